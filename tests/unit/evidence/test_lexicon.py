"""Words are looked up in the tables of the languages by what they may begin with."""

from __future__ import annotations

from typing import Any

import pytest

from harness.evidence.lexicon import _Lexicon, _lexicon


class _Asked(dict[str, Any]):
    """A table that counts how often it is asked."""

    asked = 0

    def __contains__(self, key: object) -> bool:
        self.asked += 1
        return super().__contains__(key)

    def get(self, key: str, default: Any = None) -> Any:
        self.asked += 1
        return super().get(key, default)


@pytest.mark.parametrize("sign", ["x", "한"])
def test_a_word_that_is_longer_than_every_entry_is_asked_after_no_more_often_than_a_long_one(sign: str) -> None:
    known = _lexicon(("en", "ko"))
    stems, korean = _Asked(known._stems), _Asked(known._korean)
    lexicon = _Lexicon(known._whole, stems, korean)
    assert lexicon.candidates(sign * 100_000) == []
    assert 0 < stems.asked + korean.asked < 500
