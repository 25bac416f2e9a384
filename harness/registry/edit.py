"""Writing into a claims file without touching its other lines: new blocks go in as text, and are read back before they count."""

from __future__ import annotations

import json
import re
from collections.abc import Iterable
from dataclasses import dataclass

from harness.model.registry import TextQuote
from harness.registry.yaml_text import YamlMap, parse


class EditError(Exception):
    """The file cannot be added to as it is; the message says why."""


@dataclass(frozen=True, slots=True, kw_only=True)
class NewClaim:
    """A claim to add: its statement and quote, each with the context that makes it unique, and its source.

    With ``url`` a new source of that id is added; without, the source must be there.
    """

    claim: str
    statement: TextQuote
    source: str
    quote: TextQuote
    url: str | None = None
    publisher: str = ""
    claimant: str = ""


def add_claim(text: str, new: NewClaim) -> str:
    """``text`` of a claims file with ``new`` in it; every line that was there stays as it was, byte for byte.

    Raises `EditError` when the sections are written in a way that lines cannot be put into, or a name is taken.
    """
    parsed = parse(text, "the claims file")
    root = parsed.root
    if not isinstance(root, YamlMap):
        raise EditError("the claims file cannot be read; run `harness check`")
    if new.claim in (root.get("claims") or {}):
        raise EditError(f"the claim {new.claim!r} is there already; give another id with --id")
    added = add_source(text, new.source, new.url, new.publisher) if new.url is not None else text
    lines = [f"  {new.claim}:", f"    statement: {quote_yaml(new.statement)}"]
    if new.claimant:
        lines.append(f"    claimant: {scalar(new.claimant)}")
    lines += ["    evidence:", f"      - source: {new.source}", f"        quote: {quote_yaml(new.quote)}"]
    added = insert_block(added, "claims", lines)
    _confirm(added, new)
    return added


def add_source(text: str, source: str, url: str, publisher: str = "") -> str:
    """``text`` of a claims file with one more source. Raises `EditError` where one of that id is there, or none can be put in."""
    root = parse(text, "the claims file").root
    if isinstance(root, YamlMap) and source in (root.get("sources") or {}):
        raise EditError(f"the source {source!r} is there already; give another id with --source")
    fields = {"url": url, "publisher": publisher}
    lines = [f"  {source}:"] + [f"    {k}: {scalar(v)}" for k, v in fields.items() if v]
    return insert_block(text, "sources", lines)


def quote_fields(quote: TextQuote) -> str | dict[str, str]:
    """``quote`` as a claims file says it: a text, or a mapping where it has context."""
    if not quote.prefix and not quote.suffix:
        return quote.exact
    said = {"text": quote.exact, "after": quote.prefix, "before": quote.suffix}
    return {name: words for name, words in said.items() if words}


def evidence_snippet(source: str, quote: TextQuote, *, page: int | None = None) -> str:
    """One evidence link as a line for a claims file; it reads back as this source and quote."""
    number = f", page: {page}" if page else ""
    return f"- {{source: {source}, quote: {quote_yaml(quote) if quote.prefix or quote.suffix else flow_scalar(quote.exact)}{number}}}"


# Text that means itself without quotes: letters first, nothing in it that YAML reads as more than text.
_PLAIN = re.compile(r"[^\W\d_][\w .,()/’“”–—-]*[\w.)”’]", re.UNICODE)
# Words that YAML reads as something else than a text.
SPECIAL = frozenset({"null", "true", "false", "yes", "no", "on", "off", "y", "n"})


def scalar(text: str) -> str:
    """``text`` as a YAML scalar on one line that reads back as exactly it."""
    flat = " ".join(text.split())
    if _PLAIN.fullmatch(flat) and flat.casefold() not in SPECIAL and len(flat) < 200:
        return flat
    return _quoted(flat)


def spliced(text: str, splices: Iterable[tuple[int, int, str]]) -> str:
    """``text`` with other words for each span; the spans come in order, and none reaches into the next."""
    pieces = []
    at = 0
    for start, end, words in splices:
        pieces += [text[at:start], words]
        at = end
    return "".join([*pieces, text[at:]])


def quote_yaml(quote: TextQuote) -> str:
    """``quote`` as YAML on one line: a text, or braces where it has context."""
    fields = quote_fields(quote)
    if isinstance(fields, str):
        return scalar(fields)
    return "{" + ", ".join(f"{name}: {flow_scalar(words)}" for name, words in fields.items()) + "}"


def flow_scalar(text: str) -> str:
    """``text`` as a scalar inside braces, where a comma would separate."""
    return _quoted(" ".join(text.split()))


def _quoted(flat: str) -> str:
    """``flat`` in quotes; what cannot be seen, and YAML may not hold, is written as escapes."""
    quoted = json.dumps(flat, ensure_ascii=False)
    return "".join(c if c == " " or c.isprintable() else _escape(ord(c)) for c in quoted)


def _escape(code: int) -> str:
    return f"\\u{code:04x}" if code < 0x10000 else f"\\U{code:08x}"


def insert_block(text: str, section: str, lines: list[str]) -> str:
    """``text`` with ``lines`` at the end of a top-level block section, which is begun where it is not there."""
    end = "\r\n" if "\r\n" in text else "\n"
    rows = text.splitlines(keepends=True)
    if rows and not rows[-1].endswith(("\n", "\r")):
        rows[-1] += end
    start = next((i for i, row in enumerate(rows) if re.match(rf"{section}\s*:", row)), None)
    block = [line + end for line in lines]
    if start is None:
        return "".join([*rows, f"{section}:{end}", *block])
    rest = rows[start].split(":", 1)[1].split("#", 1)[0].strip()
    if rest not in ("", "{}"):
        raise EditError(f"`{section}:` on line {start + 1} is written in braces; write it as a block, one entry a line")
    if rest == "{}":
        rows[start] = rows[start].replace(" {}", "", 1).replace("{}", "", 1)
    stop = next((i for i in range(start + 1, len(rows)) if re.match(r"[^\s#]", rows[i])), len(rows))
    while stop > start + 1 and (not rows[stop - 1].strip() or rows[stop - 1].startswith("#")):
        stop -= 1
    entries = (row for row in rows[start + 1 : stop] if row.strip() and not row.lstrip().startswith("#"))
    indent = next((row[: len(row) - len(row.lstrip())] for row in entries), "  ")
    if indent != "  ":
        block = [indent + line[2:] for line in block]
    return "".join([*rows[:stop], *block, *rows[stop:]])


def _confirm(text: str, new: NewClaim) -> None:
    """Read the new text back; what was added must be there as it was meant."""
    root = parse(text, "the claims file").root
    written = (
        root["claims"][new.claim] if isinstance(root, YamlMap) and new.claim in (root.get("claims") or {}) else None
    )
    if written is None:
        raise EditError("the claim could not be put into this file's layout; add it by hand")
    for what, wanted in ((written["statement"], new.statement), (written["evidence"][0]["quote"], new.quote)):
        said = what["text"] if isinstance(what, YamlMap) else what
        if said != " ".join(wanted.exact.split()):
            raise EditError("the words would not read back as they were given; add the claim by hand")
