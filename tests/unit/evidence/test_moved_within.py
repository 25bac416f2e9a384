"""Words that stand to the letter, and no longer beside the sentences that they stood beside: moved, unless those were only edited or pushed off."""

from __future__ import annotations

import pytest

from harness.evidence.answer import Status, answer
from harness.evidence.plain import read_plain
from harness.model.registry import TextQuote

CENSUS = TextQuote(
    exact="de Arica trabajarán 1.300 censistas, que ganarán 540.000 pesos al mes.",
    prefix="El censo empieza el 9 de marzo y dura diez semanas. En la región ",
    suffix=" Los datos no se entregan a otras instituciones.",
)
FIRST = "El censo empieza el 9 de marzo y dura diez semanas."
QUOTED = "En la región de Arica trabajarán 1.300 censistas, que ganarán 540.000 pesos al mes."
LAST = "Los datos no se entregan a otras instituciones."
OTHERS = (
    "La consulta tarda unos 25 minutos.",
    "La directora presentará los resultados en diciembre.",
    "Todas las personas deben responder a las preguntas.",
)


@pytest.mark.parametrize(
    "sentences",
    [
        (QUOTED, OTHERS[0], OTHERS[1], FIRST, LAST),
        (FIRST, LAST, OTHERS[0], OTHERS[1], OTHERS[2], QUOTED),
        (LAST, OTHERS[0], OTHERS[1], QUOTED, OTHERS[2], FIRST),
    ],
)
def test_the_rest_of_the_sentence_goes_along(sentences: tuple[str, ...]) -> None:
    found = answer(read_plain(" ".join(sentences), language="es"), CENSUS)
    assert found.status is Status.MOVED
    assert found.matched == CENSUS.exact


@pytest.mark.parametrize(
    "sentences",
    [
        (FIRST, QUOTED, LAST),
        (OTHERS[0], FIRST, QUOTED, LAST, OTHERS[1]),
        # A sentence came in between, or one of the neighbours.
        (FIRST, OTHERS[0], QUOTED, LAST),
        (FIRST, QUOTED, OTHERS[0], LAST),
        (FIRST, OTHERS[0], QUOTED, OTHERS[1], LAST),
        # A neighbour went, or was edited, or went elsewhere alone.
        (OTHERS[0], QUOTED, LAST),
        (FIRST.replace("diez", "once"), QUOTED, LAST.replace("instituciones", "oficinas")),
        (QUOTED, LAST, OTHERS[0], OTHERS[1], FIRST),
    ],
)
def test_what_stayed(sentences: tuple[str, ...]) -> None:
    assert answer(read_plain(" ".join(sentences), language="es"), CENSUS).status is Status.FOUND


def test_another_sentence_stands_where_it_stood() -> None:
    quote = TextQuote(exact="The bridge cost 4,200 euros.", prefix="Spending in the district last year")
    page = "Spending in the district last year\n\nThe council met on Monday and talked for hours.\n\nNobody asked about the road at all.\n\nThe bridge cost 4,200 euros."
    found = answer(read_plain(page), quote)
    assert found.matched == quote.exact
    assert found.status in (Status.FOUND, Status.MOVED)
