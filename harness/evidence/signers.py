"""Who signs a story, of the pieces of its head that may: without what a template left there, separators, and the mark that an editor has seen it."""

from __future__ import annotations

import re
from collections.abc import Sequence

from harness.evidence.patterns import later

# Signs that part pieces, at either end of one.
_APART = " \t·•●|/\\,;:–—-_*'’‘`\"“”„«»‹›<>→►▸★"
# What a template leaves where nothing was filled in.
_LEFT = later(
    r"\{\{.*\}\}|\$\{.*\}|\{%.*%\}|\[\[?.*\]\]?|%[\w.]+%|<%.*%>|\[object \w+\]|undefined|null|none|nan|n/a|tba|lorem ipsum|(?:author|byline|name)[ _]?name",
    re.IGNORECASE,
)
# An editorial's mark beside a name: “Red.”, “ред.”. Alone it says who signs.
_OF_EDITORS = later(
    r"[(\[]?(?:red|réd|redak|redakt|redaz|redac|edit|eds?|szerk|ur|toim|toim\.?huom|ред|редкол|урeдн|ур|уред|συντ|yay|הע|מערכת|編集|编|編|편집)\.?[)\]]?",
    re.IGNORECASE,
)


def signers(names: Sequence[str]) -> tuple[str, ...]:
    """The names, each once and in their order."""
    bare = [name.strip(_APART) if name[-1:] not in '"”»' else name for name in names]
    told = [name for name in bare if any(map(str.isalpha, name)) and not _LEFT.fullmatch(name)]
    named = [name for name in told if not _OF_EDITORS.fullmatch(name)]
    return tuple(dict.fromkeys(named or told))
