"""A page that is sent elsewhere before it has taken its commands loses them with its process, and with them the end of loading."""

from __future__ import annotations

import asyncio
from collections.abc import Callable
from typing import Any

import pytest

from harness.capture.devtools import Session
from harness.capture.offline import OfflineBrowser
from harness.capture.printer import print_pdf
from harness.capture.settings import CaptureSettings
from tests.browser.conftest import Site

pytestmark = pytest.mark.browser

PAGE = b"<!doctype html><title>T</title><p>A first 1,500 soldiers were moved.</p>"


def printed(settings: CaptureSettings) -> None:
    assert print_pdf(PAGE, settings, title="T", note="").startswith(b"%PDF-")


def read(settings: CaptureSettings) -> None:
    with OfflineBrowser(settings.browser) as browser:
        assert "1,500" in str(browser.layout(PAGE).result())


def captured(settings: CaptureSettings) -> None:
    from harness.capture.engine import capture_all
    from harness.model.snapshot import CaptureRequest

    (capture,) = capture_all([CaptureRequest(request_id="r", source="s", url="http://a.test/page")], settings)
    assert "1,500" in capture.artifacts["layout.json"].decode()


@pytest.mark.parametrize("how", [printed, read, captured])
def test_a_page_is_sent_nowhere_before_it_has_taken_its_commands(
    site: Site, monkeypatch: pytest.MonkeyPatch, how: Callable[[CaptureSettings], None]
) -> None:
    site.pages["/page"] = PAGE
    asked: dict[str | None, list[tuple[str, asyncio.Future[dict[str, Any]]]]] = {}
    under_way: list[list[str]] = []
    post = Session.post

    def noted(session: Session, method: str, **parameters: Any) -> asyncio.Future[dict[str, Any]]:
        mine = asked.setdefault(session.id, [])
        if method == "Page.navigate":
            under_way.append([name for name, future in mine if not future.done()])
        future = post(session, method, **parameters)
        mine.append((method, future))
        return future

    monkeypatch.setattr(Session, "post", noted)
    how(site.settings())
    assert under_way == [[]]
