"""Korean. Words carry particles and endings, so a form also matches with a particle behind it."""

from harness.evidence.languages.language import Language

LANGUAGE = Language(
    code="ko",
    script="hangul",
    months=(),  # written as digits and 월
    weekdays=("월요일", "화요일", "수요일", "목요일", "금요일", "토요일", "일요일"),
    relative_days={0: "오늘", -1: "어제|전날", 1: "내일|이튿날", -2: "그제|그저께", 2: "모레"},
    units={
        "percentage points": "퍼센트포인트|퍼센트 포인트|포인트", "percent": "퍼센트|프로", "USD": "달러", "EUR": "유로", "GBP": "파운드", "RUB": "루블", "UAH": "흐리우냐", "KRW": "원",
        "km": "킬로미터", "mi": "마일", "cm": "센티미터|센티", "m": "미터", "kg": "킬로그램", "t": "톤", "mm": "밀리미터", "ha": "헥타르", "minutes": "분간|분", "hours": "시간", "days": "일간|일", "weeks": "주간|주", "months": "개월|달", "years": "년간|년", "times": "배|차례|번|회",
        "generals": "장성|장군|장성급", "officers": "장교", "civilians": "민간인", "prisoners": "포로", "soldiers": "병력|군인|병사|군|장병|전투병|파병군", "workers": "노동자|근로자", "ships": "함정|선박|척", "aircraft": "전투기|항공기|대", "tanks": "전차|탱크", "drones": "드론|무인기", "missiles": "미사일|기", "shells": "포탄|발",
        "brigades": "여단", "battalions": "대대", "people": "명|여명|사람|인|인원|인명",
    },
    scopes={
        "killed+wounded": "사상자*|사상|죽거나 다친*|죽거나 다쳤*|죽거나 다치*|숨지거나 다친*|숨지거나 다쳤*|사망하거나 부상*|사망 또는 부상*|죽거나 부상*|숨지거나 부상*", "killed": "사망*|전사*|숨진*|숨졌*|숨지*|죽었*|죽은|목숨*|살해*", "wounded": "부상*|다친*|다쳤*|다치*", "captured": "생포*|포획*|붙잡*|체포*", "missing": "실종*", "surrendered": "투항*|항복*",
        "sent": "파병*|파견*|보냈*|보낸*|수송*|이송*|배치*|투입*", "arrived": "도착*", "returned": "귀환*|송환*|철수*|복귀*", "fled": "대피*|피란*",
    },
    negations={
        "not": "안|않*|아니*|못|못하*|못했*|못한*|없*", "without": "없이", "unhurt": "무사했*|무사히|무사하*|무사한", "un-": "배제*|불참*|미확인*|불가능*|불확실*|거짓*|허위*|가짜*|불법*|비공식*|무효*|부정확*|미승인*", "no longer": "더 이상", "not yet": "아직", "never": "결코|절대|전혀", "nobody": "아무도|아무것도",
    },
    quantifiers={
        "some": "일부*", "all": "모든|모두|전원|전체|전부", "most": "대부분|대다수|과반*", "few": "소수", "several": "몇|몇몇|여러", "many": "많은|많이|다수*|수많은", "half": "절반*", "only": "오직|단지|불과|뿐", "nearly": "거의", "always": "항상", "more": "추가*|더",
    },
    comparators={"at least": "최소|최소한|적어도", "at most": "최대", "about": "약|대략|어림", "nearly": "거의", "exactly": "정확히", "only": "단", "more than": "무려"},
    after={"at least": "이상*", "more than": "넘는|넘게|넘었*|초과*|넘어*", "at most": "이하*", "less than": "미만*", "about": "여|가량*|정도*|안팎*|남짓*|쯤"},
    modality={
        "may": "수 있*|수도 있*|가능성*|아마|어쩌면", "will": "것이다|것으로 보인다", "must": "해야*|되어야*", "expected": "예상*|예정*|전망*|계획*", "likely": "듯*", "alleged": "추정*|의혹*|알려*|추측*", "if": "만약|만일",
    },
    attribution={
        "said": "말했*|말하*|밝혔*|밝힌*|밝히*|전했*|발표*|설명*|덧붙*|언급*", "reported": "보도*", "confirmed": "확인*|인정*|시인*", "denied": "부인*|반박*|일축*|부정*", "claimed": "주장*", "according to": "따르면|의하면", "estimated": "평가*|분석했*|분석한*|분석하*|분석된*|분석됐*|분석에*|분석을*|분석이*|판단*|집계*", "warned": "경고*",
    },
    date_words={"week 2": "다다음 주|다다음주", "week -2": "지지난주|지지난 주|저저번 주", "month 2": "다다음 달|다다음달", "month -2": "지지난달|지지난 달", "year 2": "내후년|후년", "year -2": "재작년", "dusk": "해질 무렵|해질녘|해 질 녘|일몰|황혼",
        "week -1": "지난주|지난 주|저번 주", "week 0": "이번 주|이번주|금주", "week 1": "다음 주|다음주|내주", "month -1": "지난달|지난 달", "month 0": "이번 달|이번달|이달", "month 1": "다음 달|다음달|내달", "year -1": "지난해|작년|전년", "year 0": "올해|금년", "year 1": "내년|이듬해",
        "night": "밤|심야|야간|간밤", "morning": "아침", "evening": "저녁", "noon": "정오", "midnight": "자정", "weekend": "주말", "am": "오전", "pm": "오후", "dawn": "동틀 무렵|동틀 녘|해돋이|일출|여명|새벽", "spring": "봄철|올봄|봄", "summer": "여름*|올여름", "autumn": "가을*", "winter": "겨울*", "first half": "상반기", "second half": "하반기",
    },
    senses={"stage:last": "최종", "stage:first": "잠정", "force:order": "명령|지시", "force:advise": "권고|권장|조언",
        "rise:up": "증가*|늘었*|늘어*|늘린*|늘렸*|늘릴*|상승*|올랐*|오른*|올렸*|인상*|급등*|확대*|강화*|오르*", "rise:down": "감소*|줄었*|줄어*|줄인*|줄였*|줄일*|하락*|내렸*|내린*|떨어졌*|떨어진*|인하*|급락*|축소*|약화*|내리*", "win:win": "승리*|이겼*|이긴*|당선*", "win:lose": "패배*|졌다|패했*|패한*|낙선*", "time:before": "전에|이전*|앞서|전", "time:after": "후에|이후*|뒤|후|뒤에", "accept:yes": "수락*|수용*|동의*|찬성*|승인*|수용*|지지*|허용*|동의*|허가*|환영*|가결*|채택*", "accept:no": "거절*|거부*|반대*|거절*|거부*|금지*|기각*|비난*|규탄*|불허*|부결*",
        "life:alive": "생존한|생존해|살아서", "life:dead": "숨진", "open:open": "열었*|열린*|개방*|개장*|재개방*|연다|여는|열지|열려*|문을 열*|운영*", "open:closed": "닫았*|닫힌*|폐쇄*|폐장*|닫는*|닫지|닫혀*|문을 닫*|휴업*|휴관*", "start:start": "시작*|개시*|착수*|재개*|계속*", "start:end": "끝냈*|끝내*|멈췄*|종료*|끝났*|끝난*|중단*|종결*|마쳤*", "guilt:guilty": "유죄*", "guilt:innocent": "무죄*", "enter:in": "가입*|진입*|입국*|합류*", "enter:out": "탈퇴*|떠났*|출국*|이탈*|떠난*", "move:forward": "진격*|전진*|공격*", "move:back": "후퇴*|퇴각*|방어*", "success:yes": "성공*", "success:no": "실패*", "good:good": "개선*|호전*|최고*|좋은", "good:bad": "악화*|최악*|나쁜", "high:high": "높은|높았*|최대*|높아*", "high:low": "낮은|낮았*|최소*|낮아*", "trade:buy": "구매*|수입*|매입*|샀다", "trade:sell": "판매*|수출*|매각*|팔았*",
        "friend:friend": "동맹*|우방*|아군*", "friend:foe": "적군*|적국*|적대*", "free:free": "석방*|풀려*|해방*", "free:held": "구속*|구금*|점령*", "hire:in": "임명*|채용*|승진*", "hire:out": "해임*|해고*|사임*|경질*", "dir:north": "북부*|북쪽*|북측", "dir:south": "남부*|남쪽*|남측", "dir:east": "동부*|동쪽*", "dir:west": "서부*|서쪽*", "sex:m": "남성*|남자*|소년*|아버지*|아들*", "sex:f": "여성*|여자*|소녀*|어머니*|딸*", "create:create": "건설*|설립*", "create:destroy": "파괴*|파손*|철거*",
    },
    not_tokens="수 없이|뿐만 아니*|뿐 아니*|없이는",
    function="은 는 이 가 을 를 의 에 에서 로 으로 와 과 도 그 이것 그는 그녀는 우리는 그리고 그러나 하지만 또 또한 이어 한편",
)  # fmt: skip
