"""Who signs a story and when, in a line of its head that nothing parts: “Af Karoline Friis 22. nov. 2023 kl. 15.31”, “Text: Malin Öhrn Publicerad 2024-01-30”."""

from __future__ import annotations

import re

from harness.evidence.byline import ROLE_LABEL, Meta, date_spans, is_caseless_name, is_person, meta_parts, tells_change
from harness.evidence.noise import is_stamp, noise, stripped_of_stamp
from harness.evidence.patterns import later

# The longest such line, in characters.
_LONGEST = 120
# What leads to a name, alone before it or with a colon.
_LEADS = later(
    r"(?:(?:by|von|par|por|di|da|de|door|af|av|od|від|от|oleh|bởi|tekst|text|texto|texte|testo|tekstas|teksti|szöveg|írta|piše|пише|napsala?|yazan|haber|autora?|autorka|autore|auteur|author|автор|скрипта?|रिपोर्ट|लेखक|نویسنده|کتبه|بقلم)\s*[:：]?\s+|"
    rf"{ROLE_LABEL})",
    re.IGNORECASE,
)
_MARKS = " \t,;.·|•–—-:：/"
_LETTER = later(r"[^\W\d_]")


def signed_line(text: str, language: str) -> tuple[Meta, ...]:
    """A name and the day behind it, or nothing where a line says anything besides: what leads to either, and the time of the day."""
    spans = date_spans(text, language) if len(text) <= _LONGEST else []
    if not spans:
        return ()
    begins, ends = min(a for a, _ in spans), max(b for _, b in spans)
    words = text[:begins].strip(_MARKS).split()
    leads: list[str] = []
    while len(words) > 2 and is_stamp(words[-1].strip(_MARKS)):
        leads.insert(0, words.pop())
    head = " ".join(words).strip(_MARKS)
    label = _LEADS.match(head)
    name = head[label.end() :] if label else head
    if _LETTER.search(stripped_of_stamp(text[ends:])) or not (is_person(name) or is_caseless_name(name)):
        return ()
    kind = "modified" if tells_change(" ".join(leads)) else "published"
    return (Meta(kind="byline", text=head), Meta(kind=kind, text=text[begins:].strip(_MARKS)))


def leads_to_name(signature: str) -> bool:
    """Whether a signature says itself that it is one: “By Jane Doe”, “Text: Jane Doe”."""
    return _LEADS.match(signature) is not None


def piece_of_head(piece: str, language: str) -> tuple[Meta, ...]:
    """What one piece of a line in a story's head says, where it is a name with what leads to it, or a day."""
    known = meta_parts(piece, "", language)
    if any(m.kind in ("published", "modified", "byline") for m in known):
        return known
    label = _LEADS.match(piece)
    signs = is_person(piece[label.end() :] if label else piece) and not noise(piece)
    return (Meta(kind="byline", text=piece),) if signs else ()
