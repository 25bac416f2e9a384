"""No spelling of a secret stays; honest text does."""

from __future__ import annotations

import base64
import html
import json
from urllib.parse import quote, quote_plus, urlencode

import pytest
from hypothesis import given
from hypothesis import strategies as st

from harness.capture.redact import LEFT_OUT, Redactor
from harness.capture.secrets import cookie_values

SECRET = "pä!s/w\"o&r d*7('é)"
QUOTED = quote(SECRET, safe="")


@pytest.mark.parametrize(
    "spelled",
    [
        SECRET,
        quote(SECRET),
        QUOTED,
        QUOTED.lower(),
        quote(SECRET, safe="!*'()"),  # as JavaScript's encodeURIComponent
        quote(QUOTED, safe=""),
        quote_plus(SECRET),
        urlencode({"word": SECRET}),
        json.dumps(SECRET),
        json.dumps(SECRET, ensure_ascii=False).replace("/", "\\/"),
        html.escape(SECRET),
        SECRET.encode("ascii", "xmlcharrefreplace").decode(),
        "".join(c if c.isalnum() else f"&#x{ord(c):X};" for c in SECRET),
        base64.b64encode(("x:" + SECRET).encode()).decode(),
        base64.urlsafe_b64encode(("~?" + SECRET + "?>").encode()).decode(),
        SECRET.encode().hex().upper(),
    ],
)
def test_every_spelling_is_found(spelled: str) -> None:
    redactor = Redactor([SECRET])
    for redacted in (
        redactor.text(f"before {spelled} after"),
        redactor.body(f"before {spelled} after".encode()).decode(),
    ):
        assert LEFT_OUT in redacted
        assert "pä" not in redacted
        assert redacted.startswith("before ")
        assert redacted.endswith(" after")
    assert redactor.found == 2


def test_wide_text_is_looked_through_too() -> None:
    for encoding in ("utf-16-le", "utf-16-be"):
        assert Redactor(["canary-word"]).body("a canary-word b".encode(encoding)).decode(encoding) == f"a {LEFT_OUT} b"


@given(st.text(alphabet=st.characters(exclude_categories=["Cs"]), min_size=4, max_size=30), st.text(max_size=20))
def test_no_secret_is_left_in_text_or_form(secret: str, around: str) -> None:
    redactor = Redactor([secret])
    said = redactor.text(f"{around}{secret}{around}")
    assert secret not in said.replace(LEFT_OUT, "") or secret in LEFT_OUT
    spelled = urlencode({"a": secret})[2:]
    assert LEFT_OUT in redactor.text(f"x={spelled}&")


def test_honest_bytes_are_the_very_same() -> None:
    body = b"<p>1,500 soldiers were moved</p>" * 10
    assert Redactor(["canary-word"]).body(body) is body


def test_words_dates_and_numbers_in_cookies_are_no_secrets() -> None:
    honest = ["Vladivostok", "NORTHKOREA", "2024-10-18", "1,500,000", "two words here", "12:30:00"]
    sessions = ["8f14e45fceea167a", "canary-session-90ab", "AbCdEfGhIjKl", "12345678901234567890", "qwertzuiopasdfghjk"]
    found = cookie_values([{"value": v} for v in honest + sessions])
    assert found == set(sessions)
