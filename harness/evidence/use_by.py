"""Until which day something keeps, in figures behind a word that says so: termin przydatności 21.10, mindestens haltbar bis 3.5., MHD 12.10."""

from __future__ import annotations

import re

from harness.evidence.patterns import later

_WORDS = (
    r"termin(?:u|em|ie)?\s(?:przydatności|ważności)(?:\sdo\sspożycia)?|dat(?:a|ą|y|ę|ami)\s(?:ważności|przydatności|minimalnej\strwałości)|ważn\w{1,3}\sdo|spożyć\s(?:do|przed)|przydatn\w{1,3}\sdo"
    r"|mindesthaltbarkeits(?:datum|daten)|verfallsdatum|verbrauchsdatum|haltbar\sbis(?:\szum)?|MHD"
    r"|use[\s-]by(?:\sdate)?(?:\sof)?|best[\s-]before(?:\sdate)?(?:\sof)?|expiry\sdate(?:\sof)?"
    r"|à\sconsommer\s(?:de\spréférence\s)?(?:avant|jusqu'au)(?:\sle)?|DLC|DDM|dates?\s(?:limite\sde\sconsommation|de\spéremption)"
    r"|fecha\sde\s(?:caducidad|consumo\spreferente)|caducidad|prazo\sde\svalidade|data\sde\svalidade|validade|scadenza|data\sdi\sscadenza|tmc"
    r"|houdbaarheidsdatum|(?:ten\sminste\s)?houdbaar\stot(?:\sen\smet)?|THT"
    r"|термін(?:ом)?\s(?:придатності|вживання|зберігання)(?:\sдо)?|вжити\sдо|придатн\w{1,3}\sдо|срок(?:ом)?\s(?:годности|хранения)(?:\sдо)?|годн\w{1,3}\sдо|употребить\sдо"
    r"|datum(?:em)?\s(?:minimální\strvanlivosti|spotřeby|použitelnosti)|spotřebujte\sdo|minimální\strvanlivost(?:i|í)?"
    r"|son\s(?:kullanma|tüketim)\starihi|tavsiye\sedilen\stüketim\starihi|bäst[\s-]före(?:[\s-]datum)?|sista\sförbrukningsdag|mindst\sholdbar\stil|best\sfør"
)
_KEEPS = later(
    rf"(?<!\w)(?:{_WORDS}):?\s(?:(?:del|dem|den|am|le|el|il|do|z\sdnia)\s)?(?P<day>0?[1-9]|[12]\d|3[01])[./](?P<month>0?[1-9]|1[0-2])(?![\d%]|[.,/-]\d)(?P<dot>\.(?=\s[^\W\d_A-ZÀ-ÞА-Я]|,))?",
    re.IGNORECASE,
)


def days_of_use(text: str) -> list[tuple[int, int, str]]:
    """The days in folded ``text`` by which something is to be used, as ``(start, end, value)``."""
    return [(m.start("day"), m.end(), f"XXXX-{int(m['month']):02}-{int(m['day']):02}") for m in _KEEPS.finditer(text)]
