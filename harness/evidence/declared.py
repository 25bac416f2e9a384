"""Names that a desk declared: spellings that are one name, so that texts which differ in them alone read the same.

A text is read in one spelling of each name, the one first declared among those of the text's own script. Which spelling stood there
then makes no difference to anything that is compared, and every other name is as much another as before. Spellings are found as
whole words, as they were declared or all in capitals; words of Cyrillic spellings in their case forms too, which keep their endings.
"""

from __future__ import annotations

import re
import unicodedata
from array import array
from collections import Counter
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from functools import lru_cache
from itertools import islice, product
from typing import Any

from harness.evidence.normalise import Normalised, normalise, reads
from harness.model.registry import Names, TextQuote

# Endings of nouns and surnames in the cases of Ukrainian and Russian, and those that a word may have lost before them.
_ENDINGS = "ого ому ами ими ыми ові еві ий ый ій ой ої ою ей ею ем єм ём ом ов ів им ім ым ям ям их ых ах ях ам ую ая яя ні а у ю я е є и і ї ы ь й о"
_OWN = ("ий", "ый", "ій", "ой", "ая", "а", "я", "о", "е", "є", "и", "і", "ї", "ь", "й")
_SHORTEST_STEM = 4
_CYRILLIC = re.compile("[Ѐ-ӿ]+(?:['ʼ][Ѐ-ӿ]+)*")
_SCRIPTS = {"HIRAGANA": "CJK", "KATAKANA": "CJK"}
# Scripts whose words are not set apart, or take prefixes and particles without a space: a spelling may begin or end within a word there.
_BEGINS_ANYWHERE = frozenset({"CJK", "THAI", "ARABIC", "HEBREW"})
_ENDS_ANYWHERE = frozenset({"CJK", "THAI", "HANGUL"})
# Of a quote and a page that spell names otherwise, so many ways to spell the quote are tried.
_WAYS = 16


def names_of(groups: Iterable[Sequence[str]]) -> Names:
    """``groups`` of spellings as names; groups that share a spelling are one."""
    joined: list[dict[str, str]] = []
    for group in groups:
        own = {spelling_key(s): s for s in group if s.strip()}
        for other in [g for g in joined if g.keys() & own.keys()]:
            joined.remove(other)
            own = {**other, **{k: s for k, s in own.items() if k not in other}}
        joined.append(own)
    return tuple(tuple(g.values()) for g in joined if len(g) > 1)


def spelling_key(spelling: str) -> str:
    """What two spellings that read the same have in common."""
    return reads(spelling).casefold()


def no_name(spelling: str, language: str = "en") -> str:
    """Why a spelling cannot be that of a name; empty when it can."""
    from harness.evidence.tokens import critical_tokens
    from harness.model.passage import TokenKind

    text = reads(spelling)
    letters = [c for c in text if c.isalpha()]
    if len(letters) < 2:
        return "a name has two letters at least"
    if all(c.islower() for c in letters):
        return "no letter of it is a capital"
    for token in critical_tokens(text, language):
        if token.kind is not TokenKind.NAME and token.start == 0 and token.end == len(text):
            return f"alone it reads as a {token.kind.value}"
    return ""


def not_one(group: Sequence[str]) -> str:
    """Why spellings cannot be one name's: other figures, or one is another with words left out; empty when they can."""
    figures = {tuple(re.findall(r"\d+", reads(s))) for s in group}
    if len(figures) > 1:
        return "their figures differ"
    words = [(s, frozenset(re.findall(r"[^\W_]+", spelling_key(s)))) for s in group]
    for one, few in words:
        for other, more in words:
            if few < more:
                return f"{one!r} is {other!r} with words left out, and may be another's name too"
    return ""


def names_trouble(value: Any) -> str:
    """What is wrong with names as a filter is given them; empty when nothing is, or none are given."""
    if value is None:
        return ""
    if not isinstance(value, list) or not all(isinstance(group, list) for group in value):
        return "names is not a list of lists of spellings"
    seen: dict[str, int] = {}
    for number, group in enumerate(value):
        for spelling in group:
            if not isinstance(spelling, str) or not spelling.strip():
                return "names: a spelling is not a text"
            if seen.setdefault(spelling_key(spelling), number) != number:
                return f"names: {spelling!r} is in two groups"
            if reason := no_name(spelling):
                return f"names: {spelling!r} is no name: {reason}"
        if len({spelling_key(spelling) for spelling in group}) < 2:
            return "names: a group has two spellings at least"
        if reason := not_one(group):
            return f"names: not one name: {reason}"
    return ""


def read_as_one(old: Normalised, new: Normalised, names: Names) -> tuple[Normalised, Normalised]:
    """Two folded texts with each declared name in one spelling, the same in both."""
    if not names:
        return old, new
    table = _table(names)
    found = table.found(old.text), table.found(new.text)
    if not any(found):
        return old, new
    script = _script((old.text, found[0]), (new.text, found[1]))
    return _respelled(old, found[0], table, script), _respelled(new, found[1], table, script)


def places(text: str, names: Names) -> list[tuple[int, int]]:
    """Where declared names stand in folded ``text``."""
    return [(f.start, f.end) for f in _table(names).found(text)] if names else []


def in_one_spelling(text: str, names: Names) -> str:
    """``text`` folded and trimmed, with each declared name in one spelling: equal for texts that differ in nothing else."""
    folded = normalise(text)
    return read_as_one(folded, folded, names)[0].text.strip()


def same_words(one: str, other: str, names: Names) -> bool:
    """Whether two texts read the same, in whatever declared spellings."""
    if one == other:
        return True
    a, b = as_one(one, other, names)
    return a == b


def as_one(one: str, other: str, names: Names) -> tuple[str, str]:
    """Two texts folded and trimmed, with each declared name in one spelling, the same in both."""
    a, b = read_as_one(normalise(one), normalise(other), names)
    return a.text.strip(), b.text.strip()


def spelled_as_on(page: str, text: str, names: Names) -> Iterator[str]:
    """``text`` as it stands, and then folded and with its declared names as ``page`` spells them, in each way that the page does."""
    for quote in quotes_as_on(page, TextQuote(exact=text), names):
        yield quote.exact


def quotes_as_on(page: str, quote: TextQuote, names: Names) -> Iterator[TextQuote]:
    """``quote`` as it stands, and then with its declared names as ``page`` spells them, in each way that the page does."""
    yield quote
    if not names:
        return
    table = _table(names)
    parts = [normalise(t) for t in (quote.exact, quote.prefix, quote.suffix)]
    found = [table.found(p.text) for p in parts]
    groups = sorted({f.group for fs in found for f in fs})
    there = _spelled_in(page, names) if groups else {}
    ways: list[list[str | None]] = [[*there.get(g, ()), None] for g in groups]
    for chosen in islice(product(*ways), _WAYS):
        targets = {g: s for g, s in zip(groups, chosen, strict=True) if s is not None}
        said = [_respelled(p, fs, table, "", targets).text for p, fs in zip(parts, found, strict=True)]
        if any(s != p.text for s, p in zip(said, parts, strict=True)):
            yield TextQuote(exact=said[0], prefix=said[1], suffix=said[2])


@lru_cache(maxsize=64)
def _spelled_in(page: str, names: Names) -> dict[int, tuple[str, ...]]:
    """The spellings of each declared name that a page holds, most frequent first."""
    table = _table(names)
    counts: dict[int, Counter[str]] = {}
    for found in table.found(normalise(page).text):
        counts.setdefault(found.group, Counter())[found.spelling] += 1
    return {group: tuple(s for s, _ in count.most_common()) for group, count in counts.items()}


@dataclass(frozen=True, slots=True)
class _Found:
    """A declared spelling found in a text: where, whose, which, and the endings that its words have there (``None``: as declared)."""

    start: int
    end: int
    group: int
    spelling: str
    endings: tuple[str | None, ...]
    capitals: bool


class _Table:
    """The spellings of some names, to be found in folded texts."""

    def __init__(self, names: Names) -> None:
        self.groups = [tuple(dict.fromkeys(reads(s) for s in group)) for group in names]
        self._by_spelling: dict[str, tuple[int, str]] = {}
        self._inflected: list[tuple[re.Pattern[str], int, str]] = []
        exact: set[str] = set()
        loose: list[str] = []
        for number, group in enumerate(self.groups):
            for spelling in group:
                for form in (spelling, spelling.upper()):
                    self._by_spelling.setdefault(form, (number, spelling))
                    exact.add(form)
                if (pattern := _case_forms(spelling)) is not None:
                    self._inflected.append((re.compile(pattern), number, spelling))
                    loose.append(pattern)
        forms = [_bounded(re.escape(s), s) for s in exact]
        forms += [_bounded(re.sub(r"\(\?P<\w+>", "(?:", pattern), "Я") for pattern in loose]
        # The longest first: re takes the first that fits.
        self._any = re.compile("|".join(sorted(forms, key=len, reverse=True)) or "(?!)")

    def found(self, text: str) -> list[_Found]:
        """The declared names in folded ``text``, in order; a form that may be of two names is none."""
        found = []
        for match in self._any.finditer(text):
            written = match.group()
            if written in self._by_spelling:
                group, spelling = self._by_spelling[written]
                capitals = written != spelling
                found.append(_Found(match.start(), match.end(), group, spelling, (None,), capitals))
                continue
            fits = [(m, g, s) for pattern, g, s in self._inflected if (m := pattern.fullmatch(written)) is not None]
            if len({g for _, g, _ in fits}) == 1:
                fit, group, spelling = fits[0]
                endings = tuple(
                    None if word == own else fit.groupdict().get(f"e{n}") or ""
                    for n, (word, own) in enumerate(zip(written.split(), spelling.split(), strict=True))
                )
                found.append(_Found(match.start(), match.end(), group, spelling, endings, False))
        return found

    def target(self, found: _Found, script: str, chosen: dict[int, str] | None) -> str | None:
        """How a name found is written in the spelling that is chosen for it, or first declared in ``script``."""
        group = self.groups[found.group]
        if chosen is not None:
            spelling = chosen.get(found.group, found.spelling)
        elif found.endings == (None,):
            spelling = next((s for s in group if _script_of(s) == script), group[0])
        else:
            # A case form belongs to its script: read in another, it would lose what its ending says.
            spelling = next(s for s in group if _script_of(s) == _script_of(found.spelling))
        if found.endings != (None,):
            return _with_endings(spelling, found.endings)
        return spelling.upper() if found.capitals else spelling


@lru_cache(maxsize=32)
def _table(names: Names) -> _Table:
    return _Table(names)


def _bounded(pattern: str, spelling: str) -> str:
    """``pattern`` at the edges of words, where the script of ``spelling`` has such."""
    before = "" if _script_of(spelling[0]) in _BEGINS_ANYWHERE else r"(?<![^\W\d_])"
    after = "" if _script_of(spelling[-1]) in _ENDS_ANYWHERE else r"(?![^\W\d_가-힣])"
    return f"{before}{pattern}{after}"


def _stem(word: str) -> str:
    """A Cyrillic word without its ending, empty for one that is not declined here."""
    if _CYRILLIC.fullmatch(word) is None:
        return ""
    own = next((e for e in _OWN if word.endswith(e)), "")
    stem = word.removesuffix(own)
    return stem if len(stem) >= _SHORTEST_STEM else ""


def _case_forms(spelling: str) -> str | None:
    """The pattern of a Cyrillic spelling's case forms; ``None`` where no word of it has any."""
    words = spelling.split()
    stems = [_stem(word) for word in words]
    if not any(stems) or not all(_CYRILLIC.fullmatch(word) for word in words):
        return None
    endings = "|".join(_ENDINGS.split())
    parts = [
        f"{re.escape(stem)}(?P<e{n}>(?:{endings})?)" if stem else re.escape(word)
        for n, (word, stem) in enumerate(zip(words, stems, strict=True))
    ]
    return " ".join(parts)


def _with_endings(spelling: str, endings: tuple[str | None, ...]) -> str | None:
    """A spelling with its words in the cases that ``endings`` say; ``None`` where it has no such forms."""
    words = spelling.split()
    if len(words) != len(endings):
        return None
    said = []
    for word, ending in zip(words, endings, strict=True):
        stem = _stem(word)
        if ending is not None and not stem:
            return None
        said.append(word if ending is None else stem + ending)
    return " ".join(said)


def _respelled(
    text: Normalised, found: Sequence[_Found], table: _Table, script: str, chosen: dict[int, str] | None = None
) -> Normalised:
    """``text`` with the names found in it as chosen, or in ``script``; spans of the new text map back to the very source."""
    out: list[str] = []
    offsets = array("l")
    at = 0
    for name in found:
        target = table.target(name, script, chosen)
        if target is None or target == text.text[name.start : name.end]:
            continue
        out.append(text.text[at : name.start])
        offsets.extend(text.offsets[at : name.start])
        # Folding leaves no space beside letters of scripts that put none between words.
        spaceless, was = _script_of(target) == "CJK", _script_of(name.spelling) == "CJK"
        end = name.end
        if was and not spaceless:
            if name.start > at and _apart(text.text[name.start - 1], ",.;:!?)]"):
                out.append(" ")
                offsets.append(text.offsets[name.start])
            if end < len(text.text) and _apart(text.text[end], "([") and not "가" <= text.text[end] <= "힣":
                target += " "
        elif spaceless and not was:
            if out[-1].endswith(" "):
                out[-1] = out[-1][:-1]
                offsets.pop()
            end += text.text[end : end + 1] == " "
        out.append(target)
        # The first letter stands for the first, the last for the last, those between for what comes before the last.
        first, last = text.offsets[name.start], text.offsets[name.end - 1]
        offsets.extend(min(first + n, last) for n in range(len(target) - 1))
        offsets.append(last)
        at = end
    if not out:
        return text
    out.append(text.text[at:])
    offsets.extend(text.offsets[at:])
    return Normalised(source=text.source, text="".join(out), offsets=offsets)


@lru_cache(maxsize=4096)
def _letter_script(char: str) -> str:
    word = unicodedata.name(char, "").split(" ", 1)[0].split("-", 1)[0]
    return _SCRIPTS.get(word, word)


def _apart(char: str, marks: str) -> bool:
    """Whether a space stands between a character, or one of some marks, and a word of a script that has spaces."""
    return char in marks or (char.isalnum() and _letter_script(char) != "CJK")


@lru_cache(maxsize=4096)
def _script_of(text: str) -> str:
    """The script that most letters of a text are of; empty for a text without any."""
    counts = Counter(_letter_script(c) for c in text if c.isalpha())
    return max(sorted(counts), key=lambda s: counts[s], default="")


def _script(*texts: tuple[str, Sequence[_Found]]) -> str:
    """The script of what stands around the names found, which is the same in whatever spelling they are."""
    rest = []
    for text, found in texts:
        at = 0
        for name in found:
            rest.append(text[at : name.start])
            at = name.end
        rest.append(text[at:])
    return _script_of(" ".join(rest))
