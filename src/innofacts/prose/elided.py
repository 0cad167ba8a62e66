"""Numbers without the noun that they count, which the text before names: she buys three; in 2021 it got four."""

from collections.abc import Sequence
from itertools import pairwise

from innofacts.english.inflection import is_past, is_present
from innofacts.english.labels import LABELS, PERHAPS_LABELS
from innofacts.english.numerals import FRACTIONS
from innofacts.english.stopwords import PROSE
from innofacts.numbers.context import Sentence
from innofacts.numbers.exclusions import BARE
from innofacts.numbers.fractions import told_fraction
from innofacts.patterns import regex
from innofacts.prose.doubts import ELIDED, MOST_FEW
from innofacts.prose.kinds import SHARE
from innofacts.prose.quantity import Quantity, is_free
from innofacts.values.figures import Figure
from innofacts.values.units import PERCENT, read_unit


def marked(sentence: Sentence, bare: Quantity) -> Quantity:
    """Return a bare number, as ELIDED if it is in words and may count something that was named before."""
    in_words = not any(one.isdigit() or one.isupper() for one in sentence.text[bare.start : bare.end])
    if not in_words or bare.units not in ((), ("%",)) or not _ENDS_A_CLAUSE.match(sentence.text, bare.end):
        return bare
    is_one = is_elided(sentence.text, sentence.start, bare.start, bare.end, bare.figure)
    return bare._replace(doubt=ELIDED) if is_one else bare


_ENDS_A_CLAUSE = regex(r"[.,;:)]|\s(?:in|on|at|for|and|or|[a-z]+ed)\b|\Z")


def is_elided(text: str, sentence: int, start: int, end: int, figure: Figure) -> bool:
    """Return whether a bare number may count something named before: she buys three; not an age, a time or a label.

    A number in digits behind a noun is a label: not motion 23, but "when 290 were sold", "beech, at 39", "made it 6.6".
    Behind a comma at the end of a clause it counts something only after a time, a place or an aside. `sentence` is
    where its sentence begins.
    """
    before, after = text[max(sentence, start - _AROUND_A_NUMBER) : start], text[end : end + _AROUND_A_NUMBER]
    is_in_digits = any(map(str.isdigit, text[start:end]))
    if _OF_SOMETHING_ELSE.search(before) or _NO_PART.match(after):
        return False
    if figure.unit.kind == PERCENT:
        return "second" not in before  # double for a second child, more for a third
    is_item = not before.strip() and after.startswith((".", ")"))
    is_hour = not is_in_digits and _OF_AGES_AND_HOURS.search(before) is not None
    if figure.number <= 1 or is_item or is_hour or before[-1:] not in _AHEAD:  # 2. 40 seals; Q3, Mg(ClO4)2
        return False
    word = before.rstrip().rpartition(" ")[2]
    if is_in_digits:
        if word.isalpha():
            return word in PROSE or is_past(word) or is_present(word)
        if _ENDS.match(after) and before.endswith(", ") and not _WITH_COMMA.search(before):
            return False  # she drives a Volvo, 240; they drew 3, 12 and 17
    is_age = before.endswith(", ") and after.startswith(",")  # her brother, nine, was found
    return not (is_age or word.lower() in _LABELS)


_AROUND_A_NUMBER = 40  # characters
_AHEAD = " \n\t\xa0\"“‘'—"
"""What may be right before a number that counts something; nothing at the beginning of a sentence."""
_LABELS = LABELS | PERHAPS_LABELS
# The two, from nine to five, out of ten, number four, at seven; but the beech, at 39, does well.
_OF_SOMETHING_ELSE = regex(
    r"(?i)(?:\b(?:the|these|those|both|top|every|all|of|past|in|into|from|to|by|possible|number|before|until|till"
    r"|turn(?:ed|s)?|(?:who|he|she|i)\s(?:is|was|am))\s|(?<!,)\sat\s|\()\Z"
)
# His son is not yet nine; shut since six, after eight; their two. But ten died, after nine in 2023; in May it was nine.
_OF_AGES_AND_HOURS = regex(
    r"(?i)(?:\b(?:its|his|her|their|our|my|since|(?:(?:\A|when\s)it|(?<!\bit)(?<!that))\s(?:is|was)(?:\snot\syet)?)\s"
    r"|(?<!,)\safter\s)\Z"
)
_ENDS = regex(r"[.,;:)!?]|\s(?:and|or)\s\d|\Z")
# And in 2024, 17; and the newcomer, Pipit, 17.
_WITH_COMMA = regex(r"(?i)\b(?:in|on|by|at|for|with|of|from|since|last|this)\s[^,;:.]*,\s\Z|,\s[^\d,;:.]+,\s\Z")
_NO_PART = regex(
    r"\s(?:by|to|past|[ap]\.?m|in\sthe\s(?:morning|afternoon|evening)|at\snight|o['’]clock|out\sof|majority|quorum)\b"
)


def fractions(sentence: Sentence, read: Sequence[Quantity], bare: Sequence[Quantity]) -> list[Quantity]:
    """Return the fractions that leave out their whole, except those that were read: 40, or a third, are old.

    They are BARE, but for those that go on from a share: 41 % were women, compared with a third in 2016.
    """
    found: list[Quantity] = []
    if FRACTIONS.keys().isdisjoint(token.lower.rpartition("-")[2] for token in sentence.tokens):
        return found  # as in most sentences
    for at in range(len(sentence.tokens)):
        if fraction := told_fraction(sentence, at):
            start, end = sentence.tokens[at].start, sentence.tokens[fraction.end - 1].end
            if is_free(start, end, (*read, *bare)):
                figure = Figure(sentence.bound_before(at)[1], fraction.number, None, "", read_unit("%"))
                known = [one for one in (*read, *found) if one.end <= start and one.doubt != BARE]
                doubt = "" if _goes_on(sentence, end, max(known, default=None)) else BARE
                spans = ((start, end),)
                found.append(Quantity(start, end, figure, ("%",), "", SHARE, doubt, spans, fraction.exact))
    return found


def _goes_on(sentence: Sentence, end: int, before: Quantity | None) -> bool:
    """Return whether a fraction that ends at an offset goes on from the quantity before it, which is a share."""
    is_share = before is not None and before.kind == SHARE and not before.change
    return is_share and _AFTER_A_SHARE.match(sentence.text, end, sentence.end) is not None


_AFTER_A_SHARE = regex(r"[.,;:)]|\s(?:to|from|in|by|at|on|last|this|and|or|were|was|are|had|have|did)\b|\Z")


def is_in_brackets(text: str, sentence: int, start: int, end: int) -> bool:
    """Return whether a number is one of several in brackets, each behind its noun: in physics (214) and music (97).

    References are none: in cells (12) and in mice (13). `sentence` is where its sentence begins.
    """
    if not (text.endswith("(", 0, start) and text.startswith(")", end)):
        return False
    until = text.find(". ", end)
    found = _IN_BRACKETS.finditer(text, sentence, until if until > 0 else len(text))
    numbers = [int(number[1]) for number in found]
    are_counts = all(not 0 <= two - one <= 1 for one, two in pairwise(numbers))
    return len(numbers) > 1 and min(numbers) > MOST_FEW and are_counts


_IN_BRACKETS = regex(r"[a-z]\s\((\d{2,6})\)")
