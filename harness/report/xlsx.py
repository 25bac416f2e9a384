"""The fact sheet as XLSX: a line for each evidence link, people's trail and waivers, to be filled in and read back.

What the machine says is locked and grey at the head; what people say is open and marked ✎. A hidden sheet keeps what stood in every
cell, so that `harness.report.sheet` can tell what was changed since, and by whom it may be.
"""

from __future__ import annotations

import hashlib
import io
import json
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from datetime import UTC, datetime
from typing import TYPE_CHECKING, Any

from harness.model.registry import LOG_KINDS, SourceType, Stance
from harness.model.verdict import Report, Status
from harness.report.facts import COLUMNS, Fact, columns, facts
from harness.report.neutral import cell

if TYPE_CHECKING:
    from xlsxwriter.format import Format
    from xlsxwriter.workbook import Workbook
    from xlsxwriter.worksheet import Worksheet

FORMAT_NAME = "harness fact sheet 1"
HIDDEN = "harness"
PENCIL = "✎ "

# Excel takes 32,767 characters in a cell. What people may change is kept in the hidden sheet too, several in one cell; what is longer
# is shown as far as this and not open.
LONGEST_CELL, LONGEST_OPEN = 30_000, 4_000

# Blank lines that stand open for new entries.
_BLANK = 200

ANSWERS = ("confirms", "denies", "no comment", "unsure")


@dataclass(frozen=True, slots=True, kw_only=True)
class Column:
    """A column: its name, heading and width in characters, whether people may write in it, and what they may choose from."""

    name: str
    title: str
    width: float
    open: bool = False
    choices: tuple[str, ...] = ()

    @property
    def heading(self) -> str:
        """The heading as it stands in the sheet."""
        return PENCIL + self.title if self.open else self.title


@dataclass(frozen=True, slots=True, kw_only=True)
class Row:
    """One line as it is written: ``key`` names what it is about, ``cells`` are by column name, ``open`` those that may be changed."""

    key: tuple[str, ...]
    cells: Mapping[str, str]
    open: frozenset[str]


def _fact_columns() -> tuple[Column, ...]:
    widths = {"number": 5, "statement": 38, "claimant": 14, "verdict": 15, "reason": 32, "source": 20, "kind": 11}
    widths |= {"quote": 46, "now": 40, "state": 11, "link": 30, "captured": 16, "trail": 36, "waived": 26}
    widths |= {"signed": 16, "place": 24, "claim": 18, "evidence": 18, "snapshot": 14}
    people = {"stance", "on", "by", "checker", "answer"}
    choices = {"stance": tuple(s.value for s in Stance), "answer": ANSWERS}
    found = []
    for name, title in COLUMNS.items():
        found.append(
            Column(
                name=name, title=title, width=widths.get(name, 12), open=name in people, choices=choices.get(name, ())
            )
        )
        if name == "trail":
            found += [
                Column(name="new_kind", title="New entry", width=11, open=True, choices=LOG_KINDS),
                Column(name="new_text", title="Its words", width=36, open=True),
                Column(name="new_by", title="By", width=9, open=True),
                Column(name="new_on", title="On", width=12, open=True),
            ]
    return tuple(found)


# The sheets by name with their columns, in order.
SHEETS: Mapping[str, tuple[Column, ...]] = {
    "Facts": _fact_columns(),
    "Trail": (
        Column(name="claim", title="Claim id", width=20, open=True),
        Column(name="on", title="On", width=12, open=True),
        Column(name="by", title="By", width=12, open=True),
        Column(name="kind", title="Entry", width=11, open=True, choices=LOG_KINDS),
        Column(name="text", title="Its words", width=70, open=True),
        Column(name="statement", title="Statement", width=50),
    ),
    "Waivers": (
        Column(name="claim", title="Claim id", width=20, open=True),
        Column(name="code", title="Code", width=10, open=True),
        Column(name="why", title="Why", width=60, open=True),
        Column(name="by", title="By", width=12, open=True),
        Column(name="until", title="Until", width=12, open=True),
        Column(name="statement", title="Statement", width=50),
    ),
}

_HOW = (
    "Columns marked ✎ are yours: write in them, save, and run `harness import FILE.xlsx`. It shows what would change in the claims file, and writes it with --write.",
    "All other columns are the machine's: a change there is refused. Change the article or the claims file instead and export again.",
    "A new entry of the trail: choose its kind in “✎ New entry” and write its words beside it; By and On may stay empty (you, today).",
    "Entries that are there already, and waivers, are on the sheets Trail and Waivers; new lines go below them with the claim's id.",
    "Nothing is deleted by emptying a cell or removing a line. Sign-offs are given with `harness sign`.",
)


def rows(report: Report) -> dict[str, list[Row]]:
    """What stands in each of `SHEETS`."""
    found: dict[str, list[Row]] = {name: [] for name in SHEETS}
    seen = set()
    for fact in facts(report):
        claim = fact.claim
        found["Facts"].append(_fact_row(fact))
        if claim.id in seen:
            continue
        seen.add(claim.id)
        statement = columns(fact)["statement"]
        for index, log in enumerate(claim.log):
            cells = {"claim": claim.id, "on": log.on, "by": log.by, "kind": log.kind, "text": log.text}
            # A sign-off binds to what it was given for, and a line that the program wrote is the program's.
            may = frozenset({"on", "by", "kind", "text"}) if log.kind in LOG_KINDS else frozenset()
            found["Trail"].append(_row((claim.id, str(index)), cells | {"statement": statement}, may))
        for index, given in enumerate(claim.waivers):
            cells = {"claim": claim.id, "code": given.code, "why": given.why, "by": given.by}
            cells |= {"until": given.until or "", "statement": statement}
            may = frozenset({"code", "why", "by", "until"})
            found["Waivers"].append(_row((claim.id, str(index)), cells, may))
    return found


def _fact_row(fact: Fact) -> Row:
    person = fact.source is not None and fact.source.type is SourceType.PERSON
    may = {"new_kind", "new_text", "new_by", "new_on"}
    if fact.declared is not None:
        may.add("stance")
    if person:
        may |= {"on", "by", "checker", "answer"}
    cells = columns(fact) | dict.fromkeys(("new_kind", "new_text", "new_by", "new_on"), "")
    key = (fact.claim.id, fact.declared.key if fact.declared is not None else "")
    return _row(key, cells, may)


def _height(its_columns: Sequence[Column], row: Row) -> float:
    """Points that a line needs. Programs that lay a file out themselves do so only for some; a guess serves all."""

    def lines(text: str, width: float) -> int:
        wide = sum(2 if ord(c) > 0x2E7F else 1 for c in text)
        return max(1, -int(-wide // max(width * 1.02 - 1, 1)))

    # Ids and hashes may be cut: nobody reads them to the end.
    most = max(
        sum(lines(part, column.width) for part in row.cells[column.name].split("\n"))
        for column in its_columns
        if column.name not in ("snapshot", "place", "link", "claim", "evidence")
    )
    return min(13.2 * most + 3, 400)


def _row(key: tuple[str, ...], cells: Mapping[str, str], may: Iterable[str]) -> Row:
    guarded = {name: cell(text)[:LONGEST_CELL] for name, text in cells.items()}
    return Row(key=key, cells=guarded, open=frozenset(name for name in may if len(guarded[name]) <= LONGEST_OPEN))


def xlsx(report: Report) -> bytes:
    """The workbook. The same report gives the same bytes."""
    from xlsxwriter import Workbook

    out = io.BytesIO()
    options = {"strings_to_formulas": False, "strings_to_urls": False, "strings_to_numbers": False, "in_memory": True}
    workbook = Workbook(out, options)
    workbook.set_properties({"title": "Fact sheet", "author": "harness", "created": _moment(report.judged_at)})
    book = _Book(workbook)
    written = rows(report)
    verdicts = {verdict.claim: verdict.status for verdict in report.verdicts}
    for name, its_columns in SHEETS.items():
        book.sheet(name, its_columns, written[name], verdicts)
    book.how()
    book.hidden(report, written)
    workbook.close()
    return out.getvalue()


# Grounds and inks of the verdicts; the sign in the cell says the same without colour.
_COLOURS = {
    Status.CONTRADICTED: ("F9D2CD", "8A1008"),
    Status.CHANGED: ("FCE5B8", "6B4200"),
    Status.UNVERIFIED: ("E4E4EA", "3F3F4C"),
    Status.SUPPORTED: ("DFF1DF", "1A5C24"),
}


class _Book:
    """The workbook in the making, with its few kinds of cells."""

    def __init__(self, workbook: Workbook) -> None:
        self._workbook = workbook
        self._formats: dict[tuple[Any, ...], Format] = {}

    def _format(self, **how: Any) -> Format:
        key = tuple(sorted(how.items()))
        if key not in self._formats:
            base = {"font_name": "Calibri", "font_size": 10, "valign": "top", "text_wrap": True, "num_format": "@"}
            self._formats[key] = self._workbook.add_format(base | how)
        return self._formats[key]

    def sheet(
        self, name: str, its_columns: Sequence[Column], written: Sequence[Row], verdicts: Mapping[str, Status]
    ) -> None:
        """One sheet that people read."""
        sheet = self._workbook.add_worksheet(name)
        facts_sheet = name == "Facts"
        sheet.set_row(0, 20)
        last = len(written) + (0 if facts_sheet else _BLANK)
        for index, column in enumerate(its_columns):
            sheet.set_column(index, index, column.width, self._format(locked=facts_sheet or not column.open))
            colours = {"bg_color": "FFF6D6"} if column.open else {"bg_color": "3A3F4B", "font_color": "FFFFFF"}
            sheet.write_string(0, index, column.heading, self._format(bold=True, border=1, **colours))
            if column.choices and last:
                allowed = list(column.choices)
                sheet.data_validation(
                    1,
                    index,
                    last,
                    index,
                    {"validate": "list", "source": allowed, "ignore_blank": True, "error_title": column.title},
                )
        for number, row in enumerate(written, start=1):
            first = not facts_sheet or number == 1 or written[number - 2].key[0] != row.key[0]
            sheet.set_row(number, _height(its_columns, row))
            self._line(sheet, number, its_columns, row, verdicts.get(row.key[0]), first=first)
        if not facts_sheet:
            for number in range(len(written) + 1, last + 1):
                for index, column in enumerate(its_columns):
                    sheet.write_blank(number, index, None, self._format(locked=not column.open))
        sheet.freeze_panes(1, 2 if facts_sheet else 1)
        sheet.autofilter(0, 0, max(len(written), 1), len(its_columns) - 1)
        may = ("autofilter", "sort", "format_cells", "format_columns", "format_rows")
        sheet.protect("", dict.fromkeys(may, True))
        sheet.set_landscape()
        # A3, what is read and not what is filled in: so the words stay legible on paper.
        sheet.set_paper(8)
        sheet.repeat_rows(0)
        sheet.fit_to_pages(1, 0)
        sheet.set_margins(left=0.4, right=0.4, top=0.5, bottom=0.5)
        printed = next((i for i, c in enumerate(its_columns) if c.name == "stance"), len(its_columns))
        sheet.print_area(0, 0, max(len(written), 1), printed - 1)

    def _line(
        self,
        sheet: Worksheet,
        number: int,
        its_columns: Sequence[Column],
        row: Row,
        status: Status | None,
        *,
        first: bool,
    ) -> None:
        for index, column in enumerate(its_columns):
            text = row.cells[column.name]
            how: dict[str, Any] = {"locked": column.name not in row.open}
            if column.name == "verdict" and status is not None:
                ground, ink = _COLOURS[status]
                how |= {"bg_color": ground, "font_color": ink, "bold": True}
            elif column.name in ("number", "statement", "claimant", "reason", "trail", "waived") and not first:
                how |= {"font_color": "8A8A94"}
            elif column.name in row.open:
                how |= {"bg_color": "FFFCEF"}
            if text.startswith("'"):
                how |= {"quote_prefix": True}
            if first:
                how |= {"top": 1, "top_color": "B8B8C0"}
            if column.name == "link" and text:
                sheet.write_url(number, index, text, self._format(font_color="0B57A4", underline=1, **how), text)
            elif column.name == "number" and text.isdecimal():
                sheet.write_number(
                    number, index, int(text), self._format(**{**how, "num_format": "0", "align": "center"})
                )
            elif text:
                sheet.write_string(number, index, text, self._format(**how))
            else:
                sheet.write_blank(number, index, None, self._format(**how))

    def how(self) -> None:
        """A sheet that says what to do with the others."""
        sheet = self._workbook.add_worksheet("How to use it")
        sheet.set_column(0, 0, 110)
        for index, text in enumerate(_HOW):
            sheet.write_string(index, 0, text, self._format(font_size=11))
        sheet.protect()

    def hidden(self, report: Report, written: Mapping[str, Sequence[Row]]) -> None:
        """What stood in every cell, for reading back."""
        sheet = self._workbook.add_worksheet(HIDDEN)
        plain = self._format()
        sheet.write_row(0, 0, [FORMAT_NAME, report.judged_at], plain)
        number = 1
        for name, its_rows in written.items():
            for row in its_rows:
                for index, text in enumerate((name, *kept(row))):
                    sheet.write_string(number, index, text, plain)
                number += 1
        sheet.very_hidden()
        sheet.protect()


def kept(row: Row) -> tuple[str, str, str]:
    """A line's key, its open cells, and a short hash of each of the others, as the hidden sheet keeps them."""
    open_cells = {name: text for name, text in row.cells.items() if name in row.open}
    hashes = {name: digest(text) for name, text in row.cells.items() if name not in row.open}
    return (_json(list(row.key)), _json(open_cells), _json(hashes))


def digest(text: str) -> str:
    """A short hash of a cell's words, white space aside: programs change line ends and trim."""
    return hashlib.sha256(" ".join(text.split()).encode("utf-8", "replace")).hexdigest()[:12]


def _json(data: Any) -> str:
    return json.dumps(data, ensure_ascii=False, separators=(",", ":"))


def _moment(time: str) -> datetime:
    try:
        found = datetime.fromisoformat(time)
    except ValueError:
        return datetime(1980, 1, 1)  # noqa: DTZ001 - the workbook's format has no zone
    return (found if found.tzinfo else found.replace(tzinfo=UTC)).astimezone(UTC).replace(tzinfo=None, microsecond=0)
