"""Bodies of the German state and its lands, by what they are for: Bundesamt für Naturschutz, Bundesinstitut für Risikobewertung, Eisenbahn-Bundesamt.

Their words are common nouns. They name a body where two passages each tell of one.
"""

from __future__ import annotations

from functools import lru_cache

from harness.evidence.patterns import later

_KIND = "(?:amt|anstalt|institut|zentrale|agentur|stelle|zentrum|kammer|behörde|ministerium|archiv|beauftragte[nr]?|gericht|verband|vereinigung)"
_BODY = later(
    rf"(?<![\w-])(?:(?P<body>(?:Bundes|Landes|Reichs)(?:ober|verwaltungs|arbeits|sozial|finanz|prüf)?{_KIND})(?:e?s)?\s(?:für|zur|der|des|gegen)\s(?:d(?:ie|en|as|er)\s)?"
    r"(?P<what>[A-ZÄÖÜ][a-zäöüß-]+(?:(?:,\s[A-ZÄÖÜ][a-zäöüß-]+)*\sund\s(?:[a-zäöüß]+\s)?[A-ZÄÖÜ][a-zäöüß-]+)?)|(?P<one>(?:[A-ZÄÖÜ][a-zäöüß]+-Bundes|(?:Umwelt|Statistisches?\s|Luftfahrt-)(?:Bundes|bundes))amt)(?:e?s)?)(?![\w-])"
)


@lru_cache(maxsize=512)
def german_bodies(text: str) -> tuple[tuple[int, int, str], ...]:
    """The bodies in folded ``text`` as ``(start, end, value)``."""
    if "undes" not in text and "Landes" not in text:
        return ()
    return tuple((*m.span(), (m["one"] or f"{m['body']} {m['what']}").casefold()) for m in _BODY.finditer(text))
