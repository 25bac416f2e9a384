"""Whether quotes are located right, and what changed is named, in texts by five testers who were given what is aimed at and the form of a case alone: 132 and 95 texts in 28 languages, 169 and 155 in 15, 92 in 14.

Run: python bench/outside_sixth.py [--set twenty-fifth|twenty-sixth|twenty-seventh|twenty-ninth|thirty-second] [--half near|apart|both] [--show N] [--language CODE]. The cases stand as the testers froze them, in
bench/passages/measuring_twenty_fifth.jsonl.xz (4,655), measuring_twenty_sixth.jsonl.xz (2,492), measuring_twenty_seventh.jsonl.xz (3,372), measuring_twenty_ninth.jsonl.xz (4,922) and measuring_thirty_second.jsonl.xz (3,901), a line each: seven tenths with context on both sides, a near-duplicate in the
text of two fifths, of half, of two fifths, of a third and of two fifths, every edit's kinds as an editor would call them. Halves are drawn by text, and of the last a quarter is kept apart; of those kept apart only totals are printed. What is right
is the testers' own.
"""

from __future__ import annotations

import sys
from pathlib import Path

sys.path.insert(0, str(Path(__file__).parents[1]))

from bench.evaluator import SETS, command
from bench.outside_fourth import packed
from bench.outside_second import Case, measure


def first() -> tuple[list[Case], list[Case]]:
    """The first tester's cases of both halves, that kept apart second."""
    return packed(SETS / "measuring_twenty_fifth.jsonl.xz")


def third() -> tuple[list[Case], list[Case]]:
    """A third's, of newsrooms' own languages."""
    return packed(SETS / "measuring_twenty_seventh.jsonl.xz")


def fourth() -> tuple[list[Case], list[Case]]:
    """A fourth's, half of whose edits recast the sentence around the fact, and all of whose rewording does."""
    return packed(SETS / "measuring_twenty_ninth.jsonl.xz")


def second() -> tuple[list[Case], list[Case]]:
    """The second tester's."""
    return packed(SETS / "measuring_twenty_sixth.jsonl.xz")


def fifth() -> tuple[list[Case], list[Case]]:
    """A fifth's, with two edits at once, and sentences put otherwise around one."""
    return packed(SETS / "measuring_thirty_second.jsonl.xz")


if __name__ == "__main__":
    command(
        __doc__,
        {
            "twenty-fifth": first,
            "twenty-sixth": second,
            "twenty-seventh": third,
            "twenty-ninth": fourth,
            "thirty-second": fifth,
        },
        measure,
    )
