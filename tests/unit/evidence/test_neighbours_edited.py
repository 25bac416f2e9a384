"""A passage whose neighbours were edited along with it is found; one that only looks like it, beside others, is not taken."""

from __future__ import annotations

import pytest

from harness.evidence.answer import answer
from harness.model.registry import TextQuote
from tests.conftest import document_of

# The page's paragraphs, the quote, what stood before and behind it, and what it reads now; empty where it is gone.
CASES = {
    "two facts edited, and both neighbours stand": (
        ["Le ambulanze hanno faticato a raggiungere la zona. Il mediatore Badr Abdelatty ha detto il 29 maggio che 50 ostaggi saranno liberati.", "I colloqui proseguono al Cairo.", "Altro."],
        "Il mediatore Majed al-Ansari ha detto il 19 maggio che 50 ostaggi saranno liberati.", "hanno faticato a raggiungere la zona. ", "\n\nI colloqui proseguono al Cairo.\n\nLa Regione Molise ha chiu", "Badr Abdelatty"),
    "a short sentence behind it stands, that before it was edited": (
        ["现场座无虚席。上海海港队周六以3比1击败山东泰山队，奥斯卡攻入两球。主教练穆斯卡特续约至2026年，年薪为180万欧元。球迷对此表示欢迎。10月9日，俱乐部没有被亚足联罚款7万美元。"],
        "主教练穆斯卡特续约至2027年，年薪为180万欧元。", "无虚席。上海海港队周六以3比1击败山东泰山队，武磊攻入两球。", "球迷对此表示欢迎。亚足联10月9日没有对俱乐部处以7万美元罚款。", "2026年"),
    "the sentence behind it has another name, that before it is gone, and its like stands below": (
        ["우크라이나 당국은 화요일 하르키우 시장에 미사일이 떨어져 민간인 17명이 숨졌다고 밝혔다. 올레흐 키페르 주지사는 오전 6시 30분까지 드론 34대를 격추했다고 말했다.", "우크라이나 당국은 일요일 폴타바 시장에 미사일이 떨어져 민간인 4명이 숨졌다고 밝혔다."],
        "우크라이나 당국은 화요일 하르키우 시장에 미사일이 떨어져 민간인 12명이 숨졌다고 밝혔다.", "밤사이 동부 지역 곳곳에서 폭발음이 들렸다.\n\n", " 세르히 리사크 주지사는 오전 6시 30분까지 드론 34대를 격추했다고 말했다. 구조", "17명"),
    "a “not” came in, all its facts stand, and its neighbours were put otherwise": (
        ["Fünf Millionen Euro beträgt der Schaden, den ein Feuer am 11. Juni angerichtet hat. Einsatzleiter Markus Faller sagte, seine 90 Feuerwehrleute hätten die Flammen bis 22 Uhr nicht unter Kontrolle gebracht.", "Das Werk hat 270 Mitarbeiter."],
        "Einsatzleiter Markus Faller sagte, seine 90 Feuerwehrleute hätten die Flammen bis 22 Uhr unter Kontrolle gebracht.", "11. Juni einen Schaden von fünf Millionen Euro verursacht. ", " Anwohner sollten Fenster und Türen geschlossen ", "nicht unter"),
    "gone with its neighbours, and its like with three other facts stands below": (
        ["Le CNRS n'a pas financé l'expédition, dont le coût s'élève à 640 000 euros. Une mission est en préparation.", "L'équipe de Nathalie Cabrol a découvert 8 espèces nouvelles dans le lac Baïkal en mai 2019."],
        "L'équipe de Nathalie Cabrol a découvert 25 espèces nouvelles dans le lac Titicaca en août 2023.", "Les chercheurs ont passé plusieurs mois sur le terrain. ", " Le CNRS a financé l'expédition, dont le coût s'é", ""),
}  # fmt: skip


@pytest.mark.parametrize("name", CASES)
def test_what_became_of_it_is_told(name: str) -> None:
    paragraphs, quote, prefix, suffix, words = CASES[name]
    page = document_of("".join(f"<p>{text}</p>" for text in paragraphs))
    got = answer(page, TextQuote(exact=quote, prefix=prefix, suffix=suffix))
    assert got.status.value == ("changed" if words else "absent"), got
    if words:
        assert got.matched is not None
        assert words in got.matched
