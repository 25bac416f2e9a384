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
    lost = document.text.count(_LOST)
    return lost > _MOST_LOST * letters or len(_WESTERN.findall(document.text)) > _MOST_WESTERN * letters


def mended(text: str) -> str:
    """Text whose letters came out as those of Western Europe as it was sent, in UTF-8: “für” for “fÃ¼r”. As it is where it is no such."""
    sent = bytearray()
    for char in text:
        try:
            sent += char.encode("cp1252")
        except UnicodeEncodeError:
            if char > "\xff":
                return text
            sent.append(ord(char))
    try:
        return sent.decode("utf-8")
    except UnicodeDecodeError:
        return text
