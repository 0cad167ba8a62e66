"""Numbers without the noun that they count, which the text before names: she buys three; in 2021 it got four."""

from innofacts.english.inflection import is_past, is_present
from innofacts.english.labels import LABELS, PERHAPS_LABELS
from innofacts.english.stopwords import PROSE
from innofacts.patterns import regex
from innofacts.values.figures import Figure
from innofacts.values.units import PERCENT


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
