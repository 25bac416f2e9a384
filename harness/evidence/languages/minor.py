"""Languages of which only months, weekdays, negations, small numbers and the words that tell them apart are known."""

from harness.evidence.languages.calendar import MONTHS, WEEKDAYS, months, weekdays
from harness.evidence.languages.language import Language
from harness.evidence.languages.minor_numbers import hundred, numerals, ordinals
from harness.evidence.languages.minor_quantifiers import QUANTIFIERS
from harness.evidence.languages.minor_senses import SENSES
from harness.evidence.languages.minor_speech import ATTRIBUTION
from harness.evidence.languages.minor_times import DATE_WORDS, RELATIVE_DAYS

# code → script, numerals from two to ten, then thousand, million and billion, negations, never, without, words that tell the language.
_ROWS = {
    "sv": ("latin", "två tre fyra fem sex sju åtta nio tio", "tusen", "miljon|miljoner|mkr|milj", "miljard|miljarder", "nej|inte|ej|icke|ingen|inget|inga|varken|ingenting", "aldrig", "utan", "och vi jag du ni alla allt man många ingen nu idag det att som en på är av för med den till inte ett han hon var har från sig om vid men efter under sade i hos när där så också över mellan genom ska skulle blev blir får enligt många mycket bara nu dem deras sin sitt sina eller vars mot sedan innan inom utan både säger"),
    "da": ("latin", "to tre fire fem seks syv otte ni ti", "tusind", "million|millioner|mio", "milliard|milliarder|mia", "nej|ikke|ej|ingen|intet|hverken|ingenting", "aldrig", "uden", "og at det som en på er af for med den til et han hun var har fra sig om ved men efter under siger sagde blev i hos når så også over mellem gennem skal skulle bliver får ifølge mange meget kun nu dem deres sin sit sine eller mod siden inden både kom"),
    "nb": ("latin", "to tre fire fem seks sju|syv åtte ni ti", "tusen", "million|millioner|mill", "milliard|milliarder|mrd", "nei|ikke|ingen|intet|verken|ingenting", "aldri", "uten", "og at det som en på er av for med den til et han hun var har fra seg om ved men etter under sier sa ble i hos når så også over mellom gjennom skal skulle blir får ifølge mange mye bare nå dem deres sin sitt sine eller mot siden innen både kom"),
    "fi": ("latin", "kaksi kolme neljä viisi kuusi seitsemän kahdeksan yhdeksän kymmenen", "tuhatta|tuhat", "miljoona*", "miljardi*", "ei|eivät|en|emme|ettei|eikä|eivätkä|enkä|emmekä|etteivät|mikään", "koskaan", "ilman", "ja on että hän se oli ovat mutta joka kun myös sekä tai mukaan olivat jälkeen jotka kuin niin hänen heidän ei olla oli olisi eivät kunta kunnan kaupunki kaupungin ensi viime noin asti myöskään kaikki tämä tämän nyt koko uusi uuden sitä siitä joita kuitenkin aikana aikoo voi voivat voidaan saa tulee tulevat tehdä pitää haluaa euroa miljoonaa prosenttia kukaan osa yksi moni kertoo sanoo kanssa ennen mitä vielä jo vain ovat vuoden"),
    "cs": ("latin", "dva|dvě|dvou tři|tří čtyři|čtyř pět|pěti šest|šesti sedm osm devět deset", "tisíc|tisíce", "milion*|mil", "miliard*|mld", "ne|není|nejsou|nebyl|nebyla|nebylo|nebyli|nemá|nemají|nebude|ani|žádný|žádná|žádné|žádných|nikdo|nic", "nikdy", "bez", "a je se na že do v s pro z to by ale jako jsou byl byla bylo byli podle který která které po při před mezi také tak jen už dnes včera uvedl uvedla řekl řekla kde kdy aby nebo proto tom tím jeho její jejich bude budou může města města obce obec lidé lidí roku letech mu mezi ještě vše všechny kvůli"),
    "sk": ("latin", "dva|dve tri štyri päť šesť sedem osem deväť desať", "tisíc|tisíce", "milión*|mil", "miliard*|mld", "nie|nie je|nebol|nebola|nemá|ani|žiadny|žiadna|nikto|nič", "nikdy", "bez", "a je sa na že do v s pre z to by ale ako sú bol bola bolo boli podľa ktorý ktorá po pri pred medzi aj"),
    "hu": ("latin", "két|kettő három négy öt hat hét nyolc kilenc tíz", "ezer", "millió", "milliárd", "nem|nincs|nincsenek|se|sem|ne|semmi|senki", "soha", "nélkül", "a az és hogy egy is azt volt van de mint ez csak már meg el szerint akik aki amely után amit amelyek ezt ezek azok nem volt voltak lesz még után pedig vagy minden több nagy új közölte mondta szombaton hétfőn kedden szerdán csütörtökön pénteken vasárnap években évben óta ban ben"),
    "ro": ("latin", "doi|două trei patru cinci șase|şase șapte|şapte opt nouă zece", "mii|mie", "milion|milioane", "miliard|miliarde", "nu|nici|niciun|nicio|nimeni|nimic|n-a|n-au", "niciodată", "fără", "și în de la cu pe din care este sunt a au fost pentru că o un mai sau dar după lui să se ce prin până ale ai ei lor unei unui fi fost spus declarat potrivit iar cele cei între către spre acest această acestea"),
    "hr": ("latin", "dva|dvije|dvojica tri četiri pet šest sedam osam devet deset", "tisuća|tisuće|hiljada|hiljade", "milijun*|milion*", "milijard*", "ne|nije|nisu|nema|nemaju|neće|ni|niti|nitko|niko|ništa|nijedan", "nikada|nikad", "bez", "i je u na se da za su od s koji koja koje to bi ali kao bio bila bilo nakon prema iz o"),
    "sl": ("latin", "dva|dve tri štiri pet šest sedem osem devet deset", "tisoč", "milijon*", "milijard*", "ne|ni|niso|nima|nimajo|niti|nihče|nič|noben*", "nikoli", "brez", "in je v na se da za so od z s ki to bi ali kot bil bila bilo po pri iz pa tudi"),
    "et": ("latin", "kaks kolm neli viis kuus seitse kaheksa üheksa kümme", "tuhat", "miljon*", "miljard*", "ei|pole|polnud|ega|keegi", "kunagi", "ilma", "ja on et ei oli see ka mis kui ning tema oma aga või pärast"),
    "lv": ("latin", "divi|divas trīs četri|četras pieci|piecas seši septiņi astoņi deviņi desmit", "tūkstoši|tūkstošu", "miljon*", "miljard*", "ne|nav|nebija|nebūs|neviens|nekas|nedz", "nekad", "bez", "un ir ka ar no par uz to kas bija bet kā arī viņš pēc"),
    "lt": ("latin", "du|dvi trys keturi|keturios penki|penkios šeši septyni aštuoni devyni dešimt", "tūkstanči*|tūkstantis", "milijon*", "milijard*", "ne|nėra|nebuvo|nebus|nei|niekas|joks|jokių", "niekada", "be", "ir kad yra su iš į per buvo bet kaip taip pat jis po už tai"),
    "id": ("latin", "dua tiga empat lima enam tujuh delapan sembilan sepuluh", "ribu", "juta", "miliar", "tidak|bukan|tak|belum|tanpa|tiada", "tidak pernah", "tanpa", "yang dan di dengan untuk dari pada ini itu dalam akan ke telah oleh adalah tersebut mereka"),
    "vi": ("latin", "hai ba bốn năm|lăm sáu bảy tám chín mười", "nghìn|ngàn", "triệu", "tỷ|tỉ", "không|chưa|chẳng|không có", "không bao giờ", "mà không", "và của là có được trong cho với các những đã này một người từ đến ông bà khi"),
    "be": ("cyrillic", "два|дзве|двух тры|трох чатыры|чатырох пяць шэсць сем восем дзевяць дзесяць", "тысяч*|тыс", "мільён*", "мільярд*", "не|няма|ні|ніхто|нічога|ніякі*", "ніколі", "без", "і ў на што з да па як гэта ён яна былі быў але таксама паводле пра"),
    "bg": ("cyrillic", "два|две|двама три|трима четири пет шест седем осем девет десет", "хиляди|хиляда|хил", "милион*|млн", "милиард*|млрд", "не|няма|нямаше|нито|никой|нищо|никакв*", "никога", "без", "и на в за да се от е са с че по като той тя беше са към след при който която"),
    "sr": ("cyrillic", "два|две три четири пет шест седам осам девет десет", "хиљад*", "милион*", "милијард*", "не|није|нису|нема|неће|ни|нити|нико|ништа|ниједан", "никада|никад", "без", "и је у на се да за су од са који која које али као био била након према из о"),
    "el": ("greek", "δύο|δυο τρεις|τρία|τριών τέσσερις|τέσσερα πέντε έξι επτά|εφτά οκτώ|οχτώ εννέα|εννιά δέκα", "χιλιάδες|χίλια", "εκατομμύρια|εκατομμύριο|εκατ", "δισεκατομμύρια|δισ", "δεν|μην|όχι|ούτε|κανένας|κανείς|καμία|κανένα|τίποτα", "ποτέ", "χωρίς", "και το η ο να του της για με που από τον την στο στη"),
    "fa": ("arabic", "دو سه چهار پنج شش هفت هشت نه ده یازده دوازده سیزده چهارده پانزده|پونزده شانزده هفده هجده|هیجده نوزده بیست", "هزار", "میلیون", "میلیارد", "نه|نیست|نیستند|نبود|نبودند|ندارد|ندارند|نداشت|هیچ|نشد|نکرد|نکرده|نمی", "هرگز", "بدون", "و در به از که این را با است برای آن یک شد کرد گفت های می شده"),
    "hi": ("devanagari", "दो तीन चार पांच|पाँच छह|छः|छ सात आठ नौ दस ग्यारह बारह तेरह चौदह पंद्रह|पन्द्रह सोलह सत्रह|सतरह अठारह|अट्ठारह उन्नीस बीस इक्कीस बाईस|बाइस तेईस|तेइस चौबीस पच्चीस छब्बीस सत्ताईस|सत्ताइस अट्ठाईस|अट्ठाइस उनतीस|उन्तीस तीस इकतीस|इकत्तीस बत्तीस तैंतीस|तेंतीस चौंतीस पैंतीस छत्तीस सैंतीस अड़तीस उनतालीस|उन्तालीस चालीस इकतालीस बयालीस|बियालीस तैंतालीस चौवालीस|चवालीस पैंतालीस छियालीस सैंतालीस अड़तालीस उनचास पचास इक्यावन बावन तिरपन|तिरेपन चौवन पचपन छप्पन सत्तावन अट्ठावन उनसठ साठ इकसठ बासठ तिरसठ चौंसठ|चौसठ पैंसठ छियासठ सड़सठ अड़सठ उनहत्तर सत्तर इकहत्तर बहत्तर तिहत्तर चौहत्तर पचहत्तर छिहत्तर सतहत्तर अठहत्तर उन्यासी|उनासी अस्सी इक्यासी बयासी तिरासी चौरासी पचासी छियासी सत्तासी अट्ठासी|अठासी नवासी नब्बे इक्यानवे बानवे तिरानवे चौरानवे पचानवे छियानवे सत्तानवे अट्ठानवे निन्यानवे", "हजार|हज़ार", "लाख", "करोड़", "नहीं|न|ना|मत|नही", "कभी नहीं", "बिना", "के में की है को से ने और का पर यह कि था"),
    "th": ("thai", "", "", "", "", "ไม่|มิได้|มิใช่|ไร้", "ไม่เคย", "ปราศจาก", ""),
}  # fmt: skip


# A hundredth: of units the one that every language's news has.
_PERCENT = {
    "sv": "procent", "da": "procent|pct", "nb": "prosent", "fi": "prosent*|prosenti*", "cs": "procent*|proc", "sk": "percent*", "hu": "százalék*",
    "ro": "la sută|procent|procente", "hr": "posto|postotak|postotka|postotaka", "sl": "odstotek|odstotk*", "et": "protsen*", "lv": "procent*",
    "lt": "procent*|proc", "id": "persen", "vi": "phần trăm", "be": "працэнт*", "bg": "процент*|на сто", "sr": "одсто|процен*", "el": "τοις εκατό|τοις εκατόν",
    "fa": "درصد", "hi": "प्रतिशत|फीसदी|फ़ीसदी",
}  # fmt: skip

# Money and spans of time, which a number may stand before.
_UNITS: dict[str, dict[str, str]] = {
    "sv": {"SEK": "kronor|krona|kr", "EUR": "euro", "USD": "dollar", "GBP": "pund", "seconds": "sekunder|sekund", "minutes": "minuter|minut", "hours": "timmar|timme", "days": "dagar|dagars|dygn", "weeks": "veckor|vecka|veckors", "months": "månader|månad|månaders", "years": "år|års", "km": "kilometer|mil", "m": "meter", "kg": "kilo|kilogram", "t": "ton", "ha": "hektar"},
    "da": {"DKK": "kroner|krone|kr", "EUR": "euro", "USD": "dollar", "seconds": "sekunder|sekund", "minutes": "minutter|minut", "hours": "timer|time", "days": "dage|dages", "weeks": "uger|uge|ugers", "months": "måneder|måned|måneders", "years": "år|års", "km": "kilometer", "m": "meter", "kg": "kilo|kilogram", "t": "ton", "ha": "hektar"},
    "nb": {"NOK": "kroner|krone|kr", "EUR": "euro", "USD": "dollar", "seconds": "sekunder|sekund", "minutes": "minutter|minutt", "hours": "timer|time", "days": "dager|dagers|døgn", "weeks": "uker|uke|ukers", "months": "måneder|måned|måneders", "years": "år|års", "km": "kilometer", "m": "meter", "kg": "kilo|kilogram", "t": "tonn", "ha": "hektar"},
    "fi": {"EUR": "euroa|euro|euron", "USD": "dollaria|dollari|dollarin", "SEK": "kruunua", "seconds": "sekuntia|sekunti|sekunnin", "minutes": "minuuttia|minuutti|minuutin", "hours": "tuntia|tunti|tunnin", "days": "päivää|päivän", "weeks": "viikkoa|viikko|viikon", "months": "kuukautta|kuukausi|kuukauden", "years": "vuotta|vuoden", "km": "kilometriä|kilometrin", "m": "metriä|metrin", "kg": "kiloa|kilon", "t": "tonnia|tonnin", "ha": "hehtaaria"},
    "cs": {"CZK": "korun*|kč", "EUR": "eur|euro*|eura", "USD": "dolar*", "GBP": "liber", "seconds": "sekund*", "minutes": "minut*", "hours": "hodin*", "days": "dny|dní|dnů|dnech", "weeks": "týden|týdny|týdnů|týdnech", "months": "měsíc|měsíce|měsíců|měsících", "years": "rok|roky|let|letech", "km": "kilometr*", "m": "metr*", "kg": "kilogram*|kilo|kila", "t": "tun*", "ha": "hektar*"},
    "sk": {"EUR": "eur*", "USD": "dolár*", "CZK": "korún*|koruny", "seconds": "sekúnd*", "minutes": "minút*", "hours": "hodin*|hodín", "days": "dni|dní|dňoch", "weeks": "týždeň|týždne|týždňov", "months": "mesiac|mesiace|mesiacov", "years": "rok|roky|rokov", "km": "kilometr*", "m": "metr*|metrov", "kg": "kilogram*|kíl", "t": "ton*", "ha": "hektár*"},
    "hu": {"HUF": "forint*", "EUR": "euró*", "USD": "dollár*", "seconds": "másodperc*", "minutes": "perc|percet|perccel|perces", "hours": "óra|órát|órával|órás", "days": "nap|napot|nappal|napos", "weeks": "hét|hetet|héttel|hetes", "months": "hónap*", "years": "év|évet|évvel|éves|évesen|évesek", "km": "kilométer*", "m": "méter*", "kg": "kiló*|kilogramm*", "t": "tonna|tonnát", "ha": "hektár*"},
    "ro": {"RON": "lei|leu", "EUR": "euro", "USD": "dolari|dolar", "seconds": "secunde|secundă", "minutes": "minute|minut", "hours": "ore|oră", "days": "zile|zi", "weeks": "săptămâni|săptămână", "months": "luni|lună", "years": "ani|an", "km": "kilometri|kilometru", "m": "metri|metru", "kg": "kilograme|kilogram", "t": "tone|tonă", "ha": "hectare|hectar"},
    "el": {"EUR": "ευρώ", "USD": "δολάρια|δολάριο", "minutes": "λεπτά|λεπτό", "hours": "ώρες|ώρα|ωρών", "days": "ημέρες|μέρες|ημερών", "weeks": "εβδομάδες|εβδομάδα|εβδομάδων", "months": "μήνες|μήνα|μηνών", "years": "χρόνια|έτη|ετών", "km": "χιλιόμετρα|χλμ", "m": "μέτρα", "kg": "κιλά", "t": "τόνοι|τόνους|τόνων"},
    "hr": {"EUR": "eur*", "USD": "dolar*", "seconds": "sekund*", "minutes": "minut*", "hours": "sati|sata", "days": "dana|dani", "weeks": "tjedana|tjedna|tjedan", "months": "mjeseci|mjeseca", "years": "godina|godine", "km": "kilomet*", "kg": "kilogram*", "t": "tona|tone"},
    "bg": {"EUR": "евро", "USD": "долар*", "minutes": "минут*", "hours": "час|часа|часове", "days": "дни|дена", "weeks": "седмиц*", "months": "месец*", "years": "години", "km": "километ*|км", "kg": "килограм*|кг", "t": "тон*"},
    "hi": {"INR": "रुपये|रुपए|रुपया", "USD": "डॉलर", "minutes": "मिनट", "hours": "घंटे|घंटा|घंटों", "days": "दिन|दिनों", "weeks": "हफ्ते|सप्ताह|हफ्तों", "months": "महीने|महीना|महीनों", "years": "साल|वर्ष|सालों", "km": "किलोमीटर|किमी", "kg": "किलो|किलोग्राम", "t": "टन"},
    "fa": {"USD": "دلار", "EUR": "یورو", "minutes": "دقیقه", "hours": "ساعت", "days": "روز", "weeks": "هفته", "months": "ماه", "years": "سال", "km": "کیلومتر", "kg": "کیلو|کیلوگرم", "t": "تن"},
    "id": {"USD": "dolar", "EUR": "euro", "minutes": "menit", "hours": "jam", "days": "hari", "weeks": "minggu|pekan", "months": "bulan", "years": "tahun", "km": "kilometer", "kg": "kilogram", "t": "ton"},
    "et": {"years": "aastat|aastane|aastase|aastased|aastasena"}, "lv": {"years": "gadus|gadi|gadiem|gadu"}, "lt": {"years": "metų|metus|metai|metams"}, "sl": {"years": "let|leti|letih"}, "sr": {"years": "година|године|годину"},
    "be": {"years": "гадоў|гады|гадам"},
}  # fmt: skip

# What may be, and what must.
_MAY_AND_MUST = {
    "sv": ("kan|kunde|kanske|möjligen|eventuellt", "måste"), "da": ("kan|kunne|måske|muligvis", "skal|må nødvendigvis"), "nb": ("kan|kunne|kanskje|muligens", "må|måtte"),
    "fi": ("voi|voivat|saattaa|saattavat|ehkä", "täytyy|pitää|on pakko"), "cs": ("může|mohou|možná|snad", "musí|musejí|musel*"), "sk": ("môže|môžu|možno", "musí|musia|musel*"),
    "hu": ("lehet|talán", "kell|muszáj"), "ro": ("poate|pot|ar putea", "trebuie"), "hr": ("može|mogu|možda", "mora|moraju"), "el": ("μπορεί|ίσως", "πρέπει"), "bg": ("може|могат|може би", "трябва"),
}  # fmt: skip


def _together(one: dict[float, str], other: dict[float, str]) -> dict[float, str]:
    """Two tables of forms as one."""
    return one | {n: f"{one[n]}|{forms}" if n in one else forms for n, forms in other.items()}


def minor(code: str) -> Language:
    """The small table of one of these languages."""
    script, small, thousand, million, billion, negations, never, without, function = _ROWS[code]
    big = {1e3: thousand, 1e6: million, 1e9: billion}
    if code == "hi":
        big = {100: "सौ", 1e3: thousand, 1e5: million, 1e7: billion}
    if forms := hundred(code):
        big = {100: forms} | big
    return Language(
        code=code,
        script=script,
        numerals=_together({float(n): forms for n, forms in enumerate(small.split(), 2)}, numerals(code)),
        ordinals=ordinals(code),
        multipliers={value: forms for value, forms in big.items() if forms},
        months=months(code) if code in MONTHS else (),
        weekdays=weekdays(code) if code in WEEKDAYS else (),
        relative_days=RELATIVE_DAYS.get(code, {}),
        date_words=DATE_WORDS.get(code, {}),
        modality=dict(zip(("may", "must"), _MAY_AND_MUST.get(code, ()), strict=False)),
        units=({"percent": percent} if (percent := _PERCENT.get(code)) else {}) | _UNITS.get(code, {}),
        attribution=ATTRIBUTION.get(code, {}),
        quantifiers=QUANTIFIERS.get(code, {}),
        senses=SENSES.get(code, {}),
        negations={"not": negations, "never": never, "without": without},
        function=function,
    )


CODES = tuple(_ROWS)
