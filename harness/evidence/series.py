"""Values of one measure, from claims and from the passages that they rest on, as a dated series; and which cannot all be true.

A value is an interval in the measure's unit, as of a day (or more), by a *voice*: the claimant, or the article itself where it has none.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass
from datetime import date

from harness.evidence.agreement import DEFAULT_TOLERANCE
from harness.evidence.edtf import EdtfError, interval
from harness.evidence.units import canonical_unit, in_unit
from harness.evidence.words import turning_words
from harness.model.passage import TokenKind
from harness.model.registry import Claim, Comparator, Measure, QuantityExpectation, Registry, Stance
from harness.model.verdict import LinkResult, Reading, Verdict

_INFINITE = float("inf")


@dataclass(frozen=True, slots=True, kw_only=True)
class Point:
    """One value: ``low`` to ``high`` (infinite where unbounded), ``text`` as written or read.

    ``source`` is the id of the source whose passage gives it, empty for what the claim itself expects. ``days`` are those it is of,
    ``None`` where nothing says so; ``shown`` the day at which to draw it then, and ``published`` what that day comes from. ``projected``
    says that the statement speaks of what may be.
    """

    claim: str
    article: str
    voice: str
    source: str = ""
    root: str = ""
    low: float
    high: float
    approximate: bool
    text: str
    as_of: str = ""
    days: tuple[date, date] | None = None
    shown: date | None = None
    published: str = ""
    agrees: bool = True
    projected: bool = False

    @property
    def said_by(self) -> str:
        """Whose value it is, in words."""
        return self.voice or "the article itself"


@dataclass(frozen=True, slots=True, kw_only=True)
class Series:
    """The values of one measure: what claims say, and what passages give."""

    measure: Measure
    claims: tuple[Point, ...]
    sources: tuple[Point, ...]


def all_series(registry: Registry, verdicts: Iterable[Verdict] = ()) -> tuple[Series, ...]:
    """Every measure that has a value, in the registry's order; values in the order of the claims.

    Of passages only those are in it that were found: what stands, and what now says otherwise.
    """
    judged = {v.claim: v for v in verdicts}
    claims: dict[str, list[Point]] = {}
    sources: dict[str, list[Point]] = {}
    for claim in registry.claims:
        for index, expectation in enumerate(claim.expects):
            if not isinstance(expectation, QuantityExpectation) or expectation.measure is None:
                continue
            measure = registry.measures.get(expectation.measure)
            if measure is None:
                continue
            point = _declared(registry, claim, expectation, measure)
            if point is None:
                continue
            claims.setdefault(measure.id, []).append(point)
            if (verdict := judged.get(claim.id)) is not None:
                read = _read(registry, claim, index, measure, point, verdict)
                sources.setdefault(measure.id, []).extend(read)
    return tuple(
        Series(measure=m, claims=tuple(claims[m.id]), sources=tuple(sources.get(m.id, ())))
        for m in registry.measures.values()
        if m.id in claims
    )


def _declared(registry: Registry, claim: Claim, expectation: QuantityExpectation, measure: Measure) -> Point | None:
    low = _scaled(expectation.low, -_INFINITE, expectation.unit, measure)
    high = _scaled(expectation.high, _INFINITE, expectation.unit, measure)
    if low is None or high is None:
        return None
    days = _days(expectation.as_of)
    published = [
        (found[0], registry.sources[link.source].published or "")
        for link in claim.evidence
        if link.stance is Stance.SUPPORTS
        and link.source in registry.sources
        and (found := _days(registry.sources[link.source].published)) is not None
    ]
    first = min(published, default=None) if days is None else None
    return Point(
        claim=claim.id,
        article=claim.article,
        voice=" ".join((claim.claimant or "").split()),
        low=low,
        high=high,
        approximate=expectation.comparator is Comparator.ABOUT,
        text=expectation.written,
        as_of=expectation.as_of or "",
        days=days,
        shown=days[1] if days is not None else first[0] if first is not None else None,
        published=first[1] if first is not None else "",
        projected=is_projection(claim.statement.quote.exact, registry.articles[claim.article].language)
        if claim.article in registry.articles
        else is_projection(claim.statement.quote.exact),
    )


def is_projection(statement: str, language: str = "en") -> bool:
    """Whether a statement speaks of what may or will be."""
    return any(kind is TokenKind.MODALITY for kind, *_ in turning_words(statement, language))


def _read(
    registry: Registry,
    claim: Claim,
    index: int,
    measure: Measure,
    declared: Point,
    verdict: Verdict,
) -> Iterator[Point]:
    stances = {link.key: link.stance for link in claim.evidence}
    for link in verdict.links:
        if stances[link.link] is not Stance.SUPPORTS or not (link.state.stands or link.state.drifted):
            continue
        for reading in link.readings:
            if reading.expectation == index and (point := _point(registry, link, reading, measure, declared)):
                yield point


def _point(registry: Registry, link: LinkResult, reading: Reading, measure: Measure, declared: Point) -> Point | None:
    low = _scaled(reading.low, -_INFINITE, reading.unit, measure)
    high = _scaled(reading.high, _INFINITE, reading.unit, measure)
    if low is None or high is None:
        return None
    source = registry.sources[link.source]
    published = _days(source.published)
    return Point(
        claim=link.claim,
        article=declared.article,
        voice=source.public_name,
        source=source.id,
        root=_root(registry, source.id),
        low=low,
        high=high,
        approximate=reading.approximate,
        text=reading.text,
        as_of=declared.as_of,
        days=declared.days,
        shown=declared.days[1] if declared.days else (published[0] if published else declared.shown),
        published="" if declared.days else (source.published or declared.published),
        agrees=reading.agrees,
        projected=declared.projected,
    )


def _root(registry: Registry, source_id: str) -> str:
    seen = {source_id}
    while (source := registry.sources.get(source_id)) is not None and source.origin and source.origin not in seen:
        source_id = source.origin
        seen.add(source_id)
    return source_id


def _scaled(value: float | None, unbounded: float, unit: str, measure: Measure) -> float | None:
    if value is None:
        return unbounded
    return in_unit(value, canonical_unit(unit), canonical_unit(measure.unit))


def _days(edtf: str | None) -> tuple[date, date] | None:
    if edtf is None:
        return None
    try:
        return interval(edtf)
    except EdtfError:
        return None


def apart(a: Point, b: Point, tolerance: float | None) -> bool:
    """Whether two values of one measure cannot both be true. Approximate ones reach by the measure's tolerance (else a tenth) to both
    sides; two exact ones differ when they do so by more than the tolerance that the measure states."""
    if a.low > b.low or (a.low == b.low and a.high > b.high):
        a, b = b, a
    slack = DEFAULT_TOLERANCE if tolerance is None else tolerance
    top = a.high + abs(a.high) * slack if a.approximate and a.high != _INFINITE else a.high
    bottom = b.low - abs(b.low) * slack if b.approximate and b.low != -_INFINITE else b.low
    if top >= bottom:
        return False
    if a.approximate or b.approximate:
        return True
    return bottom - top > abs(bottom) * (tolerance or 0.0)


@dataclass(frozen=True, slots=True, kw_only=True)
class Clash:
    """Two values of a measure that do not go together: ``one`` is the earlier, or the lower."""

    measure: Measure
    one: Point
    other: Point


def same_day_clashes(series: Series, *, one_voice: bool) -> Iterator[Clash]:
    """For each claim the value furthest from its own that was given for the same day by the same voice (or by another one)."""
    by_day: dict[tuple[object, ...], list[Point]] = {}
    for point in series.claims:
        if point.days is not None and not point.projected:
            key = (point.days, point.voice.casefold()) if one_voice else (point.days,)
            by_day.setdefault(key, []).append(point)
    seen = set()
    for points in by_day.values():
        # Whatever clashes with a value clashes most with one of these two.
        lowest, highest = min(points, key=lambda p: (p.high, p.low)), max(points, key=lambda p: (p.low, p.high))
        for point in points:
            for other in (lowest, highest):
                if other is point or (not one_voice and other.voice.casefold() == point.voice.casefold()):
                    continue
                pair = frozenset((id(point), id(other)))
                if pair not in seen and apart(point, other, series.measure.tolerance):
                    seen.add(pair)
                    first, second = sorted((point, other), key=lambda p: (p.low, p.high))
                    yield Clash(measure=series.measure, one=first, other=second)


def falls(series: Series) -> Iterator[Clash]:
    """Where a cumulative count is lower than one that the same voice gave for an earlier day; with the highest before it."""
    if series.measure.kind != "cumulative":
        return
    voices: dict[str, list[Point]] = {}
    for point in series.claims:
        if point.days is not None and not point.projected:
            voices.setdefault(point.voice.casefold(), []).append(point)
    for points in voices.values():
        # Two pointers over first and last days, so that an earlier value is one whose last day is past.
        begun = sorted(points, key=lambda p: p.days or _NEVER)
        ended = sorted(points, key=lambda p: (p.days or _NEVER)[1])
        at, highest = 0, None
        for point in begun:
            while at < len(ended) and (ended[at].days or _NEVER)[1] < (point.days or _NEVER)[0]:
                if highest is None or ended[at].low > highest.low:
                    highest = ended[at]
                at += 1
            if highest is not None and point.high < highest.low and apart(highest, point, series.measure.tolerance):
                yield Clash(measure=series.measure, one=highest, other=point)


_NEVER = (date.min, date.min)


def outdated(series: Series, judged: Mapping[str, Verdict]) -> Iterator[Clash]:
    """Where an article's newest value of a measure is older than one that another article's evidence gives, and has been overtaken."""
    newest: dict[str, Point] = {}
    for point in series.claims:
        if point.days is None or point.projected:
            continue
        there = newest.get(point.article)
        if there is None or (point.days[1], point.days[0]) > ((there.days or _NEVER)[1], (there.days or _NEVER)[0]):
            newest[point.article] = point
    captured = [
        p
        for p in newest.values()
        if (verdict := judged.get(p.claim)) is not None and any(link.state.stands for link in verdict.links)
    ]
    if not captured:
        return
    latest = max(captured, key=lambda p: p.days or _NEVER)
    for point in newest.values():
        if (point.days or _NEVER)[1] < (latest.days or _NEVER)[0] and apart(point, latest, series.measure.tolerance):
            yield Clash(measure=series.measure, one=point, other=latest)
