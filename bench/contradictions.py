"""Contradictions decided from declared values, on labelled cases of what newsrooms meet; and 10,000 claims compared with each other.

Run: python bench/contradictions.py [tune|apart] [--wrong] [--speed] [--write]; the last puts the figures into docs/accuracy/contradictions.md. The cases stand in tests/corpus/contradictions: `tune.txt` was known
while the rules were made, `apart.txt` was not looked into. A case is a line: a label, a statement, what its claim expects, and the passage
that it rests on, or after `&` a second claim of the same article, after `&&` one of another.

- The label is `x` for a contradiction, `=` for agreement, `?` where neither can be said: a count that grew, another thing that is
  counted, officials of whom each is quoted rightly. `@uk` behind it is the passage's language, `!` says that the link's stance is disputes.
- What is expected is a quantity (`about 4000 people @2025-01-13 #killed`: `@` its day, `#` its measure, which is a count that grows and
  tolerates a tenth; `#~` a level), `date EDTF event`, `before EDTF event`, `after EDTF event`, `said WORDS by SPEAKER`, `has WORDS` or `lacks WORDS`.
- A name before a colon in a statement of a pair is its claimant.

Every case goes through the same judgement as `harness verify`; contradicted is what gets that verdict.
"""

from __future__ import annotations

import itertools
import random
import re
import sys
import time
from collections import Counter
from dataclasses import dataclass, replace
from datetime import UTC, datetime
from html import escape
from pathlib import Path

ROOT = Path(__file__).resolve().parents[1]
sys.path.insert(0, str(ROOT))

from bench._options import asked  # noqa: E402
from harness.evidence.read import Document, read  # noqa: E402
from harness.model.layout import Layout  # noqa: E402
from harness.model.place import Place  # noqa: E402
from harness.model.registry import (  # noqa: E402
    Article,
    Claim,
    DateExpectation,
    EvidenceLink,
    Expectation,
    Measure,
    OrderExpectation,
    QuantityExpectation,
    QuotationExpectation,
    Registry,
    Source,
    SourceType,
    Stance,
    Statement,
    TextQuote,
    WordsExpectation,
    frozen_mapping,
)
from harness.model.snapshot import Outcome, Snapshot  # noqa: E402
from harness.model.verdict import Status, Verdict  # noqa: E402
from harness.registry import grammar  # noqa: E402
from harness.rules.inputs import Inputs  # noqa: E402
from harness.rules.run import judge  # noqa: E402
from harness.rules.scopes import Visit  # noqa: E402

CORPUS = ROOT / "tests/corpus/contradictions"
NOW = datetime(2025, 6, 1, 12, tzinfo=UTC)
_QUANTITY = re.compile(
    r"(?P<value>(?:exactly|about|at least|at most|between)\s+[\d.,]+(?:\s+(?:million|billion|thousand))?"
    r"(?:\s+and\s+[\d.,]+(?:\s+(?:million|billion|thousand))?)?)(?P<unit>[^@#]*)(?:@(?P<day>\S+))?\s*(?:#(?P<measure>\S+))?"
)


@dataclass(frozen=True, slots=True, kw_only=True)
class Case:
    """One labelled case: its section, label and the claims as written."""

    section: str
    line: int
    label: str
    language: str
    disputes: bool
    parts: tuple[str, ...]
    text: str


def cases(name: str) -> list[Case]:
    """The cases of one file, in its order."""
    found, section = [], ""
    for number, line in enumerate((CORPUS / f"{name}.txt").read_text(encoding="utf-8").splitlines(), 1):
        if line.startswith("["):
            section = line.strip("[]")
        elif line and not line.startswith("#"):
            head, *parts = [p.strip() for p in line.split(" | ")]
            language = head.partition("@")[2] or "en"
            found.append(
                Case(
                    section=section, line=number, label=head[0], language=language, disputes="!" in head,
                    parts=tuple(parts), text=line,
                )
            )  # fmt: skip
    return found


def expectation(text: str, place: Place) -> Expectation:
    """What a case's short form expects."""
    kind, _, rest = text.partition(" ")
    if kind == "date":
        day, _, event = rest.partition(" ")
        return DateExpectation(edtf=day, event=event, place=place)
    if kind in ("before", "after"):
        day, _, event = rest.partition(" ")
        return OrderExpectation(event=event, earlier=kind == "before", than=day, place=place)
    if kind == "said":
        words, _, speaker = rest.rpartition(" by ")
        return QuotationExpectation(text=words, speaker=speaker, place=place)
    if kind in ("has", "lacks"):
        return WordsExpectation(text=rest, present=kind == "has", place=place)
    match = _QUANTITY.fullmatch(text)
    assert match is not None, text
    value = grammar.quantity(match["value"].replace(",", ""))
    return QuantityExpectation(
        comparator=value.comparator, low=value.low, high=value.high, unit=match["unit"].strip(), as_of=match["day"],
        measure=(match["measure"] or "").lstrip("~") or None, place=place, written=match["value"],
    )  # fmt: skip


def registry_of(case: Case) -> tuple[Registry, Document]:
    """The case as a registry, and the page that its claims rest on."""
    paired = case.parts[2] in ("&", "&&")
    halves = [case.parts[:2], case.parts[3:5]] if paired else [case.parts[:2]]
    passage = "Nothing is said here of any of it." if paired else case.parts[2]
    words = paired and halves[0][1].startswith("has ")
    if words:
        # Both claims are of what one page says.
        passage = f"The page speaks of {halves[0][1].removeprefix('has ')}."
    claims, measures, articles = [], {}, {}
    for number, (written, expects) in enumerate(halves):
        claimant, _, statement = written.rpartition(": ") if paired else ("", "", written)
        article = "a" if number == 0 or case.parts[2] == "&" else "b"
        place = Place(file=f"claims/{article}.yaml", line=1 + number)
        declared = expectation(expects, place)
        if isinstance(declared, QuantityExpectation) and declared.measure:
            kind = "level" if "#~" in expects else "cumulative"
            measures[declared.measure] = Measure(
                id=declared.measure, unit=declared.unit, kind=kind, tolerance=0.1, place=place
            )
        links: tuple[EvidenceLink, ...] = ()
        if not paired or words:
            stance = Stance.DISPUTES if case.disputes else Stance.SUPPORTS
            links = (EvidenceLink(key="s", source="s", quote=TextQuote(exact=passage), stance=stance, place=place),)
        claims.append(
            Claim(
                id=f"c{number}", article=article, statement=Statement(quote=TextQuote(exact=statement)), claimant=claimant or None,
                expects=(declared,), evidence=links, place=place,
            )
        )  # fmt: skip
        articles[article] = Article(
            id=article, title=article, file=f"{article}.md", language="en", text="", claims_file=f"claims/{article}.yaml", place=place
        )  # fmt: skip
    source = Source(id="s", type=SourceType.WEB, url="http://s.test/", publisher="A paper", place=Place(file="x"))
    registry = Registry(
        articles=frozen_mapping(articles), sources=frozen_mapping({"s": source}), measures=frozen_mapping(measures), claims=tuple(claims)
    )  # fmt: skip
    return registry, page(passage, case.language)


def page(passage: str, language: str) -> Document:
    """A page of three paragraphs, the passage the middle one."""
    from tests.conftest import layout_of

    around = ("What follows was published earlier.", "More on this in the coming days.")
    markup = f"<p>{around[0]}</p><p>{escape(passage, quote=False)}</p><p>{around[1]}</p>"
    return read(Layout.from_json(layout_of(markup, language=language)))


def verdicts(case: Case) -> tuple[Verdict, ...]:
    """What the rules make of a case."""
    registry, document = registry_of(case)
    snapshot = Snapshot(
        id="a" * 64, source="s", url="http://s.test/", final_url="http://s.test/", captured_at="2025-06-01T08:00:00Z",
        outcome=Outcome.COMPLETE, reasons=(), status=200, title="A page", hops=(), artifacts={}, manifest={},
    )  # fmt: skip
    visit = Visit(snapshot=snapshot, document=document)
    return judge(
        Inputs(
            registry=registry, claims=registry.claims, baselines={}, visit=lambda _: visit,
            accepted=lambda _: (None, None, "none"), now=NOW,
        )
    ).verdicts  # fmt: skip


def outcome(case: Case) -> str:
    """`x` where a claim of the case is contradicted, `=` where it is supported, else `?`."""
    found = verdicts(case)
    if any(v.status is Status.CONTRADICTED for v in found):
        return "x"
    return "=" if found[0].status is Status.SUPPORTED else "?"


@dataclass(frozen=True, slots=True, kw_only=True)
class Figures:
    """How many cases, contradictions among them, found of them, and found where there is none."""

    cases: int
    contradictions: int
    found: int
    false: int

    @property
    def precision(self) -> float:
        return self.found / max(1, self.found + self.false)

    @property
    def recall(self) -> float:
        return self.found / max(1, self.contradictions)


def figures(name: str, *, wrong: bool = False) -> tuple[Figures, Counter[str]]:
    """The figures of one set, and how many agreements were confirmed; ``wrong`` prints what came out otherwise than labelled."""
    found: Counter[str] = Counter()
    for case in cases(name):
        got = outcome(case)
        found[case.label + got] += 1
        if wrong and got != case.label and "x" in (got, case.label):
            reason = next(
                (v.reason for v in verdicts(case) if v.status is Status.CONTRADICTED), verdicts(case)[0].reason
            )
            print(f"  {name}:{case.line} [{case.section}] {case.text}\n      -> {got}: {reason}")
    total = sum(found.values())
    contradictions = sum(n for key, n in found.items() if key[0] == "x")
    false = found["=x"] + found["?x"]
    return Figures(cases=total, contradictions=contradictions, found=found["xx"], false=false), found


_BEGIN, _END = "<!-- made by bench/contradictions.py --write -->", "<!-- end of what is made -->"


def section() -> str:
    """The tables of docs/accuracy/contradictions.md: figures by set and kind of case."""
    rows = ["| set | cases | contradictions | found | false alarms | precision | recall | agreements confirmed |", "|---|---|---|---|---|---|---|---|"]  # fmt: skip
    kinds = []
    for name, title in (("tune", "known while the rules were made"), ("apart", "**kept apart**")):
        by_kind: dict[str, Counter[str]] = {}
        for case in cases(name):
            by_kind.setdefault(case.section, Counter())[case.label + outcome(case)] += 1
        total: Counter[str] = sum(by_kind.values(), Counter())
        rows.append(_row(title, total))
        if name == "apart":
            kinds = [_row(kind, found) for kind, found in by_kind.items()]
    return "\n".join(
        [
            _BEGIN,
            "",
            *rows,
            "",
            "Those kept apart, by kind:",
            "",
            rows[0].replace("set", "kind", 1),
            rows[1],
            *kinds,
            "",
            _END,
        ]
    )


def _row(title: str, found: Counter[str]) -> str:
    there = sum(n for key, n in found.items() if key[0] == "x")
    agree = sum(n for key, n in found.items() if key[0] == "=")
    false = found["=x"] + found["?x"]
    precision = f"{found['xx'] / (found['xx'] + false):.3f}" if found["xx"] + false else "–"
    recall = f"{found['xx'] / there:.3f}" if there else "–"
    return f"| {title} | {sum(found.values())} | {there} | {found['xx']} | {false} | {precision} | {recall} | {found['==']} of {agree} |"


def write() -> None:
    """Put `section` into docs/accuracy/contradictions.md, in the place of the one there."""
    path = ROOT / "docs/accuracy/contradictions.md"
    text = path.read_text(encoding="utf-8")
    before, _, rest = text.partition(_BEGIN)
    _, _, after = rest.partition(_END)
    path.write_text(before + section() + after, encoding="utf-8")


def speed(claims: int = 10_000) -> None:
    """What comparing ``claims`` claims with each other costs: with measures, without, and all in one block."""
    from harness.evidence.rivals import rivals
    from harness.evidence.series import all_series, falls, outdated, same_day_clashes
    from harness.evidence.statements import disagreements

    place = Place(file="claims/a.yaml")
    base = QuantityExpectation(
        comparator=grammar.quantity("1").comparator, low=1.0, high=1.0, unit="people", place=place, written="1"
    )
    towns = ("Kursk", "Odesa", "Lviv", "Sumy", "Izmail", "Poltava", "Rivne", "Lutsk")
    measures = {f"m{n}": Measure(id=f"m{n}", unit="people", tolerance=0.1, place=place) for n in range(20)}
    for title, one_block in (
        ("in 20 measures and many statements", False),
        ("all of one measure or one statement", True),
    ):
        made = []
        for n in range(claims):
            value = float(1000 + n)
            town = towns[0] if one_block else towns[n % 8]
            month, day = (10, 3) if one_block else (1 + n % 12, 1 + n % 27)
            measured = n % 2 == 0
            words = f"{1000 + n} soldiers were moved to {town}" + (
                "" if one_block else f" by unit {n // 40} in month {month}"
            )
            expects = replace(
                base, low=value, high=value, written=f"exactly {value:g}", as_of=f"2024-{month:02d}-{day:02d}",
                measure=("m0" if one_block else f"m{n % 20}") if measured else None,
            )  # fmt: skip
            made.append(
                Claim(
                    id=f"c{n}", article=f"a{n // 1000}", statement=Statement(quote=TextQuote(exact=words)), expects=(expects,), place=place
                )
            )  # fmt: skip
        registry = Registry(
            articles=frozen_mapping({}),
            sources=frozen_mapping({}),
            measures=frozen_mapping(measures),
            claims=tuple(made),
        )
        began, clock = time.process_time(), time.perf_counter()
        found = 0
        for series in all_series(registry):
            found += sum(1 for _ in same_day_clashes(series, one_voice=True)) + sum(1 for _ in falls(series))
            found += sum(1 for _ in same_day_clashes(series, one_voice=False)) + sum(1 for _ in outdated(series, {}))
        found += sum(1 for _ in disagreements(registry))
        spent, passed = time.process_time() - began, time.perf_counter() - clock
        print(
            f"{claims} claims {title}: {spent:.1f} s of CPU on one core, {passed:.1f} s passed, {found} pairs found; aim 30 s"
        )
    # Statements of rare and common words as texts have them, for a judge: what costs is finding whom to compare.
    rng = random.Random(7)
    vocabulary = [f"w{n}x".translate(str.maketrans("0123456789", "abcdefghij")) for n in range(20_000)]
    weights = list(itertools.accumulate(1 / (n + 1) for n in range(len(vocabulary))))
    made = [
        Claim(
            id=f"c{n}", article=f"a{n // 1000}", place=place,
            statement=Statement(quote=TextQuote(exact=" ".join(rng.choices(vocabulary, cum_weights=weights, k=14)))),
        )
        for n in range(claims)
    ]  # fmt: skip
    registry = replace(registry, claims=tuple(made))
    began = time.process_time()
    paired = rivals(registry, 1000, {c.id for c in made})
    spent = time.process_time() - began
    print(
        f"{claims} statements put in pairs for a judge: {spent:.1f} s of CPU, {len(paired.pairs)} pairs, {paired.left} left out"
    )


def main() -> None:
    """Print the figures of both sets, or of those named."""
    given = asked(__doc__, ("tune", "apart"), flags=("wrong", "speed", "write"))
    if given.write:
        write()
        return
    if not given.speed:
        for name in given.sets or ["tune", "apart"]:
            got, found = figures(name, wrong=given.wrong)
            agree = sum(n for key, n in found.items() if key[0] == "=")
            print(
                f"{name}: {got.cases} cases, {got.contradictions} contradictions; precision {got.precision:.3f} ({got.false} false), "
                f"recall {got.recall:.3f} ({got.found} found); {found['==']} of {agree} agreements confirmed"
            )
    if given.speed or not (given.sets or given.wrong):
        speed()


if __name__ == "__main__":
    main()
