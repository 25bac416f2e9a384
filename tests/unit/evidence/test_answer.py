"""What `harness locate` answers: found, moved, changed, absent or ambiguous, and where; in many scripts, and never a lookalike."""

from __future__ import annotations

import textwrap

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from harness.evidence.answer import Answer, Status, answer
from harness.evidence.plain import read_plain
from harness.model.registry import TextQuote

NEWS = (
    "Troops\n"
    "A first 1,500 soldiers were moved to Vladivostok by ship, the service said. The crossing took three days.\n"
    "Later another 2,000 soldiers followed by rail, a deputy said. Nobody confirmed it.\n"
    "The harbour was closed on Monday. The mayor of Nakhodka spoke of “a drill”.\n"
)


def ask(text: str, exact: str, prefix: str = "", suffix: str = "", language: str = "en") -> Answer:
    return answer(read_plain(text, language=language), TextQuote(exact=exact, prefix=prefix, suffix=suffix))


FOUND = {
    "to the letter": ("text of A first 1,500 soldiers", "A first 1,500 soldiers"),
    "other marks": ("He said: “They’re here” — all of them", "\"They're here\" - all"),
    "other spaces": ("about 1 500\u00a0men\u2009went", "1 500 men went"),
    "soft hyphens": ("Vla\u00addi\u00advos\u00adtok harbour", "Vladivostok harbour"),
    "ligatures": ("the ﬁrst oﬃcers", "the first officers"),
    "zero width": ("sol\u200bdiers were\ufeff moved", "soldiers were moved"),
    "decomposed": ("Une premie\u0300re e\u0301tape", "Une première étape"),
    "a line's hyphen": ("They sailed to Vladi-\nvostok on Friday", "sailed to Vladivostok on"),
    "a hyphen of its own at a line's end": ("All the special-\nforces men left", "special-forces men"),
    "a wrapped line": ("They sailed to the harbour of\nVladivostok on Friday", "harbour of Vladivostok on Friday"),
    "two paragraphs": ("It was late. They sailed.\n\nThen it rained. Nobody came.", "They sailed. Then it rained."),
    "an ellipsis": ("They sailed on Friday night to the harbour.", "They sailed … to the harbour"),
    "an ellipsis in brackets": ("They sailed on Friday night to the harbour.", "They sailed [...] to the harbour"),
    "an insertion": ("They sailed to the harbour.", "They [the soldiers] sailed to the harbour"),
    "a letter in brackets": ("He said they sailed to the harbour.", "[T]hey sailed to the harbour"),
    "Arabic digits": ("وصل ١٥٠٠ جندي إلى الميناء", "وصل 1500 جندي"),
    "Arabic vowel points": ("وَصَلَ الجُنود إلى الميناء", "وصل الجنود إلى"),
    "bidi marks": ("אמר \u200fכי 1,500 \u202bחיילים\u202c הגיעו", "כי 1,500 חיילים הגיעו"),
    "Hebrew points": ("שָׁלוֹם לכם חיילים", "שלום לכם חיילים"),
    "Chinese": ("他说一千五百名士兵已经抵达。", "一千五百名士兵已经抵达"),
    "Chinese, with air and other digits": ("他说１５００名士兵\n已经抵达。", "1500 名士兵已经抵达"),
    "Japanese": ("兵士1500人が到着したと発表した。", "1500人が到着"),
    "Korean": ("북한군 1,500명이 이동했다고 밝혔다.", "1,500명이 이동했다고"),
    "a row of a table": ("Region\tMen\tShips\nKursk\t1,500\t4\nAmur\t900\t2", "Kursk 1,500 4"),
    "look-alike letters": ("The Kursk rеgion was closed", "The Kursk region was closed"),
}  # fmt: skip


@pytest.mark.parametrize("name", FOUND)
def test_words_that_stand_are_found_where_they_stand(name: str) -> None:
    text, quote = FOUND[name]
    got = ask(text, quote)
    assert got.status is Status.FOUND, got
    assert got.start is not None
    assert got.end is not None
    assert got.matched is not None
    assert not any(c.kind.critical for c in got.changes)
    assert got.start >= 0
    assert got.end <= len(text)


def test_offsets_are_those_of_the_text_given() -> None:
    text = "🛳 first\r\n\r\nThey sailed to Vladi-\r\nvostok on Friday."
    got = ask(text, "to Vladivostok on Friday")
    assert text[got.start : got.end] == "to Vladi-\r\nvostok on Friday"


NOT_FOUND = {
    "a part of a word": ("The soldiers sailed", "soldier"),
    "a part of a figure": ("There were 11,500 men", "1,500 men"),
    "a figure parted otherwise": ("There were 15,00 men", "1,500 men"),
    "a power for a figure": ("10² men", "102 men"),
}


@pytest.mark.parametrize("name", NOT_FOUND)
def test_other_words_are_never_found(name: str) -> None:
    assert ask(*NOT_FOUND[name]).status is not Status.FOUND


def test_a_passage_edited_in_its_place_is_changed_and_says_how() -> None:
    got = ask(NEWS.replace("1,500", "1,600"), "1,500 soldiers were moved", "A first ", " to Vladivostok by ship")
    assert got.status is Status.CHANGED
    assert got.matched == "1,600 soldiers were moved"
    assert [(c.kind.value, c.before, c.after) for c in got.changes] == [("number", "1,500", "1,600")]


@pytest.mark.parametrize(
    "heading", ["Comments", "Related stories", "Kommentare", "Читайте также", "댓글", "相关阅读", ""]
)
def test_the_old_words_elsewhere_do_not_hide_the_edit(heading: str) -> None:
    edited = NEWS.replace("1,500", "1,600") + f"{heading}\n1,500 soldiers were moved\n"
    got = ask(edited, "1,500 soldiers were moved", "A first ", " to Vladivostok by ship")
    assert (got.status, got.matched) == (Status.CHANGED, "1,600 soldiers were moved")


@pytest.mark.parametrize("heading", ["Comments (12)", "Read also", "Lire aussi", "Коментарі"])
def test_words_left_only_in_a_comment_or_a_teaser_are_absent(heading: str) -> None:
    assert (
        ask(f"A story.\n{heading}\nThe 1,500 soldiers were moved", "1,500 soldiers were moved").status is Status.ABSENT
    )


def test_a_near_duplicate_is_not_the_passage_that_was_deleted() -> None:
    gone = NEWS.replace("A first 1,500 soldiers were moved to Vladivostok by ship, the service said. ", "")
    near = gone + "A first 2,500 soldiers were moved to Petropavlovsk by ship, the service said.\n"
    quote = "A first 1,500 soldiers were moved to Vladivostok by ship, the service said."
    assert ask(near, quote, "Troops\n", " The crossing took three days.").status is Status.ABSENT
    assert ask(near, quote).status is Status.AMBIGUOUS, "both facts differ: it may be about something else"


def test_of_two_near_duplicates_the_context_tells_the_edited_one() -> None:
    text = "In Kursk the police counted 40 men on Monday. They left.\nIn Bryansk the police counted 55 men on Monday. They stayed.\n"
    got = ask(text, "the police counted 50 men", "In Bryansk ", " on Monday. They stayed")
    assert (got.status, got.matched) == (Status.CHANGED, "the police counted 55 men")
    alone = ask(text, "the police counted 50 men")
    assert alone.status is Status.AMBIGUOUS
    assert len(alone.rivals) == 2


def test_words_without_their_context_have_moved() -> None:
    lines = NEWS.splitlines(keepends=True)
    moved = "".join([lines[0], lines[2], lines[3], lines[1]])
    quote = lines[1].strip()
    assert ask(moved, quote, "Troops\n", "\n" + lines[2][:40]).status is Status.MOVED
    assert ask(moved, quote).status is Status.FOUND, "nothing says where it stood"
    assert ask(NEWS, "three days", "a wholly different beginning ", " and another end here").status is Status.MOVED


def test_noise_around_a_passage_is_no_move() -> None:
    lines = NEWS.splitlines(keepends=True)
    noisy = "".join([lines[0], "An advert for shoes.\n", lines[1], "Another one for ships, and shoes.\n", *lines[2:]])
    assert ask(noisy, lines[1].strip(), "Troops\n", "\n" + lines[2][:40]).status is Status.FOUND


def test_twice_without_context_is_ambiguous_and_the_context_decides() -> None:
    text = "At dawn three generals came. At noon three generals left."
    got = ask(text, "three generals")
    assert got.status is Status.AMBIGUOUS
    assert got.rivals == ((8, 22), (37, 51))
    assert ask(text, "three generals", "At noon ").start == 37
    assert ask("The ship sailed.\nThe ship sailed.", "The ship sailed.").status is Status.AMBIGUOUS


TURNED = ["not ", "nearly ", "allegedly "]


@pytest.mark.parametrize("word", TURNED)
def test_a_word_put_before_the_quoted_ones_that_turns_them_is_a_change(word: str) -> None:
    text = f"He said that {word}all of the 300 men were paid in May."
    got = ask(text, "all of the 300 men", "He said that ", " were paid")
    assert got.status is Status.CHANGED
    assert got.matched == f"{word}all of the 300 men"


def test_a_word_put_before_them_that_says_nothing_is_none() -> None:
    got = ask("He said that, then, all of the 300 men were paid.", "all of the 300 men", "He said that ", " were paid")
    assert got.status is Status.FOUND


def test_wrapped_text_reads_as_its_paragraphs() -> None:
    paragraphs = [" ".join([s.strip() for s in NEWS.splitlines()[1:3]]), NEWS.splitlines()[3]]
    text = "\n\n".join(textwrap.fill(p, 48) for p in paragraphs)
    assert [b.end > b.start for b in read_plain(text).blocks] == [True, True]
    got = ask(text.replace("three", "four"), "The crossing took three days.", "the service\nsaid. ", " Later another")
    assert got.status is Status.CHANGED
    assert [(c.before, c.after) for c in got.changes] == [("three", "four")]


def test_nothing_is_found_in_nothing() -> None:
    for text in ("", " \n", "—…!"):
        assert ask(text, "three generals", "and ", " came").status is Status.ABSENT


_WORD = st.text(st.sampled_from("abcdefghijklmnopqrstuvwxyz"), min_size=2, max_size=9)
_SENTENCE = st.lists(_WORD, min_size=4, max_size=12).map(lambda words: " ".join(words).capitalize() + ".")


@settings(max_examples=120, deadline=None)
@given(
    before=st.lists(_SENTENCE, min_size=1, max_size=5), after=st.lists(_SENTENCE, min_size=1, max_size=5),
    number=st.integers(100, 99_999), other=st.integers(100, 99_999),
)  # fmt: skip
def test_an_edited_figure_is_never_found_or_moved(before: list[str], after: list[str], number: int, other: int) -> None:
    old = f"It said exactly {number:,} soldiers were counted there."
    new = old.replace(f"{number:,}", f"{other:,}")
    text = "\n".join([*before, new, *after])
    got = ask(text, old, before[-1] + "\n", "\n" + after[0])
    wanted = Status.FOUND if number == other else Status.CHANGED
    assert got.status is wanted
    assert got.matched == new
    gone = ask("\n".join([*before, *after]), old, before[-1] + "\n", "\n" + after[0])
    assert gone.status is Status.ABSENT


BEFORE = "The dam above Krosno is "
DAM = "ready for another flood wave, hydrologist Zofia Nowak said"


def test_a_not_is_told_though_the_sentence_before_was_edited_and_the_quote_has_its_letters() -> None:
    text = f"The ferry runs from July. The dam above Krosno is not {DAM}. Investigators have found the cause."
    found = ask(text, DAM, prefix=f"The ferry runs from June. {BEFORE}", suffix=". Investigators have found the cause")
    assert found.status is Status.CHANGED
    assert [c.after for c in found.changes] == ["not"]


def test_a_not_is_told_though_the_words_moved() -> None:
    text = f"The ferry runs from June.\n\nInvestigators have found the cause of the fire.\n\nThe mayor thanked them. The dam above Krosno is not {DAM}. Bread costs as much."
    found = ask(
        text,
        DAM,
        prefix=f"The ferry runs from June.\n\n{BEFORE}",
        suffix=".\n\nInvestigators have found the cause of the fire.",
    )
    assert found.status is Status.CHANGED


def test_what_the_context_denies_itself_is_as_it_was() -> None:
    text = f"The ferry runs from July. The dam above Krosno is not {DAM}. Investigators have found the cause."
    assert ask(text, DAM, prefix=f"{BEFORE}not ").status is Status.FOUND
