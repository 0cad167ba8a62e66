"""Sets of possible values: intervals of exact decimals with open or closed, perhaps infinite ends."""

from decimal import MAX_EMAX, MAX_PREC, MIN_EMIN, Context, Decimal, Inexact, InvalidOperation

from innofacts.records import Record

# Every operation on figures is exact: inputs have at most 38 digits, exponents within 30 (docs/figures.md), so sums and
# products need less than 200 digits, and an inexact result would be a mistake of ours.
EXACT = Context(prec=400, Emin=MIN_EMIN, Emax=MAX_EMAX, traps=[Inexact, InvalidOperation])
OF_ANY_LENGTH = Context(prec=MAX_PREC, Emin=MIN_EMIN, Emax=MAX_EMAX)
"""For numbers that have more digits than the context of the program, 28."""
_ONE = Decimal(1)


class Interval(Record):
    """The numbers that a figure may stand for."""

    low: Decimal | None
    """The lower end in base units; None is minus infinity."""
    high: Decimal | None
    """The upper end in base units; None is infinity."""
    low_open: bool = False
    """Whether the lower end itself is excluded; true if it is infinite."""
    high_open: bool = False
    """Whether the upper end itself is excluded; true if it is infinite."""
    whole: bool = False
    """Whether only whole numbers are meant, as for a count of things. If one of two compared intervals is of measured
    values, both are treated as measured: 2.5 children are more than 2."""

    @property
    def is_empty(self) -> bool:
        """Whether the interval contains no number."""
        tight = self.tightened() if self.whole else self
        if tight.low is None or tight.high is None:
            return False
        return tight.low > tight.high or (tight.low == tight.high and (tight.low_open or tight.high_open))

    @property
    def is_point(self) -> bool:
        """Whether the interval contains exactly one number."""
        tight = self.tightened()
        return tight.low is not None and tight.low == tight.high and not (tight.low_open or tight.high_open)

    def tightened(self) -> "Interval":
        """Return an interval of whole numbers with closed whole ends, `>= 81` for `> 80`; any other unchanged."""
        if not self.whole:
            return self
        low, high = self.low, self.high
        if low is not None:
            floor = low.to_integral_value("ROUND_FLOOR")
            low = EXACT.add(floor, _ONE) if self.low_open or floor != low else floor
        if high is not None:
            ceiling = high.to_integral_value("ROUND_CEILING")
            high = EXACT.subtract(ceiling, _ONE) if self.high_open or ceiling != high else ceiling
        return Interval(low, high, low_open=low is None, high_open=high is None, whole=True)

    def meet(self, other: "Interval") -> "Interval":
        """Return the intersection with another interval, which may be empty."""
        low, low_open = self.low, self.low_open
        if low is None or (other.low is not None and (other.low, other.low_open) > (low, low_open)):
            low, low_open = other.low, other.low_open
        high, high_open = self.high, self.high_open
        if high is None or (other.high is not None and (other.high, not other.high_open) < (high, not high_open)):
            high, high_open = other.high, other.high_open
        return Interval(low, high, low_open=low_open, high_open=high_open, whole=self.whole and other.whole)

    def meets(self, other: "Interval") -> bool:
        """Return whether two intervals have a number in common."""
        return not self.meet(other).is_empty

    def contains(self, number: Decimal | int) -> bool:
        """Return whether the interval contains a number."""
        number = Decimal(number)
        if self.whole and number != number.to_integral_value():
            return False
        return Interval(number, number).within(self)

    def within(self, other: "Interval") -> bool:
        """Return whether all numbers of the interval are in `other`: whether one figure implies the other."""
        mine, theirs = self._comparable(other)
        return theirs.low_key <= mine.low_key and mine.high_key <= theirs.high_key

    def is_below(self, other: "Interval") -> bool | None:
        """Return whether every number is less than every number of `other`; None if that cannot be known."""
        mine, theirs = self._comparable(other)
        if mine.high_key < theirs.low_key:
            return True
        low, high = mine.low, theirs.high
        return False if low is not None and high is not None and low >= high else None

    def _comparable(self, other: "Interval") -> tuple["Interval", "Interval"]:
        """Return both intervals in the form in which their ends can be compared."""
        return (self.tightened(), other.tightened()) if self.whole and other.whole else (self, other)

    @property
    def low_key(self) -> str:
        """A text that sorts like the lower end, an open end after a closed one at the same number."""
        return "0" if self.low is None else order_key(self.low, 1 if self.low_open else 0)

    @property
    def high_key(self) -> str:
        """A text that sorts like the upper end, an open end before a closed one at the same number."""
        return "4" if self.high is None else order_key(self.high, -1 if self.high_open else 0)

    def __str__(self) -> str:
        """Return the interval as mathematicians write it: `[3327750000000, 3327850000000)`."""
        low = "−∞" if self.low is None else plain(self.low)
        high = "∞" if self.high is None else plain(self.high)
        return f"{'(['[not self.low_open]}{low}, {high}{')]'[not self.high_open]}"


def order_key(number: Decimal, nudge: int = 0) -> str:
    """Return a text that sorts like the number, for stores that cannot compare decimals.

    The text is made of sign, exponent and digits, complemented for a negative number. `nudge` puts the key just
    below (-1) or just above (1) the number itself, which is where an open end lies.
    """
    text = str(number)  # 3.3278E+12 where the exponent is not plain; its digits take a third of the time of a tuple's
    if text.isdecimal():  # as most are
        digits, adjusted = text.rstrip("0"), len(text) - 1
    elif number.is_finite():
        digits = text.partition("E")[0].lstrip("-").replace(".", "").strip("0")
        adjusted = number.adjusted()
    else:
        message = f"{number} has no place among numbers"
        raise ValueError(message)
    return digits_key(digits, adjusted, nudge, is_negative=text[0] == "-")


def digits_key(digits: str, adjusted: int, nudge: int, *, is_negative: bool) -> str:
    """Return the `order_key` of a number, given its digits without zeros at either end, and the power of the first."""
    if not digits:
        return "2" + "!#+"[nudge + 1]
    key = f"{adjusted + 501:03}{digits}"
    if not is_negative:
        return "3" + key + "!#+"[nudge + 1]  # characters that sort before digits: 8 comes before 8.1
    return "1" + key.translate(_COMPLEMENT) + "xyz"[nudge + 1]  # and after them: -8.1 comes before -8


_COMPLEMENT = str.maketrans("0123456789", "9876543210")


def plain(number: Decimal) -> str:
    """Return the number in plain digits: no exponent, no groups, no zeros at the end of a fraction."""
    text = format(number, "f")
    if "." in text:
        text = text.rstrip("0").rstrip(".")
    return "0" if text == "-0" else text
