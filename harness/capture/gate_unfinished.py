"""Whether a page's text reaches its end: it stops in the middle of its last sentence, or goes on upon another page."""

from __future__ import annotations

import re

from harness.capture.gate_measures import LONG_SENTENCE, ends_low, runs
from harness.capture.gate_page import Features, Line
from harness.capture.gate_reasons import quoted
from harness.capture.gate_sentences import ENTRY, ended, of_foot, of_letter, signed, spoken
from harness.capture.gate_words import hidden, length, offers
from harness.evidence.noise import noise
from harness.evidence.patterns import later

# So many sentences before it, all of which end, show that the page's author ends them.
ENDING = 3
SOME = 2

# How much of a document's end is looked at, and how much of the text must stand there, in characters.
LONGEST_TAIL = 4000
LAST_LETTERS = 12

# How many words a piece of a sentence has at least that nothing but its missing end shows to be one.
WORDS = 5

# How long what counts a text's pages is at most, in characters, and in how many blocks behind the text it is looked for.
LONGEST_PAGER = 90
BEHIND = 3

# What running text holds seldom, and what stands under it: names for what follows, addresses, figures to call.
_NOTES = later(
    r"[:：@#|©®·•/→»▶►]|\d\s?°|\bhttps?\b|\bwww\.|\b\w+\.(?:com|org|net)\b|\d{3}[ -]\d{3}|\b(?:dpa|afp|reuters|ap|apa|ansa|efe|pap|anp|belga|sda|kna|epd|tass|тасс|interfax|интерфакс|ukrinform|укрінформ)\b",
    re.IGNORECASE,
)
# What parts the items of a list in one line, and how many of them no sentence has.
_ITEMS = later(r"\s[-–—]\s(?=[^\W\d_a-zß-ÿа-яіїєґ])")
MOST_DASHES = 3
_WORD = later(r"[^\W\d_]+(?:['’-][^\W\d_]+)*")
_LAST = later(r"[^\W\d_]+$")
# A figure and its unit end a line: “at 20 h”.
_UNIT = later(r"\d\s?[^\W\d_]{1,2}$")

# Which page of how many this is, in the words that are for nothing else, and what shows all of them on one.
_PAGE_OF = later(
    r"\b(?:page|seite|página|pagina|pàgina|strona|stránka|strana|strany|sida|side|sivu|oldal|sayfa|halaman|trang|страница|сторінка|стр\.|стор\.|σελίδα|עמוד|الصفحة|صفحة|पृष्ठ|صفحه)\s*(\d{1,2})\s*(?:of|von|sur|de|di|van|z|ze|av|af|från|/|din|dari|trên|из|із|з|από|מתוך|من|का|از|\|)\s*(\d{1,2})\b|"
    r"(\d{1,2})\s*(?:/|ページ中)\s*(\d{1,2})\s*(?:ページ|页|頁|페이지)|(?:共|全)\s*(\d{1,2})\s*(?:页|頁|ページ)|第\s*(\d{1,2})\s*[页頁]\s*[,，/ ]?\s*共\s*(\d{1,2})\s*[页頁]|(\d{1,2})\s*페이지\s*/\s*(\d{1,2})|sivu (\d{1,2})/(\d{1,2})",
    re.IGNORECASE,
)
_ON_ONE = later(
    r"\b(?:on|as) (?:one|a single) page\b|\bsingle[- ]page (?:view|version)|\b(?:auf einer|in einer) seite (?:lesen|anzeigen)|\b(?:sur|en) une (?:seule )?page\b|\ben una (?:sola )?página|in un['’]unica pagina|\b(?:em|numa) (?:uma )?(?:só|única) página|\bop één pagina|\bna jednej stronie|\bна одн(?:ой|ій) (?:странице|сторінці)|\bpå (?:en|ett) sid[ae]\b|全文を1ページ|1ページで|在一页|한 페이지로|tek sayfada",
    re.IGNORECASE,
)
_NEXT_PAGE = later(
    r"\bnext page\b|\bnächste seite\b|\bpage suivante\b|\bpágina siguiente\b|\bsiguiente página\b|\bpagina (?:successiva|seguente)\b|\bpróxima página\b|\bpágina seguinte\b|\bvolgende pagina\b|\bnastępna strona\b|\bследующая страница\b|\bнаступна сторінка\b|\bnästa sida\b|\bneste side\b|\bnæste side\b|\bseuraava sivu\b|\bdalší (?:strana|stránka)\b|\bkövetkező oldal\b|\bsonraki sayfa\b|次のページ|下一[页頁]|다음 페이지|الصفحة التالية|העמוד הבא",
    re.IGNORECASE,
)
_NUMBERED = later(r"\b1\b\W*\b2\b")


def unfinished(f: Features) -> str:
    """Why a page's text doesn't reach its end, in words; empty where it does, as far as can be seen."""
    own = f.lines[f.top :]
    text = [n for n, line in enumerate(own) if _tells(line)]
    ending = sum(ended(own[n].text) for n in text)
    if ending < SOME:
        return ""
    last = text[-1]
    broken = own[last].text.rstrip()
    if not ended(broken) and (_source_stops(f, broken) or (ending >= ENDING and _stops(f, own[: last + 1]))):
        return f"the text stops in the middle of a sentence: {quoted(broken, 'paywall')}"
    return _paged(f, own[last].text)


def _tells(line: Line) -> bool:
    """Whether a line is running text, or the first words of a sentence behind another."""
    plain = runs(line) and not (of_foot(line.text) or signed(line.text) or of_letter(line.text) or noise(line.text))
    if plain and not ended(line.text) and (_PAGE_OF.search(line.text) or _NEXT_PAGE.search(line.text)):
        return False
    return plain and (line.goes_on or length(line.text) >= ENTRY)


def _source_stops(f: Features, text: str) -> bool:
    """Whether the document itself stops in these words, without the tags that close what it opened, as it does with other text."""
    if not text[-1:].isalpha():
        return False  # signs, as of a broken encoding, are no piece of a sentence
    tail = f.markup[-LONGEST_TAIL:].rstrip().rpartition(">")[2]
    closes = "</p>" in f.markup or "</div>" in f.markup
    return closes and bool(tail.strip()) and tail.rstrip().endswith(text[-LAST_LETTERS:])


def _stops(f: Features, told: tuple[Line, ...]) -> bool:
    """Whether the last of a text's lines is a piece of a sentence, among others that all end: it stops at a word that only leads on, or it reads
    like running text."""
    text = told[-1].text.rstrip()
    if any(not ended(each.text) for each in told[:-1] if runs(each) and length(each.text) >= LONG_SENTENCE):
        return False
    if len(_ITEMS.findall(text)) >= MOST_DASHES:
        return False
    if spoken(text) or _NOTES.search(text) or hidden(text) or offers(text) or _OTHERS.match(text):
        return False
    if not _paragraph(f, text):
        return False
    last = _LAST.search(text)
    if last is None or _UNIT.search(text):
        return False
    return ends_low(text) or (len(_WORD.findall(text)) >= WORDS and last.group().islower())


def _paragraph(f: Features, text: str) -> bool:
    """Whether the block in which a text ends is of the same element as the one before it with a sentence."""
    own = [(tag, block) for tag, region, block in f.blocks if region == "main" and block.strip()]
    at = next((n for n, (_, block) in enumerate(own) if block.rstrip().endswith(text)), 0)
    return at > 0 and own[at][0] == own[at - 1][0] and ended(own[at - 1][1].strip())


# What begins a list of other stories in one line.
_OTHERS = later(
    r"\W{0,3}(?:(?:other|more|latest|related)\s(?:news|stories|articles)|weitere\s(?:meldungen|nachrichten|artikel)|autres\s(?:articles|actualités)|otras\snoticias|інші\sновини|другие\sновости|inne\s(?:wiadomości|artykuły)|altre\snotizie|outras\snotícias|andere\sberichten|다른\s(?:뉴스|기사)|其他新闻|その他のニュース)(?!\w)",
    re.IGNORECASE,
)

# What stands beside the number of a page in a window that shows a document.
_VIEWER = later(r"\b(?:zoom|vergrößern|масштаб|확대|拡大|缩放)\b|\d\s?%", re.IGNORECASE)


def _paged(f: Features, last: str) -> str:
    """What says right behind the last line of a text, that of an article, that it goes on upon another page; empty where nothing does."""
    if f.conversation or f.posted or f.logged or any(region == "comment" for _, region, _ in f.blocks):
        return ""
    at = next((n for n in range(len(f.blocks) - 1, -1, -1) if last in f.blocks[n][2]), len(f.blocks))
    behind = [text for _, _, text in f.blocks[at + 1 : at + 1 + BEHIND] if length(text) <= LONGEST_PAGER]
    said = " ".join(" ".join(behind).split())
    if _VIEWER.search(said):
        return ""  # which page of a document is looked at, all of which the text has
    pages = [int(n) for n in m.groups() if n] if (m := _PAGE_OF.search(said)) else []
    more = len(pages) == 2 and pages[0] < pages[1]
    if more or _ON_ONE.search(said) or (_NEXT_PAGE.search(said) and _NUMBERED.search(said)):
        return f"the text goes on upon another page: {quoted(said, 'paywall')}"
    return ""
