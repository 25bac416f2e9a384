"""How pages are visited. Lengths in CSS pixels, times in seconds, sizes in bytes."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import UTC, datetime
from enum import StrEnum
from pathlib import Path

from harness.capture.archive import Archive
from harness.capture.secrets import Secrets


class Profile(StrEnum):
    """Whose time a page's scripts see.

    OWN_TIME: the clock's, and everything is stopped at the end. REPEATABLE: a virtual clock that starts at a fixed time and
    runs as the page's work runs, with a seeded random; two captures of an unchanged page then agree, and what its scripts saw
    was not the world.
    """

    OWN_TIME = "own time"
    REPEATABLE = "repeatable"


# What the repeatable profile gives a page for a clock, in seconds since 1970 (1 January 2026, noon, UTC), and for chance.
VIRTUAL_START = 1_767_268_800
RANDOM_SEED = 0x9E3779B9


@dataclass(frozen=True, slots=True, kw_only=True)
class CaptureSettings:
    """Limits and manners of a capture.

    ``resolve`` maps host patterns (``*.test``) to ``address:port``: the outgoing proxy connects there whatever the address is,
    because somebody wrote it down. All other names must resolve to public addresses unless ``allow_private``.
    ``max_body`` limits one answer, ``max_visit`` the bytes over one connection; ``body_deadline`` is how long an answer may
    take to arrive whole. ``robots`` says whether a site's robots.txt is obeyed; ``archives`` are asked, in this order, when a
    page cannot be had. ``trusted_keys`` are SHA-256 hashes (base64) of public keys that are trusted in a certificate
    without an authority, for sites of one's own.
    """

    browser: Path
    concurrency: int = 4
    per_host: int = 2
    pace: float = 1.0
    page_deadline: float = 45.0
    navigation_deadline: float = 20.0
    call_deadline: float = 15.0
    load_deadline: float = 10.0
    quiet_deadline: float = 4.0
    allow_private: bool = False
    resolve: Mapping[str, str] = field(default_factory=dict)
    user_agent: str | None = None
    width: int = 1280
    height: int = 900
    tile_height: int = 8192
    max_height: int = 120_000
    max_scrolls: int = 40
    max_body: int = 64_000_000
    max_visit: int = 512_000_000
    body_deadline: float = 10.0
    max_navigations: int = 10
    profile: Profile = Profile.OWN_TIME
    virtual_seconds: float = 5.0
    timezone: str = "UTC"
    settle: bool = True
    accessibility: bool = True
    print_pdf: bool = False
    trusted_keys: tuple[str, ...] = ()
    step_deadline: float = 8.0
    secrets: Secrets = field(default_factory=Secrets)
    robots: bool = False
    archives: tuple[Archive, ...] = ()
    attempts: int = 2
    retry_after_cap: float = 20.0
    small_screenshots: bool = False

    def as_manifest(self) -> dict[str, str | int | float | bool]:
        """What of the settings shapes a snapshot, for its manifest. No path of this machine is among it."""
        kept: dict[str, str | int | float | bool] = {
            "width": self.width,
            "height": self.height,
            "tile_height": self.tile_height,
            "max_height": self.max_height,
            "max_scrolls": self.max_scrolls,
            "user_agent": self.user_agent or "default",
            "retry_after_cap": self.retry_after_cap,
            "max_body": self.max_body,
            "profile": self.profile.value,
            "timezone": self.timezone,
        }
        if self.profile is Profile.REPEATABLE:
            starts = datetime.fromtimestamp(VIRTUAL_START, UTC).strftime("%Y-%m-%dT%H:%M:%SZ")
            kept |= {"clock_starts": starts, "clock_seconds": self.virtual_seconds, "random_seed": RANDOM_SEED}
        return kept
