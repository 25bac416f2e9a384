"""Which evidence links rest on one and the same page or document, however many sources name it."""

from __future__ import annotations

import re
from collections.abc import Iterable, Mapping
from functools import lru_cache
from urllib.parse import urlsplit

from harness.model.registry import Source, SourceType
from harness.model.snapshot import Snapshot

# What is hung on an address to count its readers names no other page.
_COUNTING = re.compile(r"(?:utm_\w+|fbclid|gclid|mc_[ce]id)=")
_PORTS = {"http": 80, "https": 443}


@lru_cache(maxsize=4_096)
def address(url: str) -> str:
    """What two spellings of one page's address have in common."""
    try:
        parts = urlsplit(url)
        host, port = (parts.hostname or "").rstrip("."), parts.port
    except ValueError:
        return url
    host = host.removeprefix("www.") + (f":{port}" if port not in (None, _PORTS.get(parts.scheme)) else "")
    query = "&".join(p for p in parts.query.split("&") if p and not _COUNTING.match(p))
    # Some sites tell their pages apart behind the hash, by what looks like a path; elsewhere it is a place on the page.
    place = parts.fragment if parts.fragment.startswith(("/", "!")) else ""
    return f"{host}{parts.path.rstrip('/')}?{query}#{place}"


def same_pages(links: Iterable[tuple[str, Source, Snapshot | None]]) -> dict[str, str]:
    """By link key the first source among those that are the same page or document: the same address, as cited or as the visit ended."""
    found: dict[str, str] = {}
    first: dict[str, str] = {}
    for key, source, snapshot in links:
        names = [f"source {source.id}"]
        if source.type is SourceType.WEB and source.url is not None:
            names.append(f"page {address(source.url)}")
            if snapshot is not None and snapshot.url == source.url and not snapshot.outcome.is_gone:
                names.append(f"page {address(snapshot.final_url)}")
        elif source.file is not None:
            names.append(f"file {source.file}")
        known = sorted({first[name] for name in names if name in first})
        page = known[0] if known else source.id
        for other in known[1:]:
            # This one shows that two which seemed apart are one.
            first = {name: page if one == other else one for name, one in first.items()}
            found = {link: page if one == other else one for link, one in found.items()}
        first |= dict.fromkeys(names, page)
        found[key] = page
    return found


def as_one(roots: Mapping[str, str], pages: Mapping[str, str]) -> dict[str, str]:
    """``roots``, the origin of each link's source, with one origin for links that rest on one page."""
    found = dict(roots)
    root_of: dict[str, str] = {}
    for key, page in pages.items():
        mine = found[key]
        one = root_of.setdefault(page, mine)
        if one != mine:
            found = {link: one if root == mine else root for link, root in found.items()}
            root_of = {name: one if root == mine else root for name, root in root_of.items()}
    return found
