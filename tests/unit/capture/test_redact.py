"""No spelling of a secret stays; honest text does."""

from __future__ import annotations

import base64
import gzip
import html
import json
from urllib.parse import quote, quote_plus, urlencode

import pytest
from hypothesis import given
from hypothesis import strategies as st

from harness.capture.keeping import Kept
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


@pytest.mark.parametrize(
    ("shown", "left"),
    [
        ("CANARY-PA55WORD-41F7", LEFT_OUT),
        ("canary-<b>Pa55</b>word-41f7", f"{LEFT_OUT}<b></b>"),
        ("".join(f"<i>{c}</i>" for c in "canary-Pa55word-41f7"), f"<i>{LEFT_OUT}{'</i><i>' * 19}</i>"),
        ("canary-Pa55\N{SOFT HYPHEN}word-\N{ZERO WIDTH SPACE}41f7", LEFT_OUT),
        ("canary-Pa55&shy;word&#8203;-41f7", LEFT_OUT),
        ("4929 1234 1234 1239", LEFT_OUT),
        ("4929-1234-1234-1239", LEFT_OUT),
        ("4929\N{NO-BREAK SPACE}1234\N{NO-BREAK SPACE}1234\N{NO-BREAK SPACE}1239", LEFT_OUT),
    ],
)  # fmt: skip
def test_what_a_page_makes_of_a_typed_secret_is_found(shown: str, left: str) -> None:
    typed = Redactor(typed=["canary-Pa55word-41f7", "4929123412341239"])
    assert typed.text(f"a {shown} b") == f"a {left} b"
    assert typed.body(f"a {shown} b".encode()).decode() == f"a {left} b"
    assert typed.holds(shown.encode())
    honest = "In 4929 there were 1,234 of 1234 soldiers; 1239 canary birds, Pa55 words"
    assert typed.text(honest) == honest
    assert not typed.holds(honest.encode())


def test_a_short_or_plain_word_is_looked_for_only_as_it_is() -> None:
    redactor = Redactor(typed=["1214", "information"])
    for honest in ("12 14 troops", "12.14 troops", "in formation", "INFORMATION"):
        assert redactor.text(honest) == honest
    assert redactor.text("1214 information") == f"{LEFT_OUT} {LEFT_OUT}"


def test_secrets_are_taken_out_before_an_artifact_is_packed() -> None:
    redactor = Redactor()
    redactor.add({SECRET})
    kept = Kept(redactor)
    kept.keep_packed("record.json.gz", json.dumps({"failure": f"refused {SECRET}"}).encode())
    told = gzip.decompress(kept.artifacts["record.json.gz"]).decode()
    assert json.loads(told) == {"failure": f"refused {LEFT_OUT}"}
    assert kept.media["record.json.gz"] == "application/gzip"
    # Packed again it is the same: what did not change is stored once.
    again = Kept(redactor)
    again.keep_packed("record.json.gz", json.dumps({"failure": f"refused {SECRET}"}).encode())
    assert again.artifacts == kept.artifacts
