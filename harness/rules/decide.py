"""From findings to a verdict, failing closed.

*Supported* needs enough independent links that stand, every expectation met, nothing drifted, no required rule skipped on a link
that counts or failed at all, and no doubt of a judge that nobody waived. Otherwise contradicted before changed before unverified, each
with its reason. A judge's opinion never does more than leave a claim unverified.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import replace
from datetime import date
from functools import lru_cache

from harness.evidence.edtf import EdtfError, interval
from harness.model.registry import Claim, Need, Registry, Stance, Waiver
from harness.model.verdict import EvidenceState, Finding, LinkResult, RuleFailure, RuleSkip, Severity, Status, Verdict

# Families whose findings a person may let stand. Integrity, reachability and the harness's own faults are no judgement calls.
_WAIVABLE = ("FC2", "FC3", "FC4")


def origin_root(registry: Registry, source_id: str) -> str:
    """The source at the end of ``source_id``'s chain of origins; a broken or circular chain ends where it breaks."""
    seen = {source_id}
    current = source_id
    while (source := registry.sources.get(current)) is not None and source.origin and source.origin not in seen:
        seen.add(source.origin)
        current = source.origin
    return current


def called(registry: Registry, claim: Claim, roots: Iterable[str]) -> dict[str, str]:
    """What a reader knows the claim's sources, and those that they go back to, by: who publishes them, with the id where two go by one name.

    A confidential source is called by its id, which editions for others than the desk replace wherever it stands.
    """
    ids = dict.fromkeys((*(link.source for link in claim.evidence), *roots))
    sources = [source for name in ids if (source := registry.sources.get(name)) is not None]
    names = Counter(source.public_name for source in sources if not source.confidential)
    return {
        source.id: source.id
        if source.confidential
        else f"{source.public_name} ({source.id})"
        if names[source.public_name] > 1
        else source.public_name
        for source in sources
    }


def met(need: Need, roots: Iterable[str], pages: Iterable[str]) -> bool:
    """Whether the standing links, by their origins' roots and by the pages that they rest on, satisfy ``need``."""
    return len(set(roots if need.independent else pages)) >= need.count


# Codes of what is around a passage: the page's title, head, dates and other sentences. Waiving one says nothing of the passage.
_AROUND = ("FC209", "FC24", "FC252", "FC254")

# Codes of what keeps a claim from being supported, though enough of its links stand: a lock that is not what was accepted, and a page
# that said otherwise when it could be read for the last time.
_UNSOUND = ("FC056", "FC111")

# Codes of what is a judge's opinion. It decides nothing that exact rules decide: it neither excuses a link nor keeps it from being excused.
OPINIONS = ("FC320", "FC321", "FC322")


def excused(findings: Sequence[Finding]) -> frozenset[str]:
    """Keys of the links whose drift people let stand: something found of the passage itself was waived, and nothing found of it
    was not. Notes what was found around the passage and opinions neither excuse a link nor keep it from being excused."""
    if not findings:
        return frozenset()
    about = [
        f
        for f in findings
        if f.link is not None
        and f.severity is not Severity.NOTE
        and f.code.startswith(("FC2", "FC3"))
        and not f.code.startswith((*_AROUND, *OPINIONS))
    ]
    return frozenset(f.link for f in about if f.link and f.waived_by is not None) - {
        f.link for f in about if f.waived_by is None
    }


def with_waivers(claim: Claim, findings: Sequence[Finding], today: date) -> tuple[Finding, ...]:
    """``findings`` of ``claim`` with those that one of its waivers covers, and that has not expired, marked as waived."""
    if not claim.waivers or not findings:
        return tuple(findings)
    active: dict[str, list[Waiver]] = {}
    for waiver in _active(claim, today):
        active.setdefault(waiver.code, []).append(waiver)
    return tuple(_with_waiver(claim, f, active[f.code]) if f.code in active else f for f in findings)


def waived_codes(claim: Claim, today: date) -> frozenset[str]:
    """The codes of which a waiver of ``claim`` that has not expired lets something stand."""
    return frozenset(waiver.code for waiver in _active(claim, today))


def let_stand(claim: Claim, source: str, before: str, after: str, today: date) -> bool:
    """Whether people let stand that a passage of ``source`` became ``after``: by a waiver of any such code, made for that or for whatever
    the code finds."""
    for waiver in _active(claim, today):
        if waiver.code.startswith(("FC2", "FC3")):
            one = Finding(
                code=waiver.code, severity=Severity.ERROR, message="", claim=claim.id, source=source, before=before, after=after
            )  # fmt: skip
            if not waiver.of or one.fingerprint in waiver.of:
                return True
    return False


def _active(claim: Claim, today: date) -> Iterator[Waiver]:
    for waiver in claim.waivers:
        try:
            expired = waiver.until is not None and interval(waiver.until)[1] < today
        except EdtfError:
            expired = True
        if not expired and waiver.code.startswith(_WAIVABLE):
            yield waiver


def _with_waiver(claim: Claim, finding: Finding, waivers: Sequence[Waiver]) -> Finding:
    fingerprint = replace(finding, claim=claim.id).fingerprint
    by = next((w.by for w in waivers if not w.of or fingerprint in w.of), None)
    if by is not None:
        return replace(finding, waived_by=by)
    return replace(
        finding, hint=f"{finding.hint}; the waiver of {finding.code} was made for something else".lstrip("; ")
    )


def decide(
    claim: Claim,
    links: Sequence[LinkResult],
    findings: Sequence[Finding],
    skips: Sequence[RuleSkip],
    failures: Sequence[RuleFailure],
    *,
    counts: Mapping[str, bool],
    roots: Mapping[str, str],
    pages: Mapping[str, str],
    names: Mapping[str, str],
    unmet: Sequence[str],
    rules_run: Sequence[str],
    not_applicable: Sequence[str],
) -> Verdict:
    """The verdict for ``claim``. ``counts`` says by link key whether it counts towards the need, ``roots`` gives its source's
    origin, ``pages`` the page that it rests on, ``names`` what each source is called; ``unmet`` are the expectations that no standing link confirms, in words."""
    stances = {link.key: link.stance for link in claim.evidence}
    contradiction = next((f for f in findings if _contradicts(f)), None)
    doubted = next((f for f in findings if _doubts(f)), None)
    waived_links = excused(findings)
    drifted = [
        r for r in links if r.state.drifted and stances[r.link] is Stance.SUPPORTS and r.link not in waived_links
    ]
    standing = [r for r in links if counts.get(r.link, False)]
    if contradiction is not None:
        status, reason = Status.CONTRADICTED, contradiction.message
    elif drifted:
        first = drifted[0]
        status, reason = (
            Status.CHANGED,
            first.reason if len(links) == 1 else f"{names.get(first.source, first.source)}: {first.reason}",
        )
    elif failures:
        status, reason = Status.UNVERIFIED, _fault(failures[0])
    elif not met(claim.need, (roots[r.link] for r in standing), (pages[r.link] for r in standing)):
        status, reason = (
            Status.UNVERIFIED,
            _need_reason(claim, links, standing, roots if claim.need.independent else pages, names),
        )
    elif blocking := [s for s in skips if s.required and (s.link is None or counts.get(s.link, False))]:
        status, reason = Status.UNVERIFIED, _unchecked(blocking[0])
    elif unsound := [f for f in findings if f.code in _UNSOUND and stances.get(f.link or "") is Stance.SUPPORTS]:
        status, reason = Status.UNVERIFIED, unsound[0].message
    elif unmet:
        status, reason = Status.UNVERIFIED, unmet[0]
    elif doubted is not None:
        status, reason = Status.UNVERIFIED, doubted.message
    else:
        status, reason = Status.SUPPORTED, _support_reason(claim, standing)
    times = [r.as_of for r in (standing or links) if r.as_of]
    return Verdict(
        claim=claim.id,
        status=status,
        reason=reason,
        links=tuple(links),
        findings=tuple(findings),
        skips=tuple(skips),
        failures=tuple(failures),
        rules_run=_sorted(tuple(rules_run)),
        not_applicable=_sorted(tuple(not_applicable), tuple(rules_run)),
        as_of=min(times, default=""),
    )


@lru_cache(maxsize=512)
def _sorted(codes: tuple[str, ...], but: tuple[str, ...] = ()) -> tuple[str, ...]:
    """Each of ``codes`` once and in order, without those of ``but``. Claim after claim has the same ones."""
    return tuple(sorted(set(codes) - set(but)))


def _contradicts(finding: Finding) -> bool:
    """Whether a finding decides that a claim is contradicted. An opinion never does."""
    live = finding.waived_by is None and finding.severity is Severity.ERROR
    return live and finding.code.startswith("FC3") and finding.code not in OPINIONS


def _doubts(finding: Finding) -> bool:
    """Whether a finding is an opinion that keeps a claim from being supported."""
    return finding.waived_by is None and finding.severity is not Severity.NOTE and finding.code in OPINIONS


def lowered(
    claim: Claim,
    verdict: Verdict,
    findings: Sequence[Finding],
    failures: Sequence[RuleFailure] = (),
    skips: Sequence[RuleSkip] = (),
) -> Verdict:
    """``verdict`` with what looking at the whole registry found of ``claim``: a contradiction that nobody waived decides it, a doubt keeps
    it from being supported.

    ``failures`` are required rules that failed on the registry: nothing is supported then, for they might have found something.
    ``skips`` are those that could not be run on this claim.
    """
    assert verdict.claim == claim.id
    if not findings and not failures and not skips:
        return verdict
    more = replace(verdict, findings=(*verdict.findings, *findings), skips=(*verdict.skips, *skips))
    if failures:
        mine = tuple(replace(f, claim=claim.id) for f in failures)
        more = replace(more, failures=(*verdict.failures, *mine))
        if more.status is Status.SUPPORTED:
            more = replace(more, status=Status.UNVERIFIED, reason=_fault(failures[0]))
    if more.status is Status.SUPPORTED and (blocking := [s for s in skips if s.required]):
        reason = _unchecked(blocking[0])
        more = replace(more, status=Status.UNVERIFIED, reason=reason)
    if more.status is Status.SUPPORTED and (doubted := [f for f in findings if _doubts(f)]):
        more = replace(more, status=Status.UNVERIFIED, reason=doubted[0].message)
    against = next((f for f in findings if _contradicts(f)), None)
    if against is None or verdict.status is Status.CONTRADICTED:
        return more
    return replace(more, status=Status.CONTRADICTED, reason=against.message)


def _fault(failure: RuleFailure) -> str:
    return f"a check ended in a fault of the harness ({failure.code}: {failure.error})"


def _unchecked(skip: RuleSkip) -> str:
    return f"not everything could be checked: {skip.reason}"


def _need_reason(
    claim: Claim,
    links: Sequence[LinkResult],
    standing: Sequence[LinkResult],
    apart: Mapping[str, str],
    names: Mapping[str, str],
) -> str:
    """Why the need is not met; ``apart`` says which of the links count as one."""
    kind = "independent source" if claim.need.independent else "source"
    plural = "" if claim.need.count == 1 else "s"
    have = f"{len(standing)} of {len(links)} evidence links" if standing else "none of its evidence"
    down = [r for r in links if r not in standing]
    if len(standing) >= claim.need.count:
        # Enough links stand, and too few of them are different ones.
        return f"needs {claim.need.count} {kind}{plural}, and what holds comes from {len({apart[r.link] for r in standing})}"
    why = f"; {names.get(down[0].source, down[0].source)}: {down[0].reason}" if down else ""
    return f"needs {claim.need.count} {kind}{plural}, {have} can be counted{why}"


def _support_reason(claim: Claim, standing: Sequence[LinkResult]) -> str:
    attested = sum(r.state is EvidenceState.ATTESTED for r in standing)
    held = len(standing) - attested
    parts = []
    if held:
        parts.append(f"{held} source{'s' if held != 1 else ''} hold{'s' if held == 1 else ''}")
    if attested:
        parts.append(f"{attested} attested")
    return ", ".join(parts) if parts else f"needs nothing ({claim.need.count})"
