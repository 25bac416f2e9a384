"""Replaying a snapshot for a person: its archive, a player from another project, and a server that only this machine reaches.

The player is ReplayWeb.page, the npm package ``replaywebpage``, under the AGPL: it is not part of the harness. `find_player` looks
where a person may have put it, `get_player` fetches it by the person's own npm.
"""

from __future__ import annotations

import hashlib
import json
import os
import re
import secrets
import shutil
import subprocess
import tarfile
import tempfile
import threading
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from html import escape
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from io import BytesIO
from pathlib import Path
from types import TracebackType
from typing import TYPE_CHECKING, BinaryIO

import platformdirs

from harness.engine.errors import NotCheckedError, UsageError
from harness.engine.reading import tile_names
from harness.engine.version import tool_version
from harness.model.snapshot import CaptureState, Snapshot

if TYPE_CHECKING:
    from harness.store.api import Store
    from harness.store.wacz import Written

PLAYER = "replaywebpage"
PLAYER_VERSION = "2.4.6"
PLAYER_VARIABLE = "HARNESS_REPLAY_PLAYER"

# Of the tarball that the npm registry serves for that version, in hex.
PLAYER_SHA512 = (
    "b86e748c449195dd29f9f63bfa753121697b86f7e29ab78d8d299a36473f6bd6"
    "bc8017666fb3c7e09e362226febe093d2ab1ddd072d27154fef8b82a5797f0a5"
)

_PLAYER_FILES = ("ui.js", "sw.js")
_KEPT_FILES = (*_PLAYER_FILES, "LICENSE", "package.json")
_NPM_SECONDS = 300

# An id is never named by fewer digits than these.
_ID_DIGITS = 8

_RANGE = re.compile(r"^bytes=(\d*)-(\d*)$")
_IDLE_SECONDS = 20


# Snapshots and their archives ---------------------------------------------------------------------------------------


def find_snapshot(store: Store, name: str) -> Snapshot:
    """The snapshot that ``name`` stands for: eight or more digits of its id, or an address, then the newest one that was answered.

    Raises `UsageError` when there is none or more than one, and as the store does.
    """
    if "://" in name:
        history = store.history(name)
        if not history:
            raise UsageError(
                f"no snapshot of {name}", "write the address as the registry does, or name a snapshot's id"
            )
        return next((s for s in reversed(history) if s.state is not CaptureState.FAILED), history[-1])
    if len(name) < _ID_DIGITS or any(c not in "0123456789abcdef" for c in name):
        raise UsageError(
            f"{name}: neither an address nor a snapshot's id",
            f"give {_ID_DIGITS} or more digits of the id, as `harness show` prints it, or the whole address",
        )
    found = {s.id: s for s in store.snapshots() if s.id.startswith(name)}
    if len(found) != 1:
        what = "no snapshot's id begins" if not found else f"the ids of {len(found)} snapshots begin"
        raise UsageError(f"{what} with {name}", "`harness show CLAIM` lists the snapshots of a claim's sources")
    return next(iter(found.values()))


def export(store: Store, snapshot: Snapshot, path: Path) -> Written:
    """Write the archive of ``snapshot`` to ``path``, whole or not at all.

    Raises `NotCheckedError` for a snapshot that holds nothing to replay, `StoreError` for a damaged one, and OSError.
    """
    path.parent.mkdir(parents=True, exist_ok=True)
    temporary = path.with_name(f".tmp-{os.getpid()}-{path.name}")
    try:
        with temporary.open("xb") as out:
            written = _write(store, snapshot, out)
        os.replace(temporary, path)
    finally:
        temporary.unlink(missing_ok=True)
    return written


def _write(store: Store, snapshot: Snapshot, out: BinaryIO) -> Written:
    from harness.store.wacz import NotArchivableError, write_wacz

    try:
        return write_wacz(snapshot, store.open_artifact, out, software=f"harness {tool_version()}")
    except NotArchivableError as error:
        raise NotCheckedError(str(error)) from error


# The player ---------------------------------------------------------------------------------------------------------


def player_folder() -> Path:
    """Where `get_player` puts the player: in the user's data folder."""
    return Path(platformdirs.user_data_dir("harness")) / f"{PLAYER}-{PLAYER_VERSION}"


def find_player(named: str | None, root: Path, environ: Mapping[str, str]) -> Path:
    """The folder with the player's ``ui.js`` and ``sw.js``: ``named``, the environment's, ``node_modules``', or the user's.

    ``node_modules`` are those at ``root`` and above. Raises `UsageError` when a named folder holds no player (it is never replaced
    by another), and `NotCheckedError` when there is none anywhere.
    """
    for folder, origin in ((named, "--player"), (environ.get(PLAYER_VARIABLE), PLAYER_VARIABLE)):
        if not folder:
            continue
        path = Path(folder).expanduser()
        for inner in (path, path / "package"):
            if _is_player(inner):
                return inner
        raise UsageError(
            f"{origin} names {folder}, which does not hold {' and '.join(_PLAYER_FILES)}",
            f"name the folder of the npm package {PLAYER}",
        )
    places = [above / "node_modules" / PLAYER for above in (root, *root.parents)]
    for path in (*places, player_folder()):
        if _is_player(path):
            return path
    raise NotCheckedError(
        f"no player: the npm package {PLAYER} (ReplayWeb.page, AGPL-3.0) is not on this machine",
        "`harness replay --get-player` fetches it with npm; or name a folder that has it with --player",
    )


def get_player(environ: Mapping[str, str]) -> Path:
    """Fetch the player with npm, under the user's own settings of npm, and keep it in the user's data folder, which is returned.

    What was fetched is kept only if its SHA-512 is the pinned one. Raises `NotCheckedError`.
    """
    folder = player_folder()
    npm = shutil.which("npm", path=environ.get("PATH"))
    if npm is None:
        raise NotCheckedError(
            "npm is not on this machine",
            f"install Node.js, or put the package {PLAYER} somewhere and name it with --player",
        )
    wanted = f"{PLAYER}@{PLAYER_VERSION}"
    with tempfile.TemporaryDirectory(prefix="harness-player-") as temporary:
        try:
            ended = subprocess.run(
                [npm, "pack", wanted, "--ignore-scripts", "--silent", "--pack-destination", temporary],
                capture_output=True, text=True, timeout=_NPM_SECONDS, check=False, cwd=temporary, env=dict(environ), stdin=subprocess.DEVNULL,
            )  # fmt: skip
        except subprocess.TimeoutExpired as error:
            raise NotCheckedError(f"npm did not end within {_NPM_SECONDS} s", "try again, or see `npm ping`") from error
        files = list(Path(temporary).glob("*.tgz"))
        if ended.returncode or len(files) != 1:
            said = ended.stderr.strip().splitlines()
            raise NotCheckedError(
                f"npm could not fetch {wanted}" + (f": {said[-1]}" if said else ""), f"try `npm pack {wanted}` by hand"
            )
        unpack_player(files[0].read_bytes(), folder)
    return folder


def unpack_player(tarball: bytes, folder: Path) -> None:
    """Put what is needed of the player's ``tarball`` into ``folder``. Raises `NotCheckedError` for any but the pinned one."""
    digest = hashlib.sha512(tarball).hexdigest()
    if digest != PLAYER_SHA512:
        raise NotCheckedError(
            f"what npm fetched is not {PLAYER} {PLAYER_VERSION} as it was published: its SHA-512 is {digest[:16]}…",
            "nothing was kept; look at npm's registry setting, or name a player that you trust with --player",
        )
    folder.parent.mkdir(parents=True, exist_ok=True)
    with tempfile.TemporaryDirectory(prefix=".tmp-player-", dir=folder.parent) as temporary:
        fresh = Path(temporary) / folder.name
        fresh.mkdir()
        with tarfile.open(fileobj=BytesIO(tarball), mode="r:gz") as archive:
            for name in _KEPT_FILES:
                file = archive.extractfile(f"package/{name}")
                assert file is not None
                (fresh / name).write_bytes(file.read())
        if folder.exists():
            shutil.rmtree(folder)
        os.replace(fresh, folder)


def _is_player(folder: Path) -> bool:
    return all((folder / name).is_file() for name in _PLAYER_FILES)


# The server ---------------------------------------------------------------------------------------------------------


@dataclass(frozen=True, slots=True, kw_only=True)
class _Served:
    """One answer: ``policy`` is its Content-Security-Policy."""

    media_type: str
    body: bytes
    policy: str


# The page itself may load from its own origin, and nothing else. The player makes its markup and styles by script.
_PAGE_POLICY = (
    "default-src 'none'; script-src 'self'; style-src 'self' 'unsafe-inline'; img-src 'self' data: blob:; font-src 'self' data:; "
    "connect-src 'self' data: blob:; frame-src 'self' blob:; worker-src 'self' blob:; "
    "base-uri 'none'; form-action 'none'; frame-ancestors {ancestors}"
)

# The picture's page runs nothing and shows what this server holds.
_PICTURE_POLICY = (
    "default-src 'none'; img-src 'self'; style-src 'unsafe-inline'; "
    "base-uri 'none'; form-action 'none'; frame-ancestors 'none'"
)

# The service worker and the loading worker take their policy from the script's own headers: they reach this server alone.
_WORKER_POLICY = "default-src 'none'; script-src 'self' 'wasm-unsafe-eval'; connect-src 'self' data: blob:"

# What replayed pages may do: everything a page does, with what the player answers from the archive. The player's own default
# lets them open web sockets to anywhere.
_REPLAY_POLICY = (
    "default-src 'unsafe-eval' 'unsafe-inline' 'self' data: blob: mediastream:; form-action 'self'; object-src 'none'"
)

_NO_DEVICES = ", ".join(
    f"{name}=()"
    for name in ("camera", "microphone", "geolocation", "usb", "serial", "hid", "payment", "display-capture", "midi")
)


class Replay:
    """A server of one archive and the player, as a context manager: serving from entry to exit, on a free port of 127.0.0.1.

    It answers below an address that can't be guessed, and to requests that name 127.0.0.1 as their host; anything else gets 404
    or 421. The origin is the server's own, so that the replayed page shares nothing with any other.

    ``tiles`` is the picture that the visit took, in its order: not every page can be built up again by a player, and the picture shows
    what one leaves out.
    """

    def __init__(
        self, snapshot: Snapshot, archive: bytes, written: Written, player: Path, tiles: Sequence[bytes] = ()
    ) -> None:
        self._token = secrets.token_urlsafe(24)
        base = f"/{self._token}/"
        policy = _PAGE_POLICY.format(ancestors="'none'")
        inner = _PAGE_POLICY.format(ancestors="'self'")
        script, worker = ((player / name).read_bytes() for name in _PLAYER_FILES)
        javascript = "text/javascript; charset=utf-8"
        html = "text/html; charset=utf-8"
        # The player's frame is made by its service worker; until that has taken over, the server is asked, and answers the same.
        frame = b'<!doctype html><html lang="en"><meta charset="utf-8"><title>Replay</title><script src="./ui.js"></script><replay-app-main></replay-app-main></html>'
        self._files = {
            base: _Served(media_type=html, body=_page(snapshot, written, base, bool(tiles)), policy=policy),
            f"{base}ui.js": _Served(media_type=javascript, body=script, policy=inner),
            f"{base}archive.wacz": _Served(media_type="application/wacz", body=archive, policy=inner),
            f"{base}replay/": _Served(media_type=html, body=frame, policy=inner),
            f"{base}replay/ui.js": _Served(media_type=javascript, body=script, policy=inner),
            f"{base}replay/sw.js": _Served(media_type=javascript, body=worker, policy=_WORKER_POLICY),
        }
        if tiles:
            self._files[f"{base}picture"] = _Served(
                media_type=html, body=_picture_page(snapshot, base, len(tiles)), policy=_PICTURE_POLICY
            )
        for number, tile in enumerate(tiles, 1):
            self._files[f"{base}picture/{number}.png"] = _Served(
                media_type="image/png", body=tile, policy=_PICTURE_POLICY
            )
        self._server: _Server | None = None
        self._thread: threading.Thread | None = None

    @property
    def url(self) -> str:
        """The address to open. Raises RuntimeError outside the context."""
        if self._server is None:
            raise RuntimeError("the replay is not served; use it as a context manager")
        return f"http://127.0.0.1:{self._server.server_port}/{self._token}/"

    def __enter__(self) -> Replay:
        self._server = _Server(self._files)
        self._thread = threading.Thread(target=self._server.serve_forever, name="replay", daemon=True)
        self._thread.start()
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, traceback: TracebackType | None
    ) -> None:
        if self._server is not None and self._thread is not None:
            self._server.shutdown()
            self._server.server_close()
            self._thread.join()
        self._server = self._thread = None


def replay_of(store: Store, snapshot: Snapshot, player: Path) -> Replay:
    """The replay of ``snapshot``, not yet served. Raises as `export`, but for OSError."""
    out = BytesIO()
    written = _write(store, snapshot, out)
    tiles = [store.open_artifact(snapshot, name) for name in tile_names(snapshot)]
    return Replay(snapshot, out.getvalue(), written, player, tiles)


class _Server(ThreadingHTTPServer):
    daemon_threads = True
    request_queue_size = 64

    def __init__(self, files: Mapping[str, _Served]) -> None:
        self.files = files
        super().__init__(("127.0.0.1", 0), _Handler)

    def handle_error(self, request: object, client_address: object) -> None:
        """Say nothing: a browser that hangs up in mid-answer is everyday."""


class _Handler(BaseHTTPRequestHandler):
    server: _Server
    protocol_version = "HTTP/1.1"
    server_version = "harness"
    sys_version = ""
    timeout = _IDLE_SECONDS
    wbufsize = 1 << 16
    disable_nagle_algorithm = True

    def do_GET(self) -> None:
        """Answer with a file, or a range of it."""
        # A page elsewhere could make its name stand for 127.0.0.1 and read what is served here.
        if self.headers.get("Host", "") != f"127.0.0.1:{self.server.server_port}":
            self._end(421, b"")
            return
        served = self.server.files.get(self.path.partition("?")[0])
        if served is None:
            self._end(404, b"")
            return
        size = len(served.body)
        span = _span(self.headers.get("Range", ""), size)
        if span is None:
            self._end(416, b"", {"Content-Range": f"bytes */{size}"})
            return
        first, last = span
        headers = {
            "Content-Type": served.media_type,
            "Content-Security-Policy": served.policy,
            "Accept-Ranges": "bytes",
        }
        if "Range" in self.headers:
            headers["Content-Range"] = f"bytes {first}-{last - 1}/{size}"
        self._end(206 if "Range" in self.headers else 200, served.body[first:last], headers)

    do_HEAD = do_GET  # noqa: N815 - the name that the base class calls

    def _end(self, status: int, body: bytes, headers: Mapping[str, str] | None = None) -> None:
        self.send_response(status)
        for name, value in {
            "Content-Length": str(len(body)),
            "Cache-Control": "no-store",
            "Cross-Origin-Opener-Policy": "same-origin",
            "Cross-Origin-Resource-Policy": "same-origin",
            "Permissions-Policy": _NO_DEVICES,
            "Referrer-Policy": "same-origin",
            "X-Content-Type-Options": "nosniff",
            **(headers or {}),
        }.items():
            self.send_header(name, value)
        self.end_headers()
        if self.command != "HEAD":
            self.wfile.write(body)

    def log_message(self, format: str, *args: object) -> None:  # noqa: A002 - the base class's own name
        """Keep quiet: the address is a secret."""


def _span(asked: str, size: int) -> tuple[int, int] | None:
    """First byte and the one after the last that a Range header asks for (RFC 9110, 14.1.2); ``None`` if there are none such."""
    if not asked:
        return 0, size
    match = _RANGE.match(asked.strip())
    if match is None or not (match[1] or match[2]):
        return None
    if not match[1]:
        return (max(0, size - int(match[2])), size) if int(match[2]) else None
    first = int(match[1])
    last = min(int(match[2]) + 1 if match[2] else size, size)
    return (first, last) if first < last else None


def _page(snapshot: Snapshot, written: Written, base: str, pictured: bool) -> bytes:
    """The page around the player, which says what is shown."""
    # A PDF is shown by the browser's own viewer, which a sandboxed frame does not get.
    sandbox = "" if "body.pdf" in snapshot.artifacts else " sandbox"
    attributes = {
        "source": f"{base}archive.wacz",
        "url": written.url,
        "ts": re.sub(r"\D", "", written.date),
        "embed": "default",
        "replaybase": f"{base}replay/",
        "newwindowbase": base,
        "config": json.dumps({"csp": _REPLAY_POLICY}),
        "title": snapshot.title or written.url,
    }
    told = " ".join(f'{name}="{escape(value)}"' for name, value in attributes.items())
    picture = (
        f' · <a href="{base}picture" target="_blank">its picture as it was taken</a>, where the player leaves something out'
        if pictured
        else ""
    )
    return (
        '<!doctype html><html lang="en"><meta charset="utf-8">'
        '<meta name="viewport" content="width=device-width, initial-scale=1"><link rel="icon" href="data:,">'
        f"<title>Replay: {escape(snapshot.title or written.url)}</title>"
        "<style>html,body{height:100%;margin:0}body{display:flex;flex-direction:column;font:14px/1.4 sans-serif}"
        "p{margin:0;padding:.4rem .8rem;background:#222;color:#eee}a{color:inherit}main{flex:1;min-height:0}</style>"
        f"<p>{_what(snapshot)}{picture}</p>"
        f'<main><replay-web-page {told}{sandbox}></replay-web-page></main><script src="{base}ui.js"></script></html>'
    ).encode("utf-8", "replace")


def _picture_page(snapshot: Snapshot, base: str, tiles: int) -> bytes:
    """The page with the picture that the visit took."""
    title = escape(snapshot.title or snapshot.url)
    images = "".join(f'<img src="{base}picture/{number}.png" alt="">' for number in range(1, tiles + 1))
    return (
        '<!doctype html><html lang="en"><meta charset="utf-8"><link rel="icon" href="data:,">'
        f"<title>Picture: {title}</title>"
        "<style>body{margin:0;font:14px/1.4 sans-serif}p{margin:0;padding:.4rem .8rem;background:#222;color:#eee}"
        "img{display:block;max-width:100%}</style>"
        f"<p>{_what(snapshot)}</p><main>{images}</main></html>"
    ).encode("utf-8", "replace")


def _what(snapshot: Snapshot) -> str:
    """What is said of the copy above it, as markup."""
    captured = snapshot.captured_at[:16].replace("T", " ")
    return (
        f"A kept copy, not the live page: captured {escape(captured)} UTC, snapshot {snapshot.id[:12]}, "
        f"{escape(snapshot.outcome.value)}"
    )
