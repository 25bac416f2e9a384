"""One file of the registry while it is read: its data with positions, and what is wrong with it."""

from __future__ import annotations

from dataclasses import dataclass, field
from pathlib import Path, PurePosixPath
from typing import Any

from harness.evidence.edtf import EdtfError, interval
from harness.model.place import Place, Problem
from harness.registry.yaml_text import Position, YamlMap


@dataclass(slots=True, kw_only=True)
class Sheet:
    """One file: its name as shown, its path, its raw data with positions, and the model that checked it.

    Reading it adds its problems, the bytes of its article, and whether other files than these were looked at.
    """

    file: str
    path: Path
    raw: YamlMap
    model: Any
    problems: list[Problem] = field(default_factory=list)
    article_bytes: bytes | None = None
    looked_further: bool = False
    _pictures: set[Path] = field(default_factory=set)

    def place(self, at: Position) -> Place:
        """That position of this file."""
        return Place(file=self.file, line=at[0], column=at[1])

    def say(self, place: Place, code: str, message: str, hint: str, *, warning: bool = False) -> None:
        """Add a problem."""
        self.problems.append(Problem(place=place, code=code, message=message, hint=hint, warning=warning))

    def edtf(self, text: str | None, raw: YamlMap, key: str) -> None:
        """Say what is wrong with the date that ``raw`` has under ``key``, if anything."""
        if text is None:
            return
        try:
            interval(text)
        except EdtfError as error:
            at = raw.values_at.get(key, raw.at)
            message, _, hint = str(error).partition("; ")
            self.say(
                self.place(at),
                "FC014",
                f"{key}: {message}",
                hint or "dates are EDTF: 2024-10-18, 2024-10, 2024-10-08/2024-10-13",
            )

    def vault(self, name: str | None, raw: YamlMap, key: str) -> None:
        """Say what is wrong with the name of a file in the vault, if anything."""
        if name is None:
            return
        parts = PurePosixPath(name.removeprefix("vault:")).parts
        if ".." in parts or any(c < " " for c in name):
            self.say(
                self.place(raw.values_at.get(key, raw.at)),
                "FC024",
                f"{key}: {name!r} leads out of the vault",
                "write `vault:name`",
            )

    def beside(self, name: str, place: Place, code: str, what: str) -> Path | None:
        """The path of a file beside the claims file, ``None`` (and a problem) when the name leads elsewhere."""
        folder = self.path.parent
        pure = PurePosixPath(name)
        if pure.is_absolute() or ".." in pure.parts or "\\" in name or (len(name) > 1 and name[1] == ":"):
            self.say(
                place,
                code,
                f"{what} {name!r} is not beside the claims file",
                "name a file in the same folder or below it",
            )
            return None
        path = folder / name
        try:
            if not path.resolve().is_relative_to(folder.resolve()):
                self.say(
                    place,
                    code,
                    f"{what} {name!r} leads out of the folder",
                    "name a file in the same folder or below it",
                )
                return None
        except (OSError, ValueError, RuntimeError):
            self.say(
                place, code, f"{what} {name[:80]!r} is not a file name", "name a file in the same folder or below it"
            )
            return None
        return path

    def picture(self, name: str, place: Place) -> None:
        """Say what is wrong with a picture beside the claims file: elsewhere, missing, or none."""
        self.looked_further = True
        path = self.beside(name, place, "FC024", "the picture")
        if path is None or path in self._pictures:
            return
        if not path.is_file():
            self.say(place, "FC024", f"the picture {name} is not there", "put it beside the claims file")
            return
        from PIL import Image

        try:
            with Image.open(path):
                self._pictures.add(path)
        except OSError as error:
            why = error.strerror or "it is not a picture of a kind that is read here"
            self.say(place, "FC024", f"the picture {name} cannot be read: {why}", "save it as JPEG, PNG or WebP")
        except (ValueError, SyntaxError, Image.DecompressionBombError):
            self.say(place, "FC024", f"the picture {name} cannot be read", "save it as JPEG, PNG or WebP")


def short(text: str) -> str:
    """``text`` as a message quotes it."""
    return text if len(text) <= 60 else text[:59].rsplit(" ", 1)[0] + "…"
