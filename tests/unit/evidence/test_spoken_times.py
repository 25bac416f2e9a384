"""Times of day in words have the value of those in figures."""

from __future__ import annotations

import pytest

from harness.evidence.spoken_times import spoken_times


@pytest.mark.parametrize(
    ("text", "value"),
    [
        ("at half past eight", "T08:30"),
        ("kvart i sju", "T06:45"),
        ("kvart över sju", "T07:15"),
        ("halv nio", "T08:30"),
        ("klokken halv ni", "T08:30"),
        ("v půl osmé", "T07:30"),
        ("ve tři čtvrtě na osm", "T07:45"),
        ("ve čtvrt na osm", "T07:15"),
        ("kwadrans po ósmej", "T08:15"),
        ("za kwadrans ósma", "T07:45"),
        ("о чверть на восьму", "T07:15"),
        ("без четверти восемь", "T07:45"),
        ("в четверть восьмого", "T07:15"),
        ("puoli yhdeksältä", "T08:30"),
        ("fél nyolckor", "T07:30"),
        ("háromnegyed nyolckor", "T07:45"),
        ("nyolckor", "T08:00"),
        ("sekiz buçukta", "T08:30"),
        ("sekize çeyrek kala", "T07:45"),
        ("la opt și jumătate", "T08:30"),
        ("בשעה שמונה וחצי", "T08:30"),
        ("일곱 시 반에", "T07:30"),
        ("साढ़े आठ बजे", "T08:30"),
        ("at a quarter to one", "T12:45"),
        ("at half past twelve", "T12:30"),
        ("at nine o'clock", "T09:00"),
        ("um halb neun", "T08:30"),
        ("um halb eins", "T12:30"),
        ("um Viertel nach acht", "T08:15"),
        ("om half acht", "T07:30"),
        ("om kwart voor acht", "T07:45"),
        ("à huit heures et demie", "T08:30"),
        ("a las siete y media", "T07:30"),
        ("alle otto e mezza", "T08:30"),
        ("às nove e meia", "T09:30"),
        ("o wpół do ósmej", "T07:30"),
        ("о пів на восьму", "T07:30"),
        ("в половине восьмого", "T07:30"),
        ("в полвосьмого", "T07:30"),
        ("at eight in the evening", "T20:00"),
        ("gegen acht Uhr abends", "T20:00"),
        ("om acht uur", "T08:00"),
        ("om acht uur 's avonds", "T20:00"),
        ("à huit heures du matin", "T08:00"),
        ("a las ocho de la tarde", "T20:00"),
        ("alle otto di sera", "T20:00"),
        ("às oito da manhã", "T08:00"),
        ("до шести утра", "T06:00"),
        ("в пять часов вечера", "T17:00"),
        ("до шостої ранку", "T06:00"),
        ("о дев'ятій годині", "T09:00"),
        ("o ósmej wieczorem", "T20:00"),
        ("v osm hodin ráno", "T08:00"),
        ("klockan åtta", "T08:00"),
        ("akşam saat sekizde", "T20:00"),
        ("아침 여덟 시", "T08:00"),
        ("店は朝八時", "T08:00"),
        ("في الثامنة مساء", "T20:00"),
    ],
)
def test_times_in_words(text: str, value: str) -> None:
    assert [found for *_, found in spoken_times(text)] == [value]


@pytest.mark.parametrize(
    "text",
    [
        "half of the eight",
        "ein halbes Jahr",
        "la mitad y media",
        "a quarter of one",
        "acht uur lang",
        "huit heures de route",
        "sekiz saat",
        "ten women in the room",
    ],
)
def test_other_halves_are_no_times(text: str) -> None:
    assert not spoken_times(text)
