"""The quality gate: names what came back, from features of the answer. Pure rules with named weights; signs are data.

An ordinary article that mentions a 404 or asks for subscribers must pass, and a walled or broken page must not. So the words of a
sign weigh by how much else there is to read: on a page with a long main text they weigh next to nothing.
"""

from __future__ import annotations

import re
import tomllib
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from functools import lru_cache
from importlib.resources import files
from urllib.parse import urlsplit

from harness.model.snapshot import Hop, Outcome

# A main text of this many characters (of CJK: a third of them) is an article, whatever notices stand around it.
ARTICLE_LENGTH = 700

# Below this a page has hardly any text at all (“Loading…”, a site's name): an empty shell, if scripts were to draw it. A short
# sentence is longer.
SHELL_LENGTH = 25

# Points at which a page is taken for what the signs say, and what each sign weighs.
THRESHOLD = 1.0
WEIGHT_TITLE = 0.7
WEIGHT_TEXT = 0.6
WEIGHT_MARK = 0.5
WEIGHT_SHORT = 0.4
WEIGHT_DECLARED = 0.8

_CJK = re.compile(r"[぀-ヿ㐀-鿿가-힯]")


@dataclass(frozen=True, slots=True, kw_only=True)
class Features:
    """What the gate looks at. ``main`` is the visible main text, ``text`` all visible text, ``marks`` names of elements
    (classes and ids), ``cut`` why the main document ended early, empty when it did not."""

    url: str
    final_url: str
    hops: Sequence[Hop]
    status: int
    headers: Sequence[tuple[str, str]]
    title: str
    main: str
    text: str
    marks: str
    meta: Mapping[str, str]
    passwords: int
    scripts: int
    locked: bool
    cut: str = ""
    dead_frames: int = 0


@dataclass(frozen=True, slots=True, kw_only=True)
class Judgement:
    """The outcome and the reasons for it, the weightiest first."""

    outcome: Outcome
    reasons: tuple[str, ...]


@lru_cache(maxsize=1)
def _signs() -> dict[str, dict[str, list[re.Pattern[str]]]]:
    data = tomllib.loads((files("harness.capture") / "gate_signs.toml").read_text(encoding="utf-8"))
    return {
        name: {place: [re.compile(p, re.IGNORECASE) for p in patterns] for place, patterns in places.items()}
        for name, places in data.items()
    }


def judge(features: Features) -> Judgement:
    """What came back. Status first, then where the address led, then what the page says."""
    f = features
    if f.status in (404, 410):
        return _outcome(Outcome.GONE, f"status {f.status}")
    if f.status == 429:
        return _outcome(Outcome.RATE_LIMITED, "status 429", *_retry_after(f))
    challenge = _score(f, "bot_check")
    if f.status in (401, 407):
        return _outcome(Outcome.LOGIN, f"status {f.status}")
    if f.status == 402:
        return _outcome(Outcome.PAYWALL, "status 402")
    if f.status in (403, 503) and challenge.points >= WEIGHT_MARK:
        return _outcome(Outcome.BOT_CHECK, f"status {f.status}", *challenge.reasons)
    if f.status == 403:
        return _outcome(Outcome.BOT_CHECK, "status 403: the site refuses this visitor")
    if f.status == 451:
        return _outcome(Outcome.BOT_CHECK, "status 451: unavailable for legal reasons here")
    if f.status >= 400:
        return _outcome(Outcome.SERVER_ERROR, f"status {f.status}")
    if elsewhere := _elsewhere(f):
        return elsewhere
    if f.cut:
        return _outcome(Outcome.PARTIAL, f.cut)
    return _by_signs(f, challenge)


def _by_signs(f: Features, challenge: _Score) -> Judgement:
    length = _length(f.main)
    short = length < ARTICLE_LENGTH
    if challenge.points >= THRESHOLD and short:
        return _outcome(Outcome.BOT_CHECK, *challenge.reasons)
    if short:
        for name, outcome in (
            ("parked", Outcome.PARKED),
            ("soft_404", Outcome.SOFT_404),
            ("error", Outcome.SERVER_ERROR),
        ):
            score = _score(f, name)
            if score.points >= THRESHOLD:
                return _outcome(outcome, *score.reasons)
    wall = _score(f, "paywall")
    free = f.meta.get("ld:isAccessibleForFree", "").lower()
    points, reasons = wall.points, list(wall.reasons)
    if free == "false":
        points, reasons = points + WEIGHT_DECLARED, [*reasons, "the page declares itself not accessible for free"]
    tier = f.meta.get("article:content_tier", "").lower()
    if tier in ("locked", "metered"):
        points, reasons = points + WEIGHT_DECLARED, [*reasons, f"the page declares its content {tier}"]
    if f.locked:
        points += WEIGHT_SHORT / 2
    at_end = _at_end(f)
    if at_end:
        points, reasons = points + WEIGHT_SHORT, [*reasons, "the text ends with it"]
    if points >= THRESHOLD and (short or at_end or _wall_mark(f)):
        return _outcome(Outcome.PAYWALL, *reasons)
    login = _score(f, "login")
    if short and (login.points >= THRESHOLD or (f.passwords and (login.points > 0 or length < 300))):
        return _outcome(Outcome.LOGIN, *(login.reasons or ("a password is asked for, and there is little else",)))
    consent = _score(f, "consent")
    if consent.points >= WEIGHT_TEXT and length < 300:
        return _outcome(Outcome.CONSENT_WALL, *consent.reasons)
    shell = _score(f, "shell")
    if length < SHELL_LENGTH and (f.scripts or shell.points):
        return _outcome(Outcome.EMPTY_SHELL, *(shell.reasons or (f"{length} characters of text, {f.scripts} scripts",)))
    if shell.points and length < 200:
        return _outcome(Outcome.EMPTY_SHELL, *shell.reasons)
    if length == 0 and not f.text.strip():
        return _outcome(Outcome.EMPTY_SHELL, "no visible text at all")
    return Judgement(outcome=Outcome.COMPLETE, reasons=())


@dataclass(frozen=True, slots=True, kw_only=True)
class _Score:
    points: float
    reasons: tuple[str, ...]


def _score(f: Features, name: str) -> _Score:
    """Points and reasons of one kind of sign. Shortness only adds to a sign, it is none by itself."""
    signs = _signs()[name]
    points = 0.0
    reasons: list[str] = []
    for place, text, weight in (
        ("title", f"{f.title}", WEIGHT_TITLE),
        ("text", f.text, WEIGHT_TEXT),
        ("marks", f.marks, WEIGHT_MARK),
        ("headers", "\n".join(f"{k.lower()}: {v.lower()}" for k, v in f.headers), WEIGHT_TITLE),
    ):
        hits = [m.group() for p in signs.get(place, ()) if (m := p.search(text))]
        if hits:
            points += weight + (0.2 if len(hits) > 1 else 0.0)
            reasons.append(f"{place} says “{hits[0].strip()[:60]}”")
    if points and _length(f.main) < ARTICLE_LENGTH:
        points += WEIGHT_SHORT
    return _Score(points=points, reasons=tuple(reasons))


def _at_end(f: Features) -> bool:
    """Whether words of a paywall stand at the end of what can be read of the main text."""
    tail = f.main[-400:]
    return any(p.search(tail) for p in _signs()["paywall"]["text"])


def _wall_mark(f: Features) -> bool:
    return any(p.search(f.marks) for p in _signs()["paywall"]["marks"])


def _length(text: str) -> int:
    """Characters of text, where one of a script without spaces counts for three."""
    plain = " ".join(text.split())
    return len(plain) + 2 * len(_CJK.findall(plain))


def _elsewhere(f: Features) -> Judgement | None:
    """Whether the address led away from the article: to the home page, to a login, or to another site."""
    asked, got = urlsplit(f.url), urlsplit(f.final_url)
    if not got.hostname or f.url == f.final_url:
        return None
    deep = asked.path.strip("/") != "" or bool(asked.query)
    home = got.path.strip("/").lower() in (
        "",
        "index.html",
        "index.php",
        "home",
        "en",
        "uk",
        "ua",
        "ru",
        "ko",
        "de",
        "fr",
    )
    if _site(asked.hostname or "") != _site(got.hostname):
        return _outcome(Outcome.REDIRECTED_SITE, f"{asked.hostname} leads to {got.hostname}")
    if deep and home and not got.query:
        return _outcome(Outcome.REDIRECTED_HOME, f"{f.url} leads to {f.final_url}")
    if re.search(r"/(?:log-?in|sign-?in|auth|account/login|session/new)\b", got.path, re.IGNORECASE) and f.passwords:
        return _outcome(Outcome.LOGIN, f"leads to {got.path}")
    return None


# Suffixes under which registries sell names one level further down; enough to tell one newsroom's hosts from another's.
_SECOND_LEVEL = frozenset({"co", "com", "org", "net", "gov", "ac", "edu", "or", "go", "ne", "re", "in"})


def _site(host: str) -> str:
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


def _outcome(outcome: Outcome, *reasons: str) -> Judgement:
    return Judgement(outcome=outcome, reasons=tuple(reasons))
