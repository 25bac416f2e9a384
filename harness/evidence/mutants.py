"""Changes that a page may go through and that a claim resting on it should notice: each a real change, chosen by a seed.

A word is changed where a passage gives one to change: in the quoted words, and in the rest of their sentence. Then the passage is put where it
no longer stands for anything, a notice is put over it, or the page is put behind a wall or taken away.
"""

from __future__ import annotations

import random
import re
import unicodedata
from collections.abc import Iterator, Mapping
from dataclasses import dataclass

from harness.evidence.languages import CODES, UNSPACED, scripts_of
from harness.evidence.languages import language as table_of
from harness.evidence.lexicon import fold_word, told
from harness.evidence.normalise import reads
from harness.evidence.page_edits import Piece, assembled, block_like, pieces, replaced, replaced_in
from harness.evidence.read import Document, folded
from harness.evidence.sentences import sentence_around
from harness.evidence.tokens import critical_tokens
from harness.model.mutation import Operator, Where
from harness.model.passage import CriticalToken, Located, TokenKind


@dataclass(frozen=True, slots=True, kw_only=True)
class Mutant:
    """A changed page, and the words that changed on it."""

    operator: Operator
    where: Where
    before: str
    after: str
    document: Document


@dataclass(frozen=True, slots=True, kw_only=True)
class Nothing:
    """An operator that found nothing to change, and why."""

    operator: Operator
    where: Where
    why: str


@dataclass(frozen=True, slots=True, kw_only=True)
class Mutants:
    """The mutants of one passage. ``equivalent`` are those left out because the page would have read as before, or as another one."""

    mutants: tuple[Mutant, ...]
    nothing: tuple[Nothing, ...]
    equivalent: tuple[Nothing, ...]


def mutants(document: Document, located: Located, seed: str) -> Mutants:
    """The mutants of ``document`` for the passage ``located`` on it. The same for the same ``seed``."""
    made: list[Mutant] = []
    nothing: list[Nothing] = []
    equivalent: list[Nothing] = []
    seen = {_reading(document)}
    for item in _made(document, located, seed):
        if isinstance(item, Nothing):
            nothing.append(item)
            continue
        reading = _reading(item.document)
        if reading in seen:
            why = "the page would read the same, or as with another change"
            equivalent.append(Nothing(operator=item.operator, where=item.where, why=why))
            continue
        seen.add(reading)
        made.append(item)
    return Mutants(mutants=tuple(made), nothing=tuple(nothing), equivalent=tuple(equivalent))


def _reading(document: Document) -> tuple[str, str, tuple[str, ...]]:
    """What tells a page from another for its readers: its words as they are read, and in which part of it they stand."""
    return folded(document).text, document.hidden, tuple(b.region for b in document.blocks)


@dataclass(frozen=True, slots=True, kw_only=True)
class _Spot:
    """Where on the page something can be changed: the quoted words, the sentence around them, its critical tokens."""

    document: Document
    start: int
    end: int
    first: int
    last: int
    language: str
    tokens: tuple[CriticalToken, ...]

    @property
    def quote(self) -> str:
        return self.document.text[self.start : self.end]

    @property
    def sentence(self) -> str:
        return self.document.text[self.first : self.last]

    def of(self, *kinds: TokenKind, where: Where) -> list[CriticalToken]:
        """The tokens of these kinds there, with their places on the page."""
        return [t for t in self.tokens if t.kind in kinds and self.where(t) is where]

    def where(self, token: CriticalToken) -> Where:
        """Whether a token touches the quoted words."""
        return Where.QUOTE if token.start < self.end and self.start < token.end else Where.SENTENCE


def _spot(document: Document, located: Located) -> _Spot:
    first, last = sentence_around(document.text, located.start, located.end)
    sentence = document.text[first:last]
    language = told(sentence, document.language)
    tokens = tuple(
        CriticalToken(kind=t.kind, start=t.start + first, end=t.end + first, text=t.text, value=t.value)
        for t in critical_tokens(sentence, document.language)
    )
    return _Spot(
        document=document,
        start=located.start,
        end=located.end,
        first=first,
        last=last,
        language=language if language in CODES else "en",
        tokens=tokens,
    )


def _made(document: Document, located: Located, seed: str) -> Iterator[Mutant | Nothing]:
    spot = _spot(document, located)

    def chance(operator: Operator, where: Where) -> random.Random:
        return random.Random(f"{seed}\x1f{operator.value}\x1f{where.value}")

    for where in (Where.QUOTE, Where.SENTENCE):
        yield _word(spot, Operator.NUMBER, where, chance(Operator.NUMBER, where))
        yield _word(spot, Operator.MONTH, where, chance(Operator.MONTH, where))
        yield _word(spot, Operator.NAME, where, chance(Operator.NAME, where))
        yield _word(spot, Operator.QUALIFIER, where, chance(Operator.QUALIFIER, where))
        yield _negation(spot, where)
    yield from _places(spot)
    yield _lookalike(spot, chance(Operator.LOOKALIKE, Where.QUOTE))
    yield from _notices(spot)
    yield _paywall(spot)
    yield _soft_404(spot)


def _word(spot: _Spot, operator: Operator, where: Where, chance: random.Random) -> Mutant | Nothing:
    """One word of a kind changed into another of that kind, where the passage has one."""
    change = {
        Operator.NUMBER: _other_number,
        Operator.MONTH: _other_month,
        Operator.NAME: _other_name,
        Operator.QUALIFIER: _other_qualifier,
    }[operator]
    tokens = spot.of(*_KINDS[operator], where=where)
    chance.shuffle(tokens)
    for token in tokens:
        new = change(spot, token, chance)
        if new is not None and reads(new) != reads(token.text):
            changed = replaced(spot.document, token.start, token.end, new)
            return Mutant(operator=operator, where=where, before=token.text, after=new, document=changed)
    return Nothing(operator=operator, where=where, why=f"no {_NAMED[operator]} there to change")


_KINDS: Mapping[Operator, tuple[TokenKind, ...]] = {
    Operator.NUMBER: (TokenKind.NUMBER, TokenKind.DATE),
    Operator.MONTH: (TokenKind.DATE,),
    Operator.NAME: (TokenKind.NAME,),
    Operator.QUALIFIER: (TokenKind.QUANTIFIER, TokenKind.MODALITY),
}
_NAMED = {
    Operator.NUMBER: "number",
    Operator.MONTH: "month",
    Operator.NAME: "name",
    Operator.QUALIFIER: "qualifying word",
}

_DIGITS = re.compile(r"\d+")


def _other_number(spot: _Spot, token: CriticalToken, chance: random.Random) -> str | None:
    """The token with one digit another, still a number or date of its form; or another numeral's word."""
    groups = list(_DIGITS.finditer(token.text))
    if not groups:
        return _other_numeral(spot, token, chance) if token.kind is TokenKind.NUMBER else None
    group = chance.choice(groups)
    figures = group.group()
    value = int(figures)
    if token.kind is TokenKind.DATE and len(figures) <= 2:
        other = chance.choice([n for n in range(1, 13) if n != value])
        new = f"{other:02d}" if figures[0] == "0" else str(other)
    else:
        at = len(figures) - 1 if token.kind is TokenKind.DATE else chance.randrange(len(figures))
        leads = at == 0 and group is groups[0] and (len(figures) > 1 or len(groups) > 1)
        least = 1 if leads else 0
        digit = chance.choice([d for d in range(least, 10) if d != unicodedata.digit(figures[at])])
        new = figures[:at] + str(digit) + figures[at + 1 :]
    if not figures.isascii():
        new = "".join(chr(ord(c) - ord("0") + _zero(figures)) for c in new.translate(_plain(new)))
    return token.text[: group.start()] + new + token.text[group.end() :]


def _zero(figures: str) -> int:
    """The zero of the script that ``figures`` are written in."""
    return ord(figures[0]) - unicodedata.digit(figures[0])


def _plain(figures: str) -> dict[int, str]:
    return {ord(c): str(unicodedata.digit(c)) for c in figures}


def _other_numeral(spot: _Spot, token: CriticalToken, chance: random.Random) -> str | None:
    word = fold_word(token.text)
    for numerals in (table_of(spot.language).numerals, table_of(spot.language).ordinals):
        forms = {value: text.split("|") for value, text in numerals.items()}
        own = next(((value, f.index(word)) for value, f in forms.items() if word in f), None)
        if own is None:
            continue
        others = [value for value in forms if 2 <= value <= 12 and value != own[0]]
        found = forms[chance.choice(others)] if others else []
        plain = [f for f in found if not f.endswith("*")]
        if plain:
            return _as(token.text, plain[min(own[1], len(plain) - 1)])
    return None


def _as(model: str, word: str) -> str:
    """``word`` with a capital where ``model`` has one."""
    return word[:1].upper() + word[1:] if model[:1].isupper() else word


_WORD = re.compile(r"[^\W\d_]+")
_NUMBERED_MONTH = re.compile(r"\d{1,2}(?=\s?[월月])|(?<=\d{4}-)\d\d(?=-\d\d)")


def _other_month(spot: _Spot, token: CriticalToken, chance: random.Random) -> str | None:
    """The token with another month, in the same form where the language has it."""
    if numbered := _NUMBERED_MONTH.search(token.text):
        value = int(numbered.group())
        new = f"{chance.choice([n for n in range(1, 13) if n != value]):0{len(numbered.group())}d}"
        return token.text[: numbered.start()] + new + token.text[numbered.end() :]
    months = [forms.split("|") for forms in table_of(spot.language).months]
    for match in _WORD.finditer(token.text):
        word = fold_word(match.group())
        index = next((n for n, forms in enumerate(months) if word in forms), None)
        if index is None:
            continue
        other = months[chance.choice([n for n in range(len(months)) if n != index])]
        place = months[index].index(word)
        return token.text[: match.start()] + _as(match.group(), other[min(place, len(other) - 1)]) + token.text[match.end() :]  # fmt: skip
    return None


# Names to put in place of another where the page has no second one of its script.
_OTHER_NAMES = {
    "latin": ("Bratislava", "Montevideo"),
    "cyrillic": ("Монтевідео", "Братислава"),
    "hangul": ("부산", "대구"),
    "han": ("那不勒斯", "马德里"),
    "arabic": ("مدريد", "لشبونة"),
    "greek": ("Μαδρίτη", "Λισαβόνα"),
    "hebrew": ("מדריד", "ליסבון"),
    "devanagari": ("मैड्रिड", "लिस्बन"),
    "thai": ("มาดริด", "ลิสบอน"),
}


def _other_name(spot: _Spot, token: CriticalToken, chance: random.Random) -> str | None:
    """Another name of the same script, from elsewhere in the sentence's paragraph or from a list."""
    scripts = scripts_of(token.text)
    if len(scripts) != 1:
        return None
    taken = {t.value for t in spot.tokens if t.kind is TokenKind.NAME}
    block = spot.document.block_at(token.start)
    around = spot.document.text[block.start : block.end] if block is not None else ""
    near = [
        t.text
        for t in critical_tokens(around, spot.document.language)
        if t.kind is TokenKind.NAME and t.value not in taken and scripts_of(t.text) == scripts
    ]
    found = near or [n for n in _OTHER_NAMES.get(scripts[0], ()) if reads(n) not in reads(spot.sentence)]
    return chance.choice(found) if found else None


# What says another thing than the word of that canonical value.
_OTHER_QUALIFIER = {
    "at least": "at most", "at most": "at least", "more than": "less than", "less than": "more than", "about": "at least", "nearly": "more than",
    "exactly": "about", "all": "some", "each": "some", "every": "some", "most": "few", "some": "all", "few": "most", "several": "many",
    "many": "few", "half": "all", "fully": "part", "part": "fully", "always": "sometimes", "often": "rarely", "sometimes": "always",
    "rarely": "often", "more": "less", "less": "more", "may": "will", "can": "must", "will": "may", "would": "may", "must": "may",
    "expected": "alleged", "likely": "certainly", "alleged": "certainly", "certainly": "alleged",
}  # fmt: skip


def _other_qualifier(spot: _Spot, token: CriticalToken, chance: random.Random) -> str | None:
    other = _OTHER_QUALIFIER.get(token.value)
    table = table_of(spot.language)
    category = {
        TokenKind.QUANTIFIER: (table.comparators, table.quantifiers),
        TokenKind.MODALITY: (table.modality,),
    }[token.kind]
    own = next((forms for forms in category if token.value in forms and other in forms), None)
    if other is None or own is None:
        return None
    words = [f for f in own[other].split("|") if not f.endswith("*") and "'" not in f]
    return _as(token.text, words[0]) if words else None


_AUXILIARY = re.compile(
    r"\b(?:was|were|is|are|has|have|had|will|would|may|might|can|could|did|does|do|should|must)\b", re.IGNORECASE
)
_DROPPED = re.compile(r"(?:\bnot|\bnever|n['’]t|\bне|\bні|\bnicht|\bnon|\bnie|\bniet|\bnão)(?:\s|$)", re.IGNORECASE)
_NEGATORS = {
    "en": "never", "uk": "не", "ru": "не", "ko": "안", "de": "nicht", "fr": "jamais", "es": "no", "it": "non", "pt": "não", "pl": "nie", "nl": "niet",
    "tr": "asla", "ar": "لم", "zh": "没有", "ja": "ない",
}  # fmt: skip


def _negation(spot: _Spot, where: Where) -> Mutant | Nothing:
    """The sentence with a negation that it had not, or without the one that it had."""
    text = spot.document.text
    spans = [(spot.start, spot.end)] if where is Where.QUOTE else [(spot.first, spot.start), (spot.end, spot.last)]
    for start, end in spans:
        if dropped := _DROPPED.search(text, start, end):
            changed = replaced(spot.document, dropped.start(), dropped.end(), "")
            return Mutant(
                operator=Operator.NEGATION, where=where, before=dropped.group().strip(), after="", document=changed
            )
    for start, end in spans:
        if spot.language == "en" and (auxiliary := _AUXILIARY.search(text, start, end)):
            at, word = auxiliary.end(), " not"
        elif where is Where.QUOTE and spot.language in _NEGATORS:
            at, word = _between_words(text, start, end, _NEGATORS[spot.language], unspaced=spot.language in UNSPACED)
            if at in (start, end):
                continue
        else:
            continue
        changed = replaced(spot.document, at - 1, at, text[at - 1] + word)
        return Mutant(operator=Operator.NEGATION, where=where, before="", after=word.strip(), document=changed)
    return Nothing(operator=Operator.NEGATION, where=where, why="no verb there that could be negated with certainty")


def _between_words(text: str, start: int, end: int, word: str, *, unspaced: bool) -> tuple[int, str]:
    """A place between two words near the middle of a stretch, and the word with the space that it needs there."""
    middle = (start + end) // 2
    if unspaced:
        return middle, word
    gaps = [m.start() for m in re.finditer(r"(?<=\w)\s(?=\w)", text[start:end])]
    at = min((g + start for g in gaps), key=lambda g: abs(g - middle), default=start)
    return at, f" {word}"


def _places(spot: _Spot) -> Iterator[Mutant]:
    """The sentence taken out; left where no reader sees it; left in a reader's comment."""
    document = spot.document
    gone = replaced(document, spot.first, spot.last, "")
    words = spot.sentence
    yield Mutant(operator=Operator.REMOVED, where=Where.QUOTE, before=words, after="", document=gone)
    hidden = f"{document.hidden}\n{words}".strip()
    yield Mutant(
        operator=Operator.HIDDEN,
        where=Where.QUOTE,
        before=words,
        after="",
        document=replaced(document, spot.first, spot.last, "", hidden=hidden),
    )
    comment = block_like(document, tag="p", region="comment", name="comments")
    parts = [*pieces(gone), (words, comment)]
    yield Mutant(
        operator=Operator.COMMENT, where=Where.QUOTE, before=words, after="", document=assembled(document, parts)
    )


def _lookalike(spot: _Spot, chance: random.Random) -> Mutant | Nothing:
    """The passage altered, while its very words stand in a sentence about another year."""
    for operator in (Operator.NUMBER, Operator.NAME, Operator.MONTH, Operator.QUALIFIER):
        altered = _word(spot, operator, Where.QUOTE, chance)
        if isinstance(altered, Mutant):
            break
    else:
        why = "nothing critical in the quoted words that could be altered"
        return Nothing(operator=Operator.LOOKALIKE, where=Where.QUOTE, why=why)
    year = next(y for y in range(2011, 1000, -1) if str(y) not in spot.document.text)
    words = f"{year}: {spot.quote.strip().rstrip('.')}."
    parts = [*pieces(altered.document), (words, block_like(spot.document))]
    return Mutant(
        operator=Operator.LOOKALIKE,
        where=Where.QUOTE,
        before=altered.before,
        after=f"{altered.after} … {words}",
        document=assembled(spot.document, parts),
    )


def _notices(spot: _Spot) -> Iterator[Mutant]:
    """A notice over kept words: that they were wrong, and that the whole is withdrawn."""
    quote = spot.quote.strip()
    for operator, words in (
        (Operator.CORRECTION, f"Correction: an earlier version of this report wrongly said: {quote}"),
        (Operator.RETRACTION, "Retraction: this article has been withdrawn because its account could not be upheld."),
    ):
        parts = pieces(spot.document)
        at = next((n for n, (_, b) in enumerate(parts) if b.region == "main" and b.tag != "h1"), 0)
        parts.insert(at, (words, block_like(spot.document)))
        yield Mutant(
            operator=operator, where=Where.PAGE, before="", after=words, document=assembled(spot.document, parts)
        )


_WALL = "Subscribe to continue reading. Already a subscriber? Log in."
_FURNITURE = frozenset({"navigation", "header", "footer"})


def _paywall(spot: _Spot) -> Mutant:
    """The page as it is behind a paywall: what stands before the passage, at most three paragraphs, then the wall."""
    document = spot.document
    kept: list[Piece] = []
    walled = shown = False
    count = 0
    for text, block in replaced_in(pieces(document), spot.first, len(document.text), ""):
        if block.region in _FURNITURE or block.tag == "h1":
            kept.append((text, block))
            continue
        count += block.region == "main"
        shown = block.end <= spot.first and count <= 3
        if shown:
            kept.append((text, block))
        elif not walled:
            kept.append((_WALL, block_like(document, tag="div", name="paywall")))
            walled = True
    if not walled:
        kept.append((_WALL, block_like(document, tag="div", name="paywall")))
    behind = [p for p in pieces(document) if p[1].start >= spot.last and p[1].region in _FURNITURE]
    return Mutant(
        operator=Operator.PAYWALL,
        where=Where.PAGE,
        before=spot.sentence,
        after=_WALL,
        document=assembled(document, [*kept, *behind]),
    )


_NOT_FOUND = ("Page not found", "Sorry, the page you are looking for does not exist or has been moved.")


def _soft_404(spot: _Spot) -> Mutant:
    """The address answering that there is no such page, with the status of one that there is."""
    document = spot.document
    around = [p for p in pieces(document) if p[1].region in _FURNITURE]
    heading, line = _NOT_FOUND
    parts = [
        *[p for p in around if p[1].end <= spot.first],
        (heading, block_like(document, tag="h1")),
        (line, block_like(document)),
        *[p for p in around if p[1].start >= spot.last],
    ]
    # A passage in the page's head or foot goes as well.
    parts = [p for p in parts if not p[1].start <= spot.start < p[1].end]
    changed = assembled(document, parts, hidden="", title=heading)
    return Mutant(operator=Operator.SOFT_404, where=Where.PAGE, before=spot.sentence, after=line, document=changed)
