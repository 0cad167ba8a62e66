"""Which documents are meant: those that are named, those in a folder, and those that another includes."""

import os
from collections.abc import Iterable, Sequence

from innofacts.documents.document import STANDARD_INPUT
from innofacts.documents.files import LOCK, OF_OTHERS, SUFFIXES, content
from innofacts.errors import InnofactsError
from innofacts.markup.languages import markup_of
from innofacts.output import say
from innofacts.showing import shortened, visible


def documents_in(names: Iterable[str]) -> list[str]:
    """Return the names, with the documents in a folder and its subfolders in place of the folder, sorted.

    A document is followed by those that it includes, if they are in its folder or below it; each comes once. What it
    includes from elsewhere is named on standard error. Hidden files and folders, and those of installed packages, are
    left out. Raises InnofactsError for a folder without documents.
    """
    found: dict[str, str] = {}
    missed: dict[str, dict[str, list[str]]] = {}
    parts: set[str] = set()
    for name in names:
        for one in _below(name) if os.path.isdir(name) else [name]:
            included, missed[one] = _included_in(one)
            parts.update(included)
            for part in (one, *included):
                found.setdefault(os.path.normpath(part), part)
    for one, elsewhere in missed.items():
        left = [name for name, paths in elsewhere.items() if found.keys().isdisjoint(paths)]
        if left and one not in parts:  # what a part includes is said of the whole
            say(f"{visible(one)}: passed over what it includes from elsewhere: {_listed(left)}")
    return list(found.values())


def _listed(names: Sequence[str]) -> str:
    """Return the first of some names, shortened, and how many more there are."""
    more = f" and {len(names) - _MOST_NAMED:,} more" if len(names) > _MOST_NAMED else ""
    return ", ".join(visible(shortened(name, _LONGEST_NAME)) for name in names[:_MOST_NAMED]) + more


_MOST_NAMED, _LONGEST_NAME = 5, 60  # characters


def _included_in(main: str) -> tuple[list[str], dict[str, list[str]]]:
    """Return the names of the documents that a document includes, directly or not, in the order in which it does.

    Then comes what is not in its folder or below it, or does not exist: as it is written, with the paths it may have.
    """
    folder = os.path.dirname(main)
    found: list[str] = []
    elsewhere: dict[str, list[str]] = {}
    waiting = [main]
    while waiting and len(found) < _MOST_INCLUDED:
        name = waiting.pop(0)
        here = os.path.dirname(name)
        for included in _includes(name):
            paths = [
                os.path.normpath(os.path.join(one, included + suffix))
                for one in (here, folder)
                for suffix in ("", ".tex")
            ]
            inside = [path for path in paths if _is_below(folder, path)]
            new = [path for path in inside if path.lower().endswith(SUFFIXES)][:1]
            if not inside:
                elsewhere[included] = paths
            elif not {main, *found}.issuperset(new):
                found += new
                waiting += new
    return found, elsewhere


_MOST_INCLUDED = 1000  # files


def _is_below(folder: str, path: str) -> bool:
    """Return whether a path is that of a file in a folder or below it, also where links lead."""
    return os.path.isfile(path) and os.path.realpath(path).startswith(os.path.realpath(folder or ".") + os.sep)


def _includes(name: str) -> list[str]:
    """Return the names of the files that a document includes as it writes them; none if it cannot be read as a text."""
    if name == STANDARD_INPUT or not name.lower().endswith(SUFFIXES) or not os.path.isfile(name):
        return []
    markup = markup_of(name)
    if not markup.include:
        return []
    try:
        return markup.included(content(name).decode(errors="replace"))
    except (OSError, InnofactsError):
        return []  # which reading it tells


def _below(folder: str) -> list[str]:
    """Return the documents in a folder and its subfolders, and the folders that cannot be read, for a message.

    Documents of other programs are named on standard error; what Word writes while a document is open is none.
    """
    unread: list[OSError] = []
    found: list[str] = []
    others: list[str] = []
    for path, folders, files in os.walk(folder, onerror=unread.append):
        folders[:] = sorted(name for name in folders if not _is_left_out(os.path.join(path, name)))
        names = [name for name in sorted(files) if not name.startswith((".", LOCK))]
        for some, suffixes in ((found, SUFFIXES), (others, _OTHERS)):
            some += [os.path.normpath(os.path.join(path, name)) for name in names if name.lower().endswith(suffixes)]
    if others:
        say(f"{visible(folder)}: passed over {_listed(others)}; to have them read, save them as .docx or .odt")
    found.extend(os.path.normpath(error.filename) for error in unread)
    if not found:
        raise InnofactsError(
            f"{visible(folder)}: this folder has no reports", hint=f"they end in {', '.join(SUFFIXES)}"
        )
    return found


_OTHERS = (".doc", ".rtf", *OF_OTHERS)  # with those of files that may be Word's


def _is_left_out(folder: str) -> bool:
    """Return whether a folder is hidden, or has what a program installed there: packages of Node or Python."""
    name = os.path.basename(folder)
    return name.startswith(".") or name == "node_modules" or os.path.isfile(os.path.join(folder, "pyvenv.cfg"))
