"""What is asked of a library, as plain data; a light module (DESIGN 7)."""

from innofacts import usage
from innofacts.records import Record

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence


class Request(Record):
    """One question about facts, whichever command asks it."""

    terms: tuple[str, ...] = ()
    """The arguments of the query, a term each."""
    ids: tuple[str, ...] = ()
    """The ids of the facts wanted, whole; empty for whichever the terms find."""
    columns: tuple[str, ...] = ()
    """The names of the columns wanted; empty for those that suit the format."""
    sort: tuple[str, ...] = ()
    """The columns to sort by, each with a hyphen before it for descending; empty for relevance or library order."""
    limit: int | None = None
    """The most rows wanted; None for all."""
    count: str = ""  # type: ignore[assignment]  # no tuple of this class counts anything
    """The column whose values are to be counted; empty for facts."""
    possibly: bool = False
    """Whether to find, marked, also what cannot be told to be what is asked for."""


def names(given: "Iterable[str]") -> tuple[str, ...]:
    """Return the names that an option was given, separated by commas or by repeating it."""
    return tuple(name.strip() for text in given for name in text.split(",") if name.strip())


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
    """FLAG for no value, ONE for a value of which the last counts, MANY for one that may be repeated.

    PERHAPS is for a value that may be left out: then what follows is not its own.
    """
    about: str
    """What its help says."""


class Command(Record):
    """One command, as the command line declares it."""

    name: str
    """How it is typed; empty for what may stand before any command."""
    about: str
    """What its help says."""
    argument: str
    """The name of the parameter for what is no option: `terms`; empty where there is none."""
    options: tuple[str, ...]
    """The names of its options."""


OPTIONS = tuple(Option(name, tuple(spellings.split()), takes, about) for name, spellings, takes, about in usage.OPTIONS)
COMMANDS = tuple(
    Command(name, about, argument, tuple(options.split())) for name, about, argument, options in usage.COMMANDS
)

LIST, SEARCH, EXPORT = "list", "search", "export"
_LOOKUPS = (LIST, SEARCH, EXPORT)
_LEFT_TO_TYPER = ("output", "color", "excel", "help")  # with these the answer goes elsewhere, or looks otherwise


class Asked(Record):
    """A command line that was understood."""

    command: str
    """`list`, `search` or `export`."""
    terms: tuple[str, ...]
    """The arguments, in order."""
    options: "dict[str, tuple[str, ...]]"
    """The values of each option that was given, by name; a flag has none."""


def parse(arguments: "Sequence[str]") -> "Asked | None":
    """Return what a command line of a lookup says, None on any doubt: whoever asks then leaves it to Typer.

    In doubt is every spelling that is not one of OPTIONS, whole, with its value in the next argument or after `=`.
    """
    command = next((c for c in COMMANDS if c.name in _LOOKUPS and arguments[:1] == [c.name]), None)
    if command is None:
        return None
    known = [o for o in OPTIONS if o.name in command.options and o.name not in _LEFT_TO_TYPER]
    spellings = {spelling: option for option in known for spelling in option.spellings}
    terms: list[str] = []
    options: dict[str, tuple[str, ...]] = {}
    rest = iter(arguments[1:])
    for argument in rest:
        if argument == "--":
            terms += rest
        elif argument[:1] != "-":
            terms.append(argument)
        else:
            spelling, equals, value = argument.partition("=")
            option = spellings.get(spelling)
            if option is None or (equals and (option.takes == FLAG or not spelling.startswith("--"))):
                return None
            if option.takes == FLAG:
                options[option.name] = ()
                continue
            given = value if equals else next(rest, None)
            if given is None:
                return None
            options[option.name] = (*(options.get(option.name, ()) if option.takes == MANY else ()), given)
    return Asked(arguments[0], tuple(terms), options)
