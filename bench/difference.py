"""What reading and comparing passages costs: microseconds a passage, milliseconds a pair, as a multiple of difflib alone.

Run: python bench/difference.py [--rounds N]. Every passage is made unique, so that no cache answers in place of the code.
"""

from __future__ import annotations

import argparse
import time
from collections.abc import Callable
from difflib import SequenceMatcher

from harness.evidence.dates import dates
from harness.evidence.difference import difference
from harness.evidence.edtf import interval
from harness.evidence.quantities import quantities
from harness.evidence.tokens import critical_tokens

_PASSAGES = {
    "en": "A first {n} special-forces soldiers were moved to Vladivostok by Russian navy vessels between 8 and 13 October "
    "2024, South Korea's National Intelligence Service said on Friday. About 12,000 troops may follow, including 500 "
    "officers and three generals, it added, but it did not confirm that all of them would fight.",
    "uk": "За даними розвідки, перші {n} військовослужбовців прибули до Курської області між 8 та 13 жовтня 2024 року. "
    "Загалом близько 12 тисяч солдатів, серед них 500 офіцерів і три генерали, можуть взяти участь у боях, але служба не "
    "підтвердила, що всі вони воюватимуть.",
    "ru": "По данным разведки, первые {n} военнослужащих прибыли в Курскую область между 8 и 13 октября 2024 года. Всего "
    "около 12 тысяч солдат, среди них 500 офицеров и три генерала, могут принять участие в боях, но ведомство не подтвердило этого.",
    "ko": "국가정보원은 10월 8일부터 13일까지 북한군 {n}명이 러시아 해군 함정을 타고 블라디보스토크로 이동했다고 밝혔다. 약 1만 2천 "
    "명의 병력과 장교 500명, 장성 세 명이 파병될 수 있으나 모두가 전투에 투입될지는 확인되지 않았다.",
    "de": "Die ersten {n} Soldaten wurden zwischen dem 8. und 13. Oktober 2024 nach Wladiwostok gebracht, sagte der "
    "Geheimdienst. Etwa 12.000 Soldaten könnten folgen, darunter 500 Offiziere und drei Generäle, bestätigt ist das nicht.",
}


def _each(name: str, unit: float, count: int, work: Callable[[int], object]) -> float:
    work(0)
    start = time.process_time()
    for i in range(1, count + 1):
        work(i)
    cost = (time.process_time() - start) / count
    print(f"  {name:<34} {cost * unit:9.3f} {'µs' if unit == 1e6 else 'ms'}")
    return cost


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--rounds", type=int, default=300)
    rounds = parser.parse_args().rounds
    for language, passage in _PASSAGES.items():

        def text(i: int, passage: str = passage) -> str:
            return passage.format(n=1000 + i)

        def changed(i: int, passage: str = passage) -> str:
            return passage.format(n=1000 + i).replace("500", "600")

        print(f"{language}: a passage of {len(text(1))} characters")
        _each("critical tokens", 1e6, rounds, lambda i, t=text, c=language: critical_tokens(t(i) + " ", c))
        _each("quantities", 1e6, rounds, lambda i, t=text, c=language: quantities(t(i) + "  ", c))
        _each("dates", 1e6, rounds, lambda i, t=text, c=language: dates(t(i) + "   ", c))
        alone = _each(
            "difflib alone, on words",
            1e3,
            rounds,
            lambda i, t=text, d=changed: SequenceMatcher(
                None, t(i).split(), d(i).split(), autojunk=False
            ).get_opcodes(),
        )
        ours = _each(
            "typed difference", 1e3, rounds, lambda i, t=text, d=changed, c=language: difference(t(i), d(i), c)
        )
        _each("difference of equal passages", 1e6, rounds, lambda i, t=text, c=language: difference(t(i), t(i), c))
        print(f"  typed difference / difflib alone   {ours / alone:9.1f} ×")
    print("EDTF")
    _each("a plain day", 1e6, rounds, lambda i: interval(f"{1000 + i}-10-13"))
    _each("an interval of days", 1e6, rounds, lambda i: interval(f"{1000 + i}-10-08/{1000 + i}-10-13"))


if __name__ == "__main__":
    main()
