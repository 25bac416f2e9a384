"""What people write for a page: capitals in its scheme and host say nothing, and an address of another kind is told as that."""

from __future__ import annotations

from pathlib import Path

import pytest

from harness.cli import run
from harness.engine.addressed import page_address
from harness.engine.errors import UsageError


@pytest.mark.parametrize(
    ("text", "address"),
    [
        ("HTTP://A.Test/Story?Q=1#P", "http://a.test/Story?Q=1#P"),
        ("https://me:PW@A.Test:8080", "https://me:PW@a.test:8080"),
        ("http://a.test", "http://a.test"),
        ("0123456789ab", ""),
        ("notes/http.md", ""),
        ("C://notes.txt", ""),
        ("javascript:alert(1)", ""),
    ],
)
def test_capitals_of_a_scheme_and_a_host_are_no_other_address(text: str, address: str) -> None:
    assert page_address(text) == address


@pytest.mark.parametrize("text", ["ftp://a.test/x", "FILE:///etc/hosts"])
def test_an_address_of_another_kind_is_none_of_a_page(text: str) -> None:
    with pytest.raises(UsageError, match="no page's address"):
        page_address(text)


def test_who_quotes_from_one_is_told_so(tmp_path: Path, capfdbinary: pytest.CaptureFixture[bytes]) -> None:
    (tmp_path / "harness.toml").touch()
    assert run(["quote", "ftp://a.test/x", "words", "--root", str(tmp_path)]) == 2
    said = capfdbinary.readouterr().err.decode()
    assert "no page's address" in said
    assert "snapshot" not in said
