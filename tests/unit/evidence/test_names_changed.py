"""Names that became others are told as names, and other words that begin sentences or stand where names do are not."""

from __future__ import annotations

import pytest

from bench.changes import edits, measure
from harness.evidence.abbreviated import abbreviates
from harness.evidence.difference import difference
from harness.evidence.names import names


def kinds(before: str, after: str, language: str) -> set[str]:
    both = [difference(*pair, language).changes for pair in ((before, after), (after, before))]
    assert all(both)
    return {c.kind.value for changes in both for c in changes}


@pytest.mark.parametrize(
    ("language", "before", "after"),
    [
        # Streets told by the word for them alone.
        ("it", "Lavori in via Cavour fino a maggio.", "Lavori in corso Cavour fino a maggio."),
        ("pl", "Wypadek na ulicy Długiej.", "Wypadek na alei Długiej."),
        # A sentence with many names is no headline in title case.
        (
            "en",
            "Analysts at Corbett Lane valued the firm at $580m in February.",
            "Analysts at Corbett Hill valued the firm at $580m in February.",
        ),
        # An office by what it is for, and a family behind an article.
        ("en", "They wrote to the Finance Ministry.", "They wrote to the Health Ministry."),
        ("en", "Rana met Ahmed al-Sharaa there.", "Rana met Ahmed al-Shami there."),
        # Who is called like a feast.
        ("sv", "Brage säljer Elias Sundqvist.", "Brage säljer Noel Sundqvist."),
        # Shops in quotation marks.
        ("ja", "菓子店「白樺堂」が閉店する。", "菓子店「柏木堂」が閉店する。"),
        ("ko", "빵집 '새벽빛'이 문을 닫는다.", "빵집 '새벽달'이 문을 닫는다."),
        # Banks by whose they are.
        ("ar", "ويمول البنك الأوروبي ثلث المشروع.", "ويمول البنك الإسلامي ثلث المشروع."),
        # What is called by a name in quotation marks.
        ("vi", 'Tiểu thuyết "Mùa gió" ra mắt.', 'Tiểu thuyết "Mùa lá" ra mắt.'),
        ("hi", "नाव 'नील कमल' डूब गई।", "नाव 'नील गगन' डूब गई।"),
        ("uk", "«Ворскла» придбала воротаря.", "«Карпати» придбала воротаря."),
        # German waters and hills behind their article.
        ("de", "Das Boot kenterte auf der Wümme.", "Das Boot kenterte auf der Hunte."),
        # Peoples at the beginning of a sentence.
        ("es", "Chilenos cruzan el paso.", "Peruanos cruzan el paso."),
        ("pl", "Czesi kupują węgiel.", "Litwini kupują węgiel."),
        # Chinese and Japanese people by the run that they stand in; roads, laws and regions by what stands behind.
        ("zh", "检察官孙慧敏询问了他。", "检察官孙慧珍询问了他。"),
        ("zh", "大雪堵住了解放路。", "大雪堵住了建设路。"),
        ("zh", "反垄断法规定公开数据。", "反洗钱法规定公开数据。"),
        ("ja", "大谷拓真は退社した。", "大谷拓海は退社した。"),
        ("ja", "浦和レッズはGKの高橋悠斗を獲得した。", "浦和レッズはGKの高橋悠太を獲得した。"),
        ("ja", "十勝地方で地震があった。", "上川地方で地震があった。"),
        # Korean people by the syllables that stay, sites by their ends.
        ("ko", "경찰은 최동욱을 체포했다.", "경찰은 최동훈을 체포했다."),
        ("ko", "은행나무길 주민들이 왔다.", "소나무길 주민들이 왔다."),
        # Arabic, Hebrew, Persian and Hindi: kinds, foreign given names, families by their origin, peoples, towns.
        ("ar", "اعتقلت الشرطة فلاديمير كوزلوف أمس.", "اعتقلت الشرطة فلاديمير كوزمين أمس."),
        ("ar", "أبو بكر الجيلاني غادر البلاد.", "أبو بكر الجيزاني غادر البلاد."),
        ("ar", "عثر صيادون يونانيون على قارب.", "عثر صيادون أتراك على قارب."),
        ("he", "התאונה ברחוב הרצל נחקרת.", "התאונה ברחוב ביאליק נחקרת."),
        ("he", "אוניברסיטת תל אביב מינתה דיקן.", "מכון ויצמן מינתה דיקן."),
        ("fa", "در خیابان انقلاب باران بارید.", "در خیابان جمهوری باران بارید."),
        ("fa", "سیل به بروجرد رسید.", "سیل به ملایر رسید."),
        ("hi", "पुलिस अल्मोड़ा पहुंची।", "पुलिस पिथौरागढ़ पहुंची।"),
        ("hi", "गांधी मार्ग बंद है।", "नेहरू मार्ग बंद है।"),
        # Ministries by what they are for.
        ("cs", "Ministerstvo obrany mlčí.", "Ministerstvo školství mlčí."),
        ("ru", "Министерство обороны отказалось отвечать.", "Министерство транспорта отказалось отвечать."),
        ("ru", "Министерство финансов отказалось отвечать.", "Министерство культуры отказалось отвечать."),
        ("he", "משרד הבריאות הגיב.", "משרד החינוך הגיב."),
        ("hi", "रक्षा मंत्रालय चुप है।", "रेल मंत्रालय चुप है।"),
        ("de", "Das Umweltministerium schweigt.", "Das Gesundheitsministerium schweigt."),
        # What people are called, in the place of one another; families in -mann.
        ("he", "אוחיון הגיש תלונה.", "אגבאריה הגיש תלונה."),
        ("fa", "مهدی‌نژاد استعفا داد.", "رضاپور استعفا داد."),
        ("ja", "校長の長谷部節子は辞任した。", "校長の小山内節子は辞任した。"),
        ("de", "Die Anlage baute Hahnemann.", "Die Anlage baute Stallmann."),
        ("de", "Der Bundestag billigte es.", "Der Bundesrat billigte es."),
        # Clubs and firms called by a noun.
        ("en", "Wanderers sold the goalkeeper.", "Rovers sold the goalkeeper."),
        ("ru", "Лента закрыла склад.", "Магнит закрыл склад."),
        # One asked and the other who asks.
        ("ru", "Громов обвинил Дятлова.", "Дятлов обвинил Громова."),
        # People dropped from a list.
        ("zh", "王建国、李卫东和赵红梅签了字。", "王建国和赵红梅签了字。"),
        ("ko", "김민준, 이서연, 박지후 씨가 서명했다.", "김민준, 박지후 씨가 서명했다."),
    ],
)  # fmt: skip
def test_another_name_is_told_as_one(language: str, before: str, after: str) -> None:
    assert "name" in kinds(before, after, language)


@pytest.mark.parametrize(
    ("language", "before", "after"),
    [
        # Who begins a sentence: before a verb of several, “and” and another such word, “of”, or the name it has.
        ("it", "Alpini e vigili hanno spalato il fango.", "Volontari e vigili hanno spalato il fango."),
        ("de", "Wanderer fanden einen Rucksack.", "Spaziergänger fanden einen Rucksack."),
        ("fi", "Asukkaat valittavat melusta.", "Naapurit valittavat melusta."),
        ("nl", "Bewoners van de wijk klagen.", "Buren van de wijk klagen."),
        ("ru", "Сухогруз «Капитан Лузанов» затонул.", "Траулер «Капитан Лузанов» затонул."),
        ("vi", "Công an bắt hai người.", "Cảnh sát bắt hai người."),
        ("tr", "Esnaf Gül Sokak'taki gürültüden rahatsız.", "Komşular Gül Sokak'taki gürültüden rahatsız."),
        ("pl", "Śnieg zasypał sady.", "Grad zasypał sady."),
        # Rare nouns that begin a sentence, by the lists.
        ("en", "Millers fear for their trade.", "Cobblers fear for their trade."),
        ("en", "Rust weakened the girders.", "Corrosion weakened the girders."),
        ("de", "Rost hat die Träger geschwächt.", "Korrosion hat die Träger geschwächt."),
        ("nl", "Roest heeft de balken verzwakt.", "Slijtage heeft de balken verzwakt."),
        ("pl", "Rdza osłabiła belki.", "Korozja osłabiła belki."),
        ("ru", "Ржавчина ослабила балки.", "Коррозия ослабила балки."),
        ("ru", "Мельники боятся за ремесло.", "Сапожники боятся за ремесло."),
        # … and within a German one.
        ("de", "Gestern flogen Steine und Knallkörper.", "Gestern flogen Steine und Farbbeutel."),
        # … in other languages by their verb behind where they are from, and by “and”.
        ("cs", "Jahodáři z Polabí sčítají škody.", "Chmelaři z Polabí sčítají škody."),
        ("sv", "Sillar och krabbor täckte bryggan.", "Musslor och krabbor täckte bryggan."),
        ("uk", "Чагарі та очерет горіли.", "Верболози та очерет горіли."),
        # Things in katakana; a tank that a given name is spelled like.
        ("ja", "スズメバチが巣を作った。", "ムクドリが巣を作った。"),
        ("he", "הפועל ניקה את המיכל.", "הפועל ניקה את הבור."),
        # The same people in another case, in another order of words.
        ("ru", "Суд оправдал Андрея Пахомова.", "Андрей Пахомов был оправдан судом."),
        ("pl", "Sąd uniewinnił Marka Kubika.", "Marek Kubik został uniewinniony przez sąd."),
        ("uk", "Суд виправдав Сергія Головка.", "Сергій Головко був виправданий судом."),
        # A noun behind a name in the genitive.
        ("de", "Angela Merkels Rede dauerte lange.", "Angela Merkels Ansprache dauerte lange."),
        # Abbreviations.
        ("de", "Die Deutsche Lebens-Rettungs-Gesellschaft half.", "Die DLRG half."),
        ("uk", "Служба безпеки України затримала чиновника.", "СБУ затримала чиновника."),
        ("tr", "Türkiye İstatistik Kurumu anket yaptı.", "TÜİK anket yaptı."),
        ("fr", "La Société nationale des chemins de fer français recrute.", "La SNCF recrute."),
        ("hi", "भारतीय जनता पार्टी ने सूची दी।", "भाजपा ने सूची दी।"),
        ("ja", "東京大学が発表した。", "東大が発表した。"),
        ("ko", "서울대학교가 발표했다.", "서울대가 발표했다."),
        ("pt", "Os EUA fecharam a embaixada.", "Os Estados Unidos fecharam a embaixada."),
        # The same name beside another word.
        ("zh", "吴桂芳女士回家了。", "吴桂芳大妈回家了。"),
        ("hi", "प्रधानमंत्री नरेंद्र मोदी आए।", "मोदी आए।"),
        # Loanwords, cats, adjectives, verbs and who acts without a name.
        ("ja", "ボランティアが来た。", "アルバイトが来た。"),
        ("ko", "이웃은 고양이를 안았다.", "이웃은 강아지를 안았다."),
        ("ar", "شركة كبيرة تبيع الأرض.", "شركة صغيرة تبيع الأرض."),
        ("fa", "پیرمرد کنار رودخانه نشست.", "پیرمرد کنار رودخانه دوید."),
        ("hi", "मालिक ने माफी मांगी।", "दुकानदार ने माफी मांगी।"),
        ("hi", "बड़ी कंपनी आई।", "छोटी कंपनी आई।"),
        ("he", "חברת הביטוח תבעה.", "חברת האשראי תבעה."),
        ("zh", "高速公路关闭了。", "普通公路关闭了。"),
        ("zh", "方法有效。", "办法有效。"),
    ],
)  # fmt: skip
def test_other_words_are_no_names(language: str, before: str, after: str) -> None:
    assert "name" not in kinds(before, after, language)


def test_whom_several_ask_is_a_name_where_it_begins_the_sentence() -> None:
    assert "name" in kinds("Синєгубова запитали про житло.", "Синицю запитали про житло.", "uk")


def test_a_name_of_one_passage_is_none_within_another_s() -> None:
    assert "清水" not in {c.before for c in difference("王思雨从清水湾报道。", "王思雨从清水桥报道。", "zh").changes}
    assert "name" in kinds("王思雨从清水湾报道。", "王思雨从清水桥报道。", "zh")


def test_whose_money_it_is_is_no_name() -> None:
    assert not names("le billet coûte 300 francs suisses.", "fr")


def test_an_article_heard_otherwise_and_a_ministry_s_first_word_rename_nobody() -> None:
    assert "name" not in kinds("Rana met Ahmed ash-Sharaa there.", "Rana met Ahmed al-Sharaa there.", "en")
    assert "name" not in kinds("They wrote to the new ministry.", "They wrote to the same ministry.", "en")


@pytest.mark.parametrize(
    ("language", "before", "after"),
    [
        ("pl", "Czeska policja zatrzymała Pawła.", "Węgierska policja zatrzymała Pawła."),
        ("pl", "Niemiecka policja zatrzymała Pawła.", "Włoska policja zatrzymała Pawła."),
        ("de", "Finnische Polizei hielt Paul fest.", "Indische Polizei hielt Paul fest."),
    ],
)
def test_what_belongs_to_a_people_is_told_at_the_beginning_of_a_sentence(
    language: str, before: str, after: str
) -> None:
    found = difference(before, after, language).changes
    assert [(c.kind.value, c.before, c.after) for c in found] == [
        ("name", before.split(maxsplit=1)[0], after.split(maxsplit=1)[0])
    ]


def test_a_turkish_name_that_moved_with_its_ending_is_the_same_to_its_verb() -> None:
    ours = "Rusya Devlet Başkanı, Dışişleri Bakanı Sergey Lavrov'u Ankara'ya gönderdi."
    theirs = "Rusya Devlet Başkanı Ankara'ya Dışişleri Bakanı Sergey Lavrov'u gönderdi."
    assert "name" not in kinds(ours, theirs, "tr")
    assert "name" in kinds("Ali Ankara'yı İzmir'e bağladı.", "Ali İzmir'i Ankara'ya bağladı.", "tr")


def test_persian_towns_are_read_in_persian_alone() -> None:
    assert names("باران در مشهد بارید، گفت پلیس.", "fa")
    assert not names("في مشهد آخر", "ar")


@pytest.mark.parametrize(
    ("short", "long", "does"),
    [
        ("Cgil", "Confederazione generale italiana del lavoro", True),
        ("Giec", "Groupe d'experts intergouvernemental sur l'évolution du climat", True),
        ("WHO", "World Health Organization", True),
        ("WTO", "World Health Organization", False),
        ("DLRG", "Deutsche Gesellschaft", False),
        ("FAO", "Organization for Food and Agriculture", False),
    ],
)
def test_what_abbreviates_is_made_of_the_beginnings_of_the_words(short: str, long: str, does: bool) -> None:
    assert abbreviates(short, long) is does


@pytest.mark.parametrize(("which", "precision", "recall"), [("names", 0.97, 0.97), ("names_later", 0.97, 0.97)])
def test_the_edits_about_names_are_named_as_labelled(which: str, precision: float, recall: float) -> None:
    scores, counts = measure(edits(which), show=False)
    assert counts["edits"] > 700
    assert counts["unchanged"] == 0
    score = scores["name", "all"]
    assert score.right / (score.right + score.wrong) >= precision, str(score)
    assert score.right / (score.right + score.missed) >= recall, str(score)


@pytest.mark.parametrize(
    ("language", "before", "after"),
    [
        ("ko", "미국 상무부는 두 번째 조사를 시작했다고 밝혔다.", "미국 국무부는 두 번째 조사를 시작했다고 밝혔다."),
        ("ko", "재무부는 두 번째 조사를 시작했다고 밝혔다.", "노동부는 두 번째 조사를 시작했다고 밝혔다."),
        ("ar", "وبدأت وزارة الدفاع تحقيقا ثانيا يوم الاثنين.", "وبدأت وزارة الداخلية تحقيقا ثانيا يوم الاثنين."),
        ("ar", "قال متحدث باسم وزارة الصحة إن العدد 12.", "قال متحدث باسم وزارة المالية إن العدد 12."),
        ("ar", "وبالتعاون مع وزارة النقل افتتح الجسر.", "وبالتعاون مع وزارة الزراعة افتتح الجسر."),
        ("he", "משרד הביטחון פתח בחקירה שנייה ביום שני.", "משרד האוצר פתח בחקירה שנייה ביום שני."),
        ("he", "לפי נתוני משרד הבריאות נפגעו 12 בני אדם.", "לפי נתוני משרד החינוך נפגעו 12 בני אדם."),
        ("hi", "रक्षा मंत्रालय ने सोमवार को दूसरी जाँच शुरू की।", "वित्त मंत्रालय ने सोमवार को दूसरी जाँच शुरू की।"),
        ("fa", "وزارت دفاع روز دوشنبه تحقیق دوم را آغاز کرد.", "وزارت کشور روز دوشنبه تحقیق دوم را آغاز کرد."),
        ("th", "กระทรวงกลาโหมเริ่มการสอบสวนครั้งที่สองเมื่อวันจันทร์", "กระทรวงการคลังเริ่มการสอบสวนครั้งที่สองเมื่อวันจันทร์"),
        ("de", "Die Bank Hessenkredit, bei der er arbeitete, existiert nicht mehr.", "Die Bank Nassaukredit, bei der er arbeitete, existiert nicht mehr."),
        ("de", "Der Konzern Südstahl entlässt 300 Leute.", "Der Konzern Nordstahl entlässt 300 Leute."),
    ],
)  # fmt: skip
def test_another_ministry_or_firm_is_another_name(language: str, before: str, after: str) -> None:
    assert kinds(before, after, language) == {"name"}
