"""Records: tuples whose fields have names; a light module.

A record is a `typing.NamedTuple` without the module `typing`, which costs 6 ms where a bare interpreter starts in 15
and a lookup takes 25. Modules that neither a lookup in a pipe nor one after an edit loads have `NamedTuple` itself.
"""

from operator import itemgetter

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Mapping
    from typing import Any, Self
    from typing import NamedTuple as Record
else:

    class Record(tuple):
        """A tuple whose class names its fields by annotations, in order, the last ones perhaps with defaults."""

        __slots__ = ()

        _fields: "tuple[str, ...]" = ()
        _field_defaults: "Mapping[str, Any]" = {}  # noqa: RUF012 - never changed, and each class gets its own

        def __init_subclass__(cls) -> None:
            """Make a property of each field."""
            cls._fields = tuple(cls.__annotations__)
            cls._field_defaults = {name: vars(cls)[name] for name in cls._fields if name in vars(cls)}
            for position, name in enumerate(cls._fields):
                setattr(cls, name, property(itemgetter(position)))

        def __new__(cls, *values: "Any", **named: "Any") -> "Self":
            """Make a record of its fields, given in order or by name; raises TypeError for wrong or missing ones."""
            if named or len(values) != len(cls._fields):
                missing = cls._fields[len(values) :]
                given = named if len(named) == len(missing) else cls._field_defaults | named
                try:
                    values += tuple([given[name] for name in missing])
                except KeyError:
                    values = ()
                # A name that is not missing is unknown, or of a field given in order.
                if len(values) != len(cls._fields) or (given is not named and not named.keys() <= {*missing}):
                    message = f"the fields of {cls.__name__} are {', '.join(cls._fields)}"
                    raise TypeError(message)
            return tuple.__new__(cls, values)

        def __getnewargs__(self) -> "tuple[Any, ...]":
            return tuple(self)

        def __repr__(self) -> str:
            fields = zip(self._fields, self, strict=True)
            return f"{type(self).__name__}({', '.join(f'{name}={value!r}' for name, value in fields)})"

        def _asdict(self) -> "dict[str, Any]":
            """Return the values by the names of their fields."""
            return dict(zip(self._fields, self, strict=True))

        def _replace(self, **changes: "Any") -> "Self":
            """Return the record with other values of some fields."""
            values = tuple(map(changes.pop, self._fields, self))
            return type(self)(*values, **changes)  # which refuses names that are left


__all__ = ("Record",)
