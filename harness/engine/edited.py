"""What an edit makes of a claims file."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

from harness.engine.errors import HarnessError, UsageError
from harness.registry.change import Change, read_text
from harness.registry.edit import EditError


def edited(path: Path, edit: Callable[[str], str]) -> Change:
    """What ``edit`` makes of the text of ``path``; nothing is written yet. Raises `UsageError` where it cannot be made, and `HarnessError`
    for a file that is no text."""
    try:
        before, text = read_text(path)
        return Change(path=path, before=before, after=edit(text).encode("utf-8"))
    except EditError as error:
        raise UsageError(f"{path}: {error}", "nothing was written") from error
    except UnicodeEncodeError as error:
        raise UsageError("the words are not text in UTF-8", "nothing was written") from error
    except UnicodeDecodeError as error:
        raise HarnessError(f"{path}: {error}", "`harness check` tells more") from error
