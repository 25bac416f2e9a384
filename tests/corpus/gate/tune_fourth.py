"""Pages of more makes and languages that the gate was tuned on: long notices, short reports, walls of many wordings."""

from __future__ import annotations

from html import escape

from tests.corpus.gate.makes import Page, app, modern, old, plain, portal, prose

_LOGO = "<a class=brand href='/'>The Fen Mail</a>"
_OG = "<meta property=og:type content=article><meta property='article:published_time' content='2024-10-12'>"

# Kind, language, title, markup of the main part; the make is chosen by the row's number unless a fifth part names it.
NOTICES: list[tuple[str, str, str, str]] = [
    ("soft 404", "it", "Il Corriere della Valle", "<h1>Ci dispiace</h1><p>L'articolo che stai cercando è stato rimosso oppure ha cambiato indirizzo.</p><a href='/'>Vai alla prima pagina</a>"),
    ("soft 404", "nl", "Dagblad", "<h1>Helaas, deze pagina is er niet (meer)</h1><p>Controleer het adres of ga terug naar de homepage.</p>"),
    ("soft 404", "pt", "Notícia", "<h2>Esta notícia já não está connosco</h2><p>O conteúdo que procura foi retirado a pedido do autor.</p>"),
    ("soft 404", "sv", "Sidan saknas", "<h1>Här var det tomt</h1><p>Sidan du letar efter har flyttats eller tagits bort. Prova att söka i stället.</p>"),
    ("soft 404", "zh", "页面不存在", "<h1>抱歉</h1><p>您访问的文章已被删除或从未发布。</p><a href='/'>返回首页</a>"),
    ("soft 404", "tr", "Bulunamadı", "<h1>Üzgünüz</h1><p>Aradığınız haber yayından kaldırılmış olabilir.</p>"),
    ("soft 404", "en", "Profile", "<div class=card><h2>This account doesn't exist</h2><p>Try searching for another.</p></div>"),
    ("soft 404", "en", "Video", "<div class=player-error><p>Video unavailable</p><p>This video has been removed by the uploader.</p></div>"),
    ("soft 404", "en", "Council papers", "<h1>Document withdrawn</h1><p>The record you asked for was taken out of the register. If you think this is a mistake, write to the registry.</p>"),
    ("soft 404", "uk", "Архів", "<h1>Порожньо</h1><p>За цією адресою нічого немає. Можливо, ви перейшли за старим посиланням.</p>"),
    ("soft 404", "ja", "お知らせ", "<p>この記事の掲載期間は終了しました。</p><p><a href='/'>トップページへ</a></p>"),
    ("soft 404", "ar", "خطأ", "<h1>عذرا</h1><p>الصفحة التي تبحث عنها غير موجودة أو تم حذفها.</p>"),
    ("login", "en", "Valley Water | Staff", "<h1>Staff only beyond this point</h1><form><label>ID<input></label><label>Passcode<input type=password></label><button>Open</button></form>"),
    ("login", "it", "Area riservata", "<h2>Area riservata</h2><p>Per vedere il documento inserisci le tue credenziali.</p><form><input name=u><input type=password><button>Entra</button></form>"),
    ("login", "nl", "Mijn account", "<h1>Inloggen</h1><form>E-mail <input> Wachtwoord <input type=password> <a>Wachtwoord vergeten?</a></form>"),
    ("login", "en", "Circle – private", "<div><h2>These posts are protected</h2><p>Only approved followers can see what @fenwarden posts.</p><button>Log in</button><button>Sign up</button></div>"),
    ("login", "zh", "登录", "<h1>欢迎回来</h1><p>请登录后查看该内容。</p><form><input><input type=password><button>登录</button></form>"),
    ("login", "fr", "Espace abonné", "<h1>Mon espace</h1><form><p>Adresse de messagerie</p><input><p>Mot de passe</p><input type=password><button>Valider</button></form>"),
    ("login", "uk", "Спільнота", "<h2>Лише для своїх</h2><p>Щоб побачити дописи групи, увійдіть або зареєструйтеся.</p>"),
    ("bot check", "en", "One sec", "<h1>Our systems have noticed a lot of requests from your network</h1><p>This page checks whether it is really you sending the requests, and not a robot. Why did this happen? The block will end shortly after those requests stop. In the meantime, solving the above puzzle will let you use our services.</p><p>IP address: 203.0.113.9, time: 2024-10-02T10:11:12Z</p><div class=g-recaptcha></div>"),
    ("bot check", "fr", "Contrôle", "<h1>Encore une seconde</h1><p>Nous vérifions que la demande ne vient pas d'un programme automatique.</p>"),
    ("bot check", "it", "Verifica", "<h1>Sei umano?</h1><p>Completa la verifica per proseguire.</p><div class=h-captcha></div>"),
    ("bot check", "pl", "Kontrola", "<p>Sprawdzamy, czy połączenie jest bezpieczne. To potrwa kilka sekund.</p><p>Identyfikator: 8d2f-11</p>"),
    ("bot check", "ja", "確認", "<h1>アクセスの確認</h1><p>お使いの回線から自動的なアクセスが検出されました。人間であることを確認してください。</p>"),
    ("bot check", "zh", "安全验证", "<p>系统检测到异常访问，请拖动滑块完成验证。</p>"),
    ("bot check", "en", "fen.test", "<h1>fen.test</h1><p>needs to review the security of your connection before proceeding.</p>"),
    ("bot check", "en", "Access", "<h1>You've been stopped at the door</h1><p>The site owner may have set restrictions that prevent you from reaching the site. Contact the owner for access, quoting incident 44-918.</p>"),
    ("consent wall", "it", "La tua privacy", "<div><h2>Noi e i nostri 640 fornitori</h2><p>archiviamo informazioni su un dispositivo e trattiamo dati personali, come gli identificatori unici, per annunci personalizzati. Puoi accettare o rifiutare.</p><button>Accetta e chiudi</button></div>"),
    ("consent wall", "nl", "Even geduld", "<h1>Jouw keuze</h1><p>Wij en onze partners plaatsen cookies om advertenties te tonen. Ga akkoord om verder te gaan.</p><button>Akkoord</button><button>Instellingen</button>"),
    ("consent wall", "en", "Fen Mail", "<h2>Choose how to read</h2><p>Free, with advertising based on what you do online, or for 3 a month without. You can change your mind at any time in the settings. Our 120 advertising partners set cookies and use precise location for the purposes listed below.</p><ul><li>Store information on a device</li><li>Create profiles for personalised advertising</li><li>Measure advertising performance</li></ul><button>Agree</button>"),
    ("consent wall", "ja", "同意", "<p>当サイトは広告のためにクッキーを使用します。同意して続けてください。</p><button>同意する</button>"),
    ("consent wall", "de", "Zustimmung", "<h1>Weiter mit Werbung</h1><p>Um der Nutzung mit Werbung zuzustimmen, müssen Cookies im Browser zugelassen sein. Details zu den Verarbeitungszwecken finden sich in der Datenschutzerklärung.</p><a>Akzeptieren und weiter</a>"),
    ("error page", "it", "Ops", "<h1>Si è verificato un problema</h1><p>Stiamo lavorando per risolverlo. Riprova tra qualche minuto.</p>"),
    ("error page", "nl", "Storing", "<h1>Storing</h1><p>Onze website is door een storing tijdelijk niet bereikbaar.</p>"),
    ("error page", "zh", "出错了", "<h1>服务器开小差了</h1><p>请稍后重试。</p>"),
    ("error page", "en", "Fen Mail", "<h1>Too many readers at once</h1><p>The site is under heavy load. We are adding capacity; please come back in a few minutes.</p>"),
    ("error page", "en", "Warning", "<b>Warning</b>: mysqli_connect(): (HY000/2002): Connection refused in <b>/var/www/html/db.php</b> on line <b>12</b><br>Unable to connect"),
    ("error page", "pt", "Manutenção", "<h1>Voltamos já</h1><p>O site está em manutenção programada.</p>"),
    ("error page", "ja", "お知らせ", "<h1>ただいまメンテナンス中です</h1><p>ご不便をおかけして申し訳ございません。</p>"),
    ("error page", "cs", "Chyba", "<h1>Chyba serveru</h1><p>Omlouváme se, zkuste to prosím později.</p>"),
    ("parked", "it", "fen.test", "<h1>Il dominio fen.test è in vendita</h1><p>Contatta il proprietario per un'offerta.</p>"),
    ("parked", "nl", "Te koop", "<h1>Deze domeinnaam is te koop</h1><p>Vraagprijs op aanvraag.</p>"),
    ("parked", "en", "fen.test", "<div id=sedo-container><ul><li>Loans<li>Mortgage rates<li>Dentist near you</ul></div><p>Copyright fen.test. Privacy</p>"),
    ("parked", "en", "Account Suspended", "<h1>This account has been suspended</h1><p>Contact your hosting provider for more information.</p>"),
    ("parked", "en", "A new site", "<h1>Something is coming</h1><p>We are launching our new website soon. Stay tuned!</p>"),
    ("parked", "ja", "ドメイン", "<h1>このドメインは売り出し中です</h1><p>価格についてはお問い合わせください。</p>"),
    ("parked", "fr", "Site en construction", "<p>Ce nom de domaine vient d'être enregistré par un client de notre hébergeur. Aucun site n'y est encore installé.</p>"),
    ("empty shell", "fr", "Le Val", "<p>Votre navigateur n'exécute pas JavaScript, ce site en a besoin.</p><script>1</script>"),
    ("empty shell", "en", "Map", "<div class=boot>Preparing your experience…</div><script>1</script>"),
    ("empty shell", "it", "App", "<p>Caricamento in corso</p><script>1</script>"),
    ("empty shell", "en", "Old browser", "<h1>Time for an update</h1><p>Your browser is too old for this site. Please use a current version.</p>"),
]  # fmt: skip

# Language, number of sentences before it, and the wall.
WALLS: list[tuple[str, int, str]] = [
    ("en", 5, "<div><h3>There's more to this story</h3><p>Sign up free to read the rest of it.</p><button>Create an account</button></div>"),
    ("en", 12, "<section><p>You're reading one of our premium stories.</p><p>Get the full picture: 12 weeks for $6.</p></section>"),
    ("en", 7, "<div><p>This report continues for professional subscribers.</p><a>Request a demo</a><a>Log in</a></div>"),
    ("en", 4, "<div><h4>Don't stop here</h4><p>Full access from £1 a week. Cancel whenever.</p></div><section><h3>More from the valley</h3><ul><li>Mill reopens</li><li>Fair moved to June</li></ul></section>"),
    ("de", 7, "<div><p>Dieser Text ist Teil von Talbote Premium.</p><p>Jetzt für 0,99 € im ersten Monat alles lesen</p></div>"),
    ("de", 4, "<div><p>Sie haben noch 85 % vor sich.</p><a>Mit dem Monatspass weiterlesen</a><a>Ich habe schon ein Abo</a></div>"),
    ("fr", 6, "<div><p>Vous avez lu 15 % de cet article.</p><p>Pour lire les 85 % restants, essayez pendant un mois à 1 €.</p></div>"),
    ("es", 5, "<div><p>Hazte socio para leer el resto.</p><p>Desde 4 € al mes, sin permanencia</p></div>"),
    ("uk", 5, "<div><p>Далі — для тих, хто підтримує редакцію.</p><p>Стати учасником від 100 грн на місяць</p></div>"),
    ("ru", 8, "<div><p>Вы прочитали бесплатную часть.</p><p>Полная версия — подписчикам, 299 руб. в месяц</p></div>"),
    ("pl", 6, "<div><p>Dalsza część artykułu dostępna dla prenumeratorów.</p><p>Miesiąc za 1 zł</p></div>"),
    ("ko", 5, "<div><p>여기서부터는 프리미엄 회원에게 공개됩니다.</p><p>첫 달 무료 체험</p></div>"),
    ("ja", 5, "<div><p>残り1,240文字 有料プランに登録すると全文をお読みいただけます。</p></div>"),
    ("ar", 5, "<div><p>هذا المقال للمشتركين فقط</p><p>اشترك الآن لقراءة بقية المقال</p></div>"),
]  # fmt: skip

GOOD: list[tuple[str, str, str]] = [
    ("en", "Tweet", "<article><b>Fen Warden</b> <span>@fenwarden</span><p>Water over the road at Mill Lane again. Avoid.</p><time>11:02 · 9 Jan 2024</time></article>"),
    ("en", "Statement by the Office", "<p>The Office has received the request. It will not comment further.</p>"),
    ("en", "Opening hours", "<h1>Registry</h1><dl><dt>Monday</dt><dd>9–12</dd><dt>Tuesday</dt><dd>9–16</dd><dt>Friday</dt><dd>closed</dd></dl>"),
    ("en", "Judgment", "<p>IN THE COUNTY COURT</p><p>Claim No. 7 of 2023</p><p>BETWEEN A. Reed and the Water Board</p><p>The claim is dismissed. No order as to costs.</p>"),
    ("en", "Status of service", "<h1>Past incidents</h1><ul><li>3 May: elevated error rates, resolved 14:02.</li><li>9 May: maintenance of database, completed.</li></ul>"),
    ("en", "How our paywall works", f"<h1>How our paywall works</h1><p>Readers get five free stories a month; after that a subscription is needed. The editor, Ruth Lane, explained the change in March 2024.</p>{prose('en', 4)}"),
    ("en", "What is a captcha?", "<h1>What is a captcha?</h1><p>A captcha is a test that tells humans from robots. The name was coined in 2003 at Carnegie Mellon. Early versions showed distorted letters; later ones ask for pictures with buses.</p><p>Accessibility groups have criticised them since 2005.</p>"),
    ("en", "HTTP 404", "<h1>HTTP 404</h1><p>In computer networks, 404 is a response code which says that a server could not find what was requested. It belongs to the 4xx class, defined in 1992 by Tim Berners-Lee.</p><p>Many sites show pages of their own design with it.</p>"),
    ("en", "Cookie fines rise", "<h1>Cookie fines rise</h1><p>Regulators fined 31 companies over cookie consent last year. Partners and advertisers had been given personal data without permission, the report said.</p>"),
    ("en", "Support us", f"<h1>Reservoir falls</h1>{prose('en', 16)}<section><h3>Thank you for reading</h3><p>Our work is free for everyone. Support us from 5 a month. Cancel any time.</p><button>Contribute</button></section>"),
    ("en", "Help", f"<h1>Reservoir falls</h1>{prose('en', 8)}<p>Already a member? Log in to comment.</p><p>Follow us on Telegram.</p>"),
    ("en", "Domain prices", "<h1>Domain prices fall</h1><p>The average price of a domain sold at auction fell to 1,900 in 2023. Brokers blamed higher interest rates.</p>"),
    ("en", "Advice", "<h1>Flood advice</h1><p>Move valuables upstairs. Turn off gas and power at the mains. If water enters your home, call the flood line on 0345 988 1188.</p>"),
    ("de", "Mitteilung", "<h1>Mitteilung Nr. 12/2024</h1><p>Die Brücke über die Ache ist ab 3. Mai gesperrt. Eine Umleitung ist ausgeschildert.</p>"),
    ("de", "Passwörter", "<h1>Das beliebteste Passwort</h1><p>Das häufigste Passwort der Deutschen bleibt „123456“. Das ergab eine Auswertung von 1,2 Millionen geleakten Konten, wie das Institut am Dienstag mitteilte.</p>"),
    ("de", "Tweet", "<div class=toot><b>Feuerwehr Talheim</b><p>Einsatz beendet, alle Kräfte zurück auf der Wache.</p><span>14.10.2024, 22:14</span></div>"),
    ("fr", "Communiqué", "<h1>Communiqué</h1><p>Le préfet a suspendu l'arrêté. Les baignades reprennent samedi.</p>"),
    ("fr", "Panne", "<h1>Panne géante à la gare</h1><p>Une erreur technique a privé de trains 40 000 voyageurs lundi. Le service a repris vers 18 heures, selon l'exploitant.</p>"),
    ("es", "Aviso", "<h1>Aviso oficial</h1><p>Se suspende el tráfico en la carretera A-12 entre los kilómetros 4 y 9.</p>"),
    ("es", "Robots", "<h1>Robots en la cosecha</h1><p>Doce robots recogen fresas en Huelva. La empresa asegura que cada uno hace el trabajo de tres personas.</p>"),
    ("it", "Comunicato", "<h1>Comunicato stampa</h1><p>La giunta ha approvato il bilancio con 21 voti a favore. La seduta si è chiusa alle 23.</p>"),
    ("it", "Il lago", "<h1>Il lago scende ancora</h1><p>Il livello del lago è sceso di otto centimetri in una settimana, ha detto il sindaco Rossi. I battelli restano fermi a Verbania.</p>"),
    ("nl", "Bericht", "<h1>Dijk verhoogd</h1><p>Het waterschap heeft de dijk bij Ooij met veertig centimeter verhoogd. Het werk kostte volgens de dijkgraaf 2 miljoen euro.</p>"),
    ("sv", "Notis", "<h1>Bron öppnas</h1><p>Bron över Ljungan öppnas för trafik på torsdag, enligt Trafikverket.</p>"),
    ("uk", "Пост", "<div class=message><b>Водоканал</b><p>Воду на вулиці Шкільній відновлено.</p><span>1,2K переглядів</span></div>"),
    ("uk", "Зведення", "<h1>Зведення за добу</h1><p>Знищено 3 танки та 12 автомобілів. Втрати уточнюються.</p>"),
    ("uk", "Наказ", "<p>НАКАЗ № 14</p><p>Увести в дію інструкцію з охорони шлюзів.</p><p>Начальник управління І. Мельник</p>"),
    ("ru", "Приговор", "<h1>Приговор</h1><p>Суд признал подсудимого виновным и назначил четыре года колонии.</p>"),
    ("ru", "Сбой", "<h1>Сбой в метро</h1><p>Из-за ошибки диспетчера поезда стояли сорок минут. Движение восстановлено в 9:20.</p>"),
    ("ko", "공지", "<h1>입찰 결과</h1><p>제3공구 낙찰자는 한강건설이다. 낙찰 금액은 42억 원이다.</p>"),
    ("ko", "서버 장애", "<h1>은행 서버 장애 3시간</h1><p>은행 전산 장애로 이체가 세 시간 중단됐다고 금융감독원이 밝혔다.</p>"),
    ("ja", "訃報", "<h1>訃報</h1><p>水路の研究で知られた佐藤健氏が九日、死去した。八十一歳だった。</p>"),
    ("ja", "障害", "<h1>通信障害、復旧</h1><p>東部で起きた通信障害は午後三時に復旧した。原因は機器の故障だったと会社が発表した。</p>"),
    ("zh", "通报", "<h1>情况通报</h1><p>10月12日，下游水库开闸放水，两个村庄的道路被淹。无人员伤亡。</p>"),
    ("zh", "域名", "<h1>域名拍卖创纪录</h1><p>一个两字母域名以300万元成交，卖方称价格超出预期。</p>"),
    ("ar", "بيان", "<h1>بيان</h1><p>أعلنت الوزارة فتح الجسر أمام الشاحنات يوم الأحد.</p>"),
    ("pl", "Komunikat", "<h1>Komunikat</h1><p>Most na Odrze zamknięty do 14 maja. Objazd przez Krosno.</p>"),
    ("pl", "Awaria", "<h1>Awaria systemu wyborczego</h1><p>Serwer komisji nie działał przez dwie godziny. Wyniki podano dopiero w poniedziałek.</p>"),
    ("en", "Video", "<h1>Ice breaks on the Fen</h1><video controls></video><p>0:48 · 12,410 views</p>"),
    ("en", "Old bulletin", "<center><b>BULLETIN</b></center><hr>Ice on the canal. Boats may not pass the upper lock.<hr>"),
    ("en", "Poem", "<h1>The lock</h1><p>The gate is shut, the water waits,<br>a heron stands between the gates.</p>"),
    ("en", "Recipe", "<h1>Eel soup</h1><ul><li>1 eel</li><li>2 onions</li><li>Salt</li></ul><ol><li>Cut the eel.</li><li>Simmer for an hour.</li></ol>"),
    ("en", "Letter", "<p>Dear Minister,</p><p>Your letter of 3 June was received. We cannot agree to its terms, and you will hear from our counsel.</p><p>Yours, A. Reed</p>"),
    ("en", "Privacy policy", "<h1>Privacy policy</h1>" + "".join(f"<h2>{n}. {t}</h2><p>We keep {t.lower()} for {n} months after you close your account. Our partners may process {t.lower()} for advertising with your consent. You may withdraw consent at any time by writing to the officer for data protection. Cookies are described in a section of their own.</p>" for n, t in enumerate(("Names", "Addresses", "Log data", "Payment data", "Cookies", "Location", "Messages", "Pictures", "Device data"), 1))),
    ("en", "Interview", "<h1>‘I never signed it’</h1><p><b>Did you sign the order?</b></p><p>No. I never signed it, and you can print that.</p><p><b>Who did?</b></p><p>Ask the deputy.</p>"),
]  # fmt: skip


def pages() -> list[Page]:
    """The labelled pages of this set."""
    found: list[Page] = []
    makes = (plain, modern, app, old)

    def add(kind: str, html: str, **more: object) -> None:
        found.append(Page(name=f"fourth-{kind.replace(' ', '-')}-{len(found)}", kind=kind, html=html, **more))  # type: ignore[arg-type]

    def made(n: int, title: str, main: str, language: str) -> str:
        if language in ("it", "nl", "pt", "sv", "zh", "tr", "cs"):
            return plain(title, main if n % 2 else f"<header>{_LOGO}</header><main>{main}</main>", language)
        return makes[n % len(makes)](title, main, language)

    for n, (kind, language, title, main) in enumerate(NOTICES):
        add(kind, plain(title, main, language) if kind in ("parked", "empty shell") else made(n, title, main, language))
    for n, (language, sentences, wall) in enumerate(WALLS):
        title = ("Reservoir falls", "Talks", "Update")[n % 3]
        make = (modern, portal, app)[n % 3]
        add(
            "paywall",
            make(title, f"<article><h1>{escape(title)}</h1>{prose(language, sentences, n)}</article>{wall}", language),
        )
    for n, (language, title, main) in enumerate(GOOD):
        page = made(n, title, main, language)
        add("complete", page.replace("<head>", "<head>" + _OG, 1) if n % 3 == 0 else page)
    return found
