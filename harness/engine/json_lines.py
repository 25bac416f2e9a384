"""Lines of JSON: as others may write them, read so strictly that what is answered can be written as JSON again, and as they are written."""

from __future__ import annotations

import json
from collections.abc import Collection, Iterator, Mapping
from difflib import get_close_matches
from typing import IO, Any

# No line is read beyond so many bytes, so that no input can take all the memory there is.
MOST_BYTES = 64 * 1024 * 1024

_READ = 1 << 16
_MARK = b"\xef\xbb\xbf"  # what some editors begin a file with


class LineError(Exception):
    """A line cannot be answered; the message says why."""


def batches(file: IO[bytes], most: int = MOST_BYTES) -> Iterator[list[tuple[int, bytes | None]]]:
    """The lines of a stream as they come, with their numbers from 1, ``None`` for one of more than ``most`` bytes; blank ones are left out, but
    counted.

    What can be read at once is one batch: nobody who waits for an answer before the next line waits in vain.
    """
    rest: list[bytes] = []
    held = number = 0
    read = getattr(file, "read1", file.read)
    while data := read(_READ):
        *ends, begun = data.split(b"\n")
        ready: list[tuple[int, bytes | None]] = []
        for end in ends:
            number += 1
            long = held + len(end) > most
            line = b"" if long else b"".join((*rest, end))
            if long or line.strip():
                ready.append((number, None if long else line))
            rest, held = [], 0
        held += len(begun)
        rest = [] if held > most else [*rest, begun]
        if ready:
            yield ready
    last = b"".join(rest)
    if held > most or last.strip():
        yield [(number + 1, None if held > most else last)]


def object_of(line: bytes | None, number: int, most: int = MOST_BYTES) -> dict[str, Any]:
    """The object that line ``number`` holds. Raises `LineError` for one that is too long, not UTF-8 or no JSON, for a key that stands twice,
    for numbers that JSON has no writing for, and for what is nested too deep to be read."""
    if line is None:
        raise LineError(f"line {number} is longer than {most // 1024 // 1024} MB")
    bare = line.removeprefix(_MARK) if number == 1 else line
    try:
        text = bare.decode().rstrip()
        found = json.loads(
            text, parse_constant=_no_number, parse_float=_finite, parse_int=_whole, object_pairs_hook=_once
        )
    except UnicodeDecodeError as error:
        raise LineError(f"line {number} is not UTF-8 at byte {error.start + 1}") from error
    except json.JSONDecodeError as error:
        raise LineError(f"line {number} is not JSON at column {error.colno}: {_plain(error.msg)}") from error
    except RecursionError as error:
        raise LineError(f"line {number} is not JSON: it is nested too deep") from error
    except ValueError as error:
        raise LineError(f"line {number} is not JSON: {error}") from error
    if not isinstance(found, dict):
        raise LineError(f"line {number} is not a JSON object")
    return found


def refuse_misnamed(asked: Mapping[str, Any], known: Collection[str], instead: Mapping[str, str]) -> None:
    """Raises `LineError` for a key that is meant for one of the ``known`` and is not called so, in other letters or as it is called ``instead``
    elsewhere: left out in silence, it would be answered as if it had not been asked. A line may hold keys of its own besides."""
    for key in asked:
        if key in known:
            continue
        letters = key.casefold()
        alike = [name for name in known if sorted(name) == sorted(letters)] or get_close_matches(
            letters, known, 1, _ALIKE
        )
        meant = instead.get(key) or next(iter(alike), "")
        if meant:
            raise LineError(f"{key[:80]}: give {meant}")


# How much like a key's name another is that is meant for it: “Prefix”, “prefixx”, “sufix”; of a short one, “agian”, the letters tell.
_ALIKE = 0.85


def line_of(said: Any) -> bytes:
    """One line that holds ``said``. Halves of surrogate pairs, which UTF-8 has no form for, stay escaped, so that an id comes back as it was
    given."""
    try:
        return json.dumps(said, ensure_ascii=False).encode() + b"\n"
    except UnicodeEncodeError:
        return json.dumps(said).encode() + b"\n"


def _plain(message: str) -> str:
    """What the parser says, for who writes lines with no program at hand: it ends some sentences with the place, which is told already."""
    if message.startswith("Invalid control character"):
        return (
            "a line end, a tab or another control character stands in a text as it is; write it as \\n, \\t or \\u0007"
        )
    return message.removesuffix(" at").removesuffix(" starting")


def _whole(digits: str) -> int:
    """A whole number. Raises ValueError for one of more digits than are read."""
    try:
        return int(digits)
    except ValueError:
        raise ValueError(f"a number of {len(digits)} digits is too large") from None


def _once(pairs: list[tuple[str, Any]]) -> dict[str, Any]:
    """An object whose keys are each given once: of two values nobody can tell which is meant."""
    found = dict(pairs)
    if len(found) < len(pairs):
        keys = [key for key, _ in pairs]
        raise ValueError(f"the key {next(k for k in keys if keys.count(k) > 1)[:80]} stands twice")
    return found


def _no_number(name: str) -> float:
    raise ValueError(f"{name} is no number of JSON")


def _finite(digits: str) -> float:
    """A number that can be written again. Raises ValueError for one too large: it would come back as no JSON at all."""
    value = float(digits)
    if value in (float("inf"), float("-inf")):
        raise ValueError(f"{digits[:40]} is too large")
    return value
