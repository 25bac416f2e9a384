"""Whether this is continuous integration, where nobody decides and nothing is written that a person would have to answer for."""

from __future__ import annotations

from collections.abc import Mapping


def in_ci(environ: Mapping[str, str]) -> bool:
    """Whether the environment says so, by ``CI``."""
    return environ.get("CI", "").strip().lower() not in ("", "0", "false", "no")
