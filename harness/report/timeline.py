"""A passage's history as a small picture: SVG that stands in the report's page and takes its colours from it."""

from __future__ import annotations

from datetime import UTC, datetime
from html import escape
from itertools import accumulate

from harness.model.history import Event, Moment, PassageHistory
from harness.report.words import harmless, shortened

# The picture's size, in CSS pixels, and where its line runs.
_WIDTH, _HEIGHT, _LINE = 640, 58, 24
_LEFT, _RIGHT = 14, 626

# Marks nearer to each other than this are drawn apart, so that each can be seen.
_APART = 15.0

_SAID = {
    Event.APPEARED: "appeared",
    Event.STANDS: "stood",
    Event.CHANGED: "changed",
    Event.RESTORED: "stood as before again",
    Event.CORRECTED: "was corrected, the page says",
    Event.UNSAID: "stood, and the page no longer says that it was corrected",
    Event.LEFT: "was gone",
    Event.ABSENT: "was not there",
    Event.UNREAD: "could not be read",
}


# Moments from which on the passage stands in words, or with a notice, that it had not before.
_TURNS = (Event.APPEARED, Event.CHANGED, Event.RESTORED, Event.CORRECTED, Event.UNSAID)


def seen(history: PassageHistory) -> str:
    """In how many snapshots its page was seen, in words."""
    count = len(history.moments)
    return f"{count} snapshot{'' if count == 1 else 's'}"


def timeline(history: PassageHistory) -> str:
    """The picture, empty for fewer than two snapshots. Words from pages are escaped."""
    moments = history.moments
    if len(moments) < 2:
        return ""
    places = _places([_time(m) for m in moments])
    parts = [
        f'<svg class="timeline" role="img" viewBox="0 0 {_WIDTH} {_HEIGHT}" width="{_WIDTH}" height="{_HEIGHT}" '
        f'aria-label="{escape(in_words(history), quote=True)}">'
    ]
    shades = _shades(moments)
    parts += [
        f'<line class="span {shade}" x1="{x:.1f}" y1="{_LINE}" x2="{to:.1f}" y2="{_LINE}"/>'
        for shade, x, to in zip(shades, places, places[1:], strict=False)
    ]
    parts += [_mark(moment, x, shade) for moment, x, shade in zip(moments, places, shades, strict=True)]
    # Within one day the hours tell its ends apart.
    length = 10 if moments[0].at[:10] != moments[-1].at[:10] else 16
    for x, moment, anchor in ((_LEFT - 8, moments[0], "start"), (_RIGHT + 8, moments[-1], "end")):
        when = moment.at[:length].replace("T", " ")
        parts.append(f'<text x="{x}" y="{_HEIGHT - 6}" text-anchor="{anchor}">{when}</text>')
    return "".join(parts) + "</svg>"


def _shades(moments: tuple[Moment, ...]) -> list[str]:
    """How the line looks from each moment on: the passage stands as it was accepted (``there-0``), or as it first stood where nothing was; in
    other words, or with a correction of it since then that the page still tells (``there-1``); is away; or nothing could be read."""
    accepted = max((n for n, m in enumerate(moments) if m.accepted and m.event.there), default=-1)
    known = moments[accepted].words if accepted >= 0 else next((m.words for m in moments if m.event.there), "")
    found = []
    for number, moment in enumerate(moments):
        if moment.event is Event.UNREAD:
            found.append("unread")
        elif not moment.event.there:
            found.append("away")
        else:
            since = [m.event for m in moments[max(accepted, 0) : number + 1] if not m.accepted]
            told = [event for event in since if event in (Event.CORRECTED, Event.UNSAID)]
            other = moment.words != known or told[-1:] == [Event.CORRECTED]
            found.append(f"there-{int(other)}")
    return found


def in_words(history: PassageHistory) -> str:
    """The history in a sentence, for those who do not see the picture."""
    said = []
    for moment in history.events:
        kinds = f" ({', '.join(moment.kinds)})" if moment.kinds else ""
        said.append(f"{moment.at[:16].replace('T', ' ')} {_SAID[moment.event]}{kinds}")
    return f"{seen(history)}: " + "; ".join(said)


def _mark(moment: Moment, x: float, shade: str) -> str:
    kinds = f" ({', '.join(moment.kinds)})" if moment.kinds else ""
    words = f": {shortened(harmless(moment.words), 200)}" if moment.event in _TURNS else ""
    title = f"<title>{escape(f'{moment.at[:16]} {_SAID[moment.event]}{kinds}{words}')}</title>"
    ring = f'<circle class="accepted" cx="{x:.1f}" cy="{_LINE}" r="11"/>' if moment.accepted else ""
    y = _LINE
    shapes = {
        Event.APPEARED: f'<circle class="mark there" cx="{x:.1f}" cy="{y}" r="6.5"/>',
        Event.STANDS: f'<circle class="mark small {shade}" cx="{x:.1f}" cy="{y}" r="3.5"/>',
        Event.CHANGED: f'<path class="mark changed" d="M{x:.1f} {y - 8.5}l8.5 8.5l-8.5 8.5l-8.5 -8.5z"/>',
        Event.CORRECTED: f'<path class="mark changed" d="M{x - 7:.1f} {y - 7}h14v14h-14z"/><path class="says" d="M{x:.1f} {y - 4}v5m0 2v1.5"/>',
        Event.RESTORED: f'<circle class="mark there" cx="{x:.1f}" cy="{y}" r="6.5"/>',
        Event.UNSAID: f'<circle class="mark there" cx="{x:.1f}" cy="{y}" r="6.5"/>',
        Event.LEFT: f'<path class="mark left" d="M{x - 6:.1f} {y - 6}l12 12m0 -12l-12 12"/>',
        Event.ABSENT: f'<circle class="mark hollow" cx="{x:.1f}" cy="{y}" r="3"/>',
        Event.UNREAD: f'<text class="mark unread" x="{x:.1f}" y="{y - 9}" text-anchor="middle">?</text>',
    }
    return f"<g>{title}{ring}{shapes[moment.event]}</g>"


def _places(times: list[float]) -> list[float]:
    """Where each moment lies on the line: by its time, but never nearer to its neighbours than can be told apart; a time before
    that of an earlier arrival, as of a clock that was put back, counts as that."""
    times = list(accumulate(times, max))
    first, last = times[0], times[-1]
    span = (last - first) or 1.0
    room = _RIGHT - _LEFT
    apart = min(_APART, room / max(1, len(times) - 1))
    places: list[float] = []
    for time in times:
        wanted = _LEFT + room * (time - first) / span
        places.append(max(wanted, places[-1] + apart) if places else wanted)
    for number in range(len(places) - 1, -1, -1):
        limit = _RIGHT if number == len(places) - 1 else places[number + 1] - apart
        places[number] = min(places[number], limit)
    return places


def _time(moment: Moment) -> float:
    found = datetime.fromisoformat(moment.at)
    return (found if found.tzinfo else found.replace(tzinfo=UTC)).timestamp()
