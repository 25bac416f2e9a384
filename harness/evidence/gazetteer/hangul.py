"""Countries and large cities as the hangul script writes them: from the CLDR (Unicode licence v3). `name|spelling|…`, a line each."""

PLACES = """\
andorra|안도라
united arab emirates|아랍에미리트
afghanistan|아프가니스탄
antigua & barbuda|앤티가 바부다
anguilla|앵귈라|앙귈라
albania|알바니아
armenia|아르메니아
angola|앙골라
antarctica|남극 대륙
argentina|아르헨티나
american samoa|아메리칸 사모아
austria|오스트리아
australia|오스트레일리아
aruba|아루바
åland islands|올란드 제도
azerbaijan|아제르바이잔
bosnia & herzegovina|보스니아 헤르체고비나
barbados|바베이도스
bangladesh|방글라데시
belgium|벨기에
burkina faso|부르키나파소
bulgaria|불가리아
bahrain|바레인
burundi|부룬디
benin|베냉
st. barthélemy|생바르텔레미
bermuda|버뮤다
brunei|브루나이
bolivia|볼리비아
caribbean netherlands|네덜란드령 카리브
brazil|브라질
bahamas|바하마
bhutan|부탄
botswana|보츠와나
belarus|벨라루스
belize|벨리즈
canada|캐나다
cocos islands|코코스 제도
congo - kinshasa|콩고-킨샤사
central african republic|중앙 아프리카 공화국
congo - brazzaville|콩고-브라자빌
switzerland|스위스
côte d'ivoire|코트디부아르
cook islands|쿡 제도
chile|칠레
cameroon|카메룬
china|중국
colombia|콜롬비아
costa rica|코스타리카
cuba|쿠바
cape verde|카보베르데
curaçao|퀴라소
christmas island|크리스마스섬
cyprus|키프로스
czechia|체코
germany|독일
djibouti|지부티
denmark|덴마크
dominica|도미니카
dominican republic|도미니카 공화국
algeria|알제리
ecuador|에콰도르
estonia|에스토니아
egypt|이집트
western sahara|서사하라
eritrea|에리트리아
spain|스페인
ethiopia|에티오피아
finland|핀란드
fiji|피지
falkland islands|포클랜드 제도
micronesia|미크로네시아
faroe islands|페로 제도
france|프랑스
gabon|가봉
united kingdom|영국
grenada|그레나다
georgia|조지아
french guiana|프랑스령 기아나
guernsey|건지
gibraltar|지브롤터
greenland|그린란드
gambia|감비아
guinea|기니
guadeloupe|과들루프
equatorial guinea|적도 기니
greece|그리스
south georgia & south sandwich islands|사우스조지아 사우스샌드위치 제도
guatemala|과테말라
guinea-bissau|기니비사우
guyana|가이아나
hong kong sar china|홍콩
honduras|온두라스
croatia|크로아티아
haiti|아이티
hungary|헝가리
indonesia|인도네시아
ireland|아일랜드
israel|이스라엘
isle of man|맨섬
india|인도
british indian ocean territory|영국령 인도양 지역
iraq|이라크
iran|이란
iceland|아이슬란드
italy|이탈리아
jersey|저지
jamaica|자메이카
jordan|요르단
japan|일본
kenya|케냐
kyrgyzstan|키르기스스탄
cambodia|캄보디아
kiribati|키리바시
comoros|코모로
st. kitts & nevis|세인트키츠 네비스
north korea|북한
south korea|대한민국
kuwait|쿠웨이트
cayman islands|케이맨 제도
kazakhstan|카자흐스탄
laos|라오스
lebanon|레바논
st. lucia|세인트루시아
liechtenstein|리히텐슈타인
sri lanka|스리랑카
liberia|라이베리아
lesotho|레소토
lithuania|리투아니아
luxembourg|룩셈부르크
latvia|라트비아
libya|리비아
morocco|모로코
monaco|모나코
moldova|몰도바
montenegro|몬테네그로
st. martin|생마르탱
madagascar|마다가스카르
marshall islands|마셜 제도
north macedonia|북마케도니아
myanmar|미얀마
mongolia|몽골
macao sar china|마카오
northern mariana islands|북마리아나제도
martinique|마르티니크|마티니크
mauritania|모리타니
montserrat|몬트세라트|몬세라트
malta|몰타
mauritius|모리셔스
maldives|몰디브
malawi|말라위
mexico|멕시코
malaysia|말레이시아
mozambique|모잠비크
namibia|나미비아
new caledonia|뉴칼레도니아
niger|니제르
norfolk island|노퍽섬
nigeria|나이지리아
nicaragua|니카라과
netherlands|네덜란드
norway|노르웨이
nepal|네팔
nauru|나우루
niue|니우에
new zealand|뉴질랜드
panama|파나마
peru|페루
french polynesia|프랑스령 폴리네시아
papua new guinea|파푸아뉴기니
philippines|필리핀
pakistan|파키스탄
poland|폴란드
st. pierre & miquelon|생피에르 미클롱
pitcairn islands|핏케언 제도
puerto rico|푸에르토리코
palestinian territories|팔레스타인 지구
portugal|포르투갈
palau|팔라우
paraguay|파라과이
qatar|카타르
réunion|레위니옹
romania|루마니아
serbia|세르비아
russia|러시아
rwanda|르완다
saudi arabia|사우디아라비아
solomon islands|솔로몬 제도
seychelles|세이셸
sweden|스웨덴
singapore|싱가포르
st. helena|세인트헬레나
slovenia|슬로베니아
svalbard & jan mayen|스발바르제도-얀마웬섬
slovakia|슬로바키아
sierra leone|시에라리온
san marino|산마리노
senegal|세네갈
somalia|소말리아
suriname|수리남
south sudan|남수단
são tomé & príncipe|상투메 프린시페
el salvador|엘살바도르
sint maarten|신트마르턴
syria|시리아
eswatini|에스와티니
turks & caicos islands|터크스 케이커스 제도
french southern territories|프랑스령 남방 지역
togo|토고
thailand|태국
tajikistan|타지키스탄
tokelau|토켈라우
timor-leste|동티모르
turkmenistan|투르크메니스탄
tunisia|튀니지
türkiye|튀르키예
trinidad & tobago|트리니다드 토바고
tuvalu|투발루
taiwan|대만
tanzania|탄자니아
ukraine|우크라이나
uganda|우간다
united states|미국
uruguay|우루과이
uzbekistan|우즈베키스탄
vatican city|바티칸 시국
st. vincent & grenadines|세인트빈센트그레나딘
venezuela|베네수엘라
british virgin islands|영국령 버진아일랜드
u.s. virgin islands|미국령 버진아일랜드
vietnam|베트남
vanuatu|바누아투
wallis & futuna|왈리스-푸투나 제도
samoa|사모아
kosovo|코소보
yemen|예멘
mayotte|마요트
south africa|남아프리카
zambia|잠비아
zimbabwe|짐바브웨
st barthelemy|생바르텔레미
noronha|노롱야
coral harbour|코랄하버
st johns|세인트존스
curacao|퀴라소
asmera|아스메라
godthab|고드호프
scoresbysund|스코레스바이선드
kolkata|콜카타
st kitts|세인트키츠
st lucia|세인트루시아
yangon|랑군
macau|마카오
ciudad juarez|시우다드후아레스
bahia banderas|바이아 반데라스
merida|메리다
cancun|칸쿤
kathmandu|카트만두
asuncion|아순시온
sao tome|상투메
lower princes|로워 프린스 쿼터
kyiv|키예프
st vincent|세인트빈센트
st thomas|세인트토마스
ho chi minh city|사이공
honolulu|호놀룰루
dubai|두바이
kabul|카불
antigua|안티과
tirane|티라나
yerevan|예레반
luanda|루안다
mendoza|멘도사
catamarca|카타마르카
jujuy|후후이
cordoba|코르도바
buenos aires|부에노스 아이레스
vienna|비엔나
perth|퍼스
eucla|유클라
darwin|다윈
adelaide|애들레이드
broken hill|브로컨힐
melbourne|멜버른
hobart|호바트
lindeman|린데만
sydney|시드니
brisbane|브리스베인
lord howe|로드 하우
mariehamn|마리에함
baku|바쿠
sarajevo|사라예보
brussels|브뤼셀
ouagadougou|와가두구
sofia|소피아
bujumbura|부줌부라
porto-novo|포르토노보
la paz|라파스
kralendijk|크라렌디즈크
eirunepe|아이루네페
rio branco|히우 브랑쿠
porto velho|포르토벨료
boa vista|보아 비스타
manaus|마나우스
cuiaba|쿠이아바
santarem|산타렘
campo grande|캄포 그란데
araguaina|아라과이나
sao paulo|상파울루
bahia|바히아
fortaleza|포르탈레자
maceio|마세이오
recife|레시페
nassau|나소
thimphu|팀부
gaborone|가보로네
minsk|민스크
dawson|도슨
whitehorse|화이트호스
inuvik|이누빅
vancouver|벤쿠버
fort nelson|포트 넬슨
dawson creek|도슨크릭
creston|크레스톤
edmonton|에드먼턴
swift current|스위프트커런트
cambridge bay|케임브리지 베이
regina|리자이나
winnipeg|위니펙
resolute|리졸루트
rankin inlet|랭킹 인렛
toronto|토론토
iqaluit|이칼루이트
moncton|몽턴
halifax|핼리팩스
goose bay|구즈베이
glace bay|글라스베이
blanc-sablon|블랑 사블롱
kinshasa|킨샤사
lubumbashi|루붐바시
bangui|방기
brazzaville|브라자빌
zurich|취리히
abidjan|아비장
punta arenas|푼타아레나스
santiago|산티아고
douala|두알라
urumqi|우루무치
shanghai|상하이
bogota|보고타
havana|하바나
nicosia|니코시아
famagusta|파마구스타
prague|프라하
busingen|뷔지겐
berlin|베를린
copenhagen|코펜하겐
santo domingo|산토도밍고
algiers|알제
guayaquil|과야킬
tallinn|탈린
cairo|카이로
el aaiun|엘아이운
canary|카나리아 제도
ceuta|세우타
madrid|마드리드
addis ababa|아디스아바바
helsinki|헬싱키
paris|파리
libreville|리브르빌
london|런던
tbilisi|트빌리시
cayenne|카옌
accra|아크라
thule|툴레
danmarkshavn|덴마크샤븐
banjul|반줄
conakry|코나크리
malabo|말라보
athens|아테네
bissau|비사우
hong kong|홍콩
tegucigalpa|테구시갈파
zagreb|자그레브
port-au-prince|포르토프랭스
budapest|부다페스트
jakarta|자카르타
pontianak|폰티아나크
makassar|마카사르
jayapura|자야푸라
dublin|더블린
jerusalem|예루살렘
baghdad|바그다드
tehran|테헤란
reykjavik|레이캬비크
rome|로마
amman|암만
tokyo|도쿄
nairobi|나이로비
bishkek|비슈케크
phnom penh|프놈펜
pyongyang|평양
seoul|서울
cayman|케이맨
aqtau|아크타우
oral|오랄
atyrau|아티라우
aqtobe|악토브
qostanay|코스타나이
qyzylorda|키질로르다
almaty|알마티
vientiane|비엔티안
beirut|베이루트
vaduz|파두츠
colombo|콜롬보
monrovia|몬로비아
maseru|마세루
vilnius|빌니우스
riga|리가
tripoli|트리폴리
casablanca|카사블랑카
chisinau|키시나우
podgorica|포드고리차
marigot|마리곳
skopje|스코페
bamako|바마코
hovd|호브드
ulaanbaatar|울란바토르
nouakchott|누악쇼트
blantyre|블랜타이어
tijuana|티후아나
hermosillo|에르모시요
mazatlan|마사틀란
chihuahua|치와와
ojinaga|오히나가
monterrey|몬테레이
mexico city|멕시코 시티
matamoros|마타모로스
kuala lumpur|쿠알라룸푸르
kuching|쿠칭
maputo|마푸토
windhoek|빈트후크
niamey|니아메
lagos|라고스
managua|마나과
amsterdam|암스테르담
oslo|오슬로
auckland|오클랜드
muscat|무스카트
tahiti|타히티
port moresby|포트모르즈비
manila|마닐라
karachi|카라치
warsaw|바르샤바
miquelon|미클롱
gaza|가자
hebron|헤브론
lisbon|리스본
bucharest|부쿠레슈티
belgrade|베오그라드
kaliningrad|칼리닌그라드
moscow|모스크바
volgograd|볼고그라트
saratov|사라토프
astrakhan|아스트라한
ulyanovsk|울리야노프스크
kirov|키로프
samara|사마라
yekaterinburg|예카테린부르크
omsk|옴스크
novosibirsk|노보시비르스크
barnaul|바르나울
tomsk|톰스크
novokuznetsk|노보쿠즈네츠크
krasnoyarsk|크라스노야르스크
irkutsk|이르쿠츠크
chita|치타
yakutsk|야쿠츠크
vladivostok|블라디보스토크
khandyga|한디가
sakhalin|사할린
ust-nera|우스티네라
magadan|마가단
srednekolymsk|스레드네콜림스크
kamchatka|캄차카
anadyr|아나디리
kigali|키갈리
riyadh|리야드
khartoum|카르툼
stockholm|스톡홀름
ljubljana|류블랴나
longyearbyen|롱이어비엔
bratislava|브라티슬라바
freetown|프리타운
dakar|다카르
mogadishu|모가디슈
paramaribo|파라마리보
juba|주바
damascus|다마스쿠스
mbabane|음바바네
grand turk|그랜드 터크
ndjamena|엔자메나
lome|로메
bangkok|방콕
dushanbe|두샨베
dili|딜리
ashgabat|아슈하바트
tunis|튀니스
istanbul|이스탄불
port of spain|포트오브스페인
taipei|타이베이
dar es salaam|다르에스살람
simferopol|심페로폴
kampala|캄팔라
adak|에이닥
anchorage|앵커리지
yakutat|야쿠타트
sitka|싯카
juneau|주노
metlakatla|메틀라카틀라
los angeles|로스앤젤레스
boise|보이시
phoenix|피닉스
denver|덴버
chicago|시카고
menominee|메노미니
louisville|루이빌
detroit|디트로이트
new york|뉴욕
montevideo|몬테비데오
samarkand|사마르칸트
tashkent|타슈켄트
vatican|바티칸
caracas|카라카스
tortola|토르톨라
aden|아덴
johannesburg|요하네스버그
lusaka|루사카
harare|하라레
"""
