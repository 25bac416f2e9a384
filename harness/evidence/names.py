"""Names in running text, and the spellings that are one name."""

from __future__ import annotations

import re
import unicodedata
from functools import lru_cache

from harness.evidence.beginnings import (
    agent,
    common_cyrillic,
    common_english,
    only_begins,
    plainly_english,
    plural_agent,
)
from harness.evidence.common_words import common
from harness.evidence.known_names import CASELESS, known_at, known_names, place_words, places_in
from harness.evidence.languages import language as table_of
from harness.evidence.languages import scripts_of
from harness.evidence.lexicon import SENSE, codes_of, fold_word, hits
from harness.evidence.openers import doer, opens

_Name = tuple[int, int, str]

_NAME = re.compile(r"[^\W\d_]+(?:['’ʼ-][^\W\d_]+)*")
_DIRECTIONS = frozenset({"north", "south", "east", "west", "new", "northern", "southern", "eastern", "western"})
_ELIDED = re.compile(
    r"(?:l|d|qu|n|s|c|j|m|t|all|dell|nell|dall|sull|un|quest|sant|jusqu|lorsqu|puisqu)['’ʼ](?=[^\W\d_])", re.IGNORECASE
)
_POSSESSIVE = re.compile(r"['’](?:s)?$")
_TURKISH_SUFFIX = re.compile(r"['’]\w{1,7}$")
_SENTENCE_START = re.compile(r"(?:^|[.!?…:]['\"”’»)]*\s+|\n\s*|[“„«\"(¿¡]\s?|[-–—•*]\s)$")
# A name of several words in quotation marks, as ships and papers have: «Адмирал Лазарев», “Evening Star”.
_QUOTED = re.compile(
    r"[«“„\"]((?:[^\W\d_a-zà-ÿа-яёіїєґ][^\W\d_]+)(?:[\s\u00a0-](?:[^\W\d_a-zà-ÿа-яёіїєґ][^\W\d_]+)){1,3})[»”“\"]"
)
# Behind the name of a firm stands what it is by law.
_LEGAL_FORM = re.compile(
    r"\s(?:AG|GmbH|KGaA|KG|SE|OHG|Inc|Ltd|LLC|PLC|plc|SpA|S\.p\.A|SARL|NV|BV|AB|ASA|Oyj|Sp\. z o\.o)(?![\w])"
)
# … and behind that of a street, a quarter or a village in Turkish what it is, whatever the name ends in: Esenler Mahallesi.
_TURKISH_STREET = re.compile(r"\s(?:Mahallesi|Caddesi|Sokağı|Sokak|Bulvarı|Meydanı|Köyü|Mevkii|Yaylası)(?!\w)")
# An account: @roadwatch_vl.
_ACCOUNT = re.compile(r"(?<![\w.@])@[A-Za-z][A-Za-z0-9_]{2,30}(?![\w@])")
# Titles tell who, not which: “President Zelenskyy” and “Zelenskyy” are one name.
_TITLES_LIST = "president general mr mrs ms dr prof minister colonel major captain lieutenant sergeant admiral prime secretary director king queen pope senator governor chancellor ambassador gen lt col maj sgt capt gov sen rep rev hon adm i herr frau monsieur madame m mme señor señora sr sra signor signora senhor senhora pan pani gospodin professor doctor sir lord lady premier prince princess kanzler bundeskanzler präsident présidente presidente presidenta bürgermeister außenminister verteidigungsminister innenminister finanzminister präsidentin ministerin sprecher sprecherin général президент генерал генерал-майор президента министр міністр"
_TITLES = frozenset(_TITLES_LIST.split())
# … but King Street is not Queen Street.
_NAMED_AFTER_LIST = "street road avenue square lane drive court bridge hotel hospital park station college university school theatre theater airport stadium harbour harbor bay island islands river lake mountain foundation museum library institute arms club palace pier beach"
_NAMED_AFTER = frozenset(_NAMED_AFTER_LIST.split())
# In German every noun has a capital; behind these it need be no name.
_GERMAN_ARTICLES_LIST = "der die das den dem des ein eine einen einem einer eines kein keine keinen keiner sein seine seinen seiner ihr ihre ihren ihrer unsere dieser diese dieses diesen jeder jede jedes alle allen viele vielen einige einigen mehrere im am zum zur vom beim ins ans mehr beide beiden wenige zahlreiche weitere weiteren neue neuen neuer neues ersten erste letzten letzte"
_GERMAN_ARTICLES = frozenset(_GERMAN_ARTICLES_LIST.split())
_GERMAN_ENDINGS = re.compile(
    r"\w{2,}(?:ungen|ung|heiten|heit|keiten|keit|schaften|schaft|tionen|tion|täten|tät|ismus|nisse|nis|ungs|inger|erinnen|ierung|ierungen|ologen|ologien|ologie|ergien|itis|enzen|iken|isten|istin|ikern?|ieren|ende[nrs]?|ierte[nrs]?|tums?|chen|lein)"
)
_GERMAN_ADJECTIVE = re.compile(
    r"\w{3,}(?:ische|ischen|ischer|isches|liche|lichen|licher|liches|ige|igen|iger|iges|ene|enen|ener|enes|ierte|ierten|barer|bare|baren|lose|losen|same|samen|große|großen|kleine|kleinen|junge|jungen|alte|alten|hohe|hohen|schwere|schweren|starke|starken)"
)
# Bodies that there is one of.
_GERMAN_BODIES = re.compile(
    r"bundes(?:tag|rat|bank|wehr|polizei|regierung|gerichtshof|verfassungsgericht|kriminalamt|nachrichtendienst|netzagentur|kartellamt|rechnungshof|ligist)(?:e?s|en)?|(?!fach|landes|bundes)\w{4,}ministeri(?:um|ums)"
)
# Streets have names, but for those that are told by what they are for.
_GERMAN_STREET = re.compile(
    r"(?!(?:bundes|land|kreis|staats|einbahn|fahrrad|seiten|neben|schnell|umgehungs|wohn|zufahrts?|durchgangs|durchfahrts|einkaufs|orts|sack|spiel|verkehrs|milch|auto|maut|hang|anlieger|stich|ring|ausfall|ufer|geschäfts|gemeinde|bau)(?:straße|strasse|gasse))"
    r"\w{3,}(?:straße|strasse|gasse|allee|chaussee)"
)
# An adjective with a capital within a sentence is part of a name: beim Hessischen Rundfunk.
_GERMAN_NAMING = re.compile(r"\w{3,}(?:ische|ischen|ischer|isches|ischem|deutsche|deutschen|deutscher|deutsches)")
# Behind what somebody or something is stands what it is called.
_GERMAN_KINDS = re.compile(
    r"\w*(?:bank|konzern|firma|unternehmen|anbieter|hersteller|verlag|sender|zeitung|magazin|zeitschrift|verein|klub|club|partei|bündnis|stiftung|verband|gewerkschaft|hotel|schiff|frachter|fähre|zeche|siedlung|brauerei|molkerei|reederei|kette|marke|band|gruppe|projekt|initiative|agentur|kanzlei|start-?up)"
)
_GERMAN_INFLECTION = re.compile(r"(?:innen|nen|ern|en|er|es|e|n|s)$")


def _key(name: str) -> str:
    """A name's canonical form: lower case, without accents, ё as е, and the romanised endings of Slavic surnames as one."""
    folded = fold_word(name)
    if not folded.isascii():
        folded = folded.replace("ё", "е")
        if "\u00c0" <= max(folded) <= "\u024f":
            decomposed = unicodedata.normalize("NFD", folded.replace("ß", "ss").replace("ł", "l").replace("ø", "o").replace("đ", "d").replace("ı", "i"))  # fmt: skip
            folded = "".join(c for c in decomposed if not unicodedata.combining(c))
    return _SLAVIC_ENDING.sub("ski", folded) if len(folded) > 5 else folded


_SLAVIC_ENDING = re.compile(r"(?:skyy|skiy|skyi|skyj|skij|skii|sky|ski)$")


# Who is accused or guilty is told by a noun, which a sentence often begins with.
_ACCUSED = f"{SENSE} accused"


@lru_cache(maxsize=32)
def _never_names(codes: tuple[str, ...]) -> tuple[frozenset[str], frozenset[str], re.Pattern[str]]:
    """Of some languages: function words; words that often begin sentences; the endings that names do not have."""
    tables = [table_of(code) for code in codes]
    function = frozenset(word for table in tables for word in table.function.split())
    starters = frozenset(word for table in tables for word in table.starters.split())
    endings = "|".join(table.not_names for table in tables if table.not_names)
    return function, starters, re.compile(rf"\w{{2,}}(?:{endings})" if endings else "(?!)")


@lru_cache(maxsize=1)
def _german_nouns() -> frozenset[str]:
    from harness.evidence.gazetteer.german_nouns import NOUNS

    return frozenset(NOUNS.split())


@lru_cache(maxsize=1)
def german_land() -> frozenset[str]:
    """Waters, hills and regions that German names with an article."""
    from harness.evidence.gazetteer.german_nouns import LAND

    return frozenset(LAND.split())


@lru_cache(maxsize=2048)
def _german_noun(folded: str) -> bool:
    """Whether a German word is a common noun: one of the list, inflected or as the last part of a compound, or by its ending."""
    if folded in place_words("latin") or _GERMAN_BODIES.fullmatch(folded) or _GERMAN_STREET.fullmatch(folded):
        return False
    if _GERMAN_ENDINGS.fullmatch(folded):
        return True
    nouns = _german_nouns()
    stems = {folded, _GERMAN_INFLECTION.sub("", folded)}
    if folded[-1:] in "enrsm":
        stems |= {folded[:-1], folded[:-2]}
    umlauts = {s.replace("ä", "a").replace("ö", "o").replace("ü", "u") for s in stems}
    for stem in (stems | umlauts) - {""}:
        if stem in nouns or f"{stem}e" in nouns:
            return True
        if len(stem) > 8 and any(stem[n:] in nouns or f"{stem[n:]}e" in nouns for n in range(3, len(stem) - 3)):
            return not re.search(r"(?:burg|berg|stadt|dorf|land|see|hafen|platz|straße|brück|wald|haus|feld|park|mann)$", stem) or stem.startswith(("haupt", "groß", "klein", "innen", "nachbar", "aus", "kranken", "gast", "schlacht", "flug", "markt", "parkplatz", "hoch", "eltern"))  # fmt: skip
    return False


def names(text: str, language: str = "en", also: str = "") -> list[_Name]:
    """Names in ``text`` as ``(start, end, canonical name)``: known ones in any script, then capitalised words.

    A capitalised word at the start of a sentence counts too, unless it is one of those that begin sentences, has an ending that
    names do not have, or stands in lower case elsewhere in ``text`` or ``also`` (the passage it is compared with). In scripts
    without capitals, titles, surnames, and the ways foreign names are spelled tell a name.
    """
    found = known_names(text)
    scripts = ("latin",) if text.isascii() else scripts_of(text)
    if any(script in CASELESS for script in scripts):
        from harness.evidence.caseless_names import caseless_names

        known = [*found, *places_in(text, scripts), *caseless_names(text, language)]
        found, at = [], 0
        for name in sorted(known, key=lambda n: (n[0], -n[1])):
            if name[0] >= at:
                found.append(name)
                at = name[1]
    found = _and_designations(text, found)
    words = _words(text)
    if not any(m.group()[0].isupper() for m in words):
        return found
    taken = {i for start, end, _ in found for i in range(start, end)}
    return sorted(found + _capitalised(text, language, also, words, taken))


# Letters and figures that name one thing of a kind: MI5, G20, A320neo. What counts or measures is none (Q3, CO2), nor a road.
_DESIGNATION = re.compile(
    r"(?<![\w.-])(?!(?:CO2|PM\d|(?:US|EUR|USD|GBP|RM|NT|HK|AU|NZ|CA|No|Nr|UTC|GMT|Art|Abs|Nos|Bd|Vol)-?\d))"
    r"(?:[A-Z]{2,4}\d{1,3}|G\d{1,2}|[A-Z]\d{3})[A-Za-z]{0,3}(?![\w%]|[.,:]\d|-\d)"
)


def _and_designations(text: str, found: list[_Name]) -> list[_Name]:
    taken = {i for start, end, _ in found for i in range(start, end)}
    more = [(m.start(), m.end(), m.group().casefold()) for m in _DESIGNATION.finditer(text)]
    more += [(m.start(), m.end(), m.group().casefold()) for m in _ACCOUNT.finditer(text)] if "@" in text else []
    return found + [name for name in more if taken.isdisjoint(range(name[0], name[1]))]


def _words(text: str) -> list[re.Match[str]]:
    """The words of ``text``, without the elided articles and prepositions of French and Italian: Ohio in l'Ohio."""
    found = []
    for match in _NAME.finditer(text):
        elided = _ELIDED.match(match.group()) if "'" in match.group() or "’" in match.group() else None
        rest = _NAME.match(text, match.start() + elided.end(), match.end()) if elided else None
        found.append(rest or match)
    return found


def _capital_follows(words: list[re.Match[str]], at: int) -> bool:
    """Whether the next word begins with a capital, with nothing but a space between."""
    if at + 1 >= len(words):
        return False
    return words[at + 1].group()[0].isupper() and words[at].end() + 1 == words[at + 1].start()


# The article that Scandinavian nouns have behind them: skolan is the skola.
_ARTICLE_BEHIND = re.compile(r"(?:(?:ar|er|or)na|en|et|ne|na|n|t)$")
# What the words for peoples end in where several are meant: Peruanos, Поляки. In Polish, what belongs to one ends so as well: Czeska policja.
_PLURAL_ENDS = frozenset("sieyиіые")
_GOES_ON = re.compile(r"[\"»”“]\s[^\W\dA-ZÀ-ÞА-ЯЁІЇЄҐ_]")
_OPENED, _CLOSING = re.compile(r"\w[\s\u00a0][\"«“„]$"), frozenset('"»”“')

# Letters before a dollar sign are fewer than these.
_LONG_CURRENCY = 3
# What stands behind the first letter of a given name: “R. Holloway”, “J.-P. Rouvière”.
_INITIAL = re.compile(r"\.[\s-]?(?=[^\W\d_a-zà-ÿа-яёіїєґ])")
_BEHIND_INITIAL = re.compile(r"(?<!\w)[^\W\d_]\.[\s-]?$")
# What happened to people, said of them: Постраждалих, Пострадавшие.
_PARTICIPLE = re.compile(r"[а-яёіїєґ']{4,}(?:лих|лі|лими|вших|вшие|вшими|нних|нні|нных|нные|ших|шие|щих|щие|тих|ті)")


def _in_title_case(words: list[re.Match[str]], function: frozenset[str]) -> bool:
    """Whether English words are a headline's, of which all but the little ones have a capital; a sentence with names has verbs without."""
    long_words = [m.group() for m in words if len(m.group()) > 3]
    told = [w for w in long_words if fold_word(w) not in function]
    capitals = sum(w[0].isupper() for w in long_words)
    plain = sum(w[0].islower() for w in told)
    return len(long_words) > 3 and capitals > 0.65 * len(long_words) and plain <= len(told) // 5


def _capitalised(text: str, language: str, also: str, words: list[re.Match[str]], taken: set[int]) -> list[_Name]:
    codes = codes_of(text, language)
    function, starters, endings = _never_names(codes)
    lower = {m.group() for m in words if m.group()[0].islower()}
    lower |= {m.group() for m in _words(also) if m.group()[0].islower()}
    found_words = hits(text, language)
    said = {hit.start for hit in found_words if not hit.category.startswith(SENSE) or hit.category == _ACCUSED}
    speech = {hit.start for hit in found_words if hit.category == "attribution"}
    german, english, nordic = "de" in codes, "en" in codes, not {"sv", "da", "nb"}.isdisjoint(codes)
    headline = english and _in_title_case(words, function)
    found: list[_Name] = []
    quoted = {i for m in _QUOTED.finditer(text) for i in range(*m.span(1))} if any(q in text for q in '«“„"') else set()
    for i, match in enumerate(words):
        word = match.group()
        if not word[0].isupper() or match.start() in taken:
            continue
        if text[match.end() : match.end() + 1] == "$" and len(word) < _LONG_CURRENCY:
            continue  # R$ 5, NT$ 5: what is paid in
        if (
            german
            and text[match.start() - 1 : match.start()] == "-"
            and text[match.start() - 2 : match.start() - 1].isdigit()
        ):
            continue  # a 34-Jährige
        behind_initial = i > 0 and word[1:2].islower() and _BEHIND_INITIAL.search(text, 0, match.start()) is not None
        firm = _LEGAL_FORM.match(text, match.end()) is not None or (
            "tr" in codes and _TURKISH_STREET.match(text, match.end()) and fold_word(word) not in function
        )
        if behind_initial or firm or (match.start() in quoted and not german):
            found.append((match.start(), match.end(), _key(word)))
            continue
        plain = _POSSESSIVE.sub("", word)
        if "tr" in codes and len(plain) == len(word):
            plain = _TURKISH_SUFFIX.sub("", word)
        folded = fold_word(plain)
        acronym = len(plain) > 1 and plain.isupper()
        # French writes Monsieur as one would an initial: M. Lefort.
        initial = (
            len(plain) == 1
            and _INITIAL.match(text, match.end()) is not None
            and not (plain == "M" and "fr" in codes and not _BEHIND_INITIAL.search(text, 0, match.start()))
        )
        title = folded in _TITLES and not initial
        if title and not (_capital_follows(words, i) and fold_word(words[i + 1].group()) in _NAMED_AFTER):
            continue
        if folded in function and not acronym and not initial:
            continue
        if not acronym and not initial and (folded in lower or (nordic and _ARTICLE_BEHIND.sub("", folded) in lower)):
            continue
        if not acronym and not initial and _SENTENCE_START.search(text[max(0, match.start() - 4) : match.start()]):
            following = words[i + 1] if i + 1 < len(words) else None
            full = following is not None and following.group()[0].isupper() and match.end() + 1 == following.start()
            of_people = folded[-1] in _PLURAL_ENDS or ("pl" in codes and folded.endswith("ka"))
            if (not full or german) and of_people and (people := known_at(f"{folded} ", 0)):
                if people[0] == len(folded):
                    found.append((match.start(), match.start() + len(plain), people[1]))
                    continue
            plainly = (folded in starters and not (full and folded in _DIRECTIONS)) or match.start() in said
            speaks = following is not None and following.start() in speech
            # A word alone between these is called so, however it ends; behind a colon it is said.
            enclosed = text[match.end() : match.end() + 1] in _CLOSING and (
                _OPENED.search(text, 0, match.start()) or (match.start() == 1 and _GOES_ON.match(text, match.end()))
            )
            if plainly or (
                not full
                and not speaks
                and not enclosed
                and endings.fullmatch(folded)
                and (not english or plainly_english(folded))
            ):
                continue
            if not full and folded[0] >= "\u0400" and any(w[:4] == folded[:4] and same_name(folded, w) for w in lower):
                continue  # it stands there in another case, without a capital
            if not full and not speaks and folded[0] >= "\u0400":
                if common_cyrillic().fullmatch(folded) or _PARTICIPLE.fullmatch(folded):
                    continue
            qualifies = full and folded in _DIRECTIONS
            if english and not qualifies and folded in common_english() and (folded.endswith("s") or not speaks):
                continue
            if english and not full and not speaks and plural_agent(folded):
                continue
            if full and folded[0] >= "\u0400" and agent(folded, codes):
                continue
            if full and any(doer(folded, code) for code in codes):
                continue
            if german and full and following is not None and _german_noun(fold_word(following.group())):
                if any(opens(folded, code) for code in codes):
                    continue  # heavy rain, a former mayor
            if german and (_german_noun(folded) or (_listed_noun(folded) and not speaks)):
                continue
            place = folded in place_words("cyrillic" if folded[0] >= "\u0400" else "latin")
            if (
                (not full or "tr" in codes)
                and not speaks
                and not enclosed
                and only_begins(text, words, i, folded, codes, known=place)
            ):
                continue
        elif headline and not acronym and (folded in common_english() or endings.fullmatch(folded)):
            continue
        elif german and i and not acronym and not english:
            before = fold_word(words[i - 1].group())
            near = text[words[i - 1].end() : match.start()].isspace()
            behind_article = near and (before in _GERMAN_ARTICLES or _GERMAN_ADJECTIVE.fullmatch(before))
            naming = (
                _capital_follows(words, i)
                and (
                    _GERMAN_NAMING.fullmatch(folded)
                    # Behind a comma “die” is no article: die Hannelore Brix am Sonntag traf.
                    or (text[: words[i - 1].start()].rstrip().endswith(",") and not _german_noun(folded))
                )
            )
            if not naming and (
                (
                    behind_article
                    and folded not in place_words("latin")
                    and folded not in german_land()
                    and not _GERMAN_BODIES.fullmatch(folded)
                    and not _GERMAN_STREET.fullmatch(folded)
                )
                or (
                    (_german_noun(folded) or (_listed_noun(folded) and not _called_there(text, words, i, speech)))
                    and not (near and _called_by_kind(before, folded))
                    and folded not in german_land()
                    and not _behind_given_name(text, found, match.start())
                )
            ):
                continue
            if re.search(r"\d[\s\u00a0]$", text[: match.start()]) or _owned(text, found, match.start()):
                continue
        found.append((match.start(), match.start() + len(plain), _key(plain)))
    return found


_GIVEN_IN_S_LIST = "Hans Klaus Claus Thomas Andreas Markus Marcus Jonas Lukas Lucas Matthias Mathias Tobias Elias Niklas Jens Lars Nils Johannes Marius Julius Linus Joris Boris Iris Doris Agnes Ines Carlos Nicolas Louis Dennis Jakobus Silas Andris Janis Jules Alois Hannes"
_GIVEN_IN_S = frozenset(_GIVEN_IN_S_LIST.split())
# Behind these stands a place, and behind that no family's name: in Bremen Regen.
_TO_PLACE = re.compile(r"\b(?:in|bei|aus|nach|von|zu|um|an|bis|vor|über|auf|durch|für|gegen|laut|mit|zwischen)\s$", re.IGNORECASE)  # fmt: skip


def _listed_noun(folded: str) -> bool:
    """Whether a German noun is one of the list, and none that a place, a street or a body is called by."""
    called = folded in place_words("latin") or _GERMAN_BODIES.fullmatch(folded) or _GERMAN_STREET.fullmatch(folded)
    return not called and common(folded, "de")


def _called_by_kind(before: str, folded: str) -> bool:
    """Whether a German compound that no list has stands right behind what it is one of: Bank Hessenkredit, Zeche Nordstern."""
    listed = folded in _german_nouns() or _GERMAN_INFLECTION.sub("", folded) in _german_nouns() or common(folded, "de")
    return not listed and _GERMAN_KINDS.fullmatch(before) is not None


def _called_there(text: str, words: list[re.Match[str]], at: int, speech: set[int]) -> bool:
    """Whether a noun stands where somebody or some place is called by one: behind what they are, beside who says, behind “in”."""
    before, word = words[at - 1], words[at]
    beside = text[before.end() : word.start()].isspace()
    says = {w.start() for w in words[at - 1 : at + 2]} & speech
    titled = beside and before.group()[0].isupper() and not _SENTENCE_START.search(text, 0, before.start())
    return bool(says) or titled or bool(_TO_PLACE.search(text, 0, word.start()))


def _behind_given_name(text: str, found: list[_Name], start: int) -> bool:
    """Whether a word stands right behind a name that is no abbreviation and no place: Heike Stallmann."""
    if not found or found[-1][1] + 1 != start:
        return False
    begin, end, _ = found[-1]
    if text[end - 1] == "s" and (text[begin:end] not in _GIVEN_IN_S or (len(found) > 1 and found[-2][1] + 1 == begin)):
        return False  # whose it is: Merkels Rede
    return (
        end - begin > 2
        and not text[begin:end].isupper()
        and not known_place(text[begin:end])
        and not _TO_PLACE.search(text, 0, begin)
    )


def _owned(text: str, found: list[_Name], start: int) -> bool:
    """Whether a word stands right behind a whole name in the genitive: Angela Merkels Ansprache."""
    if len(found) < 2 or found[-1][1] + 1 != start or found[-2][1] + 1 != found[-1][0]:
        return False
    whose = text[found[-1][0] : found[-1][1]]
    return whose[-1] == "s" and whose[1:].islower() and whose not in _GIVEN_IN_S


def known_place(word: str) -> bool:
    """Whether a word is a place that the gazetteer of scripts with capitals knows."""
    return fold_word(word) in place_words("latin")


def german_noun(word: str) -> bool:
    """Whether a German word is a common noun."""
    return _german_noun(fold_word(word))


_CASE_ENDINGS = (
    "й о а у ом ем ові еві і ї ю я е є и ий ого ому им ім ій ой ої ою ей ею ы ый ая ую ым ыми ам ами ах ів ов ь"
)
# So many first letters, and all but so many last ones, a word has in common with the name that it is made of.
_ROOT, _NAME_ENDING = 5, 3
_FLEETING = frozenset("eеоoє")
_CASES = frozenset(["", *_CASE_ENDINGS.split()])
_LATIN_ENDINGS_LIST = "s es a u em om owi ie y e i ą ę ej iej ego emu ym im iego iemu ovi ow ach ami ou ova n in ssa sta lla an en t ban ben nak nek t at et ot on ul ului lui"
_LATIN_CASES = frozenset(["", *_LATIN_ENDINGS_LIST.split()])
_DECLINING = frozenset(["pl", "cs", "sk", "hr", "sl", "lt", "lv", "et", "fi", "hu", "ro"])


def same_name(one: str, other: str, language: str = "") -> bool:
    """Whether two canonical names are one name in two grammatical cases (“буданов”, “буданова”; “merz”, “merz's”) or two spellings."""
    if one == other or same_spelling(one, other, language):
        return True
    cyrillic = "\u0400" <= one[0] <= "\u04ff" and "\u0400" <= other[0] <= "\u04ff"
    shared = 0
    for a, b in zip(one, other, strict=False):
        if a != b:
            break
        shared += 1
    rest = (one[shared:], other[shared:])
    if cyrillic or language in _DECLINING:
        cases = _CASES if cyrillic else _LATIN_CASES
        return (
            (shared >= 4 and all(r in cases for r in rest))
            or (shared == _SHORT and any(set(rest) <= forms for forms in _SHORT_CASES))
            or (shared >= 3 and _fleeting(*rest, cases))
            or _closed(*rest, cases)
            or (cyrillic and shared >= 4 and one[shared - 1] in "ое" and sorted(rest) == ["го", "му"])
        )
    if language == "de" and shared >= 4 and sorted(rest) in (["", "n"], ["", "en"]):
        return True
    return language in ("de", "nl", "sv", "da", "nb") and shared >= 3 and sorted(rest) in (["", "s"], ["", "es"])


# Names of four letters in their cases: Элла, Эллы; Юрій, Юрія; Nysa, Nysy.
_SHORT = 3
_SHORT_CASES = (
    frozenset(["а", "ы", "и", "е", "і", "у", "ой", "ою", "о"]),
    frozenset(["й", "я", "ю", "єві", "єм", "єю", "ем", "ї", "е"]),
    frozenset(["a", "y", "ie", "ę", "ą", "o", "i"]),
)
# So many letters a name has at least before its ending is taken for one.
_LONG_ENOUGH = 5
# What joins the parts of a name, or nothing does; and signs of two that write one sound.
_JOINTS = re.compile("[\\s\u00a0\u200c\u200d'’‐‑–-]")
_UMLAUTS = {"ä": "ae", "ö": "oe", "ü": "ue", "ß": "ss"}
_SKI = re.compile("sk(?:y|yy|yj|i|ij|iy|ii|îi|yi|ój)$")
_KATAKANA = {"ヴァ": "バ", "ヴィ": "ビ", "ヴェ": "ベ", "ヴォ": "ボ", "ヴ": "ブ"}


def same_spelling(one: str, other: str, language: str) -> bool:
    """Whether two canonical names are one in two spellings of the same letters: with a hyphen or without, Müller and Mueller, -sky and -skyj,
    ヴァ and バ; or, in Japanese, one is the last part of the other."""
    language = language.partition("-")[0]
    first, second = _spelled(one, language), _spelled(other, language)
    if language == "ja" and ("・" in first) is not ("・" in second):
        return first.rpartition("・")[2] == second.rpartition("・")[2]
    return first == second


@lru_cache(maxsize=2048)
def _spelled(name: str, language: str) -> str:
    """A name in one of the spellings that its letters are written in."""
    name = _JOINTS.sub("", name.casefold()) or name
    for signs in (_UMLAUTS,) if language == "de" else (_KATAKANA,) if language == "ja" else ():
        for one, other in signs.items():
            name = name.replace(one, other)
    return _SKI.sub("ski", name) if len(name) > _LONG_ENOUGH else name


def _fleeting(one: str, other: str, cases: frozenset[str]) -> bool:
    """Whether the ends of two forms are one but for a vowel that only the one without an ending has: Marek, Marka; Павел, Павла."""
    short, long = sorted((one, other), key=lambda end: end[:1] not in _FLEETING)
    return len(short) == 2 and short[0] in _FLEETING and short[1:] == long[:1] and long[1:] in cases - {""}


# What a syllable that nothing follows becomes before an ending: Рахів, Рахова; and the Polish soft consonants: Solidarność, Solidarności.
_CLOSED = {"ів": "ов", "їв": "єв", "ść": "śc", "ć": "c", "ń": "n", "ź": "z"}


def _closed(one: str, other: str, cases: frozenset[str]) -> bool:
    """Whether the ends of two forms are one but for the sound that only the one without an ending has."""
    return any(
        short in _CLOSED and long.startswith(_CLOSED[short]) and long[len(_CLOSED[short]) :] in cases - {""}
        for short, long in ((one, other), (other, one))
    )


def made_of(word: str, name: str) -> bool:
    """Whether a plain word in Cyrillic letters is made of a canonical name: чернівецькі of Чернівців, апеляційним of Апеляційний."""
    if not "\u0400" <= name[0] <= "\u04ff":
        return False
    shared = next((n for n, (a, b) in enumerate(zip(word, name, strict=False)) if a != b), min(len(word), len(name)))
    return shared >= max(_ROOT, len(name) - _NAME_ENDING)
