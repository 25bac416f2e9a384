"""Adverts between paragraphs: what stands under their label is theirs; a story on advertising is compared."""

from __future__ import annotations

import pytest

from harness.evidence.advert_labels import labels_advert
from harness.evidence.drift import drift
from tests.nested import document_of

LINES = (
    "The service held a long briefing in the capital.",
    "A first 1,500 soldiers were moved by ship.",
    "More may follow, the spokesman told reporters.",
)
CHEESE = "La Ferme des Aiguilles livre ses fromages dans toute la France."


def page(inner: str, *, rows: bool = False) -> str:
    def put(text: str) -> str:
        return f"<tr><td>{text}</td></tr>" if rows else text

    body = "".join(put(f"<p>{line}</p>") for line in LINES[:2]) + (put(inner) if inner else "")
    body += put(f"<p>{LINES[2]}</p>")
    body = (
        f"<table>{put('<h1>Soldiers were moved</h1>')}{body}</table>" if rows else f"<h1>Soldiers were moved</h1>{body}"
    )
    return f"<html lang=en><body><main><article>{body}</article></main></body></html>"


def kinds(before: str, after: str) -> list[tuple[str, str]]:
    return [
        (d.place.value, d.kind)
        for d in drift(document_of(before), document_of(after))
        if d.counts and d.kind != "silent edit"
    ]


LABELS = [
    "Message de notre partenaire", "Contenu sponsorisé", "Contenido patrocinado", "На правах реклами",
    "Партнерський матеріал", "Материал партнёра", "Materiał partnera", "Contenuto sponsorizzato",
    "A message from our sponsor", "Presented by Nordbank", "Paid post", "Gesponserter Inhalt", "タイアップ広告",
    "赞助内容", "محتوى مدفوع", "प्रायोजित सामग्री", "Sponsorlu içerik", "Kaupallinen yhteistyö", "תוכן שיווקי",
]  # fmt: skip


@pytest.mark.parametrize("label", LABELS)
@pytest.mark.parametrize("rows", [False, True])
def test_what_stands_below_a_label_of_advertising_in_its_block_is_an_advert(label: str, rows: bool) -> None:
    advert = f"<p><b>{label}</b> {CHEESE} <a>Découvrir</a></p>"
    assert kinds(page("", rows=rows), page(advert, rows=rows)) == []
    assert kinds(page(advert, rows=rows), page("", rows=rows)) == []
    assert labels_advert(label) == "surely"


@pytest.mark.parametrize(
    "label", ["Anzeige", "Werbung", "Publicité", "Реклама", "광고", "広告", "推广", "إعلان", "Reklam"]
)
def test_a_word_is_a_label_where_a_link_ends_what_stands_below_it(label: str) -> None:
    assert kinds(page(""), page(f"<p><b>{label}</b> {CHEESE} <a>Découvrir</a></p>")) == []
    assert labels_advert(label) == "maybe"


def test_a_paragraph_on_advertising_that_has_a_head_as_others_have_is_the_storys() -> None:
    def headed(share: int) -> str:
        return page(
            f"<p><b>Advertising</b> What firms spent on it rose by {share} per cent, says the union.</p>"
            "<p><b>Sales</b> What they sold fell all the same, says the union.</p>"
        )

    assert kinds(headed(5), headed(7)) == [("text", "number")]


@pytest.mark.parametrize("label", ["The sponsor withdrew", "Publicité mensongère", "Werbung im Netz", "Paid leave"])
def test_other_heads_are_no_labels(label: str) -> None:
    assert labels_advert(label) == ""
    assert kinds(page(""), page(f"<p><b>{label}</b> It was dropped on Monday by the firm.</p>")) != []
