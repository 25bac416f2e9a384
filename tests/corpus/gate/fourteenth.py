"""Makes of site for the fourteenth set: pages written in a hurry, a national daily, an agency, a department, an application of cards."""

from __future__ import annotations

from collections.abc import Mapping
from html import escape
from typing import Any


def _html(language: str) -> str:
    direction = ' dir="rtl"' if language in ("ar", "fa", "he", "ur") else ""
    return f'<!DOCTYPE html>\n<html lang="{language}"{direction}>'


def _links(words: list[str], path: str, between: str = " ") -> str:
    return between.join(f'<a href="/{path}/{n}">{escape(w)}</a>' for n, w in enumerate(words))


def raw(title: str, main: str, language: str, w: Mapping[str, Any], head: str) -> str:
    """The markup as it stands: a document of its own."""
    return main


def stub(title: str, main: str, language: str, w: Mapping[str, Any], head: str) -> str:
    """Nothing but a title and what is said."""
    return f'{_html(language)}<head><meta charset="utf-8"><title>{escape(title)}</title>{head}</head><body>{main}</body></html>'


def quick(title: str, main: str, language: str, w: Mapping[str, Any], head: str) -> str:
    """A test page as people write it: five links, a main element, one line below."""
    return (
        f'{_html(language)}<head><meta charset="utf-8"><meta name="viewport" content="width=device-width"><title>{escape(title)}</title>{head}'
        "<style>body{font-family:Arial,sans-serif;max-width:800px;margin:0 auto}nav a{margin-right:1em}</style></head>"
        f"<body><header><nav>{_links(w['nav'][:5], 'c')}</nav></header><main>{main}</main><footer><p>© 2025 {escape(w['paper'])}</p></footer></body></html>"
    )


def national(title: str, main: str, language: str, w: Mapping[str, Any], head: str) -> str:
    """A national daily with everything: an offer in the bar, shares, most read, a box for letters, cards, columns of links, a bar about cookies."""
    cards = "".join(
        f'<article class="card card--small"><a href="/2025/11/{n}"><img alt="" width="120" height="80"><h3>{escape(t)}</h3></a><time>{n + 2} h</time></article>'
        for n, t in enumerate(w["teasers"])
    )
    read = "".join(f'<li><a href="/r/{n}">{escape(t)}</a></li>' for n, t in enumerate(reversed(w["teasers"])))
    return (
        f'{_html(language)}<head><meta charset="utf-8"><title>{escape(title)} | {escape(w["paper"])}</title><meta property="og:site_name" content="{escape(w["paper"])}">{head}'
        "<style>body{margin:0;font:17px/1.6 Georgia}.grid{display:grid;grid-template-columns:3fr 1fr;gap:2em;max-width:1180px;margin:auto}.cc-bar{position:fixed;bottom:0;left:0;right:0;background:#fff;border-top:1px solid #888;padding:1em}</style></head>"
        f'<body><div class="topbar"><a href="/account">{escape(w["login"])}</a> <a class="cta" href="/offers">{escape(w["subscribe"])}</a></div>'
        f'<header class="masthead"><a class="brand" href="/">{escape(w["paper"])}</a><nav aria-label="sections">{_links(w["nav"], "section")}</nav></header>'
        f'<div class="grid"><main id="main"><article class="article">{main}</article><div class="share"><button>f</button><button>X</button><button>✉</button></div></main>'
        f'<aside class="rail"><h2>{escape(w["read"])}</h2><ol>{read}</ol></aside></div>'
        f'<section class="signup"><p>{escape(w["letter"])}</p><form><input type="email"><button>{escape(w["ok"])}</button></form></section>'
        f'<section class="more-stories"><h2>{escape(w["related"])}</h2>{cards}</section>'
        f"<footer>{_links(w['foot'], 'f', ' · ')}<p>© {escape(w['paper'])} 2025</p></footer>"
        f'<div class="cc-bar" role="region"><p>{escape(w["cookies"])}</p><button>{escape(w["reject"])}</button><button>{escape(w["ok"])}</button></div></body></html>'
    )


def agency(title: str, main: str, language: str, w: Mapping[str, Any], head: str) -> str:
    """A news agency: a line of the latest, dateline and tags, no boxes."""
    latest = "".join(
        f'<li><span>1{n}:0{n}</span> <a href="/n/{n}">{escape(t)}</a></li>' for n, t in enumerate(w["teasers"])
    )
    return (
        f'{_html(language)}<head><meta charset="utf-8"><title>{escape(title)} - {escape(w["agency"])}</title>{head}</head>'
        f'<body><div class="hd"><a href="/">{escape(w["agency"])}</a><ul class="mn">{"".join(f"<li><a href=/{n}>{escape(x)}</a></li>" for n, x in enumerate(w["nav"]))}</ul></div>'
        f'<div class="two"><div class="text">{main}</div><div class="latest"><b>{escape(w["latest"])}</b><ul>{latest}</ul></div></div>'
        f'<div class="bt">{_links(w["foot"], "p", " | ")}</div></body></html>'
    )


def department(title: str, main: str, language: str, w: Mapping[str, Any], head: str) -> str:
    """A government department: a banner that it is official, a trail, a column of contents, a question whether the page was useful."""
    return (
        f'{_html(language)}<head><meta charset="utf-8"><title>{escape(title)} - {escape(w["office"])}</title>{head}</head>'
        f'<body class="template"><a class="skip" href="#content">↓</a><div class="phase"><strong>gov</strong> {escape(w["office"])}</div>'
        f'<nav class="breadcrumbs"><ol><li><a href="/">{escape(w["nav"][0])}</a></li><li><a href="/p">{escape(w["nav"][1])}</a></li></ol></nav>'
        f'<div class="cols"><main id="content">{main}</main></div><div class="useful"><p>{escape(w["useful"])}</p><button>👍</button><button>👎</button></div>'
        f"<footer><ul>{''.join(f'<li><a href=/f/{n}>{escape(x)}</a></li>' for n, x in enumerate(w['foot']))}</ul></footer></body></html>"
    )


def cards(title: str, main: str, language: str, w: Mapping[str, Any], head: str) -> str:
    """An application of divs with utility classes, drawn by a script after a moment."""
    return (
        f'{_html(language)}<head><meta charset="utf-8"><title>{escape(title)}</title>{head}</head><body class="antialiased bg-white"><div id="__next"></div>'
        f'<template id="tpl"><div class="flex items-center h-16 px-4"><a href="/">{escape(w["paper"])}</a><div class="flex gap-4">{_links(w["nav"][:4], "t")}</div><button class="rounded-full px-3">{escape(w["login"])}</button></div>'
        f'<div class="max-w-2xl mx-auto py-8">{main}</div><div class="grid grid-cols-3 gap-4">{"".join(f"<a class=block href=/a/{n}><div>{escape(t)}</div></a>" for n, t in enumerate(w["teasers"][:3]))}</div>'
        f'<div class="text-sm text-gray-500">{_links(w["foot"], "f")}</div></template>'
        "<script>setTimeout(() => document.getElementById('__next').append(document.getElementById('tpl').content.cloneNode(true)), 50)</script></body></html>"
    )


SKINS = {
    "document": raw,
    "stub": stub,
    "quick": quick,
    "national": national,
    "agency": agency,
    "department": department,
    "cards": cards,
}
