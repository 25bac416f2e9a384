"""`harness judge` as a filter, as somebody at a terminal meets it."""

from __future__ import annotations

import json
import subprocess
import sys
from pathlib import Path
from typing import Any

import pytest

COMMAND = [sys.executable, "-m", "harness", "judge"]
GOOD = {"id": "a", "claim": "The dam broke on 2 May 2023.", "evidence": "The dam broke on 4 May 2023, the mayor said."}


def _filter(lines: str | bytes, *arguments: str) -> tuple[int, list[dict[str, Any]], str]:
    data = lines.encode() if isinstance(lines, str) else lines
    ended = subprocess.run([*COMMAND, *arguments], input=data, capture_output=True, timeout=300, check=False)
    return ended.returncode, [json.loads(line) for line in ended.stdout.decode().splitlines()], ended.stderr.decode()


def test_every_line_is_answered_in_order_also_the_broken_ones() -> None:
    lines: list[str | dict[str, Any]] = [
        GOOD, "{broken", "[1]", {"id": 3, "claim": "x"}, {"claim": "x", "evidence": "y"}, {"id": 4, "evidence": "y"},
        {"id": 5, "claim": 7, "evidence": "y"}, {"id": 6, "claim": "…", "evidence": "y"}, {"id": 7, "claim": "x", "evidence": ""},
        {"id": 8, "claim": "x\ud800 word", "evidence": "word", "error": "none"}, "", '{"id": NaN, "claim": "x", "evidence": "y"}', '{"id": 1e999, "claim": "x", "evidence": "y"}', GOOD,
    ]  # fmt: skip
    text = "\n".join(line if isinstance(line, str) else json.dumps(line) for line in lines)
    code, answers, errors = _filter(text)
    assert code == 2
    assert "Traceback" not in errors
    assert [a["id"] for a in answers] == ["a", None, None, 3, None, 4, 5, 6, 7, 8, None, None, "a"]
    assert ["error" in a for a in answers] == [False, *[True] * 7, False, False, True, True, False]
    assert answers[8]["label"] == "NOT ENOUGH INFO"
    assert answers[10]["error"].startswith("line 12 ")
    first = answers[0]
    assert set(first) == {"id", "label", "p", "reasons", "by"}
    assert set(first["p"]) == {"SUPPORTS", "REFUTES", "NOT ENOUGH INFO"}
    assert sum(first["p"].values()) == pytest.approx(1, abs=1e-9)
    assert first["label"] == max(first["p"], key=first["p"].__getitem__)
    assert answers[-1]["label"] == first["label"]


def test_exit_codes_and_what_says_that_only_features_spoke(tmp_path: Path) -> None:
    (tmp_path / "in.jsonl").write_text(json.dumps(GOOD), encoding="utf-8")
    code, (answer,), errors = _filter("", "--features-only", str(tmp_path / "in.jsonl"))
    assert code == 0
    assert not errors
    assert "features only" in answer["by"]
    assert _filter("")[:2] == (0, [])
    assert _filter(b"\xff\xfe\n" + json.dumps(GOOD).encode())[0] == 2
    assert _filter("", str(tmp_path / "none.jsonl"))[0] == 2


def test_answers_come_while_lines_still_do() -> None:
    process = subprocess.Popen(COMMAND, stdin=subprocess.PIPE, stdout=subprocess.PIPE, stderr=subprocess.DEVNULL)
    assert process.stdin is not None
    assert process.stdout is not None
    with process:
        for number in range(3):
            process.stdin.write(json.dumps({**GOOD, "id": number}).encode() + b"\n")
            process.stdin.flush()
            assert json.loads(process.stdout.readline())["id"] == number
        process.stdin.close()
    assert process.returncode == 0


def test_more_lines_than_one_batch_keep_their_order() -> None:
    lines = [
        {"id": n, "claim": f"The dam holds {n} litres.", "evidence": "The dam holds 150 litres. " * (1 + n % 5)}
        for n in range(300)
    ]
    code, answers, _ = _filter("\n".join(map(json.dumps, lines)), "--features-only")
    assert code == 0
    assert [a["id"] for a in answers] == list(range(300))
    assert any("claim says “7 litres”, evidence says “150 litres”" in r for r in answers[7]["reasons"])
