"""What a page asks its own readers among a story's paragraphs: a question, the answers with their shares, how many answered."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence

from harness.evidence.patterns import later
from harness.evidence.read import TextBlock
from harness.evidence.story_root import Path

# A question and an answer are no longer than this, in characters; an element that asks has so many blocks at most.
_QUESTION, _ANSWER, _MOST = 140, 70, 14

# What an element that asks is called.
_NAMED = later(
    r"[#.][\w-]*(?:poll|survey|umfrage|abstimmung|sondage|encuesta|sondeo|sondaggio|enquete|peiling|sonda|ankiet|anket|omröstning|afstemning|avstemning|aanestys|szavaz|vote|voting|opros|golosov|golosuv)",
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
    institute found out about voters has respondents, and no votes. So are those that ask how a text made its reader feel, with how many felt what. Cost linear in
    the blocks."""
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
            if len(answers) > 1 and counts and len(held) <= len(answers) + len(counts) + 2:
                yield from held
                break
