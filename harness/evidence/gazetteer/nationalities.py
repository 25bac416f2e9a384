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
# “*” stands for any ending; what begins in small letters begins sentences with a capital as well.
MORE = {
    "russia": "росіян*|россиян*|Rosjan*|Rusové|Rusů|Rusy|Ruslar*|Rus halk*|venäläi*|Russen",
    "ukraine": "українк*|украинк*|Ukraińc*|Ukraińców|Ukrajinci|Ukrajinců|Ukraynalı*|ukrainalai*|ukrainsk*",
    "united states": "американк*|Amerykan*|Američan*|Amerikalı*|amerikkalai*|américain*|estadunidens*",
    "china": "китаян*|Chińczy*|Číňan*|Çinli*|kiinalai*",
    "united kingdom": "англійц*|англичан*|английск*|англійськ*|Brytyjczy*|Britové|Britů|İngiliz*|brittiläi*|inglés|inglesa|ingleses|inglesas|anglais*|ingles*|inglês|englisch*|Engländer*",
    "france": "француз*|Francuz*|Francouz*|Fransız*|ranskalai*|Franzose*|francese|francesi",
    "germany": "німкен*|немк*|Niemc*|Niemców|Němc*|Alman|Almanlar*|saksalai*|Deutsche|Duitser*",
    "japan": "японц*|японк*|Japończy*|Japonci|Japonců|Japonlar*|japanilai*|Japaner*",
    "israel": "ізраїльтян*|израильтян*|Izraelczy*|Izraelci|İsrailli*|israelilai*",
    "turkey": "турки|турків|турок|турками|Turcy|Turków|Turci|Turků|Türkler*|turkkilai*|Türken",
    "poland": "польк*|поляц*|Polacy|Polaków|Polakom|Poláci|Poláků|Polonyalı*|puolalai*|Polen",
    "india": "індійц*|индийц*|Hindusi|Indové|Hintli*|intialai*|Inder",
    "spain": "іспанц*|испанц*|Hiszpan*|Španělé|Španělů|İspanyol*|espanjalai*|Spanier*",
    "italy": "італійц*|итальянц*|Włosi|Włochów|Italové|Italů|İtalyan*|italialai*|Italiener*",
    "belarus": "білорус*|белорус*|Białorusin*|Bělorusové|Weißrussen",
    "hungary": "угорц*|угорк*|венгр*|Węgrzy|Maďaři|Maďarů|Macar*|unkarilai*|Ungarn",
    "belgium": "Belgian|Belgians|belgisch*|Belgier*|Belgen|belge|belges|belga|belgas|belgi|belghe|бельгій*|бельгий*|belgijsk*|Belgow*|Belgové",
    "netherlands": "Dutch|niederländisch*|Niederländer*|néerlandais*|neerlandés|neerlandesa|neerlandeses|holandés|holandesa|holandeses|holandesas|holandês|olandes*|нідерланд*|голланд*|нидерланд*|holendersk*|Holendrzy|nizozemsk*|Hollandalı*|hollantilai*",
    "switzerland": "Swiss|schweizerisch*|Schweizer*|suisse|suisses|suizo|suiza|suizos|suizas|svizzer*|suíço|suíça|suíços|suíças|швейцар*|szwajcarsk*|Szwajcar*|švýcarsk*|İsviçreli*|sveitsiläi*",
    "austria": "Austrian|Austrians|österreichisch*|Österreicher*|autrichien*|austriac*|austríac*|австрій*|австрий*|austriack*|Austriacy|rakousk*|Rakušan*|Avusturyalı*|itävaltalai*",
    "sweden": "Swedish|Swedes|schwedisch*|Schweden|suédois*|suec*|svedes*|шведськ*|шведск*|швед|шведи|шведы|szwedzk*|Szwedzi|švédsk*|Švédové|İsveçli*|ruotsalai*|Zweden",
    "norway": "Norwegian|Norwegians|norwegisch*|Norweger*|norvégien*|norueg*|norveges*|норвезьк*|норвежц*|норвежск*|norwesk*|Norwegowie|norsk*|Norveçli*|norjalai*|Noren",
    "denmark": "Danish|Danes|dänisch*|Dänen|danois*|danés|danesa|daneses|danes*|dinamarqu*|данськ*|данц*|датськ*|датск*|датчан*|duńsk*|Duńczy*|dánsk*|Dánové|Danimarkalı*|tanskalai*",
    "finland": "Finnish|Finns|finnisch*|Finnen|finlandais*|finlandés|finlandesa|finlandeses|finlandes*|finlandês|фінськ*|фіни|фінів|финск*|финны|финнов|fińsk*|Finowie|finsk*|Finové|Finliler*",
    "portugal": "Portuguese|portugiesisch*|Portugiesen|portugais*|portugués|portuguesa|portugueses|portoghes*|português|португальськ*|португальц*|португальск*|portugalsk*|Portugalczy*|portugalilai*",
    "greece": "Greek|Greeks|griechisch*|Griechen|grec|grecs|grecque*|griego|griega|griegos|griegas|greco|greca|greci|grego|grega|gregos|gregas|грецьк*|греки|греків|греческ*|греков|greck*|Grecy|řeck*|Řekové|Yunan|Yunanlar*|Yunanlı*|kreikkalai*",
    "czechia": "Czech|Czechs|tschechisch*|Tschechen|tchèque*|checo|checa|checos|checas|ceco|ceca|cechi|чеськ*|чехи|чехів|чешск*|чехов|czesk*|Czesi|Czechów|česk*|Češi|Čechů|Çek|Çekler*|tšekkiläi*",
    "moldova": "Moldovan|Moldovans|moldauisch*|moldave*|moldav*|молдав*|молдован*|mołdawsk*|Mołdawian*",
    "serbia": "Serbian|Serbs|serbisch*|Serben|serbe|serbes|serbi*|сербськ*|серби|сербів|сербск*|сербы|сербов|serbsk*|Serbowie|Sırp*",
    "morocco": "Moroccan|Moroccans|marokkanisch*|Marokkaner*|marocain*|marroquí*|marocchin*|marroquin*|марокк*|marokańsk*|Faslı*",
    "algeria": "Algerian|Algerians|algerisch*|Algerier*|algérien*|argelin*|algerin*|алжир*|algiersk*|Cezayirli*",
    "tunisia": "Tunisian|Tunisians|tunesisch*|Tunesier*|tunisien*|tunecin*|tunisin*|туніс*|тунис*|tunezyjsk*",
    "vietnam": "Vietnamese|vietnamesisch*|Vietnamesen|vietnamien*|vietnamita*|вʼєтнам*|в'єтнам*|вьетнам*|wietnamsk*|Wietnamczy*|vietnamsk*",
    "thailand": "Thai|Thais|thailändisch*|Thailänder*|thaïlandais*|tailand*|thailandes*|таїланд*|таиланд*|тайськ*|тайск*|tajsk*",
    "laos": "Lao|Laotian|Laotians|laotisch*|laotien*|laosian*|laotian*|лаось*|лаосс*|laotańsk*|Người Lào",
    "philippines": "Filipino|Filipinos|philippinisch*|Filipinos|philippin*|filipin*|філіппін*|филиппин*",
    "iceland": "Icelandic|Icelanders|isländisch*|Isländer*|islandais*|islandés|islandesa|islandeses|islandes*|ісланд*|исланд*|islandzk*",
    "ireland": "Irish|irisch*|Iren|irlandais*|irlandés|irlandesa|irlandeses|irlandes*|ірландс*|ірландц*|ирландс*|ирландц*|irlandzk*|Irlandczy*|İrlandalı*|irlantilai*",
    "scotland": "Scottish|Scots|Scotland|schottisch*|Schottland|Schottlands|Schotten|écossais*|Écosse|escocés|escocesa|escoceses|Escocia|Escócia|scozzes*|Scozia|Schotland|шотланд*|szkock*|Szkocj*|İskoçyalı*",
    "wales": "Welsh|Wales|walisisch*|Waliser*|gallois*|galés|galesa|galeses|валлійс*|валлийс*|Уельс*|Уэльс*|walijsk*|Walii",
    "england": "English|England|Englands|Angleterre|Inglaterra|Inghilterra|Engeland|Anglii|Англії|Англии|Англия|Англія",
    "kazakhstan": "Kazakh|Kazakhs|kasachisch*|Kasachen|kazakh*|казахськ*|казахи|казахів|казахск*|казахов|kazachsk*",
    "uzbekistan": "Uzbek|Uzbeks|usbekisch*|Usbeken|ouzbek*|uzbek*|узбецьк*|узбеки|узбеків|узбекск*|узбеков|uzbeck*",
    "armenia": "Armenian|Armenians|armenisch*|Armenier*|arménien*|armeni*|вірмен*|армян*|ormiańsk*|Ormianie",
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
    "romania": "румун*|румын*|Rumuni|Rumunów|Rumuni|Rumunů|Romanyalı*|romanialai*|Rumänen|Romanian|Romanians|rumunsk*|rumän*|Rumän*|roumain*|ruman*|rumen*|romen*|румун*|румын*|Rumen*|Rumuni",
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
