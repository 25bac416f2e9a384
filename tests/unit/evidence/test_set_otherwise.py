"""Words that a page sets otherwise than they are quoted: in capitals, with the numbers of notes, with powers; and words of a PDF's page."""

import pytest

from harness.evidence.answer import Status, answer
from harness.evidence.garbled import garbled
from harness.evidence.locate import locate
from harness.evidence.quantities import quantities
from harness.evidence.read import read
from harness.evidence.rewording import telling
from harness.evidence.verbatim import quotes
from harness.model.layout import Layout
from harness.model.passage import How, Located, NotLocated
from harness.model.registry import TextQuote
from tests.conftest import document_of


@pytest.mark.parametrize(
    ("page", "quote", "stands"),
    [
        ("<p>Members of the council met.</p><p>The council voted today.</p>", "THE COUNCIL VOTED", True),
        ("<p>THE COUNCIL VOTED TO CLOSE THE PORT</p>", "The council voted to close the port", True),
        ("<p>The Council Voted to close the port</p>", "The council voted to close the port", False),
        ("<p>It was us who left.</p>", "It was US who left", False),
        ("<p>There were 1,500¹ soldiers² in the town.³</p>", "There were 1,500 soldiers in the town.", True),
        ("<p>There were 1,500[3] soldiers in the town.</p>", "There were 1,500[4] soldiers in the town.", True),
        ("<p>There were 1,500¹ soldiers in the town.</p>", "There were 1,600 soldiers in the town.", False),
        ("<p>There were 10⁶ soldiers in the town.</p>", "There were 10⁷ soldiers in the town.", False),
        ("<p>There were 10⁶ soldiers in the town.</p>", "There were 10 soldiers in the town.", False),
        ("<p>There were 10⁶ soldiers in the town.</p>", "There were 106 soldiers in the town.", False),
        ("<p>It has 50 km² of land.</p>", "It has 50 km of land.", False),
        ("<p>It has 50 m³ of sand.</p>", "It has 50 m² of sand.", False),
    ],
)
def test_how_words_are_set_says_nothing_and_their_figures_do(page: str, quote: str, stands: bool) -> None:
    location = locate(document_of(page), TextQuote(exact=quote))
    found = isinstance(location, Located) and location.how in (How.EXACT, How.NORMALISED)
    assert found is stands, location
    if isinstance(location, Located):
        assert quotes(quote, location.text) is stands


@pytest.mark.parametrize(
    ("page", "quote", "stands"),
    [
        ("ประชาชน ๑,๕๐๐ คนมาถึงเมื่อวันศุกร์", "๑,๕๐๐ คน", True),
        ("ประชาชน ๑,๕๐๐ คนมาถึงเมื่อวันศุกร์", "๕๐๐ คน", False),
        ("ประชาชน ๑,๕๐๐ คนมาถึงเมื่อวันศุกร์", "มาถึงเมื่อวันศุกร", False),
        ("ประชาชน ๑,๕๐๐ คนมาถึงเมื่อวันศุกร์", "มาถึง", True),
        ("ທະຫານ 1,500 ຄົນມາຮອດ", "1,500 ຄົນ", True),
        ("സർക്കാർ പറഞ്ഞു", "സർക്ക", False),
    ],
)
def test_words_of_scripts_without_spaces_end_where_they_end(page: str, quote: str, stands: bool) -> None:
    location = locate(document_of(f"<p>{page}</p>"), TextQuote(exact=quote))
    assert (isinstance(location, Located) and location.how is How.EXACT) is stands, location


def test_a_place_among_notes_is_the_words_own() -> None:
    document = document_of("<p>It said so.¹² Then 1,500¹ men² came³ to town.</p>")
    location = locate(document, TextQuote(exact="men came"))
    assert isinstance(location, Located)
    assert location.text == "men² came"


def test_powers_are_values() -> None:
    read_of = [(q.low, q.unit) for q in quantities("10⁶ people, 1.5 × 10³ men and 1,500² soldiers¹ came", "en")]
    assert read_of == [(1e6, "people"), (1500, "people"), (1500, "people")]


def test_a_figure_set_high_is_a_word_like_another() -> None:
    page = document_of(
        "<p>The Aurora carried x ² and H2O to 180 people, the captain wrote.</p><p>Another ship of ⁶ left.</p>"
    )
    found = answer(page, TextQuote(exact="Aurora and is 180 metres long in the harbour"))
    assert found.status in (Status.ABSENT, Status.CHANGED, Status.AMBIGUOUS)
    assert "²" in telling("x ² and H2O"), "no word is without letters"


def _pdf(*pages: str) -> Layout:
    blocks = [{"id": n, "tag": "p", "path": f"p[{n}]", "page": n + 1} for n in range(len(pages))]
    runs = [{"text": f"{text} ", "block": n, "boxes": []} for n, text in enumerate(pages)]
    frames = [{"id": 0, "parent": None, "url": "u", "state": "complete"}]
    return Layout.from_json(
        {
            "format": 1, "kind": "pdf", "url": "u", "title": "t", "language": "en", "width": 1, "height": 1, "meta": {}, "frames": frames,
            "blocks": blocks, "runs": runs,
        }
    )  # fmt: skip


FIRST = "The yard was inspected on Monday. In the end 1,407 crates were counted there, the clerk wrote. Nothing else was found."
OTHER = "The dock was cleaned on Friday. The mayor came late and left early, and said nothing to anybody."


def test_what_a_page_of_a_pdf_held_moves_with_its_surroundings_to_another() -> None:
    quote = TextQuote(
        exact="1,407 crates were counted", prefix="on Monday. In the end ", suffix=" there, the clerk wrote."
    )
    moved = locate(read(_pdf(OTHER, "A foreword.", FIRST)), quote, page=1)
    assert isinstance(moved, Located)
    assert moved.how is How.MOVED
    assert moved.page == 3
    gone = locate(read(_pdf("A foreword.", OTHER)), quote, page=9)
    assert isinstance(gone, NotLocated)
    assert gone.reasons[0] == "no text on page 9; the last page with any is 2"
    bare = locate(read(_pdf(OTHER, FIRST)), TextQuote(exact="1,407 crates were counted"), page=1)
    assert isinstance(bare, NotLocated)
    assert bare.reasons[0] == "the words stand on page 2, not on page 1"
    edited = locate(read(_pdf(OTHER, FIRST.replace("1,407", "1,507"))), quote, page=1)
    assert isinstance(edited, Located)
    assert (edited.how, edited.text) == (How.FUZZY, "1,507 crates were counted")


def test_words_outside_the_named_element_are_said_to_be_there() -> None:
    document = document_of("<p>closed until May</p><p>The gate is open.</p>")
    path = document.blocks[1].path
    found = locate(document, TextQuote(exact="closed until May"), css=path)
    assert isinstance(found, NotLocated)
    assert "not in" in found.reasons[0]
    counted = "p:nth-of-type(2)"
    quote = TextQuote(exact="gate is open", prefix="closed until May\nThe ", suffix=".\nNobody came.")
    page = "<p>News.</p><p>closed until May</p><p>The gate is {}.</p><p>Nobody came.</p>"
    moved = locate(document_of(page.format("open")), quote, css=counted)
    assert isinstance(moved, Located)
    assert moved.how is How.MOVED
    shut = locate(document_of(page.format("shut")), quote, css=counted)
    assert not isinstance(shut, Located) or shut.how is How.FUZZY
    nowhere = locate(document, TextQuote(exact="open on Sundays only"), css="#other")
    assert isinstance(nowhere, NotLocated)
    assert "#other" in nowhere.reasons[0]


@pytest.mark.parametrize(
    ("text", "said"),
    [
        ("Министр сообщил, что солдаты прибыли".encode("cp1251").decode("latin-1"), True),
        ("大臣は兵士が到着したと述べた。".encode().decode("cp1252", "replace") * 2, True),
        ("Le maire a été très étonné, côté mer, où ça gêne déjà: «à l’été»", False),
        ("Chính phủ đã thông báo rằng các binh sĩ đã đến vào thứ Sáu", False),
        ("Íþróttir og þjóðmál á Íslandi eru ræddar á Alþingi í dag", False),
        ("Міністр повідомив, що солдати прибули до Курська", False),
        ("One letter was lost in this whole sent\ufffdnce of the page", False),
    ],
)
def test_letters_that_came_out_as_others_are_told(text: str, said: bool) -> None:
    assert garbled(document_of(f"<p>{text}</p>")) is said


def test_bytes_that_are_no_text_are_told_also_where_they_stay_within_ascii() -> None:
    words = "The ministry sent soldiers to the port in May."
    noise = "".join(chr(n) for n in range(1, 32)) * 2
    assert garbled(document_of(f"<p>{words} {noise.replace(chr(10), ' ')}</p>"))
    assert not garbled(document_of(f"<p>{words * 4} one {chr(3)} sign</p>"))
