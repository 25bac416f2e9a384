"""The gate's patterns taken apart beforehand: which branches each has, and which words a text must hold for one of them to be found.

``gate_signs.json`` is made of ``gate_signs.toml`` by this. To do it in every process took a short page's capture a tenth of its CPU.
"""

from __future__ import annotations

import json
import re
import tomllib
from typing import Any

# The parts of a pattern that tell where its branches part: an escape, a class, how often something comes, a bracket, a bar.
_PART = re.compile(r"\\.|\[\^?\]?(?:\\.|[^\]\\])*\]|\{[\d,]*\}|[()|]", re.DOTALL)

# Letters and figures that stand for themselves, none of which may be missing.
_LITERAL = re.compile(r"(?:[^\W_](?![?*{+])|[ '’-](?![?*{+]))+")

_MISSING = ("?", "*", "{")


def branches(source: str) -> list[str]:
    """The alternatives of a pattern that stand in no group, in order."""
    found, depth, begun = list[str](), 0, 0
    for part in _PART.finditer(source):
        match part.group():
            case "(":
                depth += 1
            case ")":
                depth -= 1
            case "|" if not depth:
                found.append(source[begun : part.start()])
                begun = part.end()
    return [*found, source[begun:]]


def needed(branch: str) -> frozenset[str] | None:
    """Words, in small letters, one of which a text must hold for this branch to be found in it; ``None`` where none can be named."""
    depth = end = begun = 0
    found = list[frozenset[str]]()
    for part in [*_PART.finditer(branch), None]:
        at = len(branch) if part is None else part.start()
        if not depth:
            # With what follows, so that a last letter that may be missing is seen to be.
            found += [
                frozenset({w.group().lower()})
                for w in _LITERAL.finditer(branch[: at + 1], end, at + 1)
                if w.end() <= at
            ]
        if part is None:
            break
        if part.group() == "(":
            begun = begun if depth else part.start()
            depth += 1
        elif part.group() == ")":
            depth -= 1
            if not depth and branch[part.end() : part.end() + 1] not in _MISSING:
                inner = branch[begun + 1 : part.start()]
                if not inner.startswith("?") or inner.startswith("?:"):
                    each = [needed(b) for b in branches(inner.removeprefix("?:"))]
                    words = [w for w in each if w is not None]
                    if len(words) == len(each):
                        found.append(frozenset().union(*words))
        end = part.end()
    return max(found, key=lambda words: min(map(len, words)), default=None)


def taken_apart(pattern: str) -> list[tuple[str, list[str] | None]]:
    """Each branch of a pattern with the words of which it needs one, ``None`` where none can be named."""
    found = [(branch, needed(branch)) for branch in branches(pattern)]
    return [(branch, None if words is None else sorted(words)) for branch, words in found]


def prepared(signs: str) -> str:
    """The text of ``gate_signs.json`` for that of ``gate_signs.toml``: the same data, each pattern as `taken_apart`.

    Raises ValueError, with line and column, for what is no TOML.
    """

    def each(value: Any) -> Any:
        if isinstance(value, dict):
            return {name: below if name == "kind" else each(below) for name, below in value.items()}
        if isinstance(value, list):
            return [each(below) for below in value]
        return taken_apart(value)

    return json.dumps(each(tomllib.loads(signs)), ensure_ascii=False, separators=(",", ":")) + "\n"
