"""Where something stands in a file, and what is wrong there."""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True, slots=True, kw_only=True, order=True)
class Place:
    """A position in a file: path as the user would type it, line and column counted from 1."""

    file: str
    line: int = 1
    column: int = 1

    def __str__(self) -> str:
        return f"{self.file}:{self.line}:{self.column}"


@dataclass(frozen=True, slots=True, kw_only=True)
class Problem:
    """One thing wrong with the registry itself: printed as ``file:line:column: code message``.

    ``code`` is an FC0xx code; ``hint`` says what to write instead, or is empty.
    """

    place: Place
    code: str
    message: str
    hint: str = ""
    warning: bool = False

    def __str__(self) -> str:
        return f"{self.place}: {self.code} {self.message}"
