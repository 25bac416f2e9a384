"""How pages are made: skeletons of several ages and makes, and running text in ten languages. All words are our own."""

from __future__ import annotations

from dataclasses import dataclass
from html import escape


@dataclass(frozen=True, slots=True, kw_only=True)
class Page:
    """One labelled page: what it is, how it is asked for and answered. ``moved`` is where the address leads, ``declared`` the
    language that the source is said to have, ``path`` what is asked for. ``by`` says how the address leads on, if not by its status
    (``refresh`` or ``script``), ``charset`` in which letters the page is written. ``also`` are the other kinds that it may as well be
    called, ``missing`` the bytes that are promised behind the page and never come, ``beside`` what else is answered for it: pages of no
    kind, each at its own host and path."""

    name: str
    kind: str
    html: str
    status: int = 200
    headers: tuple[tuple[str, str], ...] = ()
    moved: str | None = None
    declared: str | None = None
    cut: bool = False
    path: str = "/story/1"
    by: str = ""
    charset: str = "utf-8"
    also: tuple[str, ...] = ()
    missing: int = 0
    beside: tuple[Page, ...] = ()


TEXT = {
    "en": [
        "The regional water board said on Tuesday that levels in the lower reservoir had fallen by a third since June.",
        "Engineers who inspected the dam last week found no sign of a leak and put the loss down to a dry spring.",
        "Farmers downstream have been asked to irrigate at night, and two of the five pumping stations stand idle.",
        "A spokesman for the ministry declined to say when the restrictions would end.",
        "In 2019 a similar drought lasted eleven weeks and cost growers some 40 million.",
        "The board expects a first estimate of this year's damage in October.",
        "Residents of the upper valley told this newspaper that their wells had not run dry since the 1970s.",
        "The opposition called for an inquiry into the management of the canal.",
    ],
    "de": [
        "Die Wasserbehörde teilte am Dienstag mit, der Pegel im unteren Becken sei seit Juni um ein Drittel gesunken.",
        "Ingenieure, die den Damm vergangene Woche untersuchten, fanden keine undichte Stelle.",
        "Die Bauern flussabwärts sollen nachts bewässern, zwei von fünf Pumpwerken stehen still.",
        "Ein Sprecher des Ministeriums wollte nicht sagen, wann die Auflagen enden.",
        "2019 dauerte eine ähnliche Dürre elf Wochen und kostete rund 40 Millionen.",
        "Mit einer ersten Schätzung der Schäden rechnet die Behörde im Oktober.",
    ],
    "fr": [
        "L'agence de l'eau a indiqué mardi que le niveau du réservoir avait baissé d'un tiers depuis juin.",
        "Les ingénieurs venus inspecter le barrage n'ont trouvé aucune fuite.",
        "Les agriculteurs en aval sont priés d'arroser la nuit, et deux stations de pompage sur cinq sont à l'arrêt.",
        "Un porte-parole du ministère n'a pas souhaité dire quand les restrictions prendraient fin.",
        "En 2019, une sécheresse semblable avait duré onze semaines.",
        "Une première estimation des dégâts est attendue en octobre.",
    ],
    "es": [
        "La confederación informó el martes de que el nivel del embalse ha bajado un tercio desde junio.",
        "Los ingenieros que revisaron la presa no hallaron fugas.",
        "Se ha pedido a los agricultores que rieguen de noche y dos de las cinco estaciones están paradas.",
        "Un portavoz del ministerio no quiso decir cuándo acabarán las restricciones.",
        "En 2019 una sequía parecida duró once semanas y costó unos 40 millones.",
        "La primera estimación de daños se espera para octubre.",
    ],
    "uk": [
        "Водне агентство повідомило у вівторок, що рівень нижнього водосховища впав на третину від червня.",
        "Інженери, які оглядали греблю минулого тижня, не знайшли протікань.",
        "Фермерів нижче за течією просять поливати вночі, дві з п'яти насосних станцій стоять.",
        "Речник міністерства не сказав, коли обмеження знімуть.",
        "У 2019 році схожа посуха тривала одинадцять тижнів і коштувала близько 40 мільйонів.",
        "Першу оцінку збитків очікують у жовтні.",
    ],
    "ru": [
        "Водное ведомство сообщило во вторник, что уровень нижнего водохранилища упал на треть с июня.",
        "Инженеры, осмотревшие плотину на прошлой неделе, утечек не нашли.",
        "Фермеров ниже по течению просят поливать ночью, две из пяти насосных станций стоят.",
        "Представитель министерства не сказал, когда ограничения снимут.",
        "В 2019 году похожая засуха длилась одиннадцать недель.",
        "Первую оценку ущерба ждут в октябре.",
    ],
    "ko": [
        "수자원 당국은 화요일 하류 저수지의 수위가 6월 이후 3분의 1 줄었다고 밝혔다.",
        "지난주 댐을 점검한 기술자들은 누수 흔적을 찾지 못했다고 말했다.",
        "하류 농민들은 밤에 물을 대 달라는 요청을 받았고 펌프장 다섯 곳 가운데 두 곳이 멈췄다.",
        "부처 대변인은 제한이 언제 끝날지 말하지 않았다.",
        "2019년의 비슷한 가뭄은 11주 동안 이어졌다.",
        "첫 피해 추정치는 10월에 나올 것으로 보인다.",
    ],
    "ja": [
        "水資源局は火曜日、下流の貯水池の水位が六月から三分の一下がったと発表した。",
        "先週ダムを点検した技術者は漏水の跡を見つけられなかったと話した。",
        "下流の農家は夜間の散水を求められ、五つの揚水所のうち二つが止まっている。",
        "省の報道官は制限がいつ終わるかについて明言を避けた。",
        "2019年の似た干ばつは十一週間続いた。",
        "被害の最初の見積もりは十月に出る見通しだ。",
    ],
    "pl": [
        "Zarząd wodny podał we wtorek, że poziom dolnego zbiornika spadł od czerwca o jedną trzecią.",
        "Inżynierowie, którzy w zeszłym tygodniu oglądali zaporę, nie znaleźli przecieku.",
        "Rolników poniżej zapory poproszono o podlewanie nocą, dwie z pięciu przepompowni stoją.",
        "Rzecznik ministerstwa nie chciał powiedzieć, kiedy ograniczenia się skończą.",
        "W 2019 roku podobna susza trwała jedenaście tygodni.",
        "Pierwszy szacunek szkód ma być znany w październiku.",
    ],
    "ar": [
        "قالت هيئة المياه يوم الثلاثاء إن منسوب الخزان انخفض بمقدار الثلث منذ يونيو.",
        "ولم يجد المهندسون الذين فحصوا السد الأسبوع الماضي أي تسرب.",
        "وطُلب من المزارعين الري ليلا، وتوقفت محطتان من أصل خمس محطات للضخ.",
        "ولم يحدد متحدث باسم الوزارة موعد انتهاء القيود.",
        "وفي عام 2019 استمر جفاف مماثل أحد عشر أسبوعا.",
        "ومن المتوقع صدور أول تقدير للأضرار في أكتوبر.",
    ],
}

NAV = {
    "en": "Home Politics World Business Culture Sport Opinion Log in Subscribe",
    "de": "Start Politik Ausland Wirtschaft Kultur Sport Meinung Anmelden Abo",
    "fr": "Accueil Politique Monde Économie Culture Sport Opinions Connexion S'abonner",
    "es": "Portada Política Mundo Economía Cultura Deportes Opinión Iniciar sesión Suscríbete",
    "uk": "Головна Політика Світ Економіка Культура Спорт Думки Увійти Передплата",
    "ru": "Главная Политика Мир Экономика Культура Спорт Мнения Войти Подписка",
    "ko": "홈 정치 세계 경제 문화 스포츠 오피니언 로그인 구독",
    "ja": "ホーム 政治 国際 経済 文化 スポーツ 意見 ログイン 購読",
    "pl": "Start Polityka Świat Gospodarka Kultura Sport Opinie Zaloguj Prenumerata",
    "ar": "الرئيسية سياسة العالم اقتصاد ثقافة رياضة رأي تسجيل الدخول اشترك",
}
FOOT = {
    "en": "© Valley Courier. Contact, imprint, privacy policy, cookie settings.",
    "de": "© Talbote. Kontakt, Impressum, Datenschutz, Cookie-Einstellungen.",
    "fr": "© Le Courrier. Contact, mentions légales, confidentialité, gestion des cookies.",
    "es": "© El Correo. Contacto, aviso legal, privacidad, configuración de cookies.",
    "uk": "© Вісник. Контакти, правила, конфіденційність.",
    "ru": "© Вестник. Контакты, правила, конфиденциальность.",
    "ko": "© 계곡신문. 문의, 이용약관, 개인정보 처리방침.",
    "ja": "© 谷新聞。お問い合わせ、利用規約、プライバシー。",
    "pl": "© Kurier. Kontakt, regulamin, prywatność.",
    "ar": "© البريد. اتصل بنا، الشروط، الخصوصية.",
}


def prose(language: str, sentences: int, start: int = 0) -> str:
    """Running text of so many sentences, four to a paragraph, as markup."""
    source = TEXT[language]
    chosen = [source[(start + n) % len(source)] for n in range(sentences)]
    # A paragraph of its own number keeps repeated sentences from being repeated paragraphs.
    groups = [chosen[n : n + 4] for n in range(0, len(chosen), 4)]
    return "".join(f"<p>{escape(' '.join(group))}</p>" for group in groups)


def modern(title: str, main: str, language: str = "en", *, head: str = "", after: str = "", nav: bool = True) -> str:
    """A newspaper's page of today: header, navigation, article, footer."""
    links = "".join(f"<a href='/{n}'>{escape(w)}</a> " for n, w in enumerate(NAV[language].split(" ")))
    top = f"<header><a class=logo href='/'>Courier</a><nav>{links}</nav></header>" if nav else ""
    return (
        f"<!doctype html><html lang={language}><head><meta charset=utf-8><title>{escape(title)}</title>{head}"
        "<style>body{font:17px Georgia,serif;margin:0 auto;max-width:760px}nav a{margin:6px}</style></head>"
        f"<body>{top}<main>{main}</main><footer><p>{escape(FOOT[language])}</p></footer>{after}</body></html>"
    )


def plain(title: str, main: str, language: str = "en") -> str:
    """A bare page, as servers and small tools make them."""
    return f"<html lang={language}><head><meta charset=utf-8><title>{escape(title)}</title></head><body>{main}</body></html>"


def old(title: str, main: str, language: str = "en") -> str:
    """A layout of tables, as made around 2000; it does not say its language."""
    cells = "".join(
        f"<tr><td><font size=2><a href='/{n}'>{escape(w)}</a></font></td></tr>"
        for n, w in enumerate(NAV[language].split(" "))
    )
    return (
        f"<html><head><meta http-equiv=Content-Type content='text/html; charset=utf-8'><title>{escape(title)}</title></head><body bgcolor=white>"
        f"<table width=100%><tr><td width=150 valign=top><table>{cells}</table></td><td valign=top>{main}</td></tr>"
        f"<tr><td colspan=2><font size=1>{escape(FOOT[language])}</font></td></tr></table></body></html>"
    )


def app(title: str, main: str, language: str = "en", *, delay: int = 60) -> str:
    """A page that scripts draw a moment after it has loaded."""
    return (
        f"<!doctype html><html lang={language}><head><meta charset=utf-8><title>{escape(title)}</title></head><body><div id=root></div>"
        f"<noscript>This site works with scripts only.</noscript><template id=t>{main}</template>"
        f"<script>setTimeout(() => root.append(t.content.cloneNode(true)), {delay})</script></body></html>"
    )


def portal(title: str, main: str, language: str = "en") -> str:
    """A busy page: teasers, sidebar, comments and boxes around what matters."""
    source = TEXT[language]
    teasers = "".join(f"<li><a href='/t{n}'>{escape(source[n % len(source)][:60])}</a></li>" for n in range(10))
    return (
        f"<!doctype html><html lang={language}><head><meta charset=utf-8><title>{escape(title)}</title><style>aside{{float:right;width:260px}}</style></head><body>"
        f"<header>{escape(NAV[language])}</header><aside class=sidebar><ul>{teasers}</ul></aside><article>{main}</article>"
        f"<section class=related><ul>{teasers}</ul></section><footer>{escape(FOOT[language])}</footer></body></html>"
    )


MAKES = (modern, plain, old, app, portal)
