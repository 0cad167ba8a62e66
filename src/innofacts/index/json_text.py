"""Tables as text in the index: JSON, by the functions in C that the standard library's `json` is made of.

A light module. `json` would cost 7 ms, nearly all of it for regular expressions that these functions do without, and
whoever edits a file waits for it. They are the same functions, so they read and write the same.
"""

from _json import encode_basestring, make_encoder, make_scanner

TYPE_CHECKING = False
if TYPE_CHECKING:
    from typing import Any


def _refused(text: str) -> None:
    message = f"numbers of facts are texts or whole: {text}"
    raise ValueError(message)


class _Reading:
    """What json.JSONDecoder() is to its scanner: what each kind of value becomes."""

    strict = True
    object_hook = object_pairs_hook = None
    parse_int = int
    parse_float = parse_constant = _refused


_scan = make_scanner(_Reading)  # type: ignore[arg-type]  # it wants whatever has these attributes
# In the order of json.JSONEncoder: no look-out for circles, days as texts, no indentation, keys in their order.
_pieces = make_encoder(None, str, encode_basestring, None, ": ", ", ", False, False, True)  # noqa: FBT003 - they are told apart by their place


def written(value: "Any") -> str:
    """Return a value as JSON; a day becomes text, which is read as the same period."""
    return encode_basestring(value) if isinstance(value, str) else "".join(_pieces(value, 0))


def read(text: str) -> "Any":
    """Return the value that was written as a text; raises StopIteration or ValueError for what was not."""
    return _scan(text, 0)[0]
