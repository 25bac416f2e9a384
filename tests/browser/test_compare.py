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
