"""The quality gate: names what came back, from features of the answer. Pure.

What the answer's status and address decide is decided by rules: gone, rate limited, refused, redirected, cut short. For the rest the
page is measured (`gate_measures`: where a notice's words stand, how much is reported beside them, what it is made of), each kind of page
weighs the measures, and the heaviest kind is the outcome. The weights are data (`gate_weights.json`), fitted to labelled pages by
``bench/_gate_fit.py``; the reasons name the measures that weighed most, in words.
"""

from __future__ import annotations

import json
import re
from collections.abc import Mapping
from dataclasses import dataclass, replace
from functools import lru_cache
from pathlib import Path
from urllib.parse import urlsplit

from harness.capture.gate_agreed import agreed, entitled, headed
from harness.capture.gate_data import answered
from harness.capture.gate_language import other_language
from harness.capture.gate_measures import (
    asking,
    asks_nothing,
    left_out,
    measures,
    of_walls,
    sold,
    stops,
    tells_at_length,
    walls_off,
    withheld,
)
from harness.capture.gate_page import LIMIT, MOST_BLOCKS, Features, boxed_blocks, linked_blocks, loading
from harness.capture.gate_reasons import MADE, in_words, quoted
from harness.capture.gate_sentences import defined, ended, reported, spoken, told_about
from harness.capture.gate_unfinished import unfinished
from harness.capture.gate_wordless import (
    coded,
    describes,
    lists_codes,
    lists_versions,
    machine_made,
    of_works,
    refused_by_server,
    speaks_only,
    tells_nothing,
)
from harness.capture.gate_words import QUOTED, core, direct, length, named, offers, signs, vendors
from harness.evidence.patterns import later
from harness.model.snapshot import Outcome

__all__ = ["MOST_BLOCKS", "Features", "Judgement", "boxed_blocks", "elsewhere", "judge", "linked_blocks", "site"]

# How many things a page with an error's status says of a check to be one.
CONCEPTS = 2

# How much is reported on a page that was led to a login, at most.
LITTLE_REPORTED = 2.0

# By how much a page must outweigh every notice to be complete: to take a notice for a page is the worse mistake.
LEAD = 1.0

# How much a page reports, at least, that needs no lead where it speaks to nobody.
SOME_REPORTED = 1.0

# How many lines a vendor's page has at most.
MOST_SIGNED = 40

# How much text stands on a page that is nothing but a check of its visitor, in characters.
LONGEST_CHECK = 400

# From so much text on, in characters, a page whose wall was taken away is whole.
MUCH_LEFT = 1500

# So much running text, in characters, is more than an introduction.
SOME_TOLD = 400

# From so much running text on, in characters, a page is whole that declares that it is free and has no wall.
MUCH_TOLD = 600

# What asks to pay or to come in and says what it hides, as `asking` counts.
BOTH = 3

# Below this many characters a page has no text of its own.
NO_TEXT = 2

# The kind of notice that each outcome is, as the words name it.
_NOTICE_OF = {
    Outcome.BOT_CHECK: "bot_check",
    Outcome.PARKED: "parked",
    Outcome.SOFT_404: "soft_404",
    Outcome.ERROR_PAGE: "error",
    Outcome.CONSENT_WALL: "consent",
    Outcome.LOGIN: "login",
    Outcome.EMPTY_SHELL: "shell",
    Outcome.RATE_LIMITED: "rate",
    Outcome.PAYWALL: "paywall",
}

# A host's name and nothing else, and how much text stands on a page that is only named after one, in characters.
_HOST = later(r"(?:[a-z0-9-]+\.)+[a-z]{2,15}", re.IGNORECASE)
LONGEST_PARKED = 300

# Codes of what is not there.
_GONE_CODE = later(r"4(?:04|10)")

# Of what errors speak of, by number, that a page isn't shown in some places.
ABROAD = 7

_OUTCOME_OF = {notice: outcome for outcome, notice in _NOTICE_OF.items()}

# Notices that are never long, and from how much running text on, in characters, a page is none of them.
_SHORT = frozenset(
    {Outcome.SOFT_404, Outcome.ERROR_PAGE, Outcome.BOT_CHECK, Outcome.RATE_LIMITED, Outcome.LOGIN, Outcome.EMPTY_SHELL}
)
LONG_NOTICE = 2000

# How much running text a page shows, at least, that declares that it is sold, in characters.
LITTLE_SHOWN = 300

# What a refusal may ask for instead of a proof that its visitor is no program.
_REFUSALS = frozenset({Outcome.LOGIN, Outcome.PAYWALL, Outcome.CONSENT_WALL, Outcome.RATE_LIMITED})

# What a page may be about that says what such notices say. A wall stands under what it hides, whatever that is about.
_ABOUT = frozenset(_NOTICE_OF) - {Outcome.PAYWALL}

# A line shorter than this, in characters, that ends no sentence is a button or a menu's entry.
SAYS = 26

# In how many first sentences a page says what it is about.
DEFINED = 2

# What a page that a server writes by itself may be, the usual first.
_OF_SERVERS = (Outcome.ERROR_PAGE, Outcome.SOFT_404, Outcome.BOT_CHECK, Outcome.RATE_LIMITED, Outcome.LOGIN)

# What a page on another host may be that stands before the one asked for, or in its stead.
_BEFORE = frozenset({Outcome.CONSENT_WALL, Outcome.LOGIN, Outcome.BOT_CHECK, Outcome.PARKED})

# What a page may be called of which some is there and the rest is not: by a wall, or by nothing.
_OF_READING = frozenset({Outcome.COMPLETE, Outcome.PAYWALL})
_NOT_WHOLE = _OF_READING | {Outcome.ERROR_PAGE, Outcome.SOFT_404}

# Of what parked names speak of, by number, that something is for sale.
SALE = 1

# The path of a front page: nothing, a language, or a name for one.
_HOME = later(
    r"(?:(?:intl?|international|global|world|edition|region)/)?(?:[a-z]{2}(?:-[a-z]{2})?|(?:[a-z]{2}(?:-[a-z]{2})?/)?"
    r"(?:index|default|home|homepage|main|start|startseite|startsida|accueil|inicio|portada|inici|principal|pagina-inicial|prima-pagina|acasa|"
    r"etusivu|forside|hjem|strona-glowna|domu|domov|uvod|naslovnica|pocetna|nachalo|golovna|glavnaya|anasayfa|ana-sayfa|kezdolap|trang-chu|beranda|"
    r"frontpage|international|intl?|global|edition)(?:\.\w{2,5})?)?"
)


@dataclass(frozen=True, slots=True, kw_only=True)
class Judgement:
    """The outcome and the reasons for it, the weightiest first; ``hollow`` is whether the answer was read as data and holds nothing,
    ``guessed`` whether nothing on the page says in so many words what it is, ``told`` whether one that is called complete tells something at
    some length."""

    outcome: Outcome
    reasons: tuple[str, ...]
    hollow: bool = False
    guessed: bool = False
    told: bool = False


def judge(features: Features) -> Judgement:
    """What came back. Status first, then where the address led, then what the page says."""
    judgement = _judged(features)
    if judgement.outcome is not Outcome.COMPLETE:
        return judgement
    return replace(judgement, told=tells_at_length(features, SOME_TOLD))


def _judged(f: Features) -> Judgement:
    if decided := _by_status(f):
        return decided
    if led := elsewhere(f):
        return led
    if f.cut:
        return _outcome(Outcome.PARTIAL, f.cut)
    if len(f.text.strip()) < NO_TEXT:
        if mark := _found(f, "marks"):
            return _outcome(Outcome.BOT_CHECK, f"no visible text at all, and the page names “{mark}”")
        if asked := _asked_consent(f):
            return _outcome(Outcome.CONSENT_WALL, asked, "no text is left without it")
        return _outcome(Outcome.EMPTY_SHELL, "no visible text at all")
    if data := answered(f):
        outcome = _OUTCOME_OF.get(data.kind, Outcome.COMPLETE)
        return Judgement(outcome=outcome, reasons=data.reasons, hollow=outcome is Outcome.EMPTY_SHELL)
    if f.locked and f.declared_sold:
        return _outcome(
            Outcome.PAYWALL, "the page declares itself not accessible for free", "the page can't be scrolled"
        )
    own = (line.text for line in f.lines if not line.linked)
    if f.only_furniture and not any(ended(text) or _speaks(text) for text in own):
        if asked := _asked_consent(f):
            return _outcome(Outcome.CONSENT_WALL, asked, MADE["only furniture"])
        return _outcome(Outcome.EMPTY_SHELL, MADE["only furniture"])
    if (signed := _signed(f)) and not _about(f):
        return signed
    judgement = _weighed(f, measures(f))
    terms = judgement.outcome in (Outcome.PAYWALL, Outcome.PARKED) and of_walls(f)
    whole = judgement.outcome is Outcome.PAYWALL and tells_at_length(f) and not walls_off(f)
    article = judgement.outcome in _SHORT and tells_at_length(f, LONG_NOTICE) and not _headed(f, judgement.outcome)
    free = (
        judgement.outcome is Outcome.PAYWALL and f.declared_free and tells_at_length(f, MUCH_TOLD) and not walls_off(f)
    )
    if terms or whole or free or article or (judgement.outcome in _ABOUT and _about(f)):
        judgement = Judgement(outcome=Outcome.COMPLETE, reasons=())
    if judgement.outcome in _SHORT and not _says(f, judgement.outcome):
        judgement = replace(judgement, guessed=True)
    if judgement.outcome is Outcome.COMPLETE and _only_loading(f):
        return _outcome(Outcome.EMPTY_SHELL, MADE["only loading"])
    if judgement.outcome is Outcome.COMPLETE and f.only_links:
        return _outcome(Outcome.EMPTY_SHELL, MADE["only links"])
    if judgement.outcome is Outcome.COMPLETE and (expression := f.unfilled):
        return _outcome(Outcome.EMPTY_SHELL, f"the page shows “{expression}”, which a script was to fill")
    if judgement.outcome is Outcome.COMPLETE and (mark := machine_made(f)):
        return _outcome(_kind_of_error(f), f"the page shows “{mark}”, as a server's own does, and reports nothing")
    if judgement.outcome is Outcome.COMPLETE and (code := coded(f)):
        shown = Outcome.SOFT_404 if _GONE_CODE.search(code) else Outcome.ERROR_PAGE
        return _outcome(shown, f"the page shows “{code}”, and reports nothing")
    if judgement.outcome is Outcome.COMPLETE and (kind := agreed(f) or headed(f) or entitled(f)) and not _about(f):
        return _outcome(_OUTCOME_OF[kind], *in_words(f, kind, []))
    if judgement.outcome is Outcome.COMPLETE and (host := _only_named(f)):
        return _outcome(Outcome.PARKED, f"the page is named “{host}”, and what it says speaks of such a name")
    if judgement.outcome is Outcome.COMPLETE and f.blank:
        return _outcome(Outcome.EMPTY_SHELL, MADE["blank"])
    if judgement.outcome is Outcome.COMPLETE and f.bare_heading:
        return _outcome(Outcome.EMPTY_SHELL, MADE["bare heading"])
    if judgement.outcome in _NOT_WHOLE and (said := left_out(f)):
        return _outcome(Outcome.PARTIAL, f"the page says {quoted(said, 'error')}")
    if judgement.outcome in _OF_READING and (broken := stops(f)):
        stopped = f"the text stops in the middle of a sentence, and {{}} follows: {quoted(broken, 'paywall')}"
        if asks_nothing(f, broken):
            return _outcome(Outcome.PARTIAL, stopped.format("what leads to the rest"))
        return _outcome(Outcome.PAYWALL, stopped.format("an offer"))
    if judgement.outcome is Outcome.COMPLETE and (why := unfinished(f)):
        return _outcome(Outcome.PARTIAL, why)
    if judgement.outcome is Outcome.COMPLETE and (declared := sold(f)):
        if withheld(f):
            return _outcome(Outcome.PAYWALL, declared, "the text that it declares for its own isn't on it")
        if not tells_at_length(f, LITTLE_SHOWN):
            return _outcome(Outcome.PAYWALL, declared, "hardly any text of its own stands on it")
    if judgement.outcome is Outcome.COMPLETE and (walled := _walled_over(f)):
        said = f"a layer that walls the page off was taken away: {quoted(walled, 'paywall')}"
        return _outcome(Outcome.PAYWALL, said, "little text stands under it")
    if judgement.outcome in (Outcome.COMPLETE, Outcome.PAYWALL) and (other := other_language(f)):
        return _outcome(Outcome.WRONG_LANGUAGE, other)
    if judgement.outcome is Outcome.COMPLETE and tells_nothing(f) and not _about(f):
        return _guessed(f, "a few sentences that name no figure, no day and nobody, as a notice's do")
    if judgement.outcome is Outcome.COMPLETE and speaks_only(f) and not _about(f):
        return _guessed(f, "a few sentences that speak to their visitor and report nothing")
    return judgement


def _only_loading(f: Features) -> bool:
    """Whether all that a page says under its heading is that something is being loaded."""
    own = [line.text for line in f.told if not line.heading and (length(line.text) >= SAYS or ended(line.text))]
    return bool(own) and all(map(loading, own))


def _only_named(f: Features) -> str:
    """The host's name that is all of a page's title or heading, where the few words under it speak of names that are registered or for sale;
    empty else."""
    heads = (*f.titles, *f.heads)
    host = next((text.strip() for text in heads if _HOST.fullmatch(text.strip())), "")
    under = [line.text for line in f.told if line.text.strip() != host]
    if not host or sum(map(length, under)) > LONGEST_PARKED:
        return ""
    return host if any(core(text, "parked") - {0} for text in under) else ""


def _about(f: Features) -> bool:
    """Whether a page is about what notices speak of: its title or its heading explains it, a person tells or asks about it, it begins
    by saying what a code means or what its heading names, it is somebody's post, people speak in turn, it keeps a log, it tells of works on
    something that is no site, or it lists codes or versions."""
    top = f.lines[f.top] if f.lines else None
    headings = (*f.titles, *([top.text] if top and top.heading else ()))
    told = any(map(told_about, headings)) or any(map(defined, f.lead[:DEFINED])) or describes(f)
    listed = lists_codes(f) or lists_versions(f) or f.logged
    return (told or listed or f.conversation or f.posted or of_works(f)) and not (
        f.passwords or _found(f, "marks") or _found(f, "widgets")
    )


def _asked_consent(f: Features) -> str:
    """What was taken away from over the page and asked for consent; empty where nothing did."""
    said = next((said for said in f.cleared if core(said, "consent") or direct(said, "consent")), "")
    return f"a layer that asked for consent was taken away: {quoted(said, 'consent')}" if said else ""


def _walled_over(f: Features) -> str:
    """What was taken away from over the page and said that there is more for who pays, where no long text stands under it; empty else."""
    if sum(length(line.text) for line in f.lines if ended(line.text) and not line.linked) >= MUCH_LEFT:
        return ""
    # What offers nothing need not be asked for more, which most layers, about cookies, would be in vain.
    offer = (said for said in f.cleared if offers(said))
    return next((said for said in offer if (ask := asking(said)) and (ask == BOTH or LIMIT in offers(said))), "")


def _kind_of_error(f: Features) -> Outcome:
    """The kind of notice that a page names with the most words; an error where it names none that is known."""
    text = "\n".join([*f.titles, *(line.text for line in f.lines if not line.linked)])
    said = {kind: len(core(text, _NOTICE_OF[kind])) for kind in _OF_SERVERS}
    return max(said, key=lambda kind: said[kind])


def _signed(f: Features) -> Judgement | None:
    """What a vendor's own page says of itself, on a page that reports next to nothing."""
    if len(f.lines) > MOST_SIGNED or sum(map(reported, f.lead)) >= LITTLE_REPORTED:
        return None
    texts = [*f.titles, *(line.text for line in f.lines)]
    said = " ".join(texts)
    unquoted = " ".join(QUOTED.sub(" ", text) for text in texts)
    for kind, known in vendors():
        found = (match.group() for _, match in known.found(said))
        # Who writes about a vendor's page quotes it; what holds a quotation mark or an apostrophe itself can't be told so.
        if mark := next((mark for mark in found if {'"', "'"} & set(mark) or mark in unquoted), ""):
            return _outcome(Outcome(kind), f"the page says “{mark[:120]}”, as a vendor's does")
    if len(said) < LONGEST_CHECK and (mark := _found(f, "marks")):
        return _outcome(Outcome.BOT_CHECK, f"the page has hardly any text and names “{mark}”")
    return None


def _by_status(f: Features) -> Judgement | None:
    status = f"status {f.status}"
    if f.status in (404, 410):
        return _outcome(Outcome.GONE, status)
    header = _found(f, "headers")
    if header:
        return _outcome(Outcome.BOT_CHECK, f"a header says “{header}”")
    if f.status == 429 and (mark := _found(f, "widgets") or _found(f, "marks")):
        return _outcome(Outcome.BOT_CHECK, status, f"the page names “{mark}”")
    if f.status == 429:
        return _outcome(Outcome.RATE_LIMITED, status, *_retry_after(f))
    if f.status in (401, 407) or (f.status == 403 and f.passwords):
        return _outcome(Outcome.LOGIN, status)
    if f.status == 402:
        return _outcome(Outcome.PAYWALL, status)
    if f.status in (403, 999):
        wanted = _weighed(f, measures(f))
        if wanted.outcome in _REFUSALS:
            return _outcome(wanted.outcome, status, *wanted.reasons)
        if wanted.outcome is Outcome.ERROR_PAGE and _withheld(f):
            return _outcome(Outcome.ERROR_PAGE, f"{status}: withheld where it was asked for", *wanted.reasons)
        if refused_by_server(f) and not _found(f, "marks"):
            return _outcome(Outcome.ERROR_PAGE, f"{status}: the server's own page, which names nobody's check")
        words = wanted.reasons if wanted.outcome is Outcome.BOT_CHECK else ()
        return _outcome(Outcome.BOT_CHECK, f"{status}: the site refuses this visitor", *words)
    if f.status == 451:
        return _outcome(Outcome.ERROR_PAGE, f"{status}: withheld for legal reasons here")
    if f.status < 400:
        return None
    if (signed := _signed(f)) and signed.outcome in (Outcome.BOT_CHECK, Outcome.RATE_LIMITED):
        return _outcome(signed.outcome, status, *signed.reasons)
    said = "\n".join([*f.titles, *f.heads, *f.lead])
    errors = len(core(said, "error")) if f.status >= 500 else 0
    if (mark := _found(f, "marks")) or len(core(said, "bot_check")) >= CONCEPTS > errors:
        return _outcome(Outcome.BOT_CHECK, status, f"the page speaks of “{mark or named(said, 'bot_check')}”")
    if len(core(said, "rate")) >= CONCEPTS > errors:
        return _outcome(Outcome.RATE_LIMITED, status, f"the page says “{named(said, 'rate')}”", *_retry_after(f))
    return _outcome(Outcome.ERROR_PAGE, status)


def _withheld(f: Features) -> bool:
    """Whether a refusal says that the page isn't shown where its visitor is."""
    return any(ABROAD in core(text, "error") for text in (*f.titles, *f.heads, *f.lead))


def _found(f: Features, place: str) -> str:
    """What marks an answer as a vendor's check of its visitor, in its headers or in the names of its elements."""
    text = f.named_anywhere if place != "headers" else "\n".join(f"{k.lower()}: {v.lower()}" for k, v in f.headers)
    return _first_found(text, place)


@lru_cache(maxsize=16)
def _first_found(text: str, place: str) -> str:
    return next((match.group().strip()[:60] for _, match in signs()["bot_check"][place].found(text)), "")


@lru_cache(maxsize=1)
def weights() -> Mapping[Outcome, Mapping[str, float]]:
    """How much each measure weighs for each outcome; ``""`` is what a kind weighs before anything is measured."""
    data = json.loads(Path(__file__).with_name("gate_weights.json").read_bytes())
    return {Outcome(kind): values for kind, values in data.items()}


def _weighed(f: Features, found: Mapping[str, float]) -> Judgement:
    """The outcome that the measures weigh most for, and what made it outweigh a complete page."""
    known = weights()
    points = {
        kind: of.get("", 0.0) + sum(of.get(name, 0.0) * value for name, value in found.items())
        for kind, of in known.items()
    }
    if not _reports_to_nobody(f):
        points[Outcome.COMPLETE] -= LEAD
    outcome = max(points, key=lambda kind: points[kind])
    if outcome is Outcome.COMPLETE:
        return Judgement(outcome=outcome, reasons=())
    mine, good = known[outcome], known[Outcome.COMPLETE]
    pull = {name: (mine.get(name, 0.0) - good.get(name, 0.0)) * value for name, value in found.items()}
    most = [name for name in sorted(pull, key=lambda name: -pull[name])[:4] if pull[name] > 0]
    return _outcome(outcome, *in_words(f, _NOTICE_OF[outcome], most))


def _reports_to_nobody(f: Features) -> bool:
    """Whether a page reports something, and neither speaks to its visitor nor of itself, as every notice does."""
    return sum(map(reported, f.lead)) >= SOME_REPORTED and not any(map(spoken, (*f.titles, *f.heads, *f.lead)))


def _headed(f: Features, outcome: Outcome) -> bool:
    """Whether a page's title or its heading says that it is such a notice: what else stands on it is no story of its own."""
    return any(direct(text, _NOTICE_OF[outcome], "title") for text in (*f.titles, *f.heads[:1]))


def _says(f: Features, outcome: Outcome) -> bool:
    """Whether a page says in so many words that it is such a notice."""
    return _headed(f, outcome) or any(direct(text, _NOTICE_OF[outcome]) for text in f.lead)


def _speaks(text: str) -> bool:
    """Whether a text speaks of what a notice does, but for what leads to a login from any page."""
    return any(core(text, notice) for notice in _NOTICE_OF.values() if notice not in ("login", "paywall"))


def elsewhere(f: Features) -> Judgement | None:
    """Whether the address led away from the article: to the home page, to a login, or to another site. Where declared steps went from there
    is no matter, unless that asks for a password."""
    led = f.landed or f.final_url
    asked, got, shown = urlsplit(f.url), urlsplit(led), urlsplit(f.final_url)
    asks = f.passwords and f.final_url != f.url and sum(map(reported, f.lead)) < LITTLE_REPORTED
    if asks and _LOGIN_PATH.search(shown.path):
        return _outcome(Outcome.LOGIN, f"leads to {shown.path}")
    if not got.hostname or f.url == led:
        return None
    deep = asked.path.strip("/") != "" or bool(asked.query)
    home = _HOME.fullmatch(got.path.strip("/").lower()) is not None
    if site(asked.hostname or "") != site(got.hostname):
        leads = f"{asked.hostname} leads to {got.hostname}"
        before = _weighed(f, measures(f))
        # A few minutes are named by many a page; a waiting room says more of itself.
        waits = len(core("\n".join([*f.titles, *f.heads, *f.lead]), "rate")) >= CONCEPTS
        known = before.outcome in _BEFORE or (before.outcome is Outcome.RATE_LIMITED and waits)
        if known and sum(map(reported, f.lead)) < LITTLE_REPORTED and _names(f, before.outcome):
            first, *rest = before.reasons or (f"what stands there is one ({before.outcome.value})",)
            return _outcome(before.outcome, f"{leads}: {first}", *rest)
        return _outcome(Outcome.REDIRECTED_SITE, leads)
    if deep and home:
        return _outcome(Outcome.REDIRECTED_HOME, f"{f.url} leads to {led}")
    if deep and _section(asked.path, got.path):
        return _outcome(Outcome.REDIRECTED_HOME, f"{f.url} leads to {led}")
    if _GONE_PATH.search(got.path):
        return _outcome(Outcome.SOFT_404, f"leads to {got.path}")
    return None


def _names(f: Features, outcome: Outcome) -> bool:
    """Whether a page says in words what it is, or by the names of its elements: the one that an address leads to may be anything, as a shop, which
    sells what is no name."""
    notice = _NOTICE_OF[outcome]
    sold = {SALE} if outcome is Outcome.PARKED else set()
    said = (core(text, notice) - sold for text in (*f.titles, *f.heads, *f.lead))
    return bool(f.passwords or _found(f, "marks")) or any(said)


_LOGIN_PATH = later(
    r"/(?:users?/)?(?:log-?in|sign-?in|auth|sso|account/login|session/new|anmelden|connexion)\b", re.IGNORECASE
)
_GONE_PATH = later(
    r"/(?:404|not-?found|page-?not-?found|error-?404|errors?/404|notfound)(?:\.\w{2,5})?/?$", re.IGNORECASE
)


def _section(asked: str, got: str) -> bool:
    """Whether an address leads to the list that its article stood in: ``/news/2024/a-story`` → ``/news/``."""
    wanted, given = asked.strip("/").split("/"), got.strip("/").split("/")
    if not (0 < len(given) < len(wanted) and wanted[: len(given)] == given):
        return False
    dropped = wanted[-1]
    return bool(re.search(r"\d|-.*-", dropped)) and all(re.fullmatch(r"[a-z]{2,14}", part) for part in given)


# Suffixes under which registries sell names one level further down; enough to tell one newsroom's hosts from another's.
_SECOND_LEVEL = frozenset({"co", "com", "org", "net", "gov", "ac", "edu", "or", "go", "ne", "re", "in"})


def site(host: str) -> str:
    """The part of a host name that one owner holds: ``www.bbc.co.uk`` → ``bbc.co.uk``."""
    labels = host.lower().rstrip(".").split(".")
    if labels[-1].isdigit():
        return host
    if len(labels) >= 3 and labels[-2] in _SECOND_LEVEL and len(labels[-1]) == 2:
        return ".".join(labels[-3:])
    return ".".join(labels[-2:])


def _retry_after(f: Features) -> tuple[str, ...]:
    value = next((v for k, v in f.headers if k.lower() == "retry-after"), "")
    return (f"Retry-After {value}",) if value else ()


def _guessed(f: Features, reason: str) -> Judgement:
    return Judgement(outcome=_kind_of_error(f), reasons=(reason,), guessed=True)


def _outcome(outcome: Outcome, *reasons: str) -> Judgement:
    return Judgement(outcome=outcome, reasons=tuple(reasons))
