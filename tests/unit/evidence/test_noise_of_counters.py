"""Counters of discussions, marks, followers and copies in every language, and facts that look like them."""

from __future__ import annotations

import pytest

from harness.evidence.drift import drift
from harness.evidence.noise import noise, surely_noise
from tests.nested import document_of

COUNTERS = {
    "en": (
        "Discussion (12)",
        "Discussion 4",
        "Rating 4.3/5 (18 votes)",
        "Rating: 4.3 (18)",
        "Responses: 3",
        "0 responses",
        "12 readers now",
        "4,331 subscribers",
        "18 votes, average: 4.3 out of 5",
        "Copied 12 times",
        "Reposts 12",
        "♥ 1318 ↻ 198",
    ),
    "de": (
        "Diskussion (12)",
        "Diskussion 4",
        "Bewertung: 4,3 von 5 (18 Stimmen)",
        "18 Stimmen, Durchschnitt: 4,3",
        "Reaktionen: 12",
        "12 Leser online",
        "4.331 Abonnenten",
        "Beiträge zur Diskussion: 4",
    ),
    "fr": (
        "Discussion (12)",
        "Réagir (29)",
        "Note : 4,3/5 (18 votes)",
        "Note moyenne : 4,3 sur 5 (18 avis)",
        "29 réactions",
        "4 331 abonnés",
        "12 lecteurs en ce moment",
    ),
    "es": (
        "Discusión (12)",
        "Debate: 4",
        "Valoración: 4,3/5 (18 votos)",
        "Puntuación 4,3 de 5 (18 votos)",
        "4.331 suscriptores",
        "Me gusta 340",
        "Opiniones (12)",
    ),
    "it": (
        "Discussione (12)",
        "Voto: 4,3/5 (18 voti)",
        "Valutazione: 4,3 su 5 (18 voti)",
        "4.331 iscritti",
        "Reazioni: 12",
    ),
    "pt": (
        "Discussão (12)",
        "Avaliação: 4,3/5 (18 votos)",
        "Nota: 4,3 de 5 (18 votos)",
        "4.331 inscritos",
        "Reações: 12",
    ),
    "nl": (
        "Discussie (12)",
        "Waardering: 4,3/5 (18 stemmen)",
        "Beoordeling: 4,3 van 5 (18 stemmen)",
        "4.331 abonnees",
        "Reageer (12)",
    ),
    "pl": (
        "Dyskusja (12)",
        "Dyskusja: 4",
        "Ocena: 4,3/5 (18 głosów)",
        "Ocena 4,3 (głosów: 18)",
        "4331 subskrybentów",
        "Opinie (12)",
    ),
    "cs": (
        "Diskuse (12)",
        "Diskuse 4",
        "Hodnocení: 4,3 z 5 (18 hlasů)",
        "Hodnocení 4,3 (hlasů: 18)",
        "4 331 odběratelů",
        "Příspěvků: 12",
        "Vstoupit do diskuse (4)",
    ),
    "sk": ("Diskusia (12)", "Diskusia 4", "Hodnotenie: 4,3 z 5 (18 hlasov)", "4 331 odberateľov"),
    "sl": ("Razprava (12)", "Komentarji (12)", "Ocena: 4,3 od 5 (18 glasov)", "4331 naročnikov"),
    "hr": ("Rasprava (12)", "Komentari (12)", "Ocjena: 4,3 od 5 (18 glasova)", "4331 pretplatnika"),
    "sr": ("Дискусија (12)", "Коментари (12)", "Оцена: 4,3 од 5 (18 гласова)", "4331 претплатника"),
    "bg": ("Дискусия (12)", "Обсъждане: 7", "Рейтинг: 4.3 (18 гласа)", "Оценка 4.3 от 5 (18 гласа)", "4331 абонати"),
    "ro": (
        "Discuții (12)",
        "Discuție: 4",
        "Notă: 4,3/5 (18 voturi)",
        "Evaluare: 4,3 din 5 (18 voturi)",
        "4331 abonați",
    ),
    "hu": ("Vita (12)", "Hozzászólások: 4", "Értékelés: 4,3/5 (18 szavazat)", "4331 feliratkozó"),
    "el": ("Συζήτηση (12)", "Βαθμολογία: 4,3/5 (18 ψήφοι)", "4.331 συνδρομητές"),
    "tr": ("Tartışma (12)", "Puan: 4,3/5 (18 oy)", "Değerlendirme: 4,3 (18 oy)", "4.331 abone"),
    "ru": (
        "Обсуждение: 7",
        "Обсудить (12)",
        "Рейтинг: 5.1 (голосов: 5)",
        "Оценка: 4,3 из 5 (18 голосов)",
        "4331 подписчик",
        "Мнений: 12",
        "Читают сейчас: 12",
        "Репостов: 4",
    ),
    "uk": (
        "Обговорення: 7",
        "Обговорити (12)",
        "Рейтинг: 4,3 (голосів: 18)",
        "Оцінка: 4,3 з 5 (18 голосів)",
        "4331 підписник",
        "Репостів: 4",
    ),
    "sv": ("Diskussion (12)", "Diskutera (4)", "Betyg: 4,3/5 (18 röster)", "4 331 prenumeranter"),
    "da": ("Debat (12)", "Diskussion (12)", "Bedømmelse: 4,3/5 (18 stemmer)", "4.331 abonnenter"),
    "nb": ("Diskusjon (12)", "Debatt (12)", "Vurdering: 4,3 av 5 (18 stemmer)", "4331 abonnenter"),
    "fi": ("Keskustelu (12)", "Keskustele (4)", "Arvosana: 4,3/5 (18 ääntä)", "4331 tilaajaa"),
    "et": ("Arutelu (12)", "Hinne: 4,3/5 (18 häält)", "4331 tellijat"),
    "lv": ("Diskusija (12)", "Vērtējums: 4,3 no 5 (18 balsis)", "4331 abonenti"),
    "lt": ("Diskusija (12)", "Įvertinimas: 4,3 iš 5 (18 balsų)", "4331 prenumeratorių"),
    "ar": ("مناقشة (12)", "النقاش: ٧", "التقييم: 4.3 من 5 (18 صوتا)", "4331 مشترك"),
    "he": ("דיון (12)", "דירוג: 4.3 מתוך 5 (18 קולות)", "4331 מנויים"),
    "fa": ("گفتگو (12)", "بحث: ۷", "امتیاز: 4.3 از 5 (18 رأی)", "4331 مشترک"),
    "hi": ("चर्चा (12)", "रेटिंग: 4.3/5 (18 वोट)", "4331 सब्सक्राइबर"),
    "id": ("Diskusi (12)", "Penilaian: 4,3 dari 5 (18 suara)"),
    "vi": ("Thảo luận (12)", "Đánh giá: 4,3/5 (18 phiếu)", "4.331 người đăng ký"),
    "th": ("พูดคุย (12)", "อภิปราย (12)", "คะแนน: 4.3/5 (18 โหวต)", "ผู้ติดตาม 4,331"),
    "ko": ("토론 (12)", "토론 4", "평점: 4.3 (18명 참여)", "구독자 4331명", "별점 4.3/5 (18표)"),
    "ja": ("議論 (12)", "ディスカッション 4", "評価：4.3（18票）", "チャンネル登録者数 4331人"),
    "zh": ("讨论 (12)", "討論：4", "评分：4.3（18人评价）", "訂閱數 4331", "4331 订阅者", "讨论4"),
}


def each(forms: dict[str, tuple[str, ...]]) -> list[str]:
    return [line for lines in forms.values() for line in lines]


@pytest.mark.parametrize("line", each(COUNTERS))
def test_a_counter_is_noise_however_it_is_written(line: str) -> None:
    assert noise(line)


@pytest.mark.parametrize(
    "line",
    [
        "Dead: 4", "Tote: 4", "Погибших: 4", "Goals 3", "Tore: 3", "Donations: £13,000 of £40,000", "Spenden: 13.000 € von 40.000 €", "Arrests (12)", "Festnahmen (12)",
        "Diskussion um 12 Windräder", "Discussion of 4 clauses", "Обсуждение закона № 7", "Debate over 4 bridges", "Diskuse o 4 mostech", "Discussion entre 12 élus",
        "18 votes against", "12 Stimmen dagegen", "Votos en contra: 12", "Seats: 4 of 18", "Grade 4.3 steel", "死者：4人", "사망 4명", "反対12票", "قتلى: 4", "Verletzte (3)",
    ],
)  # fmt: skip
def test_a_fact_with_a_figure_is_none(line: str) -> None:
    assert not noise(line)


@pytest.mark.parametrize("line", ["Diskuse 4", "Debat (17)", "Обсуждение: 7", "4,331 subscribers", "Discussion 4"])
def test_what_may_be_a_fact_as_well_is_none_for_sure(line: str) -> None:
    assert noise(line)
    assert not surely_noise(line)


PAGE = (
    "<html lang=cs><body><main><article><h1>Sklárna zapálila pec</h1>{}<p>V osadě, kde žije deset lidí, zase teče sklo.</p><p>Obnova přišla na 23 milionů korun.</p>{}"
    "<p>Další tavba začne pátého července, řekl mistr.</p></article></main></body></html>"
)


def told(before: str, after: str) -> list[str]:
    return [d.kind for d in drift(document_of(before, language="cs"), document_of(after, language="cs")) if d.counts]


def test_a_counter_in_the_head_is_noise_and_one_among_paragraphs_is_a_fact() -> None:
    head = "<div><span>9. 5. 2024</span> <span>Aktualizováno před {} h</span> <span>Diskuse {}</span></div>"
    assert told(PAGE.format(head.format(2, 4), ""), PAGE.format(head.format(5, 17), "")) == []
    fact = "<p>Odběratelé: {}</p>"
    assert told(PAGE.format("", fact.format(40)), PAGE.format("", fact.format(70))) == ["number"]
