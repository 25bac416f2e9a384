"""Pages as the real browser reads them, each once: what was read may be kept in a folder, for measuring again without the browser."""

from __future__ import annotations

import hashlib
import os
import pickle
from collections.abc import Iterable, Iterator
from itertools import islice
from pathlib import Path

from harness.capture.browser_path import find_browser
from harness.capture.offline import OfflineBrowser, PageError, PageRead

_AT_ONCE = 24


def read_pages(pages: Iterable[str], folder: Path | None) -> Iterator[PageRead]:
    """What the browser read of the pages, in their order. ``folder`` holds what an earlier run read by the same code of capture."""
    for found in read_or_refused(pages, folder):
        if isinstance(found, PageError):
            raise found
        yield found


def read_or_refused(pages: Iterable[str], folder: Path | None) -> Iterator[PageRead | PageError]:
    """The same, with the error instead of a page that could not be read."""
    if folder is not None:
        folder.mkdir(parents=True, exist_ok=True)
    with OfflineBrowser(find_browser(None, os.environ).path, deadline=90) as browser:
        waiting = iter(pages)
        while chunk := list(islice(waiting, _AT_ONCE)):
            coming = []
            for page in chunk:
                html = page.encode()
                kept = folder / f"{hashlib.sha256(html).hexdigest()}.pickle" if folder is not None else None
                there = kept is not None and kept.exists()
                coming.append((kept, there, None if there else browser.read(html)))
            for kept, there, future in coming:
                if there and kept is not None:
                    yield pickle.loads(kept.read_bytes())
                    continue
                assert future is not None
                try:
                    found = future.result()
                except PageError as error:
                    yield error
                    continue
                if kept is not None:
                    kept.write_bytes(pickle.dumps(found))
                yield found
