"""The steps that a source declares: what a reader would do to see the passage, done by Playwright and noted one by one."""

from __future__ import annotations

from typing import TYPE_CHECKING

from harness.capture.secrets import SecretRefusedError, Secrets
from harness.model.snapshot import Step, StepKind

if TYPE_CHECKING:
    from playwright.async_api import Page


class StepFailedError(Exception):
    """A declared step could not be taken; the message says why."""


async def take(page: Page, step: Step, secrets: Secrets, deadline: float) -> None:
    """Take one step on ``page``. Raises `StepFailedError` after at most ``deadline`` seconds."""
    from playwright.async_api import Error

    target = page.locator(step.target)
    timeout = deadline * 1000
    try:
        match step.kind:
            case StepKind.CLICK:
                await target.click(timeout=timeout)
            case StepKind.TYPE:
                await target.fill(step.value, timeout=timeout)
            case StepKind.TYPE_SECRET:
                # Bound to this very field of this very document: a page that goes elsewhere meanwhile takes the field with it, and
                # does not get the secret typed into another host's field of the same name.
                field = await target.element_handle(timeout=timeout)
                frame = await field.owner_frame()
                await field.fill(secrets.value(step.value, frame.url if frame else ""), timeout=timeout)
            case StepKind.CHOOSE:
                await target.select_option(step.value, timeout=timeout)
            case StepKind.WAIT_FOR:
                await target.first.wait_for(timeout=timeout)
            case StepKind.SCROLL_TO:
                await target.first.scroll_into_view_if_needed(timeout=timeout)
    except SecretRefusedError as error:
        raise StepFailedError(str(error)) from error
    except Error as error:
        lines = [line.strip() for line in error.message.splitlines() if line.strip()]
        raise StepFailedError(lines[0][:200] if lines else "timed out") from None
