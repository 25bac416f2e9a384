"""Two figures, two things counted or two places that changed places in a sentence never go unseen, whatever they are, and their mere order never alarms."""

from __future__ import annotations

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from harness.evidence.difference import difference

# One sentence each: a and b numbers, u and v what they count, p and q where.
_FRAMES = {
    "en": "The storm damaged {a} {u} in {p} and later {b} {v} in {q}.",
    "de": "Der Sturm beschädigte {a} {u} in {p} und später {b} {v} in {q}.",
    "fr": "La tempête a touché {a} {u} à {p} puis {b} {v} à {q}.",
    "es": "La tormenta dañó {a} {u} en {p} y después {b} {v} en {q}.",
    "it": "La tempesta ha colpito {a} {u} a {p} e poi {b} {v} a {q}.",
    "pt": "A tempestade atingiu {a} {u} em {p} e depois {b} {v} em {q}.",
    "nl": "De storm trof {a} {u} in {p} en later {b} {v} in {q}.",
    "pl": "Burza zniszczyła {a} {u} w {p}, a potem {b} {v} w {q}.",
    "uk": "Буря пошкодила {a} {u} у {p}, а потім {b} {v} у {q}.",
    "ru": "Буря повредила {a} {u} в {p}, а затем {b} {v} в {q}.",
    "tr": "Fırtına {p} kentinde {a} {u}, sonra {q} kentinde {b} {v} vurdu.",
}
_THINGS = {
    "en": ["boats", "houses", "lorries", "bridges"], "de": ["Boote", "Häuser", "Lastwagen", "Brücken"], "fr": ["bateaux", "maisons", "camions", "ponts"], "es": ["barcos", "casas", "camiones", "puentes"],
    "it": ["barche", "case", "camion", "ponti"], "pt": ["barcos", "casas", "pontes", "carros"], "nl": ["boten", "huizen", "bruggen", "schuren"], "pl": ["łodzi", "domów", "mostów", "stodół"], "uk": ["човнів", "будинків", "мостів", "вантажівок"],
    "ru": ["лодок", "домов", "мостов", "грузовиков"], "tr": ["tekneyi", "evi", "kamyonu", "köprüyü"],
}  # fmt: skip
_PLACES = {
    "en": ["Leeds", "York", "Hull", "Bristol"], "de": ["Kassel", "Fulda", "Bremen", "Erfurt"], "fr": ["Nantes", "Lille", "Rennes", "Brest"], "es": ["Murcia", "Sevilla", "Burgos", "Toledo"], "it": ["Padova", "Verona", "Parma", "Pisa"],
    "pt": ["Braga", "Faro", "Coimbra", "Évora"], "nl": ["Breda", "Zwolle", "Utrecht", "Leiden"], "pl": ["Toruniu", "Gdańsku", "Krakowie", "Lublinie"], "uk": ["Полтаві", "Сумах", "Києві", "Львові"], "ru": ["Омске", "Томске", "Туле", "Казани"], "tr": ["Bursa", "Konya", "Adana", "Sivas"],
}  # fmt: skip


@pytest.mark.parametrize("exchanged", ["ab", "uv", "pq"])
@settings(max_examples=60)
@given(data=st.data())
def test_two_that_changed_places_are_told(exchanged: str, data: st.DataObject) -> None:
    language = data.draw(st.sampled_from(sorted(_FRAMES)))
    a, b = data.draw(st.lists(st.integers(2, 900), min_size=2, max_size=2, unique=True))
    u, v = data.draw(st.lists(st.sampled_from(_THINGS[language]), min_size=2, max_size=2, unique=True))
    p, q = data.draw(st.lists(st.sampled_from(_PLACES[language]), min_size=2, max_size=2, unique=True))
    words = {"a": a, "b": b, "u": u, "v": v, "p": p, "q": q}
    one, other = exchanged
    before = _FRAMES[language].format(**words)
    after = _FRAMES[language].format(**{**words, one: words[other], other: words[one]})
    found = difference(before, after, language)
    assert found.critical, (before, after, found.changes)
