"""What only looks like a name, a figure or a date in a sentence that was put otherwise, and what is one."""

from __future__ import annotations

import pytest

from harness.evidence.answer import answer
from harness.evidence.difference import difference
from harness.model.passage import ChangeKind
from harness.model.registry import TextQuote
from tests.conftest import document_of

FACTS = {ChangeKind.NAME, ChangeKind.NUMBER, ChangeKind.DATE, ChangeKind.UNIT, ChangeKind.NEGATION}
SAME_FACTS = [
    ("ru", "Явка к 15 часам достигла 28 процентов, рассказала Элла Памфилова.", "По словам Эллы Памфиловой, к 15 часам проголосовало 28 процентов избирателей."),
    ("uk", "Сили оборони збили 38 із 46 дронів до 5:20 ранку, заявив речник Юрій Ігнат.", "За словами речника Юрія Ігната, до 5:20 ранку Сили оборони знищили 38 із 46 безпілотників."),
    ("uk", "Річка Черемош о 2:30 ночі вийшла з берегів і затопила 95 подвір'їв у селі Устеріки.", "О 2:30 ночі, вийшовши з берегів, Черемош залив 95 подвір'їв у селі Устеріки."),
    ("pl", "Nysa Kłodzka przerwała wał w Lewinie Brzeskim w niedzielę o 3.15, zalewając 170 gospodarstw.", "W niedzielę o 3.15 woda z Nysy Kłodzkiej przedarła się przez wał w Lewinie Brzeskim i zatopiła 170 gospodarstw."),
    ("pl", "Starosta Andrzej Kruczkiewicz zarządził w sobotę wieczorem ewakuację 2400 osób.", "Ewakuacja 2400 osób została w sobotę wieczorem zarządzona przez starostę Andrzeja Kruczkiewicza."),
    ("zh", "上海海港队周六以3比1击败山东泰山队，武磊攻入两球。", "周六，武磊独中两球，上海海港队3比1战胜山东泰山队。"),
    ("zh", "绵阳市中级人民法院周三以受贿罪判处王建国有期徒刑十二年。", "周三，王建国因受贿罪被绵阳市中级人民法院处以十二年有期徒刑。"),
    ("ko", "폴란드는 9월 3일 전차 20대를 키이우에 보내지 않았다고 국방부가 확인했다.", "국방부는 폴란드가 9월 3일 키이우로 전차 20대를 인도하지 않은 사실을 확인해 주었다."),
    ("ar", "أرسل الهلال الأحمر التركي 25 شاحنة إلى طبرق في أكتوبر ولم تصل المساعدات إلى القرى.", "بعث الهلال الأحمر التركي في أكتوبر 25 شاحنة إلى طبرق، لكن المساعدات لم تبلغ القرى."),
    ("fr", "La ministre Catherine Vautrin a promis 3,5 millions d'euros pour la Creuse avant la fin de 2025.", "D'ici à la fin de 2025, la Creuse recevra 3,5 millions d'euros, s'est engagée la ministre Catherine Vautrin."),
    ("zh", "市长黄四平表示，7月28日晚已有1600名村民撤离。", "市长黄四平表示, 7月28日晚已有1600名村民撤离。"),
]  # fmt: skip
OTHER_FACT = [
    ("uk", "Явка станом на 16 годину становила 33,8 відсотка.", "Явка станом на 20 годину становила 33,8 відсотка.", ChangeKind.DATE),
    ("uk", "Його затримали на 16 годин.", "Його затримали на 20 годин.", ChangeKind.NUMBER),
    ("ru", "Явка к 15 часам достигла 28 процентов.", "Явка к 18 часам достигла 28 процентов.", ChangeKind.DATE),
    ("ru", "Его приговорили к 15 часам исправительных работ.", "Его приговорили к 18 часам исправительных работ.", ChangeKind.NUMBER),
    ("fr", "signé l'accord jeudi dernier après 11 heures de", "signé l'accord jeudi dernier après 14 heures de", ChangeKind.NUMBER),
    ("zh", "绵阳市中级人民法院周三以受贿罪判处王建国有期徒刑十二年。", "绵阳市中级人民法院周三以受贿罪判处王建军有期徒刑十二年。", ChangeKind.NAME),
    ("zh", "花莲县长选举中，徐榛蔚获得百分之五十六的选票。", "花莲县长选举中，游淑贞获得百分之五十六的选票。", ChangeKind.NAME),
    ("hi", "विजय कुमार ने कहा कि", "अजय कुमार ने कहा कि", ChangeKind.NAME),
]  # fmt: skip


@pytest.mark.parametrize(("language", "before", "after"), SAME_FACTS)
def test_a_sentence_put_otherwise_has_its_facts(language: str, before: str, after: str) -> None:
    for one, other in ((before, after), (after, before)):
        assert not FACTS & {c.kind for c in difference(one, other, language).changes}


@pytest.mark.parametrize(("language", "before", "after", "kind"), OTHER_FACT)
def test_another_fact_is_told_as_what_it_is(language: str, before: str, after: str, kind: ChangeKind) -> None:
    for one, other in ((before, after), (after, before)):
        assert FACTS & {c.kind for c in difference(one, other, language).changes} == {kind}


@pytest.mark.parametrize(
    ("language", "quote", "page", "matched"),
    [
        ("tr", "2021 yılında böyle bir felaket yaşanmadı ve zarar 30 milyon lirayı bulmadı.", "Kastamonu'da 2012 yılında böyle bir felaket yaşanmadı ve zarar 30 milyon lirayı bulmadı.", "2012 yılında"),
        ("ja", "火曜日、ミコライウの市場がミサイル攻撃を受け、市民11人が死亡したと発表した。", "ウクライナ当局は木曜日、ミコライウの市場がミサイル攻撃を受け、市民11人が死亡したと発表した。", "木曜日"),
    ],
)  # fmt: skip
def test_a_part_of_a_sentence_that_begins_with_a_day_is_answered_from_the_day_on(
    language: str, quote: str, page: str, matched: str
) -> None:
    got = answer(document_of(f'<html lang="{language}"><p>{page}</p></html>'), TextQuote(exact=quote))
    assert got.matched is not None
    assert got.matched.startswith(matched)
    assert ChangeKind.NAME not in {c.kind for c in got.changes}
