"""Two captures of a live page compared: its own noise is learned and left out, an edit is not, and a passage is never masked."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path

from harness.capture.engine import capture_all
from harness.engine.compare import compare
from harness.engine.reading import Reader
from harness.model.registry import TextQuote
from harness.model.snapshot import CaptureRequest, Snapshot
from harness.store.local import LocalStore
from tests.browser.conftest import Site


def take(site: Site, store: LocalStore, number: int, day: int = 1) -> Snapshot:
    request = CaptureRequest(request_id=str(number), source="s", url="http://a.test/x")
    (capture,) = capture_all([request], site.settings())
    return store.put(replace(capture, started=f"2026-11-{day:02d}T12:{number:02d}:00.000Z"))


def page(figure: str, extra: str = "") -> str:
    return (
        "<!doctype html><html lang=en><title>Troops</title><style>p{margin:0 0 20px;font:16px serif}</style>"
        f"<p id=cited>The service said that {figure} soldiers had been moved.</p><p id=clock></p><p id=end>The end.{extra}</p>"
        "<script>clock.textContent = 'It is ' + Date.now() + ' now'</script>"
    )


def test_noise_is_masked_an_edit_is_seen_and_a_passage_is_never_masked(site: Site, tmp_path: Path) -> None:
    store = LocalStore(tmp_path)
    reader = Reader(store, None)
    site.pages["/x"] = page("1,500")
    first, _ = take(site, store, 1), take(site, store, 2)
    later = take(site, store, 3, day=2)
    same = compare(first, later, store, reader)
    assert same.same
    assert same.masked == 1
    site.pages["/x"] = page("1,500", " Corrected.")
    edited = take(site, store, 4, day=3)
    found = compare(later, edited, store, reader)
    assert [(c.before, c.after) for c in found.text] == [("The end.", "The end. Corrected.")]
    assert found.bands
    assert found.bands[0].top > 80
    site.pages["/x"] = page("1,100", " Corrected.")
    altered = take(site, store, 5, day=3)
    quote = TextQuote(exact="The service said that 1,100 soldiers had been moved.")
    found = compare(edited, altered, store, reader, [quote])
    assert [c.after for c in found.text if c.after and "1,100" in c.after]


def advert(n: int, figure: str = "1,500", end: str = "The end.", chart: str = "#05a") -> str:
    colours, heights = ("#fdd", "#dfd", "#ddf"), (60, 90, 120)
    story = "".join(f"<p>Paragraph {i} of the story.</p>" for i in range(6))
    return (
        "<!doctype html><html lang=en><title>Troops</title><style>p{margin:0 0 20px;font:16px serif}</style><h1>Troops</h1>"
        f"<aside style='background:{colours[n % 3]};height:{heights[n % 3]}px'></aside>"
        f"<p id=cited>Read by {n * 37} people. The service said that {figure} soldiers had been moved.</p>{story}"
        f"<div style='height:50px;width:300px;background:{chart}'></div><p id=end>{end}</p>"
        f"<canvas id=k width=300 height=40></canvas><script>const x=k.getContext('2d');x.fillStyle='hsl({n * 70} 80% 50%)';x.fillRect(0,0,300,40)</script>"
    )


def test_pictures_noise_is_masked_wherever_it_pushes_the_page(site: Site, tmp_path: Path) -> None:
    store = LocalStore(tmp_path)
    reader = Reader(store, None)
    quote = TextQuote(exact="The service said that 1,500 soldiers had been moved.")

    def visit(number: int, markup: str, day: int = 1) -> Snapshot:
        site.pages["/x"] = markup
        return take(site, store, number, day)

    for n in range(4):
        visit(n, advert(n))
    before, after = visit(5, advert(5), 2), visit(20, advert(6), 3)
    unasked = compare(before, after, store, reader)
    assert unasked.same
    # What a claim rests on is seen to change, and nothing of the advert above it, which has another height.
    found = compare(before, after, store, reader, [quote])
    assert [c.after for c in found.text] == ["Read by 222 people. The service said that 1,500 soldiers had been moved."]
    (band,) = found.bands
    assert band.pixels < 1000
    assert band.bottom - band.top < 20
    edited = visit(6, advert(7, end="The very end."), 4)
    (band,) = compare(after, edited, store, reader).bands
    assert band.bottom - band.top < 20
    # A part without words that the page does not change of itself is no noise, however much moves above it.
    redrawn = visit(8, advert(9, chart="#a50"), 5)
    (band,) = compare(after, redrawn, store, reader).bands
    assert 45 <= band.bottom - band.top <= 55
