"""What stands over a passage and says how it is meant: the heading of its section, and the words that lead into its list.

Under “Myth” the same sentence says the opposite of what it says under “Fact”. A heading in other words says nothing of that kind.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from dataclasses import dataclass

from harness.evidence.difference import difference
from harness.evidence.noise import begins_other_matter
from harness.evidence.normalise import reads
from harness.evidence.patterns import later
from harness.evidence.read import Document, TextBlock
from harness.evidence.sentences import sentence_around
from harness.model.passage import Change, ChangeKind, Difference

_HEADINGS = frozenset({"h2", "h3", "h4", "h5", "h6"})
_TURNS = frozenset({ChangeKind.NEGATION, ChangeKind.ANTONYM})

# A heading is turned by so many words at most, and says the rest as before, unless it has no more than two.
_MOST_WORDS, _SHORT = 3, 2

# How a check of facts calls what is so, and what is not; and which side something speaks for.
_SO, _NOT_SO = (
    r"facts?|true|confirmed|correct|fakt(?:en)?|tatsache|wahr|richtig|bestätigt|faits?|vrai|confirmé|exact|hechos?|verdadero|verdad|cierto|confirmado|правда|факти?|факты|підтверджено|подтверждено|"
    r"사실|진실|事実|真実|真相|属实|屬實|真|fatto|vero|verdade|verdadeiro|fato|feit|waar|prawda|pros?|for|pour|a favor|dafür|за",
    r"myths?|fiction|fakes?|hoax|rumou?rs?|lies?|false|untrue|incorrect|unconfirmed|not (?:true|confirmed)|denied|debunked|mythos|mythen|fälschung|gerücht|falsch|unwahr|unbestätigt|dementiert|intox|mythe|faux|démenti|bulos?|mito|"
    r"falso|mentira|desmentido|миф|міф|фейк|неправда|ложь|брехня|спростовано|опровергнуто|거짓|허위|루머|デマ|誤り|虚偽|嘘|谣言|謠言|假|不实|不實|bufala|boato|fabel|mit|fałsz|cons?|against|contre|en contra|contra|dagegen|проти|против",
)
_IS_SO, _IS_NOT_SO = (later(rf"(?:{words})", re.IGNORECASE) for words in (_SO, _NOT_SO))
# … as a line of its own, with its number or none. Which side something speaks for is no verdict on it.
_VERDICT = later(
    rf"\W*(?!pros?\b|for\b|pour\b|cons?\b|against\b|contr[ae]\b|en contra|a favor|dafür|dagegen|за\b|против?\b|проти\b)(?:{_SO}|{_NOT_SO})(?:\s(?:no\.? ?)?\d+)?\W*",
    re.IGNORECASE,
)
# … of so many characters.
_LABEL = 30
_SPLIT = later(r"[^\W\d_]+")

# What counts a section at the beginning of its heading: a number of its own, or one behind the word for what is counted.
_NUMBERED = later(r"\W*(?:[^\W\d_]+\.?\s+)?(?:\d{1,2}(?:\.\d{1,2})*|[IVXLC]+)\s*(?:[.):–—-]+(?=\s)|$)")


@dataclass(frozen=True, slots=True, kw_only=True)
class Over:
    """The heading of a passage's section, and the sentence with a colon right before its list; empty for none."""

    heading: str
    lead: str


def over(document: Document, start: int) -> Over:
    """What stands over the passage at ``start``."""
    own = document.block_at(start)
    if own is None or own.tag in _HEADINGS or own.tag == "h1":
        return Over(heading="", lead="")
    heading = heading_over(document, own)
    return Over(heading=_heads(document, heading) if heading is not None else "", lead=_lead(document, own))


def heading_over(document: Document, own: TextBlock) -> TextBlock | None:
    """The heading of a block's section; ``None`` where it has none, or heads one itself."""
    if own.tag in _HEADINGS or own.tag == "h1":
        return None
    return next((b for b in _above(document, own) if _heads(document, b)), None)


def counts_only(heading: str, changes: Iterable[Change], *, after: bool) -> bool:
    """Whether the changed figures of a heading are all the number that its section has: “2. Losses”, “Chapter 3: The loss”."""
    number = _NUMBERED.match(heading)
    return number is not None and all((c.after_end if after else c.before_end) <= number.end() for c in changes)


def _above(document: Document, own: TextBlock) -> Iterator[TextBlock]:
    """The story's blocks above a block, nearest first."""
    return (
        b
        for b in reversed(document.blocks)
        if b.start < own.start and b.region == "main" and 2 * b.linked <= b.end - b.start
    )


def _heads(document: Document, block: TextBlock) -> str:
    if block.tag not in _HEADINGS and block.end - block.start > _LABEL:
        return ""
    text = " ".join(document.text[block.start : block.end].split())
    if block.tag in _HEADINGS and not begins_other_matter(text):
        return text
    return text if _VERDICT.fullmatch(text) else ""


def _lead(document: Document, own: TextBlock) -> str:
    if own.tag != "li":
        return ""
    items = own.path.rpartition(">")[0]
    before = next((b for b in _above(document, own) if not b.path.startswith(f"{items}>")), None)
    if before is None or before.tag in _HEADINGS:
        return ""
    text = document.text[before.start : before.end].rstrip()
    if not text.endswith((":", "：")):
        return ""
    first, _ = sentence_around(document.text, before.start + len(text) - 2, before.start + len(text))
    return " ".join(document.text[max(first, before.start) : before.start + len(text)].split())


def turned(was: str, now: str, language: str) -> Difference | None:
    """How what stands over a passage became its opposite, ``None`` where it did not: a negation came or went, or one word became what denies it,
    and the rest is the same; or what is so is a myth now."""
    if reads(was).casefold() == reads(now).casefold():
        return None
    if _VERDICT.fullmatch(now) and _IS_NOT_SO.fullmatch(_bare(now)) and not _IS_NOT_SO.fullmatch(_bare(was)):
        return _as_opposite(was, now)
    if not was or not now:
        return None
    found = difference(was, now, language)
    words = [len(_SPLIT.findall(text)) for text in (was, now)]
    changed = [sum(len(_SPLIT.findall(text)) for text in _once(found, side)) for side in (0, 1)]
    kept = min(words[0] - changed[0], words[1] - changed[1])
    if max(changed) > _MOST_WORDS or (kept < 1 and max(words) > _SHORT):
        return None
    if any(c.kind in _TURNS for c in found.changes):
        return found
    pairs = [(_bare(c.before), _bare(c.after)) for c in found.changes]
    opposite = any(
        (_IS_SO.fullmatch(a) and _IS_NOT_SO.fullmatch(b)) or (_IS_NOT_SO.fullmatch(a) and _IS_SO.fullmatch(b))
        for a, b in pairs
    )
    return _as_opposite(was, now) if opposite else None


def _once(found: Difference, side: int) -> set[str]:
    """The words of one side that changed, each stretch once, whatever kinds it is told under."""
    spans = {(c.after_start, c.after_end) if side else (c.before_start, c.before_end) for c in found.changes}
    text = found.after if side else found.before
    return {text[a:b] for a, b in spans if not any((x, y) != (a, b) and x <= a and b <= y for x, y in spans)}


def _bare(text: str) -> str:
    return re.sub(r"^\W+|(?:\s(?:no\.? ?)?\d+)?\W*$", "", text)


def _as_opposite(was: str, now: str) -> Difference:
    whole = Change(
        kind=ChangeKind.ANTONYM, before=was, after=now, before_start=0, before_end=len(was), after_start=0, after_end=len(now)
    )  # fmt: skip
    return Difference(before=was, after=now, changes=(whole,))
