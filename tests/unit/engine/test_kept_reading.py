"""What is kept of files, pages and passages gives the same answer, byte for byte, as reading them anew; and only while it is of their bytes."""

from __future__ import annotations

import json
import os
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest

from harness.engine import halves, processes
from harness.engine.processes import AT_ONCE, Meanwhile
from harness.engine.registry import load_registry
from harness.engine.settings import load_settings
from harness.engine.store import open_cache, open_reader, open_store
from harness.evidence.readings import readings
from harness.model.registry import TextQuote
from harness.registry import load as loading
from harness.rules.scopes import PassageScope
from tests.rules.test_kept_readings import Anew, unasked
from tests.unit.engine.test_halves import make
from tests.unit.engine.test_remembered import verified


@pytest.fixture(autouse=True)
def _cache(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("HARNESS_CACHE", str(tmp_path / "cache"))
    monkeypatch.delenv("CI", raising=False)


@pytest.fixture
def root(tmp_path: Path) -> Path:
    folder = tmp_path / "root"
    make(folder, 3)
    return folder


def anew(monkeypatch: pytest.MonkeyPatch, root: Path) -> tuple[bytes, int]:
    """The answer without anything kept and without any short way: every rule asked, every reading made when it is asked for."""
    with monkeypatch.context() as patched:
        for module in ("assess", "expect"):
            patched.setattr(f"harness.rules.{module}.readings", Anew)
        patched.setattr(PassageScope, "unchanged", property(lambda scope: False))
        return verified(root, "--json", "--no-cache")


def declare(root: Path, number: int) -> None:
    """Something that all claims rest on: no verdict holds any more, and nothing but this file is new."""
    (root / "claims/_shared.yaml").write_text(f"schema: 1\nmeasures: {{m{number}: {{unit: people}}}}\n")


@pytest.mark.parametrize("seed", range(4))
def test_the_answer_is_the_same_whatever_is_kept(monkeypatch: pytest.MonkeyPatch, tmp_path: Path, seed: int) -> None:
    folder = tmp_path / "root"
    make(folder, seed)
    assert verified(folder, "--json") == anew(monkeypatch, folder)
    declare(folder, 1)
    plain = anew(monkeypatch, folder)
    with monkeypatch.context() as patched:
        for function in ("locate", "quantities", "dates", "scope_words", "sentence_around"):
            patched.setattr(f"harness.evidence.readings.{function}", unasked)
        assert verified(folder, "--json") == plain
    text = (folder / "claims/a.yaml").read_text()
    (folder / "claims/a.yaml").write_text(text.replace("exactly ", "exactly 1", 3).replace("Report", "Reports", 1))
    assert verified(folder, "--json") == anew(monkeypatch, folder) != plain


def test_some_passages_are_unchanged_and_some_are_not(monkeypatch: pytest.MonkeyPatch, root: Path) -> None:
    """So that the same answer says something."""
    told: list[bool] = []
    real = PassageScope.unchanged.fget  # type: ignore[attr-defined]
    monkeypatch.setattr(PassageScope, "unchanged", property(lambda scope: told.append(real(scope)) or told[-1]))
    verified(root, "--json")
    assert {True, False} == set(told)


def test_a_byte_changed_in_anything_that_is_kept_changes_no_answer(
    monkeypatch: pytest.MonkeyPatch, tmp_path: Path, root: Path
) -> None:
    verified(root, "--json")
    declare(root, 1)
    plain = anew(monkeypatch, root)
    for number, place in enumerate((0.1, 0.5, 0.9)):
        for entry in (tmp_path / "cache").iterdir():
            data = bytearray(entry.read_bytes())
            at = int(place * len(data))
            data[at] = data[at] + 1 & 127
            entry.write_bytes(data)
        declare(root, 1 + number)
        assert verified(root, "--json")[0].replace(b"m%d" % (1 + number), b"m1") == plain[0]


def counted(monkeypatch: pytest.MonkeyPatch, where: str) -> list[Any]:
    module, _, name = where.rpartition(".")
    calls: list[Any] = []
    real: Callable[..., Any] = getattr(__import__(module, fromlist=[name]), name)

    def noting(*arguments: Any, **more: Any) -> Any:
        calls.append(arguments)
        return real(*arguments, **more)

    monkeypatch.setattr(where, noting)
    return calls


def test_what_another_version_of_the_code_read_is_not_used(monkeypatch: pytest.MonkeyPatch, root: Path) -> None:
    verified(root, "--json")
    declare(root, 1)
    located = counted(monkeypatch, "harness.evidence.readings.locate")
    verified(root, "--json")
    assert located == []
    monkeypatch.setattr("harness.engine.reading.code_version", lambda: "another")
    declare(root, 2)
    plain = anew(monkeypatch, root)
    assert verified(root, "--json") == plain
    assert located != []


def test_readings_are_kept_with_their_page_and_come_back_with_it(root: Path) -> None:
    where = load_settings(root, environ=os.environ)
    store = open_store(where)
    (snapshot, *_) = store.snapshots()
    reader = open_reader(where, store)
    page = reader.document(snapshot)
    quote = TextQuote(exact=page.text.split(".")[0])
    first = readings(page).located(quote)
    assert readings(page).new
    reader.keep()
    assert not readings(page).new
    again = open_reader(where, store).document(snapshot)
    assert again is not page
    assert readings(again).located(quote) == first
    assert not readings(again).new
    uncached = open_reader(where, store, cached=False).document(snapshot)
    assert readings(uncached).located(quote) == first
    assert readings(uncached).new


def test_pages_that_make_room_for_others_keep_their_readings(root: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("harness.engine.reading._DOCUMENTS_IN_MEMORY", 1)
    where = load_settings(root, environ=os.environ)
    store = open_store(where)
    first, *rest = store.snapshots()
    second = next(s for s in rest if s.artifacts["layout.json"] != first.artifacts["layout.json"])
    reader = open_reader(where, store)
    readings(reader.document(first)).quantities("1,500 soldiers")
    reader.document(second)
    assert "q 1,500 soldiers" in readings(open_reader(where, store).document(first)).plain()


TWO = """schema: 1
article: {{id: {name}, title: T, file: {name}.md}}
sources:
  {name}-page: {{url: http://{name}.test/, publisher: P}}
no_check: [{{text: nowhere in it, why: x}}]
claims:
  {name}-claim: {{statement: "It rained in {name}", evidence: [{{source: {name}-page, quote: "It rained"}}]}}
"""


@pytest.fixture
def two_files(tmp_path: Path) -> Path:
    folder = tmp_path / "two"
    (folder / "claims").mkdir(parents=True)
    for name in ("one", "other"):
        (folder / f"claims/{name}.yaml").write_text(TWO.format(name=name))
        (folder / f"claims/{name}.md").write_text(f"It rained in {name}.\n")
    return folder


class Shelf(dict[str, bytes]):
    """What is kept, in memory."""

    def put(self, name: str, data: bytes) -> None:
        self[name] = data


def test_only_the_file_that_is_new_is_parsed(monkeypatch: pytest.MonkeyPatch, two_files: Path) -> None:
    kept = Shelf()
    first = load_registry(two_files, kept)
    assert first == load_registry(two_files)
    parsed = counted(monkeypatch, "harness.registry.load._sheet")
    assert load_registry(two_files, kept) == first
    assert parsed == []
    path = two_files / "claims/one.yaml"
    path.write_text(path.read_text().replace("publisher: P", "publisher: Q"))
    changed = load_registry(two_files, kept)
    assert [call[1] for call in parsed] == ["claims/one.yaml"]
    assert changed == load_registry(two_files) != first
    parsed.clear()
    (two_files / "claims/other.md").write_text("Once more: It rained in other.\n")
    moved = load_registry(two_files, kept)
    assert [call[1] for call in parsed] == ["claims/other.yaml"]
    assert moved == load_registry(two_files) != changed


def test_what_is_wrong_across_files_is_found_each_time(two_files: Path) -> None:
    kept = Shelf()
    load_registry(two_files, kept)
    path = two_files / "claims/one.yaml"
    whole = path.read_text()
    path.write_text(whole.replace("source: one-page", "source: nobody"))
    for _ in range(2):
        result = loading.load(two_files, kept=kept)
        assert result.registry is None
        assert [p.code for p in result.problems if not p.warning] == ["FC010"]
        assert result.problems == loading.load(two_files).problems
    path.write_text(whole)
    (two_files / "claims/third.yaml").write_text(whole)
    assert [p.code for p in loading.load(two_files, kept=kept).problems if not p.warning] == ["FC009"] * 3


def test_a_file_with_another_name_is_another_file(two_files: Path) -> None:
    kept = Shelf()
    load_registry(two_files, kept)
    os.replace(two_files / "claims/one.yaml", two_files / "claims/new.yaml")
    assert load_registry(two_files, kept) == load_registry(two_files)
    assert {p.place.file for p in load_registry(two_files, kept).warnings} == {"claims/new.yaml", "claims/other.yaml"}


def test_an_article_that_leads_elsewhere_by_now_is_told(two_files: Path, tmp_path: Path) -> None:
    kept = Shelf()
    load_registry(two_files, kept)
    article = two_files / "claims/one.md"
    os.replace(article, tmp_path / "away.md")
    article.symlink_to(tmp_path / "away.md")
    assert [p.code for p in loading.load(two_files, kept=kept).problems if not p.warning] == ["FC017"]


@pytest.mark.parametrize(
    "damage", [b"", b"{", b"null", b"[[], []]", b'["one", [[]], []]', b'["one", [], ["x"]]', b"[1, [], []]"]
)
def test_what_is_kept_of_a_file_and_is_none_is_read_anew(two_files: Path, damage: bytes) -> None:
    kept = Shelf()
    (two_files / "claims/one.lock.yaml").write_text(
        'lock: 1\narticle: one\nbaselines:\n  one-claim/one-page:\n    source: one-page\n    snapshot: "' + "0" * 64 + '"\n'
        '    exact: "It rained"\n    by: "mk"\n    on: "2025-05-02T08:00:00Z"\n    why: "x"\n    extractor: 1\n'
    )  # fmt: skip
    first = load_registry(two_files, kept)
    assert len(first.baselines) == 1
    assert {name.split()[0] for name in kept} == {"claims", "lock", "across"}
    for name in list(kept):
        head = kept[name].partition(b"\n")[0] if name != "across files" else b""
        spoilt = Shelf(kept)
        spoilt[name] = head + b"\n" + damage
        assert load_registry(two_files, spoilt) == first


def test_marks_of_kept_claims_are_those_of_claims_read_anew(two_files: Path) -> None:
    kept = Shelf()
    load_registry(two_files, kept)
    again, plain = load_registry(two_files, kept), load_registry(two_files)
    for one, other in zip(again.registry.claims, plain.registry.claims, strict=True):
        assert again.marks.of_claim(one) == plain.marks.of_claim(other)
    assert len({plain.marks.of_claim(c) for c in plain.registry.claims}) == 2


def test_work_behind_is_done_by_the_end_of_the_block(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    mine = os.getpid()
    monkeypatch.setattr(processes, "can_fork", lambda: True)
    monkeypatch.setattr(processes, "processors", lambda: 2)
    path = tmp_path / "done"
    with Meanwhile() as behind:
        behind.do(lambda: path.write_text(str(os.getpid())) and None)
    assert int(path.read_text()) not in (0, mine)

    def not_there() -> None:
        if os.getpid() != mine:
            raise RuntimeError("it fails there")
        path.write_text("here")

    with Meanwhile() as behind:
        behind.do(not_there)
    assert path.read_text() == "here"
    AT_ONCE.do(lambda: path.write_text("at once") and None)
    assert path.read_text() == "at once"
    monkeypatch.setattr(processes, "processors", lambda: 1)
    with Meanwhile() as behind:
        behind.do(lambda: path.write_text(str(os.getpid())) and None)
        assert int(path.read_text()) == mine


def test_verdicts_are_kept_behind(root: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(halves, "WORTH_A_PROCESS", 2)
    monkeypatch.setattr(halves, "can_fork", lambda: False)
    monkeypatch.setattr(processes, "can_fork", lambda: True)
    monkeypatch.setattr(processes, "processors", lambda: 2)
    first = verified(root, "--json")
    kept = [
        open_cache(load_settings(root, environ=os.environ)).get(
            f"verdicts {json.dumps([f'{root} {root}/snapshots', 'a'])}"
        )
    ]
    assert kept[0] is not None
    assert kept[0].count(b"\n") > 5
    declare(root, 1)
    verified(root, "--json")
    (root / "claims/_shared.yaml").unlink()
    assert verified(root, "--json") == first
