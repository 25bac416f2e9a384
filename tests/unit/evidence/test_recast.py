"""A fact that changed in a sentence recast around it is told as what it is, and the sentence is found."""

from __future__ import annotations

import pytest

from tests.told import kinds

_FACTS = {"number", "date", "name", "negation"}


@pytest.mark.parametrize(
    ("language", "done", "forgone"),
    [
        ("en", "The union will strike in May.", "The union called off its strike in May."),
        ("en", "The duke claimed his pension.", "The duke renounced his pension."),
        ("de", "Die Gemeinde baut eine neue Brücke.", "Die Gemeinde verzichtet auf eine neue Brücke."),
        ("fr", "La mairie construira une piscine.", "La mairie renonce à construire une piscine."),
        ("es", "El club ficha al portero.", "El club ha renunciado a fichar al portero."),
        ("it", "Il teatro ha aperto una scuola.", "Il teatro ha rinunciato ad aprire una scuola."),
        ("pt", "A câmara vai vender o terreno.", "A câmara desistiu de vender o terreno."),
        ("nl", "De school koopt nieuwe fietsen.", "De school ziet af van nieuwe fietsen."),
        ("pl", "Gmina zbuduje basen.", "Gmina zrezygnowała z budowy basenu."),
        ("uk", "Театр поїде на гастролі.", "Театр скасував поїздку на гастролі."),
        ("ru", "Театр поедет на гастроли.", "Театр отменил поездку на гастроли."),
        ("tr", "Belediye köprüyü yapıyor.", "Belediye köprüyü yapmaktan vazgeçti."),
        ("ar", "توقع الوزير ارتفاع الأسعار.", "استبعد الوزير ارتفاع الأسعار."),
        ("ja", "市は花火大会を開く。", "市は花火大会の開催を見送った。"),
        ("ko", "회사는 공장을 짓는다.", "회사는 공장 짓기를 포기했다."),
        ("zh", "公司将建新厂。", "公司放弃建新厂。"),
    ],
)
def test_what_is_given_up_is_denied(language: str, done: str, forgone: str) -> None:
    assert "negation" in kinds(done, forgone, language)
    assert "negation" in kinds(forgone, done, language)


@pytest.mark.parametrize(
    ("language", "one", "other"),
    [
        ("en", "The union called off its strike.", "The union cancelled its strike."),
        ("de", "Die Gemeinde verzichtet auf die Brücke.", "Auf die Brücke verzichtete die Gemeinde."),
        ("it", "Il teatro annulla la serata.", "La serata è stata annullata dal teatro."),
        ("tr", "Sanatçı konseri iptal etti.", "Sanatçı konserden vazgeçti."),
        ("tr", "Rapor yeterli bulunmadı.", "Rapor yetersizdi."),
        ("tr", "Yolculardan aç kalmayan olmadı.", "Yolcuların hepsi aç kaldı."),
        ("tr", "Park mayıstan önce açılmayacak.", "Park en erken mayısta açılacak."),
        ("de", "Der Minister bestreitet eine Mitschuld.", "Der Minister weist den Vorwurf der Mitschuld zurück."),
        ("en", "The manager was dismissed in the spring.", "In the spring the club sacked its manager."),
        (
            "pt",
            "O réu nega ter recebido dinheiro da empresa.",
            "Dinheiro nenhum lhe chegou às mãos, garante o arguido.",
        ),
    ],
)
def test_what_is_given_up_in_other_words_is_not(language: str, one: str, other: str) -> None:
    assert "negation" not in kinds(one, other, language)


@pytest.mark.parametrize(
    ("language", "one", "other"),
    [
        ("tr", "Ölen olmadı, bina yıkılmadı.", "Bina yerle bir oldu."),
        ("tr", "Köy boşaltılmadı.", "Köyde yaşayanlar evlerinden çıkarıldı."),
        ("it", "Il barista ha negato di aver venduto alcolici.", "Il barista ha confessato di avere venduto alcolici."),
        ("ko", "청와대는 회담이 열린다고 말했다.", "청와대는 회담이 열린다는 보도를 부인했다."),
        ("fr", "La cour a acquitté lundi le maire Paul Vidal.", "Le maire Paul Vidal a été déclaré coupable lundi par la cour."),
        ("pl", "Sąd uniewinnił lekarza z Radomia.", "Lekarza z Radomia sąd uznał za winnego."),
        ("it", "Non siamo stanchi, dice l'allenatore.", "L'allenatore non nasconde che la fatica si fa sentire."),
    ],
)  # fmt: skip
def test_what_turned_in_another_place_is_told(language: str, one: str, other: str) -> None:
    assert {"negation"} & kinds(one, other, language)


@pytest.mark.parametrize(
    ("language", "one", "other"),
    [
        ("it", "Ore 9.15. Parla il sindaco.", "Ore 9.50. Parla il sindaco."),
        ("pl", "Godz. 8.20. Przerwa potrwa do 8.45.", "Godz. 8.20. Przerwa potrwa do 9.15."),
        ("pt", "A feira abre às quartas-feiras.", "A feira abre às quintas-feiras."),
        ("fr", "Le musée ferme les lundis.", "Le musée ferme les mardis."),
        ("pl", "Policzono je w majowym spisie.", "Policzono je w czerwcowym spisie."),
        ("uk", "Лютневий огляд скасовано.", "У березневий огляд увійшли скасовано."),
        ("cs", "V únorovém sčítání jich bylo pět.", "V lednovém sčítání jich bylo pět."),
        ("en", "The bowl was made in about 640 BC.", "The bowl was made in about 540 BC."),
        ("ar", "يعود الإناء إلى عام 640 قبل الميلاد.", "يعود الإناء إلى عام 540 قبل الميلاد."),
        ("ja", "来月12日に開く。", "来月22日に開く。"),
        ("zh", "展览下月12日开幕。", "展览下月22日开幕。"),
    ],
)
def test_days_and_hours_in_other_forms_are_dates(language: str, one: str, other: str) -> None:
    found = kinds(one, other, language)
    assert "date" in found
    assert "number" not in found


@pytest.mark.parametrize(
    ("language", "one", "other"),
    [
        ("pl", "Bilet podrożał do 9.45 zł.", "Bilet podrożał do 9.15 zł."),
        ("it", "Ha lavorato ore 3 in più.", "Ha lavorato ore 4 in più."),
        ("ja", "15日間続いた。", "25日間続いた。"),
    ],
)
def test_what_only_looks_like_an_hour_or_a_day_is_a_number(language: str, one: str, other: str) -> None:
    assert "date" not in kinds(one, other, language)


@pytest.mark.parametrize(
    ("language", "one", "other"),
    [
        ("en", "Nine of the sailors are in Harwich Hospital.", "Lowestoft's Seaview Hospital is treating nine of the sailors."),
        ("nl", "De fabriek verhuist in 2027 naar Noordhaven Park.", "Naar Westveld Park verhuist in 2027 de fabriek."),
        ("ko", "조합장은 건축업자 오모씨에게서 돈을 받았다.", "조합장은 건축업자 노모씨에게서 돈을 받았다."),
    ],
)  # fmt: skip
def test_names_that_share_their_last_word_are_two(language: str, one: str, other: str) -> None:
    assert "name" in kinds(one, other, language)


def test_a_given_name_that_is_left_out_is_no_other_name() -> None:
    assert not kinds("Clara Whitcombe opened the show.", "The show was opened by Whitcombe.", "en") & _FACTS


@pytest.mark.parametrize(
    ("language", "full", "short"),
    [
        ("en", "Judge Clara Whitcombe wrote that nobody had been heard.", "Nobody had been heard, according to Whitcombe's opinion."),
        ("es", "El club ficha al delantero Nacho Villalba por dos años.", "Por dos años se hace el club con el joven ariete Villalba."),
        ("pl", "Szefowa szpitala Jolanta Sobierańska mówiła o brakach.", "Braki wytknęła szefowa szpitala Sobierańska."),
    ],
)  # fmt: skip
def test_a_surname_that_moved_without_its_given_name_is_the_same(language: str, full: str, short: str) -> None:
    for before, after in ((full, short), (short, full)):
        assert "name" not in kinds(before, after, language)


@pytest.mark.parametrize(
    ("language", "one", "other"),
    [
        ("en", "Judge Clara Whitcombe wrote that nobody had been heard.", "Nobody had been heard, according to Judge John Whitcombe."),
        ("en", "Judge Clara Whitcombe wrote that nobody had been heard.", "Nobody had been heard, according to Judge Whitcombe Lane."),
        ("en", "Judge Clara Whitcombe wrote that nobody had been heard.", "Nobody had been heard, according to Whitlock's opinion."),
        ("en", "Captain N. D. Perera praised the team.", "Captain N. L. Perera praised the team."),
        ("en", "They met in South Sudan in May.", "In May they met in Sudan."),
        ("es", "El club ficha al delantero Nacho Villalba.", "El club se hace con el ariete Pedro Villalba."),
        ("uk", "Керівник розкопок Юрій Ситий вважає, що печатку загубили.", "На думку Синього, що керує розкопками, печатку загубили."),
        ("ja", "伊藤晋平被告は無罪となった。", "無罪となったのは伊東被告だ。"),
        ("ja", "インドネシア首相が来日した。", "インド首相が来日した。"),
        ("ja", "田中太郎被告が山田花子さんを訴えた。", "山田さんが田中被告を訴えた。"),
        ("ja", "大和郡山市長が辞任した。", "大和市長が辞任した。"),
        ("ru", "Ирина Петрова выиграла суд.", "Петров выиграл суд."),
        ("pl", "Anna Kowalska wygrała proces.", "Kowalski wygrał proces."),
        ("pl", "Donald Tusk skrytykował Jarosława Kaczyńskiego.", "Kaczyński skrytykował Tuska."),
        ("ru", "Он рассказал о Новой Гвинее.", "Он рассказал про Гвинею."),
        ("uk", "Вони в'їхали у Нову Каховку.", "Вони доїхали до Каховки."),
        ("ja", "東京大学は発表した。", "発表したのは東京都だ。"),
    ],
)  # fmt: skip
def test_another_of_the_family_or_another_family_is_another_name(language: str, one: str, other: str) -> None:
    for before, after in ((one, other), (other, one)):
        assert "name" in kinds(before, after, language)


def test_a_day_that_moved_in_an_entry_with_its_hour_is_the_same() -> None:
    assert "date" not in kinds(
        "Ore 8.10. Il trattato con il Cile non sarà discusso sabato.",
        "Ore 8.10. Sabato il trattato con il Cile sarà discusso.",
        "it",
    )
