"""Two negations that say together that something holds of all: nobody was unhurt, all were hurt; and one that a word for it has in it: not lost, unbeaten."""

from __future__ import annotations

import re
from functools import lru_cache

from harness.evidence.negated import negates_once
from harness.evidence.patterns import whole_words
from harness.evidence.pieces import Alike, Passage, Piece, is_negation

# By language: nobody, unhurt where no token says so, and who came to harm where none does.
_ROWS = {
    "en": (r"no one|nobody|none|not one|not a single|no(?= (?:\w+ ){1,5}(?:was|were|is|are|remained|stayed|escaped|emerged|came)\b)", r"without injur\w+|unhurt|uninjured|unharmed|unscathed|escaped injury", "hurt|injured|wounded"),
    "de": (r"kein\w{0,2}|niemand", r"unverletzt\w*|unversehrt\w*|ohne verletzungen", r"verletzt\w*|verletzungen|verwundet\w*"),
    "fr": (r"aucun\w?|personne|nul|pas un\w?", r"indemnes?|sain\w? et sauf\w?|sans blessures?|sans une égratignure", r"blessé\w*"),
    "es": (r"ningun[oa]|ningún|nadie", r"iles[oa]s?|sin heridas|sin lesiones|indemnes?", r"herid[oa]s?|lesionad[oa]s?"),
    "it": (r"nessun[oa']?", r"illes[oaei]|incolum[ei]|senza ferite", r"ferit[oaei]"),
    "pt": (r"nenhum\w?|ninguém", r"iles[oa]s?|sem ferimentos", r"ferid[oa]s?|ferimentos"),
    "nl": ("geen|niemand", r"ongedeerde?|zonder verwondingen", r"gewonde?"),
    "pl": (r"żad\w+|nikt", r"bez (?:szwanku|obrażeń|urazów|ran)|nietknięt\w+", r"obrażenia|rann\w+|urazy|rany|ucierpie\w+"),
    "cs": (r"žádn\w+|nikdo", r"bez (?:zranění|úhony)|nezraněn\w*", r"zraněn\w*|zranění"), "sk": (r"žiadn\w+|nikto", r"bez (?:zranenia|zranení|ujmy)|nezranen\w*", r"zranen\w*|zranenia"),
    "uk": (r"жод\w+|ніхто", r"неушкоджен\w+|без (?:ушкоджень|травм|поранень)|непостраждал\w+", r"ушкодже\w+|травм\w*|поранен\w*|постражда\w+"),
    "ru": (r"ни один|ни одна|ни одного|никто", r"невредим\w*|без (?:травм|ранений|повреждений)|непострадавш\w+", r"травм\w*|ранен\w*|пострада\w+|повреждени\w+"),
    "sv": ("ingen|inga", r"oskadda?|oskadd|utan skador", r"skada(?:de|des|ts)|skador"), "da": ("ingen", r"uskadte?|uden skader", r"såre(?:t|de)|kvæste(?:t|de)|skader"),
    "nb": ("ingen", r"uskadde?|uskadd|uten skader", r"skad(?:et|d|de)|skader"),
}  # fmt: skip
# … and whole phrases of languages that say it otherwise.
_PHRASES = {
    "ar": (r"(?:لم|ما)\s(?:ينج|تنج|يسلم|تسلم|ينجو|نجا)\s(?:أي|أحد|أيٌّ|أيا)(?!\w)[^.،]{0,30}?\sمن\s(?:ال)?(?:إصابة|إصابات|جروح|جراح|أذى)", r"أصيب\w*|جرح\w*"),
    "he": (r"(?:אף|איש)\s[^.,]{0,30}?לא\s(?:יצא|נותר|נשאר)\s(?:ללא\s(?:פגע|פגיעה|פציעה)|בלא\sפגע)", "נפצעו|נפגעו"),
    "ja": (r"(?:無傷|無事|けがをしなかった|けがのない)(?:の|な|だった)?(?:人|者|乗客|乗員)?(?:は|が)(?:一人も|誰も|1人も)?い(?:なかった|ない|ません)", "けが|負傷|怪我"),
    "zh": (r"(?:没有|沒有|无|無)(?:任何)?[一1]?[个個名位]?人?(?:未|没有|没|沒有)受[伤傷]", "受了?[伤傷]"),
    "ko": (r"(?:다치지|부상당하지|부상을\s입지)\s않은\s\S+[은이]\s(?:아무도\s|한\s명도\s)?없\S*", r"다쳤\S*|다친|부상\S*"),
}  # fmt: skip
# What repeats the negation of a pronoun, and denies alone in no language of them.
_REPEATS_LIST = "ne n' no non não nie ne не pas ni"
_REPEATS = frozenset(_REPEATS_LIST.split())
_ALL = "quantifier all"
_WOUNDED = "scope wounded"


def all_hurt(one: Passage, other: Passage, language: str) -> Alike | None:
    """The words that say that nobody was unhurt in ``one``, and that all were hurt in ``other``."""
    everybody = [p for p in other.pieces if p.key == _ALL]
    if not everybody or any(is_negation(p) for p in other.pieces) or any(p.key == _ALL for p in one.pieces):
        return None
    harm = _harm(other, language)
    if not harm or not (phrase := _nobody_unhurt(one, language)):
        return None
    return phrase, [*((p.start, p.end) for p in everybody), *harm]


def _harm(passage: Passage, language: str) -> list[tuple[int, int]]:
    hurt = _table(language)[-1].finditer(passage.text) if language in _ROWS or language in _PHRASES else ()
    return [m.span() for m in hurt] + [(p.start, p.end) for p in passage.pieces if p.key == _WOUNDED]


def _nobody_unhurt(passage: Passage, language: str) -> list[tuple[int, int]]:
    """Where it is said, with every negation that the passage has, that nobody was unhurt; nowhere where it is not."""
    negations = [p for p in passage.pieces if is_negation(p)]
    if language in _PHRASES:
        found = _table(language)[0].search(passage.text)
        within = found is not None and all(found.start() <= p.start < found.end() for p in negations)
        return [found.span()] if found is not None and within else []
    if language not in _ROWS:
        return []
    nobody, unhurt, _ = _table(language)
    who, how = nobody.search(passage.text), list(unhurt.finditer(passage.text))
    if who is None or len(how) != 1:
        return []
    known = who.span(), how[0].span()
    rest = [p for p in negations if not any(p.start < b and a < p.end for a, b in known)]
    if any(_written(p) not in _REPEATS for p in rest) or len(rest) > 2 or _parted(passage.text, *known):
        return []
    return [*known, *((p.start, p.end) for p in negations)]


def _parted(text: str, one: tuple[int, int], other: tuple[int, int]) -> bool:
    """Whether two phrases overlap, or a mark parts them."""
    first, second = sorted((one, other))
    return first[1] > second[0] or any(mark in text[first[1] : second[0]] for mark in ",;:.")


def _written(piece: Piece) -> str:
    return piece.token.text.casefold() if piece.token is not None else ""


# By language: unbeaten, and lost.
_BEATEN = {
    "en": ("unbeaten|undefeated", r"lost|lose|losing|been beaten|been defeated"), "de": (r"ungeschlagen\w*|unbesiegt\w*", r"verlor\w*|verliert|besiegt|geschlagen"),
    "fr": (r"invaincu\w*", r"perdu\w*|perd|battu\w*|incliné\w*"), "es": (r"invict[oa]s?|imbatid[oa]s?", r"perdido|pierde\w?|perdió|perdieron"),
    "it": (r"imbattut[oaei]", r"perso|perde|perdono|sconfitt[oaei]"), "pt": (r"invict[oa]s?", r"perdeu|perde\w?|perderam|derrotad[oa]s?"),
    "nl": ("ongeslagen", r"verloren|verliest|verloor"), "pl": (r"niepokonan\w+", r"przegra\w+|przegrywa\w*"), "cs": (r"neporažen\w*", r"\w*prohrá\w*"),
    "uk": (r"непереможн\w+|без поразок", r"програ\w+|поразок|поразк\w+"), "ru": (r"непобежд[её]н\w*|без поражений", r"проигр\w+|поражени\w+"),
    "sv": (r"obesegrade?|obesegrat", r"förlorat|förlorade|förlorar"), "da": (r"ubesejrede?", r"tabt|tabte|taber"), "nb": (r"ubeseirede?|ubeseiret", r"tapt|tapte|taper"),
    "tr": ("namağlup|yenilgisiz", r"yenilme\w+|kaybetme\w+"),
}  # fmt: skip
# So many words may stand between what denies and what was lost.
_NEAR = 3


def unbeaten(one: Passage, other: Passage, language: str) -> Alike | None:
    """The words that say that somebody has not lost in ``one``, and is unbeaten in ``other``."""
    negations = [n for n, p in enumerate(one.pieces) if is_negation(p)]
    if language not in _BEATEN or not negations or not negates_once(one.pieces, negations[0], language):
        return None
    never, lost = _beaten(language)
    is_unbeaten, own = list(never.finditer(other.text)), never.search(one.text)
    if len(is_unbeaten) != 1 or own is not None:
        return None
    at, end = is_unbeaten[0].span()
    if any(not (p.start < end and at < p.end) for p in other.pieces if is_negation(p)):
        return None
    behind = one.pieces[negations[-1] + 1 : negations[-1] + 1 + _NEAR]
    verb = next((p for p in behind if lost.fullmatch(one.text[p.start : p.end])), None)
    if verb is None or lost.search(other.text[:at] + other.text[end:]):
        return None
    return [(verb.start, verb.end), *((one.pieces[n].start, one.pieces[n].end) for n in negations)], [(at, end)]


@lru_cache(maxsize=32)
def _table(language: str) -> tuple[re.Pattern[str], ...]:
    if language in _PHRASES:
        return tuple(re.compile(words) for words in _PHRASES[language])
    return tuple(map(whole_words, _ROWS[language]))


@lru_cache(maxsize=32)
def _beaten(language: str) -> tuple[re.Pattern[str], re.Pattern[str]]:
    first, second = map(whole_words, _BEATEN[language])
    return first, second
