"""The fact sheet read back: people's changes go into the claims file, the machine's columns stay the machine's, nothing is lost."""

from __future__ import annotations

import io
import json
import zipfile
from collections.abc import Callable, Sequence
from datetime import date, datetime
from pathlib import Path
from typing import Any

import pytest
from openpyxl import Workbook, load_workbook

from harness.cli import run
from harness.engine.errors import UsageError
from harness.engine.factsheet import Proposal, propose, write
from harness.engine.registry import load_registry
from harness.engine.settings import load_settings
from harness.engine.store import open_reader, open_store
from harness.engine.verify import verify
from harness.report.sheet import SheetError, read_sheet
from harness.report.xlsx import HIDDEN, xlsx

ARTICLE = "A first 1,500 soldiers sailed. About 12,000 were to follow, with three generals, =1+1 of them.\n"

CLAIMS = """schema: 1
article: {id: troops, title: The Borrowed Army, file: troops.md}
sources:
  nis:
    url: http://nis.test/first
    publisher: NIS
  officer: {person: a Western officer, confidential: true}
claims:
  first:
    statement: A first 1,500 soldiers     # kept
    evidence:
      - {source: nis, quote: "1,500 soldiers were moved"}
      - {source: officer, on: 2024-11-01, by: phone, checker: mk, answer: confirms, notes: vault:n17}
    waive:
      - {code: FC402, why: the only origin, by: ed}
    log:
      - {on: 2024-11-02, by: mk, query: "Is the third one named?"}
      - {on: 2024-11-03, by: author, reply: No; wording stands.}
      - {on: 2024-11-03, by: mk, sign: ok, of: 41d09c}
  second:
    statement: About 12,000
    evidence: [{source: nis, quote: "About 12,000"}]
  formula:
    statement: "=1+1 of them"
    evidence: [{source: nis, quote: "=1+1"}]
# the end
"""

DAY = date(2026, 11, 25)
Edit = tuple[str, str, str, Any]  # sheet, row's claim (or number), heading, new value


@pytest.fixture
def desk(registry_root: Callable[..., Path]) -> Path:
    return registry_root(CLAIMS, ARTICLE)


def _sheet(root: Path) -> bytes:
    """The desk's own edition: others have other names for people."""
    where = load_settings(root)
    loaded = load_registry(root)
    store = open_store(where)
    return xlsx(verify(where, loaded, loaded.registry.claims, store, open_reader(where, store)))


def _edited(data: bytes, *edits: Edit) -> bytes:
    """The workbook with cells changed; a row is named by its claim and, in Facts, its evidence (``first/nis``), or by number."""
    book = load_workbook(io.BytesIO(data))
    for sheet_name, row_name, heading, value in edits:
        sheet = book[sheet_name]
        column = {str(c.value).removeprefix("✎ "): c.column for c in sheet[1]}
        row = int(row_name) if row_name.isdecimal() else None
        if row is None:
            claim, _, link = row_name.partition("/")
            row = next(
                number
                for number in range(2, sheet.max_row + 1)
                if sheet.cell(number, column["Claim id"]).value == claim
                and (not link or sheet.cell(number, column["Evidence id"]).value == link)
            )
        sheet.cell(row, column[heading]).value = value
    out = io.BytesIO()
    book.save(out)
    return out.getvalue()


def _proposed(root: Path, data: bytes) -> Proposal:
    return propose(load_settings(root), load_registry(root), data, by=lambda: "me", on=DAY)


def _said(proposal: Proposal) -> list[str]:
    return [f"{t.claim}: {t.what}: {t.before} > {t.after}" for t in proposal.taken]


def _why(proposal: Proposal) -> list[str]:
    return [f"{r.where}: {r.reason}" for r in proposal.refused]


def test_an_untouched_sheet_changes_nothing(desk: Path) -> None:
    data = _sheet(desk)
    assert _proposed(desk, data) == _proposed(desk, _edited(data))
    proposal = _proposed(desk, data)
    assert (proposal.taken, proposal.refused, proposal.remarks, proposal.files) == ((), (), (), ())


def test_the_sheet_is_laid_out_for_work(desk: Path) -> None:
    data = _sheet(desk)
    book = load_workbook(io.BytesIO(data))
    assert [(s.title, s.sheet_state) for s in book] == [
        ("Facts", "visible"),
        ("Trail", "visible"),
        ("Waivers", "visible"),
        ("How to use it", "visible"),
        (HIDDEN, "veryHidden"),
    ]
    facts = book["Facts"]
    assert facts.freeze_panes == "C2"
    assert facts.auto_filter.ref.startswith("A1:")
    assert facts.protection.sheet
    heads = {str(c.value): c.column for c in facts[1]}
    for row in range(2, 6):
        assert facts.cell(row, heads["Verdict"]).protection.locked
        assert facts.cell(row, heads["Verdict"]).value == ("✓ supported" if row < 4 else "? unverified")
        assert not facts.cell(row, heads["✎ Stance"]).protection.locked
        assert facts.cell(row, heads["Quote"]).alignment.wrap_text
    # Only what a person was asked can be filled in.
    assert [facts.cell(row, heads["✎ Answer"]).protection.locked for row in range(2, 6)] == [True, False, True, True]
    assert facts.cell(5, heads["Statement"]).value == "'=1+1 of them"
    assert not any(c.data_type == "f" for row in facts.iter_rows() for c in row)
    assert "vault:" not in "".join(
        zipfile.ZipFile(io.BytesIO(data)).read(n).decode() for n in zipfile.ZipFile(io.BytesIO(data)).namelist()
    )
    assert not book["Trail"].cell(50, 5).protection.locked
    assert book["Trail"].cell(4, 5).protection.locked, "a sign-off"


def test_people_s_changes_are_taken_over_in_place(desk: Path) -> None:
    data = _edited(
        _sheet(desk),
        ("Facts", "second", "New entry", "query"),
        ("Facts", "second", "Its words", 'Who says so: {a}, "b" #1?'),
        ("Facts", "formula", "New entry", "stands"),
        ("Facts", "formula", "Its words", "'=1+1 is how it was said"),
        ("Facts", "formula", "By", "ed"),
        ("Facts", "formula", "On", datetime(2026, 11, 20)),  # noqa: DTZ001 - as spreadsheets keep days
        ("Facts", "first/officer", "Answer", "unsure"),
        ("Facts", "first/nis", "Stance", "context"),
        ("Trail", "2", "Its words", "Is the third one named there?"),
        ("Trail", "5", "Claim id", "second"),
        ("Trail", "5", "Entry", "legal"),
        ("Trail", "5", "Its words", "fine"),
        ("Waivers", "2", "Until", "2027-01-01"),
        ("Waivers", "3", "Claim id", "second"),
        ("Waivers", "3", "Code", "FC204"),
        ("Waivers", "3", "Why", "same sense"),
    )
    proposal = _proposed(desk, data)
    assert proposal.refused == ()
    assert _said(proposal) == [
        "first: stance of nis: supports > context",
        "first: answer of officer: confirms > unsure",
        'second: log:  > 2026-11-25 me, query: Who says so: {a}, "b" #1?',
        "formula: log:  > 2026-11-20 ed, stands: =1+1 is how it was said",
        "first: log 1, query: Is the third one named? > Is the third one named there?",
        "second: log:  > 2026-11-25 me, legal: fine",
        "first: waiver 1, until:  > 2027-01-01",
        "second: waive:  > code FC204, why same sense, by me",
    ]
    assert (desk / "claims/troops.yaml").read_text() == CLAIMS, "nothing is written before it is asked for"
    write(load_settings(desk), proposal)
    written = (desk / "claims/troops.yaml").read_text()
    assert "A first 1,500 soldiers     # kept" in written
    assert written.endswith("# the end\n")
    registry = load_registry(desk).registry
    assert [(e.kind, e.text, e.by, e.on) for e in registry.claim("second").log] == [
        ("query", 'Who says so: {a}, "b" #1?', "me", "2026-11-25"),
        ("legal", "fine", "me", "2026-11-25"),
    ]
    assert [(e.kind, e.text, e.by, e.on) for e in registry.claim("formula").log] == [
        ("stands", "=1+1 is how it was said", "ed", "2026-11-20")
    ]
    first = registry.claim("first")
    assert [link.stance.value for link in first.evidence] == ["context", "supports"]
    assert (first.evidence[1].answer, first.evidence[1].notes) == ("unsure", "vault:n17")
    assert (first.waivers[0].until, first.log[0].text) == ("2027-01-01", "Is the third one named there?")
    assert registry.claim("second").waivers[0].code == "FC204"
    # The same sheet a second time has nothing more to say.
    again = _proposed(desk, data)
    assert (again.taken, again.refused, again.files) == ((), (), ())
    assert len(again.remarks) == 8


def test_the_machine_s_columns_are_refused_and_the_rest_is_taken(desk: Path) -> None:
    data = _edited(
        _sheet(desk),
        ("Facts", "first/nis", "Verdict", "✗ contradicted"),
        ("Facts", "first/nis", "Quote", "2,500 soldiers"),
        ("Facts", "second", "Snapshot", "0" * 64),
        ("Facts", "second", "Checker", "mk"),
        ("Facts", "second", "Stance", "disputes"),
        ("Trail", "4", "Its words", "no"),
    )
    proposal = _proposed(desk, data)
    assert _said(proposal) == ["second: stance of nis: supports > disputes"]
    assert [r.where for r in proposal.refused] == [
        "Facts, row 2, column Verdict",
        "Facts, row 2, column Quote",
        "Facts, row 4, column Checker",
        "Facts, row 4, column Snapshot",
        "Trail, row 4, column Its words",
    ]
    assert all(r.hint for r in proposal.refused)


def test_lines_that_were_sorted_without_their_ids_are_not_taken(desk: Path) -> None:
    """What somebody wrote beside one statement must not land at another, because a sort left the id columns where they were."""
    book = load_workbook(io.BytesIO(_sheet(desk)))
    facts = book["Facts"]
    column = {str(c.value).removeprefix("✎ "): c.column for c in facts[1]}
    kept = {column[name] for name in ("Article", "Claim id", "Evidence id", "Snapshot")}
    rows = [[c.value for c in facts[n]] for n in range(2, 6)]
    for number, row in zip(range(2, 6), reversed(rows), strict=True):
        for place, value in enumerate(row, start=1):
            if place not in kept:
                facts.cell(number, place).value = value
    facts.cell(2, column["New entry"]).value, facts.cell(2, column["Its words"]).value = "query", "Is that so?"
    trail = book["Trail"]
    for place, value in enumerate(("second", None, None, "query", "And that?", "A first 1,500 soldiers"), start=1):
        trail.cell(9, place).value = value
    out = io.BytesIO()
    book.save(out)
    proposal = _proposed(desk, out.getvalue())
    assert proposal.taken == ()
    assert (
        "Facts, row 2: the Statement in this line is another line's, not that of first, nis; nothing of it was taken"
        in _why(proposal)
    )
    assert "Trail, row 9: the statement in this line is that of first, its claim id is second" in _why(proposal)


def test_evidence_of_one_claim_that_changed_places_is_not_taken(desk: Path) -> None:
    sheet = _edited(
        _sheet(desk), ("Facts", "first/officer", "Source", "NIS"), ("Facts", "first/officer", "Answer", "denies"),
        ("Facts", "second", "New entry", "query"), ("Facts", "second", "Its words", "Sure?"),
    )  # fmt: skip
    proposal = _proposed(desk, sheet)
    assert _said(proposal) == ["second: log:  > 2026-11-25 me, query: Sure?"]
    assert "the Source in this line is another line's" in _why(proposal)[0]


def test_what_was_changed_meanwhile_is_not_overwritten(desk: Path) -> None:
    data = _edited(
        _sheet(desk),
        ("Facts", "first/officer", "Answer", "unsure"),
        ("Facts", "second", "Stance", "context"),
        ("Trail", "2", "Its words", "another question"),
    )
    path = desk / "claims/troops.yaml"
    path.write_text(
        CLAIMS.replace("answer: confirms", "answer: denies")
        .replace("Is the third one named?", "Is he named?")
        .replace('quote: "About 12,000"}', 'quote: "About 12,000", stance: context}')
    )
    proposal = _proposed(desk, data)
    assert (proposal.taken, proposal.files) == ((), ())
    assert len(proposal.refused) == 2
    assert "there it is “denies”, here “unsure”" in _why(proposal)[0]
    assert "not in the claims file as it was" in _why(proposal)[1]
    assert proposal.remarks == ("Facts, row 4: stance of nis says so already",)


def test_lines_that_belong_nowhere_are_named(desk: Path) -> None:
    sheet = _sheet(desk)
    proposal = _proposed(desk, _edited(sheet, ("Facts", "second", "Claim id", "nobody")))
    assert _why(proposal) == ["Facts, row 4: claim 'nobody', evidence 'nis' was not in this sheet when it was written"]
    assert proposal.remarks == ("Facts: 1 line is not there any more; nothing was changed for it",)
    proposal = _proposed(desk, _edited(sheet, ("Trail", "9", "Claim id", "nobody"), ("Trail", "9", "Its words", "x")))
    assert _why(proposal) == ["Trail, row 9: there is no claim 'nobody'"]
    proposal = _proposed(desk, _edited(sheet, ("Waivers", "9", "Why", "x")))
    assert _why(proposal) == ["Waivers, row 9: no claim id"]
    # A claim that was renamed since.
    data = _edited(sheet, ("Facts", "second", "Stance", "context"))
    (desk / "claims/troops.yaml").write_text(CLAIMS.replace("  second:", "  later:"))
    assert _why(_proposed(desk, data)) == ["Facts, row 4: there is no claim 'second'"]


def test_nothing_is_deleted_by_a_sheet(desk: Path) -> None:
    sheet = _sheet(desk)
    data = _edited(
        sheet, ("Facts", "first/officer", "Answer", None), ("Trail", "2", "Its words", " "), ("Waivers", "2", "Why", "")
    )
    proposal = _proposed(desk, data)
    assert proposal.files == ()
    assert [r.reason.split(";")[0] for r in proposal.refused] == ["it was emptied"] * 3
    book = load_workbook(io.BytesIO(sheet))
    book["Facts"].delete_rows(3)
    book["Trail"].delete_rows(2, 2)
    del book["Waivers"]
    proposal = _proposed(desk, _saved(book))
    assert (proposal.taken, proposal.refused, proposal.files) == ((), (), ())
    assert len(proposal.remarks) == 3


def _saved(book: Workbook) -> bytes:
    out = io.BytesIO()
    book.save(out)
    return out.getvalue()


def test_lines_and_columns_may_be_moved_and_added(desk: Path) -> None:
    book = load_workbook(io.BytesIO(_edited(_sheet(desk), ("Facts", "second", "Stance", "context"))))
    facts = book["Facts"]
    rows = [[c.value for c in row] for row in facts.iter_rows()]
    heads = list(range(len(rows[0])))[::-1]
    for number, row in enumerate([rows[0], *rows[:0:-1]], start=1):
        for place, index in enumerate(heads, start=1):
            facts.cell(number, place).value = row[index]
        facts.cell(number, len(heads) + 1).value = "my own column"
    trail = book["Trail"]
    first, second = ([c.value for c in trail[n]] for n in (2, 3))
    for place, (one, two) in enumerate(zip(first, second, strict=True), start=1):
        trail.cell(2, place).value, trail.cell(3, place).value = two, one
    proposal = _proposed(desk, _saved(book))
    assert _said(proposal) == ["second: stance of nis: supports > context"]
    assert proposal.refused == ()


@pytest.mark.parametrize(
    ("edits", "reason"),
    [
        ([("Facts", "second", "Stance", "against")], "'against' is no stance"),
        ([("Facts", "first/officer", "Answer", "well")], "'well' is no answer"),
        ([("Facts", "first/officer", "Asked on", "last week")], "'last week' is no day"),
        ([("Facts", "second", "New entry", "query")], "an entry needs its kind and words"),
        ([("Facts", "second", "Its words", "x")], "an entry needs its kind and words"),
        ([("Facts", "second", "New entry", "gossip"), ("Facts", "second", "Its words", "x")], "'gossip' is no kind"),
        (
            [("Trail", "6", "Claim id", "second"), ("Trail", "6", "Entry", "sign"), ("Trail", "6", "Its words", "ok")],
            "a sign-off",
        ),
        ([("Trail", "2", "Entry", "cut")], "an entry cannot become one of another kind"),
        ([("Waivers", "2", "Code", "402")], "'402' is no code"),
        ([("Waivers", "2", "Until", "soon")], "'soon' is no day"),
        ([("Waivers", "4", "Claim id", "second"), ("Waivers", "4", "Code", "FC204")], "a waiver needs why"),
        ([("Facts", "second", "Its words", "=1+1"), ("Facts", "second", "New entry", "query")], "it is a formula"),
        ([("Facts", "1", "Claim id", "Id")], "no column is headed Claim id"),
    ],
)
def test_what_does_not_fit_is_refused(desk: Path, edits: Sequence[Edit], reason: str) -> None:
    proposal = _proposed(desk, _edited(_sheet(desk), *edits))
    assert proposal.taken == ()
    assert len(proposal.refused) == 1, proposal.refused
    assert reason in proposal.refused[0].reason
    assert proposal.refused[0].hint


def test_a_line_with_a_formula_is_named_by_its_heading_and_is_not_said_to_be_gone(desk: Path) -> None:
    data = _edited(_sheet(desk), ("Facts", "second", "Its words", "=1+1"), ("Facts", "second", "New entry", "query"))
    proposal = _proposed(desk, data)
    assert proposal.remarks == ()
    assert [refused.where for refused in proposal.refused] == ["Facts, row 4, column Its words"]


def _zipped(**members: bytes) -> bytes:
    out = io.BytesIO()
    with zipfile.ZipFile(out, "w") as archive:
        for name, data in members.items():
            archive.writestr(name, data)
    return out.getvalue()


def test_files_that_are_no_fact_sheet_end_in_words(desk: Path) -> None:
    sheet = _sheet(desk)
    plain = Workbook()
    for data in (
        b"",
        b"PK\x03\x04",
        b"a,b\n1,2\n",
        sheet[: len(sheet) // 2],
        _zipped(x=b"y"),
        _saved(plain),
    ):
        with pytest.raises(SheetError):
            read_sheet(data)
        with pytest.raises(UsageError):
            _proposed(desk, data)
    with zipfile.ZipFile(io.BytesIO(sheet)) as archive:
        parts = {name: archive.read(name) for name in archive.namelist()}
    entity = b'<?xml version="1.0"?><!DOCTYPE x [<!ENTITY a "b">]>'
    parts["xl/workbook.xml"] = entity + parts["xl/workbook.xml"].split(b"?>", 1)[1]
    with pytest.raises(SheetError, match="entities"):
        read_sheet(_zipped(**parts))
    for junk in ("", "[", "[1]", '{"a": 1}', "null"):
        book = load_workbook(io.BytesIO(sheet))
        book[HIDDEN].cell(2, 2).value = junk or None
        with pytest.raises(SheetError, match="damaged"):
            read_sheet(_saved(book))


def test_a_file_changed_between_showing_and_writing_is_left(desk: Path) -> None:
    proposal = _proposed(desk, _edited(_sheet(desk), ("Facts", "second", "Stance", "context")))
    path = desk / "claims/troops.yaml"
    path.write_text(CLAIMS + "# more\n")
    with pytest.raises(UsageError, match="meanwhile"):
        write(load_settings(desk), proposal)
    assert path.read_text() == CLAIMS + "# more\n"


def test_what_would_not_be_valid_is_taken_back(desk: Path) -> None:
    proposal = _proposed(desk, _edited(_sheet(desk), ("Facts", "second", "Stance", "context")))
    # Somebody changed the article meanwhile, so the registry would not load.
    (desk / "claims/troops.md").write_text("Nothing is left.\n")
    with pytest.raises(UsageError, match="would not be valid"):
        write(load_settings(desk), proposal)
    assert (desk / "claims/troops.yaml").read_text() == CLAIMS


def test_a_fault_in_one_place_costs_only_that_place(desk: Path) -> None:
    path = desk / "claims/troops.yaml"
    shared = CLAIMS.replace(
        'evidence: [{source: nis, quote: "About 12,000"}]', "evidence: &e [{source: nis, quote: x}]"
    )
    shared = shared.replace('evidence: [{source: nis, quote: "=1+1"}]', "evidence: *e")
    path.write_text(shared)
    data = _edited(_sheet(desk), ("Facts", "formula", "Stance", "context"), ("Facts", "first/nis", "Stance", "context"))
    proposal = _proposed(desk, data)
    assert _said(proposal) == ["first: stance of nis: supports > context"]
    assert len(proposal.refused) == 1
    assert "alias" in proposal.refused[0].reason
    assert "formula, stance of nis" in proposal.refused[0].where


def test_the_command_shows_writes_and_refuses(
    desk: Path, capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.delenv("CI", raising=False)
    path = desk / "sheet.xlsx"
    path.write_bytes(_edited(_sheet(desk), ("Facts", "second", "Stance", "context")))
    assert run(["import", str(path), "--root", str(desk)]) == 0
    shown = capsys.readouterr()
    assert "second · stance of nis: supports → context" in shown.out
    assert '+    evidence: [{source: nis, quote: "About 12,000", stance: context}]' in shown.out
    assert "nothing written; --write writes" in shown.err
    assert (desk / "claims/troops.yaml").read_text() == CLAIMS
    monkeypatch.setenv("CI", "true")
    assert run(["import", str(path), "--root", str(desk), "--write"]) == 2
    monkeypatch.delenv("CI")
    assert run(["import", str(path), "--root", str(desk), "--write", "--json"]) == 0
    data = json.loads(capsys.readouterr().out)
    assert (data["format"], data["written"], len(data["changes"]), data["refused"]) == (1, True, 1, [])
    assert "stance: context" in (desk / "claims/troops.yaml").read_text()
    path.write_bytes(_edited(_sheet(desk), ("Facts", "second", "Verdict", "fine")))
    assert run(["import", str(path), "--root", str(desk)]) == 3
    assert "refused: Facts, row 4, column Verdict" in capsys.readouterr().err
    (desk / "x.xlsx").write_bytes(b"no")
    assert run(["import", str(desk / "x.xlsx"), "--root", str(desk)]) == 2
    assert run(["import", str(desk / "claims/troops.yaml"), "--root", str(desk)]) == 2
