"""The amounts that a construction tells of."""

import re
from collections.abc import Callable, Iterator, Mapping, Sequence
from typing import NamedTuple

from innofacts.arithmetic.amounts import Amount
from innofacts.arithmetic.constructions.signs import compiled
from innofacts.arithmetic.paragraph import Paragraph
from innofacts.arithmetic.relation import Relation


class Found(NamedTuple):
    """A construction in a paragraph."""

    paragraph: Paragraph
    named: Mapping[str, Amount]
    """Its amounts, by what they are."""
    listed: Sequence[Amount]
    """Those of its list, if it has one."""
    way: int
    """1 if it says that something rose or is more, -1 if it fell or is less, 0 if neither."""


Reader = Callable[[Found], Iterator[Relation]]
"""What says what the amounts of a construction have to do with each other."""


class Row(NamedTuple):
    """A construction."""

    relations: Reader
    pattern: re.Pattern[str]


def rows(places: dict[str, str], *kinds: tuple[Reader, Sequence[str]]) -> tuple[Row, ...]:
    """Return the constructions of a module: its kinds, each with its patterns, in which `places` may be named."""
    return tuple(Row(relations, compiled(one, places)) for relations, patterns in kinds for one in patterns)
