"""Centuries, decades, spans of years and the part of one that is meant are dates, the same in every spelling."""

from __future__ import annotations

import pytest

from harness.evidence.difference import difference
from harness.evidence.eras import eras, year_spans
from harness.evidence.tokens import critical_tokens
from harness.model.passage import ChangeKind, TokenKind


@pytest.mark.parametrize(
    ("language", "text", "value"),
    [
        ("en", "It was built in the 17th century.", "C17"),
        ("en", "It was built in the seventeenth century.", "C17"),
        ("en", "a seventeenth-century chapel", "C17"),
        ("en", "in the 5th century BC", "C-5"),
        ("de", "im 12. Jahrhundert", "C12"),
        ("de", "im zwölften Jahrhundert", "C12"),
        ("de", "im 3. Jahrhundert v. Chr.", "C-3"),
        ("fr", "au XIIe siècle", "C12"),
        ("fr", "au dix-septième siècle", "C17"),
        ("es", "del siglo XV", "C15"),
        ("it", "nel XVIII secolo", "C18"),
        ("it", "nel Settecento", "C18"),
        ("pt", "do século XVI", "C16"),
        ("pl", "z XIV wieku", "C14"),
        ("nl", "uit de veertiende eeuw", "C14"),
        ("uk", "у ХІХ ст.", "C19"),
        ("ru", "в начале двадцатого века", "C20"),
        ("tr", "14. yüzyılda", "C14"),
        ("ko", "14세기에", "C14"),
        ("ja", "14世紀に", "C14"),
        ("zh", "建于十四世纪", "C14"),
        ("ar", "في القرن الرابع عشر", "C14"),
        ("en", "the nineteen-fifties", "1950/1959"),
        ("de", "in den siebziger Jahren", "1970/1979"),
        ("fr", "les années soixante-dix", "1970/1979"),
        ("es", "en los años setenta", "1970/1979"),
        ("it", "negli anni Sessanta", "1960/1969"),
        ("nl", "de jaren zestig", "1960/1969"),
        ("pl", "w latach sześćdziesiątych", "1960/1969"),
        ("uk", "у шістдесятих роках", "1960/1969"),
        ("ru", "в тридцатые годы", "1930/1939"),
        ("tr", "altmışlı yıllarda", "1960/1969"),
        ("zh", "上世纪六十年代", "1960/1969"),
        ("ar", "في الستينيات", "1960/1969"),
    ],
)
def test_eras_have_one_value(language: str, text: str, value: str) -> None:
    assert [found for *_, found in eras(text, language)] == [value]


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("en", "twenty centuries of stone"),
        ("en", "20 centuries"),
        ("es", "hace veinte años"),
        ("fr", "il y a vingt années"),
        ("ru", "двадцать годов"),
        ("it", "per venti anni"),
        ("en", "Charles IX met her"),
    ],
)
def test_what_counts_years_is_no_era(language: str, text: str) -> None:
    assert not eras(text, language)


@pytest.mark.parametrize("text", ["the 2021-22 season", "the 2021/22 season", "the 2021–2022 season"])
def test_two_years_are_one_span(text: str) -> None:
    assert [value for *_, value in year_spans(text)] == ["2021/2022"]


@pytest.mark.parametrize(
    "text", ["on 2021-05-22", "1500-2000 people", "2019-11", "2010-12", "2000-1900", "call 2021-2022-30"]
)
def test_other_figures_with_a_dash_are_no_span(text: str) -> None:
    assert not year_spans(text)


@pytest.mark.parametrize(
    ("language", "before", "after"),
    [
        ("en", "It has stood idle since late 2019.", "It has stood idle since early 2019."),
        ("de", "Sie steht seit Ende 2019 still.", "Sie steht seit Anfang 2019 still."),
        ("ko", "공장은 2019년 말 문을 닫았다.", "공장은 2019년 초 문을 닫았다."),
        ("zh", "工厂2019年底关闭。", "工厂2019年初关闭。"),
        ("ja", "工場は2019年末に閉鎖された。", "工場は2019年初めに閉鎖された。"),
        ("ru", "В начале XIX века", "В конце XIX века"),
    ],
)
def test_the_part_that_is_meant_belongs_to_the_date(language: str, before: str, after: str) -> None:
    assert {c.kind for c in difference(before, after, language).critical} == {ChangeKind.DATE}


def test_a_part_takes_its_words_into_the_token() -> None:
    (token,) = [t for t in critical_tokens("seit Anfang der 1990er Jahre", "de") if t.kind is TokenKind.DATE]
    assert (token.text, token.value) == ("Anfang der 1990er Jahre", "early 1990/1999")
