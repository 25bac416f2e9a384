"""What a passage whose words stand is said of, and by whom: whether the page denies it right beside, what headers, list and heading say of
it, and who is given as its speaker."""

from __future__ import annotations

from collections import Counter
from dataclasses import replace
from typing import TYPE_CHECKING

from harness.evidence.denials import denied_beside, denies, disowns
from harness.evidence.difference import difference
from harness.evidence.drift_kinds import same
from harness.evidence.front_page import is_list, teased_at, teasers
from harness.evidence.headed import over, turned
from harness.evidence.list_items import item_at, renumbered
from harness.evidence.normalise import reads
from harness.evidence.published import published_on
from harness.evidence.ratings import rates_false
from harness.evidence.read import folded
from harness.evidence.readings import readings
from harness.evidence.selectors import label_at, label_of
from harness.evidence.sentences import sentence_spans
from harness.evidence.speakers import quotation_of, same_speaker
from harness.evidence.story import story
from harness.evidence.story_root import tag_of
from harness.model.passage import Change, ChangeKind, Difference, Located
from harness.model.registry import EvidenceLink, Names, Stance, TextQuote
from harness.model.verdict import EvidenceState
from harness.rules.drifted import change_words
from harness.rules.scopes import Assessment

if TYPE_CHECKING:
    from harness.evidence.read import Document

# What is said of words that were quoted out of a sentence that denies them.
DENIED = "the page has the words, and denies them right beside"


def denied(found: Assessment, statement: str, link: EvidenceLink, document: Document | None) -> Assessment:
    """``found`` of words of which nothing was accepted, as altered where the page has them in a sentence that denies them, of which they were
    quoted alone: “accept the offer” of “did not accept the offer”; unless the statement says such a thing itself."""
    located = found.located
    if found.accepted or not found.state.stands or link.stance is not Stance.SUPPORTS or link.quote is None:
        return found
    if (
        located is None
        or document is None
        or (wider := denied_beside(document, link.quote, located.start, located.end)) is None
    ):
        return found
    if disowns(statement):
        return found
    there = document.text[slice(*wider)]
    reason = f"{DENIED}: “{_apart(there, located.text)}”"
    return replace(
        found, state=EvidenceState.ALTERED, reason=reason, before=link.quote.exact, after=there, difference=since(document, located.text, there, ())
    )  # fmt: skip


def _apart(wider: str, words: str) -> str:
    """What stands beside ``words`` in ``wider``, which begins or ends with them."""
    return (wider.removesuffix(words) if wider.endswith(words) else wider.removeprefix(words)).strip()


def listed(found: Assessment, document: Document, old_document: Document) -> Assessment:
    """``found`` as gone where the words stand only in the teaser of a story, on a list of such that the accepted story was none of: its
    address shows the front page now, or the list of a section."""
    located = found.located
    if located is None or not teased_at(document, located.start) or not is_list(document) or is_list(old_document):
        return found
    if same(story(old_document).headline, story(document).headline):
        return found
    state = EvidenceState.REMOVED if found.state is not EvidenceState.PARTIAL else found.state
    reason = f"the address shows a list of {teasers(document)} stories, and the words stand only in a teaser there"
    return replace(found, state=state, reason=reason, difference=None)


def labelled(
    found: Assessment, link: EvidenceLink, target: TextQuote, document: Document, old_document: Document, names: Names
) -> Assessment:
    """``found`` of a table's cell or a list's value, as altered where its headers, the table's caption or its term say now that its figure is
    another: in thousands, of another year; or of a list's item, where that has another number: third instead of first."""
    now = _label(document, link, target, names)
    was = _label(old_document, link, target, names) if now else ""
    what = "what the page says that the value is of"
    if not was and (items := _renumbered(found, link, target, document, old_document, names)) is not None:
        was, now = items
        what = "the number that the list gives the passage"
    else:
        was, now = _side_by_side(was, now, document)
    if not was or was == now:
        return found
    changed = since(document, was, now, names)
    if not changed.critical and not changed.wording:
        return found
    told = replace(found, before=was, after=now, difference=changed)
    if not changed.critical:
        return told
    words = ", ".join(change_words(c.before, c.after) for c in changed.critical[:3])
    return replace(told, state=EvidenceState.ALTERED, reason=f"{what} changed: {words}")


def _side_by_side(was: str, now: str, document: Document) -> tuple[str, str]:
    """What two tables say of one value, what both say first and in one order: of a table whose rows became its columns every value is of what it
    was. Where a name stands in more cells than one, as where rows and columns have the same names, it matters which of them it stands in."""
    one, other = was.split(", "), now.split(", ")
    both = [text for text in one if text in other]
    cells = Counter(document.text[b.start : b.end].strip() for b in document.blocks if b.row >= 0)
    if not both or any(cells[text] > 1 for text in both):
        return was, now
    return ", ".join([*both, *(t for t in one if t not in both)]), ", ".join(
        [*both, *(t for t in other if t not in both)]
    )


def _renumbered(
    found: Assessment, link: EvidenceLink, target: TextQuote, document: Document, old_document: Document, names: Names
) -> tuple[str, str] | None:
    """The item of a numbered list that the passage stands in, as it was shown and as it is, where its number says something else now."""
    now = item_at(document, found.located.start) if found.located is not None and link.cell is None else None
    if now is None:
        return None
    before = readings(old_document).located(target, page=link.page, css=link.css, cell=None, names=names)
    was = item_at(old_document, before.start) if isinstance(before, Located) else None
    return (was[1].shown, now[1].shown) if was and renumbered(was, now) else None


def spoken(
    found: Assessment, link: EvidenceLink, target: TextQuote, document: Document, old_document: Document, names: Names
) -> Assessment:
    """``found`` as altered where the page gives the words that stand to another speaker than it did: in the signature below a block quotation,
    or before its colon."""
    if not found.state.stands or found.located is None:
        return found
    now = quotation_of(document, found.located.start, found.located.end)
    if now is None or not now.speaker or now.speaker in now.beside:
        return found
    location = readings(old_document).located(target, page=link.page, css=link.css, cell=link.cell, names=names)
    was = quotation_of(old_document, location.start, location.end) if isinstance(location, Located) else None
    if was is None or not was.speaker or same_speaker(was.speaker, now.speaker, document.language):
        return found
    changed = Change(
        kind=ChangeKind.ATTRIBUTION,
        before=was.speaker,
        after=now.speaker,
        before_start=0,
        before_end=len(was.speaker),
        after_start=0,
        after_end=len(now.speaker),
    )
    return replace(
        found,
        state=EvidenceState.ALTERED,
        reason=f"the page gives the words to another: “{was.speaker}” became “{now.speaker}”",
        before=was.speaker,
        after=now.speaker,
        difference=Difference(before=was.speaker, after=now.speaker, changes=(changed,)),
    )


# So many blocks below a quotation the page still speaks of it.
_BELOW = 2


def held_up(found: Assessment, target: TextQuote, document: Document, old_document: Document) -> Assessment:
    """``found`` as altered where the page said the words itself, and now has them in a block quotation that it calls false right below, or in its
    verdict: a fact-check in the story's place."""
    if not found.state.stands or found.located is None or not (now := _quotation_at(document, found.located.start)):
        return found
    # Where it stood when it was accepted, to the letter and with what stood before it.
    was = old_document.text.find(target.prefix + target.exact)
    if was < 0 or _quotation_at(old_document, was + len(target.prefix)):
        return found
    outside = [b for b in document.blocks if not b.path.startswith(f"{now}>") and b.path != now and not b.foreign]
    below = [b for b in outside if b.start > found.located.start][:_BELOW]
    for block in outside:
        text = document.text[block.start : block.end].strip()
        spans = sentence_spans(text)[: _BELOW + 1]
        sentences = [text[a:b] for a, b in spans]
        said = next((s for s in sentences if rates_false(s) or (block in below and denies(s))), "")
        if said and reads(said) not in folded(old_document).text:
            changed = Change(
                kind=ChangeKind.ATTRIBUTION, before="", after=said, before_start=0, before_end=0, after_start=0, after_end=len(said)
            )  # fmt: skip
            return replace(
                found,
                state=EvidenceState.ALTERED,
                reason=f"the page quotes the words now, and says of them: “{said}”",
                before=found.located.text,
                after=said,
                difference=Difference(before="", after=said, changes=(changed,)),
            )
    return found


def _quotation_at(document: Document, place: int) -> str:
    """The path of the block quotation that a place stands in; empty for none."""
    block = document.block_at(place)
    parts = block.path.split(">") if block is not None else []
    depth = next((d for d, part in enumerate(parts) if tag_of(part) == "blockquote"), -1)
    return ">".join(parts[: depth + 1])


def headed(found: Assessment, target: TextQuote, document: Document, old_document: Document) -> Assessment:
    """``found`` as altered where the heading right over the passage, or what leads into its list, says the opposite now."""
    located = found.located
    if located is None or located.hidden or not found.state.stands:
        return found
    # Where it stood when it was accepted, to the letter and with what stood before it.
    was = old_document.text.find(target.prefix + target.exact)
    if was < 0:
        return found
    before, after = over(old_document, was + len(target.prefix)), over(document, located.start)
    for name, one, other in (
        ("heading over it", before.heading, after.heading),
        ("lead-in before it", before.lead, after.lead),
    ):
        changed = turned(one, other, document.language)
        if changed is not None:
            reason = f"the passage stands, and the {name} says the opposite now: {change_words(one, other)}"
            return replace(
                found, state=EvidenceState.ALTERED, reason=reason, before=one, after=other, difference=changed
            )
    return found


def _label(document: Document, link: EvidenceLink, target: TextQuote, names: Names) -> str:
    """What a page says that the passage is the value of, where it stands in one cell of a table or in a list of terms."""
    if link.cell is not None:
        return label_of(document, link.cell)
    location = readings(document).located(target, page=link.page, css=link.css, cell=None, names=names)
    return label_at(document, location.start, location.end) if isinstance(location, Located) else ""


def since(document: Document, before: str, after: str, names: Names) -> Difference:
    """What ``after``, of the page, says otherwise than ``before``. Where the words are the same no date has to be read."""
    published = published_on(document) if before != after else None
    return difference(before, after, document.language, published, names)
