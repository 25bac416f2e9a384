"""What a visit keeps: artifacts without secrets, the steps it took, and the limits that bit."""

from __future__ import annotations

import json
import time
from collections.abc import Awaitable
from typing import Any, TypeVar

from harness.capture.devtools import DevToolsError
from harness.capture.redact import Redactor
from harness.model.exchange import pack
from harness.model.snapshot import StepResult

_T = TypeVar("_T")

# What a visit says whose time was up when it had read its page.
RAN_OUT = "time ran out once the page had been read: it was not pictured, or not kept, as a whole"

# What a visit says that was not given a part of its page, which another visit may be.
PART_FAILED = "a part of the page could not be had from its own site"


class Kept:
    """Grows while the visit goes on; whatever has been kept when it ends early is kept."""

    def __init__(self, redactor: Redactor) -> None:
        self._redactor = redactor
        self.steps: list[StepResult] = []
        self.limits: list[str] = []
        self.artifacts: dict[str, bytes] = {}
        self.media: dict[str, str] = {}

    async def step(self, name: str, awaitable: Awaitable[_T]) -> _T | None:
        """Run a step that the visit can do without, and note how it went."""
        began = time.monotonic()
        try:
            result = await awaitable
        except (DevToolsError, TimeoutError) as error:
            self.note(name, "failed", words(error), began)
            return None
        self.note(name, "done", "", began)
        return result

    def note(self, name: str, state: str, detail: str, began: float) -> None:
        """Say how a step that began at ``began`` (monotonic seconds) went: ``done``, ``failed`` or ``skipped``."""
        milliseconds = int((time.monotonic() - began) * 1000)
        detail = self._redactor.text(detail)
        self.steps.append(StepResult(name=name, state=state, detail=detail, milliseconds=milliseconds))

    def keep(self, name: str, data: bytes, media_type: str) -> None:
        """Keep an artifact. Secrets are taken out of all but our own pictures, which were taken when the page had none left to show."""
        if not (name.endswith((".png", ".jpg")) and not name.startswith("body")):
            data = self._without_secrets(data)
        self.artifacts[name] = data
        self.media[name] = media_type

    def keep_packed(self, name: str, data: bytes) -> None:
        """Keep an artifact packed by gzip. Secrets are taken out before: nobody finds them in what is packed."""
        self.artifacts[name] = pack(self._without_secrets(data))
        self.media[name] = "application/gzip"

    def keep_json(self, name: str, data: Any) -> None:
        """Keep ``data`` as JSON."""
        text = json.dumps(data, ensure_ascii=False, separators=(",", ":"))
        self.keep(name, text.encode("utf-8", "replace"), "application/json")

    def _without_secrets(self, data: bytes) -> bytes:
        return data if self._redactor.idle else self._redactor.body(data)


def words(error: Exception) -> str:
    """The first line of an error, short enough for a step's detail."""
    return (str(error).splitlines() or ["timed out"])[0][:200] or "timed out"
