"""What a main document is: a page, something else that a window shows, or a file; told by its headers and its first bytes.

Pure. Names of what is kept are ours: what a site calls a download never becomes a name here.
"""

from __future__ import annotations

import re
from collections.abc import Mapping
from dataclasses import dataclass

# What a window shows as it is, by media type, with the name under which its bytes are kept.
_SHOWN = {
    "text/plain": "body.txt",
    "application/json": "body.json",
    "text/json": "body.json",
    "application/xml": "body.xml",
    "text/xml": "body.xml",
    "image/svg+xml": "body.svg",
}
_PAGES = frozenset({"text/html", "application/xhtml+xml"})

# As what feeds are handed out.
_FEEDS = frozenset(
    f"application/{name}" for name in ("rss+xml", "atom+xml", "rdf+xml", "x-rss+xml", "xml", "octet-stream")
) | {"text/xml", "text/rss+xml", "text/rss"}

# Pictures that a browser shows, by how they begin.
_PICTURES = (
    (b"\x89PNG\r\n\x1a\n", "image/png", "body.png"),
    (b"\xff\xd8\xff", "image/jpeg", "body.jpg"),
    (b"GIF87a", "image/gif", "body.gif"),
    (b"GIF89a", "image/gif", "body.gif"),
    (b"BM", "image/bmp", "body.bmp"),
)
_TEXT_NAMES = {"text/csv": "body.csv", "application/csv": "body.csv", "text/tab-separated-values": "body.tsv"}

# Pages packed with what belongs to them: as text, they would be their own wrapping.
_PACKED = frozenset({"multipart/related", "message/rfc822", "application/x-mimearchive"})
_MARKUP = re.compile(rb"\s*(?:<!doctype html|<html[\s>])", re.IGNORECASE)

# Control characters that text has.
_BLANKS = b"\t\n\x0b\x0c\r\x1b"


@dataclass(frozen=True, slots=True, kw_only=True)
class Kind:
    """``name`` of the artifact that keeps the bytes (empty for a page), whether it is a ``file`` that no window shows or one that a window
    plays (``played``), and the content type that a window must be told so as to show it (empty: the one it came with). ``made`` is the page
    that is shown in place of a feed."""

    name: str
    file: bool = False
    show_as: str = ""
    played: bool = False
    made: bytes = b""


PAGE = Kind(name="")


def kind_of(headers: Mapping[str, str], body: bytes, url: str = "") -> Kind:
    """The kind of a main document at ``url``. ``headers`` by lower-case name."""
    stated = headers.get("content-type", "")
    media_type = stated.split(";", 1)[0].strip().lower()
    attached = _attached(headers.get("content-disposition", ""))
    if body.startswith(b"%PDF-") and media_type not in _PAGES:
        return Kind(name="body.pdf", file=True)
    if not attached and (media_type in _PAGES or not media_type):
        return PAGE
    if picture := _picture(body):
        shown, name = picture
        return Kind(name=name, show_as="" if media_type == shown and not attached else shown)
    if media_type in _FEEDS and (made := _page_of_feed(body, media_type, stated, url)):
        return Kind(name="body.xml", show_as="text/html; charset=utf-8", made=made)
    if name := _SHOWN.get(media_type, ""):
        plain = media_type == "text/plain" and "charset" not in stated.lower() and _charset(stated, body) == "utf-8"
        # A browser guesses the charset of such a text, and never guesses this one.
        if plain and not body.isascii():
            return Kind(name=name, show_as="text/plain; charset=utf-8")
        return Kind(name=name, show_as=stated if attached else "")
    if media_type in _PAGES or _MARKUP.match(body):
        return Kind(name="body.html", file=True)  # a page that its site hands out as a download
    if media_type in _PACKED:
        return Kind(name="body.bin", file=True)
    if media_type.startswith(("audio/", "video/")) and not attached:
        return Kind(name="body.bin", played=True)
    charset = _charset(stated, body)
    if media_type.startswith("text/") or media_type in _TEXT_NAMES or (charset == "utf-8" and _is_text(body)):
        # A browser saves many kinds of text rather than show them: tables, calendars.
        return Kind(
            name=_TEXT_NAMES.get(media_type, "body.txt"),
            show_as=f"text/plain; charset={charset}" if charset else "text/plain",
        )
    return Kind(name="body.bin", file=True)


def _attached(disposition: str) -> bool:
    """Whether a browser saves an answer rather than show it: any way to deal with it that is not `inline`, known or not."""
    kind = disposition.split(";", 1)[0].strip().lower()
    return bool(kind) and kind != "inline" and "=" not in kind


def _picture(body: bytes) -> tuple[str, str] | None:
    for start, media_type, name in _PICTURES:
        if body.startswith(start):
            return media_type, name
    if body[:4] == b"RIFF" and body[8:12] == b"WEBP":
        return "image/webp", "body.webp"
    if body[4:8] == b"ftyp" and body[8:12] in (b"avif", b"avis"):
        return "image/avif", "body.avif"
    return None


def _page_of_feed(body: bytes, media_type: str, stated: str, url: str) -> bytes:
    if not body.lstrip(b"\xef\xbb\xbf \t\r\n").startswith(b"<"):
        return b""
    # Only here: most documents are none, and a cold start of one page feels every import.
    from harness.capture.feeds import page_of_feed

    return page_of_feed(body, media_type, _charset(stated, b"\xff"), url)


def _charset(stated: str, body: bytes) -> str:
    """The charset that the header states, or UTF-8 when the body is that, or nothing."""
    for part in stated.split(";")[1:]:
        name, _, value = part.partition("=")
        value = value.strip().strip("\"'").lower()
        if name.strip().lower() == "charset" and value.isascii() and value.replace("-", "").replace("_", "").isalnum():
            return value
    try:
        body.decode("utf-8")
    except UnicodeDecodeError:
        return ""
    return "utf-8"


def _is_text(body: bytes) -> bool:
    return bool(body.strip()) and not any(byte < 0x20 and byte not in _BLANKS for byte in body[:100_000])
