"""Whether quotes are located right, and pages compared right, on pages of six makes in fifteen languages that hold unusual forms of numbers, dates, names and negations.

Run: python bench/outsider.py [--half near|apart|both] [--show N] [--sort NAME] [--language CODE] [--pages] [--layouts FOLDER]. The pages stand in bench/passages/measuring_eleventh.toml:
an encyclopedia's, a paper's, a wire's, a live blog's, an office's and tables. Texts are read without being told their language. `--pages` asks about whole pages through
`harness diff`'s comparison instead, in the real browser.

Which half a case is in says the first hexadecimal digit of the SHA-256 of its sentence's id (even: near, odd: apart), so that no sentence is in both. What the first shows may be mended;
the second is only measured.

What is right follows from the edit; the first status named is the strict answer, and others that will do are counted apart:

- words that stand are “found” where they stood, in whatever typography and white space, and whatever was edited beside them; elsewhere, with context, “moved”;
- what has other facts or words, in its place, is “changed”;
- what is gone is “absent”; where a lookalike stays and less than two sides of context are given, “ambiguous” will do;
- what stands twice is “ambiguous” without context, and found where its context is.
"""

from __future__ import annotations

import random
import re
import sys
import tomllib
from collections import Counter, defaultdict
from collections.abc import Sequence
from dataclasses import dataclass, replace
from pathlib import Path
from typing import Any

sys.path.insert(0, str(Path(__file__).parents[1]))

from bench.evaluator import GATED, SETS, Score, command, common, half_of
from bench.genres import Part
from harness.evidence.answer import answer
from harness.evidence.plain import read_plain
from harness.model.registry import Names, TextQuote

SET = SETS / "measuring_eleventh.toml"
SEED = 111_100
SPACELESS = ("zh", "ja", "th")
KINDS = {
    "n": "number", "d": "date", "p": "name", "g": "negation", "q": "quantifier", "m": "modality", "a": "attribution", "u": "unit",
    "w": "wording", "e": "wording", "s": "wording", "i": "wording",
}  # fmt: skip
# What else an edit of a kind may be called.
_ALSO = {"u": {"number"}, "q": {"number", "negation"}, "m": {"negation"}, "a": {"negation"}, "s": set(GATED), "i": set(GATED)}  # fmt: skip
_SLOT = re.compile(r"<([a-z](?:/[a-z])*):([^>]*)>")
# What stands around a story: a line of the site, a menu, links to others, a foot.
_FURNITURE = {
    "en": ("Home News Sport Weather", "Read more", ("Council to vote on bus lanes", "The week in pictures", "How to prune a pear tree"), "Contact us · Terms of use · Privacy"),
    "de": ("Start Politik Sport Wetter", "Mehr zum Thema", ("Stadtrat stimmt über Busspuren ab", "Bilder der Woche", "So schneidet man Birnbäume"), "Kontakt · Impressum · Datenschutz"),
    "fr": ("Accueil Politique Sport Météo", "À lire aussi", ("Le conseil vote sur les couloirs de bus", "La semaine en images", "Comment tailler un poirier"), "Contact · Mentions légales"),
    "es": ("Portada Política Deportes Tiempo", "Más noticias", ("El pleno vota los carriles bus", "La semana en imágenes", "Cómo podar un peral"), "Contacto · Aviso legal"),
    "uk": ("Головна Політика Спорт Погода", "Читайте також", ("Міськрада голосує за смуги для автобусів", "Тиждень у світлинах", "Як обрізати грушу"), "Контакти · Правила"),
    "ru": ("Главная Политика Спорт Погода", "Читайте также", ("Горсовет голосует за полосы для автобусов", "Неделя в фотографиях", "Как обрезать грушу"), "Контакты · Правила"),
    "ko": ("홈 정치 스포츠 날씨", "관련 기사", ("시의회, 버스 차로 표결", "사진으로 보는 한 주", "배나무 가지치기"), "문의 · 이용약관"),
    "zh": ("首页 政治 体育 天气", "相关阅读", ("议会将表决公交专用道", "一周图片", "怎样修剪梨树"), "联系我们 · 使用条款"),
    "ja": ("ホーム 政治 スポーツ 天気", "関連記事", ("市議会、バスレーンを採決へ", "写真で見る一週間", "梨の木の剪定"), "お問い合わせ · 利用規約"),
    "ar": ("الرئيسية سياسة رياضة طقس", "اقرأ أيضا", ("المجلس يصوت على مسارات الحافلات", "الأسبوع في صور", "كيف تقلم شجرة الكمثرى"), "اتصل بنا · شروط الاستخدام"),
    "it": ("Home Politica Sport Meteo", "Leggi anche", ("Il consiglio vota le corsie dei bus", "La settimana in immagini", "Come potare un pero"), "Contatti · Note legali"),
    "pl": ("Start Polityka Sport Pogoda", "Czytaj także", ("Rada głosuje nad buspasami", "Tydzień w obrazach", "Jak przycinać gruszę"), "Kontakt · Regulamin"),
    "pt": ("Início Política Desporto Tempo", "Leia também", ("Câmara vota faixas de autocarro", "A semana em imagens", "Como podar uma pereira"), "Contactos · Termos"),
    "tr": ("Ana sayfa Siyaset Spor Hava", "İlgili haberler", ("Meclis otobüs şeritlerini oylayacak", "Fotoğraflarla hafta", "Armut ağacı nasıl budanır"), "İletişim · Koşullar"),
    "nl": ("Voorpagina Politiek Sport Weer", "Lees ook", ("Raad stemt over busbanen", "De week in beeld", "Zo snoeit u een perenboom"), "Contact · Voorwaarden"),
    "sv": ("Start Politik Sport Väder", "Läs också", ("Fullmäktige röstar om bussfiler", "Veckan i bilder", "Så beskär du ett päronträd"), "Kontakt · Villkor"),
    "cs": ("Úvod Politika Sport Počasí", "Čtěte také", ("Zastupitelé rozhodnou o pruzích pro autobusy", "Týden v obrazech", "Jak řezat hrušeň"), "Kontakt · Podmínky"),
    "ro": ("Acasă Politică Sport Vremea", "Citește și", ("Consiliul votează benzile de autobuz", "Săptămâna în imagini", "Cum se taie un păr"), "Contact · Termeni"),
    "fi": ("Etusivu Politiikka Urheilu Sää", "Lue myös", ("Valtuusto äänestää bussikaistoista", "Viikko kuvina", "Näin leikataan päärynäpuu"), "Yhteystiedot · Ehdot"),
    "el": ("Αρχική Πολιτική Αθλητικά Καιρός", "Διαβάστε επίσης", ("Το συμβούλιο ψηφίζει για τις λεωφορειολωρίδες", "Η εβδομάδα σε εικόνες", "Πώς κλαδεύεται μια αχλαδιά"), "Επικοινωνία · Όροι"),
    "he": ("ראשי פוליטיקה ספורט מזג אוויר", "קראו גם", ("המועצה תצביע על נתיבי אוטובוסים", "השבוע בתמונות", "כך גוזמים עץ אגס"), "צור קשר · תנאים"),
    "hi": ("मुखपृष्ठ राजनीति खेल मौसम", "यह भी पढ़ें", ("परिषद बस लेन पर मतदान करेगी", "तस्वीरों में सप्ताह", "नाशपाती के पेड़ की छँटाई"), "संपर्क · शर्तें"),
    "fa": ("خانه سیاست ورزش هوا", "بیشتر بخوانید", ("شورا درباره خط ویژه اتوبوس رأی می‌دهد", "هفته در تصویر", "هرس درخت گلابی"), "تماس با ما · مقررات"),
    "th": ("หน้าแรก การเมือง กีฬา อากาศ", "อ่านเพิ่มเติม", ("สภาเมืองลงมติเลนรถเมล์", "ภาพประจำสัปดาห์", "วิธีตัดแต่งต้นแพร์"), "ติดต่อเรา · ข้อกำหนด"),
}  # fmt: skip


@dataclass(frozen=True, slots=True, eq=False)
class Line:
    """A sentence, a heading or a table's row."""

    parts: tuple[Part, ...]
    sort: str = "sentence"
    reword: str = ""
    new: bool = False
    """Whether a paragraph begins with it."""

    @property
    def text(self) -> str:
        return "".join(p.text for p in self.parts)

    def of(self, kinds: str) -> list[int]:
        return [n for n, p in enumerate(self.parts) if p.kind[:1] and p.kind[0] in kinds]

    def edited(self, which: Sequence[int], rng: random.Random) -> Line:
        parts = list(self.parts)
        for n in which:
            parts[n] = replace(parts[n], text=rng.choice(parts[n].others))
        return replace(self, parts=tuple(parts))

    def offset(self, n: int) -> int:
        return sum(len(p.text) for p in self.parts[:n])


def lines(source: str) -> list[Line]:
    out: list[Line] = []
    new = True
    for raw in source.strip().splitlines():
        if not raw.strip():
            new = True
        elif raw.startswith("= "):
            out[-1] = replace(out[-1], reword=raw[2:])
        else:
            sort = "heading" if raw.startswith("## ") else "row" if raw.startswith("| ") else "sentence"
            text = raw if sort == "sentence" else raw.lstrip("#| ")
            parts, at = [], 0
            for match in _SLOT.finditer(text):
                first, *others = match[2].split("|")
                parts += [Part("", text[at : match.start()]), Part(match[1], first, tuple(others))]
                at = match.end()
            parts.append(Part("", text[at:]))
            out.append(Line(tuple(p for p in parts if p.text or p.kind), sort, new=new))
            new = sort != "sentence"
    return out


def plainly(text: str) -> Line:
    return Line((Part("", text),))


@dataclass(frozen=True, slots=True)
class Case:
    name: str
    sort: str
    language: str
    quote: TextQuote
    text: str
    statuses: tuple[str, ...]
    span: tuple[int, int] | None
    kinds: tuple[tuple[str, ...], ...] | None
    """What is to be named, each with what else it may be called; None where nobody asks."""
    also: frozenset[str]
    sides: int
    names: Names = ()


def labels(line: Line, which: Sequence[int]) -> tuple[tuple[tuple[str, ...], ...], frozenset[str]]:
    kinds = tuple(tuple(KINDS[k] for k in line.parts[n].kind.split("/")) for n in which)
    return kinds, frozenset(a for n in which for k in line.parts[n].kind.split("/") for a in _ALSO.get(k, ()))


class Desk:
    """The pages of a language, and the cases of one sentence of one of them."""

    def __init__(self, code: str, pages: list[dict[str, Any]], page: int, number: int) -> None:
        self.code, self.pages, self.head, self.number = code, pages, pages[page], number
        self.lines = lines(self.head["text"])
        self.own = self.lines[number]
        self.id = f"{code} {page} {number}"
        self.rng = random.Random(f"{SEED} {self.id}")
        others = [p for n, p in enumerate(pages) if n != page]
        self.more = others if self.rng.random() < 0.4 else []
        self.made: list[Case] = []

    def page(self, told: Sequence[Line | None], version: int, extra: tuple[int, Line] | None = None) -> tuple[str, dict[int, int]]:  # fmt: skip
        """The page as text, and where its lines stand; `extra` is a paragraph put before the story (0) or behind it (1)."""
        code, make = self.code, self.head["make"]
        noise = random.Random(f"{SEED} {self.id} {version}")
        menu, more, links, foot = _FURNITURE[code]
        joiner = "" if code in SPACELESS else " "
        places: dict[int, int] = {}
        out = f"{menu}\n\n{self.head['title']}\n"
        if extra is not None and extra[0] == 0:
            out += "\n"
            places[id(extra[1])] = len(out)
            out += f"{extra[1].text}\n"
        if make == "blog" and version:
            out += f"\n{noise.randrange(10, 24)}:{noise.randrange(10, 60)}\n{noise.choice(links)}\n"
        first, footnote, fresh = True, 0, False
        for line in told:
            if line is None:
                continue
            apart = line.new or line.sort != "sentence" or make in ("wire", "government") or fresh
            out += "\n" + ("" if line.sort == "row" and not line.new else "\n") if apart else joiner
            if first and line.sort == "sentence":
                out, first = out + self.head.get("dateline", ""), False
            if make == "government" and line.sort == "sentence":
                footnote += 1
                out += f"{footnote}. "
            places[id(line)] = len(out)
            out += line.text
            if make == "encyclopedia" and line.sort == "sentence" and line.parts[-1].text[-1:] in ".。":
                footnote += 1
                out += f"[{footnote}]" if footnote % 3 else ""
            fresh = line.sort == "heading"
        if extra is not None and extra[0] == 1:
            out += "\n\n"
            places[id(extra[1])] = len(out)
            out += extra[1].text
        shown = noise.sample(links, 2) if version else links[:2]
        out += f"\n\n{more}\n" + "\n".join(shown) + "\n"
        for other in self.more:
            out += f"\n{other['title']}\n\n" + "\n".join(x.text for x in lines(other["text"])) + "\n"
        return out + f"\n{foot}\n", places

    def case(self, sort: str, became: Line | None, statuses: tuple[str, ...], *, which: Sequence[int] = (), around: str = "", told: list[Line | None] | None = None,
             twin: Line | None = None, move: int | None = None, cut: tuple[int, int] | None = None, cut_after: tuple[int, int] | None = None, asked: bool = True) -> None:  # fmt: skip
        own = self.own
        side = self.rng.choice((0, 1))
        extra = (side, twin) if twin is not None else None
        before, there = self.page(self.lines, 0, extra)
        around = around or self.rng.choice(("both", "both", "before", "after", "none", "none"))
        a = there[id(own)] + (cut[0] if cut else 0)
        b = there[id(own)] + (cut[1] if cut else len(own.text))
        quote = TextQuote(
            exact=before[a:b],
            prefix=before[max(0, a - 32) : a] if around in ("both", "before") else "",
            suffix=before[b : b + 32] if around in ("both", "after") else "",
        )
        sides = (around in ("both", "before")) + (around in ("both", "after"))
        now = list(told) if told is not None else [became if x is own else x for x in self.lines]
        if move is not None and became is not None:
            now, extra = [None if x is own else x for x in self.lines], (move, became)
        after, stands = self.page(now, 1 + len(self.made), extra)
        span = None
        if became is not None:
            start = stands[id(became)]
            span = (
                start + (cut_after[0] if cut_after else 0),
                start + (cut_after[1] if cut_after else len(became.text)),
            )
        kinds, also = labels(own, which)
        asks = asked and statuses[0] in ("changed", "found")
        self.made.append(
            Case(f"{self.id} {sort} {len(self.made)}", sort, self.code, quote, after, statuses, span, kinds if asks else None, also, sides)
        )  # fmt: skip

    def write(self) -> None:
        own, rng = self.own, self.rng
        facts = own.of("ndpg")
        self.case("stands", own, ("found",))
        for sort, text in (("typography", self._typed()), ("white space", self._spaced())):
            if text != own.text:
                self.case(sort, plainly(text) if own.sort != "sentence" or not own.new else replace(plainly(text), new=True), ("found",))  # fmt: skip
        self.case("neighbour edited", own, ("found",), told=self._beside())
        if own.sort == "heading":
            return
        for n in own.of("ndpgqmauwesi"):
            kind = own.parts[n].kind[0]
            stands = kind == "e" or (kind == "i" and n >= len(own.parts) - 2)
            sort = {"s": "clause cut", "i": "clause put in"}.get(kind, KINDS[kind])
            self.case(sort, own.edited([n], rng), ("changed", "found") if stands else ("changed",), which=[n])
        for count, sort in ((2, "two facts"), (3, "three facts")):
            if len(facts) > count:
                for around in ("both", "none"):
                    which = rng.sample(facts, count)
                    self.case(sort, own.edited(which, rng), ("changed",), which=which, around=around)
        if own.reword:
            for around in ("both", "none"):
                became = replace(plainly(own.reword), new=own.new)
                self.case("reworded", became, ("changed",), around=around)
        self._parts()
        self._elsewhere()

    def _parts(self) -> None:
        """Quotes of a part of the sentence, with an edit inside of it and one outside."""
        own, rng = self.own, self.rng
        there = [n for n in own.of("ndpg") if own.parts[n].text.strip()]
        if own.sort != "sentence" or len(there) < 2 or len(own.text) < (24 if self.code in (*SPACELESS, "ko") else 70):
            return
        for inside in (True, True, False):
            n = rng.choice(there)
            first = n if inside else rng.choice([m for m in there if m != n])
            lo, hi = max(0, first - rng.choice((1, 2, 3))), min(len(own.parts) - 1, first + rng.choice((1, 2, 3)))
            if not inside and lo <= n <= hi:
                continue
            became = own.edited([n], rng)
            spans = []
            for line in (own, became):
                a, b = line.offset(lo), line.offset(hi) + len(line.parts[hi].text)
                while a < b and line.text[a] in " ,.;:،、，。":
                    a += 1
                while b > a and line.text[b - 1] in " ,.;:،、，。":
                    b -= 1
                spans.append((a, b))
            if spans[0][1] - spans[0][0] < (12 if self.code in (*SPACELESS, "ko") else 24):
                continue
            around = rng.choice(("both", "none", "before", "after"))
            # A quote that begins or ends at an edit's edge takes it along.
            if inside:
                self.case(
                    "part edited", became, ("changed",), which=[n], around=around, cut=spans[0], cut_after=spans[1]
                )
            else:
                self.case("part stands", became, ("found",), around=around, cut=spans[0], cut_after=spans[1])

    def _elsewhere(self) -> None:
        own, rng = self.own, self.rng
        told = own.of("ndp")
        self.case("moved", own, ("moved", "found"), around="both", move=rng.choice((0, 1)))
        self.case("moved", own, ("found", "moved"), around="none", move=rng.choice((0, 1)))
        self.case("deleted", None, ("absent",), told=[None if x is own else x for x in self.lines])
        if len(told) > 1:
            gone = [None if x is own else x for x in self.lines]
            for around in ("both", "none", rng.choice(("before", "after"))):
                twin = replace(own.edited(told, rng), new=True)
                also = () if around == "both" else ("ambiguous",)
                self.case("deleted, lookalike", None, ("absent", *also), around=around, told=list(gone), twin=twin)
            one = replace(own.edited([rng.choice(told)], rng), new=True)
            self.case("deleted, one fact", None, ("absent", "ambiguous"), around="both", told=list(gone), twin=one)
            n = rng.choice(own.of("ndpg"))
            twin = replace(own.edited(told, rng), new=True)
            self.case("edited, lookalike", own.edited([n], rng), ("changed",), around="both", which=[n], twin=twin)
            if len(told) > 2:
                self.case(
                    "edited, lookalike",
                    own.edited([n], rng),
                    ("changed", "ambiguous"),
                    around="none",
                    which=[n],
                    twin=twin,
                )
            self.case("stands, lookalike", own, ("found",), twin=twin)
        double = replace(own, new=True)
        self.case("twice", own, ("ambiguous",), around="none", twin=double)
        self.case("twice", own, ("found",), around="both", twin=double)

    def _beside(self) -> list[Line | None]:
        told: list[Line | None] = list(self.lines)
        for n in (self.number - 1, self.number + 1):
            if 0 <= n < len(told) and (which := self.lines[n].of("nd")):
                told[n] = self.lines[n].edited(which[:1], self.rng)
        return told

    def _typed(self) -> str:
        text = self.own.text.replace("'", "’").replace(" - ", " – ")
        text = re.sub(r'"([^"]*)"', r"“\1”", text).replace("« ", "«\u202f").replace(" »", "\u202f»")
        text = re.sub(r"(?<=\d) (?=\w)", "\u00a0", text).replace("...", "…")
        if self.code in ("zh", "ja"):
            text = text.replace(",", "，").replace("(", "（").replace(")", "）")
        return text.replace("-", "\u2011") if self.rng.random() < 0.5 else text

    def _spaced(self) -> str:
        if self.code in SPACELESS or self.own.sort != "sentence":
            return self.own.text
        words = self.own.text.split(" ")
        return "".join(w + self.rng.choice((" ", " ", "  ", "\n")) for w in words[:-1]) + words[-1]


def generate() -> tuple[list[Case], list[Case]]:
    data = tomllib.loads(SET.read_text(encoding="utf-8"))
    halves: tuple[list[Case], list[Case]] = ([], [])
    for code, texts in data.items():
        for page, head in enumerate(texts["pages"]):
            for number, line in enumerate(lines(head["text"])):
                if len(line.parts) > 1:
                    desk = Desk(code, texts["pages"], page, number)
                    desk.write()
                    halves[half_of(desk.id)].extend(desk.made)
    return halves


def named_as(told: set[str], case_kinds: tuple[tuple[str, ...], ...], also: frozenset[str], scores: dict[str, Score]) -> bool:  # fmt: skip
    """Count the kinds told; whether none was missed and none told without need."""
    right = True
    allowed = {k for choices in case_kinds for k in choices}
    for kind in GATED:
        wanted = [c for c in case_kinds if c[0] == kind]
        if wanted:
            hit = any(told & set(c) for c in wanted)
            scores[kind].add(True, hit)
            right = right and hit
        elif kind in told and kind not in allowed | also:
            scores[kind].add(False, True)
            right = False
    return right


def measure(cases: list[Case], title: str, show: int) -> None:
    total, right, strict, lied = (Counter[str]() for _ in range(4))
    by: dict[str, dict[str, Counter[bool]]] = {k: defaultdict(Counter) for k in ("language", "sides")}
    overall, placed = {k: Score() for k in GATED}, {k: Score() for k in GATED}
    for case in cases:
        got = answer(read_plain(case.text), case.quote, case.names)
        status = got.status.value
        where = (got.start, got.end) if got.start is not None and got.end is not None else None
        ok = status in case.statuses
        if ok and status in ("found", "moved", "changed"):
            ok = where is not None and case.span is not None and common(where, case.span) >= 0.9
        total[case.sort] += 1
        right[case.sort] += ok
        strict[case.sort] += ok and status == case.statuses[0]
        lied[case.sort] += status in ("found", "moved") and not {"found", "moved"} & set(case.statuses)
        by["language"][case.language][ok] += 1
        by["sides"][str(case.sides)][ok] += 1
        wrong = not ok
        if case.kinds is not None:
            told = {c.kind.value for c in got.changes} if status == "changed" and ok else set()
            named = named_as(told, case.kinds, case.also, overall)
            if ok and status == "changed":
                named_as(told, case.kinds, case.also, placed)
            wrong = wrong or not named
        if wrong and show > 0:
            show -= 1
            changes = [(c.kind.value, c.before, c.after) for c in got.changes]
            print(f"--- {case.name} | wanted {case.statuses} {case.kinds}, got {status} {changes} {got.reasons}")
            print(f"    P {case.quote.prefix!r}\n    Q {case.quote.exact!r}\n    S {case.quote.suffix!r}")
            for label, span in (("wanted", case.span), ("got   ", where)):
                if span is not None and not (label == "got   " and span == case.span):
                    a, b = span
                    print(f"    {label} {case.text[max(0, a - 40) : a]!r} >> {case.text[a:b]!r} << {case.text[b : b + 40]!r}")  # fmt: skip
    count = max(1, sum(total.values()))
    print(f"{title}: {count} cases, context in {sum(c.sides > 0 for c in cases) / count:.0%}")
    print(f"  {'':<22}{'cases':>6}{'right':>8}{'strictly':>10}{'altered, unchanged':>20}")
    for key in [*sorted(total), ""]:
        t, r, s, u = (sum(c.values()) if not key else c[key] for c in (total, right, strict, lied))
        print(f"  {key or 'all':<22}{t:>6}{r / t:>8.3f}{s / t:>10.3f}{u:>20}")
    for name, table in by.items():
        print(f"  by {name}: " + ", ".join(f"{k} {n[True] / n.total():.3f}" for k, n in sorted(table.items())))
    for kind in GATED:
        print(f"  {kind:<10} {overall[kind]}; of those told as changed {placed[kind]}")


# Whole pages.


@dataclass(frozen=True, slots=True)
class Pair:
    name: str
    sort: str
    before: str
    after: str
    changed: bool
    kinds: tuple[tuple[str, ...], ...]
    also: frozenset[str]
    quote: str


def _html(code: str, head: dict[str, Any], told: Sequence[Line], version: int, seed: str) -> str:
    """The page of its make, with what changes by itself around it."""
    noise = random.Random(f"{seed} {version}")
    menu, more, links, foot = _FURNITURE[code]
    joiner, make = "" if code in SPACELESS else " ", head["make"]
    body, footnote = "", 0
    rows: list[str] = []
    open_paragraph: list[str] = []
    first = True

    def flush() -> None:
        nonlocal body
        if open_paragraph:
            body += f"<p>{joiner.join(open_paragraph)}</p>\n"
            open_paragraph.clear()
        if rows:
            cells = [[c.strip() for c in r.split(" | ")] for r in rows]
            body += "<table><thead><tr>" + "".join(f"<th>{c}</th>" for c in cells[0]) + "</tr></thead><tbody>"
            body += "".join("<tr>" + "".join(f"<td>{c}</td>" for c in r) + "</tr>" for r in cells[1:]) + "</tbody></table>\n"  # fmt: skip
            rows.clear()

    for line in told:
        text = line.text.replace("&", "&amp;")
        if line.sort == "row":
            if line.new:
                flush()
            rows.append(text)
            continue
        if line.sort == "heading":
            flush()
            body += f"<time>{text}</time>\n" if make == "blog" else f"<h2>{text}</h2>\n"
            continue
        if line.new or rows or make in ("wire", "government"):
            flush()
        if first:
            text, first = head.get("dateline", "") + text, False
        if make == "encyclopedia" and text[-1:] in ".。":
            footnote += 1
            text += f'<sup id="cite_ref-{footnote}"><a href="#cite_note-{footnote}">[{footnote}]</a></sup>' if footnote % 3 else ""  # fmt: skip
        open_paragraph.append(text)
    flush()
    shuffled = noise.sample(links, 3)
    listed = "".join(f'<li><a href="/{n}">{x}</a></li>' for n, x in enumerate(shuffled))
    start = (
        f'<!doctype html><html lang="{code}"><head><meta charset="utf-8"><title>{head["title"]}</title></head><body>'
    )
    nav = "".join(f'<li><a href="/{n}">{w}</a></li>' for n, w in enumerate(menu.split()))
    if make == "encyclopedia":
        return f'{start}<div id="mw-head"><ul>{nav}</ul></div><div id="content" class="mw-body"><h1 id="firstHeading">{head["title"]}</h1><div id="bodyContent"><div class="mw-parser-output">{body}</div></div></div><div id="footer"><p>{foot}</p><p>{noise.randrange(900)}</p></div></body></html>'
    if make == "blog":
        return f'{start}<nav><ul>{nav}</ul></nav><main><h1>{head["title"]}</h1><div class="live-count">{noise.randrange(9000)}</div><div class="live-blog">{body}</div></main><aside><h3>{more}</h3><ul>{listed}</ul></aside><footer>{foot}</footer></body></html>'
    if make in ("government", "table"):
        return f'{start}<header><ul>{nav}</ul></header><div role="main"><h1>{head["title"]}</h1>{body}</div><footer><p>{foot}</p></footer></body></html>'
    advert = f'<div class="ad" data-n="{noise.randrange(99)}"><a href="https://ads.example/{noise.randrange(99)}">{shuffled[2]}</a></div>'
    return f"{start}<header><nav><ul>{nav}</ul></nav></header><main><article><h1>{head['title']}</h1>{body}</article>{advert}</main><aside><h2>{more}</h2><ul>{listed}</ul></aside><footer>{foot}</footer></body></html>"


def pairs() -> list[Pair]:
    data = tomllib.loads(SET.read_text(encoding="utf-8"))
    made: list[Pair] = []
    for code, texts in data.items():
        for page, head in enumerate(texts["pages"]):
            told = lines(head["text"])
            key = f"{code} {page}"
            rng = random.Random(f"{SEED} {key} pairs")

            def put(sort: str, after: list[Line], changed: bool, which: tuple[Line, list[int]] | None = None, quote: str = "", also: frozenset[str] = frozenset()) -> None:  # fmt: skip
                name = f"{key} {sort}"  # noqa: B023 - called in this turn of the loop
                kinds, more = labels(*which) if which else ((), frozenset[str]())
                sides = [_html(code, head, x, n, f"{SEED} {name}") for n, x in enumerate((told, after))]  # noqa: B023 - called in this turn of the loop
                made.append(Pair(name, sort, *sides, changed, kinds, more | also, quote))

            put("noise", told, False)
            sentences = [x for x in told if x.sort == "sentence"]
            put("noise", told, False, quote=rng.choice(sentences).text)
            for kind in "ndpgqmau":
                there = [(x, n) for x in told for n in x.of(kind)]
                if there:
                    line, n = rng.choice(there)
                    after = [line.edited([n], rng) if x is line else x for x in told]
                    quote = line.text if line.sort == "sentence" and rng.random() < 0.4 else ""
                    put(KINDS[kind], after, True, (line, [n]), quote)
            if again := [x for x in told if x.reword]:
                line = rng.choice(again)
                after = [replace(plainly(line.reword), new=line.new) if x is line else x for x in told]
                put("reworded", after, True, also=frozenset())
            gone = rng.choice(sentences)
            put("removed", [x for x in told if x is not gone], True, also=frozenset(GATED))
            fresh = replace(plainly(_FURNITURE[code][2][0] + ("。" if code in ("zh", "ja") else ".")), new=True)
            put("added", [*told, fresh], True, also=frozenset(GATED))
    return made


def _named_right(pair: Pair, told: set[str], scores: dict[str, Score]) -> bool:
    counted = pair.changed and pair.sort not in ("removed", "added")
    return not counted or named_as(told, pair.kinds, pair.also, scores)


if __name__ == "__main__":
    command(__doc__, {"eleventh": generate}, measure, pairs, rightly=_named_right)
