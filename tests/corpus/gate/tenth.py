"""Makes of site for the tenth set: a block theme, a utility-class newsroom, an older CMS with modules, an authority of another country, a shop, threads."""

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


def _li(words: list[str], path: str, cls: str = "") -> str:
    return "".join(f'<li class="{cls}"><a href="/{path}/{n}">{escape(w)}</a></li>' for n, w in enumerate(words))


def block(title: str, main: str, language: str, w: Mapping[str, Any], head: str) -> str:
    """A block theme of a widespread CMS: a query loop of further posts, a form to comment, a bar for cookies."""
    loop = "".join(
        f'<li class="wp-block-post post-{n}"><h3 class="wp-block-post-title"><a href="/?p={n}">{escape(t)}</a></h3><div class="wp-block-post-date"><time>{n + 3}.09.2025</time></div></li>'
        for n, t in enumerate(w["teasers"])
    )
    return (
        f'{_html(language)}<head><meta charset="UTF-8"><title>{escape(title)} – Osier Post</title><meta name="generator" content="WordPress 6.7.1">{head}<style>.is-layout-flex{{display:flex;gap:1em}}.cmplz-cookiebanner{{position:fixed;right:10px;bottom:10px;width:300px;background:#fff;border:1px solid}}</style></head>'
        f'<body class="wp-singular post-template-default single"><div class="wp-site-blocks"><header class="wp-block-template-part"><p class="wp-block-site-title"><a href="/">Osier Post</a></p><nav class="wp-block-navigation"><ul>{_li(w["nav"], "c", "wp-block-navigation-item")}</ul></nav></header>'
        f'<main class="wp-block-group is-layout-constrained">{main}</main><div class="wp-block-query"><h2>{w["related"]}</h2><ul class="wp-block-post-template">{loop}</ul></div>'
        f'<footer class="wp-block-template-part"><p>{w["letter"]}</p><form><input type="email"><button>{w["subscribe"]}</button></form><p>{_a(w["foot"], "f")}</p></footer></div><div class="cmplz-cookiebanner" role="dialog">{w["cookies"]}</div></body></html>'
    )


def tail(title: str, main: str, language: str, w: Mapping[str, Any], head: str) -> str:
    """A newsroom in utility classes: a sticky bar, a rail of latest stories, a card for letters."""
    rail = "".join(
        f'<a href="/2025/{n}" class="block py-3 border-b"><span class="text-xs text-gray-500">{n + 1}0:1{n}</span><h3 class="font-semibold">{escape(t)}</h3></a>'
        for n, t in enumerate(w["teasers"])
    )
    return (
        f'{_html(language)}<head><meta charset="utf-8"><meta name="viewport" content="width=device-width, initial-scale=1"><title>{escape(title)} | Osier Daily</title><meta property="og:site_name" content="Osier Daily">{head}'
        "<style>.sticky{position:sticky;top:0;background:#fff}.grid{display:grid;grid-template-columns:2fr 1fr;gap:2rem}.flex{display:flex;gap:1rem}</style></head>"
        f'<body class="antialiased bg-white"><div id="__next"><div class="sticky flex border-b"><a href="/" class="text-2xl">Osier Daily</a><div class="flex">{_a(w["nav"], "s", "px-2")}</div><a href="/auth/signin" class="ml-auto">{w["login"]}</a><a href="/plans" class="rounded bg-black text-white px-3">{w["subscribe"]}</a></div>'
        f'<div class="grid"><div class="col-span-2 prose max-w-none">{main}</div><div class="col-span-1"><div class="font-bold">{w["related"]}</div>{rail}<div class="rounded bg-gray-100 p-4"><p>{w["letter"]}</p><input type="email" placeholder="@"><button>→</button></div></div></div>'
        f'<div class="border-t text-sm">{_a(w["foot"], "f", "mr-4")}</div></div></body></html>'
    )


def joomla(title: str, main: str, language: str, w: Mapping[str, Any], head: str) -> str:
    """An older CMS: modules left and right, a form to log in beside the text, latest articles below."""
    return (
        f'{_html(language)}<head><meta charset="utf-8"><title>{escape(title)}</title><meta name="generator" content="Joomla! - Open Source Content Management">{head}<style>.container-side{{float:left;width:200px}}.grid-child{{margin-left:220px}}</style></head>'
        f'<body class="site com_content view-article"><header class="header"><a class="brand-logo" href="/">Osier</a><ul class="mod-menu nav">{_li(w["nav"], "m", "nav-item")}</ul></header>'
        f'<div class="container-side"><div class="card"><h3 class="card-header">{w["login"]}</h3><form id="login-form-16"><input type="text" name="username"><input type="password" name="password"><button>{w["login"]}</button></form></div><div class="card"><h3>{w["related"]}</h3><ul class="mod-articleslatest">{_li(w["teasers"], "l")}</ul></div></div>'
        f'<div class="grid-child container-component"><main><div class="com-content-article item-page">{main}</div></main></div><footer class="footer"><div class="mod-footer">{" · ".join(escape(x) for x in w["foot"])}</div></footer></body></html>'
    )


def bureau(title: str, main: str, language: str, w: Mapping[str, Any], head: str) -> str:
    """An authority: a banner that says it is official, a mega menu, a box that asks whether the page helped."""
    return (
        f'{_html(language)}<head><meta charset="utf-8"><title>{escape(title)}</title>{head}<style>.usa-nav ul{{display:flex;gap:1em;list-style:none}}.usa-banner{{font-size:12px;background:#f0f0f0}}</style></head>'
        f'<body><section class="usa-banner">{escape(w["nav"][0])} · OSIER</section><header class="usa-header"><a href="/">Osier</a><nav class="usa-nav"><ul>{_li(w["nav"], "t", "usa-nav__primary-item")}</ul></nav><form role="search"><input type="search"><button>{w["search"]}</button></form></header>'
        f'<main class="usa-layout-docs" id="main-content">{main}</main><div class="usa-feedback"><button>👍</button><button>👎</button></div><footer class="usa-footer"><ul>{_li(w["foot"], "f")}</ul></footer></body></html>'
    )


def shop(title: str, main: str, language: str, w: Mapping[str, Any], head: str) -> str:
    """A shop: a bar with the basket, categories, a row of further goods with prices."""
    goods = "".join(
        f'<li class="grid__item"><a href="/p/{n}" class="full-unstyled-link"><img alt="" width="90" height="90">{escape(t)}</a><span class="price">{n + 1}9,90</span></li>'
        for n, t in enumerate(w["teasers"])
    )
    return (
        f'{_html(language)}<head><meta charset="utf-8"><title>{escape(title)} – Osier</title>{head}<style>.product-grid{{display:flex;gap:1em;list-style:none}}</style></head><body class="gradient"><div class="announcement-bar">{w["letter"]}</div>'
        f'<header class="shopify-section-header"><a href="/">Osier</a>{_a(w["nav"], "collections")}<a href="/account/login">{w["login"]}</a><a href="/cart">0</a></header><main id="MainContent">{main}</main>'
        f'<section class="related-products"><h2>{w["related"]}</h2><ul class="product-grid">{goods}</ul></section><footer>{_a(w["foot"], "policies")}</footer></body></html>'
    )


def threads(title: str, main: str, language: str, w: Mapping[str, Any], head: str) -> str:
    """A board of today: buttons to sign up and log in above, suggested topics below."""
    rows = "".join(
        f'<tr class="topic-list-item"><td><a class="title raw-link" href="/t/{n}">{escape(t)}</a></td><td>{n * 7 + 2}</td><td>{n + 1}d</td></tr>'
        for n, t in enumerate(w["teasers"])
    )
    return (
        f'{_html(language)}<head><meta charset="utf-8"><title>{escape(title)} - Osier Forum</title><meta name="generator" content="Discourse 3.4.0">{head}</head><body class="crawler-free"><header class="d-header"><a href="/">Osier Forum</a><span class="header-buttons"><button class="sign-up-button">{w["subscribe"]}</button><button class="login-button">{w["login"]}</button></span></header>'
        f'<div id="main-outlet"><div class="post-stream">{main}</div><div class="suggested-topics"><h3>{w["related"]}</h3><table>{rows}</table></div></div><footer>{_a(w["foot"], "f")}</footer></body></html>'
    )


SKINS = {
    "block": block,
    "tail": tail,
    "joomla": joomla,
    "bureau": bureau,
    "shop": shop,
    "threads": threads,
}
