"""Following an article's claims into its new text: what becomes of each statement, and what that would write."""

from __future__ import annotations

import subprocess
from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path

from harness.engine.edited import edited
from harness.engine.settings import Settings
from harness.model.registry import Article, Claim, NoCheck
from harness.registry.articles import ArticleText
from harness.registry.change import Change, read_text
from harness.registry.reanchor import Fate, Followed, follow_statements
from harness.registry.statements import set_statements

# Versions of the article that are looked at, newest first, for one in which every statement stands.
_VERSIONS = 30


@dataclass(frozen=True, slots=True, kw_only=True)
class Reanchored:
    """What became of the article's claims, what that would write, and what the old text was: where it is from, empty for none.

    ``signed`` are the claims among the reopened ones that somebody had signed; ``exempt`` the sentences under `no_check` that are gone.
    """

    article: Article
    old: str
    followed: tuple[Followed, ...]
    signed: tuple[str, ...]
    exempt: tuple[NoCheck, ...]
    changes: tuple[Change, ...]

    def of(self, *fates: Fate) -> tuple[Followed, ...]:
        """The claims with one of these fates, in order."""
        return tuple(f for f in self.followed if f.fate in fates)


def reanchor(
    settings: Settings, article_id: str, *, new: str | None, old: str | None, old_name: str = ""
) -> Reanchored:
    """What becomes of the claims of an article. ``new`` is its new text, the file's own when ``None``; ``old`` the text that the claims were
    written for: when ``None``, the file's own if ``new`` is given, else the newest of its versions in git in which every statement stands.

    Nothing is written yet. Raises `UsageError`, `RegistryError`.
    """
    article, claims = _article(settings, article_id)
    path = (settings.root / article.claims_file).parent / article.file
    before, current = read_text(path)
    current = current.removeprefix("\ufeff")
    text = current if new is None else new
    if old is None and new is not None:
        old, old_name = current, article.file
    if old is None:
        old, old_name = _version(path, claims)
    followed = follow_statements(old, text, claims, article.language)
    searched = ArticleText(text)
    changes = [_claims_change(settings, article, followed)]
    if new is not None and text != current:
        changes.append(Change(path=path, before=before, after=text.encode("utf-8")))
    reopened = {f.claim for f in followed if f.fate is Fate.REOPENED}
    return Reanchored(
        article=article,
        old=old_name if old is not None else "",
        followed=followed,
        signed=tuple(
            c.id for c in claims if c.id in reopened and any(e.kind == "sign" and e.text == "ok" for e in c.log)
        ),
        exempt=tuple(n for n in article.no_check if not searched.find(n.quote)),
        changes=tuple(c for c in changes if c is not None and c.before != c.after),
    )


def _article(settings: Settings, article_id: str) -> tuple[Article, tuple[Claim, ...]]:
    """The article and its claims, as far as they can be read: statements that are not in the text are what this is about."""
    from harness.engine.errors import RegistryError
    from harness.registry.load import load

    loaded = load(settings.root, may_be_empty=True, lost_statements=True)
    if loaded.registry is None:
        problems = tuple(p for p in loaded.problems if not p.warning)
        raise RegistryError("the registry has problems; mend them first", problems, "`harness check` lists them")
    from harness.engine.coverage import articles_named

    (article,) = articles_named(loaded.registry, [article_id])
    return article, tuple(c for c in loaded.registry.claims if c.article == article.id)


def _claims_change(settings: Settings, article: Article, followed: Sequence[Followed]) -> Change | None:
    statements = {f.claim: f.after for f in followed if f.after != f.before}
    if not statements:
        return None
    return edited(settings.root / article.claims_file, lambda text: set_statements(text, statements))


def _version(path: Path, claims: Sequence[Claim]) -> tuple[str | None, str]:
    """The newest version of the file in git in which every statement stands once, else the one with most; nothing outside git."""
    try:
        listed = _git(path, "log", f"-{_VERSIONS}", "--format=%H", "--", path.name).split()
        best: tuple[int, str, str] | None = None
        quotes = [c.statement.quote for c in claims]
        for commit in listed:
            text = _git(path, "show", f"{commit}:./{path.name}").removeprefix("\ufeff")
            searched = ArticleText(text)
            standing = sum(len(searched.find(q)) == 1 for q in quotes)
            if best is None or standing > best[0]:
                best = (standing, text, f"{path.name} of commit {commit[:12]}")
            if standing == len(quotes):
                break
    except (OSError, subprocess.SubprocessError, UnicodeDecodeError):
        return None, ""
    return (best[1], best[2]) if best is not None else (None, "")


def _git(path: Path, *arguments: str) -> str:
    """What git says in the file's folder; without replacing line ends. Raises OSError, `subprocess.SubprocessError`, UnicodeDecodeError."""
    command = ["git", "-c", "core.quotepath=off", *arguments]
    return subprocess.run(command, cwd=path.parent, capture_output=True, timeout=20, check=True).stdout.decode("utf-8")
