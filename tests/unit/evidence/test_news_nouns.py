"""Sentences that begin with a common noun of the news, and ones that begin with a name, in languages without a list of words."""

from __future__ import annotations

import pytest

from harness.evidence.answer import answer
from harness.evidence.news_nouns import news_noun
from harness.evidence.plain import read_plain
from harness.model.registry import TextQuote

_FACTS = {"number", "date", "name", "negation"}


def kinds(language: str, before: str, after: str) -> set[str]:
    """The kinds of what is told between two sentences."""
    return {c.kind.value for c in answer(read_plain(after, language=language), TextQuote(exact=before)).changes}


@pytest.mark.parametrize(
    ("language", "before", "after"),
    [
        ("cs", "Most nebude otevřen před pátkem v 18 hodin.", "Silniční most nebude otevřen před pátkem v 18 hodin."),
        ("cs", "Firma propustí 120 lidí do konce roku.", "Podnik propustí 120 lidí do konce roku."),
        ("fi", "Tie ei aukea ennen perjantaita kello 18.", "Maantie ei aukea ennen perjantaita kello 18."),
        ("fi", "Yhtiö irtisanoo 120 työntekijää vuoden loppuun mennessä.", "Yritys irtisanoo 120 työntekijää vuoden loppuun mennessä."),
        ("sv", "Bolaget säger upp 120 anställda före årsskiftet.", "Företaget säger upp 120 anställda före årsskiftet."),
        ("sv", "Bron öppnas inte före fredag klockan 18.", "Vägbron öppnas inte före fredag klockan 18."),
        ("da", "Virksomheden fyrer 120 medarbejdere inden årets udgang.", "Selskabet fyrer 120 medarbejdere inden årets udgang."),
        ("no", "Selskapet sier opp 120 ansatte før årsskiftet.", "Bedriften sier opp 120 ansatte før årsskiftet."),
        ("it", "Residenti del quartiere hanno bloccato il viale per due ore.", "Abitanti del quartiere hanno bloccato il viale per due ore."),
        ("pt", "Moradores do bairro bloquearam a avenida por duas horas.", "Residentes do bairro bloquearam a avenida por duas horas."),
        ("ru", "Компания уволит 120 человек до конца года.", "Фирма уволит 120 человек до конца года."),
        ("ru", "Мост не откроют раньше пятницы.", "Переправу не откроют раньше пятницы."),
        ("uk", "Компанія звільнить 120 працівників до кінця року.", "Підприємство звільнить 120 працівників до кінця року."),
        ("uk", "Міст не відкриють раніше п'ятниці.", "Автомобільний міст не відкриють раніше п'ятниці."),
        ("hu", "Cégünk 120 embert bocsát el az év végéig.", "Vállalatunk 120 embert bocsát el az év végéig."),
        ("ro", "Compania va concedia 120 de oameni până la sfârșitul anului.", "Firma va concedia 120 de oameni până la sfârșitul anului."),
        ("tr", "Şirket yıl sonuna kadar 120 kişiyi işten çıkaracak.", "Firma yıl sonuna kadar 120 kişiyi işten çıkaracak."),
        ("tr", "Köprü cuma gününden önce açılmayacak.", "Karayolu köprüsü cuma gününden önce açılmayacak."),
        ("el", "Εταιρεία θα απολύσει 120 εργαζόμενους ως το τέλος του έτους.", "Επιχείρηση θα απολύσει 120 εργαζόμενους ως το τέλος του έτους."),
        ("id", "Perusahaan akan memecat 120 karyawan sebelum akhir tahun.", "Firma akan memecat 120 karyawan sebelum akhir tahun."),
        ("hr", "Tvrtka će otpustiti 120 radnika do kraja godine.", "Kompanija će otpustiti 120 radnika do kraja godine."),
        ("sk", "Firma prepustí 120 ľudí do konca roka.", "Spoločnosť prepustí 120 ľudí do konca roka."),
        ("bg", "Компанията ще уволни 120 души до края на годината.", "Фирмата ще уволни 120 души до края на годината."),
        ("sr", "Компанија ће отпустити 120 радника до краја године.", "Фирма ће отпустити 120 радника до краја године."),
        ("lt", "Bendrovė atleis 120 darbuotojų iki metų pabaigos.", "Įmonė atleis 120 darbuotojų iki metų pabaigos."),
        ("et", "Ettevõte koondab 120 töötajat aasta lõpuks.", "Firma koondab 120 töötajat aasta lõpuks."),
        ("lv", "Uzņēmums atlaidīs 120 darbiniekus līdz gada beigām.", "Kompānija atlaidīs 120 darbiniekus līdz gada beigām."),
        ("sv", "Räddningstjänsten fick larmet strax efter klockan 14.", "Brandkåren fick larmet strax efter klockan 14."),
        ("sv", "Lärare och elever lämnade skolan på tisdagen.", "Personal och elever lämnade skolan på tisdagen."),
        ("da", "Beboerne måtte forlade husene natten til søndag.", "Naboerne måtte forlade husene natten til søndag."),
        ("nb", "Innbyggerne måtte forlate husene natt til søndag.", "Beboerne måtte forlate husene natt til søndag."),
        ("fi", "Asukkaat joutuivat poistumaan taloista sunnuntain vastaisena yönä.", "Talojen asukkaat joutuivat poistumaan sunnuntain vastaisena yönä."),
        ("fi", "Ministeriö antaa 12 miljoonaa euroa.", "Hallitus antaa 12 miljoonaa euroa."),
        ("cs", "Obyvatelé museli opustit domy v noci na neděli.", "Lidé museli opustit domy v noci na neděli."),
        ("cs", "Vedení podniku jednalo s odbory tři hodiny.", "Ředitelé podniku jednali s odbory tři hodiny."),
        ("sk", "Vodiči musia počítať so zdržaním 20 minút.", "Šoféri musia počítať so zdržaním 20 minút."),
        ("tr", "Sürücüler 20 dakika bekledi.", "Şoförler 20 dakika bekledi."),
        ("el", "Οδηγοί και επιβάτες περίμεναν 20 λεπτά.", "Επιβάτες και οδηγοί περίμεναν 20 λεπτά."),
        ("el", "Κάτοικοι της περιοχής έκλεισαν τον δρόμο.", "Πολίτες της περιοχής έκλεισαν τον δρόμο."),
        ("hu", "Tanárok és diákok vonultak utcára kedden.", "Diákok és tanárok vonultak utcára kedden."),
        ("ro", "Locuitorii au părăsit casele duminică noaptea.", "Oamenii au părăsit casele duminică noaptea."),
        ("ro", "Șoferii au așteptat 20 de minute.", "Conducătorii auto au așteptat 20 de minute."),
        ("id", "Warga meninggalkan rumah pada Minggu malam.", "Penduduk meninggalkan rumah pada Minggu malam."),
        ("hr", "Stanovnici su napustili kuće u noći na nedjelju.", "Mještani su napustili kuće u noći na nedjelju."),
        ("sl", "Prebivalci so zapustili hiše v noči na nedeljo.", "Krajani so zapustili hiše v noči na nedeljo."),
        ("bg", "Жителите напуснаха къщите в нощта срещу неделя.", "Хората напуснаха къщите в нощта срещу неделя."),
        ("lt", "Gyventojai paliko namus naktį į sekmadienį.", "Žmonės paliko namus naktį į sekmadienį."),
        ("lv", "Iedzīvotāji pameta mājas naktī uz svētdienu.", "Cilvēki pameta mājas naktī uz svētdienu."),
        ("et", "Elanikud lahkusid kodudest ööl vastu pühapäeva.", "Inimesed lahkusid kodudest ööl vastu pühapäeva."),
        ("uk", "Мешканці залишили будинки в ніч на неділю.", "Жителі залишили будинки в ніч на неділю."),
        ("ru", "Жители покинули дома в ночь на воскресенье.", "Люди покинули дома в ночь на воскресенье."),
        ("it", "Automobilisti in coda per venti minuti.", "Conducenti in coda per venti minuti."),
        ("pt", "Pais e alunos saíram à rua na terça-feira.", "Alunos e pais saíram à rua na terça-feira."),
    ],
)  # fmt: skip
def test_another_common_noun_at_the_beginning_is_no_other_name(language: str, before: str, after: str) -> None:
    assert not kinds(language, before, after) & _FACTS


@pytest.mark.parametrize(
    ("language", "before", "after"),
    [
        ("cs", "Praha propustí 120 lidí do konce roku.", "Brno propustí 120 lidí do konce roku."),
        ("fi", "Nokia irtisanoo 120 työntekijää vuoden loppuun mennessä.", "Kone irtisanoo 120 työntekijää vuoden loppuun mennessä."),
        ("sv", "Volvo säger upp 120 anställda före årsskiftet.", "Scania säger upp 120 anställda före årsskiftet."),
        ("ru", "Газпром уволит 120 человек до конца года.", "Роснефть уволит 120 человек до конца года."),
        ("uk", "Харків отримає 120 автобусів до кінця року.", "Полтава отримає 120 автобусів до кінця року."),
        ("tr", "Türkiye yıl sonuna kadar 120 kişiyi işe alacak.", "Bulgaristan yıl sonuna kadar 120 kişiyi işe alacak."),
        ("sv", "Handelsbanken säger upp 120 anställda före årsskiftet.", "Swedbank säger upp 120 anställda före årsskiftet."),
        ("sv", "Vattenfall säger upp 120 anställda före årsskiftet.", "Ericsson säger upp 120 anställda före årsskiftet."),
        ("sv", "Riksbanken höjer räntan med 0,25 procentenheter.", "Finansinspektionen höjer räntan med 0,25 procentenheter."),
        ("sv", "Göteborg får 120 nya bussar.", "Malmö får 120 nya bussar."),
        ("sv", "Andersson fick 120 röster.", "Lindgren fick 120 röster."),
        ("da", "Novo ansætter 120 medarbejdere.", "Lego ansætter 120 medarbejdere."),
        ("da", "Aarhus får 120 nye busser.", "Odense får 120 nye busser."),
        ("da", "Jensen fik 120 stemmer.", "Hansen fik 120 stemmer."),
        ("nb", "Equinor sier opp 120 ansatte.", "Hydro sier opp 120 ansatte."),
        ("nb", "Bergen får 120 nye busser.", "Trondheim får 120 nye busser."),
        ("nb", "Berg fikk 120 stemmer.", "Dahl fikk 120 stemmer."),
        ("fi", "Virtanen sai 120 ääntä.", "Korhonen sai 120 ääntä."),
        ("fi", "Tampere saa 120 uutta bussia.", "Turku saa 120 uutta bussia."),
        ("fi", "Koskinen johtaa ryhmää vuodesta 2020.", "Laaksonen johtaa ryhmää vuodesta 2020."),
        ("fi", "Fortum vähentää 120 työpaikkaa.", "Neste vähentää 120 työpaikkaa."),
        ("cs", "Novák získal 120 hlasů.", "Dvořák získal 120 hlasů."),
        ("cs", "Novotná získala 120 hlasů.", "Svobodová získala 120 hlasů."),
        ("cs", "Ostrava získá 120 autobusů.", "Olomouc získá 120 autobusů."),
        ("cs", "Škoda vyrobí 120 tisíc vozů.", "Tatra vyrobí 120 tisíc vozů."),
        ("sk", "Žilina získa 120 autobusov.", "Trnava získa 120 autobusov."),
        ("sk", "Horváth získal 120 hlasov.", "Kováč získal 120 hlasov."),
        # Families that are called by such a noun.
        ("es", "Iglesias recibió 120 votos.", "Moreno recibió 120 votos."),
        ("es", "Puente anunció 120 trenes.", "Sánchez anunció 120 trenes."),
        ("it", "Chiesa ha segnato due gol.", "Barella ha segnato due gol."),
        ("it", "Ponte ha ricevuto 120 voti.", "Bianchi ha ricevuto 120 voti."),
        ("fr", "Rivière a reçu 120 voix.", "Dupuis a reçu 120 voix."),
        ("hr", "Novak je dobio 120 glasova.", "Babić je dobio 120 glasova."),
        ("hu", "Katona 120 szavazatot kapott.", "Bíró 120 szavazatot kapott."),
        ("et", "Mets sai 120 häält.", "Mägi sai 120 häält."),
        ("da", "Skov fik 120 stemmer.", "Bjerg fik 120 stemmer."),
        ("sv", "Berg fick 120 röster.", "Strand fick 120 röster."),
        ("nb", "Strand fikk 120 stemmer.", "Storm fikk 120 stemmer."),
        ("fi", "Järvi sai 120 ääntä.", "Ranta sai 120 ääntä."),
        ("tr", "Çiftçi 120 oy aldı.", "Savcı 120 oy aldı."),
        ("ru", "Новак получил 120 голосов.", "Малкин получил 120 голосов."),
        ("uk", "Новак отримав 120 голосів.", "Старков отримав 120 голосів."),
        ("bg", "Новак получи 120 гласа.", "Горанов получи 120 гласа."),
        ("cs", "Rybář získal 120 hlasů.", "Pekař získal 120 hlasů."),
        ("sl", "Kmet je dobil 120 glasov.", "Gorenc je dobil 120 glasov."),
        ("tr", "Selin Ataman'ın romanı ödül aldı.", "Ceren Ataman'ın romanı ödül aldı."),
        ("tr", "Kent Şahin 120 oy aldı.", "Derya Şahin 120 oy aldı."),
        ("tr", "Yılmaz 120 oy aldı.", "Demir 120 oy aldı."),
        ("tr", "Ankara 120 otobüs alacak.", "İzmir 120 otobüs alacak."),
        ("tr", "Ülker 120 işçi alacak.", "Arçelik 120 işçi alacak."),
        ("el", "Παπαδόπουλος πήρε 120 ψήφους.", "Γεωργίου πήρε 120 ψήφους."),
        ("el", "Πάτρα θα πάρει 120 λεωφορεία.", "Λάρισα θα πάρει 120 λεωφορεία."),
        ("hu", "Kovács 120 szavazatot kapott.", "Szabó 120 szavazatot kapott."),
        ("hu", "Debrecen 120 buszt kap.", "Szeged 120 buszt kap."),
        ("ro", "Popescu a primit 120 de voturi.", "Ionescu a primit 120 de voturi."),
        ("ro", "Cluj va primi 120 de autobuze.", "Iași va primi 120 de autobuze."),
        ("pt", "Silva recebeu 120 votos.", "Santos recebeu 120 votos."),
        ("pt", "Braga vai receber 120 autocarros.", "Coimbra vai receber 120 autocarros."),
        ("it", "Rossi ha ricevuto 120 voti.", "Bianchi ha ricevuto 120 voti."),
        ("it", "Eni licenzierà 120 dipendenti.", "Enel licenzierà 120 dipendenti."),
        ("it", "Ferrari ha vinto la gara con 12 secondi.", "Conti ha vinto la gara con 12 secondi."),
        ("id", "Pertamina akan memecat 120 karyawan.", "Garuda akan memecat 120 karyawan."),
        ("id", "Widodo memperoleh 120 suara.", "Subianto memperoleh 120 suara."),
        ("hr", "Horvat je dobio 120 glasova.", "Kovačević je dobio 120 glasova."),
        ("hr", "Split će dobiti 120 autobusa.", "Rijeka će dobiti 120 autobusa."),
        ("sl", "Maribor bo dobil 120 avtobusov.", "Koper bo dobil 120 avtobusov."),
        ("sl", "Novak je dobil 120 glasov.", "Horvat je dobil 120 glasov."),
        ("bg", "Иванов получи 120 гласа.", "Петров получи 120 гласа."),
        ("bg", "Войнов получи 120 гласа.", "Градев получи 120 гласа."),
        ("bg", "Пловдив ще получи 120 автобуса.", "Варна ще получи 120 автобуса."),
        ("lt", "Kazlauskas gavo 120 balsų.", "Petrauskas gavo 120 balsų."),
        ("lt", "Kaunas gaus 120 autobusų.", "Klaipėda gaus 120 autobusų."),
        ("lv", "Ozols saņēma 120 balsis.", "Bērziņš saņēma 120 balsis."),
        ("et", "Tamm sai 120 häält.", "Saar sai 120 häält."),
        ("et", "Tartu saab 120 bussi.", "Pärnu saab 120 bussi."),
        ("sr", "Јовановић је добио 120 гласова.", "Петровић је добио 120 гласова."),
    ],
)  # fmt: skip
def test_another_name_at_the_beginning_is_told(language: str, before: str, after: str) -> None:
    assert "name" in kinds(language, before, after)


@pytest.mark.parametrize(
    ("word", "language"),
    [("vägbron", "sv"), ("bussen", "da"), ("maantie", "fi"), ("iskolák", "hu"), ("vállalatunk", "hu"), ("фирма", "sr"), ("компанија", "sr"), ("firmaer", "no")],
)  # fmt: skip
def test_compounds_doubled_letters_lengthened_vowels_and_another_alphabet(word: str, language: str) -> None:
    assert news_noun(word, language)


@pytest.mark.parametrize(("word", "language"), [("riksbanken", "sv"), ("handelsbanken", "sv"), ("войнов", "bg"), ("kovačević", "hr"), ("novák", "cs"), ("firma", "ja")])  # fmt: skip
def test_what_a_bank_or_a_family_is_called_is_none(word: str, language: str) -> None:
    assert not news_noun(word, language)
