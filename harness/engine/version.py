"""Which version of the harness this is."""

from __future__ import annotations

import hashlib
import os
import sys
from functools import lru_cache
from importlib.metadata import PackageNotFoundError, version
from pathlib import Path

# Packages whose answers a verdict rests on, or without which there is none: a film that could not be read can be once one is installed.
_RESTS_ON = ("rapidfuzz", "PyYAML", "pydantic", "edtf", "pillow", "numpy", "opencv-python-headless")


def tool_version() -> str:
    """The installed version, ``0+unknown`` when the package's metadata is not there."""
    try:
        return version("harness")
    except PackageNotFoundError:
        return "0+unknown"


@lru_cache(maxsize=4)
def code_version(folder: Path | None = None) -> str:
    """What changes whenever the code that judges may have: rules, language tables, whatever they rest on.

    By sizes and times of the package's files, which costs a fiftieth of reading them; a copy of the same code is another.
    """
    digest = hashlib.sha256(sys.version.encode())
    for name in _RESTS_ON:
        try:
            digest.update(f"{name} {version(name)}\n".encode())
        except PackageNotFoundError:
            digest.update(f"{name} none\n".encode())
    root = os.fspath(folder or Path(__file__).resolve().parent.parent)
    for path, folders, files in os.walk(root):
        folders[:] = sorted(f for f in folders if f != "__pycache__")
        for name in sorted(files):
            status = os.stat(os.path.join(path, name))
            digest.update(
                f"{os.path.relpath(path, root)}/{name} {status.st_size} {status.st_mtime_ns} {status.st_ctime_ns}\n".encode()
            )
    return digest.hexdigest()[:32]
