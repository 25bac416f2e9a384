"""Lock files round-trip and read well; additions leave every other line as it was."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path
from types import MappingProxyType

import pytest
from hypothesis import given
from hypothesis import strategies as st

from harness.model.registry import Baseline, Lock, TextQuote
from harness.registry.edit import EditError, NewClaim, add_claim, scalar
from harness.registry.init import NotEmptyError, init
from harness.registry.load import load
from harness.registry.lock import lock_path, lock_text, read_lock
from harness.registry.yaml_text import parse
from tests.conftest import CLAIMS

_WORDS = st.text(st.characters(exclude_categories=("Cs", "Cc")), min_size=1, max_size=60).filter(str.strip)


def _lock(**texts: str) -> Lock:
    baseline = Baseline(
        claim="one", link="nis~2", source="nis", snapshot="a" * 64, by="mk", on="2025-05-02T08:00:00Z", **{"exact": "words", "why": "looked", **texts}
    )  # fmt: skip
    return Lock(article="troops", baselines=MappingProxyType({("one", "nis~2"): baseline}))


@given(exact=_WORDS, prefix=st.text(st.characters(exclude_categories=("Cs", "Cc"))), why=_WORDS)
def test_a_lock_reads_back_as_it_was_written(
    tmp_path_factory: pytest.TempPathFactory, exact: str, prefix: str, why: str
) -> None:
    lock = _lock(exact=exact, prefix=prefix, suffix="\nnext line", title='a "title" # no remark', why=why)
    path = tmp_path_factory.mktemp("lock") / "troops.lock.yaml"
    path.write_text(lock_text(lock), encoding="utf-8", newline="\n")
    assert read_lock(path).problems == ()
    assert read_lock(path).lock == lock


def test_a_lock_is_sorted_and_one_line_a_text() -> None:
    first, second = _lock().baselines[("one", "nis~2")], _lock(exact="x").baselines[("one", "nis~2")]
    many = {("b", "nis"): first, ("a", "zzz"): second, ("a", "afp"): first}
    lines = lock_text(Lock(article="troops", baselines=MappingProxyType(many))).splitlines()
    assert [line.strip(" :") for line in lines if line.startswith("  ") and not line.startswith("   ")] == [
        "a/afp",
        "a/zzz",
        "b/nis",
    ]
    assert len(lines) == 4 + 3 * 11


@pytest.mark.parametrize(
    "damage",
    [
        lambda t: t.replace("lock: 1", "lock: 9"),
        lambda t: "<<<<<<< ours\n" + t,
        lambda t: t.replace("snapshot: a", "snapshot: z"),
        lambda t: t.replace("    exact", "    exakt"),
        lambda t: t[: len(t) // 2],
        lambda t: "[]",
        lambda t: "",
    ],
)
def test_a_damaged_lock_is_a_problem_with_a_place(tmp_path: Path, damage: Callable[[str], str]) -> None:
    path = tmp_path / "troops.lock.yaml"
    path.write_text(damage(lock_text(_lock())), encoding="utf-8")
    result = read_lock(path, "claims/troops.lock.yaml")
    assert result.lock is None
    assert result.problems[0].code == "FC025"
    assert str(result.problems[0].place).startswith("claims/troops.lock.yaml:")


def test_the_lock_stands_beside_its_claims_file() -> None:
    assert lock_path(Path("claims/troops.yaml")) == Path("claims/troops.lock.yaml")


@given(text=_WORDS)
def test_a_scalar_reads_back(text: str) -> None:
    flat = " ".join(text.split())
    if flat:
        assert parse(f"k: {scalar(text)}\n", "x").root["k"] == flat


NEW = NewClaim(
    claim="generals",
    statement=TextQuote(exact="three generals", prefix="with"),
    source="hur",
    quote=TextQuote(exact='He said: "three, #1?"', suffix="were"),
    url="http://hur.test/x",
    publisher="Ukrainian military intelligence",
)


@pytest.mark.parametrize(
    "text", [CLAIMS, CLAIMS.replace("\n", "\r\n"), CLAIMS.rstrip("\n"), "# remark\n" + CLAIMS + "\n# the end\n"]
)
def test_adding_keeps_every_other_line(text: str, registry_root: Callable[..., Path]) -> None:
    added = add_claim(text, NEW)
    rows, kept = added.splitlines(), text.splitlines()
    remaining = iter(rows)
    assert all(line in remaining for line in kept), "a line was changed or moved"
    assert len(rows) == len(kept) + 8
    result = load(registry_root(added.encode()))
    assert result.registry is not None, [str(p) for p in result.problems]
    claim = result.registry.claim("generals")
    assert claim.evidence[0].quote == NEW.quote
    assert claim.statement.quote == NEW.statement
    assert result.registry.sources["hur"].url == NEW.url


def test_sections_are_begun_where_they_are_not_there() -> None:
    bare = "schema: 1\narticle: {id: a, title: T, file: a.md}\nclaims: {}\n"
    root = parse(add_claim(bare, NEW), "x").root
    assert root["sources"]["hur"]["url"] == NEW.url
    assert list(root["claims"]) == ["generals"]


def test_a_name_that_is_taken_and_a_section_in_braces_are_refused() -> None:
    with pytest.raises(EditError, match="there already"):
        add_claim(add_claim(CLAIMS, NEW), NEW)
    with pytest.raises(EditError, match="braces"):
        add_claim("schema: 1\nsources: {a: {url: http://a.test/}}\nclaims: {}\n", NEW)


def test_init_writes_a_registry_and_overwrites_nothing(tmp_path: Path) -> None:
    files = init(tmp_path / "new")
    assert all(f.is_file() for f in files)
    result = load(tmp_path / "new")
    assert result.problems == ()
    with pytest.raises(NotEmptyError):
        init(tmp_path / "new")


def test_a_lock_keeps_an_accepted_picture(tmp_path: Path) -> None:
    lock = _lock(
        exact="", reference="c" * 64, image="d" * 64, fingerprint="0123456789abcdef", image_address="http://a.test/x.jpg",
        caption='A "soldier" # in Kursk', credit="Photo: AFP",
    )  # fmt: skip
    path = tmp_path / "troops.lock.yaml"
    path.write_text(lock_text(lock), encoding="utf-8", newline="\n")
    assert read_lock(path).problems == ()
    assert read_lock(path).lock == lock


def test_a_block_without_words_or_picture_is_damaged(tmp_path: Path) -> None:
    path = tmp_path / "troops.lock.yaml"
    path.write_text(lock_text(_lock(exact="")), encoding="utf-8", newline="\n")
    (problem,) = read_lock(path).problems
    assert problem.code == "FC025"
