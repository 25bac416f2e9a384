"""Pairs of pages compared, as a filter: JSON lines in, JSON lines out, in the same order. HTML files are read in a real browser.

A line that cannot be judged is answered with its error; it stops no other.
"""

from __future__ import annotations

import hashlib
import json
from collections import deque
from collections.abc import Callable, Iterable, Iterator, Mapping
from concurrent.futures import Future
from contextlib import ExitStack
from dataclasses import dataclass, replace
from datetime import UTC, datetime
from pathlib import Path
from types import MappingProxyType
from typing import TYPE_CHECKING, Any

from harness.engine.reading import Reader
from harness.evidence.drift import Drift, drift
from harness.evidence.read import Document, read
from harness.model.layout import Layout, LayoutUnreadableError
from harness.model.passage import Change, Located
from harness.model.snapshot import Outcome, Snapshot
from harness.model.verdict import EvidenceState, Finding, Severity, Verdict
from harness.rules.drifted import rule_of, told

if TYPE_CHECKING:
    from harness.capture.offline import OfflineBrowser
    from harness.store.api import Store

# Lines being read at once: enough to keep the browser busy, few enough that a stream answers as it comes.
_AHEAD = 8

# No page that a newsroom publishes is longer.
_LONGEST = 32_000_000


class LineError(Exception):
    """A line cannot be judged; the message says why."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Sides:
    """Where the filter reads from: the browser for HTML files, asked for when the first one comes, and the snapshot store."""

    browser: Callable[[], OfflineBrowser]
    store: Store
    reader: Reader


def diff_lines(lines: Iterable[str], sides: Sides) -> Iterator[dict[str, Any]]:
    """The answers to ``lines``, in their order: ``{id, changed, findings, notes}`` or ``{id, error}``. Empty lines have none."""
    waiting: deque[tuple[Any, Callable[[], dict[str, Any]]]] = deque()
    for number, line in enumerate(lines, 1):
        if not line.strip():
            continue
        waiting.append(_asked(number, line, sides))
        if len(waiting) >= _AHEAD:
            yield _answered(*waiting.popleft())
    while waiting:
        yield _answered(*waiting.popleft())


def _answered(name: Any, answer: Callable[[], dict[str, Any]]) -> dict[str, Any]:
    from harness.capture.browser import BrowserStartError
    from harness.capture.offline import PageError
    from harness.engine.errors import HarnessError
    from harness.store.api import StoreError

    try:
        return {"id": name, **answer()}
    except (LineError, PageError, BrowserStartError, LayoutUnreadableError, StoreError, HarnessError, OSError) as error:
        return {"id": name, "error": str(error)}
    except Exception as error:  # a fault of ours on one line must not take the others with it
        return {"id": name, "error": f"fault of the harness: {type(error).__name__}: {error}"}


def _asked(number: int, line: str, sides: Sides) -> tuple[Any, Callable[[], dict[str, Any]]]:
    """A line's id and what answers it; its pages are on their way already."""
    name: Any = number
    try:
        data = json.loads(line)
        if not isinstance(data, dict):
            raise LineError("not a JSON object")
        name = data.get("id", number)
        quotes = data.get("quotes") or []
        if not isinstance(quotes, list) or not all(isinstance(q, str) and q.strip() for q in quotes):
            raise LineError("quotes: give a list of texts")
        before, after = (_side(data, key, sides) for key in ("before", "after"))
    except ValueError as error:
        return name, _failing(LineError(f"not JSON: {error}"))
    except Exception as error:
        return name, _failing(error)
    return name, lambda: compare_documents(before(), after(), quotes)


def _failing(error: Exception) -> Callable[[], dict[str, Any]]:
    def answer() -> dict[str, Any]:
        raise error

    return answer


def _side(data: Mapping[str, Any], key: str, sides: Sides) -> Callable[[], Document]:
    """What gives one side's document. Raises `LineError`, OSError, the store's and the browser's errors."""
    value = data.get(key)
    if not isinstance(value, str) or not value:
        raise LineError(f"{key}: give an HTML file or a snapshot's id")
    path = Path(value)
    if path.is_file():
        html = path.read_bytes()
        if len(html) > _LONGEST:
            raise LineError(f"{key}: {value} has {len(html):,} bytes, more than are read")
        if html.startswith(b"%PDF"):
            raise LineError(f"{key}: {value} is a PDF; capture it, and give the snapshot's id")
        coming: Future[dict[str, Any]] = sides.browser().layout(html)
        return lambda: _shown(document_of(coming.result()), key)
    if len(value) >= 8 and all(c in "0123456789abcdef" for c in value):
        found = [s for s in sides.store.snapshots() if s.id.startswith(value)]
        if len(found) == 1:
            if found[0].outcome is not Outcome.COMPLETE:
                raise LineError(f"{key}: the snapshot is no whole page: {found[0].outcome.value}")
            return lambda: _shown(sides.reader.document(found[0]), key)
        raise LineError(f"{key}: {'no snapshot begins' if not found else 'several snapshots begin'} with {value}")
    raise LineError(f"{key}: no file {value}")


def document_of(data: Mapping[str, Any]) -> Document:
    """The document of a layout artifact, with what only lies under something else: a banner over a page does not change its story."""
    layout = Layout.from_json(data)
    runs = tuple(replace(r, visible=True, why="") if r.why == "covered" else r for r in layout.runs)
    return read(replace(layout, runs=runs))


def _shown(document: Document, key: str) -> Document:
    if not document.text.strip():
        raise LineError(f"{key}: the page shows no text")
    return document


def compare_documents(before: Document, after: Document, quotes: list[str]) -> dict[str, Any]:
    """``changed``, ``findings`` (what makes it so) and ``notes`` (what does not) for two documents of one page."""
    if quotes:
        found = [item for quote in quotes for item in _of_quote(before, after, quote)]
    else:
        found = [(_json(change), change.counts) for change in drift(before, after)]
    findings = [item for item, counts in found if counts]
    return {"changed": bool(findings), "findings": findings, "notes": [item for item, counts in found if not counts]}


def _json(change: Drift) -> dict[str, Any]:
    code, severity = rule_of(change)
    return {
        "code": code,
        "kind": change.kind,
        "place": change.place.value,
        "severity": severity.value,
        "message": told(change),
        "before": change.before,
        "after": change.after,
        "before_span": change.before_span,
        "after_span": change.after_span,
        "changes": [_change_json(c) for c in change.changes],
    }


def _change_json(change: Change) -> dict[str, Any]:
    return {
        "kind": change.kind.value,
        "before": change.before,
        "after": change.after,
        "before_span": (change.before_start, change.before_end),
        "after_span": (change.after_start, change.after_end),
    }


def _of_quote(before: Document, after: Document, quote: str) -> Iterator[tuple[dict[str, Any], bool]]:
    """The findings of all rules on one quote: the first page as the accepted one, the second as the one judged."""
    from harness.evidence.difference import difference
    from harness.evidence.published import published_on

    verdict = _judged(before, after, quote)
    link = verdict.links[0] if verdict.links else None
    for failure in verdict.failures:
        raise LineError(f"rule {failure.code} failed: {failure.error}")
    drifted = link is not None and link.state.drifted
    found = [f for f in verdict.findings if f.code.startswith("FC2") and f.code not in _ABOUT_PAGE]
    if link is not None and link.state is EvidenceState.CORRECTED and link.after:
        # The notice speaks for the page; what it did to the words is said as well.
        words = difference(link.before, link.after, after.language, published_on(after))
        if words.critical or words.wording:
            code, severity = ("FC203", Severity.ERROR) if words.critical else ("FC204", Severity.WARNING)
            message = f"the passage: {link.reason}"
            found.append(Finding(code=code, severity=severity, message=message, before=link.before, after=link.after))
    for finding in found:
        both = finding.before and finding.after and finding.code != "FC206"
        changes = difference(finding.before, finding.after, after.language, published_on(after)).changes if both else ()
        critical = list(dict.fromkeys(c.kind.value for c in changes if c.kind.critical))
        kinds = {"FC203": critical or ["wording"], "FC204": ["wording"], "FC205": ["removed"], "FC202": ["moved"]}
        kinds |= {
            "FC206": [_notice_kind(finding)],
            "FC208": ["lookalike"],
            "FC250": ["shortened"],
            "FC251": ["struck out"],
        }
        for kind in kinds.get(finding.code, [finding.code]):
            item = {
                "code": finding.code,
                "kind": kind,
                "place": "passage",
                "severity": finding.severity.value,
                "message": finding.message,
                "before": finding.before,
                "after": finding.after,
                "changes": [_change_json(c) for c in changes],
                "quote": quote,
                "state": link.state.value if link is not None else "",
            }
            yield item, finding.severity is not Severity.NOTE and (drifted or finding.code in _ABOUT_PASSAGE)


# Findings on the page as a whole: asked about a quote, the filter answers about the quote.
_ABOUT_PAGE = frozenset({"FC209", "FC240", "FC241", "FC242", "FC243", "FC244", "FC245", "FC246", "FC247", "FC248"})

# Findings that concern the quoted passage although it stands word for word.
_ABOUT_PASSAGE = frozenset({"FC207", "FC249", "FC251"})


def _notice_kind(finding: Finding) -> str:
    return next(
        (k for k in ("correction", "clarification", "retraction", "update") if f" {k} " in finding.message), "notice"
    )


def _judged(before: Document, after: Document, quote: str) -> Verdict:
    from harness.evidence.locate import locate
    from harness.evidence.placed import context
    from harness.model.place import Place
    from harness.model.registry import (
        Baseline,
        Claim,
        EvidenceLink,
        Need,
        Registry,
        Source,
        SourceType,
        Statement,
        TextQuote,
        frozen_mapping,
    )
    from harness.rules.run import Inputs, judge
    from harness.rules.scopes import Visit

    located = locate(before, TextQuote(exact=quote))
    if not isinstance(located, Located) or located.how.value == "fuzzy" or located.hidden:
        raise LineError(f"the quote does not stand once and visibly on the page before: {quote[:120]}")
    place = Place(file="diff")
    source = Source(id="page", type=SourceType.WEB, url="http://page.invalid/", publisher="the page", place=place)
    prefix, suffix = context(before, located.start, located.end)
    link = EvidenceLink(key="page", source="page", quote=TextQuote(exact=located.text), place=place)
    claim = Claim(
        id="quote",
        article="diff",
        statement=Statement(quote=TextQuote(exact=quote), start=-1, end=-1),
        evidence=(link,),
        expects=(),
        need=Need(count=1, independent=False),
        place=place,
    )
    first, second = _snapshot(before, "before"), _snapshot(after, "after")
    baseline = Baseline(
        claim="quote", link="page", source="page", snapshot=first.id, exact=located.text, prefix=prefix, suffix=suffix, by="diff", on=first.captured_at, why="before",
    )  # fmt: skip
    inputs = Inputs(
        registry=Registry(articles=frozen_mapping({}), sources=frozen_mapping({"page": source}), measures=frozen_mapping({}), claims=(claim,)),
        claims=(claim,),
        baselines={("quote", "page"): baseline},
        visit=lambda _: Visit(snapshot=second, document=after),
        accepted=lambda _: (first, before, ""),
        now=datetime(2000, 1, 1, tzinfo=UTC),
    )  # fmt: skip
    return judge(inputs).verdicts[0]


def _snapshot(document: Document, name: str) -> Snapshot:
    """A document as the complete snapshot that rules expect; its time is nobody's."""
    return Snapshot(
        id=hashlib.sha256(name.encode()).hexdigest(),
        source="page",
        url="http://page.invalid/",
        final_url="http://page.invalid/",
        captured_at="2000-01-01T00:00:00Z",
        outcome=Outcome.COMPLETE,
        reasons=(),
        status=200,
        title=document.title,
        hops=(),
        artifacts=MappingProxyType({}),
        manifest=MappingProxyType({}),
    )


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
