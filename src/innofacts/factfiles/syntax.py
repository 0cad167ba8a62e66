"""Mistakes in the syntax of a fact file, in words for people who have never heard of TOML."""

import re

from innofacts.factfiles.positions import Place, last_key, line_text, place_of_offset, place_of_open_string
from innofacts.showing import quoted

_IN_QUOTES = 'a text stands in quotes: claim = "..."'
_EQUALS = f'a key is followed by "=" and its value, and {_IN_QUOTES}'
_BACKSLASH = "write \\\\ for a backslash, or put the text in single quotes, where it stands for itself"
_CLOSED = "close it with the quote that it begins with, or put it between three quotes"
_HINTS = (  # by the beginning of what tomli says
    ("Invalid statement", _EQUALS),
    ("Expected '=' after a key", _EQUALS),
    ("Invalid initial character for a key part", _EQUALS),
    ("Expected newline or end of document", f"there is one key on a line, and {_IN_QUOTES}"),
    ("Invalid value", f"{_IN_QUOTES}; numbers and days stand without"),
    ("Invalid date or datetime", "there is no such day or time"),
    ("Unclosed array", 'commas stand between the items of an array, and "]" at its end'),
    ("Unclosed inline table", 'commas stand between the keys of a table, and "}" at its end'),
    ("Text is", _CLOSED),
    ("Expected ']", "a header is [source], [[fact]], [[series]] or [series.values]"),
    ("Unescaped '\\'", _BACKSLASH),
    ("Invalid hex value", _BACKSLASH),
    ("Escaped character is not", _BACKSLASH),
    ("Illegal character", "leave it out"),
    ("Found invalid character", "leave it out"),
)
_TAKEN = ("Cannot overwrite", "Cannot declare", "Cannot redefine", "Cannot mutate", "Duplicate inline table key")
_AFTER_BACKSLASH = ("Unescaped '\\'", "Invalid hex value", "Escaped character is not")
_OPEN = ("Unterminated string", "Expected \"'")
_CURLED_QUOTES = "“”„‟‘’‚‛«»‹›＂＇"
_LINE_OF_PROSE = 500  # characters; the pattern below takes the square of their number
_BARE_TEXT = re.compile(r"""[ \t]*([\w-]+)[ \t]*=[ \t]*([^ \t"'\[{][^"'#]*?)[ \t]*(?:#.*)?""")


def explain(text: str, message: str, offset: int) -> tuple[Place, str, str]:
    """Return the place, the cause and the hint of a mistake: what tomli says, and the offset at which it says it."""
    if message.startswith(_TAKEN):
        return _explain_taken_key(text[:offset])
    found = text[offset : offset + 1]
    if message.startswith(_AFTER_BACKSLASH):
        offset = text.rfind("\\", 0, offset)
    # At its end a file has no line to show; what is missing there is missing behind the last word.
    place = place_of_offset(text, min(offset, len(text.rstrip())))
    if message.startswith(_OPEN):
        place, message = place_of_open_string(text), "Text is never closed"
    elif found == "\n" and message.startswith(("Illegal character", "Found invalid character")):
        message = "Text is not closed on its line"
    hint = _hint_by_sight(line_text(text, place.line), place.column - 1, found) if found else ""
    hint = hint or next((hint for beginning, hint in _HINTS if message.startswith(beginning)), "")
    return place, f"this is not TOML: {message[:1].lower()}{message[1:]}", hint


def _explain_taken_key(text: str) -> tuple[Place, str, str]:
    """Return place, cause and hint where the text ends with a key or a header that is one too many."""
    path, place, earlier = last_key(text)
    where = f"is given twice, first on line {earlier.line}" if earlier else "does not go with what is above it"
    hint = f"several are written [[{path[0]}]]" if path in (("fact",), ("series",)) else "leave one of them out"
    return place, f"{quoted(str(path[-1]))} {where}", hint


def _hint_by_sight(line: str, offset: int, found: str) -> str:
    """Return what the characters around a mistake tell of its cause, empty where they tell nothing."""
    bare = _BARE_TEXT.fullmatch(line) if len(line) <= _LINE_OF_PROSE else None
    if found in _CURLED_QUOTES:
        hint = 'quotes are straight in TOML: "..."'
    elif found == "\r":
        hint = "a line ends with a line feed; save the file with the line ends of Unix or Windows"
    elif found.isspace() and not found.isascii():
        hint = f"this blank is U+{ord(found):04X}; write an ordinary one"
    elif re.search(r"\d,\d{0,3}$", line[:offset]):
        hint = "write the number without commas"
    elif bare and not _is_day(bare[2]) and found != "\n":
        hint = f"is it a text? Put it in quotes: {bare[1]} = {quoted(bare[2])}"
    else:
        hint = ""
    return hint


def _is_day(text: str) -> bool:
    return re.match(r"\d{4}-\d\d-\d\d|\d\d:\d\d", text, re.ASCII) is not None
