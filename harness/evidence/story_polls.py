"""What a page asks its own readers among a story's paragraphs: a question, the answers with their shares, how many answered."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence

from harness.evidence.patterns import later
from harness.evidence.read import TextBlock
from harness.evidence.sentences import ended
from harness.evidence.story_root import Path

# A question and an answer are no longer than this, in characters; an element that asks has so many blocks at most.
_QUESTION, _ANSWER, _MOST = 140, 70, 14

# What an element that asks is called.
_NAMED = later(
    r"[#.][\w-]*(?:poll|survey|umfrage|abstimmung|sondage|encuesta|sondeo|sondaggio|enquete|peiling|sonda|ankiet|anket|omröstning|afstemning|avstemning|aanestys|szavaz|vote|voting|opros|golosov|golosuv)",
    re.IGNORECASE,
)
_GIVEN = r"(?:votes?|voters?|voix|stimmen?|votants?|votos?|voti|stemmen|stemmer|röster|głos\w*|голос\w*|гласа?|гласов\w*|glas\w*|hlas\w*|ääntä|szavazat\w*|voturi|ψήφοι|ψήφους|oy|표|명|票|人|صوت\w*|أصوات|رأی|رای|קולות|הצבעות|वोट|मत|suara|phiếu(?: bầu)?|lượt(?: bình chọn)?|โหวต|เสียง|คะแนน)"
_PERCENT = r"(?:\d{1,3}(?:[.,]\d+)?\s?[%％]|%\s?\d{1,3}(?:[.,]\d+)?)"
_NUMBER = r"\d[\d.,\u00a0\u202f ’']*"
# An answer with how many gave it, in brackets or behind a stroke, with their share or without, or the other way round.
_COUNTED = later(
    rf"[^.!]{{1,60}}?\s*[:：(（–—-]*\s*(?:{_PERCENT}\s*[,/|·(（–—-]*\s*)?{_NUMBER}\s?{_GIVEN}(?:\s*[,/|·(（–—-]*\s*{_PERCENT})?\s*[)）]?|{_PERCENT}\s*[:：–—-]?\s*[^.!\d]{{1,60}}?(?:\s*[(（]\s*{_NUMBER}\s?{_GIVEN}\s*[)）])?",
    re.IGNORECASE,
)
_IN_ALL = later(
    r"\W*(?:in )?(?:total|gesamt|insgesamt|totale|totaal|totalt|yhteensä|łącznie|razem|celkem|spolu|összesen|в?сего|усього|загалом|toplam|σύνολο|합계|총|전체|合計|計|总计|總計|共|المجموع|إجمالي|סה[\"״]כ|कुल|tổng|รวม|votes?|abgegeben\w*|teilnehmer\w*)",
    re.IGNORECASE,
)
# What a poll calls itself above its question, and what its buttons and its last line say.
_LABEL = later(
    r"\W{0,3}(?:(?:our |reader |readers['’] |online |quick |daily |today['’]s )?polls?(?: of the (?:day|week))?|poll results|survey|have your say|vote now|cast your vote|what do you think|question of the (?:day|week)|(?:leser)?umfrage(?: der woche| des tages)?|frage (?:des tages|der woche)|abstimmung|stimmen sie ab|ihre meinung|was meinen sie|"
    r"sondage(?: du jour)?|la question du jour|votre avis|votez|encuesta(?: del día)?|la pregunta del día|vota|sondeo|¿?tú qué opinas|enquete|vote|sondaggio(?: del giorno)?|peiling|poll van de dag|stelling(?: van de dag)?|sonda|ankieta|sondaż|anketa|anket|dagens fråga|omröstning|afstemning|avstemning|dagens spørgsmål|äänestys|päivän kysymys|szavazás|sondaj|δημοσκόπηση|ψηφοφορία|"
    r"опрос(?: дня| читателей)?|голосование|опитування|голосування|ваша думка|анкета|günün anketi|투표|설문(?: ?조사)?|여론 ?조사|アンケート|投票|投票受付中|调查|網路投票|投票调查|民調|استطلاع(?: رأي| الرأي)?|تصويت|نظرسنجی|סקר(?: היום)?|पोल|मतदान|jajak pendapat|thăm dò(?: ý kiến)?|โพล|แบบสำรวจ)\W{0,3}",
    re.IGNORECASE,
)
_BUTTON = later(
    r"\W{0,3}(?:vote(?: now)?|submit(?: vote)?|(?:view|see|show) (?:the )?results?|results?|you (?:have )?already voted|thank you for voting|(?:this )?poll (?:is )?closed|poll (?:closes|ends)\b.{0,40}|loading\W*|abstimmen|jetzt abstimmen|ergebnis(?:se)?(?: anzeigen| ansehen)?|zum ergebnis|sie haben bereits abgestimmt|absenden|voter|je vote|votez|(?:voir|afficher) (?:les )?résultats?|vous avez déjà voté|valider|"
    r"votar|ver (?:los )?resultados|ya (?:has|ha) votado|enviar|ver resultados?|você já votou|votare?|vota(?: ora)?|(?:vedi|mostra) (?:i )?risultati|hai già votato|stem(?:men)?|bekijk (?:de )?resultaten|rösta|visa resultat(?:et)?|stem|se resultat(?:et|er)?|vis resultat(?:et|er)?|äänestä|näytä tulokset|głosuj|oddaj głos|zobacz wyniki|wyniki|hlasovat|zobrazit výsledky|hlasovať|szavazok|eredmények|votează|vezi rezultatele|"
    r"проголосовать|голосовать|посмотреть результаты|результаты|вы уже голосовали|проголосувати|голосувати|(?:переглянути )?результати|ви вже (?:про)?голосували|гласувай|glasaj|glasuj|oy (?:ver|kullan)|sonuçları (?:gör|göster)|ψηφίστε|αποτελέσματα|투표하기|투표 ?완료|결과 ?보기|참여하기|投票する|結果を見る|投票|提交|查看结果|查看結果|صوّ?ت(?: الآن)?|(?:عرض|شاهد) النتائج|הצבע(?:ו)?|הצג תוצאות|تصویت|वोट (?:करें|दें)|नतीजे देखें|परिणाम देखें|pilih|lihat hasil|bình chọn|xem kết quả|โหวต|ดูผล)\W{0,3}",
    re.IGNORECASE,
)
# It asks its reader: for an opinion of their own, or what they do. What a story asks of its matter does not.
_TO_READER = later(
    r"(?<!\w)(?:you|your|should|would you|agree|concorda|concordas|de acuerdo|d[’']accord|eens|einverstanden|zgadza(?:sz|ją|cie)?|popierasz|souhlasíte|súhlasíte|согласны|згодні|enig|samma|katılıyor|sie|ihr\w*|du|sollte?n?|vous|votre|vos|faut-il|devrait-on|tú|tu|usted|te|cree|crees|debe|debería|você|acha|deve(?:ria)?|lei|credi|pensi|dovrebbe|je|jij|u|jouw|vindt|moet|du|ska|bör|skal|skal|bør|sinä|pitäisikö|ty|czy|pan(?:i|a)|myślisz|vy|myslíte|byste|mali by|ön|szerinted|credeți|crezi|ar trebui|"
    r"вы|ваш\w*|считаете|поддерживаете|нужно ли|должн\w+ ли|ви|вважаєте|підтримуєте|чи варто|чи потрібно|siz|sizce|sence|destekliyor musunuz)(?!\w)|πιστεύετε|νομίζετε|당신|생각하십니까|생각하시나요|찬성하십니까|어떻게 생각|あなた|思いますか|賛成ですか|你|您|是否(?:支持|赞成|同意)|هل (?:تؤيد|تعتقد|ترى)|رأيك|האם (?:אתה|אתם|את)|לדעתכם|क्या आप|आपके|apakah anda|menurut anda|bạn|theo bạn|คุณ",
    re.IGNORECASE,
)
_SHARED = later(r".{1,60}?\s*[:：–-]?\s*(?:\d{1,3}(?:[.,]\d+)?\s?[%％]|%\s?\d{1,3}(?:[.,]\d+)?)", re.IGNORECASE)
_VOTES = later(
    r"\W*(?:[^\W\d_]+\s?[:：]?\s+)?\d[\d.,\u00a0\u202f ’']*\s?(?:votes?|voters?|(?:abgegebene )?stimmen|teilnehmer\w*|votants?|participants?|votos|votantes|participantes|voti|votanti|partecipanti|stemmen|głos\w*|голос\w*|учасник\w*|участник\w*|hlas\w*|röster|stemmer|ääntä|szavazat\w*|voturi|ψήφοι|oy|표|票|人参加|人投票|صوت\w*|أصوات|קולות)\W*",
    re.IGNORECASE,
)
_ASKS = ("?", "？", "؟")

# What asks a reader how the text above made them feel; what they said, each with how many did; and so many of these at least.
_FEELS = later(
    r"how (?:do|does|did) (?:this|the) (?:story|article|news|post) make you feel|how do you feel about this(?: story| article| news| post)?|what(?:['’]s| is) your reaction(?: to this (?:story|article|news|post))?|"
    r"(?:wie|was) (?:fühlst du|fühlen sie)(?: dich| sich)?[^.!]{0,20}(?:artikel|beitrag|nachricht)|welche (?:gefühle|reaktion)[^.!]{0,30}(?:artikel|beitrag)[^.!]{0,20}|(?:que|qu['’]avez-vous) ressent\w*(?:-vous)?[^.!]{0,20}(?:article|lecture|actualité)|quelle est votre réaction(?: à cet article)?|"
    r"¿?(?:cómo|qué) (?:te|le) (?:hace|hizo) sentir (?:esta|este|la|el) (?:noticia|nota|artículo)|¿?(?:cuál es|cómo fue) (?:tu|su) reacción|come ti fa sentire quest[ao][ '’][^.!]{0,20}|(?:qual è|qual é) (?:la tua|a sua) rea(?:zione|ção)|como (?:você|te) se(?:ntes?)? (?:sente )?(?:com|sobre) est[ea] (?:notícia|matéria|artigo)|"
    r"jak(?:a jest twoja)? (?:reakcja|emocje)[^.!]{0,20}|(?:какие|які) (?:эмоции|емоції)[^.!]{0,30}(?:новость|материал|статья|новина|матеріал|стаття)|(?:какова|яка) (?:ваша) (?:реакция|реакція)[^.!]{0,20}|bu haber(?:e)? (?:tepkin(?:iz)?(?: ne)?|size ne hissettirdi)|"
    r"wat voel je bij dit artikel|hur känner du[^.!]{0,20}(?:artikel|nyhet)\w*|hvad føler du[^.!]{0,20}artik\w+|この記事(?:を読んで)?(?:どう(?:感じ|思い)ました?か?|の感想は)|이 기사(?:를 보고|에 대한) (?:어떤 )?(?:느낌|감정|반응)\w*[^.!]{0,8}|(?:看完|读完|讀完)(?:这篇|這篇)[^。]{1,12}(?:感受|心情|感觉|感覺)(?:如何|是)?",
    re.IGNORECASE,
)
_FELT = later(r"\W*[^\W\d_][^\d.!?]{0,24}?\s*[:：(]?\s*\d{1,7}\s*\)?", re.IGNORECASE)
_FEELINGS = 2


def polls(blocks: Sequence[TextBlock], paths: Sequence[Path], texts: Sequence[str]) -> Iterator[int]:
    """The blocks, by number, of elements that are called polls and hold nothing but a question, answers with their shares, and how many votes were given. What an
    institute found out about voters has respondents, and no votes. So are those that ask how a text made its reader feel, with how many felt what, and those that
    nothing calls polls but that ask their reader. Cost linear in the blocks."""
    for n, text in enumerate(texts):
        if len(text) <= _QUESTION and _FEELS.fullmatch(text.rstrip("?？؟ ")):
            box = paths[n][:-1]
            below = [m for m in range(n + 1, min(len(paths), n + _MOST)) if paths[m][: len(box)] == box]
            if len(below) >= _FEELINGS and all(_FELT.fullmatch(texts[m]) for m in below):
                yield from (n, *below)
        if not text.endswith(_ASKS) or len(text) > _QUESTION or not _NAMED.search(blocks[n].ancestors):
            continue
        around = blocks[n].ancestors.split()
        # The names begin with the document's own element, which paths leave out.
        out = len(around) - len(paths[n])
        # What is within such an element may be called after it: poll, poll__question.
        for depth in (d - out for d, part in enumerate(around, 1) if _NAMED.search(part)):
            box = paths[n][:depth]
            held = [m for m in range(max(0, n - _MOST), min(len(paths), n + _MOST)) if paths[m][: len(box)] == box]
            answers = [m for m in held if len(texts[m]) <= _ANSWER and _SHARED.fullmatch(texts[m])]
            counts = [m for m in held if m not in answers and _VOTES.fullmatch(texts[m])]
            given = [m for m in held if m not in answers and len(texts[m]) <= _ANSWER and _COUNTED.fullmatch(texts[m])]
            pressed = [m for m in held if m not in (*answers, *given) and _BUTTON.fullmatch(texts[m])]
            several = len(answers) > 1 and (counts or given or pressed)
            if (several or len(given) > 1) and len(held) <= len({*answers, *counts, *given, *pressed}) + 2:
                yield from held
                break
            if _unanswered(texts, held, n, pressed):
                yield from held
                break
    yield from _unnamed(paths, texts)


def _unanswered(texts: Sequence[str], held: Sequence[int], question: int, pressed: Sequence[int]) -> bool:
    """Whether an element that is called a poll holds a question, answers of a few words without any figure, and a button."""
    others = [m for m in held if m != question and m not in pressed and not _LABEL.fullmatch(texts[m])]
    short = all(len(texts[m]) <= _ANSWER and not ended(texts[m]) for m in others)
    return bool(pressed) and len(others) > 1 and short


def _unnamed(paths: Sequence[Path], texts: Sequence[str]) -> Iterator[int]:
    """The blocks of polls that nothing calls so: a question to its reader, or one below a poll's own label or above its button, and right below it two answers
    at least, each with how many gave it, or with their share where a line behind says how many voted. What was voted on elsewhere has none of these around it."""
    for n, text in enumerate(texts):
        if not text.endswith(_ASKS) or len(text) > _QUESTION:
            continue
        answers: list[int] = []
        given = 0
        m = n + 1
        while m < min(len(texts), n + _MOST) and len(texts[m]) <= _ANSWER:
            counted = _COUNTED.fullmatch(texts[m]) is not None
            if not (counted or _SHARED.fullmatch(texts[m])) or _total(texts[m]):
                break
            given += counted and not _SHARED.fullmatch(texts[m])
            answers.append(m)
            m += 1
        behind: list[int] = []
        while m < min(len(texts), n + _MOST) and (_total(texts[m]) or _BUTTON.fullmatch(texts[m])):
            behind.append(m)
            m += 1
        voted = given > 1 or any(_total(texts[m]) for m in behind)
        labelled = n > 0 and _LABEL.fullmatch(texts[n - 1]) is not None
        pressed = any(map(_BUTTON.fullmatch, (texts[m] for m in behind)))
        asks = labelled or pressed or _TO_READER.search(text) is not None
        if len(answers) > 1 and (voted or (pressed and labelled)) and asks and _together(paths, n, answers):
            yield from (*((n - 1,) if labelled else ()), n, *answers, *behind)


def _total(text: str) -> bool:
    """Whether a line says how many voted in all: without an answer's words before the figure."""
    return _VOTES.fullmatch(text) is not None and (text.lstrip("(（")[:1].isdigit() or _IN_ALL.match(text) is not None)


def _together(paths: Sequence[Path], question: int, answers: Sequence[int]) -> bool:
    """Whether answers stand in one element, side by side, that is no other one's than their question's."""
    beds = {paths[m][:-1] for m in answers}
    around = paths[question][:-1]
    return len(beds) == 1 and next(iter(beds))[: len(around)] == around
