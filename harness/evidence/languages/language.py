"""What one language's table holds. Forms are separated by ``|``; ``*`` after a word stands for any ending."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field

Forms = Mapping[str, str]


@dataclass(frozen=True, slots=True, kw_only=True, eq=False)
class Language:
    """The words of one language that turn what a sentence asserts, by canonical value.

    ``comparators`` count only beside a number (“over 300”, not “over Kursk”), ``after`` only behind one (“or more”).
    ``date_words`` are weeks, seasons and times of day by canonical value; ``senses`` words of one family and their pole
    (``rise:up``, ``rise:down``), which tell a word that flipped from one that was only put otherwise. ``function`` words tell languages of one script apart and are never names; ``starters`` are other words that often
    begin a sentence. ``not_names`` are endings that names do not have.
    """

    code: str
    script: str
    numerals: Mapping[float, str] = field(default_factory=dict)
    ordinals: Mapping[float, str] = field(default_factory=dict)
    multipliers: Mapping[float, str] = field(default_factory=dict)
    months: tuple[str, ...] = ()
    weekdays: tuple[str, ...] = ()
    relative_days: Mapping[int, str] = field(default_factory=dict)
    units: Forms = field(default_factory=dict)
    scopes: Forms = field(default_factory=dict)
    negations: Forms = field(default_factory=dict)
    quantifiers: Forms = field(default_factory=dict)
    comparators: Forms = field(default_factory=dict)
    after: Forms = field(default_factory=dict)
    modality: Forms = field(default_factory=dict)
    attribution: Forms = field(default_factory=dict)
    date_words: Forms = field(default_factory=dict)
    senses: Forms = field(default_factory=dict)
    not_tokens: str = ""
    function: str = ""
    starters: str = ""
    not_names: str = ""
