"""The findings as an Atom feed (RFC 4287): an entry when something begins to need somebody, and news when it no longer does.

An entry is a finding by its fingerprint, so it stays the same entry however often the page is captured. What the feed said before
is needed for two things only: since when an entry is there, and which are no longer. No words are taken from it, because they may be another
audience's.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass
from xml.etree import ElementTree

from harness.model.verdict import Finding, Report, Severity, Status
from harness.report.claimreview import identifier
from harness.report.neutral import address, line
from harness.report.signs import SIGNS
from harness.report.words import quoted, shortened

_ATOM = "http://www.w3.org/2005/Atom"
_SCHEME = "urn:harness:"
_TIME = re.compile(r"\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d(\.\d+)?(Z|[+-]\d\d:\d\d)")
_ID = re.compile(r"urn:uuid:[0-9a-f-]{36}")
_CODE = re.compile(r"FC\d{3}")

# What is over stays this long in the feed, counted in entries, so that whoever reads it weekly still learns of it.
_OVER = 200
_MAX_PREVIOUS = 20_000_000


@dataclass(frozen=True, slots=True, kw_only=True)
class _Entry:
    """What is kept of an entry from one feed to the next: names and times, no words."""

    id: str
    code: str
    claim: str
    published: str
    updated: str
    over: bool


class _Known:
    """The report's claims and verdicts by id."""

    def __init__(self, report: Report) -> None:
        self.report = report
        self.statements = {c.id: line(c.statement.quote.exact) for c in report.registry.claims}
        self.verdicts = {v.claim: v for v in report.verdicts}


def atom(report: Report, previous: bytes | None = None) -> bytes:
    """The feed after ``report``; ``previous`` is the feed as it was written before, ``None`` or unreadable where there is none.

    Waived findings and notes are no news. A finding is over only when its claim was judged again and came out: a page that could
    not be read this time ends nothing, and neither does a run over other claims.
    """
    now = _time(report.judged_at)
    known = _Known(report)
    older = {entry.id: entry for entry in _previous(previous)}
    feed = ElementTree.Element("feed", {"xmlns": _ATOM, "xml:lang": "en"})
    articles = sorted(report.registry.articles)
    titles = " · ".join(line(report.registry.articles[a].title) for a in articles)
    _add(feed, "id", identifier("feed", *articles))
    _add(feed, "title", shortened(f"What needs a look: {titles or 'no article'}", 200))
    _add(feed, "updated", now)
    author = ElementTree.SubElement(feed, "author")
    _add(author, "name", "harness")
    generator = _add(feed, "generator", "harness")
    generator.set("version", line(report.tool_version) or "0")
    current = {identifier("finding", f.fingerprint): f for f in _findings(report)}
    entries: list[tuple[str, ElementTree.Element]] = []
    for name, finding in current.items():
        old = older.get(name)
        since = old if old is not None and not old.over else None
        published = since.published if since is not None else now
        updated = since.updated if since is not None else now
        entries.append((updated, _open(known, name, finding, published, updated)))
    over = []
    for entry in older.values():
        if entry.id in current:
            continue
        if entry.over or (why := _over(known, entry)):
            updated = entry.updated if entry.over else now
            over.append((updated, _closed(known, entry, updated, "" if entry.over else why)))
        else:
            entries.append((entry.updated, _waiting(known, entry)))
    over.sort(key=lambda pair: pair[0], reverse=True)
    for _, element in sorted([*entries, *over[:_OVER]], key=lambda pair: pair[0], reverse=True):
        feed.append(element)
    ElementTree.indent(feed)
    text: str = ElementTree.tostring(feed, encoding="unicode")
    return f'<?xml version="1.0" encoding="utf-8"?>\n{text}\n'.encode()


def _findings(report: Report) -> Iterator[Finding]:
    for finding in (*(f for v in report.verdicts for f in v.findings), *report.findings):
        if finding.severity is not Severity.NOTE and finding.waived_by is None:
            yield finding


def _open(known: _Known, name: str, finding: Finding, published: str, updated: str) -> ElementTree.Element:
    statement = known.statements.get(finding.claim or "", "")
    verdict = known.verdicts.get(finding.claim or "")
    head = f"{SIGNS[verdict.status]} {verdict.status.value}: " if verdict is not None else ""
    title = f"{head}{quoted(shortened(statement, 120))}" if statement else shortened(line(finding.message), 160)
    entry = _entry(name, title, finding.code, finding.claim or "", published, updated, over=False)
    source = known.report.registry.sources.get(finding.source or "")
    parts = [f"{finding.code}: {line(finding.message)}"]
    if finding.before:
        parts.append(f"Before: {quoted(line(shortened(finding.before, 600)))}")
    if finding.after:
        parts.append(f"Now: {quoted(line(shortened(finding.after, 600)))}")
    if finding.hint:
        parts.append(f"To do: {line(finding.hint)}")
    if source is not None and (link := address(source.url)):
        ElementTree.SubElement(entry, "link", {"rel": "related", "href": link, "title": line(source.public_name)})
    _add(entry, "content", "\n\n".join(parts)).set("type", "text")
    return entry


def _closed(known: _Known, old: _Entry, updated: str, why: str) -> ElementTree.Element:
    statement = known.statements.get(old.claim, "")
    title = f"over: {quoted(shortened(statement, 120))}" if statement else f"over: {old.code}"
    entry = _entry(old.id, title, old.code, old.claim, old.published, updated, over=True)
    _add(entry, "content", f"{old.code} no longer applies. {why}".strip()).set("type", "text")
    return entry


def _waiting(known: _Known, old: _Entry) -> ElementTree.Element:
    """An entry whose claim was not judged this time, or could not be: it stays as it was, without the words that it had."""
    statement = known.statements.get(old.claim, "")
    title = f"not judged again: {quoted(shortened(statement, 120))}" if statement else f"not judged again: {old.code}"
    entry = _entry(old.id, title, old.code, old.claim, old.published, old.updated, over=False)
    text = f"{old.code} was found before; this time the claim was not judged, or could not be."
    _add(entry, "content", text).set("type", "text")
    return entry


def _over(known: _Known, old: _Entry) -> str:
    """Why an entry that is no longer found is over; empty where it may still hold."""
    if old.claim and old.claim not in known.statements:
        return "The claim is no longer in the registry."
    if not old.claim:
        whole = known.verdicts.keys() == known.statements.keys()
        return "The whole registry was judged again." if whole else ""
    verdict = known.verdicts.get(old.claim)
    if verdict is None or verdict.status is Status.UNVERIFIED or verdict.failures:
        return ""
    return f"The claim was judged again: {verdict.status.value}."


def _entry(
    name: str, title: str, code: str, claim: str, published: str, updated: str, *, over: bool
) -> ElementTree.Element:
    entry = ElementTree.Element("entry")
    _add(entry, "id", name)
    _add(entry, "title", line(title))
    _add(entry, "published", published)
    _add(entry, "updated", updated)
    for scheme, term in (("code", code), ("claim", claim), ("state", "over" if over else "open")):
        if term:
            ElementTree.SubElement(entry, "category", {"scheme": _SCHEME + scheme, "term": term})
    return entry


def _previous(data: bytes | None) -> Iterator[_Entry]:
    """The entries of a feed that `atom` wrote. One that cannot be read is as none: its findings count as new."""
    if data is None or len(data) > _MAX_PREVIOUS or b"<!" in data:
        return
    try:
        feed = ElementTree.fromstring(data)
    except ElementTree.ParseError:
        return
    for entry in feed.findall(f"{{{_ATOM}}}entry"):
        terms = {c.get("scheme", ""): c.get("term", "") for c in entry.findall(f"{{{_ATOM}}}category")}
        name, published, updated = (
            entry.findtext(f"{{{_ATOM}}}{tag}", "").strip() for tag in ("id", "published", "updated")
        )
        code = terms.get(_SCHEME + "code", "")
        if _ID.fullmatch(name) and _CODE.fullmatch(code) and _TIME.fullmatch(published) and _TIME.fullmatch(updated):
            yield _Entry(
                id=name,
                code=code,
                claim=line(terms.get(_SCHEME + "claim", "")),
                published=published,
                updated=updated,
                over=terms.get(_SCHEME + "state") == "over",
            )


def _add(parent: ElementTree.Element, tag: str, text: str) -> ElementTree.Element:
    element = ElementTree.SubElement(parent, tag)
    element.text = text
    return element


def _time(time: str) -> str:
    """A moment as RFC 3339 wants it; one without a zone is in UTC."""
    if _TIME.fullmatch(time):
        return time
    return f"{time}Z" if _TIME.fullmatch(f"{time}Z") else "1970-01-01T00:00:00Z"
