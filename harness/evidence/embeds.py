"""Posts of networks that a page shows among its paragraphs, and what stands in their place where they are not shown: told by the reactions that they count, or by
the words that such boxes have."""

from __future__ import annotations

import re

from harness.evidence.patterns import later

# The longest post, and the longest words in its place, in characters.
_POST, _PLACE = 420, 200
_COUNT = r"\d[\d.,\u00a0]*\s?(?:k|m|tsd\.?|тыс\.?|тис\.?|万|천|만)?"
# A heart, an arrow, a bubble, a thumb, an eye.
_SIGN = r"[♥❤♡🤍🖤💙💬🗨↻⟲🔁🔄⇄↪↩👍👎👁🔖⭐★☆↗➦⤴🔃♻]\ufe0f?"
_WORDED = r"(?:likes?|reposts?|retweets?|replies|comments?|quotes?|shares?|views?|gefällt mir|antworten|kommentare|j['’]aime|réponses|commentaires|me gusta|respuestas|comentarios|mi piace|risposte|commenti|curtidas|respostas|reacties|polubień|odpowiedzi|лайк\w*|репост\w*|ответ\w*|коммент\w*|лайк\w*|відповід\w*|beğeni|yanıt|gillar|svar|liker|tykkäystä|좋아요|댓글|いいね|返信|リポスト|点赞|转发|评论)"
_REACTED = rf"(?:{_SIGN}\s?{_COUNT}|{_COUNT}\s?{_SIGN}|{_COUNT}\s{_WORDED}|{_WORDED}\s?[:：]?\s?{_COUNT})"
_COUNTED = later(rf".{{8,}}?[\s·|]{_REACTED}(?:[\s·|,]+{_REACTED}){{1,4}}\W{{0,3}}", re.IGNORECASE | re.DOTALL)
_SIGNED = re.compile(_SIGN)
# What a box says that shows no post, or one that nobody asked for.
_INSTEAD = later(
    r"\W{0,3}(?:this (?:post|content|tweet|video|embed) is (?:from|hosted by|provided by|not available|unavailable|no longer available)\b.{0,80}|(?:to (?:view|see|display) this (?:content|post|tweet|video|embed))\b.{0,120}|(?:view|see) (?:this )?(?:post|tweet|photo|video|thread) on \w+|a post shared by .{2,60}|suggested (?:post|account)s?|(?:tweet|post|embed) (?:unavailable|deleted|not found)|"
    r"(?:an dieser stelle|hier) (?:finden sie|befindet sich|wird|ist|steht)\b.{0,30}\b(?:externer?n? inhalt|inhalte? von|beitrag (?:von|auf))\b.{0,100}|externer? inhalt(?:e)?(?: anzeigen| von \w+)?|(?:beitrag|post|tweet) (?:auf \w+ ansehen|nicht verfügbar)|vorgeschlagene(?:r|s)? (?:beitrag|konto)|(?:ce contenu|cette publication|ce tweet) (?:est|provient|n['’]est|a été)\b.{0,100}|(?:voir (?:cette publication|ce post|le tweet)|afficher le contenu)\b.{0,40}|compte suggéré|"
    r"(?:este contenido|esta publicación|este tuit|este post) (?:es de|proviene|no está|procede|ha sido)\b.{0,80}|ver (?:esta publicación|este post|el tuit|la publicación) en \w+|(?:questo (?:contenuto|post|tweet)) (?:è|proviene|non è)\b.{0,80}|(?:visualizza|guarda) (?:questo )?(?:post|tweet|contenuto) su \w+|(?:este conteúdo|esta publicação|este post) (?:é|não está|provém)\b.{0,80}|ver (?:esta publicação|este post|essa foto) (?:no|em) \w+|(?:deze inhoud|dit bericht|deze post|deze tweet) (?:is|wordt|komt)\b.{0,80}|bekijk (?:dit bericht|deze post|deze tweet) op \w+|"
    r"(?:ten wpis|ta treść|ten post) (?:pochodzi|jest|nie jest)\b.{0,80}|(?:wyświetl|zobacz) (?:ten )?(?:post|wpis) na \w+|(?:tento příspěvek|tento obsah|tento príspevok) (?:je|není|nie je|pochází|pochádza)\b.{0,80}|zobrazit příspěvek na \w+|(?:этот пост|эта публикация|этот контент) (?:недоступ\w+|из|от|удал\w+)\b.{0,80}|(?:посмотреть|смотреть) (?:эту )?(?:публикацию|пост) в \w+|(?:цей допис|цей пост|цей вміст) (?:недоступ\w+|з|від|видален\w+)\b.{0,80}|переглянути (?:цей )?(?:допис|пост) (?:в|у) \w+|"
    r"(?:bu gönderi|bu içerik)\b.{0,60}\b(?:görüntülenemiyor|kaldırıldı|önerilen hesaptan|hesabından)|bu gönderiyi \w+['’]\w+ gör|(?:det här inlägget|detta innehåll|dette opslag|dette indhold|dette innlegget|dette innholdet) (?:är|kommer|er|kan)\b.{0,80}|(?:visa|vis|se) (?:inlägget|opslaget|innlegget|dette innlegget|detta inlägg) på \w+|(?:tämä julkaisu|tämä sisältö) (?:on|ei)\b.{0,60}|(?:이 게시물|이 콘텐츠)(?:은|는|을)\s?.{0,40}(?:볼 수 없|삭제|추천 계정|에서 보기)\S*|(?:この投稿|このコンテンツ)(?:は|を).{0,30}(?:表示できません|削除|おすすめ|で見る)\S*|(?:此|该|這則|该条)(?:内容|內容|帖子|贴文|貼文|微博)(?:来自|來自|无法|無法|已被|不可).{0,24})[.!。]?",
    re.IGNORECASE,
)


def embed(text: str) -> bool:
    """Whether a block is such a post, with at least two kinds of reactions counted at its end, one by a sign; or the words in the place of one."""
    if len(text) <= _PLACE and _INSTEAD.fullmatch(text):
        return True
    return len(text) <= _POST and _SIGNED.search(text) is not None and _COUNTED.fullmatch(text) is not None
