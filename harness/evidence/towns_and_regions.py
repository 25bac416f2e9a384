"""Whether a name that is made of a town's is that of the region around it: Київська область is not Київ, nor is Белгородчина Белгород."""

from __future__ import annotations

import re

from harness.evidence.patterns import later

# Behind an adjective stands what it is a region or a district of; some regions are one word.
_ADJECTIVE = later(r"\w+(?:[сцз]ьк|ск|цк)(?:а|ої|ій|у|ою|ая|ой|ую|ие|ий|ого|ому|ом|им|ого)", re.IGNORECASE)
_REGION_BEHIND = later(
    r"\s(?:(?P<region>област(?:ь|і|и|ью|ю|ей|ями)|обл\.|О[ВД]А(?!\w)|облрад\w+|облсовет\w*|кра(?:й|ю|я|е|ем|єм)(?!\w)|воєводств\w+|воеводств\w+)|район(?:у|і|а|е|ом)?(?!\w)|округ(?:а|у|е|ом|і)?(?!\w))"
)
_REGION_WORD = later(r"\w{3,}ч?щин(?:а|и|і|е|у|ою|ой)", re.IGNORECASE)


def around_town(text: str, start: int, end: int) -> str:
    """What the name at ``start`` to ``end`` of folded ``text`` names around a town: its “region”, its “district”, or nothing."""
    word = text[start:end]
    if not "\u0400" <= word[0] <= "\u04ff":
        return ""
    if _REGION_WORD.fullmatch(word):
        return "region"
    behind = _REGION_BEHIND.match(text, end) if _ADJECTIVE.fullmatch(word) else None
    return "" if behind is None else "region" if behind["region"] else "district"
