"""Local pages of many kinds, and a small server for them that takes little of the machine from what is measured."""

from __future__ import annotations

import asyncio
import io
import json
import random
import threading
from email.utils import formatdate
from types import TracebackType
from urllib.parse import urlsplit

from PIL import Image

_NAMES = ("Vladivostok", "Khabarovsk", "Ussuriysk", "Kursk", "Seoul", "Kyiv", "Moscow", "Busan", "Incheon", "Brussels")
_THINGS = ("soldiers", "officers", "workers", "ships", "shells", "trucks", "engineers", "civilians", "tankers")
_DONE = ("were moved to", "were seen near", "had arrived in", "were reported from", "left for", "returned to")
_SAID = (
    "the service said at a briefing",
    "officials told reporters",
    "the ministry wrote",
    "according to two diplomats",
)
_KOREAN = "국가정보원은 북한군 {}천 {}백 명이 {}일에 파병됐다고 밝혔다. "
_HEAD = "<!doctype html><html lang=en><meta charset=utf-8><title>Page</title><style>body{font:17px serif;margin:40px}</style>"

Files = dict[str, tuple[str, bytes]]


def _prose(seed: int, sentences: int) -> str:
    """Sentences none of which is another's repeat, always the same for a seed."""
    chance = random.Random(seed)
    return " ".join(
        f"{chance.choice(('Some', 'About', 'At least', 'More than'))} {chance.randrange(100, 90000):,} {chance.choice(_THINGS)} "
        f"{chance.choice(_DONE)} {chance.choice(_NAMES)} between {chance.randrange(1, 15)} and {chance.randrange(15, 29)} October, "
        f"{chance.choice(_SAID)}."
        for _ in range(sentences)
    )


def _photo(seed: int, width: int, height: int, kind: str) -> bytes:
    """A picture that compresses as photographs do: coarse noise, smoothed, always the same for a seed."""
    coarse = (width // 12, height // 12)
    noise = random.Random(seed).randbytes(coarse[0] * coarse[1] * 3)
    image = Image.frombytes("RGB", coarse, noise).resize((width, height), Image.Resampling.BICUBIC)
    out = io.BytesIO()
    if kind == "jpeg":
        image.save(out, "JPEG", quality=82)
    else:
        image.save(out, "PNG", compress_level=6)
    return out.getvalue()


def kinds_and_files() -> tuple[list[str], Files]:
    """The kinds of page by name, and everything that the server has, by path."""
    html: dict[str, str] = {}
    files: Files = {}
    html["short"] = _HEAD + f"<p>{_prose(3000, 3)}</p>"
    html["article"] = (
        _HEAD + "<main><h1>Soldiers were moved</h1>" + "".join(f"<p>{_prose(n, 5)}</p>" for n in range(20)) + "</main>"
    )
    html["long"] = (
        _HEAD
        + "<style>p{height:100px;margin:0;overflow:hidden}</style>"
        + "".join(f"<p>{_prose(1000 + n, 4)}</p>" for n in range(199))
    )
    row = "".join(f"<td>{n}</td>" for n in range(12))
    html["table"] = _HEAD + "<table>" + f"<tr>{row}</tr>" * 200 + "</table>"
    html["script"] = _HEAD + (
        "<main>…</main><script>fetch('/data.json').then(r => r.json()).then(rows => { document.querySelector('main').innerHTML = "
        "rows.map(r => `<h2>${r.title}</h2><p>${r.text}</p>`).join('') })</script>"
    )
    files["/data.json"] = (
        "application/json",
        json.dumps([{"title": f"Report {n}", "text": _prose(2000 + n, 4)} for n in range(30)]).encode(),
    )
    for n in range(16):
        kind = "jpeg" if n < 10 else "png"
        files[f"/photo{n}.{kind}"] = (f"image/{kind}", _photo(n, 900, 600, kind))
    photos = [path for path in files if path.startswith("/photo")]
    html["pictures"] = _HEAD + "".join(
        f"<p>{_prose(4000 + n, 2)}</p><img src={path} width=900 height=600>" for n, path in enumerate(photos)
    )
    html["lazy"] = _HEAD + (
        f"<p>{_prose(5000, 5)}</p>"
        + "".join(
            f"<div style='height:1500px'>part</div><img loading=lazy width=900 height=600 src={path}?lazy>"
            for path in photos[2:5]
        )
        + "<p id=l>…</p><script>new IntersectionObserver(e => e[0].isIntersecting && "
        "(l.textContent = 'loaded')).observe(l)</script>"
    )
    html["frame"] = (
        _HEAD + f"<p>{_prose(6000, 2)}</p><iframe src='http://elsewhere.test/article' width=900 height=500></iframe>"
    )
    html["consent"] = _HEAD + (
        f"<p>{_prose(7000, 6)}</p><div role=dialog style='position:fixed;inset:auto 0 0 0;background:#ccc'>"
        "We use cookies <button onclick='this.parentNode.remove()'>Reject all</button></div>"
    )
    html["korean"] = _HEAD.replace("lang=en", "lang=ko") + "".join(
        f"<p>{''.join(_KOREAN.format(n + 1, m + 1, n + m + 1) for m in range(6))}</p>" for n in range(15)
    )
    many = [_HEAD]
    for n in range(20):
        files[f"/style{n}.css"] = ("text/css", f".c{n}{{color:hsl({n * 18},60%,30%)}}".encode())
        files[f"/part{n}.js"] = (
            "text/javascript",
            f"document.body.insertAdjacentHTML('beforeend', '<p class=c{n}>{_prose(8000 + n, 1)}</p>')".encode(),
        )
        files[f"/icon{n}.png"] = ("image/png", _photo(100 + n, 48, 48, "png"))
        many.append(f"<link rel=stylesheet href=/style{n}.css><img src=/icon{n}.png>")
    many += [f"<script src=/part{n}.js></script>" for n in range(20)]
    html["many"] = "".join(many)
    html["animated"] = _HEAD + (
        "<style>@keyframes turn{to{transform:rotate(1turn)}} .t{width:120px;height:120px;background:#c33;animation:turn 2s linear infinite}"
        f"</style><p>{_prose(9000, 6)}</p><div class=t></div><canvas id=c width=600 height=300></canvas><script>const x=c.getContext('2d');"
        "let n=0;(function draw(){x.fillStyle=`hsl(${n++%360},60%,60%)`;x.fillRect(n%500,80,90,90);requestAnimationFrame(draw)})()</script>"
    )
    for name, text in html.items():
        files[f"/{name}"] = ("text/html; charset=utf-8", text.encode())
    return list(html), files


KINDS, FILES = kinds_and_files()


class Pages:
    """A context manager that serves `FILES` on every name; ``port`` is where."""

    def __init__(self) -> None:
        self._loop = asyncio.new_event_loop()
        self._thread = threading.Thread(target=self._loop.run_forever, name="pages", daemon=True)
        self.port = 0

    def __enter__(self) -> Pages:
        self._thread.start()
        server = asyncio.run_coroutine_threadsafe(self._open(), self._loop).result(10)
        self.port = server.sockets[0].getsockname()[1]
        return self

    def __exit__(
        self, kind: type[BaseException] | None, value: BaseException | None, trace: TracebackType | None
    ) -> None:
        self._loop.call_soon_threadsafe(self._loop.stop)
        self._thread.join(5)

    async def _open(self) -> asyncio.Server:
        return await asyncio.get_running_loop().create_server(_Http, "127.0.0.1", 0)


class _Http(asyncio.Protocol):
    """Just enough of HTTP/1.1: requests without bodies, one after another over a connection that stays open."""

    def connection_made(self, transport: asyncio.BaseTransport) -> None:
        assert isinstance(transport, asyncio.Transport)
        self._transport = transport
        self._come = b""

    def data_received(self, data: bytes) -> None:
        self._come += data
        while (end := self._come.find(b"\r\n\r\n")) >= 0:
            head, self._come = self._come[:end], self._come[end + 4 :]
            self._answer(head)

    def _answer(self, head: bytes) -> None:
        path = urlsplit(head.split(b" ", 2)[1].decode("latin-1")).path
        closes = b"\r\nconnection: close" in head.lower()
        media_type, body = FILES.get(path, ("text/plain", b"not here"))
        said = "200 OK" if path in FILES else "404 Not Found"
        lines = [f"HTTP/1.1 {said}", f"Date: {formatdate(usegmt=True)}", f"Content-Type: {media_type}"]
        lines += [f"Content-Length: {len(body)}", *(["Connection: close"] if closes else []), "", ""]
        self._transport.write("\r\n".join(lines).encode("latin-1") + body)
        if closes:
            self._transport.close()
