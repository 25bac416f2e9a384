"""Buttons beside a story that say what they were pressed for, or whom they are of: kept in a reader's own list, given away, a person followed.

They say something else once a reader has pressed them, or as often as the site counts, and nothing of the story.
"""

from __future__ import annotations

import re

from harness.evidence.patterns import later

# A block is no longer than this, in characters.
_LONGEST = 60

# To keep a story in a list of one's own, or that it is kept; and to give it to somebody.
_KEPT = (
    r"saved to (?:your|my) (?:reading )?(?:list|library|stories|articles|bookmarks)|(?:add(?:ed)?|saved?) (?:this )?(?:article |story )?to (?:your |my )?(?:reading list|list|bookmarks|favou?rites|library)|"
    r"remove(?:d)? from (?:your |my )?(?:reading list|list|bookmarks|favou?rites|library)|bookmark(?:ed)?(?: this(?: article| story)?)?|(?:gift|give) (?:this |the |full )?(?:article|story)(?: as a gift)?|"
    r"(?:artikel )?(?:auf|zur|in) (?:die |der |ihrer |deiner |meiner |meine )?(?:merkliste|leseliste)(?: (?:gesetzt|setzen|hinzufügen|hinzugefügt|gespeichert))?|(?:von|aus) der (?:merk|lese)liste entfern(?:en|t)|(?:diesen )?artikel (?:ver)?schenken|artikel gemerkt|"
    r"(?:ajouter|ajouté) (?:à|aux) (?:ma|vos|mes|votre) (?:liste|favoris|sélections?)(?: de lecture)?|retir(?:er|é) (?:de|des) (?:ma|mes|vos|votre) (?:liste|favoris)|article (?:enregistré|sauvegardé)|offrir (?:cet |l['’])article|"
    r"(?:guardar|guardado|añadir|añadido|agregar|agregado) (?:en|a) (?:mi|tu|su)s? (?:lista|favoritos|guardados)|(?:quitar|eliminar) de (?:mi|tu|su)s? (?:lista|favoritos)|regala(?:r)? (?:este |el )?artículo|"
    r"(?:salva(?:to)?|aggiungi|aggiunto) (?:nei|ai|alla|nella) (?:preferiti|(?:tua |mia )?lista)|rimuovi da(?:i|lla) (?:preferiti|(?:tua )?lista)|regala (?:questo |l['’])articolo|"
    r"(?:salvar|salvo|adicionar|adicionado) (?:na|à|aos|nos) (?:minha |sua |meus |seus )?(?:lista|favoritos)|remover d[ao]s? (?:minha |sua )?(?:lista|favoritos)|(?:presentear|oferecer) (?:est[ae] |[oa] )?(?:matéria|artigo)|"
    r"(?:opgeslagen|toegevoegd|toevoegen|bewaar|bewaard|bewaren) (?:in|aan) (?:je |uw |mijn )?(?:leeslijst|lijst|favorieten)|(?:geef )?(?:dit )?artikel cadeau(?: geven)?|"
    r"(?:dodaj|dodano|zapisz|zapisano) (?:do|na) (?:listy|liście|ulubionych|schowka)|usuń z (?:listy|ulubionych)|podaruj (?:ten )?artykuł|"
    r"(?:добавить|добавлено|сохранить|сохранено|убрать|удалить) (?:в|из) (?:избранно(?:е|го)|заклад(?:ки|ок)|списо?ка?)|подарить (?:эту )?статью|"
    r"(?:додати|додано|зберегти|збережено|прибрати|видалити) (?:в|у|до|з|із|зі) (?:обран(?:е|ого)|заклад(?:ки|ок)|списо?ку?)|подарувати (?:цю )?статтю|"
    r"(?:저장|스크랩|북마크)(?:됨|되었습니다|했습니다| ?완료| ?취소)|기사 ?선물하기|(?:保存|ブックマーク)(?:しました|済み?|を解除|に追加)|(?:この)?記事をプレゼント(?:する)?|已(?:收藏|保存)|取消收藏|加入(?:收藏|书签|書籤)|赠送(?:此|本)?文章?|"
    r"(?:listene|listeme|favorilere|okuma listesine) (?:eklendi|ekle|kaydedildi)|(?:listeden|favorilerden) çıkar|(?:haberi|makaleyi) hediye et|تم الحفظ(?: في (?:المفضلة|القائمة))?|(?:أضف|أضيف) إلى (?:المفضلة|القائمة)|"
    r"נשמר ברשימה(?: שלי)?|(?:הוסף|הוספה) לרשימה|(?:הסר|הסרה) מהרשימה|spara[dt]? (?:i|till) (?:min |din )?(?:läslista|lista)|ge bort artikeln|gemt? (?:i|til) (?:min |din )?(?:læseliste|liste)|lagret? (?:i|til) (?:min |din )?(?:leseliste|liste)|"
    r"lisä(?:ä|tty) (?:lukulistalle|suosikkeihin)|(?:přidat|přidáno) (?:do|k) (?:oblíbených|seznamu)"
)
# … with how many are left to give.
_COUNTED = r"(?:\s*[(\[:–-]?\s*\d{1,3}(?: [^\W\d_]+){0,3}\s*[)\]]?)?"
_KEPT_BUTTON = later(rf"\W{{0,3}}(?:{_KEPT}){_COUNTED}\W{{0,3}}", re.IGNORECASE)

_FOLLOW = later(
    r"\W{0,3}(?:(?:un)?follow(?:ing)?|folge(?:n|st)?(?: sie| du| ich)?|suivre|suivi|seguir(?: a)?|siguiendo(?: a)?|seguindo|segui|seguito|volg(?:en|end)?|obserwuj(?:esz)?|(?:следить|стежити) за|"
    r"(?:подписаться|підписатися) на|följ(?:er)?|følg(?:er)?|seuraa|sledovat|sledujete|prati|követés|urmărește|ακολουθήστε|关注|已关注|關注|已關注|追蹤|متابعة|עקוב אחרי)\s+(?P<name>[^\W\d_].*)",
    re.IGNORECASE,
)
# To follow whoever signs, or what the text is of, and to write to them.
_AUTHOR = (
    r"(?:(?:the |this )?(?:author|writer|journalist|reporter|columnist|topic|story)|(?:diese[mnrs]? |dem |der |den )?(?:autor(?:in)?|thema|journalist(?:in)?)|(?:cet? |cette |l['’])?(?:auteure?|journaliste|sujet|thème)|(?:al? |este |esta )?(?:autora?|periodista|tema)|(?:l['’]|questo )?(?:autore|autrice|giornalista|argomento)|"
    r"(?:o |a |este |esta )?(?:autora?|jornalista|assunto|tema)|(?:автор\w*|тем\w+|журналист\w*)|autor(?:a|kę|ki)?|temat|(?:deze )?(?:auteur|journalist)|(?:dit )?onderwerp|skribent(?:en)?|författare(?:n)?|ämne(?:t)?|journalist(?:en)?|forfatter(?:en)?|emne(?:t)?|saken|aihetta|kirjoittajaa|toimittajaa|autora|téma|yazarı?|konuyu)"
)
_OF_AUTHOR = later(
    rf"\W{{0,3}}(?:follow(?:ing)?|folgen|suivre|suivi|seguir|siguiendo|segui|seguindo|volg(?:en)?|obserwuj|следить за|стежити за|подписаться на|підписатися на|följ(?:er)?|følg(?:er)?|seuraa|sledovat|takip et|e-?mail|mail(?:en)?|contact|contacter|contactar|contattare|contatta|kontaktieren|mejla|maila|kontakta|kontakt|написать|написати)\s+{_AUTHOR}\W{{0,3}}"
    r"|mejla|maila|mailen|mail schreiben|e-mail schreiben|skicka e-?post|send e-?mail|enviar (?:un )?(?:correo|e-?mail)|envoyer un (?:e-?mail|courriel)|invia (?:una )?e-?mail|skriv e-?post",
    re.IGNORECASE,
)
# Whom else: “and 2 others”.
_OTHERS = later(r" (?:and|und|et|y|e|en|i|та|і|и|och|og|ja) \d+ [^\W\d_]+$", re.IGNORECASE)


def pressed(text: str) -> bool:
    """Whether a block is such a button: its words alone, or to follow somebody, whose name is all that stands behind."""
    if len(text) > _LONGEST or text.rstrip().endswith((".", "!", "?", "。")):
        return False
    if _KEPT_BUTTON.fullmatch(text) or _OF_AUTHOR.fullmatch(text):
        return True
    found = _FOLLOW.fullmatch(text)
    if found is None:
        return False
    name = _OTHERS.sub("", found["name"]).strip()
    words = name.split()
    if name.lower() == name.upper():
        return len(words) <= 3 and len(name) <= 12
    return 2 <= len(words) <= 4 and all(word[0].isupper() and not any(map(str.isdigit, word)) for word in words)
