"""Areas, weights, spans of time, money and days in another form are the same; where the amount differs, that is named."""

from __future__ import annotations

import pytest

from harness.evidence.areas import areas
from tests.told import kinds

_FACTS = {"number", "date", "name", "negation"}

_SAME = [
    # Squares of a length, and grams.
    ("en", "The licence covers 93,000 hectares.", "The licence covers 930 square kilometres."),
    ("tr", "Yangın 93.000 hektar alanı yaktı.", "Yangın 930 kilometrekare alanı yaktı."),
    ("ko", "면적은 200헥타르다.", "면적은 2제곱킬로미터다."),
    ("zh", "面积为200公顷。", "面积为2平方公里。"),
    ("nl", "Het kind woog 2.850 gram.", "Het kind woog 2,85 kilo."),
    ("pl", "Dziecko ważyło 2850 gramów.", "Dziecko ważyło 2,85 kilograma."),
    # What is told in two units.
    ("en", "The talks took 87 minutes.", "The talks took an hour and 27 minutes."),
    ("en", "The trial took 29 months.", "The trial took two years and five months."),
    ("pl", "Proces trwał 29 miesięcy.", "Proces trwał dwa lata i pięć miesięcy."),
    ("zh", "会谈持续87分钟。", "会谈持续1个小时27分钟。"),
    ("ja", "会談は87分だった。", "会談は1時間27分だった。"),
    ("ko", "회담은 87분간 열렸다.", "회담은 1시간 27분 동안 열렸다."),
    # Numbers in parts.
    ("it", "Il comune spende 1,2 milioni di euro.", "Il comune spende un milione e 200 mila euro."),
    ("nl", "De omzet is 7,5 miljard euro.", "De omzet is zeven en een half miljard euro."),
    ("nl", "De omzet is 3,5 miljoen euro.", "De omzet is drieëneenhalf miljoen euro."),
    ("ko", "주민 210명이 대피했다.", "주민 이백열 명이 대피했다."),
    ("ko", "주민 125명이 대피했다.", "주민 백스물다섯 명이 대피했다."),
    # Money by its sign and by its words.
    ("en", "The licence is valued at C$54m.", "The licence is valued at 54 million Canadian dollars."),
    ("tr", "Ziyaretçi sayısı 120 bin kişiydi.", "Ziyaretçi sayısı 120 bini buldu."),
    ("tr", "Kadın trene bindi.", "Kadın trene atladı."),
    ("it", "Il primo caso riguarda un insegnante di 41 anni.", "Il primo caso riguarda un docente quarantunenne."),
    ("pl", "Zysk spadł w pierwszym kwartale.", "Zysk spadł w pierwszych trzech miesiącach roku."),
    # Days and times.
    ("zh", "神兽明年1月起展出。", "神兽明年元月起展出。"),
    ("zh", "1月8日5时21分发生地震。", "1月8日清晨5点21分发生地震。"),
    ("tr", "Mahkeme 2019 yılının nisan ayında karar verdi.", "Mahkeme Nisan 2019'da karar verdi."),
    ("ar", "توقفت المحطة منذ منتصف أبريل.", "توقفت المحطة منذ منتصف شهر أبريل."),
    ("fr", "Chaque enfant a reçu trois doses entre mars et mai 2024.", "Chaque enfant a reçu trois doses de mars à mai 2024."),
    ("pt", "O fogo começou às 13h20.", "O fogo começou à uma e vinte da tarde."),
    ("es", "Empezó a las 15:20.", "Empezó a las tres y veinte de la tarde."),
    ("de", "In der Nacht zum Sonntag brannte die Scheune.", "In der Nacht von Samstag auf Sonntag brannte die Scheune."),
    ("ru", "Команда выиграла матч в понедельник.", "Команда выиграла понедельничный матч."),
]  # fmt: skip

_OTHER = [
    ("en", "The licence covers 930 square kilometres.", "The licence covers 930 square miles.", "unit"),
    ("en", "The licence covers 93,000 hectares.", "The licence covers 390 square kilometres.", "number"),
    ("nl", "Het kind woog 2.850 gram.", "Het kind woog 2,58 kilo.", "number"),
    ("en", "The talks took 87 minutes.", "The talks took an hour and 37 minutes.", "number"),
    ("en", "The trial took 29 months.", "The trial took two years and nine months.", "number"),
    ("en", "It lasted 125 minutes and 5 people died.", "It lasted 2 hours and 5 people died.", "number"),
    ("ko", "회담은 87분간 열렸다.", "회담은 1시간 37분 동안 열렸다.", "number"),
    ("it", "Il comune spende 1,2 milioni di euro.", "Il comune spende un milione e 300 mila euro.", "number"),
    ("ko", "주민 210명이 대피했다.", "주민 이백스무 명이 대피했다.", "number"),
    ("en", "It is worth C$54m.", "It is worth A$54m.", "unit"),
    ("it", "Riguarda un insegnante di 41 anni.", "Riguarda un docente quarantaduenne.", "number"),
    ("es", "Llegaron las tres y veinte personas.", "Llegaron las tres y diez personas.", "number"),
    ("zh", "神兽明年2月起展出。", "神兽明年元月起展出。", "date"),
    ("zh", "1月8日17时21分发生地震。", "1月8日清晨5点21分发生地震。", "date"),
    ("pt", "O fogo começou às 13h25.", "O fogo começou à uma e vinte da tarde.", "date"),
    ("de", "In der Nacht zum Sonntag brannte die Scheune.", "In der Nacht von Sonntag auf Montag brannte die Scheune.", "date"),
    ("de", "In der Nacht von Samstag auf Sonntag brannte es.", "In der Nacht von Freitag auf Sonntag brannte es.", "date"),
    ("ru", "Команда выиграла матч в понедельник.", "Команда выиграла вторничный матч.", "date"),
]  # fmt: skip


@pytest.mark.parametrize(("language", "one", "other"), _SAME)
def test_what_is_the_same_amount_or_day_is_no_other_fact(language: str, one: str, other: str) -> None:
    for before, after in ((one, other), (other, one)):
        assert not kinds(before, after, language) & _FACTS


@pytest.mark.parametrize(("language", "one", "other", "kind"), _OTHER)
def test_another_amount_or_day_is_told(language: str, one: str, other: str, kind: str) -> None:
    for before, after in ((one, other), (other, one)):
        assert kind in kinds(before, after, language)


@pytest.mark.parametrize(
    ("text", "unit"),
    [
        ("5 sq. ft", "ft²"), ("12 Quadratkilometern", "km²"), ("12 vierkante meter", "m²"), ("3 négyzetkilométer", "km²"), ("3 neliökilometriä", "km²"),
        ("3 metry kwadratowe", "m²"), ("3 kilometrů čtverečních", "km²"), ("3 кв. км", "km²"), ("3 квадратних кілометрів", "km²"), ("3 τετραγωνικά χιλιόμετρα", "km²"),
        ("3平方キロ", "km²"), ("3평방미터", "m²"), ("3 كيلومترات مربعة", "km²"), ("3 קילומטרים מרובעים", "km²"), ("3 वर्ग किलोमीटर", "km²"), ("3 ตารางกิโลเมตร", "km²"),
        ("30 metri quadri", "m²"), ("3 km persegi", "km²"), ("the market square met", ""), ("3 χιλιόμετρα", ""),
    ],
)  # fmt: skip
def test_squares_of_a_length_are_units_in_every_script(text: str, unit: str) -> None:
    assert [u for *_, u in areas(text)] == ([unit] if unit else [])


@pytest.mark.parametrize(
    ("language", "before", "after"),
    [
        # Amounts in two units are held to the smaller one, and two amounts are two.
        ("en", "He is 6 feet 2 inches tall.", "He is 183 cm tall."),
        ("en", "He is 5 feet 8 inches tall.", "He is 176 cm tall."),
        ("en", "The two were banned for two years and three months respectively.", "The two were banned for 27 months respectively."),
        ("en", "It takes between 2 hours and 45 minutes.", "It takes 165 minutes."),
        ("en", "The trip took 3 hours, 20 minutes longer than planned.", "The trip took 200 minutes, longer than planned."),
        ("de", "Die Strecke misst 5 km, 300 m davon bergauf.", "Die Strecke misst 5300 m davon bergauf."),
        ("en", "The wall is 6 feet and 2 inches of rain fell.", "The wall is 74 inches and rain fell."),
        ("en", "He works 8 hours a day and 30 minutes at night.", "He works 8 hours and 1470 minutes at night."),
        ("en", "He drinks three times a day and 2 hours later sleeps.", "He drinks three times, 26 hours later sleeps."),
        # A rough figure beside another is another fact.
        ("en", "More than 100 people (98 women) died.", "More than 98 women died."),
        ("en", "Over 60 (58 last year) attended.", "Over 58 last year attended."),
        # Two counts are no number in parts.
        ("es", "Madrid tiene 3 millones y 300 mil viven en Murcia.", "Madrid tiene 3,3 millones y viven en Murcia."),
        ("en", "Profits fell from 2 billion and 300 million.", "Profits fell from 2.3 billion."),
        ("it", "Ne hanno tra 2 milioni e 300 mila euro.", "Ne hanno 2,3 milioni di euro."),
        # Words that end or begin as numbers do.
        ("it", "Rossi ottenne otto seggi e Verdi due.", "Rossi ottenne seggi e Verdi due."),
        ("tr", "Trene 15 bindi.", "Trene 15 bin."),
        ("tr", "Risk 3 binde birdir.", "Risk 3000 birdir."),
        ("ja", "もう一つ買った。", "もう買った。"),
        # Hours.
        ("it", "Arrivò alle dodici e dieci di notte.", "Arrivò alle 12:10."),
        ("pt", "Premiou às cinco e dez da escola.", "Premiou às 5:10 da escola."),
        # Parts of the day.
        ("de", "Der abendliche Regen blieb aus, die Feier war am Morgen.", "Der morgendliche Regen blieb aus, die Feier war am Abend."),
        ("pl", "Zginął w nocy.", "Zginął w nocnym klubie."),
    ],
)  # fmt: skip
def test_what_only_looks_like_the_same_amount_or_time_is_told(language: str, before: str, after: str) -> None:
    for one, other in ((before, after), (after, before)):
        assert kinds(one, other, language) & (_FACTS | {"unit"})


@pytest.mark.parametrize(
    ("language", "before", "after"),
    [
        ("sv", "Huset är på 150 kvm.", "Huset är på 150 kvadratmeter."),
        ("pl", "Park ma 5 km kw.", "Park ma 5 kilometrów kwadratowych."),
        ("zh", "面积为5平米。", "面积为5平方米。"),
        ("ja", "面積は5平米だ。", "面積は5平方メートルだ。"),
        ("zh", "耗资5加币。", "耗资5加元。"),
        ("ja", "費用は5カナダドルだ。", "費用は5加ドルだ。"),
        ("fr", "La sonde passe entre Mars et Jupiter.", "La sonde passe entre la planète Mars et Jupiter."),
        ("ja", "意見が二分した。", "意見が二分された。"),
    ],
)
def test_other_spellings_of_it_are_no_other_fact(language: str, before: str, after: str) -> None:
    for one, other in ((before, after), (after, before)):
        assert not kinds(one, other, language) & (_FACTS | {"unit"})
