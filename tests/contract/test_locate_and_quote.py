"""`harness locate` as a filter, and `harness quote`, as somebody at a terminal meets them."""

from __future__ import annotations

import json
import os
import subprocess
import sys
from collections.abc import Callable
from pathlib import Path

import pytest

from harness.model.snapshot import Outcome
from harness.registry.load import load
from tests.conftest import CLAIMS
from tests.contract.test_commands import _stored, run


def _filter(lines: str | bytes, *arguments: str, cwd: Path | None = None) -> tuple[int, list[dict[str, object]], str]:
    data = lines.encode() if isinstance(lines, str) else lines
    ended = subprocess.run(
        [sys.executable, "-m", "harness", "locate", *arguments], input=data, capture_output=True, timeout=60, check=False, cwd=cwd
    )  # fmt: skip
    return ended.returncode, [json.loads(line) for line in ended.stdout.decode().splitlines()], ended.stderr.decode()


def test_every_line_is_answered_in_order_also_the_broken_ones(tmp_path: Path) -> None:
    (tmp_path / "page.txt").write_text("Then three generals came.", encoding="utf-8")
    (tmp_path / "latin.txt").write_bytes("drei Generäle".encode("latin-1"))
    good = {"id": "a", "text_file": "page.txt", "quote": "three generals", "prefix": "Then "}
    lines: list[str | dict[str, object]] = [
        good, "{broken", "[1]", {"id": 3, "text": "x"}, {"text": "x", "quote": "y"}, {"id": 4, "quote": "y"}, {"id": 5, "text": 7, "quote": "y"},
        {"id": 6, "text_file": "none.txt", "quote": "y"}, {"id": 7, "text_file": "latin.txt", "quote": "y"}, {"id": 8, "text": "x", "quote": "…"},
        {"id": 9, "text": "a", "text_file": "page.txt", "quote": "y"}, {"id": 10, "text": "x\ud800 word", "quote": "word"}, "", '{"id": NaN, "text": "x", "quote": "x"}', good,
    ]  # fmt: skip
    text = "\n".join(line if isinstance(line, str) else json.dumps(line) for line in lines)
    code, answers, errors = _filter(text, cwd=tmp_path)
    assert code == 2
    assert not errors
    assert [a["id"] for a in answers] == ["a", None, None, 3, None, 4, 5, 6, 7, 8, 9, 10, None, "a"]
    assert ["error" in a for a in answers] == [False, *[True] * 3, False, *[True] * 6, False, True, False]
    assert answers[0] == {
        "id": "a", "status": "found", "start": 5, "end": 19, "matched": "three generals", "changes": [], "reasons": [],
    }  # fmt: skip
    assert answers[-1] == answers[0]


def test_exit_codes_of_the_filter(tmp_path: Path) -> None:
    one = json.dumps({"id": 1, "text": "a word", "quote": "another"})
    assert _filter(one)[0] == 0, "absent is an answer"
    assert _filter("")[:2] == (0, [])
    assert _filter(json.dumps({"id": 1, "text_file": "none.txt", "quote": "y"}), cwd=tmp_path)[0] == 3
    assert _filter(b"\xff\xfe\n" + one.encode())[0] == 2
    (tmp_path / "in.jsonl").write_text(one, encoding="utf-8")
    assert _filter("", str(tmp_path / "in.jsonl"))[1][0]["status"] == "absent"


def test_a_line_is_told_by_its_number_and_column_and_a_pipe_holds_up_no_other(tmp_path: Path) -> None:
    os.mkfifo(tmp_path / "pipe")
    one = b'{"id": 1, "text": "a word", "quote": "a word"}'
    piped = b'{"id": 2, "text_file": "pipe", "quote": "a word"}'
    lines = b"\xef\xbb\xbf" + b"\r\n".join((one, b"", b'{"id": 1,}', one.replace(b"word", b"w\xf6rd"), piped, one))
    code, answers, _ = _filter(lines, cwd=tmp_path)
    assert code == 2
    assert [a.get("status") for a in answers] == ["found", None, None, None, "found"]
    told = [str(a["error"]) for a in answers if "error" in a]
    assert told[0].startswith("line 3 is not JSON at column 10")
    assert told[1:] == ["line 4 is not UTF-8 at byte 23", "text_file pipe: not a regular file"]


def test_answers_come_while_lines_still_do() -> None:
    process = subprocess.Popen(
        [sys.executable, "-m", "harness", "locate"], stdin=subprocess.PIPE, stdout=subprocess.PIPE
    )
    assert process.stdin is not None
    assert process.stdout is not None
    with process:
        for number in range(3):
            process.stdin.write(json.dumps({"id": number, "text": "a word", "quote": "a word"}).encode() + b"\n")
            process.stdin.flush()
            assert json.loads(process.stdout.readline())["id"] == number
        process.stdin.close()
    assert process.returncode == 0


PAGE = "<p>Then three generals came to Kursk.</p><p>Later three generals left, and 1,500 soldiers were moved.</p>"


def test_quote_shows_context_snippet_and_link(registry_root: Callable[..., Path]) -> None:
    root = registry_root()
    _stored(root, PAGE)
    shown = run("quote", "http://nis.test/first", "1,500 soldiers", cwd=root)
    assert shown.returncode == 0, shown.stderr
    assert "[1,500 soldiers]" in shown.stdout
    assert '- {source: nis, quote: "1,500 soldiers"}' in shown.stdout
    assert "http://nis.test/first#:~:text=1%2C500%20soldiers" in shown.stdout
    several = json.loads(run("quote", "http://nis.test/first", "three generals", "--json", cwd=root).stdout)
    assert [f["quote"]["after"] or f["quote"]["before"] for f in several["found"]] == ["Then", "Later"]
    chosen = run("quote", "http://nis.test/first", "three generals", "--after", "Later", "--json", cwd=root)
    assert len(json.loads(chosen.stdout)["found"]) == 1


def test_quote_gives_no_signs_that_nobody_sees(registry_root: Callable[..., Path]) -> None:
    root = registry_root()
    _stored(root, "<p>The ser\u00advice said so.</p>")
    shown = run("quote", "http://nis.test/first", "service said", cwd=root)
    assert '- {source: nis, quote: "service said"}' in shown.stdout


def test_quote_shows_the_nearest_where_the_words_are_not(registry_root: Callable[..., Path]) -> None:
    root = registry_root()
    _stored(root, PAGE)
    shown = run("quote", "http://nis.test/first", "1,600 soldiers were moved", cwd=root)
    assert shown.returncode == 1
    assert "not on the page" in shown.stderr
    assert "1,500 soldiers were moved" in shown.stdout
    assert "number: “1,600” asked for, “1,500” there" in shown.stdout
    told = json.loads(run("quote", "nis", "1,600 soldiers were moved", "--json", cwd=root).stdout)
    assert told["nearest"][0]["changes"] == [{"kind": "number", "before": "1,600", "after": "1,500"}]
    assert run("quote", "12345678", "x y", cwd=root).returncode == 2
    assert run("quote", "abc", "x y", cwd=root).returncode == 2


def test_what_no_claim_may_rest_on_is_said_to_be_that(registry_root: Callable[..., Path]) -> None:
    root = registry_root()
    _stored(root, PAGE)
    _stored(root, "", outcome=Outcome.TIMED_OUT, status=0)
    stale = run("quote", "nis", "1,500 soldiers", cwd=root)
    assert stale.returncode == 0
    assert "came back timed out; `--visit` visits it again" in stale.stderr
    _stored(root, PAGE, outcome=Outcome.GONE, status=404)
    gone = run("quote", "nis", "1,500 soldiers", cwd=root)
    assert gone.returncode == 3
    assert "no page to rest on (gone)" in gone.stderr


def test_words_that_are_none_are_a_wrong_call_and_no_finding(registry_root: Callable[..., Path]) -> None:
    root = registry_root()
    _stored(root, PAGE)
    assert [run("quote", "nis", words, cwd=root).returncode for words in ("", " ", "…", "?!")] == [2] * 4


def test_the_snippet_reads_back(registry_root: Callable[..., Path]) -> None:
    root = registry_root()
    _stored(root, PAGE)
    found = json.loads(run("quote", "http://nis.test/first", "three generals", "--json", cwd=root).stdout)["found"][1]
    head, _, _ = CLAIMS.partition("    evidence:")
    registry_root(f"{head}    evidence:\n      {found['snippet']}\n")
    loaded = load(root)
    assert loaded.registry is not None, loaded.problems
    quote = loaded.registry.claims[0].evidence[0].quote
    assert quote is not None
    assert (quote.exact, quote.prefix) == ("three generals", "Later")


CELL = "      - {source: nis, quote: '1,500', cell: {row: Kursk, column: Men}}\n"


def test_a_claim_may_cite_a_cell(registry_root: Callable[..., Path]) -> None:
    head, _, _ = CLAIMS.partition("    evidence:")
    loaded = load(registry_root(f"{head}    evidence:\n{CELL}"))
    assert loaded.registry is not None, loaded.problems
    cell = loaded.registry.claims[0].evidence[0].cell
    assert cell is not None
    assert (cell.row, cell.column) == ("Kursk", "Men")


@pytest.mark.parametrize(
    ("line", "says"),
    [
        ("{source: nis, cell: {row: a, column: b}}", "a cell without a quote"), ("{source: nis, quote: x y, cell: {row: a}}", "column"),
        ("{source: nis, quote: x y, css: p, cell: {row: a, column: b}}", "beside"), ("{source: nis, quote: x y, css: 'p:hover'}", "not understood"),
        ("{source: nis, quote: x y, css: 'a[href=x]'}", "keeps of attributes only"),
    ],
)  # fmt: skip
def test_selectors_that_cannot_be_are_said_with_their_place(
    registry_root: Callable[..., Path], line: str, says: str
) -> None:
    head, _, _ = CLAIMS.partition("    evidence:")
    loaded = load(registry_root(f"{head}    evidence:\n      - {line}\n"))
    said = [str(p) for p in loaded.problems if not p.warning]
    assert any(says in s and ":13:" in s for s in said), said
