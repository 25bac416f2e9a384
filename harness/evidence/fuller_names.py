"""One name in two forms: with and without given names, title or gloss, and in another grammatical case."""

from __future__ import annotations

import unicodedata

from harness.evidence.left_over import LeftOver, Side
from harness.evidence.names import made_of, same_name, same_spelling
from harness.evidence.pieces import Piece, key_at, kind_at, span_of
from harness.model.passage import ChangeKind, CriticalToken, TokenKind

# What before a name makes it another's: South Sudan, New Mexico.
_NOT_GIVEN_LIST = "north south east west northern southern eastern western new upper lower central northwest southeast nord süd ost sud est ouest norte sur este oeste sul leste nueva nuevo nova novo nouvelle saint san santa st північна північний південна південний східна західна північної південної південному северный северная южный южная восточный западный нова новый новая"
_NOT_GIVEN = frozenset(_NOT_GIVEN_LIST.split())
# … in whatever case.
_NEW_OR_OLD = ("нов", "нижн", "верхн", "велик", "стар", "южн", "північн", "північ", "півден", "південн", "східн", "західн", "восточн", "западн", "северн", "папуа", "now", "wielk", "star", "południow", "północn", "zachodni", "wschodni", "equatorial", "papua")  # fmt: skip


def marked_otherwise(one: str, other: str, language: str, texts: tuple[str, str]) -> bool:
    """Whether two spellings of a name that is the same without its marks are two names: a letter has another mark, and in Vietnamese, whose tones
    they are, one where the other has none. A name written without any mark is the same name set plainly, but in Vietnamese among other words (``texts``)
    with theirs."""
    plain = [
        name.isascii() and not (language == "vi" and _tones(text) > 1)
        for name, text in zip((one, other), texts, strict=True)
    ]
    if any(plain):
        return False
    pairs = zip(*(_letters(name.casefold()) for name in (one, other)), strict=False)
    differing = [(a, b) for a, b in pairs if a != b and a[0] == b[0]]
    return any(language == "vi" or min(len(a), len(b)) > 1 for a, b in differing)


def _tones(text: str) -> int:
    """How many words of a text have marks on their letters."""
    return sum(not word.isascii() for word in text.split())


def _letters(name: str) -> list[str]:
    """The letters of a name, each with its marks behind it."""
    letters: list[str] = []
    for sign in unicodedata.normalize("NFD", name.replace("đ", "d\u0335")):
        if unicodedata.combining(sign) and letters:
            letters[-1] += sign
        else:
            letters.append(sign)
    return letters


def drop_glosses(left: LeftOver) -> None:
    """Takes out a name that stands in brackets behind another spelling of itself, or before it: World Health Organization (WHO)."""
    for side in left.sides():
        pieces = side.own
        for at, region in list(side.ours):
            piece = pieces[at]
            if not piece.token or piece.token.kind is not TokenKind.NAME:
                continue
            beside = [i for i in (at - 2, at + 2) if 0 <= i < len(pieces) and pieces[(at + i) // 2].key in "()"]
            if any(pieces[i].key == piece.key for i in beside):
                side.reword(at, region)


def drop_one_spelling(left: LeftOver, language: str) -> None:
    """Takes out the names of a stretch that are, put together, those that took their place in another spelling: Жан-Клод and Жан Клод."""
    first, second = left.sides()
    for region in {r for _, r in first.ours} & {r for _, r in second.ours}:
        names = [
            [at for at, r in sorted(side.ours) if r == region and kind_at(side.own, at) is TokenKind.NAME]
            for side in (first, second)
        ]
        written = [
            " ".join(t.text for at in found if (t := side.own[at].token) is not None)
            for side, found in zip((first, second), names, strict=True)
        ]
        if all(names) and same_spelling(written[0], written[1], language):
            for side, found in zip((first, second), names, strict=True):
                for at in found:
                    side.reword(at, region)


def drop_fuller_names(left: LeftOver, pairs: dict[int, int], language: str) -> None:
    """Takes out given names before a surname that both passages have, wherever it moved; ``pairs`` are the pieces before and after that are one."""
    back = {y: x for x, y in pairs.items()}
    for side, matched in zip(left.sides(), (pairs, back), strict=True):
        pieces = side.own
        dropped: set[int] = set()
        elsewhere: set[int] = set()
        for at, region in list(side.ours):
            # A name that nothing tells for one in the other passage stands there all the same: “Richterin Holzinger”.
            token = pieces[at].token
            if token is None or token.kind is not TokenKind.NAME or " " in token.text or token.text.isupper():
                continue
            if any(p.token is None and p.key == token.text.casefold() for p in side.in_place(region)):
                side.reword(at, region)
                dropped.add(at)
        for at, region in sorted(side.ours, reverse=True):
            token = pieces[at].token
            if token is None or token.kind is not TokenKind.NAME:
                continue
            behind = at + 1
            if len(token.text) == 1 and behind < len(pieces) and pieces[behind].key == ".":
                behind += 1  # the full stop of an initial
            if token.value != token.text and behind < len(pieces) and pieces[behind].key == "の":
                behind += 1  # フランスのマクロン大統領
            moved = behind in elsewhere or _alone(side, pieces, behind, language)
            if behind not in matched and behind not in dropped and not moved:
                continue
            following = pieces[behind].token
            if following is None or following.kind is not TokenKind.NAME or following.start - token.end > 2:
                continue
            if token.text.casefold() in _NOT_GIVEN or token.text.casefold().startswith(_NEW_OR_OLD):
                continue
            if moved:
                side.reword(at, region)
                elsewhere.add(at)
                continue
            if any(kind_at(side.other, i) is TokenKind.NAME and r == region for i, r in side.theirs):
                continue
            if _named_otherwise(side.other, matched.get(behind), {n for n, _ in side.theirs}):
                continue
            if token.text[0] >= "\u0590" and any(not p.token and p.key[0].isalpha() for p in side.in_place(region)):
                continue  # without capitals, what took its place may be a name
            side.ours.remove((at, region))
            dropped.add(at)
            place = span_of(side.other, *side.stretch(region))[0]
            left.found.append((ChangeKind.WORDING, *side.spans((token.start, token.end), (place, place))))


def _alone(side: Side, pieces: list[Piece], at: int, language: str) -> bool:
    """Whether a surname stands once in the other passage as well, without a name before it there; not in a script without capitals, in which
    that might be one which nothing tells for such."""
    if at >= len(pieces) or not _is_name(pieces[at]) or pieces[at].key[-1] >= "\u0590":
        return False
    # In another case a family's name may be that of a woman of it, a town's that of another, and who acts the one who is acted on.
    places = [
        n
        for n, p in enumerate(side.other)
        if _is_name(p) and (p.key == pieces[at].key or (language == "en" and one_name(p, pieces[at], language)))
    ]
    if len(places) != 1:
        return False
    (place,) = places
    before = side.other[place - 1] if place else None
    if _joined(side.other, place - 1) or (before and before.key == "." and side.other[place].start - before.end < 2):
        return False  # a given name, or the full stop of an initial
    return not _joined(side.other, place) or (
        _joined(pieces, at) and one_name(side.other[place + 1], pieces[at + 1], language)
    )


def _joined(pieces: list[Piece], at: int) -> bool:
    """Whether the pieces at a place and behind it are names that nothing but a space parts."""
    return (
        0 <= at < len(pieces) - 1
        and _is_name(pieces[at])
        and _is_name(pieces[at + 1])
        and pieces[at + 1].start - pieces[at].end <= 1
    )


def _is_name(piece: Piece) -> bool:
    return piece.token is not None and piece.token.kind is TokenKind.NAME


def _named_otherwise(pieces: list[Piece], at: int | None, theirs: set[int]) -> bool:
    """Whether another name stands before the one that both passages have, wherever that moved: Dunedin Hospital, Southland Hospital."""
    if not at or at - 1 not in theirs or kind_at(pieces, at - 1) is not TokenKind.NAME:
        return False
    return 0 <= pieces[at].start - pieces[at - 1].end <= 1


def _adjective(one: CriticalToken, other: CriticalToken) -> bool:
    """Whether a name in small letters is made of another: чернівецькі of Чернівців."""
    return one.text[0].islower() and other.text[0].isupper() and made_of(one.value, other.value)


def one_name(piece: Piece, other: Piece, language: str) -> bool:
    """Whether two pieces are one name in whatever case, or plain words that would be, whatever stands around them."""
    words = [p.key if p.token is None else p.token.value for p in (piece, other)]
    named = [p.token is None or p.token.kind is TokenKind.NAME for p in (piece, other)]
    return piece.key == other.key or (all(named) and same_name(words[0], words[1], language))


def declined(before: list[Piece], x: int, after: list[Piece], y: int, language: str) -> bool:
    """Whether two names are one in two grammatical cases, or one is made of the other, which only other words around them can account for."""
    one, other = before[x].token, after[y].token
    if (
        one is None
        or other is None
        or one.kind is not TokenKind.NAME
        or not (same_name(one.value, other.value, language) or _adjective(one, other) or _adjective(other, one))
    ):
        return False
    if same_spelling(one.value, other.value, language):
        return one.value != other.value
    # The first word of a sentence may be any noun.
    around = x == y == 0 or (key_at(before, x - 1), key_at(before, x + 1)) != (
        key_at(after, y - 1),
        key_at(after, y + 1),
    )
    return around and one.value != other.value
