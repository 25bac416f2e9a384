"""Makes of site of the nineteenth and twentieth sets: a broadsheet, a block theme, an office, applications, a shop, a board, a table of 1999."""

from __future__ import annotations

import json
from collections.abc import Mapping
from html import escape
from typing import Any

_RIGHT_TO_LEFT = ("ar", "he", "fa", "ur")


def _open(language: str) -> str:
    return f'<!DOCTYPE html>\n<html lang="{language}"' + (' dir="rtl">' if language in _RIGHT_TO_LEFT else ">")


def _items(words: list[str], path: str) -> str:
    return "".join(f'<li><a href="{path}/{n}">{escape(word)}</a></li>' for n, word in enumerate(words))


def broadsheet(title: str, main: str, language: str, w: Mapping[str, Any], head: str) -> str:
    """A large paper: a bar, a menu, stories recommended below with their first sentences, most read with numbers, a box for letters."""
    cards = "".join(
        f'<article class="c-card"><a href="/a/{n}"><img src="data:image/gif;base64,R0lGODlhAQABAAAAACw=" alt=""><h3 class="c-card__t">{escape(t)}</h3></a><p class="c-card__s">{escape(i)}</p></article>'
        for n, (t, i) in enumerate(zip(w["teasers"], w["intros"], strict=True))
    )
    read = "".join(f'<li><span>{n + 1}</span><a href="/a/{n}">{escape(t)}</a></li>' for n, t in enumerate(w["teasers"]))
    return (
        f'{_open(language)}<head><meta charset="utf-8"><title>{escape(title)}</title><meta property="og:site_name" content="{escape(w["paper"])}"><link rel="canonical" href="/x">{head}'
        "<style>body{margin:0;font:17px/1.5 Georgia,serif}.l{max-width:1180px;margin:auto}.g{display:grid;grid-template-columns:8fr 4fr;gap:32px}.c{display:grid;grid-template-columns:repeat(4,1fr)}.ck{position:fixed;bottom:0;width:100%;background:#fff;border-top:1px solid}</style></head>"
        f'<body><a class="skip" href="#m">↓</a><div class="bar l"><a href="/login">{w["login"]}</a> <a href="/offer">{w["subscribe"]}</a></div><header class="l"><a class="logo" href="/">{w["paper"]}</a><nav><ul>{_items(w["nav"], "/r")}</ul></nav></header>'
        f'<div class="l g"><main id="m">{main}</main><aside><h2>Top 5</h2><ol>{read}</ol><form action="/letters"><p>{w["letter"]}</p><input type="email" name="e"><button>→</button></form></aside></div>'
        f'<section class="l rec"><h2>{w["related"]}</h2><div class="c">{cards}</div></section><footer class="l"><ul>{_items(w["foot"], "/f")}</ul></footer>'
        f'<div class="ck"><p>{w["cookies"]}</p><button>{w["accept"]}</button></div></body></html>'
    )


def blocks(title: str, main: str, language: str, w: Mapping[str, Any], head: str) -> str:
    """A WordPress block theme: groups, a loop of latest posts, a search in the foot."""
    posts = "".join(
        f'<li class="wp-block-post"><h3 class="wp-block-post-title"><a href="/?p={n}">{escape(t)}</a></h3><div class="wp-block-post-excerpt"><p class="wp-block-post-excerpt__excerpt">{escape(i)}</p></div></li>'
        for n, (t, i) in enumerate(zip(w["teasers"][:3], w["intros"], strict=False))
    )
    return (
        f'{_open(language)}<head><meta charset="UTF-8"><title>{escape(title)}</title><meta name="generator" content="WordPress 6.8.3">{head}<style>:root{{--wp--style--global--content-size:645px}}.wp-site-blocks{{max-width:1000px;margin:auto}}</style></head>'
        f'<body class="wp-theme-twentytwentyfive"><div class="wp-site-blocks"><header class="wp-block-template-part"><p class="wp-block-site-title"><a href="/" rel="home">{w["paper"]}</a></p><nav class="wp-block-navigation"><ul>{_items(w["nav"][:5], "/c")}</ul></nav></header>'
        f'<main class="wp-block-group">{main}</main><section class="wp-block-query"><h2>{w["related"]}</h2><ul class="wp-block-post-template">{posts}</ul></section>'
        f'<footer class="wp-block-template-part"><form role="search" class="wp-block-search"><label>{w["search"]}</label><input type="search" name="s"><button>{w["search"]}</button></form><p>{" · ".join(escape(x) for x in w["foot"][-4:])}</p></footer></div></body></html>'
    )


def office(title: str, main: str, language: str, w: Mapping[str, Any], head: str) -> str:
    """An authority's Drupal: skip link, crumbs, a menu at the side, when it was last changed."""
    return (
        f'{_open(language)}<head><meta charset="utf-8"><meta name="Generator" content="Drupal 11 (https://www.drupal.org)"><title>{escape(title)}</title>{head}</head>'
        f'<body class="path-node page-node-type-page"><div class="dialog-off-canvas-main-canvas"><header role="banner"><div class="block-system-branding-block"><a href="/" rel="home">{w["paper"]}</a></div><nav role="navigation"><ul class="menu">{_items(w["nav"][:6], "/m")}</ul></nav></header>'
        f'<nav class="breadcrumb"><ol><li><a href="/">{w["nav"][0]}</a></li><li>{w["nav"][2]}</li></ol></nav><main role="main"><div class="region region-content"><div data-drupal-messages-fallback class="hidden"></div><article class="node"><div class="node__content">{main}</div></article></div><aside><ul class="menu">{_items(w["nav"][2:6], "/s")}</ul></aside></main>'
        f'<footer role="contentinfo"><ul class="menu">{_items(w["foot"], "/f")}</ul></footer></div></body></html>'
    )


def app(title: str, main: str, language: str, w: Mapping[str, Any], head: str) -> str:
    """An application whose script draws what its data holds."""
    data = json.dumps({"props": {"pageProps": {"html": main}}, "page": "/[...slug]"}).replace("<", "\\u003c")
    frame = json.dumps(
        f'<div class="styles_header__a1B2c"><a href="/">{w["paper"]}</a><div>{"".join(f"<a href=/k/{n}>{escape(x)}</a>" for n, x in enumerate(w["nav"]))}</div></div><div class="styles_page__x9"></div><div class="styles_more__k2"><div>{w["related"]}</div>{"".join(f"<a class=tile href=/t/{n}><div>{escape(t)}</div></a>" for n, t in enumerate(w["teasers"]))}</div><div class="styles_footer__q7">{"".join(f"<a href=/f/{n}>{escape(x)}</a>" for n, x in enumerate(w["foot"]))}</div>'
    ).replace("<", "\\u003c")
    return (
        f'{_open(language)}<head><meta charset="utf-8"><meta name="viewport" content="width=device-width"><title>{escape(title)}</title>{head}<style>.tile{{display:inline-block;width:24%}}</style></head><body><div id="__next"></div>'
        f'<script id="__NEXT_DATA__" type="application/json">{data}</script><script>setTimeout(()=>{{const n=document.getElementById("__next");n.innerHTML={frame};n.querySelector(".styles_page__x9").innerHTML=JSON.parse(document.getElementById("__NEXT_DATA__").textContent).props.pageProps.html}},120)</script></body></html>'
    )


def board(title: str, main: str, language: str, w: Mapping[str, Any], head: str) -> str:
    """A board of XenForo's kind: crumbs, who is online, forms for members."""
    return (
        f'{_open(language)}<head><meta charset="utf-8"><title>{escape(title)}</title>{head}</head><body data-template="thread_view"><div class="p-pageWrapper"><div class="p-navSticky"><a class="p-navgroup-link" href="/login/">{w["login"]}</a> <a href="/search/">{w["search"]}</a></div>'
        f'<ul class="p-breadcrumbs"><li><a href="/">Forums</a></li><li><a href="/f/7">{w["nav"][2]}</a></li></ul><div class="p-body-main">{main}</div><div class="block"><h3>{w["related"]}</h3><ul>{_items(w["teasers"], "/threads")}</ul></div>'
        f'<footer class="p-footer">{" ".join(escape(x) for x in w["foot"][-4:])} Community platform by XenForo® © 2010-2026</footer></div></body></html>'
    )


def table(title: str, main: str, language: str, w: Mapping[str, Any], head: str) -> str:
    """A site of 1999: tables, fonts, a counter."""
    return (
        f'<!DOCTYPE HTML PUBLIC "-//W3C//DTD HTML 4.01 Transitional//EN"><html><head><meta http-equiv="Content-Type" content="text/html; charset=utf-8"><title>{escape(title)}</title>{head}</head><body bgcolor="#ffffff"><table width="760" border="0" align="center"><tr><td colspan="2" bgcolor="#003366"><font color="#ffffff" size="5">{w["paper"]}</font></td></tr>'
        f'<tr><td width="150" valign="top">{"<br>".join(f"<a href=/{n}.htm>{escape(x)}</a>" for n, x in enumerate(w["nav"]))}</td><td valign="top">{main}</td></tr><tr><td colspan="2" align="center"><font size="1">{" | ".join(escape(x) for x in w["foot"][-4:])}</font></td></tr></table></body></html>'
    )


def shop(title: str, main: str, language: str, w: Mapping[str, Any], head: str) -> str:
    """A shop of Shopify's kind: a bar, a cart, sections."""
    return (
        f'{_open(language)}<head><meta charset="utf-8"><title>{escape(title)}</title><script>window.Shopify={{shop:"ostrow.myshopify.com"}}</script>{head}</head><body class="template-page"><div class="announcement-bar"><p>{w["letter"]}</p></div><header class="section-header"><a href="/">{w["paper"]}</a><ul>{_items(w["nav"][:4], "/collections")}</ul><a href="/account">{w["login"]}</a><a href="/cart">0</a></header>'
        f'<main id="MainContent">{main}</main><footer class="footer"><ul>{_items(w["foot"][-4:], "/policies")}</ul><small>Powered by Shopify</small></footer></body></html>'
    )


SKINS = {
    "broadsheet": broadsheet,
    "blocktheme": blocks,
    "drupal11": office,
    "nextapp": app,
    "xenboard": board,
    "tables99": table,
    "shopfront": shop,
}
