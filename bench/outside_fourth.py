"""Whether quotes are located right, and what changed is named, in 198 texts in 25 languages by a fourth outsider, who knew the issue and the commands' descriptions alone.

Run: python bench/outside_fourth.py [--half near|apart|both] [--show N] [--language CODE]. The cases stand as he froze them in
bench/passages/measuring_twenty_third.jsonl.xz, a line each. Each of 66 reports of his own was filled in three ways, so that a mistake counts up to three times;
he made these cases after he had seen how a smaller lot of the same reports came out, whose near-duplicates stood among the links to other stories: here they stand in the
text. Halves are drawn by report; of that kept apart only totals are printed. What is right is his own; where he let either of two kinds stand (a quarter of a year is a
number or a date), the one that is told is taken.
"""

from __future__ import annotations

import json
import lzma
import sys
from pathlib import Path

sys.path.insert(0, str(Path(__file__).parents[1]))

from bench.evaluator import SETS, command
from bench.outside_second import Case, measure
from harness.evidence.answer import answer
from harness.evidence.plain import read_plain
from harness.model.registry import TextQuote

FILE = SETS / "measuring_twenty_third.jsonl.xz"
_ALTERED = frozenset({"alter", "double", "reword+fact", "partial-alter", "two-alter", "ellipsis-alter", "insert-alter"})


def generate() -> tuple[list[Case], list[Case]]:
    """The cases of both halves, that kept apart second."""
    return packed(FILE)


def packed(file: Path) -> tuple[list[Case], list[Case]]:
    """The cases of a file, a line of JSON each, of both halves."""
    halves: dict[str, list[Case]] = {"near": [], "apart": []}
    for line in lzma.decompress(file.read_bytes()).decode().splitlines():
        given = json.loads(line)
        quote = TextQuote(exact=given["quote"], prefix=given["prefix"], suffix=given["suffix"])
        again = given["status"] == ["changed"] and given["sort"] not in _ALTERED
        either = [kinds for kinds in given["kinds"] if len(kinds) > 1]
        told = {c.kind.value for c in answer(read_plain(given["text"]), quote).changes} if either else set()
        halves[given["half"]].append(
            Case(
                sort="fact" if given["sort"] in _ALTERED else "same" if again else given["sort"],
                language=given["language"],
                text=given["text"],
                quote=quote,
                statuses=("changed", "found") if again else tuple(given["status"]),
                place=None if given["span"] is None else (given["span"][0], given["span"][1]),
                kinds=frozenset(next((k for k in kinds if k in told), kinds[0]) for kinds in given["kinds"]),
                beside=given["beside"],
            )
        )
    return halves["near"], halves["apart"]


if __name__ == "__main__":
    command(__doc__, {"twenty-third": generate}, measure)
