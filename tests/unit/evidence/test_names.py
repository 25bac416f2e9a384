"""Names, and the spellings that are one name."""

from __future__ import annotations

import pytest

from harness.evidence.names import names, same_name


def _values(text: str, language: str = "en", also: str = "") -> list[str]:
    return [value for *_, value in names(text, language, also)]


@pytest.mark.parametrize(
    ("language", "text", "value"),
    [
        ("en", "in Kursk", "kursk"), ("uk", "у Курську", "kursk"), ("ru", "в Курске", "kursk"), ("ko", "쿠르스크에서", "kursk"), ("fr", "à Koursk", "kursk"),
        ("en", "to Kiev", "kyiv"), ("uk", "до Києва", "kyiv"), ("ko", "북한군은", "north korea"), ("uk", "з Північної Кореї", "north korea"),
        ("en", "the NIS", "nis"), ("ko", "국정원은", "nis"), ("en", "with Zelensky", "zelenskyy"), ("uk", "з Зеленським", "zelenskyy"), ("de", "in Moskau", "moscow"),
    ],
)  # fmt: skip
def test_spellings_of_one_name(language: str, text: str, value: str) -> None:
    assert _values(text, language) == [value]


@pytest.mark.parametrize(
    ("language", "text", "expected"),
    [
        ("en", "The troops left.", []),
        ("en", "Officials said so.", []),
        ("en", "Following that, they left.", []),
        ("en", "Kelly said so.", ["kelly"]),
        ("en", "Sabrina Singh spoke.", ["sabrina", "singh"]),
        ("en", "They told us.", []),
        ("en", "They told US officials.", ["united states"]),
        ("en", "It hit the Northern Fleet.", ["northern", "fleet"]),
        ("en", "Putin's aide left.", ["putin"]),
        ("en", "President Macron left.", ["macron"]),
        ("uk", "Військові повідомили про це.", []),
        ("uk", "Про це сказав Буданов.", ["budanov"]),
        ("de", "Der Bericht lag vor.", []),
        ("de", "Man sah die Kolonne in Brjansk.", ["bryansk"]),
        ("uk", "Північна Осетія", ["осетія", "північна"]),
    ],
)
def test_capitals(language: str, text: str, expected: list[str]) -> None:
    assert sorted(_values(text, language)) == sorted(expected)


def test_a_word_in_lower_case_elsewhere_is_no_name() -> None:
    assert _values("Convoys left.", also="Some convoys left.") == []
    assert _values("Convoy left; the convoy was long.") == []


def test_grammatical_cases_are_one_name() -> None:
    assert same_name("залужний", "залужного")
    assert same_name("песков", "пескова")
    assert not same_name("песков", "петров")
    assert not same_name("singh", "singha")


@pytest.mark.parametrize(
    ("language", "text", "initials"),
    [
        ("fr", "M. Lefort a parlé.", []),
        ("fr", "J. M. Lefort a parlé.", ["J", "M"]),
        ("en", "M. Lefort spoke.", ["M"]),
        ("en", "It was read by R. D. Holloway.", ["R", "D"]),
    ],
)
def test_initials_are_names_and_monsieur_is_none(language: str, text: str, initials: list[str]) -> None:
    assert [text[start:end] for start, end, _ in names(text, language) if end - start == 1] == initials
