"""Words and addresses from anywhere, made so that no reader of a file can be made to run, open or misread them.

All of it stands on `harmless`; each function adds what one kind of file needs besides.
"""

from __future__ import annotations

import re
from urllib.parse import quote, urlsplit

from harness.report.words import harmless

# What a spreadsheet takes for the beginning of a formula, in its wide forms too; and where a cell may begin, for a program that
# cuts a line of a CSV at another sign than the comma.
_FORMULA = re.compile(r"((?:\A|[;\t\r\n])\s*)(?=[=+\-@＝＋－＠])")
_GUARDED = re.compile(r"((?:\A|[;\t\r\n])\s*)'(?=[=+\-@＝＋－＠])")

# What Markdown reads as more than itself within a line, and what it does so at the beginning of one.
_MARKDOWN = re.compile(r"[\\`*_\[\]|~$]")
_BEGINS = re.compile(r"(?:[#+\-=>:]|\d+(?=[.)]))+")
_HTML = {"&": "&amp;", "<": "&lt;", ">": "&gt;", "@": "&#64;", '"': "&quot;"}
# Bare addresses, mentions of tickets and mail addresses become links by themselves where a program likes them to.
_LIVELY = re.compile(r":(?=//)|(?<=[Ww]{3})\.|#(?=\w)|(?<=[Mm]ailto):|(?<=[Xx]mpp):")

# More of an address than this is no help to anybody, and Excel refuses the file for it.
_LONGEST_ADDRESS = 2_000


def line(text: str) -> str:
    """``text`` on one line, harmless to look at."""
    return harmless(" ".join(text.split()))


def cell(text: str) -> str:
    """``text`` for a cell of a table that a spreadsheet may open: never a formula, whichever sign the program cuts cells at."""
    lines = text.replace("\r\n", "\n").replace("\r", "\n").replace("\t", " ")
    return _FORMULA.sub(r"\1'", harmless(lines))


def uncell(text: str) -> str:
    """What `cell` was given, as far as it only set apostrophes."""
    return _GUARDED.sub(r"\1", text)


def address(url: str | None) -> str:
    """``url`` where it may be made a link, in plain ASCII: an http or https address with a host; else empty."""
    if not url or not url.isprintable() or re.search(r"\s", url):
        return ""
    try:
        parts = urlsplit(url)
        host = parts.hostname or ""
        if not host.isascii():
            url = url.replace(host, host.encode("idna").decode("ascii"), 1)
    except ValueError:
        return ""
    plain = quote(url, safe="!#$%&'()*+,/:;=?@[]~")
    return plain if parts.scheme.lower() in ("http", "https") and host and len(plain) <= _LONGEST_ADDRESS else ""


def markdown(text: str) -> str:
    """``text`` on one line as words of Markdown: nothing in it is a mark, a tag, a link, a mention or the end of a table's cell."""
    plain = line(text)
    lead = _BEGINS.match(plain)
    head = "".join(f"&#{ord(c)};" for c in lead.group()) if lead else ""
    rest = plain[lead.end() :] if lead else plain
    safe = ""
    at = 0
    for match in _LIVELY.finditer(rest):
        safe += _escaped(rest[at : match.start()]) + f"&#{ord(match.group())};"
        at = match.end()
    return head + safe + _escaped(rest[at:])


def _escaped(text: str) -> str:
    return "".join(_HTML.get(c, c) for c in _MARKDOWN.sub(lambda m: "\\" + m.group(), text))


def markdown_link(words: str, url: str | None) -> str:
    """``words`` as a Markdown link to ``url``, or as words alone where that is no address to follow."""
    target = address(url)
    if not target:
        return markdown(words)
    return f"[{markdown(words)}](<{target}>)"


def json_for_html(text: str) -> str:
    """JSON text that stays JSON inside an HTML page's script element."""
    for sign in "<>&\u2028\u2029":
        text = text.replace(sign, f"\\u{ord(sign):04x}")
    return text
