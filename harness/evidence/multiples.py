"""How many times a thing became what it was, in one word: doubled, threefold, verdreifacht, втричі, 翻两番."""

from __future__ import annotations

import re
from functools import lru_cache

# By how much, and its words in several languages, “*” for an ending.
_WORDS = """
0.5|halved|halving|halbier*|dimezz*
2|double the|double what|double that of|el doble|del doble|le double|il doppio|o dobro|do dobro|ao dobro|het dubbele|dublul|det dobbelte|διπλάσι*|doppelt*|doppelte*|zweimal so|doubled|doubling|twofold|verdoppel*|zweifach*|doublé|doublée|doublés|doublées|doubler|doublent|duplicó|duplicaron|duplicado|duplicada|duplicar|duplicarse|duplica|duplican|raddoppi*|duplicou|duplicaram|вдвічі|удвічі|удвоє|вдвое|удвои*|удвоен*|подвої*|подвоєн*|dwukrotn*|podwo*|podwój*|verdubbel*|翻一番|翻了一番|翻倍|fördubbl*|dubblera*|fordobl*|doblet|dobla|doblede|kaksinkertais*|zdvojnásob*|dvojnásobn*|megdupláz*|megkétszerez*|dublat|dublată|dublate|dublează|dublau|dublarea|udvostruč*|podvoji*|podvojen*|удвостручи*|удвостручен*|удвостручава*|удвостручује|удвои|удвоиха|удвоява*|двойно|падвоі*|падвоен*|удвая*|διπλασι*|διπλασίασ*|kahekordist*|dubulto*|divkāršo*|padvigub*|dvigubin*|दोगुन*|दुगुन*|melipatgandakan|digandakan|doblaron|dobló|doblado|doblada|doblar|dobrou|dobraram|dobrado|dobrada|הכפיל|הכפילה|הכפילו|הוכפל|הוכפלה|הוכפלו|להכפיל|ضاعف|ضاعفت|ضاعفوا|تضاعف|تضاعفت|gấp đôi|iki katına|ikiye katladı|دو برابر|دوبرابر
3|triple the|treble the|el triple|del triple|le triple|il triplo|o triplo|het drievoudige|triplul|det tredobbelte|τριπλάσι*|dreimal so|tripled|tripling|trebled|threefold|verdreifach*|dreifach*|triplé|triplée|triplés|triplées|tripler|triplent|triplicó|triplicaron|triplicado|triplicada|triplicar|triplicarse|triplica|triplican|triplicat*|triplicou|triplicaram|втричі|утричі|втрое|утрои*|утроен*|потрої*|потроєн*|trzykrotn*|potro*|potrój*|verdrievoudig*|tredubbl*|tredobl*|tredoblet|kolminkertais*|ztrojnásob*|strojnásob*|trojnásobn*|megháromszoroz*|triplat|triplată|triplate|triplează|triplau|triplarea|utrostruč*|potroji*|potrojen*|утростручи*|утростручен*|утростручава*|утростручује|утрои|утроиха|утроява*|тройно|патроі*|патроен*|τριπλασι*|τριπλασίασ*|kolmekordist*|trīskāršo*|patrigub*|trigubin*|तिगुन*|तीन गुन*|שילש|שילשה|שילשו|שולש|שולשה|gấp ba|üç katına|üçe katladı|سه برابر
4|viermal so|quadrupled|quadrupling|fourfold|vervierfach*|vierfach*|quadruplé|quadruplée|quadruplés|quadruplées|quadrupler|cuadruplicó|cuadruplicaron|cuadruplicado|cuadruplicarse|cuadruplicar|quadruplic*|вчетверо|учетверо|czterokrotn*|verviervoudig*|翻两番|翻了两番|fyrdubbl*|firedobl*|nelinkertais*|zčtyřnásob*|čtyřnásobn*|zoštvornásob*|štvornásobn*|megnégyszerez*|učetverostruč*|учетворостручи*|početveri*|четирикратно|τετραπλασι*|τετραπλασίασ*|neljakordist*|četrkāršo*|keturgub*|चार गुन*|चौगुन*|gấp bốn|dört katına|چهار برابر
5|fivefold|quintupled|verfünffach*|fünffach*|quintuplé|quintupler|quintuplicó|quintuplicar|вп'ятеро|впятеро|pięciokrotnie|femdubbl*|femdobl*|viisinkertais*|zpětinásob*|pětinásobn*|päťnásobn*|megötszörö*|petkratn*|πενταπλασι*|πενταπλασίασ*|viiekordist*|पांच गुन*|gấp năm|beş katına|پنج برابر
6|sixfold|versechsfach*|sechsfach*|вшестеро|sześciokrotnie
7|sevenfold|versiebenfach*|всемеро|siedmiokrotnie
8|eightfold|verachtfach*|ośmiokrotnie
10|tenfold|verzehnfach*|zehnfach*|décuplé|вдесятеро|dziesięciokrotnie
"""


# By so many letters it is seen that a text has none: the pattern of all is slow.
_WORD, _FIRST = re.compile(r"\w{4,}"), 4


# … and words that are shorter, or written with signs over their letters.
_SIGNS = ("翻", "गुन", "gấp")


@lru_cache(maxsize=1)
def _table() -> tuple[re.Pattern[str], dict[str, str]]:
    values: dict[str, str] = {}
    for line in _WORDS.strip().splitlines():
        value, *words = line.split("|")
        values.update(dict.fromkeys(words, f"x{value}"))
    forms = []
    for word in sorted(values, key=len, reverse=True):
        stem = re.escape(word.rstrip("*"))
        ending = r"\w{0,6}" if word.endswith("*") else ""
        forms.append(stem if "翻" in word else rf"(?<!\w){stem}{ending}(?!\w)")
    return re.compile("|".join(forms), re.IGNORECASE), values


@lru_cache(maxsize=1)
def _beginnings() -> frozenset[str]:
    return frozenset(max(w.split(), key=len)[:_FIRST] for w in _table()[1])


@lru_cache(maxsize=1024)
def multiples(text: str) -> tuple[tuple[int, int, str], ...]:
    """The multiples in folded ``text``, as ``(start, end, value)``: ``x3`` for a threefold one."""
    pattern, values = _table()
    beginnings = _beginnings()
    if not any(sign in text for sign in _SIGNS) and not any(
        w[:_FIRST] in beginnings for w in _WORD.findall(text.casefold())
    ):
        return ()
    found = []
    for match in pattern.finditer(text):
        word = match.group().casefold()
        value = values.get(word) or next(v for w, v in values.items() if w.endswith("*") and word.startswith(w[:-1]))
        found.append((*match.span(), value))
    return tuple(found)
