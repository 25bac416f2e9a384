"""Whole pages of 54 makes by somebody who had seen nothing of the comparison: what each page does by itself, and edits of it.

The pages stand in ``pages/outside.txt`` and ``pages/outside_apart.txt``, two halves, each below a line with its name and language, and one with
the quote that it is also asked about where it has one. ``⟦N old¦new⟧`` is what the page does by itself, ``⟦E kind: old¦new⟧`` an edit (``E!`` of
what is quoted, ``E~`` of something else); marks may stand within one another, and edits of one kind with the same number are one edit.
Every edit is made together with all that the page does by itself.

Those of 72 more makes, by another who knew none of these and nothing of the comparison, stand in ``pages/outside_next.txt`` and
``pages/outside_next_apart.txt``, each as it is at three visits: ``[[first||second||third]]``. Below its name and the quote that stays stand its edits, parted by
tabs: the kind, the words before and after, the quoted sentence that is edited, and whether the quote that stays is asked about as well.

Those of a third, who knew neither, were made by program from 63 stories of his own in 15 languages, each in a make of its own, with other noise at every visit; they
stand as made in ``pages/outside_third.jsonl.xz``, a line for each pair: its half (``near``, or ``apart`` for ``outside_third_apart``), what was edited, whether that is a change, and the quotes.
Those of 82 makes by a fourth, who knew none of these, stand in the same form in ``pages/outside_fourth.jsonl.xz``, and those of 110 makes in 30 languages by a
fifth in ``pages/outside_fifth.jsonl.xz``; there each make has an edit of what is quoted, or of what stands beside it. Those of 57 makes in 29 languages by a sixth stand in
``pages/outside_sixth.jsonl.xz``, and those of 106 makes in 29 languages by a seventh in ``pages/outside_seventh.jsonl.xz``. Those of 59 makes in 20
languages by an eighth and of 54 in 23 by a ninth, in half of which the page has lines of its own among the paragraphs, stand in ``pages/outside_eighth.jsonl.xz`` and ``pages/outside_ninth.jsonl.xz``.
Those of 77 makes in 24 languages by a tenth, who was asked for sites as they are, stand in ``pages/outside_tenth.jsonl.xz``, and of 45 in 17 by an eleventh, who was asked for the same, in
``pages/outside_eleventh.jsonl.xz``; and of 45 in 17 by a twelfth, asked for the same, in ``pages/outside_twelfth.jsonl.xz``; and of 53 in 18 by a thirteenth, who wrote each make's boxes out by hand, in ``pages/outside_thirteenth.jsonl.xz``; and of 41 in 17 by a fourteenth, asked for
the same and for each page once more as it is a minute later, in ``pages/outside_fourteenth.jsonl.xz``; and of 34 in 16 by a fifteenth, asked for usual sites with their usual noise, in
``pages/outside_fifteenth.jsonl.xz``.
"""

from __future__ import annotations

import json
import lzma
import random
import re
from collections.abc import Iterator
from dataclasses import dataclass, replace
from pathlib import Path

from tests.corpus.drift.newsrooms import Case

_HERE = Path(__file__).parent / "pages"
_MARK = re.compile(r"⟦(N|E[!~]?)(?: ([a-z]+(?:#\w+)?):)? ?")

# So many of what a page does by itself are asked about one by one.
_ALONE = 6


@dataclass(frozen=True, slots=True, kw_only=True)
class _Mark:
    """One place that is written in two ways: ``key`` names it, with others that change along with it."""

    sort: str
    key: str
    old: tuple[str | _Mark, ...]
    new: tuple[str | _Mark, ...]


def cases(name: str) -> list[Case]:
    """The cases of one half, as they were first asked."""
    if name.startswith(
        (
            "outside_third",
            "outside_fourth",
            "outside_fifth",
            "outside_sixth",
            "outside_seventh",
            "outside_eighth",
            "outside_ninth",
            "outside_tenth",
            "outside_eleventh",
            "outside_twelfth",
            "outside_thirteenth",
            "outside_fourteenth",
            "outside_fifteenth",
        )
    ):
        return list(_made(name.removesuffix("_apart"), "apart" if name.endswith("_apart") else "near"))
    sections = re.split(r"^### ", (_HERE / f"{name}.txt").read_text(encoding="utf-8"), flags=re.MULTILINE)[1:]
    of_section = _cases_of_visits if name.startswith("outside_next") else _cases
    return [case for section in sections for case in of_section(section)]


def _made(made: str, half: str) -> Iterator[Case]:
    for line in lzma.decompress((_HERE / f"{made}.jsonl.xz").read_bytes()).decode().splitlines():
        pair = json.loads(line)
        if pair["half"] != half:
            continue
        quotes = pair["quotes"] or [""]
        for n, quote in enumerate(quotes, 1):
            yield Case(
                name=f"{pair['name']}: {pair['kind']}" + (f", quote {n}" if len(quotes) > 1 else ""),
                language=pair["language"],
                before=pair["before"],
                after=pair["after"],
                expected="changed" if pair["changed"] else "none",
                quote=quote,
                encoding=pair.get("encoding", "utf-8"),
                again=pair.get("again", ""),
            )


def _cases_of_visits(section: str) -> Iterator[Case]:
    (head, first, *lines) = section.rstrip().split("\n")
    name, language = head.split()
    edits = [line.removeprefix("E ").split("\t") for line in lines if line.startswith("E ")]
    html = "\n".join(lines[len(edits) :])
    right_to_left = ' dir="rtl"' if language in ("ar", "fa", "he", "ur") else ""
    visits = [
        f'<!doctype html>\n<html lang="{language}"{right_to_left}>\n{_at_visit(html, number)}\n</html>'
        for number in range(3)
    ]

    def case(label: str, before: str, after: str, expected: str, quote: str = "") -> Case:
        return Case(
            name=f"{name}: {label}", language=language, before=before, after=after, expected=expected, quote=quote
        )

    for a, b in ((0, 1), (1, 2), (0, 2)):
        yield case(f"visits {a} and {b}", visits[a], visits[b], "none")
    for kind, old, new, quote, beside in edits:
        # By turns with what the page shows at its second visit and its third.
        after = visits[1 + int(kind.partition("#")[2]) % 2].replace(old, new)
        yield case(kind, visits[0], after, "changed")
        if quote:
            yield case(f"{kind}, quoted", visits[0], after, "changed", quote)
        if beside:
            yield case(f"{kind}, another quoted", visits[0], after, "none", first.removeprefix("Q: "))


_VISITS = re.compile(r"\[\[(.*?)\]\]", re.DOTALL)


def _at_visit(html: str, number: int) -> str:
    def written(found: re.Match[str]) -> str:
        each = found[1].split("||")
        return each[min(number, len(each) - 1)]

    return _VISITS.sub(written, html)


def _cases(section: str) -> Iterator[Case]:
    head, body = section.split("\n", 1)
    name, language = head.split()
    quote = ""
    if body.startswith("Q: "):
        first, body = body.split("\n", 1)
        quote = first.removeprefix("Q: ").strip()
    parts, _ = _parsed(f"{body.strip()}\n")
    marks = [replace(mark, key=_key(mark, at)) for at, mark in enumerate(_within(parts))]
    names = {id(mark): named.key for mark, named in zip(_within(parts), marks, strict=True)}
    noise = [mark.key for mark in marks if mark.sort == "N"]
    edits: dict[str, str] = {}
    for mark in marks:
        if mark.sort != "N":
            edits.setdefault(mark.key, mark.sort)
    before = _written(parts, frozenset(), names)

    def case(label: str, on: frozenset[str], expected: str, asked: str = "") -> Case:
        after = _written(parts, on, names)
        return Case(
            name=f"{name}: {label}", language=language, before=before, after=after, expected=expected, quote=asked
        )

    alone = noise if len(noise) <= _ALONE else random.Random(name).sample(noise, _ALONE)
    for key in alone:
        yield case(f"noise {key}", frozenset({key}), "none")
    yield case("all noise", frozenset(noise), "none")
    for key in edits:
        yield case(key, frozenset({*noise, key}), "changed")
    if quote:
        yield case("all noise, quoted", frozenset(noise), "none", quote)
        for key, sort in edits.items():
            if sort != "E":
                yield case(f"{key}, quoted", frozenset({*noise, key}), "changed" if sort == "E!" else "none", quote)


def _key(mark: _Mark, at: int) -> str:
    if mark.sort == "N":
        return f"n{at}"
    return mark.key if "#" in mark.key else f"{mark.key}.{at}"


def _parsed(text: str, at: int = 0, *, inner: bool = False) -> tuple[tuple[str | _Mark, ...], int]:
    """The text from a place on, until what ends a mark where it is inside one; and where that is."""
    found: list[str | _Mark] = []
    begun = at
    while at < len(text) and not (inner and text[at] in "¦⟧"):
        if (opens := _MARK.match(text, at)) is None:
            at += 1
            continue
        found.append(text[begun:at])
        old, at = _parsed(text, opens.end(), inner=True)
        new, at = _parsed(text, at + 1, inner=True)
        found.append(_Mark(sort=opens[1], key=opens[2] or "", old=old, new=new))
        at = begun = at + 1
    return (*found, text[begun:at]), at


def _within(parts: tuple[str | _Mark, ...]) -> Iterator[_Mark]:
    for part in parts:
        if isinstance(part, _Mark):
            yield part
            yield from _within(part.old)
            yield from _within(part.new)


def _written(parts: tuple[str | _Mark, ...], on: frozenset[str], names: dict[int, str]) -> str:
    return "".join(
        part if isinstance(part, str) else _written(part.new if names[id(part)] in on else part.old, on, names)
        for part in parts
    )
