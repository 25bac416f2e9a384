"""Decisions in claims files: they read back as they were meant, and every other line stays byte for byte."""

from __future__ import annotations

import os
from collections.abc import Callable
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from harness.registry.amend import Append, amend
from harness.registry.change import Change, ChangedMeanwhileError, write_changes
from harness.registry.edit import EditError
from harness.registry.load import load
from harness.registry.yaml_text import parse

HEAD = "schema: 1   # the format\narticle: {id: a, title: A, file: a.md}\n\n"
LAYOUTS = {
    "no list": "claims:\n  one:\n    statement: X   # why not\n    evidence: []\n\n  # the next one\n  two:\n    statement: Y\n",
    "a list of braces": "claims:\n  one:\n    statement: X\n    log:\n      - {on: 2024-11-01, by: mk, query: a}   # asked\n      # to be answered\n\n  two:\n    statement: Y\n",
    "a list at its key's column": "claims:\n  one:\n    log:\n    - {on: 2024-11-01, by: mk, query: a}\n    - on: 2024-11-02\n      by: mk\n      reply: >-\n        over\n\n        lines\n    statement: X\n  two: {statement: Y}\n",
    "a list in brackets": "claims:\n  one:\n    log: [{on: 2024-11-01, by: mk, query: 'a]'}]  # all\n    statement: X\n  two: {statement: Y}\n",
    "an empty list": "claims:\n  one:\n    statement: X\n    log: []   # none yet\n    evidence: []\n  two: {statement: Y}\n",
    "a key alone": "claims:\n  one:\n    statement: X\n    log:\n    evidence: []\n  two: {statement: Y}\n",
    "the last of the file, without an end of line": "claims:\n  two: {statement: Y}\n  one:\n    statement: X",
    "deeper": "claims:\n      one:\n          statement: X\n          log:\n              -   on: 2024-11-01\n                  by: mk\n                  query: a\n      two: {statement: Y}\n",
    "other sections behind": "claims:\n  one:\n    statement: |\n      X\n      # not a remark\n    log: [] \n# end\nsources:\n  s: {url: http://a.test/}\n",
    "windows": "claims:\r\n  one:\r\n    statement: X\r\n  two:\r\n    statement: Y\r\n",
    "a byte order mark": "\ufeffclaims:\n  one:\n    statement: X\n",
}
ENTRY = Append(
    path=("claims", "one"), key="log", fields={"on": "2024-11-03", "by": "M. K.", "query": 'is it: "no", or {all}?'}
)


@pytest.mark.parametrize("name", LAYOUTS)
@pytest.mark.parametrize("count", [1, 2])
def test_an_entry_goes_in_and_nothing_else_changes(name: str, count: int) -> None:
    text = LAYOUTS[name]
    text = text if text.startswith("\ufeff") or "\r" in text else HEAD + text
    added = amend(
        text,
        [ENTRY] * count
        + [Append(path=("claims", "one"), key="waive", fields={"code": "FC402", "why": "no", "by": "on"})],
    )
    before, after = parse(text.lstrip("\ufeff"), "x").root, parse(added.lstrip("\ufeff"), "x").root
    assert after["claims"]["one"]["log"] == [*(before["claims"]["one"].get("log") or []), *[dict(ENTRY.fields)] * count]
    assert after["claims"]["one"]["waive"] == [{"code": "FC402", "why": "no", "by": "on"}]
    rest = [line for line in text.splitlines(keepends=True) if "log:" not in line]
    kept = added.splitlines(keepends=True)
    missing = [line for line in rest if line not in kept and line.rstrip() + "\n" not in kept]
    assert missing == []
    assert added.startswith("\ufeff") is text.startswith("\ufeff")
    assert ("\r\n" in text) is ("\r\n" in added)
    assert added.count("\n") - added.count("\r\n") == (0 if "\r\n" in text else added.count("\n"))


@pytest.mark.parametrize(
    ("text", "complaint"),
    [
        ("claims:\n  two:\n    statement: X\n", "claims.one is not in the claims file"),
        ("claims:\n  one:\n    statement: X\n    log: words\n", "not a list"),
        ("claims: [\n", "cannot be read"),
        ("", "cannot be read"),
    ],
)
def test_what_lines_cannot_be_put_into_is_refused(text: str, complaint: str) -> None:
    with pytest.raises(EditError, match=complaint):
        amend(text, [ENTRY])


@given(
    words=st.text(st.characters(exclude_categories=("Cs",)), min_size=1, max_size=60).filter(lambda t: t.split()),
    name=st.sampled_from(sorted(LAYOUTS)),
)
def test_any_words_read_back_as_they_were_given(words: str, name: str) -> None:
    text = LAYOUTS[name]
    added = amend(
        text, [Append(path=("claims", "one"), key="log", fields={"on": "2024-11-03", "by": words, "stands": words})]
    )
    last = parse(added.lstrip("\ufeff"), "x").root["claims"]["one"]["log"][-1]
    assert last == {"on": "2024-11-03", "by": " ".join(words.split()), "stands": " ".join(words.split())}


def test_entries_of_all_kinds_are_what_the_registry_reads(registry_root: Callable[..., Path]) -> None:
    from tests.conftest import CLAIMS

    items = [
        {"on": "2024-11-02", "by": "mk", "legal": "mind the name"},
        {"on": "2024-11-03", "by": "mk", "sign": "no", "of": "12345678-00000000-1e345678"},
        {"on": "2024-11-04", "by": "ed", "correction": "It said: 1,400", "where": "the website"},
    ]
    text = amend(CLAIMS, [Append(path=("claims", "first-shipment"), key="log", fields=item) for item in items])
    registry = load(registry_root(text)).registry
    assert registry is not None
    log = registry.claim("first-shipment").log
    assert [(e.kind, e.text, e.of, e.where) for e in log] == [
        ("legal", "mind the name", None, None),
        ("sign", "no", "12345678-00000000-1e345678", None),
        ("correction", "It said: 1,400", None, "the website"),
    ]


def test_ten_thousand_claims_are_edited_in_one_go_and_no_other_line_moves() -> None:
    text = "schema: 1\nclaims:\n" + "".join(f"  c{n}:\n    statement: S {n}   # remark {n}\n" for n in range(10_000))
    added = amend(text, [Append(path=("claims", f"c{n}"), key="log", fields=ENTRY.fields) for n in (9_999, 0, 5_000)])
    lines = added.splitlines(keepends=True)
    fresh = [line for line in lines if line.startswith(("    log:", "      - {"))]
    assert len(fresh) == 6
    assert "".join(line for line in lines if line not in fresh) == text


def test_a_file_is_not_made_larger_than_can_be_read(monkeypatch: pytest.MonkeyPatch) -> None:
    text = "claims:\n  one:\n    statement: X\n"
    monkeypatch.setattr("harness.registry.amend.MAX_BYTES", len(text) + 20)
    with pytest.raises(EditError, match="split it by article"):
        amend(text, [ENTRY])


def test_a_file_that_changed_meanwhile_is_left_alone_and_so_are_the_others(tmp_path: Path) -> None:
    one, two = tmp_path / "one.yaml", tmp_path / "two.yaml"
    one.write_bytes(b"1\r\n")
    two.write_bytes(b"2\n")
    changes = [Change(path=one, before=b"1\r\n", after=b"1\r\nx\r\n"), Change(path=two, before=b"2\n", after=b"2\nx\n")]
    two.write_bytes(b"3\n")
    with pytest.raises(ChangedMeanwhileError, match=r"two\.yaml was changed meanwhile"):
        write_changes(changes)
    assert (one.read_bytes(), two.read_bytes()) == (b"1\r\n", b"3\n")
    two.write_bytes(b"2\n")
    os.chmod(two, 0o640)
    write_changes(changes)
    assert (one.read_bytes(), two.read_bytes()) == (b"1\r\nx\r\n", b"2\nx\n")
    assert two.stat().st_mode & 0o777 == 0o640
    assert sorted(p.name for p in tmp_path.iterdir()) == ["one.yaml", "two.yaml"]


def test_a_file_that_came_meanwhile_is_not_written_over(tmp_path: Path) -> None:
    path = tmp_path / "x.lock.yaml"
    change = Change(path=path, before=None, after=b"mine")
    path.write_bytes(b"theirs")
    with pytest.raises(ChangedMeanwhileError):
        write_changes([change])
    assert path.read_bytes() == b"theirs"


def test_a_link_stays_a_link(tmp_path: Path) -> None:
    (tmp_path / "far").mkdir()
    (tmp_path / "far" / "a.yaml").write_bytes(b"1")
    (tmp_path / "a.yaml").symlink_to(tmp_path / "far" / "a.yaml")
    write_changes([Change(path=tmp_path / "a.yaml", before=b"1", after=b"2")])
    assert (tmp_path / "a.yaml").is_symlink()
    assert (tmp_path / "far" / "a.yaml").read_bytes() == b"2"
