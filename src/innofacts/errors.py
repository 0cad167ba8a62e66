"""What can go wrong: problems in files, which are collected, and requests that cannot be met, which are raised.

This module is on the path of every run, so it imports nothing heavy (DESIGN: light modules).
"""

from innofacts.records import Record

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence

# Format characters that are part of ordinary text: the joiners of Persian, Indic scripts and emoji, and the Arabic,
# Syriac and Kaithi signs before numbers, which have a glyph (Unicode: Prepended_Concatenation_Mark). Everything else of
# category Cf is invisible or reorders text.
_JOINERS = "\u200c\u200d"
_NUMBER_SIGNS = "\u0600\u0601\u0602\u0603\u0604\u0605\u06dd\u070f\u0890\u0891\u08e2\U000110bd\U000110cd"
_ORDINARY_FORMAT_CHARACTERS = frozenset(_JOINERS + _NUMBER_SIGNS)
_SHOWN_AS_ESCAPES = frozenset(("Cc", "Cf", "Cs", "Zl", "Zp"))


class InnofactsError(Exception):
    """A request that cannot be met; it ends in one message and the exit status of its class."""

    status = 2

    def __init__(self, message: str, *, hint: str = "") -> None:
        """Say in `message` what is wrong and where, in `hint` what would be right."""
        super().__init__(message)
        self.message = message
        self.hint = hint


class AnswerIsNo(InnofactsError):
    """A question that was understood and whose answer is no (DESIGN 6): something is stale, wrong or not so."""

    status = 1


class NothingFound(AnswerIsNo):
    """A lookup that was understood and has no answer."""


class Unreadable(ValueError):
    """Text that is not in the grammar it was read by: a figure, a period, a query."""

    def __init__(self, message: str, *, offset: int = 0, hint: str = "") -> None:
        """Say in `message` what is wrong, `offset` code points into the text, and in `hint` what would be right."""
        super().__init__(message)
        self.message = message
        self.offset = offset
        self.hint = hint


class Problem(Record):
    """A mistake in a file, as data: where it stands, what is wrong, and what would be right."""

    file: str
    """The file as the user named it."""
    line: int
    """The line, from 1; 0 where the whole file is meant."""
    column: int
    """The column in code points, from 1; 0 where the whole line or file is meant."""
    message: str
    """What is wrong."""
    excerpt: str = ""
    """The line of the file, as it stands there."""
    hint: str = ""
    """What would be right; empty where nobody can know."""
    rule: str = ""
    """What it goes against: the name of a rule of `check.checking`."""
    fact: str = ""
    """The id of the fact or series that it is in; empty where it is in none that has an id."""

    def __str__(self) -> str:
        """Show the problem as compilers do: place and cause, the line with a caret, the hint."""
        place = ":".join([visible(self.file), *(str(n) for n in (self.line, self.column) if n)])
        return _shown(f"{place}: {visible(self.message)}", self.excerpt, self.column, self.hint, line=self.line)


def refusal(error: Unreadable, text: str) -> InnofactsError:
    """Return the error for a text of the command line that cannot be read, shown as a problem in a file is."""
    return InnofactsError(_shown(visible(error.message), text.rstrip(), error.offset + 1, error.hint))


def _shown(cause: str, text: str, column: int, hint: str, *, line: int = 0) -> str:
    """Show a cause, the line of text that it is in with a caret, and the hint, as far as there are any."""
    lines = [cause]
    if text:
        lines += excerpt(text, column, line)
    if hint:
        lines.append(f"  hint: {visible(hint)}")
    return "\n".join(lines)


_EXCERPT_WIDTH = 100


def excerpt(text: str, column: int, line: int = 0) -> list[str]:
    """Show a line with a caret under the column, cut around it where it is long, and its number where it has one."""
    start = max(0, min(column - 1 - _EXCERPT_WIDTH // 2, len(text) - _EXCERPT_WIDTH))
    end = start + _EXCERPT_WIDTH
    before, cut = ("… " if start else ""), (" …" if len(text) > end else "")
    gutter = f"  {line} | " if line else "  | "
    lines = [gutter + before + visible(text[start:end]) + cut]
    if column:
        lines.append(" " * (len(gutter) - 2) + "| " + " " * _width(before + visible(text[start : column - 1])) + "^")
    return lines


def _width(text: str) -> int:
    """Return how many columns of a terminal a text takes: none a mark or joiner, two a wide character."""
    if text.isascii():
        return len(text)
    from unicodedata import category, east_asian_width  # a library of its own on the disk, as below

    return sum(0 if category(c) in _WITHOUT_WIDTH else 2 if east_asian_width(c) in "WF" else 1 for c in text)


_WITHOUT_WIDTH = frozenset(("Mn", "Me", "Cf"))


def visible(text: str) -> str:
    r"""Return the text with what a terminal would act upon, or a reader not see, as `\x1b`-like escapes.

    That is control characters (line breaks and tabs too), lone surrogates, line and paragraph separators, and format
    characters such as the bidirectional overrides. Everything else stays as it is.
    """
    if text.isprintable():
        return text
    return "".join(_escaped(c) if is_hazardous(c) else c for c in text)


_QUOTED_LENGTH = 60


def quoted(text: str) -> str:
    """Return the text in quotation marks for a message, cut where it is long: whoever reads it has the whole."""
    return f'"{text}"' if len(text) <= _QUOTED_LENGTH else f'"{text[:_QUOTED_LENGTH]}…"'


def counted(count: int, noun: str) -> str:
    """Return how many there are of a thing: `1 figure`, `1,200 figures`."""
    return f"{count:,} {noun}{'' if count == 1 else 's'}"


def is_hazardous(character: str) -> bool:
    """Tell whether one character is among those that `visible` writes as an escape."""
    from unicodedata import category  # 0.2 ms, and nearly every text is printable

    return category(character) in _SHOWN_AS_ESCAPES and character not in _ORDINARY_FORMAT_CHARACTERS


FORMULA_BEGINNINGS = frozenset("=+-@\t\r\n\uff1d\uff0b\uff0d\uff20")
"""What a spreadsheet takes for the beginning of a formula, which it runs.

The last four are = + - @ in full width, as Chinese and Japanese keyboards give them.
https://owasp.org/www-community/attacks/CSV_Injection
"""


def is_formula(cell: "str | int | None") -> bool:
    """Tell whether a spreadsheet takes a cell of words for a formula; a sign alone is none."""
    return isinstance(cell, str) and len(cell) > 1 and cell[0] in FORMULA_BEGINNINGS


def _escaped(character: str) -> str:
    # ascii() gives the shortest escape that Python and TOML know: \n, \x1b, \u202e, \U000e0041.
    return ascii(character)[1:-1]


def nearest(word: str, choices: "Iterable[str]", *, most: int = 3, edits: int | None = None) -> tuple[str, ...]:
    """Return the choices that `word` may be a slip of, the nearest first, none where none is near.

    Near is one edit for every three characters, or for two, else as many as `edits` says; an edit is a character left
    out, put in, replaced or swapped with its neighbour (optimal string alignment distance). Near is also a choice that
    begins with the word, unless `edits` are counted.
    """
    wanted = word.casefold()
    characters = frozenset(wanted)
    allowed = edits if edits is not None else max(len(wanted) // 3, min(1, len(wanted) - 1))
    ranked = []
    for position, choice in enumerate(dict.fromkeys(choices)):
        candidate = choice.casefold()
        if len(characters.difference(candidate)) > allowed:
            continue  # each edit brings in one character at most, and this is told at a tenth of the cost
        distance = _distance(wanted, candidate, allowed)
        if edits is None and len(wanted) > 1 and candidate.startswith(wanted):
            distance = min(distance, 1)
        if distance <= allowed:
            ranked.append((distance, position, choice))
    return tuple(choice for _, _, choice in sorted(ranked)[:most])


def _distance(left: str, right: str, allowed: int) -> int:
    """Count the edits between two words, or return more than `allowed` as soon as that is sure."""
    if abs(len(left) - len(right)) > allowed:
        return allowed + 1
    before: list[int] = []
    row = list(range(len(right) + 1))
    for i, a in enumerate(left, 1):
        earlier, before, row = before, row, [i]
        for j, b in enumerate(right, 1):
            cost = min(before[j] + 1, row[j - 1] + 1, before[j - 1] + (a != b))
            if earlier and j > 1 and a == right[j - 2] and left[i - 2] == b:
                cost = min(cost, earlier[j - 2] + 1)
            row.append(cost)
        if min(row) > allowed:
            return allowed + 1
    return row[-1]


def did_you_mean(word: str, choices: "Iterable[str]") -> str:
    """Return `did you mean "a" or "b"?`, or nothing where no choice is near."""
    found = [f'"{choice}"' for choice in nearest(word, choices)]
    return f"did you mean {' or '.join(found)}?" if found else ""


def unknown(what: str, name: str, names: "Sequence[str]", listed: str) -> InnofactsError:
    """Return the error for a name that there is not, with those that may have been meant, and all that there are.

    `listed` comes before these: `the formats are`.
    """
    hint = " ".join(filter(None, (did_you_mean(name, names), f"{listed} {', '.join(names)}")))
    return InnofactsError(f'unknown {what} "{visible(name)}"', hint=hint)
