"""Labelled pages from text files: sections of markup, each in the furniture of some make of site.

A section begins with a line ``=== kind | language | skin | title``; lines ``key: value`` may follow (``status``, ``header``, ``moved``,
``declared``, ``head``, ``cut``, ``path``, ``by``, ``charset``), then the markup. ``{{story LANGUAGE FIRST COUNT}}`` stands for paragraphs of running text.
"""

from __future__ import annotations

import re
import tomllib
from collections.abc import Mapping
from html import escape
from pathlib import Path
from typing import Any

from tests.corpus.gate import (
    fourteenth,
    newsrooms,
    nineteenth,
    rivals,
    seventeenth,
    seventh,
    tenth,
    twelfth,
    twentyfifth,
    twentyseventh,
    twentythird,
)
from tests.corpus.gate.makes import Page

HERE = Path(__file__).parent / "pages"
_STORY = re.compile(r"\{\{story (\w+) (\d+) (\d+)\}\}")
_KEY = re.compile(r"(status|header|moved|declared|head|cut|path|by|charset): ?(.*)")


def read(name: str, words: str = "words.toml") -> list[Page]:
    """The pages of one file, named after it."""
    known = tomllib.loads((HERE / words).read_text())
    sections = re.split(r"^=== ", (HERE / f"{name}.txt").read_text(), flags=re.M)[1:]
    return [_page(f"{name}-{n}", section, known) for n, section in enumerate(sections)]


def _page(name: str, section: str, words: Mapping[str, Any]) -> Page:
    first, *lines = section.splitlines()
    kind, language, skin, title = (part.strip() for part in first.split(" | ", 3))
    found: dict[str, str] = {}
    headers: list[tuple[str, str]] = []
    while lines and (m := _KEY.fullmatch(lines[0])):
        if m.group(1) == "header":
            key, _, value = m.group(2).partition(": ")
            headers.append((key, value))
        else:
            found[m.group(1)] = m.group(2)
        lines.pop(0)

    def story(m: re.Match[str]) -> str:
        source, first, count = words[m.group(1)]["story"], int(m.group(2)), int(m.group(3))
        return "".join(f"<p>{escape(source[n % len(source)], quote=False)}</p>" for n in range(first, first + count))

    main = _STORY.sub(story, "\n".join(lines))
    name = name.replace("_", "-")
    return Page(
        name=name,
        kind=kind,
        html=_SKINS[skin](title, main, language, words.get(language) or words["en"], found.get("head", "")),
        status=int(found.get("status", "200")),
        headers=tuple(headers),
        moved=found["moved"].replace("{name}", name) if "moved" in found else None,
        declared=found.get("declared"),
        cut="cut" in found,
        path=found.get("path", "/story/1"),
        by=found.get("by", ""),
        charset=found.get("charset", "utf-8"),
    )


def _links(items: list[str], path: str = "/s") -> str:
    return " ".join(f"<a href='{path}/{n}'>{escape(word)}</a>" for n, word in enumerate(items))


def _list(items: list[str]) -> str:
    return "<ul>" + "".join(f"<li><a href='/n/{n}'>{escape(word)}</a></li>" for n, word in enumerate(items)) + "</ul>"


def _bare(title: str, main: str, language: str, w: Mapping[str, Any], head: str) -> str:
    return f"<!DOCTYPE html><html lang='{language}'><head><meta charset='utf-8'><title>{escape(title)}</title>{head}</head><body>{main}</body></html>"


def _blog(title: str, main: str, language: str, w: Mapping[str, Any], head: str) -> str:
    return (
        f"<!DOCTYPE html><html lang='{language}'><head><meta charset='UTF-8'><title>{escape(title)}</title>"
        f"<meta name='generator' content='WordPress 6.6'><link rel='stylesheet' href='data:text/css,.site-content{{display:flex}}'>{head}</head>"
        f"<body class='wp-theme no-sidebar'><a class='skip-link' href='#content'></a><header id='masthead' class='site-header'>"
        f"<div class='site-branding'><p class='site-title'><a href='/'>Lantern Post</a></p></div><nav class='main-navigation'>{_links(w['nav'])}</nav></header>"
        f"<div id='content' class='site-content'><main id='primary' class='site-main'>{main}</main><aside id='secondary' class='widget-area'>"
        f"<form role='search'><input type='search' placeholder='{w['search']}'><button>{w['search']}</button></form><h2 class='widget-title'>{w['related']}</h2>"
        f"{_list(w['teasers'])}</aside></div><footer id='colophon' class='site-footer'>{_links(w['foot'][:4])} {w['foot'][-1]}</footer></body></html>"
    )


def _daily(title: str, main: str, language: str, w: Mapping[str, Any], head: str) -> str:
    return (
        f"<!doctype html><html lang='{language}'><head><meta charset='utf-8'><title>{escape(title)}</title><meta property='og:site_name' content='The Meridian'>{head}"
        "<style>body{margin:0;font:16px/1.5 Georgia}.wrap{max-width:1100px;margin:auto;display:grid;grid-template-columns:2fr 1fr;gap:24px}.ck{position:fixed;bottom:0;left:0;right:0;background:#eee}</style></head>"
        f"<body><div id='top'><a href='/login'>{w['login']}</a> <a href='/subscribe' class='btn'>{w['subscribe']}</a></div><header role='banner'><a href='/'>The Meridian</a>"
        f"<nav aria-label='main'>{_links(w['nav'])}</nav></header><div class='wrap'><main>{main}</main><aside><h3>{w['related']}</h3>{_list(w['teasers'])}"
        f"<div class='newsletter-box'><p>{w['letter']}</p><input type='email'><button>OK</button></div></aside></div>"
        f"<footer>{_links(w['foot'][:-1])}<p>{w['foot'][-1]}</p></footer><div class='ck'>{w['cookies']}</div></body></html>"
    )


def _tabloid(title: str, main: str, language: str, w: Mapping[str, Any], head: str) -> str:
    cards = "".join(
        f"<div class='card'><a href='/c/{n}'><h3>{escape(t)}</h3></a><p class='lead'>{escape(w['story'][n % len(w['story'])])}</p></div>"
        for n, t in enumerate(w["teasers"])
    )
    return (
        f"<!doctype html><html lang='{language}'><head><meta charset='utf-8'><title>{escape(title)}</title>{head}<style>.card{{display:inline-block;width:30%;vertical-align:top}}</style></head>"
        f"<body><div class='hdr'><div class='menu'>{_links(w['nav'])}</div><div class='ticker'>{escape(w['teasers'][4 % len(w['teasers'])])} • {escape(w['teasers'][1])}</div></div>"
        f"<div class='content-col'>{main}</div><div class='more'><div class='hd'>{w['related']}</div>{cards}</div><div class='ft'>{_links(w['foot'])}</div></body></html>"
    )


def _office(title: str, main: str, language: str, w: Mapping[str, Any], head: str) -> str:
    return (
        f"<!DOCTYPE html><html dir='{'rtl' if language == 'ar' else 'ltr'}' lang='{language}'><head><meta charset='utf-8'><title>{escape(title)}</title><meta name='Generator' content='Drupal 10'>{head}</head>"
        f"<body class='path-node'><div class='region-header'><a href='/' rel='home'><span>gov</span></a><ul class='menu'>{''.join(f'<li><a href=/m/{n}>{escape(x)}</a></li>' for n, x in enumerate(w['nav'][:5]))}</ul></div>"
        f"<nav class='breadcrumb' role='navigation'><ol><li><a href='/'>{w['nav'][0]}</a></li></ol></nav><div class='region-content'><div id='block-main'>{main}</div></div>"
        f"<div class='region-footer'><p>{' | '.join(escape(x) for x in w['foot'])}</p></div></body></html>"
    )


def _feed(title: str, main: str, language: str, w: Mapping[str, Any], head: str) -> str:
    return (
        f"<!DOCTYPE html><html lang='{language}'><head><meta charset='utf-8'><title>{escape(title)}</title>{head}<style>#react-root{{max-width:600px;margin:auto}}</style></head><body>"
        f"<div id='react-root'><div data-testid='BottomBar'><a href='/login' role='button'>{w['login']}</a></div><main role='main'>{main}</main>"
        f"<div role='complementary'><span>{w['related']}</span> <span>#tram</span> <span>12.4K</span> <span>#pension</span> <span>8,113</span></div>"
        f"<nav aria-label='Footer'>{_links(w['foot'])}</nav></div></body></html>"
    )


def _script(title: str, main: str, language: str, w: Mapping[str, Any], head: str) -> str:
    return (
        f"<!doctype html><html lang='{language}'><head><meta charset='utf-8'><title>{escape(title)}</title>{head}</head><body><noscript>You need to enable JavaScript to run this app.</noscript>"
        f"<div id='root'></div><template id='t'><header>{_links(w['nav'])}</header><main>{main}</main><footer>{_links(w['foot'])}</footer></template>"
        "<script>setTimeout(() => root.append(t.content.cloneNode(true)), 80)</script></body></html>"
    )


def _weekly(title: str, main: str, language: str, w: Mapping[str, Any], head: str) -> str:
    """A weekly's site without semantic elements: strips of linked cards below, a bar above, a box for letters between."""
    strip = "".join(
        f"<div class='x7'><a href='/w/{n}'><img alt='' width=80 height=50><span class='k'>{escape(w['nav'][n % len(w['nav'])])}</span><h4>{escape(t)}</h4></a></div>"
        for n, t in enumerate(w["teasers"] * 2)
    )
    return (
        f"<!doctype html><html lang='{language}'><head><meta charset='utf-8'><title>{escape(title)}</title>{head}<style>.x7{{float:left;width:23%}}.b1{{background:#222;color:#fff}}</style></head>"
        f"<body><div class='b1'>{''.join(f'<a href=/k/{n}>{escape(x)}</a> | ' for n, x in enumerate(w['nav']))}<a href='/me'>{w['login']}</a></div>"
        f"<div class='g2'><div class='g3'>{main}</div><div class='g4'>{w['letter']}<input><button>→</button></div></div>"
        f"<div class='g5'><p>{w['related']}</p>{strip}</div><div style='clear:both' class='g6'>{' · '.join(escape(x) for x in w['foot'])}</div></body></html>"
    )


_OWN = {
    "weekly": _weekly,
    "bare": _bare,
    "blog": _blog,
    "daily": _daily,
    "tabloid": _tabloid,
    "office": _office,
    "feed": _feed,
    "script": _script,
}
_ALL = (
    _OWN,
    newsrooms.SKINS,
    rivals.SKINS,
    seventh.SKINS,
    tenth.SKINS,
    twelfth.SKINS,
    fourteenth.SKINS,
    seventeenth.SKINS,
    nineteenth.SKINS,
    twentythird.SKINS,
    twentyfifth.SKINS,
    twentyseventh.SKINS,
)
_SKINS = {name: skin for each in _ALL for name, skin in each.items()}
# Two makes of one name would draw one set's pages as another's.
if len(_SKINS) != sum(map(len, _ALL)):
    raise ValueError("two makes of site have one name")
