"""Twenty makes of page, after what newsrooms, agencies, offices and portals really send: each draws what stands around its story anew."""

from __future__ import annotations

import html
import json
import random
import re
from collections.abc import Callable, Mapping
from dataclasses import dataclass

from tests.corpus.drift.rival.words import WORDS, Around


@dataclass(frozen=True, slots=True, kw_only=True)
class Tale:
    """A story as a make of page gets it. ``body`` is parts of (kind, text) in order: p, h2, q, li, f (question and answer)."""

    language: str
    headline: str
    lead: str
    byline: str
    published: str
    modified: str
    shown: str
    shown_modified: str
    dateline: str
    body: tuple[tuple[str, str], ...]
    table: tuple[tuple[str, ...], ...]
    caption: str
    picture: str
    notice: str = ""


Make = Callable[[Tale, Around], str]
_e = html.escape


def _t(text: str) -> str:
    return html.escape(text, quote=False)


def _ld(tale: Tale, kind: str = "NewsArticle", **more: object) -> str:
    data = {
        "@context": "https://schema.org", "@type": kind, "headline": tale.headline, "description": tale.lead, "datePublished": tale.published,
        "dateModified": tale.modified, "author": [{"@type": "Person", "name": name} for name in re.split(r" and | & ", tale.byline)],
    }  # fmt: skip
    return f'<script type="application/ld+json">{json.dumps(data | more, ensure_ascii=False)}</script>'


def _metas(tale: Tale) -> str:
    return (
        f'<meta property="og:title" content="{_e(tale.headline)}"><meta property="og:description" content="{_e(tale.lead)}"><meta property="og:type" content="article">'
        f'<meta property="article:published_time" content="{tale.published}"><meta property="article:modified_time" content="{tale.modified}">'
    )


def _rows(tale: Tale, *, scope: bool = False) -> str:
    if not tale.table:
        return ""
    head, *rows = tale.table
    first = ("<th scope=row>", "</th>") if scope else ("<td>", "</td>")
    cells = "".join(
        f"<tr>{first[0]}{_t(r[0])}{first[1]}{''.join(f'<td>{_t(c)}</td>' for c in r[1:])}</tr>" for r in rows
    )
    return f"<thead><tr>{''.join(f'<th>{_t(c)}</th>' for c in head)}</tr></thead><tbody>{cells}</tbody>"


def _table(tale: Tale, attributes: str = "", *, scope: bool = False) -> str:
    return f"<table{attributes}>{_rows(tale, scope=scope)}</table>" if tale.table else ""


def _body(
    tale: Tale,
    around: Around,
    *,
    p: str = "<p>{}</p>",
    h2: str = "<h2>{}</h2>",
    q: str = "<blockquote><p>{}</p></blockquote>",
    item: str = "<li>{}</li>",
    items: str = "<ul>{}</ul>",
    folded: str = "<details><summary>{}</summary><p>{}</p></details>",
    between: tuple[Callable[[], str], ...] = (),
    often: float = 0.5,
    first: str = "",
) -> str:
    """The body with blocks of the page's own between its parts. ``first`` opens the first paragraph."""
    parts: list[str] = []
    run: list[str] = []
    for n, (kind, words) in enumerate(tale.body):
        if kind == "li":
            run.append(item.format(_t(words)))
            if n + 1 == len(tale.body) or tale.body[n + 1][0] != "li":
                parts.append(items.format("".join(run)))
                run = []
            continue
        if kind == "f":
            question, answer = words.split(" | ")
            parts.append(folded.format(_t(question), _t(answer)))
        elif kind == "p":
            parts.append(p.format(first + _t(words)))
            first = ""
            if between and n < len(tale.body) - 1 and around.chance.random() < often:
                parts.append(around.chance.choice(between)())
        else:
            parts.append({"h2": h2, "q": q}[kind].format(_t(words)))
    return "\n".join(parts)


def _img(tale: Tale, around: Around, attributes: str = "") -> str:
    small = around.chance.choice(("", " small"))
    return f'<img src="{{pic {tale.picture}{small}}}" width="400" height="260"{attributes}>'


def _comments(a: Around, one: str = "<li><b>{}</b> <p>{}</p></li>") -> str:
    return "".join(
        one.format(a.chance.choice(("Kim_88", "oldsalt", "Marta", "V.", "joe1971")), a.said())
        for _ in range(a.chance.randrange(1, 5))
    )


def _wire(s: Tale, a: Around) -> str:
    """An agency's site: hashed class names, the dateline within the first paragraph, who reported and edited below."""
    k = a.hash(5)

    def cls(name: str) -> str:
        return f'class="{name}__{k}{a.hash(2)} {name}-module__{a.hash(4)}"'

    def ad() -> str:
        return f'<div {cls("ad-slot")} data-testid="ResponsiveAdSlot"><span>{a.words.ad}</span><span> · Scroll to continue</span><div id="google_ads_{a.hash()}">{a.maybe(a.sold())}</div></div>'

    def inline() -> str:
        return f'<div {cls("inline-promo")} data-testid="promo-box"><p>{a.letter()} Sign up <a href="/newsletters?x={a.hash()}">here.</a></p></div>'

    def read() -> str:
        return f"<div {cls('read-next')}><div>{a.related()}</div><ul>{a.links(1, 4)}</ul></div>"

    note = f'<p data-testid="paragraph-0" {cls("text")}>{_t(s.notice)}</p>' if s.notice else ""
    dateline = f"<span {cls('dateline')}>{_t(s.dateline)} </span>" if s.dateline else ""
    return (
        f'<!DOCTYPE html><html lang="{s.language}"><head><meta charset="utf-8"><title>{_t(s.headline)} | NewsLine</title>{_metas(s)}{_ld(s, identifier=a.hash())}<script nonce="{a.hash(16)}">window.__D={{"t":{a.chance.random()}}}</script></head>'
        f'<body><div id="__layout"><header {cls("site-header")}><a href="/">NewsLine</a><nav><ul><li><a href="/world">World</a></li><li><a href="/markets">Markets</a></li></ul></nav><div {cls("ticker")}>{a.market()}</div></header>'
        f'<main><article><header {cls("header")}><h1 data-testid="Heading" {cls("heading")}>{_t(s.headline)}</h1><div {cls("info")}><div>By <a rel="author" href="/a/{a.hash(3)}">{_t(s.byline)}</a></div><time datetime="{s.published}"><span {cls("date")}>{_t(s.shown)}</span><span> · </span><span>{_t(s.shown_modified)}</span></time><span>{a.ago()}</span></div></header>'
        f"<figure {cls('hero')}>{_img(s, a)}<figcaption>{_t(s.caption)}</figcaption></figure>"
        f'<div {cls("article-body")}>{note}{_body(s, a, p="<div data-testid=paragraph " + cls("text") + ">{}</div>", first=dateline, between=(ad, inline, read))}{_table(s)}<p {cls("sign-off")}>Reporting by the newsroom; Editing by Louise Marr</p><p>Our Standards: <a href="/trust">The NewsLine Trust Principles.</a></p></div></article>'
        f"<section {cls('more')}><h2>{a.words.read}</h2><ol>{a.links(3, 6)}</ol></section></main><footer>© {a.chance.choice((2025, 2026))} NewsLine. {a.maybe('All quotes delayed a minimum of 15 minutes.')}</footer></div></body></html>"
    )


def _hashed(s: Tale, a: Around) -> str:
    """An application's page, all div and span, with half of its blocks in another order at each visit."""
    k = "css-" + a.hash(4)

    def teaser() -> str:
        return f'<div class="{k}t"><a href="/{a.hash()}"><div>{a.related()}</div><div>{a.chance.choice(a.words.others)}</div></a></div>'

    def box() -> str:
        return f'<div class="{k}n"><span>{a.letter()}</span><input type=email><button>OK</button></div>'

    def advert() -> str:
        return f'<div class="{k}x"><div data-ad="{a.hash()}">{a.sold()}</div></div>'

    blocks = [
        f"<div class={k}r><div>{a.words.read}</div>{a.links(3, 6, 'div')}</div>",
        f"<div class={k}w><div>{a.market()}</div></div>",
        f"<div class={k}v><div>{a.views()}</div><div>{a.share()}</div></div>",
        f"<div class={k}o><div>{a.follow()}</div></div>",
    ]
    a.chance.shuffle(blocks)
    note = f"<div class={k}e><div>{_t(s.notice)}</div></div>" if s.notice else ""
    folded = (
        f"<div class={k}f><div role=button aria-expanded=false>{{}}</div><div style='display:none'>{{}}</div></div>"
    )
    start = f"{_t(s.dateline)} " if s.dateline else ""
    body = _body(
        s, a, p=f"<div class={k}p>{{}}</div>", h2=f"<div class={k}h role=heading aria-level=2>{{}}</div>", q=f"<div class={k}q>{{}}</div>",
        item="<div role=listitem>{}</div>", items="<div role=list>{}</div>", folded=folded, between=(teaser, box, advert), first=start,
    )  # fmt: skip
    return (
        f'<!doctype html><html lang={s.language}><head><meta charset=utf-8><title>{_t(s.headline)}</title><meta property="og:title" content="{_e(s.headline)}">{_ld(s)}<style>.{k}p{{margin:1em 0}}.{k}a{{display:flex}}.{k}m{{max-width:640px}}</style></head><body><div id=root><div class={k}z>{blocks[0]}</div>'
        f"<div class={k}a><div class={k}m><div role=heading aria-level=1 class={k}1>{_t(s.headline)}</div><div class={k}s>{_t(s.lead)}</div><div class={k}b><span>{_t(s.byline)}</span><span>{_t(s.shown)}</span><span>{a.minutes()}</span></div>{_img(s, a, ' alt=``'.replace('`', chr(34)))}<div class={k}c>{_t(s.caption)}</div>"
        f'{body}{_table(s, f" class={k}g")}{note}</div><div class={k}y>{blocks[1]}{blocks[2]}</div></div><div>{blocks[3]}</div></div><script id=state type="application/json">{{"t":"{a.hash(20)}"}}</script></body></html>'
    )


def _gov(s: Tale, a: Around) -> str:
    """A government's guidance page: contents list, a summary of updates, a question whether the page was useful."""
    updates = f'<li><time datetime="{s.modified}">{_t(s.shown_modified or s.shown)}</time><p>{_t(s.notice) or "First published."}</p></li>'
    note = (
        f'<div class="gem-c-notice" role="note"><p class="gem-c-notice__title">{_t(s.notice)}</p></div>'
        if s.notice
        else ""
    )
    banner = f'<div class="govuk-cookie-banner" role="region"><div><h2>Cookies</h2><p>{a.cookies()}</p><button>OK</button></div></div>'
    emergency = '<div class="gem-c-emergency-banner"><p>Heat-health alert: amber</p></div>'
    return (
        f'<!DOCTYPE html><html class="govuk-template" lang="{s.language}"><head><meta charset="utf-8"><title>{_t(s.headline)} - GOV</title><meta name="govuk:updated-at" content="{s.modified}"><meta name="govuk:public-updated-at" content="{s.modified}"><meta name="govuk:first-published-at" content="{s.published}"><meta name="csp-nonce" content="{a.hash(12)}"></head>'
        f'<body class="govuk-template__body">{a.maybe(banner)}{a.maybe(emergency, 0.3)}<a href="#content" class="govuk-skip-link">Skip to main content</a><header class="govuk-header"><a href="/">GOV</a></header><div class="govuk-width-container"><nav class="govuk-breadcrumbs"><ol><li><a href="/">Home</a></li><li><a href="/e">Topics</a></li></ol></nav>'
        f'<main id="content" class="govuk-main-wrapper"><h1 class="govuk-heading-xl">{_t(s.headline)}</h1><p class="govuk-body-l">{_t(s.lead)}</p><dl class="gem-c-metadata"><dt>From:</dt><dd><a href="/org">{_t(s.byline)}</a></dd><dt>Published</dt><dd>{_t(s.shown)}</dd>{f"<dt>Last updated</dt><dd>{_t(s.shown_modified)}</dd>" if s.shown_modified else ""}</dl>'
        f'{note}<div class="govspeak">{_body(s, a, folded="<details class=govuk-details><summary><span>{}</span></summary><div class=govuk-details__text>{}</div></details>")}<figure class="image embedded"><div class="img">{_img(s, a, " alt")}</div><figcaption><p>{_t(s.caption)}</p></figcaption></figure>{_table(s, " class=govuk-table", scope=True)}</div>'
        f'<details class="gem-c-published-dates"><summary>Updates to this page</summary><ol>{updates}</ol></details></main><div class="gem-c-feedback"><h2>{a.chance.choice(("Is this page useful?", "Help us improve this site"))}</h2><button>Yes</button><button>No</button></div>'
        f'<aside class="gem-c-related-navigation"><h2>Related content</h2><ul>{a.links(2, 5)}</ul></aside></div><footer class="govuk-footer">© Crown copyright</footer></body></html>'
    )


def _report(s: Tale, a: Around) -> str:
    """A statistical bulletin: numbered sections, several tables, notes to them, figures to download."""
    extra = "<table><caption>Table A: quality of samples</caption><tr><th>Grade</th><th>Share</th></tr><tr><td>A</td><td>81.2</td></tr><tr><td>B</td><td>18.8</td></tr></table>"
    note = f'<div class="correction-banner"><p>{_t(s.notice)}</p></div>' if s.notice else ""
    number = iter(range(1, 99))
    return (
        f'<!DOCTYPE html><html lang="{s.language}"><head><meta charset="utf-8"><title>{_t(s.headline)} - Statistics Office</title>{_metas(s)}</head><body data-build="{a.hash()}"><div id="pagePath" class="hide">/bulletins/{a.chance.randrange(9)}</div><header><a href="/">Statistics Office</a><form><input placeholder="Search"></form></header>'
        f'<div class="wrapper"><p class="flush">Statistical bulletin</p><h1>{_t(s.headline)}</h1><p>{_t(s.lead)}</p><ul class="meta"><li>Contact: <a href="mailto:x@x.test">{_t(s.byline)}</a></li><li>Release date: <span>{_t(s.shown)}</span></li><li>Last revised: <span>{_t(s.shown_modified)}</span></li><li>Next release: To be announced</li></ul>{note}'
        f'<div class="toc"><h2>Table of contents</h2><ol><li>Main points</li><li>Data</li></ol></div><section><h2>{next(number)}. Main points</h2>{_body(s, a)}</section><section><h2>{next(number)}. Data</h2><figure>{_img(s, a, " alt=chart")}<figcaption>{_t(s.caption)}</figcaption></figure><div class="table-scroll">{_table(s, " border=1")}</div>{extra}<p class="notes">Notes: figures may not sum because of rounding.</p><a href="/d.xlsx">Download (xlsx, {a.chance.randrange(20, 90)} KB)</a></section></div>'
        f'<div class="survey-pop">{a.maybe("Tell us what you think of this site: 5-minute survey")}</div><footer>Open licence · {a.chance.randrange(100, 999)} downloads this week</footer></body></html>'
    )


def _wordpress(s: Tale, a: Around) -> str:
    """A Wordpress blog with its usual plug-ins: shares, related posts, comments, widgets, a pop-up."""
    post = a.chance.randrange(1000, 9999)

    def ad() -> str:
        return f'<div class="code-block code-block-{a.chance.randrange(9)}" style="margin:8px auto"><ins class="adsbygoogle" data-ad-slot="{a.chance.randrange(10**8)}">{a.maybe(a.sold())}</ins></div>'

    def more() -> str:
        return f'<p class="wp-block-paragraph has-background"><strong>{a.related()}:</strong> {a.link()}</p>'

    def box() -> str:
        return f'<div class="wp-block-mailpoet"><p>{a.letter()}</p><form><input name="email" value=""><input type="hidden" name="_wpnonce" value="{a.hash(10)}"><input type="submit" value="OK"></form></div>'

    note = f'<p class="has-small-font-size"><em>{_t(s.notice)}</em></p>' if s.notice else ""
    updated = (
        f'<time class="updated" datetime="{s.modified}">{_t(s.shown_modified)}</time>'
        if s.shown_modified
        else f'<time class="updated" hidden datetime="{s.modified}"></time>'
    )
    side = [
        f'<section class="widget widget_recent_entries"><h2 class="widget-title">{a.words.read}</h2><ul>{a.links()}</ul></section>',
        f'<section class="widget widget_text"><h2 class="widget-title">{a.follow()}</h2><p>{a.number()} followers</p></section>',
        '<section class="widget widget_search"><form><input name="s"></form></section>',
    ]
    a.chance.shuffle(side)
    pop = f'<div id="pum-{post}" class="pum pum-overlay" style="display:none"><div>{a.letter()}</div></div>'
    return (
        f'<!DOCTYPE html><html lang="{s.language}"{" dir=rtl" if s.language == "ar" else ""}><head><meta charset="UTF-8"><title>{_t(s.headline)} &#8211; The Beckham Letter</title>{_metas(s)}{_ld(s, "BlogPosting")}<link rel="stylesheet" href="/wp-content/x.css?ver={a.hash(3)}"><script nonce="{a.hash()}">var wpApi={{"nonce":"{a.hash(10)}"}};</script></head>'
        f'<body class="post-template-default single postid-{post} wp-theme-{a.hash(3)}"><div id="page" class="site"><header id="masthead" class="site-header"><p class="site-title"><a href="/">The Beckham Letter</a></p></header><div id="content"><main id="main"><article id="post-{post}" class="post-{post} post type-post status-publish hentry category-{a.hash(3)}">'
        f'<header class="entry-header"><h1 class="entry-title">{_t(s.headline)}</h1><div class="entry-meta"><span class="posted-on">Posted on <a href="/p"><time class="entry-date published" datetime="{s.published}">{_t(s.shown)}</time>{updated}</a></span><span class="byline"> by <span class="author vcard"><a class="url fn n" href="/author">{_t(s.byline)}</a></span></span></div></header>'
        f'<div class="entry-content"><figure class="wp-block-image size-large">{_img(s, a, " loading=lazy alt")}<figcaption class="wp-element-caption">{_t(s.caption)}</figcaption></figure><p class="has-drop-cap">{_t(s.lead)}</p>{_body(s, a, h2="<h2 class=wp-block-heading>{}</h2>", q="<figure class=wp-block-pullquote><blockquote><p>{}</p></blockquote></figure>", between=(ad, more, box))}<figure class="wp-block-table">{_table(s)}</figure>{note}'
        f'<div class="sharedaddy sd-sharing-enabled"><h3 class="sd-title">{a.share()}</h3></div><div id="jp-relatedposts" class="jp-relatedposts"><h3>{a.related()}</h3>{a.links(2, 4, "div")}</div></div><footer class="entry-footer"><span class="tags-links"><a href="/t">{a.chance.choice(("news", "city"))}</a></span></footer></article>'
        f'<div id="comments" class="comments-area"><h2>{a.number()} {a.words.comments}</h2><ol class="comment-list">{_comments(a)}</ol></div></main></div><aside id="secondary" class="widget-area">{"".join(side)}</aside>{a.maybe(pop)}<footer id="colophon">© {a.chance.choice((2025, 2026))}</footer></div></body></html>'
    )


def _amp(s: Tale, a: Around) -> str:
    """The light variant for phones, with its style that hides the page until its script has run."""
    boiler = "<style amp-boilerplate>body{-webkit-animation:-amp-start 8s steps(1,end) 0s 1 normal both;animation:-amp-start 8s steps(1,end) 0s 1 normal both}@-webkit-keyframes -amp-start{from{visibility:hidden}to{visibility:visible}}@keyframes -amp-start{from{visibility:hidden}to{visibility:visible}}</style><noscript><style amp-boilerplate>body{-webkit-animation:none;animation:none}</style></noscript>"

    def ad() -> str:
        return f'<div class="ampad"><p class="ad-label">{a.words.ad}</p><amp-ad width="300" height="250" type="doubleclick" data-slot="/{a.hash()}">{a.maybe("<div>" + a.sold() + "</div>")}</amp-ad></div>'

    def more() -> str:
        return f'<div class="amp-related"><span>{a.related()}</span>{a.link()}</div>'

    note = f'<p class="editors-note">{_t(s.notice)}</p>' if s.notice else ""
    folded = "<amp-accordion><section><h4>{}</h4><p>{}</p></section></amp-accordion>"
    modified = f'<time datetime="{s.modified}">{_t(s.shown_modified)}</time>' if s.shown_modified else ""
    return (
        f'<!doctype html><html amp lang="{s.language}"><head><meta charset="utf-8"><title>{_t(s.headline)}</title><link rel="canonical" href="https://x.test/{s.picture}"><meta name="viewport" content="width=device-width,minimum-scale=1">{boiler}<script async src="https://cdn.ampproject.org/v0.js"></script>{_ld(s)}<style amp-custom>.a{a.hash(3)}{{color:#000}}amp-sidebar{{display:none}}</style></head>'
        f'<body><amp-sidebar id="sb" layout="nodisplay"><ul>{a.links()}</ul></amp-sidebar><header class="amp-header"><a href="/">{a.chance.choice(("Menu", "☰"))}</a></header><main><article><h1>{_t(s.headline)}</h1><p class="summary">{_t(s.lead)}</p><div class="meta"><span class="author">{_t(s.byline)}</span> <time datetime="{s.published}">{_t(s.shown)}</time> {modified}</div><amp-social-share type="twitter"></amp-social-share>'
        f'<figure><amp-img src="/i/{s.picture}-{a.chance.randrange(300, 900)}.jpg" width="400" height="260" layout="responsive"></amp-img><figcaption>{_t(s.caption)}</figcaption></figure>{note}{_body(s, a, folded=folded, between=(ad, more), first=(_t(s.dateline) + " ") if s.dateline else "")}{_table(s)}</article></main>'
        f'<section class="outbrain"><h3>{a.related()}</h3>{a.links(3, 6, "div")}</section><amp-consent id="c" layout="nodisplay"><div>{a.cookies()}</div></amp-consent><amp-analytics><script type="application/json">{{"vars":{{"id":"{a.hash()}"}}}}</script></amp-analytics></body></html>'
    )


def _release(s: Tale, a: Around) -> str:
    """A distributor of press releases: dateline with the service's name, contacts below, other releases beside it."""
    note = f'<p class="prnews-correction"><b>{_t(s.notice)}</b></p>' if s.notice else ""
    return (
        f'<!DOCTYPE html><html lang="en"><head><meta charset="utf-8"><title>{_t(s.headline)}</title>{_metas(s)}<meta name="date" content="{s.published}"></head><body><header><a href="/">NewsLine Distribution</a> <a href="/j">Journalists</a></header><article class="news-release"><div class="container"><h1>{_t(s.headline)}</h1><p class="subtitle">{_t(s.lead)}</p>'
        f'<div class="meta"><p>News provided by</p><a href="/n"><strong>{_t(s.byline)}</strong></a><p class="mb-no">{_t(s.shown)}</p></div><div class="share"><p>Share this article</p><span>{a.share()}</span></div></div><section class="release-body"><div class="col-lg-10">{note}{_body(s, a, first=f"<span class=legendSpanClass>{_t(s.dateline)}</span> ")}<div class="divOverflow">{_table(s, " class=prnbcc cellspacing=0")}</div>'
        f'<p>{_img(s, a)}<br><i>{_t(s.caption)}</i></p><p>Media contact: press@hanwol.test, +82 2 555 0100</p><p>SOURCE {_t(s.byline)}</p></div></section></article><section class="also"><h2>Also from this source</h2>{a.links(2, 4, "div")}</section><section class="explore"><h3>Explore</h3><a>News in {a.chance.choice(("Energy", "Autos", "Technology"))}</a></section><div class="cta">{a.maybe("WANT YOUR NEWS FEATURED? 440k+ newsrooms")}</div><footer>Contact: {a.chance.choice(("888-776-0942", "+44 20 7454 5110"))}</footer></body></html>'
    )


def _live(s: Tale, a: Around) -> str:
    """A live blog: posts with times, relative times drawn by the page, share links, a pinned summary of the newest."""
    note = f'<footer class="block-footnote"><p><em>{_t(s.notice)}</em></p></footer>' if s.notice else ""
    posts = []
    for n, (_, words) in enumerate(s.body):
        time, text = words.split(" | ")
        posts.append(
            f'<article id="block-{n}" class="block block--content {a.hash(3)}"><header><time class="block-time" datetime="2025-06-12T{time.replace(".", ":")}:00+01:00"><span class="relative">{a.chance.randrange(1, 9)}h ago</span><span class="abs">{time} BST</span></time></header><div class="block-elements"><p>{_t(text)}</p></div><div class="block-share"><button>Share</button> {a.maybe(str(a.chance.randrange(99)))}</div></article>'
        )
        if a.chance.random() < 0.4:
            posts.append(
                f'<div class="ad-slot--inline" data-name="inline{n}"><span>{a.words.ad}</span>{a.sold()}</div>'
            )
    return (
        f'<!DOCTYPE html><html lang="en"><head><meta charset="utf-8"><title>{_t(s.headline)} | Rail | The Courier</title>{_metas(s)}{_ld(s, "LiveBlogPosting", coverageStartTime=s.published)}</head><body><div id="bannerandheader">{a.maybe("<div>" + a.follow() + "</div>")}<nav><a href=/uk>UK</a> <a href=/world>World</a></nav></div><main id="maincontent"><header><a href="/rail">Rail</a><span class="live-pill">Live</span><h1>{_t(s.headline)}</h1><p>{_t(s.lead)}</p></header>'
        f'<aside data-gu-name="meta"><div class="byline">{_t(s.byline)}</div><details><summary>{_t(s.shown_modified)}</summary>First published on {_t(s.shown)}</details></aside><figure>{_img(s, a)}<figcaption>{_t(s.caption)}</figcaption></figure><label><input type=checkbox> Show key events only</label><div class="live-blog" data-last="{a.hash()}"><div class="toast">{a.maybe(str(a.chance.randrange(2, 9)) + " new updates")}</div>{"".join(posts)}{note}</div></main>'
        f'<section class="most-viewed"><h2>{a.words.read}</h2><ol>{a.links()}</ol></section><div class="contributions"><h2>{a.follow()}</h2></div><footer>© 2025 The Courier</footer></body></html>'
    )


def _zeitung(s: Tale, a: Around) -> str:
    """A German daily: teasers and a box for a letter among the paragraphs, a player, a plus offer below."""

    def teaser() -> str:
        return f'<aside class="teaser-inline" data-sara="{a.hash()}"><p class="kicker">{a.related()}</p><h3>{a.link()}</h3></aside>'

    def ad() -> str:
        return f'<div class="iqadtile{a.chance.randrange(1, 9)}"><div class="ad-label">{a.words.ad}</div><div>{a.sold()}</div></div>'

    def letter() -> str:
        return f'<div class="newsletter-box"><h4>Newsletter</h4><p>{a.letter()}</p><button>Abonnieren</button></div>'

    def poll() -> str:
        return f'<div class="opinary" data-poll="{a.hash()}"><p>Was denken Sie?</p><button>Ja {a.chance.randrange(20, 80)} %</button><button>Nein</button></div>'

    note = f'<div class="redaktioneller-hinweis"><p>{_t(s.notice)}</p></div>' if s.notice else ""
    folded = "<div class=faq><button class=faq__q aria-expanded=false>{}</button><div class=faq__a hidden><p>{}</p></div></div>"
    return (
        f'<!DOCTYPE html><html lang="de"><head><meta charset="utf-8"><title>{_t(s.headline)} - Allgemeiner Anzeiger</title>{_metas(s)}{_ld(s, isAccessibleForFree="True")}<script>var dataLayer=[{{"pv":"{a.hash(12)}"}}]</script></head><body class="page-{a.hash(3)}"><div class="ticker-leiste">{a.market()}<span class="wetter">{a.chance.randrange(-4, 34)}°C</span></div><header><a href="/">Allgemeiner Anzeiger</a><nav><a href="/p">Politik</a><a href="/s">Sport</a></nav></header>'
        f'<main><article><header><span class="dachzeile">Region</span><h1>{_t(s.headline)}</h1><p class="unterzeile">{_t(s.lead)}</p><div class="autor">{_t(s.byline)}</div><div class="datum"><time datetime="{s.published}">{_t(s.shown)}</time> <span class="aktualisiert">{_t(s.shown_modified)}</span></div><div class="player"><button>Artikel anhören ({a.chance.randrange(2, 6)} Min.)</button></div></header><figure>{_img(s, a)}<figcaption>{_t(s.caption)}</figcaption></figure>'
        f'<div class="artikeltext">{_body(s, a, folded=folded, between=(teaser, ad, letter, poll), first=f"<span class=ort>{_t(s.dateline)}</span> " if s.dateline else "")}{_table(s)}{note}</div></article><div class="plus-angebot"><p>{a.follow()}</p></div></main><aside class="meistgelesen"><h2>{a.words.read}</h2><ol>{a.links()}</ol></aside><section class="leser"><h2>{a.chance.randrange(99)} {a.words.comments}</h2>{_comments(a, "<div><b>{}</b><p>{}</p></div>")}</section><footer>© Allgemeiner Anzeiger</footer><div class="cmp" style="position:fixed;bottom:0">{a.maybe(a.cookies())}</div></body></html>'
    )


def _drupal(s: Tale, a: Around) -> str:
    """A regional paper on Drupal: fields within fields, views with dates of other stories, everything has a class."""
    build = a.hash(8)

    def pub() -> str:
        return f'<div id="dfp-{a.hash(4)}" class="dfp-tag-wrapper"><span class="pub-label">{a.words.ad}</span><div>{a.maybe(a.sold())}</div></div>'

    def lire() -> str:
        return f'<div class="paragraph paragraph--type--a-lire-aussi paragraph--{a.chance.randrange(999)}"><div class="field__label">{a.related()}</div><div class="field__item">{a.link()}</div></div>'

    note = (
        f'<div class="field field--name-field-note"><div class="field__item"><p>{_t(s.notice)}</p></div></div>'
        if s.notice
        else ""
    )
    return (
        f'<!DOCTYPE html><html lang="{s.language}" dir="ltr"><head><meta charset="utf-8"><meta name="Generator" content="Drupal 10"><title>{_t(s.headline)} | Le Progrès du Vivarais</title>{_metas(s)}{_ld(s)}</head><body class="path-node page-node-type-article"><div class="dialog-off-canvas-main-canvas" data-off-canvas-main-canvas><header role="banner"><div class="region region-header"><a href="/">Le Progrès du Vivarais</a></div><div class="meteo">{a.chance.randrange(-3, 33)} °C {a.chance.choice(("Ensoleillé", "Pluie"))}</div></header>'
        f'<main role="main"><div class="region region-content"><article data-history-node-id="{a.chance.randrange(9999)}" role="article" class="node node--type-article js-view-dom-id-{build}"><h1 class="page-title"><span class="field field--name-title">{_t(s.headline)}</span></h1><div class="field field--name-field-chapo">{_t(s.lead)}</div><div class="node__meta"><span class="field--name-uid">{_t(s.byline)}</span><span class="date-publi">{_t(s.shown)}</span> <span class="date-maj">{_t(s.shown_modified)}</span></div>{note}'
        f'<div class="field field--name-field-image"><figure>{_img(s, a)}<figcaption>{_t(s.caption)}</figcaption></figure></div><div class="field field--name-body field--type-text-with-summary"><div class="field__item">{_body(s, a, p="<p class=texte>{}</p>", between=(pub, lire), first=f"<strong>{_t(s.dateline)}</strong> " if s.dateline else "")}{_table(s)}</div></div><div class="field--name-field-tags"><a href="/t">Faits divers</a></div></article><div class="views-element-container js-view-dom-id-{build}"><h2>{a.words.read}</h2><div class="views-row">{a.link()} <time>{a.chance.randrange(1, 28)}/01/2025</time></div><div class="views-row">{a.link()}</div></div><section class="comments"><h2>{a.words.comments}</h2>{_comments(a, "<article><h3>{}</h3><p>{}</p></article>")}</section></div></main><footer><p>{a.letter()}</p></footer></div><div class="eu-cookie-compliance-banner">{a.maybe(a.cookies())}</div></body></html>'
    )


def _diario(s: Tale, a: Around) -> str:
    """A Spanish national daily, minified, with data in a graph and the city before the date."""

    def ad() -> str:
        return f'<div class="a_m_w _g" data-slot="{a.hash(4)}"><span>{a.words.ad}</span>{a.maybe("<p>" + a.sold() + "</p>")}</div>'

    def more() -> str:
        return f'<section class="b-d"><header><h3>{a.related()}</h3></header><article><h2 class="c_t">{a.link()}</h2></article></section>'

    note = f'<div class="a_fe"><p>{_t(s.notice)}</p></div>' if s.notice else ""
    graph = json.dumps({"@context": "https://schema.org", "@graph": [{"@type": "WebSite", "name": "El Faro"}, {"@type": "NewsArticle", "headline": s.headline, "datePublished": s.published, "dateModified": s.modified, "author": {"name": s.byline}, "wordCount": a.chance.randrange(400, 420)}]}, ensure_ascii=False)  # fmt: skip
    page = (
        f'<!DOCTYPE html><html lang="es"><head><meta charset="utf-8"><title>{_t(s.headline)} | España | EL FARO</title>{_metas(s)}<script type="application/ld+json">{graph}</script></head><body class="{a.hash(3)}"><div id="fusion-app"><header><a href="/">El Faro</a><span>{a.chance.choice(("Suscríbete", "Iniciar sesión"))}</span></header><article id="main-content"><header class="a_e"><div class="a_k">Incendios</div><h1 class="a_t">{_t(s.headline)}</h1><h2 class="a_st">{_t(s.lead)}</h2>'
        f'<figure class="a_e_m">{_img(s, a)}<figcaption class="a_m_p">{_t(s.caption)}</figcaption></figure><div class="a_md"><div class="a_md_a"><a href="/autor">{_t(s.byline)}</a></div><div class="a_md_f"><span>{_t(s.dateline.rstrip(" -"))} - </span><time datetime="{s.published}">{_t(s.shown)}</time><time class="upd" datetime="{s.modified}">{_t(s.shown_modified)}</time></div><div class="a_ei"><span>{a.number()}</span> {a.words.comments}</div></div></header>'
        f'<div class="a_c clearfix" data-dtm-region="articulo_cuerpo">{_body(s, a, p="<p class=>{}</p>", between=(ad, more))}{_table(s)}{note}</div><div class="a_nl"><p>{a.letter()}</p></div><div class="a_comp">{a.share()}</div></article><aside><h3>{a.words.read}</h3><ol>{a.links()}</ol></aside><footer>© EDICIONES FARO</footer></div></body></html>'
    )
    return re.sub(r">\s+<", "><", page) if a.chance.random() < 0.5 else page


def _pravda(s: Tale, a: Around) -> str:
    """A Ukrainian news site: short text, read-also lines among the paragraphs, counters and channels below."""

    def read() -> str:
        return f"<p><strong>{a.related()}:</strong> {a.link(attributes=' target=_blank')}</p>"

    def ad() -> str:
        return f'<div class="nts-ad" data-ym-ad="{a.hash(4)}"><span class="ad_title">{a.words.ad}:</span> {a.maybe(a.sold())}</div>'

    note = f"<p><em>{_t(s.notice)}</em></p>" if s.notice else ""
    return (
        f'<!DOCTYPE html><html lang="uk"><head><meta charset="utf-8"><title>{_t(s.headline)} | Українське слово</title>{_metas(s)}{_ld(s)}</head><body><div class="layout"><header class="header"><a href="/">Українське слово</a><div class="header_date">{a.chance.choice(("Пʼятниця, 4 квітня", "Субота, 5 квітня", "Середа, 23 квітня"))}</div><div class="curr">USD {a.chance.randrange(4100, 4250) / 100} EUR {a.chance.randrange(4400, 4600) / 100}</div></header>'
        f'<div class="container_sub_post_news"><article class="post"><header class="post_header"><h1 class="post_title">{_t(s.headline)}</h1><div class="post_time"><span class="post_author"><a href="/a">{_t(s.byline)}</a></span> — {_t(s.shown)}</div><div class="post_views">{a.chance.randrange(999, 99999)}</div></header><div class="post_photo_news">{_img(s, a)}<div class="post_photo_news_caption">{_t(s.caption)}</div></div>'
        f'<div class="post_text">{_body(s, a, folded="<p><strong>{}:</strong></p><ul><li>{}</li></ul>", between=(read, ad))}{_table(s)}{note}</div><div class="post_donate">{a.follow()}</div><div class="post_tags"><a href="/t">війна</a></div></article></div><div class="container_sub_news_lst"><div class="section_title">{a.words.read}</div>{"".join(f"<div class=article_news_list><div class=article_time>{a.chance.randrange(10, 24)}:{a.chance.randrange(10, 59)}</div>{a.link()}</div>" for _ in range(a.chance.randrange(4, 8)))}</div><footer>© Українське слово</footer></div></body></html>'
    )


def _telegramish(s: Tale, a: Around) -> str:
    """A channel's post as its web preview shows it: text in one bubble with line breaks, counters, reactions."""
    lines = []
    for kind, words in s.body:
        lines.append({"li": "▪️ ", "h2": "❗️ "}.get(kind, "") + _t(words.replace(" | ", ": ")))
    note = f"<br/><br/><i>{_t(s.notice)}</i>" if s.notice else ""
    wrap = "tgme_widget_message_text js-message_text"
    reactions = "".join(
        f'<span class="tgme_reaction"><i class="emoji"><b>{r}</b></i>{a.number()}</span>'
        for r in a.chance.sample(("👍", "😢", "🙏", "🔥"), 3)
    )
    return (
        f'<!DOCTYPE html><html><head><meta charset="utf-8"><title>Telegram: Contact @chornodol</title><meta property="og:title" content="Чорнодол | Новини"><meta property="og:description" content="{_e(s.headline)}"></head><body class="widget_frame_base tgme_webpreview emoji_image"><header class="tgme_header"><div class="tgme_header_title"><span dir="auto">Чорнодол | Новини</span></div><div class="tgme_header_counter">{a.chance.randrange(10, 90)}.{a.chance.randrange(9)}K subscribers</div></header><main class="tgme_main"><section class="tgme_channel_history">'
        f'<div class="tgme_widget_message_wrap"><div class="tgme_widget_message text_not_supported_wrap" data-post="chornodol/{4417}" data-view="{a.hash(20)}"><div class="tgme_widget_message_user"><a href="/c"><i class="tgme_widget_message_user_photo"></i></a></div><div class="tgme_widget_message_bubble"><div class="tgme_widget_message_author"><span dir="auto">Чорнодол | Новини</span></div><div class="{wrap}" dir="auto"><b>{_t(s.headline)}</b><br/><br/>{"<br/><br/>".join(lines)}{note}</div><div class="tgme_widget_message_reactions">{reactions}</div>'
        f'<div class="tgme_widget_message_footer"><div class="tgme_widget_message_info"><span class="tgme_widget_message_views">{a.number()}</span><span class="copyonly"> views</span><span class="tgme_widget_message_meta"><time datetime="{s.published}" class="time">{s.published[11:16]}</time></span></div></div></div></div></div></section></main><script>{{"u":"{a.hash()}"}}</script></body></html>'
    )


def _bitrix(s: Tale, a: Around) -> str:
    """An older site: tables for layout, font elements, text in one cell parted by line breaks."""
    parts = []
    for kind, written in s.body:
        words = _t(written.replace(" | ", ": "))
        parts.append(f"<b>{words}</b>" if kind == "h2" else f"&bull; {words}" if kind == "li" else words)
    text = "<br>\n<br>\n".join(parts)
    note = f"<br><br><i>{_t(s.notice)}</i>" if s.notice else ""
    return (
        f'<html><head><meta http-equiv="Content-Type" content="text/html; charset=utf-8"><title>{_t(s.headline)} :: Заречье.Ру</title><meta name="keywords" content="новости"></head><body bgcolor="#ffffff" onload="init({a.chance.randrange(999)})"><table width="100%" cellpadding="0"><tr><td colspan="3" class="top"><a href="/"><b>Заречье.Ру</b></a> <font size="1">{a.chance.choice(("12 декабря", "3 февраля"))}, {a.chance.randrange(-20, 5)}&deg;C</font></td></tr>'
        f'<tr><td width="160" valign="top"><div class="menu"><a href="/n">Новости</a><br><a href="/o">Объявления</a></div><hr><font size="1">{a.words.ad}</font><br>{a.sold()}</td><td valign="top" class="content"><div class="bx-breadcrumb"><a href="/">Главная</a> / <a href="/n">Новости</a></div><h1>{_t(s.headline)}</h1><font class="news-date" color="#666666">{_t(s.shown)}</font> <small>{a.views()}</small><br><br><table align="left"><tr><td>{_img(s, a, " border=0")}<br><font size="1">{_t(s.caption)}</font></td></tr></table>'
        f'<div class="news-detail"><b>{_t(s.lead)}</b><br><br>{_t(s.dateline)} {text}{note}<br><br>Автор: {_t(s.byline)}</div>{_table(s, " border=1 class=data")}<br><div class="share42init" data-id="{a.hash()}">{a.share()}</div><hr><b>{a.words.comments} ({a.chance.randrange(50)})</b>{_comments(a, "<div class=com><font color=#999>{}</font><br>{}</div>")}</td><td width="200" valign="top"><b>{a.words.read}</b><br>{a.links(3, 6, "div")}<br><!-- counter {a.hash()} --><div>online: {a.chance.randrange(9, 400)}</div></td></tr><tr><td colspan="3"><font size="1">&copy; 2003-2025</font></td></tr></table></body></html>'
    )


def _lenta(s: Tale, a: Around) -> str:
    """A Russian portal: topic page with native blocks between paragraphs and an endless row of next stories."""

    def native() -> str:
        return (
            f'<div class="box-inline-topic"><span class="box-inline-topic__label">{a.related()}</span>{a.link()}</div>'
        )

    def ad() -> str:
        return f'<div class="banner banner_inpage" data-banner="{a.hash()}"><div>{a.words.ad}. ООО «Ромашка». erid: {a.hash(9)}</div>{a.sold()}</div>'

    note = f'<p class="topic-body__content-text"><em>{_t(s.notice)}</em></p>' if s.notice else ""
    return (
        f'<!DOCTYPE html><html lang="ru"><head><meta charset="utf-8"><title>{_t(s.headline)}: Россия: Интервести</title>{_metas(s)}{_ld(s)}</head><body class="body _{a.hash(2)}"><div id="body-content" class="topic-page"><div class="header__rates">{a.market()}</div><div class="topic-page__container"><div class="topic-header"><a class="topic-header__time" href="/d">{_t(s.shown)}</a><span>{_t(s.shown_modified)}</span><a class="topic-header__rubric" href="/r">Россия</a></div>'
        f'<div class="topic-body"><h1 class="topic-body__titles"><span class="topic-body__title">{_t(s.headline)}</span></h1><div class="topic-body__title-yandex">{_t(s.lead)}</div><div class="topic-authors"><a href="/a">{_t(s.byline)}</a></div><div class="picture">{_img(s, a)}<div class="picture__description">{_t(s.caption)}</div></div><div class="topic-body__content">{_body(s, a, p="<p class=topic-body__content-text>{}</p>", between=(native, ad), first=f"{_t(s.dateline)} " if s.dateline else "")}{_table(s)}{note}</div></div>'
        f'<div class="comments-link">{a.words.comments} {a.chance.randrange(900)}</div><div class="reactions">{a.number()}</div></div><div class="recommend"><div class="recommend__title">{a.related()}</div>{a.links(4, 8, "div")}</div></div><div class="cookies">{a.maybe(a.cookies())}</div></body></html>'
    )


def _naver(s: Tale, a: Around) -> str:
    """A Korean portal's page of a paper's story: text with line breaks in one element, ranking and reactions around it."""
    text = []
    for n, (kind, words) in enumerate(s.body):
        text.append(
            (_t(s.dateline) + " " if n == 0 and s.dateline else "")
            + (f"<strong>{_t(words)}</strong>" if kind == "h2" else _t(words.replace(" | ", ": ")))
        )
    note = f"<br><br>{_t(s.notice)}" if s.notice else ""
    picture = f'<span class="end_photo_org"><div class="nbd_a" id="img_a{a.chance.randrange(9)}">{_img(s, a)}</div><em class="img_desc">{_t(s.caption)}</em></span>'
    reacted = "".join(
        f'<li class="u_likeit_list"><span class="u_likeit_text">{w}</span><span class="u_likeit_list_count _count">{a.number()}</span></li>'
        for w in ("쏠쏠정보", "흥미진진", "공감백배")
    )
    return (
        f'<!DOCTYPE html><html lang="ko"><head><meta charset="utf-8"><title>{_t(s.headline)}</title>{_metas(s)}</head><body><div id="wrap"><header class="Nheader"><a href="/">뉴스</a><ul><li>정치</li><li>사회</li></ul></header><div id="ct_wrap" class="ct_scroll_wrapper"><div class="newsct" role="main"><div class="media_end_head go_trans"><a class="media_end_head_top_logo">한빛뉴스</a><button>구독</button><div class="media_end_head_title"><h2 id="title_area" class="media_end_head_headline"><span>{_t(s.headline)}</span></h2></div>'
        f'<div class="media_end_head_info"><div class="media_end_head_info_datestamp"><div>입력<span class="media_end_head_info_datestamp_time _ARTICLE_DATE_TIME" data-date-time="{s.published}">{_t(s.shown)}</span></div><div>수정<span class="media_end_head_info_datestamp_time _ARTICLE_MODIFY_DATE_TIME">{_t(s.shown_modified)}</span></div></div><div class="media_end_head_journalist"><em class="media_end_head_journalist_name">{_t(s.byline)}</em></div><span class="cmt">{a.words.comments} {a.number()}</span></div></div>'
        f'<div id="contents" class="newsct_body"><div id="newsct_article" class="newsct_article"><article id="dic_area" class="go_trans _article_content"><strong class="media_end_summary">{_t(s.lead)}</strong>{picture}<br><br>{"<br><br>".join(text)}{note}<br></article></div>{_table(s)}<div class="media_end_copyright">Copyright ⓒ 한빛뉴스. All rights reserved.</div><ul class="likeit">{reacted}</ul></div></div><div class="aside"><h4>{a.words.read}</h4><ol>{a.links()}</ol><div>{a.follow()}</div></div></div></div></body></html>'
    )


def _rtl(s: Tale, a: Around) -> str:
    """An Arabic news channel's page, right to left, with its related list inside the text."""

    def more() -> str:
        return f'<div class="more-on"><h2 class="more-on__heading">{a.related()}</h2><ul>{a.links(2, 4)}</ul><span class="screen-reader-text">end of list</span></div>'

    def ad() -> str:
        return f'<div class="container--ads"><div>{a.words.ad}</div>{a.maybe(a.sold())}</div>'

    note = f'<p class="article-note">{_t(s.notice)}</p>' if s.notice else ""
    return (
        f'<!DOCTYPE html><html dir="rtl" lang="ar"><head><meta charset="utf-8"><title>{_t(s.headline)} | قناة المدى</title>{_metas(s)}{_ld(s)}</head><body class="theme-{a.hash(2)}"><header><a href="/">المدى</a><div class="breaking">{a.maybe("عاجل: " + a.chance.choice(a.words.others))}</div></header><main id="main-content-area"><header class="article-header"><h1>{_t(s.headline)}</h1><p class="article__subhead"><em>{_t(s.lead)}</em></p></header><figure class="article-featured-image">{_img(s, a)}<figcaption>{_t(s.caption)}</figcaption></figure><div class="article-info-block"><div class="article-author"><a href="/a">{_t(s.byline)}</a></div><div class="article-dates"><span aria-hidden="true">{_t(s.shown)}</span></div><span>{a.ago()}</span></div>'
        f'<div class="wysiwyg wysiwyg--all-content">{_body(s, a, between=(more, ad))}{_table(s)}{note}<div class="article-source">المصدر: وكالات</div></div></main><aside><h3>{a.words.read}</h3><ol>{a.links()}</ol></aside><div class="nl">{a.letter()}</div><footer>حقوق النشر محفوظة</footer></body></html>'
    )


def _yahoo(s: Tale, a: Around) -> str:
    """A Japanese portal's page: readers' comments with thumbs, a ranking, the paper's name, furigana here and there."""
    note = f'<p class="sc-{a.hash()} note">{_t(s.notice)}</p>' if s.notice else ""
    body = _body(s, a, p=f'<p class="sc-{a.hash()} yjSlinkDirectlink highLightSearchTarget">{{}}</p>')
    return (
        f'<!DOCTYPE html><html lang="ja"><head><meta charset="utf-8"><title>{_t(s.headline)}(北海日報) - ニュース</title>{_metas(s)}{_ld(s)}</head><body><div id="wrapper"><header id="msthd"><a href="/">ニュース</a><p>{a.follow()}</p></header><div id="contents"><main><article id="uamods"><header class="sc-{a.hash()}"><h1 class="sc-{a.hash()}">{_t(s.headline)}</h1><div><p><time>{_t(s.shown)}</time></p></div><a href="/m">北海日報</a><button aria-label="comments"><span>{a.number()}</span></button></header>'
        f'<div class="article_body"><p class="lead">{_t(s.lead)}</p><div class="photo">{_img(s, a)}<p class="caption">{_t(s.caption)}</p></div>{body}{_table(s)}{note}<p class="author">{_t(s.byline)}</p></div><footer><p>最終更新:{_t(s.shown.replace("配信", ""))}</p></footer></article><div class="viewableWrap"><h2>{a.related()}</h2><ul>{a.links()}</ul></div><section id="comment"><h2>{a.words.comments}{a.chance.randrange(900)}件</h2>{_comments(a, "<article><p>{}</p><p>{}</p><span>👍</span></article>")}</section></main><div id="yjnSub"><h2>{a.words.read}</h2><ol>{a.links(4, 6)}</ol><div>{a.words.ad} {a.sold()}</div></div></div><footer id="msthdft">© ニュース</footer></div></body></html>'
    )


def _sina(s: Tale, a: Around) -> str:
    """A Chinese portal: source and counters above the text, the editor's name below, codes to scan."""

    def ad() -> str:
        return f'<div class="ad-inline" id="ad_{a.hash(4)}"><span>{a.words.ad}</span>{a.maybe(a.sold())}</div>'

    note = f'<p style="font-size:12px">{_t(s.notice)}</p>' if s.notice else ""
    return (
        f'<!DOCTYPE html><html lang="zh-CN"><head><meta charset="utf-8"><title>{_t(s.headline)}_新闻中心_今日网</title>{_metas(s)}<meta name="publishid" content="{a.hash(7)}"></head><body><div class="path"><a href="/">今日网</a> &gt; <a href="/n">新闻中心</a> <span class="weather">{a.chance.randrange(20, 38)}℃</span></div><div class="main-content w1240"><h1 class="main-title">{_t(s.headline)}</h1><div class="top-bar-wrap"><div class="date-source"><span class="date">{_t(s.shown)}</span><a class="source" href="/s">临川日报</a></div><div class="tool">{a.views()} <span>{a.words.comments} {a.number()}</span></div></div>'
        f'<div class="article-content clearfix" id="artibody"><div class="article" id="article"><div class="img_wrapper">{_img(s, a)}<span class="img_descr">{_t(s.caption)}</span></div>{_body(s, a, p="<p cms-style=font-L>　　{}</p>", between=(ad,), often=0.3)}{_table(s)}{note}<p class="show_author">{_t(s.byline)}</p><p class="show_author">责任编辑:{a.chance.choice(("刘光博",))}</p></div><div class="article-content-right"><h2>{a.words.read}</h2><ul>{a.links()}</ul><div>{a.follow()}</div></div></div></div><div class="blk-comment">{_comments(a, "<div><span>{}</span><p>{}</p></div>")}</div><footer>Copyright © 今日网</footer></body></html>'
    )


def _tweet(s: Tale, a: Around) -> str:
    """A magazine's page with an embedded post of a social network, which brings its own counters."""
    quotes = f'<blockquote class="twitter-tweet" data-dnt="true" data-theme="{a.chance.choice(("light", "dark"))}"><p lang="en" dir="ltr">{{}}</p></blockquote><div class="tweet-metrics"><span>{a.number()} likes</span> <span>{a.number()} reposts</span></div><script async src="https://platform.twitter.test/widgets.js"></script>'

    def ad() -> str:
        return f'<div class="htl-ad" data-unit="{a.hash(4)}"><small>{a.words.ad}</small>{a.sold()}</div>'

    def sub() -> str:
        return f'<div class="embed-box subscribe"><p>{a.letter()}</p><a href="/sub?{a.hash()}">Subscribe</a></div>'

    note = f'<p class="correction"><strong>{_t(s.notice)}</strong></p>' if s.notice else ""
    return (
        f'<!DOCTYPE html><html lang="en"><head><meta charset="utf-8"><title>{_t(s.headline)} - The Quay Review</title>{_metas(s)}{_ld(s)}</head><body class="v{a.chance.randrange(9)}"><div class="promo-bar">{a.maybe(a.follow())}</div><header><a href="/">The Quay Review</a></header><main><article><h1>{_t(s.headline)}</h1><p class="deck">{_t(s.lead)}</p><p class="byline">By <a href="/a">{_t(s.byline)}</a></p><p class="dates"><time datetime="{s.published}">{_t(s.shown)}</time> <em>{_t(s.shown_modified)}</em></p><div class="reading">{a.minutes()} · {a.share()}</div><figure>{_img(s, a)}<figcaption>{_t(s.caption)}</figcaption></figure><div class="content">{_body(s, a, q=quotes, between=(ad, sub))}{note}</div></article></main>'
        f'<section class="latest"><h2>{a.related()}</h2>{a.links(3, 5, "article")}</section><footer>© The Quay Review</footer></body></html>'
    )


MAKES: Mapping[str, Make] = {
    "wire": _wire, "hashed": _hashed, "gov": _gov, "report": _report, "wordpress": _wordpress, "amp": _amp, "release": _release, "live": _live,
    "zeitung": _zeitung, "drupal": _drupal, "diario": _diario, "pravda": _pravda, "telegramish": _telegramish, "bitrix": _bitrix, "lenta": _lenta,
    "naver": _naver, "rtl": _rtl, "yahoo": _yahoo, "sina": _sina, "tweet": _tweet,
}  # fmt: skip

_ATTRIBUTES = re.compile(r"<([a-z][a-z0-9-]*)((?: [a-z-]+=\"[^\"<>]*\"){2,})(\s*/?)>")
_BETWEEN = re.compile(r"(</(?:p|div|section|li|ul|header|figure|h[1-6]|article|aside)>)\s*(?=<)")


def weathered(page: str, chance: random.Random) -> str:
    """The same page as another server, minifier or template version would have written it."""
    if chance.random() < 0.5:
        page = _ATTRIBUTES.sub(lambda m: f"<{m[1]}{_shuffled(m[2], chance)}{m[3]}>", page)
    way = chance.randrange(4)
    if way == 0:
        page = _BETWEEN.sub(r"\1", page)
    elif way == 1:
        page = _BETWEEN.sub(r"\1\n        ", page)
    elif way == 2:
        page = _BETWEEN.sub(lambda m: m[1] + f"<!-- {chance.random()} -->", page)
    if chance.random() < 0.3:
        page = page.replace("’", "&rsquo;").replace("“", "&ldquo;").replace("”", "&rdquo;").replace("–", "&ndash;")
    elif chance.random() < 0.3:
        page = page.replace("“", "&#8220;").replace("”", "&#8221;").replace("é", "&eacute;").replace("ü", "&uuml;")
    if chance.random() < 0.4:
        page = page.replace("</body>", f"<script>window.p{chance.randrange(9)}=1</script><img src='/px?{chance.random()}' width=1 height=1 alt></body>")  # fmt: skip
    if chance.random() < 0.3:
        page = re.sub(r"<html", f'<html data-ab="{chance.choice("ABC")}{chance.randrange(99)}"', page, count=1)
    return page


def _shuffled(attributes: str, chance: random.Random) -> str:
    found = re.findall(r' [a-z-]+="[^"<>]*"', attributes)
    chance.shuffle(found)
    return "".join(found)


def drawn(tale: Tale, make: str, seed: str) -> str:
    """One visit to a story's page."""
    chance = random.Random(seed)
    return weathered(MAKES[make](tale, Around(WORDS[tale.language], chance)), chance)


__all__ = ["MAKES", "Tale", "drawn"]
