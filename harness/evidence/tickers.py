"""Lines of a label and a figure that pages show of themselves and of the day: visitors, who is online, downloads, ratings, what is left to read free,
rates of exchange, indices, the weather. A line has a label of these and a figure, and hardly a word besides."""

from __future__ import annotations

import re
from functools import lru_cache

from harness.evidence.patterns import later
from harness.evidence.responses import counts_responses

_FIGURE = r"[+\-−]?[\d.,’'\u00a0\u202f ]*\d(?:[.,]\d+)?\s?(?:k|m|mil|tsd\.?|тыс\.?|тис\.?|천|만|万|千)?"

# Who is there, how often the page was called, fetched, shared and rated, in the languages that the other tables have.
_COUNTED = (
    r"(?:users?|visitors?|guests?|members?|readers?|people)\s(?:online|now|today|connected)|(?:total |online |unique )?(?:visits?|visitors?|hits?|page ?views?|downloads?)(?:\s(?:today|this (?:week|month|year)|so far))?|hit counter|counter"
    r"|(?:nutzer|besucher|gäste|mitglieder|leser)(?:innen)?\s(?:online|heute|gesamt)|zugriffe(?: heute| gesamt)?|(?:besucher)?zähler|klicks|(?:utenti|visitatori|ospiti)\s(?:connessi|online|oggi)|visite(?: oggi| totali)?|contatore"
    r"|(?:utilisateurs|visiteurs|membres|invités)\s(?:en ligne|connectés|aujourd['’]hui)|connectés|compteur|clics|(?:usuarios|visitantes|invitados)\s(?:en línea|conectados|hoy)|visitas(?:\s(?:hoy|hoje|totales|totais))?|contador"
    r"|(?:usuários|utilizadores|visitantes)\s(?:online|on-line|hoje|ligados)|(?:bezoekers|gebruikers|gasten)(?:\s(?:online|vandaag|nu))?|teller|(?:użytkowników|gości|osób)\s(?:online|na stronie|dzisiaj|dziś)|(?:licznik|liczba) (?:odwiedzin|wejść|gości)|odwiedzin(?:y)?(?: dzisiaj| dziś)?"
    r"|(?:посетител(?:ей|и)|пользовател(?:ей|и)|гост(?:ей|и)|человек|людей)(?:\s(?:сегодня|онлайн|на сайте|всего))?|(?:сейчас )?на сайте|онлайн|посещени[йя]|счётчик|счетчик|(?:відвідувач(?:ів|і)|користувач(?:ів|і)|гост(?:ей|і)|переглядів|відвідувань)(?:\s(?:сьогодні|онлайн|на сайті|усього))?|(?:зараз )?на сайті|лічильник"
    r"|(?:počet )?(?:návštěv(?:níků)?|zhlédnutí|návštev(?:níkov)?|zobrazení)(?:\s(?:dnes|celkem|online))?|(?:látogatók?|látogatás)(?: száma)?(?: ma)?|vizitatori(?: online| azi)?|vizite|(?:posjetitelja|posjeta|obiskovalcev|obiskov|posetilaca|посетилаца|посетители|посещения)(?:\s(?:danas|danes|данас|днес|online|онлайн))?"
    r"|(?:antal )?(?:besök(?:are)?|besøg(?:ende)?|besøk(?:ende)?|gæster|gäster)(?:\s(?:online|idag|i dag|nu|nå))?|kävijöitä(?: tänään)?|kävijä(?:t|määrä)|külastaj(?:ad|aid|ate arv)|apmeklētāji|lankytoj(?:ai|ų)(?: šiandien)?|(?:επισκέπτες|χρήστες)(?:\s(?:σε σύνδεση|online|σήμερα))?|επισκέψεις"
    r"|(?:çevrimiçi|bugün(?:kü)?|toplam)?\s?(?:ziyaretçi|ziyaret|tekil|kullanıcı)(?:\s(?:sayısı|çevrimiçi))?|(?:(?:عدد )?(?:الزوار|الزيارات|المشاهدات|القراءات|التحميلات)|المتواجدون|المتصلون)(?:\s(?:الآن|اليوم))?|(?:تعداد )?(?:کاربران|بازدیدکنندگان|بازدید(?:ها|کننده)?|نمایش|دفعات نمایش)(?:\s(?:آنلاین|امروز|کل))?"
    r"|(?:מבקרים|גולשים|משתמשים|כניסות)(?:\s(?:מחוברים|היום|באתר))?|(?:आगंतुक|दर्शक|पाठक|देखा गया|ऑनलाइन)|(?:số )?(?:lượt truy cập|người truy cập|đang truy cập|đang online|khách)(?: hôm nay)?|(?:pengunjung|pengguna)(?:\s(?:hari ini|online|total))?|jumlah (?:kunjungan|pengunjung)|(?:ผู้เข้าชม|ผู้ใช้งาน|จำนวนผู้เข้าชม)(?:วันนี้|ออนไลน์)?"
    r"|(?:현재 )?접속자(?:수)?|온라인|방문자(?: 수|수)?|다운로드(?: 수|수)?|현재 인원|現在の(?:閲覧者|利用者|来場者)(?:数)?|(?:累計)?(?:来訪者|訪問者|アクセス|ダウンロード|閲覧者)(?:数|カウンター)?|(?:当前)?(?:在线|在線)(?:人数|人數)?|(?:访问|訪問)(?:人数|人次|量)|下载(?:次数|量)?|下載(?:次數)?|访客(?:数)?"
    r"|downloads?|downloaded|heruntergeladen|téléchargé(?:e|s|es)?|téléchargements?|descarg(?:ado|as|ada)|scaricat[oa]|baixado|gedownload|pobra(?:no|ń|nia)|скачали|скачиваний|загрузок|завантажень|staženo|stiahnuté|letöltve|letöltés(?:ek)?|descărcări|preuzimanja|nedladd\w+|lastet ned|hentet|ladattu|latausta|allalaaditud|lejupielādes|atsisiųsta|λήψεις|indirme|indirildi|diunduh|lượt tải|ดาวน์โหลด|تنزيل(?:ات)?|دانلود|הורדות"
    r"|tweets?|retweets?|re-?posts?|likes?|curtir|curtidas|pessoas (?:gostaram|curtiram)|поширити|лайков|лайків|поділитися|поделиться|teilen|partager|compartir|condividi|compartilhar|udostępnij|sdílet|zdieľať|megosztás|distribuie|podijeli|share(?: this page)?|リツイート|シェア|いいね|ブックマーク|クリップ|はてブ|북마크|스크랩|bookmarks?|merken|gemerkt|إعجاب(?:ات)?|vind(?:en)? ik leuk|vinden dit leuk|gosto|gostos|gilla(?:r|de)?|synes om|liker|tykkää|tykkäystä|beğeni|lubię to!?|нравится|подобається|mi piace|me gusta|j['’]aime|gefällt mir|reacties|reageer|reagieren|réagir|kommentarer|delningar|delinger|jakoa|recommendations?|leserempfehlungen|recommandations|recomendaciones|좋아요|화나요|슬퍼요|훈훈해요|후속기사 원해요|추천|비추천|공유|转发|點讚|分享|antworten|réponses|respuestas|risposte|respostas|svar|odpowiedzi|ответов|відповідей|zitiert|cited|cité|citado|citato"
    r"|přečteno|prečítané|čitano|читано|прочетено|loetud|skatīts|peržiūrėta|ogledov|olvasva|citit(?: de)?|okunma|dibaca|gelesen|gelezen|leído|lido|letto|letture|прочитано|просмотров|переглядів|läst|læst"
)
_TIMES = r"(?:times|mal|fois|veces|volte|vezes|keer|maal|razy|раз(?:а|ов|ів|и)?|krát|x|alkalommal|ori|puta|krat|пъти|gånger|ganger|gange|kertaa|korda|reizes|kartų|φορές|kez|kali|lần|ครั้ง|مرة|بار|פעמים|बार|회|명|건|回|件|人|次|个|people|personen|personnes|personas|persone|pessoas|osób|человек|осіб)"
# How readers rate, with of how many or by how many.
_RATED = r"(?:(?:average |user )?ratings?|votes?|score|(?:kunden)?(?:zufriedenheit|bewertung(?:en)?)|note|avis|valoraci[oó]n(?:es)?|puntuación|voto|valutazione|nota|avaliação|beoordeling|waardering|ocena|hodnocení|hodnotenie|értékelés|оценка|рейтинг|оцінка|betyg|bedømmelse|vurdering|arvosana|βαθμολογία|puan|評価|평점|评分|評分|التقييم|امتیاز|דירוג|★+☆*)"
_OUT_OF = rf"\d(?:[.,]\d+)?(?:\s?(?:/|out of|von|sur|de|di|z|из|з|av|af|üzerinden)\s?\d+|点)?(?:\s?[(（]\s*{_FIGURE}\s*[^\W\d_]{{0,14}}\s*[)）])?"
# What is left to read of what is free.
_LEFT = (
    rf"(?:{_FIGURE}\s(?:free )?(?:articles?|stories) (?:left|remaining)|noch {_FIGURE}\s(?:freie |kostenlose )?artikel(?: frei| kostenlos| übrig)?|il (?:vous )?reste {_FIGURE}\sarticles?(?: gratuits?)?|(?:te|le) quedan? {_FIGURE}\sart[ií]culos?(?: gratis)?"
    rf"|(?:hai|ti restano|restano) (?:ancora )?{_FIGURE}\sarticol[io](?: gratuit[io])?|(?:restam|você tem) {_FIGURE}\s(?:artigos?|matérias?)(?: gratuit[ao]s?)?|осталось {_FIGURE}\s(?:бесплатн\w+ )?стат\w+|залишилося {_FIGURE}\s(?:безкоштовн\w+ )?стат\w+|pozostało {_FIGURE}\sartykuł\w*|残り{_FIGURE}\s?本|무료 기사 {_FIGURE}\s?건(?: 남음)?|[还還]剩{_FIGURE}\s?篇(?:免费|免費)?文章)"
)
# How long reading takes, before the figure.
_READING = r"(?:مدة القراءة|وقت القراءة|זמן קריאה|मिनट पढ़ें|czas czytania|czytanie|время чтения|час читання|tempo di lettura|lettura|lectura|lecture|lesezeit|lesedauer|leestijd|läsning|lästid|lesetid|læsetid|lukuaika|okuma süresi|tempo de leitura|leitura|reading time|읽는 시간|読了時間|阅读时间|thời gian đọc|waktu baca)\s*[:：]?\s*(?:(?:cirka|circa|ca\.?|omkring|ungefär|about|approx\.?|environ|env\.|aprox\.?|etwa|noin|około|ok\.|около|приблизно|~)\s*)?\d{1,3}\s*(?:min\w*|мин\w*|хв\w*|dk|dakika|دقائق|دقيقة|دقيقه|דקות|분|分|phút|menit)?\.?"
_TODAY = r"(?:\s(?:heute|today|oggi|hoy|hoje|aujourd['’]hui|сегодня|сьогодні|dziś|bugün|hôm nay|hari ini))?"
# How many said yes and no.
_YES = r"(?:yes|ja|oui|s[ií]|sim|да|так|tak|evet|có|ya|ναι|kyllä|igen|ano|áno|da|예|네|はい|是|نعم|بله|כן|हाँ|हां)"
_NO = r"(?:no|nein|non|não|nee|nej|nei|нет|ні|nie|hayır|không|tidak|όχι|ei|nem|ne|nu|아니요|아니오|いいえ|否|لا|خیر|לא|नहीं)"
_SAID = r"\s*[:：(–-]?\s*[\d.,]+\s?%?\s*\)?"
_POLL = rf"(?:{_YES}|{_NO})\s*[:：–-]?\s*\d{{1,3}}(?:[.,]\d+)?\s?%|(?:[^.!?]{{0,60}}\?\s*)?{_YES}{_SAID}\W*{_NO}{_SAID}"
_LINE = later(
    rf"(?:[^\W\d_]{{3,12}}\s[-–·|]\s)?(?:(?:{_COUNTED})\s*[:：]?\s*{_FIGURE}\s*(?:{_TIMES})?|{_FIGURE}\s*(?:{_TIMES}\s)?(?:{_COUNTED}){_TODAY}(?:\s{_TIMES})?|{_TODAY.strip()}\s*{_FIGURE}\s*(?:{_COUNTED})|(?:{_COUNTED})\s*{_FIGURE}\s*[^\W\d_]{{0,10}}"
    rf"|(?:delen|dela|del|jaa|jaga|bewaar|spara|gem|lagre|kopīgot|dalintis|μοιραστείτε|share)\s*[:：]?\s*{_FIGURE}|{_POLL}|{_READING}|{_RATED}\s*[:：]?\s*{_OUT_OF}|\d点?中\s*\d(?:[.,]\d+)?(?:\s?[(（]\s*{_FIGURE}\s*件?\s*[)）])?|{_LEFT}|(?:beitrag|post|eintrag|message) (?:nr|no|№)\.?\s*{_FIGURE})",
    re.IGNORECASE,
)

# Rates and indices of the day.
_MONEY = r"(?:USD|EUR|GBP|CHF|JPY|CNY|RUB|UAH|PLN|TRY|dol+ars?|euros?|dolar|доллара?(?: сша)?|долара?(?: сша)?|евро|євро|фунт|юань|달러|유로|엔|美元|欧元|ドル|ユーロ|دولار|يورو|دلار|یورو|דולר|אירו|bitcoin|btc|eth|altın|gold|silber|brent|wti|öl|oil|нефть|нафта)"
_INDEX = r"(?:dow(?: jones)?|nasdaq|s&p ?500|ftse(?: 100| mib)?|dax|mdax|cac ?40|ibex ?35|smi|atx|aex|omx\w*|wig ?20|bux|bist ?\d*|moex|ртс|rts|мосбиржа|nikkei|日経平均|topix|hang seng|kospi|kosdaq|코스피|코스닥|上证指数|上証指数|沪深300|深证成指|sensex|nifty|vn-?index|ihsg|tasi|tel aviv 35|ta-?35)"
_RATE = later(
    rf"(?:(?:курс|cours(?: du)?|kurs|tỷ giá|cambio|câmbio|wechselkurs|exchange rate|nilai tukar|سعر|نرخ|שער|환율|汇率|為替)\s(?:[^\W\d_]{{1,3}}\s)?)?(?:(?:{_MONEY}|{_INDEX})(?:/(?:{_MONEY}))?\s*[:：]?\s*{_FIGURE}\s*(?:[%$€£₽₴₩¥円원元]|[+\-−]\s?[\d.,]+\s?%?|\([+\-−]?[\d.,]+\s?%?\))?[\s,·|/;▲▼↑↓]*)+",
    re.IGNORECASE,
)
_DEGREES = later(
    r"(?:[^\W\d_]{3,20}(?:(?:\s*[:：]\s*|\s+)[+−-]|[+−])\s?\d{1,2}(?:\s?°?\s?[CF℃]?)?|[^\W\d_]{2,20}\s*[:：]?\s*[+−-]?\d{1,2}\s?(?:℃|°\s?[CF]?)|(?:luftfeuchtigkeit|humidity|humidité|humedad|umidità|humidade|umidade|влажность|вологість|wilgotność|습도|湿度|nem|độ ẩm|kelembapan|ความชื้น|الرطوبة|رطوبت|לחות)\s*[:：]?\s*\d{1,3}\s?%)"
)
_LONGEST = 70


@lru_cache(maxsize=16384)
def ticker(text: str) -> str:
    """What kind of such line ``text`` is: ``counter``, ``market``, ``weather``, or none, which is empty."""
    bare = " ".join(text.casefold().split()).strip(" .!·|•–—-")
    if not 0 < len(bare) <= _LONGEST or not any(map(str.isdigit, bare)):
        return ""
    if _LINE.fullmatch(bare) or counts_responses(text):
        return "counter"
    if _RATE.fullmatch(bare):
        return "market"
    return "weather" if _DEGREES.fullmatch(bare) else ""
