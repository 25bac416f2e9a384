"""What a real page changes by itself from one visit to the next, done to its elements; each maker says whether the page had the part at all."""

from __future__ import annotations

import random
import re
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from typing import Any

from lxml import html as markup

from bench._realedits_pages import Block, RealPage, squeezed

_SAID = {
    "en": ("Advertisement", "Read more", "Sign up for our newsletter", "The most important stories, every morning in your inbox.", "Sign up", "We use cookies to improve your experience. By continuing you agree to our policy.", "Accept"),
    "de": ("Anzeige", "Lesen Sie auch", "Unser Newsletter", "Die wichtigsten Themen jeden Morgen in Ihrem Postfach.", "Anmelden", "Wir verwenden Cookies, um unser Angebot zu verbessern. Mit der Nutzung stimmen Sie dem zu.", "Akzeptieren"),
    "fr": ("Publicité", "Lire aussi", "Notre lettre d’information", "L’essentiel de l’actualité chaque matin dans votre boîte.", "S’inscrire", "Nous utilisons des cookies pour améliorer votre expérience.", "Accepter"),
    "es": ("Publicidad", "Lea también", "Reciba nuestro boletín", "Lo más importante cada mañana en su correo.", "Suscribirse", "Usamos cookies para mejorar su experiencia de navegación.", "Aceptar"),
    "zh": ("广告", "相关阅读", "订阅我们的邮件", "每天早上把最重要的新闻送到您的邮箱。", "订阅", "我们使用Cookie来改善您的浏览体验。", "同意"),
    "ko": ("광고", "관련 기사", "뉴스레터 구독", "매일 아침 주요 뉴스를 메일로 받아보세요.", "구독", "본 사이트는 쿠키를 사용합니다.", "동의"),
    "ar": ("إعلان", "اقرأ أيضا", "اشترك في النشرة البريدية", "أهم الأخبار كل صباح في بريدك.", "اشترك", "نستخدم ملفات تعريف الارتباط لتحسين تجربتك.", "موافق"),
    "ru": ("Реклама", "Читайте также", "Подпишитесь на рассылку", "Главные новости каждое утро в вашей почте.", "Подписаться", "Мы используем файлы cookie, чтобы сайт работал лучше.", "Принять"),
    "pt": ("Publicidade", "Leia também", "Receba a nossa newsletter", "As notícias mais importantes todas as manhãs no seu e-mail.", "Subscrever", "Usamos cookies para melhorar a sua experiência.", "Aceitar"),
    "it": ("Pubblicità", "Leggi anche", "Iscriviti alla newsletter", "Le notizie più importanti ogni mattina nella tua posta.", "Iscriviti", "Usiamo i cookie per migliorare la tua esperienza.", "Accetta"),
}  # fmt: skip
_COUNTERS = re.compile(
    r"^\W*\d[\d.,]*\s?[kKmM]?\W*(?:views?|shares?|comments?|likes?|reads?|votes?|tweets?|Kommentare?|Aufrufe|Mal gelesen|commentaires?|partages|comentarios|comentários|"
    r"阅读|评论|条评论|人参与|跟贴|点赞|浏览|회|댓글)?\W*$|^(?:views?|shares?|comments?|likes?|阅读|评论|浏览|跟贴|Kommentare|조회|댓글)\W*\d[\d.,]*\W*$", re.IGNORECASE
)  # fmt: skip
_COUNTING = re.compile(r"share|count|view|like|comment|reads|vote|fav|social|stat", re.IGNORECASE)
_AGO = re.compile(
    r"\b(\d{1,2})(?= (?:minutes?|mins?|hours?|hrs?|days?|weeks?|months?|years?) ago\b)|(?<=\bvor )(\d{1,2})(?= (?:Minuten|Stunden|Tagen|Wochen|Monaten|Jahren))|"
    r"(?<=\bil y a )(\d{1,2})(?= (?:minutes|heures|jours|mois|ans))|(?<=\bhace )(\d{1,2})(?= (?:minutos|horas|días|meses|años))|(\d{1,2})(?=(?:分钟|小时|天)前)|(\d{1,2})(?=(?:분|시간|일) 전)", re.IGNORECASE
)  # fmt: skip
_COMMENTS = re.compile(r"comment|komment|disqus", re.IGNORECASE)
_SIDE = re.compile(r"sidebar|side-bar|rightcol|right-col|col-right|widget-area|aside", re.IGNORECASE)
_MENU = re.compile(r"\bnav|menu", re.IGNORECASE)
_NAMED = re.compile(r"related|recommend|more|popular|most|latest|trending|similar|sidebar|teaser|promo|widget|aside|hot|rank|tui|outbrain|taboola|meist|aktuell|news-?list", re.IGNORECASE)  # fmt: skip


@dataclass
class Scene:
    """A page being changed: its copy, with the blocks in it, and headlines of other pages."""

    page: RealPage
    root: Any
    blocks: list[Block]
    headlines: Sequence[str]
    rng: random.Random

    def __post_init__(self) -> None:
        assert self.page.root_at is not None
        path = self.page.root_at.getroottree().getpath(self.page.root_at)
        self.story_root = self.root.getroottree().xpath(path)[0]
        self.told = {self.blocks[n].own for n in self.page.story}
        self.above = {up for own in self.told for up in own.iterancestors()}

    @property
    def said(self) -> tuple[str, ...]:
        return _SAID.get(self.page.language, _SAID["en"])

    def beside(self, element: Any) -> bool:
        """Whether nothing of the story stands in it, and it does not stand in the story's text."""
        if element in self.told or element in self.above:
            return False
        ups = list(element.iterancestors())
        if any(up in self.told for up in ups):
            return False
        if self.story_root not in ups:
            return True
        # Among the paragraphs only what says that it is something else.
        inner = [element, *ups[: ups.index(self.story_root)]]
        return any(up.tag in ("aside", "nav") or _NAMED.search(f"{up.get('class') or ''} {up.get('id') or ''}") for up in inner)  # fmt: skip

    def after_a_paragraph(self, html: str) -> bool:
        """Put behind one of the story's paragraphs, but the last."""
        places = [self.blocks[n].own for n in self.page.story[:-1] if self.blocks[n].own.tag == "p"]
        if not places:
            return False
        self.rng.choice(places).addnext(markup.fragment_fromstring(html))
        return True

    def lists(self) -> list[list[Any]]:
        """Lists of headlines beside the story."""
        found = []
        for element in self.root.iter("ul", "ol", "div", "section"):
            items = [k for k in element if isinstance(k.tag, str) and k.tag in ("li", "div", "article", "section", "a", "p")]  # fmt: skip
            if not 3 <= len(items) <= 40 or not self.beside(element):
                continue
            heads = [self._headline(item) for item in items]
            if all(h is not None for h in heads):
                found.append(items)
        return found

    def _headline(self, item: Any) -> Any:
        links = [a for a in ([item] if item.tag == "a" else item.iter("a")) if not (a.get("href") or "#").startswith("#")]  # fmt: skip
        whole = len(squeezed(item.text_content()))
        size = 12 if self.page.language in ("zh", "ja", "ko") else 25
        best = max(links, key=lambda a: len(squeezed(a.text_content())), default=None)
        if best is None or not size <= whole <= 500:
            return None
        return best if len(squeezed(best.text_content())) >= 0.7 * whole else None

    def swap(self, item: Any) -> bool:
        """Another headline on an item of a list."""
        link = self._headline(item)
        texts = [(e, "text") for e in link.iter() if isinstance(e.tag, str) and (e.text or "").strip()]
        texts += [(e, "tail") for e in link.iterdescendants() if (e.tail or "").strip()]
        if not texts or not self.headlines:
            return False
        element, part = max(texts, key=lambda t: len(getattr(*t)))
        setattr(element, part, self.rng.choice(self.headlines))
        link.set("href", f"/story/{self.rng.randrange(99999)}")
        return True


def _swapped(s: Scene) -> bool:
    swapped = [s.swap(item) for items in s.lists() for item in items if s.rng.random() < 0.6]
    return any(swapped)


def _reordered(s: Scene) -> bool:
    there = s.lists()
    for items in there:
        parent = items[0].getparent()
        places = [parent.index(i) for i in items]
        order = s.rng.sample(items, len(items))
        for item in items:
            item.tail = None
            parent.remove(item)
        for place, item in sorted(zip(places, order, strict=True), key=lambda x: x[0]):
            parent.insert(place, item)
    return bool(there)


def _shortened(s: Scene) -> bool:
    there = s.lists()
    for items in there:
        for item in s.rng.sample(items, s.rng.randrange(1, 3)):
            item.drop_tree()
    return bool(there)


def _comments(s: Scene) -> bool:
    for element in s.root.iter("div", "section", "ol", "ul"):
        if not _COMMENTS.search(f"{element.get('class') or ''} {element.get('id') or ''}") or not s.beside(element):
            continue
        for holder in (element, *element.iter("ol", "ul", "div")):
            items = [k for k in holder if isinstance(k.tag, str) and k.tag in ("li", "div", "article") and len(squeezed(k.text_content())) > 40]  # fmt: skip
            if len(items) >= 2:
                items[-1].drop_tree()
                s.rng.choice(items[:-1]).drop_tree()
                return True
    return False


def _rewritten(s: Scene, pattern: re.Pattern[str], ok: Callable[[Block], bool], new: Callable[[str], str]) -> bool:
    told, done = set(s.page.story), False
    for n, block in enumerate(s.blocks):
        if n in told or not ok(block):
            continue
        for element, part, words in block.pieces:
            if pattern.search(words):
                setattr(element, part, pattern.sub(lambda m: new(m.group()), words))
                done = True
    return done


def _counters(s: Scene) -> bool:
    def counts(block: Block) -> bool:
        if not _COUNTERS.match(block.text):
            return False
        named = re.search(r"[^\W\d]{2}", block.text) is not None
        ups = [block.own, *list(block.own.iterancestors())[:3]]
        return named or any(_COUNTING.search(f"{up.get('class') or ''} {up.get('id') or ''}") for up in ups)

    return _rewritten(s, re.compile(r"\d+"), counts, lambda d: str(int(d) + s.rng.randrange(1, 40)))


def _relative(s: Scene) -> bool:
    return _rewritten(s, _AGO, lambda b: len(b.text) < 120, lambda d: str(int(d) % 22 + 1))


def _footer_year(s: Scene) -> bool:
    return _rewritten(s, re.compile(r"20[0-2]\d(?!\d)"), lambda b: re.search(r"©|copyright|版权", b.text, re.I) is not None and len(b.text) < 300, lambda y: str(int(y) + 1))  # fmt: skip


def _advert_inside(s: Scene) -> bool:
    n, label = s.rng.randrange(10**6), s.said[0]
    return s.after_a_paragraph(s.rng.choice((
        f'<div class="ad-container"><div id="div-gpt-ad-{n}-0" data-google-query-id="CJ{n}"><iframe src="https://tpc.example/{n}" width="300" height="250"></iframe></div></div>',
        f'<ins class="adsbygoogle" style="display:block" data-ad-client="ca-pub-{n}"></ins>',
        f'<div class="advertisement"><span>{label}</span><a href="https://ads.example/click?{n}"><img src="https://ads.example/{n}.png" alt="" width="300" height="250"></a></div>',
        f'<aside class="ad ad--inline" aria-label="{label}"><p>{label}</p><iframe src="https://ads.example/{n}"></iframe></aside>',
    )))  # fmt: skip


def _advert_beside(s: Scene) -> bool:
    n, label = s.rng.randrange(10**6), s.said[0]
    made = markup.fragment_fromstring(f'<div id="ad-top-{n}" class="ad-banner leaderboard"><small>{label}</small><a href="https://ads.example/{n}"><img src="https://ads.example/{n}.gif" width="728" height="90" alt=""></a></div>')  # fmt: skip
    body = s.root.find("body")
    body.insert(s.rng.choice((0, len(body))), made)
    return True


def _letter(s: Scene) -> bool:
    _, _, head, words, button, *_ = s.said
    return s.after_a_paragraph(f'<div class="newsletter-signup" id="nl-{s.rng.randrange(999)}"><h3>{head}</h3><p>{words}</p><form action="/newsletter"><input type="email" name="email"><button type="submit">{button}</button></form></div>')  # fmt: skip


def _read_also(s: Scene) -> bool:
    if not s.headlines:
        return False
    head = s.rng.choice(s.headlines).replace("&", "&amp;").replace("<", "&lt;")
    n = s.rng.randrange(99999)
    return s.after_a_paragraph(s.rng.choice((
        f'<div class="related-inline"><strong>{s.said[1]}:</strong> <a href="/story/{n}">{head}</a></div>',
        f'<aside class="read-more"><h4>{s.said[1]}</h4><ul><li><a href="/story/{n}">{head}</a></li></ul></aside>',
        f'<p class="read-also"><b>{s.said[1]}: <a href="/story/{n}">{head}</a></b></p>',
    )))  # fmt: skip


def _navigation(s: Scene) -> bool:
    for element in s.root.iter("ul", "nav"):
        items = [k for k in element if k.tag in ("li", "a")]
        named = any(up.tag == "nav" or _MENU.search(f"{up.get('class') or ''} {up.get('id') or ''}") for up in [element, *list(element.iterancestors())[:3]])  # fmt: skip
        if len(items) >= 4 and named and s.beside(element) and all(len(squeezed(i.text_content())) < 40 for i in items):
            s.rng.choice(items).drop_tree()
            element.append(markup.fragment_fromstring(f'<li><a href="/s/{s.rng.randrange(99)}">Podcast</a></li>'))
            return True
    return False


def _cookies(s: Scene) -> bool:
    *_, words, button = s.said
    made = markup.fragment_fromstring(f'<div id="cookie-notice" class="cookie-banner" role="dialog" aria-label="cookies" style="position:fixed;bottom:0;left:0;right:0;background:#fff"><p>{words}</p><button>{button}</button></div>')  # fmt: skip
    body = s.root.find("body")
    body.insert(s.rng.choice((0, len(body))), made)
    return True


def _sidebar(s: Scene) -> bool:
    whole = len(s.root.text_content())
    for element in s.root.iter("aside", "div", "section"):
        named = element.tag == "aside" or _SIDE.search(f"{element.get('class') or ''} {element.get('id') or ''}")
        text = squeezed(element.text_content())
        headed = next(element.iter("h1"), None) is not None
        if (
            named
            and not headed
            and 60 < len(text) < 0.4 * whole
            and s.beside(element)
            and s.story_root not in element.iterancestors()
        ):
            element.drop_tree()
            return True
    return False


def _tokens(s: Scene) -> bool:
    def fresh(found: re.Match[str]) -> str:
        return found[1] + "".join(s.rng.choice("abcdefghkmnpqrstxyz0123456789") for _ in found[2])

    for element in s.root.iter():
        if not isinstance(element.tag, str):
            continue
        if element.get("class"):
            element.set("class", re.sub(r"(\b[A-Za-z]+(?:__|--?|_))([A-Za-z]*\d[A-Za-z0-9]{4,})\b", fresh, element.get("class")))  # fmt: skip
        if element.tag == "input" and element.get("type") == "hidden":
            element.set("value", f"{s.rng.getrandbits(64):x}")
        if element.tag in ("script", "link") and (address := element.get("src") or element.get("href")):
            element.set("src" if element.get("src") else "href", f"{address}{'&' if '?' in address else '?'}v={s.rng.randrange(10**6)}")  # fmt: skip
        if element.tag == "meta" and re.search(r"csrf|token|nonce", f"{element.get('name')}", re.I):
            element.set("content", f"{s.rng.getrandbits(64):x}")
    s.root.find("body").append(markup.fragment_fromstring(f'<script>window.__render={{"id":"{s.rng.getrandbits(64):x}","ms":{s.rng.randrange(999)}}}</script>'))  # fmt: skip
    return True


def _pictures(s: Scene) -> bool:
    done = False
    for element in s.root.iter("img"):
        if (address := element.get("src")) and not address.startswith("data:"):
            element.set("src", f"{address}{'&' if '?' in address else '?'}w={s.rng.randrange(300, 1200)}")
            done = True
    return done


NOISE: dict[str, Callable[[Scene], bool]] = {
    "headlines swapped": _swapped, "headlines reordered": _reordered, "headlines fewer": _shortened, "comments": _comments, "counters": _counters,
    "relative dates": _relative, "footer year": _footer_year, "advert inside": _advert_inside, "advert beside": _advert_beside, "letter box": _letter,
    "read-also box": _read_also, "navigation": _navigation, "cookie banner": _cookies, "sidebar gone": _sidebar, "tokens": _tokens, "picture addresses": _pictures,
}  # fmt: skip
