"""The worked example's registry: where its files are, and how to lay them out in a folder of one's own.

The files are authored in ``claims/`` at the top of the project; a built wheel carries the same ones inside this package
(docs/adr/0002-one-copy-of-the-worked-example.md).
"""

from __future__ import annotations

import shutil
from collections.abc import Mapping
from pathlib import Path

_PACKAGED = Path(__file__).parent / "example" / "claims"
_AUTHORED = Path(__file__).parents[2] / "claims"
_VAULT = Path(__file__).parent / "example" / "vault"

CLAIMS_FILES = ("_shared.yaml", "troops.yaml", "troops.md", "captive.jpg")


def example_files() -> Mapping[str, Path]:
    """The files of the example's ``claims`` folder by name. Raises FileNotFoundError when the installation lacks one."""
    folder = _PACKAGED if _PACKAGED.is_dir() else _AUTHORED
    files = {name: folder / name for name in CLAIMS_FILES}
    for file in files.values():
        if not file.is_file():
            raise FileNotFoundError(f"the worked example is incomplete: {file} is missing; install the package anew")
    return files


def write_example(root: Path, vault: Path) -> None:
    """Lay out the example: its registry in ``root/claims``, stand-ins for its unpublished files in ``vault``.

    Existing files of the same names are replaced; nothing else is touched.
    """
    claims = root / "claims"
    claims.mkdir(parents=True, exist_ok=True)
    for name, file in example_files().items():
        shutil.copyfile(file, claims / name)
    vault.mkdir(parents=True, exist_ok=True)
    for file in sorted(_VAULT.iterdir()):
        shutil.copyfile(file, vault / file.name)
