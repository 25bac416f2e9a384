"""Pairs that nothing was tuned on, written before the tuning: other stories, other makes of page, other noise."""

from __future__ import annotations

import random

from tests.corpus.drift.articles import HELD_OUT
from tests.corpus.drift.makes import Pair, Story, Template, text
from tests.corpus.drift.makes import pairs as made

_SOLD = (
    "New season, new kitchen: visit our showroom in Park Street.",
    "Learn a language in just fifteen minutes a day.",
    "Refinance your home before rates rise again.",
    "The lightest laptop we have ever made.",
    "Book a free hearing test near you.",
    "Fresh coffee, delivered to your door every Friday.",
)
_OTHERS = (
    "Council approves new cycle lanes",
    "Storm damages pier",
    "Ten recipes for late summer",
    "Actor dies at 81",
    "Bank holiday trains: what to know",
    "The quiet return of the beaver",
    "Opinion: slow down",
)
_SAID = {
    "en": ("You may also like", "Trending now", "Comments", "{} hours ago", "Subscribe to the morning briefing", "Sponsored", "people are reading this", "Share this article"),
    "ru": ("Читайте также", "Самое читаемое", "Комментарии", "{} часа назад", "Подпишитесь на наш канал", "На правах рекламы", "просмотров", "Поделиться"),
    "de": ("Das könnte Sie auch interessieren", "Meistgelesen", "Kommentare", "vor {} Stunden", "Newsletter abonnieren", "Werbung", "Aufrufe", "Teilen"),
    "it": ("Leggi anche", "I più letti", "Commenti", "{} ore fa", "Iscriviti alla newsletter", "Pubblicità", "visualizzazioni", "Condividi"),
    "ja": ("あわせて読みたい", "アクセスランキング", "コメント", "{}時間前", "メルマガ登録はこちら", "広告", "回視聴", "シェア"),
}  # fmt: skip


class _Around:
    def __init__(self, story: Story, chance: random.Random) -> None:
        self.chance = chance
        self.like, self.trend, self.comments, ago, self.letter, self.sponsored, self.readers, self.share = _SAID[
            story.language
        ]
        self.ago = ago.format(chance.randrange(1, 23))

    def link(self) -> str:
        return f'<a href="https://x.test/{self.chance.randrange(99999)}?utm={self.chance.random():.4f}">{self.chance.choice(_OTHERS)}</a>'

    def box(self) -> str:
        sold = self.chance.choice(_SOLD)
        return self.chance.choice(
            (
                f'<div data-slot="{self.chance.randrange(99)}"><small>{self.sponsored}</small><div>{sold}</div></div>',
                f'<section class="promo-{self.chance.randrange(5)}"><h4>{sold}</h4></section>',
                f'<div><a href="/go?{self.chance.random()}"><span>{sold}</span></a></div>',
                f"<div><p>{self.letter}</p><form><input placeholder=mail><button>OK</button></form></div>",
                f'<div class="gptAd">{sold}</div>',
                f"<aside><h4>{self.like}</h4><ul><li>{self.link()}</li><li>{self.link()}</li></ul></aside>",
                f"<div>{self.chance.randrange(20, 400)} {self.readers}</div>",
                f"<p><strong>{self.like}:</strong> {self.link()}</p>",
                f"<div>{sold}</div>",
                "",
            )
        )

    def market(self) -> str:
        return "".join(
            f"<span>{name} {self.chance.randrange(1000, 9000):,}.{self.chance.randrange(10, 99)} {self.chance.choice('▲▼')} {self.chance.random():.2f}%</span> "
            for name in ("FTSE", "S&amp;P", "Gold")
        )

    def links(self) -> str:
        return "<ul>" + "".join(f"<li>{self.link()}</li>" for _ in range(self.chance.randrange(3, 6))) + "</ul>"


def _paragraphs(story: Story, around: _Around, tag: str = "p") -> list[str]:
    found = []
    for n, paragraph in enumerate(story.body):
        found.append(f"<{tag}>{text(paragraph, around.chance)}</{tag}>")
        if around.chance.random() < 0.5 and n < len(story.body) - 1:
            found.append(around.box())
    if story.notice:
        found.insert(0, f"<{tag}><em>{story.notice}</em></{tag}>")
    return found


def _grid(story: Story, chance: random.Random) -> str:
    head, *rows = story.table
    body = "".join("<tr><th scope=row>" + "</th><td>".join(text(c, chance) for c in row) + "</td></tr>" for row in rows)
    return f"<table><thead><tr><th>{'</th><th>'.join(head)}</th></tr></thead><tbody>{body}</tbody></table>"


def _photo(story: Story, chance: random.Random) -> str:
    return f'<figure class="f{chance.randrange(99)}"><picture><img src="/i/{chance.randrange(9999)}.webp" alt=""></picture><figcaption>{text(story.caption, chance)}</figcaption></figure>'


def _start(story: Story, chance: random.Random) -> str:
    return f'<!DOCTYPE html><html lang="{story.language}"><head><meta charset="utf-8"><title>{story.headline} – Herald</title><meta name="csrf" content="{chance.random()}"></head>'


def _blog(story: Story, chance: random.Random) -> str:
    """As a blog engine writes it: entry-content, posts after it, a comment form."""
    a = _Around(story, chance)
    said = "".join(
        f"<li><p>{chance.choice(('Great read!', 'This is wrong, the number was 12.', 'Thanks for sharing this with us.'))}</p></li>"
        for _ in range(chance.randrange(1, 4))
    )
    return _start(story, chance) + (
        f'<body class="post-{chance.randrange(999)}"><div id="page"><header id="masthead"><p>Herald</p><p>{chance.choice(("Mon", "Tue"))} {chance.randrange(1, 28)} July 2025</p></header><div id="content"><article class="post"><h1 class="entry-title">{text(story.headline, chance)}</h1>'
        f'<div class="entry-meta">{story.date} — {story.byline}</div><div class="entry-content">{_photo(story, chance)}{"".join(_paragraphs(story, a))}{_grid(story, chance)}</div><div class="entry-footer">{a.share}: {chance.randrange(99)}</div></article>'
        f'<div id="comments"><h3>{a.comments} ({chance.randrange(99)})</h3><ol>{said}</ol></div></div><div id="secondary"><h3>{a.trend}</h3>{a.links()}</div><div id="colophon">© {chance.randrange(2023, 2026)} Herald</div></div></body></html>'
    )


def _hashed(story: Story, chance: random.Random) -> str:
    """As an application writes it: classes that are hashes, no elements that say anything."""
    a = _Around(story, chance)
    k = f"_{chance.randrange(16**6):06x}"
    letter = f"<div class='{k}q'><div>{a.letter}</div></div>"
    parts = _paragraphs(story, a)
    parts.insert(chance.randrange(1, len(parts)), letter)
    return _start(story, chance) + (
        f'<body><div id="__next"><div class="{k}a"><div>{a.market()}</div><div class="{k}b">Herald</div></div><div class="{k}c"><div class="{k}d"><h1>{text(story.headline, chance)}</h1><div>{story.byline}</div><div>{story.date}</div><div>{a.ago}</div>'
        f'<div class="{k}e">{"".join(parts)}{_photo(story, chance)}{_grid(story, chance)}</div></div><div class="{k}f"><div>{a.trend}</div>{a.links()}<div>{chance.randrange(-3, 35)}°</div></div></div></div></body></html>'
    )


def _sections(story: Story, chance: random.Random) -> str:
    """A long read in sections with cross-headings; the same paragraphs are boxed otherwise from visit to visit."""
    a = _Around(story, chance)
    parts = _paragraphs(story, a)
    half = len(parts) // 2
    wrap = chance.choice((("<section>", "</section>"), ("<div>", "</div>"), ("", "")))
    return _start(story, chance) + (
        f'<body><nav><a href=/>Herald</a> <a href=/m>More</a></nav><main id="main"><header><h1>{text(story.headline, chance)}</h1><p class="by-line">{story.byline}</p><p>{story.date} · {chance.randrange(2, 9)} min read</p></header>'
        f'{wrap[0]}{"".join(parts[:half])}{wrap[1]}{_photo(story, chance)}{wrap[0]}{"".join(parts[half:])}{_grid(story, chance)}{wrap[1]}</main><div class="bottom"><h2>{a.like}</h2>{a.links()}</div><footer>{chance.choice(_SOLD)} © 2025</footer></body></html>'
    )


def _breaks(story: Story, chance: random.Random) -> str:
    """As old pages are written: one element, line breaks between paragraphs."""
    a = _Around(story, chance)
    lines = "<br><br>".join(text(p, chance) for p in story.body)
    note = f"<p><i>{story.notice}</i></p>" if story.notice else ""
    return _start(story, chance) + (
        f'<body><div class="top">{a.market()}</div><div id="story"><h1>{text(story.headline, chance)}</h1><p>{story.byline}</p><p>{story.date}</p><div class="text">{lines}</div>{note}{_photo(story, chance)}{_grid(story, chance)}</div><div>{a.box()}</div><div>{a.links()}</div></body></html>'
    )


def _late(story: Story, chance: random.Random) -> str:
    """Put together by a script from data in the page, with a banner over everything."""
    a = _Around(story, chance)
    parts = "".join(_paragraphs(story, a)).replace("\\", "\\\\").replace("`", "'")
    return _start(story, chance) + (
        f'<body><div class="overlay" style="position:absolute;top:0;left:0;width:100%;height:300px;background:#fff;z-index:9">{chance.choice(("We value your privacy. We and our partners use cookies.", "This site uses cookies. Accept all?"))}</div>'
        f'<article><h1>{text(story.headline, chance)}</h1><div class="credits">{story.byline}</div><div>{story.date}</div><div id="b"></div>{_photo(story, chance)}{_grid(story, chance)}</article><div id="s"></div>'
        f"<script>document.getElementById('b').innerHTML = `{parts}`; document.getElementById('s').textContent = 'Now: ' + {chance.randrange(9, 99)} + ' online'</script></body></html>"
    )


TEMPLATES: tuple[Template, ...] = (_blog, _hashed, _sections, _breaks, _late)


def pairs() -> tuple[list[Pair], list[Pair]]:
    """Pairs whose noise alone differs, and edited ones."""
    return made("held-out", HELD_OUT, TEMPLATES, rounds=11, each=4)
