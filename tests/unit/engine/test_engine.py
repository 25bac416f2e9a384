"""Use cases: settings with their origin, plans that visit each page once, acceptance that changes nothing twice."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

import pytest

from harness.desk.accept import Offer, accept
from harness.engine.ci import in_ci
from harness.engine.errors import UsageError
from harness.engine.plan import plan, plan_named, select
from harness.engine.registry import load_registry
from harness.engine.settings import AsOf, find_root, load_settings
from harness.model.registry import Lock, frozen_mapping
from tests.unit.registry.test_load import FULL


def test_flags_before_environment_before_file(registry_root: Callable[..., Path]) -> None:
    root = registry_root()
    (root / "harness.toml").write_text('[store]\npath = "kept"\n[verify]\nas_of = "newest snapshot"\n')
    assert load_settings(root).store_path == (root / "kept").resolve()
    assert load_settings(root).verify.as_of is AsOf.NEWEST_SNAPSHOT
    environ = {"HARNESS_STORE": "other", "HARNESS_AS_OF": "now"}
    assert load_settings(root, environ=environ).store_path == (root / "other").resolve()
    assert load_settings(root, environ=environ).verify.as_of is AsOf.NOW
    flags = {("store", "path"): "third", ("verify", "as_of"): None}
    assert load_settings(root, flags=flags, environ=environ).store_path == (root / "third").resolve()


def test_a_bad_setting_names_its_origin(registry_root: Callable[..., Path]) -> None:
    root = registry_root()
    (root / "harness.toml").write_text("[store]\n\n[capture]\nconcurrency = 99\n")
    with pytest.raises(UsageError, match=r"harness\.toml:4: capture\.concurrency"):
        load_settings(root)
    (root / "harness.toml").unlink()
    with pytest.raises(UsageError, match="environment variable HARNESS_AS_OF"):
        load_settings(root, environ={"HARNESS_AS_OF": "later"})


@pytest.mark.parametrize(
    ("text", "told", "hint"),
    [
        ('[verfiy]\nas_of = "now"\n', r"harness\.toml:1: there is no setting verfiy", "did you mean `verify`?"),
        ('[verify]\nas_off = "now"\n', r"harness\.toml:2: there is no setting verify\.as_off", "did you mean `as_of`?"),
        ("[store]\nzzz = 1\n", r"there is no setting store\.zzz", "docs/settings.md has them all"),
    ],
)
def test_a_setting_that_is_none_is_told_in_plain_words(
    registry_root: Callable[..., Path], text: str, told: str, hint: str
) -> None:
    root = registry_root()
    (root / "harness.toml").write_text(text)
    with pytest.raises(UsageError, match=told) as caught:
        load_settings(root)
    assert caught.value.hint == hint


def test_a_byte_order_mark_before_the_settings_is_nothing(registry_root: Callable[..., Path]) -> None:
    root = registry_root()
    (root / "harness.toml").write_text("\ufeff[store]\r\npath = 'kept'\r\n", encoding="utf-8")
    assert load_settings(root).store_path == (root / "kept").resolve()


def test_the_root_is_found_from_inside(registry_root: Callable[..., Path]) -> None:
    root = registry_root()
    assert find_root(root / "claims" / "troops.yaml") == root.resolve()
    assert find_root(root / "claims") == root.resolve()
    with pytest.raises(UsageError):
        find_root(root / "nowhere")


def test_each_page_is_visited_once(registry_root: Callable[..., Path]) -> None:
    registry = load_registry(registry_root(FULL)).registry
    requests = plan(registry, registry.claims, "run")
    assert [r.url for r in requests] == ["https://nis.test/a?b=c"]
    assert requests[0].language == "ko"
    assert [c.id for c in select(registry, ["officer"])] == ["first"]
    with pytest.raises(KeyError):
        select(registry, ["nobody"])


def test_a_source_that_is_named_is_visited_by_itself(registry_root: Callable[..., Path]) -> None:
    more = "sources:\n  spare: {url: 'https://spare.test/b'}\n  other: {url: 'https://other.test/c'}\n"
    registry = load_registry(registry_root(FULL.replace("sources:\n", more, 1))).registry
    for names, pages in (
        (["nis"], ["https://nis.test/a?b=c"]),
        (["spare"], ["https://spare.test/b"]),
        (["first", "spare"], ["https://nis.test/a?b=c", "https://spare.test/b"]),
        (["officer"], []),
        ([], ["https://nis.test/a?b=c"]),
    ):
        assert [r.url for r in plan_named(registry, names, "run")] == pages, names
    with pytest.raises(KeyError):
        plan_named(registry, ["nobody"], "run")


def test_accepting_keeps_what_reads_the_same_and_drops_what_is_no_more() -> None:
    offer = Offer(
        claim="one",
        link="nis",
        source="nis",
        snapshot="a" * 64,
        exact="words",
        prefix="",
        suffix="",
        title="T",
        extractor=1,
    )
    empty = Lock(article="x", baselines=frozen_mapping({}))
    known = {("one", "nis")}
    first = accept(empty, [offer], by="mk", on="2025-05-01T08:00:00Z", why="w", known=known)
    again = accept(first, [offer], by="ed", on="2025-05-02T08:00:00Z", why="other", known=known)
    assert again == first
    assert accept(first, [], by="ed", on="2025-05-02T08:00:00Z", why="w", known=set()).baselines == {}


@pytest.mark.parametrize(("value", "yes"), [("true", True), ("1", True), ("", False), ("false", False), ("0", False)])
def test_ci_is_recognised(value: str, yes: bool) -> None:
    assert in_ci({"CI": value}) is yes
    assert in_ci({}) is False
