"""What pages say around their stories, by language: labels of blocks, advertisements, other stories, readers' words."""

from __future__ import annotations

import random
from dataclasses import dataclass


@dataclass(frozen=True, slots=True, kw_only=True)
class Words:
    """The words of one language. ``ago`` and others with ``{}`` take a number."""

    related: tuple[str, ...]
    read: str
    comments: str
    ago: str
    letter: tuple[str, ...]
    ad: str
    views: str
    share: str
    cookies: tuple[str, ...]
    minutes: str
    follow: tuple[str, ...]
    sold: tuple[str, ...]
    others: tuple[str, ...]
    said: tuple[str, ...]


WORDS = {
    "en": Words(
        related=("Read next", "More on this story", "Recommended for you", "See also"), read="Most read", comments="Comments", ago="{} minutes ago",
        letter=("Sign up for our daily newsletter and never miss a story.", "Get the day's five biggest stories in your inbox every morning."), ad="Advertisement",
        views="{} views", share="{} shares", cookies=("We use cookies to give you the best experience.", "We and our 812 partners store and access information on your device."),
        minutes="{} min read", follow=("Follow us on WhatsApp", "Download our app for breaking news alerts", "Support independent journalism from £5 a month"),
        sold=("Hearing aids: experts baffled by this $9 device", "Switch broadband and save £312 a year", "The boots everyone is talking about", "Cruises from $499 — book by Friday", "Dentists don't want you to know this"),
        others=("Minister resigns over expenses", "Storm Ilse: 40,000 without power", "Why sourdough is back", "Two held after bank raid", "House prices fell 2% in May", "Quiz: how well do you know rivers?", "Opinion: let the kids be bored", "Champions out in quarter-finals"),
        said=("Finally someone says it.", "I was there, it was more like 500 people.", "The figures are wrong, it was in 2017.", "Not true at all!", "Great piece, thank you."),
    ),
    "de": Words(
        related=("Mehr zum Thema", "Lesen Sie auch", "Das könnte Sie interessieren"), read="Meistgelesen", comments="Kommentare", ago="vor {} Minuten",
        letter=("Jeden Morgen das Wichtigste: Bestellen Sie unseren Newsletter.", "Der Abend-Newsletter – kostenlos in Ihr Postfach."), ad="Anzeige",
        views="{} Aufrufe", share="{} mal geteilt", cookies=("Wir verwenden Cookies und ähnliche Technologien.", "Mit Werbung und Tracking weiterlesen oder Abo abschließen."),
        minutes="{} Min. Lesezeit", follow=("Folgen Sie uns auf Instagram", "Jetzt die App laden", "Artikel anhören"),
        sold=("Treppenlift-Preise 2025: Das kostet er wirklich", "Hörgeräte: 700 Testhörer gesucht", "Diese Aktie kennt noch keiner", "Matratze im Angebot: nur 199 Euro", "Stromanbieter wechseln und 430 Euro sparen"),
        others=("Bahn streicht 40 Züge", "Bundestag stimmt über Etat ab", "So wird der Sommer", "Drei Tote nach Unfall auf der A7", "Rezept: Kartoffelsuppe", "Trainer muss gehen", "Kommentar: Ein Trauerspiel"),
        said=("Endlich sagt es jemand.", "Das stimmt so nicht, es waren 300.", "Wer soll das bezahlen?", "Guter Artikel, danke."),
    ),
    "fr": Words(
        related=("À lire aussi", "Sur le même sujet", "Notre sélection"), read="Les plus lus", comments="Commentaires", ago="il y a {} minutes",
        letter=("Recevez chaque matin notre lettre d'information.", "Inscrivez-vous à la newsletter de la rédaction."), ad="Publicité",
        views="{} vues", share="{} partages", cookies=("Nous utilisons des cookies pour mesurer l'audience.", "Avec vos 742 partenaires, nous déposons des traceurs."),
        minutes="Lecture {} min", follow=("Suivez-nous sur Facebook", "Téléchargez l'application", "Écouter l'article"),
        sold=("Mutuelle senior : comparez 30 offres", "Panneaux solaires : l'aide de 2025", "Voitures d'occasion dès 4 990 €", "Ce couteau fait fureur", "Croisières : jusqu'à -40 %"),
        others=("Grève des trains : 3 TGV sur 10", "Le maire démissionne", "Météo : retour du froid", "Deux blessés à Lyon", "Le prix du beurre grimpe de 8 %", "Recette : la tarte au citron"),
        said=("Encore une fois, personne n'est responsable.", "Il y avait 12 victimes d'après mon voisin.", "Merci pour cet article.", "C'est faux !"),
    ),
    "es": Words(
        related=("Más información", "Te puede interesar", "Lee también"), read="Lo más visto", comments="Comentarios", ago="hace {} minutos",
        letter=("Recibe nuestro boletín cada mañana.", "Apúntate gratis a la newsletter."), ad="Publicidad",
        views="{} visitas", share="Compartido {} veces", cookies=("Utilizamos cookies propias y de terceros.", "Nosotros y nuestros 803 socios tratamos tus datos."),
        minutes="{} min de lectura", follow=("Síguenos en X", "Descarga la aplicación", "Suscríbete por 1 euro al mes"),
        sold=("Gafas progresivas desde 99 euros", "El colchón que arrasa", "Viaja a Canarias por 39 euros", "Ahorra 300 euros en la luz"),
        others=("El Gobierno sube el salario mínimo un 4%", "Detenidos tres aficionados", "Cómo hacer gazpacho", "El Betis gana 2-0", "Cae el paro en mayo", "Opinión: la siesta"),
        said=("¡Qué vergüenza!", "Aquí se quemaron 5.000 hectáreas, yo lo vi.", "No es cierto.", "Ánimo a los vecinos."),
    ),
    "uk": Words(
        related=("Читайте також", "За темою", "Вас може зацікавити"), read="Найпопулярніше", comments="Коментарі", ago="{} хвилин тому",
        letter=("Підпишіться на нашу розсилку.", "Отримуйте головні новини щоранку."), ad="Реклама",
        views="{} переглядів", share="Поширили {}", cookies=("Ми використовуємо файли cookie.", "Сайт використовує cookie для аналітики."),
        minutes="{} хв читання", follow=("Підписуйтесь на наш Telegram", "Ми у WhatsApp", "Підтримайте редакцію"),
        sold=("Генератори зі знижкою 20%", "Новий кросовер від 899 тис. грн", "Курси англійської: перше заняття безкоштовно", "Кредит під 0,01%"),
        others=("У Львові запустили новий трамвай", "Курс долара на завтра", "Рада ухвалила бюджет", "Збірна програла 0:2", "Як замаринувати гриби", "У Сумах пролунали вибухи"),
        said=("Тримайтеся!", "Було не 11, а 15 тисяч.", "Слава ЗСУ!", "Це неправда."),
    ),
    "ru": Words(
        related=("Читайте также", "Материалы по теме", "Вам может быть интересно"), read="Популярное", comments="Комментарии", ago="{} минут назад",
        letter=("Подпишитесь на рассылку.", "Главное за день — у вас на почте."), ad="Реклама",
        views="{} просмотров", share="Поделились {}", cookies=("Мы используем файлы cookie.", "Продолжая, вы соглашаетесь с обработкой cookie."),
        minutes="{} мин на чтение", follow=("Подписывайтесь на наш канал", "Мы в «Дзене»", "Скачайте приложение"),
        sold=("Вклад под 21% годовых", "Квартиры от 5,9 млн", "Врач раскрыл секрет суставов", "Такси со скидкой 30%"),
        others=("ЦБ сохранил ставку", "В Перми закрыли мост", "Погода на выходные", "«Динамо» проиграло 1:3", "Названы сроки отпусков", "Пожар на складе потушен"),
        said=("А виноват опять стрелочник.", "Там работало 2000 человек!", "Враньё.", "Спасибо за новость."),
    ),
    "ko": Words(
        related=("관련 기사", "이 시각 주요뉴스", "추천 뉴스"), read="많이 본 뉴스", comments="댓글", ago="{}분 전",
        letter=("매일 아침 뉴스레터를 받아보세요.", "구독하고 최신 소식을 받아보세요."), ad="광고",
        views="조회 {}", share="공유 {}", cookies=("이 사이트는 쿠키를 사용합니다.", "개인정보 처리방침에 동의해 주세요."),
        minutes="읽는 시간 {}분", follow=("네이버에서 구독하기", "카카오톡 채널 추가", "앱에서 보기"),
        sold=("아파트 분양 마지막 기회", "무릎 통증, 이것 하나로", "최대 40% 할인 항공권", "중고차 시세 무료 조회"),
        others=("내일 전국에 비", "환율 1,380원대로 하락", "대표팀 2-1 승리", "국회 예산안 처리", "서울 아파트값 0.2% 상승", "지하철 파업 예고"),
        said=("안타깝습니다.", "사망자가 5명이라던데요.", "사실이 아니에요.", "좋은 기사 감사합니다."),
    ),
    "ar": Words(
        related=("اقرأ أيضا", "مواضيع ذات صلة", "قد يهمك"), read="الأكثر قراءة", comments="التعليقات", ago="منذ {} دقيقة",
        letter=("اشترك في نشرتنا البريدية.", "أهم الأخبار كل صباح في بريدك."), ad="إعلان",
        views="{} مشاهدة", share="{} مشاركة", cookies=("نستخدم ملفات تعريف الارتباط.", "باستخدامك الموقع فإنك توافق على سياسة الخصوصية."),
        minutes="{} دقائق قراءة", follow=("تابعنا على واتساب", "حمّل التطبيق", "تابع قناتنا على تيليغرام"),
        sold=("شقق بالتقسيط على 8 سنوات", "خصم 30 بالمئة على الهواتف", "سافر إلى إسطنبول"),
        others=("ارتفاع أسعار الذهب", "المنتخب يتعادل 1-1", "طقس الغد", "افتتاح معرض الكتاب", "البرلمان يناقش الموازنة"),
        said=("اللهم بارك.", "السعر كان 260 وليس أقل.", "خبر غير صحيح.", "شكرا على التغطية."),
    ),
    "ja": Words(
        related=("関連記事", "あわせて読みたい", "おすすめ"), read="アクセスランキング", comments="コメント", ago="{}分前",
        letter=("ニュースレターに登録する", "毎朝のニュースをメールでお届けします。"), ad="広告",
        views="{}回閲覧", share="シェア {}", cookies=("当サイトはクッキーを使用しています。", "プライバシーポリシーをご確認ください。"),
        minutes="読了時間 {}分", follow=("公式アカウントをフォロー", "アプリで読む", "LINEで友だち追加"),
        sold=("今だけ半額の化粧水", "マンション査定は無料", "通信費を月3000円節約", "旅行が最大40%引き"),
        others=("あすの天気", "株価、3日ぶり反落", "代表が2―0で勝利", "首相が会見", "新米の価格が上昇", "台風10号が接近"),
        said=("大変ですね。", "費用は60億円と聞きました。", "それは違うと思います。", "参考になりました。"),
    ),
    "zh": Words(
        related=("相关阅读", "相关新闻", "为您推荐"), read="热门排行", comments="评论", ago="{}分钟前",
        letter=("订阅每日新闻简报", "登录后享受更多服务"), ad="广告",
        views="阅读 {}", share="分享 {}", cookies=("本网站使用Cookie。", "继续浏览即表示您同意隐私政策。"),
        minutes="阅读约{}分钟", follow=("关注公众号", "打开客户端阅读", "扫码关注"),
        sold=("新房首付仅需20万", "限时五折", "贷款利率低至3%", "这款手机卖疯了"),
        others=("明日天气预报", "沪指收跌0.6%", "国足1比1战平", "高铁新线开通", "油价今晚调整", "多地发布高温预警"),
        said=("愿平安。", "听说遇难的有10人。", "这不是真的。", "加油!"),
    ),
}  # fmt: skip


@dataclass(frozen=True, slots=True)
class Around:
    """What stands around a story at one visit: drawn anew by ``chance`` each time it is asked."""

    words: Words
    chance: random.Random

    def number(self) -> str:
        n = self.chance.choice((self.chance.randrange(2, 99), self.chance.randrange(100, 99999)))
        return self.chance.choice((str(n), f"{n:,}", f"{n / 1000:.1f}K" if n > 1000 else str(n)))

    def link(self, *, attributes: str = "") -> str:
        slug = self.chance.randrange(10**6)
        return f'<a href="/{slug}.html?ref={self.chance.randrange(99)}"{attributes}>{self.chance.choice(self.words.others)}</a>'

    def links(self, low: int = 3, high: int = 6, tag: str = "li") -> str:
        return "".join(f"<{tag}>{self.link()}</{tag}>" for _ in range(self.chance.randrange(low, high)))

    def related(self) -> str:
        return self.chance.choice(self.words.related)

    def ago(self) -> str:
        return self.words.ago.format(self.chance.randrange(2, 59))

    def sold(self) -> str:
        return self.chance.choice(self.words.sold)

    def letter(self) -> str:
        return self.chance.choice(self.words.letter)

    def follow(self) -> str:
        return self.chance.choice(self.words.follow)

    def cookies(self) -> str:
        return self.chance.choice(self.words.cookies)

    def views(self) -> str:
        return self.words.views.format(self.number())

    def share(self) -> str:
        return self.words.share.format(self.number())

    def minutes(self) -> str:
        return self.words.minutes.format(self.chance.randrange(2, 9))

    def said(self) -> str:
        return self.chance.choice(self.words.said)

    def hash(self, length: int = 6) -> str:
        return "".join(self.chance.choice("abcdefghijkmnpqrstuvwxyz0123456789") for _ in range(length))

    def maybe(self, html: str, share: float = 0.5) -> str:
        return html if self.chance.random() < share else ""

    def market(self) -> str:
        return "".join(
            f'<span>{name}</span><span>{self.chance.randrange(900, 40000):,}</span><span class="{self.chance.choice(("up", "down"))}">'
            f"{self.chance.choice('+-')}{self.chance.random() * 3:.2f}%</span>"
            for name in self.chance.sample(("DAX", "S&amp;P 500", "Brent", "EUR/USD", "BTC", "Nikkei"), 3)
        )
