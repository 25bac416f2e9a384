"""Which negations of a passage negate together, and which were only moved."""

from __future__ import annotations

from itertools import takewhile

from harness.evidence.left_over import LeftOver
from harness.evidence.other_words import mostly_others
from harness.evidence.pieces import Piece, is_negation, key_at, kind_at
from harness.model.passage import CriticalToken, TokenKind

# Languages that say no twice to say it once: ніхто не, personne n'a, no … ningún, 아무도 … 않았다.
_CONCORD_LIST = "fr es it pt pl cs sk uk ru be bg sr hr sl ro el hu ko ca fa"
_CONCORD = frozenset(_CONCORD_LIST.split())
# The words that negate a verb by themselves; a second one of them negates the first.
_BARE_LIST = "no non não nie ne n' not nicht niet inte ikke ei nu не нет ні нема немає nem nu δεν ma było было було 않 않았다 못 안 ni"
_BARE = frozenset(_BARE_LIST.split())
_NEGATIVE_WORDS = frozenset({"not", "neither", "nobody", "none", "never"})
# What French puts before the verb besides the word that negates.
_CLITICS = frozenset({"ne", "n'"})
# What ends a clause, and how far apart a verb and its negative words may stand.
_CLAUSE_ENDS_LIST = ", ; : . ! ? — – ( ) que qu' che że що что чтобы щоб jak але но pero mais ma"
CLAUSE_ENDS = frozenset(_CLAUSE_ENDS_LIST.split())
_NEAREST = 7
# What leads to another clause without a comma; and words that say of a thing that there is none.
_SUBORDINATES_BY_LANGUAGE = {
    "en": "that whether if say says said and or", "de": "dass ob zu und oder dat", "fr": "et ou que qu' si", "es": "y o e u que si", "it": "e o ed che se", "pt": "e ou que se",
    "nl": "en of dat", "sv": "och eller att om", "da": "og eller at om", "nb": "og eller at om", "pl": "i lub oraz że czy", "cs": "a nebo i že zda", "sk": "a alebo i že či",
    "uk": "і й та або що чи", "ru": "и или что ли", "tr": "ve veya", "ar": "و أو أن",
}  # fmt: skip
_SUBORDINATES = {code: frozenset(words.split()) for code, words in _SUBORDINATES_BY_LANGUAGE.items()}
_ANY_SUBORDINATE = frozenset().union(*_SUBORDINATES.values())
_NO_THING_LIST = "no kein keine keinen keiner keinem aucun aucune nul nulle ningún ninguna ninguno nessun nessuna nessuno nenhum nenhuma geen ingen inget inga intet niciun nicio žádný žádná žádné žádní żaden żadna żadne žiadny žiadna brak немає нема нет yok yoktu без sin sans without senza sem bez zonder ohne"
# Words on either side of a negation that it may be bound to; marks that end its clause; letters up to which a word is a little one.
_BOUND_WORDS = 2
_MARKS = frozenset(",;:.!?—–()")
_LITTLE = 3
# So near behind a negation stands its verb.
_NEXT = 3
# Letters by which two forms are one thing, and how many words behind a verb's negation what it does not have may stand.
_THING, _REACH = 5, 4
# So great a share (0–1) of the words of the shorter one has a passage in other words at most.
_REWORDED = 0.6
_NO_THING = frozenset(_NO_THING_LIST.split())


def drop_concord(left: LeftOver, language: str) -> None:
    """Takes out all but one of the negations of a clause, where a language repeats them: “ніхто не постраждав” negates once.

    Where one stays and hardly anything else changed, only a negative word that nothing took the place of is taken out: “nic nie” for
    “nikt nic nie” but for “ktoś nic nie”; a verb that lost its own negation says another thing.
    """
    if language.partition("-")[0] not in _CONCORD:
        return
    if not any(kind_at(side.own, at) is TokenKind.NEGATION for side in left.sides() for at, _ in side.ours):
        return
    before, after = left.before, left.after
    changed = [(before[a:b], after[c:d]) for tag, a, b, c, d in left.codes if tag != "equal"]
    others = [sum(not is_negation(p) for p in (*one, *other)) for one, other in changed]
    freely = sum(others) > 1
    for side in left.sides():
        regions = dict(side.ours)
        for clause in _negated(side.own, language):
            ours = [at for at in clause if at in regions]
            kept = len(ours) < len(clause)
            for at in ours[0 if kept else 1 :]:
                _, a, b, c, d = left.codes[regions[at]]
                beside = [p for p in (*before[a:b], *after[c:d]) if not is_negation(p)]
                # “N'a pas voulu” negates by its “pas”.
                token = side.own[at].token
                alone = token is None or token.text.casefold() not in _CLITICS
                if kept and alone and not freely and bool(beside) is not _is_bare(token):
                    continue
                side.reword(at, regions[at])


def _is_scope(piece: Piece) -> bool:
    return piece.token is not None and piece.token.kind is TokenKind.SCOPE


def _negated(pieces: list[Piece], language: str) -> list[list[int]]:
    """The plain negations, those that negate one verb together as one."""
    concord = language.partition("-")[0] in _CONCORD
    clauses: list[list[int]] = []
    ended = True
    for at, piece in enumerate(pieces):
        token = piece.token
        ended |= piece.key in CLAUSE_ENDS
        if token is None or token.kind is not TokenKind.NEGATION or token.value not in _NEGATIVE_WORDS:
            continue
        last = clauses[-1] if clauses else []
        again = _is_bare(token) and any(_is_bare(pieces[i].token) for i in last)
        if not concord or ended or again or at - last[-1] > _NEAREST:
            clauses.append([])
        clauses[-1].append(at)
        ended = False
    return clauses


def alone_negated(before: list[Piece], x: int, after: list[Piece], y: int, language: str) -> bool:
    """Whether each of two single clauses is negated once, by one who does not (“nobody”, “no injuries”, немає), or in other order only."""
    leading = _SUBORDINATES.get(language.partition("-")[0], _ANY_SUBORDINATE)
    for pieces, at in ((before, x), (after, y)):
        if any(p.key in CLAUSE_ENDS or p.key in leading for p in pieces[:-1]):
            return False
        negated = _negated(pieces, language)
        if len(negated) > 1 or (negated and at not in negated[0]):
            return False
        if sum(1 for p in pieces if p.token and p.token.kind is TokenKind.NEGATION) > max(1, *map(len, negated), 0):
            return False
    words = [sorted(p.key for p in pieces if p.key[:1].isalpha()) for pieces in (before, after)]
    if words[0] == words[1]:
        beside = [{key_at(pieces, at - 1), key_at(pieces, at + 1)} - {""} for pieces, at in ((before, x), (after, y))]
        # A verb before its subject is that verb still: “ingen skadades”, “skadades ingen”.
        if (x and y) or beside[0] & beside[1]:
            return True
    if not (_nominal(before[x].token) or _nominal(after[y].token)):
        return False
    # “No nurse treated the patient” is not “The nurse treated no patient”; but nobody was wounded where there are no wounded.
    return not any(
        (bound := key_at(pieces, at + 1))
        and bound in other
        and not (_is_scope(pieces[at + 1]) and _is_somebody(counter.token))
        for pieces, at, other, counter in ((before, x, words[1], after[y]), (after, y, words[0], before[x]))
        if not _is_somebody(pieces[at].token)
    )


def reworded_negation(before: list[Piece], x: int, after: list[Piece], y: int, language: str) -> bool:
    """Whether each of two passages of mostly other words negates once, and what the one negates is negated in the other as well or does
    not stand there: the same in other words (“never slept”, “without sleep”)."""
    if any(not negates_once(pieces, at, language) for pieces, at in ((before, x), (after, y))):
        return False
    undone = [hides(pieces, at) for pieces, at in ((before, x), (after, y))]
    if undone[0] is not undone[1]:
        return False
    if mostly_others(before, after, in_any_order=True):
        return True
    stems = [{_stem(p.key) for p in pieces if _tells(p)} for pieces in (before, after)]
    if len(stems[0] & stems[1]) > _REWORDED * min(map(len, stems)):
        return False
    one, other = _negated_stems(before, x), _negated_stems(after, y)
    if not one or not other:
        return False
    return bool(set(one) & set(other)) or not (one[0] in stems[1] or other[0] in stems[0])


# Verbs that, not done, leave what they speak of said or done: did not hide, did not stop; as they begin.
_UNDOES_LIST = "hide hid conceal deny doubt verhehl verschw verheimlich bestreit ausgeschlossen cach dissimul nier doute ocult escond niega negó nascond nega esclud verberg verzwijg ontken uitgebleven ukryw zaprzecz zaprzesta wyklucz wątp прихов заперечу виключа скрыва отрица исключа gizle inkâr 숨기 숨긴 부인 隠 否定 隐瞒 否认"
_UNDOES = tuple(_UNDOES_LIST.split())


def hides(pieces: list[Piece], at: int) -> bool:
    """Whether what is not done beside a negation is a verb that itself hides or denies."""
    near = pieces[max(0, at - 1) : at + _NEXT]
    return any(p.key.removeprefix("attribution ").startswith(_UNDOES) for p in near if not is_negation(p))


def same_thing_negated(before: list[Piece], x: int, after: list[Piece], y: int, language: str) -> bool:
    """Whether each of two passages negates once, and there is none of a thing in the one that the other's verb is denied of, behind it and in
    its clause: “had no objections”, “did not have any objections”."""
    if any(not negates_once(pieces, at, language) for pieces, at in ((before, x), (after, y))):
        return False
    for (one, i), (other, j) in (((before, x), (after, y)), ((after, y), (before, x))):
        if not _no_thing(one[i].token, language) or _no_thing(other[j].token, language) or not _is_bare(other[j].token):
            continue
        thing = _stem(key_at(one, i + 1), _THING)
        clause = list(takewhile(lambda p: p.key not in CLAUSE_ENDS, other[j + 1 : j + 1 + _REACH]))
        if len(thing) >= _THING and any(_stem(p.key, _THING) == thing for p in clause if p.token is None):
            return True
    return False


def negates_once(pieces: list[Piece], at: int, language: str) -> bool:
    """Whether all negations of a passage are the one at ``at``, with those that repeat it."""
    count = sum(map(is_negation, pieces))
    negated = _negated(pieces, language)
    return count == 1 or (len(negated) == 1 and at in negated[0] and len(negated[0]) == count)


def _negated_stems(pieces: list[Piece], at: int) -> list[str]:
    """The words that a negation is bound to, nearest first: those behind it, or before it where it is a verb's ending or stands behind that."""
    step = -1 if any("가" <= c <= "힣" or "ぁ" <= c <= "ん" for c in pieces[at].key) else 1
    found: list[str] = []
    place = at + step
    while 0 <= place < len(pieces) and len(found) < _BOUND_WORDS and pieces[place].key not in _MARKS:
        if _tells(pieces[place]):
            found.append(_stem(pieces[place].key))
        place += step
    return found


def _tells(piece: Piece) -> bool:
    return piece.token is None and len(piece.key) > _LITTLE and piece.key[:1].isalpha()


def _stem(key: str, letters: int = _LITTLE) -> str:
    return key[:letters]


def _is_somebody(token: CriticalToken | None) -> bool:
    return token is not None and token.value in ("nobody", "none")


def _nominal(token: CriticalToken | None) -> bool:
    return token is not None and (token.value in ("nobody", "none") or token.text.casefold() in _NO_THING)


def _no_thing(token: CriticalToken | None, language: str) -> bool:
    """Whether a negation says of a thing that there is none; “no” does in English alone."""
    if token is None:
        return False
    word = token.text.casefold()
    return word in _NO_THING and (word != "no" or language.partition("-")[0] == "en")


def _is_bare(token: CriticalToken | None) -> bool:
    if token is None:
        return False
    word = token.text.casefold().partition(" ")[0]
    return word in _BARE or word.startswith(("않", "없", "못", "아니"))
