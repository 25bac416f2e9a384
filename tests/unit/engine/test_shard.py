"""Runs in parts and runs that were cut short. Nothing here starts a browser: what a run has visited is not visited again."""

from __future__ import annotations

import json
import shutil
from collections.abc import Callable
from pathlib import Path
from typing import Any, NoReturn

import pytest
from click.testing import CliRunner
from hypothesis import given
from hypothesis import strategies as st

from harness.cli import harness
from harness.engine.errors import HarnessError, NotCheckedError, UsageError
from harness.engine.estimate import estimate
from harness.engine.plan import Shard, plan, shard_from, shard_index
from harness.engine.registry import Loaded, load_registry
from harness.engine.run import run, visited_by
from harness.engine.settings import Settings, load_settings
from harness.engine.shard import Part, merge, read_part, run_shard
from harness.engine.store import open_reader, open_store
from harness.model.snapshot import Outcome
from harness.model.verdict import Report, Status
from harness.store.api import IntegrityError
from harness.store.local import LocalStore
from tests.conftest import CLAIMS, capture_of
from tests.verified import verify_root

# Three hosts, which fall into both of two shards.
HOSTS = ("nis.test", "afp.test", "paper.test")
OF = 2


def claims() -> str:
    sources = "".join(f"  {h.split('.')[0]}:\n    url: http://{h}/first\n" for h in HOSTS)
    links = "".join(f'      - {{source: {h.split(".")[0]}, quote: "1,500 soldiers were moved"}}\n' for h in HOSTS)
    head = CLAIMS.split("sources:")[0]
    return f"{head}sources:\n{sources}claims:\n  first-shipment:\n    statement: A first 1,500 soldiers\n    evidence:\n{links}"


def never() -> NoReturn:
    raise AssertionError("a page would have been visited")


class Desk:
    """A registry, and on each machine a store in which a run has visited its pages."""

    def __init__(self, root: Path) -> None:
        self.root = root
        self.where: Settings = load_settings(root, flags={("verify", "as_of"): "newest snapshot"})
        self.loaded: Loaded = load_registry(root)

    def visits(
        self,
        store: LocalStore,
        run: str,
        *,
        second: str | None = None,
        words: str = "1,500",
        day: int = 2,
        again: str = "08:05",
    ) -> None:
        for host in HOSTS:
            name = host.split(".")[0]
            url = f"http://{host}/first"
            page = f"<p>The first {words} soldiers were moved, it said.</p>"
            store.put(
                capture_of(
                    page, url=url, source=name, request_id=f"{run}/{name}", started=f"2025-05-{day:02}T08:00:00.000Z"
                )
            )
            if second is not None:
                page = f"<p>The first {second} soldiers were moved, it said.</p>"
                started = f"2025-05-{day:02}T{again}:00.000Z"
                store.put(capture_of(page, url=url, source=name, request_id=f"{run}/{name}/confirm", started=started))

    def shard(self, index: int, folder: Path, run: str = "night", **visits: Any) -> Part:
        store = LocalStore(folder / f"machine of {run}")
        self.visits(store, run, **visits)
        where = self.where.model_copy(
            update={"store": self.where.store.model_copy(update={"path": str(folder / f"machine of {run}")})}
        )
        return run_shard(
            where, self.loaded, (), Shard(index=index, of=OF), run, never, store, open_reader(where, store),
            lambda *_: None, folder,
        )  # fmt: skip

    def merge(self, *folders: Path) -> Report:
        store = open_store(self.where)
        return merge(self.where, self.loaded, folders, store, open_reader(self.where, store))


@pytest.fixture
def desk(registry_root: Callable[..., Path]) -> Desk:
    return Desk(registry_root(claims()))


def test_shards_together_visit_everything_once_and_are_judged_as_one(desk: Desk, tmp_path: Path) -> None:
    parts = [desk.shard(n, tmp_path / f"s{n}", words="1,600", second="1,500") for n in (1, 2)]
    assert all(p.first for p in parts), "the hosts were chosen to fall into both shards"
    urls = [url for p in parts for url in p.first]
    assert sorted(urls) == sorted(f"http://{h}/first" for h in HOSTS)
    report = desk.merge(tmp_path / "s2", tmp_path / "s1")
    assert [v.status for v in report.verdicts] == [Status.SUPPORTED]
    assert "FC106" in {f.code for f in report.verdicts[0].findings}, "the first visits were known when it was judged"
    store = open_store(desk.where)
    assert store.audit().whole
    assert len(list(store.snapshots())) == 6
    assert desk.merge(tmp_path / "s1", tmp_path / "s2").verdicts == report.verdicts, "merging again changes nothing"


def test_what_was_seen_since_counts_more_than_shards_that_come_late(desk: Desk, tmp_path: Path) -> None:
    """The pages were altered today; last night's shards, merged after that, do not bring the words of then back."""
    for n in (1, 2):
        desk.shard(n, tmp_path / f"s{n}", day=2)
    desk.visits(open_store(desk.where), "today", words="2,500", day=3)
    for report in (desk.merge(tmp_path / "s1", tmp_path / "s2"), verify_root(desk.where)):
        assert [v.status for v in report.verdicts] == [Status.CHANGED]
    store = open_store(desk.where)
    assert [s.captured_at[:10] for s in store.history("http://nis.test/first")] == ["2025-05-02", "2025-05-03"]
    assert store.audit().whole
    desk.visits(store, "tomorrow", day=4)
    assert [v.status for v in verify_root(desk.where).verdicts] == [Status.SUPPORTED]


def test_the_visit_that_confirms_comes_last_though_the_clock_went_back(desk: Desk, tmp_path: Path) -> None:
    for n in (1, 2):
        desk.shard(n, tmp_path / f"s{n}", words="1,600", second="1,500", again="07:30")
    assert [v.status for v in desk.merge(tmp_path / "s1", tmp_path / "s2").verdicts] == [Status.SUPPORTED]


def test_a_missing_shard_is_never_all_well(desk: Desk, tmp_path: Path) -> None:
    for n in (1, 2):
        desk.shard(n, tmp_path / f"s{n}")
    assert [v.status for v in desk.merge(tmp_path / "s1", tmp_path / "s2").verdicts] == [Status.SUPPORTED]
    with pytest.raises(NotCheckedError, match="shards missing: 2/2"):
        desk.merge(tmp_path / "s1")
    with pytest.raises(UsageError, match="both shard 1/2"):
        desk.merge(tmp_path / "s1", tmp_path / "s1")
    (tmp_path / "s2" / "shard.json").unlink()
    with pytest.raises(NotCheckedError, match="did not end"):
        desk.merge(tmp_path / "s1", tmp_path / "s2")


def test_shards_of_other_runs_claims_or_pages_are_refused(desk: Desk, tmp_path: Path) -> None:
    for n in (1, 2):
        desk.shard(n, tmp_path / f"s{n}")
    desk.shard(2, tmp_path / "other", run="another")
    with pytest.raises(UsageError, match="not of one run"):
        desk.merge(tmp_path / "s1", tmp_path / "other")
    path = tmp_path / "s2" / "shard.json"
    whole = json.loads(path.read_text())
    path.write_text(json.dumps(whole | {"first": {}}))
    with pytest.raises(NotCheckedError, match="did not visit"):
        desk.merge(tmp_path / "s1", tmp_path / "s2")
    path.write_text(json.dumps(whole))
    text = (desk.root / "claims" / "troops.yaml").read_text().replace("http://nis.test/first", "http://nis.test/second")
    (desk.root / "claims" / "troops.yaml").write_text(text)
    with pytest.raises(UsageError, match="other pages"):
        Desk(desk.root).merge(tmp_path / "s1", tmp_path / "s2")


def test_a_shard_that_another_night_left_is_not_taken_for_this_one(desk: Desk, tmp_path: Path) -> None:
    """Every night has the same name: the folder says nothing else of which one it is."""
    desk.shard(1, tmp_path / "s1", day=2)
    desk.shard(2, tmp_path / "s2", day=3)
    with pytest.raises(NotCheckedError, match="s1: its pages were visited on 2025-05-02 08:00"):
        desk.merge(tmp_path / "s1", tmp_path / "s2")


def test_a_shard_that_does_not_end_leaves_none_of_an_earlier_run(desk: Desk, tmp_path: Path) -> None:
    desk.shard(1, tmp_path / "s1")
    with pytest.raises(AssertionError, match="would have been visited"):
        run_shard(
            desk.where, desk.loaded, (), Shard(index=1, of=OF), "other", never, open_store(desk.where),
            open_reader(desk.where, open_store(desk.where)), lambda *_: None, tmp_path / "s1",
        )  # fmt: skip
    with pytest.raises(NotCheckedError, match="did not end"):
        read_part(tmp_path / "s1")


def test_the_name_of_a_run_is_used_once(desk: Desk) -> None:
    """A second night of the same name would visit nothing, and judge the pages of the first one."""
    store = open_store(desk.where)
    desk.visits(store, "tonight")
    for arguments in (["--run", "tonight"], ["--run", "tonight", "--shard", "1/1", "--out", str(desk.root / "out")]):
        ended = CliRunner().invoke(harness, ["run", "--root", str(desk.root), *arguments], standalone_mode=False)
        assert isinstance(ended.exception, UsageError)
        assert "has visited 3 of these pages already, first on 2025-05-02" in str(ended.exception)
        assert "--resume tonight" in ended.exception.hint
    taken_up = ["run", "--root", str(desk.root), "--resume", "tonight", "--as-of", "newest snapshot"]
    assert CliRunner().invoke(harness, taken_up, standalone_mode=False).return_value == 0
    # The other shards of a run are visited from the same store.
    claims = desk.loaded.registry.claims
    counts = [len(visited_by(store, desk.loaded.registry, claims, "tonight", Shard(index=n, of=OF))) for n in (1, 2)]
    assert sorted(counts) == [1, 2]
    assert visited_by(store, desk.loaded.registry, claims, "tomorrow", None) == ()


@pytest.mark.parametrize(
    "change",
    [{"format": 2}, {"kind": "alerts"}, {"shard": 3}, {"shard": "1"}, {"first": {"http://nis.test/first": "../../x"}}, {"names": [1]}, {"copies": 1}],
)  # fmt: skip
def test_what_no_shard_wrote_is_refused(desk: Desk, tmp_path: Path, change: dict[str, Any]) -> None:
    desk.shard(1, tmp_path / "s1")
    path = tmp_path / "s1" / "shard.json"
    path.write_text(json.dumps(json.loads(path.read_text()) | change))
    with pytest.raises(HarnessError):
        read_part(tmp_path / "s1")


def test_damage_in_a_shard_is_found(desk: Desk, tmp_path: Path) -> None:
    for n in (1, 2):
        desk.shard(n, tmp_path / f"s{n}")
    for blob in (tmp_path / "s1" / "store" / "blobs").rglob("*"):
        if blob.is_file():
            blob.write_bytes(b"other bytes")
    with pytest.raises(IntegrityError):
        desk.merge(tmp_path / "s1", tmp_path / "s2")


def test_a_run_that_was_cut_short_visits_only_what_is_left(desk: Desk, tmp_path: Path) -> None:
    store = open_store(desk.where)
    reader = open_reader(desk.where, store)
    desk.visits(store, "night", words="1,600", second="1,500")
    asked: list[int] = []

    def again(name: str) -> Report:
        return run(
            desk.where, desk.loaded, desk.loaded.registry.claims, never, store, reader, lambda *_: None,
            name=name, announce=asked.append,
        )  # fmt: skip

    report = again("night")
    assert [v.status for v in report.verdicts] == [Status.SUPPORTED]
    assert "FC106" in {f.code for f in report.verdicts[0].findings}
    assert not asked
    with pytest.raises(AssertionError, match="would have been visited"):
        again("another")
    shutil.rmtree(store.root)
    desk.visits(store, "night", words="1,600")
    with pytest.raises(AssertionError, match="would have been visited"):
        again("night")
    assert asked == [3], "an alarm of the first visits is confirmed when the run is taken up"


def test_what_one_visit_saw_and_the_confirming_one_could_not_is_no_alarm_and_not_well(desk: Desk) -> None:
    """Neither changed, which nobody saw twice, nor supported by the two sources that hold; the same from the store alone."""
    store = open_store(desk.where)
    desk.visits(store, "yesterday", day=1)

    def see(name: str, words: str, hour: int, *, again: str | None) -> list[Status]:
        url = "http://nis.test/first"
        for request, page, minute in ((f"{name}/nis", words, 0), (f"{name}/nis/confirm", again, 5)):
            store.put(
                capture_of(
                    f"<p>The first {page} soldiers were moved, it said.</p>", url=url, source="nis", request_id=request,
                    started=f"2025-05-02T{hour:02}:{minute:02}:00.000Z",
                    outcome=Outcome.UNREACHABLE if page is None else Outcome.COMPLETE, status=200 if page else 0,
                )
            )  # fmt: skip
        for one in plan(desk.loaded.registry, desk.loaded.registry.claims, name)[1:]:
            store.put(
                capture_of(
                    "<p>The first 1,500 soldiers were moved, it said.</p>", url=one.url, source=one.source,
                    request_id=one.request_id, started=f"2025-05-02T{hour:02}:01:00.000Z",
                )
            )  # fmt: skip
        reader = open_reader(desk.where, store)
        claims = desk.loaded.registry.claims
        report = run(desk.where, desk.loaded, claims, never, store, reader, lambda *_: None, name=name)
        later = verify_root(desk.where)
        assert [v.reason for v in later.verdicts] == [v.reason for v in report.verdicts]
        codes = {f.code for v in report.verdicts for f in v.findings}
        assert ("FC111" in codes) is (again is None and hour < 12)
        assert "FC102" not in codes
        return [v.status for v in report.verdicts]

    assert see("one", "2,500", 8, again=None) == [Status.UNVERIFIED]
    assert see("two", "2,500", 10, again="2,500") == [Status.CHANGED]
    assert see("three", "2,500", 12, again=None) == [Status.CHANGED], "it was seen twice before"


def test_a_dispute_is_an_alarm_that_a_second_visit_confirms(desk: Desk) -> None:
    text = (desk.root / "claims" / "troops.yaml").read_text()
    link = '{source: afp, quote: "1,500 soldiers were moved"'
    (desk.root / "claims" / "troops.yaml").write_text(text.replace(link, f"{link}, stance: disputes"))
    desk = Desk(desk.root)
    store = open_store(desk.where)
    desk.visits(store, "night")
    asked: list[int] = []
    with pytest.raises(AssertionError, match="would have been visited"):
        run(
            desk.where, desk.loaded, desk.loaded.registry.claims, never, store, open_reader(desk.where, store),
            lambda *_: None, name="night", announce=asked.append,
        )  # fmt: skip
    assert asked == [1], "only the page that disputes the claim"


@given(st.integers(1, 50), st.sampled_from(["/a", "/b?c=d", ":80/x", ""]))
def test_pages_of_one_host_are_in_one_shard(of: int, path: str) -> None:
    index = shard_index(f"http://nis.test{path}", of)
    assert 1 <= index <= of
    assert index == shard_index("https://NIS.test./other", of)


def test_shards_are_written_as_index_of_count() -> None:
    assert shard_from("2/5") == Shard(index=2, of=5)
    for text in ("0/2", "3/2", "1", "a/b", "-1/2", "1/0", "1/2/3"):
        with pytest.raises(ValueError, match="not a shard"):
            shard_from(text)
    # What each host falls into is fixed: shards of different versions and machines must agree.
    assert [shard_index(f"http://{h}/", 1000) for h in HOSTS] == [FIXED[h] for h in HOSTS]


FIXED = {"nis.test": 382, "afp.test": 415, "paper.test": 570}


def test_the_estimate_is_that_of_earlier_visits(desk: Desk) -> None:
    store = open_store(desk.where)
    requests = plan(desk.loaded.registry, desk.loaded.registry.claims, "x")
    guess = estimate(requests, store.history, concurrency=1, per_host=1, pace=0)
    assert (guess.pages, guess.hosts, guess.known, guess.seconds) == (3, 3, 0, 15.0)
    store.put(capture_of("<p>x</p>", url="http://nis.test/first", request_id="r/nis"))
    known = estimate(requests, store.history, concurrency=3, per_host=1, pace=9)
    assert known.known == 1
    assert known.seconds == pytest.approx(0.012)
    size = sum(a.size for a in store.history("http://nis.test/first")[0].artifacts.values())
    assert known.bytes == 3 * size
    one_host = [requests[0]] * 4
    assert estimate(one_host, store.history, concurrency=4, per_host=2, pace=2).seconds == pytest.approx(6.012)
