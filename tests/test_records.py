"""Records: tuples whose fields have names, as `typing.NamedTuple` makes them."""

import copy
import pickle
from typing import NamedTuple

import pytest

from innofacts.records import Record


class Place(Record):
    """Where something is."""

    name: str
    """Its name."""
    line: int = 0
    """The line it is on."""
    note: str = ""
    """A remark on it."""

    @property
    def whole(self) -> str:
        """Return both."""
        return f"{self.name}:{self.line}"


class Model(NamedTuple):
    """What a place must be like."""

    name: str
    line: int = 0
    note: str = ""


@pytest.mark.parametrize(
    ("given", "named"),
    [(("a",), {}), (("a", 1), {}), (("a", 1, "b"), {}), ((), {"name": "a", "note": "b"}), (("a",), {"line": 2})],
)
def test_a_record_is_made_like_a_named_tuple(given, named):
    record, model = Place(*given, **named), Model(*given, **named)
    assert record == model == tuple(record)
    assert (record.name, record.line, record.note) == (model.name, model.line, model.note)
    assert hash(record) == hash(model)
    assert repr(record) == repr(model).replace("Model", "Place")
    assert record._asdict() == model._asdict()
    assert (Place._fields, Place._field_defaults) == (Model._fields, Model._field_defaults)


@pytest.mark.parametrize(
    ("given", "named"),
    [((), {}), (("a", 1, "b", "c"), {}), (("a",), {"name": "b"}), (("a",), {"what": 1}), ((), {"line": 1})],
)
def test_a_record_is_refused_like_a_named_tuple(given, named):
    with pytest.raises(TypeError):
        Model(*given, **named)
    with pytest.raises(TypeError, match="the fields of Place are name, line, note"):
        Place(*given, **named)


def test_fields_can_be_replaced_but_not_set():
    place = Place("a", 1)
    assert place._replace(line=2) == ("a", 2, "")
    assert place == ("a", 1, "")
    with pytest.raises(TypeError):
        place._replace(what=2)
    with pytest.raises(AttributeError):
        place.line = 2


def test_properties_stand_beside_fields():
    assert Place("a", 1).whole == "a:1"


def test_a_record_can_be_copied_and_pickled():
    place = Place("a", 1)
    for other in (copy.copy(place), copy.deepcopy(place), pickle.loads(pickle.dumps(place))):  # noqa: S301 - our own
        assert (type(other), other) == (Place, place)
