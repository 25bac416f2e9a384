"""Pairs of pages that nothing was tuned on at their first look: other stories, twenty makes of page, one edit each or none."""

from __future__ import annotations

import random
import re
from collections.abc import Iterator
from dataclasses import dataclass, replace
from pathlib import Path

from tests.corpus.drift.newsrooms import _pictured
from tests.corpus.drift.rival.makes import Tale, drawn

TEXT = ("number", "date", "name", "negation", "unit", "quantifier", "modality", "attribution", "antonym", "wording")
_ROUNDS = 9


@dataclass(frozen=True, slots=True, kw_only=True)
class Case:
    """Two pages, what was edited (empty: nothing), and what a finding must hold for it to be named; ``quote`` is what is asked about."""

    name: str
    language: str
    before: str
    after: str
    kind: str
    expected: str
    quote: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class _Told:
    tale: Tale
    makes: tuple[str, ...]
    edits: tuple[tuple[str, ...], ...]
    notices: tuple[tuple[str, str], ...]
    added: str
    other: str


def cases() -> tuple[list[Case], list[Case]]:
    """Pairs whose noise alone differs, and edited ones."""
    unchanged, edited = [], []
    for name, told in _stories():
        for make in told.makes:
            for n in range(_ROUNDS if len(told.makes) == 1 else _ROUNDS // 2 + 1):
                seed = f"{name}-{make}-{n}"
                pages = (_pictured(drawn(told.tale, make, f"{seed}-{side}")) for side in ("before", "after"))
                before, after = pages
                unchanged.append(
                    Case(name=seed, language=told.tale.language, before=before, after=after, kind="", expected="")
                )
        edited.extend(_edited(name, told))
    return unchanged, edited


def _edited(name: str, told: _Told) -> Iterator[Case]:
    for n, (kind, expected, quote, after) in enumerate(_edits(told)):
        chance = random.Random(f"{name}-{n}")
        for turn in range(len(told.makes)):
            make = told.makes[(n + turn) % len(told.makes)]
            # Where the make shows nothing of what was edited, another does.
            if drawn(told.tale, make, "same") == drawn(after, make, "same"):
                continue
            wanted, edited = expected, after
            if kind not in ("silent", "modified") and not quote and chance.random() < 0.5:
                edited = replace(after, modified="2025-12-01T10:00:00Z")
            page = drawn(edited, make, f"{name}-{n}-after")
            if kind == "silent" and after.modified not in page:
                wanted = "kind=number"
            yield Case(
                name=f"{name}-{make}-{kind}-{n}",
                language=after.language,
                before=_pictured(drawn(told.tale, make, f"{name}-{n}-before")),
                after=_pictured(page),
                kind=kind,
                expected=wanted,
                quote=quote,
            )
            break


def _edits(told: _Told) -> Iterator[tuple[str, str, str, Tale]]:
    """Each edit's kind, what must be told, the quote asked about, and the story after it."""
    tale = told.tale
    for kind, *rest in told.edits:
        quote = rest.pop(0) if kind in ("around", "quote") else ""
        old, new = rest
        expected = {"silent": "code=FC248", "around": "code=FC249", "quote": "code=FC203"}.get(kind, "")
        if not expected:
            expected = "|".join(f"kind={k}" if k in TEXT else f"place={k}" for k in kind.split("|"))
        yield kind, expected, quote, _replaced(told, kind, old, new)
    for kind, notice in told.notices:
        yield f"notice: {kind}", f"kind={kind}", "", replace(tale, notice=notice)
    paragraphs = [n for n, (kind, _) in enumerate(tale.body) if kind == "p"]
    last = paragraphs[-1]
    yield (
        "paragraph added",
        "kind=added",
        "",
        replace(tale, body=(*tale.body[:last], ("p", told.added), *tale.body[last:])),
    )
    gone = paragraphs[len(paragraphs) // 2]
    yield "paragraph removed", "kind=removed", "", replace(tale, body=(*tale.body[:gone], *tale.body[gone + 1 :]))
    for kind in ("li", "f"):
        if found := [n for n, part in enumerate(tale.body) if part[0] == kind]:
            without = replace(tale, body=tuple(p for n, p in enumerate(tale.body) if n != found[-1]))
            yield f"{'list item' if kind == 'li' else 'folded part'} removed", "kind=removed", "", without
    yield "picture", "place=picture", "", replace(tale, picture=f"{tale.picture}other")
    if told.other:
        headline, *body = told.other.split(" | ")
        yield (
            "replaced",
            "code=FC252",
            "",
            replace(
                tale, headline=headline, lead="", body=tuple(("p", p) for p in body), table=(), caption="", dateline=""
            ),
        )


def _replaced(told: _Told, kind: str, old: str, new: str) -> Tale:
    tale = told.tale
    for was, now in zip(old.split(" ¦ "), new.split(" ¦ "), strict=True):
        # What is edited stands in one field; a date's line holds four.
        if kind in ("published", "modified"):
            line = " | ".join((tale.published, tale.modified, tale.shown, tale.shown_modified))
            changed = _once(line, was, now).split(" | ")
            tale = replace(tale, published=changed[0], modified=changed[1], shown=changed[2], shown_modified=changed[3])
        elif kind == "table":
            table = " ; ".join(" | ".join(row) for row in tale.table)
            tale = replace(
                tale, table=tuple(tuple(r.split(" | ")) for r in _once(table, was, now).replace("¶", " ").split(" ; "))
            )
        elif kind in ("headline", "byline", "dateline", "caption"):
            tale = replace(tale, **{kind: _once(getattr(tale, kind), was, now)})
        elif was in tale.lead and all(was not in words for _, words in tale.body):
            tale = replace(tale, lead=_once(tale.lead, was, now))
        else:
            if all(was not in words for _, words in tale.body):
                raise ValueError(f"not in the story: {was}")
            tale = replace(tale, body=tuple((k, words.replace(was, now)) for k, words in tale.body))
    return tale


def _once(text: str, was: str, now: str) -> str:
    if was not in text:
        raise ValueError(f"not in {text!r}: {was}")
    return text.replace(was, now, 1)


def _stories() -> Iterator[tuple[str, _Told]]:
    text = (Path(__file__).parent / "stories.txt").read_text(encoding="utf-8")
    for section in re.split(r"^=== ", text, flags=re.MULTILINE)[1:]:
        first, *lines = section.splitlines()
        name, language, makes = (part.strip() for part in first.split("|"))
        made: dict[str, str] = {}
        body: list[tuple[str, str]] = []
        notices: list[tuple[str, str]] = []
        edits: list[tuple[str, ...]] = []
        for line in lines:
            if line.startswith("-- "):
                edits.append(tuple(line[3:].split(" ⇒ ")))
                continue
            key, _, value = line.partition(": ")
            if key in ("p", "h2", "q", "li", "f"):
                body.append((key, value))
            elif key == "n":
                notices.append(tuple(value.split(" | ", 1)))  # type: ignore[arg-type]
            else:
                made[key] = value
        dates = (made["d"] + " ").split(" | ")
        tale = Tale(
            language=language,
            headline=made["h"],
            lead=made["s"],
            byline=made["b"],
            published=dates[0],
            modified=dates[1],
            shown=dates[2],
            shown_modified=dates[3].strip(),
            dateline=made.get("l", ""),
            body=tuple(body),
            table=tuple(tuple(row.split(" | ")) for row in made["t"].split(" ; ")) if "t" in made else (),
            caption=made["c"],
            picture=name.replace("-", ""),
        )
        yield (
            name,
            _Told(
                tale=tale,
                makes=tuple(m.strip() for m in makes.split(",")),
                edits=tuple(edits),
                notices=tuple(notices),
                added=made["x"],
                other=made.get("o", ""),
            ),
        )
