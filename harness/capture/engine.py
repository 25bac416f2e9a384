"""Many visits: several pages at once, a pace per host, retries for what is worth one, and an outcome for every page.

Asynchrony stays in here, behind an iterator of results. Pages of one host form a chain: `per_host` of them run at once, and two
starts are at least `pace` seconds apart.
"""

from __future__ import annotations

import asyncio
import gc
import logging
import queue
import threading
from collections.abc import Iterable, Iterator
from contextlib import AsyncExitStack, suppress
from dataclasses import replace
from datetime import UTC, datetime
from importlib import import_module
from typing import TYPE_CHECKING, Final
from urllib.parse import urlsplit

from harness.capture.browser import Browser, BrowserStartError
from harness.capture.devtools import DevToolsClosedError, DevToolsError
from harness.capture.identity import PRODUCT
from harness.capture.keeping import PART_FAILED, RAN_OUT
from harness.capture.proxy import OutgoingProxy
from harness.capture.redact import Redactor
from harness.capture.settings import CaptureSettings
from harness.model.snapshot import ArchivedCopy, Capture, CaptureRequest, CaptureState, Outcome, StepKind

if TYPE_CHECKING:
    from harness.capture.robots import Robots

_log = logging.getLogger(__name__)

_DONE: Final = object()

# After how many captures memory is tidied up.
_TIDY = 20

# How many seconds all tries of one page may take together, where one is not allowed more, and what a further one has in any case: a page
# alone in its browser that is not had in so long is not had at all.
_TOGETHER = 52.0
_LEAST = 10.0

# How many reasons are told for an archived copy that is not to be had.
_MOST_WHYS = 5

# What a second try may mend: faults on the way and a server's passing weakness. Answers are answers, and crashes go alone.
_WORTH_RETRYING = frozenset({Outcome.UNREACHABLE, Outcome.TIMED_OUT, Outcome.RATE_LIMITED})
_PASSING_STATUS = frozenset({502, 503, 504})


def capture_all(requests: Iterable[CaptureRequest], settings: CaptureSettings) -> Iterator[Capture]:
    """Visit every page and yield each capture as its visit ends.

    Nothing that a page does raises: errors come back as captures with their outcome and reasons. When the iterator is
    closed early, the remaining visits are dropped and the browser is ended.
    """
    wanted = tuple(requests)
    if not wanted:
        return
    results: queue.Queue[object] = queue.Queue()
    loop = asyncio.new_event_loop()
    stop = asyncio.Event()

    def work() -> None:
        asyncio.set_event_loop(loop)
        try:
            loop.run_until_complete(_run(wanted, settings, results, stop))
        except BaseException as error:
            results.put(error)
        finally:
            with suppress(Exception):
                loop.run_until_complete(loop.shutdown_asyncgens())
            loop.close()
            results.put(_DONE)

    thread = threading.Thread(target=work, name="capture", daemon=True)
    thread.start()
    try:
        while (result := results.get()) is not _DONE:
            if isinstance(result, BaseException):
                raise result
            assert isinstance(result, Capture)
            yield result
    finally:
        if thread.is_alive():
            with suppress(RuntimeError):
                loop.call_soon_threadsafe(stop.set)
            thread.join(timeout=20)


async def _run(
    requests: tuple[CaptureRequest, ...], settings: CaptureSettings, results: queue.Queue[object], stop: asyncio.Event
) -> None:
    async with OutgoingProxy(settings) as proxy:
        try:
            async with _Browsers(settings, proxy.port) as browsers:
                # One that does not start is no fault of any page: it is found out before the first visit. What a visit needs
                # is imported meanwhile.
                visits = asyncio.ensure_future(asyncio.to_thread(import_module, "harness.capture.visit"))
                await browsers.get(driven=all(_driven(request) for request in requests))
                await visits
                pool = _Pool(settings, browsers)
                everything = asyncio.ensure_future(pool.visit_all(requests, results))
                stopping = asyncio.ensure_future(stop.wait())
                await asyncio.wait({everything, stopping}, return_when=asyncio.FIRST_COMPLETED)
                stopping.cancel()
                if everything.done():
                    everything.result()
                else:
                    everything.cancel()
                    with suppress(asyncio.CancelledError):
                        await everything
        except BrowserStartError as error:
            for request in requests:
                results.put(_failed(request, settings, Outcome.CRASHED, str(error), ""))


class _Browsers:
    """The browsers of one run, each started when first needed: one for most pages, one that Playwright drives as well."""

    def __init__(self, settings: CaptureSettings, proxy_port: int) -> None:
        self._settings = settings
        self._proxy_port = proxy_port
        self._open = AsyncExitStack()
        self._lock = asyncio.Lock()
        self._started: dict[bool, Browser] = {}

    async def __aenter__(self) -> _Browsers:
        return self

    async def __aexit__(self, *_: object) -> None:
        await self._open.aclose()

    async def get(self, *, driven: bool) -> Browser:
        """The browser for visits of that kind. Raises `BrowserStartError`."""
        async with self._lock:
            if driven not in self._started:
                browser = Browser(self._settings, self._proxy_port, driven=driven)
                self._started[driven] = await self._open.enter_async_context(browser)
            return self._started[driven]

    def another(self, *, driven: bool) -> Browser:
        """A further browser, for one visit; entering it raises `BrowserStartError`."""
        return Browser(self._settings, self._proxy_port, driven=driven)


class _Pool:
    """The visits of one run, sharing browsers and being polite to hosts."""

    def __init__(self, settings: CaptureSettings, browsers: _Browsers) -> None:
        self._settings = settings
        self._browsers = browsers
        self._slots = asyncio.Semaphore(settings.concurrency)
        self._alone = asyncio.Lock()
        self._hosts: dict[str, asyncio.Semaphore] = {}
        self._next_start: dict[str, float] = {}
        self._patience: dict[str, float] = {}
        self._delays: dict[str, float] = {}
        self._robots: Robots | None = None
        self._visits = 0
        self._agent = settings.user_agent or PRODUCT

    async def visit_all(self, requests: tuple[CaptureRequest, ...], results: queue.Queue[object]) -> None:
        """Visit every page; each capture goes into ``results`` as it ends."""
        visits = [asyncio.ensure_future(self.visit(request, results)) for request in requests]
        try:
            await asyncio.gather(*visits)
        finally:
            # Where one ends in a fault of ours the others end too: a browser that one of them was starting would outlive the run.
            for visit in visits:
                visit.cancel()
            await asyncio.gather(*visits, return_exceptions=True)

    async def visit(self, request: CaptureRequest, results: queue.Queue[object]) -> None:
        """Visit one page, again where that may help, and put its capture into ``results``.

        When the page cannot be had, the archived copy nearest the date asked for is visited too, and named in the capture unless it shows
        that there was no page.
        """
        capture = await self._tried(request)
        if not self._settings.archives or not _missing(capture):
            results.put(capture)
            return
        copy, why = await self._archived(request)
        if copy is None:
            results.put(replace(capture, reasons=(*capture.reasons, *why)))
            return
        copied = await self._tried(_of_copy(request, copy))
        if copied.outcome.is_gone:
            # What an archive was shown instead of the page, as everybody was.
            shows = (
                f"the archived copy of {copy.made[:10]} ({copy.archive}) shows no page either: {copied.outcome.value}"
            )
            results.put(replace(capture, reasons=(*capture.reasons, shows)))
        else:
            results.put(replace(capture, archived=copy))
        results.put(copied)

    async def _tried(self, request: CaptureRequest) -> Capture:
        """One page's capture, after second tries. A crash is always tried again, in a browser of its own and one page at a time:
        it may have been a neighbour's doing, and would be again if both came back together."""
        first = capture = await self._once(request)
        if _passing(capture):
            capture = await self._retried(request, capture)
        if capture.outcome is not Outcome.CRASHED:
            return capture
        tries = [first] if capture is first else [first, capture]
        try:
            async with self._alone, self._browsers.another(driven=_driven(request)) as browser:
                return await self._once(request, browser, self._left(tries))
        except BrowserStartError as error:
            return _failed(request, self._settings, Outcome.CRASHED, str(error), capture.browser)

    async def _retried(self, request: CaptureRequest, first: Capture) -> Capture:
        """The first capture that a further try would not mend, or the last allowed; ``first`` is the one at hand.

        What ran out of time is tried in a browser of its own: a neighbour may have held what the pages of one browser share.
        """
        # Only here: most visits need no second try, and a cold start of one page feels every import.
        from tenacity import AsyncRetrying, RetryCallState, retry_if_result, stop_after_attempt

        answers = list[Capture]()

        async def attempt() -> Capture:
            if answers and _ran_out(answers[-1]):
                with suppress(BrowserStartError):
                    async with self._alone, self._browsers.another(driven=_driven(request)) as browser:
                        answers.append(await self._once(request, browser, self._left(answers)))
                        return answers[-1]
            answers.append(await self._once(request, None, self._left(answers)) if answers else first)
            return answers[-1]

        def pause(_: RetryCallState) -> float:
            return _wait(answers[-1], self._settings.retry_after_cap)

        retrying = AsyncRetrying(
            stop=stop_after_attempt(self._settings.attempts),
            wait=pause,
            retry=retry_if_result(_passing),
            retry_error_callback=lambda _: next((a for a in reversed(answers) if RAN_OUT in a.limits), answers[-1]),
        )
        capture: Capture = await retrying(attempt)
        return capture

    def _left(self, tries: list[Capture]) -> float:
        """How many seconds the next try may take after those."""
        return left_of(sum(capture.milliseconds for capture in tries) / 1000, self._settings.page_deadline)

    async def _archived(self, request: CaptureRequest) -> tuple[ArchivedCopy | None, tuple[str, ...]]:
        """The archived copy of a page that could not be had, or why there is none."""
        from harness.capture.fetch import Fetcher
        from harness.capture.memento import nearest

        near = datetime.fromisoformat(request.near).replace(tzinfo=UTC) if request.near else datetime.now(UTC)
        async with OutgoingProxy(self._settings) as proxy:
            fetcher = Fetcher(proxy_port=proxy.port, user_agent=self._agent)
            found = await nearest(request.url, near, self._settings.archives, fetcher)
        for tried in found.tried:
            _log.info("%s: %s: %s", request.url, tried.archive, tried.why)
        if found.memento is None:
            said = (f"no archived copy at {tried.archive}: {tried.why}" for tried in found.tried)
            return None, tuple(dict.fromkeys(words[:300] for words in said))[:_MOST_WHYS]
        made = found.memento.datetime.astimezone(UTC).isoformat(timespec="seconds").replace("+00:00", "Z")
        memento = found.memento
        return ArchivedCopy(url=memento.url, archive=memento.archive, made=made, original=request.url), ()

    async def _once(
        self, request: CaptureRequest, own: Browser | None = None, deadline: float | None = None
    ) -> Capture:
        if why := _no_address(request.url):
            browser = await self._browsers.get(driven=_driven(request))
            return _failed(request, self._settings, Outcome.REFUSED, why, browser.version)
        if self._settings.robots and (refused := await self._forbidden(request.url)):
            browser = await self._browsers.get(driven=_driven(request))
            return _failed(request, self._settings, Outcome.ROBOTS, refused, browser.version)
        host = urlsplit(request.url).hostname or ""
        chain = self._hosts.setdefault(host, asyncio.Semaphore(self._settings.per_host))
        async with chain:
            await self._pace(host)
            async with self._slots:
                capture = await self._visit(request, own, deadline or self._settings.page_deadline)
        self._heed(host, capture)
        self._visits += 1
        if self._visits % _TIDY == 0:
            _tidy()
        return capture

    async def _forbidden(self, url: str) -> str:
        """Why the site's robots.txt keeps this visit out, empty when it does not. Its crawl delay becomes the host's pace."""
        from harness.capture.fetch import Fetcher
        from harness.capture.robots import Robots

        self._robots = self._robots or Robots()
        async with OutgoingProxy(self._settings) as proxy:
            fetcher = Fetcher(proxy_port=proxy.port, user_agent=self._agent)
            permission = await self._robots.allowed(url, self._agent, fetcher)
        if permission.crawl_delay:
            host = urlsplit(url).hostname or ""
            self._delays[host] = min(permission.crawl_delay, self._settings.retry_after_cap)
        return "" if permission.allowed else permission.why

    async def _pace(self, host: str) -> None:
        """Wait for this host's turn, and for as long as it has asked for patience, also while somebody waited."""
        clock = asyncio.get_running_loop().time
        while True:
            start = max(clock(), self._next_start.get(host, 0.0), self._patience.get(host, 0.0))
            self._next_start[host] = start + max(self._settings.pace, self._delays.get(host, 0.0))
            await asyncio.sleep(start - clock())
            if clock() >= self._patience.get(host, 0.0):
                return

    def _heed(self, host: str, capture: Capture) -> None:
        """Leave a host alone for as long as it asks for patience, up to the limit: not this page alone."""
        asked = _retry_after(capture) or 0.0
        if _passing(capture) and 0 < asked <= self._settings.retry_after_cap:
            self._patience[host] = asyncio.get_running_loop().time() + asked

    async def _visit(self, request: CaptureRequest, own: Browser | None, deadline: float) -> Capture:
        from harness.capture.frames import ScriptError
        from harness.capture.recorder import Recorder
        from harness.capture.settling import OverError
        from harness.capture.visit import Visit

        settings = self._settings
        try:
            browser = own or await self._browsers.get(driven=_driven(request))
        except BrowserStartError as error:
            return _failed(request, settings, Outcome.CRASHED, str(error), "")
        async with OutgoingProxy(settings) as proxy:
            names = [step.value for step in request.steps if step.kind is StepKind.TYPE_SECRET]
            kept = settings.secrets.kept_for(request.source) if request.login else ()
            redactor = Redactor(kept, typed=settings.secrets.typed(names))
            state = settings.secrets.state(request.source) if request.login else None
            forbidden = self._forbidden if settings.robots else None
            recorder = Recorder(settings, proxy, redactor, browser.memory, forbidden)
            visit = Visit(request, settings, browser.version, recorder, redactor)
            opened = None
            try:
                opened = await browser.open(proxy.port, recorder.worker, state=state)
                capture = await asyncio.wait_for(visit.run(opened), deadline)
                return _explained(capture, proxy)
            except BrowserStartError as error:
                return await visit.over(Outcome.CRASHED, str(error))
            except OverError as over:
                return await visit.over(over.outcome, over.why)
            except TimeoutError:
                why = f"more than {deadline:.0f} s for the page or {settings.call_deadline:g} s for a browser call"
                return await visit.over(Outcome.TIMED_OUT, why)
            except DevToolsClosedError as error:
                return await visit.over(Outcome.CRASHED, recorder.recording.crashed or str(error))
            except ScriptError as error:
                return await visit.over(Outcome.PARTIAL, f"the page could not be read: {error}")
            except DevToolsError as error:
                if recorder.recording.crashed:
                    return await visit.over(Outcome.CRASHED, recorder.recording.crashed)
                if recorder.recording.navigations > 1:
                    times = recorder.recording.navigations
                    return await visit.over(
                        Outcome.PARTIAL, f"the page went elsewhere {times} times, and while it was read"
                    )
                return await visit.over(Outcome.UNREACHABLE, str(error))
            except Exception as error:
                # A fault of ours on one page must not take the other pages with it; it is told apart by its words.
                _log.exception("%s", request.url)
                return await visit.over(Outcome.CRASHED, f"fault of the harness: {type(error).__name__}: {error}")
            finally:
                await recorder.finish()
                if opened is not None:
                    try:
                        await asyncio.wait_for(opened.close(), settings.call_deadline / 3)
                    except TimeoutError:
                        # A page that does not let go of its context takes the browser with it; the next visit starts another.
                        await browser.kill()
                    except Exception:
                        _log.debug("the browser was gone before its page was closed", exc_info=True)


def _tidy() -> None:
    """Give back what earlier captures held: their bodies and pictures lie in cycles that are seldom looked for, as they are few and
    large, and what is freed of them between smaller things is kept by GNU's allocator until it is asked."""
    import ctypes

    gc.collect()
    with suppress(OSError, AttributeError, TypeError):
        ctypes.CDLL(None).malloc_trim(0)


def left_of(spent: float, allowed: float) -> float:
    """How many seconds a further try of a page may take where others took ``spent``, and one is ``allowed`` so many."""
    return min(allowed, max(_LEAST, max(_TOGETHER, allowed) - spent))


def _no_address(url: str) -> str:
    """Why ``url`` is none that is ever asked for, empty when it may be. A file of this machine is no page, whoever names it."""
    try:
        parts = urlsplit(url)
        fit = parts.scheme in ("http", "https") and bool(parts.hostname) and parts.port != 0
    except ValueError as error:
        return f"no address of a page: {error}"
    if fit and "@" in parts.netloc:
        return "an address with a user name or password in it would be kept with it; `harness login` keeps them apart"
    return "" if fit else "a page has an address of http or https"


def _driven(request: CaptureRequest) -> bool:
    """Whether Playwright has to drive the page as well."""
    return bool(request.steps or request.login)


def _explained(capture: Capture, proxy: OutgoingProxy) -> Capture:
    """``capture`` with the proxy's reason in place of the browser's, which only knows that a tunnel failed."""
    if capture.outcome is not Outcome.UNREACHABLE:
        return capture
    url = urlsplit(capture.request.url)
    port = url.port or (443 if url.scheme == "https" else 80)
    trouble = proxy.troubles.get(f"{url.hostname}:{port}")
    if trouble is None or ("PROXY" not in "".join(capture.reasons) and "TUNNEL" not in "".join(capture.reasons)):
        return capture
    outcome = {"refused by policy": Outcome.REFUSED, "timeout": Outcome.TIMED_OUT}.get(
        trouble.kind, Outcome.UNREACHABLE
    )
    # The outcome says already that policy refused it.
    why = trouble.detail if outcome is Outcome.REFUSED else f"{trouble.kind}: {trouble.detail}"
    return replace(capture, outcome=outcome, reasons=(why, *capture.reasons))


def _of_copy(request: CaptureRequest, copy: ArchivedCopy) -> CaptureRequest:
    """The request for an archived copy of a page, as anybody would ask for it."""
    return replace(
        request, request_id=f"{request.request_id}/archived", url=copy.url, archived=copy, steps=(), login=False
    )


def _missing(capture: Capture) -> bool:
    """Whether the page could not be had, so that an archived copy is worth looking for."""
    return capture.request.archived is None and (
        capture.outcome.is_gone
        or (
            capture.state in (CaptureState.BLOCKED, CaptureState.FAILED)
            and capture.outcome not in (Outcome.REFUSED, Outcome.ROBOTS)
        )
    )


def _wait(capture: Capture, cap: float) -> float:
    """How long to wait before a second try, in seconds: what the host asked for, up to a cap; else a second."""
    asked = _retry_after(capture)
    return min(1.0, cap) if asked is None else asked


def _retry_after(capture: Capture) -> float | None:
    value = next((v for k, v in capture.headers if k.lower() == "retry-after"), None)
    if value is None:
        return None
    if value.strip().isascii() and value.strip().isdigit():
        return float(value)
    from email.utils import parsedate_to_datetime

    try:
        return max(0.0, (parsedate_to_datetime(value) - datetime.now(UTC)).total_seconds())
    except (ValueError, TypeError):
        return None


def _ran_out(capture: Capture) -> bool:
    """Whether a visit's time was up before it was over, whatever of its page it had read by then."""
    return capture.outcome is Outcome.TIMED_OUT or RAN_OUT in capture.limits


def _passing(capture: Capture) -> bool:
    """Whether a second try is worth it. A host that asks for a longer wait than is allowed is put off instead."""
    failed = capture.outcome in _WORTH_RETRYING or capture.status in _PASSING_STATUS or PART_FAILED in capture.limits
    if not failed and not _ran_out(capture):
        return False
    asked = _retry_after(capture)
    cap = float(capture.settings.get("retry_after_cap", 20.0))
    return asked is None or asked <= cap


def _failed(request: CaptureRequest, settings: CaptureSettings, outcome: Outcome, reason: str, browser: str) -> Capture:
    return Capture(
        request=request,
        outcome=outcome,
        reasons=(reason[:500],),
        started=datetime.now(UTC).isoformat(timespec="milliseconds").replace("+00:00", "Z"),
        milliseconds=0,
        final_url=request.url,
        hops=(),
        headers=(),
        title="",
        steps=(),
        artifacts={},
        media_types={},
        timings={},
        browser=browser,
        settings=settings.as_manifest(),
    )
