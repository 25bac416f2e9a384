"""Sentences in which a newsroom says what it did to its own text, without the text's name; and those that report what others did."""

from __future__ import annotations

import pytest

from harness.evidence.called_wrong import calls_figure_wrong, calls_it_wrong, speaks_against, tells_invented
from harness.evidence.notice_words import NoticeKind, kind_of

# An error of the newsroom's own, or an error beside the name of the text.
BY_ERROR = [
    "Owing to an editing error, the length of the wall section was wrong in an earlier version of this article.",
    "Because of a reporting error, the date of the vote was misstated.",
    "Aufgrund eines Redaktionsfehlers war die Länge der Mauer zunächst falsch angegeben.",
    "En raison d’une erreur d’édition, la longueur du mur était fausse dans une version antérieure.",
    "Debido a un error de edición, la longitud del muro era errónea en una versión anterior.",
    "Через помилку редактора довжину стіни в попередній версії вказано неправильно.",
    "Из-за редакторской ошибки длина стены в предыдущей версии указана неверно.",
    "편집 과정의 실수로 벽의 길이가 잘못 표기되었습니다.",
    "기사 초판에서 벽의 길이를 잘못 적었습니다.",
]
# What it said at first.
AT_FIRST = [
    "This piece originally stated that 1,200 metres of the wall must be replaced. In fact it is 900.",
    "Ursprünglich hieß es hier, 1.200 Meter der Mauer müssten ersetzt werden. Das war falsch.",
    "Cet article indiquait initialement que 1 200 mètres devaient être remplacés.",
    "Por error publicamos que eran 1.200 metros.",
    "Раніше в матеріалі йшлося про 1200 метрів, це не так.",
    "Ранее в материале говорилось о 1200 метрах, это не так.",
    "당초 1200미터라고 보도했으나 900미터로 바로잡습니다.",
]
# What was put right.
PUT_RIGHT = [
    "14 March 2024: We have corrected the length of the damaged wall.",
    "14 March 2024, 10:20: We have corrected the length of the damaged wall.",
    "10:20 Corrected: length of the wall.",
    "We have updated this article to correct the length of the wall.",
    "This version CORRECTS the length of the wall to 900 metres.",
    "The length of the wall has been corrected.",
    "Ed. note: length of wall fixed.",
    "Edit: fixed the number of metres.",
    "Die Angabe zur Länge der Mauer wurde nachträglich korrigiert.",
    "Hinweis der Redaktion: Die Zahl im dritten Absatz wurde angepasst.",
    "Transparenzhinweis: Der Artikel wurde am 14. März geändert, die Angabe zur Länge wurde präzisiert.",
    "Mise à jour du 14 mars : l’article a été corrigé, le chiffre initial étant inexact.",
    "Modifié le 14 mars : correction du chiffre.",
    "La longueur du mur a été rectifiée.",
    "Nous présentons nos excuses à nos lecteurs pour cette erreur.",
    "Se ha corregido la longitud del muro.",
    "Nota del editor: se corrigió la cifra del tercer párrafo.",
    "Виправлено помилку в цифрі.",
    "UPD: довжину стіни виправлено.",
    "UPD: длина стены исправлена.",
    "※ 본문의 수치를 정정합니다.",
    "제목과 본문의 수치를 수정합니다.",
    "고침: 셋째 문단의 길이.",
    "독자 여러분께 혼란을 드린 점 사과드립니다.",
]
LABELLED = [
    "Expression of concern: The data on which this report is based could not be verified.",
    "Démenti : les ingénieurs n’ont pas dit que 1 200 mètres devaient être remplacés.",
    "Desmentido: no es cierto que deban reemplazarse 1.200 metros.",
]
RESTS_ON = [
    "Note: the report on which this article is based has since been withdrawn.",
    "Die Studie, auf der dieser Artikel beruht, wurde inzwischen zurückgezogen.",
    "Le rapport sur lequel se fonde cet article a été retiré.",
    "El informe en el que se basa este artículo ha sido retirado.",
    "Звіт, на якому ґрунтується ця стаття, було відкликано.",
    "Отчёт, на котором основана эта статья, был отозван.",
    "이 기사의 근거가 된 보고서는 철회되었습니다.",
    "Readers should treat the figures in this report with caution.",
    "Die Zahlen in diesem Artikel sind mit Vorsicht zu betrachten.",
]


@pytest.mark.parametrize("text", [*BY_ERROR, *AT_FIRST, *PUT_RIGHT, *LABELLED])
def test_a_newsroom_that_corrects_its_text_without_naming_it_gives_a_notice(text: str) -> None:
    assert kind_of(text) is NoticeKind.CORRECTION


@pytest.mark.parametrize("text", RESTS_ON)
def test_that_what_a_text_rests_on_is_gone_is_a_notice(text: str) -> None:
    assert kind_of(text) in (NoticeKind.CORRECTION, NoticeKind.RETRACTION)


@pytest.mark.parametrize("text", ["Der Bericht wurde depubliziert.", "오류가 있어 기사를 삭제했습니다."])
def test_a_text_that_is_taken_down_is_retracted(text: str) -> None:
    assert kind_of(text) is NoticeKind.RETRACTION


@pytest.mark.parametrize(
    "text",
    [
        "The ministry corrected its figures last year.",
        "The court found the document had been forged.",
        "The number of dead has been corrected upward by the ministry.",
        "The figures have been corrected for inflation.",
        "The error has been corrected, the company said.",
        "Because of an editing error, the film was released with the wrong ending.",
        "Due to a typing error on the ballot, the wrong name was printed.",
        "This article originally appeared in the Guardian.",
        "The paper corrected its report after the minister complained.",
        "The study on which the law is based has been withdrawn.",
        "14 March 2024: The council met to correct the budget.",
        "Correct the seasoning with salt and lemon.",
        "We correct errors promptly.",
        "Die Zahl der Toten wurde inzwischen nach oben korrigiert.",
        "Die Angaben zur Steuer wurden vom Finanzamt korrigiert.",
        "Ursprünglich war hier ein Schwimmbad geplant.",
        "Hier stand ursprünglich eine Kirche.",
        "L’article a été modifié par le Sénat.",
        "Le bilan a été corrigé à la hausse.",
        "En raison d’une erreur de saisie, le montant versé était faux.",
        "Se ha corregido la cifra de muertos tras la revisión del ministerio.",
        "Por un error de redacción, la ley quedó sin efecto.",
        "Раніше в статті йшлося про історію міста.",
        "Через помилку пілота літак сів не там.",
        "Ранее мы сообщали, что совет соберётся во вторник.",
        "Исправлены дороги в трёх районах.",
        "국토부는 벽의 길이를 정정했다.",
        "입력 과정의 실수로 돈이 잘못 송금됐다.",
        "회사는 기사를 삭제해 달라고 요구했다.",
    ],
)
def test_what_others_corrected_or_got_wrong_is_a_report(text: str) -> None:
    assert kind_of(text) is None


@pytest.mark.parametrize(
    "text",
    [
        "The figure of 1,200 metres is wrong.",
        "Independent experts dispute the figure of 1,200 metres.",
        "The mayor called the figure of 1,200 metres nonsense.",
        "The figure of 1,200 metres could not be confirmed.",
        "Die Zahl von 1.200 Metern stimmt nicht.",
        "Experten bestreiten die Zahl von 1.200 Metern.",
        "Le chiffre de 1 200 mètres est contesté.",
        "Le maire a qualifié le chiffre de 1 200 mètres d’absurde.",
        "La cifra de 1.200 metros es errónea.",
        "Expertos cuestionan la cifra de 1.200 metros.",
        "Цифра 1200 метрів неправильна.",
        "Експерти заперечують цифру 1200 метрів.",
        "Цифра 1200 метров неверна.",
        "Мэр назвал цифру 1200 метров чушью.",
        "1200미터라는 수치는 틀렸다.",
        "전문가들은 1200미터라는 수치에 의문을 제기했다.",
    ],
)
def test_a_figure_is_called_wrong_by_its_name(text: str) -> None:
    assert calls_figure_wrong(text)


@pytest.mark.parametrize(
    "text",
    [
        "Independent experts dispute this.",
        "That turned out to be a mistake.",
        "The engineers have since retracted their finding.",
        "Unabhängige Experten bestreiten das.",
        "Das stellte sich als Fehler heraus.",
        "Die Ingenieure haben ihre Feststellung inzwischen zurückgezogen.",
        "Cela s’est révélé être une erreur.",
        "Les ingénieurs ont depuis retiré leur conclusion.",
        "Eso resultó ser un error.",
        "Los ingenieros han retirado su conclusión.",
        "Це виявилося помилкою.",
        "Інженери згодом відкликали свій висновок.",
        "Это оказалось ошибкой.",
        "Инженеры впоследствии отозвали свой вывод.",
        "이는 실수로 드러났다.",
        "전문가들은 이를 반박했다.",
    ],
)
def test_what_stands_beside_is_disputed_or_taken_back(text: str) -> None:
    assert calls_it_wrong(text)


@pytest.mark.parametrize(
    "text",
    [
        "The court found the document had been forged.",
        "The company did not dispute the findings.",
        "Nobody disputes the figure of 1,200 metres.",
        "Experts welcomed the figure.",
        "It turned out to be a sunny day.",
        "The troops have withdrawn their tanks.",
        "Die Zahl von 1.200 Metern ist nicht falsch.",
        "Die Zahl der Besucher ist hoch.",
        "Le chiffre de 1 200 mètres n’est pas faux.",
        "El alcalde calificó la cifra de récord.",
        "Ніхто не заперечує цю цифру.",
        "Цифра вища, ніж торік.",
        "수치는 높다.",
    ],
)
def test_what_is_not_disputed_is_no_denial(text: str) -> None:
    assert not calls_figure_wrong(text)
    assert not calls_it_wrong(text)


@pytest.mark.parametrize(
    "text",
    [
        "Satire",
        "This story is not true.",
        "This is a work of fiction.",
        "Dieser Artikel ist frei erfunden.",
        "Cet article est une satire.",
        "Esta historia es falsa.",
        "Ця історія вигадана.",
        "Эта история выдумана.",
        "이 글은 허구입니다.",
    ],
)
def test_a_block_calls_its_story_invented(text: str) -> None:
    assert tells_invented(text)
    assert not tells_invented(f"{text} sold well in the shops of the town")


@pytest.mark.parametrize(
    ("text", "against"),
    [
        ("The report has since been withdrawn.", True),
        ("The board denies the report.", True),
        ("Der Verband dementiert den Bericht.", True),
        ("Le rapport a depuis été retiré.", True),
        ("La junta desmiente el informe.", True),
        ("Управління заперечує цей звіт.", True),
        ("Отчёт позже отозвали.", True),
        ("수자원청은 보고서를 부인했다.", True),
        ("The report was written by Anna Keller.", False),
        ("Der Artikel erschien zuerst am Dienstag.", False),
        ("Read our report on corrections.", False),
    ],
)
def test_a_sentence_speaks_against_the_report(text: str, against: bool) -> None:
    assert speaks_against(text) is against
