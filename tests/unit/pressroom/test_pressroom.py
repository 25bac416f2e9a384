"""The press room: sites by name, editions that can be switched, noise around a story and never in it."""

from __future__ import annotations

import re
import urllib.error
import urllib.request
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path

import pytest

from harness.pressroom import PortTakenError, PressRoom, example_files, expected, write_example
from harness.registry.load import load

_OPENER = urllib.request.build_opener(urllib.request.ProxyHandler({}))


def ask(room: PressRoom, url: str, method: str = "GET") -> tuple[int, str, str]:
    host, _, path = url.removeprefix("http://").partition("/")
    request = urllib.request.Request(f"http://127.0.0.1:{room.port}/{path}", headers={"Host": host}, method=method)
    try:
        with _OPENER.open(request, timeout=10) as answer:
            return answer.status, answer.geturl(), answer.read().decode("utf-8", "replace")
    except urllib.error.HTTPError as error:
        return error.code, error.geturl(), error.read().decode("utf-8", "replace")


def story(markup: str) -> str:
    found = re.search(r"<(main|article)\b.*?</\1>", markup, re.DOTALL)
    return re.sub(r"<aside.*?</aside>|<nav.*?</nav>", "", found.group() if found else markup, flags=re.DOTALL)


def test_every_story_is_served_and_says_that_it_is_a_reconstruction() -> None:
    with PressRoom("day1", seed="s") as room:
        for url in room.urls():
            status, _, body = ask(room, url)
            assert status == 200, url
            if not url.endswith(".pdf"):
                assert re.search(r"reconstruction|реконструкці|реконструкция|재구성", body, re.IGNORECASE), url


def test_editions_are_switched_while_it_runs() -> None:
    page = "http://kyivindependent.test/"
    with PressRoom("day1") as room:
        gone = [u for u in room.urls() if u.startswith(page)]
        assert ask(room, gone[0])[0] == 200
        room.edition = "day2"
        assert ask(room, gone[0])[0] == 404
        with pytest.raises(ValueError, match="day3"):
            room.edition = "day3"


def test_unknown_hosts_and_paths_are_not_found_and_heads_have_no_body() -> None:
    with PressRoom() as room:
        assert ask(room, "http://nobody.test/x")[0] == 404
        assert ask(room, "http://nis.test/no/such/page")[0] == 404
        assert ask(room, room.urls()[0], "HEAD")[2] == ""


def test_many_may_ask_at_once() -> None:
    with PressRoom() as room, ThreadPoolExecutor(16) as pool:
        answers = list(pool.map(lambda url: ask(room, url)[0], list(room.urls()) * 4))
    assert set(answers) == {200}


def test_noise_differs_from_visit_to_visit() -> None:
    with PressRoom("day1") as room:
        noisy = [u for u in room.urls() if "hur.test" in u or "kbs.test" in u]
        for url in noisy:
            assert len({ask(room, url)[2] for _ in range(4)}) > 1, url


def test_a_taken_port_is_told() -> None:
    with PressRoom() as room, pytest.raises(PortTakenError), PressRoom(port=room.port):
        pass


def test_the_table_covers_exactly_the_claims_and_their_links(tmp_path: Path) -> None:
    write_example(tmp_path, tmp_path / "vault")
    result = load(tmp_path)
    assert result.problems == ()
    assert result.registry is not None
    assert (tmp_path / "vault" / "dossier.pdf").is_file()
    for day in ("day1", "day2"):
        table = expected(day)
        assert set(table) == {c.id for c in result.registry.claims}
        for claim in result.registry.claims:
            assert set(table[claim.id].links) == {link.key for link in claim.evidence}, claim.id
    assert set(example_files()) >= {"troops.yaml", "troops.md"}


def test_the_example_has_what_it_promises(tmp_path: Path) -> None:
    registry = load(Path(__file__).parents[3]).registry
    assert registry is not None
    kinds = {type(e).__name__ for c in registry.claims for e in c.expects}
    assert kinds >= {"QuantityExpectation", "DateExpectation", "QuotationExpectation", "ImageExpectation"}
    types = [s.type.value for s in registry.sources.values()]
    assert types.count("person") >= 1
    assert types.count("file") >= 1
    assert types.count("web") >= 16
    assert any(c.statement.caption_of for c in registry.claims)
    with PressRoom("day1") as room:
        languages = {m[1] for u in room.urls() if (m := re.search(r'<html[^>]*lang="?(\w\w)', ask(room, u)[2]))}
    assert languages >= {"en", "uk", "ru", "ko"}


def test_the_korean_font_has_every_letter_that_the_pages_use() -> None:
    folder = Path(__file__).parents[3] / "harness" / "pressroom"
    glyphs = set((folder / "fonts" / "glyphs.txt").read_text(encoding="utf-8"))
    used = {
        c
        for p in (folder / "sites").rglob("*")
        if p.is_file() and p.suffix in (".html", ".yaml", "")
        for c in p.read_text(encoding="utf-8")
    }
    assert {c for c in used if "가" <= c <= "힣"} <= glyphs
