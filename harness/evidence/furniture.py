"""What pages of one kind show by themselves whatever they tell: reactions under a post, who reads a forum, an appeal for gifts below a text, an invitation
between two paragraphs. Each is told by the whole of what a block says, and speaks to the paper's reader or of its own page."""

from __future__ import annotations

import re

from harness.evidence.patterns import later

# The longest appeal, in characters, and the longest line of the others.
_APPEAL, _LINE = 600, 160

# Faces, hands, hearts and what else stands for a reaction: not medals, flags or weather, which a text counts.
_REACTION = (
    r"[\U0001f600-\U0001f64f\U0001f910-\U0001f92f\U0001f970-\U0001f97a\U0001f440\U0001f44a-\U0001f44f\U0001f494-\U0001f49f\U0001f4a9\U0001f4af\U0001f525\U0001f389"
    r"\U0001f5a4\U0001f90d\U0001f90e\U0001f91d\U0001f9e1\u2764\u2665\u263a\u26a1][\ufe0f\u200d\U0001f3fb-\U0001f3ff]*"
)
_FIGURE = r"\d[\d.,\u00a0]*\s?(?:k|m|tsd\.?|тыс\.?|тис\.?|만|万|千)?"
_REACTIONS = later(
    rf"(?:{_REACTION}\s*{_FIGURE}[\s·|]*)+|(?:{_FIGURE}\s*{_REACTION}[\s·|]*)+|(?:{_REACTION}\s*)+", re.IGNORECASE
)

# Who reads a forum, when its reader was there last, and what time it is there, as the systems that forums run on write it. A clock's time shows that “last visit” is
# no president's, and a day of the week that “it is currently” tells the time.
_FORUM = later(
    r"\W{0,3}(?:webring\s*[:：]\s*[\[<]|在[线線](?:会员|會員|用户|用戶|人数|人數)\s*[:：]?\s*[\d,]+\s*(?:人|位)?(?:\s*(?:登[录錄]|注册|註冊|登入|游客))*\s*$|[签簽]名[档檔]?\s*[:：][^。，；,;]{1,16}$|(?=.{5,80}\d:\d\d)(?:(?:your )?last visit(?: was)?|letzter besuch|dein letzter besuch|(?:votre )?dernière visite|(?:su |tu |sua )?última visita|(?:tua )?ultima visita|laatste bezoek|ostatnia wizyta|последнее посещение|останн(?:ій візит|є відвідування)|poslední návštěva|"
    r"posledná návšteva|senaste besök|(?:dit )?seneste besøg|siste besøk|utolsó látogatás\w*|ultima vizit[ăa]|son ziyaret\w*|viimeisin vierailu|последно посещение|последња посета|posljednja posjeta|zadnji obisk)\s*[:：]|you last visited[:：]|"
    r"it is currently (?:mon|tue|wed|thu|fri|sat|sun)|(?:all times are|alle zeiten sind|tous les horaires sont|todos los horarios son|tutti gli orari sono|часовой пояс|часовий пояс)[: ]+(?:au |en )?(?:utc|gmt)|(?:welcome,? guest\W{1,3})?(?:the )?time(?: is)? now(?: is)?:? \d|"
    r"aktuelle zeit\s*:|(?:es ist jetzt|aktuelles datum) (?:mo|di|mi|do|fr|sa|so)\b|nous sommes (?:actuellement )?le (?:lun|mar|mer|jeu|ven|sam|dim)\b|fecha actual\s?:? (?:lun|mar|mié|jue|vie|sáb|dom)|oggi è (?:lun|mar|mer|gio|ven|sab|dom)\b|agora são (?:seg|ter|qua|qui|sex|sáb|dom)\b|"
    r"het is nu (?:ma|di|wo|do|vr|za|zo)\b|teraz jest (?:pn|wt|śr|czw|pt|sob|ndz)\b|текущее время\s*:|поточний час\s*:|"
    r"users? (?:currently )?(?:browsing|viewing) this (?:forum|topic|thread|board)\b|\d+ (?:users?|members?|guests?)\b.{0,40} (?:browsing|viewing|reading) this (?:forum|topic|thread|board)|(?:currently )?active users (?:browsing|viewing|on) this|who is online\W*$|in total there (?:is|are) \d+ users? online|"
    r"most users ever online was|(?:members|users|registered users|guests) online\s*:|mitglieder in diesem forum\s*:|wer ist online\W*$|insgesamt (?:sind|ist) \d+ besucher online|(?:aktive )?benutzer(?:,)? die (?:gerade )?(?:dieses thema|dieses forum|diesen bereich)|"
    r"utilisateurs? (?:parcourant|consultant|lisant) (?:actuellement )?(?:ce|cette) |qui est en ligne\W*$|au total(?:,)? il y a \d+ utilisateurs? en ligne|usuarios (?:navegando|leyendo|viendo)(?: por)? (?:en )?este |quién está conectado\W*$|visitano il forum\s*:|utenti che stanno (?:leggendo|guardando|visualizzando) quest|"
    r"chi c['’]è in linea\W*$|usuários (?:navegando|vendo|lendo|a ver) (?:neste|este) |quem está (?:online|ligado)\W*$|gebruikers op dit forum\s*:|wie is er online\W*$|użytkownicy przeglądający (?:ten|to) |kto jest online\W*$|(?:сейчас )?(?:этот форум|эту тему) (?:сейчас )?просматрива|кто сейчас на конференции\W*$|"
    r"(?:зараз )?(?:цей форум|цю тему) (?:зараз )?(?:переглядають|переглядає)|зараз переглядають цей|хто зараз онлайн\W*$|uživatelé prohlížející|používatelia prezerajúci|användare som (?:besöker|läser) (?:denna|detta|den här|det här)|brugere der (?:læser|besøger) (?:dette|denne)|brukere som leser i dette|"
    r"jelenlévő fórumozók|ki van itt\W*$|utilizatori ce ce navighează|utilizatori care (?:navighează|vizitează) ac|bu forumu görüntüleyen|bu konuyu (?:okuyan|görüntüleyen)|kimler çevrimiçi\W*$|käyttäjiä lukemassa tätä)",
    re.IGNORECASE,
)

# An appeal for gifts asks for them, to the paper itself …
_ASKS = later(
    r"\b(?:(?:support|supporting|fund|help) (?:us|our)\b|your (?:support|contributions?|donations?|gifts?)\b|(?:make|making) an? (?:[\w-]+ ){0,3}(?:contribution|donation|gift)\b|we have (?:[\w.,]+ ){0,3}supporters|we (?:rely|depend) on (?:\w+ ){0,3}(?:readers|supporters)|(?:donate|contribute) (?:today|now|from)\b|"
    r"unterstütz\w*(?: sie)? (?:uns|unser\w*)\b|(?:ihre[mnr]?|deine[mnr]?|eure[mnr]?) (?:unterstützung|spende|beitrag)\b|mit (?:einer (?:kleinen )?spende|einem (?:kleinen )?beitrag)\b|soutenez[ -](?:nous|notre|le)\b|(?:votre|vos) (?:soutien|dons?)\b|faites un don|apóyanos|apoya (?:a |nuestro)|(?:tu|su) (?:apoyo|donación|aportación)|"
    r"sostieni(?:ci)?\b|(?:tuo|vostro) (?:sostegno|contributo|aiuto)|tua donazione|apoie(?:-nos| o nosso| nosso)|(?:seu|teu) apoio|(?:sua|tua) (?:doação|contribuição)|wesprzyj|twoj\w+ (?:wsparci\w+|wpłat\w+)|steun ons|(?:jouw|uw|je) (?:steun|donatie|bijdrage)|stöd oss|ditt stöd|støtt oss|din støtte)|"
    r"поддержите|ваш\w* (?:поддержк\w+|пожертв\w+|донат\w*)|підтримайте|ваш\w* (?:підтримк\w+|пожертв\w+|донат\w*)|후원해|기부해|ご支援|ご寄付|支持我们|支持我們|捐款支持|ادعمنا|تبرع|bize destek|destek olun",
    re.IGNORECASE,
)
# … and speaks of the article that its reader has read, or of the paper's work.
_WORK = (
    r"(?:this (?:article|story|report|piece)|our (?:independent )?(?:journalism|reporting|newsroom|journalists)|rely on us|before you (?:go|move on|leave)|dies(?:en|er|em) (?:artikel|text|beitrag)|unser\w* (?:\w+ )?(?:journalismus|redaktion|berichterstattung|recherchen?)|"
    r"(?:cet|notre) (?:article|journalisme|rédaction)|notre (?:travail|journal)|est[ea] (?:artículo|reportaje|noticia)|nuestro (?:periodismo|trabajo|medio)|nuestra redacción|quest['’ ]?(?:articolo|inchiesta)|(?:il )?nostro (?:giornalismo|lavoro|giornale)|nostra redazione|"
    r"este (?:artigo|texto)|nosso (?:jornalismo|trabalho)|nossa redação|ten (?:artykuł|tekst)|nasz(?:e|ego|ej|ą) (?:dziennikarstw\w+|redakcj\w+)|эт(?:а|у|от) (?:стать\w+|материал|текст)|наш\w* (?:журналист\w*|редакц\w*|работ\w+)|ц(?:я|ю|ей) (?:статт\w+|матеріал|текст)|наш\w* (?:роботу|журналістик\w+)|"
    r"dit (?:artikel|verhaal)|onze (?:journalistiek|redactie)|den här artikeln|vår journalistik|denne artikkelen|denne artikel|vores journalistik|이 기사|この記事|本文|هذا المقال|bu (?:haberi|yazıyı))"
)
_OF_WORK = later(_WORK, re.IGNORECASE)
# What somebody is quoted as saying is the story's.
_SAID = later(
    r"[\"“”„«»»「『]|\b(?:said|says|asked|told|wrote|sagte|sagt|fragte|erklärte|teilte|a déclaré|dit|dijo|dice|ha detto|disse|powiedzia\w*)\b|заяви\w*|сказа\w*",
    re.IGNORECASE,
)

# What leads to the paper's own offers, as a line of its own that says where to press, or asks its reader for a vote.
_PROMO = later(
    r"(?:follow|get|read|see|find|watch|browse|explore|catch up (?:on|with)|keep up with|sign up (?:to|for)|listen to|join|check out|download)\b(?!.*[.!?…]\s).{0,80}\b(?:news|newsletters?|coverage|updates?|stories|live ?blog|podcasts?|app|alerts|scores|fixtures)\b.{0,20}\bhere[ ›»>→]*$|"
    r"(?:vote|poll|quiz|have your say|umfrage|abstimmung|sondage|encuesta|sondaggio|enquete|sonda|опрос|опитування)\s*[:：](?!.*[.!…]\s)(?=.*\b(?:you|your|ihr|ihre?n?|dein\w*|sie|votre|vous|tu|su|tuo|tua|seu|sua|twój|twoja|ваш\w*|вы|ви)\b).{5,110}\?$|"
    r"(?:alle|die) (?:aktuellen |neuesten )?(?:nachrichten|news|meldungen)\b(?!.*[.!?…]\s).{0,60}\bhier[ ›»>→]*$|(?:suivez|retrouvez)\b(?!.*[.!?…]\s).{0,40}\b(?:actualités?|infos?|direct)\b.{0,40}\bici[ ›»>→]*$|(?:sigue|consulta)\b(?!.*[.!?…]\s).{0,40}\bnoticias\b.{0,40}\baquí[ ›»>→]*$|"
    r"(?:segui|leggi)\b(?!.*[.!?…]\s).{0,40}\b(?:notizie|news)\b.{0,40}\bqui[ ›»>→]*$|(?:siga|confira|veja)\b(?!.*[.!?…]\s).{0,40}\bnotícias\b.{0,40}\baqui[ ›»>→]*$|(?:śledź|czytaj)\b(?!.*[.!?…]\s).{0,40}\b(?:wiadomości|newsy)\b.{0,40}\btutaj[ ›»>→]*$",
    re.IGNORECASE,
)


# What a button says that takes a reader's money, name or address; “share” and “print” stand below any text.
_TAKES = later(
    r"(?:subscribe|sign up|join|support|donate|register|become a|try|start|get (?:the|our|started|it|access)|claim|order|buy)\b|(?:jetzt |hier |kostenlos )*(?:abonnieren|abo |bestellen|spenden|unterstützen|anmelden|registrieren|testen|mitglied|eintragen|sichern)|"
    r"(?:s['’]abonner|abonnez|je m['’]abonne|soutenir|soutenez|faire un don|je donne|s['’]inscrire|adhérer|rejoindre)|(?:suscri|apoya|dona|únete|hazte|regístrate|colabora|inscr[ií]b|quiero)|(?:iscriviti|abbonati|sostieni|dona|registrati|unisciti)|(?:assin|apoi|doar|doe |inscrev|cadastr|quero|junte)|"
    r"(?:подпис|оформить|поддержать|пожертвовать|зарегистр|вступить|стать )|(?:підпис|оформити|підтримати|задонат|зареєстр|долуч|приєдн|стати )|(?:zapisz|subskryb|wesprzyj|prenumer|dołącz|zarejestruj|kup )|(?:abonne|steun|doneer|word |meld |schrijf )|(?:abone ol|destekle|kaydol|üye ol|bağış)|"
    r"(?:prenumerera|bli |stöd |swisha|abonner|støtt|tilaa|liity|tue |předplat|podpoř|předplaťte|predplat|podpor|feliratkoz|előfizet|támogat|abonează|susține|donează|γίνε|εγγραφ|στηρίξ|абонир|подкреп|pretplat|podrži)|구독|후원|가입|신청|購読|登録|申し込|支援|寄付|会員|訂閱|订阅|支持|捐款|捐赠|加入|会员|報名|اشترك|ادعم|تبرع|انضم|הירשמו|תמכו|הצטרפו|اشتراک|حمایت|सब्सक्राइब|berlangganan|dukung|đăng ký|ủng hộ|สมัคร",
    re.IGNORECASE,
)
# The longest button, in characters and words, and what none has.
_BUTTON, _BUTTON_WORDS = 40, 5
_TELLS = re.compile(r"[\d:：.!?。]")


def takes(button: str) -> bool:
    """Whether a button's words ask a reader for money, a name or an address: “Subscribe”, “Assinar”. With a figure or a colon it tells something."""
    words = button.strip()
    if (
        len(words) > (_BUTTON if " " in words else _BUTTON // 2)
        or len(words.split()) > _BUTTON_WORDS
        or _TELLS.search(words)
    ):
        return False
    return _TAKES.match(words) is not None


# The paper's own issue of the day, offered below a text.
_ISSUE = later(
    r"\W*(?:(?:read |open |browse )?(?:today['’]s|this (?:week|month)['’]s|the latest) (?:e-?paper|print edition|digital edition|paper|issue)(?: online)?|"
    r"(?:das |unser |zum |jetzt im )?e-?paper(?: von heute| lesen| öffnen)?|(?:die )?(?:heutige|aktuelle) (?:zeitung|ausgabe)(?: als e-?paper| digital(?: lesen)?| lesen)?|"
    r"(?:lire |feuilleter |consulter )?(?:le|votre|notre) (?:journal|numéro)(?: du jour| de la semaine| du mois)?(?: en (?:numérique|ligne|pdf|version numérique)| numérique)|(?:l['’]édition|la une) du jour(?: en numérique)?|"
    r"(?:lee |leer |consulta |ver )?(?:la )?edición (?:impresa|digital|en papel)(?: de hoy| del día)?|(?:leggi |sfoglia )(?:il giornale|l['’]edizione|il numero)(?: di oggi| digitale| in edicola)?|(?:ler? |leia )?(?:a )?edição (?:impressa|digital|do dia)(?: de hoje)?|"
    r"(?:czytaj )?(?:e-wydanie|wydanie (?:papierowe|cyfrowe)|dzisiejsz[ey] (?:gazet[aęy]|wydanie))|(?:lees )?(?:de )?(?:digitale )?krant van vandaag|(?:читать )?(?:свежий номер|печатн(?:ый номер|ая версия)|номер в pdf)(?: газеты)?|(?:читати )?(?:свіжий номер|друкован(?:ий номер|а версія)|номер у pdf)(?: газети)?)\W*",
    re.IGNORECASE,
)


# What the paper's reader has seen, or is to send to it. With a figure, a day or a price, it says something besides.
_TIPS = later(
    r"(?=\D*$)(?:[^?？\"“„«,]{6,90}[?？]\s*|(?=[^,\"“”„«»]{6,70}$))\W{0,3}(?:(?:please )?(?:(?:send|forward|report|submit|tell|write|message)\b.{0,40}\bus\b|let us know\b|contact (?:us|our)\b)|(?:bitte )?(?:schick|schreib|send|meld|leit|kontaktier|teil)\w* (?:sie )?.{0,50}\b(?:uns|unser\w*|hier)\b|"
    r"(?:envoye|signale|écrive|contacte|transmette|soumette)z?[ -].{0,50}\b(?:nous|notre|nos|ici)\b|(?:env[ií]a|mánda|escr[ií]be|cuénta|av[ií]sa|reporta|consulta)(?:nos|noslo|la|lo)?\b.{0,50}(?:(?<=nos)|(?<=noslo)|\bnuestr\w*|\baquí)\b|"
    r"(?:invia|manda|scrivi|segnala|contatta)(?:ci|cel[oa]|teci)?\b.{0,50}(?:(?<=ci)|(?<=celo)|(?<=cela)|\bnostr\w*|\bqui)\b|(?:envie|mande|escreva|fale|conte|denuncie)\b.{0,50}(?:\bnos\b|\bnós\b|\bnoss\w*|\bconnosco\b|\bconosco\b|\baqui\b)|"
    r"(?:wyślij|prześlij|napisz|zgłoś|daj)\b.{0,50}\b(?:nam|nas|nasz\w*|tutaj)\b|(?:stuur|mail|meld|schrijf|tip)\b.{0,50}\b(?:ons|onze|hier)\b|(?:надішліть|надсилайте|напишіть|пишіть|повідомте)\b.{0,50}\b(?:нам|нас|наш\w*)\b|(?:пришлите|присылайте|отправьте|напишите|пишите|сообщите)\b.{0,50}\b(?:нам|нас|наш\w*)\b|"
    r"(?:bize|bizimle)\b.{0,30}\b(?:gönder|yaz|ulaş|bildir|paylaş|ilet)(?:[ıiuü]n(?:[ıiuü]z)?)?\b|(?:küldd|írj|jelezd|küldje|írja|jelezze)\b.{0,40}\b(?:nekünk|hozzánk)|(?:trimite|scrie|spune)(?:-ne|ți-ne)\b.{0,40}|(?:pošlete|pošli|napište|napiš)\b.{0,40}\b(?:nám|nás)|(?:skicka|tipsa|mejla|skriv)\b.{0,40}\b(?:oss|vår\w*)|(?:send|tip|skriv)\b.{0,40}\b(?:os|oss|vores)|(?:lähetä|kerro|vinkkaa)\b.{0,40}\b(?:meille)|στείλ\w+ (?:μας|το)\b.{0,40}|(?:kirim\w*|laporkan)\b.{0,40}\bkami\b|gửi\b.{0,40}\bchúng tôi)[^.!?]{0,60}[.!…›»→]*\s*$",
    re.IGNORECASE,
)
# A label before who made a picture, without who that was.
_CREDIT_ALONE = later(
    r"\W*(?:(?:photo|picture|image) (?:credit|provided|courtesy)|(?:foto|bild)(?:quelle|nachweis)|symbol(?:bild|foto)|crédits? photos?|crédit|foto de archivo|foto d['’]archivio|imagem ilustrativa|zdjęcie (?:ilustracyjne|archiwalne)|fot\.|사진 ?(?:제공|출처|자료)|자료 ?사진|写真提供|資料写真|图源|圖源|图片来源|圖片來源|资料图|資料圖)\W*",
    re.IGNORECASE,
)


def furniture(text: str) -> str:
    """What kind of noise, as `noise` names them, a block's whole text is; empty where it may be the story's own."""
    if len(text) <= _LINE:
        if _REACTIONS.fullmatch(text) or _FORUM.match(text):
            return "counter"
        if _PROMO.match(text) or _ISSUE.fullmatch(text) or _TIPS.match(text):
            return "invitation"
        if _CREDIT_ALONE.fullmatch(text):
            return "mark"
    return "invitation" if _appeals(text) else ""


def _appeals(text: str) -> bool:
    """Whether a block asks the article's readers for gifts: “You have read this article. Will you support our journalism?”."""
    if len(text) > _APPEAL or not _ASKS.search(text):
        return False
    return _OF_WORK.search(text) is not None and _SAID.search(text) is None
