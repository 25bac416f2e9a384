"""Portuguese, of Portugal and Brazil."""

from harness.evidence.languages.calendar import months
from harness.evidence.languages.language import Language

LANGUAGE = Language(
    code="pt",
    script="latin",
    numerals={
        0: "zero", 2: "dois|duas|ambos|ambas", 3: "três", 4: "quatro", 5: "cinco", 6: "seis", 7: "sete", 8: "oito", 9: "nove", 10: "dez", 11: "onze", 12: "doze", 13: "treze", 14: "catorze|quatorze", 15: "quinze", 16: "dezesseis|dezasseis", 17: "dezessete|dezassete", 18: "dezoito", 19: "dezenove|dezanove",
        20: "vinte", 30: "trinta", 40: "quarenta", 50: "cinquenta", 60: "sessenta", 70: "setenta", 80: "oitenta", 90: "noventa", 100: "cem|cento", 200: "duzentos|duzentas", 300: "trezentos|trezentas", 400: "quatrocentos|quatrocentas", 500: "quinhentos|quinhentas", 600: "seiscentos|seiscentas", 700: "setecentos|setecentas", 800: "oitocentos|oitocentas", 900: "novecentos|novecentas",
    },
    ordinals={1: "primeiro|primeira|primeiros|primeiras", 2: "segundo|segunda", 3: "terceiro|terceira|terço", 4: "quarto|quarta", 5: "quinto|quinta", 6: "sexto|sexta", 7: "sétimo|sétima", 8: "oitavo|oitava", 9: "nono|nona", 10: "décimo|décima"},
    multipliers={12: "dúzia|dúzias", 10: "dezena|dezenas", 100: "centena|centenas", 1e3: "mil|milhar|milhares", 1e6: "milhão|milhões|mi", 1e9: "bilhão|bilhões|bi", 1e12: "trilhão|trilhões"},
    months=months("pt"),
    weekdays=("segunda-feira|segunda feira", "terça-feira|terça feira|terça", "quarta-feira|quarta feira", "quinta-feira|quinta feira", "sexta-feira|sexta feira", "sábado", "domingo"),
    relative_days={0: "hoje", -1: "ontem", 1: "amanhã", -2: "anteontem", 2: "depois de amanhã"},
    date_words={
        "week -1": "semana passada|última semana|semana anterior", "week 0": "esta semana|desta semana|nesta semana", "week 1": "próxima semana|semana que vem|semana seguinte", "month -1": "mês passado|mês anterior", "month 0": "este mês|neste mês|deste mês", "month 1": "próximo mês|mês que vem", "year -1": "ano passado|ano anterior|há um ano", "year 0": "este ano|neste ano|deste ano", "year 1": "próximo ano|ano que vem",
        "night": "noite|noites", "morning": "manhã|madrugada", "afternoon": "à tarde|da tarde|esta tarde", "noon": "meio-dia", "midnight": "meia-noite", "weekend": "fim de semana", "spring": "primavera", "summer": "verão", "autumn": "outono", "winter": "inverno",
    },
    units={
        "percentage points": "pontos percentuais|ponto percentual", "percent": "por cento", "USD": "dólar|dólares", "EUR": "euro|euros", "GBP": "libras", "RUB": "rublos", "BRL": "real|reais", "km": "km|quilômetro|quilômetros|quilómetro|quilómetros", "mi": "milha|milhas", "m": "metro|metros", "kg": "kg|quilo|quilos|quilogramas", "t": "tonelada|toneladas", "mm": "mm|milímetros", "ha": "hectare|hectares", "km²": "quilômetros quadrados|quilómetros quadrados",
        "minutes": "minuto|minutos", "hours": "hora|horas", "days": "dia|dias", "weeks": "semana|semanas", "months": "mês|meses", "years": "ano|anos", "times": "vezes", "generals": "general|generais", "officers": "oficial|oficiais", "civilians": "civil|civis", "prisoners": "prisioneiro|prisioneiros", "soldiers": "soldado|soldados|militares|tropas|combatentes", "workers": "operários|trabalhadores", "ships": "navio|navios", "aircraft": "avião|aviões|aeronave|aeronaves", "tanks": "tanque|tanques", "drones": "drone|drones", "missiles": "míssil|mísseis", "people": "pessoa|pessoas|homens|gente",
    },
    scopes={
        "killed+wounded": "mortos e feridos|mortos ou feridos|baixas", "killed": "morto|mortos|morta|mortas|morte|mortes|morreu|morreram|matou|mataram|assassinado|assassinados", "wounded": "ferido|feridos|ferida|feridas", "captured": "capturado|capturados|detidos|presos", "missing": "desaparecido|desaparecidos", "sent": "enviado|enviados|enviou|enviaram|mobilizados", "arrived": "chegaram|chegou", "returned": "repatriados|devolvidos", "fled": "deslocados|retirados|fugiram",
    },
    negations={"not": "não|nem|nenhum|nenhuma", "nobody": "ninguém|nada", "never": "nunca|jamais", "without": "sem", "un-": "desconhecido|desconhecidos|impossível|falso|falsa|falsos|falsas|ilegal|ilegais|infundada|infundadas|improvável|incerto|tampouco", "no longer": "já não|não mais", "not yet": "ainda não", "hardly": "mal"},
    quantifiers={"some": "alguns|algumas|parte", "all": "todos|todas|todo|toda|cada|inteiro|inteira", "most": "maioria|maior parte", "few": "poucos|poucas", "several": "vários|várias|diversos|diversas", "many": "muitos|muitas|numerosos", "half": "metade|meio|meia", "only": "apenas|somente|só|unicamente", "nearly": "quase", "always": "sempre", "often": "frequentemente", "more": "mais", "less": "menos"},
    comparators={"at least": "pelo menos|ao menos|no mínimo|não menos de", "more than": "mais de|acima de|superior a", "at most": "no máximo|até|não mais de", "less than": "menos de|abaixo de", "about": "cerca de|aproximadamente|em torno de|por volta de|uns|umas", "nearly": "quase", "exactly": "exatamente|exactamente"},
    after={"at least": "ou mais", "at most": "ou menos"},
    modality={"may": "pode|podem|poderia|poderiam|poderá|poderão|talvez|possivelmente", "will": "será|serão|vai|vão", "would": "seria|seriam|teria|teriam", "must": "deve|devem|deveria|terá de|precisa", "expected": "previsto|prevista|previstos|prevê|espera", "likely": "provavelmente|provável", "alleged": "suposto|supostos|suposta|supostamente|alegado|alegadamente", "if": "se"},
    attribution={"said": "disse|dizem|diz|declarou|afirmou|afirma|anunciou|anuncia|acrescentou|informou", "reported": "relatou|noticiou|relatam", "confirmed": "confirmou|confirma|confirmaram|admitiu|reconheceu", "denied": "negou|nega|negaram|desmentiu|rejeitou|refutou", "claimed": "alegou|alega|alegam|sustenta", "according to": "segundo|de acordo com|conforme", "estimated": "estima|estimou|estimam|avalia", "warned": "alertou|advertiu"},
    senses={
        "rise:up": "subiu|subiram|sobe|aumentou|aumentaram|aumenta|aumento|cresceu|cresceram|cresce|crescimento|alta|elevou|dobrou", "rise:down": "caiu|caíram|cai|queda|diminuiu|diminuíram|diminuição|reduziu|reduziram|redução|baixou|baixaram|baixa|recuou|recuo", "win:win": "ganhou|ganharam|venceu|venceram|vitória", "win:lose": "perdeu|perderam|derrota", "time:before": "antes|antes de", "time:after": "depois|após|depois de", "accept:yes": "aceitou|aprovou|aprovaram|aprovado|aprovada|apoiou|apoia|autorizou|permitiu|favor", "accept:no": "rejeitou|rejeitaram|rejeitado|rejeitada|recusou|proibiu|vetou|bloqueou|condenou|contra|opôs",
        "open:open": "abriu|aberto|aberta|reabriu|abertura", "open:closed": "fechou|fechado|fechada|encerramento", "start:start": "começou|começaram|iniciou|início|retomou", "start:end": "terminou|terminaram|acabou|encerrou|fim|suspendeu|interrompeu", "guilt:guilty": "culpado|culpada|condenado", "guilt:innocent": "inocente|absolvido", "dir:north": "norte", "dir:south": "sul", "dir:east": "leste|oriental", "dir:west": "oeste|ocidental", "sex:m": "homem|pai|filho|menino|meninos", "sex:f": "mulher|mulheres|mãe|filha|menina|meninas", "good:good": "melhor|melhores|melhorou", "good:bad": "pior|piores|piorou", "success:yes": "sucesso|conseguiu", "success:no": "fracasso|fracassou|falhou",
        "trade:buy": "comprou|importou", "trade:sell": "vendeu|exportou", "more:more": "mais", "more:less": "menos", "enter:in": "entrou|entraram", "enter:out": "saiu|saíram|deixou", "free:free": "libertado|libertados|solto", "free:held": "preso|detido|encarcerado", "friend:friend": "aliado|aliados", "friend:foe": "inimigo|inimigos",
    },
    not_tokens="não só|não apenas|primeiro-ministro|primeira-ministra|segundo a|segundo o|segundo os|segundo as|segundo um|segundo uma",
    function="alguém algum alguma alguns algumas todo todos o a os as um uma uns umas de do da dos das em no na nos nas por pelo pela pelos pelas para com sem sobre e ou mas que quem qual como quando onde enquanto também ainda já é são foi foram era eram está estão tem têm tinha ser estar ter haver há se lhe ele ela eles elas nós este esta estes estas esse essa isso aquele aquela seu sua seus suas ao à aos às mais muito depois entre contra desde até num numa",
    starters="um uma nenhum nenhuma alguém nada algo muito muitos muitas pouco poucos poucas quase nem bastante demasiado talvez oxalá autoridades especialistas observadores testemunhas fontes soldados tropas governo presidente ministro ministério porta-voz diretor imagens vídeos documentos senhor senhora coronel general capitão",
    not_names="antes|istas|dores|tores|eiros|entes|mente|ção|ções|dade|dades|ismo|mento|mentos",
)  # fmt: skip
