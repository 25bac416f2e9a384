"""Text whose direction is overridden, in the order in which a reader sees it.

A right-to-left override (U+202E, `<bdo dir=rtl>`) shows Latin letters and figures from right to left: who reads the page sees 21 where
its text has 12. A left-to-right override (U+202D) does so to Hebrew and Arabic letters. Marks, embeddings and isolates only say where
words belong that keep their own direction, and turn nothing round.
"""

from __future__ import annotations

import re
import unicodedata
from itertools import groupby

_OVERRIDES = ("\u202d", "\u202e")
_LEFT, _RIGHT = _OVERRIDES
_POP, _POP_ISOLATE = "\u202c", "\u2069"
_EMBEDDINGS, _ISOLATES = "\u202a\u202b", "\u2066\u2067\u2068"
_MIRRORED = str.maketrans("()[]{}<>«»‹›≤≥⟨⟩", ")(][}{><»«›‹≥≤⟩⟨")
_LINES = re.compile(r"[^\n\r\f\v\x85\u2028\u2029]+")
_FIGURE = re.compile(r"\d+(?:[.,:/-]\d+)*")


def as_shown(text: str) -> str:
    """``text`` with what overrides turn round turned round, letter for letter, so that offsets stay. The overrides stay where they are: what
    comes back is to be folded or shown, and not to be read so once more."""
    if not any(sign in text for sign in _OVERRIDES):
        return text
    return _LINES.sub(lambda line: _line(line.group()), text)


def turned_round(text: str) -> bool:
    """Whether any of a text is shown otherwise than it is written."""
    return as_shown(text) != text


def in_order_seen(text: str) -> bool:
    """Whether a text's Hebrew and Arabic are written throughout as they are seen, from left to right, as pages in visual Hebrew are: that is how
    the page is encoded, and nothing odd about any of its words."""
    letters = len(_RIGHT_TO_LEFT.findall(text))
    turned = sum(len(_RIGHT_TO_LEFT.findall(stretch)) for stretch in _TURNED.findall(text))
    return letters > 0 and turned >= _THROUGHOUT * letters


# Letters that are read from right to left; what stands in an override of them; and how many of a page's letters do where the page is so encoded.
_RIGHT_TO_LEFT = re.compile("[\u0590-\u08ff\ufb1d-\ufdff\ufe70-\ufefc]")
_TURNED = re.compile("\u202d[^\u202c\n]*")
_THROUGHOUT = 0.9


def _line(text: str) -> str:
    if not any(sign in text for sign in _OVERRIDES):
        return text
    letters = list(text)
    told: list[tuple[int, str]] = []  # each letter's place, and by what it is overridden
    stack: list[str] = []
    for at, sign in enumerate(text):
        if sign in _OVERRIDES or sign in _EMBEDDINGS or sign in _ISOLATES:
            stack.append(sign)
        elif sign == _POP:
            if stack and stack[-1] not in _ISOLATES:
                stack.pop()
        elif sign == _POP_ISOLATE:
            if any(s in _ISOLATES for s in stack):
                while stack.pop() not in _ISOLATES:
                    pass
        else:
            told.append((at, stack[-1] if stack and stack[-1] in _OVERRIDES else ""))
    for override, group in groupby(told, key=lambda t: t[1]):
        if override:
            _turn(letters, [at for at, _ in group], override)
    return "".join(letters)


def _turn(letters: list[str], places: list[int], override: str) -> None:
    """Turn round, among the letters at ``places``, each stretch that the override shows against its own direction."""
    classes = [unicodedata.bidirectional(letters[at]) for at in places]
    keeps = [(c == "L") if override == _LEFT else c in ("R", "AL") for c in classes]
    turns = [c in ("R", "AL") if override == _LEFT else c in ("L", "EN", "AN") for c in classes]
    for kept, group in groupby(range(len(places)), key=lambda n: keeps[n]):
        stretch = list(group)
        moved = [n for n in stretch if turns[n]]
        if kept or not moved:
            continue
        # The marks at its edges are the sentence's around it, unless all of it is shown so.
        first, last = (stretch[0], stretch[-1]) if len(stretch) == len(places) else (moved[0], moved[-1])
        own = places[first : last + 1]
        for at, sign in zip(own, _turned("".join(letters[at] for at in own), override), strict=True):
            letters[at] = sign


def _turned(text: str, override: str) -> str:
    signs: list[str] = []
    for sign in text:
        if signs and unicodedata.combining(sign):
            signs[-1] += sign
        else:
            signs.append(sign)
    turned = "".join(reversed(signs)).translate(_MIRRORED)
    # Figures among letters that are shown from left to right are as they were.
    return _FIGURE.sub(lambda figure: figure.group()[::-1], turned) if override == _LEFT else turned
