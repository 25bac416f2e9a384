"""What a page shows between its paragraphs, given as context or standing beside the passage; and passages word for word the same but for facts."""

from __future__ import annotations

import pytest

from harness.evidence.answer import Answer, answer
from harness.evidence.beside import telling_context
from harness.evidence.difference import difference
from harness.evidence.plain import read_plain
from harness.evidence.tokens import critical_tokens
from harness.model.registry import TextQuote

QUOTE = "The pump station at Ludmere moved 4,100 litres a minute in August."
HEAD = "Water runs again\nIda Moll · Updated {} hours ago\n\n"
TAIL = "\n\nRelated\nTen walks by the sea\nHow to read a bill\n\nThe valves were made in Ghent.\n"


def of(page: str, quote: str = QUOTE, prefix: str = "", suffix: str = "") -> Answer:
    return answer(read_plain(page), TextQuote(exact=quote, prefix=prefix, suffix=suffix))


def test_a_clock_and_teasers_that_changed_do_not_make_a_passage_moved() -> None:
    page = HEAD.format(5) + QUOTE + "\n\nThe valves were made in Ghent.\n"
    got = of(page, prefix=HEAD.format(2)[-24:], suffix=TAIL[:40])
    assert (got.status.value, got.matched) == ("found", QUOTE)


def test_what_a_cut_left_of_a_teaser_is_no_context() -> None:
    quote = "ولم تتلق الوزارة أي دعم من منظمة الصحة العالمية."
    page = f"يجب غلي الماء.\n\n{quote}\n\n355 شخصا يقرؤون هذا الآن\n\nاقرأ أيضا\nالأسبوع في صور\n"
    got = of(page, quote, suffix="\n\n766 شخصا يقرؤون هذا الآن\n\nاقرأ")
    assert (got.status.value, got.matched) == ("found", quote)


def test_context_that_is_the_storys_still_tells_what_moved() -> None:
    page = f"{QUOTE}\n\nNobody was hurt.\n\nA crane fell over near the lock.\n\nThe mayor was away at the time.\n"
    got = of(
        page, prefix="The mayor was away at the time.\n\n", suffix="\n\n12 people are reading this\n\nNo word on costs."
    )
    assert got.status.value == "moved"


def test_a_story_that_goes_on_below_a_box_is_the_pages_own() -> None:
    page = HEAD.format(1) + "Rain fell." + TAIL.replace("The valves", QUOTE + " The valves")
    assert of(page).status.value == "found"
    assert of(page.replace("4,100", "1,400")).status.value == "changed"


@pytest.mark.parametrize(
    "box", ["Related\n{}\nHow to read a bill\n\nRain fell.\n", "Related\n\n{}\n\nHow to read a bill\n\nRain fell.\n"]
)
def test_a_teaser_in_its_box_is_not(box: str) -> None:
    assert of("Sun shone all day.\n\n" + box.format(QUOTE)).status.value == "absent"


def test_noise_alone_leaves_no_context() -> None:
    document = read_plain(HEAD.format(5) + QUOTE + TAIL)
    bare = telling_context(
        document, TextQuote(exact=QUOTE, prefix="Updated 2 hours ago\n\n", suffix="\n\n31 people are reading this\n\n")
    )
    assert (bare.prefix.strip(), bare.suffix.strip()) == ("", "")
    story = TextQuote(exact=QUOTE, prefix="Rain fell.\n\n", suffix="\n\nThe valves were made")
    assert telling_context(document, story) is story


@pytest.mark.parametrize(
    ("became", "status"),
    [
        (QUOTE.replace("4,100", "1,400").replace("August", "April"), "changed"),
        (QUOTE.replace("Ludmere", "Harmere"), "changed"),
        # Whom it speaks of is another, and a figure besides.
        (QUOTE.replace("Ludmere", "Harmere").replace("4,100", "1,400").replace("August", "April"), "absent"),
    ],
)  # fmt: skip
def test_facts_in_each_others_place(became: str, status: str) -> None:
    assert of(f"Rain fell.\n\n{became}\n\nThe valves were made in Ghent.\n").status.value == status


def test_a_heading_is_no_sentence_in_other_words() -> None:
    quote = "Une ourse et ses deux petits ont été filmés le 9 mai près d'Etsaut par un garde du parc."
    page = "Une ourse filmée dans la vallée d'Aspe\nBaptiste Lartigue · Mis à jour il y a 2 heures\n\nL'animal pèse environ 140 kilos et n'a attaqué aucun troupeau.\n"  # fmt: skip
    assert of(page, quote, "il y a 3 heures\n\n", "\n\nL'animal pèse environ 140 kilos et n").status.value == "absent"


@pytest.mark.parametrize(
    ("language", "text", "token"),
    [
        ("de", "Seit Mai ruht der Betrieb.", ("date", "Mai")),
        ("zh", "庭审定于下周三。", ("date", "下周三")),
        ("zh", "全长1.6公里,10月8日起动工。", ("date", "10月8日")),
        ("ru", "Репетиции начинаются в конце мая.", ("date", "в конце мая")),
        ("ru", "Ждут их к декабрю.", ("date", "декабрю")),
        ("ko", "배가 1207년 무렵 떠났다", ("date", "1207년")),
        ("ja", "坂井消防署は発表した", ("name", "坂井消防署")),
    ],
)  # fmt: skip
def test_facts_of_more_makes(language: str, text: str, token: tuple[str, str]) -> None:
    assert token in [(t.kind.value, t.text) for t in critical_tokens(text, language)]


@pytest.mark.parametrize(
    ("language", "before", "after", "kinds"),
    [
        ("de", "Der Antrag war nicht behandelt worden.", "Der Antrag blieb unbehandelt.", set()),
        ("de", "Der Antrag war behandelt worden.", "Der Antrag blieb unbehandelt.", {"negation"}),
        ("ru", "Ров глубиной 40 метров.", "Глубина рва — 40 метров.", set()),
        ("ru", "Магнит отказался от комментариев.", "Лента отказалась от комментариев.", {"name"}),
        ("de", "Sie kommen von elf Bohrern.", "Elf Bohrer sind von dort.", set()),
        ("uk", "Ставка впала на 0,4 відсоткового пункту.", "Ставка впала на 0,4 відсотка.", {"unit"}),
        ("es", "El concejo descarta una subida.", "El concejo apoya una subida.", {"negation"}),
    ],
)  # fmt: skip
def test_what_is_told_of_pairs(language: str, before: str, after: str, kinds: set[str]) -> None:
    assert {c.kind.value for c in difference(before, after, language).critical} == kinds
