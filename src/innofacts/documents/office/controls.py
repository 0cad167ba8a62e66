"""Content controls of Word files: words and tables in place of the markers that a person has typed.

A marker is `[[innofacts show ID -c figure]]`. The words or the table come in Markdown, as in any other report.
"""

import re
from bisect import bisect_right
from collections import defaultdict
from collections.abc import Iterator, Sequence
from html import escape
from itertools import islice

from innofacts.documents.document import Edit, NotReadable
from innofacts.documents.office.docx import WordFile
from innofacts.documents.office.mapped import Fragment
from innofacts.documents.office.package import Change, Walk, changed, refuse_change
from innofacts.documents.office.passages import BETWEEN
from innofacts.documents.office.word_part import AUTHOR, CONTROLS, WordPart
from innofacts.markup.html import unescaped
from innofacts.patterns import regex
from innofacts.showing import visible

_BLOCK = regex(rb"<(?:[\w.-]+:)?(?:tbl|p)[\s/>]")
_TYPED = regex(rf"(?i)\[\[\s?{AUTHOR}")
_CLOSER = regex(rf"\[\[/({AUTHOR} [0-9a-f]+)\]\]\Z")
# What a paragraph may have that is not text, and that would be lost with it.
_PRECIOUS = regex(rb"<(?:[\w.-]+:)?(?:drawing|pict|object|sectPr|AlternateContent|\w+Ref(?:erence)?)\b")
_ACROSS = "a marker goes across the border of a cell, a link or a tracked change"
_IN_ONE_PIECE = "type it again, in one piece"
MAX_TAG = 64
"""The most characters of the tag of a content control, and of its title, that Word keeps."""
_MAX_REST = MAX_TAG - len(f"{AUTHOR} 0123abcd ")  # characters of a command behind the checksum in the title


def filled_docx(data: bytes, edits: Sequence[Edit]) -> bytes:
    """Return a Word file with content controls in place of typed markers, and with new content in the earlier controls.

    Everything else stays as it is. Raises NotReadable if the file is signed, if a command is too long, or if a typed
    marker is not within one paragraph, link or insertion.
    """
    word = WordFile(data)
    refuse_change(word.package, word.part.data)
    text = word.text.extract.text
    parts = {"": word.part, **word.parts}
    changes: dict[str, list[Change]] = defaultdict(list)
    typed: list[tuple[str, str, list[Change]]] = []
    for edit in edits:
        body, alias = _parts(edit.text)
        (*_, last) = word.text.fragments(edit.start - 1, edit.start)
        part, control = parts[last.part], CONTROLS - last.holder
        if control >= 0:
            held = part.controls[control]
            old = part.data[slice(*held.content)]
            changes[last.part].append(Change(*held.alias, _alias(alias, held.rest)))
            is_of_blocks = _BLOCK.search(old) is not None
            changes[last.part].append(Change(*held.content, _content(body, held.head, is_of_blocks=is_of_blocks)))
        elif edit.end > edit.start:
            raise NotReadable("a marker in a Word file is not closed", hint="remove what is typed from [[/innofacts on")
        else:
            start = text.rindex("[[", 0, edit.start)
            fragments = word.text.fragments(start, edit.start)
            marker = text[start : edit.start]
            typed.append((marker, last.part, _typed(part, fragments, marker, body, alias)))
            changes[last.part] += typed[-1][2]
    names = {"": word.part_name}
    new = {names.get(name, name): changed(parts[name].data, made) for name, made in changes.items()}
    if not all(map(_is_whole, new.values())):
        across = next(marker for marker, name, made in typed if not _is_whole(changed(parts[name].data, made)))
        raise NotReadable(f"{_ACROSS}: {across}", hint=_IN_ONE_PIECE)
    return word.package.replaced(new)


def _is_whole(data: bytes) -> bool:
    """Return whether each element of a part ends within the one in which it begins."""
    try:
        Walk(data).run()
    except NotReadable:
        return False
    return True


def _parts(text: str) -> tuple[str, str]:
    """Return the content of a marker, and the title of its control, which has the checksum."""
    closer = _CLOSER.search(text)
    assert closer is not None, text
    return text[: closer.start()], closer[1]


def _typed(part: WordPart, fragments: Sequence[Fragment], marker: str, body: str, alias: str) -> list[Change]:
    """Return what puts a control in place of a marker that was typed; a table takes the place of its paragraph."""
    command = _TYPED.sub("", marker).removesuffix("]]").strip()
    tag, rest = _divided(command)
    if len(rest) > _MAX_REST:
        most = f"{MAX_TAG} characters, and {_MAX_REST} more behind a blank"
        message = f"a command in a Word file has at most {most}: {command[:MAX_TAG]}..."
        raise NotReadable(message, hint="name fewer columns, or shorten the query")
    if any(fragment.holder <= BETWEEN for fragment in fragments):
        raise NotReadable(f"{_ACROSS}: {marker}", hint=_IN_ONE_PIECE)
    first, last = fragments[0], fragments[-1]
    before, after = part.cut(first.stretch, first.start), part.cut(last.stretch, last.end)
    head = part.runs[part.holders[first.holder].run].head
    is_of_blocks = body.startswith("\n")
    control = _control((tag, rest), alias, _content(body, head, is_of_blocks=is_of_blocks), part.namespace)
    if is_of_blocks:
        span = _paragraph_around(part.paragraphs, first.start)
        if _PRECIOUS.search(part.data, *span):
            message = "the paragraph of a marker for a table also has a picture, a note or the end of a section"
            raise NotReadable(message, hint="move the marker to a paragraph of its own")
        return [Change(*span, control)]
    preserved = [before.preserve] if before.preserve else []
    return [*preserved, Change(before.byte, after.byte, before.before + control + after.after)]


def _paragraph_around(paragraphs: Sequence[tuple[int, int]], byte: int) -> tuple[int, int]:
    """Return the span of the innermost paragraph around a byte; the spans are in the order of their ends.

    A paragraph that ends first but begins later is in a text box further on in the same paragraph.
    """
    first = bisect_right(paragraphs, byte, key=lambda span: span[1])
    return next(span for span in islice(paragraphs, first, None) if span[0] <= byte)


def _divided(command: str) -> tuple[str, str]:
    """Return the beginning of a command, which fits into the tag of a control, and the rest after a blank."""
    if len(command) <= MAX_TAG:
        return command, ""
    tag, _, further = command[: MAX_TAG + 1].rpartition(" ")
    return tag, further + command[MAX_TAG + 1 :]


def _control(command: tuple[str, str], alias: str, content: bytes, namespace: str) -> bytes:
    """Return a content control: locked, since a later run would overwrite changes in it."""
    tag, rest = command
    return (
        b'<w:sdt xmlns:w="%s"><w:sdtPr>%s<w:tag w:val="%s"/><w:lock w:val="contentLocked"/></w:sdtPr>'
        b"<w:sdtContent>%s</w:sdtContent></w:sdt>"
        % (namespace.encode(), _alias(alias, rest), escape(tag).encode(), content)
    )


def _alias(alias: str, rest: str) -> bytes:
    return b'<w:alias w:val="%s"/>' % escape(" ".join(filter(None, (alias, rest)))).encode()


# --- content ---------------------------------------------------------------------------------------------------------

_BORDERS = b"".join(b'<w:%s w:val="single" w:sz="4"/>' % side for side in (b"top", b"bottom", b"insideH"))
_PROPERTIES = regex(rb"<w:r\b[^>]*>(.*)\Z", re.DOTALL)
_MARK = regex(
    r"\\(?P<sign>.)|(?P<break><br>)|<(?P<address>https?://[^<>]*)>|(?P<bold>\*\*)|(?P<italic>[_*])|(?P<text>[^\\<*_]+|.)"
)


def _content(body: str, head: bytes, *, is_of_blocks: bool) -> bytes:
    """Return the content of a control: runs, or tables and paragraphs with an empty one at the end, as Word needs."""
    if not is_of_blocks:
        properties = _PROPERTIES.match(head)
        return _runs(body, properties[1] if properties else b"")
    blocks: list[bytes] = []
    rows: list[str] = []
    for line in (*body.split("\n"), ""):
        if line.startswith("|"):
            rows.append(line)
            continue
        blocks += [_table(rows)] if rows else []
        rows = []
        words = line.strip().removeprefix("- ")
        blocks += [b"<w:p>%s</w:p>" % _runs(words, b"")] if words else []
    return b"".join((*blocks, b"<w:p/>"))


def _table(rows: Sequence[str]) -> bytes:
    """Return a table of Markdown as one of Word: the heading is repeated on each page, numbers are on the right."""
    heading, rule, *others = (_cells(row) for row in rows)
    is_right = [dashes.endswith(":") for dashes in rule]
    has_heading = any(heading)
    lines = [(heading, True)] if has_heading else []
    lines += [(cells, False) for cells in others]
    grid = b"".join(b'<w:gridCol w:w="%d"/>' % width for width in _widths([cells for cells, _ in lines]))
    made = (
        b"<w:tr>%s%s</w:tr>"
        % (
            b"<w:trPr><w:cantSplit/><w:tblHeader/></w:trPr>" if is_heading else b"<w:trPr><w:cantSplit/></w:trPr>",
            b"".join(
                _cell(cell, is_heading=is_heading, is_right=right) for cell, right in zip(cells, is_right, strict=True)
            ),
        )
        for cells, is_heading in lines
    )
    return (
        b'<w:tbl><w:tblPr><w:tblW w:w="0" w:type="auto"/><w:tblBorders>%s</w:tblBorders></w:tblPr>'
        b"<w:tblGrid>%s</w:tblGrid>%s</w:tbl>" % (_BORDERS, grid, b"".join(made))
    )


_PAGE, _MARGINS, _CHARACTER = 8600, 216, 150
"""Twentieths of a point: between the margins of most pages, around the text of a cell, and for a character."""


def _widths(rows: Sequence[Sequence[str]]) -> list[int]:
    """Return the widths of columns: the wide ones share the space that the others leave on the page.

    Word fits them anew; pandoc and LibreOffice need them.
    """
    needs = [_MARGINS + _CHARACTER * max(1, *map(len, column)) for column in zip(*rows, strict=True)]
    widths, left = dict.fromkeys(range(len(needs)), 0), _PAGE
    for done, column in enumerate(sorted(widths, key=needs.__getitem__)):
        widths[column] = min(needs[column], left // (len(needs) - done))
        left -= widths[column]
    return [*widths.values()]


def _cells(row: str) -> list[str]:
    """Return the cells of a row of Markdown, in which a `|` within a cell is escaped."""
    return [cell.strip() for cell in re.split(r"(?<!\\)\|", row)[1:-1]]


def _cell(text: str, *, is_heading: bool, is_right: bool) -> bytes:
    properties = b'<w:pPr><w:jc w:val="right"/></w:pPr>' if is_right else b""
    bold = b"<w:rPr><w:b/></w:rPr>" if is_heading else b""
    return b'<w:tc><w:tcPr><w:tcW w:w="0" w:type="auto"/></w:tcPr><w:p>%s%s</w:p></w:tc>' % (
        properties,
        _runs(text, bold),
    )


def _runs(markdown: str, properties: bytes) -> bytes:
    """Return words in Markdown as runs, each with these properties, and bold or italic where the words are."""
    return b"".join(b"<w:r>%s%s</w:r>" % (_with(properties, sign), content) for sign, content in _pieces(markdown))


def _with(properties: bytes, sign: bytes) -> bytes:
    if not sign:
        return properties
    inner = properties.removeprefix(b"<w:rPr>").removesuffix(b"</w:rPr>")
    return properties if sign in inner else b"<w:rPr>%s%s</w:rPr>" % (inner, sign)


def _pieces(markdown: str) -> Iterator[tuple[bytes, bytes]]:
    """Yield the pieces of words in Markdown: bold or italic or neither, and the text of a run."""
    sign, text = b"", ""
    for match in _MARK.finditer(markdown):
        if match["sign"] or match["text"] or match["address"]:
            text += match["sign"] or match["address"] or unescaped(match["text"])
            continue
        if text:
            yield sign, _text(text)
            text = ""
        if match["break"]:
            yield b"", b"<w:br/>"
        else:
            sign = b"" if sign else b"<w:b/>" if match["bold"] else b"<w:i/>"
    if text:
        yield sign, _text(text)


def _text(text: str) -> bytes:
    return b'<w:t xml:space="preserve">%s</w:t>' % escape(visible(text), quote=False).encode()
