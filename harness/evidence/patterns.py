"""Patterns that are compiled when they are first used: there are hundreds, of which a page needs few, and to compile them all takes as
long as to read a hundred pages."""

from __future__ import annotations

import re
from typing import Any, cast

_OWN = ("search", "match", "fullmatch", "finditer", "findall", "sub", "subn", "split", "pattern", "flags", "groups")


class _Uncompiled:
    def __init__(self, text: str, flags: int) -> None:
        self._given = text, flags

    def __getattr__(self, name: str) -> Any:
        compiled = re.compile(*self._given)
        # From now on these are found at once.
        self.__dict__.update((own, getattr(compiled, own)) for own in _OWN)
        return getattr(compiled, name)


def later(text: str, flags: int = 0) -> re.Pattern[str]:
    """What `re.compile` gives, compiled when it is first used; a text that is no pattern raises its error then."""
    return cast("re.Pattern[str]", _Uncompiled(text, flags))


def whole_words(words: str) -> re.Pattern[str]:
    """A pattern of whole words, in capitals or not."""
    return re.compile(rf"(?<!\w)(?:{words})(?!\w)", re.IGNORECASE)
