"""Labelled pages from text files, each with all that its server answers, as it is sent.

A page begins with a line ``=== NAME | KIND``, each further answer that it needs (where it leads, what it fetches) with a line ``--- HOST``.
Lines ``key: value`` follow (``path``, ``status``, ``header``, ``missing``, of a page also ``also`` and ``declared``; see `Page`), then an
empty line, then what is sent.
"""

from __future__ import annotations

import re
from pathlib import Path

from tests.corpus.gate.makes import Page

HERE = Path(__file__).parent / "pages"


def read(name: str) -> list[Page]:
    """The pages of one file, in its order."""
    return [_page(section) for section in re.split(r"^=== ", (HERE / f"{name}.txt").read_text("utf-8"), flags=re.M)[1:]]


def _page(section: str) -> Page:
    own, *others = re.split(r"^--- ", section, flags=re.M)
    name, _, kind = own.partition("\n")[0].partition(" | ")
    return _answer(name, kind, own, tuple(_answer(o.partition(".test\n")[0], "", o) for o in others))


def _answer(name: str, kind: str, section: str, beside: tuple[Page, ...] = ()) -> Page:
    head, _, sent = section.partition("\n\n")
    lines = [_pair(line) for line in head.split("\n")[1:]]
    found = dict(lines)
    return Page(
        name=name,
        kind=kind,
        html=sent.removesuffix("\n"),
        also=tuple(found["also"].split(", ")) if "also" in found else (),
        path=found["path"],
        status=int(found.get("status", "200")),
        headers=tuple(_pair(value) for key, value in lines if key == "header"),
        missing=int(found.get("missing", "0")),
        declared=found.get("declared"),
        beside=beside,
    )


def _pair(line: str) -> tuple[str, str]:
    key, _, value = line.partition(": ")
    return key, value
