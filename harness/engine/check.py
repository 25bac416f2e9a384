"""Checking a registry: every problem of its claims files and lock files."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import UTC, datetime
from pathlib import Path

from harness.engine.errors import HarnessError, UsageError
from harness.engine.settings import find_root, load_settings
from harness.model.place import Problem
from harness.model.registry import Registry
from harness.registry.collection import uncollected


@dataclass(frozen=True, slots=True, kw_only=True)
class Checked:
    """A registry's problems by place, what was read of it (``None`` when it cannot be used), and the files looked at."""

    root: Path
    registry: Registry | None
    problems: tuple[Problem, ...]
    files: tuple[str, ...]


@uncollected()
def check(folder: Path) -> Checked:
    """Check the registry in or above ``folder``. Raises `UsageError` when there is nothing to check."""
    from harness.registry.folder import claims_folder
    from harness.registry.left_out import LOCK_SUFFIX
    from harness.registry.load import load
    from harness.registry.lock import lock_path, misplaced, read_lock

    if not folder.exists():
        raise UsageError(f"{folder}: no such file or folder", "name the registry's folder")
    try:
        root = find_root(folder)
    except UsageError:
        # A folder without any sign of a registry is still one that can be checked: as an empty one.
        root = folder.resolve() if folder.is_dir() else folder.resolve().parent
    result = load(root)
    problems = list(result.problems)
    files = list(result.files)
    articles = {}
    if result.registry is not None:
        articles = {lock_path(Path(a.claims_file)).as_posix(): a.id for a in result.registry.articles.values()}
    for path in sorted(claims_folder(root).glob(f"*{LOCK_SUFFIX}")):
        shown = path.relative_to(root).as_posix()
        files.append(shown)
        read = read_lock(path, shown)
        problems += read.problems
        article = articles.get(shown)
        if read.lock is not None and article is not None and (problem := misplaced(read.lock, article, shown)):
            problems.append(problem)
    if result.registry is not None:
        problems += _ended(result.registry, datetime.now(UTC).date().isoformat())
    return Checked(
        root=root,
        registry=result.registry,
        problems=tuple(sorted(problems, key=lambda p: (p.place, p.code, p.message))),
        files=tuple(files),
    )


def settings_problem(checked: Checked) -> HarnessError | None:
    """What is wrong with the settings file of a registry that was checked, if anything."""
    try:
        load_settings(checked.root, environ={})
    except HarnessError as error:
        return error
    return None


def _ended(registry: Registry, today: str) -> Iterator[Problem]:
    """A warning for each waiver that does not hold any more."""
    from harness.engine.decide import ended

    for claim in registry.claims:
        for waiver in claim.waivers:
            if waiver.until is not None and ended(waiver.until, today):
                yield Problem(
                    place=waiver.place,
                    code="FC028",
                    message=f"the waiver of {waiver.code} at {claim.id!r} ended on {waiver.until}",
                    hint="its findings count again: look at them, and waive them anew or take the entry out",
                    warning=True,
                )
