"""What stands around a headline and in boxes of a story, which makes of page write in many ways: what of it is the story's own."""

from __future__ import annotations

import pytest

from harness.evidence.byline import dated_within
from harness.evidence.drift import drift
from harness.evidence.noise import noise
from harness.evidence.read import Document
from harness.evidence.story import story
from tests.nested import document_of

BODY = (
    "<p>The service held a long briefing in the capital.</p><p>A first 1,500 soldiers were moved by ship.</p>"
    "<p>More may follow, the spokesman told reporters.</p><p>Nobody was hurt on the way there.</p>"
)


def kinds(before: str, after: str) -> list[tuple[str, str]]:
    return [(d.place.value, d.kind) for d in drift(document_of(before), document_of(after)) if d.counts]


def told(html: str) -> Document:
    return document_of(html)


@pytest.mark.parametrize("tag", ["p", "h2", "div"])
def test_the_first_line_below_a_headline_is_the_storys_also_without_a_full_stop(tag: str) -> None:
    def page(line: str) -> str:
        return f"<main><h1>Soldiers were moved</h1><div><{tag}>{line}</{tag}></div><p>12 March 2024</p><div>{BODY}</div></main>"

    assert kinds(page("Ministry counts 26 ships so far"), page("Ministry counts 28 ships so far")) == [
        ("heading" if tag == "h2" else "text", "number")
    ]


def test_a_line_that_tells_a_time_from_now_is_no_first_line_of_the_story() -> None:
    def page(ago: str) -> str:
        return f"<main><h1>Soldiers were moved</h1><p>At home • today, 08:12 • Updated {ago}</p>{BODY}</main>"

    assert kinds(page("3 hours ago"), page("yesterday")) == []


def test_names_of_other_matter_do_not_hold_between_a_headline_and_its_text() -> None:
    def page(day: int, count: str) -> str:
        head = f"<h1>Soldiers were moved</h1><div class='footer'><p>{day}.01.2025</p></div><div class='teaser-text'><p>Harm to {count} beams is worse than thought.</p></div>"
        return f"<main>{head}<div>{BODY}</div></main>"

    assert kinds(page(9, "twelve"), page(19, "twelve")) == [("published", "date")]
    assert kinds(page(9, "twelve"), page(9, "twenty")) == [("text", "number")]


def test_a_name_alone_beside_the_date_signs_the_story() -> None:
    def page(name: str) -> str:
        return f"<main><h1>Soldiers were moved</h1><div><a href='/a'>{name}</a></div><div>12 March 2024</div><div>{BODY}</div></main>"

    assert kinds(page("Edwin Larch"), page("Odile Larch"))[0][0] == "byline"


def test_an_element_for_whom_to_address_signs_the_story() -> None:
    def page(name: str) -> str:
        return f"<main><h1>Soldiers were moved</h1><address><a href='/a'>{name}</a> Health correspondent</address><div>{BODY}</div></main>"

    assert kinds(page("Jules Farrant"), page("Jules Farrow"))[0][0] == "byline"


def test_the_line_right_above_a_headline_is_about_its_story() -> None:
    def page(day: int) -> str:
        head = f"<div><div><span>{day} March 2024, 07:48</span></div><h1>Soldiers were moved</h1></div>"
        return f"<div>{head}<article>{BODY}</article></div>"

    assert kinds(page(5), page(15)) == [("published", "date")]


def test_a_row_of_boxes_is_no_table_of_data() -> None:
    def page(hits: int, menu: str) -> str:
        bar = f"<table><tr><td>Law archive</td><td><a href='/h'>{menu}</a></td></tr></table>"
        foot = f"<table><tr><td>Address of this page</td><td>Hits: {hits}</td></tr></table>"
        return f"{bar}<h1>Soldiers were moved</h1>{BODY}{foot}"

    assert kinds(page(310, "Help"), page(322, "Databases")) == []


def test_a_single_row_of_values_is_data() -> None:
    def page(count: int) -> str:
        return (
            f"<main><h1>Soldiers were moved</h1>{BODY}<table><tr><td>January</td><td>{count}</td></tr></table></main>"
        )

    assert kinds(page(120), page(130)) == [("table", "number")]


def test_a_row_that_a_cell_heads_is_data() -> None:
    def page(height: int) -> str:
        table = f"<table><tr><th>Height</th><td>{height} m</td></tr></table>"
        return f"<main><h1>Soldiers were moved</h1>{BODY}{table}</main>"

    assert kinds(page(38), page(33)) == [("table", "number")]


def test_a_heading_over_the_linked_headings_of_other_stories_is_not_the_storys() -> None:
    def page(label: str) -> str:
        others = "".join(f"<li><h3><a href='/{n}'>Ferry fares up {n} percent</a></h3></li>" for n in range(2))
        return f"<main><h1>Soldiers were moved</h1>{BODY}<div><h2>{label}</h2><ul>{others}</ul></div></main>"

    assert kinds(page("Stories from the coast"), page("Aus der Region")) == []


def test_a_value_that_a_list_gives_is_told_as_what_it_became() -> None:
    def page(place: str, dividend: str) -> str:
        facts = f"<dl><dt>Issued in</dt><dd>{place}</dd><dt>Dividend</dt><dd>{dividend}</dd></dl>"
        return f"<main><h1>Soldiers were moved</h1>{facts}{BODY}</main>"

    assert kinds(page("Aalvik", "1.20 kroner"), page("Bergset", "1.20 kroner")) == [("list item", "name")]
    assert kinds(page("Aalvik", "1.20 kroner"), page("Aalvik", "2.10 kroner")) == [("list item", "number")]


def test_a_list_of_facts_in_a_box_is_the_storys() -> None:
    def page(count: str) -> str:
        box = f"<div class='c-short'><p>Pigs, May 2025</p><ul><li>{count} million animals</li><li>Fewer than last year</li></ul></div>"
        return f"<main><h1>Fewer pigs are kept than before</h1>{box}{BODY}</main>"

    assert kinds(page("20.9"), page("29.0")) == [("list item", "number")]


def test_in_a_box_names_are_edited_and_counters_run() -> None:
    def page(name: str, shares: int) -> str:
        box = f"<div class='x'><h2>Who answers questions</h2><p>Forest office, in charge: {name}</p></div><div class='y'>Shared by readers so far {shares} times</div>"
        return f"<main><h1>Soldiers were moved</h1><div>{BODY}</div>{box}</main>"

    assert kinds(page("Petra Saeki", 302), page("Petra Sato", 302)) == [("text", "name")]
    assert kinds(page("Petra Saeki", 302), page("Petra Saeki", 311)) == []


def test_each_kind_of_change_in_a_headline_and_in_a_cell_is_told() -> None:
    def page(head: str, cell: str) -> str:
        table = f"<table><tr><th>Site</th><th>Vacant</th></tr><tr><td>Gas Lane</td><td>{cell}</td></tr></table>"
        return f"<main><h1>{head}</h1>{BODY}{table}</main>"

    before, after = "Norway sends 300 soldiers to the coast", "Denmark sends 500 soldiers to the coast"
    assert {k for _, k in kinds(page(before, "7"), page(after, "7"))} == {"name", "number"}
    assert {k for _, k in kinds(page(before, "none"), page(before, "one"))} == {"negation", "number"}


def test_of_posts_that_no_headline_heads_the_first_is_the_page() -> None:
    def page(post: str, *answers: str) -> str:
        written = "".join(f"<div><article><div>{a}</div></article></div>" for a in answers)
        return f"<main><section><div><article><div>{post}</div></article></div>{written}</section></main>"

    post = "The notice is lifted from six today. All 19 samples were clean. Run your taps for five minutes first."
    answers = "Finally, my kettle is quite exhausted by now.", "Mine is still brown at number 40, all day long."
    assert kinds(page(post, answers[0]), page(post, *answers[::-1])) == []
    assert kinds(page(post, answers[0]), page(post.replace("19", "16"), answers[0])) == [("text", "number")]


def test_entries_below_a_headline_are_all_the_storys() -> None:
    def page(second: str) -> str:
        entry = "<article><p>Officials have stopped counting until eight after a power cut.</p></article>"
        return f"<main><h1>Election night</h1>{entry}<article><p>{second}</p></article></main>"

    before, after = "Turnout stands at 81.6 percent, the board says.", "Turnout stands at 86.1 percent, the board says."
    assert kinds(page(before), page(after)) == [("text", "number")]


def test_a_page_whose_first_heading_comes_late_has_it_as_its_headline() -> None:
    lead = "<p>Please support this archive, which is free for all to use every day.</p>"
    assert story(told(f"<h2>Judgment</h2>{BODY}")).headline == "Judgment"
    assert story(told(f"{lead}<h2>Judgment</h2>{BODY}")).headline == "Judgment"


def test_messages_named_widgets_are_the_story_of_a_channel() -> None:
    def page(men: str, views: str) -> str:
        told = ("Nobody was hurt in the night, the service said.", f"A first {men} soldiers were moved by ship.")
        box = "<div class='tgme_widget_message'><div class='tgme_widget_message_text'>{}</div><div class='tgme_widget_message_footer'><span>{}</span></div></div>"
        messages = "".join(box.format(line, views) for line in told)
        links = "<li><a href='/1'>Council to vote on bus lanes and more</a></li>" * 6
        return f"<nav>{links}</nav><main><section>{messages}</section></main><aside><ol>{links}</ol></aside><footer><p>Contact us and all our terms of use</p></footer>"

    assert kinds(page("1,500", "4.1K views"), page("1,600", "9.7K views")) == [("text", "number")]


def test_a_story_in_a_sidebars_element_is_read() -> None:
    def page(men: str) -> str:
        return f"<h1>Soldiers were moved</h1><div class='content-rail'><p>A first {men} soldiers were moved by ship.</p></div><footer><ul><li>Contact</li><li>Terms of use of this page, in all its parts and for ever</li></ul></footer>"

    assert kinds(page("1,500"), page("1,600")) == [("text", "number")]


def test_a_widget_beside_a_story_is_none_of_it() -> None:
    def page(rate: str) -> str:
        return f"<main><h1>Soldiers were moved</h1>{BODY}<div class='widget'><p>The rate of the day is {rate} for every buyer here.</p></div></main>"

    assert kinds(page("1.02"), page("1.05")) == []


def test_notes_numbered_anew_before_a_quotation_are_no_change() -> None:
    def page(first: int) -> str:
        mark = f'<sup><a href="#n">[{first}]</a></sup>'
        return f'<main><h1>Soldiers were moved</h1><p>A first 1,500 soldiers were moved.{mark} "They took my phone," one said.{mark} «Orion» was the ship.</p>{BODY}</main>'

    assert kinds(page(3), page(5)) == []


def test_the_date_below_a_link_to_a_related_story_is_that_storys() -> None:
    def page(day: int) -> str:
        others = f"<div class='related'><ul><li><div><a href='/1'>Ferry fares up</a></div><div>Thu, Jul {day} 2013</div></li></ul></div>"
        return f"<main><h1>Soldiers were moved</h1>{others}<div>{BODY}</div></main>"

    assert kinds(page(11), page(18)) == []


def test_the_linked_headings_of_a_list_are_other_stories_whatever_date_stands_beside_them() -> None:
    def page(other: str) -> str:
        items = f"<li><h6><a href='/1'>{other}</a> (July 19, 2013)</h6></li>"
        return f"<main><h1>Soldiers were moved</h1><div><ul>{items}</ul>{BODY}</div></main>"

    assert kinds(page("Envoy faults the ministry on the ships"), page("Monkey adopts a kitten at the harbour")) == []


def test_a_label_over_the_latest_posts_of_a_site_is_none_of_the_storys() -> None:
    def page(label: str) -> str:
        lines = BODY.replace("p>", "div>")
        return f"<main><h1>Soldiers were moved</h1>{lines}{label}</main>"

    assert kinds(page("<div>Latest Blog Posts</div>"), page("")) == []
    assert noise("Latest Board Posts") == ""


def test_a_name_beside_a_time_from_now_signs_the_story_whatever_that_time_is() -> None:
    def page(name: str, ago: str) -> str:
        line = f"<div><span>{name}</span><span>·</span><span>{ago}</span><span>·</span><span>2 min read</span></div>"
        return f"<main><h1>Soldiers were moved</h1>{line}<div>{BODY}</div></main>"

    assert kinds(page("Edwin Larch", "12 minutes ago"), page("Edwin Larch", "3 hours ago")) == []
    assert [place for place, _ in kinds(page("Edwin Larch", "12 minutes ago"), page("Odile Larch", "3 hours ago"))] == [
        "byline"
    ]


def test_a_reporter_who_signs_below_the_text_with_an_address_is_who_wrote_it() -> None:
    def page(name: str) -> str:
        return f"<main><h1>병사들이 이동했다</h1><div>{BODY}</div><div class='reporter'>{name} 기자 (desk@paper.example)</div></main>"

    assert kinds(page("이수진"), page("박민호"))[0][0] == "byline"


def test_links_behind_the_label_of_an_advert_are_the_adverts() -> None:
    def page(link: str, label: str = "Contenuti sponsorizzati") -> str:
        box = f"<div><span>{label}</span><a href='/x'>{link}</a></div>" if link else ""
        return (
            f"<main><h1>Soldiers were moved</h1><div>{BODY}{box}<p>The last ship came back on Friday.</p></div></main>"
        )

    assert kinds(page(""), page("5 cibi da evitare dopo i 50 anni")) == []


def test_the_day_in_the_head_of_a_page_is_todays_and_not_its_storys() -> None:
    def page(day: str, box: str = "") -> str:
        head = f"<div class='cabecera'><a href='/'>Agencia Sur</a> <span>{day}, 09:14</span></div>"
        return f"<body>{box}{head}<div class='noticia'><h1>Soldiers were moved</h1>{BODY}</div>{box and '</section>'}</body>"

    assert kinds(page("12 March 2024"), page("14 March 2024")) == []
    assert kinds(page("12 March 2024", "<section>"), page("14 March 2024", "<section>")) == [("published", "date")]


def test_a_remark_above_every_page_is_no_part_of_a_short_story_whatever_is_added_to_it() -> None:
    def page(*noted: str) -> str:
        added = "".join(f'<p class="correction">{words}</p>' for words in noted)
        return (
            "<div class=remark>Everything here is invented for a demonstration, its wording and later edits as well.</div>"
            "<article><h1>Losses at 4,700</h1><div class=meta>PA reporters · 30 April 2025</div>"
            f"{added}<p>Some 4,700 soldiers have been killed or wounded in the fighting, the country's intelligence service said on 30 April.</p>{BODY}</article>"
        )

    noted = (
        "Correction, 7 May 2025: an earlier version of this story gave the wrong months for the return of the wounded."
    )
    assert kinds(page(), page(noted)) == [("notice", "correction")]


def _lines(*lines: str) -> str:
    return f"<h1>Report 14</h1><div>{''.join(f'<div>{line}</div>' for line in lines)}</div>"


def test_lines_that_break_elsewhere_are_the_same_words() -> None:
    first = (
        "1 On 6 February the ferry Sandpiper lost power",
        "with 83 people on board. Nobody was hurt.",
        "2 The master sent no call.",
    )
    again = (
        "1 On 6 February the ferry Sandpiper",
        "lost power with 83 people on board. Nobody was hurt.",
        "2 The master sent no call.",
    )
    assert kinds(_lines(*first), _lines(*again)) == []
    assert ("text", "number") in kinds(_lines(*first), _lines(*(line.replace("83", "38") for line in again)))


def _recall(size: str, *posts: str) -> str:
    terms = f"<div><dl><dt>Pack size</dt><dd>{size}</dd><dt>Batch code</dt><dd>L2207</dd></dl></div>"
    return f"<h1>Agency recalls spread</h1><article><div>{BODY}{terms}</div></article>" + "".join(posts)


def test_the_values_of_a_list_of_terms_in_a_box_are_the_storys() -> None:
    assert kinds(_recall("340 g"), _recall("430 g")) == [("list item", "number")]
    # Terms that stand beside every post are the posters'.
    post = "<div><dl><dt>Pack size</dt><dd>12 g</dd></dl></div>"
    assert kinds(_recall("340 g", post), _recall("430 g", post)) == []


def test_who_else_signs_a_story_is_told_as_well() -> None:
    def page(reporter: str) -> str:
        return f"<article><h1>Soldiers were moved</h1><p>By Jane Doe</p><p>12 March 2024</p>{BODY}<p>Reporting by {reporter}; Editing by Kay Ito</p></article>"

    assert kinds(page("Dan Reeve"), page("Dan Rowe")) == [("byline", "name")]


@pytest.mark.parametrize(
    ("was", "now"),
    [
        (("Killed: 4", "000 wounded remain"), ("Killed: 4000", "wounded remain")),
        (("The money is now", "here"), ("The money is nowhere",)),
        (("<h2>Police deny</h2>", "shooting at the crowd."), ("<h2>Police deny shooting</h2>", "at the crowd.")),
    ],
)
def test_words_that_breaks_make_others_are_others(was: tuple[str, ...], now: tuple[str, ...]) -> None:
    one, other = ("".join(line if line.startswith("<") else f"<p>{line}</p>" for line in lines) for lines in (was, now))
    assert kinds(f"<h1>Report 14</h1><div>{BODY}{one}</div>", f"<h1>Report 14</h1><div>{BODY}{other}</div>")


def test_a_lead_above_the_only_headline_is_the_storys() -> None:
    def page(hurt: str) -> str:
        return f"<p>The ministry said that {hurt} people were hurt in the fire on Monday.</p><article><h1>Fire</h1>{BODY}</article>"

    assert kinds(page("40"), page("60")) == [("text", "number")]


def test_what_stands_below_an_invitation_in_its_small_box_is_no_story() -> None:
    def page(count: str, moved: str = "1,500") -> str:
        box = f"<div><div><p>Sign up for the evening letter</p><p>What the week brought. Sent to {count} inboxes.</p></div></div>"
        second = BODY.replace("1,500", moved).replace("</p><p>More", f"</p></div></div>{box}<div><div><p>More", 1)
        return f"<main><h1>Soldiers were moved</h1><div><div>{second}</div></div></main>"

    assert kinds(page("92,400"), page("95,000")) == []
    assert kinds(page("92,400"), page("92,400", moved="1,600")) == [("text", "number")]


def test_an_invitation_that_ends_a_box_of_paragraphs_takes_none_of_them() -> None:
    def page(moved: str) -> str:
        invited = "<p>Sign up for the evening letter</p>"
        return f"<main><h1>Soldiers were moved</h1><div>{BODY.replace('1,500', moved)}{invited}</div></main>"

    assert kinds(page("1,500"), page("1,600")) == [("text", "number")]


def test_a_figure_that_grows_in_a_box_with_a_link_is_told() -> None:
    def page(said: str) -> str:
        box = f"<div><p>{said}</p><div><a href='/give'>Give now</a></div></div>"
        return f"<main><h1>Soldiers were moved</h1>{BODY.replace('</p><p>More', f'</p>{box}<p>More', 1)}</main>"

    assert kinds(page("By now 11,000 troops have been counted."), page("By now 12,000 troops have been counted."))


def test_a_name_right_below_the_text_signs_it_where_nobody_does_above() -> None:
    def page(name: str, above: str = "") -> str:
        return f"<main><h1>Soldiers were moved</h1>{above}<div>{BODY}</div><div><div><b>{name}</b></div></div></main>"

    assert kinds(page("Marta Rovelli"), page("Bruno Cesari"))[0][0] == "byline"
    signed = "<p>By Jane Doe</p>"
    assert kinds(page("Marta Rovelli", signed), page("Bruno Cesari", signed)) == []


def test_a_place_before_the_date_is_the_dateline_and_leaves_the_byline_to_the_name_above() -> None:
    def page(name: str, place: str = "Almarza") -> str:
        head = f"<div><a href='/a'>{name}</a></div><div><span>{place} - </span><time>27 June 2024</time></div>"
        return f"<main><h1>Soldiers were moved</h1>{head}<div>{BODY}</div></main>"

    assert story(told(page("Edwin Larch"))).dateline == "Almarza"
    assert kinds(page("Edwin Larch"), page("Odile Larch"))[0][0] == "byline"
    assert kinds(page("Edwin Larch"), page("Edwin Larch", "Madrid"))[0][0] == "dateline"


def test_a_heading_that_ends_like_a_sentence_is_no_first_paragraph() -> None:
    def page(name: str) -> str:
        head = f"<h2>The ministry counted them; nobody else did.</h2><div class='share'><p>By {name}, Harbour</p></div>"
        return f"<main><h1>Soldiers were moved</h1>{head}<div>{BODY}</div></main>"

    assert kinds(page("Edwin Larch"), page("Odile Larch"))[0][0] == "byline"


def test_lines_of_code_are_the_storys() -> None:
    def page(hours: str) -> str:
        return f"<main><h1>Soldiers were moved</h1>{BODY}<div><pre>rebuild: {hours} h</pre></div></main>"

    assert kinds(page("312"), page("321")) == [("text", "number")]


def test_whatever_stands_in_a_figure_is_its_caption() -> None:
    def page(place: str) -> str:
        return f"<main><h1>Soldiers were moved</h1><div><figure><p>The quay at {place}</p></figure></div>{BODY}</main>"

    assert kinds(page("Corran"), page("Marlow")) == [("caption", "name")]


def test_a_year_behind_words_that_say_what_it_is_of_is_no_clock() -> None:
    def page(line: str) -> str:
        return f"<main><h1>Soldiers were moved</h1><header><div><p>{line}</p></div></header>{BODY}</main>"

    assert kinds(page("Hearing dates: 21 and 22 May 2024"), page("Hearing dates: 21 and 23 May 2024"))
    assert kinds(page("Printed on: 21 May 2024, 10:20"), page("Printed on: 22 May 2024, 11:40")) == []


@pytest.mark.parametrize(
    "note",
    [
        "<p>A correction was made on April 15, 2025: the story misstated the length of the track.</p>",
        "<p>Nachtrag vom 2. Dezember: Die Zahl der Platten war falsch angegeben.</p>",
        "<ul><li>20 March 2025: Corrected the number of councils.</li></ul>",
    ],
)
def test_a_note_of_what_was_done_to_the_text_is_a_notice(note: str) -> None:
    bare = f"<main><h1>Soldiers were moved</h1>{BODY}</main>"
    assert kinds(bare, bare.replace("</main>", f"{note}</main>"))[0][0] == "notice"


def test_every_page_of_a_document_in_print_is_its_story() -> None:
    def page(day: str, name: str = "pf") -> str:
        second = f"<p>All filters are to be replaced.</p><p>It ends by {day} 2024.</p>"
        return f"<div><div id='{name}1'>{BODY * 2}</div><div id='{name}2'>{second}</div></div>"

    assert kinds(page("31 August"), page("31 March")) == [("text", "date")]
    assert kinds(page("31 August", "post"), page("31 March", "post")) == []


ROWS = ("<div><b>Place</b><span>Men</span><span>Women</span></div>", "<div><b>Alarcon</b><span>71</span><span>83</span></div>", "<div><b>Belmonte</b><span>912</span><span>940</span></div>", "<div><b>Lodosa</b><span>388</span><span>401</span></div>")  # fmt: skip


def test_a_table_of_lines_without_style_is_read_as_the_storys() -> None:
    page = f"<main><h1>Soldiers were moved</h1>{BODY}<div class=t>{''.join(ROWS)}</div></main>"
    assert kinds(page, page.replace("912", "921"))
    assert kinds(page, page.replace(ROWS[3], ""))
    assert kinds(page, page) == []


def test_lines_of_counters_are_no_table() -> None:
    lines = "".join(
        f"<div><b>{name}</b><span>{n} views</span></div>" for name, n in (("One", 71), ("Two", 83), ("Three", 9))
    )
    page = f"<main><h1>Soldiers were moved</h1>{BODY}<div class=t>{lines}</div></main>"
    assert kinds(page, page.replace("71 views", "95 views")) == []


@pytest.mark.parametrize(
    "head",
    [
        "<h2><a href=/221>Soldiers were moved in {}</a></h2><p>12 March 2024</p>",
        "<div>12 March 2024</div><div>Soldiers were moved in {}</div>",
        "<div>Soldiers were moved in {}</div>",
    ],
)
def test_what_stands_over_the_text_in_its_box_is_its_headline(head: str) -> None:
    page = f"<p><a href=/>Home</a></p><div><div>{head}</div><div>{BODY}</div></div><p>Recent posts</p>"
    one, other = page.format("May"), page.format("June")
    assert [place for place, _ in kinds(one, other)] == ["headline"]
    if "12 March" in head:
        assert [place for place, _ in kinds(one, one.replace("12 March", "13 March"))] == ["published"]


LONG = "<p>The service held a long briefing in the capital on the ships that had left, and on those that had not left at all.</p>"


def test_a_story_goes_on_in_sections_under_its_headline() -> None:
    page = f"<div><h1>Soldiers were moved</h1><section><h2>Abstract</h2>{LONG}</section><section><h2>End</h2><p>More ships may follow from there.</p></section></div>"
    assert kinds(page, page.replace("may follow", "will follow"))


@pytest.mark.parametrize(
    "page",
    [
        f"<div><section><h1>Soldiers were moved</h1>{LONG}{LONG}</section><section><h2>News</h2><p>More rain may follow on Friday.</p></section></div>",
        f"<div><h1>Soldiers were moved</h1><div class=post>{LONG}{LONG}</div><div class=post><p>More rain may follow on Friday.</p></div></div>",
    ],
)
def test_another_matter_beside_a_story_is_not_its_own(page: str) -> None:
    assert not kinds(page, page.replace("may follow", "will follow"))


def test_who_signs_may_stand_in_a_small_heading_named_so() -> None:
    page = f"<main><h1>Soldiers were moved</h1><h4 class=author-name><a href=/n>Noor Haddad</a></h4><p>12 March 2024</p>{BODY}</main>"
    assert kinds(page, page.replace("Noor", "Nora")) == [("byline", "name")]


def test_a_player_s_message_in_a_figure_is_no_caption() -> None:
    shown = f"<main><h1>Soldiers were moved</h1><figure><div>This video can not be played</div></figure>{BODY}</main>"
    assert kinds(shown, shown.replace("<div>This video can not be played</div>", "")) == []


def test_a_line_of_the_page_above_is_no_headline() -> None:
    page = (
        f"<p>Home</p><div><div>Call us on 0800 55 12</div><div><div>Soldiers were moved in May</div>{BODY}</div></div>"
    )
    assert kinds(page, page.replace("55 12", "55 13")) == []
    assert kinds(page, page.replace("May", "June"))


def test_a_name_and_where_its_bearer_is_sign_a_story() -> None:
    page = f"<main><h1>Soldiers were moved</h1><div>Grace Onyango in Nairobi · 2 Sep 2024 · 3 min</div>{BODY}</main>"
    assert kinds(page, page.replace("Onyango", "Achieng")) == [("byline", "name")]
    assert kinds(page, page.replace("3 min", "4 min")) == []


def test_a_line_above_the_headline_says_when_beside_other_words() -> None:
    page = f"<div><div>Da Agência | 09/07/2024, 11h32</div><h1>Soldiers were moved</h1><div>{BODY}</div></div>"
    assert kinds(page, page.replace("09/07", "10/07")) == [("published", "date")]


@pytest.mark.parametrize(
    ("language", "line", "old", "new"),
    [
        ("hi", "<p>{}, नई दिल्ली, 12 जनवरी 2026 · 2 घंटे पहले</p>", "रवि शर्मा", "अनिल शर्मा"),
        ("pt", "<p>Texto de {} · 5 de janeiro de 2026</p>", "Rui Faria", "Rita Faria"),
        ("en", "<p>Words and pictures, {}, Port Harlan, 12 March 2024 · 2 hours ago</p>", "Edwin Larch", "Odile Larch"),
    ],
)
def test_whoever_stands_beside_the_date_signs_the_story_whatever_else_the_line_says(
    language: str, line: str, old: str, new: str
) -> None:
    def page(name: str) -> str:
        return f"<html lang={language}><main><h1>Soldiers were moved</h1>{line.format(name)}{BODY}</main></html>"

    assert [place for place, _ in kinds(page(old), page(new))] == ["byline"]
    later = page(old).replace("2 hours", "9 hours").replace("2 घंटे", "9 घंटे")
    assert kinds(page(old), later) == []


def test_the_day_in_a_line_over_the_headline_is_the_storys() -> None:
    def page(line: str, box: str = "div class=intro") -> str:
        head = f"<{box}><span>{line}</span><h1>Soldiers were moved</h1></{box.split(maxsplit=1)[0]}>"
        return f"<html lang=de><body><main>{head}<div>{BODY}</div></main></body></html>"

    before, after = (f"Pressemitteilung Nr. 004/2026 vom {day}.01.2026" for day in (13, 14))
    assert kinds(page(before), page(after)) == [("published", "date")]
    assert kinds(page("Heute ist Dienstag, 13.01.2026"), page("Heute ist Mittwoch, 14.01.2026")) == []


def test_of_several_days_in_a_line_none_is_the_storys() -> None:
    assert [m.text for m in dated_within("Judgment of 21 May 2024", "en")] == ["21 May 2024"]
    assert not dated_within("Hearing dates: 21 and 22 May 2024", "en")
    for line, language in (
        ("Startseite / Presse / Seite aktualisiert am 15.02.2024", "de"),
        ("Home / News / Page updated 15 February 2024", "en"),
        ("Accueil / Presse / Page mise à jour le 15/02/2024", "fr"),
    ):
        assert [m.kind for m in dated_within(line, language)] == ["modified"]
    assert [m.kind for m in dated_within("Updates / Judgment of 15 February 2024", "en")] == ["published"]
    assert not dated_within("Heard 21.05.2024, handed down 04.06.2024", "en")


def test_words_under_a_picture_are_told_by_its_box() -> None:
    def page(words: str) -> str:
        return f"<main><h1>Soldiers were moved</h1>{BODY}<div class=poza><small>Foto: {words}</small></div></main>"

    assert kinds(page("pompierii în fața blocului, sâmbătă"), page("pompierii în fața blocului, arhivă"))


@pytest.mark.parametrize(
    ("line", "old", "new"),
    [
        ("Piše: <b>Ivana Lukšić</b> <i>12. ožujka 2026. u 09:14</i> <u>Komentari ({})</u>", "14", "31"),
        ("<span>3 marzo, 2026</span><span>Rosa Gil</span><span>{}</span><span>512 lecturas</span>", "Deja un comentario", "4 comentarios"),
        ("<span>Text: Maja Blom</span> <span>Foto: Ola Lind</span> <span>Publicerad 2026-03-04, 06:30</span> <span>Uppdaterad för {} timmar sedan</span>", "2", "6"),
    ],
)  # fmt: skip
@pytest.mark.parametrize("before", ["", "<p>The harbour is closed, and nobody can say for how long it will be.</p>"])
def test_what_counts_in_a_line_under_a_headline_is_left_out_of_it(line: str, old: str, new: str, before: str) -> None:
    def page(words: str) -> str:
        return f"<main><h1>Soldiers were moved</h1>{before}<div>{words}</div>{BODY}</main>"

    assert kinds(page(line.format(old)), page(line.format(new))) == []
    assert kinds(
        page(line.format(old)),
        page(line.format(old).replace("Lukšić", "Babić").replace("Gil", "Díaz").replace("Blom", "Gran")),
    )


def test_an_offices_name_beside_a_date_signs_what_it_tells() -> None:
    def page(office: str, views: int = 218) -> str:
        line = f"信息来源：{office}　发布时间：2026-03-03 09:40　浏览次数：{views} 次　字体：【大 中 小】"
        return f"<html lang=zh><main><h1>关于停水的通知</h1><div>{line}</div><p>因管道抢修，城东片区将于3月6日8时至18时停水，请居民做好储水准备。</p></main></html>"

    assert [place for place, _ in kinds(page("县水务局"), page("县住建局"))] == ["byline"]
    assert kinds(page("县水务局"), page("县水务局", 305)) == []


def test_a_weekday_belongs_to_a_date_in_any_language() -> None:
    def page(day: str) -> str:
        line = f"كتبت: سارة حمدي - {day} مارس 2026 - منذ 3 ساعات"
        return f"<html lang=ar><main><h1>إغلاق جسر الوادي</h1><div>{line}</div>{BODY}</main></html>"

    assert kinds(page("الأحد 1"), page("الاثنين 2")) == [("published", "date")]


def test_a_list_of_terms_beside_a_headline_is_the_storys() -> None:
    def page(contact: str, following: str) -> str:
        terms = f"<dt>Contact:</dt><dd>{contact}</dd><dt>Release date:</dt><dd>18 March 2026</dd><dt>Next release:</dt><dd>{following}</dd>"
        return f"<main><div><h1>Rental prices</h1><dl>{terms}</dl></div><section>{BODY}</section></main>"

    assert kinds(page("Priya Nair", "22 April 2026"), page("Priya Naidu", "22 April 2026"))
    assert kinds(page("Priya Nair", "22 April 2026"), page("Priya Nair", "29 April 2026"))
