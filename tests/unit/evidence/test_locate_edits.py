"""What editors make of a sentence, found again: other figures and forms of figures, two sentences of one, clauses in another order, shorter and longer."""

from __future__ import annotations

import pytest

from harness.evidence.answer import Answer, answer
from harness.evidence.plain import read_plain
from harness.model.registry import TextQuote

AROUND = "The river rose on Monday. Schools stayed shut.\n\n{}\n\nNobody was hurt in the fire at the mill.\n"
VOTE = "The council in Ashford approved 2,400 new flats on 12 March 2024 after a debate of six hours."
FAR = "The council in Redcar did not approve 2,900 new flats on 12 May 2024 after a debate of nine hours."


def of(text: str, quote: str, language: str = "en", prefix: str = "", suffix: str = "") -> Answer:
    return answer(read_plain(text, language=language), TextQuote(exact=quote, prefix=prefix, suffix=suffix))


@pytest.mark.parametrize(
    ("language", "page", "quote"),
    [
        ("en", "1.5 million people fled.", "1,500,000 people fled."),
        ("en", "15 mines were found on July 7, 2023.", "Fifteen mines were found on July 7, 2023."),
        ("uk", "Судно везло 2,5 мільйона літрів нафти.", "Судно везло 2 500 000 літрів нафти."),
        ("pl", "Z miasta wyjechało 3 tys. osób.", "Z miasta wyjechało 3000 osób."),
        ("fr", "Les ventes ont augmenté de dix-huit euros.", "Les ventes ont augmenté de 18 euros."),
        ("fr", "Il en reste quatre-vingt-dix-sept.", "Il en reste 97."),
        ("hi", "तीन सौ चालीस घर डूब गए।", "340 घर डूब गए।"),
        ("ja", "家屋三百四十棟が水につかった。", "家屋340棟が水につかった。"),
    ],
)
def test_the_same_figures_written_otherwise_are_found(language: str, page: str, quote: str) -> None:
    got = of(AROUND.format(page), quote, language)
    assert got.status.value == "found", got
    assert got.matched == page


@pytest.mark.parametrize(
    "page",
    [
        "The council in Ashford approved 2,400 new flats on 12 March 2024.",
        "The council in Ashford approved 2,400 new flats on 12 March 2024. The debate had lasted six hours.",
        "After a debate of six hours, 2,400 new flats were approved by the council in Ashford on 12 March 2024.",
        "Councillors in Ashford gave the go-ahead for 2,400 new homes on 12 March 2024 following six hours of discussion.",
        "The council in Ashford, which has been short of housing for a decade, approved 2,400 new flats on 12 March 2024 after a debate of six hours.",
        "The council in Ashford approved 4,200 new flats on 21 March 2024 after a debate of six hours.",
        "The council in Redcar approved 4,200 new flats on 12 March 2024 after a debate of six hours.",
    ],
)
def test_what_an_editor_made_of_it_is_the_passage_whole(page: str) -> None:
    for text in (AROUND.format(page), AROUND.format(page) + "\n" + FAR):
        got = of(text, VOTE)
        assert got.status.value in ("changed", "ambiguous") if text.endswith(FAR) else got.status.value == "changed", (
            got
        )
        assert got.matched in (page, None), got
    got = of(AROUND.format(page), VOTE, prefix="Schools stayed shut.\n\n", suffix="\n\nNobody was hurt")
    assert (got.status.value, got.matched) == ("changed", page)


@pytest.mark.parametrize(
    ("prefix", "suffix"), [("", ""), ("Schools stayed shut.\n\n", ""), ("Schools stayed shut.\n\n", "\n\nNobody was")]
)
def test_one_with_all_facts_another_is_not_the_passage(prefix: str, suffix: str) -> None:
    got = of("Schools stayed shut.\n\nNobody was hurt in the fire at the mill.\n\n" + FAR, VOTE, "en", prefix, suffix)
    assert got.status.value in ("absent", "ambiguous"), got


def test_the_time_of_a_ticker_s_entry_is_no_part_of_its_sentence() -> None:
    page = "09:07 – Schools stayed shut.\n10:14 – " + VOTE.replace("2,400", "4,200") + "\n11:21 – Nobody was hurt.\n"
    got = of(page, VOTE)
    assert got.matched == VOTE.replace("2,400", "4,200")
    assert [c.kind.value for c in got.changes] == ["number"]


def test_words_left_out_are_not_looked_for_from_a_near_duplicate_on() -> None:
    page = AROUND.format(FAR.replace("Redcar", "Ashford").replace("did not approve", "approved") + "\n\n" + VOTE)
    got = of(page, "The council in Ashford approved … on 12 March 2024 after a debate of six hours.")
    assert (got.status.value, got.matched) == ("found", VOTE)


def test_a_negation_of_what_was_ruled_out_is_named() -> None:
    got = of(AROUND.format("He ruled out new elections."), "He didn't rule out new elections.")
    assert "negation" in {c.kind.value for c in got.changes}


def test_a_word_that_was_replaced_is_told_once() -> None:
    got = of(AROUND.format("The goods came by sea to the port."), "The goods came by ship to the port.")
    assert [(c.kind.value, c.before, c.after) for c in got.changes] == [("wording", "ship", "sea")]


def test_a_length_of_time_is_no_time_of_day() -> None:
    quote, page = "Ils ont voté après six heures de débat.", "Ils ont voté après 6 heures de débat."
    assert of(AROUND.format(page), quote, "fr").status.value == "found"


def test_the_rest_of_its_own_sentence_tells_no_passage_from_its_near_duplicate() -> None:
    page = (
        "Schools stayed shut.\n\n" + VOTE.replace("2,400", "2,900") + "\n\nNobody was hurt in the fire at the mill.\n"
    )
    got = of(page, "approved 2,400 new flats on 12 March 2024 after", "en", "The river rose on Monday, and the mayor had gone. The council in Ashford ", " a debate of six hours. Volunteers handed out soup.")  # fmt: skip
    assert got.status.value in ("absent", "ambiguous"), got


def test_a_translation_is_not_the_passage() -> None:
    quote = "Velmora wurde 1974 gegründet, beschäftigt 3.800 Menschen an 12 Standorten und setzte im vergangenen Jahr 640 Millionen Euro um."
    page = "Am Montag regnete es.\n\nVelmora was founded in 1974, employs 3,800 people at 12 sites and had sales of 640 million euros last year.\n"
    assert of(page, quote, "de").status.value == "absent"
    reworded = "Seit 1974 gibt es Velmora; das Unternehmen mit 3.800 Menschen an 12 Standorten setzte im vergangenen Jahr 640 Millionen Euro um."
    assert of(page + "\n" + reworded, quote, "de").matched == reworded


@pytest.mark.parametrize(
    ("quote", "suffix", "page", "matched"),
    [
        ("El hospital gastó 407", "", "El hospital gastó 542 millones de euros.", "El hospital gastó 542"),
        ("El hospital gastó 640", " millones de", "El hospital gastó 460 millones de euros.", "El hospital gastó 460"),
        ("More than 11,000", "", "More than 12 thousand troops came.", "More than 12 thousand"),
    ],
)
def test_a_quote_that_ends_with_a_figure_is_answered_to_the_figure(
    quote: str, suffix: str, page: str, matched: str
) -> None:
    language = "es" if quote.startswith("El") else "en"
    got = of(f"Llovió el lunes.\n\n{page}\n", quote, language, prefix="Llovió el lunes.\n\n", suffix=suffix)
    assert (got.status.value, got.matched) == ("changed", matched)


ROWS = [
    "In Hessen lag die Quote im Mai bei 4,1 Prozent, das sind 12.300 Menschen.",
    "In Bremen lag die Quote im Mai bei 5,6 Prozent, das sind 9.840 Menschen.",
    "In Sachsen lag die Quote im Mai bei 2,8 Prozent, das sind 3.060 Menschen.",
]


def test_a_row_that_moved_is_not_the_row_that_took_its_place() -> None:
    lead = "Die Bürgermeisterin dankte den Helfern.\n"
    got = of(lead + " ".join(ROWS[::-1]), ROWS[0], "de", prefix=lead)
    assert got.status.value in ("found", "moved")
    assert got.matched == ROWS[0]
    # Where it went nowhere else, and all that stood around it stays, it was brought up to date.
    edited = ROWS[0].replace("4,1", "4,7").replace("12.300", "13.200")
    got = of(lead + " ".join([edited, *ROWS[1:]]), ROWS[0], "de", prefix=lead, suffix=" " + ROWS[1])
    assert (got.status.value, got.matched) == ("changed", edited)


def test_a_lookalike_that_came_in_beside_it_does_not_win_by_its_place() -> None:
    edited = ROWS[0].replace("4,1", "4,7")
    lead = "Die Bürgermeisterin dankte den Helfern.\n"
    got = of(f"{lead}{ROWS[2]}\n{edited}\nEs regnete.", ROWS[0], "de", prefix=lead)
    assert got.status.value == "ambiguous"
    assert of(f"{lead}{edited}\n{ROWS[2]}\nEs regnete.", ROWS[0], "de", prefix=lead).matched == edited


def test_a_passage_whose_neighbour_was_edited_as_well_is_told_by_the_paragraph_beyond() -> None:
    quote, suffix = VOTE, " The vote was broadcast on local radio.\n\nAn inquiry into the fire has been opened."
    page = VOTE.replace("2,400", "4,200")
    text = f"Rain fell.\n\n{page} Trains ran again by noon.\n\nAn inquiry into the fire has been opened. Shops were shut.\n"
    got = of(text, quote, suffix=suffix)
    assert (got.status.value, got.matched) == ("changed", page)
    # Not where another of its make stands on the page.
    assert of(text + "\n" + VOTE.replace("Ashford", "Redcar"), quote, suffix=suffix).status.value != "changed"


def test_of_two_near_duplicates_none_is_taken_when_nothing_stands_beside_either() -> None:
    caption = "Rescue workers search a house in {} for six people."
    old = f"Bread got dearer.\n{caption.format('Karsley')}\nShops were shut.\n"
    text = f"{caption.format('Tenby')}\nRain fell.\nBread got dearer.\nThe mayor spoke for an hour in the square, and thanked the crews.\n{caption.format('Wexley')}\nIt was dark.\n"
    got = of(text, caption.format("Karsley"), prefix=old[: old.index("Rescue")])
    assert got.status.value in ("ambiguous", "absent")


def test_one_sentence_made_two_along_with_an_edit_is_answered_by_both() -> None:
    quote = "The harbour board of Port Selwyn bought 14 electric tugs from Hallam Marine in October 2023."
    page = "The harbour board of Port Selwyn bought 19 electric tugs in October 2023. The maker was Hallam Marine."
    got = of(f"Rain fell.\n\n{page} The last of them was late.\n", quote)
    assert (got.status.value, got.matched) == ("changed", page)


def test_a_correction_that_quotes_the_words_says_that_they_were_there() -> None:
    now = "Judge Nora Pike ruled on 24 May that the ministry had paid 620 farmers too little."
    was = "Judge Amelia Thorne ruled on 14 May that the ministry had paid 620 farmers too little."
    text = f"Rain fell.\n\n{now} It may appeal.\n\nCorrection: An earlier version of this article said: “{was}”\n"
    assert (of(text, was).status.value, of(text, was).matched) == ("changed", now)


def test_a_near_duplicate_is_not_taken_while_the_passage_stands_in_other_words() -> None:
    quote = "21日午前、石川県輪島市で震度5弱の揺れを観測した。"
    twin = "21日午前、石川県珠洲市で震度5強の揺れを観測した。"
    page = f"{twin}\n\n石川県輪島市では21日午前、震度5弱の揺れがあった。気象庁によると、震源の深さは約10キロだった。\n"
    assert of(page, quote, "ja").status.value == "ambiguous"


def test_a_heading_that_lacks_a_day_is_not_the_sentence_that_was_withdrawn() -> None:
    quote = "O Tribunal de Santarém absolveu na terça-feira um bombeiro de Abrantes acusado de fogo posto."
    page = "Tribunal de Santarém absolve bombeiro de Abrantes\n\nNuno Salgueiro, de 33 anos, estava em prisão preventiva.\n"
    assert of(page, quote, "pt").status.value == "absent"


def test_the_end_of_a_sentence_that_stands_in_another_is_not_the_one_that_was_reworded_behind_its_own_beginning() -> (
    None
):
    lines = (
        "화산시 창고에는 곡물 358톤이 보관돼 있다고 항만 당국이 집계했다.",
        "검찰은 조사받은 593명에 그가 포함됐다고 밝혔다. 송정 다리는 화물차 통행이 금지된다고 국장이 말했다.",
        "서천 병원은 임시 인력에 62만 원을 썼다. 해남항 창고에는 곡물 35톤이 보관돼 있다고 항만 당국이 {}.",
        "북평 다리는 내년부터 화물차 통행이 금지된다고 국장이 말했다.",
    )
    quote, prefix = (
        "보관돼 있다고 항만 당국이 집계했다.",
        "다.\n서천 병원은 임시 인력에 62만 원을 썼다. 해남항 창고에는 곡물 35톤이 ",
    )
    got = of("\n".join(lines).format("집계해 발표했다"), quote, "ko", prefix=prefix)
    assert (got.status.value, got.matched) == ("changed", "보관돼 있다고 항만 당국이 집계해 발표했다.")
    # Where it stands behind its own beginning, the other counts for nothing.
    text = "\n".join(lines).format("집계했다")
    got = of(text, quote, "ko", prefix=prefix)
    assert (got.status.value, got.start) == ("found", text.rindex("보관돼"))


def test_a_neighbours_last_sign_says_nothing_of_where_a_passage_stands() -> None:
    text = "비가 많이 왔다.\n회의는 다섯 시간 동안 이어졌고 아무것도 결정되지 않았다.\n눈이 왔다.\n"
    got = of(text, "아무것도 결정되지 않았다.", "ko", prefix="다.\n시장은 화요일에 발표했고 의회에서는 ")
    assert got.status.value == "moved"


def test_nobody_can_tell_where_the_rest_of_a_sentence_stands_around_other_words_and_other_facts_around_the_very_words() -> (
    None
):
    text = (
        "Die Prüfer fanden Spuren von Blei. Die Bergwacht holte am 9. Mai 2021 861 Wanderer vom Grat oberhalb von {}, verletzt wurde niemand.\n\n"
        "{}Walburga Stein trat am 28. September 2021 als Kassenwart zurück.\n"
    )
    twin = "Die Bergwacht holte am 11. Dezember 2020 39 Wanderer vom Grat oberhalb von Kirchdorf, verletzt wurde niemand.\n\n"
    frame = {"prefix": "ai 2021 861 Wanderer vom ", "suffix": " verletzt wurde niemand.\n\nWalburga Stein trat "}
    quote = "Grat oberhalb von Kirchdorf,"
    assert of(text.format("Neudorf", twin), quote, "de", **frame).status.value == "ambiguous"
    assert of(text.format("Kirchdorf", twin), quote, "de", **frame).status.value == "found"
    assert of(text.format("Kirchdorf", ""), quote, "de", **frame).status.value == "found"
    assert of(text.format("Neudorf", ""), quote, "de", **frame).status.value == "changed"


def test_a_quote_with_a_gap_is_not_put_together_from_a_twins_beginning_and_the_end_of_its_own_sentence_edited() -> None:
    twin = (
        "杜氏の北沢誠さんは昨日、スペインから帰国した。\n\n松本の酒蔵、来春再開\n\n松本市の酒蔵は来年三月に再開する。"
    )
    quote, text = "杜氏の北沢誠 [...] 一昨日、イタリアから帰国した。", "杜氏の{}誠さんは一昨日、イタリアから帰国した。"
    assert of(f"{twin}{text.format('宮沢')}\n\n23人が閲覧中\n", quote, "ja").status.value in ("changed", "ambiguous")
    assert of(f"{twin}{text.format('北沢')}\n\n23人が閲覧中\n", quote, "ja").status.value == "found"
    assert of(f"{text.format('北沢')}\n\n23人が閲覧中\n", quote, "ja").status.value == "found"


@pytest.mark.parametrize(
    ("language", "page", "quote", "prefix", "suffix", "matched"),
    [
        # A figure is answered by a figure, at either end.
        ("en", "On 11 December 2020 rescuers brought 552 hikers off the ridge at Selby, nobody was hurt.\nRain fell.", "15 July 2020 rescuers brought 552 hikers off the ridge", "", " at Selby, nobody was hurt.", "11 December 2020 rescuers brought 552 hikers off the ridge"),
        # A quote that begins with a name inside a sentence begins there where nothing before it was given.
        ("fr", "Le pont de Argenteuse sera fermé aux camions à partir du 12 mars 2023, a précisé la préfecture.\nIl pleut.", "Argenteuse sera fermé aux camions à partir du 23 août 2022, a précisé la préfecture.", "", "\nIl pleut.", "Argenteuse sera fermé aux camions à partir du 12 mars 2023, a précisé la préfecture."),
        # A name is answered by a name, not by the verb behind it that ends alike.
        ("de", "Alle der 229 Fahrgäste des Nachtzuges nach Nordwiek blieben unverletzt.\nEs regnet.", "Fahrgäste des Nachtzuges nach Altenhagen", "Alle der 229 ", "", "Fahrgäste des Nachtzuges nach Nordwiek"),
        # A word is answered by its own other form.
        ("uk", "Дощ минув. Міст у Великій Лузі можуть закрити для вантажівок.\nДощ.", "Міст у Великій Лузі закриють", "Дощ минув. ", "", "Міст у Великій Лузі можуть закрити"),
        # A quote that began behind a figure's digits does not begin with them.
        ("en", "Repairs will cost 12,925 million dollars, a sum that the town cannot raise.\nRain fell.", "thousand dollars, a sum that", "", " the town cannot raise.", "million dollars, a sum that"),
        ("de", "Das Haus in Nordwiek gab 84.954 Tausend Euro für Personal aus, sagte Petra Lohmann.", "Millionen Euro für Personal", "Haus in Nordwiek gab 84.954 ", " aus, sagte Petra Lohmann.", "Tausend Euro für Personal"),
    ],
)  # fmt: skip
def test_where_an_edited_part_of_a_sentence_begins_and_ends(language: str, page: str, quote: str, prefix: str, suffix: str, matched: str) -> None:  # fmt: skip
    assert of(page, quote, language, prefix, suffix).matched == matched


@pytest.mark.parametrize(
    ("language", "page", "quote", "prefix", "suffix", "matched"),
    [
        # Most of a short quote may be the one fact that is another; the rest of its sentence, or a neighbour, stands.
        ("fr", "La route est fermée, a précisé la préfecture.\nLes secours ont redescendu quarante randonneurs de la crête ce matin.\nLe parquet de Selbes affirme que Lucien Peyrac figure parmi les 391 personnes entendues. Margaux Thibert a dépensé 12 euros.", "que Margaux Thibert figure", ", a précisé la préfecture.\nLe parquet de Selbes affirme ", " parmi les 391 personnes entendues. Margaux Thiber", "que Lucien Peyrac figure"),
        ("es", "Llovió.\nEl puente de Selba cerrará a los camiones desde el 19 de noviembre de 2023, explicó el ayuntamiento.\nEl hospital de Puerto Albar gastó mucho.", "desde el 23 de agosto de 2022,", "", " explicó el ayuntamiento.\nEl hospital de Puerto Albar gas", "desde el 19 de noviembre de 2023,"),
        ("ja", "霧島岬 雨宮涼\n灯台の修理には三十七万円かかり、音羽市だけではまかなえない。\n救助隊は2021年2月2日、若葉台の尾根から登山者39413人を下山させ、けが人はいなかった。\n雨が降った。", "鳴海港の尾根から登", "霧島岬 雨宮涼\n救助隊は2021年2月2日、", "山者39413人を下山させ、けが人はいなかった。\n雨が降った。", "若葉台の尾根から登"),
    ],
)  # fmt: skip
def test_one_fact_of_a_passage_is_another(language: str, page: str, quote: str, prefix: str, suffix: str, matched: str) -> None:  # fmt: skip
    got = of(page, quote, language, prefix, suffix)
    assert (got.status.value, got.matched) == ("changed", matched), got


def test_a_headline_in_capitals_is_not_found_in_the_lead_while_another_stands_in_its_place() -> None:
    lead = "Renault quitte Sandouville, regrette le maire.\n\nIl pleut depuis lundi."
    got = of(f"STELLANTIS QUITTE SANDOUVILLE\n\n{lead}", "RENAULT QUITTE SANDOUVILLE", "fr")
    assert got.status.value in ("changed", "ambiguous"), got
    assert of(f"RENAULT QUITTE SANDOUVILLE\n\n{lead}", "RENAULT QUITTE SANDOUVILLE", "fr").status.value == "found"
    assert of(lead, "RENAULT QUITTE SANDOUVILLE", "fr").status.value == "found"
