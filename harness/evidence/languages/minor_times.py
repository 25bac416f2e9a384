"""Days told from today, seasons and parts of the day, of the smaller languages in which they are known."""

RELATIVE_DAYS: dict[str, dict[int, str]] = {
    "sv": {0: "idag|i dag|ikväll|i kväll", -1: "igår|i går", 1: "imorgon|i morgon", -2: "i förrgår", 2: "i övermorgon"},
    "da": {0: "i dag|i aften", -1: "i går", 1: "i morgen", -2: "i forgårs", 2: "i overmorgen"},
    "nb": {0: "i dag|i kveld", -1: "i går", 1: "i morgen", -2: "i forgårs", 2: "i overmorgen"},
    "cs": {0: "dnes", -1: "včera", 1: "zítra", -2: "předevčírem", 2: "pozítří"},
    "sk": {0: "dnes", -1: "včera", 1: "zajtra", -2: "predvčerom", 2: "pozajtra"},
    "ro": {0: "azi|astăzi|diseară", -1: "ieri", 1: "mâine", -2: "alaltăieri", 2: "poimâine"},
    "hu": {0: "ma", -1: "tegnap", 1: "holnap", -2: "tegnapelőtt", 2: "holnapután"},
    "fi": {0: "tänään", -1: "eilen", 1: "huomenna", -2: "toissapäivänä", 2: "ylihuomenna"},
    "el": {0: "σήμερα|απόψε", -1: "χθες|χτες", 1: "αύριο", -2: "προχθές|προχτές", 2: "μεθαύριο"},
    "bg": {0: "днес|довечера", -1: "вчера", 1: "утре", -2: "онзи ден|завчера", 2: "вдругиден"},
    "hr": {0: "danas|večeras", -1: "jučer", 1: "sutra", -2: "prekjučer", 2: "prekosutra"},
    "hi": {0: "आज"},
    "fa": {0: "امروز|امشب", -1: "دیروز", 1: "فردا", -2: "پریروز", 2: "پس فردا"},
    "id": {0: "hari ini", -1: "kemarin", 1: "besok", 2: "lusa"},
    "vi": {0: "hôm nay", -1: "hôm qua", 1: "ngày mai", -2: "hôm kia", 2: "ngày kia"},
}
DATE_WORDS: dict[str, dict[str, str]] = {
    "sv": {
        "dawn": "gryningen|soluppgången", "dusk": "skymningen|solnedgången", "week -1": "förra veckan", "week 1": "nästa vecka", "month -1": "förra månaden", "month 1": "nästa månad",
        "year -1": "förra året|i fjol", "year 0": "i år", "year 1": "nästa år", "night": "natten|nattetid|natt", "morning": "morgonen|förmiddagen|på morgonen", "afternoon": "eftermiddagen", "evening": "kvällen",
        "midnight": "midnatt", "weekend": "helgen", "spring": "våren|vårens|i vår", "summer": "sommaren|sommarens|i sommar", "autumn": "hösten|höstens|i höst", "winter": "vintern|vinterns|i vinter",
    },
    "da": {
        "week -1": "sidste uge", "week 1": "næste uge", "month -1": "sidste måned", "month 1": "næste måned", "year -1": "sidste år", "year 0": "i år", "year 1": "næste år", "night": "natten",
        "morning": "morgenen|formiddagen", "afternoon": "eftermiddagen", "evening": "aftenen", "midnight": "midnat", "weekend": "weekenden", "spring": "foråret|forår", "summer": "sommeren|i sommer", "autumn": "efteråret|efterår", "winter": "vinteren|i vinter",
    },
    "nb": {
        "week -1": "forrige uke", "week 1": "neste uke", "month -1": "forrige måned", "month 1": "neste måned", "year -1": "i fjor", "year 0": "i år", "year 1": "neste år", "night": "natten|natta",
        "morning": "morgenen|formiddagen", "afternoon": "ettermiddagen", "evening": "kvelden", "midnight": "midnatt", "weekend": "helgen|helga", "spring": "våren|i vår", "summer": "sommeren|i sommer", "autumn": "høsten|i høst", "winter": "vinteren|i vinter",
    },
    "cs": {
        "dawn": "úsvit|úsvitu|svítání", "dusk": "soumrak|soumraku|setmění", "week -1": "minulý týden|minulém týdnu|minulého týdne", "week 0": "tento týden|tomto týdnu", "week 1": "příští týden|příštím týdnu|příštího týdne",
        "month -1": "minulý měsíc|minulém měsíci|minulého měsíce", "month 0": "tento měsíc|tomto měsíci", "month 1": "příští měsíc|příštím měsíci", "year -1": "loni|vloni|minulý rok|minulém roce", "year 0": "letos", "year 1": "příští rok|příštím roce|napřesrok",
        "night": "v noci|noc|nocí", "morning": "ráno|dopoledne", "afternoon": "odpoledne", "evening": "večer", "noon": "v poledne|poledne", "midnight": "půlnoc|půlnoci|o půlnoci", "weekend": "víkend*",
        "spring": "jaro|jara|na jaře|jarem", "summer": "v létě|léto|létem", "autumn": "podzim|podzimu|podzimem", "winter": "v zimě|zima|zimy|zimu|zimou",
    },
    "sk": {
        "week -1": "minulý týždeň|minulom týždni", "week 1": "budúci týždeň|budúcom týždni", "month -1": "minulý mesiac|minulom mesiaci", "month 1": "budúci mesiac|budúcom mesiaci", "year -1": "vlani|minulý rok", "year 0": "tento rok", "year 1": "budúci rok",
        "night": "v noci|noc", "morning": "ráno|dopoludnia", "afternoon": "popoludní", "evening": "večer", "midnight": "polnoc|o polnoci", "weekend": "víkend*", "spring": "jar|na jar|jari", "summer": "v lete|leto", "autumn": "jeseň|jesene|na jeseň|jeseni", "winter": "v zime|zima|zimu",
    },
    "ro": {
        "dawn": "zori|zorilor|răsărit", "dusk": "amurg|apus", "week -1": "săptămâna trecută|săptămânii trecute", "week 0": "săptămâna aceasta|săptămâna asta|această săptămână", "week 1": "săptămâna viitoare|săptămânii viitoare",
        "month -1": "luna trecută|lunii trecute", "month 0": "luna aceasta|luna asta|această lună", "month 1": "luna viitoare|lunii viitoare", "year -1": "anul trecut|anului trecut", "year 0": "anul acesta|anul ăsta", "year 1": "anul viitor|anului viitor",
        "night": "noaptea|noapte|nopții|nopţii", "morning": "dimineața|dimineaţa|dimineață|dimineaţă", "afternoon": "după-amiaza|după-amiază", "evening": "seara", "noon": "la prânz|amiaza|amiază", "midnight": "miezul nopții|miezul nopţii", "weekend": "weekend|weekendul|weekendului",
        "spring": "primăvara|primăvară|primăverii", "summer": "vara|vară|verii", "autumn": "toamna|toamnă|toamnei", "winter": "iarna|iarnă|iernii",
    },
    "hu": {
        "dawn": "hajnalban|hajnali", "week -1": "múlt héten|múlt hét|múlt heti", "week 0": "ezen a héten|e héten", "week 1": "jövő héten|jövő hét|jövő heti", "month -1": "múlt hónapban|múlt hónap|múlt havi", "month 1": "jövő hónapban|jövő hónap",
        "year -1": "tavaly|tavalyi|múlt évben", "year 0": "idén|idei", "year 1": "jövőre|jövő évben", "night": "éjszaka|éjjel", "morning": "reggel|délelőtt", "afternoon": "délután", "evening": "este", "noon": "délben", "midnight": "éjfélkor|éjfélig|éjfél", "weekend": "hétvégén|hétvége|hétvégi",
        "spring": "tavasszal|tavasz|tavaszi", "summer": "nyáron|nyár|nyári", "autumn": "ősszel|ősz|őszi", "winter": "télen|tél|téli",
    },
    "fi": {
        "dawn": "aamunkoitteessa", "week -1": "viime viikolla|viime viikon", "week 0": "tällä viikolla", "week 1": "ensi viikolla|ensi viikon", "month -1": "viime kuussa|viime kuun", "month 0": "tässä kuussa", "month 1": "ensi kuussa|ensi kuun",
        "year -1": "viime vuonna|viime vuoden", "year 0": "tänä vuonna", "year 1": "ensi vuonna|ensi vuoden", "night": "yöllä|viime yönä", "morning": "aamulla|aamupäivällä", "afternoon": "iltapäivällä", "evening": "illalla", "noon": "keskipäivällä", "midnight": "keskiyöllä", "weekend": "viikonloppuna|viikonlopun",
        "spring": "keväällä|kevään|keväästä", "summer": "kesällä|kesän|kesästä", "autumn": "syksyllä|syksyn|syksystä", "winter": "talvella|talven|talvesta",
    },
    "el": {
        "dawn": "αυγή|ξημερώματα|χαράματα", "dusk": "σούρουπο|ηλιοβασίλεμα", "week -1": "περασμένη εβδομάδα|προηγούμενη εβδομάδα|περασμένης εβδομάδας", "week 0": "αυτή την εβδομάδα|αυτήν την εβδομάδα", "week 1": "επόμενη εβδομάδα|ερχόμενη εβδομάδα",
        "month -1": "περασμένο μήνα|προηγούμενο μήνα|περασμένου μήνα", "month 1": "επόμενο μήνα|ερχόμενο μήνα", "year -1": "πέρυσι|πέρσι|περασμένο έτος", "year 0": "φέτος", "year 1": "του χρόνου|επόμενο έτος",
        "night": "νύχτα", "morning": "πρωί", "afternoon": "απόγευμα", "evening": "βράδυ", "noon": "μεσημέρι", "midnight": "μεσάνυχτα", "weekend": "σαββατοκύριακο",
        "spring": "άνοιξη|άνοιξης", "summer": "καλοκαίρι|καλοκαιριού", "autumn": "φθινόπωρο|φθινοπώρου", "winter": "χειμώνα|χειμώνας",
    },
    "bg": {
        "dawn": "на разсъмване|зори", "dusk": "по здрач|залез", "week -1": "миналата седмица", "week 0": "тази седмица", "week 1": "следващата седмица|идната седмица", "month -1": "миналия месец", "month 0": "този месец", "month 1": "следващия месец|другия месец",
        "year -1": "миналата година", "year 0": "тази година", "year 1": "следващата година|догодина", "night": "през нощта|нощта", "morning": "сутринта|сутрин", "afternoon": "следобед", "evening": "вечерта|вечер", "noon": "на обяд|по обяд", "midnight": "полунощ", "weekend": "уикенда|уикенд",
        "spring": "пролетта|пролет", "summer": "лятото|лято", "autumn": "есента|есен", "winter": "зимата|зима",
    },
    "hr": {
        "week -1": "prošli tjedan|prošlog tjedna|prošloga tjedna", "week 1": "sljedeći tjedan|sljedećeg tjedna|idući tjedan|idućeg tjedna", "month -1": "prošli mjesec|prošlog mjeseca|prošloga mjeseca", "month 1": "sljedeći mjesec|sljedećeg mjeseca|idući mjesec", "year -1": "lani|prošle godine", "year 0": "ove godine", "year 1": "sljedeće godine|iduće godine",
        "night": "noću|noć|noći", "morning": "ujutro|jutro|jutra", "afternoon": "poslijepodne|popodne", "evening": "navečer|večer", "noon": "podne", "midnight": "ponoć|ponoći", "weekend": "vikend*", "spring": "proljeće|proljeća|proljeću", "summer": "ljeto|ljeta|ljetu|ljeti", "autumn": "jesen|jeseni", "winter": "zima|zime|zimi|zimu",
    },
    "hi": {
        "week -1": "पिछले सप्ताह|पिछले हफ्ते|पिछले हफ़्ते|बीते सप्ताह", "week 0": "इस सप्ताह|इस हफ्ते|इस हफ़्ते", "week 1": "अगले सप्ताह|अगले हफ्ते|अगले हफ़्ते", "month -1": "पिछले महीने|बीते महीने", "month 0": "इस महीने", "month 1": "अगले महीने", "year -1": "पिछले साल|पिछले वर्ष", "year 0": "इस साल|इस वर्ष", "year 1": "अगले साल|अगले वर्ष",
        "night": "रात", "morning": "सुबह", "afternoon": "दोपहर", "evening": "शाम", "midnight": "आधी रात", "spring": "वसंत|बसंत|वसन्त", "summer": "गर्मियों|गर्मी", "autumn": "शरद|पतझड़", "winter": "सर्दियों|सर्दी",
    },
    "fa": {
        "dawn": "سپیده دم", "dusk": "غروب", "week -1": "هفته گذشته|هفته پیش|هفتهٔ گذشته", "week 0": "این هفته|هفته جاری", "week 1": "هفته آینده|هفته بعد", "month -1": "ماه گذشته|ماه پیش", "month 0": "این ماه|ماه جاری", "month 1": "ماه آینده|ماه بعد", "year -1": "سال گذشته|پارسال|سال پیش", "year 0": "امسال|سال جاری", "year 1": "سال آینده|سال بعد",
        "night -1": "دیشب", "night": "شب", "morning": "صبح|بامداد", "afternoon": "بعدازظهر|بعد از ظهر|عصر", "noon": "ظهر", "midnight": "نیمه شب", "spring": "بهار", "summer": "تابستان", "autumn": "پاییز", "winter": "زمستان",
    },
    "id": {
        "week -1": "minggu lalu|pekan lalu", "week 0": "minggu ini|pekan ini", "week 1": "minggu depan|pekan depan", "month -1": "bulan lalu", "month 0": "bulan ini", "month 1": "bulan depan", "year -1": "tahun lalu", "year 0": "tahun ini", "year 1": "tahun depan",
        "night": "malam", "morning": "pagi", "noon": "siang", "afternoon": "sore", "midnight": "tengah malam", "dawn": "subuh|fajar", "weekend": "akhir pekan", "summer": "musim kemarau|musim panas", "winter": "musim hujan|musim dingin", "spring": "musim semi", "autumn": "musim gugur",
    },
    "vi": {
        "week -1": "tuần trước|tuần qua", "week 0": "tuần này", "week 1": "tuần tới|tuần sau", "month -1": "tháng trước", "month 0": "tháng này", "month 1": "tháng tới|tháng sau", "year -1": "năm ngoái|năm trước", "year 0": "năm nay", "year 1": "năm tới|năm sau",
        "morning": "buổi sáng", "noon": "buổi trưa", "afternoon": "buổi chiều", "evening": "buổi tối", "midnight": "nửa đêm", "weekend": "cuối tuần", "spring": "mùa xuân", "summer": "mùa hè", "autumn": "mùa thu", "winter": "mùa đông",
    },
}  # fmt: skip
