"""What can go wrong with a judge."""

from __future__ import annotations

from collections.abc import Mapping

from harness.model.opinion import Opinion, Pair


class JudgeError(Exception):
    """There is no opinion; the message says why, and never holds a key or words of the judged.

    ``given`` holds the opinions on some of the pairs that were had all the same.
    """

    def __init__(self, message: str, given: Mapping[Pair, Opinion] | None = None) -> None:
        super().__init__(message)
        self.given: dict[Pair, Opinion] = dict(given or {})


class JudgeUnavailableError(JudgeError):
    """The judge cannot be opened: a file, a package or a setting is missing or wrong."""
