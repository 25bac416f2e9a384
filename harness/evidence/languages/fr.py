"""French."""

from harness.evidence.languages.language import Language

LANGUAGE = Language(
    code="fr",
    script="latin",
    numerals={
        0: "zéro", 2: "deux", 3: "trois", 4: "quatre", 5: "cinq", 6: "six", 7: "sept", 8: "huit", 9: "neuf", 10: "dix", 11: "onze", 12: "douze", 13: "treize", 14: "quatorze", 15: "quinze", 16: "seize", 20: "vingt|vingts",
        30: "trente", 40: "quarante", 50: "cinquante", 60: "soixante", 70: "septante", 80: "huitante", 90: "nonante",
    },
    ordinals={1: "premier|première|premiers|premières", 2: "deuxième|second|seconde", 3: "troisième|tiers", 4: "quatrième", 5: "cinquième", 0.25: "quart"},
    multipliers={12: "douzaine|douzaines", 10: "dizaine|dizaines", 100: "cent|cents|centaine|centaines", 1e3: "mille|millier|milliers", 1e6: "million|millions", 1e9: "milliard|milliards", 1e12: "billion|billions"},
    months=(
        "janvier|janv", "février|fevrier|févr", "mars", "avril|avr", "mai", "juin", "juillet|juil", "août|aout", "septembre|sept", "octobre|oct", "novembre|nov", "décembre|decembre|déc",
    ),
    weekdays=("lundi", "mardi", "mercredi", "jeudi", "vendredi", "samedi", "dimanche"),
    relative_days={0: "aujourd'hui", -1: "hier", 1: "demain"},
    units={
        "percentage points": "points de pourcentage|point de pourcentage", "percent": "pour cent|pourcent", "USD": "dollar|dollars", "EUR": "euro|euros", "GBP": "livres sterling", "RUB": "rouble|roubles", "UAH": "hryvnia|hryvnias", "KRW": "won|wons", "km": "km|kilomètre|kilomètres", "mi": "mille marin|milles|miles", "m": "mètre|mètres", "kg": "kg|kilo|kilos|kilogramme|kilogrammes", "t": "tonne|tonnes", "mm": "mm|millimètre|millimètres", "ha": "hectare|hectares", "km²": "kilomètres carrés|km carrés",
        "minutes": "minute|minutes", "hours": "heure|heures", "days": "jour|jours", "weeks": "semaine|semaines", "months": "mois", "years": "an|ans|année|années", "times": "fois",
        "generals": "général|généraux", "officers": "officier|officiers", "civilians": "civil|civils|civile|civiles", "prisoners": "prisonnier|prisonniers|captifs", "soldiers": "soldat|soldats|militaires|combattants|troupes|hommes de troupe", "workers": "ouvrier|ouvriers|travailleurs", "ships": "navire|navires|bateaux", "aircraft": "avion|avions", "tanks": "char|chars", "drones": "drone|drones", "missiles": "missile|missiles", "shells": "obus", "people": "personne|personnes|hommes|gens",
    },
    scopes={
        "killed+wounded": "tués ou blessés|tués et blessés|morts ou blessés|morts et blessés|pertes", "killed": "tué|tués|tuées|tuée|mort|morts|mortes|décès|décédé|décédés", "wounded": "blessé|blessés|blessée|blessées", "captured": "capturé|capturés|capturée|capturées|faits prisonniers|fait prisonnier", "missing": "disparu|disparus",
        "sent": "envoyé|envoyés|envoyées|déployé|déployés|dépêchés|acheminés", "arrived": "arrivé|arrivés", "returned": "rapatrié|rapatriés|renvoyés", "fled": "évacués|déplacés",
    },
    negations={"not": "ne|n'|pas|non|aucun|aucune|ni", "nobody": "personne ne|rien", "never": "jamais", "without": "sans", "un-": "inconnu|inconnus|inconnue|impossible|faux|fausse|incertain", "hardly": "guère"},
    quantifiers={
        "some": "certains|certaines|quelques-uns|partie", "all": "tous|toutes|tout|toute|chaque|ensemble", "most": "plupart|majorité", "few": "peu", "several": "plusieurs|quelques", "many": "beaucoup|nombreux|nombreuses", "half": "moitié|demi", "only": "seulement|uniquement|seul|seuls|seule|ne que", "nearly": "presque|quasiment", "fully": "entièrement|totalement", "always": "toujours", "often": "souvent", "more": "plus|davantage|autres", "less": "moins",
    },
    comparators={
        "at least": "au moins|pas moins de|au minimum", "more than": "plus de|plus d'|supérieur à", "at most": "au plus|jusqu'à|au maximum|pas plus de", "less than": "moins de|moins d'", "about": "environ|autour de|à peu près|quelque|quelques|vers|une", "nearly": "près de|presque|quasiment", "exactly": "exactement|précisément",
    },
    after={"at least": "ou plus|et plus", "at most": "ou moins"},
    modality={"may": "peut|peuvent|pourrait|pourraient|possiblement|peut-être", "will": "va|vont|sera|seront", "would": "serait|seraient|aurait|auraient|devrait|devraient", "must": "doit|doivent|devait", "expected": "attendu|attendus|prévu|prévus|prévoit", "likely": "probablement|vraisemblablement", "alleged": "présumé|présumés|prétendument|apparemment", "if": "si"},
    attribution={
        "said": "dit|déclaré|déclare|indiqué|affirmé|annoncé|annonce", "reported": "rapporté|rapporte|signalé", "confirmed": "confirmé|confirme|confirment|reconnu|reconnaît|admis", "denied": "démenti|dément|nié|nie|nient|rejeté", "claimed": "prétend|prétendu|assuré|assure|soutient", "according to": "selon|d'après|aux dires", "estimated": "estime|estimé|estiment|évalué", "warned": "averti|prévenu",
    },
    not_tokens="non seulement|pas seulement|premier ministre|première ministre|secrétaire général|chaque fois",
    function="le la les l' un une des d' de du au aux il elle ils elles nous vous je on et ou mais dans sur avec pour par en à que qui quoi dont où ce cet cette ces son sa ses leur leurs se s' est sont était étaient a ont avait être avoir après avant depuis pendant comme lors ainsi selon aussi encore puis y c' qu' j'",
    starters="les autorités experts observateurs témoins sources soldats troupes gouvernement président ministre ministère porte-parole directeur photos images vidéos documents négociations monsieur madame colonel général capitaine",
    not_names="ment|tion|tions|ité|ités|isme|aient|ées",
)  # fmt: skip
