"""Pairs that the comparison was tuned on: six makes of page with the noise that pages of newsrooms carry."""

from __future__ import annotations

import random

from tests.corpus.drift.articles import TUNE
from tests.corpus.drift.makes import Pair, Story, Template, text
from tests.corpus.drift.makes import pairs as made

_ADS = (
    "Discover the new Family SUV at your dealer today.",
    "Winter boots in every size. Shop now and save 30%.",
    "Open a savings account with Northbank and earn more on every deposit.",
    "Doctors recommend this pillow for a better night.",
    "Your next holiday starts in Sol Bay: flights from $99.",
    "Meet singles over fifty in your area.",
    "Cloud storage for the whole family, first month free.",
    "The mattress that ten thousand sleepers love.",
)
_HEADLINES = (
    "Border town prepares for winter",
    "Five charts on the price of bread",
    "What we know about the storm so far",
    "Minister resigns after vote",
    "Local team wins cup for the third time",
    "How a 90-year-old learned to swim",
    "Trade talks stall in the capital",
    "Police find missing painting",
)
_WORDS = {
    "en": ("Read also:", "Related stories", "Most read", "comments", "Updated {} minutes ago", "Sign up for our newsletter", "Advertisement", "views", "Accept cookies"),
    "de": ("Lesen Sie auch:", "Mehr zum Thema", "Meistgelesen", "Kommentare", "Aktualisiert vor {} Minuten", "Jetzt unseren Newsletter abonnieren", "Anzeige", "Aufrufe", "Wir verwenden Cookies und akzeptieren"),
    "fr": ("Lire aussi :", "Sur le même sujet", "Les plus lus", "commentaires", "Mis à jour il y a {} minutes", "Inscrivez-vous à notre lettre", "Publicité", "vues", "Nous utilisons des cookies"),
    "es": ("Lea también:", "Noticias relacionadas", "Lo más leído", "comentarios", "Actualizado hace {} minutos", "Suscríbete a nuestro boletín", "Publicidad", "visitas", "Usamos cookies"),
    "uk": ("Читайте також:", "За темою", "Найпопулярніше", "коментарів", "Оновлено {} хвилин тому", "Підпишіться на розсилку", "Реклама", "переглядів", "Ми використовуємо cookies"),
    "ko": ("관련 기사:", "관련 기사", "많이 본 뉴스", "댓글", "{}분 전 업데이트", "뉴스레터 구독하기", "광고", "조회수", "쿠키를 사용합니다 cookies"),
}  # fmt: skip


class _Noise:
    """What surrounds a story, drawn anew for each page."""

    def __init__(self, story: Story, chance: random.Random) -> None:
        self.chance = chance
        (
            self.also,
            self.related,
            self.most,
            self.comments,
            ago,
            self.newsletter,
            self.advert,
            self.views,
            self.cookies,
        ) = _WORDS[story.language]
        self.ago = ago.format(chance.randrange(1, 59))

    def maybe(self, markup: str, share: float = 0.6) -> str:
        return markup if self.chance.random() < share else ""

    def ad(self) -> str:
        words = self.chance.choice(_ADS)
        return self.chance.choice(
            (
                f'<div class="ad-slot"><p>{words}</p></div>',
                f"<div>{words}</div>",
                f'<div id="x{self.chance.randrange(999)}"><div>{self.advert}</div><div>{words}</div></div>',
                f"<div><p>{words}</p></div>",
                f'<aside class="advert-{self.chance.randrange(9)}"><a href="http://ads.test/{self.chance.random()}">{words}</a></aside>',
                f"<div><span>{self.advert}</span></div>",
                "",
            )
        )

    def inline_related(self) -> str:
        title = self.chance.choice(_HEADLINES)
        return self.chance.choice(
            (
                f'<p>{self.also} <a href="/s/{self.chance.randrange(9999)}">{title}</a></p>',
                f'<p><a href="/s/{self.chance.randrange(9999)}?sid={self.chance.random()}">{title}</a></p>',
                f'<div class="c-teaser"><a href="/x">{title}</a></div>',
                "",
            )
        )

    def list(self, count: int = 4) -> str:
        titles = self.chance.sample(_HEADLINES, count)
        return "".join(f'<li><a href="/s/{self.chance.randrange(9999)}">{t}</a></li>' for t in titles)

    def sidebar(self) -> str:
        boxes = [
            f"<section><h3>{self.most}</h3><ol>{self.list()}</ol></section>",
            f"<div><h3>{self.related}</h3><ul>{self.list(3)}</ul></div>",
            f'<div class="weather">{self.chance.randrange(-5, 30)}°C, {self.chance.choice(("rain", "sun", "clouds"))}</div>',
            f"<div><b>DAX</b> {self.chance.randrange(17000, 19000)} {self.chance.choice('+-')}{self.chance.random():.2f}%</div>",
            f"<div><p>{self.newsletter}</p><button>OK</button></div>",
        ]
        self.chance.shuffle(boxes)
        return "".join(boxes[: self.chance.randrange(2, 6)])

    def counter(self) -> str:
        return f"<div>{self.chance.randrange(2, 900)} {self.comments}</div><div>{self.chance.randrange(1000, 90000):,} {self.views}</div>"

    def footer(self) -> str:
        return f"<p>© {self.chance.choice((2023, 2024, 2025))} The Daily. All rights reserved.</p>"

    def consent(self) -> str:
        return self.chance.choice(
            (
                f'<div class="cookie-banner" style="position:fixed;bottom:0">{self.cookies}. <button>OK</button></div>',
                f'<div style="position:fixed;bottom:0;background:#fff;z-index:99">We use cookies to improve your experience. Accept or read our privacy policy. {self.cookies}</div>',
                "",
            )
        )

    def user_comments(self) -> str:
        said = ("Well said.", "I do not agree with 90 percent of this.", "Who pays for it? We do.", "First!")
        return (
            f'<section class="comments"><h2>{self.chance.randrange(2, 90)} {self.comments}</h2>'
            + "".join(f"<p>{c}</p>" for c in self.chance.sample(said, 3))
            + "</section>"
        )


def _table(story: Story, chance: random.Random) -> str:
    head, *rows = story.table
    return (
        "<table><tr>"
        + "".join(f"<th>{c}</th>" for c in head)
        + "</tr>"
        + "".join("<tr>" + "".join(f"<td>{text(c, chance)}</td>" for c in row) + "</tr>" for row in rows)
        + "</table>"
    )


def _picture(story: Story, chance: random.Random) -> str:
    lazy = chance.choice((f'src="/p.jpg?v={chance.randrange(999)}"', 'src="data:," data-src="/p.jpg"'))
    return f'<figure><img {lazy} alt="{story.caption}"><figcaption>{text(story.caption, chance)}</figcaption></figure>'


def _body(story: Story, noise: _Noise, *, tag: str = "p", between: bool = True) -> str:
    parts = []
    for n, paragraph in enumerate(story.body):
        parts.append(f"<{tag}>{text(paragraph, noise.chance)}</{tag}>")
        if between and n == 0:
            parts.append(noise.ad())
        if between and n == 1:
            parts.append(noise.inline_related())
        if n == 1:
            parts.append(_picture(story, noise.chance))
        if between and n == 2:
            parts.append(noise.ad())
    parts.append(_table(story, noise.chance))
    if story.notice:
        parts.append(f"<{tag}>{story.notice}</{tag}>")
    return "".join(parts)


def _head(story: Story) -> str:
    return f'<!doctype html><html lang="{story.language}"><head><meta charset="utf-8"><title>{story.headline} | The Daily</title></head>'


def _plain(story: Story, chance: random.Random) -> str:
    n = _Noise(story, chance)
    return _head(story) + (
        f"<body>{n.consent()}<header><a href=/>The Daily</a><nav><a href=/w>World</a><a href=/s>Sport</a></nav></header><main><article><h1>{text(story.headline, chance)}</h1>"
        f'<p class="byline">{story.byline}</p><p class="date">{story.date}</p><p>{n.ago}</p>{_body(story, n)}{n.counter()}</article><aside>{n.sidebar()}</aside></main><footer>{n.footer()}</footer></body></html>'
    )


def _divs(story: Story, chance: random.Random) -> str:
    n = _Noise(story, chance)
    c = chance.choice(("c", "css-1x", "sc-9"))
    return _head(story) + (
        f'<body><div id="root"><div class="{c}-top"><div>The Daily</div><div>{chance.choice(("Monday", "Tuesday"))}, {chance.randrange(1, 28)} March 2025</div></div><div class="{c}-main"><div class="{c}-story"><h1>{text(story.headline, chance)}</h1>'
        f"<div>{story.byline} | {story.date} | {n.ago}</div><div>{_body(story, n, between=False)}</div></div><div class='{c}-right'>{n.sidebar()}</div></div><div>{n.footer()}</div></div>{n.consent()}</body></html>"
    )


def _varied(story: Story, chance: random.Random) -> str:
    n = _Noise(story, chance)
    outer = chance.choice(("div", "section", "main"))
    wrap = chance.choice(
        (("", ""), ("<div>", "</div>"), ('<div class="story-body">', "</div>"), ("<section>", "</section>"))
    )
    return _head(story) + (
        f'<body class="page-{chance.randrange(9)} has-sidebar"><div class="layout with-ads"><{outer} class="wrap-{chance.randrange(99)}"><div class="head"><h1 class="t{chance.randrange(9)}">{text(story.headline, chance)}</h1>'
        f'<div class="meta"><span class="author">{story.byline}</span> · <time>{story.date}</time></div></div>{wrap[0]}{_body(story, n)}{wrap[1]}</{outer}>{n.user_comments()}<div class="rail">{n.sidebar()}</div></div></body></html>'
    )


def _ticker(story: Story, chance: random.Random) -> str:
    n = _Noise(story, chance)
    return _head(story) + (
        f'<body><div class="ticker">LIVE: {chance.choice(_HEADLINES)}</div><div>{chance.choice(_HEADLINES)} +++ {chance.choice(_HEADLINES)}</div><main><article><header><h1>{text(story.headline, chance)}</h1><p>{story.byline}</p><p>{story.date}</p><p>{chance.choice(("10:22", "11:40"))}</p></header>'
        f"{n.maybe(f'<div class=share>Facebook X WhatsApp {chance.randrange(900)}</div>')}{_body(story, n)}</article><section><h2>{n.related}</h2><ul>{n.list()}</ul></section></main><footer>{n.footer()}</footer></body></html>"
    )


def _table_page(story: Story, chance: random.Random) -> str:
    n = _Noise(story, chance)
    return _head(story) + (
        f"<body><table><tr><td><h1>{text(story.headline, chance)}</h1><p>{story.byline}<br>{story.date}</p>{_body(story, n)}</td><td>{n.sidebar()}</td></tr></table>{n.footer()}</body></html>"
    )


def _scripted(story: Story, chance: random.Random) -> str:
    n = _Noise(story, chance)
    return _head(story) + (
        f'<body><main><article id="a{chance.randrange(99)}"><h1>{text(story.headline, chance)}</h1><p>{story.byline}</p><p>{story.date}</p><p id="since"></p>{_body(story, n)}<p id="count"></p></article>{n.sidebar()}</main>'
        f"<script>document.getElementById('since').textContent = {n.ago!r}; document.getElementById('count').textContent = {chance.randrange(10, 99)} + ' {n.comments}'</script></body></html>"
    )


TEMPLATES: tuple[Template, ...] = (_plain, _divs, _varied, _ticker, _table_page, _scripted)


def pairs() -> tuple[list[Pair], list[Pair]]:
    """Pairs whose noise alone differs, and edited ones."""
    return made("tune", TUNE, TEMPLATES, rounds=7)
