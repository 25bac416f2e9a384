"""Numbers from eleven to a hundred, and ordinals, of the smaller languages in which both are known."""

_TEENS = {
    "sv": "elva tolv tretton fjorton femton sexton sjutton arton|aderton nitton",
    "da": "elleve tolv tretten fjorten femten seksten sytten atten nitten",
    "nb": "elleve tolv tretten fjorten femten seksten sytten atten nitten",
    "cs": "jedenáct dvanáct třináct čtrnáct patnáct šestnáct sedmnáct osmnáct devatenáct",
    "sk": "jedenásť dvanásť trinásť štrnásť pätnásť šestnásť sedemnásť osemnásť devätnásť",
    "fi": "yksitoista kaksitoista kolmetoista neljätoista viisitoista kuusitoista seitsemäntoista kahdeksantoista yhdeksäntoista",
    "hu": "tizenegy tizenkettő|tizenkét tizenhárom tizennégy tizenöt tizenhat tizenhét tizennyolc tizenkilenc",
    "ro": "unsprezece doisprezece|douăsprezece treisprezece paisprezece cincisprezece șaisprezece|şaisprezece șaptesprezece|şaptesprezece optsprezece nouăsprezece",
    "sr": "једанаест дванаест тринаест четрнаест петнаест шеснаест седамнаест осамнаест деветнаест",
    "hr": "jedanaest dvanaest trinaest četrnaest petnaest šesnaest sedamnaest osamnaest devetnaest",
    "el": "έντεκα δώδεκα δεκατρείς|δεκατρία|δεκατριών δεκατέσσερις|δεκατέσσερα δεκαπέντε δεκαέξι|δεκάξι δεκαεπτά|δεκαεφτά δεκαοκτώ|δεκαοχτώ δεκαεννέα|δεκαεννιά",
    "bg": "единадесет|единайсет дванадесет|дванайсет тринадесет|тринайсет четиринадесет|четиринайсет петнадесет|петнайсет шестнадесет|шестнайсет седемнадесет|седемнайсет осемнадесет|осемнайсет деветнадесет|деветнайсет",
    "id": "sebelas dua_belas tiga_belas empat_belas lima_belas enam_belas tujuh_belas delapan_belas sembilan_belas",
    "vi": "mười_một mười_hai mười_ba mười_bốn mười_lăm|mười_năm mười_sáu mười_bảy mười_tám mười_chín",
    "sl": "enajst dvanajst trinajst štirinajst petnajst šestnajst sedemnajst osemnajst devetnajst",
    "et": "üksteist kaksteist kolmteist neliteist viisteist kuusteist seitseteist kaheksateist üheksateist",
    "lv": "vienpadsmit divpadsmit trīspadsmit četrpadsmit piecpadsmit sešpadsmit septiņpadsmit astoņpadsmit deviņpadsmit",
    "lt": "vienuolika dvylika trylika keturiolika penkiolika šešiolika septyniolika aštuoniolika devyniolika",
    "be": "адзінаццаць|адзінаццаці дванаццаць|дванаццаці трынаццаць|трынаццаці чатырнаццаць|чатырнаццаці пятнаццаць|пятнаццаці шаснаццаць|шаснаццаці семнаццаць|семнаццаці васемнаццаць|васемнаццаці дзевятнаццаць|дзевятнаццаці",
}
_TENS = {
    "sv": "tjugo trettio fyrtio femtio sextio sjuttio åttio nittio",
    "da": "tyve tredive fyrre halvtreds tres halvfjerds firs halvfems",
    "nb": "tjue tretti førti femti seksti sytti åtti nitti",
    "cs": "dvacet třicet čtyřicet padesát šedesát sedmdesát osmdesát devadesát",
    "sk": "dvadsať tridsať štyridsať päťdesiat šesťdesiat sedemdesiat osemdesiat deväťdesiat",
    "fi": "kaksikymmentä kolmekymmentä neljäkymmentä viisikymmentä kuusikymmentä seitsemänkymmentä kahdeksankymmentä yhdeksänkymmentä",
    "hu": "húsz|huszon harminc negyven ötven hatvan hetven nyolcvan kilencven",
    "ro": "douăzeci treizeci patruzeci cincizeci șaizeci|şaizeci șaptezeci|şaptezeci optzeci nouăzeci",
    "sr": "двадесет тридесет четрдесет педесет шездесет седамдесет осамдесет деведесет",
    "hr": "dvadeset trideset četrdeset pedeset šezdeset sedamdeset osamdeset devedeset",
    "el": "είκοσι τριάντα σαράντα πενήντα εξήντα εβδομήντα ογδόντα ενενήντα",
    "bg": "двадесет|двайсет тридесет|трийсет четиридесет петдесет шестдесет|шейсет седемдесет осемдесет деветдесет",
    "id": "dua_puluh tiga_puluh empat_puluh lima_puluh enam_puluh tujuh_puluh delapan_puluh sembilan_puluh",
    "vi": "hai_mươi ba_mươi bốn_mươi năm_mươi sáu_mươi bảy_mươi tám_mươi chín_mươi",
    "sl": "dvajset trideset štirideset petdeset šestdeset sedemdeset osemdeset devetdeset",
    "et": "kakskümmend kolmkümmend nelikümmend viiskümmend kuuskümmend seitsekümmend kaheksakümmend üheksakümmend",
    "lv": "divdesmit trīsdesmit četrdesmit piecdesmit sešdesmit septiņdesmit astoņdesmit deviņdesmit",
    "lt": "dvidešimt trisdešimt keturiasdešimt penkiasdešimt šešiasdešimt septyniasdešimt aštuoniasdešimt devyniasdešimt",
    "be": "дваццаць|дваццаці трыццаць|трыццаці сорак|сарака пяцьдзясят|пяцідзесяці шэсцьдзясят|шасцідзесяці семдзесят|сямідзесяці восемдзесят|васьмідзесяці дзевяноста",
}
# Beside the units, the genitive of Czech numbers: jedenácti, dvaceti, devíti.
_CASES = {"cs": "i", "sk": "i"}
_UNITS = {
    "fi": "yksi kaksi kolme neljä viisi kuusi seitsemän kahdeksan yhdeksän",
    "hu": "egy kettő|két három négy öt hat hét nyolc kilenc",
    "sv": "en|ett två tre fyra fem sex sju åtta nio",
    "nb": "en|ett to tre fire fem seks sju åtte ni",
}
_HUNDRED = {
    "id": "ratus",
    "vi": "trăm",
    "sl": "sto",
    "et": "sada",
    "lt": "šimtas|šimtai|šimtų",
    "lv": "simts|simti|simtu",
    "be": "сто",
    "fa": "صد",
    "sv": "hundra",
    "da": "hundrede",
    "nb": "hundre",
    "cs": "sto|set|sta|stě",
    "sk": "sto",
    "fi": "sata|sataa",
    "hu": "száz",
    "ro": "sută|sute",
    "hr": "sto|stotinu",
    "el": "εκατό|εκατόν",
    "bg": "сто",
}
# Hundreds that are words of their own.
_HUNDREDS = {
    "fi": "kaksisataa kolmesataa neljäsataa viisisataa kuusisataa seitsemänsataa kahdeksansataa yhdeksänsataa",
    "hu": "kétszáz|kettőszáz háromszáz négyszáz ötszáz hatszáz hétszáz nyolcszáz kilencszáz",
    "hr": "dvjesto|dvjesta tristo|trista četiristo petsto šeststo sedamsto osamsto devetsto",
    "el": "διακόσι* τριακόσι* τετρακόσι* πεντακόσι* εξακόσι* επτακόσι*|εφτακόσι* οκτακόσι*|οχτακόσι* εννιακόσι*",
    "bg": "двеста триста четиристотин петстотин шестстотин седемстотин осемстотин деветстотин",
}
# Shares, dozens, and how many tens, hundreds and thousands are told roughly.
_ROUGHLY: dict[str, dict[float, str]] = {
    "sv": {0.5: "hälften", 1 / 3: "en tredjedel|tredjedelen|tredjedel", 2 / 3: "två tredjedelar", 0.25: "en fjärdedel|fjärdedelen|fjärdedel", 0.75: "tre fjärdedelar", 0.2: "en femtedel|femtedelen|femtedel", 0.1: "en tiondel|tiondel", 10: "ett tiotal|tiotal|tiotals", 12: "ett dussin|dussin|dussintals", 20: "ett tjugotal|tjugotal", 30: "ett trettiotal|trettiotal", 40: "ett fyrtiotal|fyrtiotal", 50: "ett femtiotal|femtiotal", 100: "hundratals|ett hundratal|hundratal", 1000: "tusentals|ett tusental|tusental"},
    "da": {0.5: "halvdelen", 1 / 3: "en tredjedel|tredjedel", 2 / 3: "to tredjedele", 0.25: "en fjerdedel|fjerdedel", 0.75: "tre fjerdedele", 0.2: "en femtedel|femtedel", 12: "et dusin|dusin", 100: "hundredvis|hundreder", 1000: "tusindvis|tusinder"},
    "nb": {0.5: "halvparten", 1 / 3: "en tredjedel|tredjedel", 2 / 3: "to tredjedeler", 0.25: "en fjerdedel|fjerdedel", 0.75: "tre fjerdedeler", 0.2: "en femtedel|femtedel", 10: "et titall|titalls", 12: "et dusin|dusin|dusinvis", 20: "et tjuetall", 30: "et trettitall", 100: "hundrevis|hundretalls", 1000: "tusenvis|tusentalls"},
    "fi": {0.5: "puolet|puolella", 1 / 3: "kolmasosa|kolmannes|kolmanneksen|kolmanneksella|kolmanneksesta|kolmannekseen|kolmannesta", 2 / 3: "kaksi kolmasosaa", 0.25: "neljäsosa|neljännes|neljänneksen|neljänneksellä|neljänneksestä|neljännekseen|neljännestä", 0.1: "kymmenesosa|kymmenes osa|kymmenyksellä", 0.2: "viidesosa|viidennes|viidenneksen|viidenneksellä|viidenneksestä|viidennekseen|viidennestä", 10: "kymmeniä", 12: "tusina", 100: "satoja", 1000: "tuhansia"},
    "cs": {0.5: "polovina|polovinu|poloviny|polovinou", 1 / 3: "třetina|třetinu|třetiny|třetinou", 2 / 3: "dvě třetiny", 0.25: "čtvrtina|čtvrtinu|čtvrtiny|čtvrtinou", 0.75: "tři čtvrtiny", 0.2: "pětina|pětinu|pětiny|pětinou", 10: "desítky|desítek", 12: "tucet", 100: "stovky|stovek"},
    "sk": {0.5: "polovica|polovicu|polovice", 1 / 3: "tretina|tretinu|tretiny|tretinou", 2 / 3: "dve tretiny", 0.25: "štvrtina|štvrtinu|štvrtiny|štvrtinou", 0.75: "tri štvrtiny", 0.2: "pätina|pätinu|pätiny|pätinou", 10: "desiatky|desiatok", 12: "tucet", 100: "stovky|stoviek"},
    "hu": {0.5: "fele|felét", 1 / 3: "harmada|egyharmada", 2 / 3: "kétharmada", 0.25: "negyede|egynegyede", 0.75: "háromnegyede", 0.2: "ötöde|egyötöde", 12: "tucat|tucatnyi"},
    "ro": {0.5: "jumătate|jumătatea", 1 / 3: "o treime|treime", 2 / 3: "două treimi", 0.25: "un sfert|sfert", 0.75: "trei sferturi", 0.2: "o cincime|cincime", 10: "zeci", 12: "o duzină|duzină"},
    "hr": {0.5: "polovica|polovicu|polovina|polovinu", 1 / 3: "trećina|trećinu", 2 / 3: "dvije trećine", 0.25: "četvrtina|četvrtinu", 0.2: "petina|petinu", 10: "deseci|desetke", 12: "tucet", 100: "stotine"},
    "el": {0.5: "το μισό|τα μισά|οι μισοί|οι μισές|μισός", 1 / 3: "ένα τρίτο|το ένα τρίτο", 2 / 3: "δύο τρίτα|τα δύο τρίτα", 0.25: "ένα τέταρτο|το ένα τέταρτο", 0.75: "τρία τέταρτα|τα τρία τέταρτα", 0.2: "ένα πέμπτο", 0.1: "ένα δέκατο", 10: "δεκάδες|δεκάδων", 12: "ντουζίνα", 100: "εκατοντάδες|εκατοντάδων"},
    "bg": {0.5: "половината|половина", 1 / 3: "една трета", 2 / 3: "две трети", 0.25: "една четвърт", 0.75: "три четвърти", 0.2: "една пета", 10: "десетки", 12: "дузина", 100: "стотици"},
    "id": {0.5: "setengah|separuh", 1 / 3: "sepertiga", 2 / 3: "dua pertiga", 0.25: "seperempat", 0.75: "tiga perempat", 0.2: "seperlima", 100: "seratus", 1000: "seribu"},
    "vi": {0.5: "một nửa", 1 / 3: "một phần ba", 0.25: "một phần tư", 2 / 3: "hai phần ba", 0.75: "ba phần tư"},
    "sl": {0.5: "polovica|polovico", 1 / 3: "tretjina|tretjino", 2 / 3: "dve tretjini", 0.25: "četrtina|četrtino", 0.75: "tri četrtine", 0.2: "petina|petino"},
}  # fmt: skip
# The tens of a language whose numbers to twenty are in its row.
_MORE = {
    "fa": {30: "سی", 40: "چهل", 50: "پنجاه", 60: "شصت", 70: "هفتاد", 80: "هشتاد", 90: "نود", 200: "دویست", 300: "سیصد", 400: "چهارصد", 500: "پانصد", 600: "ششصد", 700: "هفتصد", 800: "هشتصد", 900: "نهصد", 0.5: "نیمی از", 1 / 3: "یک سوم", 2 / 3: "دو سوم", 0.25: "یک چهارم", 0.75: "سه چهارم"},
}  # fmt: skip
# In Scandinavian the second is also the other: only where it is none.
_NORDIC = {
    "sv": "första|förste;andra halvlek|andra gången|andra plats|andra kvartalet|andra halvåret|andra raka|andra dagen|andra varvet|andra setet|andra perioden|andra världskriget;tredje;fjärde;femte;sjätte;sjunde;åttonde;nionde;tionde;elfte;tolfte",
    "da": "første;anden halvleg|anden gang|anden plads|andet kvartal|anden verdenskrig|anden runde;tredje;fjerde;femte;sjette;syvende;ottende;niende;tiende;ellevte;tolvte",
    "nb": "første;andre omgang|andre gang|andreplass|andre kvartal|andre verdenskrig|andre runde;tredje;fjerde;femte;sjette;syvende|sjuende;åttende;niende;tiende;ellevte;tolvte",
}
_OTHERS = {
    "hu": "első;második;harmadik;negyedik;ötödik;hatodik;hetedik;nyolcadik;kilencedik;tizedik;tizenegyedik;tizenkettedik",
    "ro": "primul|prima;al doilea|a doua;al treilea|a treia;al patrulea|a patra;al cincilea|a cincea;al șaselea|a șasea;al șaptelea|a șaptea;al optulea|a opta;al nouălea|a noua;al zecelea|a zecea",
    "fi": "ensimmäinen|ensimmäisen;toinen kerta|toista kertaa;kolmas|kolmannen|kolmatta;neljäs|neljännen|neljättä;viides|viidennen|viidettä;kuudes|kuudennen|kuudetta;seitsemäs|seitsemännen|seitsemättä;kahdeksas|kahdeksannen|kahdeksatta;yhdeksäs|yhdeksännen;kymmenes|kymmenennen",
    "id": "pertama;kedua;ketiga;keempat;kelima;keenam;ketujuh;kedelapan;kesembilan;kesepuluh",
    "fa": "اول|نخست;دوم;سوم;چهارم;پنجم;ششم;هفتم;هشتم;نهم;دهم",
    "el": "πρώτος|πρώτη|πρώτο|πρώτης|πρώτου;δεύτερος|δεύτερη|δεύτερο|δεύτερης|δεύτερου;τρίτος|τρίτη|τρίτης|τρίτο|τρίτου;τέταρτος|τέταρτη|τέταρτο|τέταρτης|τέταρτου;πέμπτος|πέμπτη|πέμπτης|πέμπτο|πέμπτου;έκτος|έκτη|έκτο|έκτης|έκτου;έβδομος|έβδομη|έβδομο|έβδομης;όγδοος|όγδοη|όγδοο|όγδοης;ένατος|ένατη|ένατο|ένατης;δέκατος|δέκατη|δέκατο|δέκατης",
}
_SLAVIC = {
    "cs": "prvn druh třet čtvrt pát šest sedm osm devát desát jedenáct dvanáct",
    "sk": "prv druh tret štvrt piat šiest siedm ôsm deviat desiat jedenást dvanást",
}
_HARD = {"cs": "ý á é ého ému ém ým ou ých ými", "sk": "ý á é ého ému om ým ou ých ými ej ú y a e u ym ych"}
_SOFT = {"cs": "í ího ímu ím ích ími", "sk": "í ia ie ieho iemu om ím ou ích ej iu"}
_SOFTLY = ("prvn", "třet", "tret")


def numerals(code: str) -> dict[float, str]:
    """The forms of numbers above ten and below a hundred, of whole hundreds written as one word (“trehundra”), and of shares."""
    if code not in _TEENS:
        return dict(_MORE.get(code, {}))
    found = {float(n): forms.replace("_", " ") for n, forms in enumerate(_TEENS[code].split(), 11)}
    found |= {10.0 * n: forms.replace("_", " ") for n, forms in enumerate(_TENS[code].split(), 2)}
    found = {n: f"{forms}|{forms}{_CASES[code]}" if code in _CASES else forms for n, forms in found.items()}
    for ten, forms in list(found.items()):
        if code in _UNITS and ten >= 20:
            for one, units in enumerate(_UNITS[code].split(), 1):
                found[ten + one] = "|".join(tens + unit for tens in forms.split("|") for unit in units.split("|"))
    hundreds = _HUNDREDS.get(code, "").split()
    if not hundreds and code in _UNITS:
        hundreds = [unit + _HUNDRED[code] for unit in _UNITS[code].split()[1:]]
    found |= {100.0 * n: forms for n, forms in enumerate(hundreds, 2)}
    for value, forms in _ROUGHLY.get(code, {}).items():
        found[value] = "|".join(filter(None, (found.get(value, ""), forms)))
    return found


def hundred(code: str) -> str:
    """The forms of a hundred; empty where they are not known."""
    return _HUNDRED.get(code, "")


def ordinals(code: str) -> dict[float, str]:
    """The forms of the ordinals up to twelve."""
    if listed := _NORDIC.get(code) or _OTHERS.get(code):
        return {float(n): forms for n, forms in enumerate(listed.split(";"), 1)}
    return {
        float(n): "|".join(stem + end for end in (_SOFT if stem in _SOFTLY else _HARD)[code].split())
        for n, stem in enumerate(_SLAVIC.get(code, "").split(), 1)
    }
