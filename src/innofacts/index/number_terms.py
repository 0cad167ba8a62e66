"""Number terms: the numbers that a figure prints or may be, as words of the full-text index; a light module.

The interval of a figure is indexed by the steps of a ruler that it covers: steps of 1, 5, 10, 50, 100 ..., as large as
fit, so that a rounding window takes two. A number of a query is looked up by the steps of every size that it is on. So
the index compares a number with a million intervals at once. The sign of a number is ignored.

A limit such as "more than 80" allows too many numbers for that. It is a word of its own, and a number looks up the
limits near it.
"""

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Iterator

_ROUNDED = (2, 3, 4)  # the digits that people round a number to
_LEADING = 2  # digits of a limit that count
_SIGNIFICANT = 12  # digits of the ends of an interval; an end with more is rounded outward
_COARSER, _FINER = 4, _SIGNIFICANT  # the powers of ten around the first digit of a number for which steps are looked up


def printed(number: str) -> str:
    """Return the word for figures that print a number, given in plain digits of base units."""
    return f"={number}"


def rounded(number: str) -> "Iterator[str]":
    """Yield the words for a number in plain digits, rounded half up to fewer digits than it has."""
    digits, exponent = _digits(number)
    for kept in _ROUNDED:
        if kept < len(digits):
            rounding = int(digits[:kept]) + (digits[kept] >= "5")
            if rounding % 10:  # else it is one with fewer digits
                yield _rounding(rounding, exponent + len(digits) - kept)


def rounding_to(number: str) -> "Iterator[str]":
    """Yield the word for figures that round to a number in plain digits; nothing for a number that is not rounded."""
    digits, exponent = _digits(number)
    if len(digits) in _ROUNDED:
        yield _rounding(digits, exponent)


def _digits(number: str) -> "tuple[str, int]":
    """Return the digits of a plain number without zeros at either end, and the power of ten of the last of them."""
    whole, _, fraction = number.partition(".")
    digits = (whole + fraction).rstrip("0")
    return digits.lstrip("0") or "0", len(whole) - len(digits) if digits else 0


def limit(number: str, *, above: bool) -> str:
    """Return the word for all numbers above, or below, a limit in plain digits, which is rounded to that side."""
    digits, exponent = _leading(number, up=above)
    return _limit(digits, exponent, above=above)


def limits_near(number: str) -> "Iterator[str]":
    """Yield the words for limits that a number in plain digits satisfies, by less than half of the limit."""
    digits, _ = _digits(number)
    further = len(digits) - _LEADING
    exact, parts = int(digits) * 10 ** max(0, -further), 10 ** max(0, further)  # the leading digits, not rounded
    for above in (True, False):
        leading, exponent = _leading(number, up=not above)
        farthest = 20 * exact // (3 * parts) + 1 if above else -(-20 * exact // parts)
        tenths = range(farthest, 10 * leading + 1) if above else range(10 * leading, farthest)
        for power in (0, 1, 2):
            size = 10**power
            for first in range(-(-tenths.start // size), -(-tenths.stop // size)):
                if len(str(first)) == _LEADING:
                    yield _limit(first, exponent - 1 + power, above=above)


def _leading(number: str, *, up: bool) -> "tuple[int, int]":
    """Return the first digits of a plain number, rounded up or down, and the power of ten of the last of them."""
    digits, exponent = _digits(number)
    further = len(digits) - _LEADING
    leading = int(digits[:_LEADING].ljust(_LEADING, "0")) + (up and further > 0)
    return leading, exponent + further


def _limit(leading: int, exponent: int, *, above: bool) -> str:
    if leading == 10**_LEADING:
        leading, exponent = leading // 10, exponent + 1
    return f"{'>' if above else '<'}{leading}e{exponent}"


def whole_numbers(low: str, high: str) -> "tuple[int, int, int]":
    """Return two numbers in plain digits as whole numbers, and the power of ten to multiply both by."""
    low, _, low_fraction = low.partition(".")
    high, _, high_fraction = high.partition(".")
    places = max(len(low_fraction), len(high_fraction))
    low, high = low + low_fraction.ljust(places, "0"), high + high_fraction.ljust(places, "0")
    zeros = 0
    while low[-1:] == high[-1:] == "0" != high:
        low, high, zeros = low[:-1] or "0", high[:-1], zeros + 1
    return int(low), int(high), zeros - places


def _rounding(digits: int | str, exponent: int) -> str:
    return f"~{digits}e{exponent}"


def covered(low: int, high: int, exponent: int) -> "Iterator[str]":
    """Yield the words for the numbers from `low` up to but excluding `high`, both times 10**exponent; `low` >= 0."""
    longer = len(str(high)) - _SIGNIFICANT
    if longer > 0:
        low, high, exponent = low // 10**longer, -(-high // 10**longer), exponent + longer
    size, step = 0, 1
    while low < high:
        larger = _step(size + 1)
        while low % larger and low + step <= high:
            yield _word(low // step, size, exponent)
            low += step
        if low + larger > high:
            break
        size, step = size + 1, larger
    while low < high:
        while low + step <= high:
            yield _word(low // step, size, exponent)
            low += step
        size, step = size - 1, _step(size - 1)


def holding(number: str) -> "Iterator[str]":
    """Yield the words for all intervals that hold a number in plain digits."""
    whole, _, fraction = number.partition(".")
    digits, exponent = int(whole + fraction), -len(fraction)
    first = len(str(digits)) + exponent
    digits, exponent = digits * 10 ** (_FINER + _SIGNIFICANT), exponent - _FINER - _SIGNIFICANT
    for power in range(first - _FINER, first + _COARSER):
        for size in (0, 1):
            yield _word(digits // (10 ** (power - exponent) * _step(size)), size, power)


def _step(size: int) -> int:
    """Return the size of a step: 1, 5, 10, 50, 100 ..."""
    return int(10 ** (size // 2)) * (5 if size % 2 else 1)


def _word(mark: int, size: int, exponent: int) -> str:
    return f"@{mark}{'h' if size % 2 else 'e'}{exponent + size // 2}"
