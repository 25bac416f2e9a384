"""Notices of a page about itself: told by what a sentence is for, wherever it stands but among readers' comments and teasers."""

from __future__ import annotations

import tomllib
from pathlib import Path

import pytest

from harness.engine.diff import compare_documents
from harness.evidence.notices import NoticeKind, notices
from harness.evidence.read import Document
from tests.nested import document_of

_SAID = tomllib.loads((Path(__file__).parent / "notice_sentences.toml").read_text(encoding="utf-8"))
_KINDS = [
    (language, kind, text)
    for language, kinds in _SAID["notices"].items()
    for kind, texts in kinds.items()
    for text in texts
]
_OF_STORIES = [(language, text) for language, texts in _SAID["sentences"].items() for text in texts]

FIRE = "<p>Officials said twelve people were hurt in the fire on Monday.</p>"
REST = (
    "<p>The town lies on the river and has had a market since the Middle Ages.</p><p>Visitors come by train from the capital.</p>"
    "<p>The library was rebuilt after the fire.</p><p>A choir sings in the old church.</p>"
)
CORRECTED = "Correction: twenty, not twelve, people were hurt in the fire on Monday."
TAKEN_BACK = "This article has been retracted."


def page(body: str, *, head: str = "The river and its town", title: str = "", language: str = "en") -> Document:
    markup = f"<header><a>Valley Courier</a></header><main><article><h1>{head}</h1><p>By Anna Hale</p>{body}{REST}</article></main>"
    return document_of(markup, title=title, language=language)


def said(document: Document) -> list[tuple[str, str]]:
    return [(n.kind.value, n.text) for n in notices(document)]


@pytest.mark.parametrize(("language", "kind", "text"), _KINDS)
def test_what_newsrooms_write_of_their_own_text_is_a_notice(language: str, kind: str, text: str) -> None:
    assert [text for _, text in said(page(f"{FIRE}<p>{text}</p>", language=language))] == [text]


@pytest.mark.parametrize(("language", "text"), _OF_STORIES)
def test_a_story_about_other_peoples_corrections_is_none(language: str, text: str) -> None:
    assert said(page(f"{FIRE}<p>{text}</p>", language=language)) == []


@pytest.mark.parametrize(
    ("language", "text"), [(lang, text) for lang, texts in _SAID["taken_back"].items() for text in texts]
)
def test_figures_and_stories_taken_back_in_plain_words_are_retractions(language: str, text: str) -> None:
    assert said(page(f"{FIRE}<p><small>{text}</small></p>", language=language)) == [("retraction", text)]


@pytest.mark.parametrize(
    ("language", "text"), [(lang, text) for lang, texts in _SAID["taken_back_elsewhere"].items() for text in texts]
)
def test_what_is_taken_back_elsewhere_is_a_story(language: str, text: str) -> None:
    assert said(page(f"{FIRE}<p>{text}</p>", language=language)) == []


def test_most_of_what_was_written_after_the_rules_is_told() -> None:
    fresh = [
        (lang, text) for lang, kinds in _SAID["fresh_notices"].items() for texts in kinds.values() for text in texts
    ]
    others = [(lang, text) for lang, texts in _SAID["fresh_sentences"].items() for text in texts]

    def told(texts: list[tuple[str, str]]) -> int:
        return sum(bool(said(page(f"{FIRE}<p>{text}</p>", language=lang))) for lang, text in texts)

    assert told(fresh) >= 49, len(fresh)
    assert told(others) <= 2, len(others)


@pytest.mark.parametrize(
    ("text", "kind"),
    [
        ("This story has been corrected to show that twenty people were hurt.", NoticeKind.CORRECTION),
        ("Clarification (13 March): the twelve people hurt include four firemen.", NoticeKind.CLARIFICATION),
        ("(Corrects number of hurt to twenty in first paragraph)", NoticeKind.CORRECTION),
        ("[Updated 13 March to correct the number of people hurt.]", NoticeKind.CORRECTION),
        ("The Courier retracts this report.", NoticeKind.RETRACTION),
        ("Due to an editing error, an earlier version gave the wrong toll.", NoticeKind.CORRECTION),
        ("Gegendarstellung: Es ist falsch, dass zwölf Menschen verletzt wurden.", NoticeKind.CORRECTION),
        ("Dieser Text wurde am 13. März korrigiert.", NoticeKind.CORRECTION),
        ("Correction. Il y a eu vingt blessés.", NoticeKind.CORRECTION),
        ("Correctif : il y a eu vingt blessés.", NoticeKind.CORRECTION),
        ("Rectificación. El número de heridos es de veinte.", NoticeKind.CORRECTION),
        ("Поправка. В первоначальном тексте была допущена ошибка.", NoticeKind.CORRECTION),
        ("Материал был исправлен 13 марта.", NoticeKind.CORRECTION),
        ("От редакции: в тексте была ошибка.", NoticeKind.CORRECTION),
        ("Матеріал було виправлено 13 березня.", NoticeKind.CORRECTION),
        ("Публікацію відкликано.", NoticeKind.RETRACTION),
        ("Редакція спростовує цю інформацію та вибачається перед читачами.", NoticeKind.RETRACTION),
        ("※ 이 기사는 3월 13일 수정되었습니다. 부상자 수를 고쳤습니다.", NoticeKind.CORRECTION),
        ("[수정] 부상자 12명 → 20명", NoticeKind.CORRECTION),
    ],
)
def test_standard_notices(text: str, kind: NoticeKind) -> None:
    assert said(page(f"{FIRE}<p>{text}</p>")) == [(kind.value, text)]


BOXES = "banner site-banner article__banner Banner_root__x1 notice-banner widget promo ticker sponsor share tags subscribe author-bio post-footer ad consent"


@pytest.mark.parametrize("name", BOXES.split())
@pytest.mark.parametrize("notice", [CORRECTED, TAKEN_BACK])
def test_what_its_box_is_called_excuses_no_notice(name: str, notice: str) -> None:
    now = page(f'<div class="{name}"><p>{notice}</p></div>{FIRE}')
    assert [text for _, text in said(now)] == [notice]
    told = compare_documents(page(FIRE), now, [])["findings"]
    assert [(f["code"], f["after"]) for f in told] == [("FC206", notice)]


@pytest.mark.parametrize(
    "box", ["<aside>{}</aside>", "<nav>{}</nav>", '<div class="sidebar">{}</div>', "<footer>{}</footer>"]
)
def test_beside_the_story_a_notice_must_speak_of_its_own_text(box: str) -> None:
    def beside(text: str) -> list[tuple[str, str]]:
        body = f"<h1>The river</h1>{FIRE}{REST}"
        return said(document_of(f"<main><div>{body}</div></main><div>{box.format(f'<p>{text}</p>')}</div>"))

    assert beside(CORRECTED) == []
    assert beside(TAKEN_BACK) == [("retraction", TAKEN_BACK)]


def test_a_list_of_corrections_beside_the_story_is_of_other_stories() -> None:
    box = f"<aside><h3>Corrections</h3><ul><li>{OLM}</li><li>The fire was on Tuesday.</li></ul></aside>"
    assert said(document_of(f"<main><div><h1>The river</h1>{FIRE}{REST}</div>{box}</main>")) == []


@pytest.mark.parametrize("name", ["comments", "related-stories"])
def test_among_comments_and_teasers_it_is_somebody_elses(name: str) -> None:
    assert said(page(f'{FIRE}<div class="{name}"><p>{TAKEN_BACK}</p></div>')) == []
    assert said(page(f"{FIRE}<p><a>{TAKEN_BACK}</a></p>")) == []


OLM = "The conductor of the choir is called Olm, not Elm."


@pytest.mark.parametrize(
    "box",
    [
        "<aside><h3>Corrections</h3><p>{}</p></aside>",
        "<section><h3>Corrections</h3><p>{}</p></section>",
        "<div><div><h3>Corrections</h3></div><p>{}</p></div>",
        "<h3>Correction</h3><p>{}</p>",
        "<p><b>Correction</b></p><p>{}</p>",
        "<dl><dt>Correction</dt><dd>{}</dd></dl>",
    ],
)
def test_a_label_stands_over_what_its_own_box_holds(box: str) -> None:
    assert said(page(box.format(OLM) + FIRE)) == [("correction", OLM)]


def test_a_label_over_nothing_that_is_seen_makes_no_notice_of_the_story() -> None:
    assert said(page(f"<details><summary>Correction</summary></details>{FIRE}")) == []


def test_a_label_in_bold_before_its_notice_needs_no_mark() -> None:
    now = page(f"{FIRE}<p><b>Correction</b><span> Twenty people were hurt in the fire.</span></p>")
    assert said(now) == [("correction", "Correction Twenty people were hurt in the fire.")]


@pytest.mark.parametrize(
    ("head", "kind"),
    [
        ("RETRACTED: The river and its town", "retraction"),
        ("RETRACTED ARTICLE: The river and its town", "retraction"),
        ("The river and its town (withdrawn)", "retraction"),
        ("ZURÜCKGEZOGEN: Der Fluss und seine Stadt", "retraction"),
        ("[Rétracté] La rivière et sa ville", "retraction"),
        ("Отозвано: Река и её город", "retraction"),
        ("【撤稿】河流与城市", "retraction"),
        ("The river and its town [corrected]", "correction"),
        ("CORRECTED-The river and its town", "correction"),
        ("[정정] 강과 마을", "correction"),
        ("Corrigé : la rivière et sa ville", "correction"),
    ],
)
@pytest.mark.parametrize("only", ["headline", "title"])
def test_a_headline_says_it_of_the_whole_story(head: str, kind: str, only: str) -> None:
    now = page(FIRE, head=head) if only == "headline" else page(FIRE, title=head)
    assert said(now) == [(kind, head)]


@pytest.mark.parametrize(
    "head",
    ["Retracted claims: what we know", "Corrections officers strike", "Troops withdrawn", "The bill (amended)"],
)
def test_a_headline_about_corrections_is_none(head: str) -> None:
    assert said(page(FIRE, head=head)) == []


def test_who_pays_for_a_broadcast_is_no_correction_of_it() -> None:
    body = f"{FIRE}<div><h2>Corrections</h2><p>{CORRECTED}</p><p>This episode is brought to you by Lumen Mattresses</p></div>"
    assert [text for _, text in said(page(body))] == [CORRECTED]


@pytest.mark.parametrize(
    ("language", "text"), [(lang, text) for lang, texts in _SAID["own_errors"].items() for text in texts]
)
def test_what_a_page_says_of_its_own_errors_is_a_correction_in_whatever_box(language: str, text: str) -> None:
    for box in ("<p>{}</p>", "<div>{}</div>", '<aside class="promo"><p>{}</p></aside>'):
        assert said(page(FIRE + box.format(text), language=language)) == [("correction", text)]


@pytest.mark.parametrize(
    ("language", "text"), [(lang, text) for lang, texts in _SAID["others_errors"].items() for text in texts]
)
def test_what_a_story_says_of_the_errors_of_others_is_none(language: str, text: str) -> None:
    assert said(page(f"{FIRE}<p>{text}</p>", language=language)) == []


def test_who_regrets_is_the_page_where_its_title_or_head_says_so() -> None:
    for name, told in (("Valley Courier", True), ("Prime Minister", False)):
        text = f"The {name} regrets the error."
        assert said(page(f"{FIRE}<p>{text}</p>")) == ([("correction", text)] if told else [])


def test_a_correction_in_the_sites_footer_that_speaks_of_its_own_text_is_one() -> None:
    text = "Correction: The fire hurt twenty people on 4 May, not on 5 May as this article said."
    for line, told in ((text, True), ("Correction: twenty people were hurt on 4 May, not on 5 May.", False)):
        there = document_of(
            f"<main><article><h1>The river</h1>{FIRE}{REST}</article></main><footer><p>{line}</p></footer>"
        )
        assert said(there) == ([("correction", line)] if told else [])
