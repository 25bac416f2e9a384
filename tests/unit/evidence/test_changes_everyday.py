"""What editing everyday sentences changes, named: feasts, names that one sign tells, negations in other words; and nothing where nothing changed."""

from __future__ import annotations

import pytest

from bench.changes import edits, measure
from harness.evidence.difference import difference
from harness.evidence.feasts import feasts
from harness.evidence.words import turning_words
from harness.model.passage import TokenKind


def kinds(before: str, after: str, language: str) -> set[str]:
    both = [difference(*pair, language).critical for pair in ((before, after), (after, before))]
    found = [{c.kind.value for c in changes} for changes in both]
    assert found[0] == found[1]
    return found[0]


@pytest.mark.parametrize(
    ("language", "before", "after", "kind"),
    [
        ("en", "It shut the week before Easter.", "It shut the week before Christmas.", "date"),
        ("ru", "Он ушёл за неделю до Пасхи.", "Он ушёл за неделю до Рождества.", "date"),
        ("zh", "线路在中秋节前一周取消。", "线路在春节前一周取消。", "date"),
        ("zh", "法院判郑国栋入狱六年。", "法院判郑国梁入狱六年。", "name"),
        ("zh", "工作服由恒达纺织提供。", "工作服由恒泰纺织提供。", "name"),
        ("zh", "港务局向哈兰船厂购买了拖船。", "港务局向奥林船厂购买了拖船。", "name"),
        ("ko", "서린정밀은 급여를 지급했다.", "세한정밀은 급여를 지급했다.", "name"),
        ("ko", "곤충 세 종은 기록되었다.", "곤충 네 종은 기록되었다.", "number"),
        ("de", "Sie bestieg den Karwandspitz ohne Seil.", "Sie bestieg den Lahnerspitz ohne Seil.", "name"),
        ("de", "Die Proben, die Hannelore Brix nahm, fehlen.", "Die Proben, die Marianne Brix nahm, fehlen.", "name"),
        ("fr", "L'appareil marche avec les vieux téléphones.", "L'appareil ne marche plus avec les vieux téléphones.", "negation"),
        ("en", "The mayor did not say the bridge was closed.", "The mayor said the bridge was not closed.", "negation"),
        ("de", "Die Halle in Kolm hat 870 Plätze und kostete 4.350 Euro.", "Bei 4.350 Plätzen lag der Preis der Halle in Kolm bei 870 Euro.", "number"),
        ("es", "No devolvieron el dinero.", "Devolvieron el dinero.", "negation"),
    ],
)  # fmt: skip
def test_the_change_is_named(language: str, before: str, after: str, kind: str) -> None:
    assert kinds(before, after, language) == {kind}


@pytest.mark.parametrize(
    ("language", "before", "after"),
    [
        ("es", "El juez condenó a cinco concejales de Olmeda que no habían devuelto 73.000 euros.",
         "Cinco concejales de Olmeda recibieron la condena del juez por quedarse con 73.000 euros sin reintegrarlos."),
        ("uk", "Школа розповіла батькам про плісняву.", "Батьки дізналися про плісняву у школі."),
        ("uk", "Археологи з Чернівців знайшли 12 монет.", "12 монет знайшли чернівецькі археологи."),
        ("en", "Prof. Ada Linwood and Gov. Ray Teller will speak.", "Professor Ada Linwood and Governor Ray Teller will speak."),
        ("de", "Die Halle in Kolm hat 870 Plätze und kostete 4.350 Euro.", "Bei 870 Plätzen lag der Preis der Halle in Kolm bei 4.350 Euro."),
        ("zh", "家长说五个人到了。", "家长说五个人已经到了。"),
    ],
)  # fmt: skip
def test_other_words_for_the_same_are_no_change(language: str, before: str, after: str) -> None:
    assert not kinds(before, after, language) & {"number", "date", "name", "negation"}


def test_an_island_named_after_a_feast_is_no_day() -> None:
    assert not list(feasts("The ferry to Christmas Island sails at noon."))
    assert [f[2] for f in feasts("Easter, am Heiligabend, до Великодня, 추석")] == [
        "feast easter", "feast christmas eve", "feast easter", "feast mid-autumn",
    ]  # fmt: skip


@pytest.mark.parametrize("text", ["Il ne mange pas plus.", "plus de 30 morts", "Il en veut plus."])
def test_more_stays_more_in_french_where_it_ends_nothing(text: str) -> None:
    found = [(kind, value) for kind, *_, value in turning_words(text, "fr")]
    assert any(kind is TokenKind.QUANTIFIER and value.startswith("more") for kind, value in found)
    assert "no longer" not in {value for _, value in found}


def test_no_longer_is_not_the_same_as_not() -> None:
    assert kinds("Elle ne vend pas de pain.", "Elle ne vend plus de pain.", "fr") == {"negation"}


def test_the_everyday_edits_are_named_as_labelled() -> None:
    scores, counts = measure(edits("everyday"), show=False)
    assert counts["edits"] == 500 - 2
    assert counts["unchanged"] == 0
    for kind, least in {"number": 0.97, "date": 0.97, "name": 0.95, "negation": 0.95}.items():
        score = scores[kind, "all"]
        assert score.right / (score.right + score.wrong) >= least, (kind, str(score))
        assert score.right / (score.right + score.missed) >= least, (kind, str(score))
