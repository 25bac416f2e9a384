"""`harness diff` on what agencies, offices, encyclopaedias and journals put around and into a story, each small page of one make."""

from __future__ import annotations

import os
from collections.abc import Iterator

import pytest

from harness.capture.browser_path import find_browser
from harness.capture.offline import OfflineBrowser
from harness.engine.at_hand import document_of
from harness.engine.diff import compare_documents

TEXT = (
    "<p>The ministry said on Monday that it had sent 1,500 soldiers to the northern border.</p>"
    "<p>“We did not ask for help,” said Peter Hall, the mayor of Millhaven. The bridge will stay closed.</p>"
    "<p>Shops in the town reported losses of £2 million in October, according to the chamber of trade.</p>"
)
KOREAN = "<p>서강시는 18일 새벽 정수장 밸브가 고장 나 3만2천 가구에 수돗물 공급이 끊겼다고 밝혔다.</p><p>시는 이날 오전 9시까지 급수차 14대를 투입했다고 설명했다.</p>"
CHINESE = "<p>为确保行车安全，市交通局决定自3月15日起对青石桥实施全封闭施工，工期45天。</p><p>施工期间，日均约2.6万辆机动车须绕行滨江路，行人不受影响。</p>"


def page(body: str, language: str = "en", title: str = "Soldiers sent to the north") -> str:
    return f"<!doctype html><html lang={language}><title>{title}</title><body><div><a href=/>Daily</a></div><div>{body}</div></body></html>"


def korean(line: str = "", below: str = "") -> str:
    return page(f"<h1>서강시 3만 가구 단수</h1>{line}{KOREAN}{below}", "ko", "서강시 3만 가구 단수")


def board(count: str = "318", person: str = "윤지호", title: str = "정수장 점검 결과 발표") -> str:
    rows = f"<tr><th>제목</th><td colspan=3>{title}</td></tr><tr><th>담당자</th><td>{person}</td><th>조회수</th><td>{count}</td></tr>"
    return page(f"<h3>보도자료</h3><table>{rows}<tr><td colspan=4>{KOREAN}</td></tr></table>", "ko", "보도자료")


def release(issued: str = "14 August 2025", following: str = "13 November 2025") -> str:
    listed = f"<dl><dt>Release date:</dt><dd>{issued}</dd><dt>Next release:</dt><dd>{following}</dd></dl>"
    return page(f"<h1>Soldiers sent to the north</h1>{listed}{TEXT}")


def grid(reached: str) -> str:
    rows = ("Sector|Reached|Target", f"Water|{reached}|900,000", "Shelter|88,500|400,000")
    made = "".join(f"<div>{''.join(f'<div>{cell}</div>' for cell in row.split('|'))}</div>" for row in rows)
    return page(f"<h1>Soldiers sent to the north</h1>{TEXT}<div>{made}</div>")


def untitled(heading: str = "Soldiers sent to the north", by: str = "Jane Doe", credit: str = "Kai Brand") -> str:
    head = f"<div class=top>Border</div><div class=hl>{heading}</div><div><span>By {by}</span> <span>2 April 2025</span></div>"
    return page(f"<div>{head}<div>{TEXT}</div><div class=o-img><img src=a.jpg>The bridge. Photo: {credit}</div></div>")


def celled(
    visitors: str = "412", views: str = "1 024", side: str = "The tide was high on 12 March, the harbour said."
) -> str:
    """A page whose story is one cell of the table that lays it out, its lines parted by line breaks alone."""
    lines = "<br><br>".join(TEXT.replace("</p>", "").split("<p>")[1:])
    return (
        f"<!doctype html><title>Soldiers</title><table><tr><td>News<br>Contact<br>Visitors today: {visitors}</td>"
        f"<td><b>Soldiers sent</b><br>{lines}<br><br>Print version | Views: {views}</td><td>{side}</td></tr></table>"
    )


def headed(line: str, above: str = "", below: str = "") -> str:
    return page(f"{above}<h1>Soldiers sent to the north</h1>{line}{TEXT}{below}")


def answers(age: int, shown: str = "none") -> str:
    parts = "".join(
        f"<div class=acc><button aria-expanded=false>{asked}</button><div class=acc-body style='display:{shown}'><p>{told}</p></div></div>"
        for asked, told in (("Who can apply?", f"Anyone aged {age} or over may apply for the grant."), ("Is it a loan?", "The grant is not a loan and stays yours."))
    )  # fmt: skip
    return headed("", below=parts)


HEAD, LAST = TEXT.partition("<p>Shops")[0], "<p>Shops" + TEXT.partition("<p>Shops")[2]


def between(box: str, *, head: str = "") -> str:
    """A page with a box among its story's paragraphs, each of which stands in a box of its own as well."""
    text = f"{head}{HEAD}{box}{LAST}".replace("<p>", "<div><p>").replace("</p>", "</p></div>")
    return page(f"<main><article><div><h1>Soldiers sent to the north</h1></div>{text}</article></main>")


def poll(yes: int, no: int) -> str:
    answers = "".join(
        f"<label><input type=radio name=q> {word} <b>{share}%</b></label>" for word, share in (("Yes", yes), ("No", no))
    )
    box = f"<div class=b7><h4>Should cars leave the centre?</h4>{answers}<small>{yes * 81}</small></div>"
    return between(box) + f"<aside>{box}</aside>"


def offer(words: str) -> str:
    return between(f"<div class=b9><h3>Daily Post</h3><div>{words}</div><button>Subscribe</button></div>")


def signed(who: str, more: str = "") -> str:
    return between(
        "", head=f"<div data-component=byline-block><div>{who}</div><div>Daily Post, Millhaven</div>{more}</div>"
    )


def post(text: str) -> str:
    return between(f"<div class=entry><div>{text}</div><button>Share</button></div>")


NOISE = {
    "counters beside a story that is one cell of a page": [celled(), celled("1377", "3 511")],
    "another text in the cell beside it": [celled(), celled(side="Four ships waited outside on 13 March, the harbour said.")],
    "an advert's label in brackets": [page(f"<h1>市営プール再開へ</h1>{TEXT}<table><tr><td>【PR】{words}</td></tr></table>", "ja") for words in ("夏の海へ3日間9800円", "墓じまいの相談は無料")],
    "what time it is": [headed(f"<p>Aktuelle Zeit: {now}</p>") for now in ("Di 18. Mär 2025, 20:11", "Sa 22. Mär 2025, 06:40")],
    "how much somebody has posted": [headed(f"<ul><li>Beiträge: {n}</li></ul>") for n in (2211, 2219)],
    "Hebrew quotation marks, with marks of direction": [
        page(f"<h1>שריפה במפעל</h1>{TEXT}<p>לדברי דובר הכבאות, 11 צוותים פעלו במקום. {a}אין חשש לדליפת חומרים מסוכנים{b}, אמר הדובר.</p>", "he")
        for a, b in (('"', '"'), ("\u200f״", "״\u200f"))
    ],
    "a date, a counter and buttons that only style sets apart": [
        korean(f"<div><span>송고시간 2025-02-18 09:20</span><span>댓글 {n}</span><button>공유</button><button>글자크기조정</button></div>")
        for n in (12, 188)
    ],
    "a Thai date with a counter behind it": [
        page(f"<h1>เขื่อนแม่ลาดเร่งระบายน้ำ</h1><div><span>10 ก.ย. 2567 14:20 น.</span><span>อ่าน {n} ครั้ง</span></div>{TEXT}", "th") for n in ("2,415", "9,120")
    ],
    "what links stand behind a heading": [
        page(f"<h1>Soldiers sent to the north</h1>{TEXT}<h2>History <span>[{links}]</span></h2>{TEXT.replace('Monday', 'Sunday')}")
        for links in ("<a href=/e>edit</a>", "<a href=/v>edit</a> | <a href=/e>edit source</a>")
    ],
    "a journal's counts": [
        page(f"<h1>Soldiers sent to the north</h1><ul><li>Accesses {n}</li><li>Citations {n % 90}</li><li>Altmetric {n % 70}</li></ul>{TEXT}") for n in (3412, 3880)
    ],
    "other quotation marks, by which sentences begin and end otherwise": [
        page(f"<h1>Soldiers sent to the north</h1>{TEXT}<p>Die Reparatur kostet 1,9 Millionen Euro. {a}Wir rechnen nicht mit weiteren Rutschen{b}, sagte er.</p>")
        for a, b in ("„“", "»«")
    ],
    "a board's counter": [board(), board("1045")],
    "the counter of a table that a page tells of itself": [
        headed("", below=f"<table><tr><th>Wytworzył</th><td>Adam Sroka</td></tr><tr><th>Data wytworzenia</th><td>2025-03-18</td></tr><tr><th>Liczba odsłon</th><td>{n}</td></tr></table>")
        for n in (211, 640)
    ],
    "how long it lasts and how many heard it": [headed(f"<div>Emitido el 6 de mayo de 2024 <b>Duración 14:32</b> <i>Escuchas: {n}</i></div>") for n in (903, 1277)],
    "what was shared, said of it and liked": [page(f"<h1>江口大桥限行</h1>{CHINESE}<div><span>转发 {n}</span><span>评论 {n // 3}</span><span>赞 {n * 4}</span></div>", "zh") for n in (214, 391)],
    "a page's head that says what the title says": [
        page(f"<table><tr><td>Valley Tribune Online<br>{day}, 11:02</td></tr><tr><td>Now: 5{n}F, fog</td><td>{TEXT}</td></tr></table>", title="Soldiers - Valley Tribune Online")
        for n, day in enumerate(("Friday", "Monday"))
    ],
}  # fmt: skip

NOISE |= {
    "a question with answers to pick": [poll(59, 41), poll(30, 70)],
    "a question that comes": [between(""), poll(30, 70)],
    "an offer above its button": [offer("Black Friday: one year of reading for half price"), offer("Six months for £1")],
    "an offer that goes": [offer("Black Friday: one year of reading for half price"), between("")],
    "what an attribute says leads elsewhere": [between(f"<div data-testid=related-links><p>{line}</p></div>") for line in ("The costs of the storm have risen to £40m, insurers say.", "The keeper is out for six weeks after the match at home.")],
    "the place of an advert": [between(f"<div data-ad-slot=12><p>{line}</p></div>") for line in ("The mattress that everyone is raving about is here at last.", "Winter is a good time to fly to where the sun is.")],
    "a form": [between(f"<form action=/nl><p>{line}</p><input type=email></form>") for line in ("All that matters of the morning comes before your first coffee.", "The whole week comes to you in one letter on every Sunday.")],
    "films under their heading": [between(""), between("<div><h4>Mehr Filme</h4><ul><li><a href=/v/1>3:22 Five walks for autumn days</a></li><li><a href=/v/2>1:55 The baker who will not close</a></li></ul></div>")],
    "counters beside who signs": [signed("Jane Doe", f"<div><span>Winter 2025/26</span> <span>{n}K views</span> <a href=#c>{n} comments</a></div>") for n in (44, 83)],
    "where to share, without its counters": [signed("Jane Doe", f"<div class=share-bar><a href=/w>WhatsApp <b>{n}</b></a> <a href=/l>LinkedIn <b>{n}</b></a></div>") for n in ("", "4K")],
}  # fmt: skip

EDITS = {
    "who signs, in an element that an attribute names": ([signed("Jane Doe"), signed("Joan Roe")], "place", "byline"),
    "a heading that begins as a button does": ([between(f"<div><h2>Support for the bridge {word}</h2></div>") for word in ("grows", "falls")], "place", "heading"),
    "how many saw a thing that is no page": ([between(f"<p>{n} Personen gesehen</p>") for n in ("1.200", "1.900")], "kind", "number"),
    "a text of the section of comments": ([page(f"<article data-section=comment><h1>Soldiers sent</h1>{TEXT.replace('1,500', n)}</article>") for n in ("1,500", "1,600")], "kind", "number"),
    "a paragraph that says whether adverts may stand beside it": ([between(f"<div data-ads=true><p>The council met on {day} for an hour in the hall.</p></div>") for day in ("Tuesday", "Friday")], "kind", "date"),
    "what a poll of others found": ([between(f"<div class=poll><p>The poll asked {n} people in the north on Monday.</p></div>") for n in ("1,002", "2,001")], "kind", "number"),
    "a text in tabs that radio buttons turn": (
        [page(f"<h1>Soldiers sent</h1><div class=tabs><input type=radio name=t><input type=radio name=t><div>{TEXT.replace('1,500', n)}</div><div>{TEXT.replace('Hall', 'Holt')}</div></div>") for n in ("1,500", "1,600")],
        "kind",
        "number",
    ),
    "what a petition asks for": (
        [page(f"<h1>Petition</h1><form action=/sign>{TEXT.replace('1,500', n)}<input type=email></form>") for n in ("1,500", "1,600")],
        "kind",
        "number",
    ),
    "a post above the button that shares it": ([post("The bridge has reopened to cars."), post("The bridge has not reopened to cars.")], "kind", "negation"),
    "a change told in brackets behind the day": (
        [page(f"<h1>青石桥</h1><p>2025年12月9日 7:00（2025年12月{day}日 11:30更新）</p>{CHINESE}", "zh") for day in (10, 11)],
        "place",
        "modified",
    ),
    "the season of an issue": ([between("", head=f"<p>Spring {year}</p>") for year in (2026, 2025)], "place", "published"),
    "the text that is one cell of a page": ([celled(), celled().replace("1,500", "1,900")], "kind", "number"),
    "a name with a date behind it": ([headed(f"<p>{who}, 3 November 2024</p>") for who in ("Ailsa Rendall", "Morag Linklater")], "place", "byline"),
    "the date behind a name": ([headed(f"<p>Words by Ailsa Rendall. {day} November 2024</p>") for day in (3, 5)], "place", "published"),
    "a Hebrew name with a date behind it": (
        [page(f"<h1>שריפה במפעל בנווה ארז</h1><div>{who}, פורסם: 03.02.25, 18:05</div>{TEXT}", "he") for who in ("רוני אלקיים", "דנה פרץ")],
        "place",
        "byline",
    ),
    "the first of two dates that a comma parts": (
        [headed(f"<div>{day}. března 2025 8:05, aktualizováno 19. března 2025 11:30 • Autor: Jan Vlk</div>") for day in (19, 18)],
        "place",
        "published",
    ),
    "a date that is a heading above the headline": ([headed("", f"<h2>Oct {day}, 2024</h2>") for day in (30, 31)], "place", "published"),
    "a caption in a box of that name": (
        [headed(f"<div class=shot><img src=a.jpg><div class=cap>Lanterns on the bridge. <small style='display:block'>Picture: {who}</small></div></div>") for who in ("Owen Firth", "Greta Moss")],
        "place",
        "caption",
    ),
    "a figure in a box of facts": ([headed("", below=f"<div class=FaktaRuta><h3>Fakta</h3><p>Längd: {n} meter</p></div>") for n in (312, 213)], "kind", "number"),
    "an update that stands in the text": ([headed(f"<p>Update on the crane accident: {n} people were taken to hospital this morning.</p>") for n in (3, 5)], "kind", "number"),
    "a part that a button opens": ([answers(66), answers(60)], "kind", "number"),
    "who made a page, in a table of its own": (
        [headed("", below=f"<table><tr><th>Wytworzył</th><td>{who}</td></tr><tr><th>Data wytworzenia</th><td>2025-03-18</td></tr></table>") for who in ("Adam Sroka", "Adam Wilk")],
        "place",
        "table",
    ),
    "a headline in a component of its own": (
        [
            page(f"<div><div><div><p>{heading}</p></div><div><span>솔길</span><span>2024. 9. 3. 21:15</span></div></div><div><div>{KOREAN}</div></div></div>", "ko", "동네 도서관 리모델링 소식 : 네모 블로그")
            for heading in ("동네 도서관 리모델링 소식", "시립 도서관 리모델링 소식")
        ],
        "place",
        "headline",
    ),
    "a board's title": ([board(), board(title="정수장 감사 결과 발표")], "place", "table"),
    "who answers for a board's entry": ([board(), board(person="서민재")], "place", "table"),
    "a date that a list says is another than the story's": ([release(), release(following="20 November 2025")], "kind", "date"),
    "the date that it says is the story's": ([release(), release(issued="15 August 2025")], "place", "published"),
    "a table made of boxes": ([grid("310,000"), grid("130,000")], "place", "table"),
    "the date in a line of labels without bars": (
        [
            page(f"<div class=t>关于青石桥封闭施工的通告</div><div>发布时间：2025-03-{day} 16:08　来源：临川市交通局　浏览次数：531　字体：[大 中 小]</div>{CHINESE}", "zh", "关于青石桥封闭施工的通告")
            for day in (10, 12)
        ],
        "place",
        "published",
    ),
    "a date with that of the last change in brackets": (
        [page(f"<h1>Soldiers sent to the north</h1><div>{day} febbraio 2025 (modifica il 11 febbraio 2025 | 23:10)</div>{TEXT}", "it") for day in (9, 10)],
        "place",
        "published",
    ),
    "the credit in the box around a picture": (
        [korean(below=f"<div class=img><img src=a.jpg><p class=desc>직원들이 밸브를 살펴보고 있다. [{who} 제공]</p></div>") for who in ("서강시", "서강구")],
        "place",
        "caption",
    ),
    "a headline that no element says is one": ([untitled(), untitled("Soldiers not sent to the north")], "place", "headline"),
    "the signature below such a headline": ([untitled(), untitled(by="Max Roe")], "place", "byline"),
    "the credit of a picture below such a story": ([untitled(), untitled(credit="Lea Stork")], "place", "caption"),
}  # fmt: skip


@pytest.fixture(scope="module")
def browser() -> Iterator[OfflineBrowser]:
    with OfflineBrowser(find_browser(None, os.environ).path, deadline=60.0) as started:
        yield started


def compared(browser: OfflineBrowser, pair: list[str]) -> list[dict[str, str]]:
    before, after = (browser.layout(html.encode()) for html in pair)
    findings: list[dict[str, str]] = compare_documents(document_of(before.result()), document_of(after.result()), [])["findings"]  # fmt: skip
    return findings


@pytest.mark.parametrize("name", NOISE)
def test_what_a_page_does_by_itself_is_no_change(browser: OfflineBrowser, name: str) -> None:
    assert compared(browser, NOISE[name]) == []


@pytest.mark.parametrize("name", EDITS)
def test_an_edit_is_told(browser: OfflineBrowser, name: str) -> None:
    pair, key, value = EDITS[name]
    found = compared(browser, pair)
    assert any(f[key] == value for f in found), found
