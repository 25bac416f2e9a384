"""Whether a page is in the language that its source is said to have."""

from __future__ import annotations

from harness.capture.gate_page import Features
from harness.capture.language import language_of

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


def other_language(f: Features) -> str:
    """Why the page isn't in the language that its source is said to have; empty where it is, or can't be told."""
    if not f.language:
        return ""
    declared = f.language.replace("_", "-").split("-")[0].lower()
    spoken = language_of(f.main or f.text)
    if spoken is None or spoken == declared:
        return ""
    scripts_differ = declared not in _BOTH_SCRIPTS and _SCRIPT_OF.get(spoken, "latin") != _SCRIPT_OF.get(
        declared, "latin"
    )
    # English is told from every other language by its words.
    if declared in _TOLD or scripts_differ or spoken == "en":
        return f"the page is in {spoken}, the source is said to be in {f.language}"
    return ""
