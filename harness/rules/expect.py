"""Comparing what a claim expects with the passage that it rests on.

A value is looked for in the quoted words, then in their sentence, then in their paragraph. Agreement may come from any of them;
a contradiction only from the quoted words or their sentence, because a neighbouring sentence may speak of something else.
"""

from __future__ import annotations

from datetime import date
from typing import TYPE_CHECKING

from rapidfuzz import fuzz

from harness.evidence.agreement import Agreement, Comparison, compare, judge_dates, judge_quantities
from harness.evidence.dates import dates
from harness.evidence.edtf import EdtfError, interval
from harness.evidence.normalise import reads
from harness.evidence.quantities import quantities
from harness.evidence.sentences import sentence_around
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
            comparison = _quotation(views, expectation)
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


def _quotation(views: tuple[str, str, str], expectation: QuotationExpectation) -> Comparison:
    wanted = reads(expectation.text).strip("\"' .,;").casefold()
    paragraph = reads(views[2]).casefold()
    if wanted and wanted in paragraph:
        return Comparison(agreement=Agreement.AGREES, reason="the words stand there", text=expectation.text)
    likeness = fuzz.partial_ratio(wanted, paragraph)
    if wanted and likeness >= _SAME_QUOTATION:
        reason = f"the passage words it otherwise than “{expectation.text}”"
        return Comparison(agreement=Agreement.CONTRADICTS, reason=reason, text=views[1])
    return Comparison(
        agreement=Agreement.INCOMPARABLE, reason=f"“{expectation.text}” does not stand beside the passage"
    )
