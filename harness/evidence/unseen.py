"""What a page holds and no reader sees, and what of it a reader opens or cannot read for what lies on it."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Sequence

from harness.evidence.noise import is_sentence
from harness.evidence.regions import NOT_OWN
from harness.evidence.wrapping import region_of
from harness.model.layout import Layout, Run

# From so many covered characters on it is a part of a block that nobody can read; less is a word or two that a patch hides.
_GOOD_PART = 20

# A menu has so many links.
_LINKS = 4

# Names of parts that a reader opens, and why words in them are not seen until then.
_OPENED = re.compile(
    r"(?:[#.](?:[\w-]*[-_])?(?:tab|tabs|tab-?(?:panel|pane|content)|acc(?:ordion)?[-_][\w-]*|accordion|collaps\w*|panel|faq|expand\w*|toggle[\w-]*|spoiler)(?![a-z])|role=tabpanel)",
    re.IGNORECASE,
)
_UNTIL_OPENED = frozenset({"display", "clipped", "visibility", "opacity", "size"})


class Unseen:
    """What a page holds and no reader sees, put together run by run, with the kinds of it that matter kept apart."""

    def __init__(self, layout: Layout, wide: frozenset[tuple[str, ...]]) -> None:
        self.parts: list[str] = []
        self.alts: list[str] = []
        self._layout = layout
        self._wide = wide
        self._block = -1
        # How many characters of each block lie under something else.
        self._covered: Counter[int] = Counter()
        self._folded: list[tuple[int, list[Run]]] = []

    def add(self, run: Run, *, behind_button: bool) -> None:
        """Take the next run that is not seen; ``behind_button`` is whether the block seen last before it is something to press."""
        if run.why == "alt":
            if region_of(self._layout.blocks[run.block].ancestors, self._wide) not in NOT_OWN:
                self.alts.append(" ".join(run.text.split()))
            # One picture's text is a line of its own.
            self._block = -1
        elif (behind_button and run.why in _UNTIL_OPENED) or _opens(run, self._layout.blocks[run.block].ancestors):
            if not self._folded or self._folded[-1][0] != run.block:
                self._folded.append((run.block, []))
            self._folded[-1][1].append(run)
        if run.why == "covered":
            self._covered[run.block] += len(run.text)
        if run.block != self._block:
            self.parts.append("\n")
            self._block = run.block
        self.parts.append(run.text)

    def folded_parts(self) -> list[tuple[str, str]]:
        """The words of each of the page's own parts that a reader opens, and the path of its element. What a sidebar opens are lists of other
        stories, and what holds hardly anything but links is a menu."""
        blocks = self._layout.blocks
        return [
            (words, blocks[block].path)
            for block, runs in self._folded
            if (words := " ".join("".join(run.text for run in runs).split()))
            and not _menu(runs)
            and region_of(blocks[block].ancestors, self._wide) not in NOT_OWN | {"aside"}
        ]

    def lying_under(self) -> tuple[str, ...]:
        """The words of the blocks of which a good part lies under something else, seen and covered alike, each block's together."""
        blocks = {block for block, length in self._covered.items() if length >= _GOOD_PART}
        texts: dict[int, list[str]] = {}
        for run in self._layout.runs:
            if run.block in blocks and (run.visible or run.why == "covered"):
                texts.setdefault(run.block, []).append(run.text)
        return tuple("".join(parts) for parts in texts.values())


def _menu(runs: Sequence[Run]) -> bool:
    """Whether a part is several links and hardly anything else, none of them a sentence."""
    linked = [run.text for run in runs if run.link]
    most = 10 * sum(map(len, linked)) >= 8 * sum(len(run.text) for run in runs)
    return most and len(linked) >= _LINKS and not any(map(is_sentence, linked))


def _opens(run: Run, ancestors: Sequence[str]) -> bool:
    """Whether a reader sees the words once they open what holds them."""
    return run.why == "closed" or (run.why in _UNTIL_OPENED and any(_OPENED.search(name) for name in ancestors[1:]))
