"""How tables of words that exclude one another are written down: a family, its poles, and by language the words of each pole, “/” between poles."""

from __future__ import annotations

from collections.abc import Iterable, Mapping

Family = tuple[str, tuple[str, ...], Mapping[str, str]]


def by_pole(code: str, families: Iterable[Family]) -> dict[str, str]:
    """The words of one language by family and pole, ``family:pole``; forms parted by “|”."""
    found: dict[str, str] = {}
    for family, poles, words in families:
        if code in words:
            forms = [part.strip() for part in words[code].split("/")]
            found |= {f"{family}:{pole}": form for pole, form in zip(poles, forms, strict=True) if form}
    return found
