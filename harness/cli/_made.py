"""Files that are made from the code: schemas, the claims file's reference, the commands' reference, the rules' index, the gate's
patterns taken apart.

``python -m harness.cli._made`` writes them, ``--check`` says which have gone stale. They belong to the repository.
"""

from __future__ import annotations

import json
import sys
from collections.abc import Callable
from pathlib import Path
from typing import Any

import click


def made() -> dict[str, Callable[[], str]]:
    """What makes each file's text, by path relative to the repository."""
    from harness.capture.gate_branches import prepared
    from harness.registry import schema
    from harness.registry.lock_schema import LockFile
    from harness.registry.reference import reference_page
    from harness.report.result import result_schema

    return {
        "harness/registry/claims.schema.json": lambda: _json(schema.json_schema(schema.ClaimsFile, schema.SCHEMA_ID)),
        "harness/registry/shared.schema.json": lambda: _json(
            schema.json_schema(schema.SharedFile, "urn:harness:shared:1")
        ),
        "harness/registry/lock.schema.json": lambda: _json(schema.json_schema(LockFile, "urn:harness:lock:1")),
        "harness/capture/gate_signs.json": lambda: prepared(
            Path(__file__).parents[1].joinpath("capture/gate_signs.toml").read_text(encoding="utf-8")
        ),
        "harness/report/result.schema.json": lambda: _json(result_schema()),
        "docs/claims-file.md": reference_page,
        "docs/commands.md": commands_page,
        "docs/settings.md": settings_page,
        "docs/rules/README.md": rules_page,
    }


def _json(data: dict[str, Any]) -> str:
    return json.dumps(data, ensure_ascii=False, indent=2) + "\n"


def commands_page() -> str:
    """Every command's help, as `--help` prints it."""
    from harness.cli import harness

    parts = ["# Commands\n\nMade from the program's own `--help`.\n"]
    with click.Context(harness, info_name="harness", terminal_width=100, **harness.context_settings) as context:
        parts.append(f"```\n{harness.get_help(context)}\n```\n")
        for name in harness.list_commands(context):
            command = harness.get_command(context, name)
            assert command is not None
            with click.Context(
                command, info_name=name, parent=context, max_content_width=100, terminal_width=100
            ) as inner:
                parts.append(f"## harness {name}\n\n```\n{command.get_help(inner)}\n```\n")
    return "\n".join(line.rstrip() for line in "\n".join(parts).split("\n"))


def settings_page() -> str:
    """Every setting of ``harness.toml``."""
    from pydantic import BaseModel

    from harness.engine.settings import ENVIRONMENT, Settings

    lines = [
        "# Settings\n",
        "`harness.toml` stands at the registry's root. A flag overrules the environment, the environment the file, the file the",
        "default. Made from the program's own models.\n",
        "| setting | default | environment | meaning |",
        "|---|---|---|---|",
    ]
    variables = {key: name for name, key in ENVIRONMENT.items()}
    for section, field in Settings.model_fields.items():
        model = field.annotation
        if not (isinstance(model, type) and issubclass(model, BaseModel)):
            continue
        for name, inner in model.model_fields.items():
            default = inner.get_default(call_default_factory=True)
            shown = json.dumps(
                str(default) if not isinstance(default, (bool, int, float, dict, type(None))) else default
            )
            variable = variables.get((section, name), "")
            lines.append(
                f"| `[{section}] {name}` | {'' if default is None else f'`{shown}`'} | {variable} | {inner.description} |"
            )
    return "\n".join(lines) + "\n"


def rules_page() -> str:
    """The index of codes: registry problems and rules."""
    from harness.engine.pages import code_pages
    from harness.rules.catalogue import rules

    known = {r.code: r for r in rules()}
    lines = [
        "# Codes\n",
        "Codes are never reused. `harness explain CODE` shows a page.\n",
        "| code | | scope | severity |",
        "|---|---|---|---|",
    ]
    for code, path in code_pages().items():
        title = path.read_text(encoding="utf-8").split("\n", 1)[0].removeprefix(f"# {code}").strip()
        rule = known.get(code)
        scope = rule.scope.value if rule else "claims and lock files"
        severity = rule.severity.value if rule else "error"
        lines.append(f"| [{code}]({code}.md) | {rule.summary if rule else title} | {scope} | {severity} |")
    return "\n".join(lines) + "\n"


def main(arguments: list[str]) -> int:
    """Write the files, or with ``--check`` only say which are stale."""
    root = Path(__file__).resolve().parents[2]
    stale = []
    for name, make in made().items():
        path = root / name
        text = make()
        if path.is_file() and path.read_text(encoding="utf-8") == text:
            continue
        stale.append(name)
        if "--check" not in arguments:
            path.parent.mkdir(parents=True, exist_ok=True)
            path.write_text(text, encoding="utf-8")
            print(f"wrote {name}")
    if "--check" in arguments and stale:
        print("stale: " + ", ".join(stale))
        print("make them anew: python -m harness.cli._made")
        return 1
    return 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
