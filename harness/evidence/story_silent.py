"""What stands among a story's paragraphs and says nothing of it, told by how it is put together: headings of noise, what other matter's headings open,
and small boxes that invite a reader or end in a button.

A block says nothing by itself here: each is told by the box that it shares with others.
"""

from __future__ import annotations

from functools import partial
from itertools import takewhile

from harness.evidence.furniture import takes
from harness.evidence.noise import begins_other_matter, has_relative
from harness.evidence.regions import opens_comments
from harness.evidence.story_blocks import HEADINGS, LABEL, Blocks

# A box that invites says no more than so many lines of so many characters beside the invitation.
_INVITED, _INVITES = 2, 120

# A button is told with the words of the box that it closes, or as a block of its own; paragraphs, headings and items are none.
_BUTTONS = frozenset({"button", "div", "section", "a", "form"})


def silent(own: Blocks, root: tuple[str, ...], body_tag: str) -> set[int]:
    """The blocks in the element at ``root`` that say nothing of its story; ``body_tag`` is that of most of its paragraphs."""
    return _Boxes(own, root, body_tag).silent()


class _Boxes:
    """The boxes below one element."""

    def __init__(self, own: Blocks, root: tuple[str, ...], body_tag: str) -> None:
        self._own, self._root, self._body_tag = own, root, body_tag
        self._inside = partial(self._within, root)

    def silent(self) -> set[int]:
        own = self._own
        found: set[int] = set()
        before = 0
        for n in range(len(own.blocks)):
            inside = self._inside(n)
            before += bool(own.prose[n]) and inside
            found.update(self._other_matter(n, before))
            if inside:
                found.update(self._below_invitation(n))
                found.update(self._above_button(n))
                if self._heads_noise(n):
                    found.add(n)
        return found

    def _within(self, box: tuple[str, ...], n: int) -> bool:
        return self._own.paths[n][: len(box)] == box

    def _below(self, box: tuple[str, ...], n: int) -> list[int]:
        return list(takewhile(partial(self._within, box), range(n + 1, len(self._own.blocks))))

    def _small(self, others: list[int]) -> bool:
        return len(others) <= _INVITED and all(len(self._own.texts[m]) <= _INVITES for m in others)

    def _below_invitation(self, n: int) -> list[int]:
        """What stands below an invitation in a small box of its own, and says no more than that: how many read a letter, when it comes."""
        box = self._own.paths[n][:-1]
        if self._own.noise[n] != "invitation" or len(box) <= len(self._root):
            return []
        if n and self._within(box, n - 1):
            return []  # it stands at the end of something else
        below = self._below(box, n)
        return below if self._small(below) else []

    def _above_button(self, n: int) -> list[int]:
        """A button that takes a reader's money or name, and what stands above it in a small box of its own with nothing behind the button."""
        if self._own.blocks[n].tag not in _BUTTONS or not takes(self._own.texts[n]) or not n:
            return []
        box = self._own.paths[n]
        box = box if self._within(box, n - 1) else box[:-1]
        if len(box) <= len(self._root) or self._below(box, n):
            return []
        above = list(takewhile(partial(self._within, box), range(n - 1, -1, -1)))
        return [n, *above] if above and self._small(above) else []

    def _other_matter(self, n: int, before: int) -> list[int]:
        """What stands under a heading that opens other matter (“Related stories”, “Comments”), until the story goes on. ``before`` are the
        paragraphs of the story so far."""
        own = self._own
        heads = own.blocks[n].tag in HEADINGS and own.blocks[n].tag != "h1" and begins_other_matter(own.texts[n])
        readers = before >= 1 and len(own.texts[n]) <= LABEL and opens_comments(own.texts[n]) and not self._calls(n)
        if not readers and (not heads or before < 2):
            return []
        parent = own.paths[n][:-1]

        def goes_on(m: int) -> bool:
            of_story = len(own.paths[m]) == len(parent) + 1 and own.blocks[m].tag in ("p", self._body_tag)
            return of_story and bool(own.prose[m]) and not readers

        return list(takewhile(lambda m: not goes_on(m), self._below(parent, n)))

    def _calls(self, n: int) -> bool:
        """Whether what may head readers' comments is a button among the story's paragraphs: the next of them stands right behind it, and behind it nobody
        says who writes there, or when."""
        own = self._own
        parent = own.paths[n][:-1]
        below = self._below(parent, n)
        if own.blocks[n].tag in HEADINGS or any(map(str.isdigit, own.texts[n])) or not below or not own.prose[below[0]]:
            return False
        goes_on = own.blocks[below[0]].tag == self._body_tag and len(own.paths[below[0]]) == len(parent) + 1
        return goes_on and not any(own.metas[m] or has_relative(own.texts[m]) for m in below)

    def _heads_noise(self, n: int) -> bool:
        """Whether a heading or label has nothing of the story below it: “Related stories” over a list of links."""
        own = self._own
        if own.blocks[n].tag not in HEADINGS or own.blocks[n].tag == "h1":
            return False
        last = None
        for m in range(n + 1, len(own.blocks)):
            # A heading that is a link heads another story's teaser.
            if (own.blocks[m].tag in HEADINGS and not own.noise[m]) or not self._inside(m):
                break
            last = m
            if not own.noise[m]:
                break
        if last is not None and own.noise[last]:
            return True
        # The first of a box in which all else is noise: “More videos” over links, with the story going on below the box.
        box = own.paths[n][:-1]
        if len(box) <= len(self._root) or (n and self._within(box, n - 1)):
            return False
        below = self._below(box, n)
        return bool(below) and all(own.noise[m] for m in below)
