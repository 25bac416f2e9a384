"""Makes of site of the twenty-fifth set: a metropolitan daily's application, a theme for magazines, an authority's site, a drawn page."""

from __future__ import annotations

import json
from collections.abc import Mapping
from html import escape
from typing import Any

_PIXEL = "data:image/gif;base64,R0lGODlhAQABAAAAACw="


def _open(title: str, language: str, head: str, paper: str) -> str:
    way = ' dir="rtl"' if language in ("ar", "he", "fa") else ""
    graph = {
        "@context": "https://schema.org",
        "@graph": [
            {
                "@type": "WebSite",
                "name": paper,
                "potentialAction": {"@type": "SearchAction", "target": "/search?q={q}"},
            },
            {"@type": "NewsMediaOrganization", "name": paper, "logo": "/logo.svg"},
        ],
    }
    return (
        f'<!DOCTYPE html><html lang="{language}"{way}><head><meta charset="utf-8"><meta name="viewport" content="width=device-width, initial-scale=1">'
        f'<title>{escape(title)}</title><meta property="og:site_name" content="{escape(paper, quote=True)}"><meta property="og:title" content="{escape(title, quote=True)}">'
        f'<link rel="icon" href="{_PIXEL}"><script type="application/ld+json">{json.dumps(graph, ensure_ascii=False)}</script>'
        f"<script>window.dataLayer=window.dataLayer||[];dataLayer.push({{page:{{type:'story'}},user:{{loggedIn:false,subscriber:false}}}})</script>{head}"
    )


def _item(path: str, words: list[str]) -> str:
    return "".join(f'<li><a href="{path}{n}">{escape(word)}</a></li>' for n, word in enumerate(words))


def metrodaily(title: str, main: str, language: str, w: Mapping[str, Any], head: str) -> str:
    """A large daily: two bars, sections, what is read most, a box for letters, recommended stories, columns of links, a cookie bar below."""
    cards = "".join(
        f'<article class="Card__wrap-x81"><a href="/a/{n}"><div class="Card__img"><img alt="" src="{_PIXEL}" width="160" height="90"></div><h3>{escape(t)}</h3></a><p>{escape(i)}</p></article>'
        for n, (t, i) in enumerate(zip(w["teasers"], w["intros"], strict=True))
    )
    return (
        f"{_open(title, language, head, w['paper'])}<style>body{{margin:0;font:17px/1.55 Georgia,serif}}.Layout__grid{{display:grid;grid-template-columns:minmax(0,2fr) 1fr;gap:32px;max-width:1180px;margin:auto}}"
        ".Rec__row{display:grid;grid-template-columns:repeat(5,1fr);gap:12px}.ConsentBar{position:fixed;inset:auto 0 0 0;background:#fff;border-top:1px solid #999;padding:12px;font:13px sans-serif}</style></head>"
        f'<body><a class="SkipLink" href="#main">{escape(w["skip"])}</a><div id="__next"><header class="Masthead__root"><div class="Masthead__top"><a href="/login">{escape(w["login"])}</a> <a class="btn" href="/subscribe">{escape(w["subscribe"])}</a></div>'
        f'<a href="/" aria-label="{escape(w["paper"], quote=True)}">{escape(w["paper"])}</a><nav aria-label="Sections"><ul>{_item("/s/", w["nav"])}</ul></nav></header>'
        f'<div class="Layout__grid"><main id="main">{main}</main><aside><section><h2>{escape(w["related"])}</h2><ol>{_item("/m/", w["teasers"])}</ol></section>'
        f'<form class="Letter__box"><label>{escape(w["letter"])}<input type="email" name="email"></label><button>{escape(w["accept"])}</button></form></aside></div>'
        f'<section class="Rec__root"><div class="Rec__row">{cards}</div></section>'
        f'<footer><ul>{_item("/f/", w["foot"])}</ul></footer></div><div class="ConsentBar" role="region">{escape(w["cookies"])} <button>{escape(w["accept"])}</button></div>'
        "<script>document.querySelector('.ConsentBar button').onclick=e=>e.target.parentNode.remove()</script></body></html>"
    )


def magtheme(title: str, main: str, language: str, w: Mapping[str, Any], head: str) -> str:
    """A magazine theme of a common publishing program: crumbs, a column of widgets, comments, links to the stories before and after."""
    return (
        f"{_open(title, language, head, w['paper'])}<meta name='generator' content='WordPress 6.8'><style>body{{font:16px/1.6 'Open Sans',sans-serif}}.td-main{{float:left;width:66%}}.td-side{{float:right;width:30%}}.td-foot{{clear:both}}</style></head>"
        f'<body class="wp-singular post-template-default single"><div class="td-header"><div class="td-logo"><a href="/">{escape(w["paper"])}</a></div><div class="menu-main-container"><ul class="sf-menu">{_item("/category/", w["nav"])}</ul></div>'
        f'<form role="search"><input type="search" name="s"></form></div><div class="td-crumbs"><a href="/">{escape(w["nav"][0])}</a> › {escape(title)}</div>'
        f'<div class="td-main">{main}<div class="post-nav"><a rel="prev" href="/p/1">{escape(w["teasers"][0])}</a> <a rel="next" href="/p/2">{escape(w["teasers"][1])}</a></div></div>'
        f'<div class="td-side"><aside class="widget"><h4>{escape(w["related"])}</h4><ul>{_item("/p/", w["teasers"])}</ul></aside><aside class="widget"><p>{escape(w["letter"])}</p></aside></div>'
        f'<div class="td-foot"><div>{" | ".join(f"<a href=/i/{n}>{escape(x)}</a>" for n, x in enumerate(w["foot"]))}</div></div><div id="cookie-notice" style="position:fixed;bottom:0"><span>{escape(w["cookies"])}</span> <a>{escape(w["accept"])}</a></div></body></html>'
    )


def county(title: str, main: str, language: str, w: Mapping[str, Any], head: str) -> str:
    """An authority's site: a bar that says so, a menu, crumbs, the text, a question whether it helped, legal links."""
    return (
        f"{_open(title, language, head, w['office'])}<style>body{{font:18px/1.5 Arial;margin:0}}.wrap{{max-width:960px;margin:auto}}</style></head><body><div class='gov-bar'>{escape(w['official'])}</div>"
        f'<header class="wrap"><a href="/">{escape(w["office"])}</a><nav><ul>{_item("/t/", w["menu"])}</ul></nav></header><div class="wrap"><ol class="breadcrumbs"><li><a href="/">{escape(w["menu"][0])}</a></li><li>{escape(title)}</li></ol>'
        f'<main id="content">{main}</main><div class="feedback"><p>{escape(w["helped"])}</p></div></div><footer><ul>{_item("/l/", w["foot"])}</ul></footer></body></html>'
    )


def hydrates(title: str, main: str, language: str, w: Mapping[str, Any], head: str) -> str:
    """A page that holds its text as data and draws itself a little later, skeleton first."""
    data = json.dumps({"m": main, "n": w["nav"], "f": w["foot"], "t": w["teasers"]}, ensure_ascii=False).replace(
        "</", "<\\/"
    )
    return (
        f'{_open(title, language, head, w["paper"])}</head><body><div id="app" data-server-rendered="false"><div class="skeleton" aria-busy="true"><div class="sk-line"></div><div class="sk-line"></div></div></div><script>window.__NUXT__={data}</script>'
        "<script>setTimeout(()=>{const s=window.__NUXT__;app.innerHTML='<header><nav>'+s.n.map(x=>`<a href=\"/\">${x}</a>`).join(' ')+'</nav></header><main>'+s.m+'</main><aside><ul>'+s.t.map(x=>`<li><a href=\"/\">${x}</a></li>`).join('')+'</ul></aside><footer>'+s.f.join(' ')+'</footer>'},150)</script></body></html>"
    )


SKINS = {"metrodaily": metrodaily, "magtheme": magtheme, "county": county, "hydrates": hydrates}
