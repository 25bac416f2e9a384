"""Notices that the measures weigh too lightly, since figures stand on them: known by all that they say being of one kind, or by a heading that
speaks of the page itself.

“60 sheets an hour”, “18,204 people are ahead of you” and the day when it will be better again are figures as an article has them. But an article
tells of something besides, names who said so, and doesn't speak to its reader in most of its sentences.
"""

from __future__ import annotations

from harness.capture.gate_page import Features
from harness.capture.gate_sentences import ENTRY, NOTICES, ended, evidence, here, said, spoken
from harness.capture.gate_words import core, direct, length

# Kinds that honest pages don't explain as often as notices are them: how to log in and what cookies do stands in many a help page.
KINDS = tuple(kind for kind in NOTICES if kind not in ("login", "consent"))

# What sites put their newest stories under; of a check of its visitor or a limit nothing stands below.
BEFORE_OTHERS = ("soft_404", "error", "login")

# How much such a page says at most, in characters; and one under a heading that says it all.
LONGEST = 700
LONGEST_HEADED = 450

# Of how many things of its kind a notice speaks in one sentence, in how much of what it says it speaks of any, and how much of that speaks to its visitor.
THINGS = 2
SHARE = 0.6
ADDRESSED = 0.5

# So many entries with figures are a table or a list of something.
ENTRIES = 3

# So many headings that ask make a list of questions.
QUESTIONS = 2


def agreed(f: Features) -> str:
    """The kind of notice that most of what a short page says is of; empty where it says something else, or somebody says it."""
    own = [line for line in f.told if not line.linked]
    if sum(length(line.text) for line in own) > LONGEST or _tells(f):
        return ""
    if sum(line.text.endswith(("?", "？", "؟")) for line in own if line.heading) >= QUESTIONS:
        return ""
    # A heading may name what was asked for, and others below it name lists: what they speak of counts, not how many they are.
    texts = [line.text for line in own if not line.heading and (ended(line.text) or length(line.text) >= ENTRY)]
    heads = (*f.titles, *(line.text for line in f.lines[f.top : f.top + 1] if line.heading))
    if not texts or sum(map(spoken, texts)) < ADDRESSED * len(texts):
        return ""
    found = dict[str, tuple[float, int]]()
    for kind in KINDS:
        named = [core(text, kind) for text in texts]
        # One sentence says it, or the heading.
        most = max(len(things) for things in (*named, *(core(head, kind) for head in heads)))
        if most >= THINGS and sum(map(bool, named)) >= SHARE * len(texts):
            found[kind] = (sum(map(bool, named)) / len(texts), most)
    return max(found, key=lambda kind: found[kind], default="")


def headed(f: Features) -> str:
    """The kind of notice whose words stand in the heading of a short page that speaks of the page itself (“This post has been deleted”)."""
    top = f.lines[f.top] if f.lines else None
    if top is None or not top.heading or not here(top.text):
        return ""
    own = [line for line in f.told if not line.linked]
    if sum(length(line.text) for line in own if ended(line.text)) > LONGEST_HEADED or _tells(f):
        return ""
    things = {kind: len(core(top.text, kind)) for kind in KINDS}
    kind = max(things, key=lambda kind: things[kind])
    return kind if things[kind] >= THINGS or direct(top.text, kind, "title") else ""


def entitled(f: Features) -> str:
    """The kind of notice that a page is by its title, its heading and the first sentence under that, whatever stands below; empty where one
    of the three says something else."""
    top = f.lines[f.top] if f.lines else None
    first = next((line.text for line in f.lines[f.top + 1 :] if not (line.linked or line.heading)), "")
    if top is None or not top.heading or not first:
        return ""
    return next(
        (
            kind
            for kind in BEFORE_OTHERS
            if (kind != "login" or f.passwords)  # a page that explains how to log in asks for none
            and any(direct(part, kind, "title") for part in f.titles)
            and direct(top.text, kind, "title")
            and (direct(first, kind) or core(first, kind))
        ),
        "",
    )


def _tells(f: Features) -> bool:
    """Whether somebody says so on a page, or some of its lines are a table's or a list's entries with figures in them."""
    own = [line for line in f.lines if not line.linked]
    entries = (line.text for line in own if not (line.heading or ended(line.text)) and length(line.text) < ENTRY)
    return any(said(line.text) for line in own) or sum(map(bool, map(evidence, entries))) >= ENTRIES
