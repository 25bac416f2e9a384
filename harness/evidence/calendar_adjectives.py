"""Months and days of the week as adjectives say them: lutowe liczenie, февральский, понедельничная встреча. With a capital they are names:
Жовтнева площа."""

from __future__ import annotations

from collections.abc import Iterator

from harness.evidence.patterns import later

# From January on.
_MONTHS = (
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
# From Monday on.
_DAYS = (
    "poniedziałkow|pondělní|pondelkov|понедельничн|понеділков|montägig",
    "wtorkow|úterní|utorkov|вторничн|вівторков|dienstägig",
    "środow|středeční|mittwöchig",
    "czwartkow|čtvrteční|štvrtkov|четвергов|donnerstägig",
    "piątkow|páteční|piatkov|пятничн|п'ятничн|freitägig",
    "sobotni|sobotní|субботн|суботн|samstägig",
    "niedzieln|nedělní|nedeľn|недільн|sonntägig",
)
_ENDINGS = (
    "y|a|e|ego|ej|emu|ym|ych|ymi|ą|i|ie|imi|im|ich|ú|ý|á|é|ého|ému|ém|ých|ým|ými|ou"
    "|ий|ій|а|е|і|ого|ому|ої|у|ою|им|их|ими|ую|ая|ое|ые|ие|ой"
)
_OF_DAYS_TOO = "|ím|ího|ímu|ый|ым|ых|ыми|en|er|es|em"


def _words(stems: tuple[str, ...], endings: str) -> str:
    return rf"(?<!\w)(?:{'|'.join(f'(?P<n{n}>{some})' for n, some in enumerate(stems))}){endings}(?!\w)"


_MONTH = later(_words(_MONTHS, f"(?:{_ENDINGS})"))
_DAY = later(_words(_DAYS, f"(?:{_ENDINGS}{_OF_DAYS_TOO})?"))


def month_adjectives(text: str) -> Iterator[tuple[int, int, str]]:
    """Such words for a month in ``text`` as ``(start, end, value)``: ``XXXX-02`` is February."""
    for match in _MONTH.finditer(text):
        yield match.start(), match.end(), f"XXXX-{int(str(match.lastgroup)[1:]) + 1:02d}"


def weekday_adjectives(text: str) -> Iterator[tuple[int, int, str]]:
    """Such words for a day of the week in ``text`` as ``(start, end, value)``: ``weekday 0`` is Monday."""
    for match in _DAY.finditer(text):
        yield match.start(), match.end(), f"weekday {str(match.lastgroup)[1:]}"
