"""What a page calls its readers to, in every language: to follow, to send, to play and vote, and whom a text is for."""

from __future__ import annotations

import pytest

from harness.evidence.appeals import appeal
from harness.evidence.lures import lures
from harness.evidence.noise import noise

FOLLOW = {
    "en": ("Follow us on Instagram", "Follow the Echo on Facebook, X and Threads.", "Join our WhatsApp channel"),
    "de": ("Folgen Sie uns auf Facebook", "Abonnieren Sie unseren WhatsApp-Kanal", "Folgt dem Boten auf Instagram!"),
    "fr": (
        "Suivez-nous sur Instagram",
        "Suivez toute l’actualité sur notre chaîne WhatsApp.",
        "Rejoignez-nous sur Telegram",
    ),
    "es": (
        "Síguenos en Instagram",
        "Sigue toda la información en nuestro canal de WhatsApp.",
        "Únete a nuestro canal de Telegram",
    ),
    "it": ("Seguici su Instagram", "Segui le nostre notizie su Google News", "Iscriviti al nostro canale WhatsApp"),
    "pt": (
        "Siga-nos no Instagram",
        "Siga o nosso canal no WhatsApp",
        "Acompanhe as notícias no nosso canal do WhatsApp",
    ),
    "nl": ("Volg ons op Instagram", "Volg de Bode op Facebook en Instagram.", "Word lid van ons WhatsApp-kanaal"),
    "pl": ("Obserwuj nas na Instagramie", "Dołącz do nas na Facebooku", "Śledź nas w Google News"),
    "cs": ("Sledujte nás na Instagramu", "Přidejte se k nám na Facebooku", "Sledujte nás na WhatsAppu"),
    "sk": ("Sledujte nás na Instagrame", "Pridajte sa k nám na Facebooku"),
    "sl": ("Spremljajte nas na Instagramu", "Sledite nam na Facebooku"),
    "hr": ("Pratite nas na Instagramu", "Pridružite se na Facebooku"),
    "sr": ("Пратите нас на Инстаграму", "Придружите се на Фејсбуку"),
    "bg": ("Последвайте ни във Фейсбук", "Следвайте ни в Telegram"),
    "ro": ("Urmărește-ne pe Facebook", "Urmăriți-ne pe WhatsApp"),
    "hu": ("Kövess minket a Facebookon!", "Kövessen minket az Instagramon"),
    "el": ("Ακολουθήστε μας στο Facebook", "Ακολουθήστε μας στο Instagram"),
    "tr": (
        "Bizi Instagram'da takip edin",
        "WhatsApp kanalımıza katılın",
    ),
    "ru": ("Подписывайтесь на нас в Телеграме", "Следите за новостями в нашем Telegram-канале.", "Мы в Дзене"),
    "uk": ("Підписуйтесь на нас у Телеграмі", "Стежте за нами у Facebook"),
    "sv": ("Följ oss på Instagram", "Följ Budet på Facebook och Instagram"),
    "da": ("Følg os på Instagram", "Følg os på Facebook"),
    "nb": ("Følg oss på Instagram", "Bli med i vår Facebook-gruppe"),
    "fi": ("Seuraa meitä Instagramissa", "Seuraa meitä Facebookissa"),
    "et": ("Jälgi meid Instagramis", "Jälgi meid Facebookis"),
    "lv": ("Seko mums Instagram", "Sekojiet mums Facebook"),
    "lt": ("Sekite mus Facebook", "Sekite mus Instagram"),
    "ar": ("تابعونا على فيسبوك", "انضموا إلى قناتنا على واتساب"),
    "he": ("עקבו אחרינו בפייסבוק", "הצטרפו לערוץ הטלגרם שלנו"),
    "fa": ("ما را در تلگرام دنبال کنید", "ما را در اینستاگرام دنبال کنید"),
    "hi": ("हमें फेसबुक पर फॉलो करें", "हमारे व्हाट्सएप चैनल से जुड़ें"),
    "id": ("Ikuti kami di Instagram", "Gabung di saluran WhatsApp kami"),
    "vi": ("Theo dõi chúng tôi trên Facebook", "Tham gia kênh Telegram của chúng tôi"),
    "th": ("ติดตามเราทาง Facebook",),
    "ko": ("네이버에서 구독하세요", "카카오톡 채널에서 친구 추가"),
    "ja": ("LINEで友だち追加", "公式Xをフォロー"),
    "zh": ("关注我们的微信公众号", "追蹤我們的臉書"),
}

TIPS = {
    "en": (
        "Seen something dubious? Send it to our tip line.",
        "Send your story ideas to isle@ibs.example.",
        "Have a tip? news@commons.example",
    ),
    "de": (
        "Haben Sie einen Hinweis? Schreiben Sie uns!",
        "Hinweise an redaktion@bote.example",
        "Schicken Sie uns Ihre Fotos",
    ),
    "fr": (
        "Une info à nous signaler ? Écrivez-nous.",
        "Envoyez-nous vos photos",
        "Contactez la rédaction : info@jdr.example",
    ),
    "es": ("Envíanos tus fotos", "Cuéntanos tu historia"),
    "it": ("Hai una segnalazione? Scrivici", "Inviaci le tue foto", "Segnalaci una notizia"),
    "pt": ("Tem uma denúncia? Fale conosco", "Envie a sua sugestão para pauta@folha.example"),
    "nl": ("Heb je een tip? Mail ons", "Tip de redactie: tip@bode.example"),
    "pl": ("Masz temat? Napisz do nas!", "Wyślij nam zdjęcia"),
    "cs": ("Máte tip? Napište nám", "Pošlete nám své fotografie"),
    "sk": ("Máte tip? Napíšte nám", "Pošlite nám fotografie"),
    "sl": ("Imate namig? Pišite nam", "Pošljite nam fotografije"),
    "hr": ("Imate dojavu? Javite nam", "Pošaljite nam fotografije"),
    "sr": ("Имате дојаву? Јавите нам", "Пошаљите нам фотографије"),
    "bg": ("Имате сигнал? Пишете ни", "Изпратете ни снимки"),
    "ro": ("Ai un pont? Scrie-ne", "Trimite-ne fotografii"),
    "hu": ("Van egy tippje? Írja meg nekünk!", "Küldje el nekünk fotóit"),
    "el": ("Έχετε μια πληροφορία; Γράψτε μας", "Στείλτε μας φωτογραφίες"),
    "tr": ("Bize haber verin: haber@gazete.example", "Elinizde bir haber mi var? Bize yazın"),
    "ru": ("Есть новость? Пришлите её нам", "Сообщите нам о происшествии"),
    "uk": ("Маєте новину? Надішліть її нам", "Пишіть нам у Телеграм"),
    "sv": ("Har du ett tips? Skicka det till oss", "Tipsa oss!"),
    "da": ("Har du et tip? Skriv til os", "Send os et tip"),
    "nb": ("Har du et tips? Send oss en e-post",),
    "fi": ("Onko sinulla vinkki? Lähetä se meille", "Kerro meille"),
    "et": ("Kas sul on vihje? Kirjuta meile", "Saada meile vihje"),
    "lv": ("Vai zini ko? Raksti mums", "Sūtiet mums ziņas"),
    "lt": ("Turite naujieną? Rašykite mums", "Siųskite mums nuotraukas"),
    "ar": ("لديك خبر؟ أرسلوا إلينا", "راسلونا: news@sahifa.example"),
    "he": ("יש לכם סיפור? כתבו לנו", "שלחו לנו תמונות"),
    "fa": ("خبری دارید؟ برای ما بفرستید", "عکس\u200cها را برای ما ارسال کنید"),
    "hi": ("क्या आपके पास खबर है? हमें भेजें", "अपनी खबर हमें लिखें"),
    "id": ("Punya informasi? Kirim ke kami", "Kirimkan foto Anda ke kami"),
    "vi": ("Bạn có tin? Gửi cho chúng tôi", "Liên hệ với chúng tôi: tin@bao.example"),
    "th": ("มีเบาะแส? แจ้งเราได้ที่ news@khao.example",),
    "ko": ("제보를 기다립니다", "제보는 카카오톡으로 보내주세요"),
    "ja": ("情報をお寄せください", "情報提供はこちら"),
    "zh": ("想交流爆料？添加小编微信。", "欢迎投稿，请联系编辑部邮箱"),
}

PLAY = {
    "en": (
        "WIN: a signed jersey, answer one easy question",
        "Vote now",
        "Quiz: which bird is this?",
        "Good signing? Yes 76%",
    ),
    "de": (
        "Gewinnspiel: Beantworten Sie eine Frage",
        "Jetzt abstimmen",
        "Quiz: Welcher Vogel ist das?",
        "Umfrage: Fahren Sie Rad?",
    ),
    "fr": ("Jeu-concours : répondez et gagnez deux places", "Votez maintenant", "Quiz : quel est cet oiseau ?"),
    "es": ("Sorteo: participa y gana dos entradas", "Vota ahora"),
    "it": ("Concorso: rispondi e vinci due biglietti", "Vota ora", "Quiz: che uccello è?"),
    "pt": ("Sorteio: participe e ganhe dois ingressos", "Vote agora"),
    "nl": ("Winactie: beantwoord de vraag en win kaarten", "Stem nu", "Quiz: welke vogel is dit?"),
    "pl": ("Konkurs: odpowiedz na pytanie i wygraj bilety", "Zagłosuj", "Quiz: jaki to ptak?"),
    "cs": ("Soutěž: odpovězte a vyhrajte vstupenky", "Hlasujte"),
    "sk": ("Súťaž: odpovedzte a vyhrajte lístky", "Hlasujte"),
    "sl": ("Nagradna igra: odgovorite in sodelujte", "Glasujte"),
    "hr": ("Nagradna igra: odgovorite i osvojite ulaznice", "Glasajte"),
    "sr": ("Наградна игра: одговорите и освојите карте", "Гласајте"),
    "bg": ("Конкурс: участвайте и спечелете билети", "Гласувайте"),
    "ro": ("Concurs: răspunde și câștigă bilete", "Votează acum"),
    "hu": ("Nyereményjáték: válaszoljon és nyerjen jegyet", "Szavazz most"),
    "el": ("Διαγωνισμός: απαντήστε και κερδίστε εισιτήρια", "Ψηφίστε"),
    "tr": ("Çekiliş: katılın, bilet kazanın", "Oy verin"),
    "ru": ("Конкурс: ответьте на вопрос и выиграйте билеты", "Голосуйте"),
    "uk": ("Розіграш: відповідайте та виграйте квитки", "Голосуйте"),
    "sv": ("Tävling: svara och vinn biljetter", "Rösta nu"),
    "da": ("Konkurrence: svar og vind billetter", "Stem nu"),
    "nb": ("Konkurranse: svar og vinn billetter", "Stem nå"),
    "fi": ("Kilpailu: vastaa ja voita liput", "Äänestä nyt"),
    "et": ("Loos: vasta ja võida piletid", "Hääleta"),
    "lv": ("Konkurss: atbildi un laimē biļetes", "Balso"),
    "lt": ("Konkursas: dalyvauk ir laimėk bilietus", "Balsuok"),
    "ar": ("مسابقة: شارك واربح تذاكر", "صوتوا الآن"),
    "he": ("תחרות: ענו על השאלה וזכו בכרטיסים", "הצביעו עכשיו"),
    "fa": ("مسابقه: شرکت کنید و برنده شوید", "رأی دهید"),
    "hi": ("प्रतियोगिता: जवाब दें और टिकट जीतें", "वोट करें"),
    "id": ("Kuis: jawab dan menangkan tiket", "Pilih sekarang"),
    "vi": ("Cuộc thi: trả lời và nhận vé", "Bình chọn ngay"),
    "th": ("ร่วมสนุก: ตอบคำถามลุ้นบัตร", "โหวตเลย"),
    "ko": ("이벤트: 퀴즈에 참여하고 티켓 받자", "투표하기", "오늘의 퀴즈"),
    "ja": ("投票する", "今日のクイズ"),
    "zh": ("抽奖：参与赢取门票", "立即投票"),
}

ONLY = {
    "en": ("This article is for subscribers only.", "Subscribers-only article"),
    "de": ("Dieser Artikel ist nur für Abonnenten lesbar.",),
    "fr": ("Article réservé aux abonnés",),
    "es": ("Contenido exclusivo para suscriptores",),
    "it": ("Articolo riservato agli abbonati",),
    "pt": ("Conteúdo exclusivo para assinantes",),
    "nl": ("Dit artikel is alleen voor abonnees",),
    "pl": ("Artykuł dostępny tylko dla prenumeratorów",),
    "cs": ("Tento článek je jen pro předplatitele",),
    "sk": ("Tento článok je len pre predplatiteľov",),
    "ru": ("Материал доступен только для подписчиков",),
    "uk": ("Матеріал доступний лише для передплатників",),
    "sv": ("Den här artikeln är bara för prenumeranter",),
    "da": ("Denne artikel er kun for abonnenter",),
    "nb": ("Denne artikkelen er bare for abonnenter",),
    "fi": ("Artikkeli on vain tilaajille",),
    "tr": ("Bu haber sadece abonelere özel",),
    "ja": ("この記事は有料会員限定です。",),
    "ko": ("유료 회원 전용 기사입니다", "이 기사는 유료 회원 전용입니다"),
    "zh": ("本文仅限会员阅读",),
}


def each(forms: dict[str, tuple[str, ...]]) -> list[str]:
    return [line for lines in forms.values() for line in lines]


@pytest.mark.parametrize("line", each(FOLLOW) + each(TIPS) + each(PLAY) + each(ONLY))
def test_a_call_is_noise_in_every_language(line: str) -> None:
    assert noise(line)


@pytest.mark.parametrize(
    "line",
    [
        "Sigue la polémica en Facebook.", "Win: Arsenal, 3–1 at home", "WIN: Labour in Ely", "Members get no discount, but they do get a vote", "Teile unserer Stadt überflutet",
        "Send help to the village, the mayor told the army.", "Follow the money: how Facebook paid", "Subscribers get a refund of £5.", "Wer gewinnt? Die SPD 34 %",
        "Konkurs: firma ogłosiła upadłość", "Конкурс: победила Анна Лебедева", "Quiz team wins national title", "Who will win? Labour 41% Tories 32%", "Has the mayor resigned? No.",
        "Tip: three arrests", "Poll: would the Germans leave?", "Umfrage: Würden die Deutschen gehen?", "Test: does the bridge hold?", "会員は20人に増えた", "Følg meg på X sa Trump", "Join the army, 1914 poster", "Report on our forests due in May", "Share of our exports falls", "Manda i nostri soldati",
        "Skatteverket skickar brev", "Facebook suspends 40 accounts", "Vote on the bridge is off", "Vote: 12", "Stem ikke på dem", "Kontakt mit uns verboten", "Telegram blocked in Kyiv",
        "Der Wettbewerb: drei Entwürfe", "Sorteo de la Champions: Madrid, contra el City", "Tirage au sort : Lyon face à Nice", "微信支付故障三小时", "제보자 3명 입건", "情報公開請求は3件",
    ],
)  # fmt: skip
def test_a_line_of_a_story_calls_nobody(line: str) -> None:
    assert not lures(line)


@pytest.mark.parametrize(
    ("line", "kind"),
    [
        ("Spring drive: $13,216 of $40,000", "counter"), ("Herbst-Spendenaktion: 12.300 € von 40.000 €", "counter"), ("Collecte de printemps : 12 300 € sur 40 000 €", "counter"),
        ("Campaña de otoño: 12.300 € de 40.000 €", "counter"), ("Podzimní sbírka: 12 300 Kč z 40 000 Kč", "counter"), ("Весенний сбор: 12 300 ₽ из 40 000 ₽", "counter"),
        ("£16,623 raised of £20,000 by 502 readers", "counter"), ("61 % unseres Spendenziels erreicht", "counter"), ("We can’t do this without you.", "invitation"),
        ("We can’t do this without you. A regular gift of £5 a month keeps our checks free.", "invitation"), ("A regular gift of £5 a month keeps our checks free.", "invitation"),
        ("Ohne Sie geht es nicht.", "invitation"), ("Mit 5 Euro im Monat unterstützen Sie unsere Recherchen.", "invitation"), ("Avec un don de 5 € par mois, vous soutenez notre rédaction.", "invitation"),
        ("Con 5 euros al mes apoyas nuestro periodismo.", "invitation"), ("Con 5 euro al mese sostieni il nostro giornalismo.", "invitation"), ("5 euro per maand steunt onze journalistiek, ook van jou.", "invitation"),
        ("Даже 100 рублей в месяц поддержат нашу редакцию.", "invitation"), ("Підтримайте нашу редакцію: 50 грн на місяць.", "invitation"), ("Podpořte naši redakci částkou 100 Kč měsíčně, díky vám píšeme.", "invitation"),
        ("月500円のご支援で私たちの報道を支えてください。", "invitation"), ("每月10元，支持我们的报道。", "invitation"), ("월 5천 원 후원으로 저희 기사를 지켜 주세요", "invitation"),
        ("Ditt bidrag på 50 kr i månaden håller vår journalistik fri.", "invitation"), ("Wesprzyj naszą redakcję: 20 zł miesięcznie.", "invitation"),
    ],
)  # fmt: skip
def test_an_appeal_for_the_pages_own_work(line: str, kind: str) -> None:
    assert appeal(line) == kind


@pytest.mark.parametrize(
    "line",
    [
        "Donations: £13,000 of £40,000", "Spenden: 13.000 € von 40.000 €", "The charity asks for gifts of £5 a month to keep its shelters open.", "The council cannot do this without you, the mayor said.",
        "Our reporting found that the charity took donations of £5 a month from 300 people.", "Unsere Recherchen zeigen, dass Spenden von 30.000 Euro verschwanden.",
        "Our work showed you can support a bridge with steel.", "Your donations helped our work in 14 villages.", "“Please support our journalism,” the editor wrote.",
        "Notre enquête montre que les dons, 30 000 €, ont disparu.", "Election campaign: $13,216 of $40,000", "Funds raised: 12.300 € of 40.000 €", "Donations to the party rose, our reporting shows you.",
    ],
)  # fmt: skip
def test_what_is_told_of_gifts_is_no_appeal(line: str) -> None:
    assert not appeal(line)


def test_a_block_of_calls_alone_is_one_and_a_sentence_of_the_story_among_them_keeps_it() -> None:
    assert noise("Follow the Echo on Facebook and X. Send your story ideas to isle@ibs.example.") == "invitation"
    assert not noise("Follow the Echo on Facebook and X. The bridge is closed for 14 days.")
