"""How texts are encoded that people write: in UTF-8, and what tells that one is not; a light module (DESIGN 7)."""

BOM = b"\xef\xbb\xbf"
"""The mark that may come before a text in UTF-8."""

# The marks of other encodings, the longer before those that they begin with.
_OTHERS = (
    (b"\xff\xfe\0\0", "UTF-32"),
    (b"\0\0\xfe\xff", "UTF-32"),
    (b"\xff\xfe", "UTF-16"),
    (b"\xfe\xff", "UTF-16"),
)


def other_encoding(data: bytes) -> str:
    """Return the name of the other encoding whose mark some bytes begin with, empty for none."""
    return next((name for mark, name in _OTHERS if data.startswith(mark)), "")
