"""Names of months and weekdays in further languages, from the CLDR (Unicode licence v3), and our own forms of the grammatical cases that dates stand in."""

MONTHS = {
    "nl": "januari|jan;februari|feb;maart|mrt;april|apr;mei;juni|jun;juli|jul;augustus|aug;september|sep;oktober|okt;november|nov;december|dec",
    "sv": "januari|jan;februari|feb;mars;april|apr;maj;juni;juli;augusti|aug;september|sep;oktober|okt;november|nov;december|dec",
    "da": "januar|jan;februar|feb;marts|mar;april|apr;maj;juni|jun;juli|jul;august|aug;september|sep;oktober|okt;november|nov;december|dec",
    "nb": "januar|jan;februar|feb;mars|mar;april|apr;mai;juni|jun;juli|jul;august|aug;september|sep;oktober|okt;november|nov;desember|des",
    "fi": "tammikuuta|tammikuu|tammi|tammikuun|tammikuussa|tammikuusta|tammikuuhun|tammikuulta;helmikuuta|helmikuu|helmi|helmikuun|helmikuussa|helmikuusta|helmikuuhun|helmikuulta;maaliskuuta|maaliskuu|maalis|maaliskuun|maaliskuussa|maaliskuusta|maaliskuuhun|maaliskuulta;huhtikuuta|huhtikuu|huhti|huhtikuun|huhtikuussa|huhtikuusta|huhtikuuhun|huhtikuulta;toukokuuta|toukokuu|touko|toukokuun|toukokuussa|toukokuusta|toukokuuhun|toukokuulta;kesäkuuta|kesäkuu|kesä|kesäkuun|kesäkuussa|kesäkuusta|kesäkuuhun|kesäkuulta;heinäkuuta|heinäkuu|heinä|heinäkuun|heinäkuussa|heinäkuusta|heinäkuuhun|heinäkuulta;elokuuta|elokuu|elo|elokuun|elokuussa|elokuusta|elokuuhun|elokuulta;syyskuuta|syyskuu|syys|syyskuun|syyskuussa|syyskuusta|syyskuuhun|syyskuulta;lokakuuta|lokakuu|loka|lokakuun|lokakuussa|lokakuusta|lokakuuhun|lokakuulta;marraskuuta|marraskuu|marras|marraskuun|marraskuussa|marraskuusta|marraskuuhun|marraskuulta;joulukuuta|joulukuu|joulu|joulukuun|joulukuussa|joulukuusta|joulukuuhun|joulukuulta",
    "pl": "stycznia|styczeń|sty|styczniu|styczniem;lutego|luty|lut|lutym;marca|marzec|mar|marcu|marcem;kwietnia|kwiecień|kwi|kwietniu|kwietniem;maja|maj|maju|majem;czerwca|czerwiec|cze|czerwcu;lipca|lipiec|lip|lipcu;sierpnia|sierpień|sie|sierpniu;września|wrzesień|wrz|wrześniu;października|październik|paź|październiku;listopada|listopad|lis|listopadzie;grudnia|grudzień|gru|grudniu|grudniem",
    "cs": "ledna|leden|led|lednu|lednem;února|únor|úno|únoru;března|březen|bře|březnu|březnem;dubna|duben|dub|dubnu;května|květen|kvě|květnu;června|červen|čvn|červnu;července|červenec|čvc|červenci;srpna|srpen|srp|srpnu;září|zář;října|říjen|říj|říjnu;listopadu|listopad|lis;prosince|prosinec|pro|prosinci",
    "sk": "januára|január|jan|januári;februára|február|feb|februári;marca|marec|mar|marci;apríla|apríl|apr|apríli;mája|máj|máji;júna|jún|júni;júla|júl|júli;augusta|august|aug|auguste;septembra|september|sep|septembri;októbra|október|okt|októbri;novembra|november|nov|novembri;decembra|december|dec|decembri",
    "hu": "január|jan|januárban|januártól|januári|januárra|januárig|januárnak|januárja|januárjában|januárjától|januárjára|januárjáig;február|febr|februárban|februártól|februári|februárra|februárig|februárnak|februárja|februárjában|februárjától|februárjára|februárjáig;március|márc|márciusban|márciustól|márciusi|márciusra|márciusig|márciusnak|márciusa|márciusában|márciusától|márciusára|márciusáig;április|ápr|áprilisban|áprilistól|áprilisi|áprilisra|áprilisig|áprilisnak|áprilisa|áprilisában|áprilisától|áprilisára|áprilisáig;május|máj|májusban|májustól|májusi|májusra|májusig|májusnak|májusa|májusában|májusától|májusára|májusáig;június|jún|júniusban|júniustól|júniusi|júniusra|júniusig|júniusnak|júniusa|júniusában|júniusától|júniusára|júniusáig;július|júl|júliusban|júliustól|júliusi|júliusra|júliusig|júliusnak|júliusa|júliusában|júliusától|júliusára|júliusáig;augusztus|aug|augusztusban|augusztustól|augusztusi|augusztusra|augusztusig|augusztusnak|augusztusa|augusztusában|augusztusától|augusztusára|augusztusáig;szeptember|szept|szeptemberben|szeptembertől|szeptemberi|szeptemberre|szeptemberig|szeptembernek|szeptembere|szeptemberében|szeptemberétől|szeptemberére|szeptemberéig;október|okt|októberben|októbertől|októberi|októberre|októberig|októbernek|októbere|októberében|októberétől|októberére|októberéig;november|nov|novemberben|novembertől|novemberi|novemberre|novemberig|novembernek|novembere|novemberében|novemberétől|novemberére|novemberéig;december|dec|decemberben|decembertől|decemberi|decemberre|decemberig|decembernek|decembere|decemberében|decemberétől|decemberére|decemberéig",
    "ro": "ianuarie|ian;februarie|feb;martie|mar;aprilie|apr;mai;iunie|iun;iulie|iul;august|aug;septembrie|sept;octombrie|oct;noiembrie|nov;decembrie|dec",
    "hr": "siječnja|siječanj|sij|siječnju;veljače|veljača|velj|veljači;ožujka|ožujak|ožu|ožujku;travnja|travanj|tra|travnju;svibnja|svibanj|svi|svibnju;lipnja|lipanj|lip|lipnju;srpnja|srpanj|srp|srpnju;kolovoza|kolovoz|kol|kolovozu;rujna|rujan|ruj|rujnu;listopada|listopad|lis|listopadu;studenoga|studeni|stu|studenom;prosinca|prosinac|pro|prosincu",
    "sl": "januar|jan|januarja|januarju;februar|feb|februarja|februarju;marec|mar|marca|marcu;april|apr|aprila|aprilu;maj|maja|maju;junij|jun|junija|juniju;julij|jul|julija|juliju;avgust|avg|avgusta|avgustu;september|sep|septembra|septembru;oktober|okt|oktobra|oktobru;november|nov|novembra|novembru;december|dec|decembra|decembru",
    "be": "студзеня|студзень|сту|студзені;лютага|люты|лют|лютым;сакавіка|сакавік|сак|сакавіку;красавіка|красавік|кра|красавіку;мая|май|маі;чэрвеня|чэрвень|чэр|чэрвені;ліпеня|ліпень|ліп|ліпені;жніўня|жнівень|жні|жніўні;верасня|верасень|вер|верасні;кастрычніка|кастрычнік|кас|кастрычніку;лістапада|лістапад|ліс|лістападзе;снежня|снежань|сне|снежні",
    "bg": "януари|яну;февруари|фев;март;април|апр;май;юни;юли;август|авг;септември|сеп;октомври|окт;ноември|ное;декември|дек",
    "sr": "јануар|јан|јануара|јануару;фебруар|феб|фебруара|фебруару;март|мар|марта|марту;април|апр|априла|априлу;мај|маја|мају;јун|јуна|јуну;јул|јула|јулу;август|авг|августа|августу;септембар|сеп|септембра|септембру;октобар|окт|октобра|октобру;новембар|нов|новембра|новембру;децембар|дец|децембра|децембру",
    "el": "ιανουαρίου|ιανουάριος|ιαν|ιανουάριο;φεβρουαρίου|φεβρουάριος|φεβ|φεβρουάριο;μαρτίου|μάρτιος|μαρ|μάρ|μάρτιο;απριλίου|απρίλιος|απρ|απρίλιο;μαΐου|μάιος|μαΐ|μάι|μάιο|μάη|μάης;ιουνίου|ιούνιος|ιουν|ιούν|ιούνιο;ιουλίου|ιούλιος|ιουλ|ιούλ|ιούλιο;αυγούστου|αύγουστος|αυγ|αύγ|αύγουστο;σεπτεμβρίου|σεπτέμβριος|σεπ|σεπτέμβριο;οκτωβρίου|οκτώβριος|οκτ|οκτώβριο;νοεμβρίου|νοέμβριος|νοε|νοέ|νοέμβριο;δεκεμβρίου|δεκέμβριος|δεκ|δεκέμβριο",
    "tr": "ocak|oca|ocakta;şubat|şub|şubatta|şubattan|şubata|şubatın;mart|mar|martta|marttan;nisan|nis|nisanda|nisandan|nisana|nisanın;mayıs|may|mayısta|mayıstan|mayısa|mayısın;haziran|haz|haziranda|hazirandan|hazirana|haziranın;temmuz|tem|temmuzda|temmuzdan|temmuza|temmuzun;ağustos|ağu|ağustosta|ağustostan|ağustosa|ağustosun;eylül|eyl|eylülde|eylülden|eylüle|eylülün;ekim|eki|ekimde|ekimden;kasım|kas|kasımda|kasımdan;aralık|ara|aralıkta",
    "ar": "يناير|كانون الثاني|جانفي;فبراير|شباط|فيفري;مارس|آذار;أبريل|نيسان|إبريل|أفريل;مايو|أيار|ماي;يونيو|حزيران|جوان;يوليو|تموز|يوليوز|جويلية;أغسطس|آب|غشت|أوت;سبتمبر|أيلول|شتنبر;أكتوبر|تشرين الأول;نوفمبر|تشرين الثاني|نونبر;ديسمبر|كانون الأول|دجنبر",
    "he": "ינואר|ינו׳;פברואר|פבר׳;מרץ;אפריל|אפר׳;מאי;יוני;יולי;אוגוסט|אוג׳;ספטמבר|ספט׳;אוקטובר|אוק׳;נובמבר|נוב׳;דצמבר|דצמ׳",
    "fa": "ژانویهٔ|ژانویه;فوریهٔ|فوریه;مارس;آوریل;مهٔ|مه;ژوئن;ژوئیهٔ|ژوئیه;اوت;سپتامبر;اکتبر;نوامبر;دسامبر",
    "hi": "जनवरी|जन॰;फ़रवरी|फ़र॰;मार्च;अप्रैल;मई;जून;जुलाई|जुल॰;अगस्त|अग॰;सितंबर|सित॰;अक्टूबर|अक्टू॰;नवंबर|नव॰;दिसंबर|दिस॰",
    "id": "januari|jan;februari|feb;maret|mar;april|apr;mei;juni|jun;juli|jul;agustus|agu;september|sep;oktober|okt;november|nov;desember|des",
    "th": "มกราคม|ม.ค;กุมภาพันธ์|ก.พ;มีนาคม|มี.ค;เมษายน|เม.ย;พฤษภาคม|พ.ค;มิถุนายน|มิ.ย;กรกฎาคม|ก.ค;สิงหาคม|ส.ค;กันยายน|ก.ย;ตุลาคม|ต.ค;พฤศจิกายน|พ.ย;ธันวาคม|ธ.ค",
    "et": "jaanuar|jaan|jaanuari|jaanuaris|jaanuarist|jaanuarisse|jaanuaril|jaanuariks|jaanuarini|jaanuarit|jaanuarile|jaanuariga;veebruar|veebr|veebruari|veebruaris|veebruarist|veebruarisse|veebruaril|veebruariks|veebruarini|veebruarit|veebruarile|veebruariga;märts|märtsi|märtsis|märtsist|märtsisse|märtsil|märtsiks|märtsini|märtsit|märtsile|märtsiga;aprill|apr|aprilli|aprillis|aprillist|aprillisse|aprillil|aprilliks|aprillini|aprillit|aprillile|aprilliga;mai|mais|maist|maisse|mail|maiks|maini|mait|maile|maiga|maid;juuni|juunis|juunist|juunisse|juunil|juuniks|juunini|juunit|juunile|juuniga;juuli|juulis|juulist|juulisse|juulil|juuliks|juulini|juulit|juulile|juuliga;august|aug|augusti|augustis|augustist|augustisse|augustil|augustiks|augustini|augustit|augustile|augustiga;september|sept|septembri|septembris|septembrist|septembrisse|septembril|septembriks|septembrini|septembrit|septembrile|septembriga;oktoober|okt|oktoobri|oktoobris|oktoobrist|oktoobrisse|oktoobril|oktoobriks|oktoobrini|oktoobrit|oktoobrile|oktoobriga;november|nov|novembri|novembris|novembrist|novembrisse|novembril|novembriks|novembrini|novembrit|novembrile|novembriga;detsember|dets|detsembri|detsembris|detsembrist|detsembrisse|detsembril|detsembriks|detsembrini|detsembrit|detsembrile|detsembriga",
    "lv": "janvāris|janv|janvāra|janvārī|janvārim|janvāri;februāris|febr|februāra|februārī|februārim|februāri;marts|marta|martā|martam|martu;aprīlis|apr|aprīļa|aprīlī|aprīlim|aprīli;maijs|maija|maijā|maijam|maiju;jūnijs|jūn|jūnija|jūnijā|jūnijam|jūniju;jūlijs|jūl|jūlija|jūlijā|jūlijam|jūliju;augusts|aug|augusta|augustā|augustam|augustu;septembris|sept|septembra|septembrī|septembrim|septembri;oktobris|okt|oktobra|oktobrī|oktobrim|oktobri;novembris|nov|novembra|novembrī|novembrim|novembri;decembris|dec|decembra|decembrī|decembrim|decembri",
    "lt": "sausio|sausis|saus|sausį|sausiui;vasario|vasaris|vas|vasarį|vasariui;kovo|kovas|kov|kovą|kovui;balandžio|balandis|bal|balandį|balandžiui;gegužės|gegužė|geg|gegužę|gegužei;birželio|birželis|birž|birželį|birželiui;liepos|liepa|liep|liepą|liepai;rugpjūčio|rugpjūtis|rugp|rugpjūtį|rugpjūčiui;rugsėjo|rugsėjis|rugs|rugsėjį|rugsėjui;spalio|spalis|spal|spalį|spaliui;lapkričio|lapkritis|lapkr|lapkritį|lapkričiui;gruodžio|gruodis|gruod|gruodį|gruodžiui",
    "it": "gennaio|gen;febbraio|feb;marzo|mar;aprile|apr;maggio|mag;giugno|giu;luglio|lug;agosto|ago;settembre|set;ottobre|ott;novembre|nov;dicembre|dic",
    "pt": "janeiro|jan;fevereiro|fev;março|mar;abril|abr;maio|mai;junho|jun;julho|jul;agosto|ago;setembro|set;outubro|out;novembro|nov;dezembro|dez",
}

# Monday first.
WEEKDAYS = {
    "nl": "maandag*;dinsdag*;woensdag*;donderdag*;vrijdag*;zaterdag*;zondag*",
    "sv": "måndag*;tisdag*;onsdag*;torsdag*;fredag*;lördag*;söndag*",
    "da": "mandag*;tirsdag*;onsdag*;torsdag*;fredag*;lørdag*;søndag*",
    "nb": "mandag*;tirsdag*;onsdag*;torsdag*;fredag*;lørdag*;søndag*",
    "fi": "maanantai*;tiistai*;keskiviik*;torstai*;perjantai*;lauantai*;sunnuntai*",
    "pl": "poniedział*|poniedziałk*;wtor*;środa|środę|środy|środzie|środą;czwartek|czwartk*;piątek|piątk*;sobot*;niedziel*",
    "cs": "pondělí|pondělk*;úter*;středa|středu|středy|středě|středou|středeční*;čtvrtek|čtvrtk*|čtvrteční*;pátek|pátk*|páteční*;sobot*;neděl*",
    "sk": "pondelok|pondelk*;utorok|utork*;streda|stredu|stredy|stredou|stredajš*;štvrtok|štvrtk*;piatok|piatk*;sobot*;nedeľ*",
    "hu": "hétfő*;kedd*;szerd*;csütörtök*;péntek*;szombat*;vasárnap*",
    "ro": "luni|lunea;marți|marţi|marțea;miercuri|miercurea;joi|joia;vineri|vinerea;sâmbătă|sâmbăta;duminică|duminica",
    "hr": "ponedjelj*;utor*;srijed*;četvrtak|četvrtk*;petak|petka|petku|petkom;subot*;nedjelj*",
    "sl": "ponedeljek|ponedeljk*;torek|tork*;sreda|sredo|srede;četrtek|četrtk*;petek|petk*;sobot*;nedelj*",
    "be": "панядзел*;аўтор*;серада|сераду|серады|серадзе;чацвер|чацвярг*;пятніц*;субота|суботу|суботы|суботай|суботаю|суботн*;нядзел*",
    "bg": "понеделник*;вторник*;сряда|срядата;четвъртък*;петък*;събота*;неделя*",
    "sr": "понедељ*;утор*;среда|среде|среду|средом|среди;четвртак|четвртк*;петак|петка|петку|петком;субота|суботе|суботу|суботом|суботи|суботњ*;недеља|недеље|недељу|недељом|недељи|недељни|недељна|недељне",
    "el": "δευτέρα*|δευτέρας;τρίτη|τρίτης;τετάρτη|τετάρτης;πέμπτη|πέμπτης;παρασκευή*;σάββατο|σαββάτου;κυριακή*",
    "tr": "pazartesi*;salı;çarşamba*;perşembe*;cuma;cumartesi*;pazar",
    "ar": "الاثنين|الإثنين|اثنين;الثلاثاء|ثلاثاء;الأربعاء|الاربعاء;الخميس|خميس;الجمعة|جمعة;السبت;الأحد|الاحد",
    "he": "יום שני;יום שלישי;יום רביעי;יום חמישי;יום שישי;יום שבת;יום ראשון",
    "fa": "دوشنبه;سه شنبه;چهارشنبه;پنجشنبه;جمعه;شنبه;یکشنبه",
    "hi": "सोमवार;मंगलवार;बुधवार;गुरुवार;शुक्रवार;शनिवार;रविवार",
    "id": "senin;selasa;rabu;kamis;jumat;sabtu;minggu",
    "vi": "thứ hai;thứ ba;thứ tư;thứ năm;thứ sáu;thứ bảy;chủ nhật",
    "th": "วันจันทร์;วันอังคาร;วันพุธ;วันพฤหัสบดี;วันศุกร์;วันเสาร์;วันอาทิตย์",
    "et": "esmaspäev*;teisipäev*;kolmapäev*;neljapäev*;reede|reedel|reedest|reedeni;laupäev*;pühapäev*",
    "lv": "pirmdien*;otrdien*;trešdien*;ceturtdien*;piektdien*;sestdien*;svētdien*",
    "lt": "pirmadien*;antradien*;trečiadien*;ketvirtadien*;penktadien*;šeštadien*;sekmadien*",
    "it": "lunedì;martedì;mercoledì;giovedì;venerdì;sabato;domenica",
    "pt": "segunda-feira;terça-feira;quarta-feira;quinta-feira;sexta-feira;sábado|sábados;domingo|domingos",
}


def months(code: str) -> tuple[str, ...]:
    """The twelve months of a language, forms separated by ``|``."""
    return tuple(MONTHS[code].split(";"))


def weekdays(code: str) -> tuple[str, ...]:
    """The seven weekdays of a language from Monday on, forms separated by ``|``."""
    return tuple(WEEKDAYS[code].split(";"))
