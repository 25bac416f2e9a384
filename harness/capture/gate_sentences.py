"""How the gate reads one sentence or line: whether it reports, speaks to its visitor, signs the page or frames it."""

from __future__ import annotations

import re
from collections.abc import Iterator
from functools import lru_cache

from harness.capture.gate_words import QUOTED, core, hidden, length, offers, signs
from harness.evidence.patterns import later

# Kinds of notice that take a page's place, as the data names them.
NOTICES = ("soft_404", "login", "bot_check", "rate", "consent", "shell", "parked", "error")

# A sentence longer than this, in characters, is none of a notice's.
LONGEST_NOTICE = 200

# From how much on a sentence is a report.
REPORT = 0.8

# How long a line that says who gave a page away is, at most, in characters.
LONGEST_GIVEN = 120

# A heading shorter than this, in characters, explains nothing: it names a place of the site (“My Herald”, “How to read”).
TOLD_ABOUT = 20

# How long what stands on a button is at most, in characters.
LONGEST_BUTTON = 60

# A line shorter than this that ends no sentence and names nothing is a menu's entry.
ENTRY = 26

# How long the words beside a headline are at most that say for whom its story is kept, and how long such a headline is at least, in characters.
LONGEST_LABEL = 40
SHORTEST_HEADLINE = 12

# A day's ordinal (“vom 1. März”) ends no sentence, and what is quoted stays in the sentence that quotes it.
_SENTENCE = later(
    r"(?:“[^“”„\n]{2,90}”|„[^“”„\n]{2,90}[“”]|«[^«»\n]{2,90}»|[^.!?。！？…؟\n]|[.](?=\S)|(?:(?<=\s\d)|(?<=\s\d\d))[.](?=\s\w))+(?:[.!?。！？…؟]+|\n|$)"
)

# What stands at the foot of any page, and how much of a line it is of one that holds hardly anything else.
_FOOT = later(
    r"about(?: us| the site)?|contacts?(?: us)?|imprint|privacy(?: (?:policy|notice|statement|centre|center))?|cookies?(?: (?:policy|settings|preferences|notice))?|terms(?: (?:of (?:use|service)|and conditions|& conditions))?|advertis(?:e|ing)(?: with us)?|"
    r"careers|jobs|help|faq|sitemap|accessibility|legal(?: notice)?|licen[cs]es|newsletters?|rss|(?:über|für) uns|kontakt|impressum|datenschutz(?:erklärung)?|cookie-einstellungen|agb|nutzungsbedingungen|mediadaten|werben|karriere|hilfe|barrierefreiheit|"
    r"qui sommes-nous ?\??|mentions légales|confidentialité|politique de confidentialité|gestion des cookies|cgv|cgu|publicité|recrutement|aide|plan du site|quiénes somos|contacto|aviso legal|privacidad|política de (?:privacidad|cookies)|publicidad|ayuda|"
    r"chi siamo|contatti|note legali|privacy e cookie|pubblicità|quem somos|contactos?|termos(?: de uso)?|política de privacidade|publicidade|over ons|colofon|privacybeleid|adverteren|o nas|regulamin|polityka prywatności|reklama|"
    r"про (?:нас|проєкт)|контакти|політика конфіденційності|умови(?: користування)?|вакансії|о (?:нас|проекте)|контакты|политика конфиденциальности|условия(?: использования)?|вакансии|реклама|"
    r"회사 ?소개|문의|개인정보 ?처리방침|이용 ?약관|광고 ?(?:안내|문의)|고객센터|会社概要|お問い合わせ|プライバシー(?:ポリシー)?|利用規約|広告(?:掲載)?|ヘルプ|关于我们|联系(?:我们|方式)|隐私(?:政策|声明)|使用条款|服务条款|广告合作|帮助|"
    r"من نحن|اتصل بنا|سياسة الخصوصية|شروط الاستخدام|الشروط والأحكام|أعلن معنا|hakkımızda|iletişim|gizlilik(?: politikası)?|künye",
    re.IGNORECASE,
)
FOOT_SHARE = 0.6
LONGEST_FOOT = 300

# What parts a label from the headline beside it.
_PARTED = later(r"\s*[\[\]【】「」()（）|｜•·»›:：]\s*|\s+[–—-]{1,2}\s+")

# Words with which a site speaks of itself.
_WE = later(
    r"\b\w{3,}(?:amy|emy|imy|ymy|amos|emos|imos|iamo|ємо|уємо|имо|емо)\b|\b(?:we|our|us|wir|uns|unser\w*|nous|notre|nos|nosotros|nuestr\w+|ми|нас|нам|наш(?:[аеиоіу]\w{0,2})?|мы|my|nasz\w*|"
    r"nostr[oaie]|noss[oa]s?|wij|onze|vår[at]?|vores|meidän|meiltä|meillä|\w{3,}[uü]nk|nekünk|nostru|noastr[ăe]|noștri|náš|naše\w*|našich|náme|kami|chúng tôi|μας|εμείς|bizim|bize|\w{2,}(?:ımız|imiz|umuz|ümüz)\w*)\b|"
    r"저희|당사|当社|弊社|弊紙|私たち|私ども|我们|我們|אנחנו|שלנו|نحن|لدينا|موقعنا|نعتذر|نأسف",
    re.IGNORECASE,
)

# An address: what stands in it is told of another page.
_URL = later(r"\b(?:https?|ftp)://\S+")

# An hour and its minutes.
_CLOCK = later(r"\b\d{1,2}[:h.]\d\d(?::\d\d)?\b(?!\.\d)")

# Figures of notices: codes of answers, and identifiers of letters and digits.
_CODE = later(r"\b[45]\d\d\b|\b(?=[\w-]*\d)(?=[\w-]*[a-f])[0-9a-f][0-9a-f-]{3,}\b|#\S+", re.IGNORECASE)

_DATED = later(
    # days that are over, of which no notice speaks
    r"\b(?:yesterday|last (?:night|week|month|year|spring|summer|autumn|winter)|gestern|(?:vergangene|vorige|letzte)[nrs]? (?:nacht|woche|monat|jahr|sommer|winter)|(?:la )?(?:semaine|nuit|année) dernière|(?:mois|an|été|hiver) dernier|anoche|(?:semana|noche) pasada|(?:mes|año|verano|invierno) pasado|"
    r"(?:settimana|estate|notte) scorsa|(?:mese|anno|inverno) scorso|ontem|semana passada|(?:mês|ano|verão|inverno) passado|gisteren|(?:vorige|afgelopen) (?:week|maand|nacht|zomer|winter)|vorig jaar|wczoraj|zeszł(?:ym|ego) (?:tygodniu|tygodnia|roku|miesiącu|miesiąca)|вчора|минул(?:ого|ої|ому) (?:тижня|року|місяця|ночі)|"
    r"прошл(?:ой|ом|ого) (?:неделе|недели|году|года|месяце|месяца|ночи)|igår|förra (?:veckan|året|månaden)|i går|forrige (?:uke|uge|måned)|viime (?:viikolla|vuonna|kuussa)|tegnap|múlt héten|tavaly|geçen (?:hafta|ay|yıl)|χθες)\b|先週|先月|昨年|어젯밤|지난 ?(?:주|달|해)(?!말)|작년|上周|上个月|去年|昨晚|الأسبوع الماضي|العام الماضي|בשבוע שעבר|אתמול|"
    r"\b(?:19|20)\d\d\b|\b\d{1,2}:\d\d\b|\b\d{1,2} may\b|\bmay \d|\b(?:(?:mon|tues|wednes|thurs|fri|satur|sun)day|january|february|march|april|june|july|august|"
    r"september|october|november|december|(?:diens|donners|frei|sams|sonn|mon)tag|mittwoch|januar|februar|märz|juni|juli|oktober|dezember|"
    r"lundi|mardi|mercredi|jeudi|vendredi|samedi|dimanche|janvier|février|mars|avril|juin|juillet|août|septembre|octobre|novembre|décembre|"
    r"lunedì|martedì|mercoledì|giovedì|venerdì|sabato|domenica|gennaio|febbraio|aprile|giugno|luglio|settembre|ottobre|(?:segunda|terça|quarta|quinta|sexta)-feira|janeiro|fevereiro|março|maio|junho|julho|outubro|dezembro|maandag|dinsdag|woensdag|donderdag|vrijdag|zaterdag|zondag|måndag\w*|tisdag\w*|onsdag\w*|torsdag\w*|fredag\w*|lördag\w*|söndag\w*|mandag|tirsdag|lørdag|(?:maanan|tiis|tors|perjan|lauan|sunnun)tai\w*|keskiviikko\w*|pondělí|úterý|středu|čtvrtek|pátek|sobotu|neděli|hétfő\w*|kedden|szerdán|csütörtök\w*|pénteken|szombaton|vasárnap|marți|miercuri|joi|vineri|sâmbătă|duminică|pazartesi|salı|çarşamba|perşembe|cuma|cumartesi|lunes|martes|miércoles|jueves|viernes|sábado|domingo|enero|febrero|marzo|abril|mayo|junio|julio|agosto|septiembre|octubre|noviembre|diciembre|"
    r"poniedział\w+|wtorek|środ[aęy]|czwartek|piątek|sobot[aęy]|niedziel[aęi]|styczni\w|luteg\w|(?<=\d )marc[au]|kwietni\w|maja|czerwc\w|lipc\w|sierpni\w|wrześni\w|październik\w?|listopad\w?|grudni\w|"
    r"понеділ\w+|вівтор\w+|серед[уа]|четвер|п['’]ятниц\w+|субот\w+|неділ\w+|січн\w|лютого|березн\w|квітн\w|травн\w|червн\w|липн\w|серпн\w|вересн\w|жовтн\w|листопад\w|грудн\w|"
    r"понеделник|вторник|сряда|четвъртък|петък|събота|януари|февруари|(?<=\d )(?:март|април|май|юни|юли|август)|септември|октомври|ноември|декември|siječnja|veljače|ožujka|travnja|svibnj[au]|lipnja|srpnja|kolovoza|rujna|studenoga?|prosinca|ponedjelj\w+|četvrt\w+|ponedelj\w+|pondel\w+|štvrtok|piatok|januára|februára|apríla|júna|júla|augusta|septembra|októbra|novembra|decembra|(?:pirma|antra|trečia|ketvirta|penkta|šešta|otr|treš|ceturt|piekt|sest)dien\w*|sausio|vasario|balandžio|gegužės|birželio|rugpjūčio|rugsėjo|lapkričio|gruodžio|janvār\w+|februār\w+|aprīl\w+|jaanuar\w*|veebruar\w*|märtsi\w*|aprilli\w*|juuni\w*|juuli\w*|esmaspäev\w*|teisipäev\w*|kolmapäev\w*|neljapäev\w*|(?:mánu|þriðju|miðviku|fimmtu|föstu)dag\w*|janúar|febrúar|dilluns|dimarts|dimecres|dijous|divendres|dissabte|diumenge|(?<=\bde )(?:gener|febrer|març|maig|juny|juliol|setembre)|понедельник\w*|вторник\w*|сред[уы]|четверг\w*|пятниц\w+|суббот\w+|воскресень\w|января|февраля|марта|апреля|мая|июня|июля|августа|сентября|октября|ноября|декабря)\b|"
    r"[월화수목금토일]요일|\d+[년월일]|[一二三四五六七八九十\d]+[年月日]|[月火水木金土日]曜|星期|(?:يوم (?:ال\w+))|يناير|فبراير|مارس|أبريل|مايو|يونيو|يوليو|أغسطس|سبتمبر|أكتوبر|نوفمبر|ديسمبر",
    re.IGNORECASE,
)

_SAID = later(
    r"\b(?:said|says|told|announced|admitted|argued|warned|insist(?:s|ed)|explained|recalled|according(?! to (?:your|our)\b)|reported|stated|testified|ruled|found that|sagte|sagt|teilte|erklärte|berichtet\w*|laut|entschied|hieß|selon|annoncé|déclaré|indiqué|affirmé|"
    r"raconte|précise|estime|assure|dijo|informó|afirma|afirmó|explicó|contó|señaló|anunció|informou|informaram|afirmou|dice|spiega|racconta|riferi\w+|meldt|zegt|aldus|declaró|aseguró|según|disse|segundo|ha detto|secondo|zei|volgens|повідоми\w+|сказа\w+|заяви\w+|обіця\w+|розпові\w+|за словами|сообщи\w+|заявил\w*|рассказал\w*|по словам|"
    r"podał\w*|powiedział\w*|poinformował\w*|ogłosi\w*|według|mówi|podaje|enligt|sade|säger|uppger|berättar|meddelar|ifølge|sagde|siger|sier|oplyser|opplyser|řekl\w*|uvedl\w*|oznámil\w*|sanoo|sanoi|kertoo|kertoi|mukaan|közölte|mondta|szerint|a (?:spus|declarat|anunțat)|potrivit|είπε|λέει|δήλωσε|ανακοίνωσε|σύμφωνα|mengatakan|menurut|cho biết|dedi|diyor|belirtti|va dir|va explicar|segons|rekao|rekla|izjavi\w+|priopći\w+|povedal\w*|uviedol|uviedla|oznámil\w*|dejal\w*|sporoči\w+|sakė|teigė|pranešė|pasak|teica|sacīja|paziņoja|ütles|teatas|sõnul|sagði|segir|samkvæmt|berkata|рекао|рекла|саопшти\w*|изјави\w*|каза|заяви|съобщи\w*|според)\b|אמר|לפי |הודיע|कहा|बताया|के अनुसार|گفت|اعلام کرد|밝혔|말했|전했|따르면|発表|述べ|話した|語った|によると|表示[,，]|宣布|据|报道|(?<!\w)[وف]?(?:قالت?|أعلنت?|ذكرت?|أفادت?|أكدت?|صرحت?)(?!\w)|açıkla|söyle|göre",
    re.IGNORECASE,
)
_FIRST_PERSON = later(r"\b(?-i:I)\b(?! (?:agree|accept|consent|am|have|forgot|understand|allow)\b|['’]m)")
_NAMED = later(r"(?<=[a-zà-ÿа-яіїєґ,;] )[A-ZÀ-ÞА-ЯІЇЄҐ][\w’'-]{2,}")

# What is written with a capital and is no name of anybody's: the parts of the machinery by which a page comes.
_MACHINERY = later(
    r"(?:UR[ILN]|HTTPS?|FTP|GET|POST|HEAD|PUT|DELETE|DNS|IP|TCP|CGI|TLS|SSL|HTML|XML|JSON|API|RFC|ICAP|ESI|УРЛ|Web(?!er)|WWW|Internet|Intranet|Ethernet|Wi-?Fi|LAN|VPN|Prox(?:y|ies)|"
    r"Browser|Server|Cookie|JavaScript|CAPTCHA|Firefox|Mozilla|Chrome|Chromium|Safari|Opera|Explorer|Squid|Content-\w+|User-Agent|Referer|Webmaster|Cache|Gateway|Firewall|Host)(?:s|en?|er|nin)?(?!\w)",
)

_GERMAN = later(
    r"\b(?:der|die|das|und|ist|wir|nicht|sie|ein|eine|zum|wurde|hier|mit|unsere?|haben|hat|sind|auf|im|von|den|dem|des|bei|nach|sich|noch|bitte|jetzt|ihr|zur|diese[mnrs]?|kein\w*|unter|uns|wird|werden|kann|können|liegt|gibt|war|waren)\b|[äöüß]",
    re.IGNORECASE,
)

# What a program says when it fails, not a person.
_MACHINE = later(
    r"\bon line \d|\bline \d+, in\b|stack ?trace|traceback|uncaught|/(?:var|srv|usr|home|opt)/|\.(?:php|py|java|rb|aspx|jsp)\b|\w::\w|[A-Z]\w+(?:Error|Exception)\b|\bSQL(?:STATE)?\b",
)

# Words that point at the page itself.
_HERE = later(
    r"\b(?:this address|diese[rs]? adresse|cette adresse|esta dirección|quest['’]indirizzo|questo indirizzo|este endereço|dit adres|tym adresem|цією адресою|этому адресу|denna adress|denne adresse)\b|"
    r"\bthis (?:\w+ )?(?:page|site|website|domain|article|story|content|name|webpage|post|video|profile|account|document|listing|resource|link|channel|group)\b|\bdiese[rs]? (?:seite|website|domain|artikel|inhalt|beitrag|profil|konto|video|dokument|anzeige|ressource|link)|\b(?:cette page|ce site|ce domaine|cet article|ce contenu)|"
    r"\best[ae] (?:página|sitio|dominio|artículo|contenido|web)|\bquest[ao] (?:pagina|sito|dominio)|\bdeze (?:pagina|website|site)|\bt(?:a|ej) stron|\bten (?:serwis|artykuł)|\bц(?:я|ей|ієї|ього) (?:сторінк|сайт|домен|матеріал)|"
    r"\bэт(?:а|от|ой|ого) (?:страниц|сайт|домен|материал)|이 (?:페이지|사이트|도메인|콘텐츠|기사)|해당 |この(?:ページ|サイト|ドメイン|記事)|当(?:サイト|ページ)|[本此该](?:页|網|网|站|域)|هذ(?:ه الصفحة|ا الموقع|ا النطاق)",
    re.IGNORECASE,
)

# How a line begins that names who wrote the page, and what stands in one that says when.
_BYLINE = later(
    r"^\W*(?:(?:words |text |story |reported |written )?by|von|par|por|di|door|av|af|od|tekst|autor(?:in|a)?|auteur|текст|автор|від|от|بقلم|文|作者|記者|记者|기자)\b\s*:?",
    re.IGNORECASE,
)

_STAMPED = later(
    r"\b(?:published|updated|posted|modified|last|on|at|am|pm|utc|gmt|uhr|um|stand|aktualisiert|veröffentlicht|publié|mis à jour|modifié|le|à|publicado|actualizado|atualizado|el|las|de|del|em|às|"
    r"pubblicato|aggiornato|il|alle|ore|опубліковано|оновлено|о|опубликовано|обновлено|в|min(?:ute)?s?|read|views?|lesezeit|lecture|lectura|january|jan|feb|mar|apr|may|mai|mayo|jun|jul|aug|sept?|oct|okt|nov|dec|dez|h)\b|"
    r"입력|승인|수정|오전|오후|公開|更新|配信|発行|发布|来源|时间|نشر|آخر تحديث|تاریخ",
    re.IGNORECASE,
)
_LETTERS = later(r"[^\W\d_]{2}")
_WORD = later(r"[^\W\d_]{3,}")

# The longest line that names who wrote a page, in characters, and with how many names; from how much on a part of a title is told in a
# heading, in characters.
LONGEST_BYLINE = 90
MOST_NAMES = 7
TITLED = 10

# Who speaks, at the beginning of a line of what several said: a name or an office before a colon.
_SPEAKER = later(r"^\W{0,3}((?:[^\W\d_a-z][\w.’'-]*)(?: [^\W\d_a-z][\w.’'-]*){0,4}) ?[:：] ?(?=\S)")

# How a sentence of running text ends; a teaser or a menu's entry does not.
_ENDED = later(r"[.!?。！？…؟][)’'”\"»“」』\s\d\[\]]*$")

# Words with which a page speaks to its visitor instead of reporting.
_ADDRESS = later(
    r"^(?:try|go|return|check|click|press|tap|sign|log|enter|select|choose|complete|reload|refresh|retry|contact|subscribe|get|join|visit|enable|turn|switch|wait|accept|hold|continue|keep|unlock|claim|register|create|upgrade|purchase|browse|"
    r"riprova|clicca|torna|accedi|contatta|inserisci|controlla|scegli|haz|pulsa|vuelve|vuelva|inicia|intenta|contacta|comprueba|hazte|introduzca|elige|tente|volte|entre|verifique|escolha|"
    r"probeer|ga|controleer|log|kies|zaloguj|wybierz|przejdź|odśwież|zkuste|klikněte|vraťte|prova|klicka|gå|logga|prøv|zurück|weiter)\b|"
    r"\b(?!(?:chez|assez|nez|przez|diez|juez)\b)\w{2,}ez(?:-(?:vous|en|les?|la))?\b|\w{2,}(?:іть|йте|ьте)(?:ся|сь)?\b|\w{2,}(?:ите)(?:сь)?\b|(?:in|yın|yin|ın|un|ün)iz\b|\w{3,}(?:[aeuěi]jte|něte|těte)\b|"
    # Spanish, where neither letters nor words are those of Turkish (water), Croatian (are) or Italian (on)
    r"^(?!.*(?-i:[ığşİĞŞčćšžđČĆŠŽĐ])|.*\b(?:il|che|dell[aoe]|degli|gli|di|è|ha)\b).*\bsu\b|"
    # German and of the north, where no word is French (of the)
    r"^(?!.*\b(?:les?|la|une|dans|aux?|est|pour|sont)\b|.*\b[dl]['’]).*\bdu\b|"
    r"(?<=\w )(?-i:Sie|Ihre?[nrms]?|Ihnen)\b|\b(?:you|your|yours|please|click|here|puoi|vuoi|devi|accetti|tuoi|tue|vostr[oaie]|puedes|quieres|tienes|podes|queres|jij|jullie|możesz|chcesz|musisz|můžete|puteți|aveți|μπορείτε|yapabilirsiniz|ihr|ihre|ihren|ihnen|bitte|hier|dein\w*|vous|votre|vos|veuillez|cliquez|usted|tu|tus|haga|pulse|"
    r"ви|вас|вам|ваш\w*|будь ласка|вы|вас|вам|ваш\w*|пожалуйста|нажмите|je|jouw|uw|klik|você|seu|sua|clique|tuo|tua|clicca|spróbuj|sprawdź|wróć|kliknij|proszę|twoj\w*|twój|cookies?|javascript|sinu[an]?|voit|yritä|palaa|kirjaudu|tilaa|kokeile|jatka|hyväksy|ditt|dig|prøv|klik|prosím|vaš\w*|zkuste|klikněte|přihlaste|vraťte|kérjük|próbálja|kattintson|vă rugăm|dumneavoastră|încercați|apăsați|anda|silakan|mohon|sila|vui lòng|bạn|si us plau|podeu|torneu|proveu|vostr[ea]|molimo|pokušajte|pričekajte|prijavite|provjerite|potvrdite|vaša|vaše|vašu|prosimo|poskusite|počakajte|skúste|prihláste|počkajte|váš|prašome|jūsų|bandykite|palaukite|lūdzu|jūsu|mēģiniet|palun|teie|proovige|vinsamlegast|reyndu|þig|þín|моля|вашата|вашия|вашето|ваш|молимо|покушајте|сачекајте)\b|παρακαλ|\bσας\b|אנא|\bשלך|कृपया|\bआप|لطفا|\b(?:your|this|the|old|modern) browser\b|세요|십시오|주세요|ください|下さい|您|请|يمكنك|لديك|بلدك|あなた|お客様|皆様|여러분|당신|يرجى|انقر|لطفا|lütfen",
    re.IGNORECASE,
)


def split(text: str) -> Iterator[str]:
    """The sentences of a line."""
    for match in _SENTENCE.finditer(text):
        if sentence := match.group().strip():
            yield sentence


def same_title(part: str, heading: str) -> bool:
    """Whether a heading is what a part of the document's title names."""
    a, b = " ".join(part.casefold().split()), " ".join(heading.casefold().split())
    return a == b or (min(length(a), length(b)) >= TITLED and (a in b or b in a))


@lru_cache(maxsize=4096)
def signed(text: str) -> bool:
    """Whether a line only tells who signs the page, or when it was published or changed: it reports nothing."""
    if len(text) > LONGEST_BYLINE or _ENDED.search(text) or not (_BYLINE.match(text) or _DATED.search(text)):
        return False
    rest = _STAMPED.sub(" ", _DATED.sub(" ", _BYLINE.sub(" ", text, count=1)))
    if not _LETTERS.search(rest):
        return True
    return (
        bool(_BYLINE.match(text))
        and len(rest.split()) <= MOST_NAMES
        and all(not word[:1].islower() for word in _WORD.findall(rest))
    )


@lru_cache(maxsize=4096)
def of_foot(text: str) -> bool:
    """Whether a line holds hardly anything but the names of what stands at the foot of any page: terms, privacy, contact."""
    if len(text) > LONGEST_FOOT or _ENDED.search(text):
        return False
    named = sum(len(m.group()) for m in _FOOT.finditer(text))
    return named >= FOOT_SHARE * sum(not c.isspace() for c in text)


@lru_cache(maxsize=4096)
def asks_back(text: str) -> bool:
    """Whether a line asks whether the page was of use, as sites ask under any page: it says nothing of this one."""
    return len(text) <= LONGEST_BYLINE and _holds("furniture", "useful", text)


def unloaded(text: str) -> bool:
    """Whether a line says that the rest of a text could not be loaded."""
    return length(text) <= LONGEST_NOTICE and _holds("furniture", "unloaded", QUOTED.sub(" ", text))


@lru_cache(maxsize=4096)
def of_act(text: str) -> bool:
    """Whether a few words ask to log in for something else than to read: to apply, to comment, to order."""
    return len(text) <= LONGEST_BYLINE and _holds("furniture", "acts", text)


def unfolds(text: str) -> bool:
    """Whether a few words are those of a button that shows the rest of a text."""
    return length(text) <= LONGEST_BUTTON and _holds("furniture", "unfold", text)


@lru_cache(maxsize=4096)
def of_letter(text: str) -> bool:
    """Whether a line offers a letter by mail, as the box for one does on any page: it says nothing of this one, unless it asks for it in
    exchange for the rest."""
    return (
        len(text) <= LONGEST_BYLINE
        and _holds("letter", "named", text)
        and _holds("letter", "asked", text)
        and not (hidden(text) or said(text) or dated(text))
    )


@lru_cache(maxsize=4096)
def teased(text: str) -> bool:
    """Whether a line is a headline beside a few words that say for whom its story is kept (“Subscribers only: inside the boardroom”)."""
    parts = [part for part in _PARTED.split(text) if part]
    kept = [part for part in parts if hidden(part) or offers(part)]
    rest = [part for part in parts if part not in kept]
    return (
        bool(kept)
        and not any(length(part) > LONGEST_LABEL or spoken(part) or ended(part) for part in kept)
        and any(length(part) >= SHORTEST_HEADLINE for part in rest)
        and not any(spoken(part) or signed(part) or of_foot(part) for part in rest)
    )


def _holds(name: str, place: str, text: str) -> bool:
    return signs()[name][place].any(text)


@lru_cache(maxsize=4096)
def ended(text: str) -> bool:
    """Whether a text ends as a sentence does."""
    return bool(_ENDED.search(text))


@lru_cache(maxsize=4096)
def said(text: str) -> bool:
    """Whether a text names somebody who said so."""
    return bool(_SAID.search(text))


@lru_cache(maxsize=4096)
def dated(text: str) -> bool:
    """Whether a text names a day, a month or a year; the day in an address is that of what stands there."""
    return bool(_DATED.search(_URL.sub(" ", text)))


def timed(text: str) -> bool:
    """Whether a line names a day and the hour of it."""
    return bool(_CLOCK.search(text)) and dated(_CLOCK.sub(" ", text))


@lru_cache(maxsize=4096)
def evidence(sentence: str) -> int:
    """How much a sentence reports in particular: figures, days, names, and who said so."""
    unquoted = _URL.sub(" ", QUOTED.sub(" ", sentence))
    words = unquoted.split()
    figures = int(bool(re.search(r"\d", _CODE.sub(" ", unquoted))))
    titled = sum(w[:1].isupper() for w in words) > len(words) / 2
    named = (
        not titled
        and not _GERMAN.search(unquoted)
        and any(not _MACHINERY.match(m.group()) for m in _NAMED.finditer(unquoted))
    )
    figures += bool(_FIRST_PERSON.search(unquoted))
    return figures + bool(_DATED.search(unquoted)) + named + 3 * bool(_SAID.search(unquoted))


@lru_cache(maxsize=4096)
def spoken(sentence: str) -> bool:
    """Whether a sentence speaks to the visitor, of the site as “we”, or of the page itself."""
    unquoted = QUOTED.sub(" ", sentence)
    return bool(_ADDRESS.search(unquoted) or _WE.search(unquoted) or _HERE.search(unquoted))


def speaker(line: str) -> str:
    """Who speaks in a line of a conversation that is written down; empty where it names nobody."""
    return m.group(1) if (m := _SPEAKER.match(line)) else ""


def here(sentence: str) -> bool:
    """Whether a sentence speaks of the page itself."""
    return bool(_HERE.search(QUOTED.sub(" ", sentence)))


@lru_cache(maxsize=4096)
def told_about(heading: str) -> bool:
    """Whether a heading explains how something is done or what it is, or one person tells or asks in it, outside quotation marks: what
    stands below is about that, and is no notice."""
    unquoted = QUOTED.sub(" ", heading)
    return (
        length(heading) >= TOLD_ABOUT
        and (_holds("about", "explained", unquoted) or _holds("about", "one", unquoted))
        and not _holds("about", "answered", unquoted)
    )


@lru_cache(maxsize=4096)
def told_by_one(sentence: str) -> bool:
    """Whether one person tells of themselves, outside quotation marks."""
    return _holds("about", "one", QUOTED.sub(" ", sentence))


def defined(sentence: str) -> bool:
    """Whether a sentence says what a code or a name means, or when a server answers so."""
    return _holds("about", "defined", sentence)


def freely(line: str) -> bool:
    """Whether a line says that nobody pays for the rest: it hides nothing."""
    return _holds("about", "freely", line)


def given(line: str) -> bool:
    """Whether a line says that who subscribes has given this page to its reader."""
    return length(line) <= LONGEST_GIVEN and _holds("about", "given", line)


def of_terms(heading: str) -> bool:
    """Whether a heading stands over terms of use, which name prices and limits, or speaks of walls by a name that none gives itself."""
    return _holds("about", "terms", heading)


def of_policy(heading: str) -> bool:
    """Whether a heading stands over what a site promises or asks of everybody, over help, or says or asks why it does something."""
    return any(_holds("about", place, heading) for place in ("policy", "terms", "answered"))


@lru_cache(maxsize=4096)
def reported(sentence: str) -> float:
    """How much a sentence reports, from 0 to 1: by somebody who said so, a day, figures, names; less if it speaks to its visitor."""
    if length(sentence) < ENTRY - 2:
        return 0.0
    if _SAID.search(sentence):
        return 0.6 if spoken(sentence) else 1.0
    if _MACHINE.search(sentence):
        return 0.0
    found = evidence(sentence)
    if spoken(sentence):
        return 0.4 if found >= 2 else 0.0
    if found >= 2 or length(sentence) > LONGEST_NOTICE:
        return 0.8 if found and ended(sentence) else 0.5
    if found and not any(len(core(sentence, kind)) >= 2 for kind in NOTICES):
        return 0.8 if ended(sentence) else 0.4
    if not ended(sentence) or length(sentence) < 2 * (ENTRY - 1):
        return 0.0
    return 0.1 if any(len(core(sentence, kind)) >= 2 for kind in NOTICES) else 0.5
