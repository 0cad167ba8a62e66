"""Segments of a text that have numbers, each in one language: sentences, and the quotations and brackets in them."""

import re
from bisect import bisect_left
from collections.abc import Iterable, Iterator, Sequence
from functools import lru_cache
from typing import NamedTuple

from innofacts.english.currencies import MONEY_SIGN, MONEY_SIGNS, NAMES_OF_PLAIN_MONEY
from innofacts.english.inflection import singular
from innofacts.english.numerals import COUNTS, NO_YEAR, SCALE_WORDS
from innofacts.english.units import MEASURE_NAMES, MEASURES
from innofacts.forms import Form
from innofacts.languages.detection import (
    ENGLISH,
    LETTERS,
    NUMBERS_OF_OTHERS,
    SCALES_OF_OTHERS,
    is_told_apart,
    language_of,
    language_with_code,
    main_language,
)
from innofacts.languages.language import Language
from innofacts.numbers.context import NUMBER_WORDS
from innofacts.numbers.fractions import SIGNS_OF_FRACTIONS
from innofacts.numbers.tokens import sentences
from innofacts.numbers.words import MEASURES_OF_ONE
from innofacts.patterns import regex


class Segment(NamedTuple):
    """A sentence, or a quotation or brackets in a sentence, with its language."""

    start: int
    """The offset of its first character."""
    end: int
    """The offset after its last character."""
    language: Language
    """Its language."""
    without: tuple[tuple[int, int], ...] = ()
    """The spans in it that are segments of their own, since they are in a different language."""

    @property
    def is_read(self) -> bool:
        """Whether the figures of its language are read."""
        return self.language is ENGLISH or self.language.grammar is not None


_DIGIT = regex(rf"[\d{''.join(SIGNS_OF_FRACTIONS)}]")
_LETTERS = regex(r"[^\W\d_]+")
_WORDS = frozenset((*COUNTS, *NUMBER_WORDS, *SCALES_OF_OTHERS, *NUMBERS_OF_OTHERS)) - {"one"}
_OF_NUMBERS = Form(
    "one zero fold than over under nearly almost st",
    rf"(?i)one[\s-](?:in|per|percent|{'|'.join(sorted(MEASURES_OF_ONE))})\b"
    r"|zero\sper|\bto\szero(?=[,.;)]|\s(?:in|by|from|this|last|next)\b)|\b(?:won|only|exactly|just)\sone\b|fold\b"
    r"|\b(?:than|over|under|nearly|almost)\san?\s[a-z]"
    r"|(?:\bthe|'s|’s)\s(?:mo|lea|[a-z]+e)st\s",
)


def _may_have_numbers(sentence: str) -> bool:
    """Return whether a sentence has a digit or a word for a number; most sentences have neither."""
    return (
        _DIGIT.search(sentence) is not None
        or not _WORDS.isdisjoint(_LETTERS.findall(sentence.lower()))
        or _OF_NUMBERS.search(sentence) is not None
    )


_ASIDE = regex('“[^”“]*”|„[^“”„]*[“”]|«[^»«]*»|"[^"]*"|`[^`]*`|\\([^()]*\\)')
_FEWEST = 3  # words of a quotation that may be in a language of its own


def segments(text: str, start: int = 0, end: int | None = None, language: str = "") -> Iterator[Segment]:
    """Yield the segments of a text between two offsets that have numbers, in order, each before the segments in it.

    `language` is the code of the language that the text is taken to be in; without it, each segment shows its own. What
    is too short to show it, or only has words that both languages have, is in the language of the sentence before it in
    its paragraph, else of the paragraph, else of the paragraphs before it, or of the whole text.
    """
    insisted, before, paragraph = language_with_code(language), None, (0, 0)
    for first, last in sentences(text, start, end):
        if not _may_have_numbers(text[first:last]):
            continue
        if insisted:
            yield Segment(first, last, insisted)
            continue
        asides = [Segment(*span, own) for span in _asides(text, first, last) if (own := language_of(text, *span))]
        rest = " ".join(text[slice(*span)] for span in _outside(first, last, [(one.start, one.end) for one in asides]))
        found = language_of(rest)
        is_first = first >= paragraph[1]  # of its paragraph
        usual = before if before is not ENGLISH else None
        may_be_other = (usual is not None and found is not usual) or (is_first and found is ENGLISH)
        if found and may_be_other and not is_told_apart(rest, found, usual):
            found = None
        if is_first:
            paragraph = _paragraph(text, first, last)
            found = found or language_of(text, *paragraph, before)
        before = found or before or main_language(text)
        others = [one for one in asides if one.language is not before]
        yield Segment(first, last, before, tuple((one.start, one.end) for one in others))
        yield from (one for one in others if _may_have_numbers(text[one.start : one.end]))


def _paragraph(text: str, start: int, end: int) -> tuple[int, int]:
    """Return the span of the paragraph around a sentence, or as much of it as shows its language."""
    first, last = text.rfind("\n\n", max(0, start - _WIDEST), start), text.find("\n\n", end, end + _WIDEST)
    return max(0, start - _WIDEST) if first < 0 else first, end + _WIDEST if last < 0 else last


_WIDEST = 1000  # characters of a paragraph on either side


@lru_cache(maxsize=2)
def segments_of(text: str, language: str) -> tuple[Segment, ...]:
    """Return the segments of a whole text; cached, since its figures and what is passed over are both read there."""
    return tuple(segments(text, language=language))


def _asides(text: str, start: int, end: int) -> Iterator[tuple[int, int]]:
    """Yield the spans of the quotations and brackets of a sentence that have enough words, without their signs."""
    for match in _ASIDE.finditer(text, start, end):
        if match[0].count(" ") >= _FEWEST - 1:
            yield match.start() + 1, match.end() - 1


def _outside(start: int, end: int, spans: Iterable[tuple[int, int]]) -> Iterator[tuple[int, int]]:
    """Yield the parts of a span that remain without some spans in it, in order."""
    for first, last in spans:
        yield start, first
        start = last
    yield start, end


_NO_YEAR = regex(NO_YEAR)


def unread(found: Iterable[Segment], text: str) -> Iterator[Segment]:
    """Yield the segments whose figures are not read, since nothing here knows how their language writes them.

    A segment without any number except a year has none to read.
    """
    for segment in found:
        if not segment.is_read and _NO_YEAR.search(text, segment.start, segment.end):
            yield segment


_HAS_A_FOREIGN_LETTER = rf"(?=[^\W\d_]{{0,20}}[{LETTERS}])"
# A word without a capital, or a noun right behind a number, and no name: miało, 840 Bahnhöfe.
_FOREIGN_WORD = regex(rf"(?<!\w){_HAS_A_FOREIGN_LETTER}[^\W\d_A-Z\u00c0-\u00de]|\d[ \u00a0]{_HAS_A_FOREIGN_LETTER}")


def in_no_known_language(found: Iterable[Segment], text: str, figures: Sequence[int]) -> Iterator[Segment]:
    """Yield the segments of no known language, which are taken for English, and none of whose numbers is a figure.

    They have a number that is no year, a word with letters that English has not, and no function word of English.
    `figures` are the offsets of the figures of the text in order.
    """
    for segment in found:
        first, last = segment.start, segment.end
        is_read = bisect_left(figures, first) < bisect_left(figures, last)
        if segment.language is ENGLISH and not is_read and _NO_YEAR.search(text, first, last):
            is_foreign = _FOREIGN_WORD.search(text, first, last)
            if is_foreign and ENGLISH.words.isdisjoint(_LETTERS.findall(text[first:last].lower())):
                yield segment


_FOREIGN_NUMBER = regex(  # to look at the first character is three times as quick as to try all forms at each
    rf"(?=[\d{MONEY_SIGNS}])(?<![\d.,])(?:(?P<sign>{MONEY_SIGN}\s?)?\d+,\d\d?(?P<unit>\s?(?:%|[a-z]+))?"
    rf"|[1-9]\d{{0,2}}(?:\.\d{{3}}){{2}}|\d+\.\d{{3}},\d+)"
    r"(?![.,]?\d)"
)
_UNITS = frozenset((*MEASURES, *MEASURE_NAMES, *SCALE_WORDS, *NAMES_OF_PLAIN_MONEY, "%", "per", "percent"))


def foreign_numbers(found: Iterable[Segment], text: str) -> Iterator[re.Match[str]]:
    """Yield the numbers of English segments that English writes in another way, and are not read: 7,3 miles, 1.234.567.

    A comma before one or two digits is that of a list too, which has no unit: sections 3,4 and 5.
    """
    for segment in found:
        for match in _FOREIGN_NUMBER.finditer(text, segment.start, segment.end) if segment.language is ENGLISH else ():
            unit = (match["unit"] or "").strip()
            if "." in match[0] or match["sign"] or unit in _UNITS or singular(unit) in _UNITS:
                yield match


def in_english(found: Iterable[Segment], text: str) -> str:
    """Return a text with blanks in place of its segments in other languages; every offset stays the same."""
    kept, position = [], 0
    foreign = [
        span for one in found if one.language is not ENGLISH for span in _outside(one.start, one.end, one.without)
    ]
    for start, end in sorted(foreign):
        kept += [text[position:start], _NOT_A_LINE_END.sub(" ", text[start:end])]
        position = end
    return "".join((*kept, text[position:]))


_NOT_A_LINE_END = regex(r"[^\r\n]")
