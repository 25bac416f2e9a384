"""When somebody last looked at what is cited, as a page says it behind how it is to be cited: the day of each visit, in whatever language."""

from __future__ import annotations

import re

from harness.evidence.patterns import later

_ACCESSED = later(
    r"[\s,;:.(\[–—-]*(?<!\w)(?:(?:last )?(?:accessed|retrieved|viewed|consulted)(?: on)?|(?:zuletzt )?(?:abgerufen|aufgerufen|eingesehen)(?: am)?|(?:page )?consultée?(?: le)?|(?:consultad[oa]|recuperado|accedido)(?: el| em)?|"
    r"(?:consultat[oa]|ultimo accesso|visitato)(?: il)?|acesso(?: em)?|acessado(?: em)?|geraadpleegd(?: op)?|(?:dostęp|data dostępu)(?: z dnia)?|(?:дата обращения|дата звернення|дата доступу)|hämtad(?:es)?|besökt|(?:hentet|besøgt|lest)(?: den)?|"
    r"(?:luettu|viitattu)|(?:cit\.|citováno|navštíveno)|(?:letöltés|hozzáférés)(?: dátuma)?|accesat(?: la)?|ανακτήθηκε(?: στις)?|erişim(?: tarihi)?|(?:diakses)(?: pada)?|truy cập(?: ngày)?|参照日?|閲覧日?|访问日期|訪問日期|검색일|접속일|تاريخ (?:الوصول|الاطلاع)|بازبینی‌شده در)"
    r"\s*[:：]?\s*(?=[^\d]{0,14}\d)[^!?;]{4,34}[\s.;)\]]*$",
    re.IGNORECASE,
)
_LETTER = re.compile(r"[^\W\d_]")
# A month's name and what stands around it.
_DAY = 22


def without_day_of_visit(text: str) -> str:
    """``text`` without when what it cites was last looked at, which ends it: “…, accessed 6 October 2024”."""
    found = _ACCESSED.search(text)
    if found is None or not text[: found.start()].strip():
        return text
    figures = re.search(r"\d", found.group())
    assert figures is not None
    return text if len(_LETTER.findall(found.group(), figures.start())) > _DAY else text[: found.start()]
