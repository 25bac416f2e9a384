"""The pages that explain codes: in the repository ``docs/rules``, in an installed package beside the rules."""

from __future__ import annotations

from pathlib import Path


def code_pages() -> dict[str, Path]:
    """The page of each code, by code. Raises FileNotFoundError when the installation carries none."""
    package = Path(__file__).resolve().parents[1]
    for folder in (package / "rules" / "docs", package.parent / "docs" / "rules"):
        if pages := {path.stem: path for path in sorted(folder.glob("FC[0-9][0-9][0-9].md"))}:
            return pages
    raise FileNotFoundError("this installation carries no pages on codes; install the package anew")
