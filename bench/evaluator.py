"""Whether quotes are located right, and pages compared right, as somebody outside would ask: generated articles in nine languages with one edit each, and the noise of a page around it.

Run: python bench/evaluator.py [--half near|apart|both] [--show N] [--sort NAME] [--language CODE] [--set ninth|tenth] [--pages] [--layouts FOLDER]. The articles stand in bench/passages/measuring_ninth.toml.
Texts are read without being told their language. `--pages` asks about whole pages through `harness diff`'s comparison instead, in the real browser.

Which half a case is in says the first hexadecimal digit of the SHA-256 of its id (even: near, odd: apart). What the first shows may be mended; the second is only measured.

What is right follows from the edit:

- a sentence whose words stand is “found” where its neighbours stand, in whatever typography, white space or capitals, and without context anywhere; elsewhere, with context, “moved”;
- one with other facts, words, a clause cut or put in, in its place, is “changed”; without context “ambiguous” will do where a near-duplicate on the page is apart from the quote in at most one fact more, and the case is
  left out where it is as near;
- one that is gone is “absent”; where a near-duplicate (two facts or more are others) stays, “ambiguous” will do with less than two sides of context.
"""

from __future__ import annotations

import argparse
import hashlib
import random
import re
import sys
import tomllib
import unicodedata
from collections import Counter, defaultdict
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from functools import partial
from pathlib import Path
from typing import Any

sys.path.insert(0, str(Path(__file__).parents[1]))

from bench.genres import GATED, Part, Sentence, plain
from harness.evidence.answer import answer
from harness.evidence.plain import read_plain
from harness.model.registry import TextQuote

SETS = Path(__file__).with_name("passages")
SEED = 90_900
SPACELESS = ("zh", "ja")
NAMED = {"n": "number", "d": "date", "p": "name", "g": "negation"}
# What an edit of a kind may be called besides.
_ALSO = {"u": {"number"}, "a": {"negation"}, "g": {"number"}, "s": set(GATED), "i": set(GATED)}
_SLOT = re.compile(r"<(\w):([^>]*)>")
_DURATION = re.compile(
    r"\s*(?:hours|minutes|days|weeks|Jahre|Tage|heures|minutes|horas|días|años|місяц|хвилин|років|дней|недель|лет|개월|해 |年|小时|个月|分|日から)"
)
# An advert's label and text, a box's heading and its links, how many read along, hours ago.
_NOISE = {
    "en": ("Advertisement", "Boots for every weather, now 20% off", "Related", ("Ten walks by the sea", "How to read a gas bill"), "{} people are reading this", "Updated {} hours ago"),
    "de": ("Anzeige", "Stiefel für jedes Wetter, jetzt 20 % billiger", "Mehr zum Thema", ("Zehn Wege am Meer", "So liest man eine Gasrechnung"), "{} Leser gerade hier", "Vor {} Stunden aktualisiert"),
    "fr": ("Publicité", "Des bottes par tous les temps, -20 %", "À lire aussi", ("Dix balades en bord de mer", "Comprendre sa facture de gaz"), "{} lecteurs en ce moment", "Mis à jour il y a {} heures"),
    "es": ("Publicidad", "Botas para todo tiempo, 20 % menos", "Te puede interesar", ("Diez paseos junto al mar", "Cómo leer la factura del gas"), "{} personas leen esto", "Actualizado hace {} horas"),
    "uk": ("Реклама", "Чоботи на будь-яку погоду, знижка 20 %", "Читайте також", ("Десять прогулянок біля моря", "Як читати рахунок за газ"), "{} читачів зараз", "Оновлено {} години тому"),
    "ru": ("Реклама", "Сапоги на любую погоду, скидка 20 %", "Читайте также", ("Десять прогулок у моря", "Как читать счёт за газ"), "{} читателей сейчас", "Обновлено {} часа назад"),
    "ko": ("광고", "모든 날씨에 맞는 장화, 지금 20% 할인", "관련 기사", ("바닷가 산책길 열 곳", "가스 요금 고지서 읽는 법"), "{}명이 읽는 중", "{}시간 전 수정"),
    "zh": ("广告", "四季皆宜的靴子,现在八折", "相关阅读", ("十条海边小路", "怎样看懂燃气账单"), "{}人正在阅读", "{}小时前更新"),
    "ja": ("広告", "どんな天気にも長靴、今なら2割引", "関連記事", ("海辺の散歩道十選", "ガス料金の読み方"), "{}人が閲覧中", "{}時間前に更新"),
}  # fmt: skip


@dataclass(frozen=True, slots=True)
class Line:
    own: Sentence
    reword: Sentence | None


@dataclass(frozen=True, slots=True, eq=False)
class Case:
    name: str
    sort: str
    language: str
    quote: TextQuote
    text: str
    statuses: tuple[str, ...]
    spans: list[tuple[int, int]]
    kinds: frozenset[str] | None
    also: frozenset[str]
    near: bool
    sides: int


def story(source: str) -> list[Line]:
    lines: list[Line] = []
    for raw in source.strip().splitlines():
        if raw.startswith("= "):
            lines[-1] = Line(lines[-1].own, plain(raw[2:]))
        else:
            lines.append(Line(_sentence(raw), None))
    return lines


def _sentence(source: str) -> Sentence:
    """The sentence with its slots; those that hold nothing, where a clause may be put in, are kept."""
    parts, at = [], 0
    for match in _SLOT.finditer(source):
        first, *others = match[2].split("|")
        parts += [Part("", source[at : match.start()]), Part(match[1], first, tuple(others))]
        at = match.end()
    return Sentence(tuple(p for p in (*parts, Part("", source[at:])) if p.text or p.kind))


def labels(own: Sentence, which: Sequence[int]) -> tuple[frozenset[str], frozenset[str]]:
    """What an edit of these parts is called, and may be called besides."""
    kinds, also = set(), set()
    for n in which:
        kind = own.parts[n].kind
        also |= _ALSO.get(kind, set())
        if kind in NAMED:
            kinds.add(NAMED[kind])
        if kind == "n" and n + 1 < len(own.parts) and _DURATION.match(own.parts[n + 1].text):
            also |= {"date", "number"}
    return frozenset(kinds), frozenset(also)


class Author:
    """One article, and the cases of one of its sentences."""

    def __init__(self, code: str, data: dict[str, Any], article: int, number: int) -> None:
        self.code, self.data, self.number = code, data, number
        self.head = data["articles"][article]
        self.lines = story(self.head["story"])
        self.line = self.lines[number]
        self.id = f"{code} {article} {number}"
        self.rng = random.Random(f"{SEED} {self.id}")
        self.joiner = "" if code in SPACELESS else " "
        self.made: list[Case] = []

    def text(self, became: list[Sentence | None], twin: Sentence | None, seed: int, extra: tuple[int, Sentence] | None = None) -> tuple[str, dict[int, int]]:  # fmt: skip
        """The page as text, and where its sentences stand. `seed` is the noise's; `extra` is a paragraph put at 0 (first) or 1 (last)."""
        fixed, noise = random.Random(f"{SEED} {self.id} page"), random.Random(f"{SEED} {self.id} {seed}")
        advert, bought, related, links, readers, updated = _NOISE[self.code]
        fillers = fixed.sample(self.data["fillers"], 5)
        places: dict[int, int] = {}
        paragraphs: list[list[Sentence]] = []
        at, size = 0, fixed.choice((1, 2, 2, 3))
        while at < len(became):
            paragraphs.append([s for s in became[at : at + size] if s is not None])
            at, size = at + size, fixed.choice((1, 2, 2, 3))
        paragraphs.insert(fixed.randrange(1, len(paragraphs) + 1), [plain(fillers[0]), plain(fillers[1])])
        if twin is not None:
            paragraphs.insert(0 if fixed.random() < 0.4 else len(paragraphs), [plain(fillers[2]), twin])
        paragraphs.append([plain(fillers[3])])
        if extra is not None:
            paragraphs.insert(0 if extra[0] == 0 else len(paragraphs), [extra[1]])
        for _ in range(noise.randrange(3)):
            what = noise.choice(
                ([advert, bought], [related, *noise.sample(links, 2)], [readers.format(noise.randrange(9, 900))])
            )
            paragraphs.insert(noise.randrange(1, len(paragraphs) + 1), [plain("\n".join(what))])
        out = f"{self.head['title']}\n{self.head['byline']} · {updated.format(noise.randrange(2, 5))}\n"
        for paragraph in paragraphs:
            if not paragraph:
                continue
            out += "\n"
            for position, one in enumerate(paragraph):
                out += self.joiner if position else ""
                places[id(one)] = len(out)
                out += one.text
            out += "\n"
        return out, places

    def case(self, sort: str, became: Sentence | None, statuses: tuple[str, ...], *, twin: Sentence | None = None, which: Sequence[int] = (),
             around: str = "", beside: Sentence | None = None, move: int | None = None, asked: bool = True) -> None:  # fmt: skip
        own = self.line.own
        before, places = self.text([x.own for x in self.lines], twin, 1)
        around = around or self.rng.choice(("both", "both", "before", "after", "none", "none"))
        a = places[id(own)]
        b = a + len(own.text)
        prefix = before[max(0, a - self.rng.randint(20, 60)) : a] if around in ("both", "before") else ""
        suffix = before[b : b + self.rng.randint(20, 60)] if around in ("both", "after") else ""
        sides = (around in ("both", "before")) + (around in ("both", "after"))
        told: list[Sentence | None] = [x.own for x in self.lines]
        told[self.number] = None if move is not None else became
        if beside is not None:
            told[self.number + (1 if self.number + 1 < len(told) else -1)] = beside
        extra = (move, became) if move is not None and became is not None else None
        after, there = self.text(told, twin, self.rng.randrange(2, 9999), extra)
        spans = [(there[id(became)], there[id(became)] + len(became.text))] if became is not None else []
        if sort == "moved":
            stays = move == (0 if self.number == 0 else 1) and self.number in (0, len(told) - 1)
            # A counter and an advert tell nobody where the words stood, nor does one side within a screen's reach.
            near = sides == 1 or not any(x.own.text[-12:] in prefix or x.own.text[:12] in suffix for x in self.lines)
            statuses = ("found",) if not sides else ("moved", "found") if stays or near else ("moved",)
        if sides < 2 and became is None and twin is not None:
            # With nothing around it, nobody can tell a near-duplicate that stays from the sentence with its facts edited.
            statuses = (*statuses, "ambiguous", *(("changed",) if not sides else ()))
        if twin is not None and statuses == ("changed",) and not sides:
            ours, theirs = max(1, len(which)), own.apart(twin)
            if ours >= theirs:
                return
            if theirs - ours == 1 or not which:
                statuses = ("changed", "ambiguous")
        kinds, also = labels(own, which)
        name = f"{self.id} {sort} {len(self.made)}"
        self.made.append(Case(
            name, sort, self.code, TextQuote(exact=own.text, prefix=prefix, suffix=suffix), after, statuses, spans,
            kinds if asked and statuses[0] == "changed" else None, also, twin is not None, sides,
        ))  # fmt: skip

    def of(self, kinds: str) -> list[int]:
        return [n for n in self.line.own.facts if self.line.own.parts[n].kind in kinds]

    def twin(self, least: int) -> Sentence | None:
        """The same sentence about something else, in a third of the cases."""
        there = self.of("ndp")
        if self.rng.random() > 0.38 or len(there) < max(2, least):
            return None
        count = self.rng.choice((least, len(there), len(there)))
        return self.line.own.edited(self.rng.sample(there, count), self.rng)

    def write(self) -> None:
        rng, own = self.rng, self.line.own
        self.case("stands", own, ("found",), twin=self.twin(1))
        for sort, became in (
            ("typography", self._dressed()),
            ("white space", self._spaced()),
            ("capitals", self._upper()),
        ):
            if became is not None:
                self.case(sort, became, ("found",), twin=self.twin(1))
        self.case("moved", own, ("moved",), move=rng.choice((0, 1)), twin=self.twin(2))
        self.case("removed", None, ("absent",), twin=self.twin(2))
        self.case(
            "removed",
            None,
            ("absent",),
            twin=own.edited(rng.sample(self.of("ndp"), 2), rng) if len(self.of("ndp")) > 2 else None,
        )
        for kind, sort in (("n", "number"), ("d", "date"), ("p", "name"), ("g", "negation"), ("u", "unit"), ("m", "modality"), ("a", "attribution"), ("q", "quantifier"), ("s", "cut"), ("i", "put in")):  # fmt: skip
            if there := self.of(kind):
                n = rng.choice(there)
                # Behind all of the words a clause may be put while they stand.
                stands = kind == "i" and n >= len(own.parts) - 2
                beside = self._neighbour() if rng.random() < 0.15 else None
                self.case(
                    sort,
                    own.edited([n], rng),
                    ("changed", "found") if stands else ("changed",),
                    twin=self.twin(2),
                    which=[n],
                    beside=beside,
                )
        facts = self.of("ndpg")
        for count, sort in ((2, "two facts"), (3, "three facts")):
            if len(facts) > count:
                for around in ("none", ""):
                    which = rng.sample(facts, count)
                    self.case(
                        sort,
                        own.edited(which, rng),
                        ("changed",),
                        which=which,
                        around=around,
                        twin=self.twin(3) if count == 2 else None,
                    )
        if self.line.reword is not None:
            for around in ("both", "none", rng.choice(("before", "after"))):
                self.case(
                    "reworded",
                    self.line.reword,
                    ("changed",),
                    around=around,
                    twin=self.twin(3) if around == "both" else None,
                )

    def _neighbour(self) -> Sentence:
        other = self.lines[self.number + 1 if self.number + 1 < len(self.lines) else self.number - 1].own
        which = [n for n in other.facts if other.parts[n].kind in "nd"]
        return other.edited(which[:1], self.rng)

    def _dressed(self) -> Sentence:
        """The words in another system's typography: spaces that do not break, soft hyphens, quotation marks, decomposed letters."""
        text, rng = self.line.own.text, self.rng
        how = rng.sample(("nbsp", "soft", "nfd", "marks"), 2)
        if "marks" in how:
            text = (
                text.replace("'", "’")
                .replace("« ", "“")
                .replace(" »", "”")
                .replace("«", '"')
                .replace("»", '"')
                .replace(" — ", " – ")
            )
            if self.code in SPACELESS:
                text = text.replace(",", "，").replace("%", "％")
        if "nbsp" in how:
            text = re.sub(r"(?<=\d) (?=\w)| (?=\d)", "\u00a0", text)
        if "soft" in how and self.code not in (*SPACELESS, "ko"):
            text = re.sub(r"\b(\w{4})(\w{4})", "\\1\u00ad\\2", text)
        if "nfd" in how:
            text = unicodedata.normalize("NFD", text)
        return plain(text)

    def _spaced(self) -> Sentence | None:
        """The words over several lines, with spaces doubled."""
        if self.code in SPACELESS:
            return None
        words = self.line.own.text.split(" ")
        return plain("".join(w + self.rng.choice((" ", " ", "  ", "\n", " \n ")) for w in words[:-1]) + words[-1])

    def _upper(self) -> Sentence | None:
        return (
            plain(self.line.own.text.upper())
            if self.code not in (*SPACELESS, "ko") and self.rng.random() < 0.4
            else None
        )


def half_of(name: str) -> int:
    return int(hashlib.sha256(name.encode()).hexdigest()[0], 16) % 2


def generate(name: str) -> tuple[list[Case], list[Case]]:
    """The cases of the first half, and of the one kept apart."""
    data = tomllib.loads((SETS / f"measuring_{name}.toml").read_text(encoding="utf-8"))
    halves: tuple[list[Case], list[Case]] = ([], [])
    for code, texts in data.items():
        for article, head in enumerate(texts["articles"]):
            for number in range(len(story(head["story"]))):
                author = Author(code, texts, article, number)
                author.write()
                for case in author.made:
                    halves[half_of(case.name)].append(case)
    return halves


@dataclass(slots=True)
class Score:
    right: int = 0
    extra: int = 0
    missed: int = 0

    def add(self, wanted: bool, told: bool) -> None:
        self.right += wanted and told
        self.extra += told and not wanted
        self.missed += wanted and not told

    def __str__(self) -> str:
        there = self.right + self.missed
        return f"precision {self.right / max(1, self.right + self.extra):.3f} recall {self.right / max(1, there):.3f} ({there} changed)"


def _named(told: set[str], kinds: frozenset[str], also: frozenset[str]) -> set[str]:
    """The kinds told, where any of those that will do as well stands for what is wanted."""
    return told - also | kinds if told & also else told


def common(one: tuple[int, int], other: tuple[int, int]) -> float:
    return max(0, min(one[1], other[1]) - max(one[0], other[0])) / max(1, max(one[1], other[1]) - min(one[0], other[0]))


def measure(cases: list[Case], title: str, show: int) -> None:
    total, right, lied = Counter[str](), Counter[str](), Counter[str]()
    by: dict[str, dict[str, Counter[bool]]] = {k: defaultdict(Counter) for k in ("language", "sides", "near")}
    scores, placed = {kind: Score() for kind in GATED}, {kind: Score() for kind in GATED}
    for case in cases:
        got = answer(read_plain(case.text), case.quote)
        where = (got.start, got.end) if got.start is not None and got.end is not None else None
        ok = got.status.value in case.statuses
        if ok and where and case.spans and got.status.value != "ambiguous":
            ok = common(where, case.spans[0]) >= 0.9
        total[case.sort] += 1
        right[case.sort] += ok
        lied[case.sort] += got.status.value in ("found", "moved") and not {"found", "moved"} & set(case.statuses)
        for name, key in (("language", case.language), ("sides", str(case.sides)), ("near", str(case.near))):
            by[name][key][ok] += 1
        wrong = not ok
        told = {c.kind.value for c in got.changes} if got.status.value == "changed" and ok else set()
        if case.kinds is not None:
            named = _named(told, case.kinds, case.also)
            for kind in GATED:
                scores[kind].add(kind in case.kinds, kind in named)
                if ok and got.status.value == "changed":
                    placed[kind].add(kind in case.kinds, kind in named)
                wrong = wrong or (kind in case.kinds) != (kind in named)
        if wrong and show > 0:
            show -= 1
            changes = [(c.kind.value, c.before, c.after) for c in got.changes]
            print(
                f"--- {case.name} | wanted {case.statuses} {sorted(case.kinds or ())}, got {got.status.value} {changes} {got.reasons}"
            )
            print(f"    P {case.quote.prefix!r}\n    Q {case.quote.exact!r}\n    S {case.quote.suffix!r}")
            for label, span in (("wanted", case.spans[0] if case.spans else None), ("got   ", where)):
                if span is not None and not (label == "got   " and span in case.spans):
                    a, b = span
                    print(
                        f"    {label} {case.text[max(0, a - 40) : a]!r} >> {case.text[a:b]!r} << {case.text[b : b + 40]!r}"
                    )
    count = max(1, sum(total.values()))
    print(
        f"{title}: {count} cases, near-duplicates in {sum(c.near for c in cases) / count:.0%}, context in {sum(c.sides > 0 for c in cases) / count:.0%}"
    )
    print(f"  {'':<24}{'cases':>6}{'right':>8}{'altered, unchanged':>20}")
    for key in [*sorted(total), ""]:
        t, r, u = (sum(c.values()) if not key else c[key] for c in (total, right, lied))
        print(f"  {key or 'all':<24}{t:>6}{r / t:>8.3f}{u:>20}")
    for name, table in by.items():
        print(f"  by {name}: " + ", ".join(f"{k} {n[True] / n.total():.3f}" for k, n in sorted(table.items())))
    for kind in GATED:
        print(f"  {kind:<10} {scores[kind]}; of those told as changed {placed[kind]}")


# Whole pages.


@dataclass(frozen=True, slots=True)
class Pair:
    name: str
    sort: str
    before: str
    after: str
    kinds: frozenset[str] | None
    """None where nothing was edited; kinds of number, date, name and negation."""
    also: frozenset[str]
    quote: str = ""

    @property
    def changed(self) -> bool:
        return self.kinds is not None


def _page(code: str, head: dict[str, Any], told: list[str], make: int, seed: str, fillers: list[str]) -> str:
    """A page of one of four makes: a paper's, one of anonymous boxes, an office's, a weblog's."""
    noise = random.Random(seed)
    advert, bought, related, links, readers, updated = _NOISE[code]
    ago, reading = updated.format(noise.randrange(2, 20)), readers.format(noise.randrange(20, 9000))
    joiner = "" if code in SPACELESS else " "
    paragraphs = [joiner.join(told[n : n + 2]) for n in range(0, len(told), 2)] + fillers[:1]
    shuffled = noise.sample([*links, *fillers[1:3]], 3)
    banner = f'<a href="https://ads.example/{noise.randrange(999)}"><img alt="" width="300" height="60" src="data:,">{bought if noise.random() < 0.6 else shuffled[0]}</a>'
    start = f'<!doctype html><html lang="{code}"><head><meta charset="utf-8"><title>{head["title"]}</title></head><body class="v{noise.randrange(99)}">'
    if make == 0:
        body = [f"<p>{p}</p>" for p in paragraphs]
        body.insert(noise.randrange(1, len(body)), f'<aside class="ad-slot"><small>{advert}</small>{banner}</aside>')
        body.insert(
            noise.randrange(1, len(body)),
            f'<aside class="related"><h3>{related}</h3><ul>{"".join(f"<li><a href=/{n}>{x}</a></li>" for n, x in enumerate(shuffled))}</ul></aside>',
        )
        return f"""{start}<header><nav><a href=/>Start</a> <a href=/a>A</a> <a href=/b>B</a></nav></header><main><article><h1>{head["title"]}</h1>
<p class="byline">{head["byline"]}</p><time datetime="2024-05-06T08:00:00Z">{ago}</time>{"".join(body)}<div class="share-count">{noise.randrange(900)}</div></article></main>
<section id="comments"><h2>{noise.randrange(90)}</h2><p>{noise.choice(fillers)}</p></section><footer>© {reading}</footer></body></html>"""
    if make == 1:
        body = [f'<div class="c{noise.randrange(9999)} txt">{p}</div>' for p in paragraphs]
        return f"""{start}<div class="top"><span>{reading}</span><div class="promo banner">{advert}: {banner}</div></div><div class="wrap"><div class="ttl"><h1>{head["title"]}</h1></div>
<div class="meta"><span>{head["byline"]}</span> · <span class="ago">{ago}</span></div><div class="content">{"".join(body)}</div></div>
<div class="teasers"><div><b>{related}</b></div>{"".join(f'<div><a href="/{n}">{x}</a></div>' for n, x in enumerate(shuffled))}</div></body></html>"""
    if make == 2:
        rows = "".join(f"<p>{p}</p>" for p in paragraphs)
        return f"""{start}<div role="banner"><a href=/>Home</a></div><div role="main"><h1>{head["title"]}</h1><p><strong>{head["byline"]}</strong></p><div class="body-text">{rows}</div>
<hr><p class="visits">{reading}</p></div><div role="complementary"><h2>{related}</h2><ul>{"".join(f"<li><a href=/{n}>{x}</a>" for n, x in enumerate(shuffled))}</ul></div><div role="contentinfo">{ago}</div></body></html>"""
    cookie = (
        '<div class="cookie-consent" style="position:fixed;bottom:0"><p>Cookies</p><button>OK</button></div>'
        if noise.random() < 0.5
        else ""
    )
    body = "".join(f"<p>{p}</p>" for p in paragraphs)
    return f"""{start}{cookie}<div class="hfeed"><article class="post hentry" itemscope itemtype="https://schema.org/BlogPosting"><h1 class="entry-title" itemprop="headline">{head["title"]}</h1>
<span class="author vcard" itemprop="author">{head["byline"]}</span> <span class="posted-on">{ago}</span><div class="entry-content" itemprop="articleBody">{body}
<div class="sharedaddy"><a href=#>Share ({noise.randrange(999)})</a></div></div></article></div><div class="widget-area"><section class="widget"><h2>{related}</h2><ul>{"".join(f"<li><a href=/{n}>{x}</a></li>" for n, x in enumerate(shuffled))}</ul></section>
<section class="widget"><p>{reading}</p></section></div></body></html>"""


def _drawn(
    code: str,
    head: dict[str, Any],
    fillers: list[str],
    told: list[str],
    make: int,
    side: str,
    name: str,
    title: str = "",
) -> str:
    return _page(code, {**head, "title": title or head["title"]}, told, make, f"{name} {side}", fillers)


def pairs() -> list[Pair]:
    data = tomllib.loads((SETS / "measuring_ninth.toml").read_text(encoding="utf-8"))
    made: list[Pair] = []
    for code, texts in data.items():
        for article, head in enumerate(texts["articles"]):
            lines = story(head["story"])
            told = [x.own.text for x in lines]
            key = f"{code} {article}"
            rng = random.Random(f"{SEED} {key} pairs")
            draw = partial(_drawn, code, head, texts["fillers"])
            for make in range(4):
                name = f"{key} noise {make}"
                quote = rng.choice(told) if make % 2 else ""
                made.append(
                    Pair(
                        name,
                        "noise",
                        draw(told, make, "before", name),
                        draw(told, make, "after", name),
                        None,
                        frozenset(),
                        quote,
                    )
                )
            for turn, (kind, sort) in enumerate((("n", "number"), ("d", "date"), ("p", "name"), ("g", "negation"), ("=", "reworded"), ("-", "removed"), ("+", "added"), ("h", "headline"))):  # fmt: skip
                name, make = f"{key} {sort}", (turn + article) % 4
                quote, kinds, also, title, after = "", frozenset[str](), frozenset[str](), head["title"], list(told)
                if kind in "ndpg":
                    which = [(s, n) for s, x in enumerate(lines) for n in x.own.facts if x.own.parts[n].kind == kind]
                    s, n = rng.choice(which)
                    after[s] = lines[s].own.edited([n], rng).text
                    kinds, also = labels(lines[s].own, [n])
                    quote = told[s] if rng.random() < 0.5 else ""
                elif kind == "=":
                    s = rng.choice([s for s, x in enumerate(lines) if x.reword])
                    after[s] = lines[s].reword.text  # type: ignore[union-attr]
                elif kind == "-":
                    del after[rng.randrange(len(after))]
                    also = frozenset(GATED)
                elif kind == "+":
                    after.insert(rng.randrange(1, len(after)), texts["fillers"][5])
                    also = frozenset(GATED)
                else:
                    title, also = texts["articles"][1 - article]["title"], frozenset(GATED)
                made.append(
                    Pair(
                        name,
                        sort,
                        draw(told, make, "before", name),
                        draw(after, make, "after", name, title),
                        kinds,
                        also,
                        quote,
                    )
                )
    return made


def _named_right(pair: Pair, told: set[str], scores: dict[str, Score]) -> bool:
    """Whether what was edited is named as what it is, which is noted in ``scores``."""
    if pair.kinds is None:
        return True
    named, right = _named(told, pair.kinds, pair.also), True
    for kind in GATED if pair.sort in (*GATED, "reworded") else ():
        scores[kind].add(kind in pair.kinds, kind in named)
        right = right and (kind in pair.kinds) == (kind in named)
    return right


def measure_pages(
    given: Sequence[Any],
    title: str,
    show: int,
    layouts: Path | None,
    rightly: Callable[[Any, set[str], dict[str, Score]], bool],
) -> None:
    """Print how pairs of pages come out, and how well their edits are named: what ``rightly`` says of a pair and the kinds told.

    A pair has ``name``, ``sort``, ``before``, ``after``, ``changed``, ``kinds`` and ``quote``."""
    from bench._layouts import read_pages
    from harness.engine.at_hand import page_of
    from harness.engine.diff import compare_pages
    from harness.engine.json_lines import LineError

    read = read_pages([p for pair in given for p in (pair.before, pair.after)], layouts)
    total, right, refused = Counter[str](), Counter[str](), 0
    scores = {kind: Score() for kind in GATED}
    for pair in given:
        before, after = (page_of(next(read), page.encode()) for page in (pair.before, pair.after))
        try:
            got = compare_pages(before, after, [pair.quote] if pair.quote else [])
        except LineError as error:
            got = {"changed": None, "error": str(error), "findings": []}
        refused += got["changed"] is None
        ok = got["changed"] is pair.changed
        total[pair.sort] += 1
        right[pair.sort] += ok
        wrong = not rightly(pair, {f["kind"] for f in got["findings"]}, scores) or not ok
        if wrong and show > 0:
            show -= 1
            print(
                f"--- {pair.name} quote {pair.quote[:30]!r} wanted {list(pair.kinds or ())} got {got['changed']} {got.get('error', '')}"
            )
            for f in got["findings"]:
                print("      ", f["code"], f["place"], f["kind"], repr(f["before"][:90]), repr(f["after"][:90]))
    print(f"{title}: {sum(total.values())} pairs, {refused} refused")
    for key in sorted(total):
        print(f"  {key:<24}{total[key]:>6}{right[key] / total[key]:>8.3f} (changed, or not, rightly told)")
    for kind in GATED:
        print(f"  {kind:<10} {scores[kind]}")


def command(
    doc: str | None,
    sets: Mapping[str, Callable[[], tuple[list[Any], list[Any]]]],
    ask: Callable[[list[Any], str, int], None],
    pages: Callable[[], list[Any]] | None = None,
    page_of: Callable[[str], str] = str,
    rightly: Callable[[Any, set[str], dict[str, Score]], bool] = _named_right,
) -> None:
    """Measure as the command line asks. Each of ``sets``, of which the first is the usual one, makes its quotes, in halves, which ``ask``
    measures; ``pages`` makes pairs of pages, where there are any. ``page_of`` says by what of a pair's name its half is drawn, ``rightly``
    whether a pair was named as it should be."""
    parser = argparse.ArgumentParser(description=doc)
    parser.add_argument("--half", choices=("near", "apart", "both"), default="both")
    parser.add_argument("--set", choices=tuple(sets), default=next(iter(sets)), dest="which")
    parser.add_argument("--show", type=int, default=0, help="how many wrong answers to print, of the first half only")
    parser.add_argument("--sort", default="", help="only sorts that begin so")
    parser.add_argument("--language", default="")
    parser.set_defaults(pages=False)
    if pages is not None:
        parser.add_argument("--pages", action="store_true", help="ask about whole pages instead")
        parser.add_argument("--layouts", type=Path, help="where what the browser reads is kept for another run")
    given = parser.parse_args()
    halves: tuple[list[Any], list[Any]] = ([], [])
    if pages is not None and given.pages:
        for pair in pages():
            if pair.sort.startswith(given.sort) and pair.name.startswith(given.language):
                halves[half_of(page_of(pair.name))].append(pair)
    else:
        for half, made in zip(halves, sets[given.which](), strict=True):
            half += [c for c in made if c.sort.startswith(given.sort) and given.language in ("", c.language)]
    for half, chosen, name in zip(("near", "apart"), halves, ("first half", "kept apart"), strict=True):
        if given.half in (half, "both"):
            title, show = f"measuring_{given.which}, {name}", given.show if half == "near" else 0
            if given.pages:
                measure_pages(chosen, title, show, given.layouts, rightly)
            else:
                ask(chosen, title, show)


if __name__ == "__main__":
    command(__doc__, {name: partial(generate, name) for name in ("ninth", "tenth")}, measure, pairs)
