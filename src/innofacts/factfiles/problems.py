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
            excerpt = "" if column > LONGEST_COLUMN else line_text(self.text, line)[: column + 100]
            self._found.append(Problem(self.name, line, column, message, excerpt, hint, rule, self.fact))

    def add_at_key(self, rule: str, path: Path, message: str, hint: str = "") -> None:
        """Add a problem with a key or a table."""
        self.add(rule, self.places.entry(path).key if self.is_listing else START, message, hint)

    def add_at_value(self, rule: str, path: Path, error: Unreadable) -> None:
        """Add a problem with a value, at the very character if the error has its offset in a text."""
        place: tuple[int, int] = START
        if self.is_listing:
            # A fact of a series is composed of the series and one value: that value is shown, not a place in it.
            is_composed = path[2:3] == ("values",) and len(path) > _VALUE_OF_SERIES
            place = self.places.entry(path[:_VALUE_OF_SERIES] if is_composed else path).value
            if error.offset and not is_composed:
                place = place_in_string(self.text, place, error.offset)
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


def _none_yet(name: str, data: bytes, fact: str) -> Problems:
    """Return the problems of a file that was read before, to which the caller adds the first."""
    text, places = _text_and_places(data)
    problems = Problems(name, text, fact=fact)
    problems.places = places
    return problems


def problem_at(  # noqa: PLR0913 - where it is, and what a problem is made of
    rule: str, name: str, data: bytes, path: Path, said: tuple[str, str], *, fact: str = "", offset: int = 0
) -> Problem:
    """Return a problem with the value at `path` of a file that was read before: one that only a library shows.

    `said` is the message and the hint; the problem is `offset` code points into a text.
    """
    problems = _none_yet(name, data, fact)
    problems.add_at_value(rule, path, Unreadable(said[0], offset=offset, hint=said[1]))
    return problems.in_order()[0]


def problem_in_line(  # noqa: PLR0913 - likewise
    rule: str, name: str, data: bytes, place: tuple[int, int], said: tuple[str, str], *, fact: str = ""
) -> Problem:
    """Return a problem at a place of a file that was read before, even in a comment; `said` is message and hint."""
    problems = _none_yet(name, data, fact)
    problems.add(rule, place, *said)
    return problems.in_order()[0]
