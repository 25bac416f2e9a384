"""The store: whole snapshots or none, whatever happens; every changed bit found; nothing lost between processes."""

from __future__ import annotations

import errno
import gzip
import hashlib
import os
import random
import subprocess
import sys
from collections.abc import Callable
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from harness.model.snapshot import Outcome
from harness.store.api import IntegrityError, SnapshotNotFoundError, StoreWriteError
from harness.store.cache import Cache
from harness.store.local import LocalStore
from harness.store.manifest import packed, snapshot_of, unpacked
from harness.store.seen import ABSENT, Seen, read_seen, unchanged
from tests.conftest import capture_of

PAGE = "<p>About 1,500 soldiers were moved.</p>"


@pytest.fixture
def store(tmp_path: Path) -> LocalStore:
    return LocalStore(tmp_path / "snapshots")


def test_a_capture_comes_back_as_it_was(store: LocalStore) -> None:
    capture = capture_of(PAGE, artifacts={"screenshot.png": b"\x89PNG"})
    snapshot = store.put(capture)
    again = LocalStore(store.root).get(snapshot.id)
    assert again == snapshot
    assert (again.outcome, again.status, again.captured_at) == (Outcome.COMPLETE, 200, capture.started)
    assert {name: store.open_artifact(again, name) for name in again.artifacts} == dict(capture.artifacts)
    assert store.audit().whole


def test_cookies_never_reach_a_snapshot(store: LocalStore) -> None:
    snapshot = store.put(capture_of(PAGE))
    written = [p.read_bytes() for p in store.root.rglob("*") if p.is_file()]
    # The manifest is packed: what stands in it is looked for in what it says.
    written.append(unpacked((store.root / "manifests" / f"{snapshot.id}.json.gz").read_bytes()))
    assert b"set-cookie" in written[-1].lower()
    assert not [data for data in written if b"canary-secret" in data]


def test_the_same_visit_is_stored_once_and_the_same_bytes_once(store: LocalStore) -> None:
    first = store.put(capture_of(PAGE))
    assert store.put(capture_of(PAGE.replace("1,500", "9,999"))).id == first.id
    second = store.put(capture_of(PAGE, request_id="run-2"))
    assert second.id != first.id
    assert second.artifacts == first.artifacts
    assert store.audit().blobs == 1
    assert [s.id for s in store.history("http://a.test/x")] == [first.id, second.id]


def test_order_is_that_of_arrival_even_when_the_clock_goes_back(store: LocalStore) -> None:
    store.put(capture_of(PAGE, request_id="1", started="2025-05-02T08:00:00Z"))
    last = store.put(capture_of(PAGE, request_id="2", started="2025-05-01T08:00:00Z"))
    latest = store.latest("http://a.test/x")
    assert latest is not None
    assert latest.id == last.id


def test_addresses_are_kept_apart_and_unknown_ones_have_no_history(store: LocalStore) -> None:
    store.put(capture_of(PAGE, url="http://a.test/x"))
    store.put(capture_of(PAGE, url="http://a.test/x?y"))
    assert len(store.history("http://a.test/x")) == 1
    assert store.history("http://a.test/") == ()
    assert store.latest("http://a.test/") is None
    with pytest.raises(SnapshotNotFoundError):
        store.get("0" * 64)


def test_the_index_is_rebuilt_from_the_manifests(store: LocalStore) -> None:
    for number in range(4):
        store.put(capture_of(PAGE, request_id=str(number), started=f"2025-05-0{number + 1}T08:00:00Z"))
    before = [s.id for s in store.history("http://a.test/x")]
    for path in (store.root / "index").glob("*.jsonl"):
        path.write_text("garbage\n")
    with pytest.raises(IntegrityError):
        store.history("http://a.test/x")
    assert store.audit().damaged
    assert store.rebuild_index() == 4
    assert [s.id for s in store.history("http://a.test/x")] == before
    assert store.audit().whole


def test_a_line_that_is_cut_off_is_told_by_its_place(store: LocalStore) -> None:
    for number in range(2):
        store.put(capture_of(PAGE, request_id=str(number), started=f"2025-05-0{number + 1}T08:00:00Z"))
    (index,) = (store.root / "index").glob("*.jsonl")
    index.write_bytes(index.read_bytes()[:-60])
    with pytest.raises(IntegrityError, match=rf"{index.name}:2: .*rebuild-index"):
        LocalStore(store.root).latest("http://a.test/x")
    assert [line for line in LocalStore(store.root).audit().damaged if f"{index.name}:2" in line]


def test_what_is_lost_of_one_address_is_of_no_other(store: LocalStore) -> None:
    one = store.put(capture_of(PAGE, url="http://a.test/1", request_id="1"))
    other = store.put(capture_of(PAGE, url="http://a.test/2", request_id="2"))
    (index,) = (p for p in (store.root / "index").glob("*.jsonl") if other.id in p.read_text())
    index.unlink()
    # What is no manifest at all is nobody's snapshot.
    (store.root / "manifests" / ".DS_Store").write_bytes(b"x")
    (store.root / "manifests" / f"{'0' * 64}.json").write_bytes(b"x")
    again = LocalStore(store.root)
    assert again.latest("http://a.test/1") == one
    with pytest.raises(IntegrityError, match=other.id[:12]):
        again.latest("http://a.test/2")


def test_a_snapshot_that_never_came_into_the_index_is_absent_and_one_that_went_out_is_lost(
    store: LocalStore, monkeypatch: pytest.MonkeyPatch
) -> None:
    first = store.put(capture_of(PAGE, request_id="0"))
    with monkeypatch.context() as patched:

        def killed(*_: object) -> None:
            raise KeyboardInterrupt

        patched.setattr(LocalStore, "_append", killed)
        for number in ("1", "2"):
            with pytest.raises(KeyboardInterrupt):
                store.put(capture_of("<p>never</p>", request_id=number))
    assert LocalStore(store.root).history("http://a.test/x") == (first,)
    assert len(LocalStore(store.root).audit().orphans) == 2
    assert LocalStore(store.root).audit().whole
    last = store.put(capture_of("<p>later</p>", request_id="3"))
    assert LocalStore(store.root).history("http://a.test/x") == (first, last)
    (index,) = (store.root / "index").glob("*.jsonl")
    whole = index.read_bytes()
    for kept in (whole[: whole.index(b"\n") + 1], whole[:-1], whole[:-60]):
        index.write_bytes(kept)
        with pytest.raises(IntegrityError, match=last.id[:12]):
            LocalStore(store.root).latest("http://a.test/x")
    assert [line for line in LocalStore(store.root).audit().missing if last.id in line]


def test_a_rebuilt_index_names_what_is_there_and_nothing_else(store: LocalStore) -> None:
    kept, lost = (store.put(capture_of(PAGE, url=f"http://a.test/{n}", request_id=n)) for n in ("kept", "lost"))
    (store.root / "manifests" / f"{lost.id}.json.gz").unlink()
    again = LocalStore(store.root)
    assert again.audit().missing
    assert again.rebuild_index() == 1
    assert again.audit().whole
    assert again.history("http://a.test/lost") == ()
    assert again.latest("http://a.test/kept") == kept


def test_no_index_is_rebuilt_from_a_damaged_manifest(store: LocalStore) -> None:
    snapshot = store.put(capture_of(PAGE))
    path = store.root / "manifests" / f"{snapshot.id}.json.gz"
    path.write_bytes(packed(unpacked(path.read_bytes()).replace(b"a.test", b"b.test")))
    index = {p: p.read_bytes() for p in (store.root / "index").glob("*.jsonl")}
    with pytest.raises(IntegrityError):
        LocalStore(store.root).rebuild_index()
    assert {p: p.read_bytes() for p in (store.root / "index").glob("*.jsonl")} == index


def test_a_store_with_plain_manifests_is_read(store: LocalStore, tmp_path: Path) -> None:
    """As older versions wrote them."""
    snapshots = [store.put(capture_of(PAGE, request_id=str(n), started=f"2025-05-0{n}T08:00:00Z")) for n in (1, 2, 3)]
    for path in (store.root / "manifests").glob("*.json.gz"):
        manifest = unpacked(path.read_bytes())
        path.with_suffix("").write_bytes(manifest)
        path.unlink()
        assert hashlib.sha256(manifest).hexdigest() == path.name.removesuffix(".json.gz")
    again = LocalStore(store.root)
    assert again.audit().whole
    assert again.history("http://a.test/x") == tuple(snapshots)
    assert again.rebuild_index() == 3
    added = again.put(capture_of(PAGE, request_id="4", started="2025-05-04T08:00:00Z"))
    elsewhere = LocalStore(tmp_path / "elsewhere")
    assert [elsewhere.take(s, again).id for s in again.snapshots()] == [*(s.id for s in snapshots), added.id]
    assert elsewhere.audit().whole
    (again.root / "manifests" / f"{snapshots[1].id}.json").write_bytes(b"{}")
    assert LocalStore(store.root).audit().damaged


def _files(store: LocalStore) -> list[Path]:
    return [p for folder in ("blobs", "manifests") for p in (store.root / folder).rglob("*") if p.is_file()]


@given(st.binary(max_size=3000) | st.text(max_size=2000).map(lambda text: text.encode()))
def test_what_is_packed_comes_back_and_is_a_gzip_file(manifest: bytes) -> None:
    stored = packed(manifest)
    assert unpacked(stored) == manifest
    assert gzip.decompress(stored) == manifest


def test_no_packed_manifest_fills_the_memory() -> None:
    with pytest.raises(ValueError, match="longer than"):
        unpacked(packed(bytes((1 << 26) + 1)))


def test_every_bit_of_a_packed_manifest_counts(store: LocalStore) -> None:
    """Also those that no program needs to unpack it."""
    snapshot = store.put(capture_of(PAGE))
    stored = (store.root / "manifests" / f"{snapshot.id}.json.gz").read_bytes()
    for bit in range(len(stored) * 8):
        flipped = bytearray(stored)
        flipped[bit // 8] ^= 1 << bit % 8
        with pytest.raises(IntegrityError):
            snapshot_of(bytes(flipped), snapshot.id)
    for end in range(len(stored)):
        with pytest.raises(IntegrityError):
            snapshot_of(stored[:end], snapshot.id)
    with pytest.raises(IntegrityError):
        snapshot_of(stored + b"\0", snapshot.id)


def test_every_flipped_bit_is_found(store: LocalStore) -> None:
    for number in range(3):
        store.put(capture_of(f"<p>{number}</p>", request_id=str(number), url=f"http://a.test/{number}"))
    chance = random.Random(7)
    for _ in range(200):
        path = chance.choice(_files(store))
        data = bytearray(path.read_bytes())
        bit = chance.randrange(len(data) * 8)
        good = bytes(data)
        data[bit // 8] ^= 1 << (bit % 8)
        path.write_bytes(bytes(data))
        assert not LocalStore(store.root).audit().whole, f"bit {bit} of {path}"
        path.write_bytes(good)
    assert LocalStore(store.root).audit().whole


def test_what_cannot_be_read_is_damage_and_ends_no_audit(store: LocalStore) -> None:
    snapshot = store.put(capture_of(PAGE))
    sha = snapshot.artifacts["layout.json"].sha256
    blob = store.root / "blobs" / sha[:2] / sha
    blob.unlink()
    blob.mkdir()
    (store.root / "index" / "folder.jsonl").mkdir()
    result = LocalStore(store.root).audit()
    assert len(result.damaged) == 2
    assert any("layout.json of snapshot" in words for words in result.damaged)
    assert any("folder.jsonl" in words for words in result.damaged)


def test_a_lost_blob_is_missing_and_a_changed_one_is_never_read(store: LocalStore) -> None:
    snapshot = store.put(capture_of(PAGE))
    path = next(p for p in (store.root / "blobs").rglob("*") if p.is_file())
    path.write_bytes(b"{}")
    with pytest.raises(IntegrityError):
        store.open_artifact(snapshot, "layout.json")
    path.unlink()
    assert store.audit().missing
    with pytest.raises(IntegrityError):
        store.open_artifact(snapshot, "layout.json")
    # The next capture of the same bytes mends it.
    store.put(capture_of(PAGE, request_id="again"))
    assert store.audit().whole


_CHILD = """
import os, sys
from pathlib import Path
sys.path.insert(0, {project!r})
from tests.conftest import capture_of
from harness.store.local import LocalStore
from harness.store.manifest import packed, snapshot_of, unpacked
left = 0
def dying(call):
    def run(*arguments, **named):
        global left
        left -= 1
        if left == 0:
            if call is REAL["write"]:
                call(arguments[0], bytes(arguments[1])[: len(arguments[1]) // 2])
            os._exit(9)
        return call(*arguments, **named)
    return run
REAL = {{name: getattr(os, name) for name in ("write", "fsync", "replace", "open", "ftruncate", "mkdir")}}
def write(root):
    store = LocalStore(root)
    for name, call in REAL.items():
        setattr(os, name, dying(call))
    for number in range(2):
        store.put(capture_of("<p>page %d</p>" % number, request_id=str(number), artifacts={{"screenshot.png": b"png"}}))
    os._exit(0)
for point in range(1, {most}):
    child = os.fork()
    if child == 0:
        left = point
        write(Path(sys.argv[1], str(point)))
    ended = os.waitstatus_to_exitcode(os.waitpid(child, 0)[1])
    print(point, ended, flush=True)
    if ended != 9:
        break
"""
_MOST = 400


@pytest.mark.full
def test_a_kill_at_any_call_leaves_whole_snapshots_only(tmp_path: Path) -> None:
    # One process forks a writer for each point: to start Python anew for each takes most of a minute.
    script = _CHILD.format(project=str(Path(__file__).parents[3]), most=_MOST)
    said = subprocess.run(
        [sys.executable, "-c", script, str(tmp_path)], check=True, timeout=300, capture_output=True, text=True
    ).stdout
    ended = {int(point): int(code) for point, code in (line.split() for line in said.splitlines())}
    for point, code in ended.items():
        store = LocalStore(tmp_path / str(point))
        audit = store.audit()
        assert audit.whole, (point, audit)
        history = store.history("http://a.test/x")
        assert len(history) == 2 or code == 9, (point, code)
        for snapshot in history:
            assert store.open_artifact(snapshot, "layout.json")
        again = store.put(capture_of("<p>later</p>", request_id="later"))
        assert [s.id for s in store.history("http://a.test/x")] == [*(s.id for s in history), again.id]
    assert len(ended) > 20
    assert ended[max(ended)] == 0, f"the writer never came to its end by point {max(ended)}: {ended[max(ended)]}"


@pytest.mark.parametrize("trouble", [errno.ENOSPC, errno.EIO])
@pytest.mark.parametrize("name", ["write", "fsync", "replace", "open", "mkdir", "ftruncate"])
def test_a_full_or_failing_disk_is_a_clear_error(
    name: str, trouble: int, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """At every call of each kind, in a store that is new and in one that a killed writer left half a line in."""
    real: Callable[..., object] = getattr(os, name)
    failed = 0
    for point in range(1, 60):
        store = LocalStore(tmp_path / str(point))
        before = () if name == "mkdir" else (store.put(capture_of(PAGE)),)
        if name == "ftruncate":
            (index,) = (store.root / "index").glob("*.jsonl")
            index.write_bytes(index.read_bytes() + b'{"captured_at":"2026')
        left = [point]

        def failing(*arguments: object, left: list[int] = left, **named: object) -> object:
            left[0] -= 1
            if left[0] == 0:
                raise OSError(trouble, os.strerror(trouble))
            return real(*arguments, **named)

        new = capture_of(f"<p>{point}</p>", request_id="new", artifacts={"screenshot.png": b"png %d" % point})
        with monkeypatch.context() as patched:
            patched.setattr(os, name, failing)
            try:
                store.put(new)
            except StoreWriteError as error:
                failed += 1
                assert os.strerror(trouble) in str(error)
            else:
                assert left[0] > 0, "a call failed, and nobody heard of it"
                break
        assert store.history("http://a.test/x") == before, "nothing counts as stored"
        assert store.audit().whole
        kept = store.put(new)
        assert LocalStore(store.root).history("http://a.test/x") == (*before, kept)
        assert store.audit().whole
    else:
        pytest.fail("there are more calls than points")
    assert failed >= {"ftruncate": 1, "mkdir": 4}.get(name, 3)


@pytest.mark.full
def test_two_processes_capturing_one_address_lose_nothing(tmp_path: Path) -> None:
    script = (
        f"import sys; sys.path.insert(0, {str(Path(__file__).parents[3])!r})\n"
        "from pathlib import Path\nfrom tests.conftest import capture_of\nfrom harness.store.local import LocalStore\n"
        "store = LocalStore(Path(sys.argv[1]))\n"
        "for n in range(40): store.put(capture_of('<p>%s %d</p>' % (sys.argv[2], n), request_id=sys.argv[2] + str(n)))\n"
    )
    running = [subprocess.Popen([sys.executable, "-c", script, str(tmp_path), name]) for name in ("a", "b", "c")]
    assert [p.wait(timeout=120) for p in running] == [0, 0, 0]
    store = LocalStore(tmp_path)
    assert len(store.history("http://a.test/x")) == 120
    assert store.audit().whole


def test_the_text_cache_never_gives_back_damaged_bytes(tmp_path: Path) -> None:
    cache = Cache(tmp_path / "cache")
    assert cache.get("k") is None
    cache.put("k", b"words")
    assert cache.get("k") == b"words"
    entry = next(p for p in (tmp_path / "cache").iterdir() if p.name != ".gitignore")
    entry.write_bytes(entry.read_bytes()[:-1] + b"?")
    assert cache.get("k") is None
    assert Cache(Path("/proc/none")).get("k") is None
    Cache(Path("/proc/none")).put("k", b"lost without harm")


def test_the_cache_keeps_within_its_bound_and_drops_the_oldest(tmp_path: Path) -> None:
    cache = Cache(tmp_path / "cache")
    for number in range(10):
        cache.put(f"k{number}", bytes(1000))
        entry = max((p for p in cache.folder.iterdir() if p.stat().st_size > 500), key=lambda p: p.stat().st_mtime_ns)
        os.utime(entry, (1_000_000 + number, 1_000_000 + number))
    left_by_a_killed_writer = cache.folder / "entry.1.tmp"
    left_by_a_killed_writer.write_bytes(b"half")
    os.utime(left_by_a_killed_writer, (1, 1))
    assert cache.prune(20_000) == 0
    assert not left_by_a_killed_writer.exists()
    assert cache.prune(6000) == 6 * 1032
    assert [number for number in range(10) if cache.get(f"k{number}") is not None] == [6, 7, 8, 9]
    assert Cache(Path("/proc/none")).prune() == 0


def test_an_entry_under_another_entrys_name_is_none(tmp_path: Path) -> None:
    cache = Cache(tmp_path / "cache")
    cache.put("a", b"what a is")
    (entry,) = (p for p in cache.folder.iterdir() if p.name != ".gitignore")
    cache.put("b", b"what b is")
    (other,) = (p for p in cache.folder.iterdir() if p.name not in (".gitignore", entry.name))
    other.write_bytes(entry.read_bytes())
    assert cache.get("b") is None
    assert cache.folder.stat().st_mode & 0o077 == 0


def test_writers_of_one_entry_never_leave_a_mixture(tmp_path: Path) -> None:
    script = (
        "import sys; from pathlib import Path; from harness.store.cache import Cache\n"
        "cache = Cache(Path(sys.argv[1]))\n"
        "for _ in range(200):\n"
        "    cache.put('k', sys.argv[2].encode() * 5000)\n"
        "    assert len(set(cache.get('k') or b'?')) == 1\n"
        "    assert cache.get('k') is not None\n"
    )
    running = [subprocess.Popen([sys.executable, "-c", script, str(tmp_path / "c"), name]) for name in "ab"]
    assert [p.wait(timeout=120) for p in running] == [0, 0]
    assert sorted(p.name == ".gitignore" for p in (tmp_path / "c").iterdir()) == [False, True]


def test_a_file_is_unchanged_only_with_the_bytes_that_were_read(tmp_path: Path) -> None:
    path = tmp_path / "file"
    path.write_bytes(b"one")
    times = path.stat()
    data, seen = read_seen(path)
    assert data == b"one"
    assert unchanged(path, seen)
    path.write_bytes(b"two")
    os.utime(path, ns=(times.st_atime_ns, times.st_mtime_ns))
    assert not unchanged(path, seen), "same size and time of change"
    path.unlink()
    assert not unchanged(path, seen)
    assert unchanged(path, ABSENT)
    path.write_bytes(b"one")
    assert unchanged(path, seen), "the same bytes in another file"
    assert not unchanged(path, ABSENT)
    assert not unchanged(path, Seen("another stamp", "")), "bytes that were never read are known by the stamp alone"
    assert not unchanged(tmp_path, seen)


def test_an_answer_that_rests_on_a_file_that_cannot_be_looked_at_is_not_to_be_kept(tmp_path: Path) -> None:
    store = LocalStore(tmp_path)
    snapshot = store.put(capture_of("<p>One.</p>"))
    sha256 = snapshot.artifacts["layout.json"].sha256
    blob = tmp_path / "blobs" / sha256[:2] / sha256
    data = blob.read_bytes()
    blob.unlink()
    blob.symlink_to(blob)
    assert store.stamp(snapshot, "layout.json") == ""
    seen = store.consulted[str(blob)]
    blob.unlink()
    blob.write_bytes(data)
    assert not unchanged(blob, seen)
