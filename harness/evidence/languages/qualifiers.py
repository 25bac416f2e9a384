"""What qualifies an office, in every language: who acts in it, who held it once, who is second in it, who is to have it."""

from harness.evidence.languages.families import by_pole

# Forms of one pole are parted by “|”, poles by “/”.
_POLES = ("acting", "former", "deputy", "elect")
_WORDS = {
    "en": "acting|interim|caretaker / former|ex|erstwhile / deputy|vice / designate", "de": "geschäftsführend*|kommissarisch*|interims|interimistisch* / ehemalig*|früherer|frühere|früheren|vormalig*|einstig*|ex / stellvertretend*|vize / designiert*", "fr": "par intérim|intérimaire / ancien|ancienne|anciens|anciennes|ex / adjoint|adjointe|vice|suppléant|suppléante /",
    "es": "interino|interina|en funciones / ex|exministr*|expresident*|exalcald*|exdirector*|exjefe|exjefa|exdiputad*|exgobernador*|exsenador*|antiguo|antigua / vice|adjunto|adjunta / electo|electa", "it": "ad interim|facente funzioni / ex / vice / designato|designata", "pt": "interino|interina|em exercício / ex|antigo|antiga / vice|adjunto|adjunta /", "nl": "waarnemend|waarnemende|interim|ad interim|demissionair|demissionaire / voormalig|voormalige|ex / vice|plaatsvervangend|plaatsvervangende / beoogd|beoogde",
    "pl": "pełniący obowiązki|pełniąca obowiązki|pełniącego obowiązki|p o / byłego|byłej|byłemu|byłym|byłych|eks|były minister|były premier|były prezydent|były prezes|były burmistrz|były poseł|były dyrektor|były szef|były trener|były senator|była minister|była prezydent|była premier|była posłanka / zastępca|zastępczyni|zastępcy|wice|wiceminist*|wiceprezes*|wiceprezydent*|wicedyrektor*|wicepremier* / desygnowan*", "cs": "úřadující|pověřen* / bývalý|bývalá|bývalého|bývalé|bývalému|bývalým|někdejší* / zástupce|zástupkyně|náměstek|náměstka|náměstkyně / designovan*",
    "sk": "úradujúc*|poveren* / bývalý|bývalá|bývalého|bývalej|bývalému|niekdajš* / zástupca|zástupkyňa / dezignovan*", "uk": "т в о|виконувач обов'язків|виконувачка обов'язків|виконувача обов'язків|виконуючий обов'язки / колишн*|екс / заступник|заступниця|заступника|заступником|віце / новообран*", "ru": "врио|исполняющий обязанности|исполняющая обязанности|исполняющего обязанности / бывш*|экс / заместитель|заместителя|заместителем|вице|зам /",
    "be": "выканаўца абавязкаў / былы|былая|былога|былой|экс / намеснік|намесніца|намесніка|віцэ /", "bg": "временно изпълняващ|изпълняващ длъжността|служебен премиер|служебният премиер / бивш*|екс / заместник|вицепремиер*|вицепрезидент*|зам / новоизбран*", "hr": "vršitelj dužnosti|vršiteljica dužnosti|v d / bivši|bivša|bivšeg|bivše|bivšem / zamjenik|zamjenica|zamjenika /", "sr": "вршилац дужности|в д / бивши|бивша|бившег|бивше|бившем / заменик|заменица|заменика /", "sl": "vršilec dolžnosti|vršilka dolžnosti / nekdanj*|bivš* / namestnik|namestnica /",
    "tr": "vekili|vekaleten / eski|sabık / yardımcısı|yardımcısının /", "ar": "بالإنابة|بالوكالة / السابق|السابقة|سابق|سابقة / نائب رئيس|نائب وزير|نائب مدير|نائب محافظ|نائبة رئيس /", "he": "ממלא מקום|ממלאת מקום / לשעבר / סגן|סגנית / המיועד|המיועדת", "ko": "대행*|직무대행*|권한대행* / 전 대통령|전 총리|전 장관|전 시장|전 의원|전 대표|전 회장|전 사장|전 감독|전 국장|전 지사|전직 / 차석 / 당선인|당선자",
    "sv": "tillförordnad|tillförordnade|tf|t f / förre|före detta|f d|ex|tidigare minister|tidigare statsminister|tidigare president|tidigare ordförande|tidigare chef / vice|biträdande|ställföreträdande / tillträdande", "da": "fungerende|konstitueret / forhenværende|fhv|eks|tidligere minister|tidligere statsminister|tidligere præsident|tidligere formand|tidligere direktør|tidligere borgmester / vice|stedfortrædende / tiltrædende", "nb": "fungerende|konstituert / forhenværende|eks|tidligere statsråd|tidligere statsminister|tidligere president|tidligere leder|tidligere direktør|tidligere ordfører / vise|assisterende / påtroppende",
    "fi": "vt|virkaatekevä|vs / entinen|entisen|entistä|ex / vara|apulais /", "hu": "ügyvezető|megbízott / egykori|ex|volt miniszter|volt elnök|volt polgármester|volt miniszterelnök|volt képviselő|volt igazgató / helyettes|helyettese / leendő|megválasztott", "ro": "interimar|interimară|interimari / fostul|fosta|foștii|fost ministru|fost președinte|fost premier|fost primar|fost deputat|fost senator|fost director|ex / adjunct|adjunctă|vice / desemnat|desemnată", "el": "υπηρεσιακός|υπηρεσιακή / πρώην|τέως / αναπληρωτής|αναπληρώτρια /",
    "id": "pelaksana tugas|plt|penjabat / mantan|eks / wakil / terpilih", "vi": "tạm quyền / cựu / phó / đắc cử", "fa": "سرپرست / سابق|پیشین|اسبق / معاون|نایب|قائم مقام /", "hi": "कार्यवाहक / पूर्व मुख्यमंत्री|पूर्व मंत्री|पूर्व प्रधानमंत्री|पूर्व राष्ट्रपति|पूर्व विधायक / उप / मनोनीत",
}  # fmt: skip
# Where what qualifies a word stands behind it as well.
AFTER = frozenset({"fr", "es", "it", "pt", "ro", "tr", "ar", "he", "ko", "id", "vi", "fa"})

# By language what is set before a word without a space, or with a hyphen.
_PREFIXES = {
    "en": "ex vice deputy former", "de": "ex vize", "fr": "ex vice", "es": "ex vice", "it": "ex vice", "pt": "ex vice", "nl": "ex oud vice", "pl": "eks wice", "cs": "ex vice místo", "sk": "ex vice pod", "uk": "екс віце", "ru": "экс вице зам", "be": "экс віцэ", "bg": "екс вице", "hr": "eks do vice", "sl": "eks pod",
    "sv": "ex vice", "da": "eks vice", "nb": "eks vise", "fi": "ex vara", "hu": "ex al", "ro": "ex vice", "ko": "부", "et": "ase eks", "lv": "eks vice", "lt": "eks vice",
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
    return by_pole(code, (("status", _POLES, _WORDS),))
