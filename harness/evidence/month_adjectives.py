"""Months as Slavic adjectives say them: lutowe liczenie, лютневе, февральский. With a capital they are names: Жовтнева площа."""

from __future__ import annotations

from collections.abc import Iterator
from functools import lru_cache

from harness.evidence.patterns import later

_STEMS = (
    "styczniow|lednov|січнев|январск|студзеньск|januárov",
    "lutow|únorov|лютнев|февральск|februárov",
    "marcow|březnov|березнев|мартовск|marcov",
    "kwietniow|dubnov|квітнев|апрельск|aprílov",
    "majow|květnov|травнев|майск|májov",
    "czerwcow|červnov|червнев|июньск|júnov",
    "lipcow|červencov|липнев|июльск|júlov",
    "sierpniow|srpnov|серпнев|августовск|augustov",
    "wrześniow|zářijov|вереснев|сентябрьск|septembrov",
    "październikow|říjnov|жовтнев|октябрьск|októbrov",
    "listopadow|listopadov|листопадов|ноябрьск|novembrov",
    "grudniow|prosincov|груднев|декабрьск|decembrov",
)
_ENDINGS = r"(?:y|a|e|ego|ej|emu|ym|ych|ymi|ą|i|ie|imi|im|ich|ú|ý|á|é|ého|ému|ém|ých|ým|ými|ou|ий|ій|а|е|і|ого|ому|ої|у|ою|им|их|ими|ої|ую|ая|ое|ые|ий|ие|ой)"
_FIRST = later(rf"(?<!\w)(?:{'|'.join(_STEMS)}){_ENDINGS}(?!\w)")


@lru_cache(maxsize=1)
def _by_stem() -> dict[str, int]:
    return {stem: n for n, stems in enumerate(_STEMS, 1) for stem in stems.split("|")}


def month_adjectives(text: str) -> Iterator[tuple[int, int, str]]:
    """Such words in ``text``, each with the month that it tells: ``XXXX-02``."""
    for match in _FIRST.finditer(text):
        month = next(n for stem, n in _by_stem().items() if match.group().startswith(stem))
        yield match.start(), match.end(), f"XXXX-{month:02d}"
