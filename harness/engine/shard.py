"""A run in parts, on machines that know nothing of each other: each visits the pages of its hosts; together they are judged.

A shard says nothing of claims. Its folder holds a store with what it captured and, written last, ``shard.json``. `merge` takes the shards of
one run and one plan, all of them, and raises where any is missing, cut short or of other claims: part of the pages is never judged as all.
"""

from __future__ import annotations

import json
import os
import re
from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass
from datetime import datetime, timedelta
from pathlib import Path
from typing import TYPE_CHECKING, Any

from harness.engine.audience import veil
from harness.engine.capture import Stored
from harness.engine.errors import NotCheckedError, UsageError
from harness.engine.plan import Shard, of_shard, plan, plan_digest, select, shard_index
from harness.engine.reading import Reader
from harness.engine.registry import Loaded
from harness.engine.run import visit
from harness.engine.settings import Settings
from harness.engine.verify import verify
from harness.model.snapshot import Snapshot
from harness.model.verdict import Report
from harness.store.local import LocalStore

if TYPE_CHECKING:
    from harness.capture.settings import CaptureSettings

SHARD_FILE = "shard.json"
_FORMAT = 1
_ID = re.compile(r"[0-9a-f]{64}")


@dataclass(frozen=True, slots=True, kw_only=True)
class Part:
    """What ``shard.json`` says: whose part it is, of what plan, and by address the ids of the first and second visits."""

    folder: Path
    run: str
    index: int
    of: int
    plan: str
    names: tuple[str, ...]
    first: dict[str, str]
    second: dict[str, str]
    copies: tuple[str, ...]


def run_shard(
    settings: Settings,
    loaded: Loaded,
    names: tuple[str, ...],
    shard: Shard,
    name: str,
    find: Callable[[], CaptureSettings],
    store: LocalStore,
    reader: Reader,
    progress: Callable[[int, int, Stored], None],
    folder: Path,
    *,
    announce: Callable[[int], None] = lambda _: None,
) -> Part:
    """Visit the shard's pages of what ``names`` choose, confirm what would alarm, and put it all into ``folder``. What an earlier run left
    there is not taken for this one's: should this one not end, there is none."""
    (folder / SHARD_FILE).unlink(missing_ok=True)
    claims = select(loaded.registry, names)
    requests = plan(loaded.registry, claims, name)
    mine = of_shard(requests, shard)
    urls = {r.url for r in mine}
    concerned = tuple(c for c in claims if any(loaded.registry.sources[link.source].url in urls for link in c.evidence))
    visits = visit(settings, loaded, concerned, mine, find, store, reader, progress, announce=announce)
    there = LocalStore(folder / "store")
    copies = _copies(store, name, (*visits.first.values(), *visits.second.values()))
    # In the order in which they came, whatever the clock said: the first visit of a page before the one that confirms it.
    for snapshot in (*visits.first.values(), *visits.second.values(), *copies):
        there.take(snapshot, store)
    part = Part(
        folder=folder,
        run=name,
        index=shard.index,
        of=shard.of,
        plan=plan_digest(requests),
        names=names,
        first={url: s.id for url, s in visits.first.items() if url in urls},
        second={url: s.id for url, s in visits.second.items() if url in urls},
        copies=tuple(s.id for s in copies),
    )
    _write(part)
    return part


def _copies(store: LocalStore, name: str, snapshots: Iterable[Snapshot]) -> tuple[Snapshot, ...]:
    """The archived copies that this run visited in place of pages that could not be had."""
    found: dict[str, Snapshot] = {}
    for snapshot in snapshots:
        if copy := snapshot.manifest.get("archived"):
            found |= {s.id: s for s in store.history(copy["url"]) if str(s.manifest["request"]).startswith(f"{name}/")}
    return tuple(found.values())


# Further apart no two visits of one run are: a folder that is older was left by another run of the same name.
_ONE_NIGHT = timedelta(hours=18)


def _of_one_night(parts: Sequence[Part]) -> None:
    """Raise `NotCheckedError` where a shard's pages were visited long before those of another."""
    times = {}
    for part in parts:
        there = LocalStore(part.folder / "store")
        ids = (*part.first.values(), *part.second.values())
        if made := [datetime.fromisoformat(there.get(i).captured_at) for i in ids]:
            times[part.folder] = min(made)
    if not times:
        return
    newest = max(times.values())
    for folder, first in times.items():
        if newest - first > _ONE_NIGHT:
            raise NotCheckedError(
                f"{folder}: its pages were visited on {first:%Y-%m-%d %H:%M}, those of other shards on {newest:%Y-%m-%d %H:%M}",
                "nothing was judged; give each run a name of its own, and merge the shards of one run",
            )


def _write(part: Part) -> None:
    data = {
        "format": _FORMAT,
        "kind": "shard",
        "run": part.run,
        "shard": part.index,
        "of": part.of,
        "plan": part.plan,
        "names": list(part.names),
        "first": part.first,
        "second": part.second,
        "copies": list(part.copies),
    }
    temporary = part.folder / f".{SHARD_FILE}.{os.getpid()}"
    part.folder.mkdir(parents=True, exist_ok=True)
    temporary.write_text(json.dumps(data, ensure_ascii=False, indent=2) + "\n", encoding="utf-8")
    os.replace(temporary, part.folder / SHARD_FILE)


def read_part(folder: Path) -> Part:
    """What a shard left in ``folder``. Raises `NotCheckedError` where it did not end, `UsageError` where it is no shard's."""
    path = folder / SHARD_FILE
    if not path.is_file():
        raise NotCheckedError(f"{folder}: no {SHARD_FILE}: the shard did not end, or this is not its folder")
    try:
        data: Any = json.loads(path.read_text(encoding="utf-8"))
        if data["format"] != _FORMAT or data["kind"] != "shard":
            raise ValueError(data["kind"])
        index, of = data["shard"], data["of"]
        first, second = dict(data["first"]), dict(data["second"])
        copies, names = tuple(data["copies"]), tuple(data["names"])
        ids = (*first.values(), *second.values(), *copies)
        if type(index) is not int or type(of) is not int or not 1 <= index <= of:
            raise ValueError(index)
        if not all(isinstance(i, str) and _ID.fullmatch(i) for i in ids) or not all(isinstance(n, str) for n in names):
            raise ValueError("ids")
        return Part(
            folder=folder, run=str(data["run"]), index=index, of=of, plan=str(data["plan"]), names=names, first=first,
            second=second, copies=copies,
        )  # fmt: skip
    except (ValueError, KeyError, TypeError) as error:
        raise UsageError(
            f"{path}: not what a shard writes", "give the folders that `harness run --shard` wrote"
        ) from error


def merge(settings: Settings, loaded: Loaded, folders: Iterable[Path], store: LocalStore, reader: Reader) -> Report:
    """Take every shard's snapshots into ``store`` and judge the claims of the run from all of them, but for pages that were visited again
    since: there the later visit counts.

    Raises `NotCheckedError` where a shard or one of its pages is missing, `UsageError` where the folders are not of one run and plan.
    """
    parts = [read_part(folder) for folder in folders]
    first = parts[0]
    for part in parts[1:]:
        for what in ("run", "of", "plan", "names"):
            if getattr(part, what) != getattr(first, what):
                raise UsageError(
                    f"{part.folder} and {first.folder} are not of one run: {what} {getattr(part, what)!r} and {getattr(first, what)!r}",
                    "give every shard the same --run and the same claims",
                )
    by_index: dict[int, Part] = {}
    for part in parts:
        if part.index in by_index:
            raise UsageError(f"{part.folder} and {by_index[part.index].folder} are both shard {part.index}/{part.of}")
        by_index[part.index] = part
    if missing := [f"{n}/{first.of}" for n in range(1, first.of + 1) if n not in by_index]:
        raise NotCheckedError(f"shards missing: {', '.join(missing)}", "nothing was judged; run them and merge all")
    try:
        claims = select(loaded.registry, first.names)
    except KeyError as error:
        raise UsageError(f"the shards are of {error.args[0]!r}, which these claims do not name") from error
    requests = plan(loaded.registry, claims, first.run)
    if plan_digest(requests) != first.plan:
        raise UsageError("the shards visited other pages than these claims cite", "merge with the claims that were run")
    for request in requests:
        if request.url not in by_index[shard_index(request.url, first.of)].first:
            name = veil(loaded.registry, settings).source(request.source)
            raise NotCheckedError(
                f"shard {shard_index(request.url, first.of)}/{first.of} did not visit the page of {name}"
            )
    _of_one_night(parts)
    confirming: dict[str, Snapshot] = {}
    for part in parts:
        there = LocalStore(part.folder / "store")
        taken = {
            i: store.take(there.get(i), there) for i in (*part.first.values(), *part.second.values(), *part.copies)
        }
        for url, snapshot_id in (*part.first.items(), *part.second.items()):
            if taken[snapshot_id].url != url:
                raise UsageError(f"{part.folder}: snapshot {snapshot_id[:12]} is not of the page that it stands for")
        confirming |= {url: taken[part.first[url]] for url in part.second if url in part.first}
    return verify(settings, loaded, claims, store, reader, confirming=confirming)
