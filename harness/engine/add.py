"""Adding a claim from a page: capture it, find the words, and write source, claim and evidence."""

from __future__ import annotations

import re
from collections.abc import Mapping
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING
from urllib.parse import urlsplit

from harness.engine.capture import captured
from harness.engine.errors import NotCheckedError, RegistryError, UsageError
from harness.engine.reading import Reader
from harness.engine.settings import Settings
from harness.model.passage import Ambiguous, How, Located, nearest_of
from harness.model.registry import Claim, Registry, TextQuote
from harness.model.snapshot import Snapshot

if TYPE_CHECKING:
    from harness.capture.settings import CaptureSettings
    from harness.evidence.read import Document
    from harness.registry.articles import ArticleText, Found
    from harness.store.api import Store


@dataclass(frozen=True, slots=True, kw_only=True)
class Wish:
    """What somebody wants to add. ``nth`` and ``statement_nth`` (from 1) choose among several occurrences."""

    url: str
    quote: str
    statement: str
    claims_file: str | None = None
    claim: str | None = None
    source: str | None = None
    publisher: str = ""
    claimant: str = ""
    nth: int | None = None
    statement_nth: int | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class Added:
    """What was added: the file, the ids, both quotes with their context, and the snapshot they were found in. ``as_well`` says that the
    claim was there, and rests on this passage as well now."""

    file: Path
    claim: str
    source: str
    statement: TextQuote
    quote: TextQuote
    snapshot: Snapshot
    as_well: bool


def add(settings: Settings, wish: Wish, how: CaptureSettings, store: Store, reader: Reader) -> Added:
    """Capture the page, locate the quote and write the blocks into the claims file; where the statement has a claim already, the passage
    becomes evidence of that one.

    Raises `RegistryError` for a registry with problems, `UsageError` for words that are not in the article or stand several
    times, `NotCheckedError` when the page could not be had or does not hold the quote. Nothing is written then.
    """
    from harness.registry.amend import Append, amend
    from harness.registry.change import Change, ChangedMeanwhileError, read_text, write_changes
    from harness.registry.edit import EditError, NewClaim, add_claim, add_source, quote_fields
    from harness.registry.load import load

    loaded = load(settings.root, may_be_empty=True)
    problems = tuple(p for p in loaded.problems if not p.warning)
    if loaded.registry is None:
        raise RegistryError("the registry has problems; mend them first", problems, "`harness check` lists them")
    registry = loaded.registry
    file = _claims_file(settings, registry, wish)
    before, text = read_text(file)
    article = next(a for a in registry.articles.values() if (settings.root / a.claims_file) == file)
    statement, place = _statement(article.text, article.file, wish)
    there = _claim_there(registry, article.id, place, wish)
    snapshot = captured(wish.url, how, store, by="add", source=wish.source or "added", otherwise="nothing was written")
    quote = _quote(reader.document(snapshot), wish)
    known = next((s.id for s in registry.sources.values() if s.url == wish.url), None)
    source = known or wish.source or _free(_slug(urlsplit(wish.url).hostname or "source"), registry.sources)
    publisher = wish.publisher or _publisher(snapshot)

    def written() -> tuple[str, str]:
        if there is not None:
            if any(e.source == source and e.quote == quote for e in there.evidence):
                raise UsageError(
                    f"the claim {there.id} rests on this passage of {source} already", "nothing was written"
                )
            enlarged = text if known else add_source(text, source, wish.url, publisher)
            link = {"source": source, "quote": quote_fields(quote)}
            return there.id, amend(enlarged, [Append(path=("claims", there.id), key="evidence", fields=link)])
        claim = wish.claim or _free(_slug(" ".join(wish.statement.split()[:5])), {c.id: c for c in registry.claims})
        new = NewClaim(
            claim=claim,
            statement=statement,
            source=source,
            quote=quote,
            url=None if known else wish.url,
            publisher="" if known else publisher,
            claimant=wish.claimant,
        )
        return claim, add_claim(text, new)

    def confirm() -> None:
        problem = next((p for p in load(settings.root).problems if not p.warning), None)
        if problem is not None:
            raise UsageError(f"{file}: the claim would not fit: {problem}", "nothing was written")

    try:
        claim, after = written()
        write_changes([Change(path=file, before=before, after=after.encode())], confirm)
    except EditError as error:
        raise UsageError(f"{file}: {error}", "nothing was written") from error
    except ChangedMeanwhileError as error:
        raise UsageError(str(error), "add the claim again") from error
    return Added(
        file=file,
        claim=claim,
        source=source,
        statement=statement,
        quote=quote,
        snapshot=snapshot,
        as_well=there is not None,
    )


def _claim_there(registry: Registry, article: str, place: Found, wish: Wish) -> Claim | None:
    """The claim that the statement's words have already, ``None`` where a new one was asked for by an id of its own. Raises `UsageError` for
    one that cannot be meant."""
    same = [
        c
        for c in registry.claims
        if c.article == article and (c.statement.start, c.statement.end) == (place.start, place.end)
    ]
    named = next((c for c in registry.claims if c.id == wish.claim), None)
    if wish.claim is not None and named not in same:
        return None
    if len(same) > 1 and named is None:
        ids = ", ".join(c.id for c in same)
        raise UsageError(
            f"{len(same)} claims have this statement: {ids}", "choose one with --id, or give another id for a new one"
        )
    there = named or next(iter(same), None)
    if there is not None and wish.claimant and wish.claimant != there.claimant:
        raise UsageError(
            f"the claim {there.id} has this statement, by {there.claimant or 'the article'}",
            "give a new one another --id",
        )
    return there


def _claims_file(settings: Settings, registry: Registry, wish: Wish) -> Path:
    files = {a.claims_file: a for a in registry.articles.values()}
    if wish.claims_file is not None:
        chosen = [f for f, a in files.items() if wish.claims_file in (f, Path(f).name, Path(f).stem, a.id)]
        if len(chosen) != 1:
            raise UsageError(f"{wish.claims_file!r} is no claims file here", f"there are: {', '.join(files)}")
        return settings.root / chosen[0]
    if len(files) != 1:
        raise UsageError(f"there are {len(files)} claims files", f"name one with --file: {', '.join(files)}")
    return settings.root / next(iter(files))


def _statement(text: str, name: str, wish: Wish) -> tuple[TextQuote, Found]:
    from harness.registry.articles import ArticleText, shortest_context

    article: ArticleText = ArticleText(text)
    found: list[Found] = article.find(TextQuote(exact=wish.statement))
    if not found:
        raise UsageError(f"the statement is not in {name}: “{wish.statement}”", "copy the words from the article")
    if len(found) > 1 and wish.statement_nth is None:
        lines = ", ".join(f"{i} on line {f.line}" for i, f in enumerate(found, 1))
        raise UsageError(
            f"the statement stands {len(found)} times in {name} ({lines})", "choose one with --statement-nth"
        )
    index = (wish.statement_nth or 1) - 1
    if not 0 <= index < len(found):
        raise UsageError(
            f"--statement-nth {wish.statement_nth}: the statement stands {len(found)} times", "count from 1"
        )
    return shortest_context(article, found[index]), found[index]


def _quote(document: Document, wish: Wish) -> TextQuote:
    from harness.evidence.locate import locate, shortest_unique_context

    location = locate(document, TextQuote(exact=wish.quote))
    if isinstance(location, Ambiguous) and location.verbatim:
        if wish.nth is None:
            rivals = "\n".join(
                f"  {i}: …{r.prefix[-40:].strip()} [{r.text}] {r.suffix[:40].strip()}…"
                for i, r in enumerate(location.rivals, 1)
            )
            raise UsageError(
                f"the quote stands {len(location.rivals)} times on the page:\n{rivals}", "choose one with --nth"
            )
        if not 1 <= wish.nth <= len(location.rivals):
            raise UsageError(f"--nth {wish.nth}: the quote stands {len(location.rivals)} times", "count from 1")
        chosen = location.rivals[wish.nth - 1]
        return shortest_unique_context(document, chosen.start, chosen.end)
    if not isinstance(location, Located) or location.how is How.FUZZY:
        near = nearest_of(location)
        hint = f"nearest on the page: “{near.text}”" if near is not None else "copy the words from the page"
        raise NotCheckedError("the quote is not on the page; nothing was written", hint)
    if location.hidden:
        raise NotCheckedError(
            "the quote stands only where no reader sees it; nothing was written", "quote visible words"
        )
    return shortest_unique_context(document, location.start, location.end)


def _publisher(snapshot: Snapshot) -> str:
    """A name for a report to print, from the page's title: what stands behind its last dash or bar, else its host."""
    parts = re.split(r"\s+[|–—·-]\s+", snapshot.title)
    host = (urlsplit(snapshot.final_url).hostname or "").removeprefix("www.")
    return parts[-1].strip() if len(parts) > 1 and 1 < len(parts[-1].strip()) <= 40 else host


def _slug(text: str) -> str:
    plain = re.sub(r"[^a-z0-9]+", "-", text.casefold().removeprefix("www.")).strip("-")[:40].strip("-")
    return plain or "claim"


def _free(name: str, taken: Mapping[str, object]) -> str:
    if name not in taken:
        return name
    return next(f"{name}-{n}" for n in range(2, 10_000) if f"{name}-{n}" not in taken)
