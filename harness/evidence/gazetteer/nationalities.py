"""The words for who or what comes from a country, where the names of countries do not tell: in Arabic, Hebrew, Persian and Hindi, and of more countries
in the languages with capitals."""

# Arabic: `country|stem …`, a stem without its article and endings.
ARABIC = """\
russia|روسي
ukraine|أوكراني
united states|أميركي أمريكي
china|صيني
greece|يوناني
turkey|تركي
italy|إيطالي
france|فرنسي
germany|ألماني
spain|إسباني
portugal|برتغالي
united kingdom|بريطاني
ireland|إيرلندي
netherlands|هولندي
belgium|بلجيكي
switzerland|سويسري
austria|نمساوي
poland|بولندي
czechia|تشيكي
hungary|مجري
romania|روماني
bulgaria|بلغاري
serbia|صربي
croatia|كرواتي
albania|ألباني
sweden|سويدي
norway|نرويجي
denmark|دنماركي
finland|فنلندي
iran|إيراني
iraq|عراقي
syria|سوري
lebanon|لبناني
jordan|أردني
palestine|فلسطيني
israel|إسرائيلي
egypt|مصري
sudan|سوداني
libya|ليبي
tunisia|تونسي
algeria|جزائري
morocco|مغربي
mauritania|موريتاني
saudi arabia|سعودي
yemen|يمني
oman|عماني
kuwait|كويتي
qatar|قطري
bahrain|بحريني
united arab emirates|إماراتي
afghanistan|أفغاني
pakistan|باكستاني
india|هندي
bangladesh|بنغلاديشي
sri lanka|سريلانكي
nepal|نيبالي
japan|ياباني
south korea|كوري
vietnam|فيتنامي
thailand|تايلاندي
indonesia|إندونيسي
malaysia|ماليزي
philippines|فلبيني
australia|أسترالي
canada|كندي
mexico|مكسيكي
brazil|برازيلي
argentina|أرجنتيني
chile|تشيلي
colombia|كولومبي
venezuela|فنزويلي
cuba|كوبي
ethiopia|إثيوبي
eritrea|إريتري
somalia|صومالي
kenya|كيني
nigeria|نيجيري
ghana|غاني
senegal|سنغالي
mali|مالي
chad|تشادي
south africa|جنوب_أفريقي
"""
# Those whose plural is a word of its own.
ARABIC_PLURALS = "russia|روس الروس\nturkey|أتراك الأتراك\ngermany|ألمان الألمان\nunited states|أميركيين\nindia|هنود الهنود\nafghanistan|أفغان الأفغان\nserbia|صرب الصرب\nswitzerland|سويسريون\nbulgaria|بلغار\nkurdistan|أكراد الأكراد كردي الكردي كردية الكردية\nunited kingdom|إنجليز الإنجليز\nromania|رومان"

# Hebrew: stems to which the endings of gender and number are put.
HEBREW = """\
russia|רוסי
ukraine|אוקראיני
united states|אמריקאי אמריקני
china|סיני
greece|יווני
turkey|טורקי
italy|איטלקי
france|צרפתי
germany|גרמני
spain|ספרדי
portugal|פורטוגלי
united kingdom|בריטי
ireland|אירי
netherlands|הולנדי
belgium|בלגי
switzerland|שווייצרי
austria|אוסטרי
poland|פולני
czechia|צ'כי
hungary|הונגרי
romania|רומני
bulgaria|בולגרי
serbia|סרבי
croatia|קרואטי
sweden|שוודי
norway|נורווגי
denmark|דני
finland|פיני
iran|איראני
iraq|עיראקי
syria|סורי
lebanon|לבנוני
jordan|ירדני
palestine|פלסטיני פלשתיני
egypt|מצרי
sudan|סודני
libya|לובי
tunisia|תוניסאי
algeria|אלג'יראי
morocco|מרוקאי
saudi arabia|סעודי
yemen|תימני
qatar|קטארי
kuwait|כוויתי
afghanistan|אפגני
pakistan|פקיסטני
india|הודי
japan|יפני
south korea|קוריאני
vietnam|וייטנאמי
thailand|תאילנדי
philippines|פיליפיני
australia|אוסטרלי
canada|קנדי
mexico|מקסיקני
brazil|ברזילאי
argentina|ארגנטינאי
chile|צ'יליאני
colombia|קולומביאני
venezuela|ונצואלי
ethiopia|אתיופי
eritrea|אריתראי
nigeria|ניגרי
kenya|קנייתי
"""

PERSIAN = "turkey|ترک ترک‌ها ترکیه‌ای\nrussia|روس روس‌ها روسی\nukraine|اوکراینی\nunited states|آمریکایی آمریکایی‌ها\nchina|چینی چینی‌ها\ngreece|یونانی یونانی‌ها\nitaly|ایتالیایی\nfrance|فرانسوی\ngermany|آلمانی\nspain|اسپانیایی\nunited kingdom|بریتانیایی انگلیسی\niraq|عراقی عراقی‌ها\nsyria|سوری\nlebanon|لبنانی\nisrael|اسرائیلی\npalestine|فلسطینی\nafghanistan|افغان افغانستانی افغان‌ها\npakistan|پاکستانی پاکستانی‌ها\nindia|هندی\njapan|ژاپنی\nsouth korea|کره‌ای\niran|ایرانی ایرانی‌ها\nsaudi arabia|سعودی\negypt|مصری\narmenia|ارمنی\nazerbaijan|آذربایجانی\nturkmenistan|ترکمن\ntajikistan|تاجیک\nsweden|سوئدی\ncanada|کانادایی\nbrazil|برزیلی"
HINDI = "russia|रूसी\nukraine|यूक्रेनी\nunited states|अमेरिकी\nchina|चीनी\nunited kingdom|ब्रिटिश\nfrance|फ्रांसीसी\ngermany|जर्मन\nitaly|इतालवी\nspain|स्पेनिश\njapan|जापानी\npakistan|पाकिस्तानी\nindia|भारतीय\nbangladesh|बांग्लादेशी\nnepal|नेपाली\nsri lanka|श्रीलंकाई\nafghanistan|अफगान अफगानी\niran|ईरानी\niraq|इराकी\nisrael|इजरायली इजराइली\npalestine|फिलिस्तीनी\nturkey|तुर्की\nsouth korea|कोरियाई\naustralia|ऑस्ट्रेलियाई\ncanada|कनाडाई\nsaudi arabia|सऊदी"

# Of more countries, in the languages with capitals, as `known.DEMONYMS` has those of the others.
MORE = {
    "chile": "Chilean|Chileans|chilen*|chilienn*|chilien|chiliens|cilen*|chilij*|чилій*|чилий*|chilské*|chilsk*",
    "peru": "Peruvian|Peruvians|peruan*|péruvien*|перуан*|peruwia*",
    "bolivia": "Bolivian|Bolivians|bolivian*|bolivien*|болівій*|боливий*|boliwij*",
    "ecuador": "Ecuadorian|Ecuadorians|ecuatorian*|équatorien*|equatorian*|ecuadorian*|еквадор*|эквадор*|ekwador*",
    "colombia": "Colombian|Colombians|colombian*|colombien*|kolumbian*|колумбій*|колумбий*|kolumbijsk*",
    "venezuela": "Venezuelan|Venezuelans|venezolan*|vénézuélien*|venezuelan*|venezolanisch*|венесуел*|венесуэль*|wenezuel*",
    "argentina": "Argentine|Argentines|Argentinian*|argentin*|argentinisch*|аргентин*|argentyń*",
    "uruguay": "Uruguayan|Uruguayans|uruguay*|uruguaisch*|уругвай*|urugwaj*",
    "paraguay": "Paraguayan|Paraguayans|paraguay*|парагвай*|paragwaj*",
    "honduras": "Honduran|Hondurans|hondureñ*|hondurien*|hondurenh*|гондурас*|honduras*",
    "guatemala": "Guatemalan|Guatemalans|guatemaltec*|guatémaltèque*|гватемал*|gwatemal*",
    "nicaragua": "Nicaraguan|Nicaraguans|nicaragüens*|nicaraguayen*|нікарагуа*|никарагуа*",
    "cuba": "Cuban|Cubans|cuban*|cubain*|kubanisch*|Kubaner*|кубин*|kubańsk*",
    "haiti": "Haitian|Haitians|haitian*|haïtien*|haitianisch*|гаїтян*|гаитян*|haitańsk*",
    "angola": "Angolan|Angolans|angolan*|angolais*|angoleñ*|ангол*|angolsk*",
    "mozambique": "Mozambican|Mozambicans|moçambican*|mozambiqueñ*|mozambicain*|mozambican*|мозамб*",
    "east timor": "Timorese|timorens*|timorais*",
    "cape verde": "Cape Verdean|Cape Verdeans|cabo-verdian*|cap-verdien*|caboverdian*|capoverdian*",
    "senegal": "Senegalese|senegalé*|sénégalais*|senegales*|сенегал*|senegalsk*",
    "nigeria": "Nigerian|Nigerians|nigerian*|nigérian*|нігерій*|нигерий*|nigeryjsk*",
    "kenya": "Kenyan|Kenyans|kenyan*|keniat*|kenian*|кеній*|кений*|kenijsk*",
    "bulgaria": "Bulgarian|Bulgarians|bulgar*|búlgar*|bulgarisch*|болгар*|bułgarsk*|Bulgarlar*|Bulgaren",
    "romania": "Romanian|Romanians|rumunsk*|rumän*|Rumän*|roumain*|ruman*|rumen*|romen*|румун*|румын*|Rumen*|Rumuni",
    "georgia": "georgisch*|géorgien*|georgian*|грузин*|gruzińsk*|Gürcü*",
    "slovakia": "Slovak|Slovaks|slowakisch*|Slowak*|slovaque*|eslovac*|slovacc*|словак*|словац*|słowack*|Słowac*",
    "lithuania": "Lithuanian|Lithuanians|litauisch*|Litauer*|lituanien*|lituan*|литовц*|литовс*|литв*|litewsk*|Litwini",
    "latvia": "Latvian|Latvians|lettisch*|Letten|letton*|латвий*|латиш*|латыш*|łotewsk*|Łotysz*",
    "estonia": "Estonian|Estonians|estnisch*|Esten|estonien*|estonian*|естон*|эстон*|estońsk*|Estończyc*",
    "croatia": "Croatian|Croats|Croat|kroatisch*|Kroaten|croate*|croat*|хорват*|chorwac*|Hırvat*",
}


def lines_of(script: str) -> list[str]:
    """The lines of a script as its gazetteer of places has them, with all endings."""
    if script == "arabic":
        return [*_inflected(ARABIC, ("", "ة", "ون", "ين", "ات", "ان"), "ال"), *ARABIC_PLURALS.split("\n")]
    if script == "hebrew":
        return _inflected(HEBREW, ("", "ם", "ת", "ות", "ים", "ה"), "ה")
    return {"persian": PERSIAN, "devanagari": HINDI}.get(script, "").replace(" ", "|").splitlines()


def _inflected(table: str, endings: tuple[str, ...], article: str) -> list[str]:
    lines = []
    for line in table.splitlines():
        name, stems = line.split("|")
        forms = [stem.replace("_", " ") + ending for stem in stems.split() for ending in endings]
        lines.append("|".join((name, *forms, *(article + form for form in forms))))
    return lines
