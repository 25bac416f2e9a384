"""A day that bounds what is told from below or above, said with a negation or without: “not before June” and “in June at the earliest”, “not later than
Friday” and “on Friday at the latest”."""

from __future__ import annotations

import re
from dataclasses import dataclass
from functools import lru_cache

from harness.evidence.flips import flips
from harness.evidence.negated import negates_once
from harness.evidence.pieces import Alike, Found, Passage, Piece, Span, is_negation
from harness.model.passage import ChangeKind, TokenKind

# By language: “at the earliest”, what stands before the day in “not … before June” (behind it, where “_” does), “at the latest”, and “later than”.
_ROWS = {
    "en": (r"at (?:the (?:very )?)?earliest", r"before|earlier than|sooner than|prior to", r"at (?:the (?:very )?)?latest", "later than"),
    "de": ("frühe?stens", "vor|früher als|eher als", "spätestens", "später als"),
    "fr": ("au plus tôt", r"avant", "au plus tard", "plus tard que"),
    "es": ("como (?:muy )?pronto|lo más pronto", r"antes del?", "como (?:muy )?tarde|a más tardar", r"más tarde del?|después del?"),
    "it": ("al più presto|come minimo", r"prima d(?:i|el|ella|ell')", "al più tardi", r"più tardi d(?:i|el)|oltre(?: il)?"),
    "pt": ("o mais cedo|no mais cedo|na melhor das hipóteses|mais cedo", r"antes d[eoa]", "o mais tardar|mais tardar", r"mais tarde (?:do )?que|depois d[eoa]"),
    "nl": ("op zijn vroegst|op z'n vroegst|ten vroegste|vroegst", "voor|vóór|eerder dan", "op zijn laatst|op z'n laatst|ten laatste|uiterlijk", "later dan"),
    "pl": ("najwcześniej", "przed|wcześniej niż", "najpóźniej", "później niż|po"),
    "cs": ("nejdříve|nejdřív", "před|dříve než|dřív než", "nejpozději", "později než"), "sk": ("najskôr", "pred|skôr ako", "najneskôr", "neskôr ako"),
    "uk": ("щонайраніше|найраніше|щонайшвидше", "раніше(?: ніж| від| за)?|до", "щонайпізніше|найпізніше", "пізніше(?: ніж| від)?"),
    "ru": ("самое раннее|самое ранее", "раньше(?: чем)?|ранее(?: чем)?|до", "самое позднее", "позднее(?: чем)?|позже(?: чем)?"),
    "tr": ("en erken", "_önce", "en geç|en geçi", "_sonra"),
    "ar": (r"على أقرب تقدير|في أقرب تقدير|على أقرب وقت|في أقرب وقت|كأقرب موعد", "قبل", r"على أبعد تقدير|كحد أقصى|على أقصى تقدير", "بعد"),
    "he": ("לכל המוקדם", "לפני|מוקדם מ|קודם ל", "לכל המאוחר", "יאוחר מ|מאוחר מ"),
    "zh": ("最早|最快", "_以前|之前|前", "最迟|最晚|至迟|最遲", "晚于|迟于|晚於"),
    "ja": ("早くても", "_より前|以前|より早く|より早い", "遅くとも|遅くても", "_より後|以降"),
    "ko": ("일러야|빨라야", "_전|이전", "늦어도", "_후|이후"),
    "sv": ("tidigast", "före|innan|tidigare än", "senast", "senare än"), "da": ("tidligst", "før|tidligere end", "senest", "senere end"),
    "nb": ("tidligst", "før|tidligere enn", "senest", "senere enn"), "fi": ("aikaisintaan", "ennen|aiemmin kuin", "viimeistään", "myöhemmin kuin"),
    "ro": ("cel mai devreme", "înainte de|mai devreme de", "cel mai târziu", "mai târziu de"), "hu": ("legkorábban|leghamarabb", "_előtt", "legkésőbb", "_után"),
    "el": ("το νωρίτερο", r"πριν(?: από)?(?: τον?)?", "το αργότερο", "αργότερα από"),
}  # fmt: skip
# What stands in place of a day, sign for sign, in a text that is searched.
_DAY = "\ue000"
# Little words between “before” and the day, and what a phrase may be away from its day within a clause.
_LITTLE = r"\s?(?:(?:w|v|ve|в|у|the|den|dem|de|le|el|il|o|a|in|on|im|of|next|this|حلول|شهر|월|ב)\s)?"
_AWAY = rf"[^.;:!?{_DAY}]{{0,30}}"
# Between a day and what stands behind it: haziran ayından önce, 6월보다 전에.
_ENDING = r"\s?'?(?:\w{0,3}\s)?(?:ay\w+\s)?"
_CLAUSE = re.compile(r"[,;:.!?，。、]")
_PLAIN = frozenset({"not", "not yet", "never"})
# Languages whose verbs deny by themselves.
_DENIES_BY_VERB = frozenset({"tr", "cs", "sk"})
_WORD = re.compile(r"\w+")
_TURKISH_NOT = re.compile(r"\w{2,}m(?:[ae]y[ae]c[ae][kğ]\w*|[ae]z(?:lar|ler)?|[ıiuü]yor\w*|[ae]d[ıi]\w*)(?!\w)")


@dataclass(frozen=True, slots=True)
class _Bound:
    """A day as the bound of what is told: which, whether the first or the last, and the words that say so without what denies elsewhere."""

    day: str
    first: bool
    spans: tuple[Span, ...]
    denies: bool


def at_the_earliest(one: Passage, other: Passage, language: str) -> Alike | None:
    """The words that say that it is not before a day in ``one``, and that it is then at the earliest in ``other``, or so with the latest."""
    if language not in _ROWS or (language not in _DENIES_BY_VERB and not any(map(is_negation, one.pieces))):
        return None
    verbs = _denying_verbs(one.text, other.text, language), _denying_verbs(other.text, one.text, language)
    for denied in _denied(one, verbs[0], language):
        for bound in (*_plain(other, verbs[1], language), *_denied(other, verbs[1], language)):
            if (bound.day, bound.first) == (denied.day, denied.first) and bound != denied:
                spans = list(denied.spans), list(bound.spans)
                spans[1].extend(_turned([one.text[a:b] for a, b in verbs[0]], other.text, language))
                return spans
    return None


def before_or_from(one: Passage, other: Passage, language: str) -> list[Found]:
    """The change that it is when what ``one`` tells of as before a day is told in ``other`` as at that day at the earliest."""
    if language not in _ROWS or any(map(is_negation, (*one.pieces, *other.pieces))):
        return []
    if _denying_verbs(one.text, other.text, language) or _denying_verbs(other.text, one.text, language):
        return []
    (plain, before), _ = _patterns(language)
    texts = _masked(one), _masked(other)
    if plain.search(texts[0]) or before.search(texts[1]):
        return []
    was, now = before.search(texts[0]), plain.search(texts[1])
    if was is None or now is None or _day_at(one, was) != _day_at(other, now):
        return []
    return [(ChangeKind.DATE, was.span(), now.span())]


def _denying_verbs(text: str, other: str, language: str) -> list[Span]:
    """The verbs that deny by themselves: a Turkish one by its ending, a Czech one by what it begins with, where it stands without that in ``other``."""
    if language == "tr":
        return [m.span() for m in _TURKISH_NOT.finditer(text)]
    if language not in _DENIES_BY_VERB:
        return []
    words = set(_WORD.findall(other.casefold()))
    return [m.span() for m in _WORD.finditer(text) if (w := m.group().casefold())[:2] == "ne" and w[2:] in words]


def _turned(verbs: list[str], other: str, language: str) -> list[Span]:
    """The words of the other passage that are one of the denying verbs without its negation."""
    return [
        m.span()
        for m in _WORD.finditer(other)
        for verb in verbs
        if flips(m.group().casefold(), verb.casefold(), language)
    ]


def _plain(passage: Passage, verbs: list[Span], language: str) -> list[_Bound]:
    """The days at the earliest or at the latest of which a passage without any negation tells."""
    if verbs or any(map(is_negation, passage.pieces)):
        return []
    text = _masked(passage)
    return [
        _Bound(_day_at(passage, match), first, (match.span(),), denies=False)
        for first, (plain, _) in zip((True, False), _patterns(language), strict=True)
        for match in plain.finditer(text)
    ]


def _denied(passage: Passage, verbs: list[Span], language: str) -> list[_Bound]:
    """The days before or after which a passage says that it is not, with its one negation."""
    negations = [n for n, p in enumerate(passage.pieces) if is_negation(p)]
    text = _masked(passage)
    if len(verbs) + bool(negations) != 1:
        return []
    if negations and not negates_once(passage.pieces, negations[0], language):
        return []
    if negations and not all(_word_of(passage.pieces[n]) in _PLAIN for n in negations):
        return []
    denying = verbs or [(passage.pieces[n].start, passage.pieces[n].end) for n in negations]
    bounds: list[_Bound] = []
    for first, (_, before) in zip((True, False), _patterns(language), strict=True):
        for match in before.finditer(text):
            beside = any(0 <= match.start() - end <= 1 for _, end in denying)
            # What is not handed in after Friday is, for all that is known, not handed in by then.
            if not first and not beside:
                continue
            between = [text[min(a, match.start()) : max(b, match.end())] for a, b in denying]
            if all(_CLAUSE.search(words.strip()) is None for words in between):
                bounds.append(_Bound(_day_at(passage, match), first, (*denying, match.span()), denies=True))
    return bounds


def _word_of(piece: Piece) -> str:
    return piece.token.value if piece.token is not None else ""


def _day_at(passage: Passage, match: re.Match[str]) -> str:
    """Which day stands in a phrase."""
    start, end = match.span(str(match.lastgroup))
    return " ".join(
        p.token.value
        for p in passage.of_kind(TokenKind.DATE)
        if p.token is not None and p.start < end and start < p.end
    )


def _masked(passage: Passage) -> str:
    signs = list(passage.text)
    for piece in passage.of_kind(TokenKind.DATE):
        signs[piece.start : piece.end] = _DAY * (piece.end - piece.start)
    return "".join(signs)


@lru_cache(maxsize=32)
def _patterns(language: str) -> tuple[tuple[re.Pattern[str], re.Pattern[str]], ...]:
    """Of the first day and of the last one: how it is told plainly, and how by what it is not before or after."""
    earliest, before, latest, after = _ROWS[language]
    spaced = language not in ("zh", "ja")
    edge, end = (r"(?<!\w)", r"(?!\w)") if spaced and language not in ("ko", "ar", "he") else ("", "")
    found = []
    for plain, bounded in ((earliest, before), (latest, after)):
        told = rf"(?P<day>{_DAY}+)"
        # No pattern has one group twice.
        around = rf"{edge}(?:{plain}){end}{_AWAY}(?P<day>{_DAY}+)|(?P<other>{_DAY}+){_AWAY}{edge}(?:{plain}){end}"
        if bounded[0] == "_":
            words = rf"{told}{_ENDING if spaced else ''}(?:{bounded[1:]})"
        else:
            words = rf"{edge}(?:{bounded}){_LITTLE}{told}"
        found.append((re.compile(around, re.IGNORECASE), re.compile(words, re.IGNORECASE)))
    return tuple(found)
