"""Which snapshot of an address is the newest: whatever the clock did, and whichever way branches were merged."""

from __future__ import annotations

import random
import shutil
import subprocess
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from harness.registry.init import init
from harness.store.api import IntegrityError
from harness.store.local import LocalStore
from harness.store.order import Entry, in_order, newest
from tests.conftest import capture_of

URL = "http://a.test/x"


def entry(name: str, day: int, *after: str) -> Entry:
    return Entry(id=name, url=URL, request=name, captured_at=f"2025-05-{day:02}T08:00:00Z", after=after)


def names(entries: tuple[Entry, ...]) -> str:
    return "".join(e.id for e in entries)


def test_a_clock_that_goes_back_puts_nothing_in_front() -> None:
    assert names(in_order([entry("a", 9), entry("b", 4, "a"), entry("c", 7, "b")])) == "abc"


def test_between_branches_the_time_decides_and_the_next_comes_after_both() -> None:
    both = [entry("a", 1), entry("c", 9, "a"), entry("b", 5, "a")]
    assert names(in_order(both)) == "abc"
    assert set(newest(both)) == {"b", "c"}
    assert names(in_order([*both, entry("d", 2, "c", "b")])) == "abcd"


@pytest.mark.parametrize("bad", [[entry("a", 1, "z")], [entry("a", 1, "b"), entry("b", 2, "a")], [entry("a", 1, "a")]])
def test_an_order_that_cannot_be_is_told(bad: list[Entry]) -> None:
    with pytest.raises(KeyError):
        in_order(bad)


@given(st.data())
def test_each_stands_behind_what_it_came_after_however_lines_were_merged(data: st.DataObject) -> None:
    entries: list[Entry] = []
    for number in range(data.draw(st.integers(1, 8))):
        after = data.draw(st.sets(st.sampled_from([e.id for e in entries]), max_size=2)) if entries else set()
        entries.append(entry(f"{number}", data.draw(st.integers(1, 28)), *after))
    ordered = in_order(data.draw(st.permutations(entries)))
    place = {e.id: n for n, e in enumerate(ordered)}
    assert len(place) == len(entries)
    assert all(place[i] < place[e.id] for e in ordered for i in e.after)
    assert ordered == in_order(entries)


def _put(root: Path, name: str, day: int) -> None:
    words = f"<p>words of {name}</p>"
    LocalStore(root).put(capture_of(words, url=URL, request_id=name, started=f"2025-05-{day:02}T08:00:00Z"))


def _copy(one: Path, other: Path) -> None:
    for path in one.rglob("*"):
        if path.is_file():
            there = other / path.relative_to(one)
            there.parent.mkdir(parents=True, exist_ok=True)
            there.write_bytes(path.read_bytes())


def _requests(root: Path) -> list[str]:
    return [str(s.manifest["request"]) for s in LocalStore(root).history(URL)]


@pytest.mark.parametrize("ours_first", [True, False])
def test_branches_that_captured_apart_are_merged_line_by_line(tmp_path: Path, ours_first: bool) -> None:
    """As `git merge` leaves it with both sides' lines kept: yesterday's capture never serves as the newest."""
    ours, theirs = tmp_path / "ours", tmp_path / "theirs"
    _put(ours, "base", 1)
    _copy(ours, theirs)
    _put(ours, "ours", 20)
    _put(theirs, "theirs", 10)
    (index,) = (ours / "index").glob("*.jsonl")
    base, own = index.read_text().splitlines(keepends=True)
    other = (theirs / "index" / index.name).read_text().splitlines(keepends=True)[1]
    _copy(theirs, ours)
    index.write_text("".join((base, own, other) if ours_first else (base, other, own)))
    assert _requests(ours) == ["base", "theirs", "ours"]
    latest = LocalStore(ours).latest(URL)
    assert latest is not None
    assert latest.manifest["request"] == "ours"
    assert LocalStore(ours).audit().whole
    _put(ours, "next", 2)
    assert _requests(ours) == ["base", "theirs", "ours", "next"]
    LocalStore(ours).rebuild_index()
    assert _requests(ours) == ["base", "theirs", "ours", "next"]


def test_a_line_that_a_merge_lost_is_told(tmp_path: Path) -> None:
    for name, day in (("one", 1), ("two", 2), ("three", 3)):
        _put(tmp_path, name, day)
    (index,) = (tmp_path / "index").glob("*.jsonl")
    lines = index.read_text().splitlines(keepends=True)
    index.write_text(lines[0] + lines[2])
    with pytest.raises(IntegrityError, match="rebuild-index"):
        LocalStore(tmp_path).latest(URL)
    assert not LocalStore(tmp_path).audit().whole
    assert LocalStore(tmp_path).rebuild_index() == 3
    assert _requests(tmp_path) == ["one", "two", "three"]


def test_lines_of_an_older_store_stand_as_they_came(tmp_path: Path) -> None:
    for name, day in (("one", 9), ("two", 2), ("three", 5)):
        _put(tmp_path, name, day)
    (index,) = (tmp_path / "index").glob("*.jsonl")
    old = [line.split('"after":')[0] + '"captured_at":' + line.split('"captured_at":')[1] for line in index.read_text().splitlines(keepends=True)]  # fmt: skip
    index.write_text("".join(old))
    assert "after" not in index.read_text()
    assert _requests(tmp_path) == ["one", "two", "three"]
    _put(tmp_path, "four", 1)
    assert _requests(tmp_path) == ["one", "two", "three", "four"]
    assert LocalStore(tmp_path).audit().whole


def test_every_flipped_bit_of_an_index_is_found(tmp_path: Path) -> None:
    for name, day in (("one", 1), ("two", 2), ("three", 3)):
        _put(tmp_path, name, day)
    (index,) = (tmp_path / "index").glob("*.jsonl")
    whole = index.read_bytes()
    chance = random.Random(3)
    for place in chance.sample(range(len(whole) * 8), 400):
        data = bytearray(whole)
        data[place // 8] ^= 1 << place % 8
        index.write_bytes(bytes(data))
        audit = LocalStore(tmp_path).audit()
        assert not audit.whole or audit.orphans, (place, bytes(data))


@pytest.mark.skipif(shutil.which("git") is None, reason="git is not installed")
def test_git_merges_what_two_branches_captured(tmp_path: Path) -> None:
    root = tmp_path / "desk"
    init(root)
    (root / ".gitignore").unlink()

    def git(*arguments: str) -> None:
        who = ("-c", "user.name=mk", "-c", "user.email=mk@desk.test", "-c", "core.autocrlf=input")
        subprocess.run(["git", *who, *arguments], cwd=root, check=True, capture_output=True)

    def captured(name: str, day: int, words: str) -> None:
        store = LocalStore(root / "snapshots")
        store.put(capture_of(f"<p>{words}\r\n</p>", url=URL, request_id=name, started=f"2025-05-{day:02}T08:00:00Z"))
        git("add", "-A")
        git("commit", "-q", "-m", name)

    git("init", "-q", "-b", "main")
    captured("base", 1, "some words")
    git("branch", "night")
    captured("ours", 20, "other words")
    git("checkout", "-q", "night")
    captured("theirs", 10, "some words")
    git("checkout", "-q", "main")
    git("merge", "-q", "night", "-m", "merged")
    assert _requests(root / "snapshots") == ["base", "theirs", "ours"]
    shutil.rmtree(root / "snapshots")
    git("checkout", "--", "snapshots")
    assert LocalStore(root / "snapshots").audit().whole
