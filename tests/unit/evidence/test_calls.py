"""Lines that call a page's readers, or tell of the page: they are noise; sentences like them of a story are not."""

from __future__ import annotations

import pytest

from harness.evidence.calls import calls
from harness.evidence.noise import noise


@pytest.mark.parametrize(
    ("line", "kind"),
    [
        ("👉 Пишіть нам у Telegram — 812 читачів вже пишуть", "invitation"),
        ("📲 Читайте нас у Facebook", "invitation"),
        ("Join our WhatsApp channel: 12,400 readers are there", "invitation"),
        ("➡ Подписывайтесь на наш канал в Телеграме — 5 300 подписчиков", "invitation"),
        ("Suivez-nous sur WhatsApp", "invitation"),
        ("Listen to Ada Brook on the Tide podcast, episode 14.", "invitation"),
        ("Hören Sie Ada Brook im Podcast, Folge 3", "invitation"),
        ("This story appears in the March issue under the headline “A Cold Spring.”", "legal"),
        ("This essay was published in the winter edition.", "legal"),
        ("Appeared in the June 3, 2025, print edition as “Mill Goes Quiet.”", "legal"),
        ("Dieser Text erschien in der Ausgabe vom 3. Mai.", "legal"),
        ("Republish this article", "legal"),
        ("Comments are open only to subscribers.", "legal"),
        ("Bildergalerie: Der Hafen im Herbst", "elsewhere"),
        ("Fotogallery: la piazza di notte", "elsewhere"),
        ("Next: Bakers ask for flour Previous: The ferry that never came", "elsewhere"),
        ("Vorheriger Artikel: Hafen gesperrt Nächster Artikel: Brot wird teurer", "elsewhere"),
    ],
)
def test_a_line_of_the_page(line: str, kind: str) -> None:
    assert calls(line) == kind
    assert noise(line)


@pytest.mark.parametrize(
    "line",
    [
        "Надішліть документи до ради — 400 осіб уже подали",
        "Читайте постанову у Telegram міської ради — 812 осіб скаржилися",
        "Write to us on WhatsApp: 0170 5550123",
        "Join the strike, the union told our members on Facebook: 12,400 workers did",
        "“Follow us on Telegram,” the mayor told 300 readers.",
        "Our channel on Telegram has 12,400 readers, the minister said.",
        "Listen to the 14 recordings, the judge told the jury.",
        "The study appeared in the May issue of a journal.",
        "The poem was published in the winter edition.",
        "Comments are open to members of parliament.",
        "Gallery owners: rents rose by 12 percent",
        "Next: the court hears three witnesses.",
        "Previous owners: Hale and Brodeur",
        "The next: 14 dams. The previous: 12 dams.",
    ],
)
def test_what_a_story_says_is_none(line: str) -> None:
    assert calls(line) == ""
