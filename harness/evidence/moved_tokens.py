"""Whether a token that stands elsewhere in an edited passage is still bound to the words that it was bound to."""

from __future__ import annotations

from harness.evidence.conversions import TO
from harness.evidence.negated import alone_negated, reworded_negation, same_thing_negated
from harness.evidence.pieces import JOINTS, Piece, key_at, kind_at
from harness.evidence.same_denied import same_denied
from harness.model.passage import TokenKind

# What a word says is bound to the words behind it (“not go”, “300 killed”), to those on either side, or to no place at all.
_BOUND_BEHIND = frozenset({TokenKind.NUMBER, TokenKind.QUANTIFIER, TokenKind.NEGATION, TokenKind.MODALITY})
# … and these to whoever is named before them.
BOUND_TO_SUBJECT = frozenset({TokenKind.NEGATION, TokenKind.MODALITY})

# What says to or in, and elsewhere and.
_TO_AND_IN = {
    code: frozenset(words.split())
    for code, words in {
        "es": "a en",
        "pt": "a",
        "it": "a",
        "fr": "en",
        "sv": "i",
        "da": "i",
        "nb": "i",
        "hr": "u",
        "sr": "у",
        "sl": "u",
    }.items()
}
_COMMAS = frozenset(",;،，")
# So many figures in a passage may go with the names of a list one by one.
_ONE_BY_ONE = 2


def moved_whole(before: list[Piece], x: int, after: list[Piece], y: int, dated: int, language: str) -> bool:
    """Whether a token that stands elsewhere now is still bound to the same words."""
    kind = kind_at(before, x)
    if (kind is TokenKind.DATE and dated == 1) or kind is TokenKind.ATTRIBUTION:
        return True
    if kind is TokenKind.NUMBER and _only_number(before) and _only_number(after):
        return True
    if kind is TokenKind.NAME and (
        (_one_name(before) and _one_name(after)) or _only_common_name(before, after, before[x].key)
    ):
        return True
    if kind is TokenKind.NAME and _case(before, x) == _case(after, y) != "":
        return True
    if kind is TokenKind.NEGATION and (denied := same_denied(before, x, after, y, language)) is not None:
        return denied
    if kind is TokenKind.NEGATION and (
        reworded_negation(before, x, after, y, language) or same_thing_negated(before, x, after, y, language)
    ):
        return True
    if kind in (TokenKind.NAME, TokenKind.DATE) and others_bound(before, x, after, y):
        return True
    if kind in BOUND_TO_SUBJECT and other_subject(before, before[x], after, after[y]):
        return False
    if kind is TokenKind.NEGATION and alone_negated(before, x, after, y, language):
        return True
    if kind in (TokenKind.NUMBER, TokenKind.NAME) and _same_order(before, after, kind) and not _scored(before, x):
        return True
    ahead = key_at(before, x + 1) and key_at(before, x + 1) == key_at(after, y + 1)
    behind = key_at(before, x - 1) and key_at(before, x - 1) == key_at(after, y - 1)
    if kind is TokenKind.UNIT and beside_same_number(before, x, after, y):
        return True
    if kind not in _BOUND_BEHIND:
        return bool(ahead or behind)
    near = _behind(before, x) & _behind(after, y)
    if kind is TokenKind.NUMBER and _scored(before, x) and _scored(after, y):
        return False
    return bool(ahead) or any(len(key) > 3 for key in near)


def in_same_list(before: list[Piece], x: int, after: list[Piece], y: int, language: str) -> bool:
    """Whether a name stands in a list of the same names in both passages, in whatever order, and no figures go with them one by one."""
    token = before[x].token
    if token is None or token.kind is not TokenKind.NAME:
        return False
    one, other = _list_around(before, x, language), _list_around(after, y, language)
    numbers = sum(p.token is not None and p.token.kind is TokenKind.NUMBER for p in before)
    return len(one) > 1 and numbers < _ONE_BY_ONE and sorted(one) == sorted(other)


def _list_around(pieces: list[Piece], at: int, language: str) -> list[tuple[str, ...]]:
    """The names of the list that a name stands in, each as the keys of its parts."""
    joints = JOINTS - _TO_AND_IN.get(language.partition("-")[0], frozenset())
    fits = [(p.token is not None and p.token.kind is TokenKind.NAME) or p.key in joints for p in pieces]
    first = next((n + 1 for n in range(at, -1, -1) if not fits[n]), 0)
    last = next((n for n in range(at, len(pieces)) if not fits[n]), len(pieces))
    # A comma alone parts clauses as well: after the talks with Chile, Peru closed its border.
    if {p.key for p in pieces[first:last]} & joints <= _COMMAS:
        return []
    names: list[tuple[str, ...]] = [()]
    for piece in pieces[first:last]:
        names[-1:] = [names[-1], ()] if piece.key in joints and piece.token is None else [(*names[-1], piece.key)]
    return [name for name in names if name]


def _same_order(before: list[Piece], after: list[Piece], kind: TokenKind) -> bool:
    """Whether two passages have the same numbers, or the same names, each once and in the same order: none took another's place."""
    one, other = ([p.key for p in pieces if p.token and p.token.kind is kind] for pieces in (before, after))
    return one == other and len(set(one)) == len(one)


def _behind(pieces: list[Piece], at: int) -> set[str]:
    """The keys of the three pieces behind one, up to the next number."""
    found: set[str] = set()
    for place in range(at + 1, min(at + 4, len(pieces))):
        token = pieces[place].token
        if token is not None and token.kind is TokenKind.NUMBER:
            break
        found.add(key_at(pieces, place))
    return found


def _case(pieces: list[Piece], at: int) -> str:
    """The ending behind an apostrophe that says what a Turkish name is to its verb, wherever in the sentence it stands: Ankara'ya."""
    if at + 2 >= len(pieces) or pieces[at + 1].key != "'" or pieces[at].end != pieces[at + 1].start:
        return ""
    ending = pieces[at + 2]
    return ending.key if ending.start == pieces[at + 1].end and ending.key.isalpha() and ending.key != "s" else ""


def _only_number(pieces: list[Piece]) -> bool:
    return sum(1 for p in pieces if p.token and p.token.kind is TokenKind.NUMBER) == 1


def _one_name(pieces: list[Piece]) -> bool:
    return len({p.key for p in pieces if p.token and p.token.kind is TokenKind.NAME}) == 1


def _only_common_name(before: list[Piece], after: list[Piece], key: str) -> bool:
    """Whether a name is the only one that both passages have, once each: it can have changed places with no other."""
    names = [[p.key for p in pieces if p.token and p.token.kind is TokenKind.NAME] for pieces in (before, after)]
    return all(found.count(key) == 1 for found in names) and set(names[0]) & set(names[1]) == {key}


def others_bound(before: list[Piece], x: int, after: list[Piece], y: int) -> bool:
    """Whether two passages have the same names, or the same days, each once, and every other one beside the word that it stood beside: then
    this one took no other's place."""
    kind = kind_at(before, x)
    places: list[dict[str, int]] = []
    for pieces, at in ((before, x), (after, y)):
        others = [i for i, p in enumerate(pieces) if i != at and p.token and p.token.kind is kind]
        places.append({pieces[i].key: i for i in others})
        if len(places[-1]) < len(others) or pieces[at].key in places[-1]:
            return False
    if places[0].keys() != places[1].keys():
        return False
    own = {key for key, i in places[0].items() if _whole(before, i) == _whole(before, x)}
    return all(
        any(
            one[:1].isalnum() and one == other
            for one, other in zip(_beside(before, i), _beside(after, places[1][key]), strict=True)
        )
        for key, i in places[0].items()
        if key not in own
    )


def _whole(pieces: list[Piece], at: int) -> tuple[int, int]:
    """The first and the last piece of the names, or days, that stand together with one."""
    kinds, first, last = [p.token and p.token.kind for p in pieces], at, at
    while first and kinds[first - 1] is kinds[at]:
        first -= 1
    while last + 1 < len(pieces) and kinds[last + 1] is kinds[at]:
        last += 1
    return first, last


def _beside(pieces: list[Piece], at: int) -> tuple[str, str]:
    """What stands before and behind a whole name."""
    first, last = _whole(pieces, at)
    return key_at(pieces, first - 1), key_at(pieces, last + 1)


def _scored(pieces: list[Piece], at: int) -> bool:
    """Whether a number stands beside a dash and another number, as in a score; nobody scores by the thousand."""
    if len(pieces[at].key.removeprefix("number ")) > _SCORE:
        return False
    for mark, other in ((at + 1, at + 2), (at - 1, at - 2)):
        if 0 <= mark < len(pieces) and 0 <= other < len(pieces) and pieces[mark].key in "-:" and pieces[other].token:
            return True
    return False


# So many digits has a score at most.
_SCORE = 3
# What joins the two numbers of a range.
_AND_LIST = "and und et y e і й и i en から 至"
_JOINS = TO | frozenset(_AND_LIST.split())
# What stands between millions and what they are of.
_OF = frozenset(["d", "'", "d'", "de", "di", "do", "的"])


def beside_same_number(before: list[Piece], x: int, after: list[Piece], y: int) -> bool:
    """Whether a unit stands beside the same number or range, before or behind it: $3m and 3 million dollars, 30 to 40 euros and €30–40."""
    near = [numbers_beside(pieces, at) for pieces, at in ((before, x), (after, y))]
    return bool(near[0] & near[1])


def numbers_beside(pieces: list[Piece], at: int) -> set[str]:
    """The numbers right beside a piece, and those that a range joins to them."""
    found: set[str] = set()
    first = at
    while first > 1 and pieces[first - 1].key in _OF:
        first -= 1
    for start, step in ((first, -1), (at, 1)):
        if (key := key_at(pieces, start + step)).startswith("number "):
            found.add(key)
            further = key_at(pieces, start + 3 * step)
            if key_at(pieces, start + 2 * step) in _JOINS and further.startswith("number "):
                found.add(further)
    return found


def other_subject(before: list[Piece], one: Piece, after: list[Piece], other: Piece) -> bool:
    """Whether the name before a word, which both passages have, is another one now: who did not go has changed. “Without” is of a thing alone."""
    if one.token is not None and one.token.value == "without":
        return False
    names = [[p for p in pieces if p.token and p.token.kind is TokenKind.NAME] for pieces in (before, after)]
    if sorted(p.key for p in names[0]) != sorted(p.key for p in names[1]):
        return False
    first, second = (
        next((p.key for p in reversed(found) if p.start < at.start), "")
        for found, at in zip(names, (one, other), strict=True)
    )
    return bool(first and second and first != second)
