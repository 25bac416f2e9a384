"""Whether a sentence that stands in a box by itself speaks of what the story speaks of: an advert without a label does not."""

from __future__ import annotations

from functools import lru_cache

from harness.evidence.denials import denies
from harness.evidence.languages import language as table_of
from harness.evidence.lexicon import codes_of
from harness.evidence.patterns import later
from harness.evidence.tokens import critical_tokens
from harness.model.passage import TokenKind

# Words that say something, by how they begin; two signs of a script of syllables or words.
_SAYING = later(r"[가-힣]{2}|[\u3040-\u30ff\u3400-\u9fff]{2}|[^\W\d_]{4,}")
_BEGINNING = 5
# So many of them a sentence that addresses nobody shares with the story that it speaks of; or one, where it tells when and is so many words long.
_SHARED, _LONG = 2, 8
# What is told of any story.
_ANYBODYS = frozenset({TokenKind.DATE, TokenKind.NUMBER, TokenKind.UNIT, TokenKind.QUANTIFIER, TokenKind.MODALITY})
# Who addresses a reader, or speaks of themselves as a firm does.
_ADDRESS_LIST = "you your yours we our us i my sie ihr ihre ihren ihrem du dein deine wir unser unsere uns ich vous votre vos nous notre nos usted ustedes tu tus nosotros nuestro nuestra voi vostro vostra tuo tua noi nostro nostra você seu sua nosso nossa ty twój twoja twoje wasz my nasz nasza вы вас вам ваш ваша ваши мы наш наша ви ваш ми наш u uw je jouw jullie wij we ons onze du din dit ni er vi vår våra jer jeres vores dere deres siz sizin biz bizim te ti anda kamu kami kita bạn chúng"
_ADDRESS = frozenset(_ADDRESS_LIST.split())
_WORD = later(r"[^\W\d_]+")


def of_matter(sentence: str, story: str, language: str) -> bool:
    """Whether ``sentence`` denies or ascribes something, names what the ``story`` names, or shares enough words with it that say something."""
    tokens = critical_tokens(sentence, language)
    if denies(sentence) or any(t.kind is TokenKind.ATTRIBUTION for t in tokens):
        return True
    named, stems = _told(story, language)
    if any(t.kind is TokenKind.NAME and t.value in named and t.start for t in tokens):
        return True
    words = _WORD.findall(sentence.casefold())
    shared = len(_stems(sentence, language) & stems)
    if not _ADDRESS.isdisjoint(words):
        return False
    dated = any(t.kind is TokenKind.DATE for t in tokens)
    return shared >= _SHARED or (shared > 0 and dated and len(words) >= _LONG)


@lru_cache(maxsize=64)
def _told(story: str, language: str) -> tuple[frozenset[str], frozenset[str]]:
    """The names in a story, and the beginnings of its words."""
    named = {t.value for t in critical_tokens(story, language) if t.kind is TokenKind.NAME}
    return frozenset(named), frozenset(_stems(story, language))


def _stems(text: str, language: str) -> set[str]:
    """The beginnings of the words that say something: none of the grammar's, and no date, figure or measure."""
    function = {word for code in codes_of(text, language) for word in table_of(code).function.split()}
    taken = [(t.start, t.end) for t in critical_tokens(text, language) if t.kind in _ANYBODYS]
    return {
        match.group().casefold()[:_BEGINNING]
        for match in _SAYING.finditer(text)
        if match.group().casefold() not in function and not any(start <= match.start() < end for start, end in taken)
    }
