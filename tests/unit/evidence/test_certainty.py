"""What is only suspected is not what is certain, in every language; and a suspect is a suspect by whatever word."""

from __future__ import annotations

import pytest

from harness.evidence.difference import difference

_ALTERED = {"modality", "antonym"}


@pytest.mark.parametrize(
    ("language", "doubtful", "certain"),
    [
        ("en", "Forty people are presumed dead in the fire.", "Forty people are dead in the fire."),
        ("en", "It is feared that twelve sailors drowned.", "Twelve sailors drowned."),
        ("en", "The man accused of the murder was 34.", "The man convicted of the murder was 34."),
        ("en", "The figures seem to be too low.", "The figures are too low."),
        ("en", "The suspect lived in Leeds.", "The killer lived in Leeds."),
        ("de", "Dem Vernehmen nach zahlte der Konzern.", "Der Konzern zahlte."),
        ("de", "Der Tatverdächtige ist 34 Jahre alt.", "Der Täter ist 34 Jahre alt."),
        ("de", "Der Beschuldigte ging durch die Hintertür.", "Der Verurteilte ging durch die Hintertür."),
        ("fr", "Il est soupçonné d'avoir volé le tableau.", "Il a volé le tableau."),
        ("fr", "Le suspect a 34 ans.", "Le coupable a 34 ans."),
        ("es", "Al parecer el ministro lo sabía.", "El ministro lo sabía."),
        ("it", "A quanto pare il ministro lo sapeva.", "Il ministro lo sapeva."),
        ("it", "Il sospettato ha 34 anni.", "Il colpevole ha 34 anni."),
        ("pt", "O suspeito tem 34 anos.", "O culpado tem 34 anos."),
        ("nl", "De vermoedelijke dader werd opgepakt.", "De dader werd opgepakt."),
        ("nl", "De verdachte is 34 jaar.", "De dader is 34 jaar."),
        ("pl", "Podejrzany o kradzież ma 34 lata.", "Winny kradzieży ma 34 lata."),
        ("ru", "Подозреваемый в краже задержан в Твери.", "Виновный в краже задержан в Твери."),
        ("uk", "Міністр, схоже, знав про це.", "Міністр знав про це."),
        ("tr", "Katil zanlısı Bursa'da yakalandı.", "Katil Bursa'da yakalandı."),
        ("tr", "Bakanın para aldığı iddia edildi.", "Bakan para aldı."),
        ("ar", "أوقفت الشرطة القاتل المشتبه به في طنجة.", "أوقفت الشرطة القاتل في طنجة."),
        ("ar", "الحريق متعمد على الأرجح.", "الحريق متعمد."),
        ("ar", "المتهم عمره 34 عاما.", "المدان عمره 34 عاما."),
        ("zh", "警方在南京抓获犯罪嫌疑人。", "警方在南京抓获罪犯。"),
        ("ja", "男は窃盗の疑いで逮捕された。", "男は窃盗で逮捕された。"),
        ("ko", "경찰은 살인 용의자를 부산에서 붙잡았다.", "경찰은 살인범을 부산에서 붙잡았다."),
        ("sv", "Branden var troligen anlagd.", "Branden var anlagd."),
        ("cs", "Požár byl zřejmě založen úmyslně.", "Požár byl založen úmyslně."),
        ("ro", "Incendiul a fost probabil provocat.", "Incendiul a fost provocat."),
        ("hu", "A feltételezett gyilkost Pécsen fogták el.", "A gyilkost Pécsen fogták el."),
        ("fi", "Palo oli luultavasti tahallinen.", "Palo oli tahallinen."),
        ("el", "Η φωτιά ήταν πιθανώς εμπρησμός.", "Η φωτιά ήταν εμπρησμός."),
    ],
)
def test_what_was_alleged_and_is_certain_now_is_told(language: str, doubtful: str, certain: str) -> None:
    for one, other in ((doubtful, certain), (certain, doubtful)):
        told = {c.kind.value for c in difference(one, other, language).critical}
        assert told & _ALTERED, (one, other, told)


@pytest.mark.parametrize(
    ("language", "one", "other"),
    [
        ("en", "The defendant, 34, lived in Leeds.", "The accused, 34, lived in Leeds."),
        ("en", "The culprit lived in Leeds.", "The perpetrator lived in Leeds."),
        ("de", "Der Verdächtige wohnte in Köln.", "Der Beschuldigte wohnte in Köln."),
        ("fr", "L'accusé a 34 ans.", "Le prévenu a 34 ans."),
        ("es", "El acusado tiene 34 años.", "El procesado tiene 34 años."),
        ("ru", "Обвиняемый живёт в Твери.", "Подсудимый живёт в Твери."),
        ("uk", "Обвинувачений живе у Львові.", "Підсудний живе у Львові."),
        ("en", "The cause is probably a cable.", "The cause is most likely a cable."),
        ("ko", "화재는 방화로 추정된다.", "화재는 방화로 추정되고 있다."),
    ],
)
def test_one_standing_in_two_words_is_one(language: str, one: str, other: str) -> None:
    for before, after in ((one, other), (other, one)):
        assert not difference(before, after, language).critical
