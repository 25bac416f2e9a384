"""Signing a claim as it stands."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import replace

from harness.model.registry import Baseline, Claim, Source, SourceType
from harness.model.verdict import SignOffState, Status, Verdict
from harness.rules.signoff import sign_off, signoff_digest

__all__ = ["already_signed", "hindrance", "signoff_digest"]


def already_signed(claim: Claim, baselines: Mapping[tuple[str, str], Baseline], by: str) -> bool:
    """Whether ``by`` answers for ``claim`` as it stands already."""
    mine = tuple(entry for entry in claim.log if entry.by == by or entry.kind == "correction")
    found = sign_off(replace(claim, log=mine), baselines)
    return found.state is SignOffState.SIGNED


def hindrance(
    claim: Claim, verdict: Verdict, baselines: Mapping[tuple[str, str], Baseline], sources: Mapping[str, Source]
) -> str:
    """Why ``claim`` is not one to sign as it stands; empty when it is."""
    if verdict.status is not Status.SUPPORTED:
        return f"it is {verdict.status.value}: {verdict.reason}"
    for link in claim.evidence:
        watched = link.quote is not None or (link.image is not None and link.at is None)
        if (
            sources[link.source].type is SourceType.WEB
            and watched
            and (claim.id, link.key) not in baselines
            and link.answer is None
        ):
            return f"nothing of {link.source} is accepted yet; `harness accept {claim.id}` first"
    return ""
