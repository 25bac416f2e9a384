"""Two words of which one negates or reverses the other: confirmed and unconfirmed, законный and незаконный, gitti and gitmedi."""

from __future__ import annotations

import re
from functools import lru_cache

# Prefixes that negate, by language; what is not listed takes the common ones.
_COMMON_LIST = "un in im il ir dis non non-"
_PREFIXES_BY_LANGUAGE = {
    "en": "un in im il ir dis non non- mis un-", "de": "un nicht nicht- in im il ir des", "fr": "in im il ir mé dé non non-", "es": "in im i ir des dis no", "it": "in im il ir dis s a", "pt": "in im i ir des não-",
    "nl": "on niet in im il ir", "pl": "nie bez", "cs": "ne bez", "sk": "ne bez", "hr": "ne ni bez", "sl": "ne ni brez", "ro": "ne in im i dez", "lt": "ne ni", "lv": "ne", "sv": "o in il", "da": "u in il", "nb": "u in il", "fi": "epä", "et": "eba mitte",
    "uk": "не без", "ru": "не без бес", "be": "не бес без", "bg": "не без бес", "sr": "не без", "ko": "불 비 미 무 반", "fa": "ن نا بی", "el": "α αν μη", "hu": "",
}  # fmt: skip
_PREFIXES = {code: tuple(prefixes.split()) for code, prefixes in _PREFIXES_BY_LANGUAGE.items()}
_COMMON = tuple(_COMMON_LIST.split())
# Words that only look like another with such a prefix.
_OTHER_WORDS_LIST = "side sides port ports ported press pressed form forms formed formal? formation former vest vested vests vestment tend tended tense deed come comes land put take cover covers covered play plays played count counts counted charge charged course ease patch patched tract pose posed posing poses position stance stances stall stalled built jury spire struct structed vent vention quire quired deal pact prove proved proves proving prison prisoned prisons migrants migrant migration migrated mediate tact crease creased creases creasing sure sured valuable mission missed miss able? cite cited cites clude clined habit habitants fringe mates mate ability? fluence tent tents tentions tention junction still stilled stitute stead duction duct doors door dependence? land lands spector fantry fections fection trial tern ternal to der til less ion rest quality? cover covering discovered heritance herited heritage herent hale habited tervention tense tensive dex tegrity dictment dicted cidents cident cent flation flated creasingly vasion vaded voice voiced voices digenous dustry dustrial itiative dividual fant fants formant formants formants formation которые которых которым сколько скольких медленно давно который мало далеко которого vice ter patience? patient? peach peached pulse print prints printed part parted plant plants planted pale pending pound mense merge merged mersed migrate aged age ages ports portant plement plements plemented plied ply plies ficial stance terest tels ter tra ance trat tern stant"
_OTHER_WORDS = frozenset(w for w in _OTHER_WORDS_LIST.split() if not w.endswith("?"))
_SHORTEST = 4
# etkili and etkisiz: with and without.
_TURKISH_WITHOUT, _TURKISH_WITH = re.compile("(.{3,})s[ıiuü]z(?:d[ıiuü]r)?"), re.compile("(.{3,})l[ıiuü](?:d[ıiuü]r)?")
# yapmadan and yaparak, yapıp: without doing, and doing.
_TURKISH_NOT_DOING, _TURKISH_DOING = re.compile("(.{2,})m[ae]d[ae]n"), re.compile("(.{2,}?)y?(?:[ae]r[ae]k|[ıiuü]p)")
# … and olabilir and olamaz, kurtarılabildi and kurtarılamadı: could, and could not.
_TURKISH_COULD_NOT = re.compile("(.{2,}?)y?[ae]m[aeıi](?:y[ae])?(z|d[ıi]\\w*|yor\\w*|[cğk]\\w*|m[ıi]ş\\w*)")
_TURKISH_CAN = re.compile("(.{2,}?)y?[ae]bil(?:e)?(ir|d[ıi]\\w*|iyor\\w*|[cğk]\\w*|m[ıi]ş\\w*)")
# … and uygulanır and uygulanmaz: is done, and is not.
_TURKISH_DOES, _TURKISH_DOES_NOT = re.compile("(.{3,}?)(?:[aeıiuü]r|r)"), re.compile("(.{3,})m[ae]z")
_TURKISH_INFIX = re.compile("m(?=[ıiuü]yor)|m[aeıiuü]y?")
# What stands before that where one could not: varamadı, gidemedi.
_TURKISH_COULD = re.compile("(?:y?[ae])$")


# No longer, and still: nebegyvena, tebegyvena.
_LITHUANIAN = re.compile("(?P<pole>ne|te)be(?P<stem>\\w{3,})")
_LITHUANIAN_SHORTEST = 3


@lru_cache(maxsize=8192)
def flips(one: str, other: str, language: str) -> bool:
    """Whether one of two words (in lower case) is the other with a negating prefix, suffix or infix."""
    if language == "lt" and (still := [_LITHUANIAN.fullmatch(word) for word in (one, other)]) and still[0] and still[1]:
        return still[0]["stem"] == still[1]["stem"] and still[0]["pole"] != still[1]["pole"]
    if len(one) == len(other) and language not in ("tr", *_UNDONE) and not one.endswith(("ful", "less")):
        return False
    if language in _UNDONE and (_undone(one, other, language) or _undone(other, one, language)):
        return True
    short, long = sorted((one, other), key=len)
    if language == "fa" and short[:1] >= "\u0600" and _PERSIAN_UN.sub("", long) == short != long:
        return True
    if language == "tr":
        return _turkish(short, long)
    least = 2 if "가" <= long[0] <= "힣" else 3 if "\u0600" <= long[0] <= "\u06ff" else _SHORTEST
    least = _LITHUANIAN_SHORTEST if language in ("lt", "lv") else least
    if len(short) >= least and short not in _OTHER_WORDS and long.endswith(short[1:]):
        for prefix in _PREFIXES.get(language, _COMMON):
            if long.startswith(prefix) and long[len(prefix) :] == short:
                return True
    return language == "en" and one[-3:] != other[-3:] and _without_degree(one) == _without_degree(other) != ""


# What is left undone, by its ending, with what stands before that: maksettu and maksamatta, indokolt and indokolatlan; in Greek by its
# beginning as well: πληρωμένος and απλήρωτος.
_UNDONE = {
    "fi": re.compile("(.{3,}?)m(?:a|ä)t(?:ta|tä|on|ön|tom.*|töm.*)"),
    "et": re.compile("(.{3,}?)mat(?:a|u.*)"),
    "hu": re.compile("(.{3,}?)(?:[ae]?t[ae]?l[ae]n)(?:ul|ül|ok|ek|nak|nek|t)?"),
    "el": re.compile("αν?(.{4,}?)τ(?:ο[ςσ]|η|ο|οι|ε[ςσ]|α|ου|η[ςσ]|ων|ου[ςσ])"),
}
# What such a stem makes besides: a noun, as the Greek for resigning beside that for necessary. In Finnish only forms of the verb say that it was done.
_NOUNS = {"el": re.compile(r".*(?:σ(?:η[ςσ]?|ει[ςσ]|εων|εω[ςσ]|μ[οόουώ]\w{0,2})|μα(?:τ\w{1,3})?)")}
_DONE = {
    "fi": re.compile(
        r".*(?:[td][uy](?:t|n|ja|jen|ssa|lle|ista|ihin)?|n[uy]t|nee[nt]\w{0,4}|v[aä]\w{0,4}|[td]aan|[td]ään|tiin|[oeöiutysa]i|ivat|ovat|taan)"
    )
}
_ACCENTS = str.maketrans("άέήίόύώϊϋΐΰ", "αεηιουωιυιυ")
_STEM = 4


def _undone(one: str, other: str, language: str) -> bool:
    """Whether one word is what is left undone of what the other says is done, or was."""
    one, other = one.translate(_ACCENTS), other.translate(_ACCENTS)
    found = _UNDONE[language].fullmatch(one)
    if found is None or _UNDONE[language].fullmatch(other) is not None:
        return False
    if (noun := _NOUNS.get(language)) is not None and noun.fullmatch(other):
        return False
    if (done := _DONE.get(language)) is not None and not done.fullmatch(other):
        return False
    stem = found[1]
    return other[: max(_STEM, len(stem) - 1)] == stem[: max(_STEM, len(stem) - 1)] and len(stem) >= _STEM


def _without_degree(word: str) -> str:
    """What stands before “ful” or “less” of an English word: harmful and harmless."""
    return word[:-3] if word.endswith("ful") else word[:-4] if word.endswith("less") else ""


# What can be, and what cannot: درمان‌پذیر, درمان‌ناپذیر.
_PERSIAN_UN = re.compile("نا(?=پذیر|پسند)")

# Sounds that give way to one another beside the infix.
_TURKISH_FOLD = str.maketrans("dıuüe", "tiiia")


def _turkish(short: str, long: str) -> bool:
    if len(short) < 4 or short[:2].translate(_TURKISH_FOLD) != long[:2].translate(_TURKISH_FOLD):
        return False
    for one, other in ((short, long), (long, short)):
        does_not, does = _TURKISH_DOES_NOT.fullmatch(one), _TURKISH_DOES.fullmatch(other)
        if does_not and does and does_not[1].translate(_TURKISH_FOLD) == does[1].translate(_TURKISH_FOLD):
            return True
        if (not_doing := _TURKISH_NOT_DOING.fullmatch(one)) and (doing := _TURKISH_DOING.fullmatch(other)):
            return not_doing[1].translate(_TURKISH_FOLD) == doing[1].translate(_TURKISH_FOLD)
        if (could_not := _TURKISH_COULD_NOT.fullmatch(one)) and (can := _TURKISH_CAN.fullmatch(other)):
            return could_not[1] == can[1]
    if len(long) - len(short) > 4:
        return False
    if (without := _TURKISH_WITHOUT.fullmatch(long)) and (having := _TURKISH_WITH.fullmatch(short)):
        return without[1] == having[1]
    plain = short.translate(_TURKISH_FOLD)
    for match in _TURKISH_INFIX.finditer(long, 2):
        if could := _TURKISH_COULD.search(long, 2, match.start()):
            if (long[: could.start()] + long[match.end() :]).translate(_TURKISH_FOLD) == plain:
                return True
        rest = (long[: match.start()] + long[match.end() :]).translate(_TURKISH_FOLD)
        if rest == plain or (
            abs(len(rest) - len(plain)) <= 1
            and rest[: match.start()] == plain[: match.start()]
            and rest[-3:] == plain[-3:]
        ):
            return True
    return False


def reversed_families(one: frozenset[str], other: frozenset[str]) -> list[str]:
    """The families in which two words are opposites, by their values in the tables of senses (``rise:up``, ``rise:down``), in the order of their names."""
    found = []
    for value in sorted(one - other):
        family, _, pole = value.partition(":")
        poles = {v.partition(":")[2] for v in other if v.startswith(f"{family}:")}
        if poles and pole not in poles:
            found.append(family)
    return found


def reversed_family(one: frozenset[str], other: frozenset[str]) -> str:
    """The first of the families in which two words are opposites; empty where there is none."""
    return next(iter(reversed_families(one, other)), "")
