"""The labels under which pages show what others pay for: one word, which a heading may be as well, or a phrase that nothing else is."""

from __future__ import annotations

import re

from harness.evidence.patterns import later

# The longest label, in characters, and the longest name of who pays, behind one.
_LABEL, _PAYER = 70, 40

# What only such a label says.
PHRASES = (
    r"an? (?:message|word) from (?:our|the) (?:sponsors?|partners?|advertisers?)|from our (?:sponsors?|partners?|advertisers?)|(?:sponsor|partner|brand|branded|sponsored|promoted|paid) (?:message|content|posts?|articles?|story|stories|feature|program|programme|partnership|advertisement|promotion)|paid for by our (?:sponsors?|partners?)|advertorial|advertiser content|"
    r"(?:bezahlte|gesponserte|werbliche)[rs]? (?:anzeige|inhalte?|beitrag|artikel|partnerschaft|werbung)|(?:eine )?(?:nachricht|botschaft|mitteilung) (?:von unserem|unseres) (?:partners?|sponsors?|werbepartners?)|werbebotschaft|werbebeitrag|"
    r"(?:un )?message de (?:notre|nos|votre) (?:partenaires?|sponsors?|annonceurs?)|contenus? (?:sponsorisés?|partenaires?|publicitaires?|de marque)|publi[- ]?(?:reportage|rédactionnel|communiqué)|communiqué publicitaire|annonce partenaire|message publicitaire|"
    r"(?:un )?mensaje de nuestr[oa]s? (?:patrocinador(?:es|a)?|soci[oa]s?|anunciantes?)|contenidos? (?:patrocinados?|publicitarios?|promocionad[oa]s?|de marca)|publirreportaje|espacio publicitario|"
    r"(?:uma )?mensagem d[oe]s? noss[oa]s? (?:parceir[oa]s?|patrocinador(?:es)?|anunciantes?)|conteúdos? (?:patrocinados?|publicitários?|promovidos?|de marca|de parceiros?)|publieditorial|informe publicitário|"
    r"(?:un )?messaggio (?:dal|del|dai|dei) nostr[oi] (?:sponsor|partner|inserzionist[ai])|contenut[oi] (?:sponsorizzat[oi]|pubblicitari[oi]|promozional[ei])|(?:informazione|comunicazione) pubblicitaria|messaggio pubblicitario|"
    r"(?:een )?(?:bericht|boodschap) van (?:onze|de) (?:partner|sponsor|adverteerder)s?|gesponsord(?:e)? (?:inhoud|berichten|bericht|content|artikel)|betaalde (?:inhoud|content|advertentie)|partnerbijdrage|"
    r"(?:ett )?meddelande från vår (?:partner|sponsor|annonsör)|sponsrat innehåll|betalt (?:innehåll|samarbete)|annoncørbetalt(?: indhold)?|sponsoreret indhold|annonsørinnhold|sponset innhold|betalt innhold|kommersielt samarbeid|(?:en )?melding fra vår (?:partner|sponsor|annonsør)|(?:en )?besked fra vores (?:partner|sponsor|annoncør)|kaupallinen yhteistyö|maksettu (?:mainos|sisältö)|sponsoroitu sisältö|"
    r"materiał (?:partnera|partnerski|sponsorowany|reklamowy|promocyjny|płatny)|(?:artykuł|tekst|wpis) sponsorowany|treść sponsorowana|treści sponsorowane|współpraca reklamowa|płatna współpraca|wiadomość od naszego (?:partnera|sponsora)|"
    r"(?:komerční|placené|reklamní|partnerské) sdělení|(?:placený|partnerský|komerční|sponzorovaný) (?:obsah|článek|materiál)|placená inzerce|zpráva od našeho partnera|(?:platená|platený|platené) (?:reklama|inzercia|inzerát|obsah)|(?:sponzorovaný|partnerský|komerčný|reklamný) (?:obsah|článok)|správa od nášho partnera|"
    r"(?:fizetett|támogatott|szponzorált) (?:hirdetés|tartalom|cikk)|partnerünk üzenete|conținut (?:sponsorizat|plătit|publicitar)|(?:un )?mesaj de la (?:partenerul|sponsorul) nostru|(?:χορηγούμενο|διαφημιστικό|προωθούμενο|διαφημιζόμενο) (?:περιεχόμενο|άρθρο)|μήνυμα από τον χορηγό μας|"
    r"на правах реклами|партнерськ\w+ (?:матеріал|про[єе]кт|допис|контент|повідомлення)|(?:спонсорський|рекламний|промоційний) (?:матеріал|блок)|матеріал (?:партнера|від партнера)|(?:повідомлення|звернення) (?:від )?нашого (?:партнера|спонсора)|"
    r"на правах рекламы|партн[её]рск\w+ (?:материал|проект|пост|контент|публикация|сообщение)|(?:спонсорский|рекламный|промо) (?:материал|блок)|материал (?:партн[её]ра|от партн[её]ра)|сообщение (?:от )?нашего (?:партн[её]ра|спонсора)|"
    r"(?:платена|рекламна|спонсорирана) (?:публикация|статия)|(?:платено|рекламно|спонсорирано) съдържание|(?:спонзорисани|плаћени|промотивни) (?:садржај|текст|оглас)|(?:sponzoris?ani|sponzorirana|plaćeni|promotivni|plačana) (?:sadržaj|članak|prilog|oglas|objava|vsebina)|oglasno sporočilo|"
    r"sponsorlu (?:içerik|haber|bağlantı)|tanıtım (?:içeriği|yazısı|haberi)|(?:sponsorumuzdan|iş ortağımızdan|ortağımızdan) (?:bir )?mesaj|(?:유료 ?광고|스폰서 ?콘텐츠|제휴 ?콘텐츠|광고성 ?기사|기획 ?광고|협찬 ?콘텐츠|파트너 ?메시지)|"
    r"(?:記事広告|広告企画|広告特集|タイアップ(?:広告|記事)|スポンサー(?:ド|リンク|コンテンツ|からのお知らせ)|パートナーからのお知らせ)|(?:赞助内容|商业推广|合作推广|品牌推广|广告推广|贊助內容|商業推廣|廣告企劃|合作夥伴訊息|合作伙伴信息)|"
    r"(?:محتوى|مادة|مقال) (?:مدفوعة?|إعلاني[ةه]?|ممول[ةه]?|برعاية|دعائي[ةه]?)|رسالة من (?:شريكنا|شركائنا|راعينا|الراعي)|رپرتاژ آگهی|محتوای (?:تبلیغاتی|حمایت‌شده)|תוכן (?:שיווקי|ממומן|מקודם|פרסומי)|प्रायोजित (?:सामग्री|लेख|कंटेंट)|हमारे (?:साझेदार|प्रायोजक) (?:का|से|की ओर से) संदेश|"
    r"(?:konten|artikel) (?:bersponsor|berbayar|iklan|promosi)|pesan dari (?:mitra|sponsor) kami|nội dung (?:tài trợ|quảng cáo|được tài trợ)|(?:bài|tin) tài trợ|thông tin quảng cáo|(?:เนื้อหา|บทความ)(?:โฆษณา|ที่ได้รับการสนับสนุน|สนับสนุน)"
)  # fmt: skip
# … and with who pays behind it.
_FROM = (
    r"(?:presented|sponsored|promoted|brought to you|made possible) by|in partnership with|paid for by|anzeige von|präsentiert von|gesponsert von|proposé par|présenté par|sponsorisé par|en partenariat avec|patrocinado por|presentado por|ofrecido por|apresentado por|oferecido por|offerto da|presentato da|sponsorizzato da|"
    r"aangeboden door|gesponsord door|annons från|presenteras av|presenteret af|presentert av|annonse fra|prezentuje|за підтримки|при поддержке|sponsorlu:|برعاية|disponsori oleh|tài trợ bởi|提供[:：]|sponsored[:：]"
)
# Words that label an advert, and may head a paragraph on advertising.
_WORDS = (
    r"advertisements?|advertising|sponsored|promoted|sponsors?|anzeigen?|werbung|gesponsert|publicité|sponsorisé|publicidad|patrocinado|publicidade|pubblicità|sponsorizzato|advertenties?|gesponsord|annons(?:er)?|sponsrad|annonse[r]?|annoncer?|reklame|mainos|reklaam|inzerce|inzercia|reklam[ay]?|rekl[aā]ma|"
    r"hirdetés|publicitate|διαφήμιση|реклама|оглас|oglas|skelbimas|publicitat|publizitatea|reklam|iklan|quảng cáo|โฆษณา|विज्ञापन|प्रायोजित|বিজ্ঞাপন|اشتہار|آگهی|تبلیغات?|إعلان(?:ات)?|פרסומת|ממומן|광고|협찬|스폰서|\[?ad\]?|広告|スポンサー|[【\[]?pr[】\]]?|广告|推广|赞助|廣告|推廣|贊助|業配"
)
_PHRASE = later(
    rf"\W{{0,3}}(?:(?:{PHRASES})|(?:{_FROM})\s?[^.!?。]{{2,{_PAYER}}}|(?:{_WORDS})\s?[•|·–—/-]\s?(?:{PHRASES}|{_WORDS}))\W{{0,3}}",
    re.IGNORECASE,
)
_WORD = later(rf"\W{{0,3}}(?:{_WORDS})\W{{0,3}}", re.IGNORECASE)


def labels_advert(text: str) -> str:
    """Whether a line is the label of an advert, and how surely: “surely” where it is nothing else, “maybe” where a heading may say it, else empty."""
    if len(text) > _LABEL:
        return ""
    return "surely" if _PHRASE.fullmatch(text) else "maybe" if _WORD.fullmatch(text) else ""
