"""How one evidence link stands: its state, why, and the words before and after.

The order decides: what could not be had (gone, blocked) comes before what could not be read, that before what the words say;
a correction wins over an alteration; and nothing is called removed or altered unless a complete page was read.
"""

from __future__ import annotations

from dataclasses import replace
from datetime import date
from typing import TYPE_CHECKING

from rapidfuzz import fuzz

from harness.evidence.agreement import Agreement, Comparison
from harness.evidence.byline import dateline_end
from harness.evidence.covered import covered
from harness.evidence.garbled import garbled, mended
from harness.evidence.locate import OUTSIDE, SELECTOR
from harness.evidence.normalise import reads
from harness.evidence.readings import readings
from harness.evidence.regions import FOREIGN
from harness.evidence.sentences import sentence_around
from harness.evidence.story import story
from harness.evidence.verbatim import broken, quotes
from harness.model.passage import Ambiguous, Difference, How, Located, NotLocated
from harness.model.picture import Look
from harness.model.registry import (
    Baseline,
    Claim,
    EvidenceLink,
    ImageExpectation,
    Names,
    Registry,
    Source,
    SourceType,
    Stance,
    TextQuote,
)
from harness.model.snapshot import CaptureState
from harness.model.verdict import EvidenceState
from harness.rules.around import struck_out
from harness.rules.corrected import corrected
from harness.rules.drifted import change_words
from harness.rules.expect import check_expectations
from harness.rules.pictures import Outcome, PictureDesk, PictureView, compared, look_in_film, look_on_page
from harness.rules.said_of import denied, headed, held_up, labelled, listed, since, spoken
from harness.rules.scopes import Assessment, Check, Visit

if TYPE_CHECKING:
    from collections.abc import Callable

    from harness.evidence.read import Document

_CONFIRMS = frozenset({"confirms", "confirmed", "yes", "confirm"})
_DENIES = frozenset({"denies", "denied", "disputes", "no", "deny"})
_GARBLED = "the page's letters came back as others: it is in another encoding than it says"


def assess(
    registry: Registry,
    claim: Claim,
    link: EvidenceLink,
    source: Source,
    baseline: Baseline | None,
    visit: Visit,
    old_document: Document | None,
    desk: PictureDesk | None = None,
) -> Assessment:
    """The assessment of one link. ``old_document`` is the page of the baseline's snapshot, where it is at hand; ``desk`` shows the
    pictures."""
    if source.type is not SourceType.WEB or (link.at is not None and link.answer is not None):
        return _attested(link, source, visit)
    if link.at is not None and link.quote is None:
        return _in_film(claim, link, source, desk)
    if link.quote is None and link.image is None:
        return Assessment(state=EvidenceState.BLOCKED, reason="neither words nor a picture to look for")
    words = _words(link, baseline, visit, old_document, registry.names)
    words = denied(words, claim.statement.quote.exact, link, visit.document)
    found = _seen(words, link, baseline, visit, desk)
    if found.state not in (EvidenceState.HOLDS, EvidenceState.MOVED) or link.stance is not Stance.SUPPORTS:
        if link.image is None or not found.state.stands:
            return found
    assert visit.snapshot is not None
    assert visit.document is not None
    snapshot, document = visit.snapshot, visit.document
    partial = _partial(visit)

    def look(name: str, accepted: Baseline | None = None) -> PictureView:
        return look_on_page(
            desk, claim, name, accepted, snapshot, partial=partial, language=document.language, names=registry.names
        )

    view = look(link.image, baseline) if link.image is not None else None
    words_state = found.state if link.quote is not None else None
    if link.stance is Stance.SUPPORTS:
        found = _checked(registry, claim, source, visit, found, view, look)
    if view is None:
        return found
    found = replace(found, picture=view, quote_state=words_state, accepted=found.accepted or _pictured(baseline))
    if view.state is EvidenceState.HOLDS:
        if link.quote is None and found.state is EvidenceState.HOLDS:
            return replace(found, reason=view.reason, before=view.before, after=view.after)
        return found
    return replace(found, state=view.state, reason=view.reason, before=view.before, after=view.after)


def _words(
    link: EvidenceLink, baseline: Baseline | None, visit: Visit, old_document: Document | None, names: Names
) -> Assessment:
    """How the quoted words stand; without any, whether the page can be read."""
    if link.quote is None:
        found = _unread(visit) or Assessment(state=EvidenceState.HOLDS, reason="the page was read")
        if visit.document is None or found.state is not EvidenceState.HOLDS:
            return found
        # Who takes back the story takes back its pictures as well, and what is said of no figure, date or name may be said of them; their own
        # words are those that stand with them.
        caption = " ".join(w for w in (baseline.caption, baseline.credit) if w) if baseline is not None else ""
        told = replace(found, before=caption, after=caption)
        return corrected(told, visit.document, old_document, baseline, pictured=True)
    target, accepted = _target(link.quote, baseline, names)
    before = _sentence_of(target) if accepted else target.exact
    unread = _unread(visit)
    if unread is not None:
        return replace(unread, before=before, accepted=accepted)
    document = visit.document
    assert document is not None
    found = _find(
        document,
        link,
        target,
        names,
        accepted=accepted,
        partial=_partial(visit) or _photographed(document, old_document, accepted=accepted),
        before=before,
    )
    found = found if found.accepted == accepted else replace(found, accepted=accepted)
    if accepted and old_document is not None and old_document is not document:
        found = listed(found, document, old_document)
    if accepted and found.state.stands and old_document is not None and old_document is not document:
        found = labelled(found, link, target, document, old_document, names)
        found = spoken(found, link, target, document, old_document, names)
        found = headed(found, target, document, old_document)
        found = held_up(found, target, document, old_document)
    found = corrected(found, document, old_document, baseline, pictured=link.image is not None)
    if found.state.stands and struck_out(old_document, document, found):
        return replace(found, state=EvidenceState.CORRECTED, reason="the page has the passage struck out")
    return found


def _seen(
    found: Assessment, link: EvidenceLink, baseline: Baseline | None, visit: Visit, desk: PictureDesk | None
) -> Assessment:
    """``found`` with how the passage looks, where its words stand as accepted. Words that the page's picture does not show any more
    are not read there: nothing tells whether they are covered for all or only were at this visit. Nor does it of a line through them."""
    if desk is None or baseline is None or visit.snapshot is None or found.located is None:
        return found
    if not found.accepted or not found.state.stands or baseline.snapshot == visit.snapshot.id:
        return found
    looks = desk.passage(link, baseline, visit.snapshot, found.located)
    if looks.look not in (Look.UNREADABLE, Look.STRUCK):
        return replace(found, looks=looks)
    reason = f"the page's text holds the passage; on the page's picture {looks.reason}"
    return replace(found, looks=looks, state=EvidenceState.PARTIAL, reason=reason)


def _partial(visit: Visit) -> bool:
    """Whether what isn't found on a page may have stood where nobody could read: of a frame around the story as well."""
    unread = visit.document is not None and visit.document.unread_frames > 0
    return unread or (visit.snapshot is not None and visit.snapshot.state is CaptureState.PARTIAL)


def _photographed(document: Document, old_document: Document | None, *, accepted: bool) -> bool:
    """Whether more pages of a PDF are pictures without writing than were when the passage was accepted: one may show what stood in its text."""
    before = old_document.pictured if old_document is not None else 0
    return accepted and document.pictured > before


def _pictured(baseline: Baseline | None) -> bool:
    return baseline is not None and bool(baseline.reference)


def _checked(
    registry: Registry,
    claim: Claim,
    source: Source,
    visit: Visit,
    found: Assessment,
    view: PictureView | None,
    look: Callable[[str], PictureView],
) -> Assessment:
    """``found`` with the claim's expectations held to the passage and to the page's pictures."""

    def image(expectation: ImageExpectation) -> Comparison:
        if expectation.matches != "image":
            reason = f"{expectation.image}: a frame is looked for where a link says `at`"
            return Comparison(agreement=Agreement.INCOMPARABLE, reason=reason)
        return compared(view if view is not None and view.name == expectation.image else look(expectation.image))

    assert visit.snapshot is not None
    assert visit.document is not None
    checks = check_expectations(
        registry,
        claim,
        source,
        visit.document,
        found.located,
        image,
        whole=visit.snapshot.state is CaptureState.COMPLETE and visit.document.unread_frames == 0,
        captured=date.fromisoformat(visit.snapshot.captured_at[:10]),
    )
    found = replace(found, checks=checks, quote_state=found.state)
    against = [c for c in checks if c.comparison.agreement is Agreement.CONTRADICTS]
    return replace(found, state=EvidenceState.ALTERED, reason=against[0].comparison.reason) if against else found


def _in_film(claim: Claim, link: EvidenceLink, source: Source, desk: PictureDesk | None) -> Assessment:
    """A still looked for in a recording kept of the source: the link's picture, or those that the claim expects of a frame."""
    assert link.at is not None
    expected = [e for e in claim.expects if isinstance(e, ImageExpectation) and e.matches == "frame"]
    names = [link.image] if link.image is not None else [e.image for e in expected]
    if not names:
        return Assessment(
            state=EvidenceState.BLOCKED,
            reason="no picture to look for in the recording; a person has to look, and note an answer",
        )
    views = {name: look_in_film(desk, claim, name, source, link.at) for name in dict.fromkeys(names)}
    worst = max(views.values(), key=lambda v: v.outcome is not Outcome.FOUND)
    checks = tuple(Check(expectation=e, comparison=compared(views[e.image])) for e in expected if e.image in views)
    return Assessment(
        state=worst.state, reason=worst.reason, before=worst.before, after=worst.after, checks=checks, picture=worst
    )


def _attested(link: EvidenceLink, source: Source, visit: Visit) -> Assessment:
    """A person's word, or a document outside the web, as a named checker noted it."""
    if source.type is SourceType.FILE:
        by = source.obtained.by if source.obtained else ""
        where = f", page {link.page}" if link.page else ""
        words = link.quote.exact if link.quote else ""
        if visit.trouble_code == "FC055":
            return Assessment(state=EvidenceState.BLOCKED, reason=visit.trouble, before=words)
        if not by and source.sha256 is None:
            # A name in the claims file is nobody's word that there is such a document.
            reason = "nobody noted how this document came to the desk: `harness attach` takes it in"
            return Assessment(state=EvidenceState.BLOCKED, reason=reason, before=words)
        reason = (
            f"read by {by} in a document kept in the vault{where}" if by else f"a document kept in the vault{where}"
        )
        return Assessment(state=EvidenceState.ATTESTED, reason=reason, before=words, after=words)
    answer = (link.answer or "").strip().casefold()
    told = "told" if source.type is SourceType.PERSON else f"the recording at {link.at}, looked at by"
    noted = f"{told} {link.checker} on {link.on}" + (f" by {link.by}" if source.type is SourceType.PERSON else "")
    if answer in _CONFIRMS:
        return Assessment(state=EvidenceState.ATTESTED, reason=f"{noted}: confirms")
    if answer in _DENIES:
        return Assessment(state=EvidenceState.REMOVED, reason=f"{noted}: {answer}")
    return Assessment(state=EvidenceState.BLOCKED, reason=f"{noted}: “{link.answer}” neither confirms nor denies")


def _target(quote: TextQuote, baseline: Baseline | None, names: Names) -> tuple[TextQuote, bool]:
    """What to look for: the accepted passage with its context, unless the registry's quote has since become another."""
    if baseline is None or not baseline.exact:
        return quote, False
    if not quotes(quote.exact, baseline.exact, names):
        return quote, False
    # The lines of another day may break elsewhere.
    exact = quote.exact if broken(baseline.exact, quote.exact) else baseline.exact
    return TextQuote(exact=exact, prefix=baseline.prefix, suffix=baseline.suffix), True


def _sentence_of(quote: TextQuote) -> str:
    """The whole sentences around a quote, as far as its context reaches."""
    text = quote.prefix + quote.exact + quote.suffix
    start = len(quote.prefix)
    first, last = sentence_around(text, start, start + len(quote.exact))
    return text[first:last]


def _unread(visit: Visit) -> Assessment | None:
    """Why the page cannot be read at all, or ``None`` when it can."""
    snapshot = visit.snapshot
    if snapshot is None:
        reason = visit.trouble or "never captured"
        return Assessment(state=EvidenceState.BLOCKED, reason=reason)
    why = f": {snapshot.reasons[0]}" if snapshot.reasons else ""
    if snapshot.outcome.is_gone:
        return Assessment(state=EvidenceState.GONE, reason=f"the page is {_gone(snapshot.outcome.value)}{why}")
    if snapshot.state in (CaptureState.BLOCKED, CaptureState.FAILED):
        return Assessment(state=EvidenceState.BLOCKED, reason=f"{snapshot.outcome.value}{why}")
    if visit.document is None:
        return Assessment(state=EvidenceState.BLOCKED, reason=visit.trouble or "its text could not be read")
    return None


def _gone(outcome: str) -> str:
    return "gone" if outcome == "gone" else f"gone ({outcome})"


def _find(
    document: Document,
    link: EvidenceLink,
    target: TextQuote,
    names: Names,
    *,
    accepted: bool,
    partial: bool,
    before: str,
) -> Assessment:
    location = readings(document).located(target, page=link.page, css=link.css, cell=link.cell, names=names)
    if covered(document, target.exact, location):
        reason = "something else on the page lies over the words"
        return Assessment(state=EvidenceState.PARTIAL, reason=reason, before=before, location=location)
    if isinstance(location, Ambiguous):
        count = len(location.rivals)
        reason = f"the words stand {count} times on the page" if location.verbatim else f"{count} passages are alike"
        if link.cell is not None:
            reason = location.reasons[0]
        reason = f"{reason} and nothing tells which is meant"
        return Assessment(state=EvidenceState.AMBIGUOUS, reason=reason, before=before, location=location)
    if isinstance(location, NotLocated):
        near = location.nearest.text if location.nearest else ""
        if garbled(document):
            return Assessment(state=EvidenceState.PARTIAL, reason=_GARBLED, before=before, location=location)
        if partial:
            reason = "the page came back in part, and the passage is not in that part"
            return Assessment(state=EvidenceState.PARTIAL, reason=reason, before=before, location=location)
        reason = "the passage is no longer there" if accepted else "the quote is not on the page"
        if SELECTOR in location.reasons:
            reason = location.reasons[0]
        return Assessment(
            state=EvidenceState.REMOVED,
            reason=reason,
            before=before,
            after=near if not accepted else "",
            location=location,
        )
    if location.hidden or location.region in FOREIGN:
        where = "where no reader sees it" if location.hidden else f"in a {location.region} part of the page"
        if location.region == "alt text":
            where = "in a picture's alternative text"
        state = EvidenceState.PARTIAL if partial else EvidenceState.REMOVED
        return Assessment(state=state, reason=f"the words stand only {where}", before=before, location=location)
    first, last = readings(document).sentence(location.start, location.end)
    sentence = document.text[first:last]
    if location.how is How.FUZZY:
        if (sent := mended(sentence)) != sentence and reads(target.exact) in reads(sent):
            return Assessment(state=EvidenceState.PARTIAL, reason=_GARBLED, before=before, location=location)
        return _changed(document, target, location, sentence, names, accepted=accepted, partial=partial, before=before)
    state = EvidenceState.MOVED if location.how is How.MOVED else EvidenceState.HOLDS
    reason = "the same words stand elsewhere on the page" if state is EvidenceState.MOVED else "the passage stands"
    found = Assessment(
        state=state,
        reason=reason,
        before=before if accepted else location.text,
        after=sentence if accepted else location.text,
        location=location,
        difference=since(document, before, sentence, names) if accepted else None,
        accepted=accepted,
    )
    if found.difference is not None and found.difference.critical:
        found = replace(found, difference=_beyond_dateline(found.difference, document, location.start - first))
    turned = found.difference.critical if found.difference is not None else ()
    if turned and partial and not _whole(sentence):
        return replace(found, state=EvidenceState.PARTIAL, reason="the sentence around the quoted words is cut off")
    if turned:
        # The quoted words stand, but the sentence around them now says something else.
        words = ", ".join(change_words(c.before, c.after) for c in turned[:3])
        return replace(
            found, state=EvidenceState.ALTERED, reason=f"the sentence around the quoted words changed: {words}"
        )
    return found


def _beyond_dateline(changed: Difference, document: Document, quoted: int) -> Difference:
    """What changed of a passage's sentence without what changed in the story's dateline, where that stands before the quoted words: that is
    FC242. Lines that several speakers' names open are an interview."""
    ends = dateline_end(changed.before), dateline_end(changed.after)
    if not all(ends) or ends[1] > quoted:
        return changed
    opened = reads(changed.after[: ends[1]])
    told = story(document).dateline
    others = (document.text[b.start : b.end] for b in document.blocks if b.region == "main")
    if (
        not told
        or not opened.startswith(told)
        or any((end := dateline_end(text)) and reads(text[:end]) != opened for text in others)
    ):
        return changed
    kept = tuple(c for c in changed.changes if c.before_end > ends[0] or c.after_end > ends[1])
    return replace(changed, changes=kept)


def _whole(sentence: str) -> bool:
    """Whether a sentence of a page that came back in part was read to its end."""
    bare = sentence.rstrip("\"'”’»)] ")
    return bare.endswith((".", "!", "?", "。", "！", "？")) and not bare.endswith(("...", "…"))


def _changed(
    document: Document,
    target: TextQuote,
    location: Located,
    sentence: str,
    names: Names,
    *,
    accepted: bool,
    partial: bool,
    before: str,
) -> Assessment:
    """A passage that is there with other words: what kind of other words."""
    compared = sentence if accepted else _like(target.exact, sentence)
    changed = since(document, before, compared, names)
    found = Assessment(
        state=EvidenceState.REWORDED,
        reason="the passage is worded otherwise",
        before=before,
        after=sentence,
        location=location,
        difference=changed,
    )
    if partial and not _whole(sentence):
        # What looks like another wording may be a sentence cut off.
        reason = "the page came back in part, and the passage is not whole in that part"
        return replace(found, state=EvidenceState.PARTIAL, reason=reason)
    if changed.critical:
        if accepted:
            words = ", ".join(change_words(c.before, c.after) for c in changed.critical[:3])
            return replace(found, state=EvidenceState.ALTERED, reason=f"the passage changed: {words}")
        # Nothing was seen before that could have changed: the quote and the page differ.
        words = "; ".join(_apart_words(c.before, c.after) for c in changed.critical[:3])
        return replace(found, state=EvidenceState.ALTERED, reason=words)
    if not changed.wording and accepted and OUTSIDE in location.reasons:
        reason = "the passage stands elsewhere on the page, with other typography"
        return replace(found, state=EvidenceState.MOVED, reason=reason)
    if not changed.wording and accepted:
        return replace(found, state=EvidenceState.HOLDS, reason="the passage stands, with other typography")
    return found


def _like(quote: str, sentence: str) -> str:
    """The part of ``sentence`` that is most like ``quote``, widened to whole words."""
    alignment = fuzz.partial_ratio_alignment(quote, sentence)
    if alignment is None or len(quote) >= len(sentence):
        return sentence
    start, end = alignment.dest_start, alignment.dest_end
    while start > 0 and not sentence[start - 1].isspace():
        start -= 1
    while end < len(sentence) and not sentence[end].isspace():
        end += 1
    return sentence[start:end]


def _apart_words(quote: str, page: str) -> str:
    if not quote:
        return f"the page says “{page}”, which the quote does not"
    if not page:
        return f"the quote says “{quote}”, which the page does not"
    return f"the quote says “{quote}”, the page “{page}”"
