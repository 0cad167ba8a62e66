"""The words of a text that say what it is about, the names of places in it, and who says it."""

from collections import defaultdict
from collections.abc import Callable, Iterable, Sequence
from functools import cache, lru_cache
from itertools import chain, takewhile
from typing import NamedTuple

from innofacts.english import stopwords
from innofacts.english.calendar import MONTHS
from innofacts.english.cardinals import CARDINALS
from innofacts.english.countries import LONGEST, SMALL, place_of
from innofacts.english.currencies import MONEY_SIGN, MONEY_SIGNS, NAMES_OF_MONEY_OR_COINS, NAMES_OF_PLAIN_MONEY
from innofacts.english.function_words import AUXILIARIES, DEFINITE
from innofacts.english.inflection import FAMILIES, VERBS, is_past
from innofacts.english.numerals import FRACTIONS, SCALES, YEAR
from innofacts.english.paraphrases import OBJECT, PHRASES
from innofacts.english.places import KINDS_OF_ORGANISATIONS
from innofacts.english.speakers import AGENTS, REMARKING, SAYING, SAYING_WITHOUT_THAT
from innofacts.english.wording import CHANGES
from innofacts.factfiles.facts import VINTAGES
from innofacts.forms import Form
from innofacts.index.analysis import fold
from innofacts.numbers.exclusions import AGE, excluded
from innofacts.patterns import regex
from innofacts.prose.doubts import UNCLAIMED
from innofacts.prose.figures import find_mentions

LIGHT = stopwords.MEASURE | stopwords.JUDGEMENT | set(VINTAGES) | SCALES.keys() | MONTHS.keys() | NAMES_OF_PLAIN_MONEY
"""Words that many claims have and that do not name the measure."""
THE_PLACE = regex(
    r"(?i)\bthe\s(city|town|country|county|region|province|state|capital|nation|island|municipality)(?:['’]s)?\b"
)
"""What a claim may say instead of the name of its place, as in "the city's libraries"."""
THE_SPEAKER = regex(rf"(?i)\b(?:the|our)\s(service|{'|'.join(sorted(AGENTS))})(?:['’]s)?\b")
"""What a claim may say instead of the name of who speaks in its source."""
_PARTS = frozenset(FRACTIONS) - {"third", "fourth"}
_LONG = 5  # letters; shorter words such as red, bed and king are not verbs
_ENDINGS_OF_VERBS = ("ed", "ing", "ous", "ful", "able", "ible", "phic")  # and of adjectives, which say as little


def is_verb(word: str) -> bool:
    """Return whether a folded word looks like a verb, or like an adjective such as "disastrous"."""
    return (word.endswith(_ENDINGS_OF_VERBS) and not word.endswith("eed") and len(word) >= _LONG) or word in VERBS


_CAPITAL_WORD = regex(
    rf"(?:[A-Z]\.){{2,}}(?!{MONEY_SIGN})|[^\W\d_][\w’'.-]*[\w’'](?![{MONEY_SIGNS}\w])|[A-Z](?![{MONEY_SIGNS}\w])"
)


_SMALL = frozenset("the a an their his her its our is are was were been".split())
_LONGEST_OBJECT = 4  # words
_NO_OBJECT = frozenset("and or but on in to into from by with for as off out up down away who which that".split())


def base_words(text: str) -> list[str]:
    """Return the folded words of a text; irregular forms of words that say something as their base form."""
    return [word if word in LIGHT else FAMILIES.get(word, word) for word in fold(text).split()]


@lru_cache(maxsize=65536)  # texts repeat their words
def root(word: str) -> str:
    """Return a word without its ending, so that a phrase is found in all forms: locked up, locks up, took up."""
    for one in (word, word.removesuffix("s")):
        if one in stopwords.PROSE:
            return f"{one} "  # with a space, which no other root has: "on" is not "one", and "us" not "used"
    word = FAMILIES.get(word, word)
    for ending, instead in _ENDINGS:
        if word.endswith(ending) and len(word) > len(ending) + 1 and not word.endswith("eed"):
            word = word.removesuffix(ending) + instead
            break
    return word[:-1] if len(word) >= _SHORTEST_DOUBLED and word[-1] == word[-2] else word  # plugged in


_ENDINGS = (("ies", "y"), ("ied", "y"), ("ings", ""), ("ing", ""), ("ed", ""), ("es", ""), ("s", ""), ("e", ""))
_SHORTEST_DOUBLED = 4  # letters; "off" is not "of"


class _Phrase(NamedTuple):
    """What says the same as other words."""

    others: list[str]
    """The roots of its words after the first one."""
    needed: frozenset[str]
    """Those of them that a text with the phrase has."""
    instead: list[str]
    """The base forms of the words that say the same."""


@cache
def _phrases() -> dict[str, list[_Phrase]]:
    """Return the phrases by the root of their first word, a longer one before a shorter one."""
    found: dict[str, list[_Phrase]] = defaultdict(list)
    for phrase, instead in PHRASES:
        words = [word for word in fold(phrase).split() if word not in _SMALL or word == "the"]
        first, *others = (word if word in (OBJECT, "the") else root(word) for word in words)
        found[first].append(_Phrase(others, frozenset(others) - {OBJECT, "the"}, base_words(instead)))
    return {first: sorted(rows, key=lambda row: -len(row.others)) for first, rows in found.items()}


def _without_phrases(words: Sequence[str], roots: Sequence[str]) -> list[str]:
    """Return words, whose roots are given, with those that say the same in place of each phrase."""
    found: list[str] = []
    phrases, done, every = _phrases(), 0, frozenset(roots)
    for position in [n for n, one in enumerate(roots) if one in phrases]:
        for others, needed, instead in phrases[roots[position]] if position >= done else ():
            rest = _rest(words, roots, position + 1, others) if needed <= every else None
            if rest:
                end, kept = rest
                found += (*words[done:position], *instead, *kept)
                done = end
                break
    return [*found, *words[done:]]


def _rest(
    words: Sequence[str], roots: Sequence[str], position: int, phrase: Iterable[str]
) -> tuple[int, Sequence[str]] | None:
    """Return the end of the rest of a phrase from a position on, and the words within it; None if it is not there.

    Small words and numbers may be within a phrase anywhere, and an object where it has OBJECT. "The" may be "its".
    """
    kept: list[str] = []
    longest = 0  # words of an object
    for one in phrase:
        if one == OBJECT:
            longest = _LONGEST_OBJECT
            continue
        start = position
        while position < len(words) and not (words[position] in DEFINITE if one == "the" else roots[position] == one):
            longest -= not (words[position] in _SMALL or words[position][0].isdigit())
            if longest < 0 or words[position] in _NO_OBJECT:
                return None
            position += 1
        if position == len(words):
            return None
        kept += words[start:position]
        position, longest = position + 1, 0
    return position, kept


def content(text: str) -> list[str]:
    """Return the folded content words of a text in order, irregular forms as their base form."""
    return list(_content(text))


@cache  # facts and sentences repeat their units
def said_shorter(unit: str) -> str:
    """Return the word that says the same as the end of a unit of several words: nights, for overnight stays; or ""."""
    last = "".join(content(unit)[-1:])
    return "" if last in base_words(unit) else last


@lru_cache(maxsize=1024)  # a sentence is read for each of its figures
def _content(text: str) -> tuple[str, ...]:
    words = base_words(text)
    roots = list(map(root, words))
    if not _phrases().keys().isdisjoint(roots):
        words = _without_phrases(words, roots)
    return tuple(filter(_says_something, words))


@lru_cache(maxsize=65536)  # texts repeat their words
def _says_something(word: str) -> bool:
    """Return whether a base form is a content word."""
    if word[0].isdigit() and not _SHORT_LABEL.fullmatch(word):
        return False
    return word == "abroad" or not any(word in words for words in _NO_CONTENT)


# Whoever passed an examination did not fail it.
_NO_CONTENT = (LIGHT, _PARTS, CHANGES - {"passed"}, stopwords.QUERY, stopwords.PROSE, CARDINALS)
_SHORT_LABEL = regex(r"\d{1,2}[a-z]")  # 4g


def begins_phrase(text: str) -> bool:
    """Return whether a text begins with a phrase for which there is another word."""
    words = base_words(text)
    roots = list(map(root, words))
    return any(_rest(words, roots, 1, phrase.others) for phrase in _phrases().get(roots[0], ()))


_DIGIT = regex(r"\d(?<![\d.,].)")
_DATE = regex(
    rf"(?i){YEAR}(?:[/–-]\d\d)?\b|\d\d?(?:st|nd|rd|th)?\s(?:{'|'.join(MONTHS)})\b|(?<=\d/)\d|"
    rf"(?<=[a-z]\s)\d\d?,\s{YEAR}\b"
)


def before_first_figure(text: str) -> str:
    """Return the part of a text before its first number that may be a figure: no year or day, age or page."""
    digits = [digit.start() for digit in _DIGIT.finditer(text) if not _DATE.match(text, digit.start())]
    others = excluded(text, 0, len(text), is_first=False) if len(digits) >= _AS_MANY else []
    may_be = (at for at in digits if not any(one.start <= at < one.end for one in others))
    return text[: next(may_be, digits[0])] if digits else text


_AS_MANY = 2  # of which the first one may be none


@lru_cache(maxsize=4096)  # called for each figure of a sentence
def named_places(text: str) -> tuple[tuple[str, str], ...]:
    """Return the names of places in a text in order, each with its code or region."""
    words = _CAPITAL_WORD.findall(text)
    found = []
    at = 0
    while at < len(words):
        if words[at][0].isupper() or words[at] in SMALL:
            longest = LONGEST.get(words[at].casefold(), 1)
            for count in range(min(longest, len(words) - at), 0, -1):
                name = " ".join(words[at : at + count])
                code = place_of(name) or place_of(name.rstrip("."))
                if code:
                    following = words[at + count : at + count + _MOST_WORDS_OF_A_BODY]
                    is_money = not NAMES_OF_MONEY_OR_COINS.isdisjoint(following[:1])  # no place: US dollars
                    if not is_money and not (name == "World" and _ends_a_name(following)):
                        found.append((name, code))
                    at += count - 1
                    break
        at += 1
    return tuple(found)


def _ends_a_name(words: Sequence[str]) -> bool:
    """Return whether words go on with the name of a body or an event: the World Bank, the World Trade Organization."""
    capitals = [word.rstrip("'’s").lower() for word in takewhile(lambda word: word[0].isupper(), words)]
    return not _BODIES.isdisjoint(capitals)


_MOST_WORDS_OF_A_BODY = 3
_BODIES = KINDS_OF_ORGANISATIONS | AGENTS | frozenset("forum cup championship championships war heritage".split())


def places_in(text: str) -> list[str]:
    """Return the codes and regions of the places that a text names, in order."""
    return [code for _, code in named_places(text)]


def words_of_places(text: str) -> set[str]:
    """Return the folded words of the names of places in a text."""
    return {word for name, _ in named_places(text) for word in fold(name).split()}


WORD = regex(r"[^\W\d_]+(?:[-'’&][^\W\d_]+)*")
"""The pattern of a word, which may be tied of several."""
ONLY_WHEN = regex(r"(?i)\W*(?:(?:in|at|by|on|during)\s(?:\d{4}|[^,;:]{1,40}),?\s)?")
"""What may be before the subject of a sentence: In 2024, of "In 2024, 40 chapels stood empty"."""
TIED = regex("[-'’]")
"""What ties words into one."""


@lru_cache(maxsize=4096)  # the facts that many sentences may be about are the same
def words_of(text: str) -> frozenset[str]:
    """Return the words of a text in lower case, those that are tied also by themselves: pre-tax, and tax."""
    return frozenset(chain.from_iterable((word, *TIED.split(word)) for word in WORD.findall(text.lower())))


def from_verb(words: Sequence[str]) -> Sequence[str]:
    """Return words from the first auxiliary, or the first verb in the past tense, on; none without one."""
    verb = next((n for n, word in enumerate(words) if word in AUXILIARIES or is_past(word)), len(words))
    return words[verb:]


_ADJACENT = regex(r"(?<![\w'’-])(?=([a-z][a-z-]+)\s([a-z][a-z-]+)(?![\w’'-]))")


def adjacent(text: str) -> list[tuple[str, str]]:
    """Return the pairs of content words in small letters that are next to each other in a text."""
    return [pair for pair in _ADJACENT.findall(text) if all(len(content(word)) == 1 for word in pair)]


# --- who says something ----------------------------------------------------------------------------------------------

SAYS = rf"(?:{'|'.join(sorted(SAYING))}|(?:tells?|told)\s[^,.;:]{{1,50}}?)"
REMARKS = rf"(?:{SAYS}|{'|'.join(sorted(REMARKING))})"
"""The patterns of verbs by which somebody says something: with a number as their object, and of all of them."""
_SIGNS = f"{' '.join(sorted(SAYING | REMARKING))} tell told"
# With the number of a name, and what is in brackets: Radio 9.4, page 12 of a yearbook, Ida Moor (48, from Riga).
_WHO = r"(?:[^,.;:()]|(?<=\d)[.:](?=\d)|\s\([^()]{1,40}\)){1,80}?"
_WHERE = r"(?:\s(?:in|on|at|under|over|after)\s(?:(?!\sthat\s)[^,;]){1,60}?)?"  # on page 22, at 9.30, over the fence
# Before it may come when or where, and after it who that is: on Friday, Riga Today, a blog from Ghana, says that.
_WHO_AT_THE_BEGINNING = rf"\A\W*(?!(?:Nobody|No\sone)\s)(?:{_WHO},\s){{0,2}}{_WHO}(?:,(?!\sand\b|\sbut\b)\s?)?"
_SPEAKERS = tuple(
    Form(signs, pattern)
    for signs, pattern in (
        ("according reported words", rf"\A\W*(?:According\sto|As\sreported\sby|In\sthe\swords\sof)\s{_WHO},(?=\s)"),
        ("that", rf"{_WHO_AT_THE_BEGINNING}\s?{REMARKS}\sthat\s"),
        (
            " ".join(SAYING_WITHOUT_THAT),
            rf"\A\W*{_WHO}\s(?:{'|'.join(SAYING_WITHOUT_THAT)})\s(?!to\b|by\b|in\b|on\b|at\b|that\b)",
        ),
        # The Rail Office had first put the number at
        ("put", rf"\A\W*{_WHO}\s(?:ha[sd]\s)?(?:first\s|initially\s|originally\s)?puts?\s(?=[^.;:]*\bat\b)"),
        (_SIGNS, rf",[”\"’']?\s(?!while\b|whereas\b|and\b|but\b){_WHO}\s{REMARKS}{_WHERE}(?=[,;]|\W*\Z)"),
        # wrote the Times
        (
            f"{_SIGNS} read",
            rf"(?:,|,?(?:[”\"]|(?<!s)[’']))\s(?:{REMARKS}|reads|(?:we|you)\sread\sin)\s[^,.;:]{{1,80}}(?=[,;]|\W*\Z)",
        ),
        ("according", r",?\saccording\sto\s[^,.;:]{1,80}(?=[,.;:]|\W*\Z)"),
        ("believe trust listen", r",?\sif\s(?:you|we)\s(?:believe|trust|listen\sto)\s[^,.;:]{1,60}(?=[,;]|\W*\Z)"),
    )
)


def without_speakers(sentence: str, is_needed: Callable[[str], bool], instead: Form) -> str:
    """Return a sentence with blanks for who says it, so that all offsets stay.

    What `is_needed` is left: a place, if the rest of the sentence names none, and says nothing `instead`; or if what is
    said of "it" names none, whatever comes next: Orton Foods says it sold 40, and Lund Foods sold 50.
    """
    for pattern in _SPEAKERS:
        found = pattern.search(sentence)
        if found and not _has_figure(found[0]):
            rest = f"{sentence[: found.start()]}{' ' * len(found[0])}{sentence[found.end() :]}"
            itself = _OF_ITSELF.match(sentence, found.end())
            needed_in = rest if itself is None else itself[0]
            if not is_needed(found[0]) or is_needed(needed_in) or instead.search(rest):
                sentence = rest
    return sentence


# What who says it says of itself, up to what the sentence says next.
_OF_ITSELF = regex(r"(?:it|its|they|their)\s(?:(?!,\s(?:and|but|while|whereas)\b)[^;])*")


def _has_figure(text: str) -> bool:
    """Return whether a text has a number that is the figure of something: 40 trains; not page 4, or 48 as an age."""
    has_digit = any(map(str.isdigit, text))
    return has_digit and any(mention.kind != AGE and mention.doubt not in UNCLAIMED for mention in find_mentions(text))
