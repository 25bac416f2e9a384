"""Rows of counters and buttons in one line: how often a page was liked, answered and shared, beside what reads it out, prints it or sets its letters larger.

A row is taken apart word by word, in whatever order and with whatever between them, as pages set such words in elements of their own with no space between:
“추천 8댓글 3본문 듣기”, “Like 12Comment 3Share”. A word that is neither makes the line something else.
"""

from __future__ import annotations

import re
from functools import lru_cache

from harness.evidence.patterns import later

# The longest such row, in characters, and the fewest words of it.
_ROW, _WORDS = 160, 2

# What readers did that a page counts. The longer of words that begin alike stands first.
_COUNTED = (
    # English, German, Dutch
    r"likes?|dislikes?|comments?|views?|shares?|reads?|reactions?|responses?|replies|saves|bookmarks?|recommend(?:s|ed|ations?)?|claps?|upvotes?|downvotes?|followers?|favou?rites?|reposts?|retweets?|"
    r"kommentare?|gefällt mir|aufrufe|mal geteilt|geteilt|empfehlungen|empfehlen|reaktionen|antworten|leserbriefe|reacties?|vind ik leuks?|keer gedeeld|gedeeld|weergaven|aanbevelingen|"
    # French, Spanish, Portuguese, Italian, Romanian, Catalan
    r"j[’']aime|commentaires?|partages?|vues?|lectures?|réactions?|recommandations?|recommander|réponses|me gustas?|comentarios?|compartid[oa]s?|compartidas|vistas|visitas|lecturas|recomendaciones|recomendar|reacciones|"
    r"gostei|gostos?|curtidas?|curtir|comentários?|partilhas?|compartilhamentos?|visualizações|recomendações|leituras|reações|mi piace|commento|commenti|condivisioni|visualizzazioni|letture|reazioni|comentarii|aprecieri|distribuiri|vizualizări|m[’']agrada|comentaris?|"
    # Nordic, Finnish, Hungarian, Greek, Turkish
    r"gilla(?:r|ningar)?|kommentarer?|delningar|visningar|rekommendationer|liker(?:klikk)?|delinger|visninger|anbefalinger|synes godt om|tykkäyk\w*|tykkää|kommenttia?|kommentit|jakoa|katselu\w*|hozzászólás\w*|kedvelés\w*|megosztás\w*|megtekintés\w*|σχόλια|κοινοποιήσεις|προβολές|μου αρέσει|"
    r"beğen(?:i|ildi|me)?|yorum(?:lar)?|paylaşım|okunma|görüntülenme|tavsiye|"
    # Slavonic
    r"lubię to|polubie[ńn]\w*|komentarz[ey]?|udostępnie[nń]\w*|wyświetle[nń]\w*|odsłon\w*|poleceń|polecam|komentářů|komentáře?|líbí se|sdílení|zobrazení|komentár\w*|páči sa|zdieľan\w*|"
    r"коментар[іи]?в?|коментаря|вподоба[йнє]\w*|уподоба\w*|подобається|поширен\w*|перегляд[иів]*|рекомендац[иіїй]\w*|лайк\w*|репост\w*|комментар\w*|нравится|просмотр\w*|поделил\w*|рекомендую|закладок|мнени[йея]|отзыв\w*|коментара|харесва\w*|споделян\w*|komentara?|sviđanja|dijeljenja|"
    # Arabic, Persian, Hebrew, Hindi
    r"إعجاب(?:ات)?|أعجبني|تعليق(?:ات)?|مشاهد(?:ة|ات)|مشارك(?:ة|ات)|قراءات|تفاعل(?:ات)?|پسند(?:یدم)?|نظرات|نظر|دیدگاه\w*|بازدید|لایک|לייקים|לייק|אהבתי|תגובות|תגובה|צפיות|שיתופים|लाइक(?:्स)?|पसंद|टिप्पणियां|टिप्पणियाँ|टिप्पणी|कमेंट(?:्स)?|शेयर(?:्स)?|व्यूज|"
    # Indonesian, Vietnamese, Thai
    r"suka|komentar|dibagikan|dilihat|dibaca|tayangan|lượt thích|thích|bình luận|lượt xem|lượt đọc|chia sẻ|ถูกใจ|ความคิดเห็น|แชร์|เข้าชม"
)
# … of scripts that put no space behind a word.
_COUNTED_EAST = (
    r"비추천|추천|댓글|비공감|공감|좋아요|싫어요|조회|스크랩|공유|하트|구독자|구독|북마크|응원해요|응원|반응|의견|"
    r"いいね|コメント|シェア|はてなブックマーク|ブックマーク|閲覧|視聴|リツイート|リポスト|クリップ|お気に入り|拍手|共感|フォロワー|"
    r"评论|評論|点赞|點讚|按讚|阅读|閱讀|收藏|转发|轉發|分享|浏览|瀏覽|喜欢|喜歡|在看|打赏|回复|回覆|回應|推荐|推薦|留言|人气|人氣|跟贴|参与|赞|讚|踩|顶"
)
# What is beside a counter: of which thing so many were counted.
_MEASURE_EAST = r"만|천|万|萬|千|수|개|건|회|명|件|数|數|次|人|条|條|個|个|回|则|則|量|！|!"
# What buttons beside counters do.
_PRESSED = (
    r"comment(?:er|ar|ieren)?|commentez|comentar|kommentieren|commenta|reageren?|s?komentuj|комментировать|коментувати|yorum yap|listen(?: to (?:the |this )?(?:article|story))?|read aloud|print(?: this)?|save(?: (?:article|story|for later))?|share|copy link|link|text size|font size|e-?mail|follow|report|translate|gift(?: (?:this )?article)?|"
    r"anhören|vorlesen|artikel (?:anhören|merken|drucken|teilen)|drucken|merken|teilen|speichern|schriftgröße|link kopieren|verschenken|melden|écouter(?: l[’']article)?|imprimer|enregistrer|partager|taille du texte|offrir(?: l[’']article)?|sauvegarder|signaler|copier le lien|lire plus tard|"
    r"escuchar|imprimir|guardar|compartir|tamaño del texto|copiar enlace|regalar|ouvir|salvar|partilhar|compartilhar|copiar link|ascolta(?: l[’']articolo)?|stampa|salva|condividi|regala|dimensione testo|luister(?:en)?|afdrukken|bewaar|bewaren|delen|deel|lettergrootte|cadeau geven|"
    r"lyssna|skriv ut|spara|dela|lytt?|lagre|del|gem|udskriv|kuuntele|tulosta|tallenna|jaa|(?:po)?słuchaj|odsłuchaj|drukuj|zapisz|udostępnij|rozmiar (?:czcionki|tekstu)|poslech\w*|tisk(?:nout)?|vytisknout|uložit|sdílet|tlačiť|uložiť|zdieľať|"
    r"слухати|друк(?:увати)?|роздрукувати|зберегти|поділитися|поширити|розмір шрифту|слушать|прослушать|печать|распечатать|сохранить|поделиться|размер шрифта|в закладки|dinle|yazdır|kaydet|paylaş|yazı boyutu|"
    r"استمع(?: (?:إلى|للمقال|للخبر))?|طباعة|حفظ|شارك|حجم الخط|إرسال|نسخ الرابط|چاپ|ذخیره|اشتراک‌گذاری|האזנה|האזינו|הדפסה|שמירה|שיתוף|שתפו|गूगल पर फॉलो करें|सुनें|प्रिंट|सेव|शेयर करें|dengarkan|cetak|simpan|bagikan|nghe|lưu|in bài|ฟังข่าว|พิมพ์|บันทึก|"
    r"facebook|twitter|whatsapp|telegram|linkedin|x|viber|pinterest|reddit"
)
_PRESSED_EAST = (
    r"(?:본문|기사|음성|뉴스|음성으로)\s?듣기|듣기|(?:글자|글씨|폰트)\s?크기(?:\s?(?:변경|조절|조정|설정))?|인쇄(?:하기)?|프린트|공유하기|스크랩하기|번역(?:\s?(?:설정|하기))?|다국어|요약(?:봇|보기)?|기사\s?(?:저장|보내기|제보)|저장|보내기|신고|카카오톡|페이스북|트위터|네이버|밴드|URL\s?복사|복사|크게|작게|가|"
    r"記事を聴く|記事を聞く|音声(?:で聴く|を聴く|読み上げ)?|文字(?:の大きさ|サイズ)|印刷(?:する)?|保存(?:する)?|共有(?:する)?|メール|リンクをコピー|フォロー(?:する)?|小|中|大|听新闻|聽新聞|收听|朗读|語音朗讀|播报|字[号號]|字体|字體|打印|列印|举报|檢舉|微信|微博|朋友圈|关注|追蹤"
)
_FIGURE = r"\d[\d.,\u00a0’']*(?:\s?(?:k|m|mil|tsd\.?|тыс\.?|тис\.?)(?![^\W\d_]))?\+?"
# No letter goes on behind a word of an alphabet but a capital: of the next element.
_ENDS = r"(?-i:(?![a-zß-ÿа-яёіїєґ\u0590-\u074f\u0900-\u097f]))"
_TOKEN = later(
    rf"(?P<figure>{_FIGURE})|(?P<east>{_COUNTED_EAST})(?:\s?(?:{_MEASURE_EAST}))*|(?P<measure>{_MEASURE_EAST})|(?P<pressed_east>{_PRESSED_EAST})|(?P<pressed>(?:{_PRESSED}){_ENDS})|(?P<counted>(?:{_COUNTED}){_ENDS})"
    r"|(?P<gap>[\s·•|/:：,()（）\[\]♡♥❤👍👎💬👁\ufe0f–—-]+)",
    re.IGNORECASE,
)


@lru_cache(maxsize=4096)
def counters_in_row(text: str) -> bool:
    """Whether a line is a row of counters and buttons alone: a figure at least, each beside the word for what it counts, and two such words or buttons."""
    if len(text) > _ROW or not any(map(str.isdigit, text)):
        return False
    told: list[str] = []
    at = 0
    while at < len(text):
        token = _TOKEN.match(text, at)
        if token is None:
            return False
        kind = token.lastgroup or ""
        if kind == "pressed" and _ALSO_COUNTED.fullmatch(token.group()):
            kind = "counted"
        told += {"gap": [], "measure": [], "east": ["counted"], "pressed_east": ["pressed"]}.get(kind, [kind])
        at = token.end()
    figures = [n for n, kind in enumerate(told) if kind == "figure"]
    beside = all("counted" in told[max(0, n - 1) : n + 2] for n in figures)
    return bool(figures) and beside and len(told) - len(figures) >= _WORDS


# What a button says that is counted too.
_ALSO_COUNTED = later(
    r"comment(?:er|ar|ieren)?|commentez|commenta|reageren?|s?komentuj|комментировать|коментувати|yorum yap|share|partager|compartir|partilhar|compartilhar|condividi|teilen|delen|deel|dela|del|jaa|udostępnij|поділитися|поширити|поделиться|paylaş|شارك|bagikan|facebook|twitter|whatsapp|telegram|linkedin|x|viber|pinterest|reddit|print|save|e-?mail|follow",
    re.IGNORECASE,
)
