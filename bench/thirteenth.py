"""Whether quotes are located right, and pages compared right, in short news items in up to 23 languages, with edits as a newsroom makes them.

Run: python bench/thirteenth.py [--set LOT] [--half near|apart|both] [--show N] [--sort NAME] [--language CODE] [--pages] [--layouts FOLDER]. The items stand in bench/passages/measuring_thirteenth.toml
and, further lots, measuring_fourteenth.toml, measuring_fifteenth.toml (names and days in every form), measuring_sixteenth.toml (names alone), measuring_seventeenth.toml (sport, courts, health, economy) and measuring_eighteenth.toml (elections, war, transport, weather). Cases, halves and what is right are those of bench/twelfth.py; besides, a word or a sentence put otherwise must not be told as a number, date, name or negation.
"""

from __future__ import annotations

import sys
from pathlib import Path

sys.path.insert(0, str(Path(__file__).parents[1]))

from bench import twelfth
from bench.evaluator import SETS

LOTS = ("thirteenth", "fourteenth", "fifteenth", "sixteenth", "seventeenth", "eighteenth")

if __name__ == "__main__":
    for lot in [one for one in LOTS if one in sys.argv] or LOTS:
        twelfth.command(__doc__, lot, SETS / f"measuring_{lot}.toml", rewords=True)
