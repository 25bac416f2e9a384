"""What a rule looks at: one evidence link, one source across snapshots, one claim, or the whole registry.

A scope offers *features* by name. A feature that is not there says whether that means *not applicable* (nothing to judge) or
*skipped* (something to judge that could not be).
"""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass
from datetime import date, datetime
from enum import StrEnum
from typing import TYPE_CHECKING, Any

from harness.model.passage import Difference, How, Located, Location
from harness.model.picture import Look, Looks
from harness.model.quick import quick
from harness.model.registry import Baseline, Claim, EvidenceLink, Expectation, Names, Registry, Source
from harness.model.snapshot import Outcome, Snapshot
from harness.model.verdict import EvidenceState, LinkResult, RuleFailure, RuleSkip, SignOff, Verdict

if TYPE_CHECKING:
    from harness.evidence.agreement import Comparison
    from harness.evidence.notices import Notice
    from harness.evidence.read import Document
    from harness.evidence.series import Series
    from harness.rules.opinions import OpinionDesk, View
    from harness.rules.pictures import PictureView


class Scope(StrEnum):
    """The four things a rule can look at."""

    PASSAGE = "passage"
    PAIR = "snapshot pair"
    CLAIM = "claim"
    REGISTRY = "registry"


@dataclass(frozen=True, slots=True, kw_only=True)
class Missing:
    """A feature that is not there: ``skipped`` when that leaves something unjudged, and why; unless ``required``, nothing that a verdict
    has to wait for."""

    reason: str
    skipped: bool
    required: bool = True


@quick
@dataclass(frozen=True, slots=True, kw_only=True)
class Visit:
    """What the store knows of one source now.

    ``snapshot`` is the one to judge, ``None`` when the source was never captured; ``document`` its text, ``None`` when it
    is not text or could not be read, and then ``trouble`` says why and ``trouble_code`` which rule reports it.
    ``failed`` is a newer visit that got no answer, ``unconfirmed`` says that one was to confirm what ``snapshot`` shows; ``earlier`` is the
    visit of the same run that raised the alarm which ``snapshot`` confirms or not.
    """

    snapshot: Snapshot | None = None
    document: Document | None = None
    trouble: str = ""
    trouble_code: str = ""
    failed: Snapshot | None = None
    unconfirmed: bool = False
    earlier: Snapshot | None = None
    earlier_document: Document | None = None


@quick
@dataclass(frozen=True, slots=True, kw_only=True)
class Check:
    """One expectation compared with one passage."""

    expectation: Expectation
    comparison: Comparison


@quick
@dataclass(frozen=True, slots=True, kw_only=True)
class Assessment:
    """How one evidence link stands and what that rests on. ``before`` and ``after`` are whole sentences where they differ.

    ``accepted`` says that the accepted passage was looked for, not the registry's quote; ``quote_state`` is the state that
    the words themselves gave, where an expectation or a picture then decided; ``as_read`` how they stood and why, where a
    notice then decided. ``picture`` is what looking for the link's picture came
    to; ``looks`` how the passage looks whose words stand as accepted, ``None`` where nothing is new to look at.
    """

    state: EvidenceState
    reason: str
    before: str = ""
    after: str = ""
    location: Location | None = None
    difference: Difference | None = None
    notices: tuple[Notice, ...] = ()
    checks: tuple[Check, ...] = ()
    quote_state: EvidenceState | None = None
    as_read: tuple[EvidenceState, str] | None = None
    accepted: bool = False
    picture: PictureView | None = None
    looks: Looks | None = None

    @property
    def words(self) -> tuple[EvidenceState, str]:
        """How the words stand and why, whatever a notice says of them."""
        return self.as_read or (self.state, self.reason)

    @property
    def located(self) -> Located | None:
        """The passage, when one was found."""
        return self.location if isinstance(self.location, Located) else None


_NO_PICTURE = Missing(reason="no picture to look for", skipped=False)
_NO_LOOKS = Missing(reason="no accepted words whose picture is new", skipped=False)

# Features that a passage's scope may lack although the passage is unchanged.
NOT_OF_UNCHANGED = frozenset({"picture", "looks", "view"})


@quick
@dataclass(frozen=True, slots=True, kw_only=True)
class LastRead:
    """How a link stood when its page told for the last time, where it does not tell now; ``day`` is when that was, empty where not even that
    is known. ``lost`` says why the snapshot that would tell cannot be read; nothing is known from it then."""

    day: str
    assessment: Assessment
    lost: str = ""


@quick
@dataclass(frozen=True, slots=True, kw_only=True)
class PassageScope:
    """One evidence link of one claim. ``accepted`` is the snapshot that its baseline names, where it is at hand. Features: ``baseline``, ``visit``, ``snapshot``, ``document``, ``documents``, ``location``,
    ``assessment``, ``picture``, ``looks``, ``view``."""

    claim: Claim
    link: EvidenceLink
    source: Source
    baseline: Baseline | None
    visit: Visit
    old_document: Document | None
    assessment: Assessment
    earlier: Assessment | None
    now: datetime
    today: date
    accepted: Snapshot | None = None
    last_read: LastRead | None = None
    view: View | Missing = Missing(reason="no judge is asked", skipped=False)
    names: Names = ()

    @property
    def unchanged(self) -> bool:
        """Whether the passage stands to the letter on the very page that was accepted, and that page came back whole and without trouble:
        nothing of it can be another than it was."""
        visit, found, snapshot, located = self.visit, self.assessment, self.visit.snapshot, self.assessment.located
        return (
            found.state is EvidenceState.HOLDS
            and found.accepted
            and found.quote_state in (None, EvidenceState.HOLDS)
            and located is not None
            and located.how is How.EXACT
            and not located.hidden
            and not located.reasons
            and (found.difference is None or not found.difference.changes)
            and not found.notices
            and found.picture is None
            and (found.looks is None or found.looks.look is Look.SAME)
            and visit.document is not None
            and visit.document is self.old_document
            and not visit.document.dead_frames
            and snapshot is not None
            and snapshot.outcome is Outcome.COMPLETE
            and not visit.trouble
            and visit.failed is None
            and visit.earlier is None
            and self.earlier is None
            and self.source.quarantine is None
        )

    def feature(self, name: str) -> Any:
        """The feature of that name, or `Missing`. Raises KeyError for a name that this scope does not know."""
        return _passage_feature(self, name)


@dataclass(frozen=True, slots=True, kw_only=True)
class PairScope:
    """One source: its snapshot now and the one that was accepted, if any. Features: ``visit``, ``snapshot``, ``accepted``, and
    ``documents``: both texts, of whole pages."""

    source: Source
    visit: Visit
    accepted: Snapshot | None
    accepted_missing: str
    old_document: Document | None = None
    now: datetime
    claims: tuple[str, ...]
    names: Names = ()

    def feature(self, name: str) -> Any:
        """The feature of that name, or `Missing`. Raises KeyError for a name that this scope does not know."""
        if name == "visit":
            return self.visit
        if name == "snapshot":
            return self.visit.snapshot or Missing(reason="never captured", skipped=True)
        if name == "accepted":
            return self.accepted or Missing(reason="no accepted snapshot at hand", skipped=False)
        if name == "documents":
            return whole_pages(self.old_document, self.visit) or Missing(
                reason="not two whole pages at hand", skipped=False
            )
        raise KeyError(name)


@quick
@dataclass(frozen=True, slots=True, kw_only=True)
class ClaimScope:
    """One claim with how its links stand. ``counts`` holds the keys of links that count towards the need, ``roots`` the
    origin at the end of each source's chain (one for links that rest on one page), ``pages`` the page that each link rests on, ``names`` what its sources are called, ``language`` the article's, ``sign_off`` what people's sign-offs come to, ``unmet`` the expectations that none of those
    links confirms, in words. Features: ``passages``, ``sign_off``.
    """

    claim: Claim
    passages: tuple[PassageScope, ...]
    results: Mapping[str, LinkResult]
    counts: frozenset[str]
    roots: Mapping[str, str]
    pages: Mapping[str, str]
    names: Mapping[str, str]
    language: str
    sign_off: SignOff
    unmet: tuple[str, ...]

    def feature(self, name: str) -> Any:
        """The feature of that name. Raises KeyError for a name that this scope does not know."""
        if name in ("passages", "sign_off"):
            return getattr(self, name)
        raise KeyError(name)


@dataclass(frozen=True, slots=True, kw_only=True)
class RegistryScope:
    """The whole registry, its baselines, the claims' own verdicts, and what could not be run so far. ``series`` makes the measures'
    values, once. ``opinions`` is the judge to ask of statements, ``None`` where none is.

    Features: ``baselines``, ``failures``, ``skips``, ``verdicts``, ``opinions``.
    """

    registry: Registry
    baselines: Mapping[tuple[str, str], Baseline]
    failures: tuple[RuleFailure, ...]
    skips: tuple[RuleSkip, ...]
    judged: frozenset[str]
    verdicts: tuple[Verdict, ...]
    series: Callable[[], tuple[Series, ...]]
    opinions: OpinionDesk | None = None

    def feature(self, name: str) -> Any:
        """The feature of that name, or `Missing`. Raises KeyError for a name that this scope does not know."""
        if name in ("baselines", "failures", "skips", "verdicts"):
            return getattr(self, name)
        if name == "opinions":
            return self.opinions or Missing(reason="no judge is asked", skipped=False)
        raise KeyError(name)


AnyScope = PassageScope | PairScope | ClaimScope | RegistryScope


def whole_pages(old: Document | None, visit: Visit) -> tuple[Document, Document] | None:
    """The accepted page and the one now, when both are at hand and the one now came back whole, in letters that can be read: of words that are
    in another encoding than they say nothing is known."""
    from harness.evidence.garbled import garbled

    snapshot = visit.snapshot
    if old is None or visit.document is None or snapshot is None or snapshot.outcome is not Outcome.COMPLETE:
        return None
    return None if garbled(old) or garbled(visit.document) else (old, visit.document)


def _passage_feature(scope: PassageScope, name: str) -> Any:
    if name == "assessment":
        return scope.assessment
    if name == "picture":
        return scope.assessment.picture or _NO_PICTURE
    if name == "looks":
        looks = scope.assessment.looks
        if looks is None:
            return _NO_LOOKS
        return looks if looks.look is not Look.UNTOLD else Missing(reason=looks.reason, skipped=looks.damaged)
    if name == "view":
        return scope.view
    if scope.source.url is None or (scope.link.at is not None and scope.link.answer is not None):
        return Missing(reason="attested, not machine-read", skipped=False)
    if scope.link.at is not None and scope.link.quote is None:
        return Missing(reason="looked for in a recording, not on the page", skipped=False)
    if name == "visit":
        return scope.visit
    if name == "baseline":
        return scope.baseline or Missing(reason="nothing accepted yet", skipped=False)
    if name == "snapshot":
        return scope.visit.snapshot or Missing(reason=scope.assessment.reason, skipped=True)
    if name == "document":
        return scope.visit.document or Missing(reason=scope.assessment.reason, skipped=True)
    if name == "documents":
        return whole_pages(scope.old_document, scope.visit) or Missing(
            reason="not two whole pages at hand", skipped=False
        )
    if name == "location" and scope.link.quote is None:
        return Missing(reason="no words to look for", skipped=False)
    if name == "location":
        return scope.assessment.location or Missing(reason=scope.assessment.reason, skipped=True)
    raise KeyError(name)
