"""`harness locate`: how quotes stand in texts, as a filter."""

from __future__ import annotations

import os
import stat
import sys
from itertools import chain
from typing import IO, TYPE_CHECKING, Any

import click

from harness.engine.json_lines import MOST_BYTES, LineError, batches, object_of, refuse_misnamed

if TYPE_CHECKING:
    from harness.evidence.read import Document


@click.command("locate", short_help="Say how quotes stand in texts: JSON lines in, JSON lines out.")
@click.argument("file", type=click.File("rb"), default="-")
def command(file: IO[bytes]) -> int:
    """Read JSON lines from FILE or standard input, and answer each with one on standard output, in order.

    A line is {"text" or "text_file", "quote", and if wanted "id", "prefix", "suffix", "language", "names"}. `names` are
    spellings that are one name each: [["Kursk", "Курськ"], …], as in a claims file; a language that is not given is told
    by the text's words. The answer is {"id", "status",
    "start", "end", "matched", "changes", "reasons"}; offsets count code points of the text, `changes` are {"kind", "before",
    "after"}. The status is `found` when the words stand, but for typography, where prefix and suffix say; `moved` when they
    stand, but not there; `changed` when the passage stands there with other words; `ambiguous` when nothing tells which of
    several is meant; else `absent`.

    Exits 0 when every line was answered, 2 when one could not be understood, and 3 when a text file could not be read; such
    lines are answered with {"id", "error"}.
    """
    worst = 0
    reader = _Texts()
    for number, line in chain.from_iterable(batches(file)):
        said, code = _answered(line, number, reader)
        _write(said)
        worst = code if worst == 0 or code == 2 else worst
    return worst


class _TextError(LineError):
    """A text file could not be read."""


class _Texts:
    """The texts asked about, each read once while the lines about it follow each other; one is kept at a time."""

    def __init__(self) -> None:
        self._key: tuple[str, str, str] | None = None
        self._document: Document | None = None
        self._text = ""

    def document(self, request: dict[str, Any]) -> tuple[Document, str]:
        """The text of a line as a document, and as it is written. Raises `LineError`."""
        from harness.evidence.plain import read_plain

        language = str(request.get("language") or "")
        if request.get("text") is not None:
            key = ("text", request["text"], language)
        else:
            key = ("file", request["text_file"], language)
        if key != self._key or self._document is None:
            self._key, self._document = None, None
            self._text = key[1] if key[0] == "text" else _read_file(key[1])
            self._document = read_plain(self._text, language=language)
            self._key = key
        return self._document, self._text


def _read_file(name: str) -> str:
    try:
        # A pipe that nobody writes to must hold up no other line.
        with open(name, "rb", opener=lambda path, flags: os.open(path, flags | os.O_NONBLOCK)) as file:
            if not stat.S_ISREG(os.fstat(file.fileno()).st_mode):
                raise _TextError(f"text_file {name}: not a regular file")
            data = file.read(MOST_BYTES + 1)
    except (OSError, ValueError) as error:
        raise _TextError(f"text_file {name}: {getattr(error, 'strerror', None) or error}") from error
    if len(data) > MOST_BYTES:
        raise _TextError(f"text_file {name}: more than {MOST_BYTES // 1024 // 1024} MB")
    try:
        return data.decode("utf-8-sig" if data.startswith(b"\xef\xbb\xbf") else "utf-8")
    except UnicodeDecodeError as error:
        raise _TextError(f"text_file {name}: not UTF-8 at byte {error.start}") from error


def _answered(line: bytes | None, number: int, texts: _Texts) -> tuple[dict[str, Any], int]:
    """The answer to one line, and the exit code that it means."""
    identity: Any = None
    try:
        request = object_of(line, number)
        identity = request.get("id")
        _check(request)
        return _answer(request, texts), 0
    except LineError as problem:
        return {"id": identity, "error": str(problem)}, 3 if isinstance(problem, _TextError) else 2


_KEYS = ("id", "text", "text_file", "quote", "prefix", "suffix", "language", "names")
# As other commands and claims files call them.
_INSTEAD = {"after": "prefix", "before": "suffix", "quotes": "quote", "exact": "quote", "file": "text_file"}


def _check(request: dict[str, Any]) -> None:
    """Raises `LineError` for a line that lacks what it must have, or has it in another type."""
    from harness.evidence.declared import names_trouble
    from harness.evidence.verbatim import pieces

    refuse_misnamed(request, _KEYS, _INSTEAD)
    for name in ("text", "text_file", "quote", "prefix", "suffix", "language"):
        if request.get(name) is not None and not isinstance(request[name], str):
            raise LineError(f"{name} is not a string")
    if reason := names_trouble(request.get("names")):
        raise LineError(reason)
    if request.get("quote") is None:
        raise LineError("no quote")
    if not pieces(request["quote"]):
        raise LineError("the quote holds no word")
    given = [name for name in ("text", "text_file") if request.get(name) is not None]
    if len(given) != 1:
        raise LineError("neither text nor text_file" if not given else "both text and text_file")


def _answer(request: dict[str, Any], texts: _Texts) -> dict[str, Any]:
    from harness.evidence.answer import answer
    from harness.evidence.declared import names_of
    from harness.model.registry import TextQuote

    quote = TextQuote(exact=request["quote"], prefix=request.get("prefix") or "", suffix=request.get("suffix") or "")
    document, text = texts.document(request)
    found = answer(document, quote, names_of(request.get("names") or ()))
    said: dict[str, Any] = {
        "id": request.get("id"),
        "status": found.status.value,
        "start": found.start,
        "end": found.end,
        "matched": None if found.start is None else text[found.start : found.end],
        "changes": [{"kind": c.kind.value, "before": c.before, "after": c.after} for c in found.changes],
        "reasons": list(found.reasons),
    }
    if found.rivals:
        said["rivals"] = [list(span) for span in found.rivals]
    return said


def _write(said: dict[str, Any]) -> None:
    """One line on standard output, at once."""
    from harness.engine.json_lines import line_of

    sys.stdout.buffer.write(line_of(said))
    sys.stdout.buffer.flush()
