"""Where sentences begin and end, whichever quotation marks a language opens and closes with."""

from __future__ import annotations

import pytest

from harness.evidence.sentences import sentence_spans


@pytest.mark.parametrize(
    "marks", [("„", "“"), ("»", "«"), ("«", "»"), ("“", "”"), ('"', '"'), ("‚", "‘"), ("« ", " »")]
)
def test_a_quoted_sentence_begins_and_ends_whatever_marks_it_has(marks: tuple[str, str]) -> None:
    opening, closing = marks
    text = f"Die Reparatur dauert. {opening}Wir rechnen damit nicht{closing}, sagte er. {opening}Nein!{closing} Gut so."
    found = [text[a:b] for a, b in sentence_spans(text)]
    assert found[:2] == ["Die Reparatur dauert.", f"{opening}Wir rechnen damit nicht{closing}, sagte er."]
    if " " not in opening:  # a mark that stands apart may open as well as close
        assert found[2:] == [f"{opening}Nein!{closing}", "Gut so."]


def test_a_mark_that_closes_apart_from_its_word_opens_no_sentence() -> None:
    assert [a for a, _ in sentence_spans("« Nous partons. » Elle sort.")] == [0]


@pytest.mark.parametrize(
    "curly",
    [
        "　　“检测发现，主梁有裂缝，但没有立即垮塌的危险。”总工程师在发布会上说。",
        "市长表示反对。“我们不会同意。”他说。“绝不会！”会议结束。",
        "市长：‘他说“不行。”’随后离开。‘再见。’",
        "「もう無理だ。」と語った。“まだある。”と彼は言う。",
        "그는 “안 된다。”라고 했다. “don't 문제。”",
        "“यह गलत है।” उन्होंने कहा। “हम नहीं मानेंगे।” बैठक समाप्त।",
        "“مهم؟” سأل الرجل. “نعم؟” قال.",
        # Of several paragraphs that one speaker says, each opens and only the last closes.
        "第一段。\n“第二段开始，没有结束。\n“第三段。”他说。",
    ],
)
def test_straight_quotation_marks_close_where_curly_ones_do(curly: str) -> None:
    straight = curly.translate(str.maketrans("“”‘’", "\"\"''"))
    assert sentence_spans(straight) == sentence_spans(curly)
    assert not any(text[a] in "”’" for text in (curly,) for a, _ in sentence_spans(text))


def test_a_passage_that_begins_within_a_quotation_is_divided_as_its_line_is() -> None:
    text = '他说："第一句。第二句。"会议结束。'
    begins = text.index("第二")
    assert [text[a:b] for a, b in sentence_spans(text, begins)] == ['第二句。"', "会议结束。"]
