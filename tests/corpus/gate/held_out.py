"""Pages written after the gate was tuned, and not tuned on: walls and offers after articles, notices among teasers, short reports."""

from __future__ import annotations

from html import escape

from tests.corpus.gate.makes import Page, app, modern, old, plain, portal, prose

# Language, number of sentences before it, and a wall.
WALLS: list[tuple[str, int, str]] = [
    ("en", 9, "<div class=x1><h2>Enjoying this story?</h2><p>Unlock it, and everything else we publish, with a 7-day pass.</p></div>"),
    ("en", 14, "<div><strong>You have 0 articles left this month.</strong> <a>View subscription options</a></div>"),
    ("en", 6, "<p>… The remaining 1,100 words of this article are available to Insider members.</p><p><a>Join Insider</a></p>"),
    ("en", 3, "<div><h3>To read on, pick a plan</h3><ul><li>Digital – 9 a month</li><li>Print + digital – 14 a month</li></ul></div>"),
    ("de", 9, "<div><h3>Dieser Artikel ist für Sie gesperrt</h3><p>Mit unserem Schnupperangebot lesen Sie vier Wochen lang alles.</p></div>"),
    ("de", 5, "<div><span>M+</span><p>Exklusiv für Mitglieder</p><p>Als Mitglied lesen Sie den Rest.</p></div>"),
    ("fr", 5, "<div><p>Article réservé aux abonnés</p><p>Profitez d'un accès à tous nos contenus dès 1 € le premier mois</p></div>"),
    ("fr", 9, "<div><p>Envie de connaître la suite ?</p><p>Rejoignez nos 40 000 lecteurs</p></div>"),
    ("es", 8, "<div><p>Esta noticia es solo para suscriptores.</p><p>Prueba un mes gratis</p></div>"),
    ("es", 4, "<div><p>Has agotado tus artículos gratuitos.</p><p>Suscríbete por 1 € y sigue leyendo.</p></div>"),
    ("uk", 9, "<div><p>Ви прочитали 3 безкоштовні статті цього місяця.</p><p>Щоб читати без обмежень, оформіть передплату.</p></div>"),
    ("ru", 5, "<div><p>Эта статья доступна подписчикам «Вестник Плюс».</p><p>Первый месяц — 1 рубль</p></div>"),
    ("pl", 8, "<div><p>To jest artykuł premium.</p><p>Odblokuj go z dostępem za 9,90 zł miesięcznie</p></div>"),
    ("ko", 7, "<div><p>이 글의 나머지는 구독자에게 제공됩니다.</p><button>구독하고 계속 읽기</button></div>"),
    ("ja", 6, "<div><p>ここから先は会員だけがお読みいただけます。</p><p>初月無料</p></div>"),
    ("ar", 7, "<div><p>لمواصلة القراءة يرجى الاشتراك</p><p>لديك حساب؟ سجل الدخول</p></div>"),
]  # fmt: skip

# What stands after an article that is whole.
OFFERS: list[tuple[str, int, str]] = [
    ("en", 12, "<aside><h3>Subscribe to The Fen Mail</h3><p>Home delivery and digital from 3 a week.</p></aside>"),
    ("en", 7, "<p><b>Read more:</b> <a>Ice closes the canal</a></p><p>Have a tip? Write to desk@fen.test.</p>"),
    ("en", 9, "<section><h4>Related</h4><a>Premium: who owns the dam</a><a>Members' meeting, 3 June</a></section>"),
    ("en", 10, "<p><i>Ruth Lane is a member of the editorial board. Her book on wells is available from 12 May.</i></p>"),
    ("de", 9, "<p>Lesen Sie auch: <a>Fähre fällt aus</a></p><p>Abonnieren Sie unseren kostenlosen Newsletter.</p>"),
    ("de", 12, "<aside>Unterstützen Sie unsere Arbeit mit 5 € im Monat. <a>Jetzt Mitglied werden</a></aside>"),
    ("fr", 10, "<p>À lire aussi : <a>Le bac à l'arrêt</a></p><p>Suivez-nous sur les réseaux.</p>"),
    ("es", 9, "<p>Si le ha interesado, compártalo. <a>Suscríbase al boletín</a></p>"),
    ("uk", 8, "<p>Читайте також: <a>Пором не працює</a></p><p>Підписуйтеся на наш телеграм-канал.</p>"),
    ("uk", 11, "<p>Підтримайте нас на «Спільнокошті» від 50 грн на місяць.</p>"),
    ("ru", 8, "<p>Подписывайтесь на наш канал, чтобы не пропустить главное.</p>"),
    ("ko", 8, "<p>기자 이메일 kim@fen.test</p><p>구독 좋아요 0</p>"),
    ("ja", 9, "<p>関連記事：渡し船、運休続く</p><p>会員登録はこちら</p>"),
    ("pl", 8, "<p>Czytaj także: <a>Prom stoi</a></p><p>Zapisz się na newsletter</p>"),
]  # fmt: skip

NOTICES: list[tuple[str, str, str, str]] = [
    ("soft 404", "en", "The Fen Mail", "<h1>Nothing to read here</h1><p>Either this story never existed or we have put it away.</p>"),
    ("soft 404", "de", "Talbote", "<h1>Ach herrje!</h1><p>Diese Meldung haben wir depubliziert, weil die Frist abgelaufen ist.</p>"),
    ("soft 404", "fr", "Le Val", "<h1>Perdu ?</h1><p>Le lien que vous avez suivi ne mène nulle part.</p>"),
    ("soft 404", "es", "El Correo", "<h1>¡Vaya!</h1><p>La noticia a la que intenta acceder fue retirada.</p>"),
    ("soft 404", "ko", "계곡신문", "<h2>잘못된 접근입니다</h2><p>주소를 다시 확인해 주세요.</p>"),
    ("soft 404", "pl", "Kurier", "<h1>Pudło</h1><p>Nie mamy takiego artykułu. Może został usunięty?</p>"),
    ("soft 404", "en", "Message", "<p>Post not available</p><p>The author has limited who can see it, or it was deleted.</p>"),
    ("soft 404", "ru", "Вестник", "<h1>Ой!</h1><p>Такой новости у нас нет. Возможно, она переехала.</p>"),
    ("login", "en", "Forum", "<h1>The Fen Forum</h1><p>Guests cannot view attachments. Register or sign in first.</p>"),
    ("login", "de", "Archiv", "<h1>Bitte anmelden</h1><p>Dieses Dossier sehen nur angemeldete Leserinnen und Leser.</p><form><input><input type=password></form>"),
    ("login", "ru", "Группа", "<h2>Закрытая группа</h2><p>Записи видят только участники. Вступить</p>"),
    ("login", "ja", "ログイン", "<h1>会員ログイン</h1><form>メール <input> パスワード <input type=password></form>"),
    ("bot check", "en", "Validate", "<p>We want to be sure that you are not a program. Type the two words below.</p><input>"),
    ("bot check", "de", "Einen Moment", "<h1>Kurze Prüfung</h1><p>Wir prüfen, ob die Anfrage von einem Menschen kommt.</p>"),
    ("bot check", "es", "Acceso", "<h1>Su dirección IP fue bloqueada</h1><p>Nuestro cortafuegos detectó tráfico extraño. Código 0x91-77.</p>"),
    ("bot check", "uk", "Захист", "<p>Зачекайте кілька секунд: перевіряємо ваш браузер.</p>"),
    ("bot check", "ko", "확인", "<h1>잠시만요</h1><p>사람인지 확인하고 있습니다.</p>"),
    ("consent wall", "fr", "Bienvenue", "<h1>Bienvenue</h1><p>Avec votre consentement, nos partenaires lisent et écrivent des informations sur votre terminal.</p><a>D'accord</a><a>Je choisis</a>"),
    ("consent wall", "pl", "Zanim zaczniesz", "<h1>Zanim zaczniesz</h1><p>Reklamy pozwalają nam działać. Wybierz: zgoda na personalizację albo płatny dostęp bez reklam.</p><button>Zgadzam się</button>"),
    ("consent wall", "en", "Hello", "<h1>Before we begin</h1><p>Ads pay for this site. To show ones that fit, we and 91 companies would like to read and keep data on your phone.</p><button>Fine with me</button><button>Let me choose</button>"),
    ("server error", "en", "The Fen Mail", "<h1>We dropped the ball</h1><p>This story failed to load. Give it another go in a minute.</p>"),
    ("server error", "de", "Talbote", "<h1>Da hakt etwas</h1><p>Unsere Server antworten gerade nicht.</p>"),
    ("server error", "es", "El Correo", "<h1>Estamos teniendo problemas</h1><p>El servidor no responde. Vuelva en unos minutos.</p>"),
    ("server error", "ru", "Вестник", "<h1>Сайт отдыхает</h1><p>Ведутся работы на сервере, скоро вернёмся.</p>"),
    ("server error", "ko", "안내", "<p>접속자가 많아 서비스가 지연되고 있습니다. 잠시 후 다시 접속해 주세요.</p>"),
    ("parked", "en", "fen.test", "<h1>This name could be yours</h1><p>Make an offer on fen.test today. Secure escrow, fast transfer.</p>"),
    ("parked", "de", "Webseite", "<h1>Hier ist noch nichts</h1><p>Der Inhaber dieser Domain hat noch keine Inhalte hinterlegt.</p>"),
    ("parked", "es", "Sitio nuevo", "<h1>Sitio en construcción</h1><p>Muy pronto estaremos aquí.</p>"),
    ("parked", "ru", "fen.test", "<h1>fen.test</h1><p>Срок регистрации домена истёк. Владельцу нужно продлить его.</p>"),
    ("empty shell", "de", "App", "<p>Wird geladen, bitte warten</p><script>1</script>"),
    ("empty shell", "es", "App", "<p>Esta página necesita JavaScript para funcionar.</p><script>1</script>"),
    ("empty shell", "ko", "앱", "<p>이 페이지를 보려면 자바스크립트를 켜 주세요.</p><script>1</script>"),
]  # fmt: skip

SHORT: list[tuple[str, str, str]] = [
    ("en", "Site back online", "<h1>Tax site back online</h1><p>The tax office restored its site on Sunday night after an outage of nine hours.</p>"),
    ("en", "Verdict", "<p>Not guilty on all counts.</p>"),
    ("en", "Note verbale", "<p>The Embassy presents its compliments to the Ministry and has the honour to request an extension of the visa of its attaché.</p>"),
    ("en", "Ban", "<h1>Robots barred from chess open</h1><p>Organisers blocked two entries that they suspect were computers. Appeals are open until Friday.</p>"),
    ("en", "Deleted post", "<h1>Minister deletes post</h1><p>The minister deleted the post within an hour. A copy was seen by this newspaper.</p>"),
    ("en", "Consent", "<h1>Court: consent must be free</h1><p>Consent to tracking is not free where refusing costs money, the court held.</p>"),
    ("en", "Price list", "<table><tr><td>Eel</td><td>12.00</td></tr><tr><td>Pike</td><td>9.50</td></tr><tr><td>Perch</td><td>8.00</td></tr></table>"),
    ("en", "Post", "<div class=post><a>@lockkeeper</a><p>No boats today, gates frozen</p></div>"),
    ("en", "Minutes", "<h1>Minutes</h1><p>Present: Reed, Lane, Okoye. Apologies: Bauer.</p><p>Item 1. The error in the accounts was corrected.</p>"),
    ("de", "Urteil", "<p>Die Revision wird zurückgewiesen. Die Kosten trägt die Beklagte.</p>"),
    ("de", "Gelöscht", "<h1>Behörde löscht Akten</h1><p>Die Behörde hat 1.400 Akten gelöscht. Die Opposition spricht von Vertuschung.</p>"),
    ("de", "Störung behoben", "<h1>Störung im Stellwerk behoben</h1><p>Die Züge fahren wieder nach Plan. Ursache war ein Kabelbrand in Talheim.</p>"),
    ("fr", "Brève", "<p>Le pont est rouvert à la circulation depuis ce matin.</p>"),
    ("fr", "Abonnés", "<h1>Le journal perd 3 000 abonnés</h1><p>La hausse du prix a fait fuir les lecteurs, reconnaît la direction.</p>"),
    ("es", "Dominio", "<h1>El ayuntamiento recupera su dominio</h1><p>El dominio había caducado en marzo y lo compró un particular por 12 euros.</p>"),
    ("uk", "Домен", "<h1>Громада втратила домен</h1><p>Строк реєстрації домену сплив у березні, його купила приватна особа.</p>"),
    ("uk", "Заява", "<p>Посольство засуджує удар по порту.</p>"),
    ("uk", "Пошук", "<h1>Пошуки зниклого рибалки</h1><p>Рятувальники знайшли човен, рибалку ще шукають.</p>"),
    ("ru", "Удалено", "<h1>Суд обязал удалить фильм</h1><p>Фильм удалили с трёх площадок. Режиссёр подаст жалобу.</p>"),
    ("ru", "Заявление", "<p>Посольство не располагает такими сведениями.</p>"),
    ("ko", "속보", "<p>댐 수문이 열렸다.</p>"),
    ("ko", "회원 투표", "<h1>노조 조합원 파업 가결</h1><p>조합원 82%가 찬성했다. 파업은 월요일 시작된다.</p>"),
    ("ja", "速報", "<p>ダムの水門が開いた。</p>"),
    ("ja", "広告", "<h1>広告費、三年ぶり減</h1><p>昨年の広告費は前年比二％減の五兆円だった。</p>"),
    ("pl", "Wyrok", "<p>Sąd oddalił apelację.</p>"),
    ("ar", "خبر", "<p>أعيد فتح الجسر صباح اليوم.</p>"),
    ("zh", "快讯", "<p>大坝已开闸放水。</p>"),
]  # fmt: skip


def pages() -> list[Page]:
    """The labelled pages of this set."""
    found: list[Page] = []
    makes = (modern, portal, plain, old, app)

    def add(kind: str, html: str) -> None:
        found.append(Page(name=f"held-{kind.replace(' ', '-')}-{len(found)}", kind=kind, html=html))

    for kind, rows in (("paywall", WALLS), ("complete", OFFERS)):
        for n, (language, sentences, after) in enumerate(rows):
            title = ("Reservoir falls", "Pumps", "Update")[n % 3]
            main = f"<article><h1>{escape(title)}</h1>{prose(language, sentences, n)}</article>{after}"
            add(kind, (modern, app, portal)[n % 3](title, main, language))
    for n, (kind, language, title, main) in enumerate(NOTICES):
        make = plain if kind in ("parked", "empty shell") or n % 2 else makes[n // 2 % 2]
        add(kind, make(title, main, language))
    for n, (language, title, main) in enumerate(SHORT):
        make = plain if language == "zh" else makes[n % 5]
        add("complete", make(title, main, language))
    return found
