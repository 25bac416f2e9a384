"""Whole pages of several makes, with edits of each by hand: pairs, and what the answer about each must hold.

The pages stand in ``pages/tune.txt``, which the comparison was tuned on, and ``pages/apart.txt``, which it was not; the first says how
they are written. ``wide.txt`` and ``wide_apart.txt`` are two halves of a later set of other makes, ``wide_last.txt`` ten more;
``wide_next.txt`` and ``wide_next_apart.txt`` two halves of a set that was written after them, as are ``wide_fresh.txt`` and
``wide_fresh_apart.txt``. ``bare.txt``, ``bare_next.txt``, ``bare_last.txt``, ``bare_fresh.txt`` and ``bare_after.txt`` were written one after the other, the later ones after the
mending that the earlier had led to: pages without style sheets, of which only whether they changed is asked. Each edit is made along
with all that its page does by itself; each of those alone must be no change.
"""

from __future__ import annotations

import re
from base64 import b64encode
from collections.abc import Iterator
from dataclasses import dataclass
from functools import lru_cache
from io import BytesIO
from pathlib import Path

from PIL import Image

from tests.pictures import picture as drawn

_HERE = Path(__file__).parent / "pages"
_PICTURE = re.compile(r"\{pic (\w+)( small)?\}")


@dataclass(frozen=True, slots=True, kw_only=True)
class Case:
    """Two pages and what is expected of their comparison: ``none``, ``changed`` (whatever it is called), ``wording`` (a change, and none of a critical kind), or what one
    finding must hold, as ``place=… kind=…``, with alternatives parted by “|”. ``again`` is the second page captured once more, where it was."""

    name: str
    language: str
    before: str
    after: str
    expected: str
    quote: str = ""
    encoding: str = "utf-8"
    again: str = ""

    def sides(self) -> tuple[bytes, bytes]:
        """Both pages as they are sent."""
        return (
            self.before.encode(self.encoding, "xmlcharrefreplace"),
            self.after.encode(self.encoding, "xmlcharrefreplace"),
        )


def cases(name: str) -> list[Case]:
    """The cases of one file, with their pictures in the pages' own addresses."""
    sections = re.split(r"^=== ", (_HERE / f"{name}.txt").read_text(encoding="utf-8"), flags=re.MULTILINE)[1:]
    return [case for section in sections for case in _cases(section)]


def right(case: Case, answer: dict[str, object]) -> bool:
    """Whether an answer of `harness diff` is what the case expects."""
    findings = answer.get("findings")
    if not isinstance(findings, list):
        return False
    if case.expected == "none":
        return answer["changed"] is False
    if case.expected == "wording":
        told = {f["kind"] for f in findings if f["code"] != "FC248"}
        return (answer["changed"] is True and told <= {"wording", "typography"}) or not told
    if case.expected == "changed":
        return answer["changed"] is True
    wanted = [dict(_pair(p) for p in re.split(r" (?=\w+=)", one)) for one in case.expected.split("|")]
    return answer["changed"] is True and any(all(f[k] == v for k, v in w.items()) for w in wanted for f in findings)


def _pair(text: str) -> tuple[str, str]:
    key, _, value = text.partition("=")
    return key, value


def _cases(section: str) -> Iterator[Case]:
    first, *lines = section.splitlines()
    name, language, *encoding = (part.strip() for part in first.split("|"))
    edits = [line.removeprefix("-- ").split(" ⇒ ") for line in lines if line.startswith("-- ")]
    page = "\n".join(line for line in lines if not line.startswith("-- "))
    noise = [edit[1:] for edit in edits if edit[0] == "noise"]

    def case(label: str, after: str, expected: str, quote: str = "") -> Case:
        return Case(
            name=f"{name}: {label}",
            language=language,
            before=_pictured(page),
            after=_pictured(after),
            expected=expected,
            quote=quote,
            encoding=encoding[0] if encoding else "utf-8",
        )

    for old, new in noise:
        yield case(f"noise {old[:40]}", _replaced(page, old, new), "none")
    for expected, *rest in edits:
        if expected == "noise":
            continue
        quote = rest.pop(0) if expected.startswith("quote ") else ""
        old, new = rest
        after = _replaced(page, old, new)
        for was, now in noise:
            if was in after:
                after = _replaced(after, was, now)
        yield case(f"{old[:40]} → {new[:40]}", after, expected.removeprefix("quote "), quote)
    if noise:
        after = page
        for was, now in noise:
            after = _replaced(after, was, now)
        yield case("all noise", after, "none")


def _replaced(page: str, old: str, new: str) -> str:
    for was, now in zip(old.split(" ¦ "), new.split(" ¦ "), strict=True):
        if was not in page:
            raise ValueError(f"not on the page: {was}")
        page = page.replace(was, now)
    return page


@lru_cache(maxsize=64)
def _address(name: str, small: str) -> str:
    image = Image.open(BytesIO(drawn(sum(ord(c) * (n + 7) for n, c in enumerate(name)), small)))
    image.thumbnail((300, 300))
    out = BytesIO()
    image.convert("RGB").save(out, "JPEG", quality=60 if small else 85)
    return f"data:image/jpeg;base64,{b64encode(out.getvalue()).decode()}"


def _pictured(page: str) -> str:
    return _PICTURE.sub(lambda m: _address(m[1], "small" if m[2] else ""), page)


def expected_kind(case: Case) -> str:
    """What a case is counted as: noise, or what is expected, with “quote” before it where one was asked about."""
    if case.expected == "none" and not case.quote:
        return "no change"
    return f"quote {case.expected}" if case.quote else case.expected
