"""Lines that count a page's readers are told by their words, in whatever order; a line with one word of anything else is not."""

from __future__ import annotations

import pytest

from harness.evidence.counters import is_count, is_of_readers, is_tally


@pytest.mark.parametrize(
    "text",
    [
        "12 comments", "1.2k views", "5 min read", "Listen · 4 min", "Read 10 times", "142 people are reading this", "8,113 people are following this live",
        "Audio: 3 Min – 1.204 Mal gehört", "Lesezeit: 5 Minuten", "Temps de lecture : 4 min", "412 pessoas estão a ler", "Czyta teraz 3 421 osób", "Прочитали 340 раз",
        "34명이 이 기사를 읽고 있습니다", "읽는 시간 5분", "約5分で読めます", "コメント 634件", "浏览次数:310次", "قرأ هذا 1200 شخص", "12 lượt xem",
    ],
)  # fmt: skip
def test_a_counter_is_known(text: str) -> None:
    assert is_count(text)


@pytest.mark.parametrize(
    "text",
    [
        "140 people are watching the dam", "140 people saw the post", "1,200 people visited", "500 users visited", "1.200 Personen gesehen", "12 dead", "3 people injured", "12 people", "Audio 3 min", "Sales: 12", "50 users banned",
        "Lies den Artikel", "Covid19 read", "75% of readers", "$12 read", "12 читателей пострадали",
    ],
)  # fmt: skip
def test_a_fact_is_none(text: str) -> None:
    assert not is_count(text)


def test_words_of_readers_need_no_figure() -> None:
    assert is_of_readers("last read")
    assert is_of_readers("آخر قراءة")
    assert not is_of_readers("last changed")
    assert not is_of_readers("people now")


def test_who_posts_is_told_with_counters_alone() -> None:
    assert is_tally("jane Posts: 311 Joined: 2017")
    assert not is_tally("jane Posts: 311, wounded 12")
