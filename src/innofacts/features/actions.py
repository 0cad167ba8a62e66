"""What is done to the things that a figure counts, or happens to them: they sold 40 buses, 40 buses were sold."""

from collections import defaultdict
from collections.abc import Mapping, Sequence
from functools import cache, lru_cache
from itertools import pairwise
from typing import NamedTuple

from innofacts.english.actions import ACTIONS, IN_FORCE, STATES
from innofacts.english.boundaries import KINDS, clause_around
from innofacts.english.function_words import BEING, DOING, HAVING, MODALS, OWNERS, PREPOSITIONS
from innofacts.english.inflection import is_past
from innofacts.features.content import WORD, content, root
from innofacts.features.meanings import Meanings
from innofacts.index.analysis import fold
from innofacts.patterns import regex
from innofacts.prose.figures import Mention

_NOTHING: frozenset[str] = frozenset()
_LONGEST_GAP = 5  # words between a verb and its object: lent the zoo in Orton 40 tents
# A participle after one of these says which thing it is: the closed pits, a newly built hall.
_BEFORE_PARTICIPLES = OWNERS | frozenset("the a an all newly recently new old".split())
_WITH_OTHERS = regex(r"\bwith\s(?:[a-z]+\s){0,3}\d")  # accidents with 40 people hurt
_FINITE = BEING | HAVING
_TO_BE = BEING | frozenset("been being got went gone".split())
_NO_OBJECT = BEING | HAVING | DOING | MODALS | (PREPOSITIONS - {"about", "around"}) | {"worth"}
# After a verb that has no object: 40 shops closed for good, and not 40 people closed their windows.
_AFTER_INTRANSITIVE = PREPOSITIONS | frozenset(
    "last this that up down out off away then again altogether outright completely entirely also too".split()
)


class Action(NamedTuple):
    """What is done to the things that a figure counts, or happens to them."""

    verb: str
    """As it is printed, in lower case: sold."""
    same: frozenset[str]
    """The roots of the words that say the same: of sell, sale, buy."""
    stems: frozenset[str] = frozenset()
    """The stems of the verb and of words that mean the same in the library."""
    second: str = ""
    """The word that belongs to the verb: away, of turned away."""

    @property
    def printed(self) -> str:
        """The whole verb: turned away."""
        return f"{self.verb} {self.second}".rstrip()


def action_of(text: str, mention: Mention, meanings: Meanings) -> Action | None:
    """Return what is done to the things that a figure counts; None if no verb of the table says so."""
    if mention.figure.unit.is_percentage:
        return None  # a fund that lost 4 % has changed by as much; 12 % late are 88 % on time
    start, end = clause_around(text, mention.sentence, mention[:2], KINDS)
    behind = _WITH_OTHERS.split(text[mention.end : end], maxsplit=1)[0]
    said = _with_object(_words(text[start : mention.start])) or _with_subject(_words(behind))
    if said is None and mention.printed[-1].isdigit():
        said = _of_noun_before(text[mention.sentence[0] : mention.start])
    words = map(meanings.word, content(said.verb)) if said else ()
    return said and said._replace(stems=_NOTHING.union(*(word.meanings for word in words)))


def roots_said(claim: str, measure: str) -> frozenset[str]:
    """Return the roots of all words of a claim and its measure."""
    return _roots(claim) | _roots(measure)


def same_as(verb: str) -> frozenset[str]:
    """Return the roots of the words that say the same as a verb, in any form; none if no row has it."""
    return _table().get(_key(verb), {}).get("", _NOTHING)


@lru_cache(maxsize=4096)  # the facts that many sentences may be about are the same
def _roots(text: str) -> frozenset[str]:
    words = fold(text).split()
    return frozenset((*map(root, words), *(_with_second(*pair) for pair in pairwise(words))))


def _with_second(verb: str, second: str) -> str:
    """Return the root of a verb with the second word that belongs to it: set_up."""
    return f"{root(verb)}_{second}" if second else root(verb)


def _words(text: str) -> Sequence[str]:
    return WORD.findall(text.lower())


def _with_object(before: Sequence[str]) -> Action | None:
    """Return the action of the last verb of the words before a figure, if the figure is its object: sold 40 buses."""
    for n in range(len(before) - 1, max(-1, len(before) - 1 - _LONGEST_GAP), -1):
        word, previous = before[n], before[n - 1] if n else ""
        is_verb = is_past(word) or word.endswith("ing") or previous == "to"
        if is_verb and previous not in _BEFORE_PARTICIPLES | _TO_BE and (said := _said_at(before, n)):
            return said
        if word == "of" and previous in ("total", "sum"):
            continue
        if is_past(previous) and word in _table().get(_key(previous), {}):
            return _said_at(before, n - 1)  # operated on 40 patients
        if word in _NO_OBJECT or is_past(word):
            break
    return None


def _with_subject(behind: Sequence[str]) -> Action | None:
    """Return the action of the first verb of the words behind a figure, if the figure is its subject: 40 were sold."""
    is_passive = False
    for n, word in enumerate(behind):
        if word in _TO_BE:
            is_passive = True
        elif is_passive and word in STATES:
            return _said_at(behind, n)
        elif is_past(word) and word not in HAVING and behind[max(0, n - 1)] not in IN_FORCE:
            said = _said_at(behind, n)
            following = behind[n + 1 :]
            is_alone = not following or following[0] in _AFTER_INTRANSITIVE or following[0].endswith("ly")
            is_predicate = is_alone and not any(is_past(one) or one in _FINITE for one in following)
            return said if is_passive or is_predicate else None
    return None


def _of_noun_before(lead: str) -> Action | None:
    """Return what was done to things of which a bare number behind them is: cars sold in Orton in 2024: 40."""
    words = _words(lead) if _LEADS_TO_NUMBER.search(lead) else ()
    n = next((n for n, word in enumerate(words) if is_past(word) and word not in _FINITE), 0)
    is_of_them = n and words[n - 1] not in _BEFORE_PARTICIPLES and words[n + 1 : n + 2] != []
    return _said_at(words, n) if is_of_them and words[n + 1] in _AFTER_INTRANSITIVE else None


_LEADS_TO_NUMBER = regex(r"(?::|[–—]|\b(?:was|were|is|numbered|totalled|reached|came\sto|stood\sat))\s*\Z")


def _said_at(words: Sequence[str], n: int) -> Action | None:
    """Return the action of the verb at a place of some words; None if no row has it."""
    following = words[n + 1] if n + 1 < len(words) else ""
    of_verb = _table().get(_key(words[n]), {})
    alone = of_verb.get("") if words[n] != "found" else None  # of "find"
    second = following if following and following in of_verb else ""
    same = of_verb[second] if second else alone
    return Action(words[n], same | {root(words[n])}, second=second) if same else None


@cache
def _table() -> Mapping[str, Mapping[str, frozenset[str]]]:
    """Return, for the root of each verb, by the second word that belongs to it, the roots that say the same."""
    found: dict[str, dict[str, frozenset[str]]] = defaultdict(dict)
    for verbs, words in ACTIONS:
        same = frozenset(_with_second(*word.partition("_")[::2]) for word in words)
        for verb in verbs:
            first, _, second = verb.partition("_")
            found[_key(first)][second] = found[_key(first)].get(second, _NOTHING) | same
    return found


def _key(verb: str) -> str:
    """Return what a verb has in common with its other forms; a state has none: emptied bottles are not empty."""
    return f"be {verb}" if verb in STATES else root(verb)
