"""Mistakes in files: as lines in the form that compilers use, as annotations for GitHub, and as SARIF.

Each row of the table is a `Mistake`.
"""

import json
from collections.abc import Callable, Iterator
from urllib.parse import quote

from innofacts.formats.colours import painted_word
from innofacts.records import Record
from innofacts.showing import excerpt, visible
from innofacts.table import INTEGER, TEXT, Column, Look, Table


class Mistake(Record):
    """A mistake in a file: one row of a table of mistakes."""

    file: str
    """The file, as the user named it."""
    line: int
    """The line, from 1; 0 for the whole file."""
    column: int
    """The column in code points, from 1; 0 for the whole line or file."""
    severity: str
    """`error`, `warning` or `note`."""
    rule: str
    """The name of the rule: `unknown-key`."""
    message: str
    """What is wrong."""
    fact: "str | None" = None
    """The id of the fact that has the mistake; None if it is not in a fact."""
    excerpt: str = ""
    """The line of the file; empty if it should not be shown."""
    hint: str = ""
    """How to fix it; empty if the program cannot know."""
    about: str = ""
    """What the rule checks, for a reader who does not know it."""
    end_line: int = 0
    """The line in which it ends; 0 if that is not known."""
    end_column: int = 0
    """The column after it, likewise."""
    correction: str = ""
    """What to write instead of the text up to its end; empty if the program cannot know."""
    wording: str = ""
    """The correction as readers see it, without markup."""
    label: str = ""
    """A label that lines for people show instead of the severity and the rule; empty to show these."""
    block: str = ""
    """The name of its part of a document without lines, such as `table 2 row 4`; shown in place of line and column."""
    advice: str = ""
    """What to do about a mistake of its rule, or an example of one; empty if `about` says it all."""


MISTAKE_COLUMNS = tuple(
    Column(name, name.capitalize(), INTEGER if name in ("line", "column") else TEXT) for name in Mistake._fields
)
"""The columns of a table of mistakes."""

_SCHEMA = "https://json.schemastore.org/sarif-2.1.0.json"


def render(table: Table, look: Look, dialect: str) -> Iterator[str]:
    """Return the mistakes as lines (`lines`), as annotations (`github`) or as one SARIF log (`sarif`)."""
    mistakes = (Mistake(*row) for row in table.rows)  # type: ignore[arg-type]  # a cell is of the kind of its column
    return _lines(mistakes, look) if dialect == "lines" else _WRITERS[dialect](mistakes)


def _lines(mistakes: Iterator[Mistake], look: Look) -> Iterator[str]:
    """Yield each mistake as `file:line:column: severity: message [rule]`, with the line of the file and the hint.

    One with a label of its own has that in place of severity and rule. On a terminal, lines are broken at spaces, and
    the severity or the label has its colour.
    """
    for found in mistakes:
        place = ":".join([visible(found.file), *(str(n) for n in (found.line, found.column) if n and not found.block)])
        place += f": {found.block}" if found.block else ""
        label = found.label or found.severity
        said = visible(found.message) if found.label else f"{visible(found.message)} [{found.rule}]"
        lines = _broken(f"{place}: {label}: {said}", look)
        if look.colour:
            lines[0] = lines[0].replace(f": {label}:", f": {painted_word(label)}:", 1)
        if found.excerpt:
            lines += excerpt(found.excerpt, found.column, found.line)
        if found.hint:
            lines += _broken(f"  hint: {visible(found.hint)}", look)
        yield "\n".join(lines) + "\n"


def _broken(line: str, look: Look) -> list[str]:
    """Return a line broken at spaces into lines of the width; all but the first are indented."""
    if look.width is None or len(line) <= look.width:
        return [line]
    from textwrap import wrap  # only a terminal needs it

    return wrap(line, look.width, subsequent_indent="    ", break_long_words=False, break_on_hyphens=False)


def _annotations(mistakes: Iterator[Mistake]) -> Iterator[str]:
    """Yield each mistake as a workflow command, which GitHub shows next to the line.

    https://docs.github.com/actions/reference/workflow-commands-for-github-actions
    """
    for found in mistakes:
        place = [("file", found.file), *_lines_of(found), ("title", found.rule)]
        properties = ",".join(f"{name}={_property(str(value))}" for name, value in place if value)
        text = _told(found) + (f"; suggestion: {found.wording}" if found.correction else "")
        yield f"::{_LEVELS.get(found.severity, found.severity)} {properties}::{_data(text)}\n"


_LEVELS = {"note": "notice"}


def _lines_of(found: Mistake) -> list[tuple[str, int]]:
    """Return the line and the columns of a mistake; one of several lines has no end, since columns are of one line."""
    if found.block:
        return []
    end = found.end_column if found.end_line == found.line else 0
    ends = [[("endLine", found.line)], [("endColumn", end)]] if end else [[], []]
    return [("line", found.line), *ends[0], ("col", found.column), *ends[1]]


def _told(found: Mistake) -> str:
    """Return the mistake, its place if the file has no line for it, and how to fix it."""
    where = f"{found.block}: " if found.block else ""
    return f"{where}{found.message} ({found.hint})" if found.hint else f"{where}{found.message}"


def _data(text: str) -> str:
    # GitHub would write hazardous characters into its log unchanged, except line breaks.
    kept = text.replace("%", "%25").replace("\r", "%0D").replace("\n", "%0A")
    return visible(kept)


def _property(text: str) -> str:
    return _data(text).replace(":", "%3A").replace(",", "%2C")


def _sarif(mistakes: Iterator[Mistake]) -> Iterator[str]:
    """Yield all mistakes as one log, with a description of each rule.

    https://docs.oasis-open.org/sarif/sarif/v2.1.0/sarif-v2.1.0.html: columns are counted in code points where a run
    says so, and a message is plain text.
    """
    rules: dict[str, dict[str, object]] = {}
    results = []
    for found in mistakes:
        rules.setdefault(found.rule, _described(found))
        has_region = found.line and not found.block
        region = {"region": _region(found)} if has_region else {}
        place = {"physicalLocation": {"artifactLocation": {"uri": _address(found.file)}, **region}}
        part = {"logicalLocations": [{"fullyQualifiedName": found.block}]} if found.block else {}
        results.append(
            {
                "ruleId": found.rule,
                "ruleIndex": list(rules).index(found.rule),
                "level": found.severity,
                "message": {"text": _told(found)},
                "locations": [{**place, **part}],
                **({"fixes": [_fix(found)]} if found.correction and has_region else {}),
            }
        )
    driver = {"name": "innofacts", "rules": [*rules.values()]}
    run = {"tool": {"driver": driver}, "columnKind": "unicodeCodePoints", "results": results}
    yield json.dumps({"$schema": _SCHEMA, "version": "2.1.0", "runs": [run]}, indent=2) + "\n"


def _region(found: Mistake) -> dict[str, int]:
    """Return the lines and columns of a mistake, as far as they are known; the last column is the one after it."""
    first = {"startLine": found.line, **({"startColumn": found.column} if found.column else {})}
    return {**first, "endLine": found.end_line, "endColumn": found.end_column} if found.end_line else first


def _fix(found: Mistake) -> dict[str, object]:
    """Return the correction of a mistake as a fix, which editors offer to apply."""
    replacement = {"deletedRegion": _region(found), "insertedContent": {"text": found.correction}}
    change = {"artifactLocation": {"uri": _address(found.file)}, "replacements": [replacement]}
    return {"description": {"text": f"write {found.wording}"}, "artifactChanges": [change]}


def _described(found: Mistake) -> dict[str, object]:
    """Return the rule of a mistake, with the texts that GitHub shows of it."""
    sentence = f"{found.about[:1].upper()}{found.about[1:]}."
    texts = {"shortDescription": found.about, "fullDescription": found.about and sentence, "help": found.advice}
    return {"id": found.rule, **{name: {"text": text} for name, text in texts.items() if text}}


def _address(file: str) -> str:
    """Return a file name as a reference for SARIF: a relative path as it is, an absolute one with the scheme `file`."""
    path = quote(file.encode(errors="surrogateescape"), safe="/")
    return f"file://{path}" if path.startswith("/") else path


_WRITERS: dict[str, Callable[[Iterator[Mistake]], Iterator[str]]] = {"github": _annotations, "sarif": _sarif}
