"""How a passage fared over all snapshots of its source."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum


class Event(StrEnum):
    """What a snapshot shows of a passage, against the last one that could be read. RESTORED: its words are others, and again those that were
    accepted, or that it first stood in where nothing was. CORRECTED: the page says from here on that it was corrected there, whether or not
    the words are others; UNSAID: it does not say so any more, over words that stand. UNREAD says nothing about the passage."""

    APPEARED = "appeared"
    STANDS = "stands"
    CHANGED = "changed"
    RESTORED = "restored"
    CORRECTED = "corrected"
    UNSAID = "correction-gone"
    LEFT = "left"
    ABSENT = "absent"
    UNREAD = "unread"

    @property
    def there(self) -> bool:
        """Whether the passage stands in the snapshot, in whatever words."""
        return self not in (Event.LEFT, Event.ABSENT, Event.UNREAD)


@dataclass(frozen=True, slots=True, kw_only=True)
class Moment:
    """One snapshot: its id and capture time (RFC 3339), what happened, the passage's whole sentence there (``words``), the kinds of change
    since the last reading, and why where that needs saying. ``accepted`` marks the snapshot that a person accepted."""

    snapshot: str
    at: str
    event: Event
    words: str = ""
    kinds: tuple[str, ...] = ()
    reason: str = ""
    accepted: bool = False


@dataclass(frozen=True, slots=True, kw_only=True)
class PassageHistory:
    """The moments of one evidence link in the order in which their snapshots arrived, whatever the clock said."""

    claim: str
    link: str
    source: str
    url: str
    moments: tuple[Moment, ...]

    @property
    def events(self) -> tuple[Moment, ...]:
        """The moments at which something happened: the first, those that differ from the one before, and the one accepted."""
        found: list[Moment] = []
        for number, moment in enumerate(self.moments):
            same = moment.event in (Event.STANDS, Event.ABSENT)
            again = moment.event is Event.UNREAD and number > 0 and self.moments[number - 1].event is Event.UNREAD
            if number == 0 or moment.accepted or not (same or again):
                found.append(moment)
        return tuple(found)
