"""Misprints: in which digits two numbers differ."""

from decimal import Decimal


def digits_apart(one: Decimal, other: Decimal) -> dict[int, str]:
    """Return the differing digits of two numbers of like shape, by their places: {1: "67"} for 46 and 47.

    It is empty if they have a different number of digits before or behind the point, or one digit only.
    """
    first, last = (format(number, "f") for number in (one, other))
    if len(first) != len(last) or first.find(".") != last.find("."):
        return {}
    pairs = map("".join, zip(first.replace(".", ""), last.replace(".", ""), strict=True))
    return {n: pair for n, pair in enumerate(pairs) if pair[0] != pair[1]} if len(first) > 1 else {}


def has_digits_swapped(one: Decimal, other: Decimal) -> bool:
    """Return whether two numbers differ only by two neighbouring digits that are swapped: 214,600, 241,600."""
    apart = [*digits_apart(one, other).items()]
    return any(apart == [(place, pair), (place + 1, pair[::-1])] for place, pair in apart)


def are_a_digit_apart(one: Decimal, other: Decimal) -> bool:
    """Return whether two numbers differ in one digit, or in two neighbouring digits that are swapped."""
    return len(digits_apart(one, other)) == 1 or has_digits_swapped(one, other)
