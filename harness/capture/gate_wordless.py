"""Notices in whatever language: known by what they show and by what they do not say, not by their words.

What a server, a proxy or a filter writes by itself is short, reports nothing, and shows the address that was asked for, signs with the
program that wrote it, or names the code of an error. And a page of two or three sentences without any figure, day, name or speaker
gives nothing that a claim could rest on, and is a notice far more often than an article.
"""

from __future__ import annotations

import re
from urllib.parse import unquote, urlsplit

from harness.capture.gate_page import Features
from harness.capture.gate_sentences import ENTRY, NOTICES, dated, ended, evidence, of_policy, said, spoken, told_by_one
from harness.capture.gate_words import core, leads_home, length
from harness.evidence.patterns import later

# How much text such a page holds at most, in characters, and how much that a report would name.
LONGEST = 1800
MOST_EVIDENCE = 1

# How much a page that only speaks to its visitor holds at most, in characters, how much a sentence on it that speaks to nobody, and how many
# entries of lists and tables it has; what an article declares; and a line that gives one figure under a name (“Estimated wait: 12 minutes”).
LONGEST_SPOKEN = 500
LONGEST_QUIET = 90
MOST_ENTRIES = 3
_DECLARED = ("article:published_time", "ld:datePublished", "ld:articleBody")
_FIELD_OF_NOTICE = later(
    r"^.{2,40}[:：]\s?\S.{0,30}$|"
    # or one that says when the site is back, which is a notice's own figure
    r"^(?:we(?:['’]re| are|['’]ll be| will be) |wir sind |on est |nous sommes |estamos |siamo |we zijn )?(?:(?:back|online)(?: again| online)? (?:at|by|around|in|after) \w+(?: \w+)?|(?:wieder da|zurück) (?:um|gegen|ab|in) \w+(?: uhr| \w+)?|"
    r"(?:um|ab|gegen) \w+ (?:uhr )?(?:wieder (?:da|online)|zurück)|(?:de )?retour (?:à|vers|dans) \w+(?: \w+)?|(?:volvemos|de vuelta) (?:a las|en|sobre las) \w+(?: \w+)?|torniamo (?:alle|tra|fra) \w+(?: \w+)?|voltamos (?:às|em) \w+(?: \w+)?|"
    r"(?:om|rond) \w+ (?:uur )?terug|wracamy (?:o|za) \w+(?: \w+)?|вернёмся (?:в|через|к) \w+(?: \w+)?|повернемося (?:о|за|через) \w+(?: \w+)?)\W*$",
    re.IGNORECASE,
)

# A line that names whose post it is, as networks write it.
_HANDLE = later(r"\W?@[\w.-]{2,40}(?:@[\w.-]+)?\W?")

# How much a page that tells nothing holds at most, in characters; and how many headings below its first.
LONGEST_UNTOLD = 400
MOST_HEADINGS = 1

# The shortest path that nobody writes by chance, in characters.
SHORTEST_PATH = 6

# Programs that write pages of their own; with a version, as they sign, or where they say that they did.
_PROGRAM = later(
    r"\b(?:apache(?: traffic server|-coyote| tomcat)?|nginx|openresty|tengine|squid|lighttpd|caddy|litespeed|microsoft-iis|tomcat|jetty|glassfish|weblogic|varnish|haproxy|envoy|traefik|"
    r"tinyproxy|privoxy|polipo|e2guardian|dansguardian|squidguard|ufdbguard|trafficserver|ats|gunicorn|werkzeug|phusion passenger|kong)(?:/|[ -]v?(?=\d))\d[\w.-]*|"
    r"\bserver at \S+ port \d+|\b(?:powered|generated|propulsé|erzeugt|generado|generato|gerado) [^\W\d_]{2,4} (?:e2guardian|dansguardian|squid\w*|privoxy|tinyproxy|fortiguard|cloudfront|varnish)\b",
    re.IGNORECASE,
)

# Codes of errors as programs name them.
_CODE = later(r"\bERR_[A-Z][A-Z_]{3,}\b")

# What is no report however many figures it has: addresses of pages, of machines and of people, and codes.
_ADDRESSES = later(
    r"\b(?:https?|ftp)://\S+|\b\d{1,3}(?:\.\d{1,3}){3}(?::\d+)?\b|\b[\w.+-]+@[\w-]+(?:\.[\w-]+)+|\(\d{1,3}\)|\b[45]\d\d\b"
)

# What a sentence tells when it names no figure and no month: days as they are spoken of, figures in words, and who said so.
_TOLD = later(
    r"\b(?:confirmed|denied (?:that|having)|heard|police|court|minister|prosecutors?|polizei|gericht|ministerium|policía|policja|prokuratura|поліція|суд|полиция|прокуратур\w*|"
    r"today|yesterday|tonight|tomorrow|overnight|heute|gestern|morgen|aujourd['’]hui|hier|demain|hoy|ayer|mañana|hoje|ontem|amanhã|oggi|ieri|domani|vandaag|gisteren|dziś|dzisiaj|wczoraj|jutro|"
    r"dnes|včera|zítra|zajtra|tegnap|holnap|azi|ieri|mâine|idag|igår|imorgon|i dag|i går|i morgen|tänään|eilen|huomenna|bugün|dün|yarın|сьогодні|вчора|завтра|сегодня|вчера|днес|danas|jučer|juče|sutra|σήμερα|χθες|αύριο)\b|"
    r"오늘|어제|내일|今日|昨日|明日|今天|昨天|明天|今晨|今早|今晚|凌晨|(?:周|週|礼拜)[一二三四五六日天]|اليوم|أمس|غدا|مساء|صباح|"
    r"(?:ال)?(?:أحد|اثنين|إثنين|ثلاثاء|أربعاء|خميس|جمعة|سبت)\b|היום|אתמול|מחר|ביום [א-ת]|आज|कल|امروز|دیروز|فردا|วันนี้|เมื่อวาน|พรุ่งนี้|hôm nay|hôm qua|ngày mai|hari ini|kemarin|besok|"
    r"[一二三四五六七八九十百千万两兩]+(?:多)?(?:[名人米岁歳日月年元円次回件个個座辆艘吨度冊册]|公里|厘米|时间|時間|小时|小時)|[报報]告说|[报報]道|表示|说[，：]|說[，：]",
    re.IGNORECASE,
)

# Figures in words, but for one and a few, which notices name as well; and hours.
_COUNTED = later(
    r"\b(?:two|three|four|five|six|seven|eight|nine|ten|twelve|twenty|hundred|thousand|million|noon|midnight|zwei|drei|vier|fünf|sechs|sieben|acht|neun|zehn|hundert|tausend|mittag|mitternacht|deux|trois|quatre|cinq|sept|huit|neuf|dix|mille|midi|minuit|"
    r"dos|tres|cuatro|cinco|seis|siete|ocho|nueve|diez|cien|mil|mediodía|medianoche|tre|quattro|cinque|sette|otto|nove|dieci|cento|mila|dois|duas|três|quatro|oito|dez|twee|drie|vijf|zes|zeven|negen|tien|honderd|duizend|"
    r"dwa|dwie|trzy|cztery|pięć|sześć|siedem|osiem|dziewięć|dziesięć|trzydzieści|tysiąc|два|дві|три|чотири|п['’]ять|шість|сім|вісім|десять|тисяч|две|четыре|пять|шесть|семь|восемь|тысяч|iki|üç|dört|beş|altı|yedi|sekiz|dokuz|yüz|"
    r"två|fyra|fem|sju|åtta|nio|tio|hundra|tusen|syv|hundre|dva|tři|čtyři|pět|šest|sedm|osm|devět|deset)\b",
    re.IGNORECASE,
)

# How many letters a word has at least that names a subject; words; and what sites call their parts, and greet and thank with.
SUBJECT = 5
_WORD = later(r"[^\W\d_]+")
_PARTS_OF_SITES = later(
    r"pages?$|págin|página|pagin|strán|stron|stran|сторін|страни|seite|sidan|siden|sivu|websi|sitio|sites?$|websa|article|artik|artíc|artig|artyk|artic|стать|статт|матер|conten|inhal|conte[nú]|beitr|video|tweet|links?$|adres|addre|direcc|indir|ender|story$|stories|"
    r"domain|domin|домен|browse|naveg|navig|server|portal|account|konto|cuenta|compte|conta|акка|облік|reader|leser|lect|lezer|чита|welco|willk|bienv|benv|sorry|please|bitte|thank|danke|merci|graci|where|there|these|those|which|your|this|what|here|페이지|사이트|기사|게시|서비스|콘텐츠|요청|안내|죄송|الصفح|الموقع|المقال|الخدم|σελίδ|ιστό|άρθρ|הדף|האתר",
    re.IGNORECASE,
)

_BARE = later(r"^\W*(?:http )?[45]\d\d\W*$", re.IGNORECASE)

# A line that is a code or begins with one, and how many different ones make a list.
_LISTED = later(r"^\W{0,2}(?:http )?([1-5]\d\d)(?:\W{0,3}$|\s?[-–—:(]?\s?[^\W\d_][^.!?]{2,60}$)", re.IGNORECASE)
MANY_CODES = 3

# How notices look in any language: a code for a heading, words that break off in dots, an arrow that leads back.
_MANNER = later(r"^.{2,40}(?:\.\.\.|…)$|^\s*[«‹←»]\s*\S", re.IGNORECASE)

# What a page calls itself in its heading that says something in somebody's name.
_STATEMENT = later(
    r"\b(?:corrections?|clarifications?|erratum|errata|corrigendum|berichtigung|korrektur|richtigstellung|rectificati(?:f|on|e)|fe de errores|rectificación|rettifica|retificação|sprostowanie|спростування|уточнення|исправление|rättelse|rettelse|oikaisu|helyreigazítás|rectificare|erată|διόρθωση|düzeltme|"
    r"statement|declaration|communiqué|letters?(?: to)?|obituary|poem|erklärung|stellungnahme|mitteilung|leserbrief|déclaration|tribune|lettre|declaración|comunicado|carta|dichiarazione|comunicato|lettera|declaração|verklaring|brief|oświadczenie|komunikat|"
    r"заява|звернення|лист|заявление|обращение|письмо|uttalande|erklæring|lausunto|prohlášení|nyilatkozat|declarație|açıklama|izjava)\b|訂正|정정|更正|تصحيح|تصويب|声明|談話|성명|담화|입장문|بيان|تصريح|הודעה|הצהרה|بیانیه|बयान",
    re.IGNORECASE,
)

# What tells names apart that are alike, and how an entry goes on behind its own.
_ASIDE = later(r"\s*[(（][^()（）]{2,40}[)）]\s*$")
_IS = later(
    r"(?:\s*\([^()]{2,60}\))?,?\s*(?:is|was|are|were|ist|war|sind|est|était|fut|es|fue|era|è|fu|é|foi|was|is|jest|był[aoy]?|är|var|er|on|oli|je|byl[aoy]?|este|a fost|egy|είναι|—|–)\s|は、|[은는] |是",
    re.IGNORECASE,
)

# Of what errors speak of, by number, that something is being maintained.
MAINTAINED = 3

# How many letters the name of what is worked on has at least.
OF_WORKS = 4

_ASKS = later(r"[?？؟;]\s*$|^\s*[QF][.:]\s")

# How a line begins in which somebody speaks, where two take turns.
_TURN = later(r"^\s*[—–]\s?\w")

# How many lines stand under a code that is all a page tells, at most; and between the code and the heading.
FEW_LINES = 4
NEAR = 2

# How long a way back is at most, in characters.
LONGEST_BACK = 40

# How a line begins that names a version of a program and nothing else but its day; and how many make notes of releases.
_VERSION = later(
    r"\W*(?:[\w.-]{1,30} )?(?:version |release )?v?(\d{1,4}\.\d{1,4}(?:\.\d{1,5})*)\b[^.!?]{0,40}$", re.IGNORECASE
)
VERSIONS = 2

# What stands on the page with which a web server refuses, if nobody wrote another; a store's answer is shown as its fields.
_SERVER = later(
    r"(?:(?:error )?403(?: ?[-–:]? ?forbidden)?(?:: access is denied\.)?|forbidden|you don't have permission to access (?:this resource|\S+)(?: on this server)?\.?|server error|"
    r"(?:nginx|openresty|apache|lighttpd|caddy|microsoft-iis|litespeed)(?:/[\w.]+)?(?: \([\w ]+\))?(?: server at \S+ port \d+)?|access to this resource on the server is denied!?|"
    r"you do not have permission to view this directory or page(?: using the credentials that you supplied)?\.?|directory listing denied\.?|"
    r'code: ?(?:accessdenied|authorizationfailure|authenticationfailed|publicaccessnotpermitted)|message: ?access denied\.?|(?:requestid|hostid|details|bucketname|resource): ?.+|\{"message": ?"(?:forbidden|missing authentication token)"\})',
    re.IGNORECASE,
)

# How the browser shows a document of fields that no style was written for: a sentence of its own, tags, and a field in its tag.
_TREE = later(
    r"</?[\w:.-]+/?>|this xml file does not appear to have any style information associated with it\.|the document tree is shown below\.",
    re.IGNORECASE,
)
_FIELD = later(r"<([\w:.-]+)>(.*)</\1>", re.DOTALL)


def machine_made(f: Features) -> str:
    """What shows that a program wrote the page by itself instead of the one asked for; empty where nothing does."""
    texts = [text for _, _, text in f.blocks if text.strip()] or f.text.splitlines()
    if sum(map(len, texts)) > LONGEST:
        return ""
    mark = next((m for text in [*texts, f.title] if (m := _mark(text, f))), "")
    if not mark and (code := _CODE.search(f.named_anywhere)):
        mark = code.group()
    if not mark or _reports(f):
        return ""
    return mark


def refused_by_server(f: Features) -> bool:
    """Whether a refusal is the page that a web server has for it, word by word: nothing on it speaks of programs."""
    shown = [_FIELD.sub(r"\1: \2", line.text) for line in f.lines if not _TREE.fullmatch(line.text)]
    return bool(shown) and all(_SERVER.fullmatch(text) for text in shown)


def coded(f: Features) -> str:
    """The code beside a page's heading that is all it tells; empty where there is none, or anything is reported or explained under it."""
    near = f.lines[max(0, f.top - NEAR) : f.top + NEAR + 1]
    code = next((line.text for line in near if _BARE.match(line.text) and not line.linked), "")
    under = [line for line in f.lines[f.top + 1 :] if not line.linked]
    if not code or len(under) > FEW_LINES or any(evidence(_ADDRESSES.sub(" ", line.text)) for line in under):
        return ""
    return code


def lists_codes(f: Features) -> bool:
    """Whether the page lists codes of answers, one to a line: it explains them, and is none."""
    found = {m.group(1) for line in f.lines if (m := _LISTED.match(line.text))}
    return len(found) >= MANY_CODES and sum(code[0] in "45" for code in found) > 1


def lists_versions(f: Features) -> bool:
    """Whether the page lists versions of a program, each on a line: what it says of errors was changed in them."""
    found = {m.group(1) for line in f.lines if (m := _VERSION.match(line.text))}
    return len(found) >= VERSIONS


def tells_nothing(f: Features) -> bool:
    """Whether the page is a few sentences in which nothing is told in particular: no figure, no day, nobody's name, no speaker. What
    answers questions, has sections, or calls itself a statement tells something; what asks its visitor something does not."""
    own = [line.text for line in f.lines if not line.linked]
    if sum(map(length, own)) > LONGEST_UNTOLD or not (any(map(ended, own)) or _leads_back(f)):
        return False
    if sum(bool(line.heading) for line in f.lines[f.top + 1 :]) > MOST_HEADINGS:
        return False
    if sum(bool(_BARE.match(text)) for text in own) > 1:
        return False  # a table of codes
    if any(_STATEMENT.search(text) or of_policy(text) for text in (*f.titles, *f.heads)) or _has_subject(f):
        return False
    if sum(bool(_TURN.match(text)) for text in own) > 1:
        return False  # a conversation
    if not any(_signs(text) for text in (*f.titles, *own)):
        return False  # a flash: somebody was arrested
    plain = [_ADDRESSES.sub(" ", text) for text in own]
    return not any(
        evidence(text) or any(p.search(text) for p in (_TOLD, _COUNTED)) or (_ASKS.search(text) and not _signs(text))
        for text in plain
    )


def describes(f: Features) -> bool:
    """Whether a page's first sentence says of what its heading names what it is, with a day or a figure: an entry in an encyclopaedia."""
    top = f.lines[f.top] if f.lines else None
    subject = _ASIDE.sub("", top.text).strip() if top and top.heading else ""
    first = f.lead[0] if f.lead else ""
    rest = first[len(subject) :] if subject and first.casefold().startswith(subject.casefold()) else ""
    return bool(_IS.match(rest)) and ended(first) and not spoken(first) and evidence(rest) > 1


def of_works(f: Features) -> bool:
    """Whether a page tells of works on something that is no site: sentences of which one names a day and none speaks to anybody, of a site or
    of its machinery."""
    texts = [*f.titles, *f.heads, *f.lead]
    told = [text for text in f.lead if ended(text)]
    words = (word for text in texts for word in _WORD.findall(text))
    return (
        len(told) > 1
        and _has_subject(f, OF_WORKS)
        and any(map(dated, told))
        and not any(spoken(text) or any(core(text, kind) - {MAINTAINED} for kind in NOTICES) for text in told)
        and not any(_PARTS_OF_SITES.match(word) for word in words)
    )


def speaks_only(f: Features) -> bool:
    """Whether a page is a few sentences of which most speak to its visitor or of the site itself, and the others tell nothing: no day, nobody
    who said so, no person who tells of themselves. Figures and names in what it says to its visitor are the notice's own (“you have opened 25 of 25 documents”). What declares
    itself an article, calls itself a statement or a policy, or has entries, tells something."""
    own = [line for line in f.lines if not line.linked]
    texts = [line.text for line in own]
    if sum(map(length, texts)) > LONGEST_SPOKEN or any(key in f.meta for key in _DECLARED):
        return False
    if any(_STATEMENT.search(text) or of_policy(text) for text in (*f.titles, *f.heads)) or _has_subject(f):
        return False
    if any(map(_HANDLE.fullmatch, texts)):
        return False  # somebody's post
    if sum(line.cell or line.item for line in own) > MOST_ENTRIES or sum(bool(_TURN.match(text)) for text in texts) > 1:
        return False
    if sum(bool(line.heading) for line in f.lines[f.top + 1 :]) > MOST_HEADINGS:
        return False
    sentences = [line.text for line in own if not line.heading and (ended(line.text) or length(line.text) >= ENTRY)]
    quiet = [text for text in sentences if not spoken(text)]
    if not sentences or 2 * len(quiet) > len(sentences) or any(map(_tells, texts)):
        return False
    plain = [_ADDRESSES.sub(" ", text) for text in quiet if not _FIELD_OF_NOTICE.match(text)]
    return not any(evidence(text) or _COUNTED.search(text) or length(text) > LONGEST_QUIET for text in plain)


def _has_subject(f: Features, least: int = SUBJECT) -> bool:
    """Whether the text under a page's heading takes up a word of it, as what tells of something does (“Ferry cancelled”: “the 7.40pm ferry
    is cancelled”). What repeats the whole of it names what was asked for; what notices speak of, and a page's own parts, are no subject."""
    top = f.lines[f.top] if f.lines else None
    if top is None or not top.heading:
        return False
    heading = top.text.casefold()
    under = (line.text.casefold() for line in f.lines[f.top + 1 :] if not line.linked)
    said = " ".join(text for text in under if heading not in text)
    words = (word for word in _WORD.findall(heading) if length(word) >= least and not _PARTS_OF_SITES.match(word))
    return any(re.search(rf"\b{word}\w?\b", said) and not any(core(word, kind) for kind in NOTICES) for word in words)


def _tells(text: str) -> bool:
    """Whether somebody says so in a line, one person tells of themselves, or a day is named."""
    return said(text) or dated(text) or told_by_one(text) or bool(_TOLD.search(text))


def _leads_back(f: Features) -> bool:
    """Whether a few words are all that stands beside a way back to the front page, as articles have it in their frame."""
    back = [
        line for line in f.lines if not line.heading and length(line.text) <= LONGEST_BACK and leads_home(line.text)
    ]
    return bool(back) and 0 < len(f.lines) - len(back) <= FEW_LINES and length(f.text) <= LONGEST_UNTOLD // 2


def _signs(text: str) -> bool:
    """Whether a text speaks to its visitor, or of anything that notices speak of; is a bare code; apologises, as headings with dots do; or leads back."""
    return (
        spoken(text)
        or leads_home(text)
        or bool(_BARE.match(text) or _MANNER.search(text))
        or any(core(text, kind) for kind in NOTICES)
    )


def _mark(text: str, f: Features) -> str:
    if found := _PROGRAM.search(text) or _CODE.search(text):
        return found.group()[:80]
    return next((shown for shown in _shown(f) if shown in text), "")


def _shown(f: Features) -> list[str]:
    """The addresses asked for and arrived at, and their paths, as a page would show them."""
    found = list[str]()
    for url in dict.fromkeys((f.url, f.final_url)):
        path = urlsplit(url).path
        if len(path) >= SHORTEST_PATH:
            found += [path, unquote(path)]
        found.append(url)
    return found


def _reports(f: Features) -> bool:
    """Whether the page reports something, but for addresses, codes and what signs it."""
    total = 0
    for line in f.lines:
        if _PROGRAM.search(line.text):
            continue
        text = _ADDRESSES.sub(" ", line.text)
        if said(text):
            return True
        total += evidence(text)
    return total > MOST_EVIDENCE
