"""What a page is made of, as named numbers between 0 and about 1: what the gate's weights are for.

Wherever a notice's words stand matters more than that they do: in title and heading, in the first sentences under the heading,
in most of the sentences, beside hardly any report. Nothing here decides.
"""

from __future__ import annotations

import html
import math
import re
from collections import Counter
from collections.abc import Sequence
from itertools import takewhile
from urllib.parse import urlsplit

from harness.capture.gate_others import of_others
from harness.capture.gate_page import FEW_LINKS, Features, Line, loading
from harness.capture.gate_sentences import (
    ENTRY,
    NOTICES,
    REPORT,
    dated,
    ended,
    evidence,
    freely,
    given,
    of_act,
    of_letter,
    of_terms,
    reported,
    said,
    same_title,
    spoken,
    unfolds,
    unloaded,
)
from harness.capture.gate_words import concepts, core, direct, hidden, length, matched, offers, placed, signs
from harness.evidence.patterns import later

# How many sentences under the heading are what a page begins with.
FIRST = 2

# Of how many lines a wall consists, and how many characters; and in how many last lines of a page it is looked for.
WINDOW = 6
LONGEST_WALL = 420
FROM_END = 40

# An offer is shorter than this, in characters.
LONGEST_OFFER = 100

# What praises the rest of an article is shorter than this, in characters.
LONGEST_PRAISE = 60

# A sentence is longer than this.
SENTENCE = 30

# Offers that any page of a site with accounts makes: to become a member, to log in.
WAYS_IN = frozenset({2, 7})

# Offers that a box for a letter makes as well: to subscribe, to join; and how many lines of it stand on either side of the one that names it.
MEMBERS = frozenset({1, 2})
LETTER = 2

# Offers that running text holds as often as a wall does: sums of money; and those with what may be had for them by the month, a ticket also.
PRICES = frozenset({3})
SOLD = PRICES | {1}

# An offer in “already”, which stands in any report, is none beside the rest of something else.
_NOTHING_OFFERED = frozenset({6})

# A sentence of running text has at least so many characters.
LONG_SENTENCE = 45

# So many sentences that speak to nobody tell something.
TOLD = 2

# So many headings that ask make a list of questions.
QUESTIONS = 2

# In how many first lines a page says who gave it to its reader.
GIVEN_IN = 8

# How many lines over an offer may say what it is for; how many sentences that end are a whole text.
OVER = 2
WHOLE = 4

# How much prose before a wall is as much as there can be, in characters.
MUCH_PROSE = 1500

# What a wall lets its visitor read is shorter than this, in characters.
LONG_TEXT = 4000

# A text of so much running text, in characters, is whole that only a box for a letter follows.
MOSTLY_TOLD = 900

# A call to go on is shorter than this, in characters.
LONGEST_CALL = 40

# What a line says that only says what it hides, as `asking` counts; and how often a link that says so stands on a page that shows teasers.
HIDES = 2
TEASERS = 3

# What leads to another story, whoever may read that.
_ELSEWHERE = later(
    r"\W*(?:read (?:also|more|next)|see also|also read|more on|related|lesen sie auch|mehr zum thema|auch interessant|siehe auch|lire aussi|(?:à )?lire (?:également|aussi)|voir aussi|"
    r"le[ae] también|ver también|lee además|le(?:ia|r) também|veja também|leggi anche|vedi anche|lees ook|zie ook|czytaj (?:też|także|również)|zobacz (?:też|także)|"
    r"читайте (?:також|теж|также|ещё)|читайте по темі|läs (?:också|även|mer om)|les også|læs også|lue myös|čtěte také|olvassa el|citește și|διαβάστε επίσης|ayrıca|ilgili haber|"
    r"קראו גם|اقرأ أيضا|بیشتر بخوانید|यह भी पढ़ें|baca juga|xem thêm|関連記事|あわせて読みたい|関連[:：]|관련 ?기사|함께 읽|相关阅读|延伸阅读|相關)\b",
    re.IGNORECASE,
)

# How a text ends that stops in the middle, in dots or with the number of letters that are left.
_BREAKS = later(r"(?:…|\.\.\.|(?<=\[)\.\.)[\])]?$|\[\+\d+ char(?:acter)?s\]$", re.IGNORECASE)

# A product's name, as a heading has it over what is told of it.
_NAMED_PLUS = later(r"\w+\+")

# Behind what no text ends.
_COMMAS = (",", "，", "、", "،")

# A last word that only leads to the next, as none does that ends a line.
_ENDS_LOW = later(
    r"\b(?:the|an?|of|to|and|or|but|in|on|at|by|for|with|from|that|which|who|when|as|than|these|those|their|its|der|die|das|ein|eine|und|oder|von|zu|mit|für|auf|bei|dass|wenn|le|la|les|un|une|des?|du|et|ou|à|au|aux|qui|que|dans|pour|avec|sur|"
    r"el|los|las|una|del|y|o|en|con|por|para|il|lo|gli|di|da|che|per|e|os?|as?|dos?|das?|em|com|het|een|van|en|of|met|voor|dat|die|w|z|na|do|od|i|że|который|что|и|в|на|с|по|для|от|із|що|який|та|і|й|у|з|за)$",
    re.IGNORECASE,
)

# In what pieces a declared text is looked for, and in how much of it, in letters and figures.
PIECE = 40
DECLARED = 200
_LETTERS = later(r"[^\W_]+")
_TAG = later(r"<[^>]{0,200}>")

# What stands where a figure will once a script has fetched it.
_BLANK = later(r"^.{2,40}[:：]\s*(?:-{1,3}|[–—]|…|\.\.\.|n/a)$", re.IGNORECASE)

# How many free articles are left, where some are: the page is still shown.
_COUNTDOWN = later(
    r"(?<![\d.,])[1-9]\d?\W{1,2}(?:more )?(?:free )?(?:articles?|stories|reads?)\b.{0,20}\b(?:left|remaining|to go)|\bthis is (?:your|the) (?:last|final) free (?:article|story|read)\b|"
    r"noch [1-9]\d? (?:kostenlose|freie|gratis)\w* \w+|letzter (?:kostenloser|freier) artikel|reste [1-9]\d? (?:article|lecture)s? (?:gratuit|offert)\w*|dernier article (?:gratuit|offert)|"
    r"quedan? [1-9]\d? (?:artículo|noticia)s? gratis|último artículo gratis|restam? [1-9]\d? (?:artigo|matéria)s? (?:grátis|gratuit)\w*|(?:rimangono|restano|ancora) [1-9]\d? articol\w+ gratuit\w+|"
    r"nog [1-9]\d? gratis artikel\w*|(?:pozostał\w*|został\w*) (?:ci )?[1-9]\d? (?:darmow|bezpłatn)\w+|(?:залишил\w+|лишил\w+|остал\w+) (?:ще |ещё )?[1-9]\d? (?:безкоштовн|бесплатн)\w+|"
    r"[1-9]\d? gratisartiklar kvar|무료 기사 [1-9]\d?(?:건|개)? 남|あと[1-9]\d?本",
    re.IGNORECASE,
)

# How many free articles of how many have been read.
_USED = later(
    r"(?<![\d.,])(\d{1,2}) (?:out )?(?:of|von|sur|de|di|van|av|af|z|ze|из|із|з|/) (?:your |our |the |ihren |deinen |vos |tus |sus |je |uw )?(\d{1,2}) (?:\w+ ){0,2}"
    r"(?:free|complimentary|kostenlos\w*|gratis\w*|frei\w*|gratuit\w*|offert\w*|darmow\w+|bezpłatn\w+|безкоштовн\w+|бесплатн\w+)\b"
    r"|(?<![\d.,])(\d{1,2}) (?:of|von|sur|de|di|van|av|af) (\d{1,2}) (?:artículos|articles|artigos|articoli|artikel\w*) (?:gratis|gratuit\w*|offerts)",
    re.IGNORECASE,
)

# What makes an invitation one to a letter, an event or a talk: no wall.
_LETTER = later(
    r"newsletter|letter\b|briefing|e-?mail|inbox|posteingang|boletín|infolettre|biuletyn|розсилк|рассылк|뉴스레터|メルマガ|メール|电子邮件|通讯|"
    r"appears in print|comment|kommentar|коментар|комментари|댓글|コメント|评论|join the (?:conversation|discussion)|"
    r"podcast|rss|telegram|facebook|youtube|instagram|whatsapp|twitter|spotify|"
    # to a programme, and to say how it was
    r"wherever you (?:get|listen|find)|(?:favou?rite|any|your) (?:app|platform|player)|plataforma|plateforme|piattaforma|leave (?:us )?a (?:review|rating)|"
    r"doors open|admission|bring (?:a|one|your) (?:guest|friend)|\beintritt\b|entrée libre|entrada (?:libre|gratuita)|ingresso (?:libero|gratuito)|\bwstęp\b|вхід вільний|вход (?:свободн|бесплатн)|入場料|입장료|免费入场|"
    r"reseña|valoración|laissez[- ]nous|recensione|bewerte|platformie|платформ|отзыв|відгук|レビュー|리뷰",
    re.IGNORECASE,
)

# A letter that comes again and again, or where it comes to.
_BY_MAIL = later(
    r"newsletter|\bbriefing|inbox|posteingang|boletín|infolettre|boîte mail|biuletyn|розсилк|рассылк|뉴스레터|メルマガ|电子通讯|通讯\b|nieuwsbrief|nyhetsbrev|nyhedsbrev|uutiskirje|bülten|hírlevél|النشرة|ניוזלטר",
    re.IGNORECASE,
)

# What makes an invitation one to talk: who may comment says nothing of who may read.
_TALK = later(
    r"\bcomment|kommentar|kommentier|mitdiskut|diskussion|коментар|коментув|комментари|комментир|обговор|обсужд|댓글|コメント|评论|評論|join the (?:conversation|discussion|debate)|"
    r"\brepl(?:y|ies)\b|\bantworten\b|réponses\b|respuestas\b|risposte\b|відповід|ответ(?:ы|ить|ов)\b|답글|返信|回复|回覆|ردود|contributions?\b|réagir|\bdébat|comentar|discusión|commenta\b|komentarz|komentow|dyskusj|reageren op|yorum|تعليق",
    re.IGNORECASE,
)

# What is left of something, in the words that walls have for the rest of a text; and what says that a text is meant, or for whom it is kept.
_REST = later(
    r"\b(?:the|der|die|den|dem|the|le|il|el|o|de) rest(?:e|o|ante)?\b|\bla suite\b|\bresten\b|\breszt[aęy]\b|\bpozostał\w+|\bрешт[аиуі]\b|\bостальн\w+|\bzbyt(?:ek|ku)\b|\bzvyšok\b|\brestul\b|\bmaradék\w*|"
    r"\bgeri kalan\w*|\bloput\b|\bυπόλοιπ\w+|\bsisanya\b|나머지|剩余|剩餘|余下|後續|后续|残り|بقية",
    re.IGNORECASE,
)
_OF_A_TEXT = later(
    r"te(?:xt|kst|st)|tekst|artic|artik|artyk|artíc|artig|article|стат|матер|matér|stor(?:y|ies)|histoire|histor|récit|report|post|piece|page|pági|pagin|chap|capít|kapit|verhaal|stuk\b|juttu|jutun|článk|cikk|"
    r"\bread|lire|\blis|lect|leer|\blee|legg|lesen|\blies|\blez|\blees|czyt|чита|прочит|дочит|läs|\bles\b|læs|číst|čte|dočíst|olvas|\bciti|διαβ|\boku|\bler\b|lê|읽|기사|본문|글|내용|보려|読|記事|本文|阅|閱|读|讀|全文|文章|看|観|覧|見|قراءة|مقال|"
    r"\b(?:for|für|pour|para|per|dla|для|voor|för|pro|pentru|için|untuk|only|nur|seul\w*|solo|sólo|só|tylko|тільки|лише|только|behind|hinter|derrière|app|site|here|hier|ici|aquí|qui|tutaj|тут|здесь|below|online|web)\b|"
    r"unlock|available|avail|доступ|dostęp|verfügbar|disponib|r[eé]serv|vorbehalt|exclusi|exklusi|premium|전용|위해|限定|会員|仅|專",
    re.IGNORECASE,
)

# What makes an invitation one to give: no wall, unless it says what it hides.
_GIFT = later(
    r"donat|support|spende|unterstütz|\bdon\b|souten|apoy|apoi[ae]|sostien|sosteni|steun|stöd|støt|podpoř|támogat|susțin|υποστηρ|wesprzyj|wspier|підтрима|поддерж|후원|寄付|支援|捐|تبرع|ادعم|حمایت|bağış|destek|תרומ|תמכו|ủng hộ|सहयोग|dukung|tuki\b|tue |"
    # to pay for what is open to all
    r"frei (?:zugänglich|lesbar)|für alle (?:frei|kostenlos|offen)|free (?:to read|for everyone|for all)|open to (?:all|everyone)|(?:no|without a) paywall|(?:keine?|ohne) (?:paywall|bezahlschranke)|"
    r"(?:en accès|accès) libre|libre accès|acceso libre|accesso libero|acesso livre|вільн\w+ доступ|свободн\w+ доступ|independent (?:reporting|journalism)|unabhängig\w* journalismus|"
    r"journalisme indépendant|periodismo independiente|giornalismo indipendente|jornalismo independente|незалежн\w+ журналіст|независим\w+ журналист",
    re.IGNORECASE,
)


def measures(f: Features) -> dict[str, float]:
    """The page's numbers by name; those that are 0 are left out."""
    found: dict[str, float] = {}
    reports = [reported(s) for s in f.lead]
    early = sum(reports[: FIRST + 1])
    little = 1.0 if not any(reports) else 0.4 if not early and sum(reports) < 3 else 0.0
    for kind in NOTICES:
        found |= {f"{kind}.{name}": value for name, value in _kind(f, kind, little).items()}
    found |= {f"wall.{name}": value for name, value in _walls(f).items()}
    found |= _general(f, reports)
    return {name: round(value, 3) for name, value in found.items() if value}


def _kind(f: Features, kind: str, little: float) -> dict[str, float]:
    title = max((len(core(t, kind)) for t in f.titles), default=0)
    head = max((len(core(t, kind)) for t in f.heads), default=0)
    counts = [core(s, kind) for s in f.lead]
    first = len(frozenset().union(*counts[:FIRST]))
    lead = len(frozenset().union(*counts))
    opened = [core(s, kind) for s in f.opening]
    opening = len(frozenset().union(*opened))
    best = max((len(c) for c, s in zip(counts, f.lead, strict=True) if evidence(s) < 2), default=0)
    share = sum(map(bool, counts)) / len(counts) if counts else 0.0
    known = signs().get(kind, {})
    direct_title = any(direct(t, kind, "title") for t in f.titles) if known else False
    direct_head = any(direct(t, kind, "title") for t in f.heads) if known else False
    says = any(direct(s, kind) for s in f.lead[:6]) if known else False
    lines = "\n".join(f"{k.lower()}: {v.lower()}" for k, v in f.headers)
    beside = matched("\n".join(f.lead), concepts()[kind][1])
    found = {
        "title": min(title, 2) / 2,
        "head": min(head, 2) / 2,
        "first": min(first, 3) / 3,
        "lead": min(lead, 4) / 4,
        "opening": min(opening, 3) / 3,
        "opening best": min(max(map(len, opened), default=0), 3) / 3,
        "opening share": sum(map(bool, opened)) / len(opened) if opened else 0.0,
        "opening and head": float(bool(opening and head)),
        "best": min(best, 3) / 3,
        "share": share,
        "says title": float(direct_title),
        "says head": float(direct_head),
        "says": float(says),
        "beside": min(len(beside), 2) / 2,
        "mark": float(placed(kind, "marks").any(f.marks)),
        "widget": float(placed(kind, "widgets").any(f.marks)),
        "header": float(placed(kind, "headers").any(lines)),
    }
    if little:
        found |= {
            "head alone": found["head"] * little,
            "best alone": found["best"] * little,
            "lead alone": found["lead"] * little,
            "says alone": max(found["says"], found["says head"]) * little,
        }
    return found


def asking(line: str) -> int:
    """What a line asks: 1 to pay or to come in, 2 by saying what it hides, 3 both; 0 nothing."""
    # What asks its reader to prove to be a person asks nobody to pay, whatever is to be read behind it.
    if _ELSEWHERE.match(line) or _counts_down(line) or freely(line) or direct(line, "bot_check"):
        return 0
    offered, hides = offers(line), hidden(line) and not _TALK.search(line)
    if hides and offered <= _NOTHING_OFFERED and _leaves_others(line):
        return 0
    # Running text speaks of prices, of members and of what is left, too; what it asks for it asks first, or in so many words.
    if (
        length(line) >= LONG_SENTENCE
        and ended(line)
        and not (spoken(line) or direct(line, "paywall") or offers(line.split(maxsplit=1)[0]))
        and len(offered - PRICES) < (1 if hides else 2)
    ):
        return 0
    return bool(offered) + 2 * hides


def _leaves_others(line: str) -> bool:
    """Whether a sentence tells of the rest of people, of a sum, of a day, and not of a text."""
    return (
        ended(line)
        and bool(_REST.search(line))
        and not (spoken(line) or _OF_A_TEXT.search(line) or hidden(_REST.sub(" ", line)) or direct(line, "paywall"))
    )


def _costs(line: Line) -> bool:
    """Whether a sentence tells what something costs that is no text, as a report does, and asks its reader for nothing."""
    text = line.text
    return (
        ended(text)
        and not (line.linked or line.heading or spoken(text) or hidden(text) or direct(text, "paywall"))
        and not _OF_A_TEXT.search(text)
        and PRICES <= offers(text) <= SOLD
        and reported(text) >= REPORT
    )


def _counts_down(line: str) -> bool:
    """Whether a line counts how many articles are still free to read, or how many have been read of more: the page is shown."""
    used = _USED.search(line)
    figures = [int(n) for n in used.groups() if n] if used else []
    return bool(_COUNTDOWN.search(line)) or (bool(figures) and figures[0] < figures[1])


def of_walls(f: Features) -> bool:
    """Whether a page is about walls, or has terms of use, and shows no wall by its elements' names or by what it declares."""
    return any(map(of_terms, f.heads[:1])) and not (f.declared_sold or _named_wall(f))


def _calls(text: str) -> bool:
    """Whether a line is a few words that ask to go on and say nothing of what is kept from whom."""
    return length(text) < LONGEST_CALL and not ended(text) and not direct(text, "paywall")


def _whole_around(lines: Sequence[Line], at: int) -> bool:
    """Whether the text that a line stands in or under is whole: more of it ends than stands before a wall, above the line, or behind it with no
    heading between."""
    behind = takewhile(lambda line: not line.heading, lines[at + 1 + LETTER :])
    told = [length(line.text) for line in (*lines[:at], *behind) if _prose(line) and ended(line.text)]
    return len(told) >= WHOLE and sum(told) >= MOSTLY_TOLD and not _broken(lines[:at])


def _named_wall(f: Features) -> bool:
    """Whether an element of a page has the name of a wall."""
    return placed("paywall", "marks").any(f.marks)


def _walls(f: Features) -> dict[str, float]:
    """What the likeliest wall says, and how much is reported before and after it."""
    every = f.lines[f.top :]
    own, earlier = every[-FROM_END:], every[:-FROM_END]
    lines = [line.text for line in own]
    first = max(f.top, len(f.lines) - FROM_END)
    asks = [0 if n + first in f.labels else asking(line) for n, line in enumerate(lines)]
    # Where nothing is declared or named, who may read other stories is no matter.
    if any(asks) and not (f.declared_sold or f.locked or _named_wall(f)):
        others = of_others(f)
        asks = [0 if n + first in others else ask for n, ask in enumerate(asks)]
    # Answers to questions tell what things cost and who may read; a wall asks none, or says in so many words what it is.
    if sum(line.heading > 1 and line.text.endswith(("?", "？", "؟")) for line in own) >= QUESTIONS:
        asks = [ask if ask == 3 and direct(line, "paywall") else 0 for ask, line in zip(asks, lines, strict=True)]
    # A heading that is nothing but a product's name (“Viewmore+”) says what stands below it, not what is kept from anybody.
    asks = [
        0 if line.heading > 1 and _NAMED_PLUS.fullmatch(line.text) else ask for line, ask in zip(own, asks, strict=True)
    ]
    # Nor are who may comment or apply, and, where nothing is hidden, a box for a letter with the lines beside it that offer nothing else. What such
    # a box says in a few words under a whole text (“Keep reading with us”) hides nothing.
    boxes = {
        at
        for n, line in enumerate(lines)
        if of_letter(line) or (_BY_MAIL.search(line) and asks[n] <= HIDES and not said(line))
        for at in range(max(0, n - LETTER), min(n + LETTER + 1, len(lines)))
        if offers(lines[at]) <= MEMBERS
    }
    beside = {n for at in boxes for n in (at - 1, at, at + 1) if 0 <= n < len(lines)}
    calls = {n for n in beside if asks[n] == HIDES and _calls(lines[n]) and _whole_around(own, n)}
    letters = {n for n in boxes if asks[n] == 1} | calls
    if any(ask >= HIDES for n, ask in enumerate(asks) if n not in calls):
        letters = set()
    asks = [0 if n in letters or of_act(lines[n]) else ask for n, ask in enumerate(asks)]
    again = _again(own)
    # What something costs is told in any report: where a page tells more, and offers and hides nothing else, nobody is asked to pay.
    if any(asks) and not (f.declared_sold or f.locked or _named_wall(f)):
        told_only = sum(ended(line.text) and not line.linked for line in every) > TOLD and all(
            _costs(line) for line, ask in zip(own, asks, strict=True) if ask
        )
        asks = [0] * len(asks) if told_only else asks
    # Who was given the page is offered the other ones.
    if any(given(line.text) for line in f.lines[max(0, f.top - OVER) : f.top + GIVEN_IN]):
        asks = [ask if direct(line, "paywall") else 0 for ask, line in zip(asks, lines, strict=True)]
    asks = [0 if ask == HIDES and line in again else ask for ask, line in zip(asks, lines, strict=True)]
    # A bar that counts down what is still open offers the rest; the page is shown.
    counted = [n for n, line in enumerate(lines) if _counts_down(line)]
    for n in (n for begun in counted for n in range(begun, min(begun + WINDOW, len(lines)))):
        asks[n] *= asks[n] > 1
    near = [any(asks[max(0, n - WINDOW) : n + 1]) for n in range(len(lines))]
    # A few words right behind what says that there is more praise it: they report nothing.
    praise = [
        len(line) < LONGEST_PRAISE and not said(line) and any(a >= 2 for a in asks[max(0, n - 2) : n])
        for n, line in enumerate(lines)
    ]
    # Far from what asks it is enough that a sentence is one; what asks in few words reports nothing, whatever it costs.
    weights = [
        min(reported(line), 0.4)
        if brief or (ask and len(line) < LONGEST_OFFER and not said(line))
        else reported(line)
        if at
        else 0.7 * (ended(line) and length(line) >= 2 * SENTENCE)
        for line, ask, at, brief in zip(lines, asks, near, praise, strict=True)
    ]
    # What leads to other pages tells nothing of this one.
    weights = [0.0 if line.linked and not ended(line.text) else w for line, w in zip(own, weights, strict=True)]
    prose = [length(line.text) * (not line.linked and ended(line.text)) for line in own]
    # Where nothing asks, and nothing is declared or named, it is the same how much stands before the last lines.
    declared, named = f.declared_sold, _named_wall(f)
    behind = [line.text for line in earlier if not line.linked] if any(asks) or declared or named else []
    told = sum(map(reported, behind))
    long = sum(map(length, filter(ended, behind)))
    found: dict[str, float] = {}
    best = 0.0
    for n in range(len(lines)):
        if not asks[n]:
            continue
        end = n
        while end < min(n + WINDOW, len(lines)) and sum(map(len, lines[n : end + 1])) <= LONGEST_WALL:
            if weights[end] >= (REPORT if asks[end] < 3 or said(lines[end]) else 2) or (
                weights[end] >= 0.5 and not asks[end]
            ):
                break
            end += 1
        if end == n:
            continue
        window = lines[n:end]
        # What an offer is for may stand over it.
        with_head = lines[max(0, n - OVER) : end]
        before, after = told + sum(weights[:n]), sum(weights[end:])
        asked = [line for line, ask in zip(window, asks[n:end], strict=True) if ask]
        offered = frozenset().union(*map(offers, asked))
        count = len(offered)
        more = any(asks[at] >= 2 for at in range(n, end))
        direct_says = any(direct(line, "paywall") for line in asked)
        score = count + 1.5 * more + 1.5 * direct_says - 0.4 * min(after, 4) + (0.5 if before else 0)
        if score > best:
            best = score
            letter = any(_LETTER.search(line) for line in window)
            found = {
                "offers": min(count, 4) / 4,
                "hidden": float(more),
                "says": float(direct_says),
                "both": float(more and count >= 1),
                "many": float(count >= 3),
                "letter": float(letter),
                "letter without more": float(letter and not more),
                "talk": float(any(_TALK.search(line) for line in window)),
                "gift": float(any(_GIFT.search(line) for line in with_head)),
                "gift without more": float(any(_GIFT.search(line) for line in with_head) and not more),
                "whole before": float(not more and sum(p > 0 for p in prose[:n]) >= WHOLE and not _broken(own[:n])),
                "nothing before": float(not before),
                "prose before": min(long + sum(prose[:n]), MUCH_PROSE) / MUCH_PROSE,
                "broken off": float(_broken(own[:n])),
                "after": min(after, 4) / 4,
                "little before": float(0 < before < 4),
                "much before": float(before >= 6),
                "at the end after little": float(0 < before < 4 and after < 1 and (more or count >= 2)),
                "at the end": float(bool(before) and after < 1),
                "hidden at the end": float(bool(before) and after < 1 and more),
                "only a way in": float(not more and offered <= WAYS_IN),
                "short": float(end - n <= 2),
                "after hidden": min(after, 4) / 4 * more,
                "first line hidden": float(asks[n] >= 2),
                "reported itself": max(weights[n:end]),
                "locked": float(f.locked and more and count >= 1),
                "addressed": float(any(spoken(line) for line in window)),
                "told of others": float(
                    any(
                        said(line) or (length(line) > LONGEST_OFFER and ended(line) and not spoken(line))
                        for line in window
                    )
                ),
            }
    found["mark"] = float(named) if not counted else 0.0
    found["mark beside more"] = found["mark"] * found.get("hidden", 0.0)
    found["mark beside little"] = found["mark"] * (long + sum(prose) < MUCH_PROSE / 4)
    found["declared"] = float(declared)
    found["declared beside little"] = found["declared"] * (told + sum(weights) < 4)
    found["tier"] = float(f.meta.get("article:content_tier", "").lower() in ("locked", "metered"))
    return found


def tells_at_length(f: Features, least: int = LONG_TEXT) -> bool:
    """Whether a page tells more in running text than stands before a wall or on a notice."""
    return sum(map(length, {line.text for line in f.lines if _prose(line) and ended(line.text)})) >= least


def walls_off(f: Features) -> bool:
    """Whether something besides the words of its sentences says that a page has a wall: its elements' names, what it declares, or a line
    that says so in so many words."""
    if sold(f) or f.locked or _named_wall(f):
        return True
    said = {n for n, line in enumerate(f.lines) if direct(line.text, "paywall") and not freely(line.text)}
    return bool(said) and not said <= of_others(f)


def sold(f: Features) -> str:
    """What a page declares for search engines and readers' programs that says it isn't free to read; empty where it declares nothing such."""
    if f.declared_sold:
        return "the page declares itself not accessible for free"
    tier = f.meta.get("article:content_tier", "").lower()
    return f"the page declares itself {tier}" if tier in ("locked", "metered") else ""


def withheld(f: Features) -> bool:
    """Whether a page declares a text for its own that isn't on it: neither how that begins nor what comes next."""
    body = _LETTERS.findall(_TAG.sub(" ", html.unescape(f.meta.get("ld:articleBody", ""))).casefold())
    shown = "".join(_LETTERS.findall(f.text.casefold()))
    parts = ["".join(body)[at : at + PIECE] for at in range(0, DECLARED, PIECE)]
    parts = [part for part in parts if len(part) == PIECE]
    return len(parts) > 1 and not any(part in shown for part in parts)


def _again(lines: Sequence[Line]) -> frozenset[str]:
    """What stands so often as a link that it leads to the rest of other stories."""
    return frozenset(text for text, n in Counter(line.text for line in lines if line.linked).items() if n >= TEASERS)


def stops(f: Features) -> str:
    """The sentence in whose middle a page's text stops right before it asks to pay or to log in, or says for whom or where the rest is; empty
    where none does, or so much stands before it that what stops is more likely a teaser below the text."""
    own = f.lines[f.top :]
    last = max((n for n, line in enumerate(own) if _prose(line) and asking(line.text) < HIDES), default=-1)
    again = _again(own)
    before = 0
    for at, line in enumerate(own):
        if before > LONG_TEXT:
            return ""
        text = line.text.rstrip()
        # The first words of a paragraph that its link to the rest goes on with, or that stand behind others, are enough of one.
        led = runs(line) and (
            line.goes_on or (before and ended(own[at - 1].text) and any(b.goes_on for b in own[at + 1 : at + 2]))
        )
        if at and (_prose(line) or led) and (_BREAKS.search(text) or _unended(line)):
            # What unfolds the rest stands right below. A link that does leads to another story where more follows, or its headline stands above.
            teased = at < last or own[at - 1].linked
            if any(unfolds(b.text) and not (b.linked and teased) for b in own[at + 1 : at + 2]):
                return text
            if not _BREAKS.search(text):
                continue
            behind = own[at + 1 : at + 1 + WINDOW]
            # Where other sentences come further down, as of teasers, what is behind must say that it is kept for somebody.
            least = 1
            if at < last:
                behind, least = tuple(takewhile(lambda b: not _prose(b), behind)), HIDES
            if any(asking(b.text) >= least and not _LETTER.search(b.text) and b.text not in again for b in behind):
                return text
        if _prose(line) and ended(text):
            before += length(text)
    return ""


def ends_low(text: str) -> bool:
    """Whether a text stops at a comma or at a word that only leads to the next."""
    return text.endswith(_COMMAS) or _ENDS_LOW.search(text) is not None


def _unended(line: Line) -> bool:
    """Whether a line stops where no sentence does: behind a comma or a word that only leads to the next, or behind other sentences of its paragraph."""
    text = line.text.rstrip()
    return _prose(line) and (ends_low(text) or (line.goes_on and not ended(text)))


def asks_nothing(f: Features, broken: str) -> bool:
    """Whether a page neither asks to pay or to come in for the rest of its text, behind the sentence that is ``broken``, nor shows a wall by its
    elements' names or what it declares."""
    own = f.lines[f.top :]
    at = next((n for n, line in enumerate(own) if line.text.rstrip() == broken), 0)
    return not (sold(f) or _named_wall(f) or any(map(_asks_in, own[at:])))


def _asks_in(line: Line) -> bool:
    """Whether a line asks to pay or to come in, and not for a letter; running text does where it speaks to its reader."""
    letter = _LETTER.search(line.text) and not hidden(line.text)
    return bool(asking(line.text) & 1 and not letter) and (not _prose(line) or spoken(line.text))


def left_out(f: Features) -> str:
    """The line that says that the rest of a page's text could not be loaded, or still is where it breaks off, with some of the text over that; empty
    else."""
    own = f.lines[f.top :]
    last = max((n for n, line in enumerate(own) if _prose(line)), default=-1)
    before = 0
    for n, line in enumerate(own):
        broken = n == last + 1 and not ended(own[last].text) and loading(line.text)
        if before >= LONG_SENTENCE and not line.linked and (unloaded(line.text) or broken):
            return line.text
        before += length(line.text) * (runs(line) and ended(line.text))
    return ""


def runs(line: Line) -> bool:
    """Whether a line stands where running text does: in no heading, list, table or link."""
    return not (line.linked or line.heading or line.item or line.cell)


def _prose(line: Line) -> bool:
    return runs(line) and length(line.text) >= LONG_SENTENCE


def _broken(lines: Sequence[Line]) -> bool:
    """Whether the last of these lines that is one of running text stops in the middle of it."""
    text = next(
        (line.text for line in reversed(lines) if not (line.linked or line.heading) and length(line.text) >= SENTENCE),
        "",
    )
    return bool(text) and (not ended(text) or text.rstrip(' )»”"').endswith(("…", "...")))


def _subject(f: Features) -> bool:
    """Whether the page's heading is what the document's title names, and names no notice: what the page is about."""
    head = f.lines[f.top].text if f.lines and f.lines[f.top].heading else ""
    return (
        length(head) >= ENTRY - 6
        and any(same_title(part, head) for part in f.titles)
        and not any(core(head, kind) for kind in NOTICES)
        and not matched(head, concepts()["any"][0])
    )


def _tells_nobody(f: Features) -> bool:
    """Whether a page tells something at some length, and neither speaks to its visitor or of itself nor regrets anything, as notices do."""
    told = sum(ended(s) and length(s) >= LONG_SENTENCE and not spoken(s) for s in f.lead)
    return told >= TOLD and not any(spoken(s) or matched(s, concepts()["any"][0]) for s in (*f.heads, *f.lead))


def _general(f: Features, reports: Sequence[float]) -> dict[str, float]:
    host = (urlsplit(f.final_url).hostname or "").removeprefix("www.")
    lines = f.told
    linked = [line for line in f.lines if line.linked]
    size = sum(length(line.text) for line in lines)
    total = sum(reported(line.text) for line in lines[:24] if line.heading < 2)
    sentences = sum(bool(ended(line.text)) and length(line.text) >= SENTENCE for line in lines[:24])
    lead = f.lead
    surprise = matched("\n".join([*f.titles, *f.heads]), concepts()["any"][0])
    addressed = sum(spoken(s) for s in lead) / len(lead) if lead else 0.0
    data = sum(bool(re.search(r"\d", line.text)) and not ended(line.text) for line in lines[:200])
    article = f.meta.get("og:type", "").startswith("article") or any(
        k in f.meta for k in ("article:published_time", "ld:datePublished", "ld:articleBody")
    )
    return {
        "reports early": min(sum(reports[:3]), 2) / 2,
        "reports": min(total, 8) / 8,
        "reports much": float(total >= 5),
        "reports nothing": float(total == 0),
        "sentences": min(sentences, 10) / 10,
        "length": min(math.log10(size + 1), 4) / 4,
        "hardly any text": float(size < 25),
        "little text": float(size < 120),
        "some text": float(size < 400),
        "opening": min(len(f.opening), 4) / 4,
        "said": float(any(said(s) for s in lead)),
        "dated": float(any(dated(s) for s in lead)),
        "spoken": addressed,
        "heading spoken": float(any(spoken(s) for s in f.heads)),
        "no heading": float(not f.heads),
        "heading reports": float(any(evidence(s) for s in f.heads)),
        "surprise in heading": float(bool(surprise)),
        "surprise": float(bool(matched("\n".join(lead), concepts()["any"][0]))),
        "cells": min(sum(line.cell for line in lines), 8) / 8,
        "data": min(data, 8) / 8,
        "blanks": min(sum(bool(_BLANK.search(line.text)) for line in lines[:200]), 3) / 3,
        "password": float(bool(f.passwords)),
        "password beside little": float(bool(f.passwords) and total < 2),
        "subject": float(_subject(f)),
        "tells nobody": float(_tells_nobody(f)),
        "article": float(article),
        "time": float("time" in f.meta),
        "locked": float(f.locked),
        "links": min(len(linked), 12) / 12,
        "links beside nothing": float(len(linked) >= FEW_LINKS and total < 1 and not sentences),
        "only furniture": float(f.only_furniture),
        "only teasers": float(f.only_teasers),
        "scripts": float(bool(f.scripts)),
        "scripts and hardly any text": float(bool(f.scripts) and size < 60),
        "named after its host": float(
            any(host and host.split(".")[0] in t.lower() for t in (*f.titles, *f.heads)) and "." in host
        ),
    }
