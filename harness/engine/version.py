"""Which version of the harness this is."""

from __future__ import annotations

from importlib.metadata import PackageNotFoundError, version


def tool_version() -> str:
    """The installed version, ``0+unknown`` when the package's metadata is not there."""
    try:
        return version("harness")
    except PackageNotFoundError:
        return "0+unknown"
