"""What takes back what was said, or says that a figure is wrong, in one short sentence; words that only look like it."""

from __future__ import annotations

import pytest

from harness.evidence.taken_back import takes_back_said


@pytest.mark.parametrize(
    "sentence",
    [
        "He later withdrew the remark.",
        "The figure was wrong.",
        "Diese Darstellung nahm der Verbund am Freitag zurück.",
        "Das Thermometer war defekt, der Wert stimmt nicht.",
        "Ce chiffre est erroné.",
        "El ministro se retractó de sus declaraciones.",
        "Il sindaco ha ritirato la dichiarazione.",
        "O presidente retirou a afirmação.",
        "De minister trok zijn uitspraak terug.",
        "Burmistrz wycofał swoje słowa.",
        "Starosta vzal svůj výrok zpět.",
        "Hon tog tillbaka uttalandet.",
        "Luku on vanhentunut.",
        "A polgármester visszavonta a kijelentését.",
        "Primarul a retras afirmația.",
        "Aksu daha sonra bu sözünü geri aldı.",
        "Мэр отозвал своё заявление.",
        "Мер відкликав свою заяву.",
        "تراجع الوزير عن تصريحاته.",
        "השר חזר בו מדבריו.",
        "मंत्री ने बयान वापस ले लिया।",
        "Menteri menarik pernyataannya.",
        "장관은 발언을 철회했다.",
        "大臣は発言を撤回した。",
        "部长收回了上述言论。",
    ],
)
def test_what_was_said_is_taken_back(sentence: str) -> None:
    assert takes_back_said(sentence)


@pytest.mark.parametrize(
    "sentence",
    [
        "The troops withdrew in large numbers.",
        "Soldiers withdrew from the town, he said in a statement that ran to many pages and was read out before the assembled press of the country in the small hall of the old ministry building by the river.",
        "The minister repeated the statement.",
        "Die Zahl der Toten stieg auf zwölf.",
        "Der Zug fuhr nach Kiel zurück.",
        "Le nombre de morts augmente.",
        "Число погибших выросло.",
        "大臣は発言した。",
        "She withdrew 400 euros from both accounts.",
        "The army withdrew from the town, the mayor claims.",
        "Словакия отозвала посла из Москвы.",
        "По данным ЦБ, регулятор отозвал лицензию у банка.",
        "За даними поліції, помилкових викликів було 12.",
        "주말 경기가 취소됐다.",
        "数据显示，银行收回贷款300亿元。",
        "A számítógép elavult.",
        "Ordföranden var felparkerad.",
        "تراجعت القيمة السوقية للشركة.",
        "Il giocatore col numero 10 ha ritirato il premio.",
        "Le chiffre est juste, mais la date est fausse.",
        "Nach Angaben der Polizei zog der Mann das Messer zurück.",
    ],
)
def test_what_is_not(sentence: str) -> None:
    assert not takes_back_said(sentence)
