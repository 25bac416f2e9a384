"""Keeping watch: what is due when, what is told and what not, and that nothing is lost when it is killed."""

from __future__ import annotations

import json
import os
import signal
import subprocess
import sys
import threading
import time
from collections.abc import Callable, Iterator
from datetime import UTC, date, datetime, timedelta
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from pathlib import Path
from typing import Any

import pytest

from harness.cli import run as command
from harness.engine import run as running
from harness.engine.capture import Stored
from harness.engine.errors import NotCheckedError, UsageError
from harness.engine.notify import Messenger
from harness.engine.registry import load_registry
from harness.engine.schedule import Timing, due, is_due, visited_by
from harness.engine.settings import load_settings
from harness.engine.store import open_reader, open_store
from harness.engine.watch import Round, round_, schedule_of
from harness.engine.watch_state import SourceSeen, WatchState, alone, read_state, write_state
from harness.model.snapshot import Outcome
from harness.report.digest import digest
from tests.conftest import CLAIMS, capture_of

URL = "http://nis.test/first"
STANDS = "<p>The service held a briefing.</p><p>A first 1,500 soldiers were moved on 13 October, the service said.</p>"
FALLEN = STANDS.replace("1,500", "1,600")
AGAIN = STANDS.replace("1,500", "1,900")

BEGAN = datetime(2025, 5, 2, 8, 0, tzinfo=UTC)
DAILY = Timing(schedule="0 5 * * *", near="0 * * * *", near_days=2, published=(), patience=2, slowest=30)


# ---- when ----


def test_the_schedule_says_when() -> None:
    assert due(DAILY, BEGAN, 0) == datetime(2025, 5, 3, 5, 0, tzinfo=UTC)
    assert not is_due(DAILY, BEGAN, 0, BEGAN + timedelta(hours=20))
    assert is_due(DAILY, BEGAN, 0, BEGAN + timedelta(hours=21))
    assert is_due(DAILY, None, 0, BEGAN)


def test_while_nothing_changes_visits_come_half_as_often_and_never_later_than_allowed() -> None:
    days = [(due(DAILY, BEGAN, quiet) - BEGAN).days + 1 for quiet in (0, 1, 2, 4, 6, 100)]
    assert days == [1, 1, 2, 4, 8, 30]
    for quiet in range(100):
        assert due(DAILY, BEGAN, quiet) <= BEGAN + timedelta(days=30)
        assert (due(DAILY, BEGAN, quiet).hour, due(DAILY, BEGAN, quiet).minute) == (5, 0)
    # A schedule that is slower than what is allowed is kept all the same.
    weekly = Timing(schedule="0 5 * * 1", near="0 * * * *", near_days=2, published=(), patience=1, slowest=1)
    assert due(weekly, BEGAN, 9) == datetime(2025, 5, 5, 5, 0, tzinfo=UTC)


def test_near_publication_visits_come_more_often_whatever_was_quiet() -> None:
    near = Timing(schedule="0 5 * * *", near="0 * * * *", near_days=2, published=(date(2025, 5, 10),), patience=1, slowest=30)  # fmt: skip
    assert due(near, BEGAN, 9) == datetime(2025, 5, 8, 0, 0, tzinfo=UTC)
    inside = datetime(2025, 5, 9, 12, 30, tzinfo=UTC)
    assert due(near, inside, 9) == datetime(2025, 5, 9, 13, 0, tzinfo=UTC)
    after = datetime(2025, 5, 13, 1, 0, tzinfo=UTC)
    assert due(near, after, 0) == datetime(2025, 5, 13, 5, 0, tzinfo=UTC)


def test_a_clock_that_goes_back_neither_storms_nor_stops() -> None:
    future = BEGAN + timedelta(days=400)
    assert not is_due(DAILY, future, 0, BEGAN)
    assert due(DAILY, visited_by(future, BEGAN), 0) == datetime(2025, 5, 3, 5, 0, tzinfo=UTC)


@pytest.mark.parametrize("text", ["", "every day", "0 25 * * *", "* * * * * *", "0 0 31 2 *"])
def test_a_schedule_that_never_comes_is_refused(tmp_path: Path, text: str) -> None:
    (tmp_path / "harness.toml").write_text(f'[watch]\nschedule = "{text}"\n')
    with pytest.raises(UsageError, match="cron"):
        load_settings(tmp_path)


# ---- what is told ----


class Desk:
    """A registry whose pages are visited without a browser, an address that takes messages, and a clock."""

    def __init__(self, root: Path, patch: pytest.MonkeyPatch, port: int) -> None:
        self.root = root
        self.now = BEGAN
        self.page: str | Outcome = STANDS
        self.visits = 0
        (root / "harness.toml").write_text(
            '[watch]\nnotify = ["DESK_ADDRESS"]\npatience = 2\n[verify]\nas_of = "newest snapshot"\nconfirm = false\n'
        )
        self.environ = {"DESK_ADDRESS": f"json://desk:secret@127.0.0.1:{port}/"}
        patch.setattr(running, "capture", self._capture)

    def _capture(self, requests: Any, how: object, store: Any) -> Iterator[Stored]:
        for request in requests:
            self.visits += 1
            outcome = self.page if isinstance(self.page, Outcome) else Outcome.COMPLETE
            taken = capture_of(
                self.page if isinstance(self.page, str) else "<p>Are you human?</p>",
                url=request.url,
                source=request.source,
                request_id=f"{request.request_id} {self.visits}",
                outcome=outcome,
                started=self.now.isoformat(timespec="milliseconds").replace("+00:00", "Z"),
            )
            yield Stored(request=request, snapshot=store.put(taken), milliseconds=1)

    def round(self, messenger: Messenger | None = None) -> Round:
        where = load_settings(self.root)
        store = open_store(where)
        with alone(where.watch_path):
            return round_(
                where, load_registry(self.root), lambda: None, store, open_reader(where, store),  # type: ignore[arg-type, return-value]
                messenger or Messenger(where.watch.notify, self.environ), lambda: self.now, lambda *_: None,
            )  # fmt: skip

    def next(self, page: str | Outcome) -> Round:
        self.now += timedelta(days=4)
        self.page = page
        return self.round()

    @property
    def state(self) -> WatchState:
        return read_state(load_settings(self.root).watch_path)


@pytest.fixture
def inbox() -> Iterator[tuple[int, list[dict[str, Any]], list[int]]]:
    """A port of this machine that takes messages, those that came, and the statuses to answer with (200 when empty)."""
    got: list[dict[str, Any]] = []
    answers: list[int] = []

    class Handler(BaseHTTPRequestHandler):
        def do_POST(self) -> None:
            body = self.rfile.read(int(self.headers["Content-Length"]))
            status = answers.pop(0) if answers else 200
            if status == 200:
                got.append(json.loads(body))
            self.send_response(status)
            self.end_headers()

        def log_message(self, format: str, *args: object) -> None:
            pass

    server = ThreadingHTTPServer(("127.0.0.1", 0), Handler)
    threading.Thread(target=server.serve_forever, daemon=True).start()
    yield server.server_port, got, answers
    server.shutdown()
    server.server_close()


@pytest.fixture
def desk(
    registry_root: Callable[..., Path],
    monkeypatch: pytest.MonkeyPatch,
    inbox: tuple[int, list[dict[str, Any]], list[int]],
) -> Desk:
    return Desk(registry_root(), monkeypatch, inbox[0])


Inbox = tuple[int, list[dict[str, Any]], list[int]]


def test_only_transitions_are_told_and_by_sentence(desk: Desk, inbox: Inbox) -> None:
    _, got, _ = inbox
    assert desk.round().transitions == ()
    assert desk.next(STANDS).transitions == ()
    assert got == []
    desk.next(FALLEN)
    assert [m["title"] for m in got] == ["Facts: 1 claim no longer stands"]
    message = got[0]["message"]
    assert "A first 1,500 soldiers" in message
    assert "supported → " in message
    assert "The Borrowed Army" in message
    assert "National Intelligence Service" in message
    assert "1,600" in message
    assert "http" not in message + got[0]["title"]
    desk.next(FALLEN)
    assert len(got) == 1
    desk.next(AGAIN)
    assert len(got) == 2
    assert "1,900" in got[1]["message"]
    desk.next(STANDS)
    assert got[2]["title"] == "Facts: 1 claim stands again"
    desk.next(STANDS)
    assert len(got) == 3


def test_an_alarm_that_a_second_visit_does_not_confirm_is_not_told(desk: Desk, inbox: Inbox, monkeypatch: pytest.MonkeyPatch) -> None:  # fmt: skip
    desk.round()
    pages = [FALLEN, STANDS]
    first = desk._capture

    def alternating(requests: Any, how: object, store: Any) -> Iterator[Stored]:
        desk.page = pages.pop(0)
        yield from first(requests, how, store)

    monkeypatch.setattr(running, "capture", alternating)
    desk.now += timedelta(days=4)
    assert desk.round().transitions == ()
    assert pages == []
    assert inbox[1] == []


def test_one_night_of_trouble_is_not_told_and_two_are(desk: Desk, inbox: Inbox) -> None:
    desk.round()
    assert desk.next(Outcome.BOT_CHECK).transitions == ()
    assert desk.next(STANDS).transitions == ()
    desk.next(Outcome.BOT_CHECK)
    desk.next(Outcome.BOT_CHECK)
    desk.next(Outcome.BOT_CHECK)
    assert [m["title"] for m in inbox[1]] == ["Facts: 1 claim could not be checked"]


def test_nobody_is_told_that_a_claim_stands_while_the_page_it_fell_for_cannot_be_read(desk: Desk, inbox: Inbox) -> None:
    """Here the desk waived what it found meanwhile, and the other source is enough: it is told when the page was read again."""
    path = desk.root / "claims" / "troops.yaml"
    text = path.read_text(encoding="utf-8")
    one = '- {source: nis, quote: "1,500 soldiers were moved"}'
    assert one in text
    path.write_text(
        text.replace(
            one, f"{one}\n      - {{source: officer, on: 2025-05-01, by: phone, checker: mk, answer: confirms}}"
        ).replace("claims:\n", "  officer: {person: an officer}\nclaims:\n")
        + "    waive: [{code: FC204, why: as said, by: mk}]\n",
        encoding="utf-8",
    )
    desk.round()
    desk.next(FALLEN)
    assert [m["title"] for m in inbox[1]] == ["Facts: 1 claim no longer stands"]
    for _ in range(3):
        assert desk.next(Outcome.BOT_CHECK).transitions == ()
    desk.next(STANDS)
    assert [m["title"] for m in inbox[1][1:]] == ["Facts: 1 claim stands again"]


def test_what_does_not_stand_when_first_seen_is_told(desk: Desk, inbox: Inbox) -> None:
    desk.page = FALLEN
    desk.round()
    assert len(inbox[1]) == 1
    assert "supported →" not in inbox[1][0]["message"]


def test_a_claim_that_never_stood_is_not_said_to_have_been_supported(desk: Desk, inbox: Inbox) -> None:
    desk.page = Outcome.BOT_CHECK
    desk.round()
    desk.next(Outcome.BOT_CHECK)
    assert [m["title"] for m in inbox[1]] == ["Facts: 1 claim could not be checked"]
    assert "supported →" not in inbox[1][0]["message"]
    desk.next(STANDS)
    desk.next(FALLEN)
    assert "supported → changed" in inbox[1][-1]["message"]


def test_what_could_not_be_told_is_told_later_once(desk: Desk, inbox: Inbox) -> None:
    _, got, answers = inbox
    desk.round()
    answers.append(500)
    assert desk.next(FALLEN).untold == ("DESK_ADDRESS",)
    assert got == []
    done = desk.round()
    assert (done.visited, done.untold) == ((), ())
    assert len(got) == 1
    desk.round()
    assert len(got) == 1
    assert desk.state.outbox == {"DESK_ADDRESS": []}


class _Killed(BaseException):
    pass


class _KilledMessenger(Messenger):
    def send(self, name: str, title: str, body: str) -> bool:
        raise _Killed


def test_a_kill_while_telling_loses_nothing(desk: Desk, inbox: Inbox) -> None:
    desk.round()
    desk.now += timedelta(days=4)
    desk.page = FALLEN
    with pytest.raises(_Killed):
        desk.round(_KilledMessenger(["DESK_ADDRESS"], desk.environ))
    desk.round()
    assert [m["title"] for m in inbox[1]] == ["Facts: 1 claim no longer stands"]


def test_a_kill_before_the_round_was_written_does_the_round_again(desk: Desk, inbox: Inbox, monkeypatch: pytest.MonkeyPatch) -> None:  # fmt: skip
    desk.round()
    before = desk.state
    desk.now += timedelta(days=4)
    desk.page = FALLEN
    with monkeypatch.context() as patch:
        patch.setattr("harness.engine.watch.write_state", lambda *_: (_ for _ in ()).throw(_Killed()))
        with pytest.raises(_Killed):
            desk.round()
    assert desk.state == before
    assert desk.round().visited == ("nis",)
    assert len(inbox[1]) == 1


def test_quiet_pages_are_visited_less_often_and_a_change_ends_that(desk: Desk) -> None:
    def quiet() -> int:
        return desk.state.sources["nis"].quiet

    desk.round()
    counts = [quiet()]
    for page in (STANDS, STANDS, FALLEN, FALLEN):
        desk.next(page)
        counts.append(quiet())
    assert counts == [0, 1, 2, 0, 0]
    # A claim allows evidence three days old: no back-off goes beyond.
    where = load_settings(desk.root)
    state = desk.state
    state.sources["nis"].quiet = 99
    (item,) = schedule_of(where, load_registry(desk.root).registry, state, desk.now)
    assert datetime.fromisoformat(item.due) - desk.now <= timedelta(days=3)
    assert not item.now


# ---- the state, the lock, the secrets ----


_WRITER = """
import sys
from pathlib import Path
from harness.engine.watch_state import *
n = 0
while True:
    n += 1
    write_state(Path(sys.argv[1]), WatchState(sources={f"s{i}": SourceSeen(visited="2025-05-02T08:00:00Z", signature=str(n)) for i in range(300)}))
    if n == 1: print("on", flush=True)
"""


def test_the_state_survives_a_kill(tmp_path: Path) -> None:
    path = tmp_path / "state.json"
    for wait in (0.0, 0.003, 0.011, 0.027):
        writer = subprocess.Popen([sys.executable, "-c", _WRITER, str(path)], stdout=subprocess.PIPE)
        assert writer.stdout is not None
        writer.stdout.readline()
        time.sleep(wait)
        writer.send_signal(signal.SIGKILL)
        writer.wait()
        writer.stdout.close()
        state = read_state(path)
        assert len(state.sources) == 300
        assert len({s.signature for s in state.sources.values()}) == 1


@pytest.mark.parametrize("text", ["", "[]", "{", '{"format": 9}', '{"format": 1, "sources": {"a": {}}, "claims": {}, "outbox": {}}', '{"format": 1, "sources": {"a": {"visited": "2025", "signature": ""}}, "claims": {}, "outbox": {}}', '{"format": 1, "sources": {}, "claims": {"a": {"told": "well", "seen": "supported"}}, "outbox": {}}'])  # fmt: skip
def test_a_file_that_is_no_state_is_said_to_be_none(tmp_path: Path, text: str) -> None:
    (tmp_path / "state.json").write_text(text)
    with pytest.raises(UsageError, match=r"state\.json"):
        read_state(tmp_path / "state.json")


def test_two_watches_exclude_one_another_and_a_killed_one_does_not(tmp_path: Path) -> None:
    path = tmp_path / "state.json"
    program = "import sys,time\nfrom pathlib import Path\nfrom harness.engine.watch_state import alone\nwith alone(Path(sys.argv[1])): print('on', flush=True); time.sleep(60)"
    other = subprocess.Popen([sys.executable, "-c", program, str(path)], stdout=subprocess.PIPE)
    assert other.stdout is not None
    other.stdout.readline()
    with pytest.raises(NotCheckedError, match=str(other.pid)), alone(path):
        pass
    other.kill()
    other.wait()
    other.stdout.close()
    with alone(path):
        write_state(path, WatchState(sources={"a": SourceSeen(visited="2025-05-02T08:00:00Z", signature="")}))
    assert read_state(path).sources["a"].quiet == 0


def test_addresses_are_in_the_environment_only(registry_root: Callable[..., Path], capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch) -> None:  # fmt: skip
    root = registry_root()
    (root / "harness.toml").write_text('[watch]\nnotify = ["json://user:secret@127.0.0.1/"]\n')
    assert command(["watch", "--once", "--root", str(root)]) == 2
    (root / "harness.toml").write_text('[watch]\nnotify = ["DESK_ADDRESS"]\n')
    monkeypatch.delenv("DESK_ADDRESS", raising=False)
    assert command(["watch", "--once", "--root", str(root)]) == 2
    monkeypatch.setenv("DESK_ADDRESS", "nothing://user:hidden-word@127.0.0.1/")
    assert command(["watch", "--once", "--root", str(root)]) == 2
    said = capsys.readouterr()
    assert "DESK_ADDRESS" in said.err
    assert "hidden-word" not in said.err + said.out


def test_names_that_are_of_nothing_are_refused(registry_root: Callable[..., Path], capsys: pytest.CaptureFixture[str]) -> None:  # fmt: skip
    root = registry_root()
    (root / "harness.toml").write_text('[watch.sources]\nnos = "0 5 * * *"\n')
    assert command(["watch", "--plan", "--root", str(root)]) == 2
    assert "nos" in capsys.readouterr().err
    (root / "harness.toml").write_text('[watch.sources]\nnis = "0 5 * * *"\n[watch.published]\ntroops = 2025-05-10\n')
    assert command(["watch", "--plan", "--root", str(root)]) == 0
    assert "nis" in capsys.readouterr().out
    assert not (root / ".harness").exists()


def test_the_digest_makes_words_from_pages_harmless_and_short() -> None:
    item = {"statement": "A\u202eB", "article": "T", "was": "supported", "now": "changed", "reason": "r\x1b[31m", "source": "S", "before": "x" * 999, "after": "y " * 999}  # fmt: skip
    title, body = digest([item] * 60)
    assert title == "Facts: 60 claims no longer stand"
    assert "\u202e" not in body
    assert "\x1b" not in body
    assert "and 20 more" in body
    assert max(map(len, body.splitlines())) < 300


def test_only_what_is_due_is_visited(desk: Desk) -> None:
    text = CLAIMS.replace("claims:\n", "  afp:\n    url: http://afp.test/x\n    publisher: AFP\nclaims:\n")
    text = text.replace('moved"}', 'moved"}\n      - {source: afp, quote: "1,500 soldiers were moved"}')
    (desk.root / "claims/troops.yaml").write_text(text)
    with open(desk.root / "harness.toml", "a") as file:
        file.write('[watch.sources]\nafp = "0 5 1 1 *"\n')
    assert desk.round().visited == ("afp", "nis")
    assert desk.visits == 2
    assert desk.next(STANDS).visited == ("nis",)
    assert desk.visits == 3
    assert os.environ.get("DESK_ADDRESS") is None
