"""Amending claims files in place: what changes is what was meant, and every other line stays byte for byte."""

from __future__ import annotations

import difflib

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from harness.registry.amend import Amendment, Append, SetField, amend
from harness.registry.edit import EditError
from harness.registry.yaml_text import YamlMap, parse

FILE = """# kept
schema: 1
article: {id: a, title: T, file: a.md}   # so
claims:
  one:
    statement: the first 😀 claim   # a remark
    evidence:
      - {source: nis, quote: "a, b"}     # behind
      - source: afp
        quote: близько 12   # block
        stance: supports
    # before the log

    log:
      - {on: 2024-11-02, by: mk, query: "Is it?"}
      - on: 2024-11-03
        by: author
        reply: |
          two
          lines

  # between
  two: {statement: the second, evidence: [{source: nis, quote: x}]}
  three:
    statement: >-
      folded
      words
  four:
    statement: s
    log:   # none yet
  five:
    statement: s
    log: []
    waive: [
      {code: FC204, why: w, by: ed},  # one
    ]
  'six':
    evidence:
    - {source: nis}
    log:
    - {on: 2024, by: mk, cut: x}
# end
"""

LINK = {"source": "hur", "quote": {"text": 'He said: "three, #1?"', "after": "that {two}, "}}

ENTRY = {"on": "2026-11-25", "by": "mk", "query": "who, {when}: and 'why' #1?"}


def _changed(before: str, after: str) -> list[str]:
    lines = difflib.ndiff(before.splitlines(keepends=True), after.splitlines(keepends=True))
    return [line.rstrip("\r\n") for line in lines if line[0] in "+-"]


@pytest.mark.parametrize("claim", ["one", "two", "three", "four", "five", "six"])
@pytest.mark.parametrize("ends", ["\n", "\r\n"])
@pytest.mark.parametrize("key", ["log", "waive"])
def test_an_entry_is_put_at_the_end_of_its_list(claim: str, ends: str, key: str) -> None:
    text = FILE.replace("\n", ends)
    after = amend(text, [Append(path=("claims", claim), key=key, fields=ENTRY)])
    old, new = parse(text, "x").root, parse(after, "x").root
    assert new["claims"][claim][key] == [*(old["claims"][claim].get(key) or []), ENTRY]
    gone = [line for line in _changed(text, after) if line[0] == "-"]
    assert len(gone) <= (1 if claim in ("two", "five") else 0), gone
    assert after.count("\r\n") == (after.count("\n") if ends == "\r\n" else 0)
    for remark in ("# kept", "# so", "# a remark", "# behind", "# block", "# before the log", "# between", "# end"):
        assert after.count(remark) == 1


def test_blocks_grow_below_their_last_line() -> None:
    after = amend(FILE, [Append(path=("claims", "three"), key="log", fields=ENTRY)])
    assert _changed(FILE, after) == [
        "+     log:",
        "+       - {on: 2026-11-25, by: mk, query: \"who, {when}: and 'why' #1?\"}",
    ]
    after = amend(FILE, [Append(path=("claims", "six"), key="waive", fields={"code": "FC204"})])
    assert _changed(FILE, after) == ["+     waive:", "+     - {code: FC204}"]


def test_several_changes_of_one_claim_do_not_get_into_each_other() -> None:
    made: list[Amendment] = [
        Append(path=("claims", "one"), key="waive", fields={"code": "FC204", "why": "w"}),
        Append(path=("claims", "one"), key="log", fields=ENTRY),
        Append(path=("claims", "one"), key="log", fields=ENTRY),
        SetField(path=("claims", "one", "evidence", 0), key="stance", value="context"),
        SetField(path=("claims", "one", "evidence", 1), key="stance", value="disputes"),
        SetField(path=("claims", "one", "log", 0), key="query", value="Is it, then?"),
        SetField(path=("claims", "two", "evidence", 0), key="answer", value="no comment"),
        SetField(path=("claims", "six", "log", 0), key="on", value="2024-11"),
    ]
    after = amend(FILE, made)
    claims = parse(after, "x").root["claims"]
    assert claims["one"]["waive"] == [{"code": "FC204", "why": "w"}]
    assert claims["one"]["log"][2:] == [ENTRY, ENTRY]
    assert [e.get("stance") for e in claims["one"]["evidence"]] == ["context", "disputes"]
    assert claims["one"]["log"][0]["query"] == "Is it, then?"
    assert '      - {source: nis, quote: "a, b", stance: context}     # behind\n' in after
    assert "        stance: disputes\n    # before the log\n" in after
    assert [line for line in _changed(FILE, after) if line[0] == "-"] == [
        '-       - {source: nis, quote: "a, b"}     # behind',
        "-         stance: supports",
        '-       - {on: 2024-11-02, by: mk, query: "Is it?"}',
        "-   two: {statement: the second, evidence: [{source: nis, quote: x}]}",
        "-     - {on: 2024, by: mk, cut: x}",
    ]


def test_a_byte_order_mark_and_a_missing_last_line_break_stay() -> None:
    text = "\ufeff" + FILE.split("  four", maxsplit=1)[0].rstrip("\n")
    after = amend(text, [Append(path=("claims", "three"), key="log", fields={"on": "2024"})])
    assert after == text + "\n    log:\n      - {on: 2024}"


@pytest.mark.parametrize(
    ("text", "amendment"),
    [
        (FILE, Append(path=("claims", "none"), key="log", fields=ENTRY)),
        (FILE, SetField(path=("claims", "one", "evidence", 7), key="stance", value="context")),
        (FILE, SetField(path=("claims", "one", "log", 1), key="reply", value="one line")),
        (FILE, Append(path=("claims", "one"), key="statement", fields=ENTRY)),
        ("claims: [", Append(path=("claims", "one"), key="log", fields=ENTRY)),
        ("", Append(path=("claims", "one"), key="log", fields=ENTRY)),
        (
            "claims:\n  one: {evidence: &e [{source: nis}]}\n  two: {evidence: *e}\n",
            SetField(path=("claims", "two", "evidence", 0), key="stance", value="context"),
        ),
        (
            "claims:\n  one: {evidence: &e [{source: nis}]}\n  two: {evidence: *e}\n",
            SetField(path=("claims", "one", "evidence", 0), key="stance", value="context"),
        ),
    ],
)
def test_what_cannot_be_done_in_place_is_refused(text: str, amendment: Amendment) -> None:
    with pytest.raises(EditError):
        amend(text, [amendment])


_WORDS = st.text(
    st.characters(codec="utf-8", exclude_categories=("Cc", "Cs", "Zl", "Zp")), min_size=1, max_size=30
).filter(lambda s: bool(s.split()))


@settings(deadline=None)
@given(_WORDS, st.sampled_from(["one", "two", "three", "four", "five", "six"]), _WORDS)
def test_any_words_read_back_as_they_are(words: str, claim: str, by: str) -> None:
    try:
        after = amend(FILE, [Append(path=("claims", claim), key="log", fields={"by": by, "query": words})])
    except EditError:
        # Refused and not bent: YAML has no way to hold every character.
        assert any(ord(c) in (0xFEFF, 0xFFFE, 0xFFFF) or not c.isprintable() for c in words + by)
        return
    last = parse(after, "x").root["claims"][claim]["log"][-1]
    assert last == {"by": " ".join(by.split()), "query": " ".join(words.split())}
    assert [line for line in _changed(FILE, after) if line[0] == "-"] == [] or claim in ("two", "five")


@settings(deadline=None)
@given(_WORDS)
def test_any_words_replace_others(words: str) -> None:
    try:
        after = amend(FILE, [SetField(path=("claims", "one", "log", 0), key="query", value=words)])
    except EditError:
        assert any(ord(c) in (0xFEFF, 0xFFFE, 0xFFFF) or not c.isprintable() for c in words)
        return
    assert parse(after, "x").root["claims"]["one"]["log"][0]["query"] == " ".join(words.split())
    assert len(after.splitlines()) == len(FILE.splitlines())


@pytest.mark.full
def test_a_file_of_ten_thousand_claims_keeps_its_other_lines() -> None:
    claims = "".join(
        f'  c{n}:\n    statement: claim number {n}   # {n}\n    evidence:\n      - {{source: s, quote: "words {n}"}}\n'
        for n in range(10_000)
    )
    text = f"schema: 1\narticle: {{id: a, title: T, file: a.md}}\nclaims:\n{claims}"
    made: list[Amendment] = [Append(path=("claims", f"c{n * 97}"), key="log", fields=ENTRY) for n in range(100)]
    made += [SetField(path=("claims", f"c{n * 89}", "evidence", 0), key="stance", value="context") for n in range(100)]
    after = amend(text, made)
    old, new = text.splitlines(keepends=True), after.splitlines(keepends=True)
    touched = {f'      - {{source: s, quote: "words {n * 89}"}}\n' for n in range(100)}
    there = set(old)
    assert [line for line in old if line not in touched] == [line for line in new if line in there]
    assert len(new) == len(old) + 200


def test_declared_names_stay_byte_for_byte() -> None:
    names = "names:   # as they are written\n  - [Kim Jong Un,  Kim Jong-un, '김정은']   # one\n  -\n    - Kursk\n    - \"Курськ\"\n"
    text = FILE.replace("claims:\n", names + "claims:\n", 1)
    changed = amend(text, [Append(path=("claims", "one"), key="log", fields=ENTRY)])
    assert names in changed
    assert [line for line in difflib.ndiff(text.splitlines(), changed.splitlines()) if line[0] == "-"] == []
    root = parse(changed, "x").root
    assert isinstance(root, YamlMap)
    assert root["names"] == [["Kim Jong Un", "Kim Jong-un", "김정은"], ["Kursk", "Курськ"]]


@pytest.mark.parametrize("claim", ["one", "two", "three", "six"])
def test_evidence_with_context_is_one_more_link(claim: str) -> None:
    after = amend(FILE, [Append(path=("claims", claim), key="evidence", fields=LINK)])
    root, before = (parse(text, "x").root for text in (after, FILE))
    assert root["claims"][claim]["evidence"] == [*(before["claims"][claim].get("evidence") or []), {
        "source": "hur", "quote": {"text": 'He said: "three, #1?"', "after": "that {two},"}
    }]  # fmt: skip
    assert all(line in after.splitlines() for line in FILE.splitlines() if "two:" not in line)
