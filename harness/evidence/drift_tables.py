"""What changed in a story's tables, cell by cell."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Sequence
from dataclasses import replace
from itertools import groupby

from rapidfuzz import fuzz

from harness.evidence.declared import in_one_spelling
from harness.evidence.drift_kinds import Drift, Place, named, same
from harness.evidence.story_parts import Row
from harness.model.registry import Names

# A row of one cell is the same row in other words from here on (0–100).
_ALIKE = 55.0


def tables(old: Sequence[Row], new: Sequence[Row], language: str, names: Names) -> list[Drift]:
    """Cells that changed, rows that came or went. Rows are one by their first cell where their others differ, cells by their column's header."""
    old, new = _without_rates(old, new)
    new = _in_order_of(old, new, names)
    one, other = [_row_key(r, names) for r in old], [_row_key(r, names) for r in new]
    lost, gained = _unmatched(one, other)
    found: list[Drift] = []
    for i in list(lost):
        match = next((j for j in gained if _first(one[i]) and _first(one[i]) == _first(other[j])), None)
        if match is None:
            # A row whose name changed has the same cells otherwise.
            match = next((j for j in gained if len(one[i]) > 1 and one[i][1:] == other[j][1:]), None)
        if match is None and len(one[i]) == 1:
            match = next((j for j in gained if fuzz.ratio(one[i][0], other[j][0]) >= _ALIKE), None)
        if match is None:
            continue
        lost.remove(i)
        gained.remove(match)
        found += _cells(old[i], new[match], language, names)
    found += [_whole_row(old[i], "removed") for i in lost]
    found += [_whole_row(new[j], "added") for j in gained]
    return found


# What a table of rates names: an index, a currency, a metal, oil.
_RATED = re.compile(
    r"(?<!\w)(?:(?:tec|m|s|eu(?:ro)?)?dax|dow(?: jones)?|nasdaq|s&p(?: ?500)?|ftse(?: mib| ?100)?|cac(?: ?40)?|ibex(?: ?35)?|euro ?stoxx(?: ?50)?|stoxx|aex|bel ?20|smi|atx|omx\w*|psi(?: ?20)?|wig ?(?:20|30)?|bux|px|bist(?: ?100)?|moex|rts|imoex|nikkei(?: ?225)?|topix|kospi|kosdaq|hang seng|hsi|"
    r"sensex|nifty(?: ?50)?|bovespa|ibovespa|merval|ipc|tsx|asx(?: ?200)?|(?:eur|usd|gbp|chf|jpy|cny|rub|uah|pln|try)\s?/\s?(?:eur|usd|gbp|chf|jpy|cny|rub|uah|pln|try)|euro[\s/-](?:dollar|dólar|dollaro)|bitcoin|btc|ethereum|brent|wti|мосбиржа|ртс)(?!\w)"
    r"|日経平均|上证|深证|恒生|上證|恆生|道琼|纳斯达克|코스피|코스닥|나스닥",
    re.IGNORECASE,
)
_SHARE = re.compile(r"[+−–-]?\s?\d+[.,]\d+\s?%")
# So many rows at least have another share where a table of rates was looked at twice.
_MOVED = 2


def _without_rates(old: Sequence[Row], new: Sequence[Row]) -> tuple[list[Row], list[Row]]:
    """The rows without those of tables of rates: of what is traded, an index among it, each with a rate and by how much that moved, where more than one moved
    otherwise on either side. Where one figure alone differs somebody edited it."""
    gone: tuple[set[str], set[str]] = set(), set()
    later = {tuple(row.cells[0] for row in rows): rows for rows in _by_table(new) if _rates(rows)}
    for rows in _by_table(old):
        other = later.get(tuple(row.cells[0] for row in rows)) if _rates(rows) else None
        if other is not None and sum(a.cells[-1] != b.cells[-1] for a, b in zip(rows, other, strict=True)) >= _MOVED:
            gone[0].add(rows[0].table)
            gone[1].add(other[0].table)
    return [r for r in old if r.table not in gone[0]], [r for r in new if r.table not in gone[1]]


def _rates(rows: Sequence[Row]) -> bool:
    """Whether each row of a table has a label, a rate and by how much it moved, and one names what is traded everywhere."""
    shares = all(len(row.cells) > 2 and _SHARE.fullmatch(row.cells[-1]) for row in rows)
    return shares and any(_RATED.search(row.cells[0]) for row in rows)


def _in_order_of(old: Sequence[Row], new: Sequence[Row], names: Names) -> Sequence[Row]:
    """``new`` with the columns of each table as ``old`` has them, where both have the same headers in another order: what stood under a header is
    compared with what stands under it."""
    heads = [_row_key(rows[0], names) for rows in _by_table(old)]
    found: list[Row] = []
    for rows in _by_table(new):
        head = _row_key(rows[0], names)
        before = next((h for h in heads if sorted(h) == sorted(head)), head)
        if head in heads or before == head or len(set(head)) < len(head):
            found += rows
            continue
        order = [head.index(name) for name in before]
        found += [_ordered(row, order) for row in rows]
    return found


def _by_table(rows: Sequence[Row]) -> list[list[Row]]:
    """Rows that follow each other, by the table that they are of."""
    return [list(members) for _, members in groupby(rows, key=lambda row: row.table)]


def _ordered(row: Row, order: Sequence[int]) -> Row:
    """A row with its cells in another order. Over a column of labels may stand no header; a row of other columns stays as it is."""
    labels = len(row.cells) - len(order)
    if labels not in (0, 1):
        return row
    places = [*range(labels), *(labels + n for n in order)]
    return replace(row, cells=tuple(row.cells[n] for n in places), spans=tuple(row.spans[n] for n in places))


def _unmatched(one: Sequence[tuple[str, ...]], other: Sequence[tuple[str, ...]]) -> tuple[list[int], list[int]]:
    """The places of rows that the other side does not have, whatever their order."""
    there, here = Counter(other), Counter(one)
    lost, gained = [], []
    for i, key in enumerate(one):
        if there[key]:
            there[key] -= 1
        else:
            lost.append(i)
    for j, key in enumerate(other):
        if here[key]:
            here[key] -= 1
        else:
            gained.append(j)
    return lost, gained


def _row_key(row: Row, names: Names) -> tuple[str, ...]:
    return tuple(in_one_spelling(c, names).casefold() for c in row.cells)


def _first(key: tuple[str, ...]) -> str:
    return key[0] if len(key) > 1 else ""


def _cells(x: Row, y: Row, language: str, names: Names) -> list[Drift]:
    found = []
    for n in range(max(len(x.cells), len(y.cells))):
        a, b = x.cells[n] if n < len(x.cells) else "", y.cells[n] if n < len(y.cells) else ""
        if same(a, b, names):
            continue
        before_span = x.spans[n] if n < len(x.spans) else None
        after_span = y.spans[n] if n < len(y.spans) else None
        changes = named(Place.TABLE, a, b, language, names)
        found += [replace(change, before_span=before_span, after_span=after_span) for change in changes]
    return found


def _whole_row(row: Row, kind: str) -> Drift:
    stand = sorted(zip(row.spans, row.cells, strict=True))
    text = " · ".join(cell for _, cell in stand)
    span = (stand[0][0][0], stand[-1][0][1])
    if kind == "removed":
        return Drift(kind=kind, place=Place.TABLE, before=text, before_span=span)
    return Drift(kind=kind, place=Place.TABLE, after=text, after_span=span)
