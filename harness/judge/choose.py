"""Opening the judge that settings name."""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path
from typing import Literal

from harness.judge.errors import JudgeUnavailableError
from harness.model.opinion import Judge


@dataclass(frozen=True, slots=True, kw_only=True)
class Choice:
    """Which judge: the one that comes along, a model in a folder, or one behind an address. The ``key`` is never shown."""

    use: Literal["shipped", "model", "endpoint"]
    path: Path | None = None
    url: str = ""
    model: str = ""
    key: str = ""
    timeout: float = 60.0

    def __repr__(self) -> str:
        return f"Choice(use={self.use!r})"


def open_judge(choice: Choice) -> Judge:
    """The judge. Raises `JudgeUnavailableError`, saying what is missing."""
    if choice.use == "shipped":
        from harness.judge.shipped import shipped

        try:
            return shipped()
        except (OSError, ValueError, KeyError) as error:
            raise JudgeUnavailableError(
                f"the judge that comes along cannot be read ({type(error).__name__})"
            ) from error
    if choice.use == "model":
        from harness.judge.nli import NliModel

        if choice.path is None:
            raise JudgeUnavailableError("[judge] use = model needs [judge] path, the model's folder")
        return NliModel(choice.path)
    from harness.judge.endpoint import Endpoint

    if not choice.url or not choice.model:
        raise JudgeUnavailableError("[judge] use = endpoint needs [judge] url and [judge] model")
    return Endpoint(choice.url, choice.model, key=choice.key, timeout=choice.timeout)
