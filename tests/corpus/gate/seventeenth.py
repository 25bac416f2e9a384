"""Makes of site with all that stands around a page: scripts, data for search engines, choices about cookies, bars, boxes, cards and feet."""

from __future__ import annotations

import json
from collections.abc import Mapping
from html import escape
from typing import Any

_PIXEL = "data:image/gif;base64,R0lGODlhAQABAIAAAAAAAP///yH5BAEAAAAALAAAAAABAAEAAAIBRAA7"


def _items(words: list[str], path: str, css: str = "") -> str:
    return "".join(f"<li class='{css}'><a href='/{path}/{n}'>{escape(word)}</a></li>" for n, word in enumerate(words))


def _data(title: str, language: str, w: Mapping[str, Any]) -> str:
    about = {
        "@context": "https://schema.org",
        "@graph": [
            {"@type": "WebSite", "name": w["paper"], "inLanguage": language, "publisher": {"@type": "Organization"}},
            {"@type": "BreadcrumbList", "itemListElement": [{"@type": "ListItem", "position": 1, "name": w["nav"][0]}]},
            {"@type": "WebPage", "name": title, "datePublished": "2025-11-17T14:32:00+01:00"},
        ],
    }
    return f"<script type='application/ld+json'>{json.dumps(about, ensure_ascii=False)}</script>"


def _top(title: str, language: str, w: Mapping[str, Any], head: str) -> str:
    return (
        f"<!DOCTYPE html><html lang='{language}' dir='{'rtl' if language == 'ar' else 'ltr'}'><head><meta charset='utf-8'>"
        f"<meta name='viewport' content='width=device-width, initial-scale=1'><title>{escape(title)}</title>"
        f"<meta property='og:title' content='{escape(title, quote=True)}'><meta property='og:site_name' content='{escape(w['paper'], quote=True)}'>"
        f"<meta name='twitter:card' content='summary_large_image'>{_data(title, language, w)}{head}"
    )


def nextnews(title: str, main: str, language: str, w: Mapping[str, Any], head: str) -> str:
    """A daily rendered by a framework, with OneTrust's banner over its foot."""
    cards = "".join(
        f"<article class='Card_card__x1'><a href='/a/{n}'><img alt='' src='{_PIXEL}' width='280' height='158'><h3>{escape(t)}</h3></a><time>{w['date'].split(',')[0]}</time></article>"
        for n, t in enumerate(w["teasers"])
    )
    return (
        _top(title, language, w, head)
        + "<style>:root{--brand:#0b3d62}body{margin:0;font:18px/1.6 'Source Serif Pro',Georgia,serif}.Nav_nav__k2{display:flex;gap:18px;background:var(--brand)}.Nav_nav__k2 a{color:#fff}.Grid_grid__p0{display:grid;grid-template-columns:minmax(0,2fr) 320px;max-width:1180px;margin:0 auto}#onetrust-banner-sdk{position:fixed;bottom:0;left:0;right:0;background:#fff;box-shadow:0 0 18px rgba(0,0,0,.2);padding:16px;z-index:2147483645}</style>"
        "<script>window.dataLayer=window.dataLayer||[];window.__ads=[];(function(){try{window.dataLayer.push({event:'pageview',section:'news'})}catch(e){}})();</script></head>"
        f"<body><div id='__next'><a class='visually-hidden' href='#main'>↓</a><header class='Header_header__q9'><div class='Header_bar__a1'><a href='/' aria-label='{escape(w['paper'], quote=True)}'>{escape(w['paper'])}</a>"
        f"<button aria-label='{w['search']}'>⌕</button><a href='/account/login'>{w['login']}</a><a class='Button_primary__z3' href='/offers'>{w['subscribe']}</a></div><nav class='Nav_nav__k2'>{''.join(f'<a href=/{n}>{escape(x)}</a>' for n, x in enumerate(w['nav']))}</nav></header>"
        f"<div class='Ad_slot__t0' id='div-gpt-ad-leaderboard' style='min-height:90px'></div><div class='Grid_grid__p0'><main id='main'>{main}<div class='Share_bar__e4'><span>{w['share']}</span><a href='https://facebook.example/share'>f</a><a href='https://x.example/share'>X</a><a href='mailto:?subject='>@</a></div></main>"
        f"<aside><h2>{w['popular']}</h2><ol>{_items(w['teasers'], 'p')}</ol><div id='div-gpt-ad-mpu' style='min-height:250px'></div><section class='Letter_box__m1'><p>{escape(w['letter'])}</p><form><input type='email' placeholder='e-mail'><button>OK</button></form></section></aside></div>"
        f"<section class='Related_related__v7'><h2>{w['related']}</h2>{cards}</section><footer class='Footer_footer__u5'><ul>{_items(w['foot'][:-1], 'f')}</ul><p>{escape(w['foot'][-1])}</p></footer></div>"
        f"<div id='onetrust-consent-sdk'><div id='onetrust-banner-sdk' role='region'><div id='onetrust-policy-text'>{escape(w['cookies'])}</div><div id='onetrust-button-group'><button id='onetrust-pc-btn-handler'>{w['manage']}</button><button id='onetrust-reject-all-handler'>{w['reject']}</button><button id='onetrust-accept-btn-handler'>{w['accept']}</button></div></div></div>"
        '<script id=\'__NEXT_DATA__\' type=\'application/json\'>{"props":{"pageProps":{}},"page":"/[...slug]","buildId":"q8Zc"}</script></body></html>'
    )


def yoast(title: str, main: str, language: str, w: Mapping[str, Any], head: str) -> str:
    """WordPress with its usual plugins: blocks' styles, a bar for cookies, a form for comments, widgets at the side."""
    return (
        _top(title, language, w, head)
        + "<meta name='generator' content='WordPress 6.7.1'><link rel='https://api.w.org/' href='/wp-json/'><style id='wp-block-library-inline-css'>.wp-block-image img{max-width:100%}.screen-reader-text{position:absolute!important;clip:rect(1px,1px,1px,1px);width:1px;height:1px;overflow:hidden}</style>"
        "<style id='global-styles-inline-css'>:root{--wp--preset--color--black:#000}body{margin:0;font:17px/1.7 -apple-system,'Segoe UI',sans-serif}.site{max-width:1140px;margin:auto}.cky-consent-bar{position:fixed;left:20px;bottom:20px;width:420px;background:#fff;border:1px solid #ddd;padding:20px}</style>"
        "<script>window._wpemojiSettings={baseUrl:'',ext:'.png'};</script></head>"
        f"<body class='post-template-default single single-post postid-8812 wp-custom-logo'><div id='page' class='site'><a class='skip-link screen-reader-text' href='#primary'>↓</a><header id='masthead' class='site-header'><p class='site-title'><a href='/' rel='home'>{escape(w['paper'])}</a></p><nav id='site-navigation'><ul id='primary-menu' class='menu'>{_items(w['nav'], 'category', 'menu-item')}</ul></nav></header>"
        f"<div class='site-content'><main id='primary' class='site-main'>{main}<div class='sharedaddy sd-sharing-enabled'><h3 class='sd-title'>{w['share']}</h3><ul><li><a class='share-twitter' href='?share=twitter'>X</a></li><li><a class='share-facebook' href='?share=facebook'>Facebook</a></li></ul></div>"
        f"<div id='comments' class='comments-area'><h2 id='reply-title'>{w['comment']}</h2><form id='commentform'><textarea name='comment'></textarea><input name='author'><input name='email'><input name='submit' type='submit' value='OK'></form></div></main>"
        f"<aside id='secondary' class='widget-area'><section class='widget widget_search'><form role='search'><input type='search' placeholder='{w['search']}'></form></section><section class='widget widget_recent_entries'><h2 class='widget-title'>{w['popular']}</h2><ul>{_items(w['teasers'], '2025/11')}</ul></section></aside></div>"
        f"<footer id='colophon' class='site-footer'><ul>{_items(w['foot'][:-1], 'page')}</ul><div class='site-info'>{escape(w['foot'][-1])}</div></footer></div>"
        f"<div class='cky-consent-bar' role='region'><p class='cky-title'>Cookies</p><div class='cky-notice-des'><p>{escape(w['cookies'])}</p></div><button class='cky-btn-customize'>{w['manage']}</button><button class='cky-btn-reject'>{w['reject']}</button><button class='cky-btn-accept'>{w['accept']}</button></div>"
        "<script src='/wp-includes/js/comment-reply.min.js' defer></script></body></html>"
    )


def fusion(title: str, main: str, language: str, w: Mapping[str, Any], head: str) -> str:
    """A national paper of Arc's making: a strip of sections, a recommending widget with others' advertisements, no cookie bar of its own."""
    feed = "".join(
        f"<div class='trc_spotlight_item'><a href='https://ads.example/{n}' target='_blank' rel='nofollow sponsored'><span class='video-title'>{escape(t)}</span><span class='branding'>Ad</span></a></div>"
        for n, t in enumerate(reversed(w["teasers"]))
    )
    return (
        _top(title, language, w, head)
        + "<meta name='robots' content='max-image-preview:large'><style>*{box-sizing:border-box}body{margin:0;font-family:'Majerit',Georgia}.x_w{max-width:1200px;margin:auto}.a_c{font-size:1.15rem;line-height:1.7}.b-sticky{position:sticky;top:0;background:#fff}.trc_spotlight_item{display:inline-block;width:32%}</style>"
        "<script>window.Fusion=window.Fusion||{};Fusion.arcSite='courier';Fusion.contextPath='/pf';Fusion.globalContent={type:'story'};</script></head>"
        f"<body><div id='fusion-app'><div class='b-sticky'><div class='x_w'><button class='btn-menu' aria-label='menu'>☰</button><a href='/'>{escape(w['paper'])}</a><a class='btn btn-s' href='/suscripciones/'>{w['subscribe']}</a><a class='btn-login' href='/sso/login'>{w['login']}</a></div></div>"
        f"<nav class='sections'><ul>{_items(w['nav'], 's')}</ul></nav><div class='x_w'><article class='a' id='main-content'>{main}</article><div class='a_tags'><h3>{w['tags']}</h3><ul>{_items(w['nav'][1:4], 'tag')}</ul></div>"
        f"<div class='a_comments'><button>{w['comments']}</button></div><section class='b-most'><h2>{w['popular']}</h2><ol>{_items(w['teasers'], 'm')}</ol></section><div id='taboola-below-article' class='trc_rbox'>{feed}</div></div>"
        f"<footer class='f'><ul>{_items(w['foot'][:-1], 'legal')}</ul><p>{escape(w['foot'][-1])}</p></footer></div><script src='/pf/dist/engine/react.js' defer></script></body></html>"
    )


def ghostmember(title: str, main: str, language: str, w: Mapping[str, Any], head: str) -> str:
    """An independent newsroom on Ghost, with a box for members under the text."""
    return (
        _top(title, language, w, head)
        + "<meta name='generator' content='Ghost 5.98'><style>:root{--ghost-accent-color:#c2410c}.gh-canvas{display:grid;grid-template-columns:1fr min(720px,100%) 1fr}.gh-canvas>*{grid-column:2}.gh-head{padding:24px;display:flex;justify-content:space-between}</style><script defer src='/ghost/portal.min.js' data-ghost='/'></script></head>"
        f"<body class='post-template tag-news'><div class='gh-viewport'><header id='gh-head' class='gh-head'><a class='gh-head-logo' href='/'>{escape(w['paper'])}</a><ul class='nav'>{_items(w['nav'][:5], 'n')}</ul><div class='gh-head-actions'><a class='gh-head-link' href='#/portal/signin' data-portal='signin'>{w['login']}</a><a class='gh-head-btn gh-btn' href='#/portal/signup' data-portal='signup'>{w['subscribe']}</a></div></header>"
        f"<main id='site-main' class='site-main'><article class='gh-article post gh-canvas'>{main}</article><section class='gh-subscribe gh-canvas'><p>{escape(w['letter'])}</p><form data-members-form='subscribe'><input data-members-email type='email' placeholder='jamie@example.com'><button>{w['subscribe']}</button></form></section></main>"
        f"<aside class='read-more-wrap'><h4>{w['related']}</h4>{''.join(f'<article class=post-card><a href=/{n}/><h2 class=post-card-title>{escape(t)}</h2></a></article>' for n, t in enumerate(w['teasers'][:3]))}</aside>"
        f"<footer class='gh-foot'><ul class='nav'>{_items(w['foot'][:5], 'f')}</ul><div class='gh-copyright'>{escape(w['paper'])} © 2025. <a href='https://ghost.example/'>Powered by Ghost</a></div></footer></div></body></html>"
    )


def govtheme(title: str, main: str, language: str, w: Mapping[str, Any], head: str) -> str:
    """An office of government on Drupal: a menu in levels, crumbs, a question whether the page helped."""
    return (
        _top(title, language, w, head)
        + "<meta name='Generator' content='Drupal 10 (https://www.drupal.org)'><meta name='DC.type' content='page'><style>.layout-container{max-width:1100px;margin:auto}.visually-hidden{position:absolute;clip:rect(0 0 0 0);width:1px;height:1px;overflow:hidden}.eu-cookie-compliance-banner{position:fixed;bottom:0;width:100%;background:#1d1d1b;color:#fff}</style></head>"
        f"<body class='path-node page-node-type-notice'><a href='#main-content' class='visually-hidden focusable'>↓</a><div class='dialog-off-canvas-main-canvas'><div class='layout-container'><header role='banner'><div class='region-branding'><a href='/' rel='home'><img src='{_PIXEL}' alt=''></a><span class='site-slogan'>Port Authority of Selmar</span></div>"
        f"<nav role='navigation' class='block-menu menu--main'><ul class='menu'>{_items(w['nav'][:6], 'node', 'menu-item')}</ul></nav><form class='search-block-form'><input type='search' title='{w['search']}'></form></header>"
        f"<nav class='breadcrumb'><ol><li><a href='/'>{escape(w['nav'][0])}</a></li><li><a href='/node/1'>{escape(w['nav'][1])}</a></li></ol></nav><main role='main'><a id='main-content'></a><div class='region-content'>{main}</div></main>"
        f"<footer role='contentinfo'><div class='region-footer'><ul class='menu'>{_items(w['foot'][:-1], 'f', 'menu-item')}</ul><p>1 Quay Road, Selmar SL1 4AA · +44 1632 960 001</p></div></footer></div></div>"
        f"<div class='eu-cookie-compliance-banner'><p>{escape(w['cookies'])}</p><button class='agree-button'>{w['accept']}</button><button class='decline-button'>{w['reject']}</button></div></body></html>"
    )


def stack(title: str, main: str, language: str, w: Mapping[str, Any], head: str) -> str:
    """A letter on Substack: buttons that count, a box for subscribing, what readers wrote."""
    return (
        _top(title, language, w, head)
        + "<meta name='theme-color' content='#ffffff'><style>.pencraft{display:flex}.body.markup{max-width:728px;margin:auto;font:19px/1.6 Spectral,serif}.topBar{position:sticky;top:0;background:#fff}</style><script>window._preloads=JSON.parse('{\"isEU\":true,\"language\":\"en\"}')</script></head>"
        f"<body><div id='entry'><div class='main-menu'><div class='topBar pencraft'><a href='/'>{escape(w['paper'])}</a><button class='subscribe-btn'>{w['subscribe']}</button><a href='/sign-in'>{w['login']}</a></div></div><div class='single-post-container'><article class='typography newsletter-post post'>{main}"
        f"<div class='post-footer pencraft'><a class='like-button'>♥ 212</a><a class='post-ufi-comment-button'>💬 31</a><a>↻ 18</a><button>{w['share']}</button></div></article></div><div class='subscribe-footer'><p>{escape(w['letter'])}</p><form><input type='email'><button>{w['subscribe']}</button></form></div>"
        f"<div class='portable-archive-list'><h3>{w['related']}</h3>{''.join(f'<div class=post-preview><a href=/p/{n}>{escape(t)}</a></div>' for n, t in enumerate(w['teasers']))}</div><div class='footer-wrap'><div>© 2025 {w['author']}</div><a href='/privacy'>Privacy</a> ∙ <a href='/tos'>Terms</a> ∙ <a href='/ccpa'>Collection notice</a><p><a href='https://letters.example'>Start your Substack</a> <a>Get the app</a></p></div></div></body></html>"
    )


def tgpage(title: str, main: str, language: str, w: Mapping[str, Any], head: str) -> str:
    """What t.me shows of a channel to who has no account."""
    return (
        f"<!DOCTYPE html><html lang='{language}'><head><meta charset='utf-8'><title>{escape(title)}</title><meta property='og:site_name' content='Telegram'><meta property='al:ios:app_store_id' content='686449807'>{head}"
        "<style>.tgme_body_wrap{background:#e6ebee;font:15px/20px -apple-system,sans-serif}.tgme_header{position:fixed;top:0;width:100%;background:#fff}.tgme_widget_message_bubble{background:#fff;border-radius:15px;max-width:500px;margin:70px auto}</style></head>"
        f"<body class='widget_frame_base tgme_webpreview emoji_image'><header class='tgme_header search_collapsed'><a class='tgme_header_link' href='/kurier'>{escape(w['paper'])}</a><div class='tgme_header_counter'>48.2K subscribers</div><a class='tgme_header_right_column' href='//telegram.example/dl'>Download Telegram</a></header>"
        f"<main class='tgme_main'><section class='tgme_channel_history'>{main}</section></main><div class='tgme_footer_column'><h3>About</h3><h3>Blog</h3><h3>Apps</h3><h3>Platform</h3></div></body></html>"
    )


def boards(title: str, main: str, language: str, w: Mapping[str, Any], head: str) -> str:
    """A board on phpBB, as a guest sees it."""
    return (
        f"<!DOCTYPE html><html dir='ltr' lang='{language}'><head><meta charset='utf-8'><title>{escape(title)}</title>{head}<style>.postbody{{float:left;width:76%}}.postprofile{{float:right;width:22%}}.navbar{{background:#cadceb}}</style></head>"
        f"<body id='phpbb' class='nojs notouch section-viewtopic ltr'><div id='wrap' class='wrap'><div id='page-header'><div class='headerbar'><h1>{escape(w['paper'])} forum</h1><p class='skiplink'><a href='#start_here'>↓</a></p></div><div class='navbar'><ul id='nav-main' class='nav-main linklist'><li><a href='/faq'>FAQ</a></li><li class='rightside'><a href='./ucp.php?mode=login'>{w['login']}</a></li><li class='rightside'><a href='./ucp.php?mode=register'>Register</a></li></ul><ul id='nav-breadcrumbs'>{_items(w['nav'][:2], 'forum')}</ul></div></div>"
        f"<a id='start_here'></a><div id='page-body' class='page-body' role='main'>{main}</div><div id='page-footer' class='page-footer'><div class='navbar'>{_items(w['foot'][1:4], 'f')}<li>All times are UTC</li><li><a href='./ucp.php?mode=delete_cookies'>Delete cookies</a></li></div><div class='copyright'>Powered by phpBB® Forum Software © phpBB Limited</div></div></div></body></html>"
    )


def dspace(title: str, main: str, language: str, w: Mapping[str, Any], head: str) -> str:
    """A university's repository on DSpace."""
    return (
        _top(title, language, w, head)
        + "<meta name='Generator' content='DSpace 7.6'><style>.container{max-width:1140px;margin:auto}.simple-view-element-header{font-size:1.1rem}</style></head>"
        f"<body><ds-app><ds-root><header><nav class='navbar'><a class='navbar-brand' href='/home'>Selmar University Repository</a><ul><li><a href='/community-list'>Communities &amp; Collections</a></li><li><a href='/browse'>All of DSpace</a></li><li><a href='/statistics'>Statistics</a></li></ul><a class='dropdownLogin' href='/login'>{w['login']}</a></nav></header>"
        f"<main id='main-content'><div class='container'><ol class='breadcrumb'><li><a href='/'>{escape(w['nav'][0])}</a></li><li><a href='/collections/2'>Institute for Ports</a></li></ol>{main}</div></main><footer><div class='bottom-footer'><p><a href='https://dspace.example'>DSpace software</a> copyright © 2002-2025 LYRASIS</p><ul>{_items(w['foot'][3:6], 'info')}</ul></div></footer></ds-root></ds-app></body></html>"
    )


def town(title: str, main: str, language: str, w: Mapping[str, Any], head: str) -> str:
    """A town's site of older make: tables for layout, a menu at the left, when the office is open at the right."""
    return (
        f"<!DOCTYPE html PUBLIC '-//W3C//DTD XHTML 1.0 Transitional//EN'><html lang='{language}'><head><meta charset='utf-8'><title>{escape(title)}</title><meta name='generator' content='TYPO3 CMS'>{head}<style>td{{vertical-align:top}}.menu a{{display:block}}</style></head>"
        f"<body bgcolor='#ffffff'><table width='980' align='center' cellpadding='6'><tr><td colspan='3'><a href='/'><img src='{_PIXEL}' alt='{escape(w['paper'], quote=True)}' width='200' height='60'></a></td></tr><tr><td class='menu' width='180'>{''.join(f'<a href=/m{n}.html>{escape(x)}</a>' for n, x in enumerate(w['nav']))}</td>"
        f"<td class='csc-default'>{main}</td><td width='180'><b>{escape(w['foot'][1])}</b><br>Tel. 01632 960 014<br>info@selmar.example<br><br>{''.join(f'<a href=/n{n}.html>{escape(x)}</a><br>' for n, x in enumerate(w['teasers'][:3]))}</td></tr><tr><td colspan='3' align='center'>{' | '.join(f'<a href=/f{n}.html>{escape(x)}</a>' for n, x in enumerate(w['foot']))}</td></tr></table></body></html>"
    )


def encyclopaedia(title: str, main: str, language: str, w: Mapping[str, Any], head: str) -> str:
    """MediaWiki in its newer skin."""
    return (
        f"<!DOCTYPE html><html class='client-nojs vector-feature-language-in-header-enabled' lang='{language}'><head><meta charset='UTF-8'><title>{escape(title)}</title><meta name='generator' content='MediaWiki 1.44.0-wmf.5'>{head}<style>.mw-page-container{{max-width:1200px;margin:auto}}.vector-header{{display:flex}}</style></head>"
        f"<body class='skin-vector skin-vector-search-vue mediawiki ltr ns-0 ns-subject'><a class='mw-jump-link' href='#bodyContent'>↓</a><div class='vector-header-container'><header class='vector-header mw-header'><a href='/wiki/Main'>{escape(w['paper'])} Wiki</a><form id='searchform'><input name='search' placeholder='{w['search']}'></form><nav class='vector-user-links'><a href='/w/index.php?title=Special:CreateAccount'>Create account</a><a href='/w/index.php?title=Special:UserLogin'>{w['login']}</a></nav></header></div>"
        f"<div class='mw-page-container'><main id='content' class='mw-body' role='main'><div id='bodyContent' class='vector-body'><div id='mw-content-text' class='mw-body-content'>{main}</div></div></main><div class='mw-footer-container'><footer id='footer'><ul id='footer-info'><li>This page was last edited on 17 November 2025, at 14:32 (UTC).</li></ul><ul id='footer-places'>{_items(w['foot'][3:7], 'w')}</ul></footer></div></div></body></html>"
    )


SKINS = {
    "nextnews": nextnews,
    "yoast": yoast,
    "fusion": fusion,
    "ghostmember": ghostmember,
    "govtheme": govtheme,
    "stack": stack,
    "tgpage": tgpage,
    "boards": boards,
    "dspace": dspace,
    "town": town,
    "encyclopaedia": encyclopaedia,
}
