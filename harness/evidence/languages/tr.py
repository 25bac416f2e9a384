"""Turkish. Negation stands inside the verb (gitti, gitmedi): `harness.evidence.flips` sees it; here only the words of their own."""

from harness.evidence.languages.calendar import months, weekdays
from harness.evidence.languages.language import Language

# What of a number is whose or of what: on altısı, yedisine, üçünden. Not those that are other words: biri, onu, yüzü.
_VALUES = (2, 3, 4, 5, 6, 7, 8, 9, 20, 30, 40, 50, 60, 70, 80, 90)
_OWN_LIST = (
    "ikisi üçü dördü beşi altısı yedisi sekizi dokuzu yirmisi otuzu kırkı ellisi altmışı yetmişi sekseni doksanı"
)
_TO_LIST = "ikiye üçe dörde beşe altıya yediye sekize dokuza yirmiye otuza kırka elliye altmışa yetmişe seksene doksana"
_FROM_LIST = "ikiden üçten dörtten beşten altıdan yediden sekizden dokuzdan yirmiden otuzdan kırktan elliden altmıştan yetmişten seksenden doksandan"


def _numerals(plain: dict[float, str]) -> dict[float, str]:
    """The numerals with their endings."""
    found = dict(plain)
    for value, own, to, away in zip(_VALUES, _OWN_LIST.split(), _TO_LIST.split(), _FROM_LIST.split(), strict=True):
        close, wide = own[-1], "a" if own[-1] in "ıu" else "e"
        cases = [f"{own}n{end}" for end in (wide, close, f"{close}n", f"d{wide}", f"d{wide}n")]
        found[value] = "|".join((found[value], own, *cases, to, away))
    return found


LANGUAGE = Language(
    code="tr",
    script="latin",
    numerals=_numerals({0: "sıfır", 1: "bir", 2: "iki|ikide|ikisi|çift", 3: "üç|üçte", 4: "dört|dörtte", 5: "beş|beşte", 6: "altı|altıda", 7: "yedi|yedide", 8: "sekiz|sekizde", 9: "dokuz|dokuzda", 10: "on|onda", 20: "yirmi", 30: "otuz", 40: "kırk", 50: "elli", 60: "altmış", 70: "yetmiş", 80: "seksen", 90: "doksan", 1.5: "bir buçuk", 1 / 3: "üçte biri|üçte birini|üçte bir", 2 / 3: "üçte ikisi|üçte ikisini", 0.75: "dörtte üçü|dörtte üçünü", 0.25: "dörtte biri|dörtte birini", 0.2: "beşte biri|beşte birini"}),
    ordinals={1: "birinci|ilk", 2: "ikinci", 3: "üçüncü", 4: "dördüncü", 5: "beşinci", 6: "altıncı", 7: "yedinci", 8: "sekizinci", 9: "dokuzuncu", 10: "onuncu", 11: "on birinci", 12: "on ikinci", 13: "on üçüncü", 14: "on dördüncü", 15: "on beşinci", 16: "on altıncı", 17: "on yedinci", 18: "on sekizinci", 19: "on dokuzuncu", 20: "yirminci", 0.25: "çeyrek"},
    multipliers={12: "düzine", 100: "yüz|yüzlerce", 1e3: "bin|binlerce", 1e6: "milyon*|mn", 1e9: "milyar*|mlr", 1e12: "trilyon*"},
    months=months("tr"),
    weekdays=weekdays("tr"),
    relative_days={0: "bugün", -1: "dün", 1: "yarın", -2: "evvelsi gün|önceki gün"},
    date_words={"dawn": "şafak*|gün doğumu*|gün ağarırken", "dusk": "gün batımı*|gün batarken|alacakaranlık*", "week -1": "geçen hafta|geçtiğimiz hafta|önceki hafta", "week 0": "bu hafta", "week 1": "gelecek hafta|önümüzdeki hafta|haftaya", "month -1": "geçen ay|geçtiğimiz ay", "month 0": "bu ay", "month 1": "gelecek ay|önümüzdeki ay", "year -1": "geçen yıl|geçtiğimiz yıl", "year -2": "önceki yıl|bir önceki yıl|evvelki yıl|önceki sene", "year 0": "bu yıl", "year 1": "gelecek yıl|önümüzdeki yıl", "night": "gece|geceleyin|gecesi", "morning": "sabah|sabahı", "afternoon": "öğleden sonra", "evening": "akşam|akşamı", "noon": "öğle|öğlen", "midnight": "gece yarısı", "weekend": "hafta sonu", "spring": "ilkbahar*|bahar*", "summer": "yaz aylarında|yazın", "autumn": "sonbahar*", "winter": "kışın|kış"},
    units={"percentage points": "yüzde puan|puan", "percent": "yüzde", "USD": "dolar*", "EUR": "euro*|avro*", "GBP": "sterlin", "RUB": "ruble", "TRY": "lira*|tl", "km": "km|kilometre*", "mi": "mil", "cm": "santimetre*|santim*", "mm": "milimetre*", "m": "metre*", "kg": "kg|kilogram*|kilo", "t": "ton", "ha": "hektar*", "minutes": "dakika*", "hours": "saat*", "days": "gün|gündür|günlük", "weeks": "hafta", "months": "ay", "years": "yıl|yıldır|yıllık", "times": "kez|kere|kat", "generals": "general*", "officers": "subay*", "civilians": "sivil*", "prisoners": "esir*|tutsak*|mahkum*", "soldiers": "asker|askerler*|askeri|askerin|askerleri", "workers": "işçi*", "ships": "gemi*", "aircraft": "uçak|uçaklar*", "tanks": "tank|tanklar*", "drones": "insansız hava arac*|iha", "missiles": "füze*", "people": "kişi*|insan*"},
    scopes={"killed+wounded": "ölü ve yaralı|ölü veya yaralı|kayıplar", "killed": "öldü*|ölü|öldürül*|hayatını kaybe*|ölüm*|can kaybı", "wounded": "yaralan*|yaralı*", "captured": "yakalan*|esir alın*|gözaltın*", "missing": "kayıp|kayboldu", "sent": "gönder*|konuşlandır*", "arrived": "ulaştı|vardı|geldi", "fled": "tahliye*|kaçtı"},
    negations={"not": "değil*|yok|yoktu|hayır", "nobody": "hiçbir|hiç kimse|kimse|hiç", "never": "asla", "without": "olmadan|olmaksızın", "unhurt": "sağ salim|yara almadan", "un-": "doğrulanmamış|bilinmeyen|imkansız|imkânsız|yanlış|asılsız|yasadışı|yasa dışı|geçersiz", "no longer": "artık değil", "not yet": "henüz değil"},
    quantifiers={"some": "bazı|bazıları|kimi", "all": "tüm|bütün|hepsi|her|tamamı|tümü", "most": "çoğu|çoğunluğu|çoğunluk", "few": "az|az sayıda", "several": "birkaç|birçok", "many": "çok|çok sayıda", "half": "yarısı|yarım", "only": "sadece|yalnızca|yalnız", "nearly": "neredeyse", "always": "her zaman|daima", "often": "sık sık", "more": "daha fazla", "less": "daha az"},
    comparators={"at least": "en az|asgari", "at most": "en fazla|en çok", "about": "yaklaşık|aşağı yukarı|civarında|tahminen", "nearly": "neredeyse", "exactly": "tam"},
    after={"more than": "den fazla|dan fazla|ten fazla|tan fazla|ı aşkın|i aşkın|aşkın|den çok|dan çok|üzerinde", "less than": "den az|dan az|ten az|tan az|altında", "about": "civarında|kadar"},
    modality={"may": "olabilir|belki|muhtemel", "must": "zorunda|gerek*|şart", "expected": "bekleni*|planlanı*|planlıyor", "likely": "muhtemelen|büyük ihtimalle", "alleged": "iddia edilen|sözde|güya", "if": "eğer"},
    attribution={"said": "söyledi*|dedi|açıkladı*|belirtti*|kaydetti*|duyurdu*|ifade etti*|bildirdi*|ekledi", "reported": "haber verdi|yazdı|aktardı", "confirmed": "doğruladı*|onayladı*|teyit etti*|itiraf etti*|kabul etti*|doğruluyor*|kabul ediyor*", "denied": "yalanladı*|reddetti*|inkar etti*|yalanlıyor*|reddediyor*|inkar ediyor*", "claimed": "iddia etti*|öne sürdü*|savundu*", "according to": "göre", "estimated": "tahmin*", "warned": "uyardı*"},
    senses={"degree:part": "kısmen", "degree:full": "tamamen|bütünüyle", "stage:last": "kesin|nihai", "stage:first": "geçici", "force:order": "emretti|emrediyor|zorunlu kıldı", "force:advise": "tavsiye etti|tavsiye ediyor|önerdi|öneriyor", "rise:up": "yükseltti|yükselt*|arttı|artış|yükseldi|artıyor|yükseliyor|artırdı|yükseliş|büyüdü", "rise:down": "indirdi|azalttı|azaldı|azalış|düştü|düşüyor|azalıyor|düşürdü|düşüş|küçüldü|geriledi", "win:win": "kazandı|zafer|yendi", "win:lose": "kaybetti|yenilgi|yenildi", "time:before": "önce|öncesinde", "time:after": "sonra|sonrasında", "accept:yes": "kabul etti|onayladı|destekledi|izin verdi|destekliyor|kabul edildi|onaylandı|kabul etmişti", "accept:no": "reddetti|yasakladı|karşı çıktı|kınadı|engelledi|reddedildi|yasaklandı", "life:alive": "canlı|sağ|hayatta", "life:dead": "ölü", "open:open": "açıldı|açtı|açık|açılacak|açılıyor", "open:closed": "kapandı|kapattı|kapatıldı|kapalı|kapanacak|kapanıyor", "start:start": "başladı|başlattı|başlıyor", "start:end": "son verdi|son erdi|bitti|sona erdi|bitirdi|durdurdu", "guilt:guilty": "suçlu|mahkumiyet|mahkûmiyet|mahkum|mahkûm|suçlu bulundu", "guilt:innocent": "suçsuz|masum|beraat|beraatine|aklandı|aklanma", "dir:north": "kuzey*", "dir:south": "güney*", "dir:east": "doğusunda|doğu", "dir:west": "batı*", "sex:m": "erkek*", "sex:f": "kadın*", "enter:in": "girdi", "enter:out": "çıktı|ayrıldı", "success:yes": "başarılı*", "success:no": "başarısız*"},
    not_tokens="yalnızca değil|sadece değil|bir tek",
    function="hem gerek ve ile bir bu şu o da de ki için gibi kadar ama fakat ancak veya ya olarak olan oldu olduğunu olduğu daha en çok her ne nasıl neden sonra önce göre ise mi mı mu mü değil var yok tarafından üzerine karşı onun onlar biz siz ben sen kendi arasında",
    starters="polis polise polisten polise tanık tanıklar tanıklara görgü doktorlar kar dolu yağmur fırtına sis don sel yangın deprem kuraklık esnaf vatandaş vatandaşlar halk öğretmen doktor öğrenci işçi memur yolcu sürücü aile ekipler itfaiye jandarma zabıta belediye valilik savcılık mahkeme evet hayır çok pek az bazı birçok birkaç hemen belki yetkililer uzmanlar gözlemciler tanıklar kaynaklar askerler hükümet cumhurbaşkanı bakan bakanlık sözcü polis fotoğraflar görüntüler belgeler büyük güzel kötü zor kolay iyi yeni eski sürpriz beklenen beklenmedik tam hep hiç bugün dün yarın şimdi artık sadece yalnızca bütün tüm herkes kimse hiçbir ayrıca böyle öyle burada orada bunun bunu buna onu ona bana beni benim bizim bizi bize sizin maalesef ne yazık teşekkürler lütfen gerçekten kesinlikle aslında önemli son ilk ikinci gelecek geçen",
    not_names="lar|ler|ları|leri|mak|mek|ması|mesi|lık|lik|luk|lük",
)  # fmt: skip
