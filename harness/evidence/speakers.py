"""The quotations of a document, and who is named beside each as the one who spoke or wrote it.

A speaker is a name that stands with a word of saying, before the quotation or behind it, in the same sentence: “…”, said X; X said: “…”;
X: “…”. Where only a pronoun or an office stands there, nobody is named, and the one last named as speaking is kept as a hint.
"""

from __future__ import annotations

import re
from dataclasses import dataclass

from harness.evidence.names import same_name
from harness.evidence.normalise import normalise, reads
from harness.evidence.patterns import later
from harness.evidence.read import Document, TextBlock, once
from harness.evidence.sentences import sentence_spans
from harness.evidence.tokens import critical_tokens
from harness.model.passage import TokenKind

# How far, in characters, the word of saying may be from the quotation, and the name from that word.
_NEAR = 90
_TOGETHER = 60

# Words of saying that the tables of attribution do not hold, since by themselves they do not change what is asserted.
_SAYS = later(
    r"\b(?:wrote|writes|replied|replies|asked|asks|tweeted|posted|explained|explains|recalled|insisted|argued|argues|admitted|continued|"
    r"concluded|noted|notes|shouted|testified|remarked|commented|responded|schrieb|schreibt|antwortete|fragte|meinte|meint|erklärte|betonte|"
    r"écrit|répondu|demandé|ajouté|expliqué|lance|raconte|escribió|respondió|preguntó|explicó|añadió|написав|написала|відповів|відповіла|пояснив|"
    r"пояснила|написал|написала|ответил|ответила|пояснил|пояснила|спросил|спросила)\b|書い|答え|訴え|写道|回答|回应|强调|설명했|강조했|덧붙였|적었|كتب|كتبت|أجاب|أضاف|وأضاف",
    re.IGNORECASE,
)
_COLON = later(r"[:：]\s*$")
_SPACELESS = later("[\u3040-\u30ff\u3400-\u9fff]")
_HANGUL = later("[가-힣]")
_SUBJECT = later(r"(?:[가-힣]*\s)?[가-힣]*[은는이가](?![가-힣])|[^\s、，,。]{0,8}[はが]")


@dataclass(frozen=True, slots=True, kw_only=True)
class Quotation:
    """Words ``start`` to ``end`` of the document's text that are quoted, marks included, and who is named as their speaker there.

    ``speaker`` is empty where nobody is named with them; ``beside`` is what stands around the quotation in its sentence; ``last`` who
    was last named as speaking before, in the same block or the ones right before it.
    """

    start: int
    end: int
    text: str
    speaker: str = ""
    beside: str = ""
    last: str = ""


@once
def quotations(document: Document) -> tuple[Quotation, ...]:
    """The document's quotations in reading order: what stands in quotation marks, and block quotations without any."""
    found: list[Quotation] = []
    last = ""
    for number, block in enumerate(document.blocks):
        spans = _marked(document, block)
        if number and not spans and _signs_the_last(document, number):
            continue
        following = document.blocks[number + 1] if number + 1 < len(document.blocks) else None
        if not spans and _quoted_block(block):
            speaker = _of_block(document, number, following)
            spans = [(block.start, block.end)] if not _signature(block) else []
            found += [Quotation(start=a, end=b, text=document.text[a:b], speaker=speaker, last=last) for a, b in spans]
            last = speaker or last
            continue
        for start, end in spans:
            speaker, beside = _named(document, block, spans, start, end)
            if not speaker and _quoted_block(block):
                speaker = _of_block(document, number, following)
            found.append(
                Quotation(
                    start=start, end=end, text=document.text[start:end], speaker=speaker, beside=beside, last=last
                )
            )
            last = speaker or last
    return tuple(found)


def quotation_of(document: Document, start: int, end: int) -> Quotation | None:
    """The quotation that the words ``start`` to ``end`` stand in; for words outside of any, their sentence's own speaker."""
    known = quotations(document)
    for quotation in known:
        if quotation.start < end and start < quotation.end:
            return quotation
    block = document.block_at(start)
    if block is None:
        return None
    speaker, beside = _named(document, block, [*_marked(document, block), (start, end)], start, end)
    last = next((q.speaker for q in reversed(known) if q.end <= start and q.speaker), "")
    return Quotation(start=start, end=end, text=document.text[start:end], speaker=speaker, beside=beside, last=last)


def same_speaker(one: str, other: str, language: str) -> bool:
    """Whether two names may be one person's: the shorter's last word is among the other's, in any declared spelling."""
    first, second = sorted((_values(one, language), _values(other, language)), key=len)
    if not first:
        return False
    last, *_ = reversed(first)
    return any(last == value or same_name(last, value, language) for value in second)


def _values(name: str, language: str) -> list[str]:
    """The canonical forms of a name's parts; its words where it is not known for one (an office, an agency)."""
    tokens = [t for t in critical_tokens(name, language or "en") if t.kind is TokenKind.NAME]
    return [t.value for t in tokens] or re.findall(r"[^\W\d_]+", reads(name).casefold())


def _marked(document: Document, block: TextBlock) -> list[tuple[int, int]]:
    """What stands between quotation marks in a block; a mark without a partner opens what goes on in the next block."""
    folded = normalise(document.text[block.start : block.end])
    marks = [i for i, c in enumerate(folded.text) if c == '"']
    if len(marks) % 2:
        marks.append(len(folded.text) - 1)
    spans = []
    for first, second in zip(marks[::2], marks[1::2], strict=True):
        a, b = folded.original(first, second + 1)
        if any(c.isalnum() for c in document.text[block.start + a : block.start + b]):
            spans.append((block.start + a, block.start + b))
    return spans


def _quoted_block(block: TextBlock) -> bool:
    return block.tag == "blockquote" or bool(_quoting(block))


def _quoting(block: TextBlock) -> str:
    """The elements around a block down to the one that holds a quotation and, beside it, who is quoted; empty for none."""
    elements = block.ancestors.split(" ")
    for count, element in enumerate(elements, 1):
        tag, _, called = element.partition(".")
        if tag.split("#")[0] == "blockquote" or _QUOTES.search(called):
            return " ".join(elements[:count])
    return ""


# What boxes of a quotation are called, and of who is quoted.
_QUOTES = later(
    r"(?:^|[._-])(?:(?:pull|block)?-?quot(?:e|ation)|zitat|cita|citat|testimonial)(?![^\W_])",
    re.IGNORECASE,
)
_QUOTED_ONE = later(
    r"[._-](?:author|cite|attribution|source|speaker|name|by|byline|auth?eur|autor|quelle)(?![^\W_])", re.IGNORECASE
)
_DASHES = tuple("—–-―")
# So many characters has the signature of a quotation at most, and so many besides a name where nothing marks it as one.
_SIGNED, _OFFICE = 120, 40


def _signature(block: TextBlock) -> bool:
    return block.tag in ("cite", "footer", "figcaption")


def _of_block(document: Document, number: int, following: TextBlock | None) -> str:
    """Who is named with a block quotation: by its signature, or by a line before it that ends in a colon."""
    block = document.blocks[number]
    if following is not None and following.end - following.start <= _SIGNED:
        text = document.text[following.start : following.end]
        named = _people(text, document.language)
        if named and _signs(block, following, text, named):
            return named[0][2]
    if number:
        before = document.blocks[number - 1]
        text = document.text[before.start : before.end]
        if _COLON.search(text):
            span = sentence_spans(text)[-1]
            return _chosen(text[span[0] : span[1]], document.language, behind=False)
    return ""


def _signs_the_last(document: Document, number: int) -> bool:
    """Whether a block in a quotation's box is no quotation, but says whose the one before it is."""
    block, before = document.blocks[number], document.blocks[number - 1]
    if not _quoted_block(block) or block.end - block.start > _SIGNED or _quoting(block) != _quoting(before):
        return False
    text = document.text[block.start : block.end]
    named = _people(text, document.language)
    return bool(named) and _signs(before, block, text, named)


def _signs(block: TextBlock, following: TextBlock, text: str, named: list[tuple[int, int, str]]) -> bool:
    """Whether the short block behind a quotation says whose words these are: by its element, a dash, its class, or as nothing but a name in the
    quotation's own box."""
    if _signature(following) or text.lstrip()[:1] in _DASHES:
        return True
    box = _quoting(block)
    if not box or not f"{following.ancestors} ".startswith(f"{box} "):
        return False
    start, end, _ = named[0]
    rest = text[:start] + text[end:]
    alone = len(rest.strip()) <= _OFFICE and not text[:start].strip(" —–-―") and not _STOP.search(text)
    return alone or any(_QUOTED_ONE.search(e) for e in following.ancestors.split(" ")[len(box.split(" ")) :])


_STOP = later(r"[^\W\d_]{3,}[.!?]")


def _named(document: Document, block: TextBlock, spans: list[tuple[int, int]], start: int, end: int) -> tuple[str, str]:
    """The name with a word of saying beside a quotation, and what else stands in its sentence."""
    text = document.text
    floor = max((b for a, b in spans if b <= start), default=block.start)
    ceiling = min((a for a, b in spans if a >= end), default=block.end)
    behind = text[end:ceiling]
    after = behind[: _end_of_clause(behind, quoted=text[start:end])]
    before = text[floor:start]
    if stops := list(re.finditer(r"[.!?…]['\"”’»)]*\s+|[。！？]", before)):
        before = before[_last_stop(before, stops) :]
    language = document.language
    speaker = _chosen(after, language, behind=True) or _chosen(before, language, behind=False)
    if not speaker and floor > block.start and not _own_sentence(before):
        # “…,” said X, “…”: the name stands between both parts, and belongs to the one before as well.
        inner = text[max((a for a, b in spans if b == floor), default=floor) : floor]
        if inner.rstrip('"“”»«').rstrip()[-1:] in (",", ""):
            speaker = _chosen(before, language, behind=True)
    return speaker, f"{before.strip()} … {after.strip()}".strip(" …")


def _own_sentence(before: str) -> bool:
    return not before.strip()


def _last_stop(text: str, stops: list[re.Match[str]]) -> int:
    """Where the sentence before a quotation begins: behind the last full stop that is not an abbreviation's."""
    spans = sentence_spans(text)
    return spans[-1][0] if spans and spans[-1][1] > stops[-1].start() else stops[-1].end()


def _end_of_clause(text: str, *, quoted: str) -> int:
    """How far what stands behind a quotation still speaks of it: to its sentence's end; nothing where the quotation ended one and a
    new one begins."""
    stripped = text.lstrip()
    if not stripped:
        return 0
    inner = quoted.rstrip("\"”“»«'’」』").rstrip()
    ended = inner[-1:] in tuple(".!?…。！？")
    first = next((c for c in stripped if c.isalnum()), "")
    if ended and first.isupper() and stripped[0] not in ",—–-" and not _says(stripped[:_TOGETHER]):
        return 0
    lead = len(text) - len(stripped)
    spans = sentence_spans(text, lead)
    # A full stop right behind the marks ends the sentence there.
    if stripped[0] in ".。":
        return 0
    return spans[0][1] if spans else len(text)


def _says(text: str) -> bool:
    return _SAYS.search(text) is not None


def _people(text: str, language: str) -> list[tuple[int, int, str]]:
    """Names in a text, those that stand side by side as one."""
    found: list[tuple[int, int, str]] = []
    for token in critical_tokens(text, language or "en"):
        if token.kind is not TokenKind.NAME:
            continue
        if found and re.fullmatch(
            r"[ \u00a0・·]|\s(?:de|da|di|del|van|von|al|el|bin|der|la|le|du)\s", text[found[-1][1] : token.start]
        ):
            found[-1] = (found[-1][0], token.end, text[found[-1][0] : token.end])
        else:
            found.append((token.start, token.end, token.text))
    return found


def _chosen(text: str, language: str, *, behind: bool) -> str:
    """The name that a stretch beside a quotation gives as its speaker; empty for none."""
    if not any(c.isalnum() for c in text):
        return ""
    people = _people(text, language)
    if not people:
        return ""
    said = [
        (t.start, t.end)
        for t in critical_tokens(text, language or "en")
        if t.kind is TokenKind.ATTRIBUTION and t.value != "denied"
    ]
    said += [m.span() for m in _SAYS.finditer(text)]
    said = [s for s in said if (s[0] <= _NEAR if behind else len(text) - s[1] <= _NEAR)]
    if not said:
        if not behind and _COLON.search(text) and len(text) - people[-1][1] <= 4:
            return people[-1][2]
        if behind and re.match(r"\s*[,，]?\s*[—–―-]\s*", text) and people[0][0] <= 6:
            return people[0][2]
        return ""
    start, end = min(said) if behind else max(said)
    before = [p for p in people if p[1] <= start and start - p[1] <= _TOGETHER]
    after = [p for p in people if p[0] >= end and p[0] - end <= _TOGETHER]
    if _SPACELESS.search(text[start:end]) or _HANGUL.search(text[start:end]):
        # The subject carries its mark, or (in Chinese) stands right before the word.
        marked = [p for p in before if _SUBJECT.match(text, p[1])]
        return (marked[0] if marked else before[-1])[2] if before else ""
    if behind:
        # said X · X said: who stands before the word is its subject, unless somebody follows it at once.
        if before:
            return before[0][2] if len(before) == 1 else before[-1][2]
        return after[0][2] if after else ""
    return before[0][2] if before else after[0][2] if after else ""
