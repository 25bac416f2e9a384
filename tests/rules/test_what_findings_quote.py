"""Findings say in their own words what is there to be read: the sentence that came, and which side says what."""

from __future__ import annotations

from harness.model.verdict import Verdict
from tests.rules.test_taken_back import KEY, verdict

REST = "<p>The dam stands above the old town and holds the winter's rain.</p><p>Its turbines were built in the valley.</p>"
NEW = "The finance minister said on Friday that the money does not exist in any budget of this year."
LONG = f"{NEW[:-1]}, and that neither the council nor the county had asked for it before the vote was taken in the old hall."


def page(*said: str) -> str:
    return f"<article><h1>The dam</h1>{''.join(f'<p>{s}</p>' for s in said)}{REST}</article>"


def messages(found: Verdict, code: str) -> list[str]:
    return [f.message for f in found.findings if f.code == code]


def test_a_sentence_that_was_added_is_quoted() -> None:
    found = verdict(page(f"{KEY}."), page(f"{KEY}.") .replace("</article>", f"<p>{NEW}</p></article>"))
    (added,) = [f for f in found.findings if f.code in ("FC247", "FC249")]
    assert f"“{NEW}”" in added.message
    assert (added.before, added.after) == ("", NEW)


def test_a_long_one_is_cut_at_a_word() -> None:
    found = verdict(page(f"{KEY}."), page(f"{KEY}.").replace("</article>", f"<p>{LONG}</p></article>"))
    (added,) = [f for f in found.findings if f.code in ("FC247", "FC249")]
    said = added.message.split("“", 1)[1]
    assert said.endswith("…”") and len(said) <= 122
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
