"""Points of a league, at three for a win and one for a draw, and by how many a match was won: by six points, 34-28."""

import re
from collections.abc import Iterator
from decimal import Decimal

from innofacts.arithmetic.amounts.paragraph import Paragraph
from innofacts.arithmetic.amounts.values import Slip
from innofacts.arithmetic.phrases import SEVERAL
from innofacts.arithmetic.relation import is_near
from innofacts.forms import Form
from innofacts.patterns import regex
from innofacts.times.spans import count_of

_MANY = rf"{SEVERAL}|one"
_MATCHES = r"(?:\s(?:games|matches))?"
_DRAWN = Form(
    "drew drawn draw",
    rf"(?i)\b(?:drew|drawn)\s(?P<drew>{_MANY})\b|\b(?P<draws>{_MANY})\s(?:drawn|draws?)\b",
)
_WON = regex(rf"(?i)\bwon\s(?P<won>{_MANY})\b{_MATCHES}|\b(?P<wins>{_MANY})\s(?:won|wins)\b")
_POINTS = regex(
    rf"(?i)\b(?P<points>{_MANY}|\d\d)(?:-|\s)points?\b(?!\s(?:for|per|a|each|ahead|behind|clear|off|more|less|fewer|from\ssafety)\b)"
)
_THEM = regex(r"(?i)\b(?:gave|gives|left|leaves)\sthem\s(?:with\s)?(?P<points>\d\d)(?=[.,;]|\sand\b)")
_FOR_A_WIN = regex(r"(?i)\b(?P<each>two|three|2|3)\s(?:points\s)?for\s(?:a|each|every)\swin\b")
_OTHERWISE = regex(
    r"(?i)\b(?:bonus|deduct\w*|docked|penalt\w+|overtime|shoot-?outs?|rugby|tries|try|hockey|(?:their|its)\slast|at\shome|away)\b"
)


def leagues(paragraph: Paragraph) -> Iterator[Slip]:
    """Yield the points of a team that its wins and draws do not make, at three or two for a win and one for a draw."""
    for n, (start, end) in enumerate(paragraph.sentences):
        drawn = [*_DRAWN.finditer(paragraph.text, start, end)]
        won = [*_WON.finditer(paragraph.text, start, end)] if len(drawn) == 1 else []
        last = paragraph.sentences[min(n + 1, len(paragraph.sentences) - 1)][1]
        told = [*_POINTS.finditer(paragraph.text, start, end)]
        told = told or [one for form in (_POINTS, _THEM) for one in form.finditer(paragraph.text, end, last)]
        if len(won) != 1 or len(told) != 1 or _OTHERWISE.search(paragraph.text, start, last):
            continue
        each = _FOR_A_WIN.search(paragraph.text, start, last)
        wins, draws, points = map(_count, (won[0], drawn[0], told[0]))
        fitting = [many * wins + draws for many in ((count_of(each["each"]),) if each else (3, 2))]
        if points not in fitting and (each or points < 4 * wins + 2 * draws):
            reason = f"{wins} wins and {draws} draw{'s' * (draws != 1)} make {fitting[0]} points"
            yield Slip(*told[0].span("points"), reason, Decimal(points), "")


_UNIT = r"(?:[\s-](?:clear\s)?(?:points?|goals?|votes?|frames?|games?|tries))?"
_SCORE = r"(?P<{0}>\d{{1,3}})[-–](?P<{1}>\d{{1,3}})(?![-–:/\d%]|\.\d|\sper|,?\s\d+[-–]\d)"
_MARGIN = Form(
    "by margin lead win victory defeat",
    # won by six points, 34-28; 34-28, a margin of six
    rf"\bby\s(?P<by>{_MANY}|\d\d){_UNIT}(?:\s(?:in|at|on)\s(?:the\s)?[a-z]+(?:\s[a-z]+)?)?,\s"
    rf"{_SCORE.format('one', 'other')}|"
    rf"(?<![\d-]){_SCORE.format('first', 'last')},\san?\s(?:margin|lead|win|victory|defeat)\s(?:of|by)\s"
    rf"(?P<of>{_MANY}|\d\d)(?:{_UNIT})(?=[,.;)]|\s(?:in|at|on)\b|$)",
)
_OF_MORE = regex(
    r"(?i)\b(?:wickets?|sets?|holes?|legs?|series|aggregate|best\sof|ahead|overall|after\s(?:extra|\d+))\b"
)


def margins(paragraph: Paragraph) -> Iterator[Slip]:
    """Yield by how many points a match was won if its result is another one: by eight points, 34-28.

    A result of sets, wickets or several matches is none.
    """
    for start, end in paragraph.sentences:
        for one in _MARGIN.finditer(paragraph.text, start, end):
            name, scores = ("by", ("one", "other")) if one["by"] else ("of", ("first", "last"))
            less, more = sorted(int(one[score]) for score in scores)
            said, right = count_of(one[name].lower()), more - less
            is_of_more = _OF_MORE.search(paragraph.text, start, end) is not None
            if said != right and is_near(Decimal(said), Decimal(right)) and not is_of_more:
                yield Slip(*one.span(name), f"{more} less {less} is {right}", Decimal(said), "")


def _count(said: re.Match[str]) -> int:
    return count_of(next(filter(None, said.groups())).lower())
