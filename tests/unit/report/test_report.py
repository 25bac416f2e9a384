"""Reports: words made harmless, differences a reader sees, pages that load nothing and run nothing."""

from __future__ import annotations

import io
from collections.abc import Callable
from dataclasses import replace
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st
from PIL import Image

from harness.engine.settings import load_settings
from harness.model.layout import Box
from harness.model.verdict import Finding, Report, Severity
from harness.report.console import render
from harness.report.crop import crop, top
from harness.report.html import _facts
from harness.report.result import _changes
from harness.report.summary import summary
from harness.report.words import alike, harmless, shortened, word_diff
from tests.conftest import ARTICLE, CLAIMS
from tests.verified import verify_root


@given(before=st.text(max_size=80), after=st.text(max_size=80))
def test_a_diff_gives_both_texts_back(before: str, after: str) -> None:
    segments = word_diff(before, after)
    assert "".join(s.text for s in segments if s.kind != "new") == before
    assert "".join(s.text for s in segments if s.kind != "gone") == after


def test_a_diff_speaks_in_words() -> None:
    segments = word_diff("about 10,000 soldiers left", "about 12,000 soldiers left")
    assert [(s.kind, s.text) for s in segments] == [
        ("same", "about "),
        ("gone", "10,000"),
        ("new", "12,000"),
        ("same", " soldiers left"),
    ]
    assert alike("a b c d", "a b c e")
    assert not alike("about 4000 people", "Correction: an earlier version of this story gave the wrong months.")


def test_words_are_made_harmless_and_short() -> None:
    assert harmless("a\x1b[31mb\u202ec\u200bd") == "a⟨U+001B⟩[31mb⟨U+202E⟩c⟨U+200B⟩d"
    assert shortened("one two  three four", 12) == "one two…"


def _png(width: int, height: int, colour: str = "white") -> bytes:
    out = io.BytesIO()
    Image.new("RGB", (width, height), colour).save(out, "PNG")
    return out.getvalue()


def test_a_crop_marks_the_passage_and_crosses_tiles() -> None:
    cut = crop([_png(1280, 300), _png(1280, 300)], [Box(x=100, y=280, width=300, height=40)])
    assert cut is not None
    with Image.open(io.BytesIO(cut.png)) as image:
        picture = image.convert("RGB")
        assert picture.size == (cut.width, cut.height)
        red, green, blue = picture.getpixel((24 + 50, 46 + 20))  # type: ignore[misc]
        assert (red, green) > (240, 200)
        assert blue < 130
        assert picture.getpixel((4, 4)) == (255, 255, 255)


@pytest.mark.parametrize("tiles", [[], [b"not a picture"], [_png(10, 10)]])
def test_a_crop_that_cannot_be_is_none(tiles: list[bytes]) -> None:
    assert crop(tiles, [Box(x=500, y=5000, width=10, height=10)]) is None
    assert crop([_png(100, 100)], []) is None
    assert top([], 100) is None


HOSTILE = "<script>alert(1)</script><img src=x onerror=alert(2)> “A first”"


@pytest.fixture
def report(registry_root: Callable[..., Path]) -> Report:
    claims = CLAIMS.replace("publisher: National Intelligence Service", f"publisher: '{HOSTILE}'").replace(
        "statement: A first 1,500 soldiers", f"statement: '{HOSTILE}'"
    )
    return verify_root(load_settings(registry_root(claims, ARTICLE + "\n" + HOSTILE + "\n")))


def test_the_console_is_plain_when_piped_and_safe_in_colour(report: Report) -> None:
    plain = render(report, width=80, colour=False)
    assert "\x1b" not in plain
    assert "? unverified (1)" in plain
    assert max(len(line) for line in plain.splitlines()) <= 80
    coloured = render(report, width=80, colour=True)
    assert "\x1b[" in coloured


def test_a_visit_without_an_answer_is_told_without_asking(report: Report) -> None:
    assert "gave no answer" not in render(report, width=120, colour=False)
    failed = Finding(code="FC108", severity=Severity.NOTE, message="Post: the visit of today got no answer")
    verdicts = [replace(v, findings=(*v.findings, failed)) for v in report.verdicts]
    late = replace(report, verdicts=tuple(verdicts))
    said = "1 source gave no answer at the last visit: judged by older snapshots (FC108)"
    assert f"{said}; `--notes` says which" in render(late, width=120, colour=False)
    assert f"{said}." in summary(late, {}).decode()
    assert [f["value"] for f in _facts(late) if f["name"] == "Without an answer"] == ["1"]
    assert all(f["name"] != "Without an answer" for f in _facts(report))


def test_a_finding_says_where_its_changes_stand() -> None:
    """In the words before and after, in characters: what marks them elsewhere need not compare them again."""
    finding = Finding(
        code="FC203",
        severity=Severity.ERROR,
        message="altered",
        before="About 4,000 people came by 90 trucks.",
        after="About 4,500 people came by 90 buses.",
    )
    changes = _changes(finding, ())
    assert {c["kind"] for c in changes} >= {"number"}
    for change in changes:
        (a, b), (c, d) = change["before_span"], change["after_span"]
        assert finding.before[a:b] == change["before"]
        assert finding.after[c:d] == change["after"]
    assert _changes(replace(finding, after=""), ()) == []
