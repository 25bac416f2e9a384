"""The quality gate: names what came back, from features of the answer. Pure rules with named weights; signs are data.

An ordinary article that mentions a 404 or asks for subscribers must pass, and a walled or broken page must not. What tells them
apart is what a sentence is *for*: on a broken page the sign is a sentence of its own, says it to the reader, and little else is
said; in an article it is quoted, or a few words of a longer sentence, among others that report something. So a sign counts in full
where it makes up most of its sentence, and not at all inside quotation marks; and what else there is to read is measured in prose:
whole sentences that report, address nobody and are no sign themselves.
"""

from __future__ import annotations

import re
import tomllib
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from functools import cached_property, lru_cache
from importlib.resources import files
from typing import Any
from urllib.parse import urlsplit

from harness.capture.language import language_of
from harness.model.snapshot import Hop, Outcome

# Characters of prose (a character of Chinese, Japanese or Korean counts for three) from which a page has something to say of its
# own, whatever notices stand around it; and from which it is an article even when its heading reads like a notice.
PROSE = 150
ARTICLE = 1500

# Below this a page has hardly any text at all (“Loading…”, a site's name): an empty shell, if scripts were to draw it. A short
# sentence is longer.
SHELL_LENGTH = 25

# How much of its sentence a sign must make up to be what the sentence is for.
DIRECT_SHARE = 0.38

# The same for a title or a heading: headlines are short, and a notice's is the notice.
HEADED_SHARE = 0.5

# A sentence this short that holds a sign is the sign, whatever else it says.
DIRECT_LENGTH = 42

# A sentence shorter than this, in characters, is no report; one shorter than `CALL` needs a figure, a day or a name for it.
SHORT_REPORT = 14

# How near to the end of the main text, in characters, a wall stands that cuts an article off.
END_OF_TEXT = 500

# Points at which a page is taken for what the signs say, and what each sign weighs.
THRESHOLD = 1.0
WEIGHT_TITLE = 0.7
WEIGHT_AGAIN = 0.2
WEIGHT_TEXT = 0.7
WEIGHT_MARK = 0.5
WEIGHT_HEADER = 1.0
WEIGHT_NO_PROSE = 0.4
WEIGHT_FORM = 0.6
WEIGHT_DECLARED = 0.8

# How many concepts of a kind name a page that reports nothing; and one with a sentence or two that report something, of
# which so many must belong to the kind itself.
CONCEPTS = 2
CONCEPTS_BESIDE_REPORT = 4
CORE_BESIDE_REPORT = 2

# Characters of plain reporting sentences from which a page reports something, though little.
REPORTED = 50

# A main text longer than this, in characters, is no notice; one shorter than the second that reports nothing and speaks to its
# visitor is one of some kind, and so is one shorter than the third that names no kind.
LONGEST_NOTICE = 2500
LITTLE = 600

# How much of the end of a main text is searched for a wall, in characters.
FROM_END = 8000
HARDLY = 250

# A main text longer than this is a page of its own whatever it is made of: a table, a list, a log.
LONG = 4000

# How many sentences from either end of the text are gone through, and how long one may be that could be a sign.
_ENDS = 60
_LONGEST = 300

# Lines with figures, from which a page is a table or a list of data.
DATA_LINES = 6

# The longest run of lines, in characters, that is one wall; a line as short as `CALL` is a call to do something.
LONGEST_WALL = 500
CALL = 34

# How many things a wall speaks of, when what it hides is among them; and when it is not. Behind the latter, and behind a wall
# with half as much text after it as before, an article is whole: what asks is an advertisement.
WALL = 2
WALL_UNSAID = 3

# How much markup is looked through for the names of vendors, in characters.
LONGEST_MARKUP = 400_000

# How many blocks of a page are looked at.
MOST_BLOCKS = 1500

_KINDS = {
    "bot_check": Outcome.BOT_CHECK,
    "parked": Outcome.PARKED,
    "soft_404": Outcome.SOFT_404,
    "error": Outcome.SERVER_ERROR,
    "consent": Outcome.CONSENT_WALL,
    "login": Outcome.LOGIN,
    "shell": Outcome.EMPTY_SHELL,
}

# The path of a front page: nothing, a language, or a name for one.
_HOME = re.compile(
    r"(?:[a-z]{2}(?:-[a-z]{2})?|(?:[a-z]{2}/)?(?:index|default|home|homepage|main|start|startseite|accueil|inicio)(?:\.\w{2,5})?)?"
)

# What makes an invitation one to a letter, an event or a gift: no wall.
_LETTER = re.compile(
    r"newsletter|letter\b|briefing|e-?mail|inbox|posteingang|boletín|infolettre|biuletyn|розсилк|рассылк|뉴스레터|メルマガ|メール|电子邮件|通讯|"
    r"appears in print|comment|kommentar|коментар|комментари|댓글|コメント|评论|join the (?:conversation|discussion)|"
    r"podcast|rss|telegram|facebook|youtube|instagram|whatsapp|twitter",
    re.IGNORECASE,
)

# What makes an invitation one to give: no wall, unless it says what it hides.
_GIFT = re.compile(
    r"donat|support|spende|unterstütz|\bdon\b|souten|apoy|wesprzyj|wspier|підтрима|поддерж|후원|寄付|支援|捐|تبرع|bağış",
    re.IGNORECASE,
)

# Kinds of sign that take the page's place, in the order in which they are looked for.
_INSTEAD = (
    ("bot_check", Outcome.BOT_CHECK),
    ("parked", Outcome.PARKED),
    ("soft_404", Outcome.SOFT_404),
    ("error", Outcome.SERVER_ERROR),
    ("consent", Outcome.CONSENT_WALL),
)

_ATTRIBUTE = re.compile(
    r"""\s(?:id|class|src|action)\s*=\s*(?:"([^"]{1,300})"|'([^']{1,300})'|([^\s>"']{1,300}))""", re.IGNORECASE
)
_CJK = re.compile(r"[぀-ヿ㐀-鿿가-힯]")
_SENTENCE = re.compile(r"(?:[^.!?。！？…؟\n]|[.](?=\S))+(?:[.!?。！？…؟]+|\n|$)")
_QUOTED = re.compile(r"[‘'“\"«„「『][^‘“”’\"«»„“「」『』]{2,90}[’'”\"»“」』]")
_SITE_NAME = re.compile(r"\s+[|–—·•\-]\s+")

# Words with which a site speaks of itself.
_WE = re.compile(
    r"\b\w{3,}(?:amy|emy|imy|ymy|amos|emos|imos|iamo|ємо|уємо|имо|емо)\b|\b(?:we|our|us|wir|uns|unser\w*|nous|notre|nos|nosotros|nuestr\w+|ми|нас|нам|наш\w*|мы|my|nasz\w*)\b|저희|당사|当社|弊社",
    re.IGNORECASE,
)

# Figures of notices: codes of answers, and identifiers of letters and digits.
_CODE = re.compile(r"\b[45]\d\d\b|\b(?=[\w-]*\d)(?=[\w-]*[a-f])[0-9a-f][0-9a-f-]{3,}\b|#\S+", re.IGNORECASE)
_DATED = re.compile(
    r"\b(?:19|20)\d\d\b|\b\d{1,2}:\d\d\b|\b\d{1,2} may\b|\bmay \d|\b(?:(?:mon|tues|wednes|thurs|fri|satur|sun)day|january|february|march|april|june|july|august|"
    r"september|october|november|december|(?:diens|donners|frei|sams|sonn|mon)tag|mittwoch|januar|februar|märz|juni|juli|oktober|dezember|"
    r"lundi|mardi|mercredi|jeudi|vendredi|samedi|dimanche|janvier|février|mars|avril|juin|juillet|août|septembre|octobre|novembre|décembre|"
    r"lunes|martes|miércoles|jueves|viernes|sábado|domingo|enero|febrero|marzo|abril|mayo|junio|julio|agosto|septiembre|octubre|noviembre|diciembre|"
    r"poniedział\w+|wtorek|środ[aęy]|czwartek|piątek|sobot[aęy]|niedziel[aęi]|styczni\w|luteg\w|marc[au]|kwietni\w|maja|czerwc\w|lipc\w|sierpni\w|wrześni\w|październik\w?|listopad\w?|grudni\w|"
    r"понеділ\w+|вівтор\w+|серед[уа]|четвер|п['’]ятниц\w+|субот\w+|неділ\w+|січн\w|лютого|березн\w|квітн\w|травн\w|червн\w|липн\w|серпн\w|вересн\w|жовтн\w|листопад\w|грудн\w|"
    r"понедельник\w*|вторник\w*|сред[уы]|четверг\w*|пятниц\w+|суббот\w+|воскресень\w|января|февраля|марта|апреля|мая|июня|июля|августа|сентября|октября|ноября|декабря)\b|"
    r"[월화수목금토일]요일|\d+[년월일]|[一二三四五六七八九十\d]+[年月日]|[月火水木金土日]曜|星期|(?:يوم (?:ال\w+))|يناير|فبراير|مارس|أبريل|مايو|يونيو|يوليو|أغسطس|سبتمبر|أكتوبر|نوفمبر|ديسمبر",
    re.IGNORECASE,
)
_SAID = re.compile(
    r"\b(?:said|says|told|announced|according|reported|stated|testified|ruled|found that|sagte|sagt|teilte|erklärte|berichtet\w*|laut|entschied|hieß|selon|annoncé|déclaré|indiqué|affirmé|"
    r"dijo|informó|anunció|declaró|aseguró|según|disse|segundo|ha detto|secondo|zei|volgens|повідоми\w+|сказа\w+|заяви\w+|обіця\w+|розпові\w+|за словами|сообщи\w+|заявил\w*|рассказал\w*|по словам|"
    r"podał\w*|powiedział\w*|poinformował\w*|ogłosi\w*|według|enligt|sade|ifølge|sagde|řekl\w*|uvedl\w*)\b|밝혔|말했|전했|따르면|発表|述べ|話した|語った|によると|表示[,，]|宣布|据|报道|قال|أعلن|ذكر|açıkla|söyle|göre",
    re.IGNORECASE,
)
_FIRST_PERSON = re.compile(r"\b(?-i:I)\b(?! (?:agree|accept|consent|am|have|forgot|understand|allow)\b|['’]m)")
_NAMED = re.compile(r"(?<=[a-zà-ÿа-яіїєґ,;] )[A-ZÀ-ÞА-ЯІЇЄҐ][\w’'-]{2,}")
_GERMAN = re.compile(
    r"\b(?:der|die|das|und|ist|wir|nicht|sie|ein|eine|zum|wurde|hier|mit|unsere?|haben|hat|sind|auf|im|von|den|dem|des|bei|nach|sich|noch|bitte|jetzt|ihr|zur)\b|[äöüß]",
    re.IGNORECASE,
)

# Words that point at the page itself.
_HERE = re.compile(
    r"\bthis (?:\w+ )?(?:page|site|website|domain|article|story|content|name|webpage)\b|\bdiese[rs]? (?:seite|website|domain|artikel|inhalt|beitrag)|\b(?:cette page|ce site|ce domaine|cet article|ce contenu)|"
    r"\best[ae] (?:página|sitio|dominio|artículo|contenido|web)|\bquest[ao] (?:pagina|sito|dominio)|\bdeze (?:pagina|website|site)|\bt(?:a|ej) stron|\bten (?:serwis|artykuł)|\bц(?:я|ей|ієї|ього) (?:сторінк|сайт|домен|матеріал)|"
    r"\bэт(?:а|от|ой|ого) (?:страниц|сайт|домен|материал)|이 (?:페이지|사이트|도메인|콘텐츠|기사)|해당 |この(?:ページ|サイト|ドメイン|記事)|当(?:サイト|ページ)|[本此该](?:页|網|网|站|域)|هذ(?:ه الصفحة|ا الموقع|ا النطاق)",
    re.IGNORECASE,
)

# How a sentence of running text ends; a teaser or a menu's entry does not.
_ENDED = re.compile(r"[.!?。！？…؟][)’'”\"»“」』\s\d\[\]]*$")

# Words with which a page speaks to its visitor instead of reporting.
_ADDRESS = re.compile(
    r"^(?:try|go|return|check|click|press|tap|sign|log|enter|select|choose|complete|reload|refresh|retry|contact|subscribe|get|join|visit|enable|turn|switch|wait|accept|hold|"
    r"riprova|clicca|torna|accedi|contatta|inserisci|controlla|scegli|haz|pulsa|vuelve|vuelva|inicia|intenta|contacta|comprueba|hazte|introduzca|elige|tente|volte|entre|verifique|escolha|"
    r"probeer|ga|controleer|log|kies|zaloguj|wybierz|przejdź|odśwież|zkuste|klikněte|vraťte|prova|klicka|gå|logga|prøv|zurück|weiter)\b|"
    r"\b(?!(?:chez|assez|nez)\b)\w{2,}ez(?:-(?:vous|en|les?|la))?\b|\w{2,}(?:іть|йте|ьте)(?:ся|сь)?\b|\w{2,}(?:ите)(?:сь)?\b|(?:in|yın|yin|ın|un|ün)iz\b|"
    r"(?<=\w )(?-i:Sie|Ihre?[nrms]?|Ihnen)\b|\b(?:you|your|yours|please|click|here|ihr|ihre|ihren|ihnen|bitte|hier|du|dein\w*|vous|votre|vos|veuillez|cliquez|usted|su|tu|tus|haga|pulse|"
    r"ви|вас|вам|ваш\w*|будь ласка|вы|вас|вам|ваш\w*|пожалуйста|нажмите|je|jouw|uw|klik|você|seu|sua|clique|tuo|tua|clicca|spróbuj|sprawdź|wróć|kliknij|proszę|twoj\w*|twój|cookies?|javascript|browser)\b|세요|십시오|주세요|ください|下さい|您|请|يرجى|انقر|لطفا|lütfen",
    re.IGNORECASE,
)


@dataclass(frozen=True, kw_only=True)
class Features:
    """What the gate looks at. ``main`` is the visible main text, ``text`` all visible text, ``marks`` names of elements
    (classes and ids), ``headings`` the visible headings, ``cut`` why the main document ended early, empty when it did not,
    ``language`` the one that the source is said to have, ``passwords`` the visible fields for one, ``markup`` the document's own
    markup, in which vendors' empty elements, frames and scripts are named (empty: not known)."""

    url: str
    final_url: str
    hops: Sequence[Hop]
    status: int
    headers: Sequence[tuple[str, str]]
    title: str
    main: str
    text: str
    marks: str
    meta: Mapping[str, str]
    passwords: int
    scripts: int
    locked: bool
    cut: str = ""
    dead_frames: int = 0
    headings: Sequence[str] = ()
    blocks: Sequence[tuple[str, str, str]] = ()
    language: str | None = None
    markup: str = ""

    @cached_property
    def sentences(self) -> tuple[str, ...]:
        """The first and last sentences of all visible text but the headings, with quoted words taken out."""
        headings = set(self.headings)
        unquoted = "\n".join(_QUOTED.sub(" ", line) for line in self.text.splitlines() if line.strip() not in headings)
        return _ends([s for m in _SENTENCE.finditer(unquoted) if (s := m.group().strip())])

    @cached_property
    def prose(self) -> int:
        """How much running text there is, in characters: sentences of some length that report, up to what makes an article."""
        found = 0
        for sentence in _split(self.main):
            if _reports(sentence) and _plain(sentence):
                found += _length(sentence)
                if found >= ARTICLE:
                    break
        return found

    @cached_property
    def reported(self) -> int:
        """How much the page reports at all, in characters: also short sentences, if with a figure, a day or a name; and data."""
        lines = self.main[:LONGEST_MARKUP].splitlines()
        if sum(bool(re.search(r"\d", line)) and not _ENDED.search(line) for line in lines) >= DATA_LINES:
            return PROSE
        return self.prose if self.prose >= PROSE else sum(_length(s) for s in self.plain)

    @cached_property
    def plain(self) -> tuple[str, ...]:
        """The sentences of the main text that report and are no part of a notice, of which the headings name the kind."""
        heads = [*_SITE_NAME.split(self.title), *self.headings]
        # Beside a day or somebody who said so, a heading is a headline.
        dated = any(_DATED.search(s) or _SAID.search(s) for s in self.lines if not _spoken(s))
        headed = [kind for kind in _KINDS if not dated and any(_core(head, kind) for head in heads)]
        found = list[str]()
        for sentence in self.lines:
            if not _reports(sentence, least=SHORT_REPORT) or not _plain(sentence):
                continue
            evidence = _evidence(sentence)
            if evidence or (_length(sentence) >= CALL and not any(_core(sentence, kind) for kind in headed)):
                found.append(sentence)
        return tuple(found)

    @cached_property
    def lines(self) -> tuple[str, ...]:
        """The sentences of the main text, without notices of copyright, up to where it is no notice any more."""
        lines = self.main[: LONGEST_NOTICE * 2].splitlines()
        return tuple(s for line in lines if "©" not in line for s in _split(line))

    @cached_property
    def names(self) -> str:
        """The names of elements, and the addresses of frames and scripts in the markup, separated by spaces."""
        markup = self.markup[:LONGEST_MARKUP]
        found = (a or b or c for a, b, c in _ATTRIBUTE.findall(markup))
        return f"{self.marks} {' '.join(dict.fromkeys(found))}"


@dataclass(frozen=True, slots=True, kw_only=True)
class Judgement:
    """The outcome and the reasons for it, the weightiest first."""

    outcome: Outcome
    reasons: tuple[str, ...]


@lru_cache(maxsize=1)
def _data() -> dict[str, Any]:
    return tomllib.loads((files("harness.capture") / "gate_signs.toml").read_text(encoding="utf-8"))


@lru_cache(maxsize=1)
def _signs() -> dict[str, dict[str, list[re.Pattern[str]]]]:
    return {
        name: {place: [re.compile(p, re.IGNORECASE) for p in patterns] for place, patterns in places.items()}
        for name, places in _data().items()
        if name not in ("concepts", "wall")
    }


@lru_cache(maxsize=1)
def _concepts() -> dict[str, tuple[list[re.Pattern[str]], list[re.Pattern[str]]]]:
    return {
        name: (
            [re.compile(p, re.IGNORECASE) for p in parts["core"]],
            [re.compile(p, re.IGNORECASE) for p in parts.get("beside", ())],
        )
        for name, parts in _data()["concepts"].items()
    }


@lru_cache(maxsize=1)
def _wall() -> tuple[re.Pattern[str], list[re.Pattern[str]]]:
    wall = _data()["wall"]
    return re.compile("|".join(f"(?:{p})" for p in wall["more"]), re.IGNORECASE), [re.compile(p, re.IGNORECASE) for p in wall["offers"]]


def judge(features: Features) -> Judgement:
    """What came back. Status first, then where the address led, then what the page says."""
    f = features
    if f.status in (404, 410):
        return _outcome(Outcome.GONE, f"status {f.status}")
    if f.status == 429:
        return _outcome(Outcome.RATE_LIMITED, "status 429", *_retry_after(f))
    challenge = _score(f, "bot_check")
    if f.status in (401, 407) or (f.status == 403 and f.passwords):
        return _outcome(Outcome.LOGIN, f"status {f.status}")
    if f.status == 402:
        return _outcome(Outcome.PAYWALL, "status 402")
    if f.status >= 400 and (
        challenge.points >= WEIGHT_MARK or (len(_core(_said(f), "bot_check")) >= CONCEPTS > _said_of_errors(f))
    ):
        return _outcome(Outcome.BOT_CHECK, f"status {f.status}", *challenge.reasons)
    if f.status in (403, 999):
        return _outcome(Outcome.BOT_CHECK, f"status {f.status}: the site refuses this visitor")
    if f.status == 451:
        return _outcome(Outcome.BOT_CHECK, "status 451: unavailable for legal reasons here")
    if f.status >= 400:
        return _outcome(Outcome.SERVER_ERROR, f"status {f.status}")
    if elsewhere := _elsewhere(f):
        return elsewhere
    if f.cut:
        return _outcome(Outcome.PARTIAL, f.cut)
    return _by_signs(f)


def _by_signs(f: Features) -> Judgement:
    for name, outcome in _INSTEAD if f.prose < ARTICLE else ():
        # Beside prose only a title or a heading makes a page a notice; the sentences need not be gone through.
        score = _score(f, name) if f.prose < PROSE or _has_heading(f, name) else _NONE
        if score.points < THRESHOLD or f.prose >= (ARTICLE if score.headed else PROSE):
            continue
        both = score.headed and score.spoken
        if both or (len(f.main) <= LONGEST_NOTICE and (score.spoken or score.sure or f.reported < REPORTED)):
            return _outcome(outcome, *score.reasons)
    login = _score(f, "login") if f.prose < PROSE or (f.passwords and f.prose < ARTICLE) else _NONE
    asked = _outcome(Outcome.LOGIN, *(login.reasons or ("a password is asked for, and there is little else",)))
    if f.passwords and login.points + WEIGHT_FORM >= THRESHOLD and f.prose < (ARTICLE if login.headed else PROSE):
        return asked
    if wall := _paywall(f):
        return wall
    if login.spoken and login.points >= THRESHOLD and f.prose < PROSE:
        return asked
    if shell := _shell(f):
        return shell
    if notice := _notice(f):
        return notice
    if other := _other_language(f):
        return _outcome(Outcome.WRONG_LANGUAGE, other)
    return Judgement(outcome=Outcome.COMPLETE, reasons=())


def _paywall(f: Features) -> Judgement | None:
    """An article that breaks off before a wall: words of one at its end or in an element made for them, or so declared."""
    tail = f.main[-END_OF_TEXT:]
    phrase = next((h for s in _split(tail) if not _LETTER.search(s) and (h := _direct(s, "paywall"))), "")
    anywhere = phrase or next((h for s in f.sentences if not _LETTER.search(s) and (h := _direct(s, "paywall"))), "")
    mark = next((m.group() for p in _signs()["paywall"]["marks"] if (m := p.search(f.names))), "")
    wall = _invitation(f)
    points, reasons = 0.0, list[str]()
    if phrase:
        points, reasons = points + THRESHOLD, [*reasons, f"the text ends with “{phrase}”"]
    elif wall:
        points, reasons = points + THRESHOLD, [*reasons, "after the text stands " + wall]
    elif anywhere:
        points, reasons = points + WEIGHT_TEXT, [*reasons, f"text says “{anywhere}”"]
    if mark:
        points, reasons = points + WEIGHT_MARK, [*reasons, f"an element is named “{mark.strip()[:60]}”"]
    if f.meta.get("ld:isAccessibleForFree", "").lower() == "false":
        points, reasons = points + WEIGHT_DECLARED, [*reasons, "the page declares itself not accessible for free"]
    tier = f.meta.get("article:content_tier", "").lower()
    if tier in ("locked", "metered"):
        points, reasons = points + WEIGHT_DECLARED, [*reasons, f"the page declares its content {tier}"]
    if points and f.locked:
        points, reasons = points + WEIGHT_MARK, [*reasons, "the page can't be scrolled"]
    if points and f.prose < PROSE:
        points += WEIGHT_NO_PROSE
    return _outcome(Outcome.PAYWALL, *reasons) if points >= THRESHOLD else None


def _invitation(f: Features) -> str:
    """What the lines of a wall say, where some stand after what the article reports; empty if none do."""
    # Behind a long text a wall stands near its end, or the text was worth reading without what it hides.
    before = max(0, len(f.main) - FROM_END)
    run, best, best_at, total = list[str](), "", 0, before
    for line in [*f.main[before:].splitlines(), ""]:
        if "©" in line or _LETTER.search(line):
            continue
        for sentence in list(_split(line)) or [""]:
            if sentence and ((_offered(sentence) and _evidence(sentence) < CONCEPTS) or not _reports(sentence)):
                run.append(sentence)
                continue
            if found := _window(run, whole=total >= ARTICLE / 2):
                best, best_at = found, total
            run = []
            total += _length(sentence)
    return best if best_at and total - best_at <= max(REPORTED * 4, best_at / 2) else ""


def _offered(sentence: str) -> int:
    """How many things that walls speak of a sentence speaks of."""
    more, offers = _wall()
    unquoted = _QUOTED.sub(" ", sentence)
    return bool(more.search(unquoted)) + sum(bool(p.search(unquoted)) for p in offers)


def _window(run: Sequence[str], *, whole: bool) -> str:
    """What a run of lines says, if that is a wall; ``whole`` says that much has been reported before it."""
    more, offers = _wall()
    # A wall begins within a few lines of its first offer; a table's thousand cells offer nothing.
    offering = [bool(_offered(line)) for line in run]
    for first in (n for n in range(len(run)) if any(offering[n : n + 4])):
        size, window = 0, list[str]()
        for line in run[first:]:
            size += len(line)
            if size > LONGEST_WALL:
                break
            window.append(line)
        said = "\n".join(window)
        hidden = more.search(said)
        found = [m.group() for p in offers if (m := p.search(said))]
        sentence = any(_length(line) >= CALL or more.search(line) for line in window)
        called = any(_spoken(line) or (_length(line) <= CALL and _offered(line)) for line in window) or re.search(
            r"\d", said
        )
        enough = (
            len(found) + 1 >= WALL if hidden else len(found) >= WALL_UNSAID and not whole and not _GIFT.search(said)
        )
        if enough and sentence and called and found:
            words = [hidden.group(), *found] if hidden else found
            return ", ".join(f"“{w.strip()}”" for w in words[:4])
    return ""


def _shell(f: Features) -> Judgement | None:
    length = _length(f.text)
    if f.prose >= PROSE:
        return None
    asked = next((h for s in (*f.headings, *f.sentences) if (h := _direct(s, "shell"))), "")
    if asked:
        return _outcome(Outcome.EMPTY_SHELL, f"text says “{asked}”")
    if length < SHELL_LENGTH and f.scripts and not any(_reports(s, least=12) for s in _split(f.text)):
        return _outcome(Outcome.EMPTY_SHELL, f"{length} characters of text, {f.scripts} scripts")
    if not f.text.strip():
        return _outcome(Outcome.EMPTY_SHELL, "no visible text at all")
    return None


def _notice(f: Features) -> Judgement | None:
    """What a page is for that reports little or nothing: by what it speaks of, or by speaking to its visitor and saying nothing else."""
    if f.prose >= ARTICLE or len(f.main) > LONGEST_NOTICE:
        return None
    sentences, plain, reported = f.lines, f.plain, f.reported
    heads = [*_SITE_NAME.split(f.title), *f.headings]
    kept = set(plain)
    rest = [s for s in sentences if s not in kept and s not in f.headings]
    found = {kind: _found([*heads, *rest], kind) for kind in _KINDS}
    _by_structure(f, found, reported)
    surprise = _matched("\n".join([*heads, *rest]), _concepts()["any"][0])
    spoken = any(_spoken(s) for s in (*f.headings, *rest))
    name = max(found, key=lambda kind: (found[kind].score, len(found[kind].core)))
    confessed = any(len(_core(s, name)) >= CONCEPTS and not _evidence(s) for s in rest)
    core, score = len(found[name].core), found[name].score + bool(surprise)
    reasons = ("little is reported, and the page speaks of " + ", ".join(f"“{w}”" for w in found[name].words[:4]),)
    if f.prose >= PROSE:
        headed = [k for k in _KINDS if any(_notice_heading(h, k) for h in heads)]
        if name in headed and spoken and score >= CONCEPTS_BESIDE_REPORT - 1 and len(_core("\n".join(rest), name)) >= 1:
            return _outcome(_KINDS[name], *reasons)
        return None
    if reported < REPORTED and core and score >= CONCEPTS:
        return _outcome(_KINDS[name], *reasons)
    said = score + confessed + any(_core(h, name) for h in heads)
    if core >= CORE_BESIDE_REPORT and said >= CONCEPTS_BESIDE_REPORT and reported < PROSE:
        return _outcome(_KINDS[name], *reasons)
    units = [s for s in (*f.headings, *sentences) if _length(s) >= SHELL_LENGTH / 2 or s in f.headings]
    for kind in ("soft_404", "error", "parked"):
        if len(units) >= 2 and reported < PROSE and all(_core(s, kind) and not _evidence(s) for s in units):
            return _outcome(_KINDS[kind], "every sentence speaks of the same: a notice")
    if not plain and not reported and (spoken or surprise):
        if len(f.main) <= (LITTLE if score else HARDLY) and not any(_evidence(s) for s in rest):
            outcome = _KINDS[name] if core else Outcome.SOFT_404
            return _outcome(outcome, "nothing is reported: the page only speaks to its visitor")
    return None


@dataclass(slots=True, kw_only=True)
class _Found:
    """The concepts of a kind that a page speaks of, by their numbers, and the words it does so in."""

    core: set[int]
    beside: set[int]
    words: list[str]

    @property
    def score(self) -> int:
        """How many concepts there are; those that only go with others count as one."""
        return len(self.core) + bool(self.beside)


def _found(texts: Sequence[str], kind: str) -> _Found:
    """The concepts of a kind in headings and sentences; a menu's entries are no more than beside."""
    core, beside = _concepts()[kind]
    found = _Found(core=set(), beside=set(), words=[])
    for number, text in enumerate(texts):
        unquoted = _QUOTED.sub(" ", text)
        entry = number > 6 and _length(text) < CALL / 2 and not _ENDED.search(text)
        for n, pattern in enumerate(core):
            if match := pattern.search(unquoted):
                (found.beside if entry else found.core).add(n)
                found.words.append(match.group().strip())
        found.beside |= {-1 - n for n, pattern in enumerate(beside) if pattern.search(unquoted)}
    return found


def _by_structure(f: Features, found: dict[str, _Found], reported: int) -> None:
    """Add what the page is made of: fields for passwords, widgets of checks, a name that is an address."""
    if f.passwords and reported < PROSE:
        found["login"].core |= {-1, -2}
        found["login"].words += ["a field for a password", "little else"]
    for kind in ("parked", "consent"):
        if reported < PROSE and (m := next((m for p in _signs()[kind]["marks"] if (m := p.search(f.names))), None)):
            found[kind].core |= {-1, -2}
            found[kind].words.append(m.group()[:40])
    checks = _signs()["bot_check"]
    if not f.passwords and (m := next((m for p in checks["marks"] if (m := p.search(f.names))), None)):
        found["bot_check"].core |= {-1, -2}
        found["bot_check"].words.append(m.group()[:40])
    elif not f.passwords and (m := next((m for p in checks["widgets"] if (m := p.search(f.names))), None)):
        found["bot_check"].core.add(-1)
        found["bot_check"].words.append(m.group()[:40])
    host = (urlsplit(f.final_url).hostname or "").removeprefix("www.")
    if host and any(
        h.strip().lower().removeprefix("www.") == host
        for h in (*_SITE_NAME.split(f.title), *f.headings, *f.main.splitlines())
    ):
        found["parked"].beside.add(0)


def _matched(text: str, patterns: Sequence[re.Pattern[str]]) -> set[int]:
    return {n for n, pattern in enumerate(patterns) if pattern.search(text)}


@lru_cache(maxsize=4096)
def _core(text: str, kind: str) -> frozenset[int]:
    """The concepts of a kind, by their numbers, that a text speaks of outside quotation marks."""
    return frozenset(_matched(_QUOTED.sub(" ", text), _concepts()[kind][0]))


def _notice_heading(heading: str, kind: str) -> bool:
    """Whether a title or heading is a notice's: two concepts of the kind, or one and an apology."""
    core = _core(heading, kind)
    return len(core) >= CONCEPTS or bool(core and _core(heading, "any"))


def _said(f: Features) -> str:
    return "\n".join([f.title, f.main[:LONGEST_NOTICE]])


def _said_of_errors(f: Features) -> int:
    """How much an answer with an error's status speaks of an error; one that does is no check."""
    return len(_core(_said(f), "error")) if f.status >= 500 else 0


@lru_cache(maxsize=4096)
def _evidence(sentence: str) -> int:
    """How much a sentence reports in particular: figures, days, names, and who said so."""
    unquoted = _QUOTED.sub(" ", sentence)
    words = unquoted.split()
    figures = int(bool(re.search(r"\d", _CODE.sub(" ", unquoted))))
    titled = sum(w[:1].isupper() for w in words) > len(words) / 2
    named = not titled and not _GERMAN.search(unquoted) and bool(_NAMED.search(unquoted))
    figures += bool(_FIRST_PERSON.search(unquoted))
    return figures + bool(_DATED.search(unquoted)) + named + 3 * bool(_SAID.search(unquoted))


@lru_cache(maxsize=4096)
def _plain(sentence: str) -> bool:
    """Whether a sentence reports more than it speaks of what notices speak of."""
    most = max(len(_core(sentence, kind)) for kind in _KINDS)
    spoken = _spoken(sentence)
    if evidence := _evidence(sentence):
        return evidence >= most if spoken else evidence + 1 >= most or bool(_SAID.search(sentence))
    return most < CONCEPTS and not (most and spoken) and not _core(sentence, "any")


def _spoken(sentence: str) -> bool:
    """Whether a sentence speaks to the visitor, of the site as “we”, or of the page itself."""
    unquoted = _QUOTED.sub(" ", sentence)
    return bool(_ADDRESS.search(unquoted) or _WE.search(unquoted) or _HERE.search(unquoted))


# Languages that `language_of` can tell from one another, and the scripts of those that it need not.
_TOLD = frozenset({"en", "de", "fr", "es", "it", "pt", "nl", "pl", "uk", "ru", "ko", "ja", "zh", "ar", "he", "el"})
_CYRILLIC = frozenset({"uk", "ru", "be", "bg", "mk", "kk", "ky", "mn", "tg"})
_OTHER_SCRIPTS = _CYRILLIC | {
    "ko",
    "ja",
    "zh",
    "ar",
    "fa",
    "ur",
    "he",
    "el",
    "th",
    "hi",
    "ka",
    "hy",
    "sr",
    "am",
    "bn",
    "ta",
}


def _other_language(f: Features) -> str:
    """Why the page isn't in the language that its source is said to have; empty where it is, or can't be told."""
    if not f.language:
        return ""
    declared = f.language.replace("_", "-").split("-")[0].lower()
    spoken = language_of(f.main or f.text)
    if spoken is None or spoken == declared:
        return ""
    latin = spoken in ("en", "de", "fr", "es", "it", "pt", "nl", "pl")
    scripts_differ = declared in _OTHER_SCRIPTS - {"sr", "kk"} if latin else declared not in _OTHER_SCRIPTS
    if declared in _TOLD or scripts_differ:
        return f"the page is in {spoken}, the source is said to be in {f.language}"
    return ""


@dataclass(frozen=True, slots=True, kw_only=True)
class _Score:
    points: float
    reasons: tuple[str, ...]
    headed: bool = False
    spoken: bool = False
    sure: bool = False


_NONE = _Score(points=0.0, reasons=())


def _has_heading(f: Features, name: str) -> bool:
    """Whether the title or a heading is such a sign."""
    parts = (*_SITE_NAME.split(f.title), *f.headings)
    return any(_direct(part, name, "title") for part in parts)


def _score(f: Features, name: str) -> _Score:
    """Points and reasons of one kind of sign; ``headed`` when title or heading is such a sign. Little prose only adds to a sign."""
    points, reasons = 0.0, list[str]()
    title = next((h for part in _SITE_NAME.split(f.title) if (h := _direct(part, name, "title"))), "")
    heading = next((h for text in f.headings for part in (text,) if (h := _direct(part, name, "title"))), "")
    sentence = next((h for s in f.sentences if (h := _direct(s, name))), "")
    for said, weight, where in (
        (title, WEIGHT_TITLE, "title"),
        (heading, WEIGHT_AGAIN if title else WEIGHT_TITLE, "heading"),
        (sentence, WEIGHT_TEXT, "text"),
    ):
        if said:
            points += weight
            reasons.append(f"{where} says “{said}”")
    headed, spoken = bool(title or heading), bool(sentence)
    signs = _signs()[name]
    mark = next((m.group() for p in signs.get("marks", ()) if (m := p.search(f.names))), "")
    if mark:
        points, reasons = points + WEIGHT_MARK, [*reasons, f"an element is named “{mark.strip()[:60]}”"]
    lines = "\n".join(f"{k.lower()}: {v.lower()}" for k, v in f.headers)
    header = next((m.group() for p in signs.get("headers", ()) if (m := p.search(lines))), "")
    if header:
        points, reasons = points + WEIGHT_HEADER, [*reasons, f"a header says “{header[:60]}”"]
    if points and f.reported < (PROSE if spoken else REPORTED):
        points += WEIGHT_NO_PROSE
    return _Score(points=points, reasons=tuple(reasons), headed=headed, spoken=spoken, sure=bool(header))


def _ends(sentences: list[str]) -> tuple[str, ...]:
    return tuple(sentences if len(sentences) <= 2 * _ENDS else [*sentences[:_ENDS], *sentences[-_ENDS:]])


@lru_cache(maxsize=8192)
def _direct(sentence: str, name: str, place: str = "text") -> str:
    """The words of a sign, where they are what the sentence is for; empty where it merely holds them, or none."""
    sentence = _QUOTED.sub(" ", sentence).strip()
    if not sentence or len(sentence) > _LONGEST:
        return ""
    signs = _signs()[name]
    headed = place == "title"
    for pattern in (*signs.get("text", ()), *(signs.get("title", ()) if headed else ())):
        match = pattern.search(sentence)
        if match is None:
            continue
        said: str = match.group()
        share = len(said.strip()) / len(sentence)
        if share >= (HEADED_SHARE if headed else DIRECT_SHARE) or (not headed and _length(sentence) <= DIRECT_LENGTH):
            return said.strip()[:60]
    return ""


def _split(text: str) -> Iterator[str]:
    for match in _SENTENCE.finditer(text):
        if sentence := match.group().strip():
            yield sentence


def _reports(sentence: str, least: int = 30) -> bool:
    """Whether a sentence is running text: long enough, addressed to nobody, and no sign of anything."""
    if _length(sentence) < least or not _ENDED.search(sentence) or _ADDRESS.search(_QUOTED.sub(" ", sentence)):
        return False
    return not any(_direct(sentence, name) for name in _signs())


def _length(text: str) -> int:
    """Characters of text, where one of a script without spaces counts for three."""
    return len(text) + 2 * len(_CJK.findall(text))


def _elsewhere(f: Features) -> Judgement | None:
    """Whether the address led away from the article: to the home page, to a login, or to another site."""
    asked, got = urlsplit(f.url), urlsplit(f.final_url)
    if not got.hostname or f.url == f.final_url:
        return None
    deep = asked.path.strip("/") != "" or bool(asked.query)
    home = _HOME.fullmatch(got.path.strip("/").lower()) is not None
    if f.passwords and f.prose < PROSE and _LOGIN_PATH.search(got.path):
        return _outcome(Outcome.LOGIN, f"leads to {got.path}")
    if _site(asked.hostname or "") != _site(got.hostname):
        return _outcome(Outcome.REDIRECTED_SITE, f"{asked.hostname} leads to {got.hostname}")
    if deep and home:
        return _outcome(Outcome.REDIRECTED_HOME, f"{f.url} leads to {f.final_url}")
    if deep and _section(asked.path, got.path):
        return _outcome(Outcome.REDIRECTED_HOME, f"{f.url} leads to {f.final_url}")
    if _GONE_PATH.search(got.path):
        return _outcome(Outcome.SOFT_404, f"leads to {got.path}")
    return None


_LOGIN_PATH = re.compile(
    r"/(?:users?/)?(?:log-?in|sign-?in|auth|sso|account/login|session/new|anmelden|connexion)\b", re.IGNORECASE
)
_GONE_PATH = re.compile(
    r"/(?:404|not-?found|page-?not-?found|error-?404|errors?/404|notfound)(?:\.\w{2,5})?/?$", re.IGNORECASE
)


def _section(asked: str, got: str) -> bool:
    """Whether an address leads to the list that its article stood in: ``/news/2024/a-story`` → ``/news/``."""
    wanted, given = asked.strip("/").split("/"), got.strip("/").split("/")
    if not (0 < len(given) < len(wanted) and wanted[: len(given)] == given):
        return False
    dropped = wanted[-1]
    return bool(re.search(r"\d|-.*-", dropped)) and all(re.fullmatch(r"[a-z]{2,14}", part) for part in given)


# Suffixes under which registries sell names one level further down; enough to tell one newsroom's hosts from another's.
_SECOND_LEVEL = frozenset({"co", "com", "org", "net", "gov", "ac", "edu", "or", "go", "ne", "re", "in"})


def _site(host: str) -> str:
    """The part of a host name that one owner holds: ``www.bbc.co.uk`` → ``bbc.co.uk``."""
    labels = host.lower().rstrip(".").split(".")
    if labels[-1].isdigit():
        return host
    if len(labels) >= 3 and labels[-2] in _SECOND_LEVEL and len(labels[-1]) == 2:
        return ".".join(labels[-3:])
    return ".".join(labels[-2:])


def _retry_after(f: Features) -> tuple[str, ...]:
    value = next((v for k, v in f.headers if k.lower() == "retry-after"), "")
    return (f"Retry-After {value}",) if value else ()


def _outcome(outcome: Outcome, *reasons: str) -> Judgement:
    return Judgement(outcome=outcome, reasons=tuple(reasons))
