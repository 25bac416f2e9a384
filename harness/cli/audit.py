"""`harness audit`: re-hash everything that the store and the vault hold."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

import click

from harness.cli._options import json_option, print_json, root_option, say, settings, store_option
from harness.cli._results import audience_option

if TYPE_CHECKING:
    from harness.engine.settings import Settings
    from harness.engine.vault import VaultAudit
    from harness.report.withheld import Veil


@click.command("audit", short_help="Re-hash every stored blob, manifest and index entry, and the vault.")
@root_option
@store_option
@click.option(
    "--rebuild-index", is_flag=True, help="First write the index anew from the manifests, by the time of capture."
)
@audience_option
@json_option
def command(root: Path, store: str | None, rebuild_index: bool, audience: str | None, as_json: bool) -> int:
    """Re-hash every blob and manifest of the snapshot store and compare them with the index, and the vault's files with what was attached.

    An index that was damaged, as by a merge of two branches, is written anew with --rebuild-index; blobs and manifests are never
    touched. Exits 0 when all is whole, 1 when something is missing or damaged. A file that the vault on this machine does not hold is listed
    and is no damage: the vault is elsewhere, or the file was taken out of it, and what was noted of it still counts.
    """
    from harness.engine.store import open_store

    where = settings(root, store__path=store, desk__audience=audience)
    opened = open_store(where)
    if rebuild_index:
        say(f"index written anew: {opened.rebuild_index()} snapshots")
    result = opened.audit()
    looked = _vault(where)
    kept, veil = looked if looked is not None else (None, None)
    trouble = [*result.damaged, *result.missing, *(kept.replaced if kept is not None else ())]
    if as_json:
        print_json(
            {
                "format": 1,
                "store": str(where.store_path),
                "snapshots": result.snapshots,
                "blobs": result.blobs,
                "bytes": result.bytes,
                "damaged": list(result.damaged),
                "missing": list(result.missing),
                "orphans": list(result.orphans),
                "vault": _vault_data(kept, veil) if kept is not None and veil is not None else None,
            }
        )
    else:
        for line in result.damaged:
            click.echo(f"damaged: {line}")
        for line in result.missing:
            click.echo(f"missing: {line}")
        for line in result.orphans:
            click.echo(f"note: nothing refers to {line}")
        if any(line.startswith("manifest") for line in result.orphans):
            say("--rebuild-index puts the manifests into the index as well")
        click.echo(
            f"{result.snapshots} snapshots, {result.blobs} blobs, {result.bytes / 1e6:.1f} MB re-hashed: "
            + (
                "all whole"
                if not result.damaged and not result.missing
                else f"{len(result.damaged) + len(result.missing)} damaged or missing"
            )
        )
        if kept is None or veil is None:
            say("the registry has problems, so the vault was not looked at; `harness check` lists them")
        elif kept.files:
            _say_vault(kept, veil)
    return 1 if trouble else 0


def _vault(where: Settings) -> tuple[VaultAudit, Veil] | None:
    """What the vault holds of the files that the registry names, and what of that may be told; nothing of a registry that cannot be read."""
    from harness.engine.audience import veil
    from harness.engine.errors import RegistryError
    from harness.engine.registry import load_registry
    from harness.engine.vault import audit_vault

    try:
        loaded = load_registry(where.root)
    except RegistryError:
        return None
    return audit_vault(loaded.registry, where.vault_path), veil(loaded.registry, where)


def _say_vault(kept: VaultAudit, veil: Veil) -> None:
    from harness.engine.vault import vault_name
    from harness.report.words import harmless

    for what, sources in (
        ("replaced, another file than was attached", kept.replaced),
        ("not in the vault here", kept.absent),
        ("never attached, so there is no hash to compare", kept.unattached),
    ):
        for source in sources:
            file = f" ({harmless(vault_name(source))})" if veil.open else ""
            click.echo(f"{what}: {veil.source(source.id)}{file}")
    parts = [
        f"{count} {words}"
        for count, words in (
            (kept.whole, "whole"),
            (len(kept.absent), "not here"),
            (len(kept.replaced), "replaced"),
            (len(kept.unattached), "never attached"),
        )
        if count
    ]
    click.echo(f"{kept.files} file{'' if kept.files == 1 else 's'} of the vault: {', '.join(parts)}")
    if kept.absent:
        say("what was noted of a file that is not here still counts; attach it again, or ask who holds the vault")


def _vault_data(kept: VaultAudit, veil: Veil) -> dict[str, object]:
    return {
        "whole": kept.whole,
        "not_here": [veil.source(s.id) for s in kept.absent],
        "replaced": [veil.source(s.id) for s in kept.replaced],
        "never_attached": [veil.source(s.id) for s in kept.unattached],
    }
