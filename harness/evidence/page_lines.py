"""Lines that pages of many makes put below a text or between its paragraphs, whatever it tells: their channels and how many follow them, what systems for weblogs show of
who liked a post, who looked a text over and with what mark of theirs, whose views it holds, and where to report a slip. Each is told by the whole line."""

from __future__ import annotations

import re

from harness.evidence.patterns import later

# The longest such line, in characters.
_LONGEST = 200

_FIGURE = r"\d[\d.,\u00a0\u202f ’']*\s?(?:k|m|mil|tis\.?|tys\.?|тыс\.?|тис\.?|тисяч|тысяч|ألف|万|萬|만|천)?\+?"
_CHANNEL = (
    r"(?:telegram|whatsapp|viber|facebook|instagram|youtube|twitter|google (?:news|notícias|noticias|haberler|новост\w+|новин\w+|actualités)|tiktok|threads|signal|discord|телеграм\w*|вайбер\w*|ватсап\w*|вотсап\w*|ютуб\w*|фейсбук\w*|вконтакте|дзен\w*|"
    r"واتساب|تلغرام|تيليغرام|تلجرام|يوتيوب|فيسبوك|تويتر|व्हाट्सएप|टेलीग्राम|यूट्यूब|텔레그램|카카오톡|유튜브|微信|微博|公众号|line|公式line)"
)
# More of the page's own matter …
_MORE = (
    r"more (?:news|stories)|all the news|mehr (?:news|nachrichten)|plus d[’']actualités|toute l[’']actualité|más noticias|todas las noticias|mais notícias|altre notizie|tutte le notizie|więcej (?:wiadomości|informacji)|meer nieuws|fler nyheter|"
    r"(?:ще )?більше новин|усі новини|всі новини|(?:ещё |еще )?больше новостей|все новости|daha fazla haber|تابعوا?(?: آخر| أحدث)? الأخبار|للمزيد من الأخبار|(?:ताज़?ा|और|देश-दुनिया की) (?:ख़?बरों|खबरें)"
)
# … and that so many are there.
_WE_ARE = r"(?:(?:нас|нас там) (?:уже|вже)|(?:we are|there are) already|(?:wir sind|schon|bereits) (?:schon |bereits )?|nous sommes déjà|ya somos|já somos|siamo già|jest nas już|we zijn al|vi är redan)\s*"
_ON_CHANNEL = later(
    rf"\W{{0,3}}(?:{_MORE})[^.!?]{{0,40}}(?<!\w){_CHANNEL}[^.!?\d]{{0,30}}(?:[(（]\s?{_FIGURE}\s?[^\W\d_]{{1,14}}\s?[)）])?[.!]?(?:\s{_WE_ARE}{_FIGURE}[^.!?\d]{{0,25}}[.!]*)?\W{{0,3}}",
    re.IGNORECASE,
)
_OF_SYSTEM = later(
    rf"\W{{0,3}}(?:like this:?|like\s?loading\W*|(?:{_FIGURE}|one) bloggers? likes? this\.?|(?:and )?{_FIGURE} others like this\.?|be the first to like this\.?|liked by {_FIGURE} (?:people|users|bloggers)\.?|"
    rf"(?:supported|backed|funded) by {_FIGURE}\s(?:members|patrons|supporters|readers|backers)(?: (?:on|via) [^\W\d_]{{2,14}})?\.?|{_FIGURE}\s(?:members|patrons|supporters|backers) (?:on|via) (?:patreon|ko-fi|substack|steady)\.?|"
    r"(?:was|is|did you find) this (?:ai |ai-generated )?(?:summary|translation|explainer|guide|recap) (?:helpful|useful|accurate)\?|war diese (?:zusammenfassung|übersetzung) hilfreich\?|ce résumé (?:vous )?a-t-il été utile ?\?|"
    rf"{_FIGURE}\s(?:kommentare?|comments?|commentaires?|comentarios?|comentários?|commenti|reacties|komentarzy|kommentarer|коментар\w*|комментар\w*)\W{{1,5}}(?:(?:diskutieren|reden|machen|kommentieren) sie mit|diskutiere mit|mitdiskutieren|join (?:in|the (?:conversation|discussion|debate))|have your say|add yours|participez|réagissez|participa|únete|partecipa|praat mee|reageer|dołącz|diskutera|долучайтесь|присоединяйтесь)\W{{0,3}})",
    re.IGNORECASE,
)
# Who looked a text over, in Chinese, with the mark that their house knows them by.
_LOOKED_OVER = later(
    r"[\s（(【\[]*(?:(?:本文|本报|文章)?(?:责任编辑|責任編輯|责编|責編|值班编辑|编审|审校|校对|审核|终审|监制|排版)\s*[:：/|]?\s*[\u4e00-\u9fff·、\s]{2,16}[_\s]*(?:[A-Za-z]{1,4}\d{1,6}|\d{1,6})?[；;,，\s]*){1,4}[）)】\]\s]*",
)
# Whose views a text holds, which says nothing of it.
_VIEWS = later(
    r"(?:(?:特别声明|特別聲明|免责声明|免責聲明|声明|聲明|版权声明|版權聲明|平台声明)\s*[:：].{0,80}|(?:以上内容|本文|该文|文章内容|該文).{0,20})(?:仅代表|僅代表|不代表|不构成|不構成|仅供参考|版权归|信息存储|信息发布平台|未经授权|转载请).{0,100}",
)
_SLIP = later(
    r"\W{0,3}(?:(?:zie|heb) je (?:een|of zie je een) (?:fout|tip)\b[^?]{0,60}\?|fout gezien\?|ser du ett? (?:fel|feil)[^?]{0,40}\?|har du (?:hittat|sett|funnet|fundet) (?:ett?|en) (?:fel|feil|fejl)[^?]{0,40}\?|löysitkö virheen[^?]{0,30}\?|widzisz błąd[^?]{0,40}\?|zauważyłeś błąd[^?]{0,40}\?|našli jste chybu[^?]{0,40}\?|našli ste chybu[^?]{0,40}\?|"
    r"hibát találtál?[^?]{0,30}\?|ați observat o greșeală[^?]{0,30}\?|hata mı (?:gördünüz|buldunuz)[^?]{0,30}\?|hai (?:trovato|notato) un errore[^?]{0,40}\?|(?:vous avez )?(?:repéré|vu|trouvé) une (?:erreur|faute|coquille)[^?]{0,40}\?|encontrou (?:um|algum) erro[^?]{0,40}\?)(?:\s(?:laat het (?:ons )?weten|mail|meld|skriv|hör av dig|kerro|daj nam znać|napisz|zgłoś|napište|dejte|írj|spune|bize|scrivici|segnalalo|dites-le|signalez|écrivez|avise|fale)\b[^.?]{0,80}[.!]?)?\W{0,3}",
    re.IGNORECASE,
)


def page_line(text: str) -> str:
    """What kind of noise, as `noise` names them, such a line is; empty for any other text."""
    if len(text) > _LONGEST:
        return ""
    if _OF_SYSTEM.fullmatch(text):
        return "counter"
    if _ON_CHANNEL.fullmatch(text) or _SLIP.fullmatch(text):
        return "invitation"
    return "legal" if _LOOKED_OVER.fullmatch(text) or _VIEWS.fullmatch(text) else ""
