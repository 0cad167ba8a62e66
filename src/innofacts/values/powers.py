"""Units that powers of ten convert: kilometres and metres."""

from innofacts.english.units import DIMENSIONS
from innofacts.values.units import read_unit

POWERS = {
    read_unit(name).key: (n, int(power))
    for n, row in enumerate(DIMENSIONS)
    for name, _, power in (pair.rpartition(" ") for pair in row.split(", "))
}
"""The units that powers of ten convert, by their keys, each with the number of its row and its power in that row."""
