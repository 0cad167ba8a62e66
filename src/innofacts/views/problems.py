"""Problems of a library as a table and in a sentence, and the rules as a table."""

from collections import Counter
from collections.abc import Iterator, Sequence
from typing import TYPE_CHECKING

from innofacts.check.checking import Checked, CopyChecked
from innofacts.check.copies import ALTERED, CONFIRMED, FOUND, MISSING, MOVED, UNCHECKED
from innofacts.check.rules import ERROR, RULES, RULES_BY_NAME
from innofacts.documents.files import refuse_unread
from innofacts.errors import AnswerIsNo, InnofactsError, Problem
from innofacts.formats import MISTAKES, Format
from innofacts.formats.mistakes import MISTAKE_COLUMNS, Mistake
from innofacts.index.rows import UNREADABLE
from innofacts.output import say, say_all
from innofacts.showing import counted, visible
from innofacts.table import ID, TEXT, Column, Table

if TYPE_CHECKING:
    from innofacts.table import Cell

_SHOWN = 7  # the columns that programs rely on (docs/reference.md); the other columns are for people


def table(problems: Sequence[Problem], form: Format, *, strict: bool) -> Table:
    """Return problems as a table for a format; `strict` turns warnings into errors."""
    shown = _first_of_each(problems) if form.is_screen else problems
    found = (_mistake(problem, strict=strict) for problem in shown)
    if form.audience == MISTAKES:
        return Table(MISTAKE_COLUMNS, found)
    return Table(MISTAKE_COLUMNS[:_SHOWN], map(_for_programs, found))


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


def _mistake(problem: Problem, *, strict: bool) -> Mistake:
    rule = RULES_BY_NAME[problem.rule]
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


def rules(names: Sequence[str]) -> Table:
    """Return the rules of some names, or all, as a table: name, severity, what the rule finds, and an example."""
    columns = (Column("rule", "Rule", ID), Column("severity", "Severity"), Column("about", "Finds", TEXT))
    return Table((*columns, Column("example", "Example", TEXT)), tuple(_described(names)))


def _described(names: Sequence[str]) -> "Iterator[tuple[Cell, ...]]":
    for rule in (rule for rule in RULES if not names or rule.name in names):
        yield rule.name, rule.severity, rule.about, rule.example.replace("¦", "").strip() or None


def summarise(checked: Checked, unread: int, *, strict: bool, updated: bool = False) -> None:
    """Say how many mistakes a check found; some copies may be `unread`.

    Raises AnswerIsNo if there are errors, and InnofactsError if a file could not be read.
    """
    for of_copy in checked.copies:
        say_all(of_copy.remarks)
        say(_summary_of_copy(of_copy))
    if checked.updates and not updated:
        say("some claims are now at a different position in the copy; --update writes the new positions")
    errors = sum(RULES_BY_NAME[problem.rule].severity == ERROR for problem in checked.problems)
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
    return f"{checked.source}: {', '.join(parts)} in {visible(checked.copy.shown)}"
