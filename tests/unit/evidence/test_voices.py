"""What a page once said itself and now only quotes: in a note about a correction, in somebody's mouth. Its words stand, and the page says them no longer."""

from __future__ import annotations

import pytest

from harness.evidence.answer import Answer, answer
from harness.evidence.plain import read_plain
from harness.evidence.voices import in_own_voice, quoted_by_page
from harness.evidence.withdrawn import _STEMS, _WRONG, withdrawn
from harness.model.registry import TextQuote

FACT = "The board bought 14 tugs from Hallam Marine in October 2023."
NOW = "The board bought 19 tugs from Hallam Marine in October 2023."
BEFORE, AFTER = "Trains were running again by noon. ", " Nobody was hurt in the harbour."


def of(text: str, quote: TextQuote, language: str = "en") -> Answer:
    return answer(read_plain(text, language=language), quote)


NOTES = [
    "We first reported here: “{}” That was wrong, and we regret the mistake.",
    "Editors' note: this text has been amended. It used to read “{}”",
    "Our story was changed after publication. It had: “{}”",
]


@pytest.mark.parametrize("note", NOTES)
def test_a_note_in_other_phrases_does_not_stand_for_the_passage(note: str) -> None:
    edited = f"Rain fell.\n\n{BEFORE}{NOW}{AFTER}\n\n{note.format(FACT)}\n"
    got = of(edited, TextQuote(exact=FACT))
    assert (got.status.value, got.matched) == ("changed", NOW)
    gone = f"Rain fell.\n\n{BEFORE}{AFTER.strip()}\n\n{note.format(FACT)}\n"
    assert of(gone, TextQuote(exact=FACT)).status.value == "absent"
    assert of(gone, TextQuote(exact=FACT, prefix=BEFORE, suffix=AFTER)).status.value == "absent"


@pytest.mark.parametrize(
    ("language", "note"),
    [
        ("de", "Wir hatten an dieser Stelle berichtet: „{}“ Das war falsch."),
        ("fr", "Nous avions d'abord écrit ici : « {} » C'était inexact."),
        ("es", "Nota de la redacción: este texto ha sido modificado. Antes se leía: «{}»"),
        ("uk", "Від редакції: цей текст змінено. Досі в ньому стояло: «{}»"),
        ("ru", "Сначала мы сообщили: «{}» Это было неверно."),
        ("ko", "편집자 주: 이 글은 고쳐졌습니다. “{}”라고 적혀 있었습니다."),
        ("ja", "編集部より：この文章は直しました。直す前は「{}」となっていました。"),
        ("zh", "编者按：本文已作修改。修改前写的是：“{}”"),
        ("ar", "ملاحظة من التحرير: عدل هذا النص. وكان فيه: «{}»"),
    ],
)
def test_in_other_languages(language: str, note: str) -> None:
    got = of(f"Rain.\n\n{note.format(FACT)}\n", TextQuote(exact=FACT), language)
    assert got.status.value == "absent"


@pytest.mark.parametrize(
    "paragraph",
    [
        "The ministry wrote: “{}” It has since apologised.",  # speaks of no text of its own
        "This article was corrected. {}",  # quotes nothing
        "The mayor said: “{}” This article is part of a series.",  # nothing was wrong
    ],
)
def test_other_paragraphs_stand(paragraph: str) -> None:
    got = of(f"Rain fell.\n\n{paragraph.format(FACT)}\n", TextQuote(exact=FACT))
    assert (got.status.value, got.matched) == ("found", FACT)


def test_who_quotes_the_note_means_it() -> None:
    note = NOTES[0].format(FACT)
    text = f"Rain fell.\n\n{BEFORE}{NOW}{AFTER}\n\n{note}\n"
    got = of(text, TextQuote(exact=FACT, prefix="We first reported here: “", suffix="” That was wrong"))
    assert (got.status.value, got.matched) == ("found", FACT)
    assert got.start == text.index(FACT)


def test_own_words_that_are_only_quoted_elsewhere_have_not_moved() -> None:
    # No phrase tells what the paragraph is: the context does.
    quoted = (
        f"Rain fell.\n\nShops were shut.\n\nFor some hours readers were told: “{FACT}” A court has set that right.\n"
    )
    given = TextQuote(exact=FACT, prefix=BEFORE, suffix=AFTER)
    assert of(quoted, given).status.value == "absent"
    edited = quoted.replace("Shops were shut.", BEFORE + NOW + AFTER)
    assert (of(edited, given).status.value, of(edited, given).matched) == ("changed", NOW)
    # Said by the page itself they have.
    assert of(quoted.replace("“", "").replace("”", ""), given).status.value == "moved"


def test_words_of_a_quotation_stay_words_of_one() -> None:
    given = TextQuote(exact="We did what we could", prefix="In the evening the mayor spoke. “", suffix="”, she said.")
    moved = "Rain fell.\n\nLater on she told reporters: “We did what we could”, and left.\n\nShops were shut.\n"
    assert of(moved, given).status.value == "moved"


def test_a_pulled_quotation_says_what_the_page_says() -> None:
    given = TextQuote(exact=FACT, prefix=BEFORE, suffix=AFTER)
    assert of(f"Rain fell.\n\n“{FACT}”\n\nShops were shut.\n", given).status.value == "moved"


def test_without_context_nobody_can_tell_the_quoted_from_the_page_s_own() -> None:
    text = f"Rain fell.\n\nFor some hours readers were told: “{FACT}”\n\n{BEFORE}{NOW}{AFTER}\n"
    got = of(text, TextQuote(exact=FACT))
    assert got.status.value == "ambiguous"
    assert {text[a:b] for a, b in got.rivals} == {FACT, NOW}


@pytest.mark.parametrize(
    ("prefix", "suffix", "own"),
    [
        ("It rained. ", " Nobody came.", True),
        ("She said: “", " and left.", False),
        ("She said: “Yes. ", "", False),
        ("", "”, she said.", False),
        ("“Yes”, she said. ", "", True),
        ("", "", False),
        ("It rained.\n", "\nNobody came.", True),
    ],
)
def test_whose_voice_the_context_shows(prefix: str, suffix: str, own: bool) -> None:
    assert in_own_voice(TextQuote(exact="The road is shut.", prefix=prefix, suffix=suffix)) is own


def test_whether_the_page_quotes() -> None:
    text = "She said: “The road is shut.” Then she left. The road is shut."
    document = read_plain(text, language="en")
    first, last = text.index("The road"), text.rindex("The road")
    assert quoted_by_page(document, first, first + 17)
    assert not quoted_by_page(document, last, last + 17)


def test_what_is_looked_for_first_hides_nothing() -> None:
    for language in NOTES:
        assert _WRONG.search(language)
        assert any(stem in language.lower() for stem in _STEMS)
    assert not withdrawn(read_plain("Nothing is quoted here, and this article was corrected.", language="en"))


def test_words_put_in_quotation_marks_where_they_stood_are_not_elsewhere() -> None:
    given = TextQuote(exact=FACT, prefix=BEFORE, suffix=AFTER)
    got = of(f"Rain fell.\n\n{BEFORE}“{FACT}”{AFTER}\n\nShops were shut.\n", given)
    assert (got.status.value, got.matched) == ("found", FACT)
    # Also where only one side of the context is still there.
    got = of(f"Rain fell.\n\nIt was dark. “{FACT}”{AFTER}\n\nShops were shut.\n", given)
    assert (got.status.value in ("found", "moved"), got.matched) == (True, FACT)
