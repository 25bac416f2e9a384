"""Makes of site for pages that the gate was not fitted to: a component framework's newsroom, a regional portal, a plugin-laden blog, an authority."""

from __future__ import annotations

from collections.abc import Mapping
from html import escape
from typing import Any


def _anchors(words: list[str], prefix: str) -> str:
    return "".join(f'<a class="{prefix}-link" href="/{prefix}/{n}">{escape(w)}</a>' for n, w in enumerate(words))


def _next(title: str, main: str, language: str, w: Mapping[str, Any], head: str) -> str:
    cards = "".join(
        f'<div class="sc-card"><a href="/a/{n}"><div class="sc-img"></div><h3 class="sc-ttl">{escape(t)}</h3></a><time>{n + 2}h</time></div>'
        for n, t in enumerate(w["teasers"])
    )
    return (
        f'<!DOCTYPE html><html lang="{language}"><head><meta charSet="utf-8"/><meta name="viewport" content="width=device-width"/><title>{escape(title)}</title>{head}'
        "<style>.sc-bar{display:flex;gap:12px}.sc-grid{display:grid;grid-template-columns:repeat(3,1fr)}.sc-main{max-width:720px;margin:0 auto}</style></head>"
        f'<body><div id="__next"><div class="sc-bar"><button aria-label="Menu">☰</button><a href="/"><svg width="120" height="24" aria-label="Saltmarsh"></svg></a>{_anchors(w["nav"], "s")}'
        f'<a href="/account/login">{w["login"]}</a><a href="/offers" class="cta">{w["subscribe"]}</a></div><div class="sc-main">{main}</div>'
        f'<section><h2>{w["related"]}</h2><div class="sc-grid">{cards}</div></section><div class="nl"><p>{w["letter"]}</p><form><input type="email" name="email"/><button>→</button></form></div>'
        f'<footer>{_anchors(w["foot"][:-1], "f")}<small>{w["foot"][-1]}</small></footer></div><script id="__NEXT_DATA__" type="application/json">{{"props":{{}}}}</script></body></html>'
    )


def _regional(title: str, main: str, language: str, w: Mapping[str, Any], head: str) -> str:
    top = "".join(f"<li>{n + 1}. <a href='/t{n}.html'>{escape(t)}</a></li>" for n, t in enumerate(w["teasers"]))
    direction = " dir='rtl'" if language == "ar" else ""
    return (
        f"<html lang='{language}'{direction}><head><meta http-equiv='Content-Type' content='text/html; charset=utf-8'><title>{escape(title)}</title>{head}</head><body bgcolor='#ffffff'>"
        f"<table width='980' align='center'><tr><td colspan='3'><a href='/'><font size='6'>Saltmarsh</font></a> {' | '.join(f'<a href=/r/{n}>{escape(x)}</a>' for n, x in enumerate(w['nav']))}</td></tr>"
        f"<tr><td width='140' valign='top'><form action='/q'><input name='q' size='10'><input type='submit' value='{w['search']}'></form></td><td valign='top' width='600'>{main}</td>"
        f"<td valign='top' width='240'><b>{w['related']}</b><ol style='list-style:none'>{top}</ol><div>{w['letter']} <input size='12'></div></td></tr>"
        f"<tr><td colspan='3' align='center'><font size='1'>{' - '.join(escape(x) for x in w['foot'])}</font></td></tr></table></body></html>"
    )


def _plugins(title: str, main: str, language: str, w: Mapping[str, Any], head: str) -> str:
    items = "".join(
        f'<article class="mini-post"><h4><a href="/?p={n}">{escape(t)}</a></h4><span class="date">{n + 1}.5.2025</span></article>'
        for n, t in enumerate(w["teasers"])
    )
    return (
        f'<!doctype html><html lang="{language}"><head><meta charset="UTF-8"><title>{escape(title)}</title>{head}<style>#cookie-law-info-bar{{position:fixed;bottom:0;width:100%;background:#fff}}</style></head>'
        f'<body class="single elementor-default"><div class="elementor-location-header"><a href="/">Saltmarsh</a><ul class="menu">{"".join(f"<li class=menu-item><a href=/c/{n}>{escape(x)}</a></li>" for n, x in enumerate(w["nav"]))}</ul></div>'
        f'<div class="page-content">{main}</div><div class="sidebar"><div class="widget"><h5>{w["related"]}</h5>{items}</div><div class="widget"><h5>{w["letter"]}</h5><input type="email"></div></div>'
        f'<div class="elementor-location-footer">{_anchors(w["foot"], "f")}</div><div id="cookie-law-info-bar">{w["cookies"]}</div></body></html>'
    )


def _authority(title: str, main: str, language: str, w: Mapping[str, Any], head: str) -> str:
    return (
        f'<!DOCTYPE html><html class="govuk-template" lang="{language}"><head><meta charset="utf-8"><title>{escape(title)}</title>{head}</head><body class="govuk-template__body">'
        f'<a href="#main" class="govuk-skip-link"></a><header class="govuk-header"><a href="/">{escape(w["nav"][2])}</a><form role="search"><input type="search" title="{w["search"]}"></form></header>'
        f'<div class="govuk-width-container"><div class="govuk-breadcrumbs"><a href="/">{w["nav"][0]}</a> › <a href="/x">{w["nav"][3]}</a></div><main class="govuk-main-wrapper" id="main">{main}</main></div>'
        f'<footer class="govuk-footer"><ul>{"".join(f"<li><a href=/f/{n}>{escape(x)}</a></li>" for n, x in enumerate(w["foot"]))}</ul></footer></body></html>'
    )


SKINS = {"next": _next, "regional": _regional, "plugins": _plugins, "authority": _authority}
