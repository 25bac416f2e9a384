"""Who signs a story, when, and from where, in several languages; nothing of a sentence is taken for it."""

from __future__ import annotations

import pytest

from harness.evidence.byline import dateline_end, day_of, known_within, labelled_byline, meta_parts

LINES = [
    ("By Jane Doe", "en", [("byline", "By Jane Doe")]),
    ("By Jane Doe and Li Wei | March 12, 2024 | 5 min read", "en", [("byline", "By Jane Doe and Li Wei"), ("published", "March 12, 2024"), ("noise", "5 min read")]),
    ("Von Anna Berger", "de", [("byline", "Von Anna Berger")]),
    ("Aktualisiert am 4. Februar 2025, 10:15 Uhr", "de", [("modified", "Aktualisiert am 4. Februar 2025, 10:15 Uhr")]),
    ("Par Claire Martin · 17 janvier 2025", "fr", [("byline", "Par Claire Martin"), ("published", "17 janvier 2025")]),
    ("Por Lucía Romero", "es", [("byline", "Por Lucía Romero")]),
    ("Автор: Олена Коваль", "uk", [("byline", "Автор: Олена Коваль")]),
    ("Автор: Мария Соколова", "ru", [("byline", "Автор: Мария Соколова")]),
    ("Обновлено 8 апреля 2025", "ru", [("modified", "Обновлено 8 апреля 2025")]),
    ("김민수 기자", "ko", [("byline", "김민수 기자")]),
    ("김민수 기자 (minsu.kim@paper.example)", "ko", [("byline", "김민수 기자 (minsu.kim@paper.example)")]),
    ("Par Claire Nodier Publié le 12 mars 2026 à 08h14", "fr", [("byline", "Par Claire Nodier"), ("published", "Publié le 12 mars 2026 à 08h14")]),
    ("Von Anna Berger | Veröffentlicht am 4. Februar 2025", "de", [("byline", "Von Anna Berger"), ("published", "Veröffentlicht am 4. Februar 2025")]),
    ("di Giulia Ferri", "it", [("byline", "di Giulia Ferri")]),
    ("2025年4月2日", "ja", [("published", "2025年4月2日")]),
    ("Last updated: 12 March 2024, 10:45 GMT", "en", [("modified", "Last updated: 12 March 2024, 10:45 GMT")]),
    ("22 december 2023, 07:05 - laatst bijgewerkt om 09:30", "nl", [("published", "22 december 2023, 07:05"), ("modified", "laatst bijgewerkt om 09:30")]),
    ("Submitted by press on Fri, 08/04/2023", "en", [("byline", "Submitted by press"), ("published", "Fri, 08/04/2023")]),
    ("Dernière mise à jour : 14h30", "fr", [("modified", "Dernière mise à jour : 14h30")]),
    ("Updated 3 hours ago", "en", [("noise", "Updated 3 hours ago")]),
    ("By Jane Roe · 18 October 2024 3 comments", "en", [("byline", "By Jane Roe"), ("published", "18 October 2024"), ("noise", "3 comments")]),
    ("12. März 2024 14 Kommentare", "de", [("published", "12. März 2024"), ("noise", "14 Kommentare")]),
]  # fmt: skip


@pytest.mark.parametrize(("text", "language", "expected"), LINES)
def test_a_line_about_the_story(text: str, language: str, expected: list[tuple[str, str]]) -> None:
    assert [(m.kind, m.text) for m in meta_parts(text, "p", language)] == expected


@pytest.mark.parametrize(
    ("text", "signed"),
    [
        ("Orla Denby·12 minutes ago·2 min read", "Orla Denby"),
        ("Orla Denby · 12 March 2024", "Orla Denby"),
        ("Orla Denby", ""),
        ("Sport · Rowing · 12 minutes ago", ""),
        ("Col·lecció Vila · 12 minutes ago", "Col·lecció Vila"),
    ],
)
def test_a_name_beside_a_time_from_now_signs_the_story(text: str, signed: str) -> None:
    assert next((m.text for m in known_within(text, "en") if m.kind == "byline"), "") == signed


@pytest.mark.parametrize(
    ("text", "labelled"),
    [
        ("이수진 기자 (lee@paper.example)", True),
        ("이수진 기자 lee@paper.example", True),
        ("Author: Jane Doe", True),
        ("이수진 기자", False),
        ("문의는 lee@paper.example", False),
    ],
)
def test_a_signature_that_says_so_itself(text: str, labelled: bool) -> None:
    assert labelled_byline(text) is labelled


@pytest.mark.parametrize(
    "text",
    [
        "By Monday the river had risen by two metres.",
        "Two people were hurt on 12 March 2024.",
        "Von den Brücken wurden drei gesperrt.",
        "De la ville il ne reste rien.",
        "The bridge is closed",
        "12",
    ],
)
def test_a_sentence_is_none(text: str) -> None:
    assert all(m.kind == "noise" for m in meta_parts(text, "p", "en"))


@pytest.mark.parametrize(
    ("one", "other", "language"),
    [
        ("12 March 2024", "March 12, 2024", "en"),
        ("2025年4月2日", "2025-04-02", "ja"),
        ("Published 2024-03-12T10:00", "2024-03-12", "en"),
    ],
)
def test_a_day_is_one_in_any_form(one: str, other: str, language: str) -> None:
    assert day_of(one, language) == day_of(other, language) != ""


@pytest.mark.parametrize(
    ("text", "dateline"),
    [
        ("SEOUL, March 5 (Reuters) — The ministry said so.", "SEOUL, March 5 (Reuters) — "),
        ("LONDON (Reuters) - The number fell.", "LONDON (Reuters) - "),
        ("KYIV — Two people died.", "KYIV — "),
        ("КИЇВ, 5 березня (Укрінформ) — Уряд повідомив.", "КИЇВ, 5 березня (Укрінформ) — "),
        ("(서울=연합뉴스) 정부는 밝혔다.", "(서울=연합뉴스) "),
        ("The ministry — which had said nothing — spoke.", ""),
        ("Peter Hall – the mayor – spoke.", ""),
    ],
)
def test_a_dateline_is_told_from_a_sentence(text: str, dateline: str) -> None:
    assert text[: dateline_end(text)] == dateline


@pytest.mark.parametrize(
    ("text", "language"),
    [
        ("Published 12 March. Updated 13 March.", "en"),
        ("Last updated 13 March 2024. First published 12 March 2024.", "en"),
        ("Veröffentlicht am 12. März 2024. Zuletzt aktualisiert am 13. März 2024, 10:00 Uhr", "de"),
        ("Publié le 12 mars 2024 à 10h00 mis à jour le 13 mars 2024 à 11h00", "fr"),
        ("Publicado el 12 de marzo de 2024. Actualizado el 13 de marzo de 2024.", "es"),
        ("Опубліковано: 12 березня 2024. Оновлено: 13 березня 2024", "uk"),
        ("입력 2024.03.12 10:00 수정 2024.03.13 11:00", "ko"),
        ("2024.03.12 10:00 입력 2024.03.13 11:00 수정", "ko"),
        ("2024年3月12日 公開 2024年3月13日 更新", "ja"),
    ],
)
def test_each_day_of_a_line_is_what_its_own_label_says(text: str, language: str) -> None:
    """A line that tells both is no line of the change alone: the day of publication would change unseen."""
    days = {m.kind: day_of(m.text, language) for m in meta_parts(text, "p", language)}
    assert {kind: day[-5:] for kind, day in days.items()} == {"published": "03-12", "modified": "03-13"}


def test_a_sentence_with_a_day_and_a_day_of_change_is_no_line_about_the_story() -> None:
    assert meta_parts("The law of 12 March 2020 was modified on 13 March 2021.", "p", "en") == ()
