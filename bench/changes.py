"""How rightly the typed difference names what changed: precision and recall for each kind and language.

Run: python bench/changes.py [--set tuned|measured|unseen|newsroom|probed|everyday|evaluator|second_look|outsider|names|names_later|names_third|negations] [--half first|apart] [--kind name] [--show].
The edits stand in tests/corpus/changes/: sentences with slots, of which each alternative is an edit (`slots_*.txt`), and pairs written by hand as an editor would change them (`pairs_*.txt`).
A slot may name its make, `{p:ship MV Aurora|MV Borealis}`, and what its kind may be called as well, `{w/p:role Judge|Clerk}`.
Both are labelled by whoever wrote them, never by the code. Every edit is judged forwards and backwards.

A label “date/number” says that either name will do; the edit is counted for the first, and the others are not held against it. `--half` takes
the edits of half of the sentences: which half a pair is in says the first hexadecimal digit of its first text's SHA-256 (even: first; odd: apart).
"""

from __future__ import annotations

import argparse
import hashlib
import re
from collections import Counter, defaultdict
from collections.abc import Iterator
from dataclasses import dataclass, replace
from pathlib import Path

from harness.evidence.difference import difference
from harness.model.registry import Names

_CORPUS = Path(__file__).resolve().parent.parent / "tests" / "corpus" / "changes"
_SLOT = re.compile(r"\{(?P<kinds>\w+)(?:/(?P<also>\w+))?(?::(?P<make>\w+))?\s?(?P<words>[^{}]*)\}")
# What a slot's letter says about its alternatives; “=” and “w” slots hold other words for the same.
_KINDS = {
    "n": "number", "d": "date", "p": "name", "g": "negation", "u": "unit", "q": "quantifier", "m": "modality", "a": "attribution",
    "s": "scope", "o": "antonym", "z": "quotation", "w": "wording",
}  # fmt: skip
_BESIDES = (("antonym", "negation"), ("antonym", "date"))
CRITICAL = tuple(kind for kind in _KINDS.values() if kind != "wording")
GATED = ("number", "date", "name", "negation")


@dataclass(frozen=True, slots=True)
class Edit:
    """One edit: the texts before and after it, the kinds that it changes, and how it was made."""

    language: str
    before: str
    after: str
    kinds: frozenset[str]
    made: str
    also: frozenset[str] = frozenset()
    """What its kind may be called as well."""
    names: Names = ()
    origin: str = ""
    """The text before the edit as it was written down, whichever way the edit is judged."""

    @property
    def half(self) -> str:
        """The half of its set that it is in, whichever way it is judged."""
        return "apart" if int(hashlib.sha256(self.origin.encode()).hexdigest()[0], 16) % 2 else "first"


def _lines(path: Path) -> Iterator[tuple[str, str]]:
    """The lines of a file with the language that the last “[xx]” line named."""
    language = ""
    for raw in path.read_text(encoding="utf-8").splitlines():
        line = raw.strip()
        if re.fullmatch(r"\[\w+\]", line):
            language = line[1:-1]
        elif line and not line.startswith("#"):
            yield language, line


def _plainly(line: str) -> str:
    """A line with the first words of each of its slots."""
    return _SLOT.sub(lambda slot: slot["words"].split("|")[0], line)


def _slots(path: Path) -> Iterator[Edit]:
    for language, line in _lines(path):
        plain = re.sub(r"\s+([.,;!?])", r"\1", re.sub(r"  +", " ", _plainly(line)))
        for slot in _SLOT.finditer(line):
            kinds = frozenset(_KINDS[letter] for letter in slot["kinds"]) - {"wording"}
            also = frozenset(_KINDS[letter] for letter in slot["also"] or "")
            for alternative in slot["words"].split("|")[1:]:
                start, end = slot.span()
                plainly = [_plainly(part) for part in (line[:start], line[end:])]
                filled = re.sub(r"  +", " ", f"{plainly[0]}{alternative}{plainly[1]}")
                after = re.sub(r"\s+([.,;!?])", r"\1", filled).strip()
                yield Edit(language, plain, after, kinds, slot["make"] or "slot", also, origin=plain)


def _pairs(path: Path) -> Iterator[Edit]:
    for language, line in _lines(path):
        before, after, labels, *more = (part.strip() for part in line.split(" | "))
        firsts, also = set(), set()
        for label in labels.split("+"):
            first, *others = label.split("/")
            firsts.add(first)
            also.update(others)
        kinds = frozenset(firsts) - {"wording", "typography"}
        names = tuple(tuple(name.split("=")) for name in more[1].split(";")) if len(more) > 1 else ()
        yield Edit(language, before, after, kinds, more[0] if more else "pair", frozenset(also), names, before)


def edits(which: str, half: str = "") -> list[Edit]:
    """All edits of a set, or of half of it, forwards and backwards."""
    slots = _CORPUS / f"slots_{which}.txt"
    found = [*(_slots(slots) if slots.exists() else ()), *_pairs(_CORPUS / f"pairs_{which}.txt")]
    found = [e for e in found if half in ("", e.half)]
    return [*found, *(replace(e, before=e.after, after=e.before) for e in found)]


@dataclass(slots=True)
class Score:
    """Counts of what was named rightly, wrongly, and not at all."""

    right: int = 0
    wrong: int = 0
    missed: int = 0

    def __str__(self) -> str:
        named, there = self.right + self.wrong, self.right + self.missed
        precision = f"{self.right / named:.3f}" if named else "  –  "
        recall = f"{self.right / there:.3f}" if there else "  –  "
        return f"precision {precision}  recall {recall}  ({there} changed)"


def measure(found: list[Edit], *, show: bool) -> tuple[dict[tuple[str, str], Score], Counter[str]]:
    """The scores by kind and language, and how often nothing at all was reported, or a rewording taken for a change."""
    scores: dict[tuple[str, str], Score] = defaultdict(Score)
    counts: Counter[str] = Counter()
    for edit in found:
        result = difference(edit.before, edit.after, edit.language, names=edit.names)
        named = {change.kind.value for change in result.critical}
        # An opposite that denies is told as a negation besides: that is no other fact.
        for label, other in _BESIDES:
            if label in edit.kinds and other in named and other not in edit.kinds:
                named = named - {other} | {label}
        if named & edit.also or (not named and "wording" in edit.also and result.changes):
            named = named - edit.also | edit.kinds
        counts["edits"] += 1
        counts["unchanged"] += not result.changes
        counts["altered, called reworded"] += bool(edit.kinds) and not named
        counts["reworded"] += not edit.kinds
        counts["reworded, called altered"] += not edit.kinds and bool(named)
        for kind in CRITICAL:
            for group in ("all", edit.language, edit.made):
                score = scores[kind, group]
                score.right += kind in edit.kinds and kind in named
                score.wrong += kind not in edit.kinds and kind in named
                score.missed += kind in edit.kinds and kind not in named
        if show and named != edit.kinds:
            print(
                f"{edit.language} wanted {'+'.join(sorted(edit.kinds)) or '-'} named {'+'.join(sorted(named)) or '-'}"
            )
            print(f"   {edit.before}\n   {edit.after}")
            print("  ", [(c.kind.value, c.before, c.after) for c in result.critical])
    return scores, counts


def main() -> None:
    """Prints the tables."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument(
        "--set",
        choices=(
            "tuned",
            "measured",
            "unseen",
            "newsroom",
            "probed",
            "everyday",
            "evaluator",
            "second_look",
            "outsider",
            "names",
            "names_later",
            "names_third",
            "negations",
            "weekdays",
            "districts",
            "wires",
        ),
        default="measured",
        dest="which",
    )
    parser.add_argument("--show", action="store_true", help="print every edit that was named otherwise than labelled")
    parser.add_argument("--language", default="", help="only this language")
    parser.add_argument(
        "--half", choices=("first", "apart"), default="", help="only the edits of half of the sentences"
    )
    parser.add_argument("--kind", choices=GATED, default="", help="by make and language only changes of this kind")
    options = parser.parse_args()
    asked = (options.kind,) if options.kind else GATED
    found = [e for e in edits(options.which, options.half) if options.language in ("", e.language)]
    scores, counts = measure(found, show=options.show)
    print(f"{options.which}: " + ", ".join(f"{count} {name}" for name, count in counts.items()))
    languages = sorted({e.language for e in found})
    for group in ("all", "slot", "pair"):
        if any(scores[kind, group].right + scores[kind, group].wrong + scores[kind, group].missed for kind in CRITICAL):
            print(group)
            for kind in CRITICAL:
                print(f"  {kind:<12} {scores[kind, group]}")
    makes = sorted({e.made for e in found} - {"slot", "pair"})
    if makes:
        print(
            f"by make: edits, those with a kind missed, those with a kind told that is none of theirs (of {', '.join(asked)})"
        )
    for make in makes:
        of_make = [scores[kind, make] for kind in asked]
        count = sum(e.made == make for e in found)
        print(f"  {make:<14} {count:>4} {sum(s.missed for s in of_make):>4} {sum(s.wrong for s in of_make):>4}")
    print(f"by language, precision and recall of {', '.join(asked)} together")
    for language in languages:
        together = Score()
        for kind in asked:
            score = scores[kind, language]
            together.right += score.right
            together.wrong += score.wrong
            together.missed += score.missed
        print(f"  {language:<4} {together}")


if __name__ == "__main__":
    main()
