"""The page: it carries what it needs, names what it may run, shows every claim, and words of others stay words."""

from __future__ import annotations

import base64
import hashlib
import re
from collections.abc import Callable
from dataclasses import replace
from html.parser import HTMLParser
from pathlib import Path
from types import MappingProxyType

import pytest

from harness.engine.settings import load_settings
from harness.model.place import Place, Problem
from harness.model.registry import Baseline
from harness.model.verdict import (
    EvidenceState,
    Finding,
    LinkResult,
    Report,
    RuleFailure,
    RuleSkip,
    Severity,
    Status,
    Verdict,
)
from harness.report.crop import Crop, CropPair
from harness.report.html import html
from harness.report.views import age
from harness.report.words import when
from tests.conftest import ARTICLE, CLAIMS
from tests.verified import verify_root

HOSTILE = "<script>alert(1)</script><img src=x onerror=alert(2)> “A first”"


@pytest.fixture
def report(registry_root: Callable[..., Path]) -> Report:
    claims = CLAIMS.replace("publisher: National Intelligence Service", f"publisher: '{HOSTILE}'").replace(
        "statement: A first 1,500 soldiers", f"statement: '{HOSTILE}'"
    )
    return verify_root(load_settings(registry_root(claims, ARTICLE + "\n" + HOSTILE + "\n")))


class Parsed(HTMLParser):
    """The page's tags with their attributes, its script and style as they stand, and its words."""

    def __init__(self, page: bytes) -> None:
        super().__init__()
        self.tags: list[tuple[str, dict[str, str | None]]] = []
        self.raw: dict[str, str] = {}
        self.words = ""
        self._in = ""
        self.feed(page.decode())

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        self.tags.append((tag, dict(attrs)))
        self._in = tag
        if tag not in ("del", "ins"):
            self.words += " "

    def handle_data(self, data: str) -> None:
        if self._in in ("script", "style"):
            self.raw[self._in] = self.raw.get(self._in, "") + data
        else:
            self.words += data

    def handle_endtag(self, tag: str) -> None:
        self._in = ""

    def all(self, tag: str) -> list[dict[str, str | None]]:
        return [attributes for name, attributes in self.tags if name == tag]

    @property
    def policy(self) -> str:
        found = [a["content"] for a in self.all("meta") if a.get("http-equiv") == "Content-Security-Policy"]
        assert len(found) == 1
        assert found[0] is not None
        return found[0]


def test_the_page_loads_nothing_and_runs_only_its_own_script(report: Report) -> None:
    page = Parsed(html(report, {}))
    assert [tag for tag, _ in page.tags if tag in ("iframe", "object", "link", "form", "embed", "base")] == []
    assert len(page.all("script")) == len(page.all("style")) == 1
    for tag, attributes in page.tags:
        assert not [name for name in attributes if name.startswith("on") or name == "style"], tag
        for name in ("src", "href"):
            value = attributes.get(name)
            assert value is None or value.startswith(("data:image/png", "#", "http://", "https://")), (tag, value)
            if name == "src" and value:
                assert value.startswith("data:")
    for tag in ("script", "style"):
        digest = base64.b64encode(hashlib.sha256(page.raw[tag].encode()).digest()).decode()
        assert f"{tag}-src 'sha256-{digest}';" in page.policy
    assert page.policy.startswith("default-src 'none';")
    assert "unsafe" not in page.policy
    assert "url(" not in page.raw["style"]
    assert "innerHTML" not in page.raw["script"]
    assert HOSTILE in page.words


def test_on_paper_no_script_is_there_and_every_panel_is_open(report: Report) -> None:
    page = Parsed(html(report, {}, printed=True))
    assert page.all("script") == []
    assert "script-src" not in page.policy
    assert all("open" in attributes and "name" not in attributes for attributes in page.all("details"))
    assert len(page.all("details")) == 1


def test_what_a_script_adds_for_the_screen_is_not_on_paper(report: Report) -> None:
    page = html(report, {}).decode()
    paper = "".join(re.findall(r"@media print \{(.*?)\n\}", page, re.DOTALL))
    added = re.findall(r'\.className = "(\w+)"', page)
    assert added
    assert all(re.search(rf"\.{name}[^{{}}]*\{{ display: none", paper) for name in added)


def test_the_page_marks_the_statement_and_says_why(report: Report) -> None:
    page = Parsed(html(report, {("first-shipment", "nis"): CropPair()}))
    assert [a["class"] for a in page.all("mark")] == ["s unverified"]
    ids = [a["id"] for _, a in page.tags if "id" in a]
    assert len(ids) == len(set(ids))
    assert {"claim-first-shipment", "in-first-shipment", "unverified"} <= set(ids)
    for link in page.all("a"):
        if (link["href"] or "").startswith("#"):
            assert (link["href"] or "")[1:] in ids
    assert "never captured" in page.words
    assert "1 of 1 statement needs somebody before this runs." in page.words


def _verdict(report: Report, **more: object) -> Report:
    old = report.verdicts[0]
    values: dict[str, object] = {
        "claim": old.claim,
        "status": Status.CHANGED,
        "reason": "the passage changed",
        "links": old.links,
    }
    return replace(report, verdicts=(Verdict(**(values | more)),))  # type: ignore[arg-type]


def test_findings_faults_and_what_could_not_be_judged_are_kept_apart(report: Report) -> None:
    place = Place(file="claims/troops.yaml", line=3, column=1)
    shown = _verdict(
        report,
        findings=(
            Finding(code="FC203", severity=Severity.ERROR, message="changed", hint="look again"),
            Finding(code="FC402", severity=Severity.WARNING, message="one origin", hint="find another", waived_by="ed"),
        ),
        skips=(RuleSkip(code="FC203", reason="no layout"),),
        failures=(RuleFailure(code="FC301", error="division by zero"),),
    )
    shown = replace(shown, problems=(Problem(place=place, code="FC020", message="an odd date", hint="", warning=True),))
    words = " ".join(Parsed(html(shown, {})).words.split())
    assert (
        "What to do next look again A fault of the checking itself FC301: division by zero Could not be judged no layout"
        in words
    )
    assert "FC402 one origin (waived by ed)" in words
    assert "find another" not in words
    assert "Faults 1 claim where a rule failed" in words
    assert "FC020 claims/troops.yaml:3:1: an odd date" in words


def test_a_word_diff_and_both_pictures_show_what_changed(report: Report) -> None:
    link = LinkResult(
        claim="first-shipment", link="nis", source="nis", state=EvidenceState.ALTERED, reason="a number",
        before="about 1,500 men", after="about 1,900 men", as_of="2026-01-01T10:00:00Z", snapshot="a" * 64,
    )  # fmt: skip
    shown = replace(_verdict(report, links=(link,)), judged_at="2026-01-03T12:00:00Z")
    picture = Crop(png=b"\x89PNG", width=10, height=5)
    baseline = Baseline(claim="first-shipment", link="nis", source="nis", snapshot="b", exact="x", by="mk", on="2025-12-24T08:00:00Z", why="first look")  # fmt: skip
    page = Parsed(
        html(
            shown,
            {("first-shipment", "nis"): CropPair(before=picture, after=picture)},
            MappingProxyType({("first-shipment", "nis"): baseline}),
        )
    )
    words = " ".join(page.words.split())
    assert "about 1,5001,900 men" in words
    assert "read 2026-01-01 10:00 UTC (2 days before)" in words
    assert "2025-12-24 mk accepted" in words
    assert len(page.all("del")) == len(page.all("ins")) == 1
    assert [a["src"] for a in page.all("img")] == ["data:image/png;base64,iVBORw=="] * 2
    assert all(a["alt"] for a in page.all("img"))


def test_what_a_limit_cut_off_stands_with_the_source(report: Report) -> None:
    limits = tuple(f"http://a.test/{n}.json: more than {n} bytes" for n in range(5))
    link = LinkResult(claim="first-shipment", link="nis", source="nis", state=EvidenceState.HOLDS, limits=limits)
    shown = _verdict(report, links=(link,))
    words = " ".join(Parsed(html(shown, {})).words.split())
    assert "Not all of the page was kept: http://a.test/0.json: more than 0 bytes;" in words
    assert "; and 2 more" in words
    assert "Not all of the page was kept" not in Parsed(html(_verdict(report), {})).words


@pytest.mark.parametrize(
    ("time", "said"),
    [
        ("2026-01-03T11:59:30Z", "just before"),
        ("2026-01-03T11:00:00Z", "1 hour before"),
        ("2026-01-01", "2 days before"),
        ("2023-01-01T00:00:00Z", "3 years before"),
        ("2026-01-04T00:00:00Z", ""),
        ("", ""),
        ("2024~", ""),
    ],
)
def test_ages_are_said_roughly_and_never_wrongly(time: str, said: str) -> None:
    assert age(time, "2026-01-03T12:00:00Z") == said


def test_moments_are_to_the_minute_and_days_stay_days() -> None:
    assert when("2026-01-03T12:34:56.789Z") == "2026-01-03 12:34 UTC"
    assert when("2026-01-03") == "2026-01-03"


def test_many_claims_keep_the_summary_to_a_page(report: Report) -> None:
    claim = report.registry.claims[0]
    many = tuple(replace(claim, id=f"c{n}") for n in range(40))
    registry = replace(report.registry, claims=many)
    links = tuple(replace(link, claim="c0") for link in report.verdicts[0].links)
    verdicts = tuple(
        replace(report.verdicts[0], claim=c.id, links=tuple(replace(li, claim=c.id) for li in links)) for c in many
    )
    page = Parsed(html(replace(report, registry=registry, verdicts=verdicts), {}))
    front = page.words[: page.words.index("Oldest page read")]
    assert "and 26 more, below" in front
    assert len(page.all("details")) == 40
    # One statement for all of them: every one is marked and signed, each in the one before.
    assert len(page.all("mark")) == 40
    assert sum((a.get("class") or "").startswith("sup") for a in page.all("a")) == 40


def test_an_empty_report_is_a_page_too(report: Report) -> None:
    words = Parsed(html(replace(report, verdicts=()), {})).words
    assert "No claim was judged." in words


def test_an_address_that_no_browser_should_follow_is_no_link(report: Report) -> None:
    source = replace(report.registry.sources["nis"], url="javascript:alert(1)")
    registry = replace(report.registry, sources=MappingProxyType({"nis": source}))
    page = Parsed(html(replace(report, registry=registry), {}))
    assert page.all("a")
    assert all((a["href"] or "").startswith("#") for a in page.all("a"))


def test_what_does_not_stand_comes_first_and_says_why(report: Report) -> None:
    claim = report.registry.claims[0]
    other = replace(report.registry.sources["nis"], id="afp", publisher="The agency")
    registry = replace(
        report.registry,
        sources=MappingProxyType({**report.registry.sources, "afp": other}),
        claims=(replace(claim, evidence=(*claim.evidence, replace(claim.evidence[0], key="afp", source="afp"))),),
    )
    holds = replace(report.verdicts[0].links[0], state=EvidenceState.HOLDS, before="stands still", after="stands still")
    gone = replace(
        holds, link="afp", source="afp", state=EvidenceState.GONE, reason="status 404", before="was said", after=""
    )
    verdict = replace(report.verdicts[0], reason="needs 2 sources, 1 of 2", links=(holds, gone))
    words = Parsed(html(replace(report, registry=registry, verdicts=(verdict,)), {})).words
    assert words.index("was said") < words.index("stands still")
    assert "The agency: status 404" in words[: words.index("Oldest page read")]
    assert "Independent source 2 of 2" in words


def test_a_statement_that_is_not_in_the_text_is_listed_under_it(report: Report) -> None:
    claim = report.registry.claims[0]
    quote = replace(claim.statement.quote, exact="A still from a film")
    caption = replace(claim, statement=replace(claim.statement, quote=quote, start=-1, end=-1, caption_of="still.jpg"))
    page = Parsed(html(replace(report, registry=replace(report.registry, claims=(caption,))), {}))
    assert "Not in the running text" in page.words
    assert [a["data-claim"] for a in page.all("mark")] == ["first-shipment"]
    assert "in-first-shipment" in [a.get("id") for a in page.all("a")]
