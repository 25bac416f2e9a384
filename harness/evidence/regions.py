"""Which part of a page a block belongs to, from the names its ancestors carry."""

from __future__ import annotations

import re
from collections.abc import Sequence
from functools import lru_cache

# Regions whose words are not the page's own assertion: a passage that stands only there no longer stands.
FOREIGN = frozenset({"comment", "related", "advert", "navigation", "consent"})

# Whole words of ids and classes, and the region that each marks. The first region in this order that any ancestor names wins.
_HINTS: tuple[tuple[str, frozenset[str]], ...] = (
    ("comment", frozenset({"comment", "comments", "disqus", "replies", "kommentare", "commentaires", "comentarios"})),
    ("consent", frozenset({"cookie", "cookies", "consent", "gdpr", "cmp", "onetrust", "didomi"})),
    (
        "advert",
        frozenset({"ad", "ads", "advert", "adverts", "advertisement", "sponsored", "werbung", "publicite", "реклама"}),
    ),
    (
        "related",
        frozenset(
            {"related", "recommended", "recommendations", "trending", "popular", "teaser", "teasers", "mostread"}
        ),
    ),
    ("navigation", frozenset({"nav", "navigation", "navbar", "menu", "breadcrumb", "breadcrumbs", "pagination"})),
    ("footer", frozenset({"footer", "colophon"})),
    ("aside", frozenset({"sidebar"})),
)
_TAGS = {"nav": "navigation", "footer": "footer", "aside": "aside", "figcaption": "caption", "caption": "caption"}
_ROLES = {"navigation": "navigation", "contentinfo": "footer", "complementary": "aside", "banner": "header"}
_ORDER = [name for name, _ in _HINTS] + ["header", "caption", "table", "main"]

_PART = re.compile(r"[#.]([^#.\[]+)")
_ROLE = re.compile(r"\[role=\"?([a-z]+)")
_WORDS = re.compile(r"[^\W_]+")


@lru_cache(maxsize=8192)
def _hint(ancestor: str) -> str:
    """The region that one ancestor, written ``tag#id.class[role=…]``, marks; empty for none."""
    tag = re.split(r"[#.\[]", ancestor, maxsplit=1)[0].lower()
    if tag in ("html", "body", "main"):
        return ""
    if role := _ROLE.search(ancestor):
        if region := _ROLES.get(role.group(1)):
            return region
    if tag in _TAGS:
        named = _named(ancestor)
        return named if named in ("comment", "advert", "related", "consent") else _TAGS[tag]
    # A story's own wrapper often says what else is on the page ("article with-sidebar"): only comments are believed there.
    named = _named(ancestor)
    if tag == "article":
        return named if named == "comment" else ""
    if named:
        return named
    if tag in ("td", "th"):
        return "table"
    return ""


def _named(ancestor: str) -> str:
    words = {w.lower() for part in _PART.findall(ancestor) for w in _WORDS.findall(part)}
    for region, hints in _HINTS:
        if words & hints:
            return region
    return ""


def region(ancestors: Sequence[str]) -> str:
    """The region of a block whose ancestors are given outermost first, itself last: ``main`` unless something says more."""
    found = {hint for ancestor in ancestors if (hint := _hint(ancestor))}
    tags = {re.split(r"[#.\[]", a, maxsplit=1)[0].lower() for a in ancestors}
    if "header" in tags and not tags & {"article", "main", "section"}:
        found.add("header")
    for name in _ORDER:
        if name in found:
            return name
    return "main"
