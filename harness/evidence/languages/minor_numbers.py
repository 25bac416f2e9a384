"""Numbers from eleven to a hundred, and ordinals, of the smaller languages in which both are known."""

_TEENS = {
    "sv": "elva tolv tretton fjorton femton sexton sjutton arton|aderton nitton",
    "da": "elleve tolv tretten fjorten femten seksten sytten atten nitten",
    "nb": "elleve tolv tretten fjorten femten seksten sytten atten nitten",
    "cs": "jedenáct dvanáct třináct čtrnáct patnáct šestnáct sedmnáct osmnáct devatenáct",
    "sk": "jedenásť dvanásť trinásť štrnásť pätnásť šestnásť sedemnásť osemnásť devätnásť",
}
_TENS = {
    "sv": "tjugo trettio fyrtio femtio sextio sjuttio åttio nittio",
    "da": "tyve tredive fyrre halvtreds tres halvfjerds firs halvfems",
    "nb": "tjue tretti førti femti seksti sytti åtti nitti",
    "cs": "dvacet třicet čtyřicet padesát šedesát sedmdesát osmdesát devadesát",
    "sk": "dvadsať tridsať štyridsať päťdesiat šesťdesiat sedemdesiat osemdesiat deväťdesiat",
}
# Beside the units, the genitive of Czech numbers: jedenácti, dvaceti, devíti.
_CASES = {"cs": "i", "sk": "i"}
_UNITS = {"sv": "en|ett två tre fyra fem sex sju åtta nio", "nb": "en|ett to tre fire fem seks sju åtte ni"}
_HUNDRED = {"sv": "hundra", "da": "hundrede", "nb": "hundre", "cs": "sto|set|sta|stě", "sk": "sto"}
# In Scandinavian the second is also the other: only where it is none.
_NORDIC = {
    "sv": "första|förste;andra halvlek|andra gången|andra plats|andra kvartalet|andra halvåret|andra raka|andra dagen|andra varvet|andra setet|andra perioden|andra världskriget;tredje;fjärde;femte;sjätte;sjunde;åttonde;nionde;tionde;elfte;tolfte",
    "da": "første;anden halvleg|anden gang|anden plads|andet kvartal|anden verdenskrig|anden runde;tredje;fjerde;femte;sjette;syvende;ottende;niende;tiende;ellevte;tolvte",
    "nb": "første;andre omgang|andre gang|andreplass|andre kvartal|andre verdenskrig|andre runde;tredje;fjerde;femte;sjette;syvende|sjuende;åttende;niende;tiende;ellevte;tolvte",
}
_SLAVIC = {
    "cs": "prvn druh třet čtvrt pát šest sedm osm devát desát jedenáct dvanáct",
    "sk": "prv druh tret štvrt piat šiest siedm ôsm deviat desiat jedenást dvanást",
}
_HARD = {"cs": "ý á é ého ému ém ým ou ých ými", "sk": "ý á é ého ému om ým ou ých ými ej ú y a e u ym ych"}
_SOFT = {"cs": "í ího ímu ím ích ími", "sk": "í ia ie ieho iemu om ím ou ích ej iu"}
_SOFTLY = ("prvn", "třet", "tret")


def numerals(code: str) -> dict[float, str]:
    """The forms of numbers above ten and below a hundred, and of whole hundreds written as one word (“trehundra”)."""
    if code not in _TEENS:
        return {}
    found = {float(n): forms for n, forms in enumerate(_TEENS[code].split(), 11)}
    found |= {10.0 * n: forms for n, forms in enumerate(_TENS[code].split(), 2)}
    found = {n: f"{forms}|{forms}{_CASES[code]}" if code in _CASES else forms for n, forms in found.items()}
    for ten, forms in list(found.items()):
        if code in _UNITS and ten >= 20:
            for one, units in enumerate(_UNITS[code].split(), 1):
                found[ten + one] = "|".join(forms + unit for unit in units.split("|"))
    if code in _UNITS:
        whole = _UNITS[code].split()[1:]
        found |= {100.0 * n: unit + _HUNDRED[code] for n, unit in enumerate(whole, 2)}
    return found


def hundred(code: str) -> str:
    """The forms of a hundred; empty where they are not known."""
    return _HUNDRED.get(code, "")


def ordinals(code: str) -> dict[float, str]:
    """The forms of the ordinals up to twelve."""
    if code in _NORDIC:
        return {float(n): forms for n, forms in enumerate(_NORDIC[code].split(";"), 1)}
    return {
        float(n): "|".join(stem + end for end in (_SOFT if stem in _SOFTLY else _HARD)[code].split())
        for n, stem in enumerate(_SLAVIC.get(code, "").split(), 1)
    }
