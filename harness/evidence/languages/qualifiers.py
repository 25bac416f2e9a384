"""What qualifies an office, in every language: who acts in it, who held it once, who is second in it, who is to have it."""

# Forms of one pole are parted by “|”, poles by “/”.
_POLES = ("acting", "former", "deputy", "elect")
_WORDS = {
    "en": "acting|interim|caretaker / former|ex|erstwhile|ousted / deputy|vice / elect|designate|incoming", "de": "geschäftsführend*|kommissarisch*|interims|interimistisch* / ehemalig*|früherer|frühere|früheren|vormalig*|einstig*|ex / stellvertretend*|vize / designiert*|künftig*", "fr": "par intérim|intérimaire / ancien|ancienne|anciens|anciennes|ex / adjoint|adjointe|vice|suppléant|suppléante / élu président|désigné|désignée",
    "es": "interino|interina|en funciones / ex|exministr*|expresident*|exalcald*|exdirector*|exjefe|exjefa|exdiputad*|exgobernador*|exsenador*|antiguo|antigua / vice|adjunto|adjunta / electo|electa", "it": "ad interim|facente funzioni / ex / vice / designato|designata|eletto presidente", "pt": "interino|interina|em exercício / ex|antigo|antiga / vice|adjunto|adjunta / eleito|eleita", "nl": "waarnemend|waarnemende|interim|ad interim|demissionair|demissionaire / voormalig|voormalige|ex|oud / vice|plaatsvervangend|plaatsvervangende / beoogd|beoogde",
    "pl": "pełniący obowiązki|pełniąca obowiązki|pełniącego obowiązki|p o|tymczasowy|tymczasowa / były|była|byłego|byłej|byłemu|byłym|byli|byłych|eks / zastępca|zastępczyni|zastępcy|wice|wiceminist*|wiceprezes*|wiceprezydent*|wicedyrektor*|wicepremier* / desygnowan*", "cs": "úřadující|dočasn*|pověřen* / bývalý|bývalá|bývalého|bývalé|bývalému|bývalým|někdejší* / zástupce|zástupkyně|náměstek|náměstka|náměstkyně / designovan*|nastupující*",
    "sk": "úradujúc*|dočasn*|poveren* / bývalý|bývalá|bývalého|bývalej|bývalému|niekdajš* / zástupca|zástupkyňa|štátny tajomník / dezignovan*|nastupujúc*", "uk": "в о|т в о|виконувач обов'язків|виконувачка обов'язків|виконувача обов'язків|виконуючий обов'язки|тимчасов* / колишн*|екс / заступник|заступниця|заступника|заступником|віце / новообран*", "ru": "и о|врио|исполняющий обязанности|исполняющая обязанности|исполняющего обязанности|временн* / бывш*|экс / заместитель|заместителя|заместителем|замглавы|вице|зам / избранн*",
    "be": "в а|выканаўца абавязкаў / былы|былая|былога|былой|экс / намеснік|намесніца|намесніка|віцэ / абран*", "bg": "временно изпълняващ|изпълняващ длъжността|служебн* / бивш*|екс / заместник|вицепремиер*|вицепрезидент*|зам / новоизбран*", "hr": "vršitelj dužnosti|vršiteljica dužnosti|v d / bivši|bivša|bivšeg|bivše|bivšem / zamjenik|zamjenica|zamjenika|dopredsjednik|dopredsjednica / izabrani|izabrana", "sl": "vršilec dolžnosti|vršilka dolžnosti / nekdanj*|bivš* / namestnik|namestnica|podpredsednik /",
    "tr": "vekili|vekaleten|geçici / eski|sabık / yardımcısı|yardımcısının / seçilmiş", "ar": "بالإنابة|بالوكالة|المؤقت|المؤقتة|المكلف / السابق|السابقة|سابق|سابقة / نائب|نائبة|نائبا / المنتخب|المنتخبة", "he": "ממלא מקום|ממלאת מקום|בפועל|הזמני / לשעבר|הקודם / סגן|סגנית|משנה / הנבחר|הנבחרת|המיועד", "ko": "대행*|직무대행*|권한대행*|임시 / 전|전직 / 부|차석 / 당선인|당선자", "sv": "tillförordnad|tillförordnade|tf|t f / förre|förra|tidigare|före detta|f d|ex / vice|biträdande|ställföreträdande / tillträdande",
    "da": "fungerende|konstitueret|midlertidig / tidligere|forhenværende|fhv|eks / vice|næst|stedfortrædende / kommende|tiltrædende", "nb": "fungerende|konstituert|midlertidig / tidligere|forhenværende|eks / vise|nest|assisterende / påtroppende", "fi": "vt|virkaatekevä|väliaikainen|vs / entinen|entisen|entistä|ex|aiempi / vara|apulais / tuleva", "hu": "ügyvezető|megbízott|ideiglenes / volt|egykori|korábbi|ex / helyettes|al|helyettese / leendő|megválasztott", "ro": "interimar|interimară|interimari / fost|fosta|fostul|foști|ex / adjunct|adjunctă|vice / desemnat|desemnată",
    "el": "υπηρεσιακός|υπηρεσιακή|προσωρινός|μεταβατικός / πρώην|τέως / αναπληρωτής|αναπληρώτρια|υφυπουργός / εκλεγμένος|εκλεγείς", "id": "pelaksana tugas|plt|penjabat|sementara / mantan|eks / wakil / terpilih", "vi": "quyền|tạm quyền / cựu|nguyên / phó / đắc cử", "fa": "سرپرست|موقت / سابق|پیشین|اسبق / معاون|نایب|قائم مقام / منتخب", "hi": "कार्यवाहक|अंतरिम / पूर्व / उप|उपाध्यक्ष / निर्वाचित|मनोनीत",
}  # fmt: skip
# Where what qualifies a word stands behind it as well.
AFTER = frozenset(["fr", "es", "it", "pt", "ro", "tr", "ar", "he", "ko", "id", "vi", "fa", "nl", "en"])

# By language what is set before a word without a space, or with a hyphen.
_PREFIXES = {
    "en": "ex vice deputy former", "de": "ex vize alt-", "fr": "ex vice", "es": "ex vice", "it": "ex vice", "pt": "ex vice", "nl": "ex oud vice", "pl": "eks wice", "cs": "ex vice místo", "sk": "ex vice pod", "uk": "екс віце", "ru": "экс вице зам", "be": "экс віцэ", "bg": "екс вице", "hr": "eks do vice", "sl": "eks pod",
    "sv": "ex vice", "da": "eks vice", "nb": "eks vise", "fi": "ex vara", "hu": "ex al", "ro": "ex vice", "ko": "부 전", "et": "ase eks", "lv": "eks vice", "lt": "eks vice",
}  # fmt: skip
PREFIXES = {code: tuple(words.split()) for code, words in _PREFIXES.items()}

# Where no space parts words, one sign before an office, and offices.
SIGNS = {"zh": "前|副|代理|代|候任|临时|臨時", "ja": "前|元|副|代行|暫定|次期"}
OFFICES = {
    "zh": "总统|總統|总理|總理|主席|部长|部長|市长|市長|州长|州長|省长|省長|首相|大臣|校长|校長|行长|行長|院长|院長|局长|局長|厅长|书记|書記|总裁|總裁|董事长|董事長|司令|国务卿|國務卿|总经理|總經理|队长|隊長|会长|會長|外长|外長|防长|防長|首席执行官|警察局长|议长|議長|检察长",
    "ja": "首相|大統領|社長|会長|知事|市長|町長|村長|区長|議員|長官|大臣|総裁|外相|財務相|防衛相|官房長官|幹事長|監督|校長|所長|理事長|委員長|事務総長|議長|検事総長|総長|学長|選手|副社長|党首|代表",
}  # fmt: skip


def qualifiers(code: str) -> dict[str, str]:
    """The words of one language that qualify an office, by how."""
    if code not in _WORDS:
        return {}
    forms = [part.strip() for part in _WORDS[code].split("/")]
    return {f"status:{pole}": form for pole, form in zip(_POLES, forms, strict=True) if form}
