"""Quotes with words left out … or [put in], and passages in which the words that they do quote were edited."""

from __future__ import annotations

import pytest

from harness.evidence.answer import Answer, answer
from harness.evidence.gaps import filled
from harness.evidence.plain import read_plain
from harness.model.registry import TextQuote

AROUND = "The storm came in from the west on Sunday.\n\n{}\n\nNobody knew how long the repairs would take.\n"


def ask(passage: str, quote: str, prefix: str = "", suffix: str = "") -> Answer:
    return answer(read_plain(AROUND.format(passage)), TextQuote(exact=quote, prefix=prefix, suffix=suffix))


@pytest.mark.parametrize(
    ("quote", "passage", "changes"),
    [
        ("Minister [the minister] said the lorries do not carry weapons.", "Minister Eluned Prothero said the lorries do carry weapons.", [("negation", "not", "")]),
        ("Training will go to some 120 soldiers each month at [the camp].", "Training will go to some 1,200 soldiers each month at Camp Loxley.", [("number", "120", "1,200")]),
        ("[The agency]'s inspectors had found 38 faults in the wall.", "Rostekhnadzor's inspectors had found 83 faults in the wall.", [("number", "38", "83")]),
        ("Fewer than twenty ... never rebuilt.", "Fewer than twenty defenders survived the night, and the castle was later rebuilt.", [("negation", "never", "")]),
        ("The appeal against the ruling of the Hamm court … is dismissed.", "The appeal against the ruling of the Hamm court of 3 February 2022 is not dismissed.", [("negation", "", "not")]),
        ("The school [the academy] does not open on Monday.", "The school Manzoni does open on Monday.", [("negation", "not", "")]),
        ("The next meeting takes place on Friday, [sic] 19 December, at 13:30.", "The next meeting takes place on Friday, 18 December, at 13:30.", [("date", "19 December", "18 December")]),
        ("1962 में उन्होंने काबुल में राग यमन (...) 5,000 लोगों ने सुना।", "1962 में उन्होंने काबुल में राग यमन गाया, जिसे 7,000 लोगों ने सुना।", [("number", "5,000", "7,000")]),
        ("The fund paid [the town] 19 million euros to the town.", "The fund paid 18 million euros to the town.", [("number", "19 million", "18 million")]),
        ("병장 월급은 150만 원 … 20% 오른다.", "병장 월급은 105만 원으로 20% 오른다.", [("number", "150만", "105만")]),
    ],
)  # fmt: skip
def test_only_the_quotes_own_words_are_compared(quote: str, passage: str, changes: list[tuple[str, str, str]]) -> None:
    got = ask(passage, quote)
    assert got.status.value == "changed"
    assert got.matched is not None
    assert [c for c in ((c.kind.value, c.before, c.after) for c in got.changes) if c[0] != "wording"] == changes


def test_what_an_insertion_at_the_edge_stands_for_was_not_quoted() -> None:
    passage = "Training will go to some 120 soldiers each month at Camp Loxley. The cost will be met from savings."
    got = ask(passage, "Training will go to some 120 soldiers each month at [the camp].", suffix=" The cost will be")
    assert (got.status.value, got.changes) == ("found", ())


def test_parts_of_a_passage_and_of_its_near_duplicate_are_no_passage() -> None:
    edited = "Human Passage's director called for an inquiry that could begin within six weeks."
    twin = "Humane Passage's director called for an inquiry that should begin within six weeks."
    got = ask(
        f"{edited}\n\n{twin}", "Human Passage's director ... should begin within six weeks.", suffix="\n\n" + twin
    )
    assert got.status.value not in ("found", "moved")


def test_a_gap_does_not_lead_from_a_headline_into_the_sentence_that_was_edited() -> None:
    text = "Train to Zakopane derailed\n\nTrain to Krynica derailed on Friday at eight near Chabowka. Eleven were hurt."
    got = ask(text, "Train to Zakopane ... on Friday at eight near Chabowka.")
    assert (got.status.value, [c.kind.value for c in got.changes]) == ("changed", ["name"])
    stands = ask(text.replace("Krynica", "Zakopane"), "Train to Zakopane ... on Friday at eight near Chabowka.")
    assert (stands.status.value, stands.matched) == (
        "found", "Train to Zakopane derailed on Friday at eight near Chabowka.",
    )  # fmt: skip


def test_parts_of_two_sentences_are_one_passage() -> None:
    got = ask(
        "The crew left on Friday. Nobody was told why the ship had sailed.", "The crew left … the ship had sailed."
    )
    assert got.status.value == "found"


def test_parts_of_two_sentences_of_one_make_are_no_passage() -> None:
    twin = "Geen enkele school hoeft voor half tien naar Meppel te rijden."
    edited = "Iedere school hoeft voor half negen naar Hoogeveen te rijden."
    got = ask(f"{twin}\n\nHet zwembad blijft dicht. {edited}\n", "Geen enkele school hoeft … Hoogeveen te rijden.")
    assert got.status.value not in ("found", "moved")


def test_a_passage_of_other_words_fills_no_gap() -> None:
    exact = "Fewer than twenty ... never rebuilt."
    assert filled(exact, "The chronicler wrote that the well had run dry.", "en") == exact
    assert filled("No gap in it.", "Whatever stands there.", "en") == "No gap in it."


@pytest.mark.parametrize(
    "sign",
    ["…", "...", ". . .", ". . . .", "....", "[. . .]", "[...]", "( . . . )", "(…)", "<…>", "<...>", "/.../", "{...}", "……", "⋯⋯", "\u00a0.\u00a0.\u00a0.\u00a0"],
)  # fmt: skip
def test_every_usual_sign_leaves_words_out(sign: str) -> None:
    passage = "The harbour master closed the northern quay on 4 March, and twelve trawlers turned back."
    got = ask(passage, f"The harbour master {sign} twelve trawlers turned back.")
    assert (got.status.value, got.matched, got.changes) == ("found", passage, ())
    edited = ask(passage.replace("twelve", "eleven"), f"The harbour master {sign} twelve trawlers turned back.")
    assert [(c.kind.value, c.before, c.after) for c in edited.changes] == [("number", "twelve", "eleven")]


def test_two_dots_leave_nothing_out() -> None:
    assert ask("The quay was closed and boats turned back.", "The quay .. turned back.").status.value != "found"


@pytest.mark.parametrize(
    ("quote", "passage", "changes"),
    [
        ("[t]he quay stays shut for 14 days.", "The quay stays shut for 41 days.", [("number", "14", "41")]),
        ("[A]fter the storm 14 boats were missing.", "The warden said that after the storm 41 boats were missing.", [("number", "14", "41")]),
        ("[l]übeck hat nun 14 Punkte.", "Lübeck hat nun 41 Punkte.", [("number", "14", "41")]),
    ],
)  # fmt: skip
def test_a_letter_in_brackets_is_the_words_own(quote: str, passage: str, changes: list[tuple[str, str, str]]) -> None:
    got = ask(passage, quote)
    assert (got.status.value, [(c.kind.value, c.before, c.after) for c in got.changes]) == ("changed", changes)
    stands = ask(passage.replace("41", "14"), quote)
    assert (stands.status.value, stands.changes) == ("found", ())


def test_one_passage_that_two_stretches_read_is_one() -> None:
    page = (
        "10:15. Wildfire above Rivas contained on an area of 4.2 hectares of dry forest.\n10:40. Nobody was hurt, the medics say.\n"
        "11:30. Wildfire above Lorca put out on an area of 800 hectares of dry forest.\n"
    )
    quote = "10:15. Wildfire above Rivas contained on an area [near the road] of 2.4 hectares of dry forest."
    got = answer(read_plain(page), TextQuote(exact=quote))
    assert got.status.value == "changed"
    assert [(c.kind.value, c.before, c.after) for c in got.changes] == [("number", "2.4", "4.2")]
