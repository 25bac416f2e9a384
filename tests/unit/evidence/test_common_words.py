"""The lists of common words hold what they say, in order, and no names."""

from __future__ import annotations

import lzma
from pathlib import Path

import pytest

import harness.evidence.common_words
from harness.evidence.common_words import called, common, listed

_LISTS = sorted(Path(harness.evidence.common_words.__file__).parent.glob("*.txt.xz"))


@pytest.mark.parametrize("path", _LISTS, ids=lambda path: path.name)
def test_a_list_is_in_order_and_every_word_of_it_is_found(path: Path) -> None:
    packed = path.read_bytes()
    words = lzma.decompress(packed).decode().splitlines()
    assert words == sorted(set(words))
    # Tesseract reads Hindi with fewer words than others.
    assert len(words) > (12_000 if path.name == "hi.txt.xz" else 50_000)
    assert len(packed) < 500_000
    name = path.name.partition(".")[0]
    holds = {
        "ja_names": called,
        "ar": lambda word: listed(word, "ar"),
        "hi": lambda word: listed(word, "hi"),
    }.get(name, lambda word: common(word, name))
    found = [holds(word) for word in (words[0], words[-1], *words[1 :: len(words) // 50])]
    # Some are clubs and firms as well.
    assert sum(found) >= len(found) - 2


@pytest.mark.parametrize(
    ("word", "language", "is_common"),
    [
        ("corrosion", "en", True), ("lindqvist", "en", False), ("wrexham", "en", False), ("korrosion", "de", True), ("becker", "de", False),
        ("stallmann", "de", False), ("kaufmann", "de", False), ("lee", "de", False), ("roest", "nl", True), ("utrecht", "nl", False),
        ("murarze", "pl", True), ("boeing", "en", False), ("kowalski", "pl", False), ("сапожники", "ru", True), ("ширяев", "ru", False), ("лента", "ru", False),
        ("スズメバチ", "ja", True), ("イオン", "ja", False), ("corrosion", "xx", False), ("", "en", False),
    ],
)  # fmt: skip
def test_common_words_are_told_from_names(word: str, language: str, is_common: bool) -> None:
    assert common(word, language) is is_common


def test_japanese_persons_and_places_are_known() -> None:
    assert called("長谷部")
    assert called("西粟倉")
    assert not called("機械")
