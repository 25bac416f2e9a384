"""What a page calls its readers to beside a story, as a line of its own: to send tips, to follow it on a network, to win, vote, play or listen, and what its members get.

An imperative opens each, or a label for such a thing, and what it leads to closes it; a report that somebody won, voted or sent something reads otherwise.
"""

from __future__ import annotations

import re

from harness.evidence.patterns import later

# The longest line, in characters.
_LONGEST = 170

_ADDRESS = r"[\w.+-]+@[\w-]+(?:\.[\w-]+)+"
_NETWORK = (
    r"(?:facebook|instagram|twitter|x|threads|bluesky|mastodon|youtube|tik\s?tok|linkedin|telegram|whats\s?app|viber|signal|snapchat|pinterest|reddit|vk|kakaotalk|weibo|wechat|google (?:news|discover|noticias|actualités|notizie)|apple news|messenger|rss|"
    r"фејсбук\w*|фейсбук\w*|инстаграм\w*|інстаграм\w*|телеграм\w*|вайбер\w*|ватсап\w*|вконтакте|одноклассник\w*|ютуб\w*|дзен\w*|яндекс\w*|вк|тик-?ток\w*|فيسبوك|تويتر|إكس|انستغرام|إنستغرام|تلغرام|تيليجرام|واتساب|يوتيوب|تلگرام|اینستاگرام|توییتر|ایکس|واتس‌اپ|פייסבוק|טוויטר|אינסטגרם|טלגרם|וואטסאפ|फेसबुक|ट्विटर|इंस्टाग्राम|व्हाट्सएप|व्हाट्सऐप|टेलीग्राम|यूट्यूब|페이스북|인스타그램|카카오톡|유튜브|네이버|텔레그램|フェイスブック|インスタグラム|ツイッター|ユーチューブ|微信|微博|抖音|公众号|公眾號|小红书|臉書|เฟซบุ๊ก|ไลน์|อินสตาแกรม|ยูทูบ)"
)  # fmt: skip
_CHANNEL = r"(?:channels?|kanal\w*|cha[iî]nes?|canal(?:es|e|i|ului|ul)?|kana[alł]\w*|канал\w*|csatorn\w+|κανάλι|kanava\w*|قناة|قناتنا|ערוץ|کانال|चैनल|saluran|kênh|ช่อง|채널|チャンネル|频道|頻道|groups?|gruppe|groupe|grupo|gruppo|grup\w*|групп\w*|груп\w*|skupin\w+|bot|бот\w*|page|seite|feed|account|profil\w*|stran\w+)"
_PLACE = rf"{_NETWORK}(?:(?<=\w{{4}})[^\W\d_]{{1,5}})?(?:[ -]{_CHANNEL})?"
# To follow or join; where the word says as well that something goes on, with what of the page is followed.
_FOLLOW = (
    r"(?:please )?(?:follow|join|subscribe to|(?:find|like|catch) us)\b|folg(?:en sie|e|t)\b|abonnier(?:en sie|e|t)\b|werde(?:n sie)? \w+ auf\b|suivez|suis\b|rejoi(?:gnez|ns)|abonnez-vous|retrouvez|(?:síguenos|sígue?nos|síganos|síguelo|suscríbete|únete|unite|únanse|sumate|súmate|seguinos)\b|"
    r"(?:sigue|siga|seguí|consulta) (?:toda |todas )?(?:la (?:información|actualidad|última hora)|las noticias|nuestr\w+|a @?\w+ en)|seguici|iscriviti|unisciti|segui (?:tutte |tutta )?(?:le (?:nostre )?(?:notizie|news)|l['’]attualità|(?:il |la |i |le )?nostr\w+|@?\w+ su)|(?:siga|acompanhe|curta|participe|entre|inscreva-se|junte-se|segue|segue-nos)\b(?= .*\b(?:noss\w+|a? ?@|as notícias|todas|nos|o canal|no canal|do canal|o grupo))|"
    r"volg\b|word (?:lid|vriend)|sluit je aan|abonneer je|obserwuj|śledź|dołącz|polub|zasubskrybuj|sledujte|sleduj|přidejte se|připojte se|odebírejte|pridajte sa|sledite|spremljajte|pridružite se|pratite|zapratite|lajkajte|пратите|придружите се|последвайте|следвайте|следете|присъединете се|абонирайте се|"
    r"urmăriți|urmărește(?:-ne)?|urmăriţi|alăturați-vă|abonați-vă|kövess(?:en|etek|e)?|kövesd|csatlakozz\w*|iratkozz\w*|ακολουθήστε|ακολούθησε|βρείτε|γίνετε μέλος|εγγραφείτε|takip edin|takip et|katılın|abone olun|подпи(?:шитесь|сывайтесь)|следите|присоединяйтесь|вступайте|читайте нас|смотрите нас|мы в|підпи(?:шіться|суйтесь|суйтеся)|стежте|приєднуйтес[ья]|долучайтес[ья]|читайте нас|"
    r"följ|gå med i|gilla|prenumerera|følg|bliv medlem|meld dig ind|lik|bli med|abonner|seuraa|liity|tilaa|tykkää|jälgi(?:ge)?|liitu(?:ge)?|seko(?:jiet)?|pievienojies|pievienojieties|sekite|sek(?:ite)?|prisijunkite|prenumeruokite|تابعونا|تابعوا|تابعنا|تابع|انضموا|انضم|اشتركوا|اشترك|עקבו|הצטרפו|הירשמו|دنبال کنید|به .{2,30} بپیوندید|ما را در|फॉलो करें|जुड़ें|ikuti|gabung|bergabung|theo dõi|tham gia|đăng ký|ติดตาม|กดติดตาม"
)  # fmt: skip
_NOT_ENDED = r"[^.!?。！？؟\"“”„«»「」『』]"
_FOLLOWED = later(
    rf"\W{{0,4}}(?:{_FOLLOW})(?:(?![:：;]){_NOT_ENDED}){{0,90}}?(?<!\w)(?:{_PLACE})(?!\w)(?:{_NOT_ENDED}{{0,3}}(?<!\w)(?:and|und|et|y|e|en|i|a|и|і|та|og|och|ja|és|și|και|ve|и|و|ו|और|dan|và|on|auf|sur|su|op|w|na|في|על|{_PLACE})(?!\w)){{0,8}}(?:\s?[:：(]?\s?@[\w.]{{2,25}}\)?)?\W{{0,4}}|"
    rf"(?:{_NOT_ENDED}{{0,40}})(?:{_PLACE})(?:\s?(?:에서|으로|채널|를|을|도|で|の|を|も|公式|アカウント|पर|में|را|'?[dt][ea]n?|kanalımız\w*|kanalını|üzerinden|sayfamızı))*{_NOT_ENDED}{{0,30}}(?:팔로우|구독|친구 ?추가|만나(?:보세요|요)|フォロー|友だち追加|登録|チェック|फॉलो करें|जुड़ें|दنبال کنید|دنبال کنید|بپیوندید|takip (?:edin|et)|katılın|abone olun)\S{{0,8}}\W{{0,4}}|"
    rf"(?:欢迎|歡迎|请|請|快来|扫码|掃碼)?(?:关注|關注|订阅|訂閱|追踪|追蹤|加入)(?:我们的?|我們的?|本[报報站刊]|官方)?[^，。！？]{{0,20}}(?:{_PLACE})[^，。！？]{{0,12}}[。！]?",
    re.IGNORECASE,
)
# To send something to the page, and what leads there.
_SEND = (
    r"(?:please )?(?:send (?:us|your|it|them|in|a|an|any)|share (?:it|them|your|a|any|with us)|e-?mail (?:us|your|it|our)|write to|message (?:us|our)|text (?:us|our)|tell us|contact (?:us|our)|report (?:it|them|a|an|any)|submit (?:it|your|a|an)|get in touch|whatsapp us)\b|"
    r"(?:bitte )?(?:schick(?:en sie|t|e)?|schreib(?:en sie|t|e)?|senden sie|sende|mail(?:en sie|t|e)?|melde[nt]? (?:sie )?(?:sich|es|ihn|dich|euch)|kontaktier(?:en sie|t|e)|teil(?:en sie|t|e) (?:uns|ihre|deine|eure|es)|erzähl(?:en sie|t|e)? uns)\b|(?:envoyez|écrivez|contactez|transmettez|partagez|signalez|adressez)(?:-nous)?\b|"
    r"(?:env[ií]anos|env[ií]enos|env[ií]a(?= (?:tu|un|una|tus))|mándanos|escr[ií]b(?:e|a)nos|cuéntanos|contáctanos|comparte con nosotros|háznosl[oa]|escr[ií]b(?:e|a)nos)\b|(?:invia(?:ci|celo|cela)|inviate(?:ci)?|mandaci|scrivi(?:ci|teci)|segnala(?:ci|celo)|contatta(?:ci|teci)|raccontaci|invia(?= (?:la tua|le tue|il tuo|una)))\b|"
    r"(?:envie|mande|escreva|fale conosco|conte|denuncie|compartilhe|sugira)(?:-nos)?\b|(?:stuur (?:ons|je|uw|het)|mail (?:ons|naar)|meld (?:het|ons|je)|schrijf (?:ons|naar)|tip (?:ons|de)|deel (?:het|je|uw)|app ons)\b|(?:wyślij|prześlij|napisz|zgłoś|podziel się|daj nam znać|skontaktuj się)\b|(?:pošlete|pošli|napište|napiš|dejte nám|kontaktujte|pošlite|napíšte)\b|"
    r"(?:pošljite|pošaljite|pišite|javite|sporočite|kontaktirajte|prijavite)\b|(?:пошаљите|пишите|јавите|изпратете|пишете|споделете|подайте)\b|(?:trimite(?:ți)?|scrie(?:ți)?|spune(?:ți)?)[- ](?:ne|ni)\S*|contactează-ne|(?:küldd|küldje|írd|írja|írj|írjon|jelezd|jelezze)\b|(?:στείλτε|γράψτε|επικοινωνήστε|πείτε)\b|"
    r"(?:пришлите|присылайте|отправ(?:ьте|ляйте)|напишите|пишите|сообщите|сообщайте|делитесь|поделитесь|расскажите)\b|(?:надішліть|надсилайте|напишіть|пишіть|повідом(?:те|ляйте)|діліться|розкажіть)\b|(?:skicka|tipsa|mejla|maila|skriv till|kontakta|dela med)\b|(?:send (?:os|oss|dit|ditt|dine|et|tips)|tips? (?:os|oss|redaktionen)(?!\w)|skriv til|kontakt (?:os|oss|vår\w*|vores)|del (?:med|din|ditt)|fortæl os|fortell oss)\b|"
    r"(?:lähetä|kerro|vinkkaa|kirjoita)\b|(?:saada|kirjuta|anna teada)\b|(?:sūti(?:et)?|raksti(?:et)?|ziņo(?:jiet)?)\b|(?:siųskite|rašykite|praneškite)\b|(?:أرسلوا|أرسل|راسلونا|راسلنا|شاركونا|شاركنا|اكتبوا|تواصلوا|تواصل معنا)|(?:שלחו|כתבו|ספרו|צרו)\b|(?:kirim(?:kan)?|laporkan|hubungi)\b|(?:gửi|liên hệ|chia sẻ)\b|(?:ส่ง|แจ้ง|ติดต่อ)(?=[^.!?]*เรา)"
)  # fmt: skip
_OURS = r"(?:us|our|uns|unser\w*|nous|notre|nos|nuestr\w+|noi|nostr\w+|ci|noss\w+|conosco|connosco|ons|onze|nam|nas|nasz\w*|nám|náš\w*|naš\w*|nami|нам|нас|наш\w*|ни|нашия|nouă|noastr\w+|ne|nekünk|hozzánk|minket|μας|oss|vår\w*|os|vores|våre?|meille|meitä|toimitukse\w+|meile|mums|mūsu|mus|mūsų|لنا|معنا|إلينا|נו|אלינו|לנו|kami|chúng tôi|เรา|tip ?line|news ?desk|newsroom|redaktion\w*|redazione|redacción|rédaction|redakcj\w+|redakc\w+|редакц\w+)"
_SENT = later(
    rf"(?:[^.!?？。؟\"“”„«»]{{4,90}}[?？؟;]\s*)?\W{{0,3}}(?:{_SEND})(?:(?=[^.!?\"“”„«»]*(?<!\w){_OURS}(?!\w))[^.!?\"“”„«»\d]{{3,110}}|[^.!?@\"“”„«»\d]{{2,90}}{_ADDRESS}(?:\s[^.!?\"“”„«»\d]{{1,40}})?)[.!…›»→]*|"
    rf"[^.!?？。؟\"“”„«»]{{4,70}}[?？؟:：]\s*{_ADDRESS}\W{{0,3}}|(?:tips?|news ?tips?|hinweise?|infos?|informations?|soplos|segnalazioni|dicas|sugestões|tipy|zgłoszenia|сообщения|новости|новини)\s?(?:an|to|à|a|per|para|na|do|на|:)\s?{_ADDRESS}\W{{0,3}}|"
    r"(?:想|有|欢迎|歡迎|如有|若有)[^，。！？]{0,14}(?:爆料|线索|線索|投稿|交流|新闻|新聞|反馈|回饋|意见|意見)[^，。！？]{0,10}[？，。,]?\s?(?:欢迎|歡迎|请|請|可)?(?:添加|联系|聯絡|聯繫|扫码|加|发送|發送|私信|致电|投稿|来信|留言|加入)[^，。！？]{0,30}[。！]?|"
    r"(?:情報(?:提供)?|ご意見|ネタ|タレコミ|投稿|取材依頼)[^。！？]{0,20}(?:はこちら|をお寄せください|募集(?:中|しています)?|をお待ちしています|お送りください|お待ちしております)[^。！？]{0,20}[。！]?|[^.!?]{0,30}(?:제보|투고|의견)[^.!?]{0,30}(?:기다립니다|보내\s?주세요|받습니다|바랍니다|해 주세요|문의|이메일|카카오톡)[^.!?]{0,30}[.!]?|"
    r"(?:ข้อมูล|เบาะแส|ข่าว)[^.!?]{0,30}(?:ส่งมาที่|แจ้งมาที่|ติดต่อ)[^.!?]{0,40}|[^.!?]{0,40}(?:ihbar|haber)[^.!?]{0,40}(?:bize (?:yazın|ulaşın|gönderin|iletin))[^.!?]{0,20}[.!]?|(?:[^.!?।]{4,60}[?？]\s?)?[^.!?।]{0,60}(?:हमें|हमको)[^.!?।]{0,40}(?:भेजें|लिखें|बताएं|बताएँ)[।.!]?|[^.!?]{0,60}(?:به ما|برای ما)[^.!?]{0,30}(?:بفرستید|ارسال کنید|بنویسید)[.!]?",
    re.IGNORECASE,
)

# To win, vote, play; a label opens the line, or an imperative.
_PRIZE_LABEL = r"(?:win|competition|contest|giveaway|prize draw|sweepstakes|raffle|gewinnspiel|verlosung|mitmachen und gewinnen|jeu[- ]concours|concours|à gagner|sorteo|concurso|concorso|in palio|passatempo|sorteio|promoção|winactie|prijsvraag|win|konkurs|wygraj|soutěž|súťaž|nagradna igra|nagradni natječaj|наградна игра|nagradna|игра с награди|томбола|concurs|câștigă|nyereményjáték|διαγωνισμός|κέρδισε|yarışma|çekiliş|конкурс|розыгрыш|викторина|розіграш|вікторина|tävling|tävla|konkurrence|vind|konkurranse|kilpailu|arvonta|voita|konkurss|loos|võida|konkurss|laimē|konkursas|žaidimas|laimėk|مسابقة|اربح|תחרות|הגרלה|مسابقه|قرعه‌کشی|प्रतियोगिता|जीतें|kuis|undian|cuộc thi|rút thăm|ร่วมสนุก|ลุ้นรับ|이벤트|경품|プレゼント|懸賞|抽奖|抽獎|有奖)"
_PLAYED = r"(?:answer|enter|take part|play|vote|your chance|tell us|tickets? (?:to|for)|beantworten|mitmachen|teilnehmen|jetzt|karten für|répondez|participez|jouez|gagnez|tentez|responde|participa|gana|gánate|rispondi|partecipa|vinci|responda|participe|ganhe|concorra|beantwoord|doe mee|maak kans|win|odpowiedz|weź udział|zagłosuj|wygraj|odpovězte|vyhrajte|hrajte|zapojte se|odpovedzte|zapojte sa|odgovorite|sudjelujte|osvojite|sodelujte|учествујте|освојите|участвайте|спечелете|отговорете|răspunde|participă|câștigă|válaszolj\w*|nyerj\w*|játssz\w*|απαντήστε|κερδίστε|λάβετε μέρος|katıl\w*|kazan\w*|cevapla\w*|ответьте|участвуйте|выиграйте|присылайте|відповідайте|дайте відповідь|беріть участь|виграйте|svara|delta|vinn|svar|deltag|vind|osallistu|vastaa|voita|osale|vasta|võida|piedalies|atbildi|laimē|dalyvauk\w*|atsakyk\w*|laimėk\w*|شارك|اربح|أجب|השתתפו|ענו|זכו|شرکت کنید|برنده شوید|जवाब दें|जीतें|भाग लें|jawab|ikuti|menangkan|trả lời|tham gia|ตอบคำถาม|ร่วม|응모|참여하|当たる|応募|答え|参与|參與|赢取|贏取)"
_WINS = later(
    rf"\W{{0,4}}{_PRIZE_LABEL}\s?[!:：–—](?=.*(?<!\w){_PLAYED}){_NOT_ENDED}{{4,110}}[!.?]?\W{{0,3}}|"
    rf"\W{{0,4}}(?:{_PLAYED})(?:[ ,]+\w+){{0,3}} (?:und|and|et|y|e|en|i|a|и|і|og|och|ja|és|și|και) (?:win|gewinnen|gagnez|gana|vinci|ganhe|wygraj|vyhrajte|выиграйте|виграйте|vinn|vind|voita|nyerj\w*|câștigă|κερδίστε|kazan\w*)\b{_NOT_ENDED}{{0,80}}[!.]?",
    re.IGNORECASE,
)
_QUIZ_WORD = r"(?:quiz|quizz|rätsel|kreuzworträtsel|sudoku|mots croisés|crucigrama|cruciverba|palavras cruzadas|kviz|kvíz|квиз|квіз|викторина|вікторина|κουίζ|bilgi yarışması|kryss|korsord|tietovisa|viktoriin|viktorīna|viktorina|اختبار|חידון|क्विज|क्विज़|kuis|trắc nghiệm|ควิซ|퀴즈|クイズ|クロスワード|测验|小测试|測驗|crossword)"
_QUIZZES = later(
    rf"\W{{0,4}}(?:(?:news |daily |weekly |our |take (?:the|our) |play (?:the|our) |das |unser |zum |faites (?:le|notre) |el |il |fai il |het |doe de )?{_QUIZ_WORD}(?:\s(?:of the (?:day|week|month)|des tages|der woche|du jour|de la semaine|del día|de la semana|del giorno|della settimana|do dia|da semana|van de (?:dag|week)|dnia|tygodnia|dne|týdne|дня|недели|тижня|dagens|veckans|günün))?|dagens {_QUIZ_WORD}|(?:오늘의|주간) ?퀴즈|今日の{_QUIZ_WORD}|[\u3040-\u9fff]{{1,6}}クイズ)\W{{0,3}}|"
    rf"\W{{0,4}}(?:{_QUIZ_WORD})\s?[:：]\s?{_NOT_ENDED}{{4,90}}[?？؟]",
    re.IGNORECASE,
)
# A button or a line that asks to vote, alone or behind a question; and what was answered, in so many of a hundred.
_VOTE = r"(?:vote(?: now| here| today| below)?|cast your vote|have your say|jetzt abstimmen|stimmen sie ab|abstimmen|votez(?: maintenant)?|vota(?: ahora| aquí| ora| qui| já| agora)?|vote (?:já|agora|aqui)|stem(?: nu| nå| mee)|zagłosuj(?: teraz)?|głosuj(?: teraz)?|hlasujte|hlasovat|hlasujte teraz|glasujte|glasajte|гласајте|гласувайте|votează(?: acum)?|szavazz(?: most)?|szavazzon|ψηφίστε(?: τώρα)?|oy ver(?:in)?|hemen oy ver|голосуйте|проголосовать|проголосуйте|проголосувати|rösta(?: nu)?|stem nu|stem her|äänestä(?: nyt)?|hääleta|balso(?:jiet)?|balsuok(?:ite)?|صو[ّ]?ت(?:وا)?(?: الآن)?|הצביעו(?: עכשיו)?|رأی دهید|वोट (?:करें|दें)|beri suara|pilih sekarang|bình chọn(?: ngay)?|โหวต(?:เลย)?|투표하기|투표 ?하세요|投票する|今すぐ投票|立即投票|我要投票|投票)"
_SAID = r"(?:yes|no|maybe|don['’]t know|ja|nein|vielleicht|weiß nicht|oui|non|peut-être|s[ií]|quizás|no sé|forse|sim|não|talvez|nee|misschien|tak|nie|nie wiem|ano|ne|nevím|áno|neviem|da|možda|да|не|нет|может быть|не знаю|так|ні|nu|nem|igen|ναι|όχι|evet|hayır|kararsız\w*|nej|kanske|måske|kanskje|nei|kyllä|ei|jah|jā|nē|taip|نعم|لا|ربما|כן|לא|אולי|بله|خیر|हाँ|हां|नहीं|ya|tidak|có|không|ใช่|ไม่|예|네|아니[요오]|はい|いいえ|是|否|会|不会)"
_SHARE = rf"{_SAID}\s?[:：–-]?\s?(?:\d{{1,3}}(?:[.,]\d)?\s?[%％]|%\s?\d{{1,3}})"
_VOTES = later(
    rf"\W{{0,4}}{_VOTE}[!.›»→]*|[^.!?？\"“”„«»]{{4,90}}[?？؟]\s*{_VOTE}\W{{0,3}}|[^.!?？\"“”„«»]{{4,60}}[?？؟]\s*{_SHARE}(?:[\s·|,/]+{_SHARE}){{0,3}}\W{{0,3}}",
    re.IGNORECASE,
)
# What members, or readers without a subscription, get.
_MEMBERS = r"(?:(?:free |registered |paying |our )?(?:members?|subscribers|readers)|(?:unsere |registrierte |kostenlose )?(?:mitglieder|abonnent(?:en|innen)|leser(?:innen)?|nutzer)|(?:nos |les )?(?:abonnés|membres|inscrits)|(?:los |nuestros )?(?:suscriptores|socios|usuarios registrados)|(?:gli |i nostri )?(?:abbonati|iscritti)|(?:os |nossos )?(?:assinantes|membros)|(?:onze )?(?:leden|abonnees)|(?:nasi )?(?:prenumeratorzy|subskrybenci)|(?:naši )?(?:předplatitelé|predplatitelia|pretplatnici|naročniki)|(?:наши )?(?:подписчики|претплатници|абонати)|(?:наші )?(?:передплатники|підписники)|abonații|előfizetők|οι συνδρομητές|aboneler(?:imiz)?|üyeler(?:imiz)?|prenumeranter|medlemmar|abonnenter|medlemmer|tilaajat|jäsenet|tellijad|abonenti|prenumeratoriai|المشتركون|المنויים|מנויים|مشترکان|सदस्य|pelanggan|anggota|thành viên|สมาชิก)"
_GET = r"(?:get|read|can read|have access|enjoy|receive|erhalten|lesen|können|bekommen|lisent|reçoivent|ont accès|bénéficient|leen|reciben|tienen acceso|pueden leer|leggono|ricevono|possono leggere|leem|recebem|podem ler|têm acesso|lezen|krijgen|czytają|otrzymują|mogą czytać|čtou|mohou|dostávají|čítajú|môžu|berejo|čitaju|читают|получают|могут читать|читаје|читају|четат|читають|отримують|citesc|primesc|olvashat\w*|διαβάζουν|okuyabilir|okur|läser|får|læser|leser|lukevat|saavat|loevad|saavad|lasa|saņem|skaito|gauna|يقرأون|يحصلون|קוראים|מקבלים|می‌خوانند|पढ़ सकते|membaca|mendapat\w*|đọc được|được đọc|อ่านได้)"
_ARTICLES = r"(?:articles?|stories|artikel\w*|beiträge|artículos|articoli|artigos|matérias|artykuł\w*|článk\w*|člank\w*|члан\w*|стат\w+|материал\w*|матеріал\w*|articole|cikk\w*|άρθρα|haber\w*|artikkel\w*|artiklar|artikler|artikkelia|juttua|artiklit|rakst\w*|straipsni\w*|مقال\w*|כתבות|مقاله|लेख|bài(?: viết)?|บทความ|everything|first|alles|tout|todo|tutto|early|früher|zuerst)"
_OF_MEMBERS = later(
    rf"\W{{0,3}}{_MEMBERS}\s{_GET}\b{_NOT_ENDED}{{0,60}}(?<!\w){_ARTICLES}(?!\w){_NOT_ENDED}{{0,50}}[.!]?|"
    r"(?:無料|有料|登録)?会員(?:は|なら|になると|登録で|限定)[^。！？「」]{0,30}(?:読め|読み放題|閲覧|届|無料|視聴|本まで)[^。！？「」]{0,14}[。！]?|(?:무료 ?)?(?:회원|구독자)(?:은|는|이|가|이면|에게)[^.!?]{0,40}(?:기사|읽을 수|볼 수|무제한)[^.!?]{0,20}[.!]?|(?:免费|付费|注册|註冊|免費|付費)?(?:会员|會員|订阅用户|訂戶)(?:可|每月|享)[^，。！？]{0,30}(?:篇|文章|阅读|閱讀|畅读|暢讀)[^，。！？]{0,10}[。！]?",
    re.IGNORECASE,
)
# Whom a text is for, as a label of its own.
_SUBSCRIBERS = r"(?:(?:zahlende |registrierte |unsere )?(?:abonnent\w+|mitglieder|leser\w*)|(?:paying |our |registered )?(?:subscribers|members)|(?:nos |les )?(?:abonnés|membres)|(?:nuestros )?(?:suscriptores|socios)|(?:i |gli |nostri )?abbonati|(?:nossos )?assinantes|(?:onze )?(?:abonnees|leden)|(?:naszych )?(?:prenumeratorów|subskrybentów)|předplatitele|predplatiteľov|naročnike|pretplatnike|претплатнике|абонати|abonați|előfizetők\w*|συνδρομητές|aboneler\w*|üyeler\w*|подписчик\w+|передплатник\w+|підписник\w+|prenumeranter|abonnenter|medlemmar|medlemmer|tilaajille|tellijatele|abonentiem|prenumeratoriams|المشتركين|מנויים|مشترکان|مشترکین|सदस्यों|pelanggan|thành viên|สมาชิก)"
_ONLY_FOR = later(
    rf"\W{{0,4}}(?:(?:this|the) (?:article|story|content|text) is (?:only |exclusively )?(?:available |reserved |accessible )?(?:only |exclusively )?(?:for|to) {_SUBSCRIBERS}(?: only)?|(?:for )?{_SUBSCRIBERS}[- ]only(?: content| article| story)?|(?:dieser|der) (?:artikel|beitrag|inhalt|text) ist (?:nur |exklusiv |ausschließlich )?für {_SUBSCRIBERS}(?: lesbar| verfügbar| zugänglich| bestimmt)?|(?:nur |exklusiv )für {_SUBSCRIBERS}|(?:cet |l['’])?(?:article|contenu)(?: est)? réservé (?:à |aux ){_SUBSCRIBERS}|réservé (?:à |aux ){_SUBSCRIBERS}|"
    rf"(?:este |esta )?(?:artículo|contenido|noticia)(?: es)? (?:exclusiv[oa]|sol[oa]|reservad[oa]) para {_SUBSCRIBERS}|(?:questo |l['’])?(?:articolo|contenuto)(?: è)? (?:riservato|solo|disponibile solo) (?:agli |ai |per )?{_SUBSCRIBERS}|(?:este |esta )?(?:conteúdo|artigo|matéria|reportagem)(?: é)? (?:exclusiv[oa]|reservad[oa]) (?:para|a) {_SUBSCRIBERS}|(?:dit )?artikel is (?:alleen |exclusief )(?:beschikbaar |te lezen )?voor {_SUBSCRIBERS}|(?:ten |ta )?(?:artykuł|tekst|materiał|treść)(?: jest)? (?:dostępn[yae] )?(?:tylko|wyłącznie) dla {_SUBSCRIBERS}|"
    rf"(?:tento )?(?:článek|článok|obsah) je (?:určen[ýo]? |dostupný )?(?:jen|pouze|len|iba) (?:pro|pre) {_SUBSCRIBERS}|(?:этот |эта )?(?:материал|статья|текст)(?: доступ\w+)? только (?:для )?{_SUBSCRIBERS}|(?:цей |ця )?(?:матеріал|стаття|текст)(?: доступ\w+)? (?:лише|тільки) (?:для )?{_SUBSCRIBERS}|(?:den här artikeln|artikeln) är (?:bara |endast )?för {_SUBSCRIBERS}|(?:denne )?(?:artiklen|artikel|artikkelen|saken) er (?:kun |bare )?for {_SUBSCRIBERS}|(?:tämä )?(?:artikkeli|juttu) on (?:vain )?{_SUBSCRIBERS}|"
    rf"bu (?:içerik|haber|yazı) (?:sadece |yalnızca )?{_SUBSCRIBERS} (?:özel\w*|açık\w*)|هذا (?:المقال|المحتوى) (?:متاح )?(?:ل|للـ?)\s?{_SUBSCRIBERS}(?: فقط)?|(?:ה)?כתבה (?:זו )?ל{_SUBSCRIBERS} בלבד)[.!]?\W{{0,3}}|"
    r"(?:この|本|当)?(?:記事|コンテンツ|続き)?は?(?:有料|無料|プレミアム|登録)?会員(?:限定|専用|のみ)(?:の?記事)?(?:です|となります|となっています|閲覧可)?。?|(?:(?:이|본) ?(?:기사|콘텐츠)(?:는|은) ?)?(?:유료 ?|구독 ?)?(?:회원|구독자) ?(?:전용|만|에게만)[^.!?]{0,20}\.?|(?:本文|此文|全文|内容|內容|本篇)?(?:仅限|僅限|仅供|僅供|限)(?:付费|付費|订阅|訂閱)?(?:会员|會員|用户|用戶|读者|讀者|訂戶)(?:阅读|閱讀|查看|专享|專享)?。?",
    re.IGNORECASE,
)
# Readers asked what they would read; letters that come on a day.
_SURVEY = later(
    rf"\W{{0,3}}(?:reader survey|leserumfrage|enquête lecteurs|encuesta (?:a|de) lectores|sondaggio (?:dei|per i) lettori|pesquisa (?:com|de) leitores|lezersonderzoek|ankieta czytelników|čtenářský průzkum|опрос читателей|опитування читачів|läsarundersökning|læserundersøgelse|leserundersøkelse|lukijakysely|読者アンケート|독자 설문|读者调查|讀者調查)\s?[:：]?{_NOT_ENDED}{{0,90}}[.!?]?|"
    r"(?:毎[日朝夕晩週月][月火水木金土日]?曜?日?に?|週[一二三1-7]回)(?:届く|お届け|配信)[^。！？「」]{1,24}|[\u3040-\u9fff]{1,10}(?:メールマガジン|メルマガ|ニュースレター|情報メール|通信メール)|[^。！？「」]{4,24}(?:を|は)動画で(?:解説|紹介|見る)",
    re.IGNORECASE,
)
_ALL = (_FOLLOWED, _SENT, _WINS, _QUIZZES, _VOTES, _OF_MEMBERS, _ONLY_FOR, _SURVEY)


def lures(text: str) -> bool:
    """Whether a line calls the page's own readers to something, or says what its members get."""
    return 3 < len(text) <= _LONGEST and any(pattern.fullmatch(text) for pattern in _ALL)
