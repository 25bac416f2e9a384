"""Night runs against a real browser: shards, runs cut short, live tests, and what a stranger's pull request gets."""

from __future__ import annotations

import json
import os
import subprocess
import sys
from collections.abc import Callable
from pathlib import Path

import pytest

from tests.browser.conftest import Site
from tests.browser.test_run import PAGE, answers, harness, resolve
from tests.conftest import CLAIMS
from tests.started import started
from tests.unit.engine.test_editions import FORBIDDEN
from tests.unit.report.test_audience import ARTICLE
from tests.unit.report.test_audience import CLAIMS as CONFIDENTIAL

pytestmark = pytest.mark.browser

HOSTS = ("nis", "afp", "paper", "gazette")
SOURCES = "".join(f"  {h}:\n    url: http://{h}.test/first\n" for h in HOSTS)
EVERY = (
    CLAIMS.split("sources:")[0]
    + f"sources:\n{SOURCES}claims:\n"
    + "".join(
        f'  {h}-says:\n    statement: {words}\n    evidence: [{{source: {h}, quote: "1,500 soldiers were moved"}}]\n'
        for h, words in zip(
            HOSTS, ("A first 1,500 soldiers", "sailed between 8 and 13 October", "About 12,000", "three generals"), strict=True
        )
    )
)  # fmt: skip


def test_shards_visit_their_hosts_and_merge_judges_all(
    site: Site, registry_root: Callable[..., Path], tmp_path: Path
) -> None:
    root = registry_root(EVERY)
    site.pages["/first"] = PAGE
    for index in (1, 2):
        out = str(tmp_path / f"shard{index}")
        code, _, told = harness(
            site, root, "run", "--shard", f"{index}/2", "--run", "night", "--out", out,
            "--store", str(tmp_path / f"machine{index}"), *resolve(site),
        )  # fmt: skip
        assert code == 0, told
        assert "nothing is judged" in told
    parts = [json.loads((tmp_path / f"shard{n}" / "shard.json").read_text()) for n in (1, 2)]
    assert sorted(url for p in parts for url in p["first"]) == sorted(f"http://{h}.test/first" for h in HOSTS)
    assert all(p["first"] for p in parts)
    code, data, told = harness(site, root, "merge", str(tmp_path / "shard1"))
    assert (code, data) == (3, {})
    assert "shards missing: 2/2" in told
    code, data, told = harness(site, root, "merge", str(tmp_path / "shard1"), str(tmp_path / "shard2"))
    assert (code, data["counts"]["supported"]) == (0, 4), told


def test_a_run_is_taken_up_where_it_was_cut_short(site: Site, registry_root: Callable[..., Path]) -> None:
    root = registry_root(EVERY)
    site.pages["/first"] = PAGE
    assert harness(site, root, "run", "nis", "afp", "--run", "night", *resolve(site))[0] == 0
    asked = len(site.asked)
    code, data, _ = harness(site, root, "run", "--resume", "night", *resolve(site))
    assert (code, data["counts"]["supported"]) == (0, 4)
    visited = {path.split(".test")[0] for path in site.asked[asked:] if path.endswith("/first")}
    assert visited == {"paper", "gazette"}
    code, _, told = harness(site, root, "run", "--resume", "nigt", *resolve(site))
    assert code == 2
    assert "no run 'nigt'" in told


def test_alerts_are_told_once_over_nights(site: Site, registry_root: Callable[..., Path], tmp_path: Path) -> None:
    root = registry_root()
    site.pages["/first"] = PAGE
    state, out = tmp_path / "state" / "alerts.json", tmp_path / "out"

    def night() -> tuple[int, str]:
        code, _, told = harness(
            site, root, "run", "--since", str(state), "--fail-on", "new", "--out", str(out), "--format", "sarif", *resolve(site)
        )  # fmt: skip
        state.parent.mkdir(exist_ok=True)
        state.write_bytes((out / "alerts.json").read_bytes())
        return code, told

    assert night()[0] == 0
    assert harness(site, root, "accept", "--why", "seen", "--by", "mk", "--yes")[0] == 0
    site.pages["/first"] = PAGE.replace("1,500", "1,600")
    code, told = night()
    assert code == 1
    assert "new: first-shipment changed" in told
    code, told = night()
    assert code == 0, told
    assert "nothing new, resolved or overdue" in told
    site.pages["/first"] = answers(503)
    code, told = night()
    assert "resolved" not in told.replace("nothing new, resolved", "")
    site.pages["/first"] = PAGE
    code, told = night()
    assert code == 0
    assert "resolved: first-shipment changed" in told


def test_pytest_live_visits_first(site: Site, registry_root: Callable[..., Path]) -> None:
    root = registry_root()
    (root / "harness.toml").write_text(f'[capture]\npace = 0\nresolve = {{"*.test" = "127.0.0.1:{site.port}"}}\n')
    site.pages["/first"] = PAGE
    for workers in ((), ("-n", "2")):
        asked = len(site.asked)
        ended = subprocess.run(
            [sys.executable, "-m", "pytest", "claims", "--live", "-p", "no:cacheprovider", *workers],
            capture_output=True, text=True, timeout=120, check=False, cwd=root, env=os.environ | {"CI": ""},
        )  # fmt: skip
        assert ended.returncode == 0, ended.stdout + ended.stderr
        assert "live, judged as of" in ended.stdout
        assert sum(path.endswith("/first") for path in site.asked[asked:]) == 1


def test_a_strangers_pull_request_gets_no_secret(
    site: Site, registry_root: Callable[..., Path], monkeypatch: pytest.MonkeyPatch
) -> None:
    heard: list[bytes] = []

    def listen(handler: object) -> None:
        length = int(handler.headers.get("Content-Length") or 0)  # type: ignore[attr-defined]
        heard.append(handler.path.encode() + handler.rfile.read(length))  # type: ignore[attr-defined]
        answers("<form method=post><input name=a><button>Go</button></form><p>1,500 soldiers were moved</p>")(handler)  # type: ignore[arg-type]

    steps = "    steps:\n      - type: {into: input, secret: SITE_PASSWORD}\n      - click: button\n"
    root = registry_root(CLAIMS.replace("nis.test", "evil.test").replace("    publisher", f"{steps}    publisher"))
    (root / "harness.toml").write_text('[secrets]\nSITE_PASSWORD = ["*"]\n[capture]\npace = 0\n')
    site.pages["/first"] = listen
    monkeypatch.setenv("SITE_PASSWORD", "geheim-123")

    def captured(**environment: str) -> str:
        ended = started("capture", "--root", str(root), *resolve(site), env=os.environ | {"CI": "true"} | environment)
        return ended.stdout + ended.stderr

    captured()
    told = captured(HARNESS_SECRET_HOSTS="SITE_PASSWORD=members.test")
    assert heard
    assert not [h for h in heard if b"geheim" in h]
    assert "geheim" not in told
    # The same page gets it where the environment says so: the steps do work, and the listener would have heard.
    captured(HARNESS_SECRET_HOSTS="SITE_PASSWORD=evil.test")
    assert [h for h in heard if b"geheim" in h]


def test_capture_counts_no_lost_page_among_the_complete(site: Site, registry_root: Callable[..., Path]) -> None:
    root = registry_root(CLAIMS)
    (root / "harness.toml").write_text("[capture]\npace = 0\n")
    site.pages["/first"] = answers(404)
    ended = started("capture", "--root", str(root), *resolve(site))
    assert ended.returncode == 0, ended.stderr
    assert "0 of 1 pages complete, 1 known to be gone" in ended.stdout


def test_an_archived_copy_stands_in_for_no_page(site: Site, registry_root: Callable[..., Path]) -> None:
    root = registry_root(CLAIMS)
    (root / "harness.toml").write_text(
        '[capture]\npace = 0\n[[capture.archives]]\nname = "A"\ntimegate = "http://a.test/at/"\n'
    )

    def copy(handler: object) -> None:
        body = PAGE.encode() if isinstance(PAGE, str) else PAGE
        handler.send_response(200)  # type: ignore[attr-defined]
        for name, value in (
            ("Memento-Datetime", "Sat, 19 Oct 2024 06:00:00 GMT"),
            ("Content-Type", "text/html"),
            ("Content-Length", str(len(body))),
        ):
            handler.send_header(name, value)  # type: ignore[attr-defined]
        handler.end_headers()  # type: ignore[attr-defined]
        handler.wfile.write(body)  # type: ignore[attr-defined]

    def gate(handler: object) -> None:
        handler.send_response(302)  # type: ignore[attr-defined]
        handler.send_header("Location", "/copy")  # type: ignore[attr-defined]
        handler.send_header("Content-Length", "0")  # type: ignore[attr-defined]
        handler.end_headers()  # type: ignore[attr-defined]

    site.pages |= {"/first": answers(403), "/at/http://nis.test/first": gate, "/copy": copy}
    for more in ([], ["--json"]):
        ended = started("capture", "--root", str(root), *resolve(site), *more)
        assert ended.returncode == 3, ended.stdout + ended.stderr
    copies = [(row["archived_copy"], row["outcome"] == "complete") for row in json.loads(ended.stdout)["captures"]]
    assert copies == [(False, False), (True, True)]
    assert "1/1 nis" in ended.stderr
    assert "nis: its copy of 2024-10-19" in ended.stderr
    assert "2/1" not in ended.stderr


def test_captures_and_shards_tell_the_edition(site: Site, registry_root: Callable[..., Path], tmp_path: Path) -> None:
    """What a confidential page is called, where it is and what it said are the desk's, whichever command tells of it."""
    root = registry_root(CONFIDENTIAL, ARTICLE)
    site.pages["/page"] = "<h1>Notes</h1><p>pink-page said: canary-dl and 1,900 were put on the ships.</p>"
    site.pages["/first"] = PAGE
    shard = str(tmp_path / "shard")
    assert harness(site, root, "run", "--shard", "1/1", "--run", "night", "--out", shard, *resolve(site))[0] in (0, 3)
    for audience in ("desk", "editor", "public"):
        _, captured, told = harness(site, root, "capture", "--audience", audience, *resolve(site))
        assert {"source", "url", "snapshot"} <= set(captured["captures"][0]), told
        _, merged, more = harness(site, root, "merge", shard, "--audience", audience)
        assert merged["claims"], more
        for shown in (json.dumps(captured) + told, json.dumps(merged) + more):
            found = FORBIDDEN["editor" if audience == "desk" else audience].search(shown.encode())
            assert (found is not None) == (audience == "desk"), (audience, shown)
