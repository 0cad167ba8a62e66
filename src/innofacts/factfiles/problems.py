"""The problems of one file: each with its place, an excerpt, and the fact that it is in."""

from functools import cached_property, lru_cache

from innofacts.documents.encoding import BOM
from innofacts.errors import Problem, Unreadable
from innofacts.factfiles.positions import Path, Places, line_text, place_in_string
from innofacts.showing import LONGEST_COLUMN, counted

MAX_PROBLEMS = 10_000
"""The most problems of a file that are reported one by one."""
START = (1, 1)
"""The place of the first character."""

# The rules that a file can break, next to the rules for single values (`Kind.rule`).
ENCODING, SYNTAX, MISSING_KEY, UNKNOWN_KEY, TYPE, DOMAIN = (
    "encoding",
    "syntax",
    "missing-key",
    "unknown-key",
    "type",
    "domain",
)

_VALUE_OF_SERIES = len(("series", 0, "values", "2012"))


class Problems:
    """The problems of one file, in the order in which they are found."""

    def __init__(self, name: str, text: str, *, fact: str = "") -> None:
        """Begin with no problem in the file of that name; `fact` is the id of the fact or series concerned."""
        self.name = name
        self.text = text
        self.fact = fact
        self.count = 0
        self._found: list[Problem] = []

    @cached_property
    def places(self) -> Places:
        """The places of the keys, values and headers of the text."""
        return Places(self.text)

    @property
    def is_listing(self) -> bool:
        """Whether so few problems were found that each is listed, and one more for where the rest begin."""
        return self.count <= MAX_PROBLEMS + 1

    def add(self, rule: str, place: tuple[int, int], message: str, hint: str = "") -> None:
        """Add a problem at a place, given as line and column."""
        self.count += 1
        if self.is_listing:
            line, column = place
            excerpt = _excerpt(self.text, line, column)
            self._found.append(Problem(self.name, line, column, message, excerpt, hint, rule, self.fact))

    def add_at_key(self, rule: str, path: Path, message: str, hint: str) -> None:
        """Add a problem with a key or a table."""
        self.add(rule, self.places.entry(path).key if self.is_listing else START, message, hint)

    def add_at_value(self, rule: str, path: Path, error: Unreadable) -> None:
        """Add a problem with a value, at the very character if the error has its offset in a text."""
        place = _shown_place(self.text, self.places, path, error.offset) if self.is_listing else START
        self.add(rule, place, error.message, error.hint)

    def in_order(self) -> tuple[Problem, ...]:
        """Return the problems in the order of the file; the one after MAX_PROBLEMS counts the rest."""
        listed = sorted(self._found[:MAX_PROBLEMS], key=lambda problem: (problem.line, problem.column))
        for problem in self._found[MAX_PROBLEMS:]:
            message, hint = more(self.count - MAX_PROBLEMS)
            listed.append(problem._replace(message=message, hint=hint))
        return tuple(listed)


def more(count: int) -> tuple[str, str]:
    """Return message and hint for the problems of a file beyond those that are reported one by one."""
    return f"the file has {counted(count, 'more problem')}", "fix these first"


def decoded(data: bytes) -> str:
    """Return the text of a file in UTF-8, without byte order mark and with LF newlines; raises UnicodeDecodeError."""
    return data.removeprefix(BOM).decode().replace("\r\n", "\n")


@lru_cache(maxsize=1)  # a library with mistakes asks about one file many times
def _text_and_places(data: bytes) -> tuple[str, Places]:
    text = decoded(data)
    return text, Places(text)


def place_of_value(data: bytes, path: Path, offset: int = 0) -> tuple[int, int]:
    """Return the line and the column of the value at a path of a file, or of the character at an offset in it."""
    return _shown_place(*_text_and_places(data), path, offset)


def _shown_place(text: str, places: Places, path: Path, offset: int) -> tuple[int, int]:
    # A fact of a series is composed of the series and one value: that value is shown, not a place in it.
    is_composed = path[2:3] == ("values",) and len(path) > _VALUE_OF_SERIES
    place = places.entry(path[:_VALUE_OF_SERIES] if is_composed else path).value
    return place_in_string(text, place, offset) if offset and not is_composed else place


def with_excerpt(problem: Problem, data: bytes) -> Problem:
    """Return a problem, which has its place, with the line of its file."""
    text, _ = _text_and_places(data)
    return problem._replace(excerpt=_excerpt(text, problem.line, problem.column))


def _excerpt(text: str, line: int, column: int) -> str:
    return "" if column > LONGEST_COLUMN else line_text(text, line)[: column + 100]
