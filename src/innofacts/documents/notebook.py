"""Jupyter notebooks: the text of their Markdown cells, and never their JSON.

The format: https://nbformat.readthedocs.io/en/latest/format_description.html
"""

import json
import re
from collections.abc import Iterator, Sequence
from typing import NamedTuple

from innofacts.documents.document import Block, Edit, Extract, NotReadable, applied

_DECODER = json.JSONDecoder()
_BLANKS = re.compile(r"[ \t\r\n]*")
_LINE = re.compile(r"[^\n]*\n|[^\n]+")


class _Cell(NamedTuple):
    """A Markdown cell."""

    number: int
    """Its number among all cells, from 1, as a person counts them."""
    text: str
    """Its source."""
    start: int
    """The offset of its source in the text of the notebook."""
    span: tuple[int, int]
    """The offsets of its source in the JSON."""

    @property
    def end(self) -> int:
        """The offset after its source in the text of the notebook."""
        return self.start + len(self.text)


def text_of_notebook(data: bytes) -> Extract:
    """Return the text of a notebook, with each line of a Markdown cell as a block; raises NotReadable."""
    pieces: list[str] = []
    blocks: list[Block] = []
    for cell in _cells(_json(data)):
        offset = cell.start
        for number, line in enumerate(cell.text.split("\n"), 1):
            blocks.append(Block(offset, f"cell {cell.number} line {number}"))
            offset += len(line) + 1
        pieces.append(f"{cell.text}\n\n")
    return Extract("".join(pieces), tuple(blocks))


def edited_notebook(data: bytes, edits: Sequence[Edit]) -> bytes:
    """Return a notebook with edits of its text; everything else in the JSON stays as it is.

    Raises NotReadable if an edit is not within one cell.
    """
    text = _json(data)
    only_ascii = text.isascii() and "\\u" in text
    pieces, position, done = [], 0, 0
    for cell in _cells(text):
        begin = done
        while done < len(edits) and edits[done].start <= cell.end:
            done += 1
        own = edits[begin:done]
        if any(edit.end > cell.end for edit in own):
            raise NotReadable(
                f"a marker begins in cell {cell.number} and is closed in a later one", hint="close it there"
            )
        if own:
            moved = (Edit(edit.start - cell.start, edit.end - cell.start, edit.text) for edit in own)
            source = applied(cell.text, moved)
            start, end = cell.span
            pieces += [text[position:start], _source(text[start:end], source, only_ascii=only_ascii)]
            position = end
    return "".join((*pieces, text[position:])).encode(json.detect_encoding(data))


def _json(data: bytes) -> str:
    """Return a notebook as text; raises NotReadable if the data is not a notebook."""
    try:
        text = data.decode(json.detect_encoding(data))
        notebook = json.loads(text)
    except (ValueError, RecursionError) as error:
        raise NotReadable("this notebook is not valid JSON", hint="save it again in Jupyter") from error
    cells = notebook.get("cells") if isinstance(notebook, dict) else None
    if not isinstance(cells, list) or not all(isinstance(cell, dict) for cell in cells):
        message = "this JSON is not a notebook of Jupyter, or of a version before 4"
        raise NotReadable(message, hint="open it in Jupyter, and save it again")
    return text


def _cells(text: str) -> Iterator[_Cell]:
    """Yield the Markdown cells of the JSON of a notebook."""
    spans = {key: (start, end) for key, start, end in _members(text, _skip(text, 0))}
    offset = 0
    for number, at in enumerate(_items(text, spans["cells"][0]), 1):
        members = {key: (start, end) for key, start, end in _members(text, at)}
        kind, span = (members.get(key, (0, 0)) for key in ("cell_type", "source"))
        if text[slice(*kind)] != '"markdown"' or not span[1]:
            continue
        source = _DECODER.decode(text[slice(*span)])
        joined = "".join(map(str, source)) if isinstance(source, list) else str(source)
        yield _Cell(number, joined, offset, span)
        offset += len(joined) + 2


def _members(text: str, at: int) -> Iterator[tuple[str, int, int]]:
    """Yield each member of an object that begins at an offset: its key, and the offsets of its value."""
    at = _skip(text, at + 1)
    while text[at] != "}":
        key, at = _DECODER.raw_decode(text, at)
        start = _skip(text, _skip(text, at) + 1)
        _, end = _DECODER.raw_decode(text, start)
        yield key, start, end
        at = _after_comma(text, end)


def _items(text: str, at: int) -> Iterator[int]:
    """Yield the offset of each item of an array that begins at an offset."""
    at = _skip(text, at + 1)
    while text[at] != "]":
        yield at
        _, end = _DECODER.raw_decode(text, at)
        at = _after_comma(text, end)


def _skip(text: str, at: int) -> int:
    """Return the offset after white space."""
    blanks = _BLANKS.match(text, at)
    assert blanks is not None
    return blanks.end()


def _after_comma(text: str, at: int) -> int:
    """Return the offset of what follows a value: the next one, or what closes the object or array."""
    at = _skip(text, at)
    return _skip(text, at + 1) if text[at] == "," else at


def _source(old: str, source: str, *, only_ascii: bool) -> str:
    """Return the JSON of a source, laid out as the old one is: a string, or an array of lines."""
    if not old.startswith("["):
        return json.dumps(source, ensure_ascii=only_ascii)
    before, after = _BLANKS.match(old, 1), re.search(r"([ \t\r\n]*)\]\Z", old)
    assert before is not None
    assert after is not None
    lines = [json.dumps(line, ensure_ascii=only_ascii) for line in _LINE.findall(source)]
    between = before[0] or " "
    return f"[{before[0]}{f',{between}'.join(lines)}{after[1]}]"
