"""Whether quotes are located right, and what changed is named, in 106 texts in 12 languages by a third outsider, who knew the issue and the commands' descriptions alone.

Run: python bench/outside_third.py [--half near|apart|both] [--show N] [--language CODE]. The cases stand as he froze them in
bench/passages/measuring_twenty_second.jsonl.xz, a line each. Of the texts 49 were written by hand; as many are the same with every fact turned and their
sentences in another order, and eight are of both: a mistake counts two or three times. Halves are drawn by text; French, Japanese and Portuguese are in
the half kept apart alone, of which only totals are printed. What is right is his own, but that the same facts in other words may be “found” as well
as “changed”, as the command's help has it: he had asked for “changed” (115 cases).
"""

from __future__ import annotations

import json
import lzma
import sys
from pathlib import Path

sys.path.insert(0, str(Path(__file__).parents[1]))

from bench.evaluator import SETS, command
from bench.outside_second import Case, measure
from harness.model.registry import TextQuote

FILE = SETS / "measuring_twenty_second.jsonl.xz"


def generate() -> tuple[list[Case], list[Case]]:
    """The cases of both halves, that kept apart second."""
    halves: dict[str, list[Case]] = {"near": [], "apart": []}
    for line in lzma.decompress(FILE.read_bytes()).decode().splitlines():
        given = json.loads(line)
        altered = bool(given["kinds"])
        again = given["status"] == "changed" and not altered
        place = None if given["span"] is None else (given["span"][0], given["span"][1])
        halves[given["half"]].append(
            Case(
                sort="fact" if altered else "same" if again else given["sort"].partition("+")[0],
                language=given["language"],
                text=given["text"],
                quote=TextQuote(exact=given["quote"], prefix=given["prefix"], suffix=given["suffix"]),
                statuses=("changed", "found") if again else (given["status"],),
                place=place,
                kinds=frozenset(given["kinds"]),
                beside=given["beside"],
            )
        )
    return halves["near"], halves["apart"]


if __name__ == "__main__":
    command(__doc__, {"twenty-second": generate}, measure)
