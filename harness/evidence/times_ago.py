"""How long ago something was, and how long reading it takes, as pages write it in every language, in full or cut short: “před 6 h”, “3 год. тому”, “4 min branja”.

A figure and a unit stand in most; what needs none stands apart, as most lines have no figure.
"""

from __future__ import annotations

from harness.evidence.patterns import later

_N = r"(?:~\s?)?\d{1,3}\s?"
# Units by language, cut short or not, in any case; what stands before or behind the figure says that it is past.
_BEFORE = (
    (r"vor(?:\s(?:ca|etwa|rund)\.?)?", r"sek|min|std|stdn|h|tg|tagen?|wo|wochen?|mon|monaten?|j|jahren?"),
    (r"il y a(?:\s(?:environ|près de|plus de))?", r"s|sec|mn|min|h|j|jours?|sem|semaines?|mois|ans?"),
    (r"hace(?:\s(?:unos|unas|casi|más de))?", r"s|seg|min|h|hs|hrs|d|días?|sem|semanas?|mes|meses|años?"),
    (r"(?:há|faz)(?:\s(?:cerca de|quase|mais de))?", r"s|seg|min|h|hs|horas?|minutos?|d|dias?|sem|semanas?|mês|meses|anos?"),
    (r"fa", r"s|seg|min|h|hores|d|dies|setm|mesos|anys"),
    (
        r"(?:před|pred|prije|pre)",
        r"s|sek|min|minut(?:ami|ama|y|a|e|i|o)?|h|hod|hodinami?|hodín|hodinou|u|ur|ura|urami|uro|sat[ia]?|č|d|dny|dní|dni|dnevi|dan[ai]?|t|týd|týdny|týž|týždňami|ted|tednov?|tedni|tjedana?|nedelj[ae]|měs|mes|mj|měsíci?|mesiacmi|meseci|mjeseci?|mjeseca|r|roky|rokmi|leti|let|god|godin[ae]",
    ),
    (r"(?:пре|преди)", r"с|сек|м|мин|минут[аие]|ч|час[аове]*|сата?|сати|д|дн|дни|дана?|ден|дена|сед|седм|седмиц[аи]|недељ[ае]|мес|месец[аи]?|г|год|годин[аие]"),
    (r"acum", r"s|sec|min|h|ore|oră|z|zile|săpt|săptămâni|luni|ani"),
    (r"πριν(?:\sαπό)?", r"δ|δευτ|λ|λεπ|λεπτά|ώ|ω|ώρες|ώρα|ημ|ημέρες|μέρες|εβδ|εβδομάδες|μ|μήνες|χρόνια"),
    (r"pirms", r"s|sek|min|st|stundām|h|d|dn|dienām|ned|nedēļām|mēn|mēnešiem|g|gadiem"),
    (r"prieš", r"s|sek|min|val|h|d|dienas|sav|savaites|mėn|mėnesius|m|metus"),
    (r"(?:منذ|قبل)(?:\s(?:نحو|حوالي))?", r"ث|ثانية|ثوان[يٍ]?|ثواني|د|دق|دقيقة|دقائق|س|سا|ساعة|ساعات|ي|يوم|يوما|أيام|أسبوع|أسابيع|شهر|أشهر|سنة|سنوات"),
    (r"לפני(?:\s(?:כ-?))?", r"שנ['׳]?|שניות|דק['׳]?|דקות|דקה|ש['׳]|שע['׳]?|שעות|י['׳]|ימים|שב['׳]|שבועות|חוד['׳]|חודשים|שנים"),
    (r"cách đây(?:\s(?:khoảng|gần))?", r"giây|phút|p|giờ|h|tiếng|ngày|tuần|tháng|năm"),
)  # fmt: skip
_BEHIND = (
    (r"s|secs?|m|mins?|h|hrs?|d|w|wks?|mos?|y|yrs?", r"ago"),
    (r"s|sec|min|h|g|gg|giorn[oi]|sett|settiman[ae]|m|mes[ei]|ann[oi]", r"fa"),
    (r"s|seg|min|h|hs|d|dias?|sem|semanas?|mês|meses|anos?", r"atrás"),
    (r"s|sec|seconden|min|u|uur|d|dgn|dagen|wk|weken|mnd|maanden|j|jr|jaar", r"geleden"),
    (r"s|sek|min|g|godz|h|d|dni|tyg|tygodni\w*|mies|mies\w+|lat[a]?", r"temu"),
    (r"s|sec|min|h|ore|oră|z|zile|săpt|săptămâni|luni|ani", r"în urmă"),
    (r"mp|másodperccel|p|perccel|ó|órával|n|nappal|hét(?:tel)?|hónappal|évvel", r"ezelőtt|óta"),
    (r"sn|saniye|dk|dakika|sa|saat|g|gün|hf|hafta|ay|y|yıl", r"önce|evvel"),
    (r"с|сек|м|мин|ч|час|дн?|нед|мес|г|л|лет", r"назад"),
    (r"с|сек|х|хв|г|год|дн?|тиж|міс|р|рок\w+", r"тому(?:\sназад)?|назад"),
    (r"s|sek|min|t|tim|timmar|h|d|dgr|dagar|v|vk|veckor|mån|år", r"sed[ae]n"),
    (r"s|sek|min|t|timer|h|d|dage?|dager|u|uger|uker|md|mdr|mnd|måneder|år", r"sid[ae]n"),
    (r"s|sek|min|t|h|pv|päivää|vk|viikkoa|kk|kuukautta|v|vuotta", r"sitten"),
    (r"s|sek|min|t|h|tundi|p|päeva|näd|nädalat|k|kuud|a|aastat", r"tagasi|eest"),
    (r"ثانیه|ث|دقیقه|دق|د|ساعت|س|روز|هفته|ماه|سال", r"پیش|قبل"),
    (r"सेकंड|से\.?|मिनट|मि|घंटे|घंटा|घण्टे|घं|दिन|हफ्ते|सप्ताह|महीने|माह|साल|वर्ष", r"पहले|पूर्व"),
    (r"dtk|detik|mnt|menit|j|jam|hr|hari|mgg|minggu|bln|bulan|thn|tahun", r"(?:yang\s|yg\s)?lalu"),
    (r"giây|s|phút|p|ph|giờ|h|tiếng|ngày|tuần|tháng|năm", r"trước"),
)  # fmt: skip
_UNSPACED = (
    (r"วินาที|วิ|นาที|น\.|ชั่วโมง|ชม|วัน|สัปดาห์|เดือน|ปี", r"ที่แล้ว|ที่ผ่านมา|ก่อน|มาแล้ว"),
    (r"秒|分|時間|日|週間|[かヶヵカケ]月|秒钟|秒鐘|分钟|分鐘|[个個]?小[时時]|天|周|週|[个個]?星期|[个個]月", r"(?:之|以)?前"),
)  # fmt: skip
# Hungarian puts what is past into the unit's ending; a unit of one letter is no unit but before such a word.
_NORDIC = rf"(?<!\w)f[oö]r\s{_N}[^\W\d_]{{1,8}}\.?\s(?:sed[ae]n|sid[ae]n)(?!\w)"
_HUNGARIAN = r"(?<!\w)\d{1,3}\s?(?:mp-?e|másodperce|perce|p-?e|órája|ó-?ja|napja|hete|hónapja|éve)(?!\w)"
AGO = "|".join(
    [
        *(rf"(?<!\w)(?:{before})\s{_N}(?:{units})(?!\w)\.?" for before, units in _BEFORE),
        *(rf"(?<![\w.,]){_N}(?:{units})\.?\s?(?:{behind})(?![^\W\d_])" for units, behind in _BEHIND),
        *(rf"(?<![\d.,]){_N}(?:{units})\.?\s?(?:{behind})" for units, behind in _UNSPACED),
        _NORDIC,
        _HUNGARIAN,
    ]
)

# The same with the figure in words or as a unit written out, and what needs none: just now, il y a une heure, az önce.
_UNITS = (
    r"(?:s|sec|second|m|min|minute|h|hr|hour|day|week|month|year|sekunde|minute|stunde|tag|woche|monat|jahr|seconde|heure|jour|semaine|mois|an|"
    r"segundo|minuto|hora|día|dia|semana|mes|año|ano|сек|мин|ч|хв|секунд|минут|час|дн|день|недел|хвилин|годин|тижд|місяц|месяц|secondo|ora|ore|giorn|settiman|"
    r"sekund|minut|godz|dni|tydz|uur|uren|dag|week|maand|jaar|دقيقة|دقائق|ساعة|ساعات|يوم|أيام|أسابيع|أشهر|شهور|דקות|שעות|ימים|שבועות|חודשים)\w*"
)
AGO_IN_WORDS = (
    r"(?<!\w)\d+\s*(?:d|w|wks?|mos?|y|yrs?)\.?\s+ago(?![^\W\d])|"
    rf"(?<!\w)(?:about |just |over )?(?:\d+\s*|(?:an?|one|few|uno?|una|um|uma|jeden|jedną)\s+){_UNITS}\.?\s*(?:ago|назад|тому|fa|temu|atrás)(?![^\W\d])|"
    rf"(?<!\w)(?:vor|il y a|hace|há|منذ|قبل|לפני|prima di)\s+(?:ca\.\s*)?(?:\d+|ein(?:er|em|igen)?|une?|uma?|una?|unos|algun[oa]s)\s*{_UNITS}|(?:قبل|منذ)\s+(?:يوم\w*|ساعت\w*|دقيقت\w*|أسبوع\w*|شهر\w*)|לפני\s+(?:שעה|שעתיים|יום|יומיים|שבוע|חודש)|\d+\s*(?:saniye|dakika|saat|gün|hafta|ay|yıl)\s*önce|\d+\s*{_UNITS}\s*geleden|[\d۰-۹]+\s*(?:ثانیه|دقیقه|ساعت|روز|هفته|ماه|سال)\s*(?:پیش|قبل)|\d+\s*(?:मिनट|घंटे|घंटा|दिन|हफ्ते|महीने|साल)\s*(?:पहले|पूर्व)|\d+\s*(?:초|분|시간|일|주|개월|년)\s*전|"
    r"\d+\s*(?:秒|分|分钟|時間|小时|日|天|週間|周)\s*前|just now|moments ago|gerade eben|soeben(?= *$)|az önce|şimdi(?= *$)|vừa xong|vừa mới|baru saja|zojuist|przed chwilą|agora mesmo|há instantes|proprio ora|poco fa|juuri nyt|hetki sitten|μόλις τώρα|alldeles nyss|lige nu|akkurat nå|právě teď|právě teraz|éppen most|az imént|chiar acum|acum câteva clipe|току-що|управо сада|upravo sada|pravkar|äsja|ką tik|tikko|الآن فقط|قبل قليل|لحظات مضت|همین حالا|لحظاتی پیش|הרגע|कुछ ही देर पहले|अभी-अभी|เมื่อสักครู่|เมื่อกี้|à l['’]instant|ahora mismo|только что|щойно|방금|たった今|刚刚|"
    # Swedish, Danish, Norwegian, Finnish, Estonian; Czech, Slovak, Croatian, Serbian, Slovene, Bulgarian; Romanian, Catalan, Greek, Hungarian; Latvian,
    # Lithuanian; Indonesian, Vietnamese, Thai.
    r"(?<!\w)\d+\s*(?:sekunder|minutter|timer|døgn|dager|dage|uger|uker|minuter|timmar|dagar)\s+(?:siden|sedan)|(?<!\w)för\s+(?:\d+|en|ett)\s*(?:sek|min|tim|dag|veck|månad|år)\w*\s+sed[ae]n|(?<!\w)for\s+(?:\d+|en|et|ett)\s*(?:sek|min|tim|dag|døgn|uge|uke|måned|år)\w*\s+sid[ae]n|"
    r"\d+\s*(?:sekun|minuut|tun|päivä|viik|kuukau|vuo)\w*\s+sitten|\d+\s*(?:s|min|t|pv|vk|kk|v)\.?\s+sitten|\d+\s*(?:sekun|minut|tun|päeva|nädal|kuu|aasta)\w*\s+tagasi|"
    r"(?<!\w)(?:před|pred|prije|пре|преди)\s+(?:\d+\s*)?(?:sek|min|hod|hodin|sat|uro|ur|dan|dn|den|týd|týž|tjed|ted|nedelj|měs|mes|mjes|rok|let|god|сек|мин|час|сат|ден|дн|дан|седмиц|недељ|мес|годин)\w*|"
    r"(?<!\w)acum\s+(?:\d+|o|un)\s*(?:de\s+)?(?:sec|min|or|zi|săpt|lun|an)\w*|(?<!\w)fa\s+(?:\d+|una?)\s*(?:seg|min|hor|die|setm|mes|any)\w*|πριν\s+(?:από\s+)?(?:\d+|μ[ιί]α|ένα)\s*(?:δευτ|λεπτ|ώρ|ωρ|ημ[εέ]ρ|μέρ|εβδομ|μήν|χρόν)\w*|"
    r"\d+\s*(?:másodperc|perc|ór|nap|hét|hónap|év)\w*\s+(?:ezelőtt|óta)|\d+\s*(?:perce|órája|napja|hete|hónapja|éve)(?!\w)|(?<!\w)pirms\s+\d+\s*(?:min|st|dien|ned|mēn|gad)\w*|(?<!\w)prieš\s+\d+\s*(?:min|val|dien|sav|mėn|met)\w*|"
    r"\d+\s*(?:detik|menit|jam|hari|minggu|bulan|tahun)\s+(?:yang\s+)?lalu|\d+\s*(?:giây|phút|giờ|ngày|tuần|tháng|năm)\s+trước|\d+\s*(?:วินาที|นาที|ชั่วโมง|วัน|สัปดาห์|เดือน|ปี)\s*(?:ที่แล้ว|ที่ผ่านมา|ก่อน)"
)

# That a text was brought up to date, before when it was.
UPDATED = (
    r"aktualiz(?:ov|ír|áln)\w{1,5}|ažurirano|ажурирано|posodobljeno|обновен[аоие]?|актуализиран[аоие]?|frissítve|frissült|ενημερώθηκε|τελευταία ενημέρωση|uuendatud|atnaujinta|atjaun\w{2,5}|papildin\w{2,5}|zadnja (?:izmjena|sprememba)|последња измена|последна промяна|"
    r"diperbarui|cập nhật(?: lúc)?|อัปเดต(?:ล่าสุด)?|อัพเดท|güncelleme|تم التحديث|حُدّث|בעדכון|به\s?روز\s?رسانی|आख(?:िरी|़िरी) अपडेट|modificato|actualitzat|eguneratua|mis à jour|laatste update|bijgewerkt|päivitetty|uppdaterad|oppdatert|opdateret"
)

# How long reading or hearing takes: the label alone, and with a figure before or behind it.
_TAKES = (
    r"(?:estimated |average |approx\.? )?(?:reading|read|listening|playing|running) time|time to read|(?:geschätzte |ca\. )?(?:lese|hör|abspiel|lauf)(?:zeit|dauer)|(?:temps|durée) (?:de |d['’])(?:lecture|écoute)|tiempo (?:estimado )?de (?:lectura|escucha|reproducción)|tempo (?:stimato )?di (?:lettura|ascolto)|"
    r"tempo (?:estimado )?de (?:leitura|escuta)|(?:lees|luister|speel)(?:tijd|duur)|czas (?:czytania|słuchania|odsłuchu|trwania)|(?:doba|délka|čas) (?:čtení|poslechu)|čas (?:čítania|počúvania)|čas (?:branja|poslušanja)|vrijeme (?:čitanja|slušanja)|време (?:читања|слушања)|vreme (?:čitanja|slušanja)|време за (?:четене|слушане)|"
    r"timp(?:ul)? de (?:citire|lectură|citit|ascultare)|(?:olvasási|hallgatási|lejátszási) idő|χρόνος (?:ανάγνωσης|ακρόασης)|(?:okuma|dinleme) süresi|время (?:чтения|прослушивания|на чтение)|час (?:читання|прослуховування|на читання)|(?:läs|lyssnings?|spel)tid|(?:læse|lytte|afspilnings)tid|(?:lese|lytte|spille)tid|"
    r"(?:luku|kuuntelu|lukemis)aika|(?:lugemis|kuulamis)aeg|(?:lasīšanas|klausīšanās) (?:laiks|ilgums)|(?:skaitymo|klausymo) (?:laikas|trukmė)|(?:وقت|مدة|زمن) (?:القراءة|الاستماع)|זמן (?:קריאה|האזנה)|(?:زمان|مدت) (?:مطالعه|خواندن)|पढ़ने (?:का|में) समय|पठन समय|(?:waktu|durasi|lama) (?:baca|membaca)|"
    r"thời gian (?:đọc|nghe)|(?:ระยะ)?เวลา(?:ในการ)?อ่าน|ใช้เวลาอ่าน|(?:읽는|예상 읽기|소요|듣는) ?시간|읽기 시간|(?:読了|閲覧|再生|所要)(?:時間|目安)|読む時間|(?:预计|預計|预估)?(?:阅读|閱讀|收听|播放)(?:时间|時間|时长|時長)|temps de lectura|irakurtzeko denbora"
)  # fmt: skip
_MINUTES = r"(?:[hu]|std|hod|val|st|sec|sek|s|m|mn|min\w{0,6}|мин\w*|хв\w*|perc\w*|λεπτ\w*|λ|dk|dakika(?:lık)?|د|دق|دقيقة|دقائق|دقیقه|דק['׳]|דקות|דקה|मिनट|मि|menit|mnt|phút|p|นาที|น|분|分|分钟|分鐘|['′’])\.?"
_DURATION = rf"(?:<\s?|~\s?|(?:ca|cca|approx|env|aprox|ok|cirka|circa|etwa|environ|około|noin|umbes|apie|około|около|близько|приблизно|約|约|약)\.?\s?)?\d{{1,3}}(?:[:.]\d\d)?(?:\s?[-–]\s?\d{{1,3}})?\s?{_MINUTES}"
# What is done with a text, behind how long it takes or before that.
_READ = (
    r"(?:read(?:ing)?|listen|lesezeit|lesedauer|hörzeit|zum lesen|(?:de |d['’])?(?:lecture|écoute)|(?:de )?(?:lectura|escucha)|(?:di )?(?:lettura|ascolto)|(?:de )?(?:leitura|escuta)|leestijd|lezen|lees|czytania|czytanie|słuchania|čtení|poslechu|čítania|branja|čitanja|читања|четене|за четене|(?:de )?(?:citire|citit|lectură)|olvasás|(?:olvasási )?idő|"
    r"ανάγνωσ\w*|για ανάγνωση|okuma|okunur|чтения|на чтение|читання|на читання|läsning|lästid|læsning|læsetid|lesetid|lesing|å lese|lukuaika|lukea|lugemis\w*|lugemist|lasīšana\w*|skaitymo|skaityti|قراءة|للقراءة|קריאה|מטالعه|مطالعه|خواندن|में पढ़ें|पढ़ें|पढ़ने|baca|membaca|bacaan|đọc|để đọc|อ่าน|읽기|소요|분량|で読めます|閲読|阅读|閱讀|读完|讀完)"
)  # fmt: skip
_READS = (
    r"(?:read in|lesen in|lire en|se lee en|lees in|si legge in|lê-se em|przeczytasz w|przeczytaj w|čtení na|přečtete za|čítanie na|preberete v|čita se|прочитате за|se citește în|citire|elolvasod|bacaan|đọc|อ่าน|skaitysite|prireikia|loed|читать|читається за|прочитаєте за|прочтёте за|læs på|läs på|"
    r"읽는 ?데|읽기|読むのに|この記事は|全文|全文约|阅读约|閱讀約|需时|需時|lettura|lectura|lecture|leitura)"
)
_READING = later(
    rf"(?:(?:{_TAKES})\s*[:：–-]?\s*{_DURATION}|{_DURATION}\s?{_READ}|{_READS}\s?[:：]?\s?{_DURATION}(?:\s?{_READ})?|[约約약]\s?\d{{1,3}}\s?(?:分钟|分鐘|分|분))\W{{0,3}}"
)
_TAKES_LABEL = later(rf"(?:{_TAKES})\s*[:：]?")
_ALONE = later(_DURATION)
# The longest such line, in characters.
_LONGEST = 60


def reading_time(text: str) -> bool:
    """Whether a line says how long reading or hearing takes, and nothing else: “4 min branja”, “Czas czytania: 4 min”."""
    return len(text) <= _LONGEST and _READING.fullmatch(_bare(text)) is not None


def labels_reading_time(text: str) -> bool:
    """Whether a label, alone, says that what stands beside it is how long reading takes: “Tempo di lettura”."""
    return len(text) <= _LONGEST and _TAKES_LABEL.fullmatch(_bare(text)) is not None


def is_duration(text: str) -> bool:
    """Whether a text is no more than some minutes: “3 min”."""
    return len(text) <= _LONGEST and _ALONE.fullmatch(_bare(text)) is not None


def _bare(text: str) -> str:
    return text.lower().strip(" ·|•–—-⏱⏲🕐🕑⌛📖\ufe0f")
