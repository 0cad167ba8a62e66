"""What is not UTF-8 is told by the mark that it begins with."""

import codecs

import pytest

from innofacts.documents.encoding import BOM, other_encoding


@pytest.mark.parametrize(
    ("data", "expected"),
    [
        (b"", ""),
        (b"[source]", ""),
        (BOM + b"[source]", ""),
        (codecs.BOM_UTF16_LE + "é".encode("utf-16-le"), "UTF-16"),
        (codecs.BOM_UTF16_BE + "é".encode("utf-16-be"), "UTF-16"),
        (codecs.BOM_UTF32_LE + "é".encode("utf-32-le"), "UTF-32"),
        (codecs.BOM_UTF32_BE + "é".encode("utf-32-be"), "UTF-32"),
    ],
)
def test_another_encoding_is_told_by_its_mark(data, expected):
    assert other_encoding(data) == expected


def test_the_mark_of_utf_8_is_that_of_unicode():
    assert codecs.BOM_UTF8 == BOM
