"""Files of a registry that nobody would read are told, and what pytest collects is what the registry reads."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

import pytest

from harness.engine.check import check
from harness.engine.errors import RegistryError
from harness.engine.registry import load_registry
from harness.engine.settings import load_settings
from harness.registry.load import load
from harness.report.console import render
from tests.conftest import CLAIMS
from tests.verified import verify_root

LOCK = "lock: 1\narticle: troops\nbaselines: {}\n"


@pytest.mark.parametrize(
    ("name", "text", "code"),
    [
        ("claims/2024/second.yaml", CLAIMS, "FC024"),
        ("claims/second.YAML", CLAIMS, "FC024"),
        ("claims/second.Yml", "\ufeff" + CLAIMS, "FC024"),
        ("claims/old/troops.lock.yaml", LOCK, "FC024"),
        ("claims/second.lock.yaml", LOCK, "FC025"),
    ],
)
def test_a_file_that_is_not_read_is_told(registry_root: Callable[..., Path], name: str, text: str, code: str) -> None:
    root = registry_root()
    (root / name).parent.mkdir(exist_ok=True)
    (root / name).write_text(text, encoding="utf-8")
    assert [(p.code, p.place.file, p.warning) for p in load(root).problems] == [(code, name, False)]
    assert code in {p.code for p in check(root).problems}
    with pytest.raises(RegistryError):
        load_registry(root)


def test_an_article_without_any_claim_is_told(registry_root: Callable[..., Path]) -> None:
    root = registry_root()
    (root / "claims" / "other.yaml").write_text(
        "schema: 1\narticle: {id: other, title: T, file: troops.md}\nclaims: {}\n"
    )
    result = load(root)
    assert result.registry is not None
    assert [(p.code, p.place.file, p.warning) for p in result.problems] == [("FC018", "claims/other.yaml", True)]
    assert "nothing of it is checked" in result.problems[0].message
    report = verify_root(load_settings(root))
    assert "1 warning about the claims files; `harness check` lists them" in render(report, width=100, colour=False)


def test_files_of_others_are_let_be(registry_root: Callable[..., Path]) -> None:
    root = registry_root()
    (root / "claims" / "data").mkdir()
    (root / "claims" / "data" / "figures.yaml").write_text("schema: public\nrows: [1, 2]\n")
    (root / "claims" / ".cache").mkdir()
    (root / "claims" / ".cache" / "x.yaml").write_text(CLAIMS)
    (root / "claims" / "troops.lock.yaml").write_text(LOCK)
    (root / "claims" / "notes.txt").write_text("claims:\n")
    assert load(root).problems == ()


def test_claims_at_the_root_itself_leave_folders_below_to_others(registry_root: Callable[..., Path]) -> None:
    root = registry_root() / "claims"
    (root / "sub").mkdir()
    (root / "sub" / "other.yaml").write_text(CLAIMS)
    assert load(root).problems == ()


def test_a_lock_of_another_article_is_none(registry_root: Callable[..., Path]) -> None:
    root = registry_root()
    (root / "claims" / "troops.lock.yaml").write_text(LOCK.replace("troops", "bridge"))
    with pytest.raises(RegistryError) as caught:
        load_registry(root)
    assert [(p.code, p.place.file) for p in caught.value.problems] == [("FC025", "claims/troops.lock.yaml")]
    assert "FC025" in {p.code for p in check(root).problems}
