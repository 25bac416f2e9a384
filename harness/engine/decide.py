"""People's decisions, from who made them to the claims files that hold them: waivers, the log, sign-offs, corrections."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, replace
from functools import partial

from harness.desk.signoff import already_signed, hindrance, signoff_digest
from harness.engine.edited import edited
from harness.engine.errors import UsageError
from harness.engine.registry import Loaded
from harness.engine.settings import Settings
from harness.evidence.edtf import EdtfError, interval
from harness.model.registry import LOG_KINDS, Claim
from harness.model.verdict import Status, Verdict
from harness.registry.amend import Append, amend
from harness.registry.change import Change, ChangedMeanwhileError, write_changes
from harness.rules.decide import OPINIONS

# Codes that a person may let stand: what the evidence says. What is wrong with files or with the harness is mended, not waived.
WAIVABLE = ("FC2", "FC3", "FC4")


@dataclass(frozen=True, slots=True, kw_only=True)
class Held:
    """A claim that was left out of a decision, and why."""

    claim: str
    reason: str


@dataclass(frozen=True, slots=True, kw_only=True)
class Decision:
    """What deciding would write, the claims that it is about, and those left out with the reason."""

    changes: tuple[Change, ...]
    claims: tuple[str, ...]
    held: tuple[Held, ...] = ()


def waive(
    settings: Settings,
    verdicts: Mapping[str, Verdict],
    claims: Sequence[Claim],
    *,
    code: str,
    why: str,
    by: str,
    until: str | None,
    whatever: bool,
) -> Decision:
    """Let findings of ``code`` stand at ``claims``, for good or through the day (EDTF) ``until``. Nothing is written yet.

    What stands is what was found: the waiver names the findings of ``verdicts``, and another one of the code is none of its. A claim of
    which none was found is left out. ``whatever`` the code finds from now on is waived as well if that says so.
    """
    from harness.engine.pages import code_pages

    if code not in code_pages():
        raise UsageError(f"there is no code {code!r}", "`harness rules` lists them")
    if not code.startswith(WAIVABLE):
        raise UsageError(
            f"{code} cannot be waived: it says that something could not be read or is broken",
            "codes FC2xx, FC3xx and FC4xx can be; mend the others",
        )
    if until is not None:
        _dated(until, "--until")
    item = {"code": code, "why": _said(why, "--why"), "by": by, **({"until": until} if until else {})}
    entries, chosen, held = [], [], []
    for claim in claims:
        found = () if whatever else tuple(_found(verdicts[claim.id], code))
        if not found and not whatever:
            reason = f"{code} finds nothing there now; --whatever waives what it will find"
            held.append(Held(claim=claim.id, reason=reason))
            continue
        of = {"of": "-".join(found)} if found else {}
        entries.append(Append(path=("claims", claim.id), key="waive", fields={**item, **of}))
        chosen.append(claim)
    return replace(_decision(settings, entries, chosen), held=tuple(held))


def still_unverified(decision: Decision, verdicts: Mapping[str, Verdict], code: str) -> Iterator[tuple[str, str]]:
    """The claims of a waiver of ``code`` that no waiver can make supported, with why: something is missing, not in doubt."""
    if code in OPINIONS:
        return
    for claim in decision.claims:
        if verdicts[claim].status is Status.UNVERIFIED:
            yield claim, verdicts[claim].reason


def _found(verdict: Verdict, code: str) -> Iterator[str]:
    """The fingerprints of what ``code`` finds and nobody waived, each once."""
    yield from dict.fromkeys(f.fingerprint for f in verdict.findings if f.code == code and f.waived_by is None)


def log(settings: Settings, claims: Sequence[Claim], *, kind: str, text: str, by: str, on: str) -> Decision:
    """Note a query, a reply or a decision in words at ``claims``. Nothing is written yet."""
    if kind not in LOG_KINDS:
        raise UsageError(f"{kind!r} is no kind of entry", f"there are: {', '.join(LOG_KINDS)}")
    item = {"on": _dated(on, "--on"), "by": by, kind: _said(text, f"--{kind}")}
    return _decision(settings, [Append(path=("claims", c.id), key="log", fields=item) for c in claims], claims)


def sign(
    settings: Settings,
    loaded: Loaded,
    verdicts: Mapping[str, Verdict],
    claims: Sequence[Claim],
    *,
    ok: bool,
    by: str,
    on: str,
    despite: bool,
) -> Decision:
    """Sign ``claims`` as they stand, or refuse to. Nothing is written yet.

    A claim that is not supported, or rests on a page of which nothing is accepted, is left out unless ``despite``; so is one
    that ``by`` has signed already.
    """
    baselines = {key: b for lock in loaded.locks.values() for key, b in lock.baselines.items()}
    item = {"on": _dated(on, "--on"), "by": by, "sign": "ok" if ok else "no"}
    entries, chosen, held = [], [], []
    for claim in claims:
        if ok and already_signed(claim, baselines, by):
            held.append(Held(claim=claim.id, reason=f"signed by {by} as it stands already"))
            continue
        against = hindrance(claim, verdicts[claim.id], baselines, loaded.registry.sources)
        if ok and against and not despite:
            held.append(Held(claim=claim.id, reason=against))
            continue
        entries.append(
            Append(path=("claims", claim.id), key="log", fields={**item, "of": signoff_digest(claim, baselines)})
        )
        chosen.append(claim)
    return replace(_decision(settings, entries, chosen), held=tuple(held))


def record_correction(
    settings: Settings, loaded: Loaded, claims: Sequence[Claim], *, text: str, where: str, by: str, on: str
) -> Decision:
    """Note a published correction at ``claims`` and at those whose statements overlap theirs. Nothing is written yet."""
    touched = touching(loaded, claims)
    item = {
        "on": _dated(on, "--on"),
        "by": by,
        "correction": _said(text, "--published"),
        "where": _said(where, "--where"),
    }
    return _decision(settings, [Append(path=("claims", c.id), key="log", fields=item) for c in touched], touched)


def touching(loaded: Loaded, claims: Sequence[Claim]) -> tuple[Claim, ...]:
    """``claims`` and all whose statements share words of the article with theirs, in registry order."""
    ids = {claim.id for claim in claims}

    def touched(other: Claim) -> bool:
        mine = other.statement
        return other.id in ids or any(
            other.article == claim.article
            and mine.start >= 0
            and claim.statement.start >= 0
            and mine.start < claim.statement.end
            and claim.statement.start < mine.end
            for claim in claims
        )

    return tuple(claim for claim in loaded.registry.claims if touched(claim))


def write(changes: Iterable[Change]) -> None:
    """Write what was decided. Raises `UsageError` when a file was changed since it was read; then nothing is written."""
    try:
        write_changes(tuple(changes))
    except ChangedMeanwhileError as error:
        raise UsageError(str(error), "look at what changed, and decide again") from error


def _decision(settings: Settings, entries: Sequence[Append], claims: Sequence[Claim]) -> Decision:
    files = {claim.id: claim.place.file for claim in claims}
    by_file: dict[str, list[Append]] = {}
    for entry in entries:
        by_file.setdefault(files[str(entry.path[1])], []).append(entry)
    changes = tuple(edited(settings.root / file, partial(amend, amendments=mine)) for file, mine in by_file.items())
    return Decision(changes=changes, claims=tuple(claim.id for claim in claims))


def _said(text: str, option: str) -> str:
    flat = " ".join(text.split())
    if not flat:
        raise UsageError(f"{option} is empty", "say it in a few words")
    return flat


def ended(until: str, today: str) -> bool:
    """Whether the last day on which a waiver holds lies before ``today``."""
    return interval(_dated(until, "--until"))[1] < interval(today)[0]


def _dated(text: str, option: str) -> str:
    try:
        interval(text)
    except EdtfError as error:
        raise UsageError(f"{option} {text}: {error}", "a day is written YYYY-MM-DD") from error
    return text
