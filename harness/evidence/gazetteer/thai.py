"""Countries and large cities as the thai script writes them: from the CLDR (Unicode licence v3). `name|spelling|…`, a line each."""

PLACES = """\
andorra|อันดอร์รา
united arab emirates|สหรัฐอาหรับเอมิเรตส์
afghanistan|อัฟกานิสถาน
antigua & barbuda|แอนติกาและบาร์บูดา
anguilla|แองกวิลลา|แองกิลลา
albania|แอลเบเนีย
armenia|อาร์เมเนีย
angola|แองโกลา
antarctica|แอนตาร์กติกา
argentina|อาร์เจนตินา
american samoa|อเมริกันซามัว
austria|ออสเตรีย
australia|ออสเตรเลีย
aruba|อารูบา
åland islands|หมู่เกาะโอลันด์
azerbaijan|อาเซอร์ไบจาน
bosnia & herzegovina|บอสเนียและเฮอร์เซโกวีนา
barbados|บาร์เบโดส
bangladesh|บังกลาเทศ
belgium|เบลเยียม
burkina faso|บูร์กินาฟาโซ
bulgaria|บัลแกเรีย
bahrain|บาห์เรน
burundi|บุรุนดี
benin|เบนิน
st. barthélemy|เซนต์บาร์เธเลมี
bermuda|เบอร์มิวดา
brunei|บรูไน
bolivia|โบลิเวีย
caribbean netherlands|เนเธอร์แลนด์แคริบเบียน
brazil|บราซิล
bahamas|บาฮามาส
bhutan|ภูฏาน
botswana|บอตสวานา
belarus|เบลารุส
belize|เบลีซ
canada|แคนาดา
cocos islands|หมู่เกาะโคโคส
congo - kinshasa|คองโก - กินชาซา
central african republic|สาธารณรัฐแอฟริกากลาง
congo - brazzaville|คองโก - บราซซาวิล
switzerland|สวิตเซอร์แลนด์
côte d'ivoire|โกตดิวัวร์
cook islands|หมู่เกาะคุก
chile|ชิลี
cameroon|แคเมอรูน
china|จีน
colombia|โคลอมเบีย
costa rica|คอสตาริกา
cuba|คิวบา
cape verde|เคปเวิร์ด
curaçao|คูราเซา
christmas island|เกาะคริสต์มาส
cyprus|ไซปรัส
czechia|เช็ก
germany|เยอรมนี
djibouti|จิบูตี
denmark|เดนมาร์ก
dominica|โดมินิกา
dominican republic|สาธารณรัฐโดมินิกัน
algeria|แอลจีเรีย
ecuador|เอกวาดอร์
estonia|เอสโตเนีย
egypt|อียิปต์
western sahara|ซาฮาราตะวันตก
eritrea|เอริเทรีย
spain|สเปน
ethiopia|เอธิโอเปีย
finland|ฟินแลนด์
fiji|ฟิจิ
falkland islands|หมู่เกาะฟอล์กแลนด์
micronesia|ไมโครนีเซีย
faroe islands|หมู่เกาะแฟโร
france|ฝรั่งเศส
gabon|กาบอง
united kingdom|สหราชอาณาจักร
grenada|เกรเนดา|เกรนาดา
georgia|จอร์เจีย
french guiana|เฟรนช์เกียนา
guernsey|เกิร์นซีย์
ghana|กานา
gibraltar|ยิบรอลตาร์
greenland|กรีนแลนด์
gambia|แกมเบีย
guinea|กินี
guadeloupe|กวาเดอลูป
equatorial guinea|อิเควทอเรียลกินี
greece|กรีซ
south georgia & south sandwich islands|เกาะเซาท์จอร์เจียและหมู่เกาะเซาท์แซนด์วิช
guatemala|กัวเตมาลา
guam|กวม
guinea-bissau|กินี-บิสเซา
guyana|กายอานา
hong kong sar china|เขตปกครองพิเศษฮ่องกงแห่งสาธารณรัฐประชาชนจีน
honduras|ฮอนดูรัส
croatia|โครเอเชีย
haiti|เฮติ
hungary|ฮังการี
indonesia|อินโดนีเซีย
ireland|ไอร์แลนด์
israel|อิสราเอล
isle of man|เกาะแมน
india|อินเดีย
british indian ocean territory|บริติชอินเดียนโอเชียนเทร์ริทอรี
iraq|อิรัก
iran|อิหร่าน
iceland|ไอซ์แลนด์
italy|อิตาลี
jersey|เจอร์ซีย์
jamaica|จาเมกา
jordan|จอร์แดน
japan|ญี่ปุ่น
kenya|เคนยา
kyrgyzstan|คีร์กีซสถาน
cambodia|กัมพูชา
kiribati|คิริบาส
comoros|คอโมโรส
st. kitts & nevis|เซนต์คิตส์และเนวิส
north korea|เกาหลีเหนือ
south korea|เกาหลีใต้
kuwait|คูเวต
cayman islands|หมู่เกาะเคย์แมน
kazakhstan|คาซัคสถาน
laos|ลาว
lebanon|เลบานอน
st. lucia|เซนต์ลูเซีย
liechtenstein|ลิกเตนสไตน์
sri lanka|ศรีลังกา
liberia|ไลบีเรีย
lesotho|เลโซโท
lithuania|ลิทัวเนีย
luxembourg|ลักเซมเบิร์ก
latvia|ลัตเวีย
libya|ลิเบีย
morocco|โมร็อกโก
monaco|โมนาโก
moldova|มอลโดวา
montenegro|มอนเตเนโกร
st. martin|เซนต์มาร์ติน
madagascar|มาดากัสการ์
marshall islands|หมู่เกาะมาร์แชลล์
north macedonia|มาซิโดเนียเหนือ
mali|มาลี
myanmar|เมียนมา
mongolia|มองโกเลีย
macao sar china|เขตปกครองพิเศษมาเก๊าแห่งสาธารณรัฐประชาชนจีน
northern mariana islands|หมู่เกาะนอร์เทิร์นมาเรียนา
martinique|มาร์ตินีก
mauritania|มอริเตเนีย
montserrat|มอนต์เซอร์รัต|มอนเซอร์รัต
malta|มอลตา
mauritius|มอริเชียส
maldives|มัลดีฟส์
malawi|มาลาวี
mexico|เม็กซิโก
malaysia|มาเลเซีย
mozambique|โมซัมบิก
namibia|นามิเบีย
new caledonia|นิวแคลิโดเนีย
niger|ไนเจอร์
norfolk island|เกาะนอร์ฟอล์ก
nigeria|ไนจีเรีย
nicaragua|นิการากัว
netherlands|เนเธอร์แลนด์
norway|นอร์เวย์
nepal|เนปาล
nauru|นาอูรู
niue|นีอูเอ
new zealand|นิวซีแลนด์
oman|โอมาน
panama|ปานามา
peru|เปรู
french polynesia|เฟรนช์โปลินีเซีย
papua new guinea|ปาปัวนิวกินี
philippines|ฟิลิปปินส์
pakistan|ปากีสถาน
poland|โปแลนด์
st. pierre & miquelon|แซงปีแยร์และมีเกอลง
pitcairn islands|หมู่เกาะพิตแคร์น
puerto rico|เปอร์โตริโก|เปอโตริโก
palestinian territories|ดินแดนปาเลสไตน์
portugal|โปรตุเกส
palau|ปาเลา
paraguay|ปารากวัย
qatar|กาตาร์
réunion|เรอูนียง
romania|โรมาเนีย
serbia|เซอร์เบีย
russia|รัสเซีย
rwanda|รวันดา
saudi arabia|ซาอุดีอาระเบีย
solomon islands|หมู่เกาะโซโลมอน
seychelles|เซเชลส์
sudan|ซูดาน
sweden|สวีเดน
singapore|สิงคโปร์
st. helena|เซนต์เฮเลนา
slovenia|สโลวีเนีย
svalbard & jan mayen|สฟาลบาร์และยานไมเอน
slovakia|สโลวะเกีย
sierra leone|เซียร์ราลีโอน
san marino|ซานมาริโน|ซานมารีโน
senegal|เซเนกัล
somalia|โซมาเลีย
suriname|ซูรินาเม
south sudan|ซูดานใต้
são tomé & príncipe|เซาตูเมและปรินซิปี
el salvador|เอลซัลวาดอร์
sint maarten|ซินต์มาร์เทน
syria|ซีเรีย
eswatini|เอสวาตีนี
turks & caicos islands|หมู่เกาะเติกส์และหมู่เกาะเคคอส
chad|ชาด
french southern territories|เฟรนช์เซาเทิร์นเทร์ริทอรีส์
togo|โตโก
thailand|ไทย
tajikistan|ทาจิกิสถาน
tokelau|โตเกเลา
timor-leste|ติมอร์-เลสเต
turkmenistan|เติร์กเมนิสถาน
tunisia|ตูนิเซีย
tonga|ตองกา
türkiye|ตุรกี
trinidad & tobago|ตรินิแดดและโตเบโก
tuvalu|ตูวาลู
taiwan|ไต้หวัน
tanzania|แทนซาเนีย
ukraine|ยูเครน
uganda|ยูกันดา
united states|สหรัฐอเมริกา
uruguay|อุรุกวัย
uzbekistan|อุซเบกิสถาน
vatican city|นครวาติกัน
st. vincent & grenadines|เซนต์วินเซนต์และเกรนาดีนส์
venezuela|เวเนซุเอลา
british virgin islands|หมู่เกาะบริติชเวอร์จิน
u.s. virgin islands|หมู่เกาะเวอร์จินของสหรัฐอเมริกา
vietnam|เวียดนาม
vanuatu|วานูอาตู
wallis & futuna|วาลลิสและฟุตูนา
samoa|ซามัว
kosovo|โคโซโว
yemen|เยเมน
mayotte|มายอต
south africa|แอฟริกาใต้
zambia|แซมเบีย
zimbabwe|ซิมบับเว
st barthelemy|เซนต์บาร์เธเลมี
noronha|โนรอนฮา
coral harbour|คอรัลฮาร์เบอร์
st johns|เซนต์จอนส์
curacao|คูราเซา
asmera|แอสมารา
godthab|กอดแธบ
scoresbysund|สกอเรสไบซันด์
kolkata|โกลกาตา
st kitts|เซนต์คิตส์
st lucia|เซนต์ลูเซีย
yangon|ย่างกุ้ง
macau|มาเก๊า
ciudad juarez|ซิวดัดฮัวเรซ
bahia banderas|บาเอียบันเดรัส
merida|เมรีดา
cancun|แคนคุน
kathmandu|กาตมันดุ
asuncion|อะซุนซิออง
sao tome|เซาตูเม
lower princes|โลเวอร์พรินซ์ ควอเตอร์
kyiv|เคียฟ
st vincent|เซนต์วินเซนต์
st thomas|เซนต์โธมัส
ho chi minh city|นครโฮจิมินห์
honolulu|โฮโนลูลู
dubai|ดูไบ
kabul|คาบูล
antigua|แอนติกา
tirane|ติรานา
yerevan|เยเรวาน
luanda|ลูอันดา
mendoza|เมนดูซา
catamarca|กาตามาร์กา
jujuy|จูจิว
cordoba|คอร์โดบา
buenos aires|บัวโนสไอเรส
vienna|เวียนนา
perth|เพิร์ท
eucla|ยูคลา
darwin|ดาร์วิน
adelaide|แอดิเลด
broken hill|โบรกเคนฮิลล์
melbourne|เมลเบิร์น
hobart|โฮบาร์ต
lindeman|ลินดีแมน
sydney|ซิดนีย์
brisbane|บริสเบน
lord howe|ลอร์ดโฮว์
mariehamn|มารีฮามน์
baku|บากู
sarajevo|ซาราเยโว
dhaka|ดากา
brussels|บรัสเซลส์
ouagadougou|วากาดูกู
sofia|โซเฟีย
bujumbura|บูจุมบูรา
porto-novo|ปอร์โต-โนโว
la paz|ลาปาซ
kralendijk|คราเลนดิจค์
eirunepe|เอรูเนเป
rio branco|รีโอบรังโก
porto velho|ปอร์ตูเวลโย
boa vista|บัววีชตา
manaus|มาเนาส์
cuiaba|กุยาบา
santarem|ซันตาเรม
campo grande|กัมปูกรันดี
belem|เบเลง
araguaina|อารากัวนา
sao paulo|เซาเปาลู
bahia|บาเยีย
fortaleza|ฟอร์ตาเลซา
maceio|มาเซโอ
recife|เรซีเฟ
nassau|แนสซอ
thimphu|ทิมพู
gaborone|กาโบโรเน
minsk|มินสก์
dawson|ดอว์สัน
whitehorse|ไวต์ฮอร์ส
inuvik|อินูวิก
vancouver|แวนคูเวอร์
fort nelson|ฟอร์ตเนลสัน
dawson creek|ดอว์สัน ครีก
creston|เครสตัน
edmonton|เอดมันตัน
swift current|สวิฟต์เคอร์เรนต์
cambridge bay|อ่าวแคมบริดจ์
regina|ริไจนา
winnipeg|วินนิเพก
resolute|เรโซลูท
rankin inlet|แรงกินอินเล็ต
toronto|โทรอนโต
iqaluit|อีกวาลิต
moncton|มองตัน
halifax|แฮลิแฟกซ์
goose bay|กูสเบย์
glace bay|เกลซเบย์
blanc-sablon|บลังค์-ซาบลอน
kinshasa|กินชาซา
lubumbashi|ลูบัมบาชิ
bangui|บังกี
brazzaville|บราซซาวิล
zurich|ซูริค
abidjan|อาบีจาน
punta arenas|ปุนตาอาเรนัส
santiago|ซันติอาโก
douala|ดูอาลา
urumqi|อุรุมชี
shanghai|เซี่ยงไฮ้
bogota|โบโกตา
havana|ฮาวานา
nicosia|นิโคเซีย
famagusta|แฟมากุสตา
prague|ปราก
busingen|บุสซิงเง็น
berlin|เบอร์ลิน
copenhagen|โคเปนเฮเกน
santo domingo|ซานโต โดมิงโก
algiers|แอลเจียร์
guayaquil|กัวยากิล
tallinn|ทาลลินน์
cairo|ไคโร
el aaiun|เอลไอย์อุง
canary|คะเนรี
ceuta|เซวตา
madrid|มาดริด
addis ababa|แอดดิสอาบาบา
helsinki|เฮลซิงกิ
paris|ปารีส
libreville|ลีเบรอวิล
london|ลอนดอน
tbilisi|ทบิลิซิ
cayenne|กาแยน
accra|อักกรา
thule|ทูเล
danmarkshavn|ดานมาร์กสฮาวน์
banjul|บันจูล
conakry|โกนากรี
malabo|มาลาโบ
athens|เอเธนส์
bissau|บิสเซา
hong kong|ฮ่องกง
tegucigalpa|เตกูซิกัลปา
zagreb|ซาเกร็บ
port-au-prince|ปอร์โตแปรงซ์
budapest|บูดาเปส
jakarta|จาการ์ตา
pontianak|พอนเทียนัก
makassar|มากัสซาร์
jayapura|จายาปุระ
dublin|ดับบลิน
jerusalem|เยรูซาเลม
baghdad|แบกแดด
tehran|เตหะราน
reykjavik|เรคยาวิก
rome|โรม
amman|อัมมาน
tokyo|โตเกียว
nairobi|ไนโรเบีย
bishkek|บิชเคก
phnom penh|พนมเปญ
pyongyang|เปียงยาง
seoul|โซล
cayman|เคย์แมน
aqtau|อัคตาอู
oral|ออรัล
atyrau|อทีราว
aqtobe|อัคโทบี
qostanay|คอสตาเนย์
qyzylorda|ไคซีลอร์ดา
almaty|อัลมาตี
vientiane|เวียงจันทน์
beirut|เบรุต
vaduz|วาดุซ
colombo|โคลัมโบ
monrovia|มันโรเวีย
maseru|มาเซรู
vilnius|วิลนีอุส
riga|ริกา
tripoli|ตรีโปลี
casablanca|คาสซาบลางก้า
chisinau|คีชีเนา
podgorica|พอดกอรีตซา
marigot|มาริโกต์
skopje|สโกเปีย
bamako|บามาโก
hovd|ฮอฟด์
ulaanbaatar|อูลานบาตอร์
nouakchott|นูแอกชอต
blantyre|แบลนไทร์
tijuana|ทิฮัวนา
hermosillo|เอร์โมซีโย
mazatlan|มาซาทลาน
chihuahua|ชีวาวา
ojinaga|โอจินากา
monterrey|มอนเตร์เรย์
mexico city|เม็กซิโกซิตี
matamoros|มาตาโมรอส
kuala lumpur|กัวลาลัมเปอร์
kuching|กูชิง
maputo|มาปูโต
windhoek|วินด์ฮุก
niamey|นีอาเมย์
lagos|ลากอส
managua|มานากัว
amsterdam|อัมสเตอดัม
oslo|ออสโล
auckland|โอคแลนด์
muscat|มัสกัต
lima|ลิมา
tahiti|ตาฮีตี
port moresby|พอร์ตมอร์สบี
manila|มะนิลา
karachi|การาจี
warsaw|วอร์ซอ
miquelon|มีเกอลง
gaza|กาซา
hebron|เฮบรอน
lisbon|ลิสบอน
bucharest|บูคาเรส
belgrade|เบลเกรด
kaliningrad|คาลินิงกราด
moscow|มอสโก
volgograd|วอลโกกราด
saratov|ซาราทอฟ
astrakhan|แอสตราคาน
ulyanovsk|อะลิยานอฟ
kirov|คิรอฟ
samara|ซามารา
yekaterinburg|ยีคาเตอรินเบิร์ก
omsk|โอมสก์
novosibirsk|โนโวซิบิร์สก์
barnaul|บาร์เนาว์
tomsk|ตอมสค์
novokuznetsk|โนโวคุซเนตสค์
krasnoyarsk|ครัสโนยาร์สก์
irkutsk|อีร์คุตสค์
chita|ชิตา
yakutsk|ยาคุตสค์
vladivostok|วลาดิโวสต็อก
khandyga|ฮันดืยกา
sakhalin|ซาคาลิน
ust-nera|อุสต์เนรา
magadan|มากาดาน
srednekolymsk|ซเรดเนคโคลิมสก์
kamchatka|คามชัตกา
anadyr|อานาดีร์
kigali|คิกาลี
riyadh|ริยาร์ด
khartoum|คาร์ทูม
stockholm|สตอกโฮล์ม
ljubljana|ลูบลิยานา
longyearbyen|ลองเยียร์เบียน
bratislava|บราติสลาวา
freetown|ฟรีทาวน์
dakar|ดาการ์
mogadishu|โมกาดิชู
paramaribo|ปารามาริโบ
juba|จูบา
damascus|ดามัสกัส
mbabane|อัมบาบาเน
grand turk|แกรนด์เติร์ก
ndjamena|เอ็นจาเมนา
lome|โลเม
bangkok|กรุงเทพ
dushanbe|ดูชานเบ
dili|ดิลี
ashgabat|อาชกาบัต
tunis|ตูนิส
istanbul|อิสตันบูล
port of spain|พอร์ทออฟสเปน
taipei|ไทเป
dar es salaam|ดาร์เอสซาลาม
simferopol|ซิมเฟอโรโปล
kampala|คัมพาลา
adak|เอดัก
nome|นอม
anchorage|แองเคอเรจ
yakutat|ยากูทัต
sitka|ซิตกา
juneau|จูโน
metlakatla|เมทลากาตละ
los angeles|ลอสแองเจลิส
boise|บอยซี
phoenix|ฟินิกซ์
denver|เดนเวอร์
chicago|ชิคาโก
menominee|เมโนมินี
louisville|ลูส์วิลล์
detroit|ดีทรอยต์
new york|นิวยอร์ก
montevideo|มอนเตวิเดโอ
samarkand|ซามาร์กานด์
tashkent|ทาชเคนต์
vatican|วาติกัน
caracas|คาราคัส
tortola|ตอร์โตลา
aden|เอเดน
johannesburg|โจฮันเนสเบอร์ก
lusaka|ลูซากา
harare|ฮาราเร
"""
