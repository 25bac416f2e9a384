"""Lines beside a headline in which who signs and the day stand with what counts a page's readers and buttons, as fourteen languages write them, parted in
every usual way: the counters change at every visit, and nothing of that is the story's; an edit of its text is told, and nothing else."""

from __future__ import annotations

import random

import pytest

from harness.evidence.drift import drift
from tests.nested import document_of

LINES = {
    "en": (
        "By Ruth Adler",
        "12 March 2024",
        [
            "{n} comments",
            "{n} min read",
            "{n} views",
            "Shares: {n}",
            "{n} likes",
            "Listen ({n} min)",
            "Updated {n} minutes ago",
            "Follow",
            "Save",
            "{n} people reading now",
            "Print",
        ],
        "The council met on Monday in the old hall.|Nobody was hurt, the ministry said.|A first 1,500 soldiers were moved by ship.|More may follow in the spring, he said.",
    ),
    "de": (
        "Von Ruth Adler",
        "12. März 2024",
        [
            "{n} Kommentare",
            "{n} Min. Lesezeit",
            "{n} Aufrufe",
            "Teilen {n}",
            "Gefällt {n} Mal",
            "Anhören ({n} Min.)",
            "vor {n} Minuten aktualisiert",
            "Folgen",
            "Merken",
            "Drucken",
            "{n} Leserempfehlungen",
        ],
        "Der Rat traf sich am Montag im alten Saal.|Verletzt wurde niemand, teilte das Ministerium mit.|Die ersten 1.500 Soldaten wurden per Schiff verlegt.|Weitere sollen im Frühjahr folgen, sagte er.",
    ),
    "fr": (
        "Par Agathe Lemoine",
        "12 mars 2024",
        [
            "{n} commentaires",
            "Lecture {n} min",
            "{n} vues",
            "Partager {n}",
            "{n} partages",
            "Écouter ({n} min)",
            "Mis à jour il y a {n} minutes",
            "Suivre",
            "Enregistrer",
            "Réagir ({n})",
        ],
        "Le conseil s'est réuni lundi dans l'ancienne salle.|Personne n'a été blessé, a dit le ministère.|Les premiers 1 500 soldats ont été transportés par bateau.|D'autres suivront au printemps, a-t-il dit.",
    ),
    "es": (
        "Por Ana Ruiz",
        "12 de marzo de 2024",
        [
            "{n} comentarios",
            "Lectura {n} min",
            "{n} visitas",
            "Compartir {n}",
            "{n} me gusta",
            "Escuchar ({n} min)",
            "Actualizado hace {n} minutos",
            "Seguir",
            "Guardar",
        ],
        "El consejo se reunió el lunes en la antigua sala.|Nadie resultó herido, dijo el ministerio.|Los primeros 1.500 soldados fueron llevados en barco.|Otros seguirán en primavera, dijo.",
    ),
    "it": (
        "di Marco Bassi",
        "12 marzo 2024",
        [
            "{n} commenti",
            "Lettura {n} min",
            "{n} visualizzazioni",
            "Condividi {n}",
            "Mi piace {n}",
            "Ascolta ({n} min)",
            "Aggiornato {n} minuti fa",
            "Segui",
            "Salva",
        ],
        "Il consiglio si è riunito lunedì nella vecchia sala.|Nessuno è rimasto ferito, ha detto il ministero.|I primi 1.500 soldati sono stati portati via nave.|Altri seguiranno in primavera, ha detto.",
    ),
    "pl": (
        "Jan Kowalski",
        "12 marca 2024",
        [
            "{n} komentarzy",
            "Czas czytania {n} min",
            "{n} odsłon",
            "Udostępnij {n}",
            "Lubię to {n}",
            "Posłuchaj ({n} min)",
            "Aktualizacja {n} minut temu",
            "Obserwuj",
            "Zapisz",
            "Komentarze ({n})",
        ],
        "Rada spotkała się w poniedziałek w starej sali.|Nikt nie ucierpiał, podało ministerstwo.|Pierwszych 1500 żołnierzy przewieziono statkiem.|Kolejni mają dołączyć wiosną, powiedział.",
    ),
    "ru": (
        "Иван Петров",
        "12 марта 2024",
        [
            "{n} комментариев",
            "Время чтения {n} мин",
            "{n} просмотров",
            "Поделиться {n}",
            "Нравится {n}",
            "Слушать ({n} мин)",
            "Обновлено {n} минут назад",
            "Подписаться",
            "Сохранить",
            "Комментарии: {n}",
        ],
        "Совет собрался в понедельник в старом зале.|Никто не пострадал, сообщило министерство.|Первые 1500 солдат перевезли на корабле.|Другие последуют весной, сказал он.",
    ),
    "uk": (
        "Іван Петренко",
        "12 березня 2024",
        [
            "{n} коментарів",
            "Час читання {n} хв",
            "{n} переглядів",
            "Поширити {n}",
            "Подобається {n}",
            "Слухати ({n} хв)",
            "Оновлено {n} хвилин тому",
            "Підписатися",
            "Зберегти",
            "Коментарі: {n}",
        ],
        "Рада зібралася в понеділок у старій залі.|Ніхто не постраждав, повідомило міністерство.|Перших 1500 солдатів перевезли кораблем.|Інші прибудуть навесні, сказав він.",
    ),
    "tr": (
        "Ece Tan",
        "12 Mart 2024",
        [
            "{n} yorum",
            "{n} dk okuma",
            "{n} görüntülenme",
            "Paylaş {n}",
            "{n} beğeni",
            "Dinle ({n} dk)",
            "{n} dakika önce güncellendi",
            "Takip et",
            "Kaydet",
            "{n} paylaşım",
        ],
        "Meclis pazartesi günü eski salonda toplandı.|Kimse yaralanmadı, dedi bakanlık.|İlk 1.500 asker gemiyle taşındı.|Diğerleri baharda gelecek, dedi.",
    ),
    "ko": (
        "김민수 기자",
        "2024.03.12",
        [
            "댓글 {n}",
            "읽는 시간 {n}분",
            "조회 {n}",
            "공유 {n}",
            "좋아요 {n}",
            "{n}분 전 수정",
            "구독",
            "저장",
            "추천 {n}",
        ],
        "의회는 월요일 옛 회의장에서 모였다.|다친 사람은 없다고 부처가 밝혔다.|첫 병력 1,500명이 배로 이동했다.|봄에 더 올 수 있다고 그는 말했다.",
    ),
    "ja": (
        "田中誠 記者",
        "2024年3月12日",
        [
            "コメント{n}件",
            "この記事は{n}分で読めます",
            "閲覧数 {n}",
            "シェア {n}",
            "いいね {n}",
            "{n}分前に更新",
            "フォロー",
            "保存",
            "ブックマーク {n}",
        ],
        "議会は月曜日に古い会議場で開かれた。|けが人はいないと省は発表した。|最初の兵士1500人が船で運ばれた。|春にはさらに増えると彼は述べた。",
    ),
    "ar": (
        "بقلم منى بدير",
        "12 مارس 2024",
        [
            "{n} تعليق",
            "مدة القراءة {n} دقائق",
            "{n} مشاهدة",
            "مشاركة {n}",
            "{n} إعجاب",
            "منذ {n} دقائق",
            "متابعة",
            "حفظ",
        ],
        "اجتمع المجلس يوم الاثنين في القاعة القديمة.|لم يصب أحد بأذى، قالت الوزارة.|نُقل أول 1500 جندي بحرا.|وقد يتبعهم آخرون في الربيع، قال.",
    ),
    "sv": (
        "Av Anna Berg",
        "12 mars 2024",
        [
            "{n} kommentarer",
            "{n} min läsning",
            "{n} visningar",
            "Dela {n}",
            "Gilla {n}",
            "Lyssna ({n} min)",
            "Uppdaterad för {n} minuter sedan",
            "Följ",
            "Spara",
        ],
        "Rådet möttes i måndags i den gamla salen.|Ingen skadades, sade ministeriet.|De första 1 500 soldaterna flyttades med båt.|Fler kan följa till våren, sade han.",
    ),
    "pt": (
        "Por Rui Alves",
        "12 de março de 2024",
        [
            "{n} comentários",
            "{n} min de leitura",
            "{n} visualizações",
            "Partilhar {n}",
            "Gosto {n}",
            "Ouvir ({n} min)",
            "Atualizado há {n} minutos",
            "Seguir",
            "Guardar",
            "Compartilhar {n}",
        ],
        "O conselho reuniu-se na segunda-feira na sala antiga.|Ninguém ficou ferido, disse o ministério.|Os primeiros 1.500 soldados foram levados de barco.|Outros podem seguir na primavera, disse.",
    ),
    "nl": (
        "Door Jan Smit",
        "12 maart 2024",
        [
            "{n} reacties",
            "{n} min leestijd",
            "{n} keer bekeken",
            "Delen {n}",
            "Vind ik leuk {n}",
            "Luister ({n} min)",
            "{n} minuten geleden bijgewerkt",
            "Volgen",
            "Bewaar",
        ],
        "De raad kwam maandag bijeen in de oude zaal.|Niemand raakte gewond, zei het ministerie.|De eerste 1.500 soldaten werden per schip vervoerd.|Meer kunnen volgen in het voorjaar, zei hij.",
    ),
}


SEPARATORS = {"points": " · ", "bars": " | ", "strokes": " / ", "commas": ", "}


def page(language: str, bits: list[str], how: str, where: str, edited: tuple[str, str] = ("", "")) -> str:
    by, day, _, body = LINES[language]
    pieces = [by, day, *bits]
    if how in SEPARATORS:
        line = f"<div>{SEPARATORS[how].join(pieces)}</div>"
    elif how == "apart":
        line = f"<p>{by} {day}</p><div>{' '.join(f'<span>{bit}</span>' for bit in bits)}</div>"
    else:
        outer, inner = {"spans": ("div", "span"), "list": ("ul", "li"), "boxes": ("section", "div")}[how]
        line = f"<{outer}>{''.join(f'<{inner}>{piece}</{inner}>' for piece in pieces)}</{outer}>"
    told = "".join(f"<p>{sentence}</p>" for sentence in body.replace(*edited).split("|"))
    parts = {"below": ("<h1>Report of the day</h1>", line, told), "above": (line, "<h1>Report of the day</h1>", told)}
    return f"<html lang={language}><body><main><article>{''.join(parts[where])}</article></main></body></html>"


def kinds(before: str, after: str) -> list[tuple[str, str]]:
    return [(d.place.value, d.kind) for d in drift(document_of(before), document_of(after)) if d.counts]


@pytest.mark.parametrize("where", ["below", "above"])
@pytest.mark.parametrize("how", [*SEPARATORS, "spans", "list", "boxes", "apart"])
@pytest.mark.parametrize("language", LINES)
def test_what_counts_beside_a_headline(language: str, how: str, where: str) -> None:
    choice = random.Random(f"{language} {how} {where}")
    for round_ in range(4):
        some = choice.sample(LINES[language][2], 1 + round_ % 3)
        was, now = ([bit.format(n=choice.randint(2, 900)) for bit in some] for _ in range(2))
        before = page(language, was, how, where)
        assert kinds(before, page(language, now, how, where)) == [], (was, now)
        figure = next(written for written in ("1,500", "1.500", "1 500", "1500") if written in LINES[language][3])
        edited = page(language, now, how, where, (figure, figure.replace("5", "7")))
        assert kinds(before, edited) == [("text", "number")], (was, now)
