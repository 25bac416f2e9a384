"""Which season is meant, told from now: last spring, im vergangenen Sommer, минулої осені, 지난 겨울."""

from __future__ import annotations

from functools import lru_cache
from itertools import product

# By language: the words for last, next and the one before last (as they agree with any season), the seasons from spring to winter, the season of a sport, and
# whether those words stand before the season, behind it, or either way. A word that ends in * stands for all that begin so. “This spring” is
# told as “in spring” is: neither says more than the other.
_ROWS: dict[str, tuple[str, str, str, tuple[str, ...], str]] = {
    "en": ("last|the previous|previous|the past|past", "next|the coming|coming|the following", "", ("spring", "summer", "autumn|fall", "winter", "season"), "before"),
    "de": ("letzten|letztem|letzte|letzter|letztes|vergangenen|vergangenem|vergangene|vergangener|vorigen|vorige|voriger", "nächsten|nächstem|nächste|nächster|kommenden|kommende|kommender", "vorletzten|vorletzte|vorletzter", ("frühjahr|frühling", "sommer", "herbst", "winter", "saison|spielzeit"), "before"),
    "nl": ("vorig|vorige|afgelopen", "volgend|volgende|komend|komende", "", ("voorjaar|lente", "zomer", "najaar|herfst", "winter", "seizoen"), "before"),
    "fr": ("dernier|dernière|passé|passée|précédent|précédente", "prochain|prochaine|suivant|suivante", "", ("printemps", "été|l'été", "automne", "hiver", "saison"), "behind"),
    "es": ("pasada|pasado|anterior|última|último", "próxima|próximo|que viene|siguiente", "", ("primavera", "verano", "otoño", "invierno", "temporada"), "either"),
    "it": ("scorsa|scorso|passata|passato|precedente", "prossima|prossimo", "", ("primavera", "estate", "autunno", "inverno", "stagione"), "either"),
    "pt": ("passada|passado|anterior|última|último", "próxima|próximo|que vem|seguinte", "", ("primavera", "verão", "outono", "inverno", "temporada|época"), "either"),
    "ru": ("прошлой|прошлую|прошлым|прошлого|прошлом|прошлая|прошлый|минувшей|минувшим|минувшего|минувшем", "следующей|следующую|следующим|следующего|следующем|будущей|будущим|грядущей", "позапрошлой|позапрошлым|позапрошлого|позапрошлом", ("весной|весны|весну|весна|весне", "летом|лета|лето", "осенью|осени|осень", "зимой|зимы|зиму|зима|зиме", "сезоне|сезона|сезон|сезоном"), "before"),
    "uk": ("минулої|минулу|минулою|минула|минулого|минулому|минулим|торішньої|торішнього", "наступної|наступну|наступного|наступному|прийдешньої", "позаминулої|позаминулого|позаминулому", ("весни|весну|весною|весна|весні", "літа|літо|літі|літом", "осені|осінь|осінню", "зими|зиму|зимою|зима|зимі", "сезону|сезон|сезоні"), "before"),
    "pl": ("zeszłej|zeszłą|zeszłego|zeszłym|ubiegłej|ubiegłą|ubiegłego|ubiegłym|minionej|minionego|minionym|poprzedniej|poprzedniego|poprzednim", "przyszłej|przyszłą|przyszłego|przyszłym|następnej|następnego|następnym|nadchodzącej|nadchodzącego", "", ("wiosny|wiosnę|wiosną", "lata|lato|latem", "jesieni|jesień|jesienią", "zimy|zimę|zimą", "sezonu|sezonie|sezon"), "before"),
    "cs": ("minulé|minulou|minulého|minulém|loňského|loňském|loňské", "příští|příštího|příštím", "předloňského|předloňském", ("jaro|jara|jaru|jaře", "léto|léta|létě", "podzim|podzimu", "zimu|zimy|zimě|zima", "sezoně|sezóně|sezony|sezóny|sezonu|sezónu|sezona|sezóna"), "before"),
    "sv": ("förra|förra årets", "nästa|kommande", "", ("våren|vår|vårens", "sommaren|sommar", "hösten|höst", "vintern|vinter", "säsongen|säsong"), "before"),
    "da": ("sidste|forrige", "næste|kommende", "", ("forår", "sommer", "efterår", "vinter", "sæson"), "before"),
    "nb": ("sist|siste|forrige|i fjor", "neste|kommende", "", ("vår", "sommer", "høst", "vinter", "sesong"), "before"),
    "fi": ("viime", "ensi|tulevan|tulevalla", "", ("keväänä|kevään|keväällä", "kesänä|kesän|kesällä", "syksynä|syksyn|syksyllä", "talvena|talven|talvella", "kaudella|kauden|kautena"), "before"),
    "ro": ("trecută|trecut|trecute|trecutul", "viitoare|viitor|următoare", "", ("primăvara|primăverii|primăvară", "vara|verii|vară", "toamna|toamnei|toamnă", "iarna|iernii|iarnă", "sezonul|sezonului|sezon"), "behind"),
    "tr": ("geçen|geçtiğimiz", "gelecek|önümüzdeki", "", ("ilkbahar|ilkbaharda|bahar|baharda", "yaz|yazın", "sonbahar|sonbaharda|güz", "kış|kışın", "sezon|sezonda"), "before"),
    "hu": ("múlt|tavalyi|elmúlt", "jövő|következő", "", ("tavasszal|tavasz|tavaszi", "nyáron|nyár|nyári", "ősszel|ősz|őszi", "télen|tél|téli", "szezonban|szezon|idényben|idény"), "before"),
    "el": ("περασμένη|περασμένης|περασμένο|περασμένου|περασμένο", "επόμενη|επόμενης|επόμενο|ερχόμενη", "", ("άνοιξη|άνοιξης", "καλοκαίρι|καλοκαιριού", "φθινόπωρο|φθινοπώρου", "χειμώνα", "σεζόν|αγωνιστική περίοδο"), "before"),
    "ar": ("الماضي|المنصرم|الفائت", "المقبل|القادم", "", ("الربيع", "الصيف", "الخريف", "الشتاء", "الموسم"), "behind"),
    "he": ("שעבר|האחרון|הקודם|שעברה", "הבא|הקרוב|הבאה", "", ("האביב|באביב|אביב", "הקיץ|בקיץ|קיץ", "הסתיו|בסתיו|סתיו", "החורף|בחורף|חורף", "העונה|בעונה|עונה"), "behind"),
    "fa": ("گذشته|پیش", "آینده|بعد", "", ("بهار", "تابستان", "پاییز", "زمستان", "فصل"), "behind"),
    "ko": ("지난|지난해|작년", "다음|내년|오는", "", ("봄|봄에", "여름|여름에|여름철", "가을|가을에", "겨울|겨울에|겨울철", "시즌|시즌에"), "before"),
    "ja": ("昨", "来", "", ("春", "夏", "秋", "冬", "季|シーズン"), "joined"),
    "zh": ("去年|上个|上個", "明年|下个|下個", "", ("春天|春季", "夏天|夏季", "秋天|秋季", "冬天|冬季", "赛季|賽季"), "joined"),
}  # fmt: skip
_SEASONS = ("spring", "summer", "autumn", "winter", "season")
# Words of one season and time alone.
_ALONE: dict[str, dict[str, str]] = {
    "sv": {"spring -1": "i våras", "summer -1": "i somras", "autumn -1": "i höstas", "winter -1": "i vintras"},
    "ko": {"spring -1": "지난봄", "summer -1": "지난여름", "autumn -1": "지난가을", "winter -1": "지난겨울"},
    "zh": {"season -1": "上赛季|上賽季", "season 1": "下赛季|下賽季"},
}


@lru_cache(maxsize=64)
def relative_seasons(code: str) -> dict[str, str]:
    """The words of one language for the last season and the next, by value: ``spring -1``, ``season 1``; none for a language that is not listed."""
    if code not in _ROWS:
        return {}
    last, following, before_last, names, order = _ROWS[code]
    found: dict[str, str] = dict(_ALONE.get(code, {}))
    for season, forms in zip(_SEASONS, names, strict=True):
        for when, words in ((-1, last), (1, following), (-2, before_last)):
            both = list(product(words.split("|"), forms.split("|"))) if words else []
            told = [f"{word}{name}" for word, name in both] if order == "joined" else []
            told += [f"{word} {name}" for word, name in both] if order in ("before", "either") else []
            told += [f"{name} {word}" for word, name in both] if order in ("behind", "either") else []
            if told:
                value = f"{season} {when}"
                found[value] = "|".join(filter(None, (found.get(value, ""), *told)))
    return found
