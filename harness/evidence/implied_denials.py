"""A denial that the other passage says with a word that has it in its meaning: could not raise it, it was out of reach; did not come, stayed away; have not found
it, it remains unknown."""

from __future__ import annotations

import re

from harness.evidence.left_over import LeftOver, Side
from harness.evidence.negated import negates_once
from harness.evidence.patterns import later
from harness.evidence.pieces import Piece, is_negation
from harness.model.passage import TokenKind

# What says without a negation that a thing is not done, not known, not there or cannot be.
_SAID_BY_LANGUAGE = {
    "en": r"(?:out of|beyond)\s(?:\w+\s)?(?:reach|means|power|capacity)|beyond\s(?:[\w']+\s){1,3}means|(?:stay|stayed|staying|kept|remained)\s(?:away|silent|unanswered|unknown|unclear|open)|absent|absence|missed|miss|misses|broke\s(?:\w+\s){1,2}(?:promise|word|pledge)|(?:fell|fall|falls|falling|stopped)\sshort|too\s(?:much|large|big|high|expensive|heavy|costly|dear)\sfor|unanswered|unsolved|unresolved|unclear|unknown|uncertain|unpaid|unable|impossible|a mystery|withheld|struggled?|hard-pressed|ignored|ignores|ran\sout\sof|shortage|lacks?|lacked|without\sprecedent|unprecedented|except",
    "de": r"außer\sreichweite|übersteigt|überstieg|übersteigen|überfordert|unerschwinglich|unbezahlbar|unmöglich|außerstande|außer\sstande|ferngeblieben|blieb\w*\s(?:\w+\s){0,4}(?:fern|aus|offen|unklar|unbekannt|unbeantwortet|stumm)|bleib\w*\s(?:\w+\s){0,4}(?:fern|aus|offen|unklar|unbekannt|unbeantwortet)|schwieg\w*|abwesend|fehlte\w*|fehlt|fehlen|verfehlt\w*|verpasst\w*|versäumt\w*|brach\s|unklar|unbekannt|ungewiss|unbeantwortet|ungeklärt|offen\sgeblieben|zu\s(?:teuer|hoch|groß|viel|schwer)\sfür|überschreitet|fällt|fiel|fielen|entfällt|entfallen|entfiel\w*|ausgefallen|mehr\sals\s(?:bei\s)?(?:je|jede\w*)|beispiellos\w*|mangelt\w*|mangel",
    "fr": r"hors\sde\sportée|hors\sde\sprix|au-delà\sdes?\s(?:\w+\s)?moyens|au-dessus\sdes?\s(?:\w+\s)?moyens|dépasse\w*|excède\w*|incapables?|impossible|absente?s?|absence|manqué\w*|manque\w*|raté\w*|inconnue?s?|ignorée?s?|ignore\w*|incertaine?s?|sans\sréponse|en\ssuspens|à\sl'écart|gardé\sle\ssilence|garde\sle\ssilence|trop\s(?:chère?|lourde?|élevée?|grande?|importante?)s?\spour|peine\sà|échoué\sà|inaccessible|sauf|excepté|hormis|faute\sd[e']|jamais-vu|inédite?s?|sans\sprécédent",
    "es": r"fuera\sde(?:l)?\s(?:su\s)?alcance|por\sencima\sde\s(?:sus|las)\sposibilidades|inalcanzable\w*|inasumible\w*|excede\w*|supera\w*|rebasa\w*|incapa(?:z|ces)|imposible|ausente\w*|ausentó|ausencia|faltó|faltaron|falta|desconocid\w+|se\sdesconoce\w*|se\signora\w*|ignora\w*|incierto\w*|incumpli\w+|sin\srespuesta|guardó\ssilencio|guarda\ssilencio|demasiado\s(?:car|alt|grand|elevad)\w+\spara|salvo|excepto|sin\sprecedentes|inédit\w+|escase\w+",
    "it": r"fuori\s(?:dalla\s)?portata|al\sdi\slà\sdelle\s(?:sue\s|loro\s)?possibilità|al\sdi\ssopra\sdelle\s(?:sue\s|loro\s)?possibilità|supera\w*|eccede\w*|insostenibil\w+|incapac\w+|impossibile|assent\w+|mancat\w+|manca\w*|ignot\w+|sconosciut\w+|ignora\w*|incert\w+|senza\srisposta|troppo\s(?:car|alt|grand|elevat|pesant)\w+\sper|salvo|tranne|senza\sprecedenti|inedit\w+|carenza",
    "pt": r"fora\sd[oe]\s(?:seu\s)?alcance|acima\sdas\s(?:suas\s)?possibilidades|excede\w*|ultrapassa\w*|incapa(?:z|zes)|impossível|ausente\w*|ausência|faltou|faltaram|falta|desconhecid\w+|desconhece\w*|ignora\w*|incert\w+|incumpri\w+|sem\sresposta|em\ssilêncio|demasiado\s(?:car|alt|grand|elevad)\w+\spara|salvo|exceto|sem\sprecedentes|inédit\w+|escasse\w+",
    "nl": r"buiten\s(?:het\s)?bereik|boven\s(?:de\s|zijn\s|haar\s|hun\s)?macht|te\s(?:duur|hoog|groot|veel|zwaar)\svoor|onmogelijk|onbetaalbaar|afwezig|wegbleef|weggebleven|bleef\w*\s(?:\w+\s){0,3}(?:weg|onbekend|onduidelijk|onbeantwoord)|ontbre\w+|ontbrak\w*|gemist|miste\w*|onbekend|onduidelijk|onzeker|onbeantwoord|zweeg|zwegen|overstijgt|overtreft",
    "pl": r"poza\s(?:\w+\s)?zasięgiem|przekracza\w*|przerasta\w*|ponad\s(?:\w+\s)?siły|niemożliw\w+|niezdoln\w+|nieobecn\w+|zabrakł\w+|brakuje|brakował\w*|brak|nieznan\w+|niejasn\w+|niepewn\w+|milcz\w+|bez\sodpowiedzi|złama\w+|zbyt\s(?:drog|wysok|duż)\w+\sdla",
    "uk": r"непосильн\w+|не\sпід\sсилу|понад\s(?:\w+\s)?сили|недосяжн\w+|перевищу\w+|неможлив\w+|відсутн\w+|бракує|бракувало|забракло|невідом\w+|незрозуміл\w+|нез'ясован\w+|промовчал\w*|промовчав|мовчи\w*|порушив|порушила|порушили|пропустив|пропустила|пропустили|без\sвідповіді|нездатн\w+|нестач\w+|дефіцит\w*|брак",
    "ru": r"непосильн\w+|не\sпо\sсилам|не\sпо\sкарману|недоступн\w+|превыша\w+|невозможн\w+|отсутств\w+|недостаёт|недостает|неизвестн\w+|неясн\w+|промолчал\w*|молчи\w*|молчал\w*|нарушил\w*|пропустил\w*|без\sответа|неспособн\w+|не\sв\sсилах|нехватк\w+|дефицит\w*",
    "tr": r"(?:gücünü|imkânlarını|imkanlarını|bütçesini)\saş\w+|imkânsız\w*|imkansız\w*|mümkünsüz\w*|yoksun\w*|belirsiz\w*|bilinmez\w*|meçhul\w*|uzak\s(?:durdu|kaldı|duruyor)|sessiz\s(?:kaldı|kalıyor)|yanıtsız\w*|cevapsız\w*|eksik\w*|aciz\w*|devre\sdışı|arızalı|bozuk",
    "ar": r"خارج\s(?:عن\s)?(?:ال)?(?:متناول|قدرة|طاقة)\w*|فوق\s(?:طاقة|قدرة)\w*|يفوق\w*|تفوق\w*|يتجاوز\w*|تتجاوز\w*|مستحيل\w*|يستحيل|عاجز\w*|عجز\w*|تعجز|يعجز|غائب\w*|غياب\w*|تغيب\w*|غاب\w*|مجهول\w*|غامض\w*|صامت\w*|التزم\w*\sالصمت|يفتقر\w*|تفتقر\w*|افتقر\w*|رفض\w*|يرفض\w*|ترفض\w*",
    "hi": r"असंभव|नामुमकिन|अज्ञात|अनुपस्थित|असमर्थ|वंचित|लापता|अनसुलझ\w*|अधूर\w*|कमी",
    "ja": r"手が届か|手に余|困難|難し|難い|がた[いく]|不可能|欠席|不在|不明|未定|未解決|未回答|無回答|黙っ|沈黙|見送|余らせ|余っ|余り|残し|残っ",
    "zh": r"难以|難以|无力|無力|无法|無法|拿不出|办不到|辦不到|做不到|承担不起|承擔不起|负担不起|負擔不起|缺席|缺少|缺乏|未知|不明|不详|不詳|不得而知|沉默|违背|違背|落空",
    "ko": r"어렵|어려|힘들|힘든|벅차|벅찬|역부족|불가능|불참|불명|미정|미상|미지수|부족|침묵|못 미",
    "sv": r"utom\sräckhåll|utanför\s\w+\sräckvidd|överstig\w+|omöjlig\w*|frånvarande|uteblev|uteblivit|saknas|saknade\w*|missade\w*|missat|okän[dt]\w*|oklar\w*|ovis[st]\w*|obesvarad\w*|teg|tiger|för\s(?:dyr|hög|stor|mycket)\w*\sför",
    "da": r"uden\sfor\srækkevidde|overstig\w+|umulig\w*|fraværende|udeblev|udeblevet|mangle\w*|ukend[t]\w*|uklar\w*|uvis\w*|ubesvared\w*|tav|tier|for\s(?:dyr|høj|stor|meget)\w*\sfor",
    "nb": r"utenfor\srekkevidde|overstig\w+|umulig\w*|fraværende|uteble\w*|mangle\w*|ukjen[td]\w*|uklar\w*|uviss\w*|ubesvar\w+|tidde|tier|for\s(?:dyr|høy|stor|mye)\w*\sfor",
    "cs": r"mimo\s(?:\w+\s)?dosah|nad\s(?:\w+\s)?síly|přesahuj\w*|přesáh\w+|nemožn\w+|neschopn\w+|nepřítomn\w+|chyběl\w*|chybí|neznám\w+|nejasn\w+|nejist\w+|mlč\w+|bez\sodpovědi|příliš\s(?:drah|vysok|velk)\w+\spro",
}  # fmt: skip
_SAID = {
    code: later(pattern if code in ("ja", "zh", "ko") else rf"(?<!\w)(?:{pattern})(?!\w)", re.IGNORECASE)
    for code, pattern in _SAID_BY_LANGUAGE.items()
}
# What a word begins with that denies the rest of it: unbekannt, незаписан.
_PREFIX_BY_LANGUAGE = {"en": "un in im dis non", "de": "un", "nl": "on", "sv": "o", "da": "u", "nb": "u", "fr": "in im ir il non", "es": "in im ir des", "it": "in im ir s", "pt": "in im ir des", "pl": "nie", "cs": "ne", "ru": "не", "uk": "не"}  # fmt: skip
_PREFIXES = {code: tuple(words.split()) for code, words in _PREFIX_BY_LANGUAGE.items()}
# Before what is denied stands the word that denies it, but for these.
_BEHIND_IT = frozenset({"ja", "ko", "tr", "hi"})
# Letters that a word has at least which tells what is denied, and by which two forms are one word; of a script of syllables or signs.
_WORD, _STEM, _SIGNS = 3, 4, 2
# How far from the word that denies its verb of being able stands, and so near before a word that has a denial in it none denies it again.
_NEAR = 3
# Pasts that have another beginning; what is left of a word without its vowels, and of how many letters that tells it.
_OTHER_PASTS = {"go": ("went", "gone"), "goes": ("went",), "buy": ("bought",), "bring": ("brought",), "think": ("thought",), "seek": ("sought",), "teach": ("taught",), "catch": ("caught",), "see": ("saw", "seen"), "pay": ("paid", "pays"), "say": ("said", "says"), "do": ("did", "done"), "have": ("had", "has"), "make": ("made",), "keep": ("kept",), "leave": ("left",), "lose": ("lost",)}  # fmt: skip
# What ends a clause, behind which the word may be of another; and what a Korean verb ends in before a second one.
_ENDS_LIST = ", ; : . ! ? — – ( ) ， 、 。 ； and but und aber et mais y e pero i a ale але та і и а но ve ama و"
_ENDS = frozenset(_ENDS_LIST.split())
_KOREAN_AND = ("고", "며", "지만", "는데", "으나")
_VOWELS, _LEFT = later("[aeiouyäöüàâáéèêëíìîïóòôúùûаеёиоуыэюяіїєąęóāēīōū]"), 2
_ABLE = frozenset({"modality can", "modality may"})


def drop_implied_denials(left: LeftOver, texts: tuple[str, str], language: str) -> None:
    """Takes out the one negation of a passage, and the verb of being able that it is of, where the other one, which does not say what is denied, has a
    word in its place that denies by its meaning."""
    code = language.partition("-")[0]
    pattern = _SAID.get(code)
    if pattern is None:
        return
    for side, own, other in zip(left.sides(), texts, reversed(texts), strict=True):
        denied = [(at, region) for at, region in side.ours if is_negation(side.own[at])]
        if not denied or pattern.search(own) or not negates_once(side.own, denied[0][0], language):
            continue
        what = _denied(side.own, denied[0][0], -1 if code in _BEHIND_IT else 1)
        spans = [m.span() for m in pattern.finditer(other)]
        if what is None:
            # “But not in Brest” is “except in Brest”: nothing else took its place.
            if _says_so(side, spans) and all(_alone_in_place(side, region, spans) for _, region in denied):
                for entry in denied:
                    side.reword(*entry)
            continue
        spans += [(p.start, p.end) for p in side.other if _has_in_it(p, what, _PREFIXES.get(code, ()))]
        if not _says_so(side, spans) or not all(_in_place(side, region, spans) for _, region in denied):
            continue
        if _tells(side.other, what):
            continue
        near = [at for at, _ in denied]
        for at, region in list(side.ours):
            able = side.own[at].key in _ABLE and any(abs(at - other_at) <= _NEAR for other_at in near)
            if (at, region) in denied or able:
                side.reword(at, region)
        for entry in list(side.theirs):
            if is_negation(side.other[entry[0]]):
                next(s for s in left.sides() if s.ours is side.theirs).reword(*entry)


def _says_so(side: Side, spans: list[tuple[int, int]]) -> bool:
    """Whether the other passage denies by such a word alone, and does not deny that again."""
    return bool(spans) and all(_within(piece, spans) for piece in side.other if is_negation(piece))


def _within(piece: Piece, spans: list[tuple[int, int]]) -> bool:
    return any(a < piece.end and piece.start < b for a, b in spans)


def _in_place(side: Side, region: int, spans: list[tuple[int, int]]) -> bool:
    """Whether such a word took the place of a negation, or nothing did: what was told elsewhere is no affirmation of what was denied."""
    there = side.in_place(region)
    if not any(piece.key[:1].isalpha() for piece in there):
        return True
    first = next((n for n, piece in enumerate(there) if _within(piece, spans)), None)
    return first is not None and not any(_ends_clause(piece.key) for piece in there[:first])


def _alone_in_place(side: Side, region: int, spans: list[tuple[int, int]]) -> bool:
    there = [piece for piece in side.in_place(region) if piece.key[:1].isalpha()]
    return bool(there) and all(_within(piece, spans) for piece in there)


def _ends_clause(key: str) -> bool:
    return key in _ENDS or ("가" <= key[0] <= "힣" and key.endswith(_KOREAN_AND))


def _denied(pieces: list[Piece], at: int, step: int) -> str | None:
    """The word that is denied: the next that is no verb of being able, no figure and no little word."""
    place = at + step
    while 0 <= place < len(pieces):
        piece = pieces[place]
        if piece.token is None and piece.key[:1].isalpha():
            if len(piece.key) >= (_SIGNS if "가" <= piece.key[0] <= "힣" else 1 if piece.key[0] >= "\u2e80" else _WORD):
                return piece.key
        elif piece.token is None or piece.token.kind not in (TokenKind.MODALITY, TokenKind.NEGATION):
            return None
        place += step
    return None


def _has_in_it(piece: Piece, what: str, prefixes: tuple[str, ...]) -> bool:
    """Whether a word is what is denied, with a beginning that denies it."""
    word = piece.key if piece.token is None else piece.token.text.casefold()
    return any(
        word.startswith(prefix) and _one_word(what, word[len(prefix) :])
        for prefix in prefixes
        if len(word) > len(prefix) + _WORD
    )


def drop_same_denial(left: LeftOver, language: str) -> None:
    """Takes out the one negation of each of two passages that stand in place of each other, where they deny the same, or what either denies the
    other does not tell: nobody came forward, no one is there."""
    first, second = left.sides()
    ours, theirs = ([e for e in side.ours if is_negation(side.own[e[0]])] for side in (first, second))
    if not ours or not theirs or {region for _, region in ours} != {region for _, region in theirs}:
        return
    if not (negates_once(first.own, ours[0][0], language) and negates_once(second.own, theirs[0][0], language)):
        return
    step = -1 if language.partition("-")[0] in _BEHIND_IT else 1
    one, other = _denied(first.own, ours[0][0], step), _denied(second.own, theirs[0][0], step)
    if one is None or other is None:
        return
    if not _one_word(one, other) and (_tells(second.own, one) or _tells(first.own, other)):
        return
    for side, entries in ((first, ours), (second, theirs)):
        for entry in entries:
            side.reword(*entry)


def _tells(pieces: list[Piece], word: str) -> bool:
    return any(_one_word(word, piece.key) for piece in pieces if piece.token is None)


def _one_word(one: str, other: str) -> bool:
    """Whether two words may be forms of one: by their first letters, or by what is left without vowels, as in find and found, finden and gefunden."""
    if one[0] >= "\u2e80":
        return one[:_SIGNS] == other[:_SIGNS]
    if one[:_STEM] == other[:_STEM] or other in _OTHER_PASTS.get(one, ()) or one in _OTHER_PASTS.get(other, ()):
        return True
    short, long = sorted((_VOWELS.sub("", word) for word in (one, other)), key=len)
    return len(short) >= _LEFT and (long.startswith(short) or long.removeprefix("g").startswith(short))
