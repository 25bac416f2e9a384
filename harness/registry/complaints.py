"""What the models complain of, as problems with places, codes and hints that a checker understands."""

from __future__ import annotations

import difflib
from functools import lru_cache
from typing import Any

from pydantic import BaseModel, ValidationError
from pydantic_core import ErrorDetails

from harness.model.place import Place, Problem
from harness.registry import schema
from harness.registry.yaml_text import Position, YamlList, YamlMap

_GRAMMAR_CODES = {"quantity": "FC015", "need": "FC022", "max_age": "FC022", "tolerance": "FC022", "at": "FC016"}


def complaints(error: ValidationError, raw: YamlMap, file: str) -> list[Problem]:
    """One problem for each complaint of ``error`` about the file's data ``raw``."""
    return [_problem(details, raw, file) for details in error.errors(include_url=False)]


def _problem(details: ErrorDetails, raw: YamlMap, file: str) -> Problem:
    loc = details["loc"]
    kind = details["type"]
    at, path, parent = position(raw, loc)
    place = Place(file=file, line=at[0], column=at[1])
    last = str(loc[-1]) if loc else ""
    where = ".".join(path)
    if loc and loc[0] == "names":
        return Problem(
            place=place,
            code="FC032",
            message=f"{where}: {_NO_SPELLING.get(len(loc), 'not the text of a name')}",
            hint="write `names: [[Kim Jong Un, Kim Jong-un], [Kursk, Курськ]]`: groups of spellings",
        )
    if kind == "extra_forbidden":
        if (before := _cut_by_comma(parent, last)) is not None:
            return Problem(
                place=place,
                code="FC020",
                message=f"{last!r} became a key of its own: inside {{ }} a comma separates",
                hint=f'write `{before}: "{parent[before]},{last}"` in quotes, or the number without a comma',
            )
        near = difflib.get_close_matches(last, sorted(_names()), n=1, cutoff=0.6)
        hint = f"did you mean `{near[0]}`?" if near else "see the reference page for what may stand here"
        return Problem(
            place=place, code="FC006", message=f"unknown key {last!r} in {'.'.join(path[:-1]) or 'the file'}", hint=hint
        )
    if kind == "missing":
        code = "FC023" if last == "schema" else "FC007"
        hint = "write `schema: 1`" if last == "schema" else f"add `{last}:`"
        return Problem(
            place=place, code=code, message=f"`{last}` is missing in {'.'.join(path) or 'the file'}", hint=hint
        )
    if loc and loc[0] == "schema":
        return Problem(place=place, code="FC023", message="the format is `schema: 1`", hint="write `schema: 1`")
    if loc and loc[-1] == "[key]":
        name = str(loc[-2])
        hint = "an id is lower-case letters, digits, `-`, `_` and `.`, beginning with a letter or digit; at most 80 characters"
        return Problem(place=place, code="FC009", message=f"{name!r} is not an id", hint=hint)
    message = details["msg"].removeprefix("Value error, ")
    field = next((p for p in reversed(path) if not p.isdigit()), "")
    if kind == "value_error":
        code = _GRAMMAR_CODES.get(field, "FC008")
        text, _, hint = message.partition("; ")
        return Problem(place=place, code=code, message=f"{where}: {text}", hint=hint)
    if kind == "string_pattern_mismatch":
        code, hint = _PATTERNS.get(field, ("FC008", "see the reference page for what may stand here"))
        shown = details["input"] if isinstance(details["input"], str) else ""
        if not shown.strip():
            code, hint = (
                ("FC016", "write the words")
                if field in ("quote", "statement", "text")
                else ("FC008", "write something")
            )
        return Problem(place=place, code=code, message=f"{where}: {shown[:80]!r} is not right here", hint=hint)
    if kind in ("literal_error", "enum"):
        expected = details.get("ctx", {}).get("expected", "")
        return Problem(
            place=place,
            code="FC008",
            message=f"{where}: {details['input']!r} is none of {expected}",
            hint=f"write one of {expected}",
        )
    if kind in ("greater_than_equal", "less_than_equal", "int_parsing", "int_type") and field == "page":
        return Problem(
            place=place, code="FC016", message=f"{where}: pages are counted from 1", hint="write a whole number"
        )
    if kind == "too_short" or kind == "string_too_short":
        return Problem(
            place=place,
            code="FC016" if field in ("quote", "statement", "text") else "FC008",
            message=f"{where} is empty",
            hint="write the words",
        )
    return Problem(
        place=place,
        code="FC008",
        message=f"{where or 'the file'}: {message}",
        hint="see the reference page for what may stand here",
    )


def _cut_by_comma(parent: Any, key: str) -> str | None:
    """The key whose figure a comma inside braces cut in two, so that its end became ``key``; ``None`` where none was."""
    if not isinstance(parent, YamlMap) or not parent.flow or key not in parent or parent[key] is not None:
        return None
    names = list(parent)
    before = names[names.index(key) - 1] if names.index(key) else None
    value = parent.get(before) if before is not None else None
    return before if isinstance(value, str) and value[-1:].isdigit() and key[:1].isdigit() else None


# What is wrong in `names`, by how deep in it.
_NO_SPELLING = {1: "not a list of groups", 2: "not a list of spellings"}

_PATTERNS = {
    "url": ("FC016", "an address begins with http:// or https://, holds no spaces and names no user or password"),
    "file": ("FC024", "write `vault:name`; the name stays inside the vault"),
    "media": ("FC024", "write `vault:name`; the name stays inside the vault"),
    "contact": ("FC024", "write `vault:name`; the name stays inside the vault"),
    "notes": ("FC024", "write `vault:name`; the name stays inside the vault"),
    "code": ("FC021", "a code is FC and three digits, as `FC402`; `harness rules` lists them"),
    "id": ("FC009", "an id is lower-case letters, digits, `-`, `_` and `.`"),
    "source": ("FC009", "an id is lower-case letters, digits, `-`, `_` and `.`"),
    "origin": ("FC009", "an id is lower-case letters, digits, `-`, `_` and `.`"),
    "measure": ("FC009", "an id is lower-case letters, digits, `-`, `_` and `.`"),
    "language": ("FC008", "write a language as `en`, `uk`, `ko`"),
    "sha256": ("FC008", "a SHA-256 is 64 lower-case hexadecimal digits"),
}


def position(raw: Any, loc: tuple[int | str, ...]) -> tuple[Position, list[str], Any]:
    """Where in a file the value at ``loc`` stands, the path of names to it, and the mapping or list that holds it.

    Names in ``loc`` that only tell a union's branches apart are passed over; what is missing stands where its parent does.
    """
    at: Position = raw.at if isinstance(raw, (YamlMap, YamlList)) else (1, 1)
    node: Any = raw
    holder: Any = raw
    path: list[str] = []
    for part in loc:
        if part == "[key]":
            continue
        if isinstance(node, YamlMap) and isinstance(part, str) and part in node:
            at = node.keys_at.get(part, at)
            holder, node = node, node[part]
            path.append(part)
        elif isinstance(node, YamlList) and isinstance(part, int) and part < len(node):
            at = node.items_at[part]
            holder, node = node, node[part]
            path.append(str(part))
    return at, path, holder


@lru_cache(maxsize=1)
def _names() -> frozenset[str]:
    """Every key that the format knows."""
    names: set[str] = set()
    for value in vars(schema).values():
        if isinstance(value, type) and issubclass(value, BaseModel):
            names |= {field.alias or name for name, field in value.model_fields.items()}
    return frozenset(names)
