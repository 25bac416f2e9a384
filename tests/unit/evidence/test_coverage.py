"""Coverage: no sentence counts as dealt with unless somebody did."""

from __future__ import annotations

from dataclasses import replace

from harness.evidence.checkable import Reason, checkable
from harness.evidence.coverage import Coverage, State, coverage, loose_figures
from harness.evidence.superlatives import superlatives
from harness.model.place import Place
from harness.model.registry import Article, Claim, EvidenceLink, NoCheck, Statement, TextQuote

HERE = Place(file="a.yaml")
TEXT = "# Twelve Men\n\nOn 3 May 12 men left. They sang. Nobody counted the women.\n\n> “We left,” he said.\n\n## What came next\n"


def covering(text: str, statements: dict[str, bool], exempt: tuple[str, ...] = ()) -> tuple[Coverage, list[Claim]]:
    claims = [
        Claim(
            id=f"c{n}",
            article="a",
            statement=Statement(
                quote=TextQuote(exact=words), start=text.index(words), end=text.index(words) + len(words)
            ),
            evidence=(EvidenceLink(key="s", source="s", place=HERE),) if evidence else (),
            place=HERE,
        )
        for n, (words, evidence) in enumerate(statements.items())
    ]
    no_check = tuple(
        NoCheck(quote=TextQuote(exact=w), why="opinion", spans=((text.index(w), text.index(w) + len(w)),), place=HERE)
        for w in exempt
    )
    article = Article(
        id="a", title="A", file="a.md", language="en", text=text, claims_file="a.yaml", no_check=no_check, place=HERE
    )
    return coverage(article, claims), claims


def states(found: Coverage) -> list[str]:
    return [c.state.value for c in found.sentences]


def test_every_sentence_stands_in_one_way() -> None:
    found, _ = covering(TEXT, {"12 men left": True, "We left": False}, ("They sang.",))
    # The title gives a figure and counts; the second heading gives none and does not.
    assert states(found) == ["unchecked", "claimed", "exempt", "unchecked", "drafted"]
    assert (found.covered, found.share) == (2, 0.4)


def test_a_stub_without_evidence_does_not_count_as_covered() -> None:
    assert covering("12 men left.", {"12 men": False})[0].share == 0
    assert covering("12 men left.", {"12 men": True})[0].share == 1


def test_a_few_exempt_words_do_not_exempt_a_sentence() -> None:
    found, _ = covering("It rained, and 12 men were killed there.", {}, ("It rained",))
    assert states(found) == ["unchecked"]


def test_an_article_without_sentences_is_not_covered() -> None:
    assert covering("# Title\n", {})[0].share == 0


def test_a_claim_of_another_article_covers_nothing() -> None:
    _, claims = covering("12 men left.", {"12 men": True})
    article = Article(
        id="b", title="B", file="b.md", language="en", text="12 men left.", claims_file="b.yaml", place=HERE
    )
    assert states(coverage(article, claims)) == ["unchecked"]
    moved = [replace(c, article="b") for c in claims]
    assert states(coverage(article, moved)) == ["claimed"]


def test_figures_outside_every_statement_are_named() -> None:
    text = "On 3 May 12 men and 40 women left."
    found, claims = covering(text, {"12 men": True})
    assert loose_figures(found.sentences[0], claims, "en") == ("3 May", "40")
    found, claims = covering(text, {text[:-1]: True})
    assert loose_figures(found.sentences[0], claims, "en") == ()


def test_a_long_statement_before_does_not_hide_a_later_sentence() -> None:
    text = "One man left. Two men left. Three men left."
    found, _ = covering(text, {"One man left. Two men left.": True, "One man": True})
    assert states(found) == ["claimed", "claimed", "unchecked"]
    assert found.of(State.CLAIMED)[1].claims == ("c0",)


def test_what_is_checkable_in_a_sentence() -> None:
    read = checkable(
        "On 18 October 2024 Ukraine's president said that at least 1,500 soldiers “left for good”, the largest group so far."
    )
    assert read.reasons == (
        Reason.NUMBER,
        Reason.DATE,
        Reason.NAME,
        Reason.QUOTATION,
        Reason.SUPERLATIVE,
        Reason.ATTRIBUTION,
    )
    assert read.claimant == "Ukraine's president"
    assert [(q.low, q.high, q.unit) for q in read.quantities] == [(1500, None, "people")]
    assert [d.edtf for d in read.dates] == ["2024-10-18"]
    assert read.quotations == ("left for good",)
    assert checkable("It is a strange story.").reasons == ()


def test_a_date_without_its_year_is_never_given_one() -> None:
    read = checkable("They left on 23 October.")
    assert (read.dates, [d.text for d in read.vague]) == ((), ["23 October"])


def test_who_says_so_is_named_only_where_it_stands_beside_the_verb() -> None:
    said = {
        "The bridge is closed, Anna Berg said.": "Anna Berg",
        "The bridge is closed, according to Anna Berg.": "Anna Berg",
        "“It is closed,” said Anna Berg.": "Anna Berg",
        "Anna Berg, who leads the Roads Office, said it was closed.": "Anna Berg",
        "Anna Berg left when the engineer said it was closed.": "",
        "It is closed.": "",
    }
    assert {text: checkable(text).claimant for text in said} == said


def test_superlatives_in_several_languages() -> None:
    found = {
        "en": "the largest fleet and the most expensive one", "de": "die größte Flotte", "fr": "la plus grande flotte", "es": "la flota más grande",
        "ru": "самый большой флот", "uk": "найбільший флот", "pl": "największa flota", "ko": "가장 큰 함대", "zh": "最大的舰队", "ja": "最大の艦隊",
    }  # fmt: skip
    assert all(superlatives(text, code) for code, text in found.items())
    plain = {"en": "a test of interest in the west, a modest forest", "de": "ein großes Schiff", "ru": "большой флот"}
    assert not any(superlatives(text, code) for code, text in plain.items())
