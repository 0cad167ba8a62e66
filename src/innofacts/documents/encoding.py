"""Byte order marks, and the encodings that they show; bytes in no such encoding; a light module."""

from innofacts.showing import quoted

BOM = b"\xef\xbb\xbf"
"""The byte order mark that a text in UTF-8 may begin with."""

# A longer mark comes before a shorter one that it begins with.
CODECS = {
    b"\xff\xfe\0\0": "utf-32-le",
    b"\0\0\xfe\xff": "utf-32-be",
    b"\xff\xfe": "utf-16-le",
    b"\xfe\xff": "utf-16-be",
    BOM: "utf-8",
    b"": "utf-8",
}
"""The codec for Python of a text that begins with a byte order mark, or with none."""


def mark_of(data: bytes) -> bytes:
    """Return the byte order mark that the data of a text begins with, which may be empty."""
    return next(filter(data.startswith, CODECS))


def other_encoding(data: bytes) -> str:
    """Return the name of the encoding other than UTF-8 whose byte order mark the data begins with, or an empty text."""
    codec = CODECS[mark_of(data)]
    return "" if codec == "utf-8" else codec[: len("utf-16")].upper()


def undecodable(error: UnicodeDecodeError) -> str:
    """Return what is wrong with the first byte of a text that is not UTF-8, and which character it may be."""
    byte = error.object[error.start : error.start + 1]
    meant = byte.decode("cp1252", errors="ignore")
    said = f"; in Windows-1252 it is {quoted(meant)}" if meant else ""
    return f"byte 0x{byte.hex()} is not UTF-8{said}"
