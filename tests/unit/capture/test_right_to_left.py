"""Lines with words from right to left, read from how they look. ``seen`` is the line as it looks, from left to right."""

from __future__ import annotations

from collections.abc import Sequence

import pytest

from harness.capture.right_to_left import Glyph, in_reading_order


def glyphs(seen: str, order: Sequence[int] = ()) -> list[Glyph]:
    """Each letter five points wide; ``order`` says as the how-manieth the file gives each."""
    return [
        Glyph(text=c, left=5.0 * n, right=5.0 * n + 5, height=10.0, number=order[n] if order else n)
        for n, c in enumerate(seen)
    ]


@pytest.mark.parametrize(
    ("seen", "read"),
    [
        # Hebrew: a figure keeps its signs and its marks between figures.
        (".(דקתשא 18% תמועל) 25%-ל הלע", "עלה ל-25% (לעומת 18% אשתקד)."),
        ("61–48 לש בורב 12.5.2024-ב ]7 ןוקית[", "[תיקון 7] ב-12.5.2024 ברוב של 48–61"),
        ("(ןודנול) ABC News יפל ₪1,250", "₪1,250 לפי ABC News (לונדון)"),
        ("הליחתה ABC (BBC) תנחת", "תחנת ABC (BBC) התחילה"),
        # Arabic: signs beside a figure are none of its own, and between two figures only a point or a stroke is.
        ("(يضاملا ماعلا %18 لباقم) %25 ىلإ", "إلى 25% (مقابل 18% العام الماضي)"),
        (".مايأ 4-3 :12/5/2024 يف تلصو", "وصلت في 12/5/2024: 3-4 أيام."),
        ("٪۴۲٫۵ هب «کناب»", "«بانک» به ۴۲٫۵٪"),
        # A line that is read from left to right but for some words in it.
        ("It said (םולש םלוע) in May, 25%.", "It said (עולם שלום) in May, 25%."),
    ],
)
def test_a_line_is_read_as_it_was_written(seen: str, read: str) -> None:
    assert in_reading_order(glyphs(seen)) == read


def test_however_brackets_are_given_they_open_and_close() -> None:
    seen = ".(א)3 ףיעס (דקתשא) הלע"
    assert in_reading_order(glyphs(seen)) == "עלה (אשתקד) סעיף 3(א)."
    turned = seen.translate(str.maketrans("()", ")("))
    assert in_reading_order(glyphs(turned)) == "עלה (אשתקד) סעיף 3(א)."


def test_a_figure_beside_foreign_words_stands_where_the_file_gives_it() -> None:
    seen = "הלע ABC 25 קר"
    assert in_reading_order(glyphs(seen)) == "רק ABC 25 עלה"
    # The figure came before the words, so it is read before them.
    order = [n + 10 if 4 <= n < 7 else n - 4 if 8 <= n < 10 else n + 30 for n in range(len(seen))]
    assert in_reading_order(glyphs(seen, order)) == "רק 25 ABC עלה"


def test_a_space_that_has_no_width_stands_in_the_widest_gap() -> None:
    line = [*glyphs("םולש"), *(g for g in glyphs("      םלוע") if g.text != " ")]
    nowhere = Glyph(text=" ", left=50.0, right=50.0, height=0.0, number=99)
    close = [Glyph(text=g.text, left=g.left - 8 * (g.left >= 30), right=g.right - 8 * (g.left >= 30), height=10.0, number=g.number) for g in line]  # fmt: skip
    assert in_reading_order(close) == "עולםשלום"
    assert in_reading_order([*close, nowhere]) == "עולם שלום"


def test_marks_stay_with_their_letters_and_joined_letters_in_their_order() -> None:
    joined = [
        Glyph(text="م", left=0, right=5, height=10, number=3),
        Glyph(text="لا", left=5, right=12, height=10, number=1),
        Glyph(text="س", left=12, right=20, height=10, number=0),
        Glyph(text="\u064e", left=13, right=16, height=3, number=4),
    ]
    assert in_reading_order(joined) == "سَلام"
