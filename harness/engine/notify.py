"""Telling people, through apprise: where to is in environment variables, and never in a file, a message or a log."""

from __future__ import annotations

import logging
from collections.abc import Iterable, Mapping

from harness.engine.errors import UsageError


class Messenger:
    """Whom to tell: for each environment variable, the addresses that it holds, separated by white space."""

    def __init__(self, variables: Iterable[str], environ: Mapping[str, str]) -> None:
        """Raises `UsageError` for a variable that is not set, an address that is none, and where apprise is not installed."""
        self._targets = {}
        names = tuple(variables)
        if not names:
            return
        try:
            from apprise import Apprise
        except ImportError as error:
            raise UsageError("[watch] notify needs apprise", "install harness[notify]") from error
        # What it logs may hold an address, and an address a password.
        logging.getLogger("apprise").setLevel(logging.CRITICAL + 1)
        for name in names:
            addresses = environ.get(name, "").split()
            if not addresses:
                raise UsageError(
                    f"[watch] notify: environment variable {name} is not set",
                    "it holds one or more addresses as apprise writes them, as mailto://…",
                )
            target = Apprise()
            for number, address in enumerate(addresses, 1):
                if not target.add(address):
                    raise UsageError(
                        f"[watch] notify: address {number} in {name} is none that apprise knows",
                        "see apprise's own page of services",
                    )
            self._targets[name] = target

    @property
    def names(self) -> tuple[str, ...]:
        """The variables."""
        return tuple(self._targets)

    def send(self, name: str, title: str, body: str) -> bool:
        """Whether all addresses of a variable took the message."""
        from apprise import NotifyFormat

        try:
            return bool(self._targets[name].notify(title=title, body=body, body_format=NotifyFormat.TEXT))
        except Exception:  # whatever a service's plugin raises, the message stays in the outbox and is tried again
            return False
