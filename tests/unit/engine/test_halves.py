"""Two processes give the verdicts of one, know which files they rest on, and leave to one what they cannot do."""

from __future__ import annotations

import os
import random
import re
import signal
import threading
from collections.abc import Callable
from dataclasses import replace
from datetime import UTC, datetime, timedelta
from pathlib import Path
from typing import Any

import pytest

from harness.engine import halves, processes
from harness.engine.kept_registry import load_kept
from harness.engine.processes import Fork
from harness.engine.registry import load_registry
from harness.engine.settings import load_settings
from harness.engine.store import open_cache, open_reader, open_store
from harness.engine.verify import verify
from harness.model.verdict import Report
from harness.rules import passages
from harness.rules import run as rules_run
from harness.store.cache import Cache
from harness.store.local import LocalStore
from harness.store.seen import ABSENT, UNSURE, Seen, both
from tests.conftest import capture_of

PLACES = ("Kursk", "Seoul", "Kyiv", "Moscow")


def sentence(chance: random.Random, number: int) -> str:
    return f"Report {number} said that {chance.randrange(1000, 9000):,} soldiers were sent to {chance.choice(PLACES)} on {chance.randrange(1, 29)} October 2024"


def make(root: Path, seed: int) -> None:
    """A registry of some thirty claims on ten pages: some as accepted, some edited, some gone or never captured; some claims rest on two."""
    chance = random.Random(seed)
    (root / "claims").mkdir(parents=True)
    (root / "harness.toml").write_text('[verify]\nas_of = "newest snapshot"\n')
    texts = {f"s{n}": [sentence(chance, 10 * n + i) for i in range(chance.randrange(1, 6))] for n in range(10)}
    lines = ["schema: 1", "article: {id: a, title: A, file: a.md}", "sources:"]
    lines += [f"  {s}: {{url: http://{s}.test/story, publisher: Paper {s}}}" for s in texts]
    lines.append("claims:")
    for source, said in texts.items():
        for text in said:
            number = text.split()[4].replace(",", "")
            other = chance.choice(list(texts))
            lines += [
                f"  c{text.split()[1]}:", f'    statement: "{text}"',
                f"    expects: [{{quantity: exactly {number}}}]", f'    evidence: [{{source: {source}, quote: "{text}"}}',
                f'      , {{source: {other}, quote: "{texts[other][0]}"}}]' if other != source and chance.random() < 0.3 else "      ]",
            ]  # fmt: skip
    (root / "claims/a.yaml").write_text("\n".join(lines) + "\n")
    (root / "claims/a.md").write_text("\n\n".join(t + "." for said in texts.values() for t in said) + "\n")
    store = LocalStore(root / "snapshots")
    began = datetime(2025, 5, 2, 8, 0, tzinfo=UTC)
    for visit in range(2):
        for source, said in texts.items():
            if source == "s9" or (visit and chance.random() < 0.3):
                continue
            now = [re.sub(r"\d(?=,)", "4", t) if visit and chance.random() < 0.3 else t for t in said]
            now = [t for t in now if not visit or chance.random() < 0.8]
            markup = "".join(f"<p>{t}. Nothing more was said.</p>" for t in now) + "<p>The weather was fair.</p>"
            started = (began + timedelta(hours=visit)).isoformat(timespec="milliseconds").replace("+00:00", "Z")
            url = f"http://{source}.test/story"
            store.put(capture_of(markup, url=url, source=source, request_id=f"run-{visit}", started=started))
        if not visit:
            accept(root)


def accept(root: Path) -> None:
    from click.testing import CliRunner

    from harness.cli import harness

    ended = CliRunner().invoke(harness, ["accept", "--root", str(root), "--why", "x", "--by", "mk", "--yes"])
    assert ended.exit_code in (0, 1, 3), ended.output


def judged(root: Path, *, cached: bool = False) -> tuple[Report, dict[str, Seen]]:
    where = load_settings(root)
    loaded = load_registry(root)
    store = open_store(where)
    report = verify(where, loaded, loaded.registry.claims, store, open_reader(where, store, cached=cached))
    return report, store.consulted


@pytest.fixture
def two(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> list[int]:
    """Two processes for however few claims, as if this one had one thread and the machine two processors; the forks begun."""
    begun: list[int] = []
    real = Fork.__init__

    def noting(self: Fork, work: Callable[[], bytes]) -> None:
        real(self, work)
        begun.append(self._pid)

    monkeypatch.setattr(halves, "WORTH_A_PROCESS", 2)
    monkeypatch.setattr(halves, "processors", lambda: 2)
    monkeypatch.setattr(halves, "can_fork", lambda: True)
    monkeypatch.setattr(Fork, "__init__", noting)
    monkeypatch.setenv("HARNESS_CACHE", str(tmp_path / "cache"))
    monkeypatch.delenv("CI", raising=False)
    return begun


@pytest.mark.parametrize("seed", range(6))
def test_the_verdicts_and_the_files_they_rest_on_are_those_of_one_process(
    two: list[int], tmp_path: Path, monkeypatch: pytest.MonkeyPatch, seed: int
) -> None:
    make(tmp_path, seed)
    two.clear()
    split, files = judged(tmp_path)
    assert len(two) == 1
    assert two[0] > 0
    monkeypatch.setattr(halves, "processors", lambda: 1)
    alone, read = judged(tmp_path)
    assert len(two) == 1
    assert repr(split) == repr(alone)
    assert len({v.status for v in alone.verdicts}) > 1
    assert files == read


def test_what_was_kept_is_kept_for_both(two: list[int], tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    make(tmp_path, 1)
    two.clear()
    first, _ = judged(tmp_path, cached=True)
    monkeypatch.setattr(rules_run, "_judge_claim", lambda *_: pytest.fail("judged anew"))
    again, _ = judged(tmp_path, cached=True)
    assert len(two) == 2
    assert replace(again, judged_at="") == replace(first, judged_at="")
    monkeypatch.setattr(halves, "processors", lambda: 1)
    alone, _ = judged(tmp_path, cached=True)
    assert len(two) == 2
    assert replace(alone, judged_at="") == replace(first, judged_at="")


def test_a_process_that_is_killed_costs_time_and_no_verdict(
    two: list[int], tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    make(tmp_path, 2)
    whole, _ = judged(tmp_path)
    mine = os.getpid()
    real = rules_run._judge_claim

    def dying(*arguments: Any) -> Any:
        if os.getpid() != mine:
            os.kill(os.getpid(), signal.SIGKILL)
        return real(*arguments)

    monkeypatch.setattr(rules_run, "_judge_claim", dying)
    assert repr(judged(tmp_path)[0]) == repr(whole)


def test_a_fault_in_the_other_half_is_told_as_here(
    two: list[int], tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    make(tmp_path, 3)

    def failing(*_: Any, **__: Any) -> Any:
        raise RuntimeError("a fault")

    monkeypatch.setattr(passages, "assess", failing)
    report, _ = judged(tmp_path)
    assert all(v.failures for v in report.verdicts)


def test_what_another_process_gives_is_whole_or_nothing() -> None:
    assert Fork(lambda: b"x" * 300_000).answer() == b"x" * 300_000
    assert Fork(lambda: b"").answer() == b""

    def failing() -> bytes:
        raise RuntimeError

    assert Fork(failing).answer() is None
    assert Fork(lambda: os.kill(os.getpid(), signal.SIGKILL) or b"").answer() is None


def test_no_process_is_forked_beside_threads() -> None:
    over = threading.Event()
    thread = threading.Thread(target=over.wait)
    thread.start()
    try:
        assert not processes.can_fork()
    finally:
        over.set()
        thread.join()


def test_a_file_that_two_processes_saw_differently_is_not_relied_on() -> None:
    bare, read = Seen("1", ""), Seen("1", "aa")
    assert both(None, read) == read
    assert both(bare, read) == read == both(read, bare)
    assert both(read, Seen("2", "aa")) == both(read, Seen("1", "bb")) == both(ABSENT, read) == UNSURE


def test_a_registry_is_kept_while_no_byte_of_its_folder_is_another(
    two: list[int], tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    make(tmp_path, 4)
    where = load_settings(tmp_path)
    cache = open_cache(where)
    loaded = load_registry(tmp_path)
    assert load_kept(where, cache) == loaded
    with monkeypatch.context() as patched:
        patched.setattr("harness.registry.load._sheet", lambda *_: pytest.fail("read anew"))
        patched.setattr("harness.registry.lock._read", lambda *_: pytest.fail("read anew"))
        assert load_kept(where, cache) == loaded
    for name, old, new in (
        ("a.yaml", "Paper s1", "Paper x1"),
        ("a.lock.yaml", 'why: "x"', 'why: "y"'),
        ("a.md", "fair", "foul"),
    ):
        file = tmp_path / "claims" / name
        text = file.read_text()
        file.write_text(text.replace(old, new, 1) if old in text else text + "\n")
        changed = load_kept(where, cache)
        assert changed == load_registry(tmp_path)
        assert changed != loaded
        loaded = changed


def test_a_kept_registry_that_is_damaged_is_read_anew(two: list[int], tmp_path: Path) -> None:
    make(tmp_path, 5)
    where = load_settings(tmp_path)
    cache = open_cache(where)
    loaded = load_kept(where, cache)
    real = Cache.get
    for damage in (b"[]", b"[[], [], []]", b"{", b"null"):
        cache.get = lambda key, damage=damage: (real(cache, key) or b"").partition(b"\n")[0] + b"\n" + damage  # type: ignore[method-assign,misc]
        assert load_kept(where, cache) == loaded
