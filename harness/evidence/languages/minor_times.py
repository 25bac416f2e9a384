"""Days told from today, seasons and parts of the day, of the smaller languages in which they are known."""

RELATIVE_DAYS: dict[str, dict[int, str]] = {
    "sv": {0: "idag|i dag|ikväll|i kväll", -1: "igår|i går", 1: "imorgon|i morgon", -2: "i förrgår", 2: "i övermorgon"},
    "da": {0: "i dag|i aften", -1: "i går", 1: "i morgen", -2: "i forgårs", 2: "i overmorgen"},
    "nb": {0: "i dag|i kveld", -1: "i går", 1: "i morgen", -2: "i forgårs", 2: "i overmorgen"},
    "cs": {0: "dnes", -1: "včera", 1: "zítra", -2: "předevčírem", 2: "pozítří"},
    "sk": {0: "dnes", -1: "včera", 1: "zajtra", -2: "predvčerom", 2: "pozajtra"},
}
DATE_WORDS: dict[str, dict[str, str]] = {
    "sv": {
        "dawn": "gryningen|soluppgången", "dusk": "skymningen|solnedgången", "week -1": "förra veckan", "week 1": "nästa vecka", "month -1": "förra månaden", "month 1": "nästa månad",
        "year -1": "förra året|i fjol", "year 0": "i år", "year 1": "nästa år", "night": "natten|nattetid|natt", "morning": "morgonen|förmiddagen|på morgonen", "afternoon": "eftermiddagen", "evening": "kvällen",
        "midnight": "midnatt", "weekend": "helgen", "spring": "våren|i våras|vårens", "summer": "sommaren|i somras|sommarens", "autumn": "hösten|i höstas|höstens", "winter": "vintern|i vintras|vinterns",
    },
    "da": {
        "week -1": "sidste uge", "week 1": "næste uge", "month -1": "sidste måned", "month 1": "næste måned", "year -1": "sidste år", "year 0": "i år", "year 1": "næste år", "night": "natten",
        "morning": "morgenen|formiddagen", "afternoon": "eftermiddagen", "evening": "aftenen", "midnight": "midnat", "weekend": "weekenden", "spring": "foråret", "summer": "sommeren", "autumn": "efteråret", "winter": "vinteren",
    },
    "nb": {
        "week -1": "forrige uke", "week 1": "neste uke", "month -1": "forrige måned", "month 1": "neste måned", "year -1": "i fjor", "year 0": "i år", "year 1": "neste år", "night": "natten|natta",
        "morning": "morgenen|formiddagen", "afternoon": "ettermiddagen", "evening": "kvelden", "midnight": "midnatt", "weekend": "helgen|helga", "spring": "våren", "summer": "sommeren", "autumn": "høsten", "winter": "vinteren",
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
}  # fmt: skip
