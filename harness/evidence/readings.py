"""What was read of a page's passages (where they stand, their quantities and dates), so that it is read once.

Every reading is a function of the page and of what is asked alone. So readings are kept with the page under just that, outlive the process
as plain data, and one that is not known is made anew.
"""

from __future__ import annotations

import hashlib
import json
from collections.abc import Callable, Mapping
from datetime import date
from typing import Any, TypeVar

from harness.evidence.dates import dates
from harness.evidence.figure_dates import as_meant, month_first
from harness.evidence.locate import locate
from harness.evidence.quantities import quantities
from harness.evidence.read import Document, once
from harness.evidence.sentences import sentence_around
from harness.evidence.units import scope_words
from harness.model.passage import Ambiguous, DateSpan, Located, Location, NotLocated, Quantity
from harness.model.plain import from_plain, to_plain
from harness.model.registry import CellSelector, Names, TextQuote

_T = TypeVar("_T")

# Readings kept of one page. What was not asked for lately goes first, when there are more.
MOST = 5000


class Readings:
    """Readings of one page and of texts in its language."""

    def __init__(self, document: Document) -> None:
        self.language = document.language
        self._document = document
        self._plain: dict[str, Any] = {}
        self._made: dict[str, Any] = {}
        self._asked: dict[str, None] = {}
        self.new = False

    def quantities(self, text: str) -> tuple[Quantity, ...]:
        """The quantities in ``text``."""
        return self._reading(f"q {text}", Quantity, lambda: quantities(text, self.language))

    def dates(self, text: str, published: date | None = None, language: str = "") -> tuple[DateSpan, ...]:
        """The dates in ``text``, of a page that was published on that day; ``language`` is what the registry says of it, with its country."""
        key = f"d {published} {language} {text}" if language else f"d {published} {text}"
        return self._reading(key, DateSpan, lambda: self._dates(text, published, language))

    def _dates(self, text: str, published: date | None, language: str) -> tuple[DateSpan, ...]:
        found = dates(text, self.language, published)
        if self.language != "en" or not any("/" in span.text for span in found):
            return found
        first = month_first(self._document.text, [language, self._document.stated.get("lang", "")])
        return tuple(as_meant(span, first) for span in found)

    def located(
        self,
        quote: TextQuote,
        *,
        page: int | None = None,
        css: str | None = None,
        cell: CellSelector | None = None,
        names: Names = (),
    ) -> Location:
        """Where ``quote`` stands on the page: what `locate` says."""
        where = [quote.exact, quote.prefix, quote.suffix]
        if page is not None or css is not None or cell is not None or names:
            where.append(json.dumps([page, css, to_plain(cell) if cell is not None else None, names]))
        text = "".join([f"{len(part)}:{part}" for part in where])
        key = f"l {hashlib.sha256(text.encode('utf-8', 'surrogatepass')).hexdigest()}"
        self._ask(key)
        found: Location | None = self._made.get(key)
        if found is None:
            found = self._kept_location(key)
            if found is None:
                found = locate(self._document, quote, page=page, css=css, cell=cell, names=names)
                self._plain[key], self.new = [type(found).__name__, to_plain(found)], True
            self._made[key] = found
        return found

    def sentence(self, start: int, end: int) -> tuple[int, int]:
        """The span of the whole sentences of the page that hold ``start`` to ``end``."""
        key = f"t {start} {end}"
        self._ask(key)
        found: tuple[int, int] | None = self._made.get(key)
        if found is None:
            kept = self._plain.get(key)
            if type(kept) is list and [type(value) for value in kept] == [int, int]:
                found = kept[0], kept[1]
            else:
                found = sentence_around(self._document.text, start, end)
                self._plain[key], self.new = [*found], True
            self._made[key] = found
        return found

    def scopes(self, text: str) -> frozenset[str]:
        """What the words of ``text``, a statement and not the page's, say happened to those counted."""
        key = f"s {text}"
        found = self._made.get(key)
        if found is None:
            kept = self._plain.get(key)
            if type(kept) is list and all(type(value) is str for value in kept):
                found = frozenset(kept)
            else:
                found = frozenset(value for *_, value in scope_words(text))
                self._plain[key], self.new = sorted(found), True
            self._made[key] = found
        self._ask(key)
        return found

    def give(self, language: str, kept: Mapping[str, Any]) -> None:
        """Take what `plain` gave for a page in that language; for a page in another language it says nothing."""
        if language == self.language:
            self._plain = {**kept, **self._plain}

    def plain(self) -> dict[str, Any]:
        """All that is known, as plain data."""
        if len(self._plain) <= MOST:
            return self._plain
        return {key: self._plain[key] for key in list(self._asked)[-MOST:]}

    def _ask(self, key: str) -> None:
        self._asked.pop(key, None)
        self._asked[key] = None

    def _reading(self, key: str, kind: type[_T], make: Callable[[], tuple[_T, ...]]) -> tuple[_T, ...]:
        self._ask(key)
        found: tuple[_T, ...] | None = self._made.get(key)
        if found is None:
            found = self._kept(key, kind)
            if found is None:
                found = make()
                self._plain[key], self.new = [to_plain(value) for value in found], True
            self._made[key] = found
        return found

    def _kept(self, key: str, kind: type[_T]) -> tuple[_T, ...] | None:
        """The reading that was kept, ``None`` where there is none or it is none of that kind."""
        kept = self._plain.get(key)
        if type(kept) is not list:
            return None
        try:
            return tuple(from_plain(kind, value) for value in kept)
        except ValueError:
            return None

    def _kept_location(self, key: str) -> Location | None:
        kept = self._plain.get(key)
        if type(kept) is not list or len(kept) != 2 or kept[0] not in _LOCATIONS:
            return None
        try:
            found: Location = from_plain(_LOCATIONS[kept[0]], kept[1])
        except ValueError:
            return None
        return found


_LOCATIONS: dict[str, Any] = {kind.__name__: kind for kind in (Located, Ambiguous, NotLocated)}


@once
def readings(document: Document) -> Readings:
    """The readings of a document's texts, kept for as long as it is."""
    return Readings(document)
