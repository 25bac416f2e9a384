"""Short reports in scripts that write vowels as signs, end sentences with marks of their own or none, or put no space between words: each is compared
like one in English. The same report of a flood throughout: schools shut in 12 districts, 3,450 people in shelters, no danger to the dam."""

from __future__ import annotations

import re
import unicodedata

import pytest

from harness.evidence.drift import drift
from harness.evidence.facts import MARKS
from tests.nested import document_of

# Language: the headline, three paragraphs, a fourth to be added; in the third what is said of the dam ends up otherwise: “⟦no danger¦a danger⟧”.
REPORTS = {
    "hi": (
        "बाढ़ से 12 जिलों में स्कूल बंद",
        "राज्य के 12 जिलों में स्कूल 20 जुलाई तक बंद रहेंगे।",
        "विभाग के अनुसार 3,450 लोगों को शिविरों में पहुँचाया गया है।",
        "सचिव ने कहा कि बाँध को ⟦कोई खतरा नहीं¦खतरा⟧ है।",
        "मंगलवार को दो पुल बह गए।",
    ),
    "bn": (
        "বন্যায় ১২ জেলায় স্কুল বন্ধ",
        "রাজ্যের ১২টি জেলায় স্কুল ২০ জুলাই পর্যন্ত বন্ধ থাকবে।",
        "দপ্তর জানায়, ৩৪৫০ জনকে শিবিরে নেওয়া হয়েছে।",
        "সচিব জানান, বাঁধের ক্ষতির আশঙ্কা ⟦নেই¦আছে⟧।",
        "মঙ্গলবার দুটি সেতু ভেসে গেছে।",
    ),
    "ta": (
        "வெள்ளம்: 12 மாவட்டங்களில் பள்ளிகள் மூடல்",
        "மாநிலத்தின் 12 மாவட்டங்களில் பள்ளிகள் ஜூலை 20 வரை மூடப்படும்.",
        "துறையின்படி 3,450 பேர் முகாம்களில் தங்க வைக்கப்பட்டுள்ளனர்.",
        "அணைக்கு எந்த ஆபத்தும் ⟦இல்லை¦உண்டு⟧ என்று செயலாளர் கூறினார்.",
        "செவ்வாயன்று இரண்டு பாலங்கள் அடித்துச் செல்லப்பட்டன.",
    ),
    "te": (
        "వరదలతో 12 జిల్లాల్లో పాఠశాలలు మూసివేత",
        "రాష్ట్రంలోని 12 జిల్లాల్లో పాఠశాలలు జూలై 20 వరకు మూసి ఉంటాయి.",
        "శాఖ ప్రకారం 3,450 మందిని శిబిరాలకు తరలించారు.",
        "ఆనకట్టకు ప్రమాదం ⟦లేదని¦ఉందని⟧ కార్యదర్శి చెప్పారు.",
        "మంగళవారం రెండు వంతెనలు కొట్టుకుపోయాయి.",
    ),
    "gu": (
        "પૂરથી 12 જિલ્લામાં શાળાઓ બંધ",
        "રાજ્યના 12 જિલ્લામાં શાળાઓ 20 જુલાઈ સુધી બંધ રહેશે.",
        "વિભાગ અનુસાર 3,450 લોકોને શિબિરોમાં ખસેડાયા છે.",
        "સચિવે કહ્યું કે બંધને કોઈ ખતરો ⟦નથી¦છે⟧.",
        "મંગળવારે બે પુલ તણાઈ ગયા.",
    ),
    "kn": (
        "ಪ್ರವಾಹ: 12 ಜಿಲ್ಲೆಗಳಲ್ಲಿ ಶಾಲೆಗಳಿಗೆ ರಜೆ",
        "ರಾಜ್ಯದ 12 ಜಿಲ್ಲೆಗಳಲ್ಲಿ ಶಾಲೆಗಳು ಜುಲೈ 20 ರವರೆಗೆ ಮುಚ್ಚಿರುತ್ತವೆ.",
        "ಇಲಾಖೆ ಪ್ರಕಾರ 3,450 ಜನರನ್ನು ಶಿಬಿರಗಳಿಗೆ ಸ್ಥಳಾಂತರಿಸಲಾಗಿದೆ.",
        "ಅಣೆಕಟ್ಟಿಗೆ ಅಪಾಯ ⟦ಇಲ್ಲ¦ಇದೆ⟧ ಎಂದು ಕಾರ್ಯದರ್ಶಿ ಹೇಳಿದರು.",
        "ಮಂಗಳವಾರ ಎರಡು ಸೇತುವೆಗಳು ಕೊಚ್ಚಿಹೋದವು.",
    ),
    "ml": (
        "വെള്ളപ്പൊക്കം: 12 ജില്ലകളിൽ സ്കൂളുകൾക്ക് അവധി",
        "സംസ്ഥാനത്തെ 12 ജില്ലകളിൽ സ്കൂളുകൾ ജൂലൈ 20 വരെ അടച്ചിടും.",
        "വകുപ്പിന്റെ കണക്കിൽ 3,450 പേരെ ക്യാമ്പുകളിലേക്ക് മാറ്റി.",
        "അണക്കെട്ടിന് അപകടം ⟦ഇല്ലെന്ന്¦ഉണ്ടെന്ന്⟧ സെക്രട്ടറി പറഞ്ഞു.",
        "ചൊവ്വാഴ്ച രണ്ട് പാലങ്ങൾ ഒലിച്ചുപോയി.",
    ),
    "pa": (
        "ਹੜ੍ਹ ਕਾਰਨ 12 ਜ਼ਿਲ੍ਹਿਆਂ ਵਿੱਚ ਸਕੂਲ ਬੰਦ",
        "ਰਾਜ ਦੇ 12 ਜ਼ਿਲ੍ਹਿਆਂ ਵਿੱਚ ਸਕੂਲ 20 ਜੁਲਾਈ ਤੱਕ ਬੰਦ ਰਹਿਣਗੇ।",
        "ਵਿਭਾਗ ਅਨੁਸਾਰ 3,450 ਲੋਕਾਂ ਨੂੰ ਕੈਂਪਾਂ ਵਿੱਚ ਪਹੁੰਚਾਇਆ ਗਿਆ ਹੈ।",
        "ਸਕੱਤਰ ਨੇ ਕਿਹਾ ਕਿ ਡੈਮ ਨੂੰ ⟦ਕੋਈ ਖ਼ਤਰਾ ਨਹੀਂ¦ਖ਼ਤਰਾ⟧ ਹੈ।",
        "ਮੰਗਲਵਾਰ ਨੂੰ ਦੋ ਪੁਲ ਰੁੜ੍ਹ ਗਏ।",
    ),
    "si": (
        "ගංවතුරෙන් දිස්ත්‍රික්ක 12ක පාසල් වසා දමයි",
        "දිස්ත්‍රික්ක 12ක පාසල් ජූලි 20 දක්වා වසා තැබේ.",
        "දෙපාර්තමේන්තුව පවසන පරිදි පුද්ගලයන් 3,450ක් කඳවුරුවලට ගෙන ගොස් ඇත.",
        "වේල්ලට අනතුරක් ⟦නැති¦ඇති⟧ බව ලේකම් පැවසීය.",
        "අඟහරුවාදා පාලම් දෙකක් සෝදා ගෙන ගියේය.",
    ),
    "th": (
        "น้ำท่วมปิดโรงเรียน 12 อำเภอ",
        "โรงเรียนใน 12 อำเภอจะปิดจนถึงวันที่ 20 กรกฎาคม",
        "กรมฯ ระบุว่าอพยพประชาชน 3,450 คนไปยังศูนย์พักพิง",
        "เลขาธิการกล่าวว่าเขื่อน⟦ไม่มีอันตราย¦มีอันตราย⟧",
        "เมื่อวันอังคารสะพานสองแห่งถูกน้ำพัดหายไป",
    ),
    "lo": (
        "ນ້ຳຖ້ວມ ປິດໂຮງຮຽນ 12 ເມືອງ",
        "ໂຮງຮຽນໃນ 12 ເມືອງຈະປິດຈົນເຖິງວັນທີ 20 ກໍລະກົດ",
        "ກົມລະບຸວ່າປະຊາຊົນ 3,450 ຄົນຖືກຍົກຍ້າຍໄປສູນພັກພິງ",
        "ເລຂາທິການກ່າວວ່າເຂື່ອນ⟦ບໍ່ມີອັນຕະລາຍ¦ມີອັນຕະລາຍ⟧",
        "ວັນອັງຄານຂົວສອງແຫ່ງຖືກນ້ຳພັດ",
    ),
    "km": (
        "ទឹកជំនន់បិទសាលារៀនក្នុងស្រុក 12",
        "សាលារៀនក្នុងស្រុក 12 នឹងបិទរហូតដល់ថ្ងៃទី 20 កក្កដា។",
        "នាយកដ្ឋានថា មនុស្ស 3,450 នាក់ត្រូវបានជម្លៀសទៅជំរំ។",
        "លេខាធិការថា ទំនប់⟦មិនមានគ្រោះថ្នាក់ទេ¦មានគ្រោះថ្នាក់⟧។",
        "ថ្ងៃអង្គារ ស្ពានពីរត្រូវទឹកហូរយក។",
    ),
    "my": (
        "ရေကြီးမှုကြောင့် မြို့နယ် 12 ခုတွင် ကျောင်းပိတ်",
        "မြို့နယ် 12 ခုရှိ ကျောင်းများကို ဇူလိုင် 20 အထိ ပိတ်ထားမည်။",
        "ဌာနအဆိုအရ လူ 3,450 ဦးကို စခန်းများသို့ ရွှေ့ပြောင်းခဲ့သည်။",
        "ဆည်အတွက် အန္တရာယ် ⟦မရှိ¦ရှိ⟧ဟု အတွင်းဝန်က ပြောသည်။",
        "အင်္ဂါနေ့တွင် တံတားနှစ်စင်း မျောပါသွားသည်။",
    ),
    "bo": (
        "ཆུ་ལོག་གིས་རྫོང་ 12 ནང་སློབ་གྲྭ་བཀག་པ།",
        "རྫོང་ 12 གི་སློབ་གྲྭ་རྣམས་ཟླ་ 7 ཚེས་ 20 བར་བཀག་རྒྱུ་རེད།",
        "ལས་ཁུངས་ཀྱིས་མི་ 3,450 སྒར་ལ་སྤོས་ཡོད་ཅེས་བཤད།",
        "དྲུང་ཆེས་ཆུ་མཛོད་ལ་ཉེན་ཁ་⟦མེད་¦ཡོད་⟧ཅེས་བཤད།",
        "གཟའ་མིག་དམར་ལ་ཟམ་པ་གཉིས་ཆུས་འཁྱེར།",
    ),
    "am": (
        "በጎርፍ 12 ወረዳዎች ትምህርት ቤቶች ተዘጉ",
        "በ12 ወረዳዎች ትምህርት ቤቶች እስከ ሐምሌ 20 ይዘጋሉ።",
        "መምሪያው እንዳለው 3,450 ሰዎች ወደ መጠለያ ተወስደዋል።",
        "ጸሐፊው ለግድቡ አደጋ ⟦የለም¦አለ⟧ ብለዋል።",
        "ማክሰኞ ሁለት ድልድዮች ተወስደዋል።",
    ),
    "ka": (
        "წყალდიდობის გამო 12 რაიონში სკოლები დაიკეტა",
        "12 რაიონში სკოლები 20 ივლისამდე დახურული იქნება.",
        "დეპარტამენტის ცნობით, 3450 ადამიანი ბანაკებში გადაიყვანეს.",
        "მდივნის თქმით, კაშხალს საფრთხე ⟦არ ემუქრება¦ემუქრება⟧.",
        "სამშაბათს ორი ხიდი წყალმა წაიღო.",
    ),
    "hy": (
        "Ջրհեղեղ. 12 շրջանում դպրոցները փակ են",
        "12 շրջանի դպրոցները փակ կլինեն մինչև հուլիսի 20-ը։",
        "Վարչության տվյալներով՝ 3450 մարդ տեղափոխվել է ճամբարներ։",
        "Քարտուղարն ասաց, որ ամբարտակին վտանգ ⟦չի սպառնում¦սպառնում է⟧։",
        "Երեքշաբթի երկու կամուրջ քանդվեց։",
    ),
    "ur": (
        "سیلاب: 12 اضلاع میں اسکول بند",
        "صوبے کے 12 اضلاع میں اسکول 20 جولائی تک بند رہیں گے۔",
        "محکمے کے مطابق 3,450 افراد کو کیمپوں میں منتقل کیا گیا ہے۔",
        "سیکرٹری نے کہا کہ ڈیم کو ⟦کوئی خطرہ نہیں¦خطرہ⟧ ہے۔",
        "منگل کو دو پل بہہ گئے۔",
    ),
}

_CHOICE = re.compile("⟦(.*?)¦(.*?)⟧")
LANGUAGES = sorted(REPORTS)


def _changed(language: str, after: list[str], around: str = "article") -> list[str]:
    headline, *paragraphs, _ = REPORTS[language]

    def page(texts: list[str]) -> str:
        held = "".join(f"<p>{text}</p>" for text in texts)
        return f"<html lang='{language}'><body><{around}><h1>{headline}</h1>{held}</{around}></body></html>"

    before = [_CHOICE.sub(r"\1", text) for text in paragraphs]
    found = drift(document_of(page(before)), document_of(page(after)))
    return sorted(d.kind for d in found if d.counts and d.kind != "silent edit")


def _paragraphs(language: str) -> list[str]:
    return [_CHOICE.sub(r"\1", text) for text in REPORTS[language][1:4]]


@pytest.mark.parametrize("around", ["article", "div"])
@pytest.mark.parametrize("language", LANGUAGES)
def test_an_edit_of_a_short_report_is_seen(language: str, around: str) -> None:
    first, second, third = _paragraphs(language)
    edited = re.sub("[४৪4]", lambda m: chr(ord(m[0]) + 1), second)
    assert edited != second
    assert _changed(language, [first, edited, third], around) == ["number"]
    assert _changed(language, [first, second, _CHOICE.sub(r"\2", REPORTS[language][3])], around) != []
    assert _changed(language, [first, second, third, REPORTS[language][4]], around) == ["added"]
    assert _changed(language, [first, third], around) == ["removed"]
    assert _changed(language, [first, second, third], around) == []


@pytest.mark.parametrize("language", ["bn", "ta", "te", "gu", "kn", "ml", "pa", "si", "km", "my"])
def test_a_change_is_told_in_whole_words(language: str) -> None:
    headline, _, _, third, _ = REPORTS[language]
    before, after = (
        document_of(
            f"<html lang='{language}'><body><article><h1>{headline}</h1><p>{_CHOICE.sub(side, third)}</p></article>"
        )
        for side in (r"\1", r"\2")
    )
    told = [text for d in drift(before, after) for c in d.changes for text in (c.before, c.after) if text]
    assert told
    assert not any(unicodedata.category(text[0]).startswith("M") for text in told)
    for text in told:
        side = before.text if text in before.text else after.text
        behind = side[side.index(text) + len(text) :]
        assert not (behind and unicodedata.category(behind[0]).startswith("M")), text


def test_the_signs_of_letters_are_those_of_the_alphabets() -> None:
    kept = re.compile(f"[{MARKS}]")
    for number in [*range(0x900, 0x10A0), *range(0x1780, 0x1800)]:
        sign = unicodedata.category(chr(number)) in ("Mn", "Mc")
        assert not sign or kept.match(chr(number)), hex(number)
        assert sign or unicodedata.category(chr(number)) == "Cn" or not kept.match(chr(number)), hex(number)
