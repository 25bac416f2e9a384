"""Whose words a page says they are, in the languages newsrooms read."""

from __future__ import annotations

import pytest

from harness.evidence.speakers import quotation_of, quotations, same_speaker
from tests import nested
from tests.conftest import document_of

SPOKEN = {
    "en behind": ("en", "“They are being trained there,” said Kyrylo Budanov on Friday.", "Kyrylo Budanov"),
    "en behind, name first": ("en", "“They are being trained there,” Budanov said. Oleksii Reznikov disagreed.", "Budanov"),
    "en before": ("en", "Kyrylo Budanov told Reuters: “They are being trained there.”", "Kyrylo Budanov"),
    "en in two parts": ("en", "“They are being trained,” said Maria Quill, “and they will come.”", "Maria Quill"),
    "en a name and a colon": ("en", "Marlowe: “They are being trained there.”", "Marlowe"),
    "en wrote": ("en", "Judith Marlowe wrote that “they are being trained there”.", "Judith Marlowe"),
    "en pronoun": ("en", "“They are being trained there,” he said.", ""),
    "en office": ("en", "“They are being trained there,” the minister said.", ""),
    "en the next sentence's name is not it": ("en", "“They are being trained there.” Tomas Okafor left the room.", ""),
    "de behind": ("de", "„Sie werden dort ausgebildet“, sagte Karla Wiesner am Freitag.", "Karla Wiesner"),
    "de before": ("de", "Karla Wiesner erklärte: „Sie werden dort ausgebildet.“", "Karla Wiesner"),
    "fr behind": ("fr", "« Ils sont formés là-bas », a déclaré Claire Montagnier vendredi.", "Claire Montagnier"),
    "fr according to": ("fr", "Selon Hugo Delvaux, « ils sont formés là-bas ».", "Hugo Delvaux"),
    "es behind": ("es", "«Los están entrenando», dijo Lucía Barandica el viernes.", "Lucía Barandica"),
    "uk behind": ("uk", "«Їх там навчають», — сказав Кирило Буданов у п'ятницю.", "Кирило Буданов"),
    "uk before": ("uk", "Оксана Гриценко заявила: «Їх там навчають».", "Оксана Гриценко"),
    "ru behind": ("ru", "«Их там обучают», — сказал Иван Петров в пятницу.", "Иван Петров"),
    "ko behind": ("ko", "“그들은 그곳에서 훈련 중이다”라고 김용현 장관은 말했다.", "김용현"),
    "ja behind": ("ja", "「彼らはそこで訓練中だ」と鈴木一郎氏は述べた。", "鈴木一郎"),
    "zh behind": ("zh", "“他们正在那里训练，”国防部长李明说。", "李明"),
    "ar before": ("ar", "قال محمد علي: «إنهم يتدربون هناك».", "محمد علي"),
}  # fmt: skip


@pytest.mark.parametrize("name", SPOKEN)
def test_the_speaker_named_beside_a_quotation_is_read(name: str) -> None:
    language, text, speaker = SPOKEN[name]
    found = quotations(document_of(f"<p>{text}</p>", language=language))
    assert found
    assert {q.speaker for q in found} == {speaker}, found


def test_each_of_two_quotations_in_a_paragraph_keeps_its_own_speaker() -> None:
    text = "“We sold it,” said Amara Lindqvist. “We bought it,” said Tomas Okafor."
    assert [q.speaker for q in quotations(document_of(f"<p>{text}</p>"))] == ["Amara Lindqvist", "Tomas Okafor"]


def test_block_quotations_are_signed_below_or_announced_above() -> None:
    announced = document_of("<p>Amara Lindqvist said:</p><blockquote>The dam will hold for years.</blockquote>")
    assert [q.speaker for q in quotations(announced)] == ["Amara Lindqvist"]
    signed = document_of("<blockquote>The dam will hold for years.</blockquote><cite>Tomas Okafor, engineer</cite>")
    assert [q.speaker for q in quotations(signed)] == ["Tomas Okafor"]


def test_a_pronoun_leaves_the_one_last_named_as_a_hint() -> None:
    document = document_of("<p>“We sold it,” said Amara Lindqvist.</p><p>“It was old,” she said.</p>")
    first, second = quotations(document)
    assert (second.speaker, second.last) == ("", first.speaker)


def test_words_outside_quotation_marks_have_their_sentence_s_speaker() -> None:
    document = document_of("<p>Amara Lindqvist said the dam would hold for years. It broke.</p>")
    at = document.text.index("the dam")
    found = quotation_of(document, at, at + len("the dam would hold for years"))
    assert found is not None
    assert found.speaker == "Amara Lindqvist"


@pytest.mark.parametrize(
    ("one", "other", "same"),
    [
        ("Budanov", "Kyrylo Budanov", True),
        ("Kyrylo Budanov", "Кирило Буданов", True),
        ("Gen. Kyrylo Budanov", "Budanov", True),
        ("Maria Quill", "Martha Marlowe", False),
        ("Kyrylo Budanov", "Kyrylo Petrenko", False),
        ("", "Budanov", False),
    ],
)
def test_who_is_one_person(one: str, other: str, same: bool) -> None:
    assert same_speaker(one, other, "en") is same
    assert same_speaker(other, one, "en") is same


@pytest.mark.parametrize(
    "markup",
    [
        "<blockquote><p>The dam will hold for years.</p><footer>— Maria Keller</footer></blockquote>",
        "<blockquote><p>The dam will hold for years.</p><p>— Maria Keller</p></blockquote>",
        "<blockquote><p>The dam will hold for years.</p></blockquote><p>— Maria Keller, minister</p>",
        "<figure class='quote'><blockquote><p>The dam will hold for years.</p></blockquote><figcaption>Maria Keller</figcaption></figure>",
        "<div class='quote'><p class='quote__text'>The dam will hold for years.</p><p class='quote__author'>Maria Keller</p></div>",
    ],
)
def test_who_signs_a_block_quotation_is_its_speaker_and_no_quotation(markup: str) -> None:
    found = quotations(nested.document_of(f"<p>The council met.</p>{markup}<p>It will meet again.</p>"))
    assert [(q.text, q.speaker) for q in found] == [("The dam will hold for years.", "Maria Keller")]


def test_the_paragraph_behind_a_quotation_signs_nothing() -> None:
    document = nested.document_of(
        "<blockquote><p>The dam will hold for years.</p></blockquote><p>Maria Keller was not there.</p>"
    )
    assert [q.speaker for q in quotations(document)] == [""]
