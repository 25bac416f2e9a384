"""The rows of the tables of a story, without those that a page shows of itself: how often it was read, who posts, rates and the weather."""

from __future__ import annotations

import re
from collections.abc import Mapping, Sequence

from harness.evidence.noise import is_sentence, noise, surely_noise
from harness.evidence.patterns import later
from harness.evidence.story_blocks import OF_PAGE, Blocks
from harness.evidence.story_parts import Row
from harness.evidence.story_root import Path


def table_rows(
    own: Blocks, rows: Mapping[tuple[str, int], Sequence[int]], root: Path, first: int, headline: int | None
) -> tuple[Row, ...]:
    """The story's own of ``rows``, which are blocks' numbers by table and row. ``first`` is the first paragraph, ``root`` the element of all of them. Cost
    linear in the blocks."""
    inside = [n for n, path in enumerate(own.paths) if path[: len(root)] == root]
    last = max((n for n in inside if own.prose[n]), default=first)
    begins = first if headline is None else headline
    headed = {own.table(n) for n, block in enumerate(own.blocks) if block.tag == "th"}
    found = [(_row(own, table, _uncounted(own, cells)), cells) for (table, _), cells in rows.items()]
    within = set(inside)
    # Where every row counts answers, they are threads of a forum.
    answered = dict.fromkeys((row.table for row, _ in found), True)
    for row, _ in found:
        answered[row.table] &= len(row.cells) > 1 and _ANSWERS.fullmatch(row.cells[-1]) is not None

    standing = _standings(own, [row for row, _ in found], headline)

    def of_page(row: Row, cells: Sequence[int]) -> bool:
        if row.table in standing:
            return True
        if row.table in headed:
            return False
        if (
            len(row.cells) == 2
            and _VALUE.fullmatch(row.cells[1])
            and (OF_PAGE.fullmatch(row.cells[0]) or _MADE.match(row.cells[0]))
        ):
            return True
        if answered[row.table]:
            return True
        if not (cells[-1] < begins or cells[0] > last):
            return False
        if cells[0] in within:
            return any(map(_counts_itself, row.cells))
        return noise(" ".join(row.cells)) in ("market", "weather", "counter")

    return tuple(row for row, cells in found if not of_page(row, cells))


# What stands over a table of who leads in a sport, or heads its columns.
_STANDING = later(
    r"(?:.{0,30}\s)?(?:as it stands|(?:league |group |current )?(?:table|standings)|ladder|pts\.?|points|pld|(?:aktuelle )?tabelle(?:nstand)?|(?:der )?tabellenstand|pkt\.?|punkte|classement(?: provisoire)?|clasificación|tabla de posiciones|posiciones|ptos\.?|puntos|classifica|punti|classificação|tabela|pontos|stand(?:en)?|ranglijst|punten|punkty|tabulka|tabuľka|body|lestvica|točke|ljestvica|poredak|bodovi|табела|бодови|класиране|точки|"
    r"clasament(?:ul)?|puncte|tabella|pontok|βαθμολογία|βαθμοί|puan durumu|puan|(?:турнирная )?таблица|очки|(?:турнірна )?таблиця|очки|tabell(?:en|ställning)?|poäng|p\.|stilling(?:en)?|point|poeng|sarjataulukko|pisteet|tabel|punktid|tabula|punkti|lentelė|taškai|(?:جدول )?(?:ال)?ترتيب|نقاط|(?:ה)?טבלה|נק['׳]|נקודות|جدول|امتیاز|अंक तालिका|अंक|klasemen|poin|bảng xếp hạng|điểm|ตารางคะแนน|คะแนน|순위표?|승점|順位表|勝ち点|积分榜|積分榜|排名|积分)(?:\s.{0,20})?",
    re.IGNORECASE,
)
# So many rows such a table has at least.
_RANKED = 3


def _standings(own: Blocks, rows: Sequence[Row], headline: int | None) -> set[str]:
    """The tables of names and points, called so over them or in their heads, of which the story itself names none: pages show how a league stands. What a table says of
    whom the story speaks of is the story's, as is one that nothing calls a standing."""
    by_table: dict[str, list[Row]] = {}
    for row in rows:
        by_table.setdefault(row.table, []).append(row)
    found: set[str] = set()
    for table, members in by_table.items():
        ranked = [row for row in members if len(row.cells) > 1 and all(_POINTS.fullmatch(c) for c in row.cells[1:])]
        if len(ranked) < _RANKED or len(members) - len(ranked) > 1:
            continue
        called = [b for b in range(len(own.blocks)) if own.blocks[b].tag in ("caption", "th") and own.table(b) == table]
        if not any(_STANDING.fullmatch(own.texts[b]) for b in called):
            continue
        told = [own.texts[n] for n, weight in enumerate(own.prose) if weight]
        said = " ".join([*told, own.texts[headline] if headline is not None else ""]).casefold()
        if not any(_of_name(row.cells[0]) in said for row in ranked):
            found.add(table)
    return found


_POINTS = re.compile(r"[+−–-]?\d{1,3}(?:\s?[:–-]\s?\d{1,3})?|")


def _of_name(cell: str) -> str:
    """The longest word of a name, without its place in the ranking: a text may say “Galway” for “Galway Utd”."""
    return max(re.findall(r"[^\W\d_]+", cell), key=len, default=cell).casefold()


# A figure or a time of day alone, and what says that it is of the page's own making.
_VALUE = re.compile(r"\d[\d.,:\u00a0 ]*")
_MADE = re.compile(
    r"(?:ostatnio )?wygenerowan|(?:zuletzt |page )?generi?ert|generated|généré|generad[oa]|generat[oa]|сгенерир|згенеров|生成时间",
    re.IGNORECASE,
)
_ANSWERS = re.compile(
    r"\d[\d.,]*\s(?:replies|answers|comments|antworten|kommentare|réponses|commentaires|respuestas|comentarios|risposte|commenti|respostas|comentários|antwoorden|reacties|odpowiedzi|komentarzy|ответ\w*|відповід\w*|svar|vastausta|odpovědí|válasz|yanıt|回复|回复数|답글|返信)",
    re.IGNORECASE,
)
# Who posts in a forum, and what is counted of them.
_POSTER = re.compile(
    r"\S{2,24}(?:\s\S+){0,2}?\s(?:posts|beiträge|messages?|mensajes|messaggi|mensagens|berichten|posty|inlägg|indlæg|innlegg|viestit|příspěvky|hozzászólások|сообщени[йя]|повідомлень|帖子)\s*[:：]?\s*[\d.,]+(?:\s[^\W\d_]+\s*[:：]?\s*[\d.,]+)+",
    re.IGNORECASE,
)


def _counts_itself(cell: str) -> bool:
    """Whether a cell is a counter with its word, so that its row is of other pages, or of who posts: “333 replies”, “jane Posts: 311”."""
    return surely_noise(cell) == "counter" and any(map(str.isalpha, cell)) and any(map(str.isdigit, cell))


def _uncounted(own: Blocks, cells: Sequence[int]) -> Sequence[int]:
    """The cells of a row without those that count who posts, where another cell is a sentence: what was posted."""
    if not any(is_sentence(own.texts[n]) for n in cells):
        return cells
    return [n for n in cells if not _POSTER.fullmatch(own.texts[n])] or cells


def _row(own: Blocks, table: str, cells: Sequence[int]) -> Row:
    joined: dict[int, tuple[str, tuple[int, int]]] = {}
    for n in cells:
        block = own.blocks[n]
        column = own.column(n)
        text, span = joined.get(column, ("", (block.start, block.end)))
        joined[column] = (f"{text} {own.texts[n]}".strip(), (span[0], block.end))
    columns = sorted(joined)
    return Row(
        table=table,
        cells=tuple(joined[c][0] for c in columns),
        spans=tuple(joined[c][1] for c in columns),
    )
