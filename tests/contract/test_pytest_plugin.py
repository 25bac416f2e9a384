"""The pytest plugin as its users run it: items, marks, words for ``-k``, workers, JUnit XML, and what is written."""

from __future__ import annotations

import os
import subprocess
import sys
import xml.etree.ElementTree as ElementTree
from collections.abc import Callable
from pathlib import Path

import pytest

from harness.store.local import LocalStore
from tests.conftest import CLAIMS, capture_of

TWO = (
    CLAIMS.replace(
        "claims:\n",
        "  agency:\n    url: http://agency.test/generals\nclaims:\n",
    )
    + """  generals:
    statement: with three generals
    evidence:
      - {source: agency, quote: "three generals were with them"}
"""
)


@pytest.fixture
def root(registry_root: Callable[..., Path]) -> Path:
    """Two claims: one that stands, and one whose source says otherwise."""
    made = registry_root(TWO)
    (made / "harness.toml").write_text('[verify]\nas_of = "newest snapshot"\n')
    store = LocalStore(made / "snapshots")
    store.put(capture_of("<p>The first 1,500 soldiers were moved, it said.</p>", url="http://nis.test/first"))
    store.put(capture_of("<p>No general was with them.</p>", url="http://agency.test/generals"))
    return made


def told_by_pytest(
    root: Path, *arguments: str, ci: str = "", code: int = 1, claims: tuple[str, ...] = ("claims",)
) -> str:
    ended = subprocess.run(
        [sys.executable, "-m", "pytest", *claims, "-p", "no:cacheprovider", "-v", *arguments],
        capture_output=True, text=True, timeout=120, check=False, cwd=root,
        env={**os.environ, "CI": ci, "HARNESS_CACHE": str(root / "cache"), "PYTEST_ADDOPTS": "", "PYTHONUTF8": "1"},
    )  # fmt: skip
    assert ended.returncode == code, ended.stdout + ended.stderr
    return ended.stdout + ended.stderr


def files(root: Path) -> dict[str, bytes]:
    return {str(p.relative_to(root)): p.read_bytes() for p in root.rglob("*") if p.is_file()}


def test_a_claim_is_an_item_and_its_failure_says_all(root: Path) -> None:
    told = told_by_pytest(root)
    assert "claims/troops.yaml::first-shipment PASSED" in told
    assert "claims/troops.yaml::generals FAILED" in told
    for words in ("changed: ", "statement: with three generals", "FC201", "before: three generals", "judged at"):
        assert words in told, words
    assert "claims of" in told
    assert "offline, judged as of 2025-05-02" in told


def test_claims_beside_the_settings_are_tests_too(root: Path) -> None:
    """A registry may do without a claims folder."""
    for path in (root / "claims").iterdir():
        path.rename(root / path.name)
    (root / "claims").rmdir()
    told = told_by_pytest(root, claims=(".",))
    assert "troops.yaml::first-shipment PASSED" in told
    assert "troops.yaml::generals FAILED" in told


def test_in_ci_nothing_is_written(root: Path) -> None:
    before = files(root)
    told_by_pytest(root, ci="true")
    assert files(root) == before
    told_by_pytest(root, ci="")
    assert any(name.startswith("cache") for name in files(root)), "outside CI the cache is filled, so the test can tell"


def test_live_is_refused_in_ci(root: Path) -> None:
    before = files(root)
    assert "--live is refused in CI" in told_by_pytest(root, "--live", ci="1", code=4)
    assert files(root) == before


@pytest.mark.parametrize("workers", [(), ("-n", "1")])
def test_live_judges_nothing_whose_pages_it_did_not_visit(root: Path, workers: tuple[str, ...]) -> None:
    """The folder named lies above the registry: which pages to visit is known only when the claims are collected."""
    above = ("--rootdir", str(root.parent), str(root.parent), "--live", *workers)
    told = told_by_pytest(root, *above, claims=(), code=1 if workers else 2)
    assert "--live: no page of the claims in" in told
    assert "name its claims folder on the command line" in told
    assert "passed" not in told


@pytest.mark.parametrize(
    ("arguments", "names"),
    [
        (("-k", "agency"), {"generals"}),
        (("-k", "first-shipment"), {"first-shipment"}),
        (("-k", "troops"), {"first-shipment", "generals"}),
        (("-m", "claim(verdict='supported')"), {"first-shipment"}),
        (("-m", "claim(article='troops') and not source(id='nis')"), {"generals"}),
        (("-m", "source(state='altered')"), {"generals"}),
    ],
)
def test_items_are_chosen_by_words_and_marks(root: Path, arguments: tuple[str, str], names: set[str]) -> None:
    told = told_by_pytest(root, "--collect-only", "-q", "-q", "--strict-markers", *arguments, code=0)
    assert {line.split("::")[1] for line in told.splitlines() if "::" in line} == names


def test_workers_judge_alike_and_tell_as_of_when(root: Path) -> None:
    told = told_by_pytest(root, "-n", "2")
    assert "1 failed, 1 passed" in told
    assert "offline, judged as of 2025-05-02" in told


def test_junit_has_properties_and_attachments(root: Path) -> None:
    from PIL import Image

    picture = root / "p.png"
    Image.new("RGB", (1280, 400), "white").save(picture)
    LocalStore(root / "snapshots").put(
        capture_of(
            "<p>No general was with them.</p>", url="http://agency.test/generals", request_id="run-2",
            artifacts={"screenshot.png": picture.read_bytes()}, started="2025-05-02T09:00:00.000Z",
        )
    )  # fmt: skip
    told = told_by_pytest(root, "--junitxml=junit.xml", "--claim-pictures", "pictures", ci="true")
    cases = {c.get("name"): c for c in ElementTree.parse(root / "junit.xml").iter("testcase")}
    properties = [(p.get("name"), p.get("value")) for p in cases["generals"].iter("property")]
    for wanted in (("claim", "generals"), ("article", "troops"), ("verdict", "changed"), ("source", "agency altered")):
        assert wanted in properties
    attached = [value for name, value in properties if name == "attachment"]
    assert attached
    for path in attached:
        assert Path(path).read_bytes().startswith(b"\x89PNG")
        assert path in told


@pytest.mark.parametrize("name", ["other.yml", "_other.yaml"])
def test_every_claims_file_that_the_registry_reads_is_collected(root: Path, name: str) -> None:
    text = CLAIMS.replace("id: troops", "id: other").replace("  first-shipment:", "  again:")
    text = (
        text.replace("  nis:", "  nis-2:")
        .replace("source: nis,", "source: nis-2,")
        .replace("soldiers were", "men were")
    )
    (root / "claims" / name).write_text(text)
    told = told_by_pytest(root)
    assert f"claims/{name}::again FAILED" in told
    assert "1 passed" in told


def test_a_claims_file_that_is_not_read_fails_the_collection(root: Path) -> None:
    (root / "claims" / "2024").mkdir()
    (root / "claims" / "2024" / "more.yaml").write_text(CLAIMS)
    assert "claims/2024/more.yaml:1:1: FC024 a claims file in a folder that is not read" in told_by_pytest(root, code=2)
