"""How one evidence link stands: what the rules see of its passage, also when the visit was not confirmed or told nothing."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace

from harness.model.registry import Baseline, Claim, EvidenceLink, Source, SourceType, Stance
from harness.model.verdict import EvidenceState
from harness.rules.assess import assess
from harness.rules.decide import let_stand
from harness.rules.inputs import Inputs
from harness.rules.opinions import view
from harness.rules.quarantine import in_quarantine, reason
from harness.rules.scopes import Assessment, LastRead, PassageScope, Visit

# States that say nothing of what the page says of the passage.
_UNTOLD = frozenset({EvidenceState.BLOCKED, EvidenceState.PARTIAL, EvidenceState.GONE, EvidenceState.AMBIGUOUS})


def passage_scope(inputs: Inputs, claim: Claim, key: str, source: Source) -> PassageScope:
    """What the rules see of a claim's evidence link ``key``."""
    link = next(link for link in claim.evidence if link.key == key)
    baseline = inputs.baselines.get((claim.id, key))
    if baseline is not None and baseline.source != source.id:
        baseline = None
    # What a source in quarantine says is not looked at: it neither supports nor alarms.
    aside = in_quarantine(source, inputs.now.date())
    if aside:
        visit = Visit(trouble=reason(source))
    elif source.type is SourceType.WEB:
        visit = inputs.visit(source)
    elif source.type is SourceType.FILE and (trouble := inputs.vault(source)):
        visit = Visit(trouble=trouble, trouble_code="FC055")
    else:
        visit = Visit()
    accepted, old_document = inputs.accepted(baseline)[:2] if baseline is not None else (None, None)

    def on(one: Visit) -> Assessment:
        return assess(inputs.registry, claim, link, source, baseline, one, old_document, inputs.pictures)

    assessment = on(visit)
    earlier = None
    if visit.earlier is not None:
        earlier = on(replace(visit, snapshot=visit.earlier, document=visit.earlier_document, trouble="", earlier=None))
    # Words of which nothing was accepted are ambiguous for want of context, whatever the page said earlier.
    untold = assessment.state in _UNTOLD and (baseline is not None or assessment.state is not EvidenceState.AMBIGUOUS)
    last_read = None
    if visit.snapshot is not None and visit.unconfirmed and _alarms(link, assessment):
        before = _last_read(inputs, source, baseline, visit, on)
        if not _known(inputs, claim, source, assessment, before):
            last_read = LastRead(day=visit.snapshot.captured_at[:10], assessment=assessment)
            why = f"{assessment.reason}; the visit that was to confirm it got no answer"
            assessment = Assessment(state=EvidenceState.BLOCKED, reason=why, before=assessment.before)
    elif untold and source.type is SourceType.WEB and not aside:
        last_read = _last_read(inputs, source, baseline, visit, on)
    seen = view(inputs.opinions, inputs.registry, claim, link, source, baseline, visit, old_document, assessment)
    return PassageScope(
        claim=claim,
        link=link,
        source=source,
        baseline=baseline,
        visit=visit,
        old_document=old_document,
        assessment=assessment,
        earlier=earlier,
        now=inputs.now,
        today=inputs.day,
        accepted=accepted,
        last_read=last_read,
        view=seen,
        names=inputs.registry.names,
    )


def _alarms(link: EvidenceLink, found: Assessment) -> bool:
    """Whether what was found of a link is to be seen twice before it is said."""
    return found.state.drifted or (link.stance is Stance.DISPUTES and found.state.stands)


def _known(inputs: Inputs, claim: Claim, source: Source, found: Assessment, before: LastRead | None) -> bool:
    """Whether an alarm is no news: an earlier visit saw the same, or people let it stand."""
    if before is not None and (before.assessment.state, before.assessment.after) == (found.state, found.after):
        return True
    return found.state.drifted and let_stand(claim, source.id, found.before, found.after, inputs.day)


def _last_read(
    inputs: Inputs, source: Source, baseline: Baseline | None, visit: Visit, on: Callable[[Visit], Assessment]
) -> LastRead | None:
    """How a link stood when its page last told: one night behind a paywall does not hide what the night before it said. Nothing is older
    than what people accepted. ``on`` says how it stood on a visit."""
    accepted = baseline.snapshot if baseline is not None else ""
    if visit.snapshot is not None and visit.snapshot.id == accepted:
        return None
    for before in inputs.read_before(source):
        day = before.snapshot.captured_at[:10] if before.snapshot is not None else ""
        if before.trouble:
            state = Assessment(state=EvidenceState.BLOCKED, reason=before.trouble)
            return LastRead(day=day, assessment=state, lost=before.trouble)
        assert before.snapshot is not None
        then = on(before)
        if then.state not in _UNTOLD:
            return LastRead(day=day, assessment=then)
        if before.snapshot.id == accepted:
            return None
    return None
