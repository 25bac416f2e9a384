"""Facts told by words, in languages of which the tables once had few: what changed is told as what it is, and the same in other words is no change."""

from __future__ import annotations

import pytest

from harness.evidence.conversions import as_quantities
from harness.evidence.difference import difference
from harness.evidence.hours_of_day import hours_of_day
from harness.evidence.numbered_words import numbered_words
from harness.evidence.rates import rates
from tests.told import facts as kinds


@pytest.mark.parametrize(
    ("code", "before", "after"),
    [
        ("sv", "Fisket i sjön är förbjudet i maj.", "Fisket i sjön är tillåtet i maj."),
        ("fi", "Avotulen teko on kielletty saarella.", "Avotulen teko on sallittu saarella."),
        ("hu", "A tóban tilos fürdeni.", "A tóban szabad fürdeni."),
        ("el", "Εδώ απαγορεύεται η στάθμευση.", "Εδώ επιτρέπεται η στάθμευση."),
        ("lv", "Zvejot ezerā ir aizliegts.", "Zvejot ezerā ir atļauts."),
        ("bg", "Къпането в езерото е забранено.", "Къпането в езерото е разрешено."),
        ("he", "הדיג באגם אסור בחודש מאי.", "הדיג באגם מותר בחודש מאי."),
        ("nb", "Forhandlingene mislyktes igjen.", "Forhandlingene lyktes igjen."),
        ("ro", "Negocierile au eșuat din nou.", "Negocierile au reușit din nou."),
        ("vi", "Cuộc đàm phán đã thất bại hôm nay.", "Cuộc đàm phán đã thành công hôm nay."),
        ("sk", "Súd ho včera oslobodil v plnom rozsahu.", "Súd ho včera odsúdil v plnom rozsahu."),
        ("et", "Kohus mõistis ta süüdi.", "Kohus mõistis ta õigeks."),
        ("it", "È una malattia curabile.", "È una malattia incurabile."),
        ("en", "The fair goes ahead if it rains.", "The fair goes ahead unless it rains."),
        ("lt", "Ji nebedirba mokykloje.", "Ji tebedirba mokykloje."),
        ("cs", "Vstup do lesa je povolen všem.", "Vstup do lesa je zakázán všem."),
        ("sl", "Vstop v gozd je dovoljen vsem.", "Vstop v gozd je prepovedan vsem."),
    ],
)
def test_what_denies_is_told_as_denied(code: str, before: str, after: str) -> None:
    assert "negation" in kinds(before, after, code)


@pytest.mark.parametrize(
    ("code", "before", "after"),
    [
        ("cs", "Letos se zisk zdvojnásobil.", "Letos se zisk ztrojnásobil."),
        ("fi", "Yhtiö kaksinkertaisti tuloksensa.", "Yhtiö kolminkertaisti tuloksensa."),
        ("el", "Η εταιρεία διπλασίασε τα έσοδα.", "Η εταιρεία τριπλασίασε τα έσοδα."),
        ("sl", "Pri nesreči je umrl dvaindvajsetletni voznik.", "Pri nesreči je umrl triindvajsetletni voznik."),
        ("sv", "En femtonårig flicka räddades.", "En sextonårig flicka räddades."),
        ("hu", "Egy harmincéves férfi meghalt.", "Egy negyvenéves férfi meghalt."),
        ("fr", "Un sexagénaire est mort.", "Un nonagénaire est mort."),
        ("et", "Ta sai kaheteistkümne riigi toetuse.", "Ta sai kolmeteistkümne riigi toetuse."),
        ("lt", "Tai gavo trečdalis gyventojų.", "Tai gavo penktadalis gyventojų."),
        ("sk", "Pomohli pätnástim rodinám.", "Pomohli šestnástim rodinám."),
        ("hi", "उसने डेढ़ किलो चावल खरीदा।", "उसने ढाई किलो चावल खरीदा।"),
        ("hr", "Kupio je pola kilograma soli.", "Kupio je kilogram i pol soli."),
        ("bg", "Тя е петата жена на поста.", "Тя е шестата жена на поста."),
    ],
)
def test_numbers_in_words_are_told_as_numbers(code: str, before: str, after: str) -> None:
    assert kinds(before, after, code) == {"number"}


@pytest.mark.parametrize(
    ("code", "before", "after"),
    [
        ("da", "Han løber ti kilometer om dagen.", "Han løber ti kilometer om ugen."),
        ("pl", "Bierze dwie tabletki dziennie.", "Bierze dwie tabletki tygodniowo."),
        ("hr", "Uzima dvije tablete dnevno.", "Uzima dvije tablete tjedno."),
        ("fi", "Hän ottaa kaksi tablettia päivässä.", "Hän ottaa kaksi tablettia viikossa."),
        ("ru", "Он выпивает два литра в день.", "Он выпивает два литра в неделю."),
        ("id", "Ia minum dua liter per hari.", "Ia minum dua liter per minggu."),
    ],
)
def test_how_often_is_told_as_a_number(code: str, before: str, after: str) -> None:
    for one, other in ((before, after), (after, before)):
        told = as_quantities(difference(one, other, code).changes, one, other, code)
        assert {c.kind.value for c in told} & {"number", "date", "name", "negation", "unit"} == {"number"}


@pytest.mark.parametrize(
    ("code", "before", "after"),
    [
        ("sl", "Muzej bodo odprli spomladi.", "Muzej bodo odprli jeseni."),
        ("et", "Muuseum avatakse homme.", "Muuseum avatakse täna."),
        ("lv", "Muzeju atvērs nākamā gada sākumā.", "Muzeju atvērs pagājušā gada sākumā."),
        ("lt", "Muziejus atidarytas rytą.", "Muziejus atidarytas vakarą."),
        ("be", "Музей адкрыюць увосень.", "Музей адкрыюць вясной."),
        ("sr", "Музеј се отвара сутра.", "Музеј се отвара данас."),
        ("da", "De skal betale før 5. juni.", "De skal betale efter 5. juni."),
        ("hr", "Moraju platiti prije 5. lipnja.", "Moraju platiti nakon 5. lipnja."),
        ("hu", "A hídat június 5. előtt nyitják meg.", "A hídat június 5. után nyitják meg."),
        ("hu", "A híd a 16. században épült.", "A híd a 15. században épült."),
        ("fa", "پل در قرن شانزدهم ساخته شد.", "پل در قرن پانزدهم ساخته شد."),
        ("sv", "Bron byggdes på 1600-talet.", "Bron byggdes på 1500-talet."),
        ("sl", "Most so zgradili v sedemdesetih letih.", "Most so zgradili v šestdesetih letih."),
        ("da", "Broen blev bygget i tresserne.", "Broen blev bygget i halvtredserne."),
        ("lv", "Ugunsgrēks sākās ap pieciem no rīta.", "Ugunsgrēks sākās ap četriem no rīta."),
        ("hr", "Požar je izbio u pet ujutro.", "Požar je izbio u četiri ujutro."),
        ("sr", "Пожар је избио у пет ујутру.", "Пожар је избио у четири ујутру."),
        ("et", "Saade algab 4. septembrist.", "Saade algab 4. oktoobrist."),
    ],
)
def test_times_in_words_are_told_as_dates(code: str, before: str, after: str) -> None:
    assert kinds(before, after, code) == {"date"}


@pytest.mark.parametrize(
    ("code", "before", "after"),
    [
        ("sv", "En femtonårig flicka räddades.", "En 15-årig flicka räddades."),
        ("cs", "Zachránili patnáctiletou dívku.", "Zachránili 15letou dívku."),
        ("ru", "Спасли пятнадцатилетнюю девочку.", "Спасли 15-летнюю девочку."),
        ("ru", "Погибла женщина 62 лет.", "Погибла 62-летняя женщина."),
        ("de", "Ein sechzigjähriger Gärtner starb.", "Ein 60-jähriger Gärtner starb."),
        ("sk", "Pomohli pätnástim rodinám.", "Pomohli 15 rodinám."),
        ("fi", "Tukea sai kahdeksalletoista kunnalle luvattu ryhmä.", "Tukea sai 18 kunnalle luvattu ryhmä."),
        ("hu", "A falu kilencezer forintot kapott.", "A falu 9 ezer forintot kapott."),
        ("bg", "Дойдоха тридесет и пет души.", "Дойдоха 35 души."),
        ("nb", "Hun kjøpte halvannen liter melk.", "Hun kjøpte 1,5 liter melk."),
        ("et", "Ta ostis pool kilo soola.", "Ta ostis 0,5 kilo soola."),
        ("lv", "Ugunsgrēks sākās ap pieciem no rīta.", "Ugunsgrēks sākās ap 5 no rīta."),
        ("uk", "Пожежа почалася о п'ятій ранку.", "Пожежа почалася о 5-й ранку."),
        ("id", "Kebakaran mulai pukul empat sore.", "Kebakaran mulai pukul 16.00."),
        ("hi", "दुकान चार बजे खुलेगी।", "दुकान 4 बजे खुलेगी।"),
        ("cs", "Most postavili v sedmdesátých letech.", "Most postavili v 70. letech."),
        ("hr", "Most su gradili sedamdesetih godina.", "Most su gradili 70-ih godina."),
        ("de", "Der Umsatz stieg im dritten Quartal.", "Der Umsatz stieg im 3. Quartal."),
        ("it", "Le vendite salgono nel terzo trimestre.", "Le vendite salgono nel 3° trimestre."),
        ("sv", "Våldsamt hagel förstörde skörden.", "Kraftigt hagel förstörde skörden."),
        ("cs", "Někdejší ředitel školy odešel.", "Bývalý ředitel školy odešel."),
        ("lt", "Smarki audra nuvertė medžius.", "Stipri audra nuvertė medžius."),
        ("sl", "Prebivalci vasi protestirajo.", "Volivci vasi protestirajo."),
        ("ro", "Conform poliției, drumul e închis.", "Potrivit poliției, drumul e închis."),
    ],
)
def test_the_same_in_other_words_is_no_change_of_a_fact(code: str, before: str, after: str) -> None:
    assert kinds(before, after, code) == set()


@pytest.mark.parametrize(
    ("code", "before", "after"),
    [
        ("hr", "Novak je napustio klub.", "Horvat je napustio klub."),
        ("cs", "Novotný odešel z klubu.", "Svoboda odešel z klubu."),
        ("hu", "Nagy elhagyta a klubot.", "Kovács elhagyta a klubot."),
        ("de", "Starke verlässt den Verein.", "Neumann verlässt den Verein."),
        ("it", "Vecchi lascia la squadra.", "Bianchi lascia la squadra."),
    ],
)
def test_people_that_are_called_as_things_are_stay_names(code: str, before: str, after: str) -> None:
    assert "name" in kinds(before, after, code)


@pytest.mark.parametrize(
    ("code", "text"),
    [
        ("sr", "Стигли су из Суботице."),
        ("sr", "То је средина града."),
        ("cs", "Je to střední škola."),
        ("hr", "To je četvrti razred."),
    ],
)
def test_words_that_begin_as_weekdays_do_are_no_days(code: str, text: str) -> None:
    assert "date" not in kinds(text, text.rsplit(" ", 1)[0] + ".", code)


def test_what_is_read() -> None:
    assert rates("Two pills per day.") == ((10, 17, "days"),)
    assert rates("A week ago it rained, and in the week of May.") == ()
    assert hours_of_day("около шести утра") == ((6, 16, "T06:00"),)
    assert [found[4:] for found in numbered_words("den nittonåriga och 70-åriga")] == [("19", "years"), ("70", "years")]
