"""What looking at the whole registry does to verdicts: contradictions decide, waivers let stand, a failing rule supports nothing."""

from __future__ import annotations

import dataclasses
from datetime import UTC, datetime
from typing import Any

import pytest

from harness.model.place import Place
from harness.model.registry import (
    Claim,
    Comparator,
    EvidenceLink,
    Measure,
    QuantityExpectation,
    Registry,
    Source,
    SourceType,
    Statement,
    TextQuote,
    Waiver,
    frozen_mapping,
)
from harness.model.snapshot import Outcome, Snapshot
from harness.model.verdict import EvidenceState, Severity, Status, Verdict
from harness.rules.catalogue import rules
from harness.rules.inputs import Inputs
from harness.rules.run import Judgement, judge
from harness.rules.scopes import Scope, Visit
from tests.conftest import document_of
from tests.judges import asked

P = Place(file="claims/x.yaml")
NOW = datetime(2025, 5, 2, 12, tzinfo=UTC)
PAGES = {
    "nis": "<p>By 13 October 2024 a first 1,500 soldiers had been sent, it said.</p>",
    "ministry": "<p>By 13 October 2024 no fewer than 3,000 soldiers had been sent, it said.</p>",
}
QUOTES = {"nis": "1,500 soldiers had been sent", "ministry": "3,000 soldiers had been sent"}


def claim(name: str, source: str, comparator: Comparator, value: float, **more: Any) -> Claim:
    expects = QuantityExpectation(
        comparator=comparator, low=value, high=None if comparator is Comparator.AT_LEAST else value, unit="people", measure="sent",
        as_of="2024-10-13", place=P, written=f"{comparator.value} {value:g}",
    )  # fmt: skip
    link = EvidenceLink(key=source, source=source, quote=TextQuote(exact=QUOTES[source]), place=P)
    return Claim(
        id=name, article="x", statement=Statement(quote=TextQuote(exact=f"{value:g} had been sent")), expects=(expects,), evidence=(link,),
        place=P, **more,
    )  # fmt: skip


def judged(*claims: Claim, only: tuple[Claim, ...] = (), catalogue: Any = None, opinions: Any = None) -> Judgement:
    sources = {
        name: Source(id=name, type=SourceType.WEB, url=f"http://{name}.test/", publisher=name, place=P)
        for name in PAGES
    }
    registry = Registry(
        articles=frozen_mapping({}), sources=frozen_mapping(sources), claims=claims,
        measures=frozen_mapping({"sent": Measure(id="sent", unit="people", tolerance=0.1, place=P)}),
    )  # fmt: skip

    def visit(source: Source) -> Visit:
        snapshot = Snapshot(
            id="a" * 64, source=source.id, url=source.url or "", final_url=source.url or "", captured_at="2025-05-02T08:00:00Z",
            outcome=Outcome.COMPLETE, reasons=(), status=200, title="A page", hops=(), artifacts={}, manifest={},
        )  # fmt: skip
        return Visit(snapshot=snapshot, document=document_of(PAGES[source.id]))

    return judge(
        Inputs(
            registry=registry, claims=only or claims, baselines={}, visit=visit, accepted=lambda _: (None, None, ""), now=NOW,
            opinions=opinions,
        ),
        catalogue,
    )  # fmt: skip


ONE = claim("one", "nis", Comparator.EXACTLY, 1500)
OTHER = claim("other", "ministry", Comparator.AT_LEAST, 3000)


def test_two_values_for_one_day_contradict_each_other_though_each_has_its_source() -> None:
    judgement = judged(ONE, OTHER)
    assert [v.status for v in judgement.verdicts] == [Status.CONTRADICTED, Status.CONTRADICTED]
    assert [v.status for v in judgement.alone] == [Status.SUPPORTED, Status.SUPPORTED]
    finding = next(f for f in judgement.verdicts[0].findings if f.code == "FC310")
    assert "exactly 1500" in finding.message
    assert "at least 3000" in finding.message
    assert finding.message == judgement.verdicts[0].reason
    assert finding.before.startswith("exactly 1500")
    assert finding.after.startswith("at least 3000")


def test_a_waiver_of_one_claim_lets_it_stand_and_not_the_other() -> None:
    waived = dataclasses.replace(ONE, waivers=(Waiver(code="FC310", why="two counts", by="ed", place=P),))
    one, other = judged(waived, OTHER).verdicts
    assert (one.status, other.status) == (Status.SUPPORTED, Status.CONTRADICTED)
    assert [f.waived_by for f in one.findings if f.code == "FC310"] == ["ed"]
    expired = dataclasses.replace(
        ONE, waivers=(Waiver(code="FC310", why="two counts", by="ed", until="2025-05-01", place=P),)
    )
    assert judged(expired, OTHER).verdicts[0].status is Status.CONTRADICTED


def test_a_claim_judged_alone_is_still_held_to_the_others() -> None:
    (verdict,) = judged(ONE, OTHER, only=(ONE,)).verdicts
    assert verdict.status is Status.CONTRADICTED


def test_different_voices_diverge_and_both_stand() -> None:
    verdicts = judged(ONE, dataclasses.replace(OTHER, claimant="The ministry")).verdicts
    assert [v.status for v in verdicts] == [Status.SUPPORTED, Status.SUPPORTED]
    assert all("FC313" in v.codes for v in verdicts)


def test_what_passages_give_is_kept_with_their_links() -> None:
    one, other = judged(ONE, OTHER).verdicts
    (reading,) = one.links[0].readings
    assert (reading.low, reading.high, reading.agrees, reading.unit) == (1500.0, 1500.0, True, "people")
    assert other.links[0].readings[0].high is None


@pytest.mark.parametrize(
    "code", [r.code for r in rules() if r.scope is Scope.REGISTRY and r.required and r.code.startswith("FC3")]
)
def test_a_required_rule_that_fails_on_the_registry_supports_nothing(code: str) -> None:
    def broken(_: object) -> Any:
        raise ValueError("a fault")

    catalogue = tuple(dataclasses.replace(r, check=broken) if r.code == code else r for r in rules())
    judgement = judged(ONE, catalogue=catalogue, opinions=asked())
    (verdict,) = judgement.verdicts
    assert verdict.status is Status.UNVERIFIED
    assert [f.code for f in verdict.failures] == [code]
    assert any(f.code == "FC901" and f.severity is Severity.ERROR for f in judgement.findings)


def test_a_rule_over_the_registry_says_nothing_of_claims_it_was_not_asked_about() -> None:
    judgement = judged(ONE, OTHER, only=(OTHER,))
    assert [v.claim for v in judgement.verdicts] == ["other"]
    assert all(isinstance(v, Verdict) and v.links[0].state is EvidenceState.HOLDS for v in judgement.verdicts)
    assert not judgement.findings
