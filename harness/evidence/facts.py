"""How many facts of a passage stand replaced in another, in any language: an edit replaces one, a near-duplicate several."""

from __future__ import annotations

from difflib import SequenceMatcher
from functools import lru_cache

from harness.evidence.patterns import later
from harness.model.passage import ChangeKind, TokenKind

# Tokens that have a value, and the changes of these, and of any fact.
VALUED = frozenset({TokenKind.NUMBER, TokenKind.DATE})
FIGURES = frozenset({ChangeKind.NUMBER, ChangeKind.DATE})
FACTS = FIGURES | {ChangeKind.NAME}

# Signs of vowels, tones and the like, which are no letters to a pattern: of the scripts of South and South-East Asia and Tibet.
MARKS = (
    "\u0900-\u0903\u093a-\u093c\u093e-\u094f\u0951-\u0957\u0962-\u0963\u0981-\u0983\u09bc\u09be-\u09cd\u09d7\u09e2-\u09e3\u09fe-\u0a03"
    "\u0a3c-\u0a51\u0a70-\u0a71\u0a75\u0a81-\u0a83\u0abc\u0abe-\u0acd\u0ae2-\u0ae3\u0afa-\u0b03\u0b3c\u0b3e-\u0b57\u0b62-\u0b63\u0b82"
    "\u0bbe-\u0bcd\u0bd7\u0c00-\u0c04\u0c3c\u0c3e-\u0c56\u0c62-\u0c63\u0c81-\u0c83\u0cbc\u0cbe-\u0cd6\u0ce2-\u0ce3\u0d00-\u0d03"
    "\u0d3b-\u0d3c\u0d3e-\u0d4d\u0d57\u0d62-\u0d63\u0d81-\u0d83\u0dca-\u0ddf\u0df2-\u0df3\u0e31\u0e34-\u0e3a\u0e47-\u0e4e\u0eb1"
    "\u0eb4-\u0ebc\u0ec8-\u0ecd\u0f18-\u0f19\u0f35\u0f37\u0f39\u0f3e-\u0f3f\u0f71-\u0f84\u0f86-\u0f87\u0f8d-\u0fbc\u0fc6\u102b-\u103e"
    "\u1056-\u1059\u105e-\u1060\u1062-\u1064\u1067-\u106d\u1071-\u1074\u1082-\u108d\u108f\u109a-\u109d\u17b4-\u17d3\u17dd"
)

# A figure with its separators, a word, one character of a script without spaces, or one mark.
PIECE = later(
    rf"[぀-ヿ㐀-鿿]|\d+(?:[.,']\d+| \d{{3}}(?!\d))*|(?:[^\W\d_぀-ヿ㐀-鿿]|[{MARKS}])+(?:['’-](?:[^\W\d_]|[{MARKS}])+)*|[^\s]"
)


# One pair is asked about several times while its place is judged, and again on the next reading of the page.
@lru_cache(maxsize=4096)
def facts_replaced(wanted: str, text: str, *, names_only: bool = False) -> int:
    """How many separate facts of a folded passage stand replaced in another: figures, names, and in scripts without capitals any word.

    One is what an edit does; a near-duplicate about something else differs in several. With ``names_only`` figures do not count,
    nor what stands replaced along with one.
    """
    if wanted == text:
        return 0
    old = [m.group() for m in PIECE.finditer(wanted)]
    new = [m.group() for m in PIECE.finditer(text)]
    opcodes = SequenceMatcher(
        None, [p.casefold() for p in old], [p.casefold() for p in new], autojunk=False
    ).get_opcodes()
    count, last, held = 0, -2, False
    for tag, a, b, c, d in opcodes:
        if tag != "replace":
            continue
        if names_only and any(p[0].isdigit() for p in (*old[max(0, a - 1) : b + 1], *new[max(0, c - 1) : d + 1])):
            # A month beside its day or year is no name.
            last = b
            continue
        # A date's day, month and year, parted by a point or a “de”, are one fact.
        if not (a == last or (a == last + 1 and old[last].casefold() in _JOINING)):
            held = False
        if not held and _facts(old, a, b) and _facts(new, c, d):
            count, held = count + 1, True
        last = b
    return count


_JOINING = frozenset([".", ",", "-", "/", "de", "del", "of", "年", "月", "년", "월"])


def _facts(pieces: list[str], first: int, last: int) -> bool:
    """Whether a stretch holds a fact. The capital of a first word alone says nothing: “All” is no name."""
    found = [i for i in range(first, last) if _fact(pieces[i])]
    return bool(found) and (found != [0] or not pieces[0][0].isupper())


def _fact(piece: str) -> bool:
    return piece[0].isdigit() or (piece[0].isalpha() and (piece[0].isupper() or piece[0].lower() == piece[0].upper()))
