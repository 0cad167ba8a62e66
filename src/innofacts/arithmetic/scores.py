"""Scores that the other scores of a game rule out: 21-9 at half-time and 38-27 at the end, the second half 17-18."""

import re
from collections.abc import Iterator
from decimal import Decimal
from itertools import combinations

from innofacts.arithmetic.explanations import TWO
from innofacts.arithmetic.paragraphs import Paragraph
from innofacts.arithmetic.values import Slip
from innofacts.patterns import regex
from innofacts.values.misprints import are_a_digit_apart

_SCORE = regex(
    r"(?<![\w.,–/-])(\d{1,3})(?:[-–]|(?:\s(?:points?|goals?|runs?))?\sto\s)(\d{1,3})(?![\w–/%-]|[.,]\d|\s(?:per|million))"
)
_GAME = regex(
    r"(?i)\b(?:won|win|beat|led|lead|trail(?:ed|ing)?|lost|drew|ahead|behind|up|down|half-time|halftime|interval|break|breaks|"
    r"finished|scored?|outscor\w+)\b"
)
# What is said of a score that two others give: of a part of the game.
_GIVEN = regex(
    r"(?i)\b(?:(?:second|first|last|final|third|fourth|other)\s(?:half|quarter|period|set)|after\s(?:it|the\s(?:break|interval|turn))|"
    r"outscor\w+)\b"
)
_EXTRA = regex(r"(?i)\b(?:penalt(?:y|ies)|shoot-?out|over-?time|extra|sets?|games|aggregate)\b")
_ANOTHER_GAME = regex(r"(?i)\b(?:weeks?|months?|years?|season|earlier|previous)\b")
_AROUND = 60
_FEWEST = 10  # points which two scores hardly have in common by chance


def scores(paragraph: Paragraph) -> Iterator[Slip]:
    """Yield the last score of a game if two others give one of its numbers, and not the other one."""
    start, end = paragraph.sentences[0][0], paragraph.sentences[-1][1]
    words = paragraph.text[start:end]
    if not _GIVEN.search(words) or not _GAME.search(words) or _EXTRA.search(words):
        return
    found = [*_SCORE.finditer(paragraph.text, start, end)]
    if not _FEWEST_SCORES <= len(found) <= _MOST_SCORES:
        return
    *others, last = found
    n = paragraph.sentence_at(last.start())
    around = paragraph.text[max(start, last.start() - _AROUND) : min(end, last.end() + _AROUND)]
    if not _GIVEN.search(around) or _ANOTHER_GAME.search(paragraph.words(n, n)):
        return
    points = _points(last)
    told = [(pair, right) for pair in combinations(others, TWO) for right in _given(*map(_points, pair))]
    if any(sorted(right) == sorted(points) for _, right in told):
        return
    for (one, other), right in told:
        for side, said in enumerate(points):
            is_near = are_a_digit_apart(Decimal(said), Decimal(right[side])) or abs(said - right[side]) <= _NEAR
            if points[1 - side] == right[1 - side] >= _FEWEST and is_near:
                reason = f"{one[0]} and {other[0]} give {right[0]}-{right[1]}"
                yield Slip(*last.span(side + 1), reason, Decimal(said), "")
                return


_FEWEST_SCORES, _MOST_SCORES, _NEAR = 3, 6, 3


def _points(score: re.Match[str]) -> tuple[int, int]:
    """Return the points of the two sides."""
    return int(score[1]), int(score[2])


def _given(one: tuple[int, int], other: tuple[int, int]) -> Iterator[tuple[int, int]]:
    """Yield how far the points of a score are from those of a later one, in both orders of the sides."""
    pair = other[0] - one[0], other[1] - one[1]
    yield pair
    yield pair[::-1]
