"""Patterns that are tried only in texts that have one of their signs."""

import pytest

from innofacts.prose.forms import Forms

FORMS = Forms(
    [
        ("mid_ late_", r"(?i)\b(?:mid|late)\s\d+", "part"),
        ("", r"\b\d{4}\b", "year"),
        ("GMT UTC", r"\d+\s(?:GMT|UTC)", "clock"),
    ]
)


@pytest.mark.parametrize(
    ("text", "found"),
    [
        ("sold 40 in 1999", [("1999", "year")]),
        ("in mid 1999", [("mid 1999", "part"), ("1999", "year")]),
        (
            "MID\n1999, late\u00a02004",
            [("MID\n1999", "part"), ("late\u00a02004", "part"), ("1999", "year"), ("2004", "year")],
        ),
        ("at 12 GMT", [("12 GMT", "clock")]),
        ("at 12 gmt", []),
    ],
)
def test_the_matches_come_pattern_by_pattern(text, found):
    assert [(match[0], meaning) for match, meaning in FORMS.matches(text, 0, len(text))] == found


def test_a_sign_outside_the_span_does_not_count():
    text = "late 20 and 1999"
    assert [match[0] for match, _ in FORMS.matches(text, 8, len(text))] == ["1999"]
