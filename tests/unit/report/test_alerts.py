"""Alerts: told once, resolved only by what was read, overdue once; and exit codes that never say more than was seen."""

from __future__ import annotations

import json
from dataclasses import replace
from datetime import timedelta
from typing import Any

import pytest

from harness.model.verdict import EvidenceState, Report, RuleFailure, Status
from harness.report.alerts import Alert, AlertsError, FailOn, alerts, alerts_data, earlier_alerts, failing_code
from harness.report.result import result
from tests.unit.report.test_ci_formats import report_of

WEEK = timedelta(days=7)


def at(report: Report, day: int) -> Report:
    return replace(report, judged_at=f"2026-01-{day:02}T03:00:00Z")


def kept(found: Any) -> tuple[Alert, ...]:
    return earlier_alerts(json.loads(json.dumps(alerts_data(found))))


def test_an_alert_is_new_once_and_resolved_once() -> None:
    changed, fine = report_of(Status.CHANGED), report_of(Status.SUPPORTED)
    first = alerts(at(changed, 1), (), WEEK)
    assert [(a.claim, a.code) for a in first.new] == [("c0", "FC203")]
    second = alerts(at(changed, 2), kept(first), WEEK)
    assert second.quiet
    assert second.open[0].since == "2026-01-01T03:00:00Z"
    third = alerts(at(fine, 3), kept(second), WEEK)
    assert [a.code for a in third.resolved] == ["FC203"]
    assert not third.open
    assert alerts(at(fine, 4), kept(third), WEEK).quiet


def test_what_could_not_be_checked_is_not_resolved_and_not_told_twice() -> None:
    first = alerts(at(report_of(Status.CHANGED), 1), (), WEEK)
    night = alerts(at(report_of(Status.UNVERIFIED), 2), kept(first), WEEK)
    assert not night.resolved
    assert [a.status for a in night.new] == ["unverified"]
    assert len(night.open) == 2
    after = alerts(at(report_of(Status.CHANGED), 3), kept(night), WEEK)
    assert not after.new
    assert [a.status for a in after.resolved] == ["unverified"]
    faulty = report_of(Status.CHANGED, failures=(RuleFailure(code="FC203", error="x"),))
    assert not alerts(at(faulty, 4), kept(after), WEEK).resolved


def test_an_alert_is_not_resolved_while_its_own_page_cannot_be_read() -> None:
    """Another source may bear the claim out: what was found of this one is as it was."""
    changed, fine = report_of(Status.CHANGED), report_of(Status.SUPPORTED)
    first = kept(alerts(at(changed, 1), (), WEEK))
    assert [a.source for a in first] == ["nis"]
    other = replace(fine.verdicts[0].links[0], link="afp", source="afp")
    for state in (EvidenceState.BLOCKED, EvidenceState.PARTIAL, EvidenceState.GONE, EvidenceState.AMBIGUOUS):
        blocked = replace(fine.verdicts[0].links[0], state=state)
        night = alerts(at(replace(fine, verdicts=(replace(fine.verdicts[0], links=(blocked, other)),)), 2), first, WEEK)
        assert not night.resolved, state
        assert [a.code for a in kept(night)] == ["FC203"]
        assert [a.code for a in alerts(at(fine, 3), kept(night), WEEK).resolved] == ["FC203"]
    unread = replace(other, state=EvidenceState.BLOCKED)
    beside = replace(fine, verdicts=(replace(fine.verdicts[0], links=(*fine.verdicts[0].links, unread)),))
    assert [a.code for a in alerts(at(beside, 2), first, WEEK).resolved] == ["FC203"], "its own page was read"
    # What sources say of each other takes all of them; so does an alert of an earlier version, which does not name its source.
    assert not alerts(at(beside, 2), [replace(first[0], source="")], WEEK).resolved


def test_a_claim_that_was_not_judged_stays_open_and_one_that_is_no_more_is_resolved() -> None:
    both = report_of(Status.CHANGED, Status.CHANGED)
    first = kept(alerts(at(both, 1), (), WEEK))
    one = replace(both, verdicts=both.verdicts[:1])
    assert alerts(at(one, 2), first, WEEK).quiet
    assert [a.claim for a in alerts(at(report_of(Status.CHANGED), 2), first, WEEK).resolved] == ["c1"]


def test_overdue_is_told_once() -> None:
    changed = report_of(Status.CHANGED)
    state = kept(alerts(at(changed, 1), (), WEEK))
    told = []
    for day in range(2, 12):
        found = alerts(at(changed, day), state, WEEK)
        told += [day] * len(found.overdue)
        assert not found.new
        state = kept(found)
    assert told == [9]


def test_an_earlier_result_serves_as_well() -> None:
    for report in (
        report_of(Status.CHANGED, Status.UNVERIFIED, Status.SUPPORTED),
        report_of(Status.CHANGED, failures=(RuleFailure(code="FC203", error="x"),)),
    ):
        assert alerts(report, earlier_alerts(json.loads(json.dumps(result(report)))), WEEK).quiet


@pytest.mark.parametrize(
    "data",
    [{}, [], None, 1, {"format": 2}, {"format": 1, "kind": "alerts"}, {"format": 1, "claims": [{}], "judged_at": "x"},
     {"format": 1, "kind": "alerts", "open": [{"fingerprint": 1}]},
     {"format": 1, "kind": "alerts", "open": [dict.fromkeys(("fingerprint", "claim", "status", "code", "message", "since", "overdue"), "x")]}],
)  # fmt: skip
def test_what_is_no_earlier_result_is_refused(data: Any) -> None:
    with pytest.raises(AlertsError):
        earlier_alerts(data)


@pytest.mark.parametrize(
    ("statuses", "codes"),
    [
        ((), (3, 3, 3)),
        ((Status.SUPPORTED,), (0, 0, 0)),
        ((Status.SUPPORTED, Status.UNVERIFIED), (3, 3, 3)),
        ((Status.CHANGED,), (1, 1, 0)),
        ((Status.CHANGED, Status.UNVERIFIED), (1, 1, 3)),
        ((Status.CONTRADICTED, Status.UNVERIFIED), (1, 1, 1)),
    ],
)
def test_exit_codes_by_what_to_fail_on(statuses: tuple[Status, ...], codes: tuple[int, int, int]) -> None:
    report = report_of(*statuses)
    first = alerts(report, (), WEEK)
    for on, code in zip((FailOn.ANY, FailOn.NEW, FailOn.CONTRADICTED), codes, strict=True):
        assert failing_code(report, on, first) == code
    again = alerts(report, kept(first), WEEK)
    assert failing_code(report, FailOn.NEW, again) == (0 if statuses else 3)
    assert failing_code(report, FailOn.NEW, None) == codes[1]


def test_a_fault_is_told_whatever_was_asked() -> None:
    report = report_of(Status.UNVERIFIED, failures=(RuleFailure(code="FC203", error="x"),))
    known = kept(alerts(report, (), WEEK))
    for on in FailOn:
        assert failing_code(report, on, alerts(report, known, WEEK)) == 4


def test_what_is_overdue_fails_again() -> None:
    report = report_of(Status.CHANGED)
    state = kept(alerts(at(report, 1), (), WEEK))
    assert failing_code(at(report, 2), FailOn.NEW, alerts(at(report, 2), state, WEEK)) == 0
    assert failing_code(at(report, 9), FailOn.NEW, alerts(at(report, 9), state, WEEK)) == 1
