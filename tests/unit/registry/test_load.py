"""A good registry becomes values: shorthands resolved, places kept, every part read."""

from __future__ import annotations

import io
from collections.abc import Callable
from pathlib import Path

import pytest
from PIL import Image

from harness.model.registry import Comparator, Need, QuantityExpectation, SourceType, Stance, TextQuote
from harness.registry import grammar
from harness.registry.articles import ArticleText, shortest_context
from harness.registry.load import load
from tests.conftest import ARTICLE, CLAIMS

FULL = """schema: 1
article: {id: troops, title: The Borrowed Army, file: troops.md, language: en}
policy: {need: 2 independent, max_age: 12h}
no_check:
  - {text: A title, why: heading}
sources:
  nis: {url: "https://nis.test/a?b=c", publisher: NIS, kind: primary, published: 2024-10-18, language: ko}
  afp: {url: http://afp.test/1, publisher: AFP, kind: secondary, origin: nis}
  dossier: {file: "vault:dossier.pdf", publisher: HUR, obtained: {on: 2024-10-25, by: mk, how: e-mail}}
  officer: {person: a Western officer, contact: "vault:officer", confidential: true}
measures:
  troops-sent: {unit: people, tolerance: 10%}
claims:
  first:
    statement: {text: "1,500 soldiers", after: A first, before: sailed}
    claimant: NIS
    expects:
      - {quantity: between 1000 and 2000, unit: people, measure: troops-sent, as_of: 2024-10-13}
      - {date: 2024-10-08/2024-10-13, event: shipment}
      - {quotation: They are trained, speaker: the director}
    need: 1
    evidence:
      - {source: nis, quote: {text: words, after: some}}
      - {source: nis, quote: other words, stance: context}
      - {source: dossier, page: 4, quote: three generals}
      - {source: officer, on: 2024-11-01, by: phone, checker: mk, answer: confirms, notes: "vault:n17"}
    waive: [{code: FC402, why: only origin, by: ed, until: 2025-03-01}]
    log:
      - {on: 2024-11-02, by: mk, query: "Named?"}
      - {on: 2024-11-03, by: mk, sign: ok, of: 41d09c}
"""


def test_every_part_is_read(registry_root: Callable[..., Path]) -> None:
    result = load(registry_root(FULL))
    assert [str(p) for p in result.problems if not p.warning] == []
    assert result.registry is not None
    claim = result.registry.claim("first")
    assert claim.statement.quote == TextQuote(exact="1,500 soldiers", prefix="A first", suffix="sailed")
    assert ARTICLE[claim.statement.start : claim.statement.end] == "1,500 soldiers"
    assert (claim.statement.line, claim.place.line, claim.place.column) == (3, 14, 3)
    assert (claim.need, claim.max_age_days) == (Need(count=1, independent=False), 0.5)
    assert [link.key for link in claim.evidence] == ["nis", "nis~2", "dossier", "officer"]
    assert claim.evidence[1].stance is Stance.CONTEXT
    quantity = claim.expects[0]
    assert isinstance(quantity, QuantityExpectation)
    assert (quantity.comparator, quantity.low, quantity.high) == (Comparator.BETWEEN, 1000, 2000)
    assert [(e.kind, e.text) for e in claim.log] == [("query", "Named?"), ("sign", "ok")]
    assert claim.waivers[0].until == "2025-03-01"
    sources = result.registry.sources
    assert [sources[s].type for s in ("nis", "dossier", "officer")] == [
        SourceType.WEB,
        SourceType.FILE,
        SourceType.PERSON,
    ]
    assert sources["officer"].public_name == "a Western officer"
    assert result.registry.measures["troops-sent"].tolerance == pytest.approx(0.1)


def test_statements_are_found_through_markdown_and_typography(registry_root: Callable[..., Path]) -> None:
    text = CLAIMS.replace("A first 1,500 soldiers", "with three generals")
    result = load(registry_root(text))
    assert result.registry is not None, [str(p) for p in result.problems]
    statement = result.registry.claims[0].statement
    assert ARTICLE[statement.start : statement.end] == "with *three* generals"


def test_shared_sources_and_ids_across_files(registry_root: Callable[..., Path]) -> None:
    shared = "schema: 1\nsources:\n  nis: {url: http://nis.test/other}\n"
    root = registry_root(CLAIMS, **{"_shared__yaml": shared})
    assert [p.code for p in load(root).problems if not p.warning] == ["FC009"]
    (root / "claims" / "troops.yaml").write_text(
        CLAIMS.replace(
            "  nis:\n    url: http://nis.test/first\n    publisher: National Intelligence Service\n", ""
        ).replace("sources:\n", "")
    )
    result = load(root)
    assert result.registry is not None
    assert result.registry.sources["nis"].url == "http://nis.test/other"


def test_the_worked_example_is_a_good_registry() -> None:
    result = load(Path(__file__).parents[3])
    assert result.problems == ()
    assert result.registry is not None
    assert len(result.registry.claims) >= 24
    assert len(result.registry.sources) >= 16


@pytest.mark.parametrize(
    ("text", "low", "high"),
    [("exactly 1500", 1500, 1500), ("1,500", 1500, 1500), ("about 10 thousand", 10_000, 10_000), ("at least 1.5 million", 1_500_000, None), ("at most 3", None, 3), ("between 10 and 12 thousand", 10_000, 12_000), ("2.5", 2.5, 2.5)],
)  # fmt: skip
def test_quantities(text: str, low: float | None, high: float | None) -> None:
    value = grammar.quantity(text)
    assert (value.low, value.high) == (low, high)


@pytest.mark.parametrize("text", ["", "many", "exactly", "between 5 and 3", "1,50", "5-6", "-3"])
def test_what_is_no_quantity(text: str) -> None:
    with pytest.raises(grammar.GrammarError):
        grammar.quantity(text)


def test_shortest_context_is_short_and_unique() -> None:
    article = ArticleText("The men sailed on Monday. Later the men sailed home.\n")
    found = article.find(TextQuote(exact="men sailed"))
    assert len(found) == 2
    quotes = [shortest_context(article, f) for f in found]
    assert quotes[0] != quotes[1]
    for quote, place in zip(quotes, found, strict=True):
        assert [f.start for f in article.find(quote)] == [place.start]
        assert len((quote.prefix + quote.suffix).split()) == 1


@pytest.mark.parametrize(
    ("text", "statement"),
    [
        ("Some 1,500 soldiers sailed.", "500 soldiers"),
        ("It cost 12,000 euros.", "It cost 12"),
        ("It cost 12.5 euros.", "It cost 12"),
        ("Some 1 500 soldiers sailed.", "500 soldiers"),
        ("It is unable to say.", "able to say"),
        ("The men sailed on.", "The men sail"),
    ],
)
def test_a_statement_cuts_neither_a_word_nor_a_figure(text: str, statement: str) -> None:
    # An article edited to another figure no longer makes the statement.
    article = ArticleText(text)
    assert article.find(TextQuote(exact=statement)) == []
    assert article.find(TextQuote(exact=text.rstrip("."))) != []


def test_what_stands_around_a_statement_is_no_part_of_a_figure_either() -> None:
    article = ArticleText("Of 1,500 men sailed 12,000.")
    assert article.find(TextQuote(exact="men", prefix="500")) == []
    assert article.find(TextQuote(exact="sailed", suffix="12")) == []
    assert len(article.find(TextQuote(exact="men sailed", prefix="1,500", suffix="12,000"))) == 1


def test_a_caption_that_the_text_holds_is_held_to_it(registry_root: Callable[..., Path]) -> None:
    claims = CLAIMS.replace(
        "statement: A first 1,500 soldiers", "statement: {text: A captured soldier, caption_of: captive.png}"
    )
    buffer = io.BytesIO()
    Image.new("RGB", (8, 8)).save(buffer, "PNG")

    def codes(article: str) -> list[str]:
        root = registry_root(claims, article)
        (root / "claims" / "captive.png").write_bytes(buffer.getvalue())
        return [p.code for p in load(root).problems]

    assert codes("# T\n\n![A captured soldier in Kursk](captive.png)\n") == []
    assert codes("# T\n\n![A wounded soldier in Kursk](captive.png)\n") == ["FC012"], "the caption was edited"
    assert codes("# T\n\n![](captive.png)\n") == []
    assert codes("# T\n\nNo picture here. ![Another](other.png)\n") == []


def test_a_statement_in_a_script_without_spaces_may_end_anywhere() -> None:
    assert len(ArticleText("首相は昨日1500人の派遣を発表した。").find(TextQuote(exact="1500人の派遣"))) == 1
    assert ArticleText("首相は昨日1500人の派遣を発表した。").find(TextQuote(exact="500人の派遣")) == []


def test_names_of_all_files_are_the_registry_s(registry_root: Callable[..., Path]) -> None:
    text = CLAIMS.replace("claims:\n", "names: [[Kim Jong Un, 김정은], [Kursk, Курськ]]\nclaims:\n", 1)
    root = registry_root(text)
    folder = next(root.rglob("troops.md")).parent
    (folder / "_shared.yaml").write_text("schema: 1\nnames: [[Курськ, Курск]]\n", encoding="utf-8")
    registry = load(root).registry
    assert registry is not None
    assert {frozenset(group) for group in registry.names} == {
        frozenset({"Kim Jong Un", "김정은"}),
        frozenset({"Kursk", "Курськ", "Курск"}),
    }
