"""Whether quotes are located right, and pages compared right, on pages of twelve makes in fourteen languages, written blind.

Run: python bench/twelfth.py [--half near|apart|both] [--show N] [--sort NAME] [--language CODE] [--pages] [--layouts FOLDER]. The pages stand in bench/passages/measuring_twelfth.toml: of a wire, a
paper, a ministry, an aid group, a weblog, an encyclopedia, a court, a channel, a live report, a firm, an office of statistics, and questions with answers. Texts are read without being told their
language. `--pages` asks about whole pages through `harness diff`'s comparison instead, in the real browser.

Which half a page is in says the first hexadecimal digit of the SHA-256 of its id (even: near, odd: apart), for its quotes as for its pairs. What the first shows may be mended; the second is only
measured.

What is right follows from the edit; the first status named is the strict answer:

- words that stand are “found” where they stood, in whatever typography, white space or lines broken at a hyphen, and with words left out (…) or put in [brackets] by who quotes; elsewhere, with
  context, “moved”;
- what has other facts or words, in its place, is “changed”; without context “ambiguous” will do where a lookalike stands on the page;
- what is gone is “absent”; where a lookalike stays and less than two sides of context are given, “ambiguous” will do, and “changed” where no context is given and another of the quote's facts
  stands in it: nobody could tell it from the passage edited twice;
- what stands twice is “ambiguous” without context, and found where its context is.

A third of the pages hold, for every sentence with two facts or more, one like it with two other facts.
"""

from __future__ import annotations

import html as markup
import random
import re
import sys
import tomllib
from collections.abc import Callable, Sequence
from dataclasses import dataclass, replace
from functools import partial
from pathlib import Path
from typing import Any

sys.path.insert(0, str(Path(__file__).parents[1]))

from bench import evaluator, outsider
from bench.evaluator import GATED, SETS, half_of
from bench.outsider import Case, Line, Pair, lines, plainly
from harness.model.registry import Names, TextQuote

SET = SETS / "measuring_twelfth.toml"
SEED = 121_200
SPACELESS = ("zh", "ja")
KINDS = {**outsider.KINDS, "v": "wording", "t": "wording"}
# What else an edit of a kind may be called.
ALSO = {"u": {"number"}, "q": {"number", "negation"}, "m": {"negation"}, "a": {"negation"}, "v": {"negation"}, "s": set(GATED)}  # fmt: skip
_PLACES = {"h": "headline", "b": "byline", "d": "published", "c": "caption"}
# What one who quotes puts for a name.
_PUT = {
    "en": "the firm", "de": "die Firma", "fr": "la société", "es": "la empresa", "uk": "компанія", "ru": "компания", "ko": "회사",
    "zh": "该公司", "ja": "同社", "ar": "الشركة", "pl": "firma", "it": "la ditta", "pt": "a empresa", "tr": "şirket",
    "nl": "het bedrijf", "sv": "bolaget", "cs": "firma",
    "ro": "firma", "fi": "yhtiö", "el": "η εταιρεία", "he": "החברה", "hi": "कंपनी", "fa": "شرکت",
}  # fmt: skip


def read(source: str) -> list[Line]:
    """The lines of a page: what stands above the story first."""
    own, rest = [], []
    for raw in source.strip().splitlines():
        if raw.startswith("@"):
            own.append(replace(lines(raw[3:])[0], sort=_PLACES[raw[1]]))
        else:
            rest.append(raw)
    return [*own, *lines("\n".join(rest))]


def labels(line: Line, which: Sequence[int]) -> tuple[tuple[tuple[str, ...], ...], frozenset[str]]:
    kinds = tuple(tuple(KINDS[k] for k in line.parts[n].kind.split("/")) for n in which)
    return kinds, frozenset(a for n in which for k in line.parts[n].kind.split("/") for a in ALSO.get(k, ()))


def typed(text: str, code: str, rng: random.Random) -> str:
    """The same words as another program sets them."""
    text = text.replace("'", "’").replace(" - ", " – ")
    text = re.sub(r'"([^"]*)"', r"“\1”", text).replace("« ", "«\u202f").replace(" »", "\u202f»")
    text = re.sub(r"(?<=\d) (?=\w)", "\u00a0", text)
    if code in SPACELESS:
        text = text.replace(",", "，").replace(":", "：")
    return text.replace("-", "\u2011") if rng.random() < 0.4 else text


def broken(text: str) -> str:
    """Long words broken at a hyphen, as a printed page's lines are."""
    return re.sub(
        r"(?<![\w'’-])([a-zäöüßéèêàçñóíáúа-яіїєґёąćęłńśźżışğ]{4})([a-zäöüßéèêàçñóíáúа-яіїєґёąćęłńśźżışğ]{4,})(?![\w'’-])",
        r"\1-\n\2",
        text,
        count=2,
    )


def stands_in(own: Line, twin: Line) -> bool:
    """Whether a fact of a sentence stands in one like it, as far as figures, capitals and slots tell."""
    same = [a for a, b in zip(own.parts, twin.parts, strict=True) if a.text == b.text]
    plain = " ".join(a.text for a in same if not a.kind)
    return any(a.kind[:1] in "ndpu" for a in same if a.kind) or re.search(r"\d|(?<=\w )[A-ZÀ-ÝА-ЯЁЄІЇҐ]\w", plain) is not None  # fmt: skip


class Desk:
    """The cases of one line of one page."""

    def __init__(self, code: str, around: dict[str, Any], told: list[Line], page: int, number: int, doubles: bool, rewords: bool, names: Names = ()) -> None:  # fmt: skip
        self.names = names
        self.rewords = rewords
        """Whether it is asked of other words that no fact be told."""
        self.code, self.around, self.lines, self.own = code, around, told, told[number]
        self.page_id, self.id = f"{code} {page}", f"{code} {page} {number}"
        self.rng = random.Random(f"{SEED} {self.id}")
        self.made: list[Case] = []
        self.turn = self.rng.randrange(4)
        facts = self.own.of("ndp")
        self.double = self.twin() if doubles and self.own.sort == "sentence" and len(facts) > 1 else None

    def twin(self) -> Line:
        return replace(self.own.edited(self.rng.sample(self.own.of("ndp"), 2), self.rng), new=True)

    def text(self, told: Sequence[Line | None], version: int, extras: Sequence[tuple[int, Line]]) -> tuple[str, dict[int, int]]:  # fmt: skip
        """The page's text, and where its lines stand; each extra is a paragraph before the story (0) or behind it (1)."""
        noise = random.Random(f"{SEED} {self.id} {version}")
        menu, more, links, foot = outsider._FURNITURE[self.code]
        out, places = f"{menu}\n\n", dict[int, int]()

        def put(line: Line, gap: str) -> None:
            nonlocal out
            out += gap
            places[id(line)] = len(out)
            out += line.text.replace(" | ", "\t") if line.sort == "row" else line.text

        for side, extra in extras:
            if side == 0:
                put(extra, "\n\n")
        joiner, fresh = "" if self.code in SPACELESS else " ", True
        for line in told:
            if line is None:
                continue
            beside = line.sort in ("sentence", "row") and not line.new and not fresh
            put(line, ("\n" if line.sort == "row" else joiner) if beside else "\n\n")
            fresh = line.sort not in ("sentence", "row")
            if line.sort == "byline":
                out += f"\n{self.around['ago'].format(noise.randrange(2, 59))}"
        for side, extra in extras:
            if side == 1:
                put(extra, "\n\n")
        shown = "\n".join(noise.sample(links, 3))
        return f"{out}\n\n{self.around['readers'].format(noise.randrange(20, 900))}\n\n{more}\n{shown}\n\n{foot}\n", places  # fmt: skip

    def case(self, sort: str, became: Line | None, statuses: tuple[str, ...], *, which: Sequence[int] = (), sides: str = "", told: list[Line | None] | None = None,
             twin: Line | None = None, move: int | None = None, quoted: str | None = None) -> None:  # fmt: skip
        own = self.own
        twin = twin or self.double
        extras = [(self.rng.choice((0, 1)), twin)] if twin is not None else []
        before, there = self.text(self.lines, 0, extras)
        if not sides:
            sides = ("both", "before", "none", "after")[self.turn % 4]
            self.turn += 1
        a, b = there[id(own)], there[id(own)] + len(own.text.replace(" | ", "\t"))
        quote = TextQuote(
            exact=before[a:b] if quoted is None else quoted,
            prefix=before[max(0, a - 32) : a] if sides in ("both", "before") else "",
            suffix=before[b : b + 32] if sides in ("both", "after") else "",
        )
        if twin is not None and statuses[0] == "changed" and sides != "both":
            statuses = (*statuses, "ambiguous")
        if statuses[0] == "changed" and sides == "none" and len(quote.exact) < (9 if self.code in (*SPACELESS, "ko") else 24):  # fmt: skip
            statuses = (*statuses, "absent", "ambiguous")
        now = list(told) if told is not None else [became if x is own else x for x in self.lines]
        twice_edited = statuses[0] == "absent" and sides == "none" and twin is not None and stands_in(own, twin)
        if twice_edited:
            statuses = (*statuses, "changed")
        if move is not None and became is not None:
            now = [None if x is own else x for x in self.lines]
            extras = [*extras, (move, became)]
        after, stands = self.text(now, 1 + len(self.made), extras)
        span = None
        if became is not None:
            span = (stands[id(became)], stands[id(became)] + len(became.text.replace(" | ", "\t")))
            # A name for which brackets stand at the quote's edge is not quoted; the passage edited has it all the same.
            if quoted is not None and statuses[0] == "found" and quoted.startswith("["):
                span = (span[0] + len(became.parts[0].text), span[1])
            if (
                quoted is not None
                and statuses[0] == "found"
                and (last := quoted.rpartition("]")[2]) != quoted
                and not any(map(str.isalnum, last))
            ):
                span = (span[0], span[1] - len(became.parts[-2 if last else -1].text) - len(last))
        elif twice_edited and twin is not None:
            span = (stands[id(twin)], stands[id(twin)] + len(twin.text))
        kinds, also = labels(own, which)
        asks = statuses[0] in ("changed", "found") and (self.rewords or sort != "reworded")
        self.made.append(Case(f"{self.id} {sort} {len(self.made)}", sort, self.code, quote, after, statuses, span, kinds if asks else None, also, (sides in ("both", "before")) + (sides in ("both", "after")), self.names))  # fmt: skip

    def write(self) -> None:
        own, rng = self.own, self.rng
        self.case("stands", own, ("found",))
        for n in own.of("ndpgvqmausw"):
            sort = {"s": "clause cut", "v": "opposite"}.get(own.parts[n].kind[0], KINDS[own.parts[n].kind[0]])
            for other in own.parts[n].others[:2]:
                parts = list(own.parts)
                parts[n] = replace(parts[n], text=other)
                self.case(sort, replace(own, parts=tuple(parts)), ("changed",), which=[n])
        self._respelled()
        if own.sort != "sentence":
            return
        for sort, text in (("typography", typed(own.text, self.code, rng)), ("hyphenated", broken(own.text)), ("white space", self._spaced())):  # fmt: skip
            if text != own.text:
                self.case(sort, replace(plainly(text), new=own.new), ("found",))
        if (text := broken(own.text)) != own.text and (there := own.of("ndpg")):
            which = [rng.choice(there)]
            became = replace(plainly(broken(own.edited(which, rng).text)), new=own.new)
            self.case("hyphenated, edited", became, ("changed",), which=which)
        if own.reword:
            for sides in ("both", "none"):
                became = replace(plainly(own.reword), new=own.new)
                self.case("reworded", became, ("changed", "ambiguous") if self.double and sides == "none" else ("changed",), sides=sides)  # fmt: skip
        self.case("moved", own, ("moved", "found"), sides="both", move=rng.choice((0, 1)))
        gone = [None if x is own else x for x in self.lines]
        left = ("absent", "ambiguous") if self.double else ("absent",)
        self.case("removed", None, left, told=list(gone))
        if len(own.of("ndp")) > 1:
            for sides in ("both", "none"):
                self.case("removed, lookalike", None, ("absent",) if sides == "both" else ("absent", "ambiguous"), sides=sides, told=list(gone), twin=self.twin())  # fmt: skip
                self.case("stands, lookalike", own, ("found",), sides=sides, twin=self.twin())
            which = [rng.choice(own.of("ndpg"))]
            self.case("edited, lookalike", own.edited(which, rng), ("changed",), sides="both", which=which, twin=self.twin())  # fmt: skip
            self.case("two facts", own.edited(pair := rng.sample(own.of("ndp"), 2), rng), ("changed",), which=pair, sides="both")  # fmt: skip
        if len(own.text) > (12 if self.code in (*SPACELESS, "ko") else 30):
            double = replace(own, new=True)
            self.case("twice", own, ("ambiguous",), sides="none", twin=double)
            self.case("twice", own, ("found",), sides="both", twin=double)
        self._left_out()
        self._put_in()

    def _respelled(self) -> None:
        """In another spelling that is declared the words stand; with another fact beside it, that alone has changed."""
        own, rng = self.own, self.rng
        for n in own.of("t"):
            parts = list(own.parts)
            parts[n] = replace(parts[n], text=parts[n].others[0])
            respelled = replace(own, parts=tuple(parts))
            for sides in ("both", "none"):
                self.case("declared spelling", respelled, ("found",), sides=sides)
            if rest := own.of("ndpg"):
                which = [rng.choice(rest)]
                self.case("declared spelling, edited", respelled.edited(which, rng), ("changed",), which=which)

    def _spaced(self) -> str:
        if self.code in SPACELESS:
            return self.own.text
        return "".join(w + self.rng.choice((" ", "  ", "\n", "\u00a0")) for w in self.own.text.split(" ")).rstrip()

    def _left_out(self) -> None:
        own, rng = self.own, self.rng
        slots = own.of("ndpgvqmau")
        least = 6 if self.code in (*SPACELESS, "ko") else 14
        for first, last in ((a, b) for a in slots for b in slots if b > a):
            head, tail = own.text[: own.offset(first + 1)], own.text[own.offset(last) :]
            between = own.text[len(head) : own.offset(last)]
            if len(head) < least or len(tail) < least or len(between) < least / 2:
                continue
            quoted = head + rng.choice((" … ", " ... ", " [...] ", "… ")) + tail
            self.case("left out", own, ("found",), quoted=quoted)
            which = [rng.choice([n for n in slots if n <= first or n >= last])]
            self.case("left out, edited", own.edited(which, rng), ("changed",), which=which, quoted=quoted)
            if middle := [n for n in slots if first < n < last]:
                self.case("left out, edited there", own.edited([rng.choice(middle)], rng), ("found",), quoted=quoted)
            return

    def _put_in(self) -> None:
        own, rng = self.own, self.rng
        for n in own.of("p"):
            parts = list(own.parts)
            parts[n] = replace(parts[n], text=f"[{_PUT[self.code]}]")
            quoted = "".join(p.text for p in parts)
            if len(quoted) < (14 if self.code in (*SPACELESS, "ko") else 40):
                continue
            self.case("put in", own, ("found",), quoted=quoted)
            if rest := [m for m in own.of("ndpg") if m != n]:
                which = [rng.choice(rest)]
                self.case("put in, edited", own.edited(which, rng), ("changed",), which=which, quoted=quoted)
            return


def pages(source: Path = SET) -> list[tuple[str, dict[str, Any], int, str, list[Line], Names]]:
    """Language, surroundings, number, make, lines and declared names of each page."""
    data = tomllib.loads(source.read_text(encoding="utf-8"))
    others = (SETS / f"measuring_{lot}.toml" for lot in ("thirteenth", "twelfth", "fifteenth"))
    known = [data, *(tomllib.loads(p.read_text(encoding="utf-8")) for p in others)]
    around = {code: texts["around"] for one in reversed(known) for code, texts in one.items() if "around" in texts}
    return [
        (code, around[code], n, head["make"], read(head["text"]), tuple(map(tuple, head.get("names", ()))))
        for code, texts in data.items()
        for n, head in enumerate(texts["pages"])
    ]


def generate(source: Path = SET, rewords: bool = False) -> tuple[list[Case], list[Case]]:
    halves: tuple[list[Case], list[Case]] = ([], [])
    for count, (code, around, page, _make, told, names) in enumerate(pages(source)):
        for number, line in enumerate(told):
            if len(line.parts) > 1 and line.sort not in ("published", "byline"):
                desk = Desk(code, around, told, page, number, count % 3 == 0, rewords, names)
                desk.write()
                halves[half_of(desk.page_id)].extend(desk.made)
    return halves


# Whole pages.

Blocks = list[tuple[str, list[str]]]


@dataclass(frozen=True, slots=True)
class Sheet:
    """A page of a make, as it is sent out once."""

    code: str
    around: dict[str, Any]
    told: Sequence[Line]
    seed: str
    dressed: bool
    """Whether another program set its words."""

    def one(self, sort: str) -> str:
        return next((self.typed(x.text) for x in self.told if x.sort == sort), "")

    def typed(self, text: str) -> str:
        return markup.escape(typed(text, self.code, random.Random(self.seed)) if self.dressed else text, quote=False)

    def blocks(self) -> Blocks:
        """Paragraphs of sentences, headings, and tables of rows."""
        out: Blocks = []
        for line in self.told:
            name = {"sentence": "p", "row": "table", "heading": "h", "note": "note"}.get(line.sort)
            if name is None:
                continue
            if out and out[-1][0] == name and name in ("p", "table") and not line.new:
                out[-1][1].append(self.typed(line.text))
            else:
                out.append((name, [self.typed(line.text)]))
        return out

    def html(self, make: str) -> str:
        rng = random.Random(self.seed)
        menu, more, links, foot = outsider._FURNITURE[self.code]
        told = self.around
        listed = "".join(f'<li><a href="/{rng.randrange(9999)}?src=rel">{x}</a></li>' for x in rng.sample([*links, *told["bought"]], 3))  # fmt: skip
        most = "".join(f'<li><a href="/m{n}">{x}</a></li>' for n, x in enumerate(rng.sample(links, 3)))
        nav = "".join(f'<a href="/{n}">{w}</a> ' for n, w in enumerate(menu.split()))
        readers, ago = told["readers"].format(rng.randrange(20, 9000)), told["ago"].format(rng.randrange(2, 59))
        bought = rng.choice(told["bought"])
        advert = rng.choice((
            f'<div class="ad-slot" id="gpt-{rng.randrange(99)}"><span>{told["advert"]}</span><a href="https://ads.example/{rng.randrange(99)}">{bought}</a></div>',
            f'<aside aria-label="{told["advert"]}"><a rel="sponsored" href="https://ads.example/c"><img src="data:," alt="">{bought}</a></aside>',
            "",
        ))  # fmt: skip
        aside = rng.choice((f'<div class="read-also"><b>{more}</b><ul>{listed}</ul></div>', f'<aside class="teaser"><h4>{more}</h4><a href="/x{rng.randrange(99)}">{rng.choice(links)}</a></aside>', ""))  # fmt: skip
        cookie = f'<div id="cookie-bar" style="position:fixed;bottom:0;left:0"><p>{told["cookie"]}</p><button>OK</button></div>' if rng.random() < 0.4 else ""  # fmt: skip
        said = "".join(f'<li class="comment"><b>user{rng.randrange(999)}</b> <time>{ago}</time><p>{c}</p></li>' for c in rng.sample(told["comments"], rng.randrange(1, 4)))  # fmt: skip
        comments = f'<section id="comments"><h3>{rng.randrange(3, 90)}</h3><ol>{said}</ol></section>'
        letter = f'<form class="newsletter"><p>{told["letter"]}</p><input type="email"><button>→</button></form>' if rng.random() < 0.5 else ""  # fmt: skip
        parts = Parts(self, rng, advert, aside, readers, ago)
        title, published = self.one("headline"), self.one("published")
        head = f'<!doctype html><html lang="{self.code}" dir="{"rtl" if self.code == "ar" else "ltr"}"><head><meta charset="utf-8"><title>{title}</title><meta property="og:title" content="{markup.escape(title)}"><meta name="build" content="{rng.randrange(99999)}"></head><body class="t{rng.randrange(99)}">'
        end = f'<aside class="sidebar"><h3>{told["most"]}</h3><ol>{most}</ol>{letter}</aside><footer><p>{foot}</p><small>{readers}</small></footer>{cookie}</body></html>'
        return f"{head}<header><nav>{nav}</nav></header>{_MAKES[make](parts, title, published)}{comments if make in ('paper', 'blog') else ''}{end}"


@dataclass(frozen=True, slots=True)
class Parts:
    sheet: Sheet
    rng: random.Random
    advert: str
    aside: str
    readers: str
    ago: str

    def paragraphs(self, open_p: Callable[[int], str] = lambda _: "<p>", close_p: str = "</p>", mark: Callable[[int], str] = lambda _: "", heading: str = "<h2>{}</h2>") -> list[str]:  # fmt: skip
        joiner, count, sentence, out = "" if self.sheet.code in SPACELESS else " ", 0, 0, []
        for name, texts in self.sheet.blocks():
            if name == "h":
                out.append(heading.format(texts[0]))
            elif name == "note":
                out.append(f'<p class="correction"><em>{texts[0]}</em></p>')
            elif name == "table":
                cells = [[c.strip() for c in t.split(" | ")] for t in texts]
                out.append(
                    "<table><thead><tr>" + "".join(f'<th scope="col">{c}</th>' for c in cells[0]) + "</tr></thead><tbody>"
                    + "".join(f'<tr><th scope="row">{r[0]}</th>' + "".join(f"<td>{c}</td>" for c in r[1:]) + "</tr>" for r in cells[1:]) + "</tbody></table>"
                )  # fmt: skip
            else:
                count += 1
                marked = []
                for text in texts:
                    sentence += 1
                    marked.append(text + mark(sentence))
                out.append(open_p(count) + joiner.join(marked) + close_p)
        return out

    def mixed(self, told: list[str]) -> str:
        """With an advert and links to other stories among them."""
        for extra in (self.advert, self.aside):
            if extra:
                told.insert(self.rng.randrange(1, len(told) + 1), extra)
        return "\n".join(told)

    def figure(self) -> str:
        caption = self.sheet.one("caption")
        return f'<figure><img src="data:image/gif;base64,R0lGODlhAQABAAAAACH5BAEKAAEALAAAAAABAAEAAAICTAEAOw==" width="640" height="360" alt=""><figcaption>{caption}</figcaption></figure>' if caption else ""  # fmt: skip

    def signed(self, tag: str = "p", more: str = "") -> str:
        byline = self.sheet.one("byline")
        return f'<{tag} class="byline author"{more}>{byline}</{tag}>' if byline else ""


def _wire(p: Parts, title: str, published: str) -> str:
    told = p.paragraphs()
    linked = f'<script type="application/ld+json">{{"@context":"https://schema.org","@type":"NewsArticle","headline":"{title.replace(chr(34), "”")}","datePublished":"{published}T09:00:00Z"}}</script>'
    return f'{linked}<main><article><h1>{title}</h1>{p.signed()}<time datetime="{published}T09:00:00Z">{published}</time><span class="updated">{p.ago}</span>{p.figure()}<div class="article-body">{p.mixed(told)}</div></article></main>'


def _paper(p: Parts, title: str, published: str) -> str:
    told = p.paragraphs()
    share = f'<ul class="share"><li>Facebook {p.rng.randrange(900)}</li><li>X {p.rng.randrange(900)}</li></ul>'
    return f'<div class="page-wrap"><article class="story"><h1 class="story-title">{title}</h1>{p.figure()}<div class="meta">{p.signed("span")} · <time datetime="{published}">{published}</time> · {p.readers}</div>{share}<div class="story-text">{p.mixed(told)}</div><p class="tags"><a href="/tag/1">#1</a> <a href="/tag/2">#2</a></p></article></div>'


def _ministry(p: Parts, title: str, published: str) -> str:
    return f'<div class="crumbs"><a href="/">⌂</a> › <a href="/n">{p.rng.randrange(10, 99)}</a></div><div role="main" id="content"><h1>{title}</h1><p class="date">{published}</p>{"".join(p.paragraphs())}<p class="visits">{p.readers}</p><div class="tools"><a href="#" onclick="print()">⎙</a></div></div>'


def _ngo(p: Parts, title: str, published: str) -> str:
    told = p.paragraphs(mark=lambda n: f'<sup><a href="#fn{n}">{n}</a></sup>' if n % 2 else "")
    return f'<main class="report"><header><h1>{title}</h1><time datetime="{published}">{published}</time></header><nav class="toc"><ol><li><a href="#a">1</a></li><li><a href="#b">2</a></li></ol></nav><div class="report-body">{"".join(told)}</div><div class="donate"><a href="/give">{p.rng.randrange(10, 90)} €</a></div></main>'


def _blog(p: Parts, title: str, published: str) -> str:
    return f'<div id="page" class="hfeed"><article class="post type-post hentry"><h1 class="entry-title">{title}</h1><div class="entry-meta"><time class="entry-date published" datetime="{published}">{published}</time> {p.signed("span")}</div><div class="entry-content">{p.figure()}{p.mixed(p.paragraphs())}<div class="sharedaddy">{p.rng.randrange(99)}</div></div></article></div>'


def _wiki(p: Parts, title: str, published: str) -> str:
    told = p.paragraphs(
        mark=lambda n: f'<sup class="reference" id="cite_ref-{n}"><a href="#cite_note-{n}">[{n + p.rng.randrange(3)}]</a></sup>' if n % 2 else "",
        heading='<h2><span class="mw-headline">{}</span><span class="mw-editsection">[<a href="/e">✎</a>]</span></h2>',
    )  # fmt: skip
    return f'<div id="content" class="mw-body"><h1 id="firstHeading">{title}</h1><div id="bodyContent"><div class="mw-parser-output">{"".join(told)}</div></div><div id="catlinks"><a href="/c">{p.rng.randrange(99)}</a></div></div>'


def _court(p: Parts, title: str, published: str) -> str:
    told = p.paragraphs(lambda n: f'<div class="para" id="p{n}"><span class="num">{n}.</span> ', "</div>")
    return f'<div id="judgment"><h1>{title}</h1><p>{published}</p>{"".join(told)}</div>'


def _telegram(p: Parts, title: str, published: str) -> str:
    told = p.paragraphs(lambda n: f'<div class="tgme_widget_message" data-post="c/{100 + n}"><div class="tgme_widget_message_text js-message_text" dir="auto">', "</div></div>")  # fmt: skip
    views = [x[: -len("</div>")] + f'<div class="tgme_widget_message_footer"><span class="tgme_widget_message_views">{p.rng.randrange(1, 99)}.{p.rng.randrange(9)}K</span> <a href="/c/{n}"><time datetime="2025-01-1{n % 9}T10:00:00+00:00">10:0{n % 9}</time></a></div></div>' for n, x in enumerate(told)]  # fmt: skip
    return f'<div class="tgme_header"><div class="tgme_channel_info_header_title">{title}</div><div class="tgme_header_counter">{p.rng.randrange(100, 900)}K subscribers</div></div><main class="tgme_main"><section class="tgme_channel_history">{"".join(views)}</section></main>'


def _live(p: Parts, title: str, published: str) -> str:
    told = p.paragraphs(heading='</div><div class="live-entry"><time class="stamp">{}</time>')
    return f'<main><h1>{title}</h1><div class="live-status">● {p.readers} · {p.ago}</div><div class="live-feed"><div class="lead">{p.figure()}{"".join(told)}</div></div>{p.advert}</main>'


def _press(p: Parts, title: str, published: str) -> str:
    return f'<section class="newsroom"><h1>{title}</h1><span class="pr-date">{published}</span><div class="pr-body">{"".join(p.paragraphs())}</div><p>###</p><div class="contact"><p>press@firm.example · +00 555 0100</p></div><div class="ticker">FRM {p.rng.randrange(10, 99)}.{p.rng.randrange(10, 99)} ▲</div></section>'


def _stats(p: Parts, title: str, published: str) -> str:
    return f'<main id="main"><h1>{title}</h1><div class="release-date">{published}</div>{"".join(p.paragraphs())}<div class="downloads"><a href="/t.csv">CSV</a> {p.rng.randrange(900)} ↓</div></main>'


def _qa(p: Parts, title: str, published: str) -> str:
    told = p.paragraphs(heading='<p class="question"><strong>{}</strong></p>')
    return f'<main><article><h1>{title}</h1>{p.signed()}<time datetime="{published}">{published}</time><div class="body">{p.mixed(told)}</div></article></main>'


_MAKES: dict[str, Callable[[Parts, str, str], str]] = {
    "wire": _wire, "paper": _paper, "ministry": _ministry, "ngo": _ngo, "blog": _blog, "wiki": _wiki, "court": _court, "telegram": _telegram,
    "live": _live, "press": _press, "stats": _stats, "qa": _qa,
}  # fmt: skip
_ABOVE = ("headline", "byline", "published", "caption")


def pairs(source: Path = SET) -> list[Pair]:
    made: list[Pair] = []
    for code, around, page, make, told, _names in pages(source):
        key = f"{code} {page}"
        rng = random.Random(f"{SEED} {key} pairs")

        def put(sort: str, after: Sequence[Line], changed: bool, which: tuple[Line, list[int]] | None = None, quote: str = "", also: frozenset[str] = frozenset(), dressed: bool = False) -> None:  # fmt: skip
            name = f"{key} {len(made)} {sort}"  # noqa: B023 - called in this turn of the loop
            kinds, more = labels(*which) if which else ((), frozenset[str]())
            sides = [Sheet(code, around, x, f"{SEED} {name} {n}", dressed and n == 1).html(make) for n, x in enumerate((told, after))]  # noqa: B023 - called in this turn of the loop  # fmt: skip
            made.append(Pair(name, sort, *sides, changed, kinds, more | also, quote))

        sentences = [x for x in told if x.sort == "sentence"]
        long = [x for x in sentences if len(x.text) > 30 or code in (*SPACELESS, "ko")]
        put("noise", told, False)
        put("noise, typography", told, False, dressed=True)
        put("noise", told, False, quote=rng.choice(long).text)
        for kind in "ndpgvqmaus":
            there = [(x, n) for x in sentences for n in x.of(kind)]
            for line, n in rng.sample(there, min(len(there), 2 if kind in "ndpg" else 1)):
                quote = line.text if line in long and rng.random() < 0.3 else ""
                after = [x.edited([n], rng) if x is line else x for x in told]
                put({"s": "clause cut", "v": "opposite"}.get(kind, KINDS[kind]), after, True, (line, [n]), quote)
        for place in (*_ABOVE, "row"):
            there = [(x, n) for x in told if x.sort == place for n in x.of("ndpgvq")]
            if place == "published" and (day := next((x for x in told if x.sort == place), None)) and make not in ("live", "telegram", "wiki"):  # fmt: skip
                later = plainly(f"{day.text[:8]}{int(day.text[8:]) % 27 + 1:02}")
                after = [replace(later, sort=place) if x is day else x for x in told]
                put(place, after, True, also=frozenset({"date"}))
            elif there:
                for line, n in rng.sample(there, min(len(there), 4 if place == "row" else 1)):
                    put("table cell" if place == "row" else place, [x.edited([n], rng) if x is line else x for x in told], True, (line, [n]))  # fmt: skip
        if signed := [x for x in told if x.sort == "byline"]:
            after = [replace(plainly(rng.choice(("Kim Aldersey", "M. Okonjo-Reyes"))), sort="byline") if x is signed[0] else x for x in told]  # fmt: skip
            put("byline", after, True, also=frozenset({"name"}))
        if again := [x for x in told if x.reword]:
            line = rng.choice(again)
            after = [replace(plainly(line.reword), new=line.new) if x is line else x for x in told]
            put("reworded", after, True, also=frozenset(GATED))
        gone = rng.choice(sentences)
        put("removed", [x for x in told if x is not gone], True, also=frozenset(GATED))
        fresh = replace(plainly(around["fresh"]), new=True)
        at = rng.choice([n for n, x in enumerate(told) if x.sort == "sentence"]) + 1
        put("added", [*told[:at], fresh, *told[at:]], True, also=frozenset(GATED))
        note = replace(plainly(around["correction"]), sort="note", new=True)
        put("correction", [*told, note], True, also=frozenset(GATED))
    return made


def _named_right(pair: Pair, told: set[str], scores: dict[str, Any]) -> bool:
    counted = pair.changed and pair.kinds
    return not counted or outsider.named_as(told, pair.kinds, pair.also, scores)


def command(doc: str | None, lot: str, source: Path, rewords: bool) -> None:
    evaluator.command(
        doc,
        {lot: partial(generate, source, rewords)},
        outsider.measure,
        partial(pairs, source),
        # All pairs of one page are in one half.
        page_of=lambda name: " ".join(name.split()[:2]),
        rightly=_named_right,
    )


if __name__ == "__main__":
    command(__doc__, "twelfth", SET, rewords=False)
