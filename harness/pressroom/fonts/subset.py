"""Make the small Korean fonts anew, after Korean text was added to the pages.

    npm pack @fontsource/noto-sans-kr@5.3.0 && tar xzf fontsource-noto-sans-kr-5.3.0.tgz
    uv run --with fonttools --with brotli python harness/pressroom/fonts/subset.py package

Writes a woff2 file per weight with the glyphs that the pages use, and ``glyphs.txt``, which lists them; a test compares
that list with the pages.
"""

from __future__ import annotations

import sys
from pathlib import Path

HERE = Path(__file__).parent
WEIGHTS = (400, 700)


def needed(sites: Path) -> str:
    """Every Korean or full-width character of the files under ``sites``, and printable ASCII, sorted."""
    found = {chr(code) for code in range(0x20, 0x7F)} | set("“”‘’·–—…")
    for file in sorted(sites.rglob("*")):
        if file.suffix in (".html", ".yaml", ".json"):
            found |= {c for c in file.read_text(encoding="utf-8") if korean(c)}
    return "".join(sorted(found))


def korean(character: str) -> bool:
    """Whether a character is Hangul or CJK, which common Latin fonts lack."""
    return "\u1100" <= character <= "\u11ff" or "\u3000" <= character <= "\u9fff" or "\uac00" <= character <= "\ud7a3"


def main(package: Path) -> None:
    """Subset the fonts of the unpacked npm package."""
    from fontTools import subset  # type: ignore[import-not-found]

    text = needed(HERE.parent / "sites")
    for weight in WEIGHTS:
        source = package / "files" / f"noto-sans-kr-korean-{weight}-normal.woff2"
        target = HERE / f"noto-sans-kr-{weight}.woff2"
        subset.main(
            [str(source), f"--text={text}", "--flavor=woff2", "--layout-features=kern", f"--output-file={target}"]
        )
    (HERE / "glyphs.txt").write_text(text + "\n", encoding="utf-8")


if __name__ == "__main__":
    main(Path(sys.argv[1]))
