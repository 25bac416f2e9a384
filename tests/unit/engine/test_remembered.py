"""What is remembered of a verification is given back only while nothing is new: always what judging anew would say."""

from __future__ import annotations

import hashlib
import json
import os
import random
import re
import shutil
from collections.abc import Callable
from dataclasses import replace
from datetime import UTC, datetime, timedelta
from pathlib import Path
from typing import Any

import pytest
from click.testing import CliRunner

from harness.cli import harness
from harness.engine import halves, version
from harness.engine.errors import HarnessError
from harness.engine.registry import load_registry
from harness.engine.remembered import Memory, Rendered
from harness.engine.settings import load_settings
from harness.engine.store import open_cache, open_reader, open_store
from harness.engine.verify import verify
from harness.model.snapshot import Outcome, Snapshot
from harness.model.verdict import Report
from harness.report.result import result
from harness.rules import catalogue
from harness.rules import run as rules_run
from harness.store.api import StoreError
from harness.store.cache import Cache
from harness.store.local import LocalStore
from tests.conftest import capture_of, layout_of

BEGAN = datetime(2025, 5, 2, 8, 0, tzinfo=UTC)

ARTICLE = "# Troops\n\nA first 1,500 soldiers sailed. About 12,000 were to follow.\n\nIt cost 40 million euros.\n"

TROOPS = """schema: 1
article: {id: troops, title: Troops, file: troops.md}
sources:
  nis: {url: http://nis.test/first, publisher: NIS}
  paper: {file: vault:paper.pdf, publisher: An office, obtained: {on: 2025-05-01, by: mk, how: by post}}
claims:
  first:
    statement: A first 1,500 soldiers
    expects: [{quantity: exactly 1500, unit: people}]
    evidence: [{source: nis, quote: "1,500 soldiers were moved"}]
  more:
    statement: About 12,000 were to follow
    waive: [{code: FC203, why: under way, by: mk, until: 2025-05-03}]
    evidence: [{source: ministry, quote: "12,000 will follow"}]
  paid:
    statement: It cost 40 million euros
    evidence: [{source: paper, page: 2, quote: "40 million"}]
"""

COSTS = """schema: 1
article: {id: costs, title: Costs, file: costs.md}
claims:
  bill:
    statement: The bill was 7 million
    evidence: [{source: ministry, quote: "a bill of 7 million"}]
"""

SHARED = """schema: 1
sources:
  ministry: {url: http://ministry.test/a, publisher: The ministry}
"""

NIS = "<p>The first 1,500 soldiers were moved, it said. More on Friday.</p>"
MINISTRY = "<p>Another 12,000 will follow, he said.</p><p>It sent a bill of 7 million euros to them.</p>"


def put(root: Path, source: str, markup: str, *, after: float = 0.0, **more: Any) -> Snapshot:
    store = LocalStore(root / "snapshots")
    url = {"nis": "http://nis.test/first", "ministry": "http://ministry.test/a"}[source]
    started = (BEGAN + timedelta(hours=after)).isoformat(timespec="milliseconds").replace("+00:00", "Z")
    request = f"run-{len(store.history(url))}-{after}"
    return store.put(capture_of(markup, url=url, source=source, request_id=request, started=started, **more))


@pytest.fixture
def root(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    folder = tmp_path / "registry"
    (folder / "claims").mkdir(parents=True)
    (folder / "claims/troops.yaml").write_text(TROOPS, encoding="utf-8")
    (folder / "claims/troops.md").write_text(ARTICLE, encoding="utf-8")
    (folder / "claims/costs.yaml").write_text(COSTS, encoding="utf-8")
    (folder / "claims/costs.md").write_text("The bill was 7 million.\n", encoding="utf-8")
    (folder / "claims/_shared.yaml").write_text(SHARED, encoding="utf-8")
    (folder / "harness.toml").write_text('[verify]\nas_of = "newest snapshot"\n[vault]\npath = "../vault"\n')
    put(folder, "nis", NIS)
    put(folder, "ministry", MINISTRY)
    monkeypatch.setenv("HARNESS_CACHE", str(tmp_path / "cache"))
    monkeypatch.delenv("CI", raising=False)  # nothing is accepted there
    assert (
        CliRunner().invoke(harness, ["accept", "--root", str(folder), "--why", "x", "--by", "mk", "--yes"]).exit_code
        == 0
    )
    return folder


def verified(root: Path, *options: str) -> tuple[bytes, int]:
    ended = CliRunner().invoke(harness, ["verify", "--root", str(root), *options], standalone_mode=False)
    if isinstance(ended.exception, HarnessError | StoreError):
        return f"{type(ended.exception)} {ended.exception} {getattr(ended.exception, 'problems', '')}".encode(), -1
    assert ended.exception is None, ended.exception
    return ended.stdout_bytes + ended.stderr_bytes, ended.return_value


def test_an_answer_is_not_remembered_beyond_a_manifest_that_no_line_names(root: Path) -> None:
    assert verified(root)[1] == 0
    index = {p: p.read_bytes() for p in (root / "snapshots" / "index").glob("*.jsonl")}
    put(root, "nis", "<p>Nothing of it is here any more.</p>", after=1)
    for path, data in index.items():
        path.write_bytes(data)
    output, code = verified(root)
    assert (code, b"rebuild-index" in output) == (3, True), output


@pytest.fixture
def judged(monkeypatch: pytest.MonkeyPatch) -> list[str]:
    """The claims that were judged by the rules, as they are."""
    seen: list[str] = []
    real = rules_run._judge_claim

    def noting(inputs: Any, claim: Any, *rest: Any) -> Any:
        seen.append(claim.id)
        return real(inputs, claim, *rest)

    monkeypatch.setattr(rules_run, "_judge_claim", noting)
    return seen


def edit(path: Path, before: str, after: str) -> None:
    """Change words of a file, as an editor that keeps the file's time does."""
    times = os.stat(path)
    text = path.read_text(encoding="utf-8")
    assert before in text
    path.write_text(text.replace(before, after), encoding="utf-8")
    os.utime(path, ns=(times.st_atime_ns, times.st_mtime_ns))


def flip(path: Path, at: int) -> None:
    times = os.stat(path)
    data = bytearray(path.read_bytes())
    data[at % len(data)] ^= 1
    path.write_bytes(data)
    os.utime(path, ns=(times.st_atime_ns, times.st_mtime_ns))


def blob(root: Path, source: str, name: str = "layout.json") -> Path:
    url = {"nis": "http://nis.test/first", "ministry": "http://ministry.test/a"}[source]
    snapshot = LocalStore(root / "snapshots").latest(url)
    assert snapshot is not None
    sha = snapshot.artifacts[name].sha256
    return root / "snapshots/blobs" / sha[:2] / sha


def manifest(root: Path, source: str) -> Path:
    url = {"nis": "http://nis.test/first", "ministry": "http://ministry.test/a"}[source]
    snapshot = LocalStore(root / "snapshots").latest(url)
    assert snapshot is not None
    return root / f"snapshots/manifests/{snapshot.id}.json.gz"


def index(root: Path) -> Path:
    return next(p for p in sorted((root / "snapshots/index").glob("*.jsonl")) if "nis.test" in p.read_text())


CHANGES: dict[str, Callable[[Path], object]] = {
    "a digit of an expectation": lambda r: edit(r / "claims/troops.yaml", "exactly 1500", "exactly 1600"),
    "a digit of a quote": lambda r: edit(r / "claims/troops.yaml", '"12,000 will', '"13,000 will'),
    "what was accepted": lambda r: edit(r / "claims/troops.lock.yaml", "1,500 soldiers", "1,900 soldiers"),
    "no lock file": lambda r: (r / "claims/troops.lock.yaml").unlink(),
    "the article": lambda r: edit(r / "claims/troops.md", "A first 1,500", "A first 1,400"),
    "a sentence more": lambda r: edit(r / "claims/troops.md", "It cost", "It was late. It cost"),
    "the shared file": lambda r: edit(r / "claims/_shared.yaml", "The ministry", "A ministry"),
    "a file more": lambda r: (r / "claims/more.yaml").write_text(COSTS.replace("costs", "rest").replace("bill:", "rest:").replace("rest.md", "costs.md")),
    "a claims file less": lambda r: (r / "claims/costs.yaml").unlink(),
    "a snapshot that differs": lambda r: put(r, "nis", NIS.replace("1,500", "1,900"), after=1),
    "a snapshot that agrees": lambda r: put(r, "nis", NIS, after=1),
    "a visit without answer": lambda r: put(r, "nis", "", after=1, outcome=_failed(), status=0),
    "a correction": lambda r: put(r, "ministry", MINISTRY + "<p>Correction: an earlier version said 12,000 will follow.</p>", after=2),
    "no index": lambda r: index(r).unlink(),
    "a damaged index": lambda r: flip(index(r), 3),
    "a damaged manifest": lambda r: flip(manifest(r, "nis"), 40),
    "no manifest": lambda r: manifest(r, "nis").unlink(),
    "a damaged layout": lambda r: flip(blob(r, "nis"), 200),
    "no layout": lambda r: blob(r, "ministry").unlink(),
    "the age allowed": lambda r: edit(r / "claims/troops.yaml", "  first:\n", "  first:\n    max_age: 1h\n") or put(r, "ministry", MINISTRY, after=3),
    "another store": lambda r: edit(r / "harness.toml", "[vault]", '[store]\npath = "elsewhere"\n[vault]'),
}  # fmt: skip


def _failed() -> Any:
    from harness.model.snapshot import Outcome

    return next(o for o in Outcome if o.state.value == "failed")


def test_the_second_time_nothing_is_read_or_judged(
    root: Path, judged: list[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    anew = verified(root, "--json", "--no-cache")
    assert anew[1] == 0
    first = verified(root, "--json")
    assert sorted(judged) == sorted(["first", "more", "paid", "bill"] * 2)
    monkeypatch.setattr("harness.engine.kept_registry.load_registry", None)
    assert verified(root, "--json") == first == anew
    with pytest.raises(AssertionError):
        verified(root, "--json", "--no-cache")


@pytest.mark.parametrize("options", [("--json",), ("--notes",), ("first",), ("bill", "--json")])
def test_each_question_has_its_own_answer(root: Path, options: tuple[str, ...]) -> None:
    for other in (("--json",), (), ("more", "--json")):
        verified(root, *other)
    assert verified(root, *options) == verified(root, *options) == verified(root, *options, "--no-cache")


def _as_it_is(answer: tuple[bytes, int]) -> tuple[bytes, int]:
    return answer


def _without_time(answer: tuple[bytes, int]) -> tuple[bytes, int]:
    return re.sub(rb'"judged_at": "[^"]*"', b"", answer[0]), answer[1]


@pytest.fixture(params=[1, 2], ids=["one process", "two processes"])
def processes_used(request: pytest.FixtureRequest, monkeypatch: pytest.MonkeyPatch) -> int:
    """Claims are judged by so many processes, however few they are."""
    monkeypatch.setattr(halves, "WORTH_A_PROCESS", 2)
    monkeypatch.setattr(halves, "processors", lambda: request.param)
    monkeypatch.setattr(halves, "can_fork", lambda: True)
    return int(request.param)


@pytest.mark.usefixtures("processes_used")
@pytest.mark.parametrize("change", CHANGES)
def test_a_change_is_seen(root: Path, change: str) -> None:
    before = verified(root, "--json")
    assert verified(root, "--json") == before
    CHANGES[change](root)
    # Without a snapshot the time is that of the clock, which may turn between two answers.
    same = _without_time if change == "another store" else _as_it_is
    anew = verified(root, "--json", "--no-cache")
    assert same(anew) != same(before)
    assert same(verified(root, "--json")) == same(anew), "judged with what was kept of the verdicts"
    assert same(verified(root, "--json")) == same(anew), "remembered whole"


def test_an_answer_that_another_process_put_in_between_is_not_given(
    root: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    names: list[str] = []
    real = Cache.put
    monkeypatch.setattr(Cache, "put", lambda self, key, *data: names.append(key) or real(self, key, *data))
    answer = verified(root, "--json")
    (shown,) = [name for name in names if name.startswith("shown: ")]
    open_cache(load_settings(root, environ=os.environ)).put(shown, b"0" * 32, b"all is well")
    assert verified(root, "--json") == answer


@pytest.mark.usefixtures("processes_used")
@pytest.mark.parametrize("source", ["nis", "ministry"])
@pytest.mark.parametrize("after", ["first", "more", "paid", "bill"])
@pytest.mark.parametrize("what", [blob, manifest, lambda root, _: root / "claims/troops.yaml"])
def test_what_is_damaged_while_claims_are_judged_is_seen_the_next_time(
    root: Path, monkeypatch: pytest.MonkeyPatch, source: str, after: str, what: Callable[[Path, str], Path]
) -> None:
    """A verdict is kept for what its files were before they were read, whatever they are by the time that it is kept."""
    path, real = what(root, source), rules_run._judge_claim

    def judging(inputs: Any, claim: Any, *rest: Any) -> Any:
        verdict = real(inputs, claim, *rest)
        if claim.id == after:
            flip(path, 200)
        return verdict

    with monkeypatch.context() as patched:
        patched.setattr(rules_run, "_judge_claim", judging)
        verified(root, "--json")
    anew = verified(root, "--json", "--no-cache")
    assert verified(root, "--json") == anew
    flip(path, 200)
    whole = verified(root, "--json", "--no-cache")
    assert verified(root, "--json") == whole != anew


@pytest.mark.parametrize("seed", range(6))
def test_any_changes_one_after_the_other_are_seen(root: Path, tmp_path: Path, seed: int) -> None:
    chance = random.Random(seed)
    whole = tmp_path / "whole"
    shutil.copytree(root, whole, copy_function=shutil.copy2)
    for _ in range(12):
        name = chance.choice(
            sorted(CHANGES.keys() - {"another store"})
        )  # without a snapshot, the time is that of the clock
        try:
            CHANGES[name](root)
        except (AssertionError, OSError, StopIteration, Exception):
            shutil.rmtree(root)
            shutil.copytree(whole, root, copy_function=shutil.copy2)
        anew = verified(root, "--json", "--no-cache")
        assert verified(root, "--json") == anew, name
        assert verified(root, "--json") == anew, name


def test_repaired_damage_is_forgotten(root: Path) -> None:
    whole = verified(root, "--json")
    kept = blob(root, "nis").read_bytes()
    flip(blob(root, "nis"), 200)
    assert verified(root, "--json") == verified(root, "--json", "--no-cache") != whole
    blob(root, "nis").write_bytes(kept)
    assert verified(root, "--json") == whole


def test_only_what_a_change_touches_is_judged_again(root: Path, judged: list[str]) -> None:
    verified(root, "--json")
    judged.clear()
    put(root, "nis", NIS.replace("Friday", "Monday"), after=1)
    verified(root, "--json")
    assert judged == ["first"]
    judged.clear()
    edit(root / "claims/costs.yaml", "a bill of", "bill of")
    verified(root, "--json")
    assert judged == ["bill"]
    judged.clear()
    verified(root)
    assert judged == [], "another form of the same answer"


@pytest.mark.parametrize("package", ["rapidfuzz", "edtf", "pillow", "numpy", "opencv-python-headless"])
def test_a_package_that_a_verdict_rests_on_is_part_of_the_code(
    package: str, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Another release of one, or a first one, answers otherwise: a film is read once a library for films is there."""
    (tmp_path / "code").mkdir()
    version.code_version.cache_clear()
    before = version.code_version(tmp_path / "code")
    installed = tmp_path / "site" / f"{package.replace('-', '_')}-99.dist-info"
    installed.mkdir(parents=True)
    (installed / "METADATA").write_text(f"Metadata-Version: 2.1\nName: {package}\nVersion: 99\n")
    monkeypatch.syspath_prepend(tmp_path / "site")
    version.code_version.cache_clear()
    assert version.code_version(tmp_path / "code") != before


def test_other_code_judges_again(
    root: Path, judged: list[str], monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    before = verified(root, "--json")
    package = tmp_path / "package"
    (package / "rules").mkdir(parents=True)
    (package / "rules/fc101.py").write_text("a = 1")
    one = version.code_version(package)
    version.code_version.cache_clear()
    assert version.code_version(package) == one
    (package / "rules/fc101.py").write_text("a = 2")
    version.code_version.cache_clear()
    assert version.code_version(package) != one
    for module in ("remembered", "verdicts", "reading"):
        monkeypatch.setattr(f"harness.engine.{module}.code_version", lambda: "another")
    stricter = [replace(r, check=lambda _: 1 / 0) if r.code == "FC105" else r for r in catalogue.rules()]  # type: ignore[arg-type,return-value]
    monkeypatch.setattr(rules_run, "rules", lambda: tuple(stricter))
    judged.clear()
    again = verified(root, "--json")
    assert len(judged) == 4
    assert again[1] == 4
    assert again != before
    assert verified(root, "--json") == again
    assert len(judged) == 7, "a verdict with a fault in it is made again each time; one of a file has no such rule"


def test_damaged_entries_are_as_good_as_none(root: Path, tmp_path: Path) -> None:
    anew = verified(root, "--json", "--no-cache")
    verified(root, "--json")
    entries = [p for p in (tmp_path / "cache").iterdir() if p.name != ".gitignore"]
    assert len(entries) >= 5
    chance = random.Random(3)
    kept = {p: p.read_bytes() for p in entries}
    for _ in range(40):
        for path, data in kept.items():
            how = chance.randrange(5)
            if how == 0:
                path.write_bytes(data[: chance.randrange(len(data))])
            elif how == 1:
                path.write_bytes(b"")
            elif how == 2:
                path.write_bytes(chance.choice(list(kept.values())))
            elif how == 3:
                damaged = bytearray(data)
                damaged[chance.randrange(len(data))] ^= 1 << chance.randrange(8)
                path.write_bytes(damaged)
            else:
                path.write_bytes(data)
        assert verified(root, "--json") == anew


def test_a_cache_that_cannot_be_written_costs_only_time(
    root: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    anew = verified(root, "--json", "--no-cache")
    (tmp_path / "occupied").write_text("a file")
    monkeypatch.setenv("HARNESS_CACHE", str(tmp_path / "occupied"))
    assert verified(root, "--json") == verified(root, "--json") == anew


class Clock:
    """Verifications of a registry at a time of one's choice, remembered and anew."""

    def __init__(self, root: Path, monkeypatch: pytest.MonkeyPatch) -> None:
        self.settings = load_settings(root, environ={**os.environ, "HARNESS_AS_OF": "now"})
        self.monkeypatch = monkeypatch

    def report(self, now: datetime, *, cached: bool) -> tuple[Report, Any, Any]:
        class Frozen(datetime):
            @classmethod
            def now(cls, tz: Any = None) -> datetime:
                return now

        self.monkeypatch.setattr("harness.engine.verify.datetime", Frozen)
        loaded, store = load_registry(self.settings.root), open_store(self.settings)
        reader = open_reader(self.settings, store, cached=cached)
        return verify(self.settings, loaded, loaded.registry.claims, store, reader), loaded, store

    def answer(self, now: datetime) -> tuple[bytes, bool]:
        """The answer at a time, and whether it was remembered."""
        memory = Memory(self.settings, open_cache(self.settings), (), "json")
        if (known := memory.recall(now)) is not None:
            return known.output, True
        memory.note(load_registry(self.settings.root))
        report, loaded, store = self.report(now, cached=True)
        output = json.dumps(result(report), indent=2).encode()
        assert memory.keep(report, loaded, store.consulted, Rendered(output, 0))
        return output, False

    def anew(self, now: datetime) -> bytes:
        return json.dumps(result(self.report(now, cached=False)[0]), indent=2).encode()


@pytest.fixture
def clock(root: Path, monkeypatch: pytest.MonkeyPatch) -> Clock:
    return Clock(root, monkeypatch)


def test_an_answer_holds_until_evidence_is_too_old(root: Path, clock: Clock) -> None:
    edit(root / "claims/troops.yaml", "  first:\n", "  first:\n    max_age: 5h\n")
    clock.settings = load_settings(root, environ={**os.environ, "HARNESS_AS_OF": "now"})
    hour = timedelta(hours=1)
    assert clock.answer(BEGAN + hour) == (clock.anew(BEGAN + hour), False)
    for late, remembered in (
        (4 * hour, True),
        (5 * hour - timedelta(seconds=1), True),
        (5 * hour + timedelta(seconds=1), False),
        (6 * hour, True),
    ):
        assert clock.answer(BEGAN + late) == (clock.anew(BEGAN + late), remembered), late
    old, new = json.loads(clock.anew(BEGAN + hour)), json.loads(clock.anew(BEGAN + 6 * hour))
    assert [c["verdict"] for c in old["claims"]] != [c["verdict"] for c in new["claims"]]


def test_an_answer_holds_for_its_day_as_waivers_run_out(root: Path, clock: Clock) -> None:
    put(root, "ministry", MINISTRY.replace("12,000", "13,000"), after=1)
    verdicts = []
    for days in (0.2, 0.3, 1.3, 2.3, 2.4, 1.2):
        now = BEGAN + timedelta(days=days)
        found, _ = clock.answer(now)
        assert found == clock.anew(now), days
        verdicts.append({c["id"]: c["verdict"] for c in json.loads(found)["claims"]}["more"])
    assert verdicts[2] != verdicts[3], "the waiver ran out"


def test_a_waiver_ends_on_its_day_whatever_day_evidence_is_judged_as_of(root: Path, clock: Clock) -> None:
    """In CI evidence is judged as of the newest snapshot, which grows older: what people set an end to ends all the same."""
    clock.settings = load_settings(root, environ={k: v for k, v in os.environ.items() if k != "HARNESS_AS_OF"})
    put(root, "ministry", MINISTRY.replace("12,000", "13,000"), after=1)
    told = []
    for days in (0.2, 0.3, 1.2, 1.4, 2.3, 2.4, 400):
        now = BEGAN + timedelta(days=days)
        found, remembered = clock.answer(now)
        assert found == clock.anew(now), days
        data = json.loads(found)
        told.append(({c["id"]: c["verdict"] for c in data["claims"]}["more"], remembered))
        assert data["judged_at"] == "2025-05-02T09:00:00Z"
    stands, fell = "supported", "changed"
    assert told == [
        (stands, False),
        (stands, True),
        (stands, False),
        (stands, True),
        (fell, False),
        (fell, True),
        (fell, False),
    ]


def test_a_snapshot_from_the_future_is_not_fresh_for_years(root: Path) -> None:
    put(root, "ministry", MINISTRY, after=24 * 365 * 60)

    def told(*options: str) -> dict[str, tuple[str, list[str]]]:
        data = json.loads(verified(root, "--json", *options)[0])
        return {c["id"]: (c["verdict"], [f["code"] for f in c["findings"]]) for c in data["claims"]}

    assert told("--as-of", "now")["bill"] == ("unverified", ["FC105", "FC401"])
    # As of that day all others are too old.
    assert told()["first"] == ("unverified", ["FC105", "FC401"])


def test_a_clock_set_back_is_no_time_for_which_an_answer_holds(clock: Clock) -> None:
    clock.answer(BEGAN + timedelta(hours=3))
    assert clock.answer(BEGAN + timedelta(hours=4))[1]
    assert not clock.answer(BEGAN + timedelta(hours=2))[1]


def test_what_is_written_while_it_is_read_is_not_remembered(root: Path, clock: Clock) -> None:
    memory = Memory(clock.settings, open_cache(clock.settings), (), "json")
    assert memory.recall(BEGAN) is None
    memory.note(load_registry(root))
    report, loaded, store = clock.report(BEGAN, cached=True)
    edit(root / "claims/troops.yaml", "exactly 1500", "exactly 1600")
    assert not memory.keep(report, loaded, store.consulted, Rendered(json.dumps(result(report)).encode(), 0))


@pytest.mark.parametrize("when", ["before it is judged", "after"])
def test_what_comes_into_the_vault_while_it_is_judged_is_not_remembered(root: Path, clock: Clock, when: str) -> None:
    memory = Memory(clock.settings, open_cache(clock.settings), (), "json")
    assert memory.recall(BEGAN) is None
    memory.note(load_registry(root))

    def come() -> None:
        (root.parent / "vault").mkdir()
        (root.parent / "vault/paper.pdf").write_bytes(b"another")

    if when != "after":
        come()
    report, loaded, store = clock.report(BEGAN, cached=True)
    if when == "after":
        come()
    assert not memory.keep(report, loaded, store.consulted, Rendered(json.dumps(result(report)).encode(), 0))


def test_evidence_of_a_time_to_come_is_judged_anew_when_it_has_come(root: Path, clock: Clock) -> None:
    clock.settings = load_settings(root, environ={**os.environ, "HARNESS_AS_OF": "now"})
    for before, remembered in ((25.5, False), (25.4, True), (24.6, True), (23.9, False), (23.8, True)):
        now = BEGAN - timedelta(hours=before)
        assert clock.answer(now) == (clock.anew(now), remembered), before


def test_a_vault_file_that_comes_goes_or_changes_is_new(root: Path, clock: Clock) -> None:
    vault = root.parent / "vault"
    now = BEGAN + timedelta(minutes=5)

    def remembered() -> bool:
        return clock.answer(now)[1]

    assert not remembered()
    assert remembered()
    vault.mkdir()
    (vault / "paper.pdf").write_bytes(b"one")
    assert not remembered()
    assert remembered()
    (vault / "paper.pdf").write_bytes(b"two")
    assert not remembered()
    (vault / "paper.pdf").unlink()
    assert not remembered()


def test_a_page_that_said_otherwise_before_it_was_blocked_is_not_made_good_by_another(root: Path) -> None:
    """One source is enough for the claim; the other was altered, and then asks for patience."""
    both = '{source: nis, quote: "1,500 soldiers were moved"}, {source: ministry, quote: "12,000 will follow"}'
    edit(root / "claims/troops.yaml", '{source: nis, quote: "1,500 soldiers were moved"}', both)
    CliRunner().invoke(harness, ["accept", "--root", str(root), "--why", "x", "--by", "mk", "--yes"])

    def first(*options: str) -> tuple[str, list[str]]:
        claims = {c["id"]: c for c in json.loads(verified(root, "--json", *options)[0])["claims"]}
        return claims["first"]["verdict"], sorted(f["code"] for f in claims["first"]["findings"] if f["code"] < "FC2")

    assert first() == ("supported", [])
    put(root, "ministry", "<p>Slow down.</p>", after=1, outcome=Outcome.RATE_LIMITED, status=429)
    assert first() == ("supported", ["FC102"]), "it held when it was last read"
    put(root, "ministry", MINISTRY.replace("12,000", "13,000"), after=2)
    assert first()[0] == "changed"
    put(root, "ministry", "<p>Slow down.</p>", after=3, outcome=Outcome.RATE_LIMITED, status=429)
    for options in ((), (), ("--no-cache",)):
        assert first(*options) == ("unverified", ["FC102", "FC111"])
    put(root, "ministry", "<p>Subscribe to read on.</p>", after=4, outcome=Outcome.PAYWALL)
    assert first() == ("unverified", ["FC103", "FC111"])
    put(root, "ministry", "<p>Slow down.</p>", after=5, outcome=Outcome.RATE_LIMITED, status=429)
    for options in ((), (), ("--no-cache",)):
        assert first(*options) == ("unverified", ["FC102", "FC111"]), "the paywall took nothing back"
    # The page comes whole, and tells of two passages which it is not.
    twice = "<p>Some say that 12,000 will follow by rail.</p><p>Others hold that 12,000 will follow by sea.</p>"
    put(root, "ministry", twice, after=6)
    for options in ((), (), ("--no-cache",)):
        assert first(*options) == ("unverified", ["FC111"])
    put(root, "ministry", MINISTRY, after=7)
    assert first() == ("supported", [])


@pytest.mark.parametrize(
    ("holder", "url", "verdict"),
    [("div.widget", "http://polls.test/12", "unverified"), ("div.ad", "http://ad.doubleclick.net/x", "changed"), ("", "", "changed")],
)  # fmt: skip
def test_a_passage_that_may_have_stood_in_a_frame_that_failed_is_not_told_as_gone(
    root: Path, holder: str, url: str, verdict: str
) -> None:
    without = layout_of("<p>A talk was held.</p><p>More is known by now.</p>", url="http://nis.test/first")
    if url:
        without["frames"].append(
            {"id": 1, "parent": 0, "url": url, "state": "failed", "box": [0, 80, 600, 400], "ancestors": ["html", "body", holder, "iframe"]}
        )  # fmt: skip
    put(root, "nis", "", after=1, artifacts={"layout.json": json.dumps(without).encode()})
    claims = {c["id"]: c for c in json.loads(verified(root, "--json")[0])["claims"]}
    assert claims["first"]["verdict"] == verdict
    codes = claims["first"]["codes"]
    assert ("FC103" in codes) is (verdict == "unverified")


@pytest.mark.parametrize("harm", ["layout lost", "layout changed", "manifest lost", "manifest changed"])
def test_a_damaged_visit_before_a_blocked_one_is_not_passed_over(root: Path, harm: str) -> None:
    """The page was altered and then walled; what it said in between cannot be told any more, and an older visit does not speak for it."""
    both = '{source: nis, quote: "1,500 soldiers were moved"}, {source: ministry, quote: "12,000 will follow"}'
    edit(root / "claims/troops.yaml", '{source: nis, quote: "1,500 soldiers were moved"}', both)
    CliRunner().invoke(harness, ["accept", "--root", str(root), "--why", "x", "--by", "mk", "--yes"])
    put(root, "ministry", MINISTRY.replace("a", "a "), after=1)
    altered = put(root, "ministry", MINISTRY.replace("12,000", "13,000"), after=2)
    put(root, "ministry", "<p>Slow down.</p>", after=3, outcome=Outcome.RATE_LIMITED, status=429)
    # Asked before the damage, so that what is remembered of it must not answer after.
    assert json.loads(verified(root, "--json")[0])["claims"]
    what, how = harm.split()
    sha = altered.artifacts["layout.json"].sha256
    store = root / "snapshots"
    path = store / f"manifests/{altered.id}.json.gz" if what == "manifest" else store / f"blobs/{sha[:2]}/{sha}"
    if how == "lost":
        path.unlink()
    else:
        *kept, last = path.read_bytes()
        path.write_bytes(bytes((*kept, last ^ 1)))
    for options in ((), (), ("--no-cache",)):
        claims = {c["id"]: c for c in json.loads(verified(root, "--json", *options)[0])["claims"]}
        assert claims["first"]["verdict"] == "unverified", options
        (said,) = [f["message"] for f in claims["first"]["findings"] if f["code"] == "FC111"]
        assert "cannot be trusted" in said


def test_a_long_history_is_read_as_far_as_it_tells(root: Path) -> None:
    """A page that is visited every night for years costs each verification no more than a new one."""
    for night in range(40):
        put(root, "ministry", MINISTRY + f"<p>Night {night}</p>", after=night)
    put(root, "ministry", "<p>Slow down.</p>", after=50, outcome=Outcome.RATE_LIMITED, status=429)
    store = open_store(load_settings(root))
    loaded = load_registry(root)
    verify(load_settings(root), loaded, loaded.registry.claims, store, open_reader(load_settings(root), store))
    read = [path for path in store.consulted if "/manifests/" in path]
    assert 1 < len(read) < 8


def test_passages_that_lost_their_lock_are_told(root: Path) -> None:

    def said() -> bytes:
        return b" ".join(verified(root)[0].split())

    assert b"not accepted" not in said()
    text = (root / "claims/troops.lock.yaml").read_text()
    first, second = text.index("  first/nis:"), text.index("  more/ministry:")
    (root / "claims/troops.lock.yaml").write_text(text[:first] + text[second:])
    assert b"1 of 3 passages is not accepted: only the quoted words are watched; `harness accept`" in said()
    (root / "claims/troops.lock.yaml").unlink()
    assert b"2 of 3 passages are not accepted" in said()


def test_what_was_accepted_from_another_address_is_accepted_anew(root: Path) -> None:
    page = "http://nis.test/moved"
    LocalStore(root / "snapshots").put(capture_of(NIS, url=page, source="nis", request_id="moved"))
    edit(root / "claims/troops.yaml", "http://nis.test/first", page)

    def first() -> tuple[str, list[str]]:
        claims = {c["id"]: c for c in json.loads(verified(root, "--json")[0])["claims"]}
        return claims["first"]["verdict"], [f["code"] for f in claims["first"]["findings"]]

    assert first() == ("unverified", ["FC056"])
    accepting = ["accept", "first", "--root", str(root), "--why", "it moved", "--by", "mk", "--yes"]
    assert "+    snapshot:" in CliRunner().invoke(harness, accepting).output
    assert first() == ("supported", [])
    assert "+    snapshot:" not in CliRunner().invoke(harness, accepting).output


def test_a_document_that_was_replaced_in_the_vault_attests_nothing(root: Path) -> None:
    vault = root.parent / "vault"
    vault.mkdir()
    (vault / "paper.pdf").write_bytes(b"read by mk")
    noted = f"vault:paper.pdf, sha256: {hashlib.sha256(b'read by mk').hexdigest()}, publisher"
    edit(root / "claims/troops.yaml", "vault:paper.pdf, publisher", noted)

    def paid(*options: str) -> tuple[str, str, list[str]]:
        claims = {c["id"]: c for c in json.loads(verified(root, "--json", *options)[0])["claims"]}
        one = claims["paid"]
        return one["verdict"], one["evidence"][0]["state"], [f["code"] for f in one["findings"] if f["code"] == "FC055"]

    assert paid() == ("supported", "attested", [])
    (vault / "paper.pdf").write_bytes(b"never read")
    for options in ((), (), ("--no-cache",), ("bill", "paid")):
        assert paid(*options) == ("unverified", "blocked", ["FC055"])
    (vault / "paper.pdf").unlink()
    assert paid() == ("supported", "attested", []), "another's machine has no vault"
    (vault / "paper.pdf").mkdir()
    assert paid() == ("unverified", "blocked", ["FC055"])


def test_a_document_that_nobody_took_in_attests_nothing(root: Path) -> None:
    edit(root / "claims/troops.yaml", ", obtained: {on: 2025-05-01, by: mk, how: by post}", "")
    paid = next(c for c in json.loads(verified(root, "--json")[0])["claims"] if c["id"] == "paid")
    assert (paid["verdict"], paid["evidence"][0]["state"]) == ("unverified", "blocked")
    assert "nobody noted how this document came to the desk" in paid["reason"]


def test_a_fresh_checkout_of_the_same_files_is_not_new(root: Path, tmp_path: Path, judged: list[str]) -> None:
    """Same bytes, other times and inodes, as git writes them."""
    first = verified(root, "--json", "--no-cache")
    verified(root, "--json")
    judged.clear()
    shutil.copytree(root, tmp_path / "aside")
    shutil.rmtree(root)
    shutil.copytree(tmp_path / "aside", root)
    assert verified(root, "--json") == first
    assert judged == []


def test_rules_read_the_clock_only_where_it_is_accounted_for() -> None:
    """Ages (`next_turn`, and whether each snapshot is stale) and the day are what kept answers know of time."""
    folder = Path(rules_run.__file__).parent
    users = {p.name for p in folder.glob("*.py") if re.search(r"\.(now|today)\b", p.read_text(encoding="utf-8"))}
    # Claims on sources in quarantine are judged anew each day, as those with waivers are.
    quarantine = {"fc111_said_otherwise.py", "fc109_source_in_quarantine.py", "fc110_quarantine_ran_out.py"}
    # Whether a dispute is fresh, and the day of its waivers.
    disputes = {"fc304_disputed.py"}
    run = {"inputs.py", "passages.py", "run.py"}
    assert users == {*run, "fc105_evidence_stale.py", *quarantine, *disputes}, (
        "tell engine/remembered.py and engine/verdicts.py when it turns"
    )


def test_an_event_dated_otherwise_by_another_claim_is_seen(root: Path) -> None:
    edit(
        root / "claims/troops.yaml",
        "expects: [{quantity: exactly 1500, unit: people}]",
        "expects: [{event: move, before: payment}]",
    )
    edit(
        root / "claims/troops.yaml",
        "statement: It cost 40 million euros\n",
        "statement: It cost 40 million euros\n    expects: [{date: 2025-06-01, event: payment}]\n",
    )
    put(root, "nis", "<p>The first 1,500 soldiers were moved on 3 May 2025, it said.</p>", after=1)
    CliRunner().invoke(harness, ["accept", "--root", str(root), "--why", "x", "--by", "mk", "--yes"])
    before = verified(root, "first", "--json")
    assert before == verified(root, "first", "--json", "--no-cache")
    edit(root / "claims/troops.yaml", "date: 2025-06-01", "date: 2025-04-01")
    after = verified(root, "first", "--json")
    assert after == verified(root, "first", "--json", "--no-cache")
    assert b'"code": "FC308"' in after[0]
    assert b'"code": "FC308"' not in before[0]


def test_another_claims_value_of_a_measure_is_seen(root: Path) -> None:
    measured = "measure: sent, as_of: 2025-05-01"
    edit(root / "claims/troops.yaml", "exactly 1500, unit: people", f"exactly 1500, unit: people, {measured}")
    edit(
        root / "claims/troops.yaml",
        "statement: About 12,000 were to follow\n",
        f"statement: About 12,000 were to follow\n    expects: [{{quantity: exactly 1500, unit: people, {measured}}}]\n",
    )
    (root / "claims/_shared.yaml").write_text(SHARED + "measures: {sent: {unit: people}}\n", encoding="utf-8")
    before = verified(root, "first", "--json")
    edit(
        root / "claims/troops.yaml",
        "follow\n    expects: [{quantity: exactly 1500",
        "follow\n    expects: [{quantity: exactly 9500",
    )
    after = verified(root, "first", "--json")
    assert after == verified(root, "first", "--json", "--no-cache")
    assert b"FC310" in after[0]
    assert b"FC310" not in before[0]


def test_declaring_a_name_judges_again_and_so_does_taking_it_back(root: Path, judged: list[str]) -> None:
    put(root, "nis", NIS.replace("The first", "To Sudzha the first"), after=1)
    accept = ["accept", "--root", str(root), "--why", "x", "--by", "mk", "--yes"]
    assert CliRunner().invoke(harness, accept).exit_code == 0
    put(root, "nis", NIS.replace("The first", "To Soudja the first"), after=2)
    path = root / "claims/troops.yaml"
    written = path.read_bytes()
    assert b"Soudja" in verified(root)[0]
    assert _statuses(root)["first"] == "changed"
    path.write_bytes(written.replace(b"claims:\n", b"names: [[Sudzha, Soudja]]\nclaims:\n", 1))
    judged.clear()
    verified(root)
    assert "first" in judged
    assert _statuses(root)["first"] == "supported"
    path.write_bytes(written)
    assert _statuses(root)["first"] == "changed"


def test_accepting_keeps_a_file_with_names_byte_for_byte(root: Path) -> None:
    path = root / "claims/troops.yaml"
    names = "names:   # kept\n  - [Sudzha,   'Soudja']\n"
    path.write_text(TROOPS.replace("claims:\n", names + "claims:\n", 1), encoding="utf-8")
    written = path.read_bytes()
    put(root, "nis", NIS.replace("The first", "At last the first"), after=1)
    accept = ["accept", "--root", str(root), "--why", "x", "--by", "mk", "--yes"]
    assert CliRunner().invoke(harness, accept).exit_code == 0
    assert path.read_bytes() == written


def _statuses(root: Path) -> dict[str, str]:
    said = json.loads(verified(root, "--json")[0])
    return {claim["id"]: claim["verdict"] for claim in said["claims"]}
