"""What a reader sees as one figure, one word, one row: figures that end with their cell, text shown against its direction, large first letters."""

from __future__ import annotations

from dataclasses import replace
from typing import Any

import pytest

from harness.engine.diff import compare_documents
from harness.evidence.answer import Status, answer
from harness.evidence.difference import difference
from harness.evidence.locate import locate
from harness.evidence.normalise import normalise, reads, visible_escapes
from harness.evidence.overrides import as_shown
from harness.evidence.plain import read_plain
from harness.evidence.quantities import quantities
from harness.evidence.read import Document, read
from harness.evidence.tokens import critical_tokens
from harness.evidence.verbatim import ANYWHERE, copies
from harness.model.layout import Layout
from harness.model.passage import How, Located, TokenKind
from harness.model.registry import TextQuote
from tests.conftest import document_of, layout_of

FILLING = "<p>The market opened late, and farmers of the valley sold what they grow.</p>"


def answered(text: str, quote: str) -> Status:
    return answer(read_plain(text), TextQuote(exact=quote)).status


@pytest.mark.parametrize(
    ("text", "quote"),
    [
        ("The toll stands at 12\n\n300 people fled.", "The toll stands at 12"),
        ("The toll stands at 12\n\n300 people fled.", "300 people fled"),
        ("The toll stands at 12\t300 people fled.", "The toll stands at 12"),
        ("Aville     512   715", "512"),
        ("Killed: 512\n715 wounded\n", "715 wounded"),
        ("Aville\t512\t715", "Aville 512 715"),
        ("Some 12 500 people came.", "12 500 people"),
    ],
)
def test_no_figure_goes_on_over_what_parts_two(text: str, quote: str) -> None:
    assert answered(text, quote) is Status.FOUND


@pytest.mark.parametrize("text", ["The toll stands at 12 300 in all.", "The toll stands at 12\u00a0300 in all."])
def test_a_space_groups_figures_still(text: str) -> None:
    assert answered(text, "The toll stands at 12") is Status.CHANGED
    assert answered(text, "300 in all") is Status.CHANGED


def test_figures_of_two_cells_are_two() -> None:
    assert [q.low for q in quantities("12\n95 men")] == [12, 95]
    assert [t.value for t in critical_tokens("512\n715") if t.kind is TokenKind.NUMBER] == ["512", "715"]
    assert [t.value for t in critical_tokens("512 715") if t.kind is TokenKind.NUMBER] == ["512715"]
    (change,) = difference("Aville\n12\n300", "Aville\n12\n400").critical
    assert (change.before, change.after) == ("300", "400")
    assert reads("12\n300") == "12 300"
    assert normalise("12\n300").parted == "12\n300"


def row(dead: str, hurt: str) -> Document:
    return document_of(
        '<th row="0" column="0">Town</th><th row="0" column="1">Dead</th><th row="0" column="2">Hurt</th>'
        f'<th row="1" column="0">Aville</th><td row="1" column="1">{dead}</td><td row="1" column="2">{hurt}</td>{FILLING}'
    )


def test_a_cell_stands_whatever_its_neighbour_becomes() -> None:
    assert compare_documents(row("12", "95"), row("12", "105"), ["12"])["changed"] is False
    told = compare_documents(row("512", "715"), row("513", "715"), ["512"])
    assert [(f["code"], f["kind"]) for f in told["findings"]] == [("FC203", "number")]


def test_a_near_miss_in_plain_letters_is_no_other_encoding() -> None:
    """What is told of the page must be true of it."""
    before, after = (
        document_of(f"<p>The toll stands at 12.</p>{FILLING}"),
        document_of(f"<p>The toll stands at 12 300.</p>{FILLING}"),
    )
    told = compare_documents(before, after, ["The toll stands at 12"])
    assert told["changed"] is True
    assert "encoding" not in str(told)
    assert {f["code"] for f in told["findings"]} == {"FC203"}


def broken_by(*boxes: list[float]) -> Document:
    """Two runs of a paragraph with a space between, where they stand."""
    data = layout_of("<p>x</p>")
    runs: list[dict[str, Any]] = [
        {"text": "Killed: 512", "block": 0, "boxes": [boxes[0]]},
        {"text": " ", "block": 0, "boxes": []},
        {"text": "715 wounded", "block": 0, "boxes": [boxes[1]]},
    ]
    data["runs"] = runs
    return read(Layout.from_json(data))


def test_a_line_that_the_page_ends_ends_its_figure() -> None:
    apart, beside = (
        broken_by([0, 0, 80, 18, 11], [0, 20, 80, 18, 11]),
        broken_by([0, 0, 80, 18, 11], [90, 0, 80, 18, 11]),
    )
    assert copies(apart, "Killed: 512", ANYWHERE)
    assert copies(apart, "715 wounded", ANYWHERE)
    assert not copies(beside, "Killed: 512", ANYWHERE)
    assert len(apart.text) == len(beside.text)


# --- text shown against its direction


@pytest.mark.parametrize(
    ("written", "shown"),
    [
        ("is \u202e12\u202c men", "is 21 men"),
        ("is \u202e12 men\u202c here", "is nem 21 here"),
        ("is \u202e(12)\u202c men", "is (21) men"),
        ("is \u202e1\u202c\u202e2\u202c men", "is 21 men"),
        ("is \u202e12 men", "is nem 21"),
        ("אמר \u202eשלום 12\u202c להם", "אמר שלום 21 להם"),
        ("is \u202e\u206612\u2069\u202c men", "is 12 men"),
        ("is \u202d12\u202c men", "is 12 men"),
        ("\u202dשלום 12 רבת\u202c", "תבר 12 םולש"),
        ("is \u202a12\u202c men", "is 12 men"),
        ("is \u200e12\u200f men", "is 12 men"),
        ("קרא \u202b12 איש\u202c היום", "קרא 12 איש היום"),
        ("\u202e12\n34", "21\n34"),
    ],
)
def test_what_an_override_turns_round_reads_as_it_is_seen(written: str, shown: str) -> None:
    assert reads(written.replace("\n", " ") if "\n" not in written else written) == shown.replace("\n", " ")
    assert len(as_shown(written)) == len(written)


def test_a_figure_that_is_shown_reversed_supports_nothing() -> None:
    plain, turned = (f"<p>Officials said there {words} in the hall.</p>{FILLING}" for words in ("is 12 men", "is \u202e12\u202c men"))  # fmt: skip
    told = compare_documents(document_of(plain), document_of(turned), ["is 12 men"])
    assert [(f["code"], f["kind"]) for f in told["findings"]] == [("FC203", "number")]
    assert "“12” became “21”" in told["findings"][0]["message"]
    marked = document_of(plain.replace("12", "\u200e12\u200e"))
    assert compare_documents(document_of(plain), marked, ["is 12 men"])["changed"] is False
    seen = document_of(turned.replace("12", "21"))
    told = compare_documents(document_of(plain), seen, ["is 12 men"])
    assert told["changed"] is False
    assert [(n["code"], n["before"]) for n in told["notes"]] == [
        ("FC208", "Officials said there is 12 men in the hall.")
    ]
    (change,) = difference("is 12 men", "is \u202e21\u202c men").changes
    assert (change.kind.value, visible_escapes(change.after)) == ("lookalike", "⟨U+202E⟩21⟨U+202C⟩")
    text = "Officials said there is \u202e12\u202c men in the hall."
    found = answer(read_plain(text), TextQuote(exact="is 12 men"))
    assert found.status is Status.CHANGED
    assert [(c.kind.value, c.before, c.after) for c in found.changes] == [("number", "12", "21")]


# --- large first letters


def initial(letter: str, rest: str, *, tag: str = "span", outer: str = "body>p:nth-of-type(1)") -> Document:
    data = layout_of(f"<p>x</p>{FILLING}")
    own = {"id": 0, "tag": tag, "path": f"body>p:nth-of-type(1)>{tag}:nth-of-type(1)", "ancestors": ["html", "body", "p", tag]}  # fmt: skip
    paragraph = {"id": 1, "tag": "p", "path": outer, "ancestors": ["html", "body", "p"]}
    data["blocks"] = [own, paragraph, {**data["blocks"][1], "id": 2}]
    runs = [{"text": letter, "block": 0, "boxes": []}, {"text": rest, "block": 1, "boxes": []}]
    data["runs"] = [*runs, {**data["runs"][1], "block": 2}]
    return read(Layout.from_json(data))


@pytest.mark.parametrize(
    ("letter", "rest", "reads_as"),
    [
        ("O", "fficials said so.", "Officials said so."),
        ("“O", "fficials said so.”", "“Officials said so.”"),
        ("O", "FFICIALS said so.", "OFFICIALS said so."),
        ("A", " man said so.", "A man said so."),
        ("L", "’homme a dit.", "L’homme a dit."),
        ("В", "чера они ушли.", "Вчера они ушли."),
    ],
)
def test_a_large_first_letter_is_its_words_own(letter: str, rest: str, reads_as: str) -> None:
    document = initial(letter, rest)
    assert document.text.split("\n")[0] == reads_as
    assert document.blocks[0].tag == "p"
    assert document.text[document.blocks[0].start : document.blocks[0].end] == reads_as


@pytest.mark.parametrize(
    "document",
    [
        initial("O", "fficials said so.", tag="div"),
        initial("O", "fficials said so.", outer="body>p:nth-of-type(2)"),
        initial("On", "fficials said so."),
        initial("1", "fficials said so."),
        initial("O", "12 officials said so."),
    ],
)
def test_other_blocks_before_a_paragraph_are_none_of_it(document: Document) -> None:
    assert "\n" in document.text[:3]


# --- figures and words set otherwise


@pytest.mark.parametrize(
    ("before", "after", "language"),
    [
        ("rose by 4 % in March", "rose by 4% in March", "en"),
        ("some 12,000 people", "some 12 000 people", "en"),
        ("hat 1.500 Soldaten", "hat 1500 Soldaten", "de"),
        ("направив 1500 військових", "направив 1\u00a0500 військових", "uk"),
        ("군인 1,500명을 보냈다", "군인 1500명을 보냈다", "ko"),
        ("accueilli 1 500 soldats", "accueilli 1500 soldats", "fr"),
        ("some 11,000 people came to the square", "some 11 thousand people came to the square", "en"),
        ("some 12 people were hurt", "some twelve people were hurt", "en"),
        ("the U.S. troops left", "the US troops left", "en"),
        ("“they should go home,” she said", "“they should go home”, she said", "en"),
        ("они ещё ушли", "они еще ушли", "ru"),
    ],
)
def test_the_same_set_otherwise_stands_for_both(before: str, after: str, language: str) -> None:
    changed = difference(before, after, language)
    assert {c.kind.value for c in changed.changes} == {"typography"}
    pages = [document_of(f"<p>Here {words} that day.</p>{FILLING}", language=language) for words in (before, after)]
    told = compare_documents(*pages, [before])
    assert told["changed"] is False, told
    found = answer(replace(read_plain(f"Here {after} that day."), language=language), TextQuote(exact=before))
    assert found.status is Status.FOUND
    assert {c.kind.value for c in found.changes} <= {"typography"}


@pytest.mark.parametrize(
    ("before", "after", "language"),
    [
        ("a dozen people were hurt", "12 people were hurt", "en"),
        ("Все ушли в город", "Всё ушли в город", "ru"),
        ("dozens of people were hurt", "12 people were hurt", "en"),
    ],
)
def test_what_is_another_wording_is_one_for_both(before: str, after: str, language: str) -> None:
    pages = [document_of(f"<p>Here {words} that day.</p>{FILLING}", language=language) for words in (before, after)]
    assert compare_documents(*pages, [before])["changed"] is True
    found = answer(replace(read_plain(f"Here {after} that day."), language=language), TextQuote(exact=before))
    assert found.status is Status.CHANGED


def test_a_change_says_what_changed() -> None:
    (change,) = difference("They won 3:1 in the cup.", "They won 1:3 in the cup.").changes
    assert (change.kind.value, change.before, change.after) == ("number", "3:1", "1:3")
    for one in difference("on Monday … twelve people", "Twelve people were hurt on Monday.").changes:
        assert one.before != one.after


def test_the_words_stand_to_the_letter_where_they_do() -> None:
    location = locate(row("512", "715"), TextQuote(exact="512"))
    assert isinstance(location, Located)
    assert location.how is How.EXACT


# --- words that a PDF's lines part


def pdf(words: str, width: int, language: str = "ko") -> Document:
    """A PDF whose lines have so many letters."""
    data = layout_of("<p>x</p>", language=language)
    lines = [line for at in range(0, len(words), width) if (line := words[at : at + width].strip())]
    data["kind"] = "pdf"
    data["blocks"] = [{"id": 0, "tag": "p", "path": "page[1]>p[0]", "page": 1}]
    data["runs"] = [{"text": f"{t} ", "block": 0, "boxes": [[0, 20 * n, 200, 18, len(t) + 1]]} for n, t in enumerate(lines)]  # fmt: skip
    return read(Layout.from_json(data))


KOREAN = "경찰은 월요일 화재로 열두명이 다쳤다고 밝혔다. 시장은 늦게 열렸고 농부들은 수확물을 팔았으며 사람들은 집으로 돌아갔다고 관계자가 설명했다."


@pytest.mark.parametrize("width", [9, 10, 12, 13, 17])
def test_korean_words_that_lines_part_are_found(width: int) -> None:
    document = pdf(KOREAN, width)
    for quote in ("사람들은 집으로 돌아갔다고", "화재로 열두명이 다쳤다고"):
        location = locate(document, TextQuote(exact=quote))
        assert isinstance(location, Located)
        assert location.how in (How.EXACT, How.NORMALISED)
        for other in (8, 14, 23):
            told = compare_documents(document, pdf(KOREAN, other), [quote])
            assert told["changed"] is False, (width, other, told)
    changed = compare_documents(document, pdf(KOREAN.replace("열두명", "열세명"), 14), ["화재로 열두명이 다쳤다고"])
    assert changed["changed"] is True
    lost = locate(document, TextQuote(exact="사람들은 집으로 돌아왔다고"))
    assert not isinstance(lost, Located) or lost.how is How.FUZZY


def test_chinese_lines_have_no_space_between() -> None:
    words = "警方称，周一的火灾造成十二人受伤，市场很晚才开门。"
    document = pdf(words, 9, "zh")
    assert document.text.strip() == words
    assert all(b - a <= 9 for a, b, _, _ in document.spans)


@pytest.mark.parametrize("sign", ["\x00", "\x07", "\x7f", "\x1b"])
def test_what_steers_machines_is_no_letter(sign: str) -> None:
    assert answered(f"Twelve{sign} people were hurt in the fire.", "Twelve people were hurt") is Status.FOUND
    assert reads(f"Twelve{sign} people") == "Twelve people"
