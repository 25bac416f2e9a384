"""Whether a page's letters came out as others: sent in one encoding and told to be of another, so that nobody can read them."""

from __future__ import annotations

import re

from harness.evidence.read import Document, once

# What stands for a character that could not be decoded.
_LOST = "\ufffd"
# Letters and signs that a byte above 127 becomes where it is taken for one of Western Europe's.
_WESTERN = re.compile(
    "[\u0080-\u00ff\u0152\u0153\u0160\u0161\u0178\u017d\u017e\u0192\u02c6\u02dc\u2020-\u2022\u2026\u2030\u2039\u203a\u20ac\u2122]"
)
# What a letter of two bytes of UTF-8 comes out as there, and a quotation mark or a dash of three: “fÃ¼r”, “â€œ”. So many of them are no words of
# any language's, however few letters of its alphabet are beyond ASCII.
_CONTINUED = re.escape(bytes(range(0x80, 0xC0)).decode("cp1252", "ignore"))
_TWO_BYTES = re.compile(f"[ÂÃÄÅ][{_CONTINUED}]|â€[{_CONTINUED}]|Ã[ŸŽž]")
_MOST_TWO_BYTES = 2
# So much of what is no ASCII mark may be one of these in any language: Vietnamese and Icelandic stay far below.
_MOST_WESTERN, _MOST_LOST = 0.5, 0.04
# Bytes that are no text at all come out with signs that steer machines and that nobody writes.
_CONTROLS = re.compile("[\x00-\x08\x0b\x0e-\x1f\x7f]")
_MOST_CONTROLS = 0.02
# Of so few characters nothing is said.
_FEW = 30


@once
def garbled(document: Document) -> bool:
    """Whether so many of the page's letters are ones that a wrong decoding makes, or no letters, that its words cannot be read."""
    letters = sum(1 for c in document.text if c.isalpha() or c == _LOST or _WESTERN.match(c))
    if len(document.text) >= _FEW and len(_CONTROLS.findall(document.text)) > _MOST_CONTROLS * len(document.text):
        return True
    if document.kind == "pdf" or letters < _FEW or document.text.isascii():
        return False
    if len(_TWO_BYTES.findall(document.text)) > _MOST_TWO_BYTES:
        return True
    lost = document.text.count(_LOST)
    return lost > _MOST_LOST * letters or len(_WESTERN.findall(document.text)) > _MOST_WESTERN * letters
