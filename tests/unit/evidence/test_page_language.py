"""The language a page is read in: what its words speak for, where it declares another or none."""

from __future__ import annotations

import pytest

from harness.evidence.difference import difference
from harness.evidence.lexicon import page_language
from harness.evidence.plain import read_plain
from harness.evidence.read import read
from harness.model.layout import Layout

_TEXTS = {
    "de": "Die Regierung teilte mit, dass 3.000 Soldaten verlegt wurden. Am 12. Oktober folgten weitere 4.000 aus dem Osten.",
    "en": "The government said that 3,000 soldiers had been moved. On 12 October another 4,000 followed from the east.",
    "es": "El Gobierno informó de que 3.000 soldados fueron trasladados al frente y que otros 4.000 llegarán en los próximos días.",
    "fr": "Le gouvernement a dit que 3 000 soldats ont été déplacés et que les autres sont arrivés dans la région le 12 octobre.",
    "it": "Il governo ha detto che 3.000 soldati sono stati trasferiti e che altri 4.000 sono in arrivo nella regione.",
    "uk": "Уряд повідомив, що 3 тисячі військових перекинули на фронт, і ще 4 тисячі прибудуть з Росії.",
    "ru": "Правительство сообщило, что 3 тысячи военных перебросили на фронт, и ещё 4 тысячи прибудут.",
    "ko": "정부는 병력 3천 명이 전선으로 이동했다고 밝혔다.",
    "ja": "政府は三千人の兵士が前線に移動したと発表した。",
    "zh": "政府称三千名士兵已调往前线。",
}


_STORY = (
    "Die Regierung teilte mit, dass 3.000 Soldaten an die Grenze verlegt wurden, wo sie mit den anderen auf den Winter warten. "
    "Nach Angaben der Behörden sind es nicht die ersten, und auch im Osten ist eine Gruppe von ihnen gesehen worden, die sich für einen Einsatz bereit hält."
)


@pytest.mark.parametrize("code", _TEXTS)
def test_the_words_tell_what_the_page_does_not(code: str) -> None:
    assert page_language(_TEXTS[code]) == code


@pytest.mark.parametrize("code", ["uk", "ru", "ko", "ja", "zh"])
def test_another_script_tells_that_a_declared_language_is_wrong(code: str) -> None:
    assert page_language(_TEXTS[code], "en") == code


def test_a_line_in_another_language_does_not_change_the_page_s() -> None:
    english = "What follows was published earlier. More on this in the coming days."
    assert page_language(f"{english} Murieron 16 soldados en la emboscada.", "es") == "es"
    assert page_language(f"{_TEXTS['en']} “{_TEXTS['de']}”", "en") == "en"
    assert page_language(_STORY, "en") == "de"


def test_what_is_declared_stands_where_the_words_say_nothing() -> None:
    assert page_language("Seoul, 12.10.2024: 3.000", "de") == "de"
    assert page_language("Seoul, 12.10.2024: 3.000") == "en"
    assert page_language("", "") == "en"


def test_a_plain_text_without_a_language_is_read_in_its_own() -> None:
    document = read_plain(_TEXTS["de"])
    assert document.language == "de"
    assert read_plain(_TEXTS["de"], language="fr").language == "fr"
    changes = difference("1500 Soldaten", "1.500 Soldaten", document.language).changes
    assert not [c for c in changes if c.kind.value == "number"]


def test_a_page_that_declares_its_template_s_language_is_read_in_its_story_s() -> None:
    blocks = [
        {"id": 0, "tag": "p", "path": "main>p:nth-of-type(1)", "ancestors": ["html", "body", "main", "p"]},
        {"id": 1, "tag": "p", "path": "footer>p:nth-of-type(1)", "ancestors": ["html", "body", "footer", "p"]},
    ]
    texts = [_STORY, "All of the rights are reserved by us, and this is what the terms of the service say."]
    runs = [{"text": t, "block": i, "boxes": [[10, 20 * i, 7 * len(t), 18, len(t)]]} for i, t in enumerate(texts)]
    layout = {
        "format": 1, "kind": "web", "url": "http://a.test/", "title": "", "language": "en-GB", "width": 1280, "height": 40,
        "meta": {}, "frames": [{"id": 0, "parent": None, "url": "http://a.test/", "state": "complete"}], "blocks": blocks, "runs": runs,
    }  # fmt: skip
    assert read(Layout.from_json(layout)).language == "de"
    layout["language"] = ""
    assert read(Layout.from_json(layout)).language == "de"


@pytest.mark.parametrize("language", ["en", "uk", "fr", "ko", "de", ""])
def test_three_noughts_are_thousands_in_any_language(language: str) -> None:
    changes = difference("3000 soldiers", "3.000 soldiers", language).changes
    assert not [c for c in changes if c.kind.value == "number"]
    assert [c for c in difference("3000 soldiers", "4.000 soldiers", language).changes if c.kind.value == "number"]


def test_a_declared_language_in_whose_letters_only_abbreviations_stand_is_none() -> None:
    chinese = "政府称三千名士兵已调往前线，占总数的七成以上。据新华社报道，联合国难民署（UNHCR）说，GDP 增长放缓，他们没有给工人做专门的检查。"
    assert page_language(chinese * 3, "en") == "zh"
    assert page_language(_TEXTS["en"] + "（联合国）", "en") == "en"
