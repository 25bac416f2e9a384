"""Words that came to deny what they said: verbs that negate within themselves, and what courts and ministers do with what was decided or asked."""

from __future__ import annotations

import pytest

from harness.evidence.difference import difference
from harness.evidence.flips import flips
from harness.evidence.languages import CODES
from harness.evidence.languages.standing import STANDING
from harness.model.passage import ChangeKind
from tests.told import kinds


@pytest.mark.parametrize(
    ("before", "after"),
    [
        ("Bakan bunu söyledi.", "Bakan bunu söylemedi."),
        ("Rapor yayımlandı ve kamuoyuna açıklandı.", "Rapor yayımlanmadı ve kamuoyuna açıklandı."),
        ("Askerler cepheye gönderiliyor.", "Askerler cepheye gönderilmiyor."),
        ("Sürücü gözaltına alındı.", "Sürücü gözaltına alınmadı."),
        ("Saldırıda beş kişi öldü.", "Saldırıda beş kişi ölmedi."),
        ("Asgari ücret artırılacak.", "Asgari ücret artırılmayacak."),
        ("Kent boşaltıldı.", "Kent boşaltılmadı."),
        ("Yargıtay cezayı onadı.", "Yargıtay cezayı onamadı."),
        ("Parti aday gösterecek.", "Parti aday göstermeyecek."),
        ("Uçuşlar iptal edildi.", "Uçuşlar iptal edilmedi."),
        ("Suçunu kabul ediyor.", "Suçunu kabul etmiyor."),
        ("Sınavı kazanan öğrenciler sevindi.", "Sınavı kazanamayan öğrenciler sevindi."),
        ("Ödeme yapıldığını duyurdu.", "Ödeme yapılmadığını duyurdu."),
        ("AFAD, 320 binada hasar olduğunu açıkladı.", "AFAD, 320 binada hasar olmadığını açıkladı."),
        ("Görüşmek istediğini belirtti.", "Görüşmek istemediğini belirtti."),
        (
            "Bölgeye 12 bin çadır ve 4 bin battaniye gönderildi.",
            "Bölgeye 12 bin çadır ve 4 bin battaniye gönderilmedi.",
        ),
        ("Teknik direktör açıklama yapmadan stattan ayrıldı.", "Teknik direktör açıklama yaparak stattan ayrıldı."),
        ("Maçı 48 bin 500 kişi izledi.", "Maçı 48 bin 500 kişi izlemedi."),
        ("Depremde on dört kişi yaralandı.", "Depremde on dört kişi yaralanmadı."),
        ("Hükümet kararı onayladı.", "Hükümet kararı onaylamadı."),
        ("Bakan istifa edecek.", "Bakan istifa etmeyecek."),
        ("Okullar açılıyor.", "Okullar açılmıyor."),
        ("Köprü trafiğe açık olmalı.", "Köprü trafiğe açık olmamalı."),
        ("Toplantıya katılanlar konuştu.", "Toplantıya katılmayanlar konuştu."),
    ],
)
def test_a_turkish_verb_and_its_denial(before: str, after: str) -> None:
    assert "negation" in kinds(before, after, "tr")
    assert "negation" in kinds(after, before, "tr")


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("edecek", "etmeyecek"),
        ("ediyor", "etmiyor"),
        ("yapmadan", "yaparak"),
        ("gitmeden", "giderek"),
        ("yapıp", "yapmadan"),
        ("olabilir", "olamaz"),
        ("kurtarılabildi", "kurtarılamadı"),
        ("gidebilecek", "gidemeyecek"),
        ("yapabiliyor", "yapamıyor"),
    ],
)
def test_the_forms_that_deny(one: str, other: str) -> None:
    assert flips(one, other, "tr")


@pytest.mark.parametrize(("one", "other"), [("adam", "adım"), ("yaparak", "yapıp"), ("madam", "adam")])
def test_forms_that_do_not(one: str, other: str) -> None:
    assert not flips(one, other, "tr")


@pytest.mark.parametrize(
    ("language", "before", "after"),
    [
        ("en", "The court upheld the verdict.", "The court overturned the verdict."),
        ("en", "The court annulled the fine.", "The court upheld the fine."),
        ("de", "Das Gericht hob das Urteil auf.", "Das Gericht bestätigte das Urteil."),
        ("de", "Das Gericht hat den Bescheid aufgehoben.", "Das Gericht hat den Bescheid bestätigt."),
        ("fr", "La cour a annulé la condamnation.", "La cour a confirmé la condamnation."),
        ("es", "El tribunal anuló la condena.", "El tribunal confirmó la condena."),
        ("it", "La corte ha annullato la condanna.", "La corte ha confermato la condanna."),
        ("pt", "O tribunal anulou a condenação.", "O tribunal manteve a condenação."),
        ("nl", "Het hof vernietigde het vonnis.", "Het hof bekrachtigde het vonnis."),
        ("ru", "Суд отменил арест имущества завода.", "Суд оставил в силе арест имущества завода."),
        ("uk", "Суд скасував арешт майна заводу.", "Суд залишив у силі арешт майна заводу."),
        ("uk", "Верховний Суд скасував вирок.", "Верховний Суд залишив вирок без змін."),
        ("tr", "Yargıtay cezayı bozdu.", "Yargıtay cezayı onadı."),
        ("ar", "ألغت المحكمة الحكم.", "أيدت المحكمة الحكم."),
        ("he", "בית המשפט ביטל את פסק הדין.", "בית המשפט אישר את פסק הדין."),
        ("zh", "法院撤销了原判。", "法院维持了原判。"),
        ("ja", "最高裁は一審判決を破棄した。", "最高裁は一審判決を支持した。"),
        ("ko", "대법원은 원심을 파기했다.", "대법원은 원심을 확정했다."),
        ("sv", "Hovrätten upphävde domen.", "Hovrätten fastställde domen."),
        ("cs", "Soud zrušil rozsudek.", "Soud potvrdil rozsudek."),
        ("el", "Το δικαστήριο ακύρωσε την απόφαση.", "Το δικαστήριο επικύρωσε την απόφαση."),
        ("hu", "A bíróság hatályon kívül helyezte az ítéletet.", "A bíróság helybenhagyta az ítéletet."),
        ("fi", "Oikeus kumosi tuomion.", "Oikeus vahvisti tuomion."),
        ("ro", "Curtea a anulat sentința.", "Curtea a menținut sentința."),
        ("fa", "دادگاه حکم را لغو کرد.", "دادگاه حکم را تأیید کرد."),
        ("hi", "अदालत ने फ़ैसला रद्द किया।", "अदालत ने फ़ैसला बरकरार रखा।"),
        ("vi", "Tòa án hủy bản án sơ thẩm.", "Tòa án giữ nguyên bản án sơ thẩm."),
        ("id", "Mahkamah membatalkan putusan itu.", "Mahkamah menguatkan putusan itu."),
        ("de", "Der Minister dementierte die Berichte.", "Der Minister bestätigte die Berichte."),
        ("pl", "Sąd uchylił wyrok w sprawie mostu.", "Sąd utrzymał w mocy wyrok w sprawie mostu."),
        ("el", "Η διευθύντρια αρνήθηκε να σχολιάσει.", "Η διευθύντρια δέχτηκε να σχολιάσει."),
        ("de", "Landrätin Held widersprach Berichten über Verzug.", "Landrätin Held bestätigte Berichte über Verzug."),
        ("uk", "Суд скасував арешт майна заводу «Вектор».", "Суд залишив у силі арешт майна заводу «Вектор»."),
    ],
)
def test_what_stands_and_what_falls(language: str, before: str, after: str) -> None:
    assert "negation" in kinds(before, after, language)
    assert "negation" in kinds(after, before, language)


def test_every_language_has_both() -> None:
    assert set(STANDING) == set(CODES)
    assert all(all(words.values()) for words in STANDING.values())


@pytest.mark.parametrize(
    ("language", "before", "after"),
    [
        ("fi", "Hän palasi haavoittuneena kotiin.", "Hän palasi haavoittumatta kotiin."),
        ("fi", "Sopimus on hyväksytty.", "Sopimus on hyväksymättä."),
        ("fi", "Lasku on maksettu.", "Lasku on maksamatta."),
        ("et", "Arve on makstud.", "Arve on maksmata."),
        ("et", "Juht sai vigastada.", "Juht jäi vigastamata."),
        ("hu", "A számla befizetett maradt.", "A számla befizetetlen maradt."),
        ("hu", "A kérés indokolt volt.", "A kérés indokolatlan volt."),
        ("el", "Ο λογαριασμός είναι πληρωμένος.", "Ο λογαριασμός είναι απλήρωτος."),
    ],
)
def test_what_is_left_undone(language: str, before: str, after: str) -> None:
    assert "negation" in kinds(before, after, language)
    assert "negation" in kinds(after, before, language)


@pytest.mark.parametrize(
    ("one", "other", "language"),
    [
        ("haavoittumatta", "haavoittumaton", "fi"),
        ("matta", "matto", "fi"),
        ("maksamatta", "lentämättä", "fi"),
        ("hatalmas", "hat", "hu"),
        ("ατομο", "τομος", "el"),
    ],
)
def test_what_only_ends_or_begins_so(one: str, other: str, language: str) -> None:
    assert not flips(one, other, language)


@pytest.mark.parametrize(
    ("before", "after", "language"),
    [
        ("Motionen avslås med 18 röster.", "Motionen bifalls med 18 röster.", "sv"),
        ("Lampy odrzucono 20 głosami.", "Lampy przyjęto 20 głosami.", "pl"),
        ("Gecikme faizi uygulanmaz.", "Gecikme faizi uygulanır.", "tr"),
        ("She managed to reach the top.", "She failed to reach the top.", "en"),
    ],
)
def test_what_is_taken_and_what_is_refused(before: str, after: str, language: str) -> None:
    for one, other in ((before, after), (after, before)):
        assert ChangeKind.NEGATION in {c.kind for c in difference(one, other, language).changes}


@pytest.mark.parametrize(
    ("before", "after", "language"),
    [
        ("Il a défendu le projet.", "Il a permis le projet.", "fr"),
        ("She managed the fund for years.", "She saw the fund fail for years.", "en"),
        ("En ny lov om fiske er vedtatt.", "En ny regel om fiske er vedtatt.", "nb"),
    ],
)
def test_words_that_mostly_mean_something_else_deny_nothing(before: str, after: str, language: str) -> None:
    assert ChangeKind.NEGATION not in {c.kind for c in difference(before, after, language).changes}


@pytest.mark.parametrize(
    ("language", "before", "after"),
    [
        ("cs", "Radní schválili koupi pivovaru.", "Radní zamítli koupi pivovaru."),
        ("da", "Foreningen accepterer beslutningen.", "Foreningen afviser beslutningen."),
        ("de", "Der Bund hat die Förderung zugesagt.", "Der Bund hat die Förderung verweigert."),
        ("en", "The regulator has cleared the merger.", "The regulator has blocked the merger."),
        ("es", "La asociación rechaza el plazo.", "La asociación acepta el plazo."),
        ("fr", "Les élus ont adopté le budget.", "Les élus ont rejeté le budget."),
        ("pt", "Os produtores aceitaram regras novas.", "Os produtores rejeitaram regras novas."),
        ("ro", "Consiliul a aprobat bugetul.", "Consiliul a respins bugetul."),
        ("hu", "A testület elfogadta a tervet.", "A testület elutasította a tervet."),
        ("tr", "Meclis planı onayladı.", "Meclis planı reddetti."),
        ("vi", "Tỉnh đã bác đề nghị dời chợ.", "Tỉnh đã duyệt đề nghị dời chợ."),
        ("ja", "委員会は計画を承認した。", "委員会は計画を否決した。"),
        ("ar", "وافق المجلس على الخطة.", "رفض المجلس الخطة."),
    ],
)
def test_who_takes_what_is_put_to_them(language: str, before: str, after: str) -> None:
    for one, other in ((before, after), (after, before)):
        assert ChangeKind.NEGATION in {c.kind for c in difference(one, other, language).changes}
