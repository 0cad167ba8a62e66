"""Points of a league: seven won, four drawn and two lost make 25 points, at three for a win and one for a draw."""

import re
from collections.abc import Iterator
from decimal import Decimal

from innofacts.arithmetic.amounts.paragraph import Paragraph
from innofacts.arithmetic.amounts.values import Slip
from innofacts.arithmetic.phrases import SEVERAL
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


def _count(said: re.Match[str]) -> int:
    return count_of(next(filter(None, said.groups())).lower())
