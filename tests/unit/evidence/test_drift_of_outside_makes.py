"""What makes of page by somebody outside showed: dates in lists and footers, hours, sign-offs, reactions, forums and appeals, and edits like them that must be
seen."""

from __future__ import annotations

import pytest

from harness.evidence.drift import drift
from harness.evidence.noise import noise
from tests.nested import document_of

BODY = (
    "<p>The service held a long briefing in the capital.</p><p>A first 1,500 soldiers were moved by ship.</p>"
    "<p>More may follow, the spokesman told reporters.</p>"
)


def page(inner: str = "", *, below: str = "", language: str = "en") -> str:
    return f"<html lang={language}><body><main><article><h1>Soldiers were moved</h1>{inner}{BODY}{below}</article></main></body></html>"


def kinds(before: str, after: str) -> list[tuple[str, str]]:
    return [
        (d.place.value, d.kind)
        for d in drift(document_of(before), document_of(after))
        if d.counts and d.kind != "silent edit"
    ]


@pytest.mark.parametrize("around", ["article", "div"])
def test_a_page_of_short_lines_alone_has_a_story(around: str) -> None:
    def short(*lines: str) -> str:
        held = "".join(f"<p>{line}</p>" for line in lines)
        return f"<html lang=en><body><{around}><h1>Dam closed</h1>{held}</{around}><div>Cricket</div></body></html>"

    assert kinds(short("Two people died.", "It rains."), short("Three people died.", "It rains.")) == [
        ("text", "number")
    ]
    assert kinds(short("Two people died.", "It rains."), short("Two people died.")) == [("text", "removed")]
    assert kinds(short("Two people died."), short("Two people died.", "3 comments")) == []


@pytest.mark.parametrize(
    ("before", "after"),
    [
        ("<div>ROMA, 02 luglio 2026, 11:48</div>", "<div>ROMA, 02 luglio 2026, 13:48</div>"),
        ("<time>18.02.2026, 13.40 Uhr</time>", "<time>18.02.2026, 15.40 Uhr</time>"),
        ("<p>12 March 2024, 1:05 am</p>", "<p>12 March 2024, 1:05 pm</p>"),
        ("<p>Lyon, le 17 mars 2026 – 7 h 30</p>", "<p>Lyon, le 18 mars 2026 – 7 h 30</p>"),
    ],
)
def test_another_day_or_hour_of_publication_is_told(before: str, after: str) -> None:
    assert ("published", "date") in kinds(page(before, language="it"), page(after, language="it"))


def test_another_hour_of_change_on_one_day_is_a_note() -> None:
    assert kinds(page("<p>Updated: 11:20, 4 March 2026</p>"), page("<p>Updated: 15:02, 4 March 2026</p>")) == []


@pytest.mark.parametrize(
    "line",
    [
        "Questa pagina è stata modificata per l'ultima volta il {} feb 2026 alle 21:14.",
        "This page was last edited on {} February 2026, at 21:14.",
        "Diese Seite wurde zuletzt am {}. Februar 2026 um 21:14 Uhr bearbeitet.",
        "La dernière modification de cette page a été faite le {} février 2026 à 21:14.",
        "Tę stronę ostatnio edytowano {} lut 2026, 21:14.",
    ],
)
def test_a_pages_last_change_in_its_foot_is_told_by_the_day(line: str) -> None:
    def footed(day: int) -> str:
        return page().replace("</main>", f"</main><div id=footer><ul><li>{line.format(day)}</li></ul></div>")

    assert kinds(footed(9), footed(11)) == [("modified", "date")]
    assert kinds(footed(9), footed(9)) == []


def test_a_sites_last_change_in_its_foot_is_none_of_the_storys() -> None:
    def footed(day: int) -> str:
        return page().replace("</main>", f"</main><footer>Website last updated: {day} February 2026</footer>")

    assert kinds(footed(9), footed(11)) == []


def test_a_list_says_when_a_page_was_changed() -> None:
    def listed(changed: str) -> str:
        more = f"<dt>Updated:</dt><dd>{changed}</dd>" if changed else ""
        return page(
            f"<dl class=metadata><dt>Published:</dt><dd>21 January 2026</dd>{more}<dt>Reference:</dt><dd>2601-0147</dd></dl>"
        )

    assert kinds(listed(""), listed("4 February 2026")) == [("modified", "date")]
    assert kinds(listed("3 February 2026"), listed("4 February 2026")) == [("modified", "date")]


def test_a_post_says_that_it_was_edited() -> None:
    def posted(foot: str) -> str:
        text = "<p>The reservoir is at 38 percent of what it can hold.</p><p>No limits are planned before September, its head said.</p>"
        return f"<html lang=es><body><div id=app><div class=post><div class=content>{text}</div><div class=meta>{foot}</div></div></div></body></html>"

    before = "<a><span>3 ago 2026, 10:05</span></a> · <a>Web</a> · <span>14 impulsos</span>"
    edited = before.replace("10:05</span></a>", "10:05</span></a> · Última edición: 3 ago 2026, 18:30")
    assert kinds(posted(before), posted(edited)) == [("modified", "date")]
    assert kinds(posted(before), posted(before.replace("14", "60"))) == []
    when = "<span>21K</span> views <a><time>May 6, 2026 at 08:41</time></a>"
    assert kinds(posted(when), posted(f"{when} edited")) == [("modified", "date")]


def test_the_agency_below_a_text_signs_it() -> None:
    signed = "<div>Von Jasper Timm</div>"
    before, after = (page(signed, below=f"<footer>{name}</footer>") for name in ("jti/dpa", "jti/Reuters"))
    assert [place for place, _ in kinds(before, after)] == ["byline"]
    legal = [page(signed, below=f"<footer>{name}</footer>") for name in ("Impressum/Kontakt", "Impressum/Datenschutz")]
    assert kinds(*legal) == []


@pytest.mark.parametrize(
    "text",
    [
        "👍 112 😡 45", "👍 240 😡 98 😢 12", "❤️ 1.2K", "6 repost 12 Mi piace", "3 reposts 2 quotes 14 likes",
        "Last visit was: Mon Jun 1, 2026 8:10 am", "Letzter Besuch: Mo 1. Jun 2026, 08:10", "It is currently Tue Jun 2, 2026 7:55 pm", "All times are UTC+01:00",
        "Users browsing this forum: No registered users and 7 guests", "Mitglieder in diesem Forum: 0 Mitglieder und 3 Gäste", "Сейчас этот форум просматривают: нет зарегистрированных пользователей и гости: 4", "Usuarios navegando por este Foro: No hay usuarios registrados visitando el Foro y 2 invitados",
        "I hope you appreciated this article. Before you move on, will you support us? In the last 12 months 84,000 readers in the UK have.",
        "Why you can rely on us. We have 91,000 supporters in Germany. From as little as €1.",
        "Sie lesen diesen Artikel kostenlos. Unterstützen Sie unseren Journalismus mit einer Spende.",
        "Vous avez lu cet article gratuitement. Soutenez notre rédaction : votre don compte.",
        "Follow all the latest sport news here", "Vote: who is your athlete of the year?",
    ],
)  # fmt: skip
def test_what_pages_of_a_kind_show_by_themselves_is_noise(text: str) -> None:
    assert noise(text)


@pytest.mark.parametrize(
    "text",
    [
        "🥇 3 🥈 2 🥉 5", "🇩🇪 12 🇫🇷 8", "☀️ 31 🌧 12", "6 died and 12 were hurt", "3 reposts led to 12 arrests",
        "Last visit: 3 March 2020", "Last visit was in 2019, the inspector found.", "Agora são 12 mortos.", "12 guests of this hotel were browsing the menu.", "Who is online most? Teenagers, a study finds.",
        "The charity received 84,000 donations in the last 12 months.", "“Will you support us before you move on?”, the mayor asked.", "Our supporters donated 3 million, the party's treasurer wrote in this report you can read.", "Donations to the party reached 3 million, and readers in the UK have sent 200 letters.", "Die Spenden gingen an unsere Partner, die Ihre Hilfe brauchen.",
        "In this report you will find 12 proposals to support farmers.", "Under this article of the constitution you may support a party with 300 euros.", "Spenden Sie Blut: diesen Artikel braucht das Rote Kreuz, 12 Liter.", "Follow the river and find the news kiosk of 1920 here.", "Find out who won the seat here", "Vote: parliament rejects the budget.", "Poll: would the Germans leave?", "Follow the river and the village is here",
    ],
)  # fmt: skip
def test_what_a_story_may_say_is_no_noise_of_a_kind_of_page(text: str) -> None:
    assert not noise(text)


def test_an_appeal_below_a_text_may_go() -> None:
    appeal = "<div id=slot-body-end><p>I hope you appreciated this article. Before you move on, will you support us? In the last 12 months 84,000 readers have.</p></div>"
    assert kinds(page(below=appeal), page()) == []
    promo = "<p>Follow all the latest sport news here</p>"
    assert kinds(page(promo), page("<p>Vote: who is your athlete of the year?</p>")) == []


def test_parts_of_a_page_built_of_components_ask_for_no_consent() -> None:
    def built(day: int) -> str:
        return (
            page(f"<p class=cmp-date>{day} March 2026</p>")
            .replace("<main>", "<main class=cmp-container><div class=cmp-text>")
            .replace("</main>", "</div></main>")
        )

    assert kinds(built(17), built(18)) == [("published", "date")]
