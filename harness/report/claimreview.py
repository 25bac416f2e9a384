"""The claims as schema.org data (JSON-LD): what was claimed and, only where a check came to a result, a ClaimReview.

A ClaimReview says how a claim came out of being checked. So *supported* and *contradicted* are reviews; *changed* and *unverified* are
not: there the page moved or could not be read, which says nothing about the claim, and a rating would say something to whoever reads it. Ratings
are words, without a number: the verdicts are no scale of truth, and a search engine would read one. Of a claim that the article attributes
to somebody only that was checked: whether it was said; the rating says no more.
"""

from __future__ import annotations

import json
import uuid
from collections.abc import Iterator
from typing import Any

from harness.model.registry import Article, Claim, Source, SourceType
from harness.model.verdict import EvidenceState, LinkResult, Report, Status, Verdict
from harness.report.neutral import address, json_for_html, line
from harness.report.words import shortened

_NAMESPACE = uuid.UUID("a1b0cf2e-6f0e-5a39-9f4e-6a6f0f3d1b77")
_QUOTE = 500


def claimreview(report: Report) -> bytes:
    """One JSON-LD document that may stand in an HTML page's script element as it is."""
    claims = {claim.id: claim for claim in report.registry.claims}
    graph: list[dict[str, Any]] = []
    used = {claims[verdict.claim].article for verdict in report.verdicts}
    graph += [_article(article) for article in report.registry.articles.values() if article.id in used]
    for verdict in report.verdicts:
        graph += _nodes(report, claims[verdict.claim], verdict)
    data = {"@context": "https://schema.org", "@graph": graph}
    return (json_for_html(json.dumps(data, ensure_ascii=False, indent=2)) + "\n").encode("utf-8", "replace")


def identifier(*parts: str) -> str:
    """A stable name for what ``parts`` name, as a URN that needs no registered domain."""
    return f"urn:uuid:{uuid.uuid5(_NAMESPACE, chr(31).join(parts))}"


def _article(article: Article) -> dict[str, Any]:
    return {
        "@type": "Article",
        "@id": identifier("article", article.id),
        "headline": line(article.title),
        "inLanguage": article.language,
    }


def _nodes(report: Report, claim: Claim, verdict: Verdict) -> Iterator[dict[str, Any]]:
    made: dict[str, Any] = {
        "@type": "Claim",
        "@id": identifier("claim", claim.id),
        "text": line(claim.statement.quote.exact),
        "appearance": {"@id": identifier("article", claim.article)},
    }
    if claim.claimant:
        # Whether it is a person or an organisation the claims file does not say, and a guess would be published.
        made["author"] = {"name": line(claim.claimant)}
    yield made
    rating = _rating(claim, verdict)
    if not rating:
        return
    review: dict[str, Any] = {
        "@type": "ClaimReview",
        "@id": identifier("review", claim.id),
        "claimReviewed": line(claim.statement.quote.exact),
        "itemReviewed": {"@id": made["@id"]},
        "datePublished": report.judged_at[:10],
        "reviewRating": {"@type": "Rating", "alternateName": rating},
        "inLanguage": report.registry.articles[claim.article].language,
    }
    citations = [cited for link in verdict.links if (cited := _citation(report, verdict, link)) is not None]
    if citations:
        review["citation"] = citations
    yield review


def _rating(claim: Claim, verdict: Verdict) -> str:
    """The outcome in words; empty where the check came to none."""
    if verdict.status is Status.CONTRADICTED:
        return "Contradicted by a source cited"
    if verdict.status is not Status.SUPPORTED:
        return ""
    if claim.claimant:
        return "Reported as the sources cited have it"
    standing = {link.state for link in verdict.links if link.state.stands}
    if standing == {EvidenceState.ATTESTED}:
        return "Supported on the word of people or documents seen by the desk"
    if EvidenceState.ATTESTED in standing:
        return "Supported by the sources cited and by people or documents seen by the desk"
    return "Supported by the sources cited"


def _citation(report: Report, verdict: Verdict, link: LinkResult) -> dict[str, Any] | None:
    """A page that the review rests on. People and documents are not cited: there is nothing for a reader to follow."""
    source: Source | None = report.registry.sources.get(link.source)
    if source is None or source.type is not SourceType.WEB or source.confidential or not address(source.url):
        return None
    if verdict.status is Status.SUPPORTED and not link.state.stands:
        return None
    words = link.after or link.before
    cited: dict[str, Any] = {"@type": "WebPage", "url": address(source.url)}
    if source.publisher:
        cited["publisher"] = {"@type": "Organization", "name": line(source.publisher)}
    if source.published:
        cited["datePublished"] = line(source.published)
    if source.language:
        cited["inLanguage"] = source.language
    if words:
        cited["text"] = line(shortened(words, _QUOTE))
    return cited
