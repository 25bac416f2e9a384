"""Which part of a page a block belongs to, from the names its ancestors carry."""

from __future__ import annotations

import re
from collections.abc import Sequence
from functools import lru_cache
from itertools import pairwise

# Regions whose words are not the page's own assertion: a passage that stands only there no longer stands.
FOREIGN = frozenset({"comment", "related", "advert", "navigation", "consent"})


def _words(text: str) -> frozenset[str]:
    return frozenset(text.split())


# Whole words of ids and classes, and the region that each marks. The first region in this order that any ancestor names wins.
# A word that ends in * stands for all that begin so.
_HINTS: tuple[tuple[str, frozenset[str]], ...] = (
    (
        "comment",
        _words("comment comments disqus replies kommentare kommentar commentaires comentarios commenti komentarze"),
    ),
    ("consent", _words("cookie cookies consent gdpr cmp onetrust didomi cookiebar cookiebanner")),
    (
        "advert",
        _words(
            "ad ads advert* adslot* adbox* adunit* adbanner* adcontainer* adwrap* adsense adv sponsor* anzeige anzeigen werbung* "
            "publicite reklam* реклам* outbrain taboola dfp gpt mpu* skyscraper paidcontent partnercontent"
        ),
    ),
    (
        "related",
        _words(
            "related* recommend* trending popular teaser* mostread mostpopular mostviewed readmore readalso seealso alsoread "
            "morestories morefrom moreon onward*"
        ),
    ),
    (
        "widget",
        _words(
            "share sharing sharebar sharetools social socialbar newsletter* subscribe subscription signup promo* weather* ticker* stocks "
            "stock marketdata livebar widget* quiz toolbar toolbox tools viewcount views counter counters liveticker* livefeed* tags taglist paywall "
            "banner banners donate donation appbanner audioplayer skiplink skip"
        ),
    ),
    ("navigation", _words("nav navigation navbar menu breadcrumb breadcrumbs pagination")),
    ("footer", _words("footer colophon")),
    ("aside", _words("sidebar rail rightrail")),
)
_WHOLE = {region: frozenset(w for w in words if not w.endswith("*")) for region, words in _HINTS}
_BEGINNINGS = {region: tuple(w[:-1] for w in words if w.endswith("*")) for region, words in _HINTS}
# Two words that say together what neither says alone: most-read, read-more.
_PAIRS = _words(
    "mostread mostpopular mostviewed readmore readalso seealso alsoread morestories morefrom moreon cookiebar"
)
# What is believed of an element that holds most of the page's text: it may say what else is on the page.
_BELIEVED_OF_WRAPPERS = frozenset({"comment", "consent"})
_TAGS = {"nav": "navigation", "footer": "footer", "aside": "aside", "figcaption": "caption", "caption": "caption"}
_ROLES = {"navigation": "navigation", "contentinfo": "footer", "complementary": "aside", "banner": "header"}
_ORDER = [name for name, _ in _HINTS] + ["header", "caption", "table", "main"]

_PART = re.compile(r"[#.]([^#.\[]+)")
_ROLE = re.compile(r"\[role=\"?([a-z]+)")
_WORDS = re.compile(r"[^\W_]+")
_HUMP = re.compile(r"(?<=[a-z])(?=[A-Z])")


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
    listed = [[w.lower() for w in _WORDS.findall(_HUMP.sub(" ", part))] for part in _PART.findall(ancestor)]
    words = {w for part in listed for w in part}
    words |= {a + b for part in listed for a, b in pairwise(part) if a + b in _PAIRS}
    for region, _ in _HINTS:
        if words & _WHOLE[region] or any(w.startswith(_BEGINNINGS[region]) for w in words if _BEGINNINGS[region]):
            return region
    return ""


def region(ancestors: Sequence[str], wrappers: int = 0) -> str:
    """The region of a block whose ancestors are given outermost first, itself last: ``main`` unless something says more.

    The first ``wrappers`` ancestors hold most of the page's text, so that their names (“with-sidebar”) speak of what else is there.
    """
    found = {
        hint
        for i, ancestor in enumerate(ancestors)
        if (hint := _hint(ancestor)) and (i >= wrappers or hint in _BELIEVED_OF_WRAPPERS)
    }
    tags = {re.split(r"[#.\[]", a, maxsplit=1)[0].lower() for a in ancestors}
    if "header" in tags and not tags & {"article", "main", "section"}:
        found.add("header")
    for name in _ORDER:
        if name in found:
            return name
    return "main"
