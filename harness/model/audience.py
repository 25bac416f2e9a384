"""Who reports are for."""

from __future__ import annotations

from enum import StrEnum


class Audience(StrEnum):
    """Who an edition of the report is for; each sees no more than the one before."""

    DESK = "desk"
    LEGAL = "legal"
    EDITOR = "editor"
    PUBLIC = "public"
