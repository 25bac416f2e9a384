"""What stands on a page is not always all of it: texts that break off, headings over nothing, walls and failures in frames."""

from __future__ import annotations

from typing import Any

import pytest

from harness.capture.features import in_place
from harness.capture.gate import judge
from harness.capture.gate_sentences import asks_back, freely, split, unloaded
from harness.capture.gate_words import concepts, matched, offers
from harness.model.snapshot import Outcome
from tests.corpus.gate.makes import TEXT
from tests.unit.capture.test_gate import blocks, features
from tests.unit.capture.test_gate_lines import TEASERS
from tests.unit.capture.test_gate_of_the_web import linked

HEADING = ("h1", "Harbour levy doubled")
BEGUN = ("p", "The harbour board voted on Monday to double the levy on vessels over 20 metres.")


def named(*below: tuple[str, str], **more: Any) -> Outcome:
    return judge(features(title="Harbour levy doubled", **blocks(HEADING, BEGUN, *below), **more)).outcome


@pytest.mark.parametrize(
    ("broken", "leads"),
    [
        ("Skippers had not been asked, said Tom Arkle, who owns two …", "Continue reading in the app"),
        ("Skippers had not been asked, said Tom Arkle, who [+2431 chars]", "Read the full story at gazette.example"),
        ("Skippers had not been asked, said Tom Arkle, who owns […]", "Read the full story at gazette.example"),
    ],
)
def test_a_text_that_breaks_off_before_what_leads_to_its_rest_is_cut_short(broken: str, leads: str) -> None:
    assert named(("p", broken), ("p", leads)) is Outcome.PARTIAL
    # Who asks something in exchange keeps the rest back.
    assert named(("p", broken), ("p", leads), ("p", "Subscribe for £2 a week.")) is Outcome.PAYWALL
    assert named(("p", broken.partition(",")[0] + ", he said."), BEGUN) is Outcome.COMPLETE


@pytest.mark.parametrize(
    "said",
    [
        "Sorry, the rest of this article could not be loaded.",
        "Earlier entries could not be loaded.",
        "Weitere Absätze konnten nicht geladen werden.",
        "Impossible de charger la suite.",
        "No se ha podido cargar el resto.",
        "Nie udało się wczytać dalszej części.",
        "Не удалось загрузить продолжение.",
    ],
)
def test_a_text_whose_rest_could_not_be_loaded_is_cut_short(said: str) -> None:
    assert unloaded(said)
    assert named(("p", said)) is Outcome.PARTIAL


@pytest.mark.parametrize(
    "said", ["Comments could not be loaded.", "The video could not be loaded.", "Skippers said the rest could wait."]
)
def test_what_stands_beside_a_text_is_not_its_rest(said: str) -> None:
    assert not unloaded(said)
    assert named(BEGUN, ("p", said)) is Outcome.COMPLETE


def test_a_text_that_breaks_off_over_what_is_still_being_loaded_is_cut_short() -> None:
    assert (
        named(("p", "Skippers had not been asked, and several would leave for"), ("p", "Loading…")) is Outcome.PARTIAL
    )
    assert named(BEGUN, ("p", "Loading…")) is Outcome.COMPLETE


@pytest.mark.parametrize(
    ("question", "heading"),
    [
        ("Was this page useful?", "Planning register"),
        ("War diese Seite hilfreich?", "Bauregister"),
        ("¿Te ha sido útil esta página?", "Registro"),
    ],
)
def test_a_question_whether_the_page_was_of_use_says_nothing_of_it(question: str, heading: str) -> None:
    assert asks_back(question)
    empty = blocks(("h1", heading), ("p", question))
    assert [line.text for line in features(title=heading, **empty).lines] == [heading]
    assert judge(features(title=heading, **empty, scripts=2, pictured=False)).outcome is Outcome.EMPTY_SHELL
    assert not asks_back("Was this page of the ledger written by the same hand?")


def test_a_heading_over_nothing_is_an_empty_shell_unless_something_is_shown_or_told() -> None:
    alone = {"title": "Mill to close with loss of 118 jobs", **blocks(("h1", "Mill to close with loss of 118 jobs"))}
    assert judge(features(**alone, scripts=1, pictured=False)).outcome is Outcome.EMPTY_SHELL
    assert judge(features(**alone, scripts=1, pictured=True)).outcome is Outcome.COMPLETE
    assert (
        judge(features(title="Harbour", **blocks(HEADING, BEGUN), scripts=1, pictured=False)).outcome
        is Outcome.COMPLETE
    )


def test_a_signed_headline_over_teasers_alone_has_lost_its_text() -> None:
    rows = [(tag, text) for pair in TEASERS for tag, text in zip(("h3", "p"), pair, strict=True)]
    links = [headline for headline, _ in TEASERS]
    signed = linked(blocks(("h1", "Otters return to the Calder"), ("div", "By Priya Nair"), *rows), *links)
    assert judge(features(title="Courier", **signed)).outcome is Outcome.EMPTY_SHELL
    told = ("p", "Two otters were filmed below the weir on Sunday, the first since 1978.")
    whole = linked(blocks(("h1", "Otters return to the Calder"), ("div", "By Priya Nair"), told, *rows), *links)
    assert judge(features(title="Courier", **whole)).outcome is Outcome.COMPLETE


@pytest.mark.parametrize(
    "said",
    [
        "Your search did not match any articles.",
        "Die Suche ergab leider keine Treffer.",
        "Votre recherche ne correspond à aucun article.",
        "La búsqueda no ha dado resultados.",
    ],
)
def test_a_search_that_matches_nothing_found_nothing(said: str) -> None:
    page = blocks(("h1", "“otters-return-calder-1182”"), ("p", said))
    assert judge(features(title="Courier", **page)).outcome is Outcome.SOFT_404


def test_an_expression_where_the_heading_should_stand_was_to_be_filled() -> None:
    told = blocks(("h1", "{{ article.title }}"), ("p", "Published by the harbour office of Selmar on 3 May 2026."))
    assert judge(features(title="Selmar", **told)).outcome is Outcome.EMPTY_SHELL
    about = blocks(
        ("h1", "What {{ title }} stands for"), ("p", "Whoever opened the page on 3 May saw braces, the office said.")
    )
    assert judge(features(title="Selmar", **about)).outcome is Outcome.COMPLETE


def test_an_article_that_declares_itself_free_is_none_that_is_sold() -> None:
    story = [("p", sentence) for sentence in TEXT["en"] * 2]
    asks = (
        ("h3", "Support local journalism"),
        ("p", "From £5 a month you can read all of our reports."),
        ("p", "Already a subscriber? Log in."),
    )
    free = {"ld:isAccessibleForFree": "true"}
    assert named(*story, *asks) is Outcome.PAYWALL
    assert named(*story, *asks, meta=free) is Outcome.COMPLETE
    assert named(*story, *asks, meta=free, locked=True) is Outcome.PAYWALL
    assert named(*story[:2], *asks, meta=free) is Outcome.PAYWALL
    assert freely("This article is free, thanks to our subscribers.")
    assert not freely("This article is free for subscribers.")


def test_a_page_that_declares_itself_sold_and_shows_two_sentences_is_walled() -> None:
    assert named(BEGUN, meta={"ld:isAccessibleForFree": "False"}) is Outcome.PAYWALL
    assert named(BEGUN) is Outcome.COMPLETE


def test_what_is_quoted_stays_in_one_sentence() -> None:
    said = "“Page not found. It may have been moved.” Twelve papers say so. None jokes."
    assert list(split(said)) == ["“Page not found. It may have been moved.” Twelve papers say so.", "None jokes."]
    assert list(split("He said “no. She left. It rained.")) == ["He said “no.", "She left.", "It rained."]


def test_a_post_in_a_thread_may_be_about_what_notices_say() -> None:
    heading = ("h1", "[SOLVED] Error 522 after moving host")
    answer = ("p", "Check the firewall. That was it in 9 of 10 cases.")
    told = ("p", "Since I moved the wiki I get “Error 522: Connection timed out” on every second request. Any ideas?")
    post = blocks(heading, ("div", "tinker77 2026-02-03"), told, answer)
    assert judge(features(title=heading[1], **post)).outcome is Outcome.COMPLETE
    undated = blocks(
        ("h1", "Error 522"), ("p", "I can't reach the server. Connection timed out. Please try again later.")
    )
    assert judge(features(title="Error 522", **undated)).outcome is Outcome.ERROR_PAGE


def test_a_frame_is_read_where_it_stands() -> None:
    def run(block: int, y: float, x: float = 0) -> dict[str, Any]:
        return {
            "text": "Subscribe for £2 a week" if block > 3 else str(block),
            "block": block,
            "boxes": [[x, y, 400, 20, 1]],
        }

    page = [{"id": n} for n in range(4)]
    framed = [*page, {"id": 4, "frame": 1}, {"id": 5, "frame": 1}]
    # A heading, a paragraph, a column beside them, teasers below; and a frame between the paragraph and the teasers.
    runs = [run(0, 0), run(1, 40), run(2, 60, x=500), run(3, 400), run(4, 100), run(5, 130)]
    assert [r["block"] for r in in_place(runs, framed)] == [0, 1, 4, 5, 2, 3]
    # One that stands over everything, as a layer does, or that nobody sees, is read last.
    over = [*runs[:4], run(4, -5), run(5, 10)]
    assert [r["block"] for r in in_place(over, framed)] == [0, 1, 2, 3, 4, 5]
    silent = [*runs[:4], *({**r, "text": "Weather"} for r in runs[4:])]
    assert [r["block"] for r in in_place(silent, framed)] == [0, 1, 2, 3, 4, 5]
    unseen = [*runs[:4], *({**r, "visible": False} for r in runs[4:])]
    assert [r["block"] for r in in_place(unseen, framed)] == [0, 1, 2, 3, 4, 5]


FIRE = {
    "en": (
        "A fire destroyed a warehouse on the industrial estate on Tuesday.",
        "Five workers were treated at the scene.",
    ),
    "es": (
        "Un incendio destruyó el martes una nave en el polígono.",
        "Cinco trabajadores fueron atendidos en el lugar.",
    ),
    "fr": ("Un incendie a détruit mardi un entrepôt, selon les pompiers.", "Cinq ouvriers ont été soignés sur place."),
    "it": ("Un incendio ha distrutto martedì un capannone.", "Cinque operai sono stati medicati sul posto."),
    "ko": ("화요일 산업단지의 한 창고가 불에 탔다고 소방당국이 밝혔다.", "노동자 5명이 현장에서 치료를 받았다."),
    "pl": ("Pożar zniszczył we wtorek halę w strefie przemysłowej.", "Pięciu robotników opatrzono na miejscu."),
    "ru": ("Пожар во вторник уничтожил склад в промзоне.", "Пятерых рабочих осмотрели на месте."),
    "uk": ("Пожежа у вівторок знищила склад у промзоні.", "П'ятьох робітників оглянули на місці."),
    "zh": ("消防部门说，工业区一座仓库星期二被大火烧毁。", "五名工人在现场接受治疗。"),
}


def burnt(language: str, *below: tuple[str, str]) -> Outcome:
    told = [("p", sentence) for sentence in FIRE[language]]
    return judge(features(title="14", language=language, **blocks(("h1", FIRE[language][0]), *told, *below))).outcome


@pytest.mark.parametrize(
    ("language", "last"),
    [
        ("es", "Tres siguen ingresados y el resto ya está en casa."),
        ("fr", "Le maire attend la suite."),
        ("fr", "Je publierai la suite dimanche."),
        ("it", "Due restano in ospedale, il resto è a casa."),
        ("ko", "나머지 부상자는 이미 집으로 돌아갔다."),
        ("pl", "Reszta jest już w domu."),
        ("ru", "Остальные уже дома."),
        ("uk", "Решта вже вдома."),
        ("zh", "剩余伤员已送医院。"),
    ],
)
def test_the_rest_of_the_injured_is_kept_from_nobody(language: str, last: str) -> None:
    assert burnt(language, ("p", last)) is Outcome.COMPLETE


@pytest.mark.parametrize(
    ("language", "last"),
    [
        ("en", "The rest of this story is for subscribers."),
        ("es", "El resto es solo para suscriptores."),
        ("fr", "La suite est réservée à nos abonnés."),
        ("it", "Il resto dell'articolo è riservato agli abbonati."),
        ("ko", "나머지 내용은 구독자만 볼 수 있습니다."),
        ("pl", "Reszta tekstu jest dla prenumeratorów."),
        ("ru", "Остальное — для подписчиков."),
        ("uk", "Решта тексту — для передплатників."),
        ("zh", "剩余内容仅限订阅用户。"),
    ],
)
def test_the_rest_of_a_text_is_walled_off(language: str, last: str) -> None:
    assert burnt(language, ("p", last)) is Outcome.PAYWALL


def test_more_of_a_site_is_no_offer() -> None:
    """“Plus de …” is how French sites head their teasers."""
    assert not offers("Plus de La Digue")
    assert offers("La Digue Plus")


@pytest.mark.parametrize("name", ["Kabul", "Kuwait", "사라예보", "사라토프"])
def test_a_place_is_no_word_of_notices(name: str) -> None:
    assert not [kind for kind, (core, _) in concepts().items() if matched(name, core)]


def test_a_hospital_is_no_price() -> None:
    assert not offers("시립병원")
    assert not offers("한강공원")
    assert offers("월 9900원")
    assert offers("한 달 5천 원")


def test_a_town_is_no_error() -> None:
    """Hatay, and what is an error in Turkish."""
    quake = ("p", "Hatay'ın Samandağ ilçesinde dün gece 4,3 büyüklüğünde deprem oldu.")
    page = blocks(("h1", "Hatay Valiliği"), quake, ("p", "Can kaybı yok."))
    assert judge(features(title="Hatay Valiliği", language="tr", **page)).outcome is Outcome.COMPLETE
    page = blocks(("h1", "Bir hata oluştu"), ("p", "Hatayı düzeltmeye çalışıyoruz. Lütfen daha sonra tekrar deneyin."))
    assert judge(features(title="Hata", language="tr", **page)).outcome is Outcome.ERROR_PAGE


def test_an_hour_at_the_end_of_a_text_is_no_piece_of_a_sentence() -> None:
    told = [
        ("p", "Le pont est fermé depuis lundi, a dit la mairie."),
        ("p", "On a trouvé 14 fissures dans les piles."),
        ("p", "La réparation coûtera 1,2 million."),
    ]
    page = blocks(("h1", "Le pont est fermé"), *told, ("p", "Le conseil se réunira le 19 mars à 20 h"))
    assert judge(features(title="Le pont", language="fr", **page)).outcome is Outcome.COMPLETE
    for broken in ("Les ouvriers ont trouvé 14 fissures dans les", "Les ouvriers ont commencé lundi matin à"):
        page = blocks(("h1", "Le pont est fermé"), *told, ("p", broken))
        assert judge(features(title="Le pont", language="fr", **page)).outcome is Outcome.PARTIAL


def test_a_document_that_stops_in_signs_is_no_text_cut_short() -> None:
    told = [
        ("p", "The bridge is closed, the council said."),
        ("p", "Engineers found 14 cracks in the piers."),
        ("p", "Repairs cost £1.2 million."),
    ]
    for last, outcome in (
        ("Nobody could say when the bri", Outcome.PARTIAL),
        ("@ABCDEFGHIJKLMNOPQRSTUVWXYZ_abcdefghijklmnopqrstuvwxyz{\x7f" + "\ufffd" * 60, Outcome.COMPLETE),
    ):
        markup = "".join(f"<p>{text}</p>" for _, text in told) + f"<p>{last}"
        page = blocks(("h1", "The bridge is closed"), *told, ("p", last))
        assert judge(features(title="The bridge", language="en", **page, markup=markup)).outcome is outcome


_FILL = {
    "de": (
        "Der Stadtrat kam am Dienstagabend in der alten Bibliothek zusammen, um über die Arbeiten am Fluss und den Zustand des Schuldachs zu beraten.",
        "Anwohner hatten um mehr Laternen am Weg hinter der Mühle gebeten, und mehrere von ihnen brachten Bilder des kaputten Pflasters mit.",
        "Eine zweite Sitzung ist nach dem Erntefest geplant, wenn die Ingenieure ihre Zeichnungen öffentlich vorstellen wollen.",
    ),
    "fr": (
        "Le conseil municipal s'est réuni mardi soir dans l'ancienne bibliothèque pour discuter des travaux le long de la rivière et du toit de l'école.",
        "Les riverains avaient demandé davantage de lampadaires sur le chemin derrière le moulin, et plusieurs ont apporté des photographies.",
        "Une deuxième réunion est prévue après la fête des moissons, lorsque les ingénieurs présenteront leurs plans au public.",
    ),
}


@pytest.mark.parametrize(
    ("language", "costs"),
    [
        ("de", "Die Brücke kostete 4.200 Euro."),
        ("de", "Das Deutschlandticket kostet 63 Euro."),
        ("de", "Die Reparatur kostet 300 Euro."),
        ("fr", "L’abonnement aux bus coûte 49 euros par mois."),
    ],
)
def test_what_something_costs_is_told_and_asks_nobody_to_pay(language: str, costs: str) -> None:
    def judged(*below: tuple[str, str], **more: Any) -> Outcome:
        told = (("h1", "Bericht"), *(("p", text) for text in _FILL[language]), *below)
        return judge(features(title="Bericht", **blocks(*told), **more)).outcome

    assert judged(("p", costs)) is Outcome.COMPLETE
    # Beside what asks, or where a wall is named, it may be the price of the rest.
    assert judged(("p", costs), ("p", "Jetzt Abo abschließen und weiterlesen.")) is Outcome.PAYWALL
    assert judged(("p", costs), marks="paywall") is Outcome.PAYWALL


def test_a_list_in_one_line_that_parts_its_items_with_dashes_is_no_piece_of_a_sentence() -> None:
    story = [("p", f"The board met on day {n} and nobody from the harbour spoke at all.") for n in range(4)]
    listed = "Elsewhere today - Photographs of the old bridge go on show - Lentil soup as they make it - Derby ends without a goal again"
    assert named(*story, ("p", listed)) is Outcome.COMPLETE
    assert named(*story, ("p", "Refer a friend, get a free month")) is Outcome.COMPLETE
    assert named(*story, ("p", "▶ The cat that was lost for a year has been found")) is Outcome.COMPLETE
    assert named(*story, ("p", listed.replace(" - ", ", "))) is Outcome.PARTIAL
