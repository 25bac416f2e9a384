"""Whether two sentences that share most of their words, yet tell something else, are told apart, and two that tell the same in other words are not.

Run: python bench/turned.py [--set turned|words] [--half near|apart|both] [--show N] [--language CODE]. The 757 pairs in 15 languages stand as an outsider wrote them, who knew what is asked here alone and
not how it is answered, in bench/passages/measuring_twenty_eighth.jsonl.xz, a line each: 457 in which figures, days, names, roles or the voice were exchanged, a word gave way to its counterpart, or a
scope moved; and 300 of the same facts put otherwise. Halves are drawn by topic; of that kept apart only totals are printed. A change counts as told where it is called anything
that alters a claim, and as missed where it is called wording; the same in other words counts as a false alarm where a number, date, name, negation or unit is said to have changed.
What is right is the author's own.

With ``--set words``: the 690 pairs of another, in bench/passages/measuring_thirtieth.jsonl.xz. In 414 one word gave way to another that makes it another fact (drunk and sober, warehouse and barn), in 276 to a synonym, a broader word, another form or spelling.
"""

from __future__ import annotations

import argparse
import json
import lzma
from collections import Counter
from pathlib import Path

from harness.evidence.difference import difference

_FILES = {
    "turned": Path(__file__).parent / "passages" / "measuring_twenty_eighth.jsonl.xz",
    "words": Path(__file__).parent / "passages" / "measuring_thirtieth.jsonl.xz",
}
_FACTS = frozenset({"number", "date", "name", "negation", "unit"})


def measure(half: str, *, of: str = "turned", show: int = 0, language: str = "") -> None:
    """Prints what was told and missed of one half of a set, by what was changed."""
    told: Counter[str] = Counter()
    cases: Counter[str] = Counter()
    false = same = 0
    for line in lzma.decompress(_FILES[of].read_bytes()).decode().splitlines():
        case = json.loads(line)
        if case["half"] != half or (language and case["language"] != language):
            continue
        kinds = {c.kind.value for c in difference(case["before"], case["after"], case["language"]).critical}
        if case["changed"]:
            cases[case["sort"]] += 1
            told[case["sort"]] += bool(kinds)
            wrong = not kinds
        else:
            same += 1
            false += bool(kinds & _FACTS)
            wrong = bool(kinds & _FACTS)
        if wrong and show and half == "near":
            show -= 1
            print(f"  {case['language']} {case['sort']}: {sorted(kinds)}\n    {case['before']}\n    {case['after']}")
    print(
        f"{'first half' if half == 'near' else 'half kept apart'}: told {told.total()} of {cases.total()} changed",
        end="",
    )
    print(f" ({cases.total() - told.total()} called wording), a fact named in {false} of {same} that say the same")
    print("  " + ", ".join(f"{sort} {told[sort]} of {count}" for sort, count in cases.most_common()))


def main() -> None:
    """Reads the command line."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--set", choices=tuple(_FILES), default="turned")
    parser.add_argument("--half", choices=("near", "apart", "both"), default="both")
    parser.add_argument("--show", type=int, default=0, help="print so many wrong answers of the first half")
    parser.add_argument("--language", default="", help="only cases in this language")
    given = parser.parse_args()
    for half in ("near", "apart") if given.half == "both" else (given.half,):
        measure(half, of=given.set, show=given.show, language=given.language)


if __name__ == "__main__":
    main()
