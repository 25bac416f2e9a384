"""Spanish."""

from harness.evidence.languages.language import Language

LANGUAGE = Language(
    code="es",
    script="latin",
    numerals={
        0: "cero", 2: "dos|ambos|ambas", 3: "tres", 4: "cuatro", 5: "cinco", 6: "seis", 7: "siete", 8: "ocho", 9: "nueve", 10: "diez", 11: "once", 12: "doce", 13: "trece", 14: "catorce", 15: "quince", 16: "dieciséis|dieciseis", 17: "diecisiete",
        18: "dieciocho", 19: "diecinueve", 20: "veinte", 21: "veintiuno|veintiún|veintiuna", 22: "veintidós", 23: "veintitrés", 24: "veinticuatro", 25: "veinticinco", 26: "veintiséis", 27: "veintisiete", 28: "veintiocho", 29: "veintinueve", 30: "treinta", 40: "cuarenta", 50: "cincuenta", 60: "sesenta", 70: "setenta", 80: "ochenta", 90: "noventa",
        100: "cien|ciento", 200: "doscientos|doscientas", 300: "trescientos|trescientas", 400: "cuatrocientos|cuatrocientas", 500: "quinientos|quinientas", 600: "seiscientos|seiscientas", 700: "setecientos|setecientas", 800: "ochocientos|ochocientas", 900: "novecientos|novecientas",
    },
    ordinals={1: "primer|primero|primera|primeros|primeras", 2: "segundo|segunda", 3: "tercer|tercero|tercera|tercio", 4: "cuarto|cuarta", 5: "quinto|quinta"},
    multipliers={12: "docena|docenas", 10: "decena|decenas", 100: "centenar|centenares|cientos", 1e3: "mil|miles|millares", 1e6: "millón|millones", 1e12: "billón|billones"},
    months=(
        "enero|ene", "febrero|feb", "marzo", "abril|abr", "mayo", "junio|jun", "julio|jul", "agosto|ago", "septiembre|setiembre|sept", "octubre|oct", "noviembre|nov", "diciembre|dic",
    ),
    weekdays=("lunes", "martes", "miércoles", "jueves", "viernes", "sábado", "domingo"),
    relative_days={0: "hoy", -1: "ayer", 1: "mañana"},
    units={
        "percentage points": "puntos porcentuales|punto porcentual", "percent": "por ciento", "USD": "dólar|dólares", "EUR": "euro|euros", "GBP": "libras esterlinas|libras", "RUB": "rublo|rublos", "UAH": "grivna|grivnas", "KRW": "won|wones", "km": "km|kilómetro|kilómetros", "mi": "milla|millas", "m": "metro|metros", "kg": "kg|kilo|kilos|kilogramo|kilogramos", "t": "tonelada|toneladas", "mm": "mm|milímetro|milímetros", "ha": "hectárea|hectáreas", "km²": "kilómetros cuadrados",
        "minutes": "minuto|minutos", "hours": "hora|horas", "days": "día|días", "weeks": "semana|semanas", "months": "mes|meses", "years": "año|años", "times": "veces",
        "generals": "general|generales", "officers": "oficial|oficiales", "civilians": "civil|civiles", "prisoners": "prisionero|prisioneros|cautivos", "soldiers": "soldado|soldados|militares|combatientes|tropas|efectivos", "workers": "obrero|obreros|trabajadores", "ships": "buque|buques|barcos|barco", "aircraft": "avión|aviones", "tanks": "tanque|tanques", "drones": "dron|drones", "missiles": "misil|misiles", "shells": "proyectil|proyectiles", "people": "persona|personas|hombres|gente",
    },
    scopes={
        "killed+wounded": "muertos o heridos|muertos y heridos|bajas", "killed": "muerto|muertos|muerta|muertas|muerte|muertes|murió|murieron|fallecido|fallecidos|fallecieron|mató|mataron|asesinado|asesinados", "wounded": "herido|heridos|herida|heridas|lesionados", "captured": "capturado|capturados|capturada|capturadas|hechos prisioneros|detenidos", "missing": "desaparecido|desaparecidos",
        "sent": "enviado|enviados|envió|enviaron|desplegado|desplegados|desplegó", "arrived": "llegaron|llegó", "returned": "repatriados|devueltos", "fled": "evacuados|desplazados",
    },
    negations={"not": "no|ni|ningún|ninguno|ninguna", "nobody": "nadie|nada", "never": "nunca|jamás", "without": "sin", "un-": "desconocido|desconocidos|imposible|falso|falsa|improbable", "hardly": "apenas"},
    quantifiers={
        "some": "algunos|algunas|parte", "all": "todos|todas|todo|toda|cada", "most": "mayoría", "few": "pocos|pocas|poco", "several": "varios|varias", "many": "muchos|muchas|numerosos", "half": "mitad|medio|media", "only": "sólo|solo|solamente|únicamente", "nearly": "casi", "fully": "completamente|totalmente", "always": "siempre", "often": "frecuentemente", "more": "más|otros|otras", "less": "menos",
    },
    comparators={
        "at least": "al menos|por lo menos|no menos de|como mínimo", "more than": "más de|superior a", "at most": "como máximo|hasta|a lo sumo|no más de", "less than": "menos de", "about": "unos|unas|alrededor de|aproximadamente|cerca de|en torno a", "nearly": "casi", "exactly": "exactamente",
    },
    after={"at least": "o más|y más", "at most": "o menos"},
    modality={"may": "puede|pueden|podría|podrían|posiblemente|quizás|quizá|tal vez", "will": "va a|van a|será|serán", "would": "sería|serían|habría|habrían|debería|deberían", "must": "debe|deben|debía|tiene que|tienen que", "expected": "esperado|previsto|prevé|espera", "likely": "probablemente|probable", "alleged": "presunto|presuntos|presuntamente|supuesto|supuestamente|aparentemente", "if": "si"},
    attribution={
        "said": "dijo|dice|declaró|afirmó|señaló|anunció|indicó", "reported": "informó|informaron|reportó", "confirmed": "confirmó|confirma|confirmaron|confirmado|reconoció|admitió", "denied": "negó|niega|negaron|desmintió|rechazó", "claimed": "sostiene|sostuvo|aseguró|asegura", "according to": "según|de acuerdo con", "estimated": "estima|estimó|calcula|calculó", "warned": "advirtió|advierte",
    },
    not_tokens="no solo|no sólo|primer ministro|primera ministra|secretario general|estado mayor general|en general",
    function="el la los las un una en y e o u pero con por para que de del al se su sus es son era eran fue fueron ha han había él ella ellos ellas nosotros lo le les como cuando donde quien este esta estos estas ese esa eso esto desde tras según también ya entre sobre durante antes después",
    starters="las autoridades expertos observadores testigos fuentes soldados tropas gobierno presidente ministro ministerio portavoz director fotos imágenes vídeos documentos negociaciones señor señora coronel general capitán",
    not_names="mente|ción|ciones|dad|dades|ismo|aron|ieron|ando|iendo",
)  # fmt: skip
