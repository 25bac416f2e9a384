"""Who did what to whom, what belongs to which figure, from where to where: told where words were exchanged or the voice turned, and not where only their order changed."""

from __future__ import annotations

import pytest

from tests.told import kinds

TOLD = [
    ("en", "A lorry was struck by a tram near the old bridge.", "A tram was struck by a lorry near the old bridge.", "scope"),
    ("en", "Protesters attacked police officers outside the hall.", "Police officers attacked protesters outside the hall.", "scope"),
    ("en", "Protesters attacked police officers outside the hall.", "Protesters were attacked by police officers outside the hall.", "scope"),
    ("en", "The house sold for £310,000 and the barn for £90,000.", "The barn sold for £310,000 and the house for £90,000.", "number"),
    ("en", "The share of renters went from 31 per cent to 36 per cent.", "The share of renters went from 36 per cent to 31 per cent.", "number"),
    ("en", "Maria Lund beat Petra Voss in straight sets on Friday.", "Petra Voss beat Maria Lund in straight sets on Friday.", "name"),
    ("en", "Leeds lost 2-0 at Bristol on Friday.", "Bristol lost 2-0 at home to Leeds on Friday.", "name"),
    ("en", "The law was passed in March and takes effect in July.", "Passed in July, the law takes effect in March.", "date"),
    ("en", "The boat left in March and came back in July.", "The boat left in July and came back in March.", "date"),
    ("de", "Der Verband verklagt den Händler aus Kassel.", "Den Verband verklagt der Händler aus Kassel.", "scope"),
    ("de", "Die Stadt beschuldigt die Firma der Lüge.", "Die Firma beschuldigt die Stadt der Lüge.", "scope"),
    ("de", "Für das Haus verlangt die Stadt 900 Euro, für den Garten 150 Euro.", "Für das Haus verlangt die Stadt 150 Euro, für den Garten 900 Euro.", "number"),
    ("fr", "Un cycliste a heurté un passant place Bellecour.", "Un cycliste a été heurté par un passant place Bellecour.", "scope"),
    ("fr", "Le taux passe de 5 % à 4,1 % en juin.", "Le taux passe de 4,1 % à 5 % en juin.", "number"),
    ("fr", "Les éleveurs ont accusé l'usine de fraude.", "L'usine a accusé les éleveurs de fraude.", "scope"),
    ("es", "Un tranvía golpeó a un taxi en Murcia.", "Un tranvía fue golpeado por un taxi en Murcia.", "scope"),
    ("es", "La empresa denunció al sindicato ante el juez.", "El sindicato denunció a la empresa ante el juez.", "scope"),
    ("it", "Un furgone ha urtato un autobus a Padova.", "Un furgone è stato urtato da un autobus a Padova.", "scope"),
    ("it", "Il Verona ha battuto la Lazio per 2-1.", "La Lazio ha battuto il Verona per 2-1.", "name"),
    ("pt", "Um camião embateu numa carrinha em Faro.", "Uma carrinha embateu num camião em Faro.", "scope"),
    ("nl", "De fietser raakte de automobilist bij Breda.", "De automobilist raakte de fietser bij Breda.", "scope"),
    ("pl", "Autobus uderzył w taksówkę na moście w Toruniu.", "Taksówka uderzyła w autobus na moście w Toruniu.", "scope"),
    ("uk", "Вантажівка зачепила маршрутку на мосту.", "Вантажівку зачепила маршрутка на мосту.", "scope"),
    ("uk", "Прикордонники обстріляли контрабандистів біля села.", "Прикордонники були обстріляні контрабандистами біля села.", "scope"),
    ("ru", "Охранники избили болельщиков у стадиона.", "Охранники были избиты болельщиками у стадиона.", "scope"),
    ("en", "Nora Fell and Jim Dale won the prize.", "Nora Dale and Jim Fell won the prize.", "name"),
    ("en", "Chile and Peru sent 20 and 30 nurses.", "Peru and Chile sent 20 and 30 nurses.", "name"),
    ("es", "El tren de Lugo a Vigo sale tarde.", "El tren de Vigo a Lugo sale tarde.", "name"),
    ("en", "After its talks with Chile, Peru closed the border.", "After its talks with Peru, Chile closed the border.", "name"),
    ("en", "Talks of Chile with Peru failed.", "Talks of Peru with Chile failed.", "name"),
    ("ar", "هاجم كلب قطيع الماعز قرب القرية.", "هاجم قطيع الماعز كلب قرب القرية.", "scope"),
    ("ar", "طوق المحتجون مقر الصيادين في الميناء.", "طوق الصيادون مقر المحتجين في الميناء.", "scope"),
    ("uk", "Загинули троє людей, ще дев'ятеро травмовані.", "Загинули дев'ятеро людей, ще троє травмовані.", "number"),
    ("ru", "Грузия передала Молдавии архив музея.", "Молдавия передала Грузии архив музея.", "name"),
    ("ru", "Банк «Волна» купил банк «Утёс».", "Банк «Утёс» купил банк «Волна».", "name"),
    ("tr", "Minibüs, durakta bekleyen kamyona çarptı.", "Kamyon, durakta bekleyen minibüse çarptı.", "name"),
    ("ko", "트럭이 서 있던 택시를 들이받았다.", "택시가 서 있던 트럭을 들이받았다.", "scope"),
    ("zh", "一辆卡车撞上了一辆公交。", "一辆卡车被一辆公交撞上。", "scope"),
    ("zh", "东方集团收购了南海食品的工厂。", "南海食品收购了东方集团的工厂。", "scope"),
]  # fmt: skip

UNTOLD = [
    ("en", "A lorry was struck by a tram near the old bridge.", "Near the old bridge a lorry was struck by a tram."),
    ("en", "Protesters attacked police officers outside the hall.", "Police officers were attacked by protesters outside the hall."),
    ("en", "Police, firefighters and volunteers searched the shore.", "Volunteers, police and firefighters searched the shore."),
    ("en", "The winner will be the orchestra from Leeds.", "The orchestra from Leeds will be the winner."),
    ("en", "The road runs from Leeds to York.", "To York the road runs from Leeds."),
    ("en", "The law was passed in March and takes effect in July.", "The law takes effect in July and was passed in March."),
    ("de", "Zwei Richter kamen zu anderen Urteilen.", "Zu anderen Urteilen kamen zwei Richter."),
    ("de", "Der Verband verklagt den Händler aus Kassel.", "Den Händler aus Kassel verklagt der Verband."),
    ("de", "Die Halle öffnet wieder am Freitag.", "Am Freitag öffnet wieder die Halle."),
    ("fr", "Un cycliste a heurté un passant place Bellecour.", "Un passant a été heurté par un cycliste place Bellecour."),
    ("es", "Un tranvía golpeó a un taxi en Murcia.", "Un taxi fue golpeado por un tranvía en Murcia."),
    ("sv", "På fredag startar arbetet, sade ett ombud.", "Arbetet startar på fredag, sade ett ombud."),
    ("pt", "O jogo terminou ao anoitecer, com chuva.", "Ao anoitecer terminou o jogo, com chuva."),
    ("uk", "Вантажівка зачепила маршрутку на мосту.", "Маршрутку на мосту зачепила вантажівка."),
    ("uk", "Прикордонники обстріляли контрабандистів біля села.", "Контрабандисти були обстріляні прикордонниками біля села."),
    ("ar", "أعلن رسميا الحزب انسحابه من الحكومة.", "أعلن الحزب رسميا انسحابه من الحكومة."),
    ("ar", "وصل أمس الوفد إلى الميناء القديم.", "وصل الوفد أمس إلى الميناء القديم."),
    ("en", "A train between Hull and Derby was late.", "A train between Derby and Hull was late."),
    ("en", "Ministers of Chile, Peru and Bolivia met.", "Ministers of Bolivia, Chile and Peru met."),
    ("en", "Nora Fell and Jim Dale won the prize.", "Jim Dale and Nora Fell won the prize."),
    ("ko", "폴란드와 리투아니아 장관이 만났다.", "리투아니아와 폴란드 장관이 만났다."),
    ("de", "Gespräche zwischen Polen und Litauen begannen.", "Gespräche zwischen Litauen und Polen begannen."),
    ("ar", "زار الحزب والنقابة المصنع القديم.", "زار النقابة والحزب المصنع القديم."),
    ("pl", "W taksówkę na moście uderzył autobus.", "Autobus uderzył w taksówkę na moście."),
    ("tr", "Kamyona durakta minibüs çarptı.", "Minibüs durakta kamyona çarptı."),
    ("ko", "트럭이 택시를 들이받았다.", "택시를 트럭이 들이받았다."),
]  # fmt: skip


@pytest.mark.parametrize(("language", "before", "after", "kind"), TOLD)
def test_words_exchanged_say_something_else(language: str, before: str, after: str, kind: str) -> None:
    assert kind in kinds(before, after, language)
    assert kind in kinds(after, before, language)


@pytest.mark.parametrize(("language", "before", "after"), UNTOLD)
def test_words_moved_say_the_same(language: str, before: str, after: str) -> None:
    told = kinds(before, after, language) | kinds(after, before, language)
    assert not told & {"number", "date", "name", "scope", "negation"}
