"""What can go wrong in a use case, as one small tree.

- `HarnessError`: says what failed, where and what to do next; ``exit_code`` is what a command ends with
  - `UsageError` (2): the call or a setting is wrong
  - `RegistryError` (2): claims, lock or article files have problems; carries them
  - `NotCheckedError` (3): something outside this program stood in the way (no browser, no snapshot)
"""

from __future__ import annotations

from harness.model.place import Problem

__all__ = ["HarnessError", "NotCheckedError", "RegistryError", "UsageError"]


class HarnessError(Exception):
    """A failure that a person can act on. ``hint`` says what to do next."""

    exit_code = 4

    def __init__(self, message: str, hint: str = "") -> None:
        super().__init__(message)
        self.hint = hint


class UsageError(HarnessError):
    """The call or a setting is wrong."""

    exit_code = 2


class RegistryError(HarnessError):
    """Files of the registry have problems, all of them in ``problems``."""

    exit_code = 2

    def __init__(self, message: str, problems: tuple[Problem, ...], hint: str = "") -> None:
        super().__init__(message, hint)
        self.problems = problems


class NotCheckedError(HarnessError):
    """Something outside this program stood in the way of checking."""

    exit_code = 3
