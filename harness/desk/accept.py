"""Accepting evidence: the passages that stand now become the baselines of a lock file."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from types import MappingProxyType

from harness.evidence.difference import difference
from harness.evidence.normalise import reads
from harness.evidence.sentences import sentence_around
from harness.model.registry import Baseline, Lock, Names


@dataclass(frozen=True, slots=True, kw_only=True)
class Offer:
    """A passage that could be accepted for one evidence link, as read from ``snapshot``. ``looks_otherwise`` says that its words
    are the accepted ones and their picture is not, ``elsewhere`` that what was accepted was read at another address."""

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
    looks_otherwise: bool = False
    elsewhere: bool = False


def accept(lock: Lock, offers: Iterable[Offer], *, by: str, on: str, why: str, known: set[tuple[str, str]]) -> Lock:
    """``lock`` with every offer that differs from what it holds, signed ``by`` at ``on`` (RFC 3339) with ``why``.

    A passage that reads and looks as accepted keeps its block, so that accepting twice changes nothing. Blocks of links that
    the registry no longer has (not in ``known``, pairs of claim id and link key) are dropped.
    """
    baselines = {key: baseline for key, baseline in lock.baselines.items() if key in known}
    for offer in offers:
        key = (offer.claim, offer.link)
        old = baselines.get(key)
        if old is not None and _same(old, offer) and not offer.looks_otherwise:
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


def _same(old: Baseline, offer: Offer) -> bool:
    return _reads(old) == _reads(offer) and not offer.elsewhere


def _reads(one: Baseline | Offer) -> tuple[str | int, ...]:
    words = (one.exact, one.prefix, one.suffix, one.source, one.extractor)
    return (*words, one.reference, one.image, one.fingerprint, one.image_address, one.caption, one.credit)


def kind_of_change(old: Baseline | None, offer: Offer, language: str, names: Names = ()) -> str:
    """What accepting ``offer`` over ``old`` would do: empty where it would change nothing.

    ``new`` says that nothing was accepted there, ``altered`` that a critical token of the sentence differs, ``reworded`` that
    only other words do, ``moved`` that the same sentence stands elsewhere or among others, ``picture`` that the link's picture or
    the passage's looks differ.
    """
    if old is not None and _same(old, offer):
        return "picture" if offer.looks_otherwise else ""
    if old is None or old.source != offer.source or offer.elsewhere:
        return "new"
    before, after = _sentence(old), _sentence(offer)
    if reads(before) != reads(after):
        return "altered" if difference(before, after, language, None, names).critical else "reworded"
    pictures = [(b.reference, b.image, b.image_address, b.caption, b.credit) for b in (old, offer)]
    return "picture" if pictures[0] != pictures[1] else "moved"


def _sentence(one: Baseline | Offer) -> str:
    text = one.prefix + one.exact + one.suffix
    first, last = sentence_around(text, len(one.prefix), len(one.prefix) + len(one.exact)) if one.exact else (0, 0)
    return text[first:last]
