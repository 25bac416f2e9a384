"""How often a thing is done or how much of it falls on a span of time: per day and a week, täglich, om ugen, на добу, 每天."""

from __future__ import annotations

import re
from functools import lru_cache

from harness.evidence.patterns import later

# By language: what is said for each hour, day, week, month and year; “_” is a space, and “*” stands for an ending.
_ROWS = {
    "en": ("hourly per_hour an_hour", "daily per_day a_day each_day every_day", "weekly per_week a_week each_week every_week", "monthly per_month a_month each_month every_month", "yearly annually per_year a_year each_year every_year per_annum"),
    "de": ("stündlich* pro_stunde je_stunde", "täglich* pro_tag am_tag je_tag jeden_tag", "wöchentlich* pro_woche in_der_woche je_woche jede_woche", "monatlich* pro_monat im_monat je_monat jeden_monat", "jährlich* pro_jahr im_jahr je_jahr jedes_jahr"),
    "fr": ("par_heure de_l'heure l'heure", "par_jour quotidiennement chaque_jour", "par_semaine hebdomadairement chaque_semaine", "par_mois mensuellement chaque_mois", "par_an annuellement chaque_année"),
    "es": ("por_hora a_la_hora cada_hora", "al_día por_día diariamente diarios diarias cada_día", "a_la_semana por_semana semanalmente semanales cada_semana", "al_mes por_mes mensualmente mensuales cada_mes", "al_año por_año anualmente anuales cada_año"),
    "it": ("all'ora ogni_ora", "al_giorno ogni_giorno quotidianamente giornalieri", "alla_settimana a_settimana ogni_settimana settimanali", "al_mese ogni_mese mensili", "all'anno ogni_anno annui"),
    "pt": ("por_hora à_hora cada_hora", "por_dia ao_dia diariamente diários diárias", "por_semana semanalmente semanais", "por_mês ao_mês mensalmente mensais", "por_ano ao_ano anualmente anuais"),
    "nl": ("per_uur", "per_dag dagelijks elke_dag", "per_week wekelijks elke_week in_de_week", "per_maand maandelijks elke_maand", "per_jaar jaarlijks elk_jaar"),
    "pl": ("na_godzinę", "dziennie na_dzień na_dobę codziennie", "tygodniowo na_tydzień co_tydzień", "miesięcznie na_miesiąc co_miesiąc", "rocznie na_rok co_rok"),
    "ru": ("в_час ежечасно", "в_день в_сутки ежедневно", "в_неделю еженедельно", "в_месяц ежемесячно", "в_год ежегодно"),
    "uk": ("на_годину за_годину щогодини", "на_день на_добу щодня за_добу", "на_тиждень щотижня за_тиждень", "на_місяць щомісяця за_місяць", "на_рік щороку за_рік"),
    "be": ("у_гадзіну за_гадзіну", "у_суткі ў_суткі у_дзень ў_дзень на_суткі на_дзень штодня штодзённа", "у_тыдзень ў_тыдзень на_тыдзень штотыдзень штотыднёва", "у_месяц ў_месяц на_месяц штомесяц", "у_год ў_год на_год штогод"),
    "bg": ("на_час", "дневно на_ден ежедневно", "седмично на_седмица ежеседмично", "месечно на_месец ежемесечно", "годишно на_година ежегодно"),
    "sr": ("на_сат", "дневно на_дан свакодневно", "недељно седмично", "месечно", "годишње"),
    "hr": ("na_sat", "dnevno na_dan svakodnevno", "tjedno na_tjedan", "mjesečno", "godišnje"),
    "sl": ("na_uro", "dnevno na_dan vsak_dan", "tedensko na_teden vsak_teden", "mesečno na_mesec", "letno na_leto"),
    "cs": ("za_hodinu", "denně za_den", "týdně za_týden", "měsíčně za_měsíc", "ročně za_rok"),
    "sk": ("za_hodinu", "denne za_deň", "týždenne za_týždeň", "mesačne za_mesiac", "ročne za_rok"),
    "sv": ("per_timme i_timmen", "per_dag om_dagen dagligen per_dygn varje_dag", "per_vecka i_veckan varje_vecka", "per_månad i_månaden varje_månad", "per_år om_året årligen varje_år"),
    "da": ("i_timen per_time pr._time", "om_dagen per_dag pr._dag dagligt hver_dag", "om_ugen per_uge pr._uge ugentligt hver_uge", "om_måneden per_måned pr._måned månedligt hver_måned", "om_året per_år pr._år årligt hvert_år"),
    "nb": ("i_timen per_time", "om_dagen per_dag daglig hver_dag per_døgn i_døgnet", "i_uka i_uken per_uke ukentlig hver_uke", "i_måneden per_måned månedlig hver_måned", "i_året per_år årlig hvert_år"),
    "fi": ("tunnissa", "päivässä päivittäin vuorokaudessa joka_päivä", "viikossa viikoittain joka_viikko", "kuukaudessa kuukausittain", "vuodessa vuosittain"),
    "et": ("tunnis", "päevas ööpäevas iga_päev", "nädalas iga_nädal", "kuus iga_kuu", "aastas iga_aasta"),
    "lv": ("stundā", "dienā ik_dienu katru_dienu diennaktī", "nedēļā ik_nedēļu katru_nedēļu", "mēnesī ik_mēnesi katru_mēnesi", "gadā ik_gadu katru_gadu"),
    "lt": ("per_valandą kas_valandą", "per_dieną kasdien per_parą", "per_savaitę kas_savaitę", "per_mėnesį kas_mėnesį", "per_metus kasmet"),
    "hu": ("óránként", "naponta napi naponként", "hetente heti hetenként", "havonta havi havonként", "évente évi évenként"),
    "ro": ("pe_oră", "pe_zi zilnic", "pe_săptămână săptămânal", "pe_lună lunar", "pe_an anual"),
    "el": ("την_ώρα ανά_ώρα", "την_ημέρα ημερησίως καθημερινά ανά_ημέρα τη_μέρα", "την_εβδομάδα εβδομαδιαίως ανά_εβδομάδα", "το_μήνα τον_μήνα μηνιαίως ανά_μήνα", "το_χρόνο τον_χρόνο ετησίως ανά_έτος"),
    "tr": ("saatte saat_başına", "günde günlük her_gün", "haftada haftalık her_hafta", "ayda aylık her_ay", "yılda yıllık her_yıl"),
    "ar": ("في_الساعة", "يوميا يوميًا في_اليوم كل_يوم", "أسبوعيا أسبوعيًا في_الأسبوع كل_أسبوع", "شهريا شهريًا في_الشهر كل_شهر", "سنويا سنويًا في_السنة في_العام كل_عام"),
    "he": ("לשעה בשעה", "ביום ליום מדי_יום", "בשבוע לשבוע מדי_שבוע", "בחודש לחודש מדי_חודש", "בשנה לשנה מדי_שנה"),
    "fa": ("در_ساعت", "در_روز روزانه هر_روز", "در_هفته هفتگی هر_هفته", "در_ماه ماهانه هر_ماه", "در_سال سالانه هر_سال"),
    "hi": ("प्रति_घंटा प्रति_घंटे", "प्रतिदिन प्रति_दिन रोजाना रोज़ाना हर_दिन", "प्रति_सप्ताह हर_हफ्ते हर_सप्ताह साप्ताहिक", "प्रति_माह हर_महीने", "प्रति_वर्ष हर_साल सालाना"),
    "id": ("per_jam", "per_hari sehari setiap_hari", "per_minggu seminggu setiap_minggu per_pekan", "per_bulan sebulan setiap_bulan", "per_tahun setahun setiap_tahun"),
    "vi": ("mỗi_giờ", "mỗi_ngày hằng_ngày hàng_ngày", "mỗi_tuần hằng_tuần hàng_tuần", "mỗi_tháng hằng_tháng hàng_tháng", "mỗi_năm hằng_năm hàng_năm"),
}  # fmt: skip
_UNITS = ("hours", "days", "weeks", "months", "years")
_UNSPACED = {
    "hours": "每小时|每小時|1時間(?:あたり|当たり|に)|毎時|시간당",
    "days": r"每天|每日|(?:1|一)日(?:あたり|当たり|に(?=[\d一二三四五六七八九])|(?=[\d一二三四五六七八九]))|毎日|하루에?(?=\s\d)|매일|ต่อวัน|วันละ",
    "weeks": r"每周|每週|每星期|(?:1|一)?週間?(?:あたり|当たり|に(?=[\d一二三四五六七八九])|(?=[\d一二三四五六七八九]))|毎週|일주일에?(?=\s\d)|매주|ต่อสัปดาห์|สัปดาห์ละ",
    "months": r"每月|每个月|每個月|(?:1|一)(?:か|カ|ヶ)月(?:あたり|当たり|に(?=\d)|(?=\d))|毎月|한\s달에?(?=\s\d)|매달|매월|ต่อเดือน|เดือนละ",
    "years": r"每年|年間(?=\d)|1年(?:あたり|当たり|に(?=\d))|毎年|매년|연간(?=\s\d)|ต่อปี|ปีละ",
}


# With these behind it it is a time: a week ago, im Jahr 2019, ביום שלישי, في العام الماضي.
_NO_TIME = (
    r"(?!\s(?:\d|ago|earlier|later|before|after|when|danach|davor|später|zuvor|der|des|de\s|dopo|prima|después|antes|depois|שעבר|שעברה|הבא|הבאה|הקודם|האחרון|ראשון|שני|שלישי|רביעי|חמישי|שישי|שבת"
    r"|الماضي|الماضية|المقبل|المقبلة|القادم|القادمة|الجاري|الحالي|نفسه|التالي|گذشته|آینده|جاری|بعد|قبل|میلادی|önce|sonra|tagasi|sitten|ezelőtt|pēc|atgal|sedan|siden|geleden))"
)


@lru_cache(maxsize=1)
def _spaced() -> tuple[re.Pattern[str], dict[str, str], tuple[tuple[str, str], ...]]:
    """The pattern of what is said with spaces; the unit of each form, and of each beginning of forms."""
    forms: dict[str, str] = {}
    for row in _ROWS.values():
        for unit, words in zip(_UNITS, row, strict=True):
            forms |= {word.replace("_", " "): unit for word in words.split()}
    patterns = [
        re.escape(form.rstrip("*")).replace(r"\ ", r"\s") + (r"\w{0,3}" if form.endswith("*") else "")
        for form in sorted(forms, key=len, reverse=True)
    ]
    stems = tuple((form.rstrip("*"), unit) for form, unit in forms.items() if form.endswith("*"))
    return re.compile(rf"(?<![^\W_])(?:{'|'.join(patterns)})(?![^\W_]){_NO_TIME}", re.IGNORECASE), forms, stems


# What a span of time in any of them begins with, by which a text is seen to hold none.
_UNSPACED_PATTERN = later("|".join(f"(?P<{unit}>{forms})" for unit, forms in _UNSPACED.items()))


_WORD = re.compile(r"[^\W\d_][^\s,.;:!?]*")


@lru_cache(maxsize=1)
def _last_words() -> tuple[str, ...]:
    """What the last words of the forms begin with: a text without one says nothing of how often, and the pattern of all is slow."""
    return tuple({form.split()[-1].rstrip("*") for form in _spaced()[1]})


@lru_cache(maxsize=1024)
def rates(text: str) -> tuple[tuple[int, int, str], ...]:
    """What folded ``text`` says of how often, as ``(start, end, unit)``: ``days`` for “per day”."""
    pattern, forms, stems = _spaced()
    found = []
    lower = text.casefold()
    for match in pattern.finditer(text) if any(w.startswith(_last_words()) for w in _WORD.findall(lower)) else ():
        said = " ".join(match.group().casefold().split())
        found.append((*match.span(), forms.get(said) or next(unit for stem, unit in stems if said.startswith(stem))))
    if any(c > "\u0e00" for c in text):
        found += [(*m.span(), str(m.lastgroup)) for m in _UNSPACED_PATTERN.finditer(text)]
    return tuple(found)


def is_rate(words: str) -> bool:
    """Whether ``words`` say how often and nothing else."""
    found = rates(words)
    return len(found) == 1 and found[0][:2] == (0, len(words))
