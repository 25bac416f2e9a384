"""`harness rules`: the rules there are."""

from __future__ import annotations

import click

from harness.cli._options import json_option, print_json


@click.command("rules", short_help="List the rules: code, scope, severity, what each finds.")
@json_option
def command(as_json: bool) -> int:
    """List every rule. `harness explain CODE` shows its page."""
    from harness.rules.catalogue import rules

    listed = rules()
    if as_json:
        print_json(
            {
                "format": 1,
                "rules": [
                    {
                        "code": r.code,
                        "name": r.name,
                        "scope": r.scope.value,
                        "severity": r.severity.value,
                        "required": r.required,
                        "summary": r.summary,
                    }
                    for r in listed
                ],
            }
        )
        return 0
    for r in listed:
        click.echo(f"{r.code}  {r.scope.value:<13}  {r.severity.value:<7}  {r.summary}")
    return 0
