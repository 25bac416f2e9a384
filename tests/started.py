"""Commands in processes of their own that need not start cold: a process that has all imported forks one for each command.

Importing the program and compiling its patterns costs more than most commands that a test runs. What a process has from the start, its
arguments, environment, folder and streams, it is given here; its code runs as with ``python -m harness``. What a start itself costs, and
commands that a test has to talk to or to kill, are started by the tests themselves.
"""

from __future__ import annotations

import atexit
import json
import os
import runpy
import signal
import socket
import subprocess
import sys
import tempfile
from collections.abc import Mapping
from functools import cache
from pathlib import Path
from typing import IO, Any

_ROOT = Path(__file__).parents[1]
_MOST = 1 << 20


def started(
    *arguments: str, cwd: Path | str | None = None, env: Mapping[str, str] | None = None, timeout: float = 120
) -> subprocess.CompletedProcess[str]:
    """What `subprocess.run` gives of ``harness`` with ``arguments``, its output captured as text.

    Raises `subprocess.TimeoutExpired`, with the process killed.
    """
    asked = {
        "arguments": arguments,
        "cwd": str(cwd or Path.cwd()),
        "env": dict(os.environ if env is None else env),
    }
    said = json.dumps(asked).encode()
    assert len(said) < _MOST
    with tempfile.TemporaryFile() as out, tempfile.TemporaryFile() as err, open(os.devnull, "rb") as nothing:
        to = _parent()
        to.settimeout(timeout)
        socket.send_fds(to, [said], [nothing.fileno(), out.fileno(), err.fileno()])
        process = int(to.recv(64))
        try:
            code = int(to.recv(64))
        except TimeoutError:
            os.kill(process, signal.SIGKILL)
            to.settimeout(None)
            to.recv(64)
            raise subprocess.TimeoutExpired(list(arguments), timeout, _read(out), _read(err)) from None
        return subprocess.CompletedProcess(list(arguments), code, _read(out), _read(err))


def _read(file: IO[bytes]) -> str:
    file.seek(0)
    return file.read().decode("utf-8").replace("\r\n", "\n")


@cache
def _parent() -> socket.socket:
    """The way to the process that forks, which lives as long as this one."""
    ours, theirs = socket.socketpair(socket.AF_UNIX, socket.SOCK_SEQPACKET)
    ours.setsockopt(socket.SOL_SOCKET, socket.SO_SNDBUF, _MOST)
    with theirs:
        subprocess.Popen(
            [sys.executable, "-m", "tests.started", str(theirs.fileno())],
            pass_fds=[theirs.fileno()], cwd=_ROOT, env=os.environ | {"PYTHONUTF8": "1"}, start_new_session=True,
        )  # fmt: skip
    return ours


def _import_all() -> None:
    """Import what commands use, and have the patterns for reading texts compiled."""
    from importlib import import_module

    from harness.evidence.difference import difference
    from harness.evidence.locate import locate
    from harness.model.registry import TextQuote
    from tests.conftest import document_of

    for name in (
        "cli",
        "capture.visit",
        "engine.accept",
        "engine.capture",
        "engine.run",
        "engine.verify",
        "report.result",
        "rules.run",
    ):
        import_module(f"harness.{name}")
    before, after = "The first 1,500 soldiers were moved on 8 May.", "The first 1,600 soldiers were moved on 8 May."
    difference(before, after)
    locate(document_of(f"<p>{after}</p>"), TextQuote(exact=before))


def _serve(to: socket.socket) -> None:
    """Fork a process for each command asked for, one after the other; say its id, and its return code when it has ended."""
    while True:
        said, streams, _, _ = socket.recv_fds(to, _MOST, 3)
        if not said:
            return
        process = os.fork()
        if process == 0:
            to.close()
            _be(json.loads(said), streams)
        for stream in streams:
            os.close(stream)
        to.send(str(process).encode())
        to.send(str(os.waitstatus_to_exitcode(os.waitpid(process, 0)[1])).encode())


def _be(asked: Mapping[str, Any], streams: list[int]) -> None:
    """Be the command, to the end of this process."""
    code: object = 1
    try:
        for number, stream in enumerate(streams):
            os.dup2(stream, number)
            os.close(stream)
        os.environ.clear()
        os.environ.update(asked["env"])
        os.chdir(asked["cwd"])
        sys.argv = ["harness", *asked["arguments"]]
        try:
            runpy.run_module("harness", run_name="__main__", alter_sys=True)
            code = 0
        except SystemExit as ended:
            code = ended.code
            if isinstance(code, str):
                print(code, file=sys.stderr)
        except BaseException:
            sys.excepthook(*sys.exc_info())
        atexit._run_exitfuncs()
        sys.stdout.flush()
        sys.stderr.flush()
    finally:
        os._exit(code if isinstance(code, int) else 0 if code is None else 1)


if __name__ == "__main__":
    _import_all()
    with socket.socket(fileno=int(sys.argv[1])) as way:
        _serve(way)
