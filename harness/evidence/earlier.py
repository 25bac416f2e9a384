"""Words that a page gives as what it said before: in a correction, “an earlier version of this article said …”.

They stand on the page, but it no longer asserts them.
"""

from __future__ import annotations

import re

from harness.evidence.notices import NoticeKind, notices
from harness.evidence.patterns import later
from harness.evidence.read import Document, once
from harness.evidence.sentences import sentence_around
from harness.evidence.withdrawn import speaks_of_itself, withdrawn

# What tells of an earlier wording wherever it stands.
_VERSION = later(
    r"(?:earlier|previous|prior|original|initial|first) versions? of (?:this|the|our|that) (?:\w+ )?(?:article|story|report|post|piece|headline|text|page|dispatch)"
    r"|(?:article|story|report|post|headline) (?:earlier|previously|originally|initially) (?:said|stated|reported|gave|put|read|claimed)"
    r"|(?:früheren|ursprünglichen|ersten|vorherigen|älteren) (?:version|fassung)|(?:hieß es|stand hier|war hier) (?:zunächst|ursprünglich|zuerst)"
    r"|(?:première|précédente|ancienne) version|version (?:précédente|initiale|antérieure)|versión (?:anterior|previa|inicial|original)|versione precedente|versão anterior"
    r"|(?:попередній|первісній|ранішій|початковій) (?:версії|редакції)|(?:предыдущей|прежней|первоначальной|(?:более )?ранней) (?:версии|редакции)"
    r"|poprzedniej wersji|eerdere versie|önceki (?:sürüm|versiyon)|(?:기사|보도)(?:의)? (?:이전|초기|최초) (?:판|버전)|이전 (?:기사|보도)|당초 (?:기사|보도)"
    r"|(?:当初|以前|旧版|訂正前)の(?:記事|版)|記事の(?:当初|以前|旧)|(?:早前|此前|先前|之前|较早)(?:的)?版本|نسخة سابقة"
    r"|(?:पिछले|पुराने|पूर्व|पहले के|शुरुआती) संस्करण|tidigare version|tidligere (?:version|versjon|udgave|utgave)|předchozí verz|predchádzajúcej verz|korábbi változat|versiun(?:e|ea) (?:anterioară|inițială)"
    r"|προηγούμενη έκδοση|גרסה קודמת|نسخه (?:قبلی|پیشین)|versi sebelumnya|phiên bản trước",
    re.IGNORECASE,
)
# Of these words at least one stands in whatever that finds; looking for them first costs a hundredth of it.
_STEMS = (
    "version", "versión", "versão", "versie", "wersji", "sürüm", "versiyon", "earlier", "previously", "originally", "initially", "fassung",
    "hieß es", "stand hier", "war hier", "версі", "верси", "редакц", "기사", "보도", "記事", "版", "نسخة سابقة",
    "संस्करण", "versjon", "udgave", "utgave", "verz", "változat", "versiun", "έκδοση", "גרסה קודמת", "نسخه", "versi", "phiên bản",
)  # fmt: skip
# Letters that match others without regard to case, and that lower case leaves as they are.
_ODD = later("[ſıİ\u212a\u1c80-\u1c88]")
# What tells of one in a correction.
_WRONGLY = later(
    r"\b(?:earlier|previous|prior) version\b|\b(?:previously|originally|initially|misstated|misreported|incorrectly|wrongly|mistakenly|erroneously|falsely|in error|by mistake)\b"
    r"|\b(?:ursprünglich|zunächst|fälschlich\w*|irrtümlich\w*|versehentlich)\b|à tort|par erreur|\binitialement\b|erróneamente|por error|erroneamente"
    r"|помилково|раніше|ошибочно|ранее|błędnie|omyłkowo|잘못|誤って|誤り|误(?:写|称|报|作)|错误地|(?:بال|عن طريق ال)?خطأ",
    re.IGNORECASE,
)
_CORRECTS = frozenset({NoticeKind.CORRECTION, NoticeKind.CLARIFICATION, NoticeKind.RETRACTION})


@once
def _spans(document: Document) -> list[tuple[int, int, int]]:
    """Sentences that tell of an earlier wording: where each begins, where its telling words end, where it ends itself."""
    blocks = [(n.start, n.end) for n in notices(document) if n.kind in _CORRECTS]
    found = []
    for match in _VERSION.finditer(document.text) if _may_tell(document.text) else ():
        first, last = sentence_around(document.text, match.start(), match.end())
        found.append((first, match.end(), last))
    for start, end in blocks:
        for match in _WRONGLY.finditer(document.text, start, end):
            first, last = sentence_around(document.text, match.start(), match.end())
            found.append((first, match.end(), last))
    return found + withdrawn(document)


def _may_tell(text: str) -> bool:
    """Whether `_VERSION` may find something in ``text``."""
    lower = text.lower()
    return any(stem in lower for stem in _STEMS) or _ODD.search(text) is not None


def told_of_earlier(document: Document, start: int, *, whole: bool = False) -> bool:
    """Whether the passage stands behind such words in their sentence; with ``whole``, anywhere in such a sentence."""
    return any((first if whole else told) <= start and start < last for first, told, last in _spans(document))


def tells_of_earlier(text: str) -> bool:
    """Whether a text itself holds such words: who quotes them means the correction."""
    return _VERSION.search(text) is not None or _WRONGLY.search(text) is not None or speaks_of_itself(text)
