"""A generated registry of any size: plausible sentences, one article a thousand claims, several claims a source."""

from __future__ import annotations

import io
import json
import random
from datetime import UTC, datetime, timedelta
from pathlib import Path

from PIL import Image, ImageDraw

from harness.evidence.locate import locate
from harness.evidence.placed import context
from harness.evidence.read import EXTRACTOR_VERSION, read
from harness.model.layout import Layout
from harness.model.passage import Located
from harness.model.registry import Baseline, Lock, TextQuote, frozen_mapping
from harness.model.snapshot import Capture, CaptureRequest, Hop, Outcome
from harness.registry.lock import lock_text
from harness.store.local import LocalStore

_WHO = ("soldiers", "officers", "workers", "ships", "shells", "civilians")
_WHERE = ("Kursk", "Vladivostok", "Seoul", "Kyiv", "Pyongyang", "Moscow", "Ussuriysk", "Khabarovsk")
_DID = ("were moved to", "were seen near", "were sent to", "had arrived in", "were reported from", "left for")


def sentence(chance: random.Random, number: int) -> str:
    """A sentence that no other number gives."""
    return (
        f"Report {number} said that {chance.randrange(1000, 90000):,} {chance.choice(_WHO)} {chance.choice(_DID)} "
        f"{chance.choice(_WHERE)} on {chance.randrange(1, 29)} October 2024"
    )


def write_registry(
    root: Path, claims: int, sources: int, *, per_file: int = 1000, seed: int = 7
) -> dict[str, list[str]]:
    """Write claims files and articles under ``root/claims``; returns each source's sentences."""
    chance = random.Random(seed)
    folder = root / "claims"
    folder.mkdir(parents=True, exist_ok=True)
    pages: dict[str, list[str]] = {f"s{n}": [] for n in range(sources)}
    written = set()
    for first in range(0, claims, per_file):
        name = f"article{first // per_file}"
        lines = ["schema: 1", f"article: {{id: {name}, title: Article {first}, file: {name}.md}}", "sources:"]
        article, body = [], []
        used = {f"s{n % sources}" for n in range(first, min(first + per_file, claims))} - written
        lines += [f"  {s}:\n    url: http://{s}.test/story\n    publisher: Publisher {s}" for s in sorted(used)]
        written |= used
        for number in range(first, min(first + per_file, claims)):
            source = f"s{number % sources}"
            text = sentence(chance, number)
            pages[source].append(text)
            article.append(text + ".")
            body += [
                f"  claim-{number}:",
                f"    statement: {json.dumps(text)}",
                "    claimant: the officials",
                f"    expects: [{{quantity: {json.dumps('exactly ' + text.split()[4].replace(',', ''))}}}, {{date: 2024-10}}]",
                "    evidence:",
                f"      - source: {source}",
                f"        quote: {json.dumps(text)}",
            ]
        lines += ["claims:", *body]
        (folder / f"{name}.yaml").write_text("\n".join(lines) + "\n", encoding="utf-8")
        (folder / f"{name}.md").write_text(f"# Article {first}\n\n" + "\n\n".join(article) + "\n", encoding="utf-8")
    return pages


def page(sentences: list[str], url: str, *, noise: int = 40) -> bytes:
    """A layout artifact of a page that holds ``sentences`` among others."""
    chance = random.Random(url)
    texts = [f"{s}. Nothing more was said about it." for s in sentences]
    texts += [
        f"Paragraph {n} speaks of the weather in {chance.choice(_WHERE)} and of little else, at some length."
        for n in range(noise)
    ]
    chance.shuffle(texts)
    blocks = [
        {"id": i, "tag": "p", "path": f"main>p:nth-of-type({i + 1})", "ancestors": ["html", "body", "main", "p"]}
        for i in range(len(texts))
    ]
    runs = [{"text": t, "block": i, "boxes": [[10, 20 * i, 7 * len(t), 18, len(t)]]} for i, t in enumerate(texts)]
    layout = {
        "format": 1, "kind": "web", "url": url, "title": url, "language": "en", "width": 1280, "height": 20 * len(texts),
        "meta": {}, "frames": [{"id": 0, "parent": None, "url": url, "state": "complete"}], "blocks": blocks, "runs": runs,
    }  # fmt: skip
    return json.dumps(layout).encode()


def picture(layout: bytes) -> bytes:
    """A full-page screenshot of such a page: its words where the layout says."""
    data = json.loads(layout)
    image = Image.new("RGB", (data["width"], data["height"] + 20), "white")
    pen = ImageDraw.Draw(image)
    for run in data["runs"]:
        x, y = run["boxes"][0][:2]
        pen.text((x, y + 2), run["text"], fill="#222", font_size=13)
    out = io.BytesIO()
    image.save(out, "PNG")
    return out.getvalue()


def capture_of(source: str, layout: bytes, started: str, *, pictured: bool = False) -> Capture:
    """A complete capture of such a page."""
    url = f"http://{source}.test/story"
    artifacts = {"layout.json": layout} | ({"screenshot-000.png": picture(layout)} if pictured else {})
    return Capture(
        request=CaptureRequest(request_id=f"bench-{started}", source=source, url=url), outcome=Outcome.COMPLETE, reasons=(), started=started,
        milliseconds=1, final_url=url, hops=(Hop(url=url, status=200),), headers=(), title=url, steps=(), artifacts=artifacts,
        media_types={n: "application/json" if n.endswith("json") else "image/png" for n in artifacts}, timings={}, browser="none", settings={},
    )  # fmt: skip


def fill_store(root: Path, pages: dict[str, list[str]], *, pictured: bool = False) -> None:
    """Store one snapshot of each source and accept every passage."""
    store = LocalStore(root / "snapshots")
    now = (datetime.now(UTC) - timedelta(minutes=5)).isoformat(timespec="milliseconds").replace("+00:00", "Z")
    baselines: dict[str, dict[tuple[str, str], Baseline]] = {}
    for source, sentences in pages.items():
        url = f"http://{source}.test/story"
        data = page(sentences, url)
        snapshot = store.put(capture_of(source, data, now, pictured=pictured))
        document = read(Layout.from_json(json.loads(data)))
        for text in sentences:
            number = int(text.split()[1])
            located = locate(document, TextQuote(exact=text))
            assert isinstance(located, Located)
            prefix, suffix = context(document, located.start, located.end)
            baselines.setdefault(f"article{number // 1000}", {})[(f"claim-{number}", source)] = Baseline(
                claim=f"claim-{number}", link=source, source=source, snapshot=snapshot.id, exact=located.text, prefix=prefix, suffix=suffix,
                title=url, by="bench", on="2025-05-02T08:00:00Z", why="bench", extractor=EXTRACTOR_VERSION,
            )  # fmt: skip
    for article, found in baselines.items():
        lock = Lock(article=article, baselines=frozen_mapping(found))
        (root / "claims" / f"{article}.lock.yaml").write_text(lock_text(lock), encoding="utf-8", newline="\n")
