"""Files that look as if they belonged to the registry and are read by nobody: each one is said, since what it holds is not checked."""

from __future__ import annotations

import os
import re
from collections.abc import Iterator
from pathlib import Path

from harness.model.place import Place, Problem

SUFFIXES = (".yaml", ".yml")
LOCK_SUFFIX = ".lock.yaml"

# Two of these keys at the start of a line make a YAML file a claims file or a lock, also one with a mistake in it; one alone is many another's.
_KEYS = re.compile(rb"^\xef?\xbb?\xbf?(schema|article|claims|lock)\s*:", re.MULTILINE)
# They stand at its top: a file that is none need not be read to its end.
_HEAD = 4_096


def is_claims_file(name: str) -> bool:
    """Whether a file of this name in the claims folder is read as a claims file, or as the one of shared parts."""
    return name.endswith(SUFFIXES) and not name.endswith(LOCK_SUFFIX)


def left_out(root: Path, folder: Path) -> list[Problem]:
    """A problem for each file in ``folder`` that holds claims or accepted passages and is not read, because of its name or its place.

    Where the claims stand at the registry's root itself, folders below it belong to others and are not looked into.
    """
    problems = []
    stems = {name.rpartition(".")[0] for name in _names(folder) if is_claims_file(name)}
    for path in _files(folder, deep=folder != root):
        here, name = path.parent == folder, path.name
        if here and is_claims_file(name):
            continue
        if here and name.endswith(LOCK_SUFFIX):
            if name.removesuffix(LOCK_SUFFIX) in stems:
                continue
            beside = name.removesuffix(LOCK_SUFFIX) + ".yaml"
            code, message = "FC025", f"the lock file of no claims file: there is no {beside} beside it"
            hint = "if the claims file was renamed, rename its lock file alike; if it was deleted, delete both"
        elif name.lower().endswith(SUFFIXES) and _holds_claims(path):
            code = "FC024"
            message = (
                "a claims file whose name keeps it from being read"
                if here
                else "a claims file in a folder that is not read"
            )
            hint = (
                "end its name with `.yaml`" if here else f"move it, with its lock file and article, to {folder.name}/"
            )
        else:
            continue
        place = Place(file=os.path.relpath(path, root).replace(os.sep, "/"))
        problems.append(Problem(place=place, code=code, message=message, hint=hint))
    return problems


def _names(folder: Path) -> list[str]:
    try:
        return sorted(os.listdir(folder))
    except OSError:
        return []


def _files(folder: Path, *, deep: bool) -> Iterator[Path]:
    for path, folders, files in os.walk(folder):
        folders[:] = sorted(f for f in folders if not f.startswith((".", "__"))) if deep else []
        yield from (Path(path, name) for name in sorted(files) if not name.startswith("."))


def _holds_claims(path: Path) -> bool:
    try:
        with open(path, "rb") as file:
            return len({match[1] for match in _KEYS.finditer(file.read(_HEAD))}) > 1
    except OSError:
        return False
