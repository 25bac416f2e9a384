"""What is taken of a DOCX file beyond what importing one shows."""

from __future__ import annotations

import io

import pytest
from docx import Document

from harness.registry.word import word_markdown


def file_of(*blocks: tuple[str, str], title: str = "") -> bytes:
    document = Document()
    document.core_properties.title = title
    for style, words in blocks:
        document.add_paragraph(words, style=style)
    out = io.BytesIO()
    document.save(out)
    return out.getvalue()


@pytest.mark.parametrize(
    ("blocks", "text", "title"),
    [
        ([("Heading 1", "A"), ("Normal", "b."), ("Heading 2", "C")], "# A\n\nb.\n\n## C\n", "A"),
        ([("Title", "T"), ("Heading 1", "A"), ("Heading 2", "C")], "# T\n\n## A\n\n### C\n", "T"),
        ([("Heading 1", "A"), ("Normal", "b."), ("Heading 1", "C")], "## A\n\nb.\n\n## C\n", "old name"),
        ([("Normal", "b."), ("Heading 1", "A")], "b.\n\n## A\n", "old name"),
    ],
)
def test_the_one_heading_over_everything_is_the_title(blocks: list[tuple[str, str]], text: str, title: str) -> None:
    read = word_markdown(file_of(*blocks, title="old name"))
    assert (read.text, read.title) == (text, title)
