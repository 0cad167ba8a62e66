"""The words of a cell as people read them: what all readers' formats share before each escapes for itself.

CSV and JSON use `words` too, so this module is light.
"""

from innofacts.showing import visible
from innofacts.table import AMOUNT, INTERVAL, LIST_SEPARATOR, NOTES, PART_SEPARATOR, notes_of

TYPE_CHECKING = False
if TYPE_CHECKING:
    from innofacts.table import Cell

_IN_PARTS = frozenset((AMOUNT, INTERVAL))  # whose last part is their text

# Characters of an address that becomes a link. Left out are the characters that RFC 3986 does not allow and that
# could end the link in one format or another; white space and hazardous characters fall to `isprintable`.
_NEVER_IN_AN_ADDRESS = frozenset(' "<>\\^`{|}')


FORMULA_BEGINNINGS = frozenset("=+-@\t\r\n\uff1d\uff0b\uff0d\uff20")
"""The characters with which a formula begins for a spreadsheet, which would run it.

The last four are = + - @ in full width, as Chinese and Japanese keyboards type them.
https://owasp.org/www-community/attacks/CSV_Injection
"""

SPREADSHEET_DIGITS = 15
"""The most significant digits that a number in a spreadsheet keeps."""


def is_formula(cell: "Cell") -> bool:
    """Return whether a spreadsheet would take a text cell for a formula; a sign alone is none, nor is -12.5 %."""
    is_begun = isinstance(cell, str) and len(cell) > 1 and cell[0] in FORMULA_BEGINNINGS
    return is_begun and not _is_number(str(cell))


def _is_number(text: str) -> bool:
    """Return whether a text is a number with a minus, or a percentage, in which nothing can be run."""
    digits = text[1:].removesuffix("%").rstrip(" ").replace(",", "").replace(".", "", 1)
    return text[0] == "-" and digits.isascii() and digits.isdigit()


def words(cell: "Cell", kind: str) -> str:
    """Return a cell as one text: empty where there is nothing, in words where it is in parts."""
    if cell is None:
        return ""
    text = str(cell)
    if kind in _IN_PARTS:
        return text.rsplit(PART_SEPARATOR, 1)[-1]
    return LIST_SEPARATOR.join(": ".join(note) for note in notes_of(text)) if kind == NOTES else text


def lines(cell: "Cell", kind: str) -> list[str]:
    """Return the lines of a cell, at least one, with everything hazardous shown by `visible`; a line a remark."""
    if kind == NOTES and cell:
        return [visible(": ".join(note)) for note in notes_of(cell)]
    return visible_lines(words(cell, kind))


def visible_lines(text: str) -> list[str]:
    """Return the lines of a text, at least one, with everything hazardous but the line breaks shown by `visible`."""
    if text.isprintable():
        return [text]
    return [visible(line) for line in text.replace("\r\n", "\n").split("\n")]


def is_web_address(text: str) -> bool:
    """Return whether a text is an http or https address that every format can turn into a link."""
    scheme, separator, rest = text.partition("://")
    return (
        scheme.lower() in ("http", "https")
        and bool(separator and rest)
        and text.isprintable()
        and _NEVER_IN_AN_ADDRESS.isdisjoint(text)
        and not any(character.isspace() for character in text)
    )


# Signs that have no meaning for markup anywhere in an address, and those that have none between two letters.
_SIGNS = frozenset("/:?=&%#,")
_SIGNS_WITHIN = frozenset("-_.~+")


def is_plain_address(text: str) -> bool:
    """Return whether a web address contains nothing that a markup language could interpret."""
    return is_web_address(text) and all(
        sign.isalnum() or sign in _SIGNS or (sign in _SIGNS_WITHIN and before.isalnum() and after.isalnum())
        for before, sign, after in zip(" " + text, text, text[1:] + " ", strict=False)
    )
