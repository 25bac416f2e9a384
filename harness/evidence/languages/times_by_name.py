"""Days told from today, years, seasons and parts of the day, in the languages of which the tables had none, and in further forms of the others."""

RELATIVE_DAYS: dict[str, dict[int, str]] = {
    "be": {0: "сёння", -1: "учора|ўчора", 1: "заўтра", -2: "пазаўчора", 2: "паслязаўтра"},
    "et": {0: "täna", -1: "eile", 1: "homme", -2: "üleeile", 2: "ülehomme"},
    "lv": {0: "šodien|šovakar", -1: "vakar", 1: "rīt|rītdien", -2: "aizvakar", 2: "parīt"},
    "lt": {0: "šiandien|šįvakar", -1: "vakar", 1: "rytoj", -2: "užvakar", 2: "poryt"},
    "sl": {0: "danes|nocoj", -1: "včeraj", 1: "jutri", -2: "predvčerajšnjim", 2: "pojutrišnjem"},
    "sr": {0: "данас|вечерас", -1: "јуче", 1: "сутра", -2: "прекјуче", 2: "прекосутра"},
    "hi": {0: "आज", -1: "बीते कल", 1: "आने वाले कल"},
}
_LAST_NEXT = {
    # For each of a week, a month and a year: last, this, next.
    "be": ("мінулы тыдзень|мінулым тыдні|мінулага тыдня", "гэты тыдзень|гэтым тыдні", "наступны тыдзень|наступным тыдні|наступнага тыдня", "мінулы месяц|мінулым месяцы|мінулага месяца", "гэты месяц|гэтым месяцы", "наступны месяц|наступным месяцы|наступнага месяца", "мінулы год|мінулым годзе|мінулага года|летась", "гэты год|гэтым годзе|гэтага года|сёлета", "наступны год|наступным годзе|наступнага года|налета"),
    "et": ("eelmisel nädalal|eelmise nädala|möödunud nädalal|läinud nädalal", "sel nädalal|sellel nädalal|käesoleval nädalal", "järgmisel nädalal|järgmise nädala|tuleval nädalal", "eelmisel kuul|eelmise kuu|möödunud kuul", "sel kuul|käesoleval kuul", "järgmisel kuul|järgmise kuu|tuleval kuul", "eelmisel aastal|eelmise aasta|möödunud aastal|mullu", "sel aastal|käesoleval aastal|tänavu", "järgmisel aastal|järgmise aasta|tuleval aastal"),
    "lv": ("pagājušajā nedēļā|pagājušās nedēļas|pagājušo nedēļu|aizvadītajā nedēļā", "šonedēļ|šajā nedēļā", "nākamajā nedēļā|nākamnedēļ|nākamās nedēļas|nākošnedēļ", "pagājušajā mēnesī|pagājušā mēneša|pagājušo mēnesi", "šomēnes|šajā mēnesī", "nākamajā mēnesī|nākamā mēneša|nākammēnes", "pagājušajā gadā|pagājušā gada|pagājušo gadu|pērn", "šogad|šajā gadā|šā gada|šī gada", "nākamajā gadā|nākamā gada|nākamgad|nākošgad|nākamo gadu"),
    "lt": ("praėjusią savaitę|praėjusios savaitės|pereitą savaitę", "šią savaitę|šios savaitės", "kitą savaitę|kitos savaitės|ateinančią savaitę", "praėjusį mėnesį|praėjusio mėnesio|pereitą mėnesį", "šį mėnesį|šio mėnesio", "kitą mėnesį|kito mėnesio", "praėjusiais metais|praėjusių metų|pernai|pereitais metais", "šiais metais|šiemet|šių metų", "kitais metais|kitų metų|kitąmet|ateinančiais metais"),
    "sl": ("prejšnji teden|prejšnjega tedna|minuli teden|prejšnjem tednu", "ta teden|tega tedna|tem tednu", "prihodnji teden|naslednji teden|prihodnjega tedna|prihodnjem tednu", "prejšnji mesec|prejšnjega meseca|minuli mesec", "ta mesec|tega meseca", "prihodnji mesec|naslednji mesec|prihodnjega meseca", "lani|lansko leto|lanskega leta|prejšnje leto|minulo leto", "letos|to leto|letošnje leto|tega leta", "prihodnje leto|naslednje leto|prihodnjega leta|drugo leto"),
    "sr": ("прошле недеље|прошлу недељу|прошле седмице|минуле недеље", "ове недеље|ове седмице", "следеће недеље|идуће недеље|наредне недеље|следеће седмице", "прошлог месеца|прошли месец|прошлога месеца", "овог месеца|овај месец", "следећег месеца|идућег месеца|наредног месеца", "прошле године|прошлу годину|лане|минуле године", "ове године", "следеће године|идуће године|наредне године|догодине"),
    # Further forms.
    "cs": ("", "", "", "", "", "", "loňského roku|loňský rok|loňském roce|minulého roku|uplynulého roku", "letošní rok|letošního roku|letošním roce|tohoto roku", "příštího roku|následujícího roku|následující rok"),
    "sk": ("minulého týždňa", "tento týždeň|tomto týždni", "budúceho týždňa", "minulého mesiaca", "tento mesiac|tomto mesiaci", "budúceho mesiaca", "minulého roka|minulom roku|vlaňajší rok|vlaňajšieho roka", "tohto roka|tomto roku|tohtoročný", "budúceho roka|budúcom roku|nasledujúci rok"),
    "hu": ("", "", "", "", "", "", "múlt év|múlt évi|előző év|az előző évben", "ezen év|ez évben|idei év", "jövő év|jövő évi|következő évben"),
    "ro": ("săptămâna precedentă", "", "săptămâna următoare", "luna precedentă", "", "luna următoare", "anul precedent|anului precedent", "", "anul următor|anului următor"),
    "pl": ("", "", "", "", "", "", "zeszłego roku|minionego roku|ubiegły rok|zeszły rok", "", "przyszły rok|następny rok|następnego roku"),
    "vi": ("", "", "", "", "", "", "năm vừa qua", "", ""),
}  # fmt: skip
_TIMES = ("week -1", "week 0", "week 1", "month -1", "month 0", "month 1", "year -1", "year 0", "year 1")
_PARTS = {
    # Night, day, morning, afternoon, evening, noon, midnight, weekend, and the seasons from spring on.
    "be": ("уначы|ўначы|ноччу|ноч", "удзень|днём", "раніцай|раніцы|раніцою|зранку", "пасля абеду|пасля поўдня", "увечары|вечарам|вечара|ўвечары", "апоўдні", "апоўначы|поўнач", "выхадныя|выхадных", "вясной|вясною|вясны|вясну|увесну", "летам|улетку", "восенню|увосень|восені|восень", "зімой|зімою|узімку|зімы|зіму"),
    "et": ("öösel|ööl|öö", "päeval|päevasel ajal", "hommikul|hommiku", "pärastlõunal|pealelõunal", "õhtul|õhtu", "keskpäeval|lõunal", "keskööl|südaööl", "nädalavahetusel|nädalavahetus|nädalalõpul", "kevadel|kevad|kevade|kevadise", "suvel|suvi|suve", "sügisel|sügis|sügise", "talvel|talv|talve"),
    "lv": ("naktī|nakts|nakti", "dienas laikā|dienas vidū", "no rīta|rītā|rīta", "pēcpusdienā|pēcpusdienas", "vakarā|vakara|vakaros", "pusdienlaikā|pusdienlaiks", "pusnaktī|pusnakts", "nedēļas nogalē|brīvdienās", "pavasarī|pavasara|pavasaris", "vasarā|vasaras", "rudenī|rudens|ruden", "ziemā|ziemas"),
    "lt": ("naktį|nakties|naktis", "dieną", "rytą|ryto|rytas|rytais", "popietę|po pietų|popietės", "vakarą|vakaro|vakarais", "vidurdienį|vidurdienio", "vidurnaktį|vidurnakčio", "savaitgalį|savaitgalio|savaitgaliais", "pavasarį|pavasario|pavasaris", "vasarą|vasaros", "rudenį|rudens|ruduo", "žiemą|žiemos"),
    "sl": ("ponoči|noči|noč|nočjo", "podnevi", "zjutraj|jutro|jutra|dopoldne", "popoldne|popoldan", "zvečer|večer", "opoldne", "opolnoči|polnoč", "konec tedna|vikend*", "spomladi|pomlad|pomladi|pomladjo", "poleti|poletje|poletja", "jeseni|jesen|jesenjo", "pozimi|zima|zime|zimo"),
    "sr": ("ноћу|ноћ|ноћи|током ноћи", "дању", "ујутру|ујутро|јутро|јутрос|пре подне", "поподне|после подне|послеподне", "увече|вече|вечери", "подне|у подне", "поноћ|поноћи", "викенд*", "пролеће|пролећа|пролећу|у пролеће", "лето|лета|лету|летос", "јесен|јесени", "зима|зиме|зими|зиму|зимус"),
    "nl": ("'s nachts|nachts", "overdag", "'s ochtends|ochtends|'s morgens|morgens", "'s middags|middags|namiddag", "'s avonds|avonds", "", "", "", "lente|lentes", "", "", ""),
    "sk": ("noci", "cez deň", "", "", "", "napoludnie|na poludnie", "", "", "", "", "", ""),
    "hr": ("", "danju", "", "", "", "", "", "", "", "", "", ""),
    "fi": ("", "päiväsaikaan", "", "", "", "", "", "", "", "", "", ""),
    "vi": ("ban đêm|đêm qua|đêm", "ban ngày", "", "", "", "", "", "", "", "", "", ""),
    "cs": ("", "ve dne|přes den", "", "", "", "", "", "", "", "", "", ""),
}  # fmt: skip
_PART_NAMES = (
    "night",
    "daytime",
    "morning",
    "afternoon",
    "evening",
    "noon",
    "midnight",
    "weekend",
    "spring",
    "summer",
    "autumn",
    "winter",
)
# Last night and the night to come.
_NIGHTS: dict[str, dict[str, str]] = {
    "ro": {
        "night -1": "noaptea trecută|nopții trecute|azi-noapte|azi noapte|astă-noapte",
        "night 1": "noaptea viitoare|la noapte|noaptea următoare",
    },
    "fa": {"night -1": "شب گذشته|دیشب", "night 1": "شب آینده|فردا شب", "night 0": "امشب"},
    "bg": {"night -1": "миналата нощ|снощи", "night 1": "следващата нощ|идната нощ"},
    "el": {"night -1": "χθες το βράδυ|περασμένη νύχτα", "night 1": "αύριο το βράδυ|επόμενη νύχτα"},
    "id": {"night -1": "tadi malam|semalam|malam tadi", "night 1": "besok malam|malam nanti"},
    "hi": {"night -1": "बीती रात|कल रात|पिछली रात", "night 1": "अगली रात|आज रात"},
}


def times_by_name(code: str) -> dict[str, str]:
    """The words of one language for weeks, months, years, seasons and parts of the day, by canonical value."""
    found = dict(_NIGHTS.get(code, {}))
    for names, rows in ((_TIMES, _LAST_NEXT), (_PART_NAMES, _PARTS)):
        found |= {name: forms for name, forms in zip(names, rows.get(code, ()), strict=False) if forms}
    return found
