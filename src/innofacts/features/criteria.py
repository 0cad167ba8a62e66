"""What a rank is by, in a sentence or a claim: sixth by number of data centres, by capacity per inhabitant."""

from typing import NamedTuple

from innofacts.english.ranks import BY_AMOUNT, HARMS, HIGHEST, LOWEST, QUANTITIES
from innofacts.features.content import content
from innofacts.features.meanings import Stems
from innofacts.forms import Form
from innofacts.patterns import regex

_QUANTITY = "|".join(sorted(QUANTITIES))
_BY = r"\b(?i:by|for|in\sterms\sof|measured\sby|judged\sby)\s(?:(?:the|its|their|sheer)\s)*"
# What the words of a phrase are until a preposition ends it: park area, of "park area per inhabitant in 2024".
_PHRASE = r"(?:(?!(?:per|in|of|among|at|to|with|from|under|on|and|but)\b)[^\W\d_][\w’'-]*\s){0,4}?"
_OF_SENTENCE = Form(
    "by for measured judged terms",
    rf"{_BY}(?P<what>{_PHRASE}(?:{_QUANTITY})\b[^.;:()]{{0,60}}|{_PHRASE}[^\W\d_][\w’'-]*\sper\s[a-z]+)",
)
_OF_CLAIM = Form("by for", r"\b(?:[Bb]y|for)\s(?P<what>(?!the\s(?:first|second|third)\b)[^.;:(),]+)")
_PER = regex(
    r"(?i)\b(?:per|density|share|proportion|percentage|rate|relative|for\s(?:every|each)|an?\s(?:head|person))\b"
)
_END = regex(r"\s(?:per|in|of|among|at|to|with|from|under|on|highest|shortest)\b|,")


# The superlative behind an ordinal, or from which end something is counted: the seventh lowest, third from last.
_END_OF_RANK = regex(
    rf"(?i)[\s-](?:(?P<lowest>{'|'.join(sorted(LOWEST))})|(?P<highest>{'|'.join(sorted(HIGHEST))})"
    r"|from\s(?:the\s)?(?:(?P<last>last|bottom|end)|top)"
    # The worst rate of deaths is the highest one.
    rf"|(?:worst|(?P<best>best))(?=\s(?:[^\W\d_]+\s){{0,4}}?(?:{'|'.join(sorted(HARMS))})\b))\b"
)
_ORDINAL = regex(r"(?i)\b(?:\d+(?:st|nd|rd|th)|second|third|fourth|[a-z]+th)(?=[\s-])")


_SUPERLATIVE = regex(r"(?i)[\s-](?:(?:most|least)\s([a-z]+)|([a-z]{3,})est)\b")


class Criterion(NamedTuple):
    """What a rank is by."""

    nouns: tuple[str, ...]
    """The stems of what is compared: area, of "park area per inhabitant"; order, book, of "value of the order book"."""
    is_relative: bool
    """Whether it is a rate or a share: so many per inhabitant."""


class Ranked(NamedTuple):
    """What a sentence says of a rank that it gives."""

    criterion: Criterion | None
    """By what amount it gives the rank; None if it does not say."""
    end: int
    """From which end it counts: 1 from the highest, -1 from the lowest; 0 if it does not say."""
    adjective: str
    """By what it gives the rank, as the superlative says: old, of "the third oldest"; empty if it does not say."""


NOT_RANKED = Ranked(None, 0, "")


def ranked(sentence: str, figure: tuple[int, int], stems: Stems) -> Ranked:
    """Return what a sentence says of a rank that it gives, which is a figure of it."""
    start, end = figure
    text = sentence[start:]
    return Ranked(says_criterion(sentence, stems), end_of_rank(text, end + 1 - start), _adjective_of_rank(text))


def says_criterion(sentence: str, stems: Stems) -> Criterion | None:
    """Return by what amount a sentence gives a rank; None if it does not say, or says who gave the rank."""
    found = _OF_SENTENCE.search(sentence)
    return _criterion(found["what"], sentence, stems) if found else None


def end_of_rank(text: str, until: int | None = None) -> int:
    """Return from which end the first ordinal of a text counts: 1 from the highest, -1 from the lowest, else 0.

    The ordinal is before the offset `until`.
    """
    for ordinal in _ORDINAL.finditer(text, 0, len(text) if until is None else until):
        if found := _END_OF_RANK.match(text, ordinal.end()):
            return -1 if found["lowest"] or found["last"] or found["best"] else 1
    return 0


def _adjective_of_rank(text: str) -> str:
    """Return the adjective of the superlative behind the ordinal with which a text begins: old, of "third-oldest"."""
    ordinal = _ORDINAL.match(text)
    found = ordinal and _SUPERLATIVE.match(text, ordinal.end())
    word = (found[1] or found[2]).lower() if found else ""
    return next((one for one in (word, f"{word}e", f"{word[:-1]}y") if one in BY_AMOUNT), "")


def criterion_of(claim: str, measure: str, stems: Stems) -> Criterion | None:
    """Return what a claim or a measure says that its rank is by; None if neither does."""
    found = _OF_CLAIM.search(claim) or _OF_CLAIM.search(measure)
    return _criterion(found["what"], claim, stems) if found else None


def _criterion(phrase: str, text: str, stems: Stems) -> Criterion | None:
    head = stems.nouns(content(_END.split(phrase, maxsplit=1)[0]), _LIGHT)[-1:]
    nouns = head or stems.nouns(content(phrase.partition(",")[0]), _LIGHT)
    return Criterion(nouns, _PER.search(text) is not None) if nouns else None


_LIGHT = ("throughput",)  # of containers, by number of containers
