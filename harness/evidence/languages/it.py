"""Italian."""

from harness.evidence.languages.calendar import months, weekdays
from harness.evidence.languages.language import Language

LANGUAGE = Language(
    code="it",
    script="latin",
    numerals={
        0: "zero", 2: "due|entrambi|entrambe", 3: "tre", 4: "quattro", 5: "cinque", 6: "sei", 7: "sette", 8: "otto", 9: "nove", 10: "dieci", 11: "undici", 12: "dodici", 13: "tredici", 14: "quattordici", 15: "quindici", 16: "sedici", 17: "diciassette", 18: "diciotto", 19: "diciannove",
        20: "venti", 21: "ventuno", 22: "ventidue", 23: "ventitré", 24: "ventiquattro", 25: "venticinque", 26: "ventisei", 27: "ventisette", 28: "ventotto", 29: "ventinove", 30: "trenta", 40: "quaranta", 50: "cinquanta", 60: "sessanta", 70: "settanta", 80: "ottanta", 90: "novanta",
        200: "duecento", 300: "trecento", 400: "quattrocento", 500: "cinquecento", 600: "seicento", 700: "settecento", 800: "ottocento", 900: "novecento", 2000: "duemila", 3000: "tremila", 4000: "quattromila", 5000: "cinquemila", 6000: "seimila", 7000: "settemila", 8000: "ottomila", 9000: "novemila", 10000: "diecimila", 11000: "undicimila", 12000: "dodicimila", 15000: "quindicimila", 20000: "ventimila", 30000: "trentamila", 50000: "cinquantamila", 100000: "centomila",
    },
    ordinals={1: "primo|prima volta|primi|prime", 2: "secondo|seconda|secondi", 3: "terzo|terza|terzi", 4: "quarto|quarta", 5: "quinto|quinta", 6: "sesto|sesta", 7: "settimo|settima", 8: "ottavo|ottava", 9: "nono|nona", 10: "decimo|decima"},
    multipliers={12: "dozzina|dozzine", 10: "decina|decine", 100: "cento|centinaio|centinaia", 1e3: "mila|mille|migliaio|migliaia", 1e6: "milione|milioni|mln", 1e9: "miliardo|miliardi|mld"},
    months=months("it"),
    weekdays=weekdays("it"),
    relative_days={0: "oggi", -1: "ieri", 1: "domani", -2: "l'altro ieri|altro ieri", 2: "dopodomani"},
    date_words={
        "week -1": "settimana scorsa|scorsa settimana|settimana precedente", "week 0": "questa settimana", "week 1": "prossima settimana|settimana prossima|settimana successiva", "month -1": "mese scorso|scorso mese", "month 0": "questo mese", "month 1": "prossimo mese|mese prossimo", "year -1": "anno scorso|scorso anno|anno precedente|un anno fa", "year 0": "quest'anno", "year 1": "prossimo anno|anno prossimo",
        "night": "notte|stanotte", "morning": "mattina|mattino|stamattina|mattinata", "afternoon": "pomeriggio", "evening": "sera|serata|stasera", "noon": "mezzogiorno", "midnight": "mezzanotte", "weekend": "fine settimana", "spring": "primavera", "summer": "estate", "autumn": "autunno", "winter": "inverno",
    },
    units={
        "percentage points": "punti percentuali|punto percentuale", "percent": "per cento|percento", "USD": "dollaro|dollari", "EUR": "euro", "GBP": "sterline|sterlina", "RUB": "rubli|rublo", "km": "km|chilometro|chilometri", "mi": "miglia|miglio", "m": "metro|metri", "kg": "kg|chilo|chili|chilogrammi", "t": "tonnellata|tonnellate", "mm": "mm|millimetri", "ha": "ettaro|ettari", "km²": "chilometri quadrati",
        "minutes": "minuto|minuti", "hours": "ora|ore", "days": "giorno|giorni", "weeks": "settimana|settimane", "months": "mese|mesi", "years": "anno|anni", "times": "volte", "generals": "generale|generali", "officers": "ufficiale|ufficiali", "civilians": "civile|civili", "prisoners": "prigioniero|prigionieri", "soldiers": "soldato|soldati|militari|truppe|combattenti", "workers": "operai|lavoratori", "ships": "nave|navi", "aircraft": "aereo|aerei", "tanks": "carro armato|carri armati", "drones": "drone|droni", "missiles": "missile|missili", "people": "persona|persone|uomini|gente",
    },
    scopes={
        "killed+wounded": "morti e feriti|morti o feriti|uccisi e feriti|vittime e feriti|perdite", "killed": "ucciso|uccisi|uccisa|uccise|morto|morti|morta|morte|morirono|sono morti|decessi|deceduti", "wounded": "ferito|feriti|ferita|ferite", "captured": "catturato|catturati|arrestati", "missing": "disperso|dispersi|scomparsi", "sent": "inviato|inviati|schierato|schierati|dispiegati", "arrived": "arrivato|arrivati|giunti", "returned": "rimpatriati|tornati", "fled": "sfollati|evacuati|fuggiti",
    },
    negations={"not": "non|no|né|nessun|nessuno|nessuna", "nobody": "niente|nulla", "never": "mai", "without": "senza", "un-": "sconosciuto|sconosciuti|impossibile|falso|falsa|falsi|false|illegale|illegali|infondata|infondate|incerto", "no longer": "non più", "not yet": "non ancora", "hardly": "appena|a malapena"},
    quantifiers={"some": "alcuni|alcune|parte", "all": "tutti|tutte|tutto|tutta|ogni|intero|intera", "most": "maggioranza|maggior parte", "few": "pochi|poche", "several": "diversi|diverse|parecchi|qualche", "many": "molti|molte|numerosi|numerose", "half": "metà|mezzo|mezza", "only": "solo|soltanto|solamente|unicamente", "nearly": "quasi", "always": "sempre", "often": "spesso", "more": "più|ulteriori", "less": "meno"},
    comparators={"at least": "almeno|non meno di|come minimo", "more than": "più di|oltre|più del|superiore a", "at most": "al massimo|fino a|non più di", "less than": "meno di|meno del|sotto", "about": "circa|intorno a|all'incirca|approssimativamente", "nearly": "quasi", "exactly": "esattamente"},
    after={"at least": "o più", "at most": "o meno", "about": "circa"},
    modality={"may": "può|possono|potrebbe|potrebbero|forse|magari|possibilmente", "will": "sarà|saranno", "would": "sarebbe|sarebbero|avrebbe|avrebbero|dovrebbe|dovrebbero", "must": "deve|devono|doveva|dovrà|dovranno", "expected": "previsto|previsti|prevede|atteso", "likely": "probabilmente|probabile", "alleged": "presunto|presunti|presunta|apparentemente|sedicente", "if": "se"},
    attribution={"said": "detto|ha dichiarato|dichiarato|dice|ha affermato|affermato|annunciato|ha annunciato|aggiunto|disse", "reported": "riferito|riportato|riferisce|riporta", "confirmed": "confermato|conferma|confermano|ammesso|riconosciuto", "denied": "smentito|smentisce|negato|nega|negano|respinto", "claimed": "sostiene|sostenuto|sostengono|asserito", "according to": "secondo", "estimated": "stima|stimato|ritiene|ritengono", "warned": "avvertito|avverte"},
    senses={
        "rise:up": "cresciuti|cresciute|aumentate|salite|alzato|aumentato|aumentata|aumentati|aumenta|aumento|salito|salita|saliti|sale|cresciuto|cresciuta|cresce|crescita|rialzo|raddoppiato", "rise:down": "diminuite|calati|calate|scese|abbassato|diminuito|diminuita|diminuiti|diminuisce|diminuzione|sceso|scesa|scesi|scende|calato|calo|crollato|crollo|ridotto|ridotta|riduzione|ribasso|dimezzato", "win:win": "vinto|vince|vittoria", "win:lose": "perso|perde|sconfitta|sconfitto", "time:before": "prima|prima di|prima del", "time:after": "dopo", "accept:yes": "accettato|approvato|approvata|approva|sostenuto|sostiene|autorizzato|favore", "accept:no": "rifiutato|bocciato|bocciata|vietato|condannato|bloccato|contro|opposto",
        "open:open": "aperto|aperta|aprì|apertura", "open:closed": "chiuso|chiusa|chiusura", "start:start": "inizia|iniziano|comincia|iniziò|iniziato|iniziata|cominciato|inizio|avviato|ripreso", "start:end": "finisce|finiscono|termina|terminano|finì|finito|finita|terminato|terminata|fine|sospeso|interrotto", "guilt:guilty": "colpevole|condannato", "guilt:innocent": "innocente|assolto", "dir:north": "nord|settentrionale", "dir:south": "sud|meridionale", "dir:east": "orientale", "dir:west": "ovest|occidentale", "sex:m": "uomo|uomini|padre|figlio", "sex:f": "donna|donne|madre|figlia", "good:good": "migliore|migliori|meglio|migliorato", "good:bad": "peggiore|peggiori|peggio|peggiorato", "success:yes": "successo|riuscito", "success:no": "fallito|fallimento",
        "trade:buy": "acquistato|comprato|importato", "trade:sell": "venduto|esportato", "more:more": "più", "more:less": "meno", "enter:in": "entrato|entrati", "enter:out": "uscito|usciti|lasciato", "free:free": "liberato|rilasciato", "free:held": "arrestato|incarcerato", "friend:friend": "alleato|alleati", "friend:foe": "nemico|nemici",
    },
    not_tokens="non solo|non soltanto|non appena|primo ministro|prima di|prima del|prima che",
    function="qualcuno qualcuna qualche alcuni alcune tutto tutti tutta tutte il lo la i gli le un uno una di del dello della dei degli delle a al allo alla ai agli alle da dal dalla dai dalle in nel nella nei nelle su sul sulla sui sulle con per tra fra e ed o ma che chi cui come quando dove mentre anche ancora già è sono era erano ha hanno aveva essere avere stato stata stati state si ci vi lui lei loro egli noi questo questa questi queste quello quella suo sua suoi sue più molto poi così però dopo durante contro l' un' dell' all' nell' dall' sull'",
    starters="autorità esperti osservatori testimoni fonti soldati truppe governo presidente ministro ministero portavoce direttore immagini video documenti signor signora colonnello generale capitano",
    not_names="anti|isti|tori|enti|mente|zione|zioni|ità|ismo|mento|menti",
)  # fmt: skip
