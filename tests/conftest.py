"""What many tests share: a page as a layout, a small registry on disk, a capture without a browser."""

from __future__ import annotations

import json
import os
import re
from collections.abc import Callable, Iterator, Mapping
from pathlib import Path
from typing import Any
from unittest.mock import patch

import pytest
from hypothesis import settings
from hypothesis.internal.conjecture import providers

from harness.evidence.read import Document, read
from harness.model.layout import Layout
from harness.model.snapshot import Capture, CaptureRequest, Hop, Outcome

# The same examples in every run of the fast and full tiers, so that a change fails for what it changed; the nightly tier, with
# HYPOTHESIS_PROFILE=nightly, looks further. How long an example takes is the machine's affair: no test is timed.
settings.register_profile("steady", derandomize=True, deadline=None)
settings.register_profile("nightly", derandomize=False, deadline=None)
_PROFILE = os.environ.get("HYPOTHESIS_PROFILE", "steady")
settings.load_profile(_PROFILE)
if _PROFILE == "steady":
    # It also draws words and numbers that our own modules hold, of those that are loaded, which depends on what ran before.
    patch.object(providers, "is_local_module_file", return_value=False).start()


def pytest_collection_modifyitems(items: list[pytest.Item]) -> None:
    """Let what drives a browser be tried three times before it is a failure.

    A browser's deadlines are real time, and a machine that is held by other work outruns them, often for some seconds. A failure
    is listed as a rerun in the summary, so that one that comes back is seen.
    """
    for item in items:
        if "browser" in item.path.parts or item.get_closest_marker("browser"):
            item.add_marker(pytest.mark.flaky(reruns=2, reruns_delay=1))


@pytest.fixture(autouse=True, scope="session")
def _own_cache(tmp_path_factory: pytest.TempPathFactory) -> Iterator[None]:
    """Tests and the commands that they run leave the user's cache alone."""
    with pytest.MonkeyPatch.context() as patch:
        folder = str(tmp_path_factory.mktemp("cache"))
        patch.setenv("HARNESS_CACHE", folder)
        patch.setattr("platformdirs.user_cache_dir", lambda name: f"{folder}/{name}")
        yield


_BLOCK = re.compile(r"<(\w+)([^>]*)>(.*?)</\1>", re.DOTALL)


def layout_of(
    markup: str, *, url: str = "http://a.test/x", language: str = "en", title: str = "A page"
) -> dict[str, Any]:
    """A layout artifact for flat ``<tag class=… hidden href row=… column=…>text</tag>`` markup: one block and one run for each
    element, which is a link with `href`."""
    blocks: list[dict[str, Any]] = []
    runs: list[dict[str, Any]] = []
    for number, (tag, attributes, text) in enumerate(_BLOCK.findall(markup)):
        names = re.search(r'class="([^"]*)"', attributes)
        element = tag + "".join(f".{name}" for name in (names[1].split() if names else ()))
        blocks.append(
            {
                "id": number,
                "tag": tag,
                "path": f"body>{tag}:nth-of-type({number + 1})",
                "ancestors": ["html", "body", element],
            }
        )
        for key, value in re.findall(r'(row|column)="(\d+)"', attributes):
            blocks[-1][key] = int(value)
        run: dict[str, Any] = {
            "text": text,
            "block": number,
            "boxes": [[10, 20 * number, 8 * len(text), 18, len(text)]],
        }
        if "hidden" in attributes:
            run |= {"visible": False, "why": "display"}
        if tag in ("s", "del"):
            run["struck"] = True
        if re.search(r"\bhref\b", attributes):
            run["link"] = True
        runs.append(run)
    return {
        "format": 1,
        "kind": "web",
        "url": url,
        "title": title,
        "language": language,
        "width": 1280,
        "height": 20 * len(blocks) + 40,
        "meta": {},
        "frames": [{"id": 0, "parent": None, "url": url, "state": "complete"}],
        "blocks": blocks,
        "runs": runs,
    }


def document_of(markup: str, *, language: str = "en") -> Document:
    """The document of `layout_of`'s markup."""
    return read(Layout.from_json(layout_of(markup, language=language)))


def capture_of(
    markup: str,
    *,
    url: str = "http://a.test/x",
    source: str = "a",
    request_id: str = "run-1",
    outcome: Outcome = Outcome.COMPLETE,
    started: str = "2025-05-02T08:00:00.000Z",
    status: int = 200,
    reasons: tuple[str, ...] = (),
    artifacts: Mapping[str, bytes] | None = None,
) -> Capture:
    """A capture whose layout is that of `layout_of`; failed ones hold nothing."""
    kept: dict[str, bytes] = dict(artifacts or {})
    if outcome.state.value != "failed":
        kept.setdefault("layout.json", json.dumps(layout_of(markup, url=url)).encode())
    return Capture(
        request=CaptureRequest(request_id=request_id, source=source, url=url),
        outcome=outcome,
        reasons=reasons,
        started=started,
        milliseconds=12,
        final_url=url,
        hops=(Hop(url=url, status=status),) if status else (),
        headers=(("content-type", "text/html"), ("set-cookie", "session=canary-secret")),
        title="A page",
        steps=(),
        artifacts=kept,
        media_types={name: "application/json" if name.endswith("json") else "image/png" for name in kept},
        timings={"answer": 3.0},
        browser="chromium test",
        settings={"width": 1280},
    )


ARTICLE = "# A title\n\nA first 1,500 soldiers sailed between 8 and 13 October. About 12,000 were to follow, with *three* generals.\n"

CLAIMS = """schema: 1
article: {id: troops, title: The Borrowed Army, file: troops.md}
sources:
  nis:
    url: http://nis.test/first
    publisher: National Intelligence Service
claims:
  first-shipment:
    statement: A first 1,500 soldiers
    expects:
      - {quantity: exactly 1500, unit: people}
    evidence:
      - {source: nis, quote: "1,500 soldiers were moved"}
"""


@pytest.fixture
def registry_root(tmp_path: Path) -> Callable[..., Path]:
    """A function that writes a registry (claims file, article, further files by name) and returns its root."""

    def write(claims: str | bytes = CLAIMS, article: str | None = ARTICLE, **files: str) -> Path:
        folder = tmp_path / "claims"
        folder.mkdir(exist_ok=True)
        (folder / "troops.yaml").write_bytes(claims.encode() if isinstance(claims, str) else claims)
        if article is not None:
            (folder / "troops.md").write_text(article, encoding="utf-8")
        for name, text in files.items():
            (folder / name.replace("__", ".")).write_text(text, encoding="utf-8")
        return tmp_path

    return write
