"""The words and phrases of the language tables, found in a text in one pass."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from functools import lru_cache

from harness.evidence.facts import MARKS
from harness.evidence.languages import CODES, UNSPACED, likely, scripts_of, senses, spoken
from harness.evidence.languages import language as table_of
from harness.evidence.languages.language import Language
from harness.evidence.traditional import simplified

# Letters with the marks that some scripts write as characters of their own; Korean apart, for what stands behind its nouns.
_LETTER = rf"(?:[^\W\d_가-힣]|[{MARKS}\u0e30-\u0e4e\u064b-\u0652\u0640])"
WORD = re.compile(rf"[가-힣]+|{_LETTER}+(?:['’ʼ]{_LETTER}+)*['’]?")

# The same in a text of ASCII without apostrophes.
_PLAIN_WORD = re.compile("[a-z]+")

# What may stand behind a Korean noun without changing it.
_PARTICLES_LIST = "은 는 이 가 을 를 의 에 에서 에게 로 으로 와 과 도 만 까지 부터 이다 이며 이나 이고 이었다 였다 인 라고 들 들이 들은 들을 들의 보다 마다 씩 이라 이라고 다 에는 에도 으로는 로는 에서는 에서도 이라며 라며 뿐 째 이상 이하 미만"
_PARTICLES = frozenset(_PARTICLES_LIST.split())
_ELISIONS = re.compile(r"(?:n|d|l|qu|s|c|j|m|t|jusqu)'")
_CONTRACTED = {"wo": "will", "ca": "can", "sha": "shall"}
_TURKISH_ENDINGS = "de da te ta den dan ten tan e a ye ya i ı u ü yi yı yu yü nin nın nun nün in ın un ün deki daki teki taki nde nda ne na"
_TURKISH = frozenset(_TURKISH_ENDINGS.split())
_HARAKAT = re.compile("[\u064b-\u0652\u0640]")
# What an Arabic word may begin with without being another word.
_ARABIC_PREFIX = re.compile("(?:وال|بال|فال|كال|ولل|لل|ال|وب|ول|فل|و|ف|ب|ل|ك|س)(?=.{2})")
# Hebrew ones are letters of many words as well: what is left must be a word of three or more.
_HEBREW_PREFIX = re.compile('[ובהלמכש]{1,2}(?=[א-ת״"]{3})')
_UNSPACED_RUN = re.compile("[\u3005-\u3007\u3040-\u30ff\u3400-\u9fff\uf900-\ufaff\u0e00-\u0e7f]+")


# The categories of words that are one of two opposites; each family of them is one.
SENSE = "sense"


@dataclass(frozen=True, slots=True)
class Hit:
    """One word or phrase of a table: ``category`` is the table's field, ``value`` its canonical value."""

    start: int
    end: int
    category: str
    value: str | float


# By so many characters of a page its language is told.
_TELLING = 6000
# So many different words of another language than the declared one, articles and the like, are no quotation.
_MANY = 10


# Words in Latin letters; and letters of Turkish alone, so many of which tell it.
_LATIN = re.compile("[A-Za-zÀ-ɏ]+")
_TURKISH_ONLY = re.compile("[ığİĞ]")
_SOME = 4


@dataclass(frozen=True, slots=True)
class _Entry:
    rest: tuple[tuple[str, bool], ...]
    category: str
    value: str | float


def fold_word(word: str) -> str:
    """A word as the tables spell it: lower case, straight apostrophes, ё kept, no vowel marks in Arabic."""
    if word.isascii():
        return word.lower()
    word = word.casefold().replace("’", "'").replace("ʼ", "'").replace("i\u0307", "i")
    return _HARAKAT.sub("", word) if "\u0600" <= word[:1] <= "\u06ff" else word


@lru_cache(maxsize=512)
def words_of(text: str) -> tuple[tuple[int, int, str], ...]:
    """The words of ``text`` as ``(start, end, folded)``; English contractions and French elisions as two words each. No word is
    empty."""
    if text.isascii() and "'" not in (lower := text.lower()) and "cannot" not in lower:
        return tuple((m.start(), m.end(), m.group()) for m in _PLAIN_WORD.finditer(lower))
    found: list[tuple[int, int, str]] = []
    for match in WORD.finditer(text):
        start, end, word = match.start(), match.end(), fold_word(match.group())
        if not word:
            # Signs that stand over a letter, without one: U+FC5E.
            continue
        if word == "cannot":
            found += [(start, start + 3, "can"), (start + 3, end, "not")]
        elif "'" not in word or word == "n't":
            found.append((start, end, word))
        elif word.endswith("n't"):
            stem = word[:-3]
            found += [(start, end - 3, _CONTRACTED.get(stem, stem)), (end - 3, end, "n't")]
        elif elided := _ELISIONS.match(word):
            found.append((start, start + elided.end(), elided.group()))
            if elided.end() < len(word):
                found.append((start + elided.end(), end, word[elided.end() :]))
        elif (cut := word.rfind("'")) > 2 and word[cut + 1 :] in _TURKISH:
            found.append((start, start + cut, word[:cut]))
        elif (cut := word.rfind("'")) > 0 and word[cut:] in ("'ll", "'d", "'s", "'re", "'ve", "'m", "'"):
            found += [(start, start + cut, word[:cut]), (start + cut, end, word[cut:])]
        else:
            found.append((start, end, word))
    return tuple(found)


@lru_cache(maxsize=512)
def codes_of(text: str, language: str) -> tuple[str, ...]:
    """The languages that ``text`` is read in."""
    return spoken([w for *_, w in words_of(text)], language, text)


@lru_cache(maxsize=512)
def told(text: str, declared: str) -> str:
    """The language that ``text`` is most probably in, if another than the one declared."""
    return likely([w for *_, w in words_of(text)], declared, text)


# Of so many letters of a text one at most is of the script that only its abbreviations are in.
_ABBREVIATED = 5


def page_language(text: str, declared: str = "") -> str:
    """The language that a whole page or article is read in, by its beginning. Where one is declared, it stands unless many words, and
    few of its own, speak for another: templates declare a language wrongly, and a line in another language is often quoted. One in Latin letters
    is none where hardly any letters are: those are abbreviations. Where none is declared, the
    words of its script tell it, whatever abbreviations it has in Latin letters, and letters that only Turkish has; English where they say nothing.
    """
    text = text[:_TELLING]
    latin, letters = len("".join(_LATIN.findall(text))), sum(map(str.isalpha, text))
    first = declared.partition("-")[0].lower()
    if first in CODES and table_of(first).script == "latin" and _ABBREVIATED * latin < letters:
        declared = ""
    if not declared:
        text = _LATIN.sub(" ", text) if 2 * latin < letters else text
        if len(_TURKISH_ONLY.findall(text)) >= max(_SOME, len(text) // 100):
            return "tr"
    words = [w for *_, w in words_of.__wrapped__(text)]
    found = likely(words, declared or "en", text)
    first = declared.partition("-")[0].lower()
    if first not in CODES or found == first or table_of(first).script not in scripts_of(text):
        return found
    distinct = set(words)
    own, other = (len(distinct & set(table_of(code).function.split())) for code in (first, found))
    return found if other >= max(_MANY, 4 * own) else first


def _tables(language: Language) -> Iterator[tuple[str, Mapping[float, str] | Mapping[str, str] | Mapping[int, str]]]:
    for category in ("numerals", "ordinals", "multipliers", "relative_days"):
        yield category, getattr(language, category)
    yield "weekdays", {str(i): forms for i, forms in enumerate(language.weekdays)}
    for category in (
        "units",
        "scopes",
        "negations",
        "quantifiers",
        "comparators",
        "after",
        "modality",
        "attribution",
        "date_words",
    ):
        yield category, getattr(language, category)
    yield "not_tokens", {"": language.not_tokens}
    families: dict[str, dict[str, str]] = {}
    for value, forms in senses(language.code).items():
        families.setdefault(value.partition(":")[0], {})[value] = forms
    for family, table in families.items():
        yield f"{SENSE} {family}", table


_Table = dict[str, list[_Entry]]


# Words whose entries are kept by each lexicon: a page has some hundreds, and every language's news the same ones.
_WORDS_KEPT = 20_000


class _Lexicon:
    """Entries of some languages by their first word: whole words, stems, and Korean forms."""

    def __init__(self, whole: _Table, stems: _Table, korean: _Table) -> None:
        self._whole, self._stems, self._korean = whole, stems, korean
        self._known: dict[str, list[tuple[_Entry, int]]] = {}
        # No beginning of a word that is longer than every entry is looked up: what is one word of a hundred thousand letters is none.
        self._longest = max(map(len, (*stems, *korean)), default=0)

    def candidates(self, word: str) -> list[tuple[_Entry, int]]:
        """The entries that may begin with ``word``, each with how much of it speaks for the entry. Not to be changed."""
        found = self._known.get(word)
        if found is None:
            if len(self._known) >= _WORDS_KEPT:
                self._known.clear()
            found = self._known[word] = self._look_up(word)
        return found

    def _look_up(self, word: str) -> list[tuple[_Entry, int]]:
        if "가" <= word[0] <= "힣":
            return _korean_candidates(word, self._korean, self._longest)
        # What is said of opposites hides no other reading of a word, nor does another hide that.
        return [*self._of_kind(word, senses=False), *self._of_kind(word, senses=True)]

    def _of_kind(self, word: str, *, senses: bool) -> list[tuple[_Entry, int]]:
        def of(table: _Table, form: str) -> list[_Entry]:
            return [entry for entry in table.get(form, ()) if entry.category.startswith(SENSE) is senses]

        whole, stems = self._whole, self._stems
        candidates = [(entry, len(word) + 1) for entry in of(whole, word)]
        if not candidates and "\u0600" <= word[0] <= "\u06ff" and (prefix := _ARABIC_PREFIX.match(word)):
            bare = word[prefix.end() :]
            return [(entry, len(bare)) for entry in of(whole, bare) or of(whole, "ال" + bare)]
        if not candidates and "\u05d0" <= word[0] <= "\u05ea" and (prefix := _HEBREW_PREFIX.match(word)):
            bare = word[prefix.end() :]
            return [(entry, len(bare)) for entry in of(whole, bare) or of(whole, word[1:])]
        if candidates:
            return candidates + [(entry, len(word)) for entry in of(stems, word)]
        for n in range(min(len(word), self._longest), 1, -1):
            if found := of(stems, word[:n]):
                return [(entry, n) for entry in found]
        return []


@lru_cache(maxsize=32)
def _lexicon(codes: tuple[str, ...]) -> _Lexicon:
    """The entries of the tables of some languages."""
    whole: _Table = {}
    stems: _Table = {}
    korean: _Table = {}
    for code in codes:
        if code in UNSPACED:
            continue
        for category, table in _tables(table_of(code)):
            for value, forms in table.items():
                for form in filter(None, forms.split("|")):
                    words = []
                    for piece in re.findall(r"[^\s.-]+", form):
                        star = piece.endswith("*")
                        words += [[word, False] for *_, word in words_of(piece.rstrip("*")) or [(0, 0, piece)]]
                        words[-1][1] = star
                    (first, star), *rest = words
                    entry = _Entry(tuple((str(w), bool(s)) for w, s in rest), category, value)
                    target = korean if code == "ko" else stems if star else whole
                    if code == "ko":
                        entry = _Entry((("*" if star else "", False), *entry.rest), category, value)
                    target.setdefault(str(first), []).append(entry)
    return _Lexicon(whole, stems, korean)


@lru_cache(maxsize=2048)
def hits(text: str, language: str) -> tuple[Hit, ...]:
    """Every entry of the tables of the languages ``text`` is in, by place; entries may overlap.

    Of the entries of one category that begin at the same word only the longest is given.
    """
    words = words_of(text)
    codes = codes_of(text, language)
    candidates_of = _lexicon(codes).candidates
    found: list[Hit] = []
    for code in codes:
        if code in UNSPACED:
            _scan(text, code, found)
            if code == "zh" and (plain := simplified(text)) != text:
                # The tables have both writings of some words, and the simplified one of all.
                known = {(h.start, h.category) for h in found}
                more: list[Hit] = []
                _scan(plain, code, more)
                found += [h for h in more if (h.start, h.category) not in known]
    for i, (start, _, word) in enumerate(words):
        candidates = candidates_of(word)
        if not candidates:
            continue
        best: dict[str, tuple[int, int, str | float]] = {}
        for entry, weight in candidates:
            end = _match_rest(text, words, i, entry)
            if end and (entry.category not in best or (end, weight) > best[entry.category][:2]):
                best[entry.category] = (end, weight, entry.value)
        found += [Hit(start, end, category, value) for category, (end, _, value) in best.items()]
    return tuple(found)


@lru_cache(maxsize=8)
def _unspaced(code: str) -> dict[str, list[tuple[str, str, str | float]]]:
    """The forms of a language without spaces by their first character, longest first."""
    table: dict[str, list[tuple[str, str, str | float]]] = {}
    for category, forms_of in _tables(table_of(code)):
        for value, forms in forms_of.items():
            for form in filter(None, forms.split("|")):
                table.setdefault(form[0], []).append((form, category, value))
    for entries in table.values():
        entries.sort(key=lambda entry: -len(entry[0]))
    return table


def _scan(text: str, code: str, found: list[Hit]) -> None:
    """Adds the forms of a language without spaces, from left to right, the longest at each place."""
    table = _unspaced(code)
    for run in _UNSPACED_RUN.finditer(text):
        at, end = run.span()
        while at < end:
            length = 0
            for form, category, value in table.get(text[at], ()):
                if length and len(form) < length:
                    break
                if text.startswith(form, at):
                    length = len(form)
                    found.append(Hit(at, at + length, category, value))
            at += length or 1


def _korean_candidates(word: str, korean: _Table, longest: int) -> list[tuple[_Entry, int]]:
    """The entries that a Korean word begins with, the longest such; none of them has more than ``longest`` letters."""
    for n in range(min(len(word), longest), 0, -1):
        rest = word[n:]
        found = [
            (_Entry(e.rest[1:], e.category, e.value), n)
            for e in korean.get(word[:n], ())
            if e.rest[0][0] == "*" or not rest or rest in _PARTICLES
        ]
        if found:
            return found
    return []


def _match_rest(text: str, words: tuple[tuple[int, int, str], ...], i: int, entry: _Entry) -> int:
    """Where the phrase that begins at word ``i`` ends; 0 when the words behind it are others."""
    end = words[i][1]
    for wanted, star in entry.rest:
        i += 1
        if i >= len(words):
            return 0
        start, stop, word = words[i]
        gap = text[end:start]
        if gap.strip(" \u00a0\u202f\n-.") or gap.count(".") > 1:
            return 0
        loose = star or ("가" <= word[0] <= "힣" and (word[len(wanted) :] in _PARTICLES))
        if word != wanted and not (loose and word.startswith(wanted)):
            return 0
        end = stop
    # A Korean noun ends where its particles begin; the token keeps them, as the reader sees one word.
    return end
