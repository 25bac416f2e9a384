"""A fact sheet read back: what people changed in it since it was written, and what in it cannot be taken over."""

from __future__ import annotations

import io
import json
import re
import zipfile
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from datetime import date, datetime, time
from typing import Any

from harness.report.neutral import line, uncell
from harness.report.xlsx import FORMAT_NAME, HIDDEN, PENCIL, SHEETS, digest

# A fact sheet of 10,000 links has about 6 MB unpacked; beyond this somebody is mistaken or attacking.
_MAX_BYTES, _MAX_UNPACKED, _MAX_ROWS = 40_000_000, 400_000_000, 200_000


_UNTEXT = re.compile(r"[\x00-\x08\x0b\x0c\x0e-\x1f\x7f\ud800-\udfff\ufffe\uffff]")


class SheetError(Exception):
    """The file is no fact sheet that can be read back; the message says why."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Change:
    """Cells of one line that people changed: ``before`` and ``after`` by column name, without a format's guards.

    For a new line ``before`` is empty. ``key`` is the line's as in `harness.report.xlsx.Row`; a new line's is its claim alone.
    """

    sheet: str
    row: int
    key: tuple[str, ...]
    before: Mapping[str, str]
    after: Mapping[str, str]
    base: Mapping[str, str]


@dataclass(frozen=True, slots=True, kw_only=True)
class Refused:
    """What cannot be taken over: where it stands (as people would name it), why not, and what to do instead."""

    where: str
    reason: str
    hint: str


@dataclass(frozen=True, slots=True, kw_only=True)
class SheetContent:
    """What was changed in a fact sheet, what of it is refused, what is only worth a remark, and when its report was judged."""

    changes: tuple[Change, ...]
    refused: tuple[Refused, ...]
    remarks: tuple[str, ...]
    judged_at: str


_Line = tuple[int, dict[str, str]]  # the row's number, its cells by column name


def read_sheet(data: bytes) -> SheetContent:
    """What was changed in the fact sheet of those bytes. Raises `SheetError`."""
    books = _tables(data)
    hidden = books.get(HIDDEN)
    if not hidden or not hidden[0] or hidden[0][0] != FORMAT_NAME:
        raise SheetError("this workbook does not hold what a fact sheet of harness keeps of itself")
    judged_at = hidden[0][1] if len(hidden[0]) > 1 else ""
    bases = _bases(hidden[1:])
    changes: list[Change] = []
    refused: list[Refused] = []
    remarks: list[str] = []
    for name in SHEETS:
        if name not in books:
            remarks.append(f"the sheet {name} is not there: nothing was taken from it")
            continue
        lines, unread = _lines(name, books[name], refused)
        if name == "Facts":
            _compare_facts(lines, unread, bases[name], changes, refused, remarks)
        else:
            stated = {base.key[0]: base.locked.get("statement", "") for base in bases["Facts"]}
            lines = _not_of_others(name, lines, stated, refused)
            _compare_entries(name, lines, unread, bases[name], changes, refused, remarks)
    return SheetContent(
        changes=tuple(changes), refused=tuple(refused), remarks=tuple(remarks), judged_at=line(judged_at)
    )


@dataclass(frozen=True, slots=True, kw_only=True)
class _Base:
    """A line as it was written: its open cells in words, and the hashes of the others."""

    key: tuple[str, ...]
    open: Mapping[str, str]
    locked: Mapping[str, str]

    def changed(self, cells: Mapping[str, str]) -> dict[str, str]:
        """The open cells that are not as they were."""
        return {
            name: uncell(cells[name])
            for name, old in self.open.items()
            if name in cells and digest(cells[name]) != digest(old)
        }

    def touched(self, cells: Mapping[str, str]) -> list[str]:
        """Names of the machine's cells that are not as they were."""
        return [name for name, old in self.locked.items() if name in cells and digest(cells[name]) != old]


def _compare_facts(
    lines: Sequence[_Line],
    unread: int,
    bases: Sequence[_Base],
    changes: list[Change],
    refused: list[Refused],
    remarks: list[str],
) -> None:
    """Each line beside what it was; ``unread`` are lines that are there and were refused as a whole."""
    by_key = {base.key: base for base in bases}
    seen: dict[tuple[str, ...], dict[str, str]] = {}
    for number, cells in lines:
        key = (cells.get("claim", ""), cells.get("evidence", ""))
        where = f"Facts, row {number}"
        if not any(cells.values()):
            continue
        base = by_key.get(key)
        if base is None:
            what = f"claim {key[0]!r}, evidence {key[1]!r}" if key[0] else "no claim id"
            refused.append(
                Refused(
                    where=where,
                    reason=f"{line(what)} was not in this sheet when it was written",
                    hint="claims are added in the claims file or with `harness add`; a claim's id and its evidence's are the machine's",
                )
            )
            continue
        changed = base.changed(cells)
        if key in seen:
            if changed != seen[key]:
                refused.append(
                    Refused(where=where, reason="this line is there twice, with different words", hint="keep one")
                )
            continue
        seen[key] = changed
        if (title := _shifted(base, cells, bases)) is not None:
            refused.append(
                Refused(
                    where=where,
                    reason=f"the {title} in this line is another line's, not that of {line(key[0])}, {line(key[1])}; nothing of it was taken",
                    hint="the sheet was sorted, or cells were moved, without the columns at the right: undo that, or export again",
                )
            )
            continue
        _refuse_touched(where, "Facts", base, cells, refused)
        if changed := _not_emptied(where, "Facts", base, changed, refused):
            before = {name: uncell(base.open[name]) for name in changed}
            changes.append(
                Change(sheet="Facts", row=number, key=key, before=before, after=changed, base=_plain(base.open))
            )
    if (missing := len(by_key) - len(seen) - unread) > 0:
        remarks.append(f"Facts: {_not_there(missing)}; nothing was changed for {'it' if missing == 1 else 'them'}")


# What tells a reader which statement and which evidence a line of the facts is about.
_TELLING = ("statement", "source", "quote", "link")


def _shifted(base: _Base, cells: Mapping[str, str], bases: Sequence[_Base]) -> str | None:
    """The heading of a column in which a line shows what another line is about: its words were meant for that one."""
    for name in _TELLING:
        shown = digest(cells[name]) if name in cells else base.locked.get(name)
        if shown != base.locked.get(name) and cells[name] and any(other.locked.get(name) == shown for other in bases):
            return next(column.title for column in SHEETS["Facts"] if column.name == name)
    return None


def _not_of_others(name: str, lines: Sequence[_Line], stated: Mapping[str, str], refused: list[Refused]) -> list[_Line]:
    """The lines without those that show the statement of another claim than the one whose id they have, which are refused."""
    found = []
    for number, cells in lines:
        claim, shown = cells.get("claim", ""), digest(cells.get("statement", ""))
        other = next((c for c, mark in stated.items() if mark == shown and c != claim), None)
        if cells.get("statement") and other is not None and claim in stated and stated[claim] != shown:
            refused.append(
                Refused(
                    where=f"{name}, row {number}",
                    reason=f"the statement in this line is that of {other}, its claim id is {line(claim)}",
                    hint="write the id of the claim that the entry is about, and leave the statement as it was",
                )
            )
        else:
            found.append((number, cells))
    return found


def _compare_entries(
    name: str,
    lines: Sequence[_Line],
    unread: int,
    bases: Sequence[_Base],
    changes: list[Change],
    refused: list[Refused],
    remarks: list[str],
) -> None:
    """Lines of the trail or of the waivers. They carry no id of their own: those that are as they were come off first, then each
    line that is left belongs to the one of its claim that it has most in common with, and the others are new."""
    # The statement stands there for the reader and belongs to the claim, not to the entry.
    left = list(bases)
    open_lines = []
    for number, cells in lines:
        if not any(text for column, text in cells.items() if column != "statement"):
            continue
        same = next((b for b in left if b.key[0] == cells.get("claim") and not _differs(b, cells)), None)
        if same is not None:
            left.remove(same)
        else:
            open_lines.append((number, cells))
    for number, cells in open_lines:
        where = f"{name}, row {number}"
        mine = [base for base in left if base.key[0] == cells.get("claim")]
        base = max(mine, key=lambda b: _common(b, cells), default=None)
        if base is not None and _common(base, cells) > 0:
            left.remove(base)
            _refuse_touched(where, name, base, cells, refused)
            changed = _not_emptied(where, name, base, base.changed(cells), refused)
            if changed:
                before = {column: uncell(base.open[column]) for column in changed}
                changes.append(
                    Change(sheet=name, row=number, key=base.key, before=before, after=changed, base=_plain(base.open))
                )
            continue
        if not cells.get("claim"):
            refused.append(
                Refused(where=where, reason="no claim id", hint="write the id of the claim that this is about")
            )
            continue
        after = {
            column: uncell(text) for column, text in cells.items() if text and column not in ("claim", "statement")
        }
        changes.append(Change(sheet=name, row=number, key=(cells["claim"],), before={}, after=after, base={}))
    if (missing := len(left) - unread) > 0:
        remarks.append(f"{name}: {_not_there(missing)}; nothing was deleted for {'it' if missing == 1 else 'them'}")


def _not_there(count: int) -> str:
    return f"{count} line{' is' if count == 1 else 's are'} not there any more"


def _differs(base: _Base, cells: Mapping[str, str]) -> bool:
    return bool(base.changed(cells)) or any(column != "statement" for column in base.touched(cells))


def _common(base: _Base, cells: Mapping[str, str]) -> int:
    """How much of a line is as it was: its words count most."""
    weights = {"text": 3, "why": 3, "kind": 1, "code": 2, "on": 1, "by": 1, "until": 1}
    total = 0
    for column, weight in weights.items():
        text = cells.get(column, "")
        if not text:
            continue
        old = digest(base.open[column]) if column in base.open else base.locked.get(column)
        total += weight if digest(text) == old else 0
    # A new entry of the same day by the same person has that much in common with an old one, and is another all the same.
    return total if total >= 3 else 0


def _refuse_touched(where: str, sheet: str, base: _Base, cells: Mapping[str, str], refused: list[Refused]) -> None:
    titles = {column.name: column.title for column in SHEETS[sheet]}
    for name in base.touched(cells):
        if sheet != "Facts" and name == "claim":
            continue
        refused.append(
            Refused(where=f"{where}, column {titles[name]}", reason=_why_locked(sheet, name), hint=_hint(sheet, name))
        )


def _why_locked(sheet: str, name: str) -> str:
    if sheet == "Trail" and name in ("on", "by", "kind", "text"):
        return "this entry is a sign-off or the program's own, or too long for a sheet"
    if name in ("on", "by", "checker", "answer"):
        return "only what a person was asked has this"
    return "this column is the machine's"


def _hint(sheet: str, name: str) -> str:
    if sheet == "Trail":
        return "sign-offs are given with `harness sign`; the words are changed in the claims file"
    if name in ("verdict", "reason", "state", "codes", "captured", "snapshot", "now"):
        return "verdicts come from the evidence: change that, or add an entry to the trail or a waiver"
    if name in ("statement", "claimant", "quote", "link", "source", "kind"):
        return "change it in the article or the claims file, and export again"
    if name in ("on", "by", "checker", "answer"):
        return "add an entry to the trail instead"
    if name in ("trail", "waived", "signed"):
        return "write under New entry, or on the sheets Trail and Waivers"
    return "put it back as it was"


def _not_emptied(
    where: str, sheet: str, base: _Base, changed: dict[str, str], refused: list[Refused]
) -> dict[str, str]:
    """``changed`` without cells that were emptied, which are refused: nothing is lost by a slip in a sheet."""
    titles = {column.name: column.title for column in SHEETS[sheet]}
    for name, text in changed.items():
        if not text.strip() and base.open[name]:
            refused.append(
                Refused(
                    where=f"{where}, column {titles[name]}",
                    reason=f"it was emptied; it said “{line(uncell(base.open[name]))[:80]}”",
                    hint="nothing is deleted from a sheet: take it out of the claims file by hand",
                )
            )
    return {name: text for name, text in changed.items() if text.strip()}


def _plain(cells: Mapping[str, str]) -> dict[str, str]:
    return {name: uncell(text) for name, text in cells.items()}


def _bases(rows: Sequence[Sequence[str]]) -> dict[str, list[_Base]]:
    found: dict[str, list[_Base]] = {name: [] for name in SHEETS}
    for row in rows:
        if not any(row):
            continue
        try:
            name = row[0]
            key, open_cells, locked = (json.loads(text) for text in row[1:4])
            words = (*key, *open_cells, *open_cells.values(), *locked, *locked.values())
            if not isinstance(key, list) or not key or not all(isinstance(word, str) for word in words):
                raise TypeError
            base = _Base(key=tuple(key), open=open_cells, locked=locked)
            found[name].append(base)
        except (ValueError, TypeError, KeyError, AttributeError, RecursionError) as error:
            raise SheetError("what the fact sheet keeps of itself was damaged") from error
    return found


def _lines(name: str, table: Sequence[Sequence[str]], refused: list[Refused]) -> tuple[list[_Line], int]:
    """A sheet's lines by column, wherever people have moved the columns to, and how many were refused; columns of their own are left alone."""
    if not table:
        return [], 0
    titles = {column.name: column.title for column in SHEETS[name]}
    names = {_heading(column.heading): column.name for column in SHEETS[name]}
    places: dict[int, str] = {}
    for index, heading in enumerate(table[0]):
        column = names.get(_heading(heading))
        if column is not None and column not in places.values():
            places[index] = column
    gone = [c.title for c in SHEETS[name] if c.name in ("claim", "evidence") and c.name not in places.values()]
    if gone:
        refused.append(
            Refused(
                where=f"{name}, row 1",
                reason=f"no column is headed {', '.join(gone)}",
                hint="put the heading back as it was: without it nobody knows which claim a line is about",
            )
        )
        return [], 0
    found = []
    unread = 0
    for number, row in enumerate(table[1:], start=2):
        cells = {column: row[index].strip() if index < len(row) else "" for index, column in places.items()}
        formulas = [column for column, text in cells.items() if text.startswith("=")]
        for column in formulas:
            refused.append(
                Refused(
                    where=f"{name}, row {number}, column {titles[column]}",
                    reason="it is a formula",
                    hint="write the words themselves",
                )
            )
        if formulas:
            unread += 1
        else:
            found.append((number, cells))
    return found, unread


def _heading(text: str) -> str:
    return text.replace(PENCIL.strip(), "").strip().casefold()


def _tables(data: bytes) -> dict[str, list[list[str]]]:
    """Every sheet's cells as text. Raises `SheetError`."""
    if len(data) > _MAX_BYTES:
        raise SheetError(f"the file has {len(data):,} bytes, more than {_MAX_BYTES:,}")
    try:
        _look_into(data)
        return dict(_read(data))
    except SheetError:
        raise
    except MemoryError as error:
        raise SheetError("the file is too large") from error
    # The reader raises whatever a broken file makes of it: all of that means that the file cannot be read.
    except Exception as error:
        raise SheetError(f"it cannot be read as XLSX ({type(error).__name__})") from error


def _look_into(data: bytes) -> None:
    """Refuse what would grow without bounds, or declares entities, before anything parses it."""
    with zipfile.ZipFile(io.BytesIO(data)) as archive:
        if sum(info.file_size for info in archive.infolist()) > _MAX_UNPACKED:
            raise SheetError("the file unpacks to more than a fact sheet can hold")
        for info in archive.infolist():
            if info.filename.endswith((".xml", ".rels")):
                with archive.open(info) as member:
                    head = member.read(4_096)
                if b"<!DOCTYPE" in head or b"<!ENTITY" in head:
                    raise SheetError("it declares entities, which no spreadsheet program writes")


def _read(data: bytes) -> Iterator[tuple[str, list[list[str]]]]:
    import warnings

    from openpyxl import load_workbook

    with warnings.catch_warnings():
        # What it does not understand of a workbook's looks is none of our business.
        warnings.simplefilter("ignore")
        workbook = load_workbook(io.BytesIO(data), read_only=True, keep_links=False)
        try:
            for name in (*SHEETS, HIDDEN):
                if name not in workbook.sheetnames:
                    continue
                sheet = workbook[name]
                sheet.reset_dimensions()
                table = []
                for row in sheet.iter_rows(max_row=_MAX_ROWS, max_col=80, values_only=True):
                    table.append([_text(value) for value in row])
                while table and not any(table[-1]):
                    table.pop()
                yield name, table
        finally:
            workbook.close()


def _text(value: Any) -> str:
    """A cell as the text that was meant: programs make dates and numbers of what looks like them."""
    if value is None:
        return ""
    if isinstance(value, bool):
        return "yes" if value else "no"
    if isinstance(value, datetime):
        return value.date().isoformat() if value.time() == time() else value.isoformat(sep=" ", timespec="minutes")
    if isinstance(value, date):
        return value.isoformat()
    if isinstance(value, float) and value.is_integer():
        return str(int(value))
    # What no text file may hold is left out; openpyxl lets it through.
    return _UNTEXT.sub("", str(value))
