"""Words that turn or limit what a sentence asserts: negations, quantifiers, modality, attribution, per language."""

from __future__ import annotations

import re
from functools import lru_cache

from harness.model.passage import TokenKind

# Kind → canonical value → pattern. Values are equal for equal meaning within a kind, also across languages.
_TABLES: dict[TokenKind, tuple[tuple[str, str], ...]] = {
    TokenKind.NEGATION: (
        ("not", r"not|\w+n['’]t|cannot|nicht|pas|не|ne\s+\w+\s+pas|않\w*|아니\w*|(?<![가-힣])안(?=\s)|못\w*"),
        ("no", r"no|none|nobody|nothing|neither|nor|kein\w*|niemand|aucune?|ninguno?|ninguna|ні|ани|нет|жодн\w*|нікого|никто|никого|ніхто|немає|없\w*"),
        ("never", r"never|nie|niemals|jamais|nunca|ніколи|никогда"),
        ("without", r"without|ohne|sans|sin|без"),
        ("denied", r"den(?:y|ies|ied)|deny?ing|refut(?:e|es|ed)|bestritt\w*|dementier\w*|dément\w*|negó|desmint\w*|запереч\w*|спросту\w*|отрица\w*|опроверг\w*|부인\w*"),
        ("false", r"false|untrue|falsch|faux|falso|неправд\w*|ложн\w*|фейк\w*|거짓\w*"),
        ("un-", r"un(?:confirmed|verified|known|likely|able|proven)|непідтвердж\w*|неподтвержд\w*|невідом\w*|неизвестн\w*"),
    ),
    TokenKind.QUANTIFIER: (
        ("some", r"some|einige|certains|algunos|деякі|деяких|некоторые|некоторых|일부"),
        ("all", r"all|every|each|entire|alle|tous|todos|усі|всі|всіх|усіх|все|всех|모든|모두|전원"),
        ("most", r"most|majority|meisten|plupart|mayoría|більшість|большинство|대부분"),
        ("few", r"few|wenige|peu|pocos|кілька|декілька|несколько|몇"),
        ("many", r"many|viele|beaucoup|muchos|багато|много|многие|많은"),
        ("half", r"half|hälfte|moitié|mitad|половин\w*|절반"),
        ("only", r"only|nur|seulement|sólo|solo|лише|тільки|только|лишь|만(?=\s)"),
        ("at least", r"at least|mindestens|au moins|al menos|щонайменше|принаймні|как минимум|не менее|최소"),
        ("at most", r"at most|up to|höchstens|bis zu|au plus|como máximo|щонайбільше|не більше|не более|최대"),
        ("more than", r"more than|over|mehr als|plus de|más de|понад|більше ніж|більше|свыше|более|больше|이상"),
        ("less than", r"less than|fewer than|under|weniger als|moins de|menos de|менше ніж|менше|менее|меньше|미만|이하"),
        ("about", r"about|around|roughly|approximately|etwa|rund|environ|unos|близько|приблизно|около|примерно|약"),
        ("nearly", r"nearly|almost|fast|presque|casi|майже|почти|거의"),
    ),
    TokenKind.MODALITY: (
        ("may", r"(?-i:may)|might|could|possibly|perhaps|könnte\w*|möglicherweise|pourrai\w*|peut-être|podría\w*|quizás|може|можуть|можливо|может|могут|возможно|수 있\w*"),
        ("will", r"will|shall|wird|werden|буде|будуть|будет|будут|것이다"),
        ("would", r"would|should|würde\w*|sollte\w*|б|би|бы"),
        ("must", r"must|muss|müssen|doit|doivent|debe\w*|мусить|мусять|повинн\w*|должн\w*|해야"),
        ("expected", r"expected|planned|planning|erwartet|geplant|attendus?|prévus?|esperado\w*|очіку\w*|план\w*|ожида\w*|예상\w*|예정\w*"),
        ("likely", r"likely|probably|wahrscheinlich|probablement|probablemente|ймовірно|вероятно|скорее всего"),
        ("alleged", r"alleged(?:ly)?|reported(?:ly)?|apparent(?:ly)?|purported(?:ly)?|angeblich|mutmaßlich\w*|présumé\w*|presunt\w*|нібито|ймовірн\w*|якобы|предположительно|추정\w*"),
    ),
    TokenKind.ATTRIBUTION: (
        ("said", r"said|says|told|stated|sagte\w*|erklärte\w*|a déclaré|déclare|dijo|declaró|заяви\w*|сказа\w*|повідоми\w*|сообщи\w*|말했\w*|밝혔\w*|전했\w*|발표\w*"),
        ("confirmed", r"confirm(?:s|ed|ing)?|bestätig\w*|confirm[ée]\w*|confirmó|підтверд\w*|подтверд\w*|확인\w*|acknowledg\w*|визна\w*|призна\w*|인정\w*"),
        ("claimed", r"claim(?:s|ed|ing)?|behaupte\w*|affirm\w*|afirm\w*|стверджу\w*|утвержда\w*|주장\w*"),
        ("according to", r"according to|laut|zufolge|selon|d['’]après|según|за словами|за даними|згідно|по словам|по данным|согласно|에 따르면"),
        ("estimated", r"estimat(?:e|es|ed)|schätz\w*|estim[ée]\w*|оціню\w*|оценива\w*"),
    ),
}  # fmt: skip

# “No more than” and the like are quantifiers, not negations.
_NOT_NEGATIONS = re.compile(
    r"(?:no|not) (?:more|less|fewer) than|no later than|not only|не (?:більше|менше|более|менее)|не только|не лише|не тільки",
    re.IGNORECASE,
)


@lru_cache(maxsize=8)
def _pattern(kind: TokenKind) -> re.Pattern[str]:
    groups = "|".join(f"(?P<g{i}>{pattern})" for i, (_, pattern) in enumerate(_TABLES[kind]))
    # Korean words carry their endings and particles without a space.
    return re.compile(rf"(?<![^\W\d_가-힣])(?:{groups})(?![^\W\d_])", re.IGNORECASE)


def turning_words(text: str) -> list[tuple[TokenKind, int, int, str]]:
    """The turning words in ``text`` as ``(kind, start, end, canonical value)``, ordered by place, none overlapping."""
    taken: set[int] = set()
    found: list[tuple[TokenKind, int, int, str]] = []
    for match in _NOT_NEGATIONS.finditer(text):
        word = match.group().casefold()
        value = (
            "only"
            if "only" in word or "лише" in word or "тільки" in word or "только" in word
            else " ".join(word.split())
        )
        found.append((TokenKind.QUANTIFIER, match.start(), match.end(), value))
        taken.update(range(match.start(), match.end()))
    for kind in _TABLES:
        for match in _pattern(kind).finditer(text):
            span = range(match.start(), match.end())
            if taken.intersection(span):
                continue
            taken.update(span)
            assert match.lastgroup is not None
            value = _TABLES[kind][int(match.lastgroup[1:])][0]
            found.append((kind, match.start(), match.end(), value))
    return sorted(found, key=lambda token: token[1])
