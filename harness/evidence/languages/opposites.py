"""Words of which one denies the other, in every language: what is allowed and what is banned, what succeeded and what failed, who was acquitted
and who was convicted, and what comes before a day and what after it."""

_PERMIT = {
    "en": ("allowed|permitted|legal|lawful|legalised|legalized|authorised|authorized", "banned|forbidden|prohibited|outlawed|illegal|unlawful|barred"),
    "de": ("erlaubt|erlaubte|erlaubten|gestattet|gestattete|gestatteten|zugelassen|zulässig|legal", "verboten|verbot|verbietet|untersagt|untersagte|untersagten|unzulässig|illegal"),
    "fr": ("permis|permise|permises|permet|permettent|autorisé|autorisée|autorisés|autorisées|autorise|légal|légale", "interdit|interdite|interdits|interdites|interdisent|prohibé|prohibée|illégal|illégale"),
    "es": ("permitido|permitida|permitidos|permitidas|permite|permiten|permitió|autorizado|autorizada|autorizó|legal", "prohibido|prohibida|prohibidos|prohibidas|prohíbe|prohíben|prohibió|vetado|vetada|ilegal"),
    "it": ("permesso|permessa|permessi|permesse|consentito|consentita|consentiti|consentite|consente|autorizzato|autorizzata|legale", "vietato|vietata|vietati|vietate|vieta|proibito|proibita|proibiti|proibite|proibisce|illegale"),
    "pt": ("permitido|permitida|permitidos|permitidas|permite|permitem|permitiu|autorizado|autorizada|autorizou|legal", "proibido|proibida|proibidos|proibidas|proíbe|proíbem|proibiu|vedado|vedada|ilegal"),
    "nl": ("toegestaan|toegelaten|geoorloofd|legaal", "verboden|verbood|verbiedt|illegaal"),
    "pl": ("dozwolon*|dozwala|zezwoli*|zezwala*|pozwoli*|pozwala*|legaln*", "zabronion*|zabroni*|zabrania*|zakaza*|zakazuj*|nielegaln*"),
    "ru": ("разреш*|дозвол*|позвол*", "запрещ*|запрети*|воспрещ*"),
    "uk": ("дозвол*", "заборон*|заборони*"),
    "be": ("дазвол*|дазваля*", "забаран*|забаран*|забарон*"),
    "tr": ("serbest|izin verildi|izin verdi|izin veriliyor|yasal", "yasak|yasaktı|yasaklandı|yasakladı|yasaklanan|yasaklıyor|yasadışı"),
    "ar": ("يسمح|تسمح|سمح|سمحت|مسموح|مسموحا|مسموحة|يجيز|تجيز|أجاز|أجازت", "يحظر|تحظر|حظر|حظرت|محظور|محظورة|محظورا|يمنع|تمنع|منع|منعت|ممنوع|ممنوعة"),
    "he": ("מותר|מותרת|מותרים|מותרות|התיר|התירה|מתיר|מתירה|הותר|הותרה", "אסור|אסורה|אסורים|אסורות|אסר|אסרה|אוסר|אוסרת|נאסר|נאסרה"),
    "zh": ("允许|允許|准许|准許", "禁止|严禁|嚴禁|不准"),
    "ja": ("許可|認められて|解禁", "禁止|禁じ"),
    "ko": ("허용*|허가*", "금지*|불허*"),
    "sv": ("tillåten|tillåtet|tillåtna|tillåter|tillät|lagligt|laglig|lagliga", "förbjuden|förbjudet|förbjudna|förbjuder|förbjöd|olagligt|olaglig|olagliga"),
    "da": ("tilladt|tilladte|tillader|tillod|lovligt|lovlig|lovlige", "forbudt|forbudte|forbyder|forbød|ulovligt|ulovlig|ulovlige"),
    "nb": ("tillatt|tillatte|tillater|tillot|lov til|lovlig|lovlige", "forbudt|forbudte|forbyr|forbød|forbød|ulovlig|ulovlige"),
    "fi": ("sallittu|sallitut|sallittua|sallitaan|sallittiin|salli|sallii|laillista|laillinen", "kielletty|kielletyt|kiellettyä|kielletään|kiellettiin|laitonta|laiton"),
    "cs": ("dovolen*|povolen*|dovoluj*|povoluj*|povoli*|dovoli*|legální", "zakázán*|zakázal*|zakazuj*|zapovězen*|nelegální"),
    "sk": ("dovolen*|povolen*|dovoľuj*|povoľuj*|povoli*|dovoli*|legáln*", "zakázan*|zakázal*|zakazuj*|nelegáln*"),
    "hu": ("megengedett|engedélyezett|szabad|megengedi|megengedte|engedélyezi|engedélyezte|legális", "tilos|tiltott|megtiltott|betiltott|tiltja|megtiltotta|betiltotta|illegális"),
    "ro": ("permis|permisă|permise|permite|permit|autorizat|autorizată|legal|legală", "interzis|interzisă|interzise|interzice|interzic|ilegal|ilegală"),
    "hr": ("dopušten*|dozvoljen*|dopušta|dopuštaju|dozvoljava|dozvoljavaju|dopustio|dopustila|dozvolio|dozvolila", "zabranjen*|zabranjuj*|zabranio|zabranila|zabranili"),
    "sl": ("dovoljen*|dopuščen*|dovoljuje|dovolil|dovolila|dovolili", "prepovedan*|prepoveduje|prepovedal|prepovedala|prepovedali"),
    "sr": ("дозвољен*|допуштен*|дозвољава|допушта|дозволио|дозволила|допустио|допустила", "забрањен*|забрањуј*|забранио|забранила|забранили"),
    "et": ("lubatud|lubatakse|lubati|lubab|lubas", "keelatud|keelatakse|keelati|keelab|keelas"),
    "lv": ("atļaut*|atļauj|atļāva", "aizliegt*|aizliedz|aizliedza"),
    "lt": ("leidžiam*|leistin*|leista|leistas|leido|leidžia", "draudžiam*|draustin*|uždrausta|uždraustas|uždraudė|draudžia"),
    "id": ("diizinkan|diperbolehkan|dibolehkan|mengizinkan|membolehkan|legal", "dilarang|terlarang|melarang|ilegal"),
    "vi": ("cho phép|được phép|hợp pháp", "cấm|nghiêm cấm|bị cấm|bất hợp pháp"),
    "bg": ("разрешен*|позволен*|разреши*|разрешава*|позволи*|позволява*", "забранен*|забрани*|забранява*"),
    "el": ("επιτρέπεται|επιτρέπονται|επιτρεπόταν|επιτράπηκε|επέτρεψε|επιτρέπει|νόμιμο|νόμιμη", "απαγορεύεται|απαγορεύονται|απαγορευόταν|απαγορεύτηκε|απαγορεύθηκε|απαγόρευσε|απαγορεύει|παράνομο|παράνομη"),
    "fa": ("مجاز|آزاد|اجازه داده", "ممنوع|غیرمجاز|ممنوع شد"),
    "hi": ("अनुमति|इजाजत|इजाज़त|मंजूरी|वैध", "वर्जित|प्रतिबंधित|निषिद्ध|मनाही|मना|अवैध"),
    "th": ("อนุญาตให้|อนุญาต", "ห้าม"),
}  # fmt: skip
_SUCCESS = {
    "en": ("succeeded|managed to|triumphed", "failed"),
    "de": ("gelang|gelungen|gelingt|glückte|geglückt|schaffte|schafften|geschafft", "misslang|misslungen|misslingt|missglückte|missglückt|scheiterte|scheiterten|scheitert|gescheitert"),
    "fr": ("réussi|réussit|réussissent|réussirent|parvenu|parvenus|parvenue", "échoué|échoue|échouent|échouèrent"),
    "es": ("triunfó|triunfaron|triunfado|logró|lograron|consiguió|consiguieron", "fracasó|fracasaron|fracasado|fracasa"),
    "it": ("riuscito|riuscita|riusciti|riuscite|riesce|riuscì|riuscirono|successo", "fallito|fallita|falliti|fallite|fallisce|fallì|fallirono|fallimento"),
    "pt": ("conseguiu|conseguiram|logrou|lograram|triunfou|triunfaram|sucesso", "fracassou|fracassaram|falhou|falharam|fracasso"),
    "nl": ("slaagde|slaagden|geslaagd|slaagt|lukte|gelukt", "faalde|faalden|gefaald|mislukte|mislukten|mislukt|mislukken"),
    "pl": ("udał*|powiódł|powiodła|powiodło|powiodły|sukces*", "zawiódł|zawiodła|niepowodzeni*|fiask*"),
    "ru": ("удалось|удался|удалась|удались|преуспе*", "провалил*|провалена|потерпели неудачу|потерпел неудачу"),
    "uk": ("вдалося|вдався|вдалася|вдалися", "провали*|зазнали невдачі|зазнав невдачі"),
    "be": ("удалося|удаўся|удалася|поспех*", "праваліў|правалі*|няўдач*"),
    "tr": ("başardı|başardılar|başarılı|başaran|başarıyla", "başaramadı|başaramadılar|başarısız|başarısızlıkla|başaramayan"),
    "ar": ("نجح|نجحت|نجحوا|نجاح|تمكن|تمكنت|تمكنوا|ينجح|تنجح", "فشل|فشلت|فشلوا|أخفق|أخفقت|أخفقوا|إخفاق|يفشل|تفشل"),
    "he": ("הצליח|הצליחה|הצליחו|מצליח|מצליחה|מצליחים|הצלחה", "נכשל|נכשלה|נכשלו|נכשלים|נכשלת|כשל|כישלון"),
    "zh": ("成功", "失败|失敗|未能"),
    "ja": ("成功", "失敗"),
    "ko": ("성공*", "실패*"),
    "sv": ("lyckades|lyckas|lyckats|lyckad|lyckat|lyckade", "misslyckades|misslyckas|misslyckats|misslyckad|misslyckat|misslyckade"),
    "da": ("lykkedes|lykkes|vellykket|vellykkede", "mislykkedes|mislykkes|mislykket|mislykkede"),
    "nb": ("lyktes|lykkes|lykkedes|vellykket|vellykkede", "mislyktes|mislykkes|mislykket|mislykkede|feilet"),
    "fi": ("onnistui|onnistuivat|onnistuu|onnistuvat|onnistunut|onnistuneet|onnistuttiin", "epäonnistui|epäonnistuivat|epäonnistuu|epäonnistuvat|epäonnistunut|epäonnistuneet"),
    "cs": ("uspěl*|podařil*|povedl*|zdařil*|úspěš*", "selhal*|neuspěl*|nepodařil*|nepovedl*|ztroskotal*|neúspěš*"),
    "sk": ("uspel*|podaril*|úspeš*", "zlyhal*|neuspel*|nepodaril*|stroskotal*|neúspeš*"),
    "hu": ("sikerült|sikerül|sikeres|sikeresen|sikerrel", "kudarcot vallott|kudarcot vallottak|meghiúsult|sikertelen|sikertelenül|sikertelennek"),
    "ro": ("reușit|reuşit|reușesc|reușește|izbutit|succes", "eșuat|eşuat|eșuează|eșec"),
    "hr": ("uspjel*|uspio|uspješ*|uspjeh*", "propao|propal*|podbaci*|neuspješ*|neuspjeh*"),
    "sl": ("uspel*|uspelo|uspešn*|uspeh*", "spodletel*|propadel|propadl*|neuspešn*|neuspeh*"),
    "sr": ("успел*|успео|успешн*|успех*", "пропао|пропал*|подбаци*|неуспешн*|неуспех*"),
    "et": ("õnnestus|õnnestub|õnnestunud|edukas|edukalt", "ebaõnnestus|ebaõnnestub|ebaõnnestunud|ebaõnnestusid|edutu|nurjus"),
    "lv": ("izdevās|izdodas|izdevies|veiksmīg*|sekmīg*", "neizdevās|neizdodas|neizdevies|neveiksmīg*|nesekmīg*|cieta neveiksmi"),
    "lt": ("pavyko|pavyksta|pavykęs|sėkming*", "nepavyko|nepavyksta|nepavykęs|nesėkming*|žlugo"),
    "id": ("berhasil|sukses", "gagal"),
    "vi": ("thành công", "thất bại"),
    "bg": ("успя|успяха|успява|успяват|успял|успяла|успели|успешн*|успех*", "провали|провалиха|проваля|провален|претърпя неуспех|неуспешн*|неуспех*"),
    "el": ("κατάφερε|κατάφεραν|καταφέρνει|πέτυχε|πέτυχαν|κατόρθωσε|κατόρθωσαν|επιτυχημένη|επιτυχημένο|επιτυχία", "απέτυχε|απέτυχαν|αποτυγχάνει|αποτυχημένη|αποτυχημένο|αποτυχία"),
    "fa": ("موفق|پیروز|کامیاب", "ناموفق|ناکام|شکست خورد|شکست خوردند"),
    "hi": ("सफल|कामयाब|सफलता|कामयाबी", "विफल|असफल|नाकाम|नाकामयाब|विफलता|असफलता"),
    "th": ("สำเร็จ|ประสบความสำเร็จ", "ล้มเหลว"),
}  # fmt: skip
_GUILT = {
    "en": ("convicted", "acquitted"), "de": ("verurteilt|verurteilte|verurteilten|schuldig", "freigesprochen|unschuldig"), "fr": ("condamné|condamnée|coupable", "acquitté|acquittée|relaxé|relaxée|innocent|innocente"),
    "es": ("condenado|condenada|culpable", "absuelto|absuelta|inocente"), "it": ("condannato|condannata|colpevole", "assolto|assolta|innocente"), "pt": ("condenado|condenada|culpado|culpada", "absolvido|absolvida|inocente"),
    "nl": ("veroordeeld|schuldig", "vrijgesproken|onschuldig"), "pl": ("skazan*|winn*|uznany winnym", "uniewinni*|niewinn*"), "ru": ("осужд*|осуди*|виновн*|виновен", "оправда*|невиновн*|невиновен"), "uk": ("засудж*|засуди*|винн*|винен", "виправда*|невинн*|невинуват*"),
    "be": ("асуджа*|асудзі*|вінават*", "апраўда*|невінават*"), "tr": ("mahkum|mahkûm|suçlu|hüküm giydi", "beraat|suçsuz|aklandı"), "ar": ("أدان|أدانت|أدين|أدينت|إدانة|مذنب|مذنبة|مذنبا|يدين|تدين", "برأ|برأت|برئ|برئت|تبرئة|بريء|بريئا|بريئة"),
    "he": ("הורשע|הורשעה|הורשעו|הרשיע|הרשיעה|אשם|אשמה|אשמים", "זוכה|זוכתה|זוכו|זיכה|זיכתה|חף|חפה|חפים"), "zh": ("有罪|定罪", "无罪|無罪"), "ja": ("有罪", "無罪"), "ko": ("유죄*", "무죄*"),
    "sv": ("dömdes|dömd|dömda|döms|fälldes|fälld|skyldig", "frikändes|friad|friades|frikänd|frikända|oskyldig"), "da": ("dømt|dømte|kendt skyldig|skyldig", "frifundet|frikendt|frifandt|uskyldig"),
    "nb": ("dømt|kjent skyldig|skyldig", "frikjent|frifunnet|frikjente|uskyldig"), "fi": ("tuomittiin|tuomitsi|tuomittu|syylliseksi|syyllinen", "vapautettiin|vapautti|vapautettu|syyttömäksi|syytön"),
    "cs": ("odsouzen*|odsoudil*|vinným|vinnou|vinen|vinna|vinni", "zproštěn*|zprostil*|osvobozen*|nevinným|nevinnou|nevinen|nevinna"), "sk": ("odsúden*|odsúdil*|vinného|vinným|vinnú|vinný|vinná", "oslobod*|nevinného|nevinným|nevinný|nevinná"),
    "hu": ("elítélt*|elítél*|bűnös|bűnösnek", "felment*|ártatlan|ártatlannak"), "ro": ("condamnat|condamnată|condamnați|vinovat|vinovată", "achitat|achitată|achitați|nevinovat|nevinovată"),
    "hr": ("osuđen*|osudi*|kriv|krivim|kriva|krivom", "oslobođen*|oslobodi*|nevin|nevinim|nevina"), "sl": ("obsojen*|obsodil*|kriv|krivega|kriva|krivo", "oproščen*|oprostil*|nedolžen|nedolžn*"),
    "sr": ("осуђен*|осуди*|крив|кривим|крива|кривом", "ослобођен*|ослободи*|невин|невиним|невина"), "et": ("süüdi|süüdimõist*", "õigeks|süütu*"), "lv": ("notiesā*|vainīg*", "attaisno*|nevainīg*"),
    "lt": ("nuteis*|kaltu|kaltas|kalta|kaltais", "išteisin*|nekaltu|nekaltas|nekalta"), "id": ("dinyatakan bersalah|bersalah|dihukum|divonis", "dinyatakan tidak bersalah|dibebaskan"), "vi": ("kết tội|có tội|kết án", "vô tội|trắng án|tuyên trắng án"),
    "bg": ("осъден*|осъди*|виновен|виновна|виновни", "оправда*|невинен|невинна|невинни"), "el": ("καταδικ*|ένοχος|ένοχη|ένοχο|ένοχοι", "αθωώ*|αθώος|αθώα|αθώο|αθώοι"),
    "fa": ("محکوم|گناهکار|مجرم|مقصر", "تبرئه|بی‌گناه|بیگناه"), "hi": ("दोषी|सज़ायाफ़्ता", "बरी|निर्दोष|बेकसूर"), "th": ("มีความผิด", "ไม่มีความผิด|พ้นผิด"),
}  # fmt: skip
# What can be healed, and what cannot.
_CURE = {
    "en": ("curable|treatable", "incurable|untreatable"), "de": ("heilbar*|behandelbar*", "unheilbar*"), "fr": ("curable|curables|guérissable|guérissables", "incurable|incurables"), "es": ("curable|curables", "incurable|incurables"),
    "it": ("curabile|curabili|guaribile", "incurabile|incurabili|inguaribile"), "pt": ("curável|curáveis", "incurável|incuráveis"), "nl": ("geneeslijk*|geneesbaar|geneesbare", "ongeneeslijk*|ongeneeslijke"), "pl": ("uleczaln*|wyleczaln*", "nieuleczaln*"),
    "ru": ("излечим*", "неизлечим*"), "uk": ("виліковн*", "невиліковн*"), "be": ("вылечн*|вылечваль*", "невылечн*|невылечваль*"), "sv": ("botbar*|botlig*", "obotlig*"), "da": ("helbredelig*", "uhelbredelig*"), "nb": ("helbredelig*", "uhelbredelig*"),
    "fi": ("parannettavissa", "parantumaton*|parantumattoma*"), "cs": ("léčiteln*|vyléčiteln*", "neléčiteln*|nevyléčiteln*"), "sk": ("liečiteľn*|vyliečiteľn*", "neliečiteľn*|nevyliečiteľn*"), "hu": ("gyógyítható*", "gyógyíthatatlan*"),
    "ro": ("curabil*|vindecabil*", "incurabil*"), "hr": ("izlječiv*", "neizlječiv*"), "sl": ("ozdravljiv*", "neozdravljiv*"), "sr": ("излечив*", "неизлечив*"), "et": ("ravitav*", "ravimatu*"), "lv": ("ārstējam*|izārstējam*", "neārstējam*|neizārstējam*"),
    "lt": ("pagydom*|išgydom*", "nepagydom*|neišgydom*"), "bg": ("лечим*|излечим*", "нелечим*|неизлечим*"), "el": ("ιάσιμ*", "ανίατ*|αθεράπευτ*"), "tr": ("tedavi edilebilir", "tedavi edilemez|tedavisi olmayan"), "ar": ("قابل للشفاء", "عضال|مستعص"),
}  # fmt: skip
# Who takes what is put to them, and who does not; beside what the tables of each language have.
_ACCEPT = {
    "es": ("apoyan|apoya|respaldan", "oponen|opone|oponían|opuso|opusieron"), "nb": ("godtok|godtar|godtatt|aksepterte|godkjente", "avslo|forkastet"), "da": ("accepterede|godtog|godkendte|imødekom", "afslog|forkastede"), "sv": ("godtog|godtar|accepterade|godkände|bifalls|bifölls|biföll|bifaller|bifallits|antogs|antas", "avslog|förkastade|avslås|avslogs|avslagits|förkastas|förkastades"),
    "el": ("αποδέχθηκ*|αποδέχτηκ*|αποδέχεται|αποδέχονται", "αρνήθηκ*"), "pl": ("zgadza*|zgodził*|zgodzi|przyjęto|przyjął|przyjęła|przyjęli|uchwalono|uchwalił*", "odmawia*|odmówił*|odmówi|odrzucono|odrzucił*|oddalono|oddalił*"), "ja": ("受け入れ|受諾", "退け|拒否|却下|拒ん"), "fi": ("hyväksyi|hyväksyivät|hyväksyy", "hylkäsi|hylkäsivät|hylkää|torjui|torjuivat"),
    "et": ("kiitis heaks|nõustus|nõustusid", "lükkas tagasi|keeldus|keeldusid"), "lv": ("pieņēma|piekrita|atbalstīja", "noraidīja|atteicās"), "lt": ("priėmė|sutiko|pritarė", "atmetė|atsisakė|nepritarė"), "be": ("прыняў|прыняла|прынялі|ухвали*|пагадзі*", "адхілі*|адмові*"),
    "vi": ("chấp nhận|chấp thuận|đồng ý", "từ chối|bác bỏ"), "id": ("menerima|menyetujui", "menolak"),
}  # fmt: skip
# For what is put to the vote, and against it; with which condition something holds.
_MORE: dict[str, dict[str, str]] = {
    "de": {"heed:yes": "beachtet|beachtete|beachteten", "heed:no": "missachtet|missachtete|missachteten", "stance:for": "dafür", "stance:against": "dagegen", "condition:if": "wenn|falls|sofern", "condition:unless": "es sei denn", "until:to": "bis zum|bis", "until:from": "ab dem|ab"},
    "en": {"condition:if": "if|provided", "condition:unless": "unless"},
    "fr": {"condition:if": "si", "condition:unless": "à moins que|sauf si", "until:to": "jusqu'au|jusqu'à", "until:from": "à partir du|à partir de|dès"},
    "es": {"condition:if": "si", "condition:unless": "a menos que|salvo que", "until:to": "hasta", "until:from": "a partir del|a partir de|desde"},
    "it": {"condition:if": "se", "condition:unless": "a meno che", "until:to": "fino al|entro", "until:from": "a partire dal|dal"},
    "pt": {"condition:if": "se", "condition:unless": "a menos que|a não ser que", "until:to": "até", "until:from": "a partir de|desde"},
    "nl": {"condition:if": "als|indien", "condition:unless": "tenzij", "until:to": "tot", "until:from": "vanaf|sinds"},
    "sv": {"until:to": "till|fram till", "until:from": "från och med|från"}, "da": {"condition:if": "hvis", "condition:unless": "medmindre"}, "nb": {"condition:if": "hvis|dersom", "condition:unless": "med mindre"},
    "pl": {"condition:if": "jeśli|jeżeli", "condition:unless": "chyba że"}, "cs": {"condition:if": "pokud|jestliže", "condition:unless": "ledaže"}, "hu": {"condition:if": "ha", "condition:unless": "hacsak"},
}  # fmt: skip
_TIME = {
    "sv": ("före|innan|dessförinnan", "efter|efteråt"), "da": ("før|inden|forinden", "efter|efterfølgende"), "nb": ("før|innen", "etter"), "fi": ("ennen", "jälkeen"), "cs": ("před|předtím|dřív|dříve", "po|potom|poté"), "sk": ("pred|predtým|skôr", "po|potom"),
    "hu": ("előtt|előtte|megelőzően", "után|utána|követően"), "ro": ("înainte|înaintea|înainte de", "după"), "hr": ("prije|pred", "nakon|poslije"), "sl": ("pred|prej|preden", "po|potem|zatem"), "sr": ("пре|пред|уочи", "после|након"), "et": ("enne", "pärast|peale"),
    "lv": ("pirms", "pēc"), "lt": ("prieš|anksčiau", "po|vėliau"), "id": ("sebelum", "setelah|sesudah|usai"), "vi": ("trước", "sau"), "be": ("да|перад|раней", "пасля"), "bg": ("преди|до", "след"), "el": ("πριν|προτού", "μετά|έπειτα|αφότου"),
    "fa": ("پیش از|قبل از", "پس از|بعد از"), "hi": ("पहले|पूर्व", "बाद"), "th": ("ก่อน", "หลัง"),
}  # fmt: skip

_FAMILIES = (
    (_PERMIT, "permit:yes", "permit:no"),
    (_SUCCESS, "success:yes", "success:no"),
    (_GUILT, "guilt:guilty", "guilt:innocent"),
    (_CURE, "cure:yes", "cure:no"),
    (_ACCEPT, "accept:yes", "accept:no"),
    (_TIME, "time:before", "time:after"),
)


def opposites(code: str) -> dict[str, str]:
    """The words of one language of which one denies another, by family and pole."""
    found = dict(_MORE.get(code, {}))
    for table, one, other in _FAMILIES:
        if code in table:
            found[one], found[other] = table[code]
    return found
