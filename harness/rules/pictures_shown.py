"""What it means for a picture how its page shows it: whole, in part, under something, or drawn another way."""

from __future__ import annotations

from dataclasses import dataclass

from harness.model.picture import PagePicture, Sight

# More of what the page gives a picture room for that is not seen, and whether it is that picture cannot be told; and less of the whole picture
# that is: a page may cut a picture to fit, but of less than a third no picture is known again.
_MOST_HIDDEN, _LEAST_SEEN = 0.4, 1 / 3
# More than this covered above where titles are laid over pictures is worth a look; a badge or a play button is less.
_PART_HIDDEN = 0.12
# What was seen of it when it was accepted counts, give or take this; not of one of which nothing was.
_GIVE, _SOMETHING = 0.08, 0.1
# Nothing is left of it.
_ALL = 0.9


@dataclass(frozen=True, slots=True, kw_only=True)
class Showing:
    """How a page shows a picture: ``altered`` by what, ``unseen`` why it cannot be told, ``doubt`` what lies over a part of it."""

    altered: str = ""
    unseen: str = ""
    doubt: str = ""

    @property
    def amiss(self) -> bool:
        """Whether anything is to be said."""
        return bool(self.altered or self.unseen or self.doubt)


def showing(now: Sight | None, then: Sight | None, picture: PagePicture) -> Showing:
    """How ``picture`` is shown, which is seen as ``now`` says; ``then`` is how it was seen when it was accepted."""
    if now is None:
        return Showing()
    if "mirrored" in now.way:
        return Showing(altered=f"it is drawn {now.way}")
    if now.way:
        return Showing(unseen=f"it {now.way}")
    accepted = (
        then is not None
        and now.seen >= _SOMETHING
        and now.hidden <= then.hidden + _GIVE
        and now.seen >= then.seen - _GIVE
    )
    if accepted or (picture.in_turn and now.seen < 1 and now.hidden < _ALL):
        return Showing()
    if now.hidden > _ALL:
        return Showing(unseen="it with nothing of it to see")
    if now.hidden > _MOST_HIDDEN:
        return Showing(unseen=f"it with {now.hidden:.0%} of it covered, or not as its file has it")
    if now.seen < _LEAST_SEEN:
        return Showing(unseen=f"{now.seen:.0%} of it, the rest cut away")
    if now.upper > _PART_HIDDEN and picture.kind == "img":
        if then is None or now.upper > then.upper + _GIVE:
            return Showing(doubt=f"something lies over a part ({now.where.words if now.where else 'centre'})")
    return Showing()
