"""From pages to verdicts: what must be found, what must not alarm, and what never stays supported."""

from __future__ import annotations

import dataclasses
import json
import random
from collections.abc import Mapping
from dataclasses import replace
from datetime import UTC, datetime
from typing import Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from harness.evidence.locate import locate
from harness.evidence.placed import context
from harness.evidence.read import Document, read
from harness.model.layout import Layout
from harness.model.passage import Located
from harness.model.place import Place
from harness.model.registry import (
    Baseline,
    CellSelector,
    Claim,
    Comparator,
    EvidenceLink,
    Need,
    QuantityExpectation,
    QuotationExpectation,
    Registry,
    Source,
    SourceType,
    Stance,
    Statement,
    TextQuote,
    Waiver,
    frozen_mapping,
)
from harness.model.snapshot import Outcome, Snapshot
from harness.model.verdict import EvidenceState, Severity, Status, Verdict
from harness.rules.assess import assess
from harness.rules.catalogue import CatalogueError, Rule, rules
from harness.rules.inputs import Inputs
from harness.rules.run import judge
from harness.rules.scopes import Scope, Visit
from tests.conftest import document_of, layout_of

NOW = datetime(2025, 5, 2, 12, tzinfo=UTC)
P = Place(file="claims/x.yaml")
OLD = (
    "<h1>Troops in the east</h1><p>The service held a briefing in Seoul on Friday.</p>"
    "<p>A first 1,500 soldiers were moved to Vladivostok between 8 and 13 October, the service said. More may follow.</p>"
    "<p>The ministry in Moscow declined to comment on the figures.</p>"
)
QUOTE = "1,500 soldiers were moved to Vladivostok"


def snapshot(outcome: Outcome = Outcome.COMPLETE, *, at: str = "2025-05-02T08:00:00Z", name: str = "a") -> Snapshot:
    return Snapshot(
        id=name * 64, source="nis", url="http://nis.test/", final_url="http://nis.test/", captured_at=at, outcome=outcome,
        reasons=(), status=200, title="A page", hops=(), artifacts={}, manifest={},
    )  # fmt: skip


def source(name: str = "nis", **more: Any) -> Source:
    return Source(id=name, type=SourceType.WEB, url=f"http://{name}.test/", publisher=name.upper(), place=P, **more)


def claim(*links: EvidenceLink, **more: Any) -> Claim:
    statement = Statement(quote=TextQuote(exact="a first 1,500 soldiers"))
    return Claim(id="one", article="x", statement=statement, evidence=links, place=P, **more)


def link(name: str = "nis", quote: str = QUOTE, **more: Any) -> EvidenceLink:
    return EvidenceLink(key=name, source=name, quote=TextQuote(exact=quote), place=P, **more)


def baseline_of(markup: str, quote: str = QUOTE, name: str = "nis") -> Baseline:
    document = document_of(markup)
    located = locate(document, TextQuote(exact=quote))
    assert isinstance(located, Located)
    prefix, suffix = context(document, located.start, located.end)
    return Baseline(
        claim="one", link=name, source=name, snapshot="b" * 64, exact=located.text, prefix=prefix, suffix=suffix, by="mk", on="2025-05-01T08:00:00Z", why="w"
    )  # fmt: skip


def verdict_of(
    one: Claim,
    visits: Mapping[str, Visit],
    *,
    sources: Mapping[str, Source] | None = None,
    baselines: Mapping[str, Baseline] | None = None,
    old: str = OLD,
    catalogue: tuple[Rule, ...] | None = None,
) -> Verdict:
    registry = Registry(
        articles=frozen_mapping({}),
        sources=frozen_mapping(sources or {e.source: source(e.source) for e in one.evidence}),
        measures=frozen_mapping({}),
        claims=(one,),
    )
    inputs = Inputs(
        registry=registry,
        claims=(one,),
        baselines={("one", key): b for key, b in (baselines or {}).items()},
        visit=lambda s: visits[s.id],
        accepted=lambda b: (snapshot(name="b"), document_of(old), ""),
        now=NOW,
    )
    return judge(inputs, catalogue).verdicts[0]


def seen(markup: str, outcome: Outcome = Outcome.COMPLETE, **more: Any) -> Visit:
    return Visit(snapshot=snapshot(outcome, **more), document=document_of(markup))


def after(markup: str, outcome: Outcome = Outcome.COMPLETE, quote: str = QUOTE, **more: Any) -> Verdict:
    """The verdict on `claim` when the page that was accepted as `OLD` now holds ``markup``."""
    return verdict_of(
        claim(link(quote=quote), **more), {"nis": seen(markup, outcome)}, baselines={"nis": baseline_of(OLD, quote)}
    )


def state(verdict: Verdict) -> EvidenceState:
    return verdict.links[0].state


CHANGES = {
    "figure": ("1,500 soldiers", "1,600 soldiers"),
    "day": ("8 and 13 October", "8 and 14 October"),
    "month": ("13 October", "13 November"),
    "name": ("Vladivostok", "Khabarovsk"),
    "not inside": ("were moved", "were not moved"),
    "not before the quote": ("A first 1,500", "It is not true that a first 1,500"),
    "some to all": ("A first 1,500", "All 1,500"),
    "attribution": ("the service said", "the service denied"),
    "scope": ("soldiers were moved", "soldiers were killed"),
}


@pytest.mark.parametrize("name", CHANGES)
def test_a_critical_change_in_the_sentence_is_altered(name: str) -> None:
    old, new = CHANGES[name]
    assert old in OLD
    verdict = after(OLD.replace(old, new))
    assert (verdict.status, state(verdict)) == (Status.CHANGED, EvidenceState.ALTERED), verdict.reason
    assert "FC203" in verdict.codes


QUIET = {
    "unchanged": OLD,
    "quotation marks": OLD.replace("the service said", "the service “said”").replace("“said”", "said"),
    "spaces and dashes": OLD.replace("1,500 soldiers", "1,500\u00a0soldiers").replace("More may", "More\u00ad may"),
    "an advert and counters": OLD + '<div class="ad">Buy 1,600 coats</div><p class="views">3,204 readers</p>',
    "a comment that says otherwise": OLD + '<div class="comment">It was not 1,500 but 15,000 soldiers!</div>',
    "another paragraph reworded": OLD.replace("declined to comment on", "would say nothing about"),
    "a lookalike elsewhere": OLD + "<p>A second 1,600 soldiers were moved to Ussuriysk in November.</p>",
    "related links": OLD + '<ul class="related">Not 1,500 but more</ul>',
}


@pytest.mark.parametrize("name", QUIET)
def test_noise_does_not_alarm(name: str) -> None:
    verdict = after(QUIET[name])
    assert (verdict.status, state(verdict)) == (Status.SUPPORTED, EvidenceState.HOLDS), verdict.reason
    assert verdict.codes == ()


def test_a_day_that_is_named_is_the_yesterday_of_the_page() -> None:
    """What “yesterday” was is told by the day that the page was published on."""
    old = OLD.replace("The ministry", "The soldiers came on 4 November 2024 by ship. The ministry")
    for said, wanted in (
        ("came yesterday by ship", EvidenceState.REWORDED),
        ("came on 3 November 2024 by ship", EvidenceState.ALTERED),
    ):
        page = replace(document_of(old.replace("came on 4 November 2024 by ship", said)), published="2024-11-05")
        quote = "The soldiers came on 4 November 2024 by ship"
        visit = Visit(snapshot=snapshot(), document=page)
        verdict = verdict_of(
            claim(link(quote=quote)), {"nis": visit}, baselines={"nis": baseline_of(old, quote)}, old=old
        )
        assert state(verdict) is wanted, (said, verdict.reason)


@pytest.mark.parametrize("page", ["<p>{}</p>", "<p>{} It said so.</p>", "<h1>Troops</h1><p>{}</p><p>End.</p>"])
def test_a_short_page_gives_the_same_answers(page: str) -> None:
    old = page.format("The first 1,500 soldiers were moved to Vladivostok.")
    baseline = baseline_of(old)
    for markup, wanted in (
        (old, EvidenceState.HOLDS),
        (old.replace("1,500", "1,600"), EvidenceState.ALTERED),
        (old.replace("were moved", "were not moved"), EvidenceState.ALTERED),
        (old.replace("moved to", "brought over to"), EvidenceState.REWORDED),
        (page.format("Nothing of the kind was ever printed."), EvidenceState.REMOVED),
    ):
        verdict = verdict_of(claim(link()), {"nis": seen(markup)}, baselines={"nis": baseline}, old=old)
        assert state(verdict) is wanted, (markup, verdict.reason)


def test_a_moved_paragraph_is_moved_and_fine() -> None:
    parts = [p + "</p>" for p in OLD.removeprefix("<h1>Troops in the east</h1>").split("</p>") if p]
    verdict = after(
        "<h1>Troops in the east</h1>"
        + "<p>A new lead stands here now, on other things.</p>"
        + parts[0]
        + parts[2]
        + "<p>Something else in between them.</p>"
        + parts[1]
    )
    assert verdict.status is Status.SUPPORTED
    assert state(verdict) is EvidenceState.MOVED
    assert "FC202" in {f.code for f in verdict.findings}


PASSAGE = OLD[OLD.index("<p>A first") : OLD.index("<p>The ministry")]
GONE = {
    "deleted": (OLD.replace(PASSAGE, ""), EvidenceState.REMOVED),
    "only hidden": (OLD.replace(PASSAGE, PASSAGE.replace("<p>", "<p hidden>")), EvidenceState.REMOVED),
    "only in a comment": (OLD.replace(PASSAGE, PASSAGE.replace("<p>", '<p class="comment">')), EvidenceState.REMOVED),
    "reworded": (OLD.replace("were moved to", "were brought over to"), EvidenceState.REWORDED),
    "a lookalike stays": (
        OLD.replace(PASSAGE, "") + "<p>In another war, a second 1,600 sailors were moved to Sevastopol by rail.</p>",
        EvidenceState.REMOVED,
    ),
    "corrected": (
        OLD.replace("1,500", "1,600") + "<p>Correction: an earlier version of this story gave a wrong number of soldiers.</p>",
        EvidenceState.CORRECTED,
    ),
    "retracted over kept text": (
        "<p>This article has been retracted because its source could not be confirmed.</p>" + OLD,
        EvidenceState.CORRECTED,
    ),
}  # fmt: skip


@pytest.mark.parametrize("name", GONE)
def test_what_no_longer_stands_is_changed(name: str) -> None:
    markup, expected = GONE[name]
    verdict = after(markup)
    assert (verdict.status, state(verdict)) == (Status.CHANGED, expected), verdict.reason


def test_a_notice_over_changed_words_leaves_it_said_how_they_changed() -> None:
    verdict = after(GONE["corrected"][0])
    assert {"FC203", "FC206"} <= {f.code for f in verdict.findings}
    (link,) = verdict.links
    assert link.reason.startswith("the passage changed: “1,500” became “1,600”; the page says of itself: “Correction")
    moved = after(
        OLD.replace(PASSAGE, "") + PASSAGE + "<p>Correction: an earlier version of this article was wrong.</p>"
    )
    assert {"FC202", "FC206"} <= {f.code for f in moved.findings}
    standing = after(OLD + "<p>Correction: an earlier version of this article was wrong.</p>")
    assert "FC203" not in {f.code for f in standing.findings}
    assert standing.links[0].reason.startswith("the passage stands; the page says of itself: ")


UNREAD = {
    Outcome.GONE: EvidenceState.GONE,
    Outcome.SOFT_404: EvidenceState.GONE,
    Outcome.REDIRECTED_HOME: EvidenceState.GONE,
    Outcome.PAYWALL: EvidenceState.PARTIAL,
    Outcome.PARTIAL: EvidenceState.PARTIAL,
    Outcome.LOGIN: EvidenceState.BLOCKED,
    Outcome.BOT_CHECK: EvidenceState.BLOCKED,
    Outcome.RATE_LIMITED: EvidenceState.BLOCKED,
    Outcome.ERROR_PAGE: EvidenceState.BLOCKED,
    Outcome.EMPTY_SHELL: EvidenceState.BLOCKED,
    Outcome.TIMED_OUT: EvidenceState.BLOCKED,
}


@pytest.mark.parametrize("outcome", UNREAD)
def test_what_could_not_be_read_is_unverified_never_changed(outcome: Outcome) -> None:
    verdict = after("<p>Something else altogether.</p>", outcome)
    assert (verdict.status, state(verdict)) == (Status.UNVERIFIED, UNREAD[outcome]), verdict.reason


def test_a_sentence_legible_above_a_paywall_holds() -> None:
    verdict = after(OLD[: OLD.index("<p>The ministry")], Outcome.PAYWALL)
    assert (verdict.status, state(verdict)) == (Status.SUPPORTED, EvidenceState.HOLDS)
    assert [(f.code, f.severity) for f in verdict.findings if f.code == "FC103"] == [("FC103", Severity.NOTE)]


def test_what_a_limit_cut_off_of_the_judged_page_goes_with_its_link() -> None:
    limited = replace(snapshot(), manifest={"limits": ["pictured to 3000 of 5128 px"]})
    verdict = verdict_of(claim(link()), {"nis": replace(seen(f"<p>{QUOTE}</p>"), snapshot=limited)})
    assert [found.limits for found in verdict.links] == [("pictured to 3000 of 5128 px",)]


def test_a_sentence_cut_off_by_a_paywall_is_partial_not_altered() -> None:
    cut = OLD[: OLD.index(" October, the")].replace("13", "1") + "…</p>"
    assert state(after(cut, Outcome.PAYWALL)) is EvidenceState.PARTIAL


def test_a_quote_cut_in_the_middle_is_partial_but_a_changed_whole_sentence_is_altered() -> None:
    cut = OLD[: OLD.index("divostok")] + "</p>"
    assert state(after(cut, Outcome.PAYWALL)) is EvidenceState.PARTIAL
    assert state(after(cut, Outcome.PARTIAL)) is EvidenceState.PARTIAL
    longer = "were moved to Vladivostok between 8 and 13 October"
    cut = OLD[: OLD.index("3 October")] + "</p>"
    assert state(after(cut, Outcome.PAYWALL, longer)) is EvidenceState.PARTIAL
    changed = OLD[: OLD.index("<p>The ministry")].replace("1,500", "1,600")
    assert state(after(changed, Outcome.PAYWALL)) is EvidenceState.ALTERED


def test_a_quote_that_was_never_there_is_loudly_said_so() -> None:
    verdict = verdict_of(claim(link(quote="1,600 soldiers were moved to Vladivostok")), {"nis": seen(OLD)})
    assert verdict.status is Status.CHANGED
    finding = next(f for f in verdict.findings if f.code == "FC201")
    assert "1,500 soldiers were moved" in finding.after


def test_a_quote_that_stands_twice_is_ambiguous() -> None:
    page = OLD + "<p>Later 1,500 soldiers were moved to Vladivostok again, by train.</p>"
    verdict = verdict_of(claim(link()), {"nis": seen(page)})
    assert (verdict.status, state(verdict)) == (Status.UNVERIFIED, EvidenceState.AMBIGUOUS)
    assert "FC207" in verdict.codes
    # With the accepted context the right one is told from the other.
    assert state(after(page)) is EvidenceState.HOLDS


def _expect(low: float, unit: str = "people") -> QuantityExpectation:
    return QuantityExpectation(
        comparator=Comparator.EXACTLY, low=low, high=low, unit=unit, place=P, written=f"exactly {low:g}"
    )


def test_expectations_decide_what_the_quote_must_give() -> None:
    fine = verdict_of(claim(link(), expects=(_expect(1500),)), {"nis": seen(OLD)})
    assert fine.status is Status.SUPPORTED, fine.reason
    wrong = verdict_of(claim(link(), expects=(_expect(1600),)), {"nis": seen(OLD)})
    assert (wrong.status, state(wrong)) == (Status.CONTRADICTED, EvidenceState.ALTERED)
    unmet = verdict_of(claim(link(quote="More may follow"), expects=(_expect(5, "ships"),)), {"nis": seen(OLD)})
    assert unmet.status is Status.UNVERIFIED
    assert "FC403" in unmet.codes


def test_need_counts_independent_origins() -> None:
    both = claim(link("nis"), link("afp"), need=Need(count=2, independent=True))
    visits = {"nis": seen(OLD), "afp": seen(OLD)}
    assert verdict_of(both, visits).status is Status.SUPPORTED
    shared = {"nis": source("nis"), "afp": source("afp", origin="nis")}
    repeated = verdict_of(both, visits, sources=shared)
    assert repeated.status is Status.UNVERIFIED
    assert {"FC401", "FC402"} <= set(repeated.codes)


def test_reasons_call_sources_by_who_publishes_them() -> None:
    lost = Visit(snapshot=snapshot(Outcome.GONE), document=None)
    one = claim(link(), link("afp"), need=Need(count=2, independent=True))
    visits = {"nis": seen(OLD), "afp": lost}

    def said(**more: Any) -> tuple[str, str]:
        names = {"nis": source("nis"), "afp": dataclasses.replace(source("afp"), **more)}
        verdict = verdict_of(one, visits, sources=names)
        assert verdict.status is Status.UNVERIFIED
        return verdict.reason, next(f.message for f in verdict.findings if f.code == "FC401")

    for told in said(publisher="Agence France-Presse"):
        assert "Agence France-Presse" in told
        assert "afp" not in told
    # Two sources of one name are told apart by their ids.
    for told in said(publisher="NIS"):
        assert "NIS (afp)" in told
    # Who a confidential source is stands in no reason: its id does, which editions replace.
    for told in said(publisher="A leak", confidential=True):
        assert "afp" in told
        assert "A leak" not in told
    shared = verdict_of(
        one, {"nis": seen(OLD), "afp": seen(OLD)}, sources={"nis": source("nis"), "afp": source("afp", origin="nis")}
    )
    assert "AFP, NIS all go back to NIS" in next(f.message for f in shared.findings if f.code == "FC402")


def test_old_evidence_does_not_count() -> None:
    verdict = verdict_of(claim(link()), {"nis": seen(OLD, at="2025-04-20T08:00:00Z")})
    assert verdict.status is Status.UNVERIFIED
    assert "FC105" in verdict.codes


def test_context_does_not_count_and_standing_disputes_contradict() -> None:
    assert verdict_of(claim(link(stance=Stance.CONTEXT)), {"nis": seen(OLD)}).status is Status.UNVERIFIED
    visits = {"nis": seen(OLD), "mod": seen("<p>The ministry calls the report an invention and denies it.</p>")}
    disputed = claim(link(), link("mod", quote="calls the report an invention", stance=Stance.DISPUTES))
    assert verdict_of(disputed, visits).status is Status.CONTRADICTED


def test_a_waiver_lets_a_finding_stand_until_it_expires() -> None:
    changed = OLD.replace("were moved to", "were brought over to")
    waiver = Waiver(code="FC204", why="same sense", by="ed", until="2025-06-01", place=P)
    waived = after(changed, waivers=(waiver,))
    assert waived.status is Status.SUPPORTED
    assert [f.waived_by for f in waived.findings if f.code == "FC204"] == ["ed"]
    expired = after(changed, waivers=(dataclasses.replace(waiver, until="2025-05-01"),))
    assert expired.status is Status.CHANGED
    never = after("<p>x</p>", Outcome.GONE, waivers=(dataclasses.replace(waiver, code="FC101"),))
    assert never.status is Status.UNVERIFIED


def test_a_rule_that_fails_costs_the_claim_its_verdict_and_nobody_elses() -> None:
    broken = next(r for r in rules() if r.code == "FC203")

    def explode(_: object) -> Any:
        raise ValueError("boom")

    catalogue = tuple(dataclasses.replace(r, check=explode) if r is broken else r for r in rules())
    verdict = verdict_of(claim(link()), {"nis": seen(OLD)}, baselines={"nis": baseline_of(OLD)}, catalogue=catalogue)
    assert verdict.status is Status.UNVERIFIED
    assert [f.code for f in verdict.failures] == ["FC203"]
    assert "FC901" in verdict.codes


def test_a_run_without_rules_is_an_error(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("pkgutil.iter_modules", lambda *_: iter(()))
    rules.cache_clear()
    try:
        with pytest.raises(CatalogueError, match="no rule"):
            rules()
    finally:
        rules.cache_clear()


def test_there_are_rules_in_every_scope_and_family() -> None:
    assert {r.scope for r in rules()} == set(Scope)
    families = [r.code[:3] for r in rules()]
    assert all(families.count(f) >= 3 for f in ("FC0", "FC1", "FC2", "FC3", "FC4", "FC9"))


_LINKS = ("nis", "afp", "ap")
_PAGES = {
    "holds": seen(OLD),
    "altered": seen(OLD.replace("1,500", "1,600")),
    "gone": seen("<p>x</p>", Outcome.GONE),
    "blocked": seen("<p>x</p>", Outcome.LOGIN),
    "reworded": seen(OLD.replace("were moved", "were brought")),
    "removed": seen("<p>Nothing of it is here any more.</p>"),
}
_RANK = {Status.SUPPORTED: 3, Status.UNVERIFIED: 2, Status.CHANGED: 1, Status.CONTRADICTED: 0}


@settings(max_examples=80, deadline=None)
@given(
    states=st.lists(st.sampled_from(sorted(_PAGES)), min_size=1, max_size=3),
    need=st.integers(1, 3),
    shuffle=st.randoms(),
)
def test_good_evidence_never_worsens_and_order_never_matters(
    states: list[str], need: int, shuffle: random.Random
) -> None:
    visits = {name: _PAGES[s] for name, s in zip(_LINKS, states, strict=False)}
    baselines = {name: baseline_of(OLD, name=name) for name in visits}
    links = [link(name) for name in visits]
    wanted = Need(count=need, independent=True)
    before = verdict_of(claim(*links, need=wanted), visits, baselines=baselines)
    more = verdict_of(claim(*links, link("extra"), need=wanted), visits | {"extra": seen(OLD)}, baselines=baselines)
    assert _RANK[more.status] >= _RANK[before.status]
    shuffle.shuffle(links)
    again = verdict_of(claim(*links, need=wanted), visits, baselines=baselines)
    assert (again.status, again.codes) == (before.status, before.codes)
    assert {r.link: r.state for r in again.links} == {r.link: r.state for r in before.links}


_NAMES = ("Seoul", "Kursk", "Kyiv", "Pyongyang", "Moscow")
_MONTHS = ("January", "March", "June", "October", "December")


@st.composite
def _altered(draw: st.DrawFn) -> tuple[str, str]:
    """A sentence and the same sentence with one digit, month, name, unit or negation changed."""
    number = draw(st.integers(11, 98_765))
    name, month = draw(st.sampled_from(_NAMES)), draw(st.sampled_from(_MONTHS))
    day = draw(st.integers(10, 28))
    sentence = f"The officials said {number:,} soldiers were sent to {name} on {day} {month}"
    kind = draw(st.sampled_from(("digit", "day", "month", "name", "unit", "negation")))
    if kind == "digit":
        text = f"{number:,}"
        at = draw(st.sampled_from([i for i, c in enumerate(text) if c.isdigit()]))
        digit = draw(st.sampled_from([d for d in "123456789" if d != text[at]]))
        return sentence, sentence.replace(text, text[:at] + digit + text[at + 1 :], 1)
    if kind == "day":
        return sentence, sentence.replace(
            f"{day} {month}", f"{draw(st.integers(10, 28).filter(lambda d: d != day))} {month}"
        )
    if kind == "month":
        return sentence, sentence.replace(month, draw(st.sampled_from([m for m in _MONTHS if m != month])))
    if kind == "name":
        return sentence, sentence.replace(name, draw(st.sampled_from([n for n in _NAMES if n != name])))
    if kind == "unit":
        return sentence, sentence.replace("soldiers", draw(st.sampled_from(("tonnes", "officers", "percent", "km"))))
    return sentence, sentence.replace("were sent", draw(st.sampled_from(("were not sent", "were never sent"))))


@settings(max_examples=250, deadline=None)
@given(pair=_altered(), filler=st.sampled_from(("", "<p>Another paragraph stands here, on other things.</p>")))
def test_no_critical_change_ever_stays_supported(pair: tuple[str, str], filler: str) -> None:
    old, new = pair
    page = f"{filler}<p>Some words come first. {old}. More words follow it.</p><p>The end of the story.</p>"
    baseline = baseline_of(page, old)
    changed = verdict_of(
        claim(link(quote=old)), {"nis": seen(page.replace(old, new))}, baselines={"nis": baseline}, old=page
    )
    assert changed.status is Status.CHANGED, (old, new, changed.reason)
    assert state(changed) is EvidenceState.ALTERED, (old, new, changed.reason)
    first_look = verdict_of(claim(link(quote=old)), {"nis": seen(page.replace(old, new))})
    assert first_look.status is not Status.SUPPORTED


def test_layouts_of_a_later_format_are_refused() -> None:
    data = json.loads(json.dumps(layout_of(OLD))) | {"format": 2}
    with pytest.raises(ValueError, match="format 2"):
        Layout.from_json(data)
    assert isinstance(read(Layout.from_json(layout_of(OLD))), Document)


NOTICES = {
    "nothing named": ("<p>Correction: an earlier version of this article was wrong.</p>", EvidenceState.CORRECTED),
    "nothing named but its own day": ("<p>This article was amended on 6 November 2024. An earlier version was wrong.</p>", EvidenceState.CORRECTED),
    "nothing named but its own day, first": ("<p>Correction, Nov. 6, 2024: an earlier version was wrong.</p>", EvidenceState.CORRECTED),
    "another date": ("<p>Correction: the strike began on 3 June 2023, not on 4 June 2023.</p>", EvidenceState.HOLDS),
    "the passage's figure": ("<p>Correction: the number of soldiers was not 1,500 but 1,100.</p>", EvidenceState.CORRECTED),
    "a retraction": ("<p>This article has been retracted by Daily News.</p>", EvidenceState.CORRECTED),
    "another name": ("<p>Correction: this article misspelt the name of Ambassador Kowalski.</p>", EvidenceState.HOLDS),
    "an update": ("<p>Update: this article was updated with a comment of the embassy.</p>", EvidenceState.HOLDS),
    "minutes ago": ("<p>Updated 5 minutes ago</p>", EvidenceState.HOLDS),
    "in a teaser": ('<div class="teaser">Correction: an earlier version of this article was wrong.</div>', EvidenceState.HOLDS),
    "of this very text, in a sidebar": ('<div class="sidebar">Correction: an earlier version of this article was wrong.</div>', EvidenceState.CORRECTED),
    "in a sidebar": ('<div class="sidebar">Correction: the number was wrong.</div>', EvidenceState.HOLDS),
    "in a comment": ('<div class="comment">Correction: an earlier version of this article was wrong.</div>', EvidenceState.HOLDS),
}  # fmt: skip


@pytest.mark.parametrize("name", NOTICES)
def test_a_notice_over_words_that_stand(name: str) -> None:
    markup, expected = NOTICES[name]
    verdict = after(OLD + markup)
    assert state(verdict) is expected, verdict.reason


@pytest.mark.parametrize("name", NOTICES)
def test_without_the_accepted_page_only_a_retraction_takes_back_its_pictures(name: str) -> None:
    shown = EvidenceLink(key="nis", source="nis", quote=None, image="a.jpg", place=P)
    found = verdict_of(claim(shown), {"nis": seen(OLD + NOTICES[name][0])}).links[0].state
    assert (found is EvidenceState.CORRECTED) is (name == "a retraction")


OF_PICTURES = {
    "of the photograph": ("Correction: The photograph published with this story was taken in Birkendorf in 2014.", True),
    "of the photograph, de": ("Korrektur: Das Foto zu diesem Artikel wurde 2014 in Birkendorf aufgenommen.", True),
    "of the picture, de": ("Korrektur: Das Bild zu diesem Artikel zeigt nicht Birkendorf im Jahr 2014.", True),
    "of the photograph, fr": ("Rectificatif : la photo publiée avec cet article a été prise à Birkendorf en 2014.", True),
    "of the photograph, es": ("Corrección: la fotografía publicada con este artículo se tomó en Birkendorf en 2014.", True),
    "of the photograph, uk": ("Виправлення: світлину до цієї статті зроблено в Біркендорфі у 2014 році.", True),
    "of the photograph, ru": ("Исправление: снимок к этой статье сделан в Биркендорфе в 2014 году.", True),
    "of the photograph, ko": ("정정: 이 기사에 실린 사진은 2014년 비르켄도르프에서 촬영된 것입니다.", True),
    "of the caption's date": ("Correction: it was on 4 May 2022, not on 3 May 2022.", True),
    "of the caption's place": ("Correction: an earlier version of this article misplaced Aldenburg.", True),
    "of the whole": ("Correction: An earlier version of this article was wrong.", True),
    "a retraction": ("This article has been retracted by Daily News.", True),
    "of a figure": ("Correction: the bridge cost 4,900 euros, not 4,200 euros.", False),
    "of somebody": ("Correction: this article misspelt the name of Ambassador Kowalski.", False),
}  # fmt: skip


@pytest.mark.parametrize("name", OF_PICTURES)
def test_a_notice_is_about_a_picture_as_it_would_be_about_its_caption(name: str) -> None:
    text, expected = OF_PICTURES[name]
    shown = EvidenceLink(key="nis", source="nis", quote=None, image="a.jpg", place=P)
    accepted = Baseline(
        claim="one", link="nis", source="nis", snapshot="b" * 64, exact="", by="mk", on="2025-05-01T08:00:00Z", why="w", reference="c" * 64,
        image="c" * 64, caption="Soldiers at the bridge near Aldenburg, 3 May 2022.", credit="Photo: AFP",
    )  # fmt: skip
    verdict = verdict_of(claim(shown), {"nis": seen(f"{OLD}<p>{text}</p>")}, baselines={"nis": accepted})
    assert (state(verdict) is EvidenceState.CORRECTED) is expected, verdict.reason
    (notice,) = [f for f in verdict.findings if f.code == "FC206"]
    assert (notice.severity is Severity.ERROR) is expected


def _of_table(caption: str, header: str, cell: str = "900") -> Document:
    words = [caption, "Port", header, "Reni", cell]
    table = "table:nth-of-type(1)"
    places = [(-1, -1), (0, 0), (0, 1), (1, 0), (1, 1)]
    blocks = [
        {"id": n, "tag": "td", "path": f"{table}>tr:nth-of-type({r + 1})>td:nth-of-type({c + 1})" if n else f"{table}>caption", "ancestors": [], "row": r, "column": c}
        for n, (r, c) in enumerate(places)
    ]  # fmt: skip
    runs = [{"text": word, "block": n} for n, word in enumerate(words)]
    return read(Layout.from_json({**layout_of(""), "blocks": blocks, "runs": runs}))


@pytest.mark.parametrize(
    ("now", "expected", "code"),
    [
        (("Grain, in tonnes", "Moved in 2024"), EvidenceState.HOLDS, None),
        (("Grain, in thousand tonnes", "Moved in 2024"), EvidenceState.ALTERED, "FC203"),
        (("Grain, in t", "Moved in 2024"), EvidenceState.HOLDS, "FC204"),
        (("Grain, in tonnes", "Moved in 2023"), EvidenceState.REMOVED, "FC205"),
        (("Table 4: Grain, in tonnes", "Moved in 2024"), EvidenceState.HOLDS, None),
    ],
)
def test_a_cell_is_what_its_table_says_of_it(now: tuple[str, str], expected: EvidenceState, code: str | None) -> None:
    cell = CellSelector(row="Reni", column="Moved in 2024")
    old, new = _of_table("Grain, in tonnes", "Moved in 2024"), _of_table(*now)
    accepted = Baseline(
        claim="one", link="nis", source="nis", snapshot="b" * 64, exact="900", prefix="Reni\n", suffix="", by="mk", on="2025-05-01T08:00:00Z", why="w"
    )  # fmt: skip
    found = assess(
        Registry(articles=frozen_mapping({}), sources=frozen_mapping({}), measures=frozen_mapping({}), claims=()),
        claim(link(quote="900", cell=cell)),
        link(quote="900", cell=cell),
        source("nis"),
        accepted,
        Visit(snapshot=snapshot(), document=new),
        old,
    )
    assert found.state is expected, found.reason
    if found.state is EvidenceState.HOLDS:
        wording = found.difference is not None and bool(found.difference.wording)
        assert wording is (code == "FC204")


def test_waiving_what_is_around_the_passage_does_not_excuse_it() -> None:
    altered = (
        OLD.replace("1,500", "1,900") + "<p>A minister spoke in a hall by the river, before some forty people.</p>"
    )
    assert altered.count("1,900") == 1
    around = Waiver(code="FC247", why="known", by="ed", place=P)
    its_own = Waiver(code="FC203", why="known", by="ed", place=P)
    for waivers, status in (
        ((), Status.CHANGED),
        ((around,), Status.CHANGED),
        ((its_own,), Status.SUPPORTED),
        ((around, its_own), Status.SUPPORTED),
    ):
        judged = after(altered, waivers=waivers)
        assert judged.links[0].state is EvidenceState.ALTERED
        assert judged.status is status, waivers


@pytest.mark.parametrize("newer", ["one", "two"])
def test_a_page_is_held_against_the_newest_of_its_accepted_snapshots(newer: str) -> None:
    """Two claims rest on one page and were accepted on different days; what was accepted last is what the page was known to be."""
    claims = (claim(link()), dataclasses.replace(claim(link()), id="two"))
    then = dataclasses.replace(snapshot(name="b"), captured_at="2025-04-01T08:00:00Z", title="An older title")
    later = dataclasses.replace(snapshot(name="c"), captured_at="2025-04-20T08:00:00Z", title="The newer title")
    now = Visit(snapshot=dataclasses.replace(snapshot(), title="The newer title"), document=document_of(OLD))
    inputs = Inputs(
        registry=Registry(
            articles=frozen_mapping({}), sources=frozen_mapping({"nis": source()}), measures=frozen_mapping({}), claims=claims
        ),
        claims=claims,
        baselines={(c.id, "nis"): dataclasses.replace(baseline_of(OLD), claim=c.id) for c in claims},
        visit=lambda _: now,
        accepted=lambda b: (later if b.claim == newer else then, document_of(OLD), ""),
        now=NOW,
    )  # fmt: skip
    codes = {f.code for v in judge(inputs).verdicts for f in v.findings}
    assert "FC209" not in codes


@given(st.integers(2_000, 99_000), st.integers(2_000, 99_000))
def test_a_waiver_made_for_one_figure_never_covers_another(seen_then: int, seen_now: int) -> None:
    def page(figure: int) -> str:
        return OLD.replace("1,500", f"{figure:,}")

    found = next(f for f in after(page(seen_then)).findings if f.code == "FC203")
    waiver = Waiver(code="FC203", why="w", by="ed", of=(found.fingerprint,), place=P)
    assert after(page(seen_then), waivers=(waiver,)).status is Status.SUPPORTED
    judged = after(page(seen_now), waivers=(waiver,))
    assert (judged.status is Status.SUPPORTED) == (seen_then == seen_now)
    if seen_then != seen_now:
        assert "made for something else" in next(f.hint for f in judged.findings if f.code == "FC203")


EDITED = ("1,900 soldiers … to Vladivostok", "[Some] 1,900 soldiers were moved", "[T]hree soldiers … to Vladivostok", "1,500 sailors […] to Vladivostok")  # fmt: skip


@pytest.mark.parametrize("quote", EDITED)
def test_a_quote_in_parts_that_was_edited_since_is_judged_as_it_now_stands(quote: str) -> None:
    for accepted in ("1,500 soldiers ... to Vladivostok", "[The] 1,500 soldiers were moved"):
        was = verdict_of(claim(link(quote=accepted)), {"nis": seen(OLD)}, baselines={"nis": baseline_of(OLD, accepted)})
        assert (was.status, was.codes) == (Status.SUPPORTED, ())
        now = verdict_of(claim(link(quote=quote)), {"nis": seen(OLD)}, baselines={"nis": baseline_of(OLD, accepted)})
        assert now.status is not Status.SUPPORTED, now.reason
        assert "FC054" in {f.code for f in now.findings}


@pytest.mark.parametrize(
    ("words", "quotation", "holds"),
    [
        ("he left", "she left", False), ("5,000 men", "15,000 men", False), ("he left", "Then he left", True), ("we go", "we gone", False),
        ("5,000 men", "some 5,000 men", True), ("men 5,000", "men 5,000,000", False), ("떠났다", "그는 떠났다", True),
    ],
)  # fmt: skip
def test_a_quotation_is_not_found_within_longer_words(words: str, quotation: str, holds: bool) -> None:
    page = OLD + f"<p>A clerk of the harbour wrote to the office: “{quotation}”.</p>"
    expects = (QuotationExpectation(text=words, place=P),)
    judged = verdict_of(
        claim(link(quote="A clerk of the harbour wrote to the office"), expects=expects), {"nis": seen(page)}
    )
    assert (judged.status is Status.SUPPORTED) == holds, judged.reason


@pytest.mark.parametrize(("speaker", "beside", "holds"), [("Kim", "A Hakim said", False), ("Putin", "in Putins words", True), ("AFP", "AFP wrote", True)])  # fmt: skip
def test_a_speaker_is_not_found_within_another_name(speaker: str, beside: str, holds: bool) -> None:
    page = OLD + f"<p>“All of the men left for home at noon”, {beside}.</p>"
    expects = (QuotationExpectation(text="All of the men left for home at noon", speaker=speaker, place=P),)
    judged = verdict_of(claim(link(quote="All of the men left for home at noon"), expects=expects), {"nis": seen(page)})
    assert (judged.status is Status.SUPPORTED) == holds, judged.reason


DENIAL = "<p>The ministry in the capital calls the report of its soldiers an invention and denies it.</p>"
DENIES = "calls the report of its soldiers an invention"
UNSURE = {
    "blocked": (seen("<p>x</p>", Outcome.BOT_CHECK), True),
    "gone": (seen("<p>x</p>", Outcome.GONE), True),
    "behind a paywall": (seen("<p>The ministry in the capital.</p>", Outcome.PAYWALL), True),
    "never captured": (Visit(trouble="never captured"), True),
    "altered": (seen(DENIAL.replace("its soldiers", "its 900 soldiers")), True),
    "reworded": (seen(DENIAL.replace("an invention", "a mere invention")), True),
    "never there": (seen("<p>Another page of theirs, on the weather.</p>"), False),
    "read long ago": (seen("<p>Another page of theirs, on the weather.</p>", at="2025-04-02T08:00:00Z"), True),
}


def _disputed(visit: Visit, *, accepted: bool, **more: Any) -> Verdict:
    links = (link(), link("mod", quote=DENIES, stance=Stance.DISPUTES))
    baselines = {"mod": baseline_of(DENIAL, DENIES, "mod")} if accepted else {}
    return verdict_of(claim(*links, **more), {"nis": seen(OLD), "mod": visit}, baselines=baselines, old=DENIAL)


@pytest.mark.parametrize("why", UNSURE)
def test_a_dispute_that_could_not_be_seen_to_have_ended_is_never_all_well(why: str) -> None:
    visit, accepted = UNSURE[why]
    verdict = _disputed(visit, accepted=accepted)
    assert verdict.status is Status.UNVERIFIED, verdict.reason
    assert "MOD still disputes the claim could not be told" in verdict.reason
    waiver = Waiver(code="FC304", why="the article says so", by="ed", until="2025-06-01", place=P)
    assert _disputed(visit, accepted=accepted, waivers=(waiver,)).status is Status.SUPPORTED
    over = dataclasses.replace(waiver, until="2025-05-01")
    assert _disputed(visit, accepted=accepted, waivers=(over,)).status is Status.UNVERIFIED


def test_a_dispute_ends_when_its_accepted_words_are_no_longer_there() -> None:
    assert _disputed(seen(DENIAL), accepted=True).status is Status.CONTRADICTED
    assert _disputed(seen("<p>Another page of theirs, on the weather.</p>"), accepted=True).status is Status.SUPPORTED


@pytest.mark.parametrize(("stance", "status"), [(Stance.SUPPORTS, Status.CONTRADICTED), (Stance.DISPUTES, Status.CONTRADICTED), (Stance.CONTEXT, Status.SUPPORTED)])  # fmt: skip
def test_a_person_who_denies_the_claim_disputes_it_whatever_the_link_is_called(stance: Stance, status: Status) -> None:
    officer = Source(id="officer", type=SourceType.PERSON, person="an officer", place=P)
    asked = EvidenceLink(
        key="officer", source="officer", stance=stance, on="2025-05-01", by="phone", checker="mk", answer="denies", place=P
    )  # fmt: skip
    judged = verdict_of(claim(link(), asked), {"nis": seen(OLD)}, sources={"nis": source(), "officer": officer})
    assert judged.status is status, judged.reason
