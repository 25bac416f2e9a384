"""Money by its names: another currency is another sum, in every language, and what is no money stays none."""

from __future__ import annotations

import pytest

from harness.evidence.money import MONEY, money, one_money
from harness.evidence.units import canonical_unit, in_unit, is_measured
from tests.told import quantities as kinds


@pytest.mark.parametrize(
    ("language", "before", "after"),
    [
        ("en", "It cost 3 million Swiss francs.", "It cost 3 million euros."),
        ("en", "It cost CHF 3 million.", "It cost EUR 3 million."),
        ("fr", "Cela coûte 3 millions de francs suisses.", "Cela coûte 3 millions d'euros."),
        ("de", "Das kostet 3 Millionen Schweizer Franken.", "Das kostet 3 Millionen Euro."),
        ("de", "Das kostet 3 Mio. Fr.", "Das kostet 3 Mio. Euro."),
        ("it", "Costa 3 milioni di franchi.", "Costa 3 milioni di euro."),
        ("ko", "3백만 스위스프랑이 들었다.", "3백만 유로가 들었다."),
        ("ja", "300万スイスフランかかった。", "300万ユーロかかった。"),
        ("zh", "耗资300万瑞士法郎。", "耗资300万欧元。"),
        ("ru", "Это стоило 3 млн швейцарских франков.", "Это стоило 3 млн евро."),
        ("uk", "Це коштувало 3 млн швейцарських франків.", "Це коштувало 3 млн євро."),
        ("pl", "Kosztowało to 3 mln franków.", "Kosztowało to 3 mln euro."),
        ("en", "He paid 400 rupees.", "He paid 400 dollars."),
        ("en", "The fine was 2 million pesos.", "The fine was 2 million reais."),
        ("en", "It sold for 10 million yen.", "It sold for 10 million yuan."),
        ("en", "It sold for 10 million won.", "It sold for 10 million baht."),
        ("en", "It sold for 10 million kronor.", "It sold for 10 million kroner."),
        ("en", "He paid 4,000 rand.", "He paid 4,000 naira."),
        ("en", "He paid 4,000 shekels.", "He paid 4,000 dirhams."),
        ("en", "He paid 4,000 lira.", "He paid 4,000 rubles."),
        ("en", "He paid 4,000 hryvnias.", "He paid 4,000 zlotys."),
        ("en", "He paid 4,000 forints.", "He paid 4,000 lei."),
        ("hi", "उन्होंने 400 रुपये दिए।", "उन्होंने 400 डॉलर दिए।"),
        ("es", "Pagó 400 pesos.", "Pagó 400 euros."),
        ("es", "Pagó 400 soles.", "Pagó 400 dólares."),
        ("pt", "Pagou 400 reais.", "Pagou 400 euros."),
        ("sv", "Han betalade 400 kronor.", "Han betalade 400 euro."),
        ("cs", "Zaplatil 400 korun.", "Zaplatil 400 eur."),
        ("tr", "400 lira ödedi.", "400 dolar ödedi."),
        ("he", "הוא שילם 400 שקל.", "הוא שילם 400 דולר."),
        ("ar", "دفع 400 دينار.", "دفع 400 دولار."),
        ("fa", "او ۴۰۰ تومان پرداخت.", "او ۴۰۰ دلار پرداخت."),
        ("ar", "دفع 400 درهم.", "دفع 400 ريال."),
        ("ko", "그는 400원을 냈다.", "그는 400달러를 냈다."),
        ("vi", "Ông trả 400 đồng.", "Ông trả 400 đô la."),
        ("th", "เขาจ่าย 400 บาท", "เขาจ่าย 400 ดอลลาร์"),
        ("id", "Dia membayar 400 rupiah.", "Dia membayar 400 dolar."),
        ("ro", "A plătit 400 de lei.", "A plătit 400 de euro."),
        ("bg", "Той плати 400 лева.", "Той плати 400 евро."),
        ("hr", "Platio je 400 kuna.", "Platio je 400 eura."),
        ("sr", "Платио је 400 динара.", "Платио је 400 евра."),
    ],
)
def test_another_currency_is_another_sum(language: str, before: str, after: str) -> None:
    assert "number" in kinds(before, after, language)
    assert "number" in kinds(after, before, language)


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("en", "The won was weaker, and all 10 won their races."),
        ("fr", "À lire aussi : les couronnes de l'avent."),
        ("fr", "Nous allons lire 3 livres."),
        ("es", "El Real Madrid jugó con pesos pesados."),
        ("de", "Frank kam aus Franken."),
        ("ru", "Динара ждала у кроны дерева."),
        ("ja", "リアルな映像だった。"),
        ("ko", "그는 위안을 얻었다."),
        ("ar", "فاز ريال مدريد بالمباراة."),
        ("en", "The NIS said so, and the CNY parade began."),
    ],
)
def test_what_is_no_money(language: str, text: str) -> None:
    assert [text[start:end] for start, end, _ in money(text)] == []


@pytest.mark.parametrize(
    ("before", "after"),
    [
        ("It cost 3 million Swiss francs.", "It cost 3 million francs."),
        ("It cost CHF 3 million.", "It cost 3 million Swiss francs."),
        ("It cost ₹400.", "It cost 400 rupees."),
        ("It cost 400 złotych.", "It cost 400 zlotys."),
    ],
)
def test_the_same_money_is_one_unit(before: str, after: str) -> None:
    assert [unit for *_, unit in money(before)] == [unit for *_, unit in money(after)]


def test_the_unit_of_a_claims_file() -> None:
    assert canonical_unit("yen") == "JPY"
    assert canonical_unit("francs") == canonical_unit("Swiss francs") == canonical_unit("CHF") == "CHF"
    assert canonical_unit("rupees") == canonical_unit("रुपये") == "rupees"
    assert in_unit(5, "JPY", "CNY") is None
    assert all(is_measured(unit) for unit in MONEY)


def test_a_country_s_own_table_names_the_same_money() -> None:
    assert one_money("DKK") == one_money("NOK") == "kroner"
    assert one_money("EUR") == "EUR"
    assert kinds("Det kostede 400 kroner.", "Det kostede 400 kroner i alt.", "da") == {"wording"}
