"""What a snapshot holds: everything the page loaded, its picture to any height, its tree, its certificate, what it is as a file."""

from __future__ import annotations

import base64
import gzip
import hashlib
import io
import json
import ssl
import threading
from datetime import UTC, datetime, timedelta
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from pathlib import Path
from typing import Any

import pytest

from harness.capture.pdf import read_pdf
from harness.capture.printer import print_pdf
from harness.capture.settings import Profile
from harness.model.exchange import EXCHANGES, Exchange, body_name, unpack_exchanges
from harness.model.snapshot import Capture, Outcome
from tests.browser.conftest import Answer, Site

STORY = (
    "<!doctype html><html lang=en><title>Troops</title><article><h1>Troops</h1>"
    + "<p>The service said on 18 October that 1,500 soldiers had been moved to the east of the country.</p>" * 12
    + "</article>"
)


def png(colour: tuple[int, int, int], size: tuple[int, int] = (60, 40)) -> bytes:
    from PIL import Image

    out = io.BytesIO()
    Image.new("RGB", size, colour).save(out, "PNG")
    return out.getvalue()


def answer(body: bytes, media_type: str, *more: tuple[str, str], status: int = 200) -> Answer:
    def send(handler: BaseHTTPRequestHandler) -> None:
        handler.send_response(status)
        handler.send_header("Content-Type", media_type)
        handler.send_header("Content-Length", str(len(body)))
        for name, value in more:
            handler.send_header(name, value)
        handler.end_headers()
        handler.wfile.write(body)

    return send


def exchanges(capture: Capture) -> dict[str, Exchange]:
    return {e.url: e for e in unpack_exchanges(capture.artifacts[EXCHANGES])}


def body(capture: Capture, exchange: Exchange) -> bytes:
    assert exchange.body is not None, exchange
    data = capture.artifacts[body_name(exchange.body)]
    assert hashlib.sha256(data).hexdigest() == exchange.body
    assert len(data) == exchange.size
    return data


def test_everything_that_the_page_loaded_is_kept_with_its_real_headers(site: Site) -> None:
    picture, script = png((200, 30, 30)), b"document.title = 'Troops today'; new Worker('/worker.js')"
    page = (
        STORY
        + """<link rel=stylesheet href=/style.css><img src=/moved.png><img src=/again.png><iframe src="http://other.test/frame"></iframe>
        <script src=/script.js></script><script>fetch("/api", {method: "POST", body: "q=troops"}).then((r) => r.json()).then((d) => said.textContent = d.n)</script><p id=said></p>"""
    )
    packed = gzip.compress(page.encode())

    def post(handler: BaseHTTPRequestHandler) -> None:
        data = json.dumps({"n": handler.rfile.read(int(handler.headers["Content-Length"])).decode()}).encode()
        answer(data, "application/json")(handler)

    site.pages |= {
        "/page": answer(packed, "text/html; charset=utf-8", ("Content-Encoding", "gzip"), ("X-Twice", "a"), ("X-Twice", "b")),
        "/style.css": answer(b"p { color: #123 }", "text/css"),
        "/moved.png": answer(b"", "text/plain", ("Location", "/picture.png"), status=302),
        "/picture.png": answer(picture, "image/png"),
        "/again.png": answer(picture, "image/png"),
        "/script.js": answer(script, "text/javascript"),
        "/worker.js": answer(b"fetch('/from-worker')", "text/javascript"),
        "/from-worker": answer(b"worker data", "text/plain"),
        "/frame": answer(b"<p>in the frame<img src=/inner.png>", "text/html"),
        "/inner.png": answer(png((1, 2, 3)), "image/png"),
        "/api": post,
    }  # fmt: skip
    (capture,) = site.capture("http://a.test/page")
    assert capture.outcome is Outcome.COMPLETE
    kept = exchanges(capture)
    main = kept["http://a.test/page"]
    assert body(capture, main).decode() == page
    assert [v for k, v in main.headers if k.lower() == "x-twice"] == ["a", "b"]
    assert ("Content-Encoding", "gzip") in main.headers
    assert any(k.lower() == "user-agent" and "harness" in v for k, v in main.request_headers)
    assert main.address == "127.0.0.1"
    assert kept["http://a.test/moved.png"].status == 302
    assert ("Location", "/picture.png") in kept["http://a.test/moved.png"].headers
    assert body(capture, kept["http://a.test/picture.png"]) == picture
    assert kept["http://a.test/again.png"].body == kept["http://a.test/picture.png"].body
    assert body(capture, kept["http://a.test/script.js"]) == script
    assert body(capture, kept["http://a.test/from-worker"]) == b"worker data"
    assert body(capture, kept["http://other.test/inner.png"]) == png((1, 2, 3))
    posted = next(e for e in unpack_exchanges(capture.artifacts[EXCHANGES]) if e.url.endswith("/api"))
    assert (posted.method, posted.payload) == ("POST", "q=troops")
    assert "q=troops" in json.dumps(json.loads(capture.artifacts["layout.json"])["runs"])
    assert set(capture.addresses) == {"a.test:80", "other.test:80"}
    tree = json.loads(capture.artifacts["accessibility.json"])
    assert any(node["role"] == "heading" and node.get("name") == "Troops" for node in tree)


def test_a_page_of_a_hundred_thousand_pixels_is_pictured_to_its_end(site: Site) -> None:
    from PIL import Image

    bands = "".join(
        f"<div style='height:1000px;background:rgb({n},{255 - n},{n * 2 % 256})'></div>" for n in range(100)
    )
    site.pages["/tall"] = (
        f"<!doctype html><title>T</title><body style='margin:0'><p style='margin:0;height:20px'>words</p>{bands}"
    )
    (capture,) = site.capture("http://a.test/tall", width=400, page_deadline=90.0, call_deadline=60.0)
    tiles = [capture.artifacts[name] for name in sorted(n for n in capture.artifacts if n.startswith("screenshot"))]
    top = 0
    seen: dict[int, Any] = {}
    for tile in tiles:
        with Image.open(io.BytesIO(tile)) as image:
            for n in range(100):
                y = 20 + n * 1000 + 500
                if top <= y < top + image.height:
                    seen[n] = image.convert("RGB").getpixel((200, y - top))
            top += image.height
    assert top == 100_020
    assert seen == {n: (n, 255 - n, n * 2 % 256) for n in range(100)}


def test_a_pdf_an_image_and_plain_text_are_captured_as_themselves(site: Site) -> None:
    pdf = Path(__file__).parents[2] / "harness" / "pressroom" / "sites"
    document = next(iter(sorted(pdf.rglob("*.pdf")))).read_bytes()
    picture = png((9, 200, 9), (300, 200))
    text = "The service said that 1,500 soldiers had been moved.\n".encode("cp1252") * 5
    site.pages |= {
        "/doc": answer(document, "application/pdf", ("Content-Disposition", 'attachment; filename="../../evil.pdf"')),
        "/picture": answer(picture, "image/png"),
        "/note.txt": answer(text, "text/plain; charset=windows-1252"),
        "/data.zip": answer(b"PK\x03\x04" + b"x" * 500, "application/zip", ("Content-Disposition", "attachment")),
    }
    doc, image, note, archive = site.capture(
        *(f"http://a.test/{p}" for p in ("doc", "picture", "note.txt", "data.zip"))
    )
    assert doc.outcome is Outcome.COMPLETE
    assert doc.artifacts["body.pdf"] == document
    assert any(name.startswith("screenshot") for name in doc.artifacts)
    assert all("evil" not in name for name in doc.artifacts)
    assert image.outcome is Outcome.COMPLETE
    assert body(image, exchanges(image)["http://a.test/picture"]) == picture
    assert note.outcome is Outcome.COMPLETE
    assert body(note, exchanges(note)["http://a.test/note.txt"]) == text
    assert "1,500 soldiers" in note.artifacts["layout.json"].decode()
    assert archive.outcome is Outcome.UNSUPPORTED
    assert body(archive, exchanges(archive)["http://a.test/data.zip"]).startswith(b"PK")
    assert image.artifacts["body.png"] == picture
    assert note.artifacts["body.txt"] == text
    assert archive.artifacts["body.bin"].startswith(b"PK")
    assert all("body.bin" not in c.artifacts for c in (doc, image, note))


def test_text_and_pictures_that_a_browser_would_save_are_shown_all_the_same(site: Site) -> None:
    table = "Jahr;Männer\n2024;1,500 soldiers\n".encode("cp1252") * 3
    words = "The service said that 1,500 soldiers had been moved, “all of them”.\n".encode() * 3
    picture = png((9, 200, 9), (300, 200))
    saved = ("Content-Disposition", 'attachment; filename="../../evil.exe"')
    site.pages |= {
        "/table": answer(table, "text/csv; charset=windows-1252"),
        "/saved.txt": answer(words, "text/plain", saved),
        "/unknown": answer(words, "application/octet-stream"),
        "/packed": answer(gzip.compress(words), "text/x-notes", ("Content-Encoding", "gzip"), saved),
        "/saved.png": answer(picture, "application/octet-stream", saved),
        "/saved.html": answer(STORY.encode(), "text/html", saved),
        "/scan.tiff": answer(b"II*\0" + bytes(200), "image/tiff"),
    }
    names = ("table", "saved.txt", "unknown", "packed", "saved.png", "saved.html", "scan.tiff")
    found = dict(zip(names, site.capture(*(f"http://a.test/{n}" for n in names), per_host=4), strict=True))
    wanted = {"table": ("body.csv", table), "saved.txt": ("body.txt", words), "unknown": ("body.txt", words), "packed": ("body.txt", words), "saved.png": ("body.png", picture)}  # fmt: skip
    for name, (artifact, data) in wanted.items():
        capture = found[name]
        assert (capture.outcome, capture.reasons) == (Outcome.COMPLETE, ()), name
        assert capture.artifacts[artifact] == data
        assert any(s.name == "shown" and "shown as" in s.detail for s in capture.steps)
        assert body(capture, exchanges(capture)[f"http://a.test/{name}"]) == data
        assert "screenshot.png" in capture.artifacts
        assert all("evil" not in n for n in capture.artifacts)
    assert "Männer" in found["table"].artifacts["layout.json"].decode()
    assert "“all of them”" in found["packed"].artifacts["layout.json"].decode()
    assert ("Content-Type", "text/csv; charset=windows-1252") in exchanges(found["table"])[
        "http://a.test/table"
    ].headers
    for name, artifact in (("saved.html", "body.html"), ("scan.tiff", "body.bin")):
        assert found[name].outcome is Outcome.UNSUPPORTED
        assert artifact in found[name].artifacts


def test_text_that_no_reader_sees_is_told_from_text_that_is_seen(site: Site) -> None:
    site.pages["/x"] = (
        "<!doctype html><title>T</title><style>.g::after{content:'from the sheet'}</style><p>plain words</p><p style='font-size:0'>no size</p>"
        "<p style='opacity:0'>see through</p><p style='position:absolute;left:-9999px'>off screen</p><p class=g>with </p>"
        "<div style='position:relative'><p>under the cover</p><div style='position:absolute;inset:0;background:#fff;z-index:2;min-height:60px'></div></div>"
        "<details><summary>more</summary><p>folded away</p></details><div hidden>in another tab</div>"
        "<div id=h></div><script>h.attachShadow({mode:'open'}).innerHTML='<p>in the shadow</p>'</script>"
    )
    (capture,) = site.capture("http://a.test/x")
    runs = json.loads(capture.artifacts["layout.json"])["runs"]
    why = {run["text"].strip(): run.get("why", "") for run in runs}
    assert why["plain words"] == why["in the shadow"] == why["from the sheet"] == ""
    assert (why["no size"], why["see through"], why["off screen"]) == ("size", "opacity", "off-screen")
    assert (why["under the cover"], why["folded away"], why["in another tab"]) == ("covered", "closed", "display")
    assert "in the shadow" in capture.artifacts["dom.html"].decode()


def test_a_video_post_tells_its_poster_and_its_length_and_pictures_their_size(site: Site) -> None:
    import wave

    sound = io.BytesIO()
    with wave.open(sound, "wb") as file:
        file.setnchannels(1)
        file.setsampwidth(1)
        file.setframerate(8000)
        file.writeframes(b"\x80" * 24000)
    site.pages |= {
        "/post": STORY
        + "<figure><video src=/film.webm poster=/poster.png aria-label='Troops on the march' width=320 height=180></video><figcaption>Filmed on 18 October</figcaption></figure>"
        "<audio src=/sound.wav preload=metadata></audio><img src=/poster.png alt='A column' width=120>",
        "/poster.png": answer(png((3, 3, 200), (640, 360)), "image/png"),
        "/sound.wav": answer(sound.getvalue(), "audio/wav"),
        "/film.webm": answer(b"", "video/webm", status=404),
    }
    (capture,) = site.capture("http://a.test/post")
    layout = json.loads(capture.artifacts["layout.json"])
    video = next(m for m in layout["media"] if m["kind"] == "video")
    assert video["poster"] == "http://a.test/poster.png"
    assert video["title"] == "Troops on the march"
    assert next(m for m in layout["media"] if m["kind"] == "audio")["duration"] == pytest.approx(3.0)
    (image,) = [i for i in layout["images"] if i["alt"] == "A column"]
    assert (image["width"], image["height"], image["box"][2]) == (640, 360, 120)
    assert body(capture, exchanges(capture)["http://a.test/poster.png"]) == png((3, 3, 200), (640, 360))


def _certificate(folder: Path) -> tuple[Path, Path, str]:
    """A certificate for ``secure.test`` of its own making, its key, and its public key's SHA-256 in Base64."""
    from cryptography import x509
    from cryptography.hazmat.primitives import hashes, serialization
    from cryptography.hazmat.primitives.asymmetric import ec
    from cryptography.x509.oid import NameOID

    key = ec.generate_private_key(ec.SECP256R1())
    name = x509.Name([x509.NameAttribute(NameOID.COMMON_NAME, "secure.test")])
    now = datetime.now(UTC)
    certificate = (
        x509.CertificateBuilder()
        .subject_name(name)
        .issuer_name(name)
        .public_key(key.public_key())
        .serial_number(7)
        .not_valid_before(now - timedelta(days=1))
        .not_valid_after(now + timedelta(days=30))
        .add_extension(x509.SubjectAlternativeName([x509.DNSName("secure.test")]), critical=False)
        .sign(key, hashes.SHA256())
    )
    spki = key.public_key().public_bytes(serialization.Encoding.DER, serialization.PublicFormat.SubjectPublicKeyInfo)
    cert_file, key_file = folder / "cert.pem", folder / "key.pem"
    cert_file.write_bytes(certificate.public_bytes(serialization.Encoding.PEM))
    key_file.write_bytes(
        key.private_bytes(serialization.Encoding.PEM, serialization.PrivateFormat.PKCS8, serialization.NoEncryption())
    )
    return cert_file, key_file, base64.b64encode(hashlib.sha256(spki).digest()).decode()


def test_the_certificate_chain_is_kept_and_one_that_nobody_vouches_for_is_refused(site: Site, tmp_path: Path) -> None:
    cert, key, pin = _certificate(tmp_path)

    class Handler(BaseHTTPRequestHandler):
        def log_message(self, format: str, *args: object) -> None:
            pass

        def do_GET(self) -> None:
            answer(STORY.encode(), "text/html; charset=utf-8")(self)

    server = ThreadingHTTPServer(("127.0.0.1", 0), Handler)
    context = ssl.SSLContext(ssl.PROTOCOL_TLS_SERVER)
    context.load_cert_chain(cert, key)
    server.socket = context.wrap_socket(server.socket, server_side=True)
    threading.Thread(target=server.serve_forever, daemon=True).start()
    try:
        resolve = {"secure.test": f"127.0.0.1:{server.server_port}"}
        (trusted,) = site.capture("https://secure.test/x", resolve=resolve, trusted_keys=(pin,))
        (refused,) = site.capture("https://secure.test/x", resolve=resolve)
    finally:
        server.shutdown()
        server.server_close()
    assert trusted.outcome is Outcome.COMPLETE
    assert trusted.artifacts["certificates.pem"].replace(b"\n", b"") == cert.read_bytes().replace(b"\n", b"")
    assert body(trusted, exchanges(trusted)["https://secure.test/x"]) == STORY.encode()
    assert refused.outcome is Outcome.UNREACHABLE
    assert "CERT" in refused.reasons[0]


def test_a_page_is_printed_on_request(site: Site) -> None:
    site.pages["/x"] = STORY
    (capture,) = site.capture("http://a.test/x", print_pdf=True)
    assert capture.artifacts["print.pdf"].startswith(b"%PDF-")


def test_an_endless_page_taller_than_a_tile_agrees_in_the_repeatable_profile(site: Site) -> None:
    site.pages["/endless"] = STORY + (
        "<div id=d></div><script>let n = 0; function more() { for (let i = 0; i < 10; i++) d.insertAdjacentHTML('beforeend', "
        "`<p style='height:100px'>item ${n++}</p>`) } more(); addEventListener('scroll', () => { if (n < 150 && "
        "scrollY + innerHeight > document.body.scrollHeight - 200) setTimeout(more, 30) })</script>"
    )  # fmt: skip
    captures = [site.capture("http://a.test/endless", profile=Profile.REPEATABLE)[0] for _ in range(2)]
    assert [c.outcome for c in captures] == [Outcome.COMPLETE] * 2
    tiles = sorted(name for name in captures[0].artifacts if name.startswith("screenshot"))
    assert len(tiles) > 1
    assert b"item 149" in captures[0].artifacts["dom.html"]
    for name in ("layout.json", "dom.html", *tiles):
        assert captures[0].artifacts[name] == captures[1].artifacts[name], name


def test_text_that_is_still_being_written_is_waited_for(site: Site) -> None:
    site.pages["/counts"] = STORY + (
        "<p id=n>0</p><script>let v = 0; const t = setInterval(() => { n.textContent = 'so far ' + ++v; "
        "if (v === 40) clearInterval(t) }, 25)</script>"
    )
    site.pages["/clock"] = STORY + "<p id=c></p><script>setInterval(() => c.textContent = Date.now(), 37)</script>"
    counts, clock = site.capture("http://a.test/counts", "http://a.test/clock", per_host=4)
    assert b"so far 40<" in counts.artifacts["dom.html"]
    notes = {step.name: step for step in clock.steps}
    assert clock.outcome is Outcome.COMPLETE
    assert "still changing" in notes["still"].detail


def test_two_captures_agree_in_the_repeatable_profile(site: Site) -> None:
    site.pages |= {
        "/clock": STORY + "<p id=c></p><script>setInterval(() => c.textContent = new Date().toISOString() + performance.now(), 37)</script>",
        "/ads": STORY + "<p id=c></p><script>c.textContent = ['Buy', 'Sell', 'Rent'][Math.floor(Math.random() * 3)] + crypto.getRandomValues(new Uint32Array(1))</script>",
        "/frames": STORY + "<canvas id=c width=200 height=200></canvas><p id=p></p><script>const g = c.getContext('2d'); const f = (t) => { g.fillRect(t % 200, 0, 3, 200); p.textContent = t; requestAnimationFrame(f) }; f(0)</script>",
        "/carousel": STORY + "<p id=c></p><script>let n = 0; setInterval(() => { c.textContent = 'slide ' + ++n; c.style.height = 50 + n * 3 + 'px' }, 130)</script>",
        "/moving": STORY + "<style>@keyframes x { from { margin-left: 0 } to { margin-left: 500px } } h2 { animation: x 1.7s infinite alternate }</style><h2>moving</h2>",
    }  # fmt: skip
    urls = [f"http://a.test{path}" for path in ("/clock", "/ads", "/frames", "/carousel", "/moving")]
    first = site.capture(*urls, profile=Profile.REPEATABLE, per_host=4)
    second = site.capture(*urls, profile=Profile.REPEATABLE, per_host=4)
    for one, two in zip(first, second, strict=True):
        assert one.outcome is Outcome.COMPLETE
        for name in ("layout.json", "dom.html", "screenshot.png"):
            assert one.artifacts[name] == two.artifacts[name], (one.request.url, name)
        assert one.settings["profile"] == "repeatable"
        assert one.settings["clock_starts"] == "2026-01-01T12:00:00Z"
        assert one.settings["random_seed"] == 0x9E3779B9
    assert b"2026-01-01T12:00:0" in first[0].artifacts["layout.json"]


@pytest.mark.parametrize(
    ("language", "words"),
    [
        ("ar", "قال السفير إن السفينة وصلت إلى الميناء يوم الاثنين وعلى متنها 214 بحارا."),
        ("ar", "ارتفعت النسبة إلى 25% (مقابل 18% في العام الماضي)، وفق الوزارة."),
        ("ar", "بلغ العدد ٢٥٪ (نحو 1,500 شخص) في 12/5/2024 حسب BBC (لندن)."),
        ("ar", "قال «السفير» إن [السفينة] وصلت: 3-4 أيام."),
        ("fa", "نرخ تورم به ۴۲٫۵٪ رسید (در سال ۱۴۰۲) و «بانک مرکزی» آن را تأیید کرد."),
        ("he", "ברבעון השלישי עלה השיעור ל-25% (לעומת 18% אשתקד), כך מסר המשרד."),
        ("he", 'המחיר הוא ₪1,250 (כולל מע"מ) לפי ABC News (לונדון).'),
        ("en", "The ratio (in Hebrew: שלום עולם) rose to 25% [sic] in May."),
    ],
)
def test_what_a_browser_printed_from_right_to_left_is_read_as_it_was_written(
    site: Site, language: str, words: str
) -> None:
    direction = "ltr" if language == "en" else "rtl"
    page = f'<!doctype html><html lang="{language}" dir="{direction}"><meta charset="utf-8"><p>{words}</p>'
    data = print_pdf(page.encode(), site.settings(), title="T", note="")
    runs = read_pdf(data, "http://a.test/d.pdf", language, site.settings()).layout["runs"]
    assert words in [run["text"].strip() for run in runs]
