"""A feed (RSS 0.9 to 2.0, Atom) as a page that a reader reads: its entries with title, day, author and words, in the feed's order.

Pure. A browser shows a feed as its source, in which a sentence with marks or entities in it stands nowhere. What is kept are the bytes
that came; the page made of them is only looked at. It runs nothing, and of the feed's markup it keeps what carries words and pictures.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from html import escape, unescape
from typing import Any
from urllib.parse import urljoin, urlsplit

from lxml import etree

# A longer document is shown as the text that it is.
_LONGEST = 5_000_000

_ATOM = "http://www.w3.org/2005/Atom"
_RSS_1 = "http://purl.org/rss/1.0/"
_RDF = "http://www.w3.org/1999/02/22-rdf-syntax-ns#"
_CONTENT = "http://purl.org/rss/1.0/modules/content/"
_DC = "http://purl.org/dc/elements/1.1/"
_XML = "http://www.w3.org/XML/1998/namespace"

_ROOTS = frozenset({("", "rss"), (_RDF, "RDF"), (_ATOM, "feed")})

# The namespaces of the elements that are read: others have words of their own under the same names, as for films.
_KNOWN = frozenset({"", _ATOM, _RSS_1, _CONTENT, _DC, "http://my.netscape.com/rdf/simple/0.9/"})

# Nothing of it is tried twice: what a hostile site sends here would else be tried in more ways than there is time for.
_BEGINS = re.compile(
    rb"(?:\xef\xbb\xbf)?+(?>\s++|<\?xml[^>]*+>|<!--(?>.*?-->)|<!DOCTYPE[^>\[]*+>)*+<(?:\w++:)?(?:rss|RDF|feed)[\s>]",
    re.DOTALL,
)
_STYLED = re.compile(rb"<\?xml-stylesheet\s")

_DATES = ("pubDate", "date", "published", "updated", "issued", "modified")
_AUTHORS = ("creator", "author")

# What of an entry's markup is kept: what holds words apart from one another, and with its address what leads elsewhere or is a picture.
_KEPT = frozenset(
    re.findall(
        r"\w+",
        "p br hr div section article h1 h2 h3 h4 h5 h6 ul ol li dl dt dd table caption thead tbody tfoot tr th td blockquote pre code em "
        "strong b i u s del ins sub sup small cite q abbr figure figcaption a img time mark span",
    )
)
_VOID = frozenset({"br", "hr", "img"})
_DROPPED = frozenset(
    {"script", "style", "template", "iframe", "object", "noscript", "svg", "math", "form", "select", "title"}
)

# How markup of others is read: nothing is fetched for it, and what is nested without end is none.
_CAREFUL = {"no_network": True, "remove_comments": True, "remove_pis": True, "huge_tree": False}


def page_of_feed(body: bytes, media_type: str, charset: str, url: str) -> bytes:
    """The page of a feed, in UTF-8; empty for what is none, is broken, or says itself how it is to be shown.

    ``charset`` is the one that its header states, if any; ``url`` the address that its relative ones are meant from.
    """
    if len(body) > _LONGEST or not _BEGINS.match(body[:4000]) or b"<!ENTITY" in body:
        return b""
    if _STYLED.search(body[:4000]) and media_type in ("application/xml", "text/xml"):
        return b""
    try:
        root = etree.fromstring(body, etree.XMLParser(encoding=charset or None, **_CAREFUL, resolve_entities=False))
    except (etree.LxmlError, LookupError, ValueError):
        return b""
    space, name = _name(root)
    if (space, name) not in _ROOTS:
        return b""
    head = root if name == "feed" else _first(root, ("channel",))
    if head is None:
        return b""
    entries = [
        element for element in root.iter() if _name(element)[1] in ("item", "entry") and _name(element)[0] in _KNOWN
    ]
    language = root.get(f"{{{_XML}}}lang") or _plain(_first(head, ("language",)))
    title, about = _plain(_first(head, ("title",))), _plain(_first(head, ("description", "subtitle", "tagline")))
    parts = [
        f'<!doctype html><html lang="{escape(language)}"><meta charset="utf-8"><title>{escape(title)}</title>',
        "<style>body{max-width:50rem;margin:1rem auto;font:1rem/1.5 serif}img{max-width:100%}</style>",
        f"<main><h1>{escape(title)}</h1>" + (f"<p>{escape(about)}</p>" if about else ""),
        *(_entry(element, url) for element in entries),
        "</main></html>",
    ]
    return "\n".join(parts).encode("utf-8", "replace")


def _entry(element: Any, url: str) -> str:
    """One entry as markup."""
    link = next(_links(element), "")
    title = escape(_plain(_first(element, ("title",))))
    address = _address(link, url)
    head = f'<a href="{escape(address)}">{title}</a>' if address and title else title
    told = [_plain(_first(element, _DATES)), ", ".join(_authors(element))]
    line = " · ".join(escape(words) for words in told if words)
    whole, short = _first(element, ("encoded", "content")), _first(element, ("description", "summary"))
    texts = [_markup(e, url) for e in (short, whole) if e is not None]
    if len(texts) == 2 and _words(texts[0]).rstrip(".… ") in _words(texts[1]):
        del texts[0]  # the beginning of the whole
    body = "".join(f"<div>{text}</div>" for text in texts)
    return f"<article><h2>{head}</h2>" + (f"<p>{line}</p>" if line else "") + body + "</article>"


def _name(element: Any) -> tuple[str, str]:
    """Namespace and local name of an element."""
    space, brace, name = str(element.tag).rpartition("}")
    return (space[1:], name) if brace else ("", name)


def _first(element: Any, names: tuple[str, ...]) -> Any | None:
    """The child of the first of these names that there is."""
    for wanted in names:
        for child in element:
            space, name = _name(child)
            if name == wanted and space in _KNOWN:
                return child
    return None


def _links(element: Any) -> Iterator[str]:
    for child in element:
        space, name = _name(child)
        if name == "link" and space in _KNOWN and child.get("rel", "alternate") == "alternate":
            yield (child.get("href") or child.text or "").strip()


def _authors(element: Any) -> Iterator[str]:
    for child in element:
        space, name = _name(child)
        if name in _AUTHORS and space in _KNOWN:
            named = _first(child, ("name",))
            if words := _plain(child if named is None else named):
                yield words


def _inner(element: Any) -> str:
    """The markup in an element: written out as text, or its own elements."""
    if not len(element):
        text = element.text or ""
        return escape(text) if element.get("type") in ("text", "text/plain") or _is_atom_text(element) else text
    for child in element:
        for part in child.iter():
            part.tag = _name(part)[1]
    return escape(element.text or "") + "".join(
        etree.tostring(child, encoding="unicode", method="html") for child in element
    )


def _is_atom_text(element: Any) -> bool:
    """Atom says of its texts when they are markup; RSS does not, and they are."""
    return _name(element)[0] == _ATOM and element.get("type", "text") == "text"


def _markup(element: Any, url: str) -> str:
    """What an element holds as markup, without all that is neither words nor pictures."""
    inner = _inner(element)
    try:
        root = etree.fromstring(f"<div>{inner}</div>", etree.HTMLParser(**_CAREFUL))
    except (etree.LxmlError, ValueError):
        return escape(inner)
    out: list[str] = []
    walk = etree.iterwalk(root, events=("start", "end"))
    for event, node in walk:
        kept = node.tag in _KEPT
        if event == "end":
            out.append((f"</{node.tag}>" if kept and node.tag not in _VOID else "") + escape(node.tail or ""))
        elif node.tag in _DROPPED:
            walk.skip_subtree()
        else:
            out.append((_start(node, url) if kept else "") + escape(node.text or ""))
    return "".join(out)


def _start(node: Any, url: str) -> str:
    """An element's beginning, with what of its attributes is kept."""
    kept = {"href": _address(node.get("href", ""), url)} if node.tag == "a" else {}
    if node.tag == "img":
        kept = {"src": _address(node.get("src", ""), url), "alt": node.get("alt", "")}
    return f"<{node.tag}" + "".join(f' {k}="{escape(v)}"' for k, v in kept.items() if v) + ">"


def _words(markup: str) -> str:
    """The words of markup that was cleaned, which has no angle brackets but its tags'."""
    return " ".join(unescape(re.sub(r"<[^>]*>", " ", markup)).split())


def _plain(element: Any | None) -> str:
    """The words of an element, without the markup that it may hold."""
    return "" if element is None else _words(_markup(element, ""))


def _address(address: str, url: str) -> str:
    """The whole of an address of the web; empty for any other."""
    try:
        whole = urljoin(url, address)
        return whole if address and urlsplit(whole).scheme in ("http", "https") else ""
    except ValueError:
        return ""
