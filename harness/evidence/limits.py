"""Sentences that limit the one before them, or set something against it: “This figure excludes small vessels”, “Ausgenommen sind allerdings …”,
“Однако …”. Whether one stands beside a passage or not makes the same words say more or less."""

from __future__ import annotations

import re
from functools import lru_cache

from harness.evidence.patterns import later

# What it says of what was said before: that it leaves something out, or holds so far only.
_OF_IT = (
    r"\b(?:this|that|these|those|the)\s(?:\w+\s)?(?:figures?|numbers?|statements?|claims?|counts?|totals?|data|estimates?|rules?|bans?|words?|promises?|pledges?|offers?|assurances?)\s(?:\w+\s){0,2}?(?:excludes?|exclud(?:ed|ing)|omits?|leaves? out|appl(?:y|ies|ied) only|holds? only|only (?:covers?|includes?|applies|refers?|holds?)|(?:do|does|did) not (?:include|cover|count|apply|extend))\b"
    r"|\b(?:applies|apply|applied|valid|holds?) only (?:to|until|for|if|in)\b|\bwith the (?:sole )?exception of\b|\bexcluded (?:are|is|were|was)\b"
    r"|\b(?:ausgenommen|nicht (?:eingerechnet|enthalten|mitgezählt|berücksichtigt|erfasst))\b|\bgilt (?:aber |jedoch |allerdings )?nur\b|\bmit ausnahme\b"
    r"|\b(?:à l['’]exception|hormis|ne (?:comprend|comprennent|concerne|concernent|s['’]applique|tient pas compte|vaut))\b|\bno (?:incluye|incluyen|cubre|contempla)\b|\b(?:solo|sólo|únicamente) (?:se aplica|vale|incluye|rige)\b|\b(?:con|a) excepci[oó]n de\b"
    r"|\bnon (?:include|comprende|vale)\b|\b(?:vale|si applica) solo\b|\bad eccezione\b|\bnão (?:inclui|abrange|vale)\b|\b(?:só|apenas) (?:vale|se aplica)\b|\bcom exceção\b|\b(?:uitgezonderd|niet meegeteld|niet meegerekend)\b|\bgeldt (?:echter )?alleen\b"
    r"|\bnie (?:obejmuje|uwzględnia|dotyczy)\b|\b(?:dotyczy|obowiązuje) tylko\b|\bz wyjątkiem\b|\bне (?:враховує|враховано|включає|охоплює|стосується|учитывает\w*|учтены|включает|касается|распространяется)\b|\b(?:за винятком|за исключением)\b|\b(?:діє|стосується|действует|касается) (?:лише|тільки|только|лишь)\b"
    r"|\b(?:nezahrnuje|nezahŕňa|s výjimkou|s výnimkou|ne uključuje|osim za|не укључује|не включва|с изключение на|nu include|cu excepția|nem tartalmazza|kivételével|lukuun ottamatta|ei sisällä|med undantag|med undtagelse|med unntak|omfattar inte|omfatter ikke|välja arvatud|izņemot|išskyrus)\b"
    r"|\b(?:hariç|dahil değil|kapsamıyor)\b|(?:باستثناء|لا يشمل|لا تشمل|به جز|به استثنای|شامل نمی‌شود|למעט|אינו כולל|אינה כוללת|को छोड़कर|शामिल नहीं)|(?:を除く|除き|含まない|含まれて?いない|除外|不包括|不含|不适用|제외|포함하지 않|포함되지 않)|\b(?:kecuali|tidak termasuk|hanya berlaku)\b|(?:ngoại trừ|không bao gồm|chỉ áp dụng)|(?:ยกเว้น|ไม่รวม|ใช้เฉพาะ)|(?:εξαιρ\w+|δεν περιλαμβάν\w+|ισχύει μόνο)"
)
# What sets a sentence against the one before it.
_AGAINST = (
    r"^\W{0,3}(?:but|yet|however|nevertheless|that said|except that)\b|,\s(?:however|though)\b|\b(?:however|though),|\b(?:allerdings|jedoch|hingegen|dagegen)\b|^\W{0,3}(?:doch|aber)\b|\b(?:cependant|toutefois|néanmoins|pourtant|en revanche)\b|^\W{0,3}mais\b"
    r"|\b(?:sin embargo|no obstante|en cambio)\b|^\W{0,3}pero\b|\b(?:tuttavia|però)\b|^\W{0,3}ma\b|\b(?:no entanto|porém|contudo|todavia)\b|^\W{0,3}mas\b|\b(?:echter|daarentegen)\b|^\W{0,3}maar\b|\b(?:jednak(?:że)?|natomiast)\b|^\W{0,3}(?:ale|lecz)\b"
    r"|(?<!\w)(?:однак|проте|втім|натомість|однако|впрочем|обаче|међутим|ипак|аднак)(?!\w)|^\W{0,3}(?:але|но)\b|\b(?:však|ovšem|avšak|nicméně)\b|^\W{0,3}(?:međutim|ipak|vendar|toda|însă|dar|azonban|viszont|kuitenkin|mutta|men|dock|dog|imidlertid|likevel|siiski|kuid|tomēr|tačiau|visgi)\b|\b(?:azonban|viszont|însă|kuitenkin|dock|imidlertid|däremot|derimod)\b"
    r"|^\W{0,3}(?:ancak|fakat|oysa|ne var ki)\b|^\W{0,3}(?:ولكن|لكن|غير أن|إلا أن|اما|با این حال|אולם|אבל|אך|עם זאת|हालांकि|हालाँकि|लेकिन|しかし|ただし|もっとも|但|然而|不过|不過|그러나|하지만|다만|ωστόσο|όμως|namun|tetapi|tuy nhiên|nhưng|อย่างไรก็ตาม|แต่)"
)
_LIMITS = later(f"(?:{_OF_IT}|{_AGAINST})", re.IGNORECASE)
_LIMITS_IT = later(_OF_IT, re.IGNORECASE)
_LONGEST = 400


@lru_cache(maxsize=4096)
def limits(sentence: str) -> bool:
    """Whether a sentence limits what stands before it or sets something against that."""
    return len(sentence) <= _LONGEST and _LIMITS.search(" ".join(sentence.split())) is not None


@lru_cache(maxsize=4096)
def limits_it(sentence: str) -> bool:
    """Whether a sentence says that something said before holds so far only, or leaves something out."""
    return len(sentence) <= _LONGEST and _LIMITS_IT.search(" ".join(sentence.split())) is not None
