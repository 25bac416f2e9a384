"""Numbers said in parts, by the score and as multiples, lengths in another unit, and what Hebrew counts by: each change named as what it is."""

from __future__ import annotations

import pytest

from harness.evidence.difference import difference

SAME = [
    ("tr", "Maçı 12 bin 400 seyirci izledi.", "Maçı 12.400 seyirci izledi."),
    ("tr", "2 milyon 300 bin kişi", "2,3 milyon kişi"),
    ("ru", "Пришли 12 тысяч 400 зрителей.", "Пришли 12 400 зрителей."),
    ("uk", "2 мільйони 300 тисяч людей", "2,3 млн людей"),
    ("fr", "2 millions 300 000 personnes", "2,3 millions de personnes"),
    ("pl", "2 miliony 300 tysięcy osób", "2,3 mln osób"),
    ("ar", "12 ألفا و400 شخص", "12400 شخص"),
    ("he", "12 אלף ו-400 איש", "12,400 איש"),
    ("uk", "Рівень води 3,4 метра.", "Рівень води 340 сантиметрів."),
    ("ru", "Уровень 3,4 м.", "Уровень 340 см."),
    ("de", "Der Pegel steht bei 3,4 Metern.", "Der Pegel steht bei 340 Zentimetern."),
    ("pl", "Poziom wody to 3,4 metra.", "Poziom wody to 340 centymetrów."),
    ("ko", "수위는 3.4미터다.", "수위는 340센티미터다."),
    ("zh", "水位为3.4米。", "水位为340厘米。"),
    ("he", "המפלס הוא 3.4 מטרים.", "המפלס הוא 340 סנטימטרים."),
    ("ar", "المنسوب 3.4 متر.", "المنسوب 340 سنتيمتر."),
    # One negation in another place of its clause, of the same thing, or taken up by a word's own prefix.
    ("sv", "Ingen skadades i olyckan.", "I olyckan skadades ingen."),
    ("de", "Niemand wurde bei dem Brand verletzt.", "Bei dem Brand gab es keine Verletzten."),
    ("sv", "Verket har inte fått några invändningar.", "Inga invändningar har kommit till verket."),
    ("it", "La scuola non è agibile.", "La scuola è inagibile."),
]

CHANGED = [
    # Ordinals in every case, and numbers of the smaller languages above ten.
    ("ru", "Гол забит во втором периоде.", "Гол забит в третьем периоде.", "number"),
    ("uk", "Він учиться в шостому класі.", "Він учиться в дев'ятому класі.", "number"),
    ("pl", "Mieszka na ósmym piętrze.", "Mieszka na dziewiątym piętrze.", "number"),
    ("sv", "Han blev tredje i loppet.", "Han blev femte i loppet.", "number"),
    ("sv", "Tjugofem personer skadades.", "Trettiofem personer skadades.", "number"),
    ("da", "Der kom tolv mennesker.", "Der kom tretten mennesker.", "number"),
    ("fi", "Paikalla oli viisikymmentäkolme koulua.", "Paikalla oli viisikymmentäkaksi koulua.", "number"),
    ("hu", "Kétszáz iskola zárt be.", "Ötszáz iskola zárt be.", "number"),
    ("ro", "Au plecat douăzeci de oameni.", "Au plecat treizeci de oameni.", "number"),
    ("hr", "Zatvoreno je dvadeset škola.", "Zatvoreno je trideset škola.", "number"),
    ("bg", "Затвориха двадесет училища.", "Затвориха трийсет училища.", "number"),
    ("el", "Ήρθαν πενήντα πυροσβέστες.", "Ήρθαν εβδομήντα πυροσβέστες.", "number"),
    ("el", "Ήρθαν διακόσιοι πυροσβέστες.", "Ήρθαν τριακόσιοι πυροσβέστες.", "number"),
    ("ar", "وقال المحافظ عمرو الديب إن المصنع جاهز.", "وقال المحافظ عمرو الدسوقي إن المصنع جاهز.", "name"),
    ("he", "פגישה נקבעה לשר כהן.", "פגישה נקבעה לשר לוי.", "name"),
    ("en", "No nurse treated the patient.", "The nurse treated no patient.", "negation"),
    (
        "en",
        "The pilot was not drunk, and the fog was thick.",
        "The pilot was drunk, and the fog was not thick.",
        "negation",
    ),
    ("en", "He did not deny that it is legal.", "He denied that it is illegal.", "negation"),
    ("cs", "Vlak nikdy nedorazil.", "Vlak dorazil.", "negation"),
    ("en", "Prices did not rise.", "Prices fell.", "antonym"),
    ("en", "They met on New Year's Eve.", "They met on New Year's Day.", "date"),
    ("de", "Das Fest ist an Silvester.", "Das Fest ist an Neujahr.", "date"),
    ("pl", "Spotkali się w sylwestra.", "Spotkali się w Trzech Króli.", "date"),
    ("sv", "Affären stänger före jul.", "Affären stänger före påsk.", "date"),
    ("he", "הם לא ישובו לפני חג הפסח.", "הם לא ישובו לפני חג השבועות.", "date"),
    ("ja", "捜索は今月末まで続く。", "捜索は来月末まで続く。", "date"),
    ("ja", "工事は昨年末に終わった。", "工事は今年末に終わった。", "date"),
    ("tr", "Fiyat temmuzdan itibaren arttı.", "Fiyat eylülden itibaren arttı.", "date"),
    ("es", "Puede impugnarla hasta el día 20.", "Puede impugnarla hasta el día 30.", "date"),
    ("it", "Bisogna pagare entro il 20.", "Bisogna pagare entro il 30.", "date"),
    ("fr", "La fosse est fermée jusqu'au 20.", "La fosse est fermée jusqu'au 30.", "date"),
    ("es", "Era el día 20 de la guerra.", "Era el día 30 de la guerra.", "number"),
    ("cs", "Gól padl ve druhé třetině.", "Gól padl ve třetí třetině.", "number"),
    ("cs", "Zemřelo dvanáct lidí.", "Zemřelo třináct lidí.", "number"),
    ("sk", "Zomrelo dvanásť ľudí.", "Zomrelo pätnásť ľudí.", "number"),
    # Seasons, and days told from today.
    ("sv", "Kontraktet gäller till sommaren 2028.", "Kontraktet gäller till hösten 2028.", "date"),
    ("cs", "Zámek otevřeli včera.", "Zámek otevřeli dnes.", "date"),
    ("cs", "Zámek otevřou příští týden.", "Zámek otevřou příští měsíc.", "date"),
    ("nb", "Det skjedde i fjor.", "Det skjedde i år.", "date"),
    # Grades of an earthquake.
    ("ja", "震度5弱の揺れを観測した。", "震度5強の揺れを観測した。", "number"),
    ("fr", "une vingtaine de maisons", "une trentaine de maisons", "number"),
    ("fr", "une quinzaine de maisons", "une cinquantaine de maisons", "number"),
    ("es", "una veintena de casas", "una treintena de casas", "number"),
    ("it", "una ventina di case", "una cinquantina di case", "number"),
    ("de", "verdoppelte die Produktion", "verdreifachte die Produktion", "number"),
    ("fr", "a doublé sa production", "a triplé sa production", "number"),
    ("es", "duplicó la producción", "triplicó la producción", "number"),
    ("ru", "удвоил выпуск", "утроил выпуск", "number"),
    ("uk", "подвоїв випуск", "потроїв випуск", "number"),
    ("pl", "podwoił produkcję", "potroił produkcję", "number"),
    ("tr", "öğrencilerin üçte biri", "öğrencilerin dörtte biri", "number"),
    ("ru", "12 тысяч 400 зрителей", "12 тысяч 500 зрителей", "number"),
    ("he", "עשרים בתים", "שלושים בתים", "number"),
    ("he", "עשרות בתים", "מאות בתים", "number"),
    ("he", "שליש מהתלמידים", "רבע מהתלמידים", "number"),
    ("he", "הקורבן השני", "הקורבן השלישי", "number"),
    ("he", "כל המעבדות נסגרו", "רוב המעבדות נסגרו", "quantifier"),
    ("he", "השר אישר את הידיעה", "השר הכחיש את הידיעה", "attribution"),
    ("he", "המחיר עשוי לעלות", "המחיר חייב לעלות", "modality"),
    ("he", "ב-4 אחוזים", "ב-4 נקודות אחוז", "unit"),
    # Hundreds in one word, feasts, a year joined to its part, an hour behind a preposition, a day in signs; what is counted stays a number.
    ("sv", "Verket varslar tvåhundra anställda.", "Verket varslar trehundra anställda.", "number"),
    ("nb", "Verket sier opp tohundre ansatte.", "Verket sier opp trehundre ansatte.", "number"),
    ("sv", "Planen ändras före påsk.", "Planen ändras före pingst.", "date"),
    ("nl", "Het zwembad opent na Kerst.", "Het zwembad opent na Pasen.", "date"),
    ("cs", "Most otevřou do Vánoc.", "Most otevřou do Velikonoc.", "date"),
    ("en", "Another could follow in mid-2027.", "Another could follow in mid-2028.", "date"),
    ("it", "Va prenotato entro le 18.", "Va prenotato entro le 20.", "date"),
    ("it", "Ha vinto entro le 18 gare previste.", "Ha vinto entro le 20 gare previste.", "number"),
    ("ja", "病院は十二日に発表した。", "病院は十五日に発表した。", "date"),
    ("ja", "工事は十二日間続いた。", "工事は十五日間続いた。", "number"),
    ("it", "Ciascuno dei dipinti è stato prestato.", "Una parte dei dipinti è stata prestata.", "quantifier"),
]


@pytest.mark.parametrize(("language", "before", "after"), SAME)
def test_the_same_said_in_parts_or_in_another_unit_is_no_change(language: str, before: str, after: str) -> None:
    for one, other in ((before, after), (after, before)):
        assert not difference(one, other, language).critical


@pytest.mark.parametrize(("language", "before", "after", "kind"), CHANGED)
def test_each_change_is_named(language: str, before: str, after: str, kind: str) -> None:
    for one, other in ((before, after), (after, before)):
        assert kind in {c.kind.value for c in difference(one, other, language).changes}


def test_days_and_years_behind_thousands_are_no_part_of_them() -> None:
    for text, other in (
        ("Изъяли 12 тысяч 20 марта.", "Изъяли 12 тысяч 21 марта."),
        ("Выплатили 5 миллионов 2024 году.", "Выплатили 5 миллионов 2025 году."),
    ):
        kinds = {c.before for c in difference(text, other, "ru").changes if c.kind.critical}
        assert not any("тысяч" in words or "миллион" in words for words in kinds)


def test_a_denied_word_that_became_its_opposite_is_told_as_the_opposite_alone() -> None:
    for one, other in (("The rent was not raised.", "The rent was cut."), ("Prices did not rise.", "Prices fell.")):
        for before, after in ((one, other), (other, one)):
            kinds = {c.kind.value for c in difference(before, after, "en").critical}
            assert "antonym" in kinds
            assert "negation" not in kinds


@pytest.mark.parametrize(
    ("language", "one", "other"),
    [
        ("en", "The shop is not open.", "The shop is closed."),
        ("en", "The pool will not reopen this summer.", "The pool will stay closed this summer."),
        ("nl", "Het bad is niet open.", "Het bad is dicht."),
        ("es", "La carretera sigue cerrada.", "La carretera no ha reabierto."),
    ],
)
def test_where_one_of_two_always_holds_the_denied_opposite_is_the_same(language: str, one: str, other: str) -> None:
    for before, after in ((one, other), (other, one)):
        assert not difference(before, after, language).critical


@pytest.mark.parametrize(
    ("language", "one", "other"),
    [
        ("en", "Neither the driver nor his passenger was hurt.", "The driver and his passenger were not hurt."),
        ("en", "He saw neither the car nor the van.", "He did not see the car or the van."),
        ("fr", "Ni le conducteur ni son passager n'ont été blessés.", "Le conducteur et son passager n'ont pas été blessés."),
        ("it", "Né il conducente né il passeggero sono rimasti feriti.", "Il conducente e il passeggero non sono rimasti feriti."),
        ("pl", "Ani kierowca, ani pasażer nie zostali ranni.", "Kierowca i pasażer nie zostali ranni."),
        ("ru", "Ни водитель, ни пассажир не пострадали.", "Водитель и пассажир не пострадали."),
        ("sv", "Varken föraren eller passageraren skadades.", "Föraren och passageraren skadades inte."),
        ("ar", "لم يصب السائق ولا الراكب بأذى.", "لم يصب السائق والراكب بأذى."),
    ],
)  # fmt: skip
def test_neither_of_two_is_not_the_one_and_the_other(language: str, one: str, other: str) -> None:
    for before, after in ((one, other), (other, one)):
        assert not difference(before, after, language).critical


@pytest.mark.parametrize(
    ("language", "one", "other"),
    [
        ("en", "The driver was not injured.", "The driver escaped unharmed."),
        ("en", "Nobody was hurt.", "Everyone escaped unharmed."),
        ("fr", "Le conducteur n'a pas été blessé.", "Le conducteur est indemne."),
        ("es", "El conductor no resultó herido.", "El conductor salió ileso."),
        ("uk", "Водій не постраждав.", "Водій неушкоджений."),
        ("ko", "운전자는 다치지 않았다.", "운전자는 무사했다."),
        ("ja", "運転手にけがはなかった。", "運転手は無事だった。"),
        ("fr", "Le ministre n'a pas voulu répondre.", "Le ministre a refusé de répondre."),
        ("nl", "De minister wilde niet reageren.", "De minister weigerde te reageren."),
        ("de", "Der Laden verkauft kein Brot mehr.", "Der Laden verkauft nicht länger Brot."),
        ("es", "La tienda ya no vende pan.", "La tienda dejó de vender pan."),
        ("ru", "Магазин больше не продаёт хлеб.", "Магазин перестал продавать хлеб."),
    ],
)
def test_words_that_deny_by_themselves_are_denials(language: str, one: str, other: str) -> None:
    for before, after in ((one, other), (other, one)):
        assert not difference(before, after, language).critical


@pytest.mark.parametrize(
    ("language", "one", "other"),
    [
        ("en", "The driver was injured.", "The driver escaped unharmed."),
        ("en", "Nobody was hurt.", "The driver escaped unhurt."),
        ("en", "The driver was not killed.", "The driver escaped unharmed."),
        ("ja", "運転手はけがをした。", "運転手は無事だった。"),
        ("de", "Der Laden verkauft kein Brot mehr.", "Der Laden verkauft Brot."),
        ("de", "Der Laden verkauft kein Brot mehr.", "Der Laden verkauft kein Brot."),
        ("ru", "Магазин продаёт хлеб.", "Магазин перестал продавать хлеб."),
        ("fr", "Le ministre a voulu répondre.", "Le ministre a refusé de répondre."),
    ],
)
def test_and_what_they_deny_is_no_other(language: str, one: str, other: str) -> None:
    for before, after in ((one, other), (other, one)):
        assert {c.kind.value for c in difference(before, after, language).critical} & {"negation", "scope"}


@pytest.mark.parametrize(
    ("language", "one", "other"),
    [
        ("en", "Neither the driver nor his passenger was hurt.", "The driver was hurt and his passenger was not."),
        ("en", "Neither the driver nor his passenger was hurt.", "The driver but not his passenger was hurt."),
        ("en", "Neither the driver nor his passenger was hurt.", "The driver and his passenger were hurt."),
        ("en", "He saw neither the car nor the van.", "He saw not the car but the van."),
        ("fr", "Ni le conducteur ni son passager n'ont été blessés.", "Le conducteur et son passager ont été blessés."),
        ("ru", "Ни водитель, ни пассажир не пострадали.", "Водитель пострадал, а пассажир не пострадал."),
    ],
)  # fmt: skip
def test_neither_of_two_is_not_one_of_them(language: str, one: str, other: str) -> None:
    for before, after in ((one, other), (other, one)):
        assert "negation" in {c.kind.value for c in difference(before, after, language).critical}


@pytest.mark.parametrize(
    ("language", "one", "other"),
    [
        ("nl", "De vergadering begint dinsdag om half acht.", "De vergadering begint dinsdag om 19.30 uur."),
        ("de", "Die Sitzung beginnt am Mittwoch um halb sieben.", "Die Sitzung beginnt am Mittwoch um 18.30 Uhr."),
        ("en", "Doors open at half past six.", "Doors open at 18:30."),
    ],
)
def test_an_hour_in_words_is_of_either_half_of_the_day(language: str, one: str, other: str) -> None:
    for before, after in ((one, other), (other, one)):
        assert not difference(before, after, language).critical


@pytest.mark.parametrize(
    ("language", "one", "other"),
    [
        ("de", "Die Sitzung beginnt morgens um halb sieben.", "Die Sitzung beginnt um 18.30 Uhr."),
        ("de", "Die Sitzung beginnt um halb sieben.", "Die Sitzung beginnt um 19.30 Uhr."),
        ("de", "Die Sitzung beginnt um 6.30 Uhr.", "Die Sitzung beginnt um 18.30 Uhr."),
        ("en", "Doors open at half past six in the morning.", "Doors open at 18:30."),
        ("fr", "La plage est fermée entre 10 h et 18 h.", "La plage est fermée entre 10 h et 20 h."),
    ],
)
def test_an_hour_that_is_told_stays_that_hour(language: str, one: str, other: str) -> None:
    for before, after in ((one, other), (other, one)):
        assert {c.kind.value for c in difference(before, after, language).critical} == {"date"}


@pytest.mark.parametrize(
    ("language", "one", "other", "kind"),
    [
        ("tr", "Meclis bütçeyi kabul etti.", "Meclis bütçeyi kabul etmedi.", "negation"),
        ("tr", "Jüri karara vardı.", "Jüri karara varamadı.", "negation"),
        ("ar", "ستوظف شركة الفجر 40 شخصا.", "ستوظف شركة الأفق 40 شخصا.", "name"),
        ("it", "L'incendio è scoppiato in via dei Mille.", "L'incendio è scoppiato in via Garibaldi.", "name"),
        ("zh", "华泰机械将招聘40人。", "金源电子将招聘40人。", "name"),
        ("ja", "みどり牧場は35人を解雇する。", "あおぞら乳業は35人を解雇する。", "name"),
        ("ko", "불은 은행로의 한 식당에서 났다.", "불은 중앙로의 한 식당에서 났다.", "name"),
        ("ko", "배심원단은 평결에 이르지 못했다.", "배심원단은 평결에 이르렀다.", "negation"),
        ("de", "Schüler der Goethe-Realschule mussten heim.", "Schüler der Schiller-Realschule mussten heim.", "name"),
        ("fi", "Myynti kasvoi viidenneksellä.", "Myynti kasvoi neljänneksellä.", "number"),
    ],
)  # fmt: skip
def test_these_and_nothing_else_are_told(language: str, one: str, other: str, kind: str) -> None:
    for before, after in ((one, other), (other, one)):
        assert {c.kind.value for c in difference(before, after, language).critical} == {kind}


@pytest.mark.parametrize(
    ("language", "one", "other"),
    [
        ("zh", "大型机械在展会上展出。", "精密电子在展会上展出。"),
        ("ja", "地元の牧場が参加した。", "大手の乳業が参加した。"),
        ("el", "Μηχανικοί βρήκαν ρωγμές σε δύο δοκούς.", "Ειδικοί βρήκαν ρωγμές σε δύο δοκούς."),
        ("cs", "Hasiči oheň uhasili.", "Záchranáři oheň uhasili."),
        ("sv", "Räddningstjänsten släckte elden.", "Brandmännen släckte elden."),
    ],
)
def test_these_are_no_names(language: str, one: str, other: str) -> None:
    for before, after in ((one, other), (other, one)):
        assert "name" not in {c.kind.value for c in difference(before, after, language).critical}


def test_a_bridge_is_no_minister() -> None:
    """“הגשר” ends with the word for a minister, and what stands behind it is no name."""
    assert {c.kind.value for c in difference("הגשר עדיין לא נפתח.", "הגשר כבר נפתח.", "he").critical} == {"negation"}
