"""`harness show`: everything known about one claim or one snapshot."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING, Any

import click

from harness.cli._options import json_option, print_json, root_option, settings, store_option
from harness.cli._results import as_of_option, audience_option

if TYPE_CHECKING:
    from harness.model.registry import Claim, Registry
    from harness.model.snapshot import Snapshot
    from harness.store.api import Store


@click.command("show", short_help="Show a claim with its evidence, or a snapshot.")
@click.argument("name", metavar="CLAIM|SOURCE|SNAPSHOT")
@as_of_option
@audience_option
@root_option
@store_option
@json_option
def command(name: str, as_of: str | None, audience: str | None, root: Path, store: str | None, as_json: bool) -> int:
    """Show a claim (statement, evidence, snapshots, people's trail, verdict), a source, or a snapshot by its id.

    A snapshot may be named by the first eight or more digits of its id. Always exits 0 when it is found.
    """
    from harness.engine.audience import edition
    from harness.engine.registry import load_registry
    from harness.engine.store import open_reader, open_store
    from harness.engine.verify import verify
    from harness.report.result import result

    where = settings(root, store__path=store, verify__as_of=as_of, desk__audience=audience)
    opened = open_store(where)
    if (snapshot := _snapshot(opened, name)) is not None:
        _show_snapshot(snapshot, as_json=as_json)
        return 0
    from harness.cli._results import table
    from harness.cli._select import chosen

    loaded = load_registry(where.root)
    claims = chosen(loaded.registry, (name,))
    report = edition(verify(where, loaded, claims, opened, open_reader(where, opened)), where)
    claims = tuple(report.registry.claim(claim.id) for claim in claims)
    if as_json:
        data = result(report)
        data["snapshots"] = {url: [_brief(s) for s in opened.history(url)] for url in _urls(report.registry, claims)}
        print_json(data)
        return 0
    table(report, notes=True)
    for claim in claims if len(claims) < 6 else ():
        _show_claim(report.registry, claim, opened)
    return 0


def _urls(registry: Registry, claims: tuple[Claim, ...]) -> list[str]:
    found = (registry.sources[link.source].url for claim in claims for link in claim.evidence)
    return sorted({url for url in found if url})


def _snapshot(store: Store, name: str) -> Snapshot | None:
    """The one snapshot whose id begins with ``name``, if it looks like one at all."""
    if len(name) < 8 or any(c not in "0123456789abcdef" for c in name):
        return None
    found = [s for s in store.snapshots() if s.id.startswith(name)]
    return found[0] if len(found) == 1 else None


def _brief(snapshot: Snapshot) -> dict[str, Any]:
    return {
        "snapshot": snapshot.id,
        "captured_at": snapshot.captured_at,
        "outcome": snapshot.outcome.value,
        "status": snapshot.status,
        "title": snapshot.title,
    }


def _show_snapshot(snapshot: Snapshot, *, as_json: bool) -> None:
    from harness.report.words import harmless

    if as_json:
        print_json({"format": 1, "id": snapshot.id, **snapshot.manifest})
        return
    click.echo(f"snapshot {snapshot.id}\n  of {snapshot.url}\n  captured {snapshot.captured_at}")
    click.echo(f"  {snapshot.outcome.value}, status {snapshot.status}: {harmless(snapshot.title)}")
    for reason in snapshot.reasons:
        click.echo(f"  because {harmless(reason)}")
    for hop in snapshot.hops:
        click.echo(f"  {hop.status} {hop.url}")
    for step in snapshot.manifest["steps"]:
        detail = f": {harmless(step['detail'])}" if step["detail"] else ""
        click.echo(f"  step {step['name']} {step['state']} in {step['milliseconds']} ms{detail}")
    for limit in snapshot.manifest.get("limits", ()):
        click.echo(f"  limit reached: {harmless(limit)}")
    for words in _made_repeatable(snapshot):
        click.echo(f"  {words}")
    for name, artifact in sorted(snapshot.artifacts.items()):
        click.echo(f"  {name}: {artifact.size:,} bytes, sha256 {artifact.sha256}")


def _made_repeatable(snapshot: Snapshot) -> list[str]:
    """What the page's scripts were given for time and chance, where it wasn't what they would have had."""
    kept = snapshot.manifest["settings"]
    if not kept.get("clock_starts"):
        return []
    return [
        f"the page's clock started at {kept['clock_starts']} and was given {kept['clock_seconds']} s, more where it asked",
        f"its random numbers came from the seed {kept['random_seed']}",
    ]


def _show_claim(registry: Registry, claim: Claim, store: Store) -> None:
    from harness.report.words import harmless
    from harness.rules.expect import describe

    click.echo(f"\n{claim.place}  {claim.id}")
    if claim.claimant:
        click.echo(f"  claimed by {claim.claimant}")
    for expectation in claim.expects:
        click.echo(f"  expects {describe(expectation)}")
    kind = " independent" if claim.need.independent else ""
    click.echo(f"  needs {claim.need.count}{kind}, evidence no older than {claim.max_age_days:g} days")
    for link in claim.evidence:
        source = registry.sources[link.source]
        quote = f" “{harmless(link.quote.exact)}”" if link.quote else ""
        page = f", page {link.page}" if link.page else ""
        shows = f", shows {link.image}" if link.image else ""
        at = f", at {link.at}" if link.at else ""
        click.echo(f"  {link.stance.value}: {source.public_name} ({source.id}){page}{at}{shows}{quote}")
        if source.url:
            click.echo(f"    {source.url}")
            for snapshot in store.history(source.url)[-5:]:
                click.echo(f"    {snapshot.captured_at}  {snapshot.id[:12]}  {snapshot.outcome.value}")
        if link.answer and link.checker:
            how = f" by {link.by}" if link.by else ""
            click.echo(f"    asked by {harmless(link.checker)} on {link.on}{how}: {link.answer}")
        elif link.answer:
            click.echo(f"    asked by the desk: {link.answer}")
    for waiver in claim.waivers:
        until = f" until {waiver.until}" if waiver.until else ""
        why = f": {harmless(waiver.why)}" if waiver.why else ""
        click.echo(f"  {waiver.code} waived by {harmless(waiver.by)}{until}{why}")
    for entry in claim.log:
        where = f" ({harmless(entry.where)})" if entry.where else ""
        click.echo(f"  {entry.on} {harmless(entry.by)}, {entry.kind}: {harmless(entry.text)}{where}")
