"""What a measurement may be asked for on its command line: a word that it does not know ends it at once, with its usage, and not after hours of measuring all."""

from __future__ import annotations

import argparse
from collections.abc import Iterable
from pathlib import Path


def asked(
    doc: str | None,
    sets: Iterable[str] = (),
    *,
    flags: Iterable[str] = (),
    folders: Iterable[str] = (),
    numbers: str = "",
) -> argparse.Namespace:
    """What was asked for: ``sets``, names of those allowed; ``flags``, each true or false; ``folders``, each a path or none; and ``numbers``,
    whole numbers from 1 on, of which ``numbers`` says what they are (no number is allowed where it is empty).

    Raises:
        SystemExit: with 2 for anything else, and with 0 after ``--help``, which prints ``doc``.
    """
    allowed = tuple(sets)
    parser = argparse.ArgumentParser(
        description=doc, formatter_class=argparse.RawDescriptionHelpFormatter, allow_abbrev=False
    )
    for name in flags:
        parser.add_argument(f"--{name}", action="store_true")
    for name in folders:
        parser.add_argument(f"--{name}", type=Path, metavar="FOLDER")
    what = [f"one or more of: {', '.join(allowed)}"] if allowed else []
    what += [numbers] if numbers else []
    if what:
        parser.add_argument("words", nargs="*", metavar="SET" if allowed else "NUMBER", help="; or ".join(what))
    given = parser.parse_args()
    given.sets, given.numbers = [], []
    for word in getattr(given, "words", ()):
        if word in allowed:
            given.sets.append(word)
        elif numbers and word.isascii() and word.isdigit() and int(word):
            given.numbers.append(int(word))
        else:
            parser.error(f"{word!r} is not {', nor '.join(what)}")
    return given
