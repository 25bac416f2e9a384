"""What came to stand, or stands no more, right behind a quoted sentence and limits or disputes it is a change of what is quoted; a sentence about
something else is none."""

from __future__ import annotations

import pytest

from harness.engine.diff import compare_documents
from tests.nested import document_of

BEFORE, AFTER = "The council met on Monday in the old hall.", "The meeting went on until the evening."
QUOTES = {
    "en": "Fewer than one in five landings was inspected in 2020.",
    "de": "Die Feinstaubwerte sind seit 2010 nicht gesunken.",
    "fr": "Un message consomme autant qu'une ampoule pendant sept minutes.",
    "ru": "По словам старожилов, такого паводка здесь не было с 1969 года.",
    "uk": "За словами мешканців, такої повені тут не було з 1969 року.",
    "es": "La fábrica no cerrará antes de 2027.",
}


def page(*sentences: str, language: str, apart: bool = False) -> str:
    told = "".join(f"<p>{s}</p>" for s in sentences) if apart else f"<p>{' '.join(sentences)}</p>"
    return f"<html lang={language}><body><main><article><h1>Report</h1><p>{BEFORE}</p>{told}<p>{AFTER}</p></article></main></body></html>"


@pytest.mark.parametrize("apart", [False, True])
@pytest.mark.parametrize(
    ("language", "sentence"),
    [
        ("en", "This figure excludes small vessels, which are exempt from inspection."),
        ("en", "The agency clarified on Friday that this statement applies only until March 2025."),
        ("en", "The fire service disputes that order of events."),
        ("de", "Ausgenommen sind allerdings die Städte mit Fernwärme."),
        ("de", "Das Umweltamt bestreitet diese Darstellung."),
        ("de", "Diese Darstellung nahm das Umweltamt am Freitag zurück."),
        ("en", "The inspector later withdrew the claim."),
        ("uk", "Згодом мешканці відкликали свої слова."),
        ("fr", "Un ingénieur a montré que cette comparaison est fausse."),
        ("ru", "Гидрологи, однако, эти слова опровергают: в 1985 году уровень был выше."),
        ("uk", "Гідрологи ці слова спростовують: 1985 року рівень був вищий."),
        ("es", "Sin embargo, la dirección no incluye en esa promesa los talleres."),
    ],
)
def test_a_sentence_that_limits_or_disputes_what_is_quoted(language: str, sentence: str, *, apart: bool) -> None:
    quote = QUOTES[language]
    bare, limited = (
        document_of(page(*sentences, language=language, apart=apart)) for sentences in ((quote,), (quote, sentence))
    )
    for before, after in ((bare, limited), (limited, bare)):
        answer = compare_documents(before, after, [quote])
        assert answer["changed"] is True
        assert [f["code"] for f in answer["findings"]] == ["FC249"]


def test_an_addition_that_says_that_what_is_quoted_is_wrong() -> None:
    quote = "Der Kompost erreichte 64 Grad, gemessen mit einem Bratenthermometer."
    before = document_of(page(quote, language="de", apart=True))
    for added, changed in (
        ("Das Thermometer war defekt, der Wert stimmt nicht.", True),
        ("Im Mai kam Laub hinzu.", False),
    ):
        after = document_of(page(quote, "Es regnete.", f"Nachtrag: {added}", language="de", apart=True))
        between = document_of(page(quote, "Es regnete.", language="de", apart=True))
        assert compare_documents(between, after, [quote])["changed"] is changed
    assert compare_documents(before, between, [quote])["changed"] is False


@pytest.mark.parametrize(
    "sentence", ["The harbour office opens at nine on weekdays.", "More boats came in the spring of that year."]
)
def test_a_sentence_of_something_else(sentence: str) -> None:
    quote = QUOTES["en"]
    bare, longer = (document_of(page(*s, language="en")) for s in ((quote,), (quote, sentence)))
    assert compare_documents(bare, longer, [quote])["changed"] is False
    assert compare_documents(longer, bare, [quote])["changed"] is False


def test_what_is_set_against_the_sentence_after() -> None:
    quote = QUOTES["en"]
    said = ("More boats came in the spring of that year.", "However, most of them left again.")
    one, other = (document_of(page(quote, *s, language="en")) for s in (said[:1], said))
    assert compare_documents(one, other, [quote])["changed"] is False


def test_a_limit_of_another_sentence() -> None:
    quote, limit = QUOTES["en"], "This figure excludes the small boats."
    one, other = (
        document_of(page(quote, language="en").replace(AFTER, f"{AFTER} Most people left at noon. {said}"))
        for said in ("", limit)
    )
    assert compare_documents(one, other, [quote])["changed"] is False


@pytest.mark.parametrize(
    ("quote", "notice", "changed"),
    [
        ("The audit found many invoices without an order.", "Correction: An earlier version of this story misstated the year in which the tower was built.", False),
        ("The tower was built in 1989 by the town.", "Correction: An earlier version of this story misstated the year in which the tower was built.", True),
        ("Il ponteggio era stato montato senza il progetto firmato da un ingegnere.", "Rettifica – L'impresa precisa che il progetto esisteva ed era firmato dall'ingegner Dall'Olio.", True),
        ("Il sindaco ha lasciato la sala prima del voto.", "Rettifica – L'impresa precisa che il progetto esisteva ed era firmato dall'ingegner Dall'Olio.", False),
        ("Lypsylehmien määrä väheni kahdeksatta vuotta peräkkäin.", "Korjattu 12.4.2023: lypsylehmien määrää koskeva kehitys oli ilmoitettu väärin; laskua on ollut kuusi vuotta.", True),
    ],
)  # fmt: skip
def test_whom_a_notice_concerns(quote: str, notice: str, *, changed: bool) -> None:
    bare = page(quote, language="en")
    noted = bare.replace("</h1>", f"</h1><p><b>{notice}</b></p>")
    assert compare_documents(document_of(bare), document_of(noted), [quote])["changed"] is changed
