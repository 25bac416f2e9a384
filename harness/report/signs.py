"""How the four verdicts are shown to people: their order, their signs and what each means in words."""

from __future__ import annotations

from harness.model.verdict import Status

# Worst first.
ORDER = (Status.CONTRADICTED, Status.CHANGED, Status.UNVERIFIED, Status.SUPPORTED)

# Colour never says it alone.
SIGNS = {Status.CONTRADICTED: "✗", Status.CHANGED: "≠", Status.UNVERIFIED: "?", Status.SUPPORTED: "✓"}

MEANING = {
    Status.CONTRADICTED: "A source says otherwise.",
    Status.CHANGED: "The evidence is no longer what was accepted.",
    Status.UNVERIFIED: "It could not be checked: not the same as wrong, and not the same as right.",
    Status.SUPPORTED: "Enough evidence stands as it was quoted.",
}
