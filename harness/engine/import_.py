"""Taking an article in: from a page, a DOCX, HTML, Markdown or text file to the text that claims are about."""

from __future__ import annotations

import json
import os
import re
import unicodedata
from collections.abc import Mapping
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING

from harness.engine.addressed import page_address
from harness.engine.capture import capture_settings, captured
from harness.engine.errors import NotCheckedError, RegistryError, UsageError
from harness.engine.reading import Reader
from harness.engine.settings import Settings
from harness.model.registry import Article
from harness.model.snapshot import CaptureState
from harness.registry.change import Change

if TYPE_CHECKING:
    from harness.evidence.read import Document
    from harness.model.layout import Layout
    from harness.store.api import Store

# An article of more is a book, or no text at all.
MAX_BYTES = 64_000_000

_WORD, _PAGES, _PLAIN = (".docx",), (".html", ".htm", ".xhtml"), (".md", ".markdown", ".txt", ".text", "")
_UNSEEN = re.compile("[\x00-\x08\x0b\x0c\x0e-\x1f\x7f-\x84\x86-\x9f\ud800-\udfff\ufffe\uffff]")
_FRONT_TITLE = re.compile(r"""^title:\s*["']?(.+?)["']?\s*$""", re.MULTILINE)


@dataclass(frozen=True, slots=True, kw_only=True)
class Taken:
    """An article's text as Markdown, its title, its language, where it is from, and what of it was left out."""

    text: str
    title: str
    language: str
    origin: str
    left_out: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True, kw_only=True)
class Imported:
    """What importing would write; no change where the article is there with this very text. ``sentences`` are how many there are."""

    article: str
    taken: Taken
    changes: tuple[Change, ...]
    sentences: int


def take(
    source: str, settings: Settings, store: Store, reader: Reader, environ: Mapping[str, str], *, language: str | None
) -> Taken:
    """The article at ``source``: an address, which is visited, or a file. Nothing is written beside the snapshot of a page.

    Raises `UsageError` for a file that cannot be read as what its name says, `NotCheckedError` for a page that cannot be had whole or
    that holds no article.
    """
    if address := page_address(source):
        taken = _from_address(address, settings, store, reader, environ)
    else:
        taken = _from_file(Path(source), settings, environ)
    # What a claims folder's files may not hold, and no reader sees.
    text = _UNSEEN.sub("", taken.text)
    if not any(c.isalnum() for c in text):
        raise UsageError(f"{source} holds no text", "nothing was written")
    return Taken(
        text=text,
        title=taken.title or _first_words(taken.text),
        language=language or _language(taken),
        origin=taken.origin,
        left_out=taken.left_out,
    )


def plan(settings: Settings, taken: Taken, *, source: str, article: str | None, title: str | None) -> Imported:
    """The article's text and a claims file for it, to be written. An article that is there already is never written over.

    Raises `UsageError` when it is there with another text, or the id is none.
    """
    from harness.evidence.article import article_sentences
    from harness.registry.folder import claims_folder
    from harness.registry.load import load

    name = article or _slug(Path(source).stem if not page_address(source) else taken.title)
    if not re.fullmatch(r"[a-z0-9][a-z0-9._-]{0,79}", name):
        raise UsageError(f"{name!r} is no id for an article", "give one with --id: small letters, digits, and dashes")
    count = len(article_sentences(taken.text))
    known = _known(settings, name)
    if known is not None:
        if known.text == taken.text:
            return Imported(article=name, taken=taken, changes=(), sentences=count)
        raise UsageError(
            f"the article {name!r} is there already, with another text; nothing was written",
            f"`harness reanchor {name} --to {source}` shows what would become of its claims, and --write takes the text over",
        )
    result = load(settings.root, may_be_empty=True)
    if result.files and result.registry is None:
        problems = tuple(p for p in result.problems if not p.warning)
        raise RegistryError("the registry has problems; mend them first", problems, "`harness check` lists them")
    folder = claims_folder(settings.root)
    if folder == settings.root and not result.files:
        folder = settings.root / "claims"
    text_path, claims_path = folder / f"{name}.md", folder / f"{name}.yaml"
    for path in (text_path, claims_path):
        if path.exists():
            raise UsageError(f"{path} is there already; nothing was written", "give another id with --id")
    claims = _claims_file(name, title or taken.title, taken)
    changes = (
        Change(path=text_path, before=None, after=taken.text.encode("utf-8")),
        Change(path=claims_path, before=None, after=claims.encode("utf-8")),
    )
    return Imported(article=name, taken=taken, changes=changes, sentences=count)


def plain_text(path: Path) -> str:
    """The text of a Markdown or text file. Raises `UsageError`."""
    return _from_text(path, path.read_bytes()).text


def write(imported: Imported) -> None:
    """Write the files. Raises `UsageError` when one of them came to be meanwhile."""
    from harness.engine.decide import write as write_changes

    for change in imported.changes:
        change.path.parent.mkdir(parents=True, exist_ok=True)
    write_changes(imported.changes)


def _known(settings: Settings, name: str) -> Article | None:
    from harness.registry.load import load

    loaded = load(settings.root, may_be_empty=True)
    return loaded.registry.articles.get(name) if loaded.registry is not None else None


def _from_address(url: str, settings: Settings, store: Store, reader: Reader, environ: Mapping[str, str]) -> Taken:
    snapshot = captured(
        url,
        capture_settings(settings, environ),
        store,
        by="import",
        source="article",
        otherwise="nothing was written; an article is taken from a whole page only",
        enough=(CaptureState.COMPLETE,),
    )
    return _from_page(
        reader.document(snapshot),
        reader.layout(snapshot),
        f"{url} (snapshot {snapshot.id[:12]}, {snapshot.captured_at})",
    )


def _from_page(document: Document, layout: Layout, origin: str) -> Taken:
    from harness.evidence.markdown import story_markdown

    title, text = story_markdown(document, layout.images)
    if not text:
        raise NotCheckedError(
            f"{origin}: no article was found on the page", "nothing was written; save its text as Markdown"
        )
    return Taken(text=text, title=title, language=document.language.split("-", maxsplit=1)[0].lower(), origin=origin)


def _from_file(path: Path, settings: Settings, environ: Mapping[str, str]) -> Taken:
    suffix = path.suffix.lower()
    if suffix not in (*_WORD, *_PAGES, *_PLAIN):
        raise UsageError(
            f"{path}: {suffix} is no kind of file that an article is taken from",
            "save it as DOCX, HTML, Markdown or text",
        )
    if not path.is_file():
        what = "is no file" if path.exists() else "no such file"
        raise UsageError(f"{path}: {what}", "name a file, or an address with http:// or https://")
    with open(path, "rb") as file:
        data = file.read(MAX_BYTES + 1)
    if len(data) > MAX_BYTES:
        raise UsageError(f"{path} has more than {MAX_BYTES:,} bytes", "nothing was written")
    if not data.strip():
        raise UsageError(f"{path} is empty", "nothing was written")
    if suffix in _WORD:
        return _from_word(path, data)
    if suffix in _PAGES:
        return _from_html(path, data, settings, environ)
    return _from_text(path, data)


def _from_word(path: Path, data: bytes) -> Taken:
    from harness.registry.word import WordError, word_markdown

    try:
        read = word_markdown(data)
    except WordError as error:
        raise UsageError(f"{path}: {error}", "nothing was written; open it and save it as DOCX again") from error
    return Taken(text=read.text, title=read.title, language="", origin=path.name, left_out=read.left_out)


def _from_html(path: Path, data: bytes, settings: Settings, environ: Mapping[str, str]) -> Taken:
    from harness.capture.browser import BrowserStartError
    from harness.capture.offline import OfflineBrowser, PageError
    from harness.evidence.read import read
    from harness.model.layout import Layout

    try:
        with OfflineBrowser(capture_settings(settings, environ).browser) as browser:
            layout = Layout.from_json(json.loads(json.dumps(browser.layout(data).result())))
    except PageError as error:
        raise UsageError(f"{path}: {error}", "nothing was written") from error
    except BrowserStartError as error:
        raise NotCheckedError(str(error), "run `harness doctor`") from error
    return _from_page(read(layout), layout, path.name)


def _from_text(path: Path, data: bytes) -> Taken:
    from harness.registry.yaml_text import decode

    text, problems = decode(data, os.fspath(path)) if len(data) <= 5_000_000 else ("", ())
    if problems:
        raise UsageError(f"{path}: {problems[0].message}", problems[0].hint)
    if not text:
        raise UsageError(f"{path} has {len(data):,} bytes, more than an article can have", "split it")
    front = _FRONT_TITLE.search(text) if text.startswith("---") else None
    heading = re.search(r"^#\s+(.+)$", text, re.MULTILINE)
    title = front.group(1) if front else heading.group(1) if heading else ""
    return Taken(text=text, title=title.strip(), language="", origin=path.name)


def _language(taken: Taken) -> str:
    """What the page says, else what the words speak for; English where they are of none that is known."""
    from harness.evidence.lexicon import page_language

    return taken.language if re.fullmatch(r"[a-z]{2,3}", taken.language) else page_language(taken.text)


def _first_words(text: str) -> str:
    from harness.evidence.article import article_sentences

    first = next(iter(article_sentences(text)), None)
    return " ".join(first.text.split())[:120] if first is not None else "Untitled"


def _slug(text: str) -> str:
    plain = unicodedata.normalize("NFKD", text.casefold())
    plain = "".join(c for c in plain if not unicodedata.combining(c))
    return re.sub(r"[^a-z0-9]+", "-", plain).strip("-")[:48].strip("-") or "article"


def _claims_file(name: str, title: str, taken: Taken) -> str:
    from harness.registry.edit import flow_scalar

    origin = " ".join("".join(c if c.isprintable() else " " for c in taken.origin).split())
    return f"""schema: 1
# Taken from {origin}
article: {{id: {_id(name)}, title: {flow_scalar(title)}, file: {name}.md, language: {_id(taken.language)}}}
policy: {{need: 1 independent, max_age: 3d}}

# Sentences that need no claim, each with a reason: `- {{text: …, why: opinion}}`
no_check: []

# What claims rest on: a page is a `url`, a document kept in the vault a `file`, somebody who was asked a `person`.
sources: {{}}

# `harness draft {name}` begins one for each sentence to check.
claims: {{}}
"""


def _id(name: str) -> str:
    """An id as YAML that no reader takes for a number or for yes and no."""
    return (
        f'"{name}"'
        if not name[0].isalpha() or name in ("no", "on", "off", "yes", "y", "n", "null", "true", "false")
        else name
    )
