"""Loading a registry and its locks for a use case: all of it, or an error that carries every problem."""

from __future__ import annotations

from dataclasses import dataclass, field
from pathlib import Path
from typing import TYPE_CHECKING

from harness.engine.errors import RegistryError
from harness.model.marks import Marks
from harness.model.place import Problem
from harness.model.registry import Baseline, Lock, Registry
from harness.registry.collection import uncollected

if TYPE_CHECKING:
    from harness.registry.parts import Kept


@dataclass(frozen=True, slots=True, kw_only=True)
class Loaded:
    """A registry without errors, with its locks by article id and the problems that are warnings only. ``marks`` are those of its claims
    and baselines."""

    registry: Registry
    locks: dict[str, Lock]
    warnings: tuple[Problem, ...]
    marks: Marks = field(default_factory=Marks, compare=False, repr=False)

    @property
    def baselines(self) -> dict[tuple[str, str], Baseline]:
        """What was accepted, by claim id and link key, of all articles."""
        return {key: baseline for lock in self.locks.values() for key, baseline in lock.baselines.items()}


@uncollected()
def load_registry(root: Path, kept: Kept | None = None) -> Loaded:
    """The registry at ``root`` and its locks. Raises `RegistryError` with every problem of every file. Files of which ``kept`` has what
    they hold are not read again."""
    from harness.registry.load import load
    from harness.registry.lock import lock_path, misplaced, read_lock

    result = load(root, kept=kept)
    problems = list(result.problems)
    locks: dict[str, Lock] = {}
    if result.registry is not None:
        for article in result.registry.articles.values():
            path = lock_path(root / article.claims_file)
            if path.is_file():
                shown = path.relative_to(root).as_posix()
                read = read_lock(path, shown, kept)
                problems.extend(read.problems)
                result.marks.join(read.marks)
                if read.lock is not None:
                    locks[article.id] = read.lock
                    if (problem := misplaced(read.lock, article.id, shown)) is not None:
                        problems.append(problem)
    errors = tuple(p for p in problems if not p.warning)
    if errors or result.registry is None:
        count = len(errors)
        raise RegistryError(
            f"the registry has {count} problem{'s' if count != 1 else ''}",
            tuple(problems),
            "`harness check` lists them; nothing was captured or judged",
        )
    return Loaded(registry=result.registry, locks=locks, warnings=tuple(problems), marks=result.marks)
