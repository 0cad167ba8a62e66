"""Rules of ids and references: each id is taken once, and each reference leads to a fact that it may name."""

from collections.abc import Iterator
from os.path import basename

from innofacts.check.library import ParsedLibrary, Violation, at, in_source
from innofacts.compare.comparability import different, is_same_unit
from innofacts.factfiles import SETTINGS_FILE
from innofacts.factfiles.facts import Fact
from innofacts.factfiles.ids import (
    CIRCLED,
    circles_of,
    goes_round,
    names_itself,
    names_nothing,
    taken_by_fact,
    taken_by_source,
)
from innofacts.showing import quoted


def taken_ids(library: ParsedLibrary) -> Iterator[Violation]:
    """Find each fact, series or source whose id an earlier one has."""
    yield from _taken_by_series(library)
    known: dict[str, str] = {}
    for file, source in library.sources:
        if source.id in known:
            yield in_source(file, "id", *taken_by_source(source.id, known[source.id]))
        known.setdefault(source.id, file.name)
    before: set[str] = set()
    for file in library.files:
        for fact in file.facts:
            holder = library.by_id[fact.id]
            if holder is not fact:
                yield at(fact, "id", *taken_by_fact(fact.id, f"{holder.file}:{holder.line}"))
        for broken in file.broken:
            first = library.by_id.get(broken.id)
            if first and (first.file in before or (first.file == file.name and first.path[:2] < broken.path)):
                said = taken_by_fact(broken.id, f"{first.file}:{first.line}")
                yield Violation(file.name, (*broken.path, "id"), *said, broken.id)
        before.add(file.name)


def _taken_by_series(library: ParsedLibrary) -> Iterator[Violation]:
    """Find each id of a series that a fact or another series has too: all values would be shown as one series."""
    holders: dict[str, Fact] = {}
    found = set[tuple[str, tuple[str | int, ...]]]()
    for fact in library.facts:
        id_, place = fact.series or fact.id, (fact.file, fact.path[:2])
        holder = holders.setdefault(id_, fact)
        if (holder.file, holder.path[:2]) != place and place not in found:
            found.add(place)
            what = "series" if holder.series else "fact"
            message = f"the id {quoted(id_)} is taken by the {what} at {holder.file}:{holder.line}"
            yield Violation(fact.file, (*place[1], "id"), message, "an id names one fact or series of the library", id_)


def dangling_references(library: ParsedLibrary) -> Iterator[Violation]:
    """Find each reference to a fact that does not exist, or to the fact itself.

    If a file could not be read, it may define any id, so that no reference can be called dangling.
    """
    known = library.by_id.keys() | {id_ for file in library.files for id_ in file.spoiled}
    all_read = all(file.source or basename(file.name) == SETTINGS_FILE for file in library.files)
    refer = [(fact.id, fact.series or fact.id, fact.file, fact.path[:2], fact.references) for fact in library.facts]
    refer += [(one.id, one.id, file.name, one.path, one.references) for file in library.files for one in file.broken]
    for own, named, file_name, path, references in refer:
        for key, id_ in references:
            if id_ == own:
                yield Violation(file_name, (*path, *key), *names_itself(id_), named)
            elif all_read and id_ not in known:
                like = [other for other in library.by_id if other[:1] == id_[:1]]
                yield Violation(file_name, (*path, *key), *names_nothing(id_, like), named)


def circles(library: ParsedLibrary) -> Iterator[Violation]:
    """Find each fact that is part of itself, or replaces itself, through other facts."""
    for key in CIRCLED:
        references = {fact.id: [id_ for (of, *_), id_ in fact.references if of == key] for fact in library.facts}
        for circle in circles_of(references):
            yield at(library.by_id[circle[0]], key, *goes_round(circle, key))


def other_things_replaced(library: ParsedLibrary) -> Iterator[Violation]:
    """Find each reference of `replaces` to a figure about something else."""
    for fact in library.facts:
        for position, id_ in enumerate(fact.replaces):
            old = library.by_id.get(id_)
            if old is None or old.figure is None or fact.figure is None:
                continue
            why = _something_else(fact, old)
            if why:
                path = (*fact.path[:2], "replaces", position)
                message = f"{id_} is about something else: {why}"
                yield Violation(fact.file, path, message, _REPLACED_HINT, fact.series or fact.id)


_REPLACED_HINT = "a figure replaces one of the same measure, place and time"


def _something_else(new: Fact, old: Fact) -> str:
    for name in ("measure", "place"):
        one, other = getattr(old, name), getattr(new, name)
        if one and other and one.casefold() != other.casefold():
            return different(name, quoted(one), quoted(other))
    unit, old_unit = new.stated().figure.unit, old.stated().figure.unit
    if not is_same_unit(unit, old_unit):
        return different("unit", str(old_unit), str(unit))
    if new.period and old.period and not new.period.overlaps(old.period):
        return different("period", old.period.text, new.period.text)
    return ""
