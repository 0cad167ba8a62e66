"""What some amounts of a paragraph may have to do with each other, and what that makes of one of them."""

import re
from decimal import Decimal
from typing import NamedTuple

from innofacts.arithmetic.amounts import (
    Amount,
)
from innofacts.arithmetic.explanations import is_near, shown
from innofacts.arithmetic.values import HUNDRED, Span, number_text
from innofacts.english.currencies import MONEY_SIGN
from innofacts.english.function_words import COMPARED
from innofacts.values.misprints import has_digits_swapped

NEAR = 28  # characters around a share that say whether something rose
LARGEST = Decimal(10) ** 14


class Relation(NamedTuple):
    """What some amounts may have to do with each other, and what that makes of one of them."""

    form: str
    """One of FORMS."""
    claim: Amount
    """The amount that the others give."""
    operands: tuple[Amount, ...]
    """The others, as its reason names them."""
    right: Span
    """What they give."""
    readings: tuple[tuple[Amount, Span], ...] = ()
    """Amounts, each with what it would have to be in another reading."""

    @property
    def amounts(self) -> list[Amount]:
        """Return all its amounts in the order of the text."""
        return sorted((*self.operands, self.claim))

    @property
    def is_right(self) -> bool:
        """Whether its claim, or another reading, may be right."""
        return self.claim.value.fits(self.right) or any(one.value.allows(span) for one, span in self.readings)

    @property
    def is_near(self) -> bool:
        """Whether its claim is so near to what is right that it may be a slip of it."""
        said, right, least = self.claim.number, self.right.number, _FORMS[self.form].least_ratio
        if self.form == "same":
            return is_near(said, right, least) or has_digits_swapped(said, right)
        if self.form == "hundred":
            return abs(said - right) <= FARTHEST_REST
        return is_near(said, right, least)

    def __str__(self) -> str:
        """Return why its claim is wrong."""
        listed = " + ".join(
            one.text if one.value.power else number_text(one.number / self.claim.unit) for one in self.operands
        )
        rest = number_text(HUNDRED - self.right.number)
        texts = [one.text for one in self.operands]
        if all(one.is_time for one in self.operands):  # eight hours divided by 12 minutes
            texts = [f"{one.text} {one.name}" for one in self.operands]
        right = "" if self.form in ("direction", "order") else shown(self.right, self.claim)
        right += f" per {number_text(self.claim.many)}" if self.claim.many > 1 else ""
        order = "less" if self.claim.number < self.operands[0].number else "more"
        return _FORMS[self.form].reason.format(
            *texts,
            texts=", ".join(texts),
            parts=" and ".join(texts[1:]),
            listed=listed,
            right=right,
            rest=rest,
            said=self.claim.text,
            points=number_text(self.claim.number),
            order=order,
        )


FARTHEST_REST = 25  # percentage points between a rest and what it is said to be


class _Form(NamedTuple):
    """What amounts may have to do with each other."""

    reason: str
    """Why a claim is wrong, with the texts of the operands by their numbers."""
    least_ratio: Decimal = Decimal("0.4")
    """The least ratio of a claim to what is right, or the other way round, at which it may be a slip of it."""


_FORMS = {
    "points": _Form("{0} and {1} are {right} points apart", Decimal("0.25")),
    "share": _Form("{0} of {1} is {right} %", Decimal("0.3")),
    "part": _Form("{0} of {1} is {right}"),
    "growth": _Form("the change between {0} and {1} is {right} %", Decimal("0.3")),
    "outcome": _Form("{0} is {right} % of what became {1}"),
    "product": _Form("{0} times {1} is {right}"),
    "quotient": _Form("{0} divided by {1} is {right}"),
    "triple": _Form("{0} times {1} times {2} is {right}"),
    "balance": _Form("{0} and {1} less {2} is {right}"),
    "sum": _Form("{listed} = {right}"),
    "rest": _Form("{0} less {parts} is {right}"),
    "mean": _Form("the average of {texts} is {right}"),
    "hundred": _Form("{listed} = {rest} %, which leaves {right} %"),
    "same": _Form("the text also gives {0} for this", Decimal("0.66")),
    "relative": _Form("from {0} to {1} is {right} %, or {points} points", Decimal("0.02")),
    "less": _Form("{0} less {parts} of it is {right}"),
    "direction": _Form("{said} is {order} than {0}"),
    "order": _Form("{said} is {order} than {0}"),
    "times": _Form("{1} is {right} times {0}", Decimal("0.2")),
}
FORMS = tuple(_FORMS)
"""What amounts may have to do with each other."""
LEVEL = re.compile(r"(?i)\b(?:from|to|at)\s$")
BASE = re.compile(rf"(?i)\b(?:from|{COMPARED}|than)\s{MONEY_SIGN}?$")
REST = re.compile(r"(?i)\b(?:others?|rest|remaining|remainder|left)\b")
