"""By when in its year something is to be, in East Asia: 年内 is before the calendar's year ends, 年度内 before that of the books does."""

from __future__ import annotations

from harness.evidence.patterns import later

_WITHIN = later(
    r"(?<![\d〇一二三四五六七八九十百数數几幾今本同来來当當該该每毎半全両两])年(?P<books>度)?[内內](?![容閣部])"
)


def within_year(text: str) -> list[tuple[int, int, str]]:
    """Such words in folded ``text`` as ``(start, end, value)``."""
    if "年" not in text:
        return []
    return [(*m.span(), "fiscal year 0" if m["books"] else "year 0") for m in _WITHIN.finditer(text)]
