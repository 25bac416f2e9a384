"""What a page says of how its text was made, as a line of its own: by a model, that models err, translated by machine, published elsewhere first, to be reprinted only
with leave; and the marks that end a text.

Each is told by all of its sentence. A report that something was made by a model names that something, and says more.
"""

from __future__ import annotations

import re

from harness.evidence.patterns import later

# The longest such line, and the longest text with such a line at its end, in characters.
_LONGEST, _SUMMARY = 220, 480

_AI = (
    r"(?:(?:an? |our |a large )?(?:(?:generative )?a\.?i\.?(?:[- ](?:model|tool|assistant|system|technology))?|artificial intelligence|(?:large )?language model|machine learning|algorithm|model|chatbot)|(?:einer? |unserer? |unserem |einem )?(?:ki(?:[- ](?:modell|tool|system|assistent\w*))?|künstlicher? intelligenz|sprachmodell|algorithmus)|"
    r"(?:une? |notre |l['’]|un outil d['’])?(?:ia(?: générative)?|intelligence artificielle|modèle de langage|modèle)|(?:una? |la |nuestra )?(?:ia(?: generativa)?|inteligencia artificial|modelo de lenguaje|modelo|herramienta de ia)|(?:un['’]?|l['’]|una? |uno strumento di |il )?\s?(?:ia|intelligenza artificiale|modello linguistico|modello)|(?:uma? |a |por )?(?:ia|inteligência artificial|modelo de linguagem|ferramenta de ia)|"
    r"(?:een |onze )?(?:ai(?:-\w+)?|kunstmatige intelligentie|taalmodel)|(?:sztuczn(?:ą|ej) inteligencj[ęąi]|model(?:u|em)? językow\w+|si|ai|narzędzi\w+ ai)|(?:uměl(?:ou|é|á) inteligenc[íie]|jazykov\w+ model\w*|ai|umel(?:ou|ej|á) inteligenci\w+)|(?:umetn\w+ inteligenc\w+|umjetn\w+ inteligencij\w+|jezični\w* model\w*|ui)|(?:вештачк\w+ интелигенциј\w+|изкуствен интелект|езиков\w* модел\w*)|"
    r"(?:inteligenț\w+ artificial\w+|un model de limbaj)|(?:mesterséges intelligenci\w+|mi|nyelvi modell\w*)|(?:τεχνητή(?:ς)? νοημοσύνη(?:ς)?|γλωσσικό μοντέλο)|(?:yapay zek[aâ]\w*|dil modeli\w*)|(?:искусственн\w+ интеллект\w*|нейросет\w+|ии|языков\w+ модел\w+|модел\w+)|(?:штучн\w+ інтелект\w*|нейромереж\w+|ші|мовн\w+ модел\w+)|(?:(?:en )?ai(?:-\w+)?|artificiell intelligens|språkmodell|kunstig intelligens|sprogmodel|språkmodell|kunstig intelligens)|"
    r"(?:tekoäly\w*|kielimalli\w*)|(?:tehisintellekt\w*|tehisaru\w*|keelemudel\w*)|(?:mākslīg\w+ intelekt\w+|mi)|(?:dirbtin\w+ intelekt\w+|di)|(?:kecerdasan buatan|ai)|(?:trí tuệ nhân tạo|ai))"
)  # fmt: skip
_TEXT = (
    r"(?:(?:this|the) )?(?:ai )?(?:summary|summaries|key points|overview|text|article|translation|headline|image|audio|content|version|page|transcript|recording)|(?:dies(?:e|er|es)|die|der|das) (?:zusammenfassung|text|artikel|übersetzung|inhalt|beitrag|fassung|bild|audio|seite)|(?:ce(?:tte|t)?|le|la|l['’])\s?(?:résumé|texte|article|traduction|contenu|synthèse|version|page)|"
    r"(?:est[ea]|el|la) (?:resumen|texto|artículo|traducción|contenido|nota|versión|página)|(?:quest['’oa]|il|la|l['’])\s?(?:riassunto|testo|articolo|traduzione|contenuto|sintesi|versione|pagina)|(?:est[ea]|o|a) (?:resumo|texto|artigo|matéria|tradução|conteúdo|versão|página)|(?:deze|dit|de|het) (?:samenvatting|tekst|artikel|vertaling|inhoud|bericht|versie|pagina)|"
    r"(?:to|ten|ta) (?:streszczenie|podsumowanie|tekst|artykuł|tłumaczenie|treść)|(?:streszczenie|podsumowanie|tłumaczenie|treść)|(?:tento|toto|tato|táto) (?:souhrn|shrnutí|text|článek|překlad|obsah|zhrnutie|súhrn|článok|preklad)|(?:shrnutí|souhrn|překlad|zhrnutie|preklad)|(?:ovaj|ova|ta|to) (?:sažetak|tekst|članak|prijevod|prevod|povzetek|besedilo|članek)|(?:povzetek|sažetak|prijevod|prevod)|"
    r"(?:овај|тази|този|това) (?:сажетак|текст|превод|резюме|статия|съдържание)|(?:резюмето|преводът|текстът)|(?:acest|această) (?:rezumat|text|articol|traducere)|(?:rezumatul|traducerea)|(?:ez|ezt) (?:az? )?(?:összefoglaló|szöveg|cikk|fordítás)\w*|(?:az? )?(?:összefoglaló|fordítás)|(?:αυτή|αυτό|η|το) (?:η |το )?(?:περίληψη|κείμενο|άρθρο|μετάφραση)|(?:bu )(?:özet|metin|haber|içerik|çeviri|yazı)|"
    r"(?:этот|эта|это|данн\w+)? ?(?:пересказ|краткое содержание|текст|статья|материал|перевод|содержание|резюме|выжимка|саммари)|(?:цей|ця)? ?(?:переказ|стислий виклад|текст|стаття|матеріал|переклад|зміст|підсумок)|(?:den här|denna|detta|den) (?:sammanfattningen|texten|artikeln|översättningen)|sammanfattningen|översättningen|(?:dette|denne) (?:resumé|resumeet|tekst|artikel|oversættelse|sammendraget|teksten|artikkelen|oversettelsen|sammendrag)|sammendraget|resuméet|oversættelsen|oversettelsen|"
    r"(?:tämä|tämän) (?:tiivistelmä\w*|teksti\w*|artikkeli\w*|käännös\w*|jutu\w*)|tiivistelmä|käännös|(?:see|selle) (?:kokkuvõte|tekst|artikkel|tõlge)|kokkuvõte|tõlge|(?:šis|šo|šī) (?:kopsavilkum\w+|tekst\w+|rakst\w+|tulkojum\w+)|(?:ši|šis|šią) (?:santrauka|tekstas|straipsnis|vertimas|santrauką)|santrauka|vertimas|(?:هذا|هذه) (?:الملخص|النص|المقال|الترجمة|المحتوى)|(?:تم إنشاء|أُنشئ) هذا (?:الملخص|النص|المحتوى)|"
    r"(?:ringkasan|artikel|teks|terjemahan|konten) ini|(?:bản tóm tắt|bài viết|bản dịch|nội dung)(?: này)?"
)  # fmt: skip
_MADE = (
    r"(?:(?:has |have )?(?:was|were|is|are|been)(?: been)? )?(?:automatically )?(?:generated|created|written|produced|summari[sz]ed|translated|made|compiled)(?: automatically)?|(?:wurde|wird|ist|sind)|a été|(?:fue|ha sido|es)|(?:è stat[oa]|è)|(?:foi|é)|(?:is|werd)|(?:został[ao]?|jest)|(?:byl[oa]?|bol[oa]?|je)|(?:je|jest) |(?:е|је) |(?:a fost|este)|készült|(?:δημιουργήθηκε|έχει δημιουργηθεί|μεταφράστηκε)|"
    r"(?:был[ао]? )?(?:создан\w*|подготовлен\w*|сгенерирован\w*|выполнен\w*|написан\w*|переведён\w*|переведен\w*|составлен\w*)|(?:був |була |було )?(?:створен\w*|підготовлен\w*|згенерован\w*|виконан\w*|написан\w*|перекладен\w*)|(?:är|har|er|ble|blev|on)|(?:loodud|koostatud|tõlgitud|on)|(?:ir|radīts|tulkots)|(?:yra|sukurta|parengta|išversta)|dibuat|disusun|được"
)
# What follows, with no more than a few words: how, and that it may err.
_HOW = rf"(?:\s[^\W\d_.!?]+){{0,4}}?\s(?:by|with|using|from|through|von|mit|durch|mittels|mithilfe|per|par|avec|à l['’]aide|grâce|por|con|mediante|usando|da|dall?['’]?|tramite|com|pela?|door|met|przez|przy|za|z|s|pomocí|pomocou|od|uz|pomoću|помоћу|од|с|със|от|чрез|de|cu|prin|által|az?|από|με|tarafından|ile|с помощью|при помощи|за допомогою|av|af|ved|medels|hjælp|hjelp|avulla|abil|abiga|ar|izmantojot|naudojant|su|بواسطة|باستخدام|oleh|dengan|bởi|bằng)(?:\s(?:the help of|help of|assistance from|the|hilfe|d['’]|ayuda de|l['’]|aiuto|ajuda|hulp van|pomocą|użyciu|pomoci|pomočjo|помощта на|ajutorul|hjälp av|hjælp af|hjelp av|palīdzību)\w*)?\s?{_AI}"
_CHECKED = (
    r"(?:[ ,;–—-]+(?:and|then|und|anschließend|et|puis|y|e|i|a|и|і|та|og|och|ja|en|és|și|και|ve)\s[^.!?\d\"“”]{3,80})?"
)
_SAYS = later(
    rf"\W{{0,4}}(?:{_TEXT})\s?(?:{_MADE}){_HOW}(?:[^\w.!?\"“”]{{0,3}}[^\W\d_]+){{0,2}}{_CHECKED}[.!]?\W{{0,3}}|"
    rf"\W{{0,4}}(?:(?:summari[sz]ed|generated|created|written|translated|produced) (?:by|with|using) {_AI}|a\.?i\.?[- ](?:generated|assisted|written|translated)(?: summary| content| text| translation| audio)?|(?:powered by|made with) {_AI}|ki[- ](?:generiert|erstellt|übersetzt)(?:e[rs]? (?:zusammenfassung|inhalt|text|übersetzung))?|(?:mit|von) {_AI} (?:erstellt|erzeugt|generiert|übersetzt|zusammengefasst)|(?:généré|résumé|traduit|rédigé|créé)e?s? (?:par|avec|à l['’]aide (?:de |d['’])) ?{_AI}|"
    rf"(?:generad|resumid|traducid|cread|elaborad)[oa]s? (?:por|con|mediante) {_AI}|(?:generat|riassunt|tradott|creat)[oaie] (?:da|con|dall['’]) ?{_AI}|(?:gerad|resumid|traduzid|criad)[oa]s? (?:por|com) {_AI}|(?:gegenereerd|vertaald|samengevat|gemaakt) (?:door|met) {_AI}|(?:wygenerowano|wygenerowane|przetłumaczono|streszczono) (?:przez|za pomocą|przy użyciu) {_AI}|(?:vytvořeno|vygenerováno|přeloženo|vytvorené|preložené) (?:pomocí |pomocou )?{_AI}|"
    rf"(?:создано|сгенерировано|переведено|подготовлено) (?:с помощью |при помощи )?{_AI}|(?:створено|згенеровано|перекладено) (?:за допомогою )?{_AI}|{_AI} (?:tarafından|ile) (?:oluşturul|hazırlan|çevril|üretil)\w+|(?:skapad|översatt|sammanfattad) (?:av|med) {_AI}|(?:lavet|oversat|skabt) (?:af|med) {_AI}|(?:laget|oversatt|skapt) (?:av|med) {_AI}|{_AI} (?:tuottama|kääntämä|laatima)\w*(?: tiivistelmä| teksti)?)[.!]?\W{{0,3}}|"
    rf"\W{{0,4}}bu (?:özet|metin|haber|içerik|çeviri|yazı)\w* {_AI} (?:tarafından|ile|yardımıyla|kullanılarak) [^\W\d_]+[.!]?|\W{{0,4}}(?:пересказ|краткое содержание|резюме|выжимка|перевод|переказ|стислий виклад|підсумок|переклад|streszczenie|podsumowanie|shrnutí|souhrn) (?:подготовлен\w*|создан\w*|сгенерирован\w*|сделан\w*|составлен\w*|підготовлен\w*|створен\w*|згенерован\w*|зроблен\w*|przygotowane|wygenerowane|vytvořil\w*|připravil\w*) {_AI}[.!]?|"
    r"(?:(?:以上|本|此|该|該|上述)?(?:内容|內容|摘要|导读|導讀|文章|文|总结|翻译|翻譯|结果|回答)?(?:由|经|經)(?:人工智能|人工智慧|大?模型|ai|AI|机器|機器)(?:辅助|輔助|自动|自動)?(?:生成|创作|創作|撰写|撰寫|翻译|翻譯|总结|整理|提炼)(?:[，,。；;]?(?:仅供|僅供|请|請|不代表|可能|内容|結果|结果)[^。！？]{0,24})*)[。]?|(?:仅供|僅供)参?[参參]考[。]?|"
    r"(?:この|本)?(?:要約|記事|翻訳|文章|見出し|概要|まとめ)?は?、?(?:AI|ＡＩ|生成AI|人工知能|機械)(?:が|により|によって|を(?:使って|利用して|用いて)|で)(?:自動(?:的に)?)?(?:生成|作成|要約|翻訳)[^。「」]{0,30}。?|(?:この|이)?\s?(?:요약|기사|번역|콘텐츠|내용)?(?:은|는|이|가)?\s?(?:AI|인공지능|생성형 AI|챗GPT)(?:가|이|를|로|를 활용해|를 이용해)?\s?(?:자동(?:으로)?\s?)?(?:생성|요약|작성|번역)(?:했습니다|됐습니다|되었습니다|한 것입니다|된 \S+입니다|했어요|한 내용입니다)\.?|"
    r"(?:تم إنشاء|أُنشئ|تمت ترجمة|لُخص) هذا? ?(?:الملخص|النص|المحتوى|المقال)? ?(?:بواسطة|باستخدام|آليا) ?(?:الذكاء الاصطناعي|نموذج لغوي|نموذج)?\.?|(?:הסיכום|הטקסט|התקציר|התרגום) (?:נוצר|נכתב|הופק|תורגם) (?:על ידי|באמצעות|בעזרת) (?:בינה מלאכותית|ai|מודל שפה)\.?|(?:این )?(?:خلاصه|متن|ترجمه) (?:توسط|با) هوش مصنوعی [^.!؟]{3,30}\.?|(?:यह )?(?:सारांश|अनुवाद|लेख) (?:एआई|ai|कृत्रिम बुद्धिमत्ता) [^.!?।]{4,40}[।.]?|(?:สรุป|เนื้อหา|บทความ)นี้?(?:สร้าง|แปล|จัดทำ)(?:ขึ้น)?(?:โดย|ด้วย) ?(?:ai|ปัญญาประดิษฐ์)[^.]{0,20}",
    re.IGNORECASE,
)  # fmt: skip
# That models err, and that a reader should check.
_ERRS = later(
    rf"\W{{0,4}}(?:{_AI}|ai[- ]generated (?:content|summaries|text)|(?:it|they|summaries|this summary|ki[- ](?:inhalte|zusammenfassungen)|les (?:résumés|contenus)|los resúmenes|i riassunti|os resumos|samenvattingen|нейросеть|ии|ші)) (?:can|may|might|could|kann|können|peut|peuvent|puede[n]?|può|possono|pode[m]?|kan|kunnen|może|mogą|může|môže|lahko|može|može|може|poate|pot|μπορεί|может|могут|можуть|kan|voi|saattaa|võib|var|gali|قد|יכול\w*|bisa|dapat|có thể) "
    rf"(?:\w+ ){{0,2}}(?:make mistakes|contain (?:errors|mistakes|inaccuracies)|err|be (?:wrong|inaccurate|incorrect)|fehler (?:machen|enthalten)|fehlerhaft sein|(?:sich )?irren|(?:contenir|comporter|commettre|faire) des erreurs|se tromper|(?:contener|cometer) errores|equivocarse|(?:contenere|commettere) errori|sbagliare|(?:conter|cometer) erros|errar|fouten (?:maken|bevatten)|(?:zawierać|popełniać) błędy|obsahovat chyby|dělat chyby|obsahovať chyby|vsebuje napake|sadržavati pogreške|садржати грешке|да съдържа грешки|conține erori|greși|(?:ошибаться|содержать (?:ошибки|неточности))|(?:помилятися|містити (?:помилки|неточності))|innehålla fel|göra (?:fel|misstag)|indeholde fejl|lave fejl|inneholde feil|gjøre feil|sisältää virheitä|erehtyä|hata yapabilir|keliru|salah|mắc lỗi|sai)(?:\s?[,;:.–—-]\s?(?:(?:so|please|always|therefore|and|bitte|daher|deshalb|veuillez|donc|por favor|por eso|quindi|per favore|por isso|daarom|dlatego|proto|preto|поэтому|пожалуйста|тому|därför|derfor|siksi)\s)?(?:check|verify|double|consult|review|prüf|kontrollier|überprüf|vérifi|verifi|compru|contro|confir|controleer|sprawd|ověř|over|preveri|provjeri|провери|перевір|провер|ellenőriz|ελέγ|kontroll|kontrol|tjek|sjekk|tarkist|kontrol)[^.!?\d\"“”]{{0,60}})?[.!]?\W{{0,3}}|"
    r"\W{0,4}(?:always check|please (?:check|verify)|check (?:important )?(?:facts|information))(?: the)?(?: (?:original|source|full))? ?(?:text|article|sources?)?[.!]?|yapay zek[aâ] (?:hata|yanlış) yap\w+[^.!?]{0,40}\.?|(?:AI|ＡＩ|生成AI)(?:による|の)?[^。「」]{0,24}(?:誤り|間違い|不正確)[^。「」]{0,24}(?:あり(?:ます)?|可能性[^。]{0,10})。?|(?:AI|인공지능)[^.!?]{0,24}(?:오류|부정확|틀릴)[^.!?]{0,24}(?:있습니다|있어요)\.?|(?:内容|結果|结果|AI|信息)?(?:可能|或)(?:存在|有|出现|包含)(?:错误|錯誤|误差|誤差|偏差|不准确|不準確)[^。！？]{0,20}[。]?",
    re.IGNORECASE,
)  # fmt: skip
# That a machine translated; where it was published first; that it may be printed again, or not.
_TRANSLATED = later(
    r"\W{0,4}(?:(?:this (?:article|text|page) (?:was|has been) )?(?:machine|automatically|auto)[- ]?translated(?: (?:from|into) [^\W\d_]+)?(?: by \w+(?: \w+)?)?|machine translation|(?:automatisch|maschinell) (?:aus dem \w+ )?übersetzt|maschinelle übersetzung|traduit automatiquement(?: (?:de|depuis|du) [^.!?]{2,20})?|traduction automatique|traducción automática|traducido automáticamente(?: del \w+)?|traduzione automatica|tradotto automaticamente(?: dall?['’ ]\w+)?|tradução automática|traduzido automaticamente(?: do \w+)?|"
    r"automatisch vertaald(?: uit het \w+)?|automatische vertaling|tłumaczenie (?:maszynowe|automatyczne)|przetłumaczono (?:maszynowo|automatycznie)|strojový překlad|strojově přeloženo|strojový preklad|strojni (?:prevod|prijevod)|машински превод|машинен превод|traducere automată|gépi fordítás|αυτόματη μετάφραση|(?:otomatik|makine) çeviri(?:si)?|машинный перевод|переведено автоматически|машинний переклад|перекладено автоматично|maskinöversatt|maskinöversättning|maskinoversat|maskinoversættelse|maskinoversatt|maskinoversettelse|konekäännös|koneellisesti käännetty|masintõlge|mašīntulkojums|mašininis vertimas|ترجمة آلية|תרגום (?:מכונה|אוטומטי)|ترجمه ماشینی|मशीनी अनुवाद|terjemahan (?:mesin|otomatis)|dịch (?:máy|tự động)|แปลโดยเครื่อง|แปลอัตโนมัติ|기계 ?번역|자동 ?번역|機械翻訳|自動翻訳|机器翻译|機器翻譯|自动翻译)[.!]?\W{0,3}",
    re.IGNORECASE,
)  # fmt: skip
_NAME = r"[^.!?。！？]{2,70}"
_ELSEWHERE_FIRST = later(
    rf"\W{{0,4}}(?:(?:this (?:article|story|piece|post|text) (?:was )?)?(?:(?:first|originally) (?:published|appeared)|(?:is )?(?:republished|reprinted|reproduced)(?: here)?) (?:by|in|on|at|from|with)\b{_NAME}|(?:dieser (?:artikel|beitrag|text) (?:ist|erschien|wurde) (?:zuerst|zunächst|ursprünglich)|zuerst (?:erschienen|veröffentlicht)) (?:bei|in|im|auf|von|am)\b{_NAME}|(?:cet article (?:a été|est) (?:initialement |d['’]abord )?(?:publié|paru|repris|republié)(?: initialement| d['’]abord)?|(?:initialement|d['’]abord) (?:publié|paru)) (?:par|dans|sur|de|à)\b{_NAME}|"
    rf"(?:este (?:artículo|texto|reportaje) (?:fue|se) (?:publicado|publicó)(?: originalmente| por primera vez)?|publicado originalmente) (?:en|por)\b{_NAME}|(?:(?:quest['’]|l['’])articolo è (?:stato )?(?:originariamente )?(?:pubblicato|apparso)|pubblicato originariamente) (?:su|da|in|per)\b{_NAME}|(?:est[ea] (?:artigo|texto|reportagem) foi publicad[oa](?: originalmente)?|publicado originalmente) (?:em|no|na|por|pel[oa])\b{_NAME}|(?:dit artikel (?:is|verscheen) (?:eerder|oorspronkelijk)|eerder verschenen) (?:verschenen |gepubliceerd )?(?:in|op|bij)\b{_NAME}|"
    rf"(?:(?:ten )?(?:artykuł|tekst) (?:został )?(?:pierwotnie )?(?:ukazał się|opublikowany)|pierwotnie opublikowan\w+) (?:w|na|przez)\b{_NAME}|(?:(?:tento )?(?:článek|článok|text) (?:původně |pôvodne )?(?:vyšel|vyšiel)|původně publikováno) (?:v|na)\b{_NAME}|(?:(?:эта )?статья (?:была )?(?:впервые )?опубликована|впервые опубликовано|материал впервые опубликован) (?:в|на)\b{_NAME}|(?:(?:ця )?стаття (?:була )?(?:вперше )?опублікована|вперше опубліковано) (?:в|у|на)\b{_NAME}|"
    rf"(?:artikeln publicerades (?:först|ursprungligen)|artiklen (?:blev |er )?(?:først|oprindeligt) (?:bragt|udgivet)|artikkelen ble (?:først|opprinnelig) publisert) (?:i|på|av|af|hos)\b{_NAME}|(?:juttu|artikkeli) (?:on )?(?:alun perin )?julkaist\w+ {_NAME}|(?:bu (?:yazı|haber) (?:ilk (?:kez|olarak) )){_NAME}(?:yayımlan|yayınlan)\w+)[.!]?|"
    r"(?:本文|此文|文章|本稿|该文|該文)(?:来自|來自|由(?=[^。！？]{2,40}(?:原创|原創|首发|首發|授权|授權|出品|独家|獨家|转载|轉載|供稿|发布|發布))|首发于|首發於|原载于?|原載於?|原刊|转自|轉自|转载自|轉載自|选自|節錄自|来源[:：])[^。！？]{2,40}(?:[，,](?:经|經|获|獲|已|转载|轉載|未经|未經|如需|请|請|作者|版权|版權)[^。！？]{2,30}){0,3}[。]?|(?:本文|本稿|文章)?(?:未经|未經|如需|欢迎|歡迎|严禁|嚴禁|谢绝|謝絕)(?:许可|許可|授权|授權|本[^，。]{1,6}(?:许可|授权|許可|授權))?[，,]?(?:不得|请勿|請勿|禁止|严禁|嚴禁)?(?:擅自)?转?[转轉]?[载載][^。！？]{0,30}[。]?|"
    r"(?:この記事は|本稿は|本記事は)[^。「」]{2,40}(?:より転載|から転載|に掲載されたもの|提供記事|の記事を再編集|許可を得て)[^。「」]{0,20}。?|(?:無断|許可なく)[^。「」]{0,12}(?:転載|複製|引用)[^。「」]{0,20}。?|이 (?:기사|글)는 [^.!?]{2,40}(?:에 처음 실렸습니다|에 게재된|의 제휴|에서 제공|전재한)[^.!?]{0,16}\.?|(?:본 기사|이 기사)[^.!?]{0,10}무단 ?(?:전재|복제)[^.!?]{0,20}\.?|"
    r"\W{0,4}(?:reproduction|reprinting|republication) (?:is )?(?:only |not |strictly )?(?:allowed|permitted|prohibited|forbidden)\b[^.!?]{0,70}[.!]?|\W{0,4}(?:no part of this [^.!?]{2,30} may be reproduced|nachdruck(?:,? auch auszugsweise,?)? (?:nur mit genehmigung|verboten|nicht gestattet)|vervielfältigung nur|reproduction (?:interdite|autorisée|soumise)|toute reproduction|(?:prohibida|queda prohibida) (?:la|su) reproducción|riproduzione (?:riservata|vietata)|(?:proibida|é proibida) a reprodução|overname (?:is )?(?:alleen|niet)|przedruk (?:tylko|zabroniony|za zgodą)|kopiowanie zabronione|přetisk (?:jen|pouze)|"
    r"preberanie (?:textu|článkov)|prenošenje (?:teksta )?(?:samo|dozvoljeno)|препечатването|(?:при )?перепечатк[аеи] (?:только|возможна|запрещена|материалов|разрешена)|копирование (?:материалов )?(?:только|запрещено|без)|передрук (?:тільки|лише|дозволено|заборонено)|reproducerea (?:este |totală)|másolása tilos|αναδημοσίευση (?:μόνο|επιτρέπεται|απαγορεύεται)|izinsiz (?:kopyalan|alıntı)\w*|eftertryck förbjud\w*|eftertryk forbudt|kopiering forbudt|kopiointi kielletty|يمنع (?:النسخ|النقل)|אין להעתיק|نقل (?:مطالب|خبر) (?:با|بدون)|dilarang (?:mengutip|menyalin))[^.!?]{0,110}[.!]?",
    re.IGNORECASE,
)  # fmt: skip
# Marks that end a text, as newsrooms set them, with signs around them or alone.
_END = later(
    r"[\W_]{0,4}(?:-?30-?|#{2,}|\*{3,}|ends?|message ends|end of (?:text|story|release|statement)|e\.?o\.?m\.?|ende|schluss|fin(?: de l['’]article| del comunicado| du communiqué)?|fine|fim|einde|koniec|konec|kraj|крај|край|sfârșit|vége|τέλος|son|bitti|конец|кінець|slut|slutt|loppu|lõpp|beigas|pabaiga|انتهى|סוף|پایان|समाप्त|selesai|tamat|hết|จบ|끝|完|（完）|〆|了|おわり|終わり|以上)[\W_]{0,4}"
)
# Who typed a text for an agency, between strokes: “/ELR/”, “(jti)”, in a few capitals.
_TYPED = later(r"/[A-ZÀ-ÞА-ЯЁІЇЄҐ]{2,4}(?:/[A-ZÀ-ÞА-ЯЁІЇЄҐ]{2,4})?/|\([a-zß-ÿ]{2,4}(?:/[a-zß-ÿ]{2,4}){0,2}\)")
_MARKED = re.compile(r"[\W_]")
_SENTENCES = re.compile(r"(?<=[.!?…])\s+(?=\S)|(?<=[。！？])\s*(?=\S)")


def made_by(text: str) -> str:
    """What kind of noise, as `noise` names them, such a line is, or a text that ends in one that says who made all of it; empty for any other."""
    if _ends(text):
        return "mark"
    if len(text) > _SUMMARY:
        return ""
    lines = _SENTENCES.split(text)
    if _OF_ANY.match(text):
        return ""
    told = [len(line) <= _LONGEST and (_SAYS.fullmatch(line) or _ERRS.fullmatch(line)) is not None for line in lines]
    if all(told) or (told[-1] and not told[0] and len(lines) <= _FEW and _SAYS.fullmatch(lines[-1])):
        return "legal"
    if len(text) <= _LONGEST and (_TRANSLATED.fullmatch(text) or _ELSEWHERE_FIRST.fullmatch(text)):
        return "legal"
    return ""


# A text or picture, not this one.
_OF_ANY = later(
    r"\W{0,4}(?:the (?:text|article|image|audio|content|recording|page)|(?:die|der|das) (?:text|artikel|beitrag|bild|audio|seite|inhalt)|(?:le|la|l['’])\s?(?:texte|article|contenu|page)|(?:el|la) (?:texto|artículo|contenido|nota|página)|(?:il|la|l['’])\s?(?:testo|articolo|contenuto|pagina)|(?:o|a) (?:texto|artigo|matéria|conteúdo|página)|(?:de|het) (?:tekst|artikel|inhoud|bericht|pagina)|(?:текст|статья|материал|стаття|матеріал|текстът)) ",
    re.IGNORECASE,
)
# What heads a summary that a model made.
_HEADS = later(
    r"\W{0,4}(?:ai[- ](?:generated )?(?:summary|overview|digest|key points|highlights|recap)|(?:summary|summarised|summarized|key points) by (?:ai|our ai|artificial intelligence)|summari[sz]e (?:this )?(?:article|story)|(?:ki|ai)[- ](?:zusammenfassung|überblick|kurzfassung)|zusammenfassung (?:durch|von|mit|per) (?:ki|ai)|(?:diesen )?artikel zusammenfassen|résumé (?:par |de l['’]|généré par )?(?:l['’])?ia|(?:l['’]essentiel )par l['’]ia|résumer (?:cet |l['’])article|"
    r"resumen (?:con|por|de|hecho con) (?:la )?ia|resumir (?:este |el )?artículo|riassunto (?:con |dell['’]|by )?(?:ia|ai)|sintesi (?:con l['’]|dell['’])?(?:ia|ai)|resumo (?:por|com|da|feito por) ia|resumir (?:esta )?(?:matéria|notícia)|(?:ai|ki)-samenvatting|samenvatting (?:door|met) ai|(?:podsumowanie|streszczenie|skrót) (?:ai|przez ai)|(?:shrnutí|souhrn) (?:od |pomocí )?(?:ai|umělé inteligence)|(?:zhrnutie|súhrn) (?:od )?ai|(?:povzetek|sažetak) (?:ui|ai|od ai)|(?:сажетак|резюме) (?:од |от )?(?:ai|ии|ви)|rezumat(?:ul)? (?:ai|ia|cu ia)|"
    r"(?:ai|mi)[- ]összefoglaló|περίληψη (?:από |με )?(?:ai|τν|τεχνητή νοημοσύνη)|yapay zek[aâ] özeti|(?:ai|yz) özeti?|(?:краткое содержание|пересказ|кратко|выжимка|саммари|резюме) (?:от |с помощью )?(?:ии|нейросети|ai)|(?:стислий виклад|підсумок|переказ|коротко) (?:від )?(?:ші|нейромережі|ai)|ai-(?:sammanfattning|resumé|resume|sammendrag|oppsummering|opsummering)|tekoäly(?:n )?-?(?:tiivistelmä|kooste)|ai-tiivistelmä|ti-kokkuvõte|(?:ai|mi) kopsavilkums|(?:di|ai) santrauka|ملخص (?:بال|ال)?ذكاء الاصطناعي|"
    r"(?:סיכום|תקציר) (?:ai|בינה מלאכותית)|خلاصه (?:هوش مصنوعی|ai)|(?:ai|एआई) (?:सारांश|समरी)|ringkasan (?:ai|oleh ai)|tóm tắt (?:bằng |bởi )?ai|สรุป(?:โดย|ด้วย) ?ai|(?:ai|인공지능) ?(?:로 |가 )?(?:한 ?눈에 )?(?:요약|핵심|브리핑)|(?:이 )?기사 ?요약(?:하기|보기)?|(?:ai|生成ai)(?:による|が)?(?:の)?(?:要約|まとめ)|(?:この)?記事を要約(?:する)?|(?:ai|智能|人工智能)\s?(?:导读|導讀|摘要|总结|總結|速览|速覽|提要|生成摘要))"
    r"\s?(?:[(（\[]?\s?(?:beta|испытания|тест|test|베타|試験(?:提供|版)?|ベータ版?|測試|测试版?|公测|bêta|bèta)\s?[)）\]]?)?\W{0,4}",
    re.IGNORECASE,
)


def heads_summary(text: str) -> bool:
    """Whether a label, alone, says that a model summed up what follows: “AI 요약 베타”, “KI-Zusammenfassung”."""
    return len(text) <= _LABEL and _HEADS.fullmatch(text) is not None


# The longest such label, in characters.
_LABEL = 50

# So many sentences a summary has, with who made it behind them.
_FEW = 4


def _ends(text: str) -> bool:
    """Whether a text is a mark that ends one: a word needs signs around it, or is what a release ends with."""
    if len(text) > 30:
        return False
    bare = text.strip().lower()
    signed = len(_MARKED.sub("", bare)) < len(bare.replace(" ", ""))
    return (signed and _END.fullmatch(bare) is not None) or _TYPED.fullmatch(text.strip()) is not None
