"""Word diffs for readers, and page text made harmless to look at."""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Sequence
from dataclasses import dataclass
from difflib import SequenceMatcher

from harness.model.verdict import SignOff, SignOffState

_PIECE = re.compile(r"\s+|[぀-ヿ㐀-鿿]|\d+(?:[.,]\d+)*%?|[^\W\d_]+(?:['’ʼ-][^\W\d_]+)*|[^\s]")


@dataclass(frozen=True, slots=True, kw_only=True)
class Segment:
    """A stretch of text that stands in both versions (``same``), or in the old (``gone``) or new one (``new``) only."""

    kind: str
    text: str


def word_diff(before: str, after: str) -> tuple[Segment, ...]:
    """How ``before`` became ``after``, word by word; neighbouring changes are joined, old words before new ones."""
    old, new = _PIECE.findall(before), _PIECE.findall(after)
    segments: list[Segment] = []
    for tag, a, b, c, d in SequenceMatcher(None, old, new, autojunk=False).get_opcodes():
        if tag == "equal":
            segments.append(Segment(kind="same", text="".join(old[a:b])))
            continue
        if b > a:
            segments.append(Segment(kind="gone", text="".join(old[a:b])))
        if d > c:
            segments.append(Segment(kind="new", text="".join(new[c:d])))
    return _joined(segments)


def signed_words(signed: SignOff) -> str:
    """What the sign-offs of a claim come to, in words; empty where nobody signed."""
    who = f"by {signed.by} on {signed.on}"
    if signed.state is SignOffState.SIGNED:
        return f"signed {who}"
    if signed.state is SignOffState.STALE:
        return f"signed {who}, but changed since: {', '.join(signed.changed)}"
    if signed.state is SignOffState.UNBOUND:
        return f"signed {who} by hand, which binds to nothing"
    return f"sign-off refused {who}" if signed.state is SignOffState.REFUSED else ""


def when(time: str) -> str:
    """A moment as people write it: to the minute, with its zone; a day stays a day."""
    return time.replace("T", " ")[:16] + " UTC" if "T" in time else time


def quoted(text: str) -> str:
    """``text`` in quotation marks, unless it begins with one of its own: “We could not wait,” she said."""
    return text if text.startswith(("“", '"', "„", "«", "‘")) else f"“{text}”"


_RAISED = str.maketrans("0123456789", "⁰¹²³⁴⁵⁶⁷⁸⁹")


def raised(label: str) -> str:
    """A note's label as it stands at a word: a number raised, anything else in brackets."""
    return label.translate(_RAISED) if label.isascii() and label.isdigit() else f"[{label}]"


def alike(before: str, after: str) -> bool:
    """Whether two texts have enough words in common for a word diff to say more than the two side by side."""
    matcher = SequenceMatcher(None, _PIECE.findall(before), _PIECE.findall(after), autojunk=False)
    return matcher.ratio() >= 0.5


def _joined(segments: Sequence[Segment]) -> tuple[Segment, ...]:
    """Changes with only a space between them as one change, so that a reader sees phrases and not crumbs."""
    joined: list[Segment] = []
    index = 0
    while index < len(segments):
        gone, new = "", ""
        at = index
        while at < len(segments):
            segment = segments[at]
            if segment.kind == "gone":
                gone += segment.text
            elif segment.kind == "new":
                new += segment.text
            elif not segment.text.strip() and (gone or new) and at + 1 < len(segments):
                gone, new = gone + segment.text, new + segment.text
            else:
                break
            at += 1
        if gone.strip() or new.strip():
            joined += [Segment(kind=kind, text=text) for kind, text in (("gone", gone), ("new", new)) if text]
            index = at
        else:
            joined.append(segments[index])
            index += 1
    return tuple(joined)


# Letters that are drawn as nothing although they count as letters, marks or symbols.
_EMPTY = frozenset("\u034f\u115f\u1160\u17b4\u17b5\u2800\u3164\uffa0")
# Scripts that need the joiners between their letters: Arabic to Mongolian, without them Latin, Greek and Cyrillic.
_JOINING = re.compile("[\u0600-\u08ff\u0900-\u0dff\u0f00-\u109f\u1780-\u18af]")


def harmless(text: str) -> str:
    """``text`` for showing: control, bidi and invisible characters, and those that no file may hold, as ``⟨U+202E⟩``.

    Everything else stays as it is, joiners too where a script or a picture sign needs them.
    """
    if text.isprintable() and _EMPTY.isdisjoint(text):
        return text
    return "".join(
        f"⟨U+{ord(c):04X}⟩" if _unseen(c) and not (c in "\u200c\u200d" and _joins(text, at)) else c
        for at, c in enumerate(text)
    )


def _unseen(c: str) -> bool:
    if c in "\n\t\u00ad":
        return False
    return (
        unicodedata.category(c) in ("Cc", "Cf", "Cs", "Zl", "Zp")
        or c in _EMPTY
        or ord(c) & 0xFFFE == 0xFFFE
        or 0xFDD0 <= ord(c) <= 0xFDEF
    )


def _joins(text: str, at: int) -> bool:
    before, after = text[at - 1 : at], text[at + 1 : at + 2]
    if _JOINING.match(before):
        return True
    pictures = ("So", "Sk", "Mn")
    return bool(before and after) and all(unicodedata.category(c) in pictures for c in (before, after))


def shortened(text: str, limit: int) -> str:
    """``text`` in at most ``limit`` characters, cut at a word with an ellipsis; white space as single spaces."""
    plain = " ".join(text.split())
    if len(plain) <= limit:
        return plain
    return plain[: limit - 1].rsplit(" ", 1)[0].rstrip(" ,;:") + "…"


def unanswered(count: int) -> str:
    """What a report says of sources that gave no answer at their last visit."""
    return (
        f"{count} source{'s' if count != 1 else ''} gave no answer at the last visit: judged by older snapshots (FC108)"
    )
