"""What on a page is of other stories: who may read those says nothing of who may read this one."""

from __future__ import annotations

import re
from collections.abc import Sequence
from itertools import takewhile

from harness.capture.gate_page import HEADLINE, LONGEST_TEASER, Features, Line
from harness.capture.gate_sentences import ended, of_foot, signed, spoken, teased
from harness.capture.gate_words import direct, hidden, length, offers
from harness.evidence.patterns import later

# So many sentences of the page's own stand before what is of others, of at least so many characters.
TOLD_BEFORE = 2
LONG_ENOUGH = 45

# How long a name for a list of stories is at most, in characters; how many of them, and how many lines behind the list, are looked at; and how many
# headlines stand under what is no heading.
LONGEST_NAME = 45
IN_LIST = 6
BEHIND = 2
HEADLINES = 2

# So long, in characters, are several headlines in one line, where no style parts them.
RUN_TOGETHER = 60

# How sites name a list of other stories, all of a line.
_NAMES = later(
    r"\W*(?:(?:read|see) (?:also|more|next)|also (?:read|in the news|on this site)|related(?: (?:stories|articles|posts|content|news|topics|reading))?|more (?:on this|from .{2,30}|stories|news)|(?:most|more) (?:read|popular|viewed)|you (?:may|might) also like|recommended(?: for you)?|trending|up next|latest(?: news| stories)?|"
    r"(?:lesen sie|lies) auch|mehr zum thema|auch interessant|das könnte (?:sie|dich) (?:auch )?interessieren|siehe auch|weitere (?:artikel|meldungen|themen|beiträge)|meistgelesen\w*|(?:mehr|neues) aus .{2,30}|empfohlen\w*|"
    r"(?:à )?(?:lire|voir) (?:aussi|également)|sur le même (?:sujet|thème)|articles (?:liés|similaires|les plus lus)|les plus lus|nos recommandations|à la une|dans la même rubrique|"
    r"(?:lee|leer|ver) (?:también|además|más)|te (?:puede|podría) interesar|(?:noticias|artículos) relacionad[oa]s|relacionado|lo más (?:leído|visto)|más noticias|(?:leia|veja|ler|ver) (?:também|mais)|(?:notícias|artigos) relacionad[oa]s|mais lidas|"
    r"leggi anche|vedi anche|(?:articoli|notizie) correlat[ie]|potrebbe interessarti|i più letti|lees (?:ook|meer)|zie ook|meer (?:over|nieuws).{0,20}|gerelateerd\w*(?: \w+)?|meest gelezen|ook interessant|"
    r"(?:czytaj|zobacz|przeczytaj) (?:też|także|również)|powiązane(?: \w+)?|najczęściej czytane|polecamy|читайте (?:також|теж|также|ещё)|(?:читайте |новини |новости )?(?:по|за) темі|по теме|похожие .{3,20}|схожі .{3,20}|популярн\w+|"
    r"läs (?:också|även|mer)|mer om .{2,30}|mest läst\w*|relatera\w+|les også|læs også|mest les\w*|lue (?:myös|lisää)|luetuimmat|čtěte (?:také|také:)|související(?: \w+)?|nejčtenější|olvassa el(?: ezt is)?|kapcsolódó(?: \w+)?|citește și|articole similare|διαβάστε (?:επίσης|ακόμα)|σχετικ\w+(?: \w+)?|ilgili haber\w*|bunlar da ilginizi çekebilir|"
    r"קראו גם|כתבות (?:נוספות|קשורות)|עוד בנושא|اقرأ (?:أيضا|أيضًا)|مواضيع ذات صلة|بیشتر بخوانید|यह भी पढ़ें|baca juga|xem thêm|tin liên quan|関連(?:記事|ニュース)|あわせて読みたい|관련 ?(?:기사|뉴스)|함께 ?(?:읽|보)\w*|많이 본 .{1,6}|相关(?:阅读|新闻|文章)|延伸阅读|推荐阅读|相關\w{2}|热门\w{0,4})\W*",
    re.IGNORECASE,
)


def of_others(f: Features) -> frozenset[int]:
    """The numbers of the lines behind some text of the page's own that ends as a sentence does, which name other stories or head a list of them: a
    headline beside words that say for whom it is kept, such words over headlines, and what stands under a name for other stories."""
    found = set[int]()
    sentences, whole = 0, True
    for n, line in enumerate(f.lines):
        if n > f.top and sentences >= TOLD_BEFORE and whole and _names_others(f.lines, n):
            found.add(n)
        elif n > f.top and _tells(line):
            whole = ended(line.text) and not line.text.rstrip(' )»”"').endswith(("…", "..."))
            sentences += whole
    for n in range(f.top + 1, len(f.lines)):
        if sentences >= TOLD_BEFORE and whole and _NAMES.fullmatch(f.lines[n].text):
            found.update(range(n, n + 1 + len(_headlines(f.lines[n + 1 :]))))
    return frozenset(found)


def _tells(line: Line) -> bool:
    """Whether a line is running text; what speaks to its visitor and ends no sentence, as a box for a letter does, is none."""
    plain = not (line.linked or line.heading or line.cell or line.item) and length(line.text) >= LONG_ENOUGH
    return plain and (line.goes_on or ended(line.text) or not spoken(line.text))


def _names_others(lines: Sequence[Line], at: int) -> bool:
    """Whether a line is another story's headline beside words that say for whom that is kept, or such words alone over headlines."""
    text = lines[at].text
    if teased(text):
        return True
    if length(text) > LONGEST_NAME or ended(text) or spoken(text) or not (hidden(text) or direct(text, "paywall")):
        return False
    below = [line for line in _headlines(lines[at + 1 :]) if not (hidden(line.text) or offers(line.text))]
    behind = lines[at + 1 + len(below) :][:BEHIND]
    several = any(line.linked and length(line.text) >= RUN_TOGETHER for line in below)
    least = 1 if lines[at].heading > 1 or several else HEADLINES
    return len(below) >= least and not any(hidden(line.text) or offers(line.text) for line in behind)


def _headlines(lines: Sequence[Line]) -> list[Line]:
    """The first lines that may be headlines: such as end no sentence or lead elsewhere, and speak to nobody, unless
    several of them stand in one line."""
    return list(takewhile(_is_headline, lines[:IN_LIST]))


def _is_headline(line: Line) -> bool:
    text = line.text
    return (
        HEADLINE <= length(text) <= LONGEST_TEASER
        and (line.linked or not ended(text))
        and not (of_foot(text) or signed(text))
        and (not spoken(text) or (line.linked and length(text) >= RUN_TOGETHER))
    )
