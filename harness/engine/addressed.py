"""What people write for a page: an address, in whatever letters its scheme and host are."""

from __future__ import annotations

import re

from harness.engine.errors import UsageError

# A drive's letter, as in `C://notes.txt`, is no scheme.
_ADDRESS = re.compile(r"([a-z][a-z0-9+.-]+)://([^/?#]*)", re.IGNORECASE)


def page_address(text: str) -> str:
    """``text`` as a page's address, its scheme and host in small letters, which tell no two pages apart; empty for what is no address at all.

    Raises `UsageError` for an address of another kind, as ``ftp://``.
    """
    found = _ADDRESS.match(text)
    if found is None:
        return ""
    scheme, place = found[1].lower(), found[2]
    if scheme not in ("http", "https"):
        raise UsageError(f"{text!r} is no page's address", "a page has an address of http or https")
    user, at, host = place.rpartition("@")
    return f"{scheme}://{user}{at}{host.lower()}{text[found.end() :]}"
