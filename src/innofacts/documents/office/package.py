"""Packages: the zip archives of XML parts that .docx and .odt files are, read with limits and changed byte by byte.

A part is changed by inserting and cutting bytes, so that everything else in it stays exactly as it was.
"""

import os
import re
import struct
import time
import zlib
from collections.abc import Callable, Iterable, Iterator, Mapping
from io import BytesIO
from typing import NamedTuple
from xml.parsers import expat
from zipfile import ZIP_DEFLATED, ZIP_STORED, BadZipFile, ZipFile, ZipInfo

from innofacts.documents.document import NotReadable
from innofacts.documents.encoding import other_encoding
from innofacts.patterns import regex
from innofacts.showing import visible

MAX_PART = 32 * 1024 * 1024
"""The largest part of a package that is read, in bytes."""
_MAX_READ = 64 * 1024 * 1024  # bytes of all parts that are read
_MAX_WHOLE = 256 * 1024 * 1024  # bytes of all parts, of a file that is written again
_SMALL_PART = 1024 * 1024
_MAX_RATIO = 200  # of the size of a larger part to that in the archive: real documents have 5 to 60, zip bombs 1,000
MAX_ELEMENTS = 500_000
"""The most elements of a part: a book of a thousand pages has 200,000. Twice as many take 900 MiB of memory."""
_MAX_DIRECTORY = 2 * 1024 * 1024  # bytes of the list of parts, which is read whole into memory

_LOCAL, _END, _END_64 = b"PK\x03\x04", b"PK\x05\x06", b"PK\x06\x07"
_END_SIZE, _COMMENT_SIZE = 22, 65535
_WHAT_TO_DO = "open it in the program that wrote it, and save it again"
_NEVER = "an office program never writes that"
_SIGNATURES = ("_xmlsignatures/", "META-INF/documentsignatures.xml")  # of Word files and of OpenDocument texts


def is_package(data: bytes) -> bool:
    """Return whether a file begins as a zip archive does."""
    return data.startswith(_LOCAL)


def type_of_package(data: bytes) -> str:
    """Return `docx` or `odt`; raises NotReadable for an archive that is neither."""
    package = Package(data)
    if "content.xml" in package and "mimetype" in package:
        if b"opendocument.text" in package.read("mimetype"):
            return "odt"
        if b"opendocument.spreadsheet" in package.read("mimetype"):
            raise _of_data()
    elif "[Content_Types].xml" in package:
        types = package.read("[Content_Types].xml")
        if b"wordprocessingml" in types:
            return "docx"
        if b"spreadsheetml" in types:
            raise _of_data()
    raise NotReadable("this archive is not a document of Word or Writer", hint="save it as .docx or .odt")


def _of_data() -> NotReadable:
    return NotReadable(
        "this is a workbook, and not a report or an article", hint="innofacts import makes facts of its tables"
    )


class Package:
    """The parts of a zip archive."""

    def __init__(self, data: bytes) -> None:
        """Take the archive; raises NotReadable unless it is a zip archive as office programs write it."""
        self.data = data
        _check_directory(data)
        try:
            self._zip = ZipFile(BytesIO(data))
        except (BadZipFile, ValueError, NotImplementedError, OSError, struct.error) as error:
            raise NotReadable("the file is damaged: its list of parts cannot be read", hint=_WHAT_TO_DO) from error
        self._parts = {info.filename: info for info in self._zip.infolist()}
        self._size_read = 0  # bytes

    def __contains__(self, name: str) -> bool:
        return name in self._parts

    def __iter__(self) -> Iterator[str]:
        return iter(self._parts)

    def size(self, name: str) -> int:
        """Return the size of a part in bytes, as the list of parts has it; 0 if it is missing."""
        return self._parts[name].file_size if name in self else 0

    def read(self, name: str) -> bytes:
        """Return a part; raises NotReadable if it is missing, damaged, encrypted or too large."""
        info = self._parts.get(name)
        if info is None:
            raise NotReadable(f"the file is damaged: it has no part {name}", hint=_WHAT_TO_DO)
        if info.flag_bits & 1:
            raise NotReadable("this file is encrypted", hint="save it without a password")
        is_bomb = info.file_size > _SMALL_PART and info.file_size > _MAX_RATIO * info.compress_size
        self._size_read += info.file_size
        if info.file_size > MAX_PART or is_bomb or self._size_read > _MAX_READ:
            raise NotReadable("the file unpacks to far more than a document has", hint=_NEVER)
        return self._unpacked(info)

    def replaced(self, parts: Mapping[str, bytes]) -> bytes:
        """Return the archive with other parts in place of its own, or added at its end."""
        if sum(info.file_size for info in self._parts.values()) > _MAX_WHOLE:
            raise NotReadable(f"the file unpacks to more than {_MAX_WHOLE // 1024**2} MiB", hint=_NEVER)
        written = BytesIO()
        with ZipFile(written, "w", ZIP_DEFLATED) as target:
            for name, info in self._parts.items():
                data = parts.get(name)
                copy = ZipInfo(name, info.date_time)
                copy.compress_type = ZIP_STORED if info.compress_type == ZIP_STORED else ZIP_DEFLATED
                copy.external_attr, copy.create_system = info.external_attr, info.create_system
                target.writestr(copy, self._unpacked(info) if data is None else data)
            for name, data in parts.items():
                if name not in self._parts:
                    added = ZipInfo(name)
                    added.compress_type = ZIP_DEFLATED
                    target.writestr(added, data)
        return written.getvalue()

    def _unpacked(self, info: ZipInfo) -> bytes:
        """Return a part; raises NotReadable if it is damaged."""
        try:
            return self._zip.read(info)
        except (BadZipFile, ValueError, NotImplementedError, OSError, EOFError, zlib.error, struct.error) as error:
            message = f"the file is damaged: its part {visible(info.filename)} cannot be read"
            raise NotReadable(message, hint=_WHAT_TO_DO) from error


def _check_directory(data: bytes) -> None:
    """Raise NotReadable unless the archive has a list of parts of a size that is safe to read.

    https://pkware.cachefly.net/webdocs/casestudies/APPNOTE.TXT, 4.3.16: the list of parts is described at the end.
    """
    end = data.rfind(_END, max(0, len(data) - _END_SIZE - _COMMENT_SIZE))
    if end < 0 or len(data) < end + _END_SIZE:
        raise NotReadable("the file is cut off, or is not a zip archive", hint="copy or download it again")
    (size,) = struct.unpack_from("<L", data, end + 12)
    if size > _MAX_DIRECTORY or data.rfind(_END_64, max(0, end - 20), end) >= 0:
        raise NotReadable("the archive has too many parts", hint=_NEVER)


# --- XML -------------------------------------------------------------------------------------------------------------

Attributes = dict[str, str]


class Walk:
    """A walk through a part: its elements and texts in order, each with the offset of its first byte.

    Names have the namespace and a blank before them. A document type is refused, and with it all entities but those of
    XML itself: neither format has any, and with them a small file can grow without limit.
    """

    def __init__(self, data: bytes) -> None:
        """Take the part; raises NotReadable if it is not in UTF-8, as both formats are."""
        declared = _ENCODING.match(data)
        if other_encoding(data) or data[:2] in (b"<\0", b"\0<") or (declared and declared[1].lower() != b"utf-8"):
            raise NotReadable("the XML in the file is not UTF-8", hint=_WHAT_TO_DO)
        self.data = data
        self._parser = expat.ParserCreate(namespace_separator=" ")
        self._elements = 0
        self._begun = -1  # the offset of the last tag that began an element, until it or another element ends
        self._is_behind_tag = False

    @property
    def byte(self) -> int:
        """The offset of the first byte of the element, end or text that the walk is at."""
        return self._parser.CurrentByteIndex

    def after(self) -> int:
        """Return the offset after the tag that the walk is at."""
        return self.byte if self._is_behind_tag else tag_end(self.data, self.byte)

    def run(
        self,
        start: Callable[[str, Attributes], None] = lambda *_: None,
        end: Callable[[str], None] = lambda _: None,
        text: Callable[[str], None] = lambda _: None,
    ) -> None:
        """Call a function for the beginning and the end of each element and for each piece of text."""

        def started(name: str, attributes: Attributes) -> None:
            self._elements += 1
            if self._elements > MAX_ELEMENTS:
                raise NotReadable(f"the document has more than {MAX_ELEMENTS:,} elements", hint="split it into parts")
            self._begun, self._is_behind_tag = self.byte, False
            start(name, attributes)

        def ended(name: str) -> None:
            # At the end of an element that is one tag, such as <w:p/>, expat is behind this tag already.
            is_short = self._begun >= 0 and self.data.endswith(b"/>", 0, self.byte)
            self._is_behind_tag = is_short and tag_end(self.data, self._begun) == self.byte
            self._begun = -1
            end(name)

        def refuse(*_: object) -> None:
            raise NotReadable("the document declares a document type or entities", hint=_NEVER)

        parser = self._parser
        parser.StartElementHandler, parser.EndElementHandler = started, ended
        parser.CharacterDataHandler = text
        parser.StartDoctypeDeclHandler = refuse
        try:
            parser.Parse(self.data, True)  # noqa: FBT003 - expat's
        except (expat.ExpatError, ValueError, LookupError) as error:
            raise NotReadable("the file is damaged: its XML cannot be read", hint=_WHAT_TO_DO) from error


_ENCODING = regex(rb"""\s*<\?xml\b[^>]*?\sencoding\s*=\s*["']([^"'>]*)""")


def tag_end(data: bytes, start: int) -> int:
    """Return the offset after a tag that begins at an offset; a `>` within quotes does not end it."""
    match = _TAG.match(data, start)
    assert match is not None, start
    return match.end()


def name_of(data: bytes, start: int) -> bytes:
    """Return the name of an element, with its prefix, whose tag begins at an offset."""
    match = _NAME.match(data, start)
    assert match is not None, start
    return match[1]


_NAME = regex(rb"</?([^\s/>]+)")
_TAG = regex(rb"<(?:[^<>\"']+|\"[^\"]*\"|'[^']*')*>")


class Change(NamedTuple):
    """Bytes of a part to be replaced by others."""

    start: int
    """The offset of the first byte to cut."""
    end: int
    """The offset after the last byte to cut; the same as `start` where bytes are only inserted."""
    new: bytes
    """The bytes to put there."""


def changed(data: bytes, changes: Iterable[Change]) -> bytes:
    """Return a part with changes; of several at one offset, the earlier comes first, and the same one is made once.

    One within what another replaces, such as an attribute of a tag, has no effect; raises ValueError if two overlap in
    part.
    """
    pieces, position = [], 0
    for change in sorted(dict.fromkeys(changes), key=lambda change: change.start):
        if change.start >= position:
            pieces += [data[position : change.start], change.new]
            position = change.end
        elif change.end > position:
            raise ValueError(f"two changes overlap at byte {change.start}")
    return b"".join((*pieces, data[position:]))


def inside_at_end(data: bytes, new: bytes) -> Change:
    """Return what puts bytes at the end of the outermost element of a part."""
    closed = len(data.rstrip())
    if data.endswith(b"/>", 0, closed):  # it is empty
        start = data.rindex(b"<", 0, closed)
        return Change(closed - 2, closed, b">%s</%s>" % (new, name_of(data, start)))
    at = data.rindex(b"</", 0, closed)
    return Change(at, at, new)


def made_at() -> str:
    """Return the time of a comment or a change that is made now, in UTC: 2026-03-04T05:06:07.

    For builds that are to be the same each time, SOURCE_DATE_EPOCH gives it: https://reproducible-builds.org/specs/source-date-epoch/
    """
    given = os.environ.get("SOURCE_DATE_EPOCH", "")
    seconds = int(given) if _SECONDS.fullmatch(given) else None
    return time.strftime("%Y-%m-%dT%H:%M:%S", time.gmtime(seconds))


_SECONDS = regex(r"\d{1,11}", re.ASCII)


def refuse_change(package: Package, data: bytes) -> None:
    """Raise NotReadable if a package has a part with signatures, which a change would break.

    A text in CDATA sections is refused too, as no element can be put into them; `data` is the part with the text.
    """
    if any(name.startswith(_SIGNATURES) for name in package):
        raise NotReadable("this file is signed, and a change would break the signature", hint="save a copy without it")
    if b"<![CDATA[" in data:
        raise NotReadable("the text in this file cannot be marked", hint=_WHAT_TO_DO)
