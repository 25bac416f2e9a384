"""German. Number words are written as one word and are taken apart in `harness.evidence.numbers`."""

from harness.evidence.languages.language import Language

LANGUAGE = Language(
    code="de",
    script="latin",
    numerals={
        0: "null", 1: "eins", 2: "zwei|beide|beiden", 3: "drei", 4: "vier", 5: "fünf", 6: "sechs", 7: "sieben", 8: "acht", 9: "neun", 10: "zehn", 11: "elf", 12: "zwölf", 13: "dreizehn", 14: "vierzehn", 15: "fünfzehn", 16: "sechzehn", 17: "siebzehn",
        18: "achtzehn", 19: "neunzehn", 20: "zwanzig", 30: "dreißig|dreissig", 40: "vierzig", 50: "fünfzig", 60: "sechzig", 70: "siebzig", 80: "achtzig", 90: "neunzig",
    },
    ordinals={1: "erste|ersten|erster|erstes", 2: "zweite|zweiten|zweiter|zweites|zweimal", 3: "dritte|dritten|dritter|drittes|drittel", 4: "vierte|vierten|vierter", 5: "fünfte|fünften|fünfter", 0.25: "viertel"},
    multipliers={12: "dutzend|dutzende", 100: "hundert|hunderte|hunderten", 1e3: "tausend|tausende|tausenden|tsd", 1e6: "million|millionen|mio", 1e9: "milliarde|milliarden|mrd", 1e12: "billion|billionen|bio"},
    months=(
        "januar|jänner|jan", "februar|feber|feb", "märz|maerz|mär", "april|apr", "mai", "juni|jun", "juli|jul", "august|aug", "september|sept|sep", "oktober|okt", "november|nov", "dezember|dez",
    ),
    weekdays=("montag|montags", "dienstag", "mittwoch", "donnerstag", "freitag", "samstag|sonnabend", "sonntag"),
    relative_days={0: "heute", -1: "gestern", 1: "morgen"},
    units={
        "percentage points": "prozentpunkt*", "percent": "prozent", "USD": "dollar|us-dollar", "EUR": "euro|euros", "GBP": "pfund", "RUB": "rubel", "UAH": "hrywnja|griwna", "KRW": "won", "km": "km|kilometer|kilometern", "mi": "meile|meilen", "m": "meter|metern", "kg": "kg|kilo|kilogramm", "t": "tonne|tonnen", "mm": "mm|millimeter", "km²": "quadratkilometer*", "ha": "hektar*",
        "minutes": "minute|minuten", "hours": "stunde|stunden", "days": "tag|tage|tagen", "weeks": "woche|wochen", "months": "monat|monate|monaten", "years": "jahr|jahre|jahren", "times": "mal",
        "generals": "general|generäle|generälen|generale", "officers": "offizier*", "civilians": "zivilist*", "prisoners": "gefangene|gefangenen|kriegsgefangene*", "soldiers": "soldat|soldaten|truppen|militärs|kämpfer|kämpfern", "workers": "arbeiter*", "ships": "schiff|schiffe|schiffen", "aircraft": "flugzeug*", "tanks": "panzer*", "drones": "drohne|drohnen", "missiles": "rakete|raketen", "shells": "granate|granaten", "people": "mensch|menschen|person|personen|mann|leute",
    },
    scopes={
        "killed+wounded": "getötet oder verwundet|getötet und verwundet|getötet oder verletzt|getötet und verletzt|tote und verletzte|tote und verwundete|tote oder verwundete|verluste|verlusten", "killed": "getötet*|tote|toten|tot|tötete*|gefallen|gefallene*|starb|starben|gestorben|todesopfer|ums leben", "wounded": "verwundet*|verletzt*", "captured": "gefangen genommen|gefangengenommen|gefasst|festgenommen", "missing": "vermisst*",
        "sent": "entsandt*|geschickt|schickte*|verlegt*|entsendet|verschifft", "arrived": "eingetroffen|angekommen", "returned": "zurückgekehrt|heimgeschickt", "fled": "geflohen|evakuiert*",
    },
    negations={"not": "nicht|kein*|weder|noch nie", "nobody": "niemand*|nichts", "never": "nie|niemals", "without": "ohne", "un-": "unbestätigt*|unbekannt*|unmöglich*|unwahr*|falsch*|unklar*", "hardly": "kaum"},
    quantifiers={
        "some": "einige|einigen|einiger|manche|teil|teile", "all": "alle|allen|aller|jeder|jede|jedes|sämtlich*|gesamte*", "most": "meisten|mehrheit|mehrzahl", "few": "wenige|wenigen|wenig", "several": "mehrere|mehreren", "many": "viele|vielen|zahlreich*", "half": "hälfte|halbe|halben", "only": "nur|lediglich|bloß", "nearly": "beinahe|fast|nahezu", "fully": "vollständig", "always": "immer", "often": "oft|häufig", "more": "mehr|weitere|weiteren", "less": "weniger",
    },
    comparators={
        "at least": "mindestens|wenigstens|nicht weniger als", "more than": "mehr als|über", "at most": "höchstens|bis zu|maximal|nicht mehr als", "less than": "weniger als|unter", "about": "etwa|rund|ungefähr|circa|ca|zirka|gut|schätzungsweise", "nearly": "fast|beinahe|nahezu|knapp", "exactly": "genau",
    },
    after={"at least": "oder mehr|und mehr", "at most": "oder weniger"},
    modality={"may": "kann|können|könnte*|möglicherweise|vielleicht|eventuell|dürfte*|womöglich", "will": "wird|werde", "would": "würde*|sollte*|solle|sollen|soll", "must": "muss|müssen|musste*", "expected": "erwarte*|geplant|plant|planen", "likely": "wahrscheinlich|vermutlich|wohl", "alleged": "angeblich*|mutmaßlich*|offenbar", "if": "falls|wenn"},
    attribution={
        "said": "sagte*|sagt|erklärte*|erklärt|teilte*|mitgeteilt|gesagt|verkündete*", "reported": "berichtete*|berichtet|meldete*|meldet", "confirmed": "bestätigt*|bestätigen|räumte|eingeräumt", "denied": "bestritt*|bestreitet|dementier*|leugne*|wies zurück", "claimed": "behauptet*", "according to": "laut|zufolge|nach angaben|nach aussage|gemäß", "estimated": "schätz*|geschätzt", "warned": "warnte*|warnt",
    },
    not_tokens="nicht nur|noch nicht nur|ein für alle",
    function="man der die das den dem des ein eine einen einem einer eines in im am an auf es er sie wir ihr ich und oder aber nach vor bei mit von vom zu zum zur für als wie wo wer was dass weil ist sind war waren hat haben hatte sich auch noch schon dort hier dann seit aus durch gegen um unter zwischen seine ihre sein ihren seinen dieser diese dieses während jedoch",
    starters="behörden experten beobachter zeugen quellen berichte medien soldaten truppen regierung präsident minister ministerium geheimdienst sprecher sprecherin direktor fotos bilder videos dokumente gespräche verhandlungen nordkoreanische südkoreanische ukrainische russische amerikanische frühere ehemalige neue herr frau oberst major hauptmann leutnant",
    not_names="ung|ungen|heit|heiten|keit|keiten|schaft|schaften|tion|tionen|tät|ismus|nis|nisse|lich|ische|ischen|ischer",
)  # fmt: skip
