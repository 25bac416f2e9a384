"""How many reacted to a post that stands embedded in a story: the counts behind its words go up by themselves, and what the post says is evidence."""

from __future__ import annotations

import re

from harness.evidence.patterns import later
from harness.evidence.read import Document, TextBlock

# The longest post, in characters.
_POST = 420
_COUNT = r"\d[\d.,\u00a0]*\s?(?:k|m|tsd\.?|тыс\.?|тис\.?|万|천|만)?"
# A heart, an arrow, a bubble, a thumb, an eye.
_SIGN = r"[♥❤♡🤍🖤💙💬🗨↻⟲🔁🔄⇄↪↩👍👎👁🔖⭐★☆↗➦⤴🔃♻]\ufe0f?"
_WORDED = r"(?:likes?|reposts?|retweets?|replies|comments?|quotes?|shares?|views?|gefällt mir|antworten|kommentare|j['’]aime|réponses|commentaires|me gusta|respuestas|comentarios|mi piace|risposte|commenti|curtidas|respostas|reacties|polubień|odpowiedzi|лайк\w*|репост\w*|ответ\w*|коммент\w*|лайк\w*|відповід\w*|beğeni|yanıt|gillar|svar|liker|tykkäystä|좋아요|댓글|いいね|返信|リポスト|点赞|转发|评论)"
_REACTED = rf"(?:{_SIGN}\s?{_COUNT}|{_COUNT}\s?{_SIGN}|{_COUNT}\s{_WORDED}|{_WORDED}\s?[:：]?\s?{_COUNT})"
# At least two counts, one of them by a sign.
_TAIL = later(rf"(?<=[\s·|])(?:{_REACTED})(?:[\s·|,]+{_REACTED}){{1,4}}\W{{0,3}}$", re.IGNORECASE)
_SIGNED = re.compile(_SIGN)


def reactions(document: Document, block: TextBlock) -> list[tuple[int, int]]:
    """Where the counts stand at the end of a block that is no longer than a post; nothing where they are not."""
    text = document.text[block.start : block.end]
    if len(text) > _POST or not _SIGNED.search(text):
        return []
    found = _TAIL.search(text)
    told = found is not None and found.start() > 0 and _SIGNED.search(found.group())
    return [(block.start + found.start(), block.end)] if found is not None and told else []
