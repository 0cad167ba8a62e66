"""Units that powers of ten convert: kilometres and metres."""

from innofacts.english.units import DIMENSIONS
from innofacts.values.units import read_unit

POWERS = {
    read_unit(name).key: (n, int(power))
    for n, row in enumerate(DIMENSIONS)
    for name, _, power in (pair.rpartition(" ") for pair in row.split(", "))
}
"""The units that powers of ten convert, by their keys, each with the number of its row and its power in that row."""


def power_between(large: str, small: str) -> int | None:
    """Return the power of ten by which a unit is larger than another, if they measure the same: 3 for km and metre."""
    ends = [POWERS.get(read_unit(name).key) for name in (large, small)]
    return ends[0][1] - ends[1][1] if ends[0] and ends[1] and ends[0][0] == ends[1][0] else None
