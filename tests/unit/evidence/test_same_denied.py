"""A denial that stands elsewhere in a sentence put otherwise is no change where it denies the same; one that left what it denied is."""

from __future__ import annotations

import pytest

from harness.evidence.difference import difference
from harness.model.passage import ChangeKind

STILL_DENIED = [
    ("en", "The ministry did not approve the plan on Monday, officials in Kyiv said.", "Officials in Kyiv said the plan was not approved by the ministry on Monday."),
    ("it", "La Regione Molise ha chiuso il reparto di pediatria di Isernia il 1° agosto, lasciando senza cure 35 bambini.", "Il reparto di pediatria di Isernia è stato chiuso dalla Regione Molise il 1° agosto, e 35 bambini sono rimasti senza cure."),
    ("pl", "Prokurator Ewa Zając nie zgodziła się z wyrokiem i do 8 grudnia złoży apelację, powołując się na 27 dowodów.", "Z wyrokiem nie zgadza się prokurator Ewa Zając, która powołując się na 27 dowodów, wniesie apelację do 8 grudnia."),
    ("ru", "Адвокат Марина Сомова заявила, что её подзащитный не брал 900 тысяч рублей в июле 2021 года.", "Её подзащитный в июле 2021 года не получал 900 тысяч рублей, утверждает адвокат Марина Сомова."),
    ("ru", "КПРФ отказалась признать итоги и 20 сентября направила в Суздаль шесть юристов.", "Отказавшись признавать результаты, КПРФ 20 сентября послала в Суздаль шесть юристов."),
    ("zh", "捷克政府9月5日没有批准向基辅提供15辆坦克。", "9月5日，向基辅供应15辆坦克一事没有得到捷克政府的批准。"),
    ("ar", "أعلنت المديرة يوم الخميس بأن الشركة لم تدفع 12 مليون جنيه للموردين.", "ذكرت المديرة يوم الخميس بعدم دفع الشركة 12 مليون جنيه للموردين."),
    ("hi", "समाजवादी पार्टी ने 4 जून को नतीजे मानने से इनकार किया और 15 शिकायतें दर्ज कराईं।", "4 जून को समाजवादी पार्टी ने परिणाम स्वीकार करने से इनकार करते हुए 15 शिकायतें दीं।"),
]  # fmt: skip
DENIES_ANOTHER = [
    ("en", "The minister did not go to Paris and met the workers, the paper said on Monday.", "On Monday, the paper said, the minister went to Paris and did not meet the workers."),
    ("it", "La Regione non ha chiuso il reparto e ha assunto 35 medici il 1° agosto.", "Il 1° agosto la Regione ha chiuso il reparto e non ha assunto 35 medici."),
    ("pl", "Ewa Zając nie zgodziła się z wyrokiem i złoży apelację 8 grudnia.", "Ewa Zając zgodziła się z wyrokiem i 8 grudnia nie złoży apelacji."),
    ("ru", "Врач не лечил больного и вызвал полицию в понедельник.", "В понедельник врач лечил больного и не вызвал полицию."),
    ("zh", "捷克政府没有批准向基辅提供坦克，并批准了预算。", "捷克政府批准向基辅提供坦克，没有批准预算。"),
    ("zh", "民进党11月27日拒绝承认结果，要求重新清点9300张选票。", "民进党11月27日承认结果，要求重新清点9300张选票。"),
    ("fr", "Le maire n'a pas signé l'accord et a payé les ouvriers mardi.", "Mardi, le maire a signé l'accord et n'a pas payé les ouvriers."),
    ("de", "Der Minister ist nicht zurückgetreten und hat den Vertrag am Montag unterschrieben.", "Am Montag ist der Minister zurückgetreten und hat den Vertrag nicht unterschrieben."),
    ("es", "El juez no liberó al acusado y multó al alcalde el lunes.", "El lunes el juez liberó al acusado y no multó al alcalde."),
]  # fmt: skip


@pytest.mark.parametrize(("language", "before", "after"), STILL_DENIED)
def test_a_denial_of_the_same_that_only_moved_is_none(language: str, before: str, after: str) -> None:
    for one, other in ((before, after), (after, before)):
        kinds = {c.kind for c in difference(one, other, language).changes}
        assert ChangeKind.NEGATION not in kinds
        assert ChangeKind.WORDING in kinds


@pytest.mark.parametrize(("language", "before", "after"), DENIES_ANOTHER)
def test_a_denial_of_something_else_is_told(language: str, before: str, after: str) -> None:
    for one, other in ((before, after), (after, before)):
        assert ChangeKind.NEGATION in {c.kind for c in difference(one, other, language).changes}
