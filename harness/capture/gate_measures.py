"""What a page is made of, as named numbers between 0 and about 1: what the gate's weights are for.

Wherever a notice's words stand matters more than that they do: in title and heading, in the first sentences under the heading,
in most of the sentences, beside hardly any report. Nothing here decides.
"""

from __future__ import annotations

import math
import re
from collections.abc import Sequence
from urllib.parse import urlsplit

from harness.capture.gate_page import NOTICES, REPORT, Features, dated, ended, evidence, reported, said, spoken
from harness.capture.gate_words import concepts, core, direct, hidden, length, matched, offers, signs

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

# What makes an invitation one to a letter, an event or a talk: no wall.
_LETTER = re.compile(
    r"newsletter|letter\b|briefing|e-?mail|inbox|posteingang|boletín|infolettre|biuletyn|розсилк|рассылк|뉴스레터|メルマガ|メール|电子邮件|通讯|"
    r"appears in print|comment|kommentar|коментар|комментари|댓글|コメント|评论|join the (?:conversation|discussion)|"
    r"podcast|rss|telegram|facebook|youtube|instagram|whatsapp|twitter",
    re.IGNORECASE,
)

# What makes an invitation one to talk: who may comment says nothing of who may read.
_TALK = re.compile(
    r"\bcomment|kommentar|kommentier|mitdiskut|diskussion|коментар|коментув|комментари|комментир|обговор|обсужд|댓글|コメント|评论|評論|join the (?:conversation|discussion|debate)|"
    r"contributions?\b|réagir|\bdébat|comentar|discusión|commenta\b|komentarz|komentow|dyskusj|reageren op|yorum|تعليق",
    re.IGNORECASE,
)

# What makes an invitation one to give: no wall, unless it says what it hides.
_GIFT = re.compile(
    r"donat|support|spende|unterstütz|\bdon\b|souten|apoy|wesprzyj|wspier|підтрима|поддерж|후원|寄付|支援|捐|تبرع|bağış",
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
        "mark": float(any(p.search(f.marks) for p in known.get("marks", ()))),
        "widget": float(any(p.search(f.marks) for p in known.get("widgets", ()))),
        "header": float(any(p.search(lines) for p in known.get("headers", ()))),
    }
    if little:
        found |= {
            "head alone": found["head"] * little,
            "best alone": found["best"] * little,
            "lead alone": found["lead"] * little,
            "says alone": max(found["says"], found["says head"]) * little,
        }
    return found


def _walls(f: Features) -> dict[str, float]:
    """What the likeliest wall says, and how much is reported before and after it."""
    lines = [line.text for line in f.lines[f.top :][-FROM_END:]]
    first = max(f.top, len(f.lines) - FROM_END)
    asking = [
        0 if n + first in f.labels else bool(offers(line)) + 2 * (hidden(line) and not _TALK.search(line))
        for n, line in enumerate(lines)
    ]
    near = [any(asking[max(0, n - WINDOW) : n + 1]) for n in range(len(lines))]
    # A few words right behind what says that there is more praise it: they report nothing.
    praise = [
        len(line) < LONGEST_PRAISE and not said(line) and any(a >= 2 for a in asking[max(0, n - 2) : n])
        for n, line in enumerate(lines)
    ]
    # Far from what asks it is enough that a sentence is one; what asks in few words reports nothing, whatever it costs.
    weights = [
        min(reported(line), 0.4)
        if brief or (ask and len(line) < LONGEST_OFFER and not said(line))
        else reported(line)
        if at
        else 0.7 * (ended(line) and length(line) >= 2 * SENTENCE)
        for line, ask, at, brief in zip(lines, asking, near, praise, strict=True)
    ]
    found: dict[str, float] = {}
    best = 0.0
    for n in range(len(lines)):
        if not asking[n]:
            continue
        end = n
        while end < min(n + WINDOW, len(lines)) and sum(map(len, lines[n : end + 1])) <= LONGEST_WALL:
            if weights[end] >= (REPORT if asking[end] < 3 or said(lines[end]) else 2) or (
                weights[end] >= 0.5 and not asking[end]
            ):
                break
            end += 1
        if end == n:
            continue
        window = lines[n:end]
        before, after = sum(weights[:n]), sum(weights[end:])
        offered = frozenset().union(*(offers(line) for line in window))
        count = len(offered)
        more = any(asking[at] >= 2 for at in range(n, end))
        direct_says = any(direct(line, "paywall") for line in window)
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
                "gift": float(any(_GIFT.search(line) for line in window)),
                "nothing before": float(not before),
                "after": min(after, 4) / 4,
                "little before": float(0 < before < 4),
                "much before": float(before >= 6),
                "at the end after little": float(0 < before < 4 and after < 1 and (more or count >= 2)),
                "at the end": float(bool(before) and after < 1),
                "hidden at the end": float(bool(before) and after < 1 and more),
                "only a way in": float(not more and offered <= WAYS_IN),
                "short": float(end - n <= 2),
                "after hidden": min(after, 4) / 4 * more,
                "first line hidden": float(asking[n] >= 2),
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
    names = f.marks
    found["mark"] = float(any(p.search(names) for p in signs()["paywall"]["marks"]))
    found["declared"] = float(f.meta.get("ld:isAccessibleForFree", "").lower() == "false")
    found["declared beside little"] = found["declared"] * (sum(weights) < 4)
    found["tier"] = float(f.meta.get("article:content_tier", "").lower() in ("locked", "metered"))
    return found


def _general(f: Features, reports: Sequence[float]) -> dict[str, float]:
    host = (urlsplit(f.final_url).hostname or "").removeprefix("www.")
    lines = f.lines
    size = sum(length(line.text) for line in lines)
    total = sum(reported(line.text) for line in lines[:24])
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
        "password": float(bool(f.passwords)),
        "password beside little": float(bool(f.passwords) and total < 2),
        "article": float(article),
        "time": float("time" in f.meta),
        "locked": float(f.locked),
        "only furniture": float(f.only_furniture),
        "only teasers": float(f.only_teasers),
        "scripts": float(bool(f.scripts)),
        "scripts and hardly any text": float(bool(f.scripts) and size < 60),
        "named after its host": float(
            any(host and host.split(".")[0] in t.lower() for t in (*f.titles, *f.heads)) and "." in host
        ),
    }
