"""Names in scripts without capitals: by titles, surnames, endings of places, and the syllables that foreign names are spelled with."""

from __future__ import annotations

import re

from harness.evidence.common_words import common
from harness.evidence.gazetteer import given_names, han_names, katakana_words
from harness.evidence.persian_hindi_names import hindi_names, persian_names
from harness.evidence.traditional import simplified

_Name = tuple[int, int, str]

_KO_TITLES = "(?<=\\s)위원(?!회|장)|후보|당선인|당선자|내정자|지명자|해설위원|대통령|총리|장관|의원|대표|대변인|위원장|사령관|씨|교수|국장|차관|대사|회장|사장|기자|의장|총장|원장|실장|시장|지사|감독|선수|여사|검사|판사|대법관|재판관|재판장|변호사|총재|서기장|주석|국왕|왕세자|대위|중위|소위|대령|중령|소령|장군|상사|병장|투수|타자|포수|내야수|외야수|공격수|수비수|골키퍼|미드필더|코치|구단주|배우|가수|작가|시인|화백|목사|신부|스님|추기경|군수|구청장|도지사|청장|처장|이사장|이사|본부장|팀장|과장|부장|소장|센터장|계장|주임|주무관|사무관|서기관|이장|면장|동장|읍장|교장|교사|선장|기관사|서장|경감|경위|경정|총경|역장|점장|학예사|사서|조합장|어촌계장|연구원|연구위원|박사|앵커|아나운서|PD|피디|셰프|작곡가|피고인|피의자|용의자|군|양"
_KO_TITLED = re.compile(rf"(?<![가-힣])([가-힣]{{2,6}})(?=\s?(?:전\s|현\s|부)?(?:{_KO_TITLES})(?![가-힣]{{3}}))")
_KO_NOT_NAMED = re.compile(
    r"(?:현직|전직|신임|국방|외무|외교|내무|법무|재무|당시|해당|양국|임시|군사|정치|최고|부총|통일|경제|보건|교육|환경|문화|노동|국가|정부|여당|야당|검찰|경찰|한국인|현지|수석|공동|명예|총|부|차기|군|전임|미국|각국|국제|선거|비상|대책|조사|인권|중앙|지역|사령|노조|회사|야권|여권|특별|상임|주요|담당|이후|이번|모든|다른)(?:[가-힣]{0,2})?|[가-힣]+(?:다고|라고|면서|으며|다며)|[가-힣]+(?:부|청|처|원|국|위원회|사령부|의|은|는|이|가|을|를|에|로|도|과|와|한|된|던|인|할|장관|대통령|총리)"
)
_KO_OFFICE = re.compile(
    r"(?:현직|전직|신임|국방|외무|외교|내무|법무|재무|당시|해당|양국|임시|군사|정치|최고|부총|통일|경제|보건|교육|환경|문화|노동|국가|정부|여당|야당|검찰|경찰|한국인|현지|수석|공동|명예|총|부|차기|군|전임|미국|각국|국제|선거|비상|대책|조사|인권|중앙|지역|사령|노조|회사|야권|여권|특별|상임|주요|담당|이후|이번|모든|다른)(?:[가-힣]{0,2})?|[가-힣]+(?:부|청|처|국|위원회|사령부)"
)
_KO_SURNAME = "김이박최정강조윤장임한오서신권황안송류전홍고문양손배백허유남심노하곽성차주우구민진지엄채원천방공현함변염"
_KO_PERSON = re.compile(
    rf"(?<![가-힣])([{_KO_SURNAME}][가-힣]{{2}})(?=(?:은|는|이|가|을|를|에게|의|과|와|도|씨|측|\s?(?:{_KO_TITLES})|\s[가-힣]{{2,4}}(?:{_KO_TITLES})[가-힣]?)?(?![가-힣]))",
)
# Who is called by the surname alone: 최모씨, 윤모 군.
_KO_SURNAMED = re.compile(
    rf"(?<![가-힣])([{_KO_SURNAME}]모)(?=\s?(?:\([^()\n]{{1,8}}\)\s?)?(?:씨|군|양|경감|경위|교수|판사|검사|대표|의원)(?![가-힣]{{4}}))"
)
# A noun of two syllables, of which the first is a surname as well, with the particle for “too”: 주민도.
_KO_ALSO = re.compile(
    "(?:주민|주인|주차|정부|정책|정당|정치|조사|조합|장관|장비|전문|전력|전국|고객|고교|문제|문화|손님|손실|이용|이번|이유|이후|이날|한국|한편|유족|유가|임원|임금|노조|노인|남성|심사|하루|성인|성과|차량|차이|구청|구간|민간|민원|지역|지원|지금|지방|진행|채용|채권|원장|원인|방송|방문|공장|공사|공원|현장|현지|현재|변화|강사|강도|최근|최고|박사|서울|서류|오늘|오후|오전|신문|신고|신용|권리|안전|안내|양국|양측|배우|백신|허가|허용|허위|백성|남편|심장|홍수|송금|황금|전화|전체|문서|배경|유럽|임시|윤리|장소|장애)도"
)
_KO_PLACE = re.compile(
    r"(?<![가-힣])([가-힣]{2,6}(?:시|주|군|섬|강|산|공항|해운|건설|전자|중공업|제약|증권|화학|물산|식품|바이오|그룹|대학교|대학|신문|통신|방송|일보|항구|연구소|연구원|박물관|미술관|도서관|재단|병원|은행|에너지|조선소|초등학교|중학교|고등학교|소방서|경찰서|극장|항|역)|[가-힣]{2,5}도(?=에서|에|의|로|은|는|을|를|와)|(?:강원|경기|제주|황해|자강|양강|(?:충청|전라|경상|평안|함경)[남북]?)도|[가-힣]{2,6}(?=\s(?:(?:지역|지방|전선|국제공항|마을|광역시|공항)(?![가-힣]{2})|[주시](?![가-힣])|[주시](?:에서|에|의|는|가|를|와|로|도)(?![가-힣]))))(?=에서|에|의|로|으로|은|는|이|가|을|를|와|과|\s|$|,|\.)"
)
_KO_NOT_PLACE = re.compile(
    r"[가-힣]+(?:다고|라고|다며|라며|지만|면서|데도|음에도|어도|아도|라도|지도|기도|서도|고도|만도|까지도|조차도)|(?:일부|이번|해당|접경|점령|모든|다른|각|여러|국경|분쟁|수도|북부|남부|동부|서부|중부|전투|군사|(?:만족|인지|지지|완성|중요|신뢰|난이|기여|정확|선호|관심|참여|충성|민감|위험|투명|집중|숙련|친밀|이해|몰입|인구밀|의존|활용|고속|지하철|난이|해상|선명|자유|순위|별)도|정도|속도|제도|태도|온도|강도|빈도|시도|주도|보도|지도|의도|또|다시|즉시|임시|역시|당시|잠시|표시|지시|도시|대도시|도시|공주|매주|다음|지난|최소|우주|자주|북한군|한국군|미군|적군|아군|국군|장군|해군|공군|육군|러시아군|우크라이나군|연합군|정부군|반군|계엄군|북한|가속도|선도|인도|년도|수도|계산|생산|예산|재산|유산|자산|부산물|확산|항공|대항|저항|반항|사항|지역|구역|영역|무역|내역|전역|노동|용역|병역|건강|최강|비중|양강|이상|가정)\S*"
)
# Syllables of foreign names that words of Korean's own hardly use; and the loanwords that do use them.
_KO_FOREIGN = frozenset(
    "크스트르즈프브드츠흐쿠투푸키티피카타파코토포케테페젤렌벨블랸슈쉬셰줄샤체쵸왈렉빅틴핀린핸랜닉릭맥맨슨톤튼턴퍼클글플킨콜칼켈켄팔펜폴필핑헬홀홉훅잭젠존줄쥘탄텔톰튀뮌뮐바베보비부다데도디마메모미레로루리나네노니누라사세소시아에오우이야예요유자조주차하헤호후히가게고구기"
)
_KO_MARKED = frozenset(
    "첼챔쾰뢰괴킴엔웬옌뤼퀴샹셴헨켈크스트르즈프브츠흐쿠투푸키티피카타파코토포케테페젤렌벨블랸슈쉬셰샤왈렉틴핀랜닉릭맥슨튼턴퍼클글플킨콜칼켈켄펜폴핑헬잭젠쥘텔톰튀뮌뮐"
)
_KO_LOAN = re.compile(
    r"(?:드론|미사일|탱크|킬로|미터|센티|밀리|퍼센트|프로|달러|유로|파운드|루블|텔레그램|트위터|페이스북|유튜브|인터넷|뉴스|비디오|테러|프로그램|프로젝트|시스템|센터|서비스|스포츠|컴퓨터|스마트폰|메시지|트럭|버스|택시|헬기|헬리콥터|로켓|레이더|캠페인|브리핑|인터뷰|리더|스파이|코로나|바이러스|백신|에너지|가스|플랫폼|데이터|카메라|아파트|호텔|콘서트|팀|리그|시리즈|스캔들|마스크|컨테이너|파이프|케이블|포인트|크리스마스|스트레스|타워|파트너|마트|카드|코드|티켓|포탄|포로|파병|파견|투입|투항|투표|투자|토론|통신|특수|특별|특히|크게|큰|타격|파괴|파악|포함|포기|포위|키우|피해|피란|트렁크|블록|스크린|그룹|클럽|파일|테스트|체포|체결|코스|스타|드라마|팬|프랑스어|테이블|테이프|오토바이|라디오|파티|피자|커피|콘텐츠|온라인|오프라인|카페|스튜디오|쿠데타)"
)
_KO_WORD = re.compile(r"(?<![가-힣])[가-힣]{2,10}")
# Behind a verb: not, could not.
_KO_DENIED = re.compile(r"\s(?:못|않|말|아니)")
_KO_PARTICLE = re.compile(
    r"(?:에서는|에서도|에서|에게|으로|에는|에도|에|로|의|은|는|이|가|을|를|와|과|도|까지|부터|보다|라고|이라고|이며|만|군|측|시|주|인)$"
)

_JA_KATAKANA = re.compile(r"[ァ-ヴー][ァ-ヴー・＝]+(?:・[ァ-ヴー]+)*")
_JA_LOAN = katakana_words.WORDS
_JA_TITLED = re.compile(
    r"([一-鿿々]{1,4}|[一-鿿]{1,3}[ぁ-ん]{1,3}(?<!から)(?<!まで)(?<!より)(?<!など)(?<!への)(?<!では)(?<!には)(?<!とは)(?<![はがをにでとのもへや]))(?=(?:元|前)?(?:大統領|首相|外相|防衛相|財務相|官房長官|長官|大臣|知事|市長|議員|氏|さん|容疑者|被告|教授|社長|会長|選手|監督|将軍|大佐|報道官|弁護士|記者|医師|検事|裁判長|警部|投手|俳優|歌手|作家|代表|幹事長|党首|総裁|理事長|学長|校長|部長|課長|書記長|主席|総書記|委員長|議長|座長|室長|係長|局長|次長|院長|署長|所長|町長|村長|区長|園長|館長|駅長|船長|機長|店長|隊長|会頭|頭取|専務|常務|主任|教諭|博士|准教授|講師|研究員|棋士|力士|住職|巡査))"
)
_JA_NOT_NAMED = re.compile(
    r"(?:外務|防衛|財務|国務|国防|副|元|前|現|各|両|同|新|官房|内務|法務|経済|厚生|文部|環境|農林|総務|事務|運輸|産業|総|容疑|女性|男性|与党|野党|衆院|参院|国会|次期|歴代|米|露|中国|日本|韓国|名誉|共同)$"
)

# What verbs and adjectives before a noun end in: 反対する議員, 新しい市長.
_JA_VERB = re.compile(
    "[一-鿿](?:(?:する|した|して|しない|される|された|ない|の|い|た|る|く|な|んだ|った|っている|ている)|[わらさかまばたなが]?[れせ](?:る|た|て|ていた|ている))$"
)
# Behind these words and a colon stands who it is.
_JA_LABELLED = re.compile(
    r"(?:担当者?|責任者|代表者?|氏名|連絡先|講師|司会|著者|筆者|撮影|取材)\s?[:：]\s?([一-鿿々]{2,4})(?=[^一-鿿々]|$)"
)
_JA_PLACE = re.compile(
    r"(?<![一-鿿々ヶケ])([一-鿿々]{1,4}[ヶケ]?[一-鿿々]{0,3}(?:市役所|区役所|町役場|村役場|市議会|県議会|県警|府警|道警|県庁|市|町|村|区|県|郡|島|川|山|湖|港|駅|橋|空港|病院|大学|高校|小学校|中学校|神社|寺|温泉|公園|銀行|新聞|電力|高速|鉄道|消防署|警察署|研究所|博物館|美術館|図書館|裁判所|製作所|製薬|建設|造船|重工|酒造|証券|商店|財団|劇場|動物園|水族館|競技場))(?![一-鿿々])"
)
# Regions, which no word behind them tells.
_JA_REGION = re.compile(r"(?<![一-鿿々])(?:北海道|東北|関東|北陸|東海|近畿|関西|四国|九州|本州)(?![一-鿿々])")
_JA_NOT_PLACE = re.compile(
    r"(?:県立|国立|市立|最高|家庭|簡易|高等|中央|付属|附属|研究|大手|同|両|各|全|他|某|本|当|農|漁|山|隣|区|無人|離|半|諸|列|群|本|登|鉱|火|雪|河|小|大|入|出|寄|空|母|軍|鉄|歩道|陸|市民|市立|県立|国立|私立|公立|総合|大学|救急|中央|地方|国定|自然|都市|地|学|校|選挙|都道府|市区|市町|政令市|電|私|高速|地下)+"
    r"(?:市|町|村|区|県|郡|島|川|山|湖|港|駅|橋|空港|病院|大学|高校|小学校|中学校|神社|寺|温泉|公園|銀行|新聞|電力|鉄道|消防署|警察署|研究所|博物館|美術館|図書館|裁判所|製作所|製薬|建設|造船|重工|酒造|証券|商店|財団|劇場|動物園|水族館|競技場)$"
)

_ZH_SURNAMES = "赵钱孙李周吴郑王冯陈褚卫蒋沈韩杨朱秦尤许何吕施张孔曹严华金魏陶姜戚谢邹喻柏水窦章云苏潘葛奚范彭郎鲁韦昌马苗凤花方俞任袁柳鲍史唐费廉岑薛雷贺倪汤滕殷罗毕郝邬安常乐于时傅皮卞齐康伍余元卜顾孟平黄和穆萧尹姚邵湛汪祁毛禹狄米贝明臧计伏成戴谈宋茅庞熊纪舒屈项祝董梁杜阮蓝闵席季麻强贾路娄危江童颜郭梅盛林刁钟徐邱骆高夏蔡田樊胡凌霍虞万支柯管卢莫经房裘缪干解应宗丁宣邓单杭洪包诸左石崔吉龚程邢裴陆荣翁荀羊惠甄曲封储靳段焦巴侯班秋仲伊宫宁仇栾暴甘厉祖武符刘景詹龙叶幸司黎溥印白蒲邰从索咸籍赖卓蔺屠蒙池乔阴胥苍闻党翟谭贡劳姬申扶堵冉宰雍桑桂牛寿通边扈燕冀尚农温别庄晏柴瞿阎连茹习艾容向古易戈廖庾终步都耿满弘匡国文寇广禄阙东欧利蔚越夔隆师巩厍聂晁勾敖融冷訾辛阚那简饶空曾毋沙养鞠须丰巢关查红游竺权盖益桓公張劉陳楊趙黃吳許鄭謝"
_ZH_SPEAKS = "说|表示|称|指出|强调|宣布|告诉|先生|女士|主席|总统|总理|部长|认为|透露|证实|否认|承认|說|稱|宣佈|證實"
# A name begins a clause, or stands behind one of these.
_ZH_EDGE = "(?:(?<![一-鿿])|(?<=[的由和与向据]))"
_ZH_NAMED = re.compile(rf"{_ZH_EDGE}([{_ZH_SURNAMES}][一-鿿]{{1,2}}?)(?={_ZH_SPEAKS})")
_ZH_TITLED = re.compile(
    rf"(?<=处长|厅长|县长|区长|镇长|乡长|村长|里长|校长|院长|所长|科长|站长|会长|队长|主任|委员|立委|医师|医生|警员|老师|法官|程师|责人|教练|导演|居民|村民|市民|司机|学生|家属|证人|被告|作者|诗人|作家|画家|学者|渔民|农民|商人|老板|船长|店主|厂长|工人|士兵|战士|歌手|演员|选手|球员|牧师|队员|业主|乘客|游客|患者|总统|主席|总理|部长|先生|女士|记者|外长|市长|省长|书记|将军|司令|局长|教授|博士|言人|总裁|经理|律师|大使|议员)([{_ZH_SURNAMES}][一-鿿]{{1,2}}?)(?=[^一-鿿]|{_ZH_SPEAKS}|在|于|于|与|和|对|将|已|的|是|访|会|也|说|曾|因|出|前|今|昨|周|当|星)"
)
# A family's name alone: 顾先生.
_ZH_FAMILY = re.compile(rf"(?:(?<![一-鿿])|(?<=[的由和与向据被把对让叫给]))([{_ZH_SURNAMES}])(?=先生|女士|小姐|太太)")
_ZH_OFFICE = "副处长|副局长|副市长|副校长|副院长|里长|乡长|县议员|立委|理事长|总经理|执行长|委员|警员|医师|老板|驾驶|局长|市长|省长|县长|区长|镇长|村长|校长|院长|所长|部长|厅长|处长|科长|站长|会长|主任|书记|教授|博士|医生|律师|记者|主席|总理|总统|总裁|董事长|经理|发言人|大使|司令|将军|警官|法官|检察官|队长|教练|选手|球员|先生|女士|老师|同志|导演|演员|歌手|作家|院士|研究员"
_ZH_BEFORE_OFFICE = re.compile(rf"{_ZH_EDGE}([{_ZH_SURNAMES}][一-鿿]{{1,2}})(?={_ZH_OFFICE})")
# Words that begin with a surname's character and are none.
_ZH_NO_PERSON = re.compile(
    "公司|国家|国内|国外|国际|国务|方面|高度|高级|高层|常务|于是|时任|安全|和平|关于|经济|经过|经常|明确|明天|成功|成为|成员|计划|通过|通报|通知|全部|全国|全面|全球|都市|广告|能够|能源|强调|强烈|严重|严格|那么|那些|古代|石油|白宫|金融|万人|项目|车辆|农业|应该|应当|应急|应对|单位|双方|文件|文化|曾经|空军|家人|家庭|水平|水利|和其|何时|任何|任命|程序|党委|党组|教育|施工|管理|包括|查处|现任|前任|原|副|司法|司机|牛奶|平均|平台|元首|欧盟|利率|别的|温度|寿命|边境|幸存|印度|从|都"
)
_ZH_PLACE = re.compile(
    r"([一-鿿]{2,3})(?=(?<!节)省|市|县|州|区(?!域)|镇|村|岛(?!上)|地区|机场|大学|日报|晚报|电视台|通讯社)"
)
# Buildings, waters and roads that have a name of their own before the word for what they are.
_ZH_SITE = re.compile(
    r"((?:(?![的在了和与及是为到从由向至往将把被经过沿入])[一-鿿]){2})(?=宫|寺|庙|祠|教堂|湖|河(?!流)|江(?!苏|西)|桥|隧道|水库|医院|中学|小学|公园|广场|大桥|大坝|大道|大楼|水电站|核电站|化工厂|发电厂|钢铁厂|水泥厂|制药厂|车站|地铁|轻轨|高铁|大厦|小区|码头|基金会|博物馆|研究院|研究所|集团|银行|超市|路桥|证券|药业|出版社|俱乐部|消防站|派出所)"
)
_ZH_NOT_PLACE = re.compile(
    r"(?:几|家|中央|人民|国家|商业|投资|慈善|公益|社会|科学|历史|自然|地方|各大|大型|网上|足球|城|都|上|超|门|股|该|这|那|全|各|当|每|个|本|在|的|了|和|与|及|是|为|大|小|边境|占领|战|社|军|选|同|外|一些|部分|其他|国内|农|住宅|商业|特别|自治|山|灾|周边|附近|偏远|首府|省会)"
)
# What stands before a place and is none of its name.
_ZH_WENT = re.compile(
    "[被由在与與和及向对對让讓给給把将將](?=..)|前往|飞往|运往|抵达|返回|离开|来自|位于|赴|去|往|到(?=.)|从"
)
_ZH_FOREIGN = "阿埃艾爱安奥巴贝本比彼别波博布达丹德迪蒂丁多厄尔法菲费弗福夫戈哥格古哈海赫胡基吉加贾金卡凯科克肯库拉莱兰劳勒雷利莉里连林隆卢鲁伦罗洛马玛麦曼梅门蒙米莫姆穆纳娜内尼涅诺努欧帕佩皮普齐奇恰乔切日萨塞瑟沙舍圣史什施舒斯苏索塔泰坦汤特廷图托瓦万威韦维温文沃乌伍西希夏谢辛休雅亚扬耶伊尤约泽扎詹珍兹朱茨根森顿登华盛纽伯珀朗洪堡柏敦黎娃妮杰森岑"
_ZH_RUN = re.compile(rf"[{_ZH_FOREIGN}·]{{3,}}")

_AR_TITLED = re.compile(
    r"(?:(?:ال)?(?:رئيس|رئيسة|وزير|وزيرة|جنرال|متحدث|متحدثة|سيد|سيدة|عميد|عقيد|لواء|أمير|ملك|شيخ|دكتور)(?:ة)?|(?<!ال)(?:مدينة|مدينتي|بلدة|قرية|منطقة|محافظة|إقليم|ولاية|شركة|صحيفة|قناة|مطار|مستشفى))\s+((?!ال)[\u0621-\u064a]{3,})(?:\s+((?:ال)?[\u0621-\u064a]{3,}))?"
)
_AR_AL_TITLED = re.compile(
    r"(?<![\u0621-\u064a])(?:و|ل|ب)?ال(?:رئيس|وزير|وزيرة|جنرال|متحدث|متحدثة|سيد|سيدة|عميد|عقيد|لواء|أمير|ملك|شيخ|دكتور|نائب|سفير|مؤرخ|كاتبة?|شاعرة?|مخرجة?|فنانة?|ممثلة?|مصورة?|مدربة?|لاعبة?|قاضية?|محامية?|مديرة?|مرشحة?|ناشطة?|معلمة?|مزارعة?|حارسة?|مهاجمة?|مهندسة?|باحثة?|خبيرة?|محللة?|صحفية?|صحافية?|طبيبة?|مواطنة?|قائد|نقيب|رائد|ملازم|أستاذة?|بروفيسور)\s+(?:(?:ال)?[\u0621-\u064a]{3,}ي\s+)?([\u0621-\u064a]{3,})(?:\s+(ال[\u0621-\u064a]{3,}))?"
)
# Places that have a name of their own behind the word for what they are, with the article or without: مخيم النور.
_AR_SITE = re.compile(
    r"(?<![\u0621-\u064a])[وبلف]?(?:مخيم|جسر|محطة|شارع|حي|ساحة|ميدان|مستشفى|جامعة|مدرسة|مسجد|جامع|كنيسة|دير|نهر|بحيرة|جبل|وادي|جزيرة|مضيق|سجن|ميناء|مطار|معبر|سد|فندق|قاعدة|حقل|قصر|متحف|ملعب|برج|سفينة|ناقلة|كتيبة|كتائب|لواء|فوج|سرايا)\s+(ال[\u0621-\u064a]{3,})"
)
# A border crossing, which is called by a town or by who was there: معبر نصيب, معبر كرم أبو سالم.
_AR_CROSSING = re.compile(
    r"(?<![\u0621-\u064a])[وبلف]?معبر\s((?!ال|(?:حدودي|بري|بحري|رئيسي|تجاري|إنساني|جديد|مائي|آمن|في|من|إلى|على|عند|بين|قرب|آخر|واحد|ثان)(?![\u0621-\u064a]))[\u0621-\u064a]{3,}(?:\s(?:أبو|أبي|أم|بن|ابن)\s[\u0621-\u064a]{2,})?)(?![\u0621-\u064a])"
)
# What stands there and is no name: whose it is, or of what kind.
_AR_NO_SITE_LIST = "المدينة القرية البلدة الحي المنطقة العاصمة الدولة الحكومة الجيش الشرطة الأطفال الجامعة المدرسة اللاجئين النازحين الإيواء الحدود القطار القطارات المترو الوقود البنزين الحافلات الحافلة الطاقة الكهرباء المياه التوليد التحلية الضخ الإرسال النفط الغاز الحديد الخشب المشاة السيارات الرئيسي الرئيسية الثانوية الابتدائية الإعدادية الدولي الدولية الوطني الوطنية العسكري العسكرية المركزي المركزية الجديد الجديدة القديم القديمة الكبير الكبيرة الصغير الصغيرة العام العامة الشمالي الجنوبي الشرقي الغربي الشمالية الجنوبية الشرقية الغربية البحري البحرية الجوي الجوية البري البرية التجاري التجارية الصناعي الصناعية السياحي السياحية الرياضي الرياضية الحكومي الحكومية الخاص الخاصة المجاور المجاورة الرئاسي الرئاسة الحكم الشحن الركاب الاعتقال الطب العلوم الهندسة"
_AR_NO_SITE = frozenset(_AR_NO_SITE_LIST.split())
_AR_NAMES_LIST = "محمد أحمد علي حسن حسين محمود مصطفى عمر يوسف إبراهيم خالد سعيد عبدالله عبد عبدالرحمن سلمان فيصل بشار صدام ياسر طارق سامي كريم ليلى فاطمة مريم زينب نادية هدى سارة نور بوتين زيلينسكي جونسون موسى عيسى إسماعيل جمال أنور رجب طيب هنية السنوار نصر الله نصرالله الأسد السيسي بلينكن لافروف هاريس"
# Given names behind which the name of the family stands.
_AR_GIVEN_LIST = "سامر ماجد رامي وائل هاني نبيل جمال كمال عادل عماد أيمن أشرف شريف هشام حسام وليد فادي رائد ناصر منصور راشد حمد سلطان فهد بدر ثامر زيد أنس أسامة بلال حمزة صلاح صالح رضا فؤاد فاروق توفيق لطفي مجدي سمير أمير كريم نادر مراد ياسين حاتم غسان نزار مازن باسل نورا هدى سلمى دينا رانيا هبة أمل سعاد نادية سميرة منى غادة رشا ريم لينا محمد أحمد علي حسن حسين محمود مصطفى عمر يوسف إبراهيم خالد سعيد سلمان فيصل بشار ياسر طارق سامي ليلى فاطمة مريم زينب نادية هدى سارة موسى عيسى إسماعيل جمال سلمى منى رنا رانيا دينا هند سعاد خديجة عائشة آمنة حسام عماد وليد زياد رامي فادي شادي هاني ماهر ناصر منصور سالم راشد ماجد نبيل عادل أنس بلال حمزة زكريا يحيى هشام وائل باسم غسان مروان عدنان رياض سمير منير نزار فؤاد شريف أشرف تامر كمال صلاح عبدالله عبدالرحمن عبدالعزيز جورج إلياس ميشال سليم داود هارون آدم نوح بثينة سحر إيمان أماني غادة لمى نجلاء عمرو تيسير زهير نضال إياد أكرم أدهم حازم حلمي رؤوف طلال عاطف عصام عزت علاء فتحي فريد قاسم لؤي محسن مدحت منذر مهند نعيم هيثم وجيه يونس إلهام جيهان رباب رغدة روان شيماء لبنى مها ميساء نهى نوال ياسمين"
_AR_GIVEN = frozenset(_AR_GIVEN_LIST.split()) | given_names.ARABIC
# How verbs begin and what else may stand behind a given name.
_AR_NO_FAMILY = re.compile(
    "[وف]?[يتن][\u0621-\u064a]{2,4}|إلى|على|منذ|حتى|قبل|بعد|ضمن|بسبب|بحسب|وفق|وفقا|عليه|عليها|أمام|خلال|الذي|التي|أنه|أنها|إنه|إنها|لدى|مساء|صباح|اليوم|أمس|الأول|الثاني|الثالث|الرابع|الخامس|السادس|السابق|السابقة|الجديد|الحالي|الراحل|[\u0621-\u064a]{3,}(?<!ا)ت|[أا][\u0621-\u064a]{2,}(?:ته|تها|وه|وها|ه|ها|وا)|(?:وقال|وأضاف|وأكد|وأعلن|وتابع|وأوضح|أضاف|أكد|أعلن|أوضح|صرح|كتب|وصل|غادر|نفى|رفض|دعا|طالب|حذر|اعتبر|شدد|أشار|كشف)(?:ت)?"
)
_AR_BODY = re.compile("(?:شركة|صحيفة|قناة|مدينة|مدينتي|بلدة|قرية|منطقة|محافظة|إقليم|ولاية|مطار|مستشفى)\\s")
_AR_NAMES = frozenset(_AR_NAMES_LIST.split())
_AR_WORD = re.compile(r"[\u0621-\u064a]{2,}")
_AR_COMMON_LIST = "قال قالت أكد أعلن الأميركي الأمريكي الروسي الأوكراني السابق الجديد الحالي العام الذي التي في من إلى على عن مع أن كبيرة صغيرة جديدة قديمة كبير صغير جديد قديم خاصة عامة خاص عام حكومية محلية أجنبية عالمية دولية وطنية تجارية صناعية زراعية مساهمة قابضة ناشئة رائدة أمنية عسكرية مدنية حدودية ساحلية نائية مجاورة وزراء الوزراء الجمهورية مجلس الدفاع الخارجية الداخلية باسم كبير بعد قبل هو كان قد لم لن لا اليوم أمس إن بن إنه إنها إنهم أنه أنها أنهم إننا سوف ليس ليست بأن لأن"
_AR_COMMON = frozenset(_AR_COMMON_LIST.split())

_DEVANAGARI = re.compile("[\u0904-\u0939]")
_HANGUL, _KANA, _HAN, _ARABIC = re.compile("[가-힣]"), re.compile("[ァ-ヴ]"), re.compile("[㐀-鿿]"), re.compile("[ء-ي]")


def caseless_names(text: str, language: str) -> list[_Name]:
    """Names in the parts of ``text`` that are in scripts without capitals; places of the gazetteers are found elsewhere."""
    found: list[_Name] = []
    if _HANGUL.search(text):
        found += _korean(text)
    if _KANA.search(text):
        found += [(m.start(), m.end(), m.group()) for m in _JA_KATAKANA.finditer(text) if not _loanword(m.group())]
    if _HAN.search(text):
        if language.startswith("ja") or re.search("[ぁ-ん]", text):
            found += [
                (m.start(1), m.end(1), m.group(1))
                for m in (*_JA_TITLED.finditer(text), *_JA_LABELLED.finditer(text))
                if not _JA_NOT_NAMED.search(m.group(1)) and not _JA_VERB.search(m.group(1))
            ]
            found += [(m.start(), m.end(), m.group()) for m in _JA_REGION.finditer(text)]
            found += [
                (m.start(1), m.end(1), m.group(1))
                for m in _JA_PLACE.finditer(text)
                if not _JA_NOT_PLACE.match(m.group(1))
            ]
        else:
            found += _chinese(text)
    if _ARABIC.search(text):
        found += _arabic(text)
        found += persian_names(text)
    if _HEBREW.search(text):
        found += _hebrew(text)
    if _DEVANAGARI.search(text):
        found += hindi_names(text)
    return found


def _loanword(word: str) -> bool:
    """Whether a word in katakana is a common one, or made of two."""
    return _plain(word) or any(_plain(word[:n]) and _plain(word[n:]) for n in range(3, len(word)))


def _plain(word: str) -> bool:
    return word in _JA_LOAN or common(word, "ja")


_HEBREW = re.compile("[א-ת]")
_HE_GIVEN_LIST = "נועה תמר מיכל יעל שירה מאיה רונית אורית דנה ענת רחל שרה לאה רבקה מרים אסתר חנה דבורה יוסף משה אברהם יצחק יעקב דוד שלמה דניאל יונתן אורי עמית איתי עומר נדב גיל רון אלון אבי בני גדעון יאיר בנימין נפתלי אביגדור איתמר בצלאל אהוד אריאל שמעון יהודה ראובן מנחם גולדה זאב חיים אלי ישראל מרדכי צבי אהרון שאול אסף ניר עידו תומר אייל רועי מתן ליאור אורלי איילת ציפי מירי גילה סיגל לימור ורד הילה עדי ליאת קרן אפרת"
_HE_GIVEN = frozenset(_HE_GIVEN_LIST.split()) | given_names.HEBREW
_HE_TITLED = re.compile(
    '(?<![א-ת])(?:[ושלבמכ]{1,2})?(?:שר|השר|שרת|השרה|ראש הממשלה|הנשיא|נשיא|הרמטכ"ל|ח"כ|ד"ר|פרופ\'|השופט|השופטת|עו"ד|אלוף|ניצב|הרב|מר|גברת) +(?:ה[א-ת]+ +)?([א-ת]{2,})(?: +([א-ת]{2,}))?'
)
_HE_WORD = re.compile("[א-ת]{2,}")
_HE_COMMON_LIST = "לא אינו אינה אמר אמרה הודיע הודיעה של על עם את כי הוא היא היה הייתה יהיה תהיה כבר עוד גם רק אך אבל אחרי לפני מול בין אל ידי כל מאוד הביטחון האוצר החוץ הפנים החינוך הבריאות המשפטים לשעבר"
_HE_COMMON = frozenset(_HE_COMMON_LIST.split())


# Families that begin as verbs and prepositions do.
_HE_FAMILIES_LIST = "לוי לפיד לנדאו ליבני לביא לב ליברמן לוין לונדון ליפשיץ נתניהו נבון נגר נחמני נוימן נחום ינאי יעלון יהושע יוסף ישראלי יצחקי ילין יפה יגר ירון תמיר תבור תורגמן תירוש תדמור"
_HE_FAMILIES = frozenset(_HE_FAMILIES_LIST.split())


def _hebrew(text: str) -> list[_Name]:
    found = [(m.start(g), m.end(g), m.group(g)) for m in _HE_TITLED.finditer(text) for g in (1, 2) if m.group(g) and m.group(g) not in _HE_COMMON]  # fmt: skip
    for match in _HE_WORD.finditer(text):
        word = match.group()
        # No person's name has the article: המיכל is a tank, not Michal.
        if word not in _HE_GIVEN and len(word) > 4 and word[0] in "ושלבמכ" and word[1:] in _HE_GIVEN:
            word = word[1:]
        if word in _HE_GIVEN:
            found.append((match.end() - len(word), match.end(), word))
            family = _HE_WORD.match(text, match.end() + 1)
            if (
                family
                and len(family.group()) > 2
                and family.group() not in _HE_COMMON
                and (family.group()[0] not in "לנית" or family.group() in _HE_FAMILIES)
            ):
                found.append((family.start(), family.end(), family.group()))
    return found


_ZH_GIVEN = "".join(sorted(han_names.GIVEN))
_ZH_ONE = re.compile(rf"[{han_names.SURNAMES}][{_ZH_GIVEN}]{{1,2}}")
# People one after another: 王建国、李卫东和赵红梅; 김민준, 이서연, 박지후 씨.
_ZH_LISTED = re.compile(rf"(?<![一-鿿]){_ZH_ONE.pattern}(?:[、和与及]{_ZH_ONE.pattern})+")
_KO_ONE = re.compile(rf"[{_KO_SURNAME}][가-힣]{{2}}(?![가-힣])")
_KO_LISTED = re.compile(
    rf"(?<![가-힣])[{_KO_SURNAME}][가-힣]{{2}}(?:, ?[{_KO_SURNAME}][가-힣]{{2}})+(?= ?(?:씨|등|의원|선수|교수)(?![가-힣]{{2}}))"
)


def listed(text: str, several: re.Pattern[str], one: re.Pattern[str]) -> list[_Name]:
    """The people of a list, where one of them at least has three signs: of two alone other words are made as well."""
    found = []
    for run in several.finditer(text):
        people = [(m.start(), m.end(), m.group()) for m in one.finditer(text, *run.span())]
        if any(end - start > 2 for start, end, _ in people):
            found += people
    return found


def _korean(text: str) -> list[_Name]:
    found = []
    for match in _KO_TITLED.finditer(text):
        word = match.group(1)
        # Three syllables that begin with a surname are a person's name, however they end.
        person = len(word) == 3 and word[0] in _KO_SURNAME
        if not (_KO_OFFICE if person else _KO_NOT_NAMED).fullmatch(word):
            found.append((match.start(1), match.end(1), word))
    found += [(*match.span(1), f"{match.group(1)[0]}모") for match in _KO_SURNAMED.finditer(text)]
    for match in _KO_PERSON.finditer(text):
        before, behind = text[max(0, match.start() - 8) : match.start()], text[match.end() : match.end() + 8]
        titled = re.match(
            rf"\s?(?:{_KO_TITLES})|\s[가-힣]{{2,4}}\s?(?:{_KO_TITLES})(?![가-힣]{{3}})|\s[가-힣]{{2,4}}(?:국장|장관|위원장|청장|시장|의원)",
            behind,
        ) or re.search(rf"(?:{_KO_TITLES})\s?$", before)
        if titled and not _KO_ALSO.fullmatch(match.group(1)):
            found.append((match.start(1), match.end(1), match.group(1)))
    found += listed(text, _KO_LISTED, _KO_ONE)
    for match in _KO_PLACE.finditer(text):
        if not _KO_NOT_PLACE.fullmatch(match.group(1)) and len(match.group(1)) > 2:
            found.append((match.start(1), match.end(1), match.group(1)))
    for match in _KO_WORD.finditer(text):
        word = match.group()
        # A particle is none of the name.
        bare = re.sub(r"(?<=[가-힣]{2})(?:으?로|에서|에게|까지|부터|[은는이가을를의에와과도])$", "", word)
        if sum(c in _KO_MARKED for c in bare) < 2 and not (
            sum(c in _KO_MARKED for c in bare) == 1
            and len(word) > 2
            and sum(c in _KO_FOREIGN for c in word) >= len(word) - 1
        ):
            continue
        if word.endswith("지") and _KO_DENIED.match(text, match.end()):
            continue
        if _KO_LOAN.match(word) or re.search(
            r"(?:[렀았었였했됐웠왔갔섰졌렸났겼꼈썼쳤켰폈췄줬냈랐셨][다고던]|했다|한다|하는|하고|됐다|된다|되는|였다|이다|하며|했고|합니다|습니다|었다|았다|다고|라며|려고|지만|면서|도록|기로|하게|하여|해서|던|니다|다고|다며)$",
            word,
        ):
            continue
        bare = _KO_PARTICLE.sub("", word)
        if len(bare) > 1:
            found.append((match.start(), match.start() + len(bare), bare))
    return found


def _chinese(written: str) -> list[_Name]:
    text = simplified(written)
    found = [(m.start(), m.end(), m.group()) for m in _ZH_RUN.finditer(text) if m.group().strip("·")]
    for pattern in (_ZH_TITLED, _ZH_NAMED, _ZH_BEFORE_OFFICE, _ZH_FAMILY):
        found += [
            (m.start(1), m.end(1), m.group(1)) for m in pattern.finditer(text) if not _ZH_NO_PERSON.match(m.group(1))
        ]
    for places in (_ZH_PLACE, _ZH_SITE):
        for m in places.finditer(text):
            went = _ZH_WENT.match(m.group(1))
            start = m.start(1) + (went.end() if went else 0)
            if start < m.end(1) and not _ZH_NOT_PLACE.search(text[start : m.end(1)]):
                found.append((start, m.end(1), text[start : m.end(1)]))
    found += listed(text, _ZH_LISTED, _ZH_ONE)
    return [(start, end, written[start:end]) for start, end, _ in found]


def _arabic(text: str) -> list[_Name]:
    found = []
    for pattern in (_AR_AL_TITLED, _AR_TITLED):
        for match in pattern.finditer(text):
            for group in range(1, (pattern.groups or 0) + 1):
                word = match.group(group)
                if (
                    group > 1
                    and word
                    and word.startswith("ال")
                    and _AR_BODY.match(match.group())
                    and not word.endswith(("ي", "ية"))
                ):
                    break  # behind a firm's name stands what it sold
                if group > 1 and (word in _AR_NO_SITE or _AR_NO_FAMILY.fullmatch(word or "")):
                    break
                if word and word not in _AR_COMMON and word.removeprefix("ال") not in _AR_COMMON:
                    found.append((match.start(group), match.end(group), word))
                else:
                    break
    found += [
        (m.start(1), m.end(1), m[1])
        for m in (*_AR_SITE.finditer(text), *_AR_CROSSING.finditer(text))
        if m[1] not in _AR_NO_SITE and m[1] not in _AR_COMMON and not _AR_NO_FAMILY.fullmatch(m[1])
    ]
    for match in _AR_WORD.finditer(text):
        word = match.group()
        if word in _AR_GIVEN or (word[0] in "وبلف" and word[1:] in _AR_GIVEN):
            family = _AR_WORD.match(text, match.end() + 1)
            if family and len(family.group()) > 2 and family.group() not in _AR_COMMON and not _AR_NO_FAMILY.fullmatch(family.group()):  # fmt: skip
                found += [(match.start(), match.end(), word), (family.start(), family.end(), family.group())]
        bare = word[1:] if word[0] in "وبلف" and word[1:] in _AR_NAMES else word
        if bare in _AR_NAMES:
            found.append((match.end() - len(bare), match.end(), bare))
    return found
