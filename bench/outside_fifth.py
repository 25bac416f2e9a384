"""Whether quotes are located right, and what changed is named, in 161 texts in 19 languages by a tester who was given what is aimed at and the command's own help.

Run: python bench/outside_fifth.py [--half near|apart|both] [--show N] [--language CODE]. The cases stand as the tester froze them, in
bench/passages/measuring_twenty_fourth.jsonl.xz, a line each: 6,546 of them, seven tenths with context on both sides, a near-duplicate in the text in two fifths.
Halves are drawn by text; the second was kept apart at first, and is looked into since. What is right is the tester's own. By the tester's own second look 17 of the near half's passages that count as
moved stand in a sentence that moved with them, where “found” is as right, and 13 more labels are wrong; they stay as they were. A changed unit or body
may be called a number or a name as well, and a verdict or a vote turned round counts as a negation.
"""

from __future__ import annotations

import sys
from pathlib import Path

sys.path.insert(0, str(Path(__file__).parents[1]))

from bench.evaluator import SETS, command
from bench.outside_fourth import packed
from bench.outside_second import Case, measure

FILE = SETS / "measuring_twenty_fourth.jsonl.xz"


def generate() -> tuple[list[Case], list[Case]]:
    """The cases of both halves, that kept apart second."""
    return packed(FILE)


if __name__ == "__main__":
    command(__doc__, {"twenty-fourth": generate}, measure)
