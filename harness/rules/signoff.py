"""What a sign-off binds to, and whether it still does.

A person signs a claim as it stands: its normalised statement, its expectations, and the passages that were accepted for it. The digest
has one part for each, so that a sign-off that no longer fits says what changed. Typography, commas and full stops don't
count, nor does how British and American writers spell a word; nothing outside the claim does.
"""

from __future__ import annotations

import hashlib
import json
import re
from collections.abc import Mapping
from typing import Any

from harness.evidence.normalise import reads
from harness.evidence.sentences import sentence_around
from harness.evidence.spelling import one_spelling
from harness.model.registry import (
    Baseline,
    Claim,
    DateExpectation,
    EvidenceLink,
    Expectation,
    ImageExpectation,
    LogEntry,
    QuantityExpectation,
    QuotationExpectation,
    WordsExpectation,
)
from harness.model.verdict import SignOff, SignOffState

PARTS = ("statement", "expectation", "passage")

_DIGEST = re.compile(r"[0-9a-f]{8}(-[0-9a-f]{8}){2}")
# Commas, semicolons, colons and full stops at a word's end; those within a figure or a word stay, and so do those that set
# two figures apart.
_STOPS = re.compile(r"(?<!\d)[,;:.]+(?=\s|$)|[,;:.]+(?=$)|(?<=\d)[,;:.]+(?=\s+\D)")


_NONE = SignOff()


def signoff_digest(claim: Claim, baselines: Mapping[tuple[str, str], Baseline]) -> str:
    """What a sign-off of ``claim`` binds to: three times eight hex digits, for statement, expectations and passages.

    ``baselines`` are those of the lock file, by claim id and link key; others' are not looked at.
    """
    statement = _statement(claim, one_spelling(normalised_statement(claim.statement.quote.exact)))
    expectations = sorted((_expectation(e) for e in claim.expects), key=_flat)
    passages = sorted((_passage(link, baselines.get((claim.id, link.key))) for link in claim.evidence), key=_flat)
    return "-".join(_short(part) for part in (statement, expectations, passages))


def _statement(claim: Claim, words: str) -> list[Any]:
    return [words, reads(claim.claimant or ""), claim.statement.caption_of or ""]


def same_statement(one: str, other: str) -> bool:
    """Whether a sign-off of a claim that says ``one`` holds when it says ``other``."""
    return one_spelling(normalised_statement(one)) == one_spelling(normalised_statement(other))


def normalised_statement(text: str) -> str:
    """``text`` as it reads whatever its typography, commas and full stops, and whether or not it begins a sentence."""
    words = _STOPS.sub("", reads(text)).strip()
    words = " ".join(words.split())
    return words[:1].lower() + words[1:]


def sign_off(claim: Claim, baselines: Mapping[tuple[str, str], Baseline]) -> SignOff:
    """What the sign-offs in the claim's log come to. Each person's last one counts.

    A refusal stands until the same person signs; a correction published since reopens the claim.
    """
    latest: dict[str, tuple[int, LogEntry]] = {}
    corrected = -1
    for number, entry in enumerate(claim.log):
        if entry.kind == "sign":
            latest.pop(entry.by, None)
            latest[entry.by] = (number, entry)
        elif entry.kind == "correction":
            corrected = number
    if not latest:
        return _NONE
    now = signoff_digest(claim, baselines)
    # What was signed before spellings were brought together binds to the statement as it is spelled.
    spelled = _short(_statement(claim, normalised_statement(claim.statement.quote.exact))) + now[8:]
    found = [
        _judged(number, entry, spelled if (entry.of or "").strip()[:8] == spelled[:8] else now, corrected)
        for number, entry in latest.values()
    ]
    order = (SignOffState.REFUSED, SignOffState.SIGNED, SignOffState.STALE, SignOffState.UNBOUND)
    worst = min(found, key=lambda one: order.index(one.state)).state
    return next(one for one in reversed(found) if one.state is worst)


def _judged(number: int, entry: LogEntry, now: str, corrected: int) -> SignOff:
    def state(which: SignOffState, *changed: str) -> SignOff:
        return SignOff(state=which, by=entry.by, on=entry.on, changed=changed)

    if entry.text != "ok":
        return state(SignOffState.REFUSED)
    signed = (entry.of or "").strip()
    if not _DIGEST.fullmatch(signed):
        return state(SignOffState.UNBOUND)
    changed = [name for name, a, b in zip(PARTS, signed.split("-"), now.split("-"), strict=True) if a != b]
    if number < corrected:
        changed.append("correction")
    return state(SignOffState.STALE, *changed) if changed else state(SignOffState.SIGNED)


def _expectation(expectation: Expectation) -> list[Any]:
    if isinstance(expectation, QuantityExpectation):
        e = expectation
        return ["quantity", e.comparator.value, e.low, e.high, e.unit, e.measure, e.as_of, e.tolerance]
    if isinstance(expectation, ImageExpectation):
        return ["image", expectation.image, expectation.matches]
    # A day that is not given is left out, so that what was signed before there was one stays signed.
    day = [expectation.as_of] if expectation.as_of is not None else []
    if isinstance(expectation, DateExpectation):
        return ["date", expectation.edtf, expectation.event, *day]
    if isinstance(expectation, QuotationExpectation):
        return ["quotation", reads(expectation.text), expectation.speaker, *day]
    if isinstance(expectation, WordsExpectation):
        return ["words", reads(expectation.text), expectation.present, *day]
    return ["order", expectation.event, expectation.earlier, expectation.than, *day]


def _passage(link: EvidenceLink, baseline: Baseline | None) -> list[Any]:
    """What one link gives: the accepted sentence and picture; what a person noted; else the words that are to be there."""
    if baseline is not None and baseline.source == link.source:
        text = baseline.prefix + baseline.exact + baseline.suffix
        start = len(baseline.prefix)
        first, last = sentence_around(text, start, start + len(baseline.exact)) if baseline.exact else (0, 0)
        words = reads(text[first:last])
        return ["accepted", link.key, link.stance.value, words, baseline.reference, baseline.image]
    quote = reads(link.quote.exact) if link.quote is not None else ""
    noted = [link.answer, link.on, link.checker, link.page, link.at, link.image]
    return ["noted", link.key, link.stance.value, quote, *noted]


def _flat(part: list[Any]) -> str:
    return json.dumps(part, ensure_ascii=True)


def _short(part: Any) -> str:
    return hashlib.sha256(json.dumps(part, ensure_ascii=True).encode()).hexdigest()[:8]
