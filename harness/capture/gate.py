"""The quality gate: names what came back, from features of the answer. Pure rules with named weights; signs are data.

An ordinary article that mentions a 404 or asks for subscribers must pass, and a walled or broken page must not. What tells them
apart is what a sentence is *for*: on a broken page the sign is a sentence of its own, says it to the reader, and little else is
said; in an article it is quoted, or a few words of a longer sentence, among others that report something. So a sign counts in full
where it makes up most of its sentence, and not at all inside quotation marks; and what else there is to read is measured in prose:
whole sentences that report, address nobody and are no sign themselves.
"""

from __future__ import annotations

import re
import tomllib
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from functools import cached_property, lru_cache
from importlib.resources import files
from typing import Any
from urllib.parse import urlsplit

from harness.capture.language import language_of
from harness.model.snapshot import Hop, Outcome

# Characters of prose (a character of Chinese, Japanese or Korean counts for three) from which a page has something to say of its
# own, whatever notices stand around it; and from which it is an article even when its heading reads like a notice.
PROSE = 150
ARTICLE = 1500

# Below this a page has hardly any text at all (“Loading…”, a site's name): an empty shell, if scripts were to draw it. A short
# sentence is longer.
SHELL_LENGTH = 25

# How much of its sentence a sign must make up to be what the sentence is for.
DIRECT_SHARE = 0.38

# The same for a title or a heading: headlines are short, and a notice's is the notice.
HEADED_SHARE = 0.5

# A sentence this short that holds a sign is the sign, whatever else it says.
DIRECT_LENGTH = 42

# How near to the end of the main text, in characters, a wall stands that cuts an article off.
END_OF_TEXT = 500

# Points at which a page is taken for what the signs say, and what each sign weighs.
THRESHOLD = 1.0
WEIGHT_TITLE = 0.7
WEIGHT_AGAIN = 0.2
WEIGHT_TEXT = 0.7
WEIGHT_MARK = 0.5
WEIGHT_HEADER = 1.0
WEIGHT_MENTION = 0.1
WEIGHT_NO_PROSE = 0.4
WEIGHT_FORM = 0.6
WEIGHT_DECLARED = 0.8

# How many different weak words make a page without any prose, or with a sentence of it, what they speak of; and a wall's.
WEAK_ALONE = 2
WEAK_BESIDE_PROSE = 4
WEAK_WALL = 2

# A main text shorter than this, in characters, that reports nothing and speaks to its visitor is a notice of some kind; a line as
# short as this is a call to do something.
LITTLE = 600
CALL = 34

_WEAK_OUTCOMES = {
    "soft_404": Outcome.SOFT_404,
    "login": Outcome.LOGIN,
    "bot_check": Outcome.BOT_CHECK,
    "consent": Outcome.CONSENT_WALL,
    "parked": Outcome.PARKED,
    "error": Outcome.SERVER_ERROR,
    "shell": Outcome.EMPTY_SHELL,
}

# The path of a front page: nothing, a language, or a name for one.
_HOME = re.compile(
    r"(?:[a-z]{2}(?:-[a-z]{2})?|(?:[a-z]{2}/)?(?:index|default|home|homepage|main|start|startseite|accueil|inicio)(?:\.\w{2,5})?)?"
)

# What makes an invitation one to a letter, an event or a gift: no wall.
_LETTER = re.compile(
    r"newsletter|letter|e-?mail|donat|spenden|\bdon\b|розсилк|рассылк|뉴스레터|appears in print", re.IGNORECASE
)

# Kinds of sign that take the page's place, in the order in which they are looked for.
_INSTEAD = (
    ("bot_check", Outcome.BOT_CHECK),
    ("parked", Outcome.PARKED),
    ("soft_404", Outcome.SOFT_404),
    ("error", Outcome.SERVER_ERROR),
    ("consent", Outcome.CONSENT_WALL),
)

_CJK = re.compile(r"[぀-ヿ㐀-鿿가-힯]")
_SENTENCE = re.compile(r"(?:[^.!?。！？…؟\n]|[.](?=\S))+(?:[.!?。！？…؟]+|\n|$)")
_QUOTED = re.compile(r"[‘'“\"«„「『][^‘“”’\"«»„“「」『』]{2,90}[’'”\"»“」』]")
_SITE_NAME = re.compile(r"\s+[|–—·•\-]\s+")

# Words with which a site speaks of itself.
_WE = re.compile(
    r"\b(?:we|our|us|wir|uns|unser\w*|nous|notre|nos|nosotros|nuestr\w+|ми|нас|нам|наш\w*|мы|my|nasz\w*)\b|저희|당사|当社|弊社",
    re.IGNORECASE,
)

# What a sentence that reports has and a notice has not: a figure, a name within it, a word of saying.
_PARTICULAR = re.compile(
    r"\d|(?<=[a-zа-яіїєґ,] )[A-ZА-ЯІЇЄҐ][a-zа-яіїєґ]{2,}|\b(?:said|says|told|announced|according|reported|sagte|teilte|erklärte|selon|annoncé|déclaré|dijo|informó|"
    r"повідоми\w+|сказа\w+|заяви\w+|обіця\w+|сообщи\w+|заявил\w*|podał\w*|poinformował\w*)\b|밝혔|말했|전했|発表|述べ"
)

# How a sentence of running text ends; a teaser or a menu's entry does not.
_ENDED = re.compile(r"[.!?。！？…؟][)’'”\"»“」』\s\d\[\]]*$")

# Words with which a page speaks to its visitor instead of reporting.
_ADDRESS = re.compile(
    r"\b(?:you|your|yours|please|click|here|ihr|ihre|ihren|ihnen|bitte|hier|du|dein\w*|vous|votre|vos|veuillez|cliquez|usted|su|tu|tus|haga|pulse|"
    r"ви|вас|вам|ваш\w*|будь ласка|вы|вас|вам|ваш\w*|пожалуйста|нажмите|proszę|twoj\w*|twój|cookies?|javascript|browser)\b|세요|십시오|주세요|ください|下さい",
    re.IGNORECASE,
)


@dataclass(frozen=True, kw_only=True)
class Features:
    """What the gate looks at. ``main`` is the visible main text, ``text`` all visible text, ``marks`` names of elements
    (classes and ids), ``headings`` the visible headings, ``cut`` why the main document ended early, empty when it did not,
    ``language`` the one that the source is said to have, ``passwords`` the visible fields for one."""

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
    headings: Sequence[str] = ()
    language: str | None = None

    @cached_property
    def sentences(self) -> tuple[str, ...]:
        """The sentences of all visible text but the headings, with quoted words taken out."""
        headings = set(self.headings)
        unquoted = "\n".join(_QUOTED.sub(" ", line) for line in self.text.splitlines() if line.strip() not in headings)
        return tuple(s for m in _SENTENCE.finditer(unquoted) if (s := m.group().strip()))

    @cached_property
    def prose(self) -> int:
        """How much running text there is: sentences of some length that report, in characters."""
        return sum(_length(s) for s in _split(self.main) if _reports(s))


@dataclass(frozen=True, slots=True, kw_only=True)
class Judgement:
    """The outcome and the reasons for it, the weightiest first."""

    outcome: Outcome
    reasons: tuple[str, ...]


@lru_cache(maxsize=1)
def _signs() -> dict[str, dict[str, list[re.Pattern[str]]]]:
    return {
        name: {place: [re.compile(p, re.IGNORECASE) for p in patterns] for place, patterns in places.items()}
        for name, places in _data().items()
        if name != "weak"
    }


@lru_cache(maxsize=1)
def _weak() -> dict[str, list[re.Pattern[str]]]:
    return {name: [re.compile(p, re.IGNORECASE) for p in patterns] for name, patterns in _data()["weak"].items()}


def _data() -> dict[str, Any]:
    return tomllib.loads((files("harness.capture") / "gate_signs.toml").read_text(encoding="utf-8"))


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
    return _by_signs(f)


def _by_signs(f: Features) -> Judgement:
    for name, outcome in _INSTEAD:
        score = _score(f, name)
        if score.points >= THRESHOLD and f.prose < (ARTICLE if score.headed else PROSE):
            return _outcome(outcome, *score.reasons)
    login = _score(f, "login")
    asked = _outcome(Outcome.LOGIN, *(login.reasons or ("a password is asked for, and there is little else",)))
    if f.passwords and login.points + WEIGHT_FORM >= THRESHOLD and f.prose < (ARTICLE if login.headed else PROSE):
        return asked
    if wall := _paywall(f):
        return wall
    if login.spoken and login.points >= THRESHOLD and f.prose < PROSE:
        return asked
    if shell := _shell(f):
        return shell
    if nothing := _nothing_said(f) or _walled(f):
        return nothing
    if f.language and (spoken := language_of(f.main or f.text)) and spoken != f.language.split("-")[0].lower():
        return _outcome(Outcome.WRONG_LANGUAGE, f"the page is in {spoken}, the source is said to be in {f.language}")
    return Judgement(outcome=Outcome.COMPLETE, reasons=())


def _paywall(f: Features) -> Judgement | None:
    """An article that breaks off before a wall: words of one at its end or in an element made for them, or so declared."""
    tail = f.main[-END_OF_TEXT:]
    phrase = next((h for s in _split(tail) if not _LETTER.search(s) and (h := _direct(s, "paywall"))), "")
    anywhere = phrase or next((h for s in f.sentences if not _LETTER.search(s) and (h := _direct(s, "paywall"))), "")
    mark = next((m.group() for p in _signs()["paywall"]["marks"] if (m := p.search(f.marks))), "")
    points, reasons = 0.0, list[str]()
    if phrase:
        points, reasons = points + THRESHOLD, [*reasons, f"the text ends with “{phrase}”"]
    elif anywhere:
        points, reasons = points + WEIGHT_TEXT, [*reasons, f"text says “{anywhere}”"]
    if mark:
        points, reasons = points + WEIGHT_MARK, [*reasons, f"an element is named “{mark.strip()}”"]
    if f.meta.get("ld:isAccessibleForFree", "").lower() == "false":
        points, reasons = points + WEIGHT_DECLARED, [*reasons, "the page declares itself not accessible for free"]
    tier = f.meta.get("article:content_tier", "").lower()
    if tier in ("locked", "metered"):
        points, reasons = points + WEIGHT_DECLARED, [*reasons, f"the page declares its content {tier}"]
    if points and f.locked:
        points, reasons = points + WEIGHT_MARK, [*reasons, "the page can't be scrolled"]
    if points and f.prose < PROSE:
        points += WEIGHT_NO_PROSE
    return _outcome(Outcome.PAYWALL, *reasons) if points >= THRESHOLD else None


def _shell(f: Features) -> Judgement | None:
    length = _length(f.text)
    asked = next((h for s in (*f.headings, *f.sentences) if (h := _direct(s, "shell"))), "")
    if asked and f.prose < PROSE:
        return _outcome(Outcome.EMPTY_SHELL, f"text says “{asked}”")
    if length < SHELL_LENGTH and f.scripts and not any(_reports(s, least=12) for s in _split(f.text)):
        return _outcome(Outcome.EMPTY_SHELL, f"{length} characters of text, {f.scripts} scripts")
    if not f.text.strip():
        return _outcome(Outcome.EMPTY_SHELL, "no visible text at all")
    return None


def _nothing_said(f: Features) -> Judgement | None:
    """What a page is for that reports nothing: by several weak words, or by speaking to its visitor and saying nothing else."""
    if f.prose >= PROSE:
        return None
    lines = [line for line in f.main.splitlines() if "©" not in line]
    sentences = [s for line in lines for s in _split(line)]
    plain = [s for s in sentences if _reports(s) and _plain(s)]
    said = "\n".join([f.title, *f.headings, *(s for s in sentences if s not in plain)])
    found = {name: _found(said, name) for name in _WEAK_OUTCOMES}
    if f.passwords:
        found["login"] |= {"a field for a password", "and little else"}
    name = max(found, key=lambda n: len(found[n]))
    reported = sum(_length(s) for s in plain)
    beside = reported >= PROSE / 3 and not f.passwords
    words = ", ".join(f"“{word}”" for word in sorted(found[name])[:4])
    if len(found[name]) >= (WEAK_BESIDE_PROSE if beside else WEAK_ALONE):
        return _outcome(_WEAK_OUTCOMES[name], f"nothing is reported, and the page speaks of {words}")
    addressed = any(_ADDRESS.search(s) or _WE.search(s) for s in (*f.headings, *sentences))
    if reported or len(f.main) > LITTLE or not (addressed or found[name]):
        return None
    outcome = _WEAK_OUTCOMES[name] if found[name] else Outcome.SOFT_404
    return _outcome(outcome, "nothing is reported: the page only speaks to its visitor", *([words] if words else []))


def _plain(sentence: str) -> bool:
    """Whether a sentence reports something in particular (a figure, a name, who said so), or at least not what a notice says."""
    if _PARTICULAR.search(sentence):
        return True
    return not any(_words(sentence, name) for name in _WEAK_OUTCOMES)


def _walled(f: Features) -> Judgement | None:
    """An article after whose last reporting sentence several words of a wall stand, as an invitation."""
    sentences = [s for line in f.main.splitlines() if "©" not in line for s in _split(line)]
    last = max((n for n, s in enumerate(sentences) if _reports(s) and not _words(s, "paywall")), default=-1)
    rest = sentences[last + 1 :]
    tail = "\n".join(rest)
    if last < 0 or len(tail) > END_OF_TEXT or _LETTER.search(tail):
        return None
    found = _found(tail, "paywall")
    if len(found) < WEAK_WALL or not (_ADDRESS.search(tail) or any(_length(s) <= CALL for s in rest)):
        return None
    return _outcome(Outcome.PAYWALL, "the text ends with " + ", ".join(f"“{word}”" for word in sorted(found)[:4]))


def _found(text: str, name: str) -> set[str]:
    """The different weak words of a kind in ``text``."""
    return {m.group().lower() for p in _weak()[name] if (m := p.search(text))}


def _words(sentence: str, name: str) -> bool:
    """Whether a sentence, outside its quotations, has enough weak words of a kind to be about that and nothing else."""
    return len(_found(_QUOTED.sub(" ", sentence), name)) >= WEAK_ALONE


@dataclass(frozen=True, slots=True, kw_only=True)
class _Score:
    points: float
    reasons: tuple[str, ...]
    headed: bool = False
    spoken: bool = False


def _score(f: Features, name: str) -> _Score:
    """Points and reasons of one kind of sign; ``headed`` when title or heading is such a sign. Little prose only adds to a sign."""
    points, reasons = 0.0, list[str]()
    title = next((h for part in _SITE_NAME.split(f.title) if (h := _direct(part, name, "title"))), "")
    heading = next((h for text in f.headings for part in (text,) if (h := _direct(part, name, "title"))), "")
    sentence = next((h for s in f.sentences if (h := _direct(s, name))), "")
    for said, weight, where in (
        (title, WEIGHT_TITLE, "title"),
        (heading, WEIGHT_AGAIN if title else WEIGHT_TITLE, "heading"),
        (sentence, WEIGHT_TEXT, "text"),
    ):
        if said:
            points += weight
            reasons.append(f"{where} says “{said}”")
    headed, spoken = bool(title or heading), bool(sentence)
    signs = _signs()[name]
    mark = next((m.group() for p in signs.get("marks", ()) if (m := p.search(f.marks))), "")
    if mark:
        points, reasons = points + WEIGHT_MARK, [*reasons, f"an element is named “{mark.strip()}”"]
    lines = "\n".join(f"{k.lower()}: {v.lower()}" for k, v in f.headers)
    header = next((m.group() for p in signs.get("headers", ()) if (m := p.search(lines))), "")
    if header:
        points, reasons = points + WEIGHT_HEADER, [*reasons, f"a header says “{header[:60]}”"]
    if not points and any(p.search(f.text) for p in signs.get("text", ())):
        points, reasons = WEIGHT_MENTION, ["the text mentions it"]
    if points and f.prose < PROSE:
        points += WEIGHT_NO_PROSE
    return _Score(points=points, reasons=tuple(reasons), headed=headed, spoken=spoken)


def _direct(sentence: str, name: str, place: str = "text") -> str:
    """The words of a sign, where they are what the sentence is for; empty where it merely holds them, or none."""
    sentence = _QUOTED.sub(" ", sentence).strip()
    signs = _signs()[name]
    headed = place == "title"
    for pattern in (*signs.get("text", ()), *(signs.get("title", ()) if headed else ())):
        match = pattern.search(sentence)
        if match is None:
            continue
        said: str = match.group()
        share = len(said.strip()) / len(sentence)
        if share >= (HEADED_SHARE if headed else DIRECT_SHARE) or (not headed and _length(sentence) <= DIRECT_LENGTH):
            return said.strip()[:60]
    return ""


def _split(text: str) -> Iterator[str]:
    for match in _SENTENCE.finditer(text):
        if sentence := match.group().strip():
            yield sentence


def _reports(sentence: str, least: int = 30) -> bool:
    """Whether a sentence is running text: long enough, addressed to nobody, and no sign of anything."""
    if _length(sentence) < least or not _ENDED.search(sentence) or _ADDRESS.search(_QUOTED.sub(" ", sentence)):
        return False
    return not any(_direct(sentence, name) for name in _signs())


def _length(text: str) -> int:
    """Characters of text, where one of a script without spaces counts for three."""
    return len(text) + 2 * len(_CJK.findall(text))


def _elsewhere(f: Features) -> Judgement | None:
    """Whether the address led away from the article: to the home page, to a login, or to another site."""
    asked, got = urlsplit(f.url), urlsplit(f.final_url)
    if not got.hostname or f.url == f.final_url:
        return None
    deep = asked.path.strip("/") != "" or bool(asked.query)
    home = _HOME.fullmatch(got.path.strip("/").lower()) is not None
    if _site(asked.hostname or "") != _site(got.hostname):
        return _outcome(Outcome.REDIRECTED_SITE, f"{asked.hostname} leads to {got.hostname}")
    if deep and home:
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
