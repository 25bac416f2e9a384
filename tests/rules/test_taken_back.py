"""Words that stand, and that their page takes back or gives another sense: no claim is supported by them."""

from __future__ import annotations

import re
from datetime import UTC, datetime

import pytest

from harness.engine.diff import compare_documents
from harness.evidence.locate import locate
from harness.evidence.placed import context
from harness.evidence.read import Document
from harness.model.passage import Located
from harness.model.place import Place
from harness.model.registry import (
    Baseline,
    Claim,
    EvidenceLink,
    Need,
    Registry,
    Source,
    SourceType,
    Statement,
    TextQuote,
    frozen_mapping,
)
from harness.model.snapshot import Outcome, Snapshot
from harness.model.verdict import EvidenceState, Status, Verdict
from harness.rules.inputs import Inputs
from harness.rules.run import judge
from harness.rules.scopes import Visit
from tests.nested import document_of

P = Place(file="claims/case.yaml")
NOW = datetime(2026, 3, 6, 12, tzinfo=UTC)
KEY = "The council approved 42 million euros for the new dam on Tuesday"


def _snapshot(name: str) -> Snapshot:
    return Snapshot(
        id=name * 64, source="page", url="http://a.test/", final_url="http://a.test/", captured_at="2026-03-06T08:00:00Z",
        outcome=Outcome.COMPLETE, reasons=(), status=200, title="A page", hops=(), artifacts={}, manifest={},
    )  # fmt: skip


def verdict(accepted: str, now: str, quote: str = KEY) -> Verdict:
    """The verdict on a claim whose quote was accepted on the one page and is looked for on the other; none was where that is empty."""
    old = document_of(accepted) if accepted else None
    link = EvidenceLink(key="page", source="page", quote=TextQuote(exact=quote), place=P)
    claim = Claim(
        id="one", article="x", statement=Statement(quote=TextQuote(exact=quote), start=-1, end=-1), evidence=(link,),
        expects=(), need=Need(count=1, independent=False), place=P,
    )  # fmt: skip
    source = Source(id="page", type=SourceType.WEB, url="http://a.test/", publisher="The page", place=P)
    registry = Registry(
        articles=frozen_mapping({}),
        sources=frozen_mapping({"page": source}),
        measures=frozen_mapping({}),
        claims=(claim,),
    )
    inputs = Inputs(
        registry=registry,
        claims=(claim,),
        baselines={("one", "page"): _baseline(old, quote)} if old is not None else {},
        visit=lambda _: Visit(snapshot=_snapshot("a"), document=document_of(now)),
        accepted=lambda _: (_snapshot("b"), old, ""),
        now=NOW,
    )
    return judge(inputs).verdicts[0]


def _baseline(old: Document, quote: str) -> Baseline:
    located = locate(old, TextQuote(exact=quote))
    assert isinstance(located, Located)
    prefix, suffix = context(old, located.start, located.end)
    return Baseline(
        claim="one", link="page", source="page", snapshot="b" * 64, exact=located.text, prefix=prefix, suffix=suffix, by="mk",
        on="2026-03-05T08:00:00Z", why="w",
    )  # fmt: skip


def story(passage: str, *, before: str = "", behind: str = "") -> str:
    return (
        f"<article><h1>Money for the dam</h1>{before}<p>The county has kept records of the river since 1911, and they are open to all.</p>"
        f"{passage}<p>Work is due to begin in the spring, when the ground is dry enough for heavy machines.</p>{behind}</article>"
    )


PLAIN = story(f"<p>{KEY}.</p>")
LONG = "<p>The meeting lasted for five hours and was attended by some two hundred people. {} Most of them had left by then, said Anna Keller.</p>"


@pytest.mark.parametrize(
    ("accepted", "now"),
    [
        (PLAIN, story(f"<p><s>{KEY}.</s></p>")),
        (PLAIN, story(f"<div><del>{KEY}.</del></div>")),
        (PLAIN, story(f"<p>{KEY.replace('42', '<s>42</s>')}.</p>")),
        (story(LONG.format(f"{KEY}.")), story(LONG.format(f"<s>{KEY}.</s>"))),
        ("", story(f"<p><s>{KEY}.</s></p>")),
    ],
)
def test_what_is_struck_out_supports_nothing(accepted: str, now: str) -> None:
    found = verdict(accepted, now)
    assert (found.status, found.links[0].state) == (Status.CHANGED, EvidenceState.CORRECTED)
    assert "FC251" in {f.code for f in found.findings}


@pytest.mark.parametrize(
    ("accepted", "now"),
    [
        (story(f"<p><s>{KEY}.</s></p>"), story(f"<p><s>{KEY}.</s></p><p>The board meets again.</p>")),
        (story(LONG.format(f"{KEY}.")), story(LONG.format(f"{KEY}. <s>Nobody spoke.</s>"))),
    ],
)
def test_what_was_struck_out_before_or_stands_beside_it_leaves_it_be(accepted: str, now: str) -> None:
    found = verdict(accepted, now)
    assert found.status is Status.SUPPORTED, found.findings
    assert "FC251" not in {f.code for f in found.findings}


def table(
    value: str = "42.5", *, caption: str = "Costs in 2026", unit: str = "Million euros", dam: str = "Mill dam"
) -> str:
    return story(
        f"<table><caption>{caption}</caption><tr><th>Item</th><th>{unit}</th></tr><tr><td>{dam}</td><td>{value}</td></tr>"
        f"<tr><td>Old dam</td><td>7.1</td></tr></table>"
    )


def terms(cost: str) -> str:
    return story(f"<dl><dt>{cost}</dt><dd>42.5</dd><dt>Length in metres</dt><dd>310</dd></dl>")


@pytest.mark.parametrize(
    ("accepted", "now"),
    [
        (table(), table(unit="Thousand euros")),
        (table(), table(caption="Costs in 2025")),
        (table(), table(dam="Ashford dam")),
        (terms("Cost (million euros)"), terms("Cost (billion euros)")),
    ],
)
def test_a_value_is_altered_where_what_it_is_of_is_another(accepted: str, now: str) -> None:
    found = verdict(accepted, now, "42.5")
    assert (found.status, found.links[0].state) == (Status.CHANGED, EvidenceState.ALTERED), found.findings


@pytest.mark.parametrize(
    "now",
    [
        table(caption="Table 3: Costs in 2026"),
        table(dam="Mill dam").replace("7.1", "7.3"),
        table(dam="Mill dam").replace("Old dam", "Older dam"),
        story(f"<table><tr><td>7.1</td></tr></table>{table()}"),
    ],
)
def test_a_value_stands_where_what_it_is_of_does(now: str) -> None:
    assert verdict(table(), now, "42.5").status is Status.SUPPORTED


def grid(*rows: str) -> str:
    first, *others = (row.split(";") for row in rows)
    heads = "".join(f"<th>{name}</th>" for name in first)
    body = "".join(f"<tr><th>{name}</th>{''.join(f'<td>{v}</td>' for v in values)}</tr>" for name, *values in others)
    return story(f"<table><tr>{heads}</tr>{body}</table>")


def test_a_value_of_a_table_that_was_turned_round_is_of_what_it_was() -> None:
    upright = grid("Region;Men;Tanks", "Kursk;1,500;38", "Reni;2,310;51")
    across = grid("Count;Kursk;Reni", "Men;1,500;2,310", "Tanks;38;51")
    found = verdict(upright, across, "1,500")
    assert found.links[0].state.stands, found.findings
    assert "FC203" not in {f.code for f in found.findings}
    thousands = verdict(upright, across.replace("Men", "Men (thousands)"), "1,500")
    assert thousands.links[0].state is EvidenceState.ALTERED
    # Who went from where to where is something else the other way round.
    one = grid("From;Kursk;Reni", "Kursk;0;1,500", "Reni;310;0")
    other = grid("From;Kursk;Reni", "Kursk;0;310", "Reni;1,500;0")
    assert verdict(one, other, "1,500").links[0].state is EvidenceState.ALTERED


@pytest.mark.parametrize(
    "notice",
    [
        "Correction: An earlier version of this article gave the wrong sum. The council approved 24 million euros.",
        "Correction: the council approved only 24 million euros for the dam.",
        "Editor’s note, 5 March: The council has told us that the figure in this report is wrong.",
        "Editor's note (March 5, 2026): The sum in this article was incorrect.",
        "Anmerkung der Redaktion, 5. März 2026: Die Zahl in diesem Artikel wurde korrigiert.",
        "Update, 5 March: The board says that it was 24 million euros, and not 42 million.",
        "* This article has been corrected since publication: the sum is 24 million euros.",
        "RETRACTED",
        "<aside class='correction'><p>The sum in this article was wrong.</p></aside>",
        "<aside><p>Correction: The sum in this article was wrong.</p></aside>",
        "<h3>Corrections</h3><ul><li>The sum was wrong.</li><li>The council approved 24 million euros, not 42 million.</li></ul>",
        "<p><b>Berichtigung</b></p><p>Die Summe war nicht richtig.</p>",
        "<p>The vote came late. [Correction: the sum was 24 million euros.]</p>",
        "<div class='banner'><p>Correction: the council approved 24, not 42 million euros.</p></div>",
        "<div class='promo'>This article has been retracted.</div>",
        "This story has been corrected to show that twenty-four million euros were approved.",
        "(Corrects sum to 24 million euros in first paragraph)",
        "Editors’ Note: After publication, The Courier learned that the total approved by the council was wrong.",
        "Dieser Text wurde am 13. März korrigiert.",
        "이 기사는 3월 13일 수정되었습니다.",
        "В первой версии этой новости была ошибка.",
    ],
)
@pytest.mark.parametrize("above", [True, False])
def test_a_notice_that_speaks_of_the_passage_counts_over_words_that_stand(notice: str, above: bool) -> None:
    said = notice if notice.startswith("<") else f"<p>{notice}</p>"
    found = verdict(PLAIN, story(f"<p>{KEY}.</p>", before=said if above else "", behind="" if above else said))
    assert (found.status, found.links[0].state) == (Status.CHANGED, EvidenceState.CORRECTED), found.findings


@pytest.mark.parametrize(
    "notice",
    [
        "Correction: An earlier version of this article said that records began in 1901. It was 1911.",
        "Correction: An earlier version of this article gave the mayor's age as 54. She is 52.",
        "Correction: The council approved 7 million euros for the school, not 9 million.",
        "Update, 5 March: The reaction of the water board was added.",
        "Corrections",
        "Correction: the name of the church was misspelt in an earlier version.",
        "Correction: the name of the choir's conductor was misspelt in an earlier version.",
        "The parade was cancelled (correction of the route: see the map).",
        "Update, 5 March: This story has been updated with details of the 42 million euros.",
    ],
)
def test_a_notice_that_speaks_of_something_else_leaves_it_be(notice: str) -> None:
    school = "<p>The council approved {} million euros for the school.</p>"
    notice = notice if notice.startswith("<") else f"<p>{notice}</p>"
    now = story(f"<p>{KEY}.</p>{school.format(7)}", behind=notice)
    found = verdict(story(f"<p>{KEY}.</p>{school.format(9)}"), now)
    assert found.status is Status.SUPPORTED, found.findings


@pytest.mark.parametrize(
    "box",
    [
        "<aside><h3>Corrections</h3><p>The conductor of the choir is called Olm, not Elm.</p></aside>",
        "<details><summary>Correction</summary></details>",
        "<p>Corrections</p>",
    ],
)
def test_a_label_over_the_passage_makes_no_notice_of_it(box: str) -> None:
    now = story(f"{box}<p>{KEY}.</p>")
    assert verdict(PLAIN, now).status is Status.SUPPORTED
    told = compare_documents(document_of(PLAIN), document_of(now), [])["findings"]
    assert not any(KEY in f["before"] + f["after"] for f in told)


PEOPLE = {
    "de": ("Nach Angaben der Polizei wurden zwölf Menschen bei dem Feuer verletzt", "Richtigstellung: Es wurden zwanzig Menschen verletzt."),
    "es": ("Según la policía, doce personas resultaron heridas en el incendio", "Rectificación: el número de heridos es de veinte."),
    "fr": ("Selon la police, douze personnes ont été blessées dans l’incendie", "Correction. Il y a eu vingt blessés."),
    "ko": ("경찰은 월요일 화재로 12명이 다쳤다고 밝혔다", "바로잡습니다. 부상자는 20명입니다."),
}  # fmt: skip


@pytest.mark.parametrize("language", PEOPLE)
def test_a_figure_in_words_of_what_the_passage_counts_is_about_it(language: str) -> None:
    words, notice = PEOPLE[language]
    found = verdict(story(f"<p>{words}.</p>"), story(f"<p>{words}.</p>", behind=f"<p>{notice}</p>"), words)
    assert (found.status, found.links[0].state) == (Status.CHANGED, EvidenceState.CORRECTED), found.findings


@pytest.mark.parametrize(
    "head", ["RETRACTED: Money for the dam", "Money for the dam [corrected]", "Отозвано: Money for the dam"]
)
def test_a_headline_that_takes_its_story_back_takes_back_the_passage(head: str) -> None:
    found = verdict(PLAIN, PLAIN.replace("<h1>Money for the dam", f"<h1>{head}"))
    assert (found.status, found.links[0].state) == (Status.CHANGED, EvidenceState.CORRECTED), found.findings


@pytest.mark.parametrize(
    "entry",
    [
        "<table><tr><th>Runner</th><th>Time</th></tr><tr><td>A. Crane</td><td>Withdrawn</td></tr></table>",
        "<ul><li>A. Crane</li><li>Retirado</li></ul>",
    ],
)
def test_who_withdrew_from_a_race_takes_back_no_page(entry: str) -> None:
    assert verdict(PLAIN, story(f"<p>{KEY}.</p>", behind=entry)).status is Status.SUPPORTED


@pytest.mark.parametrize(
    "next_sentence",
    [
        "That decision was annulled by the court on Thursday.",
        "It has since been revoked.",
        "But the vote was later declared void, said the mayor.",
    ],
)
def test_a_decision_taken_back_in_the_next_sentence_turns_it(next_sentence: str) -> None:
    found = verdict(PLAIN, story(f"<p>{KEY}. {next_sentence}</p>"))
    assert "FC249" in {f.code for f in found.findings}


def under(heading: str) -> str:
    return story(f"<h2>{heading}</h2><p>{KEY}.</p>")


def listed(lead: str) -> str:
    return story(f"<p>{lead}</p><ul><li>A new road to the mill at Ashford</li><li>{KEY}.</li></ul>")


@pytest.mark.parametrize(
    ("accepted", "now"),
    [
        (under("Confirmed"), under("Not confirmed")),
        (under("Fact"), under("Myth")),
        (PLAIN, under("Myth")),
        (listed("The mayor confirmed these reports:"), listed("The mayor denied these reports:")),
        (
            story(f"<h2>What is confirmed</h2><p>{KEY}.</p><h2>What is false</h2><p>The dam leaks in two places.</p>"),
            story(f"<h2>What is false</h2><p>{KEY}.</p><h2>What is confirmed</h2><p>The dam leaks in two places.</p>"),
        ),
    ],
)
def test_under_a_heading_that_says_the_opposite_the_same_words_are_others(accepted: str, now: str) -> None:
    found = verdict(accepted, now)
    assert (found.status, found.links[0].state) == (Status.CHANGED, EvidenceState.ALTERED), found.findings
    assert "FC203" in {f.code for f in found.findings}


@pytest.mark.parametrize(
    ("accepted", "now"),
    [
        (under("What we know"), under("What we know so far")),
        (under("Confirmed"), under("The dam's cost")),
        (listed("The mayor confirmed these reports:"), listed("The mayor spoke of these reports:")),
        (under("Myth"), under("Myth").replace("the county", "The county")),
    ],
)
def test_under_a_heading_in_other_words_they_stand(accepted: str, now: str) -> None:
    found = verdict(accepted, now)
    assert found.status is Status.SUPPORTED, found.findings


def test_a_dateline_that_changed_before_the_quoted_words_is_no_change_of_theirs() -> None:
    def filed(place: str, day: str = "Tuesday", *, behind: str = "") -> str:
        return story(f"<p>{place} — The council approved 42 million euros for the new dam on {day}.</p>{behind}")

    found = verdict(filed("VALLEY TOWN"), filed("HILL CITY"), "approved 42 million euros for the new dam")
    assert found.status is Status.SUPPORTED
    assert {f.code for f in found.findings} & {"FC203", "FC242"} == {"FC242"}
    assert (
        verdict(filed("VALLEY TOWN"), filed("HILL CITY", "Friday"), "approved 42 million euros").status
        is Status.CHANGED
    )
    talk = "<p>{} — I knew nothing of it.</p>"
    one, other = filed("KELLER", behind=talk.format("BRANDT")), filed("BRANDT", behind=talk.format("KELLER"))
    assert verdict(one, other, "approved 42 million euros").status is Status.CHANGED


UMLAUTS = "Der Rat bewilligte für den Bürgermeister 42 Millionen Euro in München"


def test_words_in_another_encoding_than_the_page_says_are_not_read_as_altered() -> None:
    garbled = story(f"<p>{UMLAUTS}.</p>").encode().decode("cp1252")
    found = verdict(story(f"<p>{UMLAUTS}.</p>"), garbled, UMLAUTS)
    assert (found.status, found.links[0].state) == (Status.UNVERIFIED, EvidenceState.PARTIAL)


def test_a_page_in_another_encoding_than_it_says_is_no_other_story() -> None:
    """Nothing is known of words that nobody can read: not that they are another headline, nor another story."""
    sentences = [f"<p>Мэр сообщил, что школа номер {n} в этом регионе уже построена и открыта.</p>" for n in range(6)]
    page = f"<html lang=ru><body><article><h1>Новые школы в регионе</h1>{''.join(sentences)}</article></body></html>"
    found = verdict(page, page.encode().decode("latin-1"), "школа номер 3 в этом регионе уже построена")
    assert found.links[0].state is EvidenceState.PARTIAL
    assert {f.code for f in found.findings} <= {"FC103", "FC401"}


def _backwards(text: str) -> str:
    """Hebrew as old pages write it, in the order in which it is seen, with the override that a browser then sets."""
    return f"\u202d{re.sub(r'[0-9]+', lambda figure: figure[0][::-1], text)[::-1]}\u202c"


def test_a_page_in_visual_hebrew_has_no_odd_letters() -> None:
    hebrew = ["מועצת העיר התכנסה ביום שלישי בערב בספרייה הישנה.", "המשטרה מסרה כי בשנת 2022 נעצרו 312 חשודים בעיר."]
    logical = "".join(f"<p>{line}</p>" for line in hebrew)
    visual = "".join(f"<p>{_backwards(line)}</p>" for line in hebrew)
    quote = "בשנת 2022 נעצרו 312 חשודים"
    found = verdict(story(logical), story(visual), quote)
    assert (found.status, [f.code for f in found.findings]) == (Status.SUPPORTED, [])
    # One sentence that is written so among others that are not is odd all the same.
    found = verdict(story(logical), story(f"<p>{hebrew[0]}</p><p>{_backwards(hebrew[1])}</p>"), quote)
    assert [f.code for f in found.findings] == ["FC208"]


def test_a_sentence_that_stands_in_an_advert_now_is_none_of_the_story() -> None:
    inside = story(f"<div class='advertisement'><p>{KEY}.</p></div>")
    assert verdict(PLAIN, inside).status is Status.CHANGED
    answer = compare_documents(document_of(PLAIN), document_of(inside), [])
    assert [(f["code"], f["before"]) for f in answer["findings"]] == [("FC205", f"{KEY}.")]


def test_a_correction_in_brackets_behind_the_passage_is_about_it() -> None:
    found = verdict(PLAIN, story(f"<p>{KEY}. [Correction: it was 24 million.]</p>"))
    assert (found.status, found.links[0].state) == (Status.CHANGED, EvidenceState.CORRECTED), found.findings
