"""Pages at hand, from HTML files or from the snapshot store: what each says, and whether it is a page of its own at all.

A file has no answer's status or address, so the quality gate looks at what it shows. Where both sides of a pair say which address is
their own, one that names its site's front page was led there.
"""

from __future__ import annotations

import codecs
import os
import re
from collections.abc import Callable, Mapping
from contextlib import ExitStack
from dataclasses import dataclass, replace
from difflib import get_close_matches
from pathlib import Path
from typing import TYPE_CHECKING, Any
from urllib.parse import urlsplit

from harness.capture.gate import Features, elsewhere, judge, site
from harness.capture.gate_page import MOST_BLOCKS, boxed_blocks, linked_blocks
from harness.capture.gate_words import hidden, offers
from harness.capture.offline import PageRead
from harness.engine.json_lines import LineError
from harness.engine.reading import Reader
from harness.evidence.drift import kept_share, other_story
from harness.evidence.front_page import is_list, teasers
from harness.evidence.noise import is_sentence
from harness.evidence.read import Document, read
from harness.evidence.story import story
from harness.model.layout import Layout
from harness.model.snapshot import Outcome, Snapshot

if TYPE_CHECKING:
    from harness.capture.offline import OfflineBrowser
    from harness.store.api import Store

# No page that a newsroom publishes is longer.
LONGEST = 32_000_000

# Parts of a page whose words are its own.
_OWN = frozenset({"main", "table", "caption", "aside"})


@dataclass(frozen=True, slots=True, kw_only=True)
class Sides:
    """Where pages come from: the browser for HTML files, asked for when the first one comes, and the snapshot store."""

    browser: Callable[[], OfflineBrowser]
    store: Store
    reader: Reader


@dataclass(frozen=True, slots=True, kw_only=True, eq=False)
class Page:
    """One side of a pair: its text, what the quality gate says of it and why, and where it came from. Of a page that is no article
    (an error's, a login's) the text is what it shows instead."""

    document: Document
    layout: Layout | None = None
    outcome: Outcome = Outcome.COMPLETE
    reasons: tuple[str, ...] = ()
    file: Path | None = None
    snapshot: Snapshot | None = None

    @property
    def whole(self) -> bool:
        """Whether all of an article is there."""
        return self.outcome is Outcome.COMPLETE


def side(value: Any, sides: Sides) -> Callable[[], Page]:
    """What gives one side's page, which is on its way already. Raises `LineError`, OSError, the store's and the browser's errors."""
    if not isinstance(value, str) or not value:
        raise LineError("give an HTML file or a snapshot's id")
    path = Path(value)
    # Unlike Path's, this answers for a name that no file can have.
    if os.path.isfile(value):
        html = path.read_bytes()
        if len(html) > LONGEST:
            raise LineError(f"{value} has {len(html):,} bytes, more than are read")
        if html.startswith(b"%PDF"):
            raise LineError(f"{value} is a PDF; capture it, and give the snapshot's id")
        coming = sides.browser().read(html)
        return lambda: page_of(coming.result(), html, path)
    if len(value) >= 8 and all(c in "0123456789abcdef" for c in value):
        found = [s for s in sides.store.snapshots() if s.id.startswith(value)]
        if len(found) == 1:
            return lambda: _stored(found[0], sides.reader)
        raise LineError(f"{'no snapshot begins' if not found else 'several snapshots begin'} with {value}")
    raise LineError(f"no file {value[:200]}")


def _stored(snapshot: Snapshot, reader: Reader) -> Page:
    from harness.engine.reading import LAYOUT

    if LAYOUT not in snapshot.artifacts and snapshot.outcome is not Outcome.COMPLETE:
        return Page(document=_EMPTY, outcome=snapshot.outcome, reasons=snapshot.reasons, snapshot=snapshot)
    return Page(
        document=reader.document(snapshot),
        layout=reader.layout(snapshot),
        outcome=snapshot.outcome,
        reasons=snapshot.reasons,
        snapshot=snapshot,
    )


_EMPTY = Document(
    kind="web", url="", title="", language="", headline="", published="", modified="", text="", hidden="", blocks=(), spans=(),
)  # fmt: skip


def page_of(found: PageRead, html: bytes = b"", file: Path | None = None) -> Page:
    """The page that a browser read, with what the quality gate says of it."""
    layout = uncovered(Layout.from_json(found.layout))
    document = read(layout)
    judged = judge(_features(document, layout, found, _text(html)))
    return Page(document=document, layout=layout, outcome=judged.outcome, reasons=judged.reasons, file=file)


def document_of(data: Mapping[str, Any]) -> Document:
    """The document of a layout artifact, with what only lies under something else."""
    return read(uncovered(Layout.from_json(data)))


def uncovered(layout: Layout) -> Layout:
    """``layout`` with what only lies under something else as seen: a banner over a page does not change its story."""
    return replace(
        layout, runs=tuple(replace(r, visible=True, why="") if r.why == "covered" else r for r in layout.runs)
    )


def _features(document: Document, layout: Layout, found: PageRead, markup: str) -> Features:
    main = "\n".join(
        document.text[b.start : b.end]
        for b in document.blocks
        if b.region in _OWN or (not b.foreign and b.region != "footer")
    )
    return Features(
        url="",
        final_url="",
        hops=(),
        status=200,
        headers=(),
        title=layout.title,
        main=main,
        text=document.text,
        marks=" ".join(sorted({name for block in layout.blocks for name in block.ancestors})),
        meta=layout.meta,
        passwords=found.passwords,
        scripts=found.scripts,
        locked=found.locked,
        blocks=tuple((b.tag, b.region, document.text[b.start : b.end]) for b in document.blocks[:MOST_BLOCKS]),
        linked=linked_blocks([(b.end - b.start, b.linked) for b in document.blocks[:MOST_BLOCKS]]),
        boxed=boxed_blocks(
            [(b.end - b.start, b.linked) for b in document.blocks[:MOST_BLOCKS]],
            [b.tag for b in document.blocks[:MOST_BLOCKS]],
        ),
        markup=markup,
    )


def led_away(before: Page, after: Page) -> Page | None:
    """The second page as one that was led to instead of the story, where it is: its site's front page, or the list of a section."""
    if not after.whole or not before.whole:
        return None
    asked, got = _own_address(before), _own_address(after)
    if asked and got and site(urlsplit(asked).hostname or "") == site(urlsplit(got).hostname or ""):
        assert after.layout is not None
        features = _features(after.document, after.layout, _NOTHING_MORE, "")
        led = elsewhere(replace(features, url=asked, final_url=got))
        if led is not None and other_story(before.document, after.document):
            return replace(after, outcome=led.outcome, reasons=led.reasons)
    if other_story(before.document, after.document) and (why := _front(after)):
        return replace(after, outcome=Outcome.REDIRECTED_HOME, reasons=(why,))
    return None


def _own_address(page: Page) -> str:
    """The address that a page gives as its own; empty where it gives none that is whole."""
    if page.layout is None:
        return ""
    for name in ("canonical", "og:url"):
        address = page.layout.meta.get(name, "").strip()
        host = urlsplit(address).hostname if address.startswith(("http://", "https://")) else ""
        if host and not host.endswith(".invalid"):
            return address
    return ""


def _front(page: Page) -> str:
    """Why a page is a front page, a list of stories and none itself; empty where it is not."""
    listed = teasers(page.document)
    if is_list(page.document):
        return f"a list of {listed} stories stands there, and none of its own"
    if page.layout is not None and page.layout.meta.get("og:type", "") == "website" and listed:
        return "the page declares itself a site's, not a story's"
    return ""


def settled(before: Page, after: Page) -> tuple[Page, Page]:
    """Both pages, with what the one tells of the other: a page that holds the whole story is one, whatever else it speaks of, and
    one on which it breaks off at an offer is a paywall's."""
    if before.whole and not after.whole and _holds(before, after):
        after = replace(after, outcome=Outcome.COMPLETE, reasons=())
    elif after.whole and not before.whole and _holds(after, before):
        before = replace(before, outcome=Outcome.COMPLETE, reasons=())
    if before.whole and after.whole:
        if led := led_away(before, after):
            return before, led
        if why := _broken_off(before, after):
            return before, replace(after, outcome=Outcome.PAYWALL, reasons=(why,))
        if why := _broken_off(after, before):
            return replace(before, outcome=Outcome.PAYWALL, reasons=(why,)), after
    return before, after


def _holds(one: Page, other: Page) -> bool:
    parts = story(one.document).parts
    if len(parts) < _ENOUGH:
        return False
    share = kept_share(one.document, other.document)
    if share >= _ALL:
        return True
    # A wall hides a story's end: where that stands, with most of the rest, what is missing was taken out.
    there = {p.key.casefold() for p in story(other.document).parts}
    # Below that may stand lists of whatever else the page has.
    end = [p for p in parts if p.core and is_sentence(p.text)][-2:] or parts[-2:]
    return share >= _MOST and all(p.key.casefold() in there for p in end)


# A story of so many sentences is whole where so great a share of them stands.
_ENOUGH = 6
_ALL = 0.9
_MOST = 0.75


def _broken_off(whole: Page, cut: Page) -> str:
    """Why a page shows only a story's beginning; empty where it does not, or where nothing but that its end is gone says so."""
    parts = [p.key.casefold() for p in story(whole.document).parts]
    there = {p.key.casefold() for p in story(cut.document).parts}
    known = [n for n, key in enumerate(parts) if key in there]
    if len(parts) < _ENOUGH or not known or known[-1] + 1 > _BEGINNING * len(parts):
        return ""
    if len(known) < _ALL * (known[-1] + 1):
        return ""
    if any(get_close_matches(key, there, 1, _EDITED) for key in parts[known[-1] + 1 :]):
        return ""  # its end is there, with other words in it
    for block in cut.document.blocks:
        words = cut.document.text[block.start : block.end]
        if block.region != "footer" and words not in whole.document.text and (hidden(words) or len(offers(words)) > 1):
            return f"the story breaks off, and the page says “{words.strip()[:80]}”"
    return ""


# So alike is an edited sentence to what it was, of 1.
_EDITED = 0.8

# Of a story that breaks off no more than this share is there.
_BEGINNING = 0.75

_NOTHING_MORE = PageRead(layout={}, passwords=0, scripts=0, locked=False)

_CHARSET = re.compile(rb"""charset\s*=\s*["']?([\w-]{2,30})""", re.IGNORECASE)


def _text(html: bytes) -> str:
    """A page's markup as text, near enough to find names in it."""
    stated = _CHARSET.search(html[:2048])
    name = stated[1].decode("ascii") if stated else "utf-8"
    try:
        codecs.lookup(name)
    except LookupError:
        name = "utf-8"
    return html.decode(name, "replace")


class LazyBrowser:
    """A browser that starts with the first page asked of it, and ends with this context manager."""

    def __init__(self, path: Callable[[], Path], *, pages_at_once: int, deadline: float) -> None:
        self._path = path
        self._options = {"pages_at_once": pages_at_once, "deadline": deadline}
        self._stack = ExitStack()
        self._started: OfflineBrowser | None = None

    def __enter__(self) -> LazyBrowser:
        return self

    def __exit__(self, *_: object) -> None:
        self._stack.close()

    def __call__(self) -> OfflineBrowser:
        """The browser, started. Raises `NotCheckedError` when there is none, and its own errors when it does not start."""
        from harness.capture.offline import OfflineBrowser

        if self._started is None:
            browser = OfflineBrowser(
                self._path(), pages_at_once=int(self._options["pages_at_once"]), deadline=self._options["deadline"]
            )
            self._started = self._stack.enter_context(browser)
        return self._started
