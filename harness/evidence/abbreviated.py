"""A name and what abbreviates it: the letters or signs that its words begin with, in their order."""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Sequence

from harness.evidence.left_over import LeftOver
from harness.evidence.pieces import Piece, Span, span_of
from harness.model.passage import ChangeKind, CriticalToken, TokenKind

# The words of a name that its initials leave out.
_SMALL_WORDS_LIST = "of the for and de des du la le les las los el del y et e der die das für und van het voor en di della do da dos i і и та по з d l dell sur sul в у на के की का और"
_SMALL_WORDS = frozenset(_SMALL_WORDS_LIST.split())
_PART = re.compile(r"[^\W_](?:[^\W_]|[\u0900-\u0963\u0970-\u097f])*")
# So many letters one word gives at most: TÜİK, of Türkiye İstatistik Kurumu; भाजपा, of भारतीय जनता पार्टी.
_LETTERS = 3
# So short is what abbreviates; from so many letters on it may leave out a word.
_LONGEST, _MAY_SKIP = 8, 4


def _folded(text: str) -> str:
    if text and "\u0900" <= text[0] <= "\u097f":
        return text
    plain = unicodedata.normalize("NFD", text.casefold().replace("ı", "i"))
    return "".join(c for c in plain if not unicodedata.combining(c))


def _spells(short: str, words: Sequence[str], skips: int, given: int = 0) -> bool:
    """Whether the beginnings of ``words``, in their order and each of them but so many, are what ``short`` is made of."""
    if not words:
        return not short and given >= 2
    word, rest = words[0], words[1:]
    for count in range(min(_LETTERS, len(short), len(word)), 0, -1):
        if word.startswith(short[:count]) and _spells(short[count:], rest, skips, given + 1):
            return True
    if word in _SMALL_WORDS:
        return _spells(short, rest, skips, given)
    return given > 0 and skips > 0 and _spells(short, rest, skips - 1, given)


def abbreviates(short: str, long: str) -> bool:
    """Whether a word is made of the beginnings of the words of ``long``: DLRG, of Deutsche Lebens-Rettungs-Gesellschaft."""
    letters = _folded(short.replace(".", "").replace(" ", ""))
    if not 2 <= len(letters) <= _LONGEST:
        return False
    words = [_folded(word) for word in _PART.findall(long)]
    return 2 <= len(words) <= _LONGEST + 4 and _spells(letters, words, int(len(letters) >= _MAY_SKIP))


# What the names of bodies end in that are called by some of their signs: 东京大学, 서울대학교.
_BODY = re.compile(
    "(?:大学|大學|学院|高校|银行|銀行|公司|会社|集团|委员会|委員会|协会|協会|组织|機構|聯盟|联盟|連盟|新闻|新聞|电力|電力|製鉄|钢铁|法院|検察庁|裁判所|党|대학교|은행|협회|위원회|연맹|조합|공사|신문|방송|전력)$"
)


def _body_abbreviated(short: CriticalToken, long: CriticalToken | None) -> bool:
    """Whether a name is made of signs of a body's name, in their order and from its first one on: 北大, of 北京大学."""
    if long is None or long.kind is not TokenKind.NAME or not 2 <= len(short.text) < len(long.text):
        return False
    if short.text[0] != long.text[0] or not _BODY.search(long.text):
        return False
    signs = iter(long.text)
    return all(sign in signs for sign in short.text)


def _short(text: str) -> bool:
    """Whether a name may abbreviate: of capitals, of one capital and few letters (Cgil, Giec), or in Devanagari."""
    if len(text) < 2 or len(text) > _LONGEST:
        return False
    return text.isupper() or (text[0].isupper() and 3 <= len(text) <= 5) or "\u0900" <= text[0] <= "\u097f"


def drop_abbreviated(left: LeftOver, texts: tuple[str, str]) -> None:
    """Takes out a name and the abbreviation of it that took its place; ``texts`` are both passages, that before first."""
    for side in left.sides():
        for x, region in list(side.ours):
            token = side.own[x].token
            if token is None or token.kind is not TokenKind.NAME:
                continue
            full = next(
                (y for y, at in side.theirs if at == region and _body_abbreviated(token, side.other[y].token)), None
            )
            if full is not None:
                side.ours.remove((x, region))
                side.theirs.remove((full, region))
                spelled = side.other[full].start, side.other[full].end
                left.found.append((ChangeKind.WORDING, *side.spans((token.start, token.end), spelled)))
                continue
            if not _short(token.text):
                continue
            stretch = _spelled_out(token.text, side.other, *side.stretch(region), texts[0 if side.of_after else 1])
            if stretch is None:
                continue
            start, end = stretch
            side.ours.remove((x, region))
            for y, at in list(side.theirs):
                written = side.other[y].token
                if at == region and start <= side.other[y].start < end and written and written.kind is TokenKind.NAME:
                    side.theirs.remove((y, at))
            left.found.append((ChangeKind.WORDING, *side.spans((token.start, token.end), stretch)))


def _spelled_out(short: str, pieces: Sequence[Piece], first: int, last: int, text: str) -> Span | None:
    """Where in the pieces from ``first`` to before ``last`` the words stand that ``short`` abbreviates."""
    if last - first > 3 * _LONGEST:
        return None
    begins = _folded(short)[0]
    for start in range(first, last):
        if not _folded(text[pieces[start].start]).startswith(begins):
            continue
        for end in range(last, start, -1):
            span = span_of(pieces, start, end)
            if abbreviates(short, text[slice(*span)]):
                return span
    return None
