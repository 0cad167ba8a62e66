"""The index that the shipped library has from the start, made with the wheel: the first run need not read facts.

It is an index like others, but of no machine: it has neither paths nor times. The first run compares each file with the
digest that is known of it, so that a file that is another is read.
"""

from innofacts.index.building import build
from innofacts.index.files import BUILTIN, Location, Place
from innofacts.index.index import SEALED, sealed, shipped_key


def write_index(facts: str, path: str) -> None:
    """Write the index of the shipped library, whose folder is `facts`, to a new file.

    Raises ValueError where the library has problems, and where its index is too large for a seal.
    """
    location = Location((Place(BUILTIN, facts),))
    connection = build(location, shipped_key(), "")
    try:
        if problems := connection.execute("SELECT file, line, message FROM problem").fetchall():
            message = f"the shipped library has problems: {problems}"
            raise ValueError(message)
        connection.execute("UPDATE file SET path = '', stamp = substr(stamp, 1, instr(stamp, ' ') - 1)")
        connection.execute("DELETE FROM folder")
        index = connection.serialize()
    finally:
        connection.close()
    if len(index) > SEALED:
        message = f"the index of the shipped library has {len(index)} bytes, and a seal is for {SEALED}"
        raise ValueError(message)
    with open(path, "xb") as file:
        file.writelines(sealed(index))
