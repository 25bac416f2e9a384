"""Whether markup is all there, for a document that nobody says the length of. Pure."""

from __future__ import annotations

import re
from collections import Counter

# Elements that are no elements without their end; those whose end may be left out say nothing.
_TAGS = re.compile(
    rb"<(/?)(article|main|section|aside|header|footer|nav|div|span|table|ul|ol|dl|figure|blockquote|a|b|i|em|strong|form|button|h[1-6])(?=[\s>/])",
    re.IGNORECASE,
)
# What holds no elements, whatever stands in it, and what ends it.
_RAW = re.compile(rb"<(?:(script|style|textarea|title)(?=[\s>])|!--)", re.IGNORECASE)
_RAW_ENDS = {
    name: re.compile(end, re.IGNORECASE)
    for name, end in (
        (b"", rb"-->"),
        *((n, rb"</" + n + rb"\s*+>") for n in (b"script", b"style", b"textarea", b"title")),
    )
}
_BEGUN = re.compile(rb"<[a-z/][^<>]*+$", re.IGNORECASE)
# Nothing of it is tried twice: what a hostile site sends here would else be tried in more ways than there is time for.
_ENDED = re.compile(rb"</(?:html|body)\s*+>(?>\s++|<!--(?>.*?-->))*+$", re.IGNORECASE | re.DOTALL)


def unfinished(markup: bytes) -> str:
    """Why ``markup`` looks cut off; empty where nothing says that it is."""
    if _ENDED.search(markup[-2000:]):
        return ""
    rest = _elements(markup)
    if rest is None or _BEGUN.search(rest):
        return "the document does not say how long it is, and ends in the middle of its markup"
    opened = Counter[bytes]()
    for end, name in _TAGS.findall(rest):
        opened[name.lower()] += -1 if end else 1
    open_ = next((name for name, count in opened.items() if count > 0), None)
    if open_ is None:
        return ""
    return f"the document does not say how long it is, and ends inside of <{open_.decode()}>"


def _elements(markup: bytes) -> bytes | None:
    """``markup`` without what holds no elements; ``None`` where that has no end. Cost linear in its length."""
    parts, at = [], 0
    while raw := _RAW.search(markup, at):
        parts.append(markup[at : raw.start()])
        end = _RAW_ENDS[(raw[1] or b"").lower()].search(markup, raw.end())
        if end is None:
            return None
        at = end.end()
    return b"".join((*parts, markup[at:]))
