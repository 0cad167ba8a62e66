"""A table for the terminal: quiet, aligned, as wide as the terminal and no wider.

If the columns do not fit side by side, each row becomes a block of lines. Ids and figures are shown whole at any
width: a cut id cannot be copied, and a cut figure says something else.
"""

import re
from itertools import accumulate, groupby, pairwise
from operator import itemgetter
from typing import TYPE_CHECKING, NamedTuple

from rich.cells import cell_len, chop_cells
from rich.text import Text

from innofacts.formats.colours import COLOURS, GREEN, RED, YELLOW
from innofacts.formats.words import lines, visible_lines
from innofacts.patterns import regex
from innofacts.table import (
    ADDRESS,
    AMOUNT,
    BOOLEAN,
    DAY,
    DECIMAL,
    FIGURE,
    ID,
    INTEGER,
    INTERVAL,
    LIST,
    NOTES,
    NUMERIC,
    TEXT,
    WRAPPED,
)

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from innofacts.table import Cell, Column, Look, Table

_EMPHASISED = frozenset((TEXT, LIST, ID, FIGURE))
# Cells that mean nothing without their heading.
_NAMED_IN_BLOCKS = frozenset((AMOUNT, BOOLEAN, DAY, DECIMAL, FIGURE, INTEGER, INTERVAL))

_GAP = "  "
_SEPARATOR = " · "
_RULE = "─"
_READABLE = 20  # A column of words narrower than this is no longer read but deciphered.
_NARROWEST = 8  # What text gets at least: on a terminal narrower than that, lines are too long rather than lost.

_TITLE = "bold"
_QUIET = "dim"
_MATCH = "bold red"
# What a terminal takes for each of them: ECMA-48, "select graphic rendition".
_CODES = {"": (), _TITLE: (1,), _QUIET: (2,), _MATCH: (1, 31)} | {
    f"bold {colour}": (1, colour) for colour in (RED, GREEN, YELLOW)
}

_LINK = "link "  # the style of a link, before its address
# The addresses that a link leads to: of the web, and with nothing that a terminal could obey.
_ADDRESS = regex(r"https?://[!-~]+")


class _Word(NamedTuple):
    """A piece of text that a line is not broken in."""

    text: Text
    """The text, without line breaks."""
    whole: bool
    """Whether it stays in one piece even where it is longer than the line."""


def render(table: "Table", look: "Look", dialect: str = "") -> "Iterator[str]":
    """Return the table as lines for a terminal: side by side if all fits, a block for each row if not.

    The dialect `cards` has a card for each row: names and values.
    """
    rows = [_texts_of(row, table) for row in table.rows]
    table = table._replace(columns=tuple(column for column in table.columns if column.kind != ADDRESS))
    for line in (_cards if dialect and table.header else _lines_of)(rows, table, look):
        line.rstrip()
        yield (_painted(line, links=look.links) if look.colour else line.plain) + "\n"


def _lines_of(rows: "Sequence[Sequence[Sequence[Text]]]", table: "Table", look: "Look") -> "Iterator[Text]":
    """Yield the lines of a table: side by side if they fit in the width, else each row as a block."""
    for line in visible_lines(table.caption) if table.caption else ():
        yield from _wrapped(Text(line, _TITLE), look.width)
    names_and_values = 2
    if not table.header and len(table.columns) == names_and_values:
        yield from _card(rows, look.width)
        return
    headings = [[line.upper() for line in visible_lines(column.heading)] for column in table.columns]
    if not (look.header and table.header):
        headings = [[""] for _ in table.columns]
    kinds = table.kinds
    natural = [
        max([*map(cell_len, heading), *(line.cell_len for row in rows for line in row[position])])
        for position, heading in enumerate(headings)
    ]
    widths = _column_widths(kinds, natural, look.width)
    if widths is None:
        yield from _blocks(rows, table, natural, look.width or 0)
    else:
        yield from _side_by_side(rows, headings, kinds, widths)


def _cards(rows: "Sequence[Sequence[Sequence[Text]]]", table: "Table", look: "Look") -> "Iterator[Text]":
    """Yield each row as a card: its id, then the names and values of the cells that have something."""
    for number, texts in enumerate(rows):
        if number:
            yield Text()
        for column, cell in zip(table.columns, texts, strict=True):
            if column.kind == ID:
                yield from map(_bold, cell)
        values = [
            [[Text(line) for line in visible_lines(column.heading)], cell]
            for column, cell in zip(table.columns, texts, strict=True)
            if column.kind != ID and any(cell)
        ]
        yield from _card(values, look.width)


def _texts_of(row: "Sequence[Cell]", table: "Table") -> list[list[Text]]:
    """Return the lines of each cell of a row; an address leads to itself, one of kind ADDRESS the cell before it."""
    texts: list[list[Text]] = []
    for cell, column in zip(row, table.columns, strict=True):
        if column.kind != ADDRESS:
            texts.append(_texts(lines(cell, column.kind), column.kind, table))
        if cell and _ADDRESS.fullmatch(str(cell)):
            for text in texts[-1]:
                text.stylize(_LINK + str(cell))
    return texts


def _texts(cell_lines: "list[str]", kind: str, table: "Table") -> list[Text]:
    texts = [Text(line, f"bold {COLOURS[line]}" if line in COLOURS else "") for line in cell_lines]
    if table.matches and kind in _EMPHASISED:
        for text in texts:
            for start, end in table.matches(text.plain):
                text.stylize(_MATCH, start, end)
    return texts


def _painted(line: Text, *, links: bool = False) -> str:
    """Return a line with its styles as a terminal takes them, and with links if it has them.

    It is what Rich's console makes of it. That takes 10 ms to import, more than Python takes to start, and then 40 µs
    a line.
    """
    bounds = sorted({0, len(line), *(bound for span in line.spans for bound in (span.start, span.end))})
    painted: list[tuple[str, str]] = []  # the address and the text of each piece
    for start, end in pairwise(bounds):
        styles = {str(line.style), *(str(span.style) for span in line.spans if span.start <= start < span.end)}
        # The space between two words of a link has no style of its own.
        near = [span.style for span in line.spans if line.plain[start:end] == " " and span.end == start]
        address = next(
            (style.removeprefix(_LINK) for style in [*styles, *map(str, near)] if style.startswith(_LINK)), ""
        )
        codes = sorted({code for style in styles if not style.startswith(_LINK) for code in _CODES[style]})
        text = line.plain[start:end]
        painted.append((address, f"\x1b[{';'.join(map(str, codes))}m{text}\x1b[0m" if codes else text))
    if not links:
        return "".join(text for _, text in painted)
    pieces = ((address, "".join(text for _, text in of)) for address, of in groupby(painted, key=itemgetter(0)))
    return "".join(f"\x1b]8;;{address}\x1b\\{text}\x1b]8;;\x1b\\" if address else text for address, text in pieces)


def _column_widths(kinds: "Sequence[str]", natural: "Sequence[int]", width: int | None) -> list[int] | None:
    """Return how wide each column is to be, or None where they do not fit side by side.

    What the other columns leave goes to the columns of words: in equal shares, but to none more than it can use.
    """
    if width is None:
        return list(natural)
    fixed = sum(wide for kind, wide in zip(kinds, natural, strict=True) if kind not in WRAPPED)
    wrapped = [position for position, kind in enumerate(kinds) if kind in WRAPPED]
    left = width - fixed - len(_GAP) * (len(kinds) - 1)
    if left < sum(min(natural[position], _READABLE) for position in wrapped):
        return None
    widths = list(natural)
    for done, position in enumerate(sorted(wrapped, key=natural.__getitem__)):
        widths[position] = min(natural[position], left // (len(wrapped) - done))
        left -= widths[position]
    return widths


def _side_by_side(
    rows: "Sequence[Sequence[Sequence[Text]]]",
    headings: "Sequence[Sequence[str]]",
    kinds: "Sequence[str]",
    widths: "Sequence[int]",
) -> "Iterator[Text]":
    if any(line for heading in headings for line in heading):
        yield from _row([[Text(line, _QUIET) for line in heading] for heading in headings], kinds, widths)
        yield Text(_RULE * (sum(widths) + len(_GAP) * (len(widths) - 1)), _QUIET)
    for row in rows:
        yield from _row(row, kinds, widths)


def _row(cells: "Sequence[Sequence[Text]]", kinds: "Sequence[str]", widths: "Sequence[int]") -> "Iterator[Text]":
    """Yield the lines of one row, each cell from the top."""
    columns = [
        [line for text in cell for line in _wrapped(text, width if kind in WRAPPED else None)]
        for cell, kind, width in zip(cells, kinds, widths, strict=True)
    ]
    for number in range(max(map(len, columns), default=0)):
        line = Text()
        for position, column in enumerate(columns):
            text = column[number] if number < len(column) else Text()
            padding = " " * (widths[position] - text.cell_len)
            before, after = (padding, "") if kinds[position] in NUMERIC else ("", padding)
            line.append((_GAP if position else "") + before)
            line.append_text(text)
            line.append(after)
        yield line


class _Places(NamedTuple):
    """Which columns of a table go where in a block."""

    head: int
    """What it begins with: the id."""
    figure: int | None
    """The figure next to it; None if there are several, which need their headings."""
    main: int | None
    """The main text; None if no column has words."""
    notes: list[int]
    """Remarks, each on lines of its own."""
    others: list[int]
    """Everything else."""
    is_dense: bool
    """Whether what is short comes next to the id, so that twenty rows of facts fit on a screen."""


def _places(kinds: "Sequence[str]", natural: "Sequence[int]") -> _Places:
    """Return where columns go in a block, given their kinds and how wide their cells are."""
    positions = range(len(kinds))
    head = next((position for position in positions if kinds[position] == ID), 0)
    figures = [position for position in positions if kinds[position] in (FIGURE, AMOUNT) and position != head]
    figure = figures[0] if len(figures) == 1 else None
    words = [position for position in positions if kinds[position] == TEXT and position != head]
    main = next((position for position in words if natural[position] > _READABLE), words[0] if words else None)
    notes = [position for position in positions if kinds[position] == NOTES]
    others = [position for position in positions if position not in (head, figure, main, *notes)]
    return _Places(head, figure, main, notes, others, not any(kind in (NOTES, INTERVAL) for kind in kinds))


def _blocks(
    rows: "Sequence[Sequence[Sequence[Text]]]", table: "Table", natural: "Sequence[int]", width: int
) -> "Iterator[Text]":
    """Yield each row as a block; rows with results of arithmetic or remarks are apart."""
    places = _places(table.kinds, natural)
    for number, row in enumerate(rows):
        if number and not places.is_dense:
            yield Text()
        yield from _block(row, places, table.columns, width)


def _block(
    row: "Sequence[Sequence[Text]]", places: _Places, columns: "Sequence[Column]", width: int
) -> "Iterator[Text]":
    """Yield a row as a block: the id and the figure, the main text, then everything else.

    In a dense one, as much of everything else as fits is next to the id, and the rest at the end of the main text.
    """
    filled = [position for position in places.others if any(row[position])]
    rest: Sequence[Sequence[_Word]] = [
        _words([_without_matches(text) for text in row[position]], columns[position]) for position in filled
    ]
    heading = [_bold(text) for text in row[places.head]]
    value = [Text()] if places.figure is None else row[places.figure]
    body = [] if places.main is None else _paragraph(row[places.main], width)
    if places.is_dense and len(heading) == len(value) == 1 and rest:
        room = width - heading[0].cell_len - value[0].cell_len - len(_SEPARATOR) - len(_GAP)
        fitting, rest = _next_to_the_id(rest, [columns[position].kind == TEXT for position in filled], room)
        if fitting:
            heading = [heading[0] + Text(_SEPARATOR, _QUIET) + _quiet(fitting)]
    more = [_quiet(line) for line in _flowing(rest, _inner(width))]
    if places.is_dense and len(more) == 1 and body:
        last = body[-1] + Text(_SEPARATOR, _QUIET) + more[0]
        if last.cell_len <= _inner(width):
            body, more = [*body[:-1], last], []
    yield from _heading(heading, value, columns[places.head].kind, width)
    remarks = [_quiet(line) for position in places.notes for line in _paragraph(row[position], width)]
    yield from _indented([*body, *more, *remarks], len(_GAP))


def _paragraph(texts: "Sequence[Text]", width: int) -> list[Text]:
    """Return the lines of a cell that is indented in a block, without empty ones."""
    return [line for text in texts if text for line in _wrapped(text, _inner(width))]


def _inner(width: int) -> int:
    return max(_NARROWEST, width - len(_GAP))


def _bold(text: Text) -> Text:
    bold = text.copy()
    bold.stylize_before(_TITLE)
    return bold


def _next_to_the_id(
    parts: "Sequence[Sequence[_Word]]", cut: "Sequence[bool]", room: int
) -> "tuple[Text | None, Sequence[Sequence[_Word]]]":
    """Return as many of the first parts as fit on one line, joined, or None, and the parts that are left.

    If shortening the longest part makes all of them fit, and it may be cut, it is shortened.
    """
    texts = [Text(" ").join(word.text for word in part) for part in parts]
    longest = max(range(len(texts)), key=lambda at: texts[at].cell_len)
    over = sum(text.cell_len for text in texts) + len(_SEPARATOR) * (len(texts) - 1) - room
    left = texts[longest].cell_len - over
    if over > 0 and left >= _READABLE and cut[longest]:
        texts[longest].truncate(left, overflow="ellipsis")
        over = 0
    if over <= 0:
        return Text(_SEPARATOR).join(texts), ()
    ends = accumulate(text.cell_len + len(_SEPARATOR) for text in texts)
    count = sum(end - len(_SEPARATOR) <= room for end in ends)
    return Text(_SEPARATOR).join(texts[:count]) if count else None, parts[count:]


def _without_matches(text: Text) -> Text:
    return Text(text.plain, text.style, spans=[span for span in text.spans if span.style != _MATCH])


def _quiet(text: Text) -> Text:
    quiet = text.copy()
    quiet.stylize_before(_QUIET)
    return quiet


def _words(texts: "Sequence[Text]", column: "Column") -> list[_Word]:
    """Return the lines of a cell as words, with its heading if the cell means nothing without it."""
    words = []
    if column.kind in _NAMED_IN_BLOCKS:
        words += [_Word(Text(word), whole=False) for word in " ".join(visible_lines(column.heading)).split(" ")]
    if column.kind in WRAPPED:
        words += [_Word(word, whole=False) for text in texts for word in text.split(" ")]
    else:
        words += [_Word(text, whole=True) for text in texts]
    return words


def _heading(head: "Sequence[Text]", figure: "Sequence[Text]", kind: str, width: int) -> "Iterator[Text]":
    """Yield the head of a block at the left and its figure at the right edge, on the next line if both do not fit."""
    shown = [line for text in head for line in (_wrapped(text, width) if kind in WRAPPED else [text])]
    figures = list(figure)
    space = width - shown[-1].cell_len - figures[0].cell_len
    if space >= len(_GAP) or not figures[0]:
        shown[-1] = shown[-1] + Text(" " * max(0, space)) + figures.pop(0)
    yield from shown
    for text in figures:
        yield Text(" " * (width - text.cell_len)) + text


def _card(rows: "Sequence[Sequence[Sequence[Text]]]", width: int | None) -> "Iterator[Text]":
    """Yield names and values, the values next to the names, or below them if there is no room."""
    indent = max((line.cell_len for row in rows for line in row[0]), default=0) + len(_GAP)
    is_next_to = width is None or width - indent >= _READABLE
    for names, values in rows:
        for name in names:
            name.stylize_before(_QUIET)
        room = width if width is None else width - indent if is_next_to else _inner(width)
        shown = [line for value in values for line in _wrapped(value, room)]
        if is_next_to:
            widths = (indent - len(_GAP), max(line.cell_len for line in shown))
            yield from _row([names, shown], (TEXT, TEXT), widths)
        else:
            yield from names
            yield from _indented(shown if any(shown) else (), len(_GAP))


def _indented(texts: "Sequence[Text]", indent: int) -> "Iterator[Text]":
    for text in texts:
        yield Text(" " * indent) + text


def _wrapped(text: Text, width: int | None) -> list[Text]:
    """Return a text in lines of at most that width, broken at spaces, and within a word only where it is too long."""
    if width is None or text.cell_len <= width:
        return [text]
    return [text[start:end] for start, end in _line_spans(text.plain, max(width, 2))]


def _line_spans(text: str, width: int) -> "Iterator[tuple[int, int]]":
    """Yield where the lines of a text begin and end. Rich's own wrapping does not help: it asks the environment."""
    start = end = 0
    for word in re.finditer("[^ ]+", text):
        if cell_len(text[start : word.end()]) <= width:
            end = word.end()
            continue
        if end > start:
            yield start, end
        start, end = word.span()
        *full, rest = chop_cells(text[start:end], width)
        for piece in full:
            yield start, start + len(piece)
            start += len(piece)
        end = start + len(rest)
    yield start, end


def _flowing(parts: "Sequence[Sequence[_Word]]", width: int) -> list[Text]:
    """Return the parts on as many lines as needed, a dot between two of them."""
    done: list[Text] = []
    line = Text()
    for part in parts:
        separator = _SEPARATOR if line else ""
        for word in _kept_together(part, width):
            if line and cell_len(line.plain + separator + word.text.plain) > width:
                separator = separator.rstrip()
                if cell_len(line.plain + separator) <= width:
                    line.append(separator)
                done.append(line)
                line, separator = Text(), ""
            first, *more = [word.text] if word.whole else _wrapped(word.text, width)
            line.append(separator)
            line.append_text(first)
            for piece in more:
                done.append(line)
                line = piece
            separator = " "
    return [*done, line] if line else done


def _kept_together(part: "Sequence[_Word]", width: int) -> "Sequence[_Word]":
    """Return a part as one word where it is a name with a value that stays whole, and both fit on a line."""
    together = Text(" ").join(word.text for word in part)
    return [_Word(together, whole=True)] if part[-1].whole and together.cell_len <= width else part
