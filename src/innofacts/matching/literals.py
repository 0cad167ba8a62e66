"""Figures on the command line, read as they are read in a report: `over 3.3 trillion yuan`, `50 labs`, `41 000 km`."""

from functools import cache
from itertools import pairwise
from typing import TYPE_CHECKING

from innofacts.compare.comparisons import ReadFigure, read_figure
from innofacts.english.inflection import is_past
from innofacts.english.numerals import SCALE_LETTERS
from innofacts.english.stopwords import PROSE
from innofacts.errors import InnofactsError, Unreadable
from innofacts.factfiles.facts import Fact
from innofacts.index.index import Index
from innofacts.showing import quoted
from innofacts.values.conversions import factor_between
from innofacts.values.figures import Figure
from innofacts.values.units import COUNT, read_unit

if TYPE_CHECKING:
    from innofacts.features.library.facts import Facts
    from innofacts.prose.figures import Mention

_METRE = read_unit("m")
_IN_A_SENTENCE = "There were {} in all."  # a number alone might be a heading or an item of a list


def reader(index: Index, language: str = "") -> ReadFigure:
    """Return the function that reads a figure as it may be written about a fact of a library.

    `language` is the code of the language of the text; without it, its words show it.

    The grammar of fact files comes first. If it cannot read the text, or reads a different unit, the text is read as
    prose. Metres are millions for a fact that has no length: 4.2m, of passengers. The function raises Unreadable for a
    text that is not a figure.
    """

    @cache  # what follows reads the whole library and loads many patterns: 100 ms that few comparisons need
    def facts() -> "Facts":
        from innofacts.features.library.facts import Facts
        from innofacts.features.library.indexed import Among

        return Facts(index, Among(is_of_any_day=True))  # how words are read does not depend on the day

    def read(text: str, fact: Fact) -> Figure:
        try:
            written = read_figure(text, fact)
        except Unreadable:
            mention = _only_mention(text, language)
            if mention is None or fact.figure is None:
                raise
            noun = _unknown_noun(text, mention, fact)
            return (not noun and _fitted(text, mention, fact, facts())) or _as_written(mention, fact, noun)
        if fact.figure is None or written.unit.key == fact.figure.unit.key:
            return written
        mention = _only_mention(text, language)
        is_read = mention and not _unknown_noun(text, mention, fact)
        return (is_read and mention and _fitted(text, mention, fact, facts())) or written

    return lambda text, fact: _in_millions(read(text, fact), fact)


def _in_millions(figure: Figure, fact: Fact) -> Figure:
    """Return a figure in m, of a fact that has no length, as one in millions of what the fact has."""
    unit = fact.figure.unit if fact.figure else _METRE
    if figure.unit.text != _METRE.text or figure.scale or factor_between(_METRE, unit) is not None:
        return figure
    return figure._replace(scale=SCALE_LETTERS["m"], unit=unit)


def _only_mention(text: str, language: str) -> "Mention | None":
    """Return the figure in a text that has no other, and only words around it: no sign is lost, as before a ±.

    Raises InnofactsError if the text is in a language that is not read, and Unreadable if it has several figures.
    """
    from innofacts.languages.detection import ENGLISH, language_of, language_with_code
    from innofacts.prose.figures import find_mentions

    own = language_with_code(language) or language_of(text) or ENGLISH
    if own is not ENGLISH and own.grammar is None:
        hint = "write the figure in English, or add --language en if it is English"
        raise InnofactsError(f"{quoted(text)} is in {own.name}, which is not read", hint=hint)
    sentence = _IN_A_SENTENCE.format(text) if own is ENGLISH else text
    mentions = find_mentions(sentence, language=own.code) if text.isprintable() and "±" not in text else []
    if len(mentions) > 1 and (" and " in text or ", " in text):
        raise Unreadable(f"{quoted(text)} has {len(mentions)} figures", hint="compare them one by one, each in quotes")
    if len(mentions) != 1:
        return None
    (mention,) = mentions
    said = sorted([(mention.start, mention.end), *(time[:2] for time in mention.times)])
    around = sentence[: said[0][0]] + "".join(sentence[one[1] : next_[0]] for one, next_ in pairwise(said))
    around += sentence[max(end for _, end in said) :]
    for unit in mention.units:
        around = around.replace(unit.partition(" of ")[2], "", 1)  # tonnes of CO2
    return mention if all(character.isalpha() or character in " ,.-'" for character in around) else None


def _fitted(text: str, mention: "Mention", fact: Fact, facts: "Facts") -> Figure | None:
    """Return a figure in the unit of a fact, if the two may mean the same; None if they cannot."""
    from innofacts.features.text.sentence import read_sentence
    from innofacts.weighing.figures.fitting import fit
    from innofacts.weighing.others.times import is_at_other_time

    candidate = facts.of_id(fact.id)
    if candidate is None or candidate.unit.key != fact.stated().figure.unit.key:  # the fact was converted to a currency
        return None
    if _is_other_noun(mention, fact):
        return None
    statement = read_sentence(_IN_A_SENTENCE.format(text), mention, facts)
    if is_at_other_time(statement.when, candidate):
        hint = "compare it with the fact of that time"
        raise Unreadable(f"{quoted(text)} is of a different time: {fact.id} is of {fact.period}", hint=hint)
    return fit(statement, candidate)


def _is_other_noun(mention: "Mention", fact: Fact) -> bool:
    """Return whether the claim uses the noun for something that it does not count: "agreements with 80 countries".

    A claim about "applications for patents" counts patents too, in common usage.
    """
    unit = fact.stated().figure.unit
    noun = read_unit(mention.units[-1]).key if mention.units else unit.key
    keys = [read_unit(word.strip(",.;:()")).key for word in fact.claim.split()]
    if unit.kind != COUNT or noun == unit.key or noun not in keys:
        return False
    after = keys[keys.index(unit.key) + 1 :] if unit.key in keys else []
    return after[:1] not in (["for"], ["of"]) or noun not in after


def _unknown_noun(text: str, mention: "Mention", fact: Fact) -> str:
    """Return the word behind a number without a unit that no table and no claim has, and that may be a noun: 40 labz.

    Empty for one that says how, when or where, or what became of the things: 40 in all, 40 yearly, 40 built.
    """
    words = text.partition(mention.printed)[2].split()
    if mention.units or mention.times or not words or not words[0].isalpha() or not words[0].islower():
        return ""
    (noun, *_) = words
    is_other = (
        noun in PROSE
        or noun in _NO_THINGS
        or is_past(noun)
        or noun.endswith(("ly", "ing"))
        or noun in fact.claim.lower().split()
    )
    return "" if is_other else noun


_NO_THINGS = frozenset(("again", "total"))


def _as_written(mention: "Mention", fact: Fact, noun: str) -> Figure:
    named = noun or (mention.units[0] if mention.units else "")
    unit = read_unit(named) if named else fact.stated().figure.unit
    return mention.figure._replace(unit=unit)
