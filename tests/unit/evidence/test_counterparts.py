"""Words that turn a fact into another one and deny nothing: who stood across from whom, what was reckoned how, who only acts in an office, and who is excepted."""

from __future__ import annotations

import pytest

from tests.told import kinds

_ALTERED = {"number", "date", "name", "negation", "unit", "quantifier", "modality", "attribution", "scope", "antonym"}

_WHO = [
    ("en", "The sellers must declare any flood damage.", "The buyers must declare any flood damage."),
    ("en", "Teachers at the school walked out on Monday.", "Pupils at the school walked out on Monday."),
    ("en", "Files were handed to the defence on Monday.", "Files were handed to the prosecution on Monday."),
    ("en", "His aunt called the ambulance.", "His sister called the ambulance."),
    ("en", "The midfielder has signed until 2029.", "The goalkeeper has signed until 2029."),
    ("en", "The passenger was cut free by a crew from Hull.", "The driver was cut free by a crew from Hull."),
    ("en", "The bill goes to the lower house next.", "The bill goes to the upper house next."),
    ("de", "Ein Beifahrer kam ins Krankenhaus.", "Ein Radfahrer kam ins Krankenhaus."),
    ("de", "Die Arbeitgeber lehnen den Schlichterspruch ab.", "Die Gewerkschaften lehnen den Schlichterspruch ab."),
    ("de", "Der Großvater des Mädchens rief die Retter.", "Der Onkel des Mädchens rief die Retter."),
    ("de", "Das Landgericht hat die Klage geprüft.", "Das Oberlandesgericht hat die Klage geprüft."),
    ("fr", "Les enseignants du lycée ont manifesté mardi.", "Les élèves du lycée ont manifesté mardi."),
    ("fr", "La défense a demandé un renvoi.", "Le parquet a demandé un renvoi."),
    ("fr", "Le gardien a prolongé son contrat.", "Le défenseur a prolongé son contrat."),
    ("es", "La abuela del menor avisó a los vecinos.", "La tía del menor avisó a los vecinos."),
    ("es", "Los inquilinos deberán pagar la derrama.", "Los propietarios deberán pagar la derrama."),
    ("es", "El copiloto dio positivo en el control.", "El conductor dio positivo en el control."),
    ("it", "Gli studenti hanno scioperato venerdì.", "Gli insegnanti hanno scioperato venerdì."),
    ("it", "Il difensore resta fino a giugno.", "Il portiere resta fino a giugno."),
    ("pt", "O avô da criança foi ouvido na esquadra.", "O pai da criança foi ouvido na esquadra."),
    ("pt", "Os compradores pagam o imposto.", "Os vendedores pagam o imposto."),
    ("nl", "De huurders betalen de nieuwe ketel.", "De verhuurders betalen de nieuwe ketel."),
    ("nl", "De brandweer zette de straat af.", "De politie zette de straat af."),
    ("pl", "Pasażer był pijany.", "Kierowca był pijany."),
    ("pl", "Babcia dziewczynki wezwała pomoc.", "Ciotka dziewczynki wezwała pomoc."),
    ("cs", "Učitelé vyšli do ulic ve čtvrtek.", "Žáci vyšli do ulic ve čtvrtek."),
    ("cs", "Klub propustil brankáře po sezoně.", "Klub propustil útočníka po sezoně."),
    ("sk", "Z miesta nehody utiekol vodič.", "Z miesta nehody utiekol cyklista."),
    ("uk", "Потерпілого оглянув лікар.", "Потерпілого оглянула медсестра."),
    ("uk", "Пасажирка вибігла з салону.", "Водійка вибігла з салону."),
    ("ru", "Истец обжаловал решение.", "Ответчик обжаловал решение."),
    ("ru", "Тётя мальчика вызвала скорую.", "Сестра мальчика вызвала скорую."),
    ("tr", "Sürücü hastaneye kaldırıldı.", "Yolcu hastaneye kaldırıldı."),
    ("tr", "Kiracılar yeni kurala tepki gösterdi.", "Ev sahipleri yeni kurala tepki gösterdi."),
    ("ar", "نظم المعلمون وقفة أمام الوزارة.", "نظم الطلاب وقفة أمام الوزارة."),
    ("ar", "اعترضت المعارضة على موعد الجلسة.", "اعترضت الحكومة على موعد الجلسة."),
    ("he", "המורים הפגינו מול העירייה.", "התלמידים הפגינו מול העירייה."),
    ("he", "השוטרים חסמו את הכביש.", "החיילים חסמו את הכביש."),
    ("zh", "租客须承担维修费用。", "房东须承担维修费用。"),
    ("zh", "原告要求重新审理。", "被告要求重新审理。"),
    ("ja", "祖父が近所に助けを求めた。", "父親が近所に助けを求めた。"),
    ("ja", "弁護側は延期を求めた。", "検察側は延期を求めた。"),
    ("ko", "세입자가 수리비를 낸다.", "집주인이 수리비를 낸다."),
    ("ko", "승객이 음주 상태였다.", "운전자가 음주 상태였다."),
    ("sv", "Hyresgästerna får betala räkningen.", "Hyresvärdarna får betala räkningen."),
    ("sv", "I går skrev målvakten på för tre år.", "I går skrev mittfältaren på för tre år."),
    ("da", "Det er køberen, der skal betale afgiften.", "Det er sælgeren, der skal betale afgiften."),
    ("nb", "I natt ble passasjeren kjørt til sykehus.", "I natt ble syklisten kjørt til sykehus."),
    ("fi", "Kuljettaja vietiin sairaalaan.", "Matkustaja vietiin sairaalaan."),
    ("hu", "A bérlők fizetik a javítást.", "A tulajdonosok fizetik a javítást."),
    ("ro", "Profesorii au ieșit în stradă luni.", "Elevii au ieșit în stradă luni."),
    ("el", "Η γιαγιά του παιδιού κάλεσε ασθενοφόρο.", "Η θεία του παιδιού κάλεσε ασθενοφόρο."),
]  # fmt: skip
_WHAT = [
    ("en", "The firm reported gross proceeds of £4m.", "The firm reported net proceeds of £4m."),
    ("en", "The bridge is shut to eastbound vehicles.", "The bridge is shut to westbound vehicles."),
    ("en", "The trainers beat their rivals to the cup.", "The trainers lost to their rivals in the cup."),
    ("en", "Homegrown firms paid no more.", "Overseas firms paid no more."),
    ("de", "Der Beirat tagt vierteljährlich.", "Der Beirat tagt monatlich."),
    ("de", "Die Einfuhr von Zement ging zurück.", "Die Ausfuhr von Zement ging zurück."),
    ("fr", "Le comité publie un bulletin mensuel.", "Le comité publie un bulletin trimestriel."),
    ("fr", "Le randonneur a été retrouvé près du col.", "Le randonneur est recherché près du col."),
    ("es", "El boletín será semanal.", "El boletín será mensual."),
    ("es", "Cobra 2.000 euros netos.", "Cobra 2.000 euros brutos."),
    ("it", "Le importazioni di grano sono stabili.", "Le esportazioni di grano sono stabili."),
    ("it", "È l'ultima tappa del giro.", "È la prima tappa del giro."),
    ("pt", "O setor encolheu no verão.", "O setor cresceu no verão."),
    ("pt", "As importações de milho ficaram estáveis.", "As exportações de milho ficaram estáveis."),
    ("nl", "Hij kreeg zijn wekelijkse brief.", "Hij kreeg zijn maandelijkse brief."),
    ("pl", "Eksport jabłek się nie zmienił.", "Import jabłek się nie zmienił."),
    ("pl", "Nasze siatkarki przegrywały cały sezon.", "Nasze siatkarki wygrywały cały sezon."),
    ("cs", "Letos se dovoz oceli nezměnil.", "Letos se vývoz oceli nezměnil."),
    ("cs", "Domácí prohráli v prodloužení.", "Domácí vyhráli v prodloužení."),
    ("uk", "Туристів розшукують у горах.", "Туристів знайшли в горах."),
    ("ru", "Выходит еженедельный отчёт.", "Выходит ежемесячный отчёт."),
    ("ru", "Ввоз зерна не изменился.", "Вывоз зерна не изменился."),
    ("tr", "Şirketin net geliri açıklandı.", "Şirketin brüt geliri açıklandı."),
    ("tr", "İki çoban köyde bulundu.", "İki çoban köyde aranıyor."),
    ("ar", "تبلغ المكافأة ألف درهم صافية.", "تبلغ المكافأة ألف درهم إجمالية."),
    ("he", "היצוא נשאר ללא שינוי.", "היבוא נשאר ללא שינוי."),
    ("zh", "该厂月产轮胎五千条。", "该厂年产轮胎五千条。"),
    ("zh", "主队失利。", "主队取胜。"),
    ("ja", "手取りは月に二十万円だ。", "額面は月に二十万円だ。"),
    ("ja", "男性が山で発見された。", "男性が山で捜索された。"),
    ("ko", "시즌 마지막 승부가 열렸다.", "시즌 첫 승부가 열렸다."),
    ("sv", "Tidningen blir månadsvis.", "Tidningen blir veckovis."),
    ("da", "Holdet tabte finalen.", "Holdet vandt finalen."),
    ("nb", "Laget vant finalen.", "Laget tapte finalen."),
]  # fmt: skip
_QUALIFIED = [
    ("en", "The deputy governor signed the order.", "The governor signed the order."),
    ("en", "The former treasurer gave evidence.", "The treasurer gave evidence."),
    ("en", "The ex-treasurer gave evidence.", "The treasurer gave evidence."),
    ("de", "Der Vizepräsident eröffnete die Messe.", "Der Präsident eröffnete die Messe."),
    ("de", "Die kommissarische Leiterin trat vor die Presse.", "Die Leiterin trat vor die Presse."),
    ("fr", "L'ancien préfet a témoigné.", "Le préfet a témoigné."),
    ("fr", "Le directeur par intérim a signé.", "Le directeur a signé."),
    ("es", "El exministro declaró ante la jueza.", "El ministro declaró ante la jueza."),
    ("es", "El rector interino firmó el acuerdo.", "El rector firmó el acuerdo."),
    ("it", "L'ex sindaco ha parlato in aula.", "Il sindaco ha parlato in aula."),
    ("pt", "O ex-governador foi ouvido.", "O governador foi ouvido."),
    ("nl", "De voormalige burgemeester kreeg een boete.", "De burgemeester kreeg een boete."),
    ("pl", "Wiceminister podpisał umowę.", "Minister podpisał umowę."),
    ("cs", "Včera odešel místopředseda strany.", "Včera odešel předseda strany."),
    ("uk", "Колишній ректор дав свідчення.", "Ректор дав свідчення."),
    ("ru", "На завод приехал вице-премьер.", "На завод приехал премьер."),
    ("ru", "Бывший ректор дал показания.", "Ректор дал показания."),
    ("tr", "Eski müdür ifade verdi.", "Müdür ifade verdi."),
    ("ar", "أدلى الوزير السابق بشهادته.", "أدلى الوزير بشهادته."),
    ("he", "סגן ראש העיר חתם על ההסכם.", "ראש העיר חתם על ההסכם."),
    ("zh", "副市长出席了仪式。", "市长出席了仪式。"),
    ("ja", "前社長が謝罪した。", "社長が謝罪した。"),
    ("ko", "전직 시장이 증언했다.", "시장이 증언했다."),
    ("sv", "Den tillförordnade rektorn skrev under.", "Rektorn skrev under."),
    ("da", "Hun er fungerende direktør.", "Hun er direktør."),
    ("uk", "Заступник міністра дав свідчення.", "Міністр дав свідчення."),
    ("ko", "부시장이 증언했다.", "시장이 증언했다."),
    ("fi", "Kokouksen avasi varapuheenjohtaja.", "Kokouksen avasi puheenjohtaja."),
]  # fmt: skip
_EXCEPTED = [
    ("en", "Nobody in the cabin was burned.", "Nobody but those in the cabin was burned."),
    ("en", "All shops were open.", "All shops except the bakery were open."),
    ("de", "Niemand im Keller wurde verletzt.", "Niemand außer denen im Keller wurde verletzt."),
    ("fr", "Tous les élèves ont réussi.", "Tous les élèves ont réussi, sauf les redoublants."),
    ("es", "Nadie del garaje resultó herido.", "Nadie salvo los del garaje resultó herido."),
    ("it", "Nessuno del secondo piano è rimasto ferito.", "Nessuno tranne quelli del secondo piano è rimasto ferito."),
    ("pt", "Todas as lojas abriram.", "Todas as lojas abriram, exceto a padaria."),
    ("nl", "Niemand in de kelder raakte gewond.", "Niemand behalve die in de kelder raakte gewond."),
    ("pl", "Nikt z parteru nie ucierpiał.", "Nikt oprócz lokatorów z parteru nie ucierpiał."),
    ("cs", "Nikdo z přízemí nebyl zraněn.", "Nikdo kromě lidí z přízemí nebyl zraněn."),
    ("uk", "Ніхто з гостей не постраждав.", "Ніхто, окрім гостей, не постраждав."),
    ("ru", "Никто из гостей не пострадал.", "Никто, кроме гостей, не пострадал."),
    ("tr", "Bodrumdakilerden kimse yaralanmadı.", "Bodrumdakiler dışında kimse yaralanmadı."),
    ("ar", "جميع المتاجر كانت مفتوحة.", "جميع المتاجر باستثناء المخبز كانت مفتوحة."),
    ("he", "איש מהאורחים לא נפגע.", "איש מלבד האורחים לא נפגע."),
    ("zh", "地下室里无人受伤。", "除地下室外无人受伤。"),
    ("ja", "二階の客にけが人はいなかった。", "二階の客以外にけが人はいなかった。"),
    ("ko", "지하 손님은 아무도 다치지 않았다.", "지하 손님 외에는 아무도 다치지 않았다."),
    ("sv", "Ingen i källaren skadades.", "Ingen utom de i källaren skadades."),
    ("da", "Ingen i kælderen kom til skade.", "Ingen bortset fra dem i kælderen kom til skade."),
    ("nb", "Ingen i kjelleren ble skadet.", "Ingen unntatt de i kjelleren ble skadet."),
]  # fmt: skip


@pytest.mark.parametrize(("language", "before", "after"), [*_WHO, *_WHAT])
def test_what_took_the_place_of_its_counterpart_is_told(language: str, before: str, after: str) -> None:
    assert kinds(before, after, language) & _ALTERED
    assert kinds(after, before, language) & _ALTERED


@pytest.mark.parametrize(("language", "before", "after"), _QUALIFIED)
def test_an_office_that_is_qualified_or_no_longer_is_told(language: str, before: str, after: str) -> None:
    assert kinds(before, after, language) & _ALTERED
    assert kinds(after, before, language) & _ALTERED


@pytest.mark.parametrize(("language", "before", "after"), _EXCEPTED)
def test_an_exception_that_came_or_went_is_told(language: str, before: str, after: str) -> None:
    assert kinds(before, after, language) & _ALTERED
    assert kinds(after, before, language) & _ALTERED


_SAME = [
    # One pole in two words.
    ("en", "Tenants in the block were told to leave.", "Renters in the block were told to leave."),
    ("en", "The keeper was injured in training.", "The goalkeeper was injured in training."),
    ("en", "The interim head of the school resigned.", "The acting head of the school resigned."),
    ("en", "The former treasurer gave evidence.", "The ex-treasurer gave evidence."),
    ("en", "All shops except the bakery were open.", "All shops apart from the bakery were open."),
    ("fr", "Deux skieurs sont recherchés.", "Deux skieurs restent introuvables."),
    ("de", "Der Torwart fehlt lange.", "Der Torhüter fehlt lange."),
    ("de", "Alle außer dem Koch blieben.", "Alle mit Ausnahme des Kochs blieben."),
    ("fr", "Le policier a vu un motard.", "Le policier a vu un motocycliste."),
    ("fr", "Tous sont partis sauf le gardien.", "Tous sont partis hormis le gardien."),
    ("es", "Los maestros hablaron con la prensa.", "Los profesores hablaron con la prensa."),
    ("it", "I docenti hanno scritto al preside.", "Gli insegnanti hanno scritto al preside."),
    ("pl", "Najemcy zapłacą więcej.", "Lokatorzy zapłacą więcej."),
    ("pl", "Wszyscy oprócz kucharza wyszli.", "Wszyscy z wyjątkiem kucharza wyszli."),
    ("uk", "Воротар продовжив контракт.", "Голкіпер продовжив контракт."),
    ("ru", "Вратарь продлил контракт.", "Голкипер продлил контракт."),
    ("ja", "医師が少なくとも一人いる。", "医師が最低でも一人いる。"),
    ("zh", "业主已经收到通知。", "房东已经收到通知。"),
    # Both are told of, in another order.
    ("en", "Buyers and sellers will share the cost.", "Sellers and buyers will share the cost."),
    ("en", "The mother and the father of the boy were heard.", "The father and the mother of the boy were heard."),
    ("de", "Käufer und Verkäufer teilen sich die Kosten.", "Verkäufer und Käufer teilen sich die Kosten."),
    ("fr", "Le père et la mère de l'enfant ont été entendus.", "La mère et le père de l'enfant ont été entendus."),
    ("es", "Profesores y alumnos protestaron.", "Alumnos y profesores protestaron."),
    ("ru", "Водитель и пассажир не пострадали.", "Пассажир и водитель не пострадали."),
    # Somebody more is told of, and another thing put otherwise.
    ("en", "The driver of the car was named by his aunt.", "The driver was named by an aunt of his."),
    ("fr", "La police et les pompiers sont arrivés vite.", "Les pompiers et la police sont vite arrivés."),
    # “Besides”, where nothing is negated and nothing is said of all.
    ("pl", "Oprócz kucharza ranny został kelner.", "Ranny został też kelner, podobnie jak kucharz."),
    ("ru", "Кроме повара пострадал официант.", "Помимо повара пострадал официант."),
    ("uk", "Крім кухаря постраждав офіціант.", "Окрім кухаря постраждав офіціант."),
    ("cs", "Kromě kuchaře byl zraněn číšník.", "Vedle kuchaře byl zraněn číšník."),
    ("ko", "요리사 외에 종업원도 다쳤다.", "요리사와 함께 종업원도 다쳤다."),
    ("ja", "料理人のほかに店員もけがをした。", "料理人に加えて店員もけがをした。"),
    ("zh", "除厨师外，服务员也受了伤。", "厨师和服务员都受了伤。"),
    ("de", "Die Anlage ist außer Betrieb.", "Die Anlage steht still."),
    # No office, and no exception.
    ("pl", "Drzwi były szeroko otwarte.", "Drzwi szeroko otwarte."),
    ("ro", "Clădirea a fost evacuată repede.", "Clădirea s-a evacuat repede."),
    ("hu", "A terem volt a legnagyobb.", "A terem a legnagyobb."),
    ("sv", "Hon sade tidigare att hon slutar.", "Hon sade att hon slutar."),
    ("ru", "Мэр говорил о мостах и о дорогах.", "Мэр говорил о мостах и дорогах."),
    ("nl", "Het oude dak moet weg.", "Het dak moet weg."),
    ("de", "Der Zug fährt bis auf Weiteres nicht.", "Der Zug fährt vorläufig nicht."),
    ("en", "Everyone was tired but happy.", "Everyone was tired and happy."),
    ("es", "El niño está a salvo en casa.", "El niño está en casa."),
    ("it", "Il gatto è sano e salvo.", "Il gatto sta bene."),
    ("fr", "Le blessé est hors de danger.", "Le blessé n'est plus en danger."),
    ("tr", "Kentin dışında yeni bir park açıldı.", "Kentin yakınında yeni bir park açıldı."),
    ("ro", "Mai ales copiii au avut de suferit.", "Îndeosebi copiii au avut de suferit."),
    ("en", "The mesh of the fishing net tore.", "The mesh of the fishing gear tore."),
]  # fmt: skip


@pytest.mark.parametrize(("language", "before", "after"), _SAME)
def test_what_only_is_put_otherwise_stays_untold(language: str, before: str, after: str) -> None:
    assert not kinds(before, after, language) & {"antonym", "scope"}


def test_winner_and_loser_exchanged_say_the_same() -> None:
    assert "antonym" not in kinds("Leeds beat Hull in the derby.", "Hull lost to Leeds in the derby.", "en")


def test_the_judge_takes_no_counterpart_for_an_opposite() -> None:
    from harness.judge.reading import read

    assert not any(s.value.startswith("road:") for s in read("The driver was hurt.").senses)


@pytest.mark.parametrize(
    ("language", "before", "after"),
    [
        ("en", "The bridge is shut until 5 May.", "The bridge is shut from 5 May."),
        ("uk", "Міст закрито до 5 травня.", "Міст закрито з 5 травня."),
        ("ru", "Мост закрыт до 5 мая.", "Мост закрыт с 5 мая."),
        ("pl", "Most jest zamknięty do 5 maja.", "Most jest zamknięty od 5 maja."),
        ("da", "Broen er lukket indtil 5. maj.", "Broen er lukket fra 5. maj."),
        ("el", "Η γέφυρα μένει κλειστή μέχρι τις 5 Μαΐου.", "Η γέφυρα μένει κλειστή από τις 5 Μαΐου."),
        ("fr", "Le groupe a voté pour le texte.", "Le groupe a voté contre le texte."),
        ("nl", "De fractie stemde voor het plan.", "De fractie stemde tegen het plan."),
        ("uk", "Фракція проголосувала за поправку.", "Фракція проголосувала проти поправки."),
        ("es", "El grupo votó a favor de la ley.", "El grupo votó en contra de la ley."),
        ("en", "Her group voted for the amendment.", "Her group voted against the amendment."),
    ],
)
def test_up_to_a_day_and_from_it_and_for_and_against_are_two(language: str, before: str, after: str) -> None:
    critical = {"antonym", "date", "negation"}
    assert critical & kinds(before, after, language)
    assert critical & kinds(after, before, language)


@pytest.mark.parametrize(
    ("language", "before", "after"),
    [
        ("en", "The office is open from 9 May until 12 June.", "From 9 May until 12 June the office is open."),
        ("ru", "Дорогу закроют с 5 до 9 мая.", "С 5 до 9 мая дорогу закроют."),
        ("fr", "Le groupe a voté pour le texte.", "Le groupe a voté en faveur du texte."),
    ],
)
def test_the_same_pole_in_other_words_is_one(language: str, before: str, after: str) -> None:
    assert not {"antonym", "date", "negation"} & kinds(before, after, language)
