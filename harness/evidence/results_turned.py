"""A result told from the other side: who beat whom, and who lost to whom, the names and the score exchanged together with the verb."""

from __future__ import annotations

import re
from dataclasses import dataclass
from functools import lru_cache

from harness.evidence.fuller_names import one_name
from harness.evidence.patterns import whole_words
from harness.evidence.pieces import Alike, Found, Passage, Piece, Span
from harness.model.passage import ChangeKind, TokenKind

# By language: what is said of who won, and of who lost.
_VERBS = {
    "en": (r"beat|beats|beaten|defeat(?:ed|s)?|overcame|thrashed|saw off|edged(?: past)?|knocked out|won against", r"(?:was|were|been|got) (?:beaten|defeated|thrashed|knocked out|edged out)|lost(?: out)?(?= .*?\b(?:to|against)\b)|went down|fell(?= .*?\bto\b)|succumbed"),
    "de": (r"besiegt\w*|schlug|schlugen|gewann\w*|bezwang\w*|siegte\w*|schlägt|gewinnt", r"verlor\w*|verliert|unterlag\w*|unterliegt|(?:wurde|ist)\b(?=.*\b(?:besiegt|geschlagen|bezwungen)\b)"),
    "fr": (r"a battu|ont battu|bat|battait|a vaincu|a dominé|a surclassé|s'est imposée? (?:face à|contre|devant)|s'est imposé\w*|l'a emporté|ont dominé", r"s'est inclinée?|s'incline|se sont inclinée?s|a perdu|ont perdu|a été (?:battue?|vaincue?|dominée?)|battue?s? par"),
    "es": (r"derrotó|derrotaron|venció|vencieron|ganó|ganaron|superó|superaron|batió|batieron|se impuso", r"perdió|perdieron|cayó|cayeron|sucumbió|fue (?:derrotad[oa]|vencid[oa]|superad[oa])|cedió"),
    "it": (r"ha (?:battuto|superato|sconfitto|vinto)|hanno battuto|batte|supera|sconfigge|si è impost[oa]", r"ha perso|perde|è stat[oa] (?:sconfitt[oa]|battut[oa]|superat[oa])|si è arres[oa]|cade|ha ceduto"),
    "pt": (r"derrotou|venceu|bateu|ganhou|superou|derrotaram|venceram", r"perdeu|perderam|foi (?:derrotad[oa]|batid[oa]|vencid[oa]|superad[oa])|caiu"),
    "nl": (r"versloeg|versloegen|verslaat|won van|wonnen van|won met|klopte", r"verloor|verloren|verliest|ging\b(?=.*\bonderuit\b)|(?:werd|is)\b(?=.*\bverslagen\b)|boog"),
    "pl": (r"pokonał\w*|wygrał\w*|zwyciężył\w*|ograł\w*", r"przegrał\w*|uległ\w*|został\w* pokonan\w+"),
    "cs": (r"porazil\w*|zdolal\w*|vyhrál\w*|přehrál\w*|zvítězil\w*", r"prohrál\w*|podlehl\w*"), "sk": (r"porazil\w*|zdolal\w*|vyhral\w*|zvíťazil\w*", r"prehral\w*|podľahl\w*"),
    "uk": (r"перем(?:огл\w+|іг)|обіграл\w+|обіграв|здолал\w+|здолав", r"поступи\w+|програл\w+|програв"),
    "ru": (r"обыграл\w*|победил\w*|одолел\w*|переиграл\w*", r"уступил\w*|проиграл\w*"),
    "tr": (r"mağlup etti|yendi|devirdi|mağlup ettiler", r"yenildi|mağlup oldu|kaybetti|boyun eğdi"),
    "ar": (r"تغلب|تغلبت|هزم|هزمت|فاز|فازت", r"انهزم|انهزمت|خسر|خسرت"), "he": (r"ניצח\w?|גבר\w? על|הביס\w?", r"הפסיד\w?|נוצח\w?|הובס\w?"),
    "sv": (r"besegrade|slog|vann (?:mot|över)|vann|besegrar|slår", r"förlorade|förlorar|föll|besegrades"), "da": (r"besejrede|slog|vandt(?: over)?|besejrer|slår", r"tabte|taber|(?:blev )?besejret"),
    "nb": (r"beseiret|slo|vant(?: over| mot)?|beseirer|slår", r"tapte|taper|(?:ble )?beseiret av|røk"),
}  # fmt: skip
# Of a language without spaces, and Korean, whose subject stands first: what marks it, what stands behind the second name, and the verbs.
_FIRST = {
    "ja": (r"^(?P<one>[^はが、。]{1,12})[はが](?P<other>[^はが、。をに]{1,12})[をに]", r"下した|下し|破った|破り|勝った|勝利|倒した|退けた", r"敗れた|敗れ|負けた|屈した|敗北|完敗"),
    "ko": (r"^(?P<one>\S{2,8}?)[이가은는]\s(?P<other>\S{2,8}?)(?:에게|에|을|를)\s", r"이겼\S*|꺾었\S*|꺾고|물리쳤\S*|승리\S*|제압\S*", r"졌\S*|패했\S*|무릎\S*|패배\S*"),
}  # fmt: skip
_CHINESE = (r"击败|战胜|擊敗|戰勝|打败|力克|完胜", r"不敌|不敵|负于|負於|输给|輸給")
# What leads to a name that is not who the sentence is of; and endings of such a name, where cases tell.
_LEADS_LIST = "to against by gegen von contre par à contra ante por contro da con para tegen door z ze od przez s se proti mot över over mod af ved av у від від проти от у против من على أمام ضد מול על ל"
_LEADS = frozenset(_LEADS_LIST.split())
_OBJECT = {
    "uk": re.compile(r".*(?:[ую]|ові|еві|ого|ою|ій|ом|ем|єм)"), "ru": re.compile(r".*(?:[ую]|ого|ой|ей|ом|ем|ым|им)"),
    "pl": re.compile(r".*(?:[ąę]|owi|iem|ego|emu)"), "cs": re.compile(r".*(?:ou|ovi|em|ého|ému)"), "sk": re.compile(r".*(?:ou|ovi|om|ého|ému)"),
}  # fmt: skip
_VERB_LAST, _VERB_FIRST = frozenset({"tr"}), frozenset({"ar", "he"})
_SCORE = re.compile(r"(?<![\d.,])(\d{1,3})\s?(?:[-–:比対대]|a|to|zu|à)\s?(\d{1,3})(?![\d.,]\d|\d)")


@dataclass(frozen=True, slots=True)
class _Result:
    """Who a sentence of a result is of, who else it names, whether the first won, and the words that say so."""

    first: Piece
    second: Piece
    won: bool
    verbs: tuple[Span, ...]

    def spans(self) -> list[Span]:
        """Where all of it stands."""
        return [(self.first.start, self.first.end), (self.second.start, self.second.end), *self.verbs]


def result_turned(one: Passage, other: Passage, language: str) -> Alike | None:
    """The names, the score and the verbs of a result that ``one`` tells of the winner, and ``other`` of who lost."""
    told = _chinese if language == "zh" else _marked if language in _FIRST else _spaced
    found = told(one, other, language)
    if found is None:
        return None
    scores = [list(_SCORE.finditer(passage.text)) for passage in (one, other)]
    if len(scores[0]) == len(scores[1]) == 1 and sorted(scores[0][0].groups()) == sorted(scores[1][0].groups()):
        for spans, (score,) in zip(found, scores, strict=True):
            spans.append(score.span())
    return found


def result_changed(one: Passage, other: Passage, language: str) -> list[Found]:
    """The change that it is when a result has the verb of the other side now, or the names exchanged, and not both."""
    if language in _FIRST:
        return _marked_changed(one, other, language)
    if language == "zh":
        return _chinese_changed(one, other)
    was, now = _result(one, language), _result(other, language)
    if was is None or now is None:
        return []
    same = one_name(was.first, now.first, language) and one_name(was.second, now.second, language)
    turned = one_name(was.first, now.second, language) and one_name(was.second, now.first, language)
    if same and was.won is not now.won:
        return [(ChangeKind.ANTONYM, was.verbs[0], now.verbs[0])]
    if turned and not same and was.won is now.won:
        return [
            (ChangeKind.NAME, (a.start, a.end), (b.start, b.end))
            for a, b in ((was.first, now.first), (was.second, now.second))
        ]
    return []


def _spaced(one: Passage, other: Passage, language: str) -> Alike | None:
    was, now = _result(one, language), _result(other, language)
    if was is None or now is None or not was.won or now.won:
        return None
    if not (one_name(was.first, now.second, language) and one_name(was.second, now.first, language)):
        return None
    return was.spans(), now.spans()


def _result(passage: Passage, language: str) -> _Result | None:
    """The result that a passage tells; none where it is not plain who won."""
    if language not in _VERBS:
        return None
    wins, loses = _verbs(language)
    lost = list(loses.finditer(passage.text))
    won = list(wins.finditer(passage.text))
    # “Was beaten” has the verb of winning in it, or behind it.
    if len(lost) > 1 or len(won) > 1 or not (lost or won) or (lost and won and won[0].start() < lost[0].start()):
        return None
    verb = (lost or won)[0]
    if (names := _beside(passage, verb.start(), verb.end(), language)) is None:
        return None
    return _Result(*names, not lost, tuple(m.span() for m in (*lost, *won)))


def _beside(passage: Passage, start: int, end: int, language: str) -> tuple[Piece, Piece] | None:
    """The name that a sentence is of, and the other, on either side of its verb; both before it where that stands last, behind it where it stands first."""
    names = [p for p in passage.pieces if _is_name(passage, p)]
    before, behind = [p for p in names if p.start < start], [p for p in names if p.start >= end]
    if language in _VERB_LAST:
        pair = before[-2:]
    elif before and behind:
        pair = [before[-1], behind[0]]
    else:
        pair = behind[:2] if not before and language in _VERB_FIRST else []
    if len(pair) != 2:
        return None
    subject = pair[0]
    if (form := _OBJECT.get(language)) is not None and form.fullmatch(passage.text[subject.start : subject.end]):
        return None
    if language in _VERB_LAST and passage.text[subject.end : subject.end + 1] == "'":
        return None
    lead = next((p for p in reversed(passage.pieces) if p.end <= subject.start), None)
    if lead is not None and lead.key in _LEADS:
        return None
    return pair[0], pair[1]


def _is_name(passage: Passage, piece: Piece) -> bool:
    """Whether a piece is a name, or a word that may be one by its capital: what it says is told by the other passage having it on the other side."""
    if piece.token is not None:
        return piece.token.kind is TokenKind.NAME
    return passage.text[piece.start].isupper() and piece.end - piece.start > 1


def _marked(one: Passage, other: Passage, language: str) -> Alike | None:
    pattern, wins, loses = (re.compile(words) for words in _FIRST[language])
    first, second = pattern.match(one.text.strip()), pattern.match(other.text.strip())
    if first is None or second is None or first.groups() != second.groups()[::-1]:
        return None
    won, lost = wins.search(one.text, first.end()), loses.search(other.text, second.end())
    if won is None or lost is None or loses.search(one.text) or wins.search(other.text):
        return None
    return [first.span(), won.span()], [second.span(), lost.span()]


def _marked_changed(one: Passage, other: Passage, language: str) -> list[Found]:
    pattern, wins, loses = (re.compile(words) for words in _FIRST[language])
    found = []
    for passage in (one, other):
        names = pattern.match(passage.text)
        verbs = [(verb.search(passage.text, names.end()) if names else None) for verb in (wins, loses)]
        if names is None or (verbs[0] is None) is (verbs[1] is None):
            return []
        found.append((names, verbs[0] or verbs[1], verbs[0] is not None))
    (names, verb, won), (names_now, verb_now, won_now) = found
    if names.groups() == names_now.groups() and won is not won_now and verb and verb_now:
        return [(ChangeKind.ANTONYM, verb.span(), verb_now.span())]
    if names.groups() == names_now.groups()[::-1] and won is won_now:
        return [(ChangeKind.NAME, names.span(name), names_now.span(name)) for name in ("one", "other")]
    return []


def _chinese_changed(one: Passage, other: Passage) -> list[Found]:
    wins = re.compile(_CHINESE[0])
    if len(wins.findall(one.text)) != 1 or len(wins.findall(other.text)) != 1:
        return []
    changed: list[Found] = []
    for name in _chinese_names(one, other):
        was, now = one.text.index(name), other.text.index(name)
        changed.append((ChangeKind.NAME, (was, was + len(name)), (now, now + len(name))))
    return changed


def _chinese_names(one: Passage, other: Passage) -> list[str]:
    """The two names of which each begins one passage and ends the other; none where they do not."""
    texts = [passage.text.strip().rstrip("。") for passage in (one, other)]
    names = [next((texts[n][:size] for size in _NAME if texts[1 - n].endswith(texts[n][:size])), "") for n in (0, 1)]
    return names if all(names) and names[0] != names[1] else []


# So many signs has a Chinese name.
_NAME = range(4, 1, -1)


def _chinese(one: Passage, other: Passage, language: str) -> Alike | None:
    wins, loses = (re.compile(words) for words in _CHINESE)
    won, lost = wins.search(one.text), loses.search(other.text)
    if won is None or lost is None or loses.search(one.text) or wins.search(other.text):
        return None
    if not (names := _chinese_names(one, other)):
        return None
    spans: Alike = ([won.span()], [lost.span()])
    for passage, found in zip((one, other), spans, strict=True):
        found.extend(m.span() for name in names for m in re.finditer(re.escape(name), passage.text))
    return spans


@lru_cache(maxsize=32)
def _verbs(language: str) -> tuple[re.Pattern[str], re.Pattern[str]]:
    first, second = map(whole_words, _VERBS[language])
    return first, second
