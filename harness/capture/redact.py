"""Keeping secrets out of what is recorded: session headers always, and known secret values wherever they occur."""

from __future__ import annotations

import base64
import html
import json
from collections.abc import Iterable, Sequence
from urllib.parse import quote, quote_plus

LEFT_OUT = "(left out)"

_SECRET_HEADERS = frozenset(
    {"set-cookie", "set-cookie2", "cookie", "authorization", "proxy-authorization", "x-csrf-token", "x-xsrf-token", "x-auth-token", "x-api-key"}
)  # fmt: skip

# A shorter value occurs in honest text by chance, and replacing it there would falsify the record.
SHORTEST = 4


class Redactor:
    """Takes ``secrets`` out of whatever passes: as they are, and as URLs, forms, JSON and Base64 spell them."""

    def __init__(self, secrets: Iterable[str] = ()) -> None:
        self._secrets: set[str] = set()
        self._spelled: list[str] = []
        self._bytes: list[bytes] = []
        self.found = 0
        self.add(secrets)

    def add(self, secrets: Iterable[str]) -> None:
        """Look for these as well from now on. Values too short to be told from honest text are not looked for."""
        self._secrets |= {s for s in secrets if len(s) >= SHORTEST}
        spelled: set[str] = set()
        for secret in self._secrets:
            spelled |= {secret, quote(secret, safe=""), quote(secret), quote_plus(secret)}
            spelled |= {json.dumps(secret)[1:-1], json.dumps(secret, ensure_ascii=False)[1:-1], html.escape(secret)}
            spelled |= set(_inside_base64(secret.encode("utf-8", "surrogatepass")))
        # Longest first: a spelling may hold another one.
        self._spelled = sorted(spelled, key=lambda s: (-len(s), s))
        self._bytes = [s.encode("utf-8", "surrogatepass") for s in self._spelled]

    @property
    def secrets(self) -> tuple[str, ...]:
        """What is looked for, as it is, longest first."""
        return tuple(sorted(self._secrets, key=lambda s: (-len(s), s)))

    @property
    def idle(self) -> bool:
        """Whether there is nothing to look for but headers."""
        return not self._spelled

    def text(self, text: str) -> str:
        """``text`` without secrets."""
        for secret in self._spelled:
            if secret in text:
                self.found += text.count(secret)
                text = text.replace(secret, LEFT_OUT)
        return text

    def body(self, body: bytes) -> bytes:
        """``body`` without secrets; the very same object when there were none."""
        for secret in self._bytes:
            if secret in body:
                self.found += body.count(secret)
                body = body.replace(secret, LEFT_OUT.encode())
        return body

    def headers(self, headers: Sequence[tuple[str, str]]) -> tuple[tuple[str, str], ...]:
        """``headers`` with the values of session headers left out, and without secrets. Pseudo-headers are dropped."""
        return tuple(
            (name, LEFT_OUT if name.lower() in _SECRET_HEADERS else self.text(value))
            for name, value in headers
            if not name.startswith(":")
        )


def _inside_base64(secret: bytes) -> list[str]:
    """What ``secret`` looks like inside Base64 at each of the three places where it may begin."""
    found = []
    for shift in range(3):
        text = base64.b64encode(b"\0" * shift + secret).decode("ascii")
        # The characters that also hold bits of what stands before and behind are not the secret's own.
        inner = text[-(-shift * 8 // 6) : (shift + len(secret)) * 8 // 6]
        if len(inner) >= 2 * SHORTEST:
            found.append(inner)
    return found
