"""The commands as somebody at a terminal meets them: exit codes, messages, JSON, and never a traceback."""

from __future__ import annotations

import json
import os
import subprocess
import sys
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest

from harness.cli import harness
from harness.model.snapshot import Outcome
from harness.store.local import LocalStore
from tests.conftest import CLAIMS, capture_of
from tests.started import started

ROOT = Path(__file__).parents[2]


def run(*arguments: str, cwd: Path | None = None, **environment: str) -> subprocess.CompletedProcess[str]:
    clean = {
        k: v for k, v in os.environ.items() if (k == "HARNESS_CACHE" or not k.startswith("HARNESS_")) and k != "CI"
    }
    return started(*arguments, cwd=cwd, env={**clean, "PYTHONUTF8": "1", **environment}, timeout=60)


def _stored(root: Path, markup: str = "<p>The first 1,500 soldiers were moved, it said.</p>", **more: Any) -> None:
    from datetime import UTC, datetime

    now = datetime.now(UTC).isoformat(timespec="milliseconds").replace("+00:00", "Z")
    store = LocalStore(root / "snapshots")
    request = f"run-{len(store.history('http://nis.test/first'))}"
    store.put(capture_of(markup, url="http://nis.test/first", source="nis", request_id=request, started=now, **more))


def test_exit_codes_are_those_of_the_design(registry_root: Callable[..., Path]) -> None:
    root = registry_root()
    assert run("verify", cwd=root).returncode == 3, "never captured"
    _stored(root)
    assert run("verify", cwd=root).returncode == 0
    assert run("accept", "--why", "seen", "--by", "mk", "--yes", cwd=root).returncode == 0
    _stored(root, "<p>The first 1,600 soldiers were moved, it said.</p>")
    changed = run("verify", cwd=root)
    assert changed.returncode == 1
    assert "[-1,500-]{+1,600+}" in changed.stdout
    registry_root(CLAIMS.replace("statement:", "statment:"))
    broken = run("verify", cwd=root)
    assert broken.returncode == 2
    assert "claims/troops.yaml:8:3: FC007" in broken.stderr
    assert run("verify", "--nonsense", cwd=root).returncode == 2
    assert run("nonsense", cwd=root).returncode == 2


def test_a_fault_of_the_harness_is_4_and_says_so(registry_root: Callable[..., Path]) -> None:
    code = "import harness.engine.registry as r\ndef boom(*_): raise RuntimeError('boom')\nr.load_registry = boom\nfrom harness.cli import main\nmain(['verify'])"
    ended = subprocess.run(
        [sys.executable, "-c", code], capture_output=True, text=True, cwd=registry_root(), check=False
    )
    assert ended.returncode == 4
    assert "fault of the harness: RuntimeError: boom" in ended.stderr
    assert "Traceback" not in ended.stderr


@pytest.mark.parametrize(
    ("as_of", "part"), [("now", "blobs"), ("newest snapshot", "blobs"), ("newest snapshot", "manifests")]
)
def test_a_damaged_store_is_never_all_well(as_of: str, part: str, registry_root: Callable[..., Path]) -> None:
    root = registry_root()
    (root / "harness.toml").write_text(f'[verify]\nas_of = "{as_of}"\n')
    _stored(root)
    for path in (root / "snapshots" / part).rglob("*"):
        if path.is_file():
            path.write_bytes(b"{}")
    ended = run("verify", "--json", cwd=root)
    claim = json.loads(ended.stdout)["claims"][0]
    assert (ended.returncode, claim["verdict"], claim["evidence"][0]["state"]) == (3, "unverified", "blocked")
    assert "FC051" in claim["codes"]
    assert run("audit", cwd=root).returncode == 1


def test_an_index_that_a_merge_left_in_conflict_is_told_and_written_anew(registry_root: Callable[..., Path]) -> None:
    root = registry_root()
    _stored(root)
    whole = json.loads(run("verify", "--json", cwd=root).stdout)["claims"][0]["verdict"]
    (index,) = (root / "snapshots" / "index").glob("*.jsonl")
    index.write_text(f"<<<<<<< ours\n{index.read_text()}=======\n>>>>>>> theirs\n", encoding="utf-8")
    ended = run("verify", "--json", cwd=root)
    assert ended.returncode == 3
    assert "--rebuild-index" in ended.stdout + ended.stderr
    assert run("audit", cwd=root).returncode == 1
    ended = run("audit", "--rebuild-index", cwd=root)
    assert (ended.returncode, "all whole" in ended.stdout) == (0, True), ended.stdout + ended.stderr
    assert json.loads(run("verify", "--json", cwd=root).stdout)["claims"][0]["verdict"] == whole


@pytest.mark.parametrize("before", [True, False])
@pytest.mark.parametrize("cut", ["60 bytes", "a line end", "a line", "all lines"])
def test_a_snapshot_whose_index_line_was_lost_is_never_all_well(
    cut: str, before: bool, registry_root: Callable[..., Path]
) -> None:
    root = registry_root()
    _stored(root)
    _stored(root, "<p>Nothing of it is here any more.</p>")
    if before:
        assert run("verify", cwd=root).returncode == 1
    (index,) = (root / "snapshots" / "index").glob("*.jsonl")
    whole = index.read_bytes()
    kept = {"60 bytes": -60, "a line end": -1, "a line": whole.index(b"\n") + 1, "all lines": 0}[cut]
    index.write_bytes(whole[:kept])
    for options in ((), ("--no-cache",)):
        ended = run("verify", "--json", *options, cwd=root)
        claim = json.loads(ended.stdout)["claims"][0]
        assert (ended.returncode, claim["verdict"], claim["evidence"][0]["state"]) == (3, "unverified", "blocked")
        assert "FC051" in claim["codes"]
        assert "--rebuild-index" in ended.stdout
        assert index.name in ended.stdout
    history = run("history", "first-shipment", cwd=root)
    assert history.returncode not in (0, 1)
    assert "--rebuild-index" in history.stdout + history.stderr
    audit = run("audit", cwd=root)
    assert (audit.returncode, "all whole" in audit.stdout) == (1, False)
    assert "--rebuild-index" in audit.stdout
    assert run("audit", "--rebuild-index", cwd=root).returncode == 0
    assert run("verify", cwd=root).returncode == 1


def test_a_visit_without_a_page_is_no_fault_of_the_harness(registry_root: Callable[..., Path]) -> None:
    root = registry_root()
    _stored(root)
    failed = capture_of("", url="http://nis.test/first", request_id="r", outcome=Outcome.UNREACHABLE, status=0)
    LocalStore(root / "snapshots").put(failed)
    compared = run("compare", "nis", cwd=root)
    assert compared.returncode == 3
    assert "name another snapshot, or capture again" in compared.stderr


def test_that_two_walls_are_alike_says_nothing_of_the_page(registry_root: Callable[..., Path]) -> None:
    root = registry_root()
    _stored(root)
    _stored(root)
    assert run("compare", "nis", cwd=root).returncode == 0
    for number in ("a", "b"):
        wall = capture_of(
            "<p>Subscribe to read on.</p>", url="http://nis.test/first", request_id=number, outcome=Outcome.PAYWALL,
            started=f"2999-01-01T00:00:0{ord(number) - 96}.000Z",
        )  # fmt: skip
        LocalStore(root / "snapshots").put(wall)
    compared = run("compare", "nis", cwd=root)
    assert compared.returncode == 3
    assert "nothing differs" in compared.stdout
    assert compared.stdout.count("is no whole page (paywall)") == 2
    told = json.loads(run("compare", "nis", "--json", cwd=root).stdout)
    assert told["same"]
    assert len(told["lacking"]) == 2


def test_accept_shows_the_difference_asks_and_is_refused_in_ci(registry_root: Callable[..., Path]) -> None:
    root = registry_root()
    _stored(root)
    lock = root / "claims" / "troops.lock.yaml"
    dry = run("accept", "--why", "w", "--by", "mk", "--dry-run", cwd=root)
    assert '+    exact: "1,500 soldiers were moved"' in dry.stdout
    assert run("accept", "--why", "w", "--by", "mk", cwd=root).returncode == 2, "nobody to ask"
    assert run("accept", "--why", "w", "--by", "mk", "--yes", cwd=root, CI="true").returncode == 2
    assert not lock.exists()
    assert run("accept", "--why", "w", "--by", "mk", "--yes", cwd=root).returncode == 0
    first = lock.read_bytes()
    assert run("accept", "--why", "another", "--by", "ed", "--yes", cwd=root).returncode == 0
    assert lock.read_bytes() == first, "accepting what is accepted must change nothing"


def test_accept_refuses_what_is_not_on_the_page(registry_root: Callable[..., Path]) -> None:
    root = registry_root()
    _stored(root, "<p>The first 1,600 soldiers were moved.</p>")
    ended = run("accept", "--why", "w", "--by", "mk", "--yes", cwd=root)
    assert ended.returncode == 3
    assert "the quote is not on the page" in ended.stderr
    assert not (root / "claims" / "troops.lock.yaml").exists()


def test_check_prints_places_for_people_and_json(registry_root: Callable[..., Path]) -> None:
    root = registry_root(CLAIMS.replace("source: nis,", "source: nobody,"))
    shown = run("check", cwd=root)
    assert shown.returncode == 2
    assert shown.stdout.startswith("claims/troops.yaml:")
    data = json.loads(run("check", str(root), "--json").stdout)
    assert [p["code"] for p in data["problems"] if not p["warning"]] == ["FC010"]
    assert run("check", str(ROOT)).returncode == 0


def test_check_warns_of_a_waiver_that_has_ended(registry_root: Callable[..., Path]) -> None:
    waiver = "    waive:\n      - {code: FC402, why: one agency, by: mk, until: 2024-10-31}\n"
    shown = run("check", cwd=registry_root(CLAIMS + waiver))
    assert shown.returncode == 0
    assert "claims/troops.yaml:15:9: FC028 the waiver of FC402 at 'first-shipment' ended on 2024-10-31" in shown.stdout
    assert "1 warning" in shown.stdout
    assert "all well" not in shown.stdout
    assert "all well" in run("check", cwd=registry_root(CLAIMS + waiver.replace("2024-10-31", "2999-10-31"))).stdout


@pytest.mark.parametrize("command", [["explain", "FC402"], ["verify", "--json"]])
def test_a_reader_that_goes_away_is_no_finding_and_not_all_well(
    command: list[str], registry_root: Callable[..., Path]
) -> None:
    root = registry_root()
    _stored(root)
    reading, writing = os.pipe()
    os.close(reading)
    with os.fdopen(writing, "wb") as pipe:
        ended = subprocess.run(
            [sys.executable, "-m", "harness", *command], stdout=pipe, stderr=subprocess.PIPE, cwd=root, check=False
        )
    assert (ended.returncode, ended.stderr) == (141, b"")


def test_the_worked_example_verifies_offline_from_a_fresh_clone() -> None:
    ended = run("verify", "--json", "--root", str(ROOT))
    data = json.loads(ended.stdout)
    assert ended.returncode == 1
    wrong = [c["id"] for c in data["claims"] if c["verdict"] != "supported"]
    assert wrong == ["killed-in-three-months"]
    size = sum(p.stat().st_size for p in (ROOT / "snapshots").rglob("*") if p.is_file())
    assert size < 5_000_000


@pytest.mark.parametrize(
    "arguments",
    [
        ["verify", "--root", "/no/such/folder"], ["show", "nobody"], ["explain", "FC000"], ["verify", "no-such-claim"], ["init", "/proc/none"],
        ["add", "ftp://x", "q", "--statement", "s"], ["demo", "--into", "/proc"], ["capture", "--browser", "/no/browser"], ["report", "--out", "/proc/none"],
    ],
)  # fmt: skip
def test_bad_arguments_are_told_without_a_traceback(arguments: list[str], registry_root: Callable[..., Path]) -> None:
    ended = run(*arguments, cwd=registry_root())
    assert ended.returncode == 2, ended.stderr
    assert "Traceback" not in ended.stderr
    assert ended.stderr.strip()


@pytest.mark.parametrize(
    "text",
    [
        "[store",
        "store = 1",
        "[capture]\nconcurency = 2",
        "[capture]\nconcurrency = 0",
        "[verify]\nas_of = 'then'",
        "root = '/'",
        "[capture]\nresolve = {'*.test' = '127.0.0.1'}",
    ],
)
def test_bad_settings_are_told_with_their_line(text: str, registry_root: Callable[..., Path]) -> None:
    root = registry_root()
    (root / "harness.toml").write_text(text)
    ended = run("verify", cwd=root)
    assert ended.returncode == 2, ended.stderr
    assert "harness.toml" in ended.stderr
    assert "Traceback" not in ended.stderr


def test_every_command_has_help_and_every_answer_json() -> None:
    import click

    with click.Context(harness) as context:
        for name in harness.list_commands(context):
            command = harness.get_command(context, name)
            assert command is not None
            assert command.help
            assert command.short_help
            if name not in ("completion", "diff", "judge", "locate", "login", "pressroom", "replay"):
                assert any("--json" in p.opts for p in command.params), name


def test_help_starts_quickly_because_nothing_heavy_is_imported() -> None:
    code = "import sys\nfrom harness.cli import run\nrun(['--help'])\nheavy = {'playwright', 'pydantic', 'rich', 'jinja2', 'PIL', 'yaml', 'rapidfuzz', 'pypdfium2', 'pytest'}\nsys.exit(str(heavy & set(sys.modules)) if heavy & set(sys.modules) else 0)"
    ended = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=False)
    assert ended.returncode == 0, ended.stderr


def test_words_from_pages_cannot_steer_a_terminal(registry_root: Callable[..., Path]) -> None:
    root = registry_root()
    _stored(root)
    run("accept", "--why", "w", "--by", "mk", "--yes", cwd=root)
    _stored(root, "<p>The first 1,500 \x1b]0;owned\x07soldiers were not moved, \u202eit said.</p>")
    ended = run("verify", cwd=root)
    assert "\x1b" not in ended.stdout
    assert "\u202e" not in ended.stdout
    assert "U+001B" in ended.stdout


def test_pytest_never_skips_what_could_not_be_checked(registry_root: Callable[..., Path]) -> None:
    root = registry_root()
    ended = subprocess.run(
        [sys.executable, "-m", "pytest", "claims", "-p", "no:cacheprovider", "-q"], capture_output=True, text=True, cwd=root, check=False
    )  # fmt: skip
    assert ended.returncode == 1
    assert "1 failed" in ended.stdout
    assert "unverified" in ended.stdout
    registry_root(CLAIMS.replace("source: nis,", "source: nobody,"))
    broken = subprocess.run(
        [sys.executable, "-m", "pytest", "claims", "-p", "no:cacheprovider"],
        capture_output=True,
        text=True,
        cwd=root,
        check=False,
    )
    assert broken.returncode == 2
    assert "FC010" in broken.stdout


def test_yaml_of_other_programs_is_left_alone(tmp_path: Path) -> None:
    (tmp_path / "claims").mkdir()
    (tmp_path / "claims" / "jwt.yaml").write_text("issuer: someone\naudience: all\n")
    ended = subprocess.run(
        [sys.executable, "-m", "pytest", "-p", "no:cacheprovider"],
        capture_output=True,
        text=True,
        cwd=tmp_path,
        check=False,
    )
    assert ended.returncode == 5, ended.stdout


def test_audit_says_what_of_the_vault_is_not_here_and_what_was_replaced(
    registry_root: Callable[..., Path], tmp_path: Path
) -> None:
    sources = """  dossier:
    file: vault:dossier.txt
    publisher: A ministry
  secret:
    file: vault:secret-name.txt
    publisher: A leak
    confidential: true
  never:
    file: vault:never.txt
"""
    root = registry_root(CLAIMS.replace("claims:\n", f"{sources}claims:\n"))
    vault = tmp_path / "elsewhere" / "vault"
    (root / "harness.toml").write_text(f'[vault]\npath = "{vault}"\n[desk]\nby = "mk"\n', encoding="utf-8")
    _stored(root)
    for name in ("dossier", "secret"):
        (tmp_path / "scan.txt").write_text(f"what {name} says", encoding="utf-8")
        attached = run("attach", name, str(tmp_path / "scan.txt"), "--how", "by post", "--yes", cwd=root)
        assert attached.returncode == 0, attached.stderr

    def audited(*more: str) -> tuple[int, str]:
        ended = run("audit", *more, cwd=root)
        return ended.returncode, ended.stdout + ended.stderr

    code, said = audited("--audience", "desk")
    assert (code, "3 files of the vault: 2 whole, 1 never attached" in said) == (0, True), said
    (vault / "dossier.txt").unlink()
    code, said = audited("--audience", "desk")
    assert code == 0
    assert "not in the vault here: dossier (dossier.txt)" in said
    assert "still counts" in said
    (vault / "secret-name.txt").write_text("another", encoding="utf-8")
    code, said = audited("--audience", "desk")
    assert (code, "replaced, another file than was attached: secret (secret-name.txt)" in said) == (1, True), said
    code, said = audited()
    assert code == 1
    assert "confidential-1" in said
    assert "secret" not in said
    found = json.loads(run("audit", "--json", cwd=root).stdout)["vault"]
    assert found == {
        "whole": 0,
        "not_here": ["dossier"],
        "replaced": ["confidential-1"],
        "never_attached": ["never"],
    }


@pytest.mark.parametrize(
    ("arguments", "said"),
    [
        (["coverage", "--fail-under", "nan"], "nan is no number"),
        (["mutate", "--fail-under", "nan"], "nan is no number"),
        (["verify", "--overdue-after", "nan"], "nan is no number"),
        (["verify", "--overdue-after", "1e400"], "is not in the range"),
        (["import", "/dev/zero"], "is no file"),
        (["attach", "dossier", "/dev/zero", "--how", "x", "--yes"], "is no file that can be kept"),
        (["sign", "troops", "--on", "31.12.2026", "--yes"], "31.12.2026"),
    ],
)
def test_values_that_mean_nothing_are_refused(
    arguments: list[str], said: str, registry_root: Callable[..., Path]
) -> None:
    dossier = "  dossier: {file: 'vault:dossier.txt', publisher: A ministry}\n"
    root = registry_root(CLAIMS.replace("claims:\n", f"{dossier}claims:\n"))
    (root / "harness.toml").write_text('[vault]\npath = "../vault"\n[desk]\nby = "mk"\n', encoding="utf-8")
    ended = run(*arguments, cwd=root)
    assert (ended.returncode, said in ended.stderr) == (2, True), ended.stderr
    assert "Traceback" not in ended.stderr


def test_check_reads_the_settings_too(registry_root: Callable[..., Path]) -> None:
    root = registry_root()
    assert run("check", cwd=root).returncode == 0
    (root / "harness.toml").write_text('[watch]\nschedule = "99 * * * *"\n', encoding="utf-8")
    ended = run("check", cwd=root)
    assert ended.returncode == 2
    assert "harness.toml:2: watch.schedule" in ended.stderr
    ended = run("check", "--json", cwd=root)
    assert ended.returncode == 2
    assert "watch.schedule" in json.loads(ended.stdout)["settings"]["message"]
