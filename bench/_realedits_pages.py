"""Real pages as somebody outside the harness reads them, with lxml alone: their blocks of text, and which are the article's sentences."""

from __future__ import annotations

import copy
import hashlib
import re
from collections import defaultdict
from collections.abc import Iterator
from dataclasses import dataclass, field
from functools import cached_property
from pathlib import Path
from typing import Any

from lxml import html as markup

from bench._real_pages import files_of

CASELESS = ("zh", "ja", "th")
_SKIPPED = frozenset(
    [
        "script",
        "style",
        "noscript",
        "template",
        "iframe",
        "object",
        "svg",
        "select",
        "textarea",
        "button",
        "head",
        "title",
        "canvas",
        "audio",
        "video",
        "map",
    ]
)
_BLOCKS = frozenset(
    ["address", "article", "aside", "blockquote", "body", "caption", "center", "dd", "details", "div", "dl", "dt", "fieldset", "figcaption", "figure", "footer", "form", "h1", "h2", "h3", "h4", "h5", "h6", "header", "hr", "li", "main", "nav", "ol", "p", "pre", "section", "summary", "table", "tbody", "td", "tfoot", "th", "thead", "tr", "ul"]
)  # fmt: skip
# Parts that say by their name that they are not the article's text.
_BESIDE = re.compile(
    r"comment|komment|disqus|related|recommend|sidebar|foot(?:er|note)|cookie|consent|newsletter|promo|teaser|menu|\bnav|share|social|disclaim|"
    r"copyright|caption|\bbio|popup|modal|banner|advert|\bads?\b|sponsor|widget|login|signup|subscri|breadcrumb|most-?read|popular|trending|outbrain|taboola",
    re.IGNORECASE,
)  # fmt: skip
_BESIDE_TAGS = frozenset(["nav", "footer", "aside", "form", "figure", "figcaption", "table", "address", "header"])
_CUT = re.compile(r"""(?<=[.!?…])(?<!\b\w\.)(?<!\b\d\d\.)(?<!\b(?:Dr|Mr|St|No|Nr|Mt|ca)\.)(?<!\b(?:Mrs|Sen|Gov|Rep|Gen|bzw)\.)[)"”»’“]*\s+(?=["“„«¿¡(]?[A-ZÀ-ÝА-ЯЁЄІЇҐ\d؀-ۿ가-힣])|(?<=[。！？।۔])(?![”」』"])|(?<=[。！？][”」』"])""")  # fmt: skip
_ENDS = re.compile(r"""[.!?…。！？؟।۔]["”»’'“)」』]*$""")
_WORDS = {
    "en": "the of and to in that is was for with on as by from", "de": "der die und das nicht den von mit ist im des ein auf eine für",
    "fr": "le la les des et du une est dans pour qui sur pas par", "es": "el la los de que en y las por con una para del se",
    "it": "il di che la e per un non del della con sono nel", "pt": "o de que a e do da em um para com não os na dos",
    "nl": "de het een van en in is dat op te voor met zijn", "pl": "w i na z się nie do to jest że o po", "tr": "ve bir bu da de için ile olarak daha çok",
    "id": "yang dan di dengan untuk dari ini dalam pada itu", "sv": "och att det som en på är av för den", "ro": "de în și la cu pe nu care din este",
    "hu": "a az és hogy nem is egy meg volt", "vi": "của và là có không được cho trong người", "cs": "a se na v je že s z do o",
}  # fmt: skip


def squeezed(text: str) -> str:
    """White space as one blank."""
    return " ".join(text.split())


@dataclass(slots=True)
class Block:
    """A run of text between two breaks of lines: its pieces are (element, "text" or "tail", words)."""

    own: Any
    pieces: list[tuple[Any, str, str]] = field(default_factory=list)
    linked: int = 0
    hidden: bool = False

    @property
    def raw(self) -> str:
        return "".join(p[2] for p in self.pieces)

    @property
    def text(self) -> str:
        return squeezed(self.raw)

    def put(self, start: int, end: int, new: str) -> bool:
        """Writes into the page; whether all of it lies in one piece."""
        at = 0
        for n, (element, part, words) in enumerate(self.pieces):
            if at <= start and end <= at + len(words):
                written = words[: start - at] + new + words[end - at :]
                setattr(element, part, written)
                self.pieces[n] = (element, part, written)
                return True
            at += len(words)
        return False

    def one_piece(self, start: int, end: int) -> bool:
        at = 0
        for *_, words in self.pieces:
            if at <= start and end <= at + len(words):
                return True
            at += len(words)
        return False


def _hides(element: Any) -> bool:
    style = (element.get("style") or "").replace(" ", "").lower()
    return "display:none" in style or "visibility:hidden" in style or element.get("hidden") is not None or element.get("aria-hidden") == "true"  # fmt: skip


def blocks_of(root: Any) -> list[Block]:
    """The blocks of a page, in order."""
    made: list[Block] = []
    body = root.find("body") if root.tag != "body" else root
    state: dict[str, Block | None] = {"open": None}

    def say(element: Any, part: str, words: str | None, own: Any, linked: bool, hidden: bool) -> None:
        if not words:
            return
        block = state["open"]
        if block is None:
            block = state["open"] = Block(own, hidden=hidden)
        block.pieces.append((element, part, words))
        if linked:
            block.linked += len(words.strip())

    def flush() -> None:
        block = state["open"]
        if block is not None and block.text:
            made.append(block)
        state["open"] = None

    def walk(element: Any, own: Any, linked: bool, hidden: bool) -> None:
        if not isinstance(element.tag, str) or element.tag in _SKIPPED:
            return
        hidden = hidden or _hides(element)
        isblock = element.tag in _BLOCKS
        if isblock or element.tag == "br":
            flush()
        inner = element if isblock else own
        inlink = linked or element.tag == "a"
        say(element, "text", element.text, inner, inlink, hidden)
        for child in element:
            walk(child, inner, inlink, hidden)
            say(child, "tail", child.tail, inner, inlink, hidden)
        if isblock:
            flush()

    if body is not None:
        walk(body, body, False, False)
        flush()
    return made


def language_of(text: str, stated: str) -> str:
    """By the letters first, then by the commonest words, then as the page says."""
    letters = {
        "ko": r"[가-힣]", "ja": r"[ぁ-ヿ]", "zh": r"[一-鿿]", "ar": r"[؀-ۿ]", "th": r"[ก-๛]", "he": r"[א-ת]", "el": r"[α-ω]",
        "hi": r"[ऀ-ॿ]", "cyr": r"[а-яё]",
    }  # fmt: skip
    for code, pattern in letters.items():
        if len(re.findall(pattern, text)) > 0.15 * len(text):
            if code == "cyr":
                return "uk" if re.search(r"[їєґ]", text) else "ru" if re.search(r"[ыэ]", text) else "bg"
            return ("fa" if re.search(r"[پچژگ]", text) else "ar") if code == "ar" else code
    words = re.findall(r"\w+", text.lower())
    counts = {code: sum(words.count(w) for w in listed.split()) for code, listed in _WORDS.items()}
    best = max(counts, key=lambda code: counts[code])
    return best if counts[best] > 0.08 * len(words) else stated[:2].lower()


@dataclass(frozen=True, slots=True)
class Sentence:
    """Where a sentence stands: its block, and from where to where in the block's raw text."""

    block: int
    start: int
    end: int
    raw: str

    @property
    def text(self) -> str:
        return squeezed(self.raw)


class RealPage:
    """One page: as the file has it, but with the encoding that it is asked in stated, and written by lxml on both sides of a pair."""

    def __init__(self, name: str, source: str, expected: str) -> None:
        self.name, self._expected = name, re.sub(r"\s+", "", expected)
        self.doctype = "<!DOCTYPE html>" if re.match(r"\s*<!doctype", source, re.IGNORECASE) else None
        self._root = markup.document_fromstring(re.sub(r"^\s*<\?xml[^>]*\?>", "", source))
        for meta in self._root.iter("meta"):
            if meta.get("charset"):
                meta.set("charset", "utf-8")
            if (meta.get("http-equiv") or "").lower() == "content-type":
                meta.set("content", "text/html; charset=utf-8")
        self.blocks = blocks_of(self._root)
        self.story, self.root_at = self._story()
        told = " ".join(self.blocks[n].text for n in self.story)
        self.language = language_of(told, self._root.get("lang") or "")

    def copy(self) -> tuple[Any, list[Block]]:
        """The page to be written into, and its blocks."""
        root = copy.deepcopy(self._root)
        return root, blocks_of(root)

    def html(self, root: Any = None) -> str:
        return str(markup.tostring(self._root if root is None else root, encoding="unicode", doctype=self.doctype))

    @cached_property
    def host(self) -> str:
        """The site as the page names it; empty where it does not."""
        for element in self._root.iter("link", "meta"):
            if element.get("rel") == "canonical" or element.get("property") == "og:url":
                found = re.match(r"https?://([^/]+)", element.get("href") or element.get("content") or "")
                if found:
                    return found[1].removeprefix("www.")
        return ""

    @cached_property
    def links(self) -> list[str]:
        """Headlines that the page links to beside its story."""
        told = dict.fromkeys(self.story)
        return list(dict.fromkeys(
            b.text for n, b in enumerate(self.blocks)
            if n not in told and not b.hidden and b.linked >= 0.9 * len(b.text) and 30 <= len(b.text) * (2.5 if self.language in CASELESS else 1) <= 250 and not _ENDS.search(b.text)
        ))  # fmt: skip

    def _story(self) -> tuple[list[int], Any]:
        whole = sum(len(b.text) for b in self.blocks) or 1
        sizes: dict[Any, int] = defaultdict(int)
        for b in self.blocks:
            for up in (b.own, *b.own.iterancestors()):
                sizes[up] += len(b.text)

        def beside(block: Block) -> bool:
            for up in (block.own, *block.own.iterancestors()):
                if up.tag in _BESIDE_TAGS and up.tag != "header" and sizes[up] < 0.5 * whole:
                    return True
                if sizes[up] < 0.35 * whole and _BESIDE.search(f"{up.get('class') or ''} {up.get('id') or ''}"):
                    return True
            return False

        def sentences(block: Block) -> bool:
            text = block.text
            size = len(text) * (3 if re.search(r"[一-鿿぀-ヿ가-힣]", text) else 1)
            if block.hidden or size < 80 or not _ENDS.search(text) or block.linked > 0.4 * len(text) or beside(block):
                return False
            return block.own.tag in (
                "p",
                "div",
                "section",
                "article",
                "blockquote",
                "span",
                "td",
                "main",
                "body",
                "center",
            )

        told = [n for n, b in enumerate(self.blocks) if sentences(b)]
        if self._expected:
            told = [n for n in told if re.sub(r"\s+", "", self.blocks[n].raw)[:40] in self._expected]
        score: dict[Any, float] = defaultdict(float)
        for n in told:
            own = self.blocks[n].own
            up = own.getparent() if own.tag in ("p", "blockquote") and own.getparent() is not None else own
            score[up] += len(self.blocks[n].text)
            if up.getparent() is not None:
                score[up.getparent()] += 0.5 * len(self.blocks[n].text)
        if not score:
            return [], None
        best = max(score, key=lambda e: score[e])
        return [n for n in told if best in (self.blocks[n].own, *self.blocks[n].own.iterancestors())], best

    @cached_property
    def sentences(self) -> list[Sentence]:
        """The story's sentences that stand once on the page, and of which no part stands elsewhere."""
        everything = "\n".join(b.text for b in self.blocks).casefold()
        found = []
        for n in self.story:
            raw, at = self.blocks[n].raw, 0
            for part in [*_CUT.finditer(raw), None]:
                end = part.start() if part is not None else len(raw)
                stop = part.end() if part is not None else len(raw)
                words = raw[at:end] + (raw[end:stop].rstrip() if part is not None else "")
                begin = at + len(words) - len(words.lstrip())
                sentence = Sentence(n, begin, at + len(words.rstrip()), words.strip())
                at = stop
                text = sentence.text
                size = len(text) * (2.5 if self.language in CASELESS or self.language == "ko" else 1)
                if not 45 <= size <= 420 or not _ENDS.search(text) or not re.match(r"[\w\"“„«「¿¡‘']", text):
                    continue
                head = text.casefold()[: max(12, int(40 * len(text) / size))]
                tail = text.casefold()[-max(12, int(40 * len(text) / size)) :]
                if everything.count(head) == 1 and everything.count(tail) == 1:
                    found.append(sentence)
        return found

    @cached_property
    def _said(self) -> list[tuple[str, frozenset[str]]]:
        texts = [part.strip() for b in self.blocks for part in _CUT.split(b.text) if len(part.strip()) > 10]
        return [(text, _words_of(text)) for text in dict.fromkeys(texts)]

    def has_like(self, sentence: Sentence) -> bool:
        """Whether another sentence of the page says nearly the same, or has the same make."""
        own, text = _words_of(sentence.text), sentence.text
        return any(
            2 * len(own & words) > len(own | words) and text not in other and other not in text
            for other, words in self._said
        )


def _words_of(text: str) -> frozenset[str]:
    folded = text.casefold()
    if re.search(r"[\u4e00-\u9fff\u3040-\u30ff]", folded):
        return frozenset(folded[n : n + 2] for n in range(len(folded) - 1))
    return frozenset(re.findall(r"\w{2,}", folded))


_DECLARED = re.compile(rb"""charset\s*=\s*["']?\s*([\w-]{2,30})""", re.IGNORECASE)


def _read(file: Path) -> str:
    data = file.read_bytes()
    stated = _DECLARED.search(data[:4096])
    named = stated[1].decode("ascii").lower() if stated else ""
    for name in ("utf-8", "gb18030" if named.startswith("gb") else named, "cp1252"):
        try:
            return data.decode(name or "utf-8")
        except (UnicodeDecodeError, LookupError):
            continue
    return data.decode("utf-8", "replace")


def _expected(file: Path) -> str:
    """What the package says is the page's text, where it says so in full."""
    beside = file.parent / "expected.html"
    if beside.exists():
        return str(markup.document_fromstring(beside.read_text(encoding="utf-8", errors="replace") or "<p></p>").text_content())  # fmt: skip
    return ""


def pages(folder: Path, lot: str) -> Iterator[RealPage]:
    """The pages of a lot below a folder that hold a story of two blocks and three sentences or more; one that stands there twice is given once."""
    known: set[str] = set()
    for file in sorted(file for _, _, file in files_of(folder, lot)):
        name = file.relative_to(folder).as_posix()
        if any(part in name for part in ("snippet", "test_list", "visiable_test")):
            continue
        try:
            page = RealPage(name, _read(file), _expected(file))
        except Exception as error:  # a file that lxml does not read is no page
            print(f"  not read: {name}: {type(error).__name__}")
            continue
        if len(page.story) < 2 or len(page.sentences) < 3:
            continue
        key = hashlib.sha256(page.sentences[0].text.encode()).hexdigest()
        if key not in known:
            known.add(key)
            yield page
