"""Finding the nearest copy in web archives: the pure parts, and the search with a table in place of the network."""

from __future__ import annotations

import asyncio
from collections.abc import Mapping
from datetime import UTC, datetime, timedelta, timezone

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from harness.capture.archive import Archive
from harness.capture.fetch import Answer, FetchError
from harness.capture.memento import (
    Link,
    Nearest,
    Reason,
    http_datetime,
    nearest,
    parse_http_datetime,
    parse_link_format,
)

PAGE = "http://nis.test/page?a=1,2"
WHEN = datetime(2024, 3, 1, 12, tzinfo=UTC)
GATE = "http://arc.test/gate/"
MAP = f"http://arc.test/map/{PAGE}"
ARCHIVE = Archive("arc", GATE)
MAPPED = Archive("arc", GATE, "http://arc.test/map/")


def day(number: int, hour: int = 12) -> datetime:
    return datetime(2024, 3, 1, hour, tzinfo=UTC) + timedelta(days=number)


def copy(number: int, hour: int = 12) -> str:
    return f"http://arc.test/{day(number, hour):%Y%m%d%H%M%S}/{PAGE}"


def link(url: str, rel: str, **attributes: str) -> str:
    return "; ".join(
        [f"<{url}>", f'rel="{rel}"', *(f'{name.strip("_")}="{value}"' for name, value in attributes.items())]
    )


def memento_link(number: int, rel: str = "memento", hour: int = 12) -> str:
    return link(copy(number, hour), rel, datetime=http_datetime(day(number, hour)))


class Web:
    """Answers from a table; what is not in it is 404. Remembers what was asked, and with which headers."""

    def __init__(self) -> None:
        self.table: dict[str, tuple[int, tuple[tuple[str, str], ...], bytes, bool] | Exception] = {}
        self.asked: list[tuple[str, str | None]] = []

    def put(self, url: str, status: int = 200, body: str = "", truncated: bool = False, /, **fields: str) -> Web:
        named = tuple((name.replace("_", "-").rstrip("0123456789"), value) for name, value in fields.items())
        self.table[url] = (status, named, body.encode(), truncated)
        return self

    def copy(self, number: int, status: int = 200, hour: int = 12, /, **fields: str) -> Web:
        return self.put(copy(number, hour), status, **({"Memento_Datetime": http_datetime(day(number, hour))} | fields))

    def timemap(self, *links: str, url: str = MAP, truncated: bool = False) -> Web:
        return self.put(url, 200, ",\n".join(links), truncated)

    async def __call__(self, url: str, *, headers: Mapping[str, str], max_bytes: int, redirects: int = 0) -> Answer:
        self.asked.append((url, headers.get("Accept-Datetime")))
        found = self.table.get(url, (404, (), b"", False))
        if isinstance(found, Exception):
            raise found
        status, fields, body, truncated = found
        return Answer(url, status, fields, body[:max_bytes], truncated)

    def search(self, *archives: Archive, url: str = PAGE, when: datetime = WHEN) -> Nearest:
        return asyncio.run(nearest(url, when, archives or (ARCHIVE,), self))

    @property
    def urls(self) -> list[str]:
        return [url for url, _ in self.asked]


def reasons(found: Nearest) -> list[Reason]:
    return [tried.reason for tried in found.tried]


# --- datetimes


@pytest.mark.parametrize(
    ("text", "moment"),
    [
        ("Thu, 31 May 2007 20:35:00 GMT", datetime(2007, 5, 31, 20, 35, tzinfo=UTC)),
        (" Thu, 31 May 2007 20:35:00 GMT\r\n", datetime(2007, 5, 31, 20, 35, tzinfo=UTC)),
        ("Sat, 31 Dec 2016 23:59:60 GMT", datetime(2016, 12, 31, 23, 59, 59, tzinfo=UTC)),
        ("Thu, 29 Feb 2024 00:00:00 GMT", datetime(2024, 2, 29, tzinfo=UTC)),
        ("Wed, 29 Feb 2023 00:00:00 GMT", None),
        ("Fri, 31 May 2007 20:35:00 GMT", None),
        ("Thu, 31 May 2007 20:35:00 UTC", None),
        ("Thu, 31 May 2007 22:35:00 +0200", None),
        ("Thu, 31 May 2007 24:00:00 GMT", None),
        ("Thu, 31 May 0000 20:35:00 GMT", None),
        ("Thursday, 31-May-07 20:35:00 GMT", None),
        ("Thu May 31 20:35:00 2007", None),
        ("Thu, ٣١ May 2007 20:35:00 GMT", None),
        ("2007-05-31T20:35:00Z", None),
        ("20070531203500", None),
        ("", None),
    ],
)
def test_datetimes(text: str, moment: datetime | None) -> None:
    assert parse_http_datetime(text) == moment


@given(
    st.datetimes(
        min_value=datetime(1, 1, 2),  # noqa: DTZ001
        max_value=datetime(9999, 12, 30),  # noqa: DTZ001
        timezones=st.timezones(),
    )
)
def test_datetimes_come_back(moment: datetime) -> None:
    back = parse_http_datetime(http_datetime(moment))
    assert back is not None
    assert back.tzinfo is UTC
    assert back == moment.astimezone(UTC).replace(microsecond=0)


@given(st.text() | st.from_regex(r"(Thu|Fri), [0-9]{2} May [0-9]{4} [0-9]{2}:[0-9]{2}:[0-9]{2} GMT"))
def test_no_text_is_too_strange_for_a_datetime(text: str) -> None:
    moment = parse_http_datetime(text)
    assert moment is None or moment.tzinfo is UTC


def test_a_moment_needs_a_time_zone() -> None:
    with pytest.raises(ValueError, match="time zone"):
        http_datetime(datetime(2024, 1, 1))  # noqa: DTZ001
    with pytest.raises(ValueError, match="time zone"):
        Web().search(when=datetime(2024, 1, 1))  # noqa: DTZ001


# --- links


@pytest.mark.parametrize(
    ("text", "links"),
    [
        ("", ()),
        ("<>", (Link("", ()),)),
        ("<a>; rel=next", (Link("a", ("next",)),)),
        ('<a>; rel="First  MEMENTO first"', (Link("a", ("first", "memento")),)),
        ('<a?b=1,2;c>; rel="x", <d>;rel="y"', (Link("a?b=1,2;c", ("x",)), Link("d", ("y",)))),
        ('<a>; title="x, <b>; rel=\\"no\\""; rel="x"', (Link("a", ("x",), (("title", 'x, <b>; rel="no"'),)),)),
        ("<a>; REL=x; rel=y; T=1; t=2", (Link("a", ("x",), (("t", "1"),)),)),
        ("<a> ;\r\n rel = \"x\" ;\r\n\t flag ;; n=\"\" ,\n\n<b>", (Link("a", ("x",), (("flag", ""), ("n", ""))), Link("b", ()))),
        ('<a>; datetime=Thu, 31 May 2007 20:35:00 GMT; rel="memento", <b>; rel=x',
         (Link("a", (), (("datetime", "Thu"),)), Link("b", ("x",)))),
        ("junk, <a>; rel=x junk; rel=y, <b>", (Link("a", ("x",)), Link("b", ()))),
        ('<a>; rel="x", <broken; rel="y", <b>; rel="z"', (Link("a", ("x",)), Link("b", ("z",)))),
        ('<a>; rel="x", <b>; rel="cut off, <c>', (Link("a", ("x",)),)),
        ('<a>; rel="x", <cut', (Link("a", ("x",)),)),
        ("<a>; =; <b>; rel=x", (Link("a", ()), Link("b", ("x",)))),
    ],
)  # fmt: skip
def test_links(text: str, links: tuple[Link, ...]) -> None:
    assert parse_link_format(text) == links


def test_the_time_map_of_the_rfc() -> None:
    # After the example of RFC 7089, 5.
    text = """<http://a.example.org>;rel="original",
     <http://arxiv.example.net/timemap/http://a.example.org>
      ; rel="self";type="application/link-format"
      ; from="Tue, 20 Jun 2000 18:02:59 GMT"
      ; until="Wed, 09 Apr 2008 20:30:51 GMT",
     <http://arxiv.example.net/web/20000620180259/http://a.example.org>
      ; rel="first memento";datetime="Tue, 20 Jun 2000 18:02:59 GMT"
      ; license="http://creativecommons.org/publicdomain/zero/1.0/"
    """
    original, own, first = parse_link_format(text)
    assert (original.target, original.rels) == ("http://a.example.org", ("original",))
    assert own.get("until") == "Wed, 09 Apr 2008 20:30:51 GMT"
    assert (first.rels, first.get("type")) == (("first", "memento"), None)
    assert parse_http_datetime(first.get("datetime") or "") == datetime(2000, 6, 20, 18, 2, 59, tzinfo=UTC)


@given(st.text() | st.text(alphabet='<>;,="\\ \nrela*'))
def test_no_text_is_too_strange_for_links(text: str) -> None:
    for found in parse_link_format(text):
        assert not set(found.target) & set("<>")
        assert "rel" not in dict(found.attributes)
        assert all(rel == rel.lower() and rel.split() == [rel] for rel in found.rels)


_TARGETS = st.text(alphabet=st.characters(blacklist_characters="<>"), max_size=20).map(str.strip)
_RELS = st.lists(st.sampled_from(["memento", "first", "last", "timemap", "http://x.test/rel,a;b"]), unique=True)
_NAMES = st.sampled_from(["type", "datetime", "from", "title*", "x"])


@given(st.lists(st.tuples(_TARGETS, _RELS, st.dictionaries(_NAMES, st.text(max_size=20)))))
def test_links_come_back_as_they_were_written(links: list[tuple[str, list[str], dict[str, str]]]) -> None:
    def quoted(text: str) -> str:
        return '"' + text.replace("\\", "\\\\").replace('"', '\\"') + '"'

    text = ", ".join(
        "; ".join(
            [
                f"<{target}>",
                *(f"{name}={quoted(value)}" for name, value in attributes.items()),
                f'rel="{" ".join(rels)}"',
            ]
        )
        for target, rels, attributes in links
    )
    assert parse_link_format(text) == tuple(
        Link(target, tuple(rels), tuple(attributes.items())) for target, rels, attributes in links
    )


@given(st.integers(0, 400))
def test_a_text_that_breaks_off_gives_no_link_that_was_not_there(length: int) -> None:
    whole = ", ".join(memento_link(number) for number in range(3))
    full = parse_link_format(whole)
    cut = parse_link_format(whole[:length])
    assert [one.target for one in cut] == [one.target for one in full[: len(cut)]]
    assert {one.get("datetime") for one in cut} <= {None, "", *(one.get("datetime") for one in full)}


def test_links_are_read_in_a_time_that_grows_with_their_length_only() -> None:
    for text in ("<" * 300_000, "<a>;" * 100_000, '<a>;x="' + '\\"' * 200_000, "<a>" + ";" * 300_000, '";<' * 100_000):
        parse_link_format(text)


# --- TimeGates


def gate(**fields: str) -> Web:
    return Web().put(GATE + PAGE, 302, **fields)


def test_a_redirect_to_the_copy() -> None:
    web = gate(Location=copy(-1), Vary="accept-datetime").copy(-1, Link=link(PAGE, "original"))
    found = web.search(url=PAGE + "#part")
    assert found.tried == ()
    assert found.memento is not None
    assert (found.memento.url, found.memento.datetime) == (copy(-1), day(-1))
    assert (found.memento.archive, found.memento.original) == ("arc", PAGE)
    stamp = "Fri, 01 Mar 2024 12:00:00 GMT"
    assert web.asked == [(GATE + PAGE, stamp), (copy(-1), stamp)]


def test_the_moment_is_asked_for_in_utc() -> None:
    web = Web()
    web.search(when=datetime(2024, 3, 1, 1, 30, tzinfo=timezone(timedelta(hours=2))))
    assert web.asked[0][1] == "Thu, 29 Feb 2024 23:30:00 GMT"


@pytest.mark.parametrize(
    ("template", "asked"),
    [
        ("http://arc.test/web/", f"http://arc.test/web/{PAGE}"),
        ("http://arc.test/{url}/near", f"http://arc.test/{PAGE}/near"),
        ("http://arc.test/?url={url}&x", "http://arc.test/?url=http%3A%2F%2Fnis.test%2Fpage%3Fa%3D1%2C2&x"),
        ("http://arc.test/?url=", "http://arc.test/?url=http%3A%2F%2Fnis.test%2Fpage%3Fa%3D1%2C2"),
    ],
)
def test_addresses_are_filled_in(template: str, asked: str) -> None:
    web = Web()
    web.search(Archive("a", template, template.replace("arc.test", "map.test")))
    assert web.urls == [asked, asked.replace("arc.test", "map.test")]


def test_chained_and_relative_redirects() -> None:
    web = gate(Location="/other?u=1,2").put("http://arc.test/other?u=1,2", 307, Location="//arc.test/third#x")
    web.put("http://arc.test/third", 303, Location=copy(2)).copy(2)
    found = web.search()
    assert found.memento is not None
    assert found.memento.url == copy(2)


@pytest.mark.parametrize(
    ("fields", "url"),
    [
        ({"Content_Location": f"/{day(1):%Y%m%d%H%M%S}/{PAGE}"}, copy(1)),
        ({"Link": f"{link(PAGE, 'original timegate')}, {memento_link(0, 'prev memento')}, {memento_link(1, 'last memento')}"}, copy(1)),
        ({"Link": link(PAGE, "original"), "Link2": memento_link(1)}, copy(1)),
    ],
)  # fmt: skip
def test_a_copy_in_the_time_gates_own_answer(fields: dict[str, str], url: str) -> None:
    web = Web().put(GATE + PAGE, 200, Memento_Datetime=http_datetime(day(1)), **fields)
    found = web.search()
    assert found.memento is not None
    assert (found.memento.url, found.memento.datetime, found.tried) == (url, day(1), ())


def test_a_content_location_behind_a_redirect_is_the_sites_own() -> None:
    found = gate(Location=copy(0)).copy(0, Content_Location="index.html.en").search()
    assert found.memento is not None
    assert found.memento.url == copy(0)


@pytest.mark.parametrize("fields", [{}, {"Content_Location": "javascript:x"}, {"Content_Location": "http://["}])
def test_a_copy_that_only_negotiation_reaches_is_none(fields: dict[str, str]) -> None:
    found = Web().put(GATE + PAGE, 200, Memento_Datetime=http_datetime(day(1)), **fields).search()
    assert (found.memento, reasons(found)) == (None, [Reason.NOT_A_COPY])
    assert "address of its own" in found.tried[0].why


def test_a_frame_around_the_copy() -> None:
    web = Web().put(GATE + PAGE, 200, Link=memento_link(3)).copy(3)
    found = web.search()
    assert found.memento is not None
    assert (found.memento.url, found.tried, web.urls) == (copy(3), (), [GATE + PAGE, copy(3)])


def test_an_archived_redirect_leads_to_the_copy_of_another_page() -> None:
    target = "http://arc.test/20240301/http://nis.test/new"
    web = gate(Location=copy(0)).copy(0, 301, Location=target)
    web.put(target, Memento_Datetime=http_datetime(day(5)), Link=link("http://nis.test/new", "original"))
    found = web.search()
    assert found.memento is not None
    assert (found.memento.url, found.memento.datetime, found.memento.original) == (
        target,
        day(5),
        "http://nis.test/new",
    )


@pytest.mark.parametrize(
    ("fields", "reason", "why"),
    [
        ({"Memento_Datetime": "yesterday"}, Reason.BAD_DATETIME, "Memento-Datetime 'yesterday'"),
        ({"Memento_Datetime": "Mon, 01 Mar 2024 12:00:00 GMT"}, Reason.BAD_DATETIME, "Mon"),
        ({"Memento_Datetime": ""}, Reason.BAD_DATETIME, "''"),
        ({}, Reason.NOT_A_COPY, "answered 200 without Memento-Datetime"),
    ],
)
def test_copies_without_a_datetime_are_none(fields: dict[str, str], reason: Reason, why: str) -> None:
    found = gate(Location=copy(0)).put(copy(0), 200, **fields).search()
    assert found.memento is None
    assert [(tried.reason, tried.url, tried.archive) for tried in found.tried] == [(reason, copy(0), "arc")]
    assert why in found.tried[0].why


@pytest.mark.parametrize(
    ("status", "reason"),
    [(404, Reason.NO_COPY), (410, Reason.NO_COPY), (400, Reason.UNREACHABLE), (429, Reason.UNREACHABLE), (503, Reason.UNREACHABLE)],
)  # fmt: skip
def test_time_gates_that_give_nothing(status: int, reason: Reason) -> None:
    found = Web().put(GATE + PAGE, status).search()
    assert (found.memento, reasons(found), found.tried[0].why) == (None, [reason], f"answered {status}")


def test_trouble_on_the_way_is_a_reason() -> None:
    web = Web()
    web.table[GATE + PAGE] = FetchError(GATE + PAGE, "name: arc.test: not known")
    found = web.search()
    assert [(tried.reason, tried.why) for tried in found.tried] == [(Reason.UNREACHABLE, "name: arc.test: not known")]


def test_faults_that_are_no_answers_are_raised() -> None:
    web = Web()
    web.table[GATE + PAGE] = RuntimeError("ours")
    with pytest.raises(RuntimeError, match="ours"):
        web.search()


def test_redirects_without_end() -> None:
    circle = gate(Location="/b").put("http://arc.test/b", 302, Location=GATE + PAGE).search()
    assert "circle" in circle.tried[0].why
    web = gate(Location="http://arc.test/1")
    for number in range(1, 30):
        web.put(f"http://arc.test/{number}", 302, Location=str(number + 1))
    assert "redirects" in web.search().tried[0].why
    assert len(web.asked) < 12
    assert reasons(gate().search()) == [Reason.NOT_A_COPY]
    assert reasons(gate(Location="http://[").search()) == [Reason.UNREACHABLE]


def test_a_site_is_no_archive_of_itself() -> None:
    web = gate(Location=PAGE).put(PAGE, 200, Memento_Datetime=http_datetime(day(0)))
    found = web.search()
    assert (found.memento, reasons(found)) == (None, [Reason.NOT_A_COPY])
    own = Archive("own", "http://nis.test/gate/")
    web.put(f"http://nis.test/gate/{PAGE}", 302, Location=PAGE)
    assert web.search(own).memento is not None, "unless it is what was chosen as the archive"


def test_copies_of_errors_are_reported_and_not_taken() -> None:
    found = gate(Location=copy(0)).copy(0, 404).search()
    assert (found.memento, reasons(found)) == (None, [Reason.ERROR_COPY])
    assert (found.tried[0].url, found.tried[0].why) == (
        copy(0),
        "the copy of 2024-03-01 is of an answer with status 404",
    )


# --- TimeMaps


def test_the_nearest_of_a_time_map() -> None:
    web = Web().timemap(link(PAGE, "original"), memento_link(-9, "first memento"), memento_link(2), memento_link(-3))
    web.copy(2)
    found = web.search(MAPPED)
    assert found.memento is not None
    assert (found.memento.url, found.memento.datetime) == (copy(2), day(2))
    assert reasons(found) == [Reason.NO_COPY], "the TimeGate had none"
    assert web.urls == [GATE + PAGE, MAP, copy(2)]


@pytest.mark.parametrize("order", [(-1, 1), (1, -1)])
def test_of_two_equally_near_the_earlier(order: tuple[int, int]) -> None:
    web = Web().timemap(*(memento_link(number) for number in order)).copy(-1).copy(1)
    found = web.search(MAPPED)
    assert found.memento is not None
    assert found.memento.datetime == day(-1)


def test_a_time_map_that_the_time_gate_names() -> None:
    where = "http://arc.test/tm,1/"
    links = [
        link("http://arc.test/tm.json", "timemap", type="application/json"),
        link("/tm,1/", "timemap", type="application/link-format"),
    ]
    web = Web().put(GATE + PAGE, 404, Link=", ".join(links)).timemap(memento_link(1), url=where).copy(1)
    found = web.search()
    assert found.memento is not None
    assert web.urls == [GATE + PAGE, where, copy(1)]


def test_copies_of_errors_are_passed_over_for_the_next_nearest() -> None:
    web = gate(Location=copy(0)).copy(0, 404).copy(1, 503).copy(-2)
    web.timemap(memento_link(0), memento_link(1), memento_link(-2), memento_link(-5))
    found = web.search(MAPPED)
    assert found.memento is not None
    assert found.memento.url == copy(-2)
    assert reasons(found) == [Reason.ERROR_COPY, Reason.ERROR_COPY]
    assert web.urls.count(copy(0)) == 1


def test_an_error_copy_in_the_time_gates_own_answer_is_not_asked_for_again() -> None:
    web = Web().put(GATE + PAGE, 404, Memento_Datetime=http_datetime(day(0)), Content_Location=copy(0))
    found = web.timemap(memento_link(0), memento_link(3)).copy(3).search(MAPPED)
    assert found.memento is not None
    assert found.memento.url == copy(3)
    assert copy(0) not in web.urls


def test_only_so_many_copies_are_tried() -> None:
    web = Web().timemap(*(memento_link(number) for number in range(20)))
    found = web.search(MAPPED)
    assert found.memento is None
    assert [url for url in web.urls if url not in (GATE + PAGE, MAP)] == [copy(number) for number in range(4)]
    assert found.tried[-1].reason is Reason.INCOMPLETE


def test_the_datetime_is_what_the_copy_says() -> None:
    web = Web().timemap(memento_link(1)).put(copy(1), 200, Memento_Datetime=http_datetime(day(9)))
    found = web.search(MAPPED)
    assert found.memento is not None
    assert found.memento.datetime == day(9)


def test_entries_without_a_datetime_are_passed_over() -> None:
    links = (
        link(copy(0), "memento"),
        link(copy(0, 13), "memento", datetime="2024-03-01"),
        link("http://[", "memento"),
        memento_link(4),
    )
    web = Web().timemap(*links).copy(0).copy(4)
    found = web.search(MAPPED)
    assert found.memento is not None
    assert found.memento.url == copy(4)
    assert (Reason.BAD_DATETIME, "2 copies in the TimeMap without a datetime that can be read") in [
        (tried.reason, tried.why) for tried in found.tried
    ]


@pytest.mark.parametrize(("status", "reason"), [(404, Reason.NO_COPY), (500, Reason.UNREACHABLE)])
def test_time_maps_that_give_nothing(status: int, reason: Reason) -> None:
    found = Web().put(MAP, status).search(MAPPED)
    assert (reasons(found), found.tried[-1].why) == ([Reason.NO_COPY, reason], f"the TimeMap answered {status}")
    assert Web().timemap().search(MAPPED).tried[-1].why == "the TimeMap names no copy"
    assert Web().put(MAP, 200, "<!doctype html><p>Not found").search(MAPPED).tried[-1].reason is Reason.NO_COPY


def test_a_time_map_that_was_cut_says_so() -> None:
    web = Web().timemap(memento_link(1), truncated=True).copy(1)
    found = web.search(MAPPED)
    assert found.memento is not None
    assert Reason.INCOMPLETE in reasons(found)


def page_link(number: int, first: int, last: int) -> str:
    span = {"from_": http_datetime(day(first)), "until": http_datetime(day(last))}
    return link(f"{MAP}/{number}", "timemap", type="application/link-format", **span)


def test_of_a_paged_time_map_only_the_pages_that_matter_are_read() -> None:
    pages = {1: (-300, -200), 2: (-100, -10), 3: (8, 90), 4: (100, 200)}
    index = [page_link(number, *span) for number, span in pages.items()]
    web = Web().timemap(link(MAP, "self timemap"), link(PAGE, "original"), *index)
    for number, (first, last) in pages.items():
        own = link(f"{MAP}/{number}", "self", from_=http_datetime(day(first)))
        web.timemap(own, link(MAP, "timemap"), memento_link(first), memento_link(last), url=f"{MAP}/{number}")
        web.copy(first).copy(last)
    found = web.search(MAPPED)
    assert found.memento is not None
    assert found.memento.url == copy(8)
    assert web.urls == [GATE + PAGE, MAP, f"{MAP}/3", copy(8)]
    far = web.search(MAPPED, when=day(-150))
    assert far.memento is not None
    assert far.memento.url == copy(-200), "of two equally near the earlier, across pages"


def test_pages_without_a_span_are_all_read_but_not_without_end() -> None:
    web = Web().timemap(memento_link(50), link(f"{MAP}/1", "timemap")).copy(50)
    for number in range(1, 40):
        web.timemap(memento_link(60 + number), link(f"{MAP}/{number + 1}", "next timemap"), url=f"{MAP}/{number}")
    found = web.search(MAPPED)
    assert found.memento is not None
    assert found.memento.url == copy(50)
    assert sum(url.startswith(MAP) for url in web.urls) == 10
    assert Reason.INCOMPLETE in reasons(found)


@settings(deadline=None)  # an event loop is made each time
@given(st.lists(st.integers(-60, 60), min_size=1, max_size=12), st.integers(-70, 70), st.data())
def test_a_paged_time_map_gives_what_a_whole_one_gives(numbers: list[int], when: int, data: st.DataObject) -> None:
    numbers = sorted(set(numbers))
    cuts = sorted(data.draw(st.sets(st.integers(0, len(numbers)), max_size=3)) | {0, len(numbers)})
    parts = [numbers[first:last] for first, last in zip(cuts, cuts[1:], strict=False)]
    web = Web().timemap(*data.draw(st.permutations([page_link(part[0], part[0], part[-1]) for part in parts])))
    for part in parts:
        web.timemap(*data.draw(st.permutations([memento_link(number) for number in part])), url=f"{MAP}/{part[0]}")
    for number in numbers:
        web.copy(number)
    found = web.search(MAPPED, when=day(when))
    assert found.memento is not None
    assert found.memento.datetime == day(min(numbers, key=lambda number: (abs(number - when), number)))


# --- several archives


def test_the_nearest_of_all_archives() -> None:
    archives = [Archive(name, f"http://{name}.test/") for name in ("one", "two", "three", "four")]
    web = Web()
    for name, number in (("one", 3), ("three", -2), ("four", 2)):
        target = f"http://{name}.test/copy"
        web.put(f"http://{name}.test/{PAGE}", 302, Location=target)
        web.put(target, 200, Memento_Datetime=http_datetime(day(number)))
    found = web.search(*archives)
    assert found.memento is not None
    assert (found.memento.archive, found.memento.datetime) == ("three", day(-2))
    assert [(tried.archive, tried.reason) for tried in found.tried] == [("two", Reason.NO_COPY)]


def test_no_archives() -> None:
    assert asyncio.run(nearest(PAGE, WHEN, (), Web())) == Nearest(None, ())


@settings(deadline=None)  # an event loop is made each time
@given(
    st.dictionaries(
        st.sampled_from([GATE + PAGE, MAP, copy(0), copy(1)]),
        st.tuples(
            st.sampled_from([200, 200, 302, 304, 404, 500]),
            st.dictionaries(
                st.sampled_from(["Location", "Link", "Memento_Datetime", "Content_Location"]),
                st.sampled_from([copy(0), copy(1), GATE + PAGE, "/", "http://[", http_datetime(day(0)), memento_link(0), memento_link(1)])
                | st.text(max_size=20),
            ),
            st.text() | st.sampled_from([memento_link(0), memento_link(1) + "," + link(MAP, "timemap")]),
        ),
    )
)  # fmt: skip
def test_whatever_archives_answer_there_is_a_copy_or_a_reason(
    table: dict[str, tuple[int, dict[str, str], str]],
) -> None:
    web = Web()
    for url, (status, fields, body) in table.items():
        web.put(url, status, body.encode("utf-8", "replace").decode(), **fields)
    found = web.search(MAPPED)
    assert found.memento is not None or found.tried
    if found.memento is not None:
        assert found.memento.url.startswith("http")
        assert found.memento.datetime.tzinfo is UTC
    assert len(web.asked) < 30
