"""A place and the word for what is of it: Frankfurt and Frankfurter, Warszawa and warszawski, フランス and 仏."""

from __future__ import annotations

import re

from harness.evidence.pieces import Alike, Passage, Piece
from harness.model.passage import TokenKind

# One sign that newspapers put for a country.
_SIGNS = {
    "ja": {"仏": "フランス", "米": "アメリカ 米国", "英": "イギリス 英国", "独": "ドイツ", "露": "ロシア", "伊": "イタリア", "豪": "オーストラリア", "印": "インド", "韓": "韓国", "中": "中国", "加": "カナダ", "日": "日本"},
    "zh": {"法": "法国 法國", "德": "德国 德國", "英": "英国 英國", "美": "美国 美國", "俄": "俄罗斯 俄羅斯", "日": "日本", "韩": "韩国", "韓": "韓國", "印": "印度", "以": "以色列", "乌": "乌克兰", "澳": "澳大利亚", "加": "加拿大"},
}  # fmt: skip
# What the word for something of a town ends in there, behind so many of the letters of the town.
_ENDINGS = {
    "de": r"(?:er|ner|aner)", "nl": r"(?:se|s|er)", "sv": "sk[at]?", "da": r"(?:sk|ske|er)", "nb": r"(?:sk|ske|er)", "pl": r"[a-ząćęłńóśźż]{0,3}(?:sk|ck|zk)(?:i|a|ie|ą|iego|iej|iemu|im|ich|imi)", "cs": r"[a-zěščřžýáíéúů]{0,3}(?:sk|ck)(?:[ýáéíou]|ého|ému|ém|ým|ých|ými)",
    "sk": r"[a-zľščťžýáíéúô]{0,3}(?:sk|ck)(?:[ýáéyaeiou]|ého|ému|om|ým|ých|ými|ej|ou)", "uk": r"[а-яєіїґ']{0,3}(?:ськ|цьк|зьк)(?:ий|а|е|і|ого|ому|ої|ій|у|ою|им|их|ими)", "ru": r"[а-яё]{0,3}(?:ск|цк)(?:ий|ой|ая|ое|ие|ого|ому|ую|им|ом|их|ими)",
}  # fmt: skip
# Letters of a town's name that its adjective keeps, and how many of its last ones may be others.
_KEPT, _OTHERS = 4, 3
_STEM = 4
_AROUND = ("region", "district")


def of_a_place(one: Passage, other: Passage, language: str) -> Alike | None:
    """The name of a place that ``one`` alone has, and the word of ``other`` for what is of it; nothing where several might be."""
    there = other.keys()
    own = {p.key for p in one.pieces}
    lost = [p for p in one.of_kind(TokenKind.NAME) if p.key not in there]
    words = [
        p
        for p in other.pieces
        if p.key not in own and (p.token is None or p.token.kind is TokenKind.NAME) and p.key[0].isalpha()
    ]
    found = [
        (name, word)
        for name in lost
        for word in words
        if _of(one, name, other, word, language) or (language == "ar" and _article(name, word))
    ]
    if len(found) != 1:
        return None
    name, word = found[0]
    return [(name.start, name.end)], [(word.start, word.end)]


def _article(name: Piece, word: Piece) -> bool:
    """Whether a name and a word are one, with the Arabic article and without: a ministry of foreign affairs and the foreign ministry."""
    return word.token is None and name.token is not None and word.key == "ال" + name.token.text


def _of(one: Passage, name: Piece, other: Passage, word: Piece, language: str) -> bool:
    place, adjective = _written(one, name), _written(other, word)
    if language in _SIGNS:
        pair = {place, adjective}
        known = any(sign in pair and pair & set(names.split()) for sign, names in _SIGNS[language].items())
        # 米国務省 is no ministry of 米商務省.
        return known and _behind(one, name) == _behind(other, word) != ""
    if any(p.token is not None and p.token.value.endswith(_AROUND) for p in (name, word)):
        return False
    return is_of_town(place, adjective, language) and bool(_thing(other, word) & _things(one, name))


def is_of_town(town: str, adjective: str, language: str) -> bool:
    """Whether a word, in small letters, may say that something is of a town, by its beginning and its ending."""
    ending = _ENDINGS.get(language)
    if ending is None or adjective == town:
        return False
    differing = (n for n, (a, b) in enumerate(zip(town, adjective, strict=False)) if a != b)
    kept = next(differing, min(len(town), len(adjective)))
    if kept < max(_KEPT, len(town) - _OTHERS) or re.search(rf"^.{{{_KEPT},}}?{ending}$", adjective) is None:
        return False
    return language not in ("de", "nl", "sv", "da", "nb") or re.fullmatch(ending, adjective[kept:]) is not None


def _behind(passage: Passage, piece: Piece) -> str:
    """The two signs behind a country, but for what joins it to them: フランスの外相."""
    return passage.text[piece.end :].removeprefix("の").removeprefix("的")[:2]


def _written(passage: Passage, piece: Piece) -> str:
    return passage.text[piece.start : piece.end].casefold()


def _thing(passage: Passage, word: Piece) -> set[str]:
    """The beginning of the word behind an adjective, which is of the place: Frankfurter Flughafen."""
    behind = next((p for p in passage.pieces if p.start >= word.end), None)
    return {_written(passage, behind)[:_STEM]} if behind is not None and behind.end - behind.start >= _STEM else set()


def _things(passage: Passage, name: Piece) -> set[str]:
    """The beginnings of the words before a name that say what is of it or there: der Flughafen in Frankfurt."""
    before = [p for p in passage.pieces if p.end <= name.start][-_BEFORE:]
    return {_written(passage, p)[:_STEM] for p in before if p.end - p.start >= _STEM}


# So many words before a place at most is what is of it: the airport of the town.
_BEFORE = 3
