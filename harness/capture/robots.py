"""What sites ask of robots: robots.txt, as RFC 9309 reads it. Each site is asked once for a run."""

from __future__ import annotations

import asyncio
import codecs
from dataclasses import dataclass
from typing import Final
from urllib.parse import urlsplit

from protego import Protego

from harness.capture.fetch import Answer, Fetch, FetchError

# RFC 9309, 2.5: at least this much is to be read.
_LIMIT: Final = 500 * 1024
# RFC 9309, 2.3.1.2: at least five redirects are to be followed, across sites too.
_REDIRECTS: Final = 5

_MARKS: Final = ((codecs.BOM_UTF8, "utf-8"), (codecs.BOM_UTF16_LE, "utf-16-le"), (codecs.BOM_UTF16_BE, "utf-16-be"))


@dataclass(frozen=True, slots=True)
class Permission:
    """Whether a page may be asked for, why in words, and how many seconds the site wants between two requests."""

    allowed: bool
    why: str
    crawl_delay: float | None = None


@dataclass(frozen=True, slots=True)
class _Rules:
    """A site's robots.txt, or what its absence means."""

    parsed: Protego | None
    allowed: bool
    why: str


class Robots:
    """The robots.txt of the sites of one run, each looked up when first needed and kept. Belongs to one event loop."""

    def __init__(self) -> None:
        self._sites: dict[str, asyncio.Task[_Rules]] = {}

    async def allowed(self, url: str, user_agent: str, fetch: Fetch) -> Permission:
        """Whether ``user_agent`` may ask for ``url``, by the robots.txt of that scheme, host and port.

        Whoever asks about a site while its robots.txt is on the way waits for the same answer. ``user_agent`` may be the whole
        header: a group of rules applies when its name stands at the start of a word in it, and the longest such name wins.

        By RFC 9309: a status from 400 to 499 allows everything (2.3.1.3), so do redirects that lead nowhere (2.3.1.2); a status
        from 500 on or no answer at all forbids everything (2.3.1.4); of the file the first 500 KiB count (2.5); ``/robots.txt``
        itself is always allowed (2.2.2).

        Raises `ValueError` when ``url`` is not an http or https URL with a host.
        """
        site = _site(url)
        if urlsplit(url).path == "/robots.txt":
            return Permission(allowed=True, why="robots.txt itself may always be read")
        rules = await self._rules(site, fetch)
        if rules.parsed is None:
            return Permission(allowed=rules.allowed, why=rules.why)
        allowed = rules.parsed.can_fetch(url, user_agent)
        return Permission(
            allowed=allowed,
            why=f"{'allowed' if allowed else 'disallowed'} by {site}/robots.txt",
            crawl_delay=rules.parsed.crawl_delay(user_agent),
        )

    async def _rules(self, site: str, fetch: Fetch) -> _Rules:
        task = self._sites.get(site)
        if task is None:
            task = self._sites[site] = asyncio.ensure_future(_look_up(site, fetch))
            task.add_done_callback(lambda done: self._forget(site, done))
        # An asker that is called off must not take the look-up away from the others.
        return await asyncio.shield(task)

    def _forget(self, site: str, task: asyncio.Task[_Rules]) -> None:
        """Keep no look-up that ended in a fault of ours, so that the next asker meets the site and not the fault."""
        if task.cancelled() or task.exception() is not None:
            self._sites.pop(site, None)


def _site(url: str) -> str:
    parts = urlsplit(url)
    if parts.scheme not in ("http", "https") or not parts.hostname:
        raise ValueError(f"not an http or https address with a host: {url[:200]!r}")
    host = parts.hostname.rstrip(".")
    name = f"[{host}]" if ":" in host else host
    usual = 443 if parts.scheme == "https" else 80
    return f"{parts.scheme}://{name}" + (f":{parts.port}" if parts.port not in (None, usual) else "")


async def _look_up(site: str, fetch: Fetch) -> _Rules:
    try:
        answer = await fetch(
            f"{site}/robots.txt", headers={"Accept": "text/plain, */*;q=0.5"}, max_bytes=_LIMIT, redirects=_REDIRECTS
        )
    except FetchError as error:
        return _Rules(None, allowed=False, why=f"unreachable robots.txt: {error.reason}")
    if 200 <= answer.status < 300:
        return _Rules(Protego.parse(_text(answer)), allowed=True, why="")
    if 300 <= answer.status < 400:
        return _Rules(None, allowed=True, why=f"no robots.txt: redirects that lead nowhere ({answer.status})")
    if 400 <= answer.status < 500:
        return _Rules(None, allowed=True, why=f"no robots.txt: answered {answer.status}")
    return _Rules(None, allowed=False, why=f"unreachable robots.txt: answered {answer.status}")


def _text(answer: Answer) -> str:
    """The file's text. It should be UTF-8 (RFC 9309, 2.3); what is not is read so that at least ASCII rules are found."""
    body = answer.body[:_LIMIT]
    mark, encoding = next(((mark, name) for mark, name in _MARKS if body.startswith(mark)), (b"", "utf-8"))
    cut = answer.truncated or len(answer.body) > _LIMIT
    try:
        # A character that the limit cut through is no sign of another encoding.
        text = codecs.getincrementaldecoder(encoding)("strict").decode(body[len(mark) :], final=not cut)
    except UnicodeDecodeError:
        text = body[len(mark) :].decode("latin-1")
    # UTF-16 without a mark; no rule has a NUL in it.
    text = text.replace("\0", "")
    # Half a line is another rule than the whole: "/" of "/private".
    return text[: max(text.rfind("\n"), text.rfind("\r")) + 1] if cut else text
