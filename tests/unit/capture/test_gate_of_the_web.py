"""What pages of the web have and tidy ones have not: menus of headings, long texts, rows of teasers behind them, things declared of a page."""

from __future__ import annotations

from typing import Any

import pytest

from harness.capture.gate import judge
from harness.capture.gate_measures import asking, measures, stops
from harness.capture.gate_sentences import dated, evidence
from harness.capture.gate_words import direct, hidden, offers
from harness.model.snapshot import Outcome
from tests.corpus.gate.makes import TEXT
from tests.unit.capture.test_gate import blocks, features

REPORT = TEXT["en"]

# A long text, none of whose paragraphs is another's repeat.
LONG = [("p", " ".join(f"On day {n} of the count, {sentence}" for sentence in REPORT)) for n in range(1, 20)]


def linked(page: dict[str, Any], *texts: str) -> dict[str, Any]:
    """The page with these of its blocks' texts as links."""
    return page | {"linked": frozenset(n for n, (_, _, text) in enumerate(page["blocks"]) if text in texts)}


def test_a_heading_of_several_sentences_is_one_and_no_row_of_teasers() -> None:
    ways = [f"The {word} chapter of the handbook on claims abroad" for word in ("first", "second", "third", "fourth")]
    page = blocks(
        ("h1", "Claims abroad"),
        *(("li", way) for way in ways),
        ("h3", "1. Claims abroad, etc. What is a claim? And how does it work?"),
        *(("p", sentence) for sentence in REPORT),
        ("h3", "2. Claims at home"),
        ("p", " ".join(REPORT)),
    )
    seen = features(title="Claims abroad | Chambers", **linked(page, *ways))
    assert any(line.text == REPORT[-1] for line in seen.lines)
    assert judge(seen).outcome is Outcome.COMPLETE


def test_a_menu_of_low_headings_over_the_pages_own_hides_nothing() -> None:
    menu = [("h3", name) for name in ("Phones", "Tablets", "Cameras", "Players")]
    page = blocks(
        ("p", "Covered by people who use what they write about"),
        ("h1", "Gadgeteer"),
        *menu,
        ("h4", "New boxes get a new guide and more room"),
        *(("p", sentence) for sentence in REPORT),
    )
    seen = features(title="New boxes get a new guide and more room -- Gadgeteer", **linked(page, "Gadgeteer"))
    assert seen.lines[seen.top].text == "New boxes get a new guide and more room"
    assert judge(seen).outcome is Outcome.COMPLETE


def test_a_long_text_behind_a_row_of_low_headings_is_the_pages() -> None:
    row = [pair for n in range(4) for pair in (("h3", f"Department {n}"), ("p", REPORT[n % len(REPORT)]))]
    long = ("p", " ".join(f"In year {n}, {sentence}" for n in range(1990, 1994) for sentence in REPORT))
    assert len(features(**blocks(("p", REPORT[0]), *row, ("h2", "The report"), long)).lines) > len(row) + 10
    # Short texts under each are teasers, however many there are.
    assert len(features(**blocks(("p", REPORT[0]), *row, *row, *row)).lines) == 1


@pytest.mark.parametrize("parted", ["--", "::", "»", "«"])
def test_a_title_is_parted_from_the_sites_name_by_more_than_a_dash(parted: str) -> None:
    page = blocks(("h1", "The Courier"), ("h2", "Ferry back in service"), *(("p", s) for s in REPORT))
    seen = features(title=f"Ferry back in service {parted} The Courier", **page)
    assert seen.lines[seen.top].text == "Ferry back in service"


def test_what_stands_before_the_last_lines_is_told_before_a_wall_as_well() -> None:
    foot = [("li", f"Entry {word}") for word in "abcdefghijklmnopqrstuvwxyzabcdefghijklmn"]
    found = measures(features(**blocks(("h1", "The count"), *LONG, *foot, ("p", "Subscribe to continue reading."))))
    assert found["wall.prose before"] == 1
    assert found["wall.much before"] == 1
    assert "wall.little before" not in found


def test_running_text_of_members_and_limits_walls_nothing_off_at_length_and_a_wall_does() -> None:
    members = (
        "p",
        "Members of the union can continue reading the rest of their contract from £3 a month, says the register.",
    )
    ways = ("p", "Unlimited access to the journal and the studio for members")
    long = features(**blocks(("h1", "The count"), *LONG, members, ways))
    assert judge(long).outcome is Outcome.COMPLETE
    walled = blocks(
        ("h1", "The count"), *LONG, ("p", "This article is for subscribers only. Subscribe to continue reading.")
    )
    assert judge(features(**walled)).outcome is Outcome.PAYWALL
    declared = features(**blocks(("h1", "The count"), *LONG, members, ways), meta={"ld:isAccessibleForFree": "False"})
    assert judge(declared).outcome is judge(features(**blocks(("h1", "The count"), *LONG[:1], members, ways))).outcome


# Nobody says anything in it, and no figure and no name stands in it.
_TREES = ("oak", "ash", "elm", "lime", "beech", "birch", "larch", "alder")
PLAIN = [("p", f"The gate of {a} is opened by hand before the {b} one, so that the water runs slowly.") for a in _TREES for b in _TREES]  # fmt: skip
SORRY = ("p", "Sorry, the page you asked for does not exist any more.")


def test_a_long_text_is_no_notice_whatever_one_of_its_sentences_says() -> None:
    short = features(**blocks(("h1", "The gates"), SORRY, *PLAIN[:2]), title="The gates")
    assert judge(short).outcome is Outcome.SOFT_404
    assert judge(features(**blocks(("h1", "The gates"), SORRY, *PLAIN), title="The gates")).outcome is Outcome.COMPLETE


# What a site tells of its newest stories, under whatever else.
NEWEST = [("p", f"On day {n} of the count, {REPORT[n % len(REPORT)]} {REPORT[(n + 1) % len(REPORT)]}") for n in range(14)]  # fmt: skip


@pytest.mark.parametrize(
    ("outcome", "heading", "says", "passwords"),
    [
        (Outcome.SOFT_404, "Page not found", SORRY[1], 0),
        (Outcome.ERROR_PAGE, "Something went wrong", "An error occurred while the page was loading. Please try again later.", 0),
        (Outcome.LOGIN, "Log in", "Please log in to read this page.", 1),
    ],
)  # fmt: skip
@pytest.mark.parametrize("below", [PLAIN, NEWEST])
def test_a_page_that_its_heading_says_to_be_a_notice_is_one_however_much_stands_below(
    outcome: Outcome, heading: str, says: str, passwords: int, below: list[tuple[str, str]]
) -> None:
    page = blocks(("h1", heading), ("p", says), *below)
    assert judge(features(title=f"{heading} | The Courier", passwords=passwords, **page)).outcome is outcome


def test_a_teaser_that_breaks_off_behind_a_long_text_is_no_wall() -> None:
    teaser = ("p", "The photographer decided, rather than giving up, to…"), ("p", "Log in to read the full story")
    assert stops(features(**blocks(("h1", "The count"), *LONG[:1], *teaser)))
    assert not stops(features(**blocks(("h1", "The count"), *LONG, *teaser)))


def test_a_link_that_stands_under_one_teaser_after_another_leads_elsewhere() -> None:
    teasers = [
        pair
        for n in range(4)
        for pair in (("h2", f"Story {n}"), ("p", REPORT[n % len(REPORT)]), ("a", "READ THE REST"))
    ]
    page = blocks(("h1", "The count"), *(("p", s) for s in REPORT), *teasers)
    seen = features(**linked(page, "READ THE REST"))
    assert "wall.hidden" not in measures(seen)
    assert "wall.hidden" in measures(features(**linked(blocks(("h1", "The count"), *(("p", s) for s in REPORT), ("a", "READ THE REST")), "READ THE REST")))  # fmt: skip


def test_a_page_that_declares_a_text_and_does_not_show_it_is_walled() -> None:
    shown = blocks(("h1", "The playbook"), ("p", "Lee Park fell in love with politics at twelve, and has written of little else since then, she says in 2020."), *(("p", s) for s in REPORT[:2]))  # fmt: skip
    body = "<p>The president’s victory in January was no easy feat. While it is true that she was helped by what others did, as some said in June, she had prepared for it over four years, and won.</p>"
    meta = {"ld:isAccessibleForFree": "False", "ld:articleBody": body}
    assert judge(features(**shown, meta=meta)).outcome is Outcome.PAYWALL
    assert judge(features(**shown, meta=meta | {"ld:isAccessibleForFree": "True"})).outcome is Outcome.COMPLETE
    told = blocks(("h1", "The playbook"), ("p", "The president’s victory in January was no easy feat."), ("p", "While it is true that she was helped by what others did, as some said in June, she had prepared for it over four years, and won."), *(("p", s) for s in REPORT[:2]))  # fmt: skip
    assert judge(features(**told, meta=meta)).outcome is Outcome.COMPLETE


@pytest.mark.parametrize("meta", [{"ld:isAccessibleForFree": "false"}, {"article:content_tier": "metered"}])
def test_a_page_that_declares_itself_sold_and_tells_nothing_is_walled(meta: dict[str, str]) -> None:
    page = blocks(("h1", "He got his deal"), ("p", "Lee Park is a columnist"), ("p", "26 April 2022, 12:04"))
    article = {"og:type": "article", "article:published_time": "2022-04-26"}
    assert judge(features(title="He got his deal", **page, meta=article | meta)).outcome is Outcome.PAYWALL
    assert judge(features(title="He got his deal", **page, meta=article)).outcome is Outcome.COMPLETE


def test_the_day_and_the_figures_in_an_address_are_no_report() -> None:
    shown = "You can read on at https://www.courier.test/2022/03/02/three-students/ instead"
    assert not dated(shown)
    assert not evidence(shown)
    assert dated(f"{shown}, as of 2 March 2022")
    said = "You are being redirected to https://www.courier.test/2022/03/02/three-students-of-the-college/ ..."
    assert judge(features(said, title="Redirect Notice")).outcome is Outcome.ERROR_PAGE


def test_the_heading_that_a_box_to_share_the_page_repeats_is_the_highest_one() -> None:
    headline = "A rare drug is allowed"
    page = blocks(
        ("h6", "Share This Story!"),
        ("h4", headline),
        ("h4", "Posted!"),
        ("p", "A link has been posted to your feed."),
        ("h4", "Sent!"),
        ("p", "A link has been sent to your friend's address."),
        ("h1", headline),
        *(("p", sentence) for sentence in REPORT),
    )
    seen = features(title=f"{headline} | Herald", **page)
    assert seen.lines[seen.top].heading == 1
    assert seen.lead[0] == REPORT[0]


@pytest.mark.parametrize(
    ("said", "walls"),
    [
        ("Google+", False),
        ("Google Plus", False),
        ("Spiegel+", True),
        ("Herald Plus", True),
        ("Their courage allows the rest of us to enjoy the season.", False),
        ("The rest of this article is for members.", True),
        ("Continue reading the main story", False),
        ("Continue reading the article", True),
        ("It comes back at about 1% of the speed of light.", False),
        ("You have read 20% of this article.", True),
    ],
)
def test_networks_links_that_skip_and_shares_of_anything_wall_nothing_off(said: str, walls: bool) -> None:
    assert (bool(offers(said)) or hidden(said) or bool(direct(said, "paywall"))) is walls
    assert bool(asking(said)) is walls


def test_a_limit_that_is_reached_now_is_one() -> None:
    assert direct("You have now reached your allowance of 3 free articles in the last 30 days.", "paywall")


def test_a_text_that_breaks_off_over_what_subscribers_may_read_is_walled_though_teasers_follow() -> None:
    story = [("h1", "Inside the lock"), *(("p", s) for s in REPORT[:3])]
    cut = (
        "p",
        "The decision was a setback for Mr. Kerry, who is due to end his trip on Friday. It came a day after Mr. Orme endorsed his plan to restart ...",
    )
    teaser = ("p", "Five blue-chip stocks have accounted for about one-third of the rally since the crisis.")
    kept, offer = ("h3", "Available to Herald.test Subscribers"), ("p", "Subscribe")
    assert stops(features(**blocks(*story, cut, kept, teaser)))
    assert not stops(features(**blocks(*story, kept, teaser)))
    assert not stops(features(**blocks(*story, cut, offer, teaser)))
    assert not stops(features(**blocks(*story, cut, teaser, kept)))


def test_a_bar_that_counts_the_next_page_hides_nothing_of_this_one() -> None:
    assert asking("Subscribe to keep reading after this one.") == 0
    assert asking("Abonnez-vous pour lire la suite après celui-ci.") == 0
    assert asking("Subscribe to keep reading this one.")


def test_who_was_given_a_page_is_offered_the_others() -> None:
    page = [
        ("h1", "The mayor of Velmont resigns"),
        *(("p", s) for s in REPORT[:3]),
        ("p", "Would you like to read all our articles?"),
        ("p", "Subscribe from €1 for the first month."),
    ]
    assert judge(features(**blocks(*page))).outcome is Outcome.PAYWALL
    gift = ("p", "This article was gifted to you by a subscriber")
    assert judge(features(**blocks(gift, *page))).outcome is Outcome.COMPLETE
    cut = ("p", "This article is only for subscribers. Subscribe to continue reading.")
    assert judge(features(**blocks(gift, *page[:3], cut))).outcome is Outcome.PAYWALL


def test_a_puzzle_before_a_page_asks_for_a_person_and_not_for_pay() -> None:
    said = "Faites glisser la pièce du puzzle pour accéder à l'article."
    assert asking(said) == 0
    page = blocks(("h1", "Encore une seconde"), ("p", "Activité inhabituelle depuis votre réseau."), ("p", said))
    assert judge(features(title="Vérification", **page)).outcome is Outcome.BOT_CHECK


def test_a_name_that_ran_out_is_parked() -> None:
    said = "paper.example expired on 02/27/2026 and is pending renewal or deletion."
    asks = "If this is yours, contact your registrar to restore it."
    assert judge(features(title="Expired", **blocks(("p", said), ("p", asks)))).outcome is Outcome.PARKED


def test_what_somebody_will_be_able_to_see_is_not_kept_from_its_reader() -> None:
    assert not hidden("Residents will be able to see the plans at the town hall from 19 May.")
    assert hidden("Subscribe to see the whole report.")
