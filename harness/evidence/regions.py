"""Which part of a page a block belongs to, from the names its ancestors carry."""

from __future__ import annotations

import re
from collections.abc import Container, Sequence
from functools import lru_cache
from itertools import pairwise, takewhile

from harness.evidence.normalise import weight
from harness.evidence.patterns import later

# Regions whose words are not the page's own assertion: a passage that stands only there no longer stands. “correction” are the words
# that a notice gives as an earlier version's.
FOREIGN = frozenset({"comment", "related", "advert", "navigation", "consent", "correction"})

# … and those whose pictures and folded parts are not the story's.
NOT_OWN = FOREIGN | {"footer", "widget"}


def _words(text: str) -> frozenset[str]:
    return frozenset(text.split())


# “Read also”, as classes say it in two words.
_ALSO = (
    "vejamais vejatambem leiamais leiatambem vertambien leertambien masnoticias lireaussi voiraussi leggianche altrenotizie lesenauch siehauch mehrzum "
    "leesook meerover czytajtez zobacztez citestesi lasmer laesogsa lesogsa luemyos"
)
# Whole words of ids and classes, and the region that each marks. The first region in this order that any ancestor names wins.
# A word that ends in * stands for all that begin so.
_HINTS: tuple[tuple[str, frozenset[str]], ...] = (
    (
        "comment",
        _words("comment comments disqus replies kommentare kommentar commentaires comentarios commenti komentarze"),
    ),
    ("consent", _words("cookie cookies consent gdpr cmp onetrust didomi cookiebar cookiebanner")),
    (
        "advert",
        _words(
            "ad ads advert* adslot* adbox* adunit* adbanner* adcontainer* adwrap* adsense adsby* adv sponsor* anzeige anzeigen werbung* "
            "publicite publicid* pubblicit* reklam* реклам* outbrain taboola dable dfp gpt mpu* skyscraper paidcontent partnercontent"
        ),
    ),
    (
        "related",
        _words(
            "related* recommend* trending popular teaser* liveteaser* mostread mostpopular mostviewed readmore readalso seealso alsoread "
            f"morestories morefrom moreon onward* weiterlesen {_ALSO}"
        ),
    ),
    (
        "widget",
        _words(
            "share sharing sharebar sharetools social socialbar newsletter* subscribe subscription signup promo* weather* ticker* stocks "
            "stock marketdata livebar widget* quiz toolbar toolbox tools viewcount views counter counters liveticker* livefeed* tags taglist topiclist tagcloud paywall "
            "banner banners donate donation appbanner audioplayer skiplink skip sitenotice centralnotice flaggedrevs* contentsub sitesub printfooter "
            "editsection catlinks authorbio aboutauthor theauthor"
        ),
    ),
    ("navigation", _words("nav navigation navbar menu breadcrumb breadcrumbs pagination")),
    ("footer", _words("footer colophon")),
    (
        "aside",
        _words(
            "sidebar rail rightrail lateral barralateral colunalateral columnalateral colonnelaterale colonnalaterale seitenleiste seitenspalte "
            "zijbalk sidospalt sidebjælke sivupalkki"
        ),
    ),
)
_WHOLE = {region: frozenset(w for w in words if not w.endswith("*")) for region, words in _HINTS}
_BEGINNINGS = {region: tuple(w[:-1] for w in words if w.endswith("*")) for region, words in _HINTS}
# Two words that say together what neither says alone: most-read, read-more.
_PAIRS = _words(
    "mostread mostpopular mostviewed readmore readalso seealso alsoread morestories morefrom moreon cookiebar sitenotice contentsub sitesub editsection "
    "authorbio aboutauthor theauthor topiclist tagcloud taglist barralateral colunalateral columnalateral colonnelaterale colonnalaterale "
    + _ALSO
)
# Two words that say together that an element holds a text.
_CONTENT = _words(
    "postcontent postbody posttext entrycontent entrytext articlecontent articlebody articletext storycontent storybody storytext newscontent newstext contentbody"
)
# What stands before “sidebar” in the name of a page that has one, besides what `_HOLDS`.
_LAYOUT = _words("lay layout")
# What is believed of an element that holds most of the page's text: it may say what else is on the page.
_BELIEVED_OF_WRAPPERS = frozenset({"comment", "consent"})
_TAGS = {
    "nav": "navigation",
    "footer": "footer",
    "aside": "aside",
    "figcaption": "caption",
    "caption": "caption",
}
_ROLES = {
    "form": "widget",
    "search": "widget",
    "radiogroup": "widget",
    "navigation": "navigation",
    "contentinfo": "footer",
    "complementary": "aside",
    "banner": "header",
}
_ORDER = [name for name, _ in _HINTS] + ["header", "caption", "table", "main"]

# What a name says an element holds, or does not, is none of what it is: “story--has-ads”, “with-sidebar”, “no-comments”.
_HOLDS = frozenset({"has", "have", "with", "without", "no"})

# “cmp” asks for consent, and is how one system for building pages begins the name of every component of theirs.
_COMPONENT = later(
    r"\.cmp-(?:text|title|container|image|teaser|list|embed|quote|page|tabs|accordion|carousel|download|experiencefragment|contentfragment)(?![a-z])"
)

_BEGINS_COMPONENT = later(r"\.cmp(?:-|(?=[.#\[]|$))")

# What programs that build style sheets call classes: of those with two signs one is “ad” now and then.
_HASHED = later(r"[0-9a-z]{2}")

# … and add behind a name: five signs with figures or several capitals, “h1_inner__yJbAd”, or give as the whole name.
_SIGNED = later(r"__(?=[\w-]*(?:\d|[A-Z][\w-]*[A-Z]))[\w-]{5}$|^sc-[A-Za-z0-9]{4,8}$")

# An element of a site's own making is named by its own name; of those only teasers are believed, as others wrap a whole text: “paywall-content”.
_CUSTOM = re.compile(r"[a-z]\w*-[\w-]+")
_TEASERS = ("teaser", "liveteaser", "related", "recommend")

_PART = later(r"[#.]([^#.\[]+)")
_ROLE = later(r"\[role=\"?([a-z]+)")
_WORDS = later(r"[^\W_]+")
_HUMP = later(r"(?<=[a-z])(?=[A-Z])")


def _tag(ancestor: str) -> str:
    return re.split(r"[#.\[]", ancestor, maxsplit=1)[0].lower()


@lru_cache(maxsize=8192)
def _hint(ancestor: str, but: str = "") -> str:
    """The region that one ancestor, written ``tag#id.class[role=…]``, marks, ``but`` for one; empty for none."""
    tag = _tag(ancestor)
    if tag in ("html", "body", "main"):
        return ""
    if role := _ROLE.search(ancestor):
        if region := _ROLES.get(role.group(1)):
            return "" if region == but else region
    named = _named(ancestor, but)
    if tag in _TAGS and _TAGS[tag] != but:
        return named if named in ("comment", "advert", "related", "consent") else _TAGS[tag]
    # A story's own wrapper often says what else is on the page ("article with-sidebar"): only comments are believed there.
    if tag == "article":
        return named if named == "comment" else ""
    if named:
        return named
    if tag in ("td", "th"):
        return "table"
    return ""


def _named(ancestor: str, but: str) -> str:
    own = _CUSTOM.match(ancestor)
    if own and but != "related" and any(w.startswith(_TEASERS) for w in _WORDS.findall(own[0].lower())):
        return "related"
    parts = (_SIGNED.sub("", part) for part in _PART.findall(ancestor))
    spelled = ([w.lower() for w in _WORDS.findall(_HUMP.sub(" ", part))] for part in parts)
    listed = [list(takewhile(lambda w: w not in _HOLDS, part)) for part in spelled]
    listed = [[w for n, w in enumerate(part) if not _beside_one(part, n)] for part in listed]
    words = {w for part in listed for w in part}
    words |= {a + b for part in listed for a, b in pairwise(part) if a + b in _PAIRS}
    if "cmp" in words and _COMPONENT.search(ancestor):
        words.remove("cmp")
    if any(a + b in _CONTENT for part in listed for a, b in pairwise(part)):
        words = {w for w in words if not w.startswith("widget")}  # builders of pages name whatever they place a widget
    if "ad" in words and sum(_HASHED.fullmatch(name) is not None for name in ancestor.split(".")[1:]) > 1:
        words.remove("ad")
    for region, _ in _HINTS:
        if region == but:
            continue
        if words & _WHOLE[region] or any(w.startswith(_BEGINNINGS[region]) for w in words if _BEGINNINGS[region]):
            return region
    return ""


def _beside_one(words: Sequence[str], n: int) -> bool:
    """Whether a word of a name says of a sidebar only that the page has one, or none: “layout-sidebar”, “sidebar__main”."""
    before, after = words[n - 1] if n else "", words[n + 1] if n + 1 < len(words) else ""
    return words[n] in _WHOLE["aside"] and (before in _LAYOUT or after == "main")


def region(ancestors: Sequence[str], wrappers: int = 0, but: str = "") -> str:
    """The region of a block whose ancestors are given outermost first, itself last: ``main`` unless something says more.

    The first ``wrappers`` ancestors hold most of the page's text, so that their names (“with-sidebar”) speak of what else is there.
    Whatever says ``but`` is not believed.
    """
    if any(_COMPONENT.search(a) for a in ancestors if _tag(a) not in ("html", "body")):
        # Within such a component those by the site's own makers are named the same way: “cmp-date”.
        ancestors = [_BEGINS_COMPONENT.sub(".", a) for a in ancestors]
    quoting = next((i for i, ancestor in enumerate(ancestors) if _tag(ancestor) == "blockquote"), len(ancestors))
    found = {
        hint
        for i, ancestor in enumerate(ancestors)
        if (hint := _hint(ancestor, but))
        and (i >= wrappers or hint in _BELIEVED_OF_WRAPPERS)
        and not (hint == "footer" and i > quoting)  # who is quoted there
    }
    tags = {_tag(a) for a in ancestors}
    if but != "header" and "header" in tags and not tags & {"article", "main", "section"}:
        found.add("header")
    for name in _ORDER:
        if name in found:
            return name
    return "main"


def opens_comments(text: str) -> bool:
    """Whether a line is the heading over readers' comments and says nothing else: “Comments (12)”."""
    return _HEADING[0][1].fullmatch(text.strip()) is not None


# Headings of the parts of a page that are not its own assertion, as whole lines, in the languages newsrooms read.
_HEADINGS: tuple[tuple[str, str], ...] = (
    (
        "comment",
        r"(?:reader |\d+ |join the |post a |leave a |all |show )?comments?|have your say|(?:leser)?kommentare?|"
        r"(?:les |vos )?commentaires|(?:les )?réactions|(?:los )?comentarios(?: de los lectores)?|коментар(?:і|и|ій)(?: читачів)?|"
        r"комментари(?:и|й)(?: читателей)?|(?:독자 |전체 )?댓글|(?:読者の)?コメント|(?:网友|读者|最新|全部)?评论|"
        r"(?:読者|讀者)?留言|تعليقات(?: القراء)?|التعليقات|תגובות|(?:i )?commenti(?: dei lettori)?|(?:os )?comentários(?: dos leitores)?|"
        r"komentarze(?: czytelników)?|(?:okur |okuyucu )?yorumlar[ıi]?|reacties|(?:läsar)?kommentarer|komentáře|(?:पाठकों की )?टिप्पणियां|(?:पाठकों की )?टिप्पणियाँ|"
        r"دیدگاه‌?ها|نظرات|komentar|bình luận|σχόλια|hozzászólások|comentarii",
    ),
    (
        "related",
        r"related(?: (?:stories|articles|news|links|coverage|content|topics|posts))?|(?:read|see) (?:more|also|next)|more (?:on this(?: story)?|stories|news|from .{1,40})|"
        r"(?:most|also) (?:read|popular|viewed|in the news)|recommended(?: (?:stories|for you))?|trending(?: now)?|you (?:may|might) also like|"
        r"lesen sie auch|mehr zum thema|auch interessant|meistgelesen(?:e artikel)?|verwandte (?:artikel|themen)|das könnte sie auch interessieren|"
        r"(?:à )?lire (?:aussi|également)|sur le même (?:sujet|thème)|les plus lus|articles (?:liés|associés|connexes)|à voir aussi|"
        r"(?:lea|lee|leer|ver) también|(?:noticias|artículos) relacionad[oa]s|lo más (?:leído|visto)|más (?:leídas|noticias|sobre el tema)|te puede interesar|"
        r"читайте (?:також|ще)|(?:схожі|пов'язані) (?:новини|матеріали|статті)|(?:найпопулярніше|популярне)|за темою|"
        r"читайте (?:также|ещё|еще)|(?:похожие|связанные) (?:новости|материалы|статьи)|(?:самое )?(?:популярное|читаемое)|(?:материалы )?по теме|"
        r"관련 ?(?:기사|뉴스|글)|(?:많이|가장 많이) 본 (?:기사|뉴스)|추천 (?:기사|뉴스)|関連(?:記事|ニュース)|(?:おすすめ|人気)記事|あわせて読みたい|"
        r"(?:相关|相關|延伸)(?:阅读|閱讀|新闻|新聞|文章|报道)|(?:热门|熱門)(?:文章|新闻|新聞)|推荐阅读|اقرأ (?:أيضا|أيضًا|المزيد)|(?:مواضيع|أخبار|مقالات) (?:ذات صلة|متعلقة)|"
        r"leggi anche|(?:articoli|notizie) (?:correlat|collegat)[ie]|(?:i )?più letti|potrebbe interessarti|(?:leia|veja) (?:também|mais)|(?:notícias|artigos) relacionad[oa]s|"
        r"(?:czytaj|przeczytaj|zobacz) (?:także|też|również)|(?:powiązane|podobne) (?:artykuły|wiadomości)|najczęściej czytane|ilgili (?:haberler|yazılar|içerikler)|"
        r"bunlar[ıi] da okuyun|en çok okunan(?:lar)?|lees (?:ook|meer|verder)|gerelateerd(?:e artikelen)?|meest gelezen|läs (?:också|även|mer)|les også|læs også|"
        r"(?:संबंधित|सम्बंधित) (?:खबरें|ख़बरें|समाचार|लेख)|(?:यह|ये) भी पढ़ें|और पढ़ें|مطالب مرتبط|baca juga|xem thêm|tin liên quan|διαβάστε (?:επίσης|ακόμα)|"
        r"الأكثر قراءة|קראו (?:גם|עוד)|כתבות (?:קשורות|נוספות)",
    ),
)
_HEADING = tuple(
    (name, later(rf"\W*(?:{pattern})\s*(?:[(\[]?\s*\d+\s*[)\]]?)?\W*", re.IGNORECASE)) for name, pattern in _HEADINGS
)
# A teaser is a line; what is longer than this, in characters, is the story going on below the box.
_LONGEST_TEASER = 200
# So many lines below a heading are teasers whatever they look like; after them only lines that are no sentences.
_SURE_TEASERS = 4
_SENTENCE_ENDS = (".", "!", "?", "。", "！", "？", "”", '"', "»")


# A line of a story has so many letters of an alphabet; above its comments stand so many lines and letters of it, or so great a share of what
# stands below.
_STORY_LINE, _STORY_LINES, _STORY = 60, 2, 500
_STORY_SHARE = 1 / 8
# A headline ends with a question mark or a quotation's at most.
_FULL_STOP = re.compile(r"""[.。।۔]["'”’»」』)]*$""")


def headed_regions(lines: Sequence[str], parted: Container[int] = frozenset(), *, whole: bool = False) -> list[str]:
    """The region of each line of a plain text, by the headings among them alone; ``parted`` are the lines that a blank one stands before,
    and ``whole`` says that they are all of a page's.

    All below a heading of comments is comment, but on a whole page only where the story stands above it: a page's menu has an entry of that
    name as well. Below one of related stories are teasers, until a line that reads like the story going on: a long one, a sentence behind
    some teasers, or a sentence that a blank line parts from teasers that none parts from their heading.
    """
    found: list[str] = []
    told = _story_above(lines) if whole else None
    current, below, boxed = "main", 0, False
    for number, line in enumerate(lines):
        text = line.strip()
        heading = (
            next((name for name, pattern in _HEADING if pattern.fullmatch(text)), None) if len(text) <= 60 else None
        )
        below += 1
        if heading == "comment" and told is not None and not told[number]:
            heading = None
        if current != "comment" and heading is not None:
            current, below, boxed = heading, 0, False
        elif current == "related":
            boxed = boxed or (below == 1 and number not in parted)
            sentence = (below > _SURE_TEASERS or (boxed and below > 1 and number in parted)) and text.endswith(
                _SENTENCE_ENDS
            )
            if len(text) > _LONGEST_TEASER or sentence:
                current = "main"
        found.append(current)
    return found


def _story_above(lines: Sequence[str]) -> list[bool]:
    """For each line of a page whether a story may have ended above it."""
    sizes = [
        size if (size := weight(text := line.strip())) >= _STORY_LINE and _FULL_STOP.search(text) else 0.0
        for line in lines
    ]
    below, above, count = sum(sizes), 0.0, 0
    told = []
    for size in sizes:
        told.append((count >= _STORY_LINES and above >= _STORY) or above >= _STORY_SHARE * below)
        above, below, count = above + size, below - size, count + (size > 0)
    return told
