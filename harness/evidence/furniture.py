"""What pages of one kind show by themselves whatever they tell: reactions under a post, who reads a forum, an appeal for gifts below a text, an invitation
between two paragraphs. Each is told by the whole of what a block says, and speaks to the paper's reader or of its own page."""

from __future__ import annotations

import re

from harness.evidence.patterns import later

# The longest appeal, in characters, and the longest line of the others.
_APPEAL, _LINE = 600, 160

# Faces, hands, hearts and what else stands for a reaction: not medals, flags or weather, which a text counts.
_REACTION = (
    r"[\U0001f600-\U0001f64f\U0001f910-\U0001f92f\U0001f970-\U0001f97a\U0001f440\U0001f44a-\U0001f44f\U0001f494-\U0001f49f\U0001f4a9\U0001f4af\U0001f525\U0001f389"
    r"\U0001f5a4\U0001f90d\U0001f90e\U0001f91d\U0001f9e1\u2764\u2665\u263a\u26a1][\ufe0f\u200d\U0001f3fb-\U0001f3ff]*"
)
_FIGURE = r"\d[\d.,\u00a0]*\s?(?:k|m|tsd\.?|тыс\.?|тис\.?|만|万|千)?"
_REACTIONS = later(
    rf"(?:{_REACTION}\s*{_FIGURE}[\s·|]*)+|(?:{_FIGURE}\s*{_REACTION}[\s·|]*)+|(?:{_REACTION}\s*)+", re.IGNORECASE
)

# Who reads a forum, when its reader was there last, and what time it is there, as the systems that forums run on write it. A clock's time shows that “last visit” is
# no president's, and a day of the week that “it is currently” tells the time.
_FORUM = later(
    r"\W{0,3}(?:(?=.{5,80}\d:\d\d)(?:(?:your )?last visit(?: was)?|letzter besuch|dein letzter besuch|(?:votre )?dernière visite|(?:su |tu |sua )?última visita|(?:tua )?ultima visita|laatste bezoek|ostatnia wizyta|последнее посещение|останн(?:ій візит|є відвідування)|poslední návštěva|"
    r"posledná návšteva|senaste besök|(?:dit )?seneste besøg|siste besøk|utolsó látogatás\w*|ultima vizit[ăa]|son ziyaret\w*|viimeisin vierailu|последно посещение|последња посета|posljednja posjeta|zadnji obisk)\s*[:：]|you last visited[:：]|"
    r"it is currently (?:mon|tue|wed|thu|fri|sat|sun)|(?:all times are|alle zeiten sind|tous les horaires sont|todos los horarios son|tutti gli orari sono|часовой пояс|часовий пояс)[: ]+(?:au |en )?(?:utc|gmt)|(?:the )?time(?: is)? now(?: is)?:? \d|"
    r"aktuelle zeit\s*:|(?:es ist jetzt|aktuelles datum) (?:mo|di|mi|do|fr|sa|so)\b|nous sommes (?:actuellement )?le (?:lun|mar|mer|jeu|ven|sam|dim)\b|fecha actual\s?:? (?:lun|mar|mié|jue|vie|sáb|dom)|oggi è (?:lun|mar|mer|gio|ven|sab|dom)\b|agora são (?:seg|ter|qua|qui|sex|sáb|dom)\b|"
    r"het is nu (?:ma|di|wo|do|vr|za|zo)\b|teraz jest (?:pn|wt|śr|czw|pt|sob|ndz)\b|текущее время\s*:|поточний час\s*:|"
    r"users? (?:currently )?(?:browsing|viewing) this (?:forum|topic|thread|board)\b|\d+ (?:users?|members?|guests?)\b.{0,40} (?:browsing|viewing|reading) this (?:forum|topic|thread|board)|(?:currently )?active users (?:browsing|viewing|on) this|who is online\W*$|in total there (?:is|are) \d+ users? online|"
    r"most users ever online was|(?:members|users|registered users|guests) online\s*:|mitglieder in diesem forum\s*:|wer ist online\W*$|insgesamt (?:sind|ist) \d+ besucher online|(?:aktive )?benutzer(?:,)? die (?:gerade )?(?:dieses thema|dieses forum|diesen bereich)|"
    r"utilisateurs? (?:parcourant|consultant|lisant) (?:actuellement )?(?:ce|cette) |qui est en ligne\W*$|au total(?:,)? il y a \d+ utilisateurs? en ligne|usuarios (?:navegando|leyendo|viendo)(?: por)? (?:en )?este |quién está conectado\W*$|visitano il forum\s*:|utenti che stanno (?:leggendo|guardando|visualizzando) quest|"
    r"chi c['’]è in linea\W*$|usuários (?:navegando|vendo|lendo|a ver) (?:neste|este) |quem está (?:online|ligado)\W*$|gebruikers op dit forum\s*:|wie is er online\W*$|użytkownicy przeglądający (?:ten|to) |kto jest online\W*$|(?:сейчас )?(?:этот форум|эту тему) (?:сейчас )?просматрива|кто сейчас на конференции\W*$|"
    r"(?:зараз )?(?:цей форум|цю тему) (?:зараз )?(?:переглядають|переглядає)|зараз переглядають цей|хто зараз онлайн\W*$|uživatelé prohlížející|používatelia prezerajúci|användare som (?:besöker|läser) (?:denna|detta|den här|det här)|brugere der (?:læser|besøger) (?:dette|denne)|brukere som leser i dette|"
    r"jelenlévő fórumozók|ki van itt\W*$|utilizatori ce ce navighează|utilizatori care (?:navighează|vizitează) ac|bu forumu görüntüleyen|bu konuyu (?:okuyan|görüntüleyen)|kimler çevrimiçi\W*$|käyttäjiä lukemassa tätä)",
    re.IGNORECASE,
)

# An appeal for gifts speaks of giving …
_GIVING = later(
    r"\b(?:support|supporters|supporting|donat(?:e|ing|ions?)|contribut(?:e|ing|ions?)|chip in|unterstütz\w*|spende\w*|dons?\b|donner|soutene[zr]|soutenir|soutien|apóy\w+|apoy\w+|don(?:ar?|ación|aciones)|sostien\w+|sostene\w+|dona(?:re|zion\w+)?|apoi\w+|doa[çr]\w*|doe|"
    r"wesprzyj\w*|wspar\w*|wpłat\w*|steun|doneer|donatie\w*|stöd\w*|støtt?\w*)\b|поддерж\w+|пожертв\w+|підтрим\w+|후원|기부|支援|寄付|捐款|捐助|支持我们|支持我們|تبرع|ادعم|bağış|destekle",
    re.IGNORECASE,
)
# … and to the reader of the article, or of the paper's work, as “you”.
_WORK = (
    r"(?:this (?:article|story|report|piece)|our (?:independent )?(?:journalism|reporting|newsroom|journalists)|rely on us|before you (?:go|move on|leave)|dies(?:en|er|em) (?:artikel|text|beitrag)|unser\w* (?:\w+ )?(?:journalismus|redaktion|berichterstattung|recherchen?)|"
    r"(?:cet|notre) (?:article|journalisme|rédaction)|notre (?:travail|journal)|est[ea] (?:artículo|reportaje|noticia)|nuestro (?:periodismo|trabajo|medio)|nuestra redacción|quest['’ ]?(?:articolo|inchiesta)|(?:il )?nostro (?:giornalismo|lavoro|giornale)|nostra redazione|"
    r"este (?:artigo|texto)|nosso (?:jornalismo|trabalho)|nossa redação|ten (?:artykuł|tekst)|nasz(?:e|ego|ej|ą) (?:dziennikarstw\w+|redakcj\w+)|эт(?:а|у|от) (?:стать\w+|материал|текст)|наш\w* (?:журналист\w*|редакц\w*|работ\w+)|ц(?:я|ю|ей) (?:статт\w+|матеріал|текст)|наш\w* (?:роботу|журналістик\w+)|"
    r"dit (?:artikel|verhaal)|onze (?:journalistiek|redactie)|den här artikeln|vår journalistik|denne artikkelen|denne artikel|vores journalistik|이 기사|この記事|本文|هذا المقال|bu (?:haberi|yazıyı))"
)
_YOU = later(
    r"\b(?:you|your|ihr|ihre[nmrs]?|du|dein\w*|dir|vous|votre|vos|tu|te|usted|ti|tuo|tua|voi|você|sua?|cię|twoj\w*|ci|państw\w*|je|jij|jouw|u|uw|din|ditt|dig|deg)\b|(?<=[a-zäöüß,] )Sie\b|\b(?:вы|вас|вам|ваш\w*|ви|тебе)\b|여러분|독자님|あなた|皆さま|您|你|ك\b|siz",
)
_OF_WORK = later(rf"\b{_WORK}|{_WORK}", re.IGNORECASE)
_FROM_LITTLE = later(r"\b(?:we|us|our)\b.*\bfrom (?:as little as|just) [$€£]\d", re.IGNORECASE)
# What somebody is quoted as saying is the story's.
_SAID = later(
    r"[\"“”„«»»「『]|\b(?:said|says|asked|told|wrote|sagte|sagt|fragte|erklärte|teilte|a déclaré|dit|dijo|dice|ha detto|disse|powiedzia\w*)\b|заяви\w*|сказа\w*",
    re.IGNORECASE,
)

# What leads to the paper's own offers, as a line of its own that says where to press, or asks its reader for a vote.
_PROMO = later(
    r"(?:follow|get|read|see|find|watch|browse|explore|catch up (?:on|with)|keep up with|sign up (?:to|for)|listen to|join|check out|download)\b(?!.*[.!?…]\s).{0,80}\b(?:news|newsletters?|coverage|updates?|stories|live ?blog|podcasts?|app|alerts|scores|fixtures)\b.{0,20}\bhere\W*$|"
    r"(?:vote|poll|quiz|have your say|umfrage|abstimmung|sondage|encuesta|sondaggio|enquete|sonda|опрос|опитування)\s*[:：](?!.*[.!…]\s)(?=.*\b(?:you|your|ihr|ihre?n?|dein\w*|sie|votre|vous|tu|su|tuo|tua|seu|sua|twój|twoja|ваш\w*|вы|ви)\b).{5,110}\?$|"
    r"(?:alle|die) (?:aktuellen |neuesten )?(?:nachrichten|news|meldungen)\b(?!.*[.!?…]\s).{0,60}\bhier\W*$|(?:suivez|retrouvez)\b(?!.*[.!?…]\s).{0,40}\b(?:actualités?|infos?|direct)\b.{0,40}\bici\W*$|(?:sigue|consulta)\b(?!.*[.!?…]\s).{0,40}\bnoticias\b.{0,40}\baquí\W*$|"
    r"(?:segui|leggi)\b(?!.*[.!?…]\s).{0,40}\b(?:notizie|news)\b.{0,40}\bqui\W*$|(?:siga|confira|veja)\b(?!.*[.!?…]\s).{0,40}\bnotícias\b.{0,40}\baqui\W*$|(?:śledź|czytaj)\b(?!.*[.!?…]\s).{0,40}\b(?:wiadomości|newsy)\b.{0,40}\btutaj\W*$",
    re.IGNORECASE,
)


def furniture(text: str) -> str:
    """What kind of noise, as `noise` names them, a block's whole text is; empty where it may be the story's own."""
    if len(text) <= _LINE:
        if _REACTIONS.fullmatch(text) or _FORUM.match(text):
            return "counter"
        if _PROMO.match(text):
            return "invitation"
    return "invitation" if _appeals(text) else ""


def _appeals(text: str) -> bool:
    """Whether a block asks the article's readers for gifts: “You have read this article. Will you support our journalism?”."""
    if len(text) > _APPEAL or not _GIVING.search(text) or _SAID.search(text):
        return False
    return bool((_OF_WORK.search(text) and _YOU.search(text)) or _FROM_LITTLE.search(text))
