"""Days of the week as adjectives say them: понедельничная встреча, poniedziałkowe obrady."""

from __future__ import annotations

from collections.abc import Iterator

from harness.evidence.patterns import later

# From Monday on. With a capital they are names.
_DAYS = (
    "poniedziałkow|pondělní|pondelkov|понедельничн|понеділков|montägig",
    "wtorkow|úterní|utorkov|вторничн|вівторков|dienstägig",
    "środow|středeční|mittwöchig",
    "czwartkow|čtvrteční|štvrtkov|четвергов|четвергов|donnerstägig",
    "piątkow|páteční|piatkov|пятничн|п'ятничн|freitägig",
    "sobotni|sobotní|субботн|суботн|samstägig",
    "niedzieln|nedělní|nedeľn|недільн|sonntägig",
)
_ENDINGS = r"(?:y|a|e|ego|ej|emu|ym|ych|ymi|ą|i|ie|imi|im|ich|ú|ý|á|é|ého|ému|ém|ými|ím|ího|ímu|ou|ий|ій|а|е|і|ого|ому|ої|у|ою|им|их|ими|ої|ую|ая|ое|ой|ые|ый|ым|ых|ыми|en|er|es|em)?"
_DAY = later(rf"(?<!\w)(?:{'|'.join(f'(?P<d{n}>{stems})' for n, stems in enumerate(_DAYS))}){_ENDINGS}(?!\w)")


def weekday_adjectives(text: str) -> Iterator[tuple[int, int, str]]:
    """Such words for a day of the week in ``text`` as ``(start, end, value)``: ``weekday 0`` is Monday."""
    for match in _DAY.finditer(text):
        yield match.start(), match.end(), f"weekday {str(match.lastgroup)[1:]}"
