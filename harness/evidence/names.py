"""Names in running text, and the transliterations that are one name."""

from __future__ import annotations

import re
from functools import lru_cache

from harness.evidence.languages import all_languages
from harness.evidence.lexicon import fold_word, hits

# Spellings that name one thing; the first is the canonical one. “*” stands for any (case) ending.
_SAME: tuple[tuple[str, ...], ...] = (
    ("Kursk", "Курськ*", "Курськ", "Курщин*", "Курск*", "쿠르스크", "Koursk"),
    ("Belgorod", "Бєлгород*", "Белгород*", "벨고로드"),
    ("Bryansk", "Брянськ*", "Брянск*", "브랸스크", "Brjansk", "Briansk"),
    ("Donetsk", "Донецьк*", "Донецк*", "도네츠크", "Donezk"),
    ("Kharkiv", "Kharkov", "Харків*", "Харков*", "하르키우", "Charkiw"),
    ("Ukraine", "Україн*", "Украин*", "우크라이나", "Ucrania"),
    ("Kyiv", "Kiev", "Києв*", "Київ*", "Киев*", "키이우", "Kiew"),
    ("Moscow", "Москв*", "모스크바", "Moskau", "Moscou", "Moscú"),
    ("Kremlin", "Кремл*", "크렘린", "Kreml"),
    ("Russia", "Росі*", "Росси*", "РФ", "러시아", "Russland", "Russie", "Rusia"),
    ("North Korea", "DPRK", "КНДР", "Північн* Коре*", "Северн* Коре*", "북한", "조선민주주의인민공화국", "Nordkorea", "Corée du Nord", "Corea del Norte"),
    ("South Korea", "Півден* Коре*", "Южн* Коре*", "한국", "남한", "대한민국", "Südkorea", "Corée du Sud", "Corea del Sur"),
    ("Pyongyang", "Пхеньян*", "평양", "Pjöngjang"),
    ("Seoul", "Сеул*", "서울", "Séoul", "Seúl"),
    ("Vladivostok", "Владивосток*", "블라디보스토크", "블라디보스톡", "Wladiwostok"),
    ("Zelenskyy", "Zelensky", "Zelenskiy", "Selenskyj", "Зеленськ*", "Зеленск*", "젤렌스키"),
    ("Putin", "Путін*", "Путин*", "푸틴", "Poutine"),
    ("Kim Jong Un", "Kim Jong-un", "Кім Чен Ин*", "Кім Чен Ин", "Ким Чен Ын*", "김정은"),
    ("Gerasimov", "Герасимов*", "게라시모프"),
    ("Budanov", "Буданов*", "부다노프"),
    ("Blinken", "Блінкен*", "Блинкен*", "블링컨"),
    ("Pentagon", "Пентагон*", "펜타곤"),
    ("NIS", "National Intelligence Service", "국가정보원", "국정원"),
    ("United States", "US", "U.S", "USA", "США", "미국", "Vereinigten Staaten", "États-Unis", "Estados Unidos", "EE.UU"),
    ("China", "Китай*", "Китаю", "Китаї", "중국", "Chine"),
    ("Japan", "Японі*", "Япони*", "일본", "Japon", "Japón"),
    ("Washington", "Вашингтон*", "워싱턴"),
    ("NATO", "НАТО", "나토", "OTAN"),
    ("United Nations", "UN", "U.N", "ООН", "유엔", "Vereinten Nationen", "Nations unies", "Naciones Unidas"),
    ("Telegram", "Телеграм*", "텔레그램"),
)  # fmt: skip

_NAME = re.compile(r"[^\W\d_]+(?:['’ʼ-][^\W\d_]+)*")
_POSSESSIVE = re.compile(r"['’](?:s)?$")
_SENTENCE_START = re.compile(r"(?:^|[.!?…:]['\"”’»)]*\s+|\n\s*|[“„«\"(]\s?|[-–—•*]\s)$")
# Titles tell who, not which: “President Zelenskyy” and “Zelenskyy” are one name.
_TITLES_LIST = "president general mr mrs ms dr prof minister colonel major captain lieutenant sergeant admiral prime secretary director king queen pope senator governor chancellor ambassador gen lt col maj sgt capt i herr frau monsieur madame m mme"
_TITLES = frozenset(_TITLES_LIST.split())
# In German every noun has a capital; behind these it need be no name.
_GERMAN_ARTICLES_LIST = "der die das den dem des ein eine einen einem einer eines kein keine keinen keiner sein seine seinen seiner ihr ihre ihren ihrer unsere dieser diese dieses diesen jeder jede jedes alle allen viele vielen einige einigen mehrere im am zum zur vom beim ins ans mehr"
_GERMAN_ARTICLES = frozenset(_GERMAN_ARTICLES_LIST.split())


_WORD = re.compile(r"[가-힣]+|[^\W\d_가-힣]+")


@lru_cache(maxsize=1)
def _known() -> dict[str, list[tuple[re.Pattern[str], str]]]:
    """The known spellings by their first two letters, longest first."""
    table: dict[str, list[tuple[re.Pattern[str], str]]] = {}
    for spelling, name in sorted(((s, group[0]) for group in _SAME for s in group), key=lambda pair: -len(pair[0])):
        pattern = re.escape(spelling).replace(r"\*", r"\w*").replace(r"\ ", r"[\s\u00a0]+")
        pattern += r"(?![A-Za-zÀ-ÿ\u0400-\u04ff])"
        table.setdefault(spelling[:2], []).append((re.compile(pattern), name.casefold()))
    return table


def _known_names(text: str) -> list[tuple[int, int, str]]:
    found: list[tuple[int, int, str]] = []
    table = _known()
    at = 0
    for match in _WORD.finditer(text):
        if match.start() < at:
            continue
        for pattern, name in table.get(match.group()[:2], table.get(text[match.start() : match.start() + 2], ())):
            if known := pattern.match(text, match.start()):
                at = known.end()
                found.append((match.start(), at, name))
                break
    return found


@lru_cache(maxsize=1)
def _never_names() -> tuple[frozenset[str], frozenset[str], re.Pattern[str]]:
    """Function words; words that often begin sentences; the endings that names do not have."""
    function = frozenset(word for table in all_languages() for word in table.function.split())
    starters = frozenset(word for table in all_languages() for word in table.starters.split())
    endings = "|".join(table.not_names for table in all_languages() if table.not_names)
    return function, starters, re.compile(rf"\w{{2,}}(?:{endings})")


def names(text: str, language: str = "en", also: str = "") -> list[tuple[int, int, str]]:
    """Names in ``text`` as ``(start, end, canonical name)``: known ones in any script, then capitalised words.

    A capitalised word at the start of a sentence counts too, unless it is one of those that begin sentences, has an ending that
    names do not have, or stands in lower case elsewhere in ``text`` or ``also`` (the passage it is compared with).
    """
    found = _known_names(text)
    taken = {i for start, end, _ in found for i in range(start, end)}
    words = list(_NAME.finditer(text))
    if not any(m.group()[0].isupper() for m in words):
        return found
    function, starters, endings = _never_names()
    lower = {m.group() for source in (text, also) for m in _NAME.finditer(source) if m.group()[0].islower()}
    found_words = hits(text, language)
    said = {hit.start for hit in found_words}
    speech = {hit.start for hit in found_words if hit.category == "attribution"}
    german = language.startswith("de")
    for i, match in enumerate(words):
        word = match.group()
        if not word[0].isupper() or match.start() in taken:
            continue
        plain = _POSSESSIVE.sub("", word)
        folded = fold_word(plain)
        acronym = len(plain) > 1 and plain.isupper()
        if folded in _TITLES or (folded in function and not acronym):
            continue
        if not acronym and _SENTENCE_START.search(text[max(0, match.start() - 4) : match.start()]):
            following = words[i + 1] if i + 1 < len(words) else None
            full = following is not None and following.group()[0].isupper() and match.end() + 1 == following.start()
            plainly = folded in starters or match.start() in said
            speaks = following is not None and following.start() in speech
            if plainly or folded in lower or (not full and not speaks and endings.fullmatch(folded)):
                continue
        elif german and i and not acronym:
            before = fold_word(words[i - 1].group())
            if (
                before in _GERMAN_ARTICLES
                or endings.fullmatch(folded)
                or re.search(r"\d[\s\u00a0]$", text[: match.start()])
            ):
                continue
        found.append((match.start(), match.start() + len(plain), folded.replace("ё", "е")))
    return sorted(found)


def same_name(one: str, other: str) -> bool:
    """Whether two canonical names are one Slavic name in two grammatical cases (“буданов”, “буданова”)."""
    if one == other:
        return True
    if not ("\u0400" <= one[0] <= "\u04ff" and "\u0400" <= other[0] <= "\u04ff"):
        return False
    shared = 0
    for a, b in zip(one, other, strict=False):
        if a != b:
            break
        shared += 1
    return shared >= 4 and one[shared:] in _CASES and other[shared:] in _CASES


_CASE_ENDINGS = "а у ом ем ові еві і ї ю я е є и ий ого ому им ім ой ої ою ей ею ы ый ая ую ым ыми ам ами ах ів ов ь"
_CASES = frozenset(["", *_CASE_ENDINGS.split()])
