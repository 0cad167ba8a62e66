"""Scores that the other scores of a game rule out: 21-9 at half-time and 38-27 at the end, the second half 17-18."""

import re
from collections.abc import Iterator
from decimal import Decimal
from itertools import combinations
from typing import NamedTuple

from innofacts.arithmetic.explanations import TWO
from innofacts.arithmetic.paragraphs import Paragraph
from innofacts.arithmetic.values import Slip
from innofacts.values.misprints import are_a_digit_apart


class Score(NamedTuple):
    """The points of two sides."""

    start: int
    """The first code point of the first number."""
    end: int
    """The code point after the second one."""
    points: tuple[int, int]
    """The two numbers."""
    spans: tuple[tuple[int, int], tuple[int, int]]
    """Where they are."""


_SCORE = re.compile(
    r"(?<![\w.,–/-])(\d{1,3})(?:[-–]|(?:\s(?:points?|goals?|runs?))?\sto\s)(\d{1,3})(?![\w–/%-]|[.,]\d|\s(?:per|million))"
)
_GAME = re.compile(
    r"(?i)\b(?:won|win|beat|led|lead|trail(?:ed|ing)?|lost|drew|ahead|behind|up|down|half-time|halftime|interval|break|breaks|"
    r"finished|scored?|outscor\w+)\b"
)
# What is said of a score that two others give: of a part of the game.
_GIVEN = re.compile(
    r"(?i)\b(?:(?:second|first|last|final|third|fourth|other)\s(?:half|quarter|period|set)|after\s(?:it|the\s(?:break|interval|turn))|"
    r"outscor\w+)\b"
)
_EXTRA = re.compile(r"(?i)\b(?:penalt(?:y|ies)|shoot-?out|over-?time|extra|sets?|games|aggregate)\b")
_ANOTHER_GAME = re.compile(r"(?i)\b(?:weeks?|months?|years?|season|earlier|previous)\b")
_AROUND = 60
_FEWEST = 10  # points which two scores hardly have in common by chance


def scores(paragraph: Paragraph) -> Iterator[Slip]:
    """Yield the last score of a game if two others give one of its numbers, and not the other one."""
    start, end = paragraph.sentences[0][0], paragraph.sentences[-1][1]
    words = paragraph.text[start:end]
    if not _GIVEN.search(words) or not _GAME.search(words) or _EXTRA.search(words):
        return
    found = [_score(one) for one in _SCORE.finditer(paragraph.text, start, end)]
    if not _FEWEST_SCORES <= len(found) <= _MOST_SCORES:
        return
    *others, last = found
    n = paragraph.sentence_at(last.start)
    around = paragraph.text[max(start, last.start - _AROUND) : min(end, last.end + _AROUND)]
    if not _GIVEN.search(around) or _ANOTHER_GAME.search(paragraph.words(n, n)):
        return
    told = [(pair, right) for pair in combinations(others, TWO) for right in _given(*pair)]
    if any(sorted(right) == sorted(last.points) for _, right in told):
        return
    for (one, other), right in told:
        for n in (0, 1):
            said, same = last.points[n], last.points[1 - n]
            is_near = are_a_digit_apart(Decimal(said), Decimal(right[n])) or abs(said - right[n]) <= _NEAR
            if same == right[1 - n] >= _FEWEST and is_near:
                names = [paragraph.text[score.start : score.end] for score in (one, other)]
                yield Slip(*last.spans[n], f"{names[0]} and {names[1]} give {right[0]}-{right[1]}", Decimal(said), "")
                return


_FEWEST_SCORES, _MOST_SCORES, _NEAR = 3, 6, 3


def _score(read: re.Match[str]) -> Score:
    first, second = int(read[1]), int(read[2])
    return Score(*read.span(), (first, second), (read.span(1), read.span(2)))


def _given(one: Score, other: Score) -> Iterator[tuple[int, int]]:
    """Yield how far a score is from a later one, in both orders of the sides."""
    pair = other.points[0] - one.points[0], other.points[1] - one.points[1]
    yield pair
    yield pair[::-1]
