"""Selectors that say where on a page a quote has to stand: a subset of CSS, and the cell of a table by its headers."""

from __future__ import annotations

import re
from bisect import bisect_right
from collections.abc import Callable, Iterator, Mapping
from dataclasses import dataclass
from functools import lru_cache
from itertools import islice, takewhile

from harness.evidence.noise import is_relative, is_stamp
from harness.evidence.normalise import reads
from harness.evidence.read import Document, TextBlock, once
from harness.model.registry import CellSelector


class SelectorError(ValueError):
    """The text is no selector of the kind that is understood here; the message says what is wrong with it."""


@dataclass(frozen=True, slots=True, kw_only=True)
class _Element:
    """One element around a block, as the layout names it. ``nth`` is its place among its siblings of the same tag, 0 when unknown."""

    tag: str
    id: str
    classes: frozenset[str]
    role: str
    nth: int


@dataclass(frozen=True, slots=True, kw_only=True)
class _Compound:
    """What one element must be. ``child`` says that it must stand right inside the one that the compound before it names."""

    tag: str = ""
    id: str = ""
    classes: frozenset[str] = frozenset()
    attributes: tuple[tuple[str, str, str], ...] = ()
    nth: int = 0
    child: bool = False

    def fits(self, element: _Element) -> bool:
        """Whether ``element`` is such a one."""
        return (
            (not self.tag or self.tag == element.tag)
            and (not self.id or self.id == element.id)
            and self.classes <= element.classes
            and (not self.nth or self.nth == element.nth)
            and all(_attribute(element, *attribute) for attribute in self.attributes)
        )


_NAME = r"-?[^\W\d][\w-]*"
_TOKEN = re.compile(
    rf"""(?P<child>\s*>\s*)|(?P<within>\s+)|(?P<any>\*)|\#(?P<id>[\w-]+)|\.(?P<class>{_NAME})
    |\[\s*(?P<attribute>[\w-]+)\s*(?:(?P<operator>[~^$*|]?=)\s*(?P<value>"[^"]*"|'[^']*'|[\w-]+)\s*)?\]
    |:(?P<nth>nth-of-type\(\s*\d+\s*\)|first-of-type)|(?P<tag>{_NAME})""",
    re.VERBOSE,
)
# What the layout keeps of an element's attributes.
_KNOWN = ("id", "class", "role")


@lru_cache(maxsize=256)
def parse_css(css: str) -> tuple[tuple[_Compound, ...], ...]:
    """The selector's alternatives, each a chain of compounds from the outermost. Raises `SelectorError`."""
    return tuple(_chain(part.strip(), css) for part in css.split(","))


def _chain(part: str, css: str) -> tuple[_Compound, ...]:
    if not part:
        raise SelectorError(f"{css!r} has an empty part")
    chain: list[_Compound] = []
    fields: dict[str, object] = {}
    child, at = False, 0
    while at < len(part):
        match = _TOKEN.match(part, at)
        if match is None:
            raise SelectorError(f"{css!r} is not understood from {part[at:]!r} on")
        kind, at = str(match.lastgroup), match.end()
        if kind in ("child", "within"):
            if not fields:
                raise SelectorError(f"{css!r} has nothing before {match.group().strip() or 'a space'!r}")
            chain.append(_compound(fields, child))
            fields, child = {}, kind == "child"
        else:
            _add(fields, match, css)
    if not fields:
        raise SelectorError(f"{css!r} ends before it names an element")
    chain.append(_compound(fields, child))
    return tuple(chain)


def _add(fields: dict[str, object], match: re.Match[str], css: str) -> None:
    found = match.groupdict()
    if found["any"] or found["tag"]:
        if fields:
            raise SelectorError(f"{css!r} has a tag behind another name")
        fields["tag"] = (found["tag"] or "").lower()
    elif found["id"]:
        fields["id"] = found["id"]
    elif found["class"]:
        known = fields.get("classes", frozenset())
        assert isinstance(known, frozenset)
        fields["classes"] = known | {found["class"]}
    elif found["nth"]:
        fields["nth"] = int(number.group()) if (number := re.search(r"\d+", found["nth"])) else 1
    else:
        name = found["attribute"].lower()
        if name not in _KNOWN:
            raise SelectorError(f"{css!r}: a stored page keeps of attributes only {', '.join(_KNOWN)}, not {name}")
        attributes = fields.get("attributes", ())
        assert isinstance(attributes, tuple)
        value = (found["value"] or "").strip("\"'")
        fields["attributes"] = (*attributes, (name, found["operator"] or "", value))


def _compound(fields: Mapping[str, object], child: bool) -> _Compound:
    return _Compound(**fields, child=child)  # type: ignore[arg-type]


def _attribute(element: _Element, name: str, operator: str, value: str) -> bool:
    has = {"id": element.id, "class": " ".join(sorted(element.classes)), "role": element.role}[name]
    if not operator:
        return bool(has)
    if operator == "=":
        return has == value or (name == "class" and set(value.split()) == element.classes)
    if operator == "~=":
        return value in has.split()
    if operator == "|=":
        return has == value or has.startswith(value + "-")
    if not value:
        return False
    words = has.split() if name == "class" else [has]
    tests = {"^=": str.startswith, "$=": str.endswith, "*=": str.__contains__}
    return any(tests[operator](word, value) for word in words)


def css_matches(css: str, block: TextBlock) -> bool:
    """Whether the block is, or stands in, an element that the selector names. A path as the layout writes it is one too."""
    if block.path == css:
        return True
    try:
        alternatives = parse_css(css)
    except SelectorError:
        return False
    elements = _elements(block.ancestors, block.path)
    return any(_fits(chain, elements, at) for chain in alternatives for at in range(len(elements)))


def _fits(chain: tuple[_Compound, ...], elements: tuple[_Element, ...], at: int) -> bool:
    """Whether the element at ``at`` is the chain's last one."""
    if not chain[-1].fits(elements[at]):
        return False
    if len(chain) == 1:
        return True
    outer = range(at - 1, max(-1, at - 2), -1) if chain[-1].child else range(at - 1, -1, -1)
    return any(_fits(chain[:-1], elements, other) for other in outer)


_PARTS = re.compile(r"\[role=([^\]]*)\]|([#.]?)([^#.\[\]]+)")


@lru_cache(maxsize=4096)
def _elements(ancestors: str, path: str) -> tuple[_Element, ...]:
    names = ancestors.split(" ") if ancestors else []
    steps = path.split(">") if path else []
    found = []
    for number, name in enumerate(names):
        # The path begins below the root element.
        step = steps[number - 1] if len(steps) == len(names) - 1 and number else ""
        nth = re.search(r":nth-of-type\((\d+)\)$", step)
        tag, identity, classes, role = "", "", set(), ""
        for match in _PARTS.finditer(name):
            if match.group(1) is not None:
                role = match.group(1)
            elif match.group(2) == "#":
                identity = match.group(3)
            elif match.group(2) == ".":
                classes.add(match.group(3))
            else:
                tag = match.group(3).lower()
        found.append(
            _Element(tag=tag, id=identity, classes=frozenset(classes), role=role, nth=int(nth.group(1)) if nth else 0)
        )
    return tuple(found)


_HEADING = re.compile(r"h[1-6]$")


def under_heading(document: Document, words: str, offset: int) -> bool:
    """Whether the nearest heading above a place, or one that this stands under, reads as ``words`` do."""
    wanted = reads(words).casefold()
    level = 7
    for block in reversed(document.blocks[: bisect_right(document.blocks, offset, key=lambda b: b.start)]):
        if _HEADING.match(block.tag) and int(block.tag[1]) < level and block.end <= offset:
            level = int(block.tag[1])
            if reads(document.text[block.start : block.end]).casefold() == wanted:
                return True
    return False


@dataclass(frozen=True, slots=True, kw_only=True)
class Cell:
    """One cell of a table: where it stands in the document's text, its place in the table, and the headers of its row and column."""

    table: str
    row: int
    column: int
    start: int
    end: int
    headers: tuple[str, ...]


@once
def cells(document: Document) -> tuple[Cell, ...]:
    """The cells of the document's tables in reading order; a cell of several blocks is one."""
    tables: dict[str, dict[tuple[int, int], list[TextBlock]]] = {}
    for block in document.blocks:
        if block.row >= 0 and block.column >= 0:
            tables.setdefault(_table_of(block), {}).setdefault((block.row, block.column), []).append(block)
    for table, grid in _told_by_roles(document).items():
        tables.setdefault(table, grid)
    return tuple(cell for table, grid in tables.items() for cell in _cells(document, table, grid))


def _cells(document: Document, table: str, grid: dict[tuple[int, int], list[TextBlock]]) -> Iterator[Cell]:
    words = {place: " ".join(document.text[b.start : b.end].strip() for b in found) for place, found in grid.items()}
    for (row, column), found in grid.items():
        # Where the page marks no headers, the first row and the first column are taken for them.
        headers = dict.fromkeys(h for b in found for h in b.headers)
        headers |= dict.fromkeys(words[p] for p in ((row, 0), (0, column)) if p in words and p != (row, column))
        yield Cell(table=table, row=row, column=column, start=found[0].start, end=found[-1].end, headers=tuple(headers))


_ROLE = re.compile(r"\[role=([a-z]+)\]")
_TABLES, _CELLS = frozenset({"table", "grid", "treegrid"}), frozenset({"cell", "gridcell", "columnheader", "rowheader"})
_PLACE = re.compile(r"([^#:]+):nth-of-type\((\d+)\)$")


def _told_by_roles(document: Document) -> dict[str, dict[tuple[int, int], list[TextBlock]]]:
    """The tables that are made of other elements and told by their roles, by path, with the blocks of each cell. A cell's column is its place in
    its row, empty cells counted: where elements of several tags stand in a row, or one has an id for its place, nothing tells that."""
    found: dict[str, dict[tuple[int, int], list[TextBlock]]] = {}
    rows: dict[str, dict[str, int]] = {}
    tags: dict[str, str] = {}
    untold: set[str] = set()
    for block in document.blocks:
        if block.row >= 0 or "[role=" not in block.ancestors:
            continue
        names, steps = block.ancestors.split(" "), block.path.split(">")
        roles = [m.group(1) if (m := _ROLE.search(name)) else "" for name in names]
        cell = max((n for n, role in enumerate(roles) if role in _CELLS), default=0)
        row = max((n for n, role in enumerate(roles[:cell]) if role == "row"), default=0)
        table = max((n for n, role in enumerate(roles[:row]) if role in _TABLES), default=0)
        if not table or len(steps) != len(names) - 1:
            continue
        # The path begins below the root element.
        path, of_row, place = ">".join(steps[:table]), ">".join(steps[:row]), _PLACE.search(steps[cell - 1])
        if place is None or tags.setdefault(of_row, place.group(1)) != place.group(1) or cell != row + 1:
            untold.add(path)
            continue
        known = rows.setdefault(path, {})
        at = known.setdefault(of_row, len(known)), int(place.group(2)) - 1
        found.setdefault(path, {}).setdefault(at, []).append(block)
    return {path: grid for path, grid in found.items() if path not in untold}


def _table_of(block: TextBlock) -> str:
    """The path of the innermost table around a block."""
    steps = block.path.split(">")
    last = max((n for n, step in enumerate(steps) if re.match(r"table\b", step)), default=-1)
    return ">".join(steps[: last + 1])


@once
def rows(document: Document) -> Mapping[int, tuple[int, int]]:
    """Where the row of a table begins and ends in which each cell stands, by where the cell begins."""
    return {
        cell.start: (min(c.start for c in row), max(c.end for c in row))
        for row in _rows(document).values()
        for cell in row
    }


def cells_under(document: Document, wanted: CellSelector) -> tuple[Cell, ...] | str:
    """The cells with these row and column headers, or why there is none. A header may be several of a cell's behind one another, from the
    outermost: “2024 Wheat” where a column “Wheat” stands under “2024” and another does not."""
    row, column = reads(wanted.row).casefold(), reads(wanted.column).casefold()
    known = cells(document)
    if not known:
        return "the page has no table"
    headings: set[str] = set()
    # Header by header; then without what points to notes; then also by what the cells before it in its row say, where its first names no row.
    ways: tuple[tuple[Callable[[str], str], bool], ...] = ((str, False), (_unmarked, False), (_unmarked, True))
    for bare, beside in ways:
        found = []
        for cell in known:
            own = [bare(reads(h).casefold()) for h in cell.headers]
            named = _named([*own, *(bare(reads(h).casefold()) for h in _before(document, cell))] if beside else own)
            headings |= named.keys()
            if any(not r & c for r in named.get(bare(row), ()) for c in named.get(bare(column), ())):
                found.append(cell)
        if found:
            return tuple(found)
    missing = next((n for n, h in ((wanted.row, row), (wanted.column, column)) if h not in headings), None)
    return f"no table has a header “{missing}”" if missing else "no cell has both headers"


# What points to a note behind a header: “Aville*”, “Aville[1]”, “Aville¹”.
_NOTE = re.compile(r"(?<=\S)\s?(?:(?:\[[\da-z]{1,3}\])+|[*†‡§]+|[⁰¹²³⁴-⁹]{1,2})$")


def _unmarked(header: str) -> str:
    return _NOTE.sub("", header)


def _before(document: Document, cell: Cell) -> list[str]:
    """What the cells before it in its row say in letters; what is long is no name."""
    row = _rows(document)[cell.table, cell.row]
    words = [document.text[c.start : c.end].strip() for c in row if c.column < cell.column]
    return [w for w in words if len(w) <= _VALUE and _LETTER.search(w)]


@once
def _rows(document: Document) -> Mapping[tuple[str, int], list[Cell]]:
    found: dict[tuple[str, int], list[Cell]] = {}
    for cell in cells(document):
        found.setdefault((cell.table, cell.row), []).append(cell)
    return found


def label_of(document: Document, wanted: CellSelector) -> str:
    """What a table says of the one cell under these headers: its caption, but for its number, and all of the cell's headers. Nothing where
    there is no such cell."""
    found = cells_under(document, wanted)
    if isinstance(found, str) or len(found) != 1:
        return ""
    return ", ".join([*_caption(document, found[0].table), *map(_unmarked, found[0].headers)])


def label_at(document: Document, start: int, end: int) -> str:
    """What a page says that the value at a place is of, but for when it was written: the caption of its table and the headers that are marked
    for its cells, or its term in a list of terms. Nothing for words that stand in neither, or not in one alone."""
    first = bisect_right(document.blocks, start, key=lambda b: b.start) - 1
    own = [b for b in takewhile(lambda b: b.start < end, islice(document.blocks, max(0, first), None)) if start < b.end]
    if not own:
        return ""
    tables = {_table_of(b) if b.row >= 0 else "" for b in own}
    if tables == {""}:
        said = _term(document, first) if all(b.tag == "dd" for b in own) else []
    elif len(tables) == 1:
        words = {document.text[b.start : b.end].strip() for b in own}
        headers = [h for b in own for h in b.headers]
        said = [*_caption(document, tables.pop()), *_row_name(document, own), *headers]
        said = [text for text in dict.fromkeys(said) if text not in words]
    else:
        said = []
    return ", ".join(text for text in said if not (is_stamp(text) or is_relative(text)))


def _row_name(document: Document, own: list[TextBlock]) -> list[str]:
    """What the row of a table's value is called where no header is marked: its first cell that says anything in letters. What is long is no
    value, and no name."""
    value = own[0]
    if value.row != own[-1].row or own[-1].end - value.start > _VALUE:
        return []
    row = [c for c in _rows(document).get((_table_of(value), value.row), ()) if c.column < value.column]
    named = [document.text[c.start : c.end].strip() for c in row if _LETTER.search(document.text, c.start, c.end)][:1]
    return [name for name in named if len(name) <= _VALUE]


def _caption(document: Document, table: str) -> list[str]:
    """A table's caption, but for its number."""
    return [
        _NUMBERED.sub("", document.text[b.start : b.end].strip())
        for b in document.blocks
        if table and b.path.startswith(f"{table}>caption")
    ]


def _term(document: Document, number: int) -> list[str]:
    """The term that the block of this number describes."""
    around = _list_of(document.blocks[number])
    above = reversed(document.blocks[:number])
    return [document.text[b.start : b.end].strip() for b in above if b.tag == "dt" and _list_of(b) == around][:1]


def _list_of(block: TextBlock) -> str:
    """The path of the innermost list of terms around a block."""
    return block.path[: block.path.rfind(">dl") + 1]


# So long is a value of a table, or what its row is called, at most.
_VALUE = 60
_LETTER = re.compile(r"[^\W\d_]")

# “Table 3: ”, which is numbered anew when another comes in before it.
_NUMBERED = re.compile(r"^[^\W\d_]{1,12}\.?\s?\d{1,3}(?:\.\d{1,2})?\s?[.:–—-]\s")


def _named(headers: list[str]) -> dict[str, list[frozenset[int]]]:
    """What a cell's headers are called, each alone and neighbours together, with which of them each name is made of."""
    found: dict[str, list[frozenset[int]]] = {}
    for first in range(len(headers)):
        for last in range(first + 1, min(len(headers), first + _MOST_TOGETHER) + 1):
            found.setdefault(" ".join(headers[first:last]), []).append(frozenset(range(first, last)))
    return found


# So many headers behind one another name a cell, at most.
_MOST_TOGETHER = 4
