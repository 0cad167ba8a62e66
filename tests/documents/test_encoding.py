"""What is not UTF-8 is told by the mark that it begins with."""

import codecs

import pytest

from innofacts.documents.encoding import BOM, other_encoding, undecodable


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


@pytest.mark.parametrize(
    ("data", "told"),
    [
        (b"\x93a\x94", 'byte 0x93 is not UTF-8; in Windows-1252 it is "“"'),
        (b"a\xad", 'byte 0xad is not UTF-8; in Windows-1252 it is "\\xad"'),
        (b"a\x81", "byte 0x81 is not UTF-8"),  # which Windows-1252 does not have
    ],
)
def test_a_byte_says_which_character_it_may_be(data, told):
    with pytest.raises(UnicodeDecodeError) as caught:
        data.decode()
    assert undecodable(caught.value) == told
