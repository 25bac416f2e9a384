"""When somebody last looked at what is cited, as a page says it behind how it is to be cited: the day of each visit, in whatever language."""

from __future__ import annotations

import re

from harness.evidence.patterns import later

_ACCESSED = later(
    r"(?<!\w)(?:(?:last )?(?:accessed|retrieved|viewed|consulted)(?: on)?|(?:zuletzt )?(?:abgerufen|aufgerufen|eingesehen)(?: am)?|(?:page )?consultée?(?: le)?|(?:consultad[oa]|recuperado|accedido)(?: el| em)?|"
    r"(?:consultat[oa]|ultimo accesso|visitato)(?: il)?|acesso(?: em)?|acessado(?: em)?|geraadpleegd(?: op)?|(?:dostęp|data dostępu)(?: z dnia)?|(?:дата обращения|дата звернення|дата доступу)|hämtad(?:es)?|besökt|(?:hentet|besøgt|lest)(?: den)?|"
    r"(?:luettu|viitattu)|(?:cit\.|citováno|navštíveno)|(?:letöltés|hozzáférés)(?: dátuma)?|accesat(?: la)?|ανακτήθηκε(?: στις)?|erişim(?: tarihi)?|(?:diakses)(?: pada)?|truy cập(?: ngày)?|参照日?|閲覧日?|访问日期|訪問日期|검색일|접속일|تاريخ (?:الوصول|الاطلاع)|بازبینی‌شده در)"
    r"\s*[:：]?\s*(?:\d{1,2}(?:\.|st|nd|rd|th|er)?\s(?:de\s|of\s)?[^\W\d_]{3,14}\.?,?\s(?:de\s)?\d{4}|[^\W\d_]{3,12}\.?\s\d{1,2},?\s\d{4}|\d{1,2}[./-]\d{1,2}[./-]\d{2,4}|\d{4}\s?[-./年년]\s?\d{1,2}\s?[-./月월]\s?\d{1,2}[日일]?)(?:\s?г\.)?[\s.;)\]]*$",
    re.IGNORECASE,
)
# Label and day are no longer than this.
_REACH = 80
# The day ends the text.
_DAY = 22
# What only a reference has before them, parted from the label: an address, a year in brackets, a stroke. A title in quotation marks stands in any sentence.
_REFERENCE = later(r"https?:|www\.|//|\||(?:№|\bNo\.?)\s?\d|[(（](?:1[89]|20)\d\d[)）]", re.IGNORECASE)
_PARTED = re.compile(r"[,;.:(\[–—)»”\"-]\s*$")


def without_day_of_visit(text: str) -> str:
    """``text`` of a reference without when what it names was last looked at, which ends it: “… (2015), accessed 6 October 2024”."""
    found = _ACCESSED.search(text, max(0, len(text) - _REACH)) if any(map(str.isdigit, text[-_DAY:])) else None
    if found is None:
        return text
    before = text[: found.start()]
    if not _PARTED.search(before) or not _REFERENCE.search(before):
        return text  # “The painting was retrieved on 6 October 2024”
    return before.rstrip(" ,;:.([–—-")
