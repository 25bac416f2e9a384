"""Further makes of site: a newsroom's component tree, a magazine, a letter platform, a council, a board, and pages given whole."""

from __future__ import annotations

from collections.abc import Mapping
from html import escape
from typing import Any


def _items(words: list[str], cls: str) -> str:
    return "".join(
        f"<li class='{cls}__item'><a class='{cls}__link' href='/{cls}/{n}'><span>{escape(w)}</span></a></li>"
        for n, w in enumerate(words)
    )


def raw(title: str, main: str, language: str, w: Mapping[str, Any], head: str) -> str:
    """The page as it stands: the section gives the whole document."""
    return main


def press(title: str, main: str, language: str, w: Mapping[str, Any], head: str) -> str:
    """A large newsroom: server-rendered components, a sticky bar, slots for ads, cards below, a footer of columns."""
    cards = "".join(
        f"<article data-testid='card-{n}' class='css-1a{n}card'><a href='/2025/{n}/story' class='css-link'><h3>{escape(t)}</h3></a>"
        f"<p class='css-sum'>{escape(w['story'][n % len(w['story'])].split('. ')[0])}.</p><span class='css-time'>{n + 2} h</span></article>"
        for n, t in enumerate(w["teasers"])
    )
    return (
        f"<!DOCTYPE html><html lang='{language}' class='js'><head><meta charset='utf-8'><title>{escape(title)}</title>"
        f"<meta property='og:type' content='article'><meta property='og:title' content='{escape(title)}'>{head}"
        "<style>.css-bar{position:sticky;top:0;background:#fff;border-bottom:1px solid #ccc}.css-grid{display:grid;grid-template-columns:repeat(4,1fr)}"
        ".ad{min-height:120px;background:#f4f4f4}.css-main{max-width:640px;margin:auto}</style></head><body><div id='__next'>"
        f"<div class='css-bar' data-testid='masthead'><button aria-label='Menu'>☰</button><a href='/'>The Estuary</a><a data-testid='login-link' href='/account/login'>{w['login']}</a>"
        f"<a class='css-cta' href='/offers'>{w['subscribe']}</a></div><nav><ul>{_items(w['nav'], 'nav')}</ul></nav><div class='ad' id='dfp-top'></div>"
        f"<main id='site-content' class='css-main'>{main}</main><div class='ad' id='dfp-mid'></div><section aria-labelledby='rel'><h2 id='rel'>{w['related']}</h2><div class='css-grid'>{cards}</div></section>"
        f"<footer><div class='css-grid'><ul>{_items(w['foot'], 'foot')}</ul><ul>{_items(w['nav'], 'sec')}</ul></div></footer></div></body></html>"
    )


def magazine(title: str, main: str, language: str, w: Mapping[str, Any], head: str) -> str:
    """A magazine: wide headline, side column of most read, a form for letters at the end, a bar for cookies at the foot."""
    read = "".join(f"<li><a href='/m/{n}'>{escape(t)}</a></li>" for n, t in enumerate(w["teasers"]))
    return (
        f"<!doctype html><html lang='{language}'><head><meta charset='utf-8'><title>{escape(title)}</title>{head}"
        "<style>body{font:18px/1.6 serif}.two{display:flex;gap:2rem}.two>div:first-child{flex:3}.two>aside{flex:1}#cmp{position:fixed;left:0;right:0;bottom:0;padding:1em;background:#222;color:#fff}</style></head>"
        f"<body><header class='topline'><a class='logo' href='/'>Halyard</a> {''.join(f'<a href=/r/{n}>{escape(x)}</a> ' for n, x in enumerate(w['nav']))}<a href='/konto'>{w['login']}</a></header>"
        f"<div class='two'><div>{main}</div><aside><h4>{w['related']}</h4><ol>{read}</ol></aside></div>"
        f"<section class='nl'><h3>{w['letter']}</h3><form><input type='email' placeholder='name@mail'><button>{w['subscribe']}</button></form></section>"
        f"<footer>{' | '.join(escape(x) for x in w['foot'])}</footer><div id='cmp' role='dialog'>{w['cookies']}</div></body></html>"
    )


def letter(title: str, main: str, language: str, w: Mapping[str, Any], head: str) -> str:
    """A platform for letters: the author's name, buttons to like and share, a box to subscribe under the text."""
    return (
        f"<!DOCTYPE html><html lang='{language}'><head><meta charset='utf-8'><title>{escape(title)}</title>{head}</head><body><div id='entry'><div class='main-menu'><a href='/'>Tidal Notes</a>"
        f"<button>{w['subscribe']}</button><button>{w['login']}</button></div><div class='single-post'><div class='post-header'><div class='byline'>Ada Lind · 14</div><div class='post-ufi'><a>♡ 112</a> <a>💬 31</a></div></div>"
        f"{main}<div class='subscribe-widget'><form><input type='email' name='email'><button type='submit'>{w['subscribe']}</button></form></div></div>"
        f"<div class='footer'>© 2025 Ada Lind · {escape(' · '.join(w['foot'][:2]))}</div></div></body></html>"
    )


def council(title: str, main: str, language: str, w: Mapping[str, Any], head: str) -> str:
    """A public body: a bar for cookies above, a phase banner, breadcrumbs, a box for feedback below."""
    return (
        f"<!DOCTYPE html><html class='govuk-template' lang='{language}' dir='{'rtl' if language == 'ar' else 'ltr'}'><head><meta charset='utf-8'><title>{escape(title)}</title>{head}</head><body class='govuk-template__body'>"
        f"<div id='global-cookie-message' class='cookie-banner'><p>{w['cookies']}</p></div><header class='gem-header' role='banner'><a href='/'>GOV</a><form role='search'><input type='search'><button>{w['search']}</button></form></header>"
        f"<nav class='gem-breadcrumbs'><ol>{_items(w['nav'][:3], 'crumb')}</ol></nav><main id='content' role='main'>{main}</main>"
        f"<div class='gem-feedback'><button>👍</button><button>👎</button></div><footer role='contentinfo'><ul>{_items(w['foot'], 'foot')}</ul></footer></body></html>"
    )


def board(title: str, main: str, language: str, w: Mapping[str, Any], head: str) -> str:
    """A board of threads: login and registration above, who is online below."""
    return (
        f"<!DOCTYPE html><html lang='{language}'><head><meta charset='utf-8'><title>{escape(title)}</title>{head}</head><body id='phpbb' class='section-viewtopic'><div id='wrap'><div id='page-header'><h1>Rope &amp; Tackle</h1>"
        f"<ul id='nav-main'><li><a href='./ucp.php?mode=login'>{w['login']}</a></li><li><a href='./ucp.php?mode=register'>{w['subscribe']}</a></li><li><a href='./search.php'>{w['search']}</a></li></ul></div>"
        f"<div id='page-body'>{main}</div><div class='stat-block'>{escape(' · '.join(w['nav']))}</div><div id='page-footer'>{escape(' · '.join(w['foot']))} Powered by phpBB</div></div></body></html>"
    )


SKINS = {"raw": raw, "press": press, "magazine": magazine, "letter": letter, "council": council, "board": board}
