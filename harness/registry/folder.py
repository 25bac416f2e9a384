"""Where a registry's files are."""

from __future__ import annotations

from pathlib import Path

# What a claims file may at most hold; beyond it somebody is attacking or mistaken.
MAX_BYTES = 5_000_000


def claims_folder(root: Path) -> Path:
    """The folder with the claims files for ``root``: its ``claims`` folder, or itself."""
    folder = root / "claims"
    return folder if folder.is_dir() else root
