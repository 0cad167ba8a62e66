"""Records: tuples whose fields have names; a light module (DESIGN 7).

To the type checker a record is a `typing.NamedTuple`. But that module costs 9 ms, and `collections.namedtuple` compiles
a text for each class, 0.1 ms, of which a lookup has some twenty.
"""

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Mapping
    from typing import Any, Self
    from typing import NamedTuple as Record
else:
    from _collections import (
        _tuplegetter,  # what collections.namedtuple makes of a field, in half the time of a property
    )

    _NONE = object()  # where a field is given nothing

    class _WithoutDictionary(type):
        """Makes classes whose instances have no attributes but those of the class."""

        def __new__(cls, name: str, bases: "tuple[type, ...]", namespace: "dict[str, Any]") -> type:
            return type.__new__(cls, name, bases, {"__slots__": (), **namespace})

    class Record(tuple, metaclass=_WithoutDictionary):  # noqa: SLOT001 - its metaclass says it for all
        """A tuple whose class names its fields, by annotations in their order, the last ones perhaps with defaults."""

        _fields: "tuple[str, ...]" = ()
        _field_defaults: "Mapping[str, Any]" = {}  # noqa: RUF012 - nobody changes it, and each class gets its own

        def __init_subclass__(cls) -> None:
            """Make a descriptor of each field."""
            cls._fields = tuple(cls.__annotations__)
            cls._field_defaults = {name: vars(cls)[name] for name in cls._fields if name in vars(cls)}
            for position, name in enumerate(cls._fields):
                setattr(cls, name, _tuplegetter(position, None))

        def __new__(cls, *values: "Any", **named: "Any") -> "Self":
            """Make a record of its fields, given in order or by name; raises TypeError for any that it has not."""
            missing = len(cls._fields) - len(values)
            if not named and 0 < missing <= len(cls._field_defaults):
                values += tuple(cls._field_defaults.values())[-missing:]
            elif named or missing:
                rest = cls._fields[len(values) :]
                values += tuple([named.pop(name, cls._field_defaults.get(name, _NONE)) for name in rest])
                if named or len(values) != len(cls._fields) or any(value is _NONE for value in values):
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
            return type(self)(**self._asdict() | changes)


__all__ = ("Record",)
