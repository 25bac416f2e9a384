"""Lines that read the same, drawn and treated: what hides words is told, what leaves them legible is not."""

from __future__ import annotations

import pytest
from PIL import Image, ImageDraw

from harness.evidence.images import lettering
from harness.evidence.images.lettering import SLACK, Room
from harness.model.picture import Look
from tests.pictures import written

LINES = (
    "The service said on 18 October that a first 1,500 soldiers had been moved",
    "to Vladivostok by sea, on seven ships of the Pacific fleet",
)
SIZES = (11, 13, 16, 24, 40)


def look(how: str, size: int = 16, at: tuple[float, float] = (0, 0), lines: tuple[str, ...] = LINES) -> Look:
    before = [written(line, size=size) for line in lines]
    after = [written(line, how, margin=SLACK, size=size, at=at) for line in lines]
    return lettering(before, after).look


@pytest.mark.parametrize("size", SIZES)
@pytest.mark.parametrize("how", ["covered", "partly covered", "other words", "pale"])
def test_hidden_words_are_seen(how: str, size: int) -> None:
    assert look(how, size) is Look.UNREADABLE


@pytest.mark.parametrize("size", SIZES)
@pytest.mark.parametrize("how", ["struck out", "partly struck out"])
def test_a_line_through_legible_words_is_seen(how: str, size: int) -> None:
    assert look(how, size) is Look.STRUCK


@pytest.mark.parametrize("size", SIZES)
@pytest.mark.parametrize(
    "how", ["plain", "dark", "blue", "grey", "highlighted", "selected", "underlined", "smoothed", "few colours"]
)
def test_legible_words_are_no_finding(how: str, size: int) -> None:
    assert look(how, size) is Look.SAME


@pytest.mark.parametrize("at", [(1, 0), (-1, 1), (0.5, 0.5), (2, -1), (0, 1.4)])
def test_a_line_a_little_aside_is_the_same(at: tuple[float, float]) -> None:
    assert look("plain", at=at) is Look.SAME


def test_one_covered_line_of_two_is_a_part() -> None:
    before = [written(line) for line in LINES]
    after = [written(LINES[0], margin=SLACK), written(LINES[1], "covered", margin=SLACK)]
    found = lettering(before, after)
    assert (found.look, found.reason) == (Look.UNREADABLE, "a part of its words cannot be seen")


def test_a_short_word_alone_that_is_covered_is_seen() -> None:
    assert look("covered", lines=("not",)) is Look.UNREADABLE
    assert look("plain", lines=("not",)) is Look.SAME


def test_another_face_of_the_same_widths_is_not_told() -> None:
    """Gaps and heights stay, every letter's own form does not."""

    def drawn(margin: int, form: str) -> Image.Image:
        made = Image.new("RGB", (600 + 2 * margin, 20 + 2 * margin), "white")
        draw = ImageDraw.Draw(made)
        for n in range(60):
            if n % 7 == 6:
                continue
            x, y = margin + n * 10 + 1, margin + 4
            high = y + (0 if n % 3 else 4)
            first, last = (x, x + 7) if form == "one" else (x + 7, x)
            draw.line((first, high, last, y + 12), fill="black", width=2)
        return made

    assert lettering([drawn(0, "one")], [drawn(SLACK, "other")]).look is Look.UNTOLD
    assert lettering([drawn(0, "one")], [drawn(SLACK, "one")]).look is Look.SAME


def test_words_that_never_stood_out_are_not_told() -> None:
    before = [written(LINES[0], "pale")]
    assert lettering(before, [written(LINES[0], "covered", margin=SLACK)]).look is Look.UNTOLD


def test_dashes_that_stood_there_are_no_line_through_the_words() -> None:
    assert look("plain", lines=("The service ———— and others — said so",)) is Look.SAME


ROOM = Room(left=(-30, 30), right=(-30, 30))


def moved(how: str, by: int, *, same_setting: bool = True, upper: bool = False) -> Look:
    before = [written(line) for line in LINES]
    after = []
    for line in LINES:
        wide = Image.new("RGB", (before[0].width + 2 * (SLACK + 30) + 200, before[0].height + 2 * SLACK), "white")
        wide.paste(written(line.upper() if upper else line, how, margin=SLACK), (30 + by, 0))
        after.append(wide)
    return lettering(before, after, [ROOM, ROOM], same_setting=same_setting).look


@pytest.mark.parametrize("by", [-28, -7, 3, 29])
def test_a_line_of_which_it_is_not_known_where_it_stands_is_looked_for(by: int) -> None:
    assert moved("plain", by) is Look.SAME
    assert {how: moved(how, by) for how in ("covered", "partly covered", "pale", "other words")} == dict.fromkeys(
        ("covered", "partly covered", "pale", "other words"), Look.UNREADABLE
    )


def test_where_other_words_stand_in_other_type_nothing_is_told() -> None:
    assert moved("plain", 5, upper=True) is Look.UNREADABLE
    assert moved("plain", 5, upper=True, same_setting=False) is Look.UNTOLD
    assert moved("pale", 5, same_setting=False) is Look.UNREADABLE
