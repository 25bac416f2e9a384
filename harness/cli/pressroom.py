"""`harness pressroom`: serve the demonstration's sources by hand."""

from __future__ import annotations

import click


@click.command("pressroom", short_help="Serve the demonstration's sources on this machine.")
@click.option("--port", type=click.IntRange(0, 65535), default=8899, show_default=True, help="Port on 127.0.0.1.")
@click.option("--edition", type=click.Choice(["day1", "day2"]), default="day1", show_default=True, help="Which day.")
def command(port: int, edition: str) -> int:
    """Serve the worked example's source pages on 127.0.0.1, under names like nis.test, until interrupted.

    The registry's harness.toml sends *.test there through the outgoing proxy. Opened in an ordinary browser, the
    address itself lists the pages.
    """
    from harness.pressroom import serve_forever

    serve_forever(port=port, edition=edition)
    return 0
