"""The store at length: a thousand flipped bits all found, a thousand puts by two processes none lost, a clock that goes back."""

from __future__ import annotations

import random
import subprocess
import sys
from dataclasses import replace
from pathlib import Path

from harness.model.snapshot import Capture, CaptureRequest, Outcome
from harness.store.local import LocalStore

WRITER = """
import sys
from pathlib import Path
from tests.unit.store.test_store_endurance import small
from harness.store.local import LocalStore
store = LocalStore(Path(sys.argv[1]))
for n in range(int(sys.argv[3])):
    store.put(small(f"{sys.argv[2]}/{n}", f"words of {sys.argv[2]} {n % 7}"))
"""


def small(request_id: str, words: str, *, url: str = "http://a.test/x") -> Capture:
    return Capture(
        request=CaptureRequest(request_id=request_id, source="s", url=url),
        outcome=Outcome.COMPLETE,
        reasons=(),
        started="2026-11-24T12:00:00.000Z",
        milliseconds=1,
        final_url=url,
        hops=(),
        headers=(),
        title="T",
        steps=(),
        artifacts={"dom.html": words.encode(), "layout.json": b'{"n": 1}'},
        media_types={"dom.html": "text/html", "layout.json": "application/json"},
        timings={},
        browser="b",
        settings={},
    )


def test_a_thousand_flipped_bits_are_all_found(tmp_path: Path) -> None:
    store = LocalStore(tmp_path)
    for n in range(4):
        store.put(small(f"r{n}", f"words {n}" * 20, url=f"http://a.test/{n % 2}"))
    assert store.audit().whole
    files = sorted(p for p in tmp_path.rglob("*") if p.is_file() and p.stat().st_size)
    random_ = random.Random(20261124)
    missed = []
    for _ in range(1000):
        path = random_.choice(files)
        good = path.read_bytes()
        bit = random_.randrange(len(good) * 8)
        bad = bytearray(good)
        bad[bit // 8] ^= 1 << bit % 8
        path.write_bytes(bad)
        found = LocalStore(tmp_path).audit()
        if found.whole and not found.orphans:
            missed.append((path.relative_to(tmp_path).as_posix(), bit))
        path.write_bytes(good)
    assert missed == []
    assert store.audit().whole


def test_two_processes_lose_nothing_in_a_thousand_puts(tmp_path: Path) -> None:
    root = Path(__file__).parents[3]
    writers = [
        subprocess.Popen([sys.executable, "-c", WRITER, str(tmp_path), name, "500"], cwd=root)
        for name in ("one", "two")
    ]
    assert [writer.wait(timeout=240) for writer in writers] == [0, 0]
    store = LocalStore(tmp_path)
    history = store.history("http://a.test/x")
    assert len({s.manifest["request"] for s in history}) == len(history) == 1000
    audit = store.audit()
    assert audit.whole
    assert not audit.orphans
    for name in ("one", "two"):
        order = [s.manifest["request"] for s in history if s.manifest["request"].startswith(name)]
        assert order == [f"{name}/{n}" for n in range(500)]


def test_a_clock_that_goes_back_does_no_harm(tmp_path: Path) -> None:
    store = LocalStore(tmp_path)
    for n, day in enumerate((24, 23, 25, 22)):
        store.put(replace(small(f"r{n}", f"words {n}"), started=f"2026-11-{day}T12:00:00.000Z"))
    assert [s.manifest["request"] for s in store.history("http://a.test/x")] == ["r0", "r1", "r2", "r3"]
    latest = store.latest("http://a.test/x")
    assert latest is not None
    assert latest.manifest["request"] == "r3"
    assert store.audit().whole
    assert store.rebuild_index() == 4
    assert {s.manifest["request"] for s in store.history("http://a.test/x")} == {"r0", "r1", "r2", "r3"}
    assert store.audit().whole
