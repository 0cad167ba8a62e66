"""Parts that are more than the whole that they are said to be of: 62 buses, 218 of them electric.

The whole is right before the part in its sentence, without other things between them that "them" may mean, or behind
it: of the 62 buses, 218 are electric; 218 of the 62 buses.
"""

from collections.abc import Iterator
from itertools import pairwise

from innofacts.arithmetic.amounts.alike import count_the_same
from innofacts.arithmetic.amounts.amount import Amount
from innofacts.arithmetic.amounts.paragraph import Paragraph
from innofacts.arithmetic.amounts.values import Slip
from innofacts.arithmetic.explanations import wrong
from innofacts.arithmetic.phrases import JUST, OF_THEM
from innofacts.english import function_words
from innofacts.patterns import regex


def parts(paragraph: Paragraph) -> Iterator[Slip]:
    """Yield parts that are surely more than their whole."""
    for first, last in pairwise(paragraph.amounts):
        if not _may_be_parts(first, last):
            continue
        for whole, part, is_of in ((first, last, _is_behind), (last, first, _is_ahead)):
            if whole.span.high < part.span.low and is_of(paragraph, whole, part):
                yield wrong(part, f"more than the {whole.told} that they are a part of")


def _may_be_parts(one: Amount, other: Amount) -> bool:
    """Return whether two amounts are numbers of things, of which one may be a part of the other."""
    both = (one, other)
    are_counts = not any(amount.kind or amount.per or not amount.is_plain for amount in both)
    return are_counts and (count_the_same(one.nouns, other.nouns) or not (one.nouns and other.nouns))


def _is_ahead(paragraph: Paragraph, whole: Amount, part: Amount) -> bool:
    """Return whether words say that an amount is a part of the one behind it: 218 of the 62 buses."""
    is_of_it = _OF_THE.fullmatch(paragraph.text, part.value.end, whole.begin) is not None
    return is_of_it and not _OWNING.match(paragraph.after(whole))


def _is_behind(paragraph: Paragraph, whole: Amount, part: Amount) -> bool:
    """Return whether words say that an amount is a part of the one before it: 62 buses, 218 of them electric."""
    text = paragraph.text
    if _BEGINNING_WITH.search(paragraph.before(whole)) and _COMMA.fullmatch(text, whole.end, part.begin):
        return not OF_THEM.match(text, part.value.end)  # of the 62 people, 218 of whose friends came
    if not whole.nouns or _BEHIND_OTHERS.search(paragraph.before(whole)):
        return False
    told = _NOTHING_ELSE.fullmatch(text, whole.end, part.begin)
    return told is not None and bool(told["of_them"] or OF_THEM.match(text, part.value.end))


_THE = rf"(?:{function_words.THE})\s"
_BEGINNING_WITH = regex(rf"(?i)(?:\A\W*|[,;:(]\s(?:and\s|but\s)?)of\s{_THE}(?:[a-z]+\s)?\Z")
_OF_THE = regex(rf"(?i)\sof\s{_THE}")
_OWNING = regex(r"(?:\s[\w-]+){1,3}?['’]|\s(?:or|and|to)\s\d|\s(?:[a-z]+\s)?(?:in|of)\s(?:every|each)\b")
_COMMA = regex(rf"[^,.;:\d]{{0,40}},\s{JUST}")
# In it, what "them" may mean besides is a word with an s at its end.
_NOTHING_ELSE = regex(
    r"(?:(?!\s\w+(?<![s’'])s\b)\s[\w-]+){0,4}"
    rf"(?:,\s(?:and\s)?|(?P<of_them>\.\s+(?i:{function_words.OF_THEM}),?\s)){JUST}"
)
_BEHIND_OTHERS = regex(
    rf"(?i)\b(?:{'|'.join(sorted(function_words.PREPOSITIONS))})\s(?:the\s|its\s|their\s|these\s|those\s|about\s|some\s)?\Z"
)
