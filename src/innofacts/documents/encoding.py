"""Byte order marks: of UTF-8, and of the encodings that innofacts does not read; a light module."""

BOM = b"\xef\xbb\xbf"
"""The byte order mark that a text in UTF-8 may begin with."""

# The byte order marks of other encodings; a longer mark comes before a shorter one that it begins with.
_OTHERS = (
    (b"\xff\xfe\0\0", "UTF-32"),
    (b"\0\0\xfe\xff", "UTF-32"),
    (b"\xff\xfe", "UTF-16"),
    (b"\xfe\xff", "UTF-16"),
)


def other_encoding(data: bytes) -> str:
    """Return the name of the encoding other than UTF-8 whose byte order mark the data begins with, or an empty text."""
    return next((name for mark, name in _OTHERS if data.startswith(mark)), "")
