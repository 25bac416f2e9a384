"""Whether a page is in the language that its source is said to have."""

from __future__ import annotations

from harness.capture.gate_page import Features
from harness.capture.language import language_of
from harness.evidence.patterns import later

# Languages that `language_of` can tell from one another; of their kin that it takes for them (Norwegian, Marathi, Bosnian) none is here.
_TOLD = frozenset(
    "en de fr es it pt nl pl tr sv cs ro hu fi vi id da hr uk ru ko ja zh ar fa ur he el hi th ka hy bn ta am".split()  # noqa: SIM905 - reads better
)

# The script that a language is written in, where it is not the Latin one.
_SCRIPT_OF = {
    **dict.fromkeys(("uk", "ru", "be", "bg", "mk", "kk", "ky", "mn", "tg"), "cyrillic"),
    **dict.fromkeys(("ar", "fa", "ur", "ps", "prs", "ckb", "ug", "sd"), "arabic"),
    **dict.fromkeys(("hi", "mr", "ne", "sa", "mai", "bho"), "devanagari"),
    **{one: one for one in ("ko", "ja", "zh", "he", "el", "th", "ka", "hy", "bn", "ta", "am")},
    "yi": "he",
    "iw": "he",
    "as": "bn",
    "ti": "am",
    "yue": "zh",
    "wuu": "zh",
}

# Languages written in two scripts, of which a page may well use the other.
_BOTH_SCRIPTS = frozenset({"sr", "sh", "bs", "kk", "uz", "az", "ku", "tk", "mn", "pa", "tt"})


# Letters of other scripts than the Latin one, and how many of them tell what a text is written in.
_LETTERS = {
    "Cyrillic": later(r"[\u0400-\u04ff]"),
    "Greek": later(r"[\u0370-\u03ff]"),
    "Hebrew": later(r"[\u0590-\u05ff]"),
    "Arabic": later(r"[\u0600-\u06ff]"),
    "Devanagari": later(r"[\u0900-\u097f]"),
    "Chinese": later(r"[\u3400-\u9fff]"),
    "Japanese": later(r"[\u3040-\u30ff]"),
    "Korean": later(r"[\uac00-\ud7af]"),
}
ENOUGH = 24
NEARLY_ALL = 0.85
_LETTER = later(r"[^\W\d_]")


def _all_in(text: str) -> str:
    """The script other than the Latin one in which nearly all of a text is written; empty where there is none, or too little of it."""
    total = len(_LETTER.findall(text))
    return next((n for n, p in _LETTERS.items() if len(p.findall(text)) >= max(ENOUGH, NEARLY_ALL * total)), "")


def other_language(f: Features) -> str:
    """Why the page isn't in the language that its source is said to have; empty where it is, or can't be told."""
    if not f.language:
        return ""
    declared = f.language.replace("_", "-").split("-")[0].lower()
    text = f.main or f.text
    spoken = language_of(text)
    if (
        spoken is None
        and declared in _TOLD
        and (script := _all_in(text))
        and _SCRIPT_OF.get(declared, "latin") == "latin"
    ):
        return f"the page is in {script} letters, the source is said to be in {f.language}"
    if spoken is None or spoken == declared:
        return ""
    scripts_differ = declared not in _BOTH_SCRIPTS and _SCRIPT_OF.get(spoken, "latin") != _SCRIPT_OF.get(
        declared, "latin"
    )
    # English is told from every other language by its words.
    if declared in _TOLD or scripts_differ or spoken == "en":
        return f"the page is in {spoken}, the source is said to be in {f.language}"
    return ""
