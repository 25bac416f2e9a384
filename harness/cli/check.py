"""`harness check`: every problem of every file of the registry, in one go."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING, Any

import click

from harness.cli._options import json_option, print_json, root_option

if TYPE_CHECKING:
    from harness.model.registry import Registry


@click.command("check", short_help="Report every problem of the registry's files.")
@click.argument("folder", type=click.Path(path_type=Path), required=False)
@root_option
@json_option
def command(folder: Path | None, root: Path, as_json: bool) -> int:
    """Check every claims and lock file of the registry, and its settings. FOLDER is another way of saying --root.

    Each problem is one line, `file:line:column: code message`, with a hint below it. `harness explain CODE` says more.
    Exits 0 when there is none (warnings do not count), 2 otherwise.
    """
    from harness.engine.check import check, settings_problem
    from harness.engine.errors import UsageError

    if folder is not None and root != Path():
        raise UsageError(f"{folder} and --root {root}: which folder?", "give one of the two")
    checked = check(folder or root)
    errors = sum(not p.warning for p in checked.problems)
    wrong = settings_problem(checked)
    if as_json:
        print_json(
            {
                "format": 1,
                "root": str(checked.root),
                "files": list(checked.files),
                "errors": errors,
                "warnings": len(checked.problems) - errors,
                "problems": [
                    {
                        "file": p.place.file,
                        "line": p.place.line,
                        "column": p.place.column,
                        "code": p.code,
                        "message": p.message,
                        "hint": p.hint,
                        "warning": p.warning,
                    }
                    for p in checked.problems
                ],
                "settings": {"message": str(wrong), "hint": wrong.hint} if wrong is not None else None,
                "counts": _counts(checked.registry),
            }
        )
        return 2 if errors or wrong is not None else 0
    for problem in checked.problems:
        click.echo(f"{problem}" + (" (warning)" if problem.warning else ""))
        if problem.hint:
            click.echo(f"    {problem.hint}")
    if checked.registry is not None:
        click.echo(", ".join(_counted(n, name) for name, n in _counts(checked.registry).items() if n))
    click.echo(
        f"{len(checked.files)} file{'s' if len(checked.files) != 1 else ''}: "
        + _told(errors, len(checked.problems) - errors)
    )
    if wrong is not None:
        raise wrong
    return 2 if errors else 0


def _counted(number: int, name: str) -> str:
    if number == 1:
        irregular = {"people": "person", "log entries": "log entry", "quantities": "quantity"}
        name = irregular.get(name, name.removesuffix("s"))
    return f"{number} {name}"


def _told(errors: int, warnings: int) -> str:
    parts = [f"{n} {word}{'s' if n != 1 else ''}" for n, word in ((errors, "problem"), (warnings, "warning")) if n]
    return ", ".join(parts) or "all well"


def _counts(registry: Registry | None) -> dict[str, Any]:
    """What was read, by kind; parts whose use comes later are counted and so shown too."""
    if registry is None:
        return {}
    kinds = [s.type.value for s in registry.sources.values()]
    names = [type(e).__name__.removesuffix("Expectation").lower() for c in registry.claims for e in c.expects]
    return {
        "articles": len(registry.articles),
        "claims": len(registry.claims),
        "web sources": kinds.count("web"),
        "files": kinds.count("file"),
        "people": kinds.count("person"),
        "measures": len(registry.measures),
        "evidence links": sum(len(c.evidence) for c in registry.claims),
        "quantities": names.count("quantity"),
        "dates": names.count("date"),
        "quotations": names.count("quotation"),
        "pictures": names.count("image"),
        "waivers": sum(len(c.waivers) for c in registry.claims),
        "log entries": sum(len(c.log) for c in registry.claims),
        "exempt sentences": sum(len(a.no_check) for a in registry.articles.values()),
    }
