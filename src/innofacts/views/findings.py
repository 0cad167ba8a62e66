"""Findings of a check, and the rules, as tables."""

from collections import Counter
from collections.abc import Iterator, Sequence
from os.path import isfile
from typing import TYPE_CHECKING

from innofacts.check.checking import Checked, CopyChecked, check
from innofacts.check.copies import ALTERED, CONFIRMED, FOUND, MISSING, MOVED, UNCHECKED
from innofacts.check.rules import ERROR, RULES
from innofacts.documents.document import Document
from innofacts.documents.files import read_copy, readable, refuse_unread
from innofacts.errors import AnswerIsNo, InnofactsError, Problem
from innofacts.formats import FINDINGS, Format
from innofacts.formats.findings import FINDING_COLUMNS, Mistake
from innofacts.formats.table import ID, TEXT, Column, Table
from innofacts.index.rows import UNREADABLE
from innofacts.output import say
from innofacts.output.files import save
from innofacts.showing import counted, quoted, visible
from innofacts.suggesting import did_you_mean

__all__ = ["check", "copies_of", "named", "rules", "summarise", "table", "update"]

if TYPE_CHECKING:
    from innofacts.formats.table import Cell

_SHOWN = 7  # the columns that programs rely on (docs/reference.md); the other columns are for people
_RULES = {rule.name: rule for rule in RULES}


def table(problems: Sequence[Problem], form: Format, *, strict: bool) -> Table:
    """Return problems as a table for a format; `strict` turns warnings into errors."""
    shown = _first_of_each(problems) if form.is_screen else problems
    found = (_finding(problem, strict=strict) for problem in shown)
    if form.audience == FINDINGS:
        return Table(FINDING_COLUMNS, found)
    return Table(FINDING_COLUMNS[:_SHOWN], map(_for_programs, found))


_MOST_OF_A_RULE = 100
"""The most problems of a rule that lines for people tell: whoever deletes a fact may leave thousands of references."""


def _first_of_each(problems: Sequence[Problem]) -> Iterator[Problem]:
    """Yield the first problems of each rule, and at the next one how many more there are."""
    rest = Counter(problem.rule for problem in problems)
    count = Counter[str]()
    for problem in problems:
        if count[problem.rule] < _MOST_OF_A_RULE:
            yield problem
        elif count[problem.rule] == _MOST_OF_A_RULE:
            more = counted(rest[problem.rule] - _MOST_OF_A_RULE, "more problem")
            yield problem._replace(message=f"{more} of this kind", hint="-f json lists them all")
        count[problem.rule] += 1


def _finding(problem: Problem, *, strict: bool) -> Mistake:
    rule = _RULES[problem.rule]
    severity = ERROR if strict else rule.severity
    example = rule.example.replace("¦", "").strip()
    return Mistake(
        file=problem.file,
        line=problem.line,
        column=problem.column,
        severity=severity,
        rule=rule.name,
        message=problem.message,
        fact=problem.fact or None,
        excerpt=problem.excerpt,
        hint=problem.hint,
        about=rule.about,
        advice=f"For example:\n{example}" if example else "",
    )


def _for_programs(found: Mistake) -> "tuple[Cell, ...]":
    """Return a row; its line and column are empty if the problem is about the whole file."""
    file, line, column, *rest = found[:_SHOWN]
    return file, line or None, column or None, *rest


def rules(names: Sequence[str] = ()) -> Table:
    """Return the rules of some names, or all, as a table: name, severity, what the rule finds, and an example."""
    columns = (Column("rule", "Rule", ID), Column("severity", "Severity"), Column("about", "Finds", TEXT))
    return Table((*columns, Column("example", "Example", TEXT)), tuple(_described(names)))


def _described(names: Sequence[str]) -> "Iterator[tuple[Cell, ...]]":
    for rule in (rule for rule in RULES if not names or rule.name in names):
        yield rule.name, rule.severity, rule.about, rule.example.replace("¦", "").strip() or None


def named(names: Sequence[str]) -> tuple[str, ...]:
    """Return the names of rules unchanged; raises InnofactsError for an unknown one."""
    for name in names:
        if name not in _RULES:
            hint = did_you_mean(name, _RULES) or f"the rules are {', '.join(_RULES)}"
            raise InnofactsError(f"unknown rule {quoted(name)}", hint=hint)
    return tuple(names)


def copies_of(given: Sequence[str], language: str) -> tuple[dict[str, Document], int]:
    """Return the copies that `--copy SOURCE=FILE` names, by source, and how many cannot be read.

    `language` is the code of the language that they are read in; empty if each sentence shows its own.
    """
    files = {}
    for text in given:
        source, equals, file = text.partition("=")
        is_reversed = isfile(source) and not isfile(file)
        if is_reversed or not (source and equals and file):
            example = f"{file}={source}" if is_reversed and file else "a-2024=article.txt"
            hint = f"write the id of a source, =, and a file: --copy {visible(example)}"
            raise InnofactsError(f"--copy does not take {quoted(text)}", hint=hint)
        files[source] = file
    copies, unread = readable([*files.items()], lambda item: (item[0], read_copy(item[1])._replace(language=language)))
    return dict(copies), unread


def update(checked: Checked) -> None:
    """Write the new positions of the claims in their copies into the fact files, and change nothing else there."""
    for file in checked.updates:
        save(file.path, [file.data])
        say(f"wrote {visible(file.name)}")


def summarise(checked: Checked, unread: int, *, strict: bool, updated: bool = False) -> None:
    """Say how many mistakes a check found; some copies may be `unread`.

    Raises AnswerIsNo if there are errors, and InnofactsError if a file could not be read.
    """
    for of_copy in checked.copies:
        for sentence in of_copy.passed_over:
            say(sentence)
        say(_summary_of_copy(of_copy))
    if checked.updates and not updated:
        say("some claims are now at a different position in the copy; --update writes the new positions")
    errors = sum(_RULES[problem.rule].severity == ERROR for problem in checked.problems)
    counts = ((errors, "error"), (len(checked.problems) - errors, "warning"))
    found = " and ".join(counted(count, noun) for count, noun in counts if count) or "nothing wrong"
    summary = f"{found} in {counted(checked.files, 'file')} with {counted(checked.facts, 'fact')}"
    if any(problem.rule == UNREADABLE for problem in checked.problems):
        raise InnofactsError(f"{summary}, and not every file could be read")
    refuse_unread(unread, summary)
    if errors or (strict and checked.problems):
        raise AnswerIsNo(summary)
    say(summary)


def _summary_of_copy(checked: CopyChecked) -> str:
    """Return what was found of a source in its copy: `58 of 58 claims found, 11 of 11 figures confirmed`."""
    hows = Counter(claim.how for claim in checked.claims)
    figures = [claim.figure for claim in checked.claims if claim.figure]
    parts = [f"{hows[FOUND] + hows[MOVED]} of {counted(len(checked.claims), 'claim')} found"]
    parts += (f"{hows[how]} {how}" for how in (MOVED, ALTERED, MISSING, UNCHECKED) if hows[how])
    parts.append(f"{figures.count(CONFIRMED)} of {counted(len(figures), 'figure')} confirmed")
    return f"{checked.source}: {', '.join(parts)} in {visible(checked.copy.name)}"
