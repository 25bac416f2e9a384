"""Why a judge leans as it does, in words that name what stands where: “claim says …, evidence says …”."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence

from harness.judge.features import Meeting
from harness.judge.meet import AmountMeets, Outcome
from harness.judge.reading import Amount, Days, Reading, Span
from harness.judge.text import Word
from harness.model.opinion import Stance

_MOST, _MOST_AGAINST = 4, 2
# How surely two amounts count the same before a reason says that they do.
_SURE = 1.0
_UNIT = re.compile(r"\s?(?:[%°]|per ?cent\b)", re.IGNORECASE)
_BETWEEN = re.compile(r"(?:\s+(?:of|the|a)\b)*\s+")
# Names that may stand between a figure and what it counts: “1,500 North Korean soldiers”.
_MOST_CAPITALS = 3
_SIGN = re.compile(r"(?:us)?[$£€₹¥₽₴₩]\s?$", re.IGNORECASE)


def reasons(meeting: Meeting, stance: Stance) -> tuple[str, ...]:
    """What spoke for `stance`, most telling first, and what speaks against support all the same; where no number, date, name or word shows it, that is said."""
    found = list(dict.fromkeys(_FOR[stance](meeting)))[:_MOST] or [_NOTHING_SHOWN[stance]]
    if stance is Stance.SUPPORTS:
        found += list(dict.fromkeys(f"against that, {reason}" for reason in _against(meeting)))[:_MOST_AGAINST]
    return tuple(found)


_NOTHING_SHOWN = {
    Stance.SUPPORTS: "wording: read as a whole, the evidence says what the claim says",
    Stance.REFUTES: "wording: read as a whole, the evidence says otherwise; no single number, date, name or negation shows it",
    Stance.NOT_ENOUGH: "wording: read as a whole, the evidence does not settle the claim",
}


def _refutes(meeting: Meeting) -> Iterator[str]:
    told: list[tuple[int, int]] = []
    # Where another figure of the evidence is the claim's own, this one is said only after all else.
    weak: list[str] = []
    against = sorted((m for m in meeting.amounts if m.outcome is Outcome.CONTRADICTS), key=lambda m: -m.fit)
    for met in against:
        if met.fit < _SURE or met.evidence is None or met.claim.unit != met.evidence.unit:
            continue
        kind = "comparator" if met.claim.side or met.evidence.side else "number"
        reason = f"{kind}: {_beside(_shown(meeting.claim, met.claim), _shown(meeting.evidence, met.evidence))}"
        if met.another_agrees:
            weak.append(reason)
        else:
            told.append((met.claim.start, met.claim.end))
            yield reason
    for day in meeting.days:
        if day.outcome is Outcome.CONTRADICTS and day.evidence is not None:
            told.append((day.claim.start, day.claim.end))
            yield f"date: {_beside(_dated(meeting.claim, day.claim), _dated(meeting.evidence, day.evidence))}"
    for own, other in meeting.opposites:
        told.append((own.start, own.end))
        yield f"antonym: {_beside(own.text, other.text)}"
    told += [(s.start, s.end) for s in meeting.claim.negations]
    yield from _negation(meeting)
    for missing in meeting.names_missing:
        if (instead := _in_its_place(meeting, missing)) is not None:
            told.append((missing.start, missing.end))
            yield f"name: {_beside(missing.text, instead)}"
    if meeting.claim.limits and (
        alone := [s for s in meeting.claim.limits if s.value not in {e.value for e in meeting.evidence.limits}]
    ):
        told.append((alone[0].start, alone[0].end))
        yield f"limit: the claim says “{alone[0].text}”, which the evidence does not"
    # What a reason above has told is not told again as a word.
    left = _rarest(meeting, told)
    if left:
        yield f"wording: the claim's {_quoted(left)} {'is' if len(left) == 1 else 'are'} not what the evidence says"
    yield from weak


def _supports(meeting: Meeting) -> Iterator[str]:
    for met in sorted(meeting.amounts, key=lambda m: -m.fit):
        if met.outcome is Outcome.AGREES and met.evidence is not None:
            one, other = _shown(meeting.claim, met.claim), _shown(meeting.evidence, met.evidence)
            same = met.claim.low == met.claim.high == met.evidence.value
            yield (
                f"number: both say “{one}”"
                if same and one == other
                else f"number: the evidence's “{other}” fits the claim's “{one}”"
            )
    for day in meeting.days:
        if day.outcome is Outcome.AGREES and day.evidence is not None:
            one, other = _dated(meeting.claim, day.claim), _dated(meeting.evidence, day.evidence)
            yield (
                f"date: both say “{one}”"
                if one == other
                else f"date: the evidence's “{other}” fits the claim's “{one}”"
            )
    held = [n for n in meeting.claim.names if n not in meeting.names_missing]
    if held:
        yield f"name: both name {_quoted([n.text for n in held[:3]])}"
    content = [w for w in meeting.claim.words if w.content]
    shared = [w for w in content if w.stem in meeting.evidence.stems]
    if shared:
        yield f"wording: {len(shared)} of the claim's {len(content)} telling words stand in the evidence"


def _against(meeting: Meeting) -> Iterator[str]:
    """What a reader should look at before believing that the evidence supports the claim."""
    for own, other in meeting.opposites:
        yield f"antonym: {_beside(own.text, other.text)}"
    yield from _negation(meeting)


def _not_enough(meeting: Meeting) -> Iterator[str]:
    for met in meeting.amounts:
        yield from _unsettled(meeting, met)
    for day in meeting.days:
        own = _dated(meeting.claim, day.claim)
        if day.evidence is None:
            yield f"date: the evidence gives no date to hold against “{own}”"
        elif day.outcome is Outcome.OPEN:
            yield f"date: “{_dated(meeting.evidence, day.evidence)}” does not settle “{own}”"
    if meeting.names_missing:
        yield f"name: the evidence does not name {_quoted([n.text for n in meeting.names_missing[:3]])}"
    if meeting.unmatched:
        yield f"wording: the evidence does not speak of {_quoted(_rarest(meeting))}"
    doubt = [s.text for s in meeting.evidence.modal if s.value not in {m.value for m in meeting.claim.modal}]
    if doubt:
        yield f"modality: the evidence says it with “{doubt[0]}”"


def _unsettled(meeting: Meeting, met: AmountMeets) -> Iterator[str]:
    own = _shown(meeting.claim, met.claim)
    if met.evidence is None or met.fit < 0:
        yield f"number: the evidence gives no figure to hold against “{own}”"
    elif met.outcome is Outcome.OPEN:
        yield f"number: “{_shown(meeting.evidence, met.evidence)}” does not settle “{own}”"


def _negation(meeting: Meeting) -> Iterator[str]:
    claim, evidence = meeting.claim.negations, meeting.evidence.negations
    if len(claim) % 2 == len(evidence) % 2:
        return
    if claim and not evidence:
        yield f"negation: the claim says “{claim[0].text}”, the evidence does not"
    elif evidence and not claim:
        yield f"negation: the evidence says “{evidence[0].text}”, the claim does not"


def _in_its_place(meeting: Meeting, missing: Span) -> str | None:
    """The name that the evidence has where the claim has `missing`."""
    for swap in meeting.swaps:
        if any(missing.start <= w.start < missing.end for w in swap.claim):
            capitals = [w for w in swap.evidence if w.capital]
            if capitals:
                return meeting.evidence.text[capitals[0].start : capitals[-1].end]
    return None


def _beside(claim: str, evidence: str) -> str:
    return f"claim says “{claim}”, evidence says “{evidence}”"


def _shown(reading: Reading, amount: Amount) -> str:
    """An amount with the sign before it and what it counts, as they stand in the text."""
    start, end, text = amount.start, amount.end, reading.text
    if sign := _SIGN.search(text, max(0, start - 4), start):
        start = sign.start()
    return text[start : _counted(reading, end)].strip()


def _counted(reading: Reading, end: int) -> int:
    """Where what a figure at `end` counts comes to its own end: a unit, or the names and the one word that follow."""
    if unit := _UNIT.match(reading.text, end):
        return unit.end()
    capitals = 0
    for word in reading.words:
        if word.start < end:
            continue
        if not _BETWEEN.fullmatch(reading.text, end, word.start) or not word.content or word.low[0].isdigit():
            if word.low in ("of", "the", "a"):
                continue
            return end
        end = word.end
        capitals += word.capital
        if not word.capital or capitals > _MOST_CAPITALS:
            return end
    return end


def _dated(reading: Reading, days: Days) -> str:
    """A date with the word that says on which side of it."""
    before = re.search(
        r"\b(?:before|prior to|until|till|after|since|by|as of|from|following)\s+(?:the\s+)?$",
        reading.text[max(0, days.start - 16) : days.start],
        re.IGNORECASE,
    )
    return ((before.group() if before else "") + days.text).strip()


def _quoted(texts: list[str]) -> str:
    return ", ".join(f"“{t}”" for t in texts)


def _rarest(meeting: Meeting, told: Sequence[tuple[int, int]] = ()) -> list[str]:
    """The rarest of the claim's words that the evidence lacks, each once, without those that are `told` of."""
    first: dict[str, Word] = {}
    for word in meeting.unmatched:
        if not any(word.start < end and word.end > start for start, end in told):
            first.setdefault(word.stem, word)
    rarest = sorted(first.values(), key=lambda w: (-w.weight, w.start))[:3]
    return [meeting.claim.text[w.start : w.end] for w in sorted(rarest, key=lambda w: w.start)]


_FOR = {Stance.SUPPORTS: _supports, Stance.REFUTES: _refutes, Stance.NOT_ENOUGH: _not_enough}
