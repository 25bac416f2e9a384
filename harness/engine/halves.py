"""Claims judged by two processes, half of them by each: the same verdicts as by one, in half the time where two processors are free."""

from __future__ import annotations

import json
from collections.abc import Callable, Sequence
from dataclasses import dataclass, field, replace
from typing import TYPE_CHECKING, Any

from harness.engine.processes import Fork, can_fork, processors
from harness.engine.verdicts import read_back, write_down
from harness.model.registry import Claim
from harness.model.verdict import Verdict
from harness.rules.run import Inputs, judge_alone
from harness.store.seen import Seen, both

if TYPE_CHECKING:
    from harness.store.api import Store

# Fewer claims are judged sooner than another process has begun and told what it found.
WORTH_A_PROCESS = 200


@dataclass(frozen=True, slots=True)
class Halves:
    """Verdicts by claim: ``written`` those of the other process, as it wrote them down."""

    verdicts: dict[str, Verdict] = field(default_factory=dict)
    written: dict[str, list[Any]] = field(default_factory=dict)


def judged_in_halves(
    inputs: Inputs, claims: Sequence[Claim], store: Store, *, done: Callable[[], None] = lambda: None
) -> Halves:
    """The verdicts of ``claims`` before the whole registry is looked at; none where two processes would not be quicker than one.

    Claims that stand together and rest on one page stay together. What the other process could not tell is left to be judged here:
    verdicts with a fault in them, and all of its half when it did not come to its end. It calls ``done`` at its end.
    """
    if len(claims) < WORTH_A_PROCESS or processors() < 2 or not can_fork():
        return Halves()
    found = Halves()
    # Tables and patterns are made when they are first needed. Before there are two processes, they are made for both.
    first = _next_page(claims, 1)
    _judge(inputs, claims[:first], found)
    middle = _next_page(claims, (first + len(claims)) // 2)
    ours, theirs = claims[first:middle], claims[middle:]
    other = Fork(lambda: _told(inputs, theirs, store, done))
    try:
        _judge(inputs, ours, found)
    finally:
        answer = other.answer()
    if answer is not None:
        told = json.loads(answer)
        for path, (stamp, sha256) in told["consulted"].items():
            store.consulted[path] = both(store.consulted.get(path), Seen(stamp, sha256))
        for claim, data in told["verdicts"].items():
            found.written[claim] = data
            found.verdicts[claim] = read_back(data)
    return found


def _judge(inputs: Inputs, claims: Sequence[Claim], found: Halves) -> None:
    verdicts = judge_alone(replace(inputs, claims=tuple(claims)))
    found.verdicts.update(zip((c.id for c in claims), verdicts, strict=True))


def _next_page(claims: Sequence[Claim], at: int) -> int:
    """The first place from ``at`` on where another page begins, or the end."""
    while 0 < at < len(claims) and _first(claims[at]) == _first(claims[at - 1]):
        at += 1
    return at


def _first(claim: Claim) -> str:
    return claim.evidence[0].source if claim.evidence else ""


def _told(inputs: Inputs, claims: Sequence[Claim], store: Store, done: Callable[[], None]) -> bytes:
    """In the other process: its verdicts written down, and the files that it read."""
    verdicts = judge_alone(replace(inputs, claims=tuple(claims)))
    written = {v.claim: data for v in verdicts if (data := write_down(v)) is not None}
    done()
    consulted = {path: [seen.stamp, seen.sha256] for path, seen in store.consulted.items()}
    return json.dumps({"verdicts": written, "consulted": consulted}).encode()
