"""What pages of many makes put around a text, by the whole line, and sentences of a story with the same words."""

from __future__ import annotations

import pytest

from harness.evidence.page_lines import page_line


@pytest.mark.parametrize(
    ("line", "kind"),
    [
        ("Більше новин — у нашому Telegram. Нас уже 41 950!", "invitation"), ("Больше новостей в нашем телеграм-канале.", "invitation"),
        ("تابعوا آخر الأخبار عبر واتساب (41 ألف متابع)", "invitation"), ("Más noticias en nuestro canal de WhatsApp", "invitation"),
        ("12 bloggers like this.", "counter"), ("Like Loading...", "counter"), ("Supported by 412 members on Patreon", "counter"),
        ("Was this summary helpful?", "counter"), ("112 Kommentare Diskutieren Sie mit!", "counter"), ("3 comments · Join the conversation", "counter"),
        ("（责任编辑：李明 UN612）", "legal"), ("责任编辑：王小红 校对：李明", "legal"), ("特别声明：以上内容仅代表作者本人的观点或立场，不代表本站观点。", "legal"),
        ("Zie je een fout in dit artikel? Laat het ons weten", "invitation"), ("Hai trovato un errore? Scrivici", "invitation"),
    ],
)  # fmt: skip
def test_such_a_line_is_noise(line: str, kind: str) -> None:
    assert page_line(line) == kind


@pytest.mark.parametrize(
    "line",
    [
        "Більше новин про аварію міністр обіцяв у вівторок.", "More news about the 41 dead came on Telegram, where the governor wrote that 12 were hurt.",
        "The campaign was supported by 412 members of the union.", "112 Kommentare gingen zum Entwurf ein, sagte sie.", "责任编辑李明被解职。", "声明：公司将召回12万辆汽车。",
        "Ser du ett fel på bron? Det gjorde ingen av de 14 ingenjörerna förrän i mars.", "Supported by 12 members of parliament",
    ],
)  # fmt: skip
def test_a_sentence_of_a_story_is_none(line: str) -> None:
    assert page_line(line) == ""
