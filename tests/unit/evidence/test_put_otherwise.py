"""A sentence put altogether otherwise keeps its figures, days and names; what another figure counts now, and words that only look like dates or names, are told as what they are."""

from __future__ import annotations

import pytest

from tests.told import facts, kinds

SAME = [
    ("en", "Rivera has now taken 14 wickets in nine matches since moving from Kent in July.", "In nine outings after his July switch from Kent, Rivera has removed batsmen 14 times."),
    ("en", "The ferry link will end on 3 May, saving the county £410,000 a year.", "On 3 May the county is to drop its ferry, which trims £410,000 from annual spending."),
    ("en", "Welsh poet Nia Prosser was chosen for Cold Harbour, issued by Seren in June.", "The shortlist has Cold Harbour by Nia Prosser of Wales, which Seren brought out in June."),
    ("de", "Jonas Wind erhöhte in der 54. Minute nach einem Konter zum Endstand.", "Nach schnellem Gegenstoß gelang Jonas Wind in Minute 54 der letzte Treffer der Partie."),
    ("fr", "Selon la préfecture, 310 habitants ont dû quitter Arques dans la nuit.", "Dans la nuit, la commune d'Arques a vu partir 310 personnes, indique la préfecture."),
    ("es", "El incendio ha arrasado 2.300 hectáreas en Tábara, donde trabajan siete brigadas.", "Siete equipos luchan contra las llamas en Tábara, con cerca de 2.300 hectáreas quemadas ya."),
    ("nl", "Wethouder Jan Mulder had 6,2 miljoen euro voor de brug gereserveerd en blijft optimistisch.", "Voor de brug lag 6,2 miljoen klaar; aan optimisme ontbreekt het wethouder Jan Mulder hoe dan ook weinig."),
    ("nl", "In Utrecht vroegen vorig jaar 900 studenten een kamer aan via de gemeente.", "Vorig jaar meldden zich 900 Utrechtse studenten bij het stadhuis voor woonruimte."),
    ("pl", "Robotnicy z „Wolności” podpisali ugodę i szykują na 7 maja festyn.", "Na 7 maja „Wolność” organizuje piknik, ponieważ porozumienie wreszcie zawarto z szefami."),
    ("uk", "Потяг №14 Львів – Рахів запізнюється на три години.", "На три години затримається прибуття поїзда №14 зі Львова до Рахова."),
    ("uk", "На ремонт мосту на Солонцевому виділили 3,4 млн грн, роботи почнуть у травні.", "До Солонцевого взялися в травні: там дорожники мають освоїти 3,4 млн грн."),
    ("ko", "추가 장비는 7일 도착한다.", "장비 추가 물량은 7일에 들어온다."),
    ("ko", "주민은 반대했다.", "주민도 반대했다."),
    ("ko", "시장은 답하지 않았다.", "시장도 답하지 않았다."),
    ("zh", "关停后，学校每年可节省约90万元。", "关停后，学校每年能节省约90万元。"),
    ("pt", "A escola tem 300 alunos.", "A escola possui 300 alunos."),
    ("it", "Il biglietto costa tra 10 e 20 euro.", "Il biglietto costa fra 10 e 20 euro."),
    ("de", "Der Verein hat für sie 20 Plätze frei.", "Der Verein hält für sie 20 Plätze frei."),
]  # fmt: skip

CHANGED = [
    # What another figure counts now.
    ("en", "Rivera took 14 wickets in 19 matches since July.", "Rivera played 14 matches and took 19 wickets since July.", {"number"}),
    ("en", "Rivera has taken 14 wickets in 19 matches since leaving Kent.", "In 14 outings after quitting Kent the bowler has got 19 wickets.", {"number"}),
    ("fr", "La ville compte 12 écoles pour 31 crèches.", "La ville compte 12 crèches, et l'on y trouve 31 écoles.", {"number"}),
    ("de", "Das Feuer zerstörte 12 Häuser und 40 Autos.", "Das Feuer zerstörte 12 Autos, und 40 Häuser brannten auch.", {"number"}),
    # A figure, a unit, a name or a negation in a sentence put altogether otherwise.
    ("en", "The ferry link will end on 3 May, saving the county £410,000 a year.", "On 3 May the county is to drop its ferry, which trims £480,000 from annual spending.", {"number"}),
    ("en", "The ferry link will end on 3 May, saving the county £410,000 a year.", "On 8 May the county is to drop its ferry, which trims £410,000 from annual spending.", {"date"}),
    ("en", "The wall stretches for 40 miles along the river.", "Along its bank runs a barrier 40 kilometres in length.", {"unit"}),
    ("en", "Welsh poet Nia Prosser was chosen for Cold Harbour, issued by Seren in June.", "The shortlist has Cold Harbour by Mair Griffith of Wales, which Seren brought out in June.", {"name"}),
    ("fr", "Selon la préfecture, 310 habitants ont dû quitter Arques dans la nuit.", "Dans la nuit, la commune de Wizernes a vu partir 310 personnes, indique la préfecture.", {"name"}),
    ("nl", "In Utrecht vroegen vorig jaar 900 studenten een kamer aan via de gemeente.", "Vorig jaar meldden zich 900 Groningse studenten bij het stadhuis voor woonruimte.", {"name"}),
    ("de", "Der Minister hat den Bericht am Montag gelesen.", "Am Montag bekam das Ministerium keinen Bericht zu sehen.", {"negation"}),
    ("uk", "Потяг №14 Львів – Рахів запізнюється на три години.", "На три години затримається прибуття поїзда №14 зі Львова до Чопа.", {"name"}),
    # Provinces and islands are places still.
    ("ko", "강원도 산불이 번졌다.", "경상북도 산불이 번졌다.", {"name"}),
    ("ko", "연평도에서 포격이 있었다.", "백령도에서 포격이 있었다.", {"name"}),
    # Short names of months are dates in their own language and beside a year.
    ("tr", "Rapor 3 Tem 2024 tarihli.", "Rapor 4 Tem 2024 tarihli.", {"date"}),
    ("hr", "Izvješće od 3. tra. 2024.", "Izvješće od 4. tra. 2024.", {"date"}),
    ("uk", "Промову виголосив Петро Толстого сину.", "Промову виголосив Петро Іваненка сину.", {"name"}),
]  # fmt: skip


@pytest.mark.parametrize(("language", "before", "after"), SAME)
def test_the_same_facts_put_otherwise_are_no_others(language: str, before: str, after: str) -> None:
    assert not facts(before, after, language)
    assert not facts(after, before, language)


@pytest.mark.parametrize(("language", "before", "after", "told"), CHANGED)
def test_another_fact_is_told_however_the_sentence_is_put(
    language: str, before: str, after: str, told: set[str]
) -> None:
    assert told <= kinds(before, after, language)
    assert told <= kinds(after, before, language)
