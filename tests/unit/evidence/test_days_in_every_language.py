"""Days in the forms that news has them in, told as such in sentences whose language nobody named."""

from __future__ import annotations

import pytest

from harness.evidence.lexicon import told
from harness.evidence.tokens import critical_tokens
from harness.model.passage import TokenKind
from tests.told import facts as kinds


def days(text: str, language: str = "en") -> list[str]:
    return [t.value for t in critical_tokens(text, language) if t.kind is TokenKind.DATE]


@pytest.mark.parametrize(
    ("code", "text"),
    [
        ("es", "Renfe reabre la línea de Soria en marzo"),
        ("pl", "Litewscy strażacy odlecieli w poniedziałek"),
        ("it", "Brindisi, il porto riapre ad aprile"),
        ("tr", "Sinop limanı nisanda açılıyor"),
        ("sv", "De finska byggarna kom förra veckan och bor hos grannarna."),
        ("ro", "Spitalul din Bacău se redeschide vineri"),
        ("fi", "Mylly on ollut kiinni maaliskuusta, mutta se avataan elokuussa"),
        ("hu", "A malom januárban nyílik meg"),
    ],
)  # fmt: skip
def test_months_and_letters_tell_the_language_of_a_short_sentence(code: str, text: str) -> None:
    assert told(text, "en") == code


@pytest.mark.parametrize(
    "text",
    [
        "The café owner met his fiancée on Monday in Paris.",
        "Julio Cortázar's Rayuela",
        "Plácido Domingo to sing in Salzburg in August",
        "Schröder, Müller and Søren in São Paulo",
        "Le Monde, La Repubblica and El País report on leak",
    ],
)
def test_names_and_loanwords_do_not_make_another_language(text: str) -> None:
    assert told(text, "en") == "en"


@pytest.mark.parametrize(
    ("code", "before", "after"),
    [
        ("el", "Ο μύλος ανοίγει τον Μάρτιο.", "Ο μύλος ανοίγει τον Ιούνιο."),
        ("ar", "ستفتح الطاحونة في مايو.", "ستفتح الطاحونة في مارس."),
        ("he", "הטחנה תיפתח שוב במאי.", "הטחנה תיפתח שוב במרץ."),
        ("hi", "चक्की जून में फिर खुलेगी।", "चक्की मई में फिर खुलेगी।"),
        ("fa", "آسیاب در مه باز می‌شود.", "آسیاب در اوت باز می‌شود."),
        ("bg", "Мелницата отваря отново през юни.", "Мелницата отваря отново през март."),
        ("sr", "Млин се поново отвара у мају.", "Млин се поново отвара у јулу."),
        ("cs", "Mlýn se otevře v září.", "Mlýn se otevře v říjnu."),
        ("pl", "Młyn zostanie otwarty w maju.", "Młyn zostanie otwarty w lutym."),
        ("ro", "Moara se redeschide în mai.", "Moara se redeschide în august."),
        ("da", "Møllen åbner igen i maj.", "Møllen åbner igen i marts."),
        ("nl", "De molen gaat weer open in mei.", "De molen gaat weer open in juni."),
        ("id", "Kilang itu dibuka lagi pada mei.", "Kilang itu dibuka lagi pada juli."),
        ("it", "Il mulino riapre a luglio.", "Il mulino riapre a giugno."),
        ("tr", "Değirmen ocak sonunda açılıyor.", "Değirmen ekim sonunda açılıyor."),
        ("tr", "Değirmen Ocak'ta açılıyor.", "Değirmen Mart'ta açılıyor."),
        ("vi", "Nhà máy sẽ mở lại vào tháng tư.", "Nhà máy sẽ mở lại vào tháng mười."),
        ("ru", "Мельницу откроют в июне.", "Мельницу откроют в июле."),
        ("et", "Veski avatakse märtsis.", "Veski avatakse juunis."),
        ("lt", "Malūnas vėl atidaromas kovą.", "Malūnas vėl atidaromas gegužę."),
        ("lv", "Dzirnavas atkal atvērs martā.", "Dzirnavas atkal atvērs jūnijā."),
        ("sk", "Mlyn sa otvorí v máji.", "Mlyn sa otvorí v júni."),
        ("be", "Млын адкрыюць у студзені.", "Млын адкрыюць у чэрвені."),
        ("ko", "방앗간은 삼월에 다시 문을 연다.", "방앗간은 오월에 다시 문을 연다."),
    ],
)  # fmt: skip
def test_a_month_that_stands_alone_is_a_day(code: str, before: str, after: str) -> None:
    assert kinds(before, after, code) == {"date"}


@pytest.mark.parametrize(
    "text", ["Critics welcomed Theresa May's plan.", "Târgul se ține în mai multe orașe."]
)  # fmt: skip
def test_words_that_are_as_months_are_called_are_no_days(text: str) -> None:
    assert days(text) == []


@pytest.mark.parametrize(
    ("code", "sentence", "one", "other"),
    [
        ("de", "Die Halle öffnet {} wieder.", "am 3. Februar", "am dritten Februar"),
        ("de", "Die Halle öffnet {} wieder.", "am 25. Februar", "am fünfundzwanzigsten Februar"),
        ("pl", "Halę otwarto {} w Łodzi.", "23 maja", "dwudziestego trzeciego maja"),
        ("ru", "Зал открыли {} в Туле.", "25 апреля", "двадцать пятого апреля"),
        ("uk", "Зал відкрили {} у Луцьку.", "1 травня", "першого травня"),
        ("it", "La sala apre il {} a Lodi.", "1° giugno", "primo giugno"),
        ("fr", "La salle ouvre le {} à Metz.", "3 juin", "trois juin"),
        ("es", "La sala abre el {} en Lugo.", "5 de enero", "cinco de enero"),
        ("pt", "A sala abre a {} em Faro.", "1 de março", "primeiro de março"),
        ("en", "The hall opens on {} in Leeds.", "23 May", "the twenty-third of May"),
        ("nl", "De zaal opent op {} in Gouda.", "3 mei", "derde mei"),
        ("cs", "Sál otevřou {} v Písku.", "5. května", "pátého května"),
        ("sv", "Salen öppnar den {} i Lund.", "3 maj", "tredje maj"),
        ("ar", "تفتح القاعة في {} في صيدا.", "25 مايو", "الخامس والعشرين من مايو"),
        ("tr", "Salon {} açılıyor.", "3 Mayıs'ta", "üç Mayıs'ta"),
    ],
)
def test_a_day_in_words_is_the_day_in_figures(code: str, sentence: str, one: str, other: str) -> None:
    assert kinds(sentence.format(one), sentence.format(other), code) == set()


def test_another_day_in_words_is_another_day() -> None:
    assert kinds("Halę otwarto trzeciego maja.", "Halę otwarto czwartego maja.", "pl") == {"date"}
    assert kinds("Die Halle öffnet am dritten Februar.", "Die Halle öffnet am vierten Februar.", "de") == {"date"}


@pytest.mark.parametrize(
    ("code", "text"),
    [("en", "It was the first May snow in Leeds."), ("es", "Los mil de mayo volvieron."), ("ru", "Это было в первом мае войны."), ("ro", "Cele trei mai vechi mori au ars.")],
)  # fmt: skip
def test_a_number_before_a_month_is_not_always_its_day(code: str, text: str) -> None:
    assert all(value.count("-") < 2 for value in days(text, code))


@pytest.mark.parametrize(
    ("code", "sentence", "one", "other"),
    [
        ("en", "They met at {}.", "6 p.m.", "six o'clock in the evening"),
        ("fr", "Ils se sont vus {} à Metz.", "à 3 h du matin", "à trois heures du matin"),
        ("fr", "Ils se sont vus {} à Metz.", "à 18h30", "à 6h30 du soir"),
        ("uk", "Вони зустрілися {} у Луцьку.", "о 18:00", "о вісімнадцятій"),
        ("uk", "Вони зустрілися {} у Луцьку.", "о 18-й", "о шостій вечора"),
        ("ru", "Они встретились {} в Туле.", "в 20 часов", "в восемь вечера"),
        ("pl", "Spotkali się {} w Łodzi.", "o 18.00", "o osiemnastej"),
        ("it", "Si sono visti {} a Lodi.", "alle 15", "alle quindici"),
        ("sv", "De möttes {} i Lund.", "klockan 18", "klockan sex på kvällen"),
        ("cs", "Setkali se {} v Písku.", "v 18 hodin", "v šest hodin večer"),
        ("tr", "Eskişehir'de {} buluştular.", "saat 20.00'de", "saat 20'de"),
        ("zh", "他们{}见面。", "15时", "下午三点"),
    ],
)
def test_an_hour_in_words_is_the_hour_in_figures(code: str, sentence: str, one: str, other: str) -> None:
    assert kinds(sentence.format(one), sentence.format(other), code) == set()


@pytest.mark.parametrize(
    ("code", "before", "after"),
    [
        ("pl", "Spotkali się o osiemnastej w Łodzi.", "Spotkali się o siedemnastej w Łodzi."),
        ("fr", "Ils se sont vus à trois heures à Metz.", "Ils se sont vus à quatre heures à Metz."),
        ("es", "Se vieron a las ocho en Lugo.", "Se vieron a las nueve en Lugo."),
        ("it", "Si sono visti alle tre a Lodi.", "Si sono visti alle due a Lodi."),
        ("pt", "Encontraram-se às três em Faro.", "Encontraram-se às duas em Faro."),
        ("cs", "Setkali se v šest hodin v Písku.", "Setkali se v sedm hodin v Písku."),
        ("ru", "Они встретились в восемь часов в Туле.", "Они встретились в девять часов в Туле."),
        ("ro", "S-au întâlnit la ora trei la Cluj.", "S-au întâlnit la ora patru la Cluj."),
        ("el", "Συναντήθηκαν στις τρεις στην Πάτρα.", "Συναντήθηκαν στις τέσσερις στην Πάτρα."),
        ("he", "הם נפגשו בשעה שלוש בחיפה.", "הם נפגשו בשעה ארבע בחיפה."),
        ("fa", "آنها ساعت سه دیدار کردند.", "آنها ساعت چهار دیدار کردند."),
        ("hi", "वे तीन बजे मिले।", "वे चार बजे मिले।"),
        ("fi", "He tapasivat kello kolme Turussa.", "He tapasivat kello neljä Turussa."),
        ("hu", "Három órakor találkoztak Egerben.", "Négy órakor találkoztak Egerben."),
        ("ko", "그들은 두 시에 만났다.", "그들은 세 시에 만났다."),
        ("ja", "二人は三時に会った。", "二人は四時に会った。"),
        ("da", "De mødtes klokken tre i Aarhus.", "De mødtes klokken fire i Aarhus."),
    ],
)
def test_an_hour_in_words_is_a_time(code: str, before: str, after: str) -> None:
    assert kinds(before, after, code) == {"date"}


@pytest.mark.parametrize(
    ("code", "text"),
    [
        ("it", "Hanno dato acqua alle due donne."),
        ("es", "Dieron agua a las ocho familias."),
        ("pt", "Deram água às três irmãs."),
        ("pl", "Mówili o trzeciej kobiecie."),
        ("uk", "Вони говорили о третій жінці."),
        ("fr", "Le col est à trois heures de route."),
        ("ru", "До села три часа пути."),
        ("ja", "運行を一時停止した。"),
        ("ko", "그는 세 시간 동안 기다렸다."),
    ],
)
def test_what_is_counted_is_no_time_of_day(code: str, text: str) -> None:
    assert days(text, code) == []


@pytest.mark.parametrize(
    ("code", "before", "after"),
    [
        ("ro", "Spitalul se redeschide săptămâna viitoare la Iași.", "Spitalul se redeschide luna viitoare la Iași."),
        ("hu", "A kórház jövő héten nyílik meg Egerben.", "A kórház jövő hónapban nyílik meg Egerben."),
        ("fi", "Sairaala suljettiin viime viikolla Turussa.", "Sairaala suljettiin viime kuussa Turussa."),
        ("el", "Το νοσοκομείο έκλεισε την περασμένη εβδομάδα.", "Το νοσοκομείο έκλεισε τον περασμένο μήνα."),
        ("bg", "Болницата затвори вчера.", "Болницата затвори завчера."),
        ("hr", "Bolnica je zatvorena prošlog tjedna.", "Bolnica je zatvorena prošlog mjeseca."),
        ("hi", "अस्पताल पिछले सप्ताह बंद हुआ।", "अस्पताल पिछले महीने बंद हुआ।"),
        ("fa", "بیمارستان دیروز بسته شد.", "بیمارستان پریروز بسته شد."),
        ("he", "בית החולים נסגר בשבוע שעבר.", "בית החולים נסגר בחודש שעבר."),
        ("id", "Rumah sakit ditutup minggu lalu.", "Rumah sakit ditutup bulan lalu."),
        ("vi", "Bệnh viện đóng cửa hôm qua.", "Bệnh viện đóng cửa hôm kia."),
        ("lt", "Ligoninę uždarė penktadienį.", "Ligoninę uždarė šeštadienį."),
        ("sk", "Nemocnicu zatvorili v piatok.", "Nemocnicu zatvorili v sobotu."),
        ("sv", "Sjukhuset stängde på tisdagsmorgonen.", "Sjukhuset stängde på tisdagskvällen."),
        ("sv", "Sjukhuset stängde på 1990-talet.", "Sjukhuset stängde på 1980-talet."),
        ("fi", "Sairaala suljettiin 1990-luvulla.", "Sairaala suljettiin 1980-luvulla."),
        ("cs", "Nemocnici zavřeli v devadesátých letech.", "Nemocnici zavřeli v osmdesátých letech."),
        ("ro", "Spitalul s-a închis în anii nouăzeci.", "Spitalul s-a închis în anii optzeci."),
        ("hu", "A kórház a kilencvenes években bezárt.", "A kórház a nyolcvanas években bezárt."),
        ("he", "בית החולים נסגר בשנות התשעים.", "בית החולים נסגר בשנות השמונים."),
        ("sv", "Sjukhuset stängde första kvartalet.", "Sjukhuset stängde tredje kvartalet."),
        ("cs", "Nemocnici zavřeli v prvním čtvrtletí.", "Nemocnici zavřeli ve třetím čtvrtletí."),
        ("ro", "Spitalul s-a închis în primul trimestru.", "Spitalul s-a închis în al treilea trimestru."),
        ("he", "בית החולים נסגר ברבעון הראשון.", "בית החולים נסגר ברבעון השלישי."),
        ("en", "They left two weeks ago.", "They left two months ago."),
        ("fr", "Ils sont partis il y a deux semaines.", "Ils sont partis il y a deux mois."),
        ("ja", "彼らは3週間前に発った。", "彼らは3か月前に発った。"),
        ("fr", "Elle a fermé le 14 juillet 2018.", "Elle a fermé le lundi 14 juillet 2018."),
    ],
)
def test_days_told_from_today_and_longer_times_are_days(code: str, before: str, after: str) -> None:
    assert kinds(before, after, code) == {"date"}


@pytest.mark.parametrize(
    ("code", "before", "after"),
    [
        ("fr", "Elle a fermé le 14 juillet 2018.", "Elle a fermé le samedi 14 juillet 2018."),
        ("de", "Sie schloss am Samstag, dem 14. Juli 2018.", "Sie schloss am 14. Juli 2018."),
        ("ja", "2018年7月14日（土曜日）に閉じた。", "2018年7月14日に閉じた。"),
        ("en", "They stayed for two weeks.", "They stayed for two months."),
    ],
)
def test_the_day_that_a_whole_date_was_and_a_span_of_time_are_none(code: str, before: str, after: str) -> None:
    assert kinds(before, after, code) == set()


def test_the_first_of_a_month_is_written_with_a_degree_sign_too() -> None:
    assert kinds("La legge entra in vigore il 1° gennaio.", "La legge entra in vigore il 1° luglio.", "it") == {"date"}
