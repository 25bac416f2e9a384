"""Countries and large cities as the hebrew script writes them: from the CLDR (Unicode licence v3). `name|spelling|…`, a line each."""

PLACES = """\
andorra|אנדורה
united arab emirates|איחוד האמירויות הערביות
afghanistan|אפגניסטן
antigua & barbuda|אנטיגואה וברבודה
anguilla|אנגווילה
albania|אלבניה
armenia|ארמניה
angola|אנגולה
antarctica|אנטארקטיקה
argentina|ארגנטינה
american samoa|סמואה האמריקנית
austria|אוסטריה
australia|אוסטרליה
aruba|ארובה
åland islands|איי אולנד
azerbaijan|אזרבייג׳ן
bosnia & herzegovina|בוסניה והרצגובינה
barbados|ברבדוס
bangladesh|בנגלדש
belgium|בלגיה
burkina faso|בורקינה פאסו
bulgaria|בולגריה
bahrain|בחריין
burundi|בורונדי
benin|בנין
st. barthélemy|סנט ברתולומיאו
bermuda|ברמודה
brunei|ברוניי
bolivia|בוליביה
caribbean netherlands|האיים הקריביים ההולנדיים
brazil|ברזיל
bahamas|איי בהאמה
bhutan|בהוטן
botswana|בוטסואנה
belarus|בלארוס
belize|בליז
canada|קנדה
cocos islands|איי קוקוס
congo - kinshasa|קונגו - קינשאסה
central african republic|הרפובליקה המרכז-אפריקאית
congo - brazzaville|קונגו - ברזאויל
switzerland|שווייץ
côte d'ivoire|חוף השנהב
cook islands|איי קוק
chile|צ׳ילה
cameroon|קמרון
china|סין
colombia|קולומביה
costa rica|קוסטה ריקה
cuba|קובה
cape verde|כף ורדה
curaçao|קוראסאו
christmas island|אי חג המולד
cyprus|קפריסין
czechia|צ׳כיה
germany|גרמניה
djibouti|ג׳יבוטי
denmark|דנמרק
dominica|דומיניקה
dominican republic|הרפובליקה הדומיניקנית
algeria|אלג׳יריה
ecuador|אקוודור
estonia|אסטוניה
egypt|מצרים
western sahara|סהרה המערבית
eritrea|אריתריאה
spain|ספרד
ethiopia|אתיופיה
finland|פינלנד
fiji|פיג׳י
falkland islands|איי פוקלנד
micronesia|מיקרונזיה
faroe islands|איי פארו
france|צרפת
gabon|גבון
united kingdom|בריטניה
grenada|גרנדה
georgia|גאורגיה
french guiana|גיאנה הצרפתית
guernsey|גרנזי
ghana|גאנה
gibraltar|גיברלטר
greenland|גרינלנד
gambia|גמביה
guinea|גינאה
guadeloupe|גוואדלופ|גואדלופ
equatorial guinea|גינאה המשוונית
greece|יוון
guatemala|גואטמלה
guam|גואם
guinea-bissau|גינאה-ביסאו
guyana|גיאנה
hong kong sar china|הונג קונג
honduras|הונדורס
croatia|קרואטיה
haiti|האיטי
hungary|הונגריה
indonesia|אינדונזיה
ireland|אירלנד
israel|ישראל
isle of man|האי מאן
india|הודו
british indian ocean territory|הטריטוריה הבריטית באוקיינוס ההודי
iraq|עיראק
iran|איראן
iceland|איסלנד
italy|איטליה
jersey|ג׳רזי
jamaica|ג׳מייקה
jordan|ירדן
japan|יפן
kenya|קניה
kyrgyzstan|קירגיזסטן
cambodia|קמבודיה
kiribati|קיריבאטי
comoros|קומורו
st. kitts & nevis|סנט קיטס ונוויס
north korea|קוריאה הצפונית
south korea|קוריאה הדרומית
kuwait|כווית
cayman islands|איי קיימן
kazakhstan|קזחסטן
laos|לאוס
lebanon|לבנון
st. lucia|סנט לוסיה
liechtenstein|ליכטנשטיין
sri lanka|סרי לנקה
liberia|ליבריה
lesotho|לסוטו
lithuania|ליטא
luxembourg|לוקסמבורג
latvia|לטביה
libya|לוב
morocco|מרוקו
monaco|מונקו
moldova|מולדובה
montenegro|מונטנגרו
st. martin|סן מרטן
madagascar|מדגסקר
marshall islands|איי מרשל
north macedonia|מקדוניה הצפונית
myanmar|מיאנמר
mongolia|מונגוליה
macao sar china|מקאו
northern mariana islands|איי מריאנה הצפוניים
martinique|מרטיניק
mauritania|מאוריטניה
montserrat|מונסראט
malta|מלטה
mauritius|מאוריציוס
maldives|האיים המלדיביים
malawi|מלאווי
mexico|מקסיקו
malaysia|מלזיה
mozambique|מוזמביק
namibia|נמיביה
new caledonia|קלדוניה החדשה
niger|ניז׳ר
norfolk island|האי נורפוק
nigeria|ניגריה
nicaragua|ניקרגואה
netherlands|הולנד
norway|נורווגיה
nepal|נפאל
nauru|נאורו
niue|ניווה
new zealand|ניו זילנד
oman|עומאן
panama|פנמה
peru|פרו
french polynesia|פולינזיה הצרפתית
papua new guinea|פפואה גינאה החדשה
philippines|הפיליפינים
pakistan|פקיסטן
poland|פולין
st. pierre & miquelon|סנט פייר ומיקלון
pitcairn islands|איי פיטקרן
puerto rico|פוארטו ריקו
palestinian territories|השטחים הפלסטיניים
portugal|פורטוגל
palau|פלאו
paraguay|פרגוואי
qatar|קטאר
réunion|ראוניון
romania|רומניה
serbia|סרביה
russia|רוסיה
rwanda|רואנדה
saudi arabia|ערב הסעודית
solomon islands|איי שלמה
seychelles|איי סיישל
sudan|סודן
sweden|שוודיה
singapore|סינגפור
st. helena|סנט הלנה
slovenia|סלובניה
svalbard & jan mayen|סבאלברד ויאן מאיין
slovakia|סלובקיה
sierra leone|סיירה לאון
san marino|סן מרינו
senegal|סנגל
somalia|סומליה
suriname|סורינאם
south sudan|דרום סודן
são tomé & príncipe|סאו טומה ופרינסיפה
el salvador|אל סלבדור
sint maarten|סנט מארטן
syria|סוריה
eswatini|אסוואטיני
turks & caicos islands|איי טרקס וקייקוס
chad|צ׳אד
french southern territories|הטריטוריות הדרומיות של צרפת
togo|טוגו
thailand|תאילנד
tajikistan|טג׳יקיסטן
tokelau|טוקלאו
timor-leste|טימור-לסטה
turkmenistan|טורקמניסטן
tunisia|תוניסיה
tonga|טונגה
türkiye|טורקיה
trinidad & tobago|טרינידד וטובגו
tuvalu|טובאלו
taiwan|טייוואן
tanzania|טנזניה
ukraine|אוקראינה
uganda|אוגנדה
united states|ארצות הברית
uruguay|אורוגוואי
uzbekistan|אוזבקיסטן
vatican city|הוותיקן
st. vincent & grenadines|סנט וינסנט והגרנדינים
venezuela|ונצואלה
british virgin islands|איי הבתולה הבריטיים
vietnam|וייטנאם
vanuatu|ונואטו
wallis & futuna|איי ווליס ופוטונה
samoa|סמואה
kosovo|קוסובו
yemen|תימן
mayotte|מאיוט
south africa|דרום אפריקה
zambia|זמביה
zimbabwe|זימבבואה
st barthelemy|סנט ברתלמי
noronha|נורוניה
coral harbour|אטיקוקן
st johns|סנט ג׳ונס
curacao|קוראסאו
asmera|אסמרה
godthab|נואוק
scoresbysund|סקורסביסונד
kolkata|קולקטה
st kitts|סנט קיטס
st lucia|סנט לוסיה
yangon|רנגון
macau|מקאו
ciudad juarez|סיודד חוארס
bahia banderas|באהיה בנדרס
merida|מרידה
cancun|קנקון
kathmandu|קטמנדו
asuncion|אסונסיון
sao tome|סאו טומה
lower princes|לואוור פרינסס קוורטר
kyiv|קייב
st vincent|סנט וינסנט
st thomas|סנט תומאס
ho chi minh city|הו צ׳י מין סיטי
honolulu|הונולולו
dubai|דובאי
kabul|קאבול
antigua|אנטיגואה
tirane|טירנה
yerevan|ירוואן
luanda|לואנדה
mendoza|מנדוזה
catamarca|קטמרקה
jujuy|חוחוי
cordoba|קורדובה
buenos aires|בואנוס איירס
vienna|וינה
perth|פרת׳
eucla|יוקלה
darwin|דרווין
adelaide|אדלייד
broken hill|ברוקן היל
melbourne|מלבורן
hobart|הוברט
lindeman|לינדמן
sydney|סידני
brisbane|בריסביין
lord howe|אי הלורד האו
mariehamn|מרייהאמן
baku|באקו
sarajevo|סרייבו
dhaka|דאקה
brussels|בריסל
ouagadougou|וואגאדוגו
sofia|סופיה
bujumbura|בוג׳ומבורה
porto-novo|פורטו נובו
la paz|לה פאס
kralendijk|קרלנדייק
eirunepe|אירונפי
rio branco|ריו ברנקו
porto velho|פורטו וליו
boa vista|בואה ויסטה
manaus|מנאוס
cuiaba|קויאבה
santarem|סנטרם
campo grande|קמפו גרנדה
belem|בלם
araguaina|אראגואינה
sao paulo|סאו פאולו
bahia|באהיה
fortaleza|פורטאלזה
maceio|מסייאו
recife|רסיפה
nassau|נסאו
thimphu|טהימפהו
gaborone|גבורונה
minsk|מינסק
dawson|דוסון
whitehorse|ווייטהורס
inuvik|אינוויק
vancouver|ונקובר
fort nelson|פורט נלסון
dawson creek|דוסון קריק
creston|קרסטון
edmonton|אדמונטון
swift current|סוויפט קרנט
cambridge bay|קיימברידג׳ ביי
regina|רג׳ינה
winnipeg|וויניפג
resolute|רזולוט
rankin inlet|רנקין אינלט
toronto|טורונטו
iqaluit|איקלואיט
moncton|מונקטון
halifax|הליפקס
goose bay|גוס ביי
glace bay|גלייס ביי
blanc-sablon|בלאן-סבלון
kinshasa|קינשסה
lubumbashi|לובומבאשי
bangui|בנגואי
brazzaville|ברזוויל
zurich|ציריך
abidjan|אביג׳אן
punta arenas|פונטה ארנס
santiago|סנטיאגו
douala|דואלה
urumqi|אורומקי
shanghai|שנחאי
bogota|בוגוטה
havana|הוואנה
nicosia|ניקוסיה
famagusta|פמגוסטה
prague|פראג
busingen|ביזינגן
berlin|ברלין
copenhagen|קופנהגן
santo domingo|סנטו דומינגו
algiers|אלג׳יר
guayaquil|גואיאקיל
tallinn|טאלין
cairo|קהיר
el aaiun|אל עיון
canary|האיים הקנריים
ceuta|סאוטה
madrid|מדריד
addis ababa|אדיס אבבה
helsinki|הלסינקי
paris|פריז
libreville|ליברוויל
london|לונדון
tbilisi|טביליסי
cayenne|קאיין
accra|אקרה
thule|תולה
danmarkshavn|דנמרקסהוון
banjul|בנג׳ול
conakry|קונאקרי
malabo|מלבו
athens|אתונה
bissau|ביסאו
hong kong|הונג קונג
tegucigalpa|טגוסיגלפה
zagreb|זאגרב
port-au-prince|פורט או פראנס
budapest|בודפשט
jakarta|ג׳קרטה
pontianak|פונטיאנק
makassar|מאקאסאר
jayapura|ג׳איאפורה
dublin|דבלין
jerusalem|ירושלים
baghdad|בגדד
tehran|טהרן
reykjavik|רייקיאוויק
rome|רומא
amman|עמאן
tokyo|טוקיו
nairobi|ניירובי
bishkek|בישקק
phnom penh|פנום פן
pyongyang|פיונגיאנג
seoul|סיאול
cayman|קיימן
aqtau|אקטאו
oral|אורל
atyrau|אטיראו
aqtobe|אקטובה
qostanay|קוסטנאי
qyzylorda|קיזילורדה
almaty|אלמאטי
vientiane|ויינטיאן
beirut|ביירות
vaduz|ואדוץ
colombo|קולומבו
monrovia|מונרוביה
maseru|מסרו
vilnius|וילנה
riga|ריגה
tripoli|טריפולי
casablanca|קזבלנקה
chisinau|קישינב
podgorica|פודגוריצה
marigot|מריגו
skopje|סקופיה
bamako|במאקו
hovd|חובד
ulaanbaatar|אולאן באטור
nouakchott|נואקצ׳וט
blantyre|בלנטיר
tijuana|טיחואנה
hermosillo|הרמוסיו
mazatlan|מזטלן
chihuahua|צ׳יוואווה
ojinaga|אוג׳ינאגה
monterrey|מונטריי
mexico city|מקסיקו סיטי
matamoros|מטמורוס
kuala lumpur|קואלה לומפור
kuching|קוצ׳ינג
maputo|מאפוטו
windhoek|וינדהוק
niamey|ניאמיי
lagos|לאגוס
managua|מנגואה
amsterdam|אמסטרדם
oslo|אוסלו
auckland|אוקלנד
muscat|מוסקט
lima|לימה
tahiti|טהיטי
port moresby|פורט מורסבי
manila|מנילה
karachi|קראצ׳י
warsaw|ורשה
miquelon|מיקלון
gaza|עזה
hebron|חברון
lisbon|ליסבון
bucharest|בוקרשט
belgrade|בלגרד
kaliningrad|קלינינגרד
moscow|מוסקבה
volgograd|וולגוגרד
saratov|סראטוב
astrakhan|אסטרחן
ulyanovsk|אוליאנובסק
kirov|קירוב
samara|סמרה
yekaterinburg|יקטרינבורג
omsk|אומסק
novosibirsk|נובוסיבירסק
barnaul|ברנאול
tomsk|טומסק
novokuznetsk|נובוקוזנטסק
krasnoyarsk|קרסנויארסק
irkutsk|אירקוטסק
chita|צ׳יטה
yakutsk|יקוטסק
vladivostok|ולדיווסטוק
khandyga|חנדיגה
sakhalin|סחלין
ust-nera|אוסט-נרה
magadan|מגדן
srednekolymsk|סרדנייקולימסק
kamchatka|קמצ׳טקה
anadyr|אנדיר
kigali|קיגלי
riyadh|ריאד
khartoum|חרטום
stockholm|שטוקהולם
ljubljana|לובליאנה
longyearbyen|לונגיירבין
bratislava|ברטיסלבה
freetown|פריטאון
dakar|דקאר
mogadishu|מוגדישו
paramaribo|פרמריבו
juba|ג׳ובה
damascus|דמשק
mbabane|מבבנה
grand turk|גרנד טורק
ndjamena|נג׳מנה
lome|לומה
bangkok|בנגקוק
dushanbe|דושנבה
dili|דילי
ashgabat|אשגבט
tunis|תוניס
istanbul|איסטנבול
port of spain|פורט אוף ספיין
taipei|טאיפיי
dar es salaam|דאר א-סלאם
simferopol|סימפרופול
kampala|קמפאלה
adak|אדאק
nome|נום
anchorage|אנקורג׳
yakutat|יקוטאט
sitka|סיטקה
juneau|ג׳ונו
metlakatla|מטלקטלה
los angeles|לוס אנג׳לס
boise|בויסי
phoenix|פיניקס
denver|דנוור
chicago|שיקגו
menominee|מנומיני
louisville|לואיוויל
detroit|דטרויט
new york|ניו יורק
montevideo|מונטווידאו
samarkand|סמרקנד
tashkent|טשקנט
vatican|הוותיקן
caracas|קראקס
tortola|טורטולה
aden|עדן
johannesburg|יוהנסבורג
lusaka|לוסקה
harare|הרארה
"""
