"""Fractions in a sentence: a third of, nine out of ten, every third, half a mile, a ratio of 7 to 3."""

from decimal import Decimal
from functools import lru_cache
from typing import NamedTuple

from innofacts.english import stopwords
from innofacts.english.calendar import MONTHS, WEEKDAYS
from innofacts.english.currencies import NAMES_OF_PLAIN_MONEY, SIGNS, is_coin_of
from innofacts.english.function_words import AUXILIARIES
from innofacts.english.inflection import is_past, is_plural
from innofacts.english.numerals import COUNTS, FRACTIONS, INDIAN_SCALES, MULTIPLES, ORDINALS, SCALE_WORDS, SCALES
from innofacts.english.units import MEASURE_NAMES, MEASURES_OF_TIME, TIME_UNITS
from innofacts.english.wording import CHANGES, COMPARING, FALLS, NOUNS_OF_CHANGE, RISES
from innofacts.numbers.context import Sentence
from innofacts.numbers.phrases.nouns import is_plural_ahead, phrase_after
from innofacts.numbers.tokens import NAME, NUMBER, WORD
from innofacts.patterns import regex
from innofacts.values.figures import Figure
from innofacts.values.units import read_unit

_MOST_DIGITS = 6  # of the numbers in a proportion, but for the odds of one
_MOST_DIGITS_OF_ODDS = 12
_FARTHEST_JOINER = 5  # words on: one registered coffee farm in eight
_MOST_BETWEEN = 2  # words between
_LONGEST_PROPORTION = _FARTHEST_JOINER + 2  # words before a whole
# With these "6 out of 10" is a share; 6 out of 8 models are two counts.
_USUAL_WHOLES = (2, 3, 4, 5, 10, 20, 100, 1000)
# So is one of any small whole before one of these words: five defendants in six who stood trial.
_ABOUT_THEM = AUXILIARIES | {"who", "that", "which"}
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
_SMALL = 5  # percent; a smaller share has two digits: 1.7 for one in sixty
RECURRING_DIGITS = 3
"""How many digits after its point a recurring decimal is read with."""


class Fraction(NamedTuple):
    """A fraction of a whole, or of a unit."""

    end: int
    """The token after it and its unit."""
    number: Decimal
    """In its unit: 33 for a third, 0.5 for half a mile."""
    units: tuple[str, ...]
    """Its unit in longer and shorter forms: `%` for a part of a whole."""
    exact: Decimal | None = None
    """The number with more digits, for a bound: more than two thirds is more than 66.667 %."""
    bound: str = ""
    """The bound between its article and its name: a good third."""


def fraction_at(sentence: Sentence, at: int) -> Fraction | None:
    """Return the part of a whole that begins at a token."""
    token = sentence.tokens[at]
    if share := _tied(sentence, at) or _ratio(sentence, at) or _one_of_so_many(sentence, at) or _coins(sentence, at):
        return share
    if token.kind == NAME or token.text in SIGNS_OF_FRACTIONS:
        return _in_digits(sentence, at)
    if sentence.word(at + 1) == "/" and sentence.word(at + 3) == "of":
        found = slashed(f"{token.text}/{sentence.word(at + 2)}", is_of_a_whole=True)  # 1 / 3 of the boats
        return _share(at + 3, *found) if found else None
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


_TIED = regex(r"(\w+)(?:-(in|to)-|([/:-]))(\w+)")
_PARTING = frozenset("split splits shared divided".split())


def _is_hyphen(sentence: Sentence, at: int) -> bool:
    return sentence.word(at) == "-" and sentence.is_tied(at)


def _tied(sentence: Sentence, at: int) -> Fraction | None:
    """Return a share or a ratio whose numbers are tied: a 1-in-3 chance, a three-to-one majority, a 60/40 split."""
    end = at + (_LONGEST_TIED if _is_hyphen(sentence, at + 1) else 1)
    if end == at + 1 and sentence.tokens[at].lower.isalnum():
        return None  # as most
    written = _TIED.fullmatch("".join(token.lower for token in sentence.tokens[at:end]))
    if written is None or _is_hyphen(sentence, end):
        return None  # a 1-in-100-year flood
    joiner, sign = written.groups()[1:3]
    few, whole = (int(word) if word.isdecimal() else COUNTS.get(word, 0) for word in written.groups()[::3])
    if sign:
        near = {token.lower for token in sentence.tokens[max(0, at - _NEAR_A_SPLIT) : end + 1]}
        return _share(end, few, few + whole) if few + whole == 100 and not near.isdisjoint(_PARTING) else None
    if joiner == "in":
        return _share(end, few, whole) if 0 < few < whole else None
    return _so_much_per(sentence, at, end, few, whole)


_LONGEST_TIED, _NEAR_A_SPLIT = 3, 4  # tokens
_OF_A_VOTE = frozenset("majority margin favour favor".split())
_MOST_OF_A_VOTE = 20
_TIMES_AS_MANY = frozenset("outnumber outnumbers outnumbered outnumbering".split()) | _OF_A_VOTE
_RATIOS = frozenset("ratio ratios odds".split()) | _TIMES_AS_MANY
_COLON = regex(r"(\d{1,4}):(\d{1,4})")
_FARTHEST_RATIO, _NEAR_A_RATIO = 24, 2  # tokens between "ratio" and its numbers, and after them


def _ratio(sentence: Sentence, at: int) -> Fraction | None:
    """Return a ratio, which is so much per so much: 7 per 3 where men to women are 7:3, 7 : 3 or seven to three."""
    token = sentence.tokens[at]
    written = _COLON.fullmatch(token.text) if token.kind == NAME else None
    end = at + (1 if written else 3)
    if written:
        one, other = map(int, written.groups())
    elif sentence.word(at + 1) in ("to", ":"):
        one, other = small_number(sentence, at), small_number(sentence, at + 2)
    else:
        return None
    return None if sentence.word(end) in ("%", "percent", "per") else _so_much_per(sentence, at, end, one, other)


def _so_much_per(sentence: Sentence, at: int, end: int, one: int, other: int) -> Fraction | None:
    """Return the ratio of two numbers if the words around it say that it is one; outnumbered by 3 to 1 is 3 times."""
    near = [token.lower for token in sentence.tokens[max(0, at - _FARTHEST_RATIO) : end + _NEAR_A_RATIO]]
    cues = _RATIOS.intersection(near)
    is_of_two = cues and cues <= _OF_A_VOTE  # cut her majority from 3,900 to 400
    if not (one and other and cues) or sentence.word_before(at) == "from" or (is_of_two and one > _MOST_OF_A_VOTE):
        return None
    is_multiple = other == 1 and cues <= _TIMES_AS_MANY
    return Fraction(end, Decimal(one), ("times",) if is_multiple else (f"per {other}",))


def _one_of_so_many(sentence: Sentence, at: int) -> Fraction | None:
    """Return the share that "every third" of some things is; every third day is how often, and no share."""
    whole = ORDINALS.get(sentence.word(at + 1), 0) if sentence.tokens[at].lower == "every" else 0
    noun = sentence.tokens[at + 2] if at + 2 < len(sentence.tokens) else None
    if whole <= 1 or noun is None or noun.kind != WORD or noun.lower in _NOT_SHARED:
        return None
    is_ending = noun.lower.endswith(("s", "ed")) and not noun.lower.endswith("ss")  # every second counts; not chess
    is_verb = is_ending or noun.lower in FALLS or noun.lower in RISES
    return None if is_verb else _share(at + 2, 1, whole)


def _coins(sentence: Sentence, at: int) -> Fraction | None:
    """Return the share that so many coins are of one of their money: 61 cents of every euro, 48 pence in the pound."""
    joiner, whole = sentence.word(at + 2), sentence.word(at + 3)
    if (joiner, whole) != ("in", "the") and not (joiner in _OUT_OF and whole in ("every", "each")):
        return None  # as most
    few, coin, money = small_number(sentence, at), sentence.word(at + 1).removesuffix("s"), sentence.word(at + 4)
    if not (0 < few < 100 and is_coin_of(coin, read_unit(money).key)):
        return None
    return _share(at + 5, few, 100)


_OUT_OF = frozenset("of in from on".split())
_NOT_SHARED = stopwords.PROSE.union(
    (*TIME_UNITS, *MEASURE_NAMES, *WEEKDAYS, *MONTHS, *"time night weekend morning evening unless across".split())
)


def _in_digits(sentence: Sentence, at: int) -> Fraction | None:
    """Return a fraction with a slash or a sign of its own, of a whole or of a unit: ½ of the people, 3/4 pound."""
    text = sentence.tokens[at].text
    found = SIGNS_OF_FRACTIONS.get(text) or slashed(text)
    if found is None:
        return None
    number = as_decimal(*found)
    if sentence.word(at + 1) in _OF_THE_WHOLE:
        return of_a_unit(sentence, at + 1, number) or _share(at + 1, *found)
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
    is_of_it = is_subject and before == "," and sentence.tokens[0].lower in _OF_THE_WHOLE_AT_FIRST
    is_listed = is_of_it or ((is_joined or is_last or is_subject) and _is_after_a_share(sentence, at))
    # Two years ago it was a third.
    is_said = before in ("is", "was") and sentence.before(at, 2) in _SHARES and after in ("", ".", ";", '"', "”", "’")
    is_whole = stands_alone or is_listed or is_low_end or is_said or after in _AFTER
    return _share(end, count, whole) if is_whole else None


_OF_THE_WHOLE_AT_FIRST = ("of", "among")  # of the 60 schools, a quarter had closed
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
    return _share(end, count, whole) if count and whole and is_alone and before not in _NO_PARTS else None


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


def proportion_at(sentence: Sentence, at: int) -> Fraction | None:
    """Return "nine out of ten", "one farm in three", "£2 in every £7" or "64 of every 100" as a percentage.

    "5 in every 1,000" is a rate, as it is usually given: 5 per 1,000. Two counts are none: two cats in three homes.
    """
    words = [sentence.word(at + n) for n in range(1, _LONGEST_PROPORTION)]
    joiner = _joiner(words)
    if joiner not in ("in", "out", "of") or words[0] in (*SCALE_WORDS, *INDIAN_SCALES, *MULTIPLES):
        return None
    between = words[: words.index(joiner)]
    if between and is_past(between[-1]):
        return None  # one officer injured in two attacks
    first = at + 2 + len(between) + (joiner == "out")
    is_of_every = sentence.word(first) in ("every", "each")
    if (joiner == "out" and sentence.before(first) != "of") or (joiner == "of" and not is_of_every):
        return None
    first += is_of_every
    first += sentence.before(at) == sentence.word(first) and sentence.word(first) in SIGNS
    few = _number(sentence, at)
    whole, end = _whole(sentence, first, _MOST_DIGITS_OF_ODDS if few == 1 and words[0] == "in" else _MOST_DIGITS)
    is_score = joiner == "out" and not is_of_every and few != int(few)  # 8.4 out of 10
    if not few or not whole or few >= whole or is_score or (joiner == "in" and _is_of_a_time(sentence, first)):
        return None
    if is_of_every and few > 1 and whole >= 1000:
        return Fraction(end, few, (f"per {whole:f}",))
    is_usual = whole in _USUAL_WHOLES and (joiner == "out" or not is_plural_ahead(sentence.tokens, end))
    is_of_them = whole <= 12 and sentence.word(end) in _ABOUT_THEM
    is_share = is_of_every or is_usual or (joiner == "in" and (few == 1 or words[0] == "in" or is_of_them))
    is_of_things = len(between) > _MOST_BETWEEN and not _goes_on(sentence, end)  # one major power plant in three states
    return _share(end, few, whole) if is_share and not is_of_things else None


def _goes_on(sentence: Sentence, at: int) -> bool:
    """Return whether a token is no noun: one registered coffee farm in eight had, sold up, is, of those."""
    word = sentence.word(at)
    return word in AUXILIARIES or word in stopwords.PROSE or is_past(word) or not word[:1].isalpha()


def _whole(sentence: Sentence, at: int, most_digits: int) -> tuple[Decimal, int]:
    """Return the number of what something is so many of, from a token on, and the token after it; 0 for none."""
    at += sentence.word(at) == "a" and sentence.word(at + 1) in _SCALES  # one in a thousand
    is_one = sentence.before(at) == "a"
    whole = Decimal(1) if is_one else _number(sentence, at, most_digits)
    at += not is_one
    scale = _SCALES.get(sentence.word(at), 0)
    return (whole * scale, at + 1) if scale else (whole, at)  # one in two hundred, 1 in 2.5 million


def _number(sentence: Sentence, at: int, most_digits: int = _MOST_DIGITS) -> Decimal:
    """Return a number of a proportion, which may have decimals; 0 for none."""
    word = sentence.word(at)
    return Decimal(word if _DECIMAL.fullmatch(word) else small_number(sentence, at, most_digits))


_DECIMAL = regex(r"\d{1,3}\.\d+")
_SCALES = {"hundred": 100} | {scale: 10**power for scale, power in SCALES.items()}


def _is_of_a_time(sentence: Sentence, at: int) -> bool:
    """Return whether a number is that of a time: one in 2023, one in five years."""
    return sentence.taken[at] or sentence.word(at + 1) in TIME_UNITS


def _joiner(words: list[str]) -> str:
    """Return the word that joins one to what it is one of, with a few words between: one farm manager in three."""
    for word in words[:_FARTHEST_JOINER]:
        if word in ("in", "out", "of") or word in stopwords.PROSE:
            return word
        if word in SCALE_WORDS or word in INDIAN_SCALES or word in COUNTS or not word[:1].isalpha():
            return (
                ""  # one lakh farmers in 213 villages, two or three in ten, 80 and 95 out of 100, 85 marks (out of 100)
            )
    return ""


def small_number(sentence: Sentence, at: int, most_digits: int = _MOST_DIGITS) -> int:
    """Return a small number, as of a proportion, in digits or words; 0 for none."""
    word = sentence.word(at)
    digits = word.replace(",", "")
    if digits.isdecimal() and len(digits) <= most_digits:
        return int(digits)
    first, hyphen, last = word.partition("-")
    tens, ones = COUNTS.get(first, 0), COUNTS.get(last, 0)
    is_sum = hyphen != "" and 10 < tens < 100 and 0 < ones < 10  # eighty-two
    return tens + ones if is_sum else COUNTS.get(word, 0)


def _share(end: int, few: int | Decimal, whole: int | Decimal) -> Fraction:
    """Return a part of a whole as a percentage: 37.5 for three eighths, 33 for a third, which has no end."""
    number, exact = _percentage(Decimal(few), Decimal(whole))
    return Fraction(end, number, ("%",), exact)


@lru_cache(maxsize=256)
def _percentage(few: Decimal, whole: Decimal) -> tuple[Decimal, Decimal | None]:
    """Return a part of a whole in per cent, with as many digits as lead back to it, and with more if it is rounded.

    33 stands for a third, but 8 neither for one in 12 nor for one in 13, which are 8.3 and 7.7.
    """
    share = Decimal(format((100 * few / whole).normalize(), "f"))
    is_small = share < _SMALL
    if share == round(share, 2 if is_small else 1):
        return share, None
    digits = 1 - share.adjusted() if is_small else 0
    while not _leads_back(number := round(share, digits), share, few, whole):
        digits += 1
    return number.normalize(), round(share, max(RECURRING_DIGITS, digits + 1)).normalize()


def _leads_back(number: Decimal, share: Decimal, few: Decimal, whole: Decimal) -> bool:
    """Return whether a rounded percentage stands for a share, and its whole, as round as it is, is the nearest."""
    step = Decimal(1).scaleb(int(whole.normalize().as_tuple().exponent))
    is_nearest = number != 0 and abs(100 * few / number - whole) * 2 < step
    return is_nearest and Figure("", number, None, "", read_unit("%")).interval().contains(share)
