"""Lines of JSON that others wrote: nothing lost, nothing guessed, and each trouble told with its place."""

from __future__ import annotations

import io
import os
import threading

import pytest

from harness.engine.json_lines import LineError, batches, object_of, refuse_misnamed


def numbered(data: bytes, most: int = 100) -> list[tuple[int, bytes | None]]:
    return [line for batch in batches(io.BytesIO(data), most) for line in batch]


def test_blank_lines_are_left_out_but_counted() -> None:
    assert numbered(b'{"id": 1}\r\n\r\n\n{"id": 2}') == [(1, b'{"id": 1}\r'), (4, b'{"id": 2}')]


def test_a_line_that_is_too_long_is_told_as_one_and_the_next_is_read() -> None:
    assert numbered(b"x" * 101 + b"\nshort\n" + b"y" * 300000) == [(1, None), (2, b"short"), (3, None)]
    assert numbered(b"x" * 100 + b"\n" + b"z" * 100) == [(1, b"x" * 100), (2, b"z" * 100)]


def test_what_came_is_handed_on_before_more_is_waited_for() -> None:
    out, into = os.pipe()
    with os.fdopen(out, "rb") as stream, os.fdopen(into, "wb", buffering=0) as writer:
        writer.write(b'{"id": 1}\n{"id"')
        coming = batches(stream)
        assert next(coming) == [(1, b'{"id": 1}')]
        threading.Timer(0.05, lambda: writer.write(b": 2}\n")).start()
        assert next(coming) == [(2, b'{"id": 2}')]


def test_a_mark_that_an_editor_begins_a_file_with_is_none_of_the_first_line() -> None:
    marked = b'\xef\xbb\xbf{"id": 1}'
    assert object_of(marked, 1) == {"id": 1}
    with pytest.raises(LineError, match="line 2 is not JSON at column 1"):
        object_of(marked, 2)


@pytest.mark.parametrize(
    ("line", "told"),
    [
        (b'{"id": 1, "quote": }\n', "line 7 is not JSON at column 20"),
        (b'{"id": 1\n', "line 7 is not JSON at column 9"),
        (b'{"id": "caf\xe9"}', "line 7 is not UTF-8 at byte 12"),
        (b'{"a": 1, "b": {"c": 1, "c": 2}}', "the key c stands twice"),
        (b'{"id": NaN}', "NaN is no number of JSON"),
        (b'{"id": 1e999}', "is too large"),
        (b'{"n": ' + b"9" * 5000 + b"}", "a number of 5000 digits is too large"),
        (
            b'{"text": "a\x07b"}',
            "line 7 is not JSON at column 12: a line end, a tab or another control character stands in a text as it is",
        ),
        (b'{"text": "a', "line 7 is not JSON at column 10: Unterminated string$"),
        (b"[" * 100000, "nested too deep"),
        (b"[1]", "line 7 is not a JSON object"),
        (None, "line 7 is longer than 2 MB"),
    ],
)
def test_a_line_that_is_none_is_told_with_its_place(line: bytes | None, told: str) -> None:
    with pytest.raises(LineError, match=told):
        object_of(line, 7, 2 << 20)


@pytest.mark.parametrize(
    ("key", "told"),
    [
        ("Prefix", "Prefix: give prefix"),
        ("sufix", "sufix: give suffix"),
        ("txet", "txet: give text"),
        ("after", "after: give prefix"),
        ("prefixes", "prefixes: give prefix"),
    ],
)
def test_a_key_that_is_meant_for_another_is_refused(key: str, told: str) -> None:
    with pytest.raises(LineError, match=told):
        refuse_misnamed({"id": 1, key: "x"}, ("id", "text", "prefix", "suffix"), {"after": "prefix"})


@pytest.mark.parametrize("key", ["expected", "url", "note", "ids_of_mine", "text"])
def test_a_line_may_hold_keys_of_its_own(key: str) -> None:
    refuse_misnamed({"id": 1, key: "x"}, ("id", "text", "prefix", "suffix"), {"after": "prefix"})
