"""Names of Arabic and Hindi that no list has are told by their being none of the words that the language's texts are full of; words that mean
the same are none, however rare."""

from __future__ import annotations

import pytest

from harness.evidence.difference import difference
from harness.model.passage import ChangeKind

NAMES = [
    ("ar", "أسعار الدواء في شبرا الخيمة لا يقدر عليها الفقراء.", "أسعار الدواء في زويلة لا يقدر عليها الفقراء."),
    ("ar", "ضمن خطة تحمل توقيع سيدي ولد الشيخ.", "ضمن خطة تحمل توقيع نغوين ثي لان."),
    ("ar", "وقع الحادث قرب قرية كفرنبل مساء الأحد", "وقع الحادث قرب قرية معرزيتا مساء الأحد"),
    ("ar", "أعلن المتحدث أن القوات دخلت أفدييفكا", "أعلن المتحدث أن القوات دخلت كوراخوفي"),
    ("ar", "فاز ميدفيديف بالمباراة", "فاز روبليف بالمباراة"),
    ("ar", "اعترفت المديرة هالة السعيد يوم الخميس", "اعترفت المديرة هالة الشريف يوم الخميس"),
    ("hi", "टीम की कमान लालरिनलियाना के हाथ में होगी", "टीम की कमान हरप्रीत कौर के हाथ में होगी"),
    ("hi", "लछमनपुर खुर्द के पास बस पलट गई", "चकराता के पास बस पलट गई"),
    ("hi", "बेतिया से आए यात्रियों ने बताया", "मोतिहारी से आए यात्रियों ने बताया"),
]
NO_NAMES = [
    ("ar", "نقل المصابون إلى مستشفى ميداني", "نقل المصابون إلى مشفى ميداني"),
    ("ar", "تضررت الطرقات بشدة", "تضررت الشوارع كثيرا"),
    ("ar", "ازدحمت الأسواق بالمتسوقين", "اكتظت الأسواق بالزبائن"),
    ("ar", "انهار السقف فوق المصلين", "تهاوى السقف فوق المصلين"),
    ("ar", "أكدت الشركة لم تدفع 12 مليون جنيه", "أكدت الشركة دفعت 12 مليون جنيه"),
    ("ar", "اجتاحت السيول مدينة درنة فجر الاثنين ودمرت 88 منزلا.", "اجتاحت السيول مدينة درنة فجر الاثنين ولم تدمر 88 منزلا."),
    ("hi", "अस्पताल में भर्ती कराया गया", "चिकित्सालय में दाखिल कराया गया"),
    ("hi", "मकान की छत ढह गई", "इमारत की छत धराशायी हो गई"),
    ("hi", "पगडंडी पर चलते हुए", "पगडण्डी पर चलते हुए"),
    ("hi", "नाव में सवार लोग", "नौका में सवार लोग"),
    ("hi", "तनुज पुनिया 2,150 मतों से जीते।", "तनुज पुनिया ने 2,150 मतों से विजय पाई।"),
]  # fmt: skip


@pytest.mark.parametrize(("language", "before", "after"), NAMES)
def test_a_name_that_no_list_has_is_told(language: str, before: str, after: str) -> None:
    for one, other in ((before, after), (after, before)):
        assert ChangeKind.NAME in {c.kind for c in difference(one, other, language).changes}


@pytest.mark.parametrize(("language", "before", "after"), NO_NAMES)
def test_another_word_is_no_name(language: str, before: str, after: str) -> None:
    for one, other in ((before, after), (after, before)):
        kinds = {c.kind for c in difference(one, other, language).changes}
        assert kinds
        assert ChangeKind.NAME not in kinds
