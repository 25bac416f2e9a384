"""One thing by its other names is no change of name; one people or state for another is."""

from __future__ import annotations

import pytest

from tests.told import facts as kinds


@pytest.mark.parametrize(
    ("code", "sentence", "one", "other"),
    [
        ("en", "Envoys from {} arrived in Oslo.", "the Netherlands", "Holland"),
        ("en", "Envoys from {} arrived in Oslo.", "Turkey", "Türkiye"),
        ("en", "Envoys from {} arrived in Oslo.", "Mumbai", "Bombay"),
        ("de", "Gesandte aus {} kamen nach Oslo.", "Kiew", "Kyjiw"),
        ("de", "Gesandte aus {} kamen nach Oslo.", "Belarus", "Weißrussland"),
        ("fr", "Des envoyés {} sont arrivés à Oslo.", "du Royaume-Uni", "de Grande-Bretagne"),
        ("es", "Enviados {} llegaron a Oslo.", "de Estados Unidos", "de EEUU"),
        ("it", "Inviati {} sono arrivati a Oslo.", "dell'Ue", "dell'Unione europea"),
        ("pl", "Spotkali się w {} w maju.", "USA", "Stanach Zjednoczonych"),
        ("sv", "Sändebud från {} kom till Oslo.", "USA", "Förenta staterna"),
        ("uk", "Зустріч відбулася в {} у травні.", "США", "Сполучених Штатах"),
        ("ru", "Посланцы {} прибыли в Осло.", "Белоруссии", "Беларуси"),
        ("ko", "{} 특사가 오슬로에 왔다.", "유엔", "국제연합"),
        ("ja", "{}の特使がオスロに着いた。", "米国", "アメリカ"),
        ("ja", "特使が{}に着いた。", "キエフ", "キーウ"),
        ("zh", "{}特使抵达奥斯陆。", "欧盟", "欧洲联盟"),
        ("ar", "وصل مبعوثو {} إلى أوسلو.", "الولايات المتحدة", "أمريكا"),
        ("he", "שליחי {} הגיעו לאוסלו.", 'ארה"ב', "ארצות הברית"),
        ("fa", "فرستادگان {} به اسلو رسیدند.", "آمریکا", "ایالات متحده"),
        ("hi", "{} के दूत ओस्लो पहुंचे।", "अमेरिका", "संयुक्त राज्य अमेरिका"),
        ("ro", "Trimișii {} au ajuns la Oslo.", "SUA", "Statelor Unite"),
        ("el", "Απεσταλμένοι {} έφτασαν στο Όσλο.", "του ΟΗΕ", "των Ηνωμένων Εθνών"),
        ("en", "{} arrived in Oslo on Friday.", "Muhammad Yunus", "Mohammad Yunus"),
        ("en", "{} arrived in Oslo on Friday.", "Dmitry Medvedev", "Dmitri Medvedev"),
    ],
)
def test_one_thing_by_another_name(code: str, sentence: str, one: str, other: str) -> None:
    assert kinds(sentence.format(one), sentence.format(other), code) == set()


@pytest.mark.parametrize(
    ("code", "sentence", "one", "other"),
    [
        ("en", "Envoys from {} arrived in Oslo.", "the Netherlands", "Belgium"),
        ("ko", "{} 특사가 오슬로에 왔다.", "미국", "독일"),
        ("en", "{} arrived in Oslo on Friday.", "Dmitry Medvedev", "Dmitry Peskov"),
        ("ro", "Medicii {} au sosit la Iași.", "moldoveni", "maghiari"),
        ("hu", "A {} orvosok Egerbe érkeztek.", "ukrán", "lengyel"),
        ("fi", "Turkuun saapuivat {} lääkärit.", "virolaiset", "ruotsalaiset"),
        ("da", "De {} læger kom til Aarhus.", "tyske", "franske"),
        ("cs", "Do Písku přijeli {} lékaři.", "slovenští", "polští"),
        ("el", "Οι {} γιατροί ήρθαν στην Πάτρα.", "γερμανικοί", "γαλλικοί"),
        ("it", "I medici {} sono arrivati a Lodi.", "greci", "albanesi"),
        ("pl", "Do Łodzi przyjechali {} lekarze.", "niemieccy", "włoscy"),
        ("hi", "{} डॉक्टर कानपुर आए।", "पोलिश", "सर्बियाई"),
    ],
)
def test_another_people_or_state(code: str, sentence: str, one: str, other: str) -> None:
    assert kinds(sentence.format(one), sentence.format(other), code) == {"name"}


@pytest.mark.parametrize(
    ("code", "before", "after"),
    [
        ("ar", "قال الحداد لصحيفة الأيام إن المطار مغلق.", "قال الحداد لصحيفة الثورة إن المطار مغلق."),
        ("ar", "قال الحداد لصحيفة الرأي إن المطار مغلق.", "قال الحداد لصحيفة الغد إن المطار مغلق."),
        ("he", "מנהלת אמרה לעיתון הארץ שהגשר סגור.", "מנהלת אמרה לעיתון מעריב שהגשר סגור."),
        ("hi", "काव्या ने दैनिक जागरण से कहा कि पुल बंद है।", "काव्या ने अमर उजाला से कहा कि पुल बंद है।"),
        ("zh", "比亚迪董事何志奇称，桥已关闭。", "比亚迪董事何志强称，桥已关闭。"),
        ("zh", "专家到场，黄丽萍任翻译。", "专家到场，黄丽苹任翻译。"),
    ],
)
def test_papers_and_persons_without_capitals(code: str, before: str, after: str) -> None:
    assert kinds(before, after, code) == {"name"}


@pytest.mark.parametrize(
    ("code", "before", "after"),
    [
        ("ar", "قال الحداد لصحيفة محلية إن المطار مغلق.", "قال الحداد لصحيفة حكومية إن المطار مغلق."),
        ("ar", "أغلقت السلطات مطار تعز منذ شهر.", "أغلقت السلطات مطار تعز قبل شهر."),
    ],
)
def test_of_which_kind_a_paper_is_and_since_when_are_no_names(code: str, before: str, after: str) -> None:
    assert "name" not in kinds(before, after, code)


@pytest.mark.parametrize(
    ("code", "before", "after"),
    [
        ("es", "Renfe reabrirá la línea de Soria a finales de marzo, anunció la consejera Marta Olivares.", "La consejera Marta Olivares anunció que la línea de Soria será reabierta por Renfe a finales de marzo."),
        ("tr", "Sinop limanı nisan sonunda açılacak, müdür Nermin Akgül Hürriyet'e söyledi.", "Müdür Nermin Akgül Hürriyet'e, Sinop limanının nisan sonunda açılacağını söyledi."),
        ("de", "Die Beschäftigten legen am 3. Februar um fünf Uhr morgens die Arbeit nieder.", "Um fünf Uhr morgens legen am 3. Februar die Beschäftigten die Arbeit nieder."),
    ],
)  # fmt: skip
def test_one_of_several_that_moved_alone_took_no_other_s_place(code: str, before: str, after: str) -> None:
    assert not kinds(before, after, code) & {"name", "date"}


@pytest.mark.parametrize(
    ("code", "before", "after", "kind"),
    [
        ("en", "Ford sued Tesla in May.", "Tesla sued Ford in May.", "name"),
        ("en", "Kyiv beat Lviv in Odesa, Karpenko said.", "Lviv beat Kyiv in Odesa, Karpenko said.", "name"),
        ("en", "Russia attacked Ukraine, Poland said.", "Poland attacked Ukraine, Russia said.", "name"),
        ("en", "The talks run from Monday to Friday.", "The talks run from Friday to Monday.", "date"),
        ("uk", "Росія напала на Україну, сказала Польща.", "Україна напала на Росію, сказала Польща.", "name"),
    ],
)
def test_two_that_changed_places_are_told(code: str, before: str, after: str, kind: str) -> None:
    assert kinds(before, after, code) == {kind}


@pytest.mark.parametrize(
    ("code", "before", "after"),
    [
        ("de", "Die Leipziger Polizei ermittelt.", "Die Dresdner Polizei ermittelt."),
        ("de", "Die bayerische Regierung stimmte zu.", "Die hessische Regierung stimmte zu."),
        ("fr", "La police lyonnaise enquête.", "La police marseillaise enquête."),
        ("es", "El gobierno vasco aceptó.", "El gobierno catalán aceptó."),
        ("it", "La polizia milanese indaga.", "La polizia torinese indaga."),
        ("pl", "Do Pcimia przyjechali krakowscy lekarze.", "Do Pcimia przyjechali gdańscy lekarze."),
        ("cs", "Do Hodonína přijeli pražští lékaři.", "Do Hodonína přijeli brněnští lékaři."),
        ("uk", "До Тули приїхали харківські лікарі.", "До Тули приїхали одеські лікарі."),
        ("ru", "В Пущино приехали тверские врачи.", "В Пущино приехали казанские врачи."),
        ("ar", "أصدرت كتائب القسام بيانا.", "أصدرت كتائب الأقصى بيانا."),
        ("he", "חטיבת גולני נסוגה.", "חטיבת גבעתי נסוגה."),
    ],
)
def test_what_is_of_another_town_or_region(code: str, before: str, after: str) -> None:
    assert kinds(before, after, code) == {"name"}


@pytest.mark.parametrize(
    ("before", "after"),
    [
        ("Die Arbeiter Partei siegte.", "Die Bürger Partei siegte."),
        ("Der Lehrer Schmidt kam.", "Der Richter Schmidt kam."),
        ("Die Mediziner Hamburgs kamen.", "Die Förster Hamburgs kamen."),
    ],
)
def test_german_nouns_in_er_are_no_towns(before: str, after: str) -> None:
    assert kinds(before, after, "de") == set()


def test_a_nordic_noun_with_its_article_is_the_noun_without() -> None:
    before = "Skolan i Kiruna öppnar i slutet av augusti, säger rektor Annika Sjöholm."
    assert kinds(before, "Rektor Annika Sjöholm säger att Kirunas skola öppnar i slutet av augusti.", "sv") == set()


@pytest.mark.parametrize(
    ("one", "other", "language"),
    [
        ("وقالت الممرضة أمينة إدريس إن الناس يمشون ثلاث ساعات.", "وقالت الممرضة حليمة آدم إن الناس يمشون ثلاث ساعات.", "ar"),
        ("担当は環境課の小林です。", "担当は環境課の森です。", "ja"),
        ("主将の村瀬大地は八回に適時打を放った。", "主将の井口蓮は八回に適時打を放った。", "ja"),
        ("江城队周六在主场以2比1战胜海港队。", "山海队周六在主场以2比1战胜海港队。", "zh"),
        ("刘虹等人2021年4月采到15株标本。", "金效华等人2021年4月采到15株标本。", "zh"),
        ("한빛FC가 일요일 홈에서 2-1로 이겼다.", "대양FC가 일요일 홈에서 2-1로 이겼다.", "ko"),
        ("Організація «Теплий дім» опитала 860 переселенців.", "Організація «Рука допомоги» опитала 860 переселенців.", "uk"),
        ("गंगा एकादश ने रविवार को जीत दर्ज की।", "यमुना एकादश ने रविवार को जीत दर्ज की।", "hi"),
        ("המאמר פורסם ב-12 במאי בכתב העת נייצ'ר.", "המאמר פורסם ב-12 במאי בכתב העת סאיינס.", "he"),
    ],
)  # fmt: skip
def test_names_by_what_stands_beside_them_on_both_sides(one: str, other: str, language: str) -> None:
    assert "name" in kinds(one, other, language)


@pytest.mark.parametrize(
    ("one", "other", "language"),
    [
        ("救援队周六抵达灾区。", "消防队周六抵达灾区。", "zh"),
        ("担当は環境課の職員です。", "担当は環境課の窓口です。", "ja"),
        ("社長の責任感が強い。", "社長の使命感が強い。", "ja"),
        ("弁護士の登録料は高い。", "弁護士の年会費は高い。", "ja"),
        ("当上队长是他的梦想。", "做了队长是他的梦想。", "zh"),
        ("巡逻队周六抵达灾区。", "侦察队周六抵达灾区。", "zh"),
        ("주전 공격수가 이겼다.", "주전 수비수가 이겼다.", "ko"),
        ("Організація опитала «багато» людей.", "Організація опитала «чимало» людей.", "uk"),
    ],
)  # fmt: skip
def test_words_in_such_places_that_name_nobody(one: str, other: str, language: str) -> None:
    assert "name" not in kinds(one, other, language)


@pytest.mark.parametrize(
    ("one", "other", "language"),
    [
        ("המשוררת עדנה שחר מתה ב-21 במרץ.", "המשוררת עדינה שחר מתה ב-21 במרץ.", "he"),
        ("Bà Huỳnh Thị Sáng cho biết 210 ghe từ Vĩnh Long đã về.", "Bà Huỳnh Thị Sang cho biết 210 ghe từ Vĩnh Long đã về.", "vi"),
        ("13岁的陆一鸣上周日在莱岭县发现了化石。", "13岁的陆一航上周日在莱岭县发现了化石。", "zh"),
        ("专家沈佩文认为化石属于白垩纪。", "专家沈佩雯认为化石属于白垩纪。", "zh"),
        ("Livsmedelsverket kommer inte att utdöma böter.", "Konsumentverket kommer inte att utdöma böter.", "sv"),
        ("Fair in Little Cawton, to modest effect.", "Fair in Great Cawton, to modest effect.", "en"),
        ("गोकुल डेयरी ने पैकेट मँगाए।", "गोवर्धन डेयरी ने पैकेट मँगाए।", "hi"),
        ("Молокозавод «Ранок» відкликає упаковки.", "Молокозавод «Світанок» відкликає упаковки.", "uk"),
        ("وفي قرية كفر الورد انتظرت شاحنات.", "وفي قرية كفر التين انتظرت شاحنات.", "ar"),
    ],
)  # fmt: skip
def test_names_much_alike_or_made_alike(one: str, other: str, language: str) -> None:
    assert "name" in kinds(one, other, language)


@pytest.mark.parametrize(
    ("one", "other", "language"),
    [("uit op Koningsdag, vermoedelijk", "uit op Tweede Pinksterdag, vermoedelijk", "nl"), ("klarar sig till Lucia.", "klarar sig till påsk.", "sv")],
)  # fmt: skip
def test_feasts_are_days(one: str, other: str, language: str) -> None:
    assert kinds(one, other, language) == {"date"}
