"""The DevTools protocol's binary form: CBOR (RFC 8949) as Chromium speaks it over a pipe.

Pictures and documents come as bytes in it, where JSON makes Base64 of them, which costs more than drawing some. It is a dialect: every map and
list stands in an envelope that states its length, strings beyond ASCII are UTF-16, and a library would unwrap each envelope by a call of
its own.
"""

from __future__ import annotations

from collections.abc import Mapping
from struct import Struct, error
from typing import Any

# An envelope's head: tag 24 (encoded CBOR), a byte string of a length in four bytes.
HEAD = 7
_ENVELOPE = b"\xd8\x18\x5a"

_MAP, _LIST, _END = 0xBF, 0x9F, 0xFF
_TEXT, _WIDE, _BYTES, _DOUBLE = 0x60, 0x40, 0xD6, 0xFB
_SIMPLE = {0xF4: False, 0xF5: True, 0xF6: None}

_two, _four, _double = Struct(">H"), Struct(">I"), Struct(">d")

# Beyond these integers are sent as doubles: the protocol's are of 32 bits.
_LEAST, _MOST = -(1 << 31), (1 << 31) - 1

# Up to here every integer is a double of its own.
_EXACT = 1 << 53


def length(data: bytes, start: int = 0) -> int:
    """How many bytes the message takes that begins at ``start``, of which at least `HEAD` are there. Raises ValueError for what begins none."""
    if data[start : start + 3] != _ENVELOPE:
        raise ValueError(f"no message begins with {data[start : start + HEAD]!r}")
    return HEAD + int(_four.unpack_from(data, start + 3)[0])


def decode(data: bytes, start: int = 0) -> Any:
    """The message that begins at ``start``: maps, lists, strings, numbers, bytes. Whole doubles are integers, as they are in JSON.

    Raises ValueError for what is no message or breaks off, RecursionError for one that is nested too deep.
    """
    try:
        value, end = _item(data, start)
    except (IndexError, error) as broken:
        raise ValueError("a message that breaks off") from broken
    if end != start + length(data, start):
        raise ValueError("a message of another length than it states")
    return value


def _item(data: bytes, at: int) -> tuple[Any, int]:
    """The value at ``at``, and where the next one begins."""
    head = data[at]
    if head == 0xD8:
        at += HEAD
        head = data[at]
    at += 1
    if head == _MAP:
        found: dict[str, Any] = {}
        while (first := data[at]) != _END:
            # Short strings, by far the most of what comes, are read without a call.
            if _TEXT <= first < _TEXT + 24:
                end = at + 1 + first - _TEXT
                key, at = data[at + 1 : end].decode(), end
            else:
                key, at = _item(data, at)
            first = data[at]
            if _TEXT <= first < _TEXT + 24:
                end = at + 1 + first - _TEXT
                found[key], at = data[at + 1 : end].decode("utf-8", "replace"), end
            else:
                found[key], at = _item(data, at)
        return found, at + 1
    if head == _LIST:
        items = []
        while data[at] != _END:
            value, at = _item(data, at)
            items.append(value)
        return items, at + 1
    if head == _DOUBLE:
        number = _double.unpack_from(data, at)[0]
        return (int(number) if number.is_integer() and abs(number) < _EXACT else number), at + 8
    if head in _SIMPLE:
        return _SIMPLE[head], at
    binary = head == _BYTES
    if binary:
        head, at = data[at], at + 1
    size = head & 31
    if size == 24:
        size, at = data[at], at + 1
    elif size == 25:
        size, at = _two.unpack_from(data, at)[0], at + 2
    elif size == 26:
        size, at = _four.unpack_from(data, at)[0], at + 4
    elif size > 26:
        raise ValueError(f"a value that begins with {head:#x}")
    kind = head >> 5
    if kind == 0:
        return size, at
    if kind == 1:
        return -1 - size, at
    end = at + size
    if kind == 3:
        return data[at:end].decode("utf-8", "replace"), end
    if kind == 2:
        return (data[at:end] if binary else data[at:end].decode("utf-16-le", "surrogatepass")), end
    raise ValueError(f"a value that begins with {head:#x}")


def encode(message: Mapping[str, Any]) -> bytes:
    """``message`` as the browser reads it. Raises TypeError for values that JSON has not, bytes apart."""
    out: list[bytes] = []
    _write(message, out)
    return b"".join(out)


def _write(value: Any, out: list[bytes]) -> None:
    if isinstance(value, str):
        if value.isascii():
            _sized(_TEXT, value.encode("ascii"), out)
        else:
            _sized(_WIDE, value.encode("utf-16-le", "surrogatepass"), out)
    elif isinstance(value, bool):
        out.append(b"\xf5" if value else b"\xf4")
    elif value is None:
        out.append(b"\xf6")
    elif isinstance(value, int) and _LEAST <= value <= _MOST:
        out.append(b"\x1a" + _four.pack(value) if value >= 0 else b"\x3a" + _four.pack(-1 - value))
    elif isinstance(value, int | float):
        out.append(b"\xfb" + _double.pack(value))
    elif isinstance(value, bytes):
        out.append(b"\xd6")
        _sized(_WIDE, value, out)
    elif isinstance(value, Mapping):
        inner = [b"\xbf"]
        for key, item in value.items():
            _write(key, inner)
            _write(item, inner)
        _enveloped(inner, out)
    elif isinstance(value, list | tuple):
        inner = [b"\x9f"]
        for item in value:
            _write(item, inner)
        _enveloped(inner, out)
    else:
        raise TypeError(f"{type(value).__name__} is nothing that a message holds")


def _enveloped(inner: list[bytes], out: list[bytes]) -> None:
    inner.append(b"\xff")
    body = b"".join(inner)
    out += (_ENVELOPE, _four.pack(len(body)), body)


def _sized(kind: int, data: bytes, out: list[bytes]) -> None:
    size = len(data)
    if size < 24:
        out.append(bytes((kind | size,)))
    elif size < 1 << 8:
        out.append(bytes((kind | 24, size)))
    elif size < 1 << 16:
        out.append(bytes((kind | 25,)) + _two.pack(size))
    else:
        out.append(bytes((kind | 26,)) + _four.pack(size))
    out.append(data)
