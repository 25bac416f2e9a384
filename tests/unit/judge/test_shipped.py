"""The judge that comes along, with every layer that can run here, and without the cross-encoder."""

from __future__ import annotations

import sys
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from harness.judge.encoder import CrossEncoder
from harness.judge.rarity import MODEL
from harness.judge.shipped import LONG, ShippedJudge
from harness.model.opinion import Judge, Opinion, Pair, Stance

CLEAR = [
    (
        Pair(
            "Westlife made under 23.5 million sales .", "Westlife has been certified for a total of 24 million sales ."
        ),
        Stance.REFUTES,
    ),
    (Pair("The film received positive reviews.", "The film received negative reviews from critics."), Stance.REFUTES),
    (Pair("The minister resigned on Monday.", "The minister did not resign on Monday."), Stance.REFUTES),
    (Pair("Pyongyang confirmed that it sent troops.", "Pyongyang denied that it sent troops."), Stance.REFUTES),
    (Pair("More than 600 cases were confirmed.", "As of 8 April, there were 640 confirmed cases."), Stance.SUPPORTS),
    (Pair("The album was released in 2014.", "The band released the album on 3 March 2014."), Stance.SUPPORTS),
]


@pytest.fixture(scope="module", params=["features", "stacked"])
def judge(request: pytest.FixtureRequest) -> ShippedJudge:
    found = ShippedJudge(request.param)
    if found.layers != request.param:
        pytest.skip(found.why_features_only)
    return found


def test_clear_pairs_are_judged_right_with_reasons(judge: ShippedJudge) -> None:
    asked: Judge = judge
    said = asked.opinions([pair for pair, _ in CLEAR])
    assert [o.stance for o in said] == [stance for _, stance in CLEAR]
    assert said[0].reasons[0] == "comparator: claim says “under 23.5 million sales”, evidence says “24 million sales”"
    assert all(o.by == judge.name and o.reasons for o in said)
    assert judge.opinions([]) == []


def test_opinions_do_not_depend_on_what_else_is_asked(judge: ShippedJudge) -> None:
    pairs = [pair for pair, _ in CLEAR]
    together = judge.opinions(pairs)
    for pair, opinion in zip(pairs, together, strict=True):
        (alone,) = judge.opinions([pair])
        assert alone.reasons == opinion.reasons
        assert alone.p == pytest.approx(opinion.p, abs=1e-6)


def test_of_a_page_the_telling_sentence_is_read(judge: ShippedJudge) -> None:
    page = (
        "The town lies on the coast and lives from its harbour. " * 20
        + "The dam broke on 4 May 2023, the mayor said. "
        + "Boats came and went. " * 20
    )
    assert len(page) > LONG
    (said,) = judge.opinions([Pair("The dam broke on 2 May 2023.", page)])
    assert (
        "date: claim says “2 May 2023”, evidence says “4 May 2023”" in said.reasons or said.stance is not Stance.REFUTES
    )
    assert said.reasons[-1] == "read of the evidence: “The dam broke on 4 May 2023, the mayor said.”"
    (nothing,) = judge.opinions([Pair("Snowflakes melt quickly", page)])
    assert nothing.stance is Stance.NOT_ENOUGH
    assert nothing.reasons == ("the evidence shares no word with the claim",)


@pytest.mark.parametrize("evidence", ["", " \n", "…", "-" * 2000])
def test_evidence_without_a_word_supports_nothing(judge: ShippedJudge, evidence: str) -> None:
    (said,) = judge.opinions([Pair("The dam broke on 2 May 2023.", evidence)])
    assert said.stance is Stance.NOT_ENOUGH
    assert said.reasons == ("the evidence holds no word",)


@pytest.mark.parametrize("filler", ["Boats came and went. ", "boats and boats and "])
def test_what_stands_at_the_end_of_a_megabyte_is_read(judge: ShippedJudge, filler: str) -> None:
    page = filler * 50_000 + "The dam broke on 4 May 2023, the mayor said."
    (said,) = judge.opinions([Pair("The dam broke on 2 May 2023.", page)])
    assert "4 May 2023" in said.reasons[-1]


def test_what_was_not_read_of_the_evidence_is_said(judge: ShippedJudge) -> None:
    page = "Boats came and went. " * 100_000 + "The dam broke on 4 May 2023."
    (said,) = judge.opinions([Pair("The dam broke on 2 May 2023.", page)])
    assert said.reasons[-1] == "only the first 2,000,000 characters of the evidence were read"


def test_without_the_library_features_speak_and_say_so(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setitem(sys.modules, "onnxruntime", None)
    judge = ShippedJudge()
    assert judge.layers == "features"
    assert "features only" in judge.name
    assert "onnxruntime" in judge.why_features_only
    assert [o.stance for o in judge.opinions([p for p, _ in CLEAR])] == [s for _, s in CLEAR]


def test_without_the_weights_features_speak_and_say_so(tmp_path: Path) -> None:
    for name in ("judge.json", "trees.npz"):
        (tmp_path / name).write_bytes((MODEL / name).read_bytes())
    judge = ShippedJudge(folder=tmp_path)
    assert judge.layers == "features"
    assert judge.why_features_only


def test_a_folder_without_a_model_is_an_error(tmp_path: Path) -> None:
    with pytest.raises(OSError, match=r"judge\.json"):
        ShippedJudge(folder=tmp_path)


_PIECES = st.sampled_from(
    ["not", "more than", "5", "9" * 30, "2020", "-LRB-", "\ud800", "٣", "\x00", "Kyiv", "、三千", "a" * 300, "\ufffd"]
)
_TEXT = st.one_of(st.text(max_size=60), st.lists(_PIECES, max_size=12).map(" ".join), st.just("words and words " * 300))


def _sound(said: list[Opinion]) -> None:
    for opinion in said:
        assert set(opinion.p) == set(Stance)
        assert sum(opinion.p.values()) == pytest.approx(1)
        assert all(0 <= p <= 1 for p in opinion.p.values())
        assert opinion.reasons


@settings(max_examples=40, deadline=None)
@given(st.lists(st.tuples(_TEXT, _TEXT), min_size=1, max_size=4))
def test_any_text_gets_an_opinion(judge: ShippedJudge, texts: list[tuple[str, str]]) -> None:
    said = judge.opinions([Pair(a, b) for a, b in texts])
    assert len(said) == len(texts)
    _sound(said)


def test_what_the_encoder_reads_is_bounded() -> None:
    pytest.importorskip("onnxruntime")
    if not (MODEL / "model.onnx").is_file():
        pytest.skip("the cross-encoder's weights are not here")
    encoder = CrossEncoder(MODEL)
    logits = encoder.logits([Pair("word " * 2000, "other " * 2000), Pair("", ""), Pair("a" * 5000, "b")])
    assert logits.shape == (3, 3)
