"""What a page asks of its own readers: gifts for its work, with how much a drive has brought in, tips and ideas for stories, to follow it on a network.

Each is told by the whole of a line or of its sentences, and speaks to the reader of the page's own work; what somebody is quoted as saying, and what a report tells of
whoever else asks, does not.
"""

from __future__ import annotations

import re

from harness.evidence.patterns import later

# The longest line of a drive, of a call and of an appeal, in characters.
_DRIVE_LINE, _CALL, _APPEAL = 90, 180, 420

_SUM = r"(?:[$€£¥₽₴₩₹₺₫฿₪]|US\$|C\$|A\$|Rs\.?|CHF|EUR|USD|GBP|kr\.?)?\s?\d[\d.,’'\u00a0\u202f ]*(?:\s?(?:k|mil|tis\.?|tys\.?|тыс\.?|тис\.?|万|万円|만))?\s?(?:[$€£¥₽₴₩₹₺₫฿₪]|eur(?:os?|o)?|dollars?|kr\.?|kč|zł|ft|lei|лв\.?|руб\.?|грн\.?|円|元|원|tl|chf|usd)?"
_OF = r"(?:/|of|out of|von|sur|de|su|van|z|ze|od|од|от|из|із|з|din|a|από|üzerinden|av|af|/|no|iš|من(?: أصل)?|מתוך|از|में से|dari|trên|จาก|中|のうち|，目标|，目標|目标|目標|목표)"
# A drive of the page's own: with its season or year, or whose it is. “Donations: £13,000 of £40,000” may be what a report tells.
_WHEN = r"(?:spring|summer|fall|autumn|winter|year[- ]end|end[- ]of[- ]year|annual|membership|member|reader|pledge|our|frühjahrs?|frühlings?|sommer|herbst|winter|jahres(?:end)?|leser(?:innen)?|mitglieder|unsere?|(?:de |d['’])(?:printemps|été|automne|hiver|fin d['’]année|lecteurs)|annuelle|notre|de (?:primavera|verano|otoño|invierno|fin de año|socios|lectores)|nuestra|di (?:primavera|autunno|fine anno)|invernale|estiva|annuale|la nostra|da primavera|de outono|de inverno|de fim de ano|anual|nossa|voorjaars?|najaars?|zomer|winter|jaarlijkse|onze|wiosenna|jesienna|letnia|zimowa|doroczna|nasza|jarní|letní|podzimní|zimní|výroční|naše|jarná|jesenná|весенн\w+|осенн\w+|летн\w+|зимн\w+|ежегодн\w+|наш\w*|весня\w+|осінн\w+|літн\w+|зимов\w+|щорічн\w+|vår|sommar|höst|vinter|årets|vores|forårs|efterårs|høst|kevät|syys|vuosi|kevadine|sügisene|pavasara|rudens|pavasario|ilkbahar|sonbahar|yıllık|春の|夏の|秋の|冬の|年末|春季|秋季|年度|봄|가을|연말|الربيع|السنوية|האביב|השנתי)"
_CAMPAIGN = r"(?:fund(?:raising)? ?drive|drive|fundraiser|fund-?raising|campaign|appeal|pledge|spenden(?:aktion|kampagne|aufruf|ziel)|kampagne|aktion|collecte|campagne(?: de dons)?|appel aux dons|campaña|colecta|campagna|raccolta(?: fondi)?|campanha|arrecadação|actie|inzamel(?:ing|actie)|campagne|zbiórka|kampania|sbírka|kampaň|zbierka|kampanja|кампани[яї]|сбор(?: средств)?|збір(?: коштів)?|кампан\w+|insamling|kampanj|indsamling|innsamling|kampagne|kampanje|keräys|kampanja|kampaania|kampaņa|kampanija|kampanya(?:sı)?|bağış kampanyası|キャンペーン|寄付(?:募集)?|募捐|筹款|筹款活动|募款|모금|캠페인|حملة|קמפיין|गिविंग)"
_DRIVE = later(
    rf"\W{{0,4}}(?:{_WHEN}[\s-]?{_CAMPAIGN}|{_CAMPAIGN} {_WHEN})(?:\s\d{{4}})?\s?[:：–—-]\s*{_SUM}(?:\s(?:raised|gesammelt|récoltés?|recaudados|raccolti|arrecadados|opgehaald|zebrano|vybráno|собрано|зібрано|insamlat))?\s?{_OF}\s?{_SUM}\W{{0,4}}|"
    rf"\W{{0,4}}{_SUM}\s?(?:raised|pledged|donated|gespendet|gesammelt|récoltés?|collectés?|recaudados|donados|raccolti|donati|arrecadados|doados|opgehaald|gedoneerd|zebrano|zebranych|vybráno|vyzbierané|собрано|зібрано|insamlat|indsamlet|innsamlet|kerätty|toplandı)\s?{_OF}\s?{_SUM}\s(?:by|from|von|durch|par|de|por|da|van|door|od|przez|от|від|från|fra)\s\d[\d.,\u00a0 ]*\s?(?:readers|members|supporters|leser\w*|mitglieder\w*|lecteurs|lectores|lettori|leitores|lezers|czytelnik\w*|čtenář\w*|читател\w*|читач\w*|läsare|læsere|lesere)\b.{{0,20}}|"
    r"\W{0,4}\d{1,3}(?:[.,]\d)?\s?%\s(?:of our (?:goal|target)|unseres (?:spenden)?ziels|de notre objectif|de nuestro objetivo|de nuestra meta|del nostro obiettivo|da nossa meta|do nosso objetivo|van ons doel|naszego celu|našeho cíle|нашей цели|нашої мети|av vårt mål|af vores mål|av målet vårt|hedefimizin)\b.{0,24}",
    re.IGNORECASE,
)  # fmt: skip

# Gifts, whoever gives them …
_GIFT = (
    r"gifts?|donations?|donat(?:e|ing)|contributions?|contribut(?:e|ing)|memberships?|subscriptions?|chip in|support|pledge|spenden?|spendest|beitrag|beiträge|unterstütz\w+|mitgliedschaft|abo|dons?|donner|donnez|soutien|soutenez|soutenir|contributions?|adhésion|abonnement|donación|donaciones|dona|donar|aportación|aportaciones|apoy(?:o|a[rsn]?|ad)|hazte soci[oa]|suscripción|"
    r"donazion[ei]|dona|contributo|contributi|sostegno|sostieni|abbonamento|doação|doações|doe|doar|contribuição|contribuições|apoio|apoie|assinatura|donaties?|doneer|gift|bijdrage|bijdragen|steun(?:t|en)?|lidmaatschap|darowizn\w+|wpłat\w+|wsparci\w+|wesprzyj|składk\w+|dar|daru|dary|příspěv\w+|podpor\w+|podpoř\w*|přispějte|předplatn\w+|prispe\w+|dar[uy]?|príspev\w+|"
    r"donacij\w+|prispevk?\w*|podprite|donacij\w+|doniraj\w*|podrž\w+|donirajte|донаци\w+|донирајте|подрж\w+|дарени\w+|дарете|подкреп\w+|donați\w*|donează|donează|sprijin\w*|contribuți\w+|adomány\w*|támogat\w+|támogass|δωρε\w+|στήριξ\w+|στηρίξτε|υποστήριξ\w+|bağış\w*|destek\w*|пожертв\w+|донат\w*|поддерж\w+|взнос\w*|підтрим\w+|внес\w+|"
    r"gåv\w+|stöd\w*|bidrag\w*|gave[rn]?|støtte?\w*|bidrag\w*|lahjoit\w+|tuki|tue|tukea|anneta\w*|annetus\w*|toeta\w*|ziedo\w+|atbalst\w+|parama|paremk\w*|aukok?\w*|تبرع\w*|دعمك\w*|دعم|ادعم\w*|תרומ\w+|תרמו|תמכו|תמיכ\w+|کمک|حمایت|दान|सहयोग|समर्थन|donasi\w*|dukung\w*|dukungan|đóng góp|ủng hộ|quyên góp|บริจาค|สนับสนุน|후원\w*|기부\w*|寄付|ご支援|支援|寄附|捐款|捐赠|捐助|支持|赞助|贊助"
)  # fmt: skip
# … and the page's own work that they keep going.
_OWN_WORK = (
    r"(?:our|this) (?:[\w-]+ ){0,2}(?:journalism|reporting|newsroom|journalists?|reporters?|checks|fact[- ]?check\w*|checking|coverage|work|site|website|paper|newspaper|magazine|stories|news|podcast|newsletter|investigations?)|unser\w* (?:\w+ ){0,2}(?:journalismus|redaktion|berichterstattung|recherchen?|arbeit|faktenchecks?|zeitung|magazin|seite|artikel)|"
    r"(?:notre|nos) (?:\w+ ){0,1}(?:journalisme|rédaction|enquêtes?|travail|journal|vérifications?|articles?|reportages?|site|média)|nuestr[oa]s? (?:\w+ ){0,1}(?:periodismo|redacción|trabajo|medio|verificaciones|noticias|reportajes|investigaciones|periódico|diario|revista|web)|(?:il |la |le |i )?nostr[oaei] (?:\w+ ){0,1}(?:giornalismo|redazione|lavoro|giornale|inchieste|verifiche|articoli|sito)|"
    r"noss[oa]s? (?:\w+ ){0,1}(?:jornalismo|redação|trabalho|checagens|verificações|reportagens|jornal|site|apuração)|on[sz]e? (?:\w+ ){0,1}(?:journalistiek|redactie|werk|krant|factchecks?|verhalen|onderzoek)|nasz\w* (?:\w+ ){0,1}(?:dziennikarstw\w+|redakcj\w+|prac\w+|gazet\w+|portal\w*|tekst\w*)|naš\w* (?:\w+ ){0,1}(?:novinařin\w+|žurnalistik\w+|redakc\w+|prác\w+|práci|novin\w*|web\w*|článk\w*|novinárstv\w+|novinarstv\w+|rad\w*|redakcij\w+|portal\w*|tekst\w*|del\w+)|"
    r"наш\w* (?:\w+ ){0,1}(?:журналист\w+|журналіст\w+|редакц\w+|работ\w+|робот\w+|материал\w*|матеріал\w*|издани\w+|видання|проверк\w+|перевірк\w+|расследован\w+|розслідуван\w+|новинарств\w+|рад\w*|труд\w*|сајт\w*|сайт\w*)|(?:jurnalismul|redacția|munca|ziarul|site-ul|articolele) (?:nostru|noastră|noastre)|(?:újságírásunk\w*|szerkesztőségünk\w*|munkánk\w*|lapunk\w*|cikkeink\w*|oldalunk\w*)|"
    r"(?:τη δημοσιογραφία|η δημοσιογραφία|το έργο|τη δουλειά|η δουλειά|την έρευνά|η εφημερίδα|το περιοδικό|τη σύνταξή?) (?:μας)|(?:gazeteciliğimiz|haberciliğimiz|çalışmalarımız|yayınımız|gazetemiz|redaksiyonumuz)\w*|vår\w* (?:\w+ ){0,1}(?:journalistik\w*|redaktion\w*|arbete\w*|granskning\w*|tidning\w*|reportage\w*|journalistikk\w*|redaksjon\w*|arbeid\w*|avis\w*)|"
    r"vores (?:\w+ ){0,1}(?:journalistik\w*|redaktion\w*|arbejde\w*|avis\w*|faktatjek\w*)|(?:journalismiamme|toimituksemme|työmme|lehtemme|juttumme)\w*|meie (?:\w+ ){0,1}(?:ajakirjandus\w*|toimetus\w*|töö\w*|leh\w+)|mūsu (?:\w+ ){0,1}(?:žurnālistik\w+|redakcij\w+|darb\w+|avīz\w+)|mūsų (?:\w+ ){0,1}(?:žurnalistik\w+|redakcij\w+|darb\w+)|(?:صحافتنا|عملنا|تقاريرنا|تحقيقاتنا|موقعنا|غرفة أخبارنا)|"
    r"(?:העיתונות שלנו|העבודה שלנו|המערכת שלנו|התחקירים שלנו|העיתון שלנו)|(?:روزنامه‌نگاری ما|کار ما|تحریریه ما|گزارش‌های ما)|हमार[ीे] (?:पत्रकारिता|काम|रिपोर्टिंग|टीम|खबरों)|jurnalisme kami|kerja kami|redaksi kami|liputan kami|công việc của chúng tôi|báo chí của chúng tôi|tòa soạn|งานข่าวของเรา|กองบรรณาธิการของเรา|การทำงานของเรา|"
    r"(?:우리|저희)(?:의)? (?:기사|보도|저널리즘|취재|언론|매체|신문)|본지|(?:私たち|当(?:紙|社|サイト|編集部)|弊紙|われわれ)の?(?:報道|取材|検証|記事|活動|編集部)?|我[们們]的(?:[^，。]{0,4})?(?:报道|報導|新闻|新聞|调查|調查|工作|核查|编辑部|編輯部)"
)  # fmt: skip
# That it would not go on without those who read: a sentence of its own.
_WITHOUT_YOU = (
    r"(?:we|this (?:site|paper|newsroom|work)) (?:can(?:no|['’])t|could(?:n['’]t| not)|can not) (?:do (?:this|it|our work)|exist|survive|continue|go on|publish)(?: \w+){0,2} without (?:you|your \w+|(?:our )?readers(?: like you)?)|none of this (?:is|would be) possible without (?:you|your \w+|readers like you)|without you,? (?:we|there)\b[^.!?\"“”]{3,60}|"
    r"ohne (?:sie|dich|euch|(?:ihre|deine|eure) (?:hilfe|unterstützung)) (?:geht es|können wir|schaffen wir|gäbe es uns|wäre das)\b[^.!?\"“”]{0,50}|(?:nous ne (?:pouvons|pourrions) (?:pas |rien )?(?:le |y )?(?:faire |continuer |arriver )?(?:cela |ça )?)sans vous|sans vous,? (?:nous|rien|ce)\b[^.!?\"“”«»]{3,60}|"
    r"(?:no podemos|no podríamos) (?:hacer(?:lo)?|seguir)(?: esto)? sin (?:ti|usted(?:es)?|vosotros|tu apoyo)|sin (?:ti|tu apoyo),? no\b[^.!?\"“”«»]{3,60}|(?:non (?:possiamo|potremmo) far(?:lo|cela)|non possiamo continuare) senza (?:di )?(?:te|voi|il tuo sostegno)|(?:não (?:podemos|conseguimos) (?:fazer isto|fazer isso|continuar)) sem (?:você|ti|o seu apoio)|"
    r"(?:we kunnen|wij kunnen) dit niet zonder (?:jou|jullie|u)|zonder (?:jou|u|jullie) (?:kunnen|redden) (?:we|wij)\b[^.!?]{0,40}|bez (?:ciebie|was|twojego wsparcia)(?:,)? (?:nie|by)\b[^.!?]{3,50}|bez (?:vás|tebe|vaší podpory|vašej podpory)(?:,)? (?:to|bychom|by sme)\b[^.!?]{3,50}|без (?:вас|вашей поддержки|вашої підтримки) (?:мы|ми|нас|нам|это|це)\b[^.!?]{3,60}|"
    r"(?:vi (?:klarar|kan|klarer) (?:det )?(?:inte|ikke)(?: dette| det här)? (?:utan|uden|uten) (?:dig|deg|er|dere|jer))|(?:emme pysty tähän ilman sinua|ilman sinua emme)\b[^.!?]{0,40}|(?:nélküled|önök nélkül) (?:nem|nincs)\b[^.!?]{2,40}|(?:fără (?:tine|voi|sprijinul tău)) nu\b[^.!?]{2,40}|(?:sensiz|siz olmadan|desteğiniz olmadan) (?:yapamayız|olmaz|devam edemeyiz)|"
    r"(?:χωρίς εσάς|χωρίς εσένα) δεν\b[^.!?]{2,40}|لا يمكننا (?:الاستمرار|فعل ذلك) (?:بدونك|من دونكم|بدونكم)[^.!؟]{0,20}|בלעדיכם (?:לא|זה)[^.!?]{2,40}|بدون شما[^.!؟]{2,40}|आपके बिना[^।.!?]{3,50}|kami tidak bisa[^.!?]{2,30}tanpa (?:anda|kamu)|(?:여러분|독자) ?없이는?[^.!?]{2,30}|(?:皆さま|皆様|読者)(?:の(?:ご)?支援)?なしでは[^。！？]{2,30}|没有(?:您|你)(?:的支持)?[^。！？]{2,30}"
)  # fmt: skip
_WITHOUT = later(rf"\W{{0,3}}(?:{_WITHOUT_YOU})\W{{0,3}}", re.IGNORECASE)
_ASKED = later(rf"(?<!\w)(?:{_GIFT})(?!\w)|[가-힣]*(?:후원|기부)|寄付|ご支援|捐款|支持|บริจาค|สนับสนุน", re.IGNORECASE)
_WORK = later(rf"(?:(?<!\w)|(?<=[\u3040-\u9fff\uac00-\ud7a3\u0e00-\u0e7f]))(?:{_OWN_WORK})", re.IGNORECASE)
# That it speaks to its reader, or asks.
_TO_READER = later(
    r"(?<!\w)(?:you|your|yours|please|a (?:month|year|week)|readers like|sie|ihr\w*|du|dein\w*|dich|euch|eur\w*|bitte|im monat|monatlich|vous|votre|vos|s['’]il vous plaît|par mois|tu|tus|te|ti|su|sus|usted|al mes|por favor|hazte|tuo|tua|vi|vostr\w+|al mese|você|seu|sua|por mês|je|jouw|jij|u|uw|per maand|ty|twoj\w+|ciebie|państw\w+|miesięcznie|"
    r"vás|vám|vaš\w*|váš|vaší|tvoj\w*|měsíčně|mesačne|вы|вас|вам|ваш\w*|ти|тебе|в месяц|на місяць|на месяц|щомісяця|du|dig|ditt|din|dere|deg|i månaden|om måneden|i måneden|sinä|sinun|kuukaudessa|te|tu|tău|dumneavoastră|pe lună|ön|önök|havi|havonta|εσάς|σας|εσύ|το μήνα|siz\w*|sen\w*|ayda|lütfen|teie|sinu|kuus|jūs|jūsų|jūsu|mēnesī|per mėnesį|아래|여러분\w*|매달|월)(?!\w)|"
    r"皆さま|皆様|あなた|毎月|月々|月\d|ください|お願い|您|你|每月|ك(?:م|ن)?(?!\w)|شهريا|שלכם|אתם|בחודש|شما|आप|anda|bạn|คุณ|ท่าน",
    re.IGNORECASE,
)
_QUOTED = later(
    r"[\"“”„«»「『]|(?<!\w)(?:said|says|told|wrote|sagte|sagt|erklärte|teilte|a déclaré|dit|dijo|dice|afirmó|ha detto|disse|afirmou|powiedzia\w*|uvedl\w*|řekl\w*|povedal\w*|rekl\w*|rekao|kaže|рекао|каза|заяви\w*|сказа\w*|spuse|mondta|είπε|dedi|söyledi|sade|säger|sagde|siger|sa|sier|sanoi|sanoo|ütles|teica|sakė|قال\w*|אמר\w*|گفت|कहा|kata|ujar|cho biết|กล่าว)(?!\w)|말했|밝혔|述べ|語った|表示|说[，：]|說[，：]",
    re.IGNORECASE,
)

_SENTENCE = re.compile(r"[^.!?。！？।؟]+")
# What a work that found something out does.
_FINDS = later(
    r"[^\w]*(?:has |have |hat |haben |ha |han |a |ont )?(?:show\w*|found|find\w*|reveal\w*|discover\w*|suggest\w*|zeig\w*|ergab\w*|ergeben|belegt?\w*|montr\w*|révél\w*|muestra\w*|revel\w*|mostr\w*|rivel\w*|toon\w*|onthul\w*|wykaz\w*|ujawni\w*|ukáz\w*|ukazuj\w*|показ\w*|выяв\w*|вияв\w*|visa\w*|viste?|avslöj\w*|osoitt\w*|paljast\w*|mutat\w*|arată|δείχν\w*|göster\w*|ortaya)(?!\w)",
    re.IGNORECASE,
)
_GENERIC = later(
    r"work|arbeit|travail|trabajo|lavoro|trabalho|werk|prac|prác|робот|работ|рад|труд|del|munca|munk|έργο|δουλειά|çalışma|arbet|arbeid|arbejd|työ|töö|darb|عملنا|העבודה|کار ما|काम|kerja|công việc|การทำงาน|活動|工作|site|stories|coverage",
    re.IGNORECASE,
)
# Languages that put the verb last ask there.
_VERB_LAST = later(
    r"(?:destekle\w*|destek ol\w*|bağış yap\w*|후원해\s?\S*|기부해\s?\S*|지원해 \S*|ご支援(?:を|ください|をお願い\S*|下さい)?\S*|支えて\S*|寄付\S{0,8}|सहयोग \S+|समर्थन \S+|दान \S+|حمایت کنید|کمک کنید|támogas\S+)\s*\W*$",
    re.IGNORECASE,
)


def appeal(text: str) -> str:
    """What kind of noise, as `noise` names them, an appeal is; empty for any other text."""
    if len(text) <= _DRIVE_LINE and any(map(str.isdigit, text)) and _DRIVE.fullmatch(text):
        return "counter"
    if len(text) <= _CALL and _WITHOUT.fullmatch(text):
        return "invitation"
    if len(text) > _APPEAL or not _WORK.search(text) or _QUOTED.search(text) or not _TO_READER.search(text):
        return ""
    return "invitation" if any(map(_asks, _SENTENCE.findall(text))) else ""


def _asks(sentence: str) -> bool:
    """Whether a sentence asks for gifts to the page's own work: the gift stands before that, or is what its last words ask for. What the work found out of gifts is told
    the other way round."""
    work = _WORK.search(sentence)
    if work is None or _FINDS.match(sentence, work.end()):
        return False
    if _GENERIC.search(work.group()) and any(map(str.isdigit, sentence)):
        return False  # anybody's work, and what it came to
    asked = _ASKED.search(sentence)
    return asked is not None and (asked.start() < work.start() or _VERB_LAST.search(sentence) is not None)
