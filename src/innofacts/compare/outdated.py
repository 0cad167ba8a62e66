"""The outdated figures of an answer, in remarks: a figure that leaves the library says what has replaced it."""

from collections import defaultdict
from collections.abc import Iterable, Iterator, Sequence

from innofacts.compare.notes import superseded_note_on
from innofacts.compare.replacements import newer_figures, replacements
from innofacts.factfiles.facts import Fact
from innofacts.index.index import Index
from innofacts.index.loading import measured_units, recall, recall_public
from innofacts.records import Record

_MOST_TOLD = 3


class Outdated(Record):
    """A figure that has been replaced by a different one."""

    id: str
    """The id of its fact."""
    by: str
    """The id of the fact that replaced it, the last one if there are several."""
    told: str
    """What replaced it and since when, in words: `a (preliminary) was replaced by b: 81 GW, final since May 2024`."""


def outdated(pairs: Iterable[tuple[str, str]], index: Index) -> list[Outdated]:
    """Return the figures that different ones have replaced, of facts with those that may replace them: pairs of ids.

    They are in the order of the pairs.
    """
    measured = measured_units(index)
    found = []
    for fact, others in _with_others(pairs, index):
        newer = newer_figures(fact, others, measured)
        found += [Outdated(fact.id, new.id, superseded_note_on(fact, new).text) for new in newer[:1]]
    return found


def replaced(ids: Sequence[str], index: Index) -> list[str]:
    """Return the ids, of those given, of facts that others replace, even with the same figure."""
    return list(dict.fromkeys(old for old, _ in replaced_pairs(ids, index)))


def replaced_pairs(ids: Sequence[str], index: Index) -> list[tuple[str, str]]:
    """Return the ids of those facts that others replace, each with the id of a fact that does."""
    known = _with_others(index.replacing(ids), index)
    return [(fact.id, new.id) for fact, others in known for new in replacements(fact, others)]


def _with_others(pairs: Iterable[tuple[str, str]], index: Index) -> Iterator[tuple[Fact, list[Fact]]]:
    """Yield facts with those among which are the ones that replace them, given as pairs of ids."""
    new_ids: dict[str, list[str]] = defaultdict(list)
    for old, new in pairs:
        new_ids[old].append(new)
    replacing = recall_public(index, [new for found in new_ids.values() for new in found])
    # A number may be that of a fact that was replaced, whose id the new fact names.
    repeated = recall_public(index, [id_ for fact in replacing for id_ in fact.replaces])
    known = {fact.id: fact for fact in (*repeated, *replacing)}
    for fact in recall(index, list(new_ids)):
        new_facts = [known[id_] for id_ in new_ids[fact.id] if id_ in known]
        named = [known[id_] for new in new_facts for id_ in new.replaces if id_ in known]
        yield fact, [*new_facts, *named]


def remarks(found: Sequence[Outdated]) -> list[str]:
    """Return what to say of outdated figures, in a few sentences: the first ones are named, the others counted."""
    said = [one.told for one in found[:_MOST_TOLD]]
    more = len(found) - _MOST_TOLD
    if more > 0:
        said.append(f"{more} more of these figures {'was' if more == 1 else 'were'} replaced: compare says by which")
    return said
