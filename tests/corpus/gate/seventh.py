"""Makes of site for the seventh set: AMP, a letter platform's theme, markup whose names say nothing, an Asian portal, a town hall, a tabloid's wall of links, a wiki."""

from __future__ import annotations

from collections.abc import Mapping
from html import escape
from typing import Any

_RIGHT_TO_LEFT = ("ar", "fa", "he")


def _html(language: str, cls: str = "") -> str:
    direction = ' dir="rtl"' if language in _RIGHT_TO_LEFT else ""
    return f'<!DOCTYPE html><html lang="{language}"{direction}{f" class={cls!r}" if cls else ""}>'


def _a(words: list[str], path: str, cls: str = "") -> str:
    return "".join(f'<a class="{cls}" href="/{path}/{n}">{escape(w)}</a> ' for n, w in enumerate(words))


def amp(title: str, main: str, language: str, w: Mapping[str, Any], head: str) -> str:
    """An AMP page: a sidebar that is closed, components that never load, a row of further stories."""
    more = "".join(
        f'<li><amp-img src="/i/{n}.jpg" width="80" height="60"></amp-img><a href="/amp/{n}">{escape(t)}</a></li>'
        for n, t in enumerate(w["teasers"])
    )
    return (
        f'{_html(language)}<head><meta charset="utf-8"><title>{escape(title)}</title><link rel="canonical" href="/story/1">{head}'
        "<style amp-custom>amp-sidebar{display:none}header{background:#123;color:#fff;padding:8px}</style></head>"
        f'<body><amp-sidebar id="sb" layout="nodisplay"><nav>{_a(w["nav"], "n")}</nav></amp-sidebar><header><button on="tap:sb.toggle">☰</button> <a href="/">FEN</a></header>'
        f'<amp-ad width="300" height="250" type="doubleclick"></amp-ad><article>{main}</article><section class="more"><h4>{w["related"]}</h4><ul>{more}</ul></section>'
        f'<footer>{_a(w["foot"][:-1], "f")}<p>{w["foot"][-1]}</p></footer><amp-user-notification id="n" layout="nodisplay">{w["cookies"]}</amp-user-notification></body></html>'
    )


def ghost(title: str, main: str, language: str, w: Mapping[str, Any], head: str) -> str:
    """A publication on Ghost: buttons to sign in and subscribe, the text, a call to action, three cards below."""
    cards = "".join(
        f'<article class="gh-card post"><a class="gh-card-link" href="/{n}/"><h3 class="gh-card-title">{escape(t)}</h3><footer class="gh-card-meta">3 min</footer></a></article>'
        for n, t in enumerate(w["teasers"][:3])
    )
    return (
        f'{_html(language)}<head><meta charset="utf-8"><title>{escape(title)}</title><meta name="generator" content="Ghost 5.87">{head}'
        "<style>.gh-head{display:flex;gap:20px}.gh-canvas{max-width:720px;margin:auto}.gh-feed{display:grid;grid-template-columns:repeat(3,1fr)}</style></head>"
        f'<body class="post-template"><div class="gh-viewport"><header id="gh-head" class="gh-head"><a class="gh-head-logo" href="/">Fen Notes</a><nav class="gh-head-menu">{_a(w["nav"][:4], "tag")}</nav>'
        f'<div class="gh-head-actions"><a class="gh-head-link" href="#/portal/signin" data-portal="signin">{w["login"]}</a><a class="gh-head-button" href="#/portal/signup" data-portal="signup">{w["subscribe"]}</a></div></header>'
        f'<main id="gh-main" class="gh-main"><article class="gh-article gh-canvas">{main}</article></main><div class="gh-read-next gh-canvas"><h2>{w["related"]}</h2><div class="gh-feed">{cards}</div></div>'
        f'<footer class="gh-foot"><nav>{_a(w["foot"], "p")}</nav><form data-members-form><h2 class="gh-subscribe-title">{w["letter"]}</h2><input class="gh-subscribe-input" type="email"><button>{w["subscribe"]}</button></form></footer></div></body></html>'
    )


def atoms(title: str, main: str, language: str, w: Mapping[str, Any], head: str) -> str:
    """A page of nothing but ``div`` and ``span`` with names made by a machine."""
    strip = "".join(
        f'<div class="x1n2onr6 x{n}a"><div class="xzsf02u"><a href="/p/{n}"><span class="x1lliihq">{escape(t)}</span></a></div></div>'
        for n, t in enumerate(w["teasers"])
    )
    top = "".join(
        f'<div class="x9f619"><a href="/k/{n}"><span>{escape(x)}</span></a></div>' for n, x in enumerate(w["nav"])
    )
    return (
        f'{_html(language)}<head><meta charset="utf-8"><title>{escape(title)}</title>{head}<style>.x78zum5{{display:flex}}.xh8yej3{{max-width:680px;margin:0 auto}}</style></head>'
        f'<body class="_a9"><div id="mount_0_0"><div class="x78zum5"><div class="xeuugli"><a href="/"><span>fen</span></a></div>{top}<div><span>{w["login"]}</span></div></div>'
        f'<div class="xh8yej3">{main}</div><div class="x1yc453h"><div><span>{w["related"]}</span></div>{strip}</div>'
        f'<div class="x1iyjqo2">{"".join(f"<span>{escape(x)}</span> · " for x in w["foot"])}</div></div></body></html>'
    )


def gate_of_asia(title: str, main: str, language: str, w: Mapping[str, Any], head: str) -> str:
    """A portal: tabs above, a ranking beside, sharing buttons, a row of services below."""
    ranks = "".join(
        f'<li class="rank_item"><em>{n + 1}</em><a href="/r/{n}">{escape(t)}</a></li>'
        for n, t in enumerate(w["teasers"] * 2)
    )
    return (
        f'{_html(language)}<head><meta charset="utf-8"><title>{escape(title)}</title>{head}<style>#ct{{float:left;width:680px}}#sub{{float:right;width:240px}}#ft{{clear:both}}.lnb li{{display:inline}}</style></head>'
        f'<body><div id="gnb"><h1><a href="/">FEN</a></h1><div class="sch"><input type="text"><button>{w["search"]}</button></div><a class="gnb_login" href="/nidlogin">{w["login"]}</a></div>'
        f'<ul class="lnb">{"".join(f"<li><a href=/l/{n}>{escape(x)}</a></li>" for n, x in enumerate(w["nav"]))}</ul><div id="ct" class="newsct"><div class="newsct_wrapper">{main}<div class="media_end_share"><button>A+</button><button>A-</button></div></div></div>'
        f'<div id="sub"><div class="rankingnews"><strong>{w["related"]}</strong><ol>{ranks}</ol></div></div><div id="ft"><ul>{"".join(f"<li><a href=/f/{n}>{escape(x)}</a></li>" for n, x in enumerate(w["foot"]))}</ul></div></body></html>'
    )


def townhall(title: str, main: str, language: str, w: Mapping[str, Any], head: str) -> str:
    """A town's site on TYPO3: jump marks, a bar for reading aids, a menu at the side, opening hours below."""
    return (
        f'{_html(language)}<head><meta charset="utf-8"><title>{escape(title)}</title><meta name="generator" content="TYPO3 CMS">{head}<style>#menu{{float:left;width:200px}}#content{{margin-left:220px}}</style></head>'
        f'<body id="p114" class="pagelevel-2"><ul id="jump"><li><a href="#content">↓</a></li></ul><div id="head"><a href="/"><img alt="" width="90" height="40"></a><a href="/a">A-</a> <a href="/b">A+</a></div>'
        f'<div id="menu"><ul>{"".join(f"<li class=l1><a href=/m/{n}>{escape(x)}</a></li>" for n, x in enumerate(w["nav"]))}</ul></div><div id="content"><div class="csc-default">{main}</div></div>'
        f'<div id="foot"><p>Tel. 0441 / 20 30-0 · info@sedge.example</p><p>{" | ".join(escape(x) for x in w["foot"])}</p></div></body></html>'
    )


def links(title: str, main: str, language: str, w: Mapping[str, Any], head: str) -> str:
    """A tabloid: a ticker, boxes left and right of the text, comments' count, a long strip of stories of others."""
    left = "".join(
        f'<div class="nb"><a href="/n{n}.html"><b>{escape(t)}</b></a><span class="tm">1{n}:4{n}</span></div>'
        for n, t in enumerate(w["teasers"])
    )
    others = "".join(
        f'<div class="mgbox"><a rel="sponsored" href="//ads.fen.example/{n}"><img alt="" width="160" height="90"><span>{escape(t)}</span></a></div>'
        for n, t in enumerate(reversed(w["teasers"]))
    )
    return (
        f'{_html(language)}<head><meta charset="utf-8"><title>{escape(title)}</title>{head}<style>.c{{display:flex}}.c1{{width:180px}}.c2{{flex:1}}</style></head><body>'
        f'<div class="top"><a href="/" class="lg">FEN.INFO</a> {_a(w["nav"], "r")} <a href="/lk">{w["login"]}</a></div><div class="c"><div class="c1"><div class="ttl">{w["related"]}</div>{left}</div>'
        f'<div class="c2">{main}<div class="soc"><a href="#">👍 14</a> <a href="#">💬 3</a></div></div></div><div class="mg">{others}</div><div class="btm">{_a(w["foot"], "f")}</div><div class="cook">{w["cookies"]}</div></body></html>'
    )


def wiki(title: str, main: str, language: str, w: Mapping[str, Any], head: str) -> str:
    """A wiki: tabs, tools, a footer with the last change."""
    return (
        f'{_html(language)}<head><meta charset="utf-8"><title>{escape(title)}</title><meta name="generator" content="MediaWiki 1.41">{head}</head><body class="mediawiki ltr skin-vector">'
        f'<div class="mw-page-container"><header class="mw-header"><a href="/wiki/">FenWiki</a><form role="search"><input type="search" placeholder="{w["search"]}"></form><nav class="vector-user-links"><a href="/login">{w["login"]}</a></nav></header>'
        f'<div class="mw-content-container"><main id="content" class="mw-body">{main}</main></div><nav class="vector-main-menu">{_a(w["nav"], "wiki")}</nav><footer id="footer" class="mw-footer"><ul>{"".join(f"<li>{escape(x)}</li>" for x in w["foot"])}</ul></footer></div></body></html>'
    )


SKINS = {
    "amp": amp,
    "ghost": ghost,
    "atoms": atoms,
    "asia": gate_of_asia,
    "townhall": townhall,
    "links": links,
    "wiki": wiki,
}
