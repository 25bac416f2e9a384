"""Countries and large cities as the devanagari script writes them: from the CLDR (Unicode licence v3). `name|spelling|…`, a line each."""

PLACES = """\
andorra|एंडोरा|अंडोरा
united arab emirates|संयुक्त अरब अमीरात
afghanistan|अफ़गानिस्तान
antigua & barbuda|एंटिगुआ और बरबुडा
anguilla|एंग्विला
albania|अल्बानिया
armenia|आर्मेनिया
angola|अंगोला
antarctica|अंटार्कटिका
argentina|अर्जेंटीना
american samoa|अमेरिकी समोआ
austria|ऑस्ट्रिया
australia|ऑस्ट्रेलिया
aruba|अरूबा
åland islands|एलैंड द्वीपसमूह
azerbaijan|अज़रबैजान
bosnia & herzegovina|बोस्निया और हर्ज़ेगोविना
barbados|बारबाडोस
bangladesh|बांग्लादेश
belgium|बेल्जियम
burkina faso|बुर्किना फ़ासो
bulgaria|बुल्गारिया
bahrain|बहरीन
burundi|बुरुंडी
benin|बेनिन
st. barthélemy|सेंट बार्थेलेमी
bermuda|बरमूडा
brunei|ब्रूनेई
bolivia|बोलीविया
caribbean netherlands|कैरिबियन नीदरलैंड
brazil|ब्राज़ील
bahamas|बहामास
bhutan|भूटान
botswana|बोत्स्वाना
belarus|बेलारूस
belize|बेलीज़
canada|कनाडा
cocos islands|कोकोस द्वीपसमूह
congo - kinshasa|कांगो - किंशासा
central african republic|मध्य अफ़्रीकी गणराज्य
congo - brazzaville|कांगो – ब्राज़ाविल
switzerland|स्विट्ज़रलैंड
côte d'ivoire|कोत दिवुआर
cook islands|कुक द्वीपसमूह
chile|चिली
cameroon|कैमरून
china|चीन
colombia|कोलंबिया
costa rica|कोस्टारिका|कोस्टा रिका
cuba|क्यूबा
cape verde|केप वर्ड
curaçao|कुरासाओ
christmas island|क्रिसमस द्वीप
cyprus|साइप्रस
czechia|चेकिया
germany|जर्मनी
djibouti|जिबूती
denmark|डेनमार्क
dominica|डोमिनिका
dominican republic|डोमिनिकन गणराज्य
algeria|अल्जीरिया
ecuador|इक्वाडोर
estonia|एस्टोनिया
egypt|मिस्र
western sahara|पश्चिमी सहारा
eritrea|इरिट्रिया
spain|स्पेन
ethiopia|इथियोपिया
finland|फ़िनलैंड
fiji|फ़िजी
falkland islands|फ़ॉकलैंड द्वीपसमूह
micronesia|माइक्रोनेशिया
faroe islands|फ़ेरो द्वीपसमूह
france|फ़्रांस
gabon|गैबॉन
united kingdom|यूनाइटेड किंगडम
grenada|ग्रेनाडा
georgia|जॉर्जिया
french guiana|फ़्रेंच गुयाना
guernsey|गर्नसी
ghana|घाना
gibraltar|जिब्राल्टर
greenland|ग्रीनलैंड
gambia|गाम्बिया
guinea|गिनी
guadeloupe|ग्वाडेलूप|ग्वाडेलोप
equatorial guinea|इक्वेटोरियल गिनी
greece|यूनान
guatemala|ग्वाटेमाला
guam|गुआम
guinea-bissau|गिनी-बिसाउ
guyana|गुयाना|गयाना
hong kong sar china|हाँग काँग
honduras|होंडूरास
croatia|क्रोएशिया
haiti|हैती
hungary|हंगरी
indonesia|इंडोनेशिया
ireland|आयरलैंड
israel|इज़राइल
isle of man|आइल ऑफ़ मैन
india|भारत
british indian ocean territory|ब्रिटिश हिंद महासागरीय क्षेत्र
iraq|इराक
iran|ईरान
iceland|आइसलैंड
italy|इटली
jersey|जर्सी
jamaica|जमैका
jordan|जॉर्डन
japan|जापान
kenya|केन्या
kyrgyzstan|किर्गिज़स्तान
cambodia|कंबोडिया
kiribati|किरिबाती
comoros|कोमोरोस
st. kitts & nevis|सेंट किट्स और नेविस
north korea|उत्तर कोरिया
south korea|दक्षिण कोरिया
kuwait|कुवैत
cayman islands|कैमेन द्वीपसमूह
kazakhstan|कज़ाखस्तान
laos|लाओस
lebanon|लेबनान
st. lucia|सेंट लूसिया
liechtenstein|लिचेंस्टीन
sri lanka|श्रीलंका
liberia|लाइबेरिया
lesotho|लेसोथो
lithuania|लिथुआनिया
luxembourg|लग्ज़मबर्ग|लक्ज़मबर्ग
latvia|लातविया
libya|लीबिया
morocco|मोरक्को
monaco|मोनाको
moldova|मॉल्डोवा
montenegro|मोंटेनेग्रो
st. martin|सेंट मार्टिन
madagascar|मेडागास्कर
marshall islands|मार्शल द्वीपसमूह
north macedonia|उत्तरी मकदूनिया
mali|माली
myanmar|म्यांमार
mongolia|मंगोलिया
macao sar china|मकाऊ
northern mariana islands|उत्तरी मारियाना द्वीपसमूह
martinique|मार्टीनिक|मार्टिनिक
mauritania|मॉरिटानिया
montserrat|मोंटसेरात
malta|माल्टा
mauritius|मॉरीशस
maldives|मालदीव
malawi|मलावी
mexico|मैक्सिको
malaysia|मलेशिया
mozambique|मोज़ांबिक
namibia|नामीबिया
new caledonia|न्यू कैलेडोनिया
niger|नाइजर
norfolk island|नॉरफ़ॉक द्वीप
nigeria|नाइजीरिया
nicaragua|निकारागुआ
netherlands|नीदरलैंड
norway|नॉर्वे
nepal|नेपाल
nauru|नाउरु
niue|नीयू
new zealand|न्यूज़ीलैंड
oman|ओमान
panama|पनामा
peru|पेरू
french polynesia|फ़्रेंच पोलिनेशिया
papua new guinea|पापुआ न्यू गिनी
philippines|फ़िलिपींस
pakistan|पाकिस्तान
poland|पोलैंड
st. pierre & miquelon|सेंट पिएरे और मिक्वेलान
pitcairn islands|पिटकैर्न द्वीपसमूह
puerto rico|पोर्टो रिको
palestinian territories|फ़िलिस्तीनी क्षेत्र
portugal|पुर्तगाल
palau|पलाऊ
paraguay|पराग्वे
qatar|क़तर|कतर
réunion|रियूनियन
romania|रोमानिया
serbia|सर्बिया
russia|रूस
rwanda|रवांडा
saudi arabia|सऊदी अरब
solomon islands|सोलोमन द्वीपसमूह
seychelles|सेशेल्स
sudan|सूडान
sweden|स्वीडन
singapore|सिंगापुर
st. helena|सेंट हेलेना
slovenia|स्लोवेनिया
svalbard & jan mayen|स्वालबार्ड और जान मायेन
slovakia|स्लोवाकिया
sierra leone|सिएरा लियोन
san marino|सैन मेरीनो|सैन मारीनो
senegal|सेनेगल
somalia|सोमालिया
suriname|सूरीनाम
south sudan|दक्षिण सूडान
são tomé & príncipe|साओ टोम और प्रिंसिपे
el salvador|अल सल्वाडोर
sint maarten|सिंट मार्टिन
syria|सीरिया
eswatini|एस्वाटिनी
turks & caicos islands|तुर्क और कैकोज़ द्वीपसमूह
chad|चाड
french southern territories|फ़्रांसीसी दक्षिणी क्षेत्र
togo|टोगो
thailand|थाईलैंड
tajikistan|ताजिकिस्तान
tokelau|तोकेलाउ
timor-leste|तिमोर-लेस्त
turkmenistan|तुर्कमेनिस्तान
tunisia|ट्यूनीशिया
tonga|टोंगा
türkiye|तुर्किये
trinidad & tobago|त्रिनिदाद और टोबैगो
tuvalu|तुवालू
taiwan|ताइवान
tanzania|तंज़ानिया
ukraine|यूक्रेन
uganda|युगांडा
united states|संयुक्त राज्य
uruguay|उरूग्वे
uzbekistan|उज़्बेकिस्तान
vatican city|वेटिकन सिटी
st. vincent & grenadines|सेंट विंसेंट और ग्रेनाडाइंस
venezuela|वेनेज़ुएला
british virgin islands|ब्रिटिश वर्जिन द्वीपसमूह
u.s. virgin islands|यू॰एस॰ वर्जिन द्वीपसमूह
vietnam|वियतनाम
vanuatu|वनुआतू
wallis & futuna|वालिस और फ़्यूचूना
samoa|समोआ
kosovo|कोसोवो
yemen|यमन
mayotte|मायोते
south africa|दक्षिण अफ़्रीका
zambia|ज़ाम्बिया
zimbabwe|ज़िम्बाब्वे
st barthelemy|सेंट बार्थेलेमी
noronha|नोरोन्हा
coral harbour|अटिकोकान
st johns|सेंट जोंस
curacao|कुराकाओ
asmera|अस्मारा
godthab|नुक
scoresbysund|इटोकोर्टोरमिट
kolkata|कोलकाता
st kitts|सेंट किट्स
st lucia|सेंट लूसिया
yangon|रंगून
macau|मकाऊ
ciudad juarez|स्युदाद ह्वारेज़
bahia banderas|बेहिया बांडेरास
merida|मेरिडा
cancun|कैनकुन
kathmandu|काठमांडू
asuncion|एसनशियॉन
sao tome|साओ टोम
lower princes|लोअर प्रिंसेस क्वार्टर
kyiv|कीव
st vincent|सेंट विंसेंट
st thomas|सेंट थॉमस
ho chi minh city|हो ची मिन्ह सिटी
honolulu|होनोलुलु
dubai|दुबई
kabul|काबुल
antigua|एंटीगुआ
tirane|टाइरेन
yerevan|येरेवान
luanda|लुआंडा
mendoza|मेंडोज़ा
catamarca|काटामार्का
jujuy|जुजोए
cordoba|कोर्डोबा
buenos aires|ब्यूनस आयरस
vienna|विएना
perth|पर्थ
eucla|यूक्ला
darwin|डार्विन
adelaide|एडिलेड
broken hill|ब्रोकन हिल
melbourne|मेलबोर्न
hobart|होबार्ट
lindeman|लिंडेमान
sydney|सिडनी
brisbane|ब्रिस्बन
lord howe|लॉर्ड होवे
mariehamn|मारियाहैम
baku|बाकु
sarajevo|साराजेवो
dhaka|ढाका
brussels|ब्रूसेल्स
ouagadougou|औगाडोगू
sofia|सोफ़िया
bujumbura|बुजुंबूरा
porto-novo|पोर्टो-नोवो
la paz|ला पाज़
kralendijk|क्रालैंडिजिक
eirunepe|ईरुनेपे
rio branco|रियो ब्रांको
porto velho|पोर्टो वेल्हो
boa vista|बोआ विस्ता
manaus|मनौस
cuiaba|क्यूआबा
santarem|सैंटारेम
campo grande|कैंपो ग्रांडे
belem|बेलेम
araguaina|आराग्वेना
sao paulo|साओ पाउलो
bahia|बहिया
fortaleza|फ़ोर्टालेज़ा
maceio|मेसीओ
recife|रेसाइफ़
nassau|नासाउ
thimphu|थिंपू
gaborone|गाबोरोन
minsk|मिंस्क
dawson|डॉसन
whitehorse|व्हाइटहोर्स
inuvik|इनूविक
vancouver|वैंकूवर
fort nelson|फ़ोर्ट नेल्सन
dawson creek|डॉसन क्रीक
creston|क्रेस्टन
edmonton|एडमंटन
swift current|स्विफ़्ट करंट
cambridge bay|कैम्ब्रिज खाड़ी
regina|रेजिना
winnipeg|विनीपेग
resolute|रिसोल्यूट
rankin inlet|रेंकिन इनलेट
toronto|टोरंटो
iqaluit|इकालुईट
moncton|मोंकटन
halifax|हेलिफ़ैक्स
goose bay|गूस खाड़ी
glace bay|ग्लेस खाड़ी
blanc-sablon|ब्लांक-सेबलोन
kinshasa|किंशासा
lubumbashi|लुबुमबाशी
bangui|बांगुइ
brazzaville|ब्राज़ाविले
zurich|ज़्यूरिख़
abidjan|अबिदजान
punta arenas|पुंटा एरिनास
santiago|सैंटियागो
douala|डूआला
urumqi|उरूम्की
shanghai|शंघाई
bogota|बोगोटा
havana|हवाना
nicosia|निकोसिया
famagusta|फ़ामागुस्ता
prague|प्राग
busingen|ब्यूसिनजेन
berlin|बर्लिन
copenhagen|कोपेनहेगन
santo domingo|सेंटो डोमिंगो
algiers|अल्जीयर्स
guayaquil|ग्वायाकील
tallinn|तेलिन
cairo|कायरो
el aaiun|अल आइयून
canary|कैनेरी
ceuta|सेउटा
madrid|मैड्रिड
addis ababa|अदीस अबाबा
helsinki|हेलसिंकी
paris|पेरिस
libreville|लिब्रेविले
london|लंदन
tbilisi|टबिलिसी
cayenne|कायेन
accra|एक्रा
thule|थ्यूले
danmarkshavn|डेनमार्कशॉन
banjul|बैंजुल
conakry|कोनाक्री
malabo|मलाबो
athens|एथेंस
bissau|बिसाऊ
hong kong|हाँग काँग
tegucigalpa|टेगुसिगल्पा
zagreb|ज़ाग्रेब
port-au-prince|पोर्ट-ऑ-प्रिंस
budapest|बुडापेस्ट
jakarta|जकार्ता
pontianak|पोंटीयांक
makassar|मकस्सर
jayapura|जयापुरा
dublin|डबलिन
jerusalem|यरूशलम
baghdad|बगदाद
tehran|तेहरान
reykjavik|रेक्याविक
rome|रोम
amman|अम्मान
tokyo|टोक्यो
nairobi|नैरोबी
bishkek|बिश्केक
phnom penh|नॉम पेन्ह
pyongyang|प्योंगयांग
seoul|सिओल
cayman|कैमेन
aqtau|अक्ताउ
oral|ओरल
atyrau|एतराउ
aqtobe|अक्तोब
qostanay|कोस्टाने
qyzylorda|केज़ेलोर्डा
almaty|अल्माटी
vientiane|विएनतियान
beirut|बेरुत
vaduz|वादुज़
colombo|कोलंबो
monrovia|मोनरोविया
maseru|मासेरू
vilnius|विल्नियस
riga|रीगा
tripoli|त्रिपोली
casablanca|कासाब्लांका
chisinau|चिसीनाउ
podgorica|पोड्गोरिका
marigot|मैरीगोट
skopje|स्कोप्जे
bamako|बामाको
hovd|होव्ड
ulaanbaatar|उलानबातर
nouakchott|नौआकशॉट
blantyre|ब्लांटायर
tijuana|तिजुआना
hermosillo|हर्मोसिल्लो
mazatlan|माज़ाटलान
chihuahua|चिहुआहुआ
ojinaga|ओखाजीनागा
monterrey|मोंटेरेरी
mexico city|मेक्सिको सिटी
matamoros|माटामोरोस
kuala lumpur|कुआलालंपुर
kuching|कूचिंग
maputo|मापुटो
windhoek|विंडहोक
niamey|नियामी
lagos|लागोस
managua|मानागुआ
amsterdam|एम्स्टर्डम
oslo|ओस्लो
auckland|ऑकलैंड
muscat|मस्कट
lima|लीमा
tahiti|ताहिती
port moresby|पोर्ट मोरेस्बी
manila|मनीला
karachi|कराची
warsaw|वॉरसॉ
miquelon|मिकेलॉन
gaza|गाज़ा
hebron|हेब्रोन
lisbon|लिस्बन
bucharest|बुख़ारेस्ट
belgrade|बेलग्रेड
kaliningrad|कालीनिनग्राड
moscow|मॉस्को
volgograd|वोल्गोग्राड
saratov|सारातोव
astrakhan|आस्ट्राखान
ulyanovsk|उल्यानोव्स्क
kirov|किरोव
samara|समारा
yekaterinburg|येकातेरिनबर्ग
omsk|ओम्स्क
novosibirsk|नोवोसिबिर्स्क
barnaul|बर्नोल
tomsk|तोम्स्क
novokuznetsk|नोवोकुज़्नेत्स्क
krasnoyarsk|क्रास्नोयार्स्क
irkutsk|इर्कुत्स्क
chita|त्शिता
yakutsk|याकूत्स्क
vladivostok|व्लादिवोस्तोक
khandyga|खांडिगा
sakhalin|सखालिन
ust-nera|यूस्ट–नेरा
magadan|मागादान
srednekolymsk|स्रेद्निकोलिमस्क
kamchatka|कमचत्का
anadyr|अनाडिर
kigali|किगाली
riyadh|रियाद
khartoum|खार्तूम
stockholm|स्टॉकहोम
ljubljana|ल्यूबेलजाना
longyearbyen|लॉन्गईयरबायेन
bratislava|ब्रातिस्लावा
freetown|फ़्रीटाउन
dakar|डकार
mogadishu|मोगादिशु
paramaribo|पारामारिबो
juba|जुबा
damascus|दमास्कस
mbabane|एमबाबेन
grand turk|ग्रांड टर्क
ndjamena|नेद्जामीना
lome|लोम
bangkok|बैंकॉक
dushanbe|दुशांबे
dili|डिलि
ashgabat|अश्गाबात
tunis|ट्यूनिस
istanbul|इस्तांबुल
port of spain|पोर्ट ऑफ़ स्पेन
taipei|ताईपेई
dar es salaam|दार अस सलाम
simferopol|सिम्फ़ेरोपोल
kampala|कंपाला
adak|अडक
nome|नोम
anchorage|एंकरेज
yakutat|याकूटाट
sitka|सिट्का
juneau|ज्यूनाउ
metlakatla|मेट्लेकाट्ला
los angeles|लॉस एंजिल्स
boise|बॉइसी
phoenix|फ़ीनिक्स
denver|डेनवर
chicago|शिकागो
menominee|मेनोमिनी
louisville|लुइसविले
detroit|डेट्रॉयट
new york|न्यूयॉर्क
montevideo|मोंटेवीडियो
samarkand|समरकंद
tashkent|ताशकंद
vatican|वेटिकन
caracas|काराकस
tortola|टोर्टोला
aden|आदेन
johannesburg|जोहांसबर्ग
lusaka|लुसाका
harare|हरारे
"""
