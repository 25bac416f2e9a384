"""Amounts that one word says: a quarter for three months, a decade for ten years, half and every other for 50 per cent, doubled for up 100 per cent."""

from __future__ import annotations

import re
from functools import lru_cache

from harness.evidence.multiples import multiples
from harness.evidence.patterns import later, whole_words
from harness.evidence.pieces import Alike, Passage, Piece, Span
from harness.model.passage import TokenKind

# What is so many of a unit in one word or two; “*” is an ending.
_WORDS = {
    (3.0, "months"): "quarter of a year|quarterly|quarter|quartal*|vierteljahr*|trimestre*|trimestral*|kwartał*|kwartaal|čtvrtletí*|štvrťrok*|kvartal*|квартал*|üç aylık dönem|çeyrek|ربع سنة|רבעון|fjärdedels år|neljännesvuo*|negyedév*|τρίμην*|분기|四半期|季度",
    (6.0, "months"): "half a year|half-year|half year|halbjahr*|halbes jahr|halben jahr|semestre*|medio año|mezzo anno|meio ano|half jaar|halfjaar|półrocz*|pół roku|půl roku|pololetí|pol roka|полугоди*|полгода|півріччя|піврок*|пів року|yarım yıl|yarıyıl|نصف سنة|نصف عام|חצי שנה|halvår*|puoli vuotta|fél év*|반년|半年|半期|上半期|下半期",
    (10.0, "years"): "decade|jahrzehnt*|décennie|década|decennio|decennium|dekad*|desetiletí|desaťročie|десятилети*|десятиліт*|عقد|عقدا|عقدًا|عقد كامل|עשור|årtionde*|årti*|tiår*|vuosikymmen*|évtized*|deceniu*|δεκαετία*",
    (100.0, "years"): "century|jahrhundert*|siècle|siglo|secolo|século|eeuw|stuleci*|wiek|století|storočie|столети*|столітт*|век|yüzyıl*|asır|قرن|قرنا|קרן|århundrade*|århundre*|århundrede*|vuosisa*|évszázad*|세기|世紀|世纪",
    (2.0, "weeks"): "fortnight|quinzaine|quincena|quindicina|quinzena",
    (14.0, "days"): "fortnight|quinzaine",
    (50.0, "percent"): "every second|every other|one in two|jede* zweite*|un* sur deux|uno de cada dos|una de cada dos|uno su due|una su due|um em cada dois|uma em cada duas|elke tweede|co drug*|každ* druh*|кож* друг*|кажд* втор*|yarısı|yarısını|varannan|vartannat|hver anden|hvert andet|annenhver|annethvert|一半|半数|半數|半分|절반|חצי|نصف",
    (25.0, "percent"): "a quarter|one quarter|one in four|every fourth|one fourth|a fourth|ein viertel|jede* vierte*|un quart|un* sur quatre|un cuarto|una cuarta parte|la cuarta parte|uno de cada cuatro|una de cada cuatro|un quarto|uno su quattro|una su quattro|um quarto|um em cada quatro|uma em cada quatro|een kwart|een vierde|elke vierde|jedna czwarta|jedną czwartą|co czwart*|čtvrtina|čtvrtinu|každ* čtvrt*|чверть|кож* четверт*|четверть|кажд* четв*|çeyreği|dörtte biri*|dört*den biri|ربع|רבע|en fjärdedel|var fjärde|vart fjärde|en fjerdedel|hver fjerde|hvert fjerde|4분의 1|4분의 1이|네 명 중 한 명|四分之一|四分の一|4分の1|4人に1人",
    (20.0, "percent"): "a fifth|one fifth|one in five|every fifth|ein fünftel|jede* fünfte*|un cinquième|un* sur cinq|un quinto|una quinta parte|la quinta parte|uno de cada cinco|una de cada cinco|uno su cinque|una su cinque|um quinto|um em cada cinco|uma em cada cinco|een vijfde|elke vijfde|jedna piąta|jedną piątą|co piąt*|pětina|pětinu|každ* pát*|п'ята частина|п'яту частину|кож* п'ят*|пятая часть|пятую часть|кажд* пят*|beşte biri*|beşte bir|خمس|חמישית|en femtedel|var femte|vart femte|hver femte|hvert femte|5분의 1|五分之一|五分の一|5分の1|5人に1人",
    (33.0, "percent"): "a third|one third|one in three|every third|ein drittel|jede* dritte*|un tiers|un* sur trois|un tercio|una tercera parte|uno de cada tres|una de cada tres|un terzo|uno su tre|una su tre|um terço|um em cada três|uma em cada três|een derde|elke derde|jedna trzecia|jedną trzecią|co trzeci*|třetina|třetinu|každ* třet*|третина|третину|кож* трет*|треть|кажд* трет*|üçte biri*|üçte bir|ثلث|שליש|en tredjedel|var tredje|vart tredje|hver tredje|hvert tredje|3분의 1|三分之一|三分の一|3分の1|3人に1人",
    (10.0, "percent"): "a tenth|one tenth|one in ten|every tenth|ein zehntel|jede* zehnte*|un dixième|un* sur dix|una décima parte|uno de cada diez|una de cada diez|un decimo|uno su dieci|um décimo|um em cada dez|uma em cada dez|een tiende|elke tiende|jedna dziesiąta|co dziesiąt*|desetina|desetinu|každ* desát*|десята частина|кож* десят*|десятая часть|кажд* десят*|onda biri*|عشر|עשירית|en tiondel|var tionde|vart tionde|en tiendedel|hver tiende|hvert tiende|十分之一|10分の1|10人に1人",
}  # fmt: skip
# Per cent of a rise, and how many times as much there is then; twice is told by two words in some languages.
_TIMES = {100.0: ("x2", "2"), 200.0: ("x3", "3"), 300.0: ("x4", "4")}
_SHARES = {50.0: ("half", "0.5"), 25.0: ("0.25",), 20.0: ("0.2",), 33.0: ("0.333333333333333",), 10.0: ("0.1",)}


def amounts_by_word(one: Passage, other: Passage, language: str) -> Alike | None:
    """The amounts in figures that ``one`` alone has and ``other`` says by a word which ``one`` has not."""
    theirs = other.keys()
    own: list[Span] = []
    there: list[Span] = []
    for at, piece in enumerate(one.pieces):
        if piece.token is None or piece.token.kind is not TokenKind.NUMBER:
            continue
        for value, unit, span in _amounts(one, at):
            if piece.key in theirs and unit in _units(other, piece.key):
                continue
            if (found := _said(value, unit, one, other)) is not None:
                own.append(span)
                there.append(found)
                break
    if not own or len(set(there)) < len(there) or sorted(there) != there or _exchanged(one, own, other, there):
        return None
    return own, there


def _exchanged(one: Passage, own: list[Span], other: Passage, there: list[Span]) -> bool:
    """Whether several other figures or days stand on another side of an amount now, so that it may be another one's."""
    sides = []
    for passage, spans in ((one, own), (other, there)):
        figures = [
            p
            for p in (*passage.of_kind(TokenKind.NUMBER), *passage.of_kind(TokenKind.DATE))
            if not any(p.start < end and start < p.end for start, end in spans)
        ]
        sides.append([[{p.key for p in figures if p.end <= start}, {p.key for p in figures}] for start, _ in spans])
    return any(
        len(was & now) >= _SEVERAL and before & was & now != behind & was & now
        for (before, was), (behind, now) in zip(*sides, strict=True)
    )


# So many figures that both passages have may have been exchanged around an amount.
_SEVERAL = 2


def _units(passage: Passage, key: str) -> set[str]:
    """What a number of that value counts in a passage."""
    return {
        unit
        for at, p in enumerate(passage.pieces)
        if p.key == key and p.token is not None and p.token.kind is TokenKind.NUMBER
        for _, unit, _ in _amounts(passage, at)
    }


def _amounts(passage: Passage, at: int) -> list[tuple[float, str, Span]]:
    """How the number at a place may be read with a unit on either side of it, and from where to where it stands."""
    pieces, number = passage.pieces, passage.pieces[at]
    assert number.token is not None
    try:
        value = float(number.token.value)
    except ValueError:
        return []
    found = []
    for n in (at + 1, at + 2, at - 1):
        if n == at + 2 and (n >= len(pieces) or pieces[at + 1].key != "-"):
            continue
        unit = pieces[n].token if 0 <= n < len(pieces) else None
        if unit is None or unit.kind not in (TokenKind.UNIT, TokenKind.DATE):
            continue
        name = unit.value.removesuffix(" ago")
        if (unit.kind is TokenKind.UNIT or name != unit.value) and (n > at or name == "percent"):
            found.append((value, name, (min(number.start, unit.start), max(number.end, unit.end))))
    return found


def _said(value: float, unit: str, one: Passage, other: Passage) -> Span | None:
    """Where ``other`` says an amount by a word that ``one`` has not."""
    if unit == "percent" and (span := _times(value, one, other)) is not None:
        return span
    if (pattern := _pattern(value, unit)) is not None:
        matches = [m for m in pattern.finditer(other.text) if not _counted(other, m.start(), m.end())]
        if len(matches) == 1 and pattern.search(one.text) is None:
            return matches[0].span()
    if unit == "percent":
        shares = [p for p in other.pieces if _share(p) in _SHARES.get(value, ())]
        own = [p for p in one.pieces if _share(p) in _SHARES.get(value, ())]
        return (shares[0].start, shares[0].end) if len(shares) == 1 and not own else None
    return None


def _share(piece: Piece) -> str:
    token = piece.token
    if token is None or token.kind not in (TokenKind.NUMBER, TokenKind.QUANTIFIER):
        return ""
    return token.value.removesuffix("th") if not token.text[:1].isdigit() else ""


def _times(value: float, one: Passage, other: Passage) -> Span | None:
    """Where ``other`` says that something grew as many times as a rise of so much per cent in ``one`` makes it."""
    if value not in _TIMES or not _rises(one) or _falls(one) or _falls(other) or multiples(one.text):
        return None
    factor, number = _TIMES[value]
    told = [(start, end) for start, end, times in multiples(other.text) if times == factor]
    for at, piece in enumerate(other.pieces):
        behind = other.pieces[at + 1] if at + 1 < len(other.pieces) else None
        if piece.key == f"number {number}" and behind is not None and behind.key == "unit times":
            told.append((piece.start, behind.end))
    return told[0] if len(told) == 1 else None


def _rises(passage: Passage) -> bool:
    return any("rise:up" in p.sense for p in passage.pieces)


def _falls(passage: Passage) -> bool:
    return any("rise:down" in p.sense for p in passage.pieces)


# What counts the word behind it, or says which of several it is.
_WHICH = later(
    r"(?:\b(?:first|second|third|fourth|last|next|this|every|each|several|few|ersten?|zweiten?|dritten?|vierten?|letzten?|nächsten?|dernier|premier|prochain|último|primer|próximo|ultimo|primo|prossimo)|[一二三四两兩数几几前后上下每第]个?)\s?$",
    re.IGNORECASE,
)


def _counted(passage: Passage, start: int, end: int) -> bool:
    """Whether a number counts a word, so that it says more than one of it, or which one it is."""
    dated = (p.token.value for p in passage.of_kind(TokenKind.DATE) if p.token and p.start < end and start < p.end)
    if any(character.isdigit() for value in dated for character in value):
        return True
    before = next((p for p in reversed(passage.pieces) if p.end <= start), None)
    if before is not None and start - before.end <= 1 and before.token is not None:
        token = before.token
        if token.kind is TokenKind.NUMBER and token.value not in ("1", "1.0"):
            return True
    which = _WHICH.search(passage.text, 0, start)
    return which is not None and which.group().strip() not in ("一", "一个")


@lru_cache(maxsize=64)
def _pattern(value: float, unit: str) -> re.Pattern[str] | None:
    if (value, unit) not in _WORDS:
        return None
    forms = []
    for form in sorted(_WORDS[value, unit].split("|"), key=len, reverse=True):
        escaped = re.escape(form).replace(r"\*", r"\w{0,5}").replace(r"\ ", r"\s")
        if any("\u3040" <= sign <= "\u9fff" for sign in form):
            forms.append(escaped)
        elif "가" <= form[0] <= "힣":
            forms.append(rf"(?<!\w){escaped}")
        else:
            article = "(?:[وفبلك]?(?:ال)?)?" if "\u0600" <= form[0] <= "\u06ff" else "[הבל]{0,2}" if "\u0590" <= form[0] <= "\u05ff" else ""  # fmt: skip
            forms.append(rf"(?<!\w){article}{escaped}(?!\w)")
    return re.compile("|".join(forms), re.IGNORECASE)


# By language: both, and each of two; the second half of a match, and after its interval.
_TWO_WORDS = {
    "en": (("both", "each(?! other)|either"), ("second half", "after (?:the )?(?:interval|break|half-time|restart)")),
    "de": (("beide[nrm]?", "jede[rsnm]?"), (r"zweite[nr]? (?:halbzeit|hälfte|durchgang)|zweiter durchgang", "nach (?:der pause|der halbzeit|dem seitenwechsel|wiederanpfiff|dem wechsel)")),
    "fr": (("les deux", "chaque|chacune?"), ("(?:seconde|deuxième) (?:mi-temps|période)", "après la (?:pause|mi-temps)|au retour des vestiaires")),
    "es": (("amb[oa]s|los dos|las dos", "cada(?: un[oa])?"), ("segund[oa] (?:mitad|parte|tiempo)", "(?:tras|después de) el descanso|después del descanso")),
    "it": (("entramb[ie]", "ciascun[oa]?|ogni|ognun[oa]"), ("secondo tempo", "dopo l'intervallo|nella ripresa")),
    "pt": (("amb[oa]s|os dois|as duas", "cada(?: uma?)?"), ("segund[oa] (?:parte|tempo)", "(?:após|depois d)o intervalo")),
    "nl": (("beide", "elke?|ieder"), ("tweede helft", "na (?:de )?(?:rust|pauze)")),
    "pl": (("obie|oba|obaj|obydwie|obydwa", r"każd\w+"), (r"drug\w+ połow\w+", "po przerwie")),
    "cs": (("obě|oba", r"každ\w+"), (r"druh\w+ (?:poločas\w*|půl\w*)", "po (?:přestávce|pauze|změně stran)")),
    "uk": (("обидва|обидві", "кож[еа]?н\\w*"), (r"друг\w+ тайм\w*|друг\w+ половин\w+", "після перерви")),
    "ru": (("оба|обе", r"кажд\w+"), (r"втор\w+ (?:тайм\w*|половин\w+)", "после перерыва")),
    "sv": (("båda", "varje|vardera|var och en"), ("andra halvlek(?:en)?", "efter paus(?:en)?")),
    "da": (("begge", "hver|hvert"), ("anden halvleg", "efter pausen")), "nb": (("begge", "hver|hvert"), ("andre omgang", "etter pause(?:n)?")),
    "tr": (("her iki", "her bir|her biri"), (r"ikinci yarı\w*", "devre arasından sonra")),
}  # fmt: skip


def in_two_ways(one: Passage, other: Passage, language: str) -> Alike | None:
    """Where ``one`` says “both” or “in the second half”, and ``other`` in its place “each” or “after the interval”."""
    own: list[Span] = []
    there: list[Span] = []
    for here, elsewhere in _ways(language):
        mine, theirs = list(here.finditer(one.text)), list(elsewhere.finditer(other.text))
        if len(mine) == len(theirs) == 1 and not here.search(other.text) and not elsewhere.search(one.text):
            own.append(mine[0].span())
            there.append(theirs[0].span())
    return (own, there) if own else None


@lru_cache(maxsize=32)
def _ways(language: str) -> tuple[tuple[re.Pattern[str], re.Pattern[str]], ...]:
    return tuple((whole_words(first), whole_words(second)) for first, second in _TWO_WORDS.get(language, ()))
