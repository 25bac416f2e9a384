"""Copies of a page in web archives, and the one nearest to a moment: RFC 7089, "Memento".

An archive's TimeGate is asked first (datetime negotiation, RFC 7089, 4): it knows its own holdings. Where it gives no copy that
can be used, the archive's TimeMap (RFC 7089, 5) is read, paged ones page by page, and its copies are tried from the nearest on.
A copy counts only when its own answer says so: the header `Memento-Datetime` (RFC 7089, 2.1.1) tells an archive's copy from the
archive's own pages and from the live web.
"""

from __future__ import annotations

import asyncio
import heapq
import re
from collections.abc import AsyncIterator, Iterable, Sequence
from dataclasses import dataclass, field
from datetime import UTC, datetime, timedelta
from enum import StrEnum
from typing import Final
from urllib.parse import quote, urldefrag, urlsplit

from harness.capture.archive import Archive
from harness.capture.fetch import Answer, Fetch, FetchError, joined

_HOPS: Final = 8
_PAGES: Final = 10
_TRIES: Final = 4
_TIMEMAP_BYTES: Final = 8_000_000

_DATE = re.compile(
    r"(?:(Mon|Tue|Wed|Thu|Fri|Sat|Sun), )([0-9]{2}) (Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec) ([0-9]{4}) "
    r"([0-9]{2}):([0-9]{2}):([0-9]{2}) GMT"
)
_DAYS = ("Mon", "Tue", "Wed", "Thu", "Fri", "Sat", "Sun")
_MONTHS = ("Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec")

_BLANK = " \t\r\n"
_NAME = re.compile(r"[!#$%&'*+.^_`|~0-9A-Za-z-]+")
_BARE = re.compile(r'[^\s",;<>]*')
_QUOTED = re.compile(r'"([^"\\]*(?:\\.[^"\\]*)*)"', re.DOTALL)


@dataclass(frozen=True, slots=True)
class Memento:
    """A copy of ``original`` as of ``datetime`` (UTC), at ``url`` in the archive of that name.

    ``original`` is what the archive says it is a copy of; it differs from the page that was asked for when the archive holds a
    redirect of that page, which was followed inside the archive.
    """

    url: str
    datetime: datetime
    archive: str
    original: str


class Reason(StrEnum):
    """Of which kind a hindrance was."""

    NO_COPY = "no copy"
    UNREACHABLE = "unreachable"
    NOT_A_COPY = "not a copy"
    BAD_DATETIME = "bad datetime"
    ERROR_COPY = "copy of an error"
    INCOMPLETE = "incomplete"


@dataclass(frozen=True, slots=True)
class Tried:
    """Something that an archive was asked for and did not give: of which kind, at which address, and why in words."""

    archive: str
    reason: Reason
    url: str
    why: str


@dataclass(frozen=True, slots=True)
class Nearest:
    """The nearest copy that was found, if any, and what was tried in vain, archive by archive in the order given."""

    memento: Memento | None
    tried: tuple[Tried, ...]


@dataclass(frozen=True, slots=True)
class Link:
    """A typed link: where it leads, its relations in small letters, and its other attributes, the first of each name."""

    target: str
    rels: tuple[str, ...]
    attributes: tuple[tuple[str, str], ...] = ()

    def get(self, name: str) -> str | None:
        """The attribute of that name (in small letters), ``None`` when there is none."""
        return next((value for key, value in self.attributes if key == name), None)


def parse_http_datetime(text: str) -> datetime | None:
    """The moment that ``text`` names in the one form that RFC 7089, 2.1.1 allows (``Thu, 31 May 2007 20:35:00 GMT``).

    ``None`` for everything else: other forms, days that do not exist, a day of the week that the date does not have. Never raises.
    A leap second is read as the second before it, which is all that a `datetime` can say.
    """
    match = _DATE.fullmatch(text.strip(_BLANK))
    if match is None:
        return None
    weekday, day, month, year, hour, minute, second = match.groups()
    try:
        moment = datetime(
            int(year), _MONTHS.index(month) + 1, int(day), int(hour), int(minute), 59 if second == "60" else int(second),
            tzinfo=UTC,
        )  # fmt: skip
    except ValueError:
        return None
    return moment if _DAYS[moment.weekday()] == weekday else None


def http_datetime(moment: datetime) -> str:
    """``moment`` in the form that `parse_http_datetime` reads, whole seconds. Raises `ValueError` when it has no time zone."""
    if moment.tzinfo is None:
        raise ValueError("a moment without a time zone")
    utc = moment.astimezone(UTC)
    return (
        f"{_DAYS[utc.weekday()]}, {utc.day:02} {_MONTHS[utc.month - 1]} {utc.year:04} "
        f"{utc.hour:02}:{utc.minute:02}:{utc.second:02} GMT"
    )


def parse_link_format(text: str) -> tuple[Link, ...]:
    """The links of a `Link` header (RFC 8288, 3) or an application/link-format document (RFC 6690, 2), in order.

    Commas and semicolons inside ``<…>`` and inside quotes belong to what they stand in; line ends are blanks. What is no link is
    passed over up to the next ``<``; a link that breaks off inside its brackets or quotes is left out. Never raises.
    """
    links: list[Link] = []
    at = 0
    while (start := text.find("<", at)) >= 0 and (end := text.find(">", start)) >= 0:
        # No address has a "<" in it: what stands before the last one broke off.
        start = text.rfind("<", start, end)
        attributes, at, whole = _attributes(text, end + 1)
        if whole:
            rels = next((value for name, value in attributes if name == "rel"), "")
            # RFC 8288, 3: of several attributes of one name the first counts.
            unique = {name: value for name, value in reversed(attributes) if name != "rel"}
            links.append(
                Link(
                    target=text[start + 1 : end].strip(),
                    rels=tuple(dict.fromkeys(rels.lower().split())),
                    attributes=tuple((name, unique.pop(name)) for name, _ in attributes if name in unique),
                )
            )
    return tuple(links)


def _attributes(text: str, at: int) -> tuple[list[tuple[str, str]], int, bool]:
    """The attributes from ``at`` on, where they end, and whether they end as they should rather than inside quotes."""
    found: list[tuple[str, str]] = []
    while (at := _past(text, at, _BLANK)) < len(text) and text[at] == ";":
        at = _past(text, at, _BLANK + ";")
        if (name := _NAME.match(text, at)) is None:
            break
        key, value = name[0].lower(), ""
        at = _past(text, name.end(), _BLANK)
        if text[at : at + 1] == "=":
            at = _past(text, at + 1, _BLANK)
            if text[at : at + 1] == '"':
                if (quoted := _QUOTED.match(text, at)) is None:
                    return found, len(text), False
                value, at = re.sub(r"\\(.)", r"\1", quoted[1], flags=re.DOTALL), quoted.end()
            elif (bare := _BARE.match(text, at)) is not None:
                value, at = bare[0], bare.end()
        found.append((key, value))
    return found, at, True


def _past(text: str, at: int, passed: str) -> int:
    while at < len(text) and text[at] in passed:
        at += 1
    return at


async def nearest(url: str, when: datetime, archives: Sequence[Archive], fetch: Fetch) -> Nearest:
    """The copy of ``url`` nearest to ``when`` among those that ``archives`` offer, and why the others offered none.

    The archives are asked at the same time. Of copies equally near the earlier one is taken, then the one of the archive named
    first. Copies of errors (RFC 7089, 4.5: an answer with a status from 400 on that carries `Memento-Datetime`) are reported
    and never taken; a TimeMap is then searched for the next nearest, up to four copies. Whatever ``fetch`` reports as `FetchError`
    ends in ``tried``; what else it raises is raised. Raises `ValueError` when ``when`` has no time zone.
    """
    accept = http_datetime(when)
    searches = [_Search(urldefrag(url).url, when, accept, archive, fetch) for archive in archives]
    found = await asyncio.gather(*(search.run() for search in searches))
    mementos = [memento for memento in found if memento is not None]
    best = min(mementos, key=lambda memento: _order(memento.datetime, when), default=None)
    return Nearest(memento=best, tried=tuple(tried for search in searches for tried in search.tried))


def _order(moment: datetime, when: datetime) -> tuple[timedelta, datetime]:
    return abs(moment - when), moment


@dataclass(frozen=True, slots=True)
class _Copy:
    """A copy as a link names it, before it was looked at."""

    url: str
    datetime: datetime


@dataclass(slots=True)
class _Search:
    """One archive's part of the search."""

    url: str
    when: datetime
    accept: str
    archive: Archive
    fetch: Fetch
    tried: list[Tried] = field(default_factory=list)
    # Copies that a TimeGate's Link headers name, and where it says that its TimeMap is.
    _hints: dict[str, _Copy] = field(default_factory=dict)
    _timemaps: list[str] = field(default_factory=list)
    _looked_at: set[str] = field(default_factory=set)

    async def run(self) -> Memento | None:
        timegate = _filled(self.archive.timegate, self.url)
        memento = await self._look(timegate, gate=True)
        if memento is None and len(self._hints) == 1 and (fresh := self._hints.keys() - self._looked_at):
            # A TimeGate that shows its copy in a frame of its own (as pywb does) names it in the header.
            memento = await self._look(fresh.pop())
        if memento is not None:
            return memento
        looks = 0
        async for copy in self._copies():
            if copy.url in self._looked_at:
                continue
            if looks == _TRIES:
                self._note(Reason.INCOMPLETE, copy.url, f"gave up after {_TRIES} copies; there are more")
                break
            looks += 1
            if (memento := await self._look(copy.url)) is not None:
                return memento
        return None

    def _note(self, reason: Reason, url: str, why: str) -> None:
        tried = Tried(archive=self.archive.name, reason=reason, url=url, why=why)
        if tried not in self.tried:
            self.tried.append(tried)

    async def _look(self, url: str, *, gate: bool = False) -> Memento | None:
        """The copy that ``url`` answers with or leads to. Why there is none is noted."""
        seen = {url}
        for _ in range(_HOPS):
            self._looked_at.add(url)
            try:
                # The headers say everything; the copy itself is not needed yet.
                answer = await self.fetch(url, headers={"Accept-Datetime": self.accept}, max_bytes=0)
                following = joined(url, answer.header("location") or "") if 300 <= answer.status < 400 else url
            except FetchError as error:
                self._note(Reason.UNREACHABLE, url, error.reason)
                return None
            links = self._links(answer)
            if not (300 <= answer.status < 400 and answer.header("location")):
                return self._judged(answer, url, links, gate=gate)
            # A redirect with `Memento-Datetime` is itself a copy, of a redirect (RFC 7089, 4.5); without, it is the archive's own.
            # Both lead on inside the archive.
            if urldefrag(following).url in seen:
                self._note(Reason.NOT_A_COPY, url, "redirects in a circle")
                return None
            url = urldefrag(following).url
            seen.add(url)
        self._note(Reason.NOT_A_COPY, url, f"more than {_HOPS} redirects")
        return None

    def _links(self, answer: Answer) -> tuple[Link, ...]:
        links = parse_link_format(", ".join(answer.all("link")))
        for link in links:
            try:
                target = joined(answer.url, link.target)
            except FetchError:
                continue
            # TimeMaps have other forms too, which are named beside this one.
            if "timemap" in link.rels and link.get("type") in (None, "application/link-format"):
                if target not in self._timemaps:
                    self._timemaps.append(target)
            moment = parse_http_datetime(link.get("datetime") or "")
            if "memento" in link.rels and moment is not None:
                self._hints.setdefault(target, _Copy(target, moment))
        return links

    def _judged(self, answer: Answer, url: str, links: tuple[Link, ...], *, gate: bool) -> Memento | None:
        stated = answer.header("memento-datetime")
        if stated is None:
            if answer.status in (404, 410):
                self._note(Reason.NO_COPY, url, f"answered {answer.status}")
            elif answer.status >= 400:
                self._note(Reason.UNREACHABLE, url, f"answered {answer.status}")
            elif not (gate and self._hints.keys() - self._looked_at):
                self._note(Reason.NOT_A_COPY, url, f"answered {answer.status} without Memento-Datetime")
            return None
        moment = parse_http_datetime(stated)
        if moment is None:
            self._note(Reason.BAD_DATETIME, url, f"Memento-Datetime {stated[:80]!r}")
            return None
        place = self._place(answer, url, links, moment)
        self._looked_at.add(place or url)
        if answer.status >= 300:
            what = f"the copy of {moment.date()} is of an answer with status {answer.status}"
            self._note(Reason.ERROR_COPY if answer.status >= 400 else Reason.NOT_A_COPY, place or url, what)
            return None
        if place is None or urlsplit(place).scheme not in ("http", "https"):
            self._note(Reason.NOT_A_COPY, url, "a copy without an address of its own")
            return None
        original = next((link.target for link in links if "original" in link.rels), None)
        try:
            original = joined(answer.url, original) if original else self.url
        except FetchError:
            original = self.url
        if (host := _host(place)) == _host(self.url) and host != _host(self.archive.timegate):
            # A site's word about its own past is not an archive's.
            self._note(Reason.NOT_A_COPY, place, "led back to the page's own site")
            return None
        return Memento(url=place, datetime=moment, archive=self.archive.name, original=original)

    def _place(self, answer: Answer, url: str, links: tuple[Link, ...], moment: datetime) -> str | None:
        """Where the copy is for anyone who asks without a datetime; ``None`` when it was only negotiated (RFC 7089, 4)."""
        try:
            gates = {joined(answer.url, link.target) for link in links if "timegate" in link.rels}
            if url not in gates and url != _filled(self.archive.timegate, self.url):
                # Not `Content-Location`, which may be the archived site's own and mean another address there.
                return url
            if location := answer.header("content-location"):
                return urldefrag(joined(answer.url, location)).url
            for link in links:
                if "memento" in link.rels and parse_http_datetime(link.get("datetime") or "") == moment:
                    return urldefrag(joined(answer.url, link.target)).url
        except FetchError:
            pass
        return None

    async def _copies(self) -> AsyncIterator[_Copy]:
        """Copies that links and TimeMaps name, from the nearest on; pages of a TimeMap are read only once they may matter."""
        starts = [_filled(self.archive.timemap, self.url)] if self.archive.timemap else self._timemaps[:1]
        # By distance; pages before copies of the same distance, since they may hold one that is earlier.
        queue: list[tuple[timedelta, int, datetime, str]] = []
        for start in starts:
            heapq.heappush(queue, (timedelta(0), 0, self.when, start))
        for copy in self._hints.values():
            heapq.heappush(queue, (abs(copy.datetime - self.when), 1, copy.datetime, copy.url))
        read: set[str] = set()
        given: set[str] = set()
        while queue:
            _, is_copy, moment, url = heapq.heappop(queue)
            if is_copy:
                if url not in given:
                    given.add(url)
                    yield _Copy(url, moment)
            elif url not in read:
                if len(read) == _PAGES:
                    self._note(Reason.INCOMPLETE, url, f"a TimeMap of more than {_PAGES} pages; the rest was not read")
                    queue = [entry for entry in queue if entry[1]]
                    heapq.heapify(queue)
                    continue
                read.add(url)
                for entry in await self._page(url):
                    heapq.heappush(queue, entry)

    async def _page(self, url: str) -> list[tuple[timedelta, int, datetime, str]]:
        """What one page of a TimeMap names: copies, and other pages with the least distance that their span allows."""
        try:
            answer = await self.fetch(
                url, headers={"Accept": "application/link-format"}, max_bytes=_TIMEMAP_BYTES, redirects=_HOPS
            )
        except FetchError as error:
            self._note(Reason.UNREACHABLE, url, error.reason)
            return []
        if answer.status != 200:
            reason = Reason.NO_COPY if answer.status in (404, 410) else Reason.UNREACHABLE
            self._note(reason, url, f"the TimeMap answered {answer.status}")
            return []
        if answer.truncated:
            self._note(Reason.INCOMPLETE, url, "a TimeMap longer than is read; there may be nearer copies")
        return self._entries(answer.url, parse_link_format(answer.body.decode("utf-8", "replace")))

    def _entries(self, url: str, links: Iterable[Link]) -> list[tuple[timedelta, int, datetime, str]]:
        found: list[tuple[timedelta, int, datetime, str]] = []
        bad = 0
        for link in links:
            try:
                target = urldefrag(joined(url, link.target)).url
            except FetchError:
                continue
            if "memento" in link.rels:
                moment = parse_http_datetime(link.get("datetime") or "")
                if moment is None:
                    bad += 1
                else:
                    found.append((abs(moment - self.when), 1, moment, target))
            elif "timemap" in link.rels and "self" not in link.rels:
                if link.get("type") in (None, "application/link-format"):
                    found.append((self._distance(link), 0, self.when, target))
        if bad:
            copies = "copy" if bad == 1 else "copies"
            self._note(Reason.BAD_DATETIME, url, f"{bad} {copies} in the TimeMap without a datetime that can be read")
        elif not found:
            self._note(Reason.NO_COPY, url, "the TimeMap names no copy")
        return found

    def _distance(self, page: Link) -> timedelta:
        """How near to the moment the copies on ``page`` can be at best (RFC 7089, 5: its span in ``from`` and ``until``)."""
        first = parse_http_datetime(page.get("from") or "")
        last = parse_http_datetime(page.get("until") or "")
        if first is not None and self.when < first:
            return first - self.when
        if last is not None and self.when > last:
            return self.when - last
        return timedelta(0)


def _filled(template: str, url: str) -> str:
    before, _, after = template.partition("{url}")
    return f"{before}{quote(url, safe='') if '?' in before else url}{after}"


def _host(url: str) -> str:
    try:
        return (urlsplit(url).hostname or "").removeprefix("www.")
    except ValueError:
        return ""
