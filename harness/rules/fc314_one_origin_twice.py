"""FC314: values that seem to confirm each other go back to one origin."""

from __future__ import annotations

from collections.abc import Iterator

from harness.evidence.series import Point
from harness.model.verdict import Finding, Severity
from harness.rules.catalogue import rule
from harness.rules.clashes import by_id, on_claim, words
from harness.rules.scopes import RegistryScope, Scope


@rule(
    code="FC314",
    name="one-origin-twice",
    scope=Scope.REGISTRY,
    severity=Severity.WARNING,
    summary="Values that seem to confirm each other go back to one origin",
    requires=("verdicts",),
    required=False,
)
def check(scope: RegistryScope) -> Iterator[Finding]:
    claims = by_id(scope)
    for series in scope.series():
        by_origin: dict[tuple[object, str], list[Point]] = {}
        roots: dict[str, set[str]] = {}
        for point in series.sources:
            roots.setdefault(point.claim, set()).add(point.root)
            if point.days is not None and point.agrees:
                by_origin.setdefault((point.days, point.root), []).append(point)
        voices = {p.claim: p.voice for p in series.claims}
        for (_, root), points in by_origin.items():
            first = points[0]
            for other in points[1:]:
                # Claims of two voices, each of which rests on that one origin alone.
                if voices[other.claim].casefold() == voices[first.claim].casefold() or other.source == first.source:
                    continue
                if roots[first.claim] != {root} or roots[other.claim] != {root}:
                    continue
                message = (
                    f"{first.claim} (by {first.voice}) and {other.claim} (by {other.voice}) give {series.measure.id} as of {first.as_of} from "
                    f"one origin, {root}: one witness, not two"
                )
                hint = "name the origin once, or look for a source that knows it from elsewhere"
                for mine, theirs in ((first, other), (other, first)):
                    yield on_claim(
                        claims,
                        mine.claim,
                        theirs.claim,
                        "FC314",
                        Severity.WARNING,
                        message,
                        hint,
                        words(mine),
                        words(theirs),
                    )
