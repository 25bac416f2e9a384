"""What is new, resolved or overdue since an earlier result: what a person is to be told, and nothing that they know already.

An alert is one finding that weighs, of a claim that does not stand, by its fingerprint; a claim that does not stand though no finding weighs
has one by its verdict. An alert is *resolved* only when its claim was judged and the page that it is about could be read: what could not be checked
today stays open, also where other sources bear the claim out, so that a blocked night neither gives the all-clear nor tells the same news twice.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass, replace
from datetime import datetime, timedelta
from enum import StrEnum
from typing import Any

from harness.model.verdict import Report, Status, Verdict
from harness.report.ci import live, worst_first
from harness.report.remarks import remarked

ALERTS_FORMAT = 1


class AlertsError(ValueError):
    """What was given as an earlier result is none."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Alert:
    """One thing that is not well. ``since`` is when it was first told (RFC 3339); ``overdue`` whether that was told as well; ``source`` the
    source that it is about, empty where it is about more than one or that is not known."""

    fingerprint: str
    claim: str
    status: str
    code: str
    message: str
    since: str
    overdue: bool = False
    source: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class Alerts:
    """Alerts by what there is to tell: ``open`` holds all that are not resolved, those that are ``new`` and ``overdue`` among them."""

    new: tuple[Alert, ...]
    resolved: tuple[Alert, ...]
    overdue: tuple[Alert, ...]
    open: tuple[Alert, ...]
    judged_at: str

    @property
    def quiet(self) -> bool:
        """Whether there is nothing to tell."""
        return not (self.new or self.resolved or self.overdue)


def alerts(report: Report, earlier: Iterable[Alert], overdue_after: timedelta) -> Alerts:
    """What ``report`` gives to tell someone who was told ``earlier``."""
    known = {a.fingerprint: a for a in earlier}
    now = {a.fingerprint: a for a in _of(report)}
    judged = {v.claim: v for v in report.verdicts if v.status is not Status.UNVERIFIED and not v.failures}
    there = {c.id for c in report.registry.claims}
    new = [a for key, a in now.items() if key not in known]
    kept, resolved = [], []
    for key, before in known.items():
        if key in now:
            kept.append(replace(now[key], since=before.since, overdue=before.overdue))
        elif before.claim not in there or (before.claim in judged and _was_read(judged[before.claim], before)):
            resolved.append(before)
        else:
            kept.append(before)
    limit = datetime.fromisoformat(report.judged_at) - overdue_after
    late = {a.fingerprint for a in kept if not a.overdue and datetime.fromisoformat(a.since) < limit}
    still = [replace(a, overdue=True) if a.fingerprint in late else a for a in kept]
    return Alerts(
        new=tuple(new),
        resolved=tuple(resolved),
        overdue=tuple(a for a in still if a.fingerprint in late),
        open=(*new, *still),
        judged_at=report.judged_at,
    )


def _was_read(verdict: Verdict, alert: Alert) -> bool:
    """Whether what an alert is about could be read when its claim was judged: its source; all of them for what they say of each other."""
    unread = {link.source for link in verdict.links if not (link.state.stands or link.state.drifted)}
    if alert.source:
        return alert.source not in unread
    return not unread or not alert.code.startswith(("FC2", "FC3"))


def _of(report: Report) -> Iterable[Alert]:
    for verdict in worst_first(report):
        status = verdict.status.value
        weighing = () if verdict.failures else live(verdict)
        for finding in weighing:
            yield Alert(
                fingerprint=finding.fingerprint,
                claim=verdict.claim,
                status=status,
                code=finding.code,
                message=finding.message,
                since=report.judged_at,
                source=finding.source or "",
            )
        if not weighing:
            yield Alert(
                fingerprint=f"{verdict.claim}/{status}",
                claim=verdict.claim,
                status=status,
                code="",
                message=verdict.reason,
                since=report.judged_at,
            )


_FIELDS = ("fingerprint", "claim", "status", "code", "message", "since", "overdue")
# Later than the others: files of earlier versions lack it.
_SOURCE = "source"


def alerts_data(found: Alerts) -> dict[str, Any]:
    """``found`` as JSON data, which `earlier_alerts` reads back."""
    lists = {name: [_row(a) for a in getattr(found, name)] for name in ("new", "resolved", "overdue", "open")}
    return {"format": ALERTS_FORMAT, "kind": "alerts", "judged_at": found.judged_at, **lists}


def _row(alert: Alert) -> dict[str, Any]:
    return {name: getattr(alert, name) for name in (*_FIELDS, _SOURCE)}


def earlier_alerts(data: Any) -> tuple[Alert, ...]:
    """The open alerts of an earlier alerts file, or those that follow from an earlier result. Raises `AlertsError`."""
    try:
        if data["format"] != ALERTS_FORMAT:
            raise AlertsError(f"format {data['format']!r}; this version reads {ALERTS_FORMAT}")
        if data.get("kind") == "alerts":
            found = tuple(
                Alert(**{name: row[name] for name in _FIELDS}, source=row.get(_SOURCE, "")) for row in data["open"]
            )
        else:
            found = tuple(_of_result(data))
        for alert in found:
            datetime.fromisoformat(alert.since)
            if not all(isinstance(getattr(alert, name), str) for name in (*_FIELDS[:-1], _SOURCE)):
                raise AlertsError("not an alerts file or a result")
    except (KeyError, TypeError, AttributeError, ValueError) as error:
        if isinstance(error, AlertsError):
            raise
        raise AlertsError("not an alerts file or a result") from error
    return found


def _of_result(data: Mapping[str, Any]) -> Iterable[Alert]:
    at = data["judged_at"]
    for claim in data["claims"]:
        status = claim["verdict"]
        if status == Status.SUPPORTED.value:
            continue
        weighing = [f for f in claim["findings"] if f["severity"] != "note" and f["waived_by"] is None]
        for f in [] if claim["failures"] else weighing:
            yield Alert(
                fingerprint=f["fingerprint"],
                claim=claim["id"],
                status=status,
                code=f["code"],
                message=f["message"],
                since=at,
                source=f["source"] or "",
            )
        if not weighing or claim["failures"]:
            message = claim["reason"]
            yield Alert(
                fingerprint=f"{claim['id']}/{status}",
                claim=claim["id"],
                status=status,
                code="",
                message=message,
                since=at,
            )


class FailOn(StrEnum):
    """For what a command ends with a code other than 0."""

    ANY = "any"
    NEW = "new"
    CONTRADICTED = "contradicted"
    WARNING = "warning"


def failing_code(report: Report, on: FailOn, found: Alerts | None) -> int:
    """The exit code under ``on``. A fault (4), and that nothing was judged (3), are told whatever was asked.

    CONTRADICTED: 1 for a contradicted claim; where none is, 3 for one that could not be checked, since it might be. NEW: 1 when a changed or
    contradicted claim has an alert that is new or overdue, else 3 when one that could not be checked has. WARNING: as ANY, and 1 where all is
    supported and something was found all the same that nobody waived.
    """
    from harness.report.result import exit_code

    usual = exit_code(report)
    if on is FailOn.WARNING:
        return usual or int(any(remarked(v) for v in report.verdicts))
    if on is FailOn.ANY or usual == 4 or not report.verdicts:
        return usual
    statuses = {v.status for v in report.verdicts}
    if on is FailOn.CONTRADICTED:
        return 1 if Status.CONTRADICTED in statuses else 3 if Status.UNVERIFIED in statuses else 0
    told = {a.status for a in (*found.new, *found.overdue)} if found is not None else {s.value for s in statuses}
    if told & {Status.CHANGED.value, Status.CONTRADICTED.value}:
        return 1
    return 3 if Status.UNVERIFIED.value in told else 0
