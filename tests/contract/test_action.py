"""The GitHub Action's steps, run as a job would run them, on a registry whose page is hostile."""

from __future__ import annotations

import os
import re
import subprocess
import sys
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest
import yaml

from harness.store.local import LocalStore
from tests.conftest import CLAIMS, capture_of

ROOT = Path(__file__).parents[2]
EVIL = "<p>::error file=x::y The first 1,600 soldiers were moved ](pictures/x) [a](http://evil.test), it said.</p>"


@pytest.fixture
def job(registry_root: Callable[..., Path], tmp_path: Path) -> Callable[..., tuple[int, str]]:
    root = registry_root(CLAIMS)
    (root / "harness.toml").write_text('[verify]\nas_of = "newest snapshot"\n')
    (root / ".git").mkdir()
    LocalStore(root / "snapshots").put(capture_of(EVIL, url="http://nis.test/first"))
    venv = tmp_path / "venv" / "bin"
    venv.mkdir(parents=True)
    (venv / "python").write_text(f'#!/bin/sh\nexec "{sys.executable}" "$@"\n')
    (venv / "python").chmod(0o755)

    def step(name: str, **inputs: str) -> tuple[int, str]:
        environment = os.environ | {
            "CLAIMS_VENV": str(tmp_path / "venv"), "GITHUB_OUTPUT": str(tmp_path / "output"), "CI": "true",
            "GITHUB_STEP_SUMMARY": str(tmp_path / "summary"), "CLAIMS_OUT": "report", "CLAIMS_COMMAND": "verify",
        } | inputs  # fmt: skip
        ended = subprocess.run(
            ["sh", str(ROOT / "script" / "action"), name],
            capture_output=True, text=True, timeout=120, check=False, cwd=root, env=environment,
        )  # fmt: skip
        return ended.returncode, ended.stdout + ended.stderr

    return step


def test_a_job_checks_annotates_summarises_and_fails(job: Callable[..., tuple[int, str]], tmp_path: Path) -> None:
    code, told = job("check")
    assert code == 0, told
    assert (tmp_path / "output").read_text() == "exit-code=1\n"
    lines = told.splitlines()
    token = re.fullmatch(r"::stop-commands::([0-9a-f]{32})", lines[0])
    assert token is not None
    assert lines[-1] == f"::{token[1]}::"
    assert sum(token[1] in line for line in lines) == 2
    code, told = job("tell", CLAIMS_CODE="1", CLAIMS_URL="https://github.test/a/1")
    assert code == 1
    assert [line.split("::")[1].split(",")[0] for line in told.splitlines()] == [
        "error file=claims/troops.md", "error file=claims/troops.yaml",
    ]  # fmt: skip
    summary = (tmp_path / "summary").read_text()
    assert "first-shipment: changed" in summary
    assert "http://evil" not in summary
    assert "](https://github.test" not in summary.replace("[now](https://github.test/a/1)", "")


def test_what_an_earlier_job_told_is_not_new_where_its_file_lies_in_the_report(
    job: Callable[..., tuple[int, str]], tmp_path: Path
) -> None:
    told = {"CLAIMS_SINCE": "report/alerts.json", "CLAIMS_FAIL_ON": "new"}
    assert "is not there yet: everything is new" in job("check", **told)[1]
    assert "nothing new, resolved or overdue" in job("check", **told)[1]
    assert (tmp_path / "output").read_text() == "exit-code=1\nexit-code=0\n"


def test_a_job_that_could_not_judge_does_not_tell_what_an_earlier_one_found(
    job: Callable[..., tuple[int, str]], tmp_path: Path
) -> None:
    job("check")
    (tmp_path / "output").unlink()
    (tmp_path / "claims" / "troops.yaml").write_text("schema: 7\n")
    assert job("check")[0] == 0
    assert (tmp_path / "output").read_text() == "exit-code=2\n"
    code, told = job("tell", CLAIMS_CODE="2")
    assert code == 2
    assert "::error" not in told
    assert "No report was written" in (tmp_path / "summary").read_text()
    assert job("tell", CLAIMS_CODE="")[0] == 4, "a step that noted no exit code did not end well"


@pytest.mark.parametrize(
    "inputs",
    [{"CLAIMS_COMMAND": "accept"}, {"CLAIMS_COMMAND": "verify; touch hacked"}, {"CLAIMS_NAMES": "$(touch hacked)\n--root=/"}],
)  # fmt: skip
def test_inputs_are_words_and_no_commands(
    job: Callable[..., tuple[int, str]], tmp_path: Path, inputs: dict[str, str]
) -> None:
    code, told = job("check", **inputs)
    assert code == 2 or "exit-code=2" in (tmp_path / "output").read_text(), told
    assert not (tmp_path / "hacked").exists()


def _steps(data: Any) -> list[dict[str, Any]]:
    jobs = data["jobs"].values() if "jobs" in data else [data["runs"]]
    return [step for job in jobs for step in job.get("steps", ())]


@pytest.mark.parametrize(
    "name",
    ["action.yml", ".github/workflows/nightly-claims.yml", "docs/guide/workflows/nightly.yml", "docs/guide/workflows/pull-request.yml"],
)  # fmt: skip
def test_no_workflow_puts_an_expression_into_a_shell_or_answers_strangers_with_secrets(name: str) -> None:
    text = (ROOT / name).read_text(encoding="utf-8")
    data = yaml.safe_load(text)
    assert "pull_request_target:" not in text
    for step in _steps(data):
        assert "${{" not in step.get("run", ""), step
        if str(step.get("uses", "")).startswith("actions/checkout"):
            assert step["with"]["persist-credentials"] is False


def test_pre_commit_hooks_name_commands_that_there_are() -> None:
    from harness.cli import harness

    hooks = yaml.safe_load((ROOT / ".pre-commit-hooks.yaml").read_text(encoding="utf-8"))
    known = harness.list_commands(None)  # type: ignore[arg-type]
    assert [h["entry"].split() for h in hooks] == [["harness", "check"], ["harness", "verify"]]
    assert all(h["entry"].split()[1] in known for h in hooks)
