"""The amounts that a construction tells of."""

import re
from collections.abc import Callable, Iterator, Mapping, Sequence
from typing import NamedTuple

from innofacts.arithmetic.amounts import Amount
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


class Row(NamedTuple):
    """A construction."""

    relations: Callable[[Found], Iterator[Relation]]
    """What its amounts have to do with each other."""
    pattern: re.Pattern[str]
