"""The protocol's binary form: what is written is read again, and what is broken is said to be."""

from __future__ import annotations

from contextlib import suppress
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from harness.capture import cbor

_VALUES = st.recursive(
    st.none()
    | st.booleans()
    | st.integers(-(1 << 52), 1 << 52)
    | st.floats(allow_nan=False, allow_infinity=False)
    | st.text(st.characters(exclude_categories=()))
    | st.binary(max_size=300),
    lambda inner: st.lists(inner, max_size=4) | st.dictionaries(st.text(max_size=30), inner, max_size=4),
    max_leaves=20,
)


@given(st.dictionaries(st.text(max_size=30), _VALUES, max_size=5), st.binary(max_size=9))
def test_what_is_written_is_read_again(message: dict[str, Any], before: bytes) -> None:
    data = cbor.encode(message)
    assert cbor.length(data) == len(data)
    assert cbor.decode(before + data, len(before)) == message


@given(st.dictionaries(st.text(max_size=30), _VALUES, max_size=3), st.data())
def test_what_breaks_off_or_was_changed_is_read_otherwise_or_not_at_all(message: dict[str, Any], draw: Any) -> None:
    data = cbor.encode(message)
    cut = data[: draw.draw(st.integers(0, len(data) - 1))]
    with pytest.raises(ValueError):
        cbor.decode(cut)
    place = draw.draw(st.integers(0, len(data) - 1))
    changed = data[:place] + bytes([draw.draw(st.integers(0, 255))]) + data[place + 1 :]
    with suppress(ValueError):
        cbor.decode(changed)


def test_as_the_browser_writes_it() -> None:
    """Bytes as Chromium sent them: an answer, a picture's first bytes, and text beyond ASCII."""
    answer = b"\xd8\x18Z\x00\x00\x00\x41\xbfbid\x01fresult\xd8\x18Z\x00\x00\x00-\xbfhtargetIdx CF6E02478291EFC7E880346B453871D7\xff\xff"
    assert cbor.decode(answer) == {"id": 1, "result": {"targetId": "CF6E02478291EFC7E880346B453871D7"}}
    inner = b"\xbfddata\xd6D\x89PNGbat\xfb?\xf8\x00\x00\x00\x00\x00\x00euntilD\x1a\x04\x38\x04\xff"
    picture = b"\xd8\x18Z\x00\x00\x00" + bytes([len(inner)]) + inner
    assert cbor.decode(picture) == {"data": b"\x89PNG", "at": 1.5, "until": "Ки"}
    with pytest.raises(ValueError, match="another length"):
        cbor.decode(picture.replace(bytes([len(inner)]), bytes([len(inner) - 1]), 1))


@pytest.mark.parametrize(
    ("number", "read"), [(7.0, int), (-0.5, float), (1e300, float), (2.0**31, int), (-3, int), (1 << 40, int)]
)
def test_whole_numbers_are_integers_as_in_json(number: float, read: type) -> None:
    found = cbor.decode(cbor.encode({"n": number}))["n"]
    assert found == number
    assert type(found) is read


def test_what_json_has_not_is_not_written() -> None:
    with pytest.raises(TypeError, match="set is nothing"):
        cbor.encode({"a": {1}})
