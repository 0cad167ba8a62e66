"""A new fact file: ask for its source, write it, open it in an editor."""

import os
import shlex
import subprocess
import sys
from collections.abc import Iterable
from datetime import date

from innofacts import output
from innofacts.errors import InnofactsError
from innofacts.factfiles.fields import SOURCE_FIELDS
from innofacts.factfiles.schema import SCHEMA_FILE, schema_text
from innofacts.factfiles.writing import FACT, SERIES, Given, new_file
from innofacts.output import say, utf8
from innofacts.output.files import refuse_unwritable, save, save_new
from innofacts.showing import visible

__all__ = ["FACT", "SERIES", "Given"]

_ASKED = ("publisher", "authors", "title", "published", "url")


def is_watched() -> bool:
    """Return whether a person at a terminal can answer questions."""
    return output.is_terminal() and sys.stdin.isatty()


def ask(id_: str, given: Given) -> Given:
    """Return the given values of a source, completed with answers from the terminal."""
    answers = dict(given)
    for field in SOURCE_FIELDS:
        while field.name in _ASKED and not given.get(field.name):
            print(f"{field.name} ({field.about}): ", end="", file=sys.stderr, flush=True)
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
    """Return the text of a fact file for a source accessed today; raises InnofactsError for an invalid value.

    It begins with a FACT or a SERIES as comments.
    """
    return new_file(id_, given, date.today(), first)  # noqa: DTZ011 - the local day of the user


def create(path: str, pieces: Iterable[str]) -> None:
    """Write a new fact file, and the schema for editors next to it; raises InnofactsError if the file exists."""
    if os.path.lexists(path):
        message = f"{visible(path)}: the file exists already"
        raise InnofactsError(message, hint="choose a different file with -o FILE")
    schema = os.path.join(os.path.dirname(path), SCHEMA_FILE)
    refuse_unwritable(path)
    if not os.path.lexists(schema):
        save(schema, [utf8(schema_text())])  # first: if the disk is full, the same command can be run again
    save_new(path, map(utf8, pieces))
    say(f"wrote {visible(path)}")


def edit(path: str) -> None:
    """Open a file in the editor named by VISUAL or EDITOR, if any; raises InnofactsError if the editor cannot run."""
    editor = shlex.split(os.environ.get("VISUAL") or os.environ.get("EDITOR") or "")
    if editor:
        try:
            subprocess.run([*editor, path], check=False)  # noqa: S603 - the user names it
        except OSError as error:
            raise InnofactsError(f"{visible(editor[0])}: could not be run: {error.strerror}") from error
