"""What stands among a story's paragraphs and says nothing of it, told by how it is put together: headings of noise, what other matter's headings open,
and small boxes that invite a reader or end in a button.

A block says nothing by itself here: each is told by the box that it shares with others.
"""

from __future__ import annotations

import re
from functools import partial
from itertools import takewhile

from harness.evidence.counters import is_count
from harness.evidence.furniture import takes
from harness.evidence.made_by import heads_summary
from harness.evidence.noise import begins_other_matter, has_relative
from harness.evidence.regions import opens_comments
from harness.evidence.sentences import ended
from harness.evidence.story_blocks import HEADINGS, LABEL, Blocks
from harness.evidence.story_root import tag_of

# A box that invites says no more than so many lines of so many characters beside the invitation.
_INVITED, _INVITES = 2, 120

# A summary by a model has so many blocks, and so many characters.
_SUMMED, _SUMMARY = 6, 900

# The longest tag, in characters and words.
_TAG, _TAG_WORDS = 30, 3
# A title has more letters than this.
_TITLE = 8
# What heads a table of other texts: words for those, whichever they are, and nothing else.
_TABLED = re.compile(
    r"\W*(?:archives?|archiv[oe]?|архив|архів|(?:latest|more|other|recent|related) (?:news|briefs|stories|headlines|articles|posts|press releases|announcements)|(?:weitere|neueste|aktuelle|andere) (?:meldungen|mitteilungen|pressemitteilungen|artikel|beiträge|nachrichten)|(?:mehr )?aus (?:dem|unserem) archiv|(?:more )?from (?:the|our) archives?|"
    r"(?:autres|derni[eè]r[es]+|plus d['’]) ?(?:actualités|articles|communiqués|nouvelles|brèves)|(?:otras|últimas|más) noticias|(?:otros|últimos) (?:artículos|comunicados)|(?:altre|ultime) notizie|(?:altri|ultimi) (?:articoli|comunicati)|(?:outras|últimas|mais) notícias|"
    r"(?:inne|ostatnie|najnowsze) (?:wiadomości|artykuły|komunikaty)|(?:другие|последние) (?:новости|материалы|сообщения)|(?:інші|останні) (?:новини|матеріали|повідомлення)|(?:ander|meer|laatste) nieuws|(?:fler|senaste) nyheter|(?:flere|siste|seneste) nyheder|muita uutisia|další zprávy|"
    r"diğer haberler|son haberler|(?:その他の|最新の?|関連)(?:ニュース|記事)|(?:다른|최신|관련) (?:기사|뉴스)|(?:其他|最新|相关|相關)(?:新闻|新聞|文章)|أخبار أخرى|آخر الأخبار)\W*$",
    re.IGNORECASE,
)

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
        found: set[int] = set(self._tags())
        before = 0
        for n in range(len(own.blocks)):
            inside = self._inside(n)
            before += bool(own.prose[n]) and inside
            found.update(self._other_matter(n, before))
            if inside:
                found.update(self._below_invitation(n))
                found.update(self._list_of_others(n))
                found.update(self._table_of_others(n))
                found.update(self._above_button(n))
                found.update(self._by_model(n))
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

    def _by_model(self, n: int) -> list[int]:
        """What stands in a small box below a label that says that a model summed it up: it comes and goes, and says what the story says."""
        if not heads_summary(self._own.texts[n]):
            return []
        path = self._own.paths[n]
        box = path if self._below(path, n) else path[:-1]
        below = self._below(box, n)
        first = not n or not self._within(box, n - 1)
        summed = len(box) > len(self._root) and first and len(below) <= _SUMMED
        return [n, *below] if summed and sum(len(self._own.texts[m]) for m in below) <= _SUMMARY else [n]

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

    def _tags(self) -> list[int]:
        """The lists behind the last paragraph, each alone in a box of its own, of names that the paragraphs give as well: what the text is filed under. A name that
        stands in the list alone makes it the story's."""
        own = self._own
        told = [n for n, weight in enumerate(own.prose) if weight and self._inside(n)]
        lists: dict[tuple[str, ...], list[int]] = {}
        for n in range(told[-1] + 1 if told else len(own.blocks), len(own.blocks)):
            if own.blocks[n].tag == "li" and self._inside(n):
                lists.setdefault(own.paths[n][:-1], []).append(n)
        said = " ".join(own.texts[n] for n in told).casefold()
        found: list[int] = []
        for path, items in lists.items():
            box = path[:-1]
            alone = len(box) > len(self._root) and len(items) > 1 and not self._within(box, items[0] - 1)
            if (
                alone
                and self._below(box, items[0]) == items[1:]
                and all(self._names(own.texts[n], said) for n in items)
            ):
                found += items
        return found

    def _names(self, text: str, said: str) -> bool:
        """Whether a few words are a name that stands in a text, small letters or capitals."""
        few = len(text) <= _TAG and len(text.split()) <= _TAG_WORDS and not any(map(str.isdigit, text))
        return few and text[0].isupper() and text.casefold() in said

    def _list_of_others(self, n: int) -> list[int]:
        """A list right below a line that names other matter, in the same element: that line alone, or the last words of a text that no element parts from it. Its
        items are titles: none is a sentence."""
        own = self._own
        if own.blocks[n].tag in HEADINGS or own.noise[n] not in ("", "elsewhere"):
            return []
        label = own.last_piece(n)
        alone = label == own.texts[n] and own.blocks[n].tag not in ("li", "dd", "dt", "td", "th")
        if not begins_other_matter(label) or has_relative(label) or is_count(label):
            return []
        # A text's last words label a list in that text's element; a line alone one beside it.
        beside = own.paths[n][:-1] if alone else own.paths[n]
        return (
            self._titles_below(n, beside, alone=alone)
            or (alone and self._titles_below(n, own.paths[n], alone=True))
            or []
        )

    def _titles_below(self, n: int, around: tuple[str, ...], *, alone: bool) -> list[int]:
        """The items of a list of titles right below a line, in the element ``around``; with the line where it stands ``alone``."""
        own = self._own
        items: list[int] = []
        for m in range(n + 1, len(own.blocks)):
            path = own.paths[m]
            if path[: len(around)] != around or len(path) != len(around) + 2 or tag_of(path[-1]) != "li":
                break
            if items and path[:-1] != own.paths[items[0]][:-1]:
                break
            items.append(m)
        titles = len(items) > 1 and all(len(own.texts[m]) <= _INVITES and not ended(own.texts[m]) for m in items)
        return [*items, *([n] if alone else [])] if titles else []

    def _table_of_others(self, n: int) -> list[int]:
        """A table of one column, whose head names other matter, with a title in each cell."""
        own = self._own
        if n not in own.cells or own.blocks[n].tag != "th" or not _TABLED.match(own.texts[n]):
            return []
        table = own.table(n)
        cells = [m for m in range(n, len(own.blocks)) if m in own.cells and own.table(m) == table]
        others = [m for m in cells if m != n]
        titles = len({own.column(m) for m in cells}) == 1 and all(
            own.blocks[m].tag == "td"
            and len(own.texts[m]) <= _INVITES
            and not ended(own.texts[m])
            and sum(map(str.isalpha, own.texts[m])) > _TITLE
            for m in others
        )
        return cells if len(others) > 1 and titles else []

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
