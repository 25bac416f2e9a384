"""What each block of a page is by itself, wherever its story stands: a line about the story, a cell of data, noise, or prose."""

from __future__ import annotations

import re
from bisect import bisect_left
from collections import Counter
from collections.abc import Iterator, Sequence
from dataclasses import replace
from itertools import pairwise

from harness.evidence.advert_labels import labels_advert
from harness.evidence.byline import (
    Meta,
    date_spans,
    is_person,
    labelled_byline,
    meta_parts,
    names_signer,
    signed_off,
    signed_within,
    tells_change,
)
from harness.evidence.counters import EYES, counts_within, is_count
from harness.evidence.noise import has_relative, is_relative, is_sentence, is_stamp, noise, surely_noise
from harness.evidence.pressed import pressed
from harness.evidence.read import Document, TextBlock
from harness.evidence.read_also import heads_others
from harness.evidence.sentences import ended
from harness.evidence.story_grids import grids, lines
from harness.evidence.story_items import entries
from harness.evidence.story_polls import polls
from harness.evidence.story_posts import below_counts, posts
from harness.evidence.story_root import in_own_regions, tag_of
from harness.evidence.tickers import ticker
from harness.evidence.times_ago import is_duration, labels_reading_time, reading_time

# So many characters in a cell are a text and no value.
_WHOLE_TEXT = 500

# The longest word and value of a row that says what they are, in characters.
_LABELLED = 90

# The longest block, in characters, that is a row of pieces and not a paragraph; and the longest that is a button's word, or a label.
PIECED, _BUTTON, LABEL = 220, 14, 45

# Signs of scripts that write no spaces between words.
WIDE = re.compile("[\u3040-\u30ff\u3400-\u9fff]")

NOT_OURS = frozenset({"comment", "related", "advert", "navigation", "consent", "footer", "widget"})

# What only figures told to be noise: in a list of the story's own they are its own.
_FIGURES = frozenset({"weather", "market"})

# So many lines of a row tell a time from now where all of it is titles.
_TIMED = 2

# Who made a picture.
_CREDIT = re.compile(
    r"(?:photos?|fotos?|фото|світлина|bild|image|imagen|foto(?:grafía|grafia)|사진|写真|图|crédits?(?: photo)?|zdj(?:ęcie|\.)?)\s?[:：/©]",
    re.IGNORECASE,
)
# A counter without a word, and how many of them beside one another are counters alone: two are a score as well.
_FIGURE = re.compile(r"[\d\s.,\u00a0\u202f]+(?:[kmк]|тыс\.?|тис\.?|万|만|천)?", re.IGNORECASE)
_COUNTERS = 3
_STROKES = re.compile(rf"\s*[|·•●]\s*|\s*(?=[{EYES}])")
# How large a file is that a reader may fetch.
_SIZE = re.compile(r"[(（]\d[\d.,]*\s?(?:[kKmM]i?[bBoO]|[кКмМ][бБ])[)）]")
# Which picture of a series is shown.
_POSITION = re.compile(r"\W{0,3}\d{1,3}\s?/\s?\d{1,3}\W{0,3}")
# What parts the pieces of a line about a story.
BARS = re.compile(r"[|·•●]")
_PARTED = re.compile(rf"\s*[|·•●]\s*|\s+/\s+|\s*(?=[{EYES}])|\s+[—–-]\s+|,\s+|\s+(?=[(（]\d)")

# What a line may open with that is neither letter nor figure.
_OPENS = "\"'“„«‹‘‚»「『《【(（[¿¡►▶•–—"

# A card is made of so few elements, of which the first has no more words than a title.
_OF_CARD, _KICKER_OR_TITLE = 4, 14

# What says how often a page was read or seen, as the word that is defined, or the label of a row.
OF_PAGE = re.compile(
    r"(?:(?:number of |liczba |anzahl der |nombre de |número de |numero di |počet |кількість |количество |số )?(?:read|views?|page ?views|hits|gelesen|aufrufe|seitenaufrufe|lu|lectures|vues|leído|lecturas|vistas|letto|letture|visualizzazion[ei]|lido|leituras|visualizações|gelezen|weergaven|"
    r"przeczytano|odsłon\w*|wyświetle\w*|odczyt\w*|přečteno|zobrazení|čtení|prečítané|прочитано|просмотр\w*|перегляд\w*|прочетено|преглеждания|прегледа|čitano|pregleda|ogledov|läst|läsningar|visningar|læst|lest|visninger|luettu|lukukert\w*|katselu\w*|loetud|skatīts|peržiūr\w*|"
    r"olvasva|megtekintés\w*|citit|vizualizări|αναγνώσεις|προβολές|okunma|görüntülenme|مشاهدات|القراءات|بازدید|צפיות|dibaca|lượt xem|lượt đọc|조회수?|閲覧数?|浏览(?:次数|量)?|阅读(?:次数|量)?|点击(?:数|量|率|次数)?|瀏覽(?:次數|量)?|點閱(?:數|率)?|อ่าน))\s*[:：]?",
    re.IGNORECASE,
)

# … of a line of such pieces that is no sentence.
_LINED_UP = 60

# What parts two who sign.
_AND = re.compile(r"\s*(?:,|&|\b(?:and|und|et|y|e|en|i|og|och|ja|và|dan|ve|та|і|и)\b)\s*")

# So many words are a name with what its bearer is.
_OF_NAME = 4

# How long, or how many, behind a button's word: “Listen (4 min)”.
_IN_BRACKETS = re.compile(r"[(（]\d[\d.,]*\s?[^\W\d_]{0,6}\.?[)）]")

# So many blocks an element that signs a story holds: a name, what its bearer is, for whom, where.
_SIGNATURE = 5

# A figure with its word before or behind it; and how many of them beside one another are a list of facts.
_FIGURED = re.compile(r"[^\W\d_][^\d:：]{1,40}[:：]?\s*\d[\d.,\u00a0 ]*|\d[\d.,\u00a0 ]*\s[^\W\d_][^\d:：]{1,40}")
_FACTS_IN_LIST = 2
# What a label and a figure among paragraphs may be: “Covid-19” heads a part of a story as a line of weather does a page.
_AMONG_PARAGRAPHS = frozenset({"p", "h2", "h3", "h4", "h5", "h6", "figcaption", "li"})

# Heads of a story's own paragraphs stand so many blocks from one another at most.
_NEAR = 12

_FACTS = re.compile(r"fact|fakta|fakten|info-?box|key-?(?:points|facts)|summary|timeline|pull-?quote", re.IGNORECASE)

HEADINGS = frozenset({"h1", "h2", "h3", "h4", "h5", "h6"})


class Blocks:
    """The blocks of one document, by number: their ``texts`` and ``paths``, which are ``cells`` of data, what each says about the story
    (``metas``), why it is ``noise``, which ``entries`` of rows of such they are part of, and how much ``prose`` each holds, in characters. ``starts`` is where the text's runs begin."""

    def __init__(self, document: Document) -> None:
        self._document = document
        self.texts = [" ".join(document.text[b.start : b.end].split()) for b in document.blocks]
        self.blocks = in_own_regions(document.blocks, self.texts)
        self.paths = [tuple(b.path.split(">")) for b in self.blocks]
        self.starts = [span[0] for span in document.spans]
        self._counted: set[int] = set()
        self._grids = grids(self.blocks, self.paths, self.texts)
        self.lines = lines(self.blocks, self.paths, self.texts, self.pieces)
        self.cells = self._data_cells() | self._grids.keys()
        self.metas = [self.meta(n) for n in range(len(self.blocks))]
        self.noise = [self._why_noise(n) for n in range(len(self.blocks))]
        for n in self._figures_in_lists():
            self.noise[n], self.metas[n] = "", ()
        for n in self._beside_timed():
            self.noise[n] = self.noise[n] or "elsewhere"
        for n in self._carded():
            self.noise[n] = self.noise[n] or "elsewhere"
        for n in (*posts(self.paths, self.texts, self.noise), *below_counts(self.paths, self.texts, self.noise)):
            self.noise[n], self.metas[n] = "comment", ()
        for n in polls(self.blocks, self.paths, self.texts):
            self.noise[n], self.metas[n] = "widget", ()
        for n in range(len(self.blocks)):
            if self._teaser_dated(n):
                self.noise[n], self.metas[n] = "elsewhere", ()
        self.prose = [
            len(t)
            if not self.noise[n]
            and not self.metas[n]
            and n not in self.cells
            and is_sentence(t)
            and not self.lined_up(n)
            else 0
            for n, t in enumerate(self.texts)
        ]
        for n in self._between_paragraphs():
            self.noise[n], self.metas[n] = "", ()
        self.entries = entries(self.blocks, self.paths, self.texts, self.prose)
        for n, entry in self.entries.items():
            self.prose[n] = 0 if entry.sure else self.prose[n]
        if not any(self.prose):
            for n in self._paragraphs_below_headline():
                self.prose[n] = len(self.texts[n])

    def _paragraphs_below_headline(self) -> Iterator[int]:
        """What a page without one whole sentence says: the paragraphs, however short, of the article that its first headline heads, or of that
        headline's own element. “Two people died.” is read as well as a long sentence."""
        head = next((n for n, b in enumerate(self.blocks) if b.tag == "h1" and b.region not in NOT_OURS), -1)
        if head < 0:
            return
        path = self.paths[head]
        depth = next((d for d in range(len(path), 0, -1) if tag_of(path[d - 1]) in ("article", "main")), len(path) - 1)
        for n in range(head + 1, len(self.blocks)):
            own = self.paths[n][:depth] == path[:depth] and self.blocks[n].tag == "p"
            if own and not (self.noise[n] or self.metas[n] or n in self.cells or self.blocks[n].linked):
                yield n

    def meta(self, n: int, *, in_lead: bool = False) -> tuple[Meta, ...]:
        """The pieces of a line about the story, where a block is one."""
        block = self.blocks[n]
        foreign = block.region in NOT_OURS and not (in_lead or block.region == "footer")
        if n in self.cells or foreign or _CREDIT.match(self.texts[n]) or heads_others(self.texts[n]):
            return ()
        if block.tag in HEADINGS:
            signs = block.tag not in ("h1", "h2") and names_signer(block.names) and is_person(self.texts[n])
            return (Meta(kind="byline", text=self.texts[n]),) if signs else ()
        if block.region == "footer" and signed_off(self.texts[n]) and any("article" in p for p in self.paths[n]):
            return (Meta(kind="byline", text=self.texts[n]),)
        language, pieces = self._document.language, list(_counters_joined(self.pieces(n)))
        told = self.without_counters(n)
        if names_signer(block.names) and any(map(pressed, pieces)):
            # Beside who signs stand buttons: to follow them, to write to them.
            pieces = [piece for piece in pieces if not pressed(piece)] or pieces
            told = " ".join(pieces)
        if len(pieces) == 1:
            pieces = _listed(pieces[0])
        uncounted = [piece for piece in pieces if not is_count(piece)]
        text = " ".join(uncounted) if 0 < len(uncounted) < len(pieces) else told
        found = meta_parts(text, block.names, language)
        if not found and not _buttons(self.texts[n]) and is_person(self.texts[n]) and self._in_signature(n):
            return (Meta(kind="byline", text=self.texts[n]),)
        if found and self.dated_otherwise(n):
            return ()
        if block.tag == "dd" and n and self.blocks[n - 1].tag == "dt" and tells_change(self.texts[n - 1]):
            return tuple(replace(m, kind="modified") if m.kind == "published" else m for m in found)
        apart = meta_parts("\n".join(pieces), block.names, language) if len(pieces) > 1 else ()
        if any(m.kind == "byline" for m in apart) and any(m.kind != "byline" for m in apart):
            return apart
        telling = any(m.kind != "noise" for m in found)
        if len(pieces) < 2 or (
            telling and not any(m.kind == "byline" and any(map(str.isdigit, m.text)) for m in found)
        ):
            return found
        if apart:
            return apart
        # A name in an element of its own, and nothing but a date and counters beside it.
        each = [meta_parts(piece, block.names, language) for piece in pieces]
        # A bare figure beside a date is a counter's.
        unknown = [i for i, known in enumerate(each) if not (known or noise(pieces[i]) or _FIGURE.fullmatch(pieces[i]))]
        changed = any(m.kind == "modified" for known in each for m in known)
        if (
            changed
            and not telling
            and all(len(p) <= LABEL and not any(map(str.isdigit, p)) for p in (pieces[i] for i in unknown))
        ):
            return tuple(
                m for known in each for m in known
            )  # beside the page's own words: “Report an issue · Last update: 4 May 2024”
        dated = any(m.kind == "published" for known in each for m in known)
        if dated and not unknown:
            return tuple(m for known in each for m in known)
        if dated and len(unknown) == 1:
            piece = pieces[unknown[0]]
            if len(piece) <= LABEL and not is_sentence(piece) and not noise(piece):
                # What has figures is the page's number, not who signs it; a place stands before a dash.
                place = piece.rstrip(" -–—")
                kind = "byline" if place == piece else "dateline"
                each[unknown[0]] = () if any(map(str.isdigit, piece)) else (Meta(kind=kind, text=place),)
                return tuple(m for known in each for m in known)
        if not found and not is_sentence(self.texts[n]) and (signer := signed_within(pieces)):
            return (Meta(kind="byline", text=signer), *(m for known in each for m in known))
        return found

    def without_counters(self, n: int) -> str:
        """A line that names a day, without how long reading takes behind it, and without buttons at its end."""
        text = self.texts[n]
        days = date_spans(text, self._document.language) if len(text) <= PIECED else []
        for begins, ends in reversed(counts_within(text) if days else []):
            if not any(a < ends and begins < b for a, b in days):
                text = f"{text[:begins].rstrip(' ·|•–—-')} {text[ends:].lstrip()}".strip()
        if not days:
            return text
        words = text.split()
        while len(words) > 2 and noise(words[-1]) in ("invitation", "mark"):
            words.pop()
        return " ".join(words) if len(words) < len(text.split()) else text

    def signed_beside(self, n: int) -> tuple[Meta, ...]:
        """Who signs in an element of their own, beside nothing but times from now, counters and buttons: “Jane Doe”, “19 minutes ago”, “55 comments”."""
        pieces = self.pieces(n)
        named = [p for p in pieces if not (noise(p) or _FIGURE.fullmatch(p) or _buttons(p))]
        signs = (
            len(named) == 1 < len(pieces)
            and any(map(is_relative, pieces))
            and all(map(is_person, _AND.split(named[0])))
        )
        return (Meta(kind="byline", text=named[0]),) if signs else ()

    def steady(self, n: int, start: int, end: int, *, apart: bool = False) -> list[tuple[int, int]]:
        """What of a short line stays from visit to visit: its stretches without the pieces that only count, tell a time from now or invite.
        Where the line names a day, a piece between bars or points with a figure and no day in it counts something, in whatever language. ``apart``
        gives each piece by itself."""
        block, text = self.blocks[n], self._document.text
        if block.end - block.start > PIECED:
            return [(start, end)]
        ends = {b for _, b, *_ in self._document.spans[bisect_left(self.starts, start) : bisect_left(self.starts, end)]}
        marks = [
            (m.start() + start, m.end() + start) for m in (_STROKES if apart else _PARTED).finditer(text[start:end])
        ]
        days = [(a + start, b + start) for a, b in date_spans(text[start:end], self._document.language)]
        counters = [
            (a + start, b + start)
            for a, b in (counts_within(text[start:end]) if days else ())
            if not any(s < b + start and a + start < e for s, e in days)
        ]
        counters += [m.span() for m in _SIZE.finditer(text, start, end)]
        within = {at for mark in (*marks, *counters) for at in mark}
        cuts = sorted({start, end, *(b for b in ends if b < end), *within})
        bars = [(a, b) for a, b in marks if text[a:b].strip() in ("|", "·", "•", "●", "/")]
        # Beside a counter in an element of its own, other elements are such pieces too.
        edges = ends | {start, end}
        counted = any(is_count(" ".join(text[a:b].split())) for a, b in pairwise(sorted(edges)))
        kept: list[tuple[int, int]] = []
        dropped = joins = False
        for a, b in pairwise(cuts):
            piece = " ".join(text[a:b].split())
            if not any(map(str.isalnum, piece)):
                continue
            alone = (
                any(a == e or b == s for s, e in bars)
                or (counted and (a in edges or b in edges))
                or _IN_BRACKETS.fullmatch(piece) is not None
            )
            counts = alone and bool(days) and any(map(str.isdigit, piece)) and not any(s < b and a < e for s, e in days)
            sized = _SIZE.fullmatch(piece) is not None
            if noise(piece) in ("counter", "invitation") or has_relative(piece) or counts or sized:
                dropped, joins = True, False
            else:
                kept[-1:] = [(kept[-1][0], b)] if joins and not apart else [*kept[-1:], (a, b)]
                joins = True
        return kept if dropped or apart else [(start, end)]

    def lined_up(self, n: int) -> bool:
        """Whether a block is no sentence however long: short pieces beside one another, of which one counts or tells a time from now."""
        pieces = [part.strip() for piece in self.pieces(n) for part in BARS.split(piece)]
        few = len(pieces) > 2 and all(len(piece) <= _LINED_UP for piece in pieces)
        return few and any(noise(piece) == "counter" for piece in pieces)

    def dated_otherwise(self, n: int) -> bool:
        """Whether a word that is defined says of a date that it is another than the story's: “Closing date”."""
        label = self.blocks[n - 1] if n else None
        return (
            self.blocks[n].tag == "dd" and label is not None and label.tag == "dt" and not is_stamp(self.texts[n - 1])
        )

    def pieces(self, n: int) -> list[str]:
        """The texts of a block's own elements, one after another: style may set apart what no space does."""
        block = self.blocks[n]
        if block.end - block.start > PIECED:
            return []
        first = bisect_left(self.starts, block.start)
        last = bisect_left(self.starts, block.end)
        pieces = (self._document.text[a:b] for a, b, *_ in self._document.spans[first:last])
        return [" ".join(piece.split()) for piece in pieces if piece.strip()]

    def first_piece(self, n: int) -> str:
        """The text of the first of a block's own elements, or of its first line, of however long a block."""
        block = self.blocks[n]
        spans = self._document.spans[bisect_left(self.starts, block.start) : bisect_left(self.starts, block.end)]
        pieces = (" ".join(self._document.text[a:b].split()) for a, b, *_ in spans)
        return next(filter(None, pieces), "")

    def last_piece(self, n: int) -> str:
        """The text of the last of a block's own elements, of however long a block."""
        block = self.blocks[n]
        spans = self._document.spans[bisect_left(self.starts, block.start) : bisect_left(self.starts, block.end)]
        pieces = (" ".join(self._document.text[a:b].split()) for a, b, *_ in reversed(spans))
        return next(filter(None, pieces), "")

    def _why_noise(self, n: int) -> str:
        block, text = self.blocks[n], self.texts[n]
        if block.region in NOT_OURS:
            return block.region
        if n in self._counted or (_POSITION.fullmatch(text) and any(tag_of(p) == "figure" for p in self.paths[n])):
            return "counter"
        if block.region in ("aside", "header") and block.tag != "h1" and not tells_facts(block):
            return block.region
        cell = n in self.cells
        if (
            (led(block) or (2 * block.linked > block.end - block.start and self._heads_item(n)))
            and block.tag != "h1"
            and not cell
            and block.region != "caption"
        ):
            return "link"
        if block.tag == "h1" or cell:
            return ""
        if block.tag not in HEADINGS and has_relative(text):
            return "counter"
        why = noise(text) or self._labelled_link(n) or self._noise_by_pieces(n) or self._defined_count(n)
        why = why or ("advert" if self._advertises(n) else "")
        return "" if why in _FIGURES and block.tag in ("li", "dd", "dt") else why

    def _advertises(self, n: int) -> bool:
        """Whether a block opens with the label of an advert, apart from what stands below it: “A message from our sponsor”, and below that the advert. A
        word that may head a paragraph on advertising is such a label where the block ends with a link, or nothing around it has a head of its own."""
        first, text = self.first_piece(n), self.texts[n]
        if first == text or len(text) > _WHOLE_TEXT or not (told := labels_advert(first)):
            return False
        if told == "surely":
            return True
        last = self.last_piece(n)
        if self.blocks[n].linked >= len(last) > 0 and not ended(last):
            return True
        around = self.paths[n][:-1]
        return not any(
            m != n and self.paths[m][:-1] == around and self._run_in(m)
            for m in range(max(0, n - _NEAR), min(len(self.blocks), n + _NEAR + 1))
        )

    def _run_in(self, n: int) -> bool:
        """Whether a block opens with a short head in an element of its own, and goes on behind it."""
        first = self.first_piece(n)
        return len(first) <= LABEL and len(self.texts[n]) > 2 * len(first) and not ended(first) and not noise(first)

    def _defined_count(self, n: int) -> str:
        """Whether a word that is defined and its value are a counter together: “Read”, “571 times”."""
        if labels_reading_time(self.texts[n]):
            return "counter"
        pair = self.texts[n - 1 : n + 1] if n and self.blocks[n].tag == "dd" and self.blocks[n - 1].tag == "dt" else []
        counts = pair and OF_PAGE.fullmatch(pair[0]) and is_count(" ".join(pair))
        return "counter" if counts or (pair and labels_reading_time(pair[0]) and is_duration(pair[1])) else ""

    def _figures_in_lists(self) -> Iterator[int]:
        """What looks like a counter in a list of several figures with their words, and is one of them: “Visits: 1,200” beside “Tickets sold:
        900” and “Guided tours: 12”."""
        lists: dict[tuple[str, ...], list[int]] = {}
        for n, block in enumerate(self.blocks):
            if block.tag in ("li", "dd"):
                lists.setdefault(self.paths[n][:-1], []).append(n)
        for members in lists.values():
            told = [n for n in members if _FIGURED.fullmatch(self.texts[n]) and not (self.noise[n] or self.metas[n])]
            if len(told) >= _FACTS_IN_LIST:
                yield from (n for n in members if self.noise[n] in ("", "counter") and is_count(self.texts[n]))

    def _between_paragraphs(self) -> Iterator[int]:
        """The paragraphs, headings, captions and items that are a label and a figure, with sentences of the story before and behind them in the same element."""
        told: dict[tuple[str, ...], list[int]] = {}
        for n, weight in enumerate(self.prose):
            if weight:
                told.setdefault(self.paths[n][:-1], []).append(n)
        for n, block in enumerate(self.blocks):
            beside = told.get(self.paths[n][: -2 if block.tag in ("figcaption", "li") else -1], ())
            unsaid = self.noise[n] or (self.metas[n] and all(m.kind == "noise" for m in self.metas[n]))
            if block.tag in _AMONG_PARAGRAPHS and unsaid and beside and block.region not in NOT_OURS:
                within = beside[0] < n < beside[-1]
                if within and not block.linked and not surely_noise(self.texts[n]) and ticker(self.texts[n]):
                    yield n

    def _siblings(self, *tags: str) -> Iterator[list[int]]:
        """The blocks outside of tables that are children of one element and have one of these tags, by element and tag."""
        rows: dict[tuple[tuple[str, ...], str], list[int]] = {}
        for n, block in enumerate(self.blocks):
            if block.tag in tags and block.row < 0:
                rows.setdefault((self.paths[n][:-1], block.tag), []).append(n)
        return iter(rows.values())

    def _beside_timed(self) -> Iterator[int]:
        """The short lines of a row in which several tell a time from now behind other words, or in an element of its own how many commented: titles of
        what else the page has."""
        for members in self._siblings("p", "li", "div", "a"):
            timed = [n for n in members if self._tells_time_behind(n) or self._counted_behind(n)]
            short = all(len(self.texts[n]) <= _LABELLED and not is_sentence(self.texts[n]) for n in members)
            if len(timed) >= _TIMED and 2 * len(timed) >= len(members) and short:
                yield from members

    def _teaser_dated(self, n: int) -> bool:
        """Whether a block is a title that leads elsewhere, of more words than a name has, with the day of what it leads to and nothing else."""
        block, told = self.blocks[n], self.metas[n]
        titles = [m.text for m in told if m.kind == "byline"]
        return (
            len(titles) == 1
            and len(told) == len(titles) + 1
            and all(m.kind in ("byline", "published") for m in told)
            and len(titles[0].split()) > _OF_NAME
            and abs(block.linked - len(titles[0])) <= 1
            and not (
                is_person(titles[0])
                or names_signer(block.names)
                or labelled_byline(titles[0])
                or _AND.search(titles[0])
            )
        )

    def _tells_time_behind(self, n: int) -> bool:
        return has_relative(self.texts[n]) and not is_relative(self.texts[n])

    def _counted_behind(self, n: int) -> bool:
        pieces = self.pieces(n)
        return (
            self.blocks[n].linked > 0
            and 2 <= len(pieces) <= _OF_CARD
            and is_count(pieces[-1])
            and not any(map(is_count, pieces[:-1]))
        )

    def _carded(self) -> Iterator[int]:
        """The blocks of a row of several made alike, each a word or two, a title that leads elsewhere and its teaser, or without that word."""
        for siblings in self._siblings("li", "div", "p", "article"):
            members = [n for n in siblings if self.blocks[n].linked]
            if len(members) > _TIMED and sum(map(self._carries_teaser, members)) * 4 >= len(members) * 3:
                yield from members

    def _carries_teaser(self, n: int) -> bool:
        pieces = self.pieces(n)
        titles = [
            at for at, piece in enumerate(pieces) if abs(len(piece) - self.blocks[n].linked) <= 2 and not ended(piece)
        ]
        return (
            bool(titles)
            and titles[0] <= 1
            and 2 <= len(pieces) <= _OF_CARD
            and titles[0] < len(pieces) - 1
            and len(pieces[0].split()) <= _KICKER_OR_TITLE
            and self._begin_anew(n, pieces[titles[0]], pieces[titles[0] + 1])
        )

    def _begin_anew(self, n: int, *pieces: str) -> bool:
        """Whether each piece may begin a line: a link in a sentence goes on in small letters, or with a stop; where a script has no small letters, paragraphs
        are taken for sentences."""
        small = any(piece[0].islower() or not (piece[0].isalnum() or piece[0] in _OPENS) for piece in pieces)
        cased = any(c.islower() for piece in pieces for c in piece)
        return not small and (cased or self.blocks[n].tag != "p")

    def _in_signature(self, n: int) -> bool:
        """Whether the element around a block's own is named as who signs, and holds a few short lines."""
        chain, box = self.blocks[n].ancestors.split(" "), self.paths[n][:-1]
        if len(chain) < 2 or self.blocks[n].region in NOT_OURS or not names_signer(chain[-2]):
            return False
        others = [
            m
            for m in range(max(0, n - _SIGNATURE), min(len(self.blocks), n + _SIGNATURE + 1))
            if self.paths[m][: len(box)] == box
        ]
        return len(others) <= _SIGNATURE and all(len(self.texts[m]) <= LABEL for m in others)

    def _heads_item(self, n: int) -> bool:
        """Whether a block is the heading of a list's item: where that is a link, a date beside it is of what it leads to."""
        return self.blocks[n].tag in HEADINGS and any(tag_of(part) == "li" for part in self.paths[n])

    def _labelled_link(self, n: int) -> str:
        """Whether a block is a label with a link to another story behind it, whatever the label says: “In depth: the quiet return of the
        beaver”."""
        block, text = self.blocks[n], self.texts[n]
        if text.endswith((":", "：")) and len(text) <= LABEL and self._leads_below(n):
            return "elsewhere"
        label, colon, rest = text.partition(":") if ":" in text else text.partition("：")
        linked = block.linked >= len(rest.strip()) - 2 and rest.strip()
        told = colon and linked and 0 < len(label) <= LABEL and 2 * block.linked > len(label)
        if told and not (is_sentence(rest) and rest.rstrip().endswith(".")):
            return "elsewhere"
        # Without a colon, each in an element of its own in a box that is no paragraph.
        pieces = self.pieces(n) if block.tag in ("div", "aside", "section") and block.linked else []
        apart = len(pieces) == 2 and not self._ends_any(pieces) and abs(len(pieces[1]) - block.linked) <= 2
        return "elsewhere" if apart and len(pieces[0]) <= LABEL and 2 * block.linked > len(pieces[0]) else ""

    def _leads_below(self, n: int) -> bool:
        """Whether right below a block, in the element around it, stands a list of which each entry is a link and nothing else."""
        around = self.paths[n][:-1]
        entries = []
        for m in range(n + 1, len(self.blocks)):
            if self.blocks[m].tag != "li" or self.paths[m][: len(around)] != around:
                break
            entries.append(self.blocks[m])
        return bool(entries) and all(map(led, entries))

    def _ends_any(self, pieces: Sequence[str]) -> bool:
        """Whether any of some pieces is a sentence, or ends one."""
        return any(is_sentence(piece) or ended(piece) for piece in pieces)

    def _noise_by_pieces(self, n: int) -> str:
        """What kind of noise a block is whose elements each say some, or are a button's word behind it, or an advert's links."""
        pieces = self.pieces(n)
        if len(pieces) < 2:
            return ""
        if noise(pieces[0]) == "advert" and self.blocks[n].linked >= sum(map(len, pieces[1:])) > 0:
            return "advert"
        if len(pieces) >= _COUNTERS and all(_FIGURE.fullmatch(piece) for piece in pieces):
            return "counter"  # beside pictures of a heart, a bubble and an arrow
        told = [noise(piece) for piece in pieces]
        if told[0] not in ("counter", "clock") and is_sentence(self.texts[n]) and ended(self.texts[n]):
            return ""  # a word of a sentence may be a link
        return told[0] if told[0] and all(why or len(p) <= _BUTTON for why, p in zip(told, pieces, strict=True)) else ""

    def _data_cells(self) -> frozenset[int]:
        """The blocks that are cells of a table of data. A table with paragraphs, headings or a whole text in a cell only lays out the
        page."""
        tables: dict[str, list[int]] = {}
        for n, block in enumerate(self.blocks):
            if block.row >= 0:
                tables.setdefault(self.table(n), []).append(n)
        found: set[int] = set()
        for members in tables.values():
            cells = Counter((self.blocks[n].row, self.blocks[n].column) for n in members)
            # One row, or one column, that no cell heads is a line of boxes where a cell holds a link, a whole sentence or the page's own words.
            headed = any(self.blocks[n].tag == "th" for n in members)
            single = 1 in (len({row for row, _ in cells}), len({column for _, column in cells}))
            boxes = any(self.blocks[n].linked or is_sentence(self.texts[n]) or noise(self.texts[n]) for n in members)
            laid_out = (single and boxes and not headed) or any(
                self.blocks[n].tag in HEADINGS
                or (cells[self.blocks[n].row, self.blocks[n].column] > 1 and is_sentence(self.texts[n]))
                or len(self.texts[n]) >= _WHOLE_TEXT
                for n in members
            )
            labelled = set(self._labelled_cells(members)) if laid_out or self._tells_of_page(members) else set()
            found.update(labelled if laid_out else set(members) - self._counted)
        return frozenset(found)

    def _tells_of_page(self, members: Sequence[int]) -> bool:
        """Whether a table says of its page who made it, when, and how often it was read: two columns, and a date alone in the second."""
        cells = [self.blocks[n] for n in members]
        dated = (meta_parts(self.texts[n], "", self._document.language) for n in members if self.blocks[n].tag == "td")
        return max(b.column for b in cells) == 1 and any(
            told and all(m.kind == "published" for m in told) for told in dated
        )

    def _labelled_cells(self, members: Sequence[int]) -> Iterator[int]:
        """The cells of data in a table that also lays out a text: values behind the words that head them in their row, but for counters and
        the story's own dates."""
        for label, value, *more in zip(members, [*members[1:], -1], [*members[2:], -1], strict=False):
            pair = self.blocks[label], self.blocks[value]
            beside = more[0] >= 0 and self.blocks[more[0]].tag == "td" and self.blocks[more[0]].row == pair[0].row
            texts = self.texts[label], self.texts[value]
            if (pair[0].tag, pair[1].tag) != ("th", "td") or pair[0].row != pair[1].row or value < 0 or beside:
                continue
            if pair[1].linked or max(map(len, texts)) > _LABELLED or any(map(is_sentence, texts)):
                continue
            if is_count(" ".join(texts)) or reading_time(" ".join(texts)):
                self._counted.update((label, value))
            elif not is_stamp(texts[0]):
                yield from (label, value)

    def row(self, n: int) -> int:
        """The row of its table that a cell stands in."""
        return self._grids[n][1] if n in self._grids else self.blocks[n].row

    def column(self, n: int) -> int:
        """… and the column."""
        return self._grids[n][2] if n in self._grids else self.blocks[n].column

    def table(self, n: int) -> str:
        """The path of the table that a cell stands in."""
        if n in self._grids:
            return self._grids[n][0]
        path = self.paths[n]
        depth = next((d for d in range(len(path), 0, -1) if path[d - 1].startswith("table")), len(path))
        return ">".join(path[:depth])


def _buttons(text: str) -> bool:
    """Whether each word of a line is a button's: “Share Save”."""
    return all(noise(word) == "invitation" for word in text.split())


def _counters_joined(pieces: Sequence[str]) -> Iterator[str]:
    """Pieces of a line, with a figure and the word for what it counts as one: “21K” and “views”."""
    at = 0
    while at < len(pieces):
        both = " ".join(pieces[at : at + 2])
        joined = _FIGURE.fullmatch(pieces[at]) is not None and is_count(both)
        yield both if joined else pieces[at]
        at += 1 + joined


def _listed(line: str) -> list[str]:
    """The pieces of a line that bars or strokes part, or commas where one of them counts the page's readers; the line where nothing does."""
    barred = [piece.strip() for piece in re.split(r"[|·•●]|\s/\s", line) if piece.strip()]
    if len(barred) < 2:
        listed = [piece.strip() for piece in re.split(r",\s+", line) if piece.strip()]
        barred = listed if len(listed) > 2 and any(noise(p) == "counter" or has_relative(p) for p in listed) else barred
    return barred or [line]


def led(block: TextBlock) -> bool:
    """Whether hardly anything in a block is no link."""
    return block.linked * 10 >= 8 * max(1, block.end - block.start)


def tells_facts(block: TextBlock) -> bool:
    """Whether a block, or the box beside the story that it stands in, is named as one of facts: part of the story, set apart.

    Only names from that box inwards count: a page's own (“single-summary”) say nothing of its sidebar.
    """
    chain = block.ancestors.split()
    box = next((i for i in range(len(chain) - 1, -1, -1) if re.match(r"aside\b", chain[i])), len(chain) - 2)
    return _FACTS.search(f"{block.names} {block.path} {' '.join(chain[box:])}") is not None
