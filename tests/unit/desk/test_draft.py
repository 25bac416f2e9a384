"""From a draft to a checked article, through the commands: taken in, begun, covered, and followed when it is edited."""

from __future__ import annotations

import io
import json
import re
import subprocess
import zipfile
from collections.abc import Callable
from pathlib import Path
from typing import Any

import docx
import pytest
from docx.opc.packuri import PackURI
from docx.opc.part import Part
from docx.oxml import parse_xml

from harness.cli import run
from harness.engine.settings import load_settings
from harness.engine.store import open_store
from harness.model.verdict import SignOffState
from tests.conftest import CLAIMS, capture_of
from tests.verified import verify_root

DRAFT = (
    "# The Bridge\n\nThe bridge was closed on 3 May 2024, Anna Berg said. It carried 1,200 cars a day. It is a strange story.\n\n"
    "The council spent 3 million euros on it, the largest sum so far.\n"
)


@pytest.fixture
def here(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    monkeypatch.delenv("CI", raising=False)
    monkeypatch.chdir(tmp_path)
    (tmp_path / "bridge.md").write_text(DRAFT, encoding="utf-8")
    return tmp_path


def answer(capsys: pytest.CaptureFixture[str], *arguments: str) -> tuple[int, dict[str, Any]]:
    code = run([*arguments, "--json"])
    return code, json.loads(capsys.readouterr().out)


def files(root: Path) -> dict[str, bytes]:
    return {p.relative_to(root).as_posix(): p.read_bytes() for p in root.rglob("*") if p.is_file()}


def test_from_a_draft_to_claims_and_back(here: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert run(["import", "bridge.md"]) == 0
    assert (here / "claims" / "bridge.md").read_text(encoding="utf-8") == DRAFT
    assert run(["draft", "--yes"]) == 0
    assert "It is a strange story." in capsys.readouterr().err
    assert run(["check"]) == 0
    checked = capsys.readouterr().out
    assert "has no evidence yet" in checked
    assert "3 claims" in checked
    code, found = answer(capsys, "coverage")
    assert code == 0
    article = found["articles"][0]
    # Claims without evidence are a beginning: nothing is covered by them.
    assert article["counts"] == {"claimed": 0, "drafted": 3, "exempt": 0, "unchecked": 1, "sentences": 4}
    assert article["share"] == 0
    assert [s["line"] for s in article["sentences"]] == [3, 3, 3, 5]
    before = files(here)
    assert run(["draft", "--yes"]) == 0, "nothing more to begin"
    assert files(here) == before


def test_filled_in_claims_and_exempt_sentences_count(here: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert run(["import", "bridge.md"]) == 0
    assert run(["draft", "--yes"]) == 0
    path = here / "claims" / "bridge.yaml"
    text = path.read_text(encoding="utf-8")
    text = text.replace("no_check: []", "no_check:\n  - {text: It is a strange story., why: opinion}")
    text = text.replace("sources: {}", "sources:\n  berg: {person: the engineer}")
    first = "evidence:\n      - {source: berg, on: 2024-05-04, by: phone, checker: mk, answer: confirms}\n"
    path.write_text(text.replace("evidence: []   # none yet\n", first, 1), encoding="utf-8")
    capsys.readouterr()
    assert answer(capsys, "coverage", "--fail-under", "50")[1]["articles"][0]["share"] == 0.5
    assert run(["coverage", "--fail-under", "50"]) == 0
    assert run(["coverage", "--fail-under", "50.1"]) == 1
    assert "bridge: 50 % is below 50.1 %" in capsys.readouterr().err
    assert run(["coverage", "--html", "out.html"]) == 0
    page = (here / "out.html").read_text(encoding="utf-8")
    assert page.count('<mark class="drafted"') == 2
    assert "2 of 4 sentences" in page
    assert "<script" not in page


def test_words_of_an_article_are_no_markup_of_the_coverage_page(here: Path) -> None:
    (here / "bridge.md").write_text("He said <script>alert(1)</script> 12 times & <b>left</b>.\n", encoding="utf-8")
    assert run(["import", "bridge.md", "--title", "<img src=x>"]) == 0
    assert run(["coverage", "--html", "out.html"]) == 0
    page = (here / "out.html").read_text(encoding="utf-8")
    assert "<script" not in page
    assert "<img" not in page


def test_every_part_of_the_coverage_page_has_a_name_of_its_own(here: Path) -> None:
    assert run(["import", "bridge.md"]) == 0
    (here / "road.md").write_text("# The Road\n\nIt has 12 holes.\n", encoding="utf-8")
    assert run(["import", "road.md"]) == 0
    assert run(["coverage", "--html", "out.html"]) == 0
    labels = re.findall(r'aria-label="([^"]*)"', (here / "out.html").read_text(encoding="utf-8"))
    assert "Sentences of The Road to deal with" in labels
    assert len(labels) == len(set(labels))


def test_drafting_is_shown_first_and_refused_in_ci(
    here: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    assert run(["import", "bridge.md"]) == 0
    before = files(here)
    assert run(["draft", "--dry-run"]) == 0
    assert "+  it-carried-1200-cars-a-day:" in capsys.readouterr().out
    assert run(["draft"]) == 2, "nobody to ask"
    monkeypatch.setenv("CI", "true")
    assert run(["draft", "--yes"]) == 2
    assert run(["import", "bridge.md", "--id", "other"]) == 2
    assert files(here) == before


def test_an_article_that_is_there_is_never_written_over(here: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert run(["import", "bridge.md"]) == 0
    assert run(["import", "bridge.md"]) == 0, "the same text again"
    before = files(here)
    (here / "bridge.md").write_text(DRAFT + "More.\n", encoding="utf-8")
    assert run(["import", "bridge.md"]) == 2
    assert "harness reanchor bridge --to bridge.md" in capsys.readouterr().err
    (here / "claims" / "notes.md").write_text("mine", encoding="utf-8")
    assert run(["import", "bridge.md", "--id", "notes"]) == 2
    assert {k: v for k, v in files(here).items() if k in before and k != "bridge.md"} == {
        k: v for k, v in before.items() if k != "bridge.md"
    }
    assert (here / "claims" / "notes.md").read_text(encoding="utf-8") == "mine"
    assert not (here / "claims" / "notes.yaml").exists()


def word(paragraphs: list[tuple[str, str]]) -> bytes:
    document = docx.Document()
    for style, text in paragraphs:
        document.add_paragraph(text, style=style)
    out = io.BytesIO()
    document.save(out)
    return out.getvalue()


def test_a_docx_keeps_its_form(here: Path, capsys: pytest.CaptureFixture[str]) -> None:
    document = docx.Document(io.BytesIO(word([
        ("Title", "The Bridge"), ("Heading 1", "What happened"), ("Normal", "It was closed on 3 May."), ("List Bullet", "one thing"),
        ("List Number", "two things"), ("Quote", "Nobody asked us."), ("Caption", "The bridge in May"), ("Normal", "# no heading"), ("Normal", "1. no item"),
    ])))  # fmt: skip
    table = document.add_table(rows=2, cols=2)
    for cell, words in zip((c for r in table.rows for c in r.cells), ("Year", "Cars", "2023", "1|2"), strict=True):
        cell.text = words
    w = 'xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"'
    tracked = document.add_paragraph("It is ")
    tracked._p.append(
        parse_xml(f'<w:ins {w} w:id="1" w:author="a"><w:r><w:t xml:space="preserve">now </w:t></w:r></w:ins>')
    )
    tracked._p.append(parse_xml(f'<w:del {w} w:id="2" w:author="a"><w:r><w:delText>never </w:delText></w:r></w:del>'))
    tracked._p.append(parse_xml(f"<w:r {w}><w:t>shut.</w:t><w:footnoteReference w:id='2'/></w:r>"))
    document.save(here / "b.docx")
    assert run(["import", "b.docx", "--language", "en"]) == 0
    said = capsys.readouterr().err
    assert "left out: 1 reference to notes that the file does not hold\n" in said
    assert "left out: what tracked changes take out" in said
    assert (here / "claims" / "b.md").read_text(encoding="utf-8") == (
        "# The Bridge\n\n## What happened\n\nIt was closed on 3 May.\n\n- one thing\n- two things\n\n> Nobody asked us.\n\n"
        "![The bridge in May]()\n\n\\# no heading\n\n1\\. no item\n\n| Year | Cars |\n| --- | --- |\n| 2023 | 1/2 |\n\nIt is now shut.\n"
    )
    assert run(["draft", "--yes"]) == 0
    assert run(["check"]) == 0
    capsys.readouterr()
    texts = [s["text"] for s in answer(capsys, "coverage")[1]["articles"][0]["sentences"]]
    assert {"# no heading", "1. no item"} <= set(texts)


W = 'xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"'


def _run(text: str) -> str:
    return f'<w:r><w:t xml:space="preserve">{text}</w:t></w:r>'


def _note(kind: str, name: int, text: str) -> str:
    return f"<w:{kind} w:id='{name}'><w:p><w:r><w:{kind}Ref/></w:r>{_run(text)}</w:p></w:{kind}>"


def annotated_by_notes() -> bytes:
    """A document with two footnotes, one endnote, one note that only deleted words refer to, and Word's own separators."""
    document = docx.Document()
    for kind, notes in (
        ("footnote", [(-1, ""), (2, " The council counted 1,200 vehicles in May 2023."), (3, " Deleted.")]),
        ("endnote", [(2, " Anna Berg spoke on 4 June 2024."), (5, " See the first.")]),
    ):
        data = f"<w:{kind}s {W}>{''.join(_note(kind, *n) for n in notes)}</w:{kind}s>"
        part = Part(PackURI(f"/word/{kind}s.xml"), f"application/vnd.openxmlformats-officedocument.wordprocessingml.{kind}s+xml", data.encode(), document.part.package)  # fmt: skip
        document.part.relate_to(part, f"http://schemas.openxmlformats.org/officeDocument/2006/relationships/{kind}s")
    for pieces in (
        [_run("Traffic"), "<w:r><w:endnoteReference w:id='5'/></w:r>", _run(" on the bridge doubled."), "<w:r><w:footnoteReference w:id='2'/></w:r>", _run(" It closed on 3 May 2024.")],
        [_run("She was not surprised."), "<w:del w:id='1' w:author='a'><w:r><w:footnoteReference w:id='3'/></w:r></w:del>", "<w:r><w:endnoteReference w:id='2'/></w:r>"],
    ):  # fmt: skip
        paragraph = document.add_paragraph()
        for piece in pieces:
            paragraph._p.append(parse_xml(piece.replace(">", f" {W}>", 1)))
    out = io.BytesIO()
    document.save(out)
    return out.getvalue()


def test_notes_of_a_docx_are_the_texts_own(here: Path, capsys: pytest.CaptureFixture[str]) -> None:
    (here / "b.docx").write_bytes(annotated_by_notes())
    assert run(["import", "b.docx", "--language", "en"]) == 0
    assert [x for x in capsys.readouterr().err.splitlines() if "left out" in x] == [
        "left out: what tracked changes take out"
    ]
    assert (here / "claims" / "b.md").read_text(encoding="utf-8") == (
        "Traffic[^1] on the bridge doubled.[^2] It closed on 3 May 2024.\n\nShe was not surprised.[^3]\n\n"
        "[^1]: See the first.\n\n[^2]: The council counted 1,200 vehicles in May 2023.\n\n[^3]: Anna Berg spoke on 4 June 2024.\n"
    )
    found = {s["text"]: s for s in answer(capsys, "coverage")[1]["articles"][0]["sentences"]}
    assert {"Traffic on the bridge doubled.", "The council counted 1,200 vehicles in May 2023.", "Anna Berg spoke on 4 June 2024."} <= set(found)  # fmt: skip
    assert not [text for text in found if "[^" in text]
    assert run(["draft", "--yes"]) == 0
    assert run(["check"]) == 0
    written = (here / "claims" / "b.yaml").read_text(encoding="utf-8")
    assert "{quantity: exactly 1200}" in written
    assert "[^" not in written
    # A statement goes over a reference as if it were not there, and the report raises its number.
    path = here / "claims" / "b.yaml"
    path.write_text(
        written.replace("claims:\n", "claims:\n  doubled: {statement: Traffic on the bridge, evidence: []}\n")
    )
    assert run(["check"]) == 0
    assert run(["report", "--format", "html", "--format", "docx", "--out", "out"]) == 3
    shown = re.sub(r"<[^>]*>", "", (here / "out" / "report.html").read_text(encoding="utf-8"))
    assert "Traffic¹ on the bridge" in shown
    assert "² The council counted" in shown
    paragraphs = [p.text for p in docx.Document(str(here / "out" / "annotated.docx")).paragraphs]
    assert any(p.startswith("Traffic¹ on the bridge") for p in paragraphs)
    assert any(p.startswith("² The council counted") for p in paragraphs)


def _broken(name: str) -> bytes:
    good = word([("Normal", "Words.")])
    if name == "cut short":
        return good[: len(good) // 2]
    if name == "no archive":
        return b"PK\x03\x04 nothing of the kind"
    out = io.BytesIO()
    with zipfile.ZipFile(io.BytesIO(good)) as old, zipfile.ZipFile(out, "w") as new:
        for item in old.namelist():
            data = old.read(item)
            if name == "another archive" and item != "docProps/app.xml":
                continue
            if name == "no document" and item == "word/document.xml":
                continue
            if name == "broken XML" and item == "word/document.xml":
                data = data[:-40]
            if name == "no styles" and item == "word/styles.xml":
                data = b"<x/>"
            new.writestr(item, data)
    return out.getvalue()


@pytest.mark.parametrize(
    "name", ["cut short", "no archive", "another archive", "no document", "broken XML", "no styles"]
)
def test_a_damaged_docx_is_named_and_nothing_is_written(
    here: Path, name: str, capsys: pytest.CaptureFixture[str]
) -> None:
    (here / "b.docx").write_bytes(_broken(name))
    before = files(here)
    assert run(["import", "b.docx"]) == 2
    assert "b.docx" in capsys.readouterr().err
    assert files(here) == before


@pytest.mark.parametrize(
    ("name", "data"),
    [("a.md", b""), ("a.md", b"\n\n"), ("a.txt", b"caf\xe9"), ("a.md", b"---\n\n***\n"), ("a.pdf", b"%PDF-1.7"), ("a.docx", word([("Normal", "")])), ("a.md", b"a\x00b")],
)  # fmt: skip
def test_what_holds_no_article_is_refused(here: Path, name: str, data: bytes) -> None:
    (here / name).write_bytes(data)
    before = files(here)
    assert run(["import", name]) == 2
    assert run(["import", "missing.md"]) == 2
    assert files(here) == before


PAGE = "<p>In all, 1,500 soldiers were moved.</p>"
ARTICLE = "# A title\n\nA first 1,500 soldiers sailed on 8 October. About 12,000 were to follow, with three generals.\n"
TWO = CLAIMS + (
    '  later:\n    statement: About 12,000 were to follow   # as they said\n    evidence:\n      - {source: nis, quote: "1,500 soldiers were moved"}\n'
)


@pytest.fixture
def signed(registry_root: Callable[..., Path], monkeypatch: pytest.MonkeyPatch) -> Path:
    """A registry with two claims that were accepted and signed."""
    root = registry_root(TWO, ARTICLE)
    (root / "harness.toml").write_text('[verify]\nas_of = "newest snapshot"\n[desk]\nby = "M. K."\n', encoding="utf-8")
    monkeypatch.delenv("CI", raising=False)
    monkeypatch.chdir(root)
    open_store(load_settings(root)).put(
        capture_of(
            PAGE, url="http://nis.test/first", source="nis", request_id="run-1", started="2025-05-01T08:00:00.000Z"
        )
    )
    assert run(["accept", "--why", "read it", "--yes"]) == 0
    assert run(["sign", "first-shipment", "later", "--yes", "--despite"]) == 0
    return root


def signs(root: Path) -> dict[str, SignOffState]:
    return {v.claim: v.sign_off.state for v in verify_root(load_settings(root)).verdicts}


def test_only_a_changed_statement_loses_its_sign_off(signed: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert set(signs(signed).values()) == {SignOffState.SIGNED}
    new = "# A title\n\nIn short, about 13,000 were to follow, with three generals. A first 1,500 soldiers sailed on 8 October.\n\nMore of it.\n"
    new = new.replace("In short, about", "About")
    (signed / "new.md").write_text(new, encoding="utf-8")
    before = files(signed / "claims")
    capsys.readouterr()
    code, found = answer(capsys, "reanchor", "troops", "--to", "new.md")
    assert code == 1
    assert {c["claim"]: c["fate"] for c in found["claims"]} == {"first-shipment": "stands", "later": "reopened"}
    assert found["lost_sign_off"] == ["later"]
    assert files(signed / "claims") == before, "only shown"
    assert run(["reanchor", "troops", "--to", "new.md", "--write"]) == 1
    after = files(signed / "claims")
    assert after["troops.md"].decode() == new
    assert after["troops.lock.yaml"] == before["troops.lock.yaml"]
    assert after["troops.yaml"] == before["troops.yaml"].replace(
        b"About 12,000 were to follow ", b"About 13,000 were to follow "
    )
    assert signs(signed) == {"first-shipment": SignOffState.SIGNED, "later": SignOffState.STALE}
    capsys.readouterr()
    assert run(["reanchor", "troops", "--to", "new.md", "--write"]) == 0, "nothing more to do"


def test_moved_words_and_commas_lose_no_sign_off(signed: Path) -> None:
    new = "# A title\n\nAbout 12,000 were to follow with three generals.\n\nA first 1,500 soldiers sailed, on 8 October.\n"
    (signed / "new.md").write_text(new, encoding="utf-8")
    assert run(["reanchor", "troops", "--to", "new.md", "--write"]) == 0
    assert set(signs(signed).values()) == {SignOffState.SIGNED}


def test_a_statement_that_is_gone_is_named_and_left(signed: Path, capsys: pytest.CaptureFixture[str]) -> None:
    (signed / "new.md").write_text("# A title\n\nA first 1,500 soldiers sailed on 8 October.\n", encoding="utf-8")
    before = (signed / "claims" / "troops.yaml").read_bytes()
    assert run(["reanchor", "troops", "--to", "new.md", "--write"]) == 1
    assert "later: orphan" in capsys.readouterr().out
    assert (signed / "claims" / "troops.yaml").read_bytes() == before
    assert run(["check"]) == 2, "until a person decides"


def test_an_article_edited_in_place_is_followed_from_git(signed: Path, capsys: pytest.CaptureFixture[str]) -> None:
    def git(*arguments: str) -> None:
        subprocess.run(
            ["git", "-c", "user.name=a", "-c", "user.email=a@b.test", *arguments],
            cwd=signed,
            check=True,
            capture_output=True,
        )

    git("init", "-q")
    git("add", "-A")
    git("commit", "-qm", "first")
    path = signed / "claims" / "troops.md"
    path.write_text(ARTICLE.replace("12,000", "13,000"), encoding="utf-8")
    git("commit", "-qam", "edited")
    assert run(["check"]) == 2
    capsys.readouterr()
    code, found = answer(capsys, "reanchor", "troops")
    assert (code, found["followed_from"].startswith("troops.md of commit ")) == (1, True)
    assert run(["reanchor", "troops", "--write"]) == 1
    assert (
        b"statement: About 13,000 were to follow   # as they said\n" in (signed / "claims" / "troops.yaml").read_bytes()
    )
    assert run(["check"]) == 0


def test_without_git_the_old_text_can_be_named(signed: Path, capsys: pytest.CaptureFixture[str]) -> None:
    (signed / "old.md").write_text(ARTICLE, encoding="utf-8")
    (signed / "claims" / "troops.md").write_text(
        ARTICLE.replace("About 12,000 were", "At least 13,000 were"), encoding="utf-8"
    )
    assert run(["reanchor", "troops"]) == 1
    assert "later: orphan" in capsys.readouterr().out
    assert run(["reanchor", "troops", "--from", "old.md", "--write"]) == 1
    assert "later: reopened (quantifier, number)" in capsys.readouterr().out
    assert run(["check"]) == 0


def test_reanchor_names_an_article_that_is_not_there(signed: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    assert run(["reanchor", "other"]) == 2
    monkeypatch.setenv("CI", "true")
    assert run(["reanchor", "troops", "--write"]) == 2
    assert run(["reanchor", "troops"]) == 0
