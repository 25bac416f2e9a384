"""Units with a prefix of the International System, as symbols and as words: another one is another amount, and the same amount is no change."""

from __future__ import annotations

import pytest

from harness.evidence.measures import measures
from harness.evidence.units import canonical_unit, in_unit, is_measured
from tests.told import quantities as kinds


@pytest.mark.parametrize(
    ("language", "before", "after"),
    [
        ("en", "The dose was 5 mg of lead per litre.", "The dose was 5 µg of lead per litre."),
        ("en", "The dose was 5 mg.", "The dose was 5 mcg."),
        ("en", "The dose was 5 ml.", "The dose was 5 l."),
        ("en", "The water had 5 mg/l of lead.", "The water had 5 µg/l of lead."),
        ("en", "It used 5 kW of power.", "It used 5 MW of power."),
        ("en", "It used 3 million kWh.", "It used 3 million MWh."),
        ("en", "It used 5 GB of data.", "It used 5 TB of data."),
        ("en", "The link carries 5 Mbit/s.", "The link carries 5 Gbit/s."),
        ("en", "The level was 5 ppm.", "The level was 5 ppb."),
        ("en", "The reading was 5 mSv.", "The reading was 5 µSv."),
        ("en", "It is 5 μm wide.", "It is 5 mm wide."),
        ("en", "The fire burned 5 hectares.", "The fire burned 5 acres."),
        ("en", "The blast had 5 tonnes.", "The blast had 5 kilotonnes."),
        ("de", "Die Dosis betrug 8 Milligramm.", "Die Dosis betrug 8 Mikrogramm."),
        ("de", "Das Werk hat 5 Megawatt Leistung.", "Das Werk hat 5 Gigawatt Leistung."),
        ("de", "Der Verbrauch lag bei 1,5 Mio. kWh.", "Der Verbrauch lag bei 1,5 Mio. MWh."),
        ("fr", "La dose était de 8 milligrammes.", "La dose était de 8 microgrammes."),
        ("fr", "La centrale a 5 mégawatts.", "La centrale a 5 gigawatts."),
        ("ru", "Доза составила 8 миллиграммов.", "Доза составила 8 микрограммов."),
        ("ru", "Доза 8 мг на литр.", "Доза 8 мкг на литр."),
        ("ru", "Мощность 5 МВт.", "Мощность 5 ГВт."),
        ("ru", "Расход 5 кВт·ч.", "Расход 5 МВт·ч."),
        ("uk", "Потужність 5 мегават.", "Потужність 5 гігават."),
        ("ko", "출력은 5메가와트이다.", "출력은 5기가와트이다."),
        ("ja", "出力は5メガワットだ。", "出力は5ギガワットだ。"),
        ("zh", "装机5兆瓦。", "装机5吉瓦。"),
        ("zh", "每升含铅5毫克。", "每升含铅5微克。"),
        ("ar", "بقدرة 5 ميغاواط.", "بقدرة 5 غيغاواط."),
        ("hi", "क्षमता 5 मेगावाट है।", "क्षमता 5 गीगावाट है।"),
        ("th", "กำลังผลิต 5 เมกะวัตต์", "กำลังผลิต 5 กิกะวัตต์"),
    ],
)  # fmt: skip
def test_another_unit_is_another_number(language: str, before: str, after: str) -> None:
    for one, other in ((before, after), (after, before)):
        assert "number" in kinds(one, other, language)
        assert not kinds(one, other, language) & {"name", "date"}


@pytest.mark.parametrize(
    ("language", "before", "after"),
    [
        ("en", "It used 5 MW.", "It used 5,000 kW."),
        ("en", "It used 5 MW.", "It used 5 megawatts."),
        ("en", "The sample had 2 g.", "The sample had 2,000 mg."),
        ("fr", "Il pèse 2 kilogrammes.", "Il pèse 2 kg."),
        ("de", "Es waren 5 Milliliter.", "Es waren 5 ml."),
        ("ru", "Мощность 5 мегаватт.", "Мощность 5 МВт."),
    ],
)
def test_the_same_amount_is_no_other(language: str, before: str, after: str) -> None:
    assert kinds(before, after, language) <= {"wording", "typography"}


@pytest.mark.parametrize(
    "text",
    [
        "The 5 A team",
        "a 5 G network",
        "at 5 pm",
        "Kapitel 3 T",
        "Der Ton war gut",
        "Michel und Gigi",
        "in 5 minutes",
        "Scotland Yard",
        "James Watt of Hertz",
        "Volt Europa",
        "跑了3百米",
    ],
)
def test_letters_that_are_no_units(text: str) -> None:
    assert measures(text) == ()


def test_amounts_are_compared_in_one_unit() -> None:
    assert in_unit(5, "MW", "kW") == pytest.approx(5000)
    assert in_unit(5, "mg/l", "µg/l") == pytest.approx(5000)
    assert in_unit(5, "mg/l", "mg") is None
    assert [canonical_unit(u) for u in ("MW", "megawatts", "µg/l", "mcg", "GB")] == ["MW", "MW", "µg/l", "µg", "GB"]
    assert is_measured("GB")
    assert is_measured("µg/l")
    assert not is_measured("boxes")


def test_words_that_also_mean_something_else_tell_no_quantity() -> None:
    assert not kinds("Patienterna ska få hjälp.", "Patienterna ska erhålla hjälp.", "sv") & {"quantifier", "number"}
    assert not kinds("Bác sĩ chỉ đạo ca mổ.", "Bác sĩ điều hành ca mổ.", "vi") & {"quantifier", "negation"}
    assert "name" in kinds("Hertz cut 300 jobs.", "Avis cut 300 jobs.", "en")
