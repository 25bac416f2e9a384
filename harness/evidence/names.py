"""Names in running text, and the transliterations that are one name."""

from __future__ import annotations

import re
from functools import lru_cache

# Spellings that name one thing; the first is the canonical one. Slavic ones are stems that any case ending may follow.
_SAME: tuple[tuple[str, ...], ...] = (
    ("Kursk", "Курськ", "Курщин", "Курск", "쿠르스크", "Koursk"),
    ("Ukraine", "Україн", "Украин", "우크라이나"),
    ("Kyiv", "Kiev", "Києв", "Київ", "Киев", "키이우", "Kiew"),
    ("Moscow", "Москв", "모스크바", "Moskau", "Moscou", "Moscú"),
    ("Russia", "Росі", "Росій", "Росси", "러시아", "Russland", "Russie", "Rusia"),
    ("North Korea", "DPRK", "КНДР", "Північн", "Северн", "북한", "Nordkorea", "Corée du Nord", "Corea del Norte"),
    ("South Korea", "Південн", "Южн", "한국", "남한", "Südkorea", "Corée du Sud", "Corea del Sur"),
    ("Pyongyang", "Пхеньян", "평양", "Pjöngjang"),
    ("Seoul", "Сеул", "서울"),
    ("Vladivostok", "Владивосток", "블라디보스토크", "Wladiwostok"),
    ("Zelenskyy", "Zelensky", "Zelenskiy", "Selenskyj", "Зеленськ", "Зеленск", "젤렌스키"),
    ("Putin", "Путін", "Путин", "푸틴", "Poutine"),
    ("Kim Jong Un", "Kim Jong-un", "Кім Чен", "Ким Чен", "김정은"),
    ("Gerasimov", "Герасимов", "게라시모프"),
    ("Pentagon", "Пентагон", "펜타곤", "국방부"),
    ("NIS", "National Intelligence Service", "국가정보원", "국정원"),
    ("United States", "US", "U.S.", "USA", "США", "미국", "USA"),
)

# Words that begin a sentence without being names. A capital there says nothing; any other capitalised word may be a name.
_STARTERS = frozenset(
    ["the", "a", "an", "in", "on", "at", "it", "its", "he", "she", "they", "we", "you", "i", "his", "her", "their", "our", "this", "that", "these", "those", "there", "here", "but", "and", "or", "so", "as", "by", "for", "from", "to", "of", "with", "without", "about", "after", "before", "during", "since", "until", "while", "when", "where", "who", "what", "which", "why", "how", "if", "although", "though", "because", "however", "meanwhile", "later", "earlier", "then", "now", "still", "also", "even", "only", "not", "no", "some", "all", "most", "many", "few", "several", "both", "each", "every", "another", "other", "more", "less", "about", "around", "nearly", "almost", "at", "least", "up", "under", "over", "officials", "soldiers", "troops", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten", "one", "first", "second", "third", "yesterday", "today", "according", "der", "die", "das", "ein", "eine", "in", "im", "am", "es", "er", "sie", "wir", "und", "oder", "aber", "nach", "vor", "bei", "mit", "von", "zu", "für", "auf", "le", "la", "les", "un", "une", "des", "il", "elle", "ils", "nous", "et", "ou", "mais", "dans", "sur", "avec", "pour", "par", "el", "los", "las", "una", "en", "y", "o", "pero", "con", "por", "para", "que", "у", "в", "на", "з", "із", "зі", "до", "від", "за", "по", "про", "при", "це", "цей", "ця", "ці", "той", "та", "те", "він", "вона", "вони", "ми", "і", "й", "але", "або", "як", "що", "коли", "де", "хто", "після", "під", "перед", "через", "також", "ще", "вже", "за", "не", "ні", "усі", "всі", "деякі", "о", "об", "с", "со", "к", "от", "из", "это", "этот", "эта", "эти", "тот", "он", "она", "они", "мы", "и", "а", "но", "или", "как", "что", "когда", "где", "кто", "после", "под", "перед", "через", "также", "ещё", "уже", "не", "ни", "все", "некоторые"]
)

# A capitalised word, with the particles and initials that stand inside longer names.
_NAME = re.compile(
    r"[A-ZÀ-ÖØ-ÞЀ-Я][\w’'ʼ-]*(?:\.(?=[A-Z]))?(?:(?:[ \u00a0](?:(?:von|van|de|del|der|al|bin)[ \u00a0])?|\.)[A-ZÀ-ÖØ-ÞЀ-Я][\w’'ʼ-]*)*"
)
_POSSESSIVE = re.compile(r"['’]s?$")
_SENTENCE_START = re.compile(r"(?:^|[.!?…:]['\"”’»)]*\s+|\n\s*|[“„«\"]\s?)$")


@lru_cache(maxsize=1)
def _known() -> tuple[re.Pattern[str], dict[str, str]]:
    table = {spelling.casefold(): group[0].casefold() for group in _SAME for spelling in group}
    spellings = sorted((s for group in _SAME for s in group), key=len, reverse=True)
    parts = [re.escape(s) + (r"\w*" if "\u0400" <= s[0] <= "\u04ff" else "") for s in spellings]
    return re.compile(r"(?<![^\W\d_])(?:" + "|".join(f"(?P<n{i}>{p})" for i, p in enumerate(parts)) + ")"), {
        f"n{i}": table[s.casefold()] for i, s in enumerate(spellings)
    }


def names(text: str) -> list[tuple[int, int, str]]:
    """Names in ``text`` as ``(start, end, canonical name)``: known ones in any script, then capitalised words.

    A capitalised word at the start of a sentence counts unless it is one that begins sentences anyway.
    """
    found: list[tuple[int, int, str]] = []
    taken: set[int] = set()
    pattern, canonical = _known()
    for match in pattern.finditer(text):
        after = text[match.end() : match.end() + 1]
        latin = match.group()[0].isascii()
        if latin and after and (after.isalnum() or (after == "-" and match.group().isupper())):
            continue
        assert match.lastgroup is not None
        found.append((match.start(), match.end(), canonical[match.lastgroup]))
        taken.update(range(match.start(), match.end()))
    for match in _NAME.finditer(text):
        start = match.start()
        for word in re.finditer(r"[^\s\u00a0]+", match.group()):
            a, b = start + word.start(), start + word.end()
            if a in taken:
                continue
            plain = _POSSESSIVE.sub("", text[a:b]).rstrip(".")
            if plain.casefold() in _STARTERS and _SENTENCE_START.search(text[max(0, a - 4) : a]):
                continue
            if not plain:
                continue
            found.append((a, a + len(plain), plain.casefold().replace("’", "'").replace("ʼ", "'")))
    return sorted(found)
