"""Spanish."""

from harness.evidence.languages.language import Language

LANGUAGE = Language(
    code="es",
    script="latin",
    numerals={
        0: "cero", 2: "dos|ambos|ambas", 3: "tres", 4: "cuatro", 5: "cinco", 6: "seis", 7: "siete", 8: "ocho", 9: "nueve", 10: "diez", 11: "once", 12: "doce", 13: "trece", 14: "catorce", 15: "quince", 16: "dieciséis|dieciseis", 17: "diecisiete",
        18: "dieciocho", 19: "diecinueve", 20: "veinte", 21: "veintiuno|veintiún|veintiuna", 22: "veintidós", 23: "veintitrés", 24: "veinticuatro", 25: "veinticinco", 26: "veintiséis", 27: "veintisiete", 28: "veintiocho", 29: "veintinueve", 31: "treinta y un|treinta y uno|treinta y una", 41: "cuarenta y un|cuarenta y uno|cuarenta y una", 51: "cincuenta y un|cincuenta y uno|cincuenta y una", 61: "sesenta y un|sesenta y uno|sesenta y una", 71: "setenta y un|setenta y uno|setenta y una", 81: "ochenta y un|ochenta y uno|ochenta y una", 91: "noventa y un|noventa y uno|noventa y una", 30: "treinta", 40: "cuarenta", 50: "cincuenta", 60: "sesenta", 70: "setenta", 80: "ochenta", 90: "noventa",
        100: "cien|ciento", 200: "doscientos|doscientas", 300: "trescientos|trescientas", 400: "cuatrocientos|cuatrocientas", 500: "quinientos|quinientas", 600: "seiscientos|seiscientas", 700: "setecientos|setecientas", 800: "ochocientos|ochocientas", 900: "novecientos|novecientas",
    },
    ordinals={1: "primer|primero|primera|primeros|primeras", 2: "segundo|segunda", 3: "tercer|tercero|tercera|tercio|tercios", 4: "cuarto|cuarta", 5: "quinto|quinta", 6: "sexto|sexta", 7: "séptimo|séptima", 8: "octavo|octava", 9: "noveno|novena", 10: "décimo|décima", 11: "undécim*|decimoprimer*", 12: "duodécim*|decimosegund*", 13: "decimotercer*", 14: "decimocuart*", 15: "decimoquint*", 16: "decimosext*", 17: "decimoséptim*", 18: "decimoctav*", 19: "decimonoven*", 20: "vigésim*"},
    multipliers={12: "docena|docenas", 10: "decena|decenas", 100: "centenar|centenares|cientos", 1e3: "mil|miles|millares", 1e6: "millón|millones", 1e12: "billón|billones"},
    months=(
        "enero|ene", "febrero|feb", "marzo", "abril|abr", "mayo", "junio|jun", "julio|jul", "agosto|ago", "septiembre|setiembre|sept", "octubre|oct", "noviembre|nov", "diciembre|dic",
    ),
    weekdays=("lunes", "martes", "miércoles", "jueves", "viernes", "sábado", "domingo"),
    relative_days={0: "hoy", -1: "ayer", 1: "mañana", -2: "anteayer", 2: "pasado mañana"},
    units={"decades": "década|décadas|decenio",
        "percentage points": "puntos porcentuales|punto porcentual", "percent": "por ciento", "USD": "dólar|dólares", "EUR": "euro|euros", "GBP": "libras esterlinas|libras", "RUB": "rublo|rublos", "UAH": "grivna|grivnas", "KRW": "won|wones", "km": "km|kilómetro|kilómetros", "mi": "milla|millas", "m": "metro|metros", "kg": "kg|kilo|kilos|kilogramo|kilogramos", "t": "tonelada|toneladas", "mm": "mm|milímetro|milímetros", "ha": "hectárea|hectáreas", "km²": "kilómetros cuadrados",
        "minutes": "minuto|minutos", "hours": "hora|horas", "days": "día|días", "weeks": "semana|semanas", "months": "mes|meses", "years": "año|años", "times": "veces",
        "generals": "general|generales", "officers": "oficial|oficiales", "civilians": "civil|civiles", "prisoners": "prisionero|prisioneros|cautivos", "soldiers": "soldado|soldados|militares|combatientes|tropas|efectivos", "workers": "obrero|obreros|trabajadores", "ships": "buque|buques|barcos|barco", "aircraft": "avión|aviones", "tanks": "tanque|tanques", "drones": "dron|drones", "missiles": "misil|misiles", "shells": "proyectil|proyectiles", "people": "persona|personas|hombres|gente",
    },
    scopes={
        "killed+wounded": "muertos o heridos|muertos y heridos|bajas", "killed": "muerto|muertos|muerta|muertas|muerte|muertes|murió|murieron|fallecido|fallecidos|fallecieron|mató|mataron|asesinado|asesinados", "wounded": "herido|heridos|herida|heridas|lesionados", "captured": "capturado|capturados|capturada|capturadas|hechos prisioneros|detenidos", "missing": "desaparecido|desaparecidos",
        "sent": "enviado|enviados|envió|enviaron|desplegado|desplegados|desplegó", "arrived": "llegaron|llegó", "returned": "repatriados|devueltos", "fled": "evacuados|desplazados",
    },
    negations={"not": "no|ni|ningún|ninguno|ninguna", "nobody": "nadie|nada", "no longer": "ya no", "not yet": "aún no|todavía no", "never": "nunca|jamás", "without": "carece de|carecen de|carecía de|carecían de|sin", "un-": "omitió|omitieron|omitido|desconocido|desconocidos|desconocida|imposible|falso|falsa|falsos|falsas|improbable|ilegal|ilegales|ilegalmente|infundado|infundadas|tampoco", "hardly": "a duras penas|difícilmente|apenas"},
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
    date_words={"dawn": "amanecer|alba|salida del sol", "dusk": "anochecer|atardecer|crepúsculo|puesta del sol|puesta de sol|ocaso",
        "week -1": "la semana pasada|semana pasada|semana anterior|hace una semana", "week 0": "esta semana", "week 1": "próxima semana|semana próxima|semana que viene|semana siguiente", "month -1": "mes pasado|mes anterior|hace un mes", "month 0": "este mes", "month 1": "próximo mes|mes próximo|mes que viene",
        "year -1": "año pasado|año anterior|hace un año", "year 0": "este año", "year 1": "próximo año|año próximo|año que viene", "night": "noche|noches|anoche", "morning": "por la mañana|de la mañana|esta mañana|la mañana|madrugada", "afternoon": "tarde del|por la tarde|de la tarde|esta tarde|la tarde", "noon": "mediodía", "midnight": "medianoche", "weekend": "fin de semana",
        "spring": "primavera", "summer": "verano", "autumn": "otoño", "winter": "invierno",
    },
    senses={"ban:off": "levantó|levantado|levantada|levantaron", "ban:on": "impuso|impuesto|impuesta|impusieron",
        "rise:up": "subió|subieron|subido|sube|suben|aumentó|aumentaron|aumentado|aumenta|aumento|creció|crecieron|crecido|crece|crecimiento|alza|subida|incrementó|incremento|incrementaron|elevó|elevado|superior|fortalecido|duplicó", "rise:down": "bajó|bajaron|bajado|baja|bajan|disminuyó|disminuyeron|disminución|cayó|cayeron|caído|cae|caída|redujo|redujeron|reducido|reducción|descendió|descenso|descendieron|inferior|debilitado|recortó|desplomó",
        "win:win": "ganó|ganaron|ganado|gana|victoria|venció", "win:lose": "perdió|perdieron|perdido|pierde|derrota|derrotado", "time:before": "antes de|antes del|antes|antes de que", "time:after": "después de|después del|después|tras|después de que", "accept:yes": "aceptó|aceptaron|aceptado|aprobó|aprobaron|aprobado|aprobada|apoyó|apoyaron|apoya|apoyan|respaldó|respalda|permitió|permite|autorizó|a favor de|celebró", "accept:no": "rechazó|rechazaron|rechazado|rechazada|rechaza|prohibió|prohíbe|se opuso|opone|bloqueó|condenó|criticó|vetó|en contra de|contra|negó",
        "open:open": "abrió|abierto|abierta|abrieron|reabrió|apertura", "open:closed": "cortad*|cerró|cerrado|cerrada|cerraron|cierre", "start:start": "empieza|empiezan|comienza|comienzan|empezaron|comenzó|comenzaron|comenzado|empezó|empezaron|inició|iniciaron|inicio|reanudó|continuó", "start:end": "termina|terminan|acaba|acabaron|terminó|terminaron|terminado|acabó|finalizó|finalizaron|fin|suspendió|cesó|detuvo", "guilt:guilty": "culpable|condenado|condenada|condenados", "guilt:innocent": "inocente|absuelto|absuelta|absueltos", "enter:in": "entró|entraron|ingresó|se unió|llegada", "enter:out": "salió|salieron|abandonó|abandonaron|se retiró|salida|retirada",
        "move:forward": "avanzó|avanzaron|avance|atacó|ataque", "move:back": "retrocedió|retrocedieron|retroceso|defendió|se replegó", "success:yes": "éxito|exitoso|exitosa|logró|lograron", "success:no": "fracaso|fracasó|fallido|fallida|fracasaron", "good:good": "mejor|mejores|mejoró|bueno|positivo|mejoraron", "good:bad": "peor|peores|empeoró|malo|negativo|empeoraron", "high:high": "alto|alta|altos|altas|máximo|máxima|mayor|mayores", "high:low": "bajo|mínimo|mínima|menor|menores", "trade:buy": "compró|compraron|comprado|importó|importaciones|compra", "trade:sell": "vendió|vendieron|vendido|exportó|exportaciones|venta",
        "early:early": "temprano|principios de", "early:late": "finales de", "friend:friend": "aliado|aliados|amigo|amigos", "friend:foe": "enemigo|enemigos|adversario", "free:free": "liberado|liberados|liberó|liberaron", "free:held": "detenido|arrestado|arrestados|encarcelado", "hire:in": "nombró|nombrado|contratado|elegido", "hire:out": "destituyó|destituido|despedido|dimitió|renunció", "dir:north": "norte", "dir:south": "sur", "dir:east": "oriental", "dir:west": "oeste|occidental", "sex:m": "hombre|padre|hijo|hermano|niño|niños", "sex:f": "mujer|mujeres|madre|hija|hermana|niña|niñas",
        "side:in": "dentro", "side:out": "fuera", "create:create": "construyó|construido|construida", "create:destroy": "destruyó|destruido|destruida", "more:more": "más", "more:less": "menos", "public:public": "públicamente|público", "public:private": "en secreto|secreto|privado",
    },
    not_tokens="por ciento|no solo|no sólo|primer ministro|primera ministra|secretario general|estado mayor general|en general",
    function="algún alguna algunos algunas ningún ninguna tanto alguien alguno alguna algunos algunas todo todos toda todas el la los las un una en y e o u pero con por para que de del al se su sus es son era eran fue fueron ha han había él ella ellos ellas nosotros lo le les como cuando donde quien este esta estos estas ese esa eso esto desde tras según también ya entre sobre durante antes después",
    starters="uno una ninguno ninguna alguno alguien nada algo muy apenas tan poco pocos pocas bastante demasiado demasiados casi quizá quizás ojalá las autoridades expertos observadores testigos fuentes soldados tropas gobierno presidente ministro ministerio portavoz director fotos imágenes vídeos documentos negociaciones señor señora coronel general capitán",
    not_names="antes|istas|dores|tores|eros|entes|ciones|mente|ción|ciones|dad|dades|ismo|aron|ieron|ando|iendo",
)  # fmt: skip
