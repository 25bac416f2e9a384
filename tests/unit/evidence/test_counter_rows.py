"""Rows of counters and buttons, in whatever order and with whatever between them, and lines of a story with the same words."""

from __future__ import annotations

import pytest

from harness.evidence.counter_rows import counters_in_row
from harness.evidence.drift import drift
from harness.evidence.noise import surely_noise
from tests.nested import document_of

ROWS = [
    "추천 8댓글 3본문 듣기", "본문 듣기추천 8댓글 3", "좋아요 12 공감 3 스크랩", "글자 크기 가 가 가 댓글 8", "조회수 1,203 추천 3",
    "いいね！12コメント3シェア", "はてなブックマーク 41 文字サイズ 小 中 大", "点赞 12 评论 3 分享", "评论3收藏5转发", "閱讀 1,204 收藏 2 列印",
    "Like 12Comment 3Share", "Listen Save Share 120", "Gefällt mir 12 Kommentare 3 Drucken", "3 commentairesPartager", "J’aime 12 Commenter 3",
    "Me gusta 3 Compartir 2", "Ouvir Partilhar 12 Comentários 4", "Mi piace 12 Commenti 3", "3 reacties Delen", "Gilla 12 Kommentarer 3 Skriv ut",
    "Lubię to 12 Skomentuj 3", "12 коментарів 30 переглядів Друк", "Нравится 12Комментарии 3Поделиться", "إعجاب 12 تعليق 3 مشاركة", "लाइक 12 कमेंट 3 शेयर करें",
    "Beğen 12 Yorum 3 Paylaş", "Suka 12 Komentar 3 Bagikan", "Facebook 12 Twitter 3 Print",
]  # fmt: skip


@pytest.mark.parametrize("row", ROWS)
def test_a_row_of_counters_and_buttons_is_a_counter(row: str) -> None:
    assert counters_in_row(row)
    assert surely_noise(row) == "counter"


@pytest.mark.parametrize(
    "line",
    [
        "찬성 12 반대 3", "추천 8명 가운데 3명", "赞成 12 反对 3", "收藏家 12 评论家 3", "Comments 12%", "The bridge likes 12", "Likes 12 000 litres and 3 shares of rain", "Shares 12 points",
        "Listen share", "Kommentare 12 Stimmen 3", "Коментарів дали 12 депутатів", "Print 12",
    ],
)  # fmt: skip
def test_a_line_with_another_word_is_none(line: str) -> None:
    assert not counters_in_row(line)


def test_a_row_of_links_and_a_button_above_a_story_does_not_alarm() -> None:
    def page(row: str, many: str = "1천500명") -> str:
        return (
            "<html lang=ko><body><div><div><h2>군인들이 섬으로 이동했다</h2>"
            f"<div><a>추천 <span>{row}</span></a><a>댓글 <span>3</span></a><span>본문 듣기</span></div></div>"
            f"<article><p>국방부는 월요일 저녁 군인 {many}이 배로 이동했다고 밝혔다.</p><p>장비와 차량은 다음 주에 뒤따를 예정이라고 대변인이 말했다.</p></article></div></body></html>"
        )

    def kinds(before: str, after: str) -> list[str]:
        return [d.kind for d in drift(document_of(before), document_of(after)) if d.counts]

    assert kinds(page("8"), page("57")) == []
    assert kinds(page("8"), page("57", "1천700명")) == ["number"]


@pytest.mark.parametrize("line", ["쏠쏠정보 3", "공감백배 57", "후속강추 6"])
def test_what_readers_of_a_korean_portal_felt_is_a_counter(line: str) -> None:
    assert surely_noise(line) == "counter"


@pytest.mark.parametrize("line", ["Prenumerera på vårt nyhetsbrev Kvällskollen", "Tilmeld dig vores nyhedsbrev Aften"])
def test_a_call_to_take_the_letter_of_a_page_is_an_invitation(line: str) -> None:
    assert surely_noise(line) == "invitation"
