"""What must never go unseen, and what must never alarm, over generated passages in seven languages."""

from __future__ import annotations

import re
from collections.abc import Callable

import pytest
from hypothesis import HealthCheck, example, given, settings
from hypothesis import strategies as st

from harness.evidence.difference import difference
from harness.evidence.known_names import known_at
from harness.evidence.tokens import critical_tokens
from harness.model.passage import ChangeKind, TokenKind

# Frames of one sentence each: n number, u unit, d day, m month, p name, s what happened.
_FRAMES = {
    "en": "In {p} about {n} {u} {s} on {d} {m} 2024, {q} said.",
    "uk": "У місті {p} близько {n} {u} {s} {d} {m} 2024 року, сказав {q}.",
    "ru": "В городе {p} около {n} {u} {s} {d} {m} 2024 года, сказал {q}.",
    "ko": "2024년 {m} {d}일 {p}에서 약 {n}{u} {s}, {q}은 말했다.",
    "de": "In {p} wurden am {d}. {m} 2024 etwa {n} {u} {s}, sagte {q}.",
    "fr": "À {p}, environ {n} {u} ont été {s} le {d} {m} 2024, a dit {q}.",
    "es": "En {p} unos {n} {u} {s} el {d} de {m} de 2024, dijo {q}.",
    "it": "A {p} circa {n} {u} sono stati {s} il {d} {m} 2024, ha detto {q}.",
    "pt": "Em {p} cerca de {n} {u} foram {s} em {d} de {m} de 2024, disse {q}.",
    "pl": "W {p} około {n} {u} zostało {s} {d} {m} 2024 roku, powiedział {q}.",
    "nl": "In {p} zijn op {d} {m} 2024 ongeveer {n} {u} {s}, zei {q}.",
    "tr": "{p}'da yaklaşık {n} {u} {d} {m} 2024 tarihinde {s}, {q} söyledi.",
    "ar": "في {p} نحو {n} {u} {s} في {d} {m} 2024، قال {q}.",
    "zh": "2024年{m}{d}日，约{n}{u}在{p}{s}，{q}说。",
    "ja": "2024年{m}{d}日、{p}で約{n}{u}が{s}、と{q}は述べた。",
}
_UNITS = {
    "en": [
        "soldiers",
        "officers",
        "generals",
        "civilians",
        "km",
        "miles",
        "tonnes",
        "kg",
        "percent",
        "ships",
        "shells",
    ],
    "uk": ["солдатів", "офіцерів", "генералів", "цивільних", "км", "миль", "тонн", "кг", "відсотків", "кораблів"],
    "ru": ["солдат", "офицеров", "генералов", "гражданских", "км", "миль", "тонн", "кг", "процентов", "кораблей"],
    "ko": ["명이", "킬로미터가", "톤이", "척이", "퍼센트가"],
    "de": ["Soldaten", "Offiziere", "Generäle", "Zivilisten", "Kilometer", "Meilen", "Tonnen", "Prozent", "Schiffe"],
    "fr": ["soldats", "officiers", "généraux", "civils", "kilomètres", "milles", "tonnes", "navires"],
    "it": ["soldati", "ufficiali", "civili", "chilometri", "tonnellate", "navi"],
    "pt": ["soldados", "oficiais", "civis", "quilômetros", "toneladas", "navios"],
    "pl": ["żołnierzy", "oficerów", "cywilów", "kilometrów", "ton", "okrętów"],
    "nl": ["soldaten", "officieren", "burgers", "kilometer", "ton", "schepen"],
    "tr": ["asker", "subay", "sivil", "kilometre", "ton", "gemi"],
    "ar": ["جندي", "ضابط", "مدني", "كيلومتر", "طن", "سفينة"],
    "zh": ["人", "公里", "吨", "艘"],
    "ja": ["人", "キロメートル", "トン", "隻"],
    "es": ["soldados", "oficiales", "generales", "civiles", "kilómetros", "millas", "toneladas", "buques"],
}
_MONTH_NAMES = {
    "en": "January February March April May June July August September October November December",
    "uk": "січня лютого березня квітня травня червня липня серпня вересня жовтня листопада грудня",
    "ru": "января февраля марта апреля мая июня июля августа сентября октября ноября декабря",
    "ko": "1월 2월 3월 4월 5월 6월 7월 8월 9월 10월 11월 12월",
    "de": "Januar Februar März April Mai Juni Juli August September Oktober November Dezember",
    "fr": "janvier février mars avril mai juin juillet août septembre octobre novembre décembre",
    "it": "gennaio febbraio marzo aprile maggio giugno luglio agosto settembre ottobre novembre dicembre",
    "pt": "janeiro fevereiro março abril maio junho julho agosto setembro outubro novembro dezembro",
    "pl": "stycznia lutego marca kwietnia maja czerwca lipca sierpnia września października listopada grudnia",
    "nl": "januari februari maart april mei juni juli augustus september oktober november december",
    "tr": "Ocak Şubat Mart Nisan Mayıs Haziran Temmuz Ağustos Eylül Ekim Kasım Aralık",
    "ar": "يناير فبراير مارس أبريل مايو يونيو يوليو أغسطس سبتمبر أكتوبر نوفمبر ديسمبر",
    "zh": "1月 2月 3月 4月 5月 6月 7月 8月 9月 10月 11月 12月",
    "ja": "1月 2月 3月 4月 5月 6月 7月 8月 9月 10月 11月 12月",
    "es": "enero febrero marzo abril mayo junio julio agosto septiembre octubre noviembre diciembre",
}
_MONTHS = {language: names.split() for language, names in _MONTH_NAMES.items()}
_SCOPES = {
    "en": ["were killed", "were wounded", "were captured"],
    "uk": ["загинули", "були поранені", "зникли"],
    "ru": ["погибли", "были ранены", "пропали"],
    "ko": ["사망했다", "부상했다", "실종됐다"],
    "de": ["getötet", "verwundet", "vermisst"],
    "fr": ["tués", "blessés", "capturés"],
    "it": ["uccisi", "feriti", "dispersi"],
    "pt": ["mortos", "feridos", "capturados"],
    "pl": ["zabitych", "rannych", "schwytanych"],
    "nl": ["gedood", "gewond", "vermist"],
    "tr": ["öldü", "yaralandı", "yakalandı"],
    "ar": ["قتلوا", "جرحوا"],
    "zh": ["死亡", "受伤", "失踪"],
    "ja": ["死亡し", "負傷し", "拘束され"],
    "es": ["murieron", "fueron heridos", "desaparecidos"],
}
_NEGATION = {
    "en": (" said.", " never said."),
    "uk": (", сказав ", ", не сказав "),
    "ru": (", сказал ", ", не сказал "),
    "ko": ("말했다", "말하지 않았다"),
    "de": (", sagte ", ", sagte nicht "),
    "fr": ("a dit ", "n'a pas dit "),
    "it": (", ha detto ", ", non ha detto "),
    "pt": (", disse ", ", não disse "),
    "pl": (", powiedział ", ", nie powiedział "),
    "nl": (", zei ", ", zei niet "),
    "tr": (" söyledi.", " söylemedi."),
    "ar": ("قال ", "لم يقل "),
    "zh": ("说。", "没有说。"),
    "ja": ("は述べた", "は述べなかった"),
    "es": (", dijo ", ", no dijo "),
}
_LATIN = st.text("abcdefghiklmnoprstuvwz", min_size=4, max_size=9).map(str.capitalize)
_CYRILLIC = st.text("абвгдезиклмнопрстуфхц", min_size=4, max_size=9).map(str.capitalize)
_KOREAN = st.sampled_from(
    ["쿠르스크", "평양", "서울", "모스크바", "블라디보스토크", "러시아", "우크라이나", "북한", "한국", "미국"]
)
_CHINESE = st.sampled_from(
    ["北京", "上海", "莫斯科", "东京", "乌克兰", "俄罗斯", "泽连斯基", "库尔斯克", "布林肯", "法国"]
)
_JAPANESE = st.sampled_from(
    ["東京", "モスクワ", "ウクライナ", "ロシア", "ゼレンスキー", "クルスク", "プーチン", "フランス"]
)
_ARABIC = st.sampled_from(["القاهرة", "بغداد", "موسكو", "أوكرانيا", "روسيا", "بوتين", "زيلينسكي", "محمد", "فرنسا"])
_SPECIAL = {"ko": _KOREAN, "zh": _CHINESE, "ja": _JAPANESE, "ar": _ARABIC, "uk": _CYRILLIC, "ru": _CYRILLIC}
_LANGUAGES = list(_FRAMES)


def _names(language: str) -> st.SearchStrategy[str]:
    words = _SPECIAL.get(language, _LATIN)
    # A made-up name may happen to be a word of the tables, as “Млрд” (billion): that is then what it is taken for.
    return words.filter(lambda name: all(t.kind is TokenKind.NAME for t in critical_tokens(f"x {name}", language)))


def _number(value: int, language: str, form: int) -> str:
    separator = {
        "en": ",",
        "de": ".",
        "es": ".",
        "ko": ",",
        "it": ".",
        "pt": ".",
        "nl": ".",
        "tr": ".",
        "ar": ",",
        "zh": ",",
        "ja": ",",
    }.get(language, "\u00a0")
    grouped = f"{value:,}".replace(",", separator)
    if value % 1000 == 0 and form == 1:
        word = {"en": "thousand", "uk": "тисяч", "ru": "тысяч", "de": "tausend", "fr": "mille", "es": "mil"}.get(
            language
        )
        if word:
            return f"{value // 1000} {word}"
    return str(value) if form == 2 else grouped


@st.composite
def changed_passages(draw: Callable[..., object]) -> tuple[str, str, str, str]:
    """A language, a passage, the passage with one thing that matters changed, and what was changed."""
    take: Callable[[st.SearchStrategy], object] = draw  # type: ignore[type-arg]
    language = str(take(st.sampled_from(_LANGUAGES)))
    value = int(take(st.integers(2, 40) | st.integers(1, 400).map(lambda n: n * 1000) | st.integers(100, 999_999)))  # type: ignore[call-overload]
    form = int(take(st.integers(0, 2)))  # type: ignore[call-overload]
    parts = {
        "n": _number(value, language, form),
        "u": take(st.sampled_from(_UNITS[language])),
        "d": take(st.integers(1, 28)),
        "m": take(st.sampled_from(_MONTHS[language])),
        "s": take(st.sampled_from(_SCOPES[language])),
        "p": take(_names(language)),
        "q": take(_names(language)),
    }
    what = str(take(st.sampled_from(["digit", "u", "d", "m", "s", "p", "q", "negation", "year"])))
    before = _FRAMES[language].format(**parts)
    if what == "digit":
        written = str(parts["n"])
        places = [i for i, c in enumerate(written) if c.isdigit()]
        at = int(take(st.sampled_from(places)))  # type: ignore[call-overload]
        digit = str(take(st.sampled_from([d for d in "123456789" if d != written[at]])))
        after = _FRAMES[language].format(**{**parts, "n": written[:at] + digit + written[at + 1 :]})
    elif what == "negation":
        plain, negated = _NEGATION[language]
        after = before.replace(plain, negated)
    elif what == "year":
        after = before.replace("2024", str(take(st.sampled_from(["2014", "2023", "2025"]))))
    else:
        pool = {"u": _UNITS, "m": _MONTHS, "s": _SCOPES}
        strategy = (
            st.sampled_from(pool[what][language])
            if what in pool
            else st.integers(1, 28)
            if what == "d"
            else _names(language)
        )
        other = take(strategy.filter(lambda v: v != parts[what]))
        after = _FRAMES[language].format(**{**parts, what: other})
    return language, before, after, what


_KIND = {
    "digit": ChangeKind.NUMBER,
    "u": ChangeKind.UNIT,
    "d": ChangeKind.DATE,
    "m": ChangeKind.DATE,
    "year": ChangeKind.DATE,
    "s": ChangeKind.SCOPE,
    "p": ChangeKind.NAME,
    "q": ChangeKind.NAME,
    "negation": ChangeKind.NEGATION,
}


def _never_unseen(case: tuple[str, str, str, str]) -> None:
    language, before, after, what = case
    for old, new in ((before, after), (after, before)):
        found = difference.__wrapped__(old, new, language)
        assert found.critical, (what, old, new)
        assert _KIND[what] in {c.kind for c in found.critical}, (what, old, new, found.critical)


@settings(max_examples=2000, deadline=None, suppress_health_check=list(HealthCheck))
@given(changed_passages())
def test_what_matters_never_changes_unseen(case: tuple[str, str, str, str]) -> None:
    _never_unseen(case)


@pytest.mark.nightly
@settings(max_examples=100_000, deadline=None, suppress_health_check=list(HealthCheck))
@given(changed_passages())
def test_what_matters_never_changes_unseen_at_length(case: tuple[str, str, str, str]) -> None:
    _never_unseen(case)


_ANY = st.sampled_from(
    [
        *list("abc деж 한국 "),
        "12",
        "7",
        "3,000",
        " 10 ",
        "1.5",
        "만",
        "%",
        "km",
        "May ",
        "not ",
        "2024-10-1",
        ". ",
        "-",
        "’",
    ]
)


@settings(max_examples=500, deadline=None)
@given(st.lists(_ANY, min_size=1, max_size=25).map("".join), st.data(), st.sampled_from(_LANGUAGES))
def test_no_digit_changes_unseen_in_any_text(before: str, data: st.DataObject, language: str) -> None:
    places = [i for i, c in enumerate(before) if c.isdigit()]
    if not places:
        return
    at = data.draw(st.sampled_from(places))
    digit = data.draw(st.sampled_from([d for d in "0123456789" if d != before[at]]))
    after = before[:at] + digit + before[at + 1 :]
    try:
        same = [float(p) for p in re.findall(r"\d+", before)] == [float(p) for p in re.findall(r"\d+", after)]
    except ValueError:
        same = False
    assert same or difference.__wrapped__(before, after, language).critical, (before, after)


_PLAIN = st.lists(
    # Some languages write nations with a small letter (“bulgar”), and those are names.
    st.text("abdefgijklmopqrsuvwxyz", min_size=3, max_size=8).filter(lambda word: not known_at(word, 0)),
    min_size=3,
    max_size=12,
)


@settings(max_examples=300, deadline=None)
@given(_PLAIN, st.data())
def test_no_inserted_negation_goes_unseen(words: list[str], data: st.DataObject) -> None:
    at = data.draw(st.integers(0, len(words)))
    word, language = data.draw(st.sampled_from([("not", "en"), ("never", "en"), ("without", "en"), ("nicht", "de"), ("jamais", "fr"), ("nunca", "es")]))  # fmt: skip
    before = " ".join(words) + "."
    after = " ".join([*words[:at], word, *words[at:]]) + "."
    for old, new in ((before, after), (after, before)):
        kinds = {c.kind for c in difference.__wrapped__(old, new, language).critical}
        assert ChangeKind.NEGATION in kinds


@settings(max_examples=300, deadline=None)
@given(_PLAIN, _PLAIN)
def test_lower_case_words_alone_are_never_a_change_of_name(before: list[str], after: list[str]) -> None:
    found = difference.__wrapped__(" ".join(before), " ".join(after), "en")
    kinds = {c.kind for c in found.critical}
    assert ChangeKind.NAME not in kinds


_TYPOGRAPHY = [
    ("-", "–"), ("-", "—"), ('"', "“"), ('"', "„"), ('"', "«"), ("'", "’"), (" ", "\u00a0"), (" ", "\u2009"), (" ", "  "),
    (",", ",\u200b"), ("a", "a\u00ad"), ("о", "о\u00ad"), ("fi", "ﬁ"), ("0", "٠"), ("1", "१"), ("2", "２"), ("é", "e\u0301"), ("й", "и\u0306"),
]  # fmt: skip


@settings(max_examples=500, deadline=None, suppress_health_check=list(HealthCheck))
@given(changed_passages(), st.lists(st.sampled_from(_TYPOGRAPHY), min_size=1, max_size=4))
def test_typography_never_alarms(case: tuple[str, str, str, str], variants: list[tuple[str, str]]) -> None:
    language, before, *_ = case
    after = before + ' He said "it\'s a first-rate field".'
    before = after
    for plain, variant in variants:
        after = after.replace(plain, variant)
    found = difference.__wrapped__(before, after, language)
    assert {c.kind for c in found.changes} <= {ChangeKind.TYPOGRAPHY}, (before, after, found.changes)
    assert bool(found.changes) == (before != after)


@settings(max_examples=300, deadline=None)
@given(changed_passages())
def test_spans_and_symmetry(case: tuple[str, str, str, str]) -> None:
    language, before, after, _ = case
    found = difference.__wrapped__(before, after, language)
    for change in found.changes:
        assert before[change.before_start : change.before_end] == change.before
        assert after[change.after_start : change.after_end] == change.after
    back = difference.__wrapped__(after, before, language)
    assert {c.kind for c in found.critical} == {c.kind for c in back.critical}


@settings(max_examples=500, deadline=None)
@given(st.text(max_size=80), st.text(max_size=80), st.sampled_from([*_LANGUAGES, "pl", "zh", ""]))
@example(before="", after="\ufc5e", language="en")
@example(before="\u20e9 \ufc5f\u2084 x", after="\u20e9\u24de\ufc5f\u2084 x", language="fa")
def test_any_text_is_compared_without_failing(before: str, after: str, language: str) -> None:
    found = difference.__wrapped__(before, after, language)
    assert bool(found.changes) == (before != after)
    digits = [c for c in before if c.isdecimal()], [c for c in after if c.isdecimal()]
    if [int(c) for c in digits[0]] != [int(c) for c in digits[1]] and (not digits[0] or not digits[1]):
        assert found.critical
