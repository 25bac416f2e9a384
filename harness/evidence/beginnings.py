"""Whether the word that begins a sentence has its capital for that alone: by its own endings, and by what stands right behind it."""

from __future__ import annotations

import re
from collections.abc import Sequence
from functools import lru_cache

from harness.evidence.common_words import common
from harness.evidence.news_nouns import news_noun
from harness.evidence.openers import opens
from harness.evidence.patterns import later


@lru_cache(maxsize=1)
def common_english() -> frozenset[str]:
    """The common words of English."""
    from harness.evidence.gazetteer.common_en import WORDS

    return frozenset(WORDS.split())


@lru_cache(maxsize=1)
def common_cyrillic() -> re.Pattern[str]:
    """The common nouns of Ukrainian and Russian news, in any case."""
    from harness.evidence.gazetteer.common_cyrillic import STEMS

    return re.compile(rf"(?:{'|'.join(sorted(set(STEMS.split()), key=len, reverse=True))})[а-яёіїєґ]{{0,3}}")


def plainly_english(folded: str) -> bool:
    """Whether an English word with an ending of participles or adverbs has a stem that is a word: Injured, not Lockheed."""
    english = common_english()
    for ending in ("ed", "ing", "ly"):
        stem = folded.removesuffix(ending)
        if stem != folded:
            return any(s in english for s in (stem, f"{stem}e", stem[:-1], f"{stem[:-1]}y", folded))
    return True


def plural_agent(folded: str) -> bool:
    """Whether a word is the plural of who does something: Truckers, from truck."""
    english = common_english()
    for ending in ("ers", "ors", "goers", "ists", "s", "es", "men", "women", "ians"):
        stem = folded.removesuffix(ending)
        if stem != folded and len(stem) > 2 and any(s in english for s in (stem, f"{stem}e", stem[:-1])):
            return True
    return False


# What verbs end in whose subject is several: a single word with a capital before one names nobody. Words that end so and are no verbs apart.
_PLURAL_VERBS = {
    "it": later(r"(?:hanno|sono|si|\w{2,}(?:[aeo]no|vano|rono|ranno))"),
    "es": later(r"(?!(?:bien|quien|alguien|ven|tren|orden|joven|plan|gran|tan|san)$)\w{2,}(?:an|en|on)"),
    "pt": later(r"(?!(?:tem|bem|nem|sem|com|quem|vem|ontem|homem|jovem|ordem|viagem|imagem|\w+gem)$)\w{2,}(?:am|em)|são|estão|vão|dão"),
    "fr": later(r"ont|sont|vont|font|(?!souvent$)\w{2,}(?<!m)ent"),
    "de": later(r"sind|(?!(?:gegen|wegen|neben|zwischen|innen|außen|oben|unten|morgen|eben|gestern|sondern|[dsmk]?einen|ihren|unseren|diesen|jeden|allen|vielen|anderen|beiden|den|wenn|denn|wen|dann|indessen|währenddessen|inzwischen|neuen|alten|jungen|ersten|letzten|eigenen|kleinen|großen|guten)$)\w{2,}(?:en|ern|eln)"),
    "nl": later(r"zijn|(?!(?:een|geen|tegen|tussen|binnen|buiten|boven|beneden|wegen|even|toen|samen|alleen|gisteren|morgen|volgen|negen|zeven|eigen|nieuwen)$)\w{3,}en"),
    "pl": later(r"są|będą|\w{2,}(?:li|ły|[aeu]ją|[csr]zą|dzą|żą|nią|wią|mią|bią|lą)"),
    "cs": later(r"jsou|budou|\w{2,}(?:li|ly|[aeu]jí)"),
    "sk": later(r"sú|budú|\w{2,}(?:li|jú|ajú)"),
    "uk": later(r"\w{2,}(?:ли|ють|ять|уть|ать)(?:ся)?"),
    "ru": later(r"\w{2,}(?:ли|лись|ют|ят|ут|ат|ются|ятся|утся|атся)"),
    "fi": later(r"ovat|\w{2,}(?:vat|vät)"),
    "el": later(r"είναι|ήταν|έχουν|\w{2,}(?:αν|ουν|ούν|ονται|ούνται|όνται)"),
}  # fmt: skip
# … where it is what those do, not whom they do it to: Лікарі запитали, but Синєгубова запитали.
_PLURALS = {
    "it": ("i", "e"), "es": ("s",), "pt": ("s",), "fr": ("s", "x"), "de": ("e", "n", "r", "s"), "nl": ("n", "s"), "pl": ("i", "y", "e"),
    "cs": ("i", "y", "é", "e"), "sk": ("i", "y", "e"), "uk": ("и", "і", "ї", "е"), "ru": ("и", "ы", "е"), "fi": ("t",), "el": ("οι", "οί", "ες", "ές", "είς", "εις"),
}  # fmt: skip
# … but for names that are several themselves: parties, clubs and unions, and towns and hills of a form that is a plural.
_SEVERAL_LIST = "rovers wanderers rangers saints hammers gunners magpies toffees hornets seagulls lions tigers unison unite grüne linke freie republikaner demokraten суми черкаси чернівці бровари прилуки ромни лубни карпати альпи татри сумы черкассы черновцы карпаты альпы татры афины афіни нідерланди нидерланды химки мытищи люберцы катовице salaünes katowice kielce gliwice tychy suwałki puławy tatry bieszczady čechy košice teplice pardubice"
_SEVERAL = frozenset(_SEVERAL_LIST.split())

# Words of several that others belong to: Residenti di via Mazzini, Riverains de la rue; and given names that end so.
_OF = {
    "it": (later(r"\w{3,}i"), frozenset(["di", "del", "della", "dei", "delle", "degli", "dell"])),
    "es": (later(r"\w{3,}s"), frozenset(["de", "del"])),
    "pt": (later(r"\w{3,}s"), frozenset(["de", "da", "do", "das", "dos"])),
    "fr": (later(r"\w{3,}s"), frozenset(["de", "du", "des", "d"])),
    "nl": (
        later(r"buren|boeren|\w{3,}(?:ers|aars|nten|isten)"),
        frozenset(["van", "uit", "in", "op", "langs", "rond"]),
    ),
    "ru": (later(r"\w{3,}[ую]"), frozenset(["с", "со", "о", "об", "между"])),
    "uk": (later(r"\w{3,}[ую]"), frozenset(["з", "із", "зі", "про", "між"])),
}
_GIVEN_IN_S_LIST = "carlos marcos lucas jesús jesus thomas jacques charles georges nicolas louis denis gilles yves françois luis luís tomás matías andrés inés dolores mercedes moisés elías isaías nicolás jonás josias mathias giovanni luigi"
_GIVEN_IN_S = frozenset(_GIVEN_IN_S_LIST.split())
# Where those come from and stand, between them and their verb: Včelaři z okolí Hlinska sčítají.
_FROM = {
    "cs": frozenset(["z", "ze", "v", "ve", "na", "od", "u", "po", "pod", "kolem", "s", "se"]),
    "sk": frozenset(["z", "zo", "v", "vo", "na", "od", "u", "po", "pod", "okolo", "s", "so"]),
    "pl": frozenset(["z", "ze", "w", "we", "na", "od", "spod", "pod", "koło", "spoza"]),
    "uk": frozenset(["з", "із", "зі", "у", "в", "на", "від", "з-під", "біля", "під"]),
    "ru": frozenset(["из", "из-под", "у", "в", "во", "на", "от", "под", "с", "со"]),
}
# … within so many words of their clause.
_VERB_WITHIN = 6
_BREAK = later(r"[,;:–—]")
# Between two words of one kind, of which the second has no capital: Pompiers et bénévoles.
_AND = {
    "en": "and", "fr": "et", "it": "e", "es": "y", "pt": "e", "nl": "en", "de": "und", "sv": "och", "da": "og", "nb": "og", "pl": "i", "cs": "a",
    "sk": "a", "uk": "і та й", "ru": "и", "tr": "ve", "fi": "ja",
}  # fmt: skip
_OTHERS_LIST = "others other altri altre altro otros otras outros outras autres anderen andere co company his her their its il lo la i gli le un una el los las o a os as l un une des son sa ses het de een zijn haar sein seine ihr ihre der die das hans hennes deras sin sitt sina jego jej ich jeho její jejich його її їхній їхня його ее её их его onun eşi oğlu kızı syn synové żona mąż manželka manžel syna сын жена муж дочь брат сестра син дружина чоловік дочка донька брат fru son dotter ostatní další spol"
_OTHERS = frozenset(_OTHERS_LIST.split())
# People by what they do and are, and kinds of bodies, in the languages that decline them.
_AGENT = {
    "uk": later(
        r"\w{3,}(?:тельк|ознавиц|гин|чин|жин)(?:а|я|и|і|у|ю|ою|ею)|(?:голкіпер|воротар|форвард|нападник|захисник|півзахисник|тренер|арбітр|режисер|письменник|прокурор|адвокат|слідч)[а-яіїє]{0,3}"
    ),
    "ru": later(
        r"\w{3,}(?:тельниц|щиц|льщиц)(?:а|ы|у|е|ей)|(?:голкипер|вратар|форвард|нападающ|защитник|полузащитник|тренер|арбитр|режисс[её]р|писател|прокурор|адвокат|следовател)[а-я]{0,3}"
    ),
    "pl": later(r"\w{2,}(?:arzy|orzy|torzy|ńcy|ycy|iccy|yści|telki|arki|czki)"),
    "tr": later(r"(?!güler$)\w{3,}(?:lar|ler)(?:ı|i|ın|in|a|e)?"),
    "cs": later(r"\w{3,}(?:áři|eři|iči|níci|isté)|\w{2,}(?:ství|ctví|ání|ení|ost|telé|telky|telka|árna|ovna)"),
    "sk": later(r"\w{3,}(?:ári|iari|iči|níci|isti)|\w{2,}(?:stvo|ctvo|anie|enie|osť|telia|teľky|teľka|áreň|ovňa)"),
    "sv": later(
        r"\w{3,}(?:are|arna|erna|orna|ningen|ningar|heten|skapet|ationen|tjänsten|männen|kåren|nämnden|styrelsen|myndigheten|ledningen|polisen|kommunen|domstolen|rätten|facket|sällskapet|verket|bolaget|rektorn)"
    ),
}
# A word of Vietnamese: one syllable.
_SYLLABLE = later(
    r"(?:ngh?|nh|ch|gh|gi|kh|ph|qu|th|tr|[bcdđghklmnprstvx])?(?![bcdđghklmnpqrstvx])[^\W\d_bcdđfghjklmnpqrstvwxz]{1,3}(?:ch|ng|nh|[cmnpt])?"
)
# A ship, a book, a club, whatever is called by the name in quotation marks behind it.
_CALLED = later(r"\s\"(?=[^\W\d_a-zà-ÿа-яёіїєґ])[^\"]{2,40}\"(?!\s?[-–—,:])")


# “That”, before which stands who says or thinks, or how something is, and no name: Creemos que, Wierzymy, że, Jammer dat.
_THAT = {
    "es": later(r"\sque\s"), "pt": later(r"\sque\s"), "it": later(r"\sche\s"), "ro": later(r"\scă\s"), "hr": later(r"\sda\s"), "sl": later(r",\sda\s"),
    "sr": later(r"\sда\s"), "nl": later(r"\sdat\s"), "sv": later(r"\satt\s"), "da": later(r"\sat\s"), "nb": later(r"\sat\s"), "de": later(r",\sdass\s"),
    "pl": later(r",\s(?:że|iż)\s"), "cs": later(r",\sže\s"), "sk": later(r",\sže\s"), "uk": later(r",\sщо\s"), "ru": later(r",\sчто\s"),
    "be": later(r",\sшто\s"), "bg": later(r",\sче\s"), "hu": later(r",\shogy\s"), "fi": later(r",\settä\s"), "el": later(r"\s(?:ότι|πως)\s"),
}  # fmt: skip
# What verbs end in of which the speaker is the subject, with others: Merecimos, Abbiamo, Korktuk.
_WE = {
    "es": later(r"\w{3,}(?:amos|emos|imos)"), "pt": later(r"\w{3,}(?:amos|ámos|emos|imos)"), "it": later(r"\w{2,}(?:iamo|[aei]vamo|[aei]mmo|[aei]remo)"),
    "pl": later(r"\w{2,}(?:iemy|jemy|[zż]emy|amy|imy|ymy|liśmy|łyśmy)"), "cs": later(r"\w{2,}(?:áme|íme|ujeme)"), "sk": later(r"\w{2,}(?:áme|íme|ujeme)"),
    "uk": later(r"\w{2,}(?:ємо|[жчшрдтклн]емо|[жчшрдтклнв]имо)(?:ся)?"), "ru": later(r"\w{2,}(?:аем|яем|уем|еем)(?:ся)?"),
    "tr": later(r"\w{3,}[dt][ıiuü]k|\w{2,}(?:[ıiuü]yoruz|[ae]ca[ğk]ız|[ae]ce[ğk]iz|malıyız|meliyiz|mal[ıi]y[ıi]z)"),
}  # fmt: skip
# … and of whom was spoken of before: Publicó, Πρόκειται, Începând cu. Given names and families that end so apart.
_SAID_OF = {
    "es": later(r"(?!nicol|bartol)\w{3,}[^aeo]ó|\w{3,}(?:aron|ieron|aban|ían)|(?:dio|vio|fue|era|hizo|tuvo|puso|vino|hubo|hay)"),
    "pt": later(r"\w{3,}(?:ou|aram|eram|iram|avam)|(?:foi|era|fez|teve|deu|há|houve)"),
    "it": later(r"(?!nicc?olò|salomò)\w{3,}[^aeo]ò|\w{3,}(?:arono|irono|erono|avano|evano)"),
    "el": later(r"\w{2,}(?:ται|νται|θηκε|θηκαν|ουν|ούσε|όταν)|είναι|ήταν|έχει|είχε|υπάρχει|υπήρχε|πρόκειται"),
    "ro": later(r"\w{3,}(?:ând|ind|ându)"),
    "pl": later(r"(?!michał|rafał|jagiełło)\w{3,}(?:ował|owała|owali|ywał|ywała|ano|ono)"),
    "ru": later(r"\w{3,}(?:вшись|вшийся|вшиеся|аясь|яясь|овал|овала|овали|ился|илась|ались|ался|алась)"),
    "uk": later(r"\w{3,}(?:вшись|аючись|яючись|ував|увала|ували|ився|илася|алися|ався|алася)"),
}  # fmt: skip
_BORN = later(r"(?:née?s?|arrivée?s?|décédée?s?|partie?s?|venue?s?|élue?s?|nommée?s?)")
# … and of what happened to nobody and nothing in particular: Trwało, Okazało się.
_IT = {
    "pl": later(r"(?!jagiełło)\w{2,}(?:[aiyę]ło)(?:by)?"),
    "cs": later(r"\w{2,}[aie]lo"),
    "sk": later(r"\w{2,}[aie]lo"),
}


def agent(folded: str, codes: Sequence[str]) -> bool:
    """Whether a word in small letters is who does something, by what they do, and no name whatever stands behind it."""
    return any(code in _AGENT and _AGENT[code].fullmatch(folded) is not None for code in codes)


def only_begins(
    text: str, words: Sequence[re.Match[str]], at: int, folded: str, codes: Sequence[str], *, known: bool
) -> bool:
    """Whether the word at ``at`` of ``words``, which begins a sentence and no name of two words, says nothing by its capital.

    ``known`` says that it is a place of the gazetteers.
    """
    word = words[at]
    if known or folded in _SEVERAL:
        return False
    if any(common(folded, code) for code in codes):
        return True
    following = words[at + 1] if at + 1 < len(words) else None
    full = following is not None and following.group()[0].isupper() and word.end() + 1 == following.start()
    if not full and any(news_noun(folded, code) or opens(folded, code) for code in codes):
        return True
    if any(code in table and table[code].fullmatch(folded) for table in (_WE, _IT) for code in codes):
        return True
    if not full and (
        any(code in _SAID_OF and _SAID_OF[code].fullmatch(folded) for code in codes)
        or ("fr" in codes and _BORN.fullmatch(folded))
    ):
        return True
    if any(code in _THAT and _THAT[code].match(text, word.end()) for code in codes):
        return True
    if _CALLED.match(text, word.end()):
        return True
    if following is None or following.group()[0].isupper() or word.end() + 1 != following.start():
        return agent(folded, codes)
    behind = following.group().casefold()
    if "vi" in codes and _SYLLABLE.fullmatch(folded):
        return True  # every syllable of a name has a capital there
    if agent(folded, codes):
        return True
    for code in codes:
        if code in _PLURAL_VERBS and folded.endswith(_PLURALS[code]) and _PLURAL_VERBS[code].fullmatch(behind):
            return True
        if behind in _FROM.get(code, ()) and folded.endswith(_PLURALS[code]):
            clause = [
                w for w in words[at + 2 : at + 2 + _VERB_WITHIN] if not _BREAK.search(text, word.end(), w.start())
            ]
            if any(w.group().islower() and _PLURAL_VERBS[code].fullmatch(w.group()) for w in clause):
                return True
        if code in _OF and folded not in _GIVEN_IN_S:
            several, of = _OF[code]
            if behind in of and several.fullmatch(folded):
                return True
        if behind in _AND.get(code, "").split() and at + 2 < len(words):
            third = words[at + 2]
            second = third.group().casefold()
            if third.group()[0].islower() and following.end() + 1 == third.start() and second not in _OTHERS:
                return True
    return False
