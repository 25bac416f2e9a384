"""Making very many objects that all stay: a registry, its verdicts."""

from __future__ import annotations

import gc
from collections.abc import Iterator
from contextlib import contextmanager


@contextmanager
def uncollected() -> Iterator[None]:
    """Without the search for cycles, which would go through all that was made again and again, and find none: a quarter of
    the time that ten thousand claims take."""
    if not gc.isenabled():
        yield
        return
    gc.disable()
    try:
        yield
    finally:
        # All that was made counts as young, and would be gone through once more at the next turn: as old it is left alone until much
        # else has been made.
        gc.freeze()
        gc.unfreeze()
        gc.enable()
