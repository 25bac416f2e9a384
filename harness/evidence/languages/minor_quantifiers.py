"""How many of them, in words that give no number, in the languages of `minor`."""

# All, most, many, several, some, few, half, nearly, only.
_ROWS = {
    "sv": ("alla|samtliga|hela|varje", "de flesta|flertalet|merparten|majoriteten", "många", "flera|ett par|ett antal", "somliga|en del|vissa", "några få|en handfull", "hälften|halva", "nästan|knappt", "bara|endast|enbart"),
    "da": ("alle|samtlige|hele|hver", "de fleste|flertallet|størstedelen|hovedparten", "mange", "flere|et par|adskillige", "visse", "nogle få|en håndfuld", "halvdelen|halve", "næsten|knap", "kun|alene|udelukkende"),
    "nb": ("alle|samtlige|hele|hver", "de fleste|flertallet|mesteparten|størsteparten", "mange", "flere|et par|en rekke", "enkelte|visse", "noen få|en håndfull", "halvparten|halve", "nesten|snaut", "bare|kun|utelukkende"),
    "fi": ("kaikki|kaikkien|kaikista|koko|jokainen", "useimmat|suurin osa|valtaosa|enemmistö", "monet|moni|monia", "useat|usea|useita|lukuisat|muutamat", "jotkut|osa", "harvat|harva|muutama|pieni osa", "puolet", "lähes|melkein|vajaat", "vain|ainoastaan"),
    "cs": ("všichni|všechny|všech|všem|každý|každá|celý|celá|celé", "většina|většinu|většiny|většině", "mnoho|mnozí|mnohé|řada", "několik|několika|pár", "někteří|některé|některá|část", "málo|malá část|hrstka", "polovina|polovinu|poloviny", "téměř|skoro|bezmála", "jen|jenom|pouze"),
    "sk": ("všetci|všetky|všetkých|každý|každá|celý|celá|celé", "väčšina|väčšinu|väčšiny", "mnoho|mnohí|mnohé|rad", "niekoľko|niekoľkých|pár", "niektorí|niektoré|časť", "málo|malá časť|hŕstka", "polovica|polovicu|polovice", "takmer|skoro", "len|iba"),
    "hu": ("minden|mindegyik|összes|valamennyi|egész", "legtöbb|többség|többsége|nagy része|zöme", "sok|számos", "több|néhány", "egyes|bizonyos", "kevés|kis része|maroknyi", "fele|felét", "majdnem|csaknem", "csak|csupán|mindössze"),
    "ro": ("toți|toţi|toate|fiecare|întreg|întreaga", "majoritatea|cei mai mulți|cele mai multe|mare parte", "mulți|multe|numeroși|numeroase", "mai mulți|mai multe|câțiva|câteva", "unii|unele|o parte", "puțini|puține|o mână", "jumătate", "aproape", "doar|numai"),
    "hr": ("svi|sve|svih|svima|svaki|svaka|cijeli|cijela", "većina|većinu|većine|veći dio", "mnogi|mnoge|mnogo|brojni", "nekoliko", "neki|neke|neka|dio", "malo|rijetki|šačica", "polovica|polovicu|polovina|pola", "gotovo|skoro|zamalo", "samo|jedino"),
    "sl": ("vsi|vse|vseh|vsem|vsak|vsaka|celoten|celotna", "večina|večino|večine|večji del", "mnogi|mnoge|veliko|številni", "več|nekaj", "nekateri|nekatere|del", "malo|redki|peščica", "polovica|polovico|pol", "skoraj|domala", "samo|le|zgolj"),
    "et": ("kõik|kõigi|kõiki|iga|kogu", "enamik|enamiku|enamus|suurem osa", "paljud|palju", "mitu|mitmed", "mõned|mõni|osa", "vähesed|käputäis|väike osa", "pooled|pool", "peaaegu|ligi|ligikaudu", "ainult|vaid|üksnes"),
    "lv": ("visi|visas|visu|katrs|katra", "vairākums|vairums|lielākā daļa", "daudzi|daudzas|daudz", "vairāki|vairākas", "daži|dažas|daļa", "maz|nedaudzi|neliela daļa", "puse|pusi", "gandrīz|teju", "tikai|vien"),
    "lt": ("visi|visos|visų|kiekvienas|kiekviena|visas|visa", "dauguma|daugumą|didžioji dalis|didžioji dauguma", "daug|daugelis|daugybė", "keletas|keli|kelios", "kai kurie|kai kurios|dalis", "mažai|nedaugelis|saujelė|maža dalis", "pusė|pusę", "beveik|kone", "tik|vien"),
    "id": ("semua|seluruh|setiap|segenap", "sebagian besar|mayoritas|kebanyakan", "banyak", "beberapa|sejumlah", "sebagian", "sedikit|segelintir", "separuh|setengah", "hampir|nyaris", "hanya|cuma"),
    "vi": ("tất cả|mọi|toàn bộ|cả", "phần lớn|đa số|hầu hết", "nhiều", "vài|một số", "một phần", "ít|một ít|số ít", "nửa|một nửa", "gần như|suýt", "chỉ có"),
    "be": ("усе|усіх|кожны|кожная|увесь", "большасць|большасці", "шмат|многія", "некалькі", "некаторыя|частка", "мала|нямногія", "палова|палову", "амаль", "толькі|адно"),
    "bg": ("всички|всеки|всяка|целият|цялата", "повечето|мнозинството|по-голямата част", "много|мнозина", "няколко", "някои|част", "малко|малцина|шепа|малка част", "половината|половина", "почти", "само|единствено"),
    "sr": ("сви|све|свих|свима|сваки|свака|цео|цела", "већина|већину|већине|већи део", "многи|многе|много|бројни", "неколико", "неки|неке|део", "мало|ретки|шачица", "половина|половину|пола", "готово|скоро|замало", "само|једино"),
    "el": ("όλοι|όλες|όλα|όλους|όλων|κάθε|ολόκληρη|ολόκληρο", "οι περισσότεροι|οι περισσότερες|τα περισσότερα|η πλειονότητα|η πλειοψηφία", "πολλοί|πολλές|πολλά", "αρκετοί|αρκετές|αρκετά|μερικοί|μερικές|μερικά", "κάποιοι|κάποιες|ορισμένοι|ορισμένες|ορισμένα", "λίγοι|λίγες|λίγα|ελάχιστοι|ελάχιστες|ελάχιστα", "μισοί|μισές|μισά", "σχεδόν", "μόνο|μονάχα"),
    "fa": ("همه|تمام|تمامی|کلیه", "بیشتر|اکثر|اکثریت", "بسیاری|بسیار", "چند|چندین", "برخی|بعضی", "اندکی|تعداد کمی", "نیمی|نصف", "تقریباً|تقریبا", "فقط|تنها"),
    "hi": ("सभी|सब|सारे|सारी|प्रत्येक|हर", "अधिकांश|ज़्यादातर|ज्यादातर|अधिकतर", "कई|अनेक|बहुत", "कुछ एक", "कुछ", "चंद|थोड़े|गिने-चुने", "आधे|आधा|आधी", "लगभग|क़रीब|करीब", "केवल|सिर्फ़|सिर्फ|मात्र"),
    "th": ("ทั้งหมด", "ส่วนใหญ่", "จำนวนมาก", "หลาย", "บางส่วน", "ส่วนน้อย|เล็กน้อย", "ครึ่ง|ครึ่งหนึ่ง", "เกือบ", "เพียง|เท่านั้น"),
}  # fmt: skip
_VALUES = ("all", "most", "many", "several", "some", "few", "half", "nearly", "only")

QUANTIFIERS = {code: dict(zip(_VALUES, words, strict=True)) for code, words in _ROWS.items()}
