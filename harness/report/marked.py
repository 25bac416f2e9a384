"""An article's text with its statements marked: blocks of tokens that a page can be written from, nested where statements overlap."""

from __future__ import annotations

import re
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from itertools import pairwise

from harness.report.words import harmless, raised

_BLOCK = re.compile(r"#{1,6}\s[^\n]*|(?:[^\n]|\n(?!\s*(?:\n|#{1,6}\s|[-+*]\s|\d+[.)]\s)))+")
_KINDS = (
    (re.compile(r"#{3,6}\s+"), "h4"),
    (re.compile(r"##\s+"), "h3"),
    (re.compile(r"#\s+"), "h2"),
    (re.compile(r">\s?"), "quote"),
    (re.compile(r"(?:[-+]|\*(?=\s)|\d+[.)])\s+"), "item"),
    (re.compile(r"(?=\[\^[^\]\s]{1,40}\]:[ \t])"), "note"),
)

# Markdown's commonest inline marks, left out of what is shown: a picture or link keeps its words, emphasis goes.
_LINK = re.compile(r"!?\[([^\]\n]*)\]\([^)\n]*\)")
# What refers to a note, and a note's own label.
_NOTE = re.compile(r"\[\^([^\]\s]{1,40})\](?::[ \t])?")
_EMPHASIS = re.compile(r"\*\*|__|(?<!\w)[*_](?=\S)|(?<=\S)[*_](?!\w)|\\(?=[!-/:-@\[-`{-~])")


@dataclass(frozen=True, slots=True, kw_only=True)
class Span:
    """A statement's place in the text, in characters, and the claim that it belongs to."""

    start: int
    end: int
    claim: str


@dataclass(frozen=True, slots=True, kw_only=True)
class Token:
    """A step in writing a block.

    ``open`` begins a mark of ``claim``'s statement and ``close`` ends the innermost one; ``text`` is words; ``sign`` follows the last
    mark of ``claim``'s statement. Marks are always closed in the reverse order of opening.
    """

    kind: str
    claim: str = ""
    text: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class Block:
    """A paragraph (``p``), heading (``h2`` to ``h4``), ``quote``, list ``item``, ``figure``'s caption, ``aside`` or ``note`` of the article."""

    kind: str
    tokens: tuple[Token, ...]


def blocks(text: str, spans: Iterable[Span]) -> tuple[Block, ...]:
    """The article's blocks. No span that lies in the text is lost: those that overlap are nested, the longer outside; of two that
    cross, the later one is broken where the earlier one ends. Each is signed once, where it ends."""
    ordered = sorted((s for s in spans if s.end > s.start >= 0), key=lambda s: (s.start, -s.end))
    found = []
    for match in _BLOCK.finditer(text):
        if not match.group().strip():
            continue
        start, end = match.span()
        start += len(match.group()) - len(match.group().lstrip())
        kind = "p"
        for pattern, name in _KINDS:
            if lead := pattern.match(text, start, end):
                kind, start = name, lead.end()
                break
        body = text[start:end].strip()
        if kind == "p" and body.startswith("!["):
            kind = "figure"
        elif kind == "p" and re.fullmatch(r"\*(?!\*)[^*]+\*|_(?!_)[^_]+_", body):
            kind = "aside"
        # A statement may begin in the mark itself, such as a heading's number sign.
        inside = [s for s in ordered if s.start < end and s.end > start]
        found.append(Block(kind=kind, tokens=tuple(_tokens(text, start, end, inside))))
    return tuple(found)


def _tokens(text: str, start: int, end: int, spans: Sequence[Span]) -> list[Token]:
    shown = _shown(text, start, end)
    cuts = sorted({start, end, *(c for s in spans for c in (s.start, s.end) if start < c < end)})
    tokens: list[Token] = []
    stack: list[Span] = []
    for first, last in pairwise(cuts):
        wanted = [s for s in spans if s.start <= first and s.end >= last]
        common = 0
        while common < min(len(stack), len(wanted)) and stack[common] is wanted[common]:
            common += 1
        tokens += [Token(kind="close")] * (len(stack) - common)
        tokens += [Token(kind="open", claim=s.claim) for s in wanted[common:]]
        stack = wanted
        words = harmless("".join(shown.get(i, text[i]) for i in range(first, last)))
        if words:
            tokens.append(Token(kind="text", text=words))
        # Whatever ends here is closed and signed; what lies in it and goes on is opened again.
        while any(s.end <= last for s in stack):
            top = stack[-1]
            stack = stack[:-1]
            tokens.append(Token(kind="close"))
            if top.end <= last:
                tokens.append(Token(kind="sign", claim=top.claim))
    return tokens + [Token(kind="close")] * len(stack)


def _shown(text: str, start: int, end: int) -> dict[int, str]:
    """What stands for characters that are marks and not words: nothing, or a note's number raised."""
    shown: dict[int, str] = {}
    for match in _LINK.finditer(text, start, end):
        shown |= dict.fromkeys((*range(match.start(), match.start(1)), *range(match.end(1), match.end())), "")
    for match in _EMPHASIS.finditer(text, start, end):
        shown |= dict.fromkeys(range(*match.span()), "")
    for match in _NOTE.finditer(text, start, end):
        shown |= dict.fromkeys(range(*match.span()), "")
        shown[match.start()] = raised(match[1]) + (" " if match.group().endswith(("\t", " ")) else "")
    return shown
