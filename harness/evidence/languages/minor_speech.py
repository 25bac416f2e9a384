"""Who confirms and who denies, in the languages of `minor`."""

_CONFIRMED_AND_DENIED = {
    "sv": ("bekräfta*|medge*|medgav|erkänn*", "förneka*|nekar|nekade|neka|dementera*|avfärda*|tillbakavisa*"),
    "da": ("bekræft*|erkend*|indrømm*", "nægter|nægtede|benægte*|afvis*|dementer*"),
    "nb": ("bekreft*|erkjen*|innrømm*", "nekter|nektet|benekte*|avvis*|dementer*|avkreft*"),
    "fi": ("vahvist*|myönsi|myöntä*", "kiisti|kiistä*|kielsi|kieltää|torju*"),
    "cs": ("potvrdi*|potvrzu*|připusti*|připouští*|přizna*", "popřel*|popírá*|odmítl*|odmítá|odmítají|vyvráti*|dementova*"),
    "sk": ("potvrdi*|potvrdzu*|pripusti*|pripúšťa*|prizna*", "poprel*|popiera*|odmietol|odmietl*|odmieta*|vyvráti*|dementova*"),
    "hu": ("megerősít*|elismer*", "cáfol*|megcáfol*|tagad*|letagad*|visszautasít*"),
    "ro": ("confirmă|confirmat*|recunoaște|recunoscut*|admis|admite", "neagă|negat|dezmin*|respinge|respins|infirm*"),
    "hr": ("potvrdi*|potvrđuj*|prizna*", "poriče|porekao|porekla|demantira*|negira*|odbaci*|opovrg*"),
    "sl": ("potrdi*|potrjuj*|prizna*", "zanika*|zavrni*|zavrača*"),
    "et": ("kinnita*|tunnista*", "eitas|eitab|eitavad|lükkas ümber"),
    "lv": ("apstiprin*|atzina|atzīst", "noliedz*|noliedza|noraid*"),
    "lt": ("patvirtin*|pripažin*", "neigia|neigė|paneig*|atmetė|atmeta"),
    "id": ("mengonfirmasi|membenarkan|mengakui|menegaskan", "membantah|menyangkal|menampik"),
    "vi": ("xác nhận|thừa nhận", "phủ nhận|bác bỏ"),
    "be": ("пацвердзі*|пацвярджа*|прызна*", "абверг*|абвяргае|адмаўля*|адпрэчы*"),
    "bg": ("потвърди*|потвържда*|призна*", "отрече*|отрича*|опроверг*|отхвърли*"),
    "sr": ("потврди*|потврђуј*|призна*", "пориче|порекао|порекла|демантова*|негира*|одбаци*"),
    "el": ("επιβεβαί*|παραδέχ*|αναγνώρισ*", "διέψευσ*|διαψεύδ*|αρνήθηκ*|αρνείται|αρνούνται|απέρριψ*"),
    "fa": ("تأیید کرد|تایید کرد|تأیید کردند|اذعان کرد", "تکذیب کرد|تکذیب کردند|رد کرد|انکار کرد"),
    "hi": ("पुष्टि की|स्वीकार किया", "खंडन किया|खंडन करते|इनकार किया|इंकार किया|इनकार कर दिया|इंकार कर दिया|इनकार करते|इंकार करते|इनकार करने|इंकार करने"),
    "th": ("ยืนยัน|ยอมรับ", "ปฏิเสธ"),
}  # fmt: skip

ATTRIBUTION = {code: {"confirmed": yes, "denied": no} for code, (yes, no) in _CONFIRMED_AND_DENIED.items()}
