"""Every problem of a claims file: its code, its exact place, and a hint."""

from __future__ import annotations

import os
from collections.abc import Callable
from pathlib import Path

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from harness.registry.load import load
from harness.registry.yaml_text import decode, parse
from tests.conftest import CLAIMS

HEAD = "schema: 1\narticle: {id: troops, title: T, file: troops.md}\n"
SOURCE = "sources:\n  nis: {url: http://nis.test/x}\n"
CLAIM = "claims:\n  one:\n    statement: A first 1,500 soldiers\n    evidence: [{source: nis, quote: words}]\n"

CASES = {
    "unknown key, with a suggestion": (HEAD + SOURCE + CLAIM + "    expcts: []\n", "FC006", (9, 5), "expects"),
    "duplicate key": (HEAD + SOURCE + CLAIM + "  one:\n    statement: x\n", "FC005", (9, 3), "keep one"),
    "missing statement": (HEAD + SOURCE + "claims:\n  one:\n    evidence: []\n", "FC007", (6, 3), "statement"),
    "statement not in the article": (HEAD + SOURCE + CLAIM.replace("1,500", "1,600"), "FC012", (7, 16), "nearest"),
    "statement found twice": (HEAD + SOURCE + CLAIM.replace("A first 1,500 soldiers", "A"), "FC013", (7, 16), "after"),
    "unknown source": (HEAD + SOURCE.replace("nis:", "nsi:") + CLAIM, "FC010", (8, 16), "nsi"),
    "bad date": (HEAD + SOURCE.replace("}", ", published: 2024-13-40}") + CLAIM, "FC014", (4, 44), "EDTF"),
    "bad quantity": (HEAD + SOURCE + CLAIM + "    expects: [{quantity: roughly 5}]\n", "FC015", (9, 16), "exactly"),
    "the comma trap": (HEAD + SOURCE + CLAIM + "    expects: [{quantity: exactly 1,500}]\n", "FC020", (9, 36), "in quotes"),
    "empty quote": (HEAD + SOURCE + CLAIM.replace("quote: words", 'quote: " "'), "FC016", (8, 30), "words"),
    "quote of an ellipsis": (HEAD + SOURCE + CLAIM.replace("quote: words", 'quote: "…"'), "FC016", (8, 37), "as they stand"),
    "quote of insertions": (HEAD + SOURCE + CLAIM.replace("quote: words", 'quote: "[He] … [said]"'), "FC016", (8, 37), "as they stand"),
    "quote of marks": (HEAD + SOURCE + CLAIM.replace("quote: words", 'quote: {text: "— “”"}'), "FC016", (8, 37), "as they stand"),
    "expectation of an ellipsis": (HEAD + SOURCE + CLAIM.replace("quote: words", "quote: words") + '    expects: [{presence: "[…]"}]\n', "FC016", None, "as they stand"),
    "page 0": (HEAD + SOURCE + CLAIM.replace("quote: words", "quote: words, page: 0"), "FC016", (8, 44), "whole number"),
    "id that leaves the folder": (HEAD + SOURCE + CLAIM.replace("one:", "../one:"), "FC009", (6, 3), "lower-case"),
    "id in capitals": (HEAD + SOURCE.replace("nis:", "NIS:") + CLAIM, "FC009", (4, 3), "lower-case"),
    "tag": (HEAD + "sources: !!python/object:os.system {}\n" + CLAIM, "FC004", (3, 10), "plain text"),
    "two documents": (HEAD + SOURCE + CLAIM + "---\nschema: 1\n", "FC004", (9, 1), "one document"),
    "merge key": (HEAD + "sources:\n  nis: {<<: {}, url: http://a.test/}\n" + CLAIM, "FC004", (4, 9), "write the values"),
    "quotation mark first": (HEAD + SOURCE + CLAIM.replace("quote: words}]", 'quote: "We," he said}]'), "FC003", (8, 43), "other kind of quotes"),
    "wrong format": (CLAIMS.replace("schema: 1", "schema: 7"), "FC023", (1, 1), "schema: 1"),
    "no format": (CLAIMS.replace("schema: 1\n", ""), "FC023", (1, 1), "schema: 1"),
    "bad need": (HEAD + "policy: {need: two}\n" + SOURCE + CLAIM, "FC022", (3, 10), "independent"),
    "bad age": (HEAD + "policy: {max_age: soon}\n" + SOURCE + CLAIM, "FC022", (3, 10), "3d"),
    "bad code in a waiver": (HEAD + SOURCE + CLAIM + "    waive: [{code: F4, why: w, by: b}]\n", "FC021", (9, 14), "FC402"),
    "picture not there": (HEAD + SOURCE + CLAIM.replace("quote: words", "image: lost.jpg"), "FC024", (8, 37), "beside"),
    "picture out of the folder": (HEAD + SOURCE + CLAIM.replace("quote: words", "image: ../x.jpg"), "FC024", (8, 37), "same folder"),
    "picture that is none": (HEAD + SOURCE + CLAIM.replace("quote: words", "image: troops.md"), "FC024", (8, 37), "JPEG"),
    "picture of a file": (HEAD + "sources:\n  nis: {file: vault:x.pdf}\n" + CLAIM.replace("quote: words", "page: 1, image: troops.md"), "FC019", (8, 16), "recordings"),
    "neither words nor picture": (HEAD + SOURCE + CLAIM.replace(", quote: words", ""), "FC019", (8, 16), "image:"),
    "file out of the vault": (HEAD + "sources:\n  nis: {file: vault:../x}\n" + CLAIM, "FC024", (4, 15), "vault"),
    "two kinds of source": (HEAD + "sources:\n  nis: {url: http://a.test/, person: p}\n" + CLAIM, "FC019", (4, 3), "person"),
    "person without an answer": (HEAD + "sources:\n  nis: {person: an officer}\n" + CLAIM, "FC019", (8, 16), "who asked"),
    "circular origins": (
        HEAD + "sources:\n  nis: {url: http://a.test/, origin: afp}\n  afp: {url: http://b.test/, origin: nis}\n" + CLAIM,
        "FC011", (4, 3), "no origin",
    ),
    "unknown measure": (HEAD + SOURCE + CLAIM + "    expects: [{quantity: 5, measure: troops}]\n", "FC010", (9, 15), "define it"),
    "article outside the folder": (CLAIMS.replace("file: troops.md", "file: ../troops.md"), "FC017", (2, 55), "same folder"),
    "article missing": (CLAIMS.replace("file: troops.md", "file: other.md"), "FC017", (2, 55), "beside"),
    "a list instead of a file": ("- one\n- two\n", "FC008", (1, 1), "schema: 1"),
    "no claims": (HEAD, "FC018", (1, 1), "harness init"),
    "not an address": (HEAD + SOURCE.replace("http://", "ftp://") + CLAIM, "FC016", (4, 9), "http"),
    "a stance that is none": (HEAD + SOURCE + CLAIM.replace("quote: words", "quote: words, stance: maybe"), "FC008", (8, 44), "supports"),
    "empty group of names": (HEAD + "names: [[Kursk, Курськ], []]\n" + SOURCE + CLAIM, "FC029", (3, 26), "take it out"),
    "name with one spelling": (HEAD + "names: [[Kim Jong Un]]\n" + SOURCE + CLAIM, "FC030", (3, 9), "another spelling"),
    "name with the same spelling twice": (HEAD + "names:\n  - [Kim Jong-un, KIM JONG-UN]\n" + SOURCE + CLAIM, "FC030", (4, 5), "another spelling"),
    "spelling in two names": (HEAD + "names:\n  - [Kursk, Курськ]\n  - [Курск, kursk]\n" + SOURCE + CLAIM, "FC031", (5, 13), "one group"),
    "spelling that is no text": (HEAD + "names: [[Kursk, {a: b}]]\n" + SOURCE + CLAIM, "FC032", (3, 17), "groups of spellings"),
    "names that are no list": (HEAD + "names: Kursk\n" + SOURCE + CLAIM, "FC032", (3, 1), "groups of spellings"),
    "a name in place of a group": (HEAD + "names: [Kursk]\n" + SOURCE + CLAIM, "FC032", (3, 9), "groups of spellings"),
    "spelling without a word": (HEAD + "names: [[Kursk, ~]]\n" + SOURCE + CLAIM, "FC032", (3, 17), "groups of spellings"),
    "spelling that is a date": (HEAD + "names: [[No, Non]]\n" + SOURCE + CLAIM, "FC032", (3, 10), "in full"),
    "spellings of two names": (HEAD + "names: [[Vladimir Putin, Putin]]\n" + SOURCE + CLAIM, "FC033", (3, 9), "whole spellings"),
    "one address, two ways to it": (
        HEAD + "sources:\n  nis: {url: http://nis.test/x}\n  tab: {url: http://nis.test/x, steps: [{click: '#more'}]}\n" + CLAIM,
        "FC034", (5, 3), "visited once",
    ),
    "one address, two logins": (
        HEAD + "sources:\n  nis: {url: http://nis.test/x}\n  in: {url: http://nis.test/x, login: true}\n" + CLAIM,
        "FC034", (5, 3), "visited once",
    ),
    "one address, two languages": (
        HEAD + "sources:\n  nis: {url: http://nis.test/x, language: de}\n  ko: {url: http://nis.test/x, language: ko}\n" + CLAIM,
        "FC034", (5, 3), "visited once",
    ),
    "merge conflict": (HEAD + "<<<<<<< ours\n" + SOURCE + CLAIM, "FC003", None, "conflict"),
    "tab": (HEAD + "sources:\n\tnis: {url: http://nis.test/x}\n", "FC003", None, "spaces"),
}  # fmt: skip


@pytest.mark.parametrize("name", CASES)
def test_problem_has_code_place_and_hint(name: str, registry_root: Callable[..., Path]) -> None:
    text, code, at, hint = CASES[name]
    result = load(registry_root(text))
    found = [p for p in result.problems if p.code == code]
    assert found, f"{code} expected, got {[str(p) for p in result.problems]}"
    assert result.registry is None
    if at is not None:
        assert (found[0].place.line, found[0].place.column) == at, str(found[0])
    assert hint.lower() in found[0].hint.lower(), found[0].hint


def test_all_problems_come_at_once_and_in_order(registry_root: Callable[..., Path]) -> None:
    text = (
        HEAD
        + SOURCE
        + CLAIM.replace("1,500", "1,600").replace("source: nis", "source: nobody")
        + "    expects: [{date: soon}]\n"
    )
    result = load(registry_root(text))
    assert {"FC010", "FC012", "FC014"} <= {p.code for p in result.problems}
    assert list(result.problems) == sorted(result.problems, key=lambda p: (p.place, p.code, p.message))


def test_a_comment_that_cuts_a_text_short_is_a_warning(registry_root: Callable[..., Path]) -> None:
    text = CLAIMS.replace("statement: A first 1,500 soldiers", "statement: A first 1,500 soldiers # sailed")
    result = load(registry_root(text))
    assert [(p.code, p.warning, p.place.line) for p in result.problems] == [("FC020", True, 9)]
    assert result.registry is not None


@pytest.mark.parametrize(
    ("data", "code", "place"),
    [
        ("é".encode("latin-1"), "FC002", (1, 1)),
        ("schema: 1".encode("utf-16"), "FC002", (1, 1)),
        (b"schema: 1\nx: a\x00b\n", "FC002", (2, 5)),
        (b"a: " + b"x" * 5_000_001, "FC001", (1, 1)),
    ],
)
def test_bytes_that_are_no_text(
    data: bytes, code: str, place: tuple[int, int], registry_root: Callable[..., Path]
) -> None:
    problem = load(registry_root(data)).problems[0]
    assert (problem.code, problem.place.line, problem.place.column) == (code, *place)


def test_aliases_that_explode_are_stopped(registry_root: Callable[..., Path]) -> None:
    bomb = "a: &a [x, x, x, x, x, x, x, x, x, x]\n"
    for number in range(9):
        before, name = "abcdefghij"[number : number + 2]
        bomb += f"{name}: &{name} [{', '.join([f'*{before}'] * 10)}]\n"
    result = load(registry_root(bomb))
    assert [p.code for p in result.problems] == ["FC004"]


def test_deep_nesting_is_a_problem_not_a_crash(registry_root: Callable[..., Path]) -> None:
    assert load(registry_root("a: " + "[" * 5000)).problems[0].code in ("FC003", "FC004")


def test_a_byte_order_mark_does_no_harm(registry_root: Callable[..., Path]) -> None:
    assert load(registry_root(b"\xef\xbb\xbf" + CLAIMS.encode())).registry is not None


def test_text_stays_what_was_written() -> None:
    parsed = parse("a: no\nb: 22:30\nc: 2024-10-18\nd: 1.10\ne: 0x1F\nf: ~\n", "x.yaml")
    assert dict(parsed.root) == {"a": "no", "b": "22:30", "c": "2024-10-18", "d": "1.10", "e": "0x1F", "f": None}


@settings(max_examples=150, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(data=st.one_of(st.binary(max_size=300), st.text(max_size=300).map(lambda t: t.encode("utf-8", "replace"))))
def test_no_bytes_end_in_a_traceback(data: bytes, registry_root: Callable[..., Path]) -> None:
    result = load(registry_root(data))
    assert result.registry is None
    assert result.problems


@settings(max_examples=150, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(
    at=st.integers(0, len(CLAIMS) - 1),
    end=st.integers(1, 12),
    junk=st.text(alphabet="{}[]:,#\"'?&*!|>-\n\t %@x1", max_size=6),
)
def test_no_damage_to_a_good_file_ends_in_a_traceback(
    at: int, end: int, junk: str, registry_root: Callable[..., Path]
) -> None:
    load(registry_root(CLAIMS[:at] + junk + CLAIMS[at + end :]))


def test_decoding_says_where_the_bad_byte_is() -> None:
    text, problems = decode(b"ok\nna\xefve\n", "f.yaml")
    assert not text
    assert str(problems[0]).startswith("f.yaml:2:3: FC002")


def test_what_is_no_file_is_told_and_never_waited_for(registry_root: Callable[..., Path]) -> None:
    folder = registry_root() / "claims"
    os.mkfifo(folder / "pipe.yaml")
    (folder / "folder.yaml").mkdir()
    (folder / "nowhere.yaml").symlink_to("/no/such/file")
    problems = load(folder.parent).problems
    assert [(p.place.file, p.code) for p in problems] == [
        (f"claims/{n}.yaml", "FC001") for n in ("folder", "nowhere", "pipe")
    ]
