"""Who a page has say a quotation."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from harness.evidence.normalise import reads

if TYPE_CHECKING:
    from harness.evidence.read import Document
    from harness.model.registry import Source

_NAME = r"((?:[A-Z][\w.'-]+\s+){0,3}[A-Z][\w'-]+)"
_VERB = r"(?:said|says|told|added|wrote|replied|declared|stated|insisted)"
_ENDED = r"\s*[,.!?]?\s*[\"']?\s*,?\s*"
_BEHIND = (re.compile(rf"{_ENDED}{_VERB}\s+{_NAME}"), re.compile(rf"{_ENDED}{_NAME}(?:,[^,\"]{{1,60}},)?\s+{_VERB}\b"))
_AHEAD = (
    re.compile(rf"{_NAME}(?:,[^,\"]{{1,60}},)?\s+{_VERB}(?:\s+that)?\s*[:,]?\s*[\"']?\s*$"),
    re.compile(rf"[Aa]ccording to {_NAME}\s*[:,]\s*[\"']?\s*$"),
)
# Words with a capital that are no names, and those of a speaker's description that say nothing of who it is.
_NO_NAMES = frozenset(
    [
        "the",
        "he",
        "she",
        "they",
        "it",
        "we",
        "i",
        "a",
        "an",
        "this",
        "that",
        "one",
        "another",
        "others",
        "monday",
        "tuesday",
        "wednesday",
        "thursday",
        "friday",
        "saturday",
        "sunday",
    ]
)
_NO_SIGNS = frozenset(
    [
        "the",
        "of",
        "for",
        "and",
        "in",
        "at",
        "mr",
        "mrs",
        "ms",
        "dr",
        "sir",
        "a",
        "an",
        "his",
        "her",
        "spokesman",
        "spokeswoman",
        "spokesperson",
    ]
)


def other_speaker(paragraph: str, words: str, speaker: str, source: Source, document: Document) -> str:
    """Somebody else's name, where the paragraph plainly has them say ``words`` and ``speaker`` is named nowhere near; else empty.

    Only names beside a verb of saying at the quotation's edge are read, in English; the rest abstains.
    """
    if not document.language.startswith("en") or _signs(speaker) & _signs(f"{paragraph} {source.publisher}"):
        return ""
    text, wanted = reads(paragraph), reads(words).strip("\"' .,;")
    at = text.casefold().find(wanted.casefold())
    if at < 0:
        return ""
    found = [m for pattern in _BEHIND if (m := pattern.match(text, at + len(wanted)))]
    found += [m for pattern in _AHEAD if (m := pattern.search(text[:at]))]
    names = [m.group(1) for m in found if m.group(1).split()[0].casefold() not in _NO_NAMES]
    return names[0] if names else ""


def _signs(text: str) -> set[str]:
    return set(re.findall(r"[^\W\d_]{3,}", text.casefold())) - _NO_SIGNS
