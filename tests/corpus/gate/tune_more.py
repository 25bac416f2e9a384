"""More pages that the gate was tuned on: written as a first held-out set, on which it did badly (29 in 100 bad pages passed)."""

from __future__ import annotations

from html import escape

from tests.corpus.gate.makes import TEXT, Page, app, modern, old, plain, portal, prose

_HEAD = "<style>.wall{border-top:4px solid #000;padding:30px;text-align:center}.hero{padding:120px}</style>"


def pages() -> list[Page]:
    """The labelled pages of this set."""
    found: list[Page] = []

    def add(kind: str, html: str, **more: object) -> None:
        found.append(Page(name=f"more-{kind.replace(' ', '-')}-{len(found)}", kind=kind, html=html, **more))  # type: ignore[arg-type]

    # Not found, with status 200.
    add(
        "soft 404",
        modern(
            "Courier: news from the valley",
            "<div class=hero><h2>Well, this is awkward.</h2><p>The story you were after isn't here any more. It has probably been taken off the site.</p><a href='/'>Take me home</a></div>",
            head=_HEAD,
        ),
    )
    add(
        "soft 404",
        portal(
            "Not Found | Valley Tribune",
            "<h1>We couldn't find that page</h1><p>Try one of these popular stories instead.</p>",
        ),
    )
    add(
        "soft 404",
        old(
            "Fehler 404",
            "<h2>Die gewünschte Seite konnte nicht gefunden werden.</h2><p>Nutzen Sie bitte die Suche.</p>",
            "de",
        ),
    )
    add(
        "soft 404",
        modern(
            "Erreur",
            "<h1>Oups, cette page a disparu</h1><p>L'article demandé a été retiré ou son adresse a changé.</p>",
            "fr",
        ),
    )
    add(
        "soft 404",
        app("Вісник", "<section><h1>Халепа!</h1><p>На жаль, такої новини вже немає на сайті.</p></section>", "uk"),
    )
    add("soft 404", plain("소식", "<h3>앗!</h3><p>찾으시는 기사가 없거나 이동되었습니다.</p>", "ko"))
    # Walls before an article.
    add(
        "paywall",
        modern(
            "Drought talks stall",
            f"<h1>Drought talks stall</h1>{prose('en', 4)}<div class=wall><h3>Keep reading for just 1</h3><p>Join 90,000 readers who support local reporting.</p><button>See plans</button></div>",
            head=_HEAD,
        ),
    )
    add(
        "paywall",
        modern(
            "Pegel sinkt weiter",
            f"<h1>Pegel sinkt weiter</h1>{prose('de', 5)}<div class='park-article__reduced'><h3>Lesen Sie jetzt den ganzen Artikel mit Courier Plus.</h3><p>4 Wochen für 1 Euro, danach monatlich kündbar</p></div>",
            "de",
        ),
    )
    add(
        "paywall",
        portal(
            "La sécheresse",
            f"<h1>La sécheresse</h1>{prose('fr', 8)}<div class=article-wall><p>La suite est réservée à nos abonnés.</p><a>Je m'abonne</a></div>",
            "fr",
        ),
    )
    add(
        "paywall",
        modern(
            "댐 수위",
            f"<h1>댐 수위</h1>{prose('ko', 4)}<div class=lock><p>이 콘텐츠는 유료 회원만 볼 수 있습니다.</p><button>멤버십 가입</button></div>",
            "ko",
        ),
    )
    add(
        "paywall",
        modern(
            "Поселення без води",
            f"<h1>Поселення без води</h1>{prose('uk', 7)}<div class=club><p>Повний текст бачать лише учасники спільноти.</p><a>Приєднатися</a></div>",
            "uk",
        ),
    )
    add(
        "paywall",
        modern(
            "Deep wells",
            f"<h1>Deep wells</h1>{prose('en', 14)}<aside class='paywall-container'><p>Your free preview ends here.</p><p>Members get every story.</p></aside>",
        ),
    )
    # Log-in pages.
    add(
        "login",
        plain(
            "Welcome back",
            "<h2>Welcome back</h2><form><input placeholder=Username><input type=password placeholder=Password><button>Continue</button><a>Forgot password?</a></form>",
        ),
    )
    add(
        "login",
        modern(
            "Archive access",
            "<h1>Archive access</h1><p>Our digital archive can be searched by account holders. Enter your card number and PIN.</p><form><input name=card><input type=password name=pin><button>Enter</button></form>",
        ),
    )
    add(
        "login",
        app(
            "Chirper",
            "<div><h1>See what's happening</h1><p>Sign in to see this post and its replies.</p><button>Sign in</button><button>Create account</button></div>",
        ),
    )
    add(
        "login",
        plain(
            "Benutzerbereich",
            "<p>Dieser Bereich ist geschützt.</p><form>Kennung <input><br>Kennwort <input type=password><br><input type=submit value=Weiter></form>",
            "de",
        ),
    )
    add(
        "login",
        old(
            "Авторизация",
            "<h3>Личный кабинет</h3><form>Логин <input><br>Пароль <input type=password><br><input type=submit value=OK></form>",
            "ru",
        ),
    )
    # Robots kept out.
    add(
        "bot check",
        plain(
            "Robot Check",
            "<h4>Enter the characters you see below</h4><p>Sorry, we just need to make sure you're not a robot.</p><input><button>Continue shopping</button>",
        ),
    )
    add(
        "bot check",
        plain(
            "",
            "<iframe title=x></iframe><p>Please wait while we verify your browser.</p><div id=sec-if-cpt-container></div>",
        ),
        status=403,
    )
    add(
        "bot check",
        modern(
            "Unusual activity",
            "<h1>We've detected unusual activity from your computer network</h1><p>To continue, please click the box below to let us know you're not a robot.</p>",
        ),
    )
    add(
        "bot check",
        plain(
            "Vercheck",
            "<h1>Un momento</h1><p>Comprobamos que la conexión es segura. No eres un robot, ¿verdad?</p><div class=h-captcha></div>",
            "es",
        ),
    )
    add("bot check", plain("403", "<h1>Request blocked.</h1><p>Generated by edge (request id 9f2)</p>"), status=403)
    # Consent first.
    add(
        "consent wall",
        plain(
            "Einstellungen",
            "<div><h2>Willkommen</h2><p>Nutzen Sie den Courier mit personalisierter Werbung oder im werbefreien Abo.</p><button>Akzeptieren &amp; lesen</button></div>",
            "de",
        ),
    )
    add(
        "consent wall",
        plain(
            "Privacy gate",
            "<h1>Your data, your decision</h1><p>We need your permission to use cookies before showing the site.</p><a>Yes, I agree</a> <a>Learn more</a>",
        ),
    )
    add(
        "consent wall",
        plain(
            "Gestion des cookies",
            "<p>Avec votre accord, nos 214 partenaires et nous utilisons des traceurs pour stocker vos données.</p><a>Tout accepter</a>",
            "fr",
        ),
    )
    add(
        "consent wall",
        plain(
            "Zgoda",
            "<p>Klikając przycisk, zgadzasz się na pliki cookie naszych partnerów.</p><a href='/x'>Zgadzam się</a>",
            "pl",
        ),
    )
    add(
        "consent wall",
        app(
            "Courier",
            "<div class=fc-dialog><h1>Courier asks for your consent to use your personal data to:</h1><p>Personalised advertising and content</p><button>Consent choices</button></div>",
        ),
    )
    # Errors.
    add(
        "error page",
        plain(
            "Whitelabel Error Page",
            "<h1>Whitelabel Error Page</h1><p>There was an unexpected error (type=Internal Server Error, status=500).</p>",
        ),
    )
    add(
        "error page",
        plain(
            "Temporarily offline",
            "<h1>Be right back</h1><p>Our servers are taking a short break. Thanks for your patience.</p>",
        ),
    )
    add(
        "error page",
        plain("Runtime Error", "<h2>Server Error in '/' Application.</h2><i>Runtime Error</i>"),
        status=500,
    )
    add(
        "error page",
        plain(
            "Störung", "<h1>Wir haben gerade ein technisches Problem</h1><p>Unsere Technik arbeitet daran.</p>", "de"
        ),
    )
    add(
        "error page",
        plain("Хвилинку", "<h1>Проводимо технічні роботи</h1><p>Сайт запрацює за кілька годин.</p>", "uk"),
    )
    # Shells.
    add(
        "empty shell",
        "<!doctype html><title>Courier</title><body><main id=app-mount></main><script>window.boot = 0</script>",
    )
    add(
        "empty shell",
        plain("Courier", "<noscript>no</noscript><p>This application requires JavaScript.</p><script>1</script>"),
    )
    add("empty shell", plain("", "<div class=loader></div><p>One moment please…</p><script>1</script>"))
    add(
        "empty shell",
        plain("Portal", "<p>Bitte JavaScript aktivieren, um den Artikel zu sehen.</p><script>1</script>", "de"),
    )
    add("empty shell", plain("Feed", "<nav>Home</nav><div id=feed aria-busy=true></div><script>1</script>"))
    # Parked.
    add(
        "parked",
        plain(
            "valley-water.test",
            "<h1>valley-water.test is available</h1><p>Get this premium domain before someone else does. Price: 2,400</p>",
        ),
    )
    add(
        "parked",
        plain(
            "valley.test - domain registered",
            "<p>Congratulations! This site was just created and has no content yet.</p><p>Registered with Names Inc.</p>",
        ),
    )
    add(
        "parked",
        plain(
            "Index of /",
            "<h1>Apache2 Default Page</h1><p>This is the default welcome page used to test the correct operation of the server.</p>",
        ),
    )
    add("parked", plain("Цей домен продається", "<p>Ви можете придбати цей домен. Напишіть нам.</p>", "uk"))
    add(
        "parked",
        plain(
            "valley.test",
            "<ul><li>Flights<li>Hotels<li>Car hire</ul><p>The owner of this domain is offering it for sale for an asking price of 990.</p>",
        ),
    )
    for n, status in enumerate((404, 404, 410, 404, 410)):
        add(
            "gone",
            (modern, app, old, portal, plain)[n](
                "Courier", f"<h1>{('Nope', 'Gone fishing', 'Withdrawn', 'Weg', 'Зникло')[n]}</h1>{prose('en', 3 * n)}"
            ),
            status=status,
        )
    for n in range(5):
        add(
            "rate limited",
            (plain, modern, plain, app, plain)[n](
                "Busy",
                f"<p>{('Too fast', 'Slow down please', 'Rate limit exceeded', 'Quota', '요청이 너무 많습니다')[n]}</p>",
            ),
            status=429,
        )
    for n, to in enumerate(("/", "/en/", "/index.php", "/?ref=moved", "/uk")):
        add(
            "redirected to home page",
            portal("Courier", "".join(f"<h3>{escape(s)}</h3>" for s in TEXT[("en", "en", "de", "fr", "uk")[n]])),
            moved=to,
        )
    for n, to in enumerate(
        (
            "http://news0.example/valley/1",
            "http://news1.example/",
            "http://news2.example/story/1",
            "http://news3.example/a?b=1",
            "http://news4.example/login",
        )
    ):
        add("redirected to other site", modern("Elsewhere", prose("en", 4 + n)), moved=to)
    for n in range(5):
        add(
            "cut short",
            (modern, old, portal, plain, modern)[n]("Reservoir", prose(("en", "de", "uk", "ko", "fr")[n], 16)),
            cut=True,
        )
    for n, (declared, got) in enumerate((("uk", "pl"), ("en", "ru"), ("ru", "uk"), ("de", "fr"), ("ko", "ja"))):
        add(
            "wrong language",
            (modern, old, portal, modern, plain)[n](TEXT[got][0][:40], prose(got, 9, n), got),
            declared=declared,
        )

    # Good pages.
    add(
        "complete",
        modern(
            "A missing page in the court file",
            f"<h1>A missing page in the court file</h1><p>The page was not found in the archive, the clerk testified on Monday.</p>{prose('en', 5)}",
        ),
    )
    add(
        "complete",
        modern(
            "Ministry site goes dark",
            "<h1>Ministry site goes dark</h1><p>The ministry's website was unavailable for most of Sunday after an attack that officials blamed on a foreign group.</p><p>Service was restored at 19:40, a spokesman said.</p>",
        ),
    )
    add(
        "complete",
        modern(
            "The company wants your eyes",
            f"<h1>The company wants your eyes</h1><p>The start-up asks people to prove that they are human by scanning an iris. Regulators in four countries have opened inquiries.</p>{prose('en', 3)}",
        ),
    )
    add(
        "complete",
        old(
            "Abonnenten klagen",
            f"<h1>Abonnenten klagen gegen Verlag</h1><p>Der Verlag hatte Artikel nur für Abonnenten freigeschaltet und die Preise erhöht.</p>{prose('de', 4)}",
            "de",
        ),
    )
    add(
        "complete",
        modern(
            "Domain-Streit",
            f"<h1>Streit um eine Domain</h1><p>Die Stadt hatte die Domain 2003 verkauft, nun steht sie vor Gericht.</p>{prose('de', 3)}",
            "de",
        ),
    )
    add(
        "complete",
        portal(
            "Cookies: ce qui change",
            f"<h1>Cookies: ce qui change</h1><p>Les éditeurs devront proposer un bouton de refus dès la première page, a décidé l'autorité.</p>{prose('fr', 5)}",
            "fr",
        ),
    )
    add(
        "complete",
        modern(
            "Штраф за вхід без пароля",
            f"<h1>Штраф за вхід без пароля</h1><p>Банк дозволяв увійти до кабінету без пароля, встановила перевірка.</p>{prose('uk', 4)}",
            "uk",
        ),
    )
    add(
        "complete",
        modern(
            "로그인 정보 유출",
            f"<h1>로그인 정보 유출</h1><p>회원 30만 명의 비밀번호가 유출됐다고 회사가 밝혔다.</p>{prose('ko', 3)}",
            "ko",
        ),
    )
    add(
        "complete",
        modern(
            "Reservoir falls",
            f"<h1>Reservoir falls</h1>{prose('en', 10)}<p>Support our reporting: subscribe to our weekly letter.</p>",
        ),
    )
    add(
        "complete",
        modern(
            "Reservoir falls",
            f"<h1>Reservoir falls</h1>{prose('en', 6)}<p><em>A version of this article appears in print for subscribers on page 3.</em></p>",
        ),
    )
    add(
        "complete",
        modern("Kurzmeldung", "<h1>Kurzmeldung</h1><p>Der Pegel der Talsperre ist auf 41 Prozent gefallen.</p>", "de"),
    )
    add(
        "complete",
        plain(
            "Order 17/2024",
            "<h3>Order No. 17 of 12 February 2024</h3><p>1. The export of timber is suspended until 1 May 2024.</p><p>2. The order takes effect on publication.</p>",
        ),
    )
    add(
        "complete",
        plain(
            "RFC notes",
            "<pre>404 Not Found\n   The origin server did not find a current representation for the target resource.\n410 Gone\n   Access to the target resource is no longer available at the origin server.\n</pre><p>These codes are defined in section 15.5 of the specification.</p>",
        ),
    )
    add(
        "complete",
        modern(
            "Press release",
            "<h1>Exercise completed</h1><p>Units of the second brigade completed a ten-day exercise on Friday, the general staff announced.</p><p>Contact: press office.</p>",
        ),
    )
    add("complete", portal("Kronika", f"<h1>Kronika</h1>{prose('pl', 7)}", "pl"))
    add("complete", modern("سد", f"<h1>سد</h1>{prose('ar', 9)}", "ar"), declared="ar")
    add("complete", app("ダム", f"<h1>ダム</h1>{prose('ja', 12)}", "ja"), declared="ja")
    add(
        "complete",
        app(
            "Live",
            "".join(f"<div><b>{9 + n}:1{n}</b> <span>{escape(s)}</span></div>" for n, s in enumerate(TEXT["en"])),
        ),
    )
    add(
        "complete",
        plain(
            "Data",
            "<table>"
            + "".join(f"<tr><th>{y}<td>{y * 3 % 700}<td>{y * 7 % 90}%</tr>" for y in range(1980, 2024))
            + "</table>",
        ),
    )
    add(
        "complete",
        plain(
            "Photo",
            "<figure><img src=/a.png alt='A column of trucks on a road'><figcaption>Trucks on the road to the port, 14 October. Photo: O. Danylenko</figcaption></figure>",
        ),
    )
    add(
        "complete",
        modern(
            "Post",
            "<div class=status><a>@observer</a><p>Confirmed: two trains with equipment left the station this morning.</p><span>14 Oct 2024 · 1,204 views</span></div>",
        ),
        declared="en",
    )
    add(
        "complete",
        modern(
            "Interview",
            "".join(
                f"<p><b>Q:</b> What do you expect from the talks?</p><p><b>A:</b> {escape(TEXT['en'][n])}</p>"
                for n in range(5)
            ),
        ),
    )
    add(
        "complete",
        modern(
            "How to read our figures",
            f"<h1>How to read our figures</h1><p>If you see a value in brackets, it is an estimate.</p>{prose('en', 4)}",
        ),
    )
    add(
        "complete",
        modern(
            "Obituary",
            "<h1>Anna Kovalenko, 1931–2024</h1><p>Anna Kovalenko, who mapped the wells of the upper valley, died on Sunday at 93.</p>",
        ),
    )
    add("complete", old("Протокол", f"<h2>Протокол № 4</h2>{prose('ru', 6)}", "ru"), declared="ru")
    add(
        "complete",
        modern(
            "Correction",
            "<h1>Correction</h1><p>An earlier version of this story misstated the number of stations; it is five, not six.</p>"
            + prose("en", 3),
        ),
    )
    add(
        "complete",
        modern(
            "Ein Bot zog durchs Dorf",
            f"<h1>Ein Bot zog durchs Dorf</h1><p>Das Start-up lässt Roboter Pakete liefern.</p>{prose('de', 3)}",
            "de",
        ),
    )
    add(
        "complete",
        modern(
            "Comment",
            f"<h1>Comment</h1>{prose('en', 9)}",
            after="<div class=login-modal hidden><form><input type=password></form></div><section><h4>Sign in to join the conversation</h4><textarea></textarea></section>",
        ),
    )
    add(
        "complete",
        modern(
            "Shop closes",
            f"<h1>Shop closes</h1>{prose('en', 4)}",
            after="<div style='position:fixed;inset:auto 0 0 0;background:#eee'><p>This website uses cookies to improve your experience.</p><button>Got it</button></div>",
        ),
    )
    add(
        "complete",
        modern(
            "Newsletter",
            f"<h1>The week in water</h1>{prose('en', 8)}<form><p>Enter your e-mail to get this letter every Friday.</p><input><button>Sign up</button></form>",
        ),
    )
    add("complete", portal("Informe", f"<h1>Informe</h1>{prose('es', 7)}", "es"), declared="es")
    add(
        "complete",
        modern(
            "Bulletin",
            "<h1>Bulletin of 3 May</h1><ul><li>Losses of the day: 2 vehicles.</li><li>Wounded: 14.</li><li>Prisoners: none reported.</li></ul>",
        ),
    )
    add(
        "complete",
        plain(
            "Transcript",
            "<p>SPEAKER: The house will come to order.</p><p>MR. LANE: I rise to ask how many troops were sent.</p><p>THE MINISTER: About 1,500, by our count.</p>",
        ),
    )
    add(
        "complete",
        modern(
            "Server farm planned",
            f"<h1>Server farm planned at the dam</h1><p>The server farm would draw 4 megawatts. An error in the first plan had put it at 40.</p>{prose('en', 2)}",
        ),
    )
    add(
        "complete",
        modern(
            "Verify first",
            f"<h1>Verify first, publish later</h1><p>Checking your sources takes time, editors were told at a workshop.</p>{prose('en', 3)}",
        ),
    )
    return found
