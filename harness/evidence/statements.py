"""Claims against claims: pairs of statements of one voice about one thing whose declared values cannot both be true.

Without a measure two claims are taken to speak of one thing only where their statements are the same but for the value: the same
names, dates and other numbers, and no other word that could tell the two apart. Anything else is left alone.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date

from harness.evidence.edtf import EdtfError, interval
from harness.evidence.quantities import quantities
from harness.evidence.series import Point, apart, is_projection
from harness.evidence.units import canonical_unit, in_base
from harness.model.registry import (
    Claim,
    Comparator,
    DateExpectation,
    Expectation,
    QuantityExpectation,
    Registry,
    WordsExpectation,
)

_INFINITE = float("inf")
# A number that names a thing and counts nothing: joined to letters (“M1”, “F-16”, “Covid-19”), or behind a word that only numbers things
# (“Article 5”). A currency's letters before an amount name nothing, and in scripts that write words and numbers together letters tell nothing.
_CURRENCY = (
    r"eur|usd|gbp|chf|rs|inr|jpy|cny|rmb|uah|rub|pln|nok|sek|dkk|cad|aud|nzd|sgd|hkd|r|s|tk|ksh|kes|ngn|zar|kč|ft|zł"
)
_NUMBERED = (
    "article|section|chapter|paragraph|clause|line|route|highway|motorway|interstate|flight|district|ward|zone|gate|platform|terminal|runway|room|building|phase|"
    "version|season|episode|volume|resolution|directive|protocol|category|reactor|sector|tier|type|lane|exit|level|boeing|airbus|apollo|soyuz|windows|iphone|"
    "artikel|absatz|kapitel|linie|flug|bezirk|gleis|zimmer|ligne|vol|chapitre|arrondissement|artículo|línea|ruta|vuelo|distrito|articolo|linea|volo|artigo|linha|"
    "voo|lijn|vlucht|artykuł|linia|rozdział|стат(?:ья|ьи|ье|тя|ті)|линия|рейс|лінія"
)
_NAMING = (
    rf"(?<![\w.])(?!(?i:{_CURRENCY})\d)(?:[A-Za-zÀ-ɏͰ-ӿ]+|[A-ZÀ-ÞΑ-ΩА-ЯЄІЇҐ][A-Za-zÀ-ɏͰ-ӿ]*-?)\d[\w-]*"
    rf"|(?<!\w)(?i:(?:{_NUMBERED})\s|(?:no|nos|nr)\.\s?|(?:nº|n°|№)\s?)\d+(?![\d,.]*\d|\w)"
)
TOKEN = re.compile(rf"{_NAMING}|\d[\d,.\u00a0\u202f]*\d|\d|[^\W\d_]+(?:['’-][^\W\d_]+)*")
_MONTH_LIST = (
    "january february march april may june july august september october november december monday tuesday wednesday thursday friday "
    "saturday sunday"
)
_NUMBER_LIST = (
    "one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen twenty "
    "thirty forty fifty sixty seventy eighty ninety hundred thousand million billion dozen half"
)
# Words that do not tell what a sentence speaks of: its frame, its comparators, who is said to have said it.
_NEUTRAL_LIST = (
    "a an the this that these those it its they their there he she his her him them we our of in on at by for from to into with and or "
    "but as than is are was were be been being has have had having do does did who which whose what when where while also altogether "
    "total totally sum overall about around some roughly approximately nearly almost least most more fewer less over under exactly "
    "only just precisely up many much any all number figure count figures counts say says said told according reported report reports "
    "announced stated confirmed put puts gave gives official officially people persons person"
)
MONTHS, _NUMBER_WORDS, NEUTRAL = (frozenset(words.split()) for words in (_MONTH_LIST, _NUMBER_LIST, _NEUTRAL_LIST))
# Words for one thing, one group a row.
_SAME_LISTS = (
    "killed dead died deaths death die dies kill kills lives",
    "wounded injured hurt injuries",
    "soldiers soldier troops troop servicemen",
    "arrested detained arrests arrest",
    "homes houses house home",
    "cost costs price priced costing",
    "fell dropped decreased declined",
    "rose increased grew climbed",
    "captured seized",
    "ships ship vessels vessel",
    "cars car vehicles vehicle",
    "destroyed wrecked",
    "children child kids",
    "workers worker employees employee staff",
    "flats flat apartments apartment",
    "pupils pupil students student",
    "evacuated moved",
    "opened opening opens",
    "signed signing",
    "founded founding established",
    "born birth",
    "resigned resignation quit",
    "collapsed collapse",
    "began begun started start begins",
    "ended end ends finished",
)
_SAME = {word: group.split()[0] for group in _SAME_LISTS for word in group.split()}


@dataclass(frozen=True, slots=True, kw_only=True)
class Disagreement:
    """Two claims that cannot both be true: of each the words that clash, and why in one sentence."""

    one: Claim
    other: Claim
    one_says: str
    other_says: str
    reason: str


@dataclass(frozen=True, slots=True, kw_only=True)
class _Side:
    """One declared value of one claim, and what its statement speaks of."""

    claim: Claim
    expectation: Expectation | None
    names: frozenset[str]
    words: frozenset[str]
    point: Point | None = None
    unit: str = ""
    days: tuple[date, date] | None = None
    dated: bool = False

    @property
    def says(self) -> str:
        """The value in the words of the claims file, or of the statement where it declares none."""
        if isinstance(self.expectation, DateExpectation):
            return self.expectation.edtf
        return self.point.text if self.point is not None else ""


def disagreements(registry: Registry) -> Iterator[Disagreement]:
    """Every pair of the registry's claims that disagree, compared within blocks of one voice, unit or event, names and other numbers."""
    # First roughly, by what costs next to nothing: most statements share their other numbers with no other.
    rough: dict[tuple[object, ...], list[tuple[Claim, Expectation | None]]] = {}
    for claim in registry.claims:
        for key, expectation in _rough(claim):
            rough.setdefault(key, []).append((claim, expectation))
    blocks: dict[tuple[object, ...], list[_Side]] = {}
    for members in rough.values():
        for claim, expectation in members if len(members) > 1 else ():
            if (found := _side(claim, expectation)) is not None:
                blocks.setdefault(found[0], []).append(found[1])
    seen: set[tuple[str, str]] = set()
    for sides in blocks.values():
        if len(sides) < 2:
            continue
        for disagreement in _within(sides, registry):
            pair = (disagreement.one.id, disagreement.other.id)
            if pair not in seen:
                seen.add(pair)
                yield disagreement
    yield from _words_both_ways(registry)


def _rough(claim: Claim) -> Iterator[tuple[tuple[object, ...], Expectation | None]]:
    """The values of a claim that may be compared, each with what equal ones must have in common."""
    whose = voice(claim)
    numbers = [_plain(n) for n in TOKEN.findall(claim.statement.quote.exact) if n[0].isdigit()]
    declared = False
    for expectation in claim.expects:
        if isinstance(expectation, QuantityExpectation):
            declared = True
            if expectation.measure is None:
                own = _written(expectation)
                yield (
                    ("quantity", whose, expectation.as_of, tuple(sorted(n for n in numbers if n not in own))),
                    expectation,
                )
        elif isinstance(expectation, DateExpectation) and expectation.event:
            if not any(mark in expectation.edtf for mark in "~?%"):
                yield ("date", whose, expectation.event.casefold()), expectation
    if not declared and len(numbers) == 1:
        # A statement that gives one number and declares nothing of it is read itself, once it has something to be compared with.
        yield ("read", claim.article, whose), None


def _side(claim: Claim, expectation: Expectation | None) -> tuple[tuple[object, ...], _Side] | None:
    """One value of a claim with its block: what is compared is of one voice, unit or event, with the same names and other numbers."""
    whose = voice(claim)
    tokens = TOKEN.findall(claim.statement.quote.exact)
    if isinstance(expectation, QuantityExpectation):
        names, words, numbers = parts(tokens, _written(expectation))
        unit = canonical_unit(expectation.unit)
        side = _Side(
            claim=claim, expectation=expectation, names=names, words=words, unit=in_base(0.0, unit)[1],
            point=_point(claim, expectation, unit), dated=bool(names & MONTHS) or _has_year(numbers),
        )  # fmt: skip
        return ("quantity", whose, side.unit, names, numbers), side
    names, words, numbers = parts(tokens, frozenset())
    if isinstance(expectation, DateExpectation):
        try:
            days = interval(expectation.edtf)
        except EdtfError:
            return None
        names, numbers = names - MONTHS, tuple(n for n in numbers if not _in_a_date(n))
        side = _Side(claim=claim, expectation=expectation, names=names, words=words - MONTHS, days=days)
        return ("date", whose, expectation.event.casefold(), names, numbers), side
    side = _Side(claim=claim, expectation=None, names=names, words=words, dated=bool(names & MONTHS))
    return ("read", claim.article, whose, names), side


def voice(claim: Claim) -> str:
    """Who makes the claim, as it is compared: empty for the article itself."""
    return " ".join((claim.claimant or "").split()).casefold()


def _within(sides: list[_Side], registry: Registry) -> Iterator[Disagreement]:
    """The disagreements of one block: each side with those of the same words. Sides of one block differ in words and value alone."""
    alike: dict[frozenset[str], list[_Side]] = {}
    for side in sides:
        alike.setdefault(side.words - NEUTRAL, []).append(side)
    if sides[0].days is not None:
        yield from _dates_apart(alike)
        return
    for words, group in alike.items():
        if words and len(words) + len(group[0].names) >= 2:
            yield from _quantities_apart([s for s in (_read(s, registry) for s in group) if s is not None])


def _quantities_apart(group: list[_Side]) -> Iterator[Disagreement]:
    """Of sides that speak of one thing those of one article, and those of a day and with a name in common of any article."""
    groups: dict[tuple[object, ...], list[tuple[_Side, float, float]]] = {}
    for side in group:
        point = side.point
        if point is None or point.projected:
            continue
        valued = (side, point.low, point.high)
        groups.setdefault((side.unit, point.as_of, side.claim.article), []).append(valued)
        if (point.as_of or side.dated) and side.names - MONTHS:
            groups.setdefault((side.unit, point.as_of), []).append(valued)
    for valued_sides in groups.values():
        for one, other in _with_furthest(valued_sides):
            if one.point is not None and other.point is not None and apart(one.point, other.point, None):
                yield _disagreement(one, other, "give", "for one and the same thing")


def _dates_apart(alike: dict[frozenset[str], list[_Side]]) -> Iterator[Disagreement]:
    """Of sides that date one event those whose statements have the same words, or one all the other's, beside what does not tell."""
    keys = list(alike)
    # Beyond a few hundred wordings of one event only equal ones are compared.
    pairs = [(a, b) for n, a in enumerate(keys) for b in keys[n:]] if len(keys) <= 300 else [(a, a) for a in keys]
    for mine, theirs in pairs:
        if not (mine <= theirs or theirs <= mine) or not ((mine & theirs) | alike[mine][0].names):
            continue
        groups: dict[str, list[tuple[_Side, float, float]]] = {}
        for side in alike[mine] if mine is theirs else alike[mine] + alike[theirs]:
            if side.days is not None:
                valued = (side, float(side.days[0].toordinal()), float(side.days[1].toordinal()))
                groups.setdefault(f"article {side.claim.article}", []).append(valued)
                if side.names and mine & theirs:
                    groups.setdefault("any", []).append(valued)
        for valued_sides in groups.values():
            for one, other in _with_furthest(valued_sides):
                if one.days and other.days and (one.days[1] < other.days[0] or other.days[1] < one.days[0]):
                    assert isinstance(one.expectation, DateExpectation)
                    yield _disagreement(one, other, f"date the same {one.expectation.event} to", "")


def _with_furthest(sides: list[tuple[_Side, float, float]]) -> Iterator[tuple[_Side, _Side]]:
    """Each side with the one that ends lowest and the one that begins highest: what clashes with any clashes with one of these."""
    ends = (min(sides, key=lambda s: (s[2], s[1]))[0], max(sides, key=lambda s: (s[1], s[2]))[0])
    for side, _, _ in sides:
        for end in ends:
            if end.claim.id != side.claim.id:
                yield side, end


def _disagreement(a: _Side, b: _Side, verb: str, rest: str) -> Disagreement:
    one, other = sorted((a, b), key=lambda s: _stands(s.claim))
    reason = f"“{_short(one.claim)}” and “{_short(other.claim)}” {verb} {one.says} and {other.says} {rest}".rstrip()
    return Disagreement(one=one.claim, other=other.claim, one_says=one.says, other_says=other.says, reason=reason)


def _words_both_ways(registry: Registry) -> Iterator[Disagreement]:
    """Claims of which one expects words on a source's page, and another expects them nowhere on it."""
    wanted: dict[tuple[str, str, str], dict[bool, Claim]] = {}
    for claim in registry.claims:
        for expectation in claim.expects:
            if not isinstance(expectation, WordsExpectation):
                continue
            words = " ".join(expectation.text.split()).casefold()
            for source in dict.fromkeys(link.source for link in claim.evidence):
                both = wanted.setdefault((source, words, expectation.as_of or ""), {})
                both.setdefault(expectation.present, claim)
                if len(both) == 2:
                    yield Disagreement(
                        one=both[True], other=both[False], one_says=expectation.text, other_says=f"no “{expectation.text}”",
                        reason=f"one claim expects “{expectation.text}” on {source}'s page, the other expects it nowhere there",
                    )  # fmt: skip


def _read(side: _Side, registry: Registry) -> _Side | None:
    """``side`` with what its statement says of its value: whether it is one that may be; the value itself where none is declared."""
    article = registry.articles.get(side.claim.article)
    language = article.language if article is not None else "en"
    projected = is_projection(side.claim.statement.quote.exact, language)
    if side.expectation is None:
        found = quantities(side.claim.statement.quote.exact, language)
        if len(found) != 1:
            return None
        (read,) = found
        low = -_INFINITE if read.low is None else in_base(read.low, read.unit)[0]
        high = _INFINITE if read.high is None else in_base(read.high, read.unit)[0]
        unit = in_base(0.0, read.unit)[1]
        point = Point(
            claim=side.claim.id, article=side.claim.article, voice="", low=low, high=high, approximate=read.approximate,
            text=read.text, projected=projected,
        )  # fmt: skip
        return _with(side, point, unit)
    assert side.point is not None
    return _with(side, _projected(side.point) if projected else side.point, side.unit)


def _with(side: _Side, point: Point, unit: str) -> _Side:
    return _Side(
        claim=side.claim, expectation=side.expectation, names=side.names, words=side.words, point=point,
        unit=unit, dated=side.dated,
    )  # fmt: skip


def _projected(point: Point) -> Point:
    return Point(
        claim=point.claim, article=point.article, voice=point.voice, low=point.low, high=point.high,
        approximate=point.approximate, text=point.text, as_of=point.as_of, projected=True,
    )  # fmt: skip


def _point(claim: Claim, expectation: QuantityExpectation, unit: str) -> Point:
    return Point(
        claim=claim.id, article=claim.article, voice="",
        low=-_INFINITE if expectation.low is None else in_base(expectation.low, unit)[0],
        high=_INFINITE if expectation.high is None else in_base(expectation.high, unit)[0],
        approximate=expectation.comparator is Comparator.ABOUT, text=expectation.written, as_of=expectation.as_of or "",
    )  # fmt: skip


def parts(tokens: list[str], own: frozenset[str]) -> tuple[frozenset[str], frozenset[str], tuple[str, ...]]:
    """A statement's names, its other words and its numbers, without those in ``own``."""
    names, words, numbers = set(), set(), []
    for index, token in enumerate(tokens):
        folded = token.casefold()
        if token[0].isdigit():
            if (plain := _plain(token)) not in own:
                numbers.append(plain)
        elif any(c.isdigit() for c in token):
            names.add(" ".join(folded.split()))
        elif folded in _NUMBER_WORDS:
            continue
        elif token[0].isupper() and (index > 0 or folded in MONTHS):
            names.add(folded.removesuffix("'s").removesuffix("’s"))
        else:
            words.add(_SAME.get(folded, folded))
    return frozenset(names), frozenset(words), tuple(sorted(numbers))


def _written(expectation: QuantityExpectation) -> frozenset[str]:
    """How the expected value may stand in digits."""
    values = {v for v in (expectation.low, expectation.high) if v is not None}
    return frozenset(f"{v / f:g}" for v in values for f in (1.0, 1e3, 1e6, 1e9))


# What sets the thousands of a figure apart.
_APART = re.compile(r"[\u00a0\u202f]|,(?=\d{3}(?:\D|$))")


def _plain(number: str) -> str:
    text = number if number.isdecimal() else _APART.sub("", number)
    try:
        return f"{float(text):g}"
    except ValueError:
        return text


def _has_year(numbers: tuple[str, ...]) -> bool:
    return any(len(n) == 4 and n.isdigit() and "1900" <= n <= "2100" for n in numbers)


def _in_a_date(number: str) -> bool:
    return number.isdigit() and (int(number) <= 31 or 1000 <= int(number) <= 2100)


def _stands(claim: Claim) -> tuple[str, int, int, str]:
    return claim.place.file, claim.place.line, claim.place.column, claim.id


def _short(claim: Claim, limit: int = 90) -> str:
    text = " ".join(claim.statement.quote.exact.split())
    return text if len(text) <= limit else text[: limit - 1].rsplit(" ", 1)[0] + "…"
