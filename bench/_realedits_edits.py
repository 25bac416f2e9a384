"""One fact of a sentence edited, as an editor would, in the languages that real pages are at hand in; no knowledge of the harness's own lists."""

from __future__ import annotations

import random
import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace


@dataclass(frozen=True, slots=True)
class Edit:
    """What stands from ``start`` to ``end`` of a sentence's raw text is written ``new``. ``kinds``: what the change is, first of all, or
    may be called instead; ``also``: what it may be called besides."""

    start: int
    end: int
    new: str
    kinds: tuple[str, ...]
    also: frozenset[str] = frozenset()


_MONTHS = {
    "en": "January February March April May June July August September October November December",
    "de": "Januar Februar März April Mai Juni Juli August September Oktober November Dezember",
    "fr": "janvier février mars avril mai juin juillet août aout septembre octobre novembre décembre",
    "es": "enero febrero marzo abril mayo junio julio agosto septiembre octubre noviembre diciembre",
    "it": "gennaio febbraio marzo aprile maggio giugno luglio agosto settembre ottobre novembre dicembre",
    "pt": "janeiro fevereiro março abril maio junho julho agosto setembro outubro novembro dezembro",
    "ru": "января февраля марта апреля мая июня июля августа сентября октября ноября декабря",
    "uk": "січня лютого березня квітня травня червня липня серпня вересня жовтня листопада грудня",
    "id": "Januari Februari Maret April Mei Juni Juli Agustus September Oktober November Desember",
    "hi": "जनवरी फरवरी फ़रवरी मार्च अप्रैल मई जून जुलाई अगस्त सितंबर सितम्बर अक्टूबर नवंबर नवम्बर दिसंबर दिसम्बर",
    "ar": "يناير فبراير مارس أبريل مايو يونيو يوليو أغسطس سبتمبر أكتوبر نوفمبر ديسمبر",
}  # fmt: skip
_DAYS = {
    "en": "Monday Tuesday Wednesday Thursday Friday Saturday Sunday", "de": "Montag Dienstag Mittwoch Donnerstag Freitag Samstag Sonntag",
    "fr": "lundi mardi mercredi jeudi vendredi samedi dimanche", "es": "lunes martes miércoles jueves viernes sábado domingo",
    "it": "lunedì martedì mercoledì giovedì venerdì sabato domenica", "ru": "понедельник вторник четверг", "uk": "понеділок вівторок четвер",
    "ar": "الاثنين الثلاثاء الأربعاء الخميس الجمعة السبت الأحد", "ko": "월요일 화요일 수요일 목요일 금요일 토요일 일요일",
    "zh": "周一 周二 周三 周四 周五 周六", "id": "Senin Selasa Rabu Kamis Jumat Sabtu",
}  # fmt: skip
_COUNTED = {
    "en": "two three four five six seven eight nine ten", "de": "zwei drei vier fünf sechs sieben acht neun zehn",
    "fr": "deux trois quatre cinq six sept huit neuf dix", "es": "dos tres cuatro cinco seis siete ocho nueve diez",
    "it": "due tre quattro cinque sette otto nove dieci", "pt": "dois três quatro cinco seis sete oito nove dez",
    "ru": "два три четыре", "uk": "два три чотири", "zh": "两名 三名 四名", "ko": "두 명|세 명|네 명", "id": "dua tiga empat lima enam",
}  # fmt: skip
_PLACES = {
    "en": "London Paris Berlin Chicago Boston Washington Seattle Tokyo Beijing|China Russia Germany France Japan Canada India Brazil Iran Israel Ukraine Italy Mexico Australia",
    "de": "Berlin Hamburg München Köln Wien Zürich Frankfurt Stuttgart Leipzig Dresden London Paris|Deutschland Frankreich Italien Spanien Österreich Polen China Russland Japan Indien Kanada Schweden",
    "fr": "Paris Lyon Marseille Toulouse Bordeaux Lille Nantes Londres Berlin Bruxelles|Allemagne Espagne Italie Belgique Chine Russie Algérie Tunisie Syrie",
    "es": "Madrid Barcelona Sevilla Valencia Bilbao Lima Bogotá Caracas Santiago|España Francia Italia Alemania Argentina Chile Colombia Perú Rusia China",
    "it": "Roma Milano Torino Napoli Kiev Mosca Mariupol|Russia Ucraina Italia Francia Germania", "pt": "Lisboa Porto Brasília Salvador|Brasil Portugal Argentina Chile",
    "ru": "Москве Петербурге Казани Сочи|России Украине Польше Германии", "uk": "Києві Львові Харкові Одесі|Україні Польщі Німеччині",
    "zh": "北京 上海 广州 深圳 武汉 成都 南京 杭州 重庆 天津 苏州|美国 日本 英国 法国 德国 韩国 俄罗斯 印度 巴西",
    "ja": "東京 大阪 京都 名古屋 福岡|米国 中国 韓国 英国 ドイツ フランス", "ko": "서울 부산 대구 인천 광주 대전 용인|미국 중국 일본 영국 독일 프랑스",
    "ar": "القاهرة دمشق بغداد بيروت الرياض|مصر سوريا العراق لبنان إيران تركيا", "id": "Jakarta Bandung Surabaya Medan|Indonesia Malaysia Singapura Australia",
}  # fmt: skip
_GIVEN = ["John", "David", "Michael", "James", "Robert", "William", "Richard", "Thomas", "Mark", "Paul", "Peter", "Daniel", "Andrew", "Steve", "Steven", "Kevin", "Brian", "Chris", "George", "Donald", "Joe", "Barack", "Hillary", "Mary", "Sarah", "Susan", "Karen", "Lisa", "Laura", "Julia", "Anna", "Maria", "Emily", "Jessica", "Jennifer", "Elizabeth", "Stefan", "Andreas", "Martin", "Matthias", "Klaus", "Wolfgang", "Angela", "Ursula", "Markus", "Christian", "Sebastian", "Jean", "Pierre", "Marie", "François", "Nicolas", "Emmanuel", "Philippe", "Michel", "Jacques", "Claire", "Juan", "José", "Carlos", "Luis", "Pedro", "Pablo", "Ana", "Marco", "Giuseppe", "Luca", "Simon", "Alex", "Adam", "Ben", "Tim", "Tom", "Jim", "Bill"]  # fmt: skip
_PERSON = re.compile(rf"(?<![\w’'-])(?:{'|'.join(_GIVEN)}) (?:[A-Z]\. )?[A-ZÀ-Ý][a-zà-ÿß]{{2,}}(?![\w-]| [A-ZÀ-Ý])")
# (what stands, what is written instead); a group in parentheses is kept.
_NEGATED: dict[str, tuple[tuple[str, str], ...]] = {
    "en": (
        (r"\b(is|was|are|were|will|would|should|can|could|has been|have been|had been)(?= (?!not\b|n't|never|no\b|only)[a-z]+)", r"\1 not"),
        (r"\b(is|was|are|were|will|would|should|could|did|do|does|has|have|had) not(?= (?!only|just|to\b|yet)[a-z])", r"\1"),
        (r"\b(is|was|are|were|would|should|could|did|does|has|have|had)n['’]t(?= (?!only|just|it|they|we|you|he|she|yet|that)[a-z])", r"\1"),
    ),
    "de": (
        (r"\b([Ee])(ine[nm]?|in)(?= (?:[a-zäöüß]+e[nrs]? )?[A-ZÄÖÜ][a-zäöüß]+)", r"\1"),
        (r" nicht(?= (?!nur|mehr|zuletzt|einmal|so\b|sondern)[a-zäöüß]+)", ""),
        (r"\b([Kk])(?=ein(?:e[nm]?)? [A-ZÄÖÜ])", ""),
    ),
    "fr": ((r"\b(?:ne |n['’])(\w+) pas(?= (?!seulement|que\b)\w)", r"\1"), (r"\b(sont|peut|doit|sera|seront)(?= (?!pas)\w)", r"ne \1 pas"), (r"\b(est|a été|était|étaient)(?= (?!pas|-)\w)", "n’=pas")),
    "es": ((r"(?<=[a-zé,] )no (?=(?!solo|sólo|obstante)\w)", ""), (r"(?<=[a-záéíóú] )(fue|es|son|será|ha|han|puede|debe|tiene)(?= \w)", r"no \1")),
    "it": ((r"(?<=[a-z,] )non (?=(?!solo)\w)", ""), (r"(?<=[a-z] )(è|sono|ha|hanno|può)(?= \w)", r"non \1")),
    "pt": ((r"(?<=[a-z,] )não (?=(?!só|apenas)\w)", ""), (r"(?<=[a-z] )(foi|é|são|será|pode|tem)(?= \w)", r"não \1")),
    "ru": ((r"(?<=[а-я,] )не (?=(?!только)[а-я]{4})", ""), (r"(?<=[а-я] )(был[аои]?|будет|может|стал[аои]?)(?= [а-я])", r"не \1")),
    "uk": ((r"(?<=[а-яіїє,] )не (?=(?!тільки|лише)[а-яіїє]{4})", ""), (r"(?<=[а-яіїє] )(був|була|було|були|буде|може)(?= )", r"не \1")),
    "zh": ((r"没有(?!人)(?=[一-鿿]{2})", "有"), (r"(?<![不还就才也都但可要正总而或若凡于算])是(?![否不非])(?=[一-鿿]{2})", "不是"), (r"不(?=[会能是应可])(?!可能|是非)", ""), (r"(?<![不社机协大学晚约委国展议都])会(?=[在有对让给使])", "不会")),
    "ja": ((r"ではない(?=。)", "である"), (r"である(?=。)", "ではない"), (r"しました(?=。)", "しませんでした"), (r"された(?=。)", "されなかった"), (r"しない(?=。)", "する")),
    "ko": ((r"했다(?=[.])", "하지 않았다"), (r"있다(?=[.])", "없다"), (r"없다(?=[.])", "있다"), (r"한다(?=[.])", "하지 않는다")),
    "ar": ((r"(?<= )(?:لم|لا|لن) (?=\w{3})", ""), (r"(?<= )(كان|كانت) ", r"ما \1 ")),
    "id": ((r"(?<=[a-z] )tidak (?=\w)", ""), (r"(?<=[a-z] )(akan|telah|dapat) (?=\w)", r"tidak \1 ")),
}  # fmt: skip
_QUANTIFIED = {
    "en": (("more than", "less than"), ("at least", "at most"), ("All ", "Some "), ("most of", "some of"), ("up to", "at least"), ("many ", "few ")),
    "de": (("mehr als", "weniger als"), ("mindestens", "höchstens"), ("Alle ", "Einige "), ("viele ", "wenige ")),
    "fr": (("plus de", "moins de"), ("au moins", "au plus"), ("tous les", "certains des")), "es": (("más de", "menos de"), ("al menos", "como mucho"), ("todos los", "algunos de los")),
    "it": (("più di", "meno di"), ("almeno", "al massimo")), "pt": (("mais de", "menos de"), ("pelo menos", "no máximo")), "ru": (("более", "менее"), ("не менее", "не более")),
    "uk": (("понад", "менш як"),), "zh": (("超过", "不到"), ("至少", "至多"), ("所有", "部分")), "ko": (("이상", "이하"), ("모든", "일부")), "ar": (("أكثر من", "أقل من"),), "ja": (("以上", "以下"), ("すべて", "一部")),
}  # fmt: skip
_MODAL = {
    "en": ((" will ", " may "), (" must ", " may "), (" could ", " will "), (" should ", " may "), (" may ", " will ")), "de": ((" muss ", " kann "), (" müssen ", " können "), (" soll ", " muss "), (" kann ", " muss ")),
    "fr": ((" doit ", " peut "), (" peut ", " doit "), (" devrait ", " doit ")), "es": ((" debe ", " puede "), (" puede ", " debe "), (" podría ", " debe ")), "zh": (("必须", "可以"), ("可以", "必须"), ("将会", "可能")),
    "ru": (("должен", "может"), ("может ", "должен ")), "it": ((" deve ", " può "), (" può ", " deve ")),
}  # fmt: skip

# Figures that stand by themselves: no parts of dates, times, addresses, versions, scores, of words with a figure in them.
_FIGURE = r"\d{1,3}(?:[.,  ]\d{3})+(?:[.,]\d{1,2})?|\d+(?:[.,]\d{1,2})?"
_LATIN_FIGURE = re.compile(
    rf"(?<![\w.,:/#@&+\-–—’'§№°^])(?:{_FIGURE})(?![\w²³°]|[.,:/\-–—’'·×]\s?\d|[-–/:]\w|\.\w|\. [a-zà-ÿA-Z])"
)
_HAN_FIGURE = re.compile(
    rf"(?<![A-Za-z\d.,:/#+\-–—~～第])(?:{_FIGURE})(?![A-Za-z\d%]*[:/\-–—~～.]\d|[A-Za-z号號点點时時分秒届시분초호])"
)
_TIME = re.compile(
    r"\s?(?:Uhr|[ap]\.?m\b|o['’]clock|h\b|Std)|\s?(?:and|to|-|–|bis|und)\s?\d+\s?(?:Uhr|[ap]\.?m\b)", re.IGNORECASE
)
_LINED = re.compile(r"(?:Art|Artikel|Article|article|§|Abs|Nr|No|Vol|page|Seite|Kapitel|Chapter|Figure|Abb|Ziffer|para)\.? $")  # fmt: skip


def _changed(figure: str, rng: random.Random) -> str:
    """Another figure of the same length."""
    places = [n for n, c in enumerate(figure) if c.isdigit()]
    at = rng.choice(places[:2])
    lowest = 1 if at == places[0] else 0
    other = rng.choice([d for d in "0123456789"[lowest:] if d != figure[at]])
    if len(places) == 1 and other == "1":
        other = "7" if figure != "7" else "4"
    return figure[:at] + other + figure[at + 1 :]


def _numbers(text: str, code: str, rng: random.Random) -> Iterator[Edit]:
    months = "|".join(_MONTHS.get(code, "").split()) or "(?!)"
    for found in (_HAN_FIGURE if code in ("zh", "ja", "ko") else _LATIN_FIGURE).finditer(text):
        figure = found.group()
        before, after = text[: found.start()], text[found.end() :]
        if figure in ("0", "1") or figure.startswith("0") or len(figure) > 14 or _LINED.search(before):
            continue
        new, kinds = _changed(figure, rng), ("number",)
        year = re.fullmatch(r"(?:1[1-9]|20)\d\d", figure)
        also = {"unit"}
        if year or re.match(r"[年年년월月日일]", after) or re.search(rf"(?:{months})\.? $", before, re.I) or re.match(rf"\.?(?:\s?[-–]\s?\d+\.?)? (?:de )?(?:{months})(?!\w)", after, re.I):  # fmt: skip
            if year:
                new = str(int(figure) + rng.choice((-3, -2, -1, 1)))
            elif re.match(r"[月월]", after):
                new = str(int(figure) % 12 + 1) if figure.isdigit() else new
            elif figure.isdigit() and int(figure) <= 31:
                new = str(int(figure) % 28 + 1)
            kinds, also = ("date", "number"), {"number", "date"}
        elif _TIME.match(after):
            kinds, also = ("date", "number"), {"number", "date"}
        if re.search(r"[A-ZÀ-ÝА-Я][\w-]* $", before) and not re.search(r"^[^ ]* $", before):
            also.add("name")
        yield Edit(found.start(), found.end(), new, kinds, frozenset(also))


def _listed(text: str, words: Sequence[str], kinds: tuple[str, ...], code: str, rng: random.Random, also: frozenset[str] = frozenset()) -> Iterator[Edit]:  # fmt: skip
    edge = ("", "") if code in ("zh", "ja", "ko") else (r"(?<![\w'’-])", r"(?![\w-])")
    if len(words) > 1:
        for found in re.finditer(f"{edge[0]}(?:{'|'.join(map(re.escape, words))}){edge[1]}", text):
            new = rng.choice([w for w in words if w != found.group()])
            yield Edit(found.start(), found.end(), new, kinds, also)


def edits(text: str, code: str, rng: random.Random, persons: Sequence[str]) -> list[Edit]:
    """All the single edits that this sentence of a page allows, in its order of making."""
    made = list(_numbers(text, code, rng))
    for found in _listed(text, _MONTHS.get(code, "").split(), ("date",), code, rng):
        # A month's name that may be another word counts beside a figure only.
        near = text[max(0, found.start - 6) : found.start] + text[found.end : found.end + 6]
        if re.search(r"\d", near):
            # “February 31” is no day, and may be told as a figure.
            made.append(replace(found, also=frozenset({"number"})))
    made += _listed(text, _DAYS.get(code, "").split(), ("date",), code, rng)
    counted = _COUNTED.get(code, "")
    made += _listed(text, counted.split("|") if "|" in counted else counted.split(), ("number",), code, rng, frozenset({"quantifier"}))  # fmt: skip
    for listed in _PLACES.get(code, "").split("|"):
        made += _listed(text, listed.split(), ("name",), code, rng)
    for found in _PERSON.finditer(text):
        others = [p for p in persons if p.split()[-1] not in text and p.split()[-1] != found.group().split()[-1]]
        if others and code in ("en", "de", "fr", "es", "it", "pt"):
            made.append(Edit(found.start(), found.end(), rng.choice(others), ("name",)))
    for pattern, put in _NEGATED.get(code, ()):
        for found in re.finditer(pattern, text):
            if put == "n’=pas":
                verb = found.group(1)
                new = f"n’{verb} pas" if " " not in verb else "n’a pas été"
            elif code == "de" and put == r"\1" and found.group(1) in "Ee":
                new = ("K" if found.group(1) == "E" else "k") + "e" + found.group(2)
                if re.match(r" (?:paar|wenig|bisschen|Viertel|Drittel|Uhr|Jahr|Mal)", text[found.end() :]):
                    continue
            elif code == "de" and pattern.startswith(r"\b([Kk])"):
                new = ""
                upper = found.group() == "K"
                made.append(Edit(found.start(), found.end() + 1, "E" if upper else "e", ("negation",), frozenset({"quantifier", "number"})))  # fmt: skip
                continue
            else:
                new = found.expand(put)
            made.append(Edit(found.start(), found.end(), new, ("negation",), frozenset({"quantifier", "number"})))
    for old, new in _QUANTIFIED.get(code, ()):
        at = text.find(old)
        if at >= 0 and (code in ("zh", "ja", "ko") or at == 0 or not text[at - 1].isalpha()):
            made.append(Edit(at, at + len(old), new, ("quantifier", "number", "negation"), frozenset({"number", "negation", "unit"})))  # fmt: skip
    for old, new in _MODAL.get(code, ()):
        if (at := text.find(old)) >= 0:
            made.append(Edit(at, at + len(old), new, ("modality", "negation"), frozenset({"negation", "date"})))
    return [e for e in made if text[e.start : e.end] != e.new]


def persons_of(text: str) -> list[str]:
    """The persons named, as far as a given name tells them."""
    return _PERSON.findall(text)
