"""`harness run` and `harness add` against pages that change between two visits."""

from __future__ import annotations

import json
import os
import re
from collections.abc import Callable
from http.server import BaseHTTPRequestHandler
from pathlib import Path
from typing import Any

import pytest

from tests.browser.conftest import Site
from tests.browser.test_odd_pages import sent
from tests.started import started

pytestmark = pytest.mark.browser

PAGE = "<!doctype html><html lang=en><title>T</title><main><p>The service held a briefing.</p><p>The first 1,500 soldiers were moved, it said.</p></main>"


def harness(site: Site, root: Path, *arguments: str) -> tuple[int, dict[str, Any], str]:
    environment = {k: v for k, v in os.environ.items() if k != "CI"} | {"PYTHONUTF8": "1"}
    ended = started(*arguments, "--json", "--root", str(root), env=environment)
    return ended.returncode, json.loads(ended.stdout) if ended.stdout else {}, ended.stderr


def resolve(site: Site) -> tuple[str, str]:
    return "--resolve", f"*.test=127.0.0.1:{site.port}"


def answers(*bodies: str | int) -> Callable[[BaseHTTPRequestHandler], None]:
    """Answers one after the other; a number is a status, the last one is given from then on."""
    left = list(bodies)

    def answer(handler: BaseHTTPRequestHandler) -> None:
        body = left.pop(0) if len(left) > 1 else left[0]
        data = body.encode() if isinstance(body, str) else b"<p>no</p>"
        handler.send_response(body if isinstance(body, int) else 200)
        handler.send_header("Content-Type", "text/html; charset=utf-8")
        handler.send_header("Content-Length", str(len(data)))
        handler.end_headers()
        handler.wfile.write(data)

    return answer


def test_an_alarm_of_one_visit_is_not_raised(site: Site, registry_root: Callable[..., Path]) -> None:
    root = registry_root()
    site.pages["/first"] = answers(410, PAGE)
    code, data, _ = harness(site, root, "run", *resolve(site))
    claim = data["claims"][0]
    assert (code, claim["verdict"], claim["evidence"][0]["state"]) == (0, "supported", "holds")
    assert "FC106" in {f["code"] for f in claim["findings"]}


def test_an_alarm_that_is_confirmed_is(site: Site, registry_root: Callable[..., Path]) -> None:
    root = registry_root()
    site.pages["/first"] = PAGE
    assert harness(site, root, "run", *resolve(site))[0] == 0
    assert harness(site, root, "accept", "--why", "seen", "--by", "mk", "--yes")[0] == 0
    site.pages["/first"] = PAGE.replace("1,500", "1,600")
    asked = len(site.asked)
    code, data, told = harness(site, root, "run", *resolve(site))
    assert (code, data["claims"][0]["verdict"], data["claims"][0]["evidence"][0]["state"]) == (1, "changed", "altered")
    assert sum("first" in path for path in site.asked[asked:]) == 2
    assert "visiting 1 again" in told
    # The confirming visit shows what it confirmed: what changed shows against the visit before both.
    code, data, _ = harness(site, root, "compare", "nis")
    assert code == 1
    assert any("1,600" in (change["after"] or "") for change in data["text"])


def test_a_failed_visit_lets_yesterdays_answer_serve_and_says_so(
    site: Site, registry_root: Callable[..., Path]
) -> None:
    root = registry_root()
    site.pages["/first"] = PAGE
    assert harness(site, root, "run", *resolve(site))[0] == 0
    code, data, _ = harness(site, root, "run", "--resolve", "*.test=127.0.0.1:1")
    claim = data["claims"][0]
    assert (code, claim["verdict"]) == (0, "supported")
    assert "FC108" in {f["code"] for f in claim["findings"]}
    assert harness(site, root, "verify", "--as-of", "now")[0] == 0
    text = (root / "claims" / "troops.yaml").read_text().replace("evidence:", "max_age: 0.00001h\n    evidence:")
    (root / "claims" / "troops.yaml").write_text(text)
    code, data, _ = harness(site, root, "verify")
    assert (code, data["claims"][0]["verdict"]) == (3, "unverified")
    assert "FC105" in data["claims"][0]["codes"]


def test_an_answer_that_is_not_the_source_hides_behind_no_older_one(
    site: Site, registry_root: Callable[..., Path]
) -> None:
    root = registry_root()
    site.pages["/first"] = PAGE
    assert harness(site, root, "run", *resolve(site))[0] == 0
    site.pages["/first"] = sent("<!doctype html><title>Error</title><p>Error.</p>", "application/pdf")
    code, data, _ = harness(site, root, "run", *resolve(site))
    claim = data["claims"][0]
    assert (code, claim["verdict"], claim["evidence"][0]["state"]) == (3, "unverified", "blocked")
    assert {"FC102"} <= {f["code"] for f in claim["findings"]}


def test_add_writes_what_run_then_supports(site: Site, registry_root: Callable[..., Path]) -> None:
    root = registry_root()
    site.pages["/first"] = PAGE
    site.pages["/generals"] = (
        "<!doctype html><title>Staff – The Gazette</title><p>There were three generals. Later came three generals more.</p>"
    )
    arguments = (
        "add",
        "http://gazette.test/generals",
        "three generals",
        "--statement",
        "with three generals",
        *resolve(site),
    )
    code, _, told = harness(site, root, *arguments)
    assert code == 2
    assert "stands 2 times" in told
    code, data, _ = harness(site, root, *arguments, "--nth", "2")
    assert (code, data["quote"]["text"], data["source"]) == (0, "three generals", "gazette-test")
    assert data["quote"]["after"] or data["quote"]["before"]
    claims = (root / "claims" / "troops.yaml").read_text()
    assert "publisher: The Gazette" in claims
    assert harness(site, root, "run", *resolve(site))[0] == 0
    site.pages["/gone"] = answers(404)
    assert (
        harness(site, root, "add", "http://gazette.test/gone", "words", "--statement", "About 12,000", *resolve(site))[
            0
        ]
        == 3
    )
    assert (root / "claims" / "troops.yaml").read_text() == claims


def test_add_gives_a_statement_that_has_a_claim_one_more_source(site: Site, registry_root: Callable[..., Path]) -> None:
    root = registry_root()
    site.pages["/first"] = PAGE
    site.pages["/more"] = "<!doctype html><title>More</title><p>Three thousand. A first 1,500 soldiers went.</p>"
    before = (root / "claims" / "troops.yaml").read_text()
    (claim,) = re.findall(r"^claims:\n  ([\w-]+):", before, re.MULTILINE)
    (statement,) = re.findall(r"statement: (.+)", before)
    arguments = ("add", "http://more.test/more", "1,500 soldiers", "--statement", statement, *resolve(site))
    code, data, _ = harness(site, root, *arguments)
    assert (code, data["claim"], data["as_well"], data["source"]) == (0, claim, True, "more-test")
    text = (root / "claims" / "troops.yaml").read_text()
    assert all(line in text.splitlines() for line in before.splitlines())
    code, data, _ = harness(site, root, "run", *resolve(site))
    assert [(e["source"], e["state"]) for e in data["claims"][0]["evidence"]] == [
        ("nis", "holds"),
        ("more-test", "holds"),
    ]
    code, _, told = harness(site, root, *arguments)
    assert code == 2
    assert "rests on this passage of more-test already" in told
    # By an id of its own it is a claim of its own; by another statement's id nothing is written.
    code, data, _ = harness(site, root, *arguments, "--id", "other")
    assert (code, data["claim"], data["as_well"]) == (0, "other", False)
    code, _, told = harness(site, root, *arguments)
    assert code == 2
    assert "2 claims have this statement" in told
    kept = (root / "claims" / "troops.yaml").read_text()
    code, _, told = harness(site, root, *arguments[:4], "with three generals", *arguments[5:], "--id", "other")
    assert code == 2
    assert "is there already" in told
    assert (root / "claims" / "troops.yaml").read_text() == kept
