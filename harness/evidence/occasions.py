"""Which of a passage's dates are those of saying, not of what is said: announced on is not happened on."""

from __future__ import annotations

import re
from collections.abc import Sequence

from harness.evidence.words import turning_words
from harness.model.passage import DateSpan, TokenKind

# Names of events that are themselves a saying.
_SAYING = re.compile(
    r"announce|report|statement|stated|briefing|acknowledg|confirm|publi|press|declar|interview|speech|post|"
    r"denial|denied|claim|disclos|testimon|warning|comment|remark|tweet|said|call",
    re.IGNORECASE,
)
# Verbs of saying beside those that the languages' tables hold.
_SAID = re.compile(
    r"\b(?:announc|report|declar|stat|confirm|publish|disclos|reveal|acknowledg|admit|brief|tweet|post|releas|wr[io]te)"
    r"(?:e?d|t|es|s|e|en|ing|ted|te)?\b|\bsaid\b|\btold\b|\bstatements?\b|\bannouncements?\b",
    re.IGNORECASE,
)
# Between a verb of saying and its date: “announced in Kyiv on”, “said late on”, “, dated”.
_TO_DATE = re.compile(r"\s*,?\s*(?:(?!that\b|dass\b|que\b|що\b|что\b)\w+\s+){0,4}$", re.IGNORECASE)
# Behind the verb of a sentence that begins with the day of saying: what was said follows.
_THEN_SAID = re.compile(r"\s*(?:\w+\s+){0,3}?(?:that|dass|que|що|что)\b|\s*[:,]?\s*[“\"«„]", re.IGNORECASE)
_OPENS = re.compile(r"(?:^|[.!?]\s+)(?:(?:on|in|am|le|el|at|late|early)\s+){0,2}$", re.IGNORECASE)


def is_saying(event: str) -> bool:
    """Whether an event's name is that of a saying: an announcement, a report, a denial."""
    return bool(_SAYING.search(event))


def saying_dates(text: str, spans: Sequence[DateSpan], language: str = "en") -> tuple[DateSpan, ...]:
    """Those of ``spans``, the dates of ``text``, on which something was said: “announced on 11 January”, “On 11 January he said that”."""
    said = sorted(
        {(s, e) for kind, s, e, _ in turning_words(text, language) if kind is TokenKind.ATTRIBUTION}
        | {m.span() for m in _SAID.finditer(text)}
    )
    return tuple(span for span in spans if any(_belongs(text, span, verb) for verb in said))


def _belongs(text: str, span: DateSpan, verb: tuple[int, int]) -> bool:
    start, end = verb
    if end <= span.start:
        return span.start - end <= 60 and bool(_TO_DATE.match(text[end : span.start]))
    opens = _OPENS.search(text[max(0, span.start - 24) : span.start])
    return (
        opens is not None
        and start - span.end <= 90
        and not re.search(r"[.;!?]\s", text[span.end : start])
        and bool(_THEN_SAID.match(text, end))
    )
