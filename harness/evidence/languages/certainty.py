"""What is said to be probable or alleged alone, and who is suspected and who is guilty, in every language: presumed, feared, it seems; the suspect, the killer."""

from __future__ import annotations

from harness.evidence.languages.families import by_pole

# Forms of one value are parted by “|”, probable and alleged by “/”.
_LIKELY_AND_ALLEGED = {
    "en": "in all likelihood|most likely / presumed|supposed|it seems|it appears|seem to|seems to|seemed to|appears to|appear to|appeared to|thought to|believed to|understood to|said to be|said to have|is feared|are feared|was feared|were feared|it is feared|feared dead|feared drowned|feared killed|would-be|ostensibly|unconfirmed",
    "de": "höchstwahrscheinlich|voraussichtlich|mutmaßlich / dem vernehmen nach|anscheinend|allem anschein nach|dem anschein nach|scheinbar|vermeintlich*|vermutet*|unter verdacht|im verdacht|es heißt",
    "fr": "sans doute|selon toute vraisemblance / présumée|présumées|prétendu|prétendue|prétendus|prétendues|supposé|supposée|supposés|supposées|soupçonné|soupçonnée|soupçonnés|soupçonnées|suspecté|suspectée|suspectés|semble|semblent|semblait|semblerait|il paraît|à ce qu'il semble|soi-disant|allégué|alléguée|alléguées",
    "es": "seguramente|con toda probabilidad / presunta|presuntas|supuesta|supuestas|al parecer|por lo visto|según parece|parece que|sospechoso de|sospechosa de|sospechosos de|sospecha que|parece haber|pretendido",
    "it": "con ogni probabilità|verosimilmente / presunte|a quanto pare|pare che|sembra|sembrano|sembrava|sembrerebbe|supposto|supposta|supposti|sospettato di|sospettata di|sospettati di|presumibilmente|asserito|asserita|cosiddetto|si ritiene",
    "pt": "com toda a probabilidade|muito provavelmente / supostas|alegada|alegados|alegadas|ao que parece|ao que tudo indica|aparentemente|parece|parecem|parecia|presumível|presumíveis|presumivelmente|suspeito de|suspeita de|suspeitos de|presumido|presumida",
    "nl": "naar alle waarschijnlijkheid|zeer waarschijnlijk / vermoedelijke|vermoede|kennelijk|blijkbaar|zogenaamde|verdacht van|verdachte van|verdacht wordt van|wordt verdacht|worden verdacht|lijkt|lijken|leek|leken|schijnt|schijnbaar|zou naar verluidt|gevreesd",
    "pl": "najprawdopodobniej|przypuszczalnie / domnieman*|rzekomo|jakoby|wygląda na to|zdaje się|wydaje się|podejrzan* o|podejrzewan*|prawdopodobny|prawdopodobna|prawdopodobnego|prawdopodobnej",
    "uk": "очевидно|скоріш за все|скоріше за все|вочевидь / схоже|здається|ніби|ніби-то|буцімто|гаданий|гадана|гаданого|підозрюван* у|підозрюван* в|підозрюють|підозрюється|підозрюються|за підозрою|передбачуван*|імовірний|імовірна|імовірного|імовірні|імовірних|ймовірна",
    "ru": "очевидно|вероятнее всего|судя по всему|по всей видимости / похоже|кажется|подозреваем* в|подозревают|подозревается|подозреваются|по подозрению|видимо|мнимая|мнимого|предположительный|предположительная|вероятный|вероятная|вероятного|как будто",
    "tr": "büyük olasılıkla|galiba|herhâlde|herhalde / zanlısı|iddia edildi|iddia ediliyor|iddia ediliyordu|iddiasıyla|şüphesiyle|şüphelisi|olduğu sanılan|sanılan|sanılıyor|görünüyor|anlaşılan|tahmin edilen|öne sürülen|olduğundan şüphelenilen|şüpheleniliyor|görünüşe göre",
    "ar": "على الأرجح|أغلب الظن|في الغالب / المشتبه|مشتبه|المشتبه به|المشتبه بهم|المشتبه بها|المفترض|المفترضة|المفترضين|المزعوم|المزعومة|المزعومين|يشتبه|يُشتبه|يُزعم|يُعتقد|يعتقد|يُرجح|على ما يبدو|يبدو|فيما يبدو|بشبهة|للاشتباه",
    "he": "ככל הנראה|סביר להניח|קרוב לוודאי / לכאורה|כביכול|על פי החשד|בחשד|נראה כי|נראה ש|לפי החשד",
    "zh": "大概|多半|很可能|极有可能|極有可能|恐怕 / 疑为|疑為|疑似|涉嫌|据信|據信|据说|據說|据称|據稱|似乎|看来|看來|看似|好像|貌似|被指|据悉|或为|或為|推测|推測|传言|傳言",
    "ja": "おそらく|恐らく|たぶん|多分 / 容疑で|容疑が|容疑を|容疑は|疑わしい|とみられる|とみられてい|とみており|とみている|と見られる|見られている|自称|という疑い|疑いがある|被疑",
    "ko": "아마도|십중팔구 / 혐의*|것으로 보*|것으로 알려*|것으로 전해*|것으로 추정*|것으로 추측*|로 추정*|로 보인다|로 보이는|추정되*|의심되*|의심받*",
    "sv": "troligen|sannolikt|förmodligen|antagligen|troligtvis|med all sannolikhet / misstänkt|misstänkta|misstänkte|misstänks|påstådd|påstådda|påstådde|påstås|uppges|sägs|tros|befaras|av allt att döma|tycks|ser ut att|lär",
    "da": "sandsynligvis|formentlig|antagelig|efter al sandsynlighed / mistænkt|mistænkte|mistænkes|påstået|påståede|angiveligt|angivelige|tilsyneladende|formodede|formodet|menes|siges|synes|lader til|frygtes|ser ud til",
    "nb": "sannsynligvis|trolig|antakelig|antagelig|formodentlig / mistenkt|mistenkte|mistenkes|påstått|påståtte|angivelig|angivelige|tilsynelatende|antatt|antatte|antas|skal visstnok|visstnok|ser ut til|synes å|fryktes",
    "fi": "todennäköisesti|luultavasti|arvatenkin|oletettavasti / epäilty|epäillyn|epäiltyä|epäillään|oletettu|oletetun|väitetty|väitetyn|väitetään|ilmeisesti|kuulemma|tiettävästi|näyttää|vaikuttaa|pelätään|uskotaan",
    "cs": "pravděpodobně|patrně|nejspíš|nejspíše|asi|zřejmě / údajn*|domněl*|podezřel* z|podezřelý|podezřelá|podezřelého|domnívá se|prý|zdá se|podle všeho|předpokládan*|možný",
    "sk": "pravdepodobne|zrejme|asi|najskôr / údajn*|domnel*|podozriv* z|podozrivý|podozrivá|podozrivého|vraj|zdá sa|podľa všetkého|predpokladan*",
    "hu": "valószínűleg|alighanem|vélhetően|feltehetően|feltehetőleg|feltételezhetően / feltételezett|állítólag|állítólagos|gyanúsított|gyanúsítják|gyanúsítottja|vélt|látszólag|úgy tűnik|gyanúja|gyanújával|minden jel szerint",
    "ro": "probabil|cel mai probabil|posibil / presupus*|presupusul|presupusa|se pare că|pare să|pare că|aparent|chipurile|bănuit*|suspectat*|pretins*|ar fi",
    "hr": "vjerojatno|najvjerojatnije / navodno|navodni|navodna|navodnog|osumnjičen*|čini se|izgleda|pretpostavljen*|tobož*|sumnja se",
    "sr": "вероватно|највероватније / наводно|наводни|наводна|наводног|осумњичен*|чини се|изгледа|претпостављен*|сумња се",
    "sl": "verjetno|najverjetneje|najbrž / domnevn*|osumljen*|zdi se|menda|baje|očitno",
    "bg": "вероятно|най-вероятно|сигурно / предполагаем*|заподозрян*|заподозрен*|изглежда|уж|мним*|твърди се|смята се|предполага се",
    "el": "πιθανώς|πιθανόν|πιθανότατα|μάλλον|ενδεχομένως|κατά πάσα πιθανότητα / φερόμενος|φερόμενη|φερόμενο|φερόμενοι|φέρεται|φέρονται|ύποπτος|ύποπτη|ύποπτοι|υποτιθέμεν*|εικαζόμεν*|φαίνεται|εικάζεται|δήθεν|εμφανίζεται",
    "lt": "tikriausiai|greičiausiai|turbūt|veikiausiai / tariamas|tariama|tariamo|įtariamas|įtariama|įtariamieji|esą|neva|atrodo|regis",
    "lv": "visticamāk|droši vien|iespējams / domājamais|domājamā|iespējamais|iespējamā|aizdomās|aizdomās turētais|it kā|šķiet|acīmredzot",
    "et": "tõenäoliselt|ilmselt|arvatavasti|vist|küllap / väidetav|väidetava|väidetavalt|kahtlustatav|kahtlustatava|kahtlustatakse|näib|tundub|oletatav|oletatava",
    "vi": "có lẽ|có thể|nhiều khả năng|chắc là / bị cho là|được cho là|nghi phạm|nghi là|bị nghi|tình nghi|cáo buộc|dường như|có vẻ|hình như|nghe nói",
    "id": "mungkin|kemungkinan|barangkali|kemungkinan besar / diduga|terduga|dugaan|tersangka|disangka|konon|kabarnya|tampaknya|rupanya|dikabarkan|disebut-sebut",
    "fa": "احتمالا|احتمالاً|به احتمال زیاد|شاید / مظنون|متهم به|ظاهرا|ظاهراً|گویا|ادعایی|گفته می‌شود|به نظر می‌رسد|مشکوک به",
    "hi": "शायद|संभवतः|संभवत / कथित|संदिग्ध|आरोपी|माना जा रहा|बताया जा रहा|मानते हैं",
}  # fmt: skip

# Who is suspected, accused or charged / who did it or was convicted. What tells it already as alleged stands above alone.
_ACCUSED = ("accused", "guilty")
_ACCUSED_WORDS = {
    "en": "suspect|suspects|accused of|accused|defendant|defendants|charged with|charged over|suspected of|on suspicion of|indicted|on trial for|facing charges / convicted|convict|culprit|culprits|perpetrator|perpetrators|killer|killers|murderer|murderers|guilty of|guilty|offender|offenders|sentenced|found guilty|conviction|rapist|fraudster|arsonist",
    "de": "beschuldigt*|angeklagt*|verdächtig*|tatverdächtig*|angeschuldigt*|tatverdacht / verurteilt*|verurteilte|verurteilten|verurteilter|täter*|mörder*|schuldig*|straftäter*|brandstifter*|betrüger*",
    "fr": "suspect|suspects|suspecte|suspectes|accusé|accusée|accusés|prévenu|prévenue|prévenus|mis en examen|mise en examen|mis en cause|inculpé|inculpée|soupçonné|soupçonnée|poursuivi pour / coupable|coupables|condamné|condamnée|condamnés|tueur|meurtrier|meurtrière|assassin|assassins|auteur des faits|l'auteur du",
    "es": "sospechoso|sospechosa|sospechosos|acusado|acusada|acusados|imputado|imputada|investigado|investigada|procesado|procesada / culpable|culpables|condenado|condenada|condenados|asesino|asesina|asesinos|autor del crimen|homicida",
    "it": "sospettato|sospettata|sospettati|accusato|accusata|accusati|imputato|imputata|imputati|indagato|indagata|indagati / colpevole|colpevoli|condannato|condannata|condannati|assassino|assassini|omicida|responsabile dell'omicidio",
    "pt": "suspeito|suspeita de|suspeitos|acusado|acusada|acusados|arguido|arguida|arguidos|réu|ré|réus|indiciado|indiciada|investigado / culpado|culpada|culpados|condenado|condenada|condenados|assassino|assassina|assassinos|homicida|criminoso",
    "nl": "verdachte|verdachten|beschuldigde|aangeklaagde|beklaagde|aangeklaagd|beschuldigd / dader|daders|veroordeelde|veroordeeld|schuldig|moordenaar|moordenaars",
    "pl": "podejrzany|podejrzana|podejrzani|podejrzanego|podejrzanej|podejrzanych|oskarżon*|obwinion* / winny|winna|winni|winnego|skazan*|sprawc*|morderc*|zabójc*",
    "uk": "підозрюван*|обвинувачен*|підсудн*|звинувачен*|фігурант* / винний|винна|винні|винного|винуват*|засуджен*|убивц*|вбивц*|злочин*|злодій",
    "ru": "подозреваем*|обвиняем*|подсудим*|фигурант* / виновный|виновная|виновные|виновного|виновен|виновна|осужденн*|осуждённ*|убийц*|преступник*|злоумышленник*",
    "tr": "şüpheli|şüpheliler|şüphelinin|zanlı|zanlılar|zanlının|sanık|sanıklar|sanığın / suçlu|suçlular|suçlunun|hükümlü|hükümlüler|katil|katiller|fail|failler|faili",
    "ar": "المتهم|المتهمة|المتهمين|المتهمون|متهم|متهما|مشتبه|المشتبه|المدعى عليه|الظنين / المدان|المدانة|المدانين|مدان|الجاني|الجناة|القاتل|القتلة|المجرم|المجرمين|مذنب",
    "he": "חשוד|חשודה|החשוד|החשודים|נאשם|נאשמת|הנאשם|הנאשמים / הורשע|המורשע|אשם|רוצח|הרוצח|העבריין|עבריין",
    "zh": "嫌疑人|嫌犯|被告|涉嫌人|疑犯|犯罪嫌疑人 / 罪犯|凶手|兇手|犯人|犯罪分子|有罪|杀人犯|殺人犯",
    "ja": "容疑者|被告|被疑者 / 犯人|犯を|犯が|犯は|犯の|犯に|犯と|殺人犯|受刑者|有罪|真犯人",
    "ko": "용의자*|피의자*|피고인*|피고* / 범인*|살인범*|범죄자*|살인자*|유죄*",
    "sv": "misstänkt|misstänkta|misstänkte|åtalad|åtalade|tilltalade|tilltalad|anklagad|anklagade / gärningsman|gärningsmannen|gärningsmännen|dömd|dömda|dömde|skyldig|skyldiga|mördare|mördaren",
    "da": "mistænkt|mistænkte|sigtet|sigtede|tiltalt|tiltalte|anklaget|anklagede / gerningsmand|gerningsmanden|dømt|dømte|skyldig|skyldige|morder|morderen",
    "nb": "mistenkt|mistenkte|siktet|siktede|tiltalt|tiltalte|anklaget|anklagede / gjerningsmann|gjerningsmannen|dømt|dømte|skyldig|skyldige|morder|morderen",
    "fi": "epäilty|epäillyt|epäillyn|syytetty|syytetyn|syytetyt|vastaaja / syyllinen|syyllisen|syylliset|tuomittu|tuomitun|murhaaja|murhaajan|tekijä",
    "cs": "podezřel*|obviněn*|obžalovan* / viník*|odsouzen*|pachatel*|vrah|vraha|vrahem|vinný|vinná|vinen",
    "sk": "podozriv*|obvinen*|obžalovan* / vinník*|odsúden*|páchateľ*|vrah|vraha|vrahom|vinný|vinná",
    "hu": "gyanúsított*|vádlott*|terhelt* / bűnös*|elítélt*|elkövető*|gyilkos*|tettes*",
    "ro": "suspect|suspectul|suspecta|suspecți|suspecții|inculpat*|acuzat*|învinuit* / vinovat*|condamnat*|criminalul|ucigaș*|făptaș*|autorul crimei",
    "hr": "osumnjičen*|optužen*|okrivljen* / krivac|krivca|osuđen*|počinitelj*|ubojic*|kriv",
    "sr": "осумњичен*|оптужен*|окривљен* / кривац|кривца|осуђен*|починилац|починиоц*|убиц*|крив",
    "sl": "osumljen*|obtožen* / kriv|kriva|krivi|krivec|krivc*|obsojen*|storilec|storilc*|morilec|morilc*",
    "bg": "заподозрян*|заподозрен*|обвиняем*|подсъдим* / виновен|виновна|виновни*|осъден*|извършител*|убиец*",
    "el": "ύποπτος|ύποπτη|ύποπτοι|κατηγορούμεν*|κατηγορουμέν* / ένοχος|ένοχη|ένοχοι|καταδικασθέν*|δράστης|δράστες|δράστη|δολοφόνος|δολοφόνο",
    "lt": "įtariamas*|įtariamoji|kaltinamas*|kaltinamoji|teisiamas* / kaltas|kaltininkas|nuteistas*|nuteistasis|žudikas",
    "lv": "aizdomās turētais|apsūdzētais|apsūdzētā|tiesājamais / vainīgais|notiesātais|notiesātā|slepkava",
    "et": "kahtlustatav|kahtlustatava|süüdistatav|süüdistatava|kohtualune / süüdlane|süüdimõistetu|süüdi|mõrvar",
    "vi": "nghi phạm|bị cáo|bị can|nghi can / thủ phạm|hung thủ|kẻ giết người|phạm nhân|tội phạm",
    "id": "tersangka|terdakwa|terduga / pelaku|terpidana|pembunuh|bersalah",
    "fa": "مظنون|متهم|متهمان|مظنونان / مجرم|محکوم|قاتل|مقصر",
    "hi": "आरोपी|संदिग्ध|अभियुक्त / दोषी|अपराधी|हत्यारा|हत्यारे",
}  # fmt: skip
_FAMILIES = (("accused", _ACCUSED, _ACCUSED_WORDS),)


def certainty(code: str) -> dict[str, str]:
    """The words of one language for what is likely and what is alleged alone, beside those its own table has."""
    if code not in _LIKELY_AND_ALLEGED:
        return {}
    likely, alleged = (part.strip() for part in _LIKELY_AND_ALLEGED[code].split("/"))
    return {"likely": likely, "alleged": alleged}


def accused(code: str) -> dict[str, str]:
    """The words of one language for who is accused and who is guilty, by family and pole."""
    return by_pole(code, _FAMILIES)
