"""Amounts, ages, seasons and hours that are told in other words are the same; where they differ, that is named."""

from __future__ import annotations

import pytest

from harness.evidence.difference import difference


def told(before: str, after: str, language: str) -> set[str]:
    return {c.kind.value for c in difference(before, after, language).critical}


@pytest.mark.parametrize(
    ("language", "before", "after"),
    [
        ("en", "Nurses began a 48-hour strike.", "Nurses began a two-day strike."),
        ("en", "Revenue rose in the six months to June.", "Revenue rose in the half-year to June."),
        ("en", "The union says three in four members backed it.", "The union says 75% of members backed it."),
        ("es", "Tres de cada cuatro vecinos lo apoyan.", "El 75 % de los vecinos lo apoyan."),
        ("en", "The trust gave $250,000 to the project.", "The trust gave a quarter of a million dollars to the project."),
        ("en", "Reyes scored twice in the final.", "Reyes scored two goals in the final."),
        ("en", "It cost double the price of last year.", "It cost twice the price of last year."),
        ("fr", "Le prix est le double de celui de 2019.", "Le prix est deux fois celui de 2019."),
        ("pl", "Kilkadziesiąt domów spłonęło.", "Dziesiątki domów spłonęły."),
        ("en", "He was fined twice.", "He was fined two times."),
        ("fr", "Un an et demi de prison.", "Dix-huit mois de prison."),
        ("fr", "Le match aura lieu dans quinze jours.", "Le match aura lieu dans deux semaines."),
        ("fr", "Les faits remontent aux années 2014 à 2018.", "Les faits remontent aux années 2014-2018."),
        ("en", "It took a quarter of a century.", "It took 25 years."),
        ("en", "A 17-year-old boy died.", "A boy, 17, died."),
        ("en", "A 17-year-old boy died.", "A boy aged 17 died."),
        ("de", "Die Polizei sucht einen 17-jährigen Schüler.", "Die Polizei sucht einen Schüler im Alter von 17 Jahren."),
        ("ru", "Погиб 17-летний юноша.", "Погиб юноша 17 лет."),
        ("it", "L'intervento è durato quasi cinque ore.", "L'intervento è durato poco meno di cinque ore."),
        ("en", "It is due in the first half of 2028.", "It is due in the first six months of 2028."),
        ("uk", "Садок працює з 8:00 до 18:30.", "Садок працює з 8 години до 18:30."),
        ("ja", "貸し出しは一人10冊までです。", "貸し出しは一人十冊までです。"),
        ("ja", "4月から6月までの売上高", "4〜6月の売上高"),
        ("en", "Visitors are no longer allowed.", "Visitors are not allowed any more."),
        ("en", "Gusts of up to 75 mph were measured overnight.", "Gusts of up to 120 km/h were measured during the night."),
        ("de", "Die Produktion hat zweimal stillgestanden.", "Die Produktion hat zwei Mal stillgestanden."),
        ("ru", "Он дважды забил.", "Он забил два раза."),
        ("ru", "Экспорт вырос вдвое.", "Экспорт вырос в два раза."),
        ("uk", "Експорт зріс утричі.", "Експорт зріс у три рази."),
        ("en", "Stocks stood at 34 million tonnes.", "Stocks stood at 34m tonnes."),
        ("ko", "기온은 -11도까지 떨어졌다.", "기온은 영하 11도까지 떨어졌다."),
        ("zh", "气温零下11度。", "气温-11度。"),
        ("en", "It was eleven degrees below zero.", "It was minus 11 degrees."),
        ("de", "Es waren elf Grad unter null.", "Es waren -11 Grad."),
        ("fr", "Il faisait moins 11 degrés.", "Il faisait -11 degrés."),
        ("es", "Hacía 11 grados bajo cero.", "Hacía menos 11 grados."),
        ("es", "Hubo 300 votos negativos.", "Hubo 300 votos en contra."),
        ("es", "El juicio será a finales de 2027.", "El juicio será hacia el final de 2027."),
        ("es", "Llegarán a finales de enero.", "Llegarán a fines de enero."),
        ("en", "The shop is open.", "The shop is not closed."),
        ("en", "Losses of two and a half million.", "Losses of 2.5 million."),
        ("en", "It took two and a half years.", "It took 2.5 years."),
        ("it", "Ha stanziato 2 milioni e mezzo di euro.", "Ha stanziato 2,5 milioni di euro."),
        ("de", "Es dauerte anderthalb Jahre.", "Es dauerte 18 Monate."),
        ("de", "Es kostet zweieinhalb Millionen Euro.", "Es kostet 2,5 Millionen Euro."),
        ("ru", "Потратили два с половиной миллиона.", "Потратили 2,5 млн."),
        ("pl", "Wydano dwa i pół miliona.", "Wydano 2,5 mln."),
        ("id", "Dua belas orang tewas.", "12 orang tewas."),
        ("en", "It was worth between 30 and 40 million dollars.", "It was worth $30–40 million."),
        ("ru", "Жан-Клод Юнкер заявил.", "Жан Клод Юнкер заявил."),
        ("pl", "Wołodymyr Zełenski przemówił.", "Wołodymyr Zełenskyj przemówił."),
        ("ja", "トランプ大統領は述べた。", "ドナルド・トランプ大統領は述べた。"),
        ("ja", "スヴィトラーナさんが話した。", "スビトラーナさんが話した。"),
        ("fa", "بیست و پنج نفر زخمی شدند.", "25 نفر زخمی شدند."),
        ("ar", "قتل اثنا عشر شخصا.", "قتل 12 شخصا."),
        ("en", "Villa had lost only once at home.", "Villa had suffered only one loss at home."),
        ("uk", "Це вже третя атака на місто.", "Це вже 3-тя атака на місто."),
        ("zh", "海外销量首次突破八万辆。", "海外销量第一次突破八万辆。"),
        ("de", "Richterin Eva Holzinger sagte nichts.", "Richterin Holzinger sagte nichts."),
        ("pl", "Wyrok nie jest prawomocny.", "Wyrok jest nieprawomocny."),
    ],
)  # fmt: skip
def test_the_same_in_other_words_names_no_fact(language: str, before: str, after: str) -> None:
    for one, other in ((before, after), (after, before)):
        assert not told(one, other, language) & {"number", "unit", "date", "negation", "name"}


@pytest.mark.parametrize(
    ("language", "kind", "before", "after"),
    [
        ("en", "number", "Nurses began a 72-hour strike.", "Nurses began a two-day strike."),
        ("en", "number", "It lasted 47 hours.", "It lasted two days."),
        ("en", "number", "One in 100 people voted.", "One in 101 people voted."),
        ("ko", "number", "3,000%", "3,010%"),
        ("en", "number", "The two men were fined.", "The men were fined twice."),
        ("en", "number", "It took half a century.", "It took 51 years."),
        ("en", "unit", "A 17-year-old boy died.", "A 17-month-old boy died."),
        ("en", "date", "Puffins were counted this spring.", "Puffins were counted last spring."),
        ("de", "date", "Es begann im vergangenen Frühjahr.", "Es begann in diesem Frühjahr."),
        ("fr", "date", "Tout a commencé l'été dernier.", "Tout commencera l'été prochain."),
        ("ru", "date", "В прошлом сезоне он играл.", "В позапрошлом сезоне он играл."),
        ("uk", "date", "Це сталося минулої осені.", "Це станеться наступної осені."),
        ("ko", "date", "지난 겨울 시작됐다.", "다음 겨울 시작된다."),
        ("ja", "date", "昨春に始まった。", "来春に始まる。"),
        ("ru", "date", "Музей работает с 10 до 18 часов.", "Музей работает с 10 до 20 часов."),
        ("pl", "date", "Muzeum czynne od godz. 10 do 18.", "Muzeum czynne od godz. 10 do 20."),
        ("ru", "number", "Работы займут от 10 до 18 часов.", "Работы займут от 10 до 20 часов."),
        ("ja", "date", "4〜6月期は減った。", "7〜9月期は減った。"),
        ("ja", "number", "本を三冊借りた。", "本を四冊借りた。"),
        ("en", "negation", "Visitors are no longer allowed.", "Visitors are not allowed."),
        ("en", "number", "Gusts of up to 75 mph.", "Gusts of up to 120 mph."),
        ("en", "unit", "It ran at 80 km/h.", "It ran at 80 km."),
        ("de", "number", "Sie hat zweimal gewonnen.", "Sie hat dreimal gewonnen."),
        ("ru", "number", "Экспорт вырос вдвое.", "Экспорт вырос в три раза."),
        ("en", "number", "Losses of two and a half million.", "Losses of three and a half million."),
        ("it", "number", "Ha stanziato 2 milioni e mezzo.", "Ha stanziato 2 milioni."),
        ("el", "number", "Το ένα τρίτο των κατοίκων έφυγε.", "Το ένα τέταρτο των κατοίκων έφυγε."),
        ("id", "number", "Dua belas orang tewas.", "Dua puluh orang tewas."),
        ("ja", "name", "ウラジーミル・コズロフ容疑者が逮捕された。", "ニコライ・コズロフ容疑者が逮捕された。"),
        ("el", "date", "Ταξιδεύει στις 9 το πρωί.", "Ταξιδεύει στις 8 το πρωί."),
        ("id", "date", "Jalan dibuka pukul 18.00.", "Jalan dibuka pukul 16.00."),
        ("el", "number", "Είναι η πέμπτη συνεχόμενη νίκη.", "Είναι η έκτη συνεχόμενη νίκη."),
        ("el", "date", "Ήρθε την Πέμπτη.", "Ήρθε την Τρίτη."),
        ("ar", "name", "في ملعب محمد الخامس.", "في ملعب محمد السادس."),
        ("zh", "name", "首席执行官赵文博说。", "首席执行官赵文渊说。"),
        ("tr", "date", "Geçen yıl 34 liraydı.", "Önceki yıl 34 liraydı."),
        ("hu", "number", "Ez a harmadik eset.", "Ez a negyedik eset."),
        ("ko", "number", "기온은 11도까지 떨어졌다.", "기온은 영하 11도까지 떨어졌다."),
        ("en", "number", "It was 11 degrees.", "It was 11 degrees below zero."),
        ("fr", "number", "Il y avait au moins 11 degrés.", "Il y avait -11 degrés."),
        ("en", "number", "The tower is 34 million tall.", "The tower is 34m tall."),
        ("es", "date", "Llegarán a finales de enero.", "Llegarán a principios de enero."),
        ("sv", "date", "Det sker i slutet av 2027.", "Det sker i början av 2027."),
        ("en", "quantifier", "Temperatures stayed above zero.", "Temperatures stayed below zero."),
        ("ru", "number", "Было 11 градусов мороза.", "Было 11 градусов тепла."),
        ("en", "negation", "Two hikers were found alive.", "Two hikers were found dead."),
        ("ja", "negation", "2人が生存して見つかった。", "2人が遺体で見つかった。"),
        ("pl", "negation", "Granica pozostanie otwarta.", "Granica pozostanie zamknięta."),
        ("de", "negation", "Der Bundestag hat das Paket beschlossen.", "Der Bundestag hat das Paket abgelehnt."),
        ("ja", "name", "阪神は中日に敗れた。", "阪神は巨人に敗れた。"),
        ("ru", "number", "Задержали четверых мужчин.", "Задержали шестерых мужчин."),
        ("it", "date", "I fatti risalgono all'aprile 2019.", "I fatti risalgono all'agosto 2019."),
        ("ko", "name", "서울 아파트값은 43주 연속 올랐다.", "세종 아파트값은 43주 연속 올랐다."),
        ("ko", "name", "장용성 위원만 인하를 주장했다.", "신성환 위원만 인하를 주장했다."),
        ("de", "name", "Richterin Eva Holzinger sagte nichts.", "Richterin Eva Hölzl sagte nichts."),
        ("sv", "negation", "Han nekar till brott.", "Han erkänner brott."),
        ("cs", "negation", "Starostka odmítla, že by šlo o obchod.", "Starostka připustila, že šlo o obchod."),
        ("ja", "negation", "社長は海外移転を否定した。", "社長は海外移転を認めた。"),
        ("es", "negation", "Su presidenta niega que haya despidos.", "Su presidenta admite que haya despidos."),
        ("ru", "negation", "Тренер отрицал интерес к игроку.", "Тренер подтверждал интерес к игроку."),
        ("en", "number", "In August it carried half as many passengers as in 2019.", "In August it carried twice as many passengers as in 2019."),
        ("en", "number", "In August it carried half of the passengers of 2019.", "In August it carried double the passengers of 2019."),
        ("es", "number", "En agosto transportó la mitad de viajeros que en 2019.", "En agosto transportó el doble de viajeros que en 2019."),
        ("fr", "number", "En août elle a transporté la moitié des voyageurs de 2019.", "En août elle a transporté le double des voyageurs de 2019."),
        ("it", "number", "In agosto ha trasportato la metà dei passeggeri del 2019.", "In agosto ha trasportato il doppio dei passeggeri del 2019."),
        ("pt", "number", "Em agosto transportou metade dos passageiros de 2019.", "Em agosto transportou o dobro dos passageiros de 2019."),
        ("nl", "number", "In augustus vervoerde ze de helft van de reizigers van 2019.", "In augustus vervoerde ze het dubbele van de reizigers van 2019."),
        ("pl", "number", "W sierpniu przewiozła połowę pasażerów z 2019 roku.", "W sierpniu przewiozła dwa razy więcej pasażerów niż w 2019 roku."),
        ("el", "number", "Τον Αύγουστο μετέφερε τους μισούς επιβάτες του 2019.", "Τον Αύγουστο μετέφερε τους διπλάσιους επιβάτες του 2019."),
        ("en", "number", "A dozen houses burned down.", "Two dozen houses burned down."),
        ("en", "number", "Dozens of houses burned down.", "Hundreds of houses burned down."),
        ("fr", "number", "Une dizaine de maisons ont brûlé.", "Une vingtaine de maisons ont brûlé."),
        ("es", "number", "Una docena de casas ardieron.", "Una veintena de casas ardieron."),
        ("it", "number", "Una decina di case sono bruciate.", "Una trentina di case sono bruciate."),
        ("pl", "number", "Kilkanaście domów spłonęło.", "Kilkadziesiąt domów spłonęło."),
        ("pl", "number", "Zginęło kilkadziesiąt osób.", "Zginęło kilkaset osób."),
        ("pl", "number", "Kilkadziesiąt domów spłonęło.", "Trzydzieści domów spłonęło."),
        ("pl", "number", "Zginęło kilka osób.", "Zginęło kilkadziesiąt osób."),
        ("es", "number", "El precio subió hasta el doble en un año.", "El precio subió hasta el triple en un año."),
        ("el", "negation", "Ο υπουργός διέψευσε τις πληροφορίες.", "Ο υπουργός επιβεβαίωσε τις πληροφορίες."),
    ],
)  # fmt: skip
def test_what_differs_is_named(language: str, kind: str, before: str, after: str) -> None:
    assert kind in told(before, after, language)


def test_words_that_put_degrees_below_zero_say_nothing_else() -> None:
    assert told("It was eleven degrees below zero.", "It was minus 11 degrees.", "en") == set()


def test_a_figure_or_a_name_that_moved_with_all_words_beside_it_is_told_once() -> None:
    before, after = "乌克兰外长前天抵达华沙，泽连斯基表示感谢。", "表示感谢的是泽连斯基，乌克兰外长前天到了华沙。"
    for one, other in ((before, after), (after, before)):
        assert difference(one, other, "zh").changes


def test_greek_days_are_written_large_and_ordinals_small() -> None:
    assert told("Είναι η πέμπτη συνεχόμενη νίκη.", "Είναι η έκτη συνεχόμενη νίκη.", "el") == {"number"}
    assert told("Ήρθε την Πέμπτη.", "Ήρθε την Τρίτη.", "el") == {"date"}
