"""Lines that a stranger would try on `harness locate`: odd characters, odd quotes, odd context; one run of the filter answers all.

Whatever the line, ``start`` and ``end`` count code points of the text that was given, and cut ``matched`` out of it.
"""

from __future__ import annotations

import json
import subprocess
import sys
from typing import Any

import pytest

STORY = "The council met on Monday. The mayor said the bridge would close on 4 May 2023 for repairs. Nobody objected to the plan."
TWICE = "In May the mayor resigned. Crowds gathered. Later he denied it. In May the mayor resigned."

# name: (text, quote, prefix, suffix and language, right answers, what must be matched if anything is)
LINES: dict[str, tuple[str, str, dict[str, Any], set[str], str | None]] = {
    "declared spelling": ('김철수 sent 1,500 men north.', 'Kim Chol Su sent 1,500 men', {"names": [["Kim Chol Su", "김철수"]]}, {"found"}, '김철수 sent 1,500 men'),
    "undeclared spelling": ('김철수 sent 1,500 men north.', 'Kim Chol Su sent 1,500 men', {}, {"changed", "absent"}, None),
    "another name": ('Pak Yong Ho sent 1,500 men north.', 'Kim Chol Su sent 1,500 men', {"names": [["Kim Chol Su", "김철수"]]}, {"changed", "absent"}, None),
    "names that are none": (STORY, 'The council met', {"names": [["Kursk"]]}, {"error"}, None),
    "start": (STORY, 'The council met on Monday.', {}, {"found"}, 'The council met on Monday.'),
    "end": (STORY, 'Nobody objected to the plan.', {}, {"found"}, 'Nobody objected to the plan.'),
    "whole text": (STORY, STORY, {}, {"found"}, STORY),
    "longer than text": (STORY, STORY + " And then they left the hall together.", {}, {"absent", "changed"}, None),
    "ellipsis": (STORY, 'The mayor said … for repairs.', {}, {"found"}, 'The mayor said the bridge would close on 4 May 2023 for repairs.'),
    "ellipsis dots": (STORY, 'The mayor said ... for repairs.', {}, {"found"}, None),
    "ellipsis brackets": (STORY, 'The mayor said [...] for repairs.', {}, {"found"}, None),
    "ellipsis over a denial": ("The minister said: I will not go to Kursk.", "I will […] go to Kursk", {}, {"changed", "absent"}, None),
    "ellipsis over a denial, German": ("Er wird nicht nach Kursk gehen, sagte sie.", "Er wird … nach Kursk gehen", {}, {"changed", "absent"}, None),
    "ellipsis over a denial of something else": ("The men, who did not speak Russian, went to Kursk.", "The men … went to Kursk", {}, {"found"}, None),
    "ellipsis wrong order": (STORY, 'for repairs … The mayor said', {}, {"absent", "ambiguous", "changed"}, None),
    "insertion": (STORY, 'The mayor said the bridge [over the Tarn] would close on 4 May 2023', {}, {"found"}, None),
    "letter": (STORY, '[t]he bridge would close', {}, {"found"}, 'the bridge would close'),
    "letter upper": (STORY, '[T]he bridge would close', {}, {"found"}, None),
    "ellipsis with altered digit": (STORY, 'The mayor said … on 5 May 2023 for repairs.', {}, {"absent", "changed"}, None),
    "insertion w altered month": (STORY, 'the bridge [over the Tarn] would close on 4 June 2023', {}, {"absent", "changed"}, None),
    "soft hyphen text": ('The mu\xadni\xadci\xadpal council met.', 'The municipal council met.', {}, {"found"}, 'The mu\xadni\xadci\xadpal council met.'),
    "soft hyphen quote": ('The municipal council met.', 'The mu\xadni\xadcipal council met.', {}, {"found"}, None),
    "ligature": ('The ﬁrst oﬃcer ﬂed.', 'The first officer fled.', {}, {"found"}, 'The ﬁrst oﬃcer ﬂed.'),
    "ligature quote": ('The first officer fled.', 'The ﬁrst oﬃcer ﬂed.', {}, {"found"}, None),
    "curly": ('She said “it’s over” and left.', 'She said "it\'s over" and left.', {}, {"found"}, None),
    "curly2": ('She said "it\'s over" and left.', '“it’s over”', {}, {"found"}, None),
    "guillemets": ('Elle a dit « c’est fini » hier.', '"c\'est fini"', {"language": 'fr'}, {"found"}, None),
    "zero width": ('The ser\u200bvice was cl\u200dosed.', 'The service was closed.', {}, {"found"}, 'The ser\u200bvice was cl\u200dosed.'),
    "bidi": ('The \u202aservice\u202c was \u2066closed\u2069 on 5 May.', 'The service was closed on 5 May.', {}, {"found"}, None),
    "rtl mark": ('\u0642\u0627\u0644 \u200f\u0627\u0644\u0648\u0632\u064a\u0631\u200f \u0625\u0646 25 \u0634\u062e\u0635\u0627 \u0623\u0635\u064a\u0628\u0648\u0627.', 'قال الوزير إن 25 شخصا أصيبوا.', {"language": 'ar'}, {"found"}, None),
    "arabic digits": ('قال الوزير إن ٢٥ شخصا أصيبوا.', 'قال الوزير إن 25 شخصا أصيبوا.', {"language": 'ar'}, {"found"}, None),
    "arabic digit altered": ('قال الوزير إن ٢٦ شخصا أصيبوا.', 'قال الوزير إن 25 شخصا أصيبوا.', {"language": 'ar'}, {"changed"}, None),
    "nfd text": ('Le cafe\u0301 a e\u0301te\u0301 ferme\u0301.', 'Le café a été fermé.', {"language": 'fr'}, {"found"}, 'Le cafe\u0301 a e\u0301te\u0301 ferme\u0301.'),
    "nfd quote": ('Le café a été fermé.', 'Le cafe\u0301 a e\u0301te\u0301 ferme\u0301.', {"language": 'fr'}, {"found"}, None),
    "nfd end": ('Il est parti au cafe\u0301', 'au café', {"language": 'fr'}, {"found"}, 'au cafe\u0301'),
    "nfd hangul": ('\u1112\u1161\u11ab\u1100\u116e\u11a8 \uc815\ubd80\ub294 25\uba85\uc744 \ud30c\uacac\ud588\ub2e4.', '한국 정부는 25명을 파견했다.', {"language": 'ko'}, {"found"}, None),
    "fullwidth digits": ('売上は１２３４万円だった。', '売上は1234万円だった。', {"language": 'ja'}, {"found"}, None),
    "fullwidth altered": ('売上は１２３５万円だった。', '売上は1234万円だった。', {"language": 'ja'}, {"changed"}, None),
    "devanagari digits": ('कुल २५ लोग घायल हुए।', 'कुल 25 लोग घायल हुए।', {"language": 'hi'}, {"found"}, None),
    "line break": ('The mayor said the\nbridge would close on\n4 May 2023.', 'The mayor said the bridge would close on 4 May 2023.', {}, {"found"}, None),
    "crlf": ('The mayor said the\r\nbridge would close on\r\n4 May 2023.', 'The mayor said the bridge would close on 4 May 2023.', {}, {"found"}, None),
    "hyphenation": ('The commit-\ntee approved the bud-\nget in March.', 'The committee approved the budget in March.', {}, {"found"}, None),
    "hyphenation digit altered": ('The commit-\ntee approved 14 bud-\ngets in March.', 'The committee approved 15 budgets in March.', {}, {"changed"}, None),
    "real hyphen": ('The well-\nknown author spoke.', 'The well-known author spoke.', {}, {"found"}, None),
    "paragraphs": ('First half of it.\n\nSecond half of it.', 'First half of it. Second half of it.', {}, {"found"}, None),
    "twice verbatim": (TWICE, 'In May the mayor resigned.', {}, {"ambiguous"}, None),
    "twice prefix": (TWICE, 'In May the mayor resigned.', {"prefix": 'Later he denied it. '}, {"found"}, 'In May the mayor resigned.'),
    "twice suffix": (TWICE, 'In May the mayor resigned.', {"suffix": ' Crowds gathered.'}, {"found"}, 'In May the mayor resigned.'),
    "twice wrong prefix": (TWICE, 'In May the mayor resigned.', {"prefix": 'The sun was shining bright. '}, {"ambiguous", "moved"}, None),
    "wrong prefix": (STORY, 'The mayor said the bridge would close on 4 May 2023 for repairs.', {"prefix": 'Rain fell on Tuesday night over the hills. '}, {"found", "moved"}, None),
    "wrong both": (STORY, 'The mayor said the bridge would close on 4 May 2023 for repairs.', {"prefix": 'Rain fell on Tuesday night. ', "suffix": ' The school was shut for a week.'}, {"found", "moved"}, None),
    "one-sided prefix": (STORY, 'The mayor said the bridge would close on 4 May 2023 for repairs.', {"prefix": 'The council met on Monday. '}, {"found"}, None),
    "one-sided altered": (STORY, 'The mayor said the bridge would close on 5 May 2023 for repairs.', {"prefix": 'The council met on Monday. '}, {"changed"}, None),
    "short number": (STORY, '2023', {}, {"found"}, '2023'),
    "short number absent": (STORY, '2024', {}, {"absent", "changed"}, None),
    "short digit": ('There were 3 men and 13 dogs.', '3', {}, {"found"}, '3'),
    "short digit in other": ('There were 13 dogs.', '3', {}, {"absent", "changed"}, None),
    "one char cjk": ('他说不去。', '不', {"language": 'zh'}, {"found"}, '不'),
    "empty": (STORY, '', {}, {"error"}, None),
    "blank": (STORY, '   ', {}, {"error"}, None),
    "punct only": (STORY, '…', {}, {"error"}, None),
    "empty text": ('', 'The mayor', {}, {"absent"}, None),
    "emoji before": ('🚀🚀 The mayor resigned 👍🏽 on Monday.', 'The mayor resigned', {}, {"found"}, 'The mayor resigned'),
    "emoji inside": ('The mayor \U0001f468\u200d\U0001f469\u200d\U0001f467 resigned on Monday.', 'The mayor \U0001f468\u200d\U0001f469\u200d\U0001f467 resigned', {}, {"found"}, 'The mayor \U0001f468\u200d\U0001f469\u200d\U0001f467 resigned'),
    "astral": ('𝐓𝐡𝐞 mayor 𠮷野家 resigned on 4 May.', 'mayor 𠮷野家 resigned on 4 May', {}, {"found"}, 'mayor 𠮷野家 resigned on 4 May'),
    "astral bold": ('𝐓𝐡𝐞 𝐦𝐚𝐲𝐨𝐫 resigned on 4 May.', 'The mayor resigned on 4 May.', {}, {"found"}, None),
    "bom": ('\ufeffThe mayor resigned.', 'The mayor resigned.', {}, {"found"}, None),
    "nbsp": ('The mayor\xa0paid 1\xa0250\xa0euros.', 'The mayor paid 1 250 euros.', {}, {"found"}, None),
    "thin space altered": ('Le maire a pay\xe9 1\u202f250 euros.', 'Le maire a payé 1 251 euros.', {"language": 'fr'}, {"changed"}, None),
    "case": ('THE MAYOR RESIGNED IN MAY.', 'The mayor resigned in May.', {}, {"changed", "found"}, None),
    "dash": ('The plan — if it is one — failed.', 'The plan - if it is one - failed.', {}, {"found"}, None),
    "minus": ('It was −5 degrees in Oslo.', 'It was 5 degrees in Oslo.', {}, {"absent", "changed"}, None),
    "lookalike letters": ('The bаnk paid 300 crowns.', 'The bank paid 300 crowns.', {}, {"found"}, None),
    "superscript": ('The area is 10² metres.', 'The area is 102 metres.', {}, {"absent", "changed"}, None),
    "fraction": ('It took ½ hour to get there.', 'It took 12 hour to get there.', {}, {"absent", "changed"}, None),
    "tabs": ('The\tmayor\t\tresigned   today.', 'The mayor resigned today.', {}, {"found"}, None),
    "negated": ('The mayor did not resign in May.', 'The mayor did resign in May.', {}, {"changed"}, None),
    "negated contracted": ("The mayor didn't resign in May.", 'The mayor did resign in May.', {}, {"changed"}, None),
    "not before quote": ('He said he did not sell the house in May.', 'sell the house in May', {"prefix": 'He said he did '}, {"changed"}, None),
    "turkish i": ("İSTANBUL'da 25 kişi öldü.", "İstanbul'da 25 kişi öldü.", {"language": 'tr'}, {"changed", "found"}, None),
    "turkish altered": ("İstanbul'da 26 kişi öldü.", "İstanbul'da 25 kişi öldü.", {"language": 'tr'}, {"changed"}, None),
    "german ss": ('Die Strasse wurde am 4. Mai gesperrt.', 'Die Straße wurde am 4. Mai gesperrt.', {"language": 'de'}, {"changed", "found"}, None),
    "polish month": ('Most zamknięto 4 maja 2023 roku.', 'Most zamknięto 4 marca 2023 roku.', {"language": 'pl'}, {"changed"}, None),
    "hindi month": ('पुल 4 मई 2023 को बंद हुआ।', 'पुल 4 मार्च 2023 को बंद हुआ।', {"language": 'hi'}, {"changed"}, None),
    "hindi found": ('राम ने कहा। पुल 4 मई 2023 को बंद हुआ। सब चले गए।', 'पुल 4 मई 2023 को बंद हुआ।', {"language": 'hi'}, {"found"}, 'पुल 4 मई 2023 को बंद हुआ।'),
    "thai": ('นายกเทศมนตรีลาออกเมื่อวันที่ 4 พฤษภาคม', 'นายกเทศมนตรีลาออกเมื่อวันที่ 5 พฤษภาคม', {"language": 'th'}, {"changed"}, None),
    "hebrew": ('ראש העיר התפטר ב-4 במאי.', 'ראש העיר התפטר ב-5 במאי.', {"language": 'he'}, {"changed"}, None),
    "deleted closed": ('The council met on Monday. Nobody objected to the plan.', 'The mayor said the bridge would close on 4 May 2023 for repairs.', {"prefix": 'The council met on Monday. ', "suffix": ' Nobody objected to the plan.'}, {"absent"}, None),
    "reworded framed": ('The council met on Monday. Repairs mean the bridge shuts on 4 May 2023, according to the mayor. Nobody objected to the plan.', 'The mayor said the bridge would close on 4 May 2023 for repairs.', {"prefix": 'The council met on Monday. ', "suffix": ' Nobody objected to the plan.'}, {"changed"}, 'Repairs mean the bridge shuts on 4 May 2023, according to the mayor.'),
    "replaced by unrelated": ('The council met on Monday. Tickets for the summer fair cost nine pounds. Nobody objected to the plan.', 'The mayor said the bridge would close on 4 May 2023 for repairs.', {"prefix": 'The council met on Monday. ', "suffix": ' Nobody objected to the plan.'}, {"absent", "changed"}, None),
    "moved": ('Nobody objected to the plan. The mayor said the bridge would close on 4 May 2023 for repairs.\n\nThe council met on Monday. It rained all day long in the valley.', 'The council met on Monday.', {"suffix": ' The mayor said the bridge would close on 4 May 2023 for repairs.'}, {"found", "moved"}, 'The council met on Monday.'),
    "context null": (STORY, 'The council met on Monday.', {"prefix": '', "suffix": ''}, {"found"}, None),
    "quote trailing space": (STORY, ' The council met on Monday. ', {}, {"found"}, 'The council met on Monday.'),
    "quote in quotes": (STORY, '“The council met on Monday.”', {}, {"absent", "changed", "found"}, None),
    "number words": ('Three men were shot in May.', 'Four men were shot in May.', {}, {"changed"}, None),
    "surrogate": ('The mayor \ud83d resigned.', 'The mayor resigned.', {}, {"absent", "changed", "found"}, None),
    "nul": ('The mayor\x00 resigned in May.', 'The mayor resigned in May.', {}, {"absent", "changed", "found"}, None),
    "control": ('The mayor\x0bresigned in May.', 'The mayor resigned in May.', {}, {"found"}, None),
    "chinese wrapped": ('\u5e02\u957f\u8bf4\u6865\u6881\u5c06\u4e8e\n5\u67084\u65e5\u5173\u95ed\u3002', '市长说桥梁将于5月4日关闭。', {"language": 'zh'}, {"found"}, None),
    "chinese punct": ('市长说:“桥梁将关闭”。', '市长说：「桥梁将关闭」。', {"language": 'zh'}, {"found"}, None),
    "korean spacing": ('정부는 25 명을 파견했다.', '정부는 25명을 파견했다.', {"language": 'ko'}, {"changed", "found"}, None),
    "percent unit": ('Prices rose by 5 percent in May.', 'Prices rose by 5 points in May.', {}, {"changed"}, None),
    "unit": ('The tank holds 40 litres of fuel.', 'The tank holds 40 gallons of fuel.', {}, {"changed"}, None),
    "name": ('Anna Keller led the inquiry.', 'Anna Kessler led the inquiry.', {}, {"changed"}, None),
}  # fmt: skip


@pytest.fixture(scope="module")
def answers() -> dict[str, dict[str, Any]]:
    """The filter's answer to each line, by its id."""
    lines = [
        json.dumps({"id": name, "text": text, "quote": quote, **around})
        for name, (text, quote, around, _, _) in LINES.items()
    ]
    run = subprocess.run(
        [sys.executable, "-m", "harness", "locate"],
        input="\n".join(lines).encode(),
        capture_output=True,
        timeout=300,
        check=False,
    )
    assert run.returncode == 2, run.stderr  # the empty quotes
    said = [json.loads(line) for line in run.stdout.splitlines()]
    return {answer["id"]: answer for answer in said}


@pytest.mark.parametrize("name", LINES)
def test_a_line_is_answered(name: str, answers: dict[str, dict[str, Any]]) -> None:
    text, _, _, right, matched = LINES[name]
    got = answers[name]
    assert got.get("status", "error") in right, got
    if got.get("start") is not None:
        assert text[got["start"] : got["end"]] == got["matched"], got
    if matched is not None:
        assert got["matched"] == matched, got
