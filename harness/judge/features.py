"""A claim beside its evidence as numbers, for the trees to weigh: what of the claim is found again, and what answers otherwise."""

from __future__ import annotations

import math
from collections.abc import Sequence
from dataclasses import dataclass
from difflib import SequenceMatcher
from itertools import pairwise

from harness.judge.meet import (
    AmountMeets,
    DaysMeet,
    Outcome,
    amounts_meet,
    days_meet,
    names_missing,
    opposites,
)
from harness.judge.reading import INFINITE, Reading, Span, read
from harness.judge.text import Word, log_ratio


@dataclass(frozen=True, slots=True, kw_only=True)
class Swap:
    """Words of the claim in whose place the evidence has others, between words that both share."""

    claim: tuple[Word, ...]
    evidence: tuple[Word, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class Meeting:
    """All that was compared of a claim and its evidence."""

    claim: Reading
    evidence: Reading
    amounts: list[AmountMeets]
    days: list[DaysMeet]
    names_missing: list[Span]
    names_other: list[Span]
    opposites: list[tuple[Span, Span]]
    swaps: list[Swap]
    unmatched: list[Word]
    in_order: float


def meet(claim: str, evidence: str) -> Meeting:
    """Compares `claim` with `evidence`."""
    one, other = read(claim), read(evidence)
    missing, others = names_missing(one, other)
    swaps, in_order = _swaps(one.words, other.words)
    return Meeting(
        claim=one,
        evidence=other,
        amounts=amounts_meet(one, other),
        days=days_meet(one, other),
        names_missing=missing,
        names_other=others,
        opposites=opposites(one, other),
        swaps=swaps,
        unmatched=[w for w in one.words if w.content and w.stem not in other.stems],
        in_order=in_order,
    )


# Beyond so many words texts are not laid side by side word for word.
_MOST_WORDS = 150


def _swaps(claim: Sequence[Word], evidence: Sequence[Word]) -> tuple[list[Swap], float]:
    """Where words stand in each other's place, and the share of the claim's words that stand in the evidence in order."""
    claim, evidence = claim[:_MOST_WORDS], evidence[:_MOST_WORDS]
    if not claim or not evidence:
        return [], 0.0
    same = SequenceMatcher(None, [w.stem for w in claim], [w.stem for w in evidence], autojunk=False)
    codes = same.get_opcodes()
    swaps, kept = [], 0
    for n, (tag, a, b, c, d) in enumerate(codes):
        if tag == "equal":
            kept += b - a
        elif tag == "replace" and b - a <= 4 and d - c <= 6 and n > 0:
            swaps.append(Swap(claim=tuple(claim[a:b]), evidence=tuple(evidence[c:d])))
    return swaps, kept / len(claim)


_AMOUNT = (
    "outcome",
    "side",
    "evidence_side",
    "margin",
    "apart",
    "fit",
    "rivals",
    "another",
    "about",
    "ordinal",
    "year_like",
)
_DAYS = ("outcome", "side", "evidence_side", "apart", "precise", "yearless")
FEATURES = (
    "words", "evidence_words", "covered", "covered_weight", "backed", "in_order", "pairs_covered", "letters_covered", "first_place",
    "unmatched", "unmatched_weight", "unmatched_rarest", "unmatched_nearest", "last_unmatched",
    "names", "names_missing", "names_other", "names_held", "subject_missing",
    "negations", "evidence_negations", "negation_odd", "limits", "limits_missing", "modal", "evidence_modal", "said", "evidence_said",
    "opposites", "swaps", "swaps_named", "swaps_figure", "swaps_plain", "near_copy",
    "amounts", "evidence_amounts", "amounts_agree", "amounts_open", "amounts_against", "amounts_missing", "figures_held", "figures_new",
    "days", "evidence_days", "days_agree", "days_against", "days_missing", "than", "than_less", "than_more", "before", "after",
    *(f"amount1_{f}" for f in _AMOUNT), *(f"amount2_{f}" for f in _AMOUNT), *(f"days1_{f}" for f in _DAYS),
    "against", "agree", "typed_number", "typed_date", "typed_negation", "questions", "claim_letters",
)  # fmt: skip


def features(meeting: Meeting) -> list[float]:
    """The meeting as numbers, in the order of `FEATURES`."""
    claim, evidence = meeting.claim, meeting.evidence
    content = [w for w in claim.words if w.content]
    held = [w for w in content if w.stem in evidence.stems]
    weight = sum(w.weight for w in content)
    held_weight = sum(w.weight for w in held)
    back = sum(w.weight for w in evidence.words if w.content and w.stem in claim.stems)
    evidence_weight = sum(w.weight for w in evidence.words if w.content)
    missing = meeting.unmatched
    low = f" {claim.text.lower()} "
    outcomes = [m.outcome for m in meeting.amounts]
    day_outcomes = [m.outcome for m in meeting.days]
    against = outcomes.count(Outcome.CONTRADICTS) + day_outcomes.count(Outcome.CONTRADICTS)
    agree = outcomes.count(Outcome.AGREES) + day_outcomes.count(Outcome.AGREES)
    figures = {w.low for w in claim.words if w.low[0].isdigit()}
    evidence_figures = {w.low for w in evidence.words if w.low[0].isdigit()}
    named = sum(any(w.capital for w in s.claim) and any(w.capital for w in s.evidence) for s in meeting.swaps)
    figure = sum(
        any(w.low[0].isdigit() for w in s.claim) and any(w.low[0].isdigit() for w in s.evidence) for s in meeting.swaps
    )
    vector: list[float] = [
        len(claim.words), len(evidence.words), _share(len(held), len(content)), _share(held_weight, weight),
        _share(back, evidence_weight), meeting.in_order, _pairs(claim.words, evidence.words), _letters(missing, evidence.words),
        float(bool(content) and content[0].stem in evidence.stems),
        len(missing), weight - held_weight, max((w.weight for w in missing), default=0.0), _nearest(missing, evidence.words),
        float(bool(content) and content[-1].stem not in evidence.stems),
        len(claim.names), len(meeting.names_missing), len(meeting.names_other), len(claim.names) - len(meeting.names_missing),
        float(bool(meeting.names_missing) and meeting.names_missing[0].start < 12),
        len(claim.negations), len(evidence.negations), float((len(claim.negations) % 2) != (len(evidence.negations) % 2)),
        len(claim.limits), len({s.value for s in claim.limits} - {s.value for s in evidence.limits}),
        len(claim.modal), len(evidence.modal), len(claim.said), len(evidence.said),
        len(meeting.opposites), len(meeting.swaps), named, figure, len(meeting.swaps) - max(named, figure),
        float(len(meeting.swaps) == 1 and meeting.in_order > 0.7),
        len(outcomes), len(evidence.amounts), outcomes.count(Outcome.AGREES), outcomes.count(Outcome.OPEN),
        outcomes.count(Outcome.CONTRADICTS), outcomes.count(Outcome.MISSING),
        len(figures & evidence_figures), len(figures - evidence_figures),
        len(day_outcomes), len(evidence.days), day_outcomes.count(Outcome.AGREES), day_outcomes.count(Outcome.CONTRADICTS),
        day_outcomes.count(Outcome.MISSING),
        float(" than " in low), float(" less than " in low or " fewer than " in low or " under " in low or " below " in low),
        float(" more than " in low or " over " in low or " above " in low), float(" before " in low or " until " in low),
        float(" after " in low or " since " in low),
    ]  # fmt: skip
    ranked = sorted(
        meeting.amounts, key=lambda m: (m.outcome is Outcome.MISSING, m.outcome is not Outcome.CONTRADICTS, -m.fit)
    )
    for n in range(2):
        vector += _amount(ranked[n]) if n < len(ranked) else [math.nan] * len(_AMOUNT)
    worst = sorted(meeting.days, key=lambda m: (m.outcome is not Outcome.CONTRADICTS, m.outcome))
    vector += _day(worst[0]) if worst else [math.nan] * len(_DAYS)
    vector += [against, agree, *typed(meeting), float("?" in evidence.text), len(claim.text)]
    return vector


# How much of a claim's words, by weight and figures aside, must stand in the evidence before one difference is the difference.
_OTHERWISE_SAME = 0.8
# From here on two amounts are taken to count the same.
_SAME_COUNTED = 2.0


def typed(meeting: Meeting) -> tuple[float, float, float]:
    """Whether number, date or negation alone contradicts, in a claim of which the rest stands in the evidence; 1 or 0 each."""
    rest = [w for w in meeting.claim.words if w.content and not w.low[0].isdigit()]
    have = _share(sum(w.weight for w in rest if w.stem in meeting.evidence.stems), sum(w.weight for w in rest))
    if have < _OTHERWISE_SAME or meeting.names_missing:
        return 0.0, 0.0, 0.0
    number = any(
        m.outcome is Outcome.CONTRADICTS and m.fit >= _SAME_COUNTED and not m.another_agrees for m in meeting.amounts
    )
    day = any(m.outcome is Outcome.CONTRADICTS for m in meeting.days)
    negation = len(meeting.claim.negations) % 2 != len(meeting.evidence.negations) % 2 and not (number or day)
    return float(number), float(day), float(negation)


def _share(part: float, whole: float) -> float:
    return part / whole if whole else 0.0


def _pairs(claim: Sequence[Word], evidence: Sequence[Word]) -> float:
    """The share of the claim's neighbouring words that are neighbours in the evidence."""
    own = [(a.stem, b.stem) for a, b in pairwise(claim)]
    have = {(a.stem, b.stem) for a, b in pairwise(evidence)}
    return _share(sum(p in have for p in own), len(own))


def _letters(missing: Sequence[Word], evidence: Sequence[Word]) -> float:
    """The share of the unmatched words' three-letter pieces that the evidence holds."""
    pieces = {w.low[i : i + 3] for w in missing for i in range(len(w.low) - 2)}
    if not pieces:
        return 1.0
    have = {w.low[i : i + 3] for w in evidence for i in range(len(w.low) - 2)}
    return len(pieces & have) / len(pieces)


def _nearest(missing: Sequence[Word], evidence: Sequence[Word]) -> float:
    """How many of the unmatched words begin as some word of the evidence does: “produce”, “producer”."""
    begins = {w.low[:5] for w in evidence if len(w.low) > 5}
    return _share(sum(w.low[:5] in begins for w in missing), len(missing)) if missing else 1.0


def _amount(met: AmountMeets) -> list[float]:
    claim, evidence = met.claim, met.evidence
    if evidence is None:
        return [
            float(met.outcome), claim.side, math.nan, math.nan, math.nan, math.nan, 0.0, 0.0, float(claim.approximate),
            float(claim.unit == "th"), math.nan,
        ]  # fmt: skip
    margin = 0.0
    if claim.value != evidence.value:
        margin = math.copysign(log_ratio(claim.value, evidence.value), evidence.value - claim.value)
    # With the claim's own direction: above 0 where the evidence lies on the claimed side.
    return [
        float(met.outcome), claim.side, evidence.side, margin * claim.side if claim.side else margin, abs(margin), met.fit, met.rivals,
        float(met.another_agrees), float(claim.approximate or evidence.approximate), float(claim.unit == "th"),
        float(1500 <= claim.value <= 2100 and claim.value not in (INFINITE, -INFINITE)),
    ]  # fmt: skip


def _day(met: DaysMeet) -> list[float]:
    if met.evidence is None:
        return [
            float(met.outcome),
            met.claim.side,
            math.nan,
            math.nan,
            float(met.claim.last - met.claim.first < 32),
            met.claim.yearless,
        ]
    return [
        float(met.outcome), met.claim.side, met.evidence.side, math.log1p(met.apart), float(met.claim.last - met.claim.first < 32),
        float(met.claim.yearless or met.evidence.yearless),
    ]  # fmt: skip
