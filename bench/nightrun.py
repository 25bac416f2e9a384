"""A night run over many pages under live noise: how many claims alarm although nothing was edited.

Pages of both drift corpora (eleven makes of page, stories in several languages), each under a host of many, are served by one local server; every visit gets
noise of its own. They are captured, accepted, and run again as by night, confirming visits included, with the real browser.
``bench/nightrun.py [PAGES]``: 3,000 takes a quiet machine about an hour; 300 is the default.
"""

from __future__ import annotations

import json
import os
import random
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

from tests.corpus.drift import held_out, tune
from tests.corpus.drift.articles import HELD_OUT, TUNE
from tests.corpus.drift.makes import Story, Template, story_of

PAGES = int(sys.argv[1]) if len(sys.argv) > 1 else 300
PER_HOST = 5


def _kinds() -> list[tuple[str, Story, Template]]:
    found = []
    for name, articles, templates in (("tune", TUNE, tune.TEMPLATES), ("held-out", HELD_OUT, held_out.TEMPLATES)):
        makes = templates.values() if isinstance(templates, dict) else templates
        found += [(name, story_of(article), make) for article in articles for make in makes]
    return found


KINDS = _kinds()


def _url(number: int) -> str:
    return f"http://h{number // PER_HOST}.test/{number}"


class _Handler(BaseHTTPRequestHandler):
    protocol_version = "HTTP/1.1"

    def log_message(self, format: str, *args: object) -> None:  # noqa: A002 - the base class's own name
        pass

    def do_GET(self) -> None:
        name = self.path.strip("/")
        body = b""
        if name.isdigit() and int(name) < PAGES:
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


def _harness(root: Path, *arguments: str) -> tuple[int, str, str]:
    environment = {k: v for k, v in os.environ.items() if k != "CI"} | {"HARNESS_CACHE": str(root / "cache")}
    ended = subprocess.run(
        [sys.executable, "-m", "harness", *arguments, "--root", str(root)],
        capture_output=True, text=True, check=False, env=environment,
    )  # fmt: skip
    return ended.returncode, ended.stdout, ended.stderr


def _night(root: Path, title: str) -> dict[str, Any]:
    began = time.monotonic()
    code, out, told = _harness(root, "run", "--json")
    if code not in (0, 1, 3):
        raise SystemExit(told)
    data: dict[str, Any] = json.loads(out)
    again = next((line for line in told.splitlines() if line.startswith("visiting ")), "visiting 0 again")
    print(f"{title}: {time.monotonic() - began:.0f} s, exit code {code}, {data['counts']}; {again}", flush=True)
    return data


def main() -> None:
    """Measure."""
    server = _Server(("127.0.0.1", 0), _Handler)
    threading.Thread(target=server.serve_forever, daemon=True).start()
    print(f"{PAGES} pages of {len(KINDS)} kinds on {-(-PAGES // PER_HOST)} hosts", flush=True)
    with tempfile.TemporaryDirectory() as folder:
        root = Path(folder)
        _registry(root, server.server_port)
        first = _night(root, "first run")
        code, _, told = _harness(root, "accept", "--why", "bench", "--by", "bench", "--yes")
        if code not in (0, 3):  # 3: what stands under a banner is not accepted
            raise SystemExit(told)
        second = _night(root, "second run")
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
