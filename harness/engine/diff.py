"""Pairs of pages compared, as a filter: JSON lines in, JSON lines out, in the same order. HTML files are read in a real browser.

A line that cannot be judged is answered with its error; it stops no other.
"""

from __future__ import annotations

import hashlib
from collections import deque
from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from dataclasses import replace
from datetime import UTC, datetime
from functools import partial
from types import MappingProxyType
from typing import TYPE_CHECKING, Any, TypeVar

from harness.engine.at_hand import Page, Sides, settled, side
from harness.engine.confirmed import confirmed
from harness.engine.json_lines import LineError, object_of, refuse_misnamed
from harness.engine.pictures_at_hand import picture_changes
from harness.evidence.declared import names_of, names_trouble
from harness.evidence.drift import drift, silent_edit
from harness.evidence.drift_kinds import Drift
from harness.evidence.drift_kinds import Place as Part
from harness.evidence.garbled import garbled
from harness.evidence.read import Document
from harness.evidence.regions import FOREIGN
from harness.model.layout import LayoutUnreadableError
from harness.model.passage import Ambiguous, Change, Located
from harness.model.registry import Names, TextQuote
from harness.model.snapshot import CaptureState, Outcome, Snapshot
from harness.model.verdict import EvidenceState, Finding, Severity, Verdict
from harness.rules.around import limited_otherwise, takes_back
from harness.rules.drifted import rule_of, told

if TYPE_CHECKING:
    from harness.store.api import Store

_Told = TypeVar("_Told")

# Lines being read at once: enough to keep the browser busy.
_AHEAD = 8


def diff_lines(lines: Iterable[Iterable[tuple[int, bytes | None]]], sides: Sides) -> Iterator[dict[str, Any]]:
    """The answers to numbered ``lines``, batch by batch and in their order: ``{id, changed, findings, notes}``, where ``changed`` is ``None`` and an ``error`` says why
    when it cannot be told."""
    waiting: deque[tuple[Any, Callable[[], dict[str, Any]]]] = deque()
    for batch in lines:
        for number, line in batch:
            waiting.append(_asked(number, line, sides))
            if len(waiting) >= _AHEAD:
                yield _answered(*waiting.popleft())
        while waiting:
            yield _answered(*waiting.popleft())


def _answered(name: Any, answer: Callable[[], dict[str, Any]]) -> dict[str, Any]:
    told = _or_why(answer)
    return {"id": name, **(_untold(told) if isinstance(told, str) else told)}


def _or_why(get: Callable[[], _Told]) -> _Told | str:
    """What ``get`` gives, or why it gives nothing."""
    from harness.capture.browser import BrowserStartError
    from harness.capture.offline import PageError
    from harness.engine.errors import HarnessError
    from harness.store.api import StoreError

    try:
        return get()
    except (LineError, PageError, BrowserStartError, LayoutUnreadableError, StoreError, HarnessError, OSError) as error:
        return str(error)
    except Exception as error:  # a fault of ours on one line must not take the others with it
        return f"fault of the harness: {type(error).__name__}: {error}"


def _untold(
    error: str, findings: Sequence[dict[str, Any]] = (), notes: Sequence[dict[str, Any]] = ()
) -> dict[str, Any]:
    """An answer that is neither that something changed nor that nothing did."""
    return {"changed": None, "error": error, "findings": list(findings), "notes": list(notes)}


def _asked(number: int, line: bytes | None, sides: Sides) -> tuple[Any, Callable[[], dict[str, Any]]]:
    """A line's id and what answers it; its pages are on their way already."""
    name: Any = None
    try:
        data = object_of(line, number)
        name = data.get("id")
        if "quote" in data:
            raise LineError("quote: give quotes, a list of texts")
        refuse_misnamed(data, ("id", "before", "after", "again", "quotes", "names"), {})
        quotes = data.get("quotes") or []
        if not isinstance(quotes, list) or not all(isinstance(q, str) and q.strip() for q in quotes):
            raise LineError("quotes: give a list of texts")
        if trouble := names_trouble(data.get("names")):
            raise LineError(trouble)
        names = names_of(data.get("names") or ())
        before, after = (_side(data, key, sides) for key in ("before", "after"))
        again = _side(data, "again", sides) if data.get("again") is not None else None
    except Exception as error:
        return name, _failing(error)

    def answer() -> dict[str, Any]:
        compared = partial(compare_pages, before(), quotes=quotes, store=sides.store, names=names)
        first = compared(after())
        if again is None or first["changed"] is not True:
            return first
        told = _or_why(lambda: compared(again()))
        return confirmed(first, _untold(told) if isinstance(told, str) else told)

    return name, answer


def _failing(error: Exception) -> Callable[[], dict[str, Any]]:
    def answer() -> dict[str, Any]:
        raise error

    return answer


def _side(data: Mapping[str, Any], key: str, sides: Sides) -> Callable[[], Page]:
    try:
        return side(data.get(key), sides)
    except LineError as error:
        raise LineError(f"{key}: {error}") from error


def compare_pages(
    before: Page, after: Page, quotes: Sequence[str], store: Store | None = None, names: Names = ()
) -> dict[str, Any]:
    """What changed between two pages, or that it cannot be told: a page that is no whole article is never read as one that lost
    its sentences. What is quoted and still legible on such a page is judged."""
    before, after = settled(before, after)
    for key, page in (("before", before), ("after", after)):
        if garbled(page.document):
            return _untold(f"{key}: its letters came out as others; it is in another encoding than it says, or no page")
    if not quotes:
        if before.outcome is after.outcome and before.outcome.state is CaptureState.PARTIAL:
            # What both show of a story can be told to be otherwise, though not to be the same.
            shown = _compared(before, after, store, names)
            altered = [f for f in shown["findings"] if f["place"] in _WORDS and f["before"] and f["after"]]
            if altered:
                return shown | {"findings": altered, "notes": [*shown["notes"], _of_page("after", after)]}
        for key, page in (("before", before), ("after", after)):
            if not page.whole:
                return _untold(f"{key}: {_why(page)}", [_of_page(key, page)])
        return _compared(before, after, store, names)
    found: list[tuple[dict[str, Any], bool]] = []
    untold: list[str] = []
    for quote in quotes:
        try:
            found += _of_quote(before, after, quote, names)
        except LineError as error:
            untold.append(str(error))
    findings, notes = _parted(found)
    if untold:
        # What is known of the other quotes is said; that nothing changed cannot be.
        said = _untold("; ".join(untold), findings, notes)
        return said | {"changed": True} if any(item["state"] not in _NOT_TOLD for item in findings) else said
    open_quotes = [item for item in findings if item["state"] in _NOT_TOLD and item["code"] in _UNREAD]
    if len(open_quotes) == len(findings) and open_quotes:
        return _untold(open_quotes[0]["message"], findings, notes)
    return {"changed": bool(findings), "findings": findings, "notes": notes}


def compare_documents(before: Document, after: Document, quotes: Sequence[str], names: Names = ()) -> dict[str, Any]:
    """``changed``, ``findings`` (what makes it so) and ``notes`` (what does not) for two documents of one page."""
    if quotes:
        return compare_pages(Page(document=before), Page(document=after), quotes, None, names)
    return _compared(Page(document=before), Page(document=after), None, names)


def _compared(before: Page, after: Page, store: Store | None, names: Names) -> dict[str, Any]:
    found = list(drift(before.document, after.document, names))
    if not any(change.kind == "replaced" for change in found):
        pictures = picture_changes(before, after, store)
        if any(p.counts for p in pictures) and not any(change.counts for change in found):
            found += silent_edit(before.document, after.document)
        found += pictures
    findings, notes = _parted((_json(change), change.counts) for change in found)
    return {"changed": bool(findings), "findings": findings, "notes": notes}


def _parted(found: Iterable[tuple[dict[str, Any], bool]]) -> tuple[list[dict[str, Any]], list[dict[str, Any]]]:
    findings: list[dict[str, Any]] = []
    notes: list[dict[str, Any]] = []
    for item, counts in found:
        (findings if counts else notes).append(item)
    return findings, notes


# Where a story's own words stand.
_WORDS = frozenset({Part.TEXT.value, Part.HEADING.value, Part.ITEM.value, Part.QUOTE.value})

# States in which nothing is known about a passage, and the rules that say so.
_NOT_TOLD = frozenset({EvidenceState.GONE.value, EvidenceState.BLOCKED.value, EvidenceState.PARTIAL.value})
_UNREAD = frozenset({"FC101", "FC102", "FC103", "FC104"})


def _why(page: Page) -> str:
    reasons = "; ".join(page.reasons)
    return f"{page.outcome.value}: {reasons}" if reasons else page.outcome.value


def _code(outcome: Outcome) -> tuple[str, EvidenceState]:
    """The rule that reports an outcome beside a claim, and the state that evidence on such a page has."""
    if outcome in (Outcome.REDIRECTED_HOME, Outcome.REDIRECTED_SITE):
        return "FC104", EvidenceState.GONE if outcome.is_gone else EvidenceState.BLOCKED
    if outcome.is_gone:
        return "FC101", EvidenceState.GONE
    if outcome.state is CaptureState.PARTIAL:
        return "FC103", EvidenceState.PARTIAL
    return "FC102", EvidenceState.BLOCKED


def _of_page(key: str, page: Page) -> dict[str, Any]:
    code, state = _code(page.outcome)
    return {
        "code": code,
        "kind": page.outcome.value,
        "place": "page",
        "severity": Severity.WARNING.value,
        "message": f"the page {key} could not be compared: {_why(page)}",
        "before": "",
        "after": "",
        "before_span": None,
        "after_span": None,
        "changes": [],
        "side": key,
        "state": state.value,
    }


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


def _of_quote(before_page: Page, after_page: Page, quote: str, names: Names) -> Iterator[tuple[dict[str, Any], bool]]:
    """The findings of all rules on one quote, at each place where it stood: the first page as the accepted one, the second as the one judged."""
    told: list[tuple[dict[str, Any], bool]] = []
    for verdict, stands in _judged(before_page, after_page, quote, names):
        for item in _of_place(after_page, quote, names, verdict, stands=stands):
            if item not in told:
                told.append(item)
                yield item


def _of_place(
    after_page: Page, quote: str, names: Names, verdict: Verdict, *, stands: bool
) -> Iterator[tuple[dict[str, Any], bool]]:
    """The findings at one place; ``stands`` says that the words stand unchanged at several that fit."""
    from harness.evidence.difference import difference
    from harness.evidence.published import published_on
    from harness.evidence.taken_back import takes_back_said

    after = after_page.document
    link = verdict.links[0] if verdict.links else None
    for failure in verdict.failures:
        raise LineError(f"rule {failure.code} failed: {failure.error}")
    if link is not None and link.state.value in _NOT_TOLD:
        item = _of_page("after", after_page) | {"place": "passage", "quote": quote, "state": link.state.value}
        message = f"after: {_why(after_page)}" + (f"; {link.reason}" if link.state is EvidenceState.PARTIAL else "")
        yield item | {"message": message, "before": link.before}, True
        return
    drifted = link is not None and link.state.drifted
    found = [f for f in verdict.findings if f.code.startswith("FC2") and f.code not in _ABOUT_PAGE]
    for finding in found:
        both = finding.before and finding.after and finding.code != "FC206"
        changes = (
            difference(finding.before, finding.after, after.language, published_on(after), names).changes
            if both
            else ()
        )
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
            about = finding.code in _ABOUT_PASSAGE and not (stands and finding.code == "FC207")
            taken_back = finding.code == "FC206" and takes_back_said(finding.after)
            about = about or (
                finding.code == "FC249"
                and (
                    takes_back(finding.before, finding.after, after.language)
                    or limited_otherwise(finding.before, finding.after)
                )
            )
            yield item, taken_back or (finding.severity is not Severity.NOTE and (drifted or about))


# Findings on the page as a whole: asked about a quote, the filter answers about the quote.
_ABOUT_PAGE = frozenset({"FC209", "FC240", "FC241", "FC242", "FC243", "FC244", "FC245", "FC246", "FC247", "FC248"})

# Findings that concern the quoted passage although it stands word for word. That a sentence beside it turned (FC249) is a note, because only what is quoted
# is asked about, but for one that says now that it is false.
_ABOUT_PASSAGE = frozenset({"FC207", "FC251"})


def _notice_kind(finding: Finding) -> str:
    return next(
        (k for k in ("correction", "clarification", "retraction", "update") if f" {k} " in finding.message), "notice"
    )


def _judged(before_page: Page, after_page: Page, quote: str, names: Names) -> Iterator[tuple[Verdict, bool]]:
    """The verdict at each place where a quote stands on the page before, and whether its words stand on the page after at several that fit."""
    from harness.evidence.locate import COPIES, locate
    from harness.evidence.placed import context
    from harness.evidence.verbatim import Allowed, copies

    before, after = before_page.document, after_page.document
    located = locate(before, TextQuote(exact=quote), names=names)
    if isinstance(located, Located) and located.region in FOREIGN:
        # Who asks about words in a part that is named as another matter means them: a standfirst is named “teaser” by some systems.
        region = located.region
        before, after = _as_own(before, region), _as_own(after, region)
        located = locate(before, TextQuote(exact=quote), names=names)
    if isinstance(located, Ambiguous) or (isinstance(located, Located) and COPIES in located.reasons):
        own = Allowed(begins=lambda at: (block := before.block_at(at)) is None or not block.foreign)
        places = [(c.start, c.end) for c in copies(before, quote, own)]
    else:
        places = [(located.start, located.end)] if isinstance(located, Located) and _verbatim(located) else []
    if not places:
        why = "" if before_page.whole else f" ({_why(before_page)})"
        raise LineError(f"the quote does not stand visibly on the page before{why}: {quote[:120]}")
    for start, end in places:
        exact = before.text[start:end]
        prefix, suffix = context(before, start, end)
        there = locate(after, TextQuote(exact=exact, prefix=prefix, suffix=suffix), names=names)
        stands = isinstance(there, Ambiguous) and all(_verbatim(r) for r in there.rivals)
        yield _verdict(before, after, after_page, TextQuote(exact=exact, prefix=prefix, suffix=suffix), names), stands


def _verbatim(place: Located) -> bool:
    return place.how.value != "fuzzy" and not place.hidden


def _verdict(before: Document, after: Document, after_page: Page, quote: TextQuote, names: Names) -> Verdict:
    """The verdict on a claim that rests on a quote at the place of the page before that its context tells."""
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
        frozen_mapping,
    )
    from harness.rules.inputs import Inputs
    from harness.rules.run import judge
    from harness.rules.scopes import Visit

    place = Place(file="diff")
    source = Source(id="page", type=SourceType.WEB, url="http://page.invalid/", publisher="the page", place=place)
    link = EvidenceLink(key="page", source="page", quote=TextQuote(exact=quote.exact), place=place)
    claim = Claim(
        id="quote",
        article="diff",
        statement=Statement(quote=TextQuote(exact=quote.exact), start=-1, end=-1),
        evidence=(link,),
        expects=(),
        need=Need(count=1, independent=False),
        place=place,
    )
    first, second = (
        _snapshot(before, "before", Outcome.COMPLETE, ()),
        _snapshot(after, "after", after_page.outcome, after_page.reasons),
    )
    baseline = Baseline(
        claim="quote", link="page", source="page", snapshot=first.id, exact=quote.exact, prefix=quote.prefix, suffix=quote.suffix, by="diff", on=first.captured_at, why="before",
    )  # fmt: skip
    inputs = Inputs(
        registry=Registry(articles=frozen_mapping({}), sources=frozen_mapping({"page": source}), measures=frozen_mapping({}), claims=(claim,), names=names),
        claims=(claim,),
        baselines={("quote", "page"): baseline},
        visit=lambda _: Visit(snapshot=second, document=after),
        accepted=lambda _: (first, before, ""),
        now=datetime(2000, 1, 1, tzinfo=UTC),
    )  # fmt: skip
    return judge(inputs).verdicts[0]


def _as_own(document: Document, region: str) -> Document:
    """``document`` with its parts of a region as parts of its own text."""
    return replace(
        document, blocks=tuple(replace(b, region="main") if b.region == region else b for b in document.blocks)
    )


def _snapshot(document: Document, name: str, outcome: Outcome, reasons: tuple[str, ...]) -> Snapshot:
    """A document as the snapshot that rules expect; its time is nobody's."""
    return Snapshot(
        id=hashlib.sha256(name.encode()).hexdigest(),
        source="page",
        url="http://page.invalid/",
        final_url="http://page.invalid/",
        captured_at="2000-01-01T00:00:00Z",
        outcome=outcome,
        reasons=reasons,
        status=200,
        title=document.title,
        hops=(),
        artifacts=MappingProxyType({}),
        manifest=MappingProxyType({}),
    )
