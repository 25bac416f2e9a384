"""When a passage appeared, changed and left; an upgrade of the extractor over unchanged pages is no event and no finding."""

from __future__ import annotations

import json
import re
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest

from harness.cli import run
from harness.engine.history import histories
from harness.engine.registry import load_registry
from harness.engine.settings import load_settings
from harness.engine.store import open_reader, open_store
from harness.engine.verify import verify
from harness.evidence import read as reading
from harness.model.history import Event, Moment, PassageHistory
from harness.model.snapshot import Outcome
from harness.report.timeline import timeline
from tests.conftest import capture_of

URL = "http://nis.test/first"
BEFORE = "<p>The service held a briefing.</p>"
STANDS = (
    BEFORE
    + "<p>A first 1,500 soldiers were moved to Vladivostok on 13 October, the service said.</p><p>More may follow.</p>"
)
LIFE = (
    (BEFORE, Outcome.COMPLETE),
    (STANDS, Outcome.COMPLETE),
    (STANDS + '<div class="ad">Boots</div>', Outcome.COMPLETE),
    ("<p>Are you human?</p>", Outcome.BOT_CHECK),
    ("<p>Are you human?</p>", Outcome.BOT_CHECK),
    (STANDS, Outcome.COMPLETE),
    (STANDS.replace("1,500", "1,600"), Outcome.COMPLETE),
    (BEFORE + "<p>More may follow.</p>", Outcome.COMPLETE),
    (BEFORE + "<p>More may follow.</p>", Outcome.COMPLETE),
    ("", Outcome.GONE),
)


@pytest.fixture
def root(registry_root: Callable[..., Path]) -> Path:
    folder = registry_root(harness__toml="")
    store = open_store(load_settings(folder))
    for day, (markup, outcome) in enumerate(LIFE, 1):
        store.put(
            capture_of(markup, url=URL, source="nis", request_id=f"run-{day}", outcome=outcome, started=f"2025-05-{day:02}T08:00:00.000Z", status=404 if outcome is Outcome.GONE else 200)
        )  # fmt: skip
    return folder


def test_a_passage_appears_changes_and_leaves(root: Path) -> None:
    where = load_settings(root)
    store = open_store(where)
    loaded = load_registry(root)
    (found,) = histories(loaded.registry, loaded.registry.claims[0], loaded.baselines, store, open_reader(where, store))
    assert [m.event for m in found.moments] == [
        Event.ABSENT, Event.APPEARED, Event.STANDS, Event.UNREAD, Event.UNREAD, Event.STANDS, Event.CHANGED, Event.LEFT, Event.ABSENT, Event.ABSENT,
    ]  # fmt: skip
    changed = found.moments[6]
    assert changed.kinds == ("number",)
    assert "1,600" in changed.words
    assert [m.event for m in found.events] == [Event.ABSENT, Event.APPEARED, Event.UNREAD, Event.CHANGED, Event.LEFT]


def test_words_that_left_and_are_again_as_first_seen_are_restored(registry_root: Callable[..., Path]) -> None:
    folder = registry_root(harness__toml="")
    where = load_settings(folder)
    store = open_store(where)
    edited = STANDS.replace("1,500", "1,600")
    for day, markup in enumerate([STANDS, BEFORE, STANDS, BEFORE, edited], 1):
        store.put(
            capture_of(markup, url=URL, source="nis", request_id=f"run-{day}", started=f"2025-05-{day:02}T08:00:00.000Z")
        )  # fmt: skip
    loaded = load_registry(folder)
    (found,) = histories(loaded.registry, loaded.registry.claims[0], loaded.baselines, store, open_reader(where, store))
    assert [m.event for m in found.moments] == [
        Event.APPEARED, Event.LEFT, Event.RESTORED, Event.LEFT, Event.APPEARED,
    ]  # fmt: skip


def test_a_clock_that_was_put_back_changes_no_history(
    registry_root: Callable[..., Path], capfdbinary: pytest.CaptureFixture[bytes]
) -> None:
    folder = registry_root(harness__toml="")
    where = load_settings(folder)
    store = open_store(where)
    edited = STANDS.replace("1,500", "1,600")
    for number, (day, markup) in enumerate([(10, STANDS), (12, STANDS), (3, edited), (4, BEFORE)]):
        store.put(
            capture_of(markup, url=URL, source="nis", request_id=f"run-{number}", started=f"2025-05-{day:02}T08:00:00.000Z")
        )  # fmt: skip
    loaded = load_registry(folder)
    (found,) = histories(loaded.registry, loaded.registry.claims[0], loaded.baselines, store, open_reader(where, store))
    assert [m.event for m in found.moments] == [Event.APPEARED, Event.STANDS, Event.CHANGED, Event.LEFT]
    xs = [float(x) for x in re.findall(r'<line class="span[^"]*" x1="([\d.]+)"', timeline(found))]
    assert xs == sorted(xs)
    assert len(set(xs)) == 3
    assert run(["history", "first-shipment", "--root", str(folder), "--json"]) == 0
    data = json.loads(capfdbinary.readouterr().out)
    assert [m["event"] for m in data["passages"][0]["moments"]] == ["appeared", "stands", "changed", "left"]


def test_the_command_tells_it_in_words_and_in_json(root: Path, capfdbinary: pytest.CaptureFixture[bytes]) -> None:
    assert run(["history", "first-shipment", "--root", str(root)]) == 0
    told = capfdbinary.readouterr().out.decode()
    for words in ("appeared", "changed (number)", "left", "unread", "10 snapshots"):
        assert words in told
    assert run(["history", "first-shipment", "--root", str(root), "--json"]) == 0
    data = json.loads(capfdbinary.readouterr().out)
    assert [m["event"] for m in data["passages"][0]["moments"]][6] == "changed"


def test_a_page_that_was_never_captured_is_named_all_the_same(
    registry_root: Callable[..., Path], capfdbinary: pytest.CaptureFixture[bytes]
) -> None:
    folder = registry_root(harness__toml="")
    assert run(["history", "first-shipment", "--root", str(folder)]) == 0
    told = capfdbinary.readouterr().out.decode()
    assert "0 snapshots" in told
    assert "no passage of a page is cited" not in told


NOTICE = "<p>Correction, 3 May: an earlier version of this page gave the number of soldiers as 1,500. It was 1,600.</p>"


def test_a_correction_is_an_event_of_its_own_also_where_the_words_stand(
    registry_root: Callable[..., Path], capfdbinary: pytest.CaptureFixture[bytes], tmp_path: Path
) -> None:
    folder = registry_root(harness__toml="")
    store = open_store(load_settings(folder))

    def visit(day: int, markup: str) -> None:
        store.put(capture_of(markup, url=URL, source="nis", request_id=f"run-{day}", started=f"2025-05-{day:02}T08:00:00.000Z"))  # fmt: skip

    visit(1, STANDS)
    assert run(["history", "first-shipment", "--root", str(folder)]) == 0
    assert "  1 snapshot\n" in capfdbinary.readouterr().out.decode()
    for day, markup in ((2, STANDS + NOTICE), (3, STANDS + NOTICE), (4, STANDS.replace("1,500", "1,600") + NOTICE)):
        visit(day, markup)
    loaded = load_registry(folder)
    (found,) = histories(
        loaded.registry, loaded.registry.claims[0], loaded.baselines, store, open_reader(load_settings(folder), store)
    )
    assert [(m.event, m.kinds) for m in found.moments] == [
        (Event.APPEARED, ()), (Event.CORRECTED, ()), (Event.STANDS, ()), (Event.CHANGED, ("number",)),
    ]  # fmt: skip
    assert "1,600" in found.moments[1].reason
    assert run(["history", "first-shipment", "--root", str(folder)]) == 0
    told = capfdbinary.readouterr().out.decode()
    assert "! 2025-05-02T08:00" in told
    assert "corrected" in told
    run(["report", "--root", str(folder), "--out", str(tmp_path / "out"), "--format", "html"])
    assert "was corrected, the page says" in (tmp_path / "out" / "report.html").read_text(encoding="utf-8")


def test_the_end_of_a_correction_and_words_that_went_back_are_told_as_that(
    registry_root: Callable[..., Path], capfdbinary: pytest.CaptureFixture[bytes]
) -> None:
    folder = registry_root(harness__toml="")
    store = open_store(load_settings(folder))
    edited = STANDS.replace("1,500", "1,600")
    life = (
        STANDS,
        STANDS + NOTICE,
        STANDS,
        edited,
        STANDS,
        edited + NOTICE,
        edited,
        edited.replace("13 Oct", "14 Oct"),
    )
    for day, markup in enumerate(life, 1):
        store.put(capture_of(markup, url=URL, source="nis", request_id=f"run-{day}", started=f"2025-05-{day:02}T08:00:00.000Z"))  # fmt: skip
    loaded = load_registry(folder)
    (found,) = histories(
        loaded.registry, loaded.registry.claims[0], loaded.baselines, store, open_reader(load_settings(folder), store)
    )
    assert [(m.event, m.kinds) for m in found.moments] == [
        (Event.APPEARED, ()), (Event.CORRECTED, ()), (Event.UNSAID, ()), (Event.CHANGED, ("number",)), (Event.RESTORED, ("number",)),
        (Event.CORRECTED, ("number",)), (Event.UNSAID, ()), (Event.CHANGED, ("date",)),
    ]  # fmt: skip
    assert "no longer says of itself: “Correction, 3 May" in found.moments[2].reason
    assert re.findall(r'class="span (there-\d)"', timeline(found)) == ["there-0", "there-1", "there-0", "there-1", "there-0", "there-1", "there-1"]  # fmt: skip
    assert run(["history", "first-shipment", "--root", str(folder)]) == 0
    told = capfdbinary.readouterr().out.decode()
    assert "correction-gone" in told
    assert "restored (number)" in told


def test_the_report_shows_it(root: Path, tmp_path: Path) -> None:
    run(["report", "--root", str(root), "--out", str(tmp_path / "out"), "--format", "html"])
    page = (tmp_path / "out" / "report.html").read_text(encoding="utf-8")
    assert '<svg class="timeline"' in page
    assert "changed (number)" in page


@pytest.fixture
def upgraded(monkeypatch: pytest.MonkeyPatch) -> Iterator[Callable[[], None]]:
    def upgrade() -> None:
        """A next version of the extractor that reads every page otherwise: another white space, blocks joined otherwise."""
        earlier = reading.read

        def read(layout: object) -> reading.Document:
            import dataclasses

            document = earlier(layout)  # type: ignore[arg-type]
            return dataclasses.replace(document, text=document.text.replace(" soldiers", "\u00a0soldiers"))

        monkeypatch.setattr(reading, "read", read)
        monkeypatch.setattr(reading, "EXTRACTOR_VERSION", reading.EXTRACTOR_VERSION + 1)

    return upgrade


def test_an_extractor_upgrade_over_unchanged_pages_finds_nothing(
    registry_root: Callable[..., Path], upgraded: Callable[[], None], monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.delenv("CI", raising=False)  # nothing is accepted there
    folder = registry_root(harness__toml="")
    where = load_settings(folder)
    store = open_store(where)
    store.put(capture_of(STANDS, url=URL, source="nis", request_id="run-1", started="2025-05-01T08:00:00.000Z"))
    assert run(["accept", "--root", str(folder), "--why", "read", "--by", "mk", "--yes"]) == 0
    store.put(capture_of(STANDS, url=URL, source="nis", request_id="run-2", started="2025-05-02T08:00:00.000Z"))
    findings = []
    for step in ("before", "after"):
        if step == "after":
            upgraded()
        loaded = load_registry(folder)
        assert loaded.baselines
        report = verify(where, loaded, loaded.registry.claims, store, open_reader(where, store))
        findings.append([f.code for v in report.verdicts for f in v.findings if f.code.startswith("FC2")])
    assert findings == [[], []]


def _moment(event: Event, words: str = "", *, accepted: bool = False, hour: int = 8) -> Moment:
    return Moment(snapshot="s", at=f"2025-05-01T{hour:02}:30:00.000Z", event=event, words=words, accepted=accepted)


def test_the_line_is_of_one_colour_only_while_the_passage_stands_as_accepted() -> None:
    one, other = "It was 1,500.", "It was 1,600."
    moments = (
        _moment(Event.APPEARED, one), _moment(Event.STANDS, one, accepted=True), _moment(Event.CHANGED, other), _moment(Event.CORRECTED, other),
        _moment(Event.LEFT), _moment(Event.UNREAD), _moment(Event.APPEARED, one), _moment(Event.STANDS, one, hour=19),
    )  # fmt: skip
    picture = timeline(PassageHistory(claim="c", link="l", source="s", url="u", moments=moments))
    shades = re.findall(r'class="span ([\w-]+)"', picture)
    # A passage that comes back after its correction does not stand as it was accepted.
    assert shades == ["there-0", "there-0", "there-1", "there-1", "away", "unread", "there-1"]
    assert "2025-05-01 08:30" in picture
    assert "2025-05-01 19:30" in picture
    again = (*moments, _moment(Event.STANDS, one, accepted=True), _moment(Event.STANDS, one))
    picture = timeline(PassageHistory(claim="c", link="l", source="s", url="u", moments=again))
    assert re.findall(r'class="span ([\w-]+)"', picture)[-1] == "there-0"
