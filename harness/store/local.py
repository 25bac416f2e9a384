"""A snapshot store in a folder.

``blobs/ab/abcdef…`` holds each artifact once, named by its SHA-256; ``manifests/<id>.json.gz`` the manifests, named by theirs
(``.json``, not packed, in older stores);
``index/<hash of the address>.jsonl`` one line per snapshot of an address, each naming those that it came after;
``index/locks/<the same>.lock`` is held while one is put there, and names the snapshots that were begun and have no line.

Every file is written beside its place, synced, moved there, and its folder synced; blobs come before the manifest and the
manifest before the index entry. A kill at any moment leaves a snapshot whole or absent. So a manifest that no line names, and that
nobody was about to put there, is one whose line was lost: nothing is judged from that address's history then.
"""

from __future__ import annotations

import fcntl
import hashlib
import json
import os
import re
from collections.abc import Iterator
from contextlib import contextmanager, suppress
from dataclasses import asdict, fields, replace
from pathlib import Path
from types import MappingProxyType

from harness.model.snapshot import Artifact, Capture, Snapshot
from harness.store.api import AuditResult, IntegrityError, SnapshotNotFoundError, StoreError, StoreWriteError
from harness.store.manifest import manifest_of, packed, snapshot_of, unpacked
from harness.store.order import Entry, in_order, newest
from harness.store.seen import ABSENT, UNSURE, Seen, list_seen, read_seen, stamp_of

_TEMPORARY = ".tmp-"
_PACKED = ".json.gz"
_PLAIN = ".json"


class LocalStore:
    """The store in the folder ``root``, which is made when something is first put there."""

    def __init__(self, root: Path) -> None:
        self.root = root
        self._blobs = root / "blobs"
        self._manifests = root / "manifests"
        self._index = root / "index"
        self._known: dict[str, Snapshot] = {}
        # Every file that an answer so far rests on, as it was: what a cache of such answers has to compare.
        self.consulted: dict[str, Seen] = {}
        # The manifests that no index names, as of how their folder was, by the index that should.
        self._unnamed: tuple[str, dict[Path, tuple[str, ...]]] = ("", {})

    def put(self, capture: Capture) -> Snapshot:
        """Keep ``capture`` and return its snapshot.

        A repeat of the same request and address returns the snapshot that is there. Raises `StoreWriteError` when the
        bytes could not be written; nothing then counts as stored.
        """
        try:
            with self._locked(self._index_path(capture.request.url)):
                if (first := self._made(capture.request.url, capture.request.request_id, begun=True)) is not None:
                    return first
                artifacts = {
                    name: self._put_blob(data, capture.media_types[name]) for name, data in capture.artifacts.items()
                }
                manifest = manifest_of(capture, MappingProxyType(artifacts))
                snapshot_id = hashlib.sha256(manifest).hexdigest()
                self._begin(capture.request.url, snapshot_id)
                _write(Path(self._manifest(snapshot_id)), packed(manifest))
                self._append(
                    Entry(
                        id=snapshot_id,
                        url=capture.request.url,
                        request=capture.request.request_id,
                        captured_at=capture.started,
                        after=newest(self._entries(self._index_path(capture.request.url), begun=True)),
                    )
                )
                self._end(capture.request.url, snapshot_id)
        except OSError as error:
            where = getattr(error, "filename", None) or self.root
            raise StoreWriteError(
                f"{where}: {error.strerror or error}; nothing was stored of {capture.request.url}"
            ) from error
        return self.get(snapshot_id)

    def take(self, snapshot: Snapshot, other: LocalStore) -> Snapshot:
        """Keep a snapshot of another store, every byte of it checked; one that is there already is left. It comes after those that it
        came after there; between it and what was captured here the time decides, so that a late delivery is nothing new.

        Raises `IntegrityError` for damage in the other store, `StoreWriteError` when the bytes could not be written.
        """
        try:
            with self._locked(self._index_path(snapshot.url)):
                here = {entry.id for entry in self._entries(self._index_path(snapshot.url), begun=True)}
                if snapshot.id in here:
                    return self.get(snapshot.id)
                there = other.ids(snapshot.url)
                earlier = there[: there.index(snapshot.id)] if snapshot.id in there else []
                after = tuple([i for i in earlier if i in here][-1:])
                for name, artifact in snapshot.artifacts.items():
                    self._put_blob(other.open_artifact(snapshot, name), artifact.media_type)
                manifest = other._read_manifest(snapshot.id)
                snapshot_of(manifest, snapshot.id)
                self._begin(snapshot.url, snapshot.id)
                _write(Path(self._manifest(snapshot.id)), packed(unpacked(manifest)), replace=True)
                self._append(_entry(snapshot, after))
                self._end(snapshot.url, snapshot.id)
        except OSError as error:
            where = getattr(error, "filename", None) or self.root
            raise StoreWriteError(
                f"{where}: {error.strerror or error}; snapshot {snapshot.id[:12]} was not taken"
            ) from error
        return self.get(snapshot.id)

    def get(self, snapshot_id: str) -> Snapshot:
        """The snapshot of that id, checked against its hash. Raises `SnapshotNotFoundError`, `IntegrityError`."""
        if snapshot_id not in self._known:
            try:
                manifest = self._read_manifest(snapshot_id)
            except (FileNotFoundError, ValueError) as error:
                raise SnapshotNotFoundError(f"no snapshot {snapshot_id} in {self.root}") from error
            except OSError as error:
                raise IntegrityError(f"manifest {snapshot_id}: {error.strerror}") from error
            self._known[snapshot_id] = snapshot_of(manifest, snapshot_id)
        return self._known[snapshot_id]

    def open_artifact(self, snapshot: Snapshot, name: str) -> bytes:
        """The bytes of an artifact, checked against its hash. Raises KeyError, `IntegrityError`."""
        artifact = snapshot.artifacts[name]
        path = self._blob_path(artifact.sha256)
        try:
            data = self._read(path)
        except OSError as error:
            raise IntegrityError(
                f"{name} of snapshot {snapshot.id[:12]}: blob {artifact.sha256[:12]}: {error.strerror}"
            ) from error
        if self.consulted[str(path)].sha256 != artifact.sha256:
            raise IntegrityError(
                f"{name} of snapshot {snapshot.id[:12]}: {path} does not hold the bytes that were stored"
            )
        return data

    def stamp(self, snapshot: Snapshot, name: str) -> str:
        """What stays the same while nobody writes the artifact's file; empty when it is not there. Raises KeyError."""
        artifact = snapshot.artifacts[name]
        path = self._blob(artifact.sha256)
        try:
            stamp = stamp_of(path)
        except OSError:
            self.consulted[path] = UNSURE
            return ""
        if (seen := self.consulted.get(path)) is None or seen.stamp != stamp:
            # Its bytes were not read, so nothing but the stamp is known of them.
            self.consulted[path] = Seen(stamp, "")
        return stamp

    def vouch(self, snapshot: Snapshot, name: str, stamp: str) -> None:
        """Note that the artifact's file, when it had that stamp, was seen to hold the artifact's bytes."""
        artifact = snapshot.artifacts[name]
        self.consulted[self._blob(artifact.sha256)] = Seen(stamp, artifact.sha256)

    def made(self, url: str, request_id: str) -> Snapshot | None:
        """The snapshot that this request gave of an address, ``None`` where there is none. Raises `IntegrityError`."""
        return self._made(url, request_id)

    def _made(self, url: str, request_id: str, *, begun: bool = False) -> Snapshot | None:
        for entry in self._entries(self._index_path(url), begun=begun):
            if entry.request == request_id and entry.url == url:
                return self.get(entry.id)
        return None

    def ids(self, url: str) -> tuple[str, ...]:
        """The ids of all snapshots of an address in the order they arrived, those of branches that were merged by their time; none of them
        is read. Raises `IntegrityError` for a damaged index, and for one that a snapshot's line was lost from: that may be the newest."""
        path = self._index_path(url)
        entries = self._entries(path)
        if lost := self._lost().get(path):
            raise IntegrityError(
                f"{path}: snapshot {lost[0][:12]} is stored and has no line in this index; `harness audit --rebuild-index` writes it anew"
            )
        return tuple(entry.id for entry in entries if entry.url == url)

    def history(self, url: str) -> tuple[Snapshot, ...]:
        """All snapshots of an address, as `ids` orders them. Raises `IntegrityError` for a damaged one."""
        return tuple(map(self.get, self.ids(url)))

    def latest(self, url: str) -> Snapshot | None:
        """The snapshot of an address that arrived last, ``None`` when there is none."""
        ids = self.ids(url)
        return self.get(ids[-1]) if ids else None

    def snapshots(self) -> Iterator[Snapshot]:
        """Every snapshot that the index names, by address and in order of arrival."""
        for path in sorted(self._index.glob("*.jsonl")) if self._index.is_dir() else ():
            for entry in self._entries(path):
                yield self.get(entry.id)

    def rebuild_index(self) -> int:
        """Write the index anew from the manifests, by capture time where it does not itself say in which order they came, and return
        how many snapshots it names. Entries of manifests that are not there any more are gone.

        Raises `IntegrityError` when a manifest is damaged, and then writes nothing; `StoreWriteError` when the bytes could not be written.
        """
        found: dict[Path, dict[str, Snapshot]] = {path: {} for path in self._index.glob("*.jsonl")}
        for snapshot_id in dict.fromkeys(
            _id(path.name) for path in self._manifest_files() if path.name.endswith((_PACKED, _PLAIN))
        ):
            snapshot = self.get(snapshot_id)
            found.setdefault(self._index_path(snapshot.url), {})[snapshot.id] = snapshot
        count = 0
        try:
            for path, known in sorted(found.items()):
                with self._locked(path):
                    rows = self._in_order_again(path, known)
                    _write(path, "".join(map(_line, rows)).encode(), replace=True)
                count += len(rows)
        except OSError as error:
            where = getattr(error, "filename", None) or self.root
            raise StoreWriteError(f"{where}: {error.strerror or error}") from error
        return count

    def _in_order_again(self, path: Path, known: dict[str, Snapshot]) -> list[Entry]:
        """What an index file is to hold: an entry for each manifest, one after the other."""
        data = self._read(path) if path.is_file() else b""
        said: dict[str, Entry] = {}
        for line in data.split(b"\n"):
            with suppress(ValueError, KeyError, TypeError):
                entry = _parsed(line, tuple(said)[-1:])
                # One that another process has put there since the manifests were read is an entry too.
                if entry.id in known or self._has_manifest(entry.id):
                    said[entry.id] = entry
        kept = {
            i: tuple(one for one in said[i].after if one in said) if i in said else ()
            for i in dict.fromkeys((*said, *known))
        }
        entries = [_entry(known.get(i) or self.get(i), after) for i, after in kept.items()]
        try:
            ordered = in_order(entries)
        except KeyError:
            ordered = tuple(sorted(entries, key=lambda e: (e.captured_at, e.id)))
        before = ((), *((entry.id,) for entry in ordered))
        return [replace(entry, after=after) for entry, after in zip(ordered, before, strict=False)]

    def audit(self) -> AuditResult:
        """Re-hash every blob and manifest and compare them with each other and with the index."""
        damaged: list[str] = []
        missing: list[str] = []
        wanted: dict[str, str] = {}
        manifests: set[str] = set()
        known: dict[str, Snapshot] = {}
        for path in self._manifest_files():
            manifests.add(_id(path.name))
            try:
                snapshot = snapshot_of(path.read_bytes(), _id(path.name))
            except (IntegrityError, OSError) as error:
                damaged.append(str(error))
                continue
            known[snapshot.id] = snapshot
            for name, artifact in snapshot.artifacts.items():
                wanted.setdefault(artifact.sha256, f"{name} of snapshot {snapshot.id[:12]}")
        blobs = size = 0
        present: set[str] = set()
        for path in sorted(self._blobs.glob("*/*")) if self._blobs.is_dir() else ():
            if path.name.startswith(_TEMPORARY):
                continue
            try:
                data = path.read_bytes()
            except OSError as error:
                damaged.append(f"{path}: {error.strerror} ({wanted.get(path.name, 'no owner')})")
                present.add(path.name)
                continue
            blobs, size = blobs + 1, size + len(data)
            present.add(path.name)
            if hashlib.sha256(data).hexdigest() != path.name or path.parent.name != path.name[:2]:
                damaged.append(
                    f"{path}: its bytes are not those that its name says ({wanted.get(path.name, 'no owner')})"
                )
        missing += [f"blob {sha} ({owner})" for sha, owner in sorted(wanted.items()) if sha not in present]
        indexed: set[str] = set()
        unread: set[str] = set()
        for path in sorted(self._index.glob("*.jsonl")) if self._index.is_dir() else ():
            try:
                entries = self._entries(path)
            except (IntegrityError, OSError) as error:
                damaged.append(str(error))
                unread |= _named(path)
                continue
            indexed.update(entry.id for entry in entries)
            # The index repeats what the manifests say, so that any bit of it can be told to be right.
            damaged += [
                f"{path}: the entry of snapshot {entry.id[:12]} is not what its manifest says; `harness audit --rebuild-index` writes it anew"
                for entry in entries
                if (snapshot_ := known.get(entry.id)) is not None
                and (entry != _entry(snapshot_, entry.after) or self._index_path(snapshot_.url) != path)
            ]
        missing += [f"manifest {i}, which the index names" for i in sorted(indexed - manifests)]
        orphans = [f"blob {sha}" for sha in sorted(present - set(wanted))]
        begun = {i for path in (self._index / "locks").glob("*.lock") for i in _begun(path)}
        orphans += [
            f"manifest {i}, which was begun and never came into the index"
            for i in sorted((manifests - indexed) & begun)
        ]
        missing += [
            f"the index line of snapshot {i}, whose manifest is there; `harness audit --rebuild-index` writes it anew"
            for i in sorted(manifests - indexed - begun - unread)
            if i in known
        ]
        orphans += [
            f"file {i} among the manifests" for i in sorted(manifests - indexed - begun - unread - known.keys())
        ]
        return AuditResult(
            snapshots=len(manifests),
            blobs=blobs,
            bytes=size,
            damaged=tuple(damaged),
            missing=tuple(missing),
            orphans=tuple(orphans),
        )

    def _read(self, path: str | Path) -> bytes:
        """The bytes of a file, noted as consulted. Raises OSError."""
        try:
            data, self.consulted[str(path)] = read_seen(path)
        except FileNotFoundError:
            self.consulted[str(path)] = ABSENT
            raise
        except OSError:
            self.consulted[str(path)] = UNSURE
            raise
        return data

    def _manifest(self, snapshot_id: str) -> str:
        return f"{self._manifests}/{snapshot_id}{_PACKED}"

    def _read_manifest(self, snapshot_id: str) -> bytes:
        """A manifest as it is stored. Raises OSError, ValueError for an id that is none."""
        try:
            return self._read(self._manifest(snapshot_id))
        except FileNotFoundError:
            return self._read(f"{self._manifests}/{snapshot_id}{_PLAIN}")

    def _has_manifest(self, snapshot_id: str) -> bool:
        return any((self._manifests / f"{snapshot_id}{ending}").is_file() for ending in (_PACKED, _PLAIN))

    def _manifest_files(self) -> list[Path]:
        """The files of all manifests, whatever else they are called."""
        found = self._manifests.glob("*") if self._manifests.is_dir() else ()
        return sorted(path for path in found if not path.name.startswith(_TEMPORARY))

    def _blob(self, sha256: str) -> str:
        # Put together as text: a path object takes longer than to look at the file.
        return f"{self._blobs}/{sha256[:2]}/{sha256}"

    def _blob_path(self, sha256: str) -> Path:
        return Path(self._blob(sha256))

    def _index_path(self, url: str) -> Path:
        return self._index / f"{hashlib.sha256(url.encode('utf-8', 'surrogatepass')).hexdigest()[:32]}.jsonl"

    def _put_blob(self, data: bytes, media_type: str) -> Artifact:
        sha256 = hashlib.sha256(data).hexdigest()
        path = self._blob_path(sha256)
        # A blob that is there but damaged is written again: the new capture must not inherit the damage.
        if not path.is_file() or hashlib.sha256(path.read_bytes()).hexdigest() != sha256:
            _write(path, data, replace=True)
        return Artifact(sha256=sha256, size=len(data), media_type=media_type)

    def _lost(self) -> dict[Path, tuple[str, ...]]:
        """The snapshots whose lines were lost, by the index that they are missing from. Nothing of a manifest is read unless no index names it."""
        try:
            stamp = stamp_of(self._manifests)
            if stamp and stamp == self._unnamed[0]:
                return self._unnamed[1]
            names, seen = list_seen(self._manifests)
        except FileNotFoundError:
            self.consulted[str(self._manifests)] = ABSENT
            return {}
        except OSError:
            self.consulted[str(self._manifests)] = UNSURE
            return {}
        self.consulted[str(self._manifests)] = seen
        there = {_id(name) for name in names if name.endswith((_PACKED, _PLAIN))}
        for path in self._index.glob("*.jsonl"):
            there -= _named(path)
        lost: dict[Path, tuple[str, ...]] = {}
        for snapshot_id in sorted(there):
            try:
                path = self._index_path(self.get(snapshot_id).url)
            except StoreError:
                continue  # whose it was cannot be told: `audit` names it
            # One that is being put there has its line before it is begun no longer.
            if snapshot_id not in _begun(self._lock(path)) and snapshot_id not in _named(path):
                lost[path] = (*lost.get(path, ()), snapshot_id)
        self._unnamed = (seen.stamp, lost)
        return lost

    def _entries(self, path: Path, *, begun: bool = False) -> tuple[Entry, ...]:
        """The entries of one index file, in the order in which the snapshots came; ``begun`` says that this process is about to add one.

        A last line cut off by a kill is no entry; anything else unreadable is damage, and so is a snapshot that came after one that is not
        there: which is the newest could then not be told.
        """
        try:
            data = self._read(path)
            if not (begun or data.endswith(b"\n") or not data or _begun(self._lock(path))):
                # Whoever wrote it has come to the end meanwhile, or nobody was writing it.
                data = self._read(path)
                if not data.endswith(b"\n"):
                    number = data.count(b"\n") + 1
                    raise IntegrityError(
                        f"{path}:{number}: the line is cut off; `harness audit --rebuild-index` writes the index anew"
                    )
        except FileNotFoundError:
            return ()
        entries: dict[str, Entry] = {}
        for number, line in enumerate(data.split(b"\n")[:-1], 1):
            try:
                entry = _parsed(line, tuple(entries)[-1:])
            except (ValueError, KeyError, TypeError) as error:
                raise IntegrityError(
                    f"{path}:{number}: not an index entry; `harness audit --rebuild-index` writes the index anew"
                ) from error
            entries.setdefault(entry.id, entry)
        try:
            return in_order(tuple(entries.values()))
        except KeyError as error:
            raise IntegrityError(
                f"{path}: a snapshot came after {error.args[0][:12]}, which has no place in this index; `harness audit --rebuild-index` writes it anew"
            ) from error

    def _lock(self, index: Path) -> Path:
        return self._index / "locks" / f"{index.stem}.lock"

    def _begin(self, url: str, snapshot_id: str) -> None:
        """Note, under the lock, that a snapshot is about to be put there: should this process die, its manifest is one that nobody was told
        of. Those of others that died stay noted."""
        path = self._lock(self._index_path(url))
        others = [i for i in _begun(path) if i != snapshot_id and self._has_manifest(i)]
        noted = "".join(f"{i}\n" for i in (*others, snapshot_id)).encode()
        descriptor = os.open(path, os.O_WRONLY | os.O_CREAT, 0o644)
        try:
            _write_all(descriptor, noted)
        finally:
            os.close(descriptor)
        os.truncate(path, len(noted))

    def _end(self, url: str, snapshot_id: str) -> None:
        """Note that a snapshot has its line. It counts as stored whether or not this can be noted."""
        path = self._lock(self._index_path(url))
        with suppress(OSError):
            others = [i for i in _begun(path) if i != snapshot_id]
            os.truncate(path, len("".join(f"{i}\n" for i in others)))

    def _append(self, entry: Entry) -> None:
        path = self._index_path(entry.url)
        _make_folder(path.parent)
        new = not path.exists()
        descriptor = os.open(path, os.O_RDWR | os.O_CREAT, 0o644)
        try:
            if new:
                # Before the entry is written: once it is, nothing may fail any more that would leave it there.
                _sync_folder(path.parent)
            # A killed writer may have left half a line: it is no entry, and is cut off before the new one is written.
            data = b""
            while chunk := os.read(descriptor, 1 << 20):
                data += chunk
            keep = data.rfind(b"\n") + 1
            if keep != len(data):
                os.ftruncate(descriptor, keep)
            os.lseek(descriptor, keep, os.SEEK_SET)
            try:
                _write_all(descriptor, _line(entry).encode())
                os.fsync(descriptor)
            except OSError:
                os.ftruncate(descriptor, keep)
                raise
        finally:
            os.close(descriptor)

    @contextmanager
    def _locked(self, index: Path) -> Iterator[None]:
        """Hold the lock of an address's history, which is the index file ``index``, against other processes."""
        path = self._lock(index)
        _make_folder(path.parent)
        descriptor = os.open(path, os.O_RDWR | os.O_CREAT, 0o644)
        try:
            fcntl.flock(descriptor, fcntl.LOCK_EX)
            yield
        finally:
            os.close(descriptor)


def _id(manifest: str) -> str:
    return manifest.removesuffix(_PACKED).removesuffix(_PLAIN)


_NAMED = re.compile(rb'"id"\s*:\s*"([0-9a-f]{64})"')


def _named(index: Path) -> set[str]:
    """The snapshots that the whole lines of an index file name, as far as it can be read."""
    try:
        data = index.read_bytes()
    except OSError:
        return set()
    return {i.decode() for i in _NAMED.findall(data, 0, data.rfind(b"\n") + 1)}


def _begun(lock: Path) -> list[str]:
    """The snapshots that were begun at an address and have no line yet, or never got one. A note cut off is of one that has no manifest."""
    try:
        return [line for line in lock.read_text(encoding="ascii", errors="replace").split("\n")[:-1] if line]
    except OSError:
        return []


def _entry(snapshot: Snapshot, after: tuple[str, ...]) -> Entry:
    """The index entry of a snapshot that came after those."""
    return Entry(
        id=snapshot.id, url=snapshot.url, request=_request(snapshot), captured_at=snapshot.captured_at, after=after
    )


def _request(snapshot: Snapshot) -> str:
    return str(snapshot.manifest["request"])


def _parsed(line: bytes, before: tuple[str, ...]) -> Entry:
    """An index line as an entry; one that does not say what it came after came after the line above. Raises ValueError, KeyError,
    TypeError."""
    data = json.loads(line)
    if data.keys() - {field.name for field in fields(Entry)}:
        raise KeyError(*data)
    after = tuple(str(i) for i in data["after"]) if "after" in data else before
    return Entry(
        id=str(data["id"]),
        url=str(data["url"]),
        request=str(data["request"]),
        captured_at=str(data["captured_at"]),
        after=after,
    )


def _line(entry: Entry) -> str:
    return json.dumps(asdict(entry), sort_keys=True, separators=(",", ":")) + "\n"


def _write(path: Path, data: bytes, *, replace: bool = False) -> None:
    """``data`` at ``path``, whole or not at all, safe against a kill and a power cut once this returns."""
    if not replace and path.exists():
        return
    _make_folder(path.parent)
    temporary = path.with_name(f"{_TEMPORARY}{os.getpid()}-{os.urandom(4).hex()}")
    try:
        descriptor = os.open(temporary, os.O_WRONLY | os.O_CREAT | os.O_EXCL, 0o644)
        try:
            _write_all(descriptor, data)
            os.fsync(descriptor)
        finally:
            os.close(descriptor)
        os.replace(temporary, path)
    except OSError:
        temporary.unlink(missing_ok=True)
        raise
    _sync_folder(path.parent)


def _write_all(descriptor: int, data: bytes) -> None:
    view = memoryview(data)
    while view:
        view = view[os.write(descriptor, view) :]


def _make_folder(folder: Path) -> None:
    if not folder.is_dir():
        folder.mkdir(parents=True, exist_ok=True)
        _sync_folder(folder.parent)


def _sync_folder(folder: Path) -> None:
    descriptor = os.open(folder, os.O_RDONLY)
    try:
        os.fsync(descriptor)
    finally:
        os.close(descriptor)
