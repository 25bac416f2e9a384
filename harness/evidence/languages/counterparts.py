"""Who stands across from whom, in every language: buyers and sellers, tenants and landlords, mothers and grandmothers, goalkeepers and strikers. Of
one family there may be more than two poles; what a language has no safe word for stays empty."""

from harness.evidence.languages.families import by_pole

# Forms of one pole are parted by “|”, poles by “/”.
_KIN = ("mother", "father", "grandmother", "grandfather", "son", "daughter", "brother", "sister", "uncle", "aunt")
_KIN_WORDS = {
    "en": "mother|mothers|mum|mom|mother's / father|fathers|dad|father's / grandmother|grandmothers|grandma|nan / grandfather|grandfathers|grandpa / son|sons / daughter|daughters / brother|brothers / sister|sisters / uncle|uncles / aunt|aunts",
    "de": "mutter|mütter|müttern / vater|vaters|väter|vätern / großmutter|großmütter|oma / großvater|großvaters|großväter|opa / sohn|sohnes|sohns|söhne|söhnen / tochter|töchter|töchtern / bruder|bruders|brüder|brüdern / schwester|schwestern / onkel|onkels / tante|tanten",
    "fr": "mère|mères|maman / père|pères|papa / grand-mère|grands-mères|grand-mères / grand-père|grands-pères / fils / fille|filles / frère|frères / sœur|sœurs|soeur|soeurs / oncle|oncles / tante|tantes",
    "es": "madre|madres / padre / abuela|abuelas / abuelo / hijo / hija|hijas / hermano / hermana|hermanas / tío / tía|tías",
    "it": "madre|madri|mamma / padre|padri|papà / nonna|nonne / nonno / figlio / figlia|figlie / fratello|fratelli / sorella|sorelle / zio / zia|zie",
    "pt": "mãe|mães / pai / avó / avô / filho / filha|filhas / irmão|irmãos / irmã|irmãs / tio / tia|tias",
    "nl": "moeder|moeders / vader|vaders / grootmoeder|grootmoeders|oma / grootvader|grootvaders|opa / zoon|zonen|zoons / dochter|dochters / broer|broers / zus|zussen / oom / tante",
    "pl": "matka|matki|matce|matkę|matką|mama|mamy / ojciec|ojca|ojcu|ojcem|ojcowie|tata / babcia|babci|babcię|babcią / dziadek|dziadka|dziadkiem|dziadkowi / syn|syna|synem|synowi|synowie / córka|córki|córkę|córką|córce / brat|brata|bratem|bratu|bracia / siostr* / wuj|wujek|wujka|stryj / ciotka|ciotki|ciocia|ciocię",
    "cs": "matka|matky|matce|matku|matkou|maminka / otec|otce|otcem|otci|tatínek / babička|babičky|babičku|babičkou / dědeček|dědečka|dědečkem|děda / syn|syna|synem|synovi / dcera|dcery|dceru|dcerou|dceři / bratr|bratra|bratrem|bratři / sestra|sestry|sestru|sestrou / strýc|strýce|strýcem / teta|tety|tetu",
    "sk": "matka|matky|matke|matku|matkou|mama / otec|otca|otcom|otcovi / babka|babička|babičku|babičky|starej mamy|stará mama / dedko|dedka|starý otec / syn|syna|synom|synovi / dcéra|dcéry|dcéru|dcérou / brat|brata|bratom|bratovi / sestra|sestry|sestru|sestrou / strýko|strýka|ujo / teta|tety|tetu",
    "uk": "мати|матері|матір|матір'ю|мама|мами|мамою|маму / батько|батька|батькові|батьком|тато|тата|татом / бабуся|бабусі|бабусю|бабусею|бабуня|бабуні / дідусь|дідуся|дідусем|дідусеві / син|сина|сином|синові / дочка|дочки|дочку|дочкою|донька|доньки|доньку|донькою / брат|брата|братом|братові / сестра|сестри|сестру|сестрою|сестрі / дядько|дядька|дядьком / тітка|тітки|тітку|тіткою",
    "ru": "мать|матери|матерью|мама|мамы|мамой|маму / отец|отца|отцу|отцом|отцы|папа|папой / бабушк* / дедушк*|дед|деда|дедом / сын|сына|сыном|сыну|сыновья / дочь|дочери|дочерью|дочка|дочки|дочку / брат|брата|братом|брату|братья / сестра|сестры|сестру|сестрой|сестре / дядя|дядю|дядей / тетя|тётя|тетю|тётю|тетка|тётка",
    "be": "маці|маці|маму|мама / бацька|бацьку|бацькам / бабуля|бабулі|бабулю / дзядуля|дзядулі|дзядулю / сын|сына|сынам / дачка|дачкі|дачку|дачкой / брат|брата|братам / сястра|сястры|сястру|сястрой / дзядзька|дзядзькі / цётка|цёткі|цётку",
    "bg": "майка|майката|майки / баща|бащата|бащи / баба|бабата / дядо|дядото / син|синът|сина / дъщеря|дъщерята|дъщери / брат|братът|брата / сестра|сестрата|сестри / чичо|вуйчо / леля|лелята",
    "hr": "majka|majke|majku|majkom|majci / otac|oca|ocem|ocu / baka|bake|baku|bakom / djed|djeda|djedom / sin|sina|sinom / kći|kćer|kćeri|kćerka|kćerku / brat|brata|bratom / sestra|sestre|sestru|sestrom / ujak|stric|ujaka|strica / tetka|teta|tetku",
    "tr": "annesi|annesinin|anne|anneleri|annesine|annesini / babası|babasının|baba|babaları|babasına|babasını / büyükannesi|anneannesi|babaannesi|büyükanne|anneanne|babaanne|ninesi / dedesi|büyükbabası|dede|büyükbaba|dedesinin / oğlu|oğlunun|oğul|oğlunu|oğluna / kızı|kızının|kızını|kızına / erkek kardeşi|ağabeyi|abisi / kız kardeşi|ablası / amcası|dayısı|amca|dayı / teyzesi|halası|teyze",
    "ar": "والدة|والدته|والدتها|أم|أمه|أمها / والد|والده|والدها|أب|أبوه|أبوها / جدة|جدته|جدتها|الجدة / جده|جدها|الجد / ابن|ابنه|ابنها|نجل|نجله / ابنة|ابنته|ابنتها|كريمته / شقيق|شقيقه|شقيقها|أخوه / شقيقة|شقيقته|شقيقتها|أخته / عمه|خاله|عمها|خالها / عمته|خالته|عمتها|خالتها",
    "he": "אמו|אמה|האם|אימו|אימה|אמא|אימא / אביו|אביה|האב|אבא / סבתו|סבתה|סבתא|הסבתא / סבו|סבה|סבא|הסבא / בנו|הבן / בתו|בתה|הבת / אחיו|אחיה|האח / אחותו|אחותה|האחות / דודו|הדוד / דודתו|הדודה",
    "zh": "母亲|母親|妈妈|媽媽 / 父亲|父親|爸爸 / 祖母|外祖母|奶奶|外婆|姥姥 / 祖父|外祖父|爷爷|爺爺|外公|姥爷 / 儿子|兒子 / 女儿|女兒 / 哥哥|弟弟|兄长 / 姐姐|妹妹 / 叔叔|舅舅|伯父 / 阿姨|姑姑|姨妈",
    "ja": "母親|母 / 父親|父 / 祖母 / 祖父 / 息子|長男|次男|三男 / 娘|長女|次女|三女 / 兄|弟 / 姉|妹 / 叔父|伯父|おじ / 叔母|伯母|おば",
    "ko": "어머니*|엄마*|모친* / 아버지*|아빠*|부친* / 할머니*|외할머니*|조모* / 할아버지*|외할아버지*|조부 / 아들* / 딸|딸이|딸은|딸을 / 오빠*|남동생*|친형 / 누나*|여동생*|언니* / 삼촌*|외삼촌* / 이모|고모|이모가|고모가",
    "sv": "mamma|mamman|mor|modern|mammans / pappa|pappan|far|fadern|pappans / mormor|farmor|mormodern|farmodern / morfar|farfar|morfadern|farfadern / son|sonen|söner / dotter|dottern|döttrar / bror|brodern|bröder / syster|systern|systrar / farbror|morbror / faster|moster",
    "da": "mor|moren|moderen / far|faren|faderen / bedstemor|mormor|farmor|bedstemoren / bedstefar|morfar|farfar|bedstefaren / søn|sønnen|sønner / datter|datteren|døtre / bror|broren|broderen|brødre / søster|søsteren|søstre / onkel|onklen / tante|tanten|moster|faster",
    "nb": "mor|moren|mora / far|faren / bestemor|mormor|farmor|bestemoren / bestefar|morfar|farfar|bestefaren / sønn|sønnen|sønner / datter|datteren|datra|døtre / bror|broren|brødre / søster|søsteren|søstre / onkel|onkelen / tante|tanten",
    "fi": "äiti|äidin|äitinsä|äitiä / isä|isän|isänsä|isää / isoäiti|isoäidin|mummo|isoäitinsä / isoisä|isoisän|ukki|vaari / poika|pojan|poikansa / tytär|tyttären|tyttärensä / veli|veljen|veljensä / sisko|siskon|sisar|siskonsa / setä|eno / täti|tädin",
    "hu": "anyja|édesanyja|anya|édesanya|anyját / apja|édesapja|apa|édesapa|apját / nagymamája|nagyanyja|nagymama|nagyanya / nagyapja|nagypapája|nagyapa|nagypapa / fia|fiát / lánya|lányát / bátyja|öccse|fivére / nővére|húga / nagybátyja / nagynénje",
    "ro": "mama|mamă|mamei / tatăl|tată|tatălui / bunica|bunică|bunicii / bunicul|bunic|bunicului / fiul|fiului / fiica|fiică|fiicei / fratele|frate|fratelui / sora|soră|surorii / unchiul|unchi / mătușa|mătușă",
    "el": "μητέρα|μητέρας|μάνα / πατέρας|πατέρα / γιαγιά|γιαγιάς / παππούς|παππού / γιος|γιο|γιου / κόρη|κόρης / αδελφός|αδερφός|αδελφό / αδελφή|αδερφή|αδελφής / θείος|θείο / θεία|θείας",
    "id": "ibu / ayah|bapak / nenek / kakek / putra|anak laki-laki / putri|anak perempuan / / / paman / bibi",
}  # fmt: skip
_DEAL = ("buyer", "seller")
_DEAL_WORDS = {
    "en": "buyer|buyers|purchaser|purchasers / seller|sellers|vendor|vendors", "de": "käufer*|erwerber* / verkäufer*|veräußerer*", "fr": "acheteur*|acquéreur* / vendeur*", "es": "comprador* / vendedor*", "it": "acquirent*|comprator* / venditor*",
    "pt": "comprador* / vendedor*", "nl": "koper|kopers / verkoper|verkopers", "pl": "kupujący*|nabywc* / sprzedający*|sprzedawc*|zbywc*", "cs": "kupující*|kupec|kupce / prodávající*|prodejc*", "sk": "kupujúc* / predávajúc*|predajc*",
    "uk": "покупець|покупці|покупця|покупцям|покупців / продавець|продавці|продавця|продавцям|продавців", "ru": "покупател* / продавец|продавцы|продавца|продавцам|продавцов|продавцу", "tr": "alıcı* / satıcı*", "ar": "مشتري|المشتري|مشترين|المشترين|المشترون / بائع|بائعين|بائعون|باعة",
    "he": "הקונה|הקונים|קונה|קונים|רוכש|רוכשים / המוכר|המוכרים|מוכר|מוכרים", "zh": "买家|買家|买方|買方|购房者 / 卖家|賣家|卖方|賣方", "ja": "買い手|買主|購入者 / 売り手|売主|販売者", "ko": "매수자*|매수인*|구매자*|매입자* / 매도자*|매도인*|판매자*",
    "sv": "köpare|köparen|köparna|köparnas / säljare|säljaren|säljarna|säljarnas", "da": "køber|køberen|købere|køberne / sælger|sælgeren|sælgere|sælgerne", "nb": "kjøper|kjøperen|kjøpere|kjøperne / selger|selgeren|selgere|selgerne", "fi": "ostaja|ostajan|ostajat|ostajien / myyjä|myyjän|myyjät|myyjien",
    "hu": "vevő|vevők|vevőnek|vásárló / eladó|eladók|eladónak", "ro": "cumpărător* / vânzător*", "bg": "купувач* / продавач*", "hr": "kupac|kupci|kupca|kupcima / prodavatelj*|prodavač*", "el": "αγοραστ* / πωλητ*", "id": "pembeli / penjual", "fa": "خریدار|خریداران / فروشنده|فروشندگان",
}  # fmt: skip
_LET = ("landlord", "tenant")
_LET_WORDS = {
    "en": "landlord|landlords|homeowner|homeowners / tenant|tenants|renter|renters|leaseholder|leaseholders", "de": "vermieter*|eigentümer* / mieter*|pächter*", "fr": "propriétaire|propriétaires|bailleur|bailleurs / locataire|locataires", "es": "casero|caseros|propietario*|arrendador* / inquilin*|arrendatari*",
    "it": "proprietari*|locator*|locatric* / inquilin*|affittuari*|locatari*|conduttor*", "pt": "senhorio*|proprietári* / inquilin*|arrendatári*", "nl": "verhuurder*|huisbaas|eigenaar|eigenaren|eigenaars / huurder*", "pl": "właściciel*|wynajmując* / najemc*|lokator*", "cs": "pronajímatel*|majitel*|vlastní* / nájemní*|nájemc*",
    "sk": "prenajímateľ*|majiteľ*|vlastník* / nájomc*|nájomní*", "uk": "власник*|орендодав* / орендар*|наймач*|квартирант*", "ru": "собственник*|владел*|арендодател*|хозяев*|хозяин* / арендатор*|нанимател*|квартирант*|жильц*", "tr": "ev sahibi|ev sahipleri|mülk sahibi|mülk sahipleri / kiracı*", "ar": "مالك|ملاك|مؤجر|مؤجرين|أصحاب العقارات / مستأجر|مستأجرين|مستأجرون|المستأجرون|المستأجرين",
    "he": "בעל הדירה|בעלי הדירות|משכיר|משכירים|בעלי דירות / שוכר|שוכרים|דייר|דיירים|השוכרים", "zh": "房东|房東|业主|業主|出租人 / 租客|租户|租戶|房客|承租人", "ja": "大家|家主|貸主|所有者 / 借主|入居者|賃借人|借り手", "ko": "집주인*|임대인*|건물주* / 세입자*|임차인*",
    "sv": "hyresvärd*|fastighetsägar* / hyresgäst*", "da": "udlejer* / lejer|lejeren|lejere|lejerne", "nb": "utleier*|huseier* / leietaker*|leieboer*", "fi": "vuokranantaj*|omistaj* / vuokralai*", "hu": "tulajdonos*|bérbeadó* / bérlő*", "ro": "proprietar* / chiriaș*", "bg": "наемодател*|собствени* / наемател*", "hr": "najmodav*|vlasni* / podstanar*|stanar*|najmopri*",
    "el": "ιδιοκτήτ*|ιδιοκτητών|εκμισθωτ* / ενοικιαστ*|μισθωτ*",
}  # fmt: skip
_SCHOOL = ("teacher", "pupil", "parent")
_SCHOOL_WORDS = {
    "en": "teacher|teachers / pupil|pupils|student|students|schoolchildren / parent|parents", "de": "lehrer|lehrern|lehrerin|lehrerinnen|lehrkraft|lehrkräfte|lehrkräften / schüler|schülern|schülerin|schülerinnen|schülers / eltern", "fr": "enseignant*|professeur*|instituteur*|institutrice* / élève|élèves|écolier*|collégien*|lycéen* / parents",
    "es": "profesor*|maestro|maestra|maestros|maestras|docente|docentes / alumn*|estudiante|estudiantes / padres", "it": "insegnant*|docente|docenti|maestra|maestro|professor* / alunn*|student*|studenti / genitor*", "pt": "professor* / alun*|estudante|estudantes / pais", "nl": "leraar|leraren|lerares|docent|docenten|leerkracht|leerkrachten / leerling|leerlingen|scholier|scholieren / ouders",
    "pl": "nauczyciel* / uczeń|ucznia|uczniowie|uczniów|uczniom|uczennic* / rodzic|rodzice|rodziców|rodzicom", "cs": "učitel* / žák|žáci|žáků|žákům|žáka|žákyn*|student* / rodič*", "sk": "učiteľ* / žiak|žiaci|žiakov|žiakom|žiač*|študent* / rodič*", "uk": "вчител*|учител*|педагог* / учні|учень|учнів|учням|учениц*|школяр* / батьки|батьків|батькам",
    "ru": "учител*|педагог*|преподавател* / ученик*|учениц*|школьни*|учащи* / родител*", "tr": "öğretmen* / öğrenci* / veli|veliler|ebeveyn*", "ar": "معلم|معلمة|معلمون|معلمين|المعلمون|المعلمين|مدرس|مدرسين / تلميذ|تلاميذ|التلاميذ|طالب|طلاب|الطلاب|طلبة / أولياء الأمور|أولياء أمور", "he": "מורה|מורים|המורים|המורה / תלמיד|תלמידים|התלמידים|תלמידה / הורים|ההורים",
    "zh": "教师|教師|老师|老師 / 学生|學生 / 家长|家長", "ja": "教師|教員|教諭 / 生徒|児童|学生 / 保護者", "ko": "교사|교사가|교사는|교사들*|교사를|선생님* / 학생|학생이|학생은|학생들*|학생을 / 학부모*", "sv": "lärare|läraren|lärarna / elev|eleven|elever|eleverna / föräldrar|föräldrarna", "da": "lærer|læreren|lærere|lærerne / elev|eleven|elever|eleverne / forældre|forældrene",
    "nb": "lærer|læreren|lærere|lærerne / elev|eleven|elever|elevene / foreldre|foreldrene", "fi": "opettaja* / oppila* / vanhempi|vanhemmat|vanhempien", "hu": "tanár*|pedagógus* / diák*|tanuló* / szülő*", "ro": "profesor* / elev|elevi|elevii|elevilor|elevul / părinți|părinții", "bg": "учител* / ученик|ученици|учениците|ученичк* / родител*", "hr": "učitelj*|nastavni* / učenik|učenici|učenike|učenika|učenic* / roditelj*",
}  # fmt: skip
_TRIAL = ("prosecution", "defence")
_TRIAL_WORDS = {
    "en": "prosecution|prosecutors|prosecutor / defence|defense|defence lawyers|defense lawyers", "de": "staatsanwaltschaft|anklage|staatsanwalt|staatsanwältin / verteidigung|verteidiger|verteidigerin", "fr": "accusation|parquet|procureur|procureure / défense", "es": "acusación|fiscalía|fiscal / defensa", "it": "accusa|procura / difesa", "pt": "acusação|procuradoria|procurador / defesa",
    "nl": "openbaar ministerie|aanklager|officier van justitie / verdediging|advocaten", "pl": "prokuratur*|prokurator* / obrona|obrony|obronę|obrońc*", "cs": "obžaloba|obžaloby|obžalobu|žalobce|žalobkyně / obhajoba|obhajoby|obhajobu|obhájc*", "sk": "obžaloba|obžaloby|prokurátor* / obhajoba|obhajoby|obhajc*", "uk": "прокуратур*|прокурор*|обвинувачення / захист|захисту|захисник*|адвокат*", "ru": "обвинение|обвинения|прокуратур*|прокурор* / защита|защиты|защите|защитник*|адвокат*",
    "tr": "savcılık|savcı|iddia makamı / savunma makamı|savunma|avukatı|avukatları", "ar": "ادعاء|الادعاء|النيابة|نيابة / دفاع|هيئة الدفاع", "he": "התביעה|הפרקליטות|התובע|פרקליטות / ההגנה|הסנגוריה|הסנגור", "zh": "检方|檢方|控方|公诉人 / 辩方|辯方|辩护律师|被告方", "ja": "検察側|検察 / 弁護側|弁護団", "ko": "검찰* / 변호인*|변호사*",
    "sv": "åklagar* / försvar|försvaret|försvarar*|försvarsadvokat*", "da": "anklager*|anklagemyndighed* / forsvarer*|forsvaret", "nb": "aktor*|påtalemyndighet* / forsvarer*|forsvaret",
}  # fmt: skip
_SUIT = ("plaintiff", "defendant")
_SUIT_WORDS = {
    "en": "plaintiff|plaintiffs|claimant|claimants / defendant|defendants", "de": "kläger|klägers|klägern|klägerin|klägerinnen / beklagte|beklagten|beklagter", "fr": "plaignant*|demandeur|demandeurs|demanderesse / défendeur*|défenderesse*", "es": "demandante|demandantes / demandado|demandada|demandados|demandadas", "it": "attore civile|ricorrente|ricorrenti / convenuto|convenuta|convenuti|resistente", "pt": "autor da ação|requerente|requerentes / réu|réus|requerido",
    "nl": "eiser|eisers|eiseres / gedaagde|gedaagden", "pl": "powód|powoda|powodowie|powódk* / pozwan*", "cs": "žalobce|žalobci|žalobkyně / žalovan*", "sk": "žalobca|žalobcu|žalobcovia|žalobkyňa / žalovan*", "uk": "позивач* / відповідач*", "ru": "истец|истца|истцу|истцы|истцов / ответчи*", "tr": "davacı* / davalı*", "ar": "مدعي|المدعي|المدعية / مدعى عليه|المدعى عليه", "he": "התובע|התובעים|תובע / הנתבע|הנתבעים|נתבע", "zh": "原告 / 被告", "ja": "原告 / 被告",
    "ko": "원고* / 피고*", "sv": "käranden|kärande / svaranden|svarande", "da": "sagsøger* / sagsøgt*", "nb": "saksøker* / saksøkt*",
}  # fmt: skip
_WORK = ("employer", "employee")
_WORK_WORDS = {
    "en": "employer|employers / employee|employees|worker|workers|union|unions", "de": "arbeitgeber* / arbeitnehmer*|beschäftigte|beschäftigten|gewerkschaft*", "fr": "employeur*|patronat / employé|employés|employée|employées|salarié*|syndicat*", "es": "patronal|empresarios|empleador* / trabajador*|emplead*|sindicat*", "it": "datore di lavoro|datori di lavoro / lavorator*|dipendent*|sindacat*", "pt": "patrão|patrões|empregador|empregadores|entidade patronal / trabalhador*|empregado|empregados|sindicat*",
    "nl": "werkgever* / werknemer*|vakbond*", "pl": "pracodawc* / pracowni*|związkow*", "cs": "zaměstnavatel* / zaměstnan*|odbor|odbory|odborů", "sk": "zamestnávateľ* / zamestnan*|odbory", "uk": "роботодав* / працівник*|профспілк*", "ru": "работодател* / работник*|сотрудник*|профсоюз*", "tr": "işveren* / işçi*|çalışan|çalışanlar*|sendika*", "ar": "صاحب العمل|أصحاب العمل|أرباب العمل / عامل|عمال|العمال|موظف|موظفين|موظفون|نقابة|نقابات",
    "he": "מעסיק|מעסיקים|המעסיקים / עובד|עובדים|העובדים|ההסתדרות", "zh": "雇主|资方 / 雇员|员工|僱員|工人|工会|工會", "ja": "雇用主|経営側|使用者 / 従業員|労働者|労組|労働組合", "ko": "사용자|사용자가|사용자는|사용자 측|사측*|고용주* / 노동자*|근로자*|노조*", "sv": "arbetsgivar* / arbetstagar*|anställd*|fackförening*|facket", "da": "arbejdsgiver* / lønmodtager*|ansatte|medarbejder*|fagforening*", "nb": "arbeidsgiver* / arbeidstaker*|ansatte|fagforening*",
    "fi": "työnantaj* / työntekij*|ammattilii*", "hu": "munkaadó*|munkáltató* / munkavállaló*|dolgozó*|szakszervezet*", "ro": "angajator* / angajat|angajați|angajații|salariaț*|sindicat*",
}  # fmt: skip
_RULE = ("government", "opposition")
_RULE_WORDS = {
    "en": "government|governing party|ruling party / opposition|opposition party", "de": "regierung|koalition|regierungspartei|regierungsparteien / opposition|oppositionspartei|oppositionsparteien", "fr": "gouvernement|majorité / opposition", "es": "gobierno / oposición", "it": "governo|maggioranza / opposizione|opposizioni", "pt": "governo / oposição", "nl": "regering|kabinet|coalitie / oppositie", "pl": "rząd|rządu|rządowi|rządem / opozycj*", "cs": "vláda|vlády|vládu|vládou|koalice / opozice|opozici|opozicí",
    "sk": "vláda|vlády|vládu|vládou|koalícia / opozíci*", "uk": "уряд|уряду|урядом|урядові / опозиці*", "ru": "правительств*|власти / оппозици*", "tr": "hükümet*|iktidar* / muhalefet*", "ar": "حكومة|الحكومة / معارضة|المعارضة", "he": "ממשלה|הממשלה|הקואליציה / אופוזיציה|האופוזיציה", "zh": "政府|执政党|執政黨 / 反对党|反對黨|在野党|在野黨", "ja": "政府|与党 / 野党", "ko": "정부*|여당* / 야당*", "sv": "regering|regeringen / opposition|oppositionen", "da": "regering|regeringen / opposition|oppositionen",
    "nb": "regjering|regjeringen|regjeringa / opposisjon|opposisjonen", "fi": "hallitus|hallituksen / oppositio|opposition", "hu": "kormány|kormánypárt* / ellenzék*", "ro": "guvernul|guvern|guvernului / opoziția|opoziție|opoziției",
}  # fmt: skip
_PITCH = ("goalkeeper", "defender", "midfielder", "striker")
_PITCH_WORDS = {
    "en": "goalkeeper|goalkeepers|keeper / defender|defenders|centre-back|full-back|left-back|right-back / midfielder|midfielders / striker|strikers|forward|centre-forward|winger", "de": "torhüter*|torwart*|keeper / verteidiger*|abwehrspieler* / mittelfeldspieler* / stürmer*|angreifer*", "fr": "gardien|gardienne|gardien de but / défenseur|défenseurs|défenseure|arrière / milieu de terrain / attaquant*|avant-centre|buteur|ailier",
    "es": "portero|portera|guardameta|arquero / defensa|defensor|zaguero|lateral|defensora / centrocampista*|mediocampista* / delanter*|atacante|extremo", "it": "portiere|portieri / difensor*|terzino / centrocampist* / attaccant*|punta|centravanti", "pt": "guarda-redes|goleiro|goleira / defesa|zagueiro|lateral|defensor / médio|meia|meio-campista|volante / avançado|atacante|ponta de lança|extremo", "nl": "doelman|keeper|doelvrouw|doelverdediger / verdediger*|centrale verdediger / middenvelder* / aanvaller*|spits|spitsen|vleugelspeler",
    "pl": "bramkarz*|bramkark* / obrońc*|stoper* / pomocnik*|pomocniczk* / napastni*|skrzydłow*", "cs": "brankář*|gólman* / obránc*|stoper* / záložník*|záložnic* / útočník*|útočnic*", "sk": "brankár* / obranc*|stopér* / záložník* / útočník*", "uk": "воротар*|голкіпер* / захисник*|оборонц* / півзахисник* / нападник*|форвард*", "ru": "вратар*|голкипер* / защитник* / полузащитник* / нападающ*|форвард*", "tr": "kaleci* / stoper*|savunma oyuncu*|defans oyuncu* / orta saha* / forvet*|santrfor*",
    "ar": "حارس المرمى|حارس مرمى / مدافع|مدافعا / لاعب وسط|لاعب الوسط / مهاجم|مهاجما", "he": "שוער|השוער|שוערת / בלם|מגן|הבלם / קשר|הקשר|קשרית / חלוץ|החלוץ|חלוצה", "zh": "门将|門將|守门员|守門員 / 后卫|後衛 / 中场|中場 / 前锋|前鋒", "ja": "ゴールキーパー / ディフェンダー / ミッドフィールダー / フォワード|ストライカー", "ko": "골키퍼*|문지기* / 수비수* / 미드필더* / 공격수*|스트라이커*",
    "sv": "målvakt* / försvarare|försvararen|mittback*|back / mittfältare* / anfallare*|forward", "da": "målmand*|målvogter* / forsvarsspiller* / midtbanespiller* / angriber*", "nb": "keeper|keeperen|målvakt* / forsvarsspiller*|midtstopper* / midtbanespiller* / angriper*|spiss|spissen", "fi": "maalivah* / puolusta* / keskikenttäpela* / hyökkääj*", "hu": "kapus*|hálóőr* / védő|védőt|védője|hátvéd* / középpályás* / csatár*|támadó|támadót", "ro": "portar* / fundaș* / mijlocaș* / atacant*",
}  # fmt: skip
_FORCE = ("army", "police", "fire")
_FORCE_WORDS = {
    "en": "army|troops|soldiers|military / police|officers|policemen / firefighters|fire brigade|fire service|firemen|fire crews", "de": "armee|militär|bundeswehr|soldaten|streitkräfte / polizei|polizisten|polizistin|polizeibeamte|bundespolizei|landespolizei / feuerwehr|feuerwehrleute|feuerwehrmann", "fr": "armée|militaires|soldats / police|policiers|gendarmes|gendarmerie / pompiers|sapeurs-pompiers", "es": "ejército|militares|soldados / policía|policías|guardia civil|agentes / bomberos",
    "it": "esercito|militari|soldati / polizia|poliziotti|carabinieri|agenti / vigili del fuoco|pompieri", "pt": "exército|militares|soldados / polícia|polícias|agentes|psp|gnr / bombeiros", "nl": "leger|militairen|soldaten / politie|agenten / brandweer|brandweerlieden", "pl": "wojsko|wojska|armia|armii|armię|żołnierz* / policj* / straż pożarna|straży pożarnej|strażac*", "cs": "armáda|armády|armádu|vojáci|vojáků / policie|policii|policisté|policistů / hasič*", "sk": "armáda|armády|armádu|vojaci / polícia|polície|políciu|policajt* / hasič*",
    "uk": "армія|армії|армію|військові|військових|солдат* / поліці* / рятувальник*|пожежник*|вогнеборц*", "ru": "армия|армии|армию|военные|военных|солдат* / полици* / пожарные|пожарных|спасател*", "tr": "ordu|ordusu|askerler|asker / polis|polisler|polisin / itfaiye*", "ar": "جيش|الجيش|قوات الجيش|جنود|الجنود / شرطة|الشرطة / الإطفاء|رجال الإطفاء|الدفاع المدني", "he": "הצבא|צבא|חיילים|החיילים / המשטרה|משטרה|שוטרים|השוטרים / כבאים|הכבאים|כוחות כיבוי|לוחמי אש",
    "zh": "军队|軍隊|军方|軍方|士兵 / 警方|警察|公安 / 消防|消防员", "ja": "軍隊|自衛隊|陸軍 / 警察|警察官|警官 / 消防|消防隊", "ko": "군대*|군인*|육군* / 경찰* / 소방*", "sv": "armén|militären|soldater|försvarsmakten / polisen|polis|poliser / räddningstjänsten|brandkåren|brandmän", "da": "hæren|militæret|soldater / politiet|politi|betjente / brandvæsenet|brandfolk|brandmænd", "nb": "hæren|militæret|forsvaret|soldater / politiet|politi / brannvesenet|brannfolk|brannmannskap*",
    "fi": "armeija|armeijan|sotilaat / poliisi|poliisin|poliisit / pelastuslaito*|palokunta|palokunnan", "hu": "hadsereg*|katon* / rendőr* / tűzoltó*", "ro": "armata|armată|armatei|soldați* / poliția|poliție|polițiști* / pompieri*", "bg": "армия|армията|войници* / полиция|полицията|полицаи* / пожарникар*|пожарната",
}  # fmt: skip
_CLINIC = ("doctor", "nurse", "patient")
_CLINIC_WORDS = {
    "en": "doctor|doctors|physician|physicians|surgeon|surgeons / nurse|nurses / patient|patients", "de": "arzt|ärzte|ärztin|ärztinnen|ärzten / pflegekraft|pflegekräfte|krankenschwester*|krankenpfleger*|pflegerin / patient*", "fr": "médecin|médecins|docteur|chirurgien* / infirmier*|infirmière* / patient|patients|patiente|patientes", "es": "médico|médicos|médica|médicas|doctor|doctora|doctores / enfermero|enfermera|enfermeros|enfermeras / paciente|pacientes",
    "it": "medico|medici|dottor*|chirurg* / infermier* / pazient*", "pt": "médico|médicos|médica|médicas / enfermeiro|enfermeira|enfermeiros|enfermeiras / paciente|pacientes|utente|utentes|doentes", "nl": "arts|artsen|dokter|dokters / verpleegkundige*|verpleegster* / patiënt*", "pl": "lekarz*|lekark* / pielęgniark*|pielęgniarz* / pacjent*", "cs": "lékař* / zdravotní sestr*|sestřičk* / pacient*", "sk": "lekár* / zdravotn* sestr*|sestričk* / pacient*",
    "uk": "лікар|лікарі|лікарка|лікаря|лікарів|лікарям|медик* / медсестр* / пацієнт*", "ru": "врач*|доктор* / медсестр*|медбрат* / пациент*", "tr": "doktor*|hekim* / hemşire* / hasta|hastalar*", "ar": "طبيب|أطباء|طبيبة|الأطباء / ممرض|ممرضة|ممرضين|ممرضون|ممرضات / مريض|مرضى|المرضى", "he": "רופא|רופאה|רופאים|הרופאים / אחיות|האחיות / מטופל|מטופלים|חולה|חולים", "zh": "医生|醫生|医师 / 护士|護士 / 患者|病人", "ja": "医師 / 看護師 / 患者", "ko": "의사|의사가|의사는|의사들* / 간호사* / 환자*",
    "sv": "läkare|läkaren|läkarna / sjuksköters* / patient|patienten|patienter|patienterna", "da": "læge|lægen|læger|lægerne / sygeplejerske* / patient|patienten|patienter|patienterne", "nb": "lege|legen|leger|legene / sykepleier* / pasient*", "fi": "lääkäri* / sairaanhoitaj*|hoitaja* / potila*", "hu": "orvos|orvosok|orvosa|orvosai / ápoló* / beteg|betegek|páciens*", "ro": "medic|medici|medicii|medicul / asistent* medical* / pacient*",
}  # fmt: skip
_ROAD = ("driver", "passenger", "pedestrian", "cyclist", "rider")
_ROAD_WORDS = {
    "en": "driver|drivers|motorist|motorists / passenger|passengers / pedestrian|pedestrians / cyclist|cyclists / motorcyclist|motorcyclists|biker|bikers", "de": "fahrer|fahrerin|fahrers|fahrern|autofahrer*|lenker|lenkerin / beifahrer*|mitfahrer*|insasse*|fahrgast*|fahrgäste* / fußgänger* / radfahrer*|fahrradfahrer*|radler* / motorradfahrer*|biker", "fr": "conducteur*|conductrice*|automobiliste*|chauffeur* / passager* / piéton* / cycliste* / motard*|motocycliste*",
    "es": "conductor*|chófer|automovilista* / pasajer*|acompañante|copiloto / peatón|peatones|peatona / ciclista* / motorista*|motociclista*", "it": "conducent*|autist*|automobilist* / passegger* / pedon* / ciclist* / motociclist*|centaur*", "pt": "condutor*|motorista* / passageir* / peão|peões|pedestre* / ciclista* / motociclista*|motard*|motoqueiro*", "nl": "bestuurder*|chauffeur*|automobilist* / passagier*|bijrijder* / voetganger* / fietser*|wielrenner* / motorrijder*",
    "pl": "kierowc*|kierując* / pasażer* / piesz* / rowerzyst* / motocyklist*", "cs": "řidič* / spolujezd*|cestující* / chodec|chodce|chodci|chodkyn* / cyklist* / motorkář*|motocyklist*", "sk": "vodič* / spolujazd*|cestujúc* / chodec|chodca|chodci|chodkyň* / cyklist* / motorkár*|motocyklist*", "uk": "воді*|водій / пасажир* / пішо* / велосипедист* / мотоцикліст*", "ru": "водител* / пассажир* / пешеход* / велосипедист* / мотоциклист*", "tr": "sürücü*|şoför* / yolcu* / yaya|yayalar|yayanın|yayaya / bisikletli*|bisiklet sürücü* / motosikletli*|motosiklet sürücü*",
    "ar": "سائق|سائقة|سائقين|السائق / راكب|ركاب|الركاب|راكبة / من المشاة|مشاة|المشاة / دراج|راكب دراجة / سائق دراجة نارية", "he": "נהג|נהגת|הנהג|הנהגת / נוסע|נוסעת|נוסעים|הנוסעים / הולך רגל|הולכת רגל|הולכי רגל / רוכב אופניים|רוכבת אופניים / אופנוען|רוכב אופנוע", "zh": "司机|司機|驾驶员|駕駛員 / 乘客|旅客 / 行人 / 骑车人|骑行者 / 摩托车手", "ja": "運転手|運転者|運転士 / 乗客|同乗者|助手席 / 歩行者 / 自転車の男|自転車の女|サイクリスト / ライダー", "ko": "운전자*|운전사*|운전기사*|기사 / 승객*|동승자*|탑승자* / 보행자*|행인* / 자전거 운전자* / 오토바이 운전자*",
    "sv": "förare|föraren|förarna|bilist*|chaufför* / passagerare* / fotgängare*|gående / cyklist* / motorcyklist*", "da": "fører|føreren|bilist*|chauffør* / passager* / fodgænger* / cyklist* / motorcyklist*", "nb": "fører|føreren|bilfører*|sjåfør*|bilist* / passasjer* / fotgjenger* / syklist* / motorsyklist*", "fi": "kuljetta* / matkustaj* / jalankulki* / pyöräilij* / moottoripyöräilij*", "hu": "sofőr*|járművezető* / utas|utasa|utasok / gyalogos* / kerékpáros*|biciklis* / motoros*", "ro": "șofer* / pasager* / pieton* / biciclist* / motociclist*",
    "bg": "шофьор* / пътни* / пешеход* / велосипедист* / мотоциклетист*|моторист*", "hr": "vozač* / putni*|suvozač* / pješa* / biciklist* / motociklist*",
}  # fmt: skip
_HOUSE = ("upper", "lower")
_HOUSE_WORDS = {
    "en": "upper house|upper chamber|senate / lower house|lower chamber", "de": "oberhaus / unterhaus", "fr": "chambre haute / chambre basse", "es": "cámara alta / cámara baja", "it": "camera alta / camera bassa", "pt": "câmara alta / câmara baixa", "nl": "eerste kamer|hogerhuis / tweede kamer|lagerhuis", "pl": "izba wyższa|izby wyższej|izbie wyższej / izba niższa|izby niższej|izbie niższej", "cs": "horní komora|horní komoře|horní komory / dolní komora|dolní komoře|dolní komory", "sk": "horná komora|hornej komory / dolná komora|dolnej komory",
    "uk": "верхня палата|верхньої палати|верхній палаті / нижня палата|нижньої палати|нижній палаті", "ru": "верхняя палата|верхней палаты|верхней палате / нижняя палата|нижней палаты|нижней палате", "tr": "üst meclis|üst kanat / alt meclis|alt kanat", "ar": "مجلس الشيوخ|المجلس الأعلى / مجلس النواب", "he": "הבית העליון / הבית התחתון", "zh": "上议院|上議院|参议院|參議院|参院 / 下议院|下議院|众议院|眾議院|众院", "ja": "参議院|参院|上院 / 衆議院|衆院|下院", "ko": "상원* / 하원*", "sv": "överhuset / underhuset", "da": "overhuset / underhuset", "nb": "overhuset / underhuset",
}  # fmt: skip
_COURT = ("first", "appeal", "supreme", "constitutional")
_COURT_WORDS = {
    "en": "district court|magistrates' court|crown court|county court|regional court / appeals court|appeal court|court of appeal|court of appeals / supreme court / constitutional court", "de": "amtsgericht*|landgericht*|verwaltungsgericht* / oberlandesgericht*|berufungsgericht*|oberverwaltungsgericht* / bundesgerichtshof*|oberster gerichtshof|oberste gericht|obersten gerichtshof* / verfassungsgericht*|bundesverfassungsgericht*|verfassungsgerichtshof*",
    "fr": "tribunal judiciaire|tribunal correctionnel|tribunal administratif|cour d'assises / cour d'appel|cour administrative d'appel / cour de cassation|cour suprême|conseil d'état / conseil constitutionnel|cour constitutionnelle", "es": "juzgado|audiencia provincial / tribunal de apelación|tribunal de apelaciones / tribunal supremo|corte suprema / tribunal constitucional|corte constitucional", "it": "tribunale / corte d'appello|corte di appello / cassazione|corte suprema / corte costituzionale",
    "pt": "tribunal de primeira instância|tribunal judicial / tribunal da relação|relação de lisboa|relação do porto / supremo tribunal de justiça|supremo tribunal / tribunal constitucional", "nl": "rechtbank|kantonrechter / gerechtshof|hof van beroep / hoge raad|hooggerechtshof|hof van cassatie / grondwettelijk hof", "pl": "sąd rejonowy|sąd okręgowy|sądu rejonowego|sądu okręgowego / sąd apelacyjny|sądu apelacyjnego / sąd najwyższy|sądu najwyższego / trybunał konstytucyjny|trybunału konstytucyjnego",
    "cs": "okresní soud|krajský soud|obvodní soud|okresního soudu|krajského soudu / vrchní soud|odvolací soud|vrchního soudu|odvolacího soudu / nejvyšší soud|nejvyššího soudu / ústavní soud|ústavního soudu", "sk": "okresný súd|krajský súd|okresného súdu|krajského súdu / odvolací súd|odvolacieho súdu / najvyšší súd|najvyššieho súdu / ústavný súd|ústavného súdu",
    "uk": "районний суд|окружний суд|районного суду|окружного суду / апеляційний суд|апеляційного суду / верховний суд|верховного суду / конституційний суд|конституційного суду", "ru": "районный суд|районного суда|городской суд|областной суд / апелляционный суд|апелляционного суда / верховный суд|верховного суда / конституционный суд|конституционного суда", "tr": "asliye ceza|ağır ceza|sulh ceza|yerel mahkeme / istinaf mahkemesi|bölge adliye / yargıtay|danıştay / anayasa mahkemesi",
    "ar": "المحكمة الابتدائية|محكمة ابتدائية / محكمة الاستئناف|محكمة استئناف / المحكمة العليا|محكمة النقض|محكمة التمييز / المحكمة الدستورية", "he": "בית משפט השלום|בית המשפט השלום|בית משפט השלום / בית המשפט המחוזי|בית משפט מחוזי / בית המשפט העליון /", "zh": "地方法院|地区法院|中级法院 / 上诉法院|上訴法院|高等法院 / 最高法院 / 宪法法院|憲法法院", "ja": "地裁|地方裁判所|簡裁 / 高裁|高等裁判所 / 最高裁|最高裁判所 /", "ko": "지방법원*|지법* / 고등법원*|고법* / 대법원* / 헌법재판소*|헌재*",
    "sv": "tingsrätt* / hovrätt*|kammarrätt* / högsta domstol* /", "da": "byret* / landsret* / højesteret* /", "nb": "tingrett* / lagmannsrett* / høyesterett* /",
}  # fmt: skip

_FAMILIES = (
    ("kin", _KIN, _KIN_WORDS),
    ("deal", _DEAL, _DEAL_WORDS),
    ("let", _LET, _LET_WORDS),
    ("school", _SCHOOL, _SCHOOL_WORDS),
    ("trial", _TRIAL, _TRIAL_WORDS),
    ("suit", _SUIT, _SUIT_WORDS),
    ("work", _WORK, _WORK_WORDS),
    ("rule", _RULE, _RULE_WORDS),
    ("pitch", _PITCH, _PITCH_WORDS),
    ("squad", _FORCE, _FORCE_WORDS),
    ("clinic", _CLINIC, _CLINIC_WORDS),
    ("road", _ROAD, _ROAD_WORDS),
    ("house", _HOUSE, _HOUSE_WORDS),
    ("court", _COURT, _COURT_WORDS),
)


def counterparts(code: str) -> dict[str, str]:
    """The words of one language for those who stand across from one another, by family and pole."""
    return by_pole(code, _FAMILIES)


WHO = frozenset(family for family, *_ in _FAMILIES)
