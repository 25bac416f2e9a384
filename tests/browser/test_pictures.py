"""Pictures however a page shows them, joined with their bytes in a real browser and known again."""

from __future__ import annotations

import base64
from pathlib import Path

import pytest

from harness.engine.pictures import Pictures
from harness.engine.reading import Reader
from harness.model.picture import Likeness, Match, PagePicture, Shown
from harness.model.place import Place
from harness.model.registry import Article, Claim, Registry, Statement, TextQuote, frozen_mapping
from harness.store.local import LocalStore
from tests.browser.conftest import Site
from tests.browser.test_artifacts import answer
from tests.pictures import picture

P = Place(file="claims/x.yaml")
CLAIM = Claim(id="one", article="x", statement=Statement(quote=TextQuote(exact="a")), place=P)
ARTICLE = Article(id="x", title="X", file="x.md", language="en", text="", claims_file="claims/x.yaml", place=P)
REGISTRY = Registry(
    articles=frozen_mapping({"x": ARTICLE}), sources=frozen_mapping({}), measures=frozen_mapping({}), claims=(CLAIM,)
)


@pytest.fixture
def look(site: Site, tmp_path: Path):  # type: ignore[no-untyped-def]
    """Capture a page and give its pictures, with a way to compare each with scene 1."""

    def run(body: str) -> tuple[Shown, Pictures, dict[str, Match | str]]:
        site.pages["/page"] = (
            f"<!doctype html><html lang=en><title>Pictures</title><article><h1>Pictures of the day</h1>{TEXT}{body}</article>"
        )
        (capture,) = site.capture("http://a.test/page")
        assert capture.outcome.value == "complete", capture.reasons
        store = LocalStore(tmp_path / "store")
        snapshot = store.put(capture)
        (tmp_path / "claims").mkdir(exist_ok=True)
        (tmp_path / "claims" / "mine.png").write_bytes(picture(1))
        desk = Pictures(REGISTRY, tmp_path, tmp_path / "vault", store, Reader(store, None), None)
        shown = desk.on_page(snapshot)
        mine = desk.reference(CLAIM, "mine.png")
        return shown, desk, {p.path: desk.compare(mine, p) for p in shown.pictures}

    return run


TEXT = "<p>The service said on 18 October that 1,500 soldiers had been moved to the east of the country by sea.</p>" * 6


def one(shown: Shown, part: str) -> PagePicture:
    (found,) = [p for p in shown.pictures if part in p.path]
    return found


def likeness(found: Match | str) -> str:
    return found.likeness.value if isinstance(found, Match) else found


def test_pictures_are_found_however_the_page_shows_them(site: Site, look) -> None:  # type: ignore[no-untyped-def]
    site.pages |= {
        "/mine.png": answer(picture(1), "image/png"),
        "/small.jpg": answer(picture(1, "small"), "image/jpeg"),
        "/moved": answer(b"", "text/plain", ("Location", "/small.jpg?x=1"), status=302),
        "/small.jpg?x=1": answer(picture(1, "small"), "image/jpeg"),
        "/lazy.png": answer(picture(1, "cropped"), "image/png"),
        "/ground.png": answer(picture(1, "small"), "image/jpeg"),
        "/doctored.png": answer(picture(1, "doctored"), "image/png"),
        "/other.png": answer(picture(2), "image/png"),
    }
    inline = "data:image/jpeg;base64," + base64.b64encode(picture(1, "small")).decode()
    shown, _, found = look(
        f"""<figure id=plain><img src=/mine.png width=400><figcaption>A convoy in the Kursk region.
          <span class="photo-credit">Photo: Office of the President</span></figcaption></figure>
        <div id=set><picture><source srcset="/small.jpg 1x" type="image/jpeg"><img src=/other.png width=400></picture></div>
        <div id=moved><img src=/moved width=400></div>
        <div id=inline><img src="{inline}" width=400></div>
        <div id=ground style="width:420px;height:260px;background:url(/ground.png) center/contain no-repeat"></div>
        <div id=altered><img src=/doctored.png width=400></div>
        <div id=other><img src=/other.png width=400></div>
        <div id=drawn><svg width=300 height=200 viewBox="0 0 30 20"><rect width=30 height=20 fill=teal /><circle cx=15 cy=10 r=6 fill=white /></svg></div>
        <p style="height:2600px">Further down</p><div id=lazy><img loading=lazy src=/lazy.png width=400></div>"""
    )
    by = {key: likeness(found[one(shown, f"#{key}").path]) for key in ("plain", "set", "moved", "inline", "ground", "lazy", "altered", "other")}  # fmt: skip
    same = Likeness.SAME.value
    assert by == {
        "plain": same, "set": same, "moved": same, "inline": same, "ground": same, "lazy": same, "altered": "altered", "other": "unlike",
    }  # fmt: skip
    plain = one(shown, "#plain")
    assert (plain.caption, plain.credit) == ("A convoy in the Kursk region.", "Photo: Office of the President")
    assert one(shown, "#drawn").kind == "svg"
    assert likeness(found[one(shown, "#drawn").path]) in ("unlike", "alike")
    assert one(shown, "#other").caption == ""


def test_a_picture_whose_bytes_are_its_own_drawing_is_cut_from_the_pages_picture(site: Site, look) -> None:  # type: ignore[no-untyped-def]
    data = base64.b64encode(picture(1)).decode()
    drawing = f"<svg xmlns='http://www.w3.org/2000/svg' width='700' height='467'><image href='data:image/png;base64,{data}' width='700' height='467'/></svg>"
    site.pages["/drawing.svg"] = answer(drawing.encode(), "image/svg+xml")
    shown, _, found = look("<div id=drawing><img src=/drawing.svg width=700></div>")
    drawn = one(shown, "#drawing")
    assert drawn.sha256 == ""
    assert likeness(found[drawn.path]) == Likeness.SAME.value


def test_symbols_and_hidden_captions_are_left_out(site: Site, look) -> None:  # type: ignore[no-untyped-def]
    site.pages["/mine.png"] = answer(picture(1), "image/png")
    shown, _, _ = look(
        """<img id=tiny src=/mine.png width=20><figure id=big><img src=/mine.png width=300>
        <figcaption style="display:none">Nobody reads this</figcaption></figure>"""
    )
    assert [p.caption for p in shown.pictures] == [""]


def test_what_a_reader_cannot_see_on_the_page_is_said_of_the_picture(site: Site, look) -> None:  # type: ignore[no-untyped-def]
    site.pages |= {"/mine.png": answer(picture(1), "image/png"), "/other.png": answer(picture(2), "image/png")}
    box = "position:relative;width:400px;height:400px"
    over = "position:absolute;inset:0"
    shown, _, found = look(
        f"""<div id=plain><img src=/mine.png width=400></div>
        <div id=soft><img src=/mine.png width=400 style="filter:blur(1px)"></div>
        <div id=own><img src=/mine.png width=400 style="filter:blur(12px)"></div>
        <div style="filter:grayscale(1) blur(6px)"><p>Sensitive</p><div id=outer><img src=/mine.png width=400></div></div>
        <div style="{box}"><div id=glass><img src=/mine.png width=400></div><div style="{over};backdrop-filter:blur(20px)">Sensitive</div></div>
        <div style="{box}"><div id=under><img src=/mine.png width=400></div><div style="{over};background:#222">Sensitive</div></div>
        <div style="{box}"><div id=labelled><img src=/mine.png width=400></div><div style="{over};top:350px;background:#222">A label</div></div>
        <div style="{box}"><img src=/other.png width=400 style="{over}"><div id=slide><img src=/mine.png width=400 style="{over};opacity:0"></div></div>
        <div id=nothing><img src=/mine.png width=400 style="opacity:0"></div>
        <div id=small><img src=/mine.png width=60 height=40></div>"""
    )
    unseen = {p.path.split("#")[-1].split(">")[0]: p.unseen for p in shown.pictures if "#" in p.path}
    assert unseen == {
        "plain": "", "soft": "", "own": "blurred", "outer": "blurred", "glass": "under something else",
        "under": "under something else", "labelled": "", "slide": "", "nothing": "with nothing of it to see",
        "small": "60 × 40 pixels large, too small to tell what it shows",
    }  # fmt: skip
    assert {likeness(found[p.path]) for p in shown.pictures if "#small" in p.path} == {Likeness.SAME.value}
