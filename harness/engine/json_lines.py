"""Lines of JSON: as others may write them, read so strictly that what is answered can be written as JSON again, and as they are written."""

from __future__ import annotations

import json
from typing import Any


def value_of(line: str | bytes) -> Any:
    """The value that a line holds. Raises ValueError for one that is no JSON, for numbers that JSON has no writing for, and for what is nested
    too deep to be read."""
    try:
        return json.loads(line, parse_constant=_no_number, parse_float=_finite)
    except RecursionError as error:
        raise ValueError("it is nested too deep") from error


class LineError(Exception):
    """A line cannot be answered; the message says why."""


def object_of(line: str | bytes, number: int) -> dict[str, Any]:
    """The object that line ``number`` holds. Raises `LineError`."""
    try:
        found = value_of(line)
    except ValueError as error:
        raise LineError(f"line {number} is not JSON: {error}") from error
    if not isinstance(found, dict):
        raise LineError(f"line {number} is not a JSON object")
    return found


def line_of(said: Any) -> bytes:
    """One line that holds ``said``. Halves of surrogate pairs, which UTF-8 has no form for, stay escaped, so that an id comes back as it was
    given."""
    try:
        return json.dumps(said, ensure_ascii=False).encode() + b"\n"
    except UnicodeEncodeError:
        return json.dumps(said).encode() + b"\n"


def _no_number(name: str) -> float:
    raise ValueError(f"{name} is no number of JSON")


def _finite(digits: str) -> float:
    """A number that can be written again. Raises ValueError for one too large: it would come back as no JSON at all."""
    value = float(digits)
    if value in (float("inf"), float("-inf")):
        raise ValueError(f"{digits[:40]} is too large")
    return value
