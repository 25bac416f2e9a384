"""Every format of every edition, down to the bytes: no confidential word, path, address or picture is in what editors and the public get."""

from __future__ import annotations

import base64
import binascii
import gzip
import html
import io
import json
import os
import re
import subprocess
import sys
import zipfile
import zlib
from collections.abc import Callable, Iterator
from contextlib import suppress
from pathlib import Path
from urllib.parse import unquote

import pytest
from PIL import Image

from harness.cli import run
from harness.cli._progress import visits
from harness.cli._results import form, rendered
from harness.engine.audience import veil
from harness.engine.capture import Stored
from harness.engine.errors import NotCheckedError
from harness.engine.formats import formats
from harness.engine.material import Material
from harness.engine.registry import load_registry
from harness.engine.settings import Settings, load_settings
from harness.engine.store import open_reader, open_store
from harness.engine.verify import verify
from harness.engine.watch import _transitions
from harness.engine.watch_state import WatchState
from harness.model.snapshot import CaptureRequest, Outcome
from harness.report.digest import digest
from tests.conftest import capture_of
from tests.unit.report.test_audience import ARTICLE, CLAIMS

ROOT = Path(__file__).parents[3]
SECRET_COLOUR, OPEN_COLOUR = (255, 0, 153), (0, 153, 255)

# Signs of what each audience is not to read; `canary-d` is the desk's alone, `canary-dl` lawyers' too, `canary-dle` editors' too.
FORBIDDEN = {
    "legal": re.compile(rb"canary-d(?!l)", re.IGNORECASE),
    "editor": re.compile(rb"canary-d(?!le)|pink-page", re.IGNORECASE),
    "public": re.compile(rb"canary|pink-page", re.IGNORECASE),
}
_PNG, _JPEG, _WEBP = b"\x89PNG\r\n", b"\xff\xd8\xff", b"RIFF"


def _page(colour: tuple[int, int, int]) -> bytes:
    out = io.BytesIO()
    Image.new("RGB", (1280, 300), colour).save(out, "PNG")
    return out.getvalue()


@pytest.fixture
def where(registry_root: Callable[..., Path]) -> Settings:
    """A registry with a confidential page and an open one, both captured, both with a picture; the confidential one has changed."""
    block = '    snapshot: {id}\n    exact: "{words}"\n    prefix: "pink-page said: "\n    by: "canary-dle-mk"\n    on: "2024-11-01T08:00:00Z"\n    why: "canary-dle"\n'
    settings = load_settings(registry_root(CLAIMS, ARTICLE))
    store = open_store(settings)
    for number, (url, source, words, colour) in enumerate((
        ("http://canary-d-host.test/page", "canary-d-page", "pink-page said: canary-dl and 1,500 were put on the ships.", SECRET_COLOUR),
        ("http://canary-d-host.test/page", "canary-d-page", "pink-page said: canary-dl and 1,900 were put on the ships.", SECRET_COLOUR),
        ("http://nis.test/first", "nis", "In all, 1,500 soldiers were moved.", OPEN_COLOUR),
    )):  # fmt: skip
        snapshot = store.put(
            capture_of(f"<p>{words}</p>", url=url, source=source, request_id=f"run-{number}", started=f"2025-05-0{number + 1}T08:00:00.000Z", artifacts={"screenshot-000.png": _page(colour)})
        )  # fmt: skip
        if number == 0:
            lock = "lock: 1\narticle: troops\nbaselines:\n  shipment/canary-d-page:\n    source: canary-d-page\n"
            lock += block.format(id=snapshot.id, words="canary-dl and 1,500 were put on the ships")
            (settings.root / "claims" / "troops.lock.yaml").write_text(lock, encoding="utf-8")
    return settings


def material(settings: Settings, audience: str) -> Material:
    settings = load_settings(
        settings.root, flags={("desk", "audience"): audience, ("verify", "as_of"): "newest snapshot"}
    )
    loaded = load_registry(settings.root)
    store = open_store(settings)
    reader = open_reader(settings, store, cached=False)
    report = verify(settings, loaded, loaded.registry.claims, store, reader)
    return Material(report=report, settings=settings, loaded=loaded, store=store, reader=reader)


def layers(data: bytes, depth: int = 0) -> Iterator[bytes]:
    """``data`` and all that is packed into it: archives' members, deflated streams, base64, hex, entities, escapes."""
    yield data
    if depth > 4:
        return
    inner: list[bytes] = []
    if zipfile.is_zipfile(io.BytesIO(data)):
        with zipfile.ZipFile(io.BytesIO(data)) as archive:
            inner += [name.encode() for name in archive.namelist()]
            inner += [archive.read(name) for name in archive.namelist()]
    elif data[:2] == b"\x1f\x8b":
        inner.append(gzip.decompress(data))
    elif data.startswith(b"%PDF"):
        inner += _pdf(data)
    for stream in re.findall(rb"stream\r?\n(.*?)\r?\nendstream", data, re.DOTALL):
        with suppress(zlib.error):
            inner.append(zlib.decompress(stream))
    for text in re.findall(rb"[A-Za-z0-9+/]{40,}={0,2}", data):
        with suppress(binascii.Error):
            inner.append(base64.b64decode(text[: len(text) // 4 * 4]))
    for text in re.findall(rb"(?:[0-9a-fA-F]{2}){20,}", data):
        inner.append(bytes.fromhex(text.decode()))
    if not data.startswith((_PNG, _JPEG, _WEBP)):
        plain = data.decode("utf-8", "replace")
        for other in (html.unescape(plain), unquote(plain), re.sub(r"<[^>]*>", "", plain)):
            if other != plain:
                yield other.encode()
        with suppress(UnicodeDecodeError):
            yield data.decode("utf-16").encode()
    for one in inner:
        yield from layers(one, depth + 1)


def _pdf(data: bytes) -> Iterator[bytes]:
    """A PDF's words, whose bytes are glyphs of fonts cut to measure, and its pages as pictures."""
    import pypdfium2

    document = pypdfium2.PdfDocument(data)
    for page in document:
        words = page.get_textpage().get_text_bounded()
        # A word that was parted at a line's end is one word.
        yield words.encode()
        yield re.sub(r"[\ufffe\u00ad-]?\r?\n", "", words).encode()
        out = io.BytesIO()
        page.render(scale=1).to_pil().save(out, "PNG")
        yield out.getvalue()


def colours(data: bytes) -> set[tuple[int, int, int]]:
    """The colours of all pictures in ``data``."""
    found: set[tuple[int, int, int]] = set()
    for layer in layers(data):
        if layer.startswith((_PNG, _JPEG, _WEBP)):
            with suppress(OSError), Image.open(io.BytesIO(layer)) as image:
                counted = image.convert("RGB").getcolors(1 << 24) or []
                found |= {colour for _, colour in counted if isinstance(colour, tuple)}
    return found


def near(colour: tuple[int, int, int], found: set[tuple[int, int, int]]) -> bool:
    return any(max(abs(a - b) for a, b in zip(colour, one, strict=True)) < 40 for one in found)


def written(made: Material, name: str) -> dict[str, bytes]:
    try:
        return dict(formats()[name].files(made))
    except NotCheckedError as error:
        pytest.skip(f"{name} cannot be made on this machine: {error}")


@pytest.mark.parametrize("name", list(formats()))
def test_no_confidential_word_path_or_picture_is_in_any_format(where: Settings, name: str) -> None:
    for audience, forbidden in FORBIDDEN.items():
        files = written(material(where, audience), name)
        seen = [layer for data in files.values() for layer in layers(data)]
        assert any(b"1,500 soldiers" in layer or b"shipment" in layer for layer in seen), "its words can be looked at"
        for path, data in files.items():
            assert not forbidden.search(path.encode())
            for layer in layers(data):
                hit = forbidden.search(layer)
                assert hit is None, (audience, path, layer[max(0, hit.start() - 80) : hit.end() + 80])
            assert not near(SECRET_COLOUR, colours(data)), (audience, path)


def test_what_is_withheld_is_there_for_the_desk(where: Settings) -> None:
    """The proof above looks for what is really there: the desk's edition has the words and the picture."""
    data = b"".join(written(material(where, "desk"), "html").values())
    shown = b"".join(layers(data))
    assert b"canary-dl and" in shown
    assert near(SECRET_COLOUR, colours(data))
    assert near(OPEN_COLOUR, colours(data))
    editor = b"".join(written(material(where, "editor"), "html").values())
    assert near(OPEN_COLOUR, colours(editor)), "an open page's picture is for everybody"


def test_what_formats_are_made_from_is_the_edition_throughout(where: Settings) -> None:
    desk, editor = material(where, "desk"), material(where, "editor")
    assert desk.baselines
    assert not editor.baselines
    assert editor.loaded.registry is editor.report.registry
    assert not [key for key in (*editor.crops, *editor.histories) if "canary-d-page" in key or "confidential" in key[1]]
    assert [key for key in (*desk.crops, *desk.histories) if "canary-d-page" in key]


@pytest.mark.parametrize(
    "arguments",
    [
        ["verify", "--notes"],
        ["verify", "--json"],
        ["show", "shipment"],
        ["show", "generals"],
        ["show", "troops", "--json"],
    ],
)
def test_commands_show_the_editors_edition_unless_another_is_asked_for(
    where: Settings, capsys: pytest.CaptureFixture[str], arguments: list[str]
) -> None:
    run([*arguments, "--root", str(where.root)])
    assert FORBIDDEN["editor"].search(capsys.readouterr().out.encode()) is None
    run([*arguments, "--root", str(where.root), "--audience", "public"])
    assert FORBIDDEN["public"].search(capsys.readouterr().out.encode()) is None
    run([*arguments, "--root", str(where.root), "--audience", "desk"])
    assert FORBIDDEN["editor"].search(capsys.readouterr().out.encode()) is not None


SEES = {"desk": FORBIDDEN["editor"], "editor": FORBIDDEN["editor"], "public": FORBIDDEN["public"]}


@pytest.mark.parametrize(
    "arguments",
    [
        ["plan"],
        ["plan", "--json"],
        ["history", "shipment"],
        ["history", "shipment", "--all", "--json"],
        ["watch", "--plan"],
        ["watch", "--plan", "--json"],
    ],
    ids=" ".join,
)
def test_what_is_told_beside_a_report_is_the_edition_too(
    where: Settings, capfd: pytest.CaptureFixture[str], arguments: list[str]
) -> None:
    for audience, forbidden in SEES.items():
        run([*arguments, "--root", str(where.root), "--audience", audience])
        told = "".join(capfd.readouterr()).encode()
        assert b"nis" in told, "what is open is told"
        assert (forbidden.search(told) is not None) == (audience == "desk"), (audience, told)


@pytest.mark.parametrize("form", ["--all", "--json"])
def test_mutations_of_confidential_pages_are_counted_and_not_told(
    where: Settings, capfd: pytest.CaptureFixture[str], form: str
) -> None:
    words = "pink-page said: canary-dl and 1,500 were put on the ships."
    again = capture_of(f"<p>{words}</p>", url="http://canary-d-host.test/page", source="canary-d-page", request_id="run-8", started="2025-05-04T08:00:00.000Z")  # fmt: skip
    open_store(where).put(again)
    seen = {}
    for audience, forbidden in SEES.items():
        run(["mutate", form, "--jobs", "1", "--as-of", "newest snapshot", "--root", str(where.root), "--audience", audience])  # fmt: skip
        told = "".join(capfd.readouterr()).encode()
        assert b"1,500 soldiers" in told or b"nis" in told, "what is open is told"
        assert (forbidden.search(told) is not None) == (audience == "desk"), (audience, told)
        seen[audience] = told
    assert b"canary-dl" in seen["desk"], "the confidential page was mutated"
    assert b"confidential-2" in seen["editor"]
    assert seen["editor"].count(b"caught") == seen["desk"].count(b"caught"), "and counts for everybody"


def test_alerts_and_files_of_a_night_are_the_edition_too(where: Settings, capfd: pytest.CaptureFixture[str]) -> None:
    since = where.root / "canary-d-since.json"
    for audience, forbidden in SEES.items():
        out = where.root / f"out-{audience}"
        wanted = [part for name in ("json", "junit", "sarif", "github", "summary") for part in ("--format", name)]
        run(
            [
                "verify",
                "--root",
                str(where.root),
                "--audience",
                audience,
                "--out",
                str(out),
                "--since",
                str(since),
                *wanted,
            ]
        )
        told = capfd.readouterr()
        err = told.err.replace(str(since), "").replace(str(out), "")
        data = (told.out + err).encode() + b"".join(p.read_bytes() for p in out.rglob("*") if p.is_file())
        assert (out / "alerts.json").is_file()
        assert (forbidden.search(data) is not None) == (audience == "desk"), audience


def test_the_progress_of_visits_names_no_confidential_page(where: Settings, capfd: pytest.CaptureFixture[str]) -> None:
    store = open_store(where)
    failed = store.put(
        capture_of("", url="http://canary-d-host.test/page", source="canary-d-page", request_id="run-9", outcome=Outcome.BOT_CHECK, reasons=("canary-d-host.test refused",))
    )  # fmt: skip
    loaded = load_registry(where.root)
    for audience in ("desk", "editor"):
        flags = {("desk", "audience"): audience}
        show = visits(veil(loaded.registry, load_settings(where.root, flags=flags)))
        request = CaptureRequest(url=failed.url, source=failed.source, request_id="run-9")
        show(1, 1, Stored(request=request, snapshot=failed, milliseconds=5))
        told = capfd.readouterr().err
        assert ("canary-d" in told) == (audience == "desk")
        assert failed.outcome.value in told


def test_the_watch_tells_the_edition_too(where: Settings) -> None:
    settings = load_settings(where.root)
    for audience in ("desk", "editor"):
        shown = material(settings, audience).report
        raw = material(settings, "desk").report
        items = _transitions(WatchState(), raw, shown)
        items += _transitions(WatchState(), raw, shown)
        told = json.dumps([items, digest(items)]).encode()
        assert b"shipment" in told
        assert (FORBIDDEN["editor"].search(told) is not None) == (audience == "desk")


def test_the_pytest_plugin_shows_the_editors_edition(where: Settings) -> None:
    done = subprocess.run(
        [sys.executable, "-m", "pytest", "-p", "no:cacheprovider", "-v", "--junitxml", "canary.xml", "--claim-pictures", "pictures", "claims"],
        cwd=where.root, capture_output=True, timeout=300, check=False, env={**os.environ, "PYTHONPATH": str(ROOT)},
    )  # fmt: skip
    assert b"FAILED" in done.stdout, done.stdout + done.stderr
    written = [p for p in (where.root / "pictures").rglob("*") if p.is_file()]
    told = done.stdout + done.stderr + (where.root / "canary.xml").read_bytes()
    told += b"".join(str(p.relative_to(where.root)).encode() + p.read_bytes() for p in written)
    assert FORBIDDEN["editor"].search(told.replace(b"canary.xml", b"")) is None
    assert not any(near(SECRET_COLOUR, colours(p.read_bytes())) for p in written)


def test_layers_see_through_what_formats_pack() -> None:
    out = io.BytesIO()
    with zipfile.ZipFile(out, "w", zipfile.ZIP_DEFLATED) as archive:
        archive.writestr(
            "word/document.xml", "<w:t>can</w:t><w:t>ary-d</w:t>" + base64.b64encode(b"x" * 30 + b"hidden-one").decode()
        )
    pdf = b"1 0 obj\nstream\n" + zlib.compress(b"in a stream") + b"\nendstream"
    for data, word in (
        (out.getvalue(), b"canary-d"),
        (out.getvalue(), b"hidden-one"),
        (pdf, b"in a stream"),
        (b"&#99;anary", b"canary"),
    ):
        assert any(word in layer for layer in layers(data))


@pytest.mark.parametrize("audience", FORBIDDEN)
def test_no_confidential_word_is_on_the_terminal(where: Settings, audience: str) -> None:
    report = material(where, audience).report
    for as_json in (False, True):
        output = rendered(report, form(as_json=as_json, notes=True))
        assert FORBIDDEN[audience].search(output) is None
