"""Which of several pages is taken for the one whose answer makes the browser swell."""

from __future__ import annotations

import zlib

import pytest

from harness.capture.answers import may_unpack


@pytest.mark.parametrize(
    ("arrived", "encoding", "may"),
    [
        (0, "", False),
        (40_000, "", False),
        (40_000, "gzip", False),
        (40_000, "identity", False),
        (200_000_000, "", True),
        (500_000, "gzip", True),
        (500_000, "Deflate", True),
        (2_000, "gzip, gzip", True),
        (2_000, "br", True),
    ],
)
def test_only_what_can_unpack_to_so_much_is_taken_for_a_bomb(arrived: int, encoding: str, may: bool) -> None:
    assert may_unpack(arrived, encoding) is may


def test_a_bomb_of_half_a_gigabyte_is_one() -> None:
    packer = zlib.compressobj(9)
    size = sum(len(packer.compress(bytes(1 << 20))) for _ in range(512)) + len(packer.flush())
    assert may_unpack(size, "gzip")
