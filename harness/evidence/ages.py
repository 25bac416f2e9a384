"""How old somebody is by the ten years they are in: “a man in his 60s”, “in their late fifties”. It is a number, where “in the 60s” is a time."""

from __future__ import annotations

from harness.evidence.patterns import later

_TENS = ("twenties", "thirties", "forties", "fifties", "sixties", "seventies", "eighties", "nineties")
_AGE = later(
    r"(?<!\w)(?i:in|into|of)\s(?:his|her|their|my|your|our)\s(?:(?:early|mid|middle|late)[\s-]|mid-to-late\s)?(?P<age>(?P<figures>[2-9]0)'?s|"
    rf"(?P<word>{'|'.join(_TENS)}))(?!\w)"
)


def ages_in_tens(text: str) -> list[tuple[int, int, str]]:
    """The ages in folded ``text`` as ``(start, end, value)``: sixties and 60s are one."""
    found = []
    for match in _AGE.finditer(text) if "in" in text else ():
        value = match["figures"] or str(20 + 10 * _TENS.index(match["word"]))
        found.append((*match.span("age"), f"{value}s"))
    return found
