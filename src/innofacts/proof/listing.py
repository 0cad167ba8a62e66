"""The proofs of reports as tables: a row a figure for programs, a mistake a row for people and builds."""

from collections import Counter
from collections.abc import Collection, Iterable, Sequence

from innofacts.compare.verdicts import (
    ARITHMETIC,
    CONTRADICTED,
    MISQUOTED,
    NO_FACT,
    NOT_COMPARABLE,
    NOT_ESTABLISHED,
    OUTDATED,
    SUPPORTED,
    WRONG,
)
from innofacts.documents.files import refuse_unread
from innofacts.errors import AnswerIsNo
from innofacts.factfiles.writing import PLACEHOLDER
from innofacts.features.library.indexed import Among, read_indexed
from innofacts.formats import MISTAKES, Format
from innofacts.formats.mistakes import MISTAKE_COLUMNS, Mistake
from innofacts.index.files import BUILTIN
from innofacts.index.index import Index
from innofacts.output import say, say_all
from innofacts.proof.proofing import UNLIKELY, Proofs
from innofacts.proof.reading import Place, Proof
from innofacts.showing import counted, quoted, visible
from innofacts.table import ID, INTEGER, TEXT, Column, Table

ERRORS = (*WRONG, ARITHMETIC)
"""The verdicts that make a report wrong; all others but SUPPORTED make it wrong under `--strict` only."""

_ABOUT = {
    CONTRADICTED: "the source says something else",
    MISQUOTED: "the source gives the number with a different bound or unit",
    OUTDATED: "a newer figure has replaced it",
    ARITHMETIC: "the other numbers of the text give a different result",
    NOT_COMPARABLE: "the source gives a different number in a different unit",
    NOT_ESTABLISHED: "the source leaves open whether it is true",
    NO_FACT: "no matching fact",
    SUPPORTED: "the source says so",
}
_ADVICE = {
    CONTRADICTED: "Write what the source says, or name the source, the time or the place that the figure is of.",
    MISQUOTED: "Write the bound and the unit of the source. innofacts proof --fix does so where that alone is wrong.",
    OUTDATED: "Write the newer figure and cite its source, or say that this is what was known at the time.",
    ARITHMETIC: "Find out which of the numbers is wrong; all of them are in the text.",
    NOT_COMPARABLE: "Write the figure in the unit of the source.",
    NOT_ESTABLISHED: "Write what the source says, which is less exact or has a different bound.",
    NO_FACT: "Add a fact with its source to the library, or a comment that says why none is needed: "
    "innofacts: ok figure of the ministry.",
    SUPPORTED: "Say in the text whose opinion it is, or cite a source of a different standing.",
}
_COLUMNS = (
    Column("file", "File", TEXT),
    Column("line", "Line", INTEGER),
    Column("column", "Column", INTEGER),
    Column("printed", "Printed", TEXT),
    Column("figure", "Figure", TEXT),
    Column("fact", "Fact", ID),
    Column("verdict", "Verdict", TEXT),
    Column("reason", "Reason", TEXT),
    Column("instead", "Instead", TEXT),
    Column("block", "Block", TEXT),
    Column("why", "Why", TEXT),
)


def table(proofs: Iterable[Proof], form: Format, *, strict: bool, corrected: frozenset[Place] | None = None) -> Table:
    """Return proofs as a table: one row for each figure, or for each mistake if the format is one of mistakes.

    A mistake that makes a report wrong, under `--strict` each one, is an error. Of each report, the figures that
    nothing is known of come behind those of which a fact says something. `corrected` are the places of figures that
    `--fix` has corrected: theirs say so, and the others why they are left.
    """
    if form.audience == MISTAKES:
        found = [proof for proof in proofs if proof.match.verdict != SUPPORTED or proof.match.is_opinion]
        at = {file: n for n, file in enumerate(dict.fromkeys(proof.file for proof in found))}
        found.sort(key=lambda proof: (at[proof.file], proof.match.verdict == NO_FACT))
        mistakes = (_mistake(proof, strict=strict) for proof in found)
        if corrected is not None:
            mistakes = (_after_correcting(proof, corrected, strict=strict) for proof in found)
        return Table(MISTAKE_COLUMNS, mistakes)
    return Table(_COLUMNS, tuple(map(_row, proofs)))


def needs_a_look(proof: Proof, *, strict: bool) -> bool:
    """Return whether somebody has to look at a figure; at a figure without a fact, only under `--strict`."""
    return proof.match.is_opinion or (proof.match.verdict != SUPPORTED and (strict or proof.match.verdict != NO_FACT))


def is_wrong(proof: Proof, *, strict: bool) -> bool:
    """Return whether a figure makes its report wrong, so that the exit status is 1."""
    return proof.match.verdict in ERRORS or (strict and proof.match.verdict != SUPPORTED)


def _row(proof: Proof) -> tuple[str | int | None, ...]:
    mention, match = proof.mention, proof.match
    instead = None if match.instead is None else str(match.instead)
    cells = (mention.printed, str(mention.figure), match.fact, match.verdict, match.reason, instead)
    return (proof.file, proof.line, proof.column, *cells, proof.block or None, match.why or None)


def _mistake(proof: Proof, *, strict: bool, corrected: str = "") -> Mistake:
    """Return a figure and its verdict as a mistake, as the formats of mistakes have it.

    `corrected` is what has been written in place of the figure.
    """
    match = proof.match
    said = f'"{proof.mention.printed}"' + (f' → "{corrected}"' if corrected else "")
    message = f"{said}: {match.reason}" + (f" ({match.fact})" if match.fact else "")
    is_note = match.verdict == NO_FACT or match.is_opinion
    severity = "error" if is_wrong(proof, strict=strict) else "note" if is_note else "warning"
    return Mistake(
        file=proof.file,
        line=proof.line,
        column=proof.column,
        severity=severity,
        rule=match.verdict.replace(" ", "-"),
        message=message,
        fact=match.fact,
        about=_ABOUT[match.verdict],
        advice=_ADVICE[match.verdict],
        label=match.verdict,
        block=proof.block,
        end_line=proof.end[0],
        end_column=proof.end[1],
        correction=proof.correction.text,
        wording=proof.correction.words,
    )


def _after_correcting(proof: Proof, corrected: Collection[Place], *, strict: bool) -> Mistake:
    """Return the mistake on a figure of a report that has been corrected: what was written, or why it is left."""
    if proof.place in corrected:
        new = proof.correction.words if proof.correction.text else ""
        found = _mistake(proof, strict=strict, corrected=new)
        if new:
            return found._replace(severity="note", label=CORRECTED, correction="")
        return found._replace(severity="note", message=f"{found.message}; right with what is corrected")
    found = _mistake(proof, strict=strict)
    by_hand = "to be corrected by hand" if proof.correction.text else ""
    since = f": {proof.correction.since}" if proof.correction.since else ""
    left = f"left to you: a figure {proof.correction.left}{since}" if proof.correction.left else by_hand
    return found._replace(message="; ".join(filter(None, (found.message, left))))


CORRECTED = "corrected"
"""What the lines for people call a figure that `--fix` has corrected."""


def remind_of_facts(index: Index, counting: Among, proofs: Iterable[Proofs]) -> None:
    """Say what keeps figures from having a fact: claims to be written, sources without a date, or the wrong library.

    `counting` says which facts count. Of facts that `draft` has only drafted, few figures are found to be about any.
    """
    [(drafts, facts)] = index.rows(
        "SELECT sum(claim GLOB ?), count(*) FROM fact WHERE figure IS NOT NULL", (f"{PLACEHOLDER}*",)
    )
    if drafts:
        have = "has" if drafts == 1 else "have"
        say(
            f"{drafts:,} of {counted(int(facts), 'fact')} still {have} {PLACEHOLDER} for a claim, by which figures are "
            "matched; innofacts check lists them"
        )
    if index.as_of:
        [(undated,)] = index.rows("SELECT count(*) FROM main.fact WHERE figure IS NOT NULL AND public_by IS NULL")
        if undated:
            say(f"--as-of leaves out {counted(int(undated), 'fact')} of sources that have no date of publication")
    figures = [proof for of_report in proofs for proof in of_report.figures if proof.match.verdict != ARITHMETIC]
    if not figures or any(proof.match.fact for proof in figures):
        return
    if not read_indexed(index, counting):
        chosen = (("--standing", counting.standings), ("--source", counting.sources), ("--as-of", index.as_of))
        options = " and ".join(option for option, given in chosen if given)
        leaves = f"{options} {'leave' if ' ' in options else 'leaves'} out all" if options else "the library has none"
        say(f"there is no fact with a figure to check figures with: {leaves}")
    elif [place.name for place in index.location.places] == [BUILTIN]:
        say(f"no figure is about a fact of {BUILTIN}, the shipped library; --facts names a library of your own")


def summarise(proofs: Sequence[Proofs]) -> None:
    """Say what was checked in each report, the mistakes first: "report.md: 12 figures: 1 misquoted, 11 supported".

    Before that comes a sentence for each language whose figures were not read, and for each comment without a reason.
    Of more reports than a screen has lines, those in which every figure is supported are told together at the end.
    """
    together = []
    for one in proofs:
        if len(proofs) > _MOST_LINES and not one.remarks and _is_in_order(one):
            together.append(one)
            continue
        say_all(one.remarks)
        say(f"{visible(one.report.shown)}: {_checked([one], f' ({_some(one.unlikely)})')}")
    if together:
        reports = "report" if len(together) == len(proofs) else "other report"
        say(f"{counted(len(together), reports)}: {_checked(together)}")


_MOST_LINES = 20


def _is_in_order(proofs: Proofs) -> bool:
    return all(proof.match.verdict == SUPPORTED for proof in proofs.figures)


def _checked(several: Sequence[Proofs], unlikely: str = "") -> str:
    """Return what was checked in some reports; `unlikely` are the numbers that are probably not figures."""
    figures = _one_each(proof for one in several for proof in one.figures)
    verdicts = ", ".join(_numbered(Counter(proof.match.verdict for proof in figures), _ABOUT))
    passed_over = sum((one.passed_over for one in several), Counter[str]())
    reasons = {UNLIKELY: UNLIKELY + unlikely}
    others = ", ".join(f"{count:,} {reasons.get(reason, reason)}" for reason, count in passed_over.items() if count)
    said = f"{counted(len(figures), 'figure')}: {verdicts}" if figures else "no figures"
    return said + (f"; passed over: {others}" if others else "")


def conclude(figures: Sequence[Proof], unread: int, *, strict: bool, corrected: frozenset[Place] | None) -> None:
    """Raise AnswerIsNo if figures, except those at `corrected` places, make their reports wrong.

    It says how many are wrong, how many have no fact, and how many facts do not decide. Raises InnofactsError if some
    reports are `unread`.
    """
    left = _one_each(proof for proof in figures if proof.place not in (corrected or ()))
    wrong = _STILL_WRONG if corrected else _WRONG
    counts = Counter(_STATES.get(proof.match.verdict, wrong) for proof in left)
    states = [state for state in (wrong, *_STATES.values()) if state != _RIGHT and counts[state]]
    whole = f" of {counted(len(_one_each(figures)), 'figure')}"
    answer = ", ".join(
        f"{counts[state]:,}{'' if n else whole} {state[counts[state] > 1]}" for n, state in enumerate(states)
    )
    answer = answer if any(is_wrong(proof, strict=strict) for proof in left) else ""
    refuse_unread(unread, answer)
    if answer:
        raise AnswerIsNo(answer)


def _one_each(proofs: Iterable[Proof]) -> list[Proof]:
    """Return one proof for each figure, in order: of a figure and a slip in it, the one with the worse verdict."""
    found: list[Proof] = []
    for proof in proofs:
        last = found[-1] if found else None
        is_within = last is not None and last.file == proof.file and proof.mention.start < last.mention.end
        if last and is_within and ARITHMETIC in (last.match.verdict, proof.match.verdict):
            found[-1] = min(last, proof, key=lambda one: _ORDER.index(one.match.verdict))
        else:
            found.append(proof)
    return found


_ORDER = tuple(_ABOUT)
_WRONG, _STILL_WRONG = ("is wrong", "are wrong"), ("is still wrong", "are still wrong")
_RIGHT = ("is right", "are right")
_STATES = {
    NOT_ESTABLISHED: ("is not established", "are not established"),
    NOT_COMPARABLE: ("is not comparable", "are not comparable"),
    NO_FACT: ("has no fact", "have no fact"),
    SUPPORTED: _RIGHT,
}
"""What is said of one figure and of several, for each verdict that does not make them wrong."""


def _numbered(counts: Counter[str], names: Iterable[str]) -> Sequence[str]:
    return [f"{counts[name]:,} {name}" for name in names if counts[name]]


def _some(printed: Sequence[str]) -> str:
    """Return numbers as a text has them, in quotation marks, equal ones once; of very many, the first."""
    different = [*dict.fromkeys(printed)]
    more = len(different) - _MOST_NAMED
    return ", ".join((*map(quoted, different[:_MOST_NAMED]), *([f"{more:,} more"] if more > 0 else [])))


_MOST_NAMED = 8
