"""Who says something is blanked out of a sentence, so that offsets stay and only what is said counts."""

import pytest

from innofacts.proof.speakers import without_speakers


def said(sentence):
    rest = without_speakers(sentence, lambda words: "Ghana" in words)
    assert len(rest) == len(sentence)
    return " ".join(rest.split())


@pytest.mark.parametrize(
    ("sentence", "expected"),
    [
        ("According to the coalition's paper, 80 nurses left.", "80 nurses left."),
        ("The minister told parliament that 80 nurses left.", "80 nurses left."),
        ("A consultancy in London reckons that 80 nurses left.", "80 nurses left."),
        ("The Rail Office had first put the number at 80.", "the number at 80."),
        ("80 nurses left, the union claims.", "80 nurses left"),
        ("80 nurses left, State Senator Lou Abrams told the panel.", "80 nurses left"),
        ("80 nurses left, according to the ministry, in 2024.", "80 nurses left , in 2024."),
        ("80 nurses left Ghana, the union in Ghana said.", "80 nurses left Ghana"),
        ("80 nurses left, the Ghana Health Service said.", "80 nurses left, the Ghana Health Service said."),
        ("Hospitals reported 80 deaths.", "Hospitals reported 80 deaths."),
        ("80 nurses left.", "80 nurses left."),
    ],
)
def test_who_says_it_is_blank_unless_only_that_names_the_place(sentence, expected):
    assert said(sentence) == expected
