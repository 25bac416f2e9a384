"""Attaching a file to a source: into the vault, and into the claims file by name and hash."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from datetime import date
from itertools import count
from pathlib import Path

from harness.desk.attach import Attached, AttachError, look_at, take_in
from harness.engine.decide import write
from harness.engine.edited import edited
from harness.engine.errors import UsageError
from harness.engine.registry import Loaded
from harness.engine.settings import Settings
from harness.model.registry import SourceType
from harness.registry.amend import SetField, amend
from harness.registry.change import Change
from harness.registry.load import load


@dataclass(frozen=True, slots=True, kw_only=True)
class Attachment:
    """A file that may go into the vault, and what would be written of it at its source."""

    attached: Attached
    data: bytes
    change: Change


def prepare(
    settings: Settings, loaded: Loaded, source_id: str, file: Path, *, how: str, by: str, on: date
) -> Attachment:
    """What is to be written at the source: the name in the vault, hash and how it was obtained. Nothing is written yet.

    For a page it becomes the source's ``media``, a copy saved by hand; for a file, the file itself. Raises `UsageError`.
    """
    source = loaded.registry.sources.get(source_id)
    if source is None:
        raise UsageError(f"{source_id!r} is no source here", "`harness show` lists what there is")
    if source.type is SourceType.PERSON:
        raise UsageError(f"{source_id} is a person", "write what was said as `answer` at the evidence link")
    repository = next((f for f in (settings.root, *settings.root.parents) if (f / ".git").exists()), None)
    if repository is not None and settings.vault_path.is_relative_to(repository):
        raise UsageError(
            f"the vault {settings.vault_path} is inside the repository", "set [vault] path to a folder outside it"
        )
    names: Iterable[str]
    if source.file:
        # A document that the claims file names is not changed for another one by the way.
        names, otherwise = [_name(source.file.removeprefix("vault:"))], f"; name another file at {source_id} first"
    else:
        names, otherwise = _copies(_name(source_id), file.suffix.lower()), ""
    try:
        attached, data = look_at(file, settings.vault_path, names)
    except AttachError as error:
        taken = otherwise if "another file" in str(error) else ""
        raise UsageError(str(error), f"nothing was written{taken}") from error
    key = "file" if source.type is SourceType.FILE else "media"
    fields: dict[str, str | dict[str, str]] = {key: f"vault:{attached.name}", "sha256": attached.sha256}
    fields["obtained"] = {"on": on.isoformat(), "by": by, "how": how}
    noted = [SetField(path=("sources", source_id), key=name, value=value) for name, value in fields.items()]
    change = edited(settings.root / source.place.file, lambda text: amend(text, noted))
    return Attachment(attached=attached, data=data, change=change)


def attach(settings: Settings, attachment: Attachment) -> None:
    """Put the file into the vault, then write of it at its source. Raises `UsageError`, and then the claims file says nothing that does
    not hold."""
    change = attachment.change
    assert change.before is not None
    try:
        take_in(attachment.data, settings.vault_path, attachment.attached.name)
    except AttachError as error:
        raise UsageError(str(error), "nothing was written") from error
    write((change,))
    check = load(settings.root)
    if check.registry is None:
        write((Change(path=change.path, before=change.after, after=change.before),))
        problem = next(p for p in check.problems if not p.warning)
        raise UsageError(
            f"{change.path}: would not fit: {problem}", "the file is in the vault; nothing was written here"
        )


def _copies(name: str, ending: str) -> Iterator[str]:
    """What copies of a page may be called, one after another: a better one does not take the place of one that is kept."""
    yield _name(f"{name}{ending}")
    yield from (_name(f"{name}-{number}{ending}") for number in count(2))


def _name(wanted: str) -> str:
    return re.sub(r"[^A-Za-z0-9._-]+", "-", wanted).lstrip(".-") or "attached"
