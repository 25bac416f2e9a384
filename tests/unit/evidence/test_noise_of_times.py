"""How long ago something was and how long reading takes, in every language, in full and cut short; what is like it stays the story’s."""

from __future__ import annotations

import pytest

from harness.evidence.drift import drift
from harness.evidence.noise import has_relative, is_stamp, noise
from harness.evidence.times_ago import is_duration, labels_reading_time
from tests.nested import document_of

AGO = {
    "en": ("5m ago", "3 hrs ago", "1 wk ago", "Updated 2 hrs ago"),
    "de": ("vor 2 Std.", "vor 45 Min.", "vor 3 Tg.", "vor 6 h", "Aktualisiert vor 2 Std."),
    "fr": ("il y a 3 h", "il y a 12 mn", "il y a 2 j", "il y a 3 sem.", "Mis à jour il y a 3 h"),
    "es": ("hace 3 h", "hace 20 min", "hace 5 d", "hace 2 sem.", "Actualizado hace 3 h"),
    "it": ("3 h fa", "20 min fa", "2 gg fa", "2 sett. fa", "Aggiornato 3 ore fa"),
    "pt": ("há 3 h", "há 20 min", "3 h atrás", "2 sem. atrás", "faz 2 h", "Atualizado há 3 h"),
    "nl": ("3 u geleden", "20 min geleden", "2 wk. geleden", "3 mnd geleden", "Bijgewerkt 3 u geleden"),
    "pl": ("3 godz. temu", "20 min temu", "2 tyg. temu", "3 h temu", "Aktualizacja: 3 godz. temu"),
    "cs": ("před 6 h", "před 20 min", "před 3 hod.", "před 2 dny", "Aktualizováno před 6 h"),
    "sk": ("pred 6 h", "pred 20 min.", "pred 3 hod.", "Aktualizované pred 6 h"),
    "sl": ("pred 6 urami", "pred 20 min", "Posodobljeno pred 6 h"),
    "hr": ("prije 6 h", "prije 20 min", "prije 3 sata", "Ažurirano prije 6 h"),
    "sr": ("пре 6 ч", "пре 20 мин", "пре 3 сата", "Ажурирано пре 6 сати", "pre 6 sati", "pre 20 min"),
    "bg": ("преди 6 ч.", "преди 20 мин.", "преди 3 дни", "Обновена преди 6 ч."),
    "ro": ("acum 3 h", "acum 20 min.", "acum 2 zile", "3 ore în urmă", "Actualizat acum 3 ore"),
    "hu": ("3 órája", "20 perce", "2 napja", "Frissítve 3 órája", "20 p"),
    "el": ("πριν 3 ώρες", "πριν από 20 λεπ.", "πριν 3 ώ.", "Ενημερώθηκε πριν 3 ώρες"),
    "tr": ("3 sa. önce", "20 dk önce", "3 sa önce", "2 gün önce", "Güncellendi 3 saat önce", "20 dk. önce"),
    "ru": ("3 ч назад", "20 мин. назад", "2 дн. назад", "Обновлено 3 ч назад", "3 ч. назад"),
    "uk": ("3 год тому", "20 хв тому", "2 дн. тому", "3 год. тому", "Оновлено 3 год тому"),
    "sv": ("3 tim sedan", "20 min sedan", "2 d sedan", "för 3 tim sedan", "Uppdaterad för 3 h sedan"),
    "da": ("3 t siden", "20 min siden", "for 3 t siden", "2 d. siden", "Opdateret for 3 timer siden"),
    "nb": ("for 3 timer siden", "3 t siden", "2 d siden", "Oppdatert for 3 t siden"),
    "fi": ("3 t sitten", "20 min sitten", "2 pv sitten", "Päivitetty 3 t sitten"),
    "et": ("3 t tagasi", "20 min tagasi", "2 p tagasi", "Uuendatud 3 tundi tagasi"),
    "lv": ("pirms 3 st.", "pirms 20 min", "pirms 2 d.", "Atjaunots pirms 3 st."),
    "lt": ("prieš 3 val.", "prieš 20 min.", "prieš 2 d.", "Atnaujinta prieš 3 val."),
    "ar": ("منذ ٣ س", "قبل 20 د", "منذ 3 ساعات", "قبل 2 ي", "آخر تحديث منذ ٣ ساعات"),
    "he": (
        "לפני 3 שע'",
        "לפני 20 דק'",
        "לפני 3 שעות",
        "עודכן לפני 20 דק׳",
    ),
    "fa": ("۳ ساعت پیش", "20 دقیقه قبل", "۲ روز پیش", "به\u200cروزرسانی ۳ ساعت پیش"),
    "hi": ("3 घंटे पहले", "20 मि. पहले", "२ दिन पहले", "अपडेट 3 घंटे पहले", "3 घं. पहले"),
    "id": ("3 jam lalu", "20 mnt lalu", "3 jam yang lalu", "Diperbarui 3 jam lalu", "3j lalu"),
    "vi": ("3 giờ trước", "20 phút trước", "3h trước", "cách đây 3 giờ", "Cập nhật 3 giờ trước"),
    "th": ("3 ชม. ที่แล้ว", "20 นาทีที่แล้ว", "3 ชั่วโมงก่อน", "อัปเดต 3 ชม. ที่แล้ว"),
    "ko": ("3시간 전", "20분 전", "2일 전", "수정 3시간 전"),
    "ja": ("3時間前", "20分前", "2日前", "3か月前", "更新 3時間前"),
    "zh": ("3小时前", "20分钟前", "3小時前", "20分鐘前", "2天前", "3个月前", "更新于3小时前", "20 分鐘之前"),
}

READING = {
    "en": ("5 min read", "Reading time: 4 min", "4-minute read", "Read time 4 mins"),
    "de": ("Lesedauer: 4 Min.", "Lesezeit 4 Minuten", "4 Min. Lesezeit", "Hördauer: 12 Min."),
    "fr": ("Temps de lecture : 4 min", "Lecture 4 min", "4 min de lecture", "Lecture : 4 mn"),
    "es": (
        "Tiempo de lectura: 4 min",
        "Lectura: 4 min",
        "4 min de lectura",
        "4 minutos de lectura",
        "Lectura: 3'",
    ),
    "it": (
        "Tempo di lettura: 4 min",
        "3 min lettura",
        "4 minuti di lettura",
        "Lettura 4'",
    ),
    "pt": ("Tempo de leitura: 4 min", "4 min de leitura", "Leitura: 4 min"),
    "nl": ("Leestijd: 4 min", "4 min leestijd", "4 min. lezen"),
    "pl": ("Czas czytania: 4 min", "4 min czytania", "Przeczytasz w 4 min"),
    "cs": ("Doba čtení: 4 min", "4 min čtení", "Čtení na 4 minuty"),
    "sk": ("Čas čítania: 4 min", "4 min čítania"),
    "sl": ("Čas branja: 4 min", "4 min branja"),
    "hr": ("Vrijeme čitanja: 4 min", "4 min čitanja"),
    "sr": ("Време читања: 4 мин", "4 мин читања"),
    "bg": ("Време за четене: 4 мин.", "4 мин четене"),
    "ro": ("Timp de citire: 4 min", "4 min de citit", "Citire: 4 min"),
    "hu": ("Olvasási idő: 4 perc", "4 perc olvasás"),
    "el": (
        "Χρόνος ανάγνωσης: 4 λεπτά",
        "4' ανάγνωση",
        "4 λεπτά ανάγνωσης",
    ),
    "tr": ("Okuma süresi: 4 dk", "4 dk okuma", "4 dakikalık okuma"),
    "ru": ("Время чтения: 4 мин", "4 мин чтения", "Читать 4 мин."),
    "uk": ("Час читання: 4 хв", "4 хв читання", "Читати 4 хв"),
    "sv": ("Lästid: 4 min", "4 min läsning"),
    "da": ("Læsetid: 4 min", "4 min læsetid", "4 min. læsning"),
    "nb": ("Lesetid: 4 min", "4 min lesetid", "4 min å lese"),
    "fi": ("Lukuaika: 4 min", "4 min lukuaika", "Lukuaika noin 4 minuuttia"),
    "et": ("Lugemisaeg: 4 min", "4 min lugemist"),
    "lv": ("Lasīšanas laiks: 4 min", "4 min lasīšanai"),
    "lt": ("Skaitymo laikas: 4 min", "Skaitysite 4 min.", "4 min. skaitymo"),
    "ar": ("وقت القراءة: 4 دقائق", "مدة القراءة ٤ د", "4 دقائق قراءة"),
    "he": (
        "זמן קריאה: 4 דקות",
        "4 דקות קריאה",
        "זמן קריאה 4 דק'",
    ),
    "fa": ("زمان مطالعه: ۴ دقیقه", "۴ دقیقه مطالعه"),
    "hi": ("पढ़ने का समय: 4 मिनट", "4 मिनट में पढ़ें", "4 मिनट पढ़ें"),
    "id": ("Waktu baca: 4 menit", "4 menit baca", "Bacaan 4 menit"),
    "vi": ("Thời gian đọc: 4 phút", "4 phút đọc", "Đọc 4 phút"),
    "th": ("เวลาอ่าน: 4 นาที", "อ่าน 4 นาที", "ใช้เวลาอ่าน 4 นาที"),
    "ko": ("읽는 시간 3분", "읽는 데 4분", "4분 소요", "4분 읽기", "읽기 4분"),
    "ja": ("読了時間：4分", "この記事は4分で読めます", "約4分で読めます", "読むのに4分"),
    "zh": ("阅读时间：4分钟", "约4分钟", "阅读约4分钟", "全文约4分钟", "預計閱讀時間 4 分鐘", "需时4分钟"),
}


def each(forms: dict[str, tuple[str, ...]]) -> list[str]:
    return [line for lines in forms.values() for line in lines]


@pytest.mark.parametrize("line", each(AGO))
def test_a_time_from_now_is_noise_however_it_is_written(line: str) -> None:
    assert noise(line) in ("counter", "clock") or is_stamp(line)


@pytest.mark.parametrize("line", each(READING))
def test_a_reading_time_is_noise_however_it_is_written(line: str) -> None:
    assert noise(line) == "counter"


@pytest.mark.parametrize(
    "line",
    [
        "Fængsel for 3 år", "Dømt for 3 dage", "3 Tage Streik", "Urteil nach 2 Std. Beratung", "Freispruch vor Gericht", "Dvě hodiny před startem",
        "Вирок: 3 год тюрми", "Prison pour 3 ans", "3 hours of rain", "Grève de 2 j à Lyon", "Pena de 5 anos", "Sechs Tage vor der Wahl", "В 3 ч от Москвы",
        "Read in 14 countries", "Lesen Sie 4 Seiten", "4 minutter fra mål", "Pokuta 4 tis. Kč", "판결 3일 뒤", "4分の1が反対", "3年前倒し", "3年に1度の祭り",
    ],
)  # fmt: skip
def test_what_is_like_it_is_not(line: str) -> None:
    assert not noise(line)
    assert not has_relative(line)


@pytest.mark.parametrize(
    "label",
    ["Reading time", "Lesedauer:", "Temps de lecture", "Tiempo de lectura", "Tempo di lettura", "Leestijd", "Czas czytania", "Doba čtení", "Время чтения", "Час читання",
     "Lästid", "Lukuaika", "Okuma süresi", "وقت القراءة", "זמן קריאה", "읽는 시간", "読了時間", "阅读时间"],
)  # fmt: skip
def test_the_label_of_a_reading_time_stands_alone(label: str) -> None:
    assert labels_reading_time(label)
    assert not labels_reading_time(f"{label} der Stadt")


@pytest.mark.parametrize(("text", "told"), [("3 min", True), ("4 Min.", True), ("3分", True), ("5 хв", True), ("3 km", False), ("3 min 20 to go", False), ("300 minutes", True)])  # fmt: skip
def test_some_minutes_alone(text: str, told: bool) -> None:
    assert is_duration(text) is told


PAGE = (
    "<html lang=it><body><main><article><h1>Chiusa la strada del rifugio</h1><dl><dt>{}</dt><dd>{}</dd></dl><p>La Provincia ha chiuso la strada 49 da questa mattina.</p>"
    "<p>Sono caduti 74 centimetri di neve in due giorni.</p><p>Nessun veicolo è rimasto coinvolto, dice la direttrice.</p></article></main></body></html>"
)


def told(before: str, after: str) -> list[str]:
    return [d.kind for d in drift(document_of(before, language="it"), document_of(after, language="it")) if d.counts]


def test_an_entry_of_a_list_that_gives_a_reading_time_is_noise_and_another_duration_is_not() -> None:
    assert told(PAGE.format("Tempo di lettura", "2 min"), PAGE.format("Tempo di lettura", "3 min")) == []
    assert told(PAGE.format("Attesa al rifugio", "2 min"), PAGE.format("Attesa al rifugio", "3 min")) == ["number"]
