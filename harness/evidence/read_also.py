"""Lines that lead to other texts of a page, in every language, with a colon, a stroke or in an element of their own: “Читайте ещё: …”, “Čtěte také”, “同じ地域の記事”."""

from __future__ import annotations

import re

from harness.evidence.patterns import later

# What leads on, at the beginning of a line; with a mark behind it, or nothing, it is a label.
_READ_ALSO = (
    r"(?:read|see|watch|listen|hear|check out) (?:also|too|more|next|further)|also (?:read|see|watch|of interest)|more (?:to read|on (?:the|this) (?:topic|subject|story))|related|must[- ]reads?|in (?:case you missed it|depth)|icymi|"
    r"(?:lesen|sehen|hören) sie (?:auch|dazu|mehr|weiter)|lies (?:auch|dazu|mehr)|auch (?:lesenswert|interessant|dazu)|lesetipps?|mehr (?:dazu|zum thema|lesen)|zum weiterlesen|passend dazu|siehe auch|"
    r"(?:à )?(?:lire|voir|écouter|découvrir|relire) (?:aussi|également|encore|plus)|lisez (?:aussi|également)|à (?:lire|voir|écouter)|pour aller plus loin|sur le même (?:sujet|thème)|"
    r"(?:lea|lee|leer|ver|vea|mira|escucha|escuche) (?:también|además|más)|(?:también|además) (?:te puede interesar|puede leer|lee|lea)|te recomendamos|(?:te |le )?puede interesar|más (?:sobre|en) (?:el|este) tema|sigue leyendo|"
    r"leggi (?:anche|pure|di più|ancora)|(?:vedi|guarda|ascolta) anche|da leggere|per approfondire|sullo stesso (?:tema|argomento)|(?:ti )?potrebbe interessarti|"
    r"(?:leia|veja|ouça|confira|assista) (?:também|mais|ainda|a seguir)|ler também|ver também|saiba mais|"
    r"lees (?:ook|meer|verder|dan ook)|(?:bekijk|luister) ook|zie ook|"
    r"(?:czytaj|przeczytaj|zobacz|sprawdź|obejrzyj|posłuchaj) (?:też|także|również|więcej|dalej|koniecznie)|(?:warto|polecamy) przeczytać|polecamy|w tym temacie|"
    r"(?:čtěte|přečtěte si|čtěte si|sledujte|podívejte se|poslechněte si) (?:také|též|i|ještě|více|dále|taky)|mohlo by vás (?:také )?zajímat|související|(?:čítajte|prečítajte si|pozrite si) (?:aj|tiež|viac|ďalej)|mohlo by vás zaujímať|súvisiace|"
    r"(?:preberite|berite|poglejte) (?:še|tudi|več)|morda vas zanima|(?:pročitajte|čitajte|pogledajte) (?:još|i|više|također|takođe)|(?:vezane|povezane) vijesti|možda vas zanima|(?:прочитајте|читајте|погледајте) (?:још|и|више|такође)|повезане вести|"
    r"(?:прочетете|четете|вижте|чуйте) (?:още|също|и|повече)|още по темата|свързани (?:новини|статии)|(?:citește|citeşte|citiți|vezi|urmărește) (?:și|şi|mai mult|de asemenea|continuarea)|pe aceeași temă|"
    r"(?:olvass?a?|olvasd|nézd|nézze) (?:el|meg|tovább|még|ezt is)|(?:ezt is )?(?:olvassa el|olvasd el)(?: is)?|kapcsolódó(?: cikk\w*)?|ez is érdekelheti|(?:διαβάστε|δείτε|ακούστε) (?:επίσης|ακόμ[αη]|και|περισσότερα)|σχετικά|"
    r"(?:bunu da |ayrıca |bunları da )(?:okuyun|oku|okuyabilirsiniz)|ilginizi çekebilir|ilgili (?:haber(?:ler)?|içerik)|devamını oku|"
    r"(?:читайте|смотрите|слушайте|почитайте|прочтите) (?:также|ещё|еще|по теме|далее|дальше|подробнее|и)|(?:вам )?(?:может быть|будет|также) интересно|ещё по теме|еще по теме|по теме|(?:читайте|дивіться|слухайте|почитайте|прочитайте) (?:також|ще|теж|далі|більше|за темою)|(?:вас )?(?:може|також) зацікавити|за темою|ще за темою|"
    r"läs (?:också|även|mer|vidare)|(?:se|lyssna|hör) (?:också|även)|relaterat|læs (?:også|mere|videre)|(?:se|hør) også|les (?:også|mer|videre)|lue (?:myös|lisää|seuraavaksi)|katso myös|aiheesta lisää|loe (?:ka|lisaks|veel|edasi)|vaata ka|"
    r"lasi(?:et)? (?:arī|vēl|tālāk|vairāk)|skatie?s arī|skaityk(?:ite)? (?:taip pat|dar|daugiau|toliau)|taip pat skaityk(?:ite)?|susij(?:ę|usios) (?:straipsniai|naujienos)|lle(?:gi|giu) també|irakurri (?:ere|gehiago)|"
    r"(?:اقرأ|اقرئي|إقرأ|اقرأوا|شاهد|شاهدوا|طالع|استمع) (?:أيضًا|أيضاً|أيضا|المزيد|كذلك)|(?:مواضيع|أخبار) (?:ذات صلة|متعلقة)|(?:קראו|קרא|צפו|האזינו) (?:גם|עוד)|(?:עוד|כתבות) בנושא|לקריאה נוספת|(?:بیشتر|همچنین) (?:بخوانید|ببینید)|بخوانید|مطالب (?:مرتبط|بیشتر)|"
    r"(?:ये|यह|इसे) भी (?:पढ़ें|पढ़ें|देखें)|और पढ़ें|संबंधित (?:खबरें|ख़बरें|समाचार)|(?:baca|lihat|simak|tonton|dengarkan) (?:juga|selengkapnya|pula)|(?:đọc|xem|nghe) (?:thêm|tiếp)|(?:tin|bài) liên quan|(?:อ่าน|ดู|ฟัง)(?:เพิ่มเติม|ต่อ|ข่าวเพิ่ม)|(?:ข่าว|เรื่อง)ที่เกี่ยวข้อง|"
    r"(?:관련|추천|이어서|함께)\s?(?:기사|뉴스|글|보기|읽기|읽을거리|볼만한 기사)|더 ?(?:보기|읽기|알아보기)|함께 (?:읽으면|보면) 좋은 ?\S*|(?:あわせて|併せて|合わせて|こちらも|次に)\s?(?:読みたい|どうぞ|読まれています|おすすめ|読む)|関連(?:記事|ニュース|リンク)|(?:相关|相關|延伸|推荐|推薦|更多)(?:阅读|閱讀|新闻|新聞|报道|報導|文章|链接|連結)|(?:另|参|參)[见見]|(?:阅读|閱讀)更多"
)  # fmt: skip
_LABELLED = later(rf"\W{{0,4}}(?:{_READ_ALSO})\s*(?:[:：–—|»→>›]|$)", re.IGNORECASE)
# Headings over a list of other texts, that the tables of `noise` lack: what is recent, of the same place, or by the same person.
_HEADS = later(
    r"\W{0,3}(?:recent(?:ly)?(?: (?:news|posts|articles|stories))?|latest(?: (?:news|posts|articles|stories|updates))?|same (?:area|region|author|section)|(?:more|other) (?:by|from) (?:this|the same) (?:author|writer|reporter)|neu(?:este)?(?: (?:artikel|beiträge|nachrichten|meldungen))?|(?:das )?neueste|zuletzt (?:erschienen|veröffentlicht)|récent(?:s|es)?|(?:les )?derni(?:ers|ères) (?:articles|actualités|infos|nouvelles)|dernières minutes?|(?:lo )?(?:último|más reciente|recientes?)|últimas?(?: (?:noticias|notas|hora))?|"
    r"(?:gli )?ultim[ie] (?:articoli|notizie|ore)|ultim['’]ora|(?:le )?ultime|recent[ei]|(?:as )?últimas|recentes|(?:het )?laatste(?: nieuws)?|recente?(?: artikelen| berichten)?|najnowsze|ostatnie(?: wpisy)?|ostatnio dodane|nejnovější(?: články| zprávy)?|poslední články|najnovšie(?: články| správy)?|(?:najnovije|zadnje|najnovejše)(?: vijesti| novice)?|најновије(?: вести)?|последни (?:новини|статии)|най-нови|"
    r"(?:cele mai )?recente|ultimele (?:știri|articole)|(?:leg)?friss(?:ebb)?(?: cikkek| hírek)?|(?:τα )?(?:πιο )?πρόσφατα|τελευταία (?:νέα|άρθρα)|(?:en )?son (?:haberler|eklenenler|yazılar)|(?:самое )?(?:свежее|последнее|новое)|последние (?:новости|записи|статьи|публикации)|(?:найновіше|свіже|останнє)|останні (?:новини|записи|статті|публікації)|senaste(?: nytt| artiklarna)?|(?:seneste|siste)(?: nytt?| artikler)?|(?:uusimmat|tuoreimmat)(?: uutiset| jutut)?|(?:viimased|värskemad)(?: uudised)?|"
    r"jaunāk(?:ie|ās)(?: raksti| ziņas)?|(?:naujausi|naujausios)(?: straipsniai| naujienos)?|(?:آخر|أحدث) (?:الأخبار|المقالات|المواضيع)|(?:כתבות|חדשות) אחרונות|(?:آخرین|تازه‌ترین) (?:اخبار|مطالب)|(?:ताज़ा|ताजा|नवीनतम) (?:खबरें|समाचार|लेख)|(?:berita|artikel) terbaru|(?:tin|bài) mới(?: nhất)?|ข่าวล่าสุด|(?:최근|최신|새로운|많이 본|인기|주요) ?(?:기사|뉴스|글)|[^.!?。]{2,12}(?:\s기자)?(?:의)?\s(?:최근|다른) ?(?:기사|글)|(?:[\u3040-\u9fff]{1,6}の)?(?:新着|最新|最近|人気|注目|おすすめ)の?(?:記事|ニュース|投稿|話題)?|(?:注目)?トピックス?|(?:주요 )?토픽|"
    r"(?:この|同じ)(?:地域|カテゴリー?|著者|筆者|記者|特集|テーマ|ジャンル)の(?:(?:ほか|他)の)?(?:記事|ニュース|話題)|最新(?:文章|消息|发布|發布|新闻|新聞)|最近(?:文章|更新|内容)|(?:该|该作者|作者|他)的?其他文章|(?:近期|同类|同類)(?:文章|新闻|新聞))\W{0,3}",
    re.IGNORECASE,
)
_LONGEST, _HEADING = 220, 45


def reads_also(text: str) -> bool:
    """Whether a line leads to another text: a label for that with a mark behind it, whatever follows, or the label alone."""
    return len(text) <= _LONGEST and _LABELLED.match(text) is not None


def heads_others(text: str) -> bool:
    """Whether a heading or label, alone, says that what follows are other texts: “Recent”, “Neueste Artikel”, “같은 지역의 기사”."""
    return len(text) <= _HEADING and _HEADS.fullmatch(text) is not None
