"""How the quality gate names notices in the words of other people's programs, in dozens of languages: a check on data that nobody here wrote.

The words are those that documentation sites, log-ins, consent managers, trackers, proxies and web servers come with; none is kept here. Fetch any of

    npm pack @docusaurus/theme-translations@3.10.2 keycloakify@11.16.0 tarteaucitronjs@1.34.0     (MIT licence)
    apt-get download redmine squid-langpack apache2-data                                          (GPL-2+, GPL-2+, Apache-2.0)

and unpack them (``tar xzf``, ``dpkg -x``) below one folder: ``script/bench notices --in FOLDER``. The pages are judged without a browser, by what a
reader would see of them, with status 200, so that only what they say and show tells what they are. ``--wrong`` lists those called complete.
"""

from __future__ import annotations

import html
import json
import re
import sys
from collections import Counter, defaultdict
from collections.abc import Iterator
from pathlib import Path

sys.path.insert(0, str(Path(__file__).parents[1]))

import yaml
from _options import asked

from harness.capture.gate import Features, judge

URL = "http://news.test/story/2024/bridge"
Blocks = list[tuple[str, str, str]]
Notice = tuple[str, str, str, Features]

_TS = re.compile(r'"?(\w+)"?: "((?:[^"\\]|\\.)*)"')


def page(title: str, blocks: Blocks, *, passwords: int = 0, markup: str = "") -> Features:
    """The features of a page of these visible blocks."""
    blocks = [(tag, region, text) for tag, region, text in blocks if text.strip()]
    return Features(
        url=URL,
        final_url=URL,
        hops=(),
        status=200,
        headers=(),
        title=title,
        main="\n".join(text for _, region, text in blocks if region == "main"),
        text="\n".join(text for *_, text in blocks),
        marks="html body main",
        meta={},
        passwords=passwords,
        scripts=1,
        locked=False,
        blocks=blocks,
        markup=markup,
    )


def docusaurus(folder: Path) -> Iterator[Notice]:
    """Pages that are not found on sites of documentation."""
    for file in sorted(folder.rglob("locales/*/theme-common.json")):
        words = json.loads(file.read_text(encoding="utf-8"))
        if title := words.get("theme.NotFound.title"):
            said = [("p", "main", words[f"theme.NotFound.p{n}"]) for n in (1, 2)]
            yield (
                "docusaurus: not found",
                file.parent.name,
                title,
                page(f"{title} | Docs", [("h1", "main", title), *said]),
            )


def keycloak(folder: Path) -> Iterator[Notice]:
    """Log-ins, and what goes wrong with them."""
    wrong = [
        "expiredCode",
        "sessionNotActive",
        "invalidRequest",
        "unexpectedErrorHandlingRequest",
        "clientNotFound",
        "clientDisabled",
        "realmNotEnabled",
    ]
    for file in sorted(folder.rglob("src/login/i18n/messages_defaultSet/*.ts")):
        found = dict(_TS.findall(file.read_text(encoding="utf-8")))
        words = {
            key: html.unescape(re.sub(r"<[^>]*>|\{\d\}", "", text.replace("\\n", " "))) for key, text in found.items()
        }
        language = file.stem
        if {"loginAccountTitle", "doLogIn", "password"} <= words.keys():
            fields = [("label", "main", words.get(key, "")) for key in ("usernameOrEmail", "password", "rememberMe")]
            ways = [
                ("a", "main", words.get(key, "")) for key in ("doForgotPassword", "doLogIn", "noAccount", "doRegister")
            ]
            title = words["loginAccountTitle"]
            yield "keycloak: log-in", language, title, page(title, [("h1", "main", title), *fields, *ways], passwords=1)
        for key in wrong:
            if f"{key}Message" in words and "errorTitle" in words:
                said: Blocks = [("h1", "main", words["errorTitle"]), ("p", "main", words[f"{key}Message"])]
                back: Blocks = [("a", "main", words.get("backToApplication", ""))]
                yield "keycloak: error", language, said[1][2], page(words["errorTitle"], [*said, *back])


def consent(folder: Path) -> Iterator[Notice]:
    """A consent manager's panel, with nothing else on the page."""
    for file in sorted(folder.rglob("lang/tarteaucitron.*.js")):
        words = dict(_TS.findall(file.read_text(encoding="utf-8")))
        if file.name.endswith(".min.js") or "disclaimer" not in words:
            continue
        tags = {
            "info": "h1",
            "disclaimer": "p",
            "alertBigPrivacy": "p",
            "acceptAll": "button",
            "deny": "button",
            "personalize": "button",
            "privacyUrl": "a",
        }
        yield "tarteaucitron: consent", file.name.split(".")[1], words["disclaimer"], page("News", [(tag, "main", words.get(key, "")) for key, tag in tags.items()])  # fmt: skip


def redmine(folder: Path) -> Iterator[Notice]:
    """What a tracker says instead of a page."""
    for file in sorted(folder.rglob("redmine/config/locales/*.yml")):
        words = next(iter(yaml.safe_load(file.read_text(encoding="utf-8")).values()))
        menu = [
            ("a", "navigation", str(words.get(key, "")))
            for key in ("label_home", "label_project_plural", "label_help", "label_search")
        ]
        for key, heading in (("notice_file_not_found", "404"), ("notice_not_authorized", "403"), ("error_session_expired", words.get("label_login", "")), ("notice_not_authorized_archived_project", "403")):  # fmt: skip
            if words.get(key):
                said: Blocks = [
                    ("h2", "main", heading),
                    ("p", "main", words[key]),
                    ("a", "main", words.get("button_back", "")),
                ]
                yield (
                    f"redmine: {key.split('_', 1)[1].replace('_', ' ')}",
                    file.stem,
                    words[key],
                    page(f"{heading} - Redmine", [*menu, *said]),
                )


def squid(folder: Path) -> Iterator[Notice]:
    """What a proxy writes when it cannot get a page."""
    filled = {"%U": URL, "%H": "news.test", "%E": "(111) Connection refused", "%I": "203.0.113.7", "%h": "proxy.test", "%s": "squid/5.7", "%T": "Fri, 27 Nov 2026 00:10:00 GMT", "%w": "webmaster@proxy.test"}  # fmt: skip
    for file in sorted(folder.rglob("squid-langpack/*/ERR_*")):
        if (
            file.parent.is_symlink()
            or not re.fullmatch(r"[a-z]{2}", file.parent.name)
            or re.search(r"DIR_LISTING|FTP_PUT_CREATED|ESI|CACHE_MGR|AGENT", file.name)
        ):
            continue
        source = re.sub(r"%\w", lambda m: filled.get(m.group(), ""), file.read_text(encoding="utf-8", errors="replace"))
        yield _of_markup("squid: error", file, source)


def apache(folder: Path) -> Iterator[Notice]:
    """What a web server writes instead of a page, by its own templates."""
    part = re.compile(
        r"Content-language: (\S+)\nContent-type: text/html; charset=UTF-8\nBody:-+(\S+?)-+\n(.*?)-+\2-+",
        re.DOTALL | re.IGNORECASE,
    )
    for file in sorted(folder.rglob("apache2/error/HTTP_*.var")):
        for language, _, found in part.findall(file.read_text(encoding="utf-8", errors="replace")):
            named = re.search(r'TITLE" *value="([^"]*)"', found)
            title = html.unescape(named.group(1)) if named else "Error"
            body = re.sub(r"<!--#if.*?-->(.*?)<!--#(?:else|endif).*?-->", r"\1", found, flags=re.DOTALL)
            body = re.sub(r"<!--.*?-->", "", re.sub(r"<!--#echo.*?REQUEST_METHOD.*?-->", "GET", body), flags=re.DOTALL)
            text = " ".join(html.unescape(re.sub(r"<[^>]+>", " ", body)).split())
            foot = [("h2", "main", "Error 404"), ("address", "main", "news.test Apache/2.4.57 (Debian)")]
            yield "apache: error", language, title, page(title, [("h1", "main", title), ("p", "main", text), *foot])


def _of_markup(name: str, file: Path, source: str) -> Notice:
    """A page of plain markup, read by its paragraphs and headings."""
    title = html.unescape((re.search(r"<title>(.*?)</title>", source, re.DOTALL) or ["", ""])[1])
    body = re.sub(r"(?s)<!--.*?-->", "", source.partition("<body")[2].partition(">")[2])
    texts = re.findall(r"(?s)<(h1|h2|p|li|div)[^>]*>(.*?)(?=<(?:h1|h2|p|li|div|/body)\b)", body)
    blocks = [(tag, "main", " ".join(html.unescape(re.sub(r"<[^>]+>", "", text)).split())) for tag, text in texts]
    return name, file.parent.name, f"{file.name} {title}", page(title, blocks, markup=source)


def main() -> None:
    """Print how many notices of each program were called what."""
    given = asked(__doc__, flags=("wrong",), folders=("in",))
    folder = vars(given)["in"]
    if folder is None:
        print(f"skipped: no folder of other people's programs was named with --in\n\n{__doc__}")
        return
    called: dict[str, Counter[str]] = defaultdict(Counter)
    for kind in (docusaurus, keycloak, consent, redmine, squid, apache):
        for name, language, said, features in kind(folder):
            outcome = judge(features).outcome.value
            called[name][outcome] += 1
            if outcome == "complete" and given.wrong:
                print(f"  {name}, {language}: {said[:100]}")
    for name, counts in called.items():
        total = sum(counts.values())
        print(
            f"{name}: {total} notices, {counts['complete']} called complete; "
            + ", ".join(f"{n} {o}" for o, n in counts.most_common())
        )
    every = sum(sum(counts.values()) for counts in called.values())
    print(f"all: {sum(counts['complete'] for counts in called.values())} of {every} called complete")


if __name__ == "__main__":
    main()
