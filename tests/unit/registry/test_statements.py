"""Statements and stubs in claims files: they read back as they were meant, and every other byte stays."""

from __future__ import annotations

import pytest
from hypothesis import example, given
from hypothesis import strategies as st

from harness.evidence.checkable import checkable
from harness.model.registry import TextQuote
from harness.registry.edit import EditError
from harness.registry.statements import set_statements
from harness.registry.stubs import Stub, add_stubs, stub
from harness.registry.yaml_text import parse

BARE = "  two: {statement: Y}   # kept\n"
LAYOUTS = {
    "plain": "claims:\n  one:\n    statement: some words   # why\n    evidence: []\n" + BARE,
    "in quotes": 'claims:\n  one:\n    # before\n    statement: "some words"# x\n' + BARE,
    "in single quotes": "claims:\n  one:\n    statement: 'some''s words' # why\n" + BARE,
    "braces": "claims:\n  one:\n    statement: {text: some words, after: these}   # why\n" + BARE,
    "a caption": "claims:\n  one:\n    statement: {text: some words, caption_of: a.jpg}\n" + BARE,
    "lines": "claims:\n  one:\n    statement:\n      text: some words   # why\n      after: these   # too\n      # a remark\n      caption_of: a.jpg\n    evidence: []\n" + BARE,
    "lines without context": "claims:\n  one:\n    statement:\n      text: some words\n" + BARE,
    "over two lines": "claims:\n  one:\n    statement: some\n      words\n    evidence: []\n" + BARE,
    "all in braces": "claims: {one: {statement: some words, evidence: []}}\n",
    "windows": "claims:\r\n  one:\r\n    statement: some words\r\n  two:\r\n    statement: Y\r\n",
    "without an end of line": "claims:\n  two: {statement: Y}\n  one:\n    statement:\n      text: some words",
    "a byte order mark": "\ufeffclaims:\n  one:\n    statement: some words\n" + BARE,
    "behind other scripts": "# 😀 Їжак\nclaims:\n  two: {statement: 한국어 “слова” 😀}\n  one:\n    statement: some words\n",
}  # fmt: skip


def statement(text: str, name: str = "one") -> object:
    return parse(text.removeprefix("\ufeff"), "x").root["claims"][name]["statement"]


@pytest.mark.parametrize("layout", LAYOUTS)
@pytest.mark.parametrize(
    "quote",
    [
        TextQuote(exact="other: “words”, #3"),
        TextQuote(exact="other", prefix="a, b", suffix="c"),
        TextQuote(exact="no", suffix="d"),
    ],
)
def test_a_statement_is_changed_in_place(layout: str, quote: TextQuote) -> None:
    text = LAYOUTS[layout]
    changed = set_statements(text, {"one": quote})
    said = statement(changed)
    wanted = {k: v for k, v in (("text", quote.exact), ("after", quote.prefix), ("before", quote.suffix)) if v}
    if "caption_of" in text:
        wanted["caption_of"] = "a.jpg"
    assert (dict(said) if isinstance(said, dict) else {"text": said}) == wanted
    assert changed.startswith("\ufeff") is text.startswith("\ufeff")
    assert ("\r\n" in changed) is ("\r\n" in text)
    # Every line without words of the statement is there as it was, in its order.
    rest = [line for line in text.splitlines(keepends=True) if not any(w in line for w in ("some", "words", "these"))]
    kept = iter(changed.splitlines(keepends=True))
    assert all(any(line == other or line.strip() == other.strip() for other in kept) for line in rest)
    assert all(remark in changed for remark in ("# why", "# before", "# a remark", "# kept") if remark in text)


@pytest.mark.parametrize(
    ("text", "complaint"),
    [
        ("claims:\n  one:\n    statement: |\n      some words\n", "block of lines"),
        ("claims:\n  two: {statement: Y}\n", "no claim 'one'"),
        ("claims: [\n", "cannot be read"),
        ("claims:\n  one:\n    statement: [a]\n", "neither"),
        ("claims:\n  one:\n    statement: &x some words\n  two:\n    statement: *x\n", "read back"),
    ],
)
def test_what_cannot_be_changed_in_place_is_refused(text: str, complaint: str) -> None:
    with pytest.raises(EditError, match=complaint):
        set_statements(text, {"one": TextQuote(exact="other")})


_WORDS = st.text(min_size=1, max_size=40).filter(lambda t: bool(t.split()))


@given(words=_WORDS, before=st.one_of(st.just(""), _WORDS), layout=st.sampled_from(sorted(LAYOUTS)))
def test_any_words_read_back(words: str, before: str, layout: str) -> None:
    changed = set_statements(LAYOUTS[layout], {"one": TextQuote(exact=words, prefix=before)})
    said = statement(changed)
    assert (said["text"] if isinstance(said, dict) else said) == " ".join(words.split())


def test_many_statements_at_once_leave_every_other_line_alone() -> None:
    text = "claims:\n" + "".join(f"  c{n}:\n    statement: S {n}   # remark {n}\n" for n in range(3_000))
    lines = set_statements(text, {f"c{n}": TextQuote(exact=f"T {n}") for n in (0, 1_500, 2_999)}).splitlines()
    changed = [(a, b) for a, b in zip(text.splitlines(), lines, strict=True) if a != b]
    assert changed == [
        (f"    statement: S {n}   # remark {n}", f"    statement: T {n}   # remark {n}") for n in (0, 1_500, 2_999)
    ]


HEADS = {
    "no section": "schema: 1   # the format\n",
    "an empty section": "schema: 1\nclaims: {}\n# the end\n",
    "a key alone": "schema: 1\nclaims:\n",
    "claims there": "schema: 1\nclaims:\n    old:\n        statement: X   # why\n        evidence: []\n        # - to be found\n\nsources: {}\n",
    "windows": "schema: 1\r\nclaims: {}\r\n",
}


@pytest.mark.parametrize("head", HEADS)
def test_stubs_go_behind_the_claims_and_nothing_else_changes(head: str) -> None:
    sentence = "On 18 October 2024 Anna Berg said that at least 1,500 people “left the town for good” in May."
    one = stub(sentence, TextQuote(exact=sentence, prefix="x"), "en", {"old"})
    text = HEADS[head]
    added = add_stubs(text, [one])
    claims = parse(added, "x").root["claims"]
    assert dict(claims[one.claim]) == {
        "statement": {"text": sentence, "after": "x"},
        "claimant": "Anna Berg",
        "expects": [
            {"quantity": "at least 1500", "unit": "people"},
            {"date": "2024-10-18"},
            {"quotation": "left the town for good", "speaker": "Anna Berg"},
        ],
        "evidence": [],
    }
    assert "# May: of which year?" in added
    kept = added.splitlines(keepends=True)
    assert all(line in kept or line.startswith("claims:") for line in text.splitlines(keepends=True))
    assert ("\r\n" in added) is ("\r\n" in text)


def test_ids_are_made_from_words_in_any_script_and_are_never_taken() -> None:
    made = [stub(s, TextQuote(exact=s), "en", taken).claim for s, taken in (
        ("Größere Brücken: 1,500 Tonnen!", ()), ("한국어 문장", ()), ("한국어 문장", ("claim",)), ("It’s so", ("its-so", "its-so-2")),
    )]  # fmt: skip
    assert made == ["großere-brucken-1500-tonnen".replace("ß", "ss"), "claim", "claim-2", "its-so-3"]


def test_a_claims_section_in_braces_is_refused() -> None:
    with pytest.raises(EditError, match="braces"):
        add_stubs(
            "claims: {old: {statement: X}}\n", [Stub(claim="a", statement=TextQuote(exact="b"), read=checkable("b"))]
        )


@given(st.text(min_size=1, max_size=60).filter(lambda t: bool(t.split())))
@example("NULL")
@example("No.")
@example("true")
@example("2024")
@example("2024-10-18")
@example("1e5")
@example("0x1f")
def test_any_sentence_makes_a_stub_that_reads_back(sentence: str) -> None:
    one = stub(sentence, TextQuote(exact=sentence), "en", ())
    said = parse(add_stubs("schema: 1\n", [one]), "x").root["claims"][one.claim]
    assert said["statement"] == " ".join(sentence.split())
