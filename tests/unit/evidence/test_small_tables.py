"""Opposites, how many, quarters and seasons in languages with small tables: each is told as what it is, and begins no sentence as a name."""

from __future__ import annotations

import pytest

from harness.evidence.difference import difference

_FACTS = {"number", "date", "name", "negation"}


def told(language: str, before: str, after: str) -> set[str]:
    """The facts named between two sentences, whichever comes first."""
    both = [
        {c.kind.value for c in difference(*pair, language).changes} & _FACTS
        for pair in ((before, after), (after, before))
    ]
    assert both[0] == both[1]
    return both[0]


@pytest.mark.parametrize(
    ("language", "before", "after"),
    [
        ("ar", "قضت محكمة صيدا ببراءة مدير المصرف السابق فؤاد حداد.", "قضت محكمة صيدا بإدانة مدير المصرف السابق فؤاد حداد."),
        ("he", "בית המשפט בחיפה זיכה את סגן ראש העיר לשעבר דוד אלמוג.", "בית המשפט בחיפה הרשיע את סגן ראש העיר לשעבר דוד אלמוג."),
        ("he", "הוועדה אישרה את התוכנית ביום שני.", "הוועדה דחתה את התוכנית ביום שני."),
        ("hi", "जयपुर की अदालत ने पूर्व विधायक महेंद्र सोलंकी को बरी किया।", "जयपुर की अदालत ने पूर्व विधायक महेंद्र सोलंकी को दोषी ठहराया।"),
        ("it", "La proposta di installare un ascensore è respinta.", "La proposta di installare un ascensore è accolta."),
        ("nl", "De Tweede Kamer heeft dinsdag tegen de verlaging van de btw gestemd.", "De Tweede Kamer heeft dinsdag voor de verlaging van de btw gestemd."),
        ("nl", "De rechtbank in Arnhem heeft de eis van stichting De Linde afgewezen.", "De rechtbank in Arnhem heeft de eis van stichting De Linde toegewezen."),
        ("pl", "Sejm uchwalił w czwartek ustawę o bibliotekach.", "Sejm odrzucił w czwartek ustawę o bibliotekach."),
        ("ru", "Суд Мурманска оправдал бывшего директора порта Павла Ершова.", "Суд Мурманска осудил бывшего директора порта Павла Ершова."),
        ("sv", "Tingsrätten friar företagsledaren Hans Rydén för bokföringsbrott.", "Tingsrätten fäller företagsledaren Hans Rydén för bokföringsbrott."),
        ("tr", "İzmir Ağır Ceza Mahkemesi, eski müdür Kadir Tan hakkında beraat kararı verdi.", "İzmir Ağır Ceza Mahkemesi, eski müdür Kadir Tan hakkında mahkûmiyet kararı verdi."),
        ("vi", "Tòa án tỉnh Lâm Đồng tuyên bị cáo Hồ Thị Lan có tội hôm 12 tháng 9.", "Tòa án tỉnh Lâm Đồng tuyên bị cáo Hồ Thị Lan vô tội hôm 12 tháng 9."),
        ("zh", "杭州中院3月12日驳回了开发商的上诉。", "杭州中院3月12日支持了开发商的上诉。"),
        ("fi", "Käräjäoikeus tuomitsi Virtasen maanantaina.", "Käräjäoikeus vapautti Virtasen maanantaina."),
        ("cs", "Soud v Brně odsoudil Petra Nováka v pondělí.", "Soud v Brně zprostil Petra Nováka v pondělí."),
        ("el", "Το δικαστήριο αθώωσε τον Γιώργο Παππά τη Δευτέρα.", "Το δικαστήριο καταδίκασε τον Γιώργο Παππά τη Δευτέρα."),
        ("ro", "Senatul a respins legea bibliotecilor joi.", "Senatul a adoptat legea bibliotecilor joi."),
        ("hu", "A képviselők elutasították a javaslatot csütörtökön.", "A képviselők elfogadták a javaslatot csütörtökön."),
        ("id", "DPR menolak rancangan undang-undang itu pada hari Kamis.", "DPR mengesahkan rancangan undang-undang itu pada hari Kamis."),
        ("da", "Folketinget vedtog loven torsdag.", "Folketinget forkastede loven torsdag."),
        ("bg", "Парламентът прие закона в четвъртък.", "Парламентът отхвърли закона в четвъртък."),
        ("sr", "Скупштина је усвојила закон у четвртак.", "Скупштина је одбила закон у четвртак."),
        ("th", "สภาอนุมัติร่างกฎหมายเมื่อวันพฤหัสบดี", "สภาคัดค้านร่างกฎหมายเมื่อวันพฤหัสบดี"),
    ],
)  # fmt: skip
def test_a_verdict_or_a_vote_turned_round_is_a_negation(language: str, before: str, after: str) -> None:
    assert "negation" in told(language, before, after)


@pytest.mark.parametrize(
    ("language", "before", "after"),
    [
        ("en", "The office in Mercer Street is open on Mondays.", "The office in Mercer Street is open on Fridays."),
        ("de", "Das Amt hat montags geöffnet.", "Das Amt hat freitags geöffnet."),
        ("he", "על פי כתב האישום, ב-2015 קיבל אלמוג 90,000 שקל מקבלן.", "על פי כתב האישום, ב-2018 קיבל אלמוג 90,000 שקל מקבלן."),
        ("he", "מאז 2015 קיבל אלמוג 90,000 שקל מקבלן.", "מאז 2018 קיבל אלמוג 90,000 שקל מקבלן."),
        ("hi", "कंपनी ने दूसरी तिमाही में 6,500 करोड़ रुपये का मुनाफ़ा कमाया।", "कंपनी ने तीसरी तिमाही में 6,500 करोड़ रुपये का मुनाफ़ा कमाया।"),
        ("hi", "उनकी याद में समारोह वसंत में होगा।", "उनकी याद में समारोह शरद में होगा।"),
        ("vi", "Hãng báo lãi 3.300 tỉ đồng trong quý 2.", "Hãng báo lãi 3.300 tỉ đồng trong quý 3."),
        ("vi", "Hãng báo lãi 3.300 tỉ đồng trong quý II.", "Hãng báo lãi 3.300 tỉ đồng trong quý III."),
        ("vi", "Lễ hội diễn ra vào mùa xuân.", "Lễ hội diễn ra vào mùa thu."),
        ("sv", "Fler tog körkort under 2024, en ökning med", "Fler tog körkort under 2023, en ökning med"),
        ("da", "Flere tog kørekort i løbet af 2024, en stigning", "Flere tog kørekort i løbet af 2023, en stigning"),
        ("id", "Laba naik pada kuartal kedua.", "Laba naik pada kuartal ketiga."),
        ("th", "กำไรเพิ่มขึ้นในไตรมาสที่ 2", "กำไรเพิ่มขึ้นในไตรมาสที่ 3"),
        ("ko", "2분기 순이익은 300억 원이다.", "3분기 순이익은 300억 원이다."),
        ("ar", "بلغت الأرباح 14 مليارا في الربع الثاني.", "بلغت الأرباح 14 مليارا في الربع الثالث."),
        ("fa", "سود در سه‌ماهه دوم بالا رفت.", "سود در سه‌ماهه سوم بالا رفت."),
        ("el", "Τα κέρδη αυξήθηκαν στο δεύτερο τρίμηνο.", "Τα κέρδη αυξήθηκαν στο τρίτο τρίμηνο."),
        ("ro", "Profitul a crescut în trimestrul al doilea.", "Profitul a crescut în trimestrul al treilea."),
        ("cs", "Zisk vzrostl ve druhém čtvrtletí.", "Zisk vzrostl ve třetím čtvrtletí."),
        ("fi", "Voitto kasvoi toisella neljänneksellä.", "Voitto kasvoi kolmannella neljänneksellä."),
        ("hu", "A nyereség nőtt a második negyedévben.", "A nyereség nőtt a harmadik negyedévben."),
        ("hi", "मेला गर्मियों में लगेगा।", "मेला सर्दियों में लगेगा।"),
        ("fi", "Näyttely avataan keväällä.", "Näyttely avataan syksyllä."),
        ("el", "Η έκθεση ανοίγει την άνοιξη.", "Η έκθεση ανοίγει το φθινόπωρο."),
        ("id", "Festival digelar pada musim hujan.", "Festival digelar pada musim kemarau."),
    ],
)  # fmt: skip
def test_a_quarter_a_season_a_weekday_and_a_year_are_dates(language: str, before: str, after: str) -> None:
    assert told(language, before, after) == {"date"}


@pytest.mark.parametrize(
    ("language", "before", "after"),
    [
        ("sv", "De flesta remissinstanser säger ja.", "Några få remissinstanser säger ja."),
        ("sv", "Samtliga nämndemän var eniga.", "Ett par nämndemän var eniga."),
        ("sv", "Nästan alla banker gick ned.", "Bara några banker gick ned."),
        ("sv", "Åklagaren överväger att överklaga.", "Försvararen överväger att överklaga."),
        ("it", "Gran parte dei suoi strumenti si trova in Giappone.", "Buona parte dei suoi strumenti si trova in Giappone."),
        ("uk", "Більша частина гербарію зберігається у Львові.", "Невелика частина гербарію зберігається у Львові."),
        ("pl", "Większość zbiorów jest w Krakowie.", "Niewielka część zbiorów jest w Krakowie."),
        ("cs", "Většina sbírek je v Brně.", "Malá část sbírek je v Brně."),
        ("fi", "Suurin osa kokoelmista on Turussa.", "Pieni osa kokoelmista on Turussa."),
        ("da", "De fleste samlinger er i Odense.", "Nogle få samlinger er i Odense."),
        ("nb", "De fleste samlinger er i Bergen.", "Noen få samlinger er i Bergen."),
        ("hu", "A gyűjtemény nagy része Szegeden van.", "A gyűjtemény kis része Szegeden van."),
        ("es", "Casi todos los instrumentos están en Japón.", "Muchos de los instrumentos están en Japón."),
        ("pt", "Quase todos os instrumentos estão no Japão.", "Alguns dos instrumentos estão no Japão."),
        ("ro", "Aproape toate instrumentele sunt în Japonia.", "Doar câteva instrumente sunt în Japonia."),
        ("el", "Σχεδόν όλα τα όργανα είναι στην Ιαπωνία.", "Λίγα από τα όργανα είναι στην Ιαπωνία."),
        ("id", "Hampir semua alat ada di Jepang.", "Sebagian alat ada di Jepang."),
        ("nl", "Vrijwel alle instrumenten zijn in Japan.", "Slechts enkele instrumenten zijn in Japan."),
        ("fr", "Presque tous les instruments sont au Japon.", "Certains instruments sont au Japon."),
    ],
)  # fmt: skip
def test_how_many_at_the_beginning_is_no_name(language: str, before: str, after: str) -> None:
    assert "name" not in told(language, before, after)


def test_three_days_are_no_hour() -> None:
    assert not told("ru", "Судья зачитывала текст три часа.", "Судья зачитывала текст три дня.")
    assert told("ru", "Он пришёл в три часа дня.", "Он пришёл в два часа дня.") == {"date"}


def test_a_few_spanish_words_are_read_as_spanish() -> None:
    assert told("es", "datos no se entregan a otras", "datos se entregan a otras") == {"negation"}
