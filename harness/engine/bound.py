"""Which secrets may be used where, as named outside the repository: a pull request can change every file, and none of this.

``HARNESS_SECRET_HOSTS`` holds lines or words ``NAME=host,host``; ``login=host,host`` is for kept logins. Where it is set, it alone binds
secrets to hosts, whatever ``[secrets]`` in ``harness.toml`` says; where ``CI`` is set and it is not, there are no secrets at all.
"""

from __future__ import annotations

import re
import tomllib
from collections.abc import Mapping
from fnmatch import fnmatch
from typing import Any
from urllib.parse import urlsplit

from harness.engine.ci import in_ci
from harness.engine.errors import UsageError
from harness.engine.settings import SETTINGS_FILE, Settings

VARIABLE = "HARNESS_SECRET_HOSTS"
LOGIN = "login"
_NAME = re.compile(r"[A-Z][A-Z0-9_]*|login")
_HOST = re.compile(r"(\*\.)?[a-z0-9-]+(\.[a-z0-9-]+)*")


def bound_hosts(environ: Mapping[str, str]) -> dict[str, tuple[str, ...]] | None:
    """Host patterns by secret, as the environment binds them; ``None`` where the files of the registry may. Raises `UsageError`."""
    text = environ.get(VARIABLE)
    if text is None:
        return {} if in_ci(environ) else None
    found: dict[str, tuple[str, ...]] = {}
    for word in re.split(r"[\s;]+", text.strip()):
        if not word:
            continue
        name, _, hosts = word.partition("=")
        patterns = tuple(h.lower() for h in hosts.split(",") if h)
        if not _NAME.fullmatch(name) or not patterns or not all(_HOST.fullmatch(h) for h in patterns):
            raise UsageError(
                f"{VARIABLE}: {word!r}", "write NAME=host,host or login=host; a host is a.test or *.a.test"
            )
        found[name] = (*found.get(name, ()), *patterns)
    return found


def states_for(states: Mapping[str, Mapping[str, Any]], patterns: tuple[str, ...]) -> dict[str, Mapping[str, Any]]:
    """Kept logins with only the cookies and the storage of hosts that ``patterns`` name; those left with nothing are left out."""
    found: dict[str, Mapping[str, Any]] = {}
    for source, state in states.items():
        cookies = [c for c in state.get("cookies", ()) if _within(str(c.get("domain", "")), patterns)]
        origins = [
            o for o in state.get("origins", ()) if _matches(urlsplit(str(o.get("origin", ""))).hostname or "", patterns)
        ]
        if cookies or origins:
            found[source] = {**state, "cookies": cookies, "origins": origins}
    return found


def _matches(host: str, patterns: tuple[str, ...]) -> bool:
    return any(fnmatch(host.lower().rstrip("."), pattern) for pattern in patterns)


def _within(domain: str, patterns: tuple[str, ...]) -> bool:
    """Whether a cookie goes to hosts of the patterns only: with a leading dot it goes to all hosts below its domain."""
    if domain.startswith("."):
        return f"*{domain.lower()}" in patterns
    return _matches(domain, patterns)


def refuse_detours(settings: Settings) -> None:
    """Raise `UsageError` where ``harness.toml`` names the browser, or other addresses for hosts: it could have a secret sent anywhere."""
    path = settings.root / SETTINGS_FILE
    if not path.is_file():
        return
    section = tomllib.loads(path.read_text(encoding="utf-8")).get("capture", {})
    for name, instead in (("browser", "HARNESS_BROWSER or --browser"), ("resolve", "--resolve")):
        if section.get(name) and getattr(settings.capture, name):
            raise UsageError(
                f"{path}: [capture] {name} is not taken from a file where secrets are at hand",
                f"give {instead}, or run without secrets: {VARIABLE} unset",
            )
