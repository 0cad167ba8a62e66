"""The words of a clause, each with the part that it plays: which are nouns, verbs or prepositions, by simple signs.

It knows no grammar of English: a verb is told by its form (`is_past`), or by the words next to it.
"""

from collections.abc import Iterable, Sequence
from functools import lru_cache
from itertools import pairwise
from typing import NamedTuple
from unicodedata import combining, normalize

from innofacts.english import stopwords
from innofacts.english.bounds import EMPHASIS
from innofacts.english.calendar import MONTHS, SEASONS, WEEKDAYS
from innofacts.english.function_words import AUXILIARIES, OWNERS, POINTERS, PREPOSITIONS, SUBJECTS, TO_BE
from innofacts.english.inflection import is_past, is_plural, is_present
from innofacts.english.numerals import COUNTS, FRACTIONS, ORDINALS, SCALES
from innofacts.english.ranks import SUPERLATIVES
from innofacts.english.speakers import SAYING
from innofacts.english.units import MEASURE_NAMES, TIME_UNITS
from innofacts.english.wording import CHANGES, COMPARING, LIKELY
from innofacts.forms import Form
from innofacts.languages.detection import WORDS_OF_OTHERS
from innofacts.patterns import regex
from innofacts.prose.ranks import RANKING

NOUN, VERB, PREPOSITION, MARK, OTHER = "noun", "verb", "preposition", "mark", "other"
"""The parts of words; OTHER are those that say little by themselves."""
FIGURE = "0"
"""What stands for a figure that follows some words."""


class TaggedWord(NamedTuple):
    """A word or a punctuation mark of a clause."""

    text: str
    """It in lower case."""
    part: str
    """What it is: NOUN, VERB, PREPOSITION, MARK or OTHER."""


@lru_cache(maxsize=64)  # the figures of a sentence come one after another
def words_of(text: str, following: str = "") -> tuple[TaggedWord, ...]:
    """Return the words and marks of a text; `following` is the word after it."""
    words = _WORD.findall(_ELIDED.sub("", text))
    known = {word.lower() for word in words}
    if not known.isdisjoint(WORDS_OF_OTHERS) and known.isdisjoint(_ENGLISH):
        return tuple(TaggedWord(word.lower(), _foreign_part(word)) for word in words)
    found: list[TaggedWord] = []
    for word, after in pairwise([*words, following]):
        found.append(TaggedWord(word.lower(), _part(word, found, after.lower())))
    return tuple(found)


_WORD = regex(r"(?:before|after)[\s-]tax\b|(?<!\d)[^\W\d_]+(?:['’-][^\W\d_]+)*|[,;:()–—\"“”]")
_ENGLISH = frozenset("the of and to was were is are for from with by".split())
_ELIDED = Form("' ’", r"\b[DLdl]['’](?=[^\W\d_]{3})")  # chiffre d'affaires


def nouns(words: Iterable[TaggedWord]) -> list[str]:
    """Return the nouns among some words, each once, as an id writes them."""
    return [*dict.fromkeys(plain(word.text) for word in words if word.part == NOUN)]


def content(words: Sequence[TaggedWord]) -> list[str]:
    """Return the nouns among some words, else their verbs."""
    verbs = (plain(word.text) for word in words if word.part == VERB and word.text not in _AUXILIARIES)
    return nouns(words) or [*verbs]


def telling(unit: str) -> list[str]:
    """Return the words of a unit that say what is counted."""
    words = _LETTERS.findall(_bare(unit).lower())
    return [word for word in words if len(word) > 1 and word not in _IN_NO_UNIT and not word.endswith("ly")]


@lru_cache(maxsize=4096)  # texts repeat their words
def plain(word: str) -> str:
    """Return a word in lower case without the sign of an owner, with letters of ASCII only."""
    return "-".join(_LETTERS.findall(_bare(_OWNER.sub("", word.lower()))))


def _bare(text: str) -> str:
    """Return a text without accents."""
    return text if text.isascii() else "".join(one for one in normalize("NFKD", text) if not combining(one))


_LETTERS = regex(r"[a-z][a-z0-9]*")
_OWNER = regex(r"['’]s?$")

# --- parts -----------------------------------------------------------------------------------------------------------

_AUXILIARIES = AUXILIARIES | TO_BE
_ARTICLES = OWNERS | POINTERS | {"a", "an", "the", "every", "each", "no"}
_PRONOUNS = SUBJECTS | {"who"}
_BEFORE_AN_OBJECT = _ARTICLES - POINTERS | {FIGURE, "what"}
_NOT_ADVERBS = frozenset("ally assembly family fly italy july monopoly reply supply".split())
_CHANGES_AS_NOUNS = frozenset(
    "growth loss losses reduction reductions expansion contraction contract contracts progress".split()
)
_CHANGING = CHANGES - _CHANGES_AS_NOUNS
_CHANGING_OR_RANKING = CHANGES | RANKING
_SAYING_OR_RANKING = SAYING | RANKING
_NUMBERS = COUNTS.keys() | ORDINALS.keys() | FRACTIONS.keys() | SCALES.keys()
_SAYING_LITTLE = (
    stopwords.TITLE
    | stopwords.PROSE
    | stopwords.JUDGEMENT
    | (stopwords.MEASURE - frozenset("rate value volume worth record".split()))
    | WORDS_OF_OTHERS
    | SUPERLATIVES
    | COMPARING
    | EMPHASIS
    | TIME_UNITS
    | MONTHS.keys()
    | SEASONS.keys()
    | frozenset(WEEKDAYS)
    | _NUMBERS
    | frozenset(
        """
        additional colder combined dozen dr enough extra figure final financial fiscal full further hotter moment mr mrs
        ms ones present warmer
        """.split()
    )
)
_IN_NO_UNIT = stopwords.TITLE | CHANGES | WORDS_OF_OTHERS


def _part(word: str, before: Sequence[TaggedWord], following: str) -> str:
    """Return the part that a word plays, by the words before it and the next one."""
    if part := _part_alone(word):
        return part
    lower, last = word.lower(), before[-1] if before else TaggedWord("", "")
    if last.text in _ARTICLES and (lower in _CHANGING or is_past(lower)):
        return OTHER  # the combined revenue, a rise
    if word[0].islower() and _is_verb(lower, last, following):
        return VERB
    return OTHER if _is_little(lower, following) else NOUN


@lru_cache(maxsize=4096)  # texts repeat their words
def _part_alone(word: str) -> str:
    """Return the part that a word plays whatever is around it; empty if that depends on it."""
    if not word[0].isalpha():
        return MARK
    lower = word.lower()
    return VERB if lower in _AUXILIARIES else PREPOSITION if lower in PREPOSITIONS else ""


def _foreign_part(word: str) -> str:
    """Return what a word of a different language is: its little words are known, its verbs are not."""
    if not word[0].isalpha():
        return MARK
    return OTHER if len(word) == 1 or word.lower() in WORDS_OF_OTHERS else NOUN


def _is_little(word: str, following: str) -> bool:
    """Return whether a word says little: an adverb, a number, a measure of something, or one of a list."""
    is_measure = word in MEASURE_NAMES and following in ("of", "for")  # a kilo of tea
    return is_measure or following == "than" or _says_little(word)


@lru_cache(maxsize=4096)  # texts repeat their words
def _says_little(word: str) -> bool:
    """Return whether a word says little whatever follows it."""
    stem, _, contracted = word.replace("’", "'").partition("'")
    if stem in _SAYING_LITTLE or len(stem) == 1:
        return True
    is_adverb = word.endswith("ly") and word not in _NOT_ADVERBS
    is_number = _NUMBERS.issuperset(word.split("-"))
    is_denied = stem.endswith("n") and contracted == "t"  # doesn't
    return is_adverb or is_number or is_denied


def _is_verb(word: str, before: TaggedWord, following: str) -> bool:
    """Return whether a word is a verb, by its form and the words next to it; a noun of a verb's form has an article."""
    if before.text in _ARTICLES or word in _CHANGES_AS_NOUNS:
        return False
    if word in _CHANGING_OR_RANKING or is_past(word) or (before.text in LIKELY and following in _BEFORE_AN_OBJECT):
        return True
    if (before.part == VERB and following in PREPOSITIONS) or before.text in _PRONOUNS:
        return True  # were let at, they want
    is_behind_plural = before.part == NOUN and is_plural(before.text)
    if word.endswith("ing"):
        is_alone = before.part in ("", MARK, VERB) and following not in PREPOSITIONS
        return is_behind_plural or is_alone  # people wearing tags, freeing 40 megawatts; not spending on roads
    is_told = before.text == "which" or (before.part == NOUN and is_behind_plural != is_plural(word))
    return is_told and (
        is_present(word) or word in _SAYING_OR_RANKING or following in _BEFORE_AN_OBJECT
    )  # it consumes 40 tonnes
