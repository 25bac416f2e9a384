"""A night run over many pages under live noise: how many claims alarm although nothing was edited.

Pages of both drift corpora (eleven makes of page, stories in several languages), each under a host of many, are served by one local server; every visit gets
noise of its own. They are captured, accepted, and run again as by night, confirming visits included, with the real browser: the second night in
three shards, of which the first is killed on the way and taken up again, and merged.
``bench/nightrun.py [PAGES] [--keep FOLDER]``: 3,000 takes a quiet machine about an hour; 300 is the default. The registry is made in FOLDER, which must
not be there yet, and kept.
"""

from __future__ import annotations

import json
import os
import random
import re
import signal
import subprocess
import sys
import tempfile
import threading
import time
from collections import Counter
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from pathlib import Path
from typing import Any

sys.path.insert(0, str(Path(__file__).parents[1]))

from bench._options import asked
from tests.corpus.drift import held_out, tune
from tests.corpus.drift.articles import HELD_OUT, TUNE
from tests.corpus.drift.makes import Story, Template, story_of

GIVEN = asked(__doc__, folders=("keep",), numbers="how many pages (300)")
PAGES = next(iter(GIVEN.numbers), 300)
PER_HOST = 5
SHARDS = 3


def _kinds() -> list[tuple[str, Story, Template]]:
    found = []
    for name, articles, templates in (("tune", TUNE, tune.TEMPLATES), ("held-out", HELD_OUT, held_out.TEMPLATES)):
        makes = templates.values() if isinstance(templates, dict) else templates
        found += [(name, story_of(article), make) for article in articles for make in makes]
    return found


KINDS = _kinds()


def _url(number: int) -> str:
    return f"http://h{number // PER_HOST}.test/{number}"


# How often each page was asked for since the counter was last cleared.
ASKED: Counter[str] = Counter()


class _Handler(BaseHTTPRequestHandler):
    protocol_version = "HTTP/1.1"

    def log_message(self, format: str, *args: object) -> None:  # noqa: A002 - the base class's own name
        pass

    def do_GET(self) -> None:
        name = self.path.strip("/")
        body = b""
        if name.isdigit() and int(name) < PAGES:
            ASKED[name] += 1
            _, story, make = KINDS[int(name) % len(KINDS)]
            body = make(story, random.Random(os.urandom(8))).encode()
        self.send_response(200 if body else 404)
        self.send_header("Content-Type", "text/html; charset=utf-8")
        self.send_header("Content-Length", str(len(body)))
        self.end_headers()
        self.wfile.write(body)


class _Server(ThreadingHTTPServer):
    daemon_threads = True
    request_queue_size = 128

    def handle_error(self, request: Any, client_address: Any) -> None:
        """A browser that hangs up in mid-answer is everyday."""


def _statement(number: int) -> str:
    """A sentence of the article for each page; without figures, which would contradict one another."""
    return f"The {''.join(chr(ord('a') + int(d)) for d in str(number))} page stands."


def _registry(root: Path, port: int) -> None:
    """One claim for each page, quoting a paragraph of its story."""
    (root / "claims").mkdir()
    (root / "harness.toml").write_text(f'[capture]\npace = 0\nresolve = {{"*.test" = "127.0.0.1:{port}"}}\n')
    sources: dict[str, Any] = {}
    claims: dict[str, Any] = {}
    for number in range(PAGES):
        _, story, _ = KINDS[number % len(KINDS)]
        quote = story.body[number // len(KINDS) % len(story.body)]
        sources[f"s{number}"] = {"url": _url(number), "language": story.language}
        claims[f"c{number}"] = {
            "statement": _statement(number),
            "evidence": [{"source": f"s{number}", "quote": quote}],
        }
    data = {
        "schema": 1,
        "article": {"id": "night", "title": "Night", "file": "night.md"},
        "sources": sources,
        "claims": claims,
    }
    # JSON is YAML.
    (root / "claims" / "night.yaml").write_text(json.dumps(data, ensure_ascii=False, indent=1), encoding="utf-8")
    text = "\n".join(_statement(n) for n in range(PAGES))
    (root / "claims" / "night.md").write_text(text, encoding="utf-8")


def _command(root: Path, *arguments: str) -> tuple[list[str], dict[str, str]]:
    environment = {k: v for k, v in os.environ.items() if k != "CI"} | {"HARNESS_CACHE": str(root / "cache")}
    return [sys.executable, "-m", "harness", *arguments, "--root", str(root)], environment


def _harness(root: Path, *arguments: str, fine: tuple[int, ...] = (0, 1, 3)) -> tuple[int, str, str]:
    command, environment = _command(root, *arguments)
    ended = subprocess.run(command, capture_output=True, text=True, check=False, env=environment)
    if ended.returncode not in fine:
        raise SystemExit(ended.stderr)
    return ended.returncode, ended.stdout, ended.stderr


def _again(told: str) -> str:
    return next((line for line in told.splitlines() if line.startswith("visiting ")), "visiting 0 again")


def _first_night(root: Path) -> dict[str, Any]:
    began = time.monotonic()
    code, out, told = _harness(root, "run", "--json")
    data: dict[str, Any] = json.loads(out)
    print(
        f"first night: {time.monotonic() - began:.0f} s, exit code {code}, {data['counts']}; {_again(told)}", flush=True
    )
    return data


def _second_night(root: Path) -> dict[str, Any]:
    """In shards; the first is killed, with all its processes, once it has visited some pages, and taken up again."""
    began = time.monotonic()
    ASKED.clear()
    folders = [str(root / f"shard{n}") for n in range(1, SHARDS + 1)]
    for number, folder in enumerate(folders, 1):
        arguments = ["run", "--shard", f"{number}/{SHARDS}", "--out", folder]
        name = ("--run", "night")
        if number == 1:
            visited = _killed(root, *arguments, *name)
            print(f"shard 1 killed after {visited} pages, {sum(ASKED.values())} asked for", flush=True)
            name = ("--resume", "night")
        code, _, told = _harness(root, *arguments, *name, fine=(0,))
        print(f"shard {number}: {time.monotonic() - began:.0f} s, exit code {code}; {_again(told)}", flush=True)
    code, out, _ = _harness(root, "merge", *folders, "--json")
    data: dict[str, Any] = json.loads(out)
    print(f"second night, merged: {time.monotonic() - began:.0f} s, exit code {code}, {data['counts']}", flush=True)
    print(f"pages asked for once, twice, …: {sorted(Counter(ASKED.values()).items())}", flush=True)
    return data


def _killed(root: Path, *arguments: str) -> int:
    """Begin a run and kill its whole process group when a quarter of the shard's pages has been visited; how many had been."""
    command, environment = _command(root, *arguments)
    enough = max(1, PAGES // SHARDS // 4)
    visited = 0
    with subprocess.Popen(
        command, stdout=subprocess.DEVNULL, stderr=subprocess.PIPE, text=True, env=environment, start_new_session=True
    ) as run:
        assert run.stderr is not None
        for line in run.stderr:
            visited += re.match(r"\s+\d+/\d+ ", line) is not None
            if visited >= enough:
                os.killpg(run.pid, signal.SIGKILL)
                break
    if visited < enough:
        raise SystemExit(f"the shard ended before it could be killed, after {visited} pages")
    return visited


def main() -> None:
    """Measure."""
    server = _Server(("127.0.0.1", 0), _Handler)
    threading.Thread(target=server.serve_forever, daemon=True).start()
    print(f"{PAGES} pages of {len(KINDS)} kinds on {-(-PAGES // PER_HOST)} hosts", flush=True)
    if GIVEN.keep:
        root = GIVEN.keep.resolve()
        root.mkdir(parents=True)
        _measure(root, server.server_port)
        return
    with tempfile.TemporaryDirectory() as folder:
        _measure(Path(folder), server.server_port)


def _measure(root: Path, port: int) -> None:
    _registry(root, port)
    first = _first_night(root)
    # 3: what stands under a banner is not accepted
    _harness(root, "accept", "--why", "bench", "--by", "bench", "--yes", fine=(0, 3))
    second = _second_night(root)
    accepted = {c["id"] for c in first["claims"] if c["verdict"] == "supported"}
    if len(accepted) < PAGES / 2:
        raise SystemExit(f"only {len(accepted)} claims could be accepted: this says nothing of false alarms")
    down = [c for c in second["claims"] if c["id"] in accepted and c["verdict"] != "supported"]
    alarms = [c for c in down if c["verdict"] != "unverified"]
    print(
        f"{len(accepted)} claims accepted: {len(alarms)} false alarms ({len(alarms) / max(1, len(accepted)) * 3000:.1f} in 3,000), "
        f"{len(down) - len(alarms)} not verified"
    )
    codes = Counter(f["code"] for c in second["claims"] for f in c["findings"] if f["severity"] != "note")
    print("findings that weigh, by code:", dict(sorted(codes.items())))
    for claim in (*down, *(c for c in first["claims"] if c["id"] not in accepted))[:20]:
        print(
            claim["id"], KINDS[int(claim["id"][1:]) % len(KINDS)][2].__name__, claim["verdict"], claim["reason"][:160]
        )


if __name__ == "__main__":
    main()
