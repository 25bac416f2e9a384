"""Links that rest on one page count once, whatever the page is called."""

from __future__ import annotations

from dataclasses import replace

import pytest

from harness.model.registry import Need
from harness.model.snapshot import Outcome
from harness.model.verdict import Status
from harness.rules.pages import address, as_one, same_pages
from tests.unit.rules.test_verdicts import OLD, claim, link, seen, snapshot, source, verdict_of

MORE = "8 and 13 October"


@pytest.mark.parametrize(
    ("one", "other", "same"),
    [
        ("http://a.test/x", "https://www.A.test:443/x/?utm_source=mail&fbclid=1#top", True),
        ("http://a.test/x?id=1", "http://a.test/x?id=2", False),
        ("http://a.test/x", "http://b.test/x", False),
        ("http://a.test/#/x", "http://a.test/#/y", False),
        ("http://a.test:8080/x", "http://a.test/x", False),
        ("http://a.test:bad/x", "http://a.test:bad/x", True),
    ],
)
def test_two_spellings_of_an_address(one: str, other: str, same: bool) -> None:
    assert (address(one) == address(other)) is same


def _ends_at(name: str, url: str, outcome: Outcome = Outcome.COMPLETE) -> tuple[str, object, object]:
    one = source(name)
    return name, one, replace(snapshot(outcome), url=one.url or "", final_url=url)


def test_addresses_that_lead_to_one_page_are_one_page() -> None:
    links = [
        _ends_at("a", "http://x.test/1"),
        _ends_at("b", "http://b.test/"),
        _ends_at("c", "http://x.test/1?utm_id=3"),
    ]
    assert same_pages(links) == {"a": "a", "b": "b", "c": "a"}  # type: ignore[arg-type]
    # The last one shows that the two before it are one.
    assert len(set(same_pages([*links, ("d", source("d"), None)]).values())) == 3  # type: ignore[list-item]
    joining = (
        replace(source("e"), url="http://x.test/1"),
        replace(snapshot(), url="http://x.test/1", final_url="http://b.test/"),
    )
    assert set(same_pages([*links, ("e", *joining)]).values()) == {"a"}  # type: ignore[list-item]
    gone = [
        _ends_at("a", "http://x.test/", Outcome.REDIRECTED_HOME),
        _ends_at("b", "http://x.test/", Outcome.REDIRECTED_HOME),
    ]
    assert same_pages(gone) == {"a": "a", "b": "b"}  # type: ignore[arg-type]


def test_one_page_has_one_origin() -> None:
    assert as_one({"a": "a", "b": "nis", "c": "c", "d": "a"}, {"a": "a", "b": "a", "c": "c", "d": "d"}) == {
        "a": "a", "b": "a", "c": "c", "d": "a",
    }  # fmt: skip


@pytest.mark.parametrize("independent", [True, False])
def test_two_quotes_of_one_page_are_one_source(independent: bool) -> None:
    links = (link("nis"), replace(link("nis", MORE), key="nis#2"))
    need = Need(count=2, independent=independent)
    found = verdict_of(claim(*links, need=need), {"nis": seen(OLD)})
    assert found.status is Status.UNVERIFIED
    assert found.reason.endswith("and what holds comes from 1")
    assert "FC401" in found.codes
    two = verdict_of(claim(link("nis"), link("afp"), need=need), {"nis": seen(OLD), "afp": seen(OLD)})
    assert two.status is Status.SUPPORTED
