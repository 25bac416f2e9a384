"""Whether a word is a common noun of the news, in languages of which no list of words is at hand: by a stem of their tables, an ending, and
a compound's two parts."""

from __future__ import annotations

from functools import lru_cache

from harness.evidence.patterns import later

# What may stand behind a stem.
_ENDINGS = {
    "sv": later(r"(?:(?:en|n|et|t|ar|er|or|r|na|arna|erna|orna|are|aren|arna|ande|andet|anden|e|a|d|da|de)s?)?"),
    "da": later(r"(?:(?:et|en|n|t|er|e|r|erne|ne|rne|te|de)s?)?"),
    "nb": later(r"(?:(?:et|en|n|t|a|er|e|r|erne|ene|ne|te|de)s?)?"),
    "fi": later(
        r"(?:[iaätns]|t?[oö]|us|ys|[uy]t|t?[aä]n?|j[aä]|j[aä]t|j[aä]n|[aä]t|in|nen|sen|set|ks[ei]t|den|det|uden|uks[ei]t|ki|git|gin|git|kunnat|nn[aä]n|nnat|e|een|eet|en|et|s?s[aä]|l?l[aä]|st[aä]|lle|jen|ien|kset)?"
    ),
    "cs": later(
        r"(?:[aeiíouyýáéěů]|ek|[kcí]y|ko?u|ce|ci|cí|ka|kyně|ec|em|é[hm]o|ému|[ýíéeůoá]m|ou|ech|ích|ých|ách|ami|[íi]k|íka|íci|íků|ník|níci|nice?|ost|osti|stv[íao]|tví|el|elé|ník[auůy]|ů|ovi|ové|ům|en|né|ných|ní)?"
    ),
    "sk": later(
        r"(?:[aeiíouyýáéä]|e[kcľ]|k[yaou]|ko?u|ce|ci|ka|kyňa|em|om|ého|ému|[ýíéeoáie]m|ou|och|ích|ých|ách|ami|[íi]k|íka|íci|íkov|ník|níci|nice?|sť|osti|stv[oa]|tvo|elia|ia|iu|ie|ov|ovi|ám|én|né|né|ých|ní|ík|ť|ti)?"
    ),
    "tr": later(
        r"(?:l[ae]r)?(?:[ıiuü]|n[ıiuü]n|[ıiuü]n|y?[ae]|[dt][ae]n?|y[ıiuü]|s[ıiuü]|s[ıiuü]n[ae]|[ıiuü]n[ae]|s[ıiuü]n[ıiuü]n|n[ae]|n[ıiuü])?"
    ),
    "el": later(r"[α-ωάέήίόύώϊϋΐΰ]{0,3}"),
    "hu": later(
        r"(?:(?:j?[ae]i|[ae]i)?n?k|j?[aeáé]|j[uü]k|[ouü]k|[oeaö]?[tk]|[au]nk|[uü]nk|[ae]ink|[ae]ik|i|b[ae]n?|b[óő]l|n|[oeö]n|r[ae]|n[áé]l|t[óő]l|n[ae]k|v[ae]l|s[áé]g(?:ok|ek)?)?"
    ),
    "ro": later(
        r"(?:[aăeisto]|i[ie]|ei|iei|iile|u?l|ului|lui|uri|urile|l?e|ele|elor|il[eo]r|ilor|lor|ea|[tc]esc|ească|t?ul|[tţț]ii?|[tţț]i[ei]|at[ăae]?|a[țţ]i|atul|u?ri|[ei]l|re|rea|t[ae]|t[ei]le|tele|tea|tor|tori|toar[eă]|toarea|oni|le|iei|t[ăa]|ți|ții|ți[ae]|ia|ile)?"
    ),
    "pt": later(r"(?:a|as|s|es|is|e|o|os|ora|oras)?"),
    "es": later(r"(?:s|es|a|as|ora|oras)?"),
    "it": later(r"[aeio]?|tric[ei]|ess[ae]|ri|re|ore|ori|ari|ario|ni|ne|zione|zioni|er[ei]|io"),
    "fr": later(r"(?:s|x|e|es|ne|nes|le|les|ère|ères)?"),
    "ca": later(r"(?:[aeos]|es|os|[aeo]rs|ns|ó|ons|or|ors|ora|ia|ies|a|[aà]rio?s?|ris?|st[ae]s?|nts?|ls?|ts?|ble)?"),
    "id": later(r"(?:nya|an)?"),
    "hr": later(
        r"(?:[aeiouje]|o[mjg]|em|ama|ima|ov[ie]|[ao][kc]|ic[aeiu]|ni[kc]|nik[aeu]?|nic[aei]|k[aeiou]|c[aeiu]|j[aeiu]|ij[aeiu]|ijom|n[aeio]|nog|sk[aio]|an|in|[ao]lo|i[jh]|og|om|e[mn]?je|en|nje|nj[au]|ac)?"
    ),
    "sl": later(
        r"(?:[aeiou]|o[mj]|em|ama|ih|[ae][kc]|ic[aeio]|ni[kc]|nik[aiu]?|nic[aei]|k[aeio]|c[aeiu]|j[aeiu]|ij[aei]|n[aeio]|ega|sk[aio]|an|je|nj[ae]|ov|ev|el|ec|ci|ce|[eo]st|i[mh]|ov[ie])?"
    ),
    "bg": later(r"(?![а-я]*[ое]ва?$)[а-я]{0,5}"),
    "lt": later(
        r"(?:[aieoąęųu]|[aiyu]s|ė[sj]?|[ei]?o[sj]?|a[ims]|ia[im]|ui|ių|[eu]n[yų][sy]?|s|t[iy]s|ėl[ėi]|inga[si]|ieji|[ai]nt[iy]s|ini[ai]i?|ink[aią]s?|imas|imai|ėjai|tojai|tukai|ukai)?"
    ),
    "lv": later(r"(?:[aeisuāēīšņ]|[aeiu]s|[āēaei]m|ie[mš]?|k[as]?s?|ņ[isu]|š[iu]|j[iau]s?|t[iau]s?|īb[as]s?|n[aei]|n[ie]k[si]|ā[mts]|āji|ēji|ēja|b[asiu])?"),
    "et": later(r"(?:[aeiud]|[aeiu]d|te|j[ae]d?|us|used|ne|se|sed|ik|ikud?|iku|min[e]|misi?|mised|[kt]u|[kt]ud|s|st|l[ae]|le)?"),
}  # fmt: skip
# Written in another alphabet, or by another name, with the same words.
_AS = {"sr": "hr", "bs": "hr", "ms": "id", "no": "nb", "nn": "nb"}
# Whose compounds are one word, and whose stems double their last letter before an ending.
_COMPOUND, _DOUBLING = frozenset({"sv", "da", "nb", "fi", "et", "hu"}), frozenset({"sv", "da", "nb", "hu"})
_LENGTHENED = str.maketrans("áé", "ae")
_JOINTS = ("", "s", "e", "n")
# So many letters each part of a compound has, and so few the stems that carry a long ending.
_PART, _SHORT_STEM, _SHORT_ENDING = 3, 3, 3
_SERBIAN = str.maketrans(
    {
        **dict(zip("абвгдђежзијклмнопрстћуфхцчш", "abvgdđežzijklmnoprstćufhcčš", strict=True)),
        "љ": "lj",
        "њ": "nj",
        "џ": "dž",
    }
)


@lru_cache(maxsize=32)
def _stems(code: str) -> frozenset[str]:
    from harness.evidence.gazetteer.news_nouns import NOUNS

    return frozenset(NOUNS.get(code, "").split())


@lru_cache(maxsize=4096)
def news_noun(folded: str, language: str) -> bool:
    """Whether a word in small letters is one of the tables' nouns in some form, or a compound of two."""
    code = _AS.get(language, language)
    if code not in _ENDINGS:
        return False
    if language == "sr":
        folded = folded.translate(_SERBIAN)
    stems = _stems(code)
    if _inflected(folded, code, stems):
        return True
    return code in _COMPOUND and any(
        _inflected(folded[at:], code, stems)
        and any(folded[:at].endswith(joint) and folded[: at - len(joint)] in stems for joint in _JOINTS)
        for at in range(_PART, len(folded) - _PART + 1)
    )


def _inflected(word: str, code: str, stems: frozenset[str]) -> bool:
    """Whether a word is a stem of a language with one of its endings."""
    for cut in range(len(word), 1, -1):
        stem, ending = word[:cut], word[cut:]
        if len(stem) <= _SHORT_STEM and len(ending) > _SHORT_ENDING:
            return False
        if not _ENDINGS[code].fullmatch(ending):
            continue
        if stem in stems:
            return True
        if ending and code in _DOUBLING and stem[-1] == stem[-2] and stem[:-1] in stems:
            return True
        if ending and code == "hu" and stem[-1] in "áé" and stem[:-1] + stem[-1].translate(_LENGTHENED) in stems:
            return True
    return False
