"""What one claims file gives by itself, kept for as long as not a byte of it and of its article is another.

What is kept is plain data, checked against the model's types as it is read. It stands under the hashes of the very bytes that it was
read from; whatever is damaged, of another make or of other bytes is as if it were not there.
"""

from __future__ import annotations

import hashlib
import json
from dataclasses import dataclass
from pathlib import Path
from typing import Any, Protocol

from harness.model.marks import Marks
from harness.model.place import Problem
from harness.model.plain import from_plain, to_plain
from harness.model.registry import Article, Claim, Measure, Source


class Kept(Protocol):
    """Where what was read of files is kept, by name: always safe to lose. A name stands for one registry and one version of the code."""

    def get(self, name: str) -> bytes | None:
        """What was put under ``name``, whole, or ``None``."""

    def put(self, name: str, data: bytes) -> None:
        """Keep ``data`` under ``name``."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Part:
    """One claims file's own share of a registry, before its references are looked at, and what is wrong in the file itself."""

    sources: tuple[Source, ...] = ()
    measures: tuple[Measure, ...] = ()
    names: tuple[tuple[str, ...], ...] = ()
    article: Article | None = None
    claims: tuple[Claim, ...] = ()
    problems: tuple[Problem, ...] = ()


def digest(data: bytes) -> str:
    """The SHA-256 of some bytes in hex."""
    return hashlib.sha256(data).hexdigest()


def read_part(kept: Kept, folder: Path, shown: str, data: bytes, marks: Marks) -> tuple[Part, str] | None:
    """What was kept of the claims file called ``shown``, which holds ``data``, with the hash of all it rests on; ``None`` when anything is new.
    The marks of its claims are noted."""
    stored = kept.get(_name(shown))
    if stored is None:
        return None
    try:
        head, _, rest = stored.partition(b"\n")
        name, sha256, beside, beside_sha256 = json.loads(head)
        if (name, sha256) != (shown, digest(data)):
            return None
        if beside is not None:
            path = folder / beside
            if not path.resolve().is_relative_to(folder.resolve()) or digest(path.read_bytes()) != beside_sha256:
                return None
        plain, of_claims = json.loads(rest)
        part = from_plain(Part, plain)
        marks.note(part.claims, of_claims)
        return part, digest(head)
    except (ValueError, TypeError, OSError, RuntimeError):
        return None


def keep_part(kept: Kept, shown: str, data: bytes, part: Part, article: bytes | None, marks: Marks) -> str | None:
    """Keep what was read of a claims file and, where it has one, of its article's bytes; the hash of these. What could not be read back
    the same is not kept."""
    beside = part.article.file if part.article is not None and article is not None else None
    head = json.dumps([shown, digest(data), beside, digest(article) if article is not None else None]).encode()
    try:
        plain: Any = json.dumps(
            [to_plain(part), [marks.of_claim(claim) for claim in part.claims]], separators=(",", ":")
        )
        if from_plain(Part, json.loads(plain)[0]) != part:
            return None
    except (ValueError, TypeError):
        return None
    kept.put(_name(shown), head + b"\n" + plain.encode())
    return digest(head)


def _name(shown: str) -> str:
    return f"claims file {shown}"


def known_problems(kept: Kept, parts: list[str]) -> list[Problem] | None:
    """What was found wrong across files with just these hashes, all of them warnings; ``None`` when that is not known."""
    stored = kept.get("across files")
    if stored is None:
        return None
    try:
        hashes, problems = json.loads(stored)
        if hashes != parts:
            return None
        return [from_plain(Problem, problem) for problem in problems]
    except (ValueError, TypeError):
        return None


def keep_problems(kept: Kept, parts: list[str], problems: list[Problem]) -> None:
    """Keep what was found wrong across files, when that is warnings at most."""
    if all(problem.warning for problem in problems):
        kept.put("across files", json.dumps([parts, [to_plain(problem) for problem in problems]]).encode())
