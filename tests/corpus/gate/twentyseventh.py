"""Makes of site of the twenty-seventh set: an application of a daily, a theme of blocks, a ministry, a wiki, a shop, a page of elements."""

from __future__ import annotations

import json
from collections.abc import Mapping
from html import escape
from typing import Any

_PIXEL = "data:image/gif;base64,R0lGODlhAQABAAAAACw="


def _open(title: str, language: str, head: str, site: str) -> str:
    way = ' dir="rtl"' if language in ("ar", "he", "fa") else ""
    return (
        f'<!DOCTYPE html><html lang="{language}"{way}><head><meta charset="utf-8"><meta name="viewport" content="width=device-width,initial-scale=1">'
        f'<title>{escape(title)}</title><meta property="og:title" content="{escape(title, quote=True)}"><meta property="og:site_name" content="{escape(site, quote=True)}">'
        f'<link rel="icon" href="{_PIXEL}">{head}'
    )


def _links(path: str, words: list[str]) -> str:
    return "".join(f'<a href="{path}{n}">{escape(word)}</a> ' for n, word in enumerate(words))


def _items(path: str, words: list[str]) -> str:
    return "".join(f'<li><a href="{path}{n}">{escape(word)}</a></li>' for n, word in enumerate(words))


def nextdaily(title: str, main: str, language: str, w: Mapping[str, Any], head: str) -> str:
    """A daily's application with utility classes: a strip of links to share, a column, a grid of cards, a bar about cookies, a letter box."""
    cards = "".join(
        f'<div class="flex flex-col gap-2"><a href="/n/{n}"><img alt="" loading="lazy" src="{_PIXEL}" width="240" height="135"><span class="text-lg font-bold">{escape(t)}</span></a><span class="text-sm text-gray-600">{escape(i)}</span></div>'
        for n, (t, i) in enumerate(zip(w["teasers"], w["intros"], strict=True))
    )
    return (
        f"{_open(title, language, head, w['paper'])}<style>body{{margin:0;font:18px/1.6 Lora,serif}}.grid-cols-12{{display:grid;grid-template-columns:8fr 4fr;gap:24px;max-width:1200px;margin:auto}}.cards{{display:grid;grid-template-columns:repeat(5,1fr)}}"
        "#ck{position:fixed;left:0;right:0;bottom:0;background:#fff;padding:8px;font-size:13px;z-index:50}</style></head>"
        f'<body><div id="__next" data-reactroot=""><a class="sr-only" href="#c">{escape(w["skip"])}</a><header class="sticky top-0"><button aria-label="Menu">☰</button><a href="/">{escape(w["paper"])}</a><span><a href="/account/login">{escape(w["login"])}</a><a class="rounded bg-red-700" href="/offers">{escape(w["subscribe"])}</a></span>'
        f'<nav class="overflow-x-auto">{_links("/s/", w["nav"])}</nav></header><div class="grid-cols-12"><main id="c"><article class="prose">{main}</article><div class="share flex"><button aria-label="Facebook"></button><button aria-label="WhatsApp"></button></div></main>'
        f'<aside class="col-span-4"><h2>{escape(w["related"])}</h2><ol>{_items("/t/", w["teasers"])}</ol><div class="nl"><p>{escape(w["letter"])}</p><input type="email"><button>{escape(w["accept"])}</button></div></aside></div>'
        f'<section class="cards">{cards}</section><footer>{_links("/f/", w["foot"])}</footer></div><div id="ck" role="dialog" aria-label="cookies"><p>{escape(w["cookies"])}</p><button onclick="ck.remove()">{escape(w["accept"])}</button></div></body></html>'
    )


def blockblog(title: str, main: str, language: str, w: Mapping[str, Any], head: str) -> str:
    """A blog in a theme of blocks: a menu, the entry, links to the entries before and after, a field for answers, a corner box about cookies."""
    return (
        f"{_open(title, language, head, w['paper'])}<meta name='generator' content='WordPress 6.7.2'><style>.wp-site-blocks{{max-width:720px;margin:auto;font:19px/1.6 system-ui}}.cky{{position:fixed;left:20px;bottom:20px;width:320px;background:#fff;border:1px solid #ccc;padding:12px}}</style></head>"
        f'<body class="wp-singular single wp-embed-responsive"><div class="wp-site-blocks"><header class="wp-block-template-part"><p class="wp-block-site-title"><a href="/">{escape(w["paper"])}</a></p><nav class="wp-block-navigation"><ul>{_items("/c/", w["nav"])}</ul></nav></header>'
        f'<main class="wp-block-group"><div class="entry-content wp-block-post-content">{main}</div><div class="wp-block-post-navigation-link"><a href="/p/8">← {escape(w["teasers"][2])}</a></div><div class="wp-block-post-navigation-link"><a href="/p/9">{escape(w["teasers"][3])} →</a></div>'
        f'<div class="wp-block-comments"><form><textarea></textarea><input name="author"><input name="email"><button>{escape(w["accept"])}</button></form></div></main>'
        f'<footer class="wp-block-template-part"><p>{escape(w["foot"][-1])}</p>{_links("/i/", w["foot"][:-1])}</footer></div><div class="cky"><p>{escape(w["cookies"])}</p><button>{escape(w["accept"])}</button></div></body></html>'
    )


def cabinet(title: str, main: str, language: str, w: Mapping[str, Any], head: str) -> str:
    """A ministry's site: a bar about cookies on top, a menu, crumbs, the text, documents beside it, a question whether it helped."""
    return (
        f"{_open(title, language, head, w['office'])}<style>body{{margin:0;font:19px/1.5 Arial}}.w{{max-width:1000px;margin:auto}}.two{{display:grid;grid-template-columns:2fr 1fr}}</style></head><body class='govsite'>"
        f'<div class="cookie-banner" role="region"><div class="w"><p>{escape(w["cookies"])}</p><button>{escape(w["accept"])}</button></div></div><div class="official">{escape(w["official"])}</div>'
        f'<header><div class="w"><a href="/">{escape(w["office"])}</a><nav><ul>{_items("/m/", w["menu"])}</ul></nav></div></header><div class="w"><nav class="crumbs"><ol>{_items("/b/", w["menu"][:2])}</ol></nav><div class="two"><main id="content" role="main">{main}</main>'
        f'<aside><ul>{_items("/d/", w["menu"][2:])}</ul></aside></div><p class="helped">{escape(w["helped"])}</p></div><footer><div class="w"><ul>{_items("/l/", w["foot"])}</ul></div></footer></body></html>'
    )


def vector(title: str, main: str, language: str, w: Mapping[str, Any], head: str) -> str:
    """A wiki as its program shows it today: tools on top, a menu, the page, the day of its last change."""
    return (
        f"{_open(title, language, head, 'Tarnpedia')}<meta name='generator' content='MediaWiki 1.44.0-wmf.8'></head><body class='skin-vector-2022 ns-0 action-view'><header class='vector-header'><a href='/' class='mw-logo'>Tarnpedia</a>"
        f"<form id='searchform'><input type='search'></form><nav class='vector-user-links'><ul><li id='pt-login'><a href='/login'>{escape(w['login'])}</a></li></ul></nav></header><nav id='vector-main-menu'><ul>{_items('/w/', w['menu'])}</ul></nav>"
        f"<main id='content' class='mw-body'><h1 id='firstHeading'>{escape(title.split(' – ', maxsplit=1)[0])}</h1><div id='bodyContent'><div id='mw-content-text' class='mw-body-content'><div class='mw-parser-output'>{main}</div></div><div id='catlinks'></div></div></main>"
        f"<footer id='footer' class='mw-footer'><ul><li id='footer-info-lastmod'>2026-03-14, 09:12</li></ul><ul>{_items('/f/', w['foot'][:4])}</ul></footer></body></html>"
    )


def storefront(title: str, main: str, language: str, w: Mapping[str, Any], head: str) -> str:
    """A shop in a common theme: a bar of offers, a menu with a cart, the page, a letter box, ways to pay."""
    return (
        f"{_open(title, language, head, 'Loomhouse')}<script>window.Shopify={{shop:'loomhouse.myshop.example'}}</script></head><body class='gradient template-product'><div class='announcement-bar'>−10 % • {escape(w['letter'].split(':')[0])}</div>"
        f"<header class='header'><a href='/'>Loomhouse</a><nav>{_links('/collections/', w['nav'][:4])}</nav><a href='/account/login'>{escape(w['login'])}</a> <a href='/cart'>(0)</a></header><main id='MainContent' class='content-for-layout'>{main}</main>"
        f"<footer class='footer'><form><label>{escape(w['letter'])}</label><input type='email'></form><ul>{_items('/policies/', w['foot'])}</ul><ul class='list-payment'><li>Visa</li><li>Mastercard</li><li>PayPal</li></ul></footer></body></html>"
    )


def elements(title: str, main: str, language: str, w: Mapping[str, Any], head: str) -> str:
    """A page of elements of its own: its script draws everything in a shadow of the page a moment after it has loaded."""
    data = json.dumps({"m": main, "n": w["nav"], "f": w["foot"]}, ensure_ascii=False).replace("</", "<\\/")
    return (
        f'{_open(title, language, head, w["paper"])}</head><body><news-app></news-app><script type="module">const d={data};customElements.define("news-app",class extends HTMLElement{{connectedCallback(){{const s=this.attachShadow({{mode:"open"}});setTimeout(()=>{{'
        's.innerHTML="<style>nav{display:flex;gap:9px}</style><header><nav>"+d.n.map(x=>`<a href="/">${x}</a>`).join("")+"</nav></header><main>"+d.m+"</main><footer>"+d.f.join(" ")+"</footer>"},120)}})</script></body></html>'
    )


SKINS = {
    "nextdaily": nextdaily,
    "blockblog": blockblog,
    "cabinet": cabinet,
    "vector": vector,
    "storefront": storefront,
    "elements": elements,
}
