"""Countries and large cities as the han script writes them: from the CLDR (Unicode licence v3). `name|spelling|…`, a line each."""

PLACES = """\
andorra|アンドラ|安道尔|安道爾
united arab emirates|アラブ首長国連邦|阿拉伯联合酋长国|阿拉伯聯合大公國
afghanistan|アフガニスタン|阿富汗
antigua & barbuda|アンティグア・バーブーダ|安提瓜和巴布达|安地卡及巴布達
anguilla|アンギラ|安圭拉|安奎拉
albania|アルバニア|阿尔巴尼亚|阿爾巴尼亞
armenia|アルメニア|亚美尼亚|亞美尼亞
angola|アンゴラ|安哥拉
antarctica|南極|南极洲|南極洲
argentina|アルゼンチン|阿根廷
american samoa|米領サモア|美属萨摩亚|美屬薩摩亞
austria|オーストリア|奥地利|奧地利
australia|オーストラリア|澳大利亚|澳洲
aruba|アルバ|阿鲁巴|荷屬阿魯巴
åland islands|オーランド諸島|奥兰群岛|奧蘭群島
azerbaijan|アゼルバイジャン|阿塞拜疆|亞塞拜然
bosnia & herzegovina|ボスニア・ヘルツェゴビナ|波斯尼亚和黑塞哥维那|波士尼亞與赫塞哥維納
barbados|バルバドス|巴巴多斯|巴貝多
bangladesh|バングラデシュ|孟加拉国|孟加拉
belgium|ベルギー|比利时|比利時
burkina faso|ブルキナファソ|布基纳法索|布吉納法索
bulgaria|ブルガリア|保加利亚|保加利亞
bahrain|バーレーン|巴林
burundi|ブルンジ|布隆迪|蒲隆地
benin|ベナン|贝宁|貝南
st. barthélemy|サン・バルテルミー|圣巴泰勒米|聖巴瑟米
bermuda|バミューダ|百慕大|百慕達
brunei|ブルネイ|文莱|汶萊
bolivia|ボリビア|玻利维亚|玻利維亞
caribbean netherlands|オランダ領カリブ|荷属加勒比区|荷蘭加勒比區
brazil|ブラジル|巴西
bahamas|バハマ|巴哈马|巴哈馬
bhutan|ブータン|不丹
botswana|ボツワナ|博茨瓦纳|波札那
belarus|ベラルーシ|白俄罗斯|白俄羅斯
belize|ベリーズ|伯利兹|貝里斯
canada|カナダ|加拿大
cocos islands|ココス諸島|科科斯群岛|科克斯群島
congo - kinshasa|コンゴ民主共和国|刚果|剛果
central african republic|中央アフリカ共和国|中非共和国|中非共和國
congo - brazzaville|コンゴ共和国|刚果|剛果
switzerland|スイス|瑞士
côte d'ivoire|コートジボワール|科特迪瓦|象牙海岸
cook islands|クック諸島|库克群岛|庫克群島
chile|チリ|智利
cameroon|カメルーン|喀麦隆|喀麥隆
china|中国|中國
colombia|コロンビア|哥伦比亚|哥倫比亞
costa rica|コスタリカ|哥斯达黎加|哥斯大黎加
cuba|キューバ|古巴
cape verde|カーボベルデ|佛得角|維德角
curaçao|キュラソー|库拉索|庫拉索
christmas island|クリスマス島|圣诞岛|聖誕島
cyprus|キプロス|塞浦路斯|賽普勒斯
czechia|チェコ|捷克
germany|ドイツ|德国|德國
djibouti|ジブチ|吉布提|吉布地
denmark|デンマーク|丹麦|丹麥
dominica|ドミニカ国|ドミニカ|多米尼克|多米尼加
dominican republic|ドミニカ共和国|多米尼加共和国|多明尼加共和國
algeria|アルジェリア|阿尔及利亚|阿爾及利亞
ecuador|エクアドル|厄瓜多尔|厄瓜多
estonia|エストニア|爱沙尼亚|愛沙尼亞
egypt|エジプト|埃及
western sahara|西サハラ|西撒哈拉
eritrea|エリトリア|厄立特里亚|厄利垂亞
spain|スペイン|西班牙
ethiopia|エチオピア|埃塞俄比亚|衣索比亞
finland|フィンランド|芬兰|芬蘭
fiji|フィジー|斐济|斐濟
falkland islands|フォークランド諸島|福克兰群岛|福克蘭群島
micronesia|ミクロネシア連邦|密克罗尼西亚|密克羅尼西亞
faroe islands|フェロー諸島|法罗群岛|法羅群島
france|フランス|法国|法國
gabon|ガボン|加蓬|加彭
united kingdom|イギリス|英国|英國
grenada|グレナダ|格林纳达|格瑞那達|格瑞納達
georgia|ジョージア|格鲁吉亚|喬治亞
french guiana|仏領ギアナ|法属圭亚那|法屬圭亞那
guernsey|ガーンジー|根西岛|根息|根息島
ghana|ガーナ|加纳|迦納
gibraltar|ジブラルタル|直布罗陀|直布羅陀
greenland|グリーンランド|格陵兰|格陵蘭
gambia|ガンビア|冈比亚|甘比亞
guinea|ギニア|几内亚|幾內亞
guadeloupe|グアドループ|瓜德罗普|瓜地洛普
equatorial guinea|赤道ギニア|赤道几内亚|赤道幾內亞
greece|ギリシャ|希腊|希臘
south georgia & south sandwich islands|サウスジョージア・サウスサンドウィッチ諸島|南乔治亚和南桑威奇群岛|南喬治亞與南三明治群島
guatemala|グアテマラ|危地马拉|瓜地馬拉
guam|グアム|关岛|關島
guinea-bissau|ギニアビサウ|几内亚比绍|幾內亞比索
guyana|ガイアナ|圭亚那|蓋亞那
hong kong sar china|中華人民共和国香港特別行政区|中国香港特别行政区|中國香港特別行政區
honduras|ホンジュラス|洪都拉斯|宏都拉斯
croatia|クロアチア|克罗地亚|克羅埃西亞
haiti|ハイチ|海地
hungary|ハンガリー|匈牙利
indonesia|インドネシア|印度尼西亚|印尼
ireland|アイルランド|爱尔兰|愛爾蘭
israel|イスラエル|以色列
isle of man|マン島|马恩岛|曼島
india|インド|印度
british indian ocean territory|英領インド洋地域|英属印度洋领地|英屬印度洋領地
iraq|イラク|伊拉克
iran|イラン|伊朗
iceland|アイスランド|冰岛|冰島
italy|イタリア|意大利|義大利
jersey|ジャージー|泽西岛|澤西島
jamaica|ジャマイカ|牙买加|牙買加
jordan|ヨルダン|约旦|約旦
japan|日本
kenya|ケニア|肯尼亚|肯亞
kyrgyzstan|キルギス|吉尔吉斯斯坦|吉爾吉斯
cambodia|カンボジア|柬埔寨
kiribati|キリバス|基里巴斯|吉里巴斯
comoros|コモロ|科摩罗|葛摩
st. kitts & nevis|セントクリストファー・ネーヴィス|圣基茨和尼维斯|聖克里斯多福及尼維斯
north korea|北朝鮮|朝鲜|北韓
south korea|韓国|韩国|南韓
kuwait|クウェート|科威特
cayman islands|ケイマン諸島|开曼群岛|開曼群島
kazakhstan|カザフスタン|哈萨克斯坦|哈薩克
laos|ラオス|老挝|寮國
lebanon|レバノン|黎巴嫩
st. lucia|セントルシア|圣卢西亚|聖露西亞
liechtenstein|リヒテンシュタイン|列支敦士登|列支敦斯登
sri lanka|スリランカ|斯里兰卡|斯里蘭卡
liberia|リベリア|利比里亚|賴比瑞亞
lesotho|レソト|莱索托|賴索托
lithuania|リトアニア|立陶宛
luxembourg|ルクセンブルク|卢森堡|盧森堡
latvia|ラトビア|拉脱维亚|拉脫維亞
libya|リビア|利比亚|利比亞
morocco|モロッコ|摩洛哥
monaco|モナコ|摩纳哥|摩納哥
moldova|モルドバ|摩尔多瓦|摩爾多瓦
montenegro|モンテネグロ|黑山|蒙特內哥羅
st. martin|サン・マルタン|法属圣马丁|法屬聖馬丁
madagascar|マダガスカル|马达加斯加|馬達加斯加
marshall islands|マーシャル諸島|马绍尔群岛|馬紹爾群島
north macedonia|北マケドニア|北马其顿|北馬其頓
mali|マリ|马里|馬利
myanmar|ミャンマー|缅甸|緬甸
mongolia|モンゴル|蒙古
macao sar china|中華人民共和国マカオ特別行政区|中国澳门特别行政区|中國澳門特別行政區
northern mariana islands|北マリアナ諸島|北马里亚纳群岛|北馬利安納群島
martinique|マルティニーク|马提尼克|馬丁尼克
mauritania|モーリタニア|毛里塔尼亚|茅利塔尼亞
montserrat|モントセラト|蒙特塞拉特|蒙哲臘
malta|マルタ|马耳他|馬爾他
mauritius|モーリシャス|毛里求斯|模里西斯
maldives|モルディブ|马尔代夫|馬爾地夫
malawi|マラウイ|马拉维|馬拉威
mexico|メキシコ|墨西哥
malaysia|マレーシア|马来西亚|馬來西亞
mozambique|モザンビーク|莫桑比克|莫三比克
namibia|ナミビア|纳米比亚|納米比亞
new caledonia|ニューカレドニア|新喀里多尼亚|新喀里多尼亞
niger|ニジェール|尼日尔|尼日
norfolk island|ノーフォーク島|诺福克岛|諾福克島
nigeria|ナイジェリア|尼日利亚|奈及利亞
nicaragua|ニカラグア|尼加拉瓜
netherlands|オランダ|荷兰|荷蘭
norway|ノルウェー|挪威
nepal|ネパール|尼泊尔|尼泊爾
nauru|ナウル|瑙鲁|諾魯
niue|ニウエ|纽埃|紐埃島
new zealand|ニュージーランド|新西兰|紐西蘭
oman|オマーン|阿曼
panama|パナマ|巴拿马|巴拿馬
peru|ペルー|秘鲁|秘魯
french polynesia|仏領ポリネシア|法属波利尼西亚|法屬玻里尼西亞
papua new guinea|パプアニューギニア|巴布亚新几内亚|巴布亞紐幾內亞
philippines|フィリピン|菲律宾|菲律賓
pakistan|パキスタン|巴基斯坦
poland|ポーランド|波兰|波蘭
st. pierre & miquelon|サンピエール島・ミクロン島|圣皮埃尔和密克隆群岛|聖皮埃與密克隆群島
pitcairn islands|ピトケアン諸島|皮特凯恩群岛|皮特肯群島
puerto rico|プエルトリコ|波多黎各
palestinian territories|パレスチナ自治区|巴勒斯坦领土|巴勒斯坦自治區
portugal|ポルトガル|葡萄牙
palau|パラオ|帕劳|帛琉
paraguay|パラグアイ|巴拉圭
qatar|カタール|卡塔尔|卡達
réunion|レユニオン|留尼汪|留尼旺
romania|ルーマニア|罗马尼亚|羅馬尼亞
serbia|セルビア|塞尔维亚|塞爾維亞
russia|ロシア|俄罗斯|俄羅斯
rwanda|ルワンダ|卢旺达|盧安達
saudi arabia|サウジアラビア|沙特阿拉伯|沙烏地阿拉伯
solomon islands|ソロモン諸島|所罗门群岛|索羅門群島
seychelles|セーシェル|塞舌尔|塞席爾
sudan|スーダン|苏丹|蘇丹
sweden|スウェーデン|瑞典
singapore|シンガポール|新加坡
st. helena|セントヘレナ|圣赫勒拿|聖赫勒拿島
slovenia|スロベニア|斯洛文尼亚|斯洛維尼亞
svalbard & jan mayen|スバールバル諸島・ヤンマイエン島|斯瓦尔巴和扬马延|挪威屬斯瓦巴及尖棉
slovakia|スロバキア|斯洛伐克
sierra leone|シエラレオネ|塞拉利昂|獅子山
san marino|サンマリノ|圣马力诺|聖馬利諾
senegal|セネガル|塞内加尔|塞內加爾
somalia|ソマリア|索马里|索馬利亞
suriname|スリナム|苏里南|蘇利南
south sudan|南スーダン|南苏丹|南蘇丹
são tomé & príncipe|サントメ・プリンシペ|圣多美和普林西比|聖多美普林西比
el salvador|エルサルバドル|萨尔瓦多|薩爾瓦多
sint maarten|シント・マールテン|荷属圣马丁|荷屬聖馬丁
syria|シリア|叙利亚|敘利亞
eswatini|エスワティニ|斯威士兰|史瓦帝尼
turks & caicos islands|タークス・カイコス諸島|特克斯和凯科斯群岛|土克斯及開科斯群島
chad|チャド|乍得|查德
french southern territories|仏領極南諸島|法属南部领地|法屬南部屬地
togo|トーゴ|多哥
thailand|タイ|泰国|泰國
tajikistan|タジキスタン|塔吉克斯坦|塔吉克
tokelau|トケラウ|托克劳|托克勞群島
timor-leste|東ティモール|东帝汶|東帝汶
turkmenistan|トルクメニスタン|土库曼斯坦|土庫曼
tunisia|チュニジア|突尼斯|突尼西亞
tonga|トンガ|汤加|東加
türkiye|トルコ|土耳其
trinidad & tobago|トリニダード・トバゴ|特立尼达和多巴哥|千里達及托巴哥
tuvalu|ツバル|图瓦卢|吐瓦魯
taiwan|台湾|台灣
tanzania|タンザニア|坦桑尼亚|坦尚尼亞
ukraine|ウクライナ|乌克兰|烏克蘭
uganda|ウガンダ|乌干达|烏干達
united states|アメリカ合衆国|美国|美國
uruguay|ウルグアイ|乌拉圭|烏拉圭
uzbekistan|ウズベキスタン|乌兹别克斯坦|烏茲別克
vatican city|バチカン市国|梵蒂冈|梵蒂岡
st. vincent & grenadines|セントビンセント及びグレナディーン諸島|圣文森特和格林纳丁斯|聖文森及格瑞那丁
venezuela|ベネズエラ|委内瑞拉|委內瑞拉
british virgin islands|英領ヴァージン諸島|英属维尔京群岛|英屬維京群島
u.s. virgin islands|米領ヴァージン諸島|美属维尔京群岛|美屬維京群島
vietnam|ベトナム|越南
vanuatu|バヌアツ|瓦努阿图|萬那杜
wallis & futuna|ウォリス・フツナ|瓦利斯和富图纳|瓦利斯群島和富圖那群島
samoa|サモア|萨摩亚|薩摩亞
kosovo|コソボ|科索沃
yemen|イエメン|也门|葉門
mayotte|マヨット|马约特|馬約特島
south africa|南アフリカ|南非
zambia|ザンビア|赞比亚|尚比亞
zimbabwe|ジンバブエ|津巴布韦|辛巴威
st barthelemy|サン・バルテルミー|圣巴泰勒米岛|聖巴托洛繆島
noronha|ノローニャ|洛罗尼亚|諾倫哈
coral harbour|アティコカン|阿蒂科肯
st johns|セントジョンズ|圣约翰斯|聖約翰
curacao|キュラソー|库拉索|庫拉索
asmera|アスマラ|阿斯马拉|阿斯瑪拉
godthab|ヌーク|努克
scoresbysund|イトコルトルミット|斯科列斯比桑德|伊托科爾托米特
kolkata|コルカタ|加尔各答|加爾各答
st kitts|セントクリストファー|圣基茨|聖基茨
st lucia|セントルシア|圣卢西亚|聖露西亞
yangon|ヤンゴン|仰光
macau|マカオ|澳门|澳門
ciudad juarez|シウダー・フアレス|华雷斯城|華雷斯
bahia banderas|バイアバンデラ|巴伊亚班德拉斯|巴伊亞班德拉斯
merida|メリダ|梅里达|梅里達
cancun|カンクン|坎昆
kathmandu|カトマンズ|加德满都|加德滿都
asuncion|アスンシオン|亚松森|亞松森
sao tome|サントメ|圣多美|聖多美
lower princes|ローワー・プリンセズ・クウォーター|下太子区|下太子區
kyiv|キーウ|基辅|基輔
st vincent|セントビンセント|圣文森特|聖文森
st thomas|セントトーマス|圣托马斯|聖托馬斯
ho chi minh city|ホーチミン|胡志明市
honolulu|ホノルル|檀香山
dubai|ドバイ|迪拜|杜拜
kabul|カブール|喀布尔|喀布爾
antigua|アンティグア|安提瓜|安地卡
tirane|ティラナ|地拉那
yerevan|エレバン|埃里温|葉里溫
luanda|ルアンダ|罗安达|羅安達
mendoza|メンドーサ|门多萨|門多薩
catamarca|カタマルカ|卡塔马卡|卡塔馬卡
jujuy|フフイ|胡胡伊
cordoba|コルドバ|科尔多瓦|哥多華
buenos aires|ブエノスアイレス|布宜诺斯艾利斯|布宜諾斯艾利斯
vienna|ウィーン|维也纳|維也納
perth|パース|珀斯|伯斯
eucla|ユークラ|尤克拉
darwin|ダーウィン|达尔文|達爾文
adelaide|アデレード|阿德莱德|阿得雷德
broken hill|ブロークンヒル|布罗肯希尔|布羅肯希爾
melbourne|メルボルン|墨尔本|墨爾本
hobart|ホバート|霍巴特|荷巴特
lindeman|リンデマン|林德曼
sydney|シドニー|悉尼|雪梨
brisbane|ブリスベン|布里斯班|布利斯班
lord howe|ロードハウ|豪勋爵岛|豪勳爵島
mariehamn|マリエハムン|玛丽港|瑪麗港
baku|バクー|巴库|巴庫
sarajevo|サラエボ|萨拉热窝|塞拉耶佛
dhaka|ダッカ|达卡|達卡
brussels|ブリュッセル|布鲁塞尔|布魯塞爾
ouagadougou|ワガドゥグー|瓦加杜古
sofia|ソフィア|索非亚|索菲亞
bujumbura|ブジュンブラ|布琼布拉|布松布拉
porto-novo|ポルトノボ|波多诺伏|波多諾佛
la paz|ラパス|拉巴斯
kralendijk|クラレンダイク|克拉伦代克|克拉倫代克
eirunepe|エイルネペ|依伦尼贝|艾魯內佩
rio branco|リオブランコ|里奥布郎库|里約布蘭
porto velho|ポルトベーリョ|波多韦柳|維留港
boa vista|ボアビスタ|博阿维斯塔|保維斯塔
manaus|マナウス|马瑙斯|瑪瑙斯
cuiaba|クイアバ|库亚巴|古雅巴
santarem|サンタレム|圣塔伦|聖塔倫
campo grande|カンポグランデ|大坎普|格蘭場
belem|ベレン|贝伦|貝倫
araguaina|アラグァイナ|阿拉瓜伊纳|阿拉圭那
sao paulo|サンパウロ|圣保罗|聖保羅
bahia|バイーア|巴伊亚|巴伊阿
fortaleza|フォルタレザ|福塔雷萨|福塔力莎
maceio|マセイオ|马塞约|馬瑟歐
recife|レシフェ|累西腓|雷西非
nassau|ナッソー|拿骚|拿索
thimphu|ティンプー|廷布
gaborone|ハボローネ|哈博罗内|嘉柏隆里
minsk|ミンスク|明斯克
dawson|ドーソン|道森
whitehorse|ホワイトホース|怀特霍斯|懷特霍斯
inuvik|イヌヴィク|伊努维克|伊奴維克
vancouver|バンクーバー|温哥华|溫哥華
fort nelson|フォートネルソン|纳尔逊堡|納爾遜堡
dawson creek|ドーソンクリーク|道森克里克
creston|クレストン|克雷斯顿|克雷斯頓
edmonton|エドモントン|埃德蒙顿|艾德蒙吞
swift current|スウィフトカレント|斯威夫特卡伦特|斯威夫特卡倫特
cambridge bay|ケンブリッジベイ|剑桥湾|劍橋灣
regina|レジャイナ|里贾纳|里賈納
winnipeg|ウィニペグ|温尼伯|溫尼伯
resolute|レゾリュート|雷索卢特|羅斯魯特
rankin inlet|ランキンインレット|兰今湾|蘭今灣
toronto|トロント|多伦多|多倫多
iqaluit|イカルイット|伊魁特
moncton|モンクトン|蒙克顿|蒙克頓
halifax|ハリファクス|哈利法克斯|哈里法克斯
goose bay|グースベイ|古斯湾|鵝灣
glace bay|グレースベイ|格莱斯贝|格雷斯貝
blanc-sablon|ブラン・サブロン|布兰克萨布隆|白朗薩布隆
kinshasa|キンシャサ|金沙萨|金夏沙
lubumbashi|ルブンバシ|卢本巴希|盧本巴希
bangui|バンギ|班吉
brazzaville|ブラザビル|布拉柴维尔|布拉柴維爾
zurich|チューリッヒ|苏黎世|蘇黎世
abidjan|アビジャン|阿比让|阿比讓
punta arenas|プンタアレナス|蓬塔阿雷纳斯|蓬塔阿雷納斯
santiago|サンチアゴ|圣地亚哥|聖地牙哥
douala|ドゥアラ|杜阿拉
urumqi|ウルムチ|乌鲁木齐|烏魯木齊
shanghai|上海
bogota|ボゴタ|波哥大
havana|ハバナ|哈瓦那
nicosia|ニコシア|尼科西亚|尼古西亞
famagusta|ファマグスタ|法马古斯塔|法馬古斯塔
prague|プラハ|布拉格
busingen|ビュージンゲン|布辛根
berlin|ベルリン|柏林
copenhagen|コペンハーゲン|哥本哈根
santo domingo|サントドミンゴ|圣多明各|聖多明哥
algiers|アルジェ|阿尔及尔|阿爾及爾
guayaquil|グアヤキル|瓜亚基尔|瓜亞基爾
tallinn|タリン|塔林
cairo|カイロ|开罗|開羅
el aaiun|アイウン|阿尤恩
canary|カナリア|加那利|加納利
ceuta|セウタ|休达|休達
madrid|マドリード|马德里|馬德里
addis ababa|アジスアベバ|亚的斯亚贝巴|阿迪斯阿貝巴
helsinki|ヘルシンキ|赫尔辛基|赫爾辛基
paris|パリ|巴黎
libreville|リーブルヴィル|利伯维尔|自由市
london|ロンドン|伦敦|倫敦
tbilisi|トビリシ|第比利斯
cayenne|カイエンヌ|卡宴|開雲
accra|アクラ|阿克拉
thule|チューレ|图勒|杜里
danmarkshavn|デンマークシャウン|丹马沙文|丹馬沙文
banjul|バンジュール|班珠尔|班竹
conakry|コナクリ|科纳克里|柯那克里
malabo|マラボ|马拉博|馬拉博
athens|アテネ|雅典
bissau|ビサウ|比绍|比紹
hong kong|香港
tegucigalpa|テグシガルパ|特古西加尔巴|德古斯加巴
zagreb|ザグレブ|萨格勒布|札格瑞布
port-au-prince|ポルトープランス|太子港
budapest|ブダペスト|布达佩斯|布達佩斯
jakarta|ジャカルタ|雅加达|雅加達
pontianak|ポンティアナック|坤甸
makassar|マカッサル|望加锡|馬卡沙爾
jayapura|ジャヤプラ|查亚普拉|加亞布拉
dublin|ダブリン|都柏林
jerusalem|エルサレム|耶路撒冷
baghdad|バグダッド|巴格达|巴格達
tehran|テヘラン|德黑兰|德黑蘭
reykjavik|レイキャビク|雷克雅未克|雷克雅維克
rome|ローマ|罗马|羅馬
amman|アンマン|安曼
tokyo|東京|东京
nairobi|ナイロビ|内罗毕|奈洛比
bishkek|ビシュケク|比什凯克|比什凱克
phnom penh|プノンペン|金边|金邊
pyongyang|平壌|平壤
seoul|ソウル|首尔|首爾
cayman|ケイマン|开曼|開曼群島
aqtau|アクタウ|阿克套
oral|オラル|乌拉尔|烏拉爾
atyrau|アティラウ|阿特劳|阿特勞
aqtobe|アクトベ|阿克托别|阿克托比
qostanay|コスタナイ|库斯塔奈|庫斯塔奈
qyzylorda|クズロルダ|克孜洛尔达|克孜勒奧爾達
almaty|アルマトイ|阿拉木图|阿拉木圖
vientiane|ビエンチャン|万象|永珍
beirut|ベイルート|贝鲁特|貝魯特
vaduz|ファドゥーツ|瓦杜兹|瓦都茲
colombo|コロンボ|科伦坡|可倫坡
monrovia|モンロビア|蒙罗维亚|蒙羅維亞
maseru|マセル|马塞卢|馬賽魯
vilnius|ヴィリニュス|维尔纽斯|維爾紐斯
riga|リガ|里加
tripoli|トリポリ|的黎波里
casablanca|カサブランカ|卡萨布兰卡|卡薩布蘭卡
chisinau|キシナウ|基希讷乌|基西紐
podgorica|ポドゴリツァ|波德戈里察|波多里察
marigot|マリゴ|马里戈特|馬里戈特
skopje|スコピエ|斯科普里|史高比耶
bamako|バマコ|巴马科|巴馬科
hovd|ホブド|科布多
ulaanbaatar|ウランバートル|乌兰巴托|烏蘭巴托
nouakchott|ヌアクショット|努瓦克肖特|諾克少
blantyre|ブランタイヤ|布兰太尔|布蘭太爾
tijuana|ティフアナ|蒂华纳|提華納
hermosillo|エルモシヨ|埃莫西约|埃莫西約
mazatlan|マサトラン|马萨特兰|馬薩特蘭
chihuahua|チワワ|奇瓦瓦|奇華華
ojinaga|オヒナガ|奥希纳加|奧希納加
monterrey|モンテレイ|蒙特雷|蒙特瑞
mexico city|メキシコシティー|墨西哥城|墨西哥市
matamoros|マタモロス|马塔莫罗斯|馬塔莫羅斯
kuala lumpur|クアラルンプール|吉隆坡
kuching|クチン|古晋|古晉
maputo|マプト|马普托|馬普托
windhoek|ウィントフック|温得和克|溫得和克
niamey|ニアメ|尼亚美|尼亞美
lagos|ラゴス|拉各斯|拉哥斯
managua|マナグア|马那瓜|馬拿瓜
amsterdam|アムステルダム|阿姆斯特丹
oslo|オスロ|奥斯陆|奧斯陸
auckland|オークランド|奥克兰|奧克蘭
muscat|マスカット|马斯喀特|馬斯開特
lima|リマ|利马|利馬
tahiti|タヒチ|塔希提|大溪地
port moresby|ポートモレスビー|莫尔兹比港|莫士比港
manila|マニラ|马尼拉|馬尼拉
karachi|カラチ|卡拉奇|喀拉蚩
warsaw|ワルシャワ|华沙|華沙
miquelon|ミクロン島|密克隆|密啟崙
gaza|ガザ|加沙|加薩
hebron|ヘブロン|希伯伦|赫布隆
lisbon|リスボン|里斯本
bucharest|ブカレスト|布加勒斯特
belgrade|ベオグラード|贝尔格莱德|貝爾格勒
kaliningrad|カリーニングラード|加里宁格勒|加里寧格勒
moscow|モスクワ|莫斯科
volgograd|ボルゴグラード|伏尔加格勒|伏爾加格勒
saratov|サラトフ|萨拉托夫|薩拉托夫
astrakhan|アストラハン|阿斯特拉罕
ulyanovsk|ウリヤノフスク|乌里扬诺夫斯克|烏里揚諾夫斯克
kirov|キーロフ|基洛夫
samara|サマラ|萨马拉|沙馬拉
yekaterinburg|エカテリンブルグ|叶卡捷琳堡|葉卡捷林堡
omsk|オムスク|鄂木斯克
novosibirsk|ノヴォシビルスク|新西伯利亚|新西伯利亞
barnaul|バルナウル|巴尔瑙尔|巴爾瑙爾
tomsk|トムスク|托木斯克
novokuznetsk|ノヴォクズネツク|新库兹涅茨克|新庫茲涅茨克
krasnoyarsk|クラスノヤルスク|克拉斯诺亚尔斯克|克拉斯諾亞爾斯克
irkutsk|イルクーツク|伊尔库茨克|伊爾庫次克
chita|チタ|赤塔
yakutsk|ヤクーツク|雅库茨克|雅庫次克
vladivostok|ウラジオストク|符拉迪沃斯托克|海參崴
khandyga|ハンドゥイガ|汉德加|堪地加
sakhalin|サハリン|萨哈林|庫頁島
ust-nera|ウスチネラ|乌斯内拉|烏斯內拉
magadan|マガダン|马加丹|馬加丹
srednekolymsk|スレドネコリムスク|中科雷姆斯克
kamchatka|カムチャッカ|堪察加
anadyr|アナディリ|阿纳德尔|阿那底
kigali|キガリ|基加利
riyadh|リヤド|利雅得|利雅德
khartoum|ハルツーム|喀土穆
stockholm|ストックホルム|斯德哥尔摩|斯德哥爾摩
ljubljana|リュブリャナ|卢布尔雅那|盧比安納
longyearbyen|ロングイェールビーン|朗伊尔城|隆意耳拜恩
bratislava|ブラチスラバ|布拉迪斯拉发|布拉提斯拉瓦
freetown|フリータウン|弗里敦|自由城
dakar|ダカール|达喀尔|達喀爾
mogadishu|モガディシオ|摩加迪沙|摩加迪休
paramaribo|パラマリボ|帕拉马里博|巴拉馬利波
juba|ジュバ|朱巴
damascus|ダマスカス|大马士革|大馬士革
mbabane|ムババーネ|姆巴巴纳|墨巴本
grand turk|グランドターク|大特克|大特克島
ndjamena|ンジャメナ|恩贾梅纳|恩賈梅納
lome|ロメ|洛美
bangkok|バンコク|曼谷
dushanbe|ドゥシャンベ|杜尚别|杜桑貝
dili|ディリ|帝力
ashgabat|アシガバード|阿什哈巴德|阿什哈巴特
tunis|チュニス|突尼斯
istanbul|イスタンブール|伊斯坦布尔|伊斯坦堡
port of spain|ポートオブスペイン|西班牙港
taipei|台北
dar es salaam|ダルエスサラーム|达累斯萨拉姆|沙蘭港
simferopol|シンフェロポリ|辛菲罗波尔|辛非洛浦
kampala|カンパラ|坎帕拉
adak|アダック|埃达克|艾達克
nome|ノーム|诺姆|諾姆
anchorage|アンカレッジ|安克雷奇|安克拉治
yakutat|ヤクタット|亚库塔特|雅庫塔
sitka|シトカ|锡特卡|錫特卡
juneau|ジュノー|朱诺|朱諾
metlakatla|メトラカトラ|梅特拉卡特拉
los angeles|ロサンゼルス|洛杉矶|洛杉磯
boise|ボイシ|博伊西|波夕
phoenix|フェニックス|凤凰城|鳳凰城
denver|デンバー|丹佛
chicago|シカゴ|芝加哥
menominee|メノミニー|梅诺米尼|美諾米尼
louisville|ルイビル|路易斯维尔|路易斯維爾
detroit|デトロイト|底特律
new york|ニューヨーク|纽约|紐約
montevideo|モンテビデオ|蒙得维的亚|蒙特維多
samarkand|サマルカンド|撒马尔罕|撒馬爾罕
tashkent|タシケント|塔什干
vatican|バチカン|梵蒂冈|梵蒂岡
caracas|カラカス|加拉加斯|卡拉卡斯
tortola|トルトーラ|托尔托拉|托爾托拉
aden|アデン|亚丁|亞丁
johannesburg|ヨハネスブルグ|约翰内斯堡|約翰尼斯堡
lusaka|ルサカ|卢萨卡|路沙卡
harare|ハラレ|哈拉雷
"""
