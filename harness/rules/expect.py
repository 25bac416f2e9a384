"""Comparing what a claim expects with the passage that it rests on.

A value is looked for in the quoted words, then in their sentence, then in their paragraph. Agreement may come from any of them;
a contradiction only from the quoted words or their sentence, because a neighbouring sentence may speak of something else.
"""

from __future__ import annotations

import re
from datetime import date
from typing import TYPE_CHECKING

from rapidfuzz import fuzz

from harness.evidence.agreement import Agreement, Comparison, compare, judge_dates, judge_order, judge_quantities
from harness.evidence.declared import as_one, spelled_as_on
from harness.evidence.edtf import EdtfError, interval
from harness.evidence.names import names
from harness.evidence.normalise import reads
from harness.evidence.occasions import is_saying, saying_dates
from harness.evidence.read import folded
from harness.evidence.readings import Readings, readings
from harness.evidence.speakers import quotation_of, same_speaker
from harness.evidence.verbatim import begins, occurrences
from harness.model.passage import DateSpan, Located, Quantity
from harness.model.registry import (
    Claim,
    DateExpectation,
    Expectation,
    ImageExpectation,
    Names,
    OrderExpectation,
    QuantityExpectation,
    QuotationExpectation,
    Registry,
    Source,
    Stance,
    WordsExpectation,
)
from harness.rules.events import event_days
from harness.rules.scopes import Check

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence

    from harness.evidence.read import Document

_WORD = re.compile(r"[^\W_]+(?:[.,'’-][^\W_]+)*")

# How alike (0–100) words on the page must be to a quotation to count as the same one, worded otherwise.
_SAME_QUOTATION = 78.0


def check_expectations(
    registry: Registry,
    claim: Claim,
    source: Source,
    document: Document,
    located: Located | None,
    image: Callable[[ImageExpectation], Comparison],
    *,
    whole: bool = True,
    captured: date | None = None,
) -> tuple[Check, ...]:
    """Each expectation of ``claim`` compared with the located passage, in the claim's order; ``image`` compares pictures.

    Without a passage only pictures are compared, and words that must (not) stand on the page: ``whole`` says that all of it came
    back, ``captured`` on which day.
    """
    alone = len({link.source for link in claim.evidence if link.stance is Stance.SUPPORTS}) == 1

    def stands(expectation: WordsExpectation) -> Comparison:
        return _stands(document, expectation, registry.names, whole=whole, alone=alone, captured=captured)

    if located is None:
        checks: list[tuple[Expectation, Comparison]] = [
            (e, image(e)) for e in claim.expects if isinstance(e, ImageExpectation)
        ]
        checks += [(e, stands(e)) for e in claim.expects if isinstance(e, WordsExpectation)]
        return tuple(Check(expectation=e, comparison=c) for e, c in checks)
    views = _views(document, located)
    published = _published(source, document)
    page = readings(document)
    scope = _statement_scope(page, claim)
    others = [e for e in claim.expects if isinstance(e, QuantityExpectation)]
    days = [e for e in claim.expects if isinstance(e, DateExpectation)]
    made = []
    for expectation in claim.expects:
        comparison: Comparison
        if isinstance(expectation, QuantityExpectation):
            comparison = _quantity(registry, page, views, expectation, others, scope)
        elif isinstance(expectation, DateExpectation):
            comparison = _date(page, views, expectation, days, published, source.language or "")
        elif isinstance(expectation, QuotationExpectation):
            comparison = _quotation(document, located, views, expectation, source, registry.names)
        elif isinstance(expectation, OrderExpectation):
            comparison = _order(registry, claim, page, views, expectation, published)
        elif isinstance(expectation, WordsExpectation):
            comparison = stands(expectation)
        else:
            comparison = image(expectation)
        made.append(Check(expectation=expectation, comparison=comparison))
    return tuple(made)


def describe(expectation: Expectation) -> str:
    """The expectation in a few words."""
    if isinstance(expectation, QuantityExpectation):
        return f"{expectation.written} {expectation.unit}".strip()
    if isinstance(expectation, DateExpectation):
        return f"{expectation.event} {expectation.edtf}".strip()
    if isinstance(expectation, QuotationExpectation):
        return f"“{expectation.text}”" + (f" by {expectation.speaker}" if expectation.speaker else "")
    if isinstance(expectation, WordsExpectation):
        return f"“{expectation.text}” {'on' if expectation.present else 'nowhere on'} the page"
    if isinstance(expectation, OrderExpectation):
        return f"{expectation.event} {'before' if expectation.earlier else 'after'} {expectation.than}".strip()
    return f"{expectation.image} ({expectation.matches})"


def _views(document: Document, located: Located) -> tuple[str, str, str]:
    """The quoted words, their sentence and their paragraph."""
    first, last = readings(document).sentence(located.start, located.end)
    block = document.block_at(located.start)
    end = document.block_at(max(located.start, located.end - 1))
    paragraph = document.text[block.start : (end or block).end] if block else located.text
    return located.text, document.text[first:last], paragraph


def _statement_scope(page: Readings, claim: Claim) -> str:
    found = page.scopes(claim.statement.quote.exact)
    return next(iter(found)) if len(found) == 1 else ""


def _quantity(
    registry: Registry,
    page: Readings,
    views: tuple[str, str, str],
    expectation: QuantityExpectation,
    expectations: list[QuantityExpectation],
    scope: str,
) -> Comparison:
    tolerance = None
    if expectation.measure and (measure := registry.measures.get(expectation.measure)) is not None:
        tolerance = measure.tolerance
    allowed = {} if tolerance is None else {"default_tolerance": tolerance}
    first: Comparison | None = None
    at = views[1].find(views[0])
    for depth, view in enumerate(views):
        # The quoted words are read in their sentence, where the noun and what happened to those counted may stand.
        text = views[1] if depth == 0 else view
        found = page.quantities(text)
        if len(expectations) > 1:
            found = tuple(q for q in found if not _another(q, expectation, expectations))
        if depth == 0:
            found = tuple([q for q in found if q.start < at + len(views[0]) and q.end > at])
        comparison = judge_quantities(found, expectation, scope=scope, **allowed)
        if comparison.agreement is Agreement.AGREES:
            return comparison
        if comparison.agreement is Agreement.CONTRADICTS and (day := _of_another_day(page, text, expectation)):
            reason = f"“{comparison.text}” is said of {day}, not of {expectation.as_of}"
            comparison = Comparison(agreement=Agreement.INCOMPARABLE, reason=reason, text=comparison.text)
        if comparison.agreement is Agreement.CONTRADICTS and depth < 2:
            # The quoted words themselves settle it; a value further off in the sentence does so only if they have none.
            return comparison
        first = first or comparison
    assert first is not None
    return first


def _another(quantity: Quantity, expectation: QuantityExpectation, expectations: list[QuantityExpectation]) -> bool:
    """Whether ``quantity`` is what another expectation of the claim is about, and not this one."""
    return compare(quantity, expectation).agreement is not Agreement.AGREES and any(
        other is not expectation and compare(quantity, other).agreement is Agreement.AGREES for other in expectations
    )


def _another_day(day: DateSpan, expectation: DateExpectation, expectations: list[DateExpectation]) -> bool:
    """Whether ``day`` is what another expectation of the claim is about, and not this one: it lies nearer to that one.

    Which event a date belongs to is not read. “Closed from 21 October until March” says nothing of the year in which the bridge was built.
    """
    if judge_dates((day,), expectation.edtf).agreement is Agreement.AGREES:
        return False
    others = [e for e in expectations if e is not expectation]
    if "X" in day.edtf:
        return any(judge_dates((day,), e.edtf).agreement is Agreement.AGREES for e in others)
    return any(_days_between(day, e) < _days_between(day, expectation) for e in others)


def _days_between(day: DateSpan, expectation: DateExpectation) -> int:
    first, last = interval(expectation.edtf)
    return max(0, (first - date.fromisoformat(day.last)).days, (date.fromisoformat(day.first) - last).days)


def _of_another_day(page: Readings, text: str, expectation: QuantityExpectation) -> str:
    """The date in ``text`` that its value is of, when it is wholly another than the one expected; that of saying does not count."""
    if expectation.as_of is None:
        return ""
    first, last = interval(expectation.as_of)
    spans = [d for d in page.dates(text) if "X" not in d.edtf]
    said = saying_dates(text, spans, page.language)
    others = [d for d in spans if d not in said]
    if not others or any(d.first <= last.isoformat() and first.isoformat() <= d.last for d in others):
        return ""
    return others[0].text


def _published(source: Source, document: Document) -> date | None:
    for text in (source.published or "", document.published[:10]):
        try:
            return interval(text)[0] if text else None
        except EdtfError:
            continue
    return None


def _date(
    page: Readings,
    views: tuple[str, str, str],
    expectation: DateExpectation,
    expectations: list[DateExpectation],
    published: date | None,
    language: str,
) -> Comparison:
    first: Comparison | None = None
    for depth, view in enumerate(views):
        found = _days_of(page, view, expectation.event, published, language)
        if len(expectations) > 1:
            found = tuple(d for d in found if not _another_day(d, expectation, expectations))
        comparison = judge_dates(found, expectation.edtf)
        if comparison.agreement is Agreement.AGREES:
            return comparison
        if comparison.agreement is Agreement.CONTRADICTS:
            if depth < 2:
                first = first if first and first.agreement is Agreement.CONTRADICTS else comparison
            continue
        first = first or comparison
    assert first is not None
    return first


def _days_of(page: Readings, text: str, event: str, published: date | None, language: str = "") -> tuple[DateSpan, ...]:
    """The dates of ``text`` that may be those of ``event``: those of saying for a saying, the others for anything else."""
    found = page.dates(text, published, language)
    if not event or not found:
        return found
    said = saying_dates(text, found, page.language)
    if is_saying(event):
        return said or found
    return tuple(d for d in found if d not in said)


def _order(
    registry: Registry,
    claim: Claim,
    page: Readings,
    views: tuple[str, str, str],
    expectation: OrderExpectation,
    published: date | None,
) -> Comparison:
    """Read in the quoted words, then in their sentence; a paragraph tells of more than one event."""
    days = event_days(registry, claim, expectation)
    if days is None:
        reason = f"no claim says when {expectation.than} was"
        return Comparison(agreement=Agreement.INCOMPARABLE, reason=reason)
    for view in views[:2]:
        found = _days_of(page, view, expectation.event, published)
        comparison = judge_order(found, days, earlier=expectation.earlier, named=expectation.than)
        if comparison.agreement is not Agreement.INCOMPARABLE:
            break
    return comparison


def _stands(
    document: Document,
    expectation: WordsExpectation,
    names: Names,
    *,
    whole: bool,
    alone: bool,
    captured: date | None,
) -> Comparison:
    """Whether words stand on the page's own text. That they do not can be said only of a whole page, and that they must not never of one that
    holds them unseen; where several sources support
    a claim, one that lacks the words does not contradict it."""

    def said(agreement: Agreement, reason: str, text: str = "") -> Comparison:
        return Comparison(agreement=agreement, reason=reason, text=text)

    if expectation.as_of is not None and captured is not None:
        first, last = interval(expectation.as_of)
        if not first <= captured <= last:
            return said(Agreement.INCOMPARABLE, f"the page was captured on {captured}, not on {expectation.as_of}")
    wanted = [_plain_words(text) for text in spelled_as_on(document.text, expectation.text, names)]
    own = "\n".join(document.text[b.start : b.end] for b in document.blocks if not b.foreign)
    words = f"“{expectation.text}”"
    if _any_in(wanted, own):
        if expectation.present:
            return said(Agreement.AGREES, f"{words} stands on the page", expectation.text)
        reason = f"the page says {words}, the claim expects that it nowhere does"
        return said(Agreement.CONTRADICTS, reason, expectation.text)
    if _any_in(wanted, document.text):
        return said(Agreement.INCOMPARABLE, f"{words} stands only in what surrounds the page's own text")
    if not expectation.present and _any_in(wanted, document.hidden):
        opened = _any_in(wanted, "\n".join(document.folded_away))
        where = "in a part of the page that a reader has to open" if opened else "in the page where no reader sees it"
        return said(Agreement.INCOMPARABLE, f"{words} stands only {where}")
    if not whole:
        return said(Agreement.INCOMPARABLE, f"the page came back in part, so whether it says {words} is not known")
    if not expectation.present:
        return said(Agreement.AGREES, f"{words} stands nowhere on the page")
    if alone:
        return said(Agreement.CONTRADICTS, f"{words} stands nowhere on the page, the claim expects it there")
    return said(Agreement.INCOMPARABLE, f"{words} does not stand on this page")


def _any_in(wanted: Sequence[str], text: str) -> bool:
    there = _plain_words(text)
    return any(words in there for words in wanted)


def _plain_words(text: str) -> str:
    """Text to look for words in: folded, without punctuation, so that whole words are found and no parts of words."""
    return " " + " ".join(_WORD.findall(reads(text).casefold())) + " "


def _quotation(
    document: Document,
    located: Located,
    views: tuple[str, str, str],
    expectation: QuotationExpectation,
    source: Source,
    names: Names,
) -> Comparison:
    paragraph = reads(views[2]).casefold()
    ways = [reads(t).strip("\"' .,;").casefold() for t in spelled_as_on(document.text, expectation.text, names)]
    wanted = next((words for words in ways if words and occurrences(paragraph, words)), "")
    if wanted:
        if expectation.speaker:
            return _speaker(document, located, wanted, expectation, source, names)
        return Comparison(agreement=Agreement.AGREES, reason="the words stand there", text=expectation.text)
    if ways[0] and fuzz.partial_ratio(ways[0], paragraph) >= _SAME_QUOTATION:
        reason = f"the passage words it otherwise than “{expectation.text}”"
        return Comparison(agreement=Agreement.CONTRADICTS, reason=reason, text=views[1])
    return Comparison(
        agreement=Agreement.INCOMPARABLE, reason=f"“{expectation.text}” does not stand beside the passage"
    )


def _speaker(
    document: Document,
    located: Located,
    wanted: str,
    expectation: QuotationExpectation,
    source: Source,
    declared: Names,
) -> Comparison:
    """Whether the page gives the words, which stand in the passage's paragraph, to the speaker who is expected."""
    speaker, language = expectation.speaker, document.language or "en"
    page = folded(document)
    block = document.block_at(located.start)
    begin = page.folded(block.start) if block else 0
    at = page.text.casefold().find(wanted, begin)
    if at < 0 or len(page.text.casefold()) != len(page.text):
        at = page.folded(located.start)
        found = quotation_of(document, located.start, located.end)
    else:
        found = quotation_of(document, *page.original(at, at + len(wanted)))

    def same(other: str) -> bool:
        return (
            same_speaker(*as_one(speaker, other, declared), language)
            if declared
            else same_speaker(speaker, other, language)
        )

    if found is not None:
        if found.speaker and same(found.speaker):
            return Comparison(
                agreement=Agreement.AGREES, reason=f"the page gives the words to {found.speaker}", text=expectation.text
            )
        said, beside = (text.casefold() for text in as_one(speaker, found.beside, declared))
        # At a word's beginning: what follows may be the ending that the sentence gives it.
        if any(begins(beside, m.start()) for m in re.finditer(re.escape(said), beside)):
            # An office or an agency, as it is written there.
            return Comparison(
                agreement=Agreement.AGREES, reason=f"{speaker} stands beside the words", text=expectation.text
            )
        if found.speaker and names(speaker, language):
            reason = f"the page gives “{expectation.text}” to {found.speaker}, not to {speaker}"
            return Comparison(agreement=Agreement.CONTRADICTS, reason=reason, text=found.text)
        if not found.speaker and found.last and same(found.last):
            return Comparison(
                agreement=Agreement.AGREES, reason=f"{found.last} was named as speaking before", text=expectation.text
            )
    if (found is None or not found.speaker) and _publishes(source, speaker, declared):
        return Comparison(agreement=Agreement.AGREES, reason=f"the page is {speaker}'s own", text=expectation.text)
    return Comparison(
        agreement=Agreement.INCOMPARABLE,
        reason=f"the page does not say beside “{expectation.text}” that {speaker} said so",
    )


def _publishes(source: Source, speaker: str, declared: Names) -> bool:
    """Whether a source is the speaker's own page: who publishes it says what nobody else is named for there."""
    said, publisher = (text.casefold() for text in as_one(speaker, source.publisher or "", declared))
    return bool(publisher) and re.search(rf"(?<!\w){re.escape(said)}(?!\w)", publisher) is not None
