"""The pages that the gate was tuned on."""

from __future__ import annotations

from html import escape

from tests.corpus.gate.makes import MAKES, TEXT, Page, app, modern, old, plain, portal, prose


def _bare(text: str) -> str:
    heading, _, rest = text.partition("|")
    return f"<h1>{escape(heading)}</h1>" + "".join(f"<p>{escape(part)}</p>" for part in rest.split("|") if part)


# Each row: language and text; the first part, up to the bar, is the heading.
SOFT_404 = [
    ("en", "Page not found|The page you are looking for does not exist."),
    ("en", "Oops!|We can't find the page you requested. It may have been moved or deleted.|Back to the home page"),
    ("en", "Sorry|This story is no longer available."),
    ("de", "Seite nicht gefunden|Die angeforderte Seite existiert nicht oder wurde verschoben."),
    ("de", "Hoppla|Der Artikel ist leider nicht mehr verfügbar."),
    ("fr", "Page introuvable|La page que vous cherchez n'existe plus ou a été déplacée."),
    ("es", "Página no encontrada|El contenido que busca ya no está disponible."),
    ("uk", "Сторінку не знайдено|Можливо, матеріал видалено або посилання неправильне."),
    ("ru", "Страница не найдена|Возможно, материал был удалён."),
    ("ko", "페이지를 찾을 수 없습니다|요청하신 페이지가 존재하지 않거나 삭제되었습니다."),
    ("en", "404|Nothing here. Try the search or go back to the start."),
]
PAYWALL = [
    ("en", "Subscribe to continue reading|Already a subscriber? Log in"),
    ("en", "This article is for subscribers only|Unlock it for 1 a week. Cancel any time."),
    ("en", "You have reached your limit of free articles|Subscribe now for unlimited access."),
    ("de", "Weiterlesen mit dem Digitalabo|Sie sind bereits Abonnent? Hier anmelden"),
    ("de", "Jetzt Abo abschließen und weiterlesen|Dieser Inhalt ist exklusiv für Abonnenten."),
    (
        "fr",
        "Cet article est réservé aux abonnés|Il vous reste 80 % de cet article à lire.|Abonnez-vous pour lire la suite",
    ),
    ("es", "Contenido exclusivo para suscriptores|Suscríbete para seguir leyendo"),
    ("uk", "Цей матеріал лише для передплатників|Оформіть передплату, щоб читати далі"),
    ("ru", "Материал доступен только по подписке|Оформите подписку, чтобы продолжить чтение"),
    ("ko", "이 기사는 구독자 전용입니다|구독하시면 전체 기사를 읽을 수 있습니다."),
]
LOGIN = [
    ("en", "Log in", "Please log in to continue.", "Password"),
    ("en", "Sign in to your account", "You must be signed in to view this page.", "Password"),
    ("de", "Anmeldung", "Bitte melden Sie sich an, um fortzufahren.", "Passwort"),
    ("fr", "Connexion", "Connectez-vous pour accéder à ce contenu.", "Mot de passe"),
    ("es", "Iniciar sesión", "Inicia sesión para continuar.", "Contraseña"),
    ("uk", "Вхід", "Увійдіть, щоб переглянути сторінку.", "Пароль"),
    ("ru", "Вход в систему", "Войдите, чтобы продолжить.", "Пароль"),
    ("ko", "로그인", "로그인이 필요한 서비스입니다.", "비밀번호"),
    ("en", "Members area", "This content is for registered members.", "Password"),
    ("en", "Log into Facepage", "You must log in to see this post.", "Password"),
]
BOT = [
    (
        "Just a moment...",
        "<h1>news.test</h1><p>Verifying you are human. This may take a few seconds.</p><div class=cf-turnstile></div>",
        403,
    ),
    ("Just a moment...", "<h2>Checking if the site connection is secure</h2><div id=challenge-platform></div>", 503),
    (
        "Attention Required!",
        "<h1>Sorry, you have been blocked</h1><p>You are unable to access news.test</p><p>Ray ID: 8c0f</p>",
        403,
    ),
    ("Are you a robot?", "<p>Please complete the captcha to continue.</p><div class=g-recaptcha></div>", 200),
    (
        "Access Denied",
        "<h1>Access Denied</h1><p>You don't have permission to access this page on this server.</p><p>Reference #18.2f</p>",
        403,
    ),
    (
        "Human verification",
        "<p>Press &amp; hold to confirm you are a human (and not a bot).</p><div id=px-captcha></div>",
        403,
    ),
    (
        "Pardon our interruption",
        "<h1>Pardon Our Interruption</h1><p>As you were browsing something about your browser made us think you were a bot.</p>",
        200,
    ),
    ("DDoS-Guard", "<p>Checking your browser before accessing. DDoS protection by DDoS-Guard</p>", 403),
    (
        "Sicherheitsprüfung",
        "<h1>Sicherheitsprüfung</h1><p>Bitte bestätigen Sie, dass Sie kein Roboter sind.</p><div class=h-captcha></div>",
        200,
    ),
    ("Проверка", "<p>Подтвердите, что вы не робот.</p><div class=smart-captcha></div>", 200),
    ("보안 확인", "<p>로봇이 아닙니다. 자동 입력 방지 문자를 입력하세요.</p>", 200),
]
CONSENT = [
    (
        "en",
        "Before you continue",
        "We and our 812 partners store and access information on your device.",
        "Accept all",
        "More options",
    ),
    (
        "de",
        "Ihre Privatsphäre",
        "Mit Werbung weiterlesen: Besuchen Sie uns wie gewohnt mit Werbung und Tracking.",
        "Einwilligen und weiter",
        "Jetzt abonnieren",
    ),
    (
        "fr",
        "Le respect de votre vie privée",
        "Avec nos partenaires, nous utilisons des cookies pour mesurer l'audience.",
        "Accepter et continuer",
        "Paramétrer",
    ),
    (
        "es",
        "Tu privacidad nos importa",
        "Utilizamos cookies propias y de terceros para mostrar publicidad.",
        "Aceptar y continuar",
        "Configurar",
    ),
    (
        "en",
        "We value your privacy",
        "We use cookies to personalise content. You need to choose before going on.",
        "Agree and proceed",
        "Manage",
    ),
    (
        "uk",
        "Ми поважаємо вашу приватність",
        "Ми використовуємо файли cookie. Погодьтеся, щоб перейти на сайт.",
        "Погоджуюсь",
        "Налаштування",
    ),
    ("ru", "Файлы cookie", "Мы используем файлы cookie. Чтобы продолжить, дайте согласие.", "Согласен", "Настройки"),
    (
        "pl",
        "Dbamy o Twoją prywatność",
        "My i nasi partnerzy przechowujemy informacje na urządzeniu. Wyraź zgodę, aby przejść do serwisu.",
        "Przejdź do serwisu",
        "Ustawienia",
    ),
    ("ko", "쿠키 동의", "쿠키를 사용합니다. 계속하려면 동의해 주세요.", "동의하고 계속", "설정"),
    (
        "en",
        "Your choices about cookies",
        "To visit this site you have to accept or reject our cookies first.",
        "I accept",
        "Purposes",
    ),
]
SERVER = [
    (
        "500 Internal Server Error",
        "<h1>Internal Server Error</h1><p>The server encountered an unexpected condition.</p>",
        500,
    ),
    ("502 Bad Gateway", "<center><h1>502 Bad Gateway</h1></center><hr><center>nginx</center>", 502),
    ("Service Unavailable", "<h1>Service Unavailable</h1><p>Guru Meditation: XID: 12</p>", 503),
    ("504 Gateway Time-out", "<h1>504 Gateway Time-out</h1>", 504),
    ("Error", "<h1>Something went wrong</h1><p>Please try again later.</p>", 200),
    ("Application error", "<h1>Application error: a client-side exception has occurred</h1>", 200),
    ("Database error", "<h1>Error establishing a database connection</h1>", 500),
    ("Fehler", "<h1>Ein Fehler ist aufgetreten</h1><p>Bitte versuchen Sie es später erneut.</p>", 200),
    ("Ошибка", "<h1>Внутренняя ошибка сервера</h1>", 500),
    (
        "Site under maintenance",
        "<h1>We'll be back soon!</h1><p>Sorry for the inconvenience, we are performing some maintenance at the moment.</p>",
        200,
    ),
]
SHELL = [
    ("App", "<div id=root></div><script src=/none.js></script>"),
    (
        "App",
        "<div id=app></div><noscript>You need to enable JavaScript to run this app.</noscript><script>throw 1</script>",
    ),
    ("Loading", "<div id=__next><div class=spinner>Loading…</div></div><script>1</script>"),
    ("News", "<p>Please enable JavaScript to view this site.</p>"),
    ("X", "<h1>JavaScript is not available.</h1><p>We've detected that JavaScript is disabled in this browser.</p>"),
    ("Новини", "<p>Увімкніть JavaScript, щоб переглянути сайт.</p><script>1</script>"),
    ("", "<div id=main></div><script>1</script>"),
    ("Feed", "<div class='skeleton'></div><div class='skeleton'></div><script>1</script><p>Loading</p>"),
    ("App", "<app-root></app-root><script src=/main.js type=module></script>"),
    ("앱", "<div id=app>불러오는 중</div><script>1</script>"),
]
PARKED = [
    ("valley.test", "<h1>valley.test</h1><p>This domain is for sale! Buy this domain</p>"),
    (
        "Parked",
        "<p>This domain is parked free, courtesy of the registrar.</p><ul><li>Insurance<li>Loans<li>Lawyers</ul>",
    ),
    (
        "valley.test",
        "<h2>The domain valley.test may be for sale. Click here to inquire.</h2><ul class=related><li>Water Filters<li>Pumps</ul>",
    ),
    ("Domain expired", "<p>This domain has expired. If you are the owner, renew it now.</p>"),
    ("Diese Domain steht zum Verkauf", "<p>Diese Domain steht zum Verkauf. Preis auf Anfrage.</p>"),
    ("Домен продается", "<p>Домен продается. Оставьте заявку.</p>"),
    (
        "Related searches",
        "<p>valley.test</p><h3>Related Searches</h3><ul><li>Cheap Flights<li>Credit Cards</ul><p>The Sponsored Listings displayed above are served automatically by a third party.</p>",
    ),
    ("Ce domaine est à vendre", "<p>Le nom de domaine valley.test est à vendre.</p>"),
    ("Dominio en venta", "<p>Este dominio está en venta. Haga una oferta.</p>"),
    (
        "Welcome",
        "<h1>Welcome to nginx!</h1><p>If you see this page, the nginx web server is successfully installed and working. Further configuration is required.</p>",
    ),
]
# Good pages that say what bad ones say: about not finding, paying, consenting, logging in, robots, errors, domains.
TRICKY = [
    (
        "en",
        "Why the 404 page became an art form",
        "For years ‘page not found’ was the dullest sentence on the web. Designers at three agencies told us how that changed.",
    ),
    (
        "en",
        "Paywalls work, a survey says",
        "‘Subscribe to continue reading’ is now seen by two readers in three. A survey of 400 publishers finds that most will keep it.",
    ),
    (
        "de",
        "Cookie-Banner verlieren vor Gericht",
        "Das Gericht entschied, ‘Wir verwenden Cookies’ genüge als Hinweis nicht. Der Anbieter muss nachbessern.",
    ),
    (
        "en",
        "Captcha turns 25",
        "‘Verify you are human’, the box says. Its inventors explain why robots now pass it more often than people.",
    ),
    (
        "en",
        "Bank outage: ‘Something went wrong’",
        "Customers saw ‘service unavailable’ for six hours on Monday. The bank says that an internal server error in a payment system was to blame.",
    ),
    (
        "fr",
        "Les abonnés boudent la presse",
        "Réservé aux abonnés: la formule s'est imposée, mais les lecteurs s'en lassent, selon une étude publiée lundi.",
    ),
    (
        "uk",
        "Суд зобов'язав видалити матеріал",
        "Сторінку не знайдено — такий напис бачили читачі три дні. Суд скасував рішення про видалення.",
    ),
    (
        "ru",
        "Домен продан за миллион",
        "Надпись ‘домен продается’ провисела на сайте двенадцать лет. Во вторник покупатель нашёлся.",
    ),
    (
        "es",
        "Inicia sesión o vete",
        "‘Inicia sesión para continuar’: las plataformas cierran sus puertas a quien no tiene cuenta, según un informe.",
    ),
    ("ko", "로그인 없는 세상", "‘로그인이 필요합니다’라는 문구가 줄고 있다. 조사에 따르면 세 곳 중 한 곳이 없앴다."),
]


def pages() -> list[Page]:
    """The labelled pages of this set."""
    found: list[Page] = []

    def add(kind: str, html: str, **more: object) -> None:
        found.append(Page(name=f"tune-{kind.replace(' ', '-')}-{len(found)}", kind=kind, html=html, **more))  # type: ignore[arg-type]

    for n, (language, text) in enumerate(SOFT_404):
        make = MAKES[n % len(MAKES)]
        add("soft 404", make(text.partition("|")[0] + " – Courier", _bare(text), language))
    for n, (language, text) in enumerate(PAYWALL):
        teaser = prose(language, 3 + 5 * (n % 3), n)
        wall = f"<div class='{('paywall', 'offer', 'gate')[n % 3]}'>{_bare(text)}<button>OK</button></div>"
        make = (modern, portal, modern)[n % 3]
        add(
            "paywall",
            make("Reservoir falls by a third", f"<h1>{escape(TEXT[language][0][:50])}</h1>{teaser}{wall}", language),
        )
    locked = '<script type=\'application/ld+json\'>{"@type":"NewsArticle","isAccessibleForFree":false}</script>'
    add(
        "paywall",
        modern(
            "Reservoir falls",
            f"<h1>Reservoir falls</h1>{prose('en', 2)}<div class=piano-offer>Continue with a free trial</div>",
            head=locked,
        ),
    )
    for n, (language, title, text, word) in enumerate(LOGIN):
        form = f"<form><h1>{title}</h1><p>{text}</p><label>E-mail <input name=u></label><label>{word} <input type=password></label><button>{title}</button></form>"
        add("login", (plain, modern, app)[n % 3](title, form, language))
    for title, body, status in BOT:
        add("bot check", plain(title, body), status=status)
    for n, (language, title, text, yes, more) in enumerate(CONSENT):
        wall = f"<div class='cmp-wall'><h1>{title}</h1><p>{text}</p><a href='/go'>{yes}</a> <a href='/more'>{more}</a></div>"
        add("consent wall", (plain, plain, app)[n % 3](title, wall, language))
    for title, body, status in SERVER:
        add("error page", plain(title, body), status=status)
    for title, body in SHELL:
        add("empty shell", plain(title, body))
    for title, body in PARKED:
        add("parked", plain(title, body))
    for n, status in enumerate((404, 410, 404, 404, 410, 404, 404, 404, 410, 404)):
        language, text = SOFT_404[n % len(SOFT_404)]
        add("gone", MAKES[n % len(MAKES)](text.partition("|")[0], _bare(text), language), status=status)
    for n in range(10):
        more = (("Retry-After", str(30 + n)),) if n % 2 else ()
        add(
            "rate limited",
            plain("Too many requests", "<h1>429 Too Many Requests</h1><p>Slow down.</p>"),
            status=429,
            headers=more,
        )
    for n, language in enumerate(("en", "de", "fr", "es", "uk", "ru", "ko", "ja", "pl", "en")):
        front = "".join(f"<h2><a href='/{i}'>{escape(s)}</a></h2>" for i, s in enumerate(TEXT[language]))
        add(
            "redirected to home page",
            modern("Courier", front, language),
            moved=("/", "/index.html", f"/{language}/", "/home")[n % 4],
        )
        add(
            "redirected to other site",
            modern("Another site", prose(language, 8), language),
            moved=f"http://elsewhere{n}.example/{('', 'landing', 'offer')[n % 3]}",
        )
    for n, language in enumerate(("en", "de", "fr", "uk", "ru", "ko", "es", "ja", "pl", "en")):
        add("cut short", MAKES[n % 3](TEXT[language][0][:40], prose(language, 12), language), cut=True)
    for n, (declared, got) in enumerate(
        (
            ("uk", "en"),
            ("uk", "ru"),
            ("de", "en"),
            ("fr", "en"),
            ("ko", "en"),
            ("ru", "en"),
            ("ja", "en"),
            ("en", "de"),
            ("es", "fr"),
            ("pl", "en"),
        )
    ):
        add(
            "wrong language",
            (modern, portal)[n % 2](TEXT[got][1][:40], f"<h1>{escape(TEXT[got][1][:60])}</h1>{prose(got, 10, n)}", got),
            declared=declared,
        )
    languages = list(TEXT)
    for n in range(30):
        language = languages[n % len(languages)]
        make = MAKES[n % len(MAKES)]
        add(
            "complete",
            make(
                TEXT[language][n % 6][:50],
                f"<h1>{escape(TEXT[language][n % 6][:60])}</h1>{prose(language, (3, 6, 12, 30, 60)[n % 5], n)}",
                language,
            ),
            declared=language if n % 2 else None,
        )
    for n, (language, title, text) in enumerate(TRICKY):
        add(
            "complete",
            MAKES[n % len(MAKES)](
                title, f"<h1>{escape(title)}</h1><p>{escape(text)}</p>{prose(language, 6, n)}", language
            ),
        )
        add("complete", modern(title, f"<h1>{escape(title)}</h1><p>{escape(text)}</p>", language))
    short = [
        "The court dismissed the appeal on 4 March 2024.",
        "1,500 soldiers were moved by ship, the service said.",
        "Officials confirmed the visit and gave no details.",
    ]
    for n, text in enumerate(short):
        add("complete", MAKES[n % 3]("Note", f"<p>{text}</p>"))
    cookie = "<div role=dialog style='position:fixed;bottom:0;left:0;right:0;background:#ddd'>We use cookies <button>Reject all</button><button>Accept</button></div>"
    hidden = "<div id=dialog style='display:none'><form>Log in <input type=password></form></div>"
    news = "<section><h3>Subscribe to our newsletter</h3><input><button>Sign up</button></section>"
    comments = (
        "<section class=comments><h3>Comments</h3><p>Log in to comment</p><form><textarea></textarea></form></section>"
    )
    for n, extra in enumerate((cookie, hidden, news, comments, cookie + news, hidden + comments)):
        add("complete", modern("Reservoir falls", f"<h1>Reservoir falls</h1>{prose('en', 8, n)}", after=extra))
    table = (
        "<table><tr><th>Year<th>Dead<th>Wounded</tr>"
        + "".join(f"<tr><td>{1990 + n}<td>{n * 17}<td>{n * 41}</tr>" for n in range(30))
        + "</table>"
    )
    live = "".join(
        f"<article><time>1{n}:05</time><h3>{escape(TEXT['en'][n][:40])}</h3><p>{escape(TEXT['en'][n])}</p></article>"
        for n in range(8)
    )
    post = "<article class=post><b>@valleywater</b><p>Levels down again this week. Photos from the dam below.</p><time>3 June 2024</time></article>"
    film = "<h1>Dam inspection, the film</h1><video poster='/p.png' controls></video><p>Two minutes from the inspection of the lower dam, filmed in June.</p>"
    rules = "<h1>Terms</h1><ol>" + "".join(f"<li>{escape(s)}</li>" for s in TEXT["en"]) + "</ol>"
    dialog = "<dl>" + "".join(f"<dt>Q{n}<dd>{escape(s)}" for n, s in enumerate(TEXT["en"])) + "</dl>"
    log = (
        "<h1>Incident report</h1><pre>"
        + "\n".join(f"12:0{n} ERROR 503 service unavailable on node {n}" for n in range(9))
        + "</pre>"
        + prose("en", 3)
    )
    for n, main in enumerate((table, live, post, film, rules, dialog, log)):
        add("complete", MAKES[n % len(MAKES)]("Courier", main))
    return found


_ = old, portal, app
