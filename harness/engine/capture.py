"""Visiting the planned pages and keeping what came back."""

from __future__ import annotations

import os
from collections.abc import Container, Iterable, Iterator, Mapping
from dataclasses import dataclass
from datetime import UTC, datetime
from typing import TYPE_CHECKING

from harness.engine.errors import NotCheckedError, UsageError
from harness.engine.settings import Settings
from harness.model.snapshot import CaptureRequest, CaptureState, Snapshot

if TYPE_CHECKING:
    from harness.capture.secrets import Secrets
    from harness.capture.settings import CaptureSettings
    from harness.store.api import Store


@dataclass(frozen=True, slots=True, kw_only=True)
class Stored:
    """One page visited and kept: its request, its snapshot and how long the visit took."""

    request: CaptureRequest
    snapshot: Snapshot
    milliseconds: int


def new_run() -> str:
    """A name for a run that sorts by time and is unique on this machine and across them."""
    return f"{datetime.now(UTC):%Y%m%dT%H%M%S}-{os.urandom(4).hex()}"


def capture_settings(settings: Settings, environ: Mapping[str, str]) -> CaptureSettings:
    """How to capture, with the browser found. Raises `NotCheckedError` when there is no browser."""
    from harness.capture.archive import Archive
    from harness.capture.browser_path import BrowserNotFoundError, find_browser
    from harness.capture.settings import CaptureSettings, Profile

    section = settings.capture
    try:
        browser = find_browser(section.browser, environ)
    except BrowserNotFoundError as error:
        kind = UsageError if section.browser else NotCheckedError
        raise kind(str(error), "`harness doctor` says what is there and what to install") from error
    return CaptureSettings(
        browser=browser.path,
        concurrency=section.concurrency,
        page_deadline=section.deadline,
        pace=section.pace,
        allow_private=section.allow_private,
        resolve=dict(section.resolve),
        user_agent=section.user_agent,
        small_screenshots=section.small_screenshots,
        profile=Profile(section.profile),
        per_host=section.per_host,
        retry_after_cap=section.retry_after_cap,
        robots=section.robots,
        archives=tuple(Archive(a.name, a.timegate, a.timemap) for a in section.archives),
        accessibility=section.accessibility,
        print_pdf=section.print_pdf,
        max_body=section.max_body,
        max_height=section.max_height,
        max_scrolls=section.max_scrolls,
        secrets=secrets(settings, environ),
    )


def secrets(settings: Settings, environ: Mapping[str, str]) -> Secrets:
    """The secrets of a run: what the environment holds of those that the settings name, and the kept logins.

    Each is bound to hosts, in CI only by the environment. Raises `UsageError` where a file of the registry could lead one elsewhere.
    """
    from harness.capture.secrets import Secrets
    from harness.engine.bound import LOGIN, bound_hosts, refuse_detours, states_for
    from harness.engine.login import kept_states

    bound = bound_hosts(environ)
    hosts = {name: tuple(patterns) for name, patterns in settings.secrets.items()}
    states = kept_states(settings, environ)
    if bound is not None:
        hosts = {name: bound[name] for name in hosts if name in bound}
        states = states_for(states, bound.get(LOGIN, ()))
    values = {name: environ[name] for name in hosts if environ.get(name)}
    if bound is not None and (values or states):
        refuse_detours(settings)
    return Secrets(values, hosts, states)


def captured(
    url: str,
    how: CaptureSettings,
    store: Store,
    *,
    by: str,
    source: str,
    otherwise: str,
    enough: Container[CaptureState] = (CaptureState.COMPLETE, CaptureState.PARTIAL),
) -> Snapshot:
    """The snapshot of one page, visited now ``by`` a command and kept as ``source``'s. Raises `NotCheckedError`, of which ``otherwise`` is the
    hint, for one that is gone or in no state that is ``enough``."""
    request = CaptureRequest(request_id=f"{new_run()}/{by}", source=source, url=url)
    stored = next(iter(capture((request,), how, store)), None)
    if stored is None:
        raise NotCheckedError(f"{url} was not captured", "run `harness doctor`")
    snapshot = stored.snapshot
    if snapshot.outcome.is_gone or snapshot.state not in enough:
        why = f": {snapshot.reasons[0]}" if snapshot.reasons else ""
        raise NotCheckedError(f"{url}: {snapshot.outcome.value}{why}", otherwise)
    return snapshot


def capture(requests: Iterable[CaptureRequest], how: CaptureSettings, store: Store) -> Iterator[Stored]:
    """Visit every page once and store what came back, as each visit ends. A page's own trouble is in its snapshot."""
    from harness.capture.engine import capture_all

    for visit in capture_all(requests, how):
        yield Stored(request=visit.request, snapshot=store.put(visit), milliseconds=visit.milliseconds)
