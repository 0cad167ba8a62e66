"""What amounts may have to do with each other: the class of such relations, and what each makes of one of them."""

from decimal import Decimal
from typing import NamedTuple

from innofacts.arithmetic.amounts import Amount
from innofacts.arithmetic.explanations import TWO, is_near, shown
from innofacts.arithmetic.spans import HUNDRED, Span, number_text
from innofacts.values.misprints import has_digits_swapped

_CUT = Decimal("0.02")  # of a result, by how much it may be off where digits were cut off and not rounded


class Relation(NamedTuple):
    """What some amounts may have to do with each other, and what that makes of one of them."""

    form: str
    """A key of _REASONS."""
    claim: Amount
    """The amount that the others give."""
    operands: tuple[Amount, ...]
    """The others, as its reason names them."""
    right: Span
    """What they give."""
    readings: tuple[tuple[Amount, Span], ...] = ()
    """Amounts, each with what it would have to be in another reading."""
    steps: Decimal = Decimal(1)
    """How many times a percentage is applied."""

    @property
    def amounts(self) -> list[Amount]:
        """Return all its amounts in the order of the text."""
        return sorted((*self.operands, self.claim))

    @property
    def is_right(self) -> bool:
        """Whether its claim, or another reading, may be right."""
        value = self.claim.value
        half = (value.high - value.low) / TWO
        slack = half if half <= value.number * _CUT else 0
        right = Span(self.right.low - slack, self.right.number, self.right.high + slack)
        return value.allows(right) or any(one.value.allows(span) for one, span in self.readings)

    @property
    def is_near(self) -> bool:
        """Whether its claim is so near to what is right that it may be a slip of it."""
        said, right = self.claim.number, self.right.number
        if self.form == "same":
            return is_near(said, right, _LEAST_RATIOS[self.form]) or has_digits_swapped(said, right)
        return is_near(said, right, _LEAST_RATIOS.get(self.form, _LEAST_RATIO))

    def __str__(self) -> str:
        """Return why its claim is wrong."""
        listed = " + ".join(
            one.text if one.value.power else number_text(one.number / self.claim.unit) for one in self.operands
        )
        rest = number_text(HUNDRED - self.right.number)
        texts = [one.text for one in self.operands]
        right = "" if self.form in ("direction", "order") else shown(self.right, self.claim)
        right += f" per {number_text(self.claim.many)}" if self.claim.many > 1 else ""
        order = "less" if self.claim.number < self.operands[0].number else "more"
        return _REASONS[self.form].format(
            *texts,
            texts=", ".join(texts),
            listed=listed,
            right=right,
            rest=rest,
            said=self.claim.text,
            points=number_text(self.claim.number),
            order=order,
            steps=number_text(self.steps),
            per=f"per {self.operands[0].per}",
        )


_LEAST_RATIO = Decimal("0.4")
_LEAST_RATIOS = {
    "share": Decimal("0.3"),
    "growth": Decimal("0.3"),
    "same": Decimal("0.66"),
    "points": Decimal("0.1"),
    "hundred": Decimal("0.25"),
    "relative": Decimal("0.02"),
    "multiple": Decimal("0.2"),
}
_REASONS = {
    "points": "{0} and {1} are {right} points apart",
    "share": "{0} of {1} is {right} %",
    "part": "{0} of {1} is {right}",
    "growth": "the change between {0} and {1} is {right} %",
    "outcome": "{0} is {right} % of what became {1}",
    "product": "{0} times {1} is {right}",
    "quotient": "{0} divided by {1} is {right}",
    "triple": "{0} times {1} times {2} is {right}",
    "mixed": "{0} times {1} and {2} times {3} are {right}",
    "balance": "{0} and {1} less {2} is {right}",
    "sum": "{listed} = {right}",
    "rest": "{0} less {1} is {right}",
    "mean": "the average of {texts} is {right}",
    "hundred": "{listed} = {rest} %, which leaves {right} %",
    "same": "the text also gives {0} for this",
    "relative": "from {0} to {1} is {right} %, or {points} points",
    "less": "{0} less {1} of it is {right}",
    "more": "{0} and {1} of it are {right}",
    "repeated": "{1} of {0} in each of {steps} steps makes {right}",
    "period": "{0} {per} is {right}",
    "multiple": "{0} is {right} times {1}",
    "steps": "between {0} and {1} are {steps} steps of {right} %",
    "direction": "{said} is {order} than {0}",
    "order": "{said} is {order} than {0}",
}
FORMS = tuple(_REASONS)
"""What amounts may have to do with each other."""
