"""Whether markup is all there, for a document that nobody says the length of. Pure."""

from __future__ import annotations

import re
from collections import Counter

# Elements that are no elements without their end; those whose end may be left out say nothing.
_TAGS = re.compile(
    rb"<(/?)(article|main|section|aside|header|footer|nav|div|span|table|ul|ol|dl|figure|blockquote|a|b|i|em|strong|form|button|h[1-6])(?=[\s>/])",
    re.IGNORECASE,
)
_RAW = re.compile(rb"<(script|style|textarea|title)(?=[\s>])[^>]*>.*?</\1\s*>|<!--.*?-->", re.IGNORECASE | re.DOTALL)
_BEGUN = re.compile(rb"<(?:script|style|textarea|title)(?=[\s>])|<!--|<[a-z/][^<>]*$", re.IGNORECASE)
_ENDED = re.compile(rb"</(?:html|body)\s*>(?:\s|<!--.*?-->)*$", re.IGNORECASE | re.DOTALL)


def unfinished(markup: bytes) -> str:
    """Why ``markup`` looks cut off; empty where nothing says that it is."""
    if _ENDED.search(markup[-2000:]):
        return ""
    rest = _RAW.sub(b"", markup)
    if _BEGUN.search(rest):
        return "the document does not say how long it is, and ends in the middle of its markup"
    opened = Counter[bytes]()
    for end, name in _TAGS.findall(rest):
        opened[name.lower()] += -1 if end else 1
    open_ = next((name for name, count in opened.items() if count > 0), None)
    if open_ is None:
        return ""
    return f"the document does not say how long it is, and ends inside of <{open_.decode()}>"
