"""Requests: the command line of a look-up as plain data, whose options are `declared`; a light module."""

from innofacts.errors import InnofactsError, Unreadable
from innofacts.records import Record
from innofacts.requests import declared
from innofacts.showing import quoted, visible

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Sequence


RELEVANCE = "relevance"
"""The sort key that is not a column: how well a fact matches the words of a query."""


class Style(Record):
    """How figures are written for readers."""

    digits: int = 0
    """The significant digits to round to; 0 for all."""
    scale: str = ""
    """The scale to use, such as `trillion`; empty for the figure's own."""
    prose: bool = False
    """Whether to write names for codes (yuan, China) and the scale that reads best."""


PLAIN = Style()


class Request(Record):
    """One question about facts, the same for all commands and markers."""

    terms: tuple[str, ...] = ()
    """The arguments that make the query."""
    ids: tuple[str, ...] = ()
    """The whole ids of the facts wanted; empty for the facts that match the terms."""
    columns: tuple[str, ...] = ()
    """The names of the columns wanted; empty for the default columns of the format."""
    sort: tuple[str, ...] = ()
    """The columns to sort by, each with a hyphen before it for descending; empty for relevance or library order."""
    limit: int | None = None
    """The most rows wanted; None for all."""
    count: str = ""  # type: ignore[assignment]  # it hides tuple.count, which nothing here calls
    """The column whose values are counted; empty to list facts."""
    possibly: bool = False
    """Whether to find facts that may or may not match as well, marked as such."""
    points: bool = False
    """Whether readers' formats show each point of a series instead of one row for the series."""
    style: Style = PLAIN
    """How figures are written."""


def names(option: str, given: "Sequence[str] | None", what: str = "column") -> tuple[str, ...]:
    """Return the names that an option was given, separated by commas or by repeating the option.

    Raises InnofactsError for an option without names, such as one with an unset variable of a shell.
    """
    found = tuple(name.strip() for text in given or () for name in text.split(",") if name.strip())
    if given and not found:
        raise InnofactsError(f"{option} names no {what}", hint="leave it out, or name one")
    return found


def number(given: str | None) -> int | None:
    """Return the number of rows that `-n` asks for; None without `-n`."""
    if given is None:
        return None
    if not (given.isascii() and given.isdecimal()):
        raise InnofactsError(f"-n does not take {quoted(given)}", hint="it takes a number of rows, 0 for all")
    return int(given.lstrip("0")[:18] or "0")  # SQLite counts no further


def digits(option: str, given: str | None) -> int:
    """Return the number of digits that an option asks for; 0 without it. Raises InnofactsError for another number."""
    if given is None:
        return 0
    found = whole_number(given, 1, _MOST_DIGITS)
    if found is None:
        raise InnofactsError(f"{option} does not take {quoted(given)}", hint=f"it takes 1 to {_MOST_DIGITS} digits")
    return found


def whole_number(text: str, least: int, most: int) -> int | None:
    """Return the number that a text in digits is; None for any other text, or a number that is not within two ends."""
    written = text.lstrip("0")
    if not (text.isascii() and text.isdecimal()) or len(written) > len(str(most)):  # int() takes no text of any length
        return None
    found = int(written or "0")
    return found if least <= found <= most else None


def style_of(round_to: str | None, scale: str | None, wording: str | None) -> Style:
    """Return the style that `--round`, `--scale` and `--style` ask for; raises InnofactsError if one is not valid."""
    most = digits("--round", round_to)
    if (round_to, scale, wording) == (None, None, None):
        return PLAIN
    from innofacts.english.numerals import SCALES  # most requests have no style

    for option, given, known in (("--scale", scale, tuple(SCALES)), ("--style", wording, STYLES)):
        if given is not None and given not in known:
            from innofacts.suggesting import did_you_mean  # only a mistake needs it, here and below

            hint = did_you_mean(given, known) or f"it takes {', '.join(known)}"
            raise InnofactsError(f"{option} does not take {quoted(given)}", hint=hint)
    return Style(most, scale or "", wording == _PROSE)


def size_of(given: str | None) -> tuple[int, int] | None:
    """Return the width and height that `--size` asks for; None without it. Raises InnofactsError for no size."""
    if given is None:
        return None
    width, height = (whole_number(side, *_SIZES) for side in given.partition("x")[::2])
    if width is None or height is None:
        hint = f"it takes a width and a height of {_SIZES[0]} to {_SIZES[1]} pixels: 1200x600"
        raise InnofactsError(f"--size does not take {quoted(given)}", hint=hint)
    return width, height


_SIZES = (300, 10000)
_MOST_DIGITS = 38  # of a figure (docs/figures.md)
_PROSE = "prose"
STYLES = ("plain", _PROSE)
"""The values that `--style` takes."""


def day(given: str | None, option: str = "--as-of") -> str | None:
    """Return the day that an option names, written as 2024-03-01: of a month or a year the last; None without it.

    Raises InnofactsError for a text that is not a date.
    """
    if given is None:
        return None
    from innofacts.values.periods import parse_period  # heavy

    text = given.strip()
    try:
        period = parse_period(text) if text.replace("-", "").isdecimal() else None
    except Unreadable:
        period = None
    if period is None or period.last is None:
        hint = "it takes a date, such as 2024-03-01; a month or a year stands for its last day"
        raise InnofactsError(f"{option} does not take {quoted(given)}", hint=hint)
    return period.last.isoformat()


def format_asked(format: str | None, json: bool) -> str | None:  # noqa: A002, FBT001 - the names of the options
    """Return the name of the format that `-f` or `--json` asks for; None without either."""
    if json and format not in (None, "json"):
        raise InnofactsError(f"--json and -f {visible(str(format))} name two formats", hint="remove one of them")
    return "json" if json else format


def request(  # noqa: PLR0913 - one for each option that bears on it
    terms: "Sequence[str] | None" = None,
    *,
    columns: "Sequence[str] | None" = None,
    sort: "Sequence[str] | None" = None,
    limit: str | None = None,
    count: str | None = None,
    possibly: bool = False,
    points: bool = False,
    style: Style = PLAIN,  # as `style_of` reads it
) -> Request:
    """Return the request that the options of a look-up make; raises InnofactsError for a value that is not valid."""
    return Request(
        tuple(terms or ()),
        columns=names("-c", columns),
        sort=names("-s", sort),
        limit=number(limit),
        count=count or "",
        possibly=possibly,
        points=points,
        style=style,
    )


def by_relevance(asked: Request) -> Request:
    """Return the request of a search, best match first by default; raises InnofactsError if it has no words."""
    if not any(term.strip() for term in asked.terms):
        raise InnofactsError("nothing to search for", hint="innofacts list shows all facts")
    return asked if asked.sort or asked.count else asked._replace(sort=(RELEVANCE,))


# What an option takes.
FLAG = "flag"
ONE = "one"
MANY = "many"
PERHAPS = "perhaps"


class Option(Record):
    """One option, as the command line declares it."""

    name: str
    """The name of the parameter."""
    spellings: tuple[str, ...]
    """How it is typed: `-f` and `--format`."""
    takes: str
    """FLAG for no value, ONE for one value (the last one counts), MANY for values that add up.

    PERHAPS is for an optional value: the next argument is the value only if the option can have it.
    """
    about: str
    """What its help says."""


class Command(Record):
    """One command, as the command line declares it."""

    name: str
    """Its name; empty for the options before any command."""
    about: str
    """What its help says."""
    argument: str
    """The name of the parameter for its arguments, such as `terms`; empty if it takes none."""
    options: tuple[str, ...]
    """The names of its options."""


def options_of(command: Command) -> list[Option]:
    """Return the options of a command, in its order."""
    rows = {row[0]: row for row in declared.OPTIONS}
    chosen = [rows[name] for name in command.options]
    return [Option(name, tuple(spellings.split()), takes, about) for name, spellings, takes, about in chosen]


def commands() -> "Iterator[Command]":
    """Yield all commands, after one without a name that has the options before any command."""
    for name, about, argument, options in declared.COMMANDS:
        yield Command(name, about, argument, tuple(options.split()))


LIST, SEARCH, SHOW, COMPARE, EXPORT, CITE = "list", "search", "show", "compare", "export", "cite"
OF_MARKERS = (LIST, SEARCH, SHOW, COMPARE, EXPORT, CITE)
"""The commands that the marker of a report can contain."""
_LOOKUPS = (LIST, SEARCH, SHOW, EXPORT)
# Options that change where the answer goes or how it looks, and one whose answer no light module has.
_LEFT_TO_TYPER = (
    "output",
    "page",
    "wide",
    "rows_by",
    "sql",
    "sql_dialect",
    "size",
    "color",
    "excel",
    "history",
    "help",
)


class Asked(Record):
    """A parsed command line."""

    command: str
    """The name of the command: `list`."""
    terms: tuple[str, ...]
    """The arguments in order: the terms of a query, ids, figures."""
    options: "dict[str, tuple[str, ...]]"
    """The values of each option, by name; a flag has no values."""

    def value(self, name: str) -> str | None:
        """Return the value of an option that takes one; None without the option."""
        return next(iter(self.options.get(name, ())), None)


def parse(arguments: "Sequence[str]") -> "Asked | None":
    """Return the command line of a look-up, parsed; None for any other, which is left to Typer."""
    try:
        return read(arguments, _LOOKUPS, without=_LEFT_TO_TYPER)
    except InnofactsError:
        return None


def read(arguments: "Sequence[str]", known: "Sequence[str]", *, without: "Sequence[str]" = ()) -> Asked:
    """Return a command line, parsed: one of the `known` commands with its options, except those in `without`.

    An option is spelled whole, with its value in the next argument or after `=`. Raises InnofactsError for any other
    command or option.
    """
    name = arguments[0] if arguments else ""
    command = next((command for command in commands() if command.name == name), None)
    if command is None or name not in known:
        from innofacts.suggesting import did_you_mean

        hint = did_you_mean(name, known) or f"the commands here are {', '.join(known)}"
        raise InnofactsError(f"unknown command {quoted(name)}", hint=hint)
    allowed = (option for option in options_of(command) if option.name not in without)
    spellings = {spelling: option for option in allowed for spelling in option.spellings}
    terms: list[str] = []
    options: dict[str, tuple[str, ...]] = {}
    rest = iter(arguments[1:])
    for argument in rest:
        if argument == "--":
            terms += rest
        elif argument[:1] != "-" or argument == "-" or argument[1:2].isdigit():  # or a negative figure
            terms.append(argument)
        else:
            spelling, equals, value = argument.partition("=")
            option = spellings.get(spelling)
            if option is None or (equals and (option.takes == FLAG or not spelling.startswith("--"))):
                hint = f"{name} takes {', '.join(spellings)} here, each value as a separate argument"
                raise _no_option(spelling, hint, spellings, without)
            if option.takes == FLAG:
                options[option.name] = ()
                continue
            given = value if equals else next(rest, None)
            if given is None or (given == "" and option.takes == ONE):
                raise InnofactsError(f"{spelling} needs a value", hint=option.about)
            options[option.name] = (*(options.get(option.name, ()) if option.takes == MANY else ()), given)
    return Asked(name, tuple(terms), options)


def _no_option(spelling: str, hint: str, known: "Iterable[str]", without: "Sequence[str]") -> InnofactsError:
    """Return the error for an option that the command does not take here."""
    if any(spelling in spellings.split() for name, spellings, *_ in declared.OPTIONS if name in without):
        return InnofactsError(f"{spelling} cannot be used here", hint=hint)
    from innofacts.suggesting import did_you_mean

    meant = did_you_mean(spelling, known) if spelling.startswith("--") else ""
    return InnofactsError(f"unknown option {quoted(spelling)}", hint=meant or hint)


def format_of(asked: Asked) -> str | None:
    """Return the name of the format that a command line asks for; None without one."""
    return format_asked(asked.value("format") or asked.value("export_format"), "json" in asked.options)


def request_of(asked: Asked) -> Request:
    """Return the request of the command line of a look-up; raises InnofactsError for a value that is not valid."""
    asks = request(
        () if asked.command == SHOW else asked.terms,  # those of `show` are ids
        columns=asked.options.get("columns"),
        sort=asked.options.get("sort"),
        limit=asked.value("limit"),
        count=asked.value("count"),
        possibly="possibly" in asked.options,
        points="points" in asked.options,
        style=style_of(asked.value("round_to"), asked.value("scale"), asked.value("wording")),
    )
    return by_relevance(asks) if asked.command == SEARCH else asks
