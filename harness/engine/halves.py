"""Claims judged by two processes that share them: the same verdicts as by one, in half the time where two processors are free."""

from __future__ import annotations

import json
from collections.abc import Callable, Iterable, Iterator, Sequence
from typing import TYPE_CHECKING

from harness.engine.processes import Dealt, Fork, can_fork, processors
from harness.model.registry import Claim
from harness.model.verdict import Verdict
from harness.rules.inputs import Inputs
from harness.rules.run import by_page, judging
from harness.store.seen import Seen, both

if TYPE_CHECKING:
    from harness.engine.verdicts import KeptVerdicts
    from harness.store.api import Store

# Fewer claims are judged sooner than another process has begun and told what it found.
WORTH_A_PROCESS = 200


# So many shares are dealt out: the last ones are short, and a process that is held up takes fewer.
_SHARES = 120


def judged_in_halves(
    inputs: Inputs,
    store: Store,
    kept: KeptVerdicts,
    *,
    done: Callable[[], None] = lambda: None,
    meanwhile: Callable[[], None] = lambda: None,
) -> dict[str, Verdict]:
    """The verdicts of ``inputs.claims`` before the whole registry is looked at; none where two processes would not be quicker than one.

    Claims that stand together and rest on one page stay together. What the other process could not tell is left to be judged here:
    verdicts with a fault in them, and all of its shares when it did not come to its end. It calls ``done`` at its end.
    ``meanwhile`` is done here first.
    """
    claims = by_page(inputs.claims)
    if len(claims) < WORTH_A_PROCESS or processors() < 2 or not can_fork():
        return {}
    one = judging(inputs)
    # Tables and patterns are made when they are first needed. Before there are two processes, they are made for both.
    first = _next_page(claims, 1)
    found = {claim.id: one(claim) for claim in claims[:first]}
    shares = Dealt(list(_shares(claims[first:])))
    other = Fork(lambda: _told(shares, one, store, kept, done))
    try:
        meanwhile()
        for share in shares:
            found.update((claim.id, one(claim)) for claim in share)
    finally:
        answer = other.answer()
    if answer is not None:
        consulted, *lines = answer.split(b"\n")
        by_id = {claim.id: claim for claim in claims}
        for path, (stamp, sha256) in json.loads(consulted).items():
            store.consulted[path] = both(store.consulted.get(path), Seen(stamp, sha256))
        for line in lines:
            if (verdict := kept.taken(line, by_id)) is not None:
                found[verdict.claim] = verdict
    return found


def _shares(claims: Sequence[Claim]) -> Iterator[Sequence[Claim]]:
    at, size = 0, max(1, len(claims) // _SHARES)
    while at < len(claims):
        end = _next_page(claims, at + size)
        yield claims[at:end]
        at = end


def _next_page(claims: Sequence[Claim], at: int) -> int:
    """The first place from ``at`` on where another page begins, or the end."""
    while 0 < at < len(claims) and _first(claims[at]) == _first(claims[at - 1]):
        at += 1
    return at


def _first(claim: Claim) -> str:
    return claim.evidence[0].source if claim.evidence else ""


def _told(
    shares: Iterable[Sequence[Claim]],
    one: Callable[[Claim], Verdict],
    store: Store,
    kept: KeptVerdicts,
    done: Callable[[], None],
) -> bytes:
    """In the other process: its verdicts written down, and the files that it read."""
    lines = [kept.told(claim, one(claim)) for share in shares for claim in share]
    done()
    consulted = {path: [seen.stamp, seen.sha256] for path, seen in store.consulted.items()}
    return b"\n".join([json.dumps(consulted).encode(), *(line for line in lines if line is not None)])
