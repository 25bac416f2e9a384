"""Countries and large cities as the arabic script writes them: from the CLDR (Unicode licence v3). `name|spelling|…`, a line each."""

PLACES = """\
andorra|أندورا|آندورا
united arab emirates|الإمارات العربية المتحدة|امارات متحدهٔ عربی
afghanistan|أفغانستان|افغانستان
antigua & barbuda|أنتيغوا وبربودا|آنتیگوا و باربودا
anguilla|أنغويلا|آنگویلا|آنگوئیلا
albania|ألبانيا|آلبانی
armenia|أرمينيا|ارمنستان
angola|أنغولا|آنگولا
antarctica|أنتاركتيكا|جنوبگان
argentina|الأرجنتين|آرژانتین
american samoa|ساموا الأمريكية|ساموآی امریکا
austria|النمسا|اتریش
australia|أستراليا|استرالیا
aruba|أروبا|آروبا|اروبا
åland islands|جزر آلاند|جزایر آلاند
azerbaijan|أذربيجان|جمهوری آذربایجان
bosnia & herzegovina|البوسنة والهرسك|بوسنی و هرزگوین
barbados|بربادوس|باربادوس
bangladesh|بنغلاديش|بنگلادش
belgium|بلجيكا|بلژیک
burkina faso|بوركينا فاسو|بورکینافاسو
bulgaria|بلغاريا|بلغارستان
bahrain|البحرين|بحرین
burundi|بوروندي|بوروندی
benin|بنين|بنین
st. barthélemy|سان بارتليمي|سن بارتلمی
bermuda|برمودا
brunei|بروناي|برونئی
bolivia|بوليفيا|بولیوی
caribbean netherlands|هولندا الكاريبية|جزایر کارائیب هلند
brazil|البرازيل|برزیل
bahamas|جزر البهاما|باهاما
bhutan|بوتان
botswana|بوتسوانا
belarus|بيلاروس|بلاروس
belize|بليز|بلیز
canada|كندا|کانادا
cocos islands|جزر كوكوس|جزایر کوکوس
congo - kinshasa|الكونغو - كينشاسا|کنگو - کینشاسا
central african republic|جمهورية أفريقيا الوسطى|جمهوری افریقای مرکزی
congo - brazzaville|الكونغو - برازافيل|کنگو - برازویل
switzerland|سويسرا|سوئیس
côte d'ivoire|ساحل العاج|ساحل عاج
cook islands|جزر كوك|جزایر کوک
chile|تشيلي|شیلی
cameroon|الكاميرون|کامرون
china|الصين|چین
colombia|كولومبيا|کلمبیا
costa rica|كوستاريكا|کاستاریکا
cuba|كوبا|کوبا
cape verde|الرأس الأخضر|کیپ ورد
curaçao|كوراساو|کوراسائو
christmas island|جزيرة كريسماس|جزیرهٔ کریسمس
cyprus|قبرص|قبرس
czechia|التشيك
germany|ألمانيا|آلمان
djibouti|جيبوتي|جیبوتی
denmark|الدانمرك|دانمارک
dominica|دومينيكا|دومینیکا
dominican republic|جمهورية الدومينيكان|جمهوری دومینیکن
algeria|الجزائر|الجزایر
ecuador|الإكوادور|اکوادور
estonia|إستونيا|استونی
egypt|مصر
western sahara|الصحراء الغربية|صحرای غربی
eritrea|إريتريا|اریتره
spain|إسبانيا|اسپانیا
ethiopia|إثيوبيا|اتیوپی
finland|فنلندا|فنلاند
fiji|فيجي|فیجی
falkland islands|جزر فوكلاند|جزایر فالکلند
micronesia|ميكرونيزيا|میکرونزی
faroe islands|جزر فارو|جزایر فارو
france|فرنسا|فرانسه
gabon|الغابون|گابن
united kingdom|المملكة المتحدة|بریتانیا
grenada|غرينادا|گرنادا
georgia|جورجيا|گرجستان
french guiana|غويانا الفرنسية|گویان فرانسه
guernsey|غيرنزي|گرنزی
ghana|غانا|غنا
gibraltar|جبل طارق|جبل الطارق
greenland|غرينلاند|گرینلند
gambia|غامبيا|گامبیا
guinea|غينيا|گینه
guadeloupe|غوادلوب|گوادلوپ
equatorial guinea|غينيا الاستوائية|گینهٔ استوایی
greece|اليونان|یونان
guatemala|غواتيمالا|گواتمالا
guam|غوام|گوام
guinea-bissau|غينيا بيساو|گینهٔ بیسائو
guyana|غيانا|گویان
hong kong sar china|هونغ كونغ الصينية
honduras|هندوراس
croatia|كرواتيا|کرواسی
haiti|هايتي|هائیتی
hungary|هنغاريا|مجارستان
indonesia|إندونيسيا|اندونزی
ireland|أيرلندا|ایرلند
israel|إسرائيل|اسرائیل
isle of man|جزيرة مان|جزیرهٔ من
india|الهند|هند
iraq|العراق|عراق
iran|إيران|ایران
iceland|آيسلندا|ایسلند
italy|إيطاليا|ایتالیا
jersey|جيرسي|جرزی
jamaica|جامايكا|جامائیکا
jordan|الأردن|اردن
japan|اليابان|ژاپن
kenya|كينيا|کنیا
kyrgyzstan|قيرغيزستان|قرقیزستان
cambodia|كمبوديا|کامبوج
kiribati|كيريباتي|کیریباتی
comoros|جزر القمر|کومور
st. kitts & nevis|سانت كيتس ونيفيس|سنت کیتس و نویس
north korea|كوريا الشمالية|کرهٔ شمالی
south korea|كوريا الجنوبية|کرهٔ جنوبی
kuwait|الكويت|کویت
cayman islands|جزر كايمان|جزایر کِیمن
kazakhstan|كازاخستان|قزاقستان
laos|لاوس|لائوس
lebanon|لبنان
st. lucia|سانت لوسيا|سنت لوسیا
liechtenstein|ليختنشتاين|لیختن اشتاین
sri lanka|سريلانكا|سری لانکا
liberia|ليبيريا|لیبریا
lesotho|ليسوتو|لسوتو
lithuania|ليتوانيا|لیتوانی
luxembourg|لوكسمبورغ|لوکزامبورگ
latvia|لاتفيا|لتونی
libya|ليبيا|لیبی
morocco|المغرب|مراکش
monaco|موناكو|موناکو
moldova|مولدوفا|مولداوی
montenegro|الجبل الأسود|مونته نگرو
st. martin|سان مارتن|سنت مارتین
madagascar|مدغشقر|ماداگاسکار
marshall islands|جزر مارشال|جزایر مارشال
north macedonia|مقدونيا الشمالية|مقدونیهٔ شمالی
mali|مالی
myanmar|ميانمار|میانمار
mongolia|منغوليا|مغولستان
macao sar china|منطقة ماكاو الإدارية الخاصة
northern mariana islands|جزر ماريانا الشمالية|جزایر ماریانای شمالی
martinique|جزر المارتينيك|المارتينيك|مارتینیک
mauritania|موريتانيا|موریتانی
montserrat|مونتسرات|مونتسيرات|مونت سرات
malta|مالطا|مالطة|مالت
mauritius|موريشيوس|موریس
maldives|جزر المالديف|مالدیو
malawi|ملاوي|مالاوی
mexico|المكسيك|مکزیک
malaysia|ماليزيا|مالزی
mozambique|موزمبيق|موزامبیک
namibia|ناميبيا|نامیبیا
new caledonia|كاليدونيا الجديدة|کالدونیای جدید
niger|النيجر|نیجر
norfolk island|جزيرة نورفولك|جزیرهٔ نورفولک
nigeria|نيجيريا|نیجریه
nicaragua|نيكاراغوا|نیکاراگوئه
netherlands|هولندا|هلند
norway|النرويج|نروژ
nepal|نيبال|نپال
nauru|ناورو|نائورو
niue|نيوي|نیوئه
new zealand|نيوزيلندا|نیوزیلند
oman|عُمان
panama|بنما|پاناما
peru|بيرو|پرو
french polynesia|بولينيزيا الفرنسية|پلی نزی فرانسه
papua new guinea|بابوا غينيا الجديدة|پاپوا گینهٔ نو
philippines|الفلبين|فیلیپین
pakistan|باكستان|پاکستان
poland|بولندا|لهستان
st. pierre & miquelon|سان بيير ومكويلون|سن پیر و میکلن
pitcairn islands|جزر بيتكيرن|جزایر پیت کرن
puerto rico|بورتوريكو|پورتوریکو
palestinian territories|الأراضي الفلسطينية|سرزمین های فلسطینی
portugal|البرتغال|پرتغال
palau|بالاو|پالائو
paraguay|باراغواي|پاراگوئه
qatar|قطر
réunion|روينيون|رئونیون
romania|رومانيا|رومانی
serbia|صربيا|صربستان
russia|روسيا|روسیه
rwanda|رواندا
saudi arabia|المملكة العربية السعودية|عربستان سعودی
solomon islands|جزر سليمان|جزایر سلیمان
seychelles|سيشل|سیشل
sudan|السودان|سودان
sweden|السويد|سوئد
singapore|سنغافورة|سنگاپور
st. helena|سانت هيلينا|سنت هلن
slovenia|سلوفينيا|اسلوونی
svalbard & jan mayen|سفالبارد وجان ماين|سوالبارد و یان ماین
slovakia|سلوفاكيا|اسلواکی
sierra leone|سيراليون|سیرالئون
san marino|سان مارينو|سان مارینو
senegal|السنغال|سنگال
somalia|الصومال|سومالی
suriname|سورينام|سورینام
south sudan|جنوب السودان|سودان جنوبی
são tomé & príncipe|ساو تومي وبرينسيبي|سائوتومه و پرینسیپ
el salvador|السلفادور|السالوادور
sint maarten|سانت مارتن|سنت مارتن
syria|سوريا|سوریه
eswatini|إسواتيني|اسواتینی
turks & caicos islands|جزر توركس وكايكوس|جزایر تورکس و کایکوس
chad|تشاد|چاد
french southern territories|الأقاليم الجنوبية الفرنسية|سرزمین های جنوبی فرانسه
togo|توغو|توگو
thailand|تايلاند|تایلند
tajikistan|طاجيكستان|تاجیکستان
tokelau|توكيلاو|توکلائو
timor-leste|تيمور - ليشتي|تیمور-لسته
turkmenistan|تركمانستان|ترکمنستان
tunisia|تونس
tonga|تونغا|تونگا
türkiye|تركيا|ترکیه
trinidad & tobago|ترينيداد وتوباغو|ترینیداد و توباگو
tuvalu|توفالو|تووالو
taiwan|تايوان|تایوان
tanzania|تنزانيا|تانزانیا
ukraine|أوكرانيا|اوکراین
uganda|أوغندا|اوگاندا
united states|الولايات المتحدة|ایالات متحده
uruguay|أورغواي|اروگوئه
uzbekistan|أوزبكستان|ازبکستان
vatican city|الفاتيكان|واتیکان
st. vincent & grenadines|سانت فنسنت وجزر غرينادين|سنت وینسنت و گرنادین
venezuela|فنزويلا|ونزوئلا
british virgin islands|جزر فيرجن البريطانية|جزایر ویرجین بریتانیا
u.s. virgin islands|جزر فيرجن الأمريكية|جزایر ویرجین ایالات متحده
vietnam|فيتنام|ویتنام
vanuatu|فانواتو|وانواتو
wallis & futuna|جزر والس وفوتونا|والیس و فوتونا
samoa|ساموا|ساموآ
kosovo|كوسوفو|کوزوو
yemen|اليمن|یمن
mayotte|مايوت|مایوت
south africa|جنوب أفريقيا|افریقای جنوبی
zambia|زامبيا|زامبیا
zimbabwe|زيمبابوي|زیمبابوه
st barthelemy|سانت بارتيليمي|سنت بارتلمی
noronha|نوروناه|نورونیا
coral harbour|كورال هاربر|اتکوکان
st johns|سانت جونس|سنت جان
curacao|كوراساو|کوراسائو
asmera|أسمرة|اسمره
godthab|غودثاب|نووک
scoresbysund|سكورسبيسند|اسکورسبیسوند
kolkata|كالكتا|کلکته
st kitts|سانت كيتس|سنت کیتس
st lucia|سانت لوشيا|سنت لوسیا
yangon|رانغون|یانگون
macau|ماكاو|ماکائو
ciudad juarez|سيوداد خواريز|سیوداد خوارز
bahia banderas|باهيا بانديراس|باهیا باندراس
merida|ميريدا|مریدا
cancun|كانكون|کانکون
kathmandu|كاتماندو|کاتماندو
asuncion|أسونسيون|آسونسیون
sao tome|ساو تومي|سائوتومه
lower princes|حي الأمير السفلي|بخش شاهزاده  نشین پایین
kyiv|كييف|کیف
st vincent|سانت فنسنت|سنت وینسنت
st thomas|سانت توماس|سنت توماس
ho chi minh city|مدينة هو تشي منة|هوشی مین سیتی
honolulu|هونولولو
dubai|دبي|دبی
kabul|كابول|کابل
antigua|أنتيغوا|آنتیگوا
tirane|تيرانا|تیرانا
yerevan|يريفان|ایروان
luanda|لواندا
mendoza|ميندوزا|مندوسا
catamarca|كاتاماركا|کاتامارکا
jujuy|جوجو|خوخوی
cordoba|كوردوبا|کوردووا
buenos aires|بوينوس أيرس|بوئنوس آیرس
vienna|فيينا|وین
perth|برثا|پرت
eucla|أوكلا|اوکلا
darwin|دارون|داروین
adelaide|أديليد|آدلاید
broken hill|بروكن هيل|بروکن هیل
melbourne|ميلبورن|ملبورن
hobart|هوبارت
lindeman|ليندمان|لیندمن
sydney|سيدني|سیدنی
brisbane|برسيبان|بریسبین
lord howe|لورد هاو|لردهاو
mariehamn|ماريهامن|ماریه هامن
baku|باکو
sarajevo|سراييفو|سارایوو
dhaka|دكا|داکا
brussels|بروكسل|بروکسل
ouagadougou|واغادوغو|اوآگادوگو
sofia|صوفيا|صوفیه
bujumbura|بوجومبورا
porto-novo|بورتو نوفو|پورتو نووو
la paz|لا باز|لاپاز
kralendijk|كرالنديك|کرالندیک
eirunepe|ايرونبي|ایرونپه
rio branco|ريوبرانكو|ریوبرانکو
porto velho|بورتو فيلو|پورتوولیو
boa vista|باو فيستا|بوئاویستا
manaus|ماناوس
cuiaba|كيابا|کویاوا
santarem|سانتاريم|سنتارم
campo grande|كومبو جراند|کمپو گرانده
belem|بلم
araguaina|أروجوانيا|آراگواینا
sao paulo|ساو باولو|سائوپائولو
bahia|باهيا|بایا
fortaleza|فورتاليزا|فورتالزا
maceio|ماشيو|ماسیو
recife|ريسيف|ریسیفی
nassau|ناسو|ناسائو
thimphu|تيمفو|تیمفو
gaborone|غابورون|گابورون
minsk|مينسك|مینسک
dawson|داوسان|داوسن
whitehorse|وايت هورس|وایت هورس
inuvik|اينوفيك|اینوویک
vancouver|فانكوفر|ونکوور
fort nelson|فورت نيلسون|فورت نلسون
dawson creek|داوسن كريك|داوسن کریک
creston|كريستون|کرستون
edmonton|ايدمونتون|ادمونتون
swift current|سوفت كارنت|سویفت کارنت
cambridge bay|كامبرديج باي|کمبریج بی
regina|ريجينا|رجاینا
winnipeg|وينيبيج|وینیپگ
resolute|ريزولوت|رزولوت
rankin inlet|رانكن انلت|خلیجک رنکین
toronto|تورونتو|تورنتو
iqaluit|اكويلت|ایکلوئت
moncton|وينكتون|مانکتون
halifax|هاليفاكس|هلیفکس
goose bay|جوس باي|گوس بی
glace bay|جلاس باي|گلیس بی
blanc-sablon|بلانك-سابلون|بلان‐سابلون
kinshasa|كينشاسا|کینشاسا
lubumbashi|لومبباشا|لوبومباشی
bangui|بانغوي|بانگی
brazzaville|برازافيل|برازویل
zurich|زيورخ|زوریخ
abidjan|أبيدجان|آبیجان
punta arenas|بونتا أريناز|پونتا آرناس
santiago|سانتياغو|سانتیاگو
douala|دوالا|دوآلا
urumqi|أرومكي|ارومچی
shanghai|شنغهاي|شانگهای
bogota|بوغوتا|بوگوتا
havana|هافانا|هاوانا
nicosia|نيقوسيا|نیکوزیا
famagusta|فاماغوستا|فاماگوستا
prague|براغ|پراگ
busingen|بوسنغن|بازنگن
berlin|برلين|برلین
copenhagen|كوبنهاغن|کپنهاگ
santo domingo|سانتو دومينغو|سانتو دومینگو
algiers|الجزائر|الجزیره
guayaquil|غواياكويل|گوایاکیل
tallinn|تالين|تالین
cairo|القاهرة|قاهره
el aaiun|العيون|العیون
canary|كناري|قناری
ceuta|سيتا|سبته
madrid|مدريد|مادرید
addis ababa|أديس أبابا|آدیس آبابا
helsinki|هلسنكي|هلسینکی
paris|باريس|پاریس
libreville|ليبرفيل|لیبرویل
london|لندن
tbilisi|تبليسي|تفلیس
cayenne|كايين|کاین
accra|أكرا|اکرا
thule|ثيل|تول
danmarkshavn|دانمرك شافن|دانمارکس هاون
banjul|بانجول
conakry|كوناكري|کوناکری
malabo|مالابو
athens|أثينا|آتن
bissau|بيساو|بیسائو
hong kong|هونغ كونغ|هنگ کنگ
tegucigalpa|تيغوسيغالبا|تگوسیگالپا
zagreb|زغرب|زاگرب
port-au-prince|بورت أو برنس|پورتوپرنس
budapest|بودابست|بوداپست
jakarta|جاكرتا|جاکارتا
pontianak|بونتيانك|پونتیاناک
makassar|ماكسار|ماکاسار
jayapura|جايابيورا|جایاپورا
dublin|دبلن|دوبلین
jerusalem|القدس|اورشلیم
baghdad|بغداد
tehran|طهران|تهران
reykjavik|ريكيافيك|ریکیاویک
rome|روما
amman|عمّان|عَمان
tokyo|طوكيو|توکیو
nairobi|نيروبي|نایروبی
bishkek|بشكيك|بیشکک
phnom penh|بنوم بنه|پنوم پن
pyongyang|بيونغ يانغ|پیونگ یانگ
seoul|سول|سئول
cayman|كايمان|کیمن
aqtau|أكتاو|آقتاو
oral|أورال|اورال
atyrau|أتيراو|آتیراو
aqtobe|أكتوب|آقتوبه
qostanay|قوستاناي|قوستانای
qyzylorda|كيزيلوردا|قیزیل اوردا
almaty|ألماتي|آلماتی
vientiane|فيانتيان|وینتیان
beirut|بيروت|بیروت
vaduz|فادوز|فادوتس
colombo|كولومبو|کلمبو
monrovia|مونروفيا|مونروویا
maseru|ماسيرو|ماسرو
vilnius|فيلنيوس|ویلنیوس
riga|ريغا|ریگا
tripoli|طرابلس
casablanca|الدار البيضاء|کازابلانکا
chisinau|تشيسيناو|کیشیناو
podgorica|بودغوريكا|پادگاریتسا
marigot|ماريغوت|ماریگات
skopje|سكوبي|اسکوپیه
bamako|باماكو|باماکو
hovd|هوفد|خوود
ulaanbaatar|آلانباتار|اولان باتور
nouakchott|نواكشوط|نوآکشوت
blantyre|بلانتاير|بلانتیره
tijuana|تيخوانا|تیخوانا
hermosillo|هيرموسيلو|ارموسیو
mazatlan|مازاتلان|ماساتلان
chihuahua|تشيواوا|چیواوا
ojinaga|أوجيناجا|اوجیناگا
monterrey|مونتيري|مونتری
mexico city|مكسيكو سيتي|مکزیکوسیتی
matamoros|ماتاموروس
kuala lumpur|كوالا لامبور|کوالالامپور
kuching|كيشينج|کوچینگ
maputo|مابوتو|ماپوتو
windhoek|ويندهوك|ویندهوک
niamey|نيامي|نیامی
lagos|لاغوس|لاگوس
managua|ماناغوا|ماناگوا
amsterdam|أمستردام|آمستردام
oslo|أوسلو|اسلو
auckland|أوكلاند|اوکلند
muscat|مسقط
lima|لیما
tahiti|تاهيتي|تاهیتی
port moresby|بور مورسبي|پورت مورزبی
manila|مانيلا|مانیل
karachi|كراتشي|کراچی
warsaw|وارسو|ورشو
miquelon|مكويلون|میکلون
gaza|غزة|غزه
hebron|هيبرون|الخلیل
lisbon|لشبونة|لیسبون
bucharest|بوخارست|بخارست
belgrade|بلغراد|بلگراد
kaliningrad|كالينجراد|کالینینگراد
moscow|موسكو|مسکو
volgograd|فولوجراد|ولگاگراد
saratov|ساراتوف
astrakhan|أستراخان|آستراخان
ulyanovsk|أوليانوفسك|اولیانوفسک
kirov|كيروف|کیروف
samara|سمراء
yekaterinburg|يكاترنبيرج|یکاترینبرگ
omsk|أومسك|اومسک
novosibirsk|نوفوسبيرسك|نووسیبیریسک
barnaul|بارناول|بارنائول
tomsk|تومسك|تومسک
novokuznetsk|نوفوكوزنتسك|نوووکوزنتسک
krasnoyarsk|كراسنويارسك|کراسنویارسک
irkutsk|ايركيتسك|ایرکوتسک
chita|تشيتا|چیتا
yakutsk|ياكتسك|یاکوتسک
vladivostok|فلاديفوستك|ولادی وستوک
khandyga|خانديجا|خاندیگا
sakhalin|سكالين|ساخالین
ust-nera|أوست نيرا|اوست نرا
magadan|مجادن|ماگادان
srednekolymsk|سريدنكوليمسك|اسردنکولیمسک
kamchatka|كامتشاتكا|کامچاتکا
anadyr|أندير|آنادیر
kigali|كيغالي|کیگالی
riyadh|الرياض|ریاض
khartoum|الخرطوم|خارطوم
stockholm|ستوكهولم|استکهلم
ljubljana|ليوبليانا|لیوبلیانا
longyearbyen|لونجيربين|لانگ یربین
bratislava|براتيسلافا|براتیسلاوا
freetown|فري تاون|فری تاون
dakar|داكار|داکار
mogadishu|مقديشيو|موگادیشو
paramaribo|باراماريبو|پاراماریبو
damascus|دمشق
mbabane|مباباني|مبابانه
grand turk|غراند ترك|گراند تورک
ndjamena|نجامينا|انجامنا
lome|لومه
bangkok|بانكوك|بانکوک
dushanbe|دوشانبي|دوشنبه
dili|ديلي|دیلی
ashgabat|عشق آباد
tunis|تونس
istanbul|إسطنبول|استانبول
port of spain|بورت أوف سبين|پورت آواسپین
taipei|تايبيه|تایپه
dar es salaam|دار السلام|دارالسلام
simferopol|سيمفروبول|سیمفروپل
kampala|كامبالا|کامپالا
adak|أداك|ایدک
nome|نوم
anchorage|أنشوراج|انکوریج
yakutat|ياكوتات|یاکوتات
sitka|سيتكا|سیتکا
juneau|جوني|جونو
metlakatla|ميتلاكاتلا|متالاکاتلا
los angeles|لوس انجلوس|لوس آنجلس
boise|بويس|بویسی
phoenix|فينكس|فینکس
denver|دنفر|دنور
chicago|شيكاغو|شیکاگو
menominee|مينوميني|منامینی
louisville|لويس فيل|لوئیزویل
detroit|ديترويت|دیترویت
new york|نيويورك|نیویورک
montevideo|مونتفيديو|مونته ویدئو
samarkand|سمرقند
tashkent|طشقند|تاشکند
vatican|الفاتيكان|واتیکان
caracas|كاراكاس|کاراکاس
tortola|تورتولا
aden|عدن
johannesburg|جوهانسبرغ|ژوهانسبورگ
lusaka|لوساكا|لوزاکا
harare|هراري|هراره
"""
