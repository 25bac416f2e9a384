"""Lines that count a page's own readers: how often it was read, heard or shared, how long reading it takes, who reads it now.

Such a line is told by its words, in whatever order: a figure, a word for reading or answering a page, and nothing but words that go with
those. “140 people are watching the dam” has one word too many.
"""

from __future__ import annotations

import re
from functools import lru_cache
from itertools import takewhile

from harness.evidence.counter_rows import counters_in_row
from harness.evidence.patterns import later

# Longest line that counts, in characters.
COUNTER = 70

# … and so many words have one in a line of others, its figure among them.
_WORDS = 4

FIGURE = r"[\d.,\u00a0 ’']*\d(?:[.,]\d+)?\s?(?:k|m|tsd\.?|mil|rb|ribu|jt|juta|тыс\.?|тис\.?|천|만|万|千)?"

# What is counted, as it stands behind its figure or before it.
_COUNTED = (
    r"(?:reposts?|repost|ripubblicazion[ei]|quotes?|bookmarks?|impulsos?|partages?|favoritos?|favoris|favoriten|teilungen|shares?|views?|comments?|likes?|lubię to!?|me gusta|j['’]aime|mi piace|curtidas?|gosto|vind ik leuk|tetszik|to se mi líbí|páči sa mi|îmi place|gilla(?:r|ningar|t)?|liker(?:klikk)?|synes godt om|tykkää|tykkäyksiä|μου αρέσει|sviđa mi se|všeč mi je|харесва(?:ния)?|допада ми се|(?:me )?suka|lượt thích|thích|gefällt(?: mir)?|нравится|подобається|beğen|いいね!?|reads?|readers?|reactions?|retweets?|followers?|replies|upvotes?|kommentare?|aufrufe|mal gelesen|leser|"
    r"commentaires?|vues?|partages?|lectures?|réactions?|comentarios?|visitas?|vistas?|compartidos?|lecturas?|просмотр\w*|комментари\w*|перегляд\w*|"
    r"коментар\w*|поширен\w*|прочита(?:н\w*|ли)|поделил\w*|поширил\w*|mal geteilt|geteilt|compartido|veces|조회수?|댓글수?|공감수?|추천수?|방문자수?|공유|좋아요|도움(?:돼|됐|이 돼|이 됐)어?요|유익해요|슬퍼요|화나요|훈훈해요|궁금해요|응원해요|후속기사 원해요|쏠쏠정보|흥미진진|공감백배|분석탁월|후속강추|参考になった|役に立った|ためになった|勉強になった|有帮助|有幫助|helpful|hilfreich|回視聴|件のコメント|コメント|閲覧数?|转发|赞|收藏|浏览(?:次数|量)?|点击(?:数|量|率)|访问量|评论|阅读|分享|visualizzazion\w*|commenti|condivision\w*|"
    r"posts?|beiträge|повідомлен\w*|сообщени\w*|hits?|visits?|visitors?|downloads?|downloaded(?: times)?|guests?|videos?|vídeos?|photos?|fotos?|besucher|zugriffe|downloads|heruntergeladen|avis|réactions?|yorum(?:lar)?|okunma|görüntülenme|izlenme|beğeni|paylaşım|reacties?|keer gelezen|weergaven|"
    r"בתגובות|תגובות|צפיות|שיתופים|بازدید|نظرات?|دیدگاه\w*|टिप्पणि[ऀ-ॿ]*|व्यूज|शेयर|留言|則留言|瀏覽|人氣|閱讀|分享數|觀看|"
    r"comentários?|visualizaç\w*|partilhas|compartilhamentos|accesses|citations?|cited by|altmetric(?: score)?|boosts?|favou?rites?|escuchas|reproducciones|écoutes|lượt (?:xem|đọc)|bình luận|อ่าน|ครั้ง|ความคิดเห็น|komentarz\w*|(?:liczba )?(?:wyświetle|udostępnie|odsłon|wejść)\w*|تعليق\w*|مشاهد\w*|مشارك\w*|"
    r"преглед\w*|преглеждания|посещения|видян\w*|прегледа|pregled[aiov]*|posjet\w*|ogledov|zobrazen\w*|p[rř]e[cč][ií]tan\w*|přečten\w*|pozret\w*|komentář\w*|komentár\w*|komentar[aiej]*|megtekintés\w*|olvasás\w*|hozzászólás\w*|megosztás\w*|"
    r"vizualiz[aă]r\w*|afiș[aă]r\w*|citiri|accesări|comentarii|distribuiri|προβολές|αναγνώσεις|εμφανίσεις|σχόλια|κοινοποιήσεις|katselu\w*|lukukert\w*|kommenttia?|jakoa|visningar?|visninger|kommentarer|delningar|delinger|vaatamis\w*|kommentaari|skatīj\w*|komentār\w*|peržiūr\w*|"
    r"подписчик\w*|підписник\w*|abonnés|seguidor[ei]s?|abonnenten|volgers|obserwujących|takipçi|フォロワー|粉丝|粉絲|팔로워|متابع\w*|עוקבים|följare|følgere|seuraajaa|latau(?:s|ks)\w*|sledujících|követő|urmăritori|ακόλουθοι|(?:kali )?dilihat|(?:kali )?dibaca|tayangan|komentar|ditonton|pembaca|visualitzacions|comentaris|ikustaldi\w*)"
)
# Which visitor one is; how many came today and yesterday; how many said yes and no; how much is left to read for those who pay.
_TODAY = r"(?:오늘|today|heute|aujourd['’]hui|hoy|oggi|hoje|сегодня|сьогодні|dziś|dzisiaj|vandaag|idag|i dag|bugün|hôm nay|今日|本日|今天)"
_YESTERDAY = (
    r"(?:어제|yesterday|gestern|hier|ayer|ieri|ontem|вчера|вчора|wczoraj|gisteren|igår|i går|dün|hôm qua|昨日|昨天)"
)
_TOLD = r"\s*[:：(–-]?\s*[\d.,]+\s?%?\s*\)?"
# An eye, a bubble, a heart, a flame and a figure; how far one has read.
EYES = "↪↩📤🔄✉👏🙏😮😂😍💔💙💚💛💜🖤👁👀💬🗨❤♥🔥👍👎😀😡😢⭐🔁↻🔖📖"
_GIVEN = r"(?:votes?|ratings?|reviews?|bewertungen|stimmen|avis|notes|votos|voti|valutazioni|recensioni|opiniones|valoraciones|avaliações|głosów|głosy|opinii|ocen|голос\w*|оцен\w*|оцін\w*|отзыв\w*|hlas\w*|hodnocení|röster|stemmer|ääntä|szavazat|voturi|ψήφοι|oy|票|評価|평가|표)"
_OWN_COUNT = (
    # What readers gave, and how many: a critic's stars have no such figure behind them.
    rf"(?:[★☆⭐✩✭]\ufe0f?\s?)+\d[.,]\d+(?:\s?/\s?\d+)?\s+(?:[^\W\d_]+\s)?[(（]?{FIGURE}(?:\s{_GIVEN})?[)）]?|"
    rf"(?:[{EYES}]\ufe0f?\s?{FIGURE}\s*)+|\d{{1,3}}\s?%\s(?:read|gelesen|lu|leído|letto|lido|gelezen|przeczytano|przeczytane|прочитано|прочтено|okundu|läst|lest|læst|luettu)|"
    rf"(?:you are|sie sind|vous êtes|(?:usted )?(?:eres|es)|sei|você é|jesteś|вы|ви)\s[^\d.!?]{{0,16}}(?:visitor|besucher(?:in)?|visiteu(?:r|se)|visitante|visitatore|visitatrice|gościem|посетител\w+|відвідувач\w*)[^\d.!?]{{0,10}}{FIGURE}"
    rf"|(?:guest ?book|gästebuch|livre d['’]or|libro de visitas|гостевая(?: книга)?|księga gości)\s*[:：]?\s*{FIGURE}(?:\s[^\W\d_]+)?"
    rf"|{_TODAY}{_TOLD}\W+{_YESTERDAY}{_TOLD}(?:\W+[^\W\d_]{{2,10}}{_TOLD})?"
    rf"|(?:有料(?:会員限定)?記事)?(?:残り|あと)\s*{FIGURE}\s*文?字"
)
_COUNT = later(
    rf"(?:{_OWN_COUNT}|{FIGURE}\s*{_COUNTED}|{_COUNTED}\s*[:：(]?\s*{FIGURE}\s*(?:\)|ครั้ง|次|lần|kali|раз|рази|times|mal|fois|veces|volte|vezes)?|(?:no|be the first to) comments?.*|{FIGURE}\s*{_COUNTED}(?:[\s,·|]+{FIGURE}\s*{_COUNTED})+)",
    re.IGNORECASE,
)
# A counter with its label before it, and since when somebody is a member, which stands beside such a one: lines on who posts.
_TALLY = later(
    rf"(?<![^\W\d_]){_COUNTED}\s*[:：]\s*{FIGURE}(?:次|回|ครั้ง)?(?!\w|\s+(?-i:[a-zß-ÿа-яіїєґ]{{3}})|\s?%)|"
    # A button in a line of Korean, and what a Chinese forum counts of who posts, twice: nothing parts label and figure there.
    rf"(?<!\w)(?:구독(?:자)?|응원)\s?{FIGURE}(?![^\W_]|\s?%)|(?<!\w)(?:积分|積分|帖子|主题|主題|精华|威望|金币)\s*{FIGURE}\s+(?:积分|積分|帖子|主题|主題|精华|威望|金币)\s*{FIGURE}(?![^\W_]|\s?%)",
    re.IGNORECASE,
)
_SINCE = later(
    r"(?<![^\W\d_])(?:joined|member since|registriert(?: seit)?|mitglied seit|dabei seit|inscrite? (?:le|depuis)|registrado|desde|iscritto(?: dal)?|регистрация|на форуме с|зарегистрирован\w*|зареєстрован\w*|dołączył\w*)"
    r"\s*[:：]?\s*(?:[^\W\d_]{3,10}\.? )?\d[\d./-]{3,9}(?!\w)",
    re.IGNORECASE,
)

# What a player's button says, alone or before how long it plays.
_PLAYERS = (
    r"anhören|vorlesen|audio hören|hören|beluister(?:en)?|lees voor|voorlezen|listen|listen to article|read aloud|luister(?:en)?|écoute[rz]?|réécoute[rz]?|escuchar?|ascolta(?:re)?|riascolta|ouvir|ouça|escolta(?:r)?|ascultă|(?:po|od)słuchaj|слушать|слушайте|слухати|слухайте|poslech\w*|počúvať|poslušaj\w*|чуйте|слушай\w*|"
    r"lyt(?:t|te)?|kuuntele|hallgat\w*|kuula\w*|klausi\w*|klausy\w*|ακούστε|dinle|استمع|بشنوید|شنیدن|האז(?:נה|ינו)|सुनें|dengarkan"
)
# What a reader does with a page, or has done, and what that is called. One such word is needed.
_DONE = (
    rf"{_PLAYERS}|"
    # English, German, Dutch
    r"reads?|reading|readers?|view(?:s|ed|ing|ers?)?|watch(?:ed|ing|ers?)?|listen(?:s|ed|ing|ers?)?|plays?|played|shares?|shared|likes?|liked|comments?|followers?|following|visitors?|visited|downloads?|downloaded|saved|opened|printed|online|"
    r"lesen|liest|gelesen|lesezeit|lesedauer|hörzeit|hördauer|lese|leser(?:innen)?|aufgerufen|aufrufe|angesehen|ansehen|schauen|sehen|gesehen|gehört|angehört|abgespielt|wiedergaben|abrufe|geteilt|gedruckt|kommentiert|gemerkt|heruntergeladen|gefällt|nutzer(?:innen)?|besucher(?:innen)?|"
    r"gelezen|lezen|leest|leestijd|lezers|bekeken|bekijken|beluisterd|gedeeld|bezoekers|"
    # French, Spanish, Italian, Portuguese, Catalan, Romanian
    r"lisent|lu|lectures?|lecteurs|lues?|lus|vues?|vus?|consultée?s?|consultent|consultations|regardent|écoutée?s?|écoutes?|partagée?s?|partages?|internautes|visiteurs|visites|utilisateurs|"
    r"leen|leyendo|leíd[oa]s?|lecturas?|lectores|ven|viendo|vist[oa]s?|escuchad[oa]s?|compartid[oa]s?|visitantes|visitas|usuarios|reproducciones|"
    r"leggono|leggendo|lett[oaie]|letture|lettura|lettori|guardano|guardando|visualizzat[oa]|visualizzazioni|vist[oaie]|ascoltat[oa]|ascolti|condivis[oaie]|condivisioni|utenti|visitatori|"
    r"leem|leu|lendo|ler|lid[oa]s?|leituras?|leitores|vendo|visualizações|vist[oa]s?|ouvid[oa]s?|partilhad[oa]s?|compartilhad[oa]s?|usuários|utilizadores|llegit|lectors|visualitzacions|"
    r"citit\w*|citesc|cititori|citiri|vizualizări|vizualizat\w*|vizitatori|utilizatori|distribuit\w*|ascultat\w*|"
    # Slavonic
    r"чита(?:ют|ет|ло|ли|ють|є)|читател(?:ей|я|и)|читач(?:ів|і)|чтени[яе]|читання|прочит\w+|прочтени\w*|просм(?:отр\w*|атрива\w*)|перегл(?:яд\w*|янут\w*)|смотр(?:ят|ит|ело)|слуша(?:ют|ло)|прослуш\w*|прослух\w*|поделил\w*|поширил\w*|поширен\w*|пользовател\w*|посетител\w*|користувач\w*|відвідувач\w*|онлайн|скача\w*|завантажен\w*|"
    r"czyta(?:ją|no|nia|nie|łeś)?|czytelni(?:k|ków|cy)|przeczyta\w*|odczyt\w*|ogląda(?:ją|no)?|obejrza\w*|przegląda(?:ją)?|wyświetl\w*|odsłon\w*|odsłuch\w*|udostępni\w*|użytkowni\w*|odwiedz\w*|"
    r"čte(?:nář\w*)?|čtou|čten\w*|přečt\w*|zobrazen\w*|sdílen\w*|návštěv\w*|poslech\w*|číta\w*|prečíta\w*|zobrazení|čitatel\w*|čita(?:ju|nja|telja|teljev|no|o)?|pročitan\w*|pregled\w*|pregleda\w*|posjet\w*|ogled\w*|прегле\w*|прочетен\w*|читат\w*|чете\w*|читаоц\w*|"
    # Nordic and Baltic, Finnish, Hungarian, Greek, Turkish
    r"läst\w*|läsning\w*|läser|läsare|lest\w*|leser\w*|læst\w*|læser\w*|læsning|læsetid|lesetid|lukuaika|lesninger|visning\w*|vist|sett|lyssn\w*|delning\w*|delinger|delt|delad\w*|lukenut|lukee|luku\w*|luettu|katsel\w*|katsott\w*|kuunneltu|jaettu|lukija\w*|"
    r"olvas\w*|elolvas\w*|megtekint\w*|megnéz\w*|megoszt\w*|megnyit\w*|meghallgat\w*|látogat\w*|lasīj\w*|lasa|skatīj\w*|skaita|skaitė|skaityt\w*|peržiūr\w*|loetud|loeb|lugejat?|vaadatud|vaatamis\w*|"
    r"διαβάζουν|αναγν[ώω]σ\w*|προβολ[έή]\w*|ακούστηκε|διαβάστηκε|επισκέπτες|αναγνώστες|okuyor|okundu|okunma\w*|okuma|okur\w*|okuyucu|izleyen|izliyor|izlen\w*|görüntüle\w*|dinlen\w*|paylaş\w*|ziyaret\w*|kullanıcı|çevrimiçi|"
    # Arabic, Persian, Hebrew, Hindi
    r"قراءة|قراءات|قر[أؤ]\w*|يقر[أؤ]\w*|قارئا?ً?|قراء|مشاهد\w*|يشاهد\w*|يتصفح\w*|يتابع\w*|استماع|مشارك\w*|زائرا?ً?|زوار|زيار\w*|مستخدم\w*|متصل\w*|بازدید\w*|خواند\w*|خوانند\w*|مطالعه|کاربر\w*|"
    r"קרא\w*|קריא\w*|קוראים|צופים|צפיות|צפיה|גולשים|האזנות|שיתופים|पढ[ऀ-ॿ]*|देख[ऀ-ॿ]*|पाठक[ऀ-ॿ]*|"
    # Indonesian, Vietnamese
    r"dibaca|membaca|baca|pembaca|dilihat|melihat|ditonton|menonton|didengar\w*|dibagikan|pengunjung|lượt|đọc|xem|nghe"
)
# Words that go with those: who, how often, how long, of what, when. With nothing but these a line counts nothing of a page's.
_BESIDE = (
    r"last|latest|again|already|bereits|schon|reeds|déjà|già|ya|já|już|redan|allerede|jo|už|již|već|вече|zaten|people|persons?|users?|others|guests?|of|by|this|the|a|an|it|was|were|is|are|has|have|been|you|now|currently|right|along|with|here|there|times?|once|in|for|so|far|total|page|story|article|post|report|judge?ment|document|item|record|listing|thread|live|video|question|answer|file|audio|podcast|episode|approx|about|ca|min|mins|minutes?|sec|secs|seconds?|hours?|hr|hrs|length|duration|today|"
    r"menschen|personen|andere|das|dies(?:en|er|e|es)?|gerade|jetzt|aktuell|derzeit|mit|zu|hier|den|die|der|artikel|beitrag|seite|text|mal|wurde|bisher|minuten?|sekunden?|std|stunden?|etwa|circa|insgesamt|heute|sind|mir|"
    r"mensen|dit|nu|deze|pagina|artikel|mee|keer|maal|minuten|min|zijn|al|door|"
    r"personnes|en|ce(?:tte|t)?|ceci|moment|actuellement|la|le|les|l|a|été|fois|maintenant|de|temps|environ|durée|ont|cours|ligne|train|par|sont|"
    r"personas|esto|est[ea]|ahora|mismo|página|artículo|noticia|el|en|momento|ve[cz]|ve[cz]es|ha|sido|tiempo|minutos?|están|línea|aquí|por|"
    r"persone|quest[aoi]|ora|adesso|articolo|notizia|volt[ae]|è|stat[oa]|tempo|di|minut[oi]|da|stanno|sono|qui|"
    r"pessoas|ist[oa]|agora|artigo|notícia|foi|a|o|estão|persones|vegades|temps|persoane|acum|ori|acest|articol|timp|minute|"
    r"osób|osoby|osoba|to|teraz|ten|tę|tekst|artykuł|stronę|razy|raz|czas|minut\w*|min|przez|jest|"
    r"люд(?:ей|ини|и)|осіб|особи|человек\w*|зараз|сейчас|це|цю|цей|это|эту|этот|статт[юі]|стать[юи]|новину|новость|матеріал|материал|сторінку|страницу|тут|здесь|раз[аіи]?|разів|час|время|мин\w*|хв\w*|минут\w*|хвилин\w*|на|сайте|сайті|уже|вже|"
    r"lidí|osob|krát|teď|právě|minut\w*|doba|čas|ľudí|ľudia|práve|ľudí|ljudi|puta|sada|upravo|sedaj|krat|пъти|души|сега|пута|људи|сада|"
    r"personer|nu|nå|ganger|gånger|gange|denne|denna|detta|dette|artikkelen|artikeln|av|har|minutter|minuter|henkilöä|kertaa|nyt|tämän|minuuttia|minuutin|aika|"
    r"ember|most|ezt|perc|alkalommal|cikket|idő|reizes|cilvēki|žmon\w*|kart\w*|dabar|inimest|korda|praegu|minutit|άτομα|τώρα|φορές|λεπτά|χρόνος|ώρα|kişi|kez|kere|defa|şu|an|anda|bunu|dakika|süresi|dk|tarafından|"
    r"شخصا?ً?|أشخاص|هذا|هذه|الآن|الصفحة|المقال|الخبر|مرة|مرات|دقيقة|دقائق|وقت|مدة|آخر|نفر|این|هستند|صفحه|خبر|در|حال|بار|دقیقه|زمان|אנשים|את|זה|כעת|עכשיו|הכתבה|כאן|פעמים|דקות|דקה|זמן|लोग|रहे|हैं|अभी|इसे|यह|बार|मिनट|गया|में|"
    r"kali|orang|sedang|ini|artikel|menit|waktu|người|đang|phút|lần|bài|này"
)
# Of people it must be said that they read, or that they are here and now.
_PERSONS = later(
    r"people|persons?|users?|others|guests?|menschen|personen|andere|mensen|personnes|personas|persone|pessoas|persones|persoane|osób|osoby|osoba|люд(?:ей|ини|и)|осіб|особи|человек\w*|lidí|osob|ľudí|ľudia|ljudi|души|људи|personer|henkilöä|ember|cilvēki|žmon\w*|inimest|άτομα|kişi|"
    r"شخصا?ً?|أشخاص|نفر|אנשים|लोग|orang|người",
    re.IGNORECASE,
)
_READ_HERE = later(
    r"read(?:s|ing)?|shared|geteilt|partagé\w*|compartid\w*|condivis\w*|compartilhad\w*|partilhad\w*|udostępni\w*|поделил\w*|поширил\w*|this|page|story|article|post|now|currently|online|live|here|lesen|liest|gelesen|das|dies(?:en|er|e|es)?|gerade|jetzt|aktuell|artikel|beitrag|seite|hier|lezen|leest|gelezen|dit|nu|lisent|lue?s?|ce(?:tte|t)?|ceci|actuellement|maintenant|moment|leen|leyendo|leíd[oa]s?|est[aeo]|ahora|noticia|"
    r"leggono|leggendo|lett[oaie]|quest[aoi]|ora|adesso|leem|lendo|ler|lid[oa]s?|ist[oa]|agora|artigo|cites[ct]|citit\w*|acum|acest|llegit|czyta\w*|przeczyta\w*|teraz|ten|tę|to|чита\w*|прочит\w*|сейчас|зараз|это|эту|этот|це|цю|цей|онлайн|здесь|тут|čt\w+|přečt\w*|čít\w*|prečít\w*|teď|právě|práve|čita\w*|pročita\w*|upravo|sedaj|"
    r"чете\w*|прочете\w*|сега|сада|läs\w*|les\w*|læs\w*|nå|denn[ea]|dett[ea]|luk\w*|luettu|nyt|tämän|olvas\w*|elolvas\w*|most|ezt|las\w*|skait\w*|dabar|loe\w*|praegu|διαβάζουν|διαβάστηκε|τώρα|oku\w*|şu|anda|bunu|قر[أؤ]?\w*|يقر\w*|هذا|هذه|الآن|متصل\w*|خواند\w*|مطالعه|این|קור\w*|קרא\w*|זה|כעת|עכשיו|पढ[ऀ-ॿ]*|अभी|इसे|baca|membaca|dibaca|ini|đọc|này",
    re.IGNORECASE,
)
_PLAYER = later(rf"\W{{0,3}}(?:{_PLAYERS})\W{{0,3}}", re.IGNORECASE)
# The longest button, in characters.
_BUTTON = 30
_ACTED = later(rf"(?:{_DONE}|{_COUNTED})", re.IGNORECASE)
_GOES_WITH = later(rf"(?:{_BESIDE})", re.IGNORECASE)
# Of scripts that put no space between words a run of signs is taken apart.
_ACTED_EAST = r"조회|듣기|聴く|聞く|聽|已读|已讀|읽고|읽는|읽음|읽었|읽기|보고|보는|봤|접속|열람|시청|청취|독자|이용자|방문자|댓글|공유|閲覧|読んで|読ま|視聴|再生|読者|読了|読め|阅读|浏览|在线|观看|播放|收听|点击|访问|评论|转发|閱讀|瀏覽|觀看|線上|线上|點閱|點擊|收聽|อ่าน|เข้าชม|ดู"
_BESIDE_EAST = r"件|음성으로|음성|音声で|音声|건|개|则|則|条|條|명|이|가|의|현재|지금|글|기사|를|을|있습니다|있어요|있음|중|입니다|습니다|회|수|분|초|시간|약|예상|소요|번|었|했|人|が|現在|今|この|記事|を|は|で|ます|いま|います|中|です|回|数|時間|約|分|秒|目安|次|数|量|时间|時間|约|预计|预估|分钟|分鐘|正在|此|本|文|页|篇|次数|人次|全文|需|共|已|被|者|ครั้ง|คน|นาที|กำลัง|เวลา|ตอนนี้|จำนวน"
_EAST = later(rf"(?=.*(?:{_ACTED_EAST}))(?:{_ACTED_EAST}|{_BESIDE_EAST})+")
_EAST_BESIDE = later(rf"(?:{_BESIDE_EAST})+")
_FIGURES = later(
    r"(?<![a-zß-ÿа-яіїєґ])~?\d+(?:[.,’'\u00a0 ]?\d+)*(?:\s?(?:k|m|b|tsd|mil|mio|mln|тыс|тис|천|만|万|萬|千)(?!\w))?[.+]?",
    re.IGNORECASE,
)
# With the signs for vowels that Devanagari sets on and beside its letters.
_WORD = later(r"(?:[^\W\d_]|[\u0900-\u0903\u093a-\u094f\u0951-\u0957\u0962\u0963])+")


@lru_cache(maxsize=16384)
def is_count(text: str) -> bool:
    """Whether ``text`` is a counter or a reading time: “12 comments”, “1.2k views”, “5 min read”, “3 Min – 1.204 Mal gehört”."""
    bare = text.strip(" .!·|•–—-\u00a0")
    if len(bare) > COUNTER:
        return False
    return _COUNT.fullmatch(bare) is not None or _of_counter(bare) or counters_in_row(bare)


def _of_counter(text: str) -> bool:
    """Whether a line has a figure, a word for what readers do, and no word of anything else."""
    rest, figures = _FIGURES.subn(" ", text)
    return figures > 0 and not any(c in "%$€£¥₽₴₩" for c in text) and is_of_readers(rest)


def is_of_readers(text: str) -> bool:
    """Whether words tell that a page is or was read, and of nothing else: “last read”, “people are reading this”."""
    words = _WORD.findall(text)
    if any(map(_PERSONS.fullmatch, words)) and not any(map(_READ_HERE.fullmatch, words)):
        return False  # what so many people visited or watched may be anything
    acted = False
    for word in words:
        if _ACTED.fullmatch(word) or _EAST.fullmatch(word):
            acted = True
        elif not (_GOES_WITH.fullmatch(word) or _EAST_BESIDE.fullmatch(word)):
            return False
    return acted


def plays(text: str) -> bool:
    """Whether ``text`` is the button of a player that reads a text out, and nothing besides."""
    return len(text) <= _BUTTON and _PLAYER.fullmatch(text) is not None


def is_figure(word: str) -> bool:
    """Whether a word is a figure as counters write it: “1.2k”."""
    return not word or re.fullmatch(FIGURE, word, re.IGNORECASE) is not None


# A counter in a line ends it, or a mark stands behind it.
_ENDS_PIECE = re.compile(r"\s*(?:$|[|·•–—(（])")


def counts_within(text: str) -> list[tuple[int, int]]:
    """Where a counter of few words stands in a line, its figure first or behind its label: “… 06:00 2 min read”, “… Lesezeit ca. 2 Minuten”."""
    found: list[tuple[int, int]] = []
    words = [m.span() for m in re.finditer(r"\S+", text)]

    def figure(span: tuple[int, int]) -> bool:
        return text[span[0]].isdigit()

    taken = 0
    for at, span in enumerate(words):
        if not figure(span) or span[0] < taken:
            continue
        before = list(takewhile(lambda s: not figure(s), reversed(words[max(0, at - _WORDS) : at])))
        behind = list(takewhile(lambda s: not figure(s), words[at + 1 : at + _WORDS]))
        pairs = (
            (b, e)
            for b, _ in (span, *before)
            for _, e in (span, *behind)
            if b >= taken and (b, e) != span and _ENDS_PIECE.match(text, e)
        )
        # The most words that are a counter together; of as many those behind the figure.
        told = max((p for p in pairs if is_count(text[p[0] : p[1]])), key=lambda p: (p[1] - p[0], p[0]), default=None)
        if told is not None:
            found.append(told)
            taken = told[1]
    return found


def without_tallies(text: str) -> str:
    """``text`` without the counters that stand in it with their labels: “… Views: 310”."""
    return _TALLY.sub(" ", text)


def is_tally(text: str) -> bool:
    """Whether all figures of a short line are counters with their labels: “jane Posts: 311 Joined: 2017”."""
    rest = without_tallies(text)
    return len(text) <= COUNTER and rest != text and not any(map(str.isdigit, _SINCE.sub(" ", rest)))
