"""Counters of what a page's readers left there: how many discuss it, marks with how many gave them, who follows it, how often it was passed on. Each is a line of
a word, a figure and hardly anything besides, in every language and in whatever order.

A mark without how many gave it, and votes alone, are the story's as often: those are not told here.
"""

from __future__ import annotations

from harness.evidence.patterns import later

_FIGURE = r"\d[\d.,’'\u00a0\u202f ]{0,9}(?:\s?(?:k|m|mil|tys\.?|tis\.?|tsd\.?|тыс\.?|тис\.?|хил\.?|bin|rb|ribu|천|만|万|萬|千)(?!\w))?"

# What a discussion is called, and what a button says that opens it.
_DISCUSSED = (
    r"discussions?|responses?|diskussion(?:en)?|(?:beiträge|kommentare) (?:zur|in der) diskussion|mitdiskutieren|wortmeldungen|leserbriefe|réagir|réactions?|(?:rejoindre|voir) la discussion|discusión|discusiones|debate|opinar|opiniones|reacciones|discussion[ei]|dibattito|reazioni|"
    r"discussão|discussões|reações|reacções|discussies?|reageer|reageren|dyskusja|dyskusje|dyskutuj|opinie|opinii|diskuse|diskuze|(?:vstoupit|vstup) do diskuse|(?:do )?diskuse|příspěvk[yů]|příspěvků v diskus[ei]|diskusia|diskusie|diskusii|príspevkov|razprava|razprave|odzivi|rasprava|rasprave|diskusija|diskusije|odgovori|"
    r"дискусија|дискусије|расправа|одговори|дискусия|дискусии|обсъждане|обсъждания|отговори|discuții|discuţii|discuție|reacții|răspunsuri|vita|hozzászólok|συζήτηση|συζητήσεις|αντιδράσεις|απαντήσεις|tartışma|tartışmalar|tepkiler?|yanıtlar?|обсуждени[ея]|обсуждений|обсудить|обсудили|мнений|мнения|отклик(?:ов|и)|реакци[йи]|"
    r"обговорення|обговорень|обговорити|думок|відгук(?:ів|и)|реакці[йї]|diskutera|diskussioner|debatt|debatter|tyck till|reaktionen|reaktioner|reaksjoner|reakcje|reakcí|reakce|reakcie|reakcií|reakcije|reacciones|debat|debatter|debattér|deltag i debatten|diskusjon|diskusjoner|delta i debatten|keskustelu|keskustelut|keskustele|arutelu|arutle|arvamus(?:i|ed)|diskusijas|viedokļi|diskutē|diskusijos|nuomonės|atsiliepimai|"
    r"(?:ال)?مناقش(?:ة|ات)|(?:ال)?نقاش|(?:ال)?آراء|(?:ال)?ردود|דיון|דיונים|גולשים הגיבו|גפתוגו|گفتگو|گفت‌وگو|گفت و گو|بحث|پاسخ‌ها|واکنش‌ها|चर्चा|प्रतिक्रिया(?:एं|एँ)?|diskusi|tanggapan|thảo luận|phản hồi|ý kiến|พูดคุย|อภิปราย|แสดงความคิดเห็น|ความเห็น|토론|의견|답글|議論|ディスカッション|返信|みんなのコメント|讨论|討論|回应|回應|回复数?|回覆|跟帖|跟贴|网友评论|網友評論"
)  # fmt: skip
# Words for what is given, for those who gave it, and for a mark.
_GIVEN = (
    r"votes?|ratings?|reviews?|voters?|people|stimmen?|bewertungen|abstimmende|votants?|avis|notes|votos?|votantes|opiniones|valoraciones|calificaciones|voti|votanti|recensioni|valutazioni|votações|avaliações|opiniões|stemmen|beoordelingen|głos(?:ów|y)?|ocen[y]?|opini[ei]|hlas(?:ů|y|ov)?|hodnocení|hodnotení|glas(?:ov|ova|i|u)?|ocen|"
    r"ocjena|глас(?:ова|а|ов|и)?|оцен(?:ок|ки|а)|голос(?:ов|а|ів|и)?|оцін(?:ок|ки)|отзыв(?:ов|а)|відгук(?:ів|и)|voturi|evaluări|recenzii|szavazat(?:tal)?|értékelés|ψήφ(?:οι|ους|ων)|αξιολογήσεις|κριτικές|oy|oylama|değerlendirme|kişi|röster|omdömen|stemmer|anmeldelser|ääntä|arvostelua|häält|hinnangut|bals(?:is|u)|vērtējumi|bals(?:ų|ai)|įvertinim\w+|"
    r"صوتا?ً?|أصوات|تقييم(?:ات)?|مقي[مّ]\w*|קולות|הצבעות|מדרגים|דירוגים|רأی|رأی|رای|نظر|نفر|वोट|मत|रेटिंग|रिव्यू|suara|ulasan|penilai|phiếu|lượt|lượt bình chọn|đánh giá|โหวต|รีวิว|คะแนน|คน|명(?: 참여)?|표|건|票|人|件|人评价|人評價|人评分|条评价|則評價|个评分"
)  # fmt: skip
_MARK = (
    r"(?:(?:average|avg\.?|overall|user|reader|our|total|durchschnittliche|gesamt|note|calificación|valoración|puntuación|valutazione|voto|nota|gemiddelde|średnia|průměrné|priemerné|prosječna|povprečna|просечна|средн(?:яя|ий|я)|середн(?:ій|я)|medie|átlagos|μέση|ortalama|genomsnittligt|gennemsnitlig|gjennomsnittlig|keskim\w+|keskmine|vidējais|vidutinis|media|moyenne|média)\s)?"
    r"(?:ratings?|rated|score|average|bewertung|durchschnitt|note|moyenne|évaluation|valoración|puntuación|calificación|nota|promedio|media|valutazione|voto|giudizio|avaliação|média|classificação|waardering|beoordeling|score|ocena|średnia|hodnocení|hodnotenie|průměr|ocjena|oцена|оцена|оценка|оценката|рейтинг|средняя|оцінка|notă|notare|evaluare|rating|értékelés|átlag|"
    r"βαθμολογία|αξιολόγηση|βαθμός|puan|puanı|ortalama|değerlendirme|betyg|omdöme|bedømmelse|karakter|vurdering|arvosana|arvio|hinne|hinnang|vērtējums|įvertinimas|reitingas|(?:ال)?تقييم|דירוג|ציון|امتیاز|رتبه|रेटिंग|अंक|penilaian|peringkat|đánh giá|điểm|คะแนน|เรตติ้ง|평점|별점|評価|レビュー|评分|評分|評價|评价|星)(?:\s(?:moyenne|media|média|durchschnittlich|oceny|medie))?"
)  # fmt: skip
_OF = r"\d{1,2}(?:[.,]\d{1,2})?(?:\s?(?:/|out of|von|sur|de|di|su|van|na|z|ze|od|од|от|из|із|з|din|-ból|από|üzerinden|av|af|a|no|iš|من|מתוך|از|में से|dari|trên|จาก|중|中)\s?\d{1,3})?(?:\s?(?:stars?|sternen?|étoiles?|estrellas?|stelle|estrelas|sterren|gwiazdek|hvězd\w*|★|点|分|점))?"
_BY = rf"[(（\[]\s*(?:(?:{_GIVEN})\s?[:：]?\s?{_FIGURE}|{_FIGURE}\s?(?:{_GIVEN}))\s*[)）\]]"
_MARKED = rf"(?:{_MARK})\s*[:：–-]?\s*{_OF}\s*{_BY}|{_OF}\s*{_BY}|{_FIGURE}\s(?:{_GIVEN})\s?[,;·–-]\s?(?:{_MARK})\s*[:：]?\s*{_OF}|(?:{_MARK})\s*[:：]?\s*{_OF}\s?[,;·|–-]\s?(?:(?:{_GIVEN})\s?[:：]\s?{_FIGURE}|{_FIGURE}\s(?:{_GIVEN}))"
# Who follows a channel or gets a letter. “Members” and “customers” are anybody's.
_FOLLOWING = (
    r"subscribers?|followers?|abonnent(?:en|innen|s|er|ai|i|ů|ov|u)?|abonnés?|suscriptor(?:es|as)?|seguidor(?:es|as)?|iscritt[oi]|follower|inscritos|subscritores|abonnees|subskrybent(?:ów|y|a)|subskrypcj[ei]|obserwując(?:y|ych)|odběratel(?:é|ů|e)?|sledující(?:ch)?|odberate[lľ](?:ia|ov)|sledovateľov|naročnik(?:ov|i|a)?|sledilcev|"
    r"pretplatnik(?:a|ov)?|pratitelja|претплатник(?:а)?|пратилаца|абонат(?:и|а)|абонамент\w*|последовател(?:и|я)|abona[țt]i|urmăritori|feliratkozó|követő(?:k)?|συνδρομητές|ακόλουθοι|abone|takipçi|подписчик(?:ов|а|и)?|підписник(?:ів|а|и)?|prenumeranter|följare|abonnenter|følgere|tilaajaa|seuraajaa|tellija(?:t)?|jälgijat|abonenti|sekotāji|"
    r"prenumeratori(?:ų|ai)|sekėj(?:ų|ai)|(?:ال)?مشترك(?:ا|ين|ون)?|(?:ال)?متابع(?:ا|ين|ون)?|מנויים|עוקבים|مشترک(?:ین)?|دنبال‌?کننده(?:\s?ها)?|सब्सक्राइबर|फॉलोअर(?:्स)?|pelanggan kanal|pengikut|subscriber|người đăng ký|người theo dõi|ผู้ติดตาม|ผู้กดติดตาม|구독자(?:\s?수)?|팔로워|(?:チャンネル)?登録者(?:数)?|フォロワー(?:数)?|订阅(?:者|数)?|訂閱(?:者|數)?|粉丝数?|粉絲數?|关注者"
)  # fmt: skip
# How often a text was passed on, copied, kept.
_PASSED_ON = (
    r"reposts?|репост(?:ов|а|ы)?|репост(?:ів|и)|перепост(?:ов|ы)?|udostępnień|sdílení|zdieľaní|podjela|delitev|дељења|споделяния|distribuiri|megosztás|κοινοποιήσεις|paylaşım|delningar|delinger|jakoa|jagamist|dalījās|pasidalino|مشاركات|שיתופים|اشتراک|शेयर|dibagikan|lượt chia sẻ|แชร์|공유 ?수?|シェア数?|转发数?|轉發數?|分享数|"
    r"(?:link )?copied|(?:link )?kopiert|copié|copiado|copiato|gekopieerd|skopiowano|zkopírováno|скопировано|скопійовано|kopierat|kopioitu|saves|gespeichert|enregistrements|guardados|salvataggi|lagringar"
)
# Who reads or watches at this very time.
_NOW_READ = (
    r"(?:сейчас читают|читают сейчас|сейчас на странице|зараз читають|читають зараз|reading now|readers now|now reading|lesen gerade|gerade gelesen von|lisent en ce moment|lecteurs en ce moment|en ligne|leyendo ahora|oyentes|auditeurs|hörer(?:innen)? (?:jetzt|live)|in lettura ora|lendo agora|lezen nu mee|czyta teraz|"
    r"právě čte|právě čtou|práve číta|trenutno čita|тренутно чита|în acest moment citesc|most olvassa|διαβάζουν τώρα|şu an okuyor|läser nu|læser nu|leser nå|lukee nyt|loeb praegu|يقرأون الآن|يتابعون الآن|קוראים כעת|در حال خواندن|अभी पढ़ रहे|sedang membaca|đang đọc|กำลังอ่าน|읽는 중|閲覧中|正在阅读|正在閱讀|人在看|人正在看)"
)  # fmt: skip
_LABELS = rf"(?:{_DISCUSSED}|{_FOLLOWING}|{_PASSED_ON}|{_NOW_READ})"
_COUNTS = later(
    rf"(?:{_LABELS})\s*(?:[:：–-]\s*{_FIGURE}|[(（\[]\s*{_FIGURE}\s*[)）\]]|{_FIGURE})\s*(?:人|명|x|×|раз(?:а)?|разів|times|mal|fois|veces|volte|vezes|keer|razy|krát)?|{_FIGURE}\s*(?:人が?|명|名)?\s?(?:{_FOLLOWING}|{_PASSED_ON}|{_NOW_READ}|responses?|réactions?|reacciones|reazioni|reações|reacties|дискусии|мнений|откликов|відгуків|думок|příspěvků|mielipidettä|回应|回應|跟帖|跟贴)(?:\s?(?:now|live|online|en vivo|en direct|ora|agora|teraz|сейчас|зараз))?"
)
_MARKS = later(_MARKED)
# The longest line, in characters.
_LONGEST = 70
_STARS = " .!·|•–—-★☆⭐💬🗨👥🔥\ufe0f\u00a0"


def counts_responses(text: str) -> bool:
    """Whether a line is a counter of a discussion, of followers or of copies: “Diskuse 4”, “Обсуждение: 7”."""
    return len(text) <= _LONGEST and any(map(str.isdigit, text)) and _COUNTS.fullmatch(_bare(text)) is not None


def marked(text: str) -> bool:
    """Whether a line gives a mark and says how many gave it: “Рейтинг: 5.1 (голосов: 5)”, “4,3 von 5 (18 Stimmen)”."""
    return len(text) <= _LONGEST and any(map(str.isdigit, text)) and _MARKS.fullmatch(_bare(text)) is not None


def _bare(text: str) -> str:
    return " ".join(text.lower().split()).strip(_STARS)
