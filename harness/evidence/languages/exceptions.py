"""What excepts a part from what is said of the rest, in every language; and what does so only beside a word that negates or means all, for
it says “besides” as well."""

from __future__ import annotations

import re
from functools import lru_cache

# In each pair what always excepts, and what may say “besides”, or where something lies. “*” stands for an ending.
_ROWS = {
    "en": ("except|excepting|with the exception of|excluding|save for|no one but|nobody but|nothing but|none but|everyone but|everybody but|everything but|anyone but|anybody but|all but|nowhere but", "other than|apart from|aside from|barring|besides"),
    "de": ("ausgenommen|mit ausnahme", "außer|bis auf|abgesehen von"),
    "fr": ("hormis|excepté*|à l'exception de|à l'exception des|à l'exception du", "sauf|à part|en dehors de|en dehors des|si ce n'est"),
    "es": ("excepto|a excepción de|con excepción de|a excepción del|con la excepción de|todos menos|todas menos|nadie menos", "salvo|aparte de|aparte del"),
    "it": ("tranne|eccetto|fuorché|a eccezione di|ad eccezione di|ad eccezione dei|ad eccezione della|ad eccezione del|con l'eccezione di|tutti meno|tutte meno", "salvo|a parte|al di fuori di|all'infuori di"),
    "pt": ("exceto|excepto|à exceção de|à exceção dos|à exceção das|à exceção da|à exceção do|com exceção de|com exceção dos|com a exceção de|à excepção de|todos menos|todas menos", "salvo|além de|além dos|além das|a não ser|tirando"),
    "nl": ("uitgezonderd|met uitzondering van|op één na|op twee na|op drie na", "behalve|afgezien van|anders dan"),
    "pl": ("z wyjątkiem|wyjąwszy|za wyjątkiem|z wyłączeniem", "oprócz|poza|prócz"),
    "cs": ("s výjimkou|vyjma", "kromě|mimo|až na"),
    "sk": ("s výnimkou", "okrem|mimo|až na"),
    "uk": ("за винятком|за виключенням|виключаючи", "крім|окрім"),
    "ru": ("за исключением|исключая", "кроме|помимо"),
    "be": ("за выключэннем", "акрамя|апроч|апрача"),
    "bg": ("с изключение на", "освен"),
    "sr": ("са изузетком|изузев", "осим"),
    "hr": ("s iznimkom|izuzev", "osim"),
    "sl": ("z izjemo", "razen|poleg"),
    "tr": ("hariç|istisna", "dışında|haricinde|dışındaki"),
    "ar": ("باستثناء|ما عدا|فيما عدا", "سوى|إلا|عدا"),
    "he": ("למעט|להוציא|פרט ל*|חוץ מ*", "מלבד|לבד מ*"),
    "sv": ("utom|med undantag av|med undantag för|undantaget", "förutom|bortsett från|frånsett"),
    "da": ("undtagen|med undtagelse af|undtaget", "bortset fra|foruden|ud over|udover|på nær"),
    "nb": ("unntatt|med unntak av", "bortsett fra|foruten|utenom|utover"),
    "fi": ("lukuun ottamatta", "paitsi|muut kuin"),
    "et": ("välja arvatud", ""),
    "lv": ("izņemot", ""),
    "lt": ("išskyrus", ""),
    "hu": ("kivéve|kivételével", "kívül"),
    "ro": ("cu excepția|exceptând", "în afară de|în afara|mai puțin"),
    "el": ("με εξαίρεση", "εκτός από|πλην|πέρα από"),
    "id": ("kecuali|terkecuali", "selain"),
    "vi": ("ngoại trừ", "ngoài|trừ"),
    "fa": ("به استثنای|به جز|بجز|به‌جز", "غیر از|جز"),
    "hi": ("को छोड़कर", "के अलावा|के सिवा|सिवाय"),
}  # fmt: skip
_UNSPACED = {
    "zh": ("", "(?<![排解删刪清废廢拆去扫掃])除(?!夕|非)[^，。；]{1,30}?(?:以外|之外|外)|除了"),
    "ja": ("を除[きくいけ]", "の(?:ほか|他)|以外(?!にも)"),
    "ko": ("제외하고|제외한|빼고", "(?<![해시야국교실의장])외에(?!서)|말고"),
    "th": ("ยกเว้น", "นอกจาก|เว้นแต่"),
}  # fmt: skip
# Behind these words it is something else: besides that, out of danger, however.
_NOT_BEFORE = "tym|tego|si|toho|того|цього|этого|чаго|това|тога|toga|ako|ако|gefahr|betrieb|kraft|dienst|sich|haus|ra|أن|disso|isso|ello|weiteres|certain|impossible|over|inevitable"


def _pattern(forms: str) -> re.Pattern[str]:
    if not forms:
        return _NOTHING
    parts = [
        re.escape(form.rstrip("*")).replace(r"\ ", r"\s+") + (r"\w*" if form.endswith("*") else "")
        for form in sorted(forms.split("|"), key=len, reverse=True)
    ]
    return re.compile(rf"(?<![\w'’-])(?:{'|'.join(parts)})(?![\w-])(?!\s+(?:{_NOT_BEFORE})\b)", re.IGNORECASE)


_NOTHING = re.compile(r"(?!)")


@lru_cache(maxsize=64)
def exceptions(code: str) -> tuple[re.Pattern[str], re.Pattern[str]]:
    """The patterns of a language for what always excepts, and for what does in the right company."""
    if code in _UNSPACED:
        always, beside = _UNSPACED[code]
        return re.compile(always or "(?!)"), re.compile(beside or "(?!)")
    always, beside = _ROWS.get(code, ("", ""))
    return _pattern(always), _pattern(beside)
