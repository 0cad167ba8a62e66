"""Rules of the words of figures: a claim says the number, the bound, the noun and the direction of its figure."""

import re
from collections.abc import Iterator, Sequence

from innofacts.check.library import ParsedLibrary, Violation, at
from innofacts.check.restatements import has_its_number, may_misstate, misprint, misstatement
from innofacts.english.inflection import singular
from innofacts.english.paraphrases import INTERCHANGEABLE
from innofacts.english.people import PEOPLE
from innofacts.english.spelling import fold_spelling
from innofacts.english.wording import DEFICITS, FALLS, LESS, NOUNS_OF_CHANGE, RISES
from innofacts.factfiles.facts import Fact
from innofacts.patterns import regex
from innofacts.prose.changes import FALL, RISE
from innofacts.prose.figures import Mention, find_figures
from innofacts.showing import quoted
from innofacts.suggesting import nearest
from innofacts.values.figures import Figure
from innofacts.values.units import COUNT, PERCENT, POINTS


def words_of_figures(library: ParsedLibrary) -> Iterator[Violation]:
    """Find each claim or print whose words give a different figure from the fact's own."""
    for fact in library.facts:
        if fact.figure is not None and not fact.series:
            yield from _of_other_figures(fact, fact.figure)
            yield from _of_other_direction(fact, fact.figure)
            yield from _of_other_nouns(fact, fact.figure)


def _of_other_figures(fact: Fact, figure: Figure) -> Iterator[Violation]:
    """Find the words that give a different number, bound or currency, and a profit of a figure below zero."""
    for path, text in ((("claim",), fact.claim), (("at", "printed"), fact.at.printed)):
        if text and may_misstate(figure, text):
            said = find_figures(text)
            found = misstatement(figure, said, fact.nature) or misprint(figure, said, text, fact.nature)
            if found is not None:
                yield _other_words(fact, figure, path, found.printed, found.start)
        gain = _OF_GAIN.search(text) if figure.number < 0 else None
        if gain and not _OF_LOSS.search(text) and _is_amount(figure, find_figures(text), gain.end()):
            yield _other_words(fact, figure, path, gain[0], gain.start())


def _is_amount(figure: Figure, mentions: Sequence[Mention], start: int) -> bool:
    """Return whether the first mention from an offset on has the number of a figure."""
    following = next((one for one in mentions if one.end > start), None)
    return following is not None and has_its_number(figure, following)


def _other_words(fact: Fact, figure: Figure, path: tuple[str, ...], said: str, offset: int) -> Violation:
    """Return the violation of a text whose words, from an offset, do not give a figure."""
    message = f"{quoted(said)} is not what the figure says: {figure.words()}"
    return Violation(fact.file, (*fact.path, *path), message, "fix the wording or the figure", fact.id, offset)


# Words that make a profit of a figure below zero, without any that may make it a loss again.
_OF_GAIN = regex(r"\b(?:made|earned|posted|reported|had|with) (?:a|an)(?: \w+)? (?:profit|surplus) of\b", re.IGNORECASE)
_OF_LOSS = regex(r"\b(?:los[eist]|deficit|fall|fell|less|lower|drop|short|down|minus)", re.IGNORECASE)


# --- the direction of a change ------------------------------------------------------------------------------------


def _of_other_direction(fact: Fact, figure: Figure) -> Iterator[Violation]:
    """Find a change that the claim says to be a fall and whose figure is above zero, or a rise below zero.

    A measure that is itself a fall has any sign: 4 % is the fall in thefts. So may what a claim compares: rose less.
    """
    if fact.nature != "change" or figure.unit.kind not in (PERCENT, POINTS) or figure.is_range or not figure.number:
        return
    words = {*re.findall(r"[a-z]+", fact.claim.lower())}
    if words.isdisjoint(RISES if figure.number < 0 else FALLS | LESS) or not _OF_FALLS.isdisjoint(
        re.findall(r"[a-z]+", f"{fact.measure} {fact.basis} {fact.scope} {fact.note}".lower())
    ):
        return
    said = [one for one in find_figures(fact.claim) if has_its_number(figure, one)]
    wrong = RISE if figure.number < 0 else FALL
    if len(said) == 1 and said[0].change == wrong:
        right = figure._replace(number=-figure.number)
        message = f"the claim says that this is a {wrong}, and the figure says {figure.words()}"
        yield at(fact, "figure", message, f'write figure = "{right}", or fix the claim')


_OF_FALLS = (
    FALLS
    | LESS
    | DEFICITS
    | frozenset(NOUNS_OF_CHANGE - {"growth", "rise", "increase", "gain"})
    | {"saving", "savings"}
)


# --- the noun that is counted -------------------------------------------------------------------------------------

_LONG_ENOUGH = 5  # letters of a noun of which one may be a slip
_STEM, _ENDING = 4, 3  # letters


def _of_other_nouns(fact: Fact, figure: Figure) -> Iterator[Violation]:
    """Find a noun that no word of its fact has, and that is one letter from what the claim counts, or not its measure.

    96 houeholds, of 96 households; 96 repairs, of 96 evictions whose measure is evictions. A general noun may stand for
    the one of the claim: 96 items, of 96 books.
    """
    noun = figure.unit.text.lower().rpartition(" ")[2]
    texts = f"{fact.claim} {fact.measure} {fact.basis} {fact.scope} {fact.note}".lower()
    if figure.unit.kind != COUNT or not noun.isalpha() or noun[: max(_STEM, len(noun) - _ENDING)] in texts:
        return
    slips = nearest(noun, _WORD.findall(fact.claim.lower()), edits=1) if len(noun) >= _LONG_ENOUGH else ()
    measure = fact.measure.lower()
    others = {*slips, *([] if _may_be_one(noun, measure) else [measure])} - {""}
    if not any(one in texts for one in others):
        return
    said = [one for one in find_figures(fact.claim) if has_its_number(figure, one) and one.units]
    counted = said[0].units[0].lower().partition(" of ")[0].rpartition(" ")[2] if len(said) == 1 else ""
    if counted in others and fold_spelling(counted) != fold_spelling(noun):
        message = f"the claim counts {counted}, and the figure {figure.unit}"
        right = str(figure).replace(noun, counted)
        yield at(
            fact, "figure", message, f'did you mean "{right}"?' if counted in slips else "fix the claim or the figure"
        )


_WORD = regex(r"[a-z]+")


def _may_be_one(noun: str, other: str) -> bool:
    """Return whether two nouns may count the same things: people, a general noun, or words that replace each other."""
    one, two = singular(noun), singular(other)
    return one in _GENERAL or one in PEOPLE or any({one, two} <= {*map(singular, row)} for row in INTERCHANGEABLE)


_GENERAL = frozenset(
    """
    animal area article bird body building business case centre company container death device establishment event
    facility firm fish fte group household installation institution item job location machine object organisation person
    piece place plant point premises product project property resident scheme service site thing tree unit vehicle
    vessel worker
    """.split()
)
