"""English words that British and American writers spell in two ways, brought to one spelling: “kilometres” and “kilometers” are one word.

Only pairs of which neither is another word are here: “tyre” and “tire”, “storey” and “story”, “practise” and “practice” are not.
"""

from __future__ import annotations

import re

_OUR = "arb arm behavi cand clam col demean endeav fav ferv flav glam harb hon hum lab neighb od ranc rig rum sav savi splend succ tum val vap vig"  # fmt: skip
_RE = "calib cent fib goit lit lust manoeuv meag met mit och sab salpet scept sepulch somb spect theat"
_LL = "cancel channel counsel dial duel enamel equal fuel gambol gravel grovel imperil jewel label level libel marshal marvel model panel pencil quarrel refuel revel rival shovel signal snivel spiral squirrel swivel tinsel total towel travel tunnel unravel yodel"  # fmt: skip
_AE = "anaem anaesth archaeolog encyclopaed gynaecolog haemat haemo leukaem orthopaed paediatr palaeo"
_OE = "diarrhoea foetal foetus oesoph oestrogen manoeuv"

_PAIRS: tuple[tuple[str, str], ...] = (
    # Three letters at least before the ending keep “rise”, “wise” and “prise” out; “promise”, “exercise” are spelled in one way only,
    # and become the same word whoever writes them.
    (r"([a-z]{3,})is(e|ed|es|er|ers|ing|ation|ations|ational)", r"\1iz\2"),
    (r"(anal|paral|catal|electrol|hydrol)ys(e|ed|er|ers|ing)", r"\1yz\2"),
    (rf"({_OUR.replace(' ', '|')})our([a-z]*)", r"\1or\2"),
    (rf"([a-z]*(?:{_RE.replace(' ', '|')}))re(s)?", r"\1er\2"),
    (rf"([a-z]*(?:{_RE.replace(' ', '|')}))red", r"\1ered"),
    (rf"({_LL.replace(' ', '|')})l(ed|er|ers|ing|ings|or|ors|ous|ously|ery)", r"\1\2"),
    (r"(def|off|pret)ence(s|less)?", r"\1ense\2"),
    (r"licence(s)?", r"license\1"),
    (r"(enrol|fulfil|instal|distil)(s|ment|ments)", r"\1l\2"),
    (r"(enrol|fulfil|instal|distil)", r"\1l"),
    (r"(catal|dial|anal|monol|epil|prol)ogue(s|d)?", r"\1og\2"),
    (r"programme(s)?", r"program\1"),
    (r"per ?cent", "percent"),
    (r"(judg|acknowledg|abridg|lodg)ement(s)?", r"\1ment\2"),
    (r"(ag)eing", r"\1ing"),
    (r"grey(s|er|ish)?", r"gray\1"),
    (r"plough([a-z]*)", r"plow\1"),
    (r"sceptic([a-z]*)", r"skeptic\1"),
    (r"mould([a-z]*)", r"mold\1"),
    (r"aluminium", "aluminum"),
    (r"sulph([a-z]+)", r"sulf\1"),
    (r"e-mail([a-z]*)", r"email\1"),
    (r"co-(operat|ordinat)([a-z]*)", r"co\1\2"),
    (r"(to|after|back|for|up|down|in|out)wards", r"\1ward"),
)
_DIGRAPH = re.compile("ae|oe", re.IGNORECASE)
_WITH_DIGRAPH = re.compile(rf"\b(?:{f'{_AE} {_OE}'.replace(' ', '|')})", re.IGNORECASE)
_COMPILED = tuple((re.compile(rf"\b{pattern}\b", re.IGNORECASE), to) for pattern, to in _PAIRS)


def one_spelling(text: str) -> str:
    """``text`` with words that are spelled in two ways in English in one of them; for comparing, not for reading."""
    text = _WITH_DIGRAPH.sub(lambda stem: _DIGRAPH.sub("e", stem.group()), text)
    for pattern, to in _COMPILED:
        text = pattern.sub(to, text)
    return text
