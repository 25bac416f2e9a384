"""Words that turn or limit what a sentence asserts: negations, quantifiers, modality, attribution."""

from __future__ import annotations

import re

from harness.evidence.lexicon import Hit, hits
from harness.evidence.numbers import numbers
from harness.evidence.patterns import later
from harness.model.passage import TokenKind

_KINDS = {
    "negations": TokenKind.NEGATION,
    "quantifiers": TokenKind.QUANTIFIER,
    "comparators": TokenKind.QUANTIFIER,
    "after": TokenKind.QUANTIFIER,
    "modality": TokenKind.MODALITY,
    "attribution": TokenKind.ATTRIBUTION,
}
# Which reading of the same words wins: what is no token at all, then what needs a number beside it, then the rest.
_RANK = {
    "not_tokens": 0,
    "comparators": 1,
    "after": 2,
    "negations": 3,
    "quantifiers": 4,
    "modality": 5,
    "attribution": 6,
}

# What may stand between a comparator and its number (“more than the 300”, “over $3”).
_GAP = re.compile(
    r"[\s\u00a0\u202f]*(?:(?:the|a|an|another|les|los|las|le|la|un|une|una|uno|ein|eine|einen|einem|einer|um|uma)\s+)?(?:us)?[$€£₽₴₩~≈]?\s?",
    re.IGNORECASE,
)
# … and a word for half.
_ARTICLE, _TO_HALF = (
    re.compile(
        r"\s?(?:(?:the|die|der|dem|den|la|el|a|o|de|de la|da|della|hälften av|halvparten av)\s)?", re.IGNORECASE
    ),
    8,
)
_SYMBOLS = re.compile(r"[~≈](?=\s?[$€£]?\d)|[<>≤≥]\s?(?=[$€£]?\d)|(?<=\d)\+(?!\d)")
_SYMBOL_VALUES = {
    "~": "about",
    "≈": "about",
    ">": "more than",
    "≥": "at least",
    "<": "less than",
    "≤": "at most",
    "+": "at least",
}
# A Chinese verb whose aim is not reached, with the word for that.
_VERBS = "找看听聽做办辦拿买買得见見达達收感遇碰捕抓筹籌凑湊赚賺挣掙查搜吃喝睡用等追跟摸闻聞顾顧轮輪赶趕走够夠捞撈抢搶借租订訂领領拍付承担擔负負"
_SOUGHT = "找看听聽见見查搜抓"
_UNREACHED = later(
    rf"[{_SOUGHT}]不(?:到|出)|[{_VERBS}]不(?:到|出|起|动|動|够|夠|完|住)(?![约約近半一二两兩三四五六七八九十百千万萬几幾数數\d]|\s\d)"
)
_SENTENCE_START = re.compile(r"(?:^|[.!?…:]['\"”’»)]*\s+|\n\s*|[“„«\"]\s?)$")


def turning_words(text: str, language: str = "en") -> list[tuple[TokenKind, int, int, str]]:
    """The turning words in ``text`` as ``(kind, start, end, canonical value)``, ordered by place, none overlapping.

    Comparators (“over”, “about”, “at least”) count only beside a number, and have the same value in every language.
    """
    found = hits(text, language)
    read = numbers(text, language)
    halves = [hit for hit in found if hit.category == "quantifiers" and hit.value == "half"]
    starts, ends = {n.start for n in read}, sorted([*(n.end for n in read), *(half.end for half in halves)])
    units = {hit.start: hit.end for hit in found if hit.category == "units"}
    kept = [
        hit
        for hit in found
        if hit.category in _RANK and (_counts(text, hit, starts, ends, units) or _of_half(text, hit, halves))
    ]
    kept.sort(key=lambda hit: (-(hit.end - hit.start), _RANK[hit.category]))
    taken: set[int] = set()
    tokens: list[tuple[TokenKind, int, int, str]] = []
    for match in _SYMBOLS.finditer(text):
        sign = match.group().strip()
        if sign == "~" and re.search(r"[\d일명월]\s?$", text[: match.start()]):
            continue  # 10~13 is a range
        tokens.append((TokenKind.QUANTIFIER, match.start(), match.start() + 1, _SYMBOL_VALUES[sign]))
    for hit in kept:
        span = range(hit.start, hit.end)
        if not taken.isdisjoint(span):
            continue
        taken.update(span)
        if hit.category != "not_tokens":
            tokens.append((_KINDS[hit.category], hit.start, hit.end, str(hit.value)))
    for match in _UNREACHED.finditer(text):
        # What bounds no number says in Chinese that what is tried is not reached: 找不到.
        tokens = [token for token in tokens if not match.start() <= token[1] < match.end()]
        tokens.append((TokenKind.NEGATION, match.start(), match.end(), "not"))
    if any(value == "more" and text[a:b].casefold() == "plus" for _, a, b, value in tokens):
        tokens = _with_no_longer(text, tokens)
    for match in _NO_MORE.finditer(text):
        first, last = match.span(1)[0], match.end()
        if any(kind is TokenKind.NEGATION and a == first for kind, a, _, _ in tokens):
            # “Kein Brot mehr” is “nicht länger”.
            tokens = [
                (kind, a, b, "no longer" if a == first else value)
                for kind, a, b, value in tokens
                if not (kind is TokenKind.QUANTIFIER and b == last)
            ]
    for match in _NOT_ANY_MORE.finditer(text):
        if not any(kind is TokenKind.NEGATION and match.start() <= a < match.start(1) for kind, a, _, _ in tokens):
            continue
        tokens = [
            (kind, a, b, "no longer" if kind is TokenKind.NEGATION and match.start() <= a < match.start(1) else value)
            for kind, a, b, value in tokens
            if not (kind is TokenKind.QUANTIFIER and match.start(1) <= a < match.end())
        ]
    # “?” makes a question of an assertion.
    tokens += [(TokenKind.MODALITY, m.start(), m.end(), "?") for m in re.finditer(r"[?？](?=[\s\"”»'’)」]|$)", text)]
    return sorted(tokens, key=lambda token: token[1])


# … in German and Dutch, with what there is no more of between.
_NO_MORE = re.compile(
    r"\b(kein(?:e[nmrs]?)?|geen)\s(?:[^\W\d_]+\s){0,3}(?:mehr|meer)\b(?!\s(?:als|dan)\b)", re.IGNORECASE
)
# “Not allowed any more”.
_NOT_ANY_MORE = re.compile(
    r"(?:\bnot|n['’]t)\s(?:[^\W\d_]+\s){0,4}?(any\s?(?:more|longer))\b(?!\sthan\b)", re.IGNORECASE
)
# “Ne … plus” is “no longer”, unless another word negates along with the “ne” or something is compared.
_NE_PLUS = re.compile(r"(?:^|[\s'’])n(?:e\s|['’])(?:[^\W\d_]+[\s'’-]+){1,3}$", re.IGNORECASE)
_NEGATES_TOO = re.compile(r"\b(?:pas|jamais|rien|aucune?|personne|guère)\b", re.IGNORECASE)
_COMPARED = re.compile(r"\s+(?:de\s+\d|qu['’]|que\b)", re.IGNORECASE)


def _with_no_longer(text: str, tokens: list[tuple[TokenKind, int, int, str]]) -> list[tuple[TokenKind, int, int, str]]:
    kept = list(tokens)
    for token in tokens:
        kind, start, end, _ = token
        if kind is not TokenKind.QUANTIFIER or text[start:end].casefold() != "plus":
            continue
        found = _NE_PLUS.search(text[:start])
        if found is None or _NEGATES_TOO.search(found.group()) or _COMPARED.match(text, end):
            continue
        kept.remove(token)
        kept = [
            (k, a, b, "no longer" if k is TokenKind.NEGATION and found.start() <= a < start else v)
            for k, a, b, v in kept
        ]
    return kept


def _of_half(text: str, hit: Hit, halves: list[Hit]) -> bool:
    """Whether a comparator stands before a word for half: über die Hälfte, 不到一半."""
    if hit.category != "comparators":
        return False
    return any(
        hit.end <= half.start <= hit.end + _TO_HALF and _ARTICLE.fullmatch(text, hit.end, half.start) is not None
        for half in halves
    )


def _counts(text: str, hit: Hit, starts: set[int], ends: list[int], units: dict[int, int]) -> bool:
    if hit.category == "comparators":
        gap = _GAP.match(text, hit.end)
        return gap is not None and any(at in starts for at in {gap.end(), hit.end, hit.end + 1})
    if hit.category == "after":
        for end in reversed(ends):
            if end <= hit.start:
                at = end
                for _ in range(2):
                    while at < hit.start and (text[at].isspace() or text[at] in "%"):
                        at += 1
                    at = min(units.get(at, at), hit.start) if at < hit.start else at
                return at >= hit.start
        return False
    if hit.end - hit.start == 1 and text[hit.start].isupper() and text[hit.end : hit.end + 1] == ".":
        return False  # an initial: “R. D. Holloway” has no “would”
    if hit.value == "may" and text[hit.start : hit.end] == "May":
        return _SENTENCE_START.search(text[max(0, hit.start - 4) : hit.start]) is not None
    return True
