"""Finding a quote's passage in a document: a ladder from the very words to the nearest ones, never a lookalike.

The rungs, first that answers: the words folded (`verbatim`) where the context says → the passage edited in its own place, if a copy
of the words stands elsewhere only → the words elsewhere, as moved → the most alike passage, if its surroundings (`surroundings`) or,
where none were given, a clear margin say that it is the same → hidden text → absent. Closeness alone never decides between two
passages.
"""

from __future__ import annotations

import re
from dataclasses import dataclass, replace
from itertools import islice
from typing import TypeGuard

from harness.evidence.became import alone, edited
from harness.evidence.beside import telling_context
from harness.evidence.counterpart import alike
from harness.evidence.declared import quotes_as_on
from harness.evidence.earlier import tells_of_earlier, told_of_earlier
from harness.evidence.framing import TELLING_SIDE, Frame, Framing, closed_up, framing, nearly
from harness.evidence.gaps import filled, with_own_brackets
from harness.evidence.nearest import closest
from harness.evidence.normalise import Normalised, reads, weight
from harness.evidence.placed import located_at, sentence_text
from harness.evidence.pushed import MARGIN
from harness.evidence.read import Document, TextBlock, folded, folded_hidden
from harness.evidence.regions import FOREIGN
from harness.evidence.said_again import SURE_ALONE
from harness.evidence.selectors import cells_under, css_matches, under_heading
from harness.evidence.subjects import facts_beside
from harness.evidence.surroundings import (
    CONTEXT_LENGTH,
    CONTEXT_SURE,
    Support,
    Surroundings,
    neighbours_elsewhere,
    support,
)
from harness.evidence.verbatim import ANYWHERE, Allowed, Copy, copies, occurrences, pieces
from harness.evidence.voices import in_own_voice, quoted_by_page, stands_beside
from harness.model.passage import Ambiguous, How, Located, Location, NotLocated
from harness.model.registry import CellSelector, Names, TextQuote

# In so many passages a quote with gaps is read that stands in none.
_READ_IN = 3

COPIES = "the same sentence stands more than once"
ELSEWHERE = "the words around it are others"
SELECTOR = "where the selector says"
OUTSIDE = "outside of where the selector says"
RESPELLED = "names in it are in another of their declared spellings"


def locate(
    document: Document,
    quote: TextQuote,
    *,
    page: int | None = None,
    css: str | None = None,
    cell: CellSelector | None = None,
    names: Names = (),
) -> Location:
    """Where ``quote`` stands in ``document``.

    `Located` exact or normalised when its words stand there once (or once where the context says, or twice in the same
    sentence word for word); `Located` moved when they stand there but not where the context was; `Located` fuzzy when the
    passage is there with other words; `Ambiguous` when several fit; `NotLocated` otherwise. ``page`` restricts to a PDF page,
    ``css`` to blocks that a selector names, ``cell`` to one cell of a table. Words that differ from the quote's in nothing but the
    spelling of declared ``names`` are its words.
    """
    quote = replace(quote, exact=with_own_brackets(quote.exact, folded(document).text))
    location = _locate(document, quote, page, css, cell)
    if not _in_place(location) and (bare := telling_context(document, quote)) is not quote:
        # What stood beside it was the page's noise in part, and has changed by itself.
        by_rest = _locate(document, bare, page, css, cell)
        if _in_place(by_rest):
            location, quote = by_rest, bare
    if not names or _stands(location) or (isinstance(location, Ambiguous) and _verbatim(location.rivals[0])):
        return location
    others = [
        _locate(document, other, page, css, cell)
        for other in islice(quotes_as_on(document.text, quote, names), 1, None)
    ]
    return _of_spellings(location, others)


def _in_place(location: Location) -> bool:
    """Whether a passage was found where the context says, edited or not."""
    return isinstance(location, Located) and location.how is not How.MOVED and not location.hidden


def _verbatim(located: Located) -> bool:
    return located.how in (How.EXACT, How.NORMALISED) and not located.hidden


def _stands(location: Location) -> TypeGuard[Located]:
    """Whether the words stand in their place, in the page's own text."""
    return isinstance(location, Located) and _verbatim(location) and location.region not in FOREIGN


def _of_spellings(written: Location, others: list[Location]) -> Location:
    """Of what a quote as written and in other declared spellings gives, what the ladder would give if all were spelled alike: the words in
    their place, the passage edited there, the words elsewhere."""
    standing = [o for o in others if isinstance(o, Located) and _stands(o)]
    if standing:
        first, *more = {(o.start, o.end): o for o in reversed(standing)}.values()
        if more:
            return Ambiguous(rivals=(first, *more), reasons=(f"the words stand {len(more) + 1} times",))
        return replace(first, how=How.NORMALISED, reasons=(*first.reasons, RESPELLED))
    if isinstance(written, Located) and _verbatim(written):
        return written
    edited_there = [o for o in (written, *others) if isinstance(o, Located) and o.how is How.FUZZY and not o.hidden]
    if edited_there:
        return max(edited_there, key=lambda o: o.score)
    shown = [o for o in (written, *others) if isinstance(o, Located) and not o.hidden]
    if shown:
        return shown[0] if shown[0] is written else replace(shown[0], reasons=(*shown[0].reasons, RESPELLED))
    rest: list[Location] = [o for o in (written, *others) if isinstance(o, Ambiguous)]
    rest += [o for o in (written, *others) if isinstance(o, Located)]
    return rest[0] if rest else written


def _locate(
    document: Document, quote: TextQuote, page: int | None, css: str | None, cell: CellSelector | None
) -> Location:
    if not any(c.isalnum() for c in quote.exact):
        return NotLocated(reasons=("the quote is empty",))
    if not document.text.strip() and not document.hidden.strip():
        return NotLocated(reasons=("the page has no text",))
    if cell is not None:
        return _in_cell(document, quote, cell)
    allowed = _allowed(document, page, css)
    if (page is not None or css is not None) and not any(allowed.begins(block.start) for block in document.blocks):
        return _elsewhere(document, quote, page, css) or NotLocated(
            reasons=(_no_such_part(document, page, css), SELECTOR)
        )
    location = _within(document, quote, allowed)
    alike_only = isinstance(location, Ambiguous) and page is not None and not _verbatim(location.rivals[0])
    if isinstance(location, NotLocated) or alike_only:
        return _elsewhere(document, quote, page, css) or location
    return location


def _no_such_part(document: Document, page: int | None, css: str | None) -> str:
    """Why no words can stand where a selector says."""
    if css is not None:
        return f"nothing on the page that has words is named by “{css}”"
    pages = max((block.page for block in document.blocks), default=0)
    return f"no text on page {page}; the last page with any is {pages}" if pages else "no pages: it is no PDF"


def _elsewhere(document: Document, quote: TextQuote, page: int | None, css: str | None) -> Location | None:
    """The passage where a selector does not say, if nothing like it stands where it says. What a PDF's page held goes to another, with
    what is around it, when pages come in before it, and so is the third paragraph the fourth; of words outside an element that was named
    it is only told that they are there."""
    if page is None and css is None:
        return None
    found = copies(document, quote.exact, ANYWHERE)
    # A place that is only counted is another as soon as something comes in before it; a name says what the words are.
    counted = css is None or "of-type" in css
    if counted and Surroundings.of(quote).given and len(found) < 2:
        location = _within(document, quote, ANYWHERE)
        if isinstance(location, Located) and not location.hidden and location.how is not How.MOVED:
            how = How.MOVED if _verbatim(location) else location.how
            told = f"on page {location.page}, not {page}" if css is None else f"not in “{css}”"
            return replace(location, how=how, reasons=(*location.reasons, told, OUTSIDE))
    if css is not None:
        told = f"the words stand on the page, but not in “{css}”"
        return NotLocated(reasons=(told, SELECTOR)) if found else None
    there = {block.page for block in (document.block_at(c.start) for c in found) if block is not None}
    pages = ", ".join(str(p) for p in sorted(there))
    return NotLocated(reasons=(f"the words stand on page {pages}, not on page {page}", SELECTOR)) if found else None


def _within(document: Document, quote: TextQuote, allowed: Allowed) -> Location:
    around = Surroundings.of(quote)
    found = [_Place.of(document, quote, around, copy) for copy in copies(document, quote.exact, allowed)]
    if not found and (own := pieces(quote.exact)) and own != [reads(quote.exact)]:
        read_in = _read_in_passages(document, quote, allowed)
        if read_in is not None:
            return read_in
    if around.given:
        location = _by_context(document, quote, around, found, allowed)
        if _stands(location) and _parted(document, quote, around, location):
            location = replace(location, how=How.MOVED, reasons=(*location.reasons, ELSEWHERE))
    elif found and not all(f.foreign for f in found):
        location = _quoted_or_edited(document, quote, allowed, _own(found))
    elif found:
        location = alone(document, quote, allowed, corrected=any(f.earlier for f in found))
        if isinstance(location, NotLocated):
            location = _one_of(document, found)
    else:
        location = alone(document, quote, allowed)
    if isinstance(location, NotLocated):
        return _hidden(document, quote) or location
    return location


def _parted(document: Document, quote: TextQuote, around: Surroundings, location: Located) -> bool:
    """Whether the words have left the sentences beside which they stood, though not the heading that was given as context."""
    return neighbours_elsewhere(document, around, location.start, location.end) and not under_heading(
        document, quote.prefix, location.start
    )


def _read_in_passages(document: Document, quote: TextQuote, allowed: Allowed) -> Location | None:
    """The passage that a quote with ellipses or [insertions] has become, by how it would read in each of those that have most of its words; ``None``
    where it is none of them."""
    found: list[Located] = []
    several: Ambiguous | None = None
    for place in closest(document, quote.exact, allowed, _READ_IN):
        whole = filled(quote.exact, document.text[place.start : place.end], document.language)
        if copies(document, whole, allowed) or pieces(whole) != [reads(whole)]:
            continue
        location = _within(document, replace(quote, exact=whole), allowed)
        if isinstance(location, Located) and location.how is How.FUZZY and not location.hidden:
            if location.start < place.end and place.start < location.end:
                # Two stretches of one passage are read alike, and are no two passages.
                if not any(location.start < f.end and f.start < location.end for f in found):
                    found.append(location)
        elif isinstance(location, Ambiguous):
            several = several or location
    if len(found) > 1:
        return Ambiguous(rivals=tuple(found), reasons=(f"{len(found)} passages are alike, and none stands as quoted",))
    return found[0] if found else several


@dataclass(frozen=True, slots=True, kw_only=True)
class _Place:
    """A copy of the words, the block that it stands in, and how far the context stands around it: all of it to the letter if ``framed``, all
    that is of its own sentence if ``sentenced``."""

    copy: Copy
    block: TextBlock | None
    support: Support
    earlier: bool = False
    nearly: bool = False
    framed: bool = False
    sentenced: bool = False

    @classmethod
    def of(cls, document: Document, quote: TextQuote, around: Surroundings, copy: Copy) -> _Place:
        frame = Frame.of(quote)
        held = support(document, around, copy.start, copy.end) if around.given else Support()
        beside = framing(document, frame, copy.start, copy.end) if around.given else Framing()
        quoted = (
            around.given
            and in_own_voice(quote)
            and quoted_by_page(document, copy.start, copy.end)
            and not stands_beside(document, quote, copy.start, copy.end)
        )
        return cls(
            copy=copy,
            block=document.block_at(copy.start),
            support=held,
            # What the page said itself and now quotes elsewhere it says no longer.
            earlier=(told_of_earlier(document, copy.start) and not tells_of_earlier(around.before)) or quoted,
            nearly=nearly(document, frame, copy.start, copy.end, each=True),
            framed=beside.whole,
            sentenced=beside.sentence_whole,
        )

    @property
    def foreign(self) -> bool:
        """Whether the page does not assert the words there."""
        return self.earlier or (self.block is not None and self.block.foreign)

    @property
    def here(self) -> bool:
        """Whether it is where the context says. A comment or a teaser brings the rest of a sentence along: there all of the context
        must stand right beside the words, and neighbouring paragraphs be among it."""
        neighbours = any(side.beyond is not None for side in self.support.given)
        if self.nearly and not self.foreign:
            return True
        return self.support.in_place and (not self.foreign or (self.support.beside and neighbours))


def _quoted_or_edited(document: Document, quote: TextQuote, allowed: Allowed, found: list[_Place]) -> Location:
    """The words where they stand; where the page only quotes them, and says nearly the same itself, nobody can tell without context which
    of the two was quoted, nor where they stand in small letters, and a line alike is in capitals as the quote is."""
    location = _one_of(document, found)
    if not isinstance(location, Located):
        return location
    if quote.exact.isupper() and not location.text.isupper():
        headline = alone(
            document, quote, allowed.but(lambda at: sentence_text(document, at, at + 1).isupper()), corrected=True
        )
        if isinstance(headline, Located):
            return Ambiguous(rivals=(location, headline), reasons=("one has the words, the other the capitals",))
    if not all(quoted_by_page(document, f.copy.start, f.copy.end) for f in found):
        return location
    quoting = [(f.block.start, f.block.end) for f in found if f.block is not None]
    elsewhere = allowed.but(lambda at: not any(a <= at < b for a, b in quoting))
    itself = alone(document, quote, elsewhere, corrected=True)
    if (
        isinstance(itself, Located)
        and itself.score >= SURE_ALONE
        and not quoted_by_page(document, itself.start, itself.end)
    ):
        return Ambiguous(rivals=(location, itself), reasons=("the page quotes the words, and says others itself",))
    return location


def _own(found: list[_Place]) -> list[_Place]:
    """The places in the page's own text, or all where there is none."""
    return [f for f in found if not f.foreign] or found


def _by_context(
    document: Document, quote: TextQuote, around: Surroundings, found: list[_Place], allowed: Allowed
) -> Location:
    """The passage that the context points to: the words in place, the passage edited there, or the words elsewhere."""
    here = [f for f in found if f.here]
    headed = [f for f in found if not f.foreign and under_heading(document, quote.prefix, f.copy.start)]
    if headed and not around.right and (len(headed) < len(found) or not here):
        # The heading that was given as context is the one that they stand under, however far above.
        return _one_of(document, headed)
    if here:
        best = max(f.support.total for f in here)
        near = _own([f for f in here if best - f.support.total < MARGIN])
        for closest_fit in ([f for f in near if f.framed], [f for f in near if f.sentenced]):
            if len(closest_fit) == 1:
                near = closest_fit
                break
        if (surer := _framed_elsewhere(document, quote, around, found, allowed, near)) is not None:
            return surer
        # A comment or a teaser repeats the old words and those around them: the page's own passage may be another by now.
        if not near[0].foreign and best >= CONTEXT_SURE:
            return _one_of(document, near)
        location = _one_of(document, near)
        if (
            isinstance(location, Located)
            and not near[0].foreign
            and not near[0].support.beside
            and closed_up(document, Frame.of(quote))
        ):
            return replace(location, how=How.MOVED, reasons=(*location.reasons, ELSEWHERE))
        became = edited(
            document, quote, around, allowed, [f.copy for f in found], elsewhere_too=any(not f.foreign for f in found)
        )
        least = 0.0 if near[0].foreign else best + MARGIN
        if isinstance(became, NotLocated) or _support_of(document, around, became) < least:
            return _one_of(document, near)
        return became
    became = edited(
        document, quote, around, allowed, [f.copy for f in found], elsewhere_too=any(not f.foreign for f in found)
    )
    if isinstance(became, Located) or (isinstance(became, Ambiguous) and not found):
        return became
    if found:
        location = _one_of(document, _own(found))
        if isinstance(became, Ambiguous) and all(f.foreign for f in found):
            return became
        if isinstance(location, Located):
            return replace(location, how=How.MOVED, reasons=(*location.reasons, ELSEWHERE))
        return location
    return became


def _framed_elsewhere(
    document: Document,
    quote: TextQuote,
    around: Surroundings,
    found: list[_Place],
    allowed: Allowed,
    near: list[_Place],
) -> Located | Ambiguous | None:
    """The passage with other words around which more of the context stands to the letter than around the very words, and on no side
    less: whoever repeats the words elsewhere brings along no more than the rest of their sentence. Nobody can tell where the rest of
    the quote's own sentence stands around other words, and other facts around the very words."""
    frame = Frame.of(quote)
    copied = [framing(document, frame, f.copy.start, f.copy.end) for f in near]
    if any(c.whole for c in copied):
        return None
    own = any(not f.foreign for f in found)
    became = edited(document, quote, around, allowed, [f.copy for f in found], elsewhere_too=own)
    if not isinstance(became, Located):
        return None
    held = framing(document, frame, became.start, became.end)
    more = all(
        len(held.left) >= len(c.left)
        and len(held.right) >= len(c.right)
        and weight(held.left) + weight(held.right) >= weight(c.left) + weight(c.right) + TELLING_SIDE
        for c in copied
    )
    if more:
        return became
    if held.sentence_whole and not any(c.sentence_whole for c in copied):
        if all(facts_beside(document, around, _copied(document, f)) for f in near):
            rivals = (*(_copied(document, f) for f in near), became)
            return Ambiguous(rivals=rivals, reasons=("the rest of its sentence stands around other words",))
    return None


def _copied(document: Document, place: _Place) -> Located:
    copy = place.copy
    return located_at(document, copy.start, copy.end, copy.how, reasons=copy.reasons, earlier=place.earlier)


def _support_of(document: Document, around: Surroundings, location: Located | Ambiguous) -> float:
    """How far the context stands around a passage, or around the best of several."""
    places = location.rivals if isinstance(location, Ambiguous) else (location,)
    return max(support(document, around, p.start, p.end).total for p in places)


def _one_of(document: Document, found: list[_Place]) -> Location:
    """The one of several copies, if they are one, or `Ambiguous`."""
    located = [_copied(document, f) for f in found]
    if len(located) == 1:
        return located[0]
    if len({reads(sentence_text(document, f.start, f.end)) for f in located}) > 1:
        return Ambiguous(rivals=tuple(located), reasons=(f"the words stand {len(located)} times",))
    return replace(located[0], reasons=(*located[0].reasons, COPIES))


def _in_cell(document: Document, quote: TextQuote, cell: CellSelector) -> Location:
    """The quote in the cell that its headers name; other words there are the passage changed."""
    named = cells_under(document, cell)
    if isinstance(named, str):
        return NotLocated(reasons=(named, SELECTOR))
    if len(named) > 1:
        rivals = tuple(located_at(document, c.start, c.end, How.FUZZY) for c in named)
        return Ambiguous(
            rivals=rivals, reasons=(f"{len(named)} cells have the headers “{cell.row}” and “{cell.column}”",)
        )
    start, end = named[0].start, named[0].end
    found = [c for c in copies(document, quote.exact, Allowed(begins=lambda at: start <= at < end)) if c.end <= end]
    if found:
        return located_at(
            document, found[0].start, found[0].end, found[0].how, reasons=(*found[0].reasons, "in its cell")
        )
    score = alike(reads(quote.exact), reads(document.text[start:end]))
    return located_at(document, start, end, How.FUZZY, score=round(score, 1), reasons=("its cell holds other words",))


def _allowed(document: Document, page: int | None, css: str | None) -> Allowed:
    """Where page and selector leave a passage: within what a selector names, and beginning on a page. The very words may go on to the next
    page, and other words where the line of the one runs on to the other."""
    if page is None and css is None:
        return ANYWHERE

    def begins(offset: int) -> bool:
        block = document.block_at(offset)
        if block is None or (page is not None and block.page != page):
            return False
        return css is None or css_matches(css, block)

    def quotes(start: int, end: int) -> bool:
        return css is None or all(css_matches(css, block) for block in document.blocks_of(start, end))

    def covers(start: int, end: int) -> bool:
        on = document.blocks_of(start, end)
        further = next((block for block in on if page is not None and block.page != page), None)
        runs_on = further is None or (further is not on[0] and "\n" not in document.text[further.start - 2 : end])
        return runs_on and quotes(start, end)

    return Allowed(begins=begins, covers=covers, quotes=quotes)


def shortest_unique_context(document: Document, start: int, end: int) -> TextQuote:
    """The passage as a quote with as few words before and after it as make it unique; none when it already is.

    When no context within the page's text makes it unique, the longest one tried is returned.
    """
    text = document.text
    quote = TextQuote(exact=text[start:end])
    if len(copies(document, quote.exact, ANYWHERE)) <= 1:
        return quote
    before = list(re.finditer(r"\S+", text[max(0, start - 200) : start]))[::-1]
    after = list(re.finditer(r"\S+", text[end : end + 200]))
    base = max(0, start - 200)
    prefix = suffix = ""
    for count in range(1, max(len(before), len(after)) + 1):
        prefix = text[base + before[min(count, len(before)) - 1].start() : start].strip() if before else ""
        suffix = text[end : end + after[min(count, len(after)) - 1].end()].strip() if after else ""
        for candidate in (
            TextQuote(exact=quote.exact, prefix=prefix),
            TextQuote(exact=quote.exact, suffix=suffix),
            TextQuote(exact=quote.exact, prefix=prefix, suffix=suffix),
        ):
            location = locate(document, candidate)
            if isinstance(location, Located) and location.start == start and location.how is not How.MOVED:
                if COPIES not in location.reasons:
                    return candidate
    return TextQuote(exact=quote.exact, prefix=prefix, suffix=suffix)


def _hidden(document: Document, quote: TextQuote) -> Located | None:
    """The quote in text that no reader sees, if it is there. Offsets are those of the hidden text."""
    hidden: Normalised = folded_hidden(document)
    wanted = reads(quote.exact)
    starts = occurrences(hidden.parted, wanted)
    if not starts:
        return None
    a, b = hidden.original(starts[0], starts[0] + len(wanted))
    pictured = any(wanted in reads(alt) for alt in document.alts)
    return Located(
        how=How.NORMALISED,
        start=a,
        end=b,
        text=document.hidden[a:b],
        prefix=document.hidden[max(0, a - CONTEXT_LENGTH) : a],
        suffix=document.hidden[b : b + CONTEXT_LENGTH],
        hidden=True,
        region="alt text" if pictured else "hidden",
        reasons=("stands only in a picture's alternative text" if pictured else "stands only where no reader sees it",),
    )
