"""JSON as people read it: what `json.dumps` gives with ``indent=2``, in a fraction of its time.

Python's own encoder falls back to a slow one where it indents, which is half of the time that ten thousand verdicts take to be said.
"""

from __future__ import annotations

import json
from collections.abc import Iterable, Iterator
from functools import lru_cache
from json.encoder import encode_basestring
from typing import Any

_STEP = "  "


class Each:
    """Values of a list that are made as they are written: ten thousand claims as data take ten times the room of their text."""

    def __init__(self, values: Iterable[Any]) -> None:
        self.values = values


def json_text(data: Any) -> str:
    """``data`` with an indentation of two, in Unicode. Raises TypeError for what is not JSON."""
    return "".join(json_pieces(data))


def json_pieces(data: Any) -> Iterator[str]:
    """`json_text` in pieces. At the top a mapping's values may be `Each`."""
    out: list[str] = []
    if type(data) is not dict or not any(type(value) is Each for value in data.values()):
        _write(data, "\n", out.append)
        yield "".join(out)
        return
    line = "\n" + _STEP
    lead = "{" + line
    for key, value in data.items():
        out.append(f"{lead}{encode_basestring(key)}: ")
        lead = "," + line
        if type(value) is not Each:
            _write(value, line, out.append)
            continue
        opens = "[" + line + _STEP
        for item in value.values:
            out.append(opens)
            _write(item, line + _STEP, out.append)
            opens = "," + line + _STEP
            yield "".join(out)
            out.clear()
        out.append("[]" if opens[0] == "[" else line + "]")
    out.append("\n}")
    yield "".join(out)


# Lists of so many words are the codes of rules, which claim after claim are the same.
_MANY = 4


@lru_cache(maxsize=1024)
def _words(words: tuple[str, ...], line: str) -> str:
    inner = line + _STEP
    return "[" + inner + ("," + inner).join(map(encode_basestring, words)) + line + "]"


@lru_cache(maxsize=256)
def _leads(keys: tuple[str, ...], line: str) -> tuple[str, ...]:
    """What stands before each value of a mapping with these keys, which claim after claim are the same."""
    for key in keys:
        if type(key) is not str:
            raise TypeError(f"a key is text, not {key!r}")
    return tuple(f"{',' if n else '{'}{line}{encode_basestring(key)}: " for n, key in enumerate(keys))


def _write(value: Any, line: str, put: Any) -> None:
    """``line`` is what begins a new line at the place of ``value``."""
    kind = type(value)
    if kind is str:
        put(encode_basestring(value))
    elif kind is int:
        put(str(value))
    elif kind is dict and value:
        inner = line + _STEP
        for lead, item in zip(_leads(tuple(value), inner), value.values(), strict=True):
            of = type(item)
            if of is str:
                put(lead + encode_basestring(item))
            elif item is None:
                put(lead + "null")
            elif of is list and not item:
                put(lead + "[]")
            else:
                put(lead)
                _write(item, inner, put)
        put(line + "}")
    elif kind is list and len(value) > _MANY and set(map(type, value)) == {str}:
        put(_words(tuple(value), line))
    elif kind is list and value:
        inner = line + _STEP
        lead = "[" + inner
        for item in value:
            if type(item) is str:
                put(lead + encode_basestring(item))
            else:
                put(lead)
                _write(item, inner, put)
            lead = "," + inner
        put(line + "]")
    elif kind in (dict, list):
        put("{}" if kind is dict else "[]")
    elif isinstance(value, (dict, list, tuple)):
        _write(dict(value) if isinstance(value, dict) else list(value), line, put)
    else:
        put(json.dumps(value, ensure_ascii=False))
