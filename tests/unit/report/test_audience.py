"""Editions of a report: what an audience is not to read is in no word of theirs, and nothing else is missing."""

from __future__ import annotations

import dataclasses
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any

import pytest

from harness.engine.registry import load_registry
from harness.engine.settings import load_settings
from harness.model.audience import Audience
from harness.model.verdict import Finding, Report, RuleFailure, RuleSkip, Severity, Status
from harness.report.audience import for_audience, locks_for_audience
from harness.report.result import exit_code
from tests.verified import verify_root

ARTICLE = """# A title

A first 1,500 soldiers sailed. Three generals were with them. The port was closed. The ships were grey. Some came home.
"""

# Every word that somebody is not to read has `canary` in it, with who may: d(esk), l(awyers), e(ditors).
CLAIMS = """schema: 1
article: {id: troops, title: The Borrowed Army, file: troops.md}
no_check:
  - {text: Some came home., why: canary-dle-no-check}
sources:
  nis: {url: "http://nis.test/first", publisher: National Service}
  canary-d-kim:
    person: a Western officer
    contact: vault:canary-d-contact
    confidential: true
  canary-d-dossier:
    file: vault:canary-d-file.pdf
    publisher: canary-d Publisher
    confidential: true
    obtained: {on: 2024-10-25, by: canary-dl-receiver, how: canary-d by hand}
  canary-d-page: {url: "http://canary-d-host.test/page", publisher: canary-d Forum, confidential: true}
  letter:
    file: vault:canary-d-letter.pdf
    publisher: The ministry
    obtained: {on: 2024-10-25, by: canary-dle-clerk, how: by post canary-dle-how}
claims:
  shipment:
    statement: A first 1,500 soldiers
    evidence:
      - {source: nis, quote: "1,500 soldiers were moved"}
      - {source: canary-d-page, quote: "canary-dl and 1,500 were put on the ships"}
    waive:
      - {code: FC402, why: canary-dle-reason, by: canary-dle-waiver}
  generals:
    statement: Three generals
    need: 2 independent
    evidence:
      - {source: canary-d-dossier, page: 4, quote: "canary-dl three generals of the staff"}
      - {source: canary-d-kim, on: 2024-11-01, by: canary-dl phone, checker: canary-dl-asked, answer: confirms, notes: "vault:canary-d-n17"}
    log:
      - {on: 2024-11-02, by: canary-dle-log, query: "canary-dle who is the third? not canary-d-kim?"}
      - {on: 2024-11-02, by: canary-dle-log, legal: canary-dl libel}
      - {on: 2024-11-03, by: canary-dle-signer, sign: ok}
      - {on: 2024-11-04, by: canary-dle-log, correction: An earlier version said four., where: the website}
  port:
    statement: The port was closed
    evidence:
      - {source: canary-d-kim, on: 2024-11-09, by: canary-dl mail, checker: canary-dl-asked, answer: denies}
  grey:
    statement: The ships were grey
    evidence:
      - {source: letter, page: 1, quote: the ships are grey}
"""


@pytest.fixture
def report(registry_root: Callable[..., Path]) -> Report:
    return verify_root(load_settings(registry_root(CLAIMS, ARTICLE)))


def words(value: Any) -> Iterator[str]:
    """Every text within ``value``, save what the public may not see anyway: names of the claims file's own lines."""
    if isinstance(value, str):
        yield value
    elif dataclasses.is_dataclass(value):
        for field in dataclasses.fields(value):
            yield from words(getattr(value, field.name))
    elif hasattr(value, "items"):
        for key, one in value.items():
            yield from words(key)
            yield from words(one)
    elif isinstance(value, (tuple, list)):
        for one in value:
            yield from words(one)


FORBIDDEN = {Audience.LEGAL: "canary-d(?!l)", Audience.EDITOR: "canary-d(?!le)", Audience.PUBLIC: "canary"}


@pytest.mark.parametrize("audience", FORBIDDEN)
def test_no_word_reaches_who_is_not_to_read_it(report: Report, audience: Audience) -> None:
    import re

    assert any("canary-d-" in word for word in words(report))
    found = [word for word in words(for_audience(report, audience)) if re.search(FORBIDDEN[audience], word)]
    assert found == []


@pytest.mark.parametrize(("audience", "kept"), [(Audience.LEGAL, "canary-dl"), (Audience.EDITOR, "canary-dle")])
def test_what_an_audience_may_read_it_reads(report: Report, audience: Audience, kept: str) -> None:
    text = "\n".join(words(for_audience(report, audience)))
    for word in {w for w in words(report) if w.startswith(kept)}:
        assert word.split("?")[0] in text
    assert "a Western officer" in text


def test_the_desk_sees_everything(report: Report) -> None:
    assert for_audience(report, Audience.DESK) == report


@pytest.mark.parametrize("audience", FORBIDDEN)
def test_an_edition_says_the_same_of_every_claim(report: Report, audience: Audience) -> None:
    shown = for_audience(report, audience)
    assert exit_code(shown) == exit_code(report)
    assert [(v.claim, v.status, v.codes, [x.state for x in v.links]) for v in shown.verdicts] == [
        (v.claim, v.status, v.codes, [x.state for x in v.links]) for v in report.verdicts
    ]
    for verdict in shown.verdicts:
        claim = shown.registry.claim(verdict.claim)
        assert [x.link for x in verdict.links] == [link.key for link in claim.evidence]
        assert all(x.source in shown.registry.sources for x in verdict.links)
    assert [a.text for a in shown.registry.articles.values()] == [a.text for a in report.registry.articles.values()]


def test_the_public_reads_published_corrections_and_no_other_line_of_the_trail(report: Report) -> None:
    log = for_audience(report, Audience.PUBLIC).registry.claim("generals").log
    assert [(e.kind, e.text, e.where, e.by) for e in log] == [
        ("correction", "An earlier version said four.", "the website", "the desk")
    ]


def test_the_day_on_which_a_confidential_source_was_asked_stays_with_the_desk(report: Report) -> None:
    verdicts = {v.claim: v for v in for_audience(report, Audience.EDITOR).verdicts}
    assert verdicts["port"].as_of == ""
    assert {v.claim: v for v in report.verdicts}["port"].as_of == "2024-11-09"


@pytest.mark.parametrize("audience", [Audience.EDITOR, Audience.PUBLIC])
def test_what_a_finding_tells_of_a_confidential_source_is_withheld_wherever_it_stands(
    report: Report, audience: Audience
) -> None:
    first = report.verdicts[0]
    said = "canary-dl and 1,500 were put\non the ships"
    leaks = dataclasses.replace(
        first,
        reason=f"canary-d-page: the passage changed: {said}",
        findings=(
            Finding(code="FC203", severity=Severity.ERROR, message=f"it said {said}", before=said, claim=first.claim, link="canary-d-page", source="canary-d-page"),
            Finding(code="FC303", severity=Severity.ERROR, message=f"canary-d Forum said “{said}”, nis says otherwise", hint="ask canary-d-kim", before="nis words", after=said, claim=first.claim, link="nis", source="nis"),
        ),
        skips=(RuleSkip(code="FC203", reason=f"not read: {said}", claim=first.claim, link="canary-d-page"), RuleSkip(code="FC204", reason="see http://canary-d-host.test/page and canary-d-file.pdf", claim=first.claim)),
        status=Status.UNVERIFIED,
        failures=(RuleFailure(code="FC203", error=f"ValueError: {said}", claim=first.claim, link="canary-d-page"),),
    )  # fmt: skip
    orphan = Finding(code="FC053", severity=Severity.WARNING, message="canary-d-gone", source="canary-d-gone", before="canary-d words")  # fmt: skip
    unmet = Finding(code="FC403", severity=Severity.WARNING, message="expectation 7 could not be checked: the passage says “canary-d-9”", claim=first.claim)  # fmt: skip
    leaks = dataclasses.replace(leaks, findings=(*leaks.findings, unmet))
    alone = dataclasses.replace(leaks, reason=unmet.message)
    assert for_audience(dataclasses.replace(report, verdicts=(alone,)), audience).verdicts[0].reason == (
        "expectation 7 could not be checked"
    )
    told = dataclasses.replace(report, verdicts=(leaks, *report.verdicts[1:]), findings=(orphan,))
    shown = for_audience(told, audience)
    assert [w for w in words(shown) if "canary-d-" in w or "canary-dl " in w] == []
    assert shown.verdicts[0].findings[1].before == "nis words"
    assert "otherwise" in shown.verdicts[0].findings[1].message


@pytest.mark.parametrize("audience", [Audience.EDITOR, Audience.PUBLIC])
def test_a_verdict_does_not_repeat_why_a_confidential_link_changed(report: Report, audience: Audience) -> None:
    first = report.verdicts[0]
    why = "the passage changed: “7” became “9”"
    links = tuple(dataclasses.replace(x, reason=why) if x.link == "canary-d-page" else x for x in first.links)
    told = dataclasses.replace(first, status=Status.CHANGED, reason=f"canary-d-page: {why}", links=links)
    shown = for_audience(dataclasses.replace(report, verdicts=(told,)), audience).verdicts[0]
    assert shown.reason == "confidential-2: the desk has the details"


def test_locks_go_without_what_was_accepted_of_confidential_sources(registry_root: Callable[..., Path]) -> None:
    block = '    snapshot: {id}\n    exact: "{words}"\n    by: "canary-dle-mk"\n    on: "2024-11-01T08:00:00Z"\n    why: "canary-dle"\n'
    lock = "lock: 1\narticle: troops\nbaselines:\n"
    for name in ("shipment/nis", "shipment/canary-d-page"):
        lock += f"  {name}:\n    source: {name.split('/')[1]}\n" + block.format(
            id="a" * 64, words="canary-d" if "page" in name else "1,500 soldiers were moved"
        )
    loaded = load_registry(registry_root(CLAIMS, ARTICLE, troops__lock__yaml=lock))
    assert len(loaded.locks["troops"].baselines) == 2
    for audience, names in ((Audience.EDITOR, {"canary-dle-mk"}), (Audience.PUBLIC, {"the desk"})):
        shown = locks_for_audience(loaded.registry, loaded.locks, audience)["troops"]
        assert list(shown.baselines) == [("shipment", "nis")]
        assert {b.by for b in shown.baselines.values()} == names
