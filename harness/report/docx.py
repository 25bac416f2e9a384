"""The article as an annotated copy in DOCX: as it was written, with a comment at each statement."""

from __future__ import annotations

import io
import zipfile
from bisect import bisect_left, bisect_right
from collections.abc import Iterator, Sequence
from datetime import UTC, datetime
from typing import TYPE_CHECKING, Any
from xml.sax.saxutils import escape

from harness.model.registry import Article
from harness.model.verdict import Report, Status
from harness.report.facts import Fact, entry, facts, kind, statement, waiver, words
from harness.report.neutral import address, line
from harness.report.prose import Block, Kind, Piece, blocks
from harness.report.remarks import remarks
from harness.report.signs import ORDER, SIGNS
from harness.report.words import harmless, quoted, raised, shortened, when

if TYPE_CHECKING:
    from docx.document import Document
    from docx.text.paragraph import Paragraph
    from docx.text.run import Run

# A statement's ground and underline by its verdict: two ways to tell them, for print and for eyes that do not tell the colours. The
# underlines are those of the HTML page.
_GROUND = {
    Status.CONTRADICTED: "F9D2CD",
    Status.CHANGED: "FCE5B8",
    Status.UNVERIFIED: "E4E4EA",
    Status.SUPPORTED: "DFF1DF",
}
_UNDERLINE = {
    Status.CONTRADICTED: "wave",
    Status.CHANGED: "double",
    Status.UNVERIFIED: "dash",
    Status.SUPPORTED: "single",
}
_INK = {
    Status.CONTRADICTED: "A3150B",
    Status.CHANGED: "7A4B00",
    Status.UNVERIFIED: "4A4A58",
    Status.SUPPORTED: "1E6B2A",
}

# What a comment shows of a passage or a remark: enough to judge by, and no more than a margin holds.
_QUOTE, _REMARK = 320, 400


def docx(report: Report) -> bytes:
    """The articles of ``report``'s claims, each on its own pages, in the order of the registry. The same report gives the same bytes."""
    import docx as python_docx

    document = python_docx.Document()
    _prepare(document, report)
    lines: dict[str, list[Fact]] = {}
    for fact in facts(report):
        lines.setdefault(fact.claim.id, []).append(fact)
    articles = [a for a in report.registry.articles.values() if any(f[0].claim.article == a.id for f in lines.values())]
    for index, article in enumerate(articles):
        chosen = [found for found in lines.values() if found[0].claim.article == article.id]
        if index:
            document.add_page_break()  # type: ignore[no-untyped-call]
        _Copy(document, report, article, chosen).write()
    if not articles:
        document.add_paragraph("No claim was judged.")
    out = io.BytesIO()
    document.save(out)
    return _steady(out.getvalue())


class _Copy:
    """One article's copy in the making."""

    def __init__(self, document: Document, report: Report, article: Article, claims: Sequence[list[Fact]]) -> None:
        self._document = document
        self._report = report
        self._article = article
        self._claims = claims
        spans = [(c[0].claim.statement.start, c[0].claim.statement.end) for c in claims]
        self._edges = sorted({edge for start, end in spans if start >= 0 for edge in (start, end)})
        # The worst verdict of the statements over each stretch between two edges.
        self._worst: dict[int, Status] = {}
        for lines in sorted(claims, key=lambda found: -ORDER.index(found[0].verdict.status)):
            where = lines[0].claim.statement
            if where.start >= 0:
                first, last = bisect_left(self._edges, where.start), bisect_left(self._edges, where.end)
                self._worst |= dict.fromkeys(range(first, last), lines[0].verdict.status)
        self._runs: list[tuple[int, int, Run]] = []
        self._pictures: dict[str, list[Run]] = {}

    def write(self) -> None:
        """Write the head, the text and the comments; statements that the text does not hold are listed below it."""
        self._head()
        for block in blocks(self._article.text):
            self._block(block)
        homeless = []
        # The longest first: of two that begin together the shorter one's range then lies inside.
        for lines in sorted(self._claims, key=_place):
            runs = self._of(lines[0])
            if runs:
                self._annotate(runs, lines)
            else:
                homeless.append(lines)
        if homeless:
            self._document.add_paragraph("Statements that the text does not hold", style="Heading 2")
        for lines in sorted(homeless, key=lambda found: found[0].number):
            paragraph = self._document.add_paragraph()
            self._annotate([paragraph.add_run(statement(lines[0].claim))], lines)

    def _head(self) -> None:
        counts = {s: sum(c[0].verdict.status is s for c in self._claims) for s in ORDER}
        said = ", ".join(f"{SIGNS[s]} {counts[s]} {s.value}" for s in ORDER if counts[s])
        count = f"{len(self._claims)} statement{'s' if len(self._claims) != 1 else ''}"
        text = f"Annotated copy. {count} as of {when(self._report.judged_at)}: {said}."
        paragraph = self._document.add_paragraph(harmless(text))
        paragraph.style = "Caption"

    def _block(self, block: Block) -> None:
        from docx.enum.text import WD_ALIGN_PARAGRAPH

        document = self._document
        if block.kind is Kind.RULE:
            document.add_paragraph("⁂").alignment = WD_ALIGN_PARAGRAPH.CENTER
            return
        if block.kind is Kind.HEADING:
            paragraph = _paragraph(document, f"Heading{min(block.level, 9)}")
        elif block.kind is Kind.ITEM:
            paragraph = _item(document, block)
        else:
            paragraph = _paragraph(document, {Kind.QUOTE: "Quote", Kind.PICTURE: "Caption"}.get(block.kind, ""))
        if block.kind is Kind.PICTURE:
            shown = paragraph.add_run(f"[picture: {line(block.target)}] ")
            self._pictures.setdefault(block.target.rsplit("/", 1)[-1], []).append(shown)
        if block.kind is Kind.NOTE:
            paragraph.add_run(f"{raised(block.mark)} ")
        for piece in block.pieces:
            for part in piece.cut(self._edges):
                self._piece(paragraph, part)

    def _piece(self, paragraph: Paragraph, piece: Piece) -> None:
        run = _linked(paragraph, piece.link) if piece.link else paragraph.add_run()
        run.text = harmless(piece.text.replace("\t", " "))
        _dress(run, bold=piece.bold, italic=piece.italic)
        if piece.code:
            run.font.name = "Courier New"
        if piece.breaks:
            run.add_break()
        if (status := self._worst.get(bisect_right(self._edges, piece.start) - 1)) is not None and run.text:
            _mark(run, status)
        self._runs.append((piece.start, piece.end, run))

    def _of(self, fact: Fact) -> list[Run]:
        """The runs that a claim's statement stands in; for a caption that is no text of its own, those of its picture."""
        where = fact.claim.statement
        if where.start >= 0:
            first = bisect_right(self._runs, where.start, key=lambda found: found[1])
            last = bisect_left(self._runs, where.end, key=lambda found: found[0])
            return [run for _, _, run in self._runs[first:last] if run.text]
        return self._pictures.get((where.caption_of or "").rsplit("/", 1)[-1], [])[:1]

    def _annotate(self, runs: Sequence[Run], lines: Sequence[Fact]) -> None:
        from docx.oxml import OxmlElement
        from docx.text.run import Run

        status = lines[0].verdict.status
        # The sign in the text itself: what is printed without its comments still says which statements stand.
        element = OxmlElement("w:r")
        last = runs[-1]
        outer = last._r.getparent()
        anchor = outer if outer.tag.endswith("}hyperlink") else last._r
        anchor.addnext(element)
        sign = Run(element, last._parent)
        sign.text = f"{SIGNS[status]}{lines[0].number}"
        sign.font.superscript = True
        sign.font.color.rgb = _rgb(_INK[status])
        comment = self._document.add_comment(
            [runs[0], last], author="harness", initials=f"{SIGNS[status]}{lines[0].number}"
        )
        comment._comment_elm.date = _moment(self._report.judged_at)
        first = comment.paragraphs[0]
        head = first.add_run(f"{SIGNS[status]} {status.value}")
        head.bold = True
        head.font.color.rgb = _rgb(_INK[status])
        first.add_run(f" (no. {lines[0].number}, {line(lines[0].claim.id)})")
        for stretches in _remarks(lines):
            comment._comment_elm.append(_written(stretches, first))


def _remarks(lines: Sequence[Fact]) -> Iterator[list[tuple[str, str]]]:
    """A comment's paragraphs, each as stretches of text with their style."""
    claim, verdict = lines[0].claim, lines[0].verdict
    if claim.claimant:
        yield [("According to ", ""), (line(claim.claimant), "bold")]
    if verdict.status is not Status.SUPPORTED or verdict.reason:
        yield [(line(shortened(verdict.reason, _REMARK)), "")]
    for said in remarks(verdict):
        yield [("To look at: ", "bold"), (line(shortened(said, _REMARK)), "")]
    for fact in lines:
        if fact.declared is None or fact.source is None:
            yield [("No evidence is linked.", "italic")]
            continue
        before, now = words(fact)
        state = fact.result.state.value if fact.result is not None else "not judged"
        what = ", ".join(p for p in (kind(fact.source), fact.declared.stance.value if _against(fact) else "") if p)
        yield [(line(fact.source.public_name), "bold"), (f" ({what})" if what else "", ""), (f": {state}", "")]
        if before:
            yield [(quoted(shortened(before, _QUOTE)), "italic")]
        if now:
            yield [("Says now: ", "bold"), (quoted(shortened(now, _QUOTE)), "italic")]
        if fact.declared.answer:
            asked = " ".join(p for p in (fact.declared.by or "", fact.declared.on or "") if p)
            yield [(line(f"{fact.declared.answer}{f' ({asked})' if asked else ''}"), "")]
        tail: list[tuple[str, str]] = []
        if link := address(fact.source.url):
            tail.append((link, "link"))
        if fact.result is not None and fact.result.as_of:
            tail.append((f"{', ' if tail else ''}{line(when(fact.result.as_of))}", ""))
        if tail:
            yield tail
    for given in claim.waivers:
        yield [("Waived ", "bold"), (waiver(given), "")]
    for log in claim.log:
        yield [(shortened(entry(log), _REMARK), "")]


_W = "http://schemas.openxmlformats.org/wordprocessingml/2006/main"
_R = "http://schemas.openxmlformats.org/officeDocument/2006/relationships"
_STYLES = {
    "": "",
    "bold": "<w:rPr><w:b/></w:rPr>",
    "italic": "<w:rPr><w:i/></w:rPr>",
    "link": '<w:rPr><w:color w:val="0B57A4"/><w:u w:val="single"/></w:rPr>',
}


def _written(stretches: Sequence[tuple[str, str]], beside: Paragraph) -> Any:
    """A comment's paragraph, made as text: through python-docx's own calls comments took most of the time of a whole copy."""
    from docx.oxml import parse_xml

    parts = []
    for text, style in stretches:
        shown = shortened(text, 90) if style == "link" else harmless(text)
        run = f'<w:r>{_STYLES[style]}<w:t xml:space="preserve">{escape(shown)}</w:t></w:r>'
        if style == "link":
            run = f'<w:hyperlink r:id="{_related(beside, text)}">{run}</w:hyperlink>'
        parts.append(run)
    style = '<w:pPr><w:pStyle w:val="CommentText"/></w:pPr>'
    return parse_xml(f'<w:p xmlns:w="{_W}" xmlns:r="{_R}">{style}{"".join(parts)}</w:p>')


def _related(paragraph: Paragraph, url: str) -> str:
    """The name that the paragraph's part gives to ``url``, which is an address to follow."""
    from docx.opc.constants import RELATIONSHIP_TYPE

    return paragraph.part.relate_to(url, RELATIONSHIP_TYPE.HYPERLINK, is_external=True)


def _against(fact: Fact) -> bool:
    return fact.declared is not None and fact.declared.stance.value != "supports"


def _dress(run: Run, *, bold: bool, italic: bool) -> None:
    """Set what is set: asking python-docx to set nothing costs as much."""
    if bold:
        run.bold = True
    if italic:
        run.italic = True


def _place(lines: Sequence[Fact]) -> tuple[int, int, int]:
    where = lines[0].claim.statement
    return (where.start, -where.end, lines[0].number)


def _prepare(document: Document, report: Report) -> None:
    """The document's page, type and particulars; nothing in it names the library's own template."""
    from docx.oxml.ns import qn
    from docx.shared import Cm, Pt

    judged = {verdict.claim for verdict in report.verdicts}
    used = {claim.article for claim in report.registry.claims if claim.id in judged}
    articles = [a for a in report.registry.articles.values() if a.id in used]
    moment = _moment(report.judged_at).replace(tzinfo=None)
    properties = document.core_properties
    properties.title = shortened(harmless(" · ".join(a.title for a in articles)), 250)
    properties.author = properties.last_modified_by = "harness"
    properties.comments = ""
    properties.created = properties.modified = moment
    properties.revision = 1
    page = document.sections[0]
    page.page_width, page.page_height = Cm(21), Cm(29.7)
    page.left_margin = page.right_margin = page.top_margin = page.bottom_margin = Cm(2.5)
    for name in ("Normal", *(f"Heading {level}" for level in range(1, 10)), "Caption", "Quote"):
        style = document.styles[name]
        fonts = style.element.get_or_add_rPr().get_or_add_rFonts()
        for kind_of_font in list(fonts.attrib):
            del fonts.attrib[kind_of_font]
        style.font.name = "Georgia"
        style.font.color.rgb = _rgb("55555F" if name == "Caption" else "16161A")
    normal = document.styles["Normal"]
    normal.font.size = Pt(11)
    normal.paragraph_format.space_after = Pt(8)
    normal.paragraph_format.line_spacing = 1.3
    if articles:
        languages: Any = normal.element.get_or_add_rPr()
        tag = languages.makeelement(qn("w:lang"), {qn("w:val"): articles[0].language})
        languages.append(tag)


def _paragraph(document: Document, style: str) -> Paragraph:
    """A new paragraph in the style of that id, which is the template's; python-docx would look through all styles each time."""
    paragraph = document.add_paragraph()
    if style:
        paragraph._p.style = style
    return paragraph


def _item(document: Document, block: Block) -> Paragraph:
    """A list item: bullet or number as written, because a number that a program counts anew need not be the article's."""
    from docx.shared import Cm

    paragraph = document.add_paragraph()
    shape = paragraph.paragraph_format
    shape.left_indent = Cm(0.8 * block.level)
    shape.first_line_indent = Cm(-0.6)
    shape.tab_stops.add_tab_stop(Cm(0.8 * block.level))
    shape.space_after = 50_000
    paragraph.add_run(f"{'•' if block.mark in '-+*' else block.mark}\t")
    return paragraph


def _linked(paragraph: Paragraph, url: str) -> Run:
    """A new run at the paragraph's end that leads to ``url``; a plain one where that is no address to follow."""
    from docx.oxml import OxmlElement
    from docx.oxml.ns import qn
    from docx.text.run import Run

    target = address(url)
    if not target:
        return paragraph.add_run()
    link = OxmlElement("w:hyperlink")
    link.set(qn("r:id"), _related(paragraph, target))
    element = OxmlElement("w:r")
    link.append(element)
    paragraph._p.append(link)
    run = Run(element, paragraph)
    run.font.color.rgb = _rgb("0B57A4")
    run.font.underline = True
    return run


def _mark(run: Run, status: Status) -> None:
    from docx.oxml import OxmlElement
    from docx.oxml.ns import qn

    properties = run._r.get_or_add_rPr()
    for old in properties.findall(qn("w:u")):
        properties.remove(old)
    underline = OxmlElement("w:u")
    underline.set(qn("w:val"), _UNDERLINE[status])
    underline.set(qn("w:color"), _INK[status])
    ground = OxmlElement("w:shd")
    ground.set(qn("w:val"), "clear")
    ground.set(qn("w:color"), "auto")
    ground.set(qn("w:fill"), _GROUND[status])
    properties.append(underline)
    properties.append(ground)


def _rgb(value: str) -> Any:
    from docx.shared import RGBColor

    return RGBColor.from_string(value)


def _moment(time: str) -> datetime:
    """A moment in UTC to the second; the beginning of the calendar's count where it cannot be read."""
    try:
        found = datetime.fromisoformat(time)
    except ValueError:
        return datetime(1980, 1, 1, tzinfo=UTC)
    return (found if found.tzinfo else found.replace(tzinfo=UTC)).astimezone(UTC).replace(microsecond=0)


def _steady(data: bytes) -> bytes:
    """The same document with the archive's times left out, so that equal reports are equal files."""
    out = io.BytesIO()
    with zipfile.ZipFile(io.BytesIO(data)) as old, zipfile.ZipFile(out, "w", zipfile.ZIP_DEFLATED) as new:
        for info in old.infolist():
            plain = zipfile.ZipInfo(info.filename, (1980, 1, 1, 0, 0, 0))
            plain.compress_type = zipfile.ZIP_DEFLATED
            new.writestr(plain, old.read(info))
    return out.getvalue()
