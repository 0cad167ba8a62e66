"""A new fact file: ask for its source, write it with every key explained in comments, open it in an editor."""

import os
import shlex
import subprocess
import sys
from collections.abc import Iterable, Iterator, Mapping, Sequence
from datetime import date

from innofacts import output
from innofacts.errors import InnofactsError
from innofacts.factfiles.fields import FACT_FIELDS, SERIES_HEAD_FIELDS, SOURCE_FIELDS
from innofacts.factfiles.kinds import Field, Kind
from innofacts.factfiles.reading import read_file
from innofacts.factfiles.schema import SCHEMA_FILE, SCHEMA_LINE, schema_text
from innofacts.factfiles.writing import PLACEHOLDER, Value, period_value, toml
from innofacts.output import say, utf8
from innofacts.output.files import refuse_unwritable, save, save_new
from innofacts.showing import visible

Given = dict[str, str | Sequence[str]]
"""The values of a source by their keys, as they are given."""

_COMMENT_COLUMN = 44
_FEW = 8  # choices that a comment can list
_WIDTH = max(len(field.name) for field in SOURCE_FIELDS)
_VALUES = """# [series.values]
# 2012 = "1.912"                              # the figure for each period, without its unit
# 2013 = "~ 1.99"                             # with a bound, where it has one
"""
_SHOWN = "id claim figure unit breaks measure place period nature topics note quote".split()
FACT, SERIES = "fact", "series"
"""What a new file may begin with."""
_FIRST = {
    FACT: (FACT_FIELDS, "A claim of the source; repeat it for each.", ""),
    SERIES: (SERIES_HEAD_FIELDS, "Many figures of one measure; repeat it for each place.", _VALUES),
}
TITLE, PUBLISHER = f"{PLACEHOLDER}: title of the source", f"{PLACEHOLDER}: publisher"
_QUESTIONS = {
    "title": "Title of the source",
    "authors": 'Author, as "Family, Given", or an institution',
    "publisher": "Publisher",
    "published": "Date of publication, such as 2025-04-30 or 2024",
    "url": "Web address",
}
"""What is asked for on a terminal, by key."""


def is_watched() -> bool:
    """Return whether a person at a terminal can answer questions."""
    return output.is_terminal() and sys.stdin is not None and sys.stdin.isatty()


def ask(id_: str, given: Given) -> Given:
    """Return the given values of a source, completed with answers from the terminal."""
    answers = dict(given)
    for field in SOURCE_FIELDS:
        while field.name in _QUESTIONS and not given.get(field.name):
            print(f"{_QUESTIONS[field.name]}: ", end="", file=sys.stderr, flush=True)
            answer = sys.stdin.readline().strip()
            answers[field.name] = [answer] if answer and field.name == "authors" else answer
            try:
                new_file(id_, answers, date.min)
            except InnofactsError as error:
                say(f"{error.message}\n  hint: {error.hint}")
            else:
                break
    return answers


def text(id_: str, given: Given, first: str = FACT) -> str:
    """Return the text of a fact file for a source accessed today; raises InnofactsError for an invalid value."""
    return new_file(id_, given, today(), first)


def today() -> date:
    """Return the local day of the user."""
    return date.today()  # noqa: DTZ011 - the day on which the user looked at a source, where the user is


def source_values(given: "Mapping[str, Value | None]", day: date) -> dict[str, Value]:
    """Return what is given of a source as a fact file has it, in order.

    Without authors and a publisher it has a placeholder for these. It was accessed on the day if it has no date of
    publication, or an address.
    """
    values = {key: value for key, value in given.items() if value}
    values |= {key: period_value(value) for key in _DATES if isinstance(value := values.get(key), str)}
    if "authors" not in values:
        values.setdefault("publisher", PUBLISHER)
    if "published" not in values or "url" in values:
        values.setdefault("accessed", day)
    return {field.name: values[field.name] for field in SOURCE_FIELDS if field.name in values}


_DATES = ("published", "reported", "accessed")


def readable(written: str) -> str:
    """Return the text of a fact file that can be read; raises InnofactsError for one that cannot."""
    problems = read_file("source.toml", written.encode()).problems
    if problems:
        raise InnofactsError(visible(problems[0].message), hint=visible(problems[0].hint))
    return written


def new_file(id_: str, given: Given, day: date, first: str = FACT) -> str:
    """Return the text of a fact file to start from: a source with the given values, and a FACT or SERIES as comments.

    What must be there and is not given is a placeholder, to be filled in. Raises InnofactsError for an id or a
    value that cannot be read.
    """
    said = {key: value for key, value in given.items() if value}
    values = source_values({"type": "report", "title": TITLE, **said}, day)
    return readable("".join(_lines({"id": id_, **values}, first)))


def _lines(values: Mapping[str, Value], first: str) -> Iterator[str]:
    """Yield the lines of a new file: every key with its meaning, and those without a value as comments."""
    yield SCHEMA_LINE
    yield "# One source, and below it what it claims. "
    yield "Lines that begin with # are comments: remove the # to use a key.\n\n"
    yield "[source]\n"
    for field in SOURCE_FIELDS:
        if field.name in values:
            yield _line(f"{field.name:{_WIDTH}} = {toml(values[field.name])}", field)
        else:
            yield _line(f"# {field.name:{_WIDTH}} = {field.kind.example}", field)
    fields, about, end = _FIRST[first]
    yield f"\n# {about} innofacts check reports what is wrong.\n#\n# [[{first}]]\n"
    shown = [field for field in fields if field.name in _SHOWN]
    width = max(len(field.name) for field in shown)
    for field in shown:
        yield _line(f"# {field.name:{width}} = {field.kind.example}", field)
    yield end


def _line(entry: str, field: Field) -> str:
    return f"{entry:{_COMMENT_COLUMN}}  # {field.about}{_choices(field.kind)}\n"


def _choices(kind: Kind) -> str:
    return f": {', '.join(kind.choices)}" if 0 < len(kind.choices) <= _FEW else ""


def refuse_source(path: str, given: Given) -> None:
    """Raise InnofactsError if something is given about the source of a fact file that has one already."""
    if idle := [f"--{key.removesuffix('s')}" for key, value in given.items() if value]:
        message = f"{visible(path)} keeps its source and its name: {', '.join(idle)} would do nothing"
        raise InnofactsError(message, hint=f"leave {'it' if len(idle) == 1 else 'them'} out, or edit the file")


def create(path: str, pieces: Iterable[str], merging: str = "") -> None:
    """Write a new fact file, and the schema for editors next to it.

    Raises InnofactsError if the file exists; `merging` is the option that would merge into it.
    """
    if os.path.lexists(path):
        message = f"{visible(path)}: the file exists already"
        ways = f"merge into it with {merging} {visible(path)}, or " if merging else ""
        raise InnofactsError(message, hint=f"{ways}choose a different file with -o FILE")
    schema = os.path.join(os.path.dirname(path), SCHEMA_FILE)
    refuse_unwritable(path)
    if not os.path.lexists(schema):
        save(schema, [utf8(schema_text())])  # first: if the disk is full, the same command can be run again
    save_new(path, map(utf8, pieces))
    say(f"wrote {visible(path)}")
    if not path.endswith(".toml"):
        say(f"warning: {visible(path)} has to be named itself: of a folder, only files named *.toml are read")


def edit(path: str) -> None:
    """Open a file in the editor named by VISUAL or EDITOR, if any; raises InnofactsError if the editor cannot run."""
    editor = shlex.split(os.environ.get("VISUAL") or os.environ.get("EDITOR") or "")
    if editor:
        try:
            subprocess.run([*editor, path], check=False)  # noqa: S603 - the user names it
        except OSError as error:
            raise InnofactsError(f"{visible(editor[0])}: could not be run: {error.strerror}") from error
