"""An article out of a DOCX file, as Markdown: its words as they would read with every tracked change taken.

Footnotes and endnotes follow below the text in the order in which it refers to them, as Markdown's notes: what they say is the article's own.
"""

from __future__ import annotations

import io
import re
import zipfile
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from typing import Any

from harness.evidence.markdown import caption_line, plain_line, table_line

# What a document may unpack to; beyond it somebody is attacking or mistaken.
_MAX_UNPACKED = 400_000_000
_MAX_TEXT = 40_000_000

_W = "{http://schemas.openxmlformats.org/wordprocessingml/2006/main}"
# Words that were taken out, that a field or drawing shows a second time, or that a note of the editor's holds.
_LEFT_OUT = frozenset({f"{_W}del", f"{_W}moveFrom", f"{_W}txbxContent", f"{_W}pict", f"{_W}instrText", f"{_W}delText", f"{_W}sdtPr", "{http://schemas.openxmlformats.org/markup-compatibility/2006}Fallback"})  # fmt: skip
_REFERENCES: Mapping[str, str] = {f"{_W}footnoteReference": "footnote", f"{_W}endnoteReference": "endnote"}


class WordError(Exception):
    """The file cannot be read as a DOCX; the message says why."""


@dataclass(frozen=True, slots=True, kw_only=True)
class WordText:
    """The text as Markdown, the title (empty where the file gives none), and what of the file was left out."""

    text: str
    title: str
    left_out: tuple[str, ...]


def word_markdown(data: bytes) -> WordText:
    """The article in a DOCX file: headings, lists, quotations, captions and tables keep their form. Raises `WordError`."""
    try:
        with zipfile.ZipFile(io.BytesIO(data)) as packed:
            sizes = {i.filename: i.file_size for i in packed.infolist()}
    except (zipfile.BadZipFile, OSError, ValueError) as error:
        raise WordError("it is no DOCX file, or a damaged one") from error
    if sum(sizes.values()) > _MAX_UNPACKED or sizes.get("word/document.xml", 0) > _MAX_TEXT:
        raise WordError("it unpacks to more than an article can hold")
    from docx import Document
    from lxml.etree import LxmlError

    try:
        document = Document(io.BytesIO(data))
        notes = _Notes(document)
        blocks = [*_headed(list(_blocks(document, notes))), *notes.blocks()]
        title = (document.core_properties.title or "").strip()
        left_out = tuple(_left_out(document, sizes, notes))
    except (KeyError, ValueError, AttributeError, IndexError, TypeError, OSError, LxmlError, zipfile.BadZipFile, NotImplementedError, RuntimeError, EOFError) as error:  # fmt: skip
        # python-docx says with any of these that a part is missing or is not what its name says.
        raise WordError(f"it is no DOCX file that can be read: {_first_line(error)}") from error
    except Exception as error:
        if type(error).__module__.startswith(("docx.", "zlib")):
            raise WordError(f"it is no DOCX file that can be read: {_first_line(error)}") from error
        raise
    text = ""
    before = ""
    for kind, words in blocks:
        text += ("\n" if text and not (kind == before == "item") else "") + f"{words}\n"
        before = kind
    first = next((w.lstrip("# ") for k, w in blocks if k == "title"), "")
    return WordText(text=text, title=first or title, left_out=left_out)


class _Notes:
    """The document's footnotes and endnotes: numbered together as the text refers to them."""

    def __init__(self, document: Any) -> None:
        from docx.oxml import parse_xml

        self._elements: dict[tuple[str, str], Any] = {}
        self._labels: dict[tuple[str, str], int] = {}
        self.missing = 0
        for relation in document.part.rels.values():
            kind = relation.reltype.rsplit("/", 1)[-1]
            if kind not in ("footnotes", "endnotes") or relation.is_external:
                continue
            for note in parse_xml(relation.target_part.blob):
                self._elements[kind.removesuffix("s"), note.get(f"{_W}id") or ""] = note

    def refer(self, kind: str, name: str) -> str:
        """What stands in the text for a reference to a note; nothing where the note is not to be found."""
        if (kind, name) not in self._elements:
            self.missing += 1
            return ""
        return f"[^{self._labels.setdefault((kind, name), len(self._labels) + 1)}]"

    def blocks(self) -> Iterator[tuple[str, str]]:
        """The notes that the text refers to, in that order."""
        for key, label in self._labels.items():
            if words := _words(self._elements[key]):
                yield "note", f"[^{label}]: {words}"


def _blocks(document: Any, notes: _Notes) -> Iterator[tuple[str, str]]:
    """Each paragraph and table in order, as its kind and its Markdown."""
    styles = _style_names(document)
    for child in _flattened(document.element.body):
        if child.tag == f"{_W}p":
            words = _words(child, notes)
            if words:
                yield _paragraph(child, words, styles)
        elif child.tag == f"{_W}tbl":
            rows = [[_words(cell, notes) for cell in row.iter(f"{_W}tc")] for row in child.iter(f"{_W}tr")]
            lines = [table_line(cells) for cells in rows if any(cells)]
            if lines:
                width = max(len(cells) for cells in rows)
                yield "table", "\n".join([lines[0], "|" + " --- |" * width, *lines[1:]])


def _headed(blocks: list[tuple[str, str]]) -> list[tuple[str, str]]:
    """The blocks, where the only heading of the first level begins a document without a title, with it as their title."""
    if not blocks or any(kind == "title" for kind, _ in blocks):
        return blocks
    (kind, words), top = blocks[0], [w for k, w in blocks if k == "heading" and w.startswith("## ")]
    if kind != "heading" or top != [words]:
        return blocks
    return [("title", words[1:]), *((k, w[1:] if k == "heading" else w) for k, w in blocks[1:])]


def _flattened(parent: Any) -> Iterator[Any]:
    """The paragraphs and tables, also those inside content controls and tracked insertions."""
    for child in parent:
        if child.tag in (f"{_W}p", f"{_W}tbl"):
            yield child
        elif child.tag in (f"{_W}sdt", f"{_W}sdtContent", f"{_W}ins", f"{_W}moveTo", f"{_W}customXml"):
            yield from _flattened(child)


def _paragraph(element: Any, words: str, styles: dict[str, str]) -> tuple[str, str]:
    properties = element.find(f"{_W}pPr")
    style, numbered, level = "", False, 0
    if properties is not None:
        named = properties.find(f"{_W}pStyle")
        style = styles.get(named.get(f"{_W}val"), named.get(f"{_W}val") or "") if named is not None else ""
        numbered = properties.find(f"{_W}numPr") is not None
        outline = properties.find(f"{_W}outlineLvl")
        level = (
            int(outline.get(f"{_W}val")) + 1 if outline is not None and (outline.get(f"{_W}val") or "").isdigit() else 0
        )
    name = style.casefold()
    if name == "title":
        return "title", f"# {words}"
    if match := re.match(r"(?:heading|überschrift|titre|título|titolo|заголовок|nagłówek)\s*(\d)", name):
        level = int(match[1])
    if 1 <= level <= 6:
        return "heading", f"{'#' * min(6, level + 1)} {words}"
    if name.startswith("list") or numbered:
        return "item", f"- {words}"
    if "quote" in name or name in ("zitat", "citation", "cita", "цитата"):
        return "quote", f"> {words}"
    if name.startswith(("caption", "beschriftung", "légende", "legende")):
        return "caption", caption_line(words)
    return "text", plain_line(words)


def _words(element: Any, notes: _Notes | None = None) -> str:
    """The words of a paragraph, cell or note: tracked insertions in, deletions out, on one line."""
    return " ".join("".join(_pieces(element, notes)).split())


def _pieces(element: Any, notes: _Notes | None) -> Iterator[str]:
    for child in element:
        if child.tag in _LEFT_OUT:
            continue
        if child.tag == f"{_W}t":
            yield child.text or ""
        elif child.tag in (f"{_W}tab", f"{_W}br", f"{_W}cr"):
            yield " "
        elif child.tag == f"{_W}noBreakHyphen":
            yield "-"
        elif child.tag in _REFERENCES and notes is not None:
            yield notes.refer(_REFERENCES[child.tag], child.get(f"{_W}id") or "")
        else:
            if child.tag == f"{_W}p":
                yield " "
            yield from _pieces(child, notes)


def _style_names(document: Any) -> dict[str, str]:
    """Style ids and the names that they have whatever the language of the program that wrote the file."""
    return {s.style_id: s.name or "" for s in document.styles}


def _left_out(document: Any, sizes: dict[str, int], notes: _Notes) -> Iterator[str]:
    body = document.element.body
    if notes.missing:
        yield f"{notes.missing} reference{'' if notes.missing == 1 else 's'} to notes that the file does not hold"
    if "word/comments.xml" in sizes:
        yield "comments"
    boxes = sum(1 for _ in body.iter(f"{_W}txbxContent"))
    if boxes:
        yield "text boxes"
    if any(True for _ in body.iter(f"{_W}ins", f"{_W}del", f"{_W}moveFrom")):
        yield "what tracked changes take out"


def _first_line(error: BaseException) -> str:
    return next((line for line in str(error).splitlines() if line.strip()), type(error).__name__)[:200]
