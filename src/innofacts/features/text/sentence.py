"""What a sentence says about one of its figures, as features: words, unit, place, time and contrasts."""

from collections.abc import Iterable
from typing import NamedTuple

from innofacts.english.units import CONTAINERS
from innofacts.features.actions import Action, action_of
from innofacts.features.content import WORD, content, words_of_places
from innofacts.features.library.facts import Facts
from innofacts.features.meanings import Word
from innofacts.features.measures import Noun, is_measured
from innofacts.features.terms import Terms
from innofacts.features.text.accounts import Account
from innofacts.features.text.alone import Alone, without_who_says_it
from innofacts.features.text.before import sentence_before, sentence_of_that_time
from innofacts.features.text.clause import Change, Clause, Position, change_of, position_of, read_clause
from innofacts.features.text.narrowing.narrowing import Narrowing, narrowing_of
from innofacts.features.text.plans import GivenAs, is_as_of_then, is_of_now
from innofacts.features.text.terms import terms_of
from innofacts.features.text.units import UnitWords, unit_words, units_of
from innofacts.features.text.value import Value, value_of
from innofacts.features.text.when import When, only_year, when_of, with_time_of
from innofacts.features.text.where import Where, elsewhere_nationwide, where_of, with_place_of
from innofacts.features.wholes import OfWhole, nouns_of_whole, of_whole
from innofacts.forms import Form
from innofacts.index.analysis import fold
from innofacts.patterns import regex
from innofacts.prose.figures import Mention
from innofacts.times.works import works
from innofacts.values.conversions import rate_key
from innofacts.values.units import Unit, read_unit


class Statement(NamedTuple):
    """What a sentence says about one of its figures. The features that a fact has too have the same names."""

    mention: Mention
    units: tuple[Unit, ...]
    """The unit in longer and shorter forms; empty if none is given."""
    unit_keys: frozenset[str]
    noun: Noun
    unit_words: UnitWords

    words: tuple[Word, ...]
    """The content words about the figure, each once."""
    topics: tuple[Word, ...]
    """The words for the subject of the figure: no place, not the unit, and not the one who acts."""
    added: tuple[Word, ...]
    """The topics in the clause of a later figure of the sentence; empty for the first one."""
    stems: frozenset[str]
    """The stems of the words and of their synonyms."""
    plain: frozenset[str]
    """The stems of the words alone."""
    nouns: tuple[str, ...]
    """The stems of the words in order, without verbs and places."""
    whole: frozenset[str]
    """The stems of what a share or a quantity is of, as in "3 tonnes of cod"; empty for people in general."""
    of_whole: OfWhole
    raw: frozenset[str]
    """All words of the clause, and of the sentence up to its first figure, in lower case."""

    when: When
    where: Where
    only_year: int
    """The one year that its sentence names; 0 for none or several."""
    position: Position
    account: Account | None
    """What its clause says, if that is nothing but who gives it, and words that the sentence has said before."""
    undone: frozenset[str]
    """The stems of words that appear only with "un" before them: paid, for unpaid."""
    terms: Terms
    change: Change
    given_as: GivenAs
    action: Action | None
    """What is done to what it counts; None if it does not say."""
    narrowing: Narrowing
    """What narrows what the figure is of: luxury hotels, the suburbs of Orton, on weekdays."""
    value: Value

    @property
    def is_account(self) -> bool:
        """Whether its clause only says who gives it: a leaflet speaks of 40."""
        return self.account is not None and not self.account.is_restated

    @property
    def when_or_any(self) -> When:
        """Its time; any time if it only refers to one, as in "that year" or "the same day"."""
        is_shifted = any(time.shift and time.shift.number for time in self.mention.times)
        return self.when._replace(is_relative=False) if self.when.is_relative and not is_shifted else self.when

    def covered(self, words: frozenset[str]) -> frozenset[str]:
        """Return the stems of the sentence, and the stems of its synonyms where no fact has the word itself.

        "Beds" may be those of a hotel or of a hospital, but where a fact itself says "beds", they imply neither.
        `words` are the stems of the fact.
        """
        others = [word.others for word in self.words if word.others and word.meanings.isdisjoint(words)]
        return self.stems.union(*others) if others else self.stems


def read_sentence(text: str, mention: Mention, facts: Facts, told: frozenset[str] = frozenset()) -> Statement:
    """Return what the sentence of a figure in a text says about it, in terms of the words and places of some facts.

    `told` are the stems of what it may be known to be about, whoever gives it.
    """
    stems, word = facts.stems, facts.meanings.word
    whole, original = text, mention
    # The text that is left begins with the sentence, so all offsets in it are smaller than in the whole text.
    text, mention, account, _ = alone = without_who_says_it(whole, original, facts, told)
    clause = read_clause(text, mention, facts)
    when, where = _when_and_where(whole, original, alone, clause, facts)
    unit, plain, raw = clause.unit, stems.of(clause.words), _raw(text, mention, clause)
    units, noun = units_of(mention, where, facts)
    of_it = of_whole(text, mention, stems, facts.meanings)
    has_no_things = not units or is_measured(read_unit(mention.units[0])) or read_unit(noun).key in CONTAINERS
    sentence = text[slice(*mention.sentence)]
    return Statement(
        mention=original,
        units=units,
        unit_keys=frozenset(map(rate_key, units)),
        noun=Noun(noun, read_unit(noun).key, stems.of(fold(noun).split())),
        unit_words=unit_words(whole, original, noun, facts),
        words=tuple(map(word, dict.fromkeys(clause.words))),
        topics=tuple(map(word, clause.topics)),
        added=tuple(map(word, clause.added)),
        stems=facts.meanings.expanded(clause.words),
        plain=plain,
        nouns=_nouns(clause, facts),
        whole=_whole(mention, text[: mention.sentence[1]], facts),
        of_whole=of_it,
        raw=raw,
        when=when,
        where=where,
        only_year=only_year(sentence),
        position=position_of(text, mention, (whole, original), is_first=clause.is_first),
        account=account,
        undone=stems.of(_without_prefix(clause.every_word)) - plain,
        terms=terms_of(text, mention, clause, "" if has_no_things else unit, facts),
        change=change_of(text, mention, clause.every_word),
        given_as=GivenAs(
            is_as_of_then=is_as_of_then(whole, original.sentence),
            is_of_now=not when.periods and is_of_now(clause.before, clause.behind),
            text=text,
            mention=mention,
        ),
        action=action_of(text, mention, facts.meanings),
        narrowing=narrowing_of(text, mention, facts),
        value=value_of(text, mention, raw, stems),
    )


def _when_and_where(text: str, mention: Mention, alone: Alone, clause: Clause, facts: Facts) -> tuple[When, Where]:
    """Return the time and the places of a figure, of which the sentence before may tell if the own one refers to it."""
    own = text[slice(*mention.sentence)]
    before = text[slice(*sentence_before(text, mention))]
    is_referring = _PRONOUN.search(text, *mention.sentence) is not None
    is_counted = any(time.shift for time in mention.times)  # from another one
    told = sentence_of_that_time(text, mention) or (before if is_referring or is_counted else "")
    when = when_of(alone.mention, alone.text, mention, facts.last_year)
    when = with_time_of(told, when, mention, own, facts.last_year)
    when = when._replace(cited=max((int(own[work.year :][:4]) for work in works(own, 0, len(own))), default=0))
    where = where_of(alone.mention, alone.text, clause.leading, alone.nationwide, facts)
    where = with_place_of(before if is_referring else "", where, own, facts)
    return when, elsewhere_nationwide(where, alone.mention, before, facts) if where.is_nationwide else where


def _nouns(clause: Clause, facts: Facts) -> tuple[str, ...]:
    """Return the stems of a clause and its lead in order, without verbs and places."""
    said = f"{clause.lead} {clause.before} {clause.unit} {clause.behind}"
    nouns = facts.stems.nouns(content(said), words_of_places(said))
    return tuple(stem for stem in nouns if stem not in clause.places)


def _raw(text: str, mention: Mention, clause: Clause) -> frozenset[str]:
    """Return the words of a clause and of the text that leads to it, and what the figures of its sentence are per."""
    per = " ".join(_DENOMINATOR.findall(text[slice(*mention.sentence)].lower())).replace(",", "").split()
    each = ("each",) if _AVERAGE_PERSON.search(text, *mention.sentence) else ()
    return clause.every_word.union(WORD.findall(clause.leading.lower()), per, each)


# What a figure of the sentence is per: 6.9 tonnes a hectare, after 7.8 tonnes; for every 1,000 people.
_DENOMINATOR = regex(r"\b(?:per|an?|each|every)\s((?:[\d,]+\s)?(?:square\s|cubic\s)?\w+)")
# One person for each: the average Norwegian, a typical resident.
_AVERAGE_PERSON = Form(
    "average typical ordinary",
    r"(?i:\b(?:average|typical|ordinary)\s)(?:(?:person|resident|inhabitant|citizen|adult)\b|[A-Z][a-z]+(?=\s(?:[a-z]+ed|got|ate|"
    r"drank|drove|spent|paid|bought|threw|made|took|had|has|eats|drinks|uses|spends|pays|buys|throws|makes|takes|gets)\b))",
)


# Words that refer to what the sentence before is about.
_PRONOUN = regex(r"(?i)\b(?:it|its|they|them|theirs?|there|these|those|(?:that|the\ssame)\syear)\b")


def _without_prefix(words: Iterable[str]) -> set[str]:
    """Return the words that begin with "un", without it."""
    return {word.removeprefix("un") for word in words if word.startswith("un")}


def _whole(mention: Mention, text: str, facts: Facts) -> frozenset[str]:
    """Return the stems of what a share or a quantity is of, and of other words for it; empty for people in general."""
    nouns = [(noun, facts.meanings.word(noun)) for noun in nouns_of_whole(text, mention, facts.local_places)]
    return frozenset().union(
        *(
            word.meanings | facts.stems.of_same_thing(noun) | (word.others if word.is_group else frozenset())
            for noun, word in nouns
            if not word.is_anyone
        )
    )
