"""A web archive to ask for copies."""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Archive:
    """A web archive as asked: where its TimeGate is, and its TimeMap when that is known beforehand.

    Each address is a prefix that the page's address is put behind, or a template with ``{url}``. Behind a ``?`` the page's
    address is percent-encoded whole; anywhere else it stands as it is, which is what archives expect of a path.
    """

    name: str
    timegate: str
    timemap: str | None = None
