"""Words under a banner are neither gone nor altered: they could not be read."""

from __future__ import annotations

import json
from collections.abc import Callable
from pathlib import Path

import pytest

from harness.cli import run
from harness.engine.settings import load_settings
from harness.engine.store import open_store
from harness.evidence.covered import covered
from harness.evidence.locate import locate
from harness.evidence.read import read
from harness.model.layout import Layout
from harness.model.passage import Located
from harness.model.registry import TextQuote
from harness.model.verdict import EvidenceState, Status
from tests.conftest import CLAIMS, capture_of, layout_of
from tests.verified import verify_root

URL = "http://nis.test/first"
QUOTED = "In all, 1,500 soldiers were moved in October."
PAGE = f"<h1>Troops</h1><p>{QUOTED}</p><p>Nothing else was said of them.</p>"


def visit(root: Path, day: int, markup: str, covered: str = "", why: str = "covered") -> None:
    """A visit to the page with ``covered`` words of it under something."""
    layout = layout_of(markup, url=URL)
    runs = []
    for one in layout["runs"]:
        before, found, after = one["text"].partition(covered) if covered else (one["text"], "", "")
        parts = [(before, {}), (found, {"visible": False, "why": why}), (after, {})] if found else [(one["text"], {})]
        runs += [{**one, **more, "text": text, "boxes": [[10, 20, 8 * len(text), 18, len(text)]]} for text, more in parts if text]  # fmt: skip
    made = capture_of("", url=URL, source="nis", request_id=f"run-{day}", started=f"2025-05-0{day}T08:00:00.000Z", artifacts={"layout.json": json.dumps({**layout, "runs": runs}).encode()})  # fmt: skip
    open_store(load_settings(root)).put(made)


@pytest.fixture
def accepted(registry_root: Callable[..., Path], monkeypatch: pytest.MonkeyPatch) -> Path:
    root = registry_root(CLAIMS)
    (root / "harness.toml").write_text('[verify]\nas_of = "newest snapshot"\n', encoding="utf-8")
    monkeypatch.delenv("CI", raising=False)
    visit(root, 1, PAGE)
    assert run(["accept", "--why", "read", "--by", "mk", "--yes", "--root", str(root)]) == 0
    return root


@pytest.mark.parametrize(
    ("markup", "covered", "why", "state", "status"),
    [
        (PAGE, QUOTED, "covered", EvidenceState.PARTIAL, Status.UNVERIFIED),
        (PAGE, "1,500 soldiers were moved in October.", "covered", EvidenceState.PARTIAL, Status.UNVERIFIED),
        (PAGE, "In all, 1,500 soldiers", "covered", EvidenceState.PARTIAL, Status.UNVERIFIED),
        # What the page itself hides is removed, and so is a word that a patch lies on: readers read another sentence.
        (PAGE, QUOTED, "display", EvidenceState.REMOVED, Status.CHANGED),
        (PAGE, "1,500 ", "covered", EvidenceState.ALTERED, Status.CHANGED),
        # Under the banner stand other words by now, or others stand beside what is covered.
        (PAGE.replace("1,500", "1,900"), PAGE[23:30], "covered", EvidenceState.ALTERED, Status.CHANGED),
        (
            PAGE.replace(f"<p>{QUOTED}</p>", f"<p>{QUOTED}</p><p>{QUOTED.replace('1,500', '1,900')}</p>"),
            QUOTED,
            "covered",
            EvidenceState.ALTERED,
            Status.CHANGED,
        ),
        # Seen elsewhere on the page as well.
        (PAGE, "Nothing else was said of them.", "covered", EvidenceState.HOLDS, Status.SUPPORTED),
    ],
)
def test_what_lies_under_something_could_not_be_read(
    accepted: Path, markup: str, covered: str, why: str, state: EvidenceState, status: Status
) -> None:
    visit(accepted, 2, markup, covered, why)
    verdict = verify_root(load_settings(accepted)).verdicts[0]
    assert (verdict.links[0].state, verdict.status) == (state, status), verdict.links[0].reason
    assert ("lies over the words" in verdict.links[0].reason) is (state is EvidenceState.PARTIAL)


PIER = "The port of Rovena has closed the old pier after the collapse of 30 metres of quay."


@pytest.mark.parametrize(
    ("seen", "answer"),
    [
        ("The old pier of Rovena after the collapse.", True),
        (PIER.replace("30", "40"), False),
        (PIER, False),
    ],
)
def test_a_caption_that_speaks_of_the_same_is_no_other_wording_of_what_is_covered(seen: str, answer: bool) -> None:
    layout = layout_of(f"<h1>The pier</h1><p>{PIER}</p><figcaption>{seen}</figcaption><p>Now: 49 online</p>")
    layout["runs"][1] |= {"visible": False, "why": "covered"}
    document = read(Layout.from_json(layout))
    location = locate(document, TextQuote(exact=PIER))
    assert isinstance(location, Located)
    assert not location.hidden
    assert covered(document, PIER, location) is answer
