"""Fractions in a sentence: a third of the parks, ½ of them, half a mile, half as much, an hour and a half."""

from decimal import Decimal

from innofacts.english.currencies import NAMES_OF_PLAIN_MONEY
from innofacts.english.inflection import is_past, is_plural
from innofacts.english.numerals import COUNTS, FRACTIONS, SCALE_WORDS
from innofacts.english.units import MEASURE_NAMES, MEASURES_OF_TIME
from innofacts.english.wording import CHANGES, COMPARING, FALLS, NOUNS_OF_CHANGE, RISES
from innofacts.numbers.context import Sentence
from innofacts.numbers.phrases.nouns import phrase_after
from innofacts.numbers.proportions import RECURRING_DIGITS, Fraction, proportion_at, ratio_at, share, small_number
from innofacts.numbers.tokens import NAME, NUMBER, WORD
from innofacts.patterns import regex

# A fraction without a whole follows one of these words, and any other is followed by one of the second set.
_BEFORE = frozenset(
    "between from by than nearly almost about around over roughly some exactly under least to above below".split()
)
_AFTER = frozenset("of the all its their as were are have".split()) | (COMPARING - {"up", "down"})
_NEVER_BEFORE = frozenset(
    "first second the last per other lower upper top bottom northern southern eastern western same corresponding"
    " comparable equivalent previous preceding following next latter".split()
)
_PLACED = frozenset("back front opening closing current".split())
"""The words between "the" and a half that say which one: the back half of 2027; not "will pay back half of it"."""
_ONE = frozenset(("a", "an", "one", "1"))
_POINT = frozenset(("point", "points"))
_PERCENT = frozenset(("%", "per", "percent", "percentage", "percentage-point"))


def fraction_at(sentence: Sentence, at: int) -> Fraction | None:
    """Return the part of a whole that begins at a token."""
    token = sentence.tokens[at]
    if ratio := ratio_at(sentence, at):
        return ratio
    if token.kind == NAME or token.text in SIGNS_OF_FRACTIONS:
        return _in_digits(sentence, at)
    if sentence.word(at + 1) == "/" and sentence.word(at + 3) == "of":
        found = slashed(f"{token.text}/{sentence.word(at + 2)}", is_of_a_whole=True)  # 1 / 3 of the boats
        return share(at + 3, *found) if found else None
    first, _, second = token.lower.partition("-") if token.kind == WORD else (token.lower, "", "")
    is_number = not second or small_number(sentence, at) > 0  # eighty-two of every 100
    if is_number and (token.kind == NUMBER or first in COUNTS) and (proportion := proportion_at(sentence, at)):
        return proportion
    count, whole, end = fraction_in_words(sentence, at)
    if not count or are_quarters_of_a_year(sentence, at):
        return None
    part = of_a_unit(sentence, end, _decimal(count, whole)) or _of_a_whole(sentence, at, end, count, whole)
    return part._replace(bound=STRESSING.get(sentence.word(at + 1), "")) if part else None


def are_quarters_of_a_year(sentence: Sentence, at: int) -> bool:
    """Return whether a number before "quarters" counts times: two quarters, the last 3 quarters; 3 quarters ago."""
    if sentence.word(at + 1) != "quarters" or sentence.word(at + 2) == "of":
        return False
    before, after = sentence.before(at), sentence.word(at + 2)
    is_row = after == "in" and [sentence.word(at + n) for n in (3, 4)] == ["a", "row"]
    is_fall = before == "for" and sentence.governing(at - 1, CHANGES) != ""  # sales fell for three quarters
    return small_number(sentence, at) == 2 or before in _BEFORE_TIMES or after in _BEHIND_TIMES or is_row or is_fall


_BEFORE_TIMES = frozenset("last past next previous these those consecutive took takes take lasted lasts".split())
_BEHIND_TIMES = frozenset("ago earlier later running".split())


def fraction_in_words(sentence: Sentence, at: int) -> tuple[int, int, int]:
    """Return the two numbers of a fraction in words and the token after it: 3 and 4 for three quarters; 0 for none."""
    first, _, second = sentence.word(at).partition("-")
    count, end = small_number(sentence, at) or COUNTS.get(first, 1 if first in ("a", "an") else 0), at + 1
    if not second and count:
        end += first == "a" and sentence.word(end) in STRESSING
        second, end = sentence.word(end), end + 1
    elif first == "half" and not second:
        count, second = 1, "half"
    whole = FRACTIONS.get(second, 0)
    return (count, whole, end) if 0 < count < whole else (0, 0, at)


STRESSING = {**dict.fromkeys("mere bare full whole further".split(), ""), "good": "~>", "scant": "~<"}
"""Words between an article and a fraction or a unit, each with the bound that it is: a mere third, a good hour."""
SIGNS_OF_FRACTIONS = {
    "½": (1, 2), "⅓": (1, 3), "⅔": (2, 3), "¼": (1, 4), "¾": (3, 4), "⅕": (1, 5), "⅖": (2, 5), "⅗": (3, 5), "⅘": (4, 5),
    "⅙": (1, 6), "⅚": (5, 6), "⅛": (1, 8), "⅜": (3, 8), "⅝": (5, 8), "⅞": (7, 8)
}  # fmt: skip
"""The two numbers of the fractions that are one character."""
_WRITTEN = regex(r"(\d{1,3})/(\d{1,4})")
_OF_THE_WHOLE = frozenset(("of", "that", "the", "compared"))


def slashed(text: str, *, is_of_a_whole: bool = False) -> tuple[int, int] | None:
    """Return the two numbers of a fraction that is written with a slash, `3/4`; None for other texts.

    Only that of a whole may be more than one: 7/5 of the members.
    """
    written = _WRITTEN.fullmatch(text)
    few, whole = map(int, written.groups()) if written else (0, 0)
    is_fraction = 0 < few < whole or (is_of_a_whole and few > whole > 1)
    return (few, whole) if is_fraction else None


def _in_digits(sentence: Sentence, at: int) -> Fraction | None:
    """Return a fraction with a slash or a sign of its own, of a whole or of a unit: ½ of the people, 3/4 pound."""
    text = sentence.tokens[at].text
    found = SIGNS_OF_FRACTIONS.get(text) or slashed(text)
    if found is None:
        return None
    number = as_decimal(*found)
    if sentence.word(at + 1) in _OF_THE_WHOLE:
        return of_a_unit(sentence, at + 1, number) or share(at + 1, *found)
    if sentence.word(at + 1) in _OF_KITCHENS and not is_plural(sentence.word(at + 2)):  # not 2/3 cup matches
        return Fraction(at + 2, number, (sentence.word(at + 1),))
    phrase = phrase_after(sentence.tokens, at + 1)
    is_unit = phrase is not None and (phrase.is_strong or phrase.units[0] in MEASURES_OF_TIME)  # ½ hour
    if phrase is None or not is_unit or phrase.number or phrase.units[0] == "%":
        return None
    return Fraction(phrase.end, number, phrase.units)


_OF_KITCHENS = frozenset("cup teaspoon tablespoon tsp tbsp".split())  # 3/4 cup of sugar, 1/2 teaspoon salt


def as_decimal(count: int, whole: int) -> Decimal:
    """Return a fraction as a decimal with so many digits at most: 0.125, 0.333."""
    return round(Decimal(count) / whole, RECURRING_DIGITS).normalize()


def _decimal(count: int, whole: int) -> Decimal:
    """Return a fraction as a decimal, which is rounded if it has no end: 0.125, 0.333."""
    number = Decimal(count) / whole
    is_short = number == round(number, 2 * RECURRING_DIGITS)
    return number if is_short else round(number, RECURRING_DIGITS)


def of_a_unit(sentence: Sentence, at: int, number: Decimal) -> Fraction | None:
    """Return a part of one of a unit that is named from a token on: half a mile, a quarter of a euro."""
    if sentence.word(at) in _POINT:
        return Fraction(at + 1, number, ("pp",))  # a quarter point
    at += sentence.word(at) == "of"
    word = sentence.word(at + 1)
    if word in _POINT and sentence.word(at) in _ONE:
        return Fraction(at + 2, number, ("pp",))
    if sentence.word(at) not in _ONE:
        is_part = sentence.before(at) in PARTS_OF_ONE and sentence.before(at, 2) in _ONE  # a half mile, a quarter hour
        word = sentence.word(at)
        return Fraction(at + 1, number, (word,)) if is_part and word in _MEASURES_IN_PARTS else None
    if word in MEASURE_NAMES or word in MEASURES_OF_TIME or word in ("decade", "century"):
        return Fraction(at + 2, number, (word,))
    phrase = phrase_after(sentence.tokens, at + 1) if word in _PERCENT or word in NAMES_OF_PLAIN_MONEY else None
    return Fraction(phrase.end, number.scaleb(phrase.number), phrase.units) if phrase else None


PARTS_OF_ONE = {"half": Decimal("0.5"), "quarter": Decimal("0.25")}
"""The parts of one that are right before a unit: a half mile, and with a hyphen, a half-mile queue."""
_MEASURES_IN_PARTS = MEASURE_NAMES | {"hour", "minute", "second"}


def _of_a_whole(sentence: Sentence, at: int, end: int, count: int, whole: int) -> Fraction | None:
    """Return a part of a whole that ends before a token; half a million and the second half are none."""
    after, before = sentence.word(end), sentence.before(at)
    is_added = before == "and" and count == 1 and after not in ("of", "as") and _is_after_a_number(sentence, at - 1)
    is_placed = before in _PLACED and sentence.before(at, 2) == "the"
    if after in ("a", "past") or after in SCALE_WORDS or before in _NEVER_BEFORE or is_placed or is_added:
        return None  # half a year, half past nine
    if after == "of" and sentence.word(end + 2) in SCALE_WORDS:
        return None  # a quarter of a million
    is_change = before == "of" and sentence.before(at, 2) in NOUNS_OF_CHANGE  # a rise of a fifth
    stands_alone = (
        is_change
        or before in _BEFORE
        or before in RISES
        or before in FALLS
        or (count > 1 and sentence.before(end).endswith("s"))
    )
    is_low_end = after in ("to", "or") and fraction_in_words(sentence, end + 1)[0] > 0  # a third to a half
    if after == "again" and sentence.word(end + 1) == "as" and _is_compared(sentence, at, end + 1):
        return _multiple(sentence, end + 1, Decimal(count) / whole + 1)  # half again as many
    if after == "as" and _is_compared(sentence, at, end):
        return _multiple(sentence, end, Decimal(count) / whole)
    is_joined = before in (",", "and") and after in _BEFORE_A_PLACE  # a tenth on parks
    is_last = (before.isalpha() or before.isdecimal()) and after in _AT_AN_END  # in 2009 barely half
    is_subject = after in _DOING or is_past(after)  # but only a third had a dog
    is_half = whole == len(("half", "half")) and before in _BEFORE_A_SUBJECT and after in _DONE_BY_HALF
    is_of_it = is_half or (is_subject and before == "," and sentence.tokens[0].lower in _OF_THE_WHOLE_AT_FIRST)
    is_listed = is_of_it or ((is_joined or is_last or is_subject) and _is_after_a_share(sentence, at))
    # Two years ago it was a third.
    is_said = before in ("is", "was") and sentence.before(at, 2) in _SHARES and after in ("", ".", ";", '"', "”", "’")
    is_whole = stands_alone or is_listed or is_low_end or is_said or after in _AFTER
    return share(end, count, whole) if is_whole else None


_OF_THE_WHOLE_AT_FIRST = ("of", "among")  # of the 60 schools, a quarter had closed
# Half had light again; when asked, half blamed the hours. A third fled may also be the one after two others.
_BEFORE_A_SUBJECT = frozenset(("", ",", ";", "and", "but", "while", "about", "almost", "nearly", "some", "roughly"))
_DONE_BY_HALF = frozenset(
    "had did was were said say have are blamed wanted voted went came got left chose preferred felt thought believed"
    " admitted reported knew".split()
)
_SHARES = frozenset("it share proportion figure".split())


_DOING = frozenset("had did do was were said say".split())
_AT_AN_END = frozenset(("", ",", ".", ";", "if", "according"))
_BEFORE_A_PLACE = frozenset("on in to for from at by with through".split())


def told_fraction(sentence: Sentence, at: int) -> Fraction | None:
    """Return the fraction that begins at a token, if the words around it leave out the whole: 40, or a third, are old.

    So is the fraction that "remaining" is before: the remaining third.
    """
    count, whole, end = fraction_in_words(sentence, at)
    if sentence.before(at) == "remaining":
        count, whole, end = 1, FRACTIONS.get(sentence.word(at), 0), at + 1
    before, after = sentence.before(at), sentence.word(end)
    is_alone = after in _CLOSING or after in _BEFORE_A_PLACE or after in _APART or sentence.before(at) == "remaining"
    return share(end, count, whole) if count and whole and is_alone and before not in _NO_PARTS else None


_CLOSING = frozenset(("", ",", ".", ";", ":", ")", '"', "”", "of"))
_APART = frozenset("too short over under down each apiece".split())  # a third too small, a tenth short of 90
_NO_PARTS = _NEVER_BEFORE | _PLACED | {"and", "this", "-"}


def _is_after_a_number(sentence: Sentence, at: int) -> bool:
    """Return whether the word before a token is a number, to which a fraction is added: three and a half."""
    word = sentence.before(at)
    return word[:1].isdigit() or word in COUNTS or word in SCALE_WORDS or sentence.before(at, 2) in _ONE


def _is_after_a_share(sentence: Sentence, at: int) -> bool:
    """Return whether a share comes before a token in the sentence."""
    words = [token.lower for token in sentence.tokens[:at]]
    is_proportion = any(
        one in COUNTS and joiner == "in" and other in COUNTS
        for one, joiner, other in zip(words, words[1:], words[2:], strict=False)
    )
    return is_proportion or any(word in FRACTIONS or word in ("%", "percent", "cent") for word in words)


def _is_compared(sentence: Sentence, at: int, end: int) -> bool:
    """Return whether "as" after a fraction compares: half as much, half as tall as; not "fell by half as oil rose"."""
    is_with_another = sentence.word(end + 2) == "as" and sentence.before(at) != "by"  # by half as soon as
    return sentence.word(end + 1) in ("much", "many") or is_with_another


def _multiple(sentence: Sentence, end: int, part: Decimal) -> Fraction:
    """Return a part of what something is compared with, as a multiple: half as much is 0.5 times as much.

    Half as much again is 1.5 times as much.
    """
    again = next((n for n in range(2, 4) if sentence.word(end + n) == "again"), 0)
    exact = part + 1 if again else part
    number = round(exact, RECURRING_DIGITS).normalize()
    end += again + 1 if again else 0
    return Fraction(end, number, ("times",), None if number == exact else round(exact, 2 * RECURRING_DIGITS))
