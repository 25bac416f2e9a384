"""French."""

from harness.evidence.languages.language import Language

LANGUAGE = Language(
    code="fr",
    script="latin",
    numerals={
        0: "zéro", 2: "deux", 3: "trois", 4: "quatre", 5: "cinq", 6: "six", 7: "sept", 8: "huit", 9: "neuf", 10: "dix", 11: "onze", 12: "douze", 13: "treize", 14: "quatorze", 15: "quinze|quinzaine|quinzaines", 16: "seize", 20: "vingt|vingts",
        30: "trente", 40: "quarante|une quarantaine de|une quarantaine d'", 50: "cinquante", 60: "soixante", 70: "septante", 80: "huitante", 90: "nonante", 21: "vingt et un|vingt et une", 31: "trente et un|trente et une", 41: "quarante et un|quarante et une", 51: "cinquante et un|cinquante et une", 61: "soixante et un|soixante et une", 71: "soixante et onze",
    },
    ordinals={1: "premier|première|premiers|premières", 2: "deuxième|second|seconde", 3: "troisième|tiers", 4: "quatrième", 5: "cinquième", 6: "sixième", 7: "septième", 8: "huitième", 9: "neuvième", 10: "dixième", 11: "onzième", 12: "douzième", 13: "treizième", 14: "quatorzième", 15: "quinzième", 16: "seizième", 17: "dix-septième", 18: "dix-huitième", 19: "dix-neuvième", 20: "vingtième", 21: "vingt-et-unième|vingt et unième", 30: "trentième", 40: "quarantième", 50: "cinquantième", 100: "centième", 0.25: "quart|quarts"},
    multipliers={12: "douzaine|douzaines", 10: "dizaine|dizaines", 20: "vingtaine|vingtaines", 30: "trentaine", 50: "cinquantaine", 60: "soixantaine", 100: "cent|cents|centaine|centaines", 1e3: "mille|millier|milliers", 1e6: "million|millions", 1e9: "milliard|milliards", 1e12: "billion|billions"},
    months=(
        "janvier|janv", "février|fevrier|févr", "mars", "avril|avr", "mai", "juin", "juillet|juil", "août|aout", "septembre|sept", "octobre|oct", "novembre|nov", "décembre|decembre|déc",
    ),
    weekdays=("lundi", "mardi", "mercredi", "jeudi", "vendredi", "samedi", "dimanche"),
    relative_days={0: "aujourd'hui", -1: "hier", 1: "demain", -2: "avant-hier", 2: "après-demain"},
    units={"decades": "décennie|décennies",
        "percentage points": "points de pourcentage|point de pourcentage", "percent": "pour cent|pourcent", "USD": "dollar|dollars", "EUR": "euro|euros", "GBP": "livres sterling", "RUB": "rouble|roubles", "UAH": "hryvnia|hryvnias", "KRW": "won|wons", "km": "km|kilomètre|kilomètres", "mi": "mille marin|milles|miles", "cm": "centimètre|centimètres", "m": "mètre|mètres", "kg": "kg|kilo|kilos|kilogramme|kilogrammes", "t": "tonne|tonnes", "mm": "mm|millimètre|millimètres", "ha": "hectare|hectares", "km²": "kilomètres carrés|km carrés",
        "minutes": "minute|minutes", "hours": "heure|heures", "days": "jour|jours", "weeks": "semaine|semaines", "months": "mois", "years": "an|ans|année|années", "times": "fois",
        "generals": "général|généraux", "officers": "officier|officiers", "civilians": "civil|civils|civile|civiles", "prisoners": "prisonnier|prisonniers|captifs", "soldiers": "soldat|soldats|militaires|combattants|troupes|hommes de troupe", "workers": "ouvrier|ouvriers|travailleurs", "ships": "navire|navires|bateaux", "aircraft": "avion|avions", "tanks": "char|chars", "drones": "drone|drones", "missiles": "missile|missiles", "shells": "obus", "people": "personne|personnes|hommes|gens",
    },
    scopes={
        "killed+wounded": "tués ou blessés|tués et blessés|morts ou blessés|morts et blessés|pertes", "killed": "tué|tués|tuées|tuée|mort|morts|mortes|décès|décédé|décédés", "wounded": "blessé|blessés|blessée|blessées", "captured": "capturé|capturés|capturée|capturées|faits prisonniers|fait prisonnier", "missing": "disparu|disparus",
        "sent": "envoyé|envoyés|envoyées|déployé|déployés|dépêchés|acheminés", "arrived": "arrivé|arrivés", "returned": "rapatrié|rapatriés|renvoyés", "fled": "évacués|déplacés",
    },
    negations={"not": "ne|n'|pas|non|aucun|aucune|aucuns|ni|nul|nulle|nullement", "no longer": "ne plus|n'est plus|n'a plus|ne sont plus|n'ont plus|n'était plus|n'étaient plus|ne sera plus|ne peut plus|ne peuvent plus", "nobody": "nulle part|personne ne|personne n'|rien", "never": "jamais", "without": "sans", "un-": "exclut|exclu|excluent|excluait|excluaient|s'est refusé à|se refuse à|omis de|omet de|omettent de|échoué à|négligé de|inconnu|inconnus|inconnue|impossible|impossibles|faux|fausse|fausses|incertain|incertaine|illégal|illégale|illégaux|illégales|illégalement|infondé|infondée|infondées|refusé de|refuse de|démentent", "hardly": "à peine|guère"},
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
    date_words={"dawn": "aube|lever du soleil|lever du jour|point du jour", "dusk": "crépuscule|coucher du soleil|tombée de la nuit|tombée du jour",
        "week -1": "la semaine dernière|semaine dernière|semaine passée|semaine précédente|il y a une semaine", "week 0": "cette semaine", "week 1": "semaine prochaine|semaine suivante", "month -1": "mois dernier|mois passé|mois précédent|il y a un mois", "month 0": "ce mois-ci|ce mois", "month 1": "mois prochain|mois suivant",
        "year -1": "l'an dernier|l'année dernière|an dernier|année dernière|an passé|année passée|année précédente|il y a un an", "year 0": "cette année", "year 1": "l'an prochain|l'année prochaine|an prochain|année prochaine|année suivante",
        "night -1": "nuit dernière|dernière nuit|nuit passée", "night -2": "avant-dernière nuit|nuit précédente", "night": "nuit|nuits", "morning": "matin|matinée", "afternoon": "après-midi", "evening": "soir|soirée", "noon": "midi", "midnight": "minuit", "weekend": "week-end|weekend", "spring": "printemps", "summer": "cet été|l'été|en été|été dernier|été prochain", "autumn": "automne", "winter": "hiver",
    },
    senses={"ban:off": "levé|levée|levées", "ban:on": "imposé|imposée|imposées",
        "rise:up": "augmenté|augmente|augmentent|augmentation|hausse|grimpé|progressé|progression|relevé|accru|bondi|croissance|doublé|monté|monte|supérieur|supérieure|renforcé", "rise:down": "baissé|baisse|baissent|diminué|diminution|diminue|chuté|chute|reculé|recul|réduit|abaissé|décru|effondré|divisé|tombé|inférieur|inférieure|affaibli|ralenti",
        "win:win": "gagné|gagne|remporté|remporte|victoire", "win:lose": "perdu|perd|perdent|défaite", "time:before": "avant|avant que", "time:after": "après|après que|suite à", "accept:yes": "accepté|accepte|approuvé|approuve|adopté|soutenu|soutient|autorisé|autorise|autorisée|approuvée|acceptée|adoptée|salué|validé|favorable|pour", "accept:no": "rejeté|rejette|refusé|refuse|interdit|interdite|rejetée|refusée|opposé|oppose|bloqué|critiqué|invalidé|contre|défavorable",
        "open:open": "ouvert|ouverte|ouverts|rouvert|ouvre|ouverture", "open:closed": "fermé|fermée|fermés|ferme|fermeture", "start:start": "commencent|débute|débutent|commencé|commence|débuté|début|lancé|repris|entamé|poursuivi", "start:end": "termine|terminent|finit|finissent|achève|cesse|terminé|terminée|fini|achevé|fin|arrêté|suspendu|cessé|interrompu", "guilt:guilty": "coupable|coupables|condamné|condamnée|condamnés", "guilt:innocent": "innocent|acquitté|acquittée|acquittés|relaxé",
        "enter:in": "entré|entrée|entrés|rejoint|arrivée", "enter:out": "quitté|sorti|retiré|départ|retrait|partis", "move:forward": "avancé|avancée|attaqué|attaque|offensive", "move:back": "reculé|recul|défendu|retraite|repli", "success:yes": "réussi|succès|réussite", "success:no": "échoué|échec", "good:good": "meilleur|meilleure|meilleurs|mieux|bon|positif|amélioré", "good:bad": "pire|pires|mauvais|négatif|dégradé|aggravé|détérioré",
        "high:high": "plus haut|élevé|élevée|maximum|plus grand|plus grande", "high:low": "plus bas|faible|minimum|plus petit|plus petite", "trade:buy": "acheté|achat|importé|importations", "trade:sell": "vendu|vente|exporté|exportations", "early:early": "tôt", "early:late": "tard", "friend:friend": "allié|alliés|ami|amis", "friend:foe": "ennemi|ennemis|adversaire", "free:free": "libéré|libérés|libérée", "free:held": "arrêté|arrêtés|emprisonné|détenu", "hire:in": "nommé|embauché|élu", "hire:out": "limogé|licencié|démissionné|démis",
        "dir:north": "nord", "dir:south": "sud", "dir:east": "orientale|oriental", "dir:west": "ouest|occidentale|occidental", "sex:m": "homme|père|fils|frère|garçon|garçons", "sex:f": "femme|femmes|mère|fille|filles|sœur", "side:in": "intérieur", "side:out": "extérieur", "create:create": "construit|construite|bâti", "create:destroy": "détruit|détruite|démoli", "more:more": "plus", "more:less": "moins", "public:public": "publiquement|public", "public:private": "secrètement|privé|secret",
    },
    not_tokens="pour cent|non seulement|pas seulement|premier ministre|première ministre|secrétaire général|chaque fois",
    function="chacun chacune nul nulle aucun aucune tant quelqu'un quelque quelques certains certaines tout tous toute toutes le la les l' un une des d' de du au aux il elle ils elles nous vous je on et ou mais dans sur avec pour par en à que qui quoi dont où ce cet cette ces son sa ses leur leurs se s' est sont était étaient a ont avait être avoir après avant depuis pendant comme lors ainsi selon aussi encore puis y c' qu' j'",
    starters="pluie neige grêle orage tempête brouillard incendie canicule infirmières enseignants pompiers oui très trop peu assez seuls seules presque certains certaines plusieurs peut-être les autorités experts observateurs témoins sources soldats troupes gouvernement président ministre ministère porte-parole directeur photos images vidéos documents négociations monsieur madame colonel général capitaine",
    not_names="ants|istes|teurs|iers|eurs|ment|tion|tions|ité|ités|isme|aient|ées",
)  # fmt: skip
