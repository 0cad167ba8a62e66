"""Places in a table that more are ahead of than they say: third with 61 points, where three have more."""

import re
from collections.abc import Iterator
from decimal import Decimal

from innofacts.arithmetic.amounts import Amount
from innofacts.arithmetic.changes import are_alike
from innofacts.arithmetic.gaps import LOW_IS_GOOD
from innofacts.arithmetic.paragraphs import Paragraph
from innofacts.arithmetic.relation import listed
from innofacts.arithmetic.values import Slip
from innofacts.english.numerals import ORDINALS

_LAST_PLACE = 10
_PLACES = "|".join(word for word, n in ORDINALS.items() if 1 < n <= _LAST_PLACE)
_IN_PLACE = re.compile(
    r"(?i)\b(?:settle\sfor|(?:up|down|back)\sto|finish(?:ed|es)?|came|come|lies?|lying|sits?|sitting|stands?|remain(?:s|ed)?|are|is|in|into)"
    rf"\s(?:only\s|just\s)?(?P<place>{_PLACES})(?=\splace\b|[,.;]|$|\sin\sthe\s(?:table|league|standings)\b)"
)
_WITH = re.compile(r"(?i)\b(?:with|on|at|has|have|had|won|took|got|scored)\s$")
_TO = re.compile(r"(?i)\bto\s$")  # took them to 61 points
_ANOTHER_TIME = re.compile(r"(?i)\b(?:last|previous|ago|earlier|before|later|then|next|record)\b")


def placed(paragraph: Paragraph) -> Iterator[Slip]:
    """Yield a place if as many are told to have more: third with 61 points, and 70, 66 and 64 have the three above."""
    for n, span in enumerate(paragraph.sentences):
        words = paragraph.words(n - 1, min(n + 1, len(paragraph.sentences) - 1))
        for found in _IN_PLACE.finditer(paragraph.text, *span):
            own = max((one for one in paragraph.amounts if span[0] <= one.begin < found.start()), default=None)
            if own is None or LOW_IS_GOOD.search(words) or _ANOTHER_TIME.search(words) or not _is_its(paragraph, own):
                continue
            near = [one for one in paragraph.near(own, ahead=1) if one.is_plain and are_alike(one, own) and not one.per]
            more = [one for one in near if one.number > own.number and _WITH.search(paragraph.before(one))]
            if len(more) >= ORDINALS[found["place"].lower()]:
                reason = f"{listed([one.text for one in sorted(more)])} are more than {own.told}"
                place = Decimal(ORDINALS[found["place"].lower()])
                yield Slip(*found.span("place"), reason, place, "")


def _is_its(paragraph: Paragraph, own: Amount) -> bool:
    """Return whether an amount may be that of what has a place, and is no small number."""
    is_many = own.is_plain and not (own.per or own.is_time or own.is_share or own.value.in_words)
    return is_many and bool(_WITH.search(paragraph.before(own)) or _TO.search(paragraph.before(own)))
