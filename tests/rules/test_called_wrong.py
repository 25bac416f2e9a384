"""What a page says against a passage whose words stand: a notice that names only where it was wrong, a label before the headline, a figure that is
called wrong somewhere on the page, a story that is called invented."""

from __future__ import annotations

import pytest

from harness.engine.diff import compare_documents
from harness.model.verdict import EvidenceState, Severity, Verdict
from tests.nested import document_of
from tests.rules.test_taken_back import verdict

WALL = {
    "en": "Engineers found that 1,200 metres of the wall must be replaced",
    "de": "Ingenieure stellten fest, dass 1.200 Meter der Mauer ersetzt werden müssen",
    "fr": "Les ingénieurs ont constaté que 1 200 mètres du mur doivent être remplacés",
    "es": "Los ingenieros determinaron que deben reemplazarse 1.200 metros del muro",
    "uk": "Інженери встановили, що 1200 метрів стіни треба замінити",
    "ru": "Инженеры установили, что 1200 метров стены нужно заменить",
    "ko": "기술자들은 벽 1200미터를 교체해야 한다고 판단했다",
}
PAGE = (
    '<html lang="{lang}"><body><main><article><h1>{head}</h1>{above}<p>The valley has had a dam since 1911, and it is open to all who care to see it.</p>'
    "<p>{said}.</p><p>The mayor asked for a hearing in the spring, when the ground is dry enough for visitors.</p>"
    "<p>Two firms have left the works, and a third is to come in the autumn.</p>{below}<footer>{foot}</footer></article></main></body></html>"
)


def page(lang: str = "en", *, head: str = "The dam", above: str = "", below: str = "", foot: str = "") -> str:
    return PAGE.format(lang=lang, head=head, above=above, below=below, foot=foot, said=WALL[lang])


def judged(now: str, lang: str = "en", *, was: str = "") -> Verdict:
    return verdict(was or page(lang), now, WALL[lang])


def warned(found: Verdict) -> list[str]:
    return [f.after for f in found.findings if f.code == "FC249" and f.severity is Severity.WARNING]


@pytest.mark.parametrize(
    ("lang", "notice"),
    [
        ("en", "The original version of this article contained an error in paragraph 3."),
        ("en", "(Corrects length in paragraph 3)"),
        ("en", "14 March 2024: We have corrected the length of the damaged wall."),
        ("de", "Anm. d. Red.: Zahl im dritten Absatz korrigiert."),
        ("fr", "Cet article a été modifié le 14 mars pour corriger une erreur de chiffre."),
        ("fr", "Correction apportée le 14 mars : la longueur du mur a été rectifiée."),
        ("fr", "(Corrige la longueur au troisième paragraphe)"),
        ("es", "Fe de errores: la longitud del muro era incorrecta en la primera versión."),
        ("ru", "От редакции: в первой версии текста была неверно указана длина стены. Приносим извинения за ошибку."),
        ("ru", "Обновление от 14 марта: управление теперь говорит о 900 метрах, а не о 1200."),
        ("ko", "고침: 셋째 문단의 길이."),
    ],
)
def test_a_paragraph_its_label_and_its_day_name_nothing_of_another_passage(lang: str, notice: str) -> None:
    assert judged(page(lang, below=f"<p>{notice}</p>"), lang).links[0].state is EvidenceState.CORRECTED


@pytest.mark.parametrize(
    ("lang", "label"),
    [
        ("en", "[Corrected]"),
        ("de", "[Korrigiert]"),
        ("fr", "[Corrigé]"),
        ("fr", "[Retiré]"),
        ("es", "[Corregido]"),
        ("uk", "[Виправлено]"),
        ("ru", "[Исправлено]"),
        ("ko", "[정정]"),
    ],
)
def test_a_label_before_a_headline_that_names_something_is_about_all_of_the_story(lang: str, label: str) -> None:
    was = page(lang, head="Halden dam repair delayed until 1 May 2024")
    now = page(lang, head=f"{label} Halden dam repair delayed until 1 May 2024")
    assert judged(now, lang, was=was).links[0].state is EvidenceState.CORRECTED


@pytest.mark.parametrize(
    ("lang", "notice"),
    [
        ("uk", "Виправлення: ім’я фотографа було написано неправильно."),
        ("ru", "Исправление: имя фотографа было написано неверно."),
        ("ko", "정정: 사진기자의 이름이 잘못 표기됐습니다."),
        ("en", "Correction: The caption was wrong."),
        ("de", "Korrektur: Die Bildunterschrift war falsch."),
        ("en", "The ministry corrected its figures last year."),
        ("en", "The court found that the document had been forged."),
    ],
)
def test_a_name_or_caption_that_was_wrong_is_nothing_to_a_sentence_without(lang: str, notice: str) -> None:
    found = judged(page(lang, below=f"<p>{notice}</p>"), lang)
    assert found.links[0].state is EvidenceState.HOLDS
    assert not warned(found)


def test_a_caption_that_was_wrong_is_about_a_passage_in_a_caption_and_about_the_text_that_it_names() -> None:
    figure = "<figure><img src='/a.jpg' alt=''><figcaption>The lower wall of the dam is 1,200 metres long.</figcaption></figure>"
    was, now = page(below=figure), page(below=f"{figure}<p>Correction: The caption was wrong.</p>")
    found = verdict(was, now, "The lower wall of the dam is 1,200 metres long")
    assert found.links[0].state is EvidenceState.CORRECTED
    both = judged(page(below="<p>Correction: The caption and the text were wrong.</p>"))
    assert both.links[0].state is EvidenceState.CORRECTED


DENIED = {
    "en": "The figure of 1,200 metres is wrong.",
    "de": "Die Zahl von 1.200 Metern ist falsch.",
    "fr": "Le chiffre de 1 200 mètres est faux.",
    "es": "La cifra de 1.200 metros es falsa.",
    "uk": "Цифра 1200 метрів неправильна.",
    "ru": "Цифра 1200 метров неверна.",
    "ko": "1200미터라는 수치는 틀렸다.",
}


@pytest.mark.parametrize("lang", DENIED)
@pytest.mark.parametrize("where", ["below", "above", "footer", "aside", "beside"])
def test_a_figure_that_is_called_wrong_warns_wherever_it_stands(lang: str, where: str) -> None:
    said = DENIED[lang]
    now = {
        "below": page(lang, below=f"<p>{said}</p>"),
        "above": page(lang, above=f"<p><strong>{said}</strong></p>"),
        "footer": page(lang, foot=f"<p>{said}</p>"),
        "aside": page(lang, below=f"<aside class='note'><p>{said}</p></aside>"),
        "beside": page(lang).replace(f"{WALL[lang]}.", f"{WALL[lang]}. {said}"),
    }[where]
    assert warned(judged(now, lang)) == [said]


@pytest.mark.parametrize(
    "said",
    [
        "Independent experts dispute this.",
        "The mayor called the figure of 1,200 metres nonsense.",
        "That turned out to be a mistake.",
        "The engineers have since retracted their finding.",
    ],
)
def test_what_disputes_the_sentence_before_it_warns_right_behind(said: str) -> None:
    assert warned(judged(page().replace(f"{WALL['en']}.", f"{WALL['en']}. {said}"))) == [said]


@pytest.mark.parametrize(
    "said",
    [
        "The figure of 1,200 visitors is wrong.",
        "The figure of 300 parking spaces is wrong.",
        "Independent experts dispute this.",
        "Nobody disputes the figure of 1,200 metres.",
        "The troops have since withdrawn their tanks.",
    ],
)
def test_another_figure_or_what_is_far_off_does_not(said: str) -> None:
    assert not warned(judged(page(below=f"<p>{said}</p>")))


@pytest.mark.parametrize(
    "said", ["Satire", "Our verdict: False", "Rating: FALSE", "This story is not true.", "This is a work of fiction."]
)
def test_a_story_that_is_called_invented_warns(said: str) -> None:
    assert warned(judged(page(above=f"<p>{said}</p>"))) == [said]


@pytest.mark.parametrize(
    "said", ["Rating: True", "Satirical novels sold well.", "Fiction and poetry are on the third floor."]
)
def test_a_verdict_that_it_is_true_and_talk_of_fiction_do_not(said: str) -> None:
    assert not warned(judged(page(above=f"<p>{said}</p>")))


@pytest.mark.parametrize("box", ["<footer>{}</footer>", "<aside class='note'>{}</aside>"])
@pytest.mark.parametrize(
    "said",
    [
        "The report has since been withdrawn.",
        "The board denies the report.",
        "Readers should treat the figures in this report with caution.",
        "Звіт згодом відкликали.",
        "Le rapport a depuis été retiré.",
    ],
)
def test_what_a_storys_own_box_says_against_it_is_a_change_of_the_story(box: str, said: str) -> None:
    one = page()
    other = one.replace("</article>", f"{box.format(f'<p>{said}</p>')}</article>")
    told = compare_documents(document_of(one), document_of(other), [])
    assert said in [f["after"] for f in told["findings"]]


@pytest.mark.parametrize(
    "said",
    [
        "Sign up for our corrections newsletter.",
        "We correct errors promptly.",
        "The report was written by Anna Keller.",
    ],
)
def test_what_else_its_footer_says_is_not(said: str) -> None:
    one, other = page(), page(foot=f"<p>{said}</p>")
    assert compare_documents(document_of(one), document_of(other), [])["findings"] == []


def test_what_the_sites_own_footer_says_of_another_report_is_not() -> None:
    one = page()
    other = one.replace("</main>", "</main><footer><p>The report has since been withdrawn.</p></footer>")
    assert compare_documents(document_of(one), document_of(other), [])["findings"] == []
