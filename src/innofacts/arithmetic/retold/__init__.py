"""What sentences tell again of the rows of tables: how much something grew, what share it is, how far two are apart.

`rows` reads the rows, `claims` what sentences say, `naming` of which rows they say it, and `following` what follows
from these.
"""

from collections.abc import Iterator
from typing import NamedTuple

from innofacts.arithmetic.amounts.paragraph import Paragraph
from innofacts.arithmetic.relation import Relation
from innofacts.arithmetic.retold.claims import GROWTH, claims
from innofacts.arithmetic.retold.following import following
from innofacts.arithmetic.retold.naming import Names
from innofacts.arithmetic.retold.rows import Rows


class Retold(NamedTuple):
    """What a claim is by a row of a table."""

    relation: Relation
    label: str
    """That of the row."""
    way: int
    """What the claim is called: 1 for a rise or more, -1 for a fall or less, 0 for neither."""

    @property
    def is_wrong(self) -> bool:
        """Whether the claim is so near to what is right that it may be a slip of it."""
        return not self.relation.is_right and self.relation.is_near  # also of a rise that is called a fall

    def __str__(self) -> str:
        """Return why the claim is wrong: from 960 to 1,152 is a rise of 20 % (table: Science)."""
        reason = str(self.relation)
        if self.relation.is_opposite and self.relation.form != GROWTH:
            high, low = (one.told for one in self.relation.operands)
            reason = f"from {high} to {low} is a fall" if self.way > 0 else f"from {low} to {high} is a rise"
        return f"{reason} (table: {self.label})"


def retold(paragraph: Paragraph, rows: Rows) -> Iterator[Retold]:
    """Yield what the claims of a paragraph are by the rows that they are of: what is right, or else what is nearest."""
    found = [*claims(paragraph)] if rows else []
    if not found:
        return
    names = Names(paragraph, rows)
    for claim in found:
        others = names.others(claim)
        given = [
            Retold(one, row.label, claim.way)
            for row in names.of(claim)
            for one in following(paragraph, claim, row, others, rows)
        ]
        right = [one for one in given if one.relation.is_right]
        near = sorted(given, key=lambda one: abs(one.relation.right.number - claim.amount.number))
        yield from right[:1] or near[:1]
