"""What in a sentence can be checked: figures, dates, names, somebody's words, superlatives, and who is said to say so."""

from __future__ import annotations

import re
from dataclasses import dataclass, replace
from enum import StrEnum
from functools import lru_cache

from harness.evidence.dates import dates
from harness.evidence.edtf import EdtfError, interval
from harness.evidence.lexicon import told
from harness.evidence.normalise import normalise
from harness.evidence.quantities import quantities
from harness.evidence.superlatives import superlatives
from harness.evidence.tokens import critical_tokens
from harness.evidence.units import PEOPLE
from harness.model.passage import CriticalToken, DateSpan, Quantity, TokenKind


class Reason(StrEnum):
    """Why a sentence is one to check."""

    NUMBER = "number"
    DATE = "date"
    NAME = "name"
    QUOTATION = "quotation"
    SUPERLATIVE = "superlative"
    ATTRIBUTION = "attribution"


@dataclass(frozen=True, slots=True, kw_only=True)
class Checkable:
    """What was read of one sentence. ``why`` maps each reason to the words that give it.

    ``quantities`` and ``dates`` are those precise enough to be expected of evidence; ``vague`` are the dates that leave their year to the
    text around. ``claimant`` is who the sentence says it has this from, empty where it names nobody next to the verb.
    """

    why: tuple[tuple[Reason, str], ...]
    quantities: tuple[Quantity, ...]
    dates: tuple[DateSpan, ...]
    vague: tuple[DateSpan, ...]
    quotations: tuple[str, ...]
    claimant: str

    @property
    def reasons(self) -> tuple[Reason, ...]:
        """The reasons, each once, in their own order."""
        return tuple(r for r in Reason if any(r is one for one, _ in self.why))


# How far behind “according to” a name may stand, in characters.
_BESIDE = 30
_QUOTED = re.compile(r'"([^"]{2,}?)[,.]?"')
# Words that every text has many of: alone they make no sentence one to check.
_BARE = frozenset({"one", "first", "second", "both", "another", "once", "twice"})
_TITLES = re.compile(
    r"(?:(?<=^)|(?<=\s))(?:president|prime minister|minister|general|secretary|spokes(?:man|woman|person)|governor|mayor|director|chancellor|"
    r"Präsident\w*|Kanzler\w*|Minister\w*|président\w*|ministre|presidente|президент\w*|міністр\w*|министр\w*)\s+$",
    re.IGNORECASE,
)


@lru_cache(maxsize=4096)
def checkable(sentence: str, language: str = "en") -> Checkable:
    """What can be checked in ``sentence``, an article's sentence without marks."""
    text = " ".join(sentence.split())
    spoken = told(normalise(text).text, language)
    tokens = critical_tokens(text, spoken)
    why: list[tuple[Reason, str]] = []
    for token in tokens:
        reason = _REASONS.get(token.kind)
        if reason is Reason.NUMBER and token.text.casefold() in _BARE:
            continue
        if reason is not None:
            why.append((reason, token.text))
    quoted = tuple(m.group(1) for m in _QUOTED.finditer(_plain_quotes(text)))
    why += [(Reason.QUOTATION, words) for words in quoted]
    why += [(Reason.SUPERLATIVE, words) for words in superlatives(text, spoken)]
    spans = dates(text, spoken)
    exact = tuple(d for d in spans if _is_edtf(d.edtf))
    return Checkable(
        why=tuple(dict.fromkeys(why)),
        quantities=tuple(
            _own_unit(q, text) for q in quantities(text, spoken) if q.unit or any(c.isdigit() for c in q.text)
        ),
        dates=exact,
        vague=tuple(d for d in spans if d not in exact),
        quotations=quoted,
        claimant=_claimant(text, tokens),
    )


def figures(sentence: str, language: str = "en") -> bool:
    """Whether a sentence gives a figure, a date or somebody's words."""
    return not {Reason.NUMBER, Reason.DATE, Reason.QUOTATION}.isdisjoint(checkable(sentence, language).reasons)


_REASONS = {
    TokenKind.NUMBER: Reason.NUMBER,
    TokenKind.DATE: Reason.DATE,
    TokenKind.NAME: Reason.NAME,
    TokenKind.ATTRIBUTION: Reason.ATTRIBUTION,
}


def _own_unit(quantity: Quantity, text: str) -> Quantity:
    """The quantity without a unit that only stands near it: “1,200 cars a day” counts no days."""
    if not quantity.noun or quantity.unit in PEOPLE:
        return quantity
    at = text.find(quantity.noun, quantity.end)
    if at < 0 or re.fullmatch(r"[\s-]*", text[quantity.end : at]):
        return quantity
    return replace(quantity, unit="", noun="")


def _is_edtf(text: str) -> bool:
    if "X" in text:
        return False
    try:
        interval(text)
    except EdtfError:
        return False
    return True


_MARKS = str.maketrans(dict.fromkeys("“”„‟«»「」『』＂", '"'))


def _plain_quotes(text: str) -> str:
    """``text`` with every double quotation mark as the straight one; same length."""
    return text.translate(_MARKS)


def _claimant(text: str, tokens: tuple[CriticalToken, ...]) -> str:
    """The name right before a verb that attributes, or right behind “according to”; empty where none stands there."""
    names = _joined([t for t in tokens if t.kind is TokenKind.NAME], text)
    for verb in (t for t in tokens if t.kind is TokenKind.ATTRIBUTION):
        if verb.value == "according to":
            behind = [n for n in names if n[0] >= verb.end]
            if behind and not re.search(r"[.;:]", text[verb.end : behind[0][0]]) and behind[0][0] - verb.end < _BESIDE:
                return text[behind[0][0] : behind[0][1]]
            continue
        before = [n for n in names if n[1] <= verb.start]
        if before and (start := _speaker(text, before, verb.start)) is not None:
            return start
        behind = [n for n in names if n[0] >= verb.end]
        if behind and re.fullmatch(r"\s+", text[verb.end : behind[0][0]]) and _quoted_before(text, verb.start):
            return text[behind[0][0] : behind[0][1]]
    return ""


def _speaker(text: str, names: list[tuple[int, int]], verb: int) -> str | None:
    """Who stands right before the verb: a name, a name's office (“Ukraine's president”), or a name with an apposition between commas."""
    start, end = names[-1]
    gap = text[end:verb]
    if re.fullmatch(r"['’]s?\s+(?:[\w-]+\s+){1,3}", gap):
        return text[start:verb].strip()
    if re.fullmatch(r"\s*,\s+", gap):
        comma = text.rfind(",", 0, start)
        if comma >= 0 and text[comma + 1 : start].strip():
            # “NAME, who leads its General Staff, said”: the name is the one that the apposition is about.
            return next((text[a:b] for a, b in reversed(names) if b == comma), None)
    elif not re.fullmatch(r"\s+", gap):
        apposed = re.fullmatch(r"\s*,[^,;:.\"“”]{2,60},\s+", gap)
        return text[start:end] if apposed else None
    title = _TITLES.search(text[:start])
    return text[title.start() if title else start : end].strip()


def _quoted_before(text: str, at: int) -> bool:
    """Whether a quotation ends right before ``at``: “…,” said NAME."""
    return _plain_quotes(text[:at]).rstrip(" ,").endswith('"')


def _joined(names: list[CriticalToken], text: str) -> list[tuple[int, int]]:
    """Spans of names, those with nothing but a space between them as one: given name and surname."""
    spans: list[tuple[int, int]] = []
    for token in names:
        if spans and text[spans[-1][1] : token.start] == " ":
            spans[-1] = (spans[-1][0], token.end)
        else:
            spans.append((token.start, token.end))
    return spans
