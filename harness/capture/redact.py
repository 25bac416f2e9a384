"""Keeping secrets out of what is recorded: session headers always, and known secret values wherever they occur."""

from __future__ import annotations

import base64
import re
from collections.abc import Iterable, Sequence

LEFT_OUT = "(left out)"

SECRET_HEADERS = frozenset(
    {"set-cookie", "set-cookie2", "cookie", "authorization", "proxy-authorization", "x-csrf-token", "x-xsrf-token", "x-auth-token", "x-api-key"}
)  # fmt: skip

# What is a token by its name, in headers, addresses, forms, markup and JSON alike; a pattern that Python reads anywhere in a name.
TOKEN_NAME = r"(?:token|jwt|secret|session|csrf|xsrf|api[-_]?key)"
_TOKEN_NAMED = re.compile(TOKEN_NAME, re.IGNORECASE)

# A shorter value occurs in honest text by chance, and replacing it there would falsify the record.
SHORTEST = 4


# From how many characters on, a digit among them, a secret is looked for in other letters and in groups as well, without falsifying honest text.
_DISTINCT = 8


def says_who_asks(header: str) -> bool:
    """Whether a header of that name says who asks, or gives somebody what to say it with."""
    return header.lower() in SECRET_HEADERS or _TOKEN_NAMED.search(header) is not None


class Redactor:
    """Takes ``secrets`` out of whatever passes: as they are, and as URLs, forms, JSON, markup, Base64 and hexadecimals spell them.

    ``typed`` are secrets that a visit gives to a page, which may show them in its own manner: in capitals, in groups as card numbers
    are, letter by letter in elements of their own.
    """

    def __init__(self, secrets: Iterable[str] = (), typed: Iterable[str] = ()) -> None:
        self._secrets: set[str] = set()
        self._spellings: list[_Spelling] = []
        self._typed = set(typed)
        self.found = 0
        self.add(self._typed)
        self.add(secrets)

    def add(self, secrets: Iterable[str]) -> None:
        """Look for these as well from now on. Values too short to be told from honest text are not looked for."""
        new = {s for s in secrets if len(s) >= SHORTEST} - self._secrets
        if not new:
            return
        self._secrets |= new
        # Longest first: a secret may hold another one.
        ordered = sorted(self._secrets, key=lambda s: (-len(s), s))
        self._spellings = [spelling for secret in ordered for spelling in _spellings(secret, secret in self._typed)]

    @property
    def patterns(self) -> tuple[str, ...]:
        """What is looked for, as regular expressions that Python and JavaScript read alike."""
        return tuple(spelling.pattern for spelling in self._spellings)

    @property
    def idle(self) -> bool:
        """Whether there is nothing to look for but headers."""
        return not self._secrets

    def text(self, text: str) -> str:
        """``text`` without secrets."""
        for spelling in self._spellings:
            if spelling.core in text:
                text, found = spelling.in_text.subn(spelling.left_out, text)
                self.found += found
        return text

    def body(self, body: bytes) -> bytes:
        """``body`` without secrets; the very same object when there were none."""
        for spelling in self._spellings:
            if spelling.core_bytes in body:
                body, found = spelling.in_bytes.subn(spelling.left_out_bytes, body)
                self.found += found
            for wide, encoding in spelling.wide:
                if wide in body:
                    self.found += body.count(wide)
                    body = body.replace(wide, LEFT_OUT.encode(encoding))
        return body

    def holds(self, body: bytes) -> bool:
        """Whether there is a secret in ``body``."""
        return any(
            (spelling.core_bytes in body and spelling.in_bytes.search(body))
            or any(wide in body for wide, _ in spelling.wide)
            for spelling in self._spellings
        )

    def headers(self, headers: Sequence[tuple[str, str]]) -> tuple[tuple[str, str], ...]:
        """``headers`` with the values of those left out that say who asks, and without secrets. Pseudo-headers are dropped."""
        return tuple(
            (name, LEFT_OUT if says_who_asks(name) else self.text(value))
            for name, value in headers
            if not name.startswith(":")
        )


class _Spelling:
    """One way to write a secret. ``core`` is a part that stands in every variant as it is: looking for it first is cheap. ``parted`` is one
    with markup among its letters."""

    def __init__(
        self, pattern: str, core: str, wide: tuple[tuple[bytes, str], ...] = (), *, parted: bool = False
    ) -> None:
        self.pattern = pattern
        self.core = core
        self.core_bytes = core.encode("utf-8", "surrogatepass")
        self.in_text = re.compile(pattern)
        self.in_bytes = re.compile(pattern.encode("utf-8", "surrogatepass"))
        self.wide = wide
        self.parted = parted

    def left_out(self, found: re.Match[str]) -> str:
        """What stands in a secret's place, with the markup that stood among its letters."""
        return LEFT_OUT + ("".join(_TAG.findall(found[0])) if self.parted else "")

    def left_out_bytes(self, found: re.Match[bytes]) -> bytes:
        """The same in bytes."""
        return LEFT_OUT.encode() + (b"".join(_TAG_BYTES.findall(found[0])) if self.parted else b"")


_TAG = re.compile(r"<[^<>]*>")
_TAG_BYTES = re.compile(rb"<[^<>]*>")

# What may stand between two letters of a secret that is shown in groups or letter by letter. Not as a class of characters: in bytes they
# are several each.
_BETWEEN = (
    r"[\s.\-/]",
    *"\u00a0\u00ad\u200b\u200c\u200d\u202f\u2060\ufeff",
    r"&(?:shy|nbsp|zwnj|zwj|#(?:160|173|820[345])|#[xX](?:[aA]0|[aA][dD]|200[bBcCdD]));",
    r"<[^<>]{0,300}>",
)
_GAP = f"(?:{'|'.join(_BETWEEN)}){{0,8}}"


def _spellings(secret: str, typed: bool) -> list[_Spelling]:
    wide = tuple((secret.encode(e, "surrogatepass"), e) for e in ("utf-16-le", "utf-16-be"))
    cores = re.findall(r"[A-Za-z0-9]+", secret)
    found = [_Spelling("".join(map(_variants, secret)), max(cores, key=len, default=""), wide)]
    if typed and len(secret) >= _DISTINCT and any(c.isdigit() for c in secret) and "<" not in secret:
        found.append(_Spelling(_GAP.join(map(_either_case, secret)), "", parted=True))
    data = secret.encode("utf-8", "surrogatepass")
    plain = {data.hex(), data.hex().upper()}
    for inner in _inside_base64(data):
        plain |= {inner, inner.replace("+", "-").replace("/", "_")}
    return [*found, *(_Spelling(re.escape(text), text) for text in sorted(plain))]


def _variants(letter: str) -> str:
    """A pattern for one character as it is, in a URL or a form, in JSON, and in markup."""
    if letter.isascii() and letter.isalnum():
        return letter
    code = ord(letter)
    percent = "".join(f"%{_hexadecimal(f'{byte:02x}')}" for byte in letter.encode("utf-8", "surrogatepass"))
    units = letter.encode("utf-16-be", "surrogatepass").hex()
    found = [percent, percent.replace("%", "%25")]
    found += ["".join(rf"\\u{_hexadecimal(units[n : n + 4])}" for n in range(0, len(units), 4))]
    found += [f"&#0*{code};?", f"&#[xX]0*{_hexadecimal(f'{code:x}')};?"]
    if letter in _NAMED:
        found.append(f"&{_NAMED[letter]};")
    if letter in "\"\\/'":
        found.append(r"\\" + re.escape(letter))
    if letter == " ":
        found.append(r"\+")
    return f"(?:{'|'.join([*found, re.escape(letter)])})"


def _either_case(letter: str) -> str:
    if letter.isascii() and letter.isalpha():
        return f"[{letter.lower()}{letter.upper()}]"
    return _variants(letter)


def _hexadecimal(digits: str) -> str:
    return "".join(f"[{d}{d.upper()}]" if d.isalpha() else d for d in digits)


_NAMED = {"&": "amp", "<": "lt", ">": "gt", '"': "quot", "'": "apos"}


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
