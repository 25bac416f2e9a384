"""What a confirming capture leaves of an answer of `harness diff`: what a page does by itself hardly looks the same twice, and an edit does.

A page is compared with two captures made one soon after the other; what both comparisons tell in the same words is confirmed.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Any

from harness.evidence.normalise import reads

Answer = Mapping[str, Any]

# So many characters of a passage name it.
_NAMED = 80
# What is told because something else changed.
_FOLLOWS = frozenset({"silent edit"})


def confirmed(first: Answer, again: Answer) -> dict[str, Any]:
    """``first`` as the answer to the page before and ``again`` confirm it; both are answers about that page, the one with the page after, the other
    with its confirming capture.

    A finding that only the first tells is among the notes with ``confirmed`` false. ``changed`` is ``None``, with an ``error``, where
    the confirming capture could not be compared, and where nothing is confirmed though words of the page before stand in neither: a figure
    that goes on changing is neither an edit for sure nor none.
    """
    if first["changed"] is not True:
        return dict(first)
    if again["changed"] is None:
        why = f"again: {str(again.get('error', '')).removeprefix('after: ')}, so that what changed is not confirmed"
        return {**first, "changed": None, "error": why}
    told = {_key(item) for item in again["findings"]}
    kept = [item for item in first["findings"] if _key(item) in told]
    if all(item["kind"] in _FOLLOWS for item in kept):
        kept = []
    other = [{**item, "confirmed": False} for item in first["findings"] if item not in kept]
    answer = {**first, "findings": kept, "notes": [*first["notes"], *other]}
    if kept:
        return answer
    if varied := _varied(other, again["findings"]):
        stood = " ".join(varied.split())
        said = stood if len(stood) <= _NAMED else f"{stood[:_NAMED]}…"
        why = f"again: “{said}” stands in neither page after it, and these differ from one another there: look at them"
        return {**answer, "changed": None, "error": why}
    return {**answer, "changed": None if "error" in first else False}


def _key(item: Answer) -> tuple[str, ...]:
    """A finding but for where it stands and how its words are broken."""
    return (
        *(str(item.get(name, "")) for name in ("code", "kind", "place", "quote", "state")),
        *(_words(item[side]) for side in ("before", "after")),
    )


def _varied(one: Sequence[Answer], other: Sequence[Answer]) -> str:
    """What stood before and stands in neither page, by the first finding that both tell of the same words with different ones after them."""
    gone = {_words(item["before"]) for item in other} - {""}
    return next((str(item["before"]) for item in one if _words(item["before"]) in gone), "")


def _words(text: str) -> str:
    return reads(text).casefold().rstrip(" .:")
