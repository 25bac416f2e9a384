"""A measure's values as a picture: SVG that stands in the report's page and takes its colours from it, and the same in rows.

A mark is a value as of a day, a bar its range; colour and shape say who gives it. What a passage gives is drawn filled, what a claim says
without a standing passage hollow. A value that now says otherwise than its claim has a ring.
"""

from __future__ import annotations

import math
from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date
from html import escape

from harness.evidence.series import Point, Series
from harness.report.words import harmless

# The picture's size, in CSS pixels, and the field in it where values are drawn.
_WIDTH, _LEFT, _RIGHT, _TOP, _FLOOR = 720, 64, 704, 14, 214
_DATES, _LEGEND, _ROW = 232, 258, 20

# Marks nearer to each other than this are drawn apart; how wide a day's label is, with the room around it; how long an open end.
_APART, _LABEL, _OPEN = 17.0, 76.0, 26.0

# As many voices have a colour and a shape of their own; the others share the last.
_VOICES = 7


@dataclass(frozen=True, slots=True, kw_only=True)
class Drawn:
    """One series for the report: its picture (empty for fewer than two days) and its values in words, by day."""

    measure: str
    unit: str
    kind: str
    svg: str
    rows: tuple[dict[str, str], ...]


def drawn(series: Series) -> Drawn:
    """``series`` as the report shows it. Words from files and pages are escaped."""
    points = sorted(_points(series), key=lambda p: (p.shown or date.max, p.low, p.voice))
    measure = series.measure
    return Drawn(
        measure=measure.id,
        unit=harmless(measure.unit),
        kind=measure.kind,
        svg=_picture(series, [p for p in points if p.shown is not None]),
        rows=tuple(_row(p) for p in points),
    )


def _points(series: Series) -> list[Point]:
    """What passages give; of a claim without any what it says itself."""
    read = {p.claim for p in series.sources}
    return [*series.sources, *(p for p in series.claims if p.claim not in read)]


def _row(point: Point) -> dict[str, str]:
    day = point.as_of or (f"published {point.published}" if point.published else "no day given")
    states = [] if point.source else ["no passage stands"]
    states += [] if point.agrees else ["other than its claim"]
    states += ["what may be"] if point.projected else []
    return {
        "day": harmless(day),
        "value": value_words(point),
        "text": harmless(point.text),
        "by": harmless(point.said_by),
        "claim": point.claim,
        "note": ", ".join(states),
    }


def value_words(point: Point) -> str:
    """A value in figures: ``about 10,000``, ``10,000–12,000``, ``at least 3,000``."""
    if math.isinf(point.high):
        return f"at least {_figure(point.low)}"
    if math.isinf(point.low):
        return f"at most {_figure(point.high)}"
    about = "about " if point.approximate else ""
    if point.low == point.high:
        return about + _figure(point.low)
    return f"{about}{_figure(point.low)}–{_figure(point.high)}"


def _figure(value: float) -> str:
    return f"{value:,.0f}" if float(value).is_integer() or abs(value) >= 1000 else f"{value:,.6g}"


def in_words(series: Series, points: Sequence[Point]) -> str:
    """The picture in a sentence, for those who do not see it."""
    said = "; ".join(f"{p.shown.isoformat() if p.shown else ''} {value_words(p)} ({p.said_by})" for p in points)
    return f"{series.measure.id}, in {series.measure.unit}: {said}"


def _picture(series: Series, points: Sequence[Point]) -> str:
    if len({p.shown for p in points}) < 2:
        return ""
    voices = list(dict.fromkeys(p.said_by for p in points))
    lowest = min(_ends(p)[0] for p in points)
    scale = (-_nice(-lowest) if lowest < 0 else 0.0, _nice(max(_ends(p)[1] for p in points)))
    rows = _legend_rows(voices)
    height = _LEGEND + _ROW * (rows[-1][1] if rows else 0) + 12
    parts = [
        f'<svg class="series" role="img" viewBox="0 0 {_WIDTH} {height}" width="{_WIDTH}" height="{height}" '
        f'aria-label="{escape(harmless(in_words(series, points)), quote=True)}">'
    ]
    for step in range(5):
        value = scale[0] + (scale[1] - scale[0]) * step / 4
        y = _y(value, scale)
        parts.append(f'<line class="grid" x1="{_LEFT}" y1="{y:.1f}" x2="{_RIGHT}" y2="{y:.1f}"/>')
        parts.append(f'<text x="{_LEFT - 8}" y="{y + 4:.1f}" text-anchor="end">{_figure(value)}</text>')
    places = _places([p.shown.toordinal() for p in points if p.shown is not None])
    free = 0.0
    shown = ""
    for point, x in zip(points, places, strict=True):
        day = point.shown.isoformat() if point.shown is not None else ""
        anchor, begin = "middle", x - _LABEL / 2
        if x > _RIGHT - _LABEL / 2:
            anchor, begin = "end", x - _LABEL
        elif x < _LEFT + _LABEL / 2:
            anchor, begin = "start", x
        if day != shown and begin >= free:
            parts.append(f'<text x="{x:.1f}" y="{_DATES}" text-anchor="{anchor}">{day}</text>')
            free = begin + _LABEL
        shown = day
    for point, x in zip(points, places, strict=True):
        parts.append(_mark(point, x, scale, min(voices.index(point.said_by), _VOICES - 1)))
    for (name, row, x), number in zip(rows, range(len(rows)), strict=True):
        kind = min(number, _VOICES - 1)
        y = _LEGEND + _ROW * row
        parts.append(f'<g class="v{kind}">{_shape(kind, x + 6, y - 4, "filled")}</g>')
        parts.append(f'<text x="{x + 18}" y="{y}">{escape(harmless(name))}</text>')
    return "".join(parts) + "</svg>"


def _ends(point: Point) -> tuple[float, float]:
    """The part of a value's interval that is drawn; of an open one the end that there is."""
    low = point.high if math.isinf(point.low) else point.low
    high = point.low if math.isinf(point.high) else point.high
    if point.approximate and low == high:
        return low - abs(low) * 0.1, high + abs(high) * 0.1
    return low, high


def _mark(point: Point, x: float, scale: tuple[float, float], kind: int) -> str:
    low, high = _ends(point)
    title = (
        f"{value_words(point)}, {point.said_by}, {point.as_of or (point.shown.isoformat() if point.shown else '')}: "
        f"{point.text} ({point.claim})"
    )
    middle = point.low if not math.isinf(point.low) else point.high
    if low != high and not math.isinf(point.high) and not math.isinf(point.low):
        middle = (point.low + point.high) / 2
    parts = [f'<g class="v{kind}"><title>{escape(harmless(title))}</title>']
    y1, y2 = _y(low, scale), _y(high, scale)
    if math.isinf(point.high):
        y2 = max(2.0, y1 - _OPEN)
        parts.append(f'<path class="arrow" d="M{x - 4:.1f} {y2 + 5:.1f}l4 -5l4 5"/>')
    if math.isinf(point.low):
        y1 = min(float(_FLOOR), y2 + _OPEN)
        parts.append(f'<path class="arrow" d="M{x - 4:.1f} {y1 - 5:.1f}l4 5l4 -5"/>')
    if y1 != y2:
        parts.append(f'<line class="range" x1="{x:.1f}" y1="{y1:.1f}" x2="{x:.1f}" y2="{y2:.1f}"/>')
    y = _y(middle, scale)
    if not point.agrees:
        parts.append(f'<circle class="differs" cx="{x:.1f}" cy="{y:.1f}" r="10"/>')
    parts.append(_shape(kind, x, y, "filled" if point.source else "hollow"))
    return "".join(parts) + "</g>"


def _shape(kind: int, x: float, y: float, style: str) -> str:
    shapes = (
        f'<circle class="{style}" cx="{x:.1f}" cy="{y:.1f}" r="5"/>',
        f'<rect class="{style}" x="{x - 4.5:.1f}" y="{y - 4.5:.1f}" width="9" height="9"/>',
        f'<path class="{style}" d="M{x:.1f} {y - 6.5:.1f}l6.5 6.5l-6.5 6.5l-6.5 -6.5z"/>',
        f'<path class="{style}" d="M{x:.1f} {y - 6:.1f}l6 10.5h-12z"/>',
        f'<path class="{style}" d="M{x:.1f} {y + 6:.1f}l6 -10.5h-12z"/>',
        f'<path class="{style}" d="M{x - 6:.1f} {y - 2:.1f}h4v-4h4v4h4v4h-4v4h-4v-4h-4z"/>',
        f'<rect class="{style}" x="{x - 6.5:.1f}" y="{y - 3:.1f}" width="13" height="6"/>',
    )
    return shapes[kind]


def _y(value: float, scale: tuple[float, float]) -> float:
    bottom, top = scale
    return _FLOOR - (_FLOOR - _TOP) * (value - bottom) / (top - bottom)


def _nice(value: float) -> float:
    """The next round figure of which quarters are easily read."""
    if value <= 0:
        return 4.0
    power = 10.0 ** math.floor(math.log10(value))
    return next(n * power for n in (1.0, 1.2, 1.6, 2.0, 2.4, 3.2, 4.0, 5.0, 6.0, 8.0, 10.0) if n * power >= value)


def _places(days: Sequence[int]) -> list[float]:
    """Where each day lies: by its time, but never nearer to its neighbours than can be told apart."""
    left, right = _LEFT + 16.0, _RIGHT - 16.0
    span = (days[-1] - days[0]) or 1
    apart = min(_APART, (right - left) / max(1, len(days) - 1))
    places: list[float] = []
    for day in days:
        wanted = left + (right - left) * (day - days[0]) / span
        places.append(max(wanted, places[-1] + apart) if places else wanted)
    for number in range(len(places) - 1, -1, -1):
        limit = right if number == len(places) - 1 else places[number + 1] - apart
        places[number] = min(places[number], limit)
    return places


def _legend_rows(voices: Sequence[str]) -> list[tuple[str, int, int]]:
    """Each voice's name, row and place in the legend; names are cut where a row could not hold them."""
    rows: list[tuple[str, int, int]] = []
    row, x = 0, _LEFT
    for number, voice in enumerate(voices):
        name = voice if len(voice) <= 48 else voice[:47] + "…"
        if number == _VOICES - 1 and len(voices) > _VOICES:
            name = f"{len(voices) - number} others"
        width = 34 + 7 * len(name)
        if x + width > _RIGHT and x > _LEFT:
            row, x = row + 1, _LEFT
        rows.append((name, row, x))
        x += width
        if number == _VOICES - 1:
            break
    return rows
