"""Who did what to whom: the same words with two of them exchanged, or in another voice, say something else.

A passage of which all telling words stay is compared by their order, their cases and its voice. In languages whose nouns have no cases the order of the words tells
who did it, and a passive turns it round; where they have cases, these tell it, in whatever order.
"""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Sequence
from dataclasses import dataclass
from difflib import SequenceMatcher

from harness.evidence.fuller_names import one_name
from harness.evidence.moved_tokens import in_same_list
from harness.evidence.patterns import later
from harness.evidence.pieces import JOINTS, Found, Piece, Span, span_of
from harness.evidence.renamed import KOREAN_PARTICLE
from harness.model.passage import ChangeKind, TokenKind

# Languages whose nouns, or articles, or particles have cases.
_CASES_LIST = "ru uk be pl cs sk sr hr sl lt lv fi et hu tr ko"
_CASES = frozenset(_CASES_LIST.split())
# Letters of a word that tells something; up to which it is short, and by which a short one is one in two forms, a longer one by one more.
_TELLING, _STEM, _SHORT_STEM = 3, 5, 3
# Letters of an ending that tells a case.
_ENDING = 3
# So great a share (0–1) of the words of both stands in the frame of two figures or names that changed places.
_FRAME = 0.75
# Verbs that say no more than “is”, and those that two do with each other.
_LINKING_LIST = "is are was were be been being will would has have had becomes became remains remained named called ist sind war waren wird werden wurde bleibt heißt heisst est sont était étaient sera seront devient es son fue fueron será serán era è sono sarà saranno era é são foi eram será zijn wordt werd blijft heet met meets meet marry marries married merged merge borders trifft traf treffen trafen rencontre rencontré rencontré heiratet heiratete ontmoette ontmoet trouwde été ont avait avaient aura fut furent ha hanno aveva stato stata stati state viene vengono venne han había habían sido hat haben hatte hatten worden heeft hebben hadden был была было были будет був була було були буде будуть został została zostało zostały zostali był była było były będzie byl byla bylo byly bude encontró reunió casó incontrato sposato"
_LINKING = frozenset(_LINKING_LIST.split())
# The passive of each language, as it stands around what is done and before who does it.
_PASSIVE = {
    "en": r"\b(?:is|are|was|were|been|being|be|gets|got)\s(?:\w+\s){1,3}?by\b",
    "de": r"\b(?:wird|werden|wurden?|worden)\b.{0,60}?\b(?:von|vom|durch)\b",
    "fr": r"\b(?:est|sont|été|était|étaient|sera|seront|fut|furent)\s(?:\w+\s){1,2}?(?:par\b|d')",
    "es": r"\b(?:es|son|fue|fueron|sido|será|serán|era|eran)\s(?:\w+\s){1,2}?por\b",
    "pt": r"\b(?:é|são|foi|foram|sido|será|serão|era|eram)\s(?:\w+\s){1,2}?(?:por|pelo|pela|pelos|pelas)\b",
    "it": r"\b(?:è|sono|stato|stata|stati|state|fu|furono|viene|vengono|venne|sarà)\s(?:\w+\s){1,2}?(?:da|dal|dalla|dai|dagli|dalle|dall')(?:\b|\s|$)",
    "nl": r"\b(?:wordt|worden|werd|werden|is|zijn)\b.{0,60}?\bdoor\b",
    "uk": r"\b(?:був|була|було|були|буде|будуть)\s\w+(?:ний|на|не|ні|тий|та|те|ті)\b",
    "ru": r"\b(?:был|была|было|были|будет|будут)\s\w+(?:н|на|но|ны|т|та|то|ты)\b",
    "pl": r"\b(?:został|została|zostało|zostały|zostali|był|była|było|były|byli)\s\w+(?:ny|na|ne|ni|ty|ta|te|ci)\b.{0,30}?\bprzez\b",
    "zh": "被|遭到?",
    "sv": r"\b(?:blev|blir|blivit)\b.{0,60}?\bav\b", "da": r"\b(?:blev|bliver|blevet)\b.{0,60}?\baf\b", "nb": r"\b(?:ble|blir|blitt)\b.{0,60}?\bav\b",
}  # fmt: skip
_VOICE = {code: later(pattern, re.IGNORECASE) for code, pattern in _PASSIVE.items()}
# Languages whose passive names who does it without such a word; and the words of the others.
_WITHOUT_BY = frozenset({"zh", "uk", "ru"})
_BY_LIST = "by von vom durch par por pelo pela pelos pelas da dal dalla dai dagli dalle dall door przez av af"
_BY = frozenset(_BY_LIST.split())
# So many first letters have the forms of a verb in both voices in common, and so many other words may have another form.
_ROOT, _OTHER_FORMS = 3, 1
# What is said with nouns in languages that have articles, and melts with them, and with the words behind.
_LITTLE_LIST = "an the la le el il lo um un una uno unos unas del las los les des aux der die das den dem des ein eine einen einem einer eines het een uma uns umas num numa nuns numas dos das nos nas aos pelo pela gli dei degli delle dello della nel nella nei nelle sul sulla sui al alla allo agli alle col dal dalla"
_LITTLE = frozenset(_LITTLE_LIST.split())
# What says whose something is, or what of; and what says what a stretch of words is to the verb, wherever it stands.
_OF_LIST = 'of de di do da van "'
_OF = frozenset(_OF_LIST.split())
_TO_THE_VERB_LIST = "for with from into against over under after before between among about during at by von vom mit für gegen nach vor aus bei über unter zwischen durch seit par pour avec dans chez vers sous entre contre depuis por para con sobre desde hacia contra per tra fra voor met door naar tegen dla przez przed nad pod для при над под між від без перед через после після med för mot från till hos om efter"
_TO_THE_VERB = frozenset(_TO_THE_VERB_LIST.split())
# Articles of a letter or two that are other words elsewhere.
_SHORT_ARTICLES = {"en": frozenset("a"), "pt": frozenset(["o", "a", "os", "as"]), "it": frozenset(["i", "gli"])}
_ELIDED = re.compile("^(?:l|d|un|dell|all|nell|dall|sull|qu|n|s|c|j)'")
# German articles; and those that tell the case.
_ARTICLES_LIST = "der die das den dem des ein eine einen einem einer eines"
_ARTICLES = frozenset(_ARTICLES_LIST.split())
_MARKED = ("der ", "den ", "dem ", "einen ", "einem ")
# Chinese signs of grammar alone.
_EMPTY_SIGNS = frozenset("了的地得被遭到一个辆名家位")
_SIGNS = re.compile("[一-鿿]")
# Arabic says first what is done, then who did it and to whom; plurals have a case, and what is said of how ends in an alif.
_VERB_FIRST = frozenset({"ar"})
_ARABIC_CASE = re.compile("(?<=...)(?:ون|ين)$")
_MANNER = re.compile("[اًى]$")
# Signs that a thing has at least.
_LEAST_SIGNS = 2


@dataclass(frozen=True, slots=True)
class _Word:
    """A telling word: what it is compared by, the form it has, and its place among the pieces."""

    stem: str
    form: str
    at: int


def turned_round(before: list[Piece], after: list[Piece], texts: tuple[str, str], language: str) -> list[Found]:
    """The changes of who did what to whom, what belongs to what, from where to where, between two passages of the same words."""
    language = language.partition("-")[0]
    names = {p.token.value for p in (*before, *after) if p.token is not None and p.token.kind is TokenKind.NAME}
    found = _exchanged_in_frame(before, after, language, names)
    if found:
        return found
    one, other = _telling(before, language, names), _telling(after, language, names)
    if min(len(one), len(other)) < _TELLING:
        return []
    passive = [_VOICE[language].search(text) if language in _VOICE else None for text in texts]
    if language not in _WITHOUT_BY and _by_whom(before) == _by_whom(after):
        passive = [None, None]
    if (passive[0] is None) is not (passive[1] is None):
        verbs = [_within(side, at) for side, at in ((before, passive[0]), (after, passive[1]))]
        return [(ChangeKind.SCOPE, *_differing(before, after))] if _other_voice(one, other, language, verbs) else []
    if Counter(w.stem for w in one) != Counter(w.stem for w in other):
        places = []
    elif language in _CASES or language == "de":
        exchanged = _exchanged(one, other, before, after, language)
        cases = _in_other_cases(one, other)
        places = _crossed(cases) or [pair for pair in cases if any(pair[0] is w for w, _ in exchanged)]
        if not places and language == "de":
            places = [pair for pair in exchanged if not any(w.form.startswith(_MARKED) for w in pair)]
        places = places or _quoted_names(exchanged, before)
    else:
        places = _exchanged(one, other, before, after, language)
    return [
        (_kind(before, w.at, one), (before[w.at].start, before[w.at].end), (after[v.at].start, after[v.at].end))
        for w, v in places
    ]


def _telling(pieces: list[Piece], language: str, names: set[str]) -> list[_Word]:
    """The words that tell something, tokens among them, names however they are written; of Chinese the signs that are none of grammar."""
    found = []
    for at, piece in enumerate(pieces):
        key = piece.key
        if piece.token is not None:
            name = piece.token.kind is TokenKind.NAME
            stem = _stem(piece.token.value) if name else key
            found.append(_Word(stem, piece.token.text.casefold() if name and language in _CASES else stem, at))
            continue
        if _SIGNS.match(key):
            if key not in _EMPTY_SIGNS:
                found.append(_Word(key, key, at))
            continue
        key = _ELIDED.sub("", key)
        if not key[:1].isalpha() or (len(key) < _TELLING and key[0] < "\u0590") or key in _LINKING | _LITTLE | JOINTS:
            continue
        if at and pieces[at - 1].key == "'" and pieces[at - 1].start == pieces[at - 1].end - 1 and language == "tr":
            continue
        bare = KOREAN_PARTICLE.sub("", key) if language == "ko" and len(key) > 1 else key
        if language in _VERB_FIRST:
            bare = _ARABIC_CASE.sub("", key)
        declined = language in _CASES or language == "de" or key in names
        form = f"{pieces[at - 1].key} {key}" if language == "de" and at and pieces[at - 1].key in _ARTICLES else key
        found.append(_Word(_stem(bare) if declined else bare, form, at))
    return found


def _within(pieces: list[Piece], match: re.Match[str] | None) -> set[int]:
    """The places of the pieces that a match begins, ends or holds."""
    if match is None:
        return set()
    return {at for at, piece in enumerate(pieces) if piece.start < match.end() and match.start() < piece.end}


def _by_whom(pieces: list[Piece]) -> int:
    """How often a passage says “by” of somebody: by a day is until then."""
    days = [p.token is not None and p.token.kind is TokenKind.DATE for p in (*pieces[1:], pieces[-1])]
    return sum(p.key in _BY and not day for p, day in zip(pieces, days, strict=True))


def _stem(word: str) -> str:
    """The first letters of a word, which its cases have in common: мэр, мэра."""
    return word[:_SHORT_STEM] if len(word) <= _STEM else word[: _STEM - 1]


def _exchanged(
    one: list[_Word], other: list[_Word], pieces: list[Piece], others: list[Piece], language: str
) -> list[tuple[_Word, _Word]]:
    """The first words of two stretches that changed places around something that is done, each with what stands in its place now."""
    first = next((n for n, (a, b) in enumerate(zip(one, other, strict=True)) if a.stem != b.stem), len(one))
    last = next((n for n, (a, b) in enumerate(zip(one[::-1], other[::-1], strict=True)) if a.stem != b.stem), len(one))
    a, b = one[first : len(one) - last], other[first : len(other) - last]
    stems = [w.stem for w in a], [w.stem for w in b]
    for left in range(len(a) - 1, 0, -1):
        if stems[0][:left] != stems[1][-left:]:
            continue
        verb_first = language in _VERB_FIRST and first == 1
        for right in range(len(a) - left - (not verb_first), 0, -1):
            if stems[0][-right:] != stems[1][:right]:
                continue
            middle = a[left : len(a) - right]
            if [w.stem for w in middle] != [w.stem for w in b[right : len(b) - left]]:
                continue
            signs = bool(_SIGNS.match(a[0].form))
            if signs and min(left, right) < _LEAST_SIGNS:
                continue
            moved = ((a[0], b[right + len(middle)]), (a[-right], b[0]))
            if any(_with_its_word(pieces, w.at, others, v.at, language) for w, v in moved):
                continue
            if middle and [w.stem for w in middle] == [w.stem for w in one[first + len(a) :][: len(middle)]]:
                continue  # a list: rail travel and bus travel
            if middle:
                told = _does(middle, pieces) and not _listed(pieces, a[left - 1].at + 1, a[-right].at)
            else:
                told = a[left - 1].at + 1 == a[-right].at and not any(_MANNER.search(w.form) for w in a)
            if told:
                return [(a[0], b[0]), (a[-right], b[right + len(middle)])]
    return []


def _with_its_word(one: list[Piece], at: int, other: list[Piece], there: int, language: str) -> bool:
    """Whether what moved is a time, or took along the word before it that says what it is to the verb: in the house, to another end."""
    token = one[at].token
    if (token is not None and token.kind is TokenKind.DATE) or one[at].key in _TO_THE_VERB:
        return True
    words = [_leading(side[:n], language) for side, n in ((one, at), (other, there))]
    return words[0] == words[1] != "" and sum(p.key == words[0] for p in one) == 1


def _leading(pieces: list[Piece], language: str) -> str:
    """The last word of some pieces that is no article."""
    for piece in reversed(pieces):
        if piece.key not in _LITTLE | _ARTICLES | _OF | _SHORT_ARTICLES.get(language, frozenset()):
            return piece.key if piece.key[0].isalpha() else ""
    return ""


def _does(words: Sequence[_Word], pieces: list[Piece]) -> bool:
    """Whether among some words is one that may say what is done or measured."""
    tokens = [pieces[w.at].token for w in words]
    return any(
        w.form not in JOINTS and (token is None or token.kind is not TokenKind.MODALITY)
        for w, token in zip(words, tokens, strict=True)
    )


def _listed(pieces: list[Piece], first: int, last: int) -> bool:
    """Whether nothing but what joins a list, or a bare list's other parts, stands between two places."""
    return all(p.key in JOINTS or not p.key[0].isalnum() for p in pieces[first:last])


def _other_voice(one: list[_Word], other: list[_Word], language: str, verbs: list[set[int]]) -> bool:
    """Whether two passages in different voices have the same words in the same order: what was done by the first is done to it now."""
    if language == "zh":
        # What is done stands behind who does it in the passive.
        first = [[w.stem for w in side[:_LEAST_SIGNS]] for side in (one, other)]
        same = Counter(w.stem for w in one) == Counter(w.stem for w in other)
        return same and first[0] == first[1] and one[-1].stem != other[-1].stem
    if Counter(w.stem for w in one) == Counter(w.stem for w in other) and language in _CASES:
        cases = _in_other_cases(one, other)
        return sum(w.at not in verbs[0] and v.at not in verbs[1] for w, v in cases) == 1
    words = [[w for w in side if w.form not in _BY] for side in (one, other)]
    if len(words[0]) != len(words[1]):
        return False
    differing = [(w, v) for w, v in zip(*words, strict=True) if w.stem != v.stem]
    return len(differing) <= _OTHER_FORMS and all(w.stem[:_ROOT] == v.stem[:_ROOT] for w, v in differing)


def _differing(before: list[Piece], after: list[Piece]) -> tuple[Span, Span]:
    """From the first piece that two passages do not have in common to the last."""
    shorter = min(len(before), len(after))
    first = next((n for n in range(shorter) if before[n].key != after[n].key), shorter)
    rest = range(1, shorter - first + 1)
    last = next((n - 1 for n in rest if before[-n].key != after[-n].key), shorter - first)
    return span_of(before, first, len(before) - last), span_of(after, first, len(after) - last)


def _in_other_cases(one: list[_Word], other: list[_Word]) -> list[tuple[_Word, _Word]]:
    """The words that stand in another case now, where all are the same words."""
    forms = [{w.stem: w for w in side} for side in (one, other)]
    often = {stem for stem, count in Counter(w.stem for w in one).items() if count > 1}
    if any(
        sorted(w.form for w in one if w.stem == stem) != sorted(w.form for w in other if w.stem == stem)
        for stem in often
    ):
        return []
    pairs = [(w, forms[1][stem]) for stem, w in forms[0].items() if stem not in often]
    # Of a noun that has an article on one side alone nothing is known.
    return [(w, v) for w, v in pairs if w.form != v.form and (" " in w.form) is (" " in v.form)]


def _crossed(cases: list[tuple[_Word, _Word]]) -> list[tuple[_Word, _Word]]:
    """Two words of which the one has the ending now that the other had: who did it, and who it was done to."""
    ends = [_ends(w.form, v.form) for w, v in cases]
    for n, (was, now) in enumerate(ends):
        for m, (other_was, other_now) in enumerate(ends[n + 1 :], n + 1):
            if (was == other_now and len(now) <= _ENDING) or (now == other_was and len(was) <= _ENDING):
                return [cases[n], cases[m]]
    return []


def _ends(one: str, other: str) -> tuple[str, str]:
    """What two forms of a word do not have in common at their ends; their articles, where they have these."""
    if " " in one and " " in other:
        return one.partition(" ")[0], other.partition(" ")[0]
    pairs = zip(one, other, strict=False)
    same = next((n for n, (a, b) in enumerate(pairs) if a != b), min(len(one), len(other)))
    return one[same:], other[same:]


def _quoted_names(places: list[tuple[_Word, _Word]], pieces: list[Piece]) -> list[tuple[_Word, _Word]]:
    """The places if what changed them stands in quotation marks, where names have no cases."""
    return places if places and all(w.at and pieces[w.at - 1].key == '"' for w, _ in places) else []


def _exchanged_in_frame(before: list[Piece], after: list[Piece], language: str, names: set[str]) -> list[Found]:
    """Figures, days or names that changed places in a frame of the same words: from 4 to 5, from 5 to 4."""
    kinds = (TokenKind.NUMBER, TokenKind.DATE, TokenKind.NAME)

    def kind(piece: Piece) -> TokenKind | None:
        if piece.token is None:
            return TokenKind.NAME if piece.key in names else None
        return piece.token.kind if piece.token.kind in kinds else None

    one, other = ([k.value if (k := kind(p)) else p.key for p in side] for side in (before, after))
    blocks = SequenceMatcher(None, one, other, autojunk=False).get_matching_blocks()
    pairs = [(b.a + n, b.b + n) for b in blocks for n in range(b.size)]
    words = [sum(kind(p) is None and len(p.key) >= _TELLING for p in side) for side in (before, after)]
    kept = sum(kind(before[x]) is None and len(before[x].key) >= _TELLING for x, _ in pairs)
    if kept < _FRAME * min(words):
        return []
    slots = [(x, y, told) for x, y in pairs if (told := kind(before[x])) is not None]
    for n, (x, y, told) in enumerate(slots):
        for v, w, other_told in slots[n + 1 :]:
            if told is not other_told or one_name(before[x], before[v], language):
                continue
            if not (one_name(before[x], after[w], language) and one_name(before[v], after[y], language)):
                continue
            if _listed(before, x + 1, v) or (
                told is TokenKind.NAME
                and (
                    in_same_list(before, x, after, w, language)
                    or _only_moved(before[x], after[w], before[v], after[y], language)
                )
            ):
                continue
            return [
                (ChangeKind(told.value), (before[a].start, before[a].end), (after[b].start, after[b].end))
                for a, b in ((x, y), (v, w))
            ]
    return []


# Endings of names that stand in a case which tells what they are to the verb, wherever they stand.
_OBLIQUE = re.compile(r".*(?:[уюеєыиі]|ом|ем|єм|ой|ою|ей|ого|ому|ami|ach|owi|ego|emu|em|ę|ą|u|y|i|'\w+)")


def _only_moved(one: Piece, one_now: Piece, other: Piece, other_now: Piece, language: str) -> bool:
    """Whether two names that changed places tell by their cases that they are still to the verb what they were."""
    if language not in _CASES:
        return False
    forms = [p.key if p.token is None else p.token.text.casefold() for p in (one, one_now, other, other_now)]
    if forms[0] != forms[1] or forms[2] != forms[3]:
        return False
    return any(_OBLIQUE.fullmatch(form) for form in (forms[0], forms[2]))


def _kind(pieces: list[Piece], at: int, words: Sequence[_Word]) -> ChangeKind:
    token = pieces[at].token
    if token is not None and token.kind in (TokenKind.NAME, TokenKind.NUMBER, TokenKind.DATE):
        return ChangeKind(token.kind.value)
    numbers = sum((other := pieces[w.at].token) is not None and other.kind is TokenKind.NUMBER for w in words)
    # Where two things each have a figure, the figures are what changed.
    return ChangeKind.NUMBER if numbers > 1 else ChangeKind.SCOPE
