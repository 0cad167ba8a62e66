"""What a share or a quantity is of: pupils, of "9 % of the pupils"; what is told of them, and what was done to them."""

from collections.abc import Callable, Iterable, Sequence
from itertools import pairwise
from typing import NamedTuple

from innofacts.english import stopwords
from innofacts.english.boundaries import CLAUSE_ENDS, MARKS, clause_around
from innofacts.english.countries import place_of
from innofacts.english.function_words import AUXILIARIES, PREPOSITIONS, WHICH
from innofacts.english.inflection import is_past, is_plural, singular
from innofacts.english.narrowing import KINDS, KINDS_AND_NOUNS
from innofacts.features.actions import Action, same_as
from innofacts.features.content import ONLY_WHEN, WORD, base_words, content, from_verb, is_verb
from innofacts.features.meanings import Meanings, Stems, Word
from innofacts.features.measures import SHARE, is_measured, is_thing
from innofacts.patterns import regex
from innofacts.prose.figures import Mention
from innofacts.values.units import PERCENT, RANK, read_unit


class OfWhole(NamedTuple):
    """What a sentence says of what its figure is a share or a quantity of."""

    words: frozenset[str]
    """The stems of all its words, people in general too: of the young drivers of the town."""
    is_several: bool
    """Whether its noun is in the plural: of the hospitals."""
    told: frozenset[str]
    """The stems of what its phrase tells of it without a verb: 12 % of its farmland organic."""
    said: tuple[Word, ...]
    """The words of what a clause that begins with a share says of it: smoke, of "12 % of the men smoked"."""
    done: tuple[Action, ...]
    """What was done to what it gives a share of: stolen; empty if it does not say."""


def of_whole(text: str, mention: Mention, stems: Stems, meanings: Meanings) -> OfWhole:
    """Return what the sentence of a figure in a text says of what the figure is a share or a quantity of."""
    return OfWhole(
        words=stems.of(words_of_whole(text, mention.end)),
        is_several=any(map(is_plural, noun_of_whole(text, mention.end)[-1:])),
        told=stems.of(told_of_whole(text, mention.end)),
        said=meanings.words(_said_of_whole(text, mention)),
        done=done_to_whole(text, mention),
    )


# --- its phrase ------------------------------------------------------------------------------------------------------

_PHRASE = regex(
    r"\)?\s+(?:of|on|for|into)\s+"  # two thirds (66 %) of the shops
    r"(?:(?:the|its|their|all|these|those|our|a|an|world|nationwide|such|(?:last|this|that)\syear['’]s)\s+)*"
    r"(?!(?:it|them|which|whom|whose|who|that|average)\b|\w+ing\s(?:the|an?|its|their|up|out|new)\b)([^.,;:()|]{1,60})"
)


def noun_of_whole(text: str, end: int) -> list[str]:
    """Return the noun that follows a figure, which has an `end`, and "of": pupils, wheat; empty if there is none.

    A noun for many of them comes with what they are: a car fleet, players' posts. What refers to a whole that is named
    before is none: of the money. Nor is what is told of it behind it: farmland, of 12 % of its farmland organic.
    """
    nouns = content(" ".join(phrase_of_whole(text, end)))
    return nouns[-2:] if nouns and singular(nouns[-1]) in _MANY else nouns[-1:]


def phrase_of_whole(text: str, end: int) -> list[str]:
    """Return the words of the phrase that follows a figure and "of", of which the last one is its noun, if any.

    What is told of it behind it is left out, as is what refers to a whole that is named before.
    """
    words = _phrase_of_whole(text, end)
    if _tells_of_whole(words):
        words.pop()
    return [] if words and words[0].lower() in _NAMED_BEFORE else words


def told_of_whole(text: str, end: int) -> list[str]:
    """Return the words about the noun that follows a figure and "of" if one without a verb tells of it what it is.

    Organic, of "12 % of its farmland organic"; public and organic, of "12 % of its public farmland organic".
    """
    words = _phrase_of_whole(text, end)
    return [*words[:-2], words[-1]] if _tells_of_whole(words) else []


def _tells_of_whole(words: Sequence[str]) -> bool:
    return len(words) > 1 and words[-1].lower() in _TELLING


def _phrase_of_whole(text: str, end: int) -> list[str]:
    """Return the words that follow a figure and "of" up to the end of the phrase, without places."""
    match = _PHRASE.match(text, end)
    words: list[str] = []
    is_head = False
    for letters in WORD.finditer(match[1]) if match else ():
        word = letters[0]
        if word[0].isupper() and word.endswith(("'s", "’s")):
            continue  # of Karrawin's water
        if word.lower() in stopwords.PROSE:
            break
        if is_head:
            words += [word] if word.lower() in _TELLING else []
            break
        is_head = is_plural(word) and not letters.string.startswith(("'", "’"), letters.end())
        if place_of(word):
            if not words and word.endswith(("s", "n")) and not word.endswith(("'s", "’s")):
                return []  # of Kenyans
        elif words and is_verb(word) and word.lower() not in _SUMS:
            break
        else:
            words.append(word)
    return words


_TELLING = KINDS - KINDS_AND_NOUNS
_SUMS = frozenset("spending funding lending borrowing".split())  # research spending
_NAMED_BEFORE = frozenset("money cash sum amount value volume weight cost bill".split())
_MANY = frozenset(
    "body fleet herd flock stock population workforce community post position job seat place chair contract".split()
)


def words_of_whole(text: str, end: int) -> list[str]:
    """Return the content words that follow a figure and "of": revenue, clubs, of "the revenue of all clubs".

    What a word on "-ing" tells of the noun behind it is left out: fishing vessels are no fish.
    """
    match = _PHRASE.match(text, end)
    words = WORD.findall(match[1]) if match else []
    stop = next((n for n, word in enumerate(words) if word.lower() in _AFTER_A_WHOLE), len(words))
    verb = next(
        (n for n, (word, object_) in enumerate(pairwise(words)) if is_past(word) and object_ in _ARTICLES), stop
    )
    words = words[: min(stop, verb)]
    return content(" ".join(word for word, noun in pairwise([*words, ""]) if not (noun and word.endswith("ing"))))


_ARTICLES = frozenset("the a an its their".split())
"""Words after a verb that says what the things did, and is none of what they are: of the learners passed the test."""
_AFTER_A_WHOLE = stopwords.PROSE - {"of", "the", "all", "its", "their"}


def nouns_of_whole(text: str, mention: Mention, places: Callable[[str], Sequence[object]]) -> list[str]:
    """Return the nouns of what a share or a quantity is of, places aside: cod, of "3 tonnes of cod"; pupils.

    Of an amount of things that nothing follows with "of", none: 40 cars on the road.
    """
    unit = read_unit(mention.units[0]) if mention.units else None
    if unit is None or unit.kind == RANK or (is_thing(unit) and not text.startswith(" of ", mention.end)):
        return []
    nouns = [noun for noun in content(whole_inside(mention)) if not is_measured(read_unit(noun))][-1:]
    of_place = _AT_A_NAME.match(text, mention.end)  # on the Faroe Islands
    if not nouns and not (of_place and places(of_place[1])):
        nouns = noun_of_whole(text, mention.end)
    ahead = _OF_ALL.search(text[mention.sentence[0] : mention.start]) if unit.kind == PERCENT and not nouns else None
    if ahead:  # of all cars in the town, 12 % are electric
        nouns = [noun for noun in noun_of_whole(f" of {ahead[1]}", 0) if singular(noun) != noun]
    if not nouns and _OF_ALL_THOSE.match(text, mention.end):
        nouns = content(text[mention.clause[0] : mention.start])[-1:]  # electric cars, 12 % of all those on the roads
    return [noun for noun in nouns if not places(noun)]


_OF_ALL = regex(r"(?:\A|[,;:]\s)[Oo]f\s(all\s[^,.;:()|]{1,60}),")
_OF_ALL_THOSE = regex(r"\sof\sall\s(?:those|the\sones|such)\b")
_AT_A_NAME = regex(r"\s(?:on|for|in)\s(?:the\s)?((?:[A-Z][\w’'-]*\s?)+)")


def whole_inside(mention: Mention) -> str:
    """Return what a share is of that its own words say: school bus, of "one school bus in five"."""
    found = _ONE_IN.search(mention.printed) if mention.figure.unit.kind == PERCENT else None
    return found[1] if found else ""


_ONE_IN = regex(r"(?i)\s([^\W\d][^\d]*?)\s(?:in|out\sof)\s(?:every\s)?[a-z\d]+\Z")


# --- what was done to it ---------------------------------------------------------------------------------------------

_WHOLE = regex(r"\s+of\s+([^,.;:()|]{1,80})")
_LEADING = regex(r"(?:\A|[,;:]\s)Of\s([^,.;:()|]{1,80})")
_LIGHT = stopwords.MEASURE | stopwords.PROSE
_ENDS = AUXILIARIES | PREPOSITIONS | {"and", "but", "or", "as"}
_RELATIVE = WHICH | {"who", "that"}


def done_to_whole(text: str, mention: Mention) -> tuple[Action, ...]:
    """Return what a sentence says was done to what it gives a share of, of the actions that the tables know.

    What it says of the share itself is left out: 58 % of the bikes were stolen; of the flats 4 % burned.
    """
    if mention.figure.unit.kind != PERCENT:
        return ()
    if behind := _WHOLE.match(text, mention.end):
        done = _participles(behind[1])
        start, end = clause_around(text, mention.sentence, mention[:2], MARKS)
        verbs = [*_verbs(text[start : mention.start]), *_verbs(text[mention.end : end])]
        done = done[: len(verbs) - 1]  # one says what the sentence is about
    else:
        leading = _LEADING.search(text, mention.sentence[0], mention.start)
        done = _participles(leading[1]) if leading else []
    return tuple(Action(word, same, frozenset()) for word in _verbs_of(done) if (same := same_as(word)))


def _said_of_whole(text: str, mention: Mention) -> str:
    """Return what a clause that begins with a share says of the things that it is of, from the verb on: smoked.

    Nothing of a share that something has or makes up: foxes were 6 % of the animals.
    """
    start, end = clause_around(text, mention.sentence, mention[:2], CLAUSE_ENDS)
    behind = text[mention.end : end]
    is_subject = _WHOLE.match(behind) and ONLY_WHEN.fullmatch(text, start, mention.start)
    words = WORD.findall(behind) if is_subject and mention.figure.unit.kind == PERCENT else []
    return " ".join(from_verb(words))


def done_in_claim(claim: str) -> Action | None:
    """Return the last thing that a claim says was done to what it gives a share of; None if it says none."""
    share = SHARE.search(claim)
    whole = (_WHOLE.match(claim, share.end()) or _LEADING.match(claim)) if share else None
    words = _verbs_of(_participles(whole[1])[-1:]) if whole else []
    return Action(words[0], same_as(words[0]), Stems().of(words)) if words else None


def _participles(phrase: str) -> list[str]:
    found: list[str] = []
    for word in WORD.findall(phrase.lower()):
        if word in _RELATIVE:
            return []  # of the stolen bicycles that were found again
        if word in _ENDS:
            break
        if is_past(word):
            found.append(word)
    return found


def _verbs_of(participles: Iterable[str]) -> list[str]:
    """Return the verbs of participles that say something: steal; not of those recorded."""
    return [verb for verb in base_words(" ".join(participles)) if verb not in _LIGHT]


def _verbs(text: str) -> Sequence[str]:
    return [word for word in WORD.findall(text.lower()) if word in AUXILIARIES or is_past(word)]
