"""Makes `harness/evidence/gazetteer/people.py`: what people are called in scripts without capitals, from Faker (MIT licence).

Run: python training/common_words/people.py, with the packages of requirements.txt installed.
"""

from __future__ import annotations

import importlib
import textwrap
import unicodedata
from pathlib import Path

_INTO = Path(__file__).resolve().parent.parent.parent / "harness" / "evidence" / "gazetteer" / "people.py"
_LOCALES = {"HEBREW": "he_IL", "ARABIC": "ar_AA", "PERSIAN": "fa_IR", "HINDI": "hi_IN"}


def main() -> None:
    """Writes the names of one word; two words beside each other are told by each."""
    lines = [
        '"""What people are called in Hebrew, Arabic, Persian and Hindi, given names and families\': from Faker (https://github.com/joke2k/faker).',
        "",
        "Copyright (c) 2012 Daniele Faraglia. Permission is hereby granted, free of charge, to any person obtaining a copy of this software and",
        'associated documentation files (the "Software"), to deal in the Software without restriction, including without limitation the rights',
        "to use, copy, modify, merge, publish, distribute, sublicense, and/or sell copies of the Software, and to permit persons to whom the",
        "Software is furnished to do so, subject to the following conditions: The above copyright notice and this permission notice shall be",
        'included in all copies or substantial portions of the Software. The Software is provided "as is", without warranty of any kind, express',
        "or implied, including but not limited to the warranties of merchantability, fitness for a particular purpose and noninfringement. In no",
        "event shall the authors or copyright holders be liable for any claim, damages or other liability, whether in an action of contract, tort",
        "or otherwise, arising from, out of or in connection with the Software or the use or other dealings in the Software.",
        "",
        "Made by training/common_words/people.py. Many are common words as well: they tell a name only where one took another's place.",
        '"""',
    ]
    for script, locale in _LOCALES.items():
        provider = importlib.import_module(f"faker.providers.person.{locale}").Provider
        names = {*provider.first_names, *provider.last_names}
        plain = {"".join(c for c in unicodedata.normalize("NFC", n) if not "\u064b" <= c <= "\u0652") for n in names}
        kept = sorted(n for n in plain if len(n) > 2 and " " not in n and "'" not in n and "’" not in n)
        lines += ["", f'{script}_LIST = """\\', *textwrap.wrap(" ".join(kept), 140, break_on_hyphens=False), '"""']
        lines += [f"{script} = frozenset({script}_LIST.split())"]
    _INTO.write_text("\n".join(lines) + "\n", "utf-8")


if __name__ == "__main__":
    main()
