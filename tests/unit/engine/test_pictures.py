"""Accepting a picture pins it, and verifying afterwards says what became of it: registry, store and lock for real, without a browser."""

from __future__ import annotations

import hashlib
import json
from collections.abc import Callable, Mapping
from dataclasses import replace
from pathlib import Path
from typing import Any

import pytest

from harness.engine.accept import prepare, write
from harness.engine.registry import load_registry
from harness.engine.settings import load_settings
from harness.engine.store import open_reader, open_store
from harness.engine.verify import verify
from harness.model.exchange import EXCHANGES, Exchange, body_name, exchanges_to_json, pack
from harness.model.registry import frozen_mapping
from harness.model.verdict import EvidenceState, Report, Status
from tests.conftest import capture_of, layout_of
from tests.pictures import picture

URL = "http://nis.test/x"
CLAIMS = """schema: 1
article: {id: troops, title: T, file: troops.md}
sources:
  nis: {url: http://nis.test/x}
claims:
  one:
    statement: A first 1,500 soldiers
    evidence: [{source: nis, image: mine.png}]
"""


class Desk:
    """A registry whose one claim rests on a picture, with visits stored as they come."""

    def __init__(self, root: Path) -> None:
        (root / "claims" / "mine.png").write_bytes(picture(1))
        self.settings = load_settings(root, flags={("store", "path"): str(root / "snapshots")}, environ={})
        self.store = open_store(self.settings)
        self.visits = 0

    def visit(
        self,
        data: bytes | None,
        *,
        src: str = "http://nis.test/still.jpg",
        caption: str = "",
        credit: str = "",
        kept: bool = True,
        status: int = 200,
    ) -> None:
        self.visits += 1
        layout = layout_of("<p>Pictures of the day.</p>", url=URL)
        artifacts: dict[str, bytes] = {}
        exchanges = []
        if data is not None:
            layout["images"] = [
                {
                    "src": src,
                    "alt": "",
                    "caption": caption,
                    "credit": credit,
                    "box": [10, 40, 400, 260],
                    "width": 700 if status < 400 else 0,
                    "height": 460 if status < 400 else 0,
                    "frame": 0,
                }
            ]
            sha256 = hashlib.sha256(data).hexdigest()
            exchanges = [replace(_exchange(src, sha256, len(data)), status=status)]
            if status >= 400:
                artifacts["screenshot.png"] = picture(2)
            if kept:
                artifacts[body_name(sha256)] = data
        artifacts |= {"layout.json": json.dumps(layout).encode(), EXCHANGES: pack(exchanges_to_json(exchanges))}
        capture = capture_of(
            "<p>x</p>",
            url=URL,
            source="nis",
            request_id=f"run-{self.visits}",
            started=f"2025-05-0{self.visits}T08:00:00.000Z",
        )
        types: Mapping[str, str] = dict.fromkeys(artifacts, "application/octet-stream")
        self.store.put(replace(capture, artifacts=frozen_mapping(artifacts), media_types=frozen_mapping(types)))

    def accept(self) -> tuple[Any, ...]:
        loaded = load_registry(self.settings.root)
        acceptance = prepare(
            self.settings, loaded, loaded.registry.claims, self.store, open_reader(self.settings, self.store), by="mk", why="looked"
        )  # fmt: skip
        write(acceptance)
        return acceptance.refusals

    def verify(self) -> Report:
        loaded = load_registry(self.settings.root)
        settings = self.settings.model_copy(
            update={"verify": self.settings.verify.model_copy(update={"as_of": "newest snapshot"})}
        )
        return verify(settings, loaded, loaded.registry.claims, self.store, open_reader(self.settings, self.store))

    def outcome(self) -> tuple[Status, EvidenceState, set[str]]:
        (verdict,) = self.verify().verdicts
        return (
            verdict.status,
            verdict.links[0].state,
            {f.code for f in verdict.findings if f.code.startswith(("FC2", "FC3"))},
        )


def _exchange(url: str, sha256: str, size: int) -> Exchange:
    return Exchange(
        url=url, method="GET", request_headers=(), payload=None, status=200, status_text="OK", protocol="http/1.1",
        headers=(("Content-Type", "image/png"),), kind="Image", frame="", started=0.0, address="", body=sha256, size=size, omitted="", failure="",
    )  # fmt: skip


@pytest.fixture
def desk(registry_root: Callable[..., Path]) -> Desk:
    return Desk(registry_root(CLAIMS))


def test_without_anything_accepted_the_pixels_decide(desk: Desk) -> None:
    desk.visit(picture(1, "small"))
    assert desk.outcome() == (Status.SUPPORTED, EvidenceState.HOLDS, set())
    desk.visit(picture(2))
    assert desk.outcome() == (Status.CHANGED, EvidenceState.REMOVED, {"FC226"})


@pytest.mark.parametrize(
    "status",
    [403, 404, 410, 503],
)
@pytest.mark.parametrize("src", ["http://nis.test/still.jpg", "http://nis.test/moved/still.jpg"])
def test_a_picture_that_could_not_be_had_is_not_gone(desk: Desk, status: int, src: str) -> None:
    desk.visit(picture(1), caption="In the Kursk region")
    assert desk.accept() == ()
    desk.visit(b"busy", src=src, caption="In the Kursk region", status=status, kept=False)
    assert desk.outcome()[:2] == (Status.UNVERIFIED, EvidenceState.PARTIAL)
    (verdict,) = desk.verify().verdicts
    assert f"status {status}" in verdict.links[0].reason


def test_a_dead_picture_elsewhere_on_the_page_says_nothing(desk: Desk) -> None:
    desk.visit(picture(1), caption="In the Kursk region")
    assert desk.accept() == ()
    desk.visit(b"none", src="http://nis.test/other.jpg", caption="A bridge", status=404, kept=False)
    assert desk.outcome() == (Status.CHANGED, EvidenceState.REMOVED, {"FC222"})


def test_an_accepted_picture_is_pinned_with_what_stands_by_it(desk: Desk) -> None:
    desk.visit(picture(1, "small"), caption="In the Kursk region", credit="Photo: AFP")
    assert desk.accept() == ()
    text = (desk.settings.root / "claims" / "troops.lock.yaml").read_text(encoding="utf-8")
    for word in (
        hashlib.sha256(picture(1, "small")).hexdigest(),
        hashlib.sha256(picture(1)).hexdigest(),
        "Kursk",
        "AFP",
        "fingerprint: ",
    ):
        assert word in text
    assert desk.outcome() == (Status.SUPPORTED, EvidenceState.HOLDS, set())
    desk.visit(picture(1, "small"), caption="In the Donetsk region", credit="Photo: AFP")
    assert desk.outcome() == (Status.CHANGED, EvidenceState.ALTERED, {"FC223"})
    desk.visit(picture(1, "small"), caption="In the Kursk region", credit="Photo: Reuters")
    assert desk.outcome()[2] == {"FC224"}
    desk.visit(picture(1, "doctored"), caption="In the Kursk region", credit="Photo: AFP")
    assert desk.outcome() == (Status.CHANGED, EvidenceState.ALTERED, {"FC221"})
    desk.visit(picture(2), caption="In the Kursk region", credit="Photo: AFP")
    assert desk.outcome() == (Status.CHANGED, EvidenceState.REMOVED, {"FC220"})
    desk.visit(None)
    assert desk.outcome() == (Status.CHANGED, EvidenceState.REMOVED, {"FC222"})


def test_what_the_files_say_of_themselves_is_told_of_both(desk: Desk) -> None:
    desk.visit(picture(1, "small"), caption="In the Kursk region")
    assert desk.accept() == ()
    for data, code in ((picture(2), "FC220"), (picture(1, "doctored"), "FC221")):
        desk.visit(data, caption="In the Kursk region")
        (found,) = [f for v in desk.verify().verdicts for f in v.findings if f.code == code]
        before, after = found.before, found.after
        assert (before.count(" px"), after.count(" px")) == (1, 1)
        assert before.startswith("In the Kursk region · ")


def test_what_does_not_match_is_not_accepted(desk: Desk) -> None:
    desk.visit(picture(1, "doctored"))
    (refusal,) = desk.accept()
    assert "altered" in refusal.reason


def test_bytes_that_were_not_kept_leave_the_claim_unverified(desk: Desk) -> None:
    desk.visit(picture(1), kept=False)
    assert desk.outcome() == (Status.UNVERIFIED, EvidenceState.PARTIAL, {"FC225"})


@pytest.mark.parametrize("shown", ["the same bytes", "smaller"])
@pytest.mark.parametrize("harm", ["changed", "lost"])
@pytest.mark.parametrize("accepted", [True, False])
def test_a_picture_whose_bytes_are_damaged_is_not_found_on_what_was_seen_before(
    desk: Desk, shown: str, harm: str, accepted: bool
) -> None:
    desk.visit(picture(1) if shown == "the same bytes" else picture(1, "small"))
    assert not accepted or desk.accept() == ()
    assert desk.outcome()[:2] == (Status.SUPPORTED, EvidenceState.HOLDS)
    (snapshot,) = desk.store.history(URL)
    (name,) = (n for n in snapshot.artifacts if n not in ("layout.json", EXCHANGES))
    sha256 = snapshot.artifacts[name].sha256
    blob = desk.settings.store_path / "blobs" / sha256[:2] / sha256
    if harm == "lost":
        blob.unlink()
    else:
        blob.write_bytes(b"x" + blob.read_bytes()[1:])
    status, state, _ = desk.outcome()
    assert (status, state.stands) == (Status.UNVERIFIED, False)


def test_a_page_never_captured_says_so(desk: Desk) -> None:
    status, state, _ = desk.outcome()
    assert (status, state) == (Status.UNVERIFIED, EvidenceState.BLOCKED)
