"""Still more pages that the gate was tuned on: a second held-out set, of unusual wordings, on which 26 in 100 bad pages passed."""

from __future__ import annotations

from html import escape

from tests.corpus.gate.makes import TEXT, Page, app, modern, old, plain, portal, prose


def pages() -> list[Page]:
    """The labelled pages of this set."""
    found: list[Page] = []

    def add(kind: str, html: str, **more: object) -> None:
        found.append(Page(name=f"third-{kind.replace(' ', '-')}-{len(found)}", kind=kind, html=html, **more))  # type: ignore[arg-type]

    add(
        "soft 404",
        modern(
            "Harbour Gazette",
            "<h1>This one got away</h1><p>The report you wanted has left our site, or the address has a typo in it.</p><form><input><button>Find stories</button></form>",
        ),
    )
    add(
        "soft 404",
        app(
            "Tracker",
            "<section role=main><p>No results for this address.</p><p>The entry may have been withdrawn by its author.</p></section>",
        ),
    )
    add(
        "soft 404",
        portal(
            "Ressource manquante", "<h1>Nous avons cherché partout</h1><p>La page demandée n'est plus ici.</p>", "fr"
        ),
    )
    add(
        "soft 404",
        old(
            "Brak strony",
            "<h2>Ups!</h2><p>Tej strony już tu nie ma. Sprawdź adres albo wróć na stronę główną.</p>",
            "pl",
        ),
    )
    add("soft 404", plain("Портал", "<h1>Ничего нет</h1><p>Запись удалена автором или перенесена в архив.</p>", "ru"))
    add(
        "paywall",
        modern(
            "Pumps fall silent",
            f"<h1>Pumps fall silent</h1>{prose('en', 3)}<section class=meter><h2>You've run out of free stories this month</h2><p>From 2 a week, pause whenever you like.</p></section>",
        ),
    )
    add(
        "paywall",
        modern(
            "Pumpen stehen still",
            f"<h1>Pumpen stehen still</h1>{prose('de', 6)}<div class=aboangebot><b>Weiter geht es mit Tagblatt+</b><p>Jetzt 30 Tage gratis testen.</p></div>",
            "de",
        ),
    )
    add(
        "paywall",
        portal(
            "Las bombas paran",
            f"<h1>Las bombas paran</h1>{prose('es', 9)}<div><p>Para leer el artículo completo necesitas una suscripción.</p><button>Ver ofertas</button></div>",
            "es",
        ),
    )
    add(
        "paywall",
        modern(
            "Насосы встали",
            f"<h1>Насосы встали</h1>{prose('ru', 4)}<div class=sub><p>Дальше — для тех, кто с нами.</p><p>Оформить доступ от 199 в месяц</p></div>",
            "ru",
        ),
    )
    add(
        "paywall",
        app(
            "ポンプ停止",
            f"<h1>ポンプ停止</h1>{prose('ja', 4)}<div><p>この記事の続きは会員のみご覧いただけます。</p><a>会員登録</a></div>",
            "ja",
        ),
    )
    add(
        "login",
        plain(
            "Intranet",
            "<form><p>Staff number</p><input><p>Password</p><input type=password><p><button>Go</button></p></form>",
        ),
    )
    add(
        "login",
        modern(
            "Reader account",
            "<h1>Your reader account</h1><p>Use the address you registered with.</p><form><input type=email><input type=password><button>Next</button></form>",
        ),
    )
    add("login", app("Circle", "<div><h2>This group is private</h2><p>Join or log in to view its posts.</p></div>"))
    add(
        "login",
        old(
            "Accesso",
            "<form>Nome utente <input><br>Parola chiave <input type=password><br><input type=submit value=Entra></form>",
            "es",
        ),
    )
    add(
        "login",
        plain(
            "회원",
            "<h2>로그인하시겠습니까?</h2><form>아이디 <input> 비밀번호 <input type=password> <button>확인</button></form>",
            "ko",
        ),
    )
    add(
        "bot check",
        plain(
            "Hold on",
            "<h1>Quick check</h1><p>Tick the box so that we know a person is here.</p><div class=cf-turnstile></div>",
        ),
    )
    add(
        "bot check",
        plain("Zugriff", "<h1>Zugang gesperrt</h1><p>Von Ihrem Anschluss kamen zu viele automatische Anfragen.</p>"),
        status=403,
    )
    add(
        "bot check",
        app(
            "Validation",
            "<p>Select all images with traffic lights</p><div class=h-captcha></div><button>Verify</button>",
        ),
    )
    add(
        "bot check",
        plain(
            "Запит відхилено",
            "<p>Система захисту вважає ваш запит підозрілим. Код: 77-12.</p><p>Підтвердьте, що ви людина.</p>",
            "uk",
        ),
    )
    add("bot check", plain("Shield", "<p>Browser integrity check in progress</p><p>Ray ID: 77f</p>"), status=503)
    add(
        "consent wall",
        plain(
            "Willkommen",
            "<h1>Mit Werbung nutzen</h1><p>Wir und 160 Partner verarbeiten Daten für personalisierte Anzeigen.</p><button>Zustimmen</button><button>Pur-Abo</button>",
            "de",
        ),
    )
    add(
        "consent wall",
        plain(
            "Privacy centre",
            "<p>Select how your data may be used by us and third parties, then save to enter.</p><label><input type=checkbox> Advertising</label><label><input type=checkbox> Analytics</label><a>Save and enter</a>",
        ),
    )
    add(
        "consent wall",
        app(
            "Le Soir du Val",
            "<div><p>Nos partenaires et nous déposons des cookies pour financer ce site.</p><a href=#>J'accepte</a> <a href=#>Je m'abonne sans cookies</a></div>",
            "fr",
        ),
    )
    add(
        "consent wall",
        plain(
            "Cookies",
            "<h2>Elige cómo quieres leernos</h2><p>Gratis con cookies publicitarias o sin ellas pagando.</p><a>Aceptar cookies</a>",
            "es",
        ),
    )
    add(
        "consent wall",
        plain(
            "Згода",
            "<h2>Перш ніж почати</h2><p>Потрібна ваша згода на обробку даних і cookie для реклами.</p><a>Згоден</a>",
            "uk",
        ),
    )
    add(
        "error page",
        plain(
            "Ouch",
            "<h1>Our server tripped</h1><p>The problem has been logged and engineers were told. Reload in a minute.</p>",
        ),
    )
    add("error page", plain("Error 1105", "<p>Error 1105. Origin returned an unknown response.</p>"), status=520)
    add("error page", app("Feed", "<div role=alert>Could not load this article. Retry</div>"))
    add(
        "error page",
        plain(
            "Panne", "<h1>Le site est momentanément hors service</h1><p>Nos équipes techniques interviennent.</p>", "fr"
        ),
    )
    add("error page", plain("점검", "<h1>서비스 점검 안내</h1><p>시스템 점검으로 서비스가 잠시 중단됩니다.</p>", "ko"))
    add("empty shell", "<!doctype html><title></title><body><script>var x = 1</script>")
    add(
        "empty shell",
        plain("Reader", "<div id=reader></div><p>To read this, switch JavaScript on.</p><script>1</script>"),
    )
    add("empty shell", plain("Карта", "<div id=map></div><p>Загрузка...</p><script>1</script>", "ru"))
    add(
        "empty shell",
        plain("Dash", "<div class=spinner aria-label=Loading></div><script>setInterval(() => 1, 500)</script>"),
    )
    add("empty shell", app("Late", "<h1>Too late</h1>", delay=600_000))
    add(
        "parked",
        plain(
            "harbour.test",
            "<h1>harbour.test</h1><p>Interested in this name? The seller takes offers above 1,000.</p><a>Contact broker</a>",
        ),
    )
    add(
        "parked",
        plain(
            "Ads",
            "<p>harbour.test</p><ul><li>Boat Insurance<li>Moorings Near Me<li>Yacht Charter</ul><p>Privacy policy</p><p>This webpage was generated by the domain owner using a parking service.</p>",
        ),
    )
    add(
        "parked",
        plain("Hier entsteht eine neue Website", "<p>Diese Domain wurde bei einem Provider registriert.</p>", "de"),
    )
    add(
        "parked",
        plain(
            "Test Page for the HTTP Server",
            "<h1>HTTP Server Test Page</h1><p>This page is used to test the proper operation of the server after it has been installed.</p>",
        ),
    )
    add("parked", plain("도메인", "<p>이 도메인은 판매 중입니다. 구매 문의</p>", "ko"))
    for n, status in enumerate((404, 410, 404, 404, 410)):
        language = ("ru", "es", "pl", "ja", "en")[n]
        add(
            "gone",
            (plain, modern, portal, app, old)[n](
                ("Нет", "Nada", "Nic", "なし", "No")[n], prose(language, 2 * n), language
            ),
            status=status,
        )
    for n in range(5):
        add(
            "rate limited",
            (app, plain, old, plain, modern)[n](
                "…", f"<p>{('Zu viele Anfragen', 'Trop de requêtes', 'Забагато запитів', 'Try in a minute', '')[n]}</p>"
            ),
            status=429,
        )
    for n, to in enumerate(("/index.htm", "/#story", "/de/", "/home/", "/")):
        add(
            "redirected to home page",
            (modern, old, portal, app, plain)[n](
                "Gazette",
                "".join(f"<h3>{escape(s)}</h3><p>{escape(s)}</p>" for s in TEXT[("es", "ru", "de", "en", "pl")[n]]),
            ),
            moved=to,
        )
    for n, to in enumerate(
        (
            "http://other0.example/",
            "http://other1.example/x/y",
            "http://other2.example/story/2",
            "http://other3.example/?q",
            "http://other4.example/en/",
        )
    ):
        add("redirected to other site", portal("Casino", prose("en", 3 + n)), moved=to)
    for n in range(5):
        add(
            "cut short",
            (portal, modern, plain, old, modern)[n]("Pumps", prose(("es", "ru", "pl", "ja", "en")[n], 20)),
            cut=True,
        )
    for n, (declared, got) in enumerate((("en", "uk"), ("uk", "de"), ("pl", "ru"), ("es", "en"), ("fr", "es"))):
        add(
            "wrong language",
            (old, modern, app, portal, modern)[n](TEXT[got][2][:40], prose(got, 8, n), got),
            declared=declared,
        )

    stories = [
        ("en", "Search for missing crew called off", "The coastguard called off the search for two sailors who vanished on Friday. The boat was found empty."),
        ("en", "Airline site crashes", "The airline's booking page failed for three hours. A technical fault in the payment server was found later, the company said."),
        ("en", "Members vote for strike", "Members of the dockers' union voted for a strike from Monday. The port offered a bonus of 300 a month."),
        ("en", "Password leak hits port", "Log-in data of 4,000 port workers was published online. The port authority said that every account had been reset."),
        ("en", "Town sells its name", "The town sold its domain to a brewery for 90,000. The council said that the price was fair."),
        ("de", "Werbung vor der Schule", "Die Stadt verbietet Werbung vor Schulen. Der Rat stimmte am Mittwoch mit 31 zu 12 dafür."),
        ("de", "Konto gesperrt", "Die Bank sperrte das Konto eines Vereins. Ein Gericht gab dem Verein am Montag recht."),
        ("fr", "Le port ferme", "Le port fermera une semaine pour travaux. La maintenance des grues coûtera deux millions."),
        ("es", "Cuenta atrás", "El puerto cierra el lunes. La empresa ofreció 300 euros al mes a los socios de la cooperativa."),
        ("uk", "Порт закрито", "Порт закрили через технічні роботи на шлюзі. Адміністрація обіцяє відкрити його в неділю."),
        ("uk", "Немає світла", "У трьох селах немає світла від п'ятниці. Енергетики шукають причину аварії."),
        ("ru", "Пароль не подошёл", "Хакеры подобрали пароль к сайту порта. Сайт не работал шесть часов, сообщили в администрации."),
        ("ko", "항만 폐쇄", "항만이 사흘간 폐쇄된다고 당국이 밝혔다. 크레인 점검 때문이다."),
        ("pl", "Port zamknięty", "Port zamknięto z powodu awarii śluzy. Zarząd podał, że naprawa potrwa tydzień."),
    ]  # fmt: skip
    for n, (language, title, text) in enumerate(stories):
        add(
            "complete",
            (modern, old, plain, portal, app)[n % 5](title, f"<h1>{escape(title)}</h1><p>{escape(text)}</p>", language),
            declared=language if n % 3 == 0 else None,
        )
        if n < 7:
            add(
                "complete",
                (portal, modern, app)[n % 3](
                    title, f"<h1>{escape(title)}</h1><p>{escape(text)}</p>{prose(language, 7, n)}", language
                ),
            )
    add(
        "complete",
        modern(
            "Register of vessels",
            "<table><tr><th>Name<th>Flag<th>Tons</tr>"
            + "".join(f"<tr><td>Vessel {n}<td>{['PL', 'DE', 'FR'][n % 3]}<td>{n * 310}</tr>" for n in range(1, 25))
            + "</table>",
        ),
    )
    add(
        "complete",
        plain(
            "Statement",
            "<p>STATEMENT</p><p>The embassy regrets the remarks of 7 June and has recalled its envoy.</p><p>Harbour City, 8 June 2024</p>",
        ),
    )
    add(
        "complete",
        modern(
            "Clip",
            "<h1>Trucks cross the bridge</h1><video poster=/a.png controls></video><p>Filmed from a balcony on 12 October.</p>",
        ),
    )
    add(
        "complete",
        modern(
            "Thread",
            "".join(f"<div class=msg><b>@ship{n}</b> <p>{escape(s)}</p></div>" for n, s in enumerate(TEXT["en"][:4])),
        ),
    )
    add(
        "complete",
        plain(
            "Act",
            "<h1>Harbour Act</h1><p>§ 1 No vessel shall enter without a pilot.</p><p>§ 2 The master shall pay the due before leaving.</p>",
        ),
    )
    add(
        "complete",
        modern(
            "Poll",
            "<h1>Poll</h1><ul><li>For: 41 %</li><li>Against: 38 %</li><li>Undecided: 21 %</li></ul><p>The institute asked 1,004 adults by telephone between 3 and 5 May.</p>",
        ),
    )
    add(
        "complete",
        portal(
            "Match report",
            f"<h1>Harbour 2, Valley 1</h1>{prose('en', 5)}<p>Become a member of the supporters' club at the gate.</p>",
        ),
    )
    add(
        "complete",
        modern(
            "Appeal",
            f"<h1>Dam repaired</h1>{prose('en', 9)}<aside><p>If you value our journalism, consider a donation.</p><button>Donate</button></aside>",
        ),
    )
    add(
        "complete",
        modern(
            "Recall",
            "<h1>Recall of pumps</h1><p>The maker recalls 12,000 pumps sold in 2023. A faulty switch may overheat.</p><p>Owners can have it replaced at any dealer.</p>",
        ),
    )
    add("complete", app("Blog", f"<article><h1>Notes from the lock</h1>{prose('en', 6, 3)}</article>"))
    add("complete", old("Архів", f"<h2>Архів 1998 року</h2>{prose('uk', 9)}", "uk"), declared="uk")
    add(
        "complete",
        modern("Weather", "<h1>Weather</h1><p>Rain in the north, 14 degrees. Wind from the west at 30 km/h.</p>"),
    )
    add(
        "complete",
        plain(
            "Cable",
            "<pre>TO: MINISTRY\nFROM: EMBASSY\n\nTWO TRAINS LEFT THE BORDER STATION ON 9 OCTOBER. CONTENTS UNKNOWN.</pre>",
        ),
    )
    add(
        "complete",
        modern(
            "Correction",
            "<h1>Clarification</h1><p>Our article of 3 May gave the wrong price of the domain name; it was 9,000.</p>",
        ),
    )
    return found
