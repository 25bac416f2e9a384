"""Makes of site for the twelfth set: a regional chain, a ministry, a channel's web preview, a parliament's record, a podcast host, a cookbook, tables of the nineties, web components."""

from __future__ import annotations

from collections.abc import Mapping
from html import escape
from typing import Any

_RIGHT_TO_LEFT = ("ar", "fa", "he", "ur")


def _html(language: str) -> str:
    direction = ' dir="rtl"' if language in _RIGHT_TO_LEFT else ""
    return f'<!DOCTYPE html><html lang="{language}"{direction}>'


def _links(words: list[str], path: str, between: str = " ") -> str:
    return between.join(f'<a href="/{path}/{n}">{escape(w)}</a>' for n, w in enumerate(words))


def regional(title: str, main: str, language: str, w: Mapping[str, Any], head: str) -> str:
    """A chain of regional papers: a bar of towns, a prompt for push messages, marked teasers, a strip of services, a button for the app."""
    more = "".join(
        f'<div class="tsr tsr--{n % 2}"><a href="/lokal/{n}-art.{n}"><span class="tsr__kicker">{escape(w["nav"][n % len(w["nav"])])}</span><span class="tsr__head">{"+ " if n % 2 else ""}{escape(t)}</span></a></div>'
        for n, t in enumerate(w["teasers"])
    )
    return (
        f'{_html(language)}<head><meta charset="utf-8"><title>{escape(title)} - {escape(w["paper"])}</title><meta property="og:site_name" content="{escape(w["paper"])}">{head}'
        "<style>.push{position:fixed;top:8px;left:25%;width:50%;background:#fff;border:1px solid #999}.strip{display:flex;gap:1em}.tsr{display:inline-block;width:30%}</style></head>"
        f'<body><div class="strip">{_links(w["nav"], "o")}<a href="/konto">{w["login"]}</a><a class="abo" href="/abo">{w["subscribe"]}</a></div><div class="logo"><a href="/">{escape(w["paper"])}</a></div>'
        f'<div class="push" role="dialog"><p>{w["push"]}</p><button>✕</button></div><div id="artikel">{main}</div>'
        f'<div class="more"><strong>{w["related"]}</strong>{more}</div><div class="app">{w["app"]}</div><footer>{_links(w["foot"], "f", " | ")}</footer></body></html>'
    )


def ministry(title: str, main: str, language: str, w: Mapping[str, Any], head: str) -> str:
    """A ministry: reading aids and languages above, a trail, a bar to print and share, documents below, the day of the last change."""
    papers = "".join(
        f"<li><a href='/doc/{n}.pdf'>{escape(t)} (PDF, {n + 1}1{n} KB)</a></li>" for n, t in enumerate(w["teasers"][:2])
    )
    return (
        f'{_html(language)}<head><meta charset="utf-8"><title>{escape(w["office"])} | {escape(title)}</title>{head}<style>.aids{{display:flex;gap:8px}}.trail li{{display:inline}}</style></head>'
        f'<body class="page-node-type-page"><div class="aids"><button>A-</button><button>A</button><button>A+</button><a href="/en" hreflang="en">EN</a> <a href="/fr" hreflang="fr">FR</a></div>'
        f'<header><a href="/"><img alt="" width="60" height="60"><b>{escape(w["office"])}</b></a><nav>{_links(w["nav"], "m")}</nav></header><ol class="trail"><li><a href="/">{escape(w["nav"][0])}</a></li><li>{escape(w["nav"][1])}</li></ol>'
        f'<div class="tools"><button>🖨</button><button>✉</button><button>🔗</button></div><main id="inhalt">{main}</main><section class="docs"><ul>{papers}</ul></section>'
        f"<footer><address>{escape(w['office'])}</address>{_links(w['foot'], 'f')}</footer></body></html>"
    )


def channel(title: str, main: str, language: str, w: Mapping[str, Any], head: str) -> str:
    """The preview of a channel's post on the web: the name, the post in a bubble, views, a button to open the app."""
    return (
        f'{_html(language)}<head><meta charset="utf-8"><title>{escape(title)}</title><meta property="og:site_name" content="Telegraf">{head}<style>.bubble{{max-width:480px;margin:auto;border:1px solid #ccc;border-radius:12px;padding:12px}}</style></head>'
        f'<body class="widget_frame_base tgme_webpreview"><div class="tgme_header"><a class="tgme_header_title" href="/">{escape(w["paper"])}</a><div class="tgme_counter">48.2K</div><a class="tgme_action_button" href="tg://resolve">{w["app"]}</a></div>'
        f'<div class="tgme_widget_message bubble"><div class="tgme_widget_message_author"><span>{escape(w["paper"])}</span></div>{main}<div class="tgme_widget_message_footer"><span class="tgme_widget_message_views">12.7K</span></div></div></body></html>'
    )


def record(title: str, main: str, language: str, w: Mapping[str, Any], head: str) -> str:
    """A parliament's record: the chamber and the day above, a list of contents beside, numbered columns."""
    return (
        f'{_html(language)}<head><meta charset="utf-8"><title>{escape(title)} - {escape(w["chamber"])}</title>{head}<style>.lay{{display:flex}}.toc{{width:220px}}.deb{{flex:1}}</style></head>'
        f'<body><header><a href="/">{escape(w["chamber"])}</a><nav>{_links(w["nav"][:4], "p")}</nav><form><input type="search" aria-label="{w["search"]}"><button>{w["search"]}</button></form></header>'
        f'<div class="lay"><div class="toc"><ol>{"".join(f"<li><a href=#c{n}>{escape(t)}</a></li>" for n, t in enumerate(w["teasers"]))}</ol></div><div class="deb">{main}</div></div><footer>{_links(w["foot"], "f")}</footer></body></html>'
    )


def podcast(title: str, main: str, language: str, w: Mapping[str, Any], head: str) -> str:
    """A podcast's host: a player with times, buttons of other services, the notes, earlier episodes."""
    earlier = "".join(
        f'<div class="ep"><button>▶</button><a href="/e/{n}">{escape(t)}</a><span>{n + 21}:0{n}</span></div>'
        for n, t in enumerate(w["teasers"])
    )
    return (
        f'{_html(language)}<head><meta charset="utf-8"><title>{escape(title)}</title>{head}<style>.player{{background:#222;color:#fff;display:flex;gap:1em;padding:1em}}</style></head>'
        f'<body><div class="bar"><a href="/">{escape(w["paper"])} Audio</a> <a href="/login">{w["login"]}</a></div><div class="player"><button>▶</button><span>00:00</span><span>41:17</span><button>1×</button></div>'
        f'<div class="notes">{main}</div><div class="eps"><h4>{w["related"]}</h4>{earlier}</div><footer>{_links(w["foot"], "f")}</footer></body></html>'
    )


def cookbook(title: str, main: str, language: str, w: Mapping[str, Any], head: str) -> str:
    """A cookbook's site: a bar of courses, stars, slots for advertisements, cards of other dishes, an invitation to collect recipes."""
    cards = "".join(
        f'<figure class="dish"><a href="/r/{n}"><img alt="" width="100" height="70"><figcaption>{escape(t)}</figcaption></a></figure>'
        for n, t in enumerate(w["teasers"])
    )
    return (
        f'{_html(language)}<head><meta charset="utf-8"><title>{escape(title)}</title>{head}<style>.dish{{display:inline-block;width:22%}}.ad{{height:90px;background:#eee}}</style></head>'
        f'<body><header><a href="/">Sauge</a>{_links(w["nav"], "r")}<a href="/login">♡ {w["login"]}</a></header><div class="ad"></div><div class="stars">★★★★☆ 4.3 (118)</div><article>{main}</article><div class="ad"></div>'
        f'<div class="dishes"><h3>{w["related"]}</h3>{cards}</div><footer>{w["letter"]}{_links(w["foot"], "f")}</footer></body></html>'
    )


def nineties(title: str, main: str, language: str, w: Mapping[str, Any], head: str) -> str:
    """Tables and fonts: a menu in the left cell, the text in the right one, a counter below."""
    menu = "<br>".join(f'<a href="m{n}.htm"><font size="2">{escape(x)}</font></a>' for n, x in enumerate(w["nav"]))
    return (
        f'<HTML><HEAD><META HTTP-EQUIV="Content-Type" CONTENT="text/html; charset=utf-8"><TITLE>{escape(title)}</TITLE>{head}</HEAD><BODY BGCOLOR="#FFFFEE"><TABLE WIDTH="760" BORDER="0"><TR><TD COLSPAN="2"><FONT SIZE="5">{escape(w["paper"])}</FONT></TD></TR>'
        f'<TR><TD WIDTH="140" VALIGN="top" BGCOLOR="#DDDDCC">{menu}</TD><TD VALIGN="top">{main}</TD></TR><TR><TD COLSPAN="2"><HR><FONT SIZE="1">{_links(w["foot"], "f", " - ")}</FONT></TD></TR></TABLE></BODY></HTML>'
    )


def component(title: str, main: str, language: str, w: Mapping[str, Any], head: str) -> str:
    """Web components: the frame and the text stand in shadow roots that a script fills."""
    return (
        f'{_html(language)}<head><meta charset="utf-8"><title>{escape(title)}</title>{head}</head><body><x-bar></x-bar><x-page></x-page><x-foot></x-foot><template id="b"><nav>{_links(w["nav"], "n")} <a href="/me">{w["login"]}</a></nav></template>'
        f'<template id="m"><main>{main}</main></template><template id="f"><footer>{_links(w["foot"], "f")}</footer></template>'
        '<script>for (const [tag, id] of [["x-bar", "b"], ["x-page", "m"], ["x-foot", "f"]]) customElements.define(tag, class extends HTMLElement { connectedCallback() '
        '{ this.attachShadow({ mode: "open" }).append(document.getElementById(id).content.cloneNode(true)) } })</script></body></html>'
    )


SKINS = {
    "chain": regional,
    "ministry": ministry,
    "channel": channel,
    "record": record,
    "podcast": podcast,
    "cookbook": cookbook,
    "nineties": nineties,
    "component": component,
}
