"""Places in a ranking: only Orr, Lund and Hale have more, and so it is the fourth-largest.

How many are ahead is told by their names. A place is wrong if it is the only one that is told in their sentence, or in
the one before it, and is not the next one behind them.
"""

import re
from collections.abc import Iterator
from decimal import Decimal

from innofacts.arithmetic.amounts.paragraph import Paragraph
from innofacts.arithmetic.amounts.values import Slip
from innofacts.english.numerals import ORDINALS
from innofacts.forms import Form
from innofacts.patterns import regex

# Only Orr (40), Lund, with 38, and the Isle of Hale have more; it trails only Orr and Lund
_AHEAD = Form(
    "only",
    r"\bOnly\s(?P<names>(?:the\s)?[A-Z](?:[^.;:]|\.\d){0,140}?)\s(?:[a-z]+\s){1,2}?"
    r"(?:more|above|ahead|higher|larger|bigger|better|faster|taller|longer|older)\b|"
    r"\b(?:trail(?:s|ed|ing)?|behind|beaten\sby)\sonly\s(?P<others>(?:the\s)?[A-Z](?:[^.;:]|\.\d){0,140})",
)
_NAME = regex(r"(?:^|,\s|(?P<last>,?\sand\s))(?:the\s)?[A-Z]")
_BRACKETS = regex(r"\s\([^()]*\)")
_PLACES = "|".join(one for one, place in ORDINALS.items() if place > 1)
# It is third; up to third; for third place; is the third-largest; and not: up from third, the third time
_PLACE = regex(
    r"\b(?:is|are|was|were|now|finished|came|lies?|lay|sits?|stands?|stood|up\sto|for)\s(?:the\s|only\s|now\s)?"
    rf"(?P<place>{_PLACES})(?=[.;,]|\s(?:in|and|on|place)\b|[\s-](?:[a-z]+est|most|best)\b)|"
    rf"\b(?P<first>{_PLACES})(?=\splace\b|-(?:[a-z]+est|most|best)\b)"
)


def places(paragraph: Paragraph) -> Iterator[Slip]:
    """Yield a place that is not the next one behind all who are ahead."""
    for n, (start, end) in enumerate(paragraph.sentences):
        for ahead in _AHEAD.finditer(paragraph.text, start, end):
            first = paragraph.sentences[max(0, n - 1)][0]
            told = [
                one.span("place" if one["place"] else "first") for one in _PLACE.finditer(paragraph.text, first, end)
            ]
            many = _how_many(ahead)
            # only Orr has more; Lund comes next, and Hale is third
            if len(told) == 1 and many and ";" not in paragraph.text[ahead.end() : told[0][0]]:
                place = ORDINALS[paragraph.text[slice(*told[0])]]
                if place != many + 1:
                    yield Slip(*told[0], f"the next place behind {many} is {many + 1}", Decimal(place), "")


def _how_many(ahead: re.Match[str]) -> int:
    """Return how many names a list has, up to the one behind "and"; 0 if it has none, and goes on behind a comma."""
    names = [*_NAME.finditer(_BRACKETS.sub("", ahead["names"] or ahead["others"]))]
    last = next((n for n, one in enumerate(names, 1) if one["last"]), 0)
    return last or int(len(names) == 1)
