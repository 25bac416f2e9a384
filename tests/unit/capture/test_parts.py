"""The parts of a capture that need no browser: addresses, finding the browser, the gate's conservatism, PDFs."""

from __future__ import annotations

import io
import os
from pathlib import Path

import pytest
from PIL import Image, ImageDraw

from harness.capture.addresses import mapped, refusal
from harness.capture.browser_path import BrowserNotFoundError, find_browser
from harness.capture.gate import Features, judge
from harness.capture.pdf import PdfUnreadableError, _blocks, _Line, read_pdf
from harness.capture.settings import CaptureSettings
from harness.evidence.locate import locate
from harness.evidence.read import read
from harness.model.layout import Layout
from harness.model.passage import Located
from harness.model.registry import TextQuote
from harness.model.snapshot import Hop, Outcome
from tests.unit.capture.test_pdf import pdf

PRIVATE = [
    "127.0.0.1", "127.9.9.9", "10.0.0.1", "172.16.0.1", "192.168.1.1", "169.254.169.254", "100.64.0.1", "0.0.0.0", "224.0.0.1", "255.255.255.255",
    "192.0.2.1", "198.18.0.1", "240.0.0.1", "::1", "::", "fe80::1", "fe80::1%eth0", "fc00::1", "fec0::1", "ff02::1", "::ffff:127.0.0.1", "::ffff:10.0.0.1",
    "64:ff9b::7f00:1", "64:ff9b:1::1", "2002:7f00:1::", "2002:a00:1::", "2001:db8::1", "2001:0:4136:e378:8000:63bf:80ff:fffe",
]  # fmt: skip


@pytest.mark.parametrize("address", PRIVATE)
def test_addresses_that_are_not_public_are_refused(address: str) -> None:
    assert refusal(address)


@pytest.mark.parametrize(
    "address", ["93.184.216.34", "8.8.8.8", "2606:2800:220:1:248:1893:25c8:1946", "::ffff:8.8.8.8", "64:ff9b::808:808"]
)
def test_public_addresses_are_not(address: str) -> None:
    assert refusal(address) == ""


def test_names_are_mapped_by_pattern() -> None:
    table = {"*.test": "127.0.0.1:8899", "one.example": "[::1]:80"}
    assert mapped(table, "nis.test") == ("127.0.0.1", 8899)
    assert mapped(table, "NIS.Test.") == ("127.0.0.1", 8899)
    assert mapped(table, "one.example") == ("::1", 80)
    assert mapped(table, "test") is None
    assert mapped(table, "nis.test.evil.example") is None


def _program(folder: Path, name: str) -> Path:
    path = folder / name
    path.parent.mkdir(parents=True, exist_ok=True)
    path.write_text("#!/bin/sh\n")
    path.chmod(0o755)
    return path


def test_the_browser_is_found_in_order(tmp_path: Path) -> None:
    nothing = {"PATH": str(tmp_path / "bin"), "PLAYWRIGHT_BROWSERS_PATH": str(tmp_path / "pw")}
    with pytest.raises(BrowserNotFoundError, match="script/setup"):
        find_browser(None, nothing)
    chromium = _program(tmp_path / "bin", "chromium")
    assert find_browser(None, nothing).path == chromium
    shell = _program(tmp_path / "bin", "chromium-headless-shell")
    assert (find_browser(None, nothing).path, find_browser(None, nothing).kind) == (shell, "headless shell")
    half = _program(tmp_path / "pw", "chromium_headless_shell-1200/chrome-linux/headless_shell")
    assert find_browser(None, nothing).path == shell, "a download that was not finished is no browser"
    (half.parents[1] / "INSTALLATION_COMPLETE").touch()
    assert (find_browser(None, nothing).path, find_browser(None, nothing).kind) == (half, "playwright")
    named = _program(tmp_path, "mine")
    assert find_browser(None, nothing | {"HARNESS_BROWSER": str(named)}).path == named
    assert find_browser(str(chromium), nothing | {"HARNESS_BROWSER": str(named)}).path == chromium


def test_a_named_browser_is_never_replaced(tmp_path: Path) -> None:
    _program(tmp_path / "bin", "chromium")
    with pytest.raises(BrowserNotFoundError, match="/no/such"):
        find_browser("/no/such", {"PATH": str(tmp_path / "bin")})


def _features(
    main: str, *, title: str = "A story", url: str = "http://a.test/x", final: str | None = None, **more: object
) -> Features:
    base: dict[str, object] = {
        "url": url, "final_url": final or url, "hops": (Hop(url=url, status=200),), "status": 200, "headers": (), "title": title, "main": main, "text": main,
        "marks": "", "meta": {}, "passwords": 0, "scripts": 3, "locked": False,
    }  # fmt: skip
    return Features(**(base | more))  # type: ignore[arg-type]


STORY = (
    "The soldiers were moved by ship to a port in the east, the service said, and more are to follow before winter. "
    * 9
)
GOOD = {
    "a story": STORY,
    "a story about a missing page": STORY + "Page not found, it said: error 404. " * 3,
    "a story that asks for subscribers at its foot": STORY + "Sign up for our newsletter. Subscribers get it first.",
    "a story about captchas": "Are you a robot? " + STORY,
    "a short notice": "The embassy denies the report. It has no further comment today.",
    "a story with cookies": "We use cookies. " + STORY,
    "Korean": "국가정보원은 북한군 병력 1만 1천 명이 러시아에 파병됐다고 밝혔다. " * 6,
    "a story on a service that was unavailable": STORY + "The service was temporarily unavailable.",
}


@pytest.mark.parametrize("name", GOOD)
def test_ordinary_pages_are_complete(name: str) -> None:
    assert judge(_features(GOOD[name])).outcome is Outcome.COMPLETE


def test_small_redirects_are_no_news() -> None:
    assert judge(_features(STORY, url="http://a.test/x", final="https://www.a.test/x/")).outcome is Outcome.COMPLETE
    assert (
        judge(_features(STORY, url="http://news.bbc.co.uk/x", final="https://www.bbc.co.uk/x")).outcome
        is Outcome.COMPLETE
    )
    assert judge(_features(STORY, url="http://a.co.uk/x", final="http://b.co.uk/x")).outcome is Outcome.REDIRECTED_SITE
    assert judge(_features(STORY, url="http://a.test/", final="http://a.test/index.html")).outcome is Outcome.COMPLETE


def test_a_declared_wall_with_its_words_is_one_even_behind_a_long_start() -> None:
    walled = _features(STORY + "Subscribe to continue reading.", meta={"ld:isAccessibleForFree": "False"})
    assert judge(walled).outcome is Outcome.PAYWALL


VAULT = Path(__file__).parents[3] / "harness" / "pressroom" / "example" / "vault" / "dossier.pdf"


def test_a_pdf_is_read_with_its_pages_and_boxes() -> None:
    settings = CaptureSettings(browser=Path(os.devnull))
    reading = read_pdf(VAULT.read_bytes(), "http://a.test/d.pdf", "en", settings)
    document = read(Layout.from_json(reading.layout))
    located = locate(document, TextQuote(exact="three generals"))
    assert isinstance(located, Located)
    assert located.page >= 1
    assert reading.whole
    assert set(reading.tiles) == {"screenshot.png"} or "screenshot-001.png" in reading.tiles


def _page(ink: str = "", paper: int = 255) -> Image.Image:
    page = Image.new("L", (600, 800), paper)
    for at in range(30 if ink else 0):
        ImageDraw.Draw(page).text((40, 40 + 24 * at), ink, fill=0)
    return page


def _pdf(*pages: Image.Image) -> bytes:
    data = io.BytesIO()
    pages[0].save(data, "PDF", save_all=True, append_images=pages[1:])
    return data.getvalue()


def test_a_page_of_a_pdf_that_shows_writing_without_text_is_no_page_that_was_read() -> None:
    settings = CaptureSettings(browser=Path(os.devnull))
    scan = _page("The scanned report counted 31 ships in the port.")
    data = _pdf(_page(), scan, _page(paper=60))
    reading = read_pdf(data, "http://a.test/d.pdf", "en", settings)
    assert reading.scanned == (2,), "an empty page and a dark picture hold no writing"
    assert read(Layout.from_json(reading.layout)).dead_frames == 1
    told = read_pdf(VAULT.read_bytes(), "http://a.test/d.pdf", "en", settings)
    assert told.scanned == ()


def test_a_scan_with_margins_is_one_also_under_a_line_of_text() -> None:
    settings = CaptureSettings(browser=Path(os.devnull))
    sheet = Image.new("L", (600, 800), 255)
    scan = _page("The scanned report counted 31 ships in the port.").resize((360, 480), Image.Resampling.LANCZOS)
    sheet.paste(scan, (120, 160))
    data = _pdf(_page(), sheet)
    assert read_pdf(data, "http://a.test/d.pdf", "en", settings).scanned == (2,)
    # As an image of some pages' size beside a few words of text, and beside a text.
    rows = "".join(f"{'ff' * 8 if n % 2 else 'ff00ffffff00ffff'}" for n in range(8))
    image = f"q 500 0 0 600 50 50 cm BI /W 8 /H 8 /CS /G /BPC 8 /F /AHx ID {rows}> EI Q"
    for words, found in (("Annex 1", (1,)), ("The yearly report was published in the spring. " * 3, ())):
        told = read_pdf(pdf(f"{words}) Tj ET {image} BT /F1 12 Tf 50 40 Td (1"), "http://a.test/d.pdf", "en", settings)
        assert told.scanned == found


def _line(top: float, left: float = 40.0) -> _Line:
    return _Line("words of a line that goes on", left, left + 200, top, top + 10, 0)


def test_lines_far_apart_are_one_paragraph_where_the_page_is_set_so() -> None:
    wide = [_line(top) for top in (0, 24, 48, 72, 120, 144, 168)]
    assert [len(block) for block in _blocks(wide)] == [4, 3]
    apart = [_line(top) for top in (0, 12, 24, 36, 60, 72)]
    assert [len(block) for block in _blocks(apart)] == [4, 2]
    columns = [_line(0), _line(24), _line(48), _line(72), _line(0, 400), _line(24, 400)]
    assert [len(block) for block in _blocks(columns)] == [4, 2]


@pytest.mark.parametrize("data", [b"", b"%PDF-1.7\ngarbage", b"<p>no</p>"])
def test_what_is_no_pdf_is_told(data: bytes) -> None:
    with pytest.raises(PdfUnreadableError):
        read_pdf(data, "http://a.test/d.pdf", None, CaptureSettings(browser=Path(os.devnull)))
