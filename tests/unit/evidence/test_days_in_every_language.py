"""Days in the forms that news has them in, told as such in sentences whose language nobody named."""

from __future__ import annotations

import pytest

from harness.evidence.difference import difference
from harness.evidence.lexicon import told
from harness.evidence.tokens import critical_tokens
from harness.model.passage import TokenKind

_TOLD = {"number", "date", "name", "negation"}


def kinds(before: str, after: str, language: str = "en") -> set[str]:
    """The kinds of fact that are told as changed, either way."""
    found = [
        {c.kind.value for c in difference(*sides, language).changes} & _TOLD
        for sides in ((before, after), (after, before))
    ]
    assert found[0] == found[1]
    return found[0]


def days(text: str, language: str = "en") -> list[str]:
    return [t.value for t in critical_tokens(text, language) if t.kind is TokenKind.DATE]


@pytest.mark.parametrize(
    ("code", "text"),
    [
        ("es", "Renfe reabre la línea de Soria en marzo"),
        ("pl", "Litewscy strażacy odlecieli w poniedziałek"),
        ("it", "Brindisi, il porto riapre ad aprile"),
        ("tr", "Sinop limanı nisanda açılıyor"),
        ("sv", "De finska byggarna kom förra veckan och bor hos grannarna."),
        ("ro", "Spitalul din Bacău se redeschide vineri"),
        ("fi", "Mylly on ollut kiinni maaliskuusta, mutta se avataan elokuussa"),
        ("hu", "A malom januárban nyílik meg"),
    ],
)  # fmt: skip
def test_months_and_letters_tell_the_language_of_a_short_sentence(code: str, text: str) -> None:
    assert told(text, "en") == code


@pytest.mark.parametrize(
    "text",
    [
        "The café owner met his fiancée on Monday in Paris.",
        "Julio Cortázar's Rayuela",
        "Plácido Domingo to sing in Salzburg in August",
        "Schröder, Müller and Søren in São Paulo",
        "Le Monde, La Repubblica and El País report on leak",
    ],
)
def test_names_and_loanwords_do_not_make_another_language(text: str) -> None:
    assert told(text, "en") == "en"


@pytest.mark.parametrize(
    ("code", "before", "after"),
    [
        ("el", "Ο μύλος ανοίγει τον Μάρτιο.", "Ο μύλος ανοίγει τον Ιούνιο."),
        ("ar", "ستفتح الطاحونة في مايو.", "ستفتح الطاحونة في مارس."),
        ("he", "הטחנה תיפתח שוב במאי.", "הטחנה תיפתח שוב במרץ."),
        ("hi", "चक्की जून में फिर खुलेगी।", "चक्की मई में फिर खुलेगी।"),
        ("fa", "آسیاب در مه باز می‌شود.", "آسیاب در اوت باز می‌شود."),
        ("bg", "Мелницата отваря отново през юни.", "Мелницата отваря отново през март."),
        ("sr", "Млин се поново отвара у мају.", "Млин се поново отвара у јулу."),
        ("cs", "Mlýn se otevře v září.", "Mlýn se otevře v říjnu."),
        ("pl", "Młyn zostanie otwarty w maju.", "Młyn zostanie otwarty w lutym."),
        ("ro", "Moara se redeschide în mai.", "Moara se redeschide în august."),
        ("da", "Møllen åbner igen i maj.", "Møllen åbner igen i marts."),
        ("nl", "De molen gaat weer open in mei.", "De molen gaat weer open in juni."),
        ("id", "Kilang itu dibuka lagi pada mei.", "Kilang itu dibuka lagi pada juli."),
        ("it", "Il mulino riapre a luglio.", "Il mulino riapre a giugno."),
        ("tr", "Değirmen ocak sonunda açılıyor.", "Değirmen ekim sonunda açılıyor."),
        ("tr", "Değirmen Ocak'ta açılıyor.", "Değirmen Mart'ta açılıyor."),
        ("vi", "Nhà máy sẽ mở lại vào tháng tư.", "Nhà máy sẽ mở lại vào tháng mười."),
        ("ru", "Мельницу откроют в июне.", "Мельницу откроют в июле."),
        ("et", "Veski avatakse märtsis.", "Veski avatakse juunis."),
        ("lt", "Malūnas vėl atidaromas kovą.", "Malūnas vėl atidaromas gegužę."),
        ("lv", "Dzirnavas atkal atvērs martā.", "Dzirnavas atkal atvērs jūnijā."),
        ("sk", "Mlyn sa otvorí v máji.", "Mlyn sa otvorí v júni."),
        ("be", "Млын адкрыюць у студзені.", "Млын адкрыюць у чэрвені."),
        ("ko", "방앗간은 삼월에 다시 문을 연다.", "방앗간은 오월에 다시 문을 연다."),
    ],
)  # fmt: skip
def test_a_month_that_stands_alone_is_a_day(code: str, before: str, after: str) -> None:
    assert kinds(before, after, code) == {"date"}


@pytest.mark.parametrize(
    "text", ["Critics welcomed Theresa May's plan.", "Târgul se ține în mai multe orașe."]
)  # fmt: skip
def test_words_that_are_as_months_are_called_are_no_days(text: str) -> None:
    assert days(text) == []
