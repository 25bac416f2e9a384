"""Answers of data (JSON, tables of plain text): told by how they are built, not by the words of a page.

An answer that only says how it went, in fields that programs have for that (`detail`, `error`, `success`), is a notice; one of lists and
objects that are empty holds nothing; one that holds values is what was asked for, whatever words stand in them.
"""

from __future__ import annotations

import json
import re
from collections.abc import Iterator
from dataclasses import dataclass
from typing import Any

from harness.capture.gate_page import Features
from harness.capture.gate_sentences import NOTICES
from harness.capture.gate_words import core, direct
from harness.evidence.patterns import later

# Fields about an answer, and those in which it says how the request went.
_ABOUT = (
    r"(?:http_?)?(?:status|code)(?:_?(?:code|text))?|state|ok|success|succeeded|errno|error_?(?:code|type|id)|path|url|uri|method|timestamp|version|locale|domain|"
    r"(?:request|trace|correlation|transaction|event|ray|span)_?-?id|request|trace|documentation_?url|__typename|jsonrpc|msg|messages?"
)
_OF_ANSWER = later(_ABOUT, re.IGNORECASE)
_ENVELOPE = later(
    rf"{_ABOUT}|errors?|err|error_?(?:message|description|name)|faults?|faultstring|exception|details?|title|reason|description|text|hint|type|kind|name|class|instance|time|date|location|extensions|"
    r"stack|help|more_?info|docs?|link|retry_?after(?:_\w+)?|retryable|severity|level|category|source|target|params?|field|result|response|body|payload|content|data|id",
    re.IGNORECASE,
)

# Those of them that alone say that a request failed, when something stands in them; and those that do when they are false.
_FAILED = later(r"errors?|err|faults?|exception|error_?(?:code|type|message|description)|faultstring", re.IGNORECASE)
_SUCCEEDED = later(r"ok|success|succeeded", re.IGNORECASE)
_STATUS = later(r"(?:http_?)?(?:status|code)(?:_?code)?|error_?code", re.IGNORECASE)
_FAILURE = later(r"error|errored|fail(?:ed|ure)?|denied|rejected|unavailable|unauthori[sz]ed|forbidden", re.IGNORECASE)

# Fields about a list besides what is in it: its pages, how it was asked for; and how many entries it has.
_OF_LIST = later(
    r"(?:page|pages|per_?page|limit|offset|start|from|to|next|prev|previous|first|last|has_?(?:more|next)|more|cursor|took|elapsed|query|q|search|sort|order|filter|self|href|"
    r"(?:next|prev|previous|first|last|current|page|total)_?(?:page|pages|cursor|url|link|size|number))",
    re.IGNORECASE,
)
_SIZE = later(
    r"(?:total|count|num|number|size|hits|matches)(?:_?(?:count|results?|items|hits|pages|found))?|num_?found",
    re.IGNORECASE,
)

# How long the sentences are at most, in characters, with which an answer says how it went.
LONGEST = 1500

# So many values of its own make an answer what was asked for.
VALUES = 3

# What programs say of themselves, by kind of notice, in words or in a name (`not_found`, `NotFound`).
_SAYS = (
    (
        "login",
        r"authenticat|unauthori[sz]ed|log ?in\b|sign ?in\b|credentials|(?:invalid|missing|expired|no|bad)\W{1,2}(?:\w+\W{1,2})?(?:access |auth |bearer |api )?(?:token|key|session)|(?:token|session)\W(?:\w+\W)?(?:expired|invalid|missing|required)|authorization header|api key",
    ),
    ("rate", r"rate ?limit|too many|throttl|quota|limit exceeded|slow down"),
    ("bot_check", r"captcha|are you (?:a )?(?:human|robot)|bot detect|challenge required"),
    ("paywall", r"subscription|subscriber|payment required|paywall|premium|upgrade your plan"),
    (
        "error",
        r"internal|temporar|unavailable|time[ds]? ?-?out|maintenance|database|overload|gateway|method not|server error|forbidden|permission|access denied|bad request|invalid",
    ),
    (
        "soft_404",
        r"not ?found|(?:no|does ?n[o']?t|doesn[’']t) (?:such|exist|match)|no (?:\w+ ){0,2}(?:matches|found)|unknown (?:id|resource|route|path|article|document|record)|no route|no longer (?:exists|here)|deleted|removed|gone\b",
    ),
)
_SAID = tuple((kind, later(pattern, re.IGNORECASE)) for kind, pattern in _SAYS)

# What an answer of plain text is called, what parts the cells of a table in it (a sentence has a space behind it), and how often at least.
_PLAIN = later(r"text/(?:plain|csv)\b", re.IGNORECASE)
_PARTS = later(r"[,;|](?=\S)")
CELLS = 6

# The kinds of notice that an answer's code stands for.
_OF_CODE = {401: "login", 402: "paywall", 404: "soft_404", 407: "login", 410: "soft_404", 429: "rate"}

# Words in names without spaces are parted before they are read.
_PARTED = later(r"(?<=[a-z])(?=[A-Z])|[_-]")

_Leaf = tuple[str, Any]


@dataclass(frozen=True, slots=True)
class Answer:
    """What an answer of data is: a kind of notice, empty where it holds what was asked for; and why."""

    kind: str
    reasons: tuple[str, ...] = ()


def answered(f: Features) -> Answer | None:
    """What an answer of data is; nothing where the page is none, how it is built doesn't tell, or it is nested too deep to be gone through."""
    try:
        return _answered(f)
    except RecursionError:
        return None


def _answered(f: Features) -> Answer | None:
    if _table(f):
        return Answer("")
    data = _data(f)
    if data is None:
        return None
    value = data[0]
    leaves = list(_leaves("", value))
    words = [part for _, part in leaves if isinstance(part, str)]
    # Where in a request an error stands is told of the request.
    own = [part for name, part in _leaves("", value, outside=_FAILED) if _holds(part) and _tells(name, part)]
    noticed = sum(map(_notices, words))
    if len(own) < VALUES and sum(map(len, words)) <= LONGEST and (failed := _failed(value)):
        return Answer(_kind(value, words), (failed,))
    if _empty(value) and not any(_holds(part) and not _counts(name, part) for name, part in leaves):
        return Answer("shell", ("the answer holds nothing: its lists and objects are empty",))
    if (own and not noticed) or (len(own) >= VALUES and len(own) > noticed):
        return Answer("")
    return None


def _table(f: Features) -> bool:
    """Whether an answer of plain text is a table: as many marks that part cells as words, and figures."""
    text = f.text
    plain = any(k.lower() == "content-type" and _PLAIN.match(v) for k, v in f.headers)
    return plain and any(map(str.isdigit, text)) and len(_PARTS.findall(text)) >= max(CELLS, len(text.split()))


def _data(f: Features) -> tuple[Any] | None:
    """What an answer of data holds; nothing where the page is none. An answer may be ``null``."""
    text = f.text.strip()
    told = any(k.lower() == "content-type" and re.search(r"[/+]json\b", v, re.IGNORECASE) for k, v in f.headers)
    if not (told or text[:1] in ("{", "[")):
        return None
    try:
        value = json.loads(text)
    except ValueError:
        return None
    return (value,) if told or isinstance(value, dict | list) else None


def _leaves(name: str, value: Any, *, outside: re.Pattern[str] | None = None) -> Iterator[_Leaf]:
    """The values of an answer, each with the field that it stands in; entries of a list stand in the list's."""
    if outside and outside.fullmatch(name):
        return
    if isinstance(value, dict):
        for key, part in value.items():
            yield from _leaves(key, part, outside=outside)
    elif isinstance(value, list):
        for part in value:
            yield from _leaves(name, part, outside=outside)
    else:
        yield name, value


def _tells(name: str, value: object) -> bool:
    """Whether a value is none of those in which an answer says how it went; what is told in figures is no message, whatever its field."""
    return not (_OF_ANSWER if isinstance(value, int | float) else _ENVELOPE).fullmatch(name)


def _holds(value: object) -> bool:
    """Whether a value tells anything."""
    return value is not None and value is not False and value != ""


def _failed(value: Any) -> str:
    """What says that a request failed; empty where nothing does."""
    if not isinstance(value, dict):
        return ""
    for key, part in value.items():
        inner = part if isinstance(part, dict) else {}
        if _STATUS.fullmatch(key) and (code := _code(part)) and code >= 400:
            return f"the answer's {key} is {code}"
        if _FAILED.fullmatch(key) and part not in (None, False, 0) and part not in ("", [], {}):
            return f"the answer says what failed, in “{key}”"
        if _SUCCEEDED.fullmatch(key) and part is False:
            return f"the answer says that {key} is false"
        if _STATUS.fullmatch(key) and isinstance(part, str) and _FAILURE.fullmatch(part):
            return f"the answer's {key} is “{part}”"
        if inner and all(_ENVELOPE.fullmatch(name) for name in inner) and (failed := _failed(inner)):
            return failed
    said = [part for part in value.values() if part is not None]
    if said and all(_ENVELOPE.fullmatch(key) for key in value) and all(isinstance(part, str) for part in said):
        if mark := next((part for part in said if _notices(part)), ""):
            return f"the answer says nothing but “{mark[:120]}”"
    return ""


def _kind(value: Any, words: list[str]) -> str:
    """The kind of notice by the answer's code, by what programs say, or by any notice's words; an error else."""
    codes = (_code(part) for name, part in _leaves("", value) if _STATUS.fullmatch(name))
    if kind := next((_OF_CODE[code] for code in codes if code in _OF_CODE), ""):
        return kind
    said = " · ".join(_PARTED.sub(" ", word) for word in words)
    if kind := next((kind for kind, sign in _SAID if sign.search(said)), ""):
        return kind
    found = {kind: len(core(said, kind)) for kind in NOTICES}
    kind = max(found, key=lambda kind: found[kind])
    return kind if found[kind] else "error"


def _notices(text: object) -> bool:
    """Whether a value says what a notice does."""
    return isinstance(text, str) and (
        any(sign.search(_PARTED.sub(" ", text)) for _, sign in _SAID)
        or any(core(text, kind) or direct(text, kind) for kind in NOTICES)
    )


def _code(value: object) -> int:
    """The code of an answer of 4xx or 5xx; 0 where a value is none."""
    return int(str(value)) if re.fullmatch(r"[45]\d\d", str(value)) else 0


def _empty(value: Any) -> bool:
    """Whether there are empty lists, objects or nothing at all in an answer."""
    if isinstance(value, dict) and value:
        return any(map(_empty, value.values()))
    return value is None or (isinstance(value, list | dict | str) and not value)


def _counts(name: str, value: object) -> bool:
    """Whether a value tells of the answer, or of an empty list in it, rather than what was asked for."""
    return bool(_OF_ANSWER.fullmatch(name) or _OF_LIST.fullmatch(name) or (value == 0 and _SIZE.fullmatch(name)))
