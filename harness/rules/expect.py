"""Comparing what a claim expects with the passage that it rests on.

A value is looked for in the quoted words, then in their sentence, then in their paragraph. Agreement may come from any of them;
a contradiction only from the quoted words or their sentence, because a neighbouring sentence may speak of something else.
"""

from __future__ import annotations

import re
from datetime import date
from typing import TYPE_CHECKING

from rapidfuzz import fuzz

from harness.evidence.agreement import Agreement, Comparison, compare, judge_dates, judge_quantities
from harness.evidence.dates import dates
from harness.evidence.edtf import EdtfError, interval
from harness.evidence.names import names
from harness.evidence.normalise import reads
from harness.evidence.quantities import quantities
from harness.evidence.read import folded
from harness.evidence.sentences import sentence_around
from harness.evidence.speakers import quotation_of, same_speaker
from harness.evidence.units import scope_words
from harness.model.passage import Located, Quantity
from harness.model.registry import (
    Claim,
    DateExpectation,
    Expectation,
    ImageExpectation,
    QuantityExpectation,
    QuotationExpectation,
    Registry,
    Source,
)
from harness.rules.scopes import Check

if TYPE_CHECKING:
    from collections.abc import Callable

    from harness.evidence.read import Document

# How alike (0–100) words on the page must be to a quotation to count as the same one, worded otherwise.
_SAME_QUOTATION = 78.0


def check_expectations(
    registry: Registry,
    claim: Claim,
    source: Source,
    document: Document,
    located: Located | None,
    image: Callable[[ImageExpectation], Comparison],
) -> tuple[Check, ...]:
    """Each expectation of ``claim`` compared with the located passage, in the claim's order; ``image`` compares pictures.

    Without a passage only pictures are compared.
    """
    if located is None:
        return tuple(
            Check(expectation=e, comparison=image(e)) for e in claim.expects if isinstance(e, ImageExpectation)
        )
    views = _views(document, located)
    published = _published(source, document)
    scope = _statement_scope(claim)
    others = [e for e in claim.expects if isinstance(e, QuantityExpectation)]
    checks = []
    for expectation in claim.expects:
        comparison: Comparison
        if isinstance(expectation, QuantityExpectation):
            comparison = _quantity(registry, views, expectation, others, scope, document.language)
        elif isinstance(expectation, DateExpectation):
            comparison = _date(views, expectation, document.language, published)
        elif isinstance(expectation, QuotationExpectation):
            comparison = _quotation(document, located, views, expectation, source)
        else:
            comparison = image(expectation)
        checks.append(Check(expectation=expectation, comparison=comparison))
    return tuple(checks)


def describe(expectation: Expectation) -> str:
    """The expectation in a few words."""
    if isinstance(expectation, QuantityExpectation):
        return f"{expectation.written} {expectation.unit}".strip()
    if isinstance(expectation, DateExpectation):
        return f"{expectation.event} {expectation.edtf}".strip()
    if isinstance(expectation, QuotationExpectation):
        return f"“{expectation.text}”" + (f" by {expectation.speaker}" if expectation.speaker else "")
    return f"{expectation.image} ({expectation.matches})"


def _views(document: Document, located: Located) -> tuple[str, str, str]:
    """The quoted words, their sentence and their paragraph."""
    first, last = sentence_around(document.text, located.start, located.end)
    block = document.block_at(located.start)
    end = document.block_at(max(located.start, located.end - 1))
    paragraph = document.text[block.start : (end or block).end] if block else located.text
    return located.text, document.text[first:last], paragraph


def _statement_scope(claim: Claim) -> str:
    found = {value for *_, value in scope_words(claim.statement.quote.exact)}
    return found.pop() if len(found) == 1 else ""


def _quantity(
    registry: Registry,
    views: tuple[str, str, str],
    expectation: QuantityExpectation,
    expectations: list[QuantityExpectation],
    scope: str,
    language: str,
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
        found = [q for q in quantities(text, language) if not _another(q, expectation, expectations)]
        if depth == 0:
            found = [q for q in found if q.start < at + len(views[0]) and q.end > at]
        comparison = judge_quantities(found, expectation, scope=scope, **allowed)
        if comparison.agreement is Agreement.AGREES:
            return comparison
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


def _published(source: Source, document: Document) -> date | None:
    for text in (source.published or "", document.published[:10]):
        try:
            return interval(text)[0] if text else None
        except EdtfError:
            continue
    return None


def _date(
    views: tuple[str, str, str], expectation: DateExpectation, language: str, published: date | None
) -> Comparison:
    first: Comparison | None = None
    for depth, view in enumerate(views):
        comparison = judge_dates(dates(view, language, published), expectation.edtf)
        if comparison.agreement is Agreement.AGREES:
            return comparison
        if comparison.agreement is Agreement.CONTRADICTS:
            if depth < 2:
                first = first if first and first.agreement is Agreement.CONTRADICTS else comparison
            continue
        first = first or comparison
    assert first is not None
    return first


def _quotation(
    document: Document, located: Located, views: tuple[str, str, str], expectation: QuotationExpectation, source: Source
) -> Comparison:
    wanted = reads(expectation.text).strip("\"' .,;").casefold()
    paragraph = reads(views[2]).casefold()
    if wanted and wanted in paragraph:
        if expectation.speaker:
            return _speaker(document, located, wanted, expectation, source)
        return Comparison(agreement=Agreement.AGREES, reason="the words stand there", text=expectation.text)
    likeness = fuzz.partial_ratio(wanted, paragraph)
    if wanted and likeness >= _SAME_QUOTATION:
        reason = f"the passage words it otherwise than “{expectation.text}”"
        return Comparison(agreement=Agreement.CONTRADICTS, reason=reason, text=views[1])
    return Comparison(
        agreement=Agreement.INCOMPARABLE, reason=f"“{expectation.text}” does not stand beside the passage"
    )


def _speaker(
    document: Document, located: Located, wanted: str, expectation: QuotationExpectation, source: Source
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
    said = reads(speaker).casefold()
    if found is not None:
        if found.speaker and same_speaker(speaker, found.speaker, language):
            return Comparison(
                agreement=Agreement.AGREES, reason=f"the page gives the words to {found.speaker}", text=expectation.text
            )
        if said in reads(found.beside).casefold():
            # An office or an agency, as it is written there.
            return Comparison(
                agreement=Agreement.AGREES, reason=f"{speaker} stands beside the words", text=expectation.text
            )
        if found.speaker and names(speaker, language):
            reason = f"the page gives “{expectation.text}” to {found.speaker}, not to {speaker}"
            return Comparison(agreement=Agreement.CONTRADICTS, reason=reason, text=found.text)
        if not found.speaker and found.last and same_speaker(speaker, found.last, language):
            return Comparison(
                agreement=Agreement.AGREES, reason=f"{found.last} was named as speaking before", text=expectation.text
            )
    if (found is None or not found.speaker) and _publishes(source, said):
        return Comparison(agreement=Agreement.AGREES, reason=f"the page is {speaker}'s own", text=expectation.text)
    return Comparison(
        agreement=Agreement.INCOMPARABLE,
        reason=f"the page does not say beside “{expectation.text}” that {speaker} said so",
    )


def _publishes(source: Source, speaker: str) -> bool:
    """Whether a source is the speaker's own page: who publishes it says what nobody else is named for there."""
    publisher = reads(source.publisher or "").casefold()
    return bool(publisher) and re.search(rf"(?<!\w){re.escape(speaker)}(?!\w)", publisher) is not None
