"""Makes of site of the twenty-third set: a village paper's static pages, a portal full of teasers, an application that draws from its data."""

from __future__ import annotations

import json
from collections.abc import Mapping
from html import escape
from typing import Any


def _open(title: str, language: str, head: str) -> str:
    way = ' dir="rtl"' if language in ("ar", "he", "fa") else ""
    return f'<!doctype html><html lang="{language}"{way}><head><meta charset="utf-8"><meta name="viewport" content="width=device-width"><title>{escape(title)}</title>{head}'


def gazette(title: str, main: str, language: str, w: Mapping[str, Any], head: str) -> str:
    """A small paper from a generator of static pages: a heading, five links, the text, three more stories, an imprint."""
    nav = "".join(f'<a href="/{n}/">{escape(x)}</a> ' for n, x in enumerate(w["nav"]))
    more = "".join(f'<li><a href="/p/{n}">{escape(t)}</a></li>' for n, t in enumerate(w["teasers"][:3]))
    return (
        f"{_open(title, language, head)}<style>body{{max-width:44em;margin:2em auto;font:1.1em/1.6 serif}}nav a{{margin-right:1em}}</style></head>"
        f'<body><header><p class="name"><a href="/">{escape(w["paper"])}</a></p><nav>{nav}</nav></header><main>{main}</main>'
        f"<section><h2>{escape(w['related'])}</h2><ul>{more}</ul></section><footer><p>{' · '.join(escape(x) for x in w['foot'])}</p></footer></body></html>"
    )


def portal(title: str, main: str, language: str, w: Mapping[str, Any], head: str) -> str:
    """A portal: a ticker, a login, teasers with first sentences on both sides and below, a bar about cookies over the foot."""
    cards = "".join(
        f'<div class="tz"><a href="/n/{n}"><b>{escape(t)}</b></a><p>{escape(i)}</p></div>'
        for n, (t, i) in enumerate(zip(w["teasers"], w["intros"], strict=True))
    )
    nav = "".join(f'<li><a href="/k/{n}">{escape(x)}</a></li>' for n, x in enumerate(w["nav"]))
    return (
        f"{_open(title, language, head)}<style>body{{margin:0;font:15px/1.45 Arial}}.pg{{display:flex;max-width:1200px;margin:auto}}.mid{{flex:3;padding:0 20px}}.sd{{flex:1;font-size:13px}}"
        ".tz{border-top:1px solid #ccc}.cb{position:fixed;left:0;right:0;bottom:0;background:#ffe;padding:10px}</style></head>"
        f'<body><div class="hd"><a href="/"><img alt="{escape(w["paper"], quote=True)}" src="data:image/gif;base64,R0lGODlhAQABAAAAACw="></a><a href="/in">{escape(w["login"])}</a><a href="/abo">{escape(w["subscribe"])}</a><ul>{nav}</ul></div>'
        f'<div class="pg"><div class="mid">{main}</div><div class="sd"><h4>{escape(w["related"])}</h4>{cards}</div></div><div class="lower">{cards}</div>'
        f'<div class="ft">{" | ".join(escape(x) for x in w["foot"])}</div><div class="cb">{escape(w["cookies"])} <button>{escape(w["accept"])}</button></div></body></html>'
    )


def drawn(title: str, main: str, language: str, w: Mapping[str, Any], head: str) -> str:
    """An application whose page holds its text as data and draws it a moment later."""
    data = json.dumps({"main": main, "nav": w["nav"], "foot": w["foot"]}, ensure_ascii=False).replace("</", "<\\/")
    return (
        f'{_open(title, language, head)}</head><body><div id="app"><div class="spinner"></div></div><script id="state" type="application/json">{data}</script>'
        "<script>setTimeout(()=>{const s=JSON.parse(document.getElementById('state').textContent);document.getElementById('app').innerHTML="
        "'<header><nav>'+s.nav.map((x,i)=>`<a href=\"/${i}\">${x}</a>`).join(' ')+'</nav></header><main>'+s.main+'</main><footer>'+s.foot.join(' ')+'</footer>'},120)</script></body></html>"
    )


SKINS = {"gazette": gazette, "portal": portal, "drawn": drawn}
