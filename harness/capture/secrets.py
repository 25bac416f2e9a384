"""Secrets of a run: values from the environment, each bound to hosts, and login states kept for sources. They are never printed."""

from __future__ import annotations

import json
import re
from collections.abc import Iterable, Iterator, Mapping
from fnmatch import fnmatch
from html import unescape
from typing import Any
from urllib.parse import unquote_plus, urlsplit

from harness.capture.redact import SHORTEST, TOKEN_NAME

# What makes a stored value a token rather than a setting such as `dark` or `en-GB`: its length, and letters beside digits.
_TOKEN_LENGTH = 12
_COOKIE_LENGTH = 8


class SecretRefusedError(Exception):
    """A secret is not to be had, or not for this page; the message says why and never the value."""


class Secrets:
    """``values`` by name, ``hosts`` (patterns as ``*.example.org``) by name, and Playwright storage ``states`` by source."""

    def __init__(
        self,
        values: Mapping[str, str] | None = None,
        hosts: Mapping[str, tuple[str, ...]] | None = None,
        states: Mapping[str, Mapping[str, Any]] | None = None,
    ) -> None:
        self._values = dict(values or {})
        self._hosts = dict(hosts or {})
        self._states = dict(states or {})

    def __repr__(self) -> str:
        return f"Secrets({len(self._values)} values, {len(self._states)} states)"

    def value(self, name: str, url: str) -> str:
        """The secret ``name`` for the page at ``url``. Raises `SecretRefusedError` when it is not set or not bound to that host."""
        host = (urlsplit(url).hostname or "").lower().rstrip(".")
        patterns = self._hosts.get(name, ())
        if not any(fnmatch(host, pattern.lower()) for pattern in patterns):
            bound = f"it is bound to {', '.join(patterns)}" if patterns else "no host is bound to it in [secrets]"
            raise SecretRefusedError(f"the secret {name} is not for {host or 'this page'}: {bound}")
        if name not in self._values:
            raise SecretRefusedError(f"the environment variable {name} is not set")
        if len(self._values[name]) < SHORTEST:
            why = f"it has fewer than {SHORTEST} characters, too few to be told from honest text and kept out of the snapshot"
            raise SecretRefusedError(f"the secret {name} is not typed: {why}")
        return self._values[name]

    def state(self, source: str) -> Mapping[str, Any] | None:
        """The login state of a source, ``None`` when there is none."""
        return self._states.get(source)

    def typed(self, names: Iterable[str]) -> set[str]:
        """The values of the secrets ``names`` that are set."""
        return {self._values[name] for name in names if name in self._values}

    def kept_for(self, source: str) -> set[str]:
        """What of the login state of ``source`` a visit with it must not leave behind."""
        state = self._states.get(source, {})
        found = cookie_values(state.get("cookies", ()))
        for origin in state.get("origins", ()):
            found |= token_values(item.get("value", "") for item in origin.get("localStorage", ()))
            found |= token_values(origin.get("indexedDB", ()))
        return found


def token_values(stored: Iterable[Any]) -> set[str]:
    """What of values that a page stores for itself, or sends along as who it is, looks like a token."""
    return {token for value in stored for token in _tokens(value)}


def called_tokens(text: str) -> list[str]:
    """What an address, a form's data, JSON or markup calls a token by the name that it stands under."""
    found = [unquote_plus(value) for value in _IN_ADDRESS.findall(text)] + _IN_JSON.findall(text)
    for tag in _NAMED_TAGS.findall(text):
        if _TAG_NAME.search(tag) and (value := _TAG_VALUE.search(tag)):
            found.append(unescape(value[1].strip("\"'")))
    return found


_IN_ADDRESS = re.compile(
    rf"(?:^|[?&#;\n])(?:[\w.-]*{TOKEN_NAME}[\w.-]*|sid|sig|code|ticket)=([^&#;\s\"'<>\\]+)", re.IGNORECASE
)
_IN_JSON = re.compile(rf'"[\w-]*{TOKEN_NAME}[\w-]*"\s*:\s*"([^"\\]+)"', re.IGNORECASE)
_NAMED_TAGS = re.compile(r"<(?:input|meta)\b[^<>]{0,2000}>", re.IGNORECASE)
_TAG_NAME = re.compile(rf"\bname\s*=\s*[\"']?[\w.-]*{TOKEN_NAME}", re.IGNORECASE)
_TAG_VALUE = re.compile(r"""\b(?:value|content)\s*=\s*("[^"]*"|'[^']*'|[^\s"'>]+)""", re.IGNORECASE)


def cookie_values(cookies: Iterable[Mapping[str, Any]]) -> set[str]:
    """The values of cookies that may be somebody's session. A word, a date or a small number is none: to take those out of a page
    would falsify it."""
    values = (str(c.get("value", "")) for c in cookies)
    return {v for v in values if len(v) >= _COOKIE_LENGTH and not _HONEST.fullmatch(v)}


# What stands in cookies and in honest text alike.
_HONEST = re.compile(r"[A-Z]?[a-z]{1,14}|[A-Z]{1,15}|[\d.,:/+-]{1,15}|.*\s.*|true|false")


def _tokens(value: Any) -> Iterator[str]:
    """What of a stored value looks like a token, also inside JSON."""
    if isinstance(value, str):
        try:
            inner = json.loads(value)
        except ValueError:
            inner = None
        if isinstance(inner, dict | list):
            yield from _tokens(inner)
        elif (
            len(value) >= _TOKEN_LENGTH
            and not any(c.isspace() for c in value)
            and any(c.isdigit() for c in value)
            and any(c.isalpha() for c in value)
        ):
            yield value
    elif isinstance(value, dict):
        for part in value.values():
            yield from _tokens(part)
    elif isinstance(value, list):
        for part in value:
            yield from _tokens(part)
