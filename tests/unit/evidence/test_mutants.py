"""Every mutant is a real change, of the kind that it says, where it says, and the same for the same seed."""

from __future__ import annotations

import pytest

from harness.evidence.locate import locate
from harness.evidence.mutants import Mutants, mutants
from harness.evidence.normalise import reads
from harness.evidence.page_edits import assembled, pieces, replaced
from harness.evidence.read import Document
from harness.model.mutation import Operator, Where
from harness.model.passage import Located
from harness.model.registry import TextQuote
from tests.conftest import document_of

PAGE = document_of(
    "<h1>Troops</h1><nav>Home</nav><p>The service held a briefing.</p>"
    "<p>About 1,500 soldiers were moved to Vladivostok on 13 October, the service in Seoul said. Nothing else.</p>"
    "<p>More may follow.</p>"
)
QUOTE = "About 1,500 soldiers were moved to Vladivostok"


def made(document: Document = PAGE, quote: str = QUOTE, seed: str = "7") -> Mutants:
    located = locate(document, TextQuote(exact=quote))
    assert isinstance(located, Located)
    return mutants(document, located, seed)


def texts(found: Mutants) -> list[tuple[Operator, Where, str]]:
    return [(m.operator, m.where, m.document.text) for m in found.mutants]


def test_each_changes_what_it_says_and_nothing_else() -> None:
    found = made()
    kinds = {(m.operator, m.where) for m in found.mutants}
    assert kinds == {
        *((o, Where.QUOTE) for o in Operator if o not in (Operator.MONTH, Operator.CORRECTION, Operator.RETRACTION, Operator.PAYWALL, Operator.SOFT_404)),
        (Operator.NUMBER, Where.SENTENCE), (Operator.MONTH, Where.SENTENCE), (Operator.NAME, Where.SENTENCE),
        *((o, Where.PAGE) for o in (Operator.CORRECTION, Operator.RETRACTION, Operator.PAYWALL, Operator.SOFT_404)),
    }  # fmt: skip
    assert {(n.operator, n.where) for n in found.nothing} == {
        (Operator.MONTH, Where.QUOTE), (Operator.QUALIFIER, Where.SENTENCE), (Operator.NEGATION, Where.SENTENCE),
    }  # fmt: skip
    for mutant in found.mutants:
        assert reads(mutant.document.text) != reads(PAGE.text), mutant
        if mutant.operator in (Operator.NUMBER, Operator.MONTH, Operator.NAME, Operator.QUALIFIER):
            assert mutant.document.text == PAGE.text.replace(mutant.before, mutant.after)
            assert (mutant.before in QUOTE) is (mutant.where is Where.QUOTE)
        for block in mutant.document.blocks:
            assert mutant.document.text[block.start : block.end].strip()


def test_the_words_are_where_a_mutant_says_that_they_are() -> None:
    by = {m.operator: m.document for m in made().mutants if m.where is not Where.SENTENCE}
    assert QUOTE not in by[Operator.REMOVED].text
    assert QUOTE not in by[Operator.HIDDEN].text
    assert QUOTE in by[Operator.HIDDEN].hidden
    comment = by[Operator.COMMENT]
    assert [b.region for b in comment.blocks if QUOTE in comment.text[b.start : b.end]] == ["comment"]
    assert by[Operator.LOOKALIKE].text.count("1,500") + by[Operator.LOOKALIKE].text.count("Vladivostok") >= 2
    assert "2011" in by[Operator.LOOKALIKE].text
    assert by[Operator.PAYWALL].text.startswith("Troops\nHome\nThe service held a briefing.\nSubscribe")
    assert "More may follow" not in by[Operator.PAYWALL].text
    assert by[Operator.SOFT_404].headline == by[Operator.SOFT_404].title == "Page not found"
    assert "Home" in by[Operator.SOFT_404].text
    assert by[Operator.NEGATION].text == PAGE.text.replace("were moved", "were not moved")


def test_a_negation_that_stands_there_is_dropped() -> None:
    page = document_of("<p>The 12 soldiers were not moved to Kursk.</p>")
    (found,) = [m for m in made(page, "were not moved to Kursk").mutants if m.operator is Operator.NEGATION]
    assert found.document.text == "The 12 soldiers were moved to Kursk."


@pytest.mark.parametrize(
    ("markup", "quote", "language", "months", "negation"),
    [
        ("<p>У Курській області вбито 3000 військових 24 жовтня 2024 року, сказав Зеленський.</p>", "вбито 3000 військових 24 жовтня", "uk", "січня лютого березня квітня травня червня липня серпня вересня листопада грудня", "не"),
        ("<p>국가정보원은 12월 26일 생포된 북한군 병사 27명이 숨졌다고 밝혔다.</p>", "12월 26일 생포된 북한군 병사", "ko", "1월 2월 3월 4월 5월 6월 7월 8월 9월 10월 11월", "안"),
        ("<p>Der Minister sagte am 3. Mai 2024 in Berlin, dass 500 Soldaten kommen.</p>", "am 3. Mai 2024 in Berlin", "de", "januar februar märz april juni juli august september oktober november dezember", "nicht"),
        ("<p>国防部2024年10月18日在首尔表示，1500名士兵被派往俄罗斯。</p>", "2024年10月18日在首尔表示，1500名士兵", "zh", "1月 2月 3月 4月 5月 6月 7月 8月 9月 11月 12月", "没有"),
    ],
)  # fmt: skip
def test_other_languages(markup: str, quote: str, language: str, months: str, negation: str) -> None:
    page = document_of(markup, language=language)
    found = {m.operator: m for m in made(page, quote).mutants if m.where is Where.QUOTE}
    assert any(month in found[Operator.MONTH].after.lower() for month in months.split())
    assert found[Operator.NEGATION].after == negation
    assert Operator.NUMBER in found
    for operator in (Operator.NUMBER, Operator.MONTH, Operator.NEGATION):
        assert reads(found[operator].document.text) != reads(page.text)


def test_the_same_for_the_same_seed_and_others_for_another() -> None:
    assert texts(made(seed="a")) == texts(made(seed="a"))
    assert any(texts(made(seed="a")) != texts(made(seed=str(n))) for n in range(3))


def test_no_number_becomes_itself_or_gets_a_leading_zero() -> None:
    page = document_of("<p>They sent 1,000 and 7 men with 10 guns.</p>")
    for seed in range(40):
        for mutant in made(page, "They sent 1,000 and 7 men with 10 guns", str(seed)).mutants:
            if mutant.operator is Operator.NUMBER:
                assert mutant.before != mutant.after
                assert not (mutant.after.startswith("0") and len(mutant.after) > 1)


def test_what_reads_the_same_is_left_out_and_counted() -> None:
    # The only number is the month's: changed as a number and as a month it may become the same.
    page = document_of("<p>12월에 병사들이 이동했다.</p>", language="ko")
    left_out = 0
    for seed in range(40):
        found = made(page, "12월에 병사들이 이동했다", str(seed))
        readings = [(m.document.text, m.document.hidden, [b.region for b in m.document.blocks]) for m in found.mutants]
        assert len(readings) == len({repr(r) for r in readings})
        left_out += len(found.equivalent)
    assert left_out


def test_a_page_put_together_again_is_the_same_page() -> None:
    again = assembled(PAGE, pieces(PAGE))
    assert (again.text, again.blocks, again.headline, again.hidden) == (PAGE.text, PAGE.blocks, PAGE.headline, PAGE.hidden)  # fmt: skip
    at = PAGE.text.index("Nothing")
    cut = replaced(PAGE, at - 1, len(PAGE.text), "")
    assert cut.text == PAGE.text[: at - 1]
    assert cut.blocks[-1].end == len(cut.text)
