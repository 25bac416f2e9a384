"""Quotes on records: notes behind sentences, labels between paragraphs, several facts edited at once, and what resembles a passage that is gone."""

from __future__ import annotations

import pytest

from bench.genres import document_of
from bench.records import generate
from harness.evidence.answer import Answer, answer
from harness.evidence.difference import difference
from harness.evidence.plain import read_plain
from harness.evidence.sentences import sentence_spans
from harness.model.passage import ChangeKind
from harness.model.registry import TextQuote

AROUND = "The roof of the hall leaks again.\n\nSeveral members left early. {} Coffee was served.\n\nSnow lay in the yard until noon.\n"
SCHOOLS = "Since September 2,340 children from the Lorne valley attend the schools of Castlebay, 118 of them came from Kharkiv."


def of(text: str, quote: str, language: str = "en", prefix: str = "", suffix: str = "") -> Answer:
    return answer(read_plain(text, language=language), TextQuote(exact=quote, prefix=prefix, suffix=suffix))


@pytest.mark.parametrize(
    ("text", "sentences"),
    [
        ("It grew.[1] The town has 5,000 people.[2][3] Next one.", ["It grew.", "The town has 5,000 people.", "Next one."]),
        ("It grew. [1] The town is old.² It sleeps.", ["It grew.", "The town is old.", "It sleeps."]),
        ("第一句。[1]第二句。", ["第一句。", "第二句。"]),
        ("He wrote [sic] this. [We left.]", ["He wrote [sic] this.", "[We left.]"]),
        ("[12]", ["[12]"]),
    ],
)  # fmt: skip
def test_marks_that_point_to_notes_belong_to_no_sentence(text: str, sentences: list[str]) -> None:
    assert [text[a:b] for a, b in sentence_spans(text)] == sentences


def test_a_passage_behind_a_note_is_told_without_the_sentence_before_it() -> None:
    text = AROUND.format("Nobody asked.[1] The town of Orla has 5,100 people, the mayor said.[2]")
    got = of(text, "The town of Orla has 5,000 people, the mayor said.")
    assert (got.status.value, got.matched) == ("changed", "The town of Orla has 5,100 people, the mayor said.")
    assert [c.kind.value for c in got.changes] == ["number"]


@pytest.mark.parametrize("mark", ["", "[4]", "[12][13]"])
def test_notes_numbered_anew_change_nothing(mark: str) -> None:
    text = AROUND.format(f"The town of Orla has 5,000{mark} people in the valley, the mayor said.")
    got = of(text, "The town of Orla has 5,000[3] people in the valley, the mayor said.")
    assert got.status.value == "found", got


def test_a_figure_in_brackets_that_is_no_note_is_a_change() -> None:
    found = difference("The town of Orla has [5] mills.", "The town of Orla has [4] mills.").changes
    assert ChangeKind.NUMBER in {c.kind for c in found}


def test_a_label_of_the_next_paragraph_is_not_put_beside_the_words() -> None:
    quote = "The mill sold 9,600 coats in 2024."
    page = f"{quote}\nBulletin 14:30\nThe next meeting will be in the old library."
    got = of(page, quote, prefix="Questions were not allowed. ", suffix=" The next meeting will be in the old library.")
    assert got.status.value in ("found", "moved")
    assert (got.matched, got.changes) == (quote, ())


@pytest.mark.parametrize(
    ("page", "kinds"),
    [
        (SCHOOLS.replace("2,340", "3,240").replace("118", "181").replace("Kharkiv", "Kherson"), {"number", "name"}),
        (SCHOOLS.replace("September", "October").replace("2,340", "2,430"), {"number", "date"}),
        (SCHOOLS.replace("September", "October").replace("2,340", "2,430").replace("118", "811"), {"number", "date"}),
    ],
)  # fmt: skip
def test_facts_edited_at_once_are_named_where_whom_they_are_about_still_stands(page: str, kinds: set[str]) -> None:
    got = of(AROUND.format(page), SCHOOLS)
    assert (got.status.value, got.matched) == ("changed", page)
    assert {c.kind.value for c in got.changes} == kinds


@pytest.mark.parametrize(
    ("language", "quote", "stays"),
    [
        ("en", SCHOOLS, "Since January 410 children from the Ayle valley attend the schools of Portree, 118 of them came from Sumy."),
        ("en", SCHOOLS, "Since September 410 children from the Ayle valley attend the schools of Portree, nine of them came from Sumy."),
        # A given name and a surname are one fact.
        ("fr", "« Nous avons négligé l'usine de Mirambeau », a reconnu Bastien Aubrac devant 71 986 salariés.",
         "« Nous avons négligé l'usine de Castelnau », a reconnu Bastien Moreau devant 365 salariés."),
        ("fr", "En mars 2021, l'usine de Mirambeau, que dirige Bastien Aubrac, employait 71 986 salariés.",
         "En mars 2021, l'usine de Castelnau, que dirige Bastien Moreau, employait 365 salariés."),
        ("en", "The harbour of Orla sold 40 of its old boats to Mirren.", "The harbour of Tarn sold 90 of its old boats to Mirren."),
        ("de", "Das Institut in Greifswald untersuchte 1.260 Bodenproben, die Hannelore Brix im April 2022 gesammelt hatte.",
         "Das Institut in Kiel untersuchte 94 Bodenproben, die Uwe Petersen im April 2022 gesammelt hatte."),
        ("ko", "담양군은 대나무 숲 14헥타르를 2025년까지 넓히는 데 58억 원을 쓰기로 했다.", "곡성군은 대나무 숲 14헥타르를 2028년까지 넓히는 데 85억 원을 쓰기로 했다."),
        ("zh", "顾婉清带领的考古队2021年10月在敦煌挖出46件陶器,其中七件没有破损。", "罗建平带领的考古队2018年3月在洛阳挖出46件陶器,其中一件已有裂纹。"),
    ],
)  # fmt: skip
def test_what_is_about_another_is_not_the_passage_that_is_gone(language: str, quote: str, stays: str) -> None:
    old = AROUND.format(quote)
    at = old.index(quote)
    gone = AROUND.replace("{} ", "") + f"\nWhoever wants to help can sign up. {stays}\n"
    for before, after in ((0, 0), (28, 0), (0, 20), (28, 20)):
        got = of(gone, quote, language, old[at - before : at], old[at + len(quote) :][:after])
        # Without context nobody can tell a passage of its words, of which few facts are others, from the quote edited.
        assert got.status.value in (("absent",) if before or after else ("absent", "ambiguous")), (before, after, got)


_ROUND = {
    "de": "Der Rat tagte am Montag im Rathaus. Mit Regen ist im Norden des Landes zu rechnen.",
    "es": "El consejo se reunió en el ayuntamiento. Se esperan lluvias en el norte del país.",
    "ko": "시의회는 시청에서 회의를 열었다. 북부 지방에는 비가 예상된다.",
}


@pytest.mark.parametrize(
    ("language", "quote", "stays", "status"),
    [
        (
            "de",
            "Am 12. Mai hatten Taucher in 18 Metern Tiefe keine Wracks entdeckt, obwohl danach gesucht worden war.",
            "Am 2. Mai hatten Taucher in 81 Metern Tiefe keine Wracks entdeckt, obwohl danach gesucht worden war.",
            "changed",
        ),
        (
            "de",
            "Seit 2014 sind die Gebühren um 27 Prozent gestiegen, rechnet Anke Petersen vom Mieterbund vor.",
            "Seit 2014 sind die Gebühren um 72 Prozent gestiegen, rechnet Anke Paulsen vom Mieterbund vor.",
            "changed",
        ),
        (
            "es",
            "Una avería en los servidores del Banco Cantábrico dejó el lunes sin pensión a 41.000 vecinos de Oviedo.",
            "Una avería en los servidores del Banco Castellano dejó el jueves sin pensión a 41.000 vecinos de Gijón.",
            "changed",
        ),
        (
            "ko",
            "박정호 연구원은 배가 1312년 무렵 강진을 떠났다고 추정했다.",
            "박정호 연구원은 배가 1321년 무렵 부안을 떠났다고 추정했다.",
            "changed",
        ),
        (
            "de",
            "Seit 2014 sind die Gebühren um 27 Prozent gestiegen, rechnet Anke Petersen vom Mieterbund vor.",
            "Seit 2019 sind die Gebühren um 72 Prozent gestiegen, rechnet Jan Paulsen vom Bauernbund vor.",
            "absent",
        ),
    ],
)
def test_without_context_a_frame_that_stands_tells_facts_edited_at_once_while_others_stand(
    language: str, quote: str, stays: str, status: str
) -> None:
    around = _ROUND[language]
    got = answer(read_plain(f"{around}\n\n{stays}\n\n{around}"), TextQuote(exact=quote))
    assert got.status.value == status
    assert got.matched == (stays if status == "changed" else None)


def test_a_chinese_sentence_made_two_is_the_passage_whole() -> None:
    quote = "塞尔港港务局于2023年10月向哈兰船厂购买了14艘电动拖船。"
    split = "塞尔港港务局于2023年10月购买了14艘电动拖船。建造者是哈兰船厂。"
    got = of(f"学校晚一小时上课。\n\n北线列车恢复运行。{split}最后一艘晚到了两个月。\n", quote, "zh", "北线列车恢复运行。", "最后一艘晚到了两个月。")  # fmt: skip
    assert (got.status.value, got.matched) == ("changed", split)


@pytest.mark.full
def test_no_altered_passage_of_the_records_is_called_unchanged_and_no_lookalike_taken() -> None:
    right = count = 0
    # Every second case: the bench measures all of them.
    for case in [case for half in generate() for case in half][::2]:
        got = answer(document_of(case), case.quote)
        count += 1
        right += got.status.value in case.statuses
        if not {"found", "moved"} & set(case.statuses):
            assert got.status.value not in ("found", "moved"), case
        if got.start is not None and got.end is not None and got.status.value not in case.statuses:
            taken = [x for x in case.lookalikes if min(got.end, x[1]) - max(got.start, x[0]) > (x[1] - x[0]) / 2]
            assert not taken, case
    assert right / count >= 0.96
