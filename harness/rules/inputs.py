"""What a verification looks at."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping
from dataclasses import dataclass
from datetime import date, datetime
from typing import TYPE_CHECKING

from harness.model.registry import Baseline, Claim, Registry, Source
from harness.model.snapshot import Snapshot
from harness.model.verdict import Verdict
from harness.rules.scopes import Visit

if TYPE_CHECKING:
    from harness.evidence.read import Document
    from harness.rules.opinions import OpinionDesk
    from harness.rules.pictures import PictureDesk


@dataclass(frozen=True, slots=True, kw_only=True)
class Inputs:
    """Everything a verification looks at.

    ``visit`` gives what the store knows of a source now; ``accepted`` the snapshot and text of a baseline, each ``None`` when
    it is not at hand, with the reason. Both may read lazily, and must answer the same for the same argument. ``now`` is the
    moment against which the age of evidence counts; ``today`` is the day on which it is asked, which ends waivers also where
    evidence is judged as of an earlier one. ``known`` gives the verdict that the rules would give, where it is known.
    ``pictures`` shows those of claims, pages and recordings; without it a picture cannot be told. ``opinions`` are had of the judge of
    free text, where one is asked. ``vault`` says of a document what is wrong with the file that the vault holds of it, if anything;
    ``read_before`` gives the visits of a page before the one that is judged, the last one first, up to one that is damaged: its ``trouble``
    says so.
    """

    registry: Registry
    claims: tuple[Claim, ...]
    baselines: Mapping[tuple[str, str], Baseline]
    visit: Callable[[Source], Visit]
    accepted: Callable[[Baseline], tuple[Snapshot | None, Document | None, str]]
    now: datetime
    known: Callable[[Claim], Verdict | None] = lambda _: None
    pictures: PictureDesk | None = None
    opinions: OpinionDesk | None = None
    vault: Callable[[Source], str] = lambda _: ""
    read_before: Callable[[Source], Iterable[Visit]] = lambda _: ()
    today: date | None = None

    @property
    def day(self) -> date:
        """The day that ends waivers: never an earlier one than that of ``now``."""
        return max(self.now.date(), self.today) if self.today is not None else self.now.date()
