"""Findings say in their own words what is there to be read: the sentence that came, and which side says what."""

from __future__ import annotations

import pytest

from harness.model.verdict import Severity, Verdict
from tests.rules.test_taken_back import KEY, verdict

REST = (
    "<p>The dam stands above the old town and holds the winter's rain.</p><p>Its turbines were built in the valley.</p>"
)
NEW = "The finance minister said on Friday that the money does not exist in any budget of this year."
LONG = f"{NEW[:-1]}, and that neither the council nor the county had asked for it before the vote was taken in the old hall."


def page(*said: str) -> str:
    return f"<article><h1>The dam</h1>{''.join(f'<p>{s}</p>' for s in said)}{REST}</article>"


def messages(found: Verdict, code: str) -> list[str]:
    return [f.message for f in found.findings if f.code == code]


def test_a_sentence_that_was_added_is_quoted() -> None:
    found = verdict(page(f"{KEY}."), page(f"{KEY}.").replace("</article>", f"<p>{NEW}</p></article>"))
    (added,) = [f for f in found.findings if f.code in ("FC247", "FC249")]
    assert f"“{NEW}”" in added.message
    assert (added.before, added.after) == ("", NEW)


def test_a_long_one_is_cut_at_a_word() -> None:
    found = verdict(page(f"{KEY}."), page(f"{KEY}.").replace("</article>", f"<p>{LONG}</p></article>"))
    (added,) = [f for f in found.findings if f.code in ("FC247", "FC249")]
    said = added.message.split("“", 1)[1]
    assert said.endswith("…”")
    assert len(said) <= 122
    assert LONG.startswith(said[:-2])
    assert added.after == LONG


def test_at_a_first_visit_nothing_became_anything() -> None:
    found = verdict("", page(f"{KEY.replace('42', '57')}."))
    (message,) = messages(found, "FC201")
    assert "the quote says “42" in message
    assert "the page “57" in message
    assert "became" not in message


def test_after_one_it_did() -> None:
    found = verdict(page(f"{KEY}."), page(f"{KEY.replace('42', '57')}."))
    assert any("became" in f.message for f in found.findings)


def table(note: str, head: str = "Births*") -> str:
    grid = f"<table><tr><th>Region</th><th>{head}</th><th>Deaths</th></tr><tr><th>North</th><td>12,480</td><td>340</td></tr></table>"
    return page("The office published the table on Friday.", "").replace("<p></p>", f"{grid}<p>{note}</p>")


@pytest.mark.parametrize(("mark", "head"), [("*", "Births*"), ("†", "Births †"), ("¹", "Births¹")])
def test_a_footnote_that_a_cells_header_refers_to_is_beside_it(mark: str, head: str) -> None:
    before, after = f"{mark} Registered births only.", f"{mark} Estimate; not comparable with other years."
    found = verdict(table(before, head), table(after, head), "12,480")
    assert [f.severity for f in found.findings if f.code == "FC249"] == [Severity.WARNING]


def test_a_footnote_of_another_column_is_not() -> None:
    before, after = "* Registered deaths only.", "* Estimate of the office."
    grid = table(before, "Births").replace("Deaths</th>", "Deaths*</th>")
    found = verdict(grid, grid.replace(before, after), "12,480")
    assert messages(found, "FC249") == []
    assert messages(found, "FC247")
