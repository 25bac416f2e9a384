"""EDTF as days."""

from __future__ import annotations

import subprocess
import sys
from datetime import date

import pytest
from hypothesis import given
from hypothesis import strategies as st

from harness.evidence.edtf import EdtfError, interval

_GOOD = [
    ("2024-10-13", "2024-10-13", "2024-10-13"),
    ("2024-02", "2024-02-01", "2024-02-29"),
    ("2024", "2024-01-01", "2024-12-31"),
    ("2024-10-08/2024-10-13", "2024-10-08", "2024-10-13"),
    ("2024-12/2025", "2024-12-01", "2025-12-31"),
    ("2024-12~", "2024-12-01", "2024-12-31"),
    ("2024?", "2024-01-01", "2024-12-31"),
    ("2024-21", "2024-03-01", "2024-05-31"),
    ("2024-34", "2024-04-01", "2024-06-30"),
    ("2024-10-08/..", "2024-10-08", "9999-12-31"),
    ("../2024-10", "0001-01-01", "2024-10-31"),
    ("202X", "2020-01-01", "2029-12-31"),
]


@pytest.mark.parametrize(("text", "first", "last"), _GOOD)
def test_reads(text: str, first: str, last: str) -> None:
    assert interval(text) == (date.fromisoformat(first), date.fromisoformat(last))


@pytest.mark.parametrize(
    "text", ["2024-13-40", "2024-13", "2024-02-30", "yesterday", "", "2024-10-13/2024-10-08", "13.10.2024", "../..", "2024-10-13T25:00", "0000", "٢٠٢٤", "a/b/c", "2024~~"]
)  # fmt: skip
def test_says_what_is_wrong(text: str) -> None:
    with pytest.raises(EdtfError) as caught:
        interval(text)
    assert str(caught.value)


@given(st.text("0123456789-/.X~?%uUsy[]{}", max_size=14))
def test_any_text_is_days_or_an_edtf_error(text: str) -> None:
    try:
        first, last = interval(text)
    except EdtfError:
        return
    assert first <= last


@given(st.dates(), st.dates())
def test_plain_days_and_intervals(a: date, b: date) -> None:
    first, last = sorted((a, b))
    assert interval(f"{first.isoformat()}/{last.isoformat()}") == (first, last)


def test_plain_dates_need_no_package() -> None:
    code = "import sys; from harness.evidence.edtf import interval; interval('2024-10-08/2024-10-13'); sys.exit('edtf' in sys.modules)"
    assert subprocess.run([sys.executable, "-c", code], check=False).returncode == 0
