"""What a page calls its own readers to, and says of itself, as a line of its own: to follow the paper on a messenger, to hear its podcast, in which issue the
text was printed, what stands before and behind it."""

from __future__ import annotations

import re

from harness.evidence.patterns import later

# A line is no longer than this, in characters.
_LONGEST = 160

# What a reader is asked to do …
_DO = (
    r"(?:please )?(?:follow|join|read|find|write|message|send|text|subscribe|tell)|folg\w*|lies|lesen sie|schreib\w*|schick\w*|abonnier\w*|send\w{0,3}|suivez|rejoignez|retrouvez|écrivez|lisez|envoyez|abonnez|sígu?[ae]\w{0,4}|síguenos|únete|únase|lea|lee|léenos|escríb\w+|escriba|env[ií]\w+|"
    r"segui\w{0,4}|iscriviti|unisciti|leggi\w{0,2}|scrivi\w{0,2}|invia\w{0,2}|siga|junte-se|participe|entre|leia|receba|envie|mande|escreva|obserwuj\w{0,3}|dołącz\w{0,3}|czytaj\w{0,3}|śledź\w{0,3}|napisz\w{0,3}|wyślij\w{0,3}|"
    r"читайте|стежте|підпи\w+|приєдн\w+|долуча\w+|надсил\w+|надішліть|пишіть|напишіть|следите|подпи\w+|присоедин\w+|присыл\w+|пришлите|пишите|напишите|вступайте|"
    r"volg|lees|stuur|schrijf|följ|läs|skriv|skicka|følg|les|send|læs|seuraa|liity|lue|lähetä|sledujte|čtěte|pište|připojte|čítajte|píšte|kövess\w*|csatlakoz\w*|olvass\w*|írj\w*|urmăr\w+|scrie\w{0,3}|citiți|trimite\w{0,4}|"
    r"пратете|пишете|четете|пратите|читајте|пишите|pratite|pišite|čitajte|ακολουθήστε|στείλτε|διαβάστε|تابعونا|انضموا|راسلونا|أرسلوا|עקבו|הצטרפו|שלחו|ikuti|gabung|bergabung|kirim\w*|theo dõi|tham gia|gửi"
)
# … with the paper itself …
_US = (
    r"(?:us|our|uns|unser\w*|nous|notre|nos|nuestr\w+|sígu?[ae]nos|síganos|síguenos|léenos|escríb[ae]nos|env[ií]e?nos|noi|nostr\w+|seguici|scrivici|leggici|nós|noss\w+|-?nos|nas|nam|nasz\w*|нас|нам|наш\w*|ons|onze|oss|vår\w*|vores|våre|meitä|meille|"
    r"nás|náš|nám|naš\w*|minket|nekünk|csatornán\w*|noastr\w+|ne|ни|μας|معنا|לנו|שלנו|kami|chúng tôi)"
)
# … and where.
_WHERE = (
    r"(?:telegram\w*|телеграм\w*|viber\w*|вайбер\w*|whats ?app\w*|ват?сап\w*|facebook\w*|фейсбу[кц]\w*|instagram\w*|інстаграм\w*|инстаграм\w*|messenger|youtube|ютуб\w*|bluesky|mastodon|threads|tiktok|тікток\w*|тикток\w*|"
    r"(?:chat-?)?bots?|бот(?:у|а|і|е|ом)?|чат-?бот\w*|channels?|kanal\w*|канал\w*|canale?s?|канала|تيليجرام|تلغرام|واتساب|טלגרם|וואטסאפ)"
)
# How many do so already, behind a stroke or a colon: a figure with its words, and no number to call.
_ALREADY = r"(?:\s?[—–:·|-]\s?(?:(?:already|schon|bereits|déjà|ya|già|já|już|вже|уже)\s)?\d[\d.,\u00a0\u202f ]{0,8}\+?\s?(?:k|тис\.?|тыс\.?|mil)?\s[^\W\d_][^\d.!?:]{1,40})?"
_JOIN = later(
    rf"[^\w\"“”„«»'’]{{0,6}}(?=(?:{_DO})\b)(?=.*\b{_US}\b)(?=.*\b{_WHERE}\b)[^\d.!?\"“”„«»,;]{{8,90}}?{_ALREADY}\W{{0,4}}",
    re.IGNORECASE,
)

# To hear or see somebody where the paper speaks itself.
_HEAR = later(
    r"(?:hear|listen (?:to|in)|watch|catch|hören sie|hör(?:t)?|écoute[zr]?|escuch[ae]n?|ascolta(?:te)?|ouça|posłuchaj(?:cie)?|слушайте|послушайте|слухайте|послухайте|lyssna|lyt|kuuntele|luister|dinleyin)\b(?!.*[.!?…]\s)[^\"“”„«»]{3,90}\b(?:podcasts?|pódcasts?|подкаст\w*|podcast['’]?\w{0,4})\b"
    r"(?:[,:]?\s?(?:in )?(?:episode|folge|épisode|episodio|episódio|odcinek|епізод|випуск|эпизод|выпуск|avsnitt|afsnit|jakso|aflevering|bölüm)\s\d{1,4})?\W{0,3}",
    re.IGNORECASE,
)

# In which issue the text was printed, and under what headline there.
_THIS = r"(?:(?:this|the above) (?:article|essay|story|piece|review|report|poem|interview)|dieser (?:artikel|text|beitrag)|cet article|ce texte|este (?:artículo|texto|reportaje|artigo)|questo (?:articolo|testo)|ten (?:artykuł|tekst)|(?:эта|этот|данн\w+) (?:статья|текст|материал)|(?:ця|цей) (?:стаття|текст|матеріал)|dit artikel|den här artikeln|denne artikkelen|denne artikel)"
_PRINTED_IN = (
    r"(?:appear(?:s|ed)|(?:was|is|were) (?:first |originally )?(?:printed|published)|(?:first )?published|ran)\b(?: in print)?,? (?:in|on)\b[^.!?]{2,60}\b(?:issue|print edition|edition|magazine)|"
    r"(?:erschien|erscheint|ist erschienen|steht|stand)\b[^.!?]{0,20} in\b[^.!?]{2,60}\b(?:ausgabe|heft|nummer)\b[^.!?]{0,30}(?:erschienen)?|(?:est paru|a été publié|paraît|est extrait)\b[^.!?]{2,60}\b(?:numéro|édition)|"
    r"(?:apareció|aparece|se publicó|fue publicado|ha sido publicado)\b[^.!?]{2,60}\b(?:número|edición)|(?:è apparso|è uscito|è stato pubblicato|esce)\b[^.!?]{2,60}\b(?:numero|edizione)|(?:saiu|apareceu|foi publicado)\b[^.!?]{2,60}\b(?:número|edição)|"
    r"(?:ukazał się|pochodzi|pojawił się)\b[^.!?]{2,60}\b(?:numerze|wydaniu|numeru)|(?:опубликован\w*|вышл?[аи]?|вышел)\b[^.!?]{2,60}\b(?:номере|выпуске)|(?:опубліков\w+|вийш\w+)\b[^.!?]{2,60}\b(?:номері|випуску)|"
    r"(?:verscheen|staat|stond)\b[^.!?]{2,60}\b(?:nummer|editie)|(?:publicerades|är publicerad|stod)\b[^.!?]{2,60}\b(?:nummer|numret|utgåva)\b"
)
_HEADED = r"(?:[^.!?\"“”„«»]|(?<=\d)\.){0,50}(?:[\"“„«][^\"“”„«»]{2,80}[\"”“»])?[.!?]?"
_PRINTED = later(
    rf"\W{{0,3}}(?:{_THIS} (?:{_PRINTED_IN}){_HEADED}|(?:appeared|printed|published) in the [^.!?\"“”]{{2,40}}\b(?:print edition|print issue){_HEADED})|この記事は[^。]{{2,40}}号(?:に掲載|から転載)[^。]{{0,12}}。?|이 기사는[^.]{{2,40}}호에[^.]{{2,20}}\.?",
    re.IGNORECASE,
)

# A series of pictures to look at, with what it shows.
_PICTURES = later(
    r"\W{0,3}(?:(?:photo|picture|image) ?(?:gallery|galleries)|slide ?show|in pictures|bildergalerie|bilderstrecke|fotostrecke|galerie (?:photos?|d['’]images)|diaporama|galería de (?:fotos|imágenes)|fotogaler[ií]a|fotogallery|galleria (?:fotografica|di immagini)|galeria (?:zdjęć|de fotos|de imagens)|"
    r"фотогалере[яї]|фотолента|фоторепортаж|foto(?:ğraf)? galeri(?:si)?|bildspel|bildextra|billedserie|bildeserie|kuvagalleria|fotogalerie|képgaléria|galerie foto|fotoreeks|φωτογαλερί|フォトギャラリー|写真特集|图集|圖集|사진 ?갤러리|화보|معرض (?:ال)?صور|גלריית תמונות)\s*[:：|]\s*(?=\S)",
    re.IGNORECASE,
)

# That a text may be printed elsewhere; and that only some may answer it. Whom the law lets speak is another matter: these are lines of the page's own words alone.
_OFFERED = later(
    r"\W{0,3}(?:(?:re-?use|republish|license) (?:this|our) (?:content|article|story)|réutiliser ce contenu|(?:reutilizar|republicar) (?:este|nuestro) (?:contenido|artículo)|(?:riutilizza|ripubblica) (?:questo|il) (?:contenuto|articolo)|(?:reutilizar|republicar) (?:este|nosso) (?:conteúdo|artigo)|"
    r"(?:artikel|inhalt|beitrag) (?:weiterverwenden|lizenzieren|nachdrucken)|"
    r"(?:commenting|comments|the comments? section) (?:is|are) (?:only )?(?:open|available|reserved|limited)(?: only)? (?:to|for) (?:our )?(?:subscribers|members|registered (?:users|readers))|(?:l['’]espace (?:de |des )?(?:contributions?|commentaires?)|les (?:commentaires|contributions)|la zone de commentaires) (?:est|sont) réservée?s? (?:à nos|aux) (?:abonnés|membres|lecteurs abonnés)|"
    r"(?:das kommentieren|die kommentar(?:e|funktion)|kommentare) (?:ist|sind|steht|stehen) (?:nur )?(?:abonnent\w+|mitgliedern?|registrierten \w+)(?: vorbehalten| offen)?|(?:los|la zona de) comentarios (?:están?|son) reservad[oa]s? a (?:los )?(?:suscriptores|miembros)|"
    r"i commenti sono riservati (?:agli|ai nostri) abbonati|os comentários (?:são|estão) (?:reservados|restritos) a (?:os )?assinantes)\W{0,3}",
    re.IGNORECASE,
)

# What stands before and behind a text, each with its word and a colon.
_BACKWARDS = r"(?:previous|prev|earlier|vorherig\w+|zurück|précédent\w?|anterior|precedente|vorige|forrige|föregående|edellinen|předchozí|predchádzajúci|предыдущ\w+|попередн\w+|poprzedni\w?|előző|anteriorul|προηγούμενο|предишн\w+|önceki|sebelumnya|السابق|הקודם|上一篇|前の記事|이전 ?글)"
_FORWARDS = r"(?:next|newer|nächst\w+|weiter|suivant\w?|siguiente|successiv\w|seguinte|próxim\w|volgende|neste|næste|nästa|seuraava|další|ďalší|следующ\w+|наступн\w+|następn\w+|következő|următorul|επόμενο|следващ\w+|sonraki|berikutnya|selanjutnya|التالي|הבא|下一篇|次の記事|다음 ?글)"
_OF_TEXTS = r"(?: (?:story|article|post|artikel|beitrag|article|artículo|entrada|articolo|artigo|artykuł|wpis|статья|запись|стаття|новина|yazı|haber|inlägg|indlæg))?\s*[:：]"
_EITHER = later(
    rf"\W{{0,3}}(?:{_BACKWARDS}{_OF_TEXTS}\s*(?=\S)[^.!?]{{3,110}}?\s{_FORWARDS}{_OF_TEXTS}|{_FORWARDS}{_OF_TEXTS}\s*(?=\S)[^.!?]{{3,110}}?\s{_BACKWARDS}{_OF_TEXTS})\s*[^\s:：][^:：]{{2,110}}", re.IGNORECASE
)  # fmt: skip


def calls(text: str) -> str:
    """What kind of noise, as `noise` names them, such a line is; empty for any other."""
    if len(text) <= 2 * _LONGEST and _EITHER.fullmatch(text):
        return "elsewhere"
    if len(text) > _LONGEST:
        return ""
    if _PICTURES.match(text):
        return "elsewhere"
    if _PRINTED.fullmatch(text) or _OFFERED.fullmatch(text):
        return "legal"
    return "invitation" if _JOIN.fullmatch(text) or _HEAR.fullmatch(text) else ""
