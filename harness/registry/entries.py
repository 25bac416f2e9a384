"""Putting people's decisions into a claims file: entries go into a claim's list, and every other line stays byte for byte as it was."""

from __future__ import annotations

import json
import re
from collections.abc import Mapping, Sequence
from dataclasses import dataclass

from harness.registry.edit import EditError
from harness.registry.yaml_text import MAX_BYTES, YamlList, YamlMap, parse

# Text that means itself inside braces, without quotes.
_BARE = re.compile(r"[^\W\d_]\w*(?:[ -]\w+)*|\d{4}-\d{2}-\d{2}|FC\d{3}|[0-9a-f]{8}(?:-[0-9a-f]{8}){2}", re.UNICODE)
_SPECIAL = frozenset({"null", "true", "false", "yes", "no", "on", "off", "y", "n"})


@dataclass(frozen=True, slots=True, kw_only=True)
class Entry:
    """One entry for a list of a claim: ``field`` is ``log`` or ``waive``, ``item`` its keys and values in order."""

    claim: str
    field: str
    item: Mapping[str, str]


@dataclass(frozen=True, slots=True, kw_only=True)
class _Splice:
    """Lines to put in at ``row``, what becomes of the line above them where it changes, and whether they begin a list."""

    row: int
    lines: tuple[str, ...]
    above: str | None = None
    begins: bool = False


def append_entries(text: str, entries: Sequence[Entry]) -> str:
    """``text`` of a claims file with ``entries`` at the ends of their lists, which are begun where they are not there.

    Raises `EditError` when a claim is not there, is written in a way that lines cannot be put into, or would not read back as meant.
    """
    mark, bare = ("\ufeff", text[1:]) if text.startswith("\ufeff") else ("", text)
    root = parse(bare, "the claims file").root
    claims = root.get("claims") if isinstance(root, YamlMap) else None
    if not isinstance(claims, YamlMap):
        raise EditError("the claims file cannot be read; run `harness check`")
    end = "\r\n" if "\r\n" in bare else "\n"
    rows = bare.splitlines(keepends=True)
    if rows and not rows[-1].endswith(("\n", "\r")):
        rows[-1] += end
    grouped: dict[tuple[str, str], list[Mapping[str, str]]] = {}
    for entry in entries:
        grouped.setdefault((entry.claim, entry.field), []).append(
            {key: " ".join(value.split()) for key, value in entry.item.items()}
        )
    splices = [_splice(rows, claims, claim, field, items, end) for (claim, field), items in grouped.items()]
    # From the end, so that rows stay what they were; a list that goes on comes before one that begins on the same row.
    for splice in sorted(splices, key=lambda s: (s.row, s.begins), reverse=True):
        if splice.above is not None:
            rows[splice.row - 1] = splice.above
        rows[splice.row : splice.row] = splice.lines
    added = "".join(rows)
    if len(added.encode("utf-8", "surrogatepass")) > MAX_BYTES:
        raise EditError(f"the file would have more than {MAX_BYTES:,} bytes; split it by article first")
    for (claim, field), items in grouped.items():
        block = claims[claim]
        block[field] = [*(block.get(field) or []), *items]
    if parse(added, "the claims file").root != root:
        raise EditError("the entry would not read back as it is meant in this file's layout; add it by hand")
    return mark + added


def _splice(
    rows: list[str], claims: YamlMap, claim: str, field: str, items: Sequence[Mapping[str, str]], end: str
) -> _Splice:
    block = claims.get(claim)
    if not isinstance(block, YamlMap):
        raise EditError(f"there is no claim {claim!r} in it")
    if claims.flow or block.flow:
        raise EditError(f"the claim {claim!r} is written in braces; write it as a block, one field a line")
    written = [_braces(item) for item in items]
    indent = min(column for _, column in block.keys_at.values()) - 1
    if field not in block:
        first = min(line for line, _ in block.keys_at.values()) - 1
        row = _end(rows, first, indent) + 1
        new = [f"{' ' * indent}{field}:{end}", *(f"{' ' * (indent + 2)}- {item}{end}" for item in written)]
        return _Splice(row=row, lines=tuple(new), begins=True)
    key = block.keys_at[field][0] - 1
    value = block[field]
    if value is None or value == []:
        above = re.sub(r"(:)\s*(?:\[\s*\]|~|null)?(\s*(?:#.*)?)$", r"\1\2", rows[key].rstrip("\r\n")) + end
        new = [f"{' ' * (indent + 2)}- {item}{end}" for item in written]
        return _Splice(row=key + 1, lines=tuple(new), above=above)
    if not isinstance(value, YamlList):
        raise EditError(f"`{field}` of {claim!r} is not a list")
    line, column = block.values_at[field]
    if rows[line - 1][column - 1 : column] == "[":
        return _within_brackets(rows, line - 1, claim, field, written)
    last = value.items_at[-1][0] - 1
    dash = rows[last][: len(rows[last]) - len(rows[last].lstrip())]
    if not rows[last].lstrip().startswith("-"):
        raise EditError(f"the last entry of `{field}` of {claim!r} begins on a line of another; add it by hand")
    row = _end(rows, last, len(dash) + 1) + 1
    return _Splice(row=row, lines=tuple(f"{dash}- {item}{end}" for item in written))


def _within_brackets(rows: list[str], row: int, claim: str, field: str, written: Sequence[str]) -> _Splice:
    match = re.fullmatch(r"(.*\S)\s*\](\s*(?:#[^\]]*)?)(\r?\n|\r)", rows[row])
    if match is None:
        raise EditError(f"`{field}` of {claim!r} is written in brackets over several lines; write one entry a line")
    above = f"{match[1].rstrip(', ')}, {', '.join(written)}]{match[2]}{match[3]}"
    return _Splice(row=row + 1, lines=(), above=above)


def _end(rows: list[str], first: int, indent: int) -> int:
    """The last row with words of what begins on row ``first`` and goes on at ``indent`` columns or more."""
    last = first
    for number in range(first + 1, len(rows)):
        row = rows[number]
        if not row.strip() or row.lstrip().startswith("#"):
            continue
        if len(row) - len(row.lstrip(" ")) < indent:
            break
        last = number
    return last


def _braces(item: Mapping[str, str]) -> str:
    return "{" + ", ".join(f"{key}: {_scalar(value)}" for key, value in item.items()) + "}"


def _scalar(text: str) -> str:
    """``text`` on one line inside braces, so that it reads back as exactly it; what cannot be seen is shown as escapes."""
    if _BARE.fullmatch(text) and text.casefold() not in _SPECIAL and len(text) < 60:
        return text
    quoted = json.dumps(text, ensure_ascii=False)
    return "".join(c if c == " " or c.isprintable() else _escape(c) for c in quoted)


def _escape(char: str) -> str:
    code = ord(char)
    return f"\\u{code:04x}" if code < 0x10000 else f"\\U{code:08x}"
