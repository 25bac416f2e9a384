"""What is given up, called off or ruled out, in every language: such a word denies what it speaks of."""

from __future__ import annotations

_FORGONE = {
    "en": "renounced|renounces|renouncing|waived|waives|forwent|forgoes|forgo|forgone|refrained from|refrains from|refrain from|refraining from|abstained from|abstains from|called off|calls off|calling off|call off|cancelled|canceled|cancels|cancelling|scrapped|scraps|scrapping|shelved|shelves plans|abandoned plans|abandons plans|dropped plans|drops plans|gave up on|gave up plans|backed out of|backs out of|decided against|decides against|opted against|withdrew the motion|withdrew the bid|withdrew its bid|withdrew his bid|withdrew her bid|withdrew the request|withdrew its request|withdrew the complaint|withdrew its complaint|withdrew the application|withdrew its application|withdrew the offer|withdrew its offer|prevented from|kept from|ceased to|ceases to",
    "de": "verzichtet*|verzicht auf|verzichten|abgesagt*|sagt ab|sagte ab|sagten ab|abgeblasen|nimmt abstand|nahm abstand|nahmen abstand|sah davon ab|sieht davon ab|sehen davon ab|sahen davon ab|abgesehen davon|zog den antrag zurück|zog seinen antrag zurück|zog ihren antrag zurück|unnötig|überflüssig|weigerte*|weigert|unterlässt",
    "fr": "renonce|renoncent|renonça|renoncèrent|renoncé|renoncera|renonceront|renonçait|renonçant|annule|annulent|annulé|annulée|annulés|annulées|annulera|écarte l'hypothèse|écarté l'hypothèse|écartent l'hypothèse|écarte toute|abandonne le projet|abandonné le projet|abandonne l'idée|abandonné l'idée|s'abstient de|s'est abstenu de|s'est abstenue de|s'abstiennent de|se sont abstenus de|fait l'impasse sur|retiré sa candidature|retiré sa plainte|retire sa plainte|retiré sa demande|retiré la motion|empêché de|empêchée de|empêchés de",
    "es": "renunció|renuncia a|renuncian a|renunciado a|renunciaron|renunciará|renunciar a|canceló|cancela|cancelan|cancelaron|cancelado|cancelada|cancelados|canceladas|suspendió el viaje|desistió|desiste|desisten|desistieron|desistido|se negó|se niega|se negaron|se niegan|se ha negado|se han negado|rehusó|rehúsa|rehusaron|retiró la moción|retiró su candidatura|retiró la denuncia|retiró la solicitud|se abstuvo de|se abstiene de|insuficiente para|insuficientes para",
    "it": "rinuncia a|rinuncia ad|rinunciano a|rinunciano ad|rinunciò|rinunciato|rinunciata|rinunceranno|rinuncerà|rinunciare a|annulla|annullano|annullò|annullato|annullata|annullati|annullate|desiste|desistito|rifiuta di|rifiutano di|rifiutato di|esclude che|escluso che|ritirato la mozione|ritirato la denuncia|ritirato la richiesta|si è astenuto dal|insufficiente per|insufficienti per",
    "pt": "renunciou a|renuncia a|renunciaram a|abdicou de|abdica de|abdicaram de|desistiu|desiste|desistem|desistiram|prescindiu|prescinde|prescindiram|cancelou|cancela|cancelam|cancelaram|cancelado|cancelada|cancelados|canceladas|anulou|anularam|anulado|anulada|anulados|anuladas|suprimiu|suprimido|suprimidos|afasta a hipótese|afastou a hipótese|afastam a hipótese|afastada a hipótese|descarta|descartou|descartam|descartaram|retirou a moção|retirou a queixa|retirou o pedido|abriu mão|abre mão|insuficiente para|insuficientes para",
    "nl": "ziet af van|zag af van|zagen af van|zien af van|afgezien van|afgelast*|geannuleerd*|annuleert|annuleerde|annuleerden|blies af|afgeblazen|blaast af|trok het voorstel in|trok de motie in|trok het verzoek in|trok de klacht in|onvoldoende voor|sluit uit dat|sloot uit dat",
    "pl": "zrezygnowa*|rezygnuje|rezygnują|zaprzesta*|wycofał wniosek|wycofała wniosek|wycofali wniosek|wycofało wniosek|wycofał skargę|wycofała skargę|wycofał projekt|wycofała projekt|odstąpi* od|zaniecha*|wyklucza|wykluczają|wykluczył*",
    "uk": "відмовля*|утримал* від|утримав* від|скасував|скасувала|скасували|скасувало|скасовано|скасовує|скасовують|відкликав|відкликала|відкликали|відкликано|передумав|передумала|передумали",
    "ru": "отказыва*|отказался|отказалась|отказались|отказалось|воздержа*|отменил|отменила|отменили|отменило|отменён*|отменен*|отменяет|отменяют|отозвал|отозвала|отозвали|передумал|передумала|передумали",
    "tr": "vazgeçti*|vazgeçiyor*|vazgeçecek*|vazgeçildi*|vazgeçen|vazgeçtiğini|vazgeçme*|iptal etti|iptal edildi|iptal ediyor|iptal edecek|iptal ettiğini|iptal edildiğini|geri çekti|doğru çıkmadı|yalan çıktı|doğru değil",
    "ar": "استبعد|استبعدت|استبعدوا|يستبعد|تستبعد|تخلى عن|تخلت عن|تخلوا عن|تراجع عن|تراجعت عن|عدل عن|عدلت عن|ألغى|ألغت|ألغوا|ألغي|ألغيت|يلغي|تلغي|امتنع|امتنعت|امتنعوا|يمتنع|تمتنع|سحب طلب|سحبت طلب|دون أن|من دون",
    "he": "ויתר|ויתרה|ויתרו|מוותר|מוותרת|ביטל|ביטלה|ביטלו|בוטל|בוטלה|בוטלו|מבטל|מבטלת|נמנע מ|נמנעה מ|שלל|שללה",
    "zh": "放弃|放棄|取消|撤回|撤销了|撤銷了|排除了|搁置|擱置|叫停|作罢|作罷|没能|沒能",
    "ja": "見送ら|見送り|見送る|見送っ|見合わせ|断念|取りやめ|取り止め|中止|撤回|辞退",
    "ko": "포기*|철회*|취소*|보류*|단념*|사양*|무산*|배제했*|배제한*",
    "sv": "avstod|avstår|avstått|ställde in|ställer in|ställs in|ställdes in|inställd|inställt|inställda|vägrade|vägrar|vägrat|uteslöt|utesluter|drog tillbaka",
    "da": "opgav planerne|afstod|afstår|afstået|aflyste|aflyser|aflyst|aflyses|nægtede at|nægter at|nægtet at|undlod|undlader|undladt|udelukker|udelukkede|udelukket|trak tilbage",
    "nb": "avsto|avstår|avstått|avlyste|avlyser|avlyst|avlyses|nektet å|nekter å|unnlot|unnlater|unnlatt|utelukker|utelukket|trakk tilbake",
    "fi": "luopui|luopuu|luopuivat|luopuvat|luopunut|perui|peruu|peruivat|peruttiin|peruutti|peruutettiin|peruuttaa|kieltäytyi|kieltäytyy|kieltäytyivät|kieltäytynyt|jätti väliin|sulki pois",
    "cs": "vzdal se|vzdala se|vzdali se|upusti*|zruši*|zrušen*|ruší|vylouči*|vylučuj*|stáhl návrh|stáhla návrh|stáhli návrh",
    "sk": "vzdal sa|vzdala sa|vzdali sa|upusti*|zruši*|zrušen*|ruší|vylúči*|vylučuj*|stiahol návrh|stiahla návrh|stiahli návrh",
    "hr": "odustao|odustala|odustali|odustaje|odustaju|otkaza*|otkazuj*|isključio|isključila|isključuje|povukao prijedlog|povukla prijedlog",
    "sr": "одустао|одустала|одустали|одустаје|одустају|отказа*|отказуј*|искључио|искључила|искључује|повукао предлог",
    "sl": "odstopil od|odstopila od|odpoved*|odpovedal|odpovedala|odpovedali|izključil*|izključuje|opustil*|umaknil predlog",
    "ro": "renunțat la|renunță la|renunţat la|anulat|anulată|anulate|anulați|anulează|exclude|exclus|retras moțiunea|retras cererea",
    "hu": "lemondott a|lemondott az|elállt|eláll|lemondta|lemondták|lefújta|lefújták|elmaradt|elmarad|törölte|törölték|törölve|kizárta|kizárja|visszavonta|visszavonták",
    "bg": "отказа се|отказва се|отказаха се|отмени|отмениха|отменен*|отменя|оттегли|оттеглиха|изключи|изключва|въздържа се",
    "el": "παραιτήθηκε από|παραιτήθηκαν από|ακύρωσε|ακύρωσαν|ακυρώθηκε|ακυρώθηκαν|ακυρώνει|ματαίωσε|ματαιώθηκε|ματαιώθηκαν|απέκλεισε|αποκλείει|απέσυρε|αρνήθηκε να|αρνείται να",
    "et": "loobus|loobub|loobusid|loobunud|tühistas|tühistati|tühistab|välistas|välistab",
    "lv": "atteicās|atsakās|atcēla|atcelts|atcelta|atceļ|izslēdza|izslēdz",
    "lt": "atsisakė|atsisako|atšaukė|atšauktas|atšaukta|atšaukia|atmetė galimybę",
    "id": "membatalkan|dibatalkan|batal|mengurungkan|urung|mengesampingkan|mencabut permohonan",
    "vi": "từ bỏ|hủy bỏ|hủy|huỷ|loại trừ|rút đơn",
    "fa": "منصرف شد|منصرف شدند|لغو کرد|لغو شد|لغو کردند|خودداری کرد|خودداری کردند|منتفی دانست|منتفی شد|صرف نظر کرد|صرف‌نظر کرد",
    "hi": "रद्द|इनकार|इन्कार|इंकार|टाल दिया|वापस ले लिया|वापस ले ली",
    "th": "ยกเลิก|ล้มเลิก",
}  # fmt: skip


# The family of these words among those of opposites; it has no other pole.
FORGONE = "forgone"


def forgone(code: str) -> dict[str, str]:
    """The words of one language by which something is said not to be done."""
    return {f"{FORGONE}:{FORGONE}": _FORGONE[code]} if code in _FORGONE else {}
