"""PDFs that break off, are of great size, or are read at once."""

from __future__ import annotations

import asyncio
import io
import os
from pathlib import Path
from typing import Any

import pypdfium2 as pdfium
import pytest
from PIL import Image

from harness.capture.browser import running
from harness.capture.pdf import PdfUnreadableError, read_pdf
from harness.capture.pdf_apart import read_apart
from harness.capture.settings import CaptureSettings
from harness.evidence.read import Document, read
from harness.model.layout import Layout

SETTINGS = CaptureSettings(browser=Path(os.devnull))
FONT = b"<</Type/Font/Subtype/Type1/BaseFont/Helvetica>>"


def pdf(*pages: str, box: str = "0 0 612 792") -> bytes:
    """A PDF of a line a page, with its table of pages at its beginning, as those have that are made to be shown while they come."""
    kids = " ".join(f"{4 + 2 * n} 0 R" for n in range(len(pages)))
    objects = [
        b"<</Type/Catalog/Pages 2 0 R>>",
        f"<</Type/Pages/Kids[{kids}]/Count {len(pages)}>>".encode(),
        FONT,
    ]
    for n, words in enumerate(pages):
        drawn = f"BT /F1 12 Tf 50 700 Td ({words}) Tj ET".encode()
        objects += [
            f"<</Type/Page/Parent 2 0 R/MediaBox[{box}]/Contents {5 + 2 * n} 0 R/Resources<</Font<</F1 3 0 R>>>>>>".encode(),
            b"<</Length %d>>stream\n%s\nendstream" % (len(drawn), drawn),
        ]
    size = len(objects) + 1
    data = b"%%PDF-1.4\nxref\n0 0\ntrailer<</Size %d/Root 1 0 R>>\n" % size
    places = []
    for number, body in enumerate(objects, 1):
        places.append(len(data))
        data += b"%d 0 obj\n%s\nendobj\n" % (number, body)
    table = b"".join(b"%010d 00000 n \n" % place for place in places)
    end = b"xref\n0 %d\n0000000000 65535 f \n%strailer<</Size %d/Root 1 0 R>>\nstartxref\n%d\n%%%%EOF"
    return data + end % (size, table, size, len(data))


def test_a_pdf_that_breaks_off_is_not_whole() -> None:
    """A reader of PDFs makes do with what there is, and shows what is missing as empty pages."""
    data = pdf("The first page: 1,500 soldiers.", "The second page: 1,200 wounded.")
    reading = read_pdf(data, "http://a.test/d.pdf", "en", SETTINGS)
    assert (reading.unended, len(reading.layout["runs"])) == ("", 2)
    cut = data[: data.index(b"7 0 obj")]
    reading = read_pdf(cut, "http://a.test/d.pdf", "en", SETTINGS)
    assert [run["text"].strip() for run in reading.layout["runs"]] == ["The first page: 1,500 soldiers."]
    assert "breaks off" in reading.unended


def test_pages_of_great_size_are_read_and_not_pictured() -> None:
    for box in ("0 0 14400 14400", "0 0 1000000 1000000"):
        reading = read_pdf(pdf("The line: 1,500.", "", box=box), "http://a.test/d.pdf", "en", SETTINGS)
        assert (len(reading.layout["runs"]), reading.pictured, reading.tiles) == (1, False, {})
    small = read_pdf(pdf("The line: 1,500.", "Another line."), "http://a.test/d.pdf", "en", SETTINGS)
    assert (small.pictured, set(small.tiles)) == (True, {"screenshot.png"})


async def _apart(*documents: bytes) -> list[Any]:
    wanted = (read_apart(data, "http://a.test/d.pdf", "en", SETTINGS) for data in documents)
    return await asyncio.gather(*wanted, return_exceptions=True)


def test_pdfs_are_read_side_by_side_as_each_is_alone() -> None:
    data = pdf("The line: 1,500.", "Another line.")
    told = asyncio.run(_apart(*[data] * 6))
    assert told == [read_pdf(data, "http://a.test/d.pdf", "en", SETTINGS)] * 6


def test_a_pdf_that_takes_its_reader_down_takes_nothing_else(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    """Whatever makes pdfium fall over: here something in its place that does so, or that says what pdfium would of no PDF."""
    unreadable, whole = asyncio.run(_apart(b"%PDF-1.7\ngarbage", pdf("The line: 1,500.")))
    assert "not a readable PDF" in str(unreadable)
    assert len(whole.layout["runs"]) == 1
    (tmp_path / "pypdfium2.py").write_text("import os, signal\nos.kill(os.getpid(), signal.SIGSEGV)\n")
    monkeypatch.setenv("PYTHONPATH", str(tmp_path))
    (fell,) = asyncio.run(_apart(pdf("The line: 1,500.")))
    assert isinstance(fell, PdfUnreadableError)
    assert "fell over" in str(fell)


def test_who_stops_waiting_for_a_pdf_ends_its_reading() -> None:
    endless = pdf("x) Tj " + "0 0 m 500 500 600 100 700 700 c B* 0 0 500 500 re f " * 100_000 + " (y")

    async def wait() -> None:
        with pytest.raises(TimeoutError):
            await asyncio.wait_for(read_apart(endless, "http://a.test/d.pdf", "en", SETTINGS), 3)

    asyncio.run(wait())
    assert not [command for _, command in running() if "harness.capture.pdf_apart" in command]


def test_a_word_broken_at_a_lines_end_reads_whole() -> None:
    """The library of PDFs tells two lines as one where a hyphen parts a word, and the hyphen by a sign of its own."""

    def words(first: str, second: str) -> str:
        data = pdf(f"The board measured 1,500 million litres in the {first}) Tj 0 -15 Td ({second} on Monday.")
        return " ".join(run["text"] for run in read_pdf(data, "http://a.test/d.pdf", "en", SETTINGS).layout["runs"])

    assert "reser\u00advoir above Linden on Monday" in words("reser-", "voir above Linden")
    assert "Linden-Nord" in words("houses of Linden-", "Nord").replace(" ", "")


SAID = "Some 12,000 soldiers were sent"


@pytest.mark.parametrize(
    ("drawn", "why"),
    [
        (f"{SAID}) Tj ET BT /F1 1 Tf 50 600 Td ({SAID} in small print", "small"),
        (f"{SAID}) Tj ET 1 g BT /F1 9 Tf 50 600 Td ({SAID} in white", "colour"),
        (f"{SAID}) Tj ET 45 590 300 24 re f BT /F1 9 Tf 50 600 Td ({SAID} under a box", "colour"),
    ],
)
def test_words_of_a_pdf_that_nobody_sees_are_hidden(drawn: str, why: str) -> None:
    first, second = read_pdf(pdf(drawn), "http://a.test/d.pdf", "en", SETTINGS).layout["runs"]
    assert first["text"].strip() == SAID
    assert "visible" not in first
    assert (second["visible"], second["why"]) == (False, why)


def test_the_words_of_one_line_are_told_apart() -> None:
    white = f"The ministry said: ) Tj 1 g ({SAID}) Tj 0 g ( in spring - I saw it"
    runs = read_pdf(pdf(white), "http://a.test/d.pdf", "en", SETTINGS).layout["runs"]
    assert [(run["text"].strip(), run.get("why", "")) for run in runs] == [
        ("The ministry said:", ""),
        (SAID, "colour"),
        ("in spring - I saw it", ""),
    ]
    # What is seen stands where it is drawn.
    assert runs[0]["boxes"][0][0] < runs[1]["boxes"][0][0] < runs[2]["boxes"][0][0]


def test_a_line_through_words_of_a_pdf_strikes_them() -> None:
    line = f"{SAID}) Tj ET 50 {{}} 175 1 re f BT /F1 12 Tf 50 600 Td (It was spring"
    struck, kept = read_pdf(pdf(line.format(703.5)), "http://a.test/d.pdf", "en", SETTINGS).layout["runs"]
    assert (struck["struck"], "struck" in kept) == (True, False)
    under = read_pdf(pdf(line.format(697)), "http://a.test/d.pdf", "en", SETTINGS).layout["runs"]
    assert not any("struck" in run for run in under)


@pytest.mark.parametrize(
    ("before", "small", "rise", "behind", "read"),
    [
        ("Some 12,000", "3", 5, " soldiers were sent", "Some 12,000³ soldiers were sent"),
        ("Some 12,000 soldiers", "1,2", 5, " were sent", "Some 12,000 soldiers¹,² were sent"),
        ("Some 30 km", "2", 5, " were burnt", "Some 30 km² were burnt"),
        ("", "3", 5, " An estimate of 2019", "³ An estimate of 2019"),
        ("It took 5 ", "1", 5, "/2 hours in all", "It took 5 1/2 hours in all"),
        ("Some 12,000 soldiers, of H", "2", -3, "O and 40", "Some 12,000 soldiers, of H2O and 40"),
        ("Some 12,000 soldiers and ", "450", 0, " guests came", "Some 12,000 soldiers and 450 guests came"),
        ("It is x", "2n", 5, " in all of it", "It is x2n in all of it"),
    ],
)
def test_raised_figures_are_read_as_such(before: str, small: str, rise: int, behind: str, read: str) -> None:
    data = pdf(f"{before}) Tj /F1 7 Tf {rise} Ts ({small}) Tj /F1 12 Tf 0 Ts ({behind}")
    runs = read_pdf(data, "http://a.test/d.pdf", "en", SETTINGS).layout["runs"]
    assert " ".join("".join(run["text"] for run in runs).split()) == read


def test_a_page_that_is_a_picture_and_shows_no_writing_is_told_of_as_such() -> None:
    with_photograph = io.BytesIO()
    Image.effect_noise((200, 260), 90).convert("RGB").save(with_photograph, "PDF")
    both = pdfium.PdfDocument(pdf("The line: 1,500."))
    both.import_pages(pdfium.PdfDocument(with_photograph.getvalue()))
    saved = io.BytesIO()
    both.save(saved)
    reading = read_pdf(saved.getvalue(), "http://a.test/d.pdf", "en", SETTINGS)
    assert [frame["state"] for frame in reading.layout["frames"]] == ["complete", "pictured"]
    assert not reading.scanned
    document = read(Layout.from_json(reading.layout))
    assert (document.dead_frames, document.unread_frames, document.pictured) == (0, 0, 1)
    assert Document.from_bytes(document.to_bytes()).pictured == 1
