"""German. Number words are written as one word and are taken apart in `harness.evidence.numbers`."""

from harness.evidence.languages.language import Language

LANGUAGE = Language(
    code="de",
    script="latin",
    numerals={
        0: "null", 1: "eins", 2: "zwei|beide|beiden", 3: "drei", 4: "vier", 5: "fünf", 6: "sechs", 7: "sieben", 8: "acht", 9: "neun", 10: "zehn", 11: "elf", 12: "zwölf", 13: "dreizehn", 14: "vierzehn", 15: "fünfzehn", 16: "sechzehn", 17: "siebzehn",
        18: "achtzehn", 19: "neunzehn", 1.5: "anderthalb|eineinhalb", 20: "zwanzig", 30: "dreißig|dreissig", 40: "vierzig", 50: "fünfzig", 60: "sechzig", 70: "siebzig", 80: "achtzig", 90: "neunzig",
    },
    ordinals={1: "erste|ersten|erster|erstes", 2: "zweite|zweiten|zweiter|zweites|zweimal", 3: "dritte|dritten|dritter|drittes|drittel", 4: "vierte|vierten|vierter", 5: "fünftel|fünfte|fünften|fünfter", 6: "sechste|sechsten|sechster", 7: "siebte|siebten|siebter", 8: "achte|achten|achter", 9: "neunte|neunten|neunter", 10: "zehnte|zehnten|zehnter", 11: "elfte|elften|elfter|elftes", 12: "zwölfte|zwölften|zwölfter|zwölftes", 13: "dreizehnte|dreizehnten|dreizehnter|dreizehntes", 14: "vierzehnte|vierzehnten|vierzehnter|vierzehntes", 15: "fünfzehnte|fünfzehnten|fünfzehnter|fünfzehntes", 16: "sechzehnte|sechzehnten|sechzehnter|sechzehntes", 17: "siebzehnte|siebzehnten|siebzehnter|siebzehntes", 18: "achtzehnte|achtzehnten|achtzehnter|achtzehntes", 19: "neunzehnte|neunzehnten|neunzehnter|neunzehntes", 20: "zwanzigste|zwanzigsten|zwanzigster|zwanzigstes", 21: "einundzwanzigste|einundzwanzigsten|einundzwanzigster|einundzwanzigstes", 30: "dreißigste|dreißigsten|dreißigster|dreißigstes", 40: "vierzigste|vierzigsten|vierzigster|vierzigstes", 50: "fünfzigste|fünfzigsten|fünfzigster|fünfzigstes", 100: "hundertste|hundertsten|hundertster|hundertstes", 0.25: "viertel"},
    multipliers={12: "dutzend|dutzende", 100: "hundert|hunderte|hunderten", 1e3: "tausend|tausende|tausenden|tsd", 1e6: "million|millionen|mio", 1e9: "milliarde|milliarden|mrd", 1e12: "billion|billionen|bio"},
    months=(
        "januar|jänner|jan", "februar|feber|feb", "märz|maerz|mär", "april|apr", "mai", "juni|jun", "juli|jul", "august|aug", "september|sept|sep", "oktober|okt", "november|nov", "dezember|dez",
    ),
    weekdays=("montag*", "dienstag*", "mittwoch*", "donnerstag*", "freitag*", "samstag*|sonnabend*", "sonntag*"),
    relative_days={0: "heute", -1: "gestern", 1: "morgen", -2: "vorgestern", 2: "übermorgen"},
    units={"decades": "jahrzehnt|jahrzehnte|jahrzehnts|jahrzehnten",
        "percentage points": "prozentpunkt*", "percent": "prozent", "USD": "dollar|us-dollar", "EUR": "euro|euros", "GBP": "pfund", "RUB": "rubel", "UAH": "hrywnja|griwna", "KRW": "won", "km": "km|kilometer|kilometern", "mi": "meile|meilen", "m": "meter|metern", "kg": "kg|kilo|kilogramm", "t": "tonne|tonnen", "mm": "mm|millimeter", "km²": "quadratkilometer*", "ha": "hektar*",
        "minutes": "minute|minuten", "hours": "stunde|stunden", "days": "tag|tage|tagen", "weeks": "woche|wochen", "months": "monat|monate|monaten", "years": "jahr|jahre|jahren", "times": "mal",
        "generals": "general|generäle|generälen|generale", "officers": "offizier*", "civilians": "zivilist*", "prisoners": "gefangene|gefangenen|kriegsgefangene*", "soldiers": "soldat|soldaten|truppen|militärs|kämpfer|kämpfern", "workers": "arbeiter*", "ships": "schiff|schiffe|schiffen", "aircraft": "flugzeug*", "tanks": "panzer*", "drones": "drohne|drohnen", "missiles": "rakete|raketen", "shells": "granate|granaten", "people": "mensch|menschen|person|personen|mann|leute",
    },
    scopes={
        "killed+wounded": "getötet oder verwundet|getötet und verwundet|getötet oder verletzt|getötet und verletzt|tote und verletzte|tote und verwundete|tote oder verwundete|verluste|verlusten", "killed": "getötet*|tote|toten|tot|tötete*|gefallen|gefallene*|starb|starben|gestorben|todesopfer|ums leben", "wounded": "verwundet*|verletzt*", "captured": "gefangen genommen|gefangengenommen|gefasst|festgenommen", "missing": "vermisst*",
        "sent": "entsandt*|geschickt|schickte*|verlegt*|entsendet|verschifft", "arrived": "eingetroffen|angekommen", "returned": "zurückgekehrt|heimgeschickt", "fled": "geflohen|evakuiert*",
    },
    negations={"not": "nicht|kein|keine|keinen|keinem|keiner|keines|keinerlei|keineswegs|weder|noch nie|mitnichten", "no longer": "nicht mehr|nicht länger", "not yet": "noch nicht|noch kein|noch keine|noch keinen", "nobody": "niemand*|nichts", "never": "nie|niemals", "without": "ohne", "un-": "versäumt*|unterließ*|unbestätigt*|unbekannt*|unmöglich*|unwahr*|falsch*|unklar*|illegal*|ungültig*|ungewiss*|unzulässig*|gescheitert", "hardly": "schwerlich|kaum"},
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
    date_words={"dawn": "morgengrauen|tagesanbruch|sonnenaufgang|sonnenaufgangs|morgendämmerung", "dusk": "abenddämmerung|sonnenuntergang|sonnenuntergangs|einbruch der dunkelheit",
        "week -1": "letzte woche|letzter woche|vergangene woche|vergangenen woche|vorige woche|vorwoche|vor einer woche", "week 0": "diese woche|dieser woche", "week 1": "nächste woche|nächster woche|kommende woche|kommenden woche",
        "month -1": "letzten monat|vergangenen monat|letzter monat|vormonat|vor einem monat", "month 0": "diesen monat|diesem monat", "month 1": "nächsten monat|kommenden monat",
        "year -1": "letztes jahr|letzten jahr|vergangenen jahr|vergangenes jahr|vorjahr|vor einem jahr", "year 0": "dieses jahr|diesem jahr|heuer", "year 1": "nächstes jahr|nächsten jahr|kommenden jahr|kommendes jahr",
        "night": "nacht|nachts", "morning": "am morgen|morgens|vormittag|vormittags|morgen früh", "afternoon": "nachmittag|nachmittags", "evening": "abend|abends", "noon": "mittag|mittags", "midnight": "mitternacht", "weekend": "wochenende",
        "spring": "frühjahr|frühling", "summer": "sommer", "autumn": "herbst", "winter": "winter",
    },
    senses={
        "rise:up": "stieg|stiegen|gestiegen|steigt|steigen|wuchs|wuchsen|gewachsen|wächst|zugenommen|erhöht|erhöhte|erhöhten|erhöhen|zunahme|anstieg|kletterte|verdoppelt|höher|mehr|gestärkt|hoch", "rise:down": "sank|sanken|gesunken|sinkt|sinken|fiel|fielen|gefallen|fällt|fallen|abgenommen|gesenkt|senkte|senkten|senken|abnahme|rückgang|schrumpfte|schrumpft|verringert|verringerte|halbiert|niedriger|gekürzt|geschwächt|reduziert|reduzierte",
        "win:win": "gewann|gewannen|gewonnen|gewinnt|gewinnen|sieg|siegte", "win:lose": "verlor|verloren|verliert|verlieren|niederlage", "time:before": "vor|bevor|zuvor", "time:after": "nach|nachdem|danach",
        "accept:yes": "stimmte|stimmten|stimmt|nahm|nahmen|angenommen|akzeptiert|akzeptierte|billigte|billigten|gebilligt|genehmigt|genehmigte|zugestimmt|stimmte zu|unterstützt|unterstützte|unterstützen|begrüßte|erlaubt|erlaubte|befürwortet|befürwortete|für", "accept:no": "abgelehnt|lehnte|lehnten|ablehnt|verweigert|verweigerte|verboten|verbot|blockiert|blockierte|kritisierte|verurteilte|untersagt|untersagte|gegen",
        "open:open": "öffnete|öffneten|geöffnet|eröffnet|eröffnete|offen", "open:closed": "schloss|schlossen|geschlossen|gesperrt", "start:start": "beginnen|starten|starteten|begann|begannen|begonnen|beginnt|startete|gestartet|angefangen|beginn|fortgesetzt", "start:end": "beendeten|beenden|stoppten|endeten|endete|endeten|beendet|beendete|endet|gestoppt|eingestellt|ende|ausgesetzt|unterbrochen|abgebrochen",
        "guilt:guilty": "schuldig|schuldiger|verurteilt|verurteilte", "guilt:innocent": "unschuldig|freigesprochen", "enter:in": "betrat|betraten|beigetreten|traten bei|ankunft|einmarsch", "enter:out": "verließ|verließen|verlassen|ausgetreten|abzug|abreise", "move:forward": "vorrücken|rückten vor|angriff|angegriffen|griff", "move:back": "zurückgezogen|rückzug|verteidigt|verteidigte",
        "success:yes": "erfolg|erfolgreich|gelungen|gelang", "success:no": "scheiterte|gescheitert|misserfolg|erfolglos|misslungen|misslang", "good:good": "besser|beste|besten|gut|positiv|verbessert|verbesserte|verbesserten", "good:bad": "schlechter|schlechteste|schlecht|negativ|verschlechtert|verschlechterte|verschlechterten",
        "high:high": "höchste|höchsten|größte|größten|größter|längste|stärkste|hohe|hohen|hoher", "high:low": "niedrigste|niedrigsten|kleinste|kleinsten|geringste|kürzeste|schwächste|niedrige|niedrigen", "trade:buy": "kaufte|gekauft|kaufen|importiert|importierte|import|importe", "trade:sell": "verkaufte|verkauft|verkaufen|exportiert|exportierte|export|exporte",
        "early:early": "früh|früher|frühen", "early:late": "spät|später|späten", "friend:friend": "verbündete|verbündeten|freund|freunde", "friend:foe": "feind|feinde|gegner", "free:free": "freigelassen|befreit", "free:held": "verhaftet|inhaftiert", "hire:in": "eingestellt|ernannt|gewählt|befördert", "hire:out": "entlassen|zurückgetreten|abgewählt",
        "dir:north": "norden|nördlich|nördlichen|nördliche", "dir:south": "süden|südlich|südlichen|südliche", "dir:east": "osten|östlich|östlichen|östliche", "dir:west": "westen|westlich|westlichen|westliche", "sex:m": "mann|männer|männern|vater|sohn|bruder|junge|jungen", "sex:f": "frau|frauen|mutter|tochter|schwester|mädchen", "side:in": "innerhalb|inneren", "side:out": "außerhalb|äußeren", "create:create": "gebaut|errichtet|aufgebaut", "create:destroy": "zerstört|abgerissen",
    },
    not_tokens="nicht nur|noch nicht nur|ein für alle",
    function="sowohl zwar entweder jemand irgendjemand jeder alle manche einige man der die das den dem des ein eine einen einem einer eines in im am an auf es er sie wir ihr ich und oder aber nach vor bei mit von vom zu zum zur für als wie wo wer was dass weil ist sind war waren hat haben hatte sich auch noch schon dort hier dann seit aus durch gegen um unter zwischen seine ihre sein ihren seinen dieser diese dieses während jedoch",
    starters="behörden experten beobachter zeugen quellen berichte medien soldaten truppen regierung präsident minister ministerium geheimdienst sprecher sprecherin direktor fotos bilder videos dokumente gespräche verhandlungen nordkoreanische südkoreanische ukrainische russische amerikanische frühere ehemalige neue herr frau oberst major hauptmann leutnant damals seinerzeit inzwischen mittlerweile dennoch trotzdem zudem außerdem dabei danach zuvor derzeit zuletzt später dort hier allerdings jedoch deshalb daher bereits zugleich anschließend künftig bislang bisher ursprünglich schließlich zunächst vorerst unterdessen insgesamt vielleicht möglicherweise vermutlich offenbar angeblich",
    not_names="ung|ungen|heit|heiten|keit|keiten|schaft|schaften|tion|tionen|tät|ismus|nis|nisse|lich|ische|ischen|ischer",
)  # fmt: skip
