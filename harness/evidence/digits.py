"""The value of digits with separators, as different languages write them."""

from __future__ import annotations

import re

# Languages that write 1.500 for fifteen hundred, and those that write 1,5 for one and a half.
_POINT_GROUPS = frozenset({"de", "es", "it", "pt", "nl", "tr", "id", "da", "el", "hr", "sl", "ro", "sr", "vi"})
_COMMA_DECIMAL = _POINT_GROUPS | {
    "uk",
    "ru",
    "be",
    "fr",
    "pl",
    "cs",
    "sk",
    "bg",
    "sv",
    "fi",
    "nb",
    "hu",
    "et",
    "lv",
    "lt",
}


# Of these, languages that write 1 500 and nothing but a comma for a decimal: a point before three figures groups there as well.
_ALSO_GROUPS = frozenset({"fr", "pl", "sv", "nb", "fi", "cs", "sk", "hu"})

# 15,00,000: fifteen lakh.
_INDIAN = re.compile(r"\d{1,2}(?:,\d{2})+,\d{3}")


def digits_value(text: str, language: str) -> float:
    """The value of digits with separators, read as ``language`` writes them; unknown languages read as English."""
    plain = re.sub(r"[\s'’   ]", "", text)
    points, commas = plain.count("."), plain.count(",")
    if points and commas:
        decimal = max(plain.rfind("."), plain.rfind(","))
        whole = plain[:decimal].replace(",", "").replace(".", "")
        return float(f"{whole}.{plain[decimal + 1 :]}")
    if not points and not commas:
        return float(plain)
    mark = "." if points else ","
    parts = plain.split(mark)
    grouped = all(len(p) == 3 for p in parts[1:]) and 1 <= len(parts[0]) <= 3 and parts[0] != "0"
    if mark == "," and len(parts) > 2 and _INDIAN.fullmatch(plain):
        return float("".join(parts))
    if len(parts) > 2:
        # 1.500.000 groups; 1.2.3 is a version or a date and keeps its own shape as a number of its digits.
        return float("".join(parts)) if grouped else float("".join(parts)) + 1e-7 * len(parts)
    groups_here = (mark == "." and language in _POINT_GROUPS | _ALSO_GROUPS) or (
        mark == "," and language not in _COMMA_DECIMAL
    )
    # Nobody counts to three decimals that are all nought: where a page's language is not known, or is misread, these are thousands.
    if grouped and (groups_here or parts[1] == "000"):
        return float("".join(parts))
    if grouped and mark == "," and language in ("uk", "ru"):
        # Translated texts keep English commas (“1,500 солдатів”); three decimals of a count make no sense.
        return float("".join(parts))
    return float(f"{parts[0]}.{parts[1]}")
