"""Accepting evidence: the passages that stand now become the baselines of a lock file."""

from __future__ import annotations

import difflib
from collections.abc import Iterable
from dataclasses import dataclass
from types import MappingProxyType

from harness.model.registry import Baseline, Lock


@dataclass(frozen=True, slots=True, kw_only=True)
class Offer:
    """A passage that could be accepted for one evidence link, as read from ``snapshot``."""

    claim: str
    link: str
    source: str
    snapshot: str
    exact: str
    prefix: str
    suffix: str
    title: str
    extractor: int
    reference: str = ""
    image: str = ""
    fingerprint: str = ""
    image_address: str = ""
    caption: str = ""
    credit: str = ""


def accept(lock: Lock, offers: Iterable[Offer], *, by: str, on: str, why: str, known: set[tuple[str, str]]) -> Lock:
    """``lock`` with every offer that differs from what it holds, signed ``by`` at ``on`` (RFC 3339) with ``why``.

    A passage that reads as accepted keeps its block, so that accepting twice changes nothing. Blocks of links that
    the registry no longer has (not in ``known``, pairs of claim id and link key) are dropped.
    """
    baselines = {key: baseline for key, baseline in lock.baselines.items() if key in known}
    for offer in offers:
        key = (offer.claim, offer.link)
        old = baselines.get(key)
        if old is not None and _reads(old) == _reads(offer):
            continue
        baselines[key] = Baseline(
            claim=offer.claim,
            link=offer.link,
            source=offer.source,
            snapshot=offer.snapshot,
            exact=offer.exact,
            prefix=offer.prefix,
            suffix=offer.suffix,
            title=offer.title,
            by=by,
            on=on,
            why=why,
            extractor=offer.extractor,
            reference=offer.reference,
            image=offer.image,
            fingerprint=offer.fingerprint,
            image_address=offer.image_address,
            caption=offer.caption,
            credit=offer.credit,
        )
    return Lock(article=lock.article, baselines=MappingProxyType(dict(sorted(baselines.items()))))


def _reads(one: Baseline | Offer) -> tuple[str | int, ...]:
    words = (one.exact, one.prefix, one.suffix, one.source, one.extractor)
    return (*words, one.reference, one.image, one.fingerprint, one.image_address, one.caption, one.credit)


def lock_diff(before: str, after: str, name: str) -> str:
    """A unified diff of a lock file's text, empty when nothing changes."""
    return "".join(
        difflib.unified_diff(
            before.splitlines(keepends=True),
            after.splitlines(keepends=True),
            f"{name} (now)",
            f"{name} (accepted)",
            n=1,
        )
    )
