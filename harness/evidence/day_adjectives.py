"""Days and their parts as adjectives say them: понедельничная встреча, wieczorne obrady, the nächtliche Sitzung."""

from __future__ import annotations

from collections.abc import Iterator

from harness.evidence.left_over import LeftOver
from harness.evidence.patterns import later
from harness.model.passage import TokenKind

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
# Beginnings of the adjectives for a part of the day.
_PARTS = {
    "morning": ("porann", "ranní", "утренн", "ранков", "ранішн", "morgendlich", "matutin", "matinal", "mattutin"),
    "afternoon": ("popołudniow", "odpolední", "пообідн", "послеобеденн", "nachmittäglich", "vespertin"),
    "evening": ("wieczorn", "večern", "вечерн", "вечірн", "abendlich", "vespertin", "serale", "serali"),
    "night": ("nocn", "noční", "ночн", "нічн", "nächtlich", "nocturn", "noturn", "notturn"),
}


def weekday_adjectives(text: str) -> Iterator[tuple[int, int, str]]:
    """Such words for a day of the week in ``text`` as ``(start, end, value)``: ``weekday 0`` is Monday."""
    for match in _DAY.finditer(text):
        yield match.start(), match.end(), f"weekday {str(match.lastgroup)[1:]}"


def drop_parts_of_day(left: LeftOver) -> None:
    """Takes out a part of the day where the other passage says it by an adjective that this one has not: “obradach wieczorem”, “wieczorne obrady”."""
    for side in left.sides():
        for at, region in list(side.ours):
            token = side.own[at].token
            beginnings = _PARTS.get(token.value) if token is not None and token.kind is TokenKind.DATE else None
            if not beginnings:
                continue
            own, other = (sum(p.key.startswith(beginnings) for p in pieces) for pieces in (side.own, side.other))
            if other > own:
                side.reword(at, region)
