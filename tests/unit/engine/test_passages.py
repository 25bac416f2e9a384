"""How a passage looks, from acceptance to the verdict: registry, store, pictures and lock for real, without a browser."""

from __future__ import annotations

import io
import json
from pathlib import Path
from typing import Any

import pytest
from PIL import Image

from harness.engine import passages
from harness.engine.accept import prepare, write
from harness.engine.reading import Reader
from harness.engine.registry import load_registry
from harness.engine.settings import load_settings
from harness.engine.store import open_store
from harness.engine.verify import verify
from harness.model.verdict import EvidenceState, Status, Verdict
from harness.store.cache import Cache
from tests.conftest import capture_of, layout_of
from tests.pictures import written

URL = "http://nis.test/first"
PAGE = (
    "<h1>Soldiers were moved</h1><p>A first 1,500 soldiers were moved to Vladivostok by sea.</p><p>More may follow.</p>"
)


def tiles(layout: dict[str, Any], how: str, *, tall: int = 1000, aside: int = 0) -> dict[str, bytes]:
    """The page's picture in tiles, its second block treated as ``how`` says, everything ``aside`` pixels to the right."""
    page = Image.new("RGB", (layout["width"], layout["height"]), "white")
    for number, run in enumerate(layout["runs"]):
        x, y = run["boxes"][0][:2]
        page.paste(written(run["text"], how if number == 1 else "plain", size=14), (x + aside, y))
    found = {}
    for number, top in enumerate(range(0, page.height, tall)):
        out = io.BytesIO()
        page.crop((0, top, page.width, min(page.height, top + tall))).save(out, "PNG")
        found[f"screenshot-{number + 1:03d}.png"] = out.getvalue()
    return found


class Room:
    """A registry whose one claim rests on words, with visits stored as they come."""

    def __init__(self, root: Path) -> None:
        self.root = root
        self.settings = load_settings(root, flags={("store", "path"): str(root / "snapshots")}, environ={})
        self.cache = Cache(root / "cache")
        self.visits = 0

    def visit(
        self, how: str = "plain", markup: str = PAGE, *, change: Any = None, pictured: bool = True, **more: Any
    ) -> None:
        self.visits += 1
        layout = layout_of(markup, url=URL)
        if change is not None:
            change(layout)
        artifacts = {"layout.json": json.dumps(layout).encode()}
        if pictured:
            artifacts |= tiles(layout, how, **more)
        open_store(self.settings).put(
            capture_of(
                markup, url=URL, source="nis", request_id=f"run-{self.visits}", started=f"2025-05-0{self.visits}T08:00:00.000Z",
                artifacts=artifacts,
            )
        )  # fmt: skip

    def accept(self, *, only: tuple[str, ...] = ()) -> int:
        loaded, store = load_registry(self.root), open_store(self.settings)
        found = prepare(
            self.settings, loaded, loaded.registry.claims, store, Reader(store, self.cache), by="mk", why="looked", only=only
        )  # fmt: skip
        write(found)
        return len(found.changes)

    def verify(self) -> Verdict:
        loaded, store = load_registry(self.root), open_store(self.settings)
        settings = self.settings.model_copy(
            update={"verify": self.settings.verify.model_copy(update={"as_of": "newest snapshot"})}
        )
        (verdict,) = verify(settings, loaded, loaded.registry.claims, store, Reader(store, self.cache)).verdicts
        return verdict

    def outcome(self) -> tuple[Status, EvidenceState, set[str]]:
        verdict = self.verify()
        return verdict.status, verdict.links[0].state, {f.code for f in verdict.findings if f.code.startswith("FC25")}


STANDS = (Status.SUPPORTED, EvidenceState.HOLDS, set[str]())
UNSEEN = (Status.UNVERIFIED, EvidenceState.PARTIAL, {"FC253"})


@pytest.fixture
def room(registry_root: Any) -> Room:
    made = Room(registry_root())
    made.visit()
    made.accept()
    assert made.outcome() == STANDS
    return made


@pytest.mark.parametrize("how", ["covered", "partly covered", "pale", "other words", "struck out"])
def test_a_passage_that_readers_do_not_see_as_it_was_does_not_stand(room: Room, how: str) -> None:
    room.visit(how)
    assert room.outcome() == UNSEEN
    assert room.outcome() == UNSEEN  # as kept
    room.visit()
    assert room.outcome() == STANDS


def shifted(layout: dict[str, Any]) -> None:
    for run in layout["runs"]:
        run["boxes"][0][1] += 37.4
    layout["height"] += 60


def wider(layout: dict[str, Any]) -> None:
    layout["runs"][1]["boxes"][0][2] += 9


@pytest.mark.parametrize(
    "how",
    [
        {"how": "dark"},
        {"how": "highlighted"},
        {"tall": 27},  # two tiles meet within the passage
        {"aside": 1},
        {"how": "covered", "change": wider},
        {"how": "covered", "pictured": False},
    ],
)
def test_what_is_no_finding(room: Room, how: dict[str, Any]) -> None:
    room.visit(**how)
    assert room.outcome() == STANDS


def test_where_tiles_meet_what_covers_it_is_seen(room: Room) -> None:
    room.visit("covered", tall=27)
    assert room.outcome() == UNSEEN


def test_a_page_whose_picture_ends_above_the_passage_is_not_told(room: Room) -> None:
    def lower(layout: dict[str, Any]) -> None:
        layout["runs"][1]["boxes"][0][1] = 5000

    room.visit(change=lower)
    assert room.outcome() == STANDS
    assert "FC253" in room.verify().not_applicable


def test_a_person_who_has_looked_accepts_it_as_it_looks(room: Room) -> None:
    room.visit("pale")
    assert room.outcome() == UNSEEN
    assert room.accept(only=("moved",)) == 0
    assert room.accept(only=("picture",)) == 1
    assert room.outcome() == STANDS
    assert room.accept() == 0


def test_a_damaged_picture_is_a_skip_and_forgotten_when_repaired(room: Room) -> None:
    room.visit("covered")
    assert room.outcome() == UNSEEN
    store = open_store(room.settings)
    newest = store.latest(URL)
    assert newest is not None
    sha256 = newest.artifacts["screenshot-001.png"].sha256
    path = room.root / "snapshots" / "blobs" / sha256[:2] / sha256
    whole = path.read_bytes()
    path.chmod(0o644)
    path.write_bytes(b"damaged")
    verdict = room.verify()
    assert [s.code for s in verdict.skips] == ["FC253"]
    path.write_bytes(whole)
    assert room.outcome() == UNSEEN


def test_nothing_is_decoded_twice(room: Room, monkeypatch: pytest.MonkeyPatch) -> None:
    room.visit("covered")
    assert room.outcome() == UNSEEN
    opened: list[str] = []
    real = passages.Passages.tile

    def noting(self: Any, snapshot: Any, name: str) -> Any:
        opened.append(name)
        return real(self, snapshot, name)

    monkeypatch.setattr(passages.Passages, "tile", noting)
    assert room.outcome() == UNSEEN
    (room.root / "claims" / "troops.yaml").write_text(
        (room.root / "claims" / "troops.yaml").read_text().replace("exactly 1500", "at least 1500"), encoding="utf-8"
    )
    # Judged anew, and looked at no more.
    assert room.outcome() == UNSEEN
    assert opened == []
    room.visit("pale")
    assert room.outcome() == UNSEEN
    assert opened
