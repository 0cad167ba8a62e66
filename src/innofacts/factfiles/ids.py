"""What only all files of a library together tell of ids: that one is taken, and that one names nothing.

The index and `checking` find it each in its own way, and say it in these words.
"""

from collections.abc import Iterable

from innofacts.suggesting import did_you_mean

REFERENCE = "reference"
"""The rule of `checking` that a reference to nothing goes against; an id that is taken goes against that of ids."""


def taken_by_fact(id_: str, holder: str) -> tuple[str, str]:
    """Return message and hint where the id of a fact is that of another one, `holder` being its file and line."""
    return f'the id "{id_}" is taken by the fact at {holder}', "an id names one fact of the library"


def taken_by_source(id_: str, file: str) -> tuple[str, str]:
    """Return message and hint where the id of a source is that of another one, in `file`."""
    return f'the id "{id_}" is taken by the source in {file}', "a source has one file and one id"


def names_itself(id_: str) -> tuple[str, str]:
    """Return message and hint where a fact refers to itself."""
    return f'"{id_}" is the fact itself', "name another fact, or leave it out"


def names_nothing(id_: str, ids: Iterable[str]) -> tuple[str, str]:
    """Return message and hint where no fact has an id; `ids` are those that may have been meant."""
    return f'no fact has the id "{id_}"', did_you_mean(id_, ids)
