"""Who signs a story and when it says it was published and changed: the lines beside a headline, told by their words."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass, replace
from functools import lru_cache
from itertools import pairwise

from harness.evidence.calendars import calendar_dates
from harness.evidence.counters import is_count, plays, without_tallies
from harness.evidence.dates import dates, weekday_words
from harness.evidence.noise import (
    SERVICES,
    has_relative,
    is_relative,
    is_sentence,
    noise,
    stripped_of_relative,
    stripped_of_stamp,
)
from harness.evidence.normalise import normalise
from harness.evidence.patterns import later
from harness.evidence.tickers import ticker


@dataclass(frozen=True, slots=True, kw_only=True)
class Meta:
    """One piece of such a line: ``kind`` is byline, published, modified, or noise (a counter, a clock); ``text`` as written."""

    kind: str
    text: str


# A label before who did something: “Text: Jane Doe”.
ROLE_LABEL = r"[^\W\d_]{2,14}\s?[:：]\s*"
_ROLE = later(rf"^{ROLE_LABEL}")
_LONGEST = 220
_PIECE = 110
# A label with a colon begins a piece where nothing else parts Chinese and Korean ones, as do brackets around a second date.
_SPLIT = later(
    r"\s*[(（](?=(?:最終)?(?:更新|修正|改訂)\s?[:：]?\s?\d)|(?<=[)）])\s*(?=[\u3400-\u9fff]{2,8}$)|\s+[|·•●/—–-]\s+|\s*[|•●]\s*|\s{3,}|\n|\s+(?=[\u3400-\u9fff\uac00-\ud7a3]{2,6}\s?[:：])|\s+(?=(?:残り|あと)\d[\d,]*文?字|(?:会員限定|有料記事|無料記事)$)|(?<=日)\s+(?=記者)|\s+\((?=(?:[^\W\d_]+[ :]+){1,3}\d)|\s*[(（](?=\d[^()（）]{5,40}(?:更新|修改|修正|수정|업데이트)\s*[)）])|"
    r",\s+(?=(?:updated|modified|aktualisiert|zuletzt|geändert|mise? à jour|modifié|actualizado|обновлено|оновлено|aggiornato|modificato|atualizado|aktualizov[aá]n[oé]|zaktualizowano|uppdaterad|güncellem)\w*\b)",
    re.IGNORECASE,
)
# Style may set the point apart that no space does; between letters of one kind it belongs to a name or a word.
_TIGHT = later(r"(?<=\w)·(?=\d)|(?<=[a-zß-ÿ\d])·(?=[A-ZÀ-Þ])")
_BY = later(
    r"\s*(?:by|(?:written|story|reported|reporting|analysis|words|interview|posted|published|submitted|photographs?|compiled) by|interview\s*:|interview von|geschrieben von|veröffentlicht von|publié par|entretien (?:avec|par)|publicad[oa] por|entrevista de|pubblicato da|intervista (?:di|a cura di)|"
    r"dodał[ao]?\s*:?|rozmawiał[ao]?\s*:?|wywiad\s*:|беседовал[аи]?|опубликовал[аи]?|опублікува(?:в|ла)|yazan\s*:?|haber\s*:|نویسنده\s*:?|خبرنگار\s*:?|מאת\s*:?|संवाददाता|from|von|ein (?:bericht|artikel|beitrag) von|autor(?:in|en)?\s*:?|par|propos recueillis par|por|escrito por|"
    r"autora?s?\s*:|автори?\s*:|авторы?\s*:|автор|текст\s*:?|від|от|di|a cura di|de|tekst\s*:?|opracowa\w+\s*:?|oprac\.|记者|作者|来源\s*[:：]|來源\s*[:：]|文\s*[/:：]|記者\s*[:：]?|文\s*=|بقلم|كتب)\s*[:：]?\s+(?=[\w\"“'])|"
    r"^(?=.{2,20}\s?기자(?:\s|$|=))|^(?=.{2,12}\s?記者$)|^(?=記者)|^(?:记者|作者|来源|來源)[:：]?|^(?:綜合報導|综合报道|綜合報道)\s+(?=[\u3400-\u9fff]{2,4}$)",
    re.IGNORECASE,
)
# The word alone, with the name in an element of its own behind it; such a name is no longer than this.
_BY_WORD = later(r"by|von|par|por|di|door|av|від|от|автори?|автор:|текст|por:|文|بقلم", re.IGNORECASE)
_SIGNED = 60
_NAMED_BYLINE = later(
    r"[#.](?:[\w-]*(?:byline|author|writer|autor|auteur|contributor|reporter|journalist|redaktor|penulis|yazar|muhabir)|(?:by|firma|signature)(?![\w-]))",
    re.IGNORECASE,
)
_NAMED_META = later(r"[#.][\w-]*(?:meta|byline|author|credit|dateline)", re.IGNORECASE)
_MODIFIED = later(
    r"\b(?:updated?|last (?:updated|modified|edited|changed)|modified|edited|revised|aktualisiert|zuletzt|geändert|stand|mis[e]? à jour|modifié|actualizado|actualización|modificado|обновлено|изменено|оновлено|"
    r"змінено|отредактирован\w*|відредагован\w*|güncellem\w*|güncellendi|aangepast|bijgewerkt|עודכן|به‌روزرسانی|अपडेट|aggiornato|modificat?[oa]|atualizado|zaktualizowano|aktualizacja|aktualizov[aá]n[oé]|uppdaterad|opdateret|oppdatert|päivitetty|actualizat|bearbeitet|(?:última|ultima|última) (?:edici[oó]n|ediç[aã]o|modifica\w*|revisi[oó]n)|editad[oa]|dernière modification|edytowan[oey]|redigeret|redigert|redigerad|muokattu|düzenlendi|upraven[oa]|szerkesztve|diedit|editat[ăa]?)\b|수정|업데이트|更新|最終更新|修改|تحديث",
    re.IGNORECASE,
)
_NUMERIC_DATE = later(
    r"\b(?:0?[1-9]|1[0-2])/(?:0?[1-9]|[12]\d|3[01])(?=\s\d{1,2}:\d\d)|\b\d{4}[-./]\s?\d{1,2}[-./]\s?\d{1,2}\b\.?|\b\d{1,2}(?:[-/]\d{1,2}[-/]|\.\s?\d{1,2}\.\s?)(?:\d{4}|\d{2})\b|\d{4}\s?[年년]\s?\d{1,2}\s?[月월]\s?\d{1,2}\s?[日일]|\b\d{1,2}/\d{1,2}\s?\([月火水木金土日]\)|"
    r"\d{1,2}\s?[ก-ฮ]\.?[ก-ฮ]{1,2}\.\s?\d{2,4}"
)
_WORD_DATE = later(
    r"\b\d{1,2}\.?(?:st|nd|rd|th|er|º)?\s+(?:de\s+|of\s+)?[^\W\d_]{3,12}\.?,?\s+(?:de\s+|del\s+)?\d{4}\b|\b[^\W\d_]{3,12}\.?\s+\d{1,2}(?:st|nd|rd|th)?,?\s+\d{4}\b|"
    # An issue's season.
    r"\b(?i:spring|summer|autumn|fall|winter|frühjahr|frühling|sommer|herbst|printemps|été|automne|hiver|primavera|verano|otoño|invierno|verão|outono|inverno|estate|autunno|весна|лето|осень|зима|літо|осінь|wiosna|lato|jesień|zima|lente|zomer|herfst|vår|høst|höst)\s+\d{4}(?:\s?/\s?\d{2,4})?\b"
)
# What says that a date follows, behind a name: “By Jane Doe Published on”.
_LEADS_TO_DATE = later(
    r"(?<=\w)[\s,|·–—-]+(?:(?:first )?(?:published|posted|updated)(?: on| at)?|(?:veröffentlicht|aktualisiert)(?: am)?|(?:publiée?|mise? à jour|modifiée?)(?: le)?|"
    r"(?:publicad[oa]|actualizad[oa])(?: el)?|pubblicato(?: il)?|(?:publicad|atualizad)[oa](?: em)?|opublikowano|опубліковано|опубликовано|gepubliceerd(?: op)?|(?:기사|최종)?\s?(?:입력|수정|등록|송고))\s*:?\s*$",
    re.IGNORECASE,
)
# As systems that run sites write it under a headline, whoever it was: “Submitted by admin on Fri, 08/04/2023”.
_SUBMITTED = later(
    r"((?:submitted|posted|published|eingereicht|verfasst|gespeichert|soumis|publié|enviado|publicado|inviato|opublikowan[oey]|dodan[oey]) (?:by|von|par|por|da|przez) [\w.-]+(?: [\w.-]+){0,2}?),?"
    r" (?:on|am|le|el|il|em|dnia|w dniu) (?=(?:[^\W\d_]{2,12}\.?,? ){0,2}\d)",
    re.IGNORECASE,
)
# What a page, or a post, says of its own last change, before the day: with what was changed, or who did it. A whole site's “last updated” is none.
_LAST_CHANGE = later(
    r"\W{0,3}(?:(?:this|the) (?:page|article|entry|document|post|section) was last (?:edited|modified|updated|changed|revised)|page last (?:edited|modified|updated|reviewed)|last edited by|"
    r"(?:diese seite|dieser artikel|dieser beitrag|dieses dokument) wurde zuletzt|zuletzt (?:geändert|bearbeitet) von|(?:questa|la) pagina è stata modificata|ultima modifica di|(?:cette page|cet article) a été (?:modifiée?|mise? à jour)|la dernière modification de cet|"
    r"dernière (?:édition|modification) par|esta página (?:se editó|fue (?:editada|modificada))|(?:editado )?por última vez por|última edición por|esta página foi (?:editada|modificada)|última edição por|deze pagina is (?:voor het laatst|het laatst) (?:bewerkt|gewijzigd)|laatst gewijzigd door|"
    r"tę stronę ostatnio (?:edytowano|zmodyfikowano)|ostatnio zmieniony|(?:эта страница в )?последний раз (?:была )?(?:отредактирован\w+|редактировал\w+)|(?:эту страницу|страница) в последний раз|(?:востаннє )?цю сторінку (?:востаннє|було)|востаннє (?:редагував|редаговано)|"
    r"(?:sidan|denna sida) (?:redigerades|ändrades) senast|senast redigerad av|(?:denne side|siden) blev senest|(?:denne siden|siden) ble sist|sivua on viimeksi muutettu|a lap utolsó módosítása|str[áa]nka byla naposledy|naposledy upravil|ultima editare a paginii|bu sayfa en son|"
    r"αυτή η σελίδα τροποποιήθηκε|последна промяна на страницата|このページの最終更新|最終更新|本页面最后|本頁面最後|最后由|最後由|(?=.{6,60}마지막으로 편집)이 문서는|آخر تعديل لهذه|این صفحه آخرین بار|דף זה נערך|trang này được sửa đổi lần cuối|halaman ini terakhir diubah)",
    re.IGNORECASE,
)
# … and what says no more than that it was changed.
_CHANGED = later(
    r"[(\[]?(?:edited|bearbeitet|editad[oa]|modifié|modificat[oa]|edytowan[oey]|изменено|отредактировано|змінено|відредаговано|redigera[dt]|redigeret|redigert|bewerkt|muokattu|düzenlendi|upraveno|szerkesztve|diedit|đã chỉnh sửa|編集済み?|已编辑|已編輯|수정됨|تم التعديل|تم تعديله|ویرایش شده|נערך|संपादित)[)\]]?",
    re.IGNORECASE,
)
# Who writes for a paper and for which agency, below a text: “jti/dpa”, “ap, afp”.
_SIGN_OFF = later(
    r"(?=.*(?<![^\W\d_])(?:dpa|afp|reuters|ap|apa|sda|sid|ansa|efe|pap|anp|belga|kna|epd|tass|upi|ritzau|ntb|tt|stt|čtk|čtk|mti|lusa|europa press|adnkronos|agi)(?![^\W\d_]))[^\W\d_][\w.]{1,12}(?:\s?[/,]\s?(?:mit )?[^\W\d_][\w.-]{1,12}){0,4}",
    re.IGNORECASE,
)
_ADDRESS = later(r"\(?\b[\w.+-]+@[\w.-]+\w\)?")
_LETTER = later(r"[^\W\d_]")
_DIGIT = later(r"\d")
_DATELINE = later(
    r"\s*(?P<place>[A-ZÀ-ÞА-ЯІЇЄҐЁ](?:[^.!?—–\n]|(?<=[a-z])\.(?=,? \d)|(?<=\b[A-Z])\.){1,70}?)\s*(?:\((?P<agency>[^)]{2,30})\)\s*(?:[—–-]{1,2}|\.\s|:)|[—–]|--|\s-)\s+(?=[\"“«„]?[A-ZÀ-ÞА-ЯІЇЄҐЁ\d])"
)
# As Russian agencies write it: the place, the day, the agency, each with a full stop.
_RUSSIAN_DATELINE = later(
    r"\s*[А-ЯЁІЇЄҐ][\w-]+(?: [А-ЯЁІЇЄҐ][\w-]+)?[.,] \d{1,2} [а-яёіїє]{3,9}[.,]? (?:/?[A-ZА-ЯЁІЇЄҐ][\w. -]{1,30}/?)\s?[.–—-]{1,2}\s+"
)
_KOREAN_DATELINE = later(r"\s*\((?P<place>[^)]{2,20})=(?P<agency>[^)]{2,20})\)\s*")
_OF_PLACES = later(r"[A-ZÀ-ÞА-ЯІЇЄҐЁ]{3}")


@lru_cache(maxsize=4096)
def meta_parts(text: str, names: str, language: str) -> tuple[Meta, ...]:
    """The pieces of a line about the story, empty when ``text`` is anything else. ``names`` are its element's own."""
    text = without_tallies(text)
    # “The reporter learnt that …” begins as who signs does.
    if len(text) > _LONGEST or (text.endswith(("。", "！", "？")) and is_sentence(text)):
        return ()
    found: list[Meta] = []
    by = False
    split = [p.strip(" \t,;") for p in _SPLIT.split(text)]
    split = [p if "(" in p or "（" in p else p.rstrip(")）") for p in split if p]
    for piece in (told for p in split for told in _each_day(p, language) if told):
        known = _pieces(piece, names, language)
        if not known and len(split) > 1 and noise(piece) == "invitation":
            known = [Meta(kind="noise", text=piece)]  # a button in the line
        if not known and by and len(piece) <= _SIGNED and not piece.endswith((".", "!", "?")):
            known = [Meta(kind="byline", text=piece)]
        by = _BY_WORD.fullmatch(piece) is not None
        if not known:
            return ()
        found += known
    return tuple(found) if any(m.kind != "noise" for m in found) or all(m.kind == "noise" for m in found) else ()


def _each_day(piece: str, language: str) -> list[str]:
    """A piece that says when a story was published and when it was changed, in one piece for each of the days: “Published 12 March. Updated 13 March.”"""
    told = [m.span() for m in _MODIFIED.finditer(piece)]
    if not told:
        return [piece]
    days: list[tuple[int, int]] = []
    for begins, ends in date_spans(piece, language):
        if days and begins <= days[-1][1]:
            days[-1] = (days[-1][0], max(ends, days[-1][1]))
        else:
            days.append((begins, ends))
    if len(days) < 2:
        return [piece]
    # Each day's label stands before it, or behind it.
    behind = not _LETTER.search(piece[: days[0][0]]) and _ONE_WORD.fullmatch(piece, days[-1][1])
    cuts = []
    for (_, left), (right, _) in pairwise(days):
        changed = next((begins for begins, ends in told if left <= begins and ends <= right), None)
        label = _LABEL_AHEAD.search(piece, left, right)
        if behind:
            cuts.append(right)
        elif changed is not None:
            cuts.append(changed)
        elif label:
            cuts.append(label.start())
    return [piece[a:b].strip(" \t,;/") for a, b in pairwise([0, *cuts, len(piece)])]


# A label alone at a line's end; one before a date, behind what ended before it.
_ONE_WORD = re.compile(r"[\s\d:.,]*[^\W\d_]+\W*")
_LABEL_AHEAD = re.compile(r"(?<=[.,;/–—-]\s)[^\W\d_][^\d.,;]*$")

# A word with how many there are behind it, in any language: “Diskuse (22)”.
_COUNTED_BEHIND = re.compile(r"[^\W\d_]+(?: [^\W\d_]+)? ?[(（]\d+[)）]")


def _pieces(piece: str, names: str, language: str) -> list[Meta]:
    if len(piece) > _PIECE:
        return []
    if is_relative(piece) or is_count(piece) or _COUNTED_BEHIND.fullmatch(piece):
        return [Meta(kind="noise", text=piece)]
    if _CHANGED.fullmatch(piece):
        return [Meta(kind="modified", text=piece)]
    dated = _dated(piece, language)
    if dated is not None:
        rest = dated
        if tells_last_change(piece):
            return [Meta(kind="modified", text=piece[date_spans(piece, language)[0][0] :].rstrip("."))]
        if submitted := _SUBMITTED.match(piece):
            day = piece[submitted.end() :]
            return [Meta(kind="byline", text=submitted[1]), Meta(kind="published", text=day)]
        changed = _MODIFIED.search(piece)
        kind = "modified" if changed else "published"
        behind = stripped_of_relative(piece[changed.end() :]) if changed else ""
        if (
            changed
            and _LETTER.search(piece[changed.end() :])
            and not _DIGIT.search(behind)
            and _DIGIT.search(piece[: changed.start()])
        ):
            # “Published 2 March 2026. Updated yesterday”: of the change it tells no day.
            kind, piece = "published", piece[: changed.start()].rstrip(" .,;-–—")
            rest = _dated(piece, language) or ""
        signed = _BY.match(piece)
        if not _LETTER.search(stripped_of_stamp(rest)) and not signed:
            return [Meta(kind=kind, text=piece)]
        if not signed and is_count(stripped_of_stamp(rest)):
            # “12 March 2024 3 comments”: what is counted stands in an element of its own beside the date.
            start, end = min(s for s in _spans(piece, language) if any(c.isdigit() for c in piece[slice(*s)]))
            return [Meta(kind=kind, text=piece[start:end]), Meta(kind="noise", text=rest.strip())]
        # “By Jane Doe, 12 March 2024”: a name and a date in one.
        before = _LEADS_TO_DATE.sub("", piece[: _date_start(piece, language)]).strip(" ,-–—")
        if signed and before and _looks_signed(before, names):
            return [Meta(kind="byline", text=before), Meta(kind="published", text=piece[len(before) :].strip(" ,"))]
        if before and _NAMED_META.search(names) and is_person(before):
            start, end = next(
                span for span in sorted(_spans(piece, language)) if any(c.isdigit() for c in piece[slice(*span)])
            )
            return [Meta(kind="byline", text=before), Meta(kind=kind, text=piece[start:end])]
        return []
    if noise(piece) in ("clock", "counter"):
        # A time of day with a word of change is when the story was changed; one told from now differs at every visit.
        kind = "modified" if _MODIFIED.search(piece) and not has_relative(piece) and _DIGIT.search(piece) else "noise"
        return [Meta(kind=kind, text=piece)]
    return [Meta(kind="byline", text=_LEADS_TO_DATE.sub("", piece))] if _looks_signed(piece, names) else []


def tells_last_change(text: str) -> bool:
    """Whether a line says of its page, or of a post, when it was last changed: “This page was last edited on 9 February 2026”."""
    return _LAST_CHANGE.match(text) is not None


def tells_change(text: str) -> bool:
    """Whether a label says that the date behind it is that of a change: “Updated:”."""
    return _MODIFIED.search(text) is not None


def signed_off(text: str) -> bool:
    """Whether a line below a text says for which agency it was written: “jti/dpa”."""
    return _SIGN_OFF.fullmatch(text.strip()) is not None


# A word that leads to who signs, at the end of a piece of its own.
_LEADS_TO_NAME = re.compile(
    r"(?:[^\W\d_]+ )?(?:by|por|von|par|di|da|av|af|door|od|від|от|yazan|autora?|autor(?:in)?|автор)\s?:?", re.IGNORECASE
)


def signed_within(pieces: Sequence[str]) -> str:
    """The name that stands in an element of its own behind “posted by”, whatever else is in the line."""
    for lead, name in pairwise(pieces):
        if _LEADS_TO_NAME.fullmatch(lead) and is_person(name):
            return name
    return ""


# Where somebody writes from, behind the name: “Jane Doe in Nairobi”.
_HERE = re.compile(
    r"(?<=\w),? (?:in|at|from|aus|à|en|em|da|a|w|из|з|в|у|te) [A-ZÀ-ÞА-ЯІЇЄҐ][\w.’'-]*(?: [A-ZÀ-ÞА-ЯІЇЄҐ][\w.’'-]*)?$"
)

_LABELLED = re.compile(
    r"(?:authors?|autor(?:en|in|a|es|i|ka)?|auteurs?|автор(?:ы|и)?|текст|text|yazan|haber|editor|reporter)\s?[:：]",
    re.IGNORECASE,
)


# As Korean papers sign below the text: a name, what its bearer is, and where to write to.
_KOREAN_SIGNED = re.compile(r"[\w·, ]{2,20}\s?(?:선임|인턴|수습)?기자\s*[(=/|]?\s*[\w.+-]+@[\w.-]+\)?")


def labelled_byline(text: str) -> bool:
    """Whether a signature says so itself: with a colon, “Author: Jane Doe”, or by a reporter's address, “이수진 기자 (lee@paper.example)”."""
    return bool(_LABELLED.match(text) or _KOREAN_SIGNED.fullmatch(text.strip()))


def known_within(text: str, language: str) -> tuple[Meta, ...]:
    """What of a line's pieces is about the story, where one tells a time: one name beside a date, or a time from now, signs it, whatever else
    the line holds is its page's."""
    pieces = (
        [p.strip(" \t,;") for part in _SPLIT.split(text) for p in _TIGHT.split(part)] if len(text) <= _LONGEST else []
    )
    pieces = [part for p in pieces for part in _name_and_date(p, language)]
    known = [(p, meta_parts(p, "", language) or _clock(p)) for p in pieces if any(c.isalnum() for c in p)]
    found = [m for _, told in known for m in told]
    unknown = [p for p, told in known if not told]
    if any(_dated(p, language) is not None for p in unknown):
        return ()  # of some other day than the story's own
    timed = any(m.kind == "published" or is_relative(m.text) for m in found)
    dated = timed and not any(m.kind == "byline" for m in found)
    if len(unknown) > 1:
        # Who made the pictures signs no text, and a label is no part of a name.
        unknown = [p for p in unknown if not _PICTURED.match(p)]
    if len(unknown) == 1 and is_person(bare := _ROLE.sub("", unknown[0])):
        unknown = [bare]
    if len(unknown) > 1:  # buttons and sections beside a name are none
        unknown = [p for p in unknown if is_person(_HERE.sub("", p))] or [p for p in unknown if _SOURCE.match(p)]
    if dated and len(unknown) == 1 and _may_sign(unknown[0]):
        found.append(Meta(kind="byline", text=unknown[0]))
    if unknown and all(m.kind == "noise" and ticker(m.text) for m in found):
        return ()  # “Winner: Anna Lind · Votes 4”: what a label and a figure stand beside says something
    return tuple(found) if any(m.kind != "byline" for m in found) else ()


# That what somebody did was to make pictures.
_PICTURED = re.compile(
    r"(?:photos?|photographs?|fotos?|fotografías?|fotografie|foto|fotó|фото|світлини|bilder?|images?|imágenes|kuvat?|zdjęcia|写真|摄影|攝影|사진|صور|תמונות)\s?[:：]",
    re.IGNORECASE,
)

# Who a text is from, as offices write it before their name.
_SOURCE = re.compile(
    r"(?:信息来源|稿件来源|文章来源|资料来源|消息来源|來源|来源|供稿|撰稿|发布机构|發布單位|发布单位|出典|提供|출처|제공|source|quelle|fuente|fonte|zdroj|źródło|джерело|источник|sumber|nguồn|المصدر|kaynak)\s?[:：]",
    re.IGNORECASE,
)


def _may_sign(piece: str) -> bool:
    """Whether a piece beside a date may say who signs, with whatever words and from wherever: “Texto de Rui Faria”. What has a figure, asks
    for something or names other stories does not."""
    if is_person(_HERE.sub("", piece)) or is_caseless_name(piece):
        return True
    return (
        len(piece) <= _SIGNED
        and not any(map(str.isdigit, piece))
        and not piece.endswith((".", "!", "?"))
        and not noise(piece)
    )


def dated_within(text: str, language: str) -> tuple[Meta, ...]:
    """The one day that a short line names, whatever else it says: “Press release no. 4 of 13 January 2026”; that of its last change where the words right before
    it say so: “Press / Releases / Page updated on 13 January 2026”; nothing where it tells what day it is at every visit."""
    if len(text) > _PIECE or noise(text) or has_relative(text):
        return ()
    spans = date_spans(text, language)
    begins, ends = min((a for a, _ in spans), default=0), max((b for _, b in spans), default=0)
    day = text[begins:ends].strip()
    told = meta_parts(day, "", language)
    # Of a span of days the first alone would be compared.
    several = "/" in day_of(day, language) or any(ends_at < a for (_, ends_at), (a, _) in pairwise(spans))
    if not day or several or any(m.kind != "published" for m in told):
        return ()
    label = _LABEL_BEFORE.search(text[:begins])
    return tuple(replace(m, kind="modified") for m in told) if label and tells_change(label.group()) else told


# The words right before a day, as far as no sign parts them from others.
_LABEL_BEFORE = re.compile(r"[^/|·•–—>»;()]{1,40}$")


def _name_and_date(piece: str, language: str) -> tuple[str, ...]:
    """A name and the date behind it, which a comma or a full stop parts: “Jane Doe, 3 March 2025”, with a place between them or none, or a place alone; else
    the piece."""
    for mark in (", ", ". "):
        name, _, rest = piece.partition(mark)
        if not any(m.kind in ("published", "modified") for m in meta_parts(rest, "", language)):
            continue
        place = mark == ", " and len(name) <= _SIGNED and name.replace("-", "").isalpha() and name[0].isupper()
        if place or is_person(name) or is_caseless_name(name) or meta_parts(name, "", language):
            return (name, rest)
    begins = _date_start(piece, language)
    name, rest = piece[:begins].rstrip(), piece[begins:]
    # “Jane Doe, New Delhi, 3 March 2025”
    if name.endswith(",") and any(m.kind == "published" for m in meta_parts(rest, "", language)):
        return (name.rstrip(","), rest)
    return (piece,)


def is_caseless_name(text: str) -> bool:
    """Whether a few words of a script without capitals may be somebody's name: two to four, or as many signs where nothing parts words."""
    if (
        not text
        or text.lower() != text.upper()
        or any(c.isdigit() for c in text)
        or text.endswith(("。", ".", "؟", "?"))
    ):
        return False
    words = text.split()
    return 2 <= len(words) <= 4 or (len(words) == 1 and 2 <= len(text) <= 5 and text[0] >= "\u3040")


def _clock(piece: str) -> tuple[Meta, ...]:
    timed = is_relative(piece) or noise(piece) in ("clock", "counter")
    return (Meta(kind="noise", text=piece),) if timed else ()


def is_person(text: str) -> bool:
    """Whether a few words look like somebody's name, and nothing else."""
    words = text.split()
    if not SERVICES.isdisjoint(w.casefold() for w in words) or (words and plays(words[0])):
        return False
    return 2 <= len(words) <= 4 and all(w[0].isupper() and not any(c.isdigit() for c in w) for w in words)


def names_signer(names: str) -> bool:
    """Whether an element's own names say that it holds who signs."""
    return _NAMED_BYLINE.search(names) is not None


def _looks_signed(piece: str, names: str) -> bool:
    if piece.endswith((".", "!", "?", "…")) and not re.search(r"\b(?:[A-Z]|Jr|Sr)\.$", piece):
        return False
    if names_signer(names):
        # Beside who signs may stand a button, or when: “7 hours agoShare Save”.
        return not (_DIGIT.search(piece) or all(noise(word) == "invitation" for word in piece.split()))
    begun = _BY.match(piece)
    if begun is None:
        return False
    # Where to write to is no word of a sentence.
    piece = _ADDRESS.sub(" ", piece)
    rest = piece[begun.end() :]
    words = [w for w in re.findall(r"[^\W\d_][\w.’'-]*", rest) if len(w) > 2 or w[0].isupper()]
    small = [
        w
        for w in words
        if w[0].islower()
        and w
        not in (
            "and",
            "und",
            "von",
            "van",
            "der",
            "den",
            "del",
            "les",
            "the",
            "para",
            "für",
            "con",
            "with",
            "oraz",
            "der",
        )
    ]
    return bool(words) and len(words) <= 12 and 3 * len(small) <= len(words)


def _spans(text: str, language: str) -> list[tuple[int, int]]:
    spans = [(d.start, d.end) for d in dates(text, language)]
    if not text.isascii():
        folded = normalise(text)
        spans += [folded.original(a, b) for a, b, _ in calendar_dates(folded.text)]
    spans += [m.span() for pattern in (_NUMERIC_DATE, _WORD_DATE) for m in pattern.finditer(text)]
    return spans


def date_spans(text: str, language: str) -> list[tuple[int, int]]:
    """Where a line names days, in order; they may overlap."""
    return sorted((a, b) for a, b in _spans(text, language) if any(c.isdigit() for c in text[a:b]))


def _date_start(text: str, language: str) -> int:
    return min((a for a, _ in _spans(text, language)), default=len(text))


def _dated(text: str, language: str) -> str | None:
    """``text`` without its dates, ``None`` when it has none with a day or a year."""
    spans = date_spans(text, language)
    if not spans:
        return None
    spans += [(a, b) for a, b, _ in weekday_words(text, language)]
    kept = list(text)
    for a, b in spans:
        kept[a:b] = " " * (b - a)
    return "".join(kept)


def without_dates(text: str, language: str) -> str:
    """``text`` without the days it names."""
    return _dated(text, language) or text


def day_of(text: str, language: str) -> str:
    """The day that a line names, as ISO 8601 where it can be read, else its own words."""
    iso = re.search(r"\b(\d{4})-(\d{2})-(\d{2})", text)
    if iso:
        return iso[0]
    cjk = re.search(r"(\d{4})\s?[年년./]\s?(\d{1,2})\s?[月월./]\s?(\d{1,2})", text)
    if cjk:
        return f"{cjk[1]}-{int(cjk[2]):02}-{int(cjk[3]):02}"
    found = dates(text, language)
    if found:
        return found[0].edtf
    spans = _spans(text, language)
    return " ".join(text[spans[0][0] : spans[0][1]].casefold().split()) if spans else ""


def dateline_end(text: str) -> int:
    """How many of a paragraph's first characters are its dateline (“SEOUL, 5 March (Reuters) — ”), 0 for none."""
    if korean := _KOREAN_DATELINE.match(text):
        return korean.end()
    if russian := _RUSSIAN_DATELINE.match(text):
        return russian.end()
    found = _DATELINE.match(text)
    if found is None:
        return 0
    place = found["place"]
    written_as_place = bool(_OF_PLACES.match(place)) or found["agency"] is not None
    few = len(place.split()) <= 9
    return found.end() if written_as_place and few else 0
