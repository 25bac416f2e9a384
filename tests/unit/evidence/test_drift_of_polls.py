"""Polls of a page's own readers between paragraphs, named or not, and votes that a story tells of."""

from __future__ import annotations

from collections.abc import Callable

import pytest

from harness.evidence.drift import drift
from tests.nested import document_of


def page(inner: str) -> str:
    return (
        "<html lang=en><body><main><article><h1>Flood wall approved</h1><p>The council approved a flood wall along the river on Monday.</p>"
        f"<p>Work is due to begin in September and to take two years.</p>{inner}<p>Shops on the quay will stay open meanwhile, the mayor said.</p></article></main></body></html>"
    )


def kinds(before: str, after: str) -> list[tuple[str, str]]:
    return [
        (d.place.value, d.kind)
        for d in drift(document_of(before), document_of(after))
        if d.counts and d.kind != "silent edit"
    ]


def listed(*answers: str) -> str:
    return "<ul>" + "".join(f"<li>{answer}</li>" for answer in answers) + "</ul>"


POLLS: list[Callable[[int, int], str]] = [
    lambda a, b: f"<div class=wp-polls><p class=poll-q><strong>Do you back the wall?</strong></p>{listed(f'Yes ({a} votes)', f'No ({b} votes)')}</div>",
    lambda a, b: f"<div class=wp-polls><p>Do you back the wall?</p>{listed(f'Yes (58%, {a} Votes)', f'No (42%, {b} Votes)')}<p>Total Voters: {a + b}</p></div>",
    lambda a, b: f"<div><h3>Umfrage</h3><p>Sind Sie für die Mauer?</p>{listed(f'Ja {a} Stimmen', f'Nein {b} Stimmen')}<p>Abstimmen</p></div>",
    lambda a, b: f"<div><p>Êtes-vous pour le mur ?</p>{listed(f'Oui {a} %', f'Non {b} %')}<p>{a + b} votes</p></div>",
    lambda a, b: f"<div><p>¿Crees que hace falta?</p><div>Sí: {a} votos</div><div>No: {b} votos</div><p>Ver resultados</p></div>",
    lambda a, b: f"<div><p>Ви підтримуєте будівництво?</p>{listed(f'Так — {a} голосів', f'Ні — {b} голосів')}</div>",
    lambda a, b: f"<div><p>Вы за стену?</p>{listed(f'Да ({a} голоса)', f'Нет ({b} голосов)')}</div>",
    lambda a, b: f"<div><p>홍수 방벽에 찬성하십니까?</p>{listed(f'찬성 {a}표', f'반대 {b}표')}</div>",
    lambda a, b: f"<div><p>你是否支持修建防洪墙？</p>{listed(f'支持（{a}票）', f'反对（{b}票）')}</div>",
    lambda a, b: f"<div><p>هل تؤيد بناء الجدار؟</p>{listed(f'نعم ({a} صوت)', f'لا ({b} صوت)')}</div>",
    lambda a, b: "<div class=poll><p>Do you back the wall?</p><ul><li>Yes</li><li>Not sure yet</li></ul><p>Vote</p></div>",
]  # fmt: skip


@pytest.mark.parametrize("poll", POLLS)
def test_what_a_page_asks_its_readers_is_not_compared(poll: Callable[[int, int], str]) -> None:
    assert kinds(page(poll(54, 46)), page(poll(59, 41))) == []
    assert kinds(page(poll(54, 46)), page("")) == []
    assert kinds(page(""), page(poll(54, 46))) == []


@pytest.mark.parametrize(
    "told",
    [
        lambda many: f"<p>How did the councillors vote?</p>{listed(f'Labour: {many} votes', 'Greens: 4 votes')}",
        lambda many: f"<p>Who won the seat?</p>{listed(f'Smith ({many} votes)', 'Jones (298 votes)')}",
        lambda many: (
            f"<h3>What did voters say?</h3>{listed(f'In favour {many}%', 'Against 40%')}<p>The institute asked 1,024 people.</p>"
        ),
        lambda many: (
            f"<p>Is the wall high enough for you?</p><p>The mayor counted {many} votes against it, and said so.</p>"
        ),
    ],
)
def test_votes_that_a_story_tells_of_are_compared(told: Callable[[int], str]) -> None:
    assert ("number" in [kind for _, kind in kinds(page(told(51)), page(told(57)))]) is True
