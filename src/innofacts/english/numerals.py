"""The words for numbers, and numbers as people write them: `1.678 million`, `fifty thousand`, `$5.6bn`; a light module.

A number is returned as plain decimal text: digits, and a point if there is a fraction. `values.figures` reads figures
with bounds and units; this module reads the numbers among the words of a query or of a sentence.
"""

from innofacts.english.cardinals import ARTICLES, CARDINALS, DECIMALS, GROUP, ONES, TENS, plain_number
from innofacts.english.spelling import SIGN_WORDS
from innofacts.records import Record

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Sequence

COUNTS = {word: n for word, n in CARDINALS.items() if n} | {"hundred": 100, "thousand": 1000}
"""The numbers of one word that may be a part or a whole in a proportion: nine out of ten, one in a thousand."""

_QUARTERS_OF_A_YEAR = 4
_IRREGULAR_ORDINALS = {1: "first", 2: "second", 3: "third", 5: "fifth", 8: "eighth", 9: "ninth", 12: "twelfth"}
_FIRST_ORDINALS = {n: _IRREGULAR_ORDINALS.get(n, f"{word}th") for n, word in enumerate(ONES) if n}
ORDINALS = (
    {word: n for n, word in _FIRST_ORDINALS.items()}
    | {f"{tens[:-1]}ieth": CARDINALS[tens] for tens in TENS}
    | {f"{tens}-{_FIRST_ORDINALS[n]}": CARDINALS[tens] + n for tens in TENS for n in range(1, 10)}
)
"""The ordinals from first to ninety-ninth."""
QUARTERS = (
    {word: n for word, n in ORDINALS.items() if n <= _QUARTERS_OF_A_YEAR}
    | {"1st": 1, "2nd": 2, "3rd": 3, "4th": 4}
    | {"final": _QUARTERS_OF_A_YEAR}
)
"""The words that say which quarter of a year is meant, and the first two of them which half."""
PARTS = QUARTERS | {"opening": 1} | dict.fromkeys(("last", "latter", "closing"), _QUARTERS_OF_A_YEAR)
"""The words that say which part of a span is meant, with the quarter that each is; the last half is the second one."""

SCALES = {"thousand": 3, "million": 6, "billion": 9, "trillion": 12}
"""The scales of figures, each with its power of ten."""
LARGE_SCALES = tuple(SCALES)[1:]
"""Those that numbers are given in: "49,000" reads better than "49 thousand"."""
_SHORT_SCALES = {
    **dict.fromkeys("mn mln mio".split(), "million"),
    **dict.fromkeys("bn bln".split(), "billion"),
    **dict.fromkeys("tn trn tln trln".split(), "trillion"),
}
SCALE_WORDS = {scale: scale for scale in SCALES} | {f"{scale}s": scale for scale in SCALES} | _SHORT_SCALES
"""The spellings of a scale that have no other meaning: 5 million, 5 millions, 5 mn, 5 mln."""
SCALE_LETTERS = {"k": "thousand", "m": "million", "b": "billion", "t": "trillion"}
"""Letters that are a scale after the digits of some numbers: $5m, 50k people; but 5 m of cable."""
FOREIGN_SCALE_WORDS = {
    "mil": "million",
    **dict.fromkeys("bil mrd mld milliard milliards".split(), "billion"),
    "tril": "trillion",
}
"""Spellings of scales that are not English, or not only scales: for hints, not for reading."""
INDIAN_SCALES = {
    "lakh": ("million", -1),
    "lakhs": ("million", -1),
    "lac": ("million", -1),
    "lacs": ("million", -1),
    "crore": ("billion", -2),
    "crores": ("billion", -2),
}
"""Scales that figures do not have, each as one that they have and a power of ten: a crore is 0.01 billion."""
INDIAN_SCALES_OF_MONEY = INDIAN_SCALES | {"cr": INDIAN_SCALES["crore"]}
"""These scales, and the one that is short for a crore behind an amount of money: Rs 300 cr."""
MULTIPLES = {"hundred": 100, "dozen": 12, "dozens": 12}
"""What multiplies a number, and is not a scale of figures."""

MANY = {"tens": 10, "hundreds": 100}
"""What comes before "of" and a scale, and is at least so many of it: tens of thousands."""
DIGITS = {"single": 1, "double": 2, "triple": 3}
"""How many digits before its point a percentage has that is known only by them: double-digit growth."""

FRACTIONS = {"half": 2, "halves": 2, "quarter": 4, "quarters": 4} | {
    form: n
    for ordinal, n in (ORDINALS | {"hundredth": 100, "thousandth": 1000}).items()
    if ordinal not in ("first", "second")
    for form in (ordinal, f"{ordinal}s")
}
"""The parts of a whole, each with how many of them make the whole: a third, two fifths."""

_JOINING = frozenset(("and", "of"))
_POWERS = {word: SCALES[scale] for word, scale in SCALE_WORDS.items()}
_GLUED = {word: SCALES[scale] for word, scale in (SCALE_LETTERS | _SHORT_SCALES).items()}

_SIGNS_BEFORE = (
    *(("us$", "usd"), ("¥", ""), *SIGN_WORDS.items()),
    *(("rmb", "yuan"), ("cny", "yuan"), ("usd", "usd"), ("eur", "eur"), ("gbp", "gbp")),
)
_MARKS_BEFORE, _MARKS_BEHIND = "([\"'“‘~<>=+≥≤≈", ".,;:!?)]\"'”’+"
_MOST_SCALES = 2  # in a row: a thousand million
_LONGEST = 60  # characters of a number; a figure has at most 38 digits and 30 zeros after or before them
_LONGEST_SCALED = 6  # characters before a scale that people may print: 3327.8 billion
_LONGEST_NUMERAL = 16  # words: "nine hundred and ninety-nine million nine hundred ..."


class Numeral(Record):
    """A number at the beginning of some words."""

    words: int
    """How many words it takes."""
    number: str
    """The number in plain decimal text: `1678000`, `0.5`."""
    signs: tuple[str, ...]
    """What is written onto it, in words: `percent`, `dollar`."""


def read_numeral(words: "Sequence[str]") -> Numeral | None:
    """Return the longest number that the words begin with, None where they begin with none.

    "one" and "a" by themselves are words like others.
    """
    first = [word.lower() for word in words[:_LONGEST_NUMERAL]]
    return (_in_digits(first) or _in_words(first)) if first else None


def _in_digits(words: "Sequence[str]") -> Numeral | None:
    """Read a number that begins with digits, and the scale after it."""
    text, signs = _without_signs(words[0].lstrip(_MARKS_BEFORE).rstrip(_MARKS_BEHIND))
    letters = text.lstrip("0123456789.,")
    if letters and letters not in _GLUED:
        return None
    text, power = text.removesuffix(letters), _GLUED.get(letters, 0)
    count = 1
    if not (power or signs) and text.isdigit():
        while count < len(words) and _is_group(words[count]) and (count > 1 or _may_be_grouped(text)):
            text += words[count]
            count += 1
            if not text.isdigit():
                break  # the group before a point is the last
    number = _number_in_digits(text)
    if not number or len(number) > _LONGEST:
        return None
    for scale in [] if power else words[count : count + _MOST_SCALES]:
        if scale.rstrip(_MARKS_BEHIND) not in _POWERS:
            break
        count, power = count + 1, power + _POWERS[scale.rstrip(_MARKS_BEHIND)]
    more, rest = _smaller(words[count:], power)
    number = shifted(number, power)
    if more and number.isdigit():
        whole, point, fraction = rest.partition(".")
        count, number = count + more, f"{int(number) + int(whole)}{point}{fraction}"
    return Numeral(count, number, signs)


def _smaller(words: "Sequence[str]", power: int) -> tuple[int, str]:
    """Return how many words go on with a number in a smaller scale, and what they add: 1 million `678 thousand`."""
    more = _in_digits(words) if power and words else None
    if more is None or more.signs or words[more.words - 1].rstrip(_MARKS_BEHIND) not in _POWERS:
        return 0, ""
    return (more.words, more.number) if len(more.number.partition(".")[0]) <= power else (0, "")


def _without_signs(text: str) -> tuple[str, tuple[str, ...]]:
    """Return a number without the signs before and after it, and the words for these signs."""
    sign, name = next((row for row in _SIGNS_BEFORE if text.startswith(row[0])), ("", ""))
    bare = text.removeprefix(sign)
    names = (name, "percent" if bare.endswith("%") else "")
    return bare.removesuffix("%"), tuple(filter(None, names))


def _may_be_grouped(text: str) -> bool:
    """Return whether digits may be followed by a blank and groups of three: `1 678 000` (ISO 80000-1)."""
    return len(text) <= GROUP and text[0] != "0"


def _is_group(text: str) -> bool:
    whole, point, fraction = text.partition(".")
    return len(whole) == GROUP and text.isascii() and whole.isdigit() and (not point or fraction.isdigit())


def _number_in_digits(text: str) -> str:
    """Return the plain number in a text, which may also have points between groups and a decimal comma.

    "50.000" is 50000: nobody asks for fifty with three zeros after the point.
    """
    number = plain_number(text)
    if not number or (number == text and text.endswith(".000")):
        number = plain_number(text.translate(_THE_OTHER_WAY_ROUND)) or number
    return number


_THE_OTHER_WAY_ROUND = str.maketrans(".,", ",.")


def shifted(number: str, power: int) -> str:
    """Return a plain number times a power of ten, without zeros that say nothing."""
    whole, _, fraction = number.partition(".")
    if power >= 0:
        moved = fraction[:power].ljust(power, "0")
        whole, fraction = whole + moved, fraction[power:]
    else:
        padded = whole.rjust(1 - power, "0")
        whole, fraction = padded[:power], padded[power:] + fraction
    whole, fraction = whole.lstrip("0") or "0", fraction.rstrip("0")
    return f"{whole}.{fraction}" if fraction else whole


def _in_words(words: "Sequence[str]") -> Numeral | None:
    """Read a number that is written out; hyphens part words, `and` and `a` stand within it."""
    reader, longest = _Reader(), None
    for at, written in enumerate(words):
        if not all(map(reader.takes, written.split("-"))):
            break
        if reader.is_whole:
            longest = Numeral(at + 1, reader.number(), ())
    return None if longest and words[0] == "one" and longest.words == 1 else longest


class _Reader:
    """A number while it is read word by word."""

    def __init__(self) -> None:
        self._total = 0  # of what its scale is known of: the one million of "one million five"
        self._scaled = 0  # the last of it, where its scale was the last word
        self._part = 0  # the number before the next scale
        self._whole = 0  # what of it is before "and": the hundred of "a hundred and three quarters"
        self._power = 0  # the power of ten of the part, where it is a fraction
        self._article = False  # whether "a" means one
        self._and = False  # whether the last word but "a" was "and"
        self._ended = False
        self.is_whole = False
        """Whether the words so far are a number."""

    def number(self) -> str:
        """Return the number in plain decimal text."""
        return shifted(str(self._total + self._part), self._power)

    def takes(self, word: str) -> bool:
        """Take the next word, or return that it cannot be there."""
        before, self.is_whole = self.is_whole, False
        scaled, self._scaled = self._scaled, 0
        if self._ended:
            return False
        if word in ARTICLES:
            self._article = True
            return self._power < 0 or self._and or not self._part
        if word in _JOINING:
            self._and = word == "and"
            return before if self._and else self._power < 0
        if word in DECIMALS:
            return self._takes_fraction(*DECIMALS[word])
        if word in CARDINALS:
            return self._takes_cardinal(CARDINALS[word])
        return self._takes_scale(word, scaled)

    def _takes_cardinal(self, number: int) -> bool:
        tens = self._part % 100
        self.is_whole = not self._power and (not tens or (tens >= 20 and not tens % 10 and number < 10))
        self._whole = self._part if self._and else self._whole
        self._part += number
        self._and = False
        return self.is_whole

    def _takes_fraction(self, digits: int, power: int) -> bool:
        self.is_whole = self._part > 0  # as "three quarters" is; but "half" needs a word after it
        if self._and:  # "two and a half"
            digits += self._part * 10**-power
        elif self._part:
            digits = digits * (self._part - self._whole) + self._whole * 10**-power
        self._part, self._power, self._and = digits, power, False
        return not self._total

    def _takes_scale(self, word: str, scaled: int) -> bool:
        """Take a word as the scale or the multiple of what is before it, or return that it cannot be there."""
        if scaled and word in _POWERS:  # a thousand million
            self._total += scaled * 10 ** _POWERS[word] - scaled
            self.is_whole = True
            return True
        is_scale = word in _POWERS or (word in MULTIPLES and not self._power)
        self.is_whole = is_scale and not self._and and (self._part > 0 or self._article)
        if word in MULTIPLES:
            self._part = (self._part or 1) * MULTIPLES[word]
        elif word in _POWERS:
            self._ended = self._power < 0
            self._scaled = (self._part or 1) * 10 ** (_POWERS[word] + self._power)
            self._total += self._scaled
            self._part, self._whole, self._power, self._article = 0, 0, 0, False
        return self.is_whole


YEAR = r"(?:1[5-9]|20)\d\d"
"""The pattern of a number that is a year where nothing says that it is anything else: 1849, and not 1400 or 2100."""
NO_YEAR = rf"(?<!\d)(?!{YEAR}(?!\d))\d"
"""The pattern of the first digit of a number that is none."""


def spelled(number: str) -> tuple[str, ...]:
    """Return other spellings of a plain number that a text may have: `nine` for 9, `1.678 million` for 1678000."""
    if number.isdigit() and int(number) < len(ONES):
        return (number, ONES[int(number)])
    found = [number]
    if number.isdigit() and number in _ROUND:
        found.append(_ROUND[number])
    for scale, power in SCALES.items():
        scaled = shifted(number, -power)
        if len(scaled) <= _LONGEST_SCALED and not scaled.startswith("0"):
            found.append(f"{scaled} {scale}")
    return tuple(found)


_ROUND = {str(20 + 10 * n): word for n, word in enumerate(TENS)}


def ordinal(number: int) -> str:
    """Return an ordinal as it is printed: 1st, 11th, 1,022nd."""
    is_teen = number % 100 // 10 == 1
    return f"{number:,}{'th' if is_teen else _ENDINGS.get(number % 10, 'th')}"


_ENDINGS = {1: "st", 2: "nd", 3: "rd"}
