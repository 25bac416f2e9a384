"""Mutation testing goes through the very rules, changes nothing that is kept, and says what a claim would miss and what helps."""

from __future__ import annotations

import json
import os
from collections.abc import Callable
from pathlib import Path

import pytest
from click.testing import CliRunner

from harness.cli import harness, run
from harness.engine import mutate as engine
from harness.engine.mutate import mutate
from harness.engine.registry import Loaded, load_registry
from harness.engine.settings import Settings, load_settings
from harness.engine.store import open_store
from harness.evidence import readings
from harness.evidence.page_edits import assembled
from harness.model.mutation import Advice, MutationReport, Notice, Operator, Where
from harness.model.snapshot import Outcome
from harness.model.verdict import EvidenceState
from harness.report.mutation import mutation_result, render
from tests.conftest import CLAIMS, capture_of

URL = "http://nis.test/first"
PAGE = (
    "<h1>Briefing</h1><p>The service held a briefing on the war.</p>"
    "<p>A first 1,500 soldiers were moved to Vladivostok on 13 October, the service in Seoul said.</p>"
    "<p>More may follow before the winter is over.</p>"
)
NOW = "2025-05-02T08:00:00.000Z"


@pytest.fixture
def root(registry_root: Callable[..., Path], monkeypatch: pytest.MonkeyPatch) -> Path:
    folder = registry_root()
    (folder / "harness.toml").write_text('[verify]\nas_of = "newest snapshot"\n')
    open_store(load_settings(folder)).put(capture_of(PAGE, url=URL, source="nis", started=NOW))
    monkeypatch.delenv("CI", raising=False)
    return folder


def accepted(root: Path) -> None:
    assert run(["accept", "--yes", "--why", "read", "--by", "mk", "--root", str(root)]) == 0


def mutated(root: Path, *, seed: int = 0) -> MutationReport:
    where, loaded = opened(root)
    return mutate(where, loaded, loaded.registry.claims, seed=seed)


def opened(root: Path) -> tuple[Settings, Loaded]:
    return load_settings(root, environ=os.environ), load_registry(root)


def missed(report: MutationReport) -> set[tuple[Operator, Where]]:
    return {(m.operator, m.where) for c in report.claims for m in c.mutations if m.notice is not Notice.CAUGHT}


def test_without_a_baseline_what_is_beside_the_quote_goes_unnoticed_and_what_helps_is_said(root: Path) -> None:
    report = mutated(root)
    assert missed(report) == {
        (Operator.NUMBER, Where.SENTENCE), (Operator.MONTH, Where.SENTENCE), (Operator.NAME, Where.SENTENCE), (Operator.LOOKALIKE, Where.QUOTE),
        (Operator.CORRECTION, Where.PAGE),
    }  # fmt: skip
    (claim,) = report.claims
    for mutation in claim.mutations:
        if mutation.notice is Notice.MISSED:
            assert Advice.ACCEPT in mutation.advice
            # A correction may have stood there all along: only the accepted page can tell.
            assert (Advice.QUOTE in mutation.advice) is (mutation.operator is not Operator.CORRECTION)
            # What stands around the quote tells it from a lookalike, and says nothing of the rest of its sentence.
            assert (Advice.AFTER in mutation.advice) is (mutation.operator is Operator.LOOKALIKE)
            assert not mutation.suspect
    assert 0 < (claim.power.score or 0) < 1


def test_the_advice_is_true(root: Path) -> None:
    accepted(root)
    report = mutated(root)
    assert missed(report) == set()
    assert report.articles["troops"].score == 1
    whole = CLAIMS.replace(
        '"1,500 soldiers were moved"',
        '"A first 1,500 soldiers were moved to Vladivostok on 13 October, the service in Seoul said."',
    )
    (root / "claims/troops.lock.yaml").unlink()
    (root / "claims/troops.yaml").write_text(whole)
    assert {operator for operator, _ in missed(mutated(root))} <= {Operator.LOOKALIKE, Operator.CORRECTION}


def test_walls_and_missing_pages_are_named_by_the_gate(root: Path) -> None:
    outcomes = {m.operator: (m.outcome, m.state) for m in mutated(root).claims[0].mutations}
    assert outcomes[Operator.SOFT_404] == (Outcome.SOFT_404.value, EvidenceState.GONE)
    assert outcomes[Operator.REMOVED] == (Outcome.COMPLETE.value, EvidenceState.REMOVED)
    assert outcomes[Operator.HIDDEN][1] is EvidenceState.REMOVED
    assert outcomes[Operator.RETRACTION][1] is EvidenceState.CORRECTED


def test_nothing_kept_is_used_or_changed(root: Path) -> None:
    accepted(root)
    verify = ["verify", "--json", "--root", str(root)]
    assert run(verify) == 0
    before = _files(root)
    first = mutation_result(mutated(root))
    assert _files(root) == before
    answer = CliRunner().invoke(harness, [*verify, "--no-cache"]).stdout
    assert CliRunner().invoke(harness, verify).stdout == answer
    assert mutation_result(mutated(root)) == first
    # What is kept says that all is well; the mutants must not be told so.
    assert first["power"]["caught"] > 10


def _files(root: Path) -> dict[str, bytes]:
    return {str(p): p.read_bytes() for p in sorted(root.rglob("*")) if p.is_file()}


def test_a_rule_that_sees_nothing_is_suspected(root: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    # The same page is judged, whatever was changed on it: as a harness would that had stopped looking.
    kept: dict[str, object] = {}

    def blind(document: object, *arguments: object, **options: object) -> object:
        return kept.setdefault("location", engine.locate(document, *arguments, **options))  # type: ignore[arg-type]

    monkeypatch.setattr(readings, "locate", blind)
    report = mutated(root)
    suspects = [m for c in report.claims for m in c.mutations if m.suspect]
    assert suspects
    assert all(m.where is Where.QUOTE and not m.copies for m in suspects)
    assert "FAULT OF THE HARNESS" in render(report)
    result = CliRunner().invoke(harness, ["mutate", "--root", str(root), "--jobs", "1"], standalone_mode=False)
    assert result.return_value == 4


def test_nothing_counts_as_caught_when_the_unchanged_page_would_be(root: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(engine, "assembled", lambda document, parts: assembled(document, parts[:1]))
    (claim,) = mutated(root).claims
    assert claim.mutations == ()
    assert "not judged as before" in claim.skips[0].why


def test_a_waiver_that_hides_changes_is_named(root: Path) -> None:
    accepted(root)
    file = root / "claims/troops.yaml"
    text = file.read_text().replace("    expects:\n      - {quantity: exactly 1500, unit: people}\n", "")
    file.write_text(text + "    waive:\n      - {code: FC203, why: under way, by: ed}\n")
    found = [m for m in mutated(root).claims[0].mutations if m.notice is Notice.MISSED]
    assert found
    assert all(m.advice == (Advice.WAIVER,) and m.state is EvidenceState.ALTERED and not m.suspect for m in found)


def test_a_claim_that_does_not_stand_is_not_mutated_and_said_so(root: Path) -> None:
    open_store(load_settings(root)).put(
        capture_of(PAGE.replace("1,500", "1,600"), url=URL, source="nis", request_id="r2", started="2025-05-03T08:00:00.000Z")
    )  # fmt: skip
    report = mutated(root)
    assert report.power.total == 0
    assert report.power.score is None
    assert "changed as it is" in report.claims[0].skips[0].why
    assert run(["mutate", "--root", str(root), "--fail-under", "1"]) == 3
    assert run(["mutate", "--root", str(root)]) == 0


def test_scores_exit_codes_and_seeds(root: Path) -> None:
    assert run(["mutate", "--root", str(root), "--fail-under", "95"]) == 1
    assert run(["mutate", "--root", str(root), "--fail-under", "50"]) == 0
    assert run(["mutate", "nobody", "--root", str(root)]) == 2
    texts = [json.dumps(mutation_result(mutated(root, seed=seed))["claims"]) for seed in (0, 0, 1)]
    assert texts[0] == texts[1] != texts[2]
    result = CliRunner().invoke(harness, ["mutate", "--json", "--root", str(root)])
    assert json.loads(result.stdout) == mutation_result(mutated(root))


def test_shared_work_gives_the_same(root: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(engine, "_FEW", 0)
    where, loaded = opened(root)
    assert mutate(where, loaded, loaded.registry.claims, jobs=2) == mutate(
        where, loaded, loaded.registry.claims, jobs=1
    )
