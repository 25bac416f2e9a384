"""`harness completion`: the script that teaches a shell to complete harness commands."""

from __future__ import annotations

import click


@click.command("completion", short_help="Print the shell completion script.")
@click.argument("shell", type=click.Choice(["bash", "zsh", "fish"]))
def command(shell: str) -> int:
    """Print the completion script for SHELL.

    \b
    bash:  harness completion bash >> ~/.bashrc
    zsh:   harness completion zsh >> ~/.zshrc
    fish:  harness completion fish > ~/.config/fish/completions/harness.fish
    """
    from click.shell_completion import get_completion_class

    from harness.cli import harness

    kind = get_completion_class(shell)
    assert kind is not None
    click.echo(kind(harness, {}, "harness", "_HARNESS_COMPLETE").source())
    return 0
