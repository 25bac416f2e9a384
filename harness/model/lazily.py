"""Regular expressions that are made when they are first asked: a page is asked few of those that are known, and making them takes longer than asking.

On a visit of one page from a cold start, a twelfth of Python's CPU went into patterns of which nothing was ever asked.
"""

from __future__ import annotations

import re
from functools import cached_property
from typing import Any, cast


class LazyPattern:
    """What `lazily` returns: has all that the pattern has, from when it is first asked for."""

    def __init__(self, source: str, flags: int) -> None:
        self._source, self._flags = source, flags

    @cached_property
    def compiled(self) -> re.Pattern[str]:
        """The pattern. Raises `re.error` when its source is none."""
        return re.compile(self._source, self._flags)

    def __getattr__(self, name: str) -> Any:
        value = getattr(self.compiled, name)
        setattr(self, name, value)  # from now on it is asked directly
        return value


def lazily(source: str, flags: int = 0) -> re.Pattern[str]:
    """As `re.compile`, but compiled when the pattern is first used; for those that most runs never use."""
    return cast("re.Pattern[str]", LazyPattern(source, flags))
