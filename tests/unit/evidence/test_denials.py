"""Words that deny what stands beside them, and what only looks like them."""

from __future__ import annotations

import pytest

from harness.evidence.answer import Status, answer
from harness.evidence.denials import denied_beside, denies, disowns
from harness.evidence.plain import read_plain
from harness.model.registry import TextQuote
from tests.conftest import document_of

DENIED = [
    ("en", "The council met. It is not true that the bridge is closed. Traffic flows.", "the bridge is closed"),
    ("en", "Police denied reports that the bridge is closed, and left.", "the bridge is closed"),
    ("en", "Claims that the bridge is closed are false.", "the bridge is closed"),
    ("de", "Es stimmt nicht, dass die Brücke gesperrt ist.", "die Brücke gesperrt ist"),
    ("fr", "Il n'est pas vrai que le pont est fermé.", "le pont est fermé"),
    ("es", "El alcalde desmintió que el puente esté cerrado.", "el puente esté cerrado"),
    ("uk", "Неправда, що міст закрито.", "міст закрито"),
    ("ru", "Мэр опроверг, что мост закрыт.", "мост закрыт"),
    ("it", "I tecnici non escludono un pericolo per gli abitanti.", "escludono un pericolo per gli abitanti"),
    ("en", "The union did not accept the offer of four per cent.", "accept the offer of four per cent"),
    (
        "de",
        "Der Rat hat den Haushalt nicht mit zwei Stimmen Mehrheit gebilligt.",
        "mit zwei Stimmen Mehrheit gebilligt",
    ),
    ("pt", "Os delegados não apoiaram a moção.", "apoiaram a moção"),
    ("ru", "Суд не признал его виновным.", "признал его виновным"),
    ("en", "The board could not confirm that the bridge is closed.", "the bridge is closed"),
    ("ko", "다리가 폐쇄됐다는 것은 사실이 아니다.", "다리가 폐쇄됐다"),
]


@pytest.mark.parametrize(("language", "text", "quote"), DENIED)
def test_a_denied_passage_is_changed(language: str, text: str, quote: str) -> None:
    found = answer(read_plain(text, language=language), TextQuote(exact=quote))
    assert found.status is Status.CHANGED
    assert any(c.kind.critical for c in found.changes)
    assert found.matched is not None
    assert quote in found.matched
    assert len(found.matched) > len(quote)


@pytest.mark.parametrize(
    ("text", "quote", "prefix"),
    [
        ("It is not true that the bridge is closed.", "It is not true that the bridge is closed", ""),
        ("It is not true that the bridge is closed.", "the bridge is closed", "It is not true that "),
        ("The mayor said that the bridge is closed.", "the bridge is closed", ""),
        ("He denied it, but the bridge is closed.", "the bridge is closed", ""),
        ("There is no evidence. The bridge is closed.", "The bridge is closed", ""),
        ("Nobody in the town denies that the bridge is closed.", "the bridge is closed", ""),
        ("The mayor did not deny that the bridge is closed.", "the bridge is closed", ""),
        ("No fewer than 300 people were treated on Friday.", "300 people were treated on Friday", ""),
        ("Not only did the clerk open the ballots early, she kept them.", "did the clerk open the ballots early", ""),
        (
            "The union did not accept the offer of four per cent.",
            "accept the offer of four per cent",
            "The union did not ",
        ),
        ("Would it close or not? The bridge is closed.", "The bridge is closed", ""),
    ],
)
def test_what_was_quoted_with_its_denial_or_is_not_denied_stands(text: str, quote: str, prefix: str) -> None:
    assert answer(read_plain(text), TextQuote(exact=quote, prefix=prefix)).status is Status.FOUND


@pytest.mark.parametrize(
    ("language", "text", "quote", "status"),
    [
        ("uk", "За його словами, 11 тисяч тонн зерна вивантажили.", "11 000 тонн зерна вивантажили", Status.FOUND),
        ("uk", "За його словами, 12 тисяч тонн зерна вивантажили.", "11 000 тонн зерна вивантажили", Status.CHANGED),
        ("en", "There were 12 people on board.", "There were twelve people on board", Status.FOUND),
        ("en", "There were 12 people on board.", "There were eleven people on board", Status.CHANGED),
        ("en", "There were 12 men on board.", "There were twelve people on board", Status.CHANGED),
    ],
)
def test_figures_written_otherwise_are_found_and_other_figures_are_changed(
    language: str, text: str, quote: str, status: Status
) -> None:
    assert answer(read_plain(text, language=language), TextQuote(exact=quote)).status is status


@pytest.mark.parametrize(
    "sentence",
    [
        "This was false, the coastguard said later.",
        "That is not the case, couples say.",
        "This was later found to be false.",
        "Das stimmt nicht, wie die Feuerwehr später sagte.",
        "C'est faux, selon le syndicat.",
        "Esto resultó ser falso.",
        "Це неправда, кажуть докери.",
        "Это оказалось неправдой.",
        "그러나 이는 사실이 아니다.",
    ],
)
def test_a_sentence_of_its_own_denies(sentence: str) -> None:
    assert denies(sentence)


@pytest.mark.parametrize(
    "sentence",
    [
        "This was good.",
        "It was not easy to build.",
        "They were built in 1990 and are wrong-sided.",
        "Das war der größte Brand seit Jahren.",
        "Это был новый мост.",
    ],
)
def test_other_sentences_deny_nothing(sentence: str) -> None:
    assert not denies(sentence)


@pytest.mark.parametrize(
    ("sentence", "disowned"),
    [
        ("The court found it untrue that the mayor sold the land.", True),
        ("Das Gerücht, die Brücke sei gesperrt, ist falsch.", True),
        ("Суд не признал его виновным.", True),
        ("정부는 의혹을 부인했다.", True),
        ("The mayor sold the harbour land in March.", False),
        ("The boats left the harbour on Monday.", False),
        ("Слухання справи призначено на понеділок.", False),
        ("Сложная операция заняла шесть часов.", False),
        ("Der Rat hat den Haushalt gebilligt.", False),
    ],
)
def test_a_statement_that_denies_itself_is_told_from_one_that_asserts(sentence: str, disowned: bool) -> None:
    assert disowns(sentence) is disowned


@pytest.mark.parametrize(
    ("page", "quote", "word"),
    [
        ("The council did not approve the plan for the bridge.", "The council did [sic] approve the plan for the bridge.", "not"),
        ("The council did not approve the plan for the bridge.", "The council did … approve the plan for the bridge.", "not"),
        ("Совет не одобрил план моста в понедельник.", "Совет [города] одобрил план моста в понедельник.", "не"),
    ],
)  # fmt: skip
def test_a_negation_where_a_quote_leaves_out_or_inserts_words_is_named(page: str, quote: str, word: str) -> None:
    found = answer(read_plain(f"Home\n\nThe first line.\n\n{page}\n\nThe last line."), TextQuote(exact=quote))
    assert found.status is Status.CHANGED
    assert [(c.kind.value, c.after) for c in found.changes if c.kind.critical] == [("negation", word)]


# What is said of words that were quoted alone: before them, the words, behind them, and the language.
_DENIED_ALONE = [
    ("The mayor did not say ", "the bridge is closed", ".", "en"),
    ("The mayor did not say the ", "bridge is closed", ".", "en"),
    ("Contrary to reports, it is wrong to say ", "the bridge is closed", ".", "en"),
    ("Nobody believes ", "the bridge is closed", ".", "en"),
    ("시장은 ", "다리가 폐쇄됐다는", " 보도를 부인했다.", "ko"),
    ("시장은 ", "다리가 폐쇄됐", "다는 보도를 부인했다.", "ko"),
    ("시장은 ", "다리가 폐쇄됐", "다고 말하지 않았다.", "ko"),
    ("Niemand glaubt, dass ", "die Brücke gesperrt ist", ".", "de"),
    ("Der Bürgermeister sagte nicht, dass ", "die Brücke gesperrt ist", ".", "de"),
    ("Personne ne croit que ", "le pont est fermé", ".", "fr"),
    ("Le maire n'a pas dit que ", "le pont est fermé", ".", "fr"),
    ("El alcalde no dijo que ", "el puente está cerrado", ".", "es"),
    ("Nadie cree que ", "el puente está cerrado", ".", "es"),
    ("Мер не казав, що ", "міст закрито", ".", "uk"),
    ("Ніхто не вірить, що ", "міст закрито", ".", "uk"),
    ("Никто не верит, что ", "мост закрыт", ".", "ru"),
    ("市長は", "橋が閉鎖された", "との報道を否定した。", "ja"),
    ("市长没有说", "大桥已关闭", "。", "zh"),
    ("نفى رئيس البلدية أن ", "الجسر مغلق", ".", "ar"),
    ("ראש העיר הכחיש כי ", "הגשר סגור", ".", "he"),
    ("Belediye başkanı ", "köprünün kapandığı", "nı yalanladı.", "tr"),
    ("Nikt nie wierzy, że ", "most jest zamknięty", ".", "pl"),
]
_SAID = [
    ("The mayor said ", "the bridge is closed", ".", "en"),
    ("The mayor did not say when ", "the bridge is closed", ".", "en"),
    ("Nobody denies that ", "the bridge is closed", ".", "en"),
    ("The mayor did not deny that ", "the bridge is closed", ".", "en"),
    ("시장은 ", "다리가 폐쇄됐다는", " 보도를 확인했다.", "ko"),
    ("It is not wrong to say ", "the bridge is closed", ".", "en"),
    ("Few believed it, but ", "the bridge is closed", ".", "en"),
    ("He did not say why. ", "The bridge is closed", ".", "en"),
    ("The mayor did not say whether the minister or ", "the bridge is closed", ".", "en"),
    ("Der Bürgermeister sagte, dass ", "die Brücke gesperrt ist", ".", "de"),
]


@pytest.mark.parametrize(("before", "words", "behind", "language"), _DENIED_ALONE)
def test_what_nobody_says_or_was_denied_is_denied_beside(before: str, words: str, behind: str, language: str) -> None:
    page = document_of(f"<p>{before}{words}{behind}</p>", language=language)
    at = page.text.index(words)
    assert denied_beside(page, TextQuote(exact=words), at, at + len(words)) is not None


@pytest.mark.parametrize(("before", "words", "behind", "language"), _SAID)
def test_what_is_said_or_asked_is_not_denied_beside(before: str, words: str, behind: str, language: str) -> None:
    page = document_of(f"<p>{before}{words}{behind}</p>", language=language)
    at = page.text.index(words)
    assert denied_beside(page, TextQuote(exact=words), at, at + len(words)) is None
