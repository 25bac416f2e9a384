"""Dates by other calendars and counts of years than the common one, as pages of Japan, Taiwan and Iran write them."""

from __future__ import annotations

import re

from harness.evidence.east_asian import value_of

# Eras of Japan and of China's last emperors, and the republic's years in Taiwan: the year before the first.
_ERAS = {"令和": 2018, "平成": 1988, "昭和": 1925, "大正": 1911, "明治": 1867, "民國": 1911, "民国": 1911} | {
    "宣统": 1908, "宣統": 1908, "光绪": 1874, "光緒": 1874, "同治": 1861, "咸丰": 1850, "咸豐": 1850, "道光": 1820, "嘉庆": 1795, "嘉慶": 1795, "乾隆": 1735, "雍正": 1722, "康熙": 1661,
}  # fmt: skip
_ERA = re.compile(
    rf"(?P<era>{'|'.join(_ERAS)})\s?(?P<y>元|\d{{1,3}}|[一二三四五六七八九十百〇零]{{1,4}})年度?(?:(?P<m>1[0-2]|0?[1-9])月(?:(?P<d>3[01]|[12]\d|0?[1-9])日)?)?"
)

_SOLAR_LIST = "فروردین اردیبهشت خرداد تیر مرداد شهریور مهر آبان آذر دی بهمن اسفند"
_SOLAR = tuple(_SOLAR_LIST.split())
_SOLAR_DATE = re.compile(
    rf"(?<![\w])(?:(?P<d>3[01]|[12]?\d)\s+)?(?P<m>{'|'.join(_SOLAR)})(?:\s?ماه)?(?:\s+(?:سال\s+)?(?P<y>1[34]\d\d))?(?![\w])"
)
_SOLAR_YEAR = re.compile(
    r"سال(?:\s+های)?\s+(?P<y>1[34]\d\d)(?!\d)|(?<![\d.,/])(?P<full>1[34]\d\d/(?:0?[1-9]|1[0-2])/(?:3[01]|[12]\d|0?[1-9]))(?!\d)"
)
# What leads to a month that stands alone: its name is another word as well (an affection, an arrow).
_LEADS = re.compile(r"(?:^|\s)(?:تا|از|در|اوایل|اواخر|اواسط|پایان|آغاز|ابتدای|نیمه|ماه|و)\s*$")
_SIGNS = re.compile("年|سال|" + "|".join(_SOLAR))


def calendar_dates(text: str) -> tuple[tuple[int, int, str], ...]:
    """The dates in folded ``text`` as ``(start, end, value)``. Years of an era have the common year; those of Iran's solar calendar stay
    in it (``AP1404-07-28``), for only a whole date of one is a day of the other."""
    if not _SIGNS.search(text):
        return ()
    found: list[tuple[int, int, str]] = []
    for match in _ERA.finditer(text):
        year = _ERAS[match["era"]] + (
            1 if match["y"] == "元" else int(match["y"]) if match["y"].isdecimal() else int(value_of(match["y"]))
        )
        parts = [f"{year:04d}", *(f"{int(match[key]):02d}" for key in ("m", "d") if match[key])]
        found.append((match.start(), match.end(), "-".join(parts)))
    for match in _SOLAR_DATE.finditer(text):
        if match["d"] or match["y"] or "ماه" in match.group() or _LEADS.search(text, 0, match.start()):
            month = _SOLAR.index(match["m"]) + 1
            day = f"-{int(match['d']):02d}" if match["d"] else ""
            found.append((match.start(), match.end(), f"AP{match['y'] or 'XXXX'}-{month:02d}{day}"))
    for match in _SOLAR_YEAR.finditer(text):
        found.append((match.start(), match.end(), f"AP{match['y'] or match['full']}"))
    return tuple(sorted(found))
