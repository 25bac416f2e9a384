"""What was read of a page before gives the same verdicts, word for word, as reading it anew: on every rule's cases."""

from __future__ import annotations

import dataclasses
import inspect
import json
from collections.abc import Iterator
from datetime import date
from typing import Any

import pytest

from harness.evidence import readings as kept
from harness.evidence.dates import dates
from harness.evidence.difference import difference
from harness.evidence.locate import locate
from harness.evidence.quantities import quantities
from harness.evidence.read import Document
from harness.evidence.sentences import sentence_around
from harness.evidence.units import scope_words
from harness.model.passage import How, Located, NotLocated
from harness.model.picture import Look, Looks
from harness.model.registry import Baseline, TextQuote
from harness.model.snapshot import Outcome
from harness.model.verdict import EvidenceState
from harness.rules.catalogue import rules
from harness.rules.inputs import Inputs
from harness.rules.run import Judgement, judge, judge_beforehand
from harness.rules.run import _beforehand as is_beforehand
from harness.rules.scopes import PassageScope
from tests.conftest import document_of
from tests.rules import test_cases as cases

TEXT = "<p>On 13 October 2024 at least 1,500 soldiers were moved to Vladivostok, officials said.</p><p>It rained.</p>"


class Anew:
    """A page of which nothing is kept: every reading is made when it is asked for."""

    def __init__(self, document: Document) -> None:
        self.language = document.language
        self.located = lambda quote, **where: locate(document, quote, **where)
        self.quantities = lambda text: quantities(text, document.language)
        self.dates = lambda text, published=None, language="": dates(text, document.language, published)
        self.sentence = lambda start, end: sentence_around(document.text, start, end)
        self.scopes = lambda text: frozenset(value for *_, value in scope_words(text))


def documents(inputs: Inputs) -> Iterator[Document]:
    for source in inputs.registry.sources.values():
        if source.url is not None:
            visit = inputs.visit(source)
            seen = (visit.document, visit.earlier_document, *(v.document for v in inputs.read_before(source)))
            yield from (d for d in seen if d is not None)
    yield from (d for b in inputs.baselines.values() if (d := inputs.accepted(b)[1]) is not None)


def judged(monkeypatch: pytest.MonkeyPatch, case: dict[str, Any], how: Any) -> None:
    with monkeypatch.context() as patched:
        patched.setattr(cases, "judge", how)
        cases._judged(case)


def unasked(*_: Any, **__: Any) -> Any:
    raise AssertionError("what was kept is read anew")


@pytest.mark.parametrize(("code", "kind", "name"), cases.ALL)
def test_what_is_kept_gives_the_same(monkeypatch: pytest.MonkeyPatch, code: str, kind: str, name: str) -> None:
    def three_ways(inputs: Inputs, *more: Any) -> Judgement:
        with monkeypatch.context() as patched:
            for module in ("assess", "expect"):
                patched.setattr(f"harness.rules.{module}.readings", Anew)
            plain = judge(inputs, *more)
        pages = list({id(d): d for d in documents(inputs)}.values())
        first = judge(inputs, *more)
        for page in pages:
            read = json.loads(json.dumps(kept.readings(page).plain()))
            page.known.clear()
            kept.readings(page).give(page.language, read)
        with monkeypatch.context() as patched:
            for function in ("locate", "quantities", "dates", "scope_words", "sentence_around"):
                patched.setattr(kept, function, unasked)
            again = judge(inputs, *more)
        assert repr(first) == repr(plain)
        assert repr(again) == repr(plain)
        # A judge of free text is asked by one process alone, and nothing beforehand.
        if inputs.opinions is None:
            assert repr(judge(inputs, *more, beforehand=judge_beforehand(inputs, *more))) == repr(plain)
        return again

    judged(monkeypatch, cases._load(code)[kind][name], three_ways)


def test_rules_that_are_asked_beforehand_look_at_no_claims_verdict() -> None:
    early = [rule for rule in rules() if is_beforehand(rule)]
    assert {"FC315", "FC405"} <= {rule.code for rule in early}
    for rule in early:
        module = inspect.getsource(inspect.getmodule(rule.check) or rule)
        assert not any(f"scope.{name}" in module for name in ("verdicts", "failures", "skips", "series", "opinions"))


SEEN: dict[str, int] = {}
OF_CHANGE = frozenset(rule.code for rule in rules() if rule.of_change)
ASKED = [case for case in cases.ALL if case.values[0] in OF_CHANGE]


@pytest.mark.parametrize(("code", "kind", "name"), ASKED)
def test_a_passage_on_the_page_that_was_accepted_is_not_asked_what_changed(
    monkeypatch: pytest.MonkeyPatch, code: str, kind: str, name: str
) -> None:
    """The cases of those rules once more with the page as it is now for the accepted one: as if every rule were asked."""

    def both_ways(inputs: Inputs, *more: Any) -> Judgement:
        pages = {s.id: inputs.visit(s).document for s in inputs.registry.sources.values() if s.url is not None}

        def accepted(baseline: Baseline) -> Any:
            snapshot, document, why = inputs.accepted(baseline)
            return snapshot, pages.get(baseline.source, document), why

        same = dataclasses.replace(inputs, accepted=accepted)
        quick = judge(same, *more)
        told: list[bool] = []
        real = PassageScope.unchanged.fget  # type: ignore[attr-defined]
        with monkeypatch.context() as patched:
            patched.setattr(PassageScope, "unchanged", property(lambda scope: bool(told.append(real(scope)))))
            plain = judge(same, *more)
        assert repr(quick) == repr(plain)
        SEEN[f"{code}-{kind}-{name}"] = sum(told)
        return quick

    judged(monkeypatch, cases._load(code)[kind][name], both_ways)


def test_some_cases_were_unchanged() -> None:
    """So that what stands above says something: run with it."""
    if len(SEEN) == len(ASKED):
        assert sum(1 for count in SEEN.values() if count) > 20


@pytest.fixture
def page() -> Document:
    return document_of(TEXT)


QUOTE = TextQuote(exact="1,500 soldiers were moved to Vladivostok")


def all_of(read: kept.Readings) -> tuple[Any, ...]:
    return (
        read.located(QUOTE),
        read.quantities("At least 1,500 soldiers"),
        read.dates("on 13 October", date(2024, 11, 1)),
        read.scopes("500 were killed"),
        read.sentence(30, 40),
    )


def test_readings_are_those_of_the_functions_that_make_them(page: Document) -> None:
    located, found, days, scopes, sentence = all_of(kept.readings(page))
    assert located == locate(page, QUOTE)
    assert isinstance(located, Located)
    assert found == quantities("At least 1,500 soldiers", page.language)
    assert days == dates("on 13 October", page.language, date(2024, 11, 1))
    assert days[0].edtf == "2024-10-13"
    assert kept.readings(page).dates("on 13 October")[0].edtf == "XXXX-10-13"
    assert scopes == {"killed"}
    assert sentence == sentence_around(page.text, 30, 40) == (0, page.text.index("\n"))


def test_each_question_is_a_reading_of_its_own(page: Document) -> None:
    read = kept.readings(page)
    assert read.located(QUOTE, css="h1") != read.located(QUOTE)
    assert read.located(QUOTE, names=(("Vladivostok", "Wladiwostok"),)) == read.located(QUOTE)
    spelled = TextQuote(exact="1,500 soldiers were moved to Wladiwostok")
    assert not isinstance(read.located(spelled), Located) or read.located(spelled).how.value == "fuzzy"  # type: ignore[union-attr]
    assert read.located(spelled, names=(("Vladivostok", "Wladiwostok"),)).how.value == "normalised"  # type: ignore[union-attr]


def test_readings_of_a_page_in_another_language_are_not_taken(page: Document) -> None:
    first = all_of(kept.readings(page))
    read = kept.readings(page).plain()
    page.known.clear()
    again = kept.readings(page)
    again.give("de" if page.language != "de" else "en", {key: [] for key in read})
    assert all_of(again) == first


@pytest.mark.parametrize(
    "damage", [None, 1, "x", {}, [1], [[]], ["Located", []], ["Nobody", [1]], [["x", 1, 2]], ["Located"]]
)
def test_a_reading_that_is_none_is_made_anew(page: Document, damage: Any) -> None:
    first = all_of(kept.readings(page))
    read = kept.readings(page).plain()
    page.known.clear()
    again = kept.readings(page)
    again.give(page.language, {key: damage for key in read if not (key.startswith("s ") and damage == ["Located"])})
    assert all_of(again) == first


def test_what_is_not_asked_for_any_more_goes_first(page: Document, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(kept, "MOST", 3)
    read = kept.readings(page)
    for number in range(5):
        read.quantities(f"{number} soldiers")
    read.quantities("0 soldiers")
    assert list(read.plain()) == ["q 3 soldiers", "q 4 soldiers", "q 0 soldiers"]


def test_a_value_changed_by_hand_would_show(page: Document) -> None:
    """The kept readings are what the verdicts rest on: this is why they stand under hashes."""
    read = kept.readings(page)
    read.quantities("1,500 soldiers")
    plain = json.loads(json.dumps(read.plain()))
    plain["q 1,500 soldiers"][0][0] = 1400.0
    page.known.clear()
    again = kept.readings(page)
    again.give(page.language, plain)
    assert again.quantities("1,500 soldiers") == (
        dataclasses.replace(quantities("1,500 soldiers", page.language)[0], low=1400.0),
    )


@pytest.fixture
def unchanged(monkeypatch: pytest.MonkeyPatch) -> PassageScope:
    """The scope of a passage that stands on the very page that was accepted."""
    found: list[PassageScope] = []

    def same_page(inputs: Inputs, *more: Any) -> Judgement:
        (source,) = inputs.registry.sources.values()
        page = inputs.visit(source).document
        real = PassageScope.unchanged.fget  # type: ignore[attr-defined]
        with monkeypatch.context() as patched:
            noted = property(lambda scope: bool(found.append(scope)) or real(scope))
            patched.setattr(PassageScope, "unchanged", noted)
            return judge(dataclasses.replace(inputs, accepted=lambda b: (*inputs.accepted(b)[:1], page, "")), *more)

    text = f"<p>Officials said on Monday that {cases.QUOTE} by train.</p>"
    judged(monkeypatch, {"now": text, "accepted": text}, same_page)
    assert found[0].unchanged
    return found[0]


@pytest.mark.parametrize(
    "what",
    ["failed", "earlier", "earlier assessment", "trouble", "quarantine", "moved", "not accepted", "expectation", "normalised", "hidden",
     "reasons", "changes", "notices", "picture", "looks", "untold looks", "partial", "dead frame", "another page", "no page", "no snapshot", "nowhere"],
)  # fmt: skip
def test_whatever_is_not_as_it_was_is_asked_about(unchanged: PassageScope, what: str) -> None:
    scope, visit, found = unchanged, unchanged.visit, unchanged.assessment
    located, snapshot, page = found.located, visit.snapshot, visit.document
    assert located is not None
    assert snapshot is not None
    assert page is not None
    put = dataclasses.replace
    broken = put(page, dead_frames=1)
    something: Any = object()
    changed = difference("5 men", "6 men", "en")
    others: dict[str, PassageScope] = {
        "failed": put(scope, visit=put(visit, failed=snapshot)),
        "earlier": put(scope, visit=put(visit, earlier=snapshot)),
        "earlier assessment": put(scope, earlier=found),
        "trouble": put(scope, visit=put(visit, trouble="x")),
        "quarantine": put(scope, source=put(scope.source, quarantine=something)),
        "moved": put(scope, assessment=put(found, state=EvidenceState.MOVED)),
        "not accepted": put(scope, assessment=put(found, accepted=False)),
        "expectation": put(scope, assessment=put(found, quote_state=EvidenceState.ALTERED)),
        "normalised": put(scope, assessment=put(found, location=put(located, how=How.NORMALISED))),
        "hidden": put(scope, assessment=put(found, location=put(located, hidden=True))),
        "reasons": put(scope, assessment=put(found, location=put(located, reasons=("look-alike letters",)))),
        "changes": put(scope, assessment=put(found, difference=changed)),
        "notices": put(scope, assessment=put(found, notices=(something,))),
        "picture": put(scope, assessment=put(found, picture=something)),
        "looks": put(scope, assessment=put(found, looks=Looks(look=Look.STRUCK))),
        "untold looks": put(scope, assessment=put(found, looks=Looks(look=Look.UNTOLD))),
        "partial": put(scope, visit=put(visit, snapshot=put(snapshot, outcome=Outcome.PARTIAL))),
        "dead frame": put(scope, visit=put(visit, document=broken), old_document=broken),
        "another page": put(scope, old_document=broken),
        "no page": put(scope, visit=put(visit, document=None), old_document=None),
        "no snapshot": put(scope, visit=put(visit, snapshot=None)),
        "nowhere": put(scope, assessment=put(found, location=NotLocated())),
    }
    assert not others[what].unchanged
