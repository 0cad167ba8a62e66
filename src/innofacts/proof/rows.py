"""Which row of a table a fact may be about: what a label says goes before the caption and the headings."""

from collections.abc import Sequence
from functools import cache
from itertools import chain

from innofacts.arithmetic.tables import is_of_others, is_total
from innofacts.english.denials import DENIAL
from innofacts.english.inflection import is_plural
from innofacts.english.labels import OF_ALL_ROWS, OF_OTHERS
from innofacts.english.narrowing import BECAME
from innofacts.features.content import content
from innofacts.features.library.candidates import Candidate
from innofacts.features.library.facts import Facts
from innofacts.features.meanings import Stems
from innofacts.matching.matches import AGREEING, Match
from innofacts.patterns import regex
from innofacts.proof.cells import Described
from innofacts.proof.lines import Line
from innofacts.times.times import times
from innofacts.values.figures import Figure
from innofacts.weighing.others.places import WORLD


def is_of_row(match: Match, figure: Figure, cell: Described, sentence: str, facts: Facts) -> bool:
    """Return whether the fact of a match may be about the row and the column of a cell, in words of their own.

    Both lines, and the total, are not the one line of a fact, unless the sentence that the table makes names that.
    The drowned are not those killed on the roads, nor is Ostrel a row of Velmora, whatever the caption says.
    """
    meant, label = match.meant, cell.row.name
    if meant is None or not label:
        return True
    is_wrong = match.verdict not in AGREEING
    for line in (cell.row, cell.column, cell.group):
        is_twice = line.number is not None and line.numbers.count(line.number) > 1  # in the row of the fact as well
        if (is_wrong or is_twice) and _is_total_of(meant, line, sentence, facts):
            return False
    if is_wrong and cell.is_of_part and _is_of_years(meant):
        return False
    for line, other in ((cell.row, cell.column), (cell.column, cell.row)):
        if is_wrong and _is_other_line(meant, figure, line, f"{other.name} {cell.besides}", facts):
            return False
    return _says_what_it_is(match, meant, label, sentence, facts)


def _says_what_it_is(match: Match, meant: Candidate, label: str, sentence: str, facts: Facts) -> bool:
    """Return whether the label of a row leaves it open that the fact of a match is about it."""
    places = facts.places(label)
    if meant.place and meant.place in places:
        return match.verdict not in AGREEING or not _narrows(label, meant, facts)
    own = meant.words | meant.place_words
    is_named = not facts.stems.of(content(label)).isdisjoint(own)
    if meant.place not in ("", WORLD) and places and not is_named:
        return False
    if times(label):
        return True
    words = [] if label.isupper() else [word for word in content(label) if word not in OF_ALL_ROWS]
    if match.verdict in AGREEING:
        return not words or _says_nothing_else(label, words, meant, facts)
    # A noun that the fact lacks may be one for what it counts: funerals, of people who were buried.
    return is_named or (not words and meant.place in ("", WORLD, *facts.places(sentence)))


def _is_of_years(meant: Candidate) -> bool:
    """Return whether a fact is of a year or longer."""
    period = meant.period
    return period is not None and (period.last is None or (period.last - period.first).days >= _DAYS_OF_A_YEAR)


_DAYS_OF_A_YEAR = 360  # and a few more


def _is_total_of(meant: Candidate, line: Line, sentence: str, facts: Facts) -> bool:
    """Return whether a line has the total, and a fact is about some of the others, which nothing else names: cod."""
    if not is_total(line.name):
        return False
    said, places = _meanings(sentence, facts), facts.places(sentence)
    others = [name for name in line.names if not is_total(name)]
    if meant.place not in places and any(meant.place in facts.places(name) for name in others):
        return True
    words = [[*map(facts.meanings.word, content(name))] for name in others]
    own = {word.stem for word in chain(*words) if said.isdisjoint(word.meanings | word.others)} & meant.words
    return any(own.isdisjoint(word.stem for word in some) for some in words) if own else False


def _is_other_line(meant: Candidate, figure: Figure, line: Line, besides: str, facts: Facts) -> bool:
    """Return whether a line has a part of what a fact counts, or the figure of the fact is that of another line.

    It names nothing of the fact that is not said of all lines: other staff, in a table of the employees of a railway.
    """
    if times(line.name) or meant.place in facts.places(line.name):
        return False
    if is_of_others(line.name) and not OF_OTHERS.search(meant.claim):
        return True
    own = line.number or 0
    if not line.is_part and all(number * figure.base_number != meant.number * own for number in line.numbers):
        return False
    said = _meanings(besides, facts)
    words = [word.meanings | word.others for word in map(facts.meanings.word, content(line.name))]
    return not any(not word.isdisjoint(meant.words) and word.isdisjoint(said) for word in words)


def _meanings(text: str, facts: Facts) -> frozenset[str]:
    """Return the stems of the words of a text, and of others for them."""
    words = map(facts.meanings.word, content(text))
    return frozenset[str]().union(*(word.meanings | word.others for word in words))


def _narrows(label: str, meant: Candidate, facts: Facts) -> bool:
    """Return whether a label that names the place of a fact counts only some: burglaries solved in Lund.

    Any word narrows that the fact lacks and that follows a name with things: "Lund, burglaries at night". Elsewhere it
    may be that of a place: in the town of Lund.
    """
    if DENIAL.search(label) and not DENIAL.search(meant.claim):
        return True
    own = meant.words | meant.place_words
    named = _NAME_FIRST.match(label)
    are_things = named is not None and is_plural(named[1])
    own_words = (word for word in content(label) if word not in OF_ALL_ROWS and not facts.places(word))
    words = (
        word
        for word in map(facts.meanings.word, own_words)
        if are_things or word.stem in _became() or (word.is_group and not word.is_anyone)
    )
    return any(own.isdisjoint(word.meanings | word.others) for word in words)


@cache
def _became() -> frozenset[str]:
    """Return the stems of words for what became of some things."""
    return Stems().of(BECAME)


_NAME_FIRST = regex(r"\A[A-Z][^,:]*?(?:[,:]|\s[–—-])\s([a-z-]+)")


def _says_nothing_else(label: str, words: Sequence[str], meant: Candidate, facts: Facts) -> bool:
    """Return whether most words of a label are in a fact, or others for them."""
    if DENIAL.search(label) and not DENIAL.search(meant.claim):
        return False
    own, meanings = meant.words | meant.place_words, map(facts.meanings.word, words)
    return 2 * sum(not own.isdisjoint(word.meanings | word.others) for word in meanings) > len(words)
