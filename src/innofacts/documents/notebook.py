"""Jupyter notebooks: the text of their Markdown and raw cells and of what their code has printed, never their JSON.

The format: https://nbformat.readthedocs.io/en/latest/format_description.html
"""

import json
import re
from collections.abc import Iterator, Mapping, Sequence
from typing import NamedTuple

from innofacts.documents.columns import with_bars
from innofacts.documents.document import Block, Edit, Extract, NotReadable, applied
from innofacts.markup.html import text_of_html
from innofacts.patterns import regex

_DECODER = json.JSONDecoder()
_BLANKS = regex(r"[ \t\r\n]*")
_LINE = regex(r"[^\n]*\n|[^\n]+")


MOST_LINES = 500_000
"""The most lines of all cells and outputs: each takes 200 bytes of memory, and a book has 50,000."""


class _Text(NamedTuple):
    """The text of a cell, or of its output."""

    name: str
    """`cell 7` or `cell 7 output`, by its number among all cells as a person counts them."""
    text: str
    """The text."""
    start: int
    """Its offset in the text of the notebook."""
    span: tuple[int, int] | None
    """The offsets of the source in the JSON; None if it is not for people to change."""

    @property
    def end(self) -> int:
        """The offset after it in the text of the notebook."""
        return self.start + len(self.text)


def text_of_notebook(data: bytes) -> Extract:
    """Return the text of a notebook, with each line of a cell or an output as a block; raises NotReadable."""
    pieces: list[str] = []
    blocks: list[Block] = []
    for one in _texts(_json(data)):
        offset = one.start
        for number, line in enumerate(one.text.split("\n"), 1):
            blocks.append(Block(offset, f"{one.name} line {number}", is_locked=one.span is None))
            offset += len(line) + 1
        if len(blocks) > MOST_LINES:
            raise NotReadable(f"this notebook has more than {MOST_LINES:,} lines", hint="split it into parts")
        pieces.append(f"{one.text}\n\n")
    return Extract("".join(pieces), tuple(blocks))


def edited_notebook(data: bytes, edits: Sequence[Edit]) -> bytes:
    """Return a notebook with edits of its Markdown cells; everything else in the JSON stays as it is.

    Raises NotReadable if an edit is not within one of them.
    """
    text = _json(data)
    only_ascii = text.isascii() and "\\u" in text
    pieces, position, done = [], 0, 0
    for one in _texts(text):
        begin = done
        while done < len(edits) and edits[done].start <= one.end:
            done += 1
        own = edits[begin:done]
        if any(edit.end > one.end for edit in own):
            raise NotReadable(f"a marker begins in {one.name} and is closed in a later one", hint="close it there")
        if own and one.span:
            moved = (Edit(edit.start - one.start, edit.end - one.start, edit.text) for edit in own)
            source = applied(one.text, moved)
            start, end = one.span
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


def _texts(text: str) -> Iterator[_Text]:
    """Yield the texts in the JSON of a notebook: those of Markdown and raw cells, and the output of each code cell."""
    spans = {key: (start, end) for key, start, end in _members(text, _skip(text, 0))}
    offset = 0
    for number, at in enumerate(_items(text, spans["cells"][0]), 1):
        members = {key: (start, end) for key, start, end in _members(text, at)}
        held = {key: _DECODER.decode(text[slice(*span)]) for key, span in members.items()}
        kind, source = held.get("cell_type"), _joined(held.get("source"))
        name, span = f"cell {number}", members.get("source") if kind == "markdown" else None
        if kind == "raw":
            source = _RAW.get(_format(held.get("metadata")), lambda _: "")(source)
        elif kind == "code":
            name, source = f"{name} output", _printed(held.get("outputs"))
        if source or span:
            yield _Text(name, source, offset, span)
            offset += len(source) + 2


def _joined(text: object) -> str:
    """Return a text of the JSON, which may be an array of its lines."""
    return "".join(map(str, text)) if isinstance(text, list) else text if isinstance(text, str) else ""


def _format(metadata: object) -> str:
    """Return the format of a raw cell; empty if it goes into every export as it is."""
    named = metadata if isinstance(metadata, dict) else {}
    return str(named.get("raw_mimetype") or named.get("format") or "")


# --- output -----------------------------------------------------------------------------------------------------------

_LONGEST_OUTPUT = 10_000
"""Characters of an output that is read: a longer one is a log or a listing of data."""
_SIZE = regex(r"(?m)^\d+ rows × \d+ columns$")  # below a table of pandas


def _printed(outputs: object) -> str:
    """Return what a reader sees of the outputs of a cell: printed lines, tables and Markdown, but no errors."""
    texts = [_shown(output) for output in outputs if isinstance(output, dict)] if isinstance(outputs, list) else []
    return "\n\n".join(text for text in texts if text and len(text) <= _LONGEST_OUTPUT)


def _shown(output: Mapping[str, object]) -> str:
    """Return the text of an output in its richest form; of a picture, whose name is of no use to a reader, none."""
    if output.get("output_type") == "stream":
        return _in_lines(_joined(output.get("text"))) if output.get("name") == "stdout" else ""
    data = output.get("data")
    if not isinstance(data, dict):
        return ""
    kind = next((kind for kind in _FORMS if kind in data), "")
    is_picture = any(other.startswith(("image/", "application/")) for other in data) and kind == "text/plain"
    return "" if is_picture or not kind else _FORMS[kind](_joined(data[kind]))


def _markdown(text: str) -> str:
    """Return Markdown in which nothing is a marker."""
    return text.replace("<!--", "< !--").strip("\n")


def _page(text: str) -> str:
    """Return the text of a piece of HTML, and of a table its rows between bars."""
    return _plain(_SIZE.sub("", text_of_html(text))) if len(text) <= _MOST_TAGS * _LONGEST_OUTPUT else ""


_MOST_TAGS = 10  # times as many characters as there are of text


def _plain(text: str) -> str:
    """Return a text whose lines mean the same in Markdown: without indentation, fences and comments."""
    lines = (line.strip() for line in text.replace("<!--", "< !--").replace("`", "'").split("\n"))
    return "\n".join(lines).strip("\n")


def _in_lines(text: str) -> str:
    """Return printed lines, with bars between the columns of a data frame."""
    return _plain(with_bars(text) if len(text) <= _LONGEST_OUTPUT else text)


_FORMS = {"text/markdown": _markdown, "text/html": _page, "text/plain": _in_lines}
_RAW = {"": _markdown, "text/markdown": _markdown, "text/html": _page}


# --- JSON -------------------------------------------------------------------------------------------------------------


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
    """Return the offset of the next value, or of the bracket that closes the object or array."""
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
