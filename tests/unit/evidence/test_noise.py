"""What a page shows around its story is known by its words; what a person wrote to be read is not taken for it."""

from __future__ import annotations

import pytest

from harness.evidence.drift import drift
from harness.evidence.noise import has_relative, noise
from harness.evidence.notices import NoticeKind, notices
from tests.conftest import document_of

NOISE = (
    "Updated 5 min ago", "vor 3 Stunden", "il y a 5 minutes", "hace 2 horas", "5 хвилин тому", "3 часа назад", "5분 전", "2時間前", "3 小时前", "2 ore fa", "5m ago", "5 хв. тому", "15 мин назад", "3 godz. temu",
    "12 comments", "1.2k views", "345 Kommentare", "Comments (12)", "12 комментариев", "댓글 12", "조회수 1,234", "5 min read", "Lesezeit: 4 Minuten",
    "412 Menschen lesen das gerade", "412 personnes lisent cette page", "33 lecteurs en ce moment", "412 personas leen esto", "412 людей читають це зараз", "412 человек читают это сейчас", "412명이 읽고 있습니다",
    "412人正在阅读", "412人が閲覧中", "412 شخصا يقرؤون هذا الآن", "412 osób czyta to teraz", "412 persone stanno leggendo", "412 pessoas estão a ler", "412 kişi okuyor",
    "412 people are reading this", "8,113 people are following this live", "12.4K following", "Contenuti sponsorizzati", "Contenidos patrocinados", "Gesponserte Inhalte", "Contenus sponsorisés", "968 watching now", "1,204 online", "Advertisement", "Anzeige", "Publicité", "Реклама", "광고", "広告", "Sponsored: Best pillows", "Shop now and save 30%",
    "Read also: Border town prepares", "Lesen Sie auch: Neues vom Hafen", "Lire aussi : La mairie", "Читайте также", "많이 본 뉴스", "Most read", "You may also like",
    "Sign up for our newsletter", "Jetzt Newsletter abonnieren", "Jetzt unseren Newsletter abonnieren.", "Follow us on Telegram", "Share this article", "Loading…", "We use cookies to improve your visit. Accept?",
    "Story continues below advertisement", "Article continues after advertisement", "Der Artikel geht nach der Anzeige weiter", "La suite après la publicité", "Продолжение после рекламы",
    "Zur Startseite", "Прочитали: 2 410", "Écouter l’article 2 min", "Якщо ви знайшли помилку, виділіть її та натисніть Ctrl+Enter.", "Нашли ошибку? Выделите её и нажмите Ctrl+Enter", "글자크기 가 가 가", "ⓒ 쿠리어, 무단전재 및 재배포 금지", "네이버에서 구독하기",
    "La noticia continúa después de la publicidad", "광고 아래로 계속", "Dalsza część artykułu pod wideo", "Scroll to continue",
    "© 2024 The Daily. All rights reserved.", "12°C London", "DAX 18,200 +0.42%", "10:45 GMT", "•••", "You have 2 free articles left this month.",
    "Updated 1d ago", "3w ago", "2 mo ago", "This episode is brought to you by Lumen Mattresses", "Today's newsletter is sponsored by PayPath", "Diese Folge wird präsentiert von Nordbett",
    "Last indexed 3 hours ago. 41 people viewed this judgment.", "jane_x Posts: 311 Joined: 2017", "old_tom Beiträge: 5.022", "Lubię to! 87", "Zuletzt geprüft vor 3 Stunden",
    "The Record - printed from record.example on Mon 4 Nov 2024 10:12", "Printed on 4 November 2024 at 10:12", "Abgerufen am 4.11.2024 um 10:12 Uhr", "Imprimé le 4/11/2024", "Page generated in 0.12s", "공감수 8", "Страница сгенерирована за 0,4 сек",
)  # fmt: skip

WRITTEN = (
    "1,200 people are here to stay", "300 people shared a meal", "140 Menschen sind tot", "140 Personen sehen den Vorfall anders.", "23 людей зараз без житла", "12 человек сейчас в больнице", "300人阅读了该声明后签名。", "140 people are watching the dam", "140 people are following the trial", "Sponsored posts rose by 4% in a year.",
    "The ministry said it had sent 1,500 soldiers.", "Приговор прочитали 12 марта.", "Two people were hurt.", "300 shared a stage in Oslo", "12 watching from the roof were hurt", "No.", "Die Polizei nahm drei Menschen fest.", "Das Wetter bleibt bei 12 Grad kalt.",
    "The shares fell by 4.2% on Monday.", "Nobody was hurt, the police said.", "The company advertised for 300 workers.", "Thousands shared the photo within 3 hours.",
    "Шість років тому міст закрили.", "3년 전 이 다리는 폐쇄됐다.", "412 people were killed in the storm.", "300 people were hurt", "WhatsApp said on Monday that it would appeal.", "Telegram channels reported that 12 people had died.",
    "Most viewed the plan with suspicion.", "Recommended doses were exceeded in four cases.", "El gobierno anunció un descuento del 20% en los billetes.", "The team hopes to win a third title this year.",
    "Teilen der Stadt fehlt seit Montag der Strom.", "Officials want to learn more about the fire.", "Its price fell to $12 from $99 in a year.", "新規登録者数は1,200人だったと市は発表した。",
    "구독자는 3만 명으로 늘었다고 회사는 밝혔다.", "Follow-up talks will be held in Lisbon on Tuesday.", "Get-out clauses in the contract were not used, the court found.", "Related companies were fined as well.",
    "Нашли тело второго туриста.", "Нашли ошибку в расчётах министерства двое студентов.", "Слідчі знайшли помилку в розрахунках міністерства.", "Spotting an error in the count took officials a week.", "The story continues to divide the town.", "The article continues a long debate, and the council answered it on Friday.",
    "The bill sponsored by Senator Ortiz passed on Tuesday.", "This episode is known as the long winter.", "Presented by the minister on Monday, the plan costs 4 million.", "The programme is supported by the state.",
    "The cookies contained 12 grams of sugar.", "Turnout: 54.3%", "Subscribers of the paper were told in March.", "More than 12 people commented on the plan in court.",
)  # fmt: skip


RELATIVE_IN_NOTHING = (
    "Puerto, 12 Las familias",
    "Casas fallidas en la costa",
    "Las fachadas del puerto",
    "A has famine in the south",
    "El agua has fallado",
)


@pytest.mark.parametrize("text", RELATIVE_IN_NOTHING)
def test_words_are_not_cut_up_into_a_time_told_from_now(text: str) -> None:
    assert not has_relative(text)


@pytest.mark.parametrize("text", NOISE)
def test_noise_is_known(text: str) -> None:
    assert noise(text)


@pytest.mark.parametrize("text", WRITTEN)
def test_what_was_written_is_not_noise(text: str) -> None:
    assert not noise(text)


TOLD = {
    NoticeKind.CORRECTION: (
        "Correction: An earlier version misstated the number.", "Korrektur: Die Zahl war falsch angegeben.", "Rectificatif : le coût donné était faux.", "Corrección: la cifra era errónea.",
        "Виправлення: число було вказано неправильно.", "Исправление: число было указано неверно.", "정정합니다. 앞선 기사에서 금액을 잘못 적었습니다.", "Errata corrige: la cifra era sbagliata.",
        "Editor's note: We have removed a quote that could not be verified.", "Anmerkung der Redaktion: Wir haben ein Zitat entfernt.", "От редакции: из текста удалена цитата одного чиновника.",
        "Uma versão anterior deste texto dava outro número.", "Sprostowanie: liczba była błędna w tekście.", "訂正：以前の記事の金額に誤りがありました。おわびします。", "更正：此前报道中的数字有误，特此更正并致歉。", "تصحيح: كان الرقم في نسخة سابقة خاطئا.",
    ),
    NoticeKind.RETRACTION: ("This article has been retracted by the editors.", "Dieser Artikel wurde zurückgezogen, weil er falsch war.", "Cet article a été retiré par la rédaction.", "Este artículo ha sido retirado por la redacción."),
    NoticeKind.CLARIFICATION: ("Clarification: only wild bees were counted here.", "Klarstellung: Es ging nur um Wildbienen.", "Уточнення: ідеться лише про диких бджіл."),
    NoticeKind.UPDATE: ("Update, 4pm: The bridge has reopened to pedestrians.", "UPDATE (4:30 p.m. ET): The bridge has reopened.", "Update: This article was updated with a comment from the ministry.", "Aktualisierung: Der Text wurde um eine Stellungnahme des Amtes ergänzt."),
}  # fmt: skip


@pytest.mark.parametrize(("kind", "text"), [(k, t) for k, texts in TOLD.items() for t in texts])
def test_notices_are_told_apart(kind: NoticeKind, text: str) -> None:
    assert [n.kind for n in notices(document_of(f"<p>The story goes on.</p><p>{text}</p>"))] == [kind]


@pytest.mark.parametrize(
    "text",
    [
        "Updated 5 minutes ago",
        "Aktualisiert vor 3 Stunden",
        "Updated on 12 March 2024 at 10:45",
        "Оновлено 5 хвилин тому",
        "The court ordered a correction of the register.",
        "Corrections policy",
        "Editor's note: This is the second part of a series on floods.",
        "Updates, corrections and letters go to the editors.",
    ],
)
def test_what_is_no_notice(text: str) -> None:
    assert notices(document_of(f"<p>{text}</p>")) == ()


@pytest.mark.parametrize(
    "text",
    [
        "Uppdaterad för 2 timmar sedan", "3 tuntia sitten", "před 3 dny", "prije 2 sata", "преди 5 минути", "acum 3 ore", "πριν 2 ώρες", "3 órája",
        "5 jam yang lalu", "3 giờ trước", "2 ชั่วโมงที่แล้ว", "25 годин тому", "pirms 3 stundām", "prieš 2 val.", "fa 3 hores", "for 3 timer siden",
    ],
)  # fmt: skip
def test_a_time_from_now_is_known_in_further_languages(text: str) -> None:
    assert noise(text) == "counter"


@pytest.mark.parametrize("text", ["Was this page helpful? 214 people said yes", "このページは役に立ちましたか？（はい 14 いいえ 2）", "War diese Seite hilfreich? Ja (12) Nein (3)"])  # fmt: skip
def test_a_question_whether_the_page_was_of_use_is_no_story(text: str) -> None:
    assert noise(text) in ("invitation", "counter")


@pytest.mark.parametrize(
    "text", ["Была ли сделка полезна городу?", "Was the bridge useful to the army?", "Den sista färjan gick för tidigt"]
)
def test_a_question_of_the_world_is(text: str) -> None:
    assert noise(text) == ""


@pytest.mark.parametrize(
    "text",
    [
        "Saved to your list", "Add to reading list", "Remove from my list", "Gift this article (5 left)", "Give this article as a gift", "Bookmarked",
        "Follow Jo Hill", "Unfollow Jo Hill", "+ Follow Helen Marsh", "✓ Following Helen Marsh", "Follow Jo Hill and 2 others",
        "Auf die Merkliste", "Artikel verschenken", "Folgen Anna Berg", "Ajouter à ma liste", "Offrir cet article", "Suivre Claire Martin", "Guardado en tu lista",
        "Siguiendo a Ana López", "Salvato nei preferiti", "Zapisano na liście", "Podaruj artykuł", "Obserwuj Jan Kowalski", "Добавить в избранное",
        "Подписаться на Мария Соколова", "Додано в обране", "Стежити за Олена Коваль", "스크랩되었습니다", "기사 선물하기", "保存しました", "已收藏", "关注 张三",
        "Favorilere eklendi", "تم الحفظ في القائمة", "נשמר ברשימה",
    ],
)  # fmt: skip
def test_a_button_is_one_whatever_it_was_pressed_for(text: str) -> None:
    assert noise(text) == "invitation"


@pytest.mark.parametrize(
    "text",
    ["Following the vote", "Follow the money", "Following Trump", "Saved", "He was saved to your list.", "Gift this article to nobody", "Follow Jo Hill into the mine."],
)  # fmt: skip
def test_words_that_begin_like_a_button_are_none(text: str) -> None:
    assert noise(text) != "invitation"


@pytest.mark.parametrize(
    ("one", "other"),
    [("Save", "Saved to your list"), ("Gift this article (5 left)", "Gift this article (4 left)"), ("Follow Jo Hill", "Unfollow Jo Hill"), ("Share", "Follow Jo Hill")],
)  # fmt: skip
def test_a_pressed_button_changes_no_story(one: str, other: str) -> None:
    page = "<h1>Empty basins</h1><p>By Jo Hill</p><p>{}</p><p>The number of reservoirs rose to 312, said the board.</p><p>It fell in the south.</p>"
    assert drift(document_of(page.format(one)), document_of(page.format(other))) == ()
