"""The worked example end to end: a real browser, the press room's pages, and the table of what must come out."""

from __future__ import annotations

import io
import json
import os
import subprocess
import sys
from pathlib import Path

import pytest

from harness.pressroom import expected
from harness.store.local import LocalStore
from tests.started import started

pytestmark = pytest.mark.browser


@pytest.fixture(scope="module")
def demo(tmp_path_factory: pytest.TempPathFactory) -> tuple[Path, dict[str, object]]:
    folder = tmp_path_factory.mktemp("demo") / "demo"
    ended = subprocess.run(
        [sys.executable, "-m", "harness", "demo", "--into", str(folder), "--json"],
        capture_output=True, timeout=180, check=False, env={**os.environ, "CI": "true"},
    )  # fmt: skip
    assert ended.returncode == 0, ended.stderr.decode()[-2000:] + ended.stdout.decode()[-500:]
    return folder, json.loads(ended.stdout)


@pytest.mark.parametrize("day", ["day1", "day2"])
def test_every_claim_comes_to_what_the_table_says(demo: tuple[Path, dict[str, object]], day: str) -> None:
    claims = {c["id"]: c for c in demo[1][day]["claims"]}  # type: ignore[index]
    wanted = expected(day)
    assert set(claims) == set(wanted)
    for name, row in wanted.items():
        got = claims[name]
        assert got["verdict"] == row.verdict.value, (name, got["reason"])
        assert {e["link"]: e["state"] for e in got["evidence"]} == {k: s.value for k, s in row.links.items()}, name
        assert tuple(got["codes"]) == row.codes, name
        assert got["as_of"]


def test_day_one_is_well_save_one_claim_and_day_two_has_every_kind_of_change() -> None:
    one = [r.verdict.value for r in expected("day1").values()]
    assert one.count("contradicted") == 1
    assert one.count("supported") == len(one) - 1
    assert len(one) >= 24
    states = {s.value for r in expected("day2").values() for s in r.links.values()}
    assert states >= {"holds", "moved", "reworded", "altered", "corrected", "gone", "partial", "attested"}
    codes = {c for r in expected("day2").values() for c in r.codes}
    assert codes >= {"FC101", "FC103", "FC104", "FC203", "FC204", "FC206", "FC303", "FC401"}


def test_pages_with_live_noise_only_raise_nothing(demo: tuple[Path, dict[str, object]]) -> None:
    quiet = {"hur", "afp-first", "president", "kbs", "yonhap", "post", "general-staff", "babel"}
    links = [e for c in demo[1]["day2"]["claims"] for e in c["evidence"] if e["source"] in quiet]  # type: ignore[index]
    assert len({e["source"] for e in links}) == len(quiet)
    assert {e["state"] for e in links} <= {"holds", "attested"}


def test_the_report_shows_the_changed_passages_as_pictures(demo: tuple[Path, dict[str, object]]) -> None:
    from PIL import Image

    page = (demo[0] / "day2" / "report.html").read_text(encoding="utf-8")
    pictures = page.count('src="data:image/png;base64,')
    assert pictures > 40
    assert "<del>1,000</del><ins>1,200</ins>" in page
    assert "http-equiv" in page
    assert page.count("<script") == 1
    import base64
    import re

    first = re.search(r'src="data:image/png;base64,([^"]+)"', page)
    assert first is not None
    with Image.open(io.BytesIO(base64.b64decode(first[1]))) as image:
        colours = {c for _, c in image.convert("RGB").getcolors(1 << 20) or []}
        assert any(r > 220 and g > 190 and b < 130 for r, g, b in colours), "nothing on the picture is marked"


def test_the_store_is_whole_and_every_page_has_its_artifacts(demo: tuple[Path, dict[str, object]]) -> None:
    store = LocalStore(demo[0] / "snapshots")
    assert store.audit().whole
    for snapshot in store.snapshots():
        if snapshot.state.value == "complete":
            assert {"layout.json", "exchanges.json.gz"} <= set(snapshot.artifacts)
            assert any(n.startswith("screenshot") for n in snapshot.artifacts)
            assert snapshot.hops[-1].status == snapshot.status
            assert snapshot.manifest["browser"]


def _harness(*arguments: str, cwd: Path) -> subprocess.CompletedProcess[str]:
    environment = {**os.environ, "CI": "true", "PYTHONUTF8": "1"}
    return started(*arguments, cwd=cwd, env=environment)


def test_what_the_demonstration_leaves_can_be_gone_on_with(demo: tuple[Path, dict[str, object]]) -> None:
    root = demo[0]
    assert _harness("verify", "--json", cwd=root).returncode == 1
    assert _harness("verify", "announced", cwd=root).returncode == 0
    assert _harness("verify", "taken-to-kyiv", cwd=root).returncode == 3
    shown = _harness("show", "white-house-floor", cwd=root)
    assert "not" in shown.stdout
    assert "http://whitehouse.test/" in shown.stdout
    refused = _harness("accept", "--why", "x", "--yes", cwd=root)
    assert refused.returncode == 2
    assert "refused in CI" in refused.stderr
    assert _harness("audit", cwd=root).returncode == 0


def test_pytest_makes_one_item_of_each_claim(demo: tuple[Path, dict[str, object]], tmp_path: Path) -> None:
    junit = tmp_path / "junit.xml"
    ended = subprocess.run(
        [sys.executable, "-m", "pytest", "claims", "-q", f"--junitxml={junit}", "-p", "no:cacheprovider"],
        capture_output=True, text=True, timeout=120, check=False, cwd=demo[0],
    )  # fmt: skip
    day2 = expected("day2")
    fine = sum(r.verdict.value == "supported" for r in day2.values())
    assert ended.returncode == 1
    assert f"{len(day2) - fine} failed, {fine} passed" in ended.stdout, ended.stdout[-600:]
    assert "skipped" not in ended.stdout.rsplit("\n", 3)[-2]
    assert "“1,000” became “1,200”" in ended.stdout
    assert 'name="verdict" value="changed"' in junit.read_text(encoding="utf-8")
