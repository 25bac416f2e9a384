"""Why a page was taken for a notice, in words: what it says, where, and what it is made of."""

from __future__ import annotations

from harness.capture.gate_measures import asking
from harness.capture.gate_page import Features
from harness.capture.gate_words import core, direct, named

# How much of a sentence a reason quotes, in characters.
_LONGEST = 120

# What a page is made of, by the measure that found it.
MADE = {
    "mark": "an element is named as such pages name theirs",
    "widget": "the page holds a check of its visitor",
    "header": "a header says so",
    "declared": "the page declares itself not accessible for free",
    "tier": "the page declares its content locked or metered",
    "password": "it asks for a password",
    "password beside little": "it asks for a password",
    "locked": "the page can't be scrolled",
    "reports nothing": "it reports nothing",
    "hardly any text": "it has hardly any text",
    "little text": "it has little text",
    "only furniture": "it holds nothing but what frames every page of its site",
    "only loading": "it says nothing but that something is being loaded",
    "bare heading": "nothing stands under its heading, and its scripts were to fill it",
    "blank": "nothing stands under its headings but dashes or the names of columns, and its scripts were to fill them",
    "only links": "under its heading stands nothing but links to other pages",
    "only teasers": "it holds nothing but a menu and a row of teasers",
    "scripts and hardly any text": "it has scripts and hardly any text",
    "named after its host": "it is named after its host",
}


def in_words(f: Features, notice: str, most: list[str]) -> list[str]:
    """What was measured, in words: the sentences that say most of this kind, and where; then what the page is made of."""
    if notice == "paywall":
        reasons = [f"the page says {quoted(line, notice)}" for line in _wall_lines(f)]
    else:
        places = (("title", f.titles), ("heading", f.heads), ("text", f.lead))
        said = [(where, max(texts, key=lambda t: len(core(t, notice)), default="")) for where, texts in places]
        reasons = [f"the {where} says {quoted(text, notice)}" for where, text in said if core(text, notice)]
    made = [MADE.get(name.rpartition(".")[2], "") for name in most]
    return [*dict.fromkeys((*reasons, *filter(None, made)))] or [
        "the page reads like one, and reports nothing of its own"
    ]


def _wall_lines(f: Features) -> list[str]:
    """The lines that say most of what is kept back, and for whom, in the order of the page; two at most."""
    lines = list(dict.fromkeys(line.text for line in f.lines[f.top :][-40:]))
    weights = {line: asking(line) + 2 * bool(direct(line, "paywall")) for line in lines}
    best = sorted((line for line in lines if weights[line]), key=lambda line: -weights[line])[:2]
    return [line for line in lines if line in best]


def quoted(text: str, notice: str) -> str:
    """A text in quotation marks; of a long one the words about what it says of the notice."""
    text = " ".join(text.split())
    if len(text) > _LONGEST:
        at = max(0, text.find(named(text, notice)))
        begin = text.rfind(" ", 0, max(0, at - _LONGEST // 3)) + 1 if at > _LONGEST // 3 else 0
        end = len(text) if len(text) - begin <= _LONGEST else text.rfind(" ", begin, begin + _LONGEST)
        end = end if end > at else begin + _LONGEST
        text = ("… " if begin else "") + text[begin:end] + (" …" if end < len(text) else "")
    return f"“{text}”"
