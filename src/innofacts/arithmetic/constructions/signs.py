"""A paragraph in which a sign stands for each amount, and the pieces of which the patterns of constructions are made.

A sign is a code point for private use, whose block says what sort of amount it stands for. So a pattern tells of words
and amounts alike, and what a number looks like is no concern of it.
"""

from collections.abc import Mapping
from typing import NamedTuple

from innofacts.arithmetic.amounts.amount import Amount
from innofacts.arithmetic.amounts.paragraph import Paragraph
from innofacts.arithmetic.amounts.values import PERCENT, POINTS
from innofacts.arithmetic.phrases import CALLED_MORE, CHANGE, COMPARATIVE
from innofacts.patterns import regex

_BLOCK = 0x100
LEVEL, TIME, SHARE, POINT, MULTIPLE, OTHER = range(0xE000, 0xE600, _BLOCK)
"""The sorts of amounts, each with its first sign: a count, a measure or money; a time; a percentage; percentage
points; a multiple; and what is below zero or has an open end."""


class Signed(NamedTuple):
    """A paragraph with signs for its amounts."""

    text: str
    """Its words, with the signs."""
    amounts: Mapping[str, Amount]
    """The amount of each sign."""


def with_signs(paragraph: Paragraph) -> Signed:
    """Return a paragraph with signs for its amounts and multiples."""
    sorts = [(_sort_of(one), one) for one in paragraph.amounts] + [(MULTIPLE, one) for one in paragraph.multiples]
    sorts.sort(key=lambda pair: (pair[1].begin, -pair[1].end))
    begins = [one.begin for _, one in sorts]
    parts: list[str] = []
    found: dict[str, Amount] = {}
    last = paragraph.sentences[0][0]
    for n, (sort, one) in enumerate(sorts):
        if one.begin >= last and n < _BLOCK:  # and not the "half" of "a half"
            mark = chr(sort + n)
            parts += [paragraph.text[last : one.begin], mark]
            found[mark] = one
            following = next((begin for begin in begins[n + 1 :] if begin >= one.value.end), one.end)
            is_more = CALLED_MORE.match(paragraph.text, one.value.end)  # 20 fewer pupils
            is_range = following < one.end  # of both ends of a range the end is that of the last one
            last = one.value.end if is_more or is_range else one.end
    return Signed("".join((*parts, paragraph.text[last : paragraph.sentences[-1][1]])), found)


def _sort_of(one: Amount) -> int:
    if not one.is_plain or (one.value.sign == "-" and not one.is_share):  # minus 9 degrees
        return OTHER
    return TIME if one.is_time else {PERCENT: SHARE, POINTS: POINT}.get(one.kind, LEVEL)


def sign(*sorts: int) -> str:
    """Return the pattern of a sign of some sorts, LEVEL or TIME if none is told."""
    return f"[{''.join(f'{chr(sort)}-{chr(sort + _BLOCK - 1)}' for sort in sorts or (LEVEL, TIME))}]"


def place(name: str, *sorts: int) -> str:
    """Return the pattern of an amount of some sorts, LEVEL or TIME if none is told, with a name."""
    return f"(?P<{name}>{sign(*sorts)})"


_CHANGE_OF = rf"(?:[a-z-]+ ){{0,2}}?(?P<way>{CHANGE}) of"
_PIECES = {
    # any sign, in a set
    "any": f"{chr(LEVEL)}-{chr(OTHER + _BLOCK - 1)}",
    "level": sign(),
    "percent": sign(SHARE),
    "share or time": sign(SHARE, TIME, OTHER),
    # words behind an amount that say what it is of, or when, and what it was before, or elsewhere
    "few": r"(?: (?!(?:and|but|or|while|plus) )[\w’'./-]*[\w’'/-]){0,7}?",
    "aside": r"(?: \([^()]*\))?",
    # words before an amount that say how exact it is
    "nearly": r"(?: (?:only|just|some|about|almost|nearly|roughly|exactly|well|over|around|more than|less than))*",
    # between a part and its share: 25, or almost 40 per cent; 25 (40 per cent)
    "beside": r"(?: \(|(?:{that is}|,){nearly} )",
    # between an amount and the same in another unit: 25, or 40 per cent; 25, which is 40 per cent
    "that is": r"(?:,? or|, that is,?|,? equal to|,? (?:which|that) (?:is|was|makes|made|represents)(?: up)?|"
    r", an? (?:rate|share|proportion|turnout) of)",
    # in 2019, when 40 came; so it rose
    "when": r"(?:(?:in|at|on|for|during) )?[^{any},.;:]{1,50}, when (?:[^{any},.;:]{0,30} )?",
    "so": "(?:so(?: that)?|which means(?: that)?)",
    # what is before something that is known, and what it is: the regulatory minimum of
    "the": r"(?:the |its |their |all |a |an )?(?:[\w-]+(?:[’']s|s[’']) )?",
    "nouns": r"(?:(?!(?:in|for|with|by|to|at|from|among|and|or|when|of|on|during|if|as) )[\w’'-]+ ){0,4}?"
    r"(?:(?:of|[a-z]+ in (?:the )?[\w ]{0,20}) )?",
    # words of a clause, and where it begins and ends
    "clause": r"[^{any};:.]{0,80}?",
    "beginning": r"(?:^|(?<=[.;:,(—–] ))",
    "closed": r"(?=[,.;)]| [–—-]|$)",
    # an increase of; rose by; more than, if another amount follows
    "a change of": f"an? {_CHANGE_OF}",
    "called": f"(?:an?|the) {_CHANGE_OF}",
    "change": CHANGE,
    # any word, of which there are many: `told` asks whether it is one of change
    "changed": "(?P<changed>[a-z]++)",
    "moved": r"\b{changed}(?: (?P<updown>up|down))?(?: [a-z]+(?:ly|er|est)\b,?)?(?: by)?{nearly}",
    "more": rf"(?P<way>{COMPARATIVE})",
    "than": rf"(?:(?P<way>{COMPARATIVE}) (?:than|on)|(?P<turn>above|below))",
    # what is behind it if it is of the amounts before it: nothing that tells of another time, or of something else
    "all": r"(?! (?:[a-z]+ )?(?:since|over|from|on|compared|against|within|of|than|above|below|"
    r"a (?:year|month|week|day)|per|each|every|annual|annually|year)\b)(?! and (?:[{any}]|an? [a-z]+(?:[,.;]|$)))",
}
_PIECE = regex(r"\{([a-z][a-z ]+)\}")


def written(pattern: str, places: dict[str, str]) -> str:
    """Return the pattern of a construction, in which a space is any white space.

    In braces, it has the names of the pieces above, and of `places` for amounts.
    """
    pieces = _PIECES | places
    assert len(pieces) == len(_PIECES) + len(places), "a place has the name of a piece"
    while _PIECE.search(pattern):
        pattern = _PIECE.sub(lambda piece: pieces[piece[1]], pattern)
    return pattern.replace(" ", r"\s")
