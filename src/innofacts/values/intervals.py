"""Sets of possible values: intervals of exact decimals with open or closed, perhaps infinite ends."""

from decimal import MAX_EMAX, MIN_EMIN, Context, Decimal, Inexact, InvalidOperation

from innofacts.records import Record

# Every operation on figures is exact: inputs have at most 38 digits and exponents within 30 (DESIGN 2), so sums and
# products need less than 200 digits, and an inexact result would be a mistake of ours.
EXACT = Context(prec=400, Emin=MIN_EMIN, Emax=MAX_EMAX, traps=[Inexact, InvalidOperation])
_ONE = Decimal(1)


class Interval(Record):
    """The numbers that a figure may stand for."""

    low: Decimal | None
    """The lower end in base units; None is minus infinity."""
    high: Decimal | None
    """The upper end in base units; None is infinity."""
    low_open: bool = False
    """Whether the lower end itself is left out; true where it is infinite."""
    high_open: bool = False
    """Whether the upper end itself is left out; true where it is infinite."""
    whole: bool = False
    """Whether only whole numbers are meant, as for a count of things. Where two intervals are held together and one
    is of measured values, both are taken for that: 2.5 children are more than 2."""

    @property
    def is_empty(self) -> bool:
        """Whether no number is in it."""
        tight = self.tightened() if self.whole else self
        if tight.low is None or tight.high is None:
            return False
        return tight.low > tight.high or (tight.low == tight.high and (tight.low_open or tight.high_open))

    @property
    def is_point(self) -> bool:
        """Whether exactly one number is in it."""
        tight = self.tightened()
        return tight.low is not None and tight.low == tight.high and not (tight.low_open or tight.high_open)

    def tightened(self) -> "Interval":
        """Return the same numbers with closed whole ends where only whole numbers are meant: `> 80` is `>= 81`."""
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
        """Return what both have in common, which may be empty."""
        low, low_open = self.low, self.low_open
        if low is None or (other.low is not None and (other.low, other.low_open) > (low, low_open)):
            low, low_open = other.low, other.low_open
        high, high_open = self.high, self.high_open
        if high is None or (other.high is not None and (other.high, not other.high_open) < (high, not high_open)):
            high, high_open = other.high, other.high_open
        return Interval(low, high, low_open=low_open, high_open=high_open, whole=self.whole and other.whole)

    def meets(self, other: "Interval") -> bool:
        """Tell whether some number is in both."""
        return not self.meet(other).is_empty

    def contains(self, number: Decimal) -> bool:
        """Tell whether the number is in it."""
        if self.whole and number != number.to_integral_value():
            return False
        return Interval(number, number).within(self)

    def within(self, other: "Interval") -> bool:
        """Tell whether all its numbers are in `other`: whether the one figure implies the other."""
        mine, theirs = self._beside(other)
        return theirs.low_key <= mine.low_key and mine.high_key <= theirs.high_key

    def is_below(self, other: "Interval") -> bool | None:
        """Tell whether its numbers are less than those of `other`: yes, no, or None for cannot tell."""
        mine, theirs = self._beside(other)
        if mine.high_key < theirs.low_key:
            return True
        low, high = mine.low, theirs.high
        return False if low is not None and high is not None and low >= high else None

    def _beside(self, other: "Interval") -> tuple["Interval", "Interval"]:
        """Return both in the form in which their ends can be compared."""
        return (self.tightened(), other.tightened()) if self.whole and other.whole else (self, other)

    @property
    def low_key(self) -> str:
        """A text that sorts as the lower end does, an open end after a closed one at the same number."""
        return "0" if self.low is None else order_key(self.low, 1 if self.low_open else 0)

    @property
    def high_key(self) -> str:
        """A text that sorts as the upper end does, an open end before a closed one at the same number."""
        return "4" if self.high is None else order_key(self.high, -1 if self.high_open else 0)

    def __str__(self) -> str:
        """Return the interval as mathematicians write it: `[3327750000000, 3327850000000)`."""
        low = "−∞" if self.low is None else plain(self.low)
        high = "∞" if self.high is None else plain(self.high)
        return f"{'(['[not self.low_open]}{low}, {high}{')]'[not self.high_open]}"


def order_key(number: Decimal, nudge: int = 0) -> str:
    """Return a text that sorts among others as the number does among numbers, for stores that cannot compare decimals.

    Sign, exponent and digits follow each other, those of a negative number complemented. `nudge` puts the key just
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
    if not digits:
        return "2" + "!#+"[nudge + 1]
    key = f"{adjusted + 501:03}{digits}"
    if text[0] != "-":
        return "3" + key + "!#+"[nudge + 1]  # characters that sort before digits: 8 comes before 8.1
    return "1" + key.translate(_COMPLEMENT) + "xyz"[nudge + 1]  # and after them: -8.1 comes before -8


_COMPLEMENT = str.maketrans("0123456789", "9876543210")


def plain(number: Decimal) -> str:
    """Return the number in plain digits: no exponent, no groups, no zeros at the end of a fraction."""
    text = format(number, "f")
    if "." in text:
        text = text.rstrip("0").rstrip(".")
    return "0" if text == "-0" else text
