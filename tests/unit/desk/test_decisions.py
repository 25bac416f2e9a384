"""A checking desk's decisions through the commands: shown first, written in place, refused in CI, bound to what was decided on."""

from __future__ import annotations

import json
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest

from harness.cli import run
from harness.engine.settings import load_settings
from harness.engine.store import open_store
from harness.model.verdict import SignOffState, Status
from tests.conftest import ARTICLE, CLAIMS, capture_of
from tests.verified import verify_root

PAGE = "<p>In all, 1,500 soldiers were moved.</p>"


@pytest.fixture
def desk(registry_root: Callable[..., Path], monkeypatch: pytest.MonkeyPatch) -> Path:
    """A registry whose one page was captured; nothing is accepted yet."""
    root = registry_root(CLAIMS)
    (root / "harness.toml").write_text('[verify]\nas_of = "newest snapshot"\n[desk]\nby = "M. K."\n', encoding="utf-8")
    monkeypatch.delenv("CI", raising=False)
    monkeypatch.chdir(root)
    capture(root, PAGE)
    return root


def capture(root: Path, markup: str, day: int = 1) -> None:
    open_store(load_settings(root)).put(
        capture_of(markup, url="http://nis.test/first", source="nis", request_id=f"run-{day}", started=f"2025-05-0{day}T08:00:00.000Z")
    )  # fmt: skip


def text(root: Path) -> str:
    return (root / "claims" / "troops.yaml").read_bytes().decode()


def answer(capsys: pytest.CaptureFixture[str], *arguments: str) -> tuple[int, dict[str, Any]]:
    code = run([*arguments, "--json"])
    return code, json.loads(capsys.readouterr().out)


def state(root: Path) -> tuple[SignOffState, tuple[str, ...]]:
    signed = verify_root(load_settings(root)).verdicts[0].sign_off
    return signed.state, signed.changed


def accept(*more: str) -> int:
    return run(["accept", "--why", "read it", "--yes", *more])


def sign(*more: str) -> int:
    return run(["sign", "first-shipment", "--yes", *more])


def test_a_claim_is_signed_as_it_stands_and_loses_its_sign_off_with_what_was_signed(
    desk: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    assert sign() == 3
    assert "nothing of nis is accepted yet" in capsys.readouterr().err
    assert accept() == 0
    assert state(desk) == (SignOffState.UNSIGNED, ())
    before = text(desk)
    assert sign("--on", "2025-05-02") == 0
    out = capsys.readouterr()
    assert "+    log:" in out.out
    assert "1 claim signed" in out.err
    assert text(desk).startswith(before.rstrip("\n"))
    assert state(desk) == (SignOffState.SIGNED, ())
    assert sign() == 3, "signing twice adds nothing"
    assert "already" in capsys.readouterr().err

    article = desk / "claims" / "troops.md"
    article.write_text(ARTICLE.replace("About 12,000", "Some, about 12,000,"), encoding="utf-8")
    assert state(desk) == (SignOffState.SIGNED, ()), "what stands elsewhere in the article does not count"
    claims = text(desk)
    (desk / "claims" / "troops.yaml").write_text(claims.replace("exactly 1500", "about 1500"), encoding="utf-8")
    assert state(desk) == (SignOffState.STALE, ("expectation",))
    (desk / "claims" / "troops.yaml").write_text(claims.replace("A first 1,500", "first 1,500"), encoding="utf-8")
    assert state(desk) == (SignOffState.STALE, ("statement",))
    (desk / "claims" / "troops.yaml").write_text(claims, encoding="utf-8")
    capture(desk, "<p>Two days ago, 1,500 soldiers were moved, and 300 came home.</p>", day=2)
    assert state(desk) == (SignOffState.SIGNED, ()), "what was signed is what was accepted, whatever the page says now"
    assert accept() == 0
    assert state(desk) == (SignOffState.STALE, ("passage",))
    assert sign("--by", "ed") == 0
    assert state(desk) == (SignOffState.SIGNED, ())
    assert run(["verify", "--notes"]) == 0


def test_a_stale_sign_off_is_in_result_and_findings(desk: Path, capsys: pytest.CaptureFixture[str]) -> None:
    accept()
    sign("--on", "2025-05-02")
    (desk / "claims" / "troops.yaml").write_text(text(desk).replace("exactly 1500", "about 1500"), encoding="utf-8")
    capsys.readouterr()
    code, data = answer(capsys, "verify")
    claim = data["claims"][0]
    assert code == 0, "a sign-off is people's part; no status depends on it"
    assert claim["sign_off"] == {"state": "stale", "by": "M. K.", "on": "2025-05-02", "changed": ["expectation"]}
    note = next(f for f in claim["findings"] if f["code"] == "FC406")
    said = "signed by M. K. on 2025-05-02, but changed since: expectation"
    assert note["message"] == said
    assert run(["report", "--format", "html", "--out", "out"]) == 0
    assert said in (desk / "out" / "report.html").read_text(encoding="utf-8")
    capsys.readouterr()
    assert run(["verify"]) == 0
    assert said in capsys.readouterr().out
    code, data = answer(capsys, "verify", "--audience", "public")
    assert data["claims"][0]["sign_off"]["by"] == "the desk"
    assert "M. K." not in json.dumps(data)


def test_a_refusal_stands_until_the_same_person_signs(desk: Path) -> None:
    accept()
    assert sign("--by", "ed", "--no") == 0
    assert sign() == 0
    assert state(desk)[0] is SignOffState.REFUSED
    assert sign("--by", "ed") == 0
    assert state(desk)[0] is SignOffState.SIGNED


def test_a_claim_that_is_not_supported_is_signed_only_despite_that(
    desk: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    accept()
    capture(desk, "<p>In all, 1,900 soldiers were moved.</p>", day=2)
    before = text(desk)
    assert sign() == 3
    assert "left out: first-shipment: it is c" in capsys.readouterr().err
    assert text(desk) == before
    assert sign("--despite") == 0
    assert state(desk)[0] is SignOffState.SIGNED


def test_a_waiver_that_is_over_already_is_refused_where_today_is_what_counts(
    desk: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    accept()
    capture(desk, "<p>In all, 1,900 soldiers were moved.</p>", day=2)
    before = text(desk)
    command = ["waive", "FC203", "first-shipment", "--why", "x", "--until", "2020-01-01", "--yes"]
    monkeypatch.setenv("HARNESS_AS_OF", "now")
    assert run(command) == 2
    assert "that day is over" in capsys.readouterr().err
    assert text(desk) == before
    monkeypatch.setenv("HARNESS_AS_OF", "newest snapshot")
    assert run(command) == 0, "a registry of the past has waivers of the past"


def test_a_waiver_needs_a_reason_an_end_and_a_code_that_can_be_waived(
    desk: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    accept()
    capture(desk, "<p>In all, 1,900 soldiers were moved.</p>", day=2)
    verdict = verify_root(load_settings(desk)).verdicts[0]
    assert verdict.status is not Status.SUPPORTED
    before = text(desk)
    for arguments, said in (
        (["FC203", "first-shipment", "--why", "x", "--yes"], "--until"),
        (["FC203", "first-shipment", "--why", " ", "--for-good", "--yes"], "--why is empty"),
        (["FC203", "first-shipment", "--why", "x", "--until", "May", "--yes"], "--until May"),
        (["FC203", "nobody", "--why", "x", "--for-good", "--yes"], "nobody"),
        (["FC299", "first-shipment", "--why", "x", "--for-good", "--yes"], "no code"),
        (["FC101", "first-shipment", "--why", "x", "--for-good", "--yes"], "cannot be waived"),
        (["FC203", "first-shipment", "--why", "x", "--for-good"], "nobody to ask"),
    ):
        assert run(["waive", *arguments]) == 2
        assert said in capsys.readouterr().err
        assert text(desk) == before
    while left := verify_root(load_settings(desk)).verdicts[0].codes:
        code = left[0]
        assert run(["waive", code.lower(), "first-shipment", "--why", "they told us, {twice}", "--until", "2099-01-01", "--yes"]) == 0  # fmt: skip
    after = verify_root(load_settings(desk))
    assert {w.until for w in after.registry.claims[0].waivers} == {"2099-01-01"}
    assert {w.why for w in after.registry.claims[0].waivers} == {"they told us, {twice}"}
    assert not set(after.verdicts[0].codes) & set(verdict.codes)
    assert {f.waived_by for f in after.verdicts[0].findings if f.code in verdict.codes} == {"M. K."}


def expecting_nothing(desk: Path) -> Path:
    """The claims file, which says no more what the passage must give."""
    path = desk / "claims" / "troops.yaml"
    path.write_text(
        text(desk).replace("    expects:\n      - {quantity: exactly 1500, unit: people}\n", ""), encoding="utf-8"
    )
    assert "expects" not in text(desk)
    return path


def test_a_waiver_lets_stand_what_was_seen_and_nothing_else(desk: Path, capsys: pytest.CaptureFixture[str]) -> None:
    expecting_nothing(desk)
    accept()
    waive = ["waive", "FC203", "first-shipment", "--why", "a slip of theirs", "--until", "2099-01-01", "--yes"]
    before = text(desk)
    assert run(waive) == 3
    assert "finds nothing there now" in capsys.readouterr().err
    assert text(desk) == before
    capture(desk, "<p>In all, 1,900 soldiers were moved.</p>", day=2)
    assert run(waive) == 0
    found = verify_root(load_settings(desk)).verdicts[0]
    assert found.status is Status.SUPPORTED
    assert f"of: {next(f.fingerprint for f in found.findings if f.code == 'FC203')}" in text(desk).replace('"', "")
    capture(desk, "<p>In all, 2,900 soldiers were moved.</p>", day=3)
    verdict = verify_root(load_settings(desk)).verdicts[0]
    assert verdict.status is Status.CHANGED
    assert "made for something else" in next(f.hint for f in verdict.findings if f.code == "FC203")
    capture(desk, "<p>In all, 1,900 soldiers were moved.</p>", day=4)
    assert verify_root(load_settings(desk)).verdicts[0].status is Status.SUPPORTED


def test_a_waiver_of_whatever_is_found_covers_what_is_to_come(desk: Path) -> None:
    expecting_nothing(desk)
    accept()
    assert run(["waive", "FC203", "first-shipment", "--why", "x", "--for-good", "--whatever", "--yes"]) == 0
    assert "of:" not in text(desk)
    for day, figure in ((2, "1,900"), (3, "2,900")):
        capture(desk, f"<p>In all, {figure} soldiers were moved.</p>", day=day)
        assert verify_root(load_settings(desk)).verdicts[0].status is Status.SUPPORTED


def test_a_waiver_of_a_confidential_page_holds_in_every_edition(desk: Path) -> None:
    path = expecting_nothing(desk)
    path.write_text(text(desk).replace("publisher: ", "confidential: true\n    publisher: ", 1), encoding="utf-8")
    assert "confidential: true" in text(desk)
    accept()
    capture(desk, "<p>In all, 1,900 soldiers were moved.</p>", day=2)
    assert run(["waive", "FC203", "first-shipment", "--why", "x", "--for-good", "--yes"]) == 0
    for audience in ("desk", "legal", "editor", "public"):
        settings = load_settings(desk, flags={("desk", "audience"): audience})
        assert verify_root(settings).verdicts[0].status is Status.SUPPORTED


def test_the_log_takes_one_line_of_each_kind(desk: Path, capsys: pytest.CaptureFixture[str]) -> None:
    for kind in ("query", "reply", "stands", "cut", "legal"):
        assert run(["log", "first-shipment", f"--{kind}", f"the {kind}: “yes”", "--on", "2025-05-02", "--yes"]) == 0
    log = verify_root(load_settings(desk)).registry.claims[0].log
    assert [(e.on, e.by, e.kind, e.text) for e in log] == [
        ("2025-05-02", "M. K.", kind, f"the {kind}: “yes”") for kind in ("query", "reply", "stands", "cut", "legal")
    ]
    assert run(["log", "first-shipment", "--query", "a", "--reply", "b", "--yes"]) == 2
    assert run(["log", "first-shipment", "--yes"]) == 2
    assert run(["log", "first-shipment", "--query", "a", "--on", "yesterday", "--yes"]) == 2
    assert "--on yesterday" in capsys.readouterr().err


@pytest.mark.parametrize(
    "arguments",
    [
        ["accept", "--why", "x"],
        ["waive", "FC203", "first-shipment", "--why", "x", "--for-good", "--whatever"],
        ["log", "first-shipment", "--query", "x"],
        ["sign", "first-shipment"],
        ["correct", "first-shipment", "--published", "x", "--where", "the website"],
    ],
)
def test_nothing_is_decided_in_ci_or_without_a_yes(
    desk: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str], arguments: list[str]
) -> None:
    if arguments[0] != "accept":
        accept()
    files = {p: p.read_bytes() for p in (desk / "claims").iterdir()}
    assert run([*arguments]) == 2
    assert "nobody to ask" in capsys.readouterr().err
    assert run([*arguments, "--dry-run"]) == 0
    assert capsys.readouterr().out.count("@@") >= 2, "the difference is shown"
    monkeypatch.setenv("CI", "true")
    assert run([*arguments, "--yes"]) == 2
    assert "refused in CI" in capsys.readouterr().err
    assert run([*arguments, "--dry-run"]) == 0
    assert {p: p.read_bytes() for p in (desk / "claims").iterdir()} == files


def test_accepting_by_kind_of_change(desk: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert accept("--only", "altered") == 0
    assert not (desk / "claims" / "troops.lock.yaml").exists()
    assert accept("--only", "new") == 0
    lock = desk / "claims" / "troops.lock.yaml"
    first = lock.read_bytes()
    for day, (markup, kind) in enumerate(
        (
            ("<p>A word before.</p>" + PAGE, "moved"),
            ("<p>Slowly, in all, 1,500 soldiers were moved.</p>", "reworded"),
            ("<p>In all, 1,500 soldiers were moved, 300 of them twice.</p>", "altered"),
        ),
        2,
    ):
        lock.write_bytes(first)
        capture(desk, markup, day)
        capsys.readouterr()
        others = [k for k in ("new", "moved", "reworded", "altered", "picture") if k != kind]
        assert accept(*[part for k in others for part in ("--only", k)]) == 0
        assert lock.read_bytes() == first
        code, data = answer(capsys, "accept", "--why", "x", "--yes", "--only", kind)
        assert (code, data["kinds"]) == (0, {kind: 1})
        assert lock.read_bytes() != first


def test_a_lock_file_that_changed_while_somebody_was_asked_is_not_written_over(
    desk: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    accept()
    lock = desk / "claims" / "troops.lock.yaml"
    capture(desk, "<p>Altogether, 1,500 soldiers were moved.</p>", day=2)
    theirs = lock.read_bytes() + b"# theirs\n"

    def meanwhile(*_: object, **__: object) -> bool:
        lock.write_bytes(theirs)
        return True

    monkeypatch.setattr("click.confirm", meanwhile)
    monkeypatch.setattr("sys.stdin.isatty", lambda: True)
    assert run(["accept", "--why", "x"]) == 2
    assert "changed meanwhile" in capsys.readouterr().err
    assert lock.read_bytes() == theirs


def test_a_correction_is_drafted_from_the_evidence_and_recording_it_reopens_what_it_touches(
    desk: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    claims = text(desk).rstrip("\n") + (
        "\n  sailed:\n    statement: 1,500 soldiers sailed\n    evidence:\n      - {source: nis, quote: soldiers were moved}\n"
        "  generals:\n    statement: generals\n    evidence:\n      - {source: nis, quote: soldiers were moved}\n"
    )
    (desk / "claims" / "troops.yaml").write_text(claims, encoding="utf-8")
    accept()
    assert run(["sign", "troops", "--yes"]) == 0
    capture(desk, "<p>Then, in all, 1,500 soldiers were moved.</p>", day=2)
    capture(desk, "<p>In all, 1,900 *soldiers* were moved.</p><p>Correction: an earlier version said 1,500.</p>", day=3)
    capsys.readouterr()

    assert run(["correct", "first-shipment", "--now", "A first 1,900 soldiers", "--out", "draft.md"]) == 0
    draft = (desk / "draft.md").read_text(encoding="utf-8")
    assert "**was** (first-shipment, line 3 of troops.md): “A first 1,500 soldiers”" in draft
    assert "**now:** “A first 1,900 soldiers”" in draft
    days = [draft.index(f"2025-05-0{day} 08:00 UTC{mark}:") for day, mark in ((1, ", accepted"), (2, ""), (3, ""))]
    assert days == sorted(days)
    assert "In all, 1,900 \\*soldiers\\* were moved" in draft, "words from pages stay words"
    assert "Recording it reopens first-shipment, sailed:" in draft
    assert "http://nis.test/first" in draft
    assert run(["correct", "first-shipment", "--out", "draft.md"]) == 2, "a draft is never written over"
    capsys.readouterr()
    assert run(["correct", "first-shipment"]) == 0
    assert "____" in capsys.readouterr().out

    assert run(["correct", "first-shipment", "--published", "It said 1,500.", "--yes"]) == 2
    assert run(["correct", "first-shipment", "--published", "It said 1,500.", "--where", "the website", "--on", "2025-05-04", "--yes"]) == 0  # fmt: skip
    report = verify_root(load_settings(desk))
    signed = {v.claim: (v.sign_off.state, v.sign_off.changed) for v in report.verdicts}
    assert signed == {
        "first-shipment": (SignOffState.STALE, ("correction",)),
        "sailed": (SignOffState.STALE, ("correction",)),
        "generals": (SignOffState.SIGNED, ()),
    }
    last = report.registry.claim("sailed").log[-1]
    assert (last.on, last.kind, last.text, last.where) == ("2025-05-04", "correction", "It said 1,500.", "the website")
    accept()
    assert run(["sign", "first-shipment", "--yes", "--despite"]) == 0
    assert verify_root(load_settings(desk)).verdicts[0].sign_off.state is SignOffState.SIGNED


def test_a_draft_holds_nothing_confidential(desk: Path, capsys: pytest.CaptureFixture[str]) -> None:
    from tests.unit.report import test_audience

    (desk / "claims" / "troops.yaml").write_text(test_audience.CLAIMS, encoding="utf-8")
    (desk / "claims" / "troops.md").write_text(test_audience.ARTICLE, encoding="utf-8")
    for number in (1, 2):
        open_store(load_settings(desk)).put(
            capture_of("<p>canary-dl and 1,500 were put on the ships</p>", url="http://canary-d-host.test/page", source="canary-d-page", request_id=f"c{number}")
        )  # fmt: skip
    assert run(["correct", "shipment", "generals", "port", "--now", "x"]) == 0
    draft = capsys.readouterr().out
    assert "canary-d-" not in draft
    assert "canary-dl " not in draft
    assert "a Western officer" in draft


def test_the_verdict_of_a_signed_claim_is_kept_whole(desk: Path) -> None:
    from harness.engine import verdicts

    accept()
    sign()
    (desk / "claims" / "troops.yaml").write_text(text(desk).replace("exactly 1500", "about 1500"), encoding="utf-8")
    verdict = verify_root(load_settings(desk)).verdicts[0]
    assert verdict.sign_off.changed == ("expectation",)
    assert verdicts.read_back(verdicts.write_down(verdict)) == verdict


def test_a_waiver_is_no_evidence_and_says_so(desk: Path, capsys: pytest.CaptureFixture[str]) -> None:
    path = desk / "claims" / "troops.yaml"
    before = text(desk)
    path.write_text(before.replace("expects:", "expects:\n      - {date: 2024-10-26}", 1), encoding="utf-8")
    assert "2024-10-26" in text(desk)
    waive = ["waive", "FC403", "first-shipment", "--why", "it was then", "--for-good", "--yes"]
    assert run(waive) == 0
    assert "first-shipment is unverified, and stays so: expectation 2024-10-26 could not be checked" in (
        capsys.readouterr().err
    )
    verdict = verify_root(load_settings(desk)).verdicts[0]
    assert verdict.status is Status.UNVERIFIED
    assert {f.waived_by for f in verdict.findings if f.code == "FC403"} == {"M. K."}
