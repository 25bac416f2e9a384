"""Loading a registry: every claims file of a folder, checked whole, as one `Registry`; never raises for what files hold."""

from __future__ import annotations

import os
from dataclasses import dataclass, field, replace
from pathlib import Path
from typing import TYPE_CHECKING, Any

from harness.model.marks import Marks
from harness.model.place import Place, Problem
from harness.model.registry import Article, Registry
from harness.registry.folder import MAX_BYTES, claims_folder
from harness.registry.join import joined, problems_across
from harness.registry.left_out import is_claims_file, left_out
from harness.registry.parts import Kept, Part, keep_part, keep_problems, known_problems, read_part

if TYPE_CHECKING:
    from harness.registry.sheet import Sheet

SHARED = "_shared.yaml"

# What is wrong with a statement whose article was edited.
_LOST = ("FC012", "FC013")


@dataclass(frozen=True, slots=True, kw_only=True)
class LoadResult:
    """The registry, ``None`` when there are errors that keep it from being one, and every problem by place."""

    registry: Registry | None
    problems: tuple[Problem, ...]
    files: tuple[str, ...]
    marks: Marks = field(default_factory=Marks, compare=False, repr=False)


def load(
    root: Path, *, may_be_empty: bool = False, lost_statements: bool = False, kept: Kept | None = None
) -> LoadResult:
    """The registry at ``root``: the folder that holds ``claims/``, or a folder of claims files. File names in problems are
    relative to ``root``. A registry without a claim is an error, save where one is about to be added (``may_be_empty``).
    With ``lost_statements`` the registry is there although statements are not in their articles, or stand in them several times. Files
    of which ``kept`` has all that they give are not read again."""
    folder = claims_folder(root)
    problems: list[Problem] = []
    try:
        paths = sorted(p for p in folder.iterdir() if is_claims_file(p.name))
    except OSError as error:
        place = Place(file=_shown(root, folder))
        problem = Problem(
            place=place,
            code="FC001",
            message=f"the folder cannot be read: {error.strerror}",
            hint="name the registry's root",
        )
        return LoadResult(registry=None, problems=(problem,), files=())
    marks = Marks()
    parts: list[Part] = []
    hashes: list[str] | None = [] if kept is not None else None
    for path in paths:
        part, sha256 = _part(path, _shown(root, path), kept, marks)
        problems += part.problems
        parts.append(part)
        hashes = [*hashes, sha256] if hashes is not None and sha256 is not None else None
    registry = joined(parts)
    across = known_problems(kept, hashes) if kept is not None and hashes is not None else None
    if across is None:
        across = problems_across(parts, registry)
        if kept is not None and hashes is not None:
            keep_problems(kept, hashes, across)
    problems += across
    problems += left_out(root, folder)
    if not may_be_empty and not any(part.claims for part in parts) and not any(not p.warning for p in problems):
        problems.append(
            Problem(
                place=Place(file=_shown(root, folder)),
                code="FC018",
                message="the registry is empty: no file here holds a claim",
                hint="`harness init` writes a first one, `harness add` adds to it, `harness draft` begins one for each sentence to check",
            )
        )
    elif not may_be_empty:
        problems += [_unclaimed(part.article) for part in parts if part.article is not None and not part.claims]
    problems = sorted(set(problems), key=lambda p: (p.place, p.code, p.message))
    broken = any(not p.warning and not (lost_statements and p.code in _LOST) for p in problems)
    return LoadResult(
        registry=None if broken else registry,
        problems=tuple(problems),
        files=tuple(_shown(root, p) for p in paths),
        marks=marks,
    )


def _unclaimed(article: Article) -> Problem:
    return Problem(
        place=article.place,
        code="FC018",
        message=f"no claim is made of the article {article.id!r}: nothing of it is checked",
        hint=f"`harness draft {article.id}` begins one for each sentence to check; if the claims were lost in a merge, restore them",
        warning=True,
    )


def _shown(root: Path, path: Path) -> str:
    try:
        return path.relative_to(root).as_posix() or "."
    except ValueError:
        return os.fspath(path)


def _part(path: Path, shown: str, kept: Kept | None, marks: Marks) -> tuple[Part, str | None]:
    """What one file gives, and the hash of all it comes from where that was kept."""
    if path.exists() and not path.is_file():
        return Part(problems=(_unreadable(shown, "not a file"),)), None
    try:
        # One byte more than is allowed tells a file that is too large without reading all of it.
        with open(path, "rb") as file:
            data = file.read(MAX_BYTES + 1)
    except OSError as error:
        return Part(problems=(_unreadable(shown, error.strerror or "no reason given"),)), None
    if kept is not None and (known := read_part(kept, path.parent, shown, data, marks)) is not None:
        return known
    from harness.registry.convert import convert

    sheet, found = _sheet(path, shown, data)
    if sheet is None:
        return Part(problems=tuple(found)), None
    part, article, alone = convert(sheet)
    part = replace(part, problems=(*found, *part.problems))
    # Pictures are looked at each time: they are other files, and many.
    if kept is None or not alone or any(not p.warning for p in part.problems):
        return part, None
    return part, keep_part(kept, shown, data, part, article, marks)


def _sheet(path: Path, shown: str, data: bytes) -> tuple[Sheet | None, list[Problem]]:
    """One file's raw data and model, or the problems that keep it from being one."""
    from pydantic import BaseModel, ValidationError

    from harness.registry.complaints import complaints
    from harness.registry.schema import ClaimsFile, SharedFile
    from harness.registry.sheet import Sheet
    from harness.registry.yaml_text import YamlMap, decode, parse

    text, problems = decode(data, shown)
    if problems:
        return None, list(problems)
    parsed = parse(text, shown)
    found = list(parsed.problems)
    if parsed.root is None:
        if not any(not p.warning for p in found):
            found.append(
                Problem(
                    place=Place(file=shown),
                    code="FC018",
                    message="the file is empty",
                    hint="delete it, or write `schema: 1` and claims",
                )
            )
        return None, found
    if not isinstance(parsed.root, YamlMap):
        found.append(
            Problem(
                place=Place(file=shown),
                code="FC008",
                message="a claims file is a mapping",
                hint="begin with `schema: 1`",
            )
        )
        return None, found
    model_type: type[BaseModel] = SharedFile if path.name == SHARED else ClaimsFile
    try:
        model = model_type.model_validate(without_nothing(parsed.root))
    except ValidationError as error:
        return None, found + complaints(error, parsed.root, shown)
    except RecursionError:
        found.append(
            Problem(
                place=Place(file=shown), code="FC004", message="the file refers to itself", hint="write the values out"
            )
        )
        return None, found
    return Sheet(file=shown, path=path, raw=parsed.root, model=model), found


def _unreadable(shown: str, why: str) -> Problem:
    place = Place(file=shown)
    return Problem(
        place=place, code="FC001", message=f"cannot be read: {why}", hint="check that it is a file, and its permissions"
    )


def without_nothing(value: Any) -> Any:
    """``value`` without known keys that have no value: to a reader ``claims:`` alone says that there are none."""
    from harness.registry.yaml_text import YamlList, YamlMap

    if isinstance(value, YamlMap):
        return {k: without_nothing(v) for k, v in value.items() if v is not None or k[:1].isdigit()}
    if isinstance(value, YamlList):
        return [without_nothing(v) for v in value]
    return value
