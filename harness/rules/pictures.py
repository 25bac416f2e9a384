"""Looking for a claim's picture on a page or in a recording, and at what stands with it."""

from __future__ import annotations

from dataclasses import dataclass, replace
from enum import StrEnum
from typing import Protocol

from harness.evidence.agreement import Agreement, Comparison
from harness.evidence.declared import same_words
from harness.evidence.difference import difference
from harness.evidence.normalise import reads
from harness.model.passage import Located
from harness.model.picture import BEST_FIRST, Likeness, Looks, Match, PagePicture, Reference, Shown, Sight
from harness.model.registry import Baseline, Claim, EvidenceLink, Names, Source
from harness.model.snapshot import Snapshot
from harness.model.verdict import EvidenceState
from harness.rules.pictures_shown import Showing, showing


class PictureDesk(Protocol):
    """What there is to look at. Answers may be read lazily, and must be the same for the same question."""

    def reference(self, claim: Claim, name: str) -> Reference:
        """The picture ``name`` beside the claims file of ``claim``."""
        ...

    def on_page(self, snapshot: Snapshot) -> Shown:
        """The pictures of a page."""
        ...

    def film(self, source: Source, at: str, close_to: float | None = None) -> Shown:
        """The frames of the source's recording around ``at``, the likeliest first."""
        ...

    def compare(self, reference: Reference, picture: PagePicture) -> Match | str:
        """How ``picture`` compares with ``reference``, or why that cannot be told."""
        ...

    def sight(self, picture: PagePicture) -> Sight | None:
        """What of ``picture`` is seen where its page shows it, ``None`` where that cannot be told."""
        ...

    def accepted_sight(self, baseline: Baseline) -> Sight | None:
        """The same of the picture that was accepted, where its page showed it then."""
        ...

    def particulars(self, picture: PagePicture) -> str:
        """Its size, and when and by whom it was taken where it says so itself."""
        ...

    def accepted_particulars(self, baseline: Baseline) -> str:
        """The same of the picture that was accepted, empty where its bytes are not kept."""
        ...

    def passage(self, link: EvidenceLink, baseline: Baseline, snapshot: Snapshot, found: Located) -> Looks:
        """How the passage ``found`` on the page of ``snapshot`` looks beside how it looked when it was accepted."""
        ...


class Outcome(StrEnum):
    """What looking for a picture came to. Only FOUND lets a link stand."""

    FOUND = "found"
    ALTERED = "altered"
    REPLACED = "replaced"
    REMOVED = "removed"
    NOT_FOUND = "not found"
    UNTOLD = "untold"


@dataclass(frozen=True, slots=True, kw_only=True)
class PictureView:
    """One picture looked for: what came of it, the state of the link that follows, and the picture found or nearest.

    ``caption`` and ``credit`` are pairs of what was accepted and what stands there now, where they differ; ``doubt`` is what lies over a part of
    a picture that stands.
    """

    name: str
    outcome: Outcome
    state: EvidenceState
    reason: str
    picture: PagePicture | None = None
    match: Match | None = None
    caption: tuple[str, str] | None = None
    credit: tuple[str, str] | None = None
    before: str = ""
    after: str = ""
    doubt: str = ""


# On a page with more pictures than this only those of the same bytes are looked through for one that is shown better.
_COPIES = 20

# How alike a picture that is not well seen must be to be taken for the one looked for; symbols are like anything by chance.
_LIKELY = 85.0


def look_on_page(
    desk: PictureDesk | None,
    claim: Claim,
    name: str,
    baseline: Baseline | None,
    snapshot: Snapshot,
    *,
    partial: bool,
    language: str,
    names: Names = (),
) -> PictureView:
    """The picture ``name`` among those of the page; with a picture's baseline, what became of that one."""
    if desk is None:
        return _untold(name, "pictures are not at hand")
    reference = desk.reference(claim, name)
    if reference.trouble:
        return _untold(name, reference.trouble)
    shown = desk.on_page(snapshot)
    if shown.trouble:
        return _untold(name, shown.trouble)
    accepted = baseline if baseline is not None and baseline.reference else None
    best, match, troubles = _best(desk, reference, shown, accepted)
    before, after = _told(desk, name, accepted, best)
    if match is not None and best is not None and best.unseen and match.likeness is not Likeness.UNLIKE:
        reason = f"the page holds {name} and shows it {best.unseen}{_where(best)}; a person has to look"
        state = EvidenceState.PARTIAL if partial else EvidenceState.AMBIGUOUS
        return _untold(name, reason, state, best, match, before, after)
    if match is not None and best is not None and match.likeness is Likeness.SAME:
        best, match, how = _as_shown(desk, reference, shown, accepted, best, match)
        before, after = _told(desk, name, accepted, best)
        if how.altered:
            reason = f"the page shows {name} altered: {how.altered}{_where(best)}"
            return PictureView(
                name=name, outcome=Outcome.ALTERED, state=EvidenceState.ALTERED, reason=reason, picture=best, match=match,
                before=before, after=after,
            )  # fmt: skip
        if how.unseen:
            reason = f"the page holds {name} and shows {how.unseen}{_where(best)}; a person has to look"
            state = EvidenceState.PARTIAL if partial else EvidenceState.AMBIGUOUS
            return _untold(name, reason, state, best, match, before, after)
        doubt = f"{how.doubt} of {name}{_where(best)}" if how.doubt else ""
        return replace(_stands(name, best, match, accepted, language, before, after, names), doubt=doubt)
    where = _where(best)
    if match is not None and match.likeness in (Likeness.ALTERED, Likeness.MIRRORED):
        reason = f"the page shows {name} altered: {match.reasons[0]}{where}"
        return PictureView(
            name=name, outcome=Outcome.ALTERED, state=EvidenceState.ALTERED, reason=reason, picture=best, match=match,
            before=before, after=after,
        )  # fmt: skip
    if match is not None and match.likeness is Likeness.ALIKE:
        reason = f"a picture on the page is like {name}, and whether it is the same cannot be told: {match.reasons[0]}{where}"
        state = EvidenceState.PARTIAL if partial else EvidenceState.AMBIGUOUS
        return _untold(name, reason, state, best, match, before, after)
    if partial:
        return _untold(name, f"the page came back in part, and {name} is not in that part", EvidenceState.PARTIAL)
    # One that stands where the accepted one stood counts, whatever is around it: what does not load is no other picture.
    troubles += [p.trouble for p in shown.pictures if accepted and p.trouble and _in_place_of(p, accepted)]
    if troubles:
        reason = f"{name} is not among the pictures that could be read; {troubles[0]}"
        return _untold(name, reason, EvidenceState.PARTIAL)
    now = _in_its_place(shown, accepted)
    if accepted is not None and now is not None:
        reason = f"another picture stands where {name} stood{_where(now)}"
        return PictureView(
            name=name, outcome=Outcome.REPLACED, state=EvidenceState.REMOVED, reason=reason, picture=now,
            before=before, after=_told(desk, name, accepted, now)[1],
        )  # fmt: skip
    outcome = Outcome.NOT_FOUND if accepted is None else Outcome.REMOVED
    reason = f"{name} is not on the page" if accepted is None else f"{name} is no longer on the page"
    return PictureView(name=name, outcome=outcome, state=EvidenceState.REMOVED, reason=reason, before=before)


def look_in_film(desk: PictureDesk | None, claim: Claim, name: str, source: Source, at: str) -> PictureView:
    """The picture ``name`` among the frames around ``at``."""
    if desk is None:
        return _untold(name, "pictures are not at hand")
    reference = desk.reference(claim, name)
    if reference.trouble:
        return _untold(name, reference.trouble)
    shown = desk.film(source, at)
    if shown.trouble:
        return _untold(name, shown.trouble)
    best, match, troubles = _best(desk, reference, shown, None)
    if match is not None and best is not None and match.likeness not in (Likeness.SAME, Likeness.UNLIKE):
        # The frame of the still may be one between those looked at.
        closer, nearer, _ = _best(desk, reference, desk.film(source, at, best.at), None)
        if closer is not None and nearer is not None and _order(nearer) < _order(match):
            best, match = closer, nearer
    if match is None or best is None:
        return _untold(name, troubles[0] if troubles else "the recording has no picture at that time")
    when = f"{best.at:.1f} s" if best.at is not None else at
    if match.likeness is Likeness.SAME:
        how = f", {match.reasons[0]}" if match.reasons else ""
        reason = f"the recording shows {name} at {when}{how}"
        return PictureView(
            name=name, outcome=Outcome.FOUND, state=EvidenceState.HOLDS, reason=reason, picture=best, match=match,
            before=name, after=f"{at} of the recording",
        )  # fmt: skip
    if match.likeness is Likeness.UNLIKE:
        reason = f"the recording does not show {name} around {at}"
        return PictureView(
            name=name, outcome=Outcome.NOT_FOUND, state=EvidenceState.REMOVED, reason=reason, picture=best, match=match,
            before=name,
        )  # fmt: skip
    # Things move from frame to frame: a part that differs may be that, or somebody's hand.
    reason = f"the frame most like {name}, at {when}, is not the same: {match.reasons[0]}; a person has to look"
    return _untold(name, reason, EvidenceState.AMBIGUOUS, best, match, name)


def compared(view: PictureView) -> Comparison:
    """What a look came to, as the answer to an expectation."""
    agreement = {Outcome.FOUND: Agreement.AGREES, Outcome.ALTERED: Agreement.CONTRADICTS}.get(
        view.outcome, Agreement.INCOMPARABLE
    )
    return Comparison(agreement=agreement, reason=view.reason, text=view.after)


def _best(
    desk: PictureDesk, reference: Reference, shown: Shown, accepted: Baseline | None
) -> tuple[PagePicture | None, Match | None, list[str]]:
    """The picture most like the reference, how like, and why others could not be compared."""
    known = accepted.image if accepted is not None and accepted.reference == reference.sha256 else ""
    first = sorted(shown.pictures, key=lambda p: p.sha256 not in (reference.sha256, known or reference.sha256))
    best: tuple[PagePicture, Match] | None = None
    troubles: list[str] = []
    # What a reader sees comes before what the page only holds.
    for picture in sorted(first, key=lambda p: bool(p.unseen)):
        if picture.unseen and best is not None and best[1].likeness is not Likeness.UNLIKE:
            break
        found = desk.compare(reference, picture)
        if known and picture.sha256 == known and isinstance(found, Match):
            # Whatever it looks like, people accepted that it is the one; not that its bytes may be lost.
            found = Match(likeness=Likeness.SAME, score=100.0)
        if isinstance(found, str):
            if not picture.unseen:
                troubles.append(found)
            continue
        if picture.unseen and found.score < _LIKELY:
            continue
        if best is None or _order(found) < _order(best[1]):
            best = picture, found
        if found.likeness is Likeness.SAME:
            break
    return (best[0], best[1], troubles) if best is not None else (None, None, troubles)


def _as_shown(
    desk: PictureDesk,
    reference: Reference,
    shown: Shown,
    accepted: Baseline | None,
    best: PagePicture,
    match: Match,
) -> tuple[PagePicture, Match, Showing]:
    """The picture that is the one looked for, as the page shows it best, and how that is."""
    then = desk.accepted_sight(accepted) if accepted is not None else None
    first = showing(desk.sight(best), then, best)
    if not first.amiss:
        return best, match, first
    for other in shown.pictures:
        if other is best or other.unseen or (other.sha256 != best.sha256 and len(shown.pictures) > _COPIES):
            continue
        found = desk.compare(reference, other)
        known = accepted is not None and accepted.reference == reference.sha256 and other.sha256 == accepted.image
        if known or (isinstance(found, Match) and found.likeness is Likeness.SAME):
            how = showing(desk.sight(other), then, other)
            if not how.amiss:
                return other, found if isinstance(found, Match) and not known else match, how
    return best, match, first


def _told(desk: PictureDesk, name: str, accepted: Baseline | None, now: PagePicture | None) -> tuple[str, str]:
    """How the picture that was accepted and the one there now are told of. What a file says of itself is said of both or of neither: of
    one alone it would read as if it had been added."""
    if accepted is None:
        return name, _words(now.caption, now.credit, desk.particulars(now)) if now is not None else ""
    was, then = desk.accepted_particulars(accepted), desk.particulars(now) if now is not None else ""
    if now is not None and not (was and then):
        was = then = ""
    after = _words(now.caption, now.credit, then) if now is not None else ""
    return _words(accepted.caption, accepted.credit, was) or name, after


def _order(match: Match) -> tuple[int, float]:
    return BEST_FIRST.index(match.likeness), -match.score


def _stands(
    name: str,
    picture: PagePicture,
    match: Match,
    accepted: Baseline | None,
    language: str,
    before: str,
    after: str,
    names: Names,
) -> PictureView:
    """A picture that is there, with what stands with it held to what was accepted."""
    state, reason = EvidenceState.HOLDS, f"the page shows {name}" + (f", {match.reasons[0]}" if match.reasons else "")
    pairs = {"caption": None, "credit": None} if accepted is None else {
        "caption": _changed(accepted.caption, picture.caption, names),
        "credit": _changed(accepted.credit, picture.credit, names),
    }  # fmt: skip
    for what, pair in pairs.items():
        if pair is None:
            continue
        turned = difference(*pair, language, None, names)
        if turned.critical or not all(pair):
            state, reason = EvidenceState.ALTERED, f"the {what} of {name} changed"
            break
        if turned.wording:
            state, reason = EvidenceState.REWORDED, f"the {what} of {name} is worded otherwise"
    return PictureView(
        name=name, outcome=Outcome.FOUND, state=state, reason=reason, picture=picture, match=match,
        caption=pairs["caption"], credit=pairs["credit"], before=before, after=after,
    )  # fmt: skip


def _changed(before: str, after: str, names: Names) -> tuple[str, str] | None:
    same = reads(before).casefold() == reads(after).casefold() or same_words(before, after, names)
    return None if same else (before, after)


def _in_its_place(shown: Shown, accepted: Baseline | None) -> PagePicture | None:
    """The picture that is now at the accepted one's address, or that has taken its caption."""
    if accepted is None:
        return None
    there = [p for p in shown.pictures if _in_place_of(p, accepted)]
    return next((p for p in there if p.src == accepted.image_address), there[0] if there else None)


def _in_place_of(picture: PagePicture, accepted: Baseline) -> bool:
    """Whether a picture is at the accepted one's address, or has its caption."""
    if accepted.image_address and picture.src == accepted.image_address:
        return True
    return bool(accepted.caption) and reads(picture.caption).casefold() == reads(accepted.caption).casefold()


def _where(picture: PagePicture | None) -> str:
    if picture is None or not picture.src or picture.src.startswith("data:"):
        return ""
    return f" ({picture.src[:120]})"


def _words(*parts: str) -> str:
    return " · ".join(p for p in parts if p)


def _untold(
    name: str,
    reason: str,
    state: EvidenceState = EvidenceState.BLOCKED,
    picture: PagePicture | None = None,
    match: Match | None = None,
    before: str = "",
    after: str = "",
) -> PictureView:
    return PictureView(
        name=name, outcome=Outcome.UNTOLD, state=state, reason=reason, picture=picture, match=match,
        before=before or name, after=after,
    )  # fmt: skip
