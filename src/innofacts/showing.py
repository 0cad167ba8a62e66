"""Text from files as people see it: visible escapes, quotes, excerpts with a caret; a light module."""

# Format characters that are part of ordinary text: the joiners of Persian, Indic scripts and emoji, and the Arabic,
# Syriac and Kaithi signs before numbers, which have a glyph (Unicode: Prepended_Concatenation_Mark). Everything else of
# category Cf is invisible or reorders text.
_JOINERS = "\u200c\u200d"
_NUMBER_SIGNS = "\u0600\u0601\u0602\u0603\u0604\u0605\u06dd\u070f\u0890\u0891\u08e2\U000110bd\U000110cd"
_ORDINARY_FORMAT_CHARACTERS = frozenset(_JOINERS + _NUMBER_SIGNS)
_SHOWN_AS_ESCAPES = frozenset(("Cc", "Cf", "Cs", "Zl", "Zp"))
_WITHOUT_WIDTH = frozenset(("Mn", "Me", "Cf"))

LINE_BREAK = "\u2028"
"""The character of a text for a line that ends before its paragraph does, as an author has it: <br>."""
COMMA = "\u2009" * 3
"""The characters of a text for a comma in a number, as long as LaTeX writes it: 3{,}327."""
_EXCERPT_WIDTH = 100
LONGEST_COLUMN = 64 * 1024
"""The last column whose line is shown: a line of 16 MiB may have many mistakes, and each would copy it."""
_QUOTED_LENGTH = 60


def shown(cause: str, text: str, column: int, hint: str, *, line: int = 0) -> str:
    """Return a cause, the line of text with a caret under the cause, and the hint; empty parts are left out."""
    lines = [cause]
    if text:
        lines += excerpt(text, column, line)
    if hint:
        lines.append(f"  hint: {visible(hint)}")
    return "\n".join(lines)


def excerpt(text: str, column: int, line: int) -> list[str]:
    """Return a line of text, cut around the column if it is long, and a caret under the column; 0 is for none."""
    start = max(0, min(column - 1 - _EXCERPT_WIDTH // 2, len(text) - _EXCERPT_WIDTH))
    end = start + _EXCERPT_WIDTH
    before, cut = ("… " if start else ""), (" …" if len(text) > end else "")
    gutter = f"  {line} | " if line else "  | "
    lines = [gutter + before + visible(text[start:end]) + cut]
    if column:
        lines.append(" " * (len(gutter) - 2) + "| " + " " * _width(before + visible(text[start : column - 1])) + "^")
    return lines


def line_around(text: str, start: int, column: int) -> str:
    """Return the line that begins at an offset of a text, as far as an excerpt around a column needs it."""
    if column > LONGEST_COLUMN:
        return ""
    stop = start + column + _EXCERPT_WIDTH
    end = text.find("\n", start, stop)
    return text[start : stop if end < 0 else end].removesuffix("\r")


def _width(text: str) -> int:
    """Return the width of a text in columns of a terminal: 0 for a mark or joiner, 2 for a wide character."""
    if text.isascii():
        return len(text)
    from unicodedata import category, east_asian_width  # most text is ASCII

    return sum(0 if category(c) in _WITHOUT_WIDTH else 2 if east_asian_width(c) in "WF" else 1 for c in text)


def visible(text: str) -> str:
    r"""Return a text with `\x1b`-like escapes for the characters that a terminal obeys or that are invisible.

    These are control characters (including line breaks and tabs), lone surrogates, line and paragraph separators, and
    format characters such as the bidirectional overrides.
    """
    if text.isprintable():
        return text
    # ascii() gives the shortest escape that Python and TOML know: \n, \x1b, \u202e, \U000e0041.
    return "".join(ascii(c)[1:-1] if is_hazardous(c) else c for c in text)


def quoted(text: str) -> str:
    """Return a text in quotation marks for a message, visible, and only its beginning if it is long."""
    return f'"{shortened(text)}"'


def shortened(text: str, most: int = _QUOTED_LENGTH) -> str:
    """Return at most so many characters of a text, visible, with an ellipsis if there are more."""
    return visible(text) if len(text) <= most else f"{visible(text[:most])}…"


def counted(count: int, noun: str) -> str:
    """Return a count with its noun: `1 figure`, `1,200 figures`."""
    return f"{count:,} {noun}{'' if count == 1 else 's'}"


def is_hazardous(character: str) -> bool:
    """Return whether `visible` writes a character as an escape."""
    from unicodedata import category  # 0.2 ms, and nearly every text is printable

    return category(character) in _SHOWN_AS_ESCAPES and character not in _ORDINARY_FORMAT_CHARACTERS
