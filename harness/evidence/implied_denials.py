"""A denial that the other passage says with a word that has it in its meaning: could not raise it, it was out of reach; did not come, stayed away; have not found
it, it remains unknown."""

from __future__ import annotations

import re

from harness.evidence.left_over import Entry, LeftOver, Side
from harness.evidence.negated import negates_once
from harness.evidence.patterns import later
from harness.evidence.pieces import Piece, is_negation, word_of
from harness.model.passage import TokenKind

# What says that a thing cannot be: beside a “cannot” that went, and no “can” that stayed.
_CANNOT_BY_LANGUAGE = {
    "en": r"out\sof\s(?:\w+\s)?reach|beyond\s(?:[\w']+\s){0,3}(?:reach|means|power|capacity)|unable|impossible|too\s(?:much|large|big|high|expensive|heavy|costly|dear)\sfor|hard-pressed",
    "de": r"außer\sreichweite|überfordert|unerschwinglich|unbezahlbar|unmöglich|außerstande|außer\sstande|zu\s(?:teuer|hoch|groß|viel|schwer)\sfür",
    "fr": r"hors\sde\sportée|hors\sde\sprix|(?:au-delà|au-dessus)\sdes?\s(?:\w+\s)?moyens|incapables?|impossible|trop\s(?:chère?|lourde?|élevée?|grande?|importante?)s?\spour|inaccessibles?",
    "es": r"fuera\sde(?:l)?\s(?:su\s)?alcance|por\sencima\sde\s(?:sus|las)\sposibilidades|inalcanzable\w*|inasumible\w*|incapa(?:z|ces)|imposible|demasiado\s(?:car|alt|grand|elevad)\w+\spara",
    "it": r"fuori\s(?:dalla\s)?portata|al\sdi\s(?:là|sopra)\sdelle\s(?:sue\s|loro\s)?possibilità|insostenibil\w+|incapac\w+|impossibile|troppo\s(?:car|alt|grand|elevat|pesant)\w+\sper",
    "pt": r"fora\sd[oe]\s(?:seu\s)?alcance|acima\sdas\s(?:suas\s)?possibilidades|incapa(?:z|zes)|impossível|demasiado\s(?:car|alt|grand|elevad)\w+\spara",
    "nl": r"buiten\s(?:het\s)?bereik|boven\s(?:de\s|zijn\s|haar\s|hun\s)?macht|te\s(?:duur|hoog|groot|veel|zwaar)\svoor|onmogelijk|onbetaalbaar",
    "pl": r"poza\s(?:\w+\s)?zasięgiem|ponad\s(?:\w+\s)?siły|niemożliw\w+|niezdoln\w+|zbyt\s(?:drog|wysok|duż)\w+\sdla",
    "uk": r"непосильн\w+|не\sпід\sсилу|понад\s(?:\w+\s)?сили|недосяжн\w+|неможлив\w+|нездатн\w+",
    "ru": r"непосильн\w+|не\sпо\sсилам|не\sпо\sкарману|недоступн\w+|невозможн\w+|неспособн\w+|не\sв\sсилах",
    "tr": r"(?:gücünü|imkânlarını|imkanlarını|bütçesini)\saş\w+|imkânsız\w*|imkansız\w*",
    "ar": r"خارج\s(?:عن\s)?(?:ال)?(?:متناول|قدرة|طاقة)\w*|فوق\s(?:طاقة|قدرة)\w*|مستحيل\w*|يستحيل",
    "hi": r"असंभव|नामुमकिन|असमर्थ",
    "ja": r"手が届か|手に余|困難|難し|不可能",
    "zh": r"难以|難以|无力|無力|承担不起|承擔不起|负担不起|負擔不起",
    "ko": r"어렵|어려|힘들|벅차|역부족|불가능",
    "sv": r"utom\sräckhåll|omöjlig\w*|för\s(?:dyr|hög|stor|mycket)\w*\sför",
    "da": r"uden\sfor\srækkevidde|umulig\w*|for\s(?:dyr|høj|stor|meget)\w*\sfor",
    "nb": r"utenfor\srekkevidde|umulig\w*|for\s(?:dyr|høy|stor|mye)\w*\sfor",
    "cs": r"mimo\s(?:\w+\s)?dosah|nad\s(?:\w+\s)?síly|nemožn\w+|neschopn\w+|příliš\s(?:drah|vysok|velk)\w+\spro",
}  # fmt: skip
# What says alone, but for little words, that somebody did not come, speak, or keep what was set.
_DID_NOT_BY_LANGUAGE = {
    "en": r"(?:stay|stayed|kept|remained)\s(?:away|silent)|absent|missed|broke|unanswered|unknown",
    "de": r"abwesend|schwieg\w*|ferngeblieben|unbekannt|unbeantwortet",
    "fr": r"absente?s?|(?:gardé|garde|gardait)\sle\ssilence|inconnue?s?|sans\sréponse",
    "es": r"ausente\w*|guard(?:ó|a|aba)\ssilencio|desconocid\w+|sin\srespuesta",
    "it": r"assent\w+|sconosciut\w+|senza\srisposta",
    "pt": r"ausente\w*|desconhecid\w+|sem\sresposta",
    "nl": r"afwezig|weggebleven|onbekend|onbeantwoord",
    "pl": r"nieobecn\w+|nieznan\w+|bez\sodpowiedzi",
    "uk": r"відсутн\w+|невідом\w+|без\sвідповіді",
    "ru": r"отсутств\w+|неизвестн\w+|без\sответа",
    "tr": r"devre\sdışı",
    "ar": r"غائب\w*|تغيب\w*|مجهول\w*",
    "ja": r"欠席|不明",
    "zh": r"缺席|不详|不詳|不得而知",
    "ko": r"불참",
    "hi": r"अनुपस्थित|अज्ञात",
    "sv": r"frånvarande|uteblev|okän[dt]\w*",
    "da": r"fraværende|udeblev|ukendt\w*",
    "nb": r"fraværende|uteble\w*|ukjent\w*",
    "cs": r"nepřítomn\w+|neznám\w+|bez\sodpovědi",
}  # fmt: skip
# What leaves out of all the one that “but not” does: nothing else takes the place.
_EXCEPT = later(
    r"(?<!\w)(?:except|sauf|excepté|hormis|salvo|excepto|exceto|tranne|eccetto|außer|ausgenommen|behalve|utom|undtagen|unntatt|oprócz|крім|окрім|кроме|hariç)(?!\w)",
    re.IGNORECASE,
)


def _compiled(by_language: dict[str, str]) -> dict[str, re.Pattern[str]]:
    return {
        code: later(pattern if code in ("ja", "zh", "ko", "hi") else rf"(?<!\w)(?:{pattern})(?!\w)", re.IGNORECASE)
        for code, pattern in by_language.items()
    }


_CANNOT, _DID_NOT = _compiled(_CANNOT_BY_LANGUAGE), _compiled(_DID_NOT_BY_LANGUAGE)
# What a word begins with that denies the rest of it: unbekannt, незаписан.
_PREFIX_BY_LANGUAGE = {"en": "un in im dis non", "de": "un", "nl": "on", "sv": "o", "da": "u", "nb": "u", "fr": "in im ir il non", "es": "in im ir des", "it": "in im ir s", "pt": "in im ir des", "pl": "nie", "cs": "ne", "ru": "не", "uk": "не"}  # fmt: skip
_PREFIXES = {code: tuple(words.split()) for code, words in _PREFIX_BY_LANGUAGE.items()}
# Before what is denied stands the word that denies it, but for these.
BEHIND_IT = frozenset({"ja", "ko", "tr", "hi"})
# Letters that a word has at least which tells what is denied, and by which two forms are one word; of a script of syllables or signs.
_WORD, _STEM, _SIGNS = 3, 4, 2
# How far from the word that denies its verb of being able stands, and so near before a word that has a denial in it none denies it again.
_NEAR = 3
# Pasts that have another beginning; what is left of a word without its vowels, and of how many letters that tells it.
_OTHER_PASTS = {"go": ("went", "gone"), "goes": ("went",), "buy": ("bought",), "bring": ("brought",), "think": ("thought",), "seek": ("sought",), "teach": ("taught",), "catch": ("caught",), "see": ("saw", "seen"), "pay": ("paid", "pays"), "say": ("said", "says"), "do": ("did", "done"), "have": ("had", "has"), "make": ("made",), "keep": ("kept",), "leave": ("left",), "lose": ("lost",)}  # fmt: skip
# How a denial by a word's beginning is read, and what before such a word says that it is of a thing.
_BY_BEGINNING = "un-"
_ARTICLES_BY_LANGUAGE = {"en": "a an the their his her its our my", "de": "der die das den dem des ein eine einen einem einer eines", "fr": "le la les un une", "es": "el los las un una", "it": "il lo gli un una", "pt": "um uma", "nl": "de het een"}  # fmt: skip
_ARTICLES = {code: frozenset(words.split()) for code, words in _ARTICLES_BY_LANGUAGE.items()}
# From here on are scripts whose languages need no “is”; and from here on those that part words by no spaces, and Hindi's and Korean's.
_NO_COPULA, _UNSPACED = "\u0400", "\u0900"
# What may stand beside such a word: forms of “to be”, what joins it to its object.
_LITTLE_LIST = "was were is are be been being has have had did does do remains remained still left to from at of it war waren ist sind blieb bleibt noch von der die das dem est sont était étaient a ont été resté restée toujours es está estaba estuvo son fue ha han sido è era erano sono stato stata foi é estava está is was werd był była było byli jest są був була були було є был была было были остаётся остается oldu idi كان كانت هو هي する した し だった である 了 是 했다 했다고 함 всё все ещё еще досі ще noch encore toujours aún todavía ancora ainda nog wciąż är var er blev byl byla bylo je"
LITTLE = frozenset(_LITTLE_LIST.split())
# Languages that say by a verb's ending or in two words that a thing cannot be: 마련할 수 없다.
_ENDINGS_OF_BEING_ABLE = frozenset({"ko", "ja"})
# What ends a clause, behind which the word may be of another; and what a Korean verb ends in before a second one.
_ENDS_LIST = ", ; : . ! ? — – ( ) ， 、 。 ； and but und aber et mais y e pero i a ale але та і и а но ve ama و"
_ENDS = frozenset(_ENDS_LIST.split())
_KOREAN_AND = ("고", "며", "지만", "는데", "으나")
_VOWELS, _LEFT = later("[aeiouyäöüàâáéèêëíìîïóòôúùûаеёиоуыэюяіїєąęóāēīōū]"), 2
# An Arabic verb's person, and what is written together with a noun: تدفع, دفع, الدفع.
_ARABIC_BEGINNING = later(r"^(?:[وف]?[بلك]?ال|[يتنأ])(?=[\u0621-\u064a]{3,})")
_ABLE = frozenset({"modality can", "modality may"})


def drop_implied_denials(left: LeftOver, texts: tuple[str, str], language: str) -> None:
    """Takes out the one negation of a passage, and the verb of being able that it is of, where the other one has a word that denies by its meaning
    in its place and what is denied is not told there: for a “cannot” one of its being impossible, in the same clause; for a “did not” one
    that stands there alone."""
    code = language.partition("-")[0]
    if code not in _CANNOT:
        return
    for side, own, other in zip(left.sides(), texts, reversed(texts), strict=True):
        denied = [(at, region) for at, region in side.ours if is_negation(side.own[at])]
        if not denied or not negates_once(side.own, denied[0][0], language):
            continue
        what = _denied(side.own, denied[0][0], -1 if code in BEHIND_IT else 1)
        able = [
            (at, region)
            for at, region in side.ours
            if side.own[at].key in _ABLE and any(abs(at - other_at) <= _NEAR for other_at, _ in denied)
        ]
        if not _taken(
            side, code, denied, what, cannot=bool(able) or code in _ENDINGS_OF_BEING_ABLE, own=own, other=other
        ):
            continue
        for entry in (*denied, *able):
            side.reword(*entry)
        for entry in list(side.theirs):
            if is_negation(side.other[entry[0]]):
                side.reword_there(*entry)


def _taken(side: Side, code: str, denied: list[Entry], what: str | None, *, cannot: bool, own: str, other: str) -> bool:
    """Whether a word that denies by its meaning took the place of the negation."""
    if what is None:
        # “But not in Brest” is “except in Brest”.
        return all(_alone_in_place(side, region, _spans(_EXCEPT, own, other)) for _, region in denied)
    if _tells(side.other, what):
        return False
    alone = _spans(_DID_NOT[code], own, other)
    alone += [(p.start, p.end) for p in side.other if _has_in_it(p, what, _PREFIXES.get(code, ()))]
    if _says_so(side, alone) and all(_alone_in_place(side, region, alone) for _, region in denied):
        return True
    impossible = [span for span in _spans(_CANNOT[code], own, other) if _is_predicate(side.other, span)]
    still = any(piece.key in _ABLE for piece in side.other)
    return (
        cannot
        and not still
        and _says_so(side, impossible)
        and all(_in_place(side, region, impossible, last=code in BEHIND_IT) for _, region in denied)
    )


def _spans(pattern: re.Pattern[str], own: str, other: str) -> list[tuple[int, int]]:
    """Where the other passage has such a word, if the own one has none."""
    return [] if pattern.search(own) else [m.span() for m in pattern.finditer(other)]


def _is_predicate(pieces: list[Piece], span: tuple[int, int]) -> bool:
    """Whether a word says what something is, not which: the sum is impossible, not an impossible sum. What is said in several words is no adjective."""
    held = [n for n, piece in enumerate(pieces) if _within(piece, [span])]
    if len(held) != 1 or pieces[held[0]].key[0] >= _UNSPACED:
        return bool(held)
    before, behind = pieces[: held[0]], pieces[held[0] + 1 :]
    if before and word_of(before[-1]) in LITTLE:
        return True
    return not behind or (pieces[held[0]].key[0] >= _NO_COPULA and behind[0].key in _ENDS)


def _says_so(side: Side, spans: list[tuple[int, int]]) -> bool:
    """Whether the other passage denies by such a word alone, and does not deny that again."""
    return bool(spans) and all(_within(piece, spans) for piece in side.other if is_negation(piece))


def _within(piece: Piece, spans: list[tuple[int, int]]) -> bool:
    return any(a < piece.end and piece.start < b for a, b in spans)


def _in_place(side: Side, region: int, spans: list[tuple[int, int]], *, last: bool) -> bool:
    """Whether such a word stands in the place of a negation or, where nothing does, in that of what stood beside it, in one clause with all that
    took the place; ``last`` asks that it ends that, as a predicate does."""
    there = side.in_place(region)
    if not any(piece.key[:1].isalpha() for piece in there):
        # The negation stood alone: fr. ne … pas, around a verb that another stretch has.
        there = [
            p
            for beside in (region - 2, region - 1, region + 1, region + 2)
            if 0 <= beside < len(side.left.codes) and side.left.codes[beside][0] != "equal"
            for p in side.in_place(beside)
        ]
    held = [n for n, piece in enumerate(there) if _within(piece, spans)]
    if not held or any(_ends_clause(piece.key) for piece in there):
        return False
    return not last or not any(len(piece.key) >= _SIGNS and piece.key[0].isalpha() for piece in there[held[-1] + 1 :])


def _alone_in_place(side: Side, region: int, spans: list[tuple[int, int]]) -> bool:
    """Whether nothing but such a word, and little ones, took the place of a negation."""
    there = [piece for piece in side.in_place(region) if piece.key[:1].isalpha()]
    if not any(_within(piece, spans) for piece in there):
        return False
    return all(_within(piece, spans) or word_of(piece) in LITTLE for piece in there)


def _ends_clause(key: str) -> bool:
    return key in _ENDS or ("가" <= key[0] <= "힣" and key.endswith(_KOREAN_AND))


def _denied(pieces: list[Piece], at: int, step: int) -> str | None:
    """The word that is denied: the next that is no verb of being able, no figure and no little word."""
    place = at + step
    while 0 <= place < len(pieces):
        piece = pieces[place]
        if piece.token is None and piece.key[:1].isalpha():
            if len(piece.key) >= (_SIGNS if "가" <= piece.key[0] <= "힣" else 1 if piece.key[0] >= "\u2e80" else _WORD):
                return piece.key
        elif piece.token is None or piece.token.kind not in (TokenKind.MODALITY, TokenKind.NEGATION):
            return None
        place += step
    return None


def denies_another(
    before: list[Piece], i: int, after: list[Piece], j: int, pairs: dict[int, int], language: str
) -> bool:
    """Whether of two words that are laid side by side as one denial the one is a plain “not” and the other a word that denies by its beginning, and
    what was denied is told now: before that word, or in a clause of its own that ended before it; or the word is said of a thing."""
    one, other = before[i].token, after[j].token
    if one is None or other is None or (one.value == _BY_BEGINNING) is (other.value == _BY_BEGINNING):
        return False
    pieces, at, others, there = (before, i, after, j) if other.value == _BY_BEGINNING else (after, j, before, i)
    step = -1 if language.partition("-")[0] in BEHIND_IT else 1
    what = _denied(pieces, at, step)
    if what is None:
        return False
    told = [n for n, piece in enumerate(others) if piece.token is None and one_word(what, piece.key)]
    if step > 0 and told and max(told) < there:
        return True
    if told:
        return False
    last = _last_in_both(pairs, at, there, turned=pieces is after)
    between = others[last + 1 : there]
    ends = next((n for n, piece in enumerate(between) if _ends_clause(piece.key)), None)
    if ends is not None and any(
        len(p.key) > _WORD and p.key[0].isalpha() and word_of(p) not in LITTLE for p in between[:ends]
    ):
        return True
    articles = _ARTICLES.get(language.partition("-")[0], frozenset())
    if there > 0 and others[there - 1].key in articles:
        return True
    # “Un sommet impossible”.
    noun = others[there - 1] if there > 1 else None
    return (
        noun is not None
        and noun.token is None
        and len(noun.key) > _WORD
        and word_of(noun) not in LITTLE
        and others[there - 2].key in articles
    )


def _last_in_both(pairs: dict[int, int], at: int, there: int, *, turned: bool) -> int:
    """The last piece of the other passage before the word that stands in both."""
    both = [(y, x) if turned else (x, y) for x, y in pairs.items()]
    return max((y for x, y in both if x < at and y < there), default=-1)


def _has_in_it(piece: Piece, what: str, prefixes: tuple[str, ...]) -> bool:
    """Whether a word is what is denied, with a beginning that denies it."""
    word = word_of(piece)
    return any(
        word.startswith(prefix) and one_word(what, word[len(prefix) :])
        for prefix in prefixes
        if len(word) > len(prefix) + _WORD
    )


def drop_same_denial(left: LeftOver, language: str) -> None:
    """Takes out the one negation of each of two passages that stand in place of each other and deny the same word."""
    first, second = left.sides()
    ours, theirs = ([e for e in side.ours if is_negation(side.own[e[0]])] for side in (first, second))
    if not ours or not theirs or {region for _, region in ours} != {region for _, region in theirs}:
        return
    # “No longer” and “not yet” are other denials.
    if len({first.own[at].key for at, _ in ours} | {second.own[at].key for at, _ in theirs}) > 1:
        return
    if not (negates_once(first.own, ours[0][0], language) and negates_once(second.own, theirs[0][0], language)):
        return
    step = -1 if language.partition("-")[0] in BEHIND_IT else 1
    one, other = _denied(first.own, ours[0][0], step), _denied(second.own, theirs[0][0], step)
    if one is None or other is None:
        return
    if not one_word(one, other):
        return
    for side, entries in ((first, ours), (second, theirs)):
        for entry in entries:
            side.reword(*entry)


def _tells(pieces: list[Piece], word: str) -> bool:
    return any(one_word(word, piece.key) for piece in pieces if piece.token is None)


def one_word(one: str, other: str) -> bool:
    """Whether two words may be forms of one: by their first letters, or by what is left without vowels, as in find and found, finden and gefunden."""
    if one[0] >= "\u2e80":
        return one[:_SIGNS] == other[:_SIGNS]
    if "\u0621" <= one[0] <= "\u064a":
        one, other = (_ARABIC_BEGINNING.sub("", word) for word in (one, other))
    if one[:_STEM] == other[:_STEM] or other in _OTHER_PASTS.get(one, ()) or one in _OTHER_PASTS.get(other, ()):
        return True
    short, long = sorted((_VOWELS.sub("", word) for word in (one, other)), key=len)
    return len(short) >= _LEFT and (long.startswith(short) or long.removeprefix("g").startswith(short))
