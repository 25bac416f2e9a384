"""A denial that the other passage says by a word's meaning is no other one; one that was lifted stays told, whatever word stands elsewhere."""

from __future__ import annotations

import pytest

from harness.evidence.difference import difference
from harness.model.passage import ChangeKind

# What was denied is told now, with a word beside it that denies something else.
LIFTED = [
    ("en", "She could not reach the summit.", "She scaled an impossible summit."),
    ("fr", "Elle n'a pas pu atteindre le sommet.", "Elle a gravi un sommet impossible."),
    ("ru", "Порт не может собрать сумму.", "Порт нашёл непосильную сумму."),
    ("fr", "Le maire n'a pas signé l'accord.", "Le maire a validé l'accord malgré son absence."),
    ("fr", "Le juge n'a pas libéré le suspect.", "Le juge a relâché le suspect, d'origine inconnue."),
    (
        "fr",
        "L'entreprise n'a pas payé ses salariés.",
        "L'entreprise a rémunéré ses salariés malgré le manque d'argent.",
    ),
    ("fr", "La mairie n'a pas augmenté les impôts.", "La mairie a relevé les impôts faute de moyens."),
    ("fr", "Le ministre n'a pas menti.", "Le ministre a trompé les députés, absents du débat."),
    ("fr", "L'usine ne peut pas rouvrir.", "L'usine peut reprendre, sauf accident."),
    ("it", "Il sindaco non ha firmato l'accordo.", "Il sindaco ha siglato l'accordo, assente la giunta."),
    ("it", "Il ministro non è venuto.", "Il ministro è arrivato, assente il premier."),
    ("es", "El alcalde no ha firmado el acuerdo.", "El alcalde ha suscrito el acuerdo, salvo una cláusula."),
    (
        "es",
        "El ministro no se reunió con los sindicatos.",
        "El ministro se vio con los sindicatos en ausencia de la patronal.",
    ),
    ("ar", "لم تدفع الشركة الرواتب.", "الشركة دفعت الرواتب رغم عجز الميزانية."),
    ("ar", "لم يوقع الوزير الاتفاق.", "الوزير وقع الاتفاق في غياب المعارضة."),
    ("ar", "لم تغلق المدرسة.", "المدرسة أغلقت بسبب غياب المعلمين."),
    ("en", "The men are not currently held in prison.", "The men are held in prison for unclear reasons."),
    ("en", "The mine is not officially shut.", "The mine is shut, its owner absent."),
    ("en", "The president did not sign the law.", "The president ignored protests and approved the law."),
    ("en", "He did not resign.", "He broke his promise and quit."),
    ("en", "The senate did not block the bill.", "The senate broke its promise and stopped the bill."),
    ("en", "The crew could not leave the ship.", "The crew ran out of water and abandoned the ship."),
    ("en", "He did not strike the guard.", "He missed the ball and hit the guard."),
    ("en", "The ship did not sink.", "The ship missed the port and went down."),
    ("en", "She could not reach the summit.", "She missed the last camp but climbed to the summit."),
    ("en", "The team did not finish last.", "The team struggled and ended up bottom."),
    ("ru", "Водитель не остановился.", "Водитель нарушил правила и затормозил."),
    ("ru", "Министр не ушёл.", "Министр промолчал и подал в отставку."),
    ("ru", "Завод не закрыли.", "Завод остановили из-за дефицита сырья."),
    ("ko", "공장은 문을 닫지 않았다.", "공장은 자금 부족으로 폐쇄됐다."),
    ("ko", "열차는 멈추지 않았다.", "열차는 원인 불명으로 섰다."),
    ("ko", "선수는 떠나지 않았다.", "선수는 힘든 결정 끝에 이적했다."),
    ("ja", "工場は閉鎖されなかった。", "工場は経営が困難で操業を停止した。"),
    ("ja", "店は開かなかった。", "店は人手が不足する困難な中で開いた。"),
    ("zh", "他没有离开公司。", "他沉默地辞职。"),
    ("hi", "अदालत ने उसे रिहा नहीं किया।", "अदालत ने उसे अज्ञात कारण से छोड़ दिया।"),
    ("es", "El gasto no alcanzó el límite.", "El gasto supera el límite."),
    ("pt", "O custo não atinge o limite.", "O custo ultrapassa o limite."),
    ("fr", "Le coût n'atteint pas le plafond.", "Le coût dépasse le plafond."),
    ("pl", "Koszt nie osiąga limitu.", "Koszt przekracza limit."),
    ("ru", "Расходы не достигли предела.", "Расходы превышают предел."),
    ("de", "Der Vertrag wurde nicht gekündigt.", "Der Vertrag entfällt."),
    ("de", "Die Stadt wurde nicht erobert.", "Die Stadt fällt."),
    ("ru", "Депутат не соблюдал тишину.", "Депутат молчал."),
    ("ja", "彼は党に戻らなかった。", "彼は党に残った。"),
    ("ja", "売れ残らなかった。", "売れ残った。"),
    ("ja", "彼は大会に出なかった。", "彼は大会で優勝し、記録に残った。"),
    ("en", "Schools are not closed.", "Schools are shut except in Brest."),
    ("en", "The trains are not late.", "The trains are delayed except in Brest."),
    ("it", "La strada non è aperta.", "La strada è percorribile, salvo neve."),
    ("fr", "Le ministre n'a pas démissionné.", "Le ministre n'a plus de poste."),
    ("en", "The firm did not meet the deadline.", "The firm met the deadline that others missed."),
    ("en", "The mayor did not go to the vote.", "The mayor, absent before, went to the vote."),
    ("de", "Die Polizei hat den Jungen nicht gefunden.", "Die Polizei fand den unbekannten Jungen."),
    ("en", "The town cannot pay.", "The town can pay, though it is impossible for others."),
    ("en", "The dam cannot hold.", "The dam can withstand it; a breach is impossible."),
    ("en", "The dam cannot hold.", "The dam will survive, a breach is impossible."),
    ("en", "He could not win.", "He beat the unable rival."),
    ("en", "The players were not paid in June.", "The players got their unpaid wages in June."),
    ("en", "The court did not free the man.", "The court released the man for an unknown reason."),
]
SAME = [
    ("en", "The mayor did not attend.", "The mayor failed to attend."),
    ("en", "The town is unable to raise the sum.", "The town cannot raise the sum."),
    ("en", "The cause is not known.", "The cause is unknown."),
    ("en", "Police do not know who it was.", "According to police, it is unknown who it was."),
    ("en", "The figures have not been confirmed.", "The figures remain unconfirmed."),
    ("en", "He did not pay.", "He refused to pay."),
    ("en", "The bridge was not damaged.", "The bridge was undamaged."),
    ("de", "Die Ursache ist nicht bekannt.", "Die Ursache ist unbekannt."),
    ("de", "Er konnte nicht kommen.", "Es war ihm unmöglich zu kommen."),
    ("fr", "La cause n'est pas connue.", "La cause est inconnue."),
    ("es", "No se conoce la causa.", "La causa es desconocida."),
    ("ru", "Причина не известна.", "Причина неизвестна."),
    (
        "ko",
        "등대 수리에는 970만 원이 들며 설악면 혼자서는 마련할 수 없다.",
        "등대 수리에는 970만 원이 들며 설악면 혼자서는 감당하기 어렵다.",
    ),
    (
        "fr",
        "La réfection coûtera 96 euros, que Port-Briac ne peut réunir seule.",
        "La réfection coûtera 96 euros, une somme hors de portée pour Port-Briac.",
    ),
    ("zh", "修复灯塔需要42万元，长滩自己筹不到这笔钱。", "修复灯塔需要42万元，长滩自己拿不出这么多。"),
    ("en", "The town cannot raise the sum alone.", "The sum is out of reach for the town alone."),
    ("en", "The mayor did not attend.", "The mayor was absent."),
    ("en", "He did not keep his promise.", "He broke his promise."),
    ("fr", "Le timbre sera vendu partout, mais pas à Brest.", "Le timbre sera vendu partout, sauf à Brest."),
    ("ru", "Рецепт до сих пор не записан, уверяет Карл.", "Рецепт всё ещё остаётся незаписанным, уверяет Карл."),
]
NO_NAMES_NO_DENIALS = [
    ("zh", "他们到雪山。", "他们到冰川。"),
    ("zh", "从河滩走。", "从山沟走。"),
    ("zh", "从南坡上去。", "从北沟上去。"),
    ("zh", "在粥店吃饭。", "在面铺吃饭。"),
    ("zh", "他被车撞了。", "他被马踢了。"),
    ("zh", "他把车洗了。", "他把米煮了。"),
    ("zh", "在鞋铺买。", "在布店买。"),
    ("de", "in Gemeindebesitz", "in Kirchenbesitz"),
    ("de", "Das Haus ist in Gemeindebesitz.", "Das Haus ist in Kirchenbesitz."),
    ("de", "Es geht um Konzernsitz.", "Es geht um Regierungssitz."),
    ("ko", "산골마을로 갔다.", "대도시로 갔다."),
    ("zh", "人数还不到总数的一半。", "人数不足总数的一半。"),
    ("zh", "收入还不到去年的水平。", "收入低于去年的水平。"),
]


def kinds(language: str, before: str, after: str) -> set[ChangeKind]:
    return {c.kind for c in difference(before, after, language).changes}


@pytest.mark.parametrize(("language", "before", "after"), LIFTED)
def test_a_denial_that_was_lifted_is_told(language: str, before: str, after: str) -> None:
    for one, other in ((before, after), (after, before)):
        assert kinds(language, one, other) & {ChangeKind.NEGATION, ChangeKind.ANTONYM}


@pytest.mark.parametrize(("language", "before", "after"), SAME)
def test_one_that_a_word_means_is_none_that_went(language: str, before: str, after: str) -> None:
    for one, other in ((before, after), (after, before)):
        assert ChangeKind.NEGATION not in kinds(language, one, other)


@pytest.mark.parametrize(("language", "before", "after"), NO_NAMES_NO_DENIALS)
def test_plain_words_are_no_names_and_what_is_not_reached_is_no_denial(language: str, before: str, after: str) -> None:
    assert not kinds(language, before, after) & {ChangeKind.NAME, ChangeKind.NEGATION}


@pytest.mark.parametrize(
    ("language", "before", "after", "kind"),
    [
        ("zh", "警方找到了失踪者。", "警方找不到失踪者。", "negation"), ("zh", "村民找到一条路。", "村民找不到一条路。", "negation"),
        ("zh", "镇上付得起这笔钱。", "镇上付不起这笔钱。", "negation"), ("zh", "超过一半的人来了。", "不到一半的人来了。", "quantifier"),
        ("ja", "半数以上が賛成した。", "半数以下が賛成した。", "quantifier"), ("de", "Über die Hälfte kam.", "Unter der Hälfte kam.", "quantifier"),
        ("ko", "절반 이상이 왔다.", "절반 이하가 왔다.", "quantifier"), ("uk", "Понад половина прийшла.", "Менше половини прийшло.", "quantifier"),
        ("zh", "检查人员在长滩水井发现了铅。", "检查人员在望海楼水井发现了铅。", "name"), ("zh", "3人在云岭关受伤。", "3人在长滩受伤。", "name"),
        ("zh", "法院认定，令狐一鸣构成侵权。", "法院认定，王伟构成侵权。", "name"), ("ja", "大槻一成氏は語った。", "雨宮涼氏は語った。", "name"),
        ("de", "Er verkaufte das Haus bei Niederlauterbach gern.", "Er verkaufte das Haus bei Gelsenkirchen gern.", "name"),
        ("es", "Lamenta desde Garachico la médica.", "Lamenta desde Tres Arroyos la médica.", "name"),
        ("ja", "東京三区で勝った。", "東京五区で勝った。", "number"), ("es", "El accidente deja Dos Muertos.", "El accidente deja Tres Muertos.", "number"),
        ("es", "Compró dos Santos de madera.", "Compró tres Santos de madera.", "number"), ("en", "He came 1st in the race.", "He came 2nd in the race.", "number"),
    ],
)  # fmt: skip
def test_what_it_is_that_changed(language: str, before: str, after: str, kind: str) -> None:
    told = kinds(language, before, after)
    assert ChangeKind(kind) in told
    assert not told & ({ChangeKind.NUMBER, ChangeKind.NAME, ChangeKind.NEGATION} - {ChangeKind(kind)})


def test_how_many_they_are_is_no_sign_of_a_name() -> None:
    assert ChangeKind.NUMBER in kinds("zh", "王伟三人被捕。", "李静五人被捕。")


def test_two_days_and_nothing_beside_them_are_no_traceback() -> None:
    assert difference("12 May 2023 and 13 May 2023", "", "en").changes
    assert difference("", "12 May 2023 and 13 May 2023", "en").changes
