"""Every rule on its own cases: ``cases/FCnnn.yaml`` says in which situations it finds something and in which it must not.

A case gives pages as flat markup (`now`, `accepted`, `second` for another source, `earlier` for the first of two visits) and what else
differs from the plain claim on one source; see `_judged` for all keys.
"""

from __future__ import annotations

import dataclasses
from datetime import UTC, datetime
from pathlib import Path
from typing import Any

import pytest
import yaml

from harness.evidence.declared import names_of
from harness.evidence.locate import locate
from harness.evidence.placed import context
from harness.evidence.read import EXTRACTOR_VERSION
from harness.model.passage import Located
from harness.model.place import Place
from harness.model.registry import (
    Article,
    Baseline,
    Claim,
    DateExpectation,
    EvidenceLink,
    Expectation,
    ImageExpectation,
    LogEntry,
    Measure,
    OrderExpectation,
    QuantityExpectation,
    Quarantine,
    QuotationExpectation,
    Registry,
    Source,
    SourceType,
    Stance,
    Statement,
    TextQuote,
    Waiver,
    WordsExpectation,
    frozen_mapping,
)
from harness.model.snapshot import Outcome, Snapshot
from harness.registry import grammar
from harness.rules.catalogue import rules
from harness.rules.inputs import Inputs
from harness.rules.run import judge
from harness.rules.scopes import Visit
from harness.rules.signoff import signoff_digest
from tests.conftest import document_of
from tests.judges import asked
from tests.pictures import PLACE, Desk, picture, sha256

CASES = Path(__file__).parent / "cases"
NOW = datetime(2025, 5, 2, 12, tzinfo=UTC)
P = Place(file="claims/case.yaml")
QUOTE = "1,500 soldiers were moved to Vladivostok"


def _load(code: str) -> dict[str, dict[str, dict[str, Any]]]:
    data: dict[str, dict[str, dict[str, Any]]] = yaml.safe_load((CASES / f"{code}.yaml").read_text(encoding="utf-8"))
    return data


ALL = [
    pytest.param(rule.code, kind, name, id=f"{rule.code}-{kind}-{name}")
    for rule in rules()
    for kind, cases in _load(rule.code).items()
    for name in cases
]


@pytest.mark.parametrize("code", [r.code for r in rules()])
def test_every_rule_has_cases_of_both_kinds(code: str) -> None:
    data = _load(code)
    assert set(data) == {"finds", "passes"}
    assert data["finds"]
    assert data["passes"]


def test_no_cases_without_a_rule() -> None:
    assert {p.stem for p in CASES.glob("*.yaml")} == {r.code for r in rules()}


@pytest.mark.parametrize(("code", "kind", "name"), ALL)
def test_case(code: str, kind: str, name: str) -> None:
    found = _judged(_load(code)[kind][name])
    assert (code in found) is (kind == "finds"), sorted(found)


def _snapshot(case: dict[str, Any], name: str, outcome: str = "complete", title: str = "A page") -> Snapshot:
    at = case.get("captured_at", "2025-05-02T08:00:00Z")
    return Snapshot(
        id=name * 64, source="nis", url="http://nis.test/", final_url="http://nis.test/", captured_at=at, outcome=Outcome(outcome),
        reasons=(), status=200, title=title, hops=(), artifacts={}, manifest={},
    )  # fmt: skip


def _edtf(value: Any) -> str | None:
    # YAML reads a bare day as a date.
    return None if value is None else str(value)


def _expectations(case: dict[str, Any]) -> tuple[Expectation, ...]:
    made: list[Expectation] = []
    for item in case.get("expects", ()):
        if "quantity" in item:
            value = grammar.quantity(str(item["quantity"]))
            made.append(
                QuantityExpectation(
                    comparator=value.comparator,
                    low=value.low,
                    high=value.high,
                    unit=item.get("unit", ""),
                    measure=item.get("measure"),
                    as_of=_edtf(item.get("as_of")),
                    place=P,
                    written=str(item["quantity"]),
                )
            )
        elif "image" in item:
            made.append(ImageExpectation(image=item["image"], matches=item["matches"], place=P))
        elif "date" in item:
            made.append(DateExpectation(edtf=str(item["date"]), event=item.get("event", ""), place=P))
        elif "before" in item or "after" in item:
            than = item.get("before") or item["after"]
            made.append(
                OrderExpectation(event=item.get("event", ""), earlier="before" in item, than=str(than), place=P)
            )
        elif "presence" in item or "absence" in item:
            words = item.get("presence") or item["absence"]
            made.append(
                WordsExpectation(text=words, present="presence" in item, as_of=_edtf(item.get("as_of")), place=P)
            )
        else:
            made.append(QuotationExpectation(text=item["quotation"], speaker=item.get("speaker", ""), place=P))
    return tuple(made)


def _judged(case: dict[str, Any]) -> set[str]:
    """The codes of all findings on a case."""
    quote = case.get("quote", QUOTE)
    sources = {
        "nis": Source(
            id="nis",
            type=SourceType.WEB,
            url="http://nis.test/",
            published=case.get("published"),
            publisher=case.get("publisher", ""),
            place=P,
            quarantine=Quarantine(why="unwell", by="mk", until=case["quarantine"], place=P)
            if "quarantine" in case
            else None,
        )
    }
    visits: dict[str, Visit] = {}
    if "person" in case:
        sources["nis"] = Source(id="nis", type=SourceType.PERSON, person="an officer", place=P)
        links = [
            EvidenceLink(
                key="nis", source="nis", on="2025-05-01", by="phone", checker="mk", answer=case["person"], place=P
            )
        ]
    elif "document" in case:
        sources["nis"] = Source(id="nis", type=SourceType.FILE, file="vault:a.pdf", sha256="a" * 64, place=P)
        links = [EvidenceLink(key="nis", source="nis", page=4, quote=TextQuote(exact=quote), place=P)]
    else:
        stance = Stance(case.get("stance", "supports"))
        links = [EvidenceLink(key="nis", source="nis", quote=TextQuote(exact=quote), stance=stance, place=P)]
        if "shown" in case or "film_trouble" in case:
            # A picture is looked for: on the page, or in a recording at a time.
            case = {"now": f"<p>{QUOTE}.</p>", **case}
            words = TextQuote(exact=quote) if "with_quote" in case else None
            links = [
                EvidenceLink(
                    key="nis", source="nis", quote=words, image=case.get("image", "mine.png") or None, at=case.get("at"), place=P
                )
            ]  # fmt: skip
        visits["nis"] = _visit(case)
    if "second" in case:
        sources["afp"] = Source(
            id="afp", type=SourceType.WEB, url=case.get("second_url", "http://afp.test/"), origin=case.get("second_origin"),
            publisher=case.get("second_publisher", ""), place=P,
        )  # fmt: skip
        if not case.get("second_is_of_others"):
            links.append(EvidenceLink(key="afp", source="afp", quote=TextQuote(exact=quote), place=P))
        visits["afp"] = Visit(snapshot=_snapshot(case, "c"), document=document_of(case["second"]))
    if "third" in case:
        # A source of other claims only.
        origin = case.get("third_origin")
        sources["own"] = Source(id="own", type=SourceType.WEB, url="http://own.test/", origin=origin, place=P)
        visits["own"] = Visit(snapshot=_snapshot(case, "f"), document=document_of(case["third"]))
    text = case.get("article", "")
    words = case.get("statement", "A first 1,500 soldiers sailed")
    statement = Statement(
        quote=TextQuote(exact=words), start=text.find(words), end=text.find(words) + len(words) if text else -1
    )
    claim = Claim(
        id="one", article="x", statement=statement, evidence=tuple(links), expects=_expectations(case), place=P,
        claimant=case.get("claimant"), need=grammar.need(case.get("need", "1 independent")),
        waivers=(
            *(Waiver(code=c, why="known", by="mk", place=P) for c in case.get("waived", ())),
            *(Waiver(code=c, why="known", by="mk", of=(o,), place=P) for c, o in case.get("waived_of", {}).items()),
        ),
    )  # fmt: skip
    if "signed" in case:
        claim = _signed(claim, case["signed"], _accepted(case, quote))
    article = Article(id="x", title="X", file="x.md", language="en", text=text, claims_file="claims/x.yaml", place=P)
    others = [_other_claim(number, item, quote) for number, item in enumerate(case.get("others", ()))]
    measures = {name: Measure(id=name, place=P, **item) for name, item in case.get("measures", {}).items()}
    claims = (claim, *others)
    registry = Registry(
        articles=frozen_mapping({"x": article} if text else {}), sources=frozen_mapping(sources), measures=frozen_mapping(measures), claims=claims,
        names=names_of(case.get("names", ())),
    )  # fmt: skip
    baselines = _accepted(case, quote)
    if "accepted_picture" in case:
        baselines[("one", "nis")] = _picture_baseline(case["accepted_picture"])
        case = {"accepted": case["now"], **case}

    def accepted(_: Baseline) -> Any:
        if case.get("accepted_missing"):
            return None, None, case["accepted_missing"]
        snapshot = dataclasses.replace(_snapshot(case, "b"), url=case.get("accepted_url", "http://nis.test/"))
        page = document_of(case.get("accepted_page", case["accepted"]))
        return snapshot, dataclasses.replace(page, pictured=case.get("accepted_pictured", 0)), ""

    before = [
        Visit(snapshot=_snapshot(case, "g", outcome), document=document_of(case[name]))
        for name, outcome in (("read_between", "paywall"), ("last_read", "complete"))
        if name in case
    ]

    catalogue = rules()
    if broken := case.get("broken_rule"):
        catalogue = tuple(dataclasses.replace(r, check=_broken) if r.code == broken else r for r in catalogue)
    judgement = judge(
        Inputs(
            registry=registry,
            claims=claims,
            baselines=baselines,
            visit=lambda s: visits[s.id],
            accepted=accepted,
            now=NOW,
            pictures=Desk(case.get("shown", []), case.get("film_trouble", ""), looks=case.get("looks", "plain")),
            opinions=asked(case["judge"], pairs=case.get("judge_pairs", 1000), sentences=case.get("judge_sentences", 5))
            if "judge" in case
            else None,
            vault=lambda _: str(case.get("document", "")),
            read_before=lambda _: before,
        ),
        catalogue,
    )
    return {f.code for v in judgement.verdicts for f in v.findings} | {f.code for f in judgement.findings}


def _accepted(case: dict[str, Any], quote: str) -> dict[tuple[str, str], Baseline]:
    if "accepted" not in case:
        return {}
    name = case.get("lock_claim", "one")
    return {(name, "nis"): _baseline(case["accepted"], case.get("accepted_quote", quote), name)}


def _signed(claim: Claim, signed: dict[str, Any], baselines: dict[tuple[str, str], Baseline]) -> Claim:
    """``claim`` with a sign-off of what it was when it had the statement, expectations and page that ``signed`` gives."""
    then = claim
    if "statement" in signed:
        then = dataclasses.replace(claim, statement=Statement(quote=TextQuote(exact=signed["statement"])))
    if "expects" in signed:
        then = dataclasses.replace(then, expects=_expectations(signed))
    if "accepted" in signed:
        baselines = _accepted(signed, QUOTE)
    of = signed.get("of", signoff_digest(then, baselines))
    entries = [LogEntry(on="2025-05-01", by="mk", kind="sign", text=signed.get("text", "ok"), of=of, place=P)]
    if "correction" in signed:
        entries.append(LogEntry(on="2025-05-02", by="ed", kind="correction", text=signed["correction"], place=P))
    return dataclasses.replace(claim, log=tuple(entries))


def _other_claim(number: int, item: dict[str, Any], quote: str) -> Claim:
    """Another claim of the registry, in the same article unless it says otherwise, on the sources it names."""
    links = tuple(
        EvidenceLink(key=name, source=name, quote=TextQuote(exact=item.get("quote", quote)), place=P)
        for name in item.get("sources", ())
    )
    return Claim(
        id=f"other-{number}", article=item.get("article", "x"), statement=Statement(quote=TextQuote(exact=item["statement"])),
        claimant=item.get("claimant"), evidence=links, expects=_expectations(item), place=Place(file="claims/case.yaml", line=9 + number),
    )  # fmt: skip


def _visit(case: dict[str, Any]) -> Visit:
    if case["now"] is None:
        return Visit(trouble="never captured")
    failed = _snapshot(case, "d", "unreachable") if case.get("failed") else None
    earlier = case.get("earlier")
    trouble = case.get("trouble_code", "")
    page = dataclasses.replace(document_of(case["now"]), pictured=case.get("pictured", 0))
    return Visit(
        snapshot=_snapshot(case, "a", case.get("outcome", "complete"), case.get("title", "A page")),
        document=None if trouble or "unread" in case else page,
        trouble=case.get("trouble", case.get("unread", "")),
        trouble_code=trouble,
        failed=failed,
        earlier=_snapshot(case, "e") if earlier else None,
        unconfirmed=case.get("unconfirmed", False),
        earlier_document=document_of(earlier) if earlier else None,
    )


def _baseline(markup: str, quote: str, claim: str) -> Baseline:
    document = document_of(markup)
    located = locate(document, TextQuote(exact=quote))
    assert isinstance(located, Located), "the case's quote must stand on its accepted page"
    prefix, suffix = context(document, located.start, located.end)
    return Baseline(claim=claim, link="nis", source="nis", snapshot="b" * 64, exact=located.text, prefix=prefix, suffix=suffix, by="mk", on="2025-05-01T08:00:00Z", why="w", extractor=EXTRACTOR_VERSION)  # fmt: skip


def _picture_baseline(item: dict[str, Any]) -> Baseline:
    data = picture(item["scene"], item.get("how", ""))
    return Baseline(
        claim="one", link="nis", source="nis", snapshot="b" * 64, exact="", by="mk", on="2025-05-01T08:00:00Z", why="w",
        reference=sha256(picture(1)), image=sha256(data), image_address=PLACE, caption=item.get("caption", ""), credit=item.get("credit", ""),
    )  # fmt: skip


def _broken(_: object) -> Any:
    raise ValueError("a fault")
