"""Lines that lead to other texts, in every language; within a paragraph they are told by their own element."""

from __future__ import annotations

import pytest

from harness.evidence.drift import drift
from harness.evidence.noise import begins_other_matter, noise
from harness.evidence.read_also import heads_others, reads_also
from tests.nested import document_of

ALSO = {
    "en": ("Read also: the mill", "See also", "More on this topic"),
    "de": ("Lesen Sie auch: Die Mühle", "Auch interessant: x", "Siehe auch"),
    "fr": ("À lire aussi : le moulin", "Lire aussi", "Voir aussi : le moulin"),
    "es": ("Lea también: el molino", "Te puede interesar: el molino", "Ver también"),
    "it": ("Leggi anche: il mulino", "Potrebbe interessarti", "Guarda anche: il mulino"),
    "pt": ("Leia também: o moinho", "Saiba mais", "Veja também: o moinho"),
    "nl": ("Lees ook: de molen", "Zie ook", "Bekijk ook: de molen"),
    "pl": ("Czytaj też: młyn", "Zobacz także", "Polecamy: młyn"),
    "cs": ("Čtěte také: mlýn", "Mohlo by vás zajímat", "Přečtěte si také: mlýn"),
    "sk": ("Čítajte aj: mlyn", "Mohlo by vás zaujímať"),
    "sl": ("Preberite še: mlin", "Poglejte tudi"),
    "hr": ("Pročitajte i: mlin", "Možda vas zanima"),
    "sr": ("Прочитајте и: млин", "Читајте још: млин"),
    "bg": ("Прочетете още: мелницата", "Вижте също"),
    "ro": ("Citește și: moara", "Vezi și"),
    "hu": ("Olvassa el: a malom", "Ezt is olvasd el", "Kapcsolódó"),
    "el": ("Διαβάστε επίσης: ο μύλος", "Δείτε ακόμα"),
    "tr": ("Bunu da okuyun: değirmen", "İlginizi çekebilir", "Ayrıca okuyun: değirmen"),
    "ru": ("Читайте ещё: мельница", "Читайте также", "Ещё по теме"),
    "uk": ("Читайте ще: млин", "Читайте також", "Ще за темою"),
    "sv": ("Läs också: kvarnen", "Se även"),
    "da": ("Læs også: møllen", "Se også"),
    "nb": ("Les også: mølla", "Se også"),
    "fi": ("Lue myös: mylly", "Katso myös"),
    "et": ("Loe ka: veski", "Vaata ka"),
    "lv": ("Lasi arī: dzirnavas", "Skaties arī"),
    "lt": ("Skaitykite taip pat: malūnas", "Taip pat skaitykite"),
    "ar": ("اقرأ أيضا: الطاحونة", "شاهد أيضًا"),
    "he": ("קראו גם: הטחנה", "עוד בנושא"),
    "fa": ("بیشتر بخوانید: آسیاب", "همچنین بخوانید"),
    "hi": ("ये भी पढ़ें: चक्की", "और पढ़ें"),
    "id": ("Baca juga: penggilingan", "Simak juga"),
    "vi": ("Đọc thêm: cối xay", "Xem thêm"),
    "th": ("อ่านเพิ่มเติม: โรงสี", "ข่าวที่เกี่ยวข้อง"),
    "ko": ("관련 기사: 방앗간", "함께 읽기"),
    "ja": ("あわせて読みたい：水車", "関連記事"),
    "zh": ("延伸阅读：磨坊", "相关新闻"),
}

HEADS = {
    "en": ("Recent", "Latest news"),
    "de": ("Neueste Artikel", "Zuletzt erschienen"),
    "fr": ("Derniers articles", "Dernières nouvelles"),
    "es": ("Lo último", "Últimas noticias"),
    "it": ("Ultime notizie", "Ultim’ora"),
    "pt": ("Últimas notícias", "Recentes"),
    "nl": ("Laatste nieuws",),
    "pl": ("Najnowsze", "Ostatnie wpisy"),
    "cs": ("Nejnovější články", "Poslední články"),
    "sk": ("Najnovšie správy",),
    "sl": ("Najnovejše novice",),
    "hr": ("Najnovije vijesti",),
    "sr": ("Најновије вести",),
    "bg": ("Последни новини",),
    "ro": ("Ultimele știri",),
    "hu": ("Friss hírek",),
    "el": ("Τελευταία νέα",),
    "tr": ("Son haberler",),
    "ru": ("Последние новости",),
    "uk": ("Останні новини",),
    "sv": ("Senaste nytt",),
    "da": ("Seneste nyt", "Seneste artikler"),
    "nb": ("Siste nytt",),
    "fi": ("Uusimmat uutiset",),
    "et": ("Viimased uudised",),
    "lv": ("Jaunākās ziņas", "Jaunākie raksti"),
    "lt": ("Naujausios naujienos",),
    "ar": ("آخر الأخبار",),
    "he": ("כתבות אחרונות",),
    "fa": ("آخرین اخبار",),
    "hi": ("ताज़ा खबरें",),
    "id": ("Berita terbaru",),
    "vi": ("Tin mới nhất",),
    "th": ("ข่าวล่าสุด",),
    "ko": ("최근 기사", "고은별 기자의 다른 기사"),
    "ja": ("新着記事", "同じ地域の記事"),
    "zh": ("最新文章",),
}


def each(forms: dict[str, tuple[str, ...]]) -> list[str]:
    return [line for lines in forms.values() for line in lines]


@pytest.mark.parametrize("line", each(ALSO))
def test_a_line_that_leads_on_is_noise(line: str) -> None:
    assert noise(line) == "elsewhere"


@pytest.mark.parametrize("line", each(HEADS))
def test_a_heading_over_other_texts_is_noise(line: str) -> None:
    assert noise(line)
    assert begins_other_matter(line)


@pytest.mark.parametrize(
    "line",
    ["Siehe auch die Karte der Stadt.", "Latest: 3 dead", "Recent floods", "Neu: Tempo 30", "The latest on the bridge", "Leggi del 1912", "Lees in Utrecht", "Читатели в Касимове", "Lire en prison",
     "Ver para creer", "Últimas palabras", "Dernières volontés", "최근 3년", "最近の地震で3人死亡", "地域の新しい駅"],
)  # fmt: skip
def test_a_line_of_a_story_leads_nowhere(line: str) -> None:
    assert not reads_also(line)
    assert not heads_others(line)


PAGE = (
    "<html lang=ru><body><main><article><h1>Паром вернулся на Оку</h1><div>Через Оку в Касимове снова можно переправиться на пароме. Он перевёз первых 14 пассажиров.<br><br>"
    "Регистр судоходства выдал бумаги в апреле, рассказал капитан.<br><br>{}Пенсионеров возят даром. {} человек просили об этом главу поселения.<br><br>Последний раз паром ходил здесь в 1968 году.</div></article></main></body></html>"
)


def told(before: str, after: str) -> list[str]:
    return [d.kind for d in drift(document_of(before, language="ru"), document_of(after, language="ru")) if d.counts]


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ('<a href="/a">Читайте ещё: кому достались земли совхоза</a><br><br>', '<a href="/b">Читайте ещё: почему пустует поликлиника</a><br><br>'),
        ('<b>Читайте также:</b> <a href="/a">Кому достались земли совхоза</a><br><br>', '<b>Читайте также:</b> <a href="/b">Почему пустует поликлиника</a><br><br>'),
        ('<a href="/a">Читайте ещё: кому достались земли совхоза</a><br><br>', ""),
    ],
)  # fmt: skip
def test_a_line_joined_to_a_paragraph_changes_by_itself_and_the_paragraph_does_not(one: str, other: str) -> None:
    assert told(PAGE.format(one, 40), PAGE.format(other, 40)) == []
    assert "number" in told(PAGE.format(one, 40), PAGE.format(other, 70))
