"""Passages: what is the same in their fingerprints, and where they stand."""

import hashlib
import unicodedata

import pytest
from hypothesis import given
from hypothesis import strategies as st

from innofacts.documents import fingerprints
from innofacts.documents.fingerprints import find_passages, fingerprint, normalise, paragraph_at, paragraphs

STRAIGHT = str.maketrans(dict.fromkeys("‘’‚‛′‵", "'") | dict.fromkeys("“”„‟″‶", '"'))
RAISED_AND_LOWERED = "⁰¹²³⁴⁵⁶⁷⁸⁹₀₁₂₃₄₅₆₇₈₉"


def as_described(text):
    """Return a text as docs/library.md says that it is fingerprinted, in the plainest way."""
    kept = (c if c in RAISED_AND_LOWERED else unicodedata.normalize("NFKC", c) for c in text.translate(STRAIGHT))
    return " ".join("".join(kept).split())


@given(st.text(st.characters(exclude_categories=["Cs"]) | st.sampled_from("  \n\t\u00a0\u3000“’″⁰½ﬁ①\u00b4\u2028")))
def test_a_text_is_normalised_as_described(text):
    found = normalise(text)
    assert found.text == as_described(text)
    assert fingerprint(text) == hashlib.sha256(as_described(text).encode()).hexdigest()
    assert len(found.offsets) == len(found.text) + 1
    assert list(found.offsets) == sorted(found.offsets)
    for start, character in enumerate(found.text):
        first, last = found.span(start, start + 1)
        assert last == first + 1
        assert character in unicodedata.normalize("NFKC", text[first:last].translate(STRAIGHT)) + text[first:last] or (
            character == " " and text[first:last].isspace()
        )


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("the “new” era’s", 'the "new" era\'s'),
        ("5′ 6″", "5' 6\""),
        ("two\n  lines\tand\u00a0blanks ", "two lines and blanks"),
        ("ﬁve ① Ｆｕｌｌ", "five 1 Full"),
        ("\u00b4 sharp", "\u0301 sharp"),
    ],
)
def test_what_looks_the_same_has_one_fingerprint(one, other):
    assert fingerprint(one) == fingerprint(other)


@pytest.mark.parametrize(("one", "other"), [("m²", "m2"), ("CO₂", "CO2"), ("50", "60"), ("RMB", "rmb"), ("a b", "ab")])
def test_what_reads_otherwise_has_another(one, other):
    assert fingerprint(one) != fingerprint(other)


def test_paragraphs_are_the_blocks_between_blank_lines():
    text = "\n\nOne,\nstill one.\n \t\nTwo.\n\n\n  Three.\n"
    spans = paragraphs(text)
    assert [text[start:end] for start, end in spans] == ["One,\nstill one.", "Two.", "Three."]
    assert [paragraph_at(spans, text.index(word)) for word in ("One", "still", "Two", "Three")] == [1, 1, 2, 3]
    assert paragraph_at(spans, 0) == 1
    assert paragraphs("") == paragraphs(" \n\n ") == []


TEXT = "Rails were laid.  Parks were\nlaid out. Rails were laid. “Labs” were built."


@pytest.mark.parametrize(
    ("passage", "length", "places"),
    [
        ("Rails were laid", 15, ["Rails were laid", "Rails were laid"]),
        ("Parks were laid out.", 20, ["Parks were\nlaid out."]),
        ('"Labs" were built', 17, ["“Labs” were built"]),
        ("Parks were laid out", 22, ["Parks were\nlaid out"]),
        ("ails were laid", 14, None),
        ("Canals were dug", 15, None),
        ("Rails were laid", 40, None),
    ],
)
def test_a_passage_is_found_by_its_fingerprint_and_its_length(passage, length, places):
    wanted = (fingerprint(passage), length)
    found = find_passages(normalise(TEXT), {wanted})
    spans = found.get(wanted)
    assert (spans and [TEXT[start:end] for start, end in spans]) == places


def test_a_passage_counted_otherwise_is_not_looked_for_in_a_text_with_too_many_places(monkeypatch):
    wanted = (fingerprint("passage"), len("passage") + 1)
    assert len(find_passages(normalise("a passage"), {wanted})) == 1
    monkeypatch.setattr(fingerprints, "_MOST_WINDOWS", 4)
    assert find_passages(normalise("a passage"), {wanted}) == {}
    assert len(find_passages(normalise("a passage"), {(wanted[0], len("passage"))})) == 1


def test_nothing_is_looked_for_in_nothing():
    assert find_passages(normalise(""), {("0" * 64, 5)}) == {}
    assert find_passages(normalise(TEXT), set()) == {}
