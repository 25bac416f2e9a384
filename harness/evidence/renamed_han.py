"""Whether Chinese or Japanese signs that took the place of others are names: by the surnames they begin with, by the whole run of signs that
they stand in, and by what stands right before and behind them."""

from __future__ import annotations

import re
from functools import lru_cache

from harness.evidence.common_words import called, common
from harness.evidence.gazetteer.han_names import GIVEN, JA_GIVEN, JA_SURNAMES, SURNAMES
from harness.evidence.patterns import later
from harness.evidence.traditional import simplified

_SIGN = "㐀-鿿々〆ヶケ"
_EDGE = f"(?:^|[^{_SIGN}])"
_ZH_TITLE = "首席执行官|首席财务官|首席运营官|首席技术官|首席科学家|首席经济学家|首席代表|董事|监事|股东|顾问|助理|秘书|专员|干事|领队|翻译|厨师|保安|飞行员|航天员|志愿者|总统|主席|总理|首相|部长|省长|市长|县长|区长|镇长|村长|局长|厅长|处长|科长|站长|院长|校长|所长|会长|社长|行长|董事长|总裁|总经理|经理|主任|书记|委员|议员|大使|代表|法官|检察官|律师|警官|警员|民警|记者|主播|主持人|编辑|教授|讲师|博士|院士|医生|护士|老师|教师|导演|演员|歌手|作家|诗人|画家|教练|球员|选手|队长|前锋|后卫|门将|中场|船长|机长|司机|先生|女士|小姐|太太|夫人|同志|将军|上将|中将|少将|司令|发言人|负责人|创始人|研究员|分析师|策略师|经济学家|评论员|解说员|裁判员?|会计师|建筑师|科学家|专家|學者|学者|气象学家|检察长|检察员|鉴定师|研究生|工程师|设计师|摄影师|居民|村民|市民|学生|家属|被告|嫌犯|嫌疑人|证人|死者|伤者"  # fmt: skip
_ZH_VERB = "说|称|表示|指出|强调|宣布|认为|透露|证实|否认|承认|告诉|在|于|对|将|已|从|被|把|向|与|和|及|等|也|则|就|曾|今|昨|前|后|出|离|加|领|主|获|当|任|率|访|会|抵|到|回|来|去|是|的|了|为|因|以|给|让|要|可|能|没|未|不|签|写|画|唱|演|介|回|返|捐|赠|送|落|死|伤|逃|询|约|坐|站|走|跑|打|买|卖|开"  # fmt: skip
# Behind these, or before, a surname begins a name whatever its signs are.
_ZH_TITLED = later(rf"(?:{_ZH_TITLE})[{SURNAMES}]?[{_SIGN}]{{0,2}}$")
_ZH_TITLE_BEHIND = later(rf"^[{_SIGN}]{{0,2}}?(?:{_ZH_TITLE})")
_ZH_NAME_EDGE = f"(?:{_EDGE}|(?<=[岁歲])的|[对向与和由据因被让判将把给叫是从了着于及]|{_ZH_TITLE}|判处|逮捕|拘留|起诉|任命|提名|释放|采访|会见|指控|判决)"
# A surname before what changed, with one more sign of the given name or none.
_ZH_BEFORE_GIVEN = later(rf"{_ZH_NAME_EDGE}(?:[{SURNAMES}]|欧阳|司徒|司马|上官|诸葛|夏侯|皇甫|尉迟|公孙|慕容|南宫|东方|令狐|端木|长孙|宇文)([{_SIGN}]?)$")  # fmt: skip
_ZH_AT_EDGE = later(rf"{_ZH_NAME_EDGE}$")
_ZH_ENDS = later(rf"^(?:[^{_SIGN}]|$|(?:有期|无期|死刑|[上本下]?周|上月|去年|今年|当天|當天|{_ZH_VERB})(?=.))")
# What a work is, said of its author: 迟子建的小说.
_ZH_MADE = later("^(?:等人|等学者|等专家|等研究|等作者|夫妇|父子|母女|兄弟)|^的?(?:小说|新作|新书|作品|诗集|散文|画作|画展|电影|影片|新片|歌曲|专辑|演唱会|雕塑|照片|遗孀|妻子|丈夫|父亲|母亲|儿子|女儿|律师|辩护人|团队|办公室)")  # fmt: skip

# Streets, laws, waters: a name of two signs or more before the word for what it is, behind which none goes on.
_ZH_STREET = later(rf"^(?:路|街|大街|大道|巷|胡同|弄堂)(?![{_SIGN}](?<=[上边口灯线径程途])|人|过|透)")
_ZH_NO_STREET_LIST = "高速 公 铁 一条 两条 小 老 新 旧 这条 那条 该 主 大 步行 商业 美食 林荫 乡间 沿海 盘山 环城 柏油 水泥 半 各条 整条 网 后 前 邻 附近"
_ZH_NO_STREET = frozenset(_ZH_NO_STREET_LIST.split())
_ZH_LAW = later(
    rf"^(?:法|法案|条例|协定|公约|议定书|宣言)(?=规定|要求|禁止|允许|第|修|草|实施|生效|明确|对|将|已|于|的|[^{_SIGN}]|$)"
)
_ZH_NO_LAW_LIST = "方 办 看 做 说 司 执 无 违 非 合 立 用 想 语 书 宪 守 枉 普 新 旧 该 本 此 现行 相关 有关 这部 那部 国际 双边 多边 有"
_ZH_NO_LAW = frozenset(_ZH_NO_LAW_LIST.split())
# Offices, which a name of two signs or more tells apart.
_ZH_OFFICE = later(
    "^(?:局(?![势面部限长促中地勢])|厅(?![长堂里])|委员会|管委会|办公室|总署|协会|学会|联合会|总会|法院|检察院|海关|指挥部|总队(?!长)|支队(?!长)|大队(?!长)|通讯社|交易所|研究会)"
)
_ZH_NO_OFFICE_LIST = "该 本 当地 有关 相关 上级 下级 各级 多个 同一 候车 候机 展览 音乐 歌舞 宴会 会议 办事 服务 休息 报告 接待 营业 总经理 校长 院长 主任 成立 设立 组建 临时 专门 特别"
_ZH_NO_OFFICE = frozenset(_ZH_NO_OFFICE_LIST.split())
_ZH_SITE = later("^(?!山[东東西]|江[苏蘇西]|河[南北]|湖[南北]|港元|站[在上出])(?:路|街|江|河|湖|山|岭|峡|湾|岛|港|桥|大桥|机场|车站|站|寺|庙|宫|塔|公园|水库|大坝|小区|大厦|广场|体育场|体育馆|博物馆|图书馆|医院|中学|小学|大学|学院|剧院|古城|古镇|景区|经济区|开发区|新区|口岸)")  # fmt: skip
_ZH_NO_SITE_LIST = "该 本 这座 那座 一座 两座 大 小 新 老 旧 附近 当地 市立 县立 国立 公立 私立 人民 中心 儿童 妇幼 职业 重点 自然 历史 火 高 冰 雪 主 支 国际 国内 客运 货运 火车 汽车 地铁 公交 加油 充电 收费 水电 核电 风电 服务 休息 游乐 森林 湿地 植物 动物 城市 中央 地方 所在 多座 每座 每条 沿线 对岸 两岸 上游 下游 内 外 东 西 南 北 首都 联合 综合 理工 师范 各"
_ZH_NO_SITE = frozenset(_ZH_NO_SITE_LIST.split())

# Where a line ends stands a name, and so it does behind “towards” or “in” and before what is around it, but for what a place is of its kind.
_ZH_STOP = later("(?:终点站|起点站|始发站|首末站|首站|末站)(?:为|是|设在)?$")
_ZH_LEADS, _ZH_AROUND = (
    later("[在向往从至到对离距]$"),
    later("^(?:附近|一带|周边|周围|境内|以[东西南北]|方向|郊[外区]|上空|近郊)"),
)
_ZH_KIND_OF_PLACE = later(
    ".{0,2}[站校院场园桥路口边岸区镇村山河湖江海岛港楼店城门馆厂库营地点处方境里内外家队部厅室院道街巷线关墙府宫寺庙塔]|.{0,2}(?:学校|住处|住所|现场|前线|首都|这里|那里|此处|当地|首府|使馆|别墅|大街|工地|中心|公司|超市|酒店|市场|广场|基地|大厦)"
)

_JA_PARTICLE = later(
    "^(?:は|が|を|に|と|の|も|で|へ|や|から|より|ら|さん|さま|氏|様|君|くん|ちゃん|[、。,.)「『(（]|$)"
)
_JA_TITLE = later(
    "^(?:元|前)?(?:大統領|首相|大臣|知事|市長|町長|村長|区長|議員|氏|さん|さま|様|君|くん|ちゃん|殿下|親王|容疑者|被告|教授|准教授|講師|助教|教諭|社長|会長|専務|常務|局長|署長|所長|部長|課長|係長|院長|園長|館長|駅長|店長|校長|学長|船長|機長|隊長|選手|監督|投手|捕手|主将|騎手|力士|親方|関|記者|アナ|アナウンサー|キャスター|弁護士|検事|裁判官|裁判長|判事|刑事|巡査|警部|医師|看護師|研究員|博士|理事長|委員長|幹事長|代表|党首|総裁|報道官|広報官|長官|副?総参謀長|参謀長|副?司令官|大将|中将|少将|准将|大佐|中佐|少佐|外務次官|書記長|総書記|主席|作家|俳優|歌手|監督|画家|棋士|師匠|住職|神父|牧師|外相|財務相|防衛相|国王|皇太子|女王)"
)
_JA_SITE = later(
    "^(?:通り(?=[のでにを沿、。商]|$)|地方|半島|平野|盆地|海峡|海岸|沖|岬|峠|湾|灘|岳|山|川|湖|沼|池|島|諸島|列島|港|駅|城|橋|大橋|神社|大社|寺|院|温泉|街道|空港|高原|渓谷|商店街|団地|トンネル|ダム|インター|病院|大学|高校|高専|中学|小学校|競技場|球場|公園|美術館|博物館|図書館|劇場|丸(?![いく])|宮|法(?=[はがをにので、。案改])|条例|線(?=[はがをにので、。])|社|新聞|銀行|信金|農協|漁協|商事|物産|電機|工業|製菓|製薬|食品|酒造|建設|鉄道|交通|バス|運輸|書店|出版)"
)
_JA_OF_OFFICE = later("[課係局室部店班]の$")
_JA_ROLE = later(
    "(?:主将|副主将|投手|捕手|監督|エース|主演|女優|俳優|歌手|作家|画家|写真家|建築家|代表|店主|園長|社長|会長|部長|編集長|研究員|教諭|医師|弁護士|住職|漁師|農家|杜氏)の$"
)
_JA_ACTS = later("は|が|も|と(?![いっ])|に(?!よ)|を|、|氏|さん")
_JA_NO_SITE_LIST = "国立 県立 市立 町立 私立 公立 都立 府立 道立 同 両 各 全 当 本 某 大 小 中 新 旧 古 北部 南部 東部 西部 中部 地元 最寄り 最寄 近く 遠 漁 空 母 火 登 活 名 離 半 無人 農 山 海 河 港 人工 都市 自然 総合 救急 大学 附属 付属 女子 男子 工業 商業 農業 進学 文字 予定 従来 計画 約束 期待 規定 例年 平年 指示 希望 思い 言葉 表 裏 大手 地方 中小 有力 老舗 外国 海外 国内 民間 民 刑 憲 司 方 手 文 作 無 違 合 遵 立 路 沿 脱 本 支 直 曲 水平 前 後 電 私 国 在来 寝台 夜行 高速 路線 観光 貸切 週刊 日刊 朝刊 夕刊 投資 都市銀行"
_JA_NO_SITE = frozenset(_JA_NO_SITE_LIST.split())
_KANJI_RUN = later(rf"[{_SIGN}]+")
_KANA = later("[ぁ-ゖァ-ヺ]")


def renamed_han(old: str, was: tuple[int, int], new: str, now: tuple[int, int]) -> bool:
    """Whether the signs at ``was`` in ``old`` and those at ``now`` in ``new``, which took their place, are or belong to names."""
    japanese = _KANA.search(old) is not None or _KANA.search(new) is not None
    if not japanese:
        # Taiwan and Hong Kong write most families, titles and given names in other signs than the lists have.
        old, new = simplified(old), simplified(new)
    one, other = old[was[0] : was[1]].strip(), new[now[0] : now[1]].strip()
    if max(len(one), len(other)) > 6:
        return False
    before, behind = old[max(0, was[0] - 12) : was[0]], old[was[1] : was[1] + 12]
    if japanese and _listed(old, was, new, now):
        return True
    if _by_ends(one, other, before, behind):
        return True
    if japanese:
        return _japanese(old, was, new, now, before, behind)
    if _chinese(one, other, before, behind):
        return True
    if _unlisted(one, other, before, behind) or _full_names(one, other, before, behind):
        return True
    firms = _firm_there(old, was), _firm_there(new, now)
    return firms[0] != "" != firms[1] and firms[0] != firms[1]


# A firm where it begins a clause or stands behind what leads to it.
_ZH_FIRM = later(
    f"(?:^|[^{_SIGN}]|[在向与和由对被给是从])(?![该本这那某各两三多子母分全同另]|上市|国有|外资|保险公司|有关|相关|一家|两家|几家|多家|当地|其他|其它|所有|任何|美国|外国|国内)([{_SIGN}]{{2,6}}?(?:公司|集团|置业|银行|证券|保险|基金|控股|股份|地产|能源|科技|汽车|航空|药业|实业|重工|传媒))(?!的)"
)


def _firm_there(text: str, at: tuple[int, int]) -> str:
    """The firm whose name a stretch begins in; empty where none does."""
    for match in _ZH_FIRM.finditer(text, max(0, at[0] - 8)):
        if match.start(1) <= at[0] < match.end(1):
            return match[1]
        if match.start(1) > at[0]:
            break
    return ""


_TEAM_ENDS = frozenset("队隊")
# Teams that are told by what they do or whose they are.
_NO_TEAM = later(
    "^[该该這这那各全本每某同两兩一二三四五六七八九十多数數]|(?:抢险|搶險|救灾|救災|巡逻|巡邏|侦察|偵察|执法|執法|检查|檢查|巡查|督查|部|军|軍|舰|艦|船|车|車|机|機|球|乐|樂|警|团|團|小|大|中|支|分|卫|衛|排|站|插|列|组|組|领|領|商|马|馬|主|客|友|强|弱|新|老|男|女|青年|少年|救援|救护|救護|医疗|醫療|消防|工作|施工|搜救|搜索|搜查|突击|突擊|特战|特戰|特警|刑警|交警|国家|國家|代表|科考|考察|考古|探险|探險|勘探|调查|調查|研究|志愿|志願|宣传|宣傳|维和|維和|游击|遊擊|武装|武裝|特种|特種|先遣|仪仗|儀仗|自卫|自衛|机动|機動|应急|應急|舞蹈|合唱|足球|篮球|籃球|排球)[队隊]$"
)
_HAN_PLACE_ENDS = frozenset("省市县县镇村乡州区區縣鎮村鄉町府道県郡島岛港湾")
_NO_PLACE = later("^[该这那各全本每某同外都城此両各同当全本]")
# The surnames that begin few other words.
_COMMON_SURNAMES = frozenset("王李张刘陈杨黄赵吴周徐孙朱胡郭林罗郑梁谢宋唐许邓冯韩曹彭曾肖蔡潘袁董余苏叶吕魏蒋杜沈姜范傅钟卢汪戴崔任陆廖姚邹熊孟秦邱侯龚郝邵贺顾严钱武施孔夏毛侍張劉陳楊趙吳許鄭謝羅馮蕭鄧韓")  # fmt: skip
_BEFORE_GIVEN = later(
    f"(?:^|[^㐀-鿿]|[对向与和由据因被让为判将把给叫是的对以从]|员|长|记|授|士|生|师|手|练|任|席|理|统|人|民|友|者|家)[{''.join(sorted(_COMMON_SURNAMES))}][{''.join(sorted(GIVEN))}]?$"
)
# One sign of a firm's name that has two, before what it ends in.
_FIRST_SIGN = later(r"(?:^|[^㐀-鿿]|[由在向与和为对的了胜败给是被将把])(?![母子分总该本某])[㐀-鿿]$")
# What tells one of several apart and names none: the whole town, the old town.
_PLAIN_SIGNS = frozenset("全本该各每某两兩同外大小新老旧舊古名主客友强弱男女青少年老成")
# What a firm's or an institution's name ends in, and words that are no name before it.
_HAN_FIRM = later("^(?:能源|集团|集團|银行|銀行|大学|大學|电力|電力|电视台|晚报|日报|时报|航空|汽车|保险|科技|医院|新聞|放送|鉄道|電鉄|自動車|製作所|重工|造船|建設|建设|商事|物産|電機|製薬|食品|化学|石油|製鉄|钢铁|药业|地产|纺织|建材|实业|机械|电子|物流|传媒|食品|服饰|精工|精机|软件|网络|能源|光电|电气|电力|电器|重工|生物|制药|医药|化工|建筑|置业|集团|船厂|造船厂|钢厂|药厂|电厂|酒店|书店|剧院|組(?![員合織長閣立み])|ガス|エナジー)")  # fmt: skip
# … and a whole name, with what it ends in; not what is told by its kind: large machines, farm produce.
_WHOLE_FIRM = later(
    "(?!大型|小型|中型|重型|精密|农业|農業|医疗|医療|消费|家用|家庭|工程|新型|各种|各種|进口|輸入|国产|国産|通用|专用|智能|高级|传统|电动|民用|军用|工业|工業|商业|商業|产业|産業|冷冻|冷凍|加工|健康|有机|天然|绿色|民间|民間|大手|地方|现代化|自动|微型|二手|消防|起重|土木|道路|公共|国民|火災|生命)"
    "[㐀-鿿]{2,4}(?:精工|精機|精机|机械|機械|电子|電子|電機|电机|科技|集团|集團|药业|重工|钢铁|製鉄|製鋼|製薬|製作所|製菓|化工|实业|地产|置业|物流|传媒|造船|工業|産業|商事|物産|建設|建设|興業|工務店|運輸|酒造|食品)"
)
_NO_FIRM = frozenset(["该", "本", "这家", "那家", "某", "各", "大", "小", "新", "老", "同", "両", "当", "国有", "地方", "中央", "私立", "公立", "国立", "国営"])  # fmt: skip


def _by_ends(one: str, other: str, before: str, behind: str) -> bool:
    """People by their surnames or a title behind, places by their ends, firms by what they end in."""
    after = behind.lstrip()
    if one in JA_SURNAMES and other in JA_SURNAMES and min(len(one), len(other)) > 1:
        return True
    if all(x[0] in _COMMON_SURNAMES and 2 <= len(x) <= 3 for x in (one, other)):
        return True
    if len(one) == len(other) == 1 and one in _COMMON_SURNAMES and other in _COMMON_SURNAMES:
        return True
    if all(len(x) <= 2 and set(x) <= GIVEN for x in (one, other)) and _BEFORE_GIVEN.search(before):
        return True
    if len(one) == len(other) == 1 and _FIRST_SIGN.search(before):
        if _HAN_FIRM.match(after) or after[:1] in _TEAM_ENDS | _HAN_PLACE_ENDS - set("区區島岛港湾州"):
            return one not in _PLAIN_SIGNS and other not in _PLAIN_SIGNS
    if all(len(x) >= 2 for x in (one, other)) and _JA_TITLE.match(after):
        return True
    if all(x[-1] in _TEAM_ENDS and 3 <= len(x) <= 5 and not _NO_TEAM.search(x) for x in (one, other)):
        return after[:1] not in tuple("长長员員")
    if (
        after[:1] in _TEAM_ENDS
        and after[1:2] not in tuple("长長员員")
        and all(len(x) == 2 and not _NO_TEAM.search(f"{x}队") for x in (one, other))
    ):
        return re.search(f"{_EDGE}$", before) is not None
    if _WHOLE_FIRM.fullmatch(one) and _WHOLE_FIRM.fullmatch(other):
        return True
    if _HAN_FIRM.match(after) and not any(x in _NO_FIRM for x in (one, other)):
        return all(len(x) >= 2 for x in (one, other))
    ends = [x[-1] in _HAN_PLACE_ENDS and len(x) >= 3 and not _NO_PLACE.match(x) for x in (one, other)]
    if all(ends) or (any(ends) and all(len(x) <= 4 for x in (one, other)) and not before.endswith(("的", "の"))):
        return True
    return after[:1] in _HAN_PLACE_ENDS and all(2 <= len(x) <= 4 and not _NO_PLACE.match(x) for x in (one, other))


@lru_cache(maxsize=1)
def _counties() -> frozenset[str]:
    from harness.evidence.gazetteer.china_counties import COUNTIES
    from harness.evidence.gazetteer.east_asian_places import HAN

    return frozenset(COUNTIES.split()) | frozenset(HAN.split())


def _chinese(one: str, other: str, before: str, behind: str) -> bool:
    if one in _counties() and other in _counties():
        return True
    sites = (
        (_ZH_STREET, _ZH_NO_STREET, 2),
        (_ZH_LAW, _ZH_NO_LAW, 2),
        (_ZH_OFFICE, _ZH_NO_OFFICE, 2),
        (_ZH_SITE, _ZH_NO_SITE, 2),
    )
    for pattern, no_name, least in sites:
        if pattern.match(behind):
            return all(least <= len(x) <= 5 and x not in no_name for x in (one, other)) and not before.endswith("的")
    if _ZH_STOP.search(before):
        return all(2 <= len(x) <= 4 for x in (one, other))
    if _ZH_LEADS.search(before) and _ZH_AROUND.match(behind):
        return all(2 <= len(x) <= 5 and not _ZH_KIND_OF_PLACE.fullmatch(x) for x in (one, other))
    surnames = all(x[0] in SURNAMES and 2 <= len(x) <= 3 for x in (one, other))
    if surnames and (_ZH_MADE.match(behind) or _ZH_TITLED.search(before) or _ZH_TITLE_BEHIND.match(behind)):
        return True
    if surnames and _ZH_AT_EDGE.search(before) and _ZH_ENDS.match(behind) and _given(one[1:]) and _given(other[1:]):
        return True
    if max(len(one), len(other)) <= 2 and (found := _ZH_BEFORE_GIVEN.search(before)):
        if len(found[1]) + max(len(one), len(other)) > 2:
            return False
        if _ZH_TITLED.search(before) or _ZH_TITLE_BEHIND.match(behind):
            return True
        if found[1] and (_given(found[1]) or found[1] == "一") and _ZH_ENDS.match(behind):
            # Of a name of three signs one may be rare.
            return _given(one) or _given(other)
        return _given(found[1]) and _given(one) and _given(other)
    # The surname alone, before a given name.
    if one in SURNAMES and other in SURNAMES and len(one) == len(other) == 1:
        given = re.match(rf"[{_SIGN}]{{1,2}}", behind)
        titled = _ZH_TITLED.search(before)
        return given is not None and bool(titled or (_ZH_AT_EDGE.search(before) and _given(given[0][:1])))
    return False


# What the names of hamlets, passes and shores end in that are of no kind that has a rule of its own; what leads to one, or to a person.
_ZH_GROUND = frozenset(
    "滩楼关渡沙浦溪湾岭岗坡坪塘洲口桥集店铺堡寨屯营庄沟岩峰崖泉潭泊港埠墩坝堰川原岛屿山河江湖海门城镇乡村坊巷坑坎塬峪峡谷林湖"
)
_ZH_LEADS_TO_NAME = later(f"(?:^|[^{_SIGN}]|[在把从到于与和及对向由将距离经往至赴抵给让被据])$")
# Signs that no name has.
_ZH_NO_NAME = frozenset("了着过的是不没很都也就又被把这那此该每各某两几多少全本同")


# What is only told by what it is like or of: 雪山, 南坡, 粥店; and behind what a verb with its thing stands.
_ZH_PLAIN = frozenset(
    "雪冰河湖山水土石泥沙草竹松新旧老大小高上下东南西北前后中粥面鞋布米药鱼江海田林花果牛马羊猪菜饭茶酒荒深浅短远近"
)
_ZH_HANDLED = later("[被把将让给]$")
# Signs of most whole names.
_WHOLE_NAME = 3
# Families of two signs, or two families of a wife who bears both.
_ZH_TWO = later("(?:欧阳|司徒|司马|上官|诸葛|夏侯|皇甫|尉迟|公孙|慕容|南宫|东方|令狐|端木|长孙|宇文)[㐀-鿿]{1,2}")


def _full_names(one: str, other: str, before: str, behind: str) -> bool:
    """Whether two stretches, one of which begins with a family's name of two signs, are people's whole names where one may begin."""
    if not _ZH_LEADS_TO_NAME.search(before) or not any(_ZH_TWO.fullmatch(x) for x in (one, other)):
        return False
    return all(
        _ZH_TWO.fullmatch(x)
        or (x[0] in SURNAMES and 2 <= len(x) <= 3 and not _ZH_NO_NAME & set(x) and not common(x, "zh"))
        or (len(x) == 4 and x[0] in SURNAMES and x[1] in SURNAMES and _given(x[2:]))
        for x in (one, other)
    )


def _unlisted(one: str, other: str, before: str, behind: str) -> bool:
    """Whether two stretches are no words that are listed, whole or in part, and both such as places or persons are called, where a name may begin."""
    if not _ZH_LEADS_TO_NAME.search(before) or not all(2 <= len(x) <= 3 for x in (one, other)):
        return False
    places = all(x[-1] in _ZH_GROUND or x in _counties() for x in (one, other))
    # Before what somebody does three signs are a person's name, however rare those of the given name are.
    acts = min(len(one), len(other)) == _WHOLE_NAME and _ZH_ENDS.match(behind) is not None
    persons = all(x[0] in SURNAMES and (acts or _given(x[1:])) for x in (one, other))
    persons = persons and not _ZH_HANDLED.search(before)
    if not places and not persons:
        return False
    if places and any(set(x[:-1]) <= _ZH_PLAIN and x not in _counties() for x in (one, other)):
        return False
    unknown = [x for x in (one, other) if x not in _counties()]
    return not any(_ZH_NO_NAME & set(x) or _in_words(x, before, behind) for x in unknown)


def _in_words(signs: str, before: str, behind: str) -> bool:
    """Whether some signs are a common word, have one, or are part of one along with what stands beside them."""
    run = f"{before[-1:]}{signs}{behind[:1]}"
    return any(common(run[a:b], "zh") for a in range(len(run)) for b in range(a + 2, min(a + 4, len(run)) + 1))


def _given(signs: str) -> bool:
    return set(signs) <= GIVEN


def _japanese(old: str, was: tuple[int, int], new: str, now: tuple[int, int], before: str, behind: str) -> bool:
    one, other = old[was[0] : was[1]].strip(), new[now[0] : now[1]].strip()
    if not (_KANJI_RUN.fullmatch(one) and _KANJI_RUN.fullmatch(other)):
        return False
    runs = _run(old, was), _run(new, now)
    persons = [_person(text[slice(*run)]) for text, run in ((old, runs[0]), (new, runs[1]))]
    if all(persons) and (_JA_PARTICLE.match(old[runs[0][1] :]) or _JA_TITLE.match(behind)):
        return True
    if one in JA_SURNAMES and other in JA_SURNAMES and _JA_OF_OFFICE.search(before):
        return True
    # Behind who leads a team or acts in a play stands who that is, in three signs or more.
    acts = [
        _JA_ACTS.match(text[run[1] :]) and 3 <= run[1] - run[0] <= 5 for text, run in ((old, runs[0]), (new, runs[1]))
    ]
    # 責任感 and 使命感, 平均年齢 and 平均所得 have a sign in common; of two people hardly both given names end otherwise than such do.
    names = [text[slice(*run)] for text, run in ((old, runs[0]), (new, runs[1]))]
    apart = (
        names[0][:1] != names[1][:1] and names[0][-1:] != names[1][-1:] and any(name[-1:] in JA_GIVEN for name in names)
    )
    if all(acts) and apart and _JA_ROLE.search(old[: runs[0][0]]) and not any(common(name, "ja") for name in names):
        return True
    if _JA_TITLE.match(behind) and len(one) >= 1 and len(other) >= 1 and all(len(x) <= 4 for x in (one, other)):
        return all(x not in _JA_NO_SITE for x in (one, other)) and (min(len(one), len(other)) >= 2 or any(persons))
    if _JA_SITE.match(behind):
        alone = not re.search(rf"[{_SIGN}]$", before)
        return alone and all(1 <= len(x) <= 5 and x not in _JA_NO_SITE for x in (one, other))
    return False


def _listed(old: str, was: tuple[int, int], new: str, now: tuple[int, int]) -> bool:
    """Whether the whole runs of signs that both stand in are what persons or places of the lists are called by."""
    runs = [_JA_TITLE_END.sub("", text[slice(*_run(text, at))]) for text, at in ((old, was), (new, now))]
    return all(len(run) > 1 and not common(run, "ja") and _made_of_names(run) for run in runs)


def is_person(run: str) -> bool:
    """Whether Japanese signs are a family's name that is known and a given one."""
    return 3 <= len(run) <= 5 and not common(run, "ja") and _made_of_names(run)


def _made_of_names(run: str) -> bool:
    if called(run):
        return True
    return any(called(run[:n]) and (called(run[n:]) or set(run[n:]) <= JA_GIVEN) for n in range(2, len(run)))


def _run(text: str, at: tuple[int, int]) -> tuple[int, int]:
    """The whole run of signs that a stretch stands in."""
    start, end = at
    while start > 0 and _KANJI_RUN.match(text[start - 1]):
        start -= 1
    while end < len(text) and _KANJI_RUN.match(text[end]):
        end += 1
    return start, end


def _person(run: str) -> bool:
    """Whether a run of Japanese signs is a surname that is known and a given name, with a title behind or none."""
    run = _JA_TITLE_END.sub("", run)
    if not 3 <= len(run) <= 6:
        return False
    for length in (2, 3, 1):
        surname, given = run[:length], run[length:]
        if surname in JA_SURNAMES and 1 <= len(given) <= 3 and set(given) <= JA_GIVEN:
            return True
    return False


_JA_TITLE_END = later(
    "(?:大統領|首相|大臣|知事|市長|町長|村長|区長|議員|氏|様|君|容疑者|被告|准教授|教授|社長|会長|監督|選手|投手|記者|医師|検事|弁護士|署長|所長|部長|課長|局長|院長|校長|園長|館長|船長|代表|委員長|理事長|幹事長|作家|俳優|歌手|博士|関|組)$"
)
