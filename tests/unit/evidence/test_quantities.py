"""Quantities as intervals with unit, noun and scope."""

from __future__ import annotations

import pytest

from harness.evidence.quantities import base_bounds, quantities
from harness.evidence.units import canonical_unit

_Q = tuple[float | None, float | None, str, str, bool]
_READ: list[tuple[str, str, list[_Q]]] = [
    ("en", "10,000 to 12,000 soldiers", [(10000, 12000, "people", "", False)]),
    ("en", "between 10 and 12 thousand troops", [(10000, 12000, "people", "", False)]),
    ("en", "10–12 thousand troops", [(10000, 12000, "people", "", False)]),
    ("en", "about 10,000", [(10000, 10000, "", "", True)]),
    ("en", "some 10,000 troops sent to Russia", [(10000, 10000, "people", "sent", True)]),
    ("en", "at least 1,000 killed", [(1000, None, "people", "killed", False)]),
    ("en", "no more than 20 ships", [(None, 20, "ships", "", False)]),
    ("en", "300 or more people", [(300, None, "people", "", False)]),
    ("en", "4,700 casualties, including 600 deaths", [(4700, 4700, "people", "killed+wounded", False), (600, 600, "people", "killed", False)]),
    ("en", "300 were killed and 2,700 were wounded", [(300, 300, "people", "killed", False), (2700, 2700, "people", "wounded", False)]),
    ("en", "killed 300 and wounded 2,700", [(300, 300, "people", "killed", False), (2700, 2700, "people", "wounded", False)]),
    ("en", "at least 1,000 of about 11,000 were killed", [(1000, None, "people", "killed", False), (11000, 11000, "", "", True)]),
    ("en", "4,000 killed or wounded", [(4000, 4000, "people", "killed+wounded", False)]),
    ("en", "a first 1,500 soldiers sailed between 8 and 13 October", [(1500, 1500, "people", "", False)]),
    ("en", "5 attacks on officers", [(5, 5, "", "", False)]),
    ("en", "$10 to $12 million", [(1e7, 1.2e7, "USD", "", False)]),
    ("en", "fell by 4 percentage points to 40%", [(4, 4, "percentage points", "", False), (40, 40, "percent", "", False)]),
    ("en", "rose from 3,000 to 10,000 troops", [(3000, 3000, "", "", False), (10000, 10000, "people", "", False)]),
    ("en", "from 3,000 to 10,000 troops", [(3000, 10000, "people", "", False)]),
    ("uk", "від 10 до 12 тисяч солдатів", [(10000, 12000, "people", "", False)]),
    ("uk", "понад 3 тисячі вбитих і поранених", [(3000, None, "people", "killed+wounded", False)]),
    ("uk", "500 офіцерів і три генерали", [(500, 500, "people", "", False), (3, 3, "people", "", False)]),
    ("ru", "не менее 1000 убитых", [(1000, None, "people", "killed", False)]),
    ("ru", "около 11 тысяч военнослужащих", [(11000, 11000, "people", "", True)]),
    ("ko", "약 300명 사망, 2700여 명 부상", [(300, 300, "people", "killed", True), (2700, 2700, "people", "wounded", True)]),
    ("ko", "최소 1000명", [(1000, None, "people", "", False)]),
    ("ko", "병력 1,000명 이상이 숨졌다", [(1000, None, "people", "killed", False)]),
    ("ko", "1만~1만2천 명의 병력", [(10000, 12000, "people", "", False)]),
    ("de", "von 10.000 bis 12.000 Soldaten", [(10000, 12000, "people", "", False)]),
    ("fr", "entre 10 000 et 12 000 soldats", [(10000, 12000, "people", "", False)]),
    ("es", "al menos 300 heridos", [(300, None, "people", "wounded", False)]),
]  # fmt: skip


@pytest.mark.parametrize(("language", "text", "expected"), _READ)
def test_reads(language: str, text: str, expected: list[_Q]) -> None:
    found = quantities(text, language)
    assert [(q.low, q.high, q.unit, q.scope, q.approximate) for q in found] == expected
    for quantity in found:
        assert text[quantity.start : quantity.end] == quantity.text


@pytest.mark.parametrize(
    ("language", "text", "noun"),
    [
        ("en", "about 1,200 vehicles use the bridge each day", "vehicles"),
        ("en", "1,200 vehicles a day", "vehicles"),
        ("en", "some 1,200 vehicles cross it every week", "vehicles"),
        ("en", "5 each year", ""),
        ("de", "12 000 Fahrzeuge pro Tag", "Fahrzeuge"),
        ("es", "1200 coches por hora", "coches"),
    ],
)
def test_how_often_is_not_what_is_counted(language: str, text: str, noun: str) -> None:
    (quantity,) = quantities(text, language)
    assert (quantity.unit, quantity.noun) == ("", noun)


@pytest.mark.parametrize("text", ["half a day", "1,200 working days", "two days a week", "2.5 days each month"])
def test_days_that_are_counted_are_days(text: str) -> None:
    assert quantities(text, "en")[0].unit == "days"


def test_the_noun_is_kept_as_written() -> None:
    assert [q.noun for q in quantities("500 officers and three generals", "en")] == ["officers", "generals"]
    assert [q.noun for q in quantities("장교 500명과 장성 3명", "ko")] == ["장교", "장성"]


def test_spans_are_those_of_the_text_as_given() -> None:
    text = "A bout\u00ad about\u00a01\u2009500 men"
    (quantity,) = quantities(text, "en")
    assert quantity.low == 1500
    assert quantity.text == "about\u00a01\u2009500"


def test_units_convert_to_one_base() -> None:
    (kilometres,) = quantities("5 km", "en")
    (metres,) = quantities("5,000 metres", "en")
    assert base_bounds(kilometres) == base_bounds(metres) == (5000.0, 5000.0, "m")


@pytest.mark.parametrize(
    ("written", "unit"),
    [("people", "people"), ("%", "percent"), ("soldiers", "soldiers"), ("EUR", "EUR"), ("km", "km"), ("km²", "km²"), ("Wölfe", "wölfe"), ("", "")],
)  # fmt: skip
def test_units_of_a_claims_file(written: str, unit: str) -> None:
    assert canonical_unit(written) == unit
