"""What somebody or something is called, where no capital tells it, and words whose capital tells nothing."""

from __future__ import annotations

import pytest

from harness.evidence.fuller_names import marked_otherwise
from harness.evidence.tokens import critical_tokens
from harness.model.passage import TokenKind
from tests.told import kinds

CRITICAL = {"name", "number", "date", "negation"}


@pytest.mark.parametrize(
    ("language", "before", "after"),
    [
        (
            "vi",
            "Khoảng 340 người phải sơ tán, ông Phạm Đức Hưng cho biết.",
            "Khoảng 340 người phải sơ tán, ông Phạm Đức Hùng cho biết.",
        ),
        ("ja", "市は建設会社の高砂組とはもう契約していない。", "市は建設会社の高島組とはもう契約していない。"),
        ("hi", "उनकी अधिकांश रिकॉर्डिंग आकाशवाणी के पास हैं।", "उनकी अधिकांश रिकॉर्डिंग दूरदर्शन के पास हैं।"),
        (
            "he",
            'ב-1964 הציגה בפריז את הסדרה "אבני הדרך", ובה 32 ציורי שמן.',
            'ב-1964 הציגה בפריז את הסדרה "אור ראשון", ובה 32 ציורי שמן.',
        ),
        (
            "ja",
            "1959年にサンパウロの国際展で「冬の港」が入賞し、12か国で展示された。",
            "1959年にサンパウロの国際展で「白い橋」が入賞し、12か国で展示された。",
        ),
        (
            "zh",
            "恒业公司2019年在余杭出售64套房屋，收取定金3200万元。",
            "金茂置业2019年在余杭出售64套房屋，收取定金3200万元。",
        ),
        ("zh", "恒业公司2019年在余杭出售64套房屋，", "恒业公司2019年在萧山出售64套房屋，"),
        ("zh", "中信证券分析师方圆认为反弹可能持续。", "中信证券分析师曹磊认为反弹可能持续。"),
        (
            "ar",
            "وصعد سهم التجاري الدولي 2.8% بعد إعلان أرباح الربع الثالث.",
            "وصعد سهم حديد عز 2.8% بعد إعلان أرباح الربع الثالث.",
        ),
        (
            "vi",
            "Tòa án tỉnh Lâm Đồng tuyên bị cáo Hồ Thị Lan có tội hôm 12 tháng 9.",
            "Tòa án tỉnh Lâm Đồng tuyên bị cáo Bùi Văn Sáu có tội hôm 12 tháng 9.",
        ),
        ("hi", "रिपोर्ट भाजपा के पास है।", "रिपोर्ट कांग्रेस के पास है।"),
        ("hi", "मामला सीबीआई के पास है।", "मामला ईडी के पास है।"),
        ("hi", "यह रिलायंस के शेयर हैं।", "यह अदानी के शेयर हैं।"),
        ("hi", "इसरो का रॉकेट गिरा।", "नासा का रॉकेट गिरा।"),
        ("ar", "وصعد سهم التجاري الدولي 2.8%.", "وصعد سهم حديد عز 2.8%."),
        ("ar", "ارتفع سهم أرامكو 2%.", "ارتفع سهم سابك 2%."),
        ("ko", "삼성전자 주가가 2% 올랐다.", "하이닉스 주가가 2% 올랐다."),
        ("ko", "기자는 조경란을 만났다.", "기자는 김애란을 만났다."),
        ("ko", "감독 봉준호가 상을 받았다.", "감독 박찬욱이 상을 받았다."),
    ],
)
def test_another_name(language: str, before: str, after: str) -> None:
    assert kinds(before, after, language) & CRITICAL == {"name"}
    assert kinds(after, before, language) & CRITICAL == {"name"}


@pytest.mark.parametrize(
    ("language", "before", "after"),
    [
        (
            "ja",
            "最高裁は7日、収賄罪に問われた元市長の小田切誠被告を懲役2年とした判決を支持した。",
            "最高裁は7日、収賄罪に問われていた元市長の小田切誠被告を懲役2年とした判決を支持した。",
        ),
        ("ko", "이번 화재로 주택 열두 채가 탔고 2명이 다쳤다.", "이 불로 주택 열두 채가 탔고 2명이 다쳤다."),
        ("tr", "Hakem, 64. dakikada penaltı vermedi.", "Maçın hakemi, 64. dakikada penaltı vermedi."),
        ("tr", "Savcı karara itiraz edecek.", "Avukat karara itiraz edecek."),
        (
            "el",
            "Είναι το τρίτο εργοστάσιο που κλείνει στη Μακεδονία σε δύο χρόνια.",
            "Πρόκειται για το τρίτο εργοστάσιο που κλείνει στη Μακεδονία σε δύο χρόνια.",
        ),
        (
            "es",
            "Dio a la imprenta catorce novelas, la primera de ellas en 1958.",
            "Publicó catorce novelas, la primera de ellas en 1958.",
        ),
        (
            "ro",
            "Din 12 aprilie nu vor mai circula tramvaie pe strada Horea.",
            "Începând cu 12 aprilie nu vor mai circula tramvaie pe strada Horea.",
        ),
        ("fr", "A Oran en 1940, elle avait grandi à Marseille.", "Née à Oran en 1940, elle avait grandi à Marseille."),
        ("sv", "Prissumman är 11 miljoner kronor och delas lika.", "Priset är på 11 miljoner kronor och delas lika."),
        ("uk", "Голкіпер Нещерет більше не гратиме цього сезону.", "Воротар Нещерет більше не гратиме цього сезону."),
        (
            "de",
            "Der Deutsche Wetterdienst registrierte Windstöße von 128 Kilometern pro Stunde.",
            "Der Deutsche Wetterdienst maß Böen von 128 Kilometern pro Stunde.",
        ),
        ("de", "Die Sitzung endete um 21.30 Uhr.", "Die Sitzung war zu Ende um 21.30 Uhr."),
        ("ja", "彼は「とても危険だ」と述べた。", "彼は「きわめて危険だ」と述べた。"),
        ("ko", '그는 "매우 위험하다"고 말했다.', '그는 "아주 위험하다"고 말했다.'),
        ("zh", "公司在当地出售房屋。", "公司在本地出售房屋。"),
        ("zh", "该公司去年亏损。", "这家公司去年亏损。"),
        ("ar", "قال الوزير إنه سيستقيل.", "قال الوزير إنه يستقيل."),
        ("es", "Publicó catorce novelas.", "Escribió catorce novelas."),
    ],
)
def test_no_name(language: str, before: str, after: str) -> None:
    assert not kinds(before, after, language) & CRITICAL


@pytest.mark.parametrize(
    ("language", "text", "name"),
    [
        ("es", "Nicoló habló ayer en Roma.", "nicolo"),
        ("pl", "Rafał mówił wczoraj o drodze.", "rafal"),
        ("ru", "Вера Полозкова выступила вчера.", "вера"),
        ("uk", "Роман Абрамович виступив учора.", "роман"),
        ("fa", "آقای میرزاده دیروز آمد.", "میرزاده"),
    ],
)
def test_who_begins_a_sentence_is_still_named(language: str, text: str, name: str) -> None:
    assert name in {t.value.split(" ")[0] for t in critical_tokens(text, language) if t.kind is TokenKind.NAME}


@pytest.mark.parametrize(
    ("one", "other", "language", "differ"),
    [
        ("Phạm Đức Hưng", "Phạm Đức Hùng", "vi", True),
        ("Nguyễn", "Nguyên", "vi", True),
        ("Đà Nẵng", "Da Nẵng", "vi", True),
        ("Phạm Đức Hưng", "Pham Duc Hung", "vi", False),
        ("Ivić", "Ivič", "hr", True),
        ("Müller", "Muller", "de", False),
        ("Malmö", "Malmo", "sv", False),
    ],
)
def test_names_by_their_marks(one: str, other: str, language: str, *, differ: bool) -> None:
    assert marked_otherwise(one, other, language, (one, other)) is differ
    assert marked_otherwise(other, one, language, (other, one)) is differ
