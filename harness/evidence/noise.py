"""Words that a page shows beside its story: labels, counters, clocks, adverts, invitations. Each is told by what it says.

Phrases of English, German, French, Spanish, Ukrainian, Russian, Korean, Italian, Portuguese, Polish, Japanese, Chinese and Arabic. All look
at one block's whole text; what stands inside a paragraph is the paragraph's.
"""

from __future__ import annotations

import re
from functools import lru_cache

from harness.evidence.advert_labels import PHRASES
from harness.evidence.appeals import appeal
from harness.evidence.calls import calls
from harness.evidence.counter_rows import counters_in_row
from harness.evidence.counters import COUNTER, is_count, is_figure, is_of_readers, is_tally, plays
from harness.evidence.furniture import furniture
from harness.evidence.lures import lures
from harness.evidence.made_by import made_by
from harness.evidence.page_lines import page_line
from harness.evidence.patterns import later
from harness.evidence.pressed import pressed
from harness.evidence.read_also import heads_others, reads_also
from harness.evidence.responses import marked
from harness.evidence.sentences import ENDS
from harness.evidence.tickers import ticker
from harness.evidence.times_ago import AGO, AGO_IN_WORDS, UPDATED, reading_time

# Longest block, in characters, that a label and an invitation can be.
_LABEL, _INVITATION = 90, 260

# So many counters and clocks stand in one line at most.
_PIECES = 4

# So many letters are no more than a day's and a month's name.
_MONTH_AND_DAY = 20

# Longest heading that names other matter.
_HEADING = 45

_STAMP_WORDS = (
    r"this (?:page|article|story|report|post) (?:was|has been|is)|dieser (?:artikel|beitrag|text) wurde|cet article a été|este artículo (?:fue|ha sido)|"
    r"(?:última|ultima) (?:edici[oó]n|revisi[oó]n)|última ediç[aã]o|editad[oa]|bearbeitet|dernière modification|edytowan[oey]|redigera[dt]|redigeret|redigert|muokattu|düzenlendi|szerkesztve|"
    r"(?:first |last )?(?:published|updated?|modified|posted|edited|as of|time|by)|(?:dernière )?mise à jour|last (?:indexed|checked|crawled|refreshed|accessed|synced|changed)|zuletzt (?:geprüft|abgerufen|aktualisiert|geändert|bearbeitet)|laatst (?:bijgewerkt|gewijzigd)|última (?:actualización|atualização|modificación|modificação)|(?:ultimo|ultima) (?:aggiornamento|modifica)|останнє оновлення|последнее обновление|ostatnia aktualizacja|senast (?:uppdaterad|ändrad)|sidst opdateret|son güncelleme|om|on|at|um|uhr|am|pm|a\.m\.|p\.m\.|gmt|utc|bst|cet|cest|est|edt|et|kst|jst|msk|"
    r"duration|duración|durée|dauer|durata|duração|czas trwania|длительность|тривалість|broadcast|aired|emitido|emisión|gesendet|diffusé|trasmesso|aktualisiert|stand|veröffentlicht|zuletzt|publié|mis à jour|modifié|le|à|actualizado|publicado|el|las|a|опубліковано|оновлено|опубликовано|обновлено|"
    r"о|в|вiд|від|오전|오후|น|午前|午後|上午|下午|配信|掲載|発行|(?:기사|최초|최종)?\s?(?:입력|수정|등록|송고)(?:시간|일시)?|업데이트|가(?:\s?가)+|字[級级號号](?:\s?[小中大特]){2,4}|公開|更新|发布|发表于|aggiornato|pubblicato|modifica(?:to)?|il|alle|atualizado|em|às|opublikowano|aktualizacja|"
    r"zaktualizowano|publikováno|vydáno|aktualizov[aá]n[oé]|publicerad|uppdaterad|publiceret|opdateret|publisert|oppdatert|julkaistu|päivitetty|actualizat|publicat|dnia|godz|ore|mon|tue|wed|thu|fri|sat|sun|monday|tuesday|wednesday|thursday|friday|saturday|sunday|today|yesterday|heute|gestern|"
    r"montag|dienstag|mittwoch|donnerstag|freitag|samstag|sonntag|lundi|mardi|mercredi|jeudi|vendredi|samedi|dimanche|aujourd['’]hui|hier|hoy|ayer|"
    r"tarih|yayın tarihi|datum|data|fecha|дата|date|release date|data publikacji|data di pubblicazione|التاريخ|تاریخ|תאריך|दिनांक|掲載日|公開日|更新日|(?:发布|發布|发稿|發稿|更新|刊登|公布|上传|上傳|撰写|成文)(?:时间|日期|時間|于|於)|日期|时间|時間|등록일|작성일|게시일|승인|آخر تحديث|نشر(?: في)?|تم النشر|פורסם|עודכן|עדכון|güncellem\w*|güncellendi|giriş|yayınlanma|aangepast|gepubliceerd|bijgewerkt|vandaag|gisteren|bugün|dün|dzisiaj|wczoraj|hoje|ontem|oggi|ieri|امروز|دیروز|به‌روزرسانی|اليوم|أمس|היום|אתמול|प्रकाशित(?: किया गया)?|अपडेट\w*(?: किया गया)?|i går|i dag|igår|idag|tegnap|mai|včera|dnes|eilen|tänään|ieri|azi|astăzi|ahir|avui|χθες|χτες|σήμερα|jučer|danas|včeraj|danes|juče|јуче|данас|днес|vakar|šodien|šiandien|eile|täna|hôm qua|hôm nay|kemarin|hari ini|今天|昨天|今日|昨日|আজ|গতকাল|आज|कल|kl|klo|ob|в|u|v|г|год|p|р|"
    r"اليوم|أمس|الأمس|البارحة|היום|אתמול|आज|昨天|昨日|bugün|dün|dzisiaj|wczoraj|oggi|ieri|hoje|ontem|vandaag|gisteren|idag|igår|i dag|i går|dnes|včera|σήμερα|χθες|tegnap|tänään|eilen|امروز|دیروز|kemarin|hôm qua|"
    r"lunes|martes|miércoles|jueves|viernes|sábado|domingo|сегодня|вчера|сьогодні|вчора|오늘|어제"
)
_ADVERT = (
    r"(?:[【\[]PR[】\]]|advertisements?|advertising|ad|sponsored(?: content| links| posts?| stories| by)?|paid (?:content|partnership|post)|partner content|promoted|promotion|anzeigen?|werbung|"
    r"gesponserte inhalte|gesponsert|publicité|contenus? sponsorisés?|sponsorisé|annonce|publicidad|anuncio|contenidos? patrocinados?|conteúdos? patrocinados?|patrocinado|реклама|на правах рекламы|спонсорский материал|"
    r"партнерський матеріал|광고|협찬|広告|スポンサー|广告|推广|廣告|贊助|advertenties?|annons(?:er)?|annonse[r]?|annoncer?|mainos|reklaam|inzerce|hirdetés|publicitate|διαφήμιση|oglas(?:i|no sporočilo)?|оглас|rekl[aā]ma|skelbimas|publicitat|publizitatea|reklam|ilan|iklan|quảng cáo|tài trợ|โฆษณา|विज्ञापन|প্রচার|বিজ্ঞাপন|اشتہار|آگهی|تبلیغات?|إعلانات?|פרסומת|ממומן|gesponsord|sponsrad|sponsoreret|sponsoroitu|sponzorováno|szponzorált|pubblicità|contenut[oi] sponsorizzat[oi]|sponsorizzato|publicidade|anúncio|reklama|materiał sponsorowany|artykuł sponsorowany|إعلان|"
    rf"{PHRASES})"
)
_ELSEWHERE = (
    r"read (?:more|also|next|our|the full)|(?:see|more|watch) also|also read|related(?: stories| articles| coverage| topics| content| news| reading|:)|more (?:on this|from|stories|about this|news|like this)"
    r"|most (?:read|popular|viewed|shared|commented)|trending|popular (?:now|stories|in)|recommended|you (?:may|might) (?:also )?(?:like|be interested|have missed)|editors?['’]?s? (?:picks?|choice)"
    r"|up next|don['’]t miss|in other news|top stories|latest (?:news|headlines|stories|(?:blog )?posts|videos)|what to read|further reading|lesen sie (?:auch|mehr|dazu|hier)|mehr (?:zum thema|dazu|aus|lesen)|auch interessant"
    r"|das könnte sie|meistgelesen|meist gelesen|ähnliche artikel|zum thema|lire (?:aussi|également|plus)|à lire|sur le même sujet|les plus lus|voir aussi|(?:lea|lee|ver|leer) (?:también|más)"
    r"|(?:te|le) puede interesar|lo más (?:leído|visto)|noticias relacionadas|más noticias|читайте (?:также|еще|ещё|також|теж)|читать (?:также|далее|еще)|смотрите также|дивіться також|по теме|за темою"
    r"|самое (?:читаемое|популярное)|популярн[оеі]|найпопулярніше|най(?:більш )?читан\w+|관련\s?기사|많이 본|인기 기사|추천 기사|함께 읽|関連記事|人気記事|あわせて読みたい|(?:あなたへの|本日の|編集部の|こちらも)?おすすめ|ランキング|(?:相关|延伸)(?:阅读|新闻|文章)|热门|推荐阅读"
    r"|leggi anche|potrebbe interessarti|i più letti|articoli correlati|leia (?:também|mais)|mais lidas|saiba mais|notícias relacionadas|(?:czytaj|zobacz|przeczytaj) (?:też|także|również|więcej)|najczęściej czytane"
    r"|polecane|popularne$|اقرأ أيضا|الأكثر قراءة|مواضيع ذات صلة|أخبار (?:متعلقة|ذات صلة)|v[ií]deos?\s*[:：]|watch\s*[:：]|listen\s*[:：]|gallery\s*[:：]|galerie\s*[:：]|more posts?$|keep reading$|also in this (?:issue|section)$|recent (?:posts|releases|articles)$"
    r"|weitere (?:meldungen|artikel|beiträge|themen)|ähnliche (?:beiträge|themen)|top-themen$|aktuelle meldungen|dans la même (?:commune|rubrique)|le choix de la rédaction|entradas (?:populares|recientes)|te recomendamos|últimas notícias|últimas noticias"
    r"|dieses thema im programm|über dieses thema (?:berichtet|informiert)e?|da non perdere$|altri articoli|останні новини|ilgili haberler?|i̇lgili haber|ilgili haber|çok okunan\w*|en çok okunan\w*|son dakika$|benzer haberler|lees (?:ook|meer|verder)|meer over dit onderwerp|net binnen|bekijk ook|meest gelezen"
    r"|כתבות (?:נוספות|קשורות)|הנצפות ביותר|קראו (?:גם|עוד)|עוד בנושא|اخبار مرتبط|مطالب مرتبط|پربازدید\w*|بیشتر بخوانید|ये भी पढ़ें|यह भी पढ़ें|संबंधित ख\w+|ट्रेंडिंग|相關(?:新聞|報導|文章|閱讀)|延伸閱讀|熱門(?:新聞|文章|排行)?|推薦閱讀|即時新聞|人気(?:記事|ニュース)|アクセスランキング|新着(?:記事|ニュース)?$"
    r"|(?:baca|lihat|simak|tonton) juga|berita (?:terkait|terpopuler|lainnya)|artikel terkait|đọc thêm|xem thêm|tin (?:liên quan|nổi bật)|อ่าน(?:เพิ่มเติม|ต่อ|ข่าว)|ข่าว(?:ที่เกี่ยวข้อง|ยอดนิยม)|(?:citește|citeşte|vezi|citiți) (?:și|şi|mai mult)|cele mai citite"
    r"|also in this (?:issue|edition|section)\s*[:：]|(?:other|more) news\s*[:：]?$|(?:(?:інші|ще) новини|(?:другие|ещё|еще) новости|ostale vijesti|autres (?:actualités|articles)|otras noticias|altre notizie|inne wiadomości|outras notícias|alte știri|további hírek|další zprávy|άλλες ειδήσεις"
    r"|други новини|друге вести|其他新闻|其他新聞|その他のニュース|다른 기사|أخبار أخرى|diğer haberler|ander nieuws|fler nyheter|muita uutisia|berita lain|tin khác|ข่าวอื่น)(?=\s*[:：]|\s*$|\s+(?-i:[A-ZÀ-ÞА-ЯІЇЄҐΑ-Ω«„\"“]))"
    r"|olvas(?:sa|ta) (?:el|már)|kapcsolódó (?:cikk|anyag|tartalm)\w*|legolvasottabb\w*|(?:čtěte|přečtěte si|podívejte se) (?:také|též|i)|související (?:články)?|nejčtenější|(?:čítajte|prečítajte si) (?:aj|tiež)|súvisiace|najčítanejšie|(?:διαβάστε|δείτε) (?:επίσης|ακόμ[αη])|σχετικά (?:άρθρα|νέα)"
    r"|(?:четете|вижте|прочетете) (?:още|също)|най-четени|(?:pročitajte|čitajte|прочитајте|читајте) (?:još|i|још|и)|најчитаније|повезане вести|najčitanije|preberite (?:še|tudi)|najbolj brano|läs (?:också|även|mer)|mest läst\w*|læs også|mest læst\w*|les også|mest lest\w*|lue myös|luetuimmat|loe ka|lasi arī|skaitykite taip pat|llegiu també|irakurri ere"
)
# What asks readers to report a slip.
_MISTAKE = (
    r"нашли (?:ошибку|опечатку)|заметили (?:ошибку|опечатку)|если вы (?:нашли|заметили) (?:ошибку|опечатку)|знайшли помилку|помітили (?:помилку|неточність)|якщо ви (?:знайшли|помітили|виявили) (?:помилку|орфографічну|неточність)|"
    r"(?:did you )?(?:spot|see|notice|find)(?:ted|ed)? (?:a|an) (?:error|mistake|typo)\b|report (?:a|an) (?:error|typo|mistake)|(?:haben sie )?(?:einen )?fehler (?:gefunden|entdeckt|melden)|signaler une (?:erreur|faute)|¿?(?:ha|has) (?:encontrado|visto|detectado) un error"
)
_INVITED = (
    r"sign up|subscribe|get (?:our|the|all|your|daily|breaking|alerts)|join (?:our|us|the conversation|\d)|follow us|download (?:our|the) app|share (?:this|on|via|article|story)|support (?:our|us|independent)|donate"
    r"|log ?in|sign in|register (?:now|for|to)|become a|start your|(?:our|daily|weekly|morning|free) newsletter|newsletter|jetzt .{0,30}(?:abonnieren|anmelden|kostenlos|testen|registrieren)|abonnieren|melden sie sich|folgen sie"
    r"|(?:prenumerera på|abonnera på|tilmeld dig|meld deg på|abonner på|tilaa|anmäl dig till) (?:vårt|vårat|vores|vårt|uutiskirje\w*|nyhets\w+|nyheds\w+)|subscrev|teilen|inscrivez|abonnez|s['’]abonner|recevez|suivez|partager|suscr[ií]b|reciba|recibe|síg[au]|compartir|apúntate|подпи(?:шитесь|сывайтесь|саться)|следите за|поделиться|підпи(?:шіться|сатися|суйтесь)|стежте за"
    r"|поділитися|구독|공유하기|뉴스레터|購読|登録|フォロー|シェア|订阅|关注我们|扫码|iscriviti|abbonati|condividi|seguici|ricevi|assine|inscreva|cadastre|receba|siga|compartilh|partilh|zapisz się|zaprenumeruj|subskrybuj|obserwuj nas|udostępnij"
    r"|اشترك|تابعنا|شارك|مشاركة|oszd meg|tetszett a cikk|listen to this|watch (?:live|now|the video)|play video|print (?:this|article)|save (?:for later|article)|copy link|bookmark|email this|facebook|leave a (?:comment|reply)|add a comment|(?:deja(?:r)? un comentario|laisser un commentaire|schreib(?:e|en sie)? einen kommentar|einen kommentar schreiben|lascia un commento|deixe um comentário|dodaj komentarz|залишити коментар|оставить комментарий|lasă un comentariu|napsat komentář|skriv en kommentar)(?!\s+(?-i:[a-zà-ÿа-яіїєґ]))"
    r"|[^.。!?]{0,20}(?:に登録|登録する|をフォロー|友だち追加|받아보세요|구독하기)|have your say|comments?$|kommentieren|commenter|comentar|комментировать|коментувати|loading|please wait|wird geladen|chargement|cargando|загрузка|завантаження|로딩|読み込み中|加载中|caricamento|carregando|ładowanie"
    r"|(?:the )?(?:story|article|post) continues (?:below|after)|continue reading (?:below|the main story)|scroll (?:down )?to continue|(?:der artikel|die geschichte|der text) geht (?:unten|nach)"
    r"|nach der (?:anzeige|werbung) (?:weiterlesen|geht es)|la suite après (?:la|cette) publicité|l['’]article (?:continue|se poursuit)|(?:la noticia|el artículo) (?:continúa|sigue)|(?:continúa|sigue) después de la publicidad"
    r"|продолжение (?:статьи )?(?:после|ниже)|продовження (?:статті )?(?:після|нижче)|l['’]articolo (?:continua|prosegue)|continua (?:após|depois da) publicidade|dalsza część (?:artykułu|tekstu)"
    r"|(?:het artikel|de tekst|artikel) gaat verder|기사는? 광고|광고 (?:뒤|아래|후)|記事は広告|広告の(?:後|下)に続|广告(?:之后|后)继续"
    rf"|{_MISTAKE}"
    r"|zur (?:startseite|übersicht)|(?:den |diesen )?artikel (?:drucken|anhören|merken|vorlesen)|(?:écouter|imprimer|enregistrer|partager) (?:l['’]article|cet article)|retour à (?:l['’]accueil|la une)"
    r"|(?:escuchar|imprimir|guardar) (?:este |el )?artículo|ascolta (?:l['’]|quest['’])articolo|(?:слушать|распечатать|сохранить) (?:статью|новость)|(?:слухати|роздрукувати) (?:статтю|новину)"
    r"|글자\s?크기|네이버에서|카카오톡|기사\s?(?:듣기|저장|공유|인쇄)|文字サイズ|印刷|字号|字体大小|字体\s*[：:]"
    r"|(?:請|请)?繼續往下閱讀|(?:點|点)我(?:下載|下载|看)|下載\s?app|下载\s?app|用\s?app\s?看|不用抽|訂閱|追蹤我們|加入(?:line|好友|會員)|按我看|(?:paylaş|tweetle|abone ol|bültenimize|bizi takip|takip edin|kaydol)|volg ons|meld je aan|schrijf je in|deel (?:dit|via)"
    r"|הירשמו|עקבו אחרינו|שתפו|הצטרפו|عضویت در|اشتراک‌گذاری|ما را دنبال|هم‌رسانی|सब्सक्राइब|फॉलो करें|शेयर करें|please support|participe do canal|siga o canal|entre no canal|write to us|skip to|back to top|go to (?:homepage|home)|view (?:comments|gallery|all)|show (?:more|comments|all)|click here|tap here|swipe|close$|menu$"
)
# What asks whether the page was of use, with what was answered so far or without.
_OF_USE = (
    r"(?:was|is|did you find) this (?:page|article|story|answer|information|content) (?:helpful|useful)|war(?:en)? (?:diese|dieser|dieses) (?:seite|artikel|beitrag|information\w*) (?:hilfreich|nützlich)|cet(?:te)? (?:page|article) (?:vous )?a-t-(?:elle|il) été utile|"
    r"¿?(?:te|le) (?:ha (?:sido|resultado)|fue|resultó) útil|questa pagina (?:ti )?è stata utile|esta página foi útil|czy (?:ta strona|ten artykuł) był[ay]? (?:pomocn|przydatn)|(?:была|был) ли (?:эта |этот )?(?:страница|статья|материал) полез|чи (?:була|був) (?:ця |цей )?(?:сторінка|стаття|матеріал) корис|"
    r"(?:この|当)?(?:ページ|記事|情報).{0,8}(?:役に立|参考にな)(?:ちました|りました)か|(?:이 )?(?:페이지|정보|글|콘텐츠)(?:가|이).{0,8}도움이|(?:本页|此页|该页|本文|页面|内容).{0,6}(?:有用|有帮助|有帮到)[吗么]?|هل (?:كانت|كان) (?:هذه|هذا)? ?(?:الصفحة|المقال) مفيد|bu sayfa (?:yararlı|faydalı)|"
    r"was deze (?:pagina|informatie) nuttig|hade du nytta av|oliko (?:tämä )?(?:sivu|tieto)|byla (?:tato |tahle )?stránka užitečn|var denne siden nyttig|halaman ini (?:membantu|bermanfaat)"
)
# The word on a button beside a story, alone.
_PRESSED = (
    r"(?:give|join|donate|enrol|sign) (?:now|today)|sign the petition|jetzt (?:spenden|mitmachen|unterzeichnen)|faire un don|je (?:donne|signe)|don[ae] (?:ahora|ora|agora)|firmar|wesprzyj nas|підтримати|поддержать|"
    r"folgen|folge ich|suivre|suivi|seguir|siguiendo|seguindo|segui|seguito|volg(?:en|end)?|obserwuj(?:esz)?|следить|стежити|відстежувати|takip et|takip ediliyor|följ(?:er)?|følg(?:er)?|seuraa|seurataan|sledovat|sledujete|sledovať|prati|követés|követem|urmărește|ακολουθήστε|关注|已关注|關注|已關注|追蹤|팔로우|팔로잉|"
    r"متابعة|تتابع|עקוב|עקבו|במעקב|למעקב|دنبال کردن|دنبال می\u200cکنید|ikuti|mengikuti|theo dõi|ติดตาม|"
    r"share|print|save|listen|follow(?:ing)?|reply|copy link|drucken|merken|speichern|imprimer|enregistrer|imprimir|guardar|печать|распечатать|сохранить|друк(?:увати)?|"
    r"роздрукувати|зберегти|stampa|salva|drukuj|zapisz|yazdır|kaydet|分享|打印|收藏|保存|공유(?:하기)?|인쇄(?:하기)?|스크랩|기자 ?페이지|url ?복사|복사하기|مشاركة|طباعة|حفظ|הדפסה|שמירה"
)
# What only an advert says, and what it says as others do.
_SELLING = (
    r"\b(?:shop now|buy (?:now|yours today)|order (?:now|yours)|book now|get (?:it|yours|started) (?:now|today)|limited[- ]time offer|free (?:trial|shipping)|\d+ ?% off\b|save up to|"
    r"(?:for|from) (?:just|only) [$€£]|doctors hate|one weird trick|try (?:it )?(?:free|now)|compare (?:prices|rates|quotes)|click here|"
    r"jetzt (?:kaufen|bestellen|sichern|buchen|entdecken|sparen)|achetez|commandez|réservez|profitez de|compr[ae] (?:ahora|ya|agora|já)|reserva (?:ahora|ya)|купи(?:те)? (?:сейчас|зараз)|"
    r"закажите|замовляйте|acquista (?:ora|subito)|kup teraz)|지금 구매|今すぐ(?:購入|注文|申し込)|立即(?:购买|抢购|下载)|اشتر الآن"
)
_OFFERING = (
    r"\b(?:learn more|find out more|special offer|best deals?|(?:up to |save )\d+ ?%|from [$€£]\d|starting at [$€£]|[$€£]\d[\d.,]* ?(?:/|a|per) ?(?:month|week|mo)\b|enter (?:now|today)|win a\b|"
    r"apply (?:now|today)|order today|book today|nur (?:heute|noch|\d+ ?€)|rabatt|en savoir plus|offre (?:spéciale|limitée)|oferta|descuento|más información|скидк[аи]|знижк[аи]|scopri di più|sconto|"
    r"saiba mais|desconto|zamów|promocja)|할인|특가|セール|优惠|خصم"
)
_COOKIES = later(r"\bcookies?\b|쿠키|クッキー|файл\w* cookie", re.IGNORECASE)
_COOKIE_TALK = later(
    r"\b(?:use|uses|accept|consent|reject|privacy|policy|preferences|settings|verwenden|nutzen|akzeptieren|utilis\w+|accept\w+|acept\w+|us[ao]|utiliz\w+|использу\w+|використову\w+|sito|strona|używa\w*)|사용|使用|利用",
    re.IGNORECASE,
)
_LEGAL = later(
    r"\s*(?:[©ⓒ]|<?저작권자|무단\s?전재|無断転載|禁止转载|版权所有|\(c\)\s?\d|copyright\b|tutti i diritti riservati|todos os direitos|wszelkie prawa|all rights reserved|alle rechte vorbehalten|tous droits réservés|todos los derechos|все права защищены|всі права захищен)",
    re.IGNORECASE,
)
# What a page says of its own printing or making, with the time of the visit behind it, and of its own address.
_MADE = later(
    r"(?:[^.!?]{2,40} [-–—|] )?\W{0,3}(?:(?:this )?(?:page )?(?:was )?(?:printed|generated|retrieved|downloaded) (?:from|on|at)|(?:gedruckt|ausgedruckt|abgerufen) (?:von|am)|imprimée? (?:de|le|depuis)|impreso (?:de|el|desde)|stampat[oa] (?:da|il)|impresso (?:de|em)|"
    r"wydrukowano|распечатано|роздруковано|印刷日時?|打印(?:时间|日期)|인쇄일시?)\b[^!?]{0,60}?\b\d{1,4}[-./: ]\s?[^\W_]+[-./: ]\s?\d{2,4}\b[^!?]{0,20}$",
    re.IGNORECASE,
)
_OWN_ADDRESS = later(
    r"\W{0,3}(?:(?:find|read|view) (?:this|the) (?:article|story|page|report)(?: online)? (?:at|on)|(?:short |perma(?:nent )?)?(?:link|url)(?: (?:to|of) this (?:article|story|page))?|"
    r"(?:adresse|link|url) (?:dieser|dieses|zu diesem|de cet|de cette|de est[ea]|di quest[oa']|deste|desta)[^:]{0,20}|permalink|постоянная ссылка|адрес статьи|адреса статті|기사 ?(?:주소|원문)|この記事のurl|本文(?:地址|链接|网址))\s*[:：]?\s*"
    r"(?:https?://|www\.)\S+\s*$",
    re.IGNORECASE,
)
_CLOCK = later(
    r"\d{1,2}[時时點点시]\s?(?:\d{1,2}[分분])?|\b\d{1,2}(?:[:.h]|\sh\s)\d{2}(?:[:.]\d{2})?\b|\b\d{1,2}\s?(?:uhr|am|pm|a\.m\.|p\.m\.)",
    re.IGNORECASE,
)
_WEATHER = later(r"[-−+]?\d{1,2}\s?°\s?[CF]?(?![\w])")
_MARKET = later(r"[▲▼△▽↑↓]|[+−-]\s?\d+[.,]\d+\s?%")
_STAMP = later(rf"(?<![^\W\d_])(?:{UPDATED}|{_STAMP_WORDS})(?![^\W\d_])", re.IGNORECASE)
_RELATIVE = later(f"{AGO}|{AGO_IN_WORDS}", re.IGNORECASE)
# … and that of those without a figure: most lines have none.
_RELATIVE_IN_WORDS = later(AGO_IN_WORDS, re.IGNORECASE)
# What is so many years old is nobody's post: the bridge was built then.
_LONG_AGO = later(
    r"(?<!\d)(?:[2-9]\d|\d{3,})\s*(?:years?|yrs?|jahre?n?|ans?|años?|anys?|років|роки|лет|года|anni|anos|lat|yıl|jaar|år|vuotta|vuosi\w*|aastat|let|rok\w*|godin\w*|ani|χρόν\w*|év\w*|gad\w*|met\w*|năm|tahun|ปี|年|년|سال|سنة|عام[ا]?|שנים|साल)(?!\w*\s*(?:min|хв))",
    re.IGNORECASE,
)
# How many, behind whatever is counted: “(14)”.
_BRACKETED = later(r"[(\[（]\s*\d[\d.,]*\s*[)\]）]")
# How long a server took for its page.
_SERVED = later(
    r"\W*(?:(?:(?:gmt|utc)\s?[+-]?\d{0,2},\s*[\d-]{8,10}\s[\d:]{4,8},\s*)?processed in(?=\s\d+\.\d+\ssecond\(s\))|(?:this |the )?page (?:was )?(?:generated|rendered|served|created|loaded|built)|(?:generated|rendered|served|loaded) in|seite (?:generiert|erzeugt|geladen)|page générée|página generada|"
    r"(?:страница )?сгенерирован\w*|сторінк\w+ (?:створен|згенерован)\w*|strona wygenerowana|pagina generata)\b[^\d]{0,20}\d[\d.,]*\s?(?:ms|s|sec\w*|milliseconds?|sekunden?|secondes?|segundos?|secondi|сек\w*|мс)\b.{0,40}",
    re.IGNORECASE,
)
# Who pays for what is heard or read.
_PATRON = later(
    r"\W{0,3}(?:this|today['’]s) (?:week['’]s )?(?:episode|show|podcast|newsletter|edition|broadcast) (?:is|was) (?:also )?(?:brought to you|sponsored|presented|made possible) by\b"
    r"|\W{0,3}diese (?:folge|sendung|ausgabe) (?:wird|wurde) (?:ihnen |euch )?(?:präsentiert|gesponsert) von\b|\W{0,3}(?:cet épisode|ce podcast) (?:vous )?(?:est|a été) (?:présenté|sponsorisé|offert) par\b",
    re.IGNORECASE,
)
_ADVERT_LABEL = later(rf"\W{{0,3}}{_ADVERT}(?:\s*$|\s*[:•|·–—-]|(?<=[】\]]))", re.IGNORECASE)
# … or behind what it offers, in brackets.
_ADVERT_BEHIND = later(
    rf"[(\[（【]\s*(?:{_ADVERT}|объявлени[ея]|оголошення|ogłoszenie|annuncio|anuncio|annonce|kleinanzeige|ilan)\s*[)\]）】]\s*$",
    re.IGNORECASE,
)
# Where a text is shared: beside one another, without their counters, these look like a name.
_SERVICES_LIST = "facebook whatsapp linkedin telegram twitter reddit pinterest instagram threads mastodon bluesky youtube tiktok viber messenger pocket flipboard tumblr xing vkontakte odnoklassniki weibo wechat kakaotalk naver email e-mail"
SERVICES = frozenset(_SERVICES_LIST.split())
# … and what else stands on a row of buttons.
_SHARED_ON = SERVICES | {"mail", "x", "line", "snapchat", "вконтакте", "одноклассники", "телеграм", "вайбер"}
_SHARED_WORDS = 14
# … with the word that says so before them.
_SHARE = later(
    r"(?:share|teil|partag|compart|condivid|partilh|deel|del|dela|delen|jaa|sd[ií]le|zdie[lľ]|udost|подел|поділ|поши|paylaş|bagi|chia sẻ|شارك|シェア|共有|分享|공유|שתפ|oszd|distrib|κοινοπ|сподел|podeli|podijeli|शेयर|แชร์)"
    r"[^\s:：]*(?: [^\W\d_]+){0,2}\s?[:：]",
    re.IGNORECASE,
)
# What switches a page to another language, which calls itself so.
_LANGUAGES_LIST = (
    "english deutsch français español castellano català galego euskara português italiano nederlands polski čeština slovenčina slovenščina hrvatski srpski српски "
    "bosanski shqip română magyar ελληνικά türkçe русский українська беларуская български македонски қазақша latviešu lietuvių eesti suomi svenska norsk dansk "
    "íslenska gaeilge cymraeg العربية فارسی עברית हिन्दी हिंदी বাংলা اردو 中文 简体中文 繁體中文 日本語 한국어 ไทย"
)
_LANGUAGES = frozenset(_LANGUAGES_LIST.split())
# What leads back to where a reader came from.
_BACK = later(
    r"\W{0,3}(?:back|go back|zurück|retour|volver|atrás|indietro|voltar|terug|tilbake|tilbage|tillbaka|takaisin|zpět|späť|nazaj|natrag|înapoi|vissza|wróć|powrót|назад|geri|geri dön|رجوع|عودة|بازگشت|חזרה|戻る|返回|뒤로|목록|กลับ|quay lại|kembali)\W{0,3}",
    re.IGNORECASE,
)
# What stands before and behind a text in its series, named or not: “Previous | Next debate: …”.
_BEFORE_WORD = r"(?:previous|older|vorherige\w?|zurück|précédent\w?|anterior\w*|precedente|vorige|forrige|föregående|edellinen|předchozí|predchádzajúc\w+|prethodn\w+|претходн\w+|предыдущ\w+|попередн\w+|poprzedni\w*|előző|anterioară|προηγούμεν\w+|предишн\w+|önceki|sebelumnya|السابق\w?|قبلی|הקודם|पिछला|上一[篇則则]|前の記事|이전\s?글?)"
_NEXT_WORD = r"(?:next|newer|nächste\w?|weiter|suivant\w?|siguiente\w*|successiv\w|seguinte|próxim\w+|volgende|neste|næste|nästa|seuraava|následující|ďalš\w+|nasledujúc\w+|sljedeć\w+|sledeć\w+|следећ\w+|следующ\w+|наступн\w+|następn\w+|következő|următo\w+|επόμεν\w+|следващ\w+|sonraki|selanjutnya|التالي\w?|بعدی|הבא|अगला|下一[篇則则]|次の記事|다음\s?글?)"
_NEIGHBOURS = later(
    rf"[^\w.!?]{{0,4}}(?:[^\W\d_]+ )?{_BEFORE_WORD}(?!\w)[^.!?|]{{0,60}}[|‹›«»←→]+\s*(?:[^\W\d_]+ )?{_NEXT_WORD}(?!\w)[^.!?]{{0,160}}$",
    re.IGNORECASE,
)
# What a page says before the time of the visit.
_NOW = later(
    r"\W{0,3}(?:aktuelle (?:uhr)?zeit|es ist jetzt|heute ist|current time|(?:it|the time) is (?:currently|now)|the time now is|today is|heure actuelle|nous sommes le|hora actual|fecha y hora actual|hoy es|"
    r"ora attuale|oggi è|aktualny czas|dziś jest|текущее время|сейчас|сегодня|поточний час|сьогодні|зараз|现在(?:是|时间)|今天是|目前時間|今日は|現在時刻|오늘은|현재 시각|الوقت الآن|اليوم هو)\W{0,3}",
    re.IGNORECASE,
)
_ELSEWHERE_LABEL = later(rf"\W{{0,3}}(?:{_ELSEWHERE})", re.IGNORECASE)
_INVITATION_LABEL = later(rf"\W{{0,3}}(?:(?:{_INVITED})|(?:{_PRESSED})\W*$)", re.IGNORECASE)
_USEFUL = later(rf"\W{{0,3}}(?:{_OF_USE})", re.IGNORECASE)
_SALE = later(_SELLING, re.IGNORECASE)
_OFFER = later(_OFFERING, re.IGNORECASE)
# In a whole sentence only these are labels and invitations: the words alone may be anybody's.
_ELSEWHERE_IN_SENTENCE = later(
    rf"\W{{0,3}}(?:(?:{_ELSEWHERE})\s*[:：–—|»]|read (?:more|also|next)\b|see also\b|lesen sie (?:auch|mehr)\b|lire aussi\b|à lire\b|(?:lea|lee) también\b|"
    r"читайте (?:также|також|ещё|еще|теж)|leggi anche\b|leia também\b|(?:czytaj|zobacz|przeczytaj) (?:też|także|również|więcej)\b|관련\s?기사|あわせて読みたい|اقرأ أيضا)",
    re.IGNORECASE,
)
_INVITATION_IN_SENTENCE = later(
    rf"\W{{0,3}}(?:(?=.*(?:\?|ctrl|выдел|виділ|нажм|натисн|сообщ|повідом|let us|contact|write to|schreib|écri|escrí))(?:{_MISTAKE})|"
    r"(?:sign up (?:for|to)\b|subscribe (?:to|now|for|today)\b|get (?:our|your|alerts|all the|the (?:latest|best|day))\b|join (?:our|us)\b|follow us\b|(?:download|get|try|open in) (?:our|the) app\b|"
    r"support (?:our|us|independent)\b|donate (?:now|today)|become a (?:member|subscriber|supporter)\b|start your (?:free|day)|register (?:now|for free)|log in to (?:comment|read|continue)|share this (?:article|story)|"
    r"listen to this|refer a friend\b|invite a friend\b|parraine[rz]? un ami|freunde werben|invita a un amigo|apúntate\b|recibe (?:nuestro|nuestra|cada|gratis)|inscríbete|bestellen sie (?:unseren|jetzt)|(?:el|la|los|nuestro|nuestra) (?:boletín|newsletter)\b.{0,20}(?:gratis|correo)|"
    r"[^.!?]{0,60}(?:kostenlos|gratis|free|gratuitement|бесплатно|безкоштовно|無料|免费) (?:in (?:ihr|dein) postfach|en tu correo|in your inbox)|[^.。]{0,30}(?:뉴스레터|メルマガ|ニュースレター|簡報|简报)[^.。]{0,12}(?:받아|登録|お届け|订阅)|"
    r"[^。]{0,30}メールでお届け|[^.!?]{0,60}\b(?:die|der|das|la|le|el|our|the) newsletter\b.{0,25}(?:inbox|postfach|gratuit|kostenlos)|получайте (?:наш|главн|лучш)|отримуйте (?:головн|наш|найважлив)|"
    r"(?:有料(?:会員限定)?|会員限定|無料(?:会員限定)?|プレミアム)(?:記事)?$|(?:저장|구독|스크랩|북마크|인쇄|보관)(?:하기)?$|(?:保存|ブックマーク|クリップ|印刷|フォロー)(?:する)?$|(?:bewaar|bewaren|opslaan|volgen?|följ|spara|følg|lagre|gem|seuraa|tallenna|зберегти|сохранить|підписатися|подписаться|obserwuj|zapisz|segui|salva|seguir|guardar|salvar|suivre|enregistrer|folgen|merken|takip et|kaydet|متابعة|حفظ)$|登录后|扫码|下载客户端|打开(?:app|客户端)|jetzt .{0,30}(?:abonnieren|anmelden|registrieren|testen)|abonnieren sie|melden sie sich|inscrivez-vous|abonnez-vous|recevez (?:notre|nos|chaque)|suivez-nous|suscr[ií]b[ea]|síg[au]e?nos|"
    r"подпи(?:шитесь|сывайтесь)|следите за нами|підпи(?:шіться|суйтесь)|стежте за нами|구독하|iscriviti|abbonati|seguici|assine|inscreva-se|cadastre-se|zapisz się|obserwuj nas|اشترك في|تابعنا))",
    re.IGNORECASE,
)
# Said anywhere in a short block, these speak to the reader of the paper, never of the world.
_OUR_READER = later(
    r"\b(?:subscribe (?:now|today|to our|for)|our (?:free )?newsletter|(?:to|in) your inbox|sign up (?:for|to) our|follow us on|download our app|"
    r"you have \d+ .{0,20}articles? (?:left|remaining)|\d+ free articles?|\d+ (?:page ?views?|articles?|stories|story|reads?) (?:left|remaining)(?: this (?:week|month))?|unser(?:en|em)? newsletter|notre (?:newsletter|lettre)|nuestro boletín|"
    r"наш[ау]? (?:рассылк|розсилк)|наш телеграм|(?:already|not yet) a subscriber|ad[- ]?blocker)",
    re.IGNORECASE,
)
# Where on its site a page stands: two steps at least, or said so.
_CRUMBS = later(
    r"\W{0,3}(?:you are here|sie (?:befinden sich|sind) hier|vous êtes ici|est[áa]s? (?:usted )?aqu[íi]|você está aqui|вы здесь|ви тут|jesteś tutaj|buradasınız|je bent hier)\b|"
    r"[^.!?«]{1,40}(?:\s*[›>»]\s*[^.!?›>»«]{1,80}){2,}$",
    re.IGNORECASE,
)
# What parts sentences, but within an address; and what each of them may be where all call.
_BETWEEN_SENTENCES = later(r"(?<=[.!?…])\s+(?=\S)|(?<=[。！？])\s*(?=\S)")
_CALLS = frozenset({"invitation", "elsewhere", "advert", "legal"})
# A sentence that ended with more behind it: what leads elsewhere is one line.
_GOES_ON = later(r"[.!?…][\"”»]?\s+\S|[。！？]\s*\S")
_LETTERS = later(r"[^\W\d_]")
_SENTENCE_END = later(rf"[.!?…{ENDS}][\"'”’“‘»«›‹)\]」』]*\s*$")
# Scripts that put no space between words, and how many of their signs are about a word: kana, kanji and Hangul syllables (a word of Korean is as short); Thai,
# Lao, Tibetan, Burmese and Khmer, which spell vowels out. Thai and Lao have no mark that ends a sentence either.
_SYLLABLES = later(r"[\u3040-\u9fff\uac00-\ud7a3]")
_SPELT_OUT = later(r"[\u0e00-\u0fff\u1000-\u109f\u1780-\u17ff]")
_ENDS_WITHOUT_MARK = later(r"[\u0e01-\u0eff]\W*$")


def _relative(text: str) -> re.Pattern[str]:
    """What tells times from now in ``text``."""
    return _RELATIVE if any(map(str.isdigit, text)) else _RELATIVE_IN_WORDS


def is_relative(text: str) -> bool:
    """Whether ``text`` is nothing but a time told from now, with its label: “Updated 5 min ago”."""
    if len(text) > _LABEL or not _relative(text).search(text):
        return False
    rest = _STAMP.sub(" ", _relative(text).sub(" ", text))
    return len(_LETTERS.findall(rest)) <= 2 or is_of_readers(rest)


def is_stamp(text: str) -> bool:
    """Whether ``text`` is nothing but a time of day, a time told from now, or a label for one."""
    if len(text) > _LABEL:
        return False
    rest = _STAMP.sub(" ", _CLOCK.sub(" ", _relative(text).sub(" ", text)))
    return (
        not _LETTERS.search(rest)
        and not re.search(r"\d{3}", rest)
        and bool(_LETTERS.search(text) or _CLOCK.search(text))
    )


def _tells_now(text: str) -> bool:
    """Whether a line says what time it is, however it writes that: “Current time: Tue 18 Mar 2025, 20:11”."""
    found = _NOW.match(text)
    return (
        found is not None
        and len(_LETTERS.findall(text[found.end() :])) <= _MONTH_AND_DAY
        and any(map(str.isdigit, text))
    )


def stripped_of_relative(text: str) -> str:
    """What of ``text`` tells no time from now."""
    return _relative(text).sub(" ", text)


def stripped_of_stamp(text: str) -> str:
    """What of ``text`` is neither a time of day nor a label of times."""
    return _STAMP.sub(" ", _CLOCK.sub(" ", _relative(text).sub(" ", text)))


def is_sentence(text: str) -> bool:
    """Whether ``text`` looks like something that a person wrote to be read: some words, and an end."""
    wide = len(_SYLLABLES.findall(text)) + len(_SPELT_OUT.findall(text)) // 2
    if len(text.split()) >= 5 or wide >= 12:
        ended = bool(_SENTENCE_END.search(text)) or (wide >= 20 and bool(_ENDS_WITHOUT_MARK.search(text)))
        return ended or len(text) >= 80 or wide >= 30
    return False


def has_relative(text: str) -> bool:
    """Whether a short line that is no sentence tells a time from now: “Jane Doe, 3 hours ago”."""
    if len(text) > COUNTER or is_sentence(text):
        return False
    return any(not _LONG_AGO.search(told.group()) for told in _relative(text).finditer(text))


_OF_READERS = later(
    r"\W{0,3}(?:comments?|kommentare?|commentaires?|comentarios?|комментари\w*|коментар\w*|댓글|コメント|评论|commenti|comentários|komentarze|"
    r"join the (?:discussion|conversation)|have your say|leserkommentare)",
    re.IGNORECASE,
)


def _shares(text: str) -> bool:
    """Whether a line names nothing but where a text can be shared, with a word before them and how often it was: “Share: X | E-mail (733)”."""
    if text.casefold() in _SHARED_ON:
        return True
    if len(text) > _LABEL or len(text.split()) > _SHARED_WORDS:
        return False
    shared = _SHARE.match(text)
    words = [word.strip("()[]|·•,/+") for word in text[shared.end() if shared else 0 :].casefold().split()]
    named = [word for word in words if word in _SHARED_ON]
    others = [word for word in words if word not in _SHARED_ON and not (shared and is_figure(word))]
    # Names of services with commas between them are a list of whatever somebody says of them.
    return not others and (bool(named) if shared else len(named) > 1 and "," not in text)


def _calls_throughout(text: str) -> bool:
    """Whether each of a block's few sentences is an invitation by itself: “Follow us on X. Send your ideas to …”."""
    pieces = [piece for piece in _BETWEEN_SENTENCES.split(text) if piece]
    if not 1 < len(pieces) <= _PIECES:
        return False
    told = [surely_noise(piece) for piece in pieces]
    return not _CALLS.isdisjoint(told) and all(why in _CALLS or why == "counter" for why in told)


def begins_other_matter(text: str) -> bool:
    """Whether a heading opens what is not the story: other stories, readers' comments."""
    if len(text) > _HEADING:
        return False
    others = _ELSEWHERE_LABEL.match(text) or _OF_READERS.match(text) or is_count(text)
    return bool(others) or reads_also(text) or heads_others(text)


@lru_cache(maxsize=16384)
def noise(text: str) -> str:
    """What kind of page noise ``text`` is as a whole block, empty when it may be the story's own."""
    return surely_noise(text) or ticker(text)


@lru_cache(maxsize=16384)
def surely_noise(text: str) -> str:
    """The same, but for a label and a figure (`tickers`), which among a story's own paragraphs may be a fact of it."""
    length = len(text)
    if not any(c.isalnum() for c in text):
        return "mark"
    if shown := furniture(text) or calls(text) or appeal(text) or made_by(text) or page_line(text):
        return shown
    if lures(text):
        return "invitation"
    if length <= COUNTER and (
        _BRACKETED.fullmatch(text)
        or is_relative(text)
        or is_count(text)
        or reading_time(text)
        or marked(text)
        or (is_tally(text) and not is_sentence(text))
    ):
        return "counter"
    if counters_in_row(text):
        return "counter"
    if length <= _LABEL and (is_stamp(text) or _tells_now(text) or _MADE.match(text)):
        return "clock"
    pieces = [piece for piece in text.split(". ") if piece]
    if 1 < len(pieces) <= _PIECES and all(noise(piece) in ("counter", "clock") for piece in pieces):
        return "counter"
    if length <= _INVITATION and _calls_throughout(text):
        return "invitation"
    if text.casefold() in _LANGUAGES or (length <= _LABEL and _BACK.fullmatch(text)):
        return "navigation"
    if length <= _INVITATION and not any(map(str.isdigit, text)) and _NEIGHBOURS.match(text):
        return "elsewhere"
    if _shares(text) or plays(text):
        return "invitation"
    if length <= _INVITATION and _SERVED.fullmatch(text):
        return "clock"
    if length <= _LABEL and (_USEFUL.match(text) or pressed(text)):
        return "invitation"
    sentence = is_sentence(text)
    if length <= _INVITATION and not _SENTENCE_END.search(text) and _CRUMBS.match(text):
        return "navigation"
    if length <= _INVITATION and (_ADVERT_LABEL.match(text) or _ADVERT_BEHIND.search(text) or _PATRON.match(text)):
        return "advert"
    if length <= _INVITATION and (_ELSEWHERE_IN_SENTENCE if sentence else _ELSEWHERE_LABEL).match(text):
        return "elsewhere"
    if (reads_also(text) and not _GOES_ON.search(text)) or heads_others(text):
        return "elsewhere"
    if length <= _INVITATION and (
        _INVITATION_IN_SENTENCE.match(text) or (not sentence and _INVITATION_LABEL.match(text))
    ):
        return "invitation"
    if length <= _INVITATION and (_SALE.search(text) or (not sentence and _OFFER.search(text))):
        return "advert"
    if length <= _INVITATION and _OUR_READER.search(text):
        return "invitation"
    if length <= 600 and _COOKIES.search(text) and _COOKIE_TALK.search(text):
        return "consent"
    if length <= _INVITATION and (_LEGAL.match(text) or _OWN_ADDRESS.match(text)):
        return "legal"
    if length <= COUNTER and not sentence and _WEATHER.search(text):
        return "weather"
    if (
        length <= _INVITATION
        and not sentence
        and len(_MARKET.findall(text)) >= 1
        and len(text.split()) <= 4 * len(_MARKET.findall(text)) + 3
    ):
        return "market"
    return ""
