"""A week and seven days are one; over a week, half a week and in a week are not."""

from __future__ import annotations

import pytest

from harness.evidence.difference import difference
from harness.model.passage import ChangeKind

OTHER = [
    ("en", "He was jailed for over a year.", "He was jailed for 12 months."),
    ("en", "He was jailed for up to a year.", "He was jailed for 12 months."),
    ("de", "Er saß über ein Jahr in Haft.", "Er saß 12 Monate in Haft."),
    ("it", "Ha scontato oltre un anno.", "Ha scontato 12 mesi."),
    ("ru", "Он сидел свыше года.", "Он сидел 12 месяцев."),
    ("uk", "Він сидів 12 місяців.", "Він сидів понад рік."),
    ("pl", "Siedział 12 miesięcy.", "Siedział ponad rok."),
    ("ar", "سجن أكثر من عام.", "سجن 12 شهرا."),
    ("zh", "工程持续了12个月。", "工程持续了一年多。"),
    ("zh", "工程持续了12个月。", "工程持续了一年半。"),
    ("ja", "工事は一年以上続いた。", "工事は12カ月続いた。"),
    ("ja", "工事は12カ月続いた。", "工事は一年半続いた。"),
    ("ko", "공사는 일년 넘게 걸렸다.", "공사는 12개월 걸렸다."),
    ("ko", "공사는 12개월 걸렸다.", "공사는 일년 반 걸렸다."),
    ("uk", "Роботу зробили за 12 місяців.", "Роботу зробили за пів року."),
    ("en", "It took 12 months.", "It took three quarters of a year."),
    ("ru", "Он вышел через год.", "Он вышел за 12 месяцев до этого."),
    ("ar", "استمر العمل 7 أيام.", "بدأ العمل قبل أسبوع."),
    ("zh", "工程在12个月内完成。", "工程在一年后完成。"),
    ("ja", "一時間以内に着いた。", "60分後に着いた。"),
    ("es", "La huelga duró una semana.", "La huelga duró ocho días."),
    ("de", "Die Frist beträgt eine Woche.", "Die Frist beträgt acht Tage."),
    ("ru", "Работы шли менее двух лет.", "Работы шли в течение двух лет."),
    ("es", "Lo hicieron en menos de una semana.", "Lo harán dentro de una semana."),
    ("de", "In weniger als einer Woche soll es fertig sein.", "Innerhalb eines Jahres soll es fertig sein."),
    ("en", "It lasted a year.", "It lasted eleven months."),
    ("en", "It took an hour.", "It took 90 minutes."),
    ("ru", "Шлюз починили за неделю.", "Шлюз починили за восемь дней."),
    ("en", "He had less than a week.", "He had more than a week."),
]
SAME = [
    ("en", "The lock was mended within a week.", "The lock was mended within seven days."),
    ("en", "The lock was mended in less than a week.", "The lock was mended in under seven days."),
    ("en", "The lock was mended in less than a week.", "The lock was mended within seven days."),
    ("en", "It lasted a year.", "It lasted twelve months."),
    ("de", "Sie wurde binnen einer Woche repariert.", "Sie wurde binnen sieben Tagen repariert."),
    ("fr", "Elle a été réparée en une semaine.", "Elle a été réparée en sept jours."),
    ("ru", "Шлюз починили за неделю.", "Шлюз починили за семь дней."),
    ("uk", "Шлюз полагодили за тиждень.", "Шлюз полагодили за сім днів."),
    ("pl", "Śluzę naprawiono w ciągu tygodnia.", "Śluzę naprawiono w ciągu siedmiu dni."),
    ("zh", "船闸一周内修好。", "船闸七天内修好。"),
    ("ko", "수문은 일주일 만에 고쳤다.", "수문은 7일 만에 고쳤다."),
]


@pytest.mark.parametrize(("language", "before", "after"), OTHER)
def test_another_length_of_time_is_told(language: str, before: str, after: str) -> None:
    for one, other in ((before, after), (after, before)):
        told = {c.kind for c in difference(one, other, language).changes}
        assert told & {ChangeKind.NUMBER, ChangeKind.QUANTIFIER, ChangeKind.UNIT, ChangeKind.DATE}


@pytest.mark.parametrize(("language", "before", "after"), SAME)
def test_as_long_a_time_in_another_word_is_not(language: str, before: str, after: str) -> None:
    for one, other in ((before, after), (after, before)):
        assert not difference(one, other, language).critical
