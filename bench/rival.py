"""Whether quotes are located right as somebody else would test it: whole pages with all that stands around a story, in thirteen languages.

Run: python bench/rival.py [--set measuring_fourth] [--seed N] [--pages N] [--show N] [--sort NAME]. The sentences stand in
bench/passages/. Of each page there are two versions; the quote is taken from the first as its text reads, and located in the second. Pages
are plain text in four makes (paragraphs, lines, wrapped, as converters from HTML write it) or layouts; a third of them has
twenty to sixty paragraphs. In half of the edits a near-duplicate, in which a single number, date, name, negation or unit is another, stands before
or after the passage.

What is right follows from the two versions alone. Where two passages fit a quote and its context to the letter, it is “ambiguous”; where no context
is given and a near-duplicate stands there, “ambiguous” will do for a passage edited, and “changed” as well for one deleted. Besides the
status and the place, the changes named are counted: number, date, name and negation, against the edit made.
"""

from __future__ import annotations

import argparse
import random
import time
import tomllib
from collections import Counter, defaultdict
from pathlib import Path
from typing import Any

from _rival_cases import Case, Maker, bare
from _rival_pages import SPACELESS, Bank, story

from harness.evidence.answer import answer
from harness.evidence.plain import read_plain
from harness.evidence.read import Document, read
from harness.model.layout import Layout

FOLDER = Path(__file__).with_name("passages")
SEEDS = {"measuring_fourth": 90_400, "measuring_fifth": 90_500}
GATED = ("number", "date", "name", "negation")
FORMS = ("airy", "layout", "wrapped", "lines", "converted", "layout")


def document_of(case: Case) -> Document:
    if case.form != "layout":
        return read_plain(case.text, language=case.language)
    blocks: list[dict[str, Any]] = []
    runs: list[dict[str, Any]] = []
    for block in case.blocks:
        number = len(blocks)
        name = {"td": "td"}.get(block.tag, block.tag)
        text = (" | " if block.tag == "td" else ("" if case.language in SPACELESS else " ")).join(
            s.text for s in block.sentences
        )
        blocks.append(
            {
                "id": number,
                "tag": "p" if name == "td" else name,
                "path": f"body>{name}:nth-of-type({number + 1})",
                "ancestors": [*block.ancestors, name],
            }
        )
        runs.append({"text": text, "block": number})
    return read(
        Layout.from_json(
            {
                "format": 1, "kind": "web", "url": "http://a.test/", "title": "", "language": case.language, "width": 1, "height": 1, "meta": {},
                "frames": [], "blocks": blocks, "runs": runs,
            }
        )
    )  # fmt: skip


def generate(name: str, seed: int, pages: int) -> list[Case]:
    data = tomllib.loads((FOLDER / f"{name}.toml").read_text(encoding="utf-8"))
    cases: list[Case] = []
    for number in range(pages):
        for code, texts in data.items():
            rng = random.Random(f"{name} {seed} {code} {number}")
            page, targets = story(Bank(code, texts, rng), rng, FORMS[number % len(FORMS)], number)
            cases += Maker(page, targets, rng).all()
    return cases


def _common(one_: tuple[int, int], other: tuple[int, int]) -> float:
    both = min(one_[1], other[1]) - max(one_[0], other[0])
    return max(0, both) / max(1, max(one_[1], other[1]) - min(one_[0], other[0]))


def measure(name: str, seed: int, pages: int, show: int, sort: str, altered_only: bool, language: str) -> None:
    cases = [
        c
        for c in generate(name, seed, pages)
        if (not sort or c.sort.startswith(sort)) and (not language or c.language == language)
    ]
    total, right, placed, unseen, lookalike = (Counter[str]() for _ in range(5))
    languages: dict[str, Counter[bool]] = defaultdict(Counter)
    sides: dict[int, Counter[bool]] = defaultdict(Counter)
    forms: dict[str, Counter[bool]] = defaultdict(Counter)
    hit, missed, extra = (Counter[str]() for _ in range(3))
    shown = 0
    began = time.process_time()
    for case in cases:
        document = document_of(case)
        offset = 0
        if case.form == "layout" and case.span is not None and document.text != case.text:
            offset = document.text.find(case.text[slice(*case.span)]) - case.span[0]
        got = answer(document, case.quote)
        span = (case.span[0] + offset, case.span[1] + offset) if case.span else None
        ok = got.status.value in case.statuses
        where = (got.start, got.end) if got.start is not None and got.end is not None else None
        if ok and where and span:
            ok = _common(where, span) >= 0.9
        total[case.sort] += 1
        right[case.sort] += ok
        placed[case.sort] += ok and (where is None or span is None or where == span)
        lied = (
            case.statuses[0] in ("changed", "absent")
            and "found" not in case.statuses
            and got.status.value in ("found", "moved")
        )
        unseen[case.sort] += lied
        lookalike[case.sort] += (
            where is not None
            and any(_common(where, x) > 0.5 for x in case.lookalikes)
            and "absent" not in case.statuses[1:]
        )
        languages[case.language][ok] += 1
        forms[case.form][ok] += 1
        sides[bool(bare(case.quote.prefix)) + bool(bare(case.quote.suffix))][ok] += 1
        named = True
        if case.kinds is not None and case.statuses[0] in ("changed", "found") and got.status.value != "ambiguous":
            kinds = {c.kind.value for c in got.changes} if got.status.value == "changed" else set()
            for kind in GATED:
                hit[kind] += kind in kinds and kind in case.kinds
                missed[kind] += kind in case.kinds and kind not in kinds
                extra[kind] += kind in kinds and kind not in case.kinds and kind not in case.allowed and ok
                named = (
                    named
                    and not (kind in case.kinds and kind not in kinds)
                    and not (kind in kinds and kind not in case.kinds | case.allowed)
                )
        if (lied if altered_only else not ok or not named) and shown < show:
            shown += 1
            print(
                f"--- {case.sort} {case.language} {case.form} wanted {case.statuses} {span} {set(case.kinds or ())}, got {got.status.value} {where} {[(c.kind.value, c.before, c.after) for c in got.changes]} {got.reasons}"
            )
            print(
                f"    quote  {case.quote.exact!r}\n    prefix {case.quote.prefix!r}\n    suffix {case.quote.suffix!r}"
            )
            print(
                f"    wanted {document.text[slice(*span)] if span else ''!r}\n    got    {document.text[slice(*where)] if where else ''!r}"
            )
            if show > 900:
                print(document.text)
    seconds = time.process_time() - began
    count = sum(total.values())
    print(
        f"{name}: {count} cases in {len(languages)} languages, near-duplicates in {sum(c.near for c in cases) / count:.0%}, {1e3 * seconds / count:.1f} ms a case with reading"
    )
    print(f"  {'':<18}{'cases':>6}{'right':>8}{'to the letter':>15}{'altered, unchanged':>20}{'lookalike taken':>17}")
    for key in [*sorted(total), ""]:
        t, r, p, u, k = (sum(c.values()) if not key else c[key] for c in (total, right, placed, unseen, lookalike))
        print(f"  {key or 'all':<18}{t:>6}{r / t:>8.4f}{p / t:>15.3f}{u:>20}{k:>17}")
    for title, table in (("language", languages), ("form", forms), ("sides of context", sides)):
        print(f"  by {title}: " + ", ".join(f"{k} {n[True] / n.total():.3f}" for k, n in sorted(table.items())))
    for kind in GATED:
        print(
            f"  {kind}: named {hit[kind]} of {hit[kind] + missed[kind]} (recall {hit[kind] / max(1, hit[kind] + missed[kind]):.4f}), precision {hit[kind] / max(1, hit[kind] + extra[kind]):.4f}"
        )


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--set", choices=tuple(SEEDS), default="measuring_fourth")
    parser.add_argument("--seed", type=int, help="another seed than the set's own")
    parser.add_argument("--pages", type=int, default=12, help="pages in each language")
    parser.add_argument("--show", type=int, default=0, help="how many wrong answers to print")
    parser.add_argument("--sort", default="", help="only sorts that begin so")
    parser.add_argument("--language", default="")
    parser.add_argument("--altered", action="store_true", help="print altered passages called unchanged only")
    given = parser.parse_args()
    seed = SEEDS[given.set] if given.seed is None else given.seed
    measure(given.set, seed, given.pages, given.show, given.sort, given.altered, given.language)


if __name__ == "__main__":
    main()
