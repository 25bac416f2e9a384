"""Numbers in the cases that languages put them in, and in one word with the tens: dvanástich, štiriinosemdeset, üheteistkümne, fireogfirs;
ordinals with their endings; and shares and halves."""

from __future__ import annotations

from itertools import product

Forms = dict[float, str]

# From two to ten, beside the forms of `minor`; “|” parts the forms of one number.
_SMALL = {
    "cs": "dvěma|dvěmi třem|třemi|třech čtyřem|čtyřmi|čtyřech pěti|pětici šesti sedmi osmi devíti|devět deseti",
    "sk": "dvoch|dvom|dvoma|dvaja|dvomi troch|trom|tromi|traja štyroch|štyrom|štyrmi|štyria piatich|piatim|piatimi|piati šiestich|šiestim|šiestimi|šiesti siedmich|siedmim|siedmimi|siedmi ôsmich|ôsmim|ôsmimi|ôsmi deviatich|deviatim|deviatimi|deviati desiatich|desiatim|desiatimi|desiati",
    "sl": "dveh|dvema treh|trem|tremi|trije štirih|štirim|štirimi|štirje petih|petim|petimi šestih|šestim|šestimi sedmih|sedmim|sedmimi osmih|osmim|osmimi devetih|devetim|devetimi desetih|desetim|desetimi",
    "hr": "dviju|dvaju|dvojice|dvojicu|dvjema triju|trojica|trojice|trojicu četiriju|četvorica|četvorice|četvoricu petorica|petorice|petoricu šestorica|šestorice sedmorica|sedmorice osmorica|osmorice devetorica|devetorice desetorica|desetorice",
    "sr": "двају|двеју|двојица|двојице|двојицу трију|тројица|тројице|тројицу четворица|четворице|четворицу петорица|петорице|петорицу шесторица|шесторице седморица|седморице осморица|осморице деветорица|деветорице десеторица|десеторице",
    "be": "двух|двум|двума|дзвюх|дзвюм|двое трох|тром|трыма|трое чатырох|чатыром|чатырма|чацвёра пяці|пяццю|пяцёра шасці|шасцю|шасцёра сямі|сямю|сямёра васьмі|васьмю дзевяці|дзевяццю дзесяці|дзесяццю",
    "bg": "двете|двата|двамата|двама трите|тримата|трима четирите|четиримата|четирима петте|петимата|петима шестте|шестима седемте осемте деветте десетте",
    "el": "δυο τριών|τρεις τεσσάρων|τέσσερεις _ _ _ _ _ _",
    "lv": "divu|diviem|divus|divām|divos|divās triju|trim|trijiem|trijām|trijos četru|četriem|četrus|četrām|četros piecu|pieciem|piecus|piecām|piecos sešu|sešiem|sešus|sešas|sešām|sešos septiņu|septiņiem|septiņus|septiņas|septiņām|septiņos astoņu|astoņiem|astoņus|astoņas|astoņām|astoņos deviņu|deviņiem|deviņus|deviņas|deviņām|deviņos _",
    "lt": "dviejų|dviem|dviejose|dveji|dvejų trijų|trims|tris|trimis|treji|trejų keturių|keturiems|keturis|keturias|keturioms|ketveri|ketverių|ketverius penkių|penkiems|penkis|penkias|penkioms|penkeri|penkerių|penkerius šešių|šešiems|šešis|šešias|šešios|šešeri|šešerių|šešerius septynių|septyniems|septynis|septynias|septynios|septyneri|septynerių aštuonių|aštuoniems|aštuonis|aštuonias|aštuonios|aštuoneri|aštuonerių devynių|devyniems|devynis|devynias|devynios|devyneri|devynerių dešimties|dešimčiai|dešimčių|dešimtį",
    "ro": "_ _ _ _ _ _ _ _ _",
    "fa": "_ _ _ _ _ _ _ _ _",
}
# Endings of the numbers above ten, beside their own form; “-” stands for letters that give way to the ending.
_LARGE_ENDINGS = {
    "sk": (
        ("násť", "násti", "nástich", "nástim", "nástimi"),
        ("dsať", "dsiati", "dsiatich", "dsiatim", "dsiatimi"),
        ("desiat", "desiati", "desiatich", "desiatim", "desiatimi"),
    ),
    "sl": (("st", "stih", "stim", "stimi"), ("set", "setih", "setim", "setimi")),
    "lt": (("lika", "likos", "likai", "liką"), ("dešimt", "dešimties", "dešimčiai", "dešimtį")),
    "el": (("δεκατρείς", "δεκατριών"), ("δεκατέσσερις", "δεκατεσσάρων")),
}
# One word of the units and the tens: what joins them, which stands first, and the units.
_JOINED = {
    "sk": ("", "ten", "jeden|jedna dva|dve tri štyri päť šesť sedem osem deväť"),
    "sl": ("in", "one", "ena|en dva tri štiri pet šest sedem osem devet"),
    "cs": ("a", "one", "jedna|jeden|jedn dva tři čtyři pět šest sedm osm devět"),
    "da": ("og", "one", "en|et to tre fire fem seks syv otte ni"),
    "nb": ("og", "one", "en|ett to tre fire fem seks syv åtte ni"),
}
_TENS_OF = {
    "sk": "dvadsať tridsať štyridsať päťdesiat šesťdesiat sedemdesiat osemdesiat deväťdesiat",
    "sl": "dvajset trideset štirideset petdeset šestdeset sedemdeset osemdeset devetdeset",
    "cs": "dvacet třicet čtyřicet padesát šedesát sedmdesát osmdesát devadesát",
    "da": "tyve tredive fyrre halvtreds tres halvfjerds firs halvfems",
    "nb": "tyve tredve førti femti seksti sytti åtti nitti",
}
# Between the tens and the units, where they are words of their own.
_AND = {"hr": "i", "sr": "и", "bg": "и"}
_ONES_OF = {
    "hr": "jedan|jedna|jedno dva|dvije tri četiri pet šest sedam osam devet",
    "sr": "један|једна|једно два|две три четири пет шест седам осам девет",
    "bg": "един|една|едно два|две три четири пет шест седем осем девет",
}
_TENS_APART = {
    "hr": "dvadeset trideset četrdeset pedeset šezdeset sedamdeset osamdeset devedeset",
    "sr": "двадесет тридесет четрдесет педесет шездесет седамдесет осамдесет деведесет",
    "bg": "двадесет|двайсет тридесет|трийсет четиридесет|четирийсет петдесет шестдесет|шейсет седемдесет осемдесет деветдесет",
}
# The genitive of Estonian from one to nine and what cases stand behind it; the other case in which numbers count.
_ESTONIAN = "ühe|üht|ühte kahe|kaht|kahte kolme|kolme nelja|nelja viie|viit kuue|kuut seitsme|seitset kaheksa|kaheksat üheksa|üheksat kümne|kümmet"
_ESTONIAN_CASES = ("le", "lt", "l", "st", "s", "ga", "ks", "ni", "na", "ta", "sse")
# The stems of Finnish numbers, each with its partitive and what it ends in where it goes into something.
_FINNISH = "yhde|yhtä|yhteen kahde|kahta|kahteen kolme|kolmea|kolmeen neljä|neljää|neljään viide|viittä|viiteen kuude|kuutta|kuuteen seitsemä|seitsemää|seitsemään kahdeksa|kahdeksaa|kahdeksaan yhdeksä|yhdeksää|yhdeksään kymmene|kymmentä|kymmeneen"
_FINNISH_CASES = ("n", "ssa", "sta", "lla", "lta", "lle", "ksi")


def _finnish() -> Forms:
    found: Forms = {}
    for n, row in enumerate(_FINNISH.split(), 1):
        stem, partitive, into = row.split("|")
        front = not set(stem) & set("aou")
        cases = [stem + (c.replace("a", "ä") if front else c) for c in _FINNISH_CASES] + [partitive, into]
        if n > 1:
            found[n] = "|".join(cases)
        if n < 10:
            found[10 + n] = "|".join(f"{case}toista" for case in cases)
        if 1 < n < 10:
            found[10 * n] = "|".join(case + ten for case, ten in zip(cases, _FINNISH_TENS, strict=True))
    return found


_FINNISH_TENS = (
    "kymmenen",
    "kymmenessä",
    "kymmenestä",
    "kymmenellä",
    "kymmeneltä",
    "kymmenelle",
    "kymmeneksi",
    "kymmentä",
    "kymmeneen",
)


def _estonian() -> Forms:
    found: Forms = {}
    for n, row in enumerate(_ESTONIAN.split(), 1):
        genitive, *other = row.split("|")
        whole = [genitive, *other, *(genitive + case for case in _ESTONIAN_CASES)]
        if n > 1:
            found[n] = "|".join(dict.fromkeys(whole))
        if n < 10:
            teen = f"{genitive}teistkümne"
            found[10 + n] = "|".join([teen, *(teen + case for case in _ESTONIAN_CASES)])
        if 1 < n < 10:
            ten = f"{genitive}kümne"
            found[10 * n] = "|".join([ten, *(ten + case for case in _ESTONIAN_CASES)])
    return found


def _with(found: Forms, value: float, forms: str) -> None:
    found[value] = "|".join(filter(None, (found.get(value, ""), forms)))


def numeral_cases(code: str, numerals: dict[float, str]) -> Forms:
    """The further forms of a language's ``numerals``."""
    found: Forms = {"fi": _finnish, "et": _estonian}.get(code, dict)()
    for n, forms in enumerate(_SMALL.get(code, "").split(), 2):
        if forms != "_":
            _with(found, float(n), forms)
    for value, forms in numerals.items():
        for ending, *others in _LARGE_ENDINGS.get(code, ()) if value > 10 else ():
            for form in forms.split("|"):
                if form.endswith(ending):
                    _with(found, value, "|".join(form.removesuffix(ending) + other for other in others))
    if code in _JOINED:
        joint, first, ones = _JOINED[code]
        for (tens, ten), (one, units) in product(enumerate(_TENS_OF[code].split(), 2), enumerate(ones.split(), 1)):
            both = [unit + joint + ten if first == "one" else ten + unit for unit in units.split("|")]
            ends = {"sl": ("ih", "im", "imi"), "cs": ("i",)}.get(code, ())
            _with(found, 10.0 * tens + one, "|".join([*both, *(form + end for form in both for end in ends)]))
    if code in _AND:
        for (tens, ten), (one, units) in product(
            enumerate(_TENS_APART[code].split(), 2), enumerate(_ONES_OF[code].split(), 1)
        ):
            phrases = [f"{t} {_AND[code]} {u}" for t in ten.split("|") for u in units.split("|")]
            _with(found, 10.0 * tens + one, "|".join(phrases))
    if code == "vi":
        for tens, ten in enumerate(["hai", "ba", "bốn", "năm", "sáu", "bảy", "tám", "chín"], 2):
            for one, units in ((1, "mốt"), (4, "tư|bốn"), (5, "lăm|nhăm")):
                _with(found, 10.0 * tens + one, "|".join(f"{ten} mươi {unit}" for unit in units.split("|")))
    for value, forms in (_HALVES.get(code, {}) | _SHARES.get(code, {})).items():
        _with(found, value, forms)
    return found


# How a stem of an ordinal goes on.
_ENDINGS = {
    "hr": "i a o og oga om omu oj u e im ih ima",
    "sr": "и а о ог ога ом ому ој у е им их има",
    "sl": "i a o ega emu em e",
    "bg": "и а о ият ия ата ото ите",
    "be": "ы і ая яя ае яе ага яга аму яму ую юю ым ім ых іх ай яй ымі імі",
    "lt": "as a ą o os ai am ame oje u us asis oji ojo osios ąją ąjį ajame ojoje uoju ajam ieji",
    "lv": "ais ā o ajam ajai ajā ajos ajās os ie s a",
}
# From the third on: the second is another as well in most.
_STEMS = {
    "hr": "_ _ _ _ pet šest sedm osm devet deset jedanaest dvanaest trinaest četrnaest petnaest šesnaest sedamnaest osamnaest devetnaest dvadeset",
    "sr": "_ _ _ _ пет шест седм осм девет десет једанаест дванаест тринаест четрнаест петнаест шеснаест седамнаест осамнаест деветнаест двадесет",
    "sl": "_ _ _ četrt pet šest sedm osm devet deset enajst dvanajst trinajst štirinajst petnajst šestnajst sedemnajst osemnajst devetnajst dvajset",
    "bg": "първ втор трет четвърт пет шест седм осм девет десет единадесет|единайсет дванадесет|дванайсет тринадесет|тринайсет четиринадесет|четиринайсет петнадесет|петнайсет шестнадесет|шестнайсет седемнадесет|седемнайсет осемнадесет|осемнайсет деветнадесет|деветнайсет двадесет|двайсет",
    "be": "перш друг _ чацвёрт|чацверт пят шост сём восьм дзявят дзясят адзінаццат дванаццат трынаццат чатырнаццат пятнаццат шаснаццат семнаццат васемнаццат дзевятнаццат дваццат",
    "lt": "pirm antr _ ketvirt penkt šešt septint aštunt devint dešimt vienuolikt dvylikt trylikt keturiolikt penkiolikt šešiolikt septyniolikt aštuoniolikt devyniolikt dvidešimt",
    "lv": "pirm _ treš ceturt piekt sest septīt astot devīt desmit vienpadsmit divpadsmit trīspadsmit četrpadsmit piecpadsmit sešpadsmit septiņpadsmit astoņpadsmit deviņpadsmit divdesmit",
}
_IRREGULAR: dict[str, Forms] = {
    "hr": {1: "prvi|prva|prvo|prvog|prvoga|prvom|prvoj|prvu|prvim|prvih|prve", 3: "treći|treća|treće|trećeg|trećega|trećem|trećoj|treću|trećim|trećih", 4: "četvrti|četvrta|četvrto|četvrtog|četvrtoga|četvrtom|četvrtoj|četvrtu|četvrte|četvrtim|četvrtih"},
    "sr": {1: "први|прва|прво|првог|првога|првом|првој|прву|првим|првих|прве", 3: "трећи|трећа|треће|трећег|трећега|трећем|трећој|трећу|трећим|трећих", 4: "четврти|четврта|четврто|четвртог|четвртога|четвртом|четвртој|четврту|четврте|четвртим|четвртих"},
    "sl": {1: "prvi|prva|prvo|prvega|prvemu|prvem|prve|prvih|prvim", 3: "tretji|tretja|tretje|tretjega|tretjemu|tretjem|tretjo|tretjih|tretjim"},
    "be": {3: "трэці|трэцяя|трэцяе|трэцяга|трэцяму|трэцюю|трэцім|трэціх|трэцяй"},
    "lt": {3: "trečias|trečia|trečią|trečio|trečios|trečiam|trečiame|trečiasis|trečioji|trečiojo|trečiosios|trečiąją|trečiąjį|trečiajame|trečiajam"},
    "et": {3: "kolmas|kolmanda|kolmandat|kolmandal|kolmandas|kolmandaks", 4: "neljas|neljanda|neljandat|neljandal|neljandaks", 5: "viies|viienda|viiendat|viiendal|viiendaks", 6: "kuues|kuuenda|kuuendat|kuuendal|kuuendaks", 7: "seitsmes|seitsmenda|seitsmendat|seitsmendal|seitsmendaks", 8: "kaheksas|kaheksanda|kaheksandat|kaheksandal|kaheksandaks", 9: "üheksas|üheksanda|üheksandat|üheksandal|üheksandaks", 10: "kümnes|kümnenda|kümnendat|kümnendal|kümnendaks", 11: "üheteistkümnes|üheteistkümnenda", 12: "kaheteistkümnes|kaheteistkümnenda"},
    "fi": {1: "ensimmäisellä|ensimmäisessä|ensimmäistä|ensimmäisestä|ensimmäisenä|ensimmäiseen", 2: "toisella puoliajalla|toisessa erässä|toinen puoliaika|toiselle sijalle|toisella neljänneksellä", 3: "kolmannella|kolmannessa|kolmantena", 4: "neljännellä|neljännessä|neljäntenä", 5: "viidennellä|viidennessä|viidentenä", 6: "kuudennella|kuudennessa|kuudentena"},
    "el": {2: "δεύτεροι|δεύτερες|δεύτερους", 3: "τρίτοι|τρίτες|τρίτους|τρίτων", 4: "τέταρτοι|τέταρτες|τέταρτους", 5: "πέμπτοι|πέμπτες|πέμπτους", 11: "ενδέκατος|ενδέκατη|ενδέκατο|ενδέκατου|ενδέκατης|εντέκατος|εντέκατη", 12: "δωδέκατος|δωδέκατη|δωδέκατο|δωδέκατου|δωδέκατης", 13: "δέκατος τρίτος|δέκατη τρίτη|δέκατο τρίτο|δέκατου τρίτου|δέκατης τρίτης", 14: "δέκατος τέταρτος|δέκατη τέταρτη|δέκατο τέταρτο|δέκατου τέταρτου", 15: "δέκατος πέμπτος|δέκατη πέμπτη|δέκατο πέμπτο|δέκατου πέμπτου", 16: "δέκατος έκτος|δέκατη έκτη|δέκατο έκτο|δέκατου έκτου", 17: "δέκατος έβδομος|δέκατη έβδομη|δέκατο έβδομο|δέκατου έβδομου", 18: "δέκατος όγδοος|δέκατη όγδοη|δέκατο όγδοο|δέκατου όγδοου", 19: "δέκατος ένατος|δέκατη ένατη|δέκατο ένατο|δέκατου ένατου", 20: "εικοστός|εικοστή|εικοστό|εικοστού"},
    "hi": {3: "तीसरा|तीसरी|तीसरे", 4: "चौथा|चौथी|चौथे", 5: "पांचवां|पांचवीं|पांचवें|पाँचवाँ|पाँचवीं|पाँचवें", 6: "छठा|छठी|छठे|छठवां", 7: "सातवां|सातवीं|सातवें", 8: "आठवां|आठवीं|आठवें", 9: "नौवां|नौवीं|नौवें", 10: "दसवां|दसवीं|दसवें"},
    "ar": {3: "ثالث|ثالثة", 4: "رابع|رابعة", 5: "خامس|خامسة", 6: "سادس|سادسة", 7: "سابع|سابعة", 8: "ثامن|ثامنة", 9: "تاسع|تاسعة", 10: "عاشر|عاشرة"},
    "fa": {1: "اولین|نخستین", 2: "دومین", 3: "سومین", 4: "چهارمین", 5: "پنجمین", 6: "ششمین", 7: "هفتمین", 8: "هشتمین", 9: "نهمین", 10: "دهمین", 11: "یازدهم|یازدهمین", 12: "دوازدهم|دوازدهمین", 13: "سیزدهم|سیزدهمین", 14: "چهاردهم|چهاردهمین", 15: "پانزدهم|پانزدهمین", 16: "شانزدهم|شانزدهمین", 17: "هفدهم|هفدهمین", 18: "هجدهم|هجدهمین", 19: "نوزدهم|نوزدهمین", 20: "بیستم|بیستمین"},
    "cs": {13: "třináctý|třináctá|třinácté|třináctého|třináctém", 14: "čtrnáctý|čtrnáctá|čtrnácté|čtrnáctého|čtrnáctém", 15: "patnáctý|patnáctá|patnácté|patnáctého|patnáctém", 16: "šestnáctý|šestnáctá|šestnácté|šestnáctého|šestnáctém", 17: "sedmnáctý|sedmnáctá|sedmnácté|sedmnáctého|sedmnáctém", 18: "osmnáctý|osmnáctá|osmnácté|osmnáctého|osmnáctém", 19: "devatenáctý|devatenáctá|devatenácté|devatenáctého|devatenáctém", 20: "dvacátý|dvacátá|dvacáté|dvacátého|dvacátém"},
    "sk": {13: "trinásty|trinásta|trináste|trinásteho|trinástom", 14: "štrnásty|štrnásta|štrnáste|štrnásteho|štrnástom", 15: "pätnásty|pätnásta|pätnáste|pätnásteho|pätnástom", 16: "šestnásty|šestnásta|šestnáste|šestnásteho|šestnástom", 17: "sedemnásty|sedemnásta|sedemnáste|sedemnásteho|sedemnástom", 18: "osemnásty|osemnásta|osemnáste|osemnásteho|osemnástom", 19: "devätnásty|devätnásta|devätnáste|devätnásteho|devätnástom", 20: "dvadsiaty|dvadsiata|dvadsiate|dvadsiateho|dvadsiatom"},
}  # fmt: skip


def ordinal_cases(code: str) -> Forms:
    """The further forms of a language's ordinals."""
    found: Forms = dict(_IRREGULAR.get(code, {}))
    endings = _ENDINGS.get(code, "").split()
    for n, stems in enumerate(_STEMS.get(code, "").split(), 1):
        if stems != "_":
            _with(found, float(n), "|".join(stem + end for stem in stems.split("|") for end in endings))
    return found


# One and a half, and two of them and a half; “half” before what is measured.
_HALVES: dict[str, Forms] = {
    "sv": {1.5: "en och en halv|ett och ett halvt|halvannan|halvannat", 2.5: "två och en halv|två och ett halvt"}, "da": {1.5: "halvandet|halvanden|en og en halv|et og et halvt", 2.5: "to en halv|to og en halv|to et halvt|to og et halvt"},
    "nb": {1.5: "halvannet|halvannen|en og en halv|ett og et halvt", 2.5: "to og en halv|to og et halvt"}, "fi": {1.5: "puolitoista|puolentoista|puoltatoista|puoleentoista|puolellatoista|puolestatoista", 2.5: "kaksi ja puoli|kahden ja puolen|kahteen ja puoleen|kahta ja puolta"},
    "et": {1.5: "poolteist|pooleteise|pooltteist|pooleteisele|pooleteiselt", 2.5: "kaks ja pool|kahe ja poole|kahele ja poolele"}, "lv": {1.5: "pusotra|pusotru|pusotrs|pusotram|pusotras|pusotrai", 2.5: "divarpus|divi ar pusi|divus ar pusi|diviem ar pusi"},
    "lt": {1.5: "pusantro|pusantros|pusantrą|pusantram", 2.5: "du su puse|pustrečio|pustrečios"}, "cs": {1.5: "jeden a půl|jedna a půl|jednu a půl|půldruhého|půldruhé", 2.5: "dva a půl|dvě a půl|dvou a půl"},
    "sk": {1.5: "jeden a pol|jedna a pol|jednu a pol|poldruha", 2.5: "dva a pol|dve a pol"}, "sl": {1.5: "en in pol|eden in pol|ena in pol|eno in pol|poldrugi", 2.5: "dva in pol|dve in pol"},
    "hr": {1.5: "jedan i pol|jedan ipo|jedna i pol|jednu i pol|jedno i pol", 2.5: "dva i pol|dvije i pol|dva ipo"}, "sr": {1.5: "један и по|једна и по|једну и по|једно и по", 2.5: "два и по|две и по"}, "bg": {1.5: "един и половина|една и половина|едно и половина", 2.5: "два и половина|две и половина"},
    "el": {1.5: "ενάμισι|ενάμισης|μιάμιση|ενάμιση", 2.5: "δυόμισι|δυόμιση|δύο και μισό", 3.5: "τρεισήμισι|τριάμισι", 4.5: "τεσσερισήμισι|τεσσεράμισι"}, "hu": {1.5: "másfél|másfeles", 2.5: "két és fél|két és feles|kettő és fél"}, "ro": {1.5: "unu și jumătate|una și jumătate|un și jumătate|o dată și jumătate", 2.5: "doi și jumătate|două și jumătate"},
    "be": {1.5: "паўтара|паўтары", 2.5: "два з паловай|дзве з паловай"}, "id": {1.5: "satu setengah", 2.5: "dua setengah", 3.5: "tiga setengah", 12: "selusin"}, "vi": {1.5: "một rưỡi", 2.5: "hai rưỡi", 12: "một tá", 24: "hai tá"},
    "hi": {1.5: "डेढ़", 2.5: "ढाई|अढ़ाई", 3.5: "साढ़े तीन", 4.5: "साढ़े चार", 5.5: "साढ़े पांच|साढ़े पाँच", 6.5: "साढ़े छह", 7.5: "साढ़े सात", 12: "एक दर्जन", 24: "दो दर्जन"}, "he": {12: "תריסר"},
}  # fmt: skip
_SHARES: dict[str, Forms] = {
    "et": {1 / 3: "kolmandik|kolmandiku|kolmandikku|üks kolmandik|ühe kolmandiku", 2 / 3: "kaks kolmandikku|kahe kolmandiku", 0.25: "veerand|veerandi|veerandit|neljandik|neljandiku|neljandikku", 0.75: "kolmveerand|kolmveerandi|kolmveerandit|kolm neljandikku", 0.2: "viiendik|viiendiku|viiendikku", 0.1: "kümnendik|kümnendiku|kümnendikku"},
    "lv": {1 / 3: "trešdaļa|trešdaļu|trešdaļas|trešdaļai|viena trešdaļa|vienu trešdaļu", 2 / 3: "divas trešdaļas", 0.25: "ceturtdaļa|ceturtdaļu|ceturtdaļas|ceturtdaļai|viena ceturtdaļa", 0.75: "trīs ceturtdaļas", 0.2: "piektdaļa|piektdaļu|piektdaļas", 0.1: "desmitdaļa|desmitdaļu|desmitdaļas"},
    "lt": {1 / 3: "trečdalis|trečdalio|trečdalį|trečdaliui|trečdaliu", 2 / 3: "du trečdaliai|dviejų trečdalių|du trečdalius", 0.25: "ketvirtadalis|ketvirtadalio|ketvirtadalį|ketvirtis|ketvirčio|ketvirtį", 0.75: "trys ketvirtadaliai|tris ketvirtadalius|trys ketvirčiai", 0.2: "penktadalis|penktadalio|penktadalį", 0.1: "dešimtadalis|dešimtadalio|dešimtadalį"},
    "be": {1 / 3: "трэць|траціна|траціну|траціны|адна трэць", 2 / 3: "дзве трэці|дзвюх трэцяў", 0.25: "чвэрць|чвэрці|адна чвэрць", 0.75: "тры чвэрці", 0.2: "пятая частка"},
    "sr": {1 / 3: "трећина|трећину|трећине|једна трећина", 2 / 3: "две трећине|двије трећине", 0.25: "четвртина|четвртину|четвртине|једна четвртина", 0.75: "три четвртине", 0.2: "петина|петину|петине"},
    "hr": {1 / 3: "trećine|jedna trećina", 0.25: "četvrtine|jedna četvrtina", 0.75: "tri četvrtine"},
    "hi": {1 / 3: "एक तिहाई|तिहाई", 2 / 3: "दो तिहाई|दो-तिहाई", 0.25: "एक चौथाई|चौथाई", 0.75: "तीन चौथाई|तीन-चौथाई"}, "nb": {1 / 3: "en tredel|tredel|tredelen|en tredjedel", 2 / 3: "to tredeler", 0.25: "en firedel|firedel|firedelen"},
    "vi": {1 / 3: "một phần ba"}, "es": {1 / 3: "la tercera parte|tercera parte", 0.25: "la cuarta parte|cuarta parte", 0.2: "la quinta parte|quinta parte", 0.1: "la décima parte|décima parte"},
    "it": {1 / 3: "la terza parte|terza parte", 0.25: "la quarta parte|quarta parte", 0.2: "la quinta parte|quinta parte"}, "pt": {1 / 3: "a terça parte|terça parte", 0.25: "a quarta parte|quarta parte", 0.2: "a quinta parte|quinta parte"},
}  # fmt: skip
# A thousand and more in the cases that the tables lack, and short.
MAGNITUDES: dict[str, Forms] = {
    "cs": {1e3: "tisíců|tisícům|tisíci|tisících|tis"}, "sk": {1e3: "tisíc|tisícov|tisícom|tisícmi|tisícoch|tis", 1e6: "mil", 1e9: "mld"}, "sl": {1e3: "tisočih|tisočim|tisočev|tisočaki", 1e6: "mio", 1e9: "mrd"}, "pl": {1e3: "tysiącom|tysiącami|tysiącu"},
    "hr": {1e3: "tisućama|tisuću|hiljadu", 1e6: "mil|mln", 1e9: "mlrd"}, "sr": {1e3: "хиљаду", 1e6: "мил|млн", 1e9: "млрд"}, "be": {1e6: "млн", 1e9: "млрд"}, "lv": {1e3: "tūkstošiem|tūkstošus|tūkstotis|tūkstoša|tūkst", 1e6: "milj", 1e9: "mljrd"},
    "lt": {1e3: "tūkst", 1e6: "mln", 1e9: "mlrd", 12: "tuzinas|tuzinu|tuziną|tuzino"}, "et": {1e3: "tuhande|tuhandele|tuhandet|tuhandest|tuhandeni|tuhandega", 1e6: "mln|milj", 1e9: "mld|mlrd"}, "fi": {1e3: "tuhannen|tuhannelle|tuhannesta|tuhanteen|tuhannella|tuhansille", 1e6: "milj", 1e9: "mrd"},
    "hu": {1e3: "ezret|ezren|ezernek|ezerrel", 1e6: "milliót|millióval|milliós", 1e9: "milliárdot|milliárddal|mrd"}, "bg": {1e3: "хилядата"}, "el": {1e3: "χιλιάδων|χίλιους|χιλ", 1e6: "εκατομμυρίων|εκατ", 1e9: "δισεκατομμυρίων"}, "nb": {1e6: "mill"}, "hi": {12: "दर्जन"},
}  # fmt: skip
