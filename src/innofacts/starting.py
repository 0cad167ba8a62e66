"""A fact file is started: what it needs is asked for, it is put where no file is, and opened in an editor."""

import json
import os
import shlex
import subprocess
import sys
from collections.abc import Mapping, Sequence
from datetime import date

from innofacts import streams
from innofacts.errors import InnofactsError, visible
from innofacts.library.fields import SOURCE_FIELDS
from innofacts.library.schema import SCHEMA_FILE, schema
from innofacts.library.writing import new_file
from innofacts.streams import say

_ASKED = ("publisher", "authors", "title", "published", "url")
Given = dict[str, str | Sequence[str]]


def is_watched() -> bool:
    """Tell whether somebody is at a terminal who can answer."""
    return streams.is_terminal() and sys.stdin.isatty()


def ask(id_: str, given: Mapping[str, str | Sequence[str]]) -> Given:
    """Return what is given of a source with the answers to what is not; what is answered by nothing is left out."""
    answers: Given = dict(given)
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


def text(id_: str, given: Mapping[str, str | Sequence[str]]) -> str:
    """Return the text of a fact file of a source that was read today; raises InnofactsError for what cannot be read."""
    return new_file(id_, given, date.today())  # noqa: DTZ011 - the day where whoever reads it is


def create(path: str, text: str) -> None:
    """Write a new fact file, and the schema that editors read beside it; raises InnofactsError where a file is."""
    _write_new(path, text)
    try:
        _write_new(os.path.join(os.path.dirname(path), SCHEMA_FILE), schema_text())
    except InnofactsError:
        pass  # it is there already
    say(f"wrote {visible(path)}")


def _write_new(path: str, text: str) -> None:
    try:
        with open(path, "x", encoding="utf-8", newline="") as file:
            file.write(text)
    except FileExistsError:
        raise InnofactsError(f"{visible(path)}: there is such a file", hint="-o FILE names another one") from None
    except OSError as error:
        raise InnofactsError(f"{visible(path)}: could not be written: {error.strerror}") from error


def schema_text() -> str:
    """Return the JSON Schema of fact files as text."""
    return json.dumps(schema(), indent=2, ensure_ascii=False) + "\n"


def edit(path: str) -> None:
    """Open a file in the editor that VISUAL or EDITOR names, if one does; raises InnofactsError where it cannot run."""
    editor = shlex.split(os.environ.get("VISUAL") or os.environ.get("EDITOR") or "")
    if editor:
        try:
            subprocess.run([*editor, path], check=False)  # noqa: S603 - it is what whoever runs us names
        except OSError as error:
            raise InnofactsError(f"{visible(editor[0])}: could not be run: {error.strerror}") from error
