"""That somebody takes back what was said, or that a figure given is wrong: a noun for what was said and a word for that, in one short sentence."""

from __future__ import annotations

import re
from functools import lru_cache

from harness.evidence.patterns import later

# The longest such sentence, in characters: in a longer one the two words may be of different things.
_LONGEST = 180

# What was said, with what says that it was taken back, or that it is wrong or out of date; by language.
_WORDS: tuple[tuple[str, str], ...] = (
    (
        r"(?:statements?|remarks?|claims?|accounts?|allegations?|estimates?|what (?:he|she|they) (?:had )?said)",
        r"(?:took back|taken back|takes back|retracted|retracts|withdrew|withdraws|withdrawn|walked back|disavowed)",
    ),
    (
        r"(?:statements?|remarks?|claims?|accounts?|allegations?|estimates?|figures?|numbers?|values?|reading|count)",
        r"(?:is|was|are|were) (?:wrong|not right|out ?dated|out of date|obsolete|no longer valid|invalid|mistaken|in error)",
    ),
    (
        r"(?:aussage|äußerung|darstellung|angabe|behauptung|zitat|schilderung)\w*",
        r"(?:n(?:immt|ahm|ehmen|ahmen)\b.{0,80}\bzurück\b|zurückgenommen|zurückgezogen|zog\b.{0,80}\bzurück\b|widerrief\w*|widerrufen)",
    ),
    (
        r"(?:aussage|äußerung|darstellung|angabe|behauptung|zahl|wert|zitat|schilderung)\w*",
        r"(?:stimm(?:t|te|en|ten) nicht|(?:ist|war|sind|waren) (?:\w+ )?(?:falsch|überholt|veraltet|unrichtig|fehlerhaft))",
    ),
    (
        r"(?:déclarations?|propos|affirmations?|chiffres?|valeur|version|accusations?)",
        r"(?:est revenue?\b|sont revenus|a retiré|ont retiré|rétracté\w*|est (?:faux|fausse|erronée?|dépassée?|obsolète|périmée?)|n['’]est (?:pas|plus) (?:exacte?|juste|valable|à jour))",
    ),
    (
        r"(?:declaraciones|declaración|afirmaciones|afirmación|palabras|cifras?|dato|valor|versión)",
        r"(?:retiró|retiraron|ha retirado|se retractó|se ha retractado|rectificó|(?:es|era|está) (?:incorrect[oa]|erróne[oa]|fals[oa]|equivocad[oa]|desfasad[oa]|obsolet[oa]|desactualizad[oa])|ya no es válid[oa])",
    ),
    (
        r"(?:dichiarazion[ei]|affermazion[ei]|parole|cifr[ae]|dato|numero|valore|versione)",
        r"(?:ha ritirato|ritirò|ritrattato|ha ritrattato|smentit[oaei]|(?:è|era) (?:errat[oa]|sbagliat[oa]|fals[oa]|superat[oa]|obsolet[oa])|non è (?:corrett[oa]|più valid[oa]|esatt[oa]))",
    ),
    (
        r"(?:declaraç(?:ão|ões)|afirmaç(?:ão|ões)|palavras|números?|valor|dado|versão)",
        r"(?:retirou|retiraram|voltou atrás|retratou-se|desdisse|(?:é|está|era) (?:incorret[oa]|errad[oa]|fals[oa]|desatualizad[oa]|ultrapassad[oa])|já não é válid[oa])",
    ),
    (
        r"(?:uitspra(?:ak|ken)|verklaring|bewering|cijfers?|getal|bedrag|waarde|woorden)",
        r"(?:trok\b.{0,80}\b(?:terug|in)\b|(?:terug|in)getrokken|klopt niet|klopte niet|(?:is|was) (?:onjuist|fout|achterhaald|verouderd))",
    ),
    (
        r"(?:wypowied(?:ź|zi)|słow[aoy]|twierdzeni[ea]|oświadczeni[ea]|liczb[aęy]|dan[ey]|wartość|kwot[aę])",
        r"(?:wycofał\w*|odwołał\w*|cofnął|cofnęła|jest (?:błędn\w+|nieaktualn\w+|nieprawdziw\w+)|są (?:błędne|nieaktualne))",
    ),
    (
        r"(?:výrok\w*|tvrzen[íi]\w*|slov\w*|údaj\w*|čísl\w*|hodnot\w*|vyjádřen\w*|tvrdeni\w*|vyjadren\w*)",
        r"(?:vzal\w* (?:\w+ ){0,3}zpět|vzal\w* (?:\w+ ){0,3}späť|odvolal\w*|stáhl\w*|stiahol|stiahla|neplatí|(?:je|jsou|sú|bylo) (?:chybn\w+|nesprávn\w+|zastaral\w+|mylné))",
    ),
    (
        r"(?:uttaland\w*|påståend\w*|uppgift\w*|siffr\w*|värd\w*|ord\w*)",
        r"(?:tog (?:\w+ ){0,3}tillbaka|tagit (?:\w+ ){0,3}tillbaka|drog (?:\w+ ){0,3}tillbaka|stämmer inte|(?:är|var) (?:fel\w*|inaktuell\w*|föråldra\w+))",
    ),
    (
        r"(?:udtalels\w*|uttalels\w*|påstand\w*|opplysning\w*|oplysning\w*|tall\w*|verdi\w*|værdi\w*|utsagn\w*)",
        r"(?:trak (?:\w+ ){0,3}tilba\w+|trakk (?:\w+ ){0,3}tilbake|trukket (?:\w+ ){0,3}tilba\w+|stemmer ikke|passer ikke|(?:er|var) (?:feil|forkert\w*|forældet|utdatert|foreldet))",
    ),
    (
        r"(?:lausun\w*|väit\w*|lukua?|luku|luvut|tie(?:to|don|toa)|sano\w*|arvo|arvon)",
        r"(?:perui|peruu|perunut|veti\b.{0,60}\btakaisin|vetänyt|on (?:virheelli\w+|väär\w+|vanhentunut|vanhentuneita)|ei (?:pidä paikkaansa|pitänyt paikkaansa|enää päde))",
    ),
    (
        r"(?:kijelentés\w*|állítás\w*|nyilatkozat\w*|szám\w*|adat\w*|érték\w*|szav\w*)",
        r"(?:visszavont\w*|visszavonja|visszavonták|(?:téves|hibás|elavult|idejétmúlt|pontatlan)(?: volt)?)",
    ),
    (
        r"(?:declarați\w*|afirmați\w*|spus\w*|cifr\w*|valoar\w*|cuvint\w*|dat(?:ele|a)|număr\w*)",
        r"(?:a retras|au retras|și-a retras|a retractat|(?:este|era|sunt) (?:greșit\w*|eronat\w*|fals\w*|depășit\w*|învechit\w*))",
    ),
    (
        r"(?:δ[ήη]λωσ\w*|ισχυρισμ\w*|αριθμ\w*|στοιχεί\w*|τιμή|λόγια)",
        r"(?:απέσυρ\w*|ανακάλεσ\w*|πήρε πίσω|είναι (?:λανθασμέν\w+|λάθος|ξεπερασμέν\w+)|ήταν (?:λανθασμέν\w+|λάθος)|δεν ισχύει)",
    ),
    (
        r"(?:söz\w*|açıklama\w*|ifade\w*|iddia\w*|rakam\w*|sayı\w*|değer\w*|beyan\w*)",
        r"(?:geri aldı\w*|geri çekti\w*|geri alındı|yanlıştı\w*|yanlış(?:tır)?\W*$|hatalı(?:ydı|dır)?|güncelliğini yitirdi|eskidi|doğru değil)",
    ),
    (
        r"(?:слов\w*|заявлени\w*|утверждени\w*|цифр\w*|числ\w*|данны\w*|показани\w*|значени\w*)",
        r"(?:отозвал\w*|взял\w* (?:\S+ ){0,3}назад|отказал\w* от|дезавуировал\w*|(?:неверн|ошибочн|неправильн|устарел|устаревш|недействительн)\w*)",
    ),
    (
        r"(?:слов\w*|заяв\w*|твердженн\w*|цифр\w*|числ\w*|дан[иі]\w*|свідченн\w*|показник\w*|значенн\w*)",
        r"(?:відкликал\w*|відкликав|забра\w* (?:\S+ ){0,3}назад|відмови\w* від|(?:невірн|хибн|помилков|неправильн|застаріл)\w*)",
    ),
    (
        r"(?:изявлени\w*|твърдени\w*|думи\w*|числ\w*|данн\w*|изјав\w*|izjav\w*|tvrdnj\w*|riječi|reči|broj\w*|podat\w*|brojk\w*)",
        r"(?:оттегли\w*|повукао|повукла|povukao|povukla|povukli|umaknil\w*|preklical\w*|(?:греш(?:ен|на|но)|погрешн\w*|остарял\w*|netoč\w+|pogreš\w+|zastarj?el\w*|napačn\w+))",
    ),
    (
        r"(?:تصريح\w*|أقوال\w*|كلام\w*|الرقم|الأرقام|القيمة|ادعاء\w*|رواي\w*)",
        r"(?:تراجع\w*|سحب\w*|(?:غير صحيح|خاطئ|قديم)\w*)",
    ),
    (r"(?:سخن\w*|گفته\w*|اظهار\w*|ادعا\w*|رقم|عدد|آمار\w*|شمار\w*)", r"(?:پس گرفت\w*|اشتباه|نادرست|منسوخ|قدیمی)"),
    (
        r"[ומבלהש]{0,2}(?:דברי\w*|הצהר\w*|טענ\w*|המספר|הנתון|הערך|הנתונים)",
        r"(?:חזר\w* ב|משך|משכה|התכחש\w*|(?:שגוי|מוטעה|לא נכון|לא מעודכן)\w*)",
    ),
    (r"(?:बयान\w*|दाव\w*|आँकड़\w*|आंकड़\w*|संख्या|बात|मान)", r"(?:वापस ले|वापस लिय|ग़लत|गलत|पुरान|सही नहीं)"),
    (
        r"(?:pernyataan|ucapan|klaim|angka|data|nilai)\w*",
        r"(?:menarik|mencabut|ditarik|dicabut|salah|keliru|usang|tidak benar)",
    ),
    (
        r"(?:phát biểu|tuyên bố|lời nói|con số|số liệu|giá trị)",
        r"(?:rút lại|rút|không đúng|sai|lỗi thời|không còn đúng)",
    ),
    (r"(?:발언|주장|진술|수치|숫자|통계|말)", r"(?:철회|번복|취소|틀렸|틀린|잘못됐|잘못되|오래된 것|사실과 다르)"),
    (r"(?:発言|主張|証言|数字|数値|値|データ)", r"(?:撤回|取り消|誤りだ|誤りで|間違って|間違いだ|古くなっ)"),
    (
        r"(?:说法|說法|言论|言論|数字|數字|数据|數據|数值|证词|證詞)",
        r"(?:收回|撤回|撤销|撤銷|有误|有誤|错误|錯誤|过时|過時|不准确|不準確)",
    ),
)
_TAKEN_BACK = later(
    "|".join(
        rf"(?=.*(?:(?<!\w)|(?<=[가-힣\u3040-\u9fff]))(?:{said}))(?=.*(?:(?<!\w)|(?<=[가-힣\u3040-\u9fff]))(?:{back}))"
        for said, back in _WORDS
    ),
    re.IGNORECASE | re.DOTALL,
)


@lru_cache(maxsize=4096)
def takes_back_said(sentence: str) -> bool:
    """Whether a short sentence says that a statement was taken back or that a figure is wrong: “Aksu later withdrew the remark.”"""
    return len(sentence) <= _LONGEST and _TAKEN_BACK.match(sentence) is not None
